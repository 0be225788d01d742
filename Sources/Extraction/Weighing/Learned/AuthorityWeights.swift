// Written by Scripts/train.
extension Learned {
    static let authority: StaticString = #"""
        after3 a 0.076
        after3 abbr 0.096
        after3 against -0.121
        after3 and 0.013
        after3 at -0.011
        after3 authorityName -0.025
        after3 ban 0.092
        after3 by -0.041
        after3 companyNoun 0.140
        after3 decide 0.031
        after3 earlier -0.023
        after3 fine 0.105
        after3 fineVerb -0.043
        after3 forWhom -0.035
        after3 impose -0.080
        after3 intend 0.040
        after3 legalForm 0.017
        after3 lodge 0.043
        after3 month -0.123
        after3 mustPay 0.039
        after3 number 0.032
        after3 of 0.018
        after3 officeNoun 0.055
        after3 order 0.105
        after3 otherSum 0.032
        after3 place -0.068
        after3 pronoun 0.139
        after3 propose 0.027
        after3 receive 0.029
        after3 reprimand 0.081
        after3 scale 0.046
        after3 stop 0.267
        after3 the 0.094
        after3 to 0.099
        after3 weekday -0.077
        ahead 0.410
        apart -0.090
        before3 a 0.058
        before3 abbr 0.106
        before3 against -0.155
        before3 and 0.015
        before3 at -0.112
        before3 authorityName 0.084
        before3 authorityNoun 0.134
        before3 by 0.011
        before3 companyNoun -0.074
        before3 comply 0.029
        before3 currency 0.025
        before3 decide 0.038
        before3 earlier 0.026
        before3 fine 0.041
        before3 forWhom 0.038
        before3 gdpr 0.020
        before3 impose 0.082
        before3 link 0.060
        before3 lodge 0.097
        before3 month 0.046
        before3 not 0.060
        before3 of -0.138
        before3 officeNoun -0.082
        before3 place 0.133
        before3 pronoun 0.094
        before3 reprimand 0.031
        before3 says 0.010
        before3 stop 0.124
        before3 the 0.089
        before3 until 0.094
        before3 yearRef 0.016
        calledHere -0.123
        close 0.151
        describedHere 0.050
        distant 0.032
        firstOfKind 0.756
        foreignCurrency -0.805
        homeCalled -0.063
        homeUntold 0.048
        inParagraph 1.076
        inSentence 0.286
        inTextHeading 0.496
        isNearest 0.535
        isOfLanguage 0.092
        isRegional -0.092
        isUnion -0.047
        lastCalled -0.132
        lastUntold 1.135
        leadBesideNamed 0.073
        leadCalled -0.115
        leadOfMain 0.535
        leadOfOther -0.265
        leadUntold 0.313
        namedHere 0.415
        namedOften -0.123
        namedOnce -0.421
        namedThere 0.178
        neverNamed 0.544
        none -0.992
        onlyAuthority 0.727
        onlyHere 0.205
        onlyPlaceHere 1.187
        ownCurrency 0.344
        placeActs 0.228
        placeBefore 1.751
        placeHere 1.207
        placeOfParty 0.216
        sentenceAfter 0.290
        sentenceBefore 0.133
        since a 0.010
        since abbr 0.054
        since against -0.201
        since and 0.031
        since approx 0.016
        since at -0.099
        since by -0.053
        since companyNoun 0.017
        since currency 0.012
        since decide 0.026
        since earlier -0.020
        since fine 0.022
        since forWhom 0.073
        since impose 0.060
        since month -0.144
        since not 0.039
        since of -0.066
        since place -0.075
        since pronoun -0.032
        since receive -0.105
        since stop -0.148
        since the -0.038
        since to -0.096
        since until 0.057
        touching 0.192
        upTo a 0.020
        upTo abbr 0.040
        upTo against -0.062
        upTo and -0.046
        upTo announce 0.011
        upTo approx 0.020
        upTo article 0.016
        upTo at -0.067
        upTo authorityName -0.152
        upTo by -0.111
        upTo companyNoun 0.093
        upTo comply -0.045
        upTo currency 0.019
        upTo decide 0.055
        upTo earlier -0.021
        upTo fine -0.048
        upTo fineVerb -0.089
        upTo forWhom 0.117
        upTo gdpr -0.121
        upTo impose -0.087
        upTo infringe 0.035
        upTo intend 0.049
        upTo legalForm 0.120
        upTo link 0.029
        upTo month -0.131
        upTo mustPay 0.033
        upTo not -0.079
        upTo number -0.071
        upTo of -0.065
        upTo officeNoun -0.029
        upTo otherSum 0.016
        upTo paragraph 0.018
        upTo periodic 0.020
        upTo personNoun -0.054
        upTo place -0.082
        upTo police 0.019
        upTo pronoun 0.041
        upTo propose 0.066
        upTo record 0.012
        upTo region 0.040
        upTo reprimand 0.033
        upTo says 0.013
        upTo statute 0.012
        upTo stop 0.369
        upTo to 0.136
        upTo until -0.023
        upTo weekday -0.099
        """#
}
