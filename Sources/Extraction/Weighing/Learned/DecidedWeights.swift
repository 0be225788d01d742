// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 a -0.090
        after3 abbr -0.219
        after3 against 0.162
        after3 and 0.099
        after3 announce 0.125
        after3 annul -0.027
        after3 appeal -0.025
        after3 approx -0.137
        after3 article -0.193
        after3 at 0.077
        after3 authorityName 0.395
        after3 authorityNoun -0.071
        after3 behalf -0.048
        after3 by -0.078
        after3 cap -0.036
        after3 companyNoun 0.315
        after3 complain -0.097
        after3 complaint -0.137
        after3 comply 0.105
        after3 conclude 0.068
        after3 courtName -0.035
        after3 courtNoun -0.080
        after3 currency 0.035
        after3 dateWord 0.034
        after3 day 0.111
        after3 decide 0.206
        after3 dismiss -0.028
        after3 ePrivacy -0.035
        after3 earlier -0.107
        after3 filing -0.054
        after3 fine -0.259
        after3 fineVerb 0.208
        after3 forWhom 0.131
        after3 gdpr 0.022
        after3 grant -0.016
        after3 impose -0.312
        after3 infringe -0.011
        after3 inquiry -0.032
        after3 instance -0.040
        after3 intend -0.095
        after3 judgment -0.066
        after3 legalForm -0.028
        after3 link 0.211
        after3 month -0.053
        after3 mustPay -0.086
        after3 none -0.064
        after3 not -0.137
        after3 number 0.075
        after3 of 0.066
        after3 officeNoun -0.089
        after3 order -0.051
        after3 ordinal -0.017
        after3 otherField -0.012
        after3 otherSum 0.063
        after3 personNoun 0.064
        after3 personalData 0.099
        after3 pressNoun -0.046
        after3 pronoun -0.274
        after3 propose 0.128
        after3 prosecutor 0.071
        after3 reduce -0.112
        after3 refer 0.068
        after3 region 0.021
        after3 says 0.015
        after3 scale 0.223
        after3 season 0.182
        after3 statute -0.013
        after3 stop 0.260
        after3 the -0.015
        after3 to -0.068
        after3 total -0.028
        after3 turnover -0.032
        after3 until 0.035
        after3 uphold -0.022
        after3 warn -0.100
        after3 withdraw -0.032
        after8 a 0.049
        after8 abbr 0.163
        after8 accept 0.053
        after8 against -0.200
        after8 and -0.095
        after8 announce 0.113
        after8 annul -0.052
        after8 appeal -0.075
        after8 appealVerb -0.091
        after8 approx -0.151
        after8 article -0.318
        after8 at -0.400
        after8 authorityName 0.049
        after8 authorityNoun 0.163
        after8 ban 0.013
        after8 behalf -0.051
        after8 by 0.031
        after8 cap -0.047
        after8 companyNoun 0.170
        after8 complain -0.108
        after8 complaint -0.161
        after8 comply -0.039
        after8 conclude 0.068
        after8 courtName 0.014
        after8 courtNoun -0.095
        after8 damages 0.026
        after8 dateWord 0.109
        after8 decide 0.164
        after8 dismiss -0.035
        after8 ePrivacy 0.069
        after8 earlier -0.097
        after8 filing -0.055
        after8 fine -0.202
        after8 fineVerb 0.148
        after8 forWhom -0.135
        after8 gdpr 0.356
        after8 grant -0.072
        after8 impose 0.054
        after8 incident -0.026
        after8 infringe 0.185
        after8 inquiry -0.222
        after8 instance -0.018
        after8 intend -0.049
        after8 judgment 0.050
        after8 legalForm -0.151
        after8 link 0.137
        after8 lodge 0.201
        after8 month -0.236
        after8 mustPay 0.325
        after8 nationalLaw 0.076
        after8 ngoNoun 0.015
        after8 none -0.126
        after8 not 0.076
        after8 number 0.164
        after8 of 0.023
        after8 officeNoun -0.042
        after8 order 0.021
        after8 ordinal -0.092
        after8 otherField -0.012
        after8 otherSum -0.215
        after8 paragraph 0.023
        after8 partial -0.011
        after8 periodic -0.061
        after8 personNoun 0.049
        after8 personalData 0.029
        after8 place -0.113
        after8 point -0.029
        after8 pressNoun 0.079
        after8 pronoun -0.063
        after8 propose 0.043
        after8 prosecutor 0.043
        after8 provision -0.041
        after8 receive 0.075
        after8 reduce -0.215
        after8 refer 0.042
        after8 reprimand -0.088
        after8 rumour -0.035
        after8 says 0.101
        after8 scale -0.108
        after8 season 0.071
        after8 statute 0.059
        after8 stop 0.036
        after8 stopVerb 0.015
        after8 the 0.285
        after8 to -0.170
        after8 total -0.037
        after8 turnover -0.106
        after8 ukGDPR 0.038
        after8 until 0.122
        after8 uphold 0.160
        after8 warn -0.045
        after8 weekday -0.029
        after8 withdraw -0.032
        afterCourt 0.028
        afterPublication -0.264
        ahead 0.769
        announced -0.287
        apart -0.164
        before3 a -0.186
        before3 abbr -0.440
        before3 act -0.100
        before3 against -0.075
        before3 and 0.024
        before3 announce -0.146
        before3 annul -0.027
        before3 appealVerb -0.015
        before3 approx -0.112
        before3 at 0.051
        before3 authorityName -0.142
        before3 authorityNoun -0.168
        before3 between -0.070
        before3 by -0.062
        before3 cap -0.062
        before3 companyNoun -0.177
        before3 complain -0.030
        before3 complaint -0.071
        before3 conclude 0.099
        before3 courtName -0.018
        before3 courtNoun -0.034
        before3 currency -0.049
        before3 dateWord -0.095
        before3 day 0.249
        before3 decide 0.307
        before3 earlier 0.089
        before3 filing -0.019
        before3 fine 0.090
        before3 fineVerb -0.091
        before3 forWhom -0.082
        before3 gdpr -0.099
        before3 grant -0.013
        before3 incident -0.126
        before3 infringe 0.063
        before3 inquiry -0.067
        before3 intend -0.024
        before3 judgment -0.083
        before3 legalForm -0.193
        before3 link -0.110
        before3 lodge 0.068
        before3 month -0.125
        before3 mustPay 0.030
        before3 nationalLaw -0.043
        before3 ngoNoun -0.078
        before3 none -0.054
        before3 not -0.026
        before3 number -0.052
        before3 of 0.243
        before3 officeNoun -0.032
        before3 order 0.067
        before3 ordinal -0.015
        before3 otherField -0.027
        before3 otherSum 0.136
        before3 periodic 0.099
        before3 personNoun -0.066
        before3 personalData 0.112
        before3 pressNoun 0.074
        before3 pronoun -0.276
        before3 receive -0.107
        before3 region 0.105
        before3 reprimand 0.051
        before3 says -0.078
        before3 scale 0.070
        before3 season -0.213
        before3 statute -0.116
        before3 stop 0.207
        before3 stopVerb -0.067
        before3 the 0.257
        before3 to -0.109
        before3 turnover -0.033
        before3 until -0.354
        before8 a -0.173
        before8 abbr -0.356
        before8 act -0.149
        before8 against 0.020
        before8 and -0.117
        before8 announce -0.330
        before8 annul -0.117
        before8 appeal -0.100
        before8 appealVerb -0.031
        before8 approx -0.105
        before8 article -0.019
        before8 at -0.074
        before8 authorityName 0.332
        before8 authorityNoun -0.033
        before8 ban 0.027
        before8 behalf -0.012
        before8 between -0.096
        before8 by -0.059
        before8 cap -0.077
        before8 companyNoun -0.152
        before8 complain -0.047
        before8 complaint -0.093
        before8 comply -0.097
        before8 conclude 0.136
        before8 courtName -0.235
        before8 courtNoun -0.061
        before8 currency 0.093
        before8 dateWord -0.063
        before8 day 0.485
        before8 decide 0.580
        before8 ePrivacy -0.170
        before8 earlier 0.165
        before8 filing -0.033
        before8 fine 0.049
        before8 fineVerb 0.104
        before8 forWhom -0.282
        before8 gdpr -0.112
        before8 grant -0.014
        before8 impose 0.228
        before8 incident -0.137
        before8 infringe -0.050
        before8 inquiry -0.080
        before8 instance -0.170
        before8 intend -0.273
        before8 judgment -0.215
        before8 legalForm 0.121
        before8 link -0.231
        before8 lodge -0.065
        before8 month -0.234
        before8 monthRef -0.021
        before8 mustPay 0.046
        before8 nationalLaw -0.062
        before8 ngoNoun -0.102
        before8 not -0.210
        before8 number 0.233
        before8 of -0.055
        before8 officeNoun -0.075
        before8 order -0.026
        before8 ordinal -0.038
        before8 otherField -0.065
        before8 otherSum 0.121
        before8 paragraph -0.149
        before8 perPeriod 0.100
        before8 personNoun -0.459
        before8 personalData 0.177
        before8 place -0.097
        before8 point -0.073
        before8 pressNoun 0.059
        before8 pronoun -0.019
        before8 propose -0.079
        before8 provision -0.055
        before8 record -0.213
        before8 reduce -0.010
        before8 region -0.144
        before8 reprimand 0.051
        before8 says -0.325
        before8 scale -0.144
        before8 season -0.092
        before8 statute -0.177
        before8 stop -0.199
        before8 stopVerb -0.067
        before8 suspend 0.043
        before8 the 0.080
        before8 to 0.080
        before8 total 0.035
        before8 turnover -0.137
        before8 until -0.392
        before8 uphold -0.028
        before8 weekday -0.042
        before8 yearRef 0.066
        close 0.374
        daysBefore 0.412
        decidedElsewhere 0.316
        decidedHere 0.600
        distant -0.105
        farOff -0.676
        firstOfKind 0.016
        inClosing 0.150
        inHeading 0.322
        inOpening 0.907
        inParagraph 0.352
        inRivalSentence -0.789
        inSentence 0.729
        isComplete 0.174
        isDay 0.105
        isFine -0.136
        isOther -0.141
        isPenalty 0.277
        isPublication -0.010
        isRelative -0.280
        isYear -0.114
        judgedAlone 0.199
        judgedOnAppeal -0.217
        last against 0.065
        last annul -0.012
        last ban 0.058
        last by 0.071
        last cap -0.089
        last complain -0.035
        last complaint -0.067
        last decide -0.020
        last earlier 0.027
        last fine 0.079
        last fineVerb 0.025
        last impose 0.120
        last infringe -0.021
        last inquiry -0.211
        last intend -0.110
        last lodge 0.076
        last mustPay 0.046
        last order -0.126
        last otherSum 0.156
        last periodic -0.092
        last propose -0.095
        last receive 0.105
        last reprimand 0.051
        last says -0.472
        last stopVerb -0.067
        last total 0.072
        last turnover -0.029
        last uphold -0.039
        latest -0.563
        likeliestElsewhere 0.690
        likeliestHere 0.731
        mainFarOff -0.382
        mainInParagraph 0.282
        monthsBefore -0.648
        namesParty 0.590
        namesRival -0.686
        nearBy -0.052
        newsOnAppeal -0.102
        next against 0.319
        next annul -0.019
        next appeal -0.022
        next appealVerb -0.099
        next ban -0.014
        next by -0.131
        next cap -0.040
        next complain -0.060
        next complaint -0.103
        next comply 0.040
        next decide 0.117
        next dismiss -0.030
        next earlier -0.223
        next fine -0.174
        next fineVerb 0.130
        next grant -0.017
        next impose 0.046
        next infringe 0.261
        next inquiry -0.056
        next intend -0.146
        next lodge -0.113
        next mustPay 0.224
        next order 0.081
        next otherSum 0.059
        next propose 0.091
        next receive -0.141
        next reduce -0.060
        next refer 0.012
        next reprimand 0.052
        next rumour -0.035
        next stopVerb 0.017
        next total -0.020
        next turnover -0.044
        next uphold 0.055
        next warn 0.023
        next withdraw -0.021
        noEvent -0.740
        none 1.871
        notOfMain 0.150
        ofMain -0.150
        ofOtherAuthority -0.890
        onlyElsewhere 0.758
        onlyInSentence 0.232
        onlyMeasure -0.383
        otherFarOff -0.294
        otherInParagraph 0.070
        otherInSentence 0.736
        overDigest 0.359
        own a -0.165
        own abbr -0.066
        own at -0.267
        own dateWord -0.095
        own day -0.325
        own intend 0.144
        own link 0.185
        own month 0.590
        own monthRef 0.016
        own number -0.114
        own of 0.082
        own ordinal 0.090
        own pronoun 0.216
        own season 0.180
        own stop 0.110
        own thatDay -0.047
        own thatMonth -0.026
        own thatYear -0.128
        own the -0.306
        own weekday -0.040
        own yearRef -0.132
        paragraphAfter -0.079
        perhapsDecided 0.512
        perhapsJudged 0.229
        perhapsOther -0.468
        proposed 0.016
        repeated 0.394
        rivalNearer -0.541
        sentence a -0.273
        sentence abbr 0.042
        sentence accept -0.081
        sentence act -0.125
        sentence against -0.069
        sentence and 0.247
        sentence announce -0.038
        sentence annul -0.085
        sentence appeal -0.012
        sentence appealVerb -0.347
        sentence approx -0.357
        sentence article -0.338
        sentence at -0.280
        sentence authorityName 0.094
        sentence authorityNoun 0.132
        sentence ban 0.116
        sentence behalf -0.170
        sentence between -0.136
        sentence by -0.084
        sentence cap -0.423
        sentence companyNoun -0.226
        sentence complain -0.196
        sentence complaint -0.307
        sentence comply -0.228
        sentence conclude 0.214
        sentence courtName -0.204
        sentence courtNoun -0.014
        sentence currency -0.064
        sentence damages 0.036
        sentence dateWord -0.094
        sentence day 0.331
        sentence decide 0.490
        sentence directive 0.021
        sentence dismiss -0.037
        sentence ePrivacy -0.151
        sentence earlier -0.513
        sentence filing -0.134
        sentence fine 0.407
        sentence fineVerb 0.252
        sentence forWhom 0.021
        sentence gdpr 0.485
        sentence grant 0.051
        sentence impose 0.295
        sentence inaction -0.047
        sentence incident -0.144
        sentence infringe 0.248
        sentence inquiry -0.160
        sentence instance -0.108
        sentence insteadOf -0.057
        sentence intend -0.336
        sentence judgment -0.028
        sentence legalForm 0.372
        sentence link 0.130
        sentence lodge -0.257
        sentence month 0.061
        sentence mustPay 0.181
        sentence nationalLaw 0.115
        sentence ngoNoun -0.151
        sentence none -0.195
        sentence not -0.044
        sentence number -0.147
        sentence of 0.053
        sentence officeNoun -0.237
        sentence order -0.116
        sentence ordinal -0.031
        sentence otherField -0.081
        sentence otherSum -0.087
        sentence paragraph 0.230
        sentence partial 0.042
        sentence perPeriod 0.121
        sentence periodic 0.075
        sentence personNoun -0.141
        sentence personalData 0.137
        sentence place -0.186
        sentence point 0.342
        sentence pressNoun 0.068
        sentence pronoun 0.079
        sentence propose -0.218
        sentence provision -0.032
        sentence receive 0.160
        sentence record -0.234
        sentence reduce -0.084
        sentence refer -0.088
        sentence region -0.164
        sentence reprimand -0.101
        sentence rumour -0.194
        sentence says -0.239
        sentence scale -0.374
        sentence season 0.206
        sentence seat 0.044
        sentence silent -0.051
        sentence statute -0.036
        sentence stop 0.249
        sentence stopVerb 0.165
        sentence suspend 0.062
        sentence thatDay 0.046
        sentence thatMonth -0.044
        sentence thatYear -0.080
        sentence the -0.128
        sentence to -0.154
        sentence total -0.077
        sentence turnover -0.473
        sentence ukGDPR 0.050
        sentence until -0.113
        sentence untilBehind -0.016
        sentence warn 0.060
        sentence weekday 0.023
        sentence withdraw 0.120
        sentence yearRef -0.185
        sentenceAfter -0.094
        sentenceBefore -0.103
        since a 0.106
        since abbr 0.148
        since against -0.072
        since and -0.104
        since at 0.088
        since authorityName 0.193
        since authorityNoun 0.057
        since by -0.097
        since companyNoun -0.045
        since comply -0.081
        since decide 0.017
        since forWhom -0.071
        since impose 0.224
        since legalForm -0.016
        since link -0.073
        since not -0.115
        since number 0.130
        since of -0.102
        since officeNoun -0.024
        since order 0.066
        since personNoun -0.131
        since place 0.065
        since pronoun -0.027
        since scale -0.042
        since stop -0.068
        since the -0.192
        since until -0.113
        surelyDecided 0.749
        surelyJudged -0.248
        surelyOther -0.257
        touching 0.623
        undated 0.403
        untold 0.493
        upTo a 0.361
        upTo abbr 0.126
        upTo against -0.236
        upTo and -0.059
        upTo announce 0.101
        upTo approx -0.044
        upTo article -0.030
        upTo at -0.147
        upTo authorityName -0.049
        upTo authorityNoun -0.073
        upTo by -0.128
        upTo companyNoun 0.154
        upTo courtNoun 0.021
        upTo currency -0.041
        upTo dateWord -0.014
        upTo decide -0.137
        upTo earlier 0.067
        upTo fine 0.021
        upTo fineVerb 0.025
        upTo forWhom 0.096
        upTo gdpr 0.118
        upTo impose 0.151
        upTo infringe 0.067
        upTo inquiry 0.045
        upTo intend -0.175
        upTo legalForm -0.241
        upTo link -0.031
        upTo lodge 0.038
        upTo month -0.070
        upTo mustPay 0.061
        upTo none -0.069
        upTo not -0.019
        upTo of -0.134
        upTo officeNoun 0.061
        upTo order 0.017
        upTo paragraph 0.049
        upTo personNoun 0.020
        upTo personalData 0.030
        upTo place 0.022
        upTo point 0.072
        upTo pronoun -0.085
        upTo receive 0.149
        upTo region -0.031
        upTo says -0.139
        upTo statute 0.128
        upTo stop 0.330
        upTo the -0.164
        upTo to -0.062
        upTo until 0.098
        weeksBefore 0.250
        yearsBefore -0.143
        """#
}
