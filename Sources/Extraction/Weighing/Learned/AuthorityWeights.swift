// Written by Scripts/train.
extension Learned {
    static let authority: StaticString = #"""
        after3 a 0.075
        after3 abbr 0.096
        after3 against -0.111
        after3 and 0.014
        after3 authorityName -0.023
        after3 ban 0.029
        after3 by -0.043
        after3 companyNoun 0.148
        after3 decide 0.031
        after3 earlier -0.021
        after3 fine 0.107
        after3 fineVerb -0.042
        after3 forWhom -0.028
        after3 impose -0.067
        after3 intend 0.042
        after3 legalForm 0.017
        after3 lodge 0.043
        after3 month -0.119
        after3 mustPay 0.039
        after3 number 0.032
        after3 of 0.021
        after3 officeNoun 0.065
        after3 order 0.108
        after3 otherSum 0.034
        after3 place -0.068
        after3 pronoun 0.085
        after3 propose 0.029
        after3 receive 0.030
        after3 reprimand 0.093
        after3 scale 0.048
        after3 stop 0.249
        after3 the 0.105
        after3 to 0.099
        after3 until 0.032
        after3 weekday -0.073
        ahead 0.402
        apart -0.077
        before3 a 0.061
        before3 abbr 0.111
        before3 against -0.150
        before3 and 0.016
        before3 at -0.109
        before3 authorityName 0.082
        before3 authorityNoun 0.135
        before3 by 0.016
        before3 companyNoun -0.072
        before3 comply 0.030
        before3 currency 0.028
        before3 decide 0.039
        before3 earlier 0.036
        before3 fine 0.044
        before3 forWhom 0.039
        before3 gdpr 0.021
        before3 impose 0.085
        before3 link 0.065
        before3 lodge 0.101
        before3 month 0.050
        before3 not 0.062
        before3 of -0.127
        before3 officeNoun -0.079
        before3 place 0.138
        before3 pronoun 0.098
        before3 reprimand 0.032
        before3 says 0.011
        before3 stop 0.116
        before3 the 0.058
        before3 until 0.095
        before3 yearRef 0.022
        calledHere -0.132
        close 0.159
        describedHere 0.051
        distant 0.033
        firstOfKind 0.783
        foreignCurrency -0.828
        homeCalled -0.041
        homeUntold 0.027
        inParagraph 1.048
        inSentence 0.291
        inTextHeading 0.504
        isNearest 0.541
        isOfLanguage 0.095
        isRegional -0.099
        isUnion -0.045
        lastCalled -0.141
        lastUntold 1.131
        leadBesideNamed 0.080
        leadCalled -0.138
        leadOfMain 0.544
        leadOfOther -0.266
        leadUntold 0.337
        namedHere 0.429
        namedOften -0.142
        namedOnce -0.432
        namedThere 0.176
        neverNamed 0.574
        none -0.918
        onlyAuthority 0.746
        onlyHere 0.210
        onlyPlaceHere 1.212
        ownCurrency 0.271
        placeActs 0.221
        placeBefore 1.764
        placeHere 1.232
        placeOfParty 0.208
        sentenceAfter 0.304
        sentenceBefore 0.057
        since a 0.013
        since abbr 0.054
        since against -0.197
        since and 0.030
        since approx 0.017
        since at -0.094
        since by -0.050
        since companyNoun 0.017
        since currency 0.013
        since decide 0.025
        since earlier -0.019
        since fine 0.023
        since forWhom 0.073
        since impose 0.060
        since month -0.144
        since not 0.038
        since of -0.062
        since place -0.076
        since pronoun -0.030
        since receive -0.106
        since stop -0.137
        since the -0.029
        since to -0.095
        since until 0.055
        touching 0.176
        upTo a 0.029
        upTo abbr 0.038
        upTo against -0.064
        upTo and -0.044
        upTo announce 0.011
        upTo approx 0.020
        upTo article 0.016
        upTo at -0.066
        upTo authorityName -0.153
        upTo by -0.114
        upTo companyNoun 0.095
        upTo comply -0.047
        upTo currency 0.018
        upTo decide 0.056
        upTo earlier -0.015
        upTo fine -0.035
        upTo fineVerb -0.091
        upTo forWhom 0.116
        upTo gdpr -0.116
        upTo impose -0.072
        upTo infringe 0.035
        upTo intend 0.051
        upTo legalForm 0.119
        upTo link 0.029
        upTo month -0.130
        upTo mustPay 0.032
        upTo not -0.067
        upTo number -0.070
        upTo of -0.062
        upTo officeNoun -0.026
        upTo otherSum 0.015
        upTo paragraph 0.018
        upTo periodic 0.019
        upTo personNoun -0.056
        upTo place -0.086
        upTo police 0.020
        upTo pronoun 0.050
        upTo propose 0.068
        upTo record 0.012
        upTo region 0.037
        upTo reprimand 0.034
        upTo says 0.013
        upTo statute 0.012
        upTo stop 0.400
        upTo the 0.017
        upTo to 0.132
        upTo until -0.024
        upTo weekday -0.098
        """#
}
