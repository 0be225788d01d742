// Written by Scripts/train.
extension Learned {
    static let authority: StaticString = #"""
        after3 a 0.085
        after3 abbr 0.083
        after3 against -0.143
        after3 and 0.011
        after3 at -0.018
        after3 authorityName -0.025
        after3 authorityNoun 0.012
        after3 ban 0.037
        after3 by -0.023
        after3 companyNoun 0.124
        after3 decide 0.025
        after3 earlier -0.023
        after3 fine 0.102
        after3 fineVerb -0.036
        after3 forWhom -0.052
        after3 impose -0.043
        after3 intend 0.039
        after3 legalForm 0.014
        after3 lodge 0.026
        after3 month -0.119
        after3 mustPay 0.038
        after3 number 0.046
        after3 of 0.019
        after3 officeNoun 0.044
        after3 order 0.123
        after3 place -0.046
        after3 pronoun 0.077
        after3 propose 0.024
        after3 receive 0.027
        after3 reprimand 0.088
        after3 scale 0.050
        after3 stop 0.222
        after3 the 0.136
        after3 to 0.089
        after3 until 0.026
        after3 weekday -0.055
        ahead 0.407
        apart -0.109
        before3 a 0.069
        before3 abbr 0.084
        before3 against -0.138
        before3 at -0.120
        before3 authorityName 0.086
        before3 authorityNoun 0.141
        before3 companyNoun -0.060
        before3 comply 0.032
        before3 currency 0.029
        before3 decide 0.036
        before3 earlier 0.024
        before3 fine 0.054
        before3 forWhom 0.031
        before3 gdpr 0.025
        before3 impose 0.078
        before3 link 0.049
        before3 lodge 0.098
        before3 month 0.035
        before3 not 0.065
        before3 of -0.125
        before3 officeNoun -0.073
        before3 place 0.186
        before3 pronoun 0.115
        before3 reprimand 0.024
        before3 says 0.011
        before3 stop 0.117
        before3 the 0.103
        before3 until 0.100
        calledHere -0.162
        close 0.151
        describedHere 0.079
        distant 0.034
        firstOfKind 0.681
        foreignCurrency -0.653
        homeCalled 0.023
        homeUntold -0.127
        inParagraph 1.100
        inSentence 0.274
        inTextHeading 0.516
        isNearest 0.526
        isOfLanguage 0.100
        isRegional -0.089
        isUnion -0.053
        lastCalled -0.176
        lastUntold 1.150
        leadBesideNamed 0.079
        leadCalled -0.138
        leadOfMain 0.504
        leadOfOther -0.309
        leadUntold 0.255
        namedHere 0.420
        namedOften -0.163
        namedOnce -0.542
        namedThere 0.164
        neverNamed 0.704
        none -2.355
        onlyAuthority 0.522
        onlyHere 0.187
        onlyPlaceHere 1.071
        ownCurrency 0.619
        placeActs 0.217
        placeBefore 1.592
        placeHere 1.090
        placeOfParty 0.170
        sentenceAfter 0.279
        sentenceBefore 0.132
        since a 0.015
        since abbr 0.059
        since against -0.217
        since and 0.028
        since approx 0.011
        since at -0.100
        since by -0.073
        since companyNoun 0.027
        since comply 0.014
        since currency -0.042
        since decide 0.029
        since fine 0.020
        since forWhom 0.072
        since impose 0.064
        since month -0.144
        since not 0.037
        since number 0.011
        since of -0.076
        since place -0.066
        since pronoun -0.029
        since receive -0.118
        since stop -0.158
        since the -0.041
        since to -0.089
        since until 0.041
        touching 0.198
        upTo a 0.050
        upTo abbr 0.028
        upTo against -0.066
        upTo and -0.049
        upTo announce 0.010
        upTo approx 0.023
        upTo article 0.012
        upTo at -0.075
        upTo authorityName -0.160
        upTo by -0.076
        upTo companyNoun 0.086
        upTo comply -0.044
        upTo currency 0.015
        upTo decide 0.034
        upTo earlier -0.028
        upTo fine -0.049
        upTo fineVerb -0.083
        upTo forWhom 0.107
        upTo gdpr -0.116
        upTo impose -0.068
        upTo infringe 0.025
        upTo intend 0.048
        upTo legalForm 0.129
        upTo link 0.025
        upTo lodge -0.014
        upTo month -0.129
        upTo mustPay 0.042
        upTo none -0.011
        upTo not -0.070
        upTo number -0.036
        upTo of -0.065
        upTo officeNoun -0.033
        upTo order 0.026
        upTo paragraph 0.011
        upTo periodic 0.020
        upTo personNoun -0.057
        upTo place -0.057
        upTo pronoun 0.040
        upTo propose 0.052
        upTo receive -0.013
        upTo region 0.043
        upTo reprimand 0.037
        upTo stop 0.383
        upTo the 0.029
        upTo to 0.114
        upTo until -0.023
        upTo weekday -0.083
        """#
}
