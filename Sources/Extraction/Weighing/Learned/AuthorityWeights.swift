// Written by Scripts/train.
extension Learned {
    static let authority: StaticString = #"""
        after3 a 0.081
        after3 abbr 0.053
        after3 against -0.036
        after3 at -0.039
        after3 authorityName -0.016
        after3 authorityNoun 0.043
        after3 ban 0.095
        after3 by -0.032
        after3 companyNoun 0.099
        after3 decide 0.029
        after3 earlier -0.068
        after3 fine 0.055
        after3 fineVerb -0.032
        after3 forWhom 0.066
        after3 impose -0.071
        after3 intend 0.023
        after3 legalForm 0.014
        after3 link 0.023
        after3 lodge 0.016
        after3 month -0.132
        after3 number 0.048
        after3 of 0.048
        after3 officeNoun 0.051
        after3 order 0.098
        after3 personNoun 0.021
        after3 place -0.043
        after3 pronoun 0.089
        after3 propose 0.019
        after3 receive 0.025
        after3 reprimand 0.030
        after3 scale 0.069
        after3 stop 0.308
        after3 the 0.127
        after3 to 0.080
        after3 weekday -0.070
        ahead 0.371
        apart -0.033
        before3 a 0.058
        before3 abbr 0.108
        before3 against -0.188
        before3 authorityName 0.081
        before3 authorityNoun 0.143
        before3 by 0.096
        before3 companyNoun -0.063
        before3 decide 0.029
        before3 earlier 0.017
        before3 fine 0.052
        before3 forWhom 0.025
        before3 gdpr 0.020
        before3 impose 0.043
        before3 link 0.088
        before3 month 0.015
        before3 not 0.057
        before3 of -0.075
        before3 place 0.317
        before3 pronoun 0.053
        before3 receive -0.017
        before3 stop 0.202
        before3 the 0.096
        before3 until 0.069
        before3 yearRef 0.010
        calledHere -0.128
        close 0.149
        describedHere 0.094
        distant 0.034
        firstOfKind 0.580
        foreignCurrency -0.844
        homeCalled -0.023
        homeUntold -0.071
        inParagraph 1.000
        inSentence 0.294
        inTextHeading 0.496
        isNearest 0.510
        isOfLanguage 0.172
        isRegional 0.036
        isUnion -0.064
        lastCalled -0.130
        lastUntold 1.095
        leadBesideNamed 0.012
        leadCalled -0.234
        leadOfMain 0.402
        leadOfOther -0.355
        leadUntold 0.268
        namedHere 0.381
        namedOften -0.083
        namedOnce -0.528
        namedThere 0.096
        neverNamed 0.611
        none -1.842
        onlyAuthority 0.628
        onlyHere 0.220
        onlyPlaceHere 1.044
        ownCurrency 0.707
        placeActs 0.178
        placeBefore 1.426
        placeHere 1.049
        placeOfParty 0.211
        sentenceAfter 0.273
        sentenceBefore 0.119
        since abbr 0.037
        since against -0.122
        since at 0.015
        since by 0.032
        since decide 0.016
        since fine 0.012
        since forWhom 0.026
        since impose 0.035
        since of 0.019
        since pronoun 0.052
        since stop -0.081
        since the -0.064
        touching 0.144
        upTo a 0.033
        upTo against -0.139
        upTo and -0.063
        upTo approx 0.023
        upTo at -0.081
        upTo authorityName -0.149
        upTo authorityNoun 0.029
        upTo by -0.100
        upTo companyNoun 0.056
        upTo currency 0.017
        upTo decide 0.039
        upTo earlier -0.063
        upTo fine -0.059
        upTo fineVerb -0.096
        upTo forWhom 0.096
        upTo gdpr -0.120
        upTo impose -0.010
        upTo infringe 0.027
        upTo intend 0.029
        upTo legalForm 0.094
        upTo link 0.061
        upTo lodge -0.030
        upTo month -0.144
        upTo not -0.082
        upTo number -0.064
        upTo of -0.020
        upTo officeNoun 0.059
        upTo order 0.024
        upTo paragraph 0.010
        upTo periodic 0.017
        upTo personNoun -0.054
        upTo place -0.076
        upTo pronoun 0.029
        upTo propose 0.022
        upTo record 0.011
        upTo region 0.048
        upTo reprimand 0.040
        upTo stop 0.342
        upTo the 0.089
        upTo to 0.098
        upTo until -0.018
        upTo weekday -0.069
        """#
}
