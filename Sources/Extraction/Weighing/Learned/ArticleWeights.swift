// Written by Scripts/train.
extension Learned {
    static let article: StaticString = #"""
        after3 abbr 0.212
        after3 against -0.238
        after3 and -0.084
        after3 article 0.015
        after3 at -0.203
        after3 by -0.029
        after3 companyNoun -0.145
        after3 forWhom -0.165
        after3 gdpr -0.186
        after3 impose 0.172
        after3 infringe -0.223
        after3 link -0.033
        after3 none 0.033
        after3 not 0.137
        after3 of 0.070
        after3 order 0.118
        after3 paragraph 0.060
        after3 place 0.050
        after3 point -0.069
        after3 pronoun -0.033
        after3 receive 0.058
        after3 region 0.135
        after3 statute 0.015
        after3 stop -0.478
        after3 to -0.163
        after3 ukGDPR 0.050
        after3 until -0.149
        after8 a 0.029
        after8 abbr 0.037
        after8 accept -0.020
        after8 against 0.141
        after8 and 0.267
        after8 approx 0.257
        after8 article -0.250
        after8 at 0.140
        after8 authorityNoun -0.068
        after8 ban -0.020
        after8 by 0.043
        after8 companyNoun -0.236
        after8 comply -0.226
        after8 currency -0.079
        after8 decide -0.065
        after8 fine -0.017
        after8 fineVerb -0.059
        after8 forWhom -0.033
        after8 gdpr 0.329
        after8 impose 0.029
        after8 infringe -0.069
        after8 link 0.125
        after8 lodge -0.108
        after8 month -0.125
        after8 mustPay -0.078
        after8 none 0.169
        after8 not 0.326
        after8 number -0.082
        after8 of 0.137
        after8 officeNoun 0.055
        after8 order -0.012
        after8 otherSum 0.021
        after8 paragraph 0.077
        after8 personNoun -0.103
        after8 place 0.050
        after8 point -0.090
        after8 pronoun 0.066
        after8 receive -0.054
        after8 reprimand -0.174
        after8 says 0.129
        after8 scale -0.103
        after8 statute -0.018
        after8 stop -0.535
        after8 the -0.028
        after8 to -0.031
        after8 ukGDPR 0.050
        after8 until -0.271
        after8 uphold -0.079
        ahead -0.089
        apart 0.175
        basisHere -0.053
        before3 a 0.197
        before3 against 0.185
        before3 and 0.203
        before3 announce -0.033
        before3 approx 0.037
        before3 article -0.112
        before3 at 0.229
        before3 authorityName 0.048
        before3 authorityNoun -0.260
        before3 companyNoun 0.153
        before3 complain -0.016
        before3 complaint -0.067
        before3 comply 0.064
        before3 currency 0.042
        before3 decide 0.108
        before3 gdpr -0.107
        before3 impose 0.023
        before3 infringe 0.254
        before3 link 0.151
        before3 lodge 0.088
        before3 month 0.028
        before3 none -0.063
        before3 not -0.232
        before3 number 0.184
        before3 of -0.101
        before3 officeNoun 0.024
        before3 order -0.049
        before3 personNoun 0.157
        before3 personalData -0.085
        before3 place -0.143
        before3 pronoun 0.095
        before3 region 0.084
        before3 reprimand -0.132
        before3 says 0.020
        before3 statute 0.059
        before3 stop -0.299
        before3 the 0.220
        before3 to -0.402
        before3 until 0.144
        before8 a -0.035
        before8 against -0.047
        before8 and -0.082
        before8 announce 0.031
        before8 approx -0.141
        before8 article 0.021
        before8 at -0.203
        before8 authorityName 0.176
        before8 authorityNoun -0.454
        before8 by -0.266
        before8 companyNoun 0.028
        before8 complain -0.132
        before8 complaint -0.087
        before8 comply -0.109
        before8 courtNoun -0.186
        before8 currency 0.298
        before8 dateWord -0.022
        before8 day -0.176
        before8 decide -0.189
        before8 dismiss -0.048
        before8 ePrivacy -0.047
        before8 earlier 0.286
        before8 fine 0.140
        before8 forWhom 0.026
        before8 gdpr -0.041
        before8 impose -0.055
        before8 incident 0.122
        before8 infringe 0.297
        before8 inquiry -0.303
        before8 instance -0.191
        before8 intend -0.192
        before8 legalForm 0.100
        before8 link 0.095
        before8 lodge -0.051
        before8 month -0.149
        before8 mustPay -0.060
        before8 none -0.137
        before8 not 0.254
        before8 number 0.130
        before8 of -0.131
        before8 officeNoun -0.093
        before8 order -0.071
        before8 ordinal 0.140
        before8 otherField -0.113
        before8 otherSum 0.022
        before8 paragraph -0.068
        before8 personNoun -0.371
        before8 personalData 0.249
        before8 place -0.078
        before8 point 0.092
        before8 pressNoun -0.129
        before8 pronoun 0.093
        before8 provision 0.197
        before8 receive -0.098
        before8 region 0.017
        before8 reprimand -0.227
        before8 says -0.398
        before8 scale -0.330
        before8 silent -0.061
        before8 statute -0.070
        before8 stop -0.110
        before8 the -0.061
        before8 to -0.096
        before8 weekday 0.080
        citedOnce -0.830
        citedTwice 0.830
        close 0.177
        distant -0.024
        farOff -0.371
        fewInSentence 0.223
        firstOfKind 0.322
        inClosing -0.181
        inComplaint -0.384
        inDecision 0.469
        inHeading 0.124
        inNews -0.085
        inOpening 0.101
        inParagraph 0.179
        inRivalSentence -0.453
        inSentence 0.488
        infringeApart -0.069
        infringeBehind -0.122
        infringeClose 0.303
        infringeNegated -0.337
        infringeTouching -0.014
        infringedBefore 0.121
        infringedElsewhere 0.348
        isBasis 0.075
        isDuty -0.072
        isFine 0.203
        isOther -0.280
        isParagraph 0.437
        isPenalty 0.076
        isPoint -0.176
        isPrinciple 0.346
        isProcedural -0.366
        isRight -0.244
        isSecurity 0.081
        isTransfer 0.078
        isTransparency 0.103
        isWhole -0.261
        last against -0.188
        last by -0.292
        last complain 0.037
        last comply 0.047
        last decide 0.099
        last dismiss -0.039
        last earlier 0.178
        last fine -0.018
        last infringe 0.072
        last lodge 0.101
        last mustPay -0.049
        last order -0.122
        last otherSum -0.030
        last receive -0.111
        last says 0.061
        mainFarOff 0.159
        mainPartyFarOff 0.260
        manyCited 0.021
        manyInSentence 0.369
        namesParty 0.227
        namesRival 0.078
        nearBy -0.117
        next accept -0.022
        next by 0.040
        next comply -0.051
        next decide -0.077
        next impose 0.227
        next infringe -0.083
        next lodge -0.171
        next order 0.015
        next otherSum 0.071
        next receive 0.086
        next reprimand 0.053
        next says 0.112
        nobodyNamed 0.183
        none -1.210
        notOfMain -0.398
        ofMain 0.398
        ofMainParty -0.436
        onlyCited 0.365
        onlyInSentence -0.592
        onlyMeasure -0.374
        onlyOneInfringes 0.284
        onlyOnePartyFarOff 0.088
        otherFarOff -0.530
        otherInParagraph 0.189
        otherInSentence 0.425
        otherPartyFarOff 0.098
        own against -0.048
        own article -0.051
        own forWhom 0.066
        own link 0.206
        own not -0.233
        own of 0.022
        own paragraph -0.250
        own point 0.246
        own receive 0.011
        own stop -0.307
        own the 0.386
        own to -0.207
        ownInfringes 0.351
        ownMeasureLast 1.311
        ownMeasureNext -0.609
        ownNamedLast 0.440
        ownParagraph 0.587
        paragraphAfter 0.671
        partCited -0.261
        recalled -0.706
        rivalInfringes -0.178
        rivalMeasureLast -0.741
        rivalMeasureNext -0.114
        rivalNamedLast -0.623
        rivalNearer 0.020
        rivalParagraph -1.114
        sentence a -0.195
        sentence abbr 0.538
        sentence accept -0.022
        sentence against -0.146
        sentence and 0.338
        sentence announce 0.271
        sentence annul 0.234
        sentence appeal 0.127
        sentence appealVerb -0.020
        sentence approx -0.172
        sentence at -0.078
        sentence authorityName 0.107
        sentence authorityNoun -0.172
        sentence ban -0.179
        sentence behalf -0.054
        sentence by 0.027
        sentence cap 0.036
        sentence companyNoun -0.313
        sentence complain -0.183
        sentence comply -0.198
        sentence courtName -0.186
        sentence courtNoun -0.096
        sentence currency 0.224
        sentence dateWord 0.048
        sentence day -0.283
        sentence decide 0.393
        sentence dismiss 0.098
        sentence ePrivacy -0.047
        sentence fine 0.020
        sentence fineVerb -0.116
        sentence forWhom -0.250
        sentence gdpr 0.615
        sentence grant 0.053
        sentence impose -0.217
        sentence incident -0.084
        sentence infringe 0.220
        sentence inquiry 0.023
        sentence instance -0.241
        sentence intend -0.382
        sentence judgment 0.079
        sentence legalForm 0.045
        sentence link 0.178
        sentence lodge -0.032
        sentence month 0.127
        sentence mustPay -0.117
        sentence ngoNoun 0.254
        sentence none 0.445
        sentence not 0.236
        sentence number -0.426
        sentence of 0.140
        sentence order -0.082
        sentence ordinal 0.349
        sentence otherField -0.162
        sentence otherSum -0.031
        sentence paragraph 0.054
        sentence perPeriod 0.110
        sentence periodic 0.110
        sentence personNoun -0.015
        sentence personalData 0.089
        sentence place -0.094
        sentence point 0.323
        sentence police -0.066
        sentence pressNoun -0.124
        sentence pronoun 0.030
        sentence propose -0.236
        sentence prosecutor -0.025
        sentence provision 0.197
        sentence receive 0.203
        sentence record 0.010
        sentence region 0.311
        sentence reprimand -0.270
        sentence rumour 0.121
        sentence says -0.314
        sentence scale -0.355
        sentence season 0.090
        sentence silent -0.063
        sentence statute -0.089
        sentence stop 0.091
        sentence stopVerb -0.042
        sentence thatDay -0.109
        sentence the -0.319
        sentence to -0.124
        sentence total -0.263
        sentence turnover -0.026
        sentence ukGDPR 0.050
        sentence until -0.019
        sentence uphold -0.038
        sentence warn -0.110
        sentence weekday 0.232
        sentence yearRef 0.150
        sentenceAfter 0.288
        sentenceBefore 0.541
        sharedParagraph 0.080
        since a 0.188
        since abbr -0.076
        since against 0.143
        since and -0.033
        since approx 0.050
        since article -0.096
        since at -0.261
        since authorityName -0.041
        since authorityNoun -0.045
        since by -0.040
        since comply 0.114
        since currency 0.060
        since fine 0.051
        since gdpr 0.131
        since impose 0.011
        since infringe 0.254
        since inquiry 0.024
        since legalForm 0.181
        since link 0.019
        since month -0.051
        since none 0.122
        since not -0.065
        since number 0.141
        since of 0.164
        since officeNoun -0.158
        since order -0.069
        since paragraph -0.090
        since personNoun 0.044
        since pronoun 0.227
        since region 0.057
        since reprimand 0.018
        since says 0.073
        since scale 0.041
        since statute 0.060
        since stop 0.515
        since the 0.297
        since until 0.049
        touching 0.161
        upTo a -0.030
        upTo abbr 0.058
        upTo against 0.037
        upTo and -0.071
        upTo article -0.127
        upTo at 0.048
        upTo by 0.048
        upTo companyNoun -0.090
        upTo fine 0.045
        upTo gdpr 0.051
        upTo impose -0.123
        upTo number -0.046
        upTo of 0.116
        upTo officeNoun 0.032
        upTo pronoun -0.070
        upTo receive -0.073
        upTo stop 0.071
        upTo the 0.106
        wholeCited -0.329
        """#
}
