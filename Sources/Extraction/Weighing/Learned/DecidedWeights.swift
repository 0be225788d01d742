// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 abbr -0.233
        after3 against 0.262
        after3 and 0.170
        after3 announce 0.139
        after3 annul -0.031
        after3 appeal -0.012
        after3 approx -0.141
        after3 article -0.210
        after3 at 0.056
        after3 authorityName 0.451
        after3 authorityNoun 0.023
        after3 ban 0.020
        after3 behalf 0.013
        after3 by -0.066
        after3 cap -0.025
        after3 companyNoun 0.373
        after3 complain -0.104
        after3 complaint -0.162
        after3 comply 0.105
        after3 conclude 0.039
        after3 courtName -0.043
        after3 courtNoun -0.075
        after3 currency 0.024
        after3 dateWord 0.041
        after3 day 0.071
        after3 decide 0.209
        after3 dismiss -0.023
        after3 ePrivacy -0.033
        after3 earlier -0.022
        after3 filing -0.043
        after3 fine -0.216
        after3 fineVerb 0.175
        after3 forWhom 0.101
        after3 gdpr 0.030
        after3 grant -0.018
        after3 impose -0.237
        after3 infringe -0.020
        after3 inquiry -0.099
        after3 instance -0.046
        after3 intend -0.087
        after3 judgment -0.087
        after3 link 0.355
        after3 lodge -0.054
        after3 month -0.057
        after3 mustPay -0.097
        after3 ngoNoun -0.016
        after3 none -0.020
        after3 not -0.139
        after3 number 0.122
        after3 of 0.148
        after3 officeNoun -0.069
        after3 order -0.058
        after3 ordinal -0.016
        after3 otherField -0.019
        after3 otherSum 0.048
        after3 paragraph 0.022
        after3 personNoun 0.148
        after3 personalData 0.053
        after3 place -0.053
        after3 pressNoun -0.033
        after3 pronoun -0.278
        after3 propose 0.133
        after3 prosecutor 0.033
        after3 receive 0.040
        after3 reduce -0.101
        after3 refer 0.031
        after3 reprimand -0.052
        after3 role -0.080
        after3 says -0.017
        after3 scale 0.093
        after3 season 0.187
        after3 stop 0.258
        after3 the 0.093
        after3 to -0.040
        after3 total -0.031
        after3 turnover -0.027
        after3 until -0.023
        after3 untilBehind -0.015
        after3 uphold 0.063
        after3 warn -0.112
        after3 withdraw -0.023
        after8 a 0.139
        after8 abbr 0.129
        after8 accept 0.126
        after8 act 0.015
        after8 against -0.204
        after8 and -0.089
        after8 announce 0.107
        after8 annul -0.053
        after8 appeal -0.065
        after8 appealVerb -0.089
        after8 approx -0.077
        after8 article -0.369
        after8 at -0.310
        after8 authorityName 0.058
        after8 authorityNoun 0.258
        after8 ban 0.043
        after8 behalf 0.010
        after8 by 0.076
        after8 cap -0.037
        after8 companyNoun 0.293
        after8 complain -0.126
        after8 complaint -0.148
        after8 comply -0.031
        after8 conclude 0.039
        after8 courtNoun -0.085
        after8 currency -0.115
        after8 damages 0.020
        after8 dateWord 0.118
        after8 day -0.030
        after8 decide 0.117
        after8 dismiss -0.032
        after8 filing -0.044
        after8 fine -0.157
        after8 fineVerb 0.084
        after8 forWhom -0.092
        after8 gdpr 0.391
        after8 grant -0.081
        after8 impose 0.108
        after8 incident -0.034
        after8 infringe 0.146
        after8 inquiry -0.254
        after8 instance -0.039
        after8 intend -0.060
        after8 judgment 0.037
        after8 legalForm -0.074
        after8 link 0.268
        after8 lodge 0.156
        after8 month -0.236
        after8 mustPay 0.321
        after8 nationalLaw 0.091
        after8 ngoNoun 0.053
        after8 none -0.165
        after8 not 0.136
        after8 number 0.048
        after8 of -0.037
        after8 officeNoun 0.036
        after8 order -0.065
        after8 ordinal -0.025
        after8 otherField -0.013
        after8 otherSum -0.127
        after8 paragraph 0.054
        after8 periodic -0.063
        after8 personNoun 0.119
        after8 personalData -0.032
        after8 place -0.115
        after8 police -0.095
        after8 pressNoun 0.026
        after8 pronoun -0.052
        after8 propose 0.079
        after8 prosecutor 0.013
        after8 provision -0.038
        after8 receive 0.143
        after8 record -0.054
        after8 reduce -0.239
        after8 refer 0.032
        after8 region -0.081
        after8 reprimand -0.130
        after8 role -0.061
        after8 rumour -0.024
        after8 says 0.066
        after8 scale -0.128
        after8 season 0.084
        after8 statute 0.075
        after8 the 0.252
        after8 to -0.212
        after8 total -0.044
        after8 turnover -0.061
        after8 ukGDPR 0.047
        after8 until 0.068
        after8 untilBehind -0.015
        after8 uphold 0.211
        after8 warn -0.072
        after8 weekday -0.029
        after8 withdraw -0.023
        afterCourt 0.051
        afterPublication -0.275
        ahead 0.729
        announced -0.319
        apart -0.205
        before3 a -0.212
        before3 abbr -0.488
        before3 act -0.086
        before3 against 0.108
        before3 and 0.022
        before3 announce -0.141
        before3 annul -0.055
        before3 appealVerb -0.021
        before3 approx -0.123
        before3 at 0.052
        before3 authorityName -0.161
        before3 authorityNoun -0.138
        before3 ban -0.027
        before3 between -0.071
        before3 by -0.017
        before3 cap -0.062
        before3 companyNoun -0.236
        before3 complain -0.046
        before3 complaint -0.063
        before3 comply -0.015
        before3 conclude 0.097
        before3 courtName 0.029
        before3 courtNoun -0.064
        before3 currency 0.095
        before3 dateWord -0.142
        before3 day 0.271
        before3 decide 0.364
        before3 earlier 0.076
        before3 filing -0.022
        before3 fine 0.087
        before3 fineVerb -0.097
        before3 forWhom -0.176
        before3 gdpr -0.109
        before3 grant -0.010
        before3 impose -0.012
        before3 incident -0.126
        before3 infringe 0.061
        before3 inquiry -0.054
        before3 instance 0.041
        before3 intend -0.028
        before3 judgment -0.072
        before3 legalForm -0.151
        before3 link -0.173
        before3 lodge 0.024
        before3 month -0.145
        before3 mustPay 0.032
        before3 nationalLaw -0.124
        before3 ngoNoun -0.084
        before3 none -0.042
        before3 not -0.029
        before3 number -0.069
        before3 of 0.224
        before3 officeNoun -0.039
        before3 order 0.109
        before3 ordinal -0.012
        before3 otherField -0.028
        before3 otherSum 0.107
        before3 periodic 0.103
        before3 personNoun -0.050
        before3 personalData 0.108
        before3 place -0.098
        before3 pressNoun 0.116
        before3 pronoun -0.196
        before3 propose 0.022
        before3 receive -0.107
        before3 region 0.120
        before3 reprimand 0.072
        before3 says -0.066
        before3 scale 0.050
        before3 season -0.169
        before3 statute -0.100
        before3 stop 0.228
        before3 stopVerb -0.054
        before3 the 0.289
        before3 to -0.220
        before3 total -0.020
        before3 turnover -0.031
        before3 until -0.293
        before8 a -0.162
        before8 abbr -0.278
        before8 act -0.151
        before8 against 0.116
        before8 and -0.123
        before8 announce -0.312
        before8 annul -0.104
        before8 appeal -0.081
        before8 appealVerb -0.015
        before8 approx -0.097
        before8 article 0.037
        before8 at -0.064
        before8 authorityName 0.330
        before8 authorityNoun -0.038
        before8 ban -0.031
        before8 between -0.095
        before8 by 0.015
        before8 cap -0.057
        before8 companyNoun -0.232
        before8 complain -0.110
        before8 complaint -0.126
        before8 comply -0.123
        before8 conclude 0.124
        before8 courtName -0.178
        before8 courtNoun -0.286
        before8 currency 0.226
        before8 dateWord -0.079
        before8 day 0.482
        before8 decide 0.640
        before8 ePrivacy -0.188
        before8 earlier 0.178
        before8 filing -0.039
        before8 fine -0.043
        before8 fineVerb 0.083
        before8 forWhom -0.359
        before8 gdpr -0.112
        before8 grant -0.033
        before8 impose 0.197
        before8 incident -0.140
        before8 infringe -0.126
        before8 inquiry -0.063
        before8 instance -0.125
        before8 intend -0.270
        before8 judgment -0.228
        before8 legalForm 0.235
        before8 link -0.279
        before8 lodge -0.057
        before8 month -0.264
        before8 monthRef -0.013
        before8 mustPay -0.040
        before8 nationalLaw -0.124
        before8 ngoNoun -0.149
        before8 not -0.136
        before8 number 0.191
        before8 of -0.039
        before8 officeNoun -0.133
        before8 order -0.026
        before8 ordinal -0.031
        before8 otherField -0.067
        before8 otherSum 0.104
        before8 paragraph -0.125
        before8 perPeriod 0.104
        before8 personNoun -0.449
        before8 personalData 0.140
        before8 place -0.112
        before8 point -0.103
        before8 pressNoun 0.105
        before8 pronoun 0.074
        before8 propose -0.067
        before8 provision -0.054
        before8 receive -0.013
        before8 record -0.098
        before8 region -0.118
        before8 reprimand 0.067
        before8 role 0.081
        before8 says -0.284
        before8 scale -0.014
        before8 season -0.095
        before8 statute -0.168
        before8 stop -0.241
        before8 stopVerb -0.054
        before8 suspend 0.033
        before8 the 0.017
        before8 total 0.025
        before8 turnover -0.144
        before8 until -0.349
        before8 uphold -0.024
        before8 weekday -0.048
        before8 yearRef 0.103
        close 0.412
        daysBefore 0.405
        decidedElsewhere 0.345
        decidedHere 0.640
        distant -0.116
        farOff -0.660
        firstOfKind 0.106
        inClosing 0.166
        inHeading 0.586
        inOpening 0.867
        inParagraph 0.393
        inRivalSentence -0.681
        inSentence 0.782
        isComplete 0.220
        isDay 0.091
        isFine -0.176
        isMonth -0.048
        isOther -0.084
        isPenalty 0.259
        isPublication 0.033
        isRelative -0.331
        isYear -0.043
        judgedAlone 0.050
        judgedOnAppeal -0.134
        last against 0.129
        last annul -0.030
        last appeal -0.011
        last ban 0.045
        last by 0.038
        last cap -0.073
        last complain -0.042
        last complaint -0.060
        last comply -0.020
        last decide 0.062
        last earlier 0.021
        last fine 0.075
        last impose 0.054
        last infringe 0.021
        last inquiry -0.160
        last intend -0.107
        last lodge 0.086
        last mustPay -0.040
        last order -0.139
        last otherSum 0.130
        last periodic -0.103
        last propose -0.065
        last receive 0.097
        last reduce -0.011
        last reprimand 0.072
        last says -0.473
        last stopVerb -0.054
        last total 0.042
        last turnover -0.029
        latest -0.501
        likeliestElsewhere 0.812
        likeliestHere 0.677
        mainFarOff -0.416
        mainInParagraph 0.174
        monthsBefore -0.667
        namesParty 0.604
        namesRival -0.592
        nearBy -0.122
        newsOnAppeal -0.124
        next against 0.309
        next annul -0.019
        next appeal -0.011
        next appealVerb -0.074
        next ban 0.056
        next by -0.047
        next cap -0.029
        next complain -0.064
        next complaint -0.100
        next comply 0.028
        next decide 0.103
        next dismiss -0.030
        next earlier -0.157
        next fine -0.121
        next fineVerb 0.113
        next grant -0.018
        next impose 0.058
        next infringe 0.282
        next inquiry -0.056
        next intend -0.144
        next lodge -0.130
        next mustPay 0.229
        next order -0.028
        next otherSum 0.034
        next propose 0.099
        next receive -0.111
        next reduce -0.070
        next reprimand 0.036
        next stopVerb 0.012
        next total -0.021
        next turnover -0.039
        next uphold 0.118
        next warn 0.031
        noEvent -0.713
        none 2.193
        notOfMain 0.150
        ofMain -0.151
        ofOtherAuthority -0.748
        onlyElsewhere 0.705
        onlyInSentence 0.165
        onlyMeasure -0.380
        otherFarOff -0.244
        otherInParagraph 0.219
        otherInSentence 0.794
        overDigest 0.427
        own a -0.197
        own abbr -0.122
        own against -0.099
        own at -0.279
        own dateWord -0.102
        own day -0.347
        own earlier 0.034
        own intend 0.141
        own link 0.216
        own month 0.552
        own number -0.122
        own of 0.026
        own ordinal 0.116
        own pronoun 0.195
        own receive 0.015
        own season 0.150
        own stop 0.077
        own thatDay -0.027
        own thatMonth -0.033
        own thatYear -0.125
        own the -0.246
        own to 0.086
        own total -0.024
        own weekday -0.050
        own yearRef -0.078
        paragraphAfter -0.152
        perhapsDecided 0.476
        perhapsJudged 0.036
        perhapsOther -0.455
        proposed 0.016
        repeated 0.441
        rivalNearer -0.547
        sentence a -0.138
        sentence abbr 0.104
        sentence accept -0.025
        sentence act -0.088
        sentence against -0.074
        sentence and 0.247
        sentence announce -0.013
        sentence appeal -0.043
        sentence appealVerb -0.358
        sentence approx -0.368
        sentence article -0.238
        sentence at -0.225
        sentence authorityNoun 0.191
        sentence ban 0.101
        sentence behalf -0.126
        sentence between -0.126
        sentence by -0.074
        sentence cap -0.396
        sentence companyNoun -0.252
        sentence complain -0.262
        sentence complaint -0.403
        sentence comply -0.276
        sentence conclude 0.174
        sentence courtName -0.078
        sentence courtNoun -0.158
        sentence currency -0.017
        sentence damages 0.027
        sentence dateWord -0.154
        sentence day 0.311
        sentence decide 0.501
        sentence directive 0.106
        sentence dismiss -0.041
        sentence ePrivacy -0.078
        sentence earlier -0.388
        sentence filing -0.065
        sentence fine 0.378
        sentence fineVerb 0.268
        sentence forWhom -0.014
        sentence gdpr 0.534
        sentence impose 0.264
        sentence inaction -0.058
        sentence incident -0.161
        sentence infringe 0.269
        sentence inquiry -0.279
        sentence insteadOf -0.074
        sentence intend -0.335
        sentence judgment 0.053
        sentence legalForm 0.482
        sentence link 0.244
        sentence lodge -0.275
        sentence month 0.072
        sentence mustPay 0.104
        sentence nationalLaw 0.055
        sentence ngoNoun -0.225
        sentence none -0.300
        sentence number -0.089
        sentence of 0.035
        sentence officeNoun -0.151
        sentence order -0.097
        sentence ordinal -0.064
        sentence otherField -0.093
        sentence otherSum -0.067
        sentence paragraph 0.169
        sentence partial 0.015
        sentence perPeriod 0.067
        sentence periodic 0.047
        sentence personNoun -0.026
        sentence personalData 0.123
        sentence place -0.192
        sentence point 0.361
        sentence police -0.174
        sentence pressNoun 0.053
        sentence pronoun 0.012
        sentence propose -0.185
        sentence prosecutor -0.030
        sentence receive 0.208
        sentence record -0.194
        sentence reduce -0.137
        sentence refer -0.114
        sentence region -0.123
        sentence reprimand -0.140
        sentence role -0.183
        sentence rumour -0.181
        sentence says -0.232
        sentence scale -0.322
        sentence season 0.153
        sentence seat 0.031
        sentence silent -0.053
        sentence statute -0.042
        sentence stop 0.219
        sentence stopVerb 0.205
        sentence suspend 0.056
        sentence thatDay 0.049
        sentence thatMonth -0.046
        sentence thatYear -0.081
        sentence the -0.063
        sentence to -0.075
        sentence total -0.113
        sentence turnover -0.344
        sentence ukGDPR 0.068
        sentence undescribed 0.013
        sentence until -0.079
        sentence untilBehind -0.036
        sentence uphold 0.061
        sentence withdraw 0.074
        sentence yearRef -0.092
        sentenceAfter -0.074
        sentenceBefore -0.151
        since a 0.118
        since abbr 0.207
        since against 0.117
        since and -0.153
        since at 0.021
        since authorityName 0.148
        since authorityNoun 0.108
        since by -0.034
        since cap -0.024
        since companyNoun -0.125
        since comply -0.104
        since decide -0.038
        since earlier 0.019
        since fine 0.032
        since forWhom -0.098
        since impose 0.269
        since legalForm 0.063
        since link -0.127
        since month -0.018
        since none -0.011
        since not -0.120
        since number 0.129
        since of -0.147
        since officeNoun -0.091
        since order 0.042
        since personNoun -0.131
        since personalData -0.078
        since place 0.055
        since pronoun 0.015
        since scale -0.061
        since season -0.040
        since stop -0.046
        since the -0.208
        since to 0.124
        since until -0.097
        surelyDecided 0.885
        surelyJudged -0.120
        surelyOther -0.245
        touching 0.692
        undated 0.389
        untold 0.438
        upTo a 0.308
        upTo abbr 0.204
        upTo against -0.240
        upTo and -0.032
        upTo announce 0.100
        upTo approx -0.035
        upTo article -0.039
        upTo at -0.163
        upTo authorityName -0.059
        upTo authorityNoun -0.136
        upTo by -0.165
        upTo companyNoun 0.074
        upTo currency -0.025
        upTo decide -0.148
        upTo earlier 0.080
        upTo fineVerb 0.014
        upTo forWhom 0.150
        upTo gdpr 0.180
        upTo impose 0.088
        upTo infringe 0.065
        upTo inquiry 0.045
        upTo intend -0.173
        upTo legalForm -0.222
        upTo link -0.062
        upTo lodge 0.025
        upTo month -0.061
        upTo none -0.074
        upTo not 0.023
        upTo number -0.046
        upTo of -0.178
        upTo officeNoun 0.036
        upTo order 0.016
        upTo paragraph 0.053
        upTo personNoun -0.011
        upTo personalData 0.031
        upTo point 0.077
        upTo pronoun -0.141
        upTo propose 0.038
        upTo receive 0.162
        upTo region -0.051
        upTo says -0.145
        upTo scale 0.033
        upTo statute 0.130
        upTo stop 0.367
        upTo the -0.158
        upTo to -0.042
        upTo until 0.120
        weeksBefore 0.215
        yearsBefore -0.099
        """#
}
