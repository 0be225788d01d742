// Written by Scripts/train.
extension Learned {
    static let article: StaticString = #"""
        after3 a 0.038
        after3 abbr 0.259
        after3 against -0.210
        after3 and -0.085
        after3 article 0.130
        after3 at -0.223
        after3 by -0.074
        after3 companyNoun -0.249
        after3 forWhom -0.302
        after3 gdpr -0.421
        after3 impose 0.216
        after3 infringe -0.265
        after3 link -0.042
        after3 none 0.130
        after3 not 0.040
        after3 number -0.013
        after3 of 0.113
        after3 order 0.039
        after3 paragraph -0.058
        after3 place -0.029
        after3 point -0.015
        after3 pronoun 0.169
        after3 receive -0.031
        after3 region -0.297
        after3 says 0.081
        after3 statute 0.123
        after3 stop -0.373
        after3 the 0.101
        after3 to -0.295
        after3 ukGDPR -0.029
        after3 until -0.154
        after8 a -0.087
        after8 abbr 0.265
        after8 accept 0.018
        after8 against 0.281
        after8 and 0.210
        after8 appealVerb 0.012
        after8 approx 0.373
        after8 article -0.475
        after8 at 0.167
        after8 authorityName -0.179
        after8 authorityNoun -0.353
        after8 ban -0.043
        after8 by 0.085
        after8 companyNoun -0.267
        after8 comply -0.321
        after8 currency 0.031
        after8 decide -0.085
        after8 fine -0.228
        after8 fineVerb -0.084
        after8 forWhom -0.145
        after8 gdpr 0.516
        after8 impose -0.027
        after8 incident -0.154
        after8 infringe -0.078
        after8 intend 0.021
        after8 link -0.069
        after8 lodge -0.174
        after8 month -0.151
        after8 mustPay 0.101
        after8 none 0.062
        after8 not 0.266
        after8 number -0.188
        after8 of 0.192
        after8 officeNoun 0.170
        after8 order 0.170
        after8 personNoun -0.179
        after8 place -0.029
        after8 point -0.297
        after8 pronoun 0.143
        after8 propose 0.063
        after8 receive -0.247
        after8 region -0.251
        after8 reprimand -0.307
        after8 scale 0.023
        after8 statute 0.327
        after8 stop -0.380
        after8 thatDay -0.104
        after8 the 0.031
        after8 to 0.197
        after8 ukGDPR -0.029
        after8 until -0.249
        ahead 0.090
        apart 0.201
        basisHere -0.034
        before3 a 0.116
        before3 abbr -0.034
        before3 against 0.103
        before3 and 0.343
        before3 announce -0.053
        before3 article -0.054
        before3 at 0.250
        before3 authorityName 0.117
        before3 authorityNoun -0.152
        before3 by 0.059
        before3 companyNoun 0.311
        before3 complain 0.041
        before3 complaint -0.011
        before3 comply 0.193
        before3 currency 0.042
        before3 decide -0.037
        before3 earlier 0.120
        before3 forWhom -0.243
        before3 gdpr 0.048
        before3 impose -0.102
        before3 infringe 0.222
        before3 inquiry -0.037
        before3 link 0.163
        before3 lodge 0.112
        before3 month 0.125
        before3 none -0.115
        before3 not -0.242
        before3 number -0.164
        before3 of -0.346
        before3 officeNoun 0.027
        before3 order -0.038
        before3 otherSum -0.053
        before3 personNoun 0.205
        before3 personalData -0.155
        before3 place -0.237
        before3 pronoun -0.013
        before3 region 0.295
        before3 reprimand -0.456
        before3 says 0.140
        before3 scale 0.027
        before3 statute 0.064
        before3 stop -0.315
        before3 the -0.081
        before3 to -0.502
        before8 a -0.252
        before8 abbr -0.116
        before8 act 0.162
        before8 against -0.055
        before8 and -0.110
        before8 announce 0.211
        before8 approx -0.190
        before8 article 0.227
        before8 at -0.178
        before8 authorityName -0.164
        before8 authorityNoun -0.373
        before8 by -0.242
        before8 cap 0.015
        before8 companyNoun 0.313
        before8 complain -0.210
        before8 complaint -0.204
        before8 comply -0.295
        before8 courtNoun -0.213
        before8 currency 0.170
        before8 dateWord 0.160
        before8 day -0.216
        before8 decide -0.361
        before8 dismiss -0.052
        before8 ePrivacy -0.063
        before8 earlier 0.345
        before8 fine 0.262
        before8 gdpr -0.014
        before8 impose 0.419
        before8 incident 0.218
        before8 infringe 0.291
        before8 inquiry -0.290
        before8 instance -0.217
        before8 intend -0.158
        before8 legalForm -0.134
        before8 link 0.346
        before8 lodge -0.109
        before8 month -0.187
        before8 mustPay -0.064
        before8 none -0.204
        before8 not 0.151
        before8 number 0.131
        before8 officeNoun 0.091
        before8 order -0.049
        before8 ordinal 0.176
        before8 otherField -0.157
        before8 otherSum 0.088
        before8 paragraph 0.101
        before8 personNoun -0.239
        before8 personalData 0.440
        before8 place -0.024
        before8 point 0.372
        before8 pressNoun -0.155
        before8 pronoun 0.178
        before8 provision 0.311
        before8 receive -0.112
        before8 region 0.117
        before8 reprimand -0.439
        before8 rumour 0.039
        before8 says -0.411
        before8 scale -0.426
        before8 silent -0.068
        before8 statute 0.074
        before8 stop 0.032
        before8 the 0.022
        before8 to 0.026
        before8 until 0.056
        before8 warn -0.028
        before8 weekday 0.090
        citedOnce -0.792
        citedTwice 0.792
        close 0.127
        distant 0.020
        farOff -0.292
        fewCited 0.084
        fewInSentence 0.103
        firstOfKind 0.338
        inClosing -0.286
        inComplaint -0.452
        inDecision 0.435
        inHeading 0.294
        inNews 0.017
        inOpening -0.032
        inParagraph 0.345
        inRivalSentence -0.639
        inSentence 0.435
        infringeApart 0.055
        infringeBehind -0.081
        infringeClose 0.293
        infringeNegated -0.416
        infringeTouching -0.092
        infringedBefore 0.126
        isBasis 0.151
        isFine 0.043
        isOther -0.179
        isParagraph 0.564
        isPenalty 0.137
        isPoint -0.204
        isPrinciple 0.224
        isProcedural -0.541
        isRight -0.157
        isSecurity -0.014
        isTransfer 0.115
        isTransparency 0.222
        isWhole -0.360
        last against 0.231
        last by -0.213
        last complain 0.079
        last complaint -0.093
        last comply 0.250
        last decide -0.012
        last dismiss -0.047
        last earlier 0.324
        last fine -0.038
        last impose -0.050
        last infringe -0.129
        last lodge 0.102
        last mustPay -0.061
        last order -0.131
        last otherSum -0.065
        last receive -0.169
        last says 0.119
        mainFarOff 0.318
        mainInParagraph 0.024
        mainPartyFarOff 0.215
        manyCited 0.045
        manyInSentence 0.278
        namesParty 0.197
        namesRival 0.103
        nearBy -0.142
        next accept -0.042
        next against 0.012
        next by 0.082
        next comply -0.105
        next decide -0.107
        next earlier -0.335
        next fine -0.217
        next fineVerb 0.033
        next impose 0.210
        next infringe 0.026
        next lodge -0.171
        next order 0.193
        next otherSum 0.104
        next propose 0.063
        next receive -0.020
        next reprimand 0.048
        next says 0.068
        nobodyNamed 0.114
        none -1.196
        notOfMain -0.338
        ofMain 0.338
        ofMainParty -0.243
        onlyCited 0.625
        onlyInSentence -0.382
        onlyMeasure -0.630
        onlyOneInfringes 0.085
        onlyOnePartyFarOff 0.146
        otherFarOff -0.610
        otherInParagraph 0.321
        otherInSentence 0.744
        otherPartyFarOff -0.134
        own a 0.015
        own against -0.055
        own and -0.034
        own article -0.189
        own at 0.101
        own forWhom -0.127
        own link 0.333
        own not -0.227
        own of -0.074
        own ordinal 0.081
        own paragraph -0.396
        own point 0.385
        own receive -0.071
        own stop -0.127
        own the 0.427
        own to -0.221
        ownInfringes 0.455
        ownMeasureLast 1.220
        ownMeasureNext -0.856
        ownNamedLast 0.494
        ownParagraph 0.383
        paragraphAfter 0.553
        partCited -0.587
        recalled -1.192
        rivalInfringes -0.216
        rivalMeasureLast -0.678
        rivalMeasureNext -0.357
        rivalNamedLast -0.608
        rivalNearer -0.304
        rivalParagraph -1.007
        sentence abbr 0.607
        sentence accept 0.020
        sentence act -0.045
        sentence against -0.448
        sentence and 0.487
        sentence announce 0.167
        sentence annul 0.218
        sentence appeal 0.057
        sentence appealVerb 0.024
        sentence approx -0.233
        sentence at -0.137
        sentence authorityName 0.292
        sentence authorityNoun -0.224
        sentence ban -0.145
        sentence behalf -0.066
        sentence by -0.336
        sentence cap 0.095
        sentence companyNoun -0.375
        sentence complain -0.221
        sentence complaint -0.109
        sentence comply -0.358
        sentence conclude -0.041
        sentence courtName -0.210
        sentence courtNoun -0.013
        sentence currency 0.147
        sentence dateWord 0.081
        sentence day -0.340
        sentence decide 0.406
        sentence dismiss 0.221
        sentence ePrivacy -0.063
        sentence earlier -0.270
        sentence fine -0.118
        sentence fineVerb -0.021
        sentence forWhom -0.257
        sentence gdpr 0.700
        sentence impose -0.170
        sentence incident 0.035
        sentence infringe 0.255
        sentence inquiry -0.081
        sentence instance -0.237
        sentence intend -0.288
        sentence judgment 0.091
        sentence legalForm 0.243
        sentence link 0.584
        sentence lodge -0.193
        sentence month 0.338
        sentence mustPay -0.019
        sentence ngoNoun 0.282
        sentence none 0.580
        sentence not 0.165
        sentence number -0.374
        sentence of 0.106
        sentence officeNoun -0.142
        sentence order -0.263
        sentence ordinal 0.345
        sentence otherField -0.181
        sentence otherSum 0.057
        sentence paragraph 0.079
        sentence perPeriod 0.052
        sentence periodic 0.052
        sentence personNoun 0.027
        sentence personalData 0.180
        sentence place -0.203
        sentence point 0.163
        sentence police -0.015
        sentence pressNoun -0.148
        sentence pronoun -0.076
        sentence propose -0.223
        sentence prosecutor -0.065
        sentence provision 0.312
        sentence receive 0.433
        sentence region 0.424
        sentence reprimand -0.427
        sentence role -0.252
        sentence rumour -0.037
        sentence says -0.184
        sentence scale -0.164
        sentence season 0.125
        sentence silent -0.084
        sentence statute -0.284
        sentence stop 0.092
        sentence stopVerb -0.015
        sentence thatDay -0.042
        sentence the -0.309
        sentence to -0.132
        sentence total -0.318
        sentence turnover -0.011
        sentence ukGDPR -0.029
        sentence until 0.228
        sentence warn -0.171
        sentence weekday 0.139
        sentence yearRef 0.200
        sentenceAfter 0.113
        sentenceBefore 0.589
        sharedParagraph 0.397
        since a 0.272
        since abbr -0.083
        since against -0.071
        since and 0.070
        since article -0.077
        since at -0.027
        since authorityName 0.053
        since by 0.100
        since companyNoun 0.026
        since comply 0.084
        since currency 0.047
        since dateWord 0.097
        since fine 0.109
        since gdpr 0.221
        since impose 0.015
        since infringe -0.230
        since inquiry 0.065
        since legalForm 0.244
        since link 0.033
        since lodge 0.102
        since month 0.068
        since not 0.020
        since number 0.109
        since of 0.072
        since officeNoun -0.126
        since order -0.012
        since paragraph -0.082
        since personNoun 0.309
        since personalData 0.043
        since pronoun 0.475
        since region 0.070
        since reprimand 0.081
        since says 0.287
        since scale 0.094
        since statute -0.022
        since stop 0.269
        since the 0.107
        since to 0.038
        since until 0.080
        touching 0.087
        upTo a 0.030
        upTo abbr 0.057
        upTo against 0.080
        upTo and 0.073
        upTo article -0.238
        upTo at 0.033
        upTo by 0.087
        upTo companyNoun -0.033
        upTo fine 0.188
        upTo fineVerb 0.018
        upTo gdpr 0.151
        upTo impose -0.237
        upTo number -0.092
        upTo of 0.208
        upTo officeNoun 0.082
        upTo pronoun -0.141
        upTo receive -0.132
        upTo statute -0.040
        upTo stop 0.372
        upTo the 0.373
        upTo to -0.129
        wholeCited -0.438
        """#
}
