// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 a -0.019
        after3 abbr -0.256
        after3 against 0.289
        after3 and 0.185
        after3 announce 0.120
        after3 annul -0.042
        after3 appeal -0.011
        after3 appealVerb -0.100
        after3 approx -0.127
        after3 article -0.232
        after3 at 0.052
        after3 authorityName 0.504
        after3 authorityNoun -0.014
        after3 ban 0.032
        after3 by -0.058
        after3 cap -0.026
        after3 companyNoun 0.343
        after3 complain -0.126
        after3 complaint -0.184
        after3 comply 0.085
        after3 conclude 0.035
        after3 courtName -0.036
        after3 courtNoun -0.084
        after3 currency 0.026
        after3 dateWord 0.109
        after3 day 0.103
        after3 decide 0.180
        after3 dismiss -0.021
        after3 ePrivacy -0.032
        after3 filing -0.049
        after3 fine -0.176
        after3 fineVerb 0.263
        after3 forWhom 0.070
        after3 gdpr 0.017
        after3 grant -0.035
        after3 impose -0.306
        after3 infringe -0.060
        after3 inquiry -0.102
        after3 instance -0.059
        after3 intend -0.076
        after3 judgment -0.081
        after3 link 0.339
        after3 lodge -0.049
        after3 month -0.054
        after3 mustPay -0.078
        after3 ngoNoun -0.017
        after3 none 0.018
        after3 not -0.154
        after3 number 0.123
        after3 of 0.160
        after3 officeNoun -0.036
        after3 order -0.043
        after3 ordinal -0.014
        after3 otherField -0.021
        after3 otherSum 0.042
        after3 paragraph 0.052
        after3 personNoun 0.121
        after3 personalData 0.068
        after3 place -0.064
        after3 pressNoun -0.031
        after3 pronoun -0.332
        after3 propose 0.112
        after3 prosecutor 0.056
        after3 receive 0.061
        after3 reduce -0.102
        after3 refer 0.077
        after3 reprimand -0.038
        after3 role -0.088
        after3 scale 0.085
        after3 season 0.181
        after3 stop 0.217
        after3 the 0.136
        after3 to -0.067
        after3 total -0.028
        after3 turnover -0.042
        after3 until 0.024
        after3 untilBehind -0.073
        after3 uphold 0.085
        after3 warn -0.119
        after3 weekday 0.029
        after3 withdraw -0.028
        after8 a 0.131
        after8 abbr 0.205
        after8 accept 0.118
        after8 against -0.134
        after8 and -0.058
        after8 announce 0.127
        after8 annul -0.061
        after8 appeal -0.116
        after8 appealVerb -0.132
        after8 approx -0.088
        after8 article -0.374
        after8 at -0.364
        after8 authorityName 0.103
        after8 authorityNoun 0.188
        after8 ban 0.057
        after8 behalf -0.011
        after8 by 0.050
        after8 companyNoun 0.334
        after8 complain -0.134
        after8 complaint -0.096
        after8 comply -0.053
        after8 conclude 0.035
        after8 courtNoun -0.134
        after8 currency -0.086
        after8 damages 0.018
        after8 dateWord 0.222
        after8 day 0.048
        after8 decide 0.131
        after8 dismiss -0.029
        after8 earlier -0.012
        after8 filing -0.050
        after8 fine -0.191
        after8 fineVerb 0.061
        after8 forWhom -0.179
        after8 gdpr 0.441
        after8 grant -0.105
        after8 impose 0.090
        after8 incident -0.040
        after8 infringe 0.185
        after8 inquiry -0.251
        after8 instance -0.043
        after8 intend -0.049
        after8 judgment 0.040
        after8 legalForm -0.043
        after8 link 0.246
        after8 lodge 0.120
        after8 month -0.209
        after8 mustPay 0.223
        after8 nationalLaw 0.083
        after8 ngoNoun 0.056
        after8 none -0.175
        after8 not 0.127
        after8 number 0.066
        after8 of -0.040
        after8 officeNoun 0.063
        after8 order -0.029
        after8 ordinal -0.018
        after8 otherField -0.013
        after8 otherSum -0.106
        after8 paragraph 0.079
        after8 periodic -0.105
        after8 personNoun 0.156
        after8 personalData -0.012
        after8 place -0.142
        after8 police -0.095
        after8 pressNoun 0.038
        after8 pronoun -0.058
        after8 propose 0.081
        after8 prosecutor 0.030
        after8 provision -0.048
        after8 receive 0.121
        after8 record -0.032
        after8 reduce -0.237
        after8 refer 0.059
        after8 region -0.079
        after8 reprimand -0.105
        after8 role -0.071
        after8 rumour -0.023
        after8 says 0.072
        after8 scale -0.145
        after8 season 0.068
        after8 statute 0.065
        after8 stop -0.048
        after8 the 0.236
        after8 to -0.099
        after8 total -0.038
        after8 turnover -0.060
        after8 ukGDPR 0.046
        after8 until 0.174
        after8 untilBehind -0.073
        after8 uphold 0.195
        after8 warn -0.082
        after8 weekday -0.064
        after8 withdraw -0.028
        afterCourt 0.086
        afterPublication -0.309
        ahead 0.742
        announced -0.323
        apart -0.122
        before3 a -0.197
        before3 abbr -0.540
        before3 act -0.087
        before3 against 0.107
        before3 and -0.039
        before3 announce -0.146
        before3 annul -0.055
        before3 appealVerb -0.020
        before3 approx -0.116
        before3 at 0.063
        before3 authorityName -0.185
        before3 authorityNoun -0.173
        before3 ban -0.032
        before3 between -0.063
        before3 by 0.018
        before3 cap -0.058
        before3 companyNoun -0.140
        before3 complain -0.098
        before3 complaint -0.083
        before3 comply -0.062
        before3 conclude 0.096
        before3 courtName 0.040
        before3 courtNoun -0.053
        before3 currency 0.092
        before3 dateWord -0.208
        before3 day 0.275
        before3 decide 0.321
        before3 earlier 0.049
        before3 filing -0.025
        before3 fine 0.119
        before3 fineVerb -0.147
        before3 forWhom -0.130
        before3 gdpr -0.110
        before3 incident -0.122
        before3 infringe 0.062
        before3 inquiry -0.051
        before3 instance 0.068
        before3 intend -0.035
        before3 judgment -0.092
        before3 legalForm -0.152
        before3 link -0.159
        before3 lodge 0.039
        before3 month -0.135
        before3 mustPay 0.052
        before3 nationalLaw -0.138
        before3 ngoNoun -0.105
        before3 none -0.130
        before3 not -0.030
        before3 number -0.073
        before3 of 0.224
        before3 officeNoun -0.074
        before3 order 0.105
        before3 otherField -0.028
        before3 otherSum 0.123
        before3 periodic 0.101
        before3 personNoun -0.048
        before3 personalData 0.039
        before3 place -0.102
        before3 pressNoun 0.113
        before3 pronoun -0.171
        before3 propose 0.052
        before3 receive -0.111
        before3 region 0.127
        before3 reprimand -0.019
        before3 says -0.058
        before3 scale 0.046
        before3 season -0.182
        before3 statute -0.104
        before3 stop 0.232
        before3 stopVerb -0.058
        before3 suspend -0.039
        before3 the 0.374
        before3 to -0.220
        before3 total -0.034
        before3 turnover -0.031
        before3 until -0.311
        before3 uphold -0.011
        before8 a -0.170
        before8 abbr -0.251
        before8 act -0.165
        before8 against 0.055
        before8 and -0.226
        before8 announce -0.296
        before8 annul -0.093
        before8 appeal -0.070
        before8 appealVerb -0.019
        before8 approx -0.110
        before8 article 0.035
        before8 at -0.025
        before8 authorityName 0.316
        before8 authorityNoun 0.016
        before8 ban -0.040
        before8 behalf -0.010
        before8 between -0.082
        before8 cap -0.058
        before8 companyNoun -0.274
        before8 complain -0.162
        before8 complaint -0.149
        before8 comply -0.175
        before8 conclude 0.121
        before8 courtName -0.152
        before8 courtNoun -0.284
        before8 currency 0.215
        before8 dateWord -0.177
        before8 day 0.486
        before8 decide 0.630
        before8 ePrivacy -0.180
        before8 earlier 0.186
        before8 filing -0.044
        before8 fineVerb 0.098
        before8 forWhom -0.322
        before8 gdpr -0.121
        before8 grant -0.036
        before8 impose 0.222
        before8 incident -0.137
        before8 infringe -0.118
        before8 inquiry -0.054
        before8 instance -0.106
        before8 intend -0.228
        before8 judgment -0.247
        before8 legalForm 0.285
        before8 link -0.250
        before8 lodge 0.022
        before8 month -0.216
        before8 monthRef -0.013
        before8 mustPay -0.014
        before8 nationalLaw -0.135
        before8 ngoNoun -0.164
        before8 none 0.034
        before8 not -0.125
        before8 number 0.197
        before8 of -0.116
        before8 officeNoun -0.179
        before8 order 0.023
        before8 ordinal -0.038
        before8 otherField -0.072
        before8 otherSum 0.120
        before8 paragraph -0.132
        before8 perPeriod 0.107
        before8 personNoun -0.429
        before8 personalData 0.087
        before8 place -0.110
        before8 point -0.102
        before8 pressNoun 0.104
        before8 pronoun 0.024
        before8 propose -0.064
        before8 provision -0.053
        before8 record -0.095
        before8 region -0.105
        before8 reprimand -0.019
        before8 role 0.087
        before8 rumour -0.130
        before8 says -0.268
        before8 scale 0.027
        before8 season -0.091
        before8 statute -0.185
        before8 stop -0.319
        before8 stopVerb -0.059
        before8 suspend 0.026
        before8 the 0.028
        before8 to 0.015
        before8 turnover -0.144
        before8 until -0.456
        before8 uphold -0.030
        before8 weekday -0.078
        before8 yearRef 0.098
        close 0.364
        daysBefore 0.507
        decidedElsewhere 0.441
        decidedHere 0.662
        distant -0.153
        farOff -0.628
        firstOfKind 0.122
        inClosing 0.228
        inHeading 0.524
        inOpening 0.906
        inParagraph 0.444
        inRivalSentence -0.706
        inSentence 0.773
        isComplete 0.315
        isDay 0.101
        isFine -0.166
        isMonth -0.037
        isOther -0.154
        isPenalty 0.320
        isPublication 0.031
        isRelative -0.300
        isYear -0.064
        judgedAlone 0.036
        judgedOnAppeal -0.116
        last against 0.185
        last annul -0.051
        last ban 0.033
        last by 0.068
        last cap -0.073
        last complain -0.094
        last complaint -0.081
        last comply -0.062
        last decide 0.136
        last earlier 0.052
        last fine 0.114
        last fineVerb 0.011
        last impose 0.027
        last infringe 0.024
        last inquiry -0.192
        last intend -0.036
        last lodge 0.075
        last mustPay -0.014
        last order -0.171
        last otherSum 0.143
        last periodic -0.106
        last propose -0.027
        last receive 0.209
        last reduce -0.011
        last reprimand 0.081
        last says -0.487
        last stopVerb -0.058
        last suspend 0.027
        last total 0.037
        last turnover -0.028
        last uphold -0.012
        latest -0.499
        likeliestElsewhere 0.801
        likeliestHere 0.697
        mainFarOff -0.405
        mainInParagraph 0.113
        monthsBefore -0.649
        namesParty 0.671
        namesRival -0.608
        nearBy -0.145
        newsOnAppeal -0.124
        next against 0.244
        next annul -0.032
        next appealVerb -0.111
        next ban 0.017
        next cap -0.029
        next complain -0.070
        next complaint -0.116
        next comply 0.018
        next decide 0.091
        next dismiss -0.027
        next earlier -0.145
        next fine -0.121
        next fineVerb 0.157
        next grant -0.035
        next impose 0.047
        next infringe 0.254
        next inquiry -0.096
        next intend -0.138
        next lodge -0.095
        next mustPay 0.204
        next order -0.033
        next otherSum 0.020
        next propose 0.120
        next receive -0.144
        next reduce -0.072
        next refer 0.038
        next reprimand 0.046
        next stopVerb 0.011
        next total -0.022
        next turnover -0.051
        next uphold 0.133
        next warn 0.032
        next withdraw -0.011
        noEvent -0.783
        none 2.194
        notOfMain 0.099
        ofMain -0.100
        ofOtherAuthority -0.796
        onlyElsewhere 0.582
        onlyInSentence 0.168
        onlyMeasure -0.426
        otherFarOff -0.224
        otherInParagraph 0.330
        otherInSentence 0.757
        overDigest 0.454
        own a -0.203
        own abbr -0.137
        own against -0.091
        own at -0.257
        own dateWord -0.103
        own day -0.355
        own earlier 0.030
        own intend 0.133
        own link 0.220
        own month 0.574
        own monthRef 0.023
        own number -0.121
        own of 0.014
        own ordinal 0.113
        own pronoun 0.201
        own receive 0.014
        own season 0.153
        own stop 0.048
        own thatDay -0.026
        own thatMonth -0.034
        own thatYear -0.122
        own the -0.249
        own to 0.086
        own total -0.023
        own untilBehind -0.053
        own weekday -0.036
        own yearRef -0.055
        paragraphAfter -0.056
        perhapsDecided 0.540
        perhapsJudged 0.018
        perhapsOther -0.438
        proposed 0.054
        repeated 0.449
        rivalNearer -0.579
        sentence a -0.061
        sentence abbr 0.122
        sentence against -0.090
        sentence and 0.217
        sentence announce 0.014
        sentence annul -0.012
        sentence appeal -0.166
        sentence appealVerb -0.404
        sentence approx -0.369
        sentence article -0.142
        sentence at -0.229
        sentence authorityName 0.049
        sentence authorityNoun 0.207
        sentence ban 0.126
        sentence behalf -0.153
        sentence between -0.112
        sentence by -0.021
        sentence cap -0.357
        sentence companyNoun -0.300
        sentence complain -0.454
        sentence complaint -0.379
        sentence comply -0.362
        sentence conclude 0.141
        sentence courtName -0.047
        sentence courtNoun -0.187
        sentence currency -0.047
        sentence damages 0.029
        sentence dateWord -0.145
        sentence day 0.326
        sentence decide 0.470
        sentence directive 0.105
        sentence dismiss -0.125
        sentence ePrivacy -0.129
        sentence earlier -0.371
        sentence filing -0.090
        sentence fine 0.295
        sentence fineVerb 0.360
        sentence forWhom 0.039
        sentence gdpr 0.508
        sentence grant -0.027
        sentence impose 0.277
        sentence inaction -0.054
        sentence incident -0.248
        sentence infringe 0.271
        sentence inquiry -0.301
        sentence instance 0.015
        sentence insteadOf -0.073
        sentence intend -0.288
        sentence judgment -0.024
        sentence legalForm 0.477
        sentence link 0.252
        sentence lodge -0.220
        sentence month 0.107
        sentence monthRef 0.011
        sentence mustPay 0.045
        sentence nationalLaw 0.065
        sentence ngoNoun -0.269
        sentence none -0.309
        sentence not -0.105
        sentence number -0.062
        sentence of -0.034
        sentence officeNoun -0.138
        sentence order -0.074
        sentence ordinal -0.038
        sentence otherField -0.099
        sentence otherSum -0.053
        sentence paragraph 0.183
        sentence partial 0.011
        sentence perPeriod 0.078
        sentence personNoun -0.082
        sentence personalData 0.152
        sentence place -0.218
        sentence point 0.349
        sentence police -0.257
        sentence pressNoun 0.050
        sentence pronoun -0.022
        sentence propose -0.165
        sentence prosecutor -0.097
        sentence provision 0.024
        sentence receive 0.186
        sentence record -0.160
        sentence reduce -0.053
        sentence refer -0.085
        sentence region -0.123
        sentence reprimand -0.102
        sentence role -0.161
        sentence rumour -0.233
        sentence says -0.212
        sentence scale -0.435
        sentence season 0.142
        sentence seat 0.012
        sentence silent -0.038
        sentence stop 0.187
        sentence stopVerb 0.209
        sentence suspend 0.041
        sentence thatDay 0.041
        sentence thatMonth -0.045
        sentence thatYear -0.093
        sentence the -0.032
        sentence to -0.088
        sentence total -0.124
        sentence turnover -0.341
        sentence ukGDPR 0.081
        sentence undescribed 0.013
        sentence until -0.080
        sentence untilBehind -0.143
        sentence uphold 0.200
        sentence warn -0.014
        sentence weekday -0.037
        sentence withdraw 0.070
        sentence yearRef -0.072
        sentenceAfter -0.123
        sentenceBefore -0.165
        since a 0.091
        since abbr 0.225
        since against 0.113
        since and -0.210
        since at 0.092
        since authorityName 0.138
        since authorityNoun 0.176
        since by -0.036
        since cap -0.020
        since companyNoun -0.059
        since comply -0.125
        since decide -0.078
        since fine 0.034
        since forWhom -0.130
        since impose 0.339
        since link -0.136
        since lodge 0.185
        since month -0.067
        since none -0.021
        since not -0.118
        since number 0.093
        since of -0.179
        since officeNoun -0.077
        since order 0.028
        since personNoun -0.125
        since personalData -0.079
        since place 0.043
        since pronoun -0.111
        since says -0.028
        since scale -0.061
        since season -0.029
        since stop -0.015
        since stopVerb -0.049
        since the -0.190
        since to 0.152
        since until -0.109
        surelyDecided 0.907
        surelyJudged -0.098
        surelyOther -0.269
        touching 0.685
        undated 0.367
        untold 0.392
        upTo a 0.325
        upTo abbr 0.149
        upTo against -0.222
        upTo and -0.052
        upTo announce 0.108
        upTo approx -0.032
        upTo article -0.044
        upTo at -0.237
        upTo authorityName -0.025
        upTo authorityNoun -0.105
        upTo by -0.167
        upTo companyNoun 0.028
        upTo dateWord 0.090
        upTo decide -0.146
        upTo earlier 0.089
        upTo forWhom 0.106
        upTo gdpr 0.115
        upTo impose 0.092
        upTo infringe 0.038
        upTo inquiry 0.051
        upTo intend -0.175
        upTo legalForm -0.237
        upTo link -0.068
        upTo lodge 0.123
        upTo month -0.074
        upTo mustPay -0.058
        upTo none -0.072
        upTo not -0.077
        upTo number -0.029
        upTo of -0.134
        upTo officeNoun 0.055
        upTo paragraph 0.052
        upTo periodic -0.020
        upTo personNoun -0.015
        upTo personalData 0.028
        upTo place -0.018
        upTo point 0.075
        upTo pronoun -0.016
        upTo propose -0.010
        upTo receive 0.196
        upTo region -0.060
        upTo says -0.162
        upTo scale 0.059
        upTo statute 0.138
        upTo stop 0.371
        upTo the -0.106
        upTo to -0.081
        upTo until 0.121
        weeksBefore 0.190
        yearsBefore -0.137
        """#
}
