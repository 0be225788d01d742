// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 a -0.099
        after3 abbr -0.191
        after3 against 0.228
        after3 and 0.051
        after3 announce 0.149
        after3 annul -0.027
        after3 appeal -0.021
        after3 approx -0.142
        after3 article -0.196
        after3 at 0.023
        after3 authorityName 0.375
        after3 authorityNoun -0.061
        after3 ban 0.017
        after3 behalf -0.059
        after3 by -0.086
        after3 cap -0.025
        after3 companyNoun 0.336
        after3 complain -0.091
        after3 complaint -0.158
        after3 comply 0.108
        after3 conclude 0.045
        after3 courtName -0.036
        after3 courtNoun -0.061
        after3 currency 0.020
        after3 dateWord 0.049
        after3 day 0.085
        after3 decide 0.177
        after3 dismiss -0.028
        after3 ePrivacy -0.043
        after3 earlier -0.125
        after3 filing -0.048
        after3 fine -0.227
        after3 fineVerb 0.186
        after3 forWhom 0.189
        after3 grant -0.016
        after3 impose -0.265
        after3 incident -0.010
        after3 inquiry -0.027
        after3 instance -0.041
        after3 intend -0.071
        after3 judgment -0.076
        after3 link 0.240
        after3 lodge -0.034
        after3 month -0.054
        after3 mustPay -0.100
        after3 ngoNoun -0.010
        after3 none -0.026
        after3 not -0.182
        after3 number 0.123
        after3 of 0.041
        after3 officeNoun -0.042
        after3 order -0.071
        after3 ordinal -0.014
        after3 otherField -0.012
        after3 otherSum 0.054
        after3 paragraph 0.021
        after3 personNoun 0.031
        after3 personalData 0.062
        after3 place 0.043
        after3 pressNoun -0.044
        after3 pronoun -0.301
        after3 propose 0.130
        after3 prosecutor 0.036
        after3 receive 0.043
        after3 reduce -0.114
        after3 refer 0.030
        after3 region 0.010
        after3 reprimand -0.032
        after3 says -0.013
        after3 scale 0.091
        after3 season 0.189
        after3 stop 0.227
        after3 the 0.136
        after3 to -0.051
        after3 total -0.039
        after3 turnover -0.028
        after3 uphold -0.021
        after3 warn -0.126
        after3 withdraw -0.025
        after8 a 0.091
        after8 abbr 0.168
        after8 accept 0.063
        after8 against -0.220
        after8 and -0.125
        after8 announce 0.127
        after8 annul -0.048
        after8 appeal -0.069
        after8 appealVerb -0.068
        after8 approx -0.065
        after8 article -0.357
        after8 at -0.292
        after8 authorityNoun 0.166
        after8 ban 0.038
        after8 behalf -0.061
        after8 by 0.101
        after8 cap -0.036
        after8 companyNoun 0.172
        after8 complain -0.104
        after8 complaint -0.151
        after8 comply -0.036
        after8 conclude 0.045
        after8 courtNoun -0.099
        after8 currency -0.117
        after8 damages 0.021
        after8 dateWord 0.127
        after8 day -0.021
        after8 decide 0.197
        after8 dismiss -0.037
        after8 earlier -0.118
        after8 filing -0.049
        after8 fine -0.175
        after8 fineVerb 0.089
        after8 forWhom -0.154
        after8 gdpr 0.387
        after8 grant -0.062
        after8 impose 0.140
        after8 incident -0.027
        after8 infringe 0.172
        after8 inquiry -0.226
        after8 instance -0.029
        after8 intend -0.033
        after8 judgment 0.049
        after8 legalForm -0.065
        after8 link 0.166
        after8 lodge 0.208
        after8 month -0.240
        after8 mustPay 0.308
        after8 nationalLaw 0.085
        after8 ngoNoun 0.054
        after8 none -0.157
        after8 not 0.067
        after8 number 0.127
        after8 of -0.071
        after8 officeNoun -0.018
        after8 order -0.043
        after8 ordinal -0.041
        after8 otherSum -0.231
        after8 paragraph 0.050
        after8 periodic -0.075
        after8 personalData -0.011
        after8 place -0.054
        after8 police -0.087
        after8 pressNoun 0.070
        after8 pronoun -0.095
        after8 propose 0.052
        after8 prosecutor 0.014
        after8 provision -0.046
        after8 receive 0.154
        after8 record -0.042
        after8 reduce -0.231
        after8 refer 0.022
        after8 region -0.030
        after8 reprimand -0.149
        after8 rumour -0.035
        after8 says 0.091
        after8 scale -0.140
        after8 season 0.082
        after8 statute 0.063
        after8 the 0.265
        after8 to -0.152
        after8 total -0.048
        after8 turnover -0.053
        after8 ukGDPR 0.050
        after8 until 0.078
        after8 uphold 0.164
        after8 warn -0.087
        after8 weekday -0.040
        after8 withdraw -0.025
        afterCourt 0.035
        afterPublication -0.260
        ahead 0.722
        announced -0.335
        apart -0.212
        before3 a -0.217
        before3 abbr -0.495
        before3 act -0.090
        before3 against 0.062
        before3 and 0.017
        before3 announce -0.138
        before3 annul -0.052
        before3 appealVerb -0.017
        before3 approx -0.112
        before3 at 0.036
        before3 authorityName -0.135
        before3 authorityNoun -0.151
        before3 ban -0.029
        before3 between -0.066
        before3 by -0.031
        before3 cap -0.066
        before3 companyNoun -0.142
        before3 complain -0.045
        before3 complaint -0.059
        before3 conclude 0.084
        before3 courtName 0.045
        before3 courtNoun -0.047
        before3 currency -0.050
        before3 dateWord -0.105
        before3 day 0.275
        before3 decide 0.376
        before3 earlier 0.081
        before3 filing -0.020
        before3 fine 0.066
        before3 fineVerb -0.087
        before3 forWhom -0.196
        before3 gdpr -0.115
        before3 grant -0.012
        before3 impose -0.010
        before3 incident -0.131
        before3 infringe 0.059
        before3 inquiry -0.058
        before3 instance 0.057
        before3 intend -0.023
        before3 judgment -0.061
        before3 legalForm -0.164
        before3 link -0.078
        before3 lodge 0.051
        before3 month -0.114
        before3 mustPay 0.022
        before3 nationalLaw -0.123
        before3 ngoNoun -0.090
        before3 none -0.051
        before3 not -0.029
        before3 number -0.063
        before3 of 0.187
        before3 officeNoun -0.044
        before3 order 0.103
        before3 ordinal -0.013
        before3 otherField -0.029
        before3 otherSum 0.119
        before3 periodic 0.100
        before3 personNoun -0.049
        before3 personalData 0.115
        before3 place -0.091
        before3 pressNoun 0.108
        before3 pronoun -0.260
        before3 propose 0.033
        before3 receive -0.096
        before3 region 0.117
        before3 reprimand 0.074
        before3 says -0.063
        before3 scale 0.049
        before3 season -0.178
        before3 statute -0.113
        before3 stop 0.179
        before3 stopVerb -0.070
        before3 the 0.285
        before3 to -0.210
        before3 total -0.020
        before3 turnover -0.032
        before3 until -0.343
        before8 a -0.127
        before8 abbr -0.292
        before8 act -0.152
        before8 against 0.147
        before8 and -0.132
        before8 announce -0.322
        before8 annul -0.110
        before8 appeal -0.083
        before8 appealVerb -0.025
        before8 approx -0.124
        before8 article 0.038
        before8 at -0.078
        before8 authorityName 0.356
        before8 authorityNoun 0.014
        before8 ban -0.020
        before8 between -0.091
        before8 by -0.076
        before8 cap -0.057
        before8 companyNoun -0.169
        before8 complain -0.109
        before8 complaint -0.116
        before8 comply -0.104
        before8 conclude 0.123
        before8 courtName -0.157
        before8 courtNoun -0.267
        before8 currency 0.168
        before8 dateWord -0.063
        before8 day 0.506
        before8 decide 0.621
        before8 ePrivacy -0.194
        before8 earlier 0.133
        before8 filing -0.037
        before8 fine -0.018
        before8 fineVerb 0.135
        before8 forWhom -0.315
        before8 gdpr -0.120
        before8 grant -0.035
        before8 impose 0.172
        before8 incident -0.146
        before8 infringe -0.045
        before8 inquiry -0.077
        before8 instance -0.111
        before8 intend -0.288
        before8 judgment -0.207
        before8 legalForm 0.225
        before8 link -0.191
        before8 lodge -0.094
        before8 month -0.235
        before8 monthRef -0.012
        before8 mustPay 0.034
        before8 nationalLaw -0.139
        before8 ngoNoun -0.147
        before8 none 0.025
        before8 not -0.136
        before8 number 0.230
        before8 of -0.045
        before8 officeNoun -0.035
        before8 order -0.026
        before8 ordinal -0.032
        before8 otherField -0.077
        before8 otherSum 0.111
        before8 paragraph -0.118
        before8 perPeriod 0.098
        before8 personNoun -0.460
        before8 personalData 0.156
        before8 place -0.170
        before8 point -0.097
        before8 pressNoun 0.097
        before8 pronoun -0.014
        before8 propose -0.052
        before8 provision -0.057
        before8 record -0.222
        before8 region -0.131
        before8 reprimand 0.070
        before8 says -0.296
        before8 scale -0.091
        before8 season -0.098
        before8 statute -0.178
        before8 stop -0.262
        before8 stopVerb -0.070
        before8 suspend 0.028
        before8 the 0.141
        before8 to 0.062
        before8 total 0.036
        before8 turnover -0.142
        before8 until -0.398
        before8 uphold -0.023
        before8 weekday -0.050
        before8 yearRef 0.102
        close 0.499
        daysBefore 0.379
        decidedElsewhere 0.331
        decidedHere 0.638
        distant -0.116
        farOff -0.660
        firstOfKind 0.161
        inClosing 0.151
        inHeading 0.575
        inOpening 0.856
        inParagraph 0.407
        inRivalSentence -0.690
        inSentence 0.802
        isComplete 0.222
        isDay 0.097
        isFine -0.181
        isOther -0.074
        isPenalty 0.255
        isPublication 0.012
        isRelative -0.308
        isYear -0.098
        judgedAlone 0.055
        judgedOnAppeal -0.213
        last against 0.051
        last annul -0.032
        last ban 0.032
        last by 0.024
        last cap -0.069
        last complain -0.043
        last complaint -0.056
        last decide 0.028
        last earlier 0.117
        last fine 0.091
        last fineVerb 0.016
        last impose 0.075
        last infringe 0.016
        last inquiry -0.178
        last intend -0.114
        last lodge 0.108
        last mustPay 0.034
        last order -0.156
        last otherSum 0.141
        last periodic -0.097
        last propose -0.065
        last receive 0.107
        last reduce -0.011
        last reprimand 0.074
        last says -0.486
        last stopVerb -0.070
        last total 0.055
        last turnover -0.029
        last uphold -0.011
        latest -0.555
        likeliestElsewhere 0.809
        likeliestHere 0.652
        mainFarOff -0.396
        mainInParagraph 0.186
        monthsBefore -0.661
        namesParty 0.636
        namesRival -0.473
        nearBy -0.142
        newsOnAppeal -0.116
        next against 0.332
        next annul -0.019
        next appeal -0.018
        next appealVerb -0.066
        next by -0.080
        next cap -0.029
        next complain -0.053
        next complaint -0.090
        next comply 0.038
        next decide 0.084
        next dismiss -0.034
        next earlier -0.254
        next fine -0.124
        next fineVerb 0.117
        next grant -0.017
        next impose 0.104
        next infringe 0.304
        next inquiry -0.048
        next intend -0.122
        next lodge -0.120
        next mustPay 0.220
        next otherSum 0.049
        next propose 0.095
        next receive -0.117
        next reduce -0.071
        next reprimand 0.035
        next rumour -0.034
        next says 0.039
        next stopVerb 0.010
        next total -0.024
        next turnover -0.039
        next uphold 0.051
        next warn 0.018
        noEvent -0.731
        none 1.962
        notOfMain 0.157
        ofMain -0.157
        ofOtherAuthority -0.830
        onlyElsewhere 0.680
        onlyInSentence 0.159
        onlyMeasure -0.411
        otherFarOff -0.264
        otherInParagraph 0.222
        otherInSentence 0.805
        overDigest 0.396
        own a -0.186
        own abbr -0.057
        own against -0.098
        own at -0.255
        own dateWord -0.104
        own day -0.356
        own earlier 0.064
        own intend 0.148
        own link 0.221
        own month 0.546
        own monthRef 0.016
        own number -0.122
        own of 0.042
        own ordinal 0.102
        own pronoun 0.211
        own receive 0.017
        own season 0.176
        own stop 0.101
        own thatDay -0.029
        own thatMonth -0.026
        own thatYear -0.118
        own the -0.317
        own to 0.093
        own total -0.025
        own weekday -0.017
        own yearRef -0.112
        paragraphAfter -0.049
        perhapsDecided 0.511
        perhapsJudged 0.039
        perhapsOther -0.416
        proposed 0.022
        repeated 0.378
        rivalNearer -0.518
        sentence a -0.138
        sentence abbr 0.045
        sentence accept -0.083
        sentence act -0.094
        sentence against -0.031
        sentence and 0.261
        sentence annul 0.057
        sentence appeal -0.055
        sentence appealVerb -0.353
        sentence approx -0.406
        sentence article -0.357
        sentence at -0.223
        sentence authorityName 0.015
        sentence authorityNoun 0.136
        sentence ban 0.066
        sentence behalf -0.193
        sentence between -0.123
        sentence by 0.037
        sentence cap -0.384
        sentence companyNoun -0.301
        sentence complain -0.227
        sentence complaint -0.401
        sentence comply -0.229
        sentence conclude 0.175
        sentence courtName -0.080
        sentence courtNoun -0.179
        sentence currency -0.040
        sentence damages 0.030
        sentence dateWord -0.119
        sentence day 0.313
        sentence decide 0.532
        sentence directive 0.098
        sentence dismiss -0.042
        sentence ePrivacy -0.044
        sentence earlier -0.391
        sentence filing -0.139
        sentence fine 0.450
        sentence fineVerb 0.326
        sentence forWhom -0.020
        sentence gdpr 0.486
        sentence grant 0.018
        sentence impose 0.280
        sentence inaction -0.061
        sentence incident -0.162
        sentence infringe 0.337
        sentence inquiry -0.230
        sentence insteadOf -0.059
        sentence intend -0.303
        sentence judgment 0.049
        sentence legalForm 0.387
        sentence link 0.197
        sentence lodge -0.385
        sentence month 0.062
        sentence mustPay 0.173
        sentence nationalLaw 0.043
        sentence ngoNoun -0.218
        sentence none -0.258
        sentence number -0.171
        sentence of -0.010
        sentence officeNoun -0.157
        sentence order -0.108
        sentence otherField -0.098
        sentence otherSum -0.133
        sentence paragraph 0.192
        sentence perPeriod 0.058
        sentence periodic 0.043
        sentence personNoun -0.031
        sentence personalData 0.152
        sentence place -0.134
        sentence point 0.389
        sentence police -0.169
        sentence pressNoun 0.062
        sentence pronoun 0.064
        sentence propose -0.217
        sentence prosecutor -0.030
        sentence receive 0.244
        sentence record -0.209
        sentence reduce -0.153
        sentence refer -0.105
        sentence region -0.151
        sentence reprimand -0.146
        sentence rumour -0.188
        sentence says -0.251
        sentence scale -0.327
        sentence season 0.186
        sentence seat 0.025
        sentence silent -0.048
        sentence statute -0.068
        sentence stop 0.189
        sentence stopVerb 0.205
        sentence suspend 0.050
        sentence thatDay 0.051
        sentence thatMonth -0.037
        sentence thatYear -0.098
        sentence the -0.133
        sentence to -0.166
        sentence total -0.103
        sentence turnover -0.431
        sentence ukGDPR 0.071
        sentence until -0.075
        sentence untilBehind -0.025
        sentence uphold 0.020
        sentence warn 0.020
        sentence withdraw 0.085
        sentence yearRef -0.147
        sentenceAfter -0.085
        sentenceBefore -0.165
        since a 0.086
        since abbr 0.200
        since against -0.019
        since and -0.136
        since at 0.177
        since authorityName 0.177
        since authorityNoun 0.063
        since by -0.113
        since cap -0.025
        since companyNoun -0.071
        since comply -0.095
        since decide -0.038
        since earlier 0.011
        since fine 0.027
        since forWhom -0.129
        since impose 0.169
        since legalForm 0.059
        since link -0.051
        since none -0.031
        since not -0.122
        since number 0.091
        since of -0.200
        since order 0.030
        since personNoun -0.128
        since personalData -0.086
        since place 0.051
        since scale -0.072
        since season -0.039
        since stop -0.026
        since the -0.115
        since to 0.044
        since until -0.111
        surelyDecided 0.917
        surelyJudged -0.197
        surelyOther -0.213
        touching 0.631
        undated 0.390
        untold 0.404
        upTo a 0.307
        upTo abbr 0.187
        upTo against -0.221
        upTo and -0.029
        upTo announce 0.101
        upTo approx -0.039
        upTo article -0.041
        upTo at -0.141
        upTo authorityName -0.030
        upTo authorityNoun -0.117
        upTo by -0.165
        upTo companyNoun 0.106
        upTo currency -0.017
        upTo decide -0.146
        upTo earlier 0.120
        upTo forWhom 0.138
        upTo gdpr 0.180
        upTo impose 0.092
        upTo infringe 0.061
        upTo inquiry 0.041
        upTo intend -0.173
        upTo legalForm -0.244
        upTo link -0.047
        upTo lodge 0.011
        upTo month -0.062
        upTo mustPay 0.022
        upTo none -0.073
        upTo not -0.028
        upTo number -0.047
        upTo of -0.152
        upTo officeNoun 0.056
        upTo order 0.016
        upTo paragraph 0.052
        upTo personalData 0.029
        upTo point 0.077
        upTo pronoun -0.104
        upTo propose 0.029
        upTo receive 0.145
        upTo region -0.038
        upTo says -0.147
        upTo scale 0.038
        upTo statute 0.133
        upTo stop 0.367
        upTo the -0.174
        upTo to -0.042
        upTo until 0.110
        weeksBefore 0.187
        yearsBefore -0.048
        """#
}
