// Written by Scripts/train.
extension Learned {
    static let authority: StaticString = #"""
        after3 a 0.085
        after3 abbr 0.077
        after3 against -0.030
        after3 at -0.029
        after3 authorityName -0.024
        after3 authorityNoun 0.037
        after3 ban 0.083
        after3 by -0.022
        after3 companyNoun 0.121
        after3 decide 0.026
        after3 earlier -0.031
        after3 fine 0.076
        after3 fineVerb -0.043
        after3 forWhom 0.064
        after3 impose -0.083
        after3 intend 0.033
        after3 legalForm 0.012
        after3 link -0.011
        after3 lodge 0.020
        after3 month -0.121
        after3 mustPay 0.034
        after3 number 0.044
        after3 of 0.034
        after3 officeNoun 0.045
        after3 order 0.124
        after3 personNoun 0.021
        after3 place -0.061
        after3 pronoun 0.101
        after3 propose 0.022
        after3 receive 0.018
        after3 reprimand 0.077
        after3 scale 0.038
        after3 stop 0.281
        after3 the 0.111
        after3 to 0.077
        after3 weekday -0.069
        after3 yearRef 0.019
        ahead 0.401
        apart -0.035
        before3 a 0.056
        before3 abbr 0.057
        before3 against -0.180
        before3 authorityName 0.090
        before3 authorityNoun 0.139
        before3 by 0.070
        before3 companyNoun -0.053
        before3 currency 0.031
        before3 decide 0.029
        before3 earlier 0.022
        before3 fine 0.048
        before3 forWhom 0.026
        before3 gdpr 0.021
        before3 impose 0.052
        before3 link 0.044
        before3 lodge 0.089
        before3 month 0.039
        before3 not 0.050
        before3 of -0.076
        before3 officeNoun -0.064
        before3 place 0.200
        before3 pronoun 0.076
        before3 stop 0.170
        before3 the 0.092
        before3 until 0.068
        calledHere -0.185
        close 0.125
        describedHere 0.086
        distant 0.019
        firstOfKind 0.750
        foreignCurrency -0.749
        homeCalled 0.026
        homeUntold -0.131
        inParagraph 1.017
        inSentence 0.304
        inTextHeading 0.494
        isNearest 0.558
        isOfLanguage 0.185
        isRegional 0.026
        isUnion -0.063
        lastCalled -0.194
        lastUntold 1.104
        leadBesideNamed -0.034
        leadCalled -0.150
        leadOfMain 0.467
        leadOfOther -0.367
        leadUntold 0.284
        namedHere 0.463
        namedOften -0.187
        namedOnce -0.462
        namedThere 0.069
        neverNamed 0.649
        none -2.229
        onlyAuthority 0.464
        onlyHere 0.220
        onlyPlaceHere 1.010
        ownCurrency 0.710
        placeActs 0.217
        placeBefore 1.562
        placeHere 1.031
        placeOfParty 0.224
        sentenceAfter 0.290
        since abbr 0.020
        since against -0.134
        since at -0.034
        since comply -0.012
        since currency -0.061
        since dateWord -0.045
        since decide 0.021
        since fine 0.016
        since forWhom 0.048
        since impose 0.020
        since month -0.028
        since not 0.022
        since of -0.030
        since place -0.095
        since pronoun 0.064
        since stop -0.127
        since the -0.086
        since until 0.013
        touching 0.195
        upTo a 0.037
        upTo abbr 0.017
        upTo against -0.081
        upTo and -0.042
        upTo announce 0.011
        upTo approx 0.023
        upTo article 0.014
        upTo at -0.070
        upTo authorityName -0.155
        upTo authorityNoun 0.035
        upTo by -0.079
        upTo companyNoun 0.055
        upTo comply -0.041
        upTo currency 0.017
        upTo decide 0.036
        upTo earlier -0.030
        upTo fine -0.063
        upTo fineVerb -0.089
        upTo forWhom 0.100
        upTo gdpr -0.109
        upTo impose -0.103
        upTo infringe 0.027
        upTo intend 0.042
        upTo legalForm 0.114
        upTo link 0.024
        upTo lodge -0.015
        upTo month -0.138
        upTo mustPay 0.039
        upTo not -0.073
        upTo number -0.054
        upTo of -0.048
        upTo officeNoun -0.045
        upTo order 0.023
        upTo paragraph 0.011
        upTo periodic 0.021
        upTo personNoun -0.056
        upTo place -0.072
        upTo pronoun 0.020
        upTo propose 0.050
        upTo receive -0.015
        upTo region 0.040
        upTo reprimand 0.037
        upTo stop 0.327
        upTo the 0.034
        upTo to 0.113
        upTo until -0.021
        upTo weekday -0.094
        """#
}
