// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 a -0.010
        after3 abbr -0.206
        after3 against 0.236
        after3 and -0.050
        after3 announce 0.160
        after3 annul -0.043
        after3 appeal -0.063
        after3 appealVerb -0.057
        after3 approx -0.124
        after3 article -0.236
        after3 authorityName 0.416
        after3 authorityNoun -0.029
        after3 ban 0.027
        after3 behalf -0.020
        after3 by -0.058
        after3 cap -0.037
        after3 companyNoun 0.192
        after3 complain -0.045
        after3 complaint -0.111
        after3 comply 0.069
        after3 courtName -0.074
        after3 courtNoun -0.141
        after3 currency 0.054
        after3 dateWord 0.086
        after3 day 0.076
        after3 decide 0.147
        after3 dismiss -0.024
        after3 ePrivacy -0.031
        after3 earlier -0.157
        after3 filing -0.048
        after3 fine -0.274
        after3 fineVerb 0.166
        after3 forWhom 0.324
        after3 grant -0.014
        after3 impose -0.184
        after3 infringe -0.024
        after3 inquiry 0.157
        after3 instance -0.082
        after3 intend -0.117
        after3 judgment -0.058
        after3 legalForm -0.017
        after3 link 0.150
        after3 month -0.056
        after3 mustPay -0.087
        after3 not -0.156
        after3 number 0.169
        after3 of 0.083
        after3 officeNoun -0.032
        after3 ordinal -0.019
        after3 otherSum 0.082
        after3 personalData 0.061
        after3 place 0.069
        after3 pressNoun -0.026
        after3 pronoun -0.263
        after3 propose 0.099
        after3 prosecutor 0.089
        after3 receive 0.040
        after3 reduce -0.067
        after3 refer 0.037
        after3 says -0.024
        after3 scale 0.221
        after3 season 0.172
        after3 stop 0.155
        after3 the -0.048
        after3 to -0.144
        after3 total -0.040
        after3 turnover -0.016
        after3 until 0.035
        after3 uphold -0.078
        after3 warn -0.120
        after3 withdraw -0.044
        after8 a -0.020
        after8 abbr 0.159
        after8 accept 0.046
        after8 against -0.129
        after8 and -0.144
        after8 announce 0.196
        after8 annul -0.059
        after8 appeal -0.079
        after8 appealVerb -0.091
        after8 approx -0.133
        after8 article -0.352
        after8 at -0.311
        after8 authorityName 0.036
        after8 authorityNoun 0.168
        after8 ban 0.093
        after8 behalf -0.024
        after8 by 0.081
        after8 cap 0.020
        after8 companyNoun 0.166
        after8 complain -0.030
        after8 complaint -0.027
        after8 courtNoun -0.106
        after8 currency -0.037
        after8 damages 0.034
        after8 dateWord 0.069
        after8 day -0.013
        after8 decide 0.197
        after8 dismiss -0.048
        after8 ePrivacy -0.017
        after8 earlier -0.082
        after8 filing -0.050
        after8 fine -0.240
        after8 fineVerb 0.206
        after8 forWhom -0.117
        after8 gdpr 0.413
        after8 grant -0.015
        after8 impose 0.100
        after8 incident -0.028
        after8 infringe 0.203
        after8 inquiry -0.088
        after8 instance -0.040
        after8 intend -0.104
        after8 judgment 0.085
        after8 legalForm -0.131
        after8 link 0.084
        after8 lodge 0.166
        after8 month -0.174
        after8 mustPay 0.261
        after8 nationalLaw 0.052
        after8 ngoNoun 0.017
        after8 none -0.178
        after8 not 0.170
        after8 number 0.112
        after8 of 0.085
        after8 officeNoun -0.041
        after8 order 0.071
        after8 ordinal -0.081
        after8 otherField -0.010
        after8 otherSum -0.203
        after8 paragraph 0.057
        after8 periodic -0.052
        after8 place -0.142
        after8 point -0.028
        after8 pressNoun 0.051
        after8 pronoun -0.075
        after8 propose 0.039
        after8 prosecutor 0.059
        after8 provision -0.037
        after8 receive 0.042
        after8 record -0.020
        after8 reduce -0.180
        after8 refer 0.034
        after8 region 0.016
        after8 reprimand -0.117
        after8 rumour -0.018
        after8 says 0.146
        after8 scale -0.064
        after8 season 0.076
        after8 statute 0.081
        after8 stop 0.018
        after8 the 0.062
        after8 to -0.128
        after8 total -0.063
        after8 turnover -0.069
        after8 until 0.193
        after8 uphold 0.194
        after8 warn -0.048
        after8 weekday 0.082
        after8 withdraw -0.044
        afterPublication -0.243
        ahead 0.681
        announced -0.325
        apart -0.120
        before3 a -0.196
        before3 abbr -0.365
        before3 act -0.101
        before3 against -0.034
        before3 and 0.042
        before3 announce -0.186
        before3 annul -0.018
        before3 appealVerb -0.017
        before3 approx -0.123
        before3 at 0.098
        before3 authorityName -0.122
        before3 authorityNoun -0.130
        before3 ban -0.072
        before3 between -0.073
        before3 by 0.081
        before3 cap -0.061
        before3 companyNoun -0.217
        before3 complain -0.067
        before3 complaint -0.072
        before3 courtName 0.049
        before3 currency -0.035
        before3 dateWord -0.111
        before3 day 0.221
        before3 decide 0.256
        before3 earlier 0.031
        before3 filing -0.018
        before3 fine 0.117
        before3 fineVerb -0.094
        before3 forWhom -0.154
        before3 gdpr -0.097
        before3 impose -0.041
        before3 incident -0.144
        before3 infringe 0.062
        before3 inquiry -0.079
        before3 instance 0.068
        before3 intend -0.047
        before3 judgment -0.110
        before3 legalForm -0.185
        before3 link -0.250
        before3 month -0.123
        before3 mustPay 0.021
        before3 nationalLaw -0.033
        before3 ngoNoun -0.076
        before3 none 0.122
        before3 not -0.032
        before3 number -0.062
        before3 of 0.235
        before3 officeNoun -0.045
        before3 order 0.026
        before3 otherField -0.045
        before3 otherSum 0.158
        before3 paragraph -0.015
        before3 personNoun -0.048
        before3 personalData 0.136
        before3 place 0.039
        before3 pressNoun 0.061
        before3 pronoun -0.188
        before3 propose -0.024
        before3 receive -0.120
        before3 region 0.032
        before3 says -0.054
        before3 scale 0.089
        before3 season -0.259
        before3 statute -0.122
        before3 stop 0.291
        before3 stopVerb -0.086
        before3 the 0.194
        before3 to -0.042
        before3 turnover -0.029
        before3 until -0.400
        before3 uphold -0.014
        before8 a -0.168
        before8 abbr -0.286
        before8 act -0.177
        before8 against 0.111
        before8 and -0.113
        before8 announce -0.290
        before8 annul -0.134
        before8 appeal -0.086
        before8 approx -0.136
        before8 article 0.011
        before8 at -0.119
        before8 authorityName 0.416
        before8 authorityNoun 0.044
        before8 between -0.102
        before8 by -0.060
        before8 cap -0.048
        before8 companyNoun -0.124
        before8 complain -0.088
        before8 complaint -0.102
        before8 comply -0.111
        before8 courtName -0.239
        before8 courtNoun -0.066
        before8 currency 0.104
        before8 dateWord -0.114
        before8 day 0.475
        before8 decide 0.619
        before8 ePrivacy -0.163
        before8 earlier 0.108
        before8 filing -0.030
        before8 fine 0.085
        before8 fineVerb 0.108
        before8 forWhom -0.384
        before8 gdpr -0.122
        before8 impose 0.233
        before8 incident -0.154
        before8 infringe -0.052
        before8 inquiry -0.150
        before8 instance -0.143
        before8 intend -0.277
        before8 judgment -0.188
        before8 legalForm 0.171
        before8 link -0.222
        before8 lodge -0.040
        before8 month -0.293
        before8 monthRef -0.024
        before8 mustPay 0.024
        before8 nationalLaw -0.047
        before8 ngoNoun -0.093
        before8 none 0.083
        before8 not -0.230
        before8 number 0.191
        before8 of -0.171
        before8 order 0.028
        before8 ordinal -0.028
        before8 otherField -0.080
        before8 otherSum 0.132
        before8 paragraph -0.156
        before8 perPeriod 0.098
        before8 personNoun -0.510
        before8 personalData 0.249
        before8 place -0.191
        before8 point -0.072
        before8 pressNoun 0.044
        before8 pronoun -0.035
        before8 propose -0.149
        before8 provision -0.061
        before8 receive 0.072
        before8 record -0.207
        before8 reduce -0.016
        before8 region -0.224
        before8 says -0.140
        before8 scale -0.172
        before8 season -0.173
        before8 statute -0.223
        before8 stop -0.215
        before8 stopVerb -0.086
        before8 suspend 0.060
        before8 the 0.098
        before8 to 0.029
        before8 total 0.060
        before8 turnover -0.130
        before8 until -0.439
        before8 uphold -0.030
        before8 weekday -0.049
        before8 yearRef 0.078
        close 0.272
        daysBefore 0.466
        decidedElsewhere 0.198
        decidedHere 0.633
        distant -0.088
        farOff -0.614
        inClosing 0.074
        inHeading 0.287
        inOpening 0.961
        inParagraph 0.339
        inRivalSentence -0.597
        inSentence 0.657
        isComplete 0.147
        isDay 0.271
        isFine -0.125
        isMonth -0.060
        isOther -0.149
        isPenalty 0.274
        isPublication 0.037
        isRelative -0.387
        isYear -0.211
        judgedAlone 0.152
        judgedOnAppeal -0.222
        last against 0.081
        last appeal -0.013
        last appealVerb 0.023
        last ban -0.022
        last by 0.150
        last cap -0.054
        last complain -0.073
        last complaint -0.069
        last earlier -0.013
        last fine 0.111
        last fineVerb 0.084
        last impose 0.116
        last infringe -0.012
        last inquiry -0.219
        last intend -0.113
        last mustPay 0.024
        last otherSum 0.182
        last periodic -0.088
        last propose -0.036
        last receive 0.137
        last reduce -0.010
        last says -0.489
        last stopVerb -0.086
        last total 0.099
        last turnover -0.018
        last uphold -0.037
        latest -0.716
        likeliestElsewhere 0.626
        likeliestHere 0.783
        mainFarOff -0.246
        mainInParagraph 0.311
        monthsBefore -0.671
        namesParty 0.534
        namesRival -0.777
        nearBy -0.044
        next against 0.208
        next annul -0.034
        next appeal -0.044
        next appealVerb -0.086
        next by -0.127
        next cap -0.048
        next complain -0.030
        next complaint -0.096
        next comply 0.047
        next decide 0.064
        next dismiss -0.044
        next earlier -0.225
        next fine -0.147
        next fineVerb 0.127
        next grant -0.014
        next impose 0.144
        next infringe 0.103
        next inquiry 0.016
        next intend -0.142
        next lodge -0.103
        next mustPay 0.207
        next order 0.067
        next otherSum 0.067
        next propose 0.066
        next receive -0.346
        next reduce -0.072
        next reprimand 0.074
        next rumour -0.017
        next total -0.035
        next turnover -0.029
        next uphold 0.052
        next warn 0.052
        next withdraw -0.030
        noEvent -0.747
        none 1.535
        notOfMain 0.146
        ofMain -0.146
        ofOtherAuthority -0.893
        onlyElsewhere 0.720
        onlyInSentence 0.064
        onlyMeasure -0.412
        otherFarOff -0.367
        otherInParagraph 0.028
        otherInSentence 0.723
        overDigest 0.269
        own a -0.159
        own abbr -0.088
        own at -0.288
        own dateWord -0.088
        own day -0.326
        own earlier -0.034
        own intend 0.141
        own link 0.255
        own month 0.584
        own number -0.114
        own of 0.131
        own ordinal 0.060
        own pronoun 0.196
        own season 0.186
        own stop 0.079
        own thatDay -0.040
        own thatMonth -0.037
        own thatYear -0.138
        own the -0.128
        own to -0.014
        own weekday -0.125
        own yearRef -0.088
        paragraphAfter -0.071
        perhapsDecided 0.561
        perhapsJudged 0.178
        perhapsOther -0.331
        proposed -0.031
        repeated 0.493
        rivalNearer -0.643
        sentence a -0.244
        sentence abbr -0.022
        sentence accept -0.099
        sentence act -0.148
        sentence against -0.062
        sentence and 0.211
        sentence annul -0.171
        sentence appealVerb -0.292
        sentence approx -0.316
        sentence article -0.318
        sentence at -0.234
        sentence authorityName -0.065
        sentence authorityNoun 0.114
        sentence ban 0.108
        sentence behalf -0.149
        sentence between -0.137
        sentence by 0.019
        sentence cap -0.330
        sentence companyNoun -0.094
        sentence complain -0.180
        sentence complaint -0.224
        sentence comply -0.244
        sentence courtName -0.160
        sentence courtNoun -0.027
        sentence currency -0.105
        sentence damages 0.043
        sentence dateWord -0.181
        sentence day 0.308
        sentence decide 0.402
        sentence directive 0.105
        sentence dismiss -0.065
        sentence ePrivacy -0.213
        sentence earlier -0.517
        sentence filing -0.109
        sentence fine 0.459
        sentence fineVerb 0.325
        sentence forWhom -0.045
        sentence gdpr 0.561
        sentence grant 0.089
        sentence impose 0.256
        sentence inaction -0.034
        sentence incident -0.172
        sentence infringe 0.243
        sentence inquiry -0.238
        sentence instance -0.078
        sentence insteadOf -0.058
        sentence intend -0.351
        sentence judgment 0.039
        sentence legalForm 0.277
        sentence link 0.088
        sentence lodge -0.253
        sentence monthRef -0.020
        sentence mustPay 0.161
        sentence nationalLaw 0.067
        sentence ngoNoun -0.044
        sentence none -0.064
        sentence not 0.053
        sentence number -0.137
        sentence of -0.017
        sentence officeNoun -0.193
        sentence order -0.188
        sentence ordinal -0.146
        sentence otherField -0.063
        sentence otherSum -0.093
        sentence paragraph 0.204
        sentence partial 0.039
        sentence perPeriod 0.130
        sentence periodic 0.055
        sentence personNoun -0.104
        sentence personalData 0.080
        sentence place -0.180
        sentence point 0.329
        sentence propose -0.359
        sentence prosecutor 0.014
        sentence provision 0.038
        sentence receive 0.107
        sentence record -0.245
        sentence reduce -0.012
        sentence refer -0.108
        sentence region -0.135
        sentence reprimand -0.098
        sentence rumour -0.176
        sentence says -0.205
        sentence scale -0.325
        sentence season 0.150
        sentence seat 0.015
        sentence silent -0.044
        sentence stop 0.281
        sentence stopVerb 0.227
        sentence suspend 0.089
        sentence thatDay 0.077
        sentence thatMonth -0.062
        sentence thatYear -0.081
        sentence the -0.079
        sentence to -0.129
        sentence total -0.063
        sentence turnover -0.448
        sentence ukGDPR 0.052
        sentence until -0.019
        sentence untilBehind -0.017
        sentence uphold 0.031
        sentence warn 0.040
        sentence weekday 0.092
        sentence withdraw 0.071
        sentence yearRef -0.144
        sentenceAfter -0.061
        sentenceBefore -0.093
        since a 0.072
        since abbr 0.167
        since against -0.049
        since and -0.112
        since at 0.095
        since authorityName 0.188
        since authorityNoun 0.057
        since by -0.086
        since companyNoun -0.054
        since comply -0.098
        since decide 0.020
        since forWhom -0.081
        since impose 0.230
        since legalForm -0.031
        since link -0.071
        since number 0.097
        since of -0.126
        since officeNoun -0.036
        since order 0.060
        since personNoun -0.130
        since place 0.067
        since pronoun -0.019
        since scale -0.035
        since stop -0.094
        since the -0.228
        since to 0.030
        since until -0.108
        surelyDecided 0.635
        surelyJudged -0.249
        surelyOther -0.211
        touching 0.593
        undated 0.308
        untold 0.520
        upTo a 0.369
        upTo abbr 0.201
        upTo act 0.142
        upTo against -0.274
        upTo and -0.055
        upTo announce 0.074
        upTo approx -0.019
        upTo article -0.073
        upTo at -0.095
        upTo authorityName 0.043
        upTo authorityNoun -0.147
        upTo by -0.088
        upTo companyNoun 0.119
        upTo courtNoun -0.042
        upTo currency 0.024
        upTo dateWord 0.025
        upTo decide -0.113
        upTo earlier 0.127
        upTo fine 0.022
        upTo fineVerb -0.048
        upTo forWhom 0.057
        upTo gdpr 0.160
        upTo impose 0.110
        upTo infringe 0.040
        upTo inquiry 0.058
        upTo intend -0.221
        upTo legalForm -0.123
        upTo link -0.097
        upTo lodge -0.035
        upTo month -0.030
        upTo mustPay 0.105
        upTo none -0.027
        upTo number 0.048
        upTo of -0.192
        upTo officeNoun 0.058
        upTo order 0.028
        upTo paragraph 0.076
        upTo personNoun 0.041
        upTo personalData 0.039
        upTo place 0.012
        upTo point 0.120
        upTo pronoun -0.023
        upTo propose -0.032
        upTo receive 0.117
        upTo region 0.056
        upTo reprimand -0.022
        upTo says -0.149
        upTo scale 0.028
        upTo statute 0.135
        upTo stop 0.313
        upTo the -0.023
        upTo to -0.068
        upTo until 0.088
        weeksBefore 0.314
        yearsBefore -0.211
        """#
}
