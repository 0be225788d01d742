// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 abbr -0.163
        after3 against 0.192
        after3 and -0.064
        after3 announce 0.174
        after3 annul -0.058
        after3 appeal -0.053
        after3 appealVerb -0.049
        after3 approx -0.118
        after3 article -0.246
        after3 at 0.075
        after3 authorityName 0.417
        after3 authorityNoun -0.107
        after3 ban 0.047
        after3 behalf -0.023
        after3 by 0.030
        after3 cap -0.038
        after3 companyNoun 0.297
        after3 complain -0.042
        after3 complaint -0.099
        after3 comply 0.091
        after3 courtName -0.042
        after3 courtNoun -0.121
        after3 currency 0.061
        after3 dateWord 0.095
        after3 day 0.079
        after3 decide 0.134
        after3 dismiss -0.018
        after3 ePrivacy -0.023
        after3 earlier -0.166
        after3 filing -0.043
        after3 fine -0.272
        after3 fineVerb 0.163
        after3 forWhom 0.261
        after3 gdpr -0.018
        after3 grant -0.017
        after3 impose -0.150
        after3 infringe -0.027
        after3 inquiry 0.127
        after3 instance -0.048
        after3 intend -0.122
        after3 judgment -0.045
        after3 legalForm -0.030
        after3 link 0.161
        after3 month -0.055
        after3 mustPay -0.080
        after3 none 0.016
        after3 not -0.171
        after3 number 0.152
        after3 of 0.079
        after3 officeNoun -0.085
        after3 ordinal -0.021
        after3 otherSum 0.071
        after3 personNoun 0.020
        after3 personalData 0.061
        after3 place 0.054
        after3 pressNoun -0.052
        after3 pronoun -0.175
        after3 propose 0.145
        after3 prosecutor 0.060
        after3 receive 0.051
        after3 reduce -0.064
        after3 refer 0.042
        after3 reprimand 0.040
        after3 scale 0.228
        after3 season 0.170
        after3 stop 0.174
        after3 stopVerb -0.030
        after3 the -0.094
        after3 to -0.131
        after3 total -0.036
        after3 turnover -0.014
        after3 uphold -0.064
        after3 warn -0.111
        after3 withdraw -0.045
        after8 a -0.039
        after8 abbr 0.127
        after8 accept 0.052
        after8 against -0.139
        after8 and -0.160
        after8 announce 0.218
        after8 annul -0.074
        after8 appeal -0.106
        after8 appealVerb -0.108
        after8 approx -0.108
        after8 article -0.366
        after8 at -0.272
        after8 authorityName 0.058
        after8 authorityNoun 0.143
        after8 ban 0.102
        after8 behalf -0.026
        after8 by 0.148
        after8 cap 0.025
        after8 companyNoun 0.178
        after8 complain -0.029
        after8 complaint -0.031
        after8 comply 0.062
        after8 courtName 0.029
        after8 courtNoun -0.087
        after8 currency -0.044
        after8 damages 0.028
        after8 dateWord 0.074
        after8 decide 0.168
        after8 dismiss -0.041
        after8 earlier -0.103
        after8 filing -0.045
        after8 fine -0.136
        after8 fineVerb 0.240
        after8 forWhom -0.085
        after8 gdpr 0.372
        after8 grant -0.020
        after8 impose 0.165
        after8 incident -0.034
        after8 infringe 0.276
        after8 inquiry -0.115
        after8 instance -0.016
        after8 intend -0.094
        after8 judgment 0.101
        after8 legalForm -0.143
        after8 link 0.110
        after8 lodge 0.151
        after8 month -0.166
        after8 mustPay 0.241
        after8 nationalLaw -0.011
        after8 ngoNoun 0.049
        after8 none -0.140
        after8 not 0.141
        after8 number 0.096
        after8 of 0.066
        after8 officeNoun -0.082
        after8 order 0.109
        after8 ordinal -0.074
        after8 otherField -0.013
        after8 otherSum -0.112
        after8 paragraph 0.050
        after8 periodic -0.047
        after8 personNoun 0.021
        after8 personalData -0.056
        after8 place -0.094
        after8 point -0.029
        after8 pressNoun 0.028
        after8 pronoun -0.158
        after8 propose 0.080
        after8 prosecutor 0.035
        after8 receive 0.030
        after8 record -0.018
        after8 reduce -0.193
        after8 refer 0.033
        after8 region 0.040
        after8 reprimand -0.065
        after8 rumour -0.044
        after8 says 0.148
        after8 scale -0.046
        after8 season 0.071
        after8 statute 0.082
        after8 stop 0.053
        after8 the 0.017
        after8 to -0.159
        after8 total -0.061
        after8 turnover -0.083
        after8 until 0.152
        after8 uphold 0.151
        after8 warn -0.046
        after8 weekday 0.043
        after8 withdraw -0.045
        afterPublication -0.257
        ahead 0.700
        announced -0.286
        apart -0.116
        before3 a -0.180
        before3 abbr -0.358
        before3 against -0.031
        before3 and 0.028
        before3 announce -0.197
        before3 annul -0.060
        before3 appealVerb -0.016
        before3 approx -0.105
        before3 at 0.126
        before3 authorityName -0.145
        before3 authorityNoun -0.078
        before3 ban -0.095
        before3 between -0.065
        before3 by 0.140
        before3 cap -0.117
        before3 companyNoun -0.194
        before3 complain -0.027
        before3 complaint -0.068
        before3 courtName 0.026
        before3 courtNoun 0.023
        before3 currency -0.043
        before3 dateWord -0.121
        before3 day 0.202
        before3 decide 0.270
        before3 earlier 0.045
        before3 filing -0.020
        before3 fine 0.121
        before3 fineVerb -0.091
        before3 forWhom -0.129
        before3 gdpr -0.087
        before3 impose -0.017
        before3 incident -0.112
        before3 infringe 0.090
        before3 inquiry -0.082
        before3 instance 0.030
        before3 intend -0.064
        before3 judgment -0.125
        before3 legalForm -0.186
        before3 link -0.274
        before3 lodge 0.030
        before3 month -0.139
        before3 mustPay 0.043
        before3 nationalLaw -0.037
        before3 ngoNoun -0.083
        before3 none 0.168
        before3 not -0.037
        before3 number -0.055
        before3 of 0.228
        before3 order 0.058
        before3 otherField -0.040
        before3 otherSum 0.163
        before3 paragraph -0.012
        before3 personNoun -0.043
        before3 personalData 0.074
        before3 place 0.035
        before3 pressNoun 0.040
        before3 pronoun -0.188
        before3 propose -0.021
        before3 receive -0.093
        before3 region 0.031
        before3 says -0.092
        before3 scale 0.089
        before3 season -0.248
        before3 statute -0.145
        before3 stop 0.290
        before3 stopVerb -0.087
        before3 the 0.180
        before3 to -0.017
        before3 turnover -0.025
        before3 until -0.383
        before3 uphold -0.014
        before8 a -0.225
        before8 abbr -0.362
        before8 against 0.110
        before8 and -0.074
        before8 announce -0.306
        before8 annul -0.169
        before8 appeal -0.089
        before8 approx -0.101
        before8 article -0.060
        before8 at -0.085
        before8 authorityName 0.437
        before8 authorityNoun 0.041
        before8 ban -0.032
        before8 between -0.095
        before8 by -0.031
        before8 cap -0.098
        before8 companyNoun -0.168
        before8 complain -0.053
        before8 complaint -0.099
        before8 comply -0.101
        before8 courtName -0.264
        before8 courtNoun -0.093
        before8 currency 0.083
        before8 dateWord -0.128
        before8 day 0.440
        before8 decide 0.596
        before8 ePrivacy -0.115
        before8 earlier 0.101
        before8 filing -0.031
        before8 fine 0.117
        before8 fineVerb 0.066
        before8 forWhom -0.353
        before8 gdpr -0.126
        before8 grant -0.045
        before8 impose 0.190
        before8 incident -0.122
        before8 infringe 0.029
        before8 inquiry -0.126
        before8 instance -0.182
        before8 intend -0.297
        before8 judgment -0.213
        before8 legalForm 0.152
        before8 link -0.235
        before8 month -0.315
        before8 monthRef -0.027
        before8 mustPay 0.039
        before8 nationalLaw -0.055
        before8 ngoNoun -0.094
        before8 none 0.118
        before8 not -0.220
        before8 number 0.144
        before8 of -0.143
        before8 officeNoun -0.041
        before8 order 0.045
        before8 ordinal -0.030
        before8 otherField -0.053
        before8 otherSum 0.141
        before8 paragraph -0.127
        before8 perPeriod 0.093
        before8 periodic 0.012
        before8 personNoun -0.469
        before8 personalData 0.248
        before8 place -0.183
        before8 point -0.060
        before8 pressNoun 0.025
        before8 pronoun -0.028
        before8 propose -0.152
        before8 receive 0.051
        before8 record -0.204
        before8 region -0.203
        before8 says -0.210
        before8 scale -0.156
        before8 season -0.160
        before8 statute -0.237
        before8 stop -0.122
        before8 stopVerb -0.087
        before8 suspend 0.071
        before8 the 0.060
        before8 to 0.051
        before8 total 0.069
        before8 turnover -0.115
        before8 until -0.423
        before8 uphold -0.041
        before8 weekday -0.058
        before8 yearRef 0.079
        close 0.318
        daysBefore 0.507
        decidedElsewhere 0.286
        decidedHere 0.678
        distant -0.071
        farOff -0.670
        firstOfKind -0.046
        inClosing 0.172
        inHeading 0.266
        inOpening 0.991
        inParagraph 0.352
        inRivalSentence -0.606
        inSentence 0.686
        isComplete 0.133
        isDay 0.230
        isFine -0.176
        isMonth -0.065
        isOther -0.118
        isPenalty 0.294
        isPublication 0.053
        isRelative -0.388
        isYear -0.166
        judgedAlone 0.147
        judgedOnAppeal -0.195
        last against 0.077
        last appeal -0.012
        last appealVerb 0.024
        last ban -0.044
        last by 0.158
        last cap -0.060
        last complain -0.041
        last complaint -0.060
        last decide 0.044
        last earlier -0.036
        last fine 0.146
        last fineVerb 0.060
        last impose 0.092
        last infringe -0.021
        last inquiry -0.229
        last intend -0.107
        last lodge 0.036
        last mustPay 0.039
        last otherSum 0.188
        last periodic -0.081
        last receive 0.132
        last says -0.545
        last stopVerb -0.087
        last total 0.102
        last turnover -0.018
        last uphold -0.045
        latest -0.655
        likeliestElsewhere 0.576
        likeliestHere 0.807
        mainFarOff -0.276
        mainInParagraph 0.326
        monthsBefore -0.695
        namesParty 0.508
        namesRival -0.755
        nearBy -0.016
        next against 0.226
        next annul -0.050
        next appeal -0.051
        next appealVerb -0.051
        next ban 0.037
        next by -0.070
        next cap -0.048
        next complain -0.028
        next complaint -0.089
        next comply 0.062
        next damages 0.021
        next decide 0.040
        next dismiss -0.038
        next earlier -0.233
        next fine -0.111
        next fineVerb 0.157
        next grant -0.016
        next impose 0.140
        next infringe 0.121
        next inquiry -0.029
        next intend -0.153
        next lodge -0.109
        next mustPay 0.189
        next order 0.024
        next otherSum 0.057
        next propose 0.106
        next receive -0.318
        next reduce -0.066
        next refer -0.010
        next reprimand 0.112
        next rumour -0.044
        next says 0.014
        next total -0.027
        next turnover -0.022
        next warn 0.047
        next withdraw -0.033
        noEvent -0.720
        none 1.621
        notOfMain 0.140
        ofMain -0.140
        ofOtherAuthority -0.869
        onlyElsewhere 0.677
        onlyInSentence 0.112
        onlyMeasure -0.390
        otherFarOff -0.394
        otherInParagraph 0.027
        otherInSentence 0.738
        overDigest 0.314
        own a -0.164
        own abbr -0.081
        own at -0.295
        own dateWord -0.097
        own day -0.334
        own earlier -0.053
        own intend 0.136
        own link 0.240
        own month 0.590
        own number -0.114
        own of 0.153
        own ordinal 0.060
        own pronoun 0.189
        own season 0.166
        own stop 0.058
        own thatDay -0.046
        own thatMonth -0.042
        own thatYear -0.038
        own the -0.064
        own weekday -0.104
        own yearRef -0.126
        paragraphAfter -0.139
        perhapsDecided 0.562
        perhapsJudged 0.186
        perhapsOther -0.393
        proposed 0.044
        repeated 0.477
        rivalNearer -0.576
        sentence a -0.268
        sentence abbr 0.047
        sentence accept -0.069
        sentence against -0.098
        sentence and 0.214
        sentence announce 0.055
        sentence annul -0.190
        sentence appealVerb -0.331
        sentence approx -0.333
        sentence article -0.309
        sentence at -0.295
        sentence authorityName -0.108
        sentence authorityNoun 0.179
        sentence ban 0.094
        sentence behalf -0.144
        sentence between -0.134
        sentence by 0.030
        sentence cap -0.346
        sentence companyNoun -0.037
        sentence complain -0.144
        sentence complaint -0.212
        sentence comply -0.192
        sentence courtName -0.146
        sentence courtNoun 0.030
        sentence currency -0.129
        sentence damages 0.042
        sentence dateWord -0.172
        sentence day 0.322
        sentence decide 0.432
        sentence directive 0.041
        sentence dismiss -0.063
        sentence ePrivacy -0.262
        sentence earlier -0.499
        sentence filing -0.098
        sentence fine 0.374
        sentence fineVerb 0.301
        sentence forWhom -0.061
        sentence gdpr 0.551
        sentence grant 0.115
        sentence impose 0.196
        sentence inaction -0.050
        sentence incident -0.141
        sentence infringe 0.269
        sentence inquiry -0.122
        sentence instance -0.081
        sentence insteadOf -0.052
        sentence intend -0.325
        sentence judgment 0.073
        sentence legalForm 0.212
        sentence link 0.056
        sentence lodge -0.229
        sentence month 0.021
        sentence monthRef -0.019
        sentence mustPay 0.196
        sentence nationalLaw -0.082
        sentence none -0.037
        sentence not 0.128
        sentence number -0.146
        sentence of -0.020
        sentence officeNoun -0.227
        sentence order -0.204
        sentence ordinal -0.154
        sentence otherField -0.040
        sentence paragraph 0.251
        sentence perPeriod 0.144
        sentence periodic 0.072
        sentence personNoun -0.113
        sentence personalData 0.057
        sentence place -0.141
        sentence point 0.320
        sentence pressNoun -0.017
        sentence pronoun 0.018
        sentence propose -0.405
        sentence prosecutor -0.015
        sentence receive 0.063
        sentence record -0.265
        sentence region -0.139
        sentence reprimand -0.072
        sentence rumour -0.203
        sentence says -0.174
        sentence scale -0.361
        sentence season 0.131
        sentence seat 0.059
        sentence silent -0.048
        sentence stop 0.289
        sentence stopVerb 0.097
        sentence suspend 0.097
        sentence thatDay 0.062
        sentence thatMonth -0.074
        sentence thatYear 0.027
        sentence the -0.122
        sentence to -0.139
        sentence total -0.058
        sentence turnover -0.460
        sentence ukGDPR 0.063
        sentence until -0.084
        sentence untilBehind -0.014
        sentence uphold 0.064
        sentence warn 0.050
        sentence weekday 0.103
        sentence withdraw 0.102
        sentence yearRef -0.181
        sentenceAfter -0.063
        sentenceBefore -0.097
        since a 0.067
        since abbr 0.191
        since against -0.026
        since and -0.136
        since at 0.124
        since authorityName 0.157
        since authorityNoun 0.033
        since by -0.070
        since companyNoun -0.065
        since comply -0.081
        since currency -0.025
        since decide -0.017
        since fine 0.032
        since forWhom -0.078
        since impose 0.260
        since legalForm -0.016
        since link -0.074
        since number 0.085
        since of -0.072
        since officeNoun -0.019
        since order 0.044
        since personNoun -0.118
        since place 0.051
        since pronoun -0.011
        since scale -0.073
        since stop -0.080
        since the -0.205
        since to 0.058
        since until -0.094
        surelyDecided 0.558
        surelyJudged -0.234
        surelyOther -0.317
        touching 0.555
        undated 0.291
        untold 0.601
        upTo a 0.380
        upTo abbr 0.167
        upTo against -0.281
        upTo and -0.017
        upTo announce 0.088
        upTo approx -0.024
        upTo article -0.072
        upTo at -0.039
        upTo authorityNoun -0.198
        upTo by -0.046
        upTo companyNoun 0.076
        upTo currency 0.038
        upTo dateWord 0.022
        upTo decide -0.102
        upTo earlier 0.112
        upTo fine 0.083
        upTo forWhom 0.054
        upTo gdpr 0.148
        upTo impose 0.110
        upTo infringe 0.029
        upTo inquiry 0.057
        upTo intend -0.214
        upTo legalForm -0.114
        upTo link -0.100
        upTo lodge -0.041
        upTo month -0.029
        upTo mustPay 0.086
        upTo none -0.033
        upTo of -0.191
        upTo order 0.017
        upTo paragraph 0.065
        upTo personNoun 0.047
        upTo personalData 0.046
        upTo place -0.020
        upTo point 0.114
        upTo pronoun -0.023
        upTo propose -0.069
        upTo receive 0.112
        upTo region 0.062
        upTo reprimand -0.031
        upTo says -0.160
        upTo scale 0.023
        upTo statute 0.153
        upTo stop 0.340
        upTo the -0.059
        upTo to -0.077
        upTo until 0.083
        weeksBefore 0.331
        yearsBefore -0.230
        """#
}
