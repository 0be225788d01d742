// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 a -0.129
        after3 abbr -0.144
        after3 against 0.174
        after3 and 0.036
        after3 announce 0.142
        after3 annul -0.021
        after3 appeal -0.020
        after3 approx -0.133
        after3 article -0.216
        after3 at 0.059
        after3 authorityName 0.356
        after3 authorityNoun -0.026
        after3 ban 0.021
        after3 behalf -0.052
        after3 by -0.122
        after3 cap -0.026
        after3 companyNoun 0.289
        after3 complain -0.087
        after3 complaint -0.154
        after3 comply 0.102
        after3 conclude 0.049
        after3 courtName -0.033
        after3 courtNoun -0.053
        after3 currency 0.036
        after3 dateWord 0.042
        after3 day 0.089
        after3 decide 0.165
        after3 dismiss -0.026
        after3 ePrivacy -0.038
        after3 earlier -0.115
        after3 filing -0.046
        after3 fine -0.233
        after3 fineVerb 0.195
        after3 forWhom 0.194
        after3 gdpr 0.013
        after3 grant -0.016
        after3 impose -0.228
        after3 inquiry -0.023
        after3 instance -0.038
        after3 intend -0.076
        after3 judgment -0.064
        after3 link 0.223
        after3 lodge -0.046
        after3 month -0.048
        after3 mustPay -0.096
        after3 none -0.027
        after3 not -0.184
        after3 number 0.114
        after3 of 0.039
        after3 officeNoun -0.075
        after3 order -0.060
        after3 ordinal -0.015
        after3 otherField -0.012
        after3 otherSum 0.057
        after3 paragraph 0.027
        after3 personNoun 0.038
        after3 personalData 0.053
        after3 pressNoun -0.041
        after3 pronoun -0.299
        after3 propose 0.127
        after3 prosecutor 0.033
        after3 receive 0.040
        after3 reduce -0.106
        after3 refer 0.028
        after3 reprimand -0.020
        after3 says 0.026
        after3 scale 0.111
        after3 season 0.189
        after3 stop 0.273
        after3 the 0.044
        after3 to -0.080
        after3 total -0.027
        after3 turnover -0.028
        after3 warn -0.112
        after3 withdraw -0.028
        after8 a 0.132
        after8 abbr 0.151
        after8 accept 0.051
        after8 act 0.026
        after8 against -0.163
        after8 and -0.159
        after8 announce 0.104
        after8 annul -0.043
        after8 appeal -0.065
        after8 appealVerb -0.077
        after8 approx -0.117
        after8 article -0.345
        after8 at -0.344
        after8 authorityName 0.048
        after8 authorityNoun 0.175
        after8 ban 0.045
        after8 behalf -0.054
        after8 by 0.093
        after8 cap -0.012
        after8 companyNoun 0.161
        after8 complain -0.094
        after8 complaint -0.161
        after8 comply -0.040
        after8 conclude 0.049
        after8 courtName 0.022
        after8 courtNoun -0.057
        after8 currency -0.050
        after8 damages 0.020
        after8 dateWord 0.126
        after8 day -0.025
        after8 decide 0.224
        after8 dismiss -0.034
        after8 earlier -0.111
        after8 filing -0.047
        after8 fine -0.123
        after8 fineVerb 0.145
        after8 forWhom -0.140
        after8 gdpr 0.446
        after8 grant -0.070
        after8 impose 0.050
        after8 incident -0.024
        after8 infringe 0.203
        after8 inquiry -0.211
        after8 instance -0.016
        after8 intend -0.049
        after8 judgment 0.054
        after8 legalForm -0.079
        after8 link 0.143
        after8 lodge 0.179
        after8 month -0.211
        after8 mustPay 0.310
        after8 nationalLaw 0.110
        after8 ngoNoun 0.019
        after8 none -0.138
        after8 not 0.055
        after8 number 0.144
        after8 of -0.018
        after8 officeNoun -0.024
        after8 order -0.014
        after8 ordinal -0.094
        after8 otherSum -0.207
        after8 paragraph 0.031
        after8 periodic -0.072
        after8 personNoun 0.035
        after8 personalData -0.011
        after8 place -0.097
        after8 point -0.017
        after8 police -0.065
        after8 pressNoun 0.077
        after8 pronoun -0.054
        after8 propose 0.051
        after8 provision -0.051
        after8 receive 0.121
        after8 record -0.026
        after8 reduce -0.224
        after8 refer 0.026
        after8 region -0.022
        after8 reprimand -0.123
        after8 rumour -0.030
        after8 says 0.136
        after8 scale -0.146
        after8 season 0.070
        after8 statute 0.083
        after8 stop 0.038
        after8 the 0.256
        after8 to -0.182
        after8 total -0.035
        after8 turnover -0.098
        after8 ukGDPR 0.045
        after8 until 0.108
        after8 uphold 0.177
        after8 warn -0.063
        after8 weekday -0.040
        after8 withdraw -0.028
        afterCourt 0.028
        afterPublication -0.249
        ahead 0.732
        announced -0.330
        apart -0.165
        before3 a -0.200
        before3 abbr -0.483
        before3 act -0.093
        before3 against 0.040
        before3 and 0.018
        before3 announce -0.138
        before3 annul -0.054
        before3 appealVerb -0.015
        before3 approx -0.110
        before3 at 0.013
        before3 authorityName -0.126
        before3 authorityNoun -0.187
        before3 ban -0.027
        before3 between -0.065
        before3 by -0.043
        before3 cap -0.063
        before3 companyNoun -0.175
        before3 complain -0.043
        before3 complaint -0.059
        before3 conclude 0.068
        before3 courtName 0.051
        before3 courtNoun -0.045
        before3 currency -0.032
        before3 dateWord -0.075
        before3 day 0.266
        before3 decide 0.338
        before3 earlier 0.068
        before3 filing -0.019
        before3 fine 0.043
        before3 fineVerb -0.081
        before3 forWhom -0.183
        before3 gdpr -0.108
        before3 incident -0.127
        before3 infringe 0.065
        before3 inquiry -0.058
        before3 instance 0.065
        before3 intend -0.022
        before3 judgment -0.067
        before3 legalForm -0.232
        before3 link -0.084
        before3 lodge 0.068
        before3 month -0.116
        before3 mustPay 0.036
        before3 nationalLaw -0.128
        before3 ngoNoun -0.097
        before3 none -0.037
        before3 not -0.027
        before3 number -0.044
        before3 of 0.174
        before3 officeNoun -0.036
        before3 order 0.046
        before3 ordinal -0.014
        before3 otherField -0.032
        before3 otherSum 0.131
        before3 periodic 0.098
        before3 personNoun -0.051
        before3 personalData 0.126
        before3 place -0.062
        before3 pressNoun 0.106
        before3 pronoun -0.264
        before3 propose 0.023
        before3 receive -0.125
        before3 region 0.117
        before3 reprimand 0.065
        before3 says -0.072
        before3 scale 0.075
        before3 season -0.194
        before3 statute -0.118
        before3 stop 0.191
        before3 stopVerb -0.073
        before3 the 0.289
        before3 to -0.176
        before3 total -0.021
        before3 turnover -0.033
        before3 until -0.350
        before8 a -0.178
        before8 abbr -0.324
        before8 act -0.152
        before8 against 0.136
        before8 and -0.143
        before8 announce -0.326
        before8 annul -0.137
        before8 appeal -0.090
        before8 appealVerb -0.018
        before8 approx -0.123
        before8 article 0.034
        before8 at -0.077
        before8 authorityName 0.319
        before8 ban 0.011
        before8 between -0.088
        before8 by -0.058
        before8 cap -0.051
        before8 companyNoun -0.200
        before8 complain -0.105
        before8 complaint -0.121
        before8 comply -0.110
        before8 conclude 0.111
        before8 courtName -0.147
        before8 courtNoun -0.264
        before8 currency 0.164
        before8 dateWord -0.032
        before8 day 0.508
        before8 decide 0.626
        before8 ePrivacy -0.205
        before8 earlier 0.128
        before8 filing -0.034
        before8 fine 0.038
        before8 fineVerb 0.123
        before8 forWhom -0.338
        before8 gdpr -0.117
        before8 grant -0.034
        before8 impose 0.231
        before8 incident -0.137
        before8 infringe -0.034
        before8 inquiry -0.095
        before8 instance -0.097
        before8 intend -0.297
        before8 judgment -0.209
        before8 legalForm 0.157
        before8 link -0.189
        before8 lodge -0.076
        before8 month -0.251
        before8 monthRef -0.016
        before8 mustPay 0.048
        before8 nationalLaw -0.138
        before8 ngoNoun -0.137
        before8 none -0.023
        before8 not -0.205
        before8 number 0.211
        before8 officeNoun -0.054
        before8 order -0.017
        before8 ordinal -0.032
        before8 otherField -0.078
        before8 otherSum 0.118
        before8 paragraph -0.130
        before8 perPeriod 0.101
        before8 personNoun -0.462
        before8 personalData 0.181
        before8 place -0.094
        before8 point -0.082
        before8 pressNoun 0.094
        before8 pronoun 0.012
        before8 propose -0.065
        before8 provision -0.055
        before8 receive -0.039
        before8 record -0.214
        before8 region -0.137
        before8 reprimand 0.064
        before8 says -0.290
        before8 scale -0.085
        before8 season -0.119
        before8 statute -0.182
        before8 stop -0.210
        before8 stopVerb -0.072
        before8 suspend 0.032
        before8 the 0.126
        before8 to 0.029
        before8 total 0.031
        before8 turnover -0.139
        before8 until -0.395
        before8 uphold -0.022
        before8 weekday -0.053
        before8 yearRef 0.110
        close 0.417
        daysBefore 0.374
        decidedElsewhere 0.355
        decidedHere 0.632
        distant -0.126
        farOff -0.650
        firstOfKind 0.097
        inClosing 0.191
        inHeading 0.558
        inOpening 0.796
        inParagraph 0.407
        inRivalSentence -0.747
        inSentence 0.755
        isComplete 0.162
        isDay 0.095
        isFine -0.156
        isOther -0.130
        isPenalty 0.286
        isRelative -0.292
        isYear -0.088
        judgedAlone 0.056
        judgedOnAppeal -0.195
        last against 0.089
        last annul -0.031
        last appealVerb 0.017
        last ban 0.033
        last by 0.034
        last cap -0.065
        last complain -0.041
        last complaint -0.057
        last decide 0.042
        last earlier -0.014
        last fine 0.134
        last fineVerb 0.047
        last impose 0.063
        last infringe 0.012
        last inquiry -0.178
        last intend -0.108
        last lodge 0.118
        last mustPay 0.048
        last order -0.174
        last otherSum 0.154
        last periodic -0.091
        last propose -0.074
        last receive 0.089
        last reprimand 0.065
        last says -0.479
        last stopVerb -0.071
        last total 0.049
        last turnover -0.028
        last uphold -0.012
        latest -0.527
        likeliestElsewhere 0.765
        likeliestHere 0.707
        mainFarOff -0.378
        mainInParagraph 0.231
        monthsBefore -0.655
        namesParty 0.639
        namesRival -0.635
        nearBy -0.105
        newsOnAppeal -0.118
        next against 0.307
        next appeal -0.017
        next appealVerb -0.074
        next by -0.080
        next cap -0.031
        next complain -0.046
        next complaint -0.091
        next comply 0.038
        next decide 0.061
        next dismiss -0.032
        next earlier -0.235
        next fine -0.129
        next fineVerb 0.161
        next grant -0.016
        next impose 0.054
        next infringe 0.298
        next inquiry -0.036
        next intend -0.119
        next lodge -0.123
        next mustPay 0.222
        next otherSum 0.046
        next propose 0.099
        next receive -0.093
        next reduce -0.068
        next reprimand 0.055
        next rumour -0.030
        next says 0.022
        next stopVerb 0.016
        next total -0.017
        next turnover -0.039
        next uphold 0.062
        next warn 0.021
        noEvent -0.711
        none 1.985
        notOfMain 0.160
        ofMain -0.160
        ofOtherAuthority -0.778
        onlyElsewhere 0.712
        onlyInSentence 0.176
        onlyMeasure -0.461
        otherFarOff -0.272
        otherInParagraph 0.176
        otherInSentence 0.817
        overDigest 0.406
        own a -0.182
        own abbr -0.061
        own against -0.101
        own at -0.237
        own dateWord -0.114
        own day -0.340
        own earlier 0.075
        own intend 0.152
        own link 0.215
        own month 0.585
        own number -0.116
        own of 0.045
        own ordinal 0.115
        own pronoun 0.205
        own receive 0.021
        own season 0.182
        own stop 0.082
        own thatDay -0.038
        own thatMonth -0.026
        own thatYear -0.125
        own the -0.324
        own to 0.092
        own total -0.025
        own yearRef -0.150
        paragraphAfter -0.057
        perhapsDecided 0.502
        perhapsJudged 0.063
        perhapsOther -0.397
        proposed 0.016
        repeated 0.409
        rivalNearer -0.578
        sentence a -0.195
        sentence abbr 0.043
        sentence accept -0.088
        sentence act -0.066
        sentence against -0.081
        sentence and 0.251
        sentence announce -0.040
        sentence annul -0.052
        sentence appeal -0.044
        sentence appealVerb -0.349
        sentence approx -0.404
        sentence article -0.306
        sentence at -0.244
        sentence authorityName 0.029
        sentence authorityNoun 0.138
        sentence ban 0.087
        sentence behalf -0.159
        sentence between -0.123
        sentence by 0.020
        sentence cap -0.351
        sentence companyNoun -0.195
        sentence complain -0.240
        sentence complaint -0.351
        sentence comply -0.218
        sentence conclude 0.168
        sentence courtName -0.117
        sentence courtNoun -0.192
        sentence currency -0.105
        sentence damages 0.028
        sentence dateWord -0.082
        sentence day 0.345
        sentence decide 0.533
        sentence directive 0.153
        sentence dismiss -0.038
        sentence earlier -0.509
        sentence filing -0.128
        sentence fine 0.486
        sentence fineVerb 0.254
        sentence forWhom -0.029
        sentence gdpr 0.476
        sentence grant 0.025
        sentence impose 0.297
        sentence inaction -0.052
        sentence incident -0.146
        sentence infringe 0.292
        sentence inquiry -0.223
        sentence instance -0.029
        sentence insteadOf -0.051
        sentence intend -0.329
        sentence legalForm 0.344
        sentence link 0.180
        sentence lodge -0.308
        sentence month 0.044
        sentence mustPay 0.239
        sentence nationalLaw 0.108
        sentence ngoNoun -0.229
        sentence none -0.284
        sentence not -0.012
        sentence number -0.220
        sentence of 0.019
        sentence officeNoun -0.271
        sentence order -0.078
        sentence ordinal -0.018
        sentence otherField -0.102
        sentence otherSum -0.084
        sentence paragraph 0.216
        sentence partial 0.013
        sentence perPeriod 0.074
        sentence periodic 0.055
        sentence personNoun -0.026
        sentence personalData 0.204
        sentence place -0.191
        sentence point 0.351
        sentence police -0.149
        sentence pressNoun 0.097
        sentence pronoun 0.064
        sentence propose -0.196
        sentence prosecutor -0.041
        sentence provision 0.038
        sentence receive 0.211
        sentence record -0.237
        sentence reduce -0.116
        sentence refer -0.110
        sentence region -0.132
        sentence reprimand -0.099
        sentence rumour -0.177
        sentence says -0.260
        sentence scale -0.390
        sentence season 0.155
        sentence seat 0.018
        sentence silent -0.041
        sentence statute -0.026
        sentence stop 0.163
        sentence stopVerb 0.258
        sentence suspend 0.059
        sentence thatDay 0.043
        sentence thatMonth -0.039
        sentence thatYear -0.078
        sentence the -0.099
        sentence to -0.157
        sentence total -0.088
        sentence turnover -0.474
        sentence ukGDPR 0.086
        sentence until -0.050
        sentence untilBehind -0.025
        sentence uphold 0.011
        sentence warn 0.046
        sentence weekday 0.022
        sentence withdraw 0.097
        sentence yearRef -0.149
        sentenceAfter -0.081
        sentenceBefore -0.120
        since a 0.111
        since abbr 0.134
        since against -0.051
        since and -0.136
        since approx 0.013
        since at 0.079
        since authorityName 0.207
        since authorityNoun 0.072
        since by -0.103
        since companyNoun -0.032
        since comply -0.101
        since decide -0.027
        since earlier 0.021
        since forWhom -0.096
        since impose 0.209
        since legalForm -0.020
        since link -0.022
        since month -0.025
        since not -0.120
        since number 0.130
        since of -0.109
        since order 0.040
        since personNoun -0.104
        since personalData -0.085
        since place 0.064
        since pronoun -0.024
        since scale -0.047
        since stop -0.056
        since the -0.109
        since to -0.022
        since until -0.116
        surelyDecided 0.909
        surelyJudged -0.202
        surelyOther -0.241
        touching 0.628
        undated 0.404
        untold 0.390
        upTo a 0.349
        upTo abbr 0.169
        upTo against -0.222
        upTo and -0.047
        upTo announce 0.090
        upTo approx -0.038
        upTo article -0.038
        upTo at -0.133
        upTo authorityName -0.015
        upTo authorityNoun -0.128
        upTo by -0.157
        upTo companyNoun 0.133
        upTo currency -0.043
        upTo decide -0.130
        upTo earlier 0.064
        upTo fine 0.021
        upTo fineVerb 0.022
        upTo forWhom 0.120
        upTo gdpr 0.130
        upTo impose 0.126
        upTo infringe 0.064
        upTo inquiry 0.034
        upTo intend -0.173
        upTo legalForm -0.203
        upTo link -0.046
        upTo lodge 0.029
        upTo month -0.058
        upTo mustPay 0.049
        upTo none -0.067
        upTo not -0.025
        upTo number -0.018
        upTo of -0.155
        upTo officeNoun 0.048
        upTo order 0.011
        upTo paragraph 0.046
        upTo personalData 0.029
        upTo place 0.028
        upTo point 0.074
        upTo pronoun -0.086
        upTo propose 0.014
        upTo receive 0.133
        upTo region -0.047
        upTo says -0.150
        upTo scale 0.012
        upTo statute 0.123
        upTo stop 0.347
        upTo the -0.167
        upTo to -0.032
        upTo until 0.108
        weeksBefore 0.237
        yearsBefore -0.107
        """#
}
