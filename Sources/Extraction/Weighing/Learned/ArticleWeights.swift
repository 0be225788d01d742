// Written by Scripts/train.
extension Learned {
    static let article: StaticString = #"""
        after3 a 0.030
        after3 abbr -0.200
        after3 and 0.168
        after3 article 0.114
        after3 at -0.266
        after3 by 0.012
        after3 decide -0.166
        after3 forWhom -0.155
        after3 gdpr 0.281
        after3 impose 0.281
        after3 infringe -0.162
        after3 link 0.039
        after3 none 0.112
        after3 not -0.192
        after3 of -0.076
        after3 order 0.021
        after3 paragraph -0.235
        after3 point -0.313
        after3 pronoun 0.093
        after3 receive -0.010
        after3 region 0.025
        after3 says -0.015
        after3 stop -0.011
        after3 to -0.094
        after8 a 0.171
        after8 abbr 0.020
        after8 accept -0.030
        after8 against 0.262
        after8 and 0.351
        after8 approx 0.108
        after8 article -0.023
        after8 at -0.029
        after8 authorityNoun -0.241
        after8 ban -0.229
        after8 by 0.018
        after8 companyNoun -0.097
        after8 comply -0.198
        after8 currency -0.217
        after8 decide -0.275
        after8 fine 0.057
        after8 fineVerb 0.042
        after8 forWhom -0.182
        after8 gdpr -0.204
        after8 impose 0.149
        after8 infringe -0.074
        after8 inquiry -0.149
        after8 link 0.079
        after8 lodge -0.187
        after8 month -0.273
        after8 mustPay 0.048
        after8 none 0.467
        after8 not 0.277
        after8 number 0.024
        after8 of 0.254
        after8 officeNoun 0.153
        after8 order -0.109
        after8 ordinal 0.179
        after8 otherSum -0.035
        after8 paragraph 0.317
        after8 personNoun -0.197
        after8 personalData -0.024
        after8 place 0.055
        after8 point -0.396
        after8 pronoun 0.214
        after8 receive -0.378
        after8 region -0.176
        after8 reprimand -0.148
        after8 says -0.216
        after8 scale -0.071
        after8 season 0.350
        after8 stop -0.469
        after8 the -0.283
        after8 to 0.089
        after8 ukGDPR 0.055
        after8 uphold 0.035
        ahead 0.226
        alone -0.014
        apart 0.624
        before3 a 0.372
        before3 abbr 0.174
        before3 against 0.018
        before3 and 0.443
        before3 article -0.178
        before3 at 0.083
        before3 authorityName -0.053
        before3 authorityNoun -0.366
        before3 by 0.500
        before3 companyNoun -0.068
        before3 complain -0.018
        before3 complaint 0.011
        before3 comply 0.184
        before3 currency -0.168
        before3 decide 0.135
        before3 forWhom 0.012
        before3 gdpr -0.201
        before3 impose 0.303
        before3 infringe 0.029
        before3 inquiry -0.174
        before3 link 0.059
        before3 lodge 0.044
        before3 month 0.016
        before3 none -0.269
        before3 not -0.061
        before3 number -0.034
        before3 of -0.235
        before3 order 0.265
        before3 paragraph -0.442
        before3 personNoun 0.318
        before3 personalData -0.056
        before3 place -0.201
        before3 point -0.136
        before3 pronoun 0.109
        before3 region 0.363
        before3 says -0.045
        before3 stop -0.216
        before3 the 0.056
        before3 to -0.144
        before8 a 0.227
        before8 abbr -0.272
        before8 against -0.046
        before8 and 0.166
        before8 appealVerb -0.010
        before8 approx 0.252
        before8 article -0.383
        before8 at -0.063
        before8 authorityName 0.207
        before8 authorityNoun -0.033
        before8 ban -0.244
        before8 cap -0.010
        before8 companyNoun 0.047
        before8 complain -0.294
        before8 complaint -0.036
        before8 comply -0.378
        before8 courtNoun 0.224
        before8 currency 0.071
        before8 day 0.021
        before8 decide -0.232
        before8 dismiss -0.079
        before8 earlier -0.107
        before8 fine 0.135
        before8 forWhom 0.057
        before8 gdpr -0.272
        before8 impose 0.108
        before8 infringe 0.097
        before8 inquiry -0.192
        before8 intend -0.122
        before8 legalForm 0.084
        before8 link 0.143
        before8 lodge -0.246
        before8 month -0.449
        before8 none -0.185
        before8 not -0.063
        before8 number 0.411
        before8 of -0.265
        before8 officeNoun 0.341
        before8 order 0.374
        before8 ordinal 0.404
        before8 otherSum 0.251
        before8 paragraph -0.145
        before8 personNoun -0.290
        before8 personalData -0.029
        before8 place -0.136
        before8 point 0.087
        before8 pronoun 0.139
        before8 receive -0.086
        before8 region 0.302
        before8 reprimand -0.169
        before8 says -0.261
        before8 scale 0.249
        before8 silent -0.080
        before8 stop -0.091
        before8 the 0.138
        before8 to -0.027
        before8 weekday -0.148
        close 0.090
        distant -0.039
        farOff -0.549
        inClosing -0.533
        inOpening -0.160
        inParagraph 0.953
        inRivalSentence -0.717
        inSentence 0.848
        isFine 0.043
        isOther -0.160
        isPenalty 0.117
        isProcedural -1.181
        last against 0.112
        last by -0.553
        last comply 0.057
        last dismiss 0.013
        last earlier 0.278
        last impose 0.099
        last infringe 0.104
        last inquiry 0.369
        last lodge -0.093
        last mustPay 0.019
        last order 0.092
        last receive 0.038
        last says 0.367
        mainFarOff 0.104
        mainInParagraph 0.367
        namesParty 0.582
        namesRival -0.949
        nearBy -0.299
        next accept -0.038
        next against -0.150
        next ban 0.069
        next decide -0.417
        next fine 0.032
        next fineVerb 0.042
        next impose 0.351
        next infringe -0.431
        next inquiry -0.312
        next intend -0.208
        next lodge -0.149
        next mustPay -0.183
        next order -0.174
        next otherSum -0.067
        next reprimand 0.039
        none 0.362
        notOfMain -0.273
        ofMain 0.273
        onlyMeasure 0.071
        otherFarOff -0.654
        otherInParagraph 0.586
        otherInSentence 0.601
        own abbr 0.079
        own against -0.147
        own and 0.044
        own article -0.221
        own at -0.083
        own ordinal 0.106
        own paragraph 0.215
        own point 0.061
        own stop 0.302
        own the 0.244
        own to -0.329
        paragraphAfter 1.084
        rivalNearer -0.536
        sentence a -0.352
        sentence abbr 0.534
        sentence accept -0.041
        sentence against -0.312
        sentence and 0.108
        sentence annul 0.147
        sentence appeal 0.246
        sentence appealVerb -0.056
        sentence approx -0.269
        sentence at 0.056
        sentence authorityName -0.187
        sentence authorityNoun -0.131
        sentence ban -0.559
        sentence behalf -0.266
        sentence by -0.164
        sentence cap -0.034
        sentence companyNoun -0.107
        sentence complain -0.312
        sentence complaint 0.074
        sentence comply -0.029
        sentence courtName -0.204
        sentence courtNoun 0.085
        sentence day -0.170
        sentence decide 0.526
        sentence dismiss 0.235
        sentence earlier 0.144
        sentence fine -0.103
        sentence fineVerb -0.478
        sentence forWhom -0.529
        sentence gdpr 0.691
        sentence grant 0.117
        sentence impose -0.131
        sentence infringe 0.688
        sentence inquiry -0.246
        sentence instance -0.149
        sentence intend -0.475
        sentence legalForm 0.055
        sentence link 0.100
        sentence lodge 0.176
        sentence month -0.149
        sentence mustPay -0.214
        sentence nationalLaw -0.049
        sentence ngoNoun 0.182
        sentence none 0.253
        sentence not 0.192
        sentence number -0.121
        sentence of 0.196
        sentence officeNoun 0.112
        sentence order -0.029
        sentence ordinal 0.375
        sentence otherField -0.479
        sentence otherSum -0.372
        sentence paragraph 0.321
        sentence perPeriod -0.011
        sentence periodic -0.065
        sentence personNoun -0.050
        sentence personalData -0.149
        sentence place -0.017
        sentence pressNoun 0.135
        sentence pronoun 0.083
        sentence propose -0.121
        sentence prosecutor -0.061
        sentence receive 0.068
        sentence record -0.124
        sentence region -0.050
        sentence reprimand 0.190
        sentence says -0.150
        sentence scale -0.015
        sentence season 0.455
        sentence silent 0.017
        sentence stop 0.149
        sentence stopVerb -0.087
        sentence subunit -0.207
        sentence the 0.122
        sentence to -0.231
        sentence total -0.059
        sentence ukGDPR 0.055
        sentence uphold 0.041
        sentence warn 0.091
        sentence weekday -0.195
        sentence yearRef 0.180
        sentenceAfter 0.549
        sentenceBefore 0.119
        siblingAfter 0.373
        siblingBefore -0.157
        siblingHere -0.188
        siblingInParagraph 0.185
        since a 0.115
        since abbr -0.040
        since against 0.225
        since and 0.131
        since approx 0.110
        since article 0.209
        since at 0.073
        since authorityName 0.013
        since by 0.100
        since companyNoun 0.114
        since currency 0.188
        since fine 0.093
        since forWhom 0.387
        since gdpr 0.092
        since impose 0.057
        since infringe 0.070
        since inquiry 0.052
        since legalForm 0.248
        since link -0.095
        since lodge 0.070
        since none 0.116
        since not 0.054
        since number -0.012
        since of 0.160
        since officeNoun -0.048
        since paragraph -0.154
        since personNoun 0.255
        since personalData 0.019
        since point -0.047
        since pronoun 0.011
        since says 0.029
        since scale 0.044
        since stop 0.580
        since the 0.269
        since to 0.068
        touching 0.174
        upTo a -0.205
        upTo abbr -0.097
        upTo against 0.277
        upTo and 0.266
        upTo article 0.016
        upTo at -0.043
        upTo by 0.031
        upTo companyNoun 0.085
        upTo fine 0.014
        upTo fineVerb 0.062
        upTo forWhom -0.172
        upTo gdpr -0.062
        upTo impose 0.383
        upTo mustPay -0.175
        upTo number 0.012
        upTo of -0.058
        upTo officeNoun 0.013
        upTo paragraph 0.083
        upTo pronoun -0.065
        upTo receive 0.088
        upTo stop 0.204
        upTo the -0.017
        upTo to 0.010
        """#
}
