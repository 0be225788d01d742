// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 a -0.059
        after3 abbr -0.145
        after3 against 0.235
        after3 and -0.139
        after3 announce 0.140
        after3 annul -0.032
        after3 appeal -0.029
        after3 appealVerb -0.048
        after3 approx -0.141
        after3 article -0.224
        after3 at 0.108
        after3 authorityName 0.412
        after3 authorityNoun -0.100
        after3 ban 0.051
        after3 behalf -0.017
        after3 by 0.012
        after3 cap -0.033
        after3 companyNoun 0.292
        after3 complain -0.038
        after3 complaint -0.081
        after3 comply 0.107
        after3 conclude 0.076
        after3 courtName -0.034
        after3 courtNoun -0.087
        after3 currency 0.066
        after3 dateWord 0.071
        after3 day 0.096
        after3 decide 0.175
        after3 dismiss -0.020
        after3 ePrivacy -0.026
        after3 earlier -0.159
        after3 filing -0.046
        after3 fine -0.279
        after3 fineVerb 0.179
        after3 forWhom 0.274
        after3 grant -0.017
        after3 impose -0.163
        after3 infringe -0.023
        after3 inquiry 0.028
        after3 instance -0.038
        after3 intend -0.112
        after3 judgment -0.059
        after3 legalForm -0.032
        after3 link 0.218
        after3 lodge 0.046
        after3 month -0.046
        after3 mustPay -0.061
        after3 none 0.033
        after3 not -0.156
        after3 number 0.109
        after3 of 0.098
        after3 officeNoun -0.098
        after3 order -0.022
        after3 ordinal -0.013
        after3 otherSum 0.078
        after3 paragraph -0.014
        after3 personNoun 0.031
        after3 personalData 0.070
        after3 place 0.044
        after3 pressNoun -0.027
        after3 pronoun -0.248
        after3 propose 0.154
        after3 prosecutor 0.107
        after3 receive 0.082
        after3 reduce -0.072
        after3 refer 0.028
        after3 reprimand 0.047
        after3 says -0.010
        after3 scale 0.238
        after3 season 0.139
        after3 statute -0.012
        after3 stop 0.200
        after3 stopVerb -0.025
        after3 the -0.015
        after3 to -0.087
        after3 total -0.043
        after3 turnover -0.015
        after3 until 0.046
        after3 uphold -0.098
        after3 warn -0.119
        after3 withdraw -0.041
        after8 a -0.045
        after8 abbr 0.135
        after8 accept 0.076
        after8 act 0.021
        after8 against -0.126
        after8 and -0.130
        after8 announce 0.146
        after8 annul -0.047
        after8 appeal -0.064
        after8 appealVerb -0.080
        after8 approx -0.125
        after8 article -0.320
        after8 at -0.326
        after8 authorityName 0.082
        after8 authorityNoun 0.160
        after8 ban 0.126
        after8 behalf -0.020
        after8 by 0.101
        after8 cap -0.030
        after8 companyNoun 0.152
        after8 complain -0.032
        after8 complaint -0.092
        after8 comply 0.077
        after8 conclude 0.076
        after8 courtName 0.029
        after8 courtNoun -0.067
        after8 currency -0.066
        after8 damages 0.052
        after8 dateWord 0.057
        after8 day -0.012
        after8 decide 0.185
        after8 dismiss -0.028
        after8 ePrivacy -0.017
        after8 earlier -0.105
        after8 filing -0.047
        after8 fine -0.191
        after8 fineVerb 0.214
        after8 forWhom -0.060
        after8 gdpr 0.377
        after8 grant -0.020
        after8 impose 0.159
        after8 incident -0.035
        after8 infringe 0.209
        after8 inquiry -0.177
        after8 instance -0.014
        after8 intend -0.066
        after8 judgment 0.076
        after8 legalForm -0.153
        after8 link 0.147
        after8 lodge 0.120
        after8 month -0.223
        after8 mustPay 0.247
        after8 nationalLaw -0.012
        after8 none -0.115
        after8 not 0.176
        after8 number 0.131
        after8 of 0.067
        after8 officeNoun -0.044
        after8 order 0.039
        after8 ordinal -0.074
        after8 otherField -0.014
        after8 otherSum -0.105
        after8 paragraph 0.018
        after8 partial -0.011
        after8 periodic -0.043
        after8 personNoun 0.012
        after8 personalData -0.045
        after8 place -0.088
        after8 point -0.030
        after8 pressNoun 0.029
        after8 pronoun -0.142
        after8 propose 0.075
        after8 prosecutor 0.080
        after8 provision -0.024
        after8 receive 0.050
        after8 record -0.028
        after8 reduce -0.176
        after8 refer 0.032
        after8 region 0.064
        after8 reprimand -0.073
        after8 rumour -0.019
        after8 says 0.165
        after8 scale -0.044
        after8 season 0.037
        after8 statute 0.098
        after8 stop 0.093
        after8 the 0.066
        after8 to -0.241
        after8 total -0.064
        after8 turnover -0.092
        after8 until 0.135
        after8 uphold 0.110
        after8 warn -0.048
        after8 weekday 0.029
        after8 withdraw -0.041
        afterCourt 0.067
        afterPublication -0.257
        ahead 0.700
        announced -0.314
        apart -0.154
        before3 a -0.153
        before3 abbr -0.395
        before3 act -0.093
        before3 against 0.017
        before3 and 0.083
        before3 announce -0.162
        before3 annul -0.054
        before3 appealVerb -0.017
        before3 approx -0.111
        before3 at 0.080
        before3 authorityName -0.102
        before3 authorityNoun -0.089
        before3 ban -0.104
        before3 between -0.057
        before3 by 0.039
        before3 cap -0.115
        before3 companyNoun -0.225
        before3 complain -0.067
        before3 complaint -0.069
        before3 conclude 0.083
        before3 courtNoun 0.011
        before3 currency -0.056
        before3 dateWord -0.093
        before3 day 0.232
        before3 decide 0.336
        before3 earlier 0.048
        before3 filing -0.022
        before3 fine 0.087
        before3 fineVerb -0.104
        before3 forWhom -0.122
        before3 gdpr -0.093
        before3 impose -0.019
        before3 incident -0.110
        before3 infringe 0.060
        before3 inquiry -0.075
        before3 intend -0.052
        before3 judgment -0.082
        before3 legalForm -0.214
        before3 link -0.095
        before3 lodge 0.046
        before3 month -0.114
        before3 mustPay 0.046
        before3 nationalLaw -0.029
        before3 ngoNoun -0.070
        before3 none 0.126
        before3 not -0.032
        before3 number -0.052
        before3 of 0.280
        before3 order 0.067
        before3 otherField -0.040
        before3 otherSum 0.153
        before3 paragraph -0.018
        before3 personNoun -0.036
        before3 personalData 0.069
        before3 place 0.024
        before3 pressNoun 0.058
        before3 pronoun -0.179
        before3 propose -0.014
        before3 receive -0.119
        before3 region 0.036
        before3 says -0.061
        before3 scale 0.067
        before3 season -0.217
        before3 statute -0.103
        before3 stop 0.252
        before3 stopVerb -0.083
        before3 the 0.169
        before3 to -0.033
        before3 turnover -0.030
        before3 until -0.366
        before3 uphold -0.011
        before8 a -0.201
        before8 abbr -0.291
        before8 act -0.161
        before8 against 0.025
        before8 and -0.038
        before8 announce -0.273
        before8 annul -0.141
        before8 appeal -0.077
        before8 approx -0.120
        before8 article 0.011
        before8 at -0.139
        before8 authorityName 0.387
        before8 authorityNoun -0.037
        before8 ban -0.029
        before8 between -0.085
        before8 by -0.030
        before8 cap -0.102
        before8 companyNoun -0.085
        before8 complain -0.086
        before8 complaint -0.093
        before8 comply -0.089
        before8 conclude 0.123
        before8 courtName -0.224
        before8 courtNoun -0.063
        before8 currency 0.074
        before8 dateWord -0.095
        before8 day 0.459
        before8 decide 0.556
        before8 ePrivacy -0.100
        before8 earlier 0.099
        before8 filing -0.034
        before8 fine 0.099
        before8 fineVerb 0.104
        before8 forWhom -0.391
        before8 gdpr -0.109
        before8 grant -0.035
        before8 impose 0.229
        before8 incident -0.121
        before8 inquiry -0.132
        before8 instance -0.175
        before8 intend -0.290
        before8 judgment -0.205
        before8 legalForm 0.191
        before8 link -0.204
        before8 lodge -0.045
        before8 month -0.293
        before8 monthRef -0.026
        before8 mustPay 0.055
        before8 nationalLaw -0.050
        before8 ngoNoun -0.076
        before8 none 0.073
        before8 not -0.200
        before8 number 0.149
        before8 of -0.105
        before8 officeNoun -0.046
        before8 ordinal -0.030
        before8 otherField -0.061
        before8 otherSum 0.130
        before8 paragraph -0.153
        before8 perPeriod 0.085
        before8 personNoun -0.447
        before8 personalData 0.267
        before8 place -0.181
        before8 point -0.067
        before8 pressNoun 0.042
        before8 pronoun -0.026
        before8 propose -0.134
        before8 provision -0.056
        before8 receive 0.070
        before8 record -0.199
        before8 reduce -0.013
        before8 region -0.211
        before8 says -0.250
        before8 scale -0.142
        before8 season -0.120
        before8 statute -0.178
        before8 stop -0.083
        before8 stopVerb -0.083
        before8 suspend 0.066
        before8 the 0.047
        before8 to 0.020
        before8 total 0.061
        before8 turnover -0.123
        before8 until -0.418
        before8 uphold -0.034
        before8 weekday -0.033
        before8 yearRef 0.079
        close 0.334
        daysBefore 0.487
        decidedElsewhere 0.365
        decidedHere 0.643
        distant -0.051
        farOff -0.672
        inClosing 0.173
        inHeading 0.269
        inOpening 0.913
        inParagraph 0.333
        inRivalSentence -0.586
        inSentence 0.698
        isComplete 0.178
        isDay 0.154
        isFine -0.168
        isOther -0.127
        isPenalty 0.295
        isPublication 0.043
        isRelative -0.320
        isYear -0.145
        judgedAlone 0.144
        judgedOnAppeal -0.171
        last against 0.100
        last appeal -0.012
        last appealVerb 0.020
        last ban -0.049
        last by 0.128
        last cap -0.053
        last complain -0.076
        last complaint -0.064
        last decide 0.059
        last earlier -0.032
        last fine 0.153
        last fineVerb 0.079
        last impose 0.144
        last inquiry -0.206
        last intend -0.110
        last lodge 0.029
        last mustPay 0.055
        last order -0.076
        last otherSum 0.174
        last periodic -0.087
        last propose 0.013
        last receive 0.154
        last reduce -0.011
        last says -0.477
        last stopVerb -0.083
        last total 0.090
        last turnover -0.025
        last uphold -0.039
        latest -0.621
        likeliestElsewhere 0.640
        likeliestHere 0.806
        mainFarOff -0.310
        mainInParagraph 0.269
        monthsBefore -0.698
        namesParty 0.576
        namesRival -0.792
        nearBy -0.025
        newsOnAppeal -0.094
        next against 0.185
        next annul -0.027
        next appeal -0.052
        next appealVerb -0.050
        next ban 0.038
        next by -0.057
        next cap -0.041
        next complain -0.033
        next complaint -0.067
        next comply 0.078
        next damages 0.019
        next decide 0.076
        next dismiss -0.026
        next earlier -0.224
        next fine -0.134
        next fineVerb 0.147
        next grant -0.016
        next impose 0.098
        next infringe 0.080
        next inquiry -0.075
        next intend -0.164
        next lodge -0.131
        next mustPay 0.198
        next order 0.021
        next otherSum 0.070
        next propose 0.104
        next receive -0.251
        next reduce -0.073
        next reprimand 0.106
        next rumour -0.019
        next says 0.021
        next total -0.033
        next turnover -0.026
        next uphold -0.015
        next warn 0.037
        next withdraw -0.029
        noEvent -0.684
        none 1.863
        notOfMain 0.202
        ofMain -0.202
        ofOtherAuthority -0.842
        onlyElsewhere 0.740
        onlyInSentence 0.216
        onlyMeasure -0.336
        otherFarOff -0.362
        otherInParagraph 0.064
        otherInSentence 0.651
        overDigest 0.316
        own a -0.177
        own abbr -0.033
        own at -0.267
        own dateWord -0.080
        own day -0.334
        own earlier -0.030
        own intend 0.134
        own link 0.121
        own month 0.582
        own monthRef 0.022
        own number -0.112
        own of 0.035
        own ordinal 0.082
        own pronoun 0.208
        own season 0.160
        own stop 0.026
        own thatDay -0.033
        own thatMonth -0.037
        own thatYear -0.025
        own the -0.141
        own to -0.011
        own weekday -0.046
        own yearRef -0.144
        paragraphAfter -0.120
        perhapsDecided 0.543
        perhapsJudged 0.207
        perhapsOther -0.517
        proposed 0.045
        repeated 0.442
        rivalNearer -0.583
        sentence a -0.285
        sentence abbr 0.055
        sentence accept -0.044
        sentence act -0.106
        sentence against -0.098
        sentence and 0.247
        sentence announce 0.031
        sentence annul -0.129
        sentence appeal -0.023
        sentence appealVerb -0.264
        sentence approx -0.310
        sentence article -0.352
        sentence at -0.255
        sentence authorityName -0.060
        sentence authorityNoun 0.143
        sentence ban 0.124
        sentence behalf -0.133
        sentence between -0.122
        sentence by -0.028
        sentence cap -0.393
        sentence companyNoun -0.069
        sentence complain -0.153
        sentence complaint -0.244
        sentence comply -0.159
        sentence conclude 0.210
        sentence courtName -0.155
        sentence courtNoun 0.065
        sentence currency -0.099
        sentence damages 0.067
        sentence dateWord -0.143
        sentence day 0.283
        sentence decide 0.422
        sentence directive 0.041
        sentence dismiss -0.045
        sentence ePrivacy -0.247
        sentence earlier -0.525
        sentence filing -0.099
        sentence fine 0.406
        sentence fineVerb 0.312
        sentence gdpr 0.533
        sentence grant 0.095
        sentence impose 0.194
        sentence inaction -0.070
        sentence incident -0.112
        sentence infringe 0.249
        sentence inquiry -0.120
        sentence instance -0.091
        sentence insteadOf -0.057
        sentence intend -0.300
        sentence judgment 0.054
        sentence legalForm 0.283
        sentence link 0.079
        sentence lodge -0.369
        sentence month 0.046
        sentence mustPay 0.198
        sentence nationalLaw -0.047
        sentence ngoNoun -0.115
        sentence none -0.106
        sentence number -0.170
        sentence of -0.072
        sentence officeNoun -0.176
        sentence order -0.068
        sentence ordinal -0.101
        sentence otherField -0.081
        sentence paragraph 0.200
        sentence partial 0.042
        sentence perPeriod 0.137
        sentence periodic 0.074
        sentence personNoun -0.153
        sentence personalData 0.103
        sentence place -0.166
        sentence point 0.279
        sentence pronoun 0.039
        sentence propose -0.239
        sentence prosecutor 0.031
        sentence receive 0.128
        sentence record -0.247
        sentence region -0.139
        sentence reprimand -0.090
        sentence rumour -0.178
        sentence says -0.152
        sentence scale -0.394
        sentence season 0.125
        sentence seat 0.069
        sentence silent -0.037
        sentence statute -0.090
        sentence stop 0.319
        sentence stopVerb 0.088
        sentence suspend 0.092
        sentence thatDay 0.075
        sentence thatMonth -0.055
        sentence the -0.103
        sentence to -0.174
        sentence total -0.062
        sentence turnover -0.471
        sentence ukGDPR 0.072
        sentence until -0.065
        sentence untilBehind -0.018
        sentence uphold 0.074
        sentence warn 0.064
        sentence weekday 0.072
        sentence withdraw 0.088
        sentence yearRef -0.210
        sentenceAfter -0.085
        sentenceBefore -0.111
        since a 0.075
        since abbr 0.155
        since and -0.126
        since at 0.105
        since authorityName 0.164
        since authorityNoun 0.034
        since by -0.051
        since companyNoun -0.070
        since comply -0.074
        since forWhom -0.070
        since impose 0.234
        since legalForm -0.026
        since link -0.076
        since number 0.094
        since of -0.105
        since officeNoun -0.020
        since order 0.055
        since personNoun -0.119
        since place 0.061
        since scale -0.037
        since stop -0.066
        since the -0.206
        since to 0.055
        since until -0.088
        surelyDecided 0.609
        surelyJudged -0.234
        surelyOther -0.271
        touching 0.569
        undated 0.364
        untold 0.616
        upTo a 0.340
        upTo abbr 0.176
        upTo act 0.121
        upTo against -0.237
        upTo and -0.046
        upTo announce 0.099
        upTo approx -0.029
        upTo article -0.021
        upTo at -0.056
        upTo authorityNoun -0.153
        upTo by -0.035
        upTo companyNoun 0.065
        upTo courtNoun 0.028
        upTo currency -0.023
        upTo dateWord 0.015
        upTo decide -0.096
        upTo earlier 0.088
        upTo fine 0.058
        upTo fineVerb 0.031
        upTo forWhom 0.103
        upTo gdpr 0.190
        upTo impose 0.137
        upTo infringe 0.079
        upTo inquiry 0.046
        upTo intend -0.212
        upTo legalForm -0.147
        upTo link -0.041
        upTo lodge -0.040
        upTo month -0.032
        upTo mustPay 0.075
        upTo none -0.050
        upTo number 0.014
        upTo of -0.174
        upTo officeNoun 0.019
        upTo order 0.020
        upTo paragraph 0.054
        upTo personNoun 0.018
        upTo personalData 0.036
        upTo place -0.047
        upTo point 0.091
        upTo propose -0.039
        upTo receive 0.078
        upTo region 0.054
        upTo reprimand -0.036
        upTo says -0.176
        upTo scale 0.012
        upTo statute 0.133
        upTo stop 0.317
        upTo the -0.060
        upTo to -0.071
        upTo until 0.080
        weeksBefore 0.267
        yearsBefore -0.205
        """#
}
