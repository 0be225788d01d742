// Written by Scripts/train.
extension Learned {
    static let article: StaticString = #"""
        after3 abbr -0.211
        after3 against 0.035
        after3 and 0.200
        after3 article 0.126
        after3 at -0.272
        after3 by 0.013
        after3 decide -0.157
        after3 forWhom -0.146
        after3 gdpr 0.346
        after3 impose 0.260
        after3 infringe -0.092
        after3 link 0.044
        after3 none 0.112
        after3 not -0.194
        after3 of -0.085
        after3 paragraph -0.165
        after3 point -0.316
        after3 pronoun 0.103
        after3 receive -0.014
        after3 region 0.028
        after3 says -0.015
        after3 stop -0.040
        after3 to -0.095
        after8 a 0.149
        after8 abbr 0.025
        after8 accept -0.026
        after8 against 0.255
        after8 and 0.352
        after8 approx 0.119
        after8 at -0.021
        after8 authorityNoun -0.214
        after8 ban -0.246
        after8 by 0.015
        after8 companyNoun -0.101
        after8 comply -0.230
        after8 currency -0.185
        after8 decide -0.262
        after8 fine 0.062
        after8 fineVerb 0.036
        after8 forWhom -0.165
        after8 gdpr -0.153
        after8 impose 0.201
        after8 inquiry -0.144
        after8 link 0.074
        after8 lodge -0.164
        after8 month -0.271
        after8 mustPay 0.048
        after8 none 0.464
        after8 not 0.290
        after8 of 0.205
        after8 officeNoun 0.142
        after8 order -0.121
        after8 ordinal 0.180
        after8 otherSum -0.067
        after8 paragraph 0.322
        after8 personNoun -0.154
        after8 personalData -0.039
        after8 place 0.049
        after8 point -0.392
        after8 pronoun 0.233
        after8 receive -0.376
        after8 region -0.167
        after8 reprimand -0.117
        after8 says -0.210
        after8 scale -0.080
        after8 season 0.340
        after8 stop -0.525
        after8 the -0.282
        after8 to 0.089
        after8 ukGDPR 0.049
        after8 uphold 0.037
        ahead 0.220
        alone -0.057
        apart 0.684
        before3 a 0.386
        before3 abbr 0.169
        before3 against -0.038
        before3 and 0.381
        before3 article -0.146
        before3 at 0.084
        before3 authorityName -0.039
        before3 authorityNoun -0.361
        before3 by 0.503
        before3 companyNoun -0.064
        before3 complain -0.016
        before3 comply 0.186
        before3 currency -0.172
        before3 decide 0.138
        before3 forWhom 0.016
        before3 gdpr -0.177
        before3 impose 0.311
        before3 infringe 0.036
        before3 inquiry -0.173
        before3 link 0.060
        before3 lodge 0.049
        before3 month 0.020
        before3 none -0.289
        before3 not -0.078
        before3 number -0.011
        before3 of -0.242
        before3 order 0.280
        before3 paragraph -0.431
        before3 personNoun 0.315
        before3 personalData -0.075
        before3 place -0.206
        before3 point -0.146
        before3 pronoun 0.116
        before3 region 0.371
        before3 says -0.068
        before3 stop -0.190
        before3 the 0.062
        before3 to -0.159
        before8 a 0.198
        before8 abbr -0.241
        before8 against 0.025
        before8 and 0.202
        before8 appealVerb -0.017
        before8 approx 0.281
        before8 article -0.454
        before8 at -0.085
        before8 authorityName 0.192
        before8 authorityNoun -0.058
        before8 ban -0.258
        before8 by 0.013
        before8 companyNoun 0.062
        before8 complain -0.307
        before8 complaint -0.055
        before8 comply -0.344
        before8 courtNoun 0.230
        before8 currency 0.088
        before8 day 0.016
        before8 decide -0.214
        before8 dismiss -0.078
        before8 earlier -0.105
        before8 fine 0.123
        before8 forWhom 0.035
        before8 gdpr -0.330
        before8 impose 0.115
        before8 infringe 0.064
        before8 inquiry -0.198
        before8 intend -0.123
        before8 legalForm 0.071
        before8 link 0.166
        before8 lodge -0.240
        before8 month -0.446
        before8 none -0.212
        before8 not -0.056
        before8 number 0.423
        before8 of -0.297
        before8 officeNoun 0.340
        before8 order 0.390
        before8 ordinal 0.403
        before8 otherSum 0.258
        before8 paragraph -0.164
        before8 personNoun -0.248
        before8 personalData -0.056
        before8 place -0.138
        before8 point 0.067
        before8 pronoun 0.167
        before8 receive -0.085
        before8 region 0.300
        before8 reprimand -0.164
        before8 says -0.257
        before8 scale 0.253
        before8 silent -0.074
        before8 stop -0.074
        before8 the 0.115
        before8 weekday -0.158
        close 0.082
        distant -0.046
        farOff -0.530
        inClosing -0.536
        inOpening -0.120
        inParagraph 0.990
        inRivalSentence -0.725
        inSentence 0.883
        isFine 0.018
        isOther -0.120
        isPenalty 0.102
        isProcedural -1.195
        last against 0.150
        last by -0.552
        last comply 0.064
        last dismiss 0.022
        last earlier 0.288
        last impose 0.116
        last infringe 0.152
        last inquiry 0.384
        last lodge -0.083
        last mustPay 0.023
        last order 0.077
        last receive 0.042
        last says 0.353
        mainFarOff 0.102
        mainInParagraph 0.333
        namesParty 0.571
        namesRival -1.007
        nearBy -0.353
        next accept -0.030
        next against -0.140
        next ban 0.065
        next comply -0.013
        next decide -0.396
        next fine 0.030
        next fineVerb 0.036
        next impose 0.359
        next infringe -0.372
        next inquiry -0.297
        next intend -0.211
        next lodge -0.122
        next mustPay -0.190
        next order -0.171
        next otherSum -0.072
        next reprimand 0.042
        next says 0.013
        none 0.309
        notOfMain -0.256
        ofMain 0.256
        onlyMeasure 0.088
        otherFarOff -0.633
        otherInParagraph 0.657
        otherInSentence 0.524
        own abbr 0.093
        own against -0.109
        own article -0.213
        own at -0.104
        own ordinal 0.068
        own paragraph 0.157
        own point 0.058
        own stop 0.323
        own the 0.260
        own to -0.302
        paragraphAfter 1.118
        rivalNearer -0.500
        sentence a -0.250
        sentence abbr 0.440
        sentence accept -0.031
        sentence against -0.390
        sentence and 0.124
        sentence annul 0.151
        sentence appeal 0.261
        sentence appealVerb -0.054
        sentence approx -0.216
        sentence at 0.065
        sentence authorityName -0.185
        sentence authorityNoun -0.144
        sentence ban -0.594
        sentence behalf -0.283
        sentence by -0.199
        sentence cap -0.024
        sentence companyNoun -0.129
        sentence complain -0.326
        sentence complaint 0.170
        sentence comply -0.117
        sentence courtName -0.193
        sentence courtNoun 0.109
        sentence currency 0.013
        sentence day -0.174
        sentence decide 0.476
        sentence dismiss 0.245
        sentence earlier 0.141
        sentence fine -0.088
        sentence fineVerb -0.484
        sentence forWhom -0.533
        sentence gdpr 0.702
        sentence grant 0.145
        sentence impose -0.149
        sentence infringe 0.680
        sentence inquiry -0.225
        sentence instance -0.144
        sentence intend -0.477
        sentence legalForm 0.036
        sentence link 0.092
        sentence lodge 0.171
        sentence month -0.139
        sentence mustPay -0.214
        sentence nationalLaw -0.068
        sentence ngoNoun 0.397
        sentence none 0.244
        sentence not 0.122
        sentence number -0.130
        sentence of 0.252
        sentence officeNoun 0.116
        sentence order 0.039
        sentence ordinal 0.368
        sentence otherField -0.479
        sentence otherSum -0.402
        sentence paragraph 0.383
        sentence perPeriod -0.010
        sentence periodic -0.079
        sentence personNoun -0.077
        sentence personalData -0.094
        sentence place -0.018
        sentence pressNoun 0.130
        sentence pronoun 0.038
        sentence propose -0.113
        sentence prosecutor -0.082
        sentence receive -0.018
        sentence record -0.136
        sentence region -0.068
        sentence remedy 0.253
        sentence reprimand 0.116
        sentence says -0.141
        sentence scale -0.035
        sentence season 0.457
        sentence silent 0.021
        sentence stop 0.165
        sentence stopVerb -0.100
        sentence subunit -0.194
        sentence the 0.075
        sentence to -0.265
        sentence total -0.081
        sentence ukGDPR 0.049
        sentence uphold 0.047
        sentence warn 0.056
        sentence weekday -0.172
        sentence yearRef 0.183
        sentenceAfter 0.543
        sentenceBefore 0.150
        siblingAfter 0.408
        siblingBefore -0.264
        siblingHere -0.014
        siblingInParagraph 0.298
        since a 0.103
        since abbr -0.060
        since against 0.173
        since and 0.244
        since approx 0.098
        since article 0.184
        since at 0.186
        since authorityNoun -0.010
        since by 0.057
        since companyNoun 0.099
        since comply 0.135
        since currency 0.166
        since fine 0.080
        since forWhom 0.334
        since gdpr 0.080
        since impose 0.044
        since infringe 0.176
        since inquiry 0.049
        since legalForm 0.243
        since link 0.056
        since lodge 0.058
        since none 0.114
        since not 0.197
        since number -0.029
        since of 0.219
        since officeNoun -0.052
        since paragraph -0.166
        since personNoun 0.217
        since personalData 0.015
        since point -0.062
        since pronoun 0.127
        since says 0.026
        since scale 0.036
        since stop 0.615
        since the 0.321
        since to 0.026
        touching 0.163
        upTo a -0.193
        upTo abbr -0.087
        upTo against 0.281
        upTo and 0.251
        upTo article 0.027
        upTo at -0.030
        upTo by 0.036
        upTo companyNoun 0.093
        upTo fine 0.025
        upTo fineVerb 0.065
        upTo forWhom -0.170
        upTo gdpr -0.090
        upTo impose 0.350
        upTo mustPay -0.165
        upTo number 0.016
        upTo of -0.077
        upTo officeNoun 0.022
        upTo paragraph 0.082
        upTo pronoun -0.054
        upTo receive 0.088
        upTo stop 0.197
        upTo the -0.050
        upTo to 0.024
        """#
}
