// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 a -0.115
        after3 abbr -0.140
        after3 against 0.144
        after3 and 0.053
        after3 announce 0.140
        after3 annul -0.021
        after3 appeal -0.020
        after3 approx -0.130
        after3 article -0.220
        after3 at 0.071
        after3 authorityName 0.361
        after3 ban 0.018
        after3 behalf -0.053
        after3 by -0.111
        after3 cap -0.027
        after3 companyNoun 0.319
        after3 complain -0.088
        after3 complaint -0.157
        after3 comply 0.102
        after3 conclude 0.049
        after3 courtName -0.038
        after3 courtNoun -0.060
        after3 currency 0.034
        after3 dateWord 0.037
        after3 day 0.089
        after3 decide 0.182
        after3 dismiss -0.025
        after3 ePrivacy -0.033
        after3 earlier -0.112
        after3 filing -0.050
        after3 fine -0.222
        after3 fineVerb 0.248
        after3 forWhom 0.202
        after3 gdpr 0.020
        after3 grant -0.017
        after3 impose -0.247
        after3 inquiry -0.025
        after3 instance -0.044
        after3 intend -0.091
        after3 judgment -0.066
        after3 link 0.218
        after3 lodge -0.038
        after3 month -0.043
        after3 mustPay -0.091
        after3 none -0.037
        after3 not -0.182
        after3 number 0.118
        after3 of 0.042
        after3 officeNoun -0.082
        after3 order -0.061
        after3 ordinal -0.017
        after3 otherField -0.012
        after3 otherSum 0.057
        after3 paragraph 0.029
        after3 personNoun 0.037
        after3 personalData 0.058
        after3 police 0.010
        after3 pressNoun -0.039
        after3 pronoun -0.279
        after3 propose 0.110
        after3 prosecutor 0.035
        after3 receive 0.042
        after3 reduce -0.109
        after3 refer 0.033
        after3 region 0.010
        after3 reprimand -0.020
        after3 says 0.014
        after3 scale 0.104
        after3 season 0.188
        after3 stop 0.263
        after3 the 0.039
        after3 to -0.085
        after3 total -0.029
        after3 turnover -0.028
        after3 until 0.019
        after3 warn -0.111
        after3 withdraw -0.028
        after8 a 0.086
        after8 abbr 0.135
        after8 accept 0.044
        after8 act 0.041
        after8 against -0.179
        after8 and -0.147
        after8 announce 0.163
        after8 annul -0.042
        after8 appeal -0.062
        after8 appealVerb -0.084
        after8 approx -0.119
        after8 article -0.345
        after8 at -0.330
        after8 authorityName 0.057
        after8 authorityNoun 0.131
        after8 ban 0.045
        after8 behalf -0.055
        after8 by 0.106
        after8 companyNoun 0.203
        after8 complain -0.094
        after8 complaint -0.158
        after8 comply -0.038
        after8 conclude 0.049
        after8 courtName 0.016
        after8 courtNoun -0.066
        after8 currency -0.056
        after8 damages 0.022
        after8 dateWord 0.116
        after8 day -0.029
        after8 decide 0.182
        after8 dismiss -0.035
        after8 ePrivacy 0.024
        after8 earlier -0.104
        after8 filing -0.051
        after8 fine -0.101
        after8 fineVerb 0.226
        after8 forWhom -0.126
        after8 gdpr 0.457
        after8 grant -0.070
        after8 impose 0.098
        after8 incident -0.027
        after8 infringe 0.207
        after8 inquiry -0.215
        after8 instance -0.021
        after8 intend -0.016
        after8 judgment 0.046
        after8 legalForm -0.043
        after8 link 0.143
        after8 lodge 0.179
        after8 month -0.197
        after8 mustPay 0.304
        after8 nationalLaw 0.114
        after8 ngoNoun 0.016
        after8 none -0.142
        after8 not 0.066
        after8 number 0.144
        after8 officeNoun -0.037
        after8 ordinal -0.097
        after8 otherField -0.010
        after8 otherSum -0.207
        after8 paragraph 0.036
        after8 periodic -0.076
        after8 personNoun 0.063
        after8 personalData 0.016
        after8 place -0.099
        after8 point -0.019
        after8 police -0.072
        after8 pressNoun 0.079
        after8 pronoun -0.074
        after8 propose 0.090
        after8 provision -0.043
        after8 receive 0.126
        after8 record -0.025
        after8 reduce -0.230
        after8 refer 0.030
        after8 region -0.029
        after8 reprimand -0.125
        after8 rumour -0.028
        after8 says 0.181
        after8 scale -0.163
        after8 season 0.074
        after8 statute 0.104
        after8 the 0.243
        after8 to -0.135
        after8 total -0.038
        after8 turnover -0.102
        after8 ukGDPR 0.044
        after8 until 0.122
        after8 uphold 0.182
        after8 warn -0.062
        after8 weekday -0.029
        after8 withdraw -0.028
        afterCourt 0.043
        afterPublication -0.256
        ahead 0.721
        announced -0.327
        apart -0.170
        before3 a -0.200
        before3 abbr -0.476
        before3 act -0.098
        before3 against 0.055
        before3 and 0.025
        before3 announce -0.145
        before3 annul -0.055
        before3 appealVerb -0.015
        before3 approx -0.100
        before3 at 0.014
        before3 authorityName -0.138
        before3 authorityNoun -0.177
        before3 ban -0.027
        before3 between -0.060
        before3 by -0.048
        before3 cap -0.060
        before3 companyNoun -0.170
        before3 complain -0.043
        before3 complaint -0.058
        before3 conclude 0.067
        before3 courtName 0.050
        before3 courtNoun -0.047
        before3 currency -0.036
        before3 dateWord -0.085
        before3 day 0.264
        before3 decide 0.352
        before3 earlier 0.069
        before3 filing -0.018
        before3 fine 0.048
        before3 fineVerb -0.080
        before3 forWhom -0.180
        before3 gdpr -0.108
        before3 impose 0.020
        before3 incident -0.129
        before3 infringe 0.065
        before3 inquiry -0.056
        before3 instance 0.065
        before3 intend -0.022
        before3 judgment -0.068
        before3 legalForm -0.233
        before3 link -0.089
        before3 lodge 0.072
        before3 month -0.115
        before3 mustPay 0.054
        before3 nationalLaw -0.132
        before3 ngoNoun -0.101
        before3 none -0.038
        before3 not -0.029
        before3 number -0.049
        before3 of 0.175
        before3 officeNoun -0.040
        before3 order 0.052
        before3 ordinal -0.018
        before3 otherField -0.036
        before3 otherSum 0.134
        before3 periodic 0.096
        before3 personNoun -0.052
        before3 personalData 0.104
        before3 place -0.063
        before3 pressNoun 0.101
        before3 pronoun -0.270
        before3 propose 0.019
        before3 receive -0.128
        before3 region 0.113
        before3 reprimand 0.065
        before3 says -0.080
        before3 scale 0.071
        before3 season -0.195
        before3 statute -0.118
        before3 stop 0.222
        before3 stopVerb -0.072
        before3 the 0.283
        before3 to -0.171
        before3 total -0.021
        before3 turnover -0.033
        before3 until -0.341
        before8 a -0.127
        before8 abbr -0.328
        before8 act -0.153
        before8 against 0.115
        before8 and -0.139
        before8 announce -0.332
        before8 annul -0.135
        before8 appeal -0.081
        before8 appealVerb -0.019
        before8 approx -0.107
        before8 article 0.036
        before8 at -0.074
        before8 authorityName 0.315
        before8 authorityNoun 0.017
        before8 ban 0.013
        before8 between -0.081
        before8 by -0.062
        before8 cap -0.060
        before8 companyNoun -0.202
        before8 complain -0.107
        before8 complaint -0.121
        before8 comply -0.104
        before8 conclude 0.106
        before8 courtName -0.146
        before8 courtNoun -0.263
        before8 currency 0.149
        before8 dateWord 0.019
        before8 day 0.502
        before8 decide 0.627
        before8 ePrivacy -0.193
        before8 earlier 0.127
        before8 filing -0.032
        before8 fine 0.044
        before8 fineVerb 0.116
        before8 forWhom -0.356
        before8 gdpr -0.117
        before8 grant -0.032
        before8 impose 0.223
        before8 incident -0.138
        before8 infringe -0.033
        before8 inquiry -0.095
        before8 instance -0.097
        before8 intend -0.293
        before8 judgment -0.211
        before8 legalForm 0.154
        before8 link -0.201
        before8 lodge -0.074
        before8 month -0.247
        before8 monthRef -0.016
        before8 mustPay 0.066
        before8 nationalLaw -0.138
        before8 ngoNoun -0.140
        before8 none -0.016
        before8 not -0.206
        before8 number 0.212
        before8 officeNoun -0.056
        before8 ordinal -0.037
        before8 otherField -0.076
        before8 otherSum 0.119
        before8 paragraph -0.125
        before8 perPeriod 0.163
        before8 personNoun -0.447
        before8 personalData 0.173
        before8 place -0.096
        before8 point -0.077
        before8 pressNoun 0.088
        before8 pronoun 0.018
        before8 propose -0.067
        before8 provision -0.049
        before8 receive -0.041
        before8 record -0.209
        before8 reduce -0.010
        before8 region -0.138
        before8 reprimand 0.063
        before8 says -0.297
        before8 scale -0.082
        before8 season -0.117
        before8 statute -0.177
        before8 stop -0.176
        before8 stopVerb -0.071
        before8 suspend 0.040
        before8 the 0.110
        before8 to 0.041
        before8 total 0.027
        before8 turnover -0.137
        before8 until -0.387
        before8 uphold -0.023
        before8 weekday -0.055
        before8 yearRef 0.115
        close 0.394
        daysBefore 0.360
        decidedElsewhere 0.356
        decidedHere 0.648
        distant -0.121
        farOff -0.647
        firstOfKind 0.055
        inClosing 0.184
        inHeading 0.563
        inOpening 0.780
        inParagraph 0.397
        inRivalSentence -0.767
        inSentence 0.742
        isComplete 0.151
        isDay 0.099
        isFine -0.170
        isMonth -0.026
        isOther -0.126
        isPenalty 0.295
        isPublication -0.013
        isRelative -0.294
        isYear -0.073
        judgedAlone 0.058
        judgedOnAppeal -0.203
        last against 0.086
        last annul -0.030
        last appealVerb 0.017
        last ban 0.035
        last by 0.036
        last cap -0.072
        last complain -0.041
        last complaint -0.055
        last decide 0.031
        last earlier -0.015
        last fine 0.133
        last fineVerb 0.048
        last impose 0.064
        last inquiry -0.175
        last intend -0.111
        last lodge 0.119
        last mustPay 0.066
        last order -0.171
        last otherSum 0.157
        last periodic -0.090
        last propose -0.075
        last receive 0.090
        last reprimand 0.065
        last says -0.480
        last stopVerb -0.071
        last total 0.046
        last turnover -0.030
        last uphold -0.012
        latest -0.481
        likeliestElsewhere 0.760
        likeliestHere 0.679
        mainFarOff -0.374
        mainInParagraph 0.220
        monthsBefore -0.651
        namesParty 0.683
        namesRival -0.679
        nearBy -0.095
        newsOnAppeal -0.112
        next against 0.290
        next appeal -0.017
        next appealVerb -0.080
        next by -0.067
        next cap -0.031
        next complain -0.044
        next complaint -0.091
        next comply 0.037
        next decide 0.083
        next dismiss -0.032
        next earlier -0.239
        next fine -0.117
        next fineVerb 0.185
        next grant -0.017
        next impose 0.093
        next infringe 0.304
        next inquiry -0.041
        next intend -0.075
        next lodge -0.115
        next mustPay 0.220
        next otherSum 0.045
        next propose 0.142
        next receive -0.092
        next reduce -0.069
        next reprimand 0.056
        next rumour -0.027
        next says 0.058
        next stopVerb 0.017
        next total -0.018
        next turnover -0.038
        next uphold 0.069
        next warn 0.021
        noEvent -0.706
        none 1.990
        notOfMain 0.155
        ofMain -0.155
        ofOtherAuthority -0.781
        onlyElsewhere 0.702
        onlyInSentence 0.193
        onlyMeasure -0.475
        otherFarOff -0.273
        otherInParagraph 0.177
        otherInSentence 0.823
        overDigest 0.423
        own a -0.180
        own abbr -0.065
        own against -0.106
        own at -0.230
        own dateWord -0.123
        own day -0.346
        own earlier 0.072
        own intend 0.150
        own link 0.209
        own month 0.582
        own number -0.116
        own of 0.054
        own ordinal 0.117
        own pronoun 0.197
        own receive 0.019
        own season 0.178
        own stop 0.088
        own thatDay -0.042
        own thatMonth -0.025
        own thatYear -0.126
        own the -0.326
        own to 0.090
        own total -0.024
        own yearRef -0.146
        paragraphAfter -0.059
        perhapsDecided 0.526
        perhapsJudged 0.063
        perhapsOther -0.401
        proposed 0.045
        repeated 0.403
        rivalNearer -0.574
        sentence a -0.186
        sentence abbr 0.053
        sentence accept -0.074
        sentence act -0.093
        sentence against -0.104
        sentence and 0.225
        sentence annul -0.047
        sentence appeal -0.034
        sentence appealVerb -0.351
        sentence approx -0.387
        sentence article -0.290
        sentence at -0.274
        sentence authorityName 0.021
        sentence authorityNoun 0.126
        sentence ban 0.088
        sentence behalf -0.175
        sentence between -0.116
        sentence by 0.010
        sentence cap -0.349
        sentence companyNoun -0.212
        sentence complain -0.240
        sentence complaint -0.348
        sentence comply -0.204
        sentence conclude 0.162
        sentence courtName -0.115
        sentence courtNoun -0.186
        sentence currency -0.117
        sentence damages 0.031
        sentence dateWord -0.050
        sentence day 0.329
        sentence decide 0.497
        sentence directive 0.086
        sentence dismiss -0.040
        sentence ePrivacy -0.029
        sentence earlier -0.516
        sentence filing -0.135
        sentence fine 0.463
        sentence fineVerb 0.311
        sentence forWhom -0.034
        sentence gdpr 0.497
        sentence grant 0.032
        sentence impose 0.301
        sentence inaction -0.053
        sentence incident -0.152
        sentence infringe 0.287
        sentence inquiry -0.220
        sentence instance -0.029
        sentence insteadOf -0.053
        sentence intend -0.308
        sentence judgment 0.016
        sentence legalForm 0.372
        sentence link 0.171
        sentence lodge -0.288
        sentence month 0.050
        sentence monthRef -0.013
        sentence mustPay 0.252
        sentence nationalLaw 0.055
        sentence ngoNoun -0.226
        sentence none -0.271
        sentence number -0.200
        sentence officeNoun -0.272
        sentence order -0.111
        sentence ordinal -0.016
        sentence otherField -0.101
        sentence otherSum -0.079
        sentence paragraph 0.232
        sentence partial 0.013
        sentence perPeriod 0.130
        sentence periodic 0.046
        sentence personNoun -0.043
        sentence personalData 0.164
        sentence place -0.183
        sentence point 0.352
        sentence police -0.148
        sentence pressNoun 0.095
        sentence pronoun 0.039
        sentence propose -0.178
        sentence prosecutor -0.041
        sentence receive 0.213
        sentence record -0.247
        sentence reduce -0.117
        sentence refer -0.109
        sentence region -0.133
        sentence reprimand -0.102
        sentence rumour -0.180
        sentence says -0.233
        sentence scale -0.364
        sentence season 0.159
        sentence seat 0.016
        sentence silent -0.038
        sentence statute -0.042
        sentence stop 0.148
        sentence stopVerb 0.199
        sentence suspend 0.067
        sentence thatDay 0.108
        sentence thatMonth -0.037
        sentence thatYear -0.080
        sentence the -0.094
        sentence to -0.155
        sentence total -0.087
        sentence turnover -0.476
        sentence ukGDPR 0.089
        sentence until -0.091
        sentence untilBehind -0.025
        sentence uphold 0.012
        sentence warn 0.045
        sentence weekday 0.036
        sentence withdraw 0.095
        sentence yearRef -0.139
        sentenceAfter -0.074
        sentenceBefore -0.112
        since a 0.105
        since abbr 0.139
        since against -0.051
        since and -0.133
        since approx 0.012
        since at 0.087
        since authorityName 0.196
        since authorityNoun 0.060
        since by -0.104
        since cap -0.028
        since companyNoun -0.025
        since comply -0.096
        since decide -0.018
        since earlier 0.022
        since fine 0.010
        since forWhom -0.094
        since impose 0.210
        since legalForm -0.019
        since link -0.022
        since month -0.026
        since not -0.119
        since number 0.127
        since of -0.116
        since order 0.040
        since personNoun -0.102
        since personalData -0.083
        since place 0.067
        since pronoun -0.022
        since scale -0.045
        since stop -0.055
        since the -0.115
        since to -0.017
        since until -0.111
        surelyDecided 0.894
        surelyJudged -0.207
        surelyOther -0.237
        touching 0.638
        undated 0.406
        untold 0.351
        upTo a 0.370
        upTo abbr 0.166
        upTo against -0.213
        upTo and -0.042
        upTo announce 0.077
        upTo approx -0.029
        upTo article -0.039
        upTo at -0.132
        upTo authorityName -0.014
        upTo authorityNoun -0.116
        upTo by -0.150
        upTo companyNoun 0.133
        upTo currency -0.035
        upTo decide -0.127
        upTo earlier 0.073
        upTo forWhom 0.124
        upTo gdpr 0.129
        upTo impose 0.113
        upTo infringe 0.063
        upTo inquiry 0.034
        upTo intend -0.200
        upTo legalForm -0.217
        upTo link -0.043
        upTo lodge 0.033
        upTo month -0.057
        upTo mustPay 0.053
        upTo none -0.068
        upTo not -0.015
        upTo number -0.011
        upTo of -0.155
        upTo officeNoun 0.045
        upTo order 0.013
        upTo paragraph 0.045
        upTo personalData 0.032
        upTo place 0.026
        upTo point 0.071
        upTo pronoun -0.063
        upTo receive 0.138
        upTo region -0.045
        upTo says -0.167
        upTo scale 0.011
        upTo statute 0.124
        upTo stop 0.349
        upTo the -0.168
        upTo to -0.042
        upTo until 0.115
        weeksBefore 0.275
        yearsBefore -0.122
        """#
}
