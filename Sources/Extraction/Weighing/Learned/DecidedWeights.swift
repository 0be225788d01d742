// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 a -0.100
        after3 abbr -0.181
        after3 against 0.144
        after3 and 0.065
        after3 announce 0.136
        after3 annul -0.024
        after3 appeal -0.022
        after3 approx -0.144
        after3 article -0.223
        after3 at 0.067
        after3 authorityName 0.347
        after3 authorityNoun -0.039
        after3 ban 0.021
        after3 behalf -0.054
        after3 by -0.101
        after3 cap -0.030
        after3 companyNoun 0.288
        after3 complain -0.104
        after3 complaint -0.140
        after3 comply 0.107
        after3 conclude 0.049
        after3 courtName -0.034
        after3 courtNoun -0.054
        after3 currency 0.050
        after3 dateWord 0.050
        after3 day 0.060
        after3 decide 0.204
        after3 dismiss -0.022
        after3 ePrivacy -0.036
        after3 earlier -0.122
        after3 filing -0.055
        after3 fine -0.202
        after3 fineVerb 0.202
        after3 forWhom 0.147
        after3 gdpr 0.014
        after3 grant -0.018
        after3 impose -0.332
        after3 inquiry -0.044
        after3 instance -0.040
        after3 intend -0.086
        after3 judgment -0.067
        after3 legalForm -0.011
        after3 link 0.214
        after3 lodge -0.013
        after3 month -0.046
        after3 mustPay -0.088
        after3 none -0.020
        after3 not -0.149
        after3 number 0.103
        after3 of 0.051
        after3 officeNoun -0.048
        after3 order -0.064
        after3 ordinal -0.017
        after3 otherField -0.012
        after3 otherSum 0.062
        after3 paragraph 0.025
        after3 personNoun 0.013
        after3 personalData 0.056
        after3 police 0.014
        after3 pressNoun -0.049
        after3 pronoun -0.266
        after3 propose 0.106
        after3 prosecutor 0.056
        after3 receive 0.046
        after3 reduce -0.105
        after3 refer 0.046
        after3 region 0.014
        after3 scale 0.078
        after3 season 0.184
        after3 statute -0.010
        after3 stop 0.261
        after3 to -0.107
        after3 total -0.026
        after3 turnover -0.033
        after3 until 0.025
        after3 uphold -0.014
        after3 warn -0.101
        after3 withdraw -0.029
        after8 a 0.022
        after8 abbr 0.186
        after8 accept 0.053
        after8 against -0.213
        after8 and -0.151
        after8 announce 0.163
        after8 annul -0.050
        after8 appeal -0.070
        after8 appealVerb -0.083
        after8 approx -0.142
        after8 article -0.323
        after8 at -0.366
        after8 authorityName 0.048
        after8 authorityNoun 0.201
        after8 ban 0.047
        after8 behalf -0.056
        after8 by 0.088
        after8 cap -0.011
        after8 companyNoun 0.189
        after8 complain -0.115
        after8 complaint -0.141
        after8 comply -0.026
        after8 conclude 0.049
        after8 courtName 0.026
        after8 courtNoun -0.052
        after8 currency -0.080
        after8 damages 0.024
        after8 dateWord 0.129
        after8 day -0.050
        after8 decide 0.138
        after8 dismiss -0.030
        after8 ePrivacy 0.015
        after8 earlier -0.117
        after8 filing -0.056
        after8 fine -0.179
        after8 fineVerb 0.178
        after8 forWhom -0.092
        after8 gdpr 0.415
        after8 grant -0.076
        after8 impose 0.057
        after8 incident -0.034
        after8 infringe 0.180
        after8 inquiry -0.195
        after8 instance -0.015
        after8 judgment 0.052
        after8 legalForm -0.106
        after8 link 0.141
        after8 lodge 0.191
        after8 month -0.187
        after8 mustPay 0.304
        after8 nationalLaw 0.078
        after8 ngoNoun 0.017
        after8 none -0.179
        after8 not 0.087
        after8 number 0.153
        after8 of -0.014
        after8 officeNoun -0.028
        after8 order 0.034
        after8 ordinal -0.099
        after8 otherField -0.011
        after8 otherSum -0.235
        after8 paragraph 0.056
        after8 partial -0.012
        after8 periodic -0.075
        after8 personNoun 0.069
        after8 place -0.109
        after8 point -0.016
        after8 police -0.076
        after8 pressNoun 0.067
        after8 pronoun -0.102
        after8 propose 0.094
        after8 prosecutor 0.027
        after8 provision -0.043
        after8 receive 0.153
        after8 record 0.022
        after8 reduce -0.220
        after8 refer 0.039
        after8 region -0.018
        after8 reprimand -0.123
        after8 rumour -0.038
        after8 says 0.162
        after8 scale -0.194
        after8 season 0.073
        after8 statute 0.064
        after8 stopVerb 0.010
        after8 the 0.243
        after8 to -0.139
        after8 total -0.036
        after8 turnover -0.073
        after8 ukGDPR 0.049
        after8 until 0.123
        after8 uphold 0.171
        after8 warn -0.051
        after8 weekday -0.024
        after8 withdraw -0.029
        afterCourt 0.027
        afterPublication -0.273
        ahead 0.741
        announced -0.290
        apart -0.182
        before3 a -0.192
        before3 abbr -0.458
        before3 act -0.101
        before3 against 0.013
        before3 and 0.050
        before3 announce -0.150
        before3 annul -0.029
        before3 appealVerb -0.015
        before3 approx -0.107
        before3 at 0.048
        before3 authorityName -0.122
        before3 authorityNoun -0.185
        before3 ban -0.028
        before3 between -0.063
        before3 by -0.050
        before3 cap -0.070
        before3 companyNoun -0.162
        before3 complain -0.032
        before3 complaint -0.062
        before3 conclude 0.096
        before3 courtName 0.038
        before3 courtNoun -0.069
        before3 currency -0.041
        before3 dateWord -0.073
        before3 day 0.274
        before3 decide 0.344
        before3 earlier 0.095
        before3 filing -0.018
        before3 fine 0.046
        before3 fineVerb -0.078
        before3 forWhom -0.121
        before3 gdpr -0.103
        before3 incident -0.130
        before3 infringe 0.064
        before3 inquiry -0.062
        before3 instance 0.051
        before3 intend -0.021
        before3 judgment -0.074
        before3 legalForm -0.223
        before3 link -0.088
        before3 lodge 0.067
        before3 month -0.122
        before3 mustPay 0.050
        before3 nationalLaw -0.131
        before3 ngoNoun -0.074
        before3 none -0.045
        before3 not -0.030
        before3 number -0.052
        before3 of 0.220
        before3 officeNoun -0.038
        before3 order 0.040
        before3 ordinal -0.017
        before3 otherField -0.031
        before3 otherSum 0.137
        before3 periodic 0.098
        before3 personNoun -0.056
        before3 personalData 0.090
        before3 place -0.066
        before3 pressNoun 0.096
        before3 pronoun -0.298
        before3 receive -0.144
        before3 region 0.111
        before3 reprimand 0.074
        before3 says -0.091
        before3 scale 0.073
        before3 season -0.202
        before3 statute -0.110
        before3 stop 0.223
        before3 stopVerb -0.065
        before3 the 0.290
        before3 to -0.155
        before3 total -0.027
        before3 turnover -0.029
        before3 until -0.303
        before8 a -0.114
        before8 abbr -0.371
        before8 act -0.162
        before8 against 0.137
        before8 and -0.117
        before8 announce -0.347
        before8 annul -0.115
        before8 appeal -0.075
        before8 appealVerb -0.018
        before8 approx -0.054
        before8 article 0.029
        before8 at -0.078
        before8 authorityName 0.335
        before8 authorityNoun -0.048
        before8 ban -0.020
        before8 between -0.085
        before8 by -0.068
        before8 cap -0.068
        before8 companyNoun -0.187
        before8 complain -0.053
        before8 complaint -0.085
        before8 comply -0.099
        before8 conclude 0.129
        before8 courtName -0.168
        before8 courtNoun -0.272
        before8 currency 0.171
        before8 dateWord -0.018
        before8 day 0.515
        before8 decide 0.588
        before8 ePrivacy -0.109
        before8 earlier 0.154
        before8 filing -0.036
        before8 fine 0.078
        before8 fineVerb 0.130
        before8 forWhom -0.315
        before8 gdpr -0.114
        before8 grant -0.011
        before8 impose 0.221
        before8 incident -0.140
        before8 infringe -0.032
        before8 inquiry -0.070
        before8 instance -0.118
        before8 intend -0.285
        before8 judgment -0.213
        before8 legalForm 0.126
        before8 link -0.207
        before8 lodge -0.070
        before8 month -0.234
        before8 monthRef -0.015
        before8 mustPay 0.058
        before8 nationalLaw -0.136
        before8 ngoNoun -0.112
        before8 none -0.012
        before8 not -0.201
        before8 number 0.236
        before8 officeNoun -0.048
        before8 order -0.021
        before8 ordinal -0.037
        before8 otherField -0.072
        before8 otherSum 0.120
        before8 paragraph -0.136
        before8 perPeriod 0.167
        before8 personNoun -0.461
        before8 personalData 0.185
        before8 place -0.091
        before8 point -0.070
        before8 pressNoun 0.083
        before8 pronoun -0.018
        before8 propose -0.050
        before8 provision -0.053
        before8 receive -0.043
        before8 record -0.222
        before8 reduce -0.011
        before8 region -0.150
        before8 reprimand 0.074
        before8 says -0.331
        before8 scale -0.059
        before8 season -0.127
        before8 statute -0.177
        before8 stop -0.220
        before8 stopVerb -0.064
        before8 suspend 0.044
        before8 thatDay 0.090
        before8 the 0.087
        before8 to 0.018
        before8 total 0.017
        before8 turnover -0.129
        before8 until -0.341
        before8 uphold -0.023
        before8 weekday -0.048
        before8 yearRef 0.115
        close 0.394
        daysBefore 0.365
        decidedElsewhere 0.324
        decidedHere 0.634
        distant -0.101
        farOff -0.670
        firstOfKind 0.061
        inClosing 0.218
        inHeading 0.498
        inOpening 0.848
        inParagraph 0.411
        inRivalSentence -0.761
        inSentence 0.727
        isComplete 0.166
        isDay 0.082
        isFine -0.149
        isMonth -0.030
        isOther -0.126
        isPenalty 0.275
        isRelative -0.297
        isYear -0.052
        judgedAlone 0.050
        judgedOnAppeal -0.221
        last against 0.077
        last appealVerb 0.018
        last ban 0.043
        last by 0.060
        last cap -0.084
        last complain -0.043
        last complaint -0.060
        last decide 0.035
        last fine 0.118
        last fineVerb 0.066
        last impose 0.103
        last inquiry -0.191
        last intend -0.116
        last lodge 0.077
        last mustPay 0.058
        last order -0.147
        last otherSum 0.160
        last periodic -0.099
        last propose -0.088
        last receive 0.083
        last reprimand 0.074
        last says -0.494
        last stopVerb -0.064
        last total 0.037
        last turnover -0.022
        last uphold -0.012
        latest -0.510
        likeliestElsewhere 0.752
        likeliestHere 0.653
        mainFarOff -0.369
        mainInParagraph 0.247
        monthsBefore -0.673
        namesParty 0.697
        namesRival -0.673
        nearBy -0.057
        newsOnAppeal -0.108
        next against 0.322
        next annul -0.012
        next appeal -0.019
        next appealVerb -0.081
        next ban 0.060
        next by -0.044
        next cap -0.034
        next complain -0.056
        next complaint -0.104
        next comply 0.039
        next decide 0.114
        next dismiss -0.026
        next earlier -0.244
        next fine -0.116
        next fineVerb 0.124
        next grant -0.018
        next impose 0.046
        next infringe 0.292
        next inquiry -0.025
        next intend -0.077
        next lodge -0.108
        next mustPay 0.216
        next order 0.039
        next otherSum 0.056
        next propose 0.140
        next receive -0.101
        next reduce -0.062
        next reprimand 0.069
        next rumour -0.037
        next says 0.038
        next stopVerb 0.019
        next total -0.015
        next turnover -0.045
        next uphold 0.061
        next warn 0.021
        next withdraw -0.040
        noEvent -0.706
        none 1.906
        notOfMain 0.148
        ofMain -0.148
        ofOtherAuthority -0.786
        onlyElsewhere 0.696
        onlyInSentence 0.243
        onlyMeasure -0.462
        otherFarOff -0.301
        otherInParagraph 0.164
        otherInSentence 0.808
        overDigest 0.425
        own a -0.175
        own abbr -0.075
        own against -0.105
        own at -0.236
        own dateWord -0.119
        own day -0.340
        own earlier 0.071
        own intend 0.158
        own link 0.203
        own month 0.571
        own number -0.117
        own of 0.077
        own ordinal 0.110
        own pronoun 0.207
        own receive 0.020
        own season 0.170
        own stop 0.111
        own thatDay -0.048
        own thatMonth -0.024
        own thatYear -0.128
        own the -0.333
        own to 0.094
        own total -0.030
        own weekday -0.024
        own yearRef -0.156
        paragraphAfter -0.066
        perhapsDecided 0.529
        perhapsJudged 0.062
        perhapsOther -0.409
        proposed 0.072
        repeated 0.359
        rivalNearer -0.571
        sentence a -0.231
        sentence abbr 0.048
        sentence accept -0.065
        sentence act -0.107
        sentence and 0.260
        sentence announce -0.027
        sentence annul -0.069
        sentence appeal 0.010
        sentence appealVerb -0.350
        sentence approx -0.363
        sentence article -0.276
        sentence at -0.268
        sentence authorityName 0.072
        sentence authorityNoun 0.120
        sentence ban 0.104
        sentence behalf -0.161
        sentence between -0.121
        sentence by -0.036
        sentence cap -0.366
        sentence companyNoun -0.232
        sentence complain -0.197
        sentence complaint -0.276
        sentence comply -0.184
        sentence conclude 0.187
        sentence courtName -0.135
        sentence courtNoun -0.183
        sentence currency -0.093
        sentence damages 0.032
        sentence dateWord -0.056
        sentence day 0.315
        sentence decide 0.541
        sentence dismiss -0.035
        sentence ePrivacy -0.037
        sentence earlier -0.511
        sentence filing -0.141
        sentence fine 0.459
        sentence fineVerb 0.291
        sentence gdpr 0.506
        sentence grant 0.059
        sentence impose 0.268
        sentence inaction -0.058
        sentence incident -0.161
        sentence infringe 0.262
        sentence inquiry -0.203
        sentence instance -0.047
        sentence insteadOf -0.053
        sentence intend -0.311
        sentence judgment 0.016
        sentence legalForm 0.347
        sentence link 0.168
        sentence lodge -0.319
        sentence month 0.031
        sentence monthRef -0.011
        sentence mustPay 0.231
        sentence nationalLaw -0.033
        sentence ngoNoun -0.153
        sentence none -0.283
        sentence not -0.011
        sentence number -0.157
        sentence of -0.013
        sentence officeNoun -0.236
        sentence order -0.177
        sentence ordinal -0.018
        sentence otherField -0.093
        sentence otherSum -0.116
        sentence paragraph 0.231
        sentence partial 0.045
        sentence perPeriod 0.154
        sentence periodic 0.037
        sentence personNoun -0.077
        sentence personalData 0.078
        sentence place -0.206
        sentence point 0.354
        sentence police -0.136
        sentence pressNoun 0.084
        sentence pronoun 0.042
        sentence propose -0.164
        sentence prosecutor -0.018
        sentence provision -0.082
        sentence receive 0.180
        sentence record -0.232
        sentence reduce -0.077
        sentence refer -0.098
        sentence region -0.159
        sentence reprimand -0.105
        sentence rumour -0.199
        sentence says -0.264
        sentence scale -0.341
        sentence season 0.151
        sentence seat 0.028
        sentence silent -0.047
        sentence statute -0.064
        sentence stop 0.168
        sentence stopVerb 0.110
        sentence suspend 0.071
        sentence thatDay 0.109
        sentence thatMonth -0.039
        sentence thatYear -0.085
        sentence the -0.129
        sentence to -0.149
        sentence total -0.108
        sentence turnover -0.450
        sentence ukGDPR 0.090
        sentence until -0.101
        sentence untilBehind -0.029
        sentence warn 0.053
        sentence weekday 0.038
        sentence withdraw 0.091
        sentence yearRef -0.153
        sentenceAfter -0.076
        sentenceBefore -0.119
        since a 0.108
        since abbr 0.145
        since against -0.054
        since and -0.112
        since approx 0.011
        since at 0.121
        since authorityName 0.189
        since authorityNoun 0.061
        since by -0.100
        since cap -0.029
        since companyNoun -0.015
        since comply -0.088
        since currency 0.014
        since forWhom -0.072
        since impose 0.202
        since link -0.050
        since month -0.024
        since not -0.115
        since number 0.130
        since of -0.120
        since order 0.040
        since personNoun -0.130
        since personalData -0.077
        since place 0.060
        since pronoun -0.041
        since scale -0.057
        since stop -0.095
        since the -0.168
        since to -0.015
        since until -0.105
        surelyDecided 0.868
        surelyJudged -0.232
        surelyOther -0.230
        touching 0.616
        undated 0.474
        untold 0.336
        upTo a 0.367
        upTo abbr 0.152
        upTo against -0.216
        upTo and -0.032
        upTo announce 0.085
        upTo approx -0.046
        upTo article -0.044
        upTo at -0.124
        upTo authorityName -0.055
        upTo authorityNoun -0.059
        upTo by -0.143
        upTo companyNoun 0.133
        upTo currency -0.012
        upTo decide -0.116
        upTo earlier 0.061
        upTo forWhom 0.132
        upTo gdpr 0.124
        upTo impose 0.126
        upTo infringe 0.052
        upTo inquiry 0.025
        upTo intend -0.195
        upTo legalForm -0.223
        upTo link -0.037
        upTo lodge 0.029
        upTo month -0.067
        upTo mustPay 0.044
        upTo none -0.070
        upTo not 0.028
        upTo number -0.017
        upTo of -0.143
        upTo officeNoun 0.074
        upTo paragraph 0.040
        upTo personalData 0.031
        upTo place 0.018
        upTo point 0.075
        upTo pronoun -0.062
        upTo propose -0.039
        upTo receive 0.160
        upTo region -0.040
        upTo says -0.164
        upTo scale 0.032
        upTo statute 0.126
        upTo stop 0.382
        upTo the -0.153
        upTo to -0.073
        upTo until 0.119
        weeksBefore 0.273
        yearsBefore -0.162
        """#
}
