// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 abbr -0.145
        after3 against 0.206
        after3 and -0.081
        after3 announce 0.177
        after3 annul -0.058
        after3 appeal -0.059
        after3 appealVerb -0.050
        after3 approx -0.123
        after3 article -0.249
        after3 at 0.063
        after3 authorityName 0.407
        after3 authorityNoun -0.095
        after3 ban 0.047
        after3 behalf -0.020
        after3 cap -0.036
        after3 companyNoun 0.296
        after3 complain -0.041
        after3 complaint -0.102
        after3 comply 0.092
        after3 courtName -0.049
        after3 courtNoun -0.127
        after3 currency 0.057
        after3 dateWord 0.097
        after3 day 0.088
        after3 decide 0.154
        after3 dismiss -0.020
        after3 ePrivacy -0.025
        after3 earlier -0.164
        after3 filing -0.044
        after3 fine -0.281
        after3 fineVerb 0.178
        after3 forWhom 0.277
        after3 grant -0.016
        after3 impose -0.158
        after3 infringe -0.031
        after3 inquiry 0.119
        after3 instance -0.055
        after3 intend -0.123
        after3 judgment -0.059
        after3 legalForm -0.034
        after3 link 0.161
        after3 month -0.052
        after3 mustPay -0.078
        after3 not -0.160
        after3 number 0.146
        after3 of 0.105
        after3 officeNoun -0.087
        after3 ordinal -0.020
        after3 otherSum 0.075
        after3 personNoun 0.021
        after3 personalData 0.065
        after3 place 0.044
        after3 pressNoun -0.027
        after3 pronoun -0.201
        after3 propose 0.144
        after3 prosecutor 0.108
        after3 receive 0.049
        after3 reduce -0.066
        after3 refer 0.033
        after3 reprimand 0.038
        after3 says -0.017
        after3 scale 0.224
        after3 season 0.174
        after3 stop 0.185
        after3 stopVerb -0.027
        after3 the -0.064
        after3 to -0.146
        after3 total -0.038
        after3 turnover -0.013
        after3 until 0.041
        after3 uphold -0.079
        after3 warn -0.113
        after3 withdraw -0.044
        after8 a -0.054
        after8 abbr 0.147
        after8 accept 0.052
        after8 act 0.023
        after8 against -0.128
        after8 and -0.192
        after8 announce 0.225
        after8 annul -0.074
        after8 appeal -0.085
        after8 appealVerb -0.104
        after8 approx -0.115
        after8 article -0.322
        after8 at -0.286
        after8 authorityName 0.058
        after8 authorityNoun 0.144
        after8 ban 0.109
        after8 behalf -0.024
        after8 by 0.120
        after8 cap 0.027
        after8 companyNoun 0.158
        after8 complain -0.024
        after8 complaint -0.032
        after8 comply 0.063
        after8 courtName 0.019
        after8 courtNoun -0.131
        after8 currency -0.061
        after8 damages 0.052
        after8 dateWord 0.072
        after8 day 0.012
        after8 decide 0.182
        after8 dismiss -0.042
        after8 ePrivacy -0.013
        after8 earlier -0.102
        after8 filing -0.046
        after8 fine -0.203
        after8 fineVerb 0.227
        after8 forWhom -0.101
        after8 gdpr 0.395
        after8 grant -0.019
        after8 impose 0.160
        after8 incident -0.035
        after8 infringe 0.236
        after8 inquiry -0.115
        after8 instance -0.022
        after8 intend -0.097
        after8 judgment 0.091
        after8 legalForm -0.173
        after8 link 0.106
        after8 lodge 0.156
        after8 month -0.171
        after8 mustPay 0.241
        after8 nationalLaw -0.014
        after8 ngoNoun 0.046
        after8 none -0.158
        after8 not 0.159
        after8 number 0.109
        after8 of 0.067
        after8 officeNoun -0.089
        after8 order 0.105
        after8 ordinal -0.075
        after8 otherField -0.014
        after8 otherSum -0.111
        after8 paragraph 0.044
        after8 partial -0.012
        after8 periodic -0.047
        after8 personNoun 0.018
        after8 personalData -0.046
        after8 place -0.120
        after8 point -0.034
        after8 pressNoun 0.050
        after8 pronoun -0.149
        after8 propose 0.071
        after8 prosecutor 0.079
        after8 provision -0.027
        after8 receive 0.030
        after8 record -0.015
        after8 reduce -0.183
        after8 refer 0.024
        after8 region 0.038
        after8 reprimand -0.063
        after8 rumour -0.019
        after8 says 0.146
        after8 scale -0.046
        after8 season 0.075
        after8 statute 0.103
        after8 stop 0.047
        after8 the 0.017
        after8 to -0.151
        after8 total -0.064
        after8 turnover -0.086
        after8 until 0.192
        after8 uphold 0.138
        after8 warn -0.041
        after8 weekday 0.049
        after8 withdraw -0.044
        afterPublication -0.262
        ahead 0.691
        announced -0.278
        apart -0.127
        before3 a -0.190
        before3 abbr -0.386
        before3 act -0.108
        before3 against 0.014
        before3 and 0.050
        before3 announce -0.192
        before3 annul -0.052
        before3 appealVerb -0.016
        before3 approx -0.113
        before3 at 0.129
        before3 authorityName -0.147
        before3 authorityNoun -0.080
        before3 ban -0.090
        before3 between -0.062
        before3 by 0.106
        before3 cap -0.116
        before3 companyNoun -0.169
        before3 complain -0.071
        before3 complaint -0.066
        before3 courtName 0.040
        before3 courtNoun 0.036
        before3 currency -0.049
        before3 dateWord -0.122
        before3 day 0.208
        before3 decide 0.292
        before3 earlier 0.044
        before3 filing -0.021
        before3 fine 0.123
        before3 fineVerb -0.106
        before3 forWhom -0.150
        before3 gdpr -0.086
        before3 impose -0.040
        before3 incident -0.107
        before3 infringe 0.057
        before3 inquiry -0.077
        before3 instance 0.044
        before3 intend -0.055
        before3 judgment -0.118
        before3 legalForm -0.194
        before3 link -0.273
        before3 lodge 0.012
        before3 month -0.123
        before3 mustPay 0.045
        before3 nationalLaw -0.030
        before3 ngoNoun -0.083
        before3 none 0.157
        before3 not -0.038
        before3 number -0.061
        before3 of 0.243
        before3 order 0.051
        before3 otherField -0.046
        before3 otherSum 0.163
        before3 paragraph -0.018
        before3 personNoun -0.040
        before3 personalData 0.065
        before3 place 0.023
        before3 pressNoun 0.041
        before3 pronoun -0.163
        before3 propose -0.011
        before3 receive -0.107
        before3 region 0.030
        before3 says -0.083
        before3 scale 0.078
        before3 season -0.248
        before3 statute -0.120
        before3 stop 0.280
        before3 stopVerb -0.087
        before3 the 0.185
        before3 to -0.025
        before3 turnover -0.027
        before3 until -0.385
        before3 uphold -0.014
        before8 a -0.174
        before8 abbr -0.308
        before8 act -0.185
        before8 against 0.121
        before8 and -0.069
        before8 announce -0.280
        before8 annul -0.169
        before8 appeal -0.089
        before8 approx -0.117
        before8 at -0.098
        before8 authorityName 0.440
        before8 authorityNoun 0.063
        before8 ban -0.024
        before8 between -0.091
        before8 by -0.045
        before8 cap -0.101
        before8 companyNoun -0.142
        before8 complain -0.093
        before8 complaint -0.097
        before8 comply -0.090
        before8 courtName -0.260
        before8 courtNoun -0.079
        before8 currency 0.076
        before8 dateWord -0.118
        before8 day 0.455
        before8 decide 0.591
        before8 ePrivacy -0.108
        before8 earlier 0.099
        before8 filing -0.030
        before8 fine 0.105
        before8 fineVerb 0.092
        before8 forWhom -0.351
        before8 gdpr -0.103
        before8 grant -0.036
        before8 impose 0.187
        before8 incident -0.118
        before8 infringe -0.012
        before8 inquiry -0.154
        before8 instance -0.174
        before8 intend -0.288
        before8 judgment -0.192
        before8 legalForm 0.185
        before8 link -0.236
        before8 lodge -0.026
        before8 month -0.305
        before8 monthRef -0.026
        before8 mustPay 0.039
        before8 nationalLaw -0.049
        before8 ngoNoun -0.095
        before8 none 0.157
        before8 not -0.213
        before8 number 0.191
        before8 of -0.147
        before8 officeNoun -0.043
        before8 order 0.048
        before8 ordinal -0.031
        before8 otherField -0.072
        before8 otherSum 0.139
        before8 paragraph -0.167
        before8 perPeriod 0.089
        before8 periodic 0.011
        before8 personNoun -0.467
        before8 personalData 0.241
        before8 place -0.219
        before8 point -0.059
        before8 pressNoun 0.026
        before8 pronoun -0.056
        before8 propose -0.146
        before8 provision -0.062
        before8 receive 0.089
        before8 record -0.202
        before8 reduce -0.016
        before8 region -0.220
        before8 says -0.185
        before8 scale -0.156
        before8 season -0.155
        before8 statute -0.206
        before8 stop -0.133
        before8 stopVerb -0.087
        before8 suspend 0.070
        before8 the 0.067
        before8 total 0.069
        before8 turnover -0.117
        before8 until -0.431
        before8 uphold -0.040
        before8 weekday -0.051
        before8 yearRef 0.077
        close 0.325
        daysBefore 0.510
        decidedElsewhere 0.246
        decidedHere 0.684
        distant -0.082
        farOff -0.641
        inClosing 0.174
        inHeading 0.260
        inOpening 0.983
        inParagraph 0.350
        inRivalSentence -0.611
        inSentence 0.673
        isComplete 0.144
        isDay 0.237
        isFine -0.184
        isMonth -0.056
        isOther -0.102
        isPenalty 0.286
        isPublication 0.037
        isRelative -0.375
        isYear -0.180
        judgedAlone 0.151
        judgedOnAppeal -0.207
        last against 0.073
        last appeal -0.012
        last appealVerb 0.022
        last ban -0.045
        last by 0.160
        last cap -0.056
        last complain -0.081
        last complaint -0.060
        last decide 0.059
        last earlier -0.034
        last fine 0.156
        last fineVerb 0.087
        last impose 0.128
        last infringe -0.021
        last inquiry -0.224
        last intend -0.107
        last lodge 0.012
        last mustPay 0.039
        last otherSum 0.189
        last periodic -0.085
        last receive 0.163
        last reduce -0.011
        last says -0.525
        last stopVerb -0.087
        last total 0.102
        last turnover -0.020
        last uphold -0.044
        latest -0.669
        likeliestElsewhere 0.612
        likeliestHere 0.814
        mainFarOff -0.258
        mainInParagraph 0.325
        monthsBefore -0.676
        namesParty 0.541
        namesRival -0.763
        nearBy -0.032
        next against 0.180
        next annul -0.050
        next appeal -0.056
        next appealVerb -0.052
        next ban 0.035
        next by -0.082
        next cap -0.046
        next complain -0.024
        next complaint -0.091
        next comply 0.065
        next damages 0.019
        next decide 0.064
        next dismiss -0.040
        next earlier -0.234
        next fine -0.128
        next fineVerb 0.155
        next grant -0.014
        next impose 0.101
        next infringe 0.089
        next inquiry -0.015
        next intend -0.160
        next lodge -0.112
        next mustPay 0.190
        next order 0.022
        next otherSum 0.063
        next propose 0.104
        next receive -0.326
        next reduce -0.073
        next refer -0.017
        next reprimand 0.106
        next rumour -0.019
        next says 0.015
        next total -0.030
        next turnover -0.023
        next warn 0.045
        next withdraw -0.033
        noEvent -0.723
        none 1.706
        notOfMain 0.157
        ofMain -0.157
        ofOtherAuthority -0.881
        onlyElsewhere 0.704
        onlyInSentence 0.145
        onlyMeasure -0.393
        otherFarOff -0.383
        otherInParagraph 0.026
        otherInSentence 0.716
        overDigest 0.295
        own a -0.167
        own abbr -0.087
        own at -0.314
        own dateWord -0.097
        own day -0.328
        own earlier -0.042
        own intend 0.135
        own link 0.253
        own month 0.591
        own number -0.113
        own of 0.136
        own ordinal 0.047
        own pronoun 0.191
        own season 0.163
        own stop 0.068
        own thatDay -0.045
        own thatMonth -0.042
        own thatYear -0.037
        own the -0.066
        own to -0.012
        own weekday -0.103
        own yearRef -0.124
        paragraphAfter -0.102
        perhapsDecided 0.557
        perhapsJudged 0.164
        perhapsOther -0.389
        proposed 0.019
        repeated 0.476
        rivalNearer -0.607
        sentence a -0.268
        sentence abbr 0.043
        sentence accept -0.068
        sentence act -0.117
        sentence against -0.107
        sentence and 0.210
        sentence announce 0.026
        sentence annul -0.128
        sentence appeal -0.018
        sentence appealVerb -0.305
        sentence approx -0.318
        sentence article -0.315
        sentence at -0.266
        sentence authorityName -0.097
        sentence authorityNoun 0.162
        sentence ban 0.102
        sentence behalf -0.141
        sentence between -0.128
        sentence by 0.063
        sentence cap -0.348
        sentence companyNoun -0.019
        sentence complain -0.172
        sentence complaint -0.208
        sentence comply -0.179
        sentence courtName -0.112
        sentence courtNoun 0.039
        sentence currency -0.083
        sentence damages 0.065
        sentence dateWord -0.164
        sentence day 0.297
        sentence decide 0.403
        sentence directive 0.040
        sentence dismiss -0.065
        sentence ePrivacy -0.254
        sentence earlier -0.504
        sentence filing -0.101
        sentence fine 0.426
        sentence fineVerb 0.343
        sentence forWhom -0.032
        sentence gdpr 0.557
        sentence grant 0.092
        sentence impose 0.201
        sentence inaction -0.049
        sentence incident -0.137
        sentence infringe 0.271
        sentence inquiry -0.124
        sentence instance -0.040
        sentence insteadOf -0.067
        sentence intend -0.326
        sentence judgment 0.057
        sentence legalForm 0.213
        sentence link 0.057
        sentence lodge -0.289
        sentence month 0.036
        sentence monthRef -0.019
        sentence mustPay 0.171
        sentence nationalLaw -0.051
        sentence not 0.104
        sentence number -0.143
        sentence of -0.050
        sentence officeNoun -0.239
        sentence order -0.185
        sentence ordinal -0.135
        sentence otherField -0.058
        sentence otherSum -0.013
        sentence paragraph 0.234
        sentence partial 0.037
        sentence perPeriod 0.131
        sentence periodic 0.068
        sentence personNoun -0.126
        sentence personalData 0.056
        sentence place -0.128
        sentence point 0.301
        sentence pronoun 0.034
        sentence propose -0.313
        sentence prosecutor 0.030
        sentence receive 0.054
        sentence record -0.261
        sentence reduce -0.015
        sentence refer -0.012
        sentence region -0.148
        sentence reprimand -0.070
        sentence rumour -0.180
        sentence says -0.172
        sentence scale -0.370
        sentence season 0.137
        sentence seat 0.052
        sentence silent -0.045
        sentence statute 0.030
        sentence stop 0.297
        sentence stopVerb 0.092
        sentence suspend 0.093
        sentence thatDay 0.064
        sentence thatMonth -0.069
        sentence thatYear 0.029
        sentence the -0.113
        sentence to -0.185
        sentence total -0.065
        sentence turnover -0.462
        sentence ukGDPR 0.068
        sentence until -0.051
        sentence untilBehind -0.017
        sentence uphold 0.117
        sentence warn 0.062
        sentence weekday 0.079
        sentence withdraw 0.087
        sentence yearRef -0.179
        sentenceAfter -0.065
        sentenceBefore -0.092
        since a 0.050
        since abbr 0.159
        since against -0.025
        since and -0.131
        since at 0.089
        since authorityName 0.143
        since authorityNoun 0.015
        since by -0.056
        since companyNoun -0.084
        since comply -0.072
        since decide -0.013
        since forWhom -0.095
        since impose 0.232
        since legalForm -0.027
        since link -0.072
        since number 0.071
        since of -0.109
        since officeNoun -0.016
        since order 0.051
        since personNoun -0.117
        since place 0.059
        since pronoun -0.011
        since scale -0.042
        since stop -0.086
        since the -0.208
        since to 0.050
        since until -0.092
        surelyDecided 0.560
        surelyJudged -0.220
        surelyOther -0.295
        touching 0.556
        undated 0.298
        untold 0.604
        upTo a 0.362
        upTo abbr 0.186
        upTo act 0.156
        upTo against -0.251
        upTo and -0.048
        upTo announce 0.090
        upTo approx -0.020
        upTo article -0.071
        upTo at -0.035
        upTo authorityNoun -0.189
        upTo by -0.035
        upTo companyNoun 0.088
        upTo currency 0.019
        upTo dateWord 0.022
        upTo decide -0.108
        upTo earlier 0.112
        upTo fine 0.040
        upTo forWhom 0.041
        upTo gdpr 0.150
        upTo impose 0.112
        upTo infringe 0.034
        upTo inquiry 0.054
        upTo intend -0.220
        upTo legalForm -0.129
        upTo link -0.100
        upTo lodge -0.034
        upTo month -0.027
        upTo mustPay 0.073
        upTo none -0.036
        upTo number 0.025
        upTo of -0.205
        upTo officeNoun 0.013
        upTo order 0.019
        upTo paragraph 0.072
        upTo personNoun 0.037
        upTo personalData 0.043
        upTo place -0.026
        upTo point 0.118
        upTo pronoun -0.026
        upTo propose -0.042
        upTo receive 0.115
        upTo region 0.063
        upTo reprimand -0.031
        upTo says -0.168
        upTo scale 0.028
        upTo statute 0.154
        upTo stop 0.325
        upTo the -0.040
        upTo to -0.075
        upTo until 0.085
        weeksBefore 0.320
        yearsBefore -0.227
        """#
}
