// Written by Scripts/train.
extension Learned {
    static let authority: StaticString = #"""
        after3 a 0.075
        after3 abbr 0.070
        after3 against -0.114
        after3 and 0.013
        after3 authorityName -0.024
        after3 ban 0.089
        after3 by -0.043
        after3 companyNoun 0.138
        after3 decide 0.034
        after3 earlier -0.051
        after3 fine 0.101
        after3 fineVerb 0.023
        after3 forWhom -0.036
        after3 impose -0.076
        after3 intend 0.042
        after3 legalForm 0.016
        after3 lodge 0.040
        after3 month -0.125
        after3 mustPay 0.039
        after3 number 0.031
        after3 of 0.015
        after3 officeNoun 0.060
        after3 order 0.104
        after3 otherSum 0.033
        after3 place -0.048
        after3 pronoun 0.148
        after3 propose 0.028
        after3 receive 0.029
        after3 reprimand 0.079
        after3 scale 0.046
        after3 stop 0.243
        after3 the 0.083
        after3 to 0.103
        after3 until 0.028
        after3 weekday -0.077
        ahead 0.381
        apart -0.080
        before3 a 0.051
        before3 abbr 0.115
        before3 against -0.166
        before3 at -0.116
        before3 authorityName 0.086
        before3 authorityNoun 0.134
        before3 companyNoun -0.081
        before3 comply 0.026
        before3 currency 0.022
        before3 decide 0.036
        before3 earlier 0.032
        before3 fine 0.038
        before3 forWhom 0.104
        before3 gdpr 0.019
        before3 impose 0.097
        before3 link 0.056
        before3 lodge 0.099
        before3 month 0.047
        before3 not 0.057
        before3 of -0.155
        before3 officeNoun -0.088
        before3 place 0.128
        before3 pronoun 0.085
        before3 reprimand 0.088
        before3 stop 0.149
        before3 the 0.064
        before3 until 0.091
        before3 yearRef 0.018
        calledHere -0.099
        close 0.131
        describedHere 0.064
        distant 0.038
        firstOfKind 0.732
        foreignCurrency -0.793
        homeCalled -0.079
        homeUntold 0.046
        inParagraph 1.046
        inSentence 0.309
        inTextHeading 0.402
        isNearest 0.534
        isOfLanguage 0.110
        isRegional -0.088
        isUnion -0.048
        lastCalled -0.107
        lastUntold 1.154
        leadBesideNamed 0.103
        leadCalled -0.097
        leadOfMain 0.569
        leadOfOther -0.273
        leadUntold 0.290
        namedHere 0.400
        namedOften -0.159
        namedOnce -0.392
        namedThere 0.146
        neverNamed 0.551
        none -0.970
        onlyAuthority 0.794
        onlyHere 0.230
        onlyPlaceHere 1.236
        ownCurrency 0.332
        placeActs 0.215
        placeBefore 1.760
        placeHere 1.248
        placeOfParty 0.212
        sentenceAfter 0.306
        sentenceBefore 0.198
        since abbr 0.071
        since against -0.208
        since and 0.030
        since approx 0.014
        since at -0.089
        since by -0.070
        since companyNoun 0.033
        since currency 0.011
        since decide 0.024
        since fine 0.020
        since forWhom 0.133
        since impose 0.081
        since month -0.137
        since not 0.037
        since of -0.067
        since place -0.071
        since pronoun -0.040
        since receive -0.110
        since stop -0.091
        since the -0.032
        since to -0.107
        since until 0.050
        touching 0.221
        upTo a 0.027
        upTo abbr 0.015
        upTo against -0.083
        upTo and -0.047
        upTo announce 0.011
        upTo approx 0.021
        upTo article 0.016
        upTo at -0.061
        upTo authorityName -0.149
        upTo by -0.111
        upTo companyNoun 0.089
        upTo comply -0.044
        upTo currency 0.021
        upTo decide 0.053
        upTo earlier -0.045
        upTo fine -0.042
        upTo fineVerb -0.110
        upTo forWhom 0.120
        upTo gdpr -0.116
        upTo impose -0.081
        upTo infringe 0.036
        upTo intend 0.052
        upTo legalForm 0.123
        upTo link 0.028
        upTo month -0.123
        upTo mustPay 0.031
        upTo not -0.068
        upTo number -0.072
        upTo of -0.066
        upTo officeNoun -0.028
        upTo otherSum 0.017
        upTo paragraph 0.018
        upTo periodic 0.020
        upTo personNoun -0.049
        upTo place -0.083
        upTo police 0.020
        upTo pronoun 0.038
        upTo propose 0.067
        upTo record 0.011
        upTo region 0.044
        upTo reprimand 0.033
        upTo says 0.013
        upTo statute 0.012
        upTo stop 0.356
        upTo the -0.018
        upTo to 0.122
        upTo until -0.021
        upTo weekday -0.102
        """#
}
