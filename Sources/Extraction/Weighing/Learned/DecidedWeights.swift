// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 a -0.129
        after3 abbr -0.146
        after3 against 0.172
        after3 and 0.038
        after3 announce 0.141
        after3 annul -0.021
        after3 appeal -0.021
        after3 approx -0.133
        after3 article -0.216
        after3 at 0.059
        after3 authorityName 0.358
        after3 authorityNoun -0.025
        after3 ban 0.021
        after3 behalf -0.052
        after3 by -0.123
        after3 cap -0.026
        after3 companyNoun 0.288
        after3 complain -0.087
        after3 complaint -0.154
        after3 comply 0.103
        after3 conclude 0.050
        after3 courtName -0.032
        after3 courtNoun -0.056
        after3 currency 0.034
        after3 dateWord 0.041
        after3 day 0.089
        after3 decide 0.175
        after3 dismiss -0.024
        after3 ePrivacy -0.038
        after3 earlier -0.113
        after3 filing -0.045
        after3 fine -0.229
        after3 fineVerb 0.196
        after3 forWhom 0.196
        after3 gdpr 0.013
        after3 grant -0.016
        after3 impose -0.239
        after3 inquiry -0.025
        after3 instance -0.037
        after3 intend -0.075
        after3 judgment -0.067
        after3 link 0.224
        after3 lodge -0.043
        after3 month -0.048
        after3 mustPay -0.097
        after3 none -0.027
        after3 not -0.184
        after3 number 0.112
        after3 of 0.040
        after3 officeNoun -0.076
        after3 order -0.059
        after3 ordinal -0.016
        after3 otherField -0.012
        after3 otherSum 0.057
        after3 paragraph 0.028
        after3 personNoun 0.038
        after3 personalData 0.052
        after3 pressNoun -0.042
        after3 pronoun -0.309
        after3 propose 0.126
        after3 prosecutor 0.034
        after3 receive 0.040
        after3 reduce -0.105
        after3 refer 0.031
        after3 reprimand -0.019
        after3 says 0.026
        after3 scale 0.110
        after3 season 0.189
        after3 stop 0.274
        after3 the 0.046
        after3 to -0.080
        after3 total -0.026
        after3 turnover -0.028
        after3 uphold -0.011
        after3 warn -0.112
        after3 withdraw -0.027
        after8 a 0.138
        after8 abbr 0.146
        after8 accept 0.051
        after8 act 0.026
        after8 against -0.158
        after8 and -0.155
        after8 announce 0.106
        after8 annul -0.043
        after8 appeal -0.065
        after8 appealVerb -0.077
        after8 approx -0.120
        after8 article -0.349
        after8 at -0.341
        after8 authorityName 0.045
        after8 authorityNoun 0.174
        after8 ban 0.044
        after8 behalf -0.054
        after8 by 0.092
        after8 cap -0.012
        after8 companyNoun 0.162
        after8 complain -0.094
        after8 complaint -0.162
        after8 comply -0.038
        after8 conclude 0.050
        after8 courtName 0.018
        after8 courtNoun -0.061
        after8 currency -0.048
        after8 damages 0.020
        after8 dateWord 0.127
        after8 day -0.024
        after8 decide 0.232
        after8 dismiss -0.032
        after8 earlier -0.109
        after8 filing -0.047
        after8 fine -0.139
        after8 fineVerb 0.146
        after8 forWhom -0.139
        after8 gdpr 0.445
        after8 grant -0.070
        after8 impose 0.046
        after8 incident -0.024
        after8 infringe 0.200
        after8 inquiry -0.210
        after8 instance -0.019
        after8 intend -0.047
        after8 judgment 0.052
        after8 legalForm -0.080
        after8 link 0.145
        after8 lodge 0.179
        after8 month -0.210
        after8 mustPay 0.310
        after8 nationalLaw 0.109
        after8 ngoNoun 0.018
        after8 none -0.133
        after8 not 0.055
        after8 number 0.148
        after8 of -0.015
        after8 officeNoun -0.024
        after8 order -0.012
        after8 ordinal -0.093
        after8 otherSum -0.206
        after8 paragraph 0.030
        after8 periodic -0.072
        after8 personNoun 0.033
        after8 personalData -0.012
        after8 place -0.095
        after8 point -0.020
        after8 police -0.065
        after8 pressNoun 0.076
        after8 pronoun -0.067
        after8 propose 0.052
        after8 provision -0.051
        after8 receive 0.122
        after8 record -0.027
        after8 reduce -0.221
        after8 refer 0.027
        after8 region -0.025
        after8 reprimand -0.122
        after8 rumour -0.031
        after8 says 0.135
        after8 scale -0.146
        after8 season 0.070
        after8 statute 0.083
        after8 stop 0.032
        after8 the 0.248
        after8 to -0.185
        after8 total -0.035
        after8 turnover -0.099
        after8 ukGDPR 0.045
        after8 until 0.105
        after8 uphold 0.176
        after8 warn -0.063
        after8 weekday -0.040
        after8 withdraw -0.027
        afterCourt 0.031
        afterPublication -0.251
        ahead 0.732
        announced -0.330
        apart -0.167
        before3 a -0.198
        before3 abbr -0.481
        before3 act -0.093
        before3 against 0.042
        before3 and 0.018
        before3 announce -0.139
        before3 annul -0.055
        before3 appealVerb -0.016
        before3 approx -0.109
        before3 authorityName -0.119
        before3 authorityNoun -0.183
        before3 ban -0.028
        before3 between -0.065
        before3 by -0.050
        before3 cap -0.063
        before3 companyNoun -0.172
        before3 complain -0.042
        before3 complaint -0.059
        before3 conclude 0.069
        before3 courtName 0.051
        before3 courtNoun -0.046
        before3 currency -0.031
        before3 dateWord -0.073
        before3 day 0.267
        before3 decide 0.329
        before3 earlier 0.069
        before3 filing -0.019
        before3 fine 0.045
        before3 fineVerb -0.082
        before3 forWhom -0.178
        before3 gdpr -0.108
        before3 impose -0.010
        before3 incident -0.126
        before3 infringe 0.065
        before3 inquiry -0.057
        before3 instance 0.065
        before3 intend -0.022
        before3 judgment -0.067
        before3 legalForm -0.234
        before3 link -0.083
        before3 lodge 0.068
        before3 month -0.116
        before3 mustPay 0.034
        before3 nationalLaw -0.129
        before3 ngoNoun -0.097
        before3 none -0.037
        before3 not -0.028
        before3 number -0.042
        before3 of 0.172
        before3 officeNoun -0.036
        before3 order 0.044
        before3 ordinal -0.014
        before3 otherField -0.032
        before3 otherSum 0.131
        before3 periodic 0.097
        before3 personNoun -0.050
        before3 personalData 0.126
        before3 place -0.064
        before3 pressNoun 0.105
        before3 pronoun -0.261
        before3 propose 0.023
        before3 receive -0.125
        before3 region 0.118
        before3 reprimand 0.065
        before3 says -0.072
        before3 scale 0.075
        before3 season -0.196
        before3 statute -0.120
        before3 stop 0.193
        before3 stopVerb -0.073
        before3 the 0.288
        before3 to -0.174
        before3 total -0.021
        before3 turnover -0.034
        before3 until -0.349
        before8 a -0.178
        before8 abbr -0.324
        before8 act -0.153
        before8 against 0.136
        before8 and -0.144
        before8 announce -0.324
        before8 annul -0.137
        before8 appeal -0.086
        before8 appealVerb -0.017
        before8 approx -0.127
        before8 article 0.033
        before8 at -0.078
        before8 authorityName 0.322
        before8 ban 0.011
        before8 between -0.087
        before8 by -0.061
        before8 cap -0.050
        before8 companyNoun -0.195
        before8 complain -0.106
        before8 complaint -0.122
        before8 comply -0.112
        before8 conclude 0.112
        before8 courtName -0.146
        before8 courtNoun -0.263
        before8 currency 0.161
        before8 dateWord -0.030
        before8 day 0.507
        before8 decide 0.620
        before8 ePrivacy -0.202
        before8 earlier 0.131
        before8 filing -0.034
        before8 fine 0.041
        before8 fineVerb 0.122
        before8 forWhom -0.333
        before8 gdpr -0.116
        before8 grant -0.034
        before8 impose 0.233
        before8 incident -0.136
        before8 infringe -0.033
        before8 inquiry -0.092
        before8 instance -0.093
        before8 intend -0.299
        before8 judgment -0.208
        before8 legalForm 0.160
        before8 link -0.190
        before8 lodge -0.076
        before8 month -0.249
        before8 monthRef -0.016
        before8 mustPay 0.047
        before8 nationalLaw -0.139
        before8 ngoNoun -0.137
        before8 none -0.021
        before8 not -0.204
        before8 number 0.210
        before8 of -0.010
        before8 officeNoun -0.055
        before8 order -0.018
        before8 ordinal -0.032
        before8 otherField -0.078
        before8 otherSum 0.118
        before8 paragraph -0.131
        before8 perPeriod 0.101
        before8 personNoun -0.463
        before8 personalData 0.183
        before8 place -0.095
        before8 point -0.080
        before8 pressNoun 0.093
        before8 pronoun 0.016
        before8 propose -0.065
        before8 provision -0.055
        before8 receive -0.038
        before8 record -0.212
        before8 region -0.138
        before8 reprimand 0.064
        before8 says -0.290
        before8 scale -0.085
        before8 season -0.121
        before8 statute -0.184
        before8 stop -0.208
        before8 stopVerb -0.072
        before8 suspend 0.032
        before8 the 0.123
        before8 to 0.031
        before8 total 0.031
        before8 turnover -0.139
        before8 until -0.394
        before8 uphold -0.023
        before8 weekday -0.052
        before8 yearRef 0.111
        close 0.417
        daysBefore 0.375
        decidedElsewhere 0.357
        decidedHere 0.632
        distant -0.126
        farOff -0.651
        firstOfKind 0.095
        inClosing 0.191
        inHeading 0.558
        inOpening 0.795
        inParagraph 0.415
        inRivalSentence -0.760
        inSentence 0.754
        isComplete 0.156
        isDay 0.088
        isFine -0.156
        isOther -0.130
        isPenalty 0.286
        isRelative -0.292
        isYear -0.083
        judgedAlone 0.056
        judgedOnAppeal -0.193
        last against 0.087
        last annul -0.032
        last appealVerb 0.018
        last ban 0.033
        last by 0.026
        last cap -0.065
        last complain -0.041
        last complaint -0.057
        last comply -0.012
        last decide 0.051
        last earlier -0.012
        last fine 0.133
        last fineVerb 0.046
        last impose 0.062
        last infringe 0.011
        last inquiry -0.179
        last intend -0.111
        last lodge 0.117
        last mustPay 0.047
        last order -0.176
        last otherSum 0.155
        last periodic -0.091
        last propose -0.074
        last receive 0.090
        last reprimand 0.065
        last says -0.483
        last stopVerb -0.072
        last total 0.049
        last turnover -0.028
        last uphold -0.012
        latest -0.524
        likeliestElsewhere 0.763
        likeliestHere 0.704
        mainFarOff -0.379
        mainInParagraph 0.232
        monthsBefore -0.653
        namesParty 0.645
        namesRival -0.595
        nearBy -0.104
        newsOnAppeal -0.117
        next against 0.306
        next appeal -0.017
        next appealVerb -0.073
        next by -0.074
        next cap -0.030
        next complain -0.046
        next complaint -0.092
        next comply 0.041
        next decide 0.066
        next dismiss -0.030
        next earlier -0.249
        next fine -0.127
        next fineVerb 0.162
        next grant -0.016
        next impose 0.049
        next infringe 0.296
        next inquiry -0.035
        next intend -0.119
        next lodge -0.123
        next mustPay 0.221
        next otherSum 0.046
        next propose 0.099
        next receive -0.093
        next reduce -0.067
        next reprimand 0.056
        next rumour -0.030
        next says 0.023
        next stopVerb 0.016
        next total -0.016
        next turnover -0.039
        next uphold 0.061
        next warn 0.021
        noEvent -0.711
        none 1.974
        notOfMain 0.145
        ofMain -0.145
        ofOtherAuthority -0.779
        onlyElsewhere 0.709
        onlyInSentence 0.173
        onlyMeasure -0.465
        otherFarOff -0.272
        otherInParagraph 0.183
        otherInSentence 0.823
        overDigest 0.410
        own a -0.183
        own abbr -0.061
        own against -0.102
        own at -0.237
        own dateWord -0.115
        own day -0.341
        own earlier 0.075
        own intend 0.153
        own link 0.215
        own month 0.582
        own number -0.116
        own of 0.046
        own ordinal 0.115
        own pronoun 0.205
        own receive 0.021
        own season 0.182
        own stop 0.082
        own thatDay -0.038
        own thatMonth -0.025
        own thatYear -0.125
        own the -0.325
        own to 0.092
        own total -0.025
        own weekday -0.010
        own yearRef -0.150
        paragraphAfter -0.064
        perhapsDecided 0.503
        perhapsJudged 0.064
        perhapsOther -0.397
        proposed 0.015
        repeated 0.413
        rivalNearer -0.573
        sentence a -0.196
        sentence abbr 0.046
        sentence accept -0.088
        sentence act -0.067
        sentence against -0.080
        sentence and 0.251
        sentence announce -0.035
        sentence annul -0.051
        sentence appeal -0.038
        sentence appealVerb -0.346
        sentence approx -0.395
        sentence article -0.298
        sentence at -0.247
        sentence authorityName 0.032
        sentence authorityNoun 0.140
        sentence ban 0.085
        sentence behalf -0.175
        sentence between -0.121
        sentence by 0.020
        sentence cap -0.352
        sentence companyNoun -0.204
        sentence complain -0.239
        sentence complaint -0.353
        sentence comply -0.220
        sentence conclude 0.170
        sentence courtName -0.117
        sentence courtNoun -0.191
        sentence currency -0.104
        sentence damages 0.029
        sentence dateWord -0.078
        sentence day 0.343
        sentence decide 0.536
        sentence directive 0.156
        sentence dismiss -0.037
        sentence earlier -0.517
        sentence filing -0.127
        sentence fine 0.475
        sentence fineVerb 0.253
        sentence forWhom -0.030
        sentence gdpr 0.486
        sentence grant 0.026
        sentence impose 0.291
        sentence inaction -0.053
        sentence incident -0.146
        sentence infringe 0.301
        sentence inquiry -0.223
        sentence instance -0.025
        sentence insteadOf -0.051
        sentence intend -0.328
        sentence legalForm 0.338
        sentence link 0.182
        sentence lodge -0.310
        sentence month 0.043
        sentence mustPay 0.239
        sentence nationalLaw 0.106
        sentence ngoNoun -0.235
        sentence none -0.286
        sentence number -0.222
        sentence of 0.018
        sentence officeNoun -0.274
        sentence order -0.077
        sentence ordinal -0.016
        sentence otherField -0.103
        sentence otherSum -0.084
        sentence paragraph 0.223
        sentence partial 0.012
        sentence perPeriod 0.074
        sentence periodic 0.055
        sentence personNoun -0.025
        sentence personalData 0.203
        sentence place -0.189
        sentence point 0.346
        sentence police -0.150
        sentence pressNoun 0.099
        sentence pronoun 0.054
        sentence propose -0.194
        sentence prosecutor -0.039
        sentence provision 0.036
        sentence receive 0.212
        sentence record -0.236
        sentence reduce -0.113
        sentence refer -0.110
        sentence region -0.122
        sentence reprimand -0.100
        sentence rumour -0.177
        sentence says -0.262
        sentence scale -0.391
        sentence season 0.153
        sentence seat 0.019
        sentence silent -0.042
        sentence statute -0.020
        sentence stop 0.162
        sentence stopVerb 0.257
        sentence suspend 0.058
        sentence thatDay 0.043
        sentence thatMonth -0.038
        sentence thatYear -0.077
        sentence the -0.101
        sentence to -0.159
        sentence total -0.087
        sentence turnover -0.474
        sentence ukGDPR 0.086
        sentence until -0.051
        sentence untilBehind -0.027
        sentence warn 0.048
        sentence weekday 0.020
        sentence withdraw 0.096
        sentence yearRef -0.149
        sentenceAfter -0.089
        sentenceBefore -0.124
        since a 0.112
        since abbr 0.134
        since against -0.052
        since and -0.137
        since approx 0.013
        since at 0.080
        since authorityName 0.205
        since authorityNoun 0.071
        since by -0.101
        since companyNoun -0.033
        since comply -0.101
        since decide -0.027
        since earlier 0.020
        since forWhom -0.096
        since impose 0.209
        since legalForm -0.020
        since link -0.022
        since month -0.026
        since not -0.120
        since number 0.129
        since of -0.107
        since order 0.039
        since personNoun -0.105
        since personalData -0.085
        since place 0.064
        since pronoun -0.024
        since scale -0.049
        since stop -0.056
        since the -0.109
        since to -0.024
        since until -0.116
        surelyDecided 0.914
        surelyJudged -0.201
        surelyOther -0.239
        touching 0.629
        undated 0.397
        untold 0.381
        upTo a 0.348
        upTo abbr 0.169
        upTo against -0.221
        upTo and -0.047
        upTo announce 0.091
        upTo approx -0.039
        upTo article -0.039
        upTo at -0.132
        upTo authorityName -0.014
        upTo authorityNoun -0.128
        upTo by -0.157
        upTo companyNoun 0.133
        upTo currency -0.043
        upTo decide -0.131
        upTo earlier 0.065
        upTo fine 0.026
        upTo fineVerb 0.022
        upTo forWhom 0.121
        upTo gdpr 0.129
        upTo impose 0.131
        upTo infringe 0.064
        upTo inquiry 0.034
        upTo intend -0.171
        upTo legalForm -0.204
        upTo link -0.047
        upTo lodge 0.029
        upTo month -0.057
        upTo mustPay 0.050
        upTo none -0.068
        upTo not -0.026
        upTo number -0.018
        upTo of -0.152
        upTo officeNoun 0.050
        upTo order 0.011
        upTo paragraph 0.046
        upTo personalData 0.030
        upTo place 0.028
        upTo point 0.074
        upTo pronoun -0.081
        upTo propose 0.016
        upTo receive 0.133
        upTo region -0.047
        upTo says -0.150
        upTo scale 0.011
        upTo statute 0.124
        upTo stop 0.349
        upTo the -0.166
        upTo to -0.031
        upTo until 0.108
        weeksBefore 0.240
        yearsBefore -0.107
        """#
}
