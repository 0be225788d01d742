// Written by Scripts/train.
extension Learned {
    static let article: StaticString = #"""
        after3 a 0.118
        after3 abbr -0.345
        after3 against -0.093
        after3 and 0.268
        after3 article 0.289
        after3 at -0.208
        after3 by 0.125
        after3 decide -0.240
        after3 forWhom -0.192
        after3 gdpr 0.292
        after3 impose 0.307
        after3 infringe -0.185
        after3 not -0.017
        after3 of -0.167
        after3 order 0.053
        after3 paragraph -0.375
        after3 point -0.390
        after3 pronoun 0.074
        after3 receive 0.030
        after3 says -0.084
        after3 stop -0.112
        after3 the -0.013
        after3 to -0.138
        after8 a 0.042
        after8 abbr -0.150
        after8 accept -0.086
        after8 against 0.141
        after8 and 0.312
        after8 approx 0.216
        after8 article -0.080
        after8 at 0.190
        after8 authorityNoun -0.093
        after8 ban -0.174
        after8 by 0.093
        after8 companyNoun 0.037
        after8 comply -0.157
        after8 currency -0.095
        after8 decide -0.426
        after8 forWhom -0.390
        after8 gdpr -0.201
        after8 impose 0.175
        after8 infringe -0.422
        after8 lodge -0.164
        after8 month -0.272
        after8 none 0.440
        after8 not 0.335
        after8 number -0.059
        after8 of 0.189
        after8 officeNoun 0.070
        after8 order -0.149
        after8 ordinal 0.156
        after8 otherSum -0.142
        after8 paragraph 0.281
        after8 point -0.601
        after8 pronoun 0.122
        after8 receive -0.134
        after8 region -0.195
        after8 reprimand -0.126
        after8 says -0.114
        after8 scale 0.052
        after8 season 0.238
        after8 stop -0.351
        after8 the -0.065
        after8 to -0.130
        ahead 0.209
        apart 0.711
        before3 a 0.409
        before3 abbr 0.104
        before3 against -0.217
        before3 and 0.325
        before3 article -0.171
        before3 at 0.234
        before3 authorityNoun -0.084
        before3 by 0.436
        before3 companyNoun -0.017
        before3 complaint 0.061
        before3 comply 0.072
        before3 currency -0.115
        before3 decide 0.105
        before3 forWhom -0.111
        before3 gdpr -0.079
        before3 infringe 0.106
        before3 inquiry -0.183
        before3 lodge -0.115
        before3 month 0.028
        before3 none -0.423
        before3 not -0.185
        before3 number 0.039
        before3 of -0.162
        before3 order 0.067
        before3 paragraph -0.214
        before3 personNoun 0.046
        before3 place -0.097
        before3 point -0.178
        before3 pronoun -0.031
        before3 region 0.250
        before3 says 0.106
        before3 stop -0.190
        before3 the 0.124
        before3 to -0.234
        before8 a 0.113
        before8 abbr -0.126
        before8 against -0.116
        before8 and 0.228
        before8 approx 0.279
        before8 article -0.213
        before8 at -0.058
        before8 authorityName 0.170
        before8 authorityNoun -0.122
        before8 by -0.191
        before8 companyNoun 0.101
        before8 complain -0.335
        before8 comply -0.223
        before8 currency 0.085
        before8 decide -0.206
        before8 fine 0.065
        before8 forWhom -0.208
        before8 gdpr -0.320
        before8 impose -0.056
        before8 infringe 0.093
        before8 inquiry -0.182
        before8 intend -0.107
        before8 legalForm 0.168
        before8 lodge -0.226
        before8 month -0.361
        before8 none -0.174
        before8 not 0.125
        before8 number 0.438
        before8 of -0.302
        before8 officeNoun 0.376
        before8 order 0.098
        before8 ordinal 0.445
        before8 paragraph -0.173
        before8 personNoun -0.130
        before8 place -0.095
        before8 point 0.080
        before8 pronoun -0.034
        before8 region 0.206
        before8 reprimand -0.155
        before8 says 0.035
        before8 scale 0.120
        before8 stop -0.115
        before8 the 0.093
        before8 to 0.072
        before8 weekday -0.141
        close 0.147
        distant -0.113
        farOff -0.570
        inClosing -0.257
        inOpening -0.142
        inParagraph 1.005
        inSentence 0.916
        isFine 0.120
        isOther -0.170
        isPenalty 0.050
        isProcedural -0.996
        mainFarOff -0.119
        mainInParagraph 0.126
        namesParty 0.494
        namesRival -0.837
        nearBy -0.346
        none 0.592
        notOfMain -0.441
        ofMain 0.441
        onlyMeasure 0.232
        otherFarOff -0.451
        otherInParagraph 0.879
        otherInSentence 0.534
        paragraphAfter 0.796
        rivalNearer -0.702
        sentence a -0.276
        sentence abbr 0.243
        sentence accept -0.075
        sentence against 0.016
        sentence and 0.102
        sentence annul 0.060
        sentence appeal 0.218
        sentence appealVerb -0.052
        sentence approx -0.036
        sentence at -0.112
        sentence authorityName -0.325
        sentence authorityNoun 0.278
        sentence ban -0.196
        sentence behalf -0.107
        sentence by -0.389
        sentence companyNoun -0.260
        sentence complain -0.316
        sentence complaint 0.177
        sentence comply -0.075
        sentence courtName -0.082
        sentence courtNoun -0.048
        sentence currency -0.138
        sentence day -0.226
        sentence decide 0.547
        sentence dismiss 0.175
        sentence earlier 0.284
        sentence fine -0.196
        sentence fineVerb -0.482
        sentence forWhom -0.581
        sentence gdpr 0.856
        sentence grant 0.182
        sentence impose -0.046
        sentence infringe 0.513
        sentence inquiry -0.235
        sentence intend -0.545
        sentence legalForm 0.063
        sentence lodge -0.196
        sentence month -0.379
        sentence mustPay -0.099
        sentence ngoNoun 0.117
        sentence none 0.512
        sentence not 0.152
        sentence number 0.146
        sentence of 0.386
        sentence officeNoun 0.142
        sentence order -0.202
        sentence ordinal 0.362
        sentence otherSum -0.338
        sentence paragraph 0.448
        sentence perPeriod 0.117
        sentence periodic 0.057
        sentence personNoun -0.036
        sentence place -0.032
        sentence point 0.268
        sentence pressNoun 0.033
        sentence pronoun -0.014
        sentence propose -0.104
        sentence receive -0.033
        sentence record -0.147
        sentence region -0.333
        sentence reprimand 0.348
        sentence says -0.345
        sentence scale 0.016
        sentence season 0.485
        sentence stop 0.152
        sentence stopVerb -0.119
        sentence the 0.187
        sentence to -0.174
        sentence total -0.096
        sentence uphold 0.089
        sentence warn 0.225
        sentence weekday -0.099
        sentenceAfter 0.554
        sentenceBefore -0.145
        since a 0.026
        since abbr -0.092
        since against 0.130
        since and 0.154
        since approx 0.074
        since article 0.148
        since at 0.096
        since by 0.046
        since companyNoun 0.036
        since comply 0.153
        since currency 0.115
        since fine 0.052
        since forWhom 0.393
        since gdpr 0.106
        since infringe 0.110
        since inquiry 0.051
        since legalForm 0.031
        since not 0.114
        since number -0.079
        since of 0.209
        since officeNoun -0.068
        since paragraph -0.170
        since personNoun 0.131
        since point -0.109
        since pronoun 0.072
        since says 0.112
        since stop 0.627
        since the 0.204
        since to 0.023
        touching 0.171
        upTo a -0.233
        upTo abbr -0.021
        upTo against 0.319
        upTo and 0.300
        upTo article -0.013
        upTo at -0.026
        upTo by 0.020
        upTo companyNoun -0.015
        upTo fine -0.035
        upTo fineVerb 0.023
        upTo gdpr -0.107
        upTo impose 0.290
        upTo mustPay -0.211
        upTo number 0.022
        upTo of -0.043
        upTo officeNoun -0.040
        upTo paragraph 0.202
        upTo pronoun -0.087
        upTo receive 0.053
        upTo stop 0.208
        upTo the -0.023
        upTo to 0.034
        """#
}
