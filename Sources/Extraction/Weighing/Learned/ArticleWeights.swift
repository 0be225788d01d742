// Written by Scripts/train.
extension Learned {
    static let article: StaticString = #"""
        after3 a -0.038
        after3 abbr 0.245
        after3 against -0.223
        after3 and -0.068
        after3 article 0.072
        after3 at -0.236
        after3 by -0.031
        after3 companyNoun -0.249
        after3 forWhom -0.306
        after3 gdpr -0.239
        after3 impose 0.154
        after3 infringe -0.222
        after3 link -0.071
        after3 none 0.024
        after3 not 0.132
        after3 of 0.111
        after3 order 0.098
        after3 paragraph 0.104
        after3 place 0.050
        after3 point -0.075
        after3 pronoun 0.032
        after3 receive 0.044
        after3 region 0.136
        after3 statute 0.112
        after3 stop -0.447
        after3 the -0.092
        after3 to -0.192
        after3 ukGDPR 0.050
        after3 until -0.173
        after8 a 0.114
        after8 abbr 0.167
        after8 accept 0.016
        after8 against 0.200
        after8 and 0.231
        after8 appealVerb 0.011
        after8 approx 0.251
        after8 article -0.226
        after8 at 0.053
        after8 authorityNoun -0.076
        after8 ban -0.041
        after8 by 0.032
        after8 companyNoun -0.323
        after8 comply -0.144
        after8 currency 0.017
        after8 decide -0.076
        after8 fine -0.027
        after8 fineVerb -0.073
        after8 forWhom 0.024
        after8 gdpr 0.380
        after8 impose 0.074
        after8 infringe -0.073
        after8 link 0.072
        after8 lodge -0.121
        after8 month -0.134
        after8 mustPay 0.020
        after8 none 0.147
        after8 not 0.340
        after8 number -0.012
        after8 of 0.160
        after8 officeNoun 0.059
        after8 order 0.035
        after8 paragraph 0.105
        after8 personNoun -0.107
        after8 place 0.050
        after8 point -0.098
        after8 pronoun 0.118
        after8 receive -0.067
        after8 region -0.026
        after8 reprimand -0.174
        after8 says 0.109
        after8 statute 0.109
        after8 stop -0.499
        after8 the -0.020
        after8 to 0.082
        after8 ukGDPR 0.050
        after8 until -0.206
        after8 uphold -0.102
        ahead 0.057
        apart 0.146
        basisHere -0.056
        before3 a 0.191
        before3 abbr -0.075
        before3 against 0.213
        before3 and 0.224
        before3 announce -0.030
        before3 approx 0.030
        before3 article -0.112
        before3 at 0.176
        before3 authorityName 0.025
        before3 authorityNoun -0.172
        before3 by 0.030
        before3 companyNoun 0.179
        before3 complain -0.010
        before3 complaint -0.052
        before3 comply 0.085
        before3 currency 0.020
        before3 decide 0.019
        before3 forWhom -0.083
        before3 gdpr -0.088
        before3 impose -0.020
        before3 infringe 0.214
        before3 link 0.073
        before3 lodge 0.084
        before3 month 0.041
        before3 none -0.011
        before3 not -0.235
        before3 number 0.167
        before3 of -0.164
        before3 officeNoun 0.032
        before3 order -0.038
        before3 otherSum -0.029
        before3 personNoun 0.285
        before3 personalData -0.092
        before3 place -0.139
        before3 pronoun 0.122
        before3 region 0.140
        before3 reprimand -0.243
        before3 says 0.040
        before3 statute 0.051
        before3 stop -0.307
        before3 the 0.186
        before3 to -0.440
        before3 until 0.170
        before8 a -0.068
        before8 abbr -0.061
        before8 against 0.040
        before8 and -0.064
        before8 announce 0.069
        before8 approx -0.137
        before8 article 0.016
        before8 at -0.176
        before8 authorityName 0.124
        before8 authorityNoun -0.337
        before8 by -0.236
        before8 companyNoun 0.064
        before8 complain -0.141
        before8 complaint -0.090
        before8 comply -0.144
        before8 courtNoun -0.179
        before8 currency 0.218
        before8 dateWord 0.019
        before8 day -0.148
        before8 decide -0.153
        before8 dismiss -0.045
        before8 ePrivacy -0.052
        before8 earlier 0.302
        before8 fine 0.156
        before8 forWhom 0.069
        before8 gdpr -0.031
        before8 impose 0.012
        before8 incident 0.122
        before8 infringe 0.276
        before8 inquiry -0.335
        before8 instance -0.174
        before8 intend -0.182
        before8 legalForm 0.110
        before8 link 0.131
        before8 lodge -0.068
        before8 month -0.204
        before8 mustPay -0.084
        before8 none -0.104
        before8 not 0.255
        before8 number 0.097
        before8 officeNoun -0.086
        before8 order -0.072
        before8 ordinal 0.143
        before8 otherField -0.120
        before8 otherSum 0.020
        before8 paragraph -0.076
        before8 personNoun -0.305
        before8 personalData 0.275
        before8 place -0.106
        before8 point 0.089
        before8 pressNoun -0.144
        before8 pronoun 0.116
        before8 provision 0.206
        before8 receive -0.110
        before8 region 0.065
        before8 reprimand -0.337
        before8 rumour 0.014
        before8 says -0.397
        before8 scale -0.335
        before8 silent -0.057
        before8 statute -0.045
        before8 stop -0.175
        before8 the -0.042
        before8 to -0.062
        before8 until -0.051
        before8 weekday 0.096
        citedOnce -0.828
        citedTwice 0.828
        close 0.374
        distant -0.027
        farOff -0.407
        fewInSentence 0.264
        firstOfKind 0.321
        inClosing -0.179
        inComplaint -0.375
        inDecision 0.514
        inHeading 0.139
        inNews -0.140
        inOpening -0.016
        inParagraph 0.182
        inRivalSentence -0.521
        inSentence 0.517
        infringeApart -0.051
        infringeBehind -0.089
        infringeClose 0.272
        infringeNegated -0.328
        infringeTouching -0.045
        infringedBefore 0.138
        infringedElsewhere 0.348
        isBasis 0.073
        isDuty 0.043
        isFine 0.136
        isOther -0.213
        isParagraph 0.458
        isPenalty 0.077
        isPoint -0.223
        isPrinciple 0.331
        isProcedural -0.402
        isRight -0.206
        isSecurity 0.036
        isTransfer 0.054
        isTransparency 0.070
        isWhole -0.235
        last against -0.151
        last by -0.257
        last complain 0.035
        last comply 0.022
        last decide 0.062
        last dismiss -0.032
        last earlier 0.180
        last fine -0.017
        last impose 0.035
        last infringe 0.032
        last lodge 0.099
        last mustPay -0.066
        last order -0.101
        last otherSum -0.020
        last receive -0.116
        last says 0.063
        mainFarOff 0.161
        mainInParagraph -0.043
        mainPartyFarOff 0.196
        manyCited 0.029
        manyInSentence 0.249
        namesParty 0.221
        namesRival -0.017
        nearBy -0.111
        next accept -0.025
        next against 0.096
        next by 0.035
        next comply -0.063
        next decide -0.090
        next impose 0.336
        next infringe -0.063
        next lodge -0.148
        next order 0.114
        next otherSum 0.065
        next receive 0.079
        next reprimand 0.048
        next says 0.113
        nobodyNamed 0.083
        none -1.222
        notOfMain -0.375
        ofMain 0.375
        ofMainParty -0.301
        onlyCited 0.331
        onlyInSentence -0.512
        onlyMeasure -0.465
        onlyOneInfringes 0.258
        onlyOnePartyFarOff 0.074
        otherFarOff -0.567
        otherInParagraph 0.225
        otherInSentence 0.569
        otherPartyFarOff 0.111
        own abbr -0.077
        own against -0.060
        own article -0.041
        own link 0.344
        own not -0.214
        own of 0.040
        own ordinal 0.037
        own paragraph -0.255
        own point 0.266
        own stop -0.253
        own the 0.336
        own to -0.236
        ownInfringes 0.377
        ownMeasureLast 1.347
        ownMeasureNext -0.609
        ownNamedLast 0.388
        ownParagraph 0.561
        paragraphAfter 0.660
        partCited -0.238
        recalled -0.728
        rivalInfringes -0.095
        rivalMeasureLast -0.661
        rivalMeasureNext -0.238
        rivalNamedLast -0.471
        rivalNearer 0.062
        rivalParagraph -1.080
        sentence a -0.215
        sentence abbr 0.522
        sentence accept 0.014
        sentence act -0.129
        sentence against -0.193
        sentence and 0.353
        sentence announce 0.240
        sentence annul 0.117
        sentence appeal 0.039
        sentence appealVerb 0.022
        sentence approx -0.139
        sentence at -0.106
        sentence authorityName 0.189
        sentence authorityNoun -0.267
        sentence ban -0.203
        sentence behalf -0.068
        sentence by -0.040
        sentence cap 0.122
        sentence companyNoun -0.382
        sentence complain -0.175
        sentence comply -0.128
        sentence conclude 0.034
        sentence courtName -0.185
        sentence courtNoun -0.077
        sentence currency 0.198
        sentence dateWord 0.091
        sentence day -0.249
        sentence decide 0.328
        sentence dismiss 0.103
        sentence ePrivacy -0.052
        sentence earlier -0.033
        sentence fine -0.077
        sentence fineVerb -0.121
        sentence forWhom -0.273
        sentence gdpr 0.674
        sentence grant -0.057
        sentence impose -0.239
        sentence incident -0.064
        sentence infringe 0.176
        sentence inquiry -0.056
        sentence instance -0.228
        sentence intend -0.352
        sentence judgment 0.070
        sentence legalForm 0.068
        sentence link 0.243
        sentence lodge -0.023
        sentence month 0.061
        sentence mustPay -0.042
        sentence ngoNoun 0.235
        sentence none 0.427
        sentence not 0.173
        sentence number -0.431
        sentence of 0.195
        sentence officeNoun 0.027
        sentence order -0.203
        sentence ordinal 0.300
        sentence otherField -0.188
        sentence paragraph -0.024
        sentence perPeriod 0.098
        sentence periodic 0.098
        sentence personNoun -0.027
        sentence personalData 0.132
        sentence place -0.127
        sentence point 0.278
        sentence police -0.074
        sentence pressNoun -0.140
        sentence pronoun -0.034
        sentence propose -0.183
        sentence prosecutor -0.038
        sentence provision 0.206
        sentence receive 0.115
        sentence record 0.011
        sentence region 0.290
        sentence reprimand -0.258
        sentence rumour 0.118
        sentence says -0.283
        sentence scale -0.244
        sentence season 0.075
        sentence silent -0.072
        sentence statute -0.059
        sentence stop 0.105
        sentence stopVerb -0.057
        sentence thatDay -0.060
        sentence the -0.261
        sentence to -0.059
        sentence total -0.274
        sentence turnover -0.031
        sentence ukGDPR 0.050
        sentence uphold -0.027
        sentence warn -0.121
        sentence weekday 0.119
        sentence yearRef 0.141
        sentenceAfter 0.270
        sentenceBefore 0.518
        sharedParagraph 0.139
        since a 0.182
        since abbr -0.068
        since against 0.178
        since and -0.019
        since approx 0.064
        since article -0.090
        since at -0.235
        since authorityName -0.049
        since authorityNoun -0.048
        since companyNoun 0.044
        since comply 0.090
        since currency 0.076
        since dateWord 0.055
        since fine 0.067
        since forWhom -0.090
        since gdpr 0.127
        since infringe 0.139
        since inquiry 0.030
        since legalForm 0.186
        since link 0.019
        since lodge 0.025
        since month -0.061
        since none 0.102
        since not -0.024
        since number 0.135
        since of 0.214
        since officeNoun -0.161
        since order -0.058
        since paragraph -0.086
        since personNoun 0.030
        since personalData 0.010
        since pronoun 0.254
        since region 0.048
        since reprimand 0.020
        since says 0.080
        since scale 0.038
        since statute 0.048
        since stop 0.400
        since the 0.342
        since to -0.059
        since until 0.059
        touching 0.024
        upTo a -0.034
        upTo abbr 0.017
        upTo against 0.011
        upTo and 0.024
        upTo at 0.044
        upTo by 0.053
        upTo companyNoun -0.072
        upTo fine 0.041
        upTo gdpr 0.011
        upTo impose -0.119
        upTo number -0.048
        upTo of 0.078
        upTo officeNoun 0.016
        upTo pronoun -0.077
        upTo receive -0.063
        upTo statute -0.013
        upTo stop 0.228
        upTo the 0.171
        upTo to -0.012
        wholeCited -0.326
        """#
}
