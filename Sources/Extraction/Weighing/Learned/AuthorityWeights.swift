// Written by Scripts/train.
extension Learned {
    static let authority: StaticString = #"""
        after3 a 0.094
        after3 abbr 0.112
        after3 and 0.018
        after3 announce 0.013
        after3 at -0.229
        after3 ban 0.114
        after3 by -0.054
        after3 companyNoun 0.177
        after3 comply -0.010
        after3 decide 0.048
        after3 earlier -0.043
        after3 fine 0.127
        after3 fineVerb 0.011
        after3 forWhom 0.120
        after3 impose -0.107
        after3 intend 0.049
        after3 legalForm 0.014
        after3 lodge 0.050
        after3 month -0.362
        after3 mustPay 0.040
        after3 number 0.043
        after3 of 0.034
        after3 officeNoun 0.076
        after3 order 0.141
        after3 otherSum 0.040
        after3 place -0.129
        after3 pronoun 0.178
        after3 propose 0.027
        after3 receive 0.034
        after3 reprimand 0.115
        after3 says 0.012
        after3 scale 0.052
        after3 stop 0.240
        after3 the 0.102
        after3 to 0.130
        after3 weekday -0.112
        ahead 0.477
        apart -0.030
        before3 a 0.065
        before3 abbr 0.128
        before3 against -0.263
        before3 announce 0.013
        before3 at 0.018
        before3 authorityName 0.104
        before3 authorityNoun 0.179
        before3 by 0.121
        before3 companyNoun -0.116
        before3 comply 0.031
        before3 currency 0.028
        before3 decide 0.039
        before3 earlier 0.046
        before3 fine 0.054
        before3 forWhom 0.159
        before3 gdpr 0.021
        before3 impose 0.089
        before3 link 0.076
        before3 lodge 0.094
        before3 month 0.054
        before3 not 0.069
        before3 of -0.091
        before3 officeNoun -0.129
        before3 place 0.137
        before3 pronoun 0.115
        before3 receive -0.053
        before3 reprimand 0.119
        before3 says 0.021
        before3 stop 0.143
        before3 the -0.083
        before3 to 0.019
        before3 until 0.089
        before3 yearRef 0.031
        calledHere -0.082
        close 0.166
        describedHere 0.049
        distant 0.055
        firstOfKind 0.895
        foreignCurrency -1.063
        homeCalled -0.107
        homeUntold 0.038
        inParagraph 1.254
        inSentence 0.294
        inTextHeading 0.635
        isNearest 0.608
        isOfLanguage 0.319
        isRegional -0.116
        isUnion -0.047
        lastCalled -0.100
        lastUntold 1.317
        leadBesideNamed -0.104
        leadCalled -0.094
        leadOfMain 0.590
        leadOfOther -0.387
        leadUntold 0.401
        namedHere 0.416
        namedOften -0.239
        namedOnce -0.339
        namedThere 0.208
        neverNamed 0.579
        none -0.592
        onlyAuthority 0.784
        onlyHere 0.208
        onlyPlaceHere 1.384
        ownCurrency 0.369
        placeActs 0.289
        placeBefore 1.931
        placeHere 1.364
        placeOfParty 0.286
        sentenceAfter 0.341
        sentenceBefore 0.189
        since abbr 0.044
        since against -0.140
        since approx 0.019
        since at 0.013
        since by 0.040
        since currency 0.014
        since decide 0.025
        since earlier -0.015
        since fine 0.030
        since forWhom 0.165
        since impose 0.064
        since link 0.020
        since not 0.024
        since of 0.022
        since order 0.022
        since place -0.108
        since pronoun 0.122
        since receive 0.013
        since stop -0.206
        since the -0.286
        since to 0.021
        since until 0.037
        touching 0.103
        upTo a 0.017
        upTo abbr 0.010
        upTo against -0.122
        upTo and -0.073
        upTo announce 0.014
        upTo approx 0.024
        upTo article 0.025
        upTo at -0.069
        upTo authorityName -0.181
        upTo by -0.159
        upTo companyNoun 0.066
        upTo comply -0.061
        upTo currency 0.039
        upTo decide 0.070
        upTo earlier -0.030
        upTo fine -0.074
        upTo fineVerb -0.174
        upTo forWhom 0.169
        upTo gdpr -0.157
        upTo impose -0.119
        upTo infringe 0.057
        upTo intend 0.060
        upTo legalForm 0.120
        upTo link 0.031
        upTo lodge -0.013
        upTo month -0.167
        upTo mustPay 0.040
        upTo not -0.109
        upTo number -0.110
        upTo of -0.088
        upTo officeNoun -0.052
        upTo otherSum 0.020
        upTo paragraph 0.017
        upTo periodic 0.019
        upTo personNoun -0.067
        upTo place -0.154
        upTo police 0.022
        upTo pronoun 0.027
        upTo propose 0.071
        upTo receive -0.013
        upTo record 0.012
        upTo region 0.055
        upTo reprimand 0.037
        upTo rumour 0.014
        upTo says 0.016
        upTo scale 0.018
        upTo statute 0.016
        upTo stop 0.438
        upTo the -0.012
        upTo to 0.176
        upTo until -0.033
        upTo weekday -0.151
        """#
}
