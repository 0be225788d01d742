// Written by Scripts/train.
extension Learned {
    static let article: StaticString = #"""
        after3 abbr -0.316
        after3 against -0.138
        after3 and 0.292
        after3 article 0.242
        after3 at -0.362
        after3 by 0.079
        after3 decide -0.218
        after3 forWhom -0.212
        after3 gdpr 0.237
        after3 impose 0.230
        after3 infringe -0.163
        after3 none 0.082
        after3 not -0.179
        after3 of -0.227
        after3 paragraph -0.395
        after3 point -0.300
        after3 pronoun 0.070
        after3 receive 0.033
        after3 region 0.029
        after3 says -0.043
        after3 stop -0.054
        after3 the -0.016
        after3 to -0.063
        after8 a 0.036
        after8 abbr -0.077
        after8 accept -0.052
        after8 against 0.207
        after8 and 0.221
        after8 approx 0.203
        after8 article -0.220
        after8 at 0.047
        after8 authorityNoun -0.155
        after8 ban -0.142
        after8 by 0.042
        after8 companyNoun -0.085
        after8 comply -0.284
        after8 currency -0.172
        after8 decide -0.335
        after8 fine 0.071
        after8 forWhom -0.247
        after8 gdpr -0.181
        after8 impose 0.208
        after8 infringe -0.405
        after8 lodge -0.193
        after8 month -0.291
        after8 mustPay 0.092
        after8 none 0.452
        after8 not 0.276
        after8 number -0.120
        after8 of 0.221
        after8 officeNoun 0.107
        after8 order -0.203
        after8 ordinal 0.150
        after8 otherSum -0.082
        after8 paragraph 0.271
        after8 personNoun -0.061
        after8 point -0.454
        after8 pronoun 0.125
        after8 receive -0.322
        after8 region -0.150
        after8 reprimand -0.155
        after8 says -0.151
        after8 scale -0.018
        after8 season 0.210
        after8 stop -0.359
        after8 the -0.089
        after8 to 0.035
        after8 uphold 0.083
        ahead 0.222
        apart 0.737
        before3 a 0.427
        before3 abbr 0.105
        before3 against -0.296
        before3 and 0.327
        before3 article -0.247
        before3 at 0.159
        before3 authorityNoun -0.167
        before3 by 0.415
        before3 companyNoun -0.015
        before3 complain 0.031
        before3 complaint 0.010
        before3 comply 0.071
        before3 currency -0.287
        before3 decide 0.085
        before3 forWhom -0.018
        before3 gdpr -0.080
        before3 impose 0.350
        before3 infringe 0.165
        before3 inquiry -0.151
        before3 lodge 0.027
        before3 month 0.120
        before3 none -0.272
        before3 not -0.266
        before3 number 0.142
        before3 of -0.373
        before3 order 0.132
        before3 paragraph -0.366
        before3 personNoun 0.018
        before3 personalData -0.073
        before3 place -0.150
        before3 point -0.202
        before3 region 0.265
        before3 says 0.082
        before3 stop -0.219
        before3 the 0.155
        before3 to -0.121
        before8 a 0.173
        before8 abbr -0.197
        before8 against -0.178
        before8 and 0.235
        before8 appealVerb -0.069
        before8 approx 0.202
        before8 article -0.260
        before8 at -0.076
        before8 authorityName 0.129
        before8 authorityNoun -0.218
        before8 by -0.025
        before8 complain -0.173
        before8 complaint -0.037
        before8 comply -0.223
        before8 courtNoun 0.154
        before8 currency -0.058
        before8 decide -0.186
        before8 earlier -0.098
        before8 fine -0.045
        before8 forWhom 0.017
        before8 gdpr -0.387
        before8 impose 0.316
        before8 infringe 0.053
        before8 inquiry -0.264
        before8 intend -0.203
        before8 legalForm 0.162
        before8 lodge -0.093
        before8 month -0.439
        before8 none -0.194
        before8 not 0.053
        before8 number 0.486
        before8 of -0.322
        before8 officeNoun 0.291
        before8 order 0.220
        before8 ordinal 0.336
        before8 otherSum 0.325
        before8 paragraph -0.138
        before8 personNoun -0.227
        before8 personalData -0.073
        before8 place -0.060
        before8 point 0.137
        before8 pronoun 0.166
        before8 receive -0.017
        before8 region 0.172
        before8 reprimand -0.108
        before8 says -0.140
        before8 scale 0.053
        before8 silent -0.118
        before8 stop -0.028
        before8 the 0.138
        before8 to -0.106
        before8 weekday -0.135
        close 0.175
        distant -0.108
        farOff -0.597
        inClosing -0.424
        inOpening -0.221
        inParagraph 1.155
        inRivalSentence -0.264
        inSentence 0.925
        isFine 0.084
        isOther -0.189
        isPenalty 0.105
        isProcedural -1.065
        mainFarOff -0.163
        mainInParagraph 0.258
        namesParty 0.340
        namesRival -0.961
        nearBy -0.328
        none 0.800
        notOfMain -0.413
        ofMain 0.413
        onlyMeasure 0.042
        otherFarOff -0.435
        otherInParagraph 0.897
        otherInSentence 0.536
        paragraphAfter 0.933
        rivalNearer -0.659
        sentence a -0.429
        sentence abbr 0.557
        sentence accept -0.051
        sentence and 0.266
        sentence annul 0.214
        sentence appeal 0.231
        sentence appealVerb -0.122
        sentence approx -0.135
        sentence at 0.068
        sentence authorityName -0.375
        sentence authorityNoun 0.188
        sentence ban -0.515
        sentence behalf -0.157
        sentence by -0.359
        sentence cap -0.034
        sentence companyNoun -0.203
        sentence complain -0.211
        sentence complaint 0.042
        sentence comply 0.016
        sentence courtName -0.220
        sentence courtNoun 0.011
        sentence currency -0.120
        sentence day -0.222
        sentence decide 0.373
        sentence dismiss 0.181
        sentence earlier 0.240
        sentence fine -0.232
        sentence fineVerb -0.456
        sentence forWhom -0.570
        sentence gdpr 0.846
        sentence grant 0.165
        sentence impose -0.077
        sentence infringe 0.748
        sentence inquiry -0.396
        sentence intend -0.467
        sentence legalForm 0.047
        sentence lodge -0.149
        sentence month -0.290
        sentence mustPay -0.209
        sentence ngoNoun 0.102
        sentence none 0.398
        sentence not 0.269
        sentence of 0.447
        sentence officeNoun 0.045
        sentence order -0.244
        sentence ordinal 0.464
        sentence otherSum -0.321
        sentence paragraph 0.405
        sentence perPeriod 0.119
        sentence periodic 0.038
        sentence personNoun -0.099
        sentence personalData 0.156
        sentence place -0.013
        sentence point 0.312
        sentence pressNoun 0.058
        sentence pronoun 0.161
        sentence propose -0.144
        sentence prosecutor -0.096
        sentence receive 0.119
        sentence record -0.170
        sentence region -0.117
        sentence reprimand 0.349
        sentence says -0.109
        sentence scale -0.072
        sentence season 0.423
        sentence silent 0.017
        sentence stop 0.249
        sentence stopVerb -0.196
        sentence subunit -0.069
        sentence the 0.180
        sentence to -0.292
        sentence total -0.090
        sentence uphold 0.089
        sentence weekday -0.103
        sentenceAfter 0.401
        sentenceBefore -0.061
        since a 0.048
        since abbr -0.047
        since against 0.131
        since and 0.143
        since approx 0.090
        since article 0.116
        since at 0.179
        since authorityName 0.034
        since authorityNoun -0.014
        since by 0.027
        since companyNoun 0.059
        since comply 0.119
        since currency 0.130
        since fine 0.059
        since forWhom 0.432
        since gdpr 0.086
        since impose 0.014
        since infringe 0.145
        since inquiry 0.058
        since legalForm 0.075
        since month 0.038
        since none 0.062
        since not 0.057
        since number -0.061
        since of 0.255
        since officeNoun -0.077
        since paragraph -0.157
        since personNoun 0.154
        since point -0.107
        since pronoun 0.086
        since says 0.143
        since stop 0.723
        since the 0.230
        since to 0.087
        touching 0.121
        upTo a -0.261
        upTo abbr 0.015
        upTo against 0.346
        upTo and 0.278
        upTo article 0.016
        upTo at -0.042
        upTo by 0.021
        upTo companyNoun 0.044
        upTo fineVerb 0.022
        upTo gdpr -0.029
        upTo impose 0.340
        upTo mustPay -0.182
        upTo number -0.032
        upTo of -0.058
        upTo paragraph 0.211
        upTo pronoun -0.132
        upTo receive 0.068
        upTo stop 0.216
        upTo to 0.071
        """#
}
