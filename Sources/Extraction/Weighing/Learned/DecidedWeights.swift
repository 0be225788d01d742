// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 a -0.132
        after3 abbr -0.147
        after3 against 0.173
        after3 and 0.101
        after3 announce 0.158
        after3 annul -0.023
        after3 appeal -0.022
        after3 approx -0.128
        after3 article -0.218
        after3 at 0.064
        after3 authorityName 0.358
        after3 authorityNoun -0.034
        after3 behalf -0.054
        after3 by -0.114
        after3 cap -0.026
        after3 companyNoun 0.324
        after3 complain -0.085
        after3 complaint -0.149
        after3 comply 0.103
        after3 conclude 0.041
        after3 courtName -0.033
        after3 courtNoun -0.057
        after3 currency 0.038
        after3 dateWord 0.049
        after3 day 0.086
        after3 decide 0.158
        after3 dismiss -0.024
        after3 ePrivacy -0.043
        after3 earlier -0.133
        after3 filing -0.042
        after3 fine -0.216
        after3 fineVerb 0.249
        after3 forWhom 0.197
        after3 gdpr 0.020
        after3 grant -0.021
        after3 impose -0.241
        after3 infringe -0.021
        after3 inquiry -0.036
        after3 instance -0.039
        after3 intend -0.073
        after3 judgment -0.071
        after3 link 0.229
        after3 lodge -0.043
        after3 month -0.055
        after3 mustPay -0.098
        after3 none -0.029
        after3 not -0.163
        after3 number 0.101
        after3 of 0.023
        after3 officeNoun -0.058
        after3 order -0.066
        after3 ordinal -0.018
        after3 otherField -0.013
        after3 otherSum 0.055
        after3 paragraph 0.031
        after3 personNoun 0.030
        after3 personalData 0.051
        after3 place -0.018
        after3 pressNoun -0.040
        after3 pronoun -0.322
        after3 propose 0.117
        after3 prosecutor 0.033
        after3 receive 0.022
        after3 reduce -0.105
        after3 refer 0.030
        after3 region 0.011
        after3 reprimand -0.013
        after3 scale 0.074
        after3 season 0.185
        after3 statute -0.010
        after3 stop 0.231
        after3 the 0.045
        after3 to -0.123
        after3 total -0.024
        after3 turnover -0.028
        after3 uphold -0.015
        after3 warn -0.112
        after3 withdraw -0.027
        after8 a 0.098
        after8 abbr 0.136
        after8 accept 0.054
        after8 against -0.190
        after8 and -0.134
        after8 announce 0.122
        after8 annul -0.049
        after8 appeal -0.066
        after8 appealVerb -0.081
        after8 approx -0.123
        after8 article -0.349
        after8 at -0.329
        after8 authorityName 0.028
        after8 authorityNoun 0.191
        after8 ban 0.032
        after8 behalf -0.055
        after8 by 0.095
        after8 cap -0.016
        after8 companyNoun 0.149
        after8 complain -0.095
        after8 complaint -0.145
        after8 comply -0.045
        after8 conclude 0.041
        after8 courtName 0.013
        after8 courtNoun -0.064
        after8 currency -0.093
        after8 damages 0.021
        after8 dateWord 0.126
        after8 day -0.030
        after8 decide 0.205
        after8 dismiss -0.034
        after8 earlier -0.098
        after8 filing -0.043
        after8 fine -0.156
        after8 fineVerb 0.156
        after8 forWhom -0.082
        after8 gdpr 0.414
        after8 grant -0.072
        after8 impose 0.101
        after8 incident -0.025
        after8 infringe 0.172
        after8 inquiry -0.181
        after8 instance -0.026
        after8 intend -0.039
        after8 judgment 0.052
        after8 legalForm -0.056
        after8 link 0.152
        after8 lodge 0.194
        after8 month -0.217
        after8 mustPay 0.307
        after8 nationalLaw 0.074
        after8 ngoNoun 0.015
        after8 none -0.172
        after8 not 0.083
        after8 number 0.094
        after8 of -0.032
        after8 officeNoun -0.030
        after8 order -0.030
        after8 ordinal -0.085
        after8 otherSum -0.168
        after8 paragraph 0.043
        after8 periodic -0.069
        after8 personNoun 0.065
        after8 place -0.114
        after8 police -0.064
        after8 pressNoun 0.076
        after8 pronoun -0.091
        after8 propose 0.048
        after8 provision -0.043
        after8 receive 0.131
        after8 record 0.015
        after8 reduce -0.218
        after8 refer 0.028
        after8 region -0.025
        after8 reprimand -0.146
        after8 rumour -0.029
        after8 says 0.110
        after8 scale -0.120
        after8 season 0.068
        after8 statute 0.055
        after8 the 0.302
        after8 to -0.170
        after8 total -0.033
        after8 turnover -0.059
        after8 ukGDPR 0.045
        after8 until 0.092
        after8 uphold 0.176
        after8 warn -0.069
        after8 weekday -0.036
        after8 withdraw -0.027
        afterCourt 0.021
        afterPublication -0.263
        ahead 0.741
        announced -0.332
        apart -0.205
        before3 a -0.201
        before3 abbr -0.504
        before3 act -0.091
        before3 against 0.023
        before3 and 0.023
        before3 announce -0.146
        before3 annul -0.054
        before3 appealVerb -0.018
        before3 approx -0.110
        before3 authorityName -0.136
        before3 authorityNoun -0.108
        before3 ban -0.028
        before3 between -0.071
        before3 by -0.049
        before3 cap -0.066
        before3 companyNoun -0.187
        before3 complain -0.042
        before3 complaint -0.055
        before3 conclude 0.079
        before3 courtName 0.063
        before3 courtNoun -0.038
        before3 currency -0.017
        before3 dateWord -0.068
        before3 day 0.270
        before3 decide 0.356
        before3 directive -0.010
        before3 earlier 0.092
        before3 filing -0.018
        before3 fine 0.058
        before3 fineVerb -0.092
        before3 forWhom -0.182
        before3 gdpr -0.110
        before3 grant -0.011
        before3 impose 0.015
        before3 incident -0.129
        before3 infringe 0.091
        before3 inquiry -0.059
        before3 instance 0.076
        before3 intend -0.021
        before3 judgment -0.067
        before3 legalForm -0.174
        before3 link -0.084
        before3 lodge 0.063
        before3 month -0.114
        before3 mustPay 0.029
        before3 nationalLaw -0.121
        before3 ngoNoun -0.095
        before3 none -0.040
        before3 not -0.029
        before3 number -0.061
        before3 of 0.147
        before3 officeNoun -0.053
        before3 order 0.041
        before3 ordinal -0.017
        before3 otherField -0.032
        before3 otherSum 0.134
        before3 periodic 0.096
        before3 personNoun -0.050
        before3 personalData 0.129
        before3 place -0.086
        before3 pressNoun 0.107
        before3 pronoun -0.275
        before3 propose 0.019
        before3 receive -0.150
        before3 region 0.120
        before3 reprimand 0.062
        before3 says -0.073
        before3 scale 0.059
        before3 season -0.178
        before3 statute -0.123
        before3 stop 0.221
        before3 stopVerb -0.073
        before3 the 0.289
        before3 to -0.212
        before3 total -0.023
        before3 turnover -0.035
        before3 until -0.330
        before8 a -0.152
        before8 abbr -0.327
        before8 act -0.151
        before8 against 0.155
        before8 and -0.146
        before8 announce -0.333
        before8 annul -0.104
        before8 appeal -0.084
        before8 appealVerb -0.016
        before8 approx -0.081
        before8 article 0.034
        before8 at -0.108
        before8 authorityName 0.279
        before8 authorityNoun 0.034
        before8 ban -0.026
        before8 between -0.096
        before8 by -0.083
        before8 cap -0.055
        before8 companyNoun -0.176
        before8 complain -0.106
        before8 complaint -0.120
        before8 comply -0.117
        before8 conclude 0.122
        before8 courtName -0.139
        before8 courtNoun -0.253
        before8 currency 0.176
        before8 dateWord -0.044
        before8 day 0.496
        before8 decide 0.640
        before8 directive -0.010
        before8 ePrivacy -0.208
        before8 earlier 0.166
        before8 filing -0.034
        before8 fine 0.086
        before8 fineVerb 0.173
        before8 forWhom -0.343
        before8 gdpr -0.117
        before8 grant -0.032
        before8 impose 0.236
        before8 incident -0.141
        before8 infringe -0.010
        before8 inquiry -0.051
        before8 instance -0.085
        before8 intend -0.293
        before8 judgment -0.202
        before8 legalForm 0.180
        before8 link -0.193
        before8 lodge -0.082
        before8 month -0.248
        before8 monthRef -0.013
        before8 mustPay 0.042
        before8 nationalLaw -0.136
        before8 ngoNoun -0.132
        before8 none -0.031
        before8 not -0.145
        before8 number 0.261
        before8 of -0.014
        before8 officeNoun -0.049
        before8 order -0.014
        before8 ordinal -0.037
        before8 otherField -0.072
        before8 otherSum 0.121
        before8 paragraph -0.126
        before8 perPeriod 0.102
        before8 personNoun -0.464
        before8 personalData 0.180
        before8 place -0.071
        before8 point -0.092
        before8 pressNoun 0.095
        before8 propose -0.061
        before8 provision -0.054
        before8 receive -0.038
        before8 record -0.224
        before8 region -0.132
        before8 reprimand 0.058
        before8 says -0.292
        before8 scale -0.088
        before8 season -0.105
        before8 statute -0.187
        before8 stop -0.194
        before8 stopVerb -0.074
        before8 suspend 0.033
        before8 the 0.120
        before8 to 0.078
        before8 total 0.025
        before8 turnover -0.142
        before8 until -0.389
        before8 uphold -0.022
        before8 weekday -0.053
        before8 yearRef 0.107
        close 0.494
        daysBefore 0.357
        decidedElsewhere 0.343
        decidedHere 0.632
        distant -0.120
        farOff -0.677
        firstOfKind 0.060
        inClosing 0.184
        inHeading 0.567
        inOpening 0.795
        inParagraph 0.377
        inRivalSentence -0.647
        inSentence 0.802
        isComplete 0.180
        isDay 0.084
        isFine -0.161
        isMonth -0.040
        isOther -0.123
        isPenalty 0.285
        isRelative -0.284
        isYear -0.043
        judgedAlone 0.055
        judgedOnAppeal -0.187
        last against 0.093
        last annul -0.029
        last appealVerb 0.017
        last ban 0.034
        last by 0.040
        last cap -0.071
        last complain -0.040
        last complaint -0.052
        last comply -0.010
        last decide 0.026
        last earlier 0.032
        last fine 0.145
        last fineVerb 0.028
        last impose 0.055
        last infringe 0.010
        last inquiry -0.182
        last intend -0.108
        last lodge 0.116
        last mustPay 0.042
        last order -0.147
        last otherSum 0.151
        last periodic -0.102
        last propose -0.069
        last receive 0.058
        last reprimand 0.062
        last says -0.488
        last stopVerb -0.074
        last total 0.046
        last turnover -0.030
        last uphold -0.012
        latest -0.522
        likeliestElsewhere 0.788
        likeliestHere 0.620
        mainFarOff -0.383
        mainInParagraph 0.222
        monthsBefore -0.666
        namesParty 0.672
        namesRival -0.610
        nearBy -0.125
        newsOnAppeal -0.106
        next against 0.322
        next annul -0.015
        next appeal -0.018
        next appealVerb -0.080
        next ban 0.034
        next by -0.081
        next cap -0.031
        next complain -0.048
        next complaint -0.088
        next comply 0.031
        next decide 0.054
        next dismiss -0.031
        next earlier -0.227
        next fine -0.130
        next fineVerb 0.183
        next grant -0.021
        next impose 0.082
        next infringe 0.299
        next intend -0.121
        next lodge -0.118
        next mustPay 0.221
        next order -0.014
        next otherSum 0.045
        next propose 0.089
        next receive -0.132
        next reduce -0.067
        next reprimand 0.052
        next rumour -0.028
        next says 0.036
        next stopVerb 0.011
        next total -0.013
        next turnover -0.040
        next uphold 0.062
        next warn 0.021
        next withdraw -0.039
        noEvent -0.710
        none 1.892
        notOfMain 0.160
        ofMain -0.160
        ofOtherAuthority -0.787
        onlyElsewhere 0.690
        onlyInSentence 0.127
        onlyMeasure -0.518
        otherFarOff -0.294
        otherInParagraph 0.156
        otherInSentence 0.848
        overDigest 0.412
        own a -0.188
        own abbr -0.060
        own against -0.102
        own at -0.233
        own dateWord -0.107
        own day -0.340
        own earlier 0.070
        own intend 0.148
        own link 0.213
        own month 0.548
        own number -0.120
        own of 0.043
        own ordinal 0.108
        own pronoun 0.205
        own receive 0.019
        own season 0.176
        own stop 0.083
        own thatDay -0.037
        own thatMonth -0.025
        own thatYear -0.125
        own the -0.327
        own to 0.095
        own total -0.026
        own yearRef -0.163
        paragraphAfter -0.082
        perhapsDecided 0.512
        perhapsJudged 0.060
        perhapsOther -0.421
        repeated 0.373
        rivalNearer -0.545
        sentence a -0.132
        sentence abbr 0.043
        sentence accept -0.094
        sentence act -0.092
        sentence against -0.078
        sentence and 0.281
        sentence annul -0.017
        sentence appeal -0.016
        sentence appealVerb -0.351
        sentence approx -0.395
        sentence article -0.298
        sentence at -0.254
        sentence authorityNoun 0.129
        sentence ban 0.077
        sentence behalf -0.182
        sentence between -0.129
        sentence by 0.034
        sentence cap -0.367
        sentence companyNoun -0.257
        sentence complain -0.238
        sentence complaint -0.347
        sentence comply -0.239
        sentence conclude 0.170
        sentence courtName -0.134
        sentence courtNoun -0.220
        sentence currency -0.127
        sentence damages 0.028
        sentence dateWord -0.111
        sentence day 0.323
        sentence decide 0.559
        sentence directive 0.148
        sentence dismiss -0.040
        sentence earlier -0.473
        sentence filing -0.128
        sentence fine 0.478
        sentence fineVerb 0.337
        sentence forWhom -0.025
        sentence gdpr 0.517
        sentence grant 0.049
        sentence impose 0.290
        sentence inaction -0.062
        sentence incident -0.158
        sentence infringe 0.315
        sentence inquiry -0.180
        sentence instance -0.046
        sentence insteadOf -0.052
        sentence intend -0.344
        sentence legalForm 0.359
        sentence link 0.174
        sentence lodge -0.349
        sentence month 0.072
        sentence monthRef -0.010
        sentence mustPay 0.202
        sentence nationalLaw 0.064
        sentence ngoNoun -0.220
        sentence none -0.280
        sentence not 0.017
        sentence number -0.192
        sentence of 0.016
        sentence officeNoun -0.207
        sentence order -0.094
        sentence otherField -0.092
        sentence otherSum -0.072
        sentence paragraph 0.217
        sentence partial 0.016
        sentence perPeriod 0.066
        sentence periodic 0.046
        sentence personalData 0.193
        sentence place -0.152
        sentence point 0.370
        sentence police -0.151
        sentence pressNoun 0.089
        sentence pronoun 0.044
        sentence propose -0.208
        sentence prosecutor -0.036
        sentence provision 0.044
        sentence receive 0.195
        sentence record -0.250
        sentence reduce -0.119
        sentence refer -0.107
        sentence region -0.142
        sentence reprimand -0.127
        sentence rumour -0.170
        sentence says -0.295
        sentence scale -0.392
        sentence season 0.163
        sentence seat 0.017
        sentence silent -0.046
        sentence statute -0.078
        sentence stop 0.167
        sentence stopVerb 0.235
        sentence suspend 0.059
        sentence thatDay 0.039
        sentence thatMonth -0.037
        sentence thatYear -0.084
        sentence the -0.107
        sentence to -0.124
        sentence total -0.101
        sentence turnover -0.444
        sentence ukGDPR 0.074
        sentence until -0.021
        sentence untilBehind -0.029
        sentence uphold -0.028
        sentence warn 0.039
        sentence weekday 0.047
        sentence withdraw 0.086
        sentence yearRef -0.169
        sentenceAfter -0.076
        sentenceBefore -0.122
        since a 0.106
        since abbr 0.209
        since and -0.141
        since at 0.115
        since authorityName 0.212
        since authorityNoun 0.083
        since by -0.113
        since companyNoun -0.055
        since comply -0.106
        since decide -0.029
        since fine 0.033
        since forWhom -0.103
        since impose 0.176
        since legalForm 0.067
        since link -0.031
        since month -0.027
        since not -0.120
        since number 0.118
        since of -0.146
        since officeNoun -0.018
        since order 0.033
        since personNoun -0.106
        since personalData -0.086
        since place 0.054
        since pronoun -0.059
        since scale -0.060
        since season -0.045
        since stop -0.050
        since the -0.060
        since to 0.040
        since until -0.127
        surelyDecided 0.905
        surelyJudged -0.192
        surelyOther -0.217
        touching 0.633
        undated 0.412
        untold 0.387
        upTo a 0.317
        upTo abbr 0.180
        upTo against -0.209
        upTo and -0.047
        upTo announce 0.094
        upTo approx -0.029
        upTo article -0.041
        upTo at -0.138
        upTo authorityName -0.027
        upTo authorityNoun -0.086
        upTo by -0.158
        upTo companyNoun 0.115
        upTo decide -0.137
        upTo earlier 0.107
        upTo fine 0.017
        upTo forWhom 0.135
        upTo gdpr 0.168
        upTo impose 0.104
        upTo infringe 0.061
        upTo inquiry 0.031
        upTo intend -0.166
        upTo legalForm -0.219
        upTo link -0.048
        upTo lodge 0.019
        upTo month -0.060
        upTo mustPay 0.037
        upTo none -0.072
        upTo not 0.014
        upTo number -0.037
        upTo of -0.161
        upTo officeNoun 0.057
        upTo paragraph 0.044
        upTo personalData 0.029
        upTo place 0.016
        upTo point 0.071
        upTo pronoun -0.099
        upTo propose 0.017
        upTo receive 0.147
        upTo region -0.046
        upTo says -0.145
        upTo scale 0.046
        upTo statute 0.122
        upTo stop 0.389
        upTo the -0.147
        upTo to -0.048
        upTo until 0.113
        weeksBefore 0.237
        yearsBefore -0.086
        """#
}
