// Written by Scripts/train.
extension Learned {
    static let authority: StaticString = #"""
        after3 a 0.078
        after3 abbr 0.090
        after3 and 0.012
        after3 announce 0.011
        after3 at -0.149
        after3 authorityName -0.015
        after3 ban 0.040
        after3 by -0.042
        after3 companyNoun 0.150
        after3 decide 0.039
        after3 earlier -0.025
        after3 fine 0.088
        after3 fineVerb 0.024
        after3 forWhom 0.084
        after3 impose -0.070
        after3 intend 0.042
        after3 legalForm 0.012
        after3 lodge 0.036
        after3 month -0.258
        after3 mustPay 0.035
        after3 number 0.038
        after3 of 0.030
        after3 officeNoun 0.067
        after3 order 0.120
        after3 otherSum 0.033
        after3 place -0.088
        after3 pronoun 0.088
        after3 propose 0.024
        after3 receive 0.029
        after3 reprimand 0.101
        after3 scale 0.041
        after3 stop 0.203
        after3 the 0.095
        after3 to 0.098
        after3 until 0.020
        after3 weekday -0.073
        ahead 0.408
        before3 a 0.052
        before3 abbr 0.102
        before3 against -0.176
        before3 at 0.014
        before3 authorityName 0.085
        before3 authorityNoun 0.145
        before3 by 0.091
        before3 companyNoun -0.079
        before3 comply 0.025
        before3 currency 0.025
        before3 decide 0.034
        before3 earlier 0.034
        before3 fine 0.044
        before3 forWhom 0.111
        before3 gdpr 0.018
        before3 impose 0.066
        before3 link 0.060
        before3 lodge 0.078
        before3 month 0.042
        before3 not 0.048
        before3 of -0.052
        before3 officeNoun -0.088
        before3 place 0.126
        before3 pronoun 0.083
        before3 receive -0.029
        before3 reprimand 0.084
        before3 says 0.013
        before3 stop 0.127
        before3 the -0.045
        before3 until 0.069
        before3 yearRef 0.022
        calledHere -0.096
        close 0.159
        describedHere 0.052
        distant 0.037
        firstOfKind 0.758
        foreignCurrency -0.888
        homeCalled -0.085
        homeUntold 0.015
        inParagraph 1.145
        inSentence 0.292
        inTextHeading 0.500
        isNearest 0.550
        isOfLanguage 0.259
        isRegional -0.071
        isUnion -0.046
        lastCalled -0.110
        lastUntold 1.149
        leadBesideNamed -0.067
        leadCalled -0.109
        leadOfMain 0.552
        leadOfOther -0.380
        leadUntold 0.348
        namedHere 0.405
        namedOften -0.180
        namedOnce -0.322
        namedThere 0.175
        neverNamed 0.502
        none -0.872
        onlyAuthority 0.680
        onlyHere 0.221
        onlyPlaceHere 1.225
        ownCurrency 0.408
        placeActs 0.207
        placeBefore 1.622
        placeHere 1.231
        placeOfParty 0.253
        sentenceAfter 0.276
        sentenceBefore 0.193
        since abbr 0.034
        since against -0.094
        since approx 0.015
        since by 0.024
        since comply -0.013
        since currency 0.012
        since decide 0.023
        since earlier -0.015
        since fine 0.022
        since forWhom 0.123
        since impose 0.044
        since link 0.013
        since not 0.021
        since order 0.015
        since place -0.087
        since pronoun 0.090
        since stop -0.138
        since the -0.187
        since to 0.012
        since until 0.024
        touching 0.105
        upTo a 0.025
        upTo abbr 0.028
        upTo against -0.085
        upTo and -0.049
        upTo announce 0.013
        upTo approx 0.021
        upTo article 0.017
        upTo at -0.049
        upTo authorityName -0.151
        upTo by -0.113
        upTo companyNoun 0.065
        upTo comply -0.048
        upTo currency 0.021
        upTo decide 0.054
        upTo earlier -0.015
        upTo fine -0.051
        upTo fineVerb -0.096
        upTo forWhom 0.113
        upTo gdpr -0.119
        upTo impose -0.081
        upTo infringe 0.037
        upTo intend 0.052
        upTo legalForm 0.105
        upTo link 0.027
        upTo lodge -0.011
        upTo month -0.126
        upTo mustPay 0.035
        upTo not -0.068
        upTo number -0.069
        upTo of -0.055
        upTo officeNoun -0.031
        upTo otherSum 0.015
        upTo paragraph 0.013
        upTo periodic 0.017
        upTo personNoun -0.053
        upTo place -0.108
        upTo police 0.017
        upTo pronoun 0.049
        upTo propose 0.059
        upTo record 0.011
        upTo region 0.040
        upTo reprimand 0.032
        upTo says 0.013
        upTo statute 0.011
        upTo stop 0.387
        upTo to 0.128
        upTo until -0.025
        upTo weekday -0.102
        """#
}
