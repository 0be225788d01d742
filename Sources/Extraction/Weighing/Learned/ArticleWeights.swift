// Written by Scripts/train.
extension Learned {
    static let article: StaticString = #"""
        after3 a -0.045
        after3 abbr 0.322
        after3 against -0.196
        after3 and -0.049
        after3 article 0.035
        after3 at -0.125
        after3 by -0.055
        after3 companyNoun -0.237
        after3 forWhom -0.317
        after3 gdpr -0.264
        after3 impose 0.139
        after3 infringe -0.207
        after3 link -0.015
        after3 none 0.018
        after3 not 0.113
        after3 of 0.144
        after3 order 0.089
        after3 paragraph 0.030
        after3 place 0.061
        after3 point -0.114
        after3 pronoun 0.092
        after3 receive 0.031
        after3 region 0.092
        after3 says 0.054
        after3 stop -0.390
        after3 the 0.015
        after3 to -0.172
        after3 ukGDPR 0.061
        after3 until -0.146
        after8 a 0.116
        after8 abbr 0.184
        after8 accept -0.021
        after8 against 0.063
        after8 and 0.230
        after8 approx 0.228
        after8 article -0.297
        after8 at 0.182
        after8 authorityNoun -0.229
        after8 ban -0.027
        after8 by 0.020
        after8 companyNoun -0.289
        after8 comply -0.179
        after8 currency 0.028
        after8 decide -0.090
        after8 fine -0.036
        after8 fineVerb -0.080
        after8 forWhom -0.110
        after8 gdpr 0.425
        after8 impose 0.037
        after8 incident -0.129
        after8 infringe -0.084
        after8 link -0.032
        after8 lodge -0.138
        after8 month -0.127
        after8 mustPay 0.016
        after8 none 0.052
        after8 not 0.337
        after8 number -0.049
        after8 of 0.180
        after8 officeNoun 0.108
        after8 order 0.069
        after8 otherSum -0.035
        after8 paragraph 0.030
        after8 personNoun -0.141
        after8 place 0.061
        after8 point -0.143
        after8 pronoun 0.112
        after8 receive -0.073
        after8 region 0.023
        after8 reprimand -0.156
        after8 scale -0.025
        after8 statute 0.032
        after8 stop -0.474
        after8 thatDay -0.092
        after8 the -0.018
        after8 to 0.080
        after8 ukGDPR 0.061
        after8 until -0.154
        ahead 0.020
        apart 0.118
        basisHere -0.092
        before3 a 0.116
        before3 abbr -0.071
        before3 against 0.091
        before3 and 0.208
        before3 announce -0.020
        before3 article -0.139
        before3 at 0.208
        before3 authorityName 0.024
        before3 authorityNoun -0.156
        before3 by -0.025
        before3 companyNoun 0.179
        before3 complaint -0.047
        before3 comply 0.106
        before3 currency 0.035
        before3 decide 0.058
        before3 earlier 0.065
        before3 forWhom -0.097
        before3 gdpr -0.146
        before3 impose -0.109
        before3 infringe 0.220
        before3 link 0.117
        before3 lodge 0.024
        before3 month 0.028
        before3 none -0.035
        before3 not -0.266
        before3 number 0.102
        before3 of -0.261
        before3 officeNoun 0.035
        before3 order -0.043
        before3 otherSum -0.022
        before3 personNoun 0.152
        before3 personalData -0.091
        before3 place -0.160
        before3 pronoun 0.150
        before3 region 0.128
        before3 reprimand -0.272
        before3 says 0.045
        before3 statute 0.105
        before3 stop -0.302
        before3 the 0.147
        before3 to -0.554
        before3 until -0.015
        before8 a -0.126
        before8 abbr -0.032
        before8 against 0.035
        before8 and -0.139
        before8 announce 0.074
        before8 approx -0.092
        before8 at -0.273
        before8 authorityName -0.029
        before8 authorityNoun -0.419
        before8 by -0.302
        before8 companyNoun 0.111
        before8 complain -0.161
        before8 complaint -0.101
        before8 comply -0.109
        before8 courtNoun -0.197
        before8 currency 0.202
        before8 day -0.140
        before8 decide -0.220
        before8 dismiss -0.047
        before8 ePrivacy -0.059
        before8 earlier 0.321
        before8 fine 0.154
        before8 forWhom 0.019
        before8 gdpr -0.093
        before8 impose 0.141
        before8 incident 0.109
        before8 infringe 0.216
        before8 inquiry -0.299
        before8 instance -0.177
        before8 intend -0.183
        before8 legalForm 0.092
        before8 link 0.176
        before8 lodge 0.052
        before8 month -0.244
        before8 mustPay -0.055
        before8 none -0.078
        before8 not 0.268
        before8 number 0.191
        before8 of 0.057
        before8 officeNoun -0.076
        before8 order -0.073
        before8 ordinal 0.126
        before8 otherField -0.116
        before8 otherSum 0.013
        before8 paragraph 0.032
        before8 personNoun -0.301
        before8 personalData 0.298
        before8 place -0.085
        before8 point 0.121
        before8 pressNoun -0.129
        before8 pronoun 0.091
        before8 provision 0.201
        before8 receive -0.108
        before8 region 0.093
        before8 reprimand -0.350
        before8 rumour 0.015
        before8 says -0.363
        before8 scale -0.360
        before8 silent -0.064
        before8 statute -0.049
        before8 stop -0.129
        before8 the -0.116
        before8 to -0.015
        before8 until -0.106
        before8 weekday 0.091
        citedOnce -0.837
        citedTwice 0.837
        close 0.345
        distant -0.020
        farOff -0.304
        fewCited 0.092
        fewInSentence 0.222
        firstOfKind 0.369
        inClosing -0.177
        inComplaint -0.388
        inDecision 0.410
        inHeading 0.130
        inNews -0.021
        inOpening -0.053
        inParagraph 0.270
        inRivalSentence -0.567
        inSentence 0.423
        infringeApart -0.030
        infringeBehind -0.095
        infringeClose 0.262
        infringeNegated -0.431
        infringeTouching -0.023
        infringedBefore 0.154
        infringedElsewhere 0.364
        isDuty 0.084
        isFine 0.105
        isOther -0.136
        isParagraph 0.497
        isPenalty 0.031
        isPoint -0.268
        isPrinciple 0.292
        isProcedural -0.365
        isRight -0.239
        isSecurity 0.073
        isTransfer 0.069
        isTransparency 0.095
        isWhole -0.229
        last against 0.054
        last by -0.225
        last complain 0.022
        last comply 0.030
        last decide 0.075
        last dismiss -0.038
        last earlier 0.206
        last fine -0.012
        last impose -0.046
        last infringe -0.033
        last inquiry 0.015
        last lodge 0.026
        last mustPay -0.044
        last order -0.107
        last otherSum -0.030
        last receive -0.132
        last says 0.039
        mainFarOff 0.220
        mainInParagraph -0.026
        mainPartyFarOff 0.313
        manyCited 0.035
        manyInSentence 0.317
        namesParty 0.289
        namesRival 0.048
        nearBy -0.119
        next accept -0.025
        next against -0.031
        next by 0.021
        next comply -0.093
        next decide -0.098
        next impose 0.280
        next infringe -0.047
        next lodge -0.158
        next order 0.141
        next otherSum 0.043
        next receive 0.073
        next reprimand 0.044
        next says 0.033
        nobodyNamed 0.024
        none -1.000
        notOfMain -0.367
        ofMain 0.367
        ofMainParty -0.220
        onlyCited 0.356
        onlyInSentence -0.539
        onlyMeasure -0.510
        onlyOneInfringes 0.189
        onlyOnePartyFarOff 0.115
        otherFarOff -0.524
        otherInParagraph 0.296
        otherInSentence 0.628
        otherPartyFarOff -0.105
        own abbr -0.101
        own against -0.073
        own and -0.048
        own article -0.020
        own at 0.103
        own forWhom -0.091
        own link 0.212
        own not -0.176
        own of 0.050
        own ordinal 0.042
        own paragraph -0.254
        own point 0.284
        own receive -0.013
        own stop -0.287
        own the 0.163
        own to -0.164
        ownInfringes 0.354
        ownMeasureLast 1.356
        ownMeasureNext -0.540
        ownNamedLast 0.475
        ownParagraph 0.464
        paragraphAfter 0.657
        partCited -0.297
        recalled -0.607
        rivalInfringes -0.093
        rivalMeasureLast -0.624
        rivalMeasureNext -0.345
        rivalNamedLast -0.499
        rivalNearer -0.112
        rivalParagraph -1.016
        sentence a -0.242
        sentence abbr 0.558
        sentence accept -0.025
        sentence act -0.036
        sentence against -0.304
        sentence and 0.352
        sentence announce 0.215
        sentence annul 0.126
        sentence appeal 0.044
        sentence appealVerb -0.012
        sentence approx -0.213
        sentence at -0.022
        sentence authorityName 0.216
        sentence authorityNoun -0.327
        sentence ban -0.149
        sentence by -0.154
        sentence companyNoun -0.270
        sentence complain -0.200
        sentence complaint -0.038
        sentence comply -0.197
        sentence conclude 0.043
        sentence courtName -0.135
        sentence courtNoun -0.056
        sentence currency 0.216
        sentence dateWord 0.083
        sentence day -0.249
        sentence decide 0.350
        sentence dismiss 0.106
        sentence ePrivacy -0.059
        sentence earlier -0.011
        sentence fine -0.046
        sentence fineVerb -0.050
        sentence forWhom -0.259
        sentence gdpr 0.659
        sentence grant -0.037
        sentence impose -0.178
        sentence incident -0.075
        sentence infringe 0.209
        sentence inquiry -0.092
        sentence instance -0.178
        sentence intend -0.370
        sentence judgment 0.061
        sentence legalForm 0.196
        sentence link 0.363
        sentence lodge 0.109
        sentence month 0.131
        sentence mustPay -0.039
        sentence ngoNoun 0.226
        sentence none 0.344
        sentence not 0.151
        sentence number -0.389
        sentence of 0.148
        sentence officeNoun 0.022
        sentence order -0.181
        sentence ordinal 0.322
        sentence otherField -0.145
        sentence otherSum -0.056
        sentence paragraph 0.058
        sentence perPeriod 0.034
        sentence periodic 0.034
        sentence personNoun 0.036
        sentence personalData 0.150
        sentence place -0.180
        sentence point 0.265
        sentence police -0.047
        sentence pressNoun -0.125
        sentence pronoun -0.127
        sentence propose -0.305
        sentence prosecutor -0.051
        sentence provision 0.202
        sentence receive 0.094
        sentence record 0.014
        sentence region 0.386
        sentence reprimand -0.290
        sentence role 0.145
        sentence rumour -0.030
        sentence says -0.331
        sentence scale -0.198
        sentence season 0.071
        sentence silent -0.094
        sentence statute 0.073
        sentence stop 0.066
        sentence stopVerb -0.029
        sentence thatDay -0.092
        sentence the -0.159
        sentence to -0.123
        sentence total -0.298
        sentence turnover -0.038
        sentence ukGDPR 0.061
        sentence until -0.091
        sentence warn -0.115
        sentence weekday 0.109
        sentence yearRef 0.145
        sentenceAfter 0.310
        sentenceBefore 0.494
        sharedParagraph 0.230
        since a 0.176
        since abbr -0.085
        since against 0.209
        since and -0.024
        since approx 0.066
        since article -0.087
        since at -0.182
        since authorityName 0.051
        since authorityNoun 0.052
        since by -0.013
        since companyNoun -0.085
        since comply 0.016
        since currency 0.083
        since fine 0.066
        since forWhom -0.048
        since gdpr 0.138
        since infringe 0.159
        since inquiry 0.030
        since legalForm 0.176
        since link 0.020
        since lodge 0.073
        since month 0.040
        since none 0.091
        since number 0.130
        since of 0.227
        since officeNoun -0.159
        since order -0.051
        since paragraph -0.085
        since personNoun 0.116
        since personalData 0.013
        since pronoun 0.258
        since region 0.039
        since reprimand 0.027
        since says 0.082
        since scale 0.041
        since statute 0.042
        since stop 0.396
        since the 0.250
        since to -0.063
        since until -0.010
        touching -0.020
        upTo a -0.048
        upTo abbr 0.053
        upTo against 0.045
        upTo and 0.018
        upTo article -0.162
        upTo at 0.065
        upTo by 0.070
        upTo companyNoun -0.045
        upTo fine 0.056
        upTo fineVerb 0.013
        upTo gdpr 0.014
        upTo impose -0.143
        upTo number -0.067
        upTo of 0.074
        upTo officeNoun 0.048
        upTo pronoun -0.066
        upTo receive -0.051
        upTo statute -0.024
        upTo stop 0.171
        upTo the 0.168
        upTo to -0.047
        wholeCited -0.368
        """#
}
