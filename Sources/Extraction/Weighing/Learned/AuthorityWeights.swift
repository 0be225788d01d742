// Written by Scripts/train.
extension Learned {
    static let authority: StaticString = #"""
        after3 a 0.083
        after3 abbr 0.086
        after3 against -0.132
        after3 and 0.011
        after3 at -0.011
        after3 authorityName -0.027
        after3 ban 0.087
        after3 by -0.029
        after3 companyNoun 0.127
        after3 decide 0.022
        after3 earlier -0.027
        after3 fine 0.104
        after3 fineVerb -0.032
        after3 forWhom -0.054
        after3 impose -0.066
        after3 intend 0.039
        after3 legalForm 0.016
        after3 lodge 0.037
        after3 month -0.119
        after3 mustPay 0.038
        after3 number 0.042
        after3 of 0.015
        after3 officeNoun 0.044
        after3 order 0.115
        after3 otherSum 0.037
        after3 place -0.046
        after3 pronoun 0.126
        after3 propose 0.025
        after3 receive 0.024
        after3 reprimand 0.079
        after3 scale 0.048
        after3 stop 0.255
        after3 the 0.112
        after3 to 0.095
        after3 until 0.026
        after3 weekday -0.064
        ahead 0.428
        apart -0.089
        before3 a 0.065
        before3 abbr 0.084
        before3 against -0.149
        before3 announce 0.013
        before3 at -0.121
        before3 authorityName 0.083
        before3 authorityNoun 0.142
        before3 companyNoun -0.068
        before3 comply 0.030
        before3 currency 0.032
        before3 decide 0.035
        before3 earlier 0.023
        before3 fine 0.049
        before3 forWhom 0.029
        before3 gdpr 0.023
        before3 impose 0.077
        before3 link 0.046
        before3 lodge 0.099
        before3 month 0.037
        before3 not 0.060
        before3 of -0.133
        before3 officeNoun -0.082
        before3 place 0.180
        before3 pronoun 0.111
        before3 reprimand 0.024
        before3 says 0.012
        before3 stop 0.129
        before3 the 0.115
        before3 until 0.096
        calledHere -0.153
        close 0.141
        describedHere 0.079
        distant 0.031
        firstOfKind 0.723
        foreignCurrency -0.705
        homeCalled 0.049
        homeUntold -0.137
        inParagraph 1.033
        inSentence 0.295
        inTextHeading 0.508
        isNearest 0.545
        isOfLanguage 0.084
        isRegional -0.080
        isUnion -0.053
        lastCalled -0.165
        lastUntold 1.119
        leadBesideNamed 0.061
        leadCalled -0.137
        leadOfMain 0.511
        leadOfOther -0.302
        leadUntold 0.284
        namedHere 0.433
        namedOften -0.161
        namedOnce -0.561
        namedThere 0.175
        neverNamed 0.722
        none -2.118
        onlyAuthority 0.566
        onlyHere 0.204
        onlyPlaceHere 1.056
        ownCurrency 0.540
        placeActs 0.216
        placeBefore 1.588
        placeHere 1.079
        placeOfParty 0.174
        sentenceAfter 0.297
        sentenceBefore 0.040
        since a 0.013
        since abbr 0.057
        since against -0.216
        since and 0.028
        since approx 0.011
        since at -0.103
        since by -0.074
        since companyNoun 0.024
        since comply 0.012
        since decide 0.028
        since earlier -0.023
        since fine 0.020
        since forWhom 0.069
        since impose 0.063
        since month -0.142
        since not 0.036
        since of -0.080
        since place -0.065
        since pronoun -0.028
        since receive -0.116
        since stop -0.161
        since the -0.043
        since to -0.089
        since until 0.041
        touching 0.211
        upTo a 0.048
        upTo abbr 0.031
        upTo against -0.062
        upTo and -0.043
        upTo approx 0.024
        upTo article 0.010
        upTo at -0.067
        upTo authorityName -0.160
        upTo by -0.083
        upTo companyNoun 0.091
        upTo comply -0.044
        upTo currency 0.015
        upTo decide 0.034
        upTo earlier -0.031
        upTo fine -0.045
        upTo fineVerb -0.082
        upTo forWhom 0.105
        upTo gdpr -0.119
        upTo impose -0.074
        upTo infringe 0.023
        upTo intend 0.047
        upTo legalForm 0.127
        upTo link 0.023
        upTo month -0.131
        upTo mustPay 0.035
        upTo not -0.062
        upTo number -0.048
        upTo of -0.061
        upTo officeNoun -0.027
        upTo order 0.023
        upTo otherSum 0.018
        upTo paragraph 0.011
        upTo periodic 0.020
        upTo personNoun -0.059
        upTo place -0.058
        upTo police 0.016
        upTo pronoun 0.036
        upTo propose 0.063
        upTo region 0.040
        upTo reprimand 0.035
        upTo stop 0.368
        upTo the 0.018
        upTo to 0.119
        upTo until -0.023
        upTo weekday -0.089
        """#
}
