// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 a 0.041
        after3 abbr -0.290
        after3 against 0.238
        after3 and 0.146
        after3 announce 0.173
        after3 annul -0.073
        after3 appeal -0.079
        after3 appealVerb -0.058
        after3 approx -0.148
        after3 article -0.151
        after3 at 0.025
        after3 authorityName 0.397
        after3 authorityNoun -0.101
        after3 ban 0.069
        after3 behalf -0.084
        after3 by 0.011
        after3 cap -0.031
        after3 companyNoun 0.237
        after3 complain -0.038
        after3 complaint -0.111
        after3 comply 0.090
        after3 courtName -0.019
        after3 courtNoun -0.134
        after3 currency 0.049
        after3 dateWord 0.136
        after3 day 0.022
        after3 decide 0.111
        after3 dismiss -0.030
        after3 ePrivacy -0.011
        after3 earlier -0.105
        after3 filing -0.040
        after3 fine -0.212
        after3 fineVerb 0.224
        after3 forWhom 0.188
        after3 gdpr 0.016
        after3 grant -0.024
        after3 impose -0.051
        after3 incident -0.017
        after3 inquiry 0.164
        after3 instance -0.029
        after3 intend -0.116
        after3 judgment -0.052
        after3 legalForm 0.086
        after3 lodge -0.098
        after3 month -0.052
        after3 mustPay -0.207
        after3 ngoNoun -0.013
        after3 none 0.050
        after3 not -0.169
        after3 number 0.080
        after3 of 0.041
        after3 officeNoun -0.122
        after3 order -0.082
        after3 ordinal -0.028
        after3 otherSum -0.019
        after3 paragraph 0.019
        after3 personNoun 0.036
        after3 personalData 0.070
        after3 place 0.094
        after3 pressNoun -0.090
        after3 pronoun -0.248
        after3 propose 0.140
        after3 prosecutor 0.060
        after3 receive -0.094
        after3 reduce -0.043
        after3 region 0.010
        after3 reprimand 0.045
        after3 says -0.022
        after3 scale 0.248
        after3 season 0.153
        after3 statute -0.020
        after3 stop 0.122
        after3 stopVerb -0.037
        after3 the -0.070
        after3 to -0.224
        after3 total -0.021
        after3 turnover -0.013
        after3 until -0.029
        after3 uphold -0.032
        after3 warn -0.161
        after3 withdraw -0.041
        after8 abbr -0.029
        after8 and -0.023
        after8 announce 0.258
        after8 annul -0.094
        after8 appeal -0.115
        after8 appealVerb -0.037
        after8 approx -0.037
        after8 article -0.382
        after8 at -0.437
        after8 authorityName 0.030
        after8 authorityNoun 0.215
        after8 ban 0.137
        after8 behalf -0.089
        after8 by 0.185
        after8 cap -0.027
        after8 companyNoun 0.272
        after8 complain -0.041
        after8 complaint -0.031
        after8 comply 0.046
        after8 courtName 0.032
        after8 courtNoun -0.134
        after8 currency -0.255
        after8 dateWord 0.037
        after8 day 0.017
        after8 decide 0.145
        after8 dismiss -0.053
        after8 ePrivacy -0.084
        after8 earlier -0.064
        after8 filing -0.042
        after8 fine -0.094
        after8 fineVerb 0.242
        after8 forWhom -0.019
        after8 gdpr 0.188
        after8 grant -0.026
        after8 impose 0.210
        after8 incident -0.038
        after8 infringe 0.239
        after8 inquiry -0.139
        after8 intend -0.054
        after8 judgment 0.121
        after8 legalForm -0.053
        after8 lodge 0.085
        after8 month -0.169
        after8 mustPay 0.186
        after8 ngoNoun 0.047
        after8 none -0.091
        after8 not 0.119
        after8 number 0.185
        after8 of 0.045
        after8 officeNoun -0.051
        after8 order 0.144
        after8 ordinal -0.086
        after8 otherField -0.015
        after8 otherSum -0.076
        after8 paragraph 0.059
        after8 periodic -0.103
        after8 personNoun -0.060
        after8 personalData -0.079
        after8 place -0.266
        after8 point 0.059
        after8 pressNoun 0.146
        after8 pronoun -0.159
        after8 propose 0.018
        after8 prosecutor 0.033
        after8 receive -0.064
        after8 record -0.029
        after8 reduce -0.172
        after8 refer 0.021
        after8 region 0.048
        after8 reprimand -0.053
        after8 rumour -0.061
        after8 says 0.083
        after8 scale -0.132
        after8 season 0.080
        after8 statute 0.056
        after8 stop 0.021
        after8 stopVerb -0.018
        after8 the 0.144
        after8 to -0.174
        after8 total -0.040
        after8 turnover -0.073
        after8 ukGDPR 0.081
        after8 until 0.130
        after8 uphold 0.145
        after8 warn -0.119
        after8 weekday 0.105
        after8 withdraw -0.041
        afterPublication -0.251
        ahead 0.680
        announced -0.362
        apart -0.175
        before3 a -0.114
        before3 abbr -0.411
        before3 against -0.027
        before3 and 0.154
        before3 announce -0.245
        before3 annul -0.061
        before3 appealVerb -0.018
        before3 approx -0.143
        before3 at 0.070
        before3 authorityName -0.089
        before3 authorityNoun -0.083
        before3 ban -0.094
        before3 between -0.069
        before3 by 0.202
        before3 cap -0.095
        before3 companyNoun -0.253
        before3 complain -0.014
        before3 complaint -0.073
        before3 courtName 0.059
        before3 courtNoun 0.101
        before3 currency 0.198
        before3 dateWord -0.050
        before3 day 0.234
        before3 decide 0.258
        before3 earlier 0.065
        before3 filing -0.017
        before3 fine 0.101
        before3 fineVerb 0.035
        before3 forWhom -0.148
        before3 gdpr -0.073
        before3 impose 0.149
        before3 incident -0.093
        before3 infringe 0.088
        before3 inquiry -0.088
        before3 instance 0.063
        before3 intend -0.071
        before3 judgment -0.153
        before3 legalForm -0.197
        before3 lodge 0.016
        before3 month -0.180
        before3 mustPay 0.066
        before3 nationalLaw -0.034
        before3 ngoNoun -0.069
        before3 none 0.090
        before3 not -0.036
        before3 number -0.081
        before3 of 0.226
        before3 officeNoun 0.015
        before3 order 0.040
        before3 otherField 0.057
        before3 otherSum 0.160
        before3 paragraph -0.020
        before3 personNoun -0.061
        before3 personalData 0.074
        before3 place 0.028
        before3 pressNoun 0.062
        before3 pronoun -0.188
        before3 receive 0.010
        before3 region 0.023
        before3 reprimand 0.019
        before3 says -0.027
        before3 scale 0.183
        before3 season -0.241
        before3 statute -0.180
        before3 stop 0.197
        before3 stopVerb -0.116
        before3 the 0.163
        before3 to -0.199
        before3 total 0.014
        before3 turnover -0.031
        before3 until -0.282
        before3 uphold -0.022
        before8 a -0.085
        before8 abbr -0.202
        before8 against 0.071
        before8 and 0.019
        before8 announce -0.340
        before8 annul -0.116
        before8 appeal -0.111
        before8 appealVerb -0.027
        before8 approx 0.087
        before8 article -0.031
        before8 at -0.128
        before8 authorityName 0.351
        before8 authorityNoun -0.020
        before8 ban -0.051
        before8 behalf -0.020
        before8 between -0.088
        before8 by -0.035
        before8 cap -0.098
        before8 companyNoun -0.132
        before8 complain 0.029
        before8 complaint -0.033
        before8 comply -0.116
        before8 courtName -0.183
        before8 courtNoun -0.099
        before8 currency 0.237
        before8 dateWord -0.046
        before8 day 0.434
        before8 decide 0.686
        before8 ePrivacy -0.129
        before8 earlier 0.149
        before8 filing -0.041
        before8 fine 0.245
        before8 fineVerb 0.180
        before8 forWhom -0.405
        before8 gdpr -0.073
        before8 grant -0.038
        before8 impose 0.195
        before8 incident -0.097
        before8 infringe 0.026
        before8 inquiry -0.127
        before8 instance -0.083
        before8 intend -0.314
        before8 judgment -0.272
        before8 legalForm 0.150
        before8 month -0.437
        before8 monthRef -0.038
        before8 mustPay 0.081
        before8 nationalLaw -0.039
        before8 ngoNoun -0.096
        before8 none 0.051
        before8 not -0.239
        before8 number 0.234
        before8 of -0.199
        before8 officeNoun -0.062
        before8 order 0.088
        before8 ordinal -0.014
        before8 otherField 0.039
        before8 otherSum 0.151
        before8 paragraph -0.116
        before8 perPeriod 0.096
        before8 periodic -0.058
        before8 personNoun -0.321
        before8 personalData 0.211
        before8 place -0.038
        before8 point -0.068
        before8 pressNoun 0.046
        before8 pronoun -0.136
        before8 propose -0.141
        before8 receive 0.104
        before8 record -0.126
        before8 reduce -0.010
        before8 region -0.205
        before8 reprimand 0.028
        before8 says -0.066
        before8 scale -0.129
        before8 season -0.139
        before8 seat 0.019
        before8 statute -0.282
        before8 stop -0.060
        before8 stopVerb -0.116
        before8 suspend 0.046
        before8 the -0.021
        before8 to 0.130
        before8 total 0.082
        before8 turnover -0.114
        before8 until -0.360
        before8 uphold -0.067
        before8 weekday -0.090
        before8 yearRef 0.097
        close 0.299
        daysBefore 0.467
        decidedElsewhere 0.280
        decidedHere 0.550
        distant -0.047
        farOff -0.623
        inClosing 0.103
        inHeading 0.128
        inOpening 0.930
        inParagraph 0.321
        inRivalSentence -0.523
        inSentence 0.659
        isComplete 0.050
        isDay 0.323
        isFine -0.205
        isMonth -0.051
        isOther -0.084
        isPenalty 0.289
        isPublication -0.061
        isRelative -0.611
        isYear -0.272
        judgedAlone -0.123
        latest -0.597
        likeliestElsewhere 0.600
        likeliestHere 0.836
        mainFarOff -0.366
        mainInParagraph 0.290
        monthsBefore -0.571
        namesParty 0.602
        namesRival -0.538
        nearBy -0.036
        noEvent -0.690
        none 1.420
        notOfMain 0.209
        ofMain -0.210
        ofOtherAuthority -0.884
        onlyElsewhere 0.556
        onlyInSentence 0.130
        onlyMeasure -0.298
        otherFarOff -0.257
        otherInParagraph 0.030
        otherInSentence 0.599
        overDigest 0.078
        paragraphAfter -0.164
        perhapsDecided 0.738
        perhapsJudged 0.027
        perhapsOther -0.484
        proposed 0.041
        repeated 0.371
        rivalNearer -0.608
        sentence a -0.334
        sentence abbr 0.079
        sentence accept -0.054
        sentence against -0.174
        sentence and 0.084
        sentence announce -0.095
        sentence annul -0.107
        sentence appeal -0.044
        sentence appealVerb -0.295
        sentence approx -0.150
        sentence article -0.270
        sentence at -0.206
        sentence authorityName -0.178
        sentence authorityNoun 0.245
        sentence ban 0.128
        sentence behalf -0.243
        sentence between -0.104
        sentence by 0.096
        sentence cap -0.438
        sentence companyNoun -0.131
        sentence complain -0.142
        sentence complaint -0.161
        sentence comply -0.336
        sentence courtName -0.114
        sentence courtNoun -0.161
        sentence damages 0.011
        sentence dateWord -0.193
        sentence day 0.302
        sentence decide 0.406
        sentence directive 0.100
        sentence dismiss -0.080
        sentence ePrivacy -0.241
        sentence earlier -0.631
        sentence filing -0.169
        sentence fine 0.352
        sentence fineVerb 0.343
        sentence forWhom 0.017
        sentence gdpr 0.385
        sentence grant 0.117
        sentence impose 0.220
        sentence inaction -0.082
        sentence incident -0.126
        sentence infringe 0.239
        sentence inquiry -0.141
        sentence instance -0.049
        sentence intend -0.409
        sentence judgment 0.044
        sentence legalForm 0.219
        sentence lodge -0.160
        sentence month 0.348
        sentence monthRef -0.127
        sentence mustPay 0.026
        sentence ngoNoun 0.150
        sentence none -0.118
        sentence not 0.185
        sentence number -0.161
        sentence of 0.096
        sentence officeNoun -0.315
        sentence order -0.032
        sentence ordinal -0.256
        sentence paragraph 0.282
        sentence perPeriod 0.182
        sentence periodic -0.054
        sentence personNoun 0.016
        sentence personalData 0.091
        sentence place -0.214
        sentence point 0.334
        sentence pressNoun 0.180
        sentence pronoun 0.029
        sentence propose -0.382
        sentence prosecutor -0.052
        sentence receive -0.075
        sentence record -0.182
        sentence reduce -0.034
        sentence region -0.106
        sentence reprimand -0.046
        sentence rumour -0.258
        sentence says -0.134
        sentence scale -0.411
        sentence season 0.071
        sentence seat 0.046
        sentence silent -0.041
        sentence statute 0.092
        sentence stop 0.266
        sentence stopVerb 0.043
        sentence suspend 0.058
        sentence thatDay 0.096
        sentence thatMonth -0.092
        sentence thatYear 0.046
        sentence the -0.074
        sentence to -0.057
        sentence total -0.038
        sentence turnover -0.352
        sentence ukGDPR 0.115
        sentence until -0.161
        sentence untilBehind -0.026
        sentence warn -0.011
        sentence weekday -0.053
        sentence withdraw 0.103
        sentence yearRef -0.079
        sentenceAfter -0.019
        since a 0.082
        since abbr 0.162
        since against -0.052
        since and -0.145
        since approx -0.014
        since at 0.016
        since authorityName 0.179
        since by -0.127
        since companyNoun -0.083
        since comply -0.102
        since currency -0.049
        since decide -0.040
        since earlier 0.033
        since fine 0.038
        since forWhom -0.076
        since impose 0.224
        since legalForm 0.040
        since number 0.130
        since officeNoun -0.029
        since order 0.057
        since place -0.025
        since pronoun -0.129
        since season -0.062
        since stop -0.052
        since the -0.129
        since to -0.013
        since until -0.099
        surelyDecided 0.655
        surelyJudged -0.158
        surelyOther -0.391
        touching 0.583
        undated 0.299
        untold 0.623
        upTo a 0.365
        upTo abbr 0.115
        upTo against -0.252
        upTo and 0.100
        upTo announce 0.089
        upTo article -0.054
        upTo authorityName 0.021
        upTo authorityNoun -0.187
        upTo by -0.092
        upTo courtNoun -0.015
        upTo currency 0.097
        upTo dateWord 0.027
        upTo decide -0.084
        upTo fine -0.027
        upTo forWhom 0.053
        upTo gdpr 0.158
        upTo impose 0.086
        upTo inquiry 0.046
        upTo intend -0.212
        upTo legalForm -0.212
        upTo lodge -0.036
        upTo month -0.123
        upTo none -0.043
        upTo not 0.087
        upTo number 0.085
        upTo of -0.178
        upTo officeNoun 0.100
        upTo paragraph 0.099
        upTo personNoun 0.037
        upTo personalData 0.044
        upTo place -0.120
        upTo point 0.166
        upTo pronoun 0.035
        upTo propose -0.052
        upTo receive -0.178
        upTo region 0.090
        upTo says -0.161
        upTo scale 0.067
        upTo statute 0.108
        upTo stop 0.343
        upTo the 0.075
        upTo to -0.030
        upTo until 0.019
        weeksBefore 0.282
        yearsBefore -0.165
        """#
}
