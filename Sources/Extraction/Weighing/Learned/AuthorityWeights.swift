// Written by Scripts/train.
extension Learned {
    static let authority: StaticString = #"""
        after3 a 0.083
        after3 abbr 0.079
        after3 against -0.049
        after3 at -0.032
        after3 authorityName -0.022
        after3 authorityNoun 0.028
        after3 ban 0.084
        after3 by -0.028
        after3 companyNoun 0.112
        after3 decide 0.026
        after3 earlier -0.040
        after3 fine 0.050
        after3 fineVerb -0.047
        after3 forWhom 0.060
        after3 impose -0.042
        after3 intend 0.029
        after3 legalForm 0.013
        after3 link 0.028
        after3 lodge 0.018
        after3 month -0.125
        after3 mustPay 0.035
        after3 number 0.043
        after3 of 0.049
        after3 officeNoun 0.045
        after3 order 0.126
        after3 personNoun 0.016
        after3 place -0.064
        after3 pronoun 0.091
        after3 propose 0.019
        after3 receive 0.018
        after3 reprimand 0.066
        after3 scale 0.037
        after3 stop 0.272
        after3 the 0.139
        after3 to 0.076
        after3 weekday -0.061
        after3 yearRef 0.020
        ahead 0.393
        apart -0.054
        before3 a 0.055
        before3 abbr 0.074
        before3 against -0.179
        before3 authorityName 0.093
        before3 authorityNoun 0.132
        before3 by 0.069
        before3 companyNoun -0.055
        before3 currency 0.031
        before3 decide 0.030
        before3 earlier 0.018
        before3 fine 0.045
        before3 forWhom 0.025
        before3 gdpr 0.022
        before3 impose 0.055
        before3 link 0.084
        before3 lodge 0.088
        before3 month 0.031
        before3 not 0.053
        before3 of -0.098
        before3 officeNoun -0.064
        before3 place 0.278
        before3 pronoun 0.088
        before3 stop 0.175
        before3 the 0.094
        before3 until 0.072
        calledHere -0.157
        close 0.146
        describedHere 0.078
        distant 0.030
        firstOfKind 0.672
        foreignCurrency -0.747
        homeUntold -0.176
        inParagraph 1.020
        inSentence 0.294
        inTextHeading 0.498
        isNearest 0.561
        isOfLanguage 0.183
        isRegional 0.018
        isUnion -0.065
        lastCalled -0.164
        lastUntold 1.074
        leadBesideNamed -0.043
        leadCalled -0.154
        leadOfMain 0.400
        leadOfOther -0.287
        leadUntold 0.310
        namedHere 0.428
        namedOften -0.164
        namedOnce -0.476
        namedThere 0.072
        neverNamed 0.640
        none -2.232
        onlyAuthority 0.484
        onlyHere 0.212
        onlyPlaceHere 1.030
        ownCurrency 0.714
        placeActs 0.209
        placeBefore 1.521
        placeHere 1.046
        placeOfParty 0.234
        sentenceAfter 0.305
        sentenceBefore 0.021
        since abbr 0.033
        since against -0.129
        since at -0.036
        since comply -0.017
        since decide 0.016
        since fine 0.014
        since forWhom 0.049
        since impose 0.028
        since month -0.020
        since not 0.023
        since of -0.033
        since pronoun 0.076
        since stop -0.128
        since the -0.082
        since until 0.014
        touching 0.172
        upTo a 0.029
        upTo abbr 0.022
        upTo against -0.102
        upTo and -0.061
        upTo announce 0.010
        upTo approx 0.023
        upTo article 0.013
        upTo at -0.076
        upTo authorityName -0.157
        upTo authorityNoun 0.028
        upTo by -0.097
        upTo companyNoun 0.044
        upTo comply -0.041
        upTo currency 0.016
        upTo decide 0.037
        upTo earlier -0.039
        upTo fine -0.052
        upTo fineVerb -0.085
        upTo forWhom 0.094
        upTo gdpr -0.113
        upTo impose -0.044
        upTo infringe 0.026
        upTo intend 0.039
        upTo legalForm 0.097
        upTo link 0.063
        upTo lodge -0.028
        upTo month -0.144
        upTo mustPay 0.027
        upTo not -0.094
        upTo number -0.060
        upTo of -0.027
        upTo officeNoun 0.051
        upTo order 0.023
        upTo paragraph 0.011
        upTo periodic 0.020
        upTo personNoun -0.060
        upTo place -0.069
        upTo pronoun 0.013
        upTo propose 0.047
        upTo receive -0.018
        upTo region 0.045
        upTo reprimand 0.037
        upTo stop 0.320
        upTo the 0.074
        upTo to 0.119
        upTo until -0.021
        upTo weekday -0.086
        """#
}
