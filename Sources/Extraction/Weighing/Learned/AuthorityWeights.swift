// Written by Scripts/train.
extension Learned {
    static let authority: StaticString = #"""
        after3 a 0.085
        after3 abbr 0.080
        after3 against -0.144
        after3 and 0.010
        after3 at -0.021
        after3 authorityName -0.028
        after3 ban 0.134
        after3 by -0.026
        after3 companyNoun 0.118
        after3 decide 0.024
        after3 earlier -0.028
        after3 fine 0.098
        after3 fineVerb -0.042
        after3 forWhom -0.056
        after3 impose -0.064
        after3 intend 0.037
        after3 lodge 0.025
        after3 month -0.123
        after3 mustPay 0.037
        after3 number 0.044
        after3 officeNoun 0.043
        after3 order 0.117
        after3 place -0.043
        after3 pronoun 0.168
        after3 propose 0.023
        after3 receive 0.026
        after3 reprimand 0.072
        after3 scale 0.048
        after3 stop 0.270
        after3 the 0.105
        after3 to 0.087
        after3 until 0.025
        after3 weekday -0.065
        after3 yearRef 0.025
        ahead 0.432
        apart -0.109
        before3 a 0.062
        before3 abbr 0.076
        before3 against -0.151
        before3 at -0.123
        before3 authorityName 0.087
        before3 authorityNoun 0.141
        before3 companyNoun -0.069
        before3 comply 0.029
        before3 currency 0.028
        before3 decide 0.034
        before3 earlier 0.022
        before3 fine 0.047
        before3 forWhom 0.029
        before3 gdpr 0.023
        before3 impose 0.078
        before3 link 0.045
        before3 lodge 0.098
        before3 month 0.029
        before3 not 0.059
        before3 of -0.145
        before3 officeNoun -0.083
        before3 place 0.179
        before3 pronoun 0.109
        before3 reprimand 0.022
        before3 says 0.011
        before3 stop 0.138
        before3 the 0.136
        before3 until 0.096
        calledHere -0.136
        close 0.142
        describedHere 0.079
        distant 0.033
        firstOfKind 0.688
        foreignCurrency -0.661
        homeCalled 0.033
        homeUntold -0.123
        inParagraph 1.079
        inSentence 0.287
        inTextHeading 0.487
        isNearest 0.536
        isOfLanguage 0.085
        isRegional -0.092
        isUnion -0.054
        lastCalled -0.148
        lastUntold 1.139
        leadBesideNamed 0.053
        leadCalled -0.114
        leadOfMain 0.502
        leadOfOther -0.311
        leadUntold 0.251
        namedHere 0.405
        namedOften -0.135
        namedOnce -0.564
        namedThere 0.149
        neverNamed 0.699
        none -2.330
        onlyAuthority 0.544
        onlyHere 0.196
        onlyPlaceHere 1.037
        ownCurrency 0.627
        placeActs 0.226
        placeBefore 1.588
        placeHere 1.061
        placeOfParty 0.176
        sentenceAfter 0.281
        sentenceBefore 0.118
        since a 0.012
        since abbr 0.057
        since against -0.219
        since and 0.027
        since approx 0.010
        since at -0.106
        since by -0.077
        since companyNoun 0.025
        since comply 0.013
        since currency -0.042
        since decide 0.029
        since fine 0.019
        since forWhom 0.069
        since impose 0.065
        since month -0.142
        since not 0.038
        since of -0.084
        since place -0.064
        since pronoun -0.030
        since receive -0.115
        since stop -0.170
        since the -0.050
        since to -0.089
        since until 0.042
        touching 0.221
        upTo a 0.049
        upTo abbr 0.026
        upTo against -0.065
        upTo and -0.051
        upTo announce 0.011
        upTo approx 0.024
        upTo article 0.012
        upTo at -0.074
        upTo authorityName -0.159
        upTo by -0.079
        upTo companyNoun 0.079
        upTo comply -0.042
        upTo currency 0.017
        upTo decide 0.033
        upTo earlier -0.033
        upTo fine -0.054
        upTo fineVerb -0.088
        upTo forWhom 0.106
        upTo gdpr -0.116
        upTo impose -0.080
        upTo infringe 0.024
        upTo intend 0.046
        upTo legalForm 0.121
        upTo link 0.024
        upTo lodge -0.013
        upTo month -0.133
        upTo mustPay 0.038
        upTo not -0.062
        upTo number -0.047
        upTo of -0.083
        upTo officeNoun -0.040
        upTo order 0.026
        upTo paragraph 0.011
        upTo periodic 0.021
        upTo personNoun -0.058
        upTo place -0.051
        upTo pronoun 0.030
        upTo propose 0.050
        upTo region 0.044
        upTo reprimand 0.035
        upTo stop 0.342
        upTo the 0.014
        upTo to 0.120
        upTo until -0.020
        upTo weekday -0.088
        """#
}
