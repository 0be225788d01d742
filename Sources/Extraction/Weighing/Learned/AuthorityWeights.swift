// Written by Scripts/train.
extension Learned {
    static let authority: StaticString = #"""
        after3 a 0.080
        after3 abbr 0.091
        after3 against -0.131
        after3 and 0.011
        after3 at -0.012
        after3 authorityName -0.026
        after3 ban 0.088
        after3 by -0.034
        after3 companyNoun 0.132
        after3 decide 0.028
        after3 earlier -0.026
        after3 fine 0.105
        after3 fineVerb -0.038
        after3 forWhom -0.047
        after3 impose -0.074
        after3 intend 0.039
        after3 legalForm 0.016
        after3 lodge 0.039
        after3 month -0.124
        after3 mustPay 0.038
        after3 number 0.038
        after3 of 0.017
        after3 officeNoun 0.049
        after3 order 0.109
        after3 otherSum 0.034
        after3 place -0.059
        after3 pronoun 0.133
        after3 propose 0.025
        after3 receive 0.026
        after3 reprimand 0.078
        after3 scale 0.048
        after3 stop 0.258
        after3 the 0.104
        after3 to 0.096
        after3 weekday -0.068
        ahead 0.416
        apart -0.091
        before3 a 0.062
        before3 abbr 0.091
        before3 against -0.151
        before3 at -0.118
        before3 authorityName 0.085
        before3 authorityNoun 0.139
        before3 companyNoun -0.072
        before3 comply 0.030
        before3 currency 0.027
        before3 decide 0.036
        before3 earlier 0.025
        before3 fine 0.045
        before3 forWhom 0.034
        before3 gdpr 0.022
        before3 impose 0.080
        before3 link 0.051
        before3 lodge 0.098
        before3 month 0.040
        before3 not 0.061
        before3 of -0.136
        before3 officeNoun -0.083
        before3 place 0.158
        before3 pronoun 0.102
        before3 reprimand 0.027
        before3 stop 0.128
        before3 the 0.104
        before3 until 0.096
        before3 yearRef 0.011
        calledHere -0.137
        close 0.141
        describedHere 0.063
        distant 0.030
        firstOfKind 0.713
        foreignCurrency -0.727
        homeCalled 0.017
        homeUntold -0.029
        inParagraph 1.085
        inSentence 0.281
        inTextHeading 0.501
        isNearest 0.530
        isOfLanguage 0.123
        isRegional -0.074
        isUnion -0.050
        lastCalled -0.148
        lastUntold 1.141
        leadBesideNamed 0.073
        leadCalled -0.129
        leadOfMain 0.519
        leadOfOther -0.289
        leadUntold 0.286
        namedHere 0.415
        namedOften -0.139
        namedOnce -0.477
        namedThere 0.173
        neverNamed 0.616
        none -1.546
        onlyAuthority 0.619
        onlyHere 0.197
        onlyPlaceHere 1.121
        ownCurrency 0.508
        placeActs 0.222
        placeBefore 1.657
        placeHere 1.141
        placeOfParty 0.197
        sentenceAfter 0.284
        sentenceBefore 0.131
        since a 0.012
        since abbr 0.057
        since against -0.211
        since and 0.027
        since approx 0.013
        since at -0.105
        since by -0.065
        since companyNoun 0.022
        since currency 0.011
        since decide 0.027
        since earlier -0.021
        since fine 0.020
        since forWhom 0.072
        since impose 0.062
        since month -0.145
        since not 0.038
        since of -0.074
        since place -0.070
        since pronoun -0.035
        since receive -0.112
        since stop -0.159
        since the -0.041
        since to -0.096
        since until 0.049
        touching 0.200
        upTo a 0.038
        upTo abbr 0.033
        upTo against -0.064
        upTo and -0.045
        upTo announce 0.010
        upTo approx 0.020
        upTo article 0.012
        upTo at -0.070
        upTo authorityName -0.156
        upTo by -0.097
        upTo companyNoun 0.087
        upTo comply -0.044
        upTo currency 0.015
        upTo decide 0.044
        upTo earlier -0.027
        upTo fine -0.044
        upTo fineVerb -0.087
        upTo forWhom 0.111
        upTo gdpr -0.121
        upTo impose -0.077
        upTo infringe 0.029
        upTo intend 0.048
        upTo legalForm 0.122
        upTo link 0.025
        upTo month -0.133
        upTo mustPay 0.034
        upTo not -0.068
        upTo number -0.059
        upTo of -0.063
        upTo officeNoun -0.026
        upTo order 0.016
        upTo otherSum 0.017
        upTo paragraph 0.014
        upTo periodic 0.020
        upTo personNoun -0.056
        upTo place -0.071
        upTo police 0.017
        upTo pronoun 0.036
        upTo propose 0.063
        upTo record 0.010
        upTo region 0.041
        upTo reprimand 0.033
        upTo says 0.010
        upTo stop 0.369
        upTo the 0.013
        upTo to 0.126
        upTo until -0.023
        upTo weekday -0.092
        """#
}
