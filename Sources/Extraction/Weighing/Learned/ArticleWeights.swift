// Written by Scripts/train.
extension Learned {
    static let article: StaticString = #"""
        after3 a 0.041
        after3 abbr 0.262
        after3 against -0.215
        after3 and -0.090
        after3 article 0.129
        after3 at -0.202
        after3 by -0.104
        after3 companyNoun -0.248
        after3 forWhom -0.304
        after3 gdpr -0.429
        after3 impose 0.221
        after3 infringe -0.270
        after3 link -0.043
        after3 none 0.127
        after3 not 0.041
        after3 number -0.014
        after3 of 0.115
        after3 order 0.036
        after3 paragraph -0.066
        after3 place -0.034
        after3 point -0.019
        after3 pronoun 0.197
        after3 receive -0.028
        after3 region -0.302
        after3 says 0.081
        after3 statute 0.120
        after3 stop -0.370
        after3 the 0.121
        after3 to -0.297
        after3 ukGDPR -0.034
        after3 until -0.160
        after8 a -0.090
        after8 abbr 0.268
        after8 accept 0.019
        after8 against 0.309
        after8 and 0.202
        after8 appealVerb 0.012
        after8 approx 0.364
        after8 article -0.474
        after8 at 0.176
        after8 authorityName -0.179
        after8 authorityNoun -0.359
        after8 ban -0.042
        after8 by 0.115
        after8 companyNoun -0.265
        after8 comply -0.279
        after8 currency 0.035
        after8 decide -0.055
        after8 fine -0.232
        after8 fineVerb -0.085
        after8 forWhom -0.148
        after8 gdpr 0.513
        after8 impose -0.027
        after8 incident -0.158
        after8 infringe -0.051
        after8 intend 0.020
        after8 link -0.069
        after8 lodge -0.178
        after8 month -0.156
        after8 mustPay 0.100
        after8 none 0.064
        after8 not 0.268
        after8 number -0.192
        after8 of 0.193
        after8 officeNoun 0.174
        after8 order 0.161
        after8 otherSum -0.017
        after8 personNoun -0.180
        after8 place -0.034
        after8 point -0.300
        after8 pronoun 0.161
        after8 propose 0.064
        after8 receive -0.242
        after8 region -0.256
        after8 reprimand -0.302
        after8 scale 0.026
        after8 statute 0.324
        after8 stop -0.387
        after8 thatDay -0.107
        after8 the 0.031
        after8 to 0.225
        after8 ukGDPR -0.034
        after8 until -0.206
        after8 uphold -0.011
        ahead 0.080
        apart 0.204
        basisHere -0.039
        before3 a 0.112
        before3 abbr -0.039
        before3 against 0.096
        before3 and 0.345
        before3 announce -0.052
        before3 article -0.054
        before3 at 0.246
        before3 authorityName 0.112
        before3 authorityNoun -0.159
        before3 by 0.059
        before3 companyNoun 0.307
        before3 complain 0.041
        before3 complaint -0.012
        before3 comply 0.187
        before3 currency 0.037
        before3 decide -0.035
        before3 earlier 0.121
        before3 forWhom -0.244
        before3 gdpr 0.028
        before3 impose -0.105
        before3 infringe 0.225
        before3 inquiry -0.036
        before3 link 0.161
        before3 lodge 0.105
        before3 month 0.126
        before3 none -0.118
        before3 not -0.235
        before3 number -0.170
        before3 of -0.348
        before3 officeNoun 0.030
        before3 order -0.036
        before3 otherSum -0.054
        before3 personNoun 0.205
        before3 personalData -0.152
        before3 place -0.239
        before3 region 0.291
        before3 reprimand -0.460
        before3 says 0.143
        before3 scale 0.026
        before3 statute 0.053
        before3 stop -0.332
        before3 the -0.079
        before3 to -0.500
        before8 a -0.249
        before8 abbr -0.120
        before8 act 0.164
        before8 against -0.070
        before8 and -0.117
        before8 announce 0.211
        before8 approx -0.189
        before8 article 0.230
        before8 at -0.178
        before8 authorityName -0.169
        before8 authorityNoun -0.355
        before8 by -0.245
        before8 cap 0.016
        before8 companyNoun 0.315
        before8 complain -0.212
        before8 complaint -0.210
        before8 comply -0.306
        before8 courtNoun -0.213
        before8 currency 0.172
        before8 dateWord 0.157
        before8 day -0.210
        before8 decide -0.363
        before8 dismiss -0.054
        before8 ePrivacy -0.061
        before8 earlier 0.348
        before8 fine 0.259
        before8 impose 0.416
        before8 incident 0.221
        before8 infringe 0.282
        before8 inquiry -0.291
        before8 instance -0.220
        before8 intend -0.155
        before8 legalForm -0.135
        before8 link 0.351
        before8 lodge -0.119
        before8 month -0.188
        before8 mustPay -0.066
        before8 none -0.204
        before8 not 0.160
        before8 number 0.123
        before8 of -0.013
        before8 officeNoun 0.092
        before8 order -0.048
        before8 ordinal 0.174
        before8 otherField -0.154
        before8 otherSum 0.086
        before8 paragraph 0.094
        before8 personNoun -0.233
        before8 personalData 0.429
        before8 place -0.027
        before8 point 0.364
        before8 pressNoun -0.154
        before8 pronoun 0.170
        before8 provision 0.313
        before8 receive -0.114
        before8 region 0.134
        before8 reprimand -0.441
        before8 rumour 0.037
        before8 says -0.403
        before8 scale -0.430
        before8 silent -0.071
        before8 statute 0.086
        before8 the 0.013
        before8 to 0.023
        before8 until 0.055
        before8 warn -0.025
        before8 weekday 0.089
        citedOnce -0.782
        citedTwice 0.782
        close 0.119
        distant 0.019
        farOff -0.275
        fewCited 0.097
        fewInSentence 0.100
        firstOfKind 0.339
        inClosing -0.285
        inComplaint -0.461
        inDecision 0.452
        inHeading 0.297
        inOpening -0.033
        inParagraph 0.346
        inRivalSentence -0.640
        inSentence 0.424
        infringeApart 0.066
        infringeBehind -0.099
        infringeClose 0.285
        infringeNegated -0.428
        infringeTouching -0.095
        infringedBefore 0.127
        isBasis 0.149
        isFine 0.031
        isOther -0.163
        isParagraph 0.567
        isPenalty 0.132
        isPoint -0.205
        isPrinciple 0.231
        isProcedural -0.545
        isRight -0.162
        isTransfer 0.115
        isTransparency 0.220
        isWhole -0.362
        last against 0.229
        last by -0.210
        last complain 0.079
        last complaint -0.091
        last comply 0.244
        last decide -0.013
        last dismiss -0.049
        last earlier 0.324
        last fine -0.036
        last impose -0.055
        last infringe -0.121
        last lodge 0.097
        last mustPay -0.060
        last order -0.129
        last otherSum -0.068
        last receive -0.167
        last says 0.120
        mainFarOff 0.337
        mainInParagraph 0.019
        mainPartyFarOff 0.209
        manyCited 0.045
        manyInSentence 0.280
        namesParty 0.219
        namesRival 0.105
        nearBy -0.148
        next accept -0.040
        next by 0.111
        next comply -0.109
        next decide -0.114
        next earlier -0.338
        next fine -0.218
        next fineVerb 0.034
        next impose 0.220
        next infringe 0.055
        next lodge -0.179
        next order 0.191
        next otherSum 0.101
        next propose 0.064
        next receive -0.015
        next reprimand 0.048
        next says 0.065
        nobodyNamed 0.101
        none -1.216
        notOfMain -0.337
        ofMain 0.338
        ofMainParty -0.249
        onlyCited 0.629
        onlyInSentence -0.380
        onlyMeasure -0.655
        onlyOneInfringes 0.093
        onlyOnePartyFarOff 0.168
        otherFarOff -0.613
        otherInParagraph 0.328
        otherInSentence 0.743
        otherPartyFarOff -0.138
        own a 0.015
        own against -0.060
        own and -0.025
        own article -0.192
        own at 0.106
        own forWhom -0.127
        own link 0.319
        own not -0.228
        own of -0.076
        own ordinal 0.076
        own paragraph -0.399
        own point 0.388
        own receive -0.067
        own stop -0.129
        own the 0.424
        own to -0.220
        ownInfringes 0.465
        ownMeasureLast 1.235
        ownMeasureNext -0.841
        ownNamedLast 0.494
        ownParagraph 0.378
        paragraphAfter 0.552
        partCited -0.593
        recalled -1.190
        rivalInfringes -0.213
        rivalMeasureLast -0.679
        rivalMeasureNext -0.366
        rivalNamedLast -0.595
        rivalNearer -0.302
        rivalParagraph -1.009
        sentence a -0.013
        sentence abbr 0.599
        sentence accept 0.021
        sentence act -0.044
        sentence against -0.427
        sentence and 0.482
        sentence announce 0.165
        sentence annul 0.214
        sentence appeal 0.053
        sentence appealVerb 0.024
        sentence approx -0.238
        sentence at -0.139
        sentence authorityName 0.283
        sentence authorityNoun -0.229
        sentence ban -0.143
        sentence behalf -0.066
        sentence by -0.331
        sentence cap 0.089
        sentence companyNoun -0.385
        sentence complain -0.222
        sentence complaint -0.112
        sentence comply -0.335
        sentence conclude -0.044
        sentence courtName -0.212
        sentence courtNoun -0.017
        sentence currency 0.154
        sentence dateWord 0.098
        sentence day -0.336
        sentence decide 0.415
        sentence dismiss 0.219
        sentence ePrivacy -0.061
        sentence earlier -0.272
        sentence fine -0.118
        sentence fineVerb -0.021
        sentence forWhom -0.262
        sentence gdpr 0.696
        sentence impose -0.170
        sentence incident 0.034
        sentence infringe 0.256
        sentence inquiry -0.081
        sentence instance -0.241
        sentence intend -0.289
        sentence judgment 0.093
        sentence legalForm 0.244
        sentence link 0.569
        sentence lodge -0.173
        sentence month 0.335
        sentence mustPay -0.017
        sentence ngoNoun 0.279
        sentence none 0.582
        sentence not 0.159
        sentence number -0.382
        sentence of 0.097
        sentence officeNoun -0.158
        sentence order -0.270
        sentence ordinal 0.360
        sentence otherField -0.179
        sentence otherSum 0.051
        sentence paragraph 0.071
        sentence perPeriod 0.050
        sentence periodic 0.050
        sentence personNoun 0.016
        sentence personalData 0.175
        sentence place -0.200
        sentence point 0.157
        sentence police -0.016
        sentence pressNoun -0.149
        sentence pronoun -0.079
        sentence propose -0.228
        sentence prosecutor -0.066
        sentence provision 0.314
        sentence receive 0.434
        sentence region 0.422
        sentence reprimand -0.431
        sentence role -0.260
        sentence rumour -0.037
        sentence says -0.196
        sentence scale -0.164
        sentence season 0.125
        sentence silent -0.083
        sentence statute -0.287
        sentence stop 0.099
        sentence stopVerb -0.013
        sentence thatDay -0.047
        sentence the -0.298
        sentence to -0.123
        sentence total -0.317
        sentence turnover -0.013
        sentence ukGDPR -0.034
        sentence until 0.243
        sentence warn -0.168
        sentence weekday 0.136
        sentence yearRef 0.198
        sentenceAfter 0.126
        sentenceBefore 0.601
        sharedParagraph 0.392
        since a 0.272
        since abbr -0.080
        since against -0.070
        since and 0.071
        since article -0.074
        since at -0.023
        since authorityName 0.053
        since by 0.098
        since companyNoun 0.024
        since comply 0.083
        since currency 0.046
        since dateWord 0.096
        since fine 0.110
        since gdpr 0.224
        since impose 0.015
        since infringe -0.224
        since inquiry 0.065
        since legalForm 0.243
        since link 0.033
        since lodge 0.100
        since month 0.069
        since not 0.023
        since number 0.108
        since of 0.077
        since officeNoun -0.125
        since paragraph -0.079
        since personNoun 0.314
        since personalData 0.044
        since pronoun 0.473
        since region 0.069
        since reprimand 0.081
        since says 0.287
        since scale 0.093
        since statute -0.023
        since stop 0.274
        since the 0.108
        since to 0.040
        since until 0.081
        touching 0.081
        upTo a 0.036
        upTo abbr 0.058
        upTo against 0.063
        upTo and 0.075
        upTo article -0.241
        upTo at 0.037
        upTo companyNoun -0.031
        upTo fine 0.193
        upTo fineVerb 0.020
        upTo gdpr 0.144
        upTo impose -0.230
        upTo number -0.086
        upTo of 0.198
        upTo officeNoun 0.085
        upTo pronoun -0.137
        upTo receive -0.128
        upTo statute -0.035
        upTo stop 0.364
        upTo the 0.360
        upTo to -0.147
        wholeCited -0.440
        """#
}
