// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 abbr -0.199
        after3 against 0.221
        after3 and 0.027
        after3 announce 0.154
        after3 annul -0.040
        after3 appeal -0.063
        after3 approx -0.111
        after3 article -0.242
        after3 authorityName 0.423
        after3 authorityNoun -0.036
        after3 behalf -0.021
        after3 by -0.048
        after3 cap -0.038
        after3 companyNoun 0.222
        after3 complain -0.092
        after3 complaint -0.130
        after3 comply 0.075
        after3 courtName -0.042
        after3 courtNoun -0.112
        after3 currency 0.022
        after3 dateWord 0.080
        after3 day 0.119
        after3 decide 0.151
        after3 dismiss -0.023
        after3 ePrivacy -0.026
        after3 earlier -0.166
        after3 filing -0.047
        after3 fine -0.264
        after3 fineVerb 0.191
        after3 forWhom 0.258
        after3 grant -0.014
        after3 impose -0.224
        after3 infringe -0.022
        after3 inquiry 0.107
        after3 instance -0.049
        after3 intend -0.114
        after3 judgment -0.057
        after3 legalForm -0.013
        after3 link 0.151
        after3 lodge -0.023
        after3 month -0.056
        after3 mustPay -0.112
        after3 ngoNoun -0.012
        after3 none -0.021
        after3 not -0.167
        after3 number 0.159
        after3 of 0.092
        after3 officeNoun -0.041
        after3 ordinal -0.019
        after3 otherSum 0.075
        after3 personNoun -0.018
        after3 personalData 0.069
        after3 place 0.053
        after3 pressNoun -0.025
        after3 pronoun -0.267
        after3 propose 0.126
        after3 prosecutor 0.083
        after3 receive 0.034
        after3 reduce -0.096
        after3 refer 0.040
        after3 reprimand -0.015
        after3 says -0.013
        after3 scale 0.210
        after3 season 0.218
        after3 stop 0.217
        after3 stopVerb -0.017
        after3 the -0.057
        after3 to -0.139
        after3 total -0.030
        after3 turnover -0.014
        after3 uphold -0.062
        after3 warn -0.104
        after3 withdraw -0.041
        after8 a 0.025
        after8 abbr 0.149
        after8 accept 0.045
        after8 against -0.139
        after8 and -0.144
        after8 announce 0.202
        after8 annul -0.055
        after8 appeal -0.078
        after8 appealVerb -0.095
        after8 approx -0.131
        after8 article -0.378
        after8 at -0.331
        after8 authorityName 0.048
        after8 authorityNoun 0.172
        after8 ban 0.057
        after8 behalf -0.025
        after8 by 0.061
        after8 cap 0.011
        after8 companyNoun 0.200
        after8 complain -0.083
        after8 complaint -0.051
        after8 comply -0.028
        after8 courtName 0.024
        after8 courtNoun -0.086
        after8 currency -0.053
        after8 damages 0.028
        after8 dateWord 0.044
        after8 day 0.032
        after8 decide 0.155
        after8 dismiss -0.041
        after8 ePrivacy 0.014
        after8 earlier -0.077
        after8 filing -0.049
        after8 fine -0.184
        after8 fineVerb 0.183
        after8 forWhom -0.148
        after8 gdpr 0.410
        after8 grant -0.062
        after8 impose 0.096
        after8 incident -0.028
        after8 infringe 0.206
        after8 inquiry -0.116
        after8 instance -0.013
        after8 intend -0.101
        after8 judgment 0.093
        after8 legalForm -0.146
        after8 link 0.091
        after8 lodge 0.141
        after8 month -0.193
        after8 mustPay 0.294
        after8 nationalLaw 0.058
        after8 ngoNoun 0.069
        after8 none -0.145
        after8 not 0.152
        after8 number 0.121
        after8 of 0.078
        after8 officeNoun -0.065
        after8 order 0.073
        after8 ordinal -0.077
        after8 otherSum -0.217
        after8 paragraph 0.057
        after8 periodic -0.075
        after8 personNoun 0.010
        after8 place -0.151
        after8 point -0.023
        after8 pressNoun 0.052
        after8 pronoun -0.033
        after8 propose 0.059
        after8 prosecutor 0.057
        after8 provision -0.034
        after8 receive 0.075
        after8 record -0.026
        after8 reduce -0.204
        after8 refer 0.031
        after8 region 0.014
        after8 reprimand -0.091
        after8 rumour -0.020
        after8 says 0.144
        after8 scale -0.046
        after8 season 0.104
        after8 statute 0.075
        after8 stop 0.027
        after8 stopVerb -0.011
        after8 the 0.061
        after8 to -0.136
        after8 total -0.057
        after8 turnover -0.067
        after8 ukGDPR 0.054
        after8 until 0.157
        after8 uphold 0.155
        after8 warn -0.034
        after8 weekday 0.052
        after8 withdraw -0.041
        afterPublication -0.253
        ahead 0.705
        announced -0.315
        apart -0.112
        before3 a -0.193
        before3 abbr -0.369
        before3 act -0.110
        before3 against -0.014
        before3 and 0.027
        before3 announce -0.181
        before3 annul -0.020
        before3 appealVerb -0.014
        before3 approx -0.121
        before3 at 0.065
        before3 authorityName -0.167
        before3 authorityNoun -0.123
        before3 ban -0.072
        before3 between -0.074
        before3 by 0.053
        before3 cap -0.068
        before3 companyNoun -0.236
        before3 complain -0.043
        before3 complaint -0.077
        before3 courtNoun -0.032
        before3 currency -0.011
        before3 dateWord -0.089
        before3 day 0.215
        before3 decide 0.233
        before3 earlier 0.069
        before3 filing -0.017
        before3 fine 0.113
        before3 fineVerb -0.097
        before3 forWhom -0.136
        before3 gdpr -0.094
        before3 impose -0.063
        before3 incident -0.140
        before3 infringe 0.065
        before3 inquiry -0.082
        before3 instance 0.013
        before3 intend -0.046
        before3 judgment -0.122
        before3 legalForm -0.191
        before3 link -0.285
        before3 lodge 0.054
        before3 month -0.122
        before3 mustPay 0.018
        before3 nationalLaw -0.035
        before3 ngoNoun -0.083
        before3 none 0.108
        before3 not -0.030
        before3 number -0.058
        before3 of 0.238
        before3 officeNoun -0.037
        before3 order 0.039
        before3 otherField -0.043
        before3 otherSum 0.153
        before3 paragraph -0.016
        before3 periodic 0.102
        before3 personNoun -0.052
        before3 personalData 0.131
        before3 place 0.031
        before3 pressNoun 0.060
        before3 pronoun -0.227
        before3 propose -0.016
        before3 receive -0.106
        before3 region 0.102
        before3 reprimand 0.051
        before3 says -0.090
        before3 scale 0.089
        before3 season -0.265
        before3 statute -0.131
        before3 stop 0.278
        before3 stopVerb -0.080
        before3 the 0.206
        before3 to -0.079
        before3 turnover -0.035
        before3 until -0.392
        before3 uphold -0.013
        before8 a -0.186
        before8 abbr -0.329
        before8 act -0.185
        before8 against 0.131
        before8 and -0.119
        before8 announce -0.327
        before8 annul -0.129
        before8 appeal -0.085
        before8 approx -0.131
        before8 at -0.041
        before8 authorityName 0.440
        before8 authorityNoun 0.068
        before8 ban -0.050
        before8 between -0.100
        before8 by -0.054
        before8 cap -0.052
        before8 companyNoun -0.147
        before8 complain -0.063
        before8 complaint -0.107
        before8 comply -0.119
        before8 courtName -0.279
        before8 courtNoun -0.088
        before8 currency 0.129
        before8 dateWord -0.063
        before8 day 0.451
        before8 decide 0.678
        before8 ePrivacy -0.210
        before8 earlier 0.155
        before8 filing -0.030
        before8 fine 0.050
        before8 fineVerb 0.069
        before8 forWhom -0.393
        before8 gdpr -0.115
        before8 impose 0.169
        before8 incident -0.150
        before8 infringe -0.041
        before8 inquiry -0.147
        before8 instance -0.181
        before8 intend -0.284
        before8 judgment -0.192
        before8 legalForm 0.157
        before8 link -0.260
        before8 month -0.288
        before8 monthRef -0.028
        before8 mustPay 0.021
        before8 nationalLaw -0.054
        before8 ngoNoun -0.109
        before8 none 0.044
        before8 not -0.228
        before8 number 0.170
        before8 of -0.151
        before8 officeNoun -0.061
        before8 order -0.015
        before8 ordinal -0.030
        before8 otherField -0.073
        before8 otherSum 0.136
        before8 paragraph -0.164
        before8 perPeriod 0.096
        before8 personNoun -0.545
        before8 personalData 0.239
        before8 place -0.145
        before8 point -0.082
        before8 pressNoun 0.043
        before8 pronoun -0.018
        before8 propose -0.153
        before8 provision -0.064
        before8 receive 0.047
        before8 record -0.215
        before8 reduce -0.014
        before8 region -0.159
        before8 reprimand 0.060
        before8 says -0.117
        before8 scale -0.164
        before8 season -0.174
        before8 statute -0.230
        before8 stop -0.186
        before8 stopVerb -0.080
        before8 suspend 0.056
        before8 the 0.119
        before8 to 0.013
        before8 total 0.056
        before8 turnover -0.132
        before8 until -0.428
        before8 uphold -0.030
        before8 weekday -0.069
        before8 yearRef 0.066
        close 0.288
        daysBefore 0.497
        decidedElsewhere 0.211
        decidedHere 0.593
        distant -0.099
        farOff -0.642
        firstOfKind 0.034
        inClosing 0.107
        inHeading 0.279
        inOpening 0.947
        inParagraph 0.373
        inRivalSentence -0.635
        inSentence 0.685
        isComplete 0.147
        isDay 0.234
        isFine -0.159
        isMonth -0.072
        isOther -0.111
        isPenalty 0.270
        isRelative -0.386
        isYear -0.162
        judgedAlone 0.195
        judgedOnAppeal -0.240
        last against 0.026
        last appealVerb 0.022
        last ban -0.026
        last by 0.123
        last cap -0.062
        last complain -0.050
        last complaint -0.070
        last decide 0.039
        last earlier 0.021
        last fine 0.101
        last fineVerb 0.029
        last impose 0.080
        last infringe -0.015
        last inquiry -0.218
        last intend -0.102
        last lodge 0.072
        last mustPay 0.021
        last order -0.046
        last otherSum 0.180
        last periodic -0.086
        last propose -0.098
        last receive 0.111
        last reduce -0.010
        last reprimand 0.051
        last says -0.519
        last stopVerb -0.080
        last total 0.089
        last turnover -0.025
        last uphold -0.039
        latest -0.650
        likeliestElsewhere 0.620
        likeliestHere 0.793
        mainFarOff -0.253
        mainInParagraph 0.335
        monthsBefore -0.673
        namesParty 0.478
        namesRival -0.732
        nearBy -0.043
        next against 0.264
        next annul -0.031
        next appeal -0.047
        next appealVerb -0.088
        next ban 0.046
        next by -0.151
        next cap -0.046
        next complain -0.060
        next complaint -0.100
        next comply 0.043
        next decide 0.071
        next dismiss -0.037
        next earlier -0.205
        next fine -0.170
        next fineVerb 0.113
        next grant -0.014
        next impose 0.088
        next infringe 0.135
        next inquiry 0.036
        next intend -0.143
        next lodge -0.150
        next mustPay 0.249
        next order 0.057
        next otherSum 0.058
        next propose 0.100
        next receive -0.294
        next reduce -0.056
        next reprimand 0.068
        next rumour -0.019
        next total -0.023
        next turnover -0.025
        next uphold 0.017
        next warn 0.037
        next withdraw -0.026
        noEvent -0.746
        none 1.627
        notOfMain 0.122
        ofMain -0.122
        ofOtherAuthority -0.923
        onlyElsewhere 0.703
        onlyInSentence 0.062
        onlyMeasure -0.454
        otherFarOff -0.389
        otherInParagraph 0.039
        otherInSentence 0.781
        overDigest 0.328
        own a -0.168
        own abbr -0.098
        own at -0.282
        own dateWord -0.087
        own day -0.336
        own earlier -0.050
        own intend 0.144
        own link 0.249
        own month 0.594
        own monthRef 0.013
        own number -0.113
        own of 0.127
        own ordinal 0.043
        own pronoun 0.213
        own season 0.171
        own stop 0.104
        own thatDay -0.050
        own thatMonth -0.034
        own thatYear -0.149
        own the -0.144
        own to -0.012
        own untilBehind -0.013
        own weekday -0.122
        own yearRef -0.087
        paragraphAfter -0.090
        perhapsDecided 0.538
        perhapsJudged 0.183
        perhapsOther -0.359
        proposed -0.018
        repeated 0.436
        rivalNearer -0.628
        sentence a -0.246
        sentence accept -0.098
        sentence act -0.186
        sentence against -0.105
        sentence and 0.215
        sentence announce -0.030
        sentence annul -0.157
        sentence appealVerb -0.275
        sentence approx -0.323
        sentence article -0.281
        sentence at -0.221
        sentence authorityName -0.053
        sentence authorityNoun 0.183
        sentence ban 0.034
        sentence behalf -0.152
        sentence between -0.135
        sentence by 0.057
        sentence cap -0.329
        sentence companyNoun -0.135
        sentence complain -0.200
        sentence complaint -0.232
        sentence comply -0.222
        sentence courtName -0.157
        sentence currency -0.131
        sentence damages 0.037
        sentence dateWord -0.180
        sentence day 0.315
        sentence decide 0.360
        sentence directive 0.106
        sentence dismiss -0.055
        sentence ePrivacy -0.221
        sentence earlier -0.524
        sentence filing -0.104
        sentence fine 0.411
        sentence fineVerb 0.350
        sentence forWhom -0.046
        sentence gdpr 0.550
        sentence grant 0.061
        sentence impose 0.281
        sentence inaction -0.029
        sentence incident -0.169
        sentence infringe 0.263
        sentence inquiry -0.243
        sentence instance -0.076
        sentence insteadOf -0.061
        sentence intend -0.367
        sentence judgment 0.036
        sentence legalForm 0.277
        sentence link 0.058
        sentence lodge -0.231
        sentence month 0.014
        sentence monthRef -0.015
        sentence mustPay 0.215
        sentence nationalLaw 0.174
        sentence ngoNoun 0.014
        sentence none -0.037
        sentence not 0.042
        sentence number -0.160
        sentence officeNoun -0.251
        sentence order -0.191
        sentence ordinal -0.154
        sentence otherField -0.054
        sentence otherSum -0.095
        sentence paragraph 0.245
        sentence partial 0.044
        sentence perPeriod 0.139
        sentence periodic 0.061
        sentence personNoun -0.117
        sentence personalData 0.078
        sentence place -0.155
        sentence point 0.345
        sentence propose -0.355
        sentence prosecutor 0.010
        sentence provision 0.046
        sentence receive 0.106
        sentence record -0.250
        sentence reduce -0.062
        sentence refer -0.115
        sentence region -0.088
        sentence reprimand -0.060
        sentence rumour -0.180
        sentence says -0.173
        sentence scale -0.323
        sentence season 0.161
        sentence seat 0.024
        sentence silent -0.048
        sentence statute 0.026
        sentence stop 0.270
        sentence stopVerb 0.215
        sentence suspend 0.082
        sentence thatDay 0.058
        sentence thatMonth -0.063
        sentence thatYear -0.066
        sentence the -0.079
        sentence to -0.132
        sentence total -0.072
        sentence turnover -0.456
        sentence ukGDPR 0.059
        sentence until -0.054
        sentence untilBehind -0.021
        sentence uphold -0.012
        sentence warn 0.050
        sentence weekday 0.049
        sentence withdraw 0.088
        sentence yearRef -0.120
        sentenceAfter -0.066
        sentenceBefore -0.088
        since a 0.078
        since abbr 0.166
        since against -0.051
        since and -0.110
        since at 0.100
        since authorityName 0.178
        since authorityNoun 0.046
        since by -0.088
        since companyNoun -0.062
        since comply -0.098
        since decide 0.019
        since earlier 0.024
        since forWhom -0.079
        since impose 0.235
        since legalForm -0.018
        since link -0.061
        since number 0.103
        since of -0.088
        since officeNoun -0.034
        since order 0.056
        since personNoun -0.126
        since place 0.062
        since pronoun -0.014
        since scale -0.037
        since stop -0.076
        since the -0.207
        since to 0.020
        since until -0.116
        surelyDecided 0.607
        surelyJudged -0.228
        surelyOther -0.254
        touching 0.609
        undated 0.290
        untold 0.592
        upTo a 0.416
        upTo abbr 0.163
        upTo act 0.134
        upTo against -0.309
        upTo and -0.051
        upTo announce 0.079
        upTo approx -0.027
        upTo article -0.074
        upTo at -0.100
        upTo authorityName 0.030
        upTo authorityNoun -0.157
        upTo by -0.107
        upTo companyNoun 0.155
        upTo currency 0.031
        upTo dateWord 0.029
        upTo decide -0.157
        upTo earlier 0.113
        upTo fine 0.027
        upTo fineVerb -0.030
        upTo forWhom 0.052
        upTo gdpr 0.128
        upTo impose 0.040
        upTo infringe 0.025
        upTo inquiry 0.064
        upTo intend -0.202
        upTo legalForm -0.159
        upTo link -0.103
        upTo lodge -0.034
        upTo month -0.034
        upTo mustPay 0.088
        upTo none -0.028
        upTo number 0.034
        upTo of -0.207
        upTo officeNoun 0.054
        upTo order 0.028
        upTo paragraph 0.073
        upTo personNoun 0.043
        upTo personalData 0.041
        upTo point 0.112
        upTo pronoun -0.057
        upTo propose -0.012
        upTo receive 0.162
        upTo region 0.053
        upTo says -0.130
        upTo scale 0.033
        upTo statute 0.127
        upTo stop 0.349
        upTo the -0.067
        upTo to -0.036
        upTo until 0.091
        weeksBefore 0.292
        yearsBefore -0.163
        """#
}
