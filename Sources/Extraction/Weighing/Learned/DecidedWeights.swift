// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 a 0.012
        after3 abbr -0.178
        after3 against 0.229
        after3 announce 0.181
        after3 annul -0.056
        after3 appeal -0.053
        after3 appealVerb -0.060
        after3 approx -0.123
        after3 article -0.224
        after3 at 0.073
        after3 authorityName 0.402
        after3 authorityNoun -0.071
        after3 ban 0.042
        after3 behalf -0.062
        after3 by 0.057
        after3 cap -0.045
        after3 companyNoun 0.234
        after3 complain -0.037
        after3 complaint -0.122
        after3 comply 0.086
        after3 courtName -0.035
        after3 courtNoun -0.119
        after3 currency 0.079
        after3 dateWord 0.115
        after3 day 0.089
        after3 decide 0.121
        after3 dismiss -0.016
        after3 ePrivacy -0.021
        after3 earlier -0.156
        after3 filing -0.043
        after3 fine -0.224
        after3 fineVerb 0.191
        after3 forWhom 0.257
        after3 grant -0.016
        after3 impose -0.123
        after3 infringe -0.044
        after3 inquiry 0.140
        after3 instance -0.040
        after3 intend -0.125
        after3 judgment -0.046
        after3 legalForm -0.021
        after3 link 0.082
        after3 lodge -0.019
        after3 month -0.059
        after3 mustPay -0.076
        after3 none 0.013
        after3 not -0.134
        after3 number 0.164
        after3 of 0.012
        after3 officeNoun -0.095
        after3 order -0.016
        after3 ordinal -0.016
        after3 otherSum 0.066
        after3 paragraph 0.020
        after3 personNoun 0.017
        after3 personalData 0.058
        after3 place 0.068
        after3 pressNoun -0.045
        after3 pronoun -0.279
        after3 propose 0.159
        after3 prosecutor 0.051
        after3 receive -0.013
        after3 reduce -0.057
        after3 refer 0.024
        after3 reprimand 0.045
        after3 scale 0.235
        after3 season 0.146
        after3 statute -0.011
        after3 stop 0.227
        after3 stopVerb -0.038
        after3 the -0.112
        after3 to -0.158
        after3 total -0.026
        after3 turnover -0.013
        after3 until -0.038
        after3 uphold -0.047
        after3 warn -0.113
        after3 withdraw -0.044
        after8 a -0.100
        after8 abbr 0.139
        after8 accept 0.054
        after8 against -0.114
        after8 and -0.124
        after8 announce 0.209
        after8 annul -0.073
        after8 appeal -0.104
        after8 appealVerb -0.062
        after8 approx -0.097
        after8 article -0.358
        after8 at -0.375
        after8 authorityName 0.027
        after8 authorityNoun 0.211
        after8 ban 0.116
        after8 behalf -0.066
        after8 by 0.211
        after8 cap 0.024
        after8 companyNoun 0.188
        after8 complain -0.030
        after8 complaint -0.060
        after8 comply 0.064
        after8 courtName 0.027
        after8 courtNoun -0.101
        after8 currency -0.084
        after8 damages 0.021
        after8 dateWord 0.071
        after8 decide 0.166
        after8 dismiss -0.037
        after8 ePrivacy -0.014
        after8 earlier -0.075
        after8 filing -0.045
        after8 fine -0.170
        after8 fineVerb 0.212
        after8 forWhom -0.106
        after8 gdpr 0.410
        after8 grant -0.019
        after8 impose 0.223
        after8 incident -0.058
        after8 infringe 0.259
        after8 inquiry -0.053
        after8 instance -0.015
        after8 intend -0.033
        after8 judgment 0.113
        after8 legalForm -0.156
        after8 link 0.048
        after8 lodge 0.126
        after8 month -0.177
        after8 mustPay 0.240
        after8 nationalLaw -0.015
        after8 ngoNoun 0.046
        after8 none -0.108
        after8 not 0.142
        after8 number 0.188
        after8 of 0.081
        after8 officeNoun -0.054
        after8 order 0.123
        after8 ordinal -0.072
        after8 otherField -0.014
        after8 otherSum -0.120
        after8 paragraph 0.081
        after8 periodic -0.046
        after8 personNoun 0.018
        after8 personalData -0.061
        after8 place -0.122
        after8 point -0.035
        after8 pressNoun 0.036
        after8 pronoun -0.184
        after8 propose 0.067
        after8 prosecutor 0.022
        after8 reduce -0.187
        after8 refer 0.016
        after8 region 0.015
        after8 reprimand -0.076
        after8 rumour -0.033
        after8 says 0.159
        after8 scale -0.021
        after8 season 0.085
        after8 statute 0.052
        after8 stop 0.042
        after8 stopVerb -0.013
        after8 the 0.135
        after8 to -0.170
        after8 total -0.048
        after8 turnover -0.091
        after8 ukGDPR 0.050
        after8 until 0.160
        after8 uphold 0.143
        after8 warn -0.056
        after8 weekday 0.054
        after8 withdraw -0.044
        afterPublication -0.257
        ahead 0.719
        announced -0.306
        apart -0.100
        before3 a -0.202
        before3 abbr -0.398
        before3 against -0.149
        before3 and 0.038
        before3 announce -0.198
        before3 annul -0.053
        before3 appealVerb -0.016
        before3 approx -0.100
        before3 at 0.102
        before3 authorityName -0.102
        before3 authorityNoun -0.126
        before3 ban -0.093
        before3 between -0.079
        before3 by 0.159
        before3 cap -0.120
        before3 companyNoun -0.209
        before3 complain -0.025
        before3 complaint -0.056
        before3 courtName 0.035
        before3 courtNoun -0.012
        before3 currency -0.030
        before3 dateWord -0.116
        before3 day 0.199
        before3 decide 0.254
        before3 earlier 0.048
        before3 filing -0.020
        before3 fine 0.141
        before3 fineVerb -0.071
        before3 forWhom -0.147
        before3 gdpr -0.106
        before3 impose 0.011
        before3 incident -0.099
        before3 infringe 0.018
        before3 inquiry -0.071
        before3 instance 0.039
        before3 intend -0.052
        before3 judgment -0.131
        before3 legalForm -0.125
        before3 link -0.207
        before3 lodge 0.027
        before3 month -0.143
        before3 mustPay 0.057
        before3 nationalLaw -0.049
        before3 ngoNoun -0.085
        before3 none 0.164
        before3 not -0.035
        before3 number -0.070
        before3 of 0.234
        before3 order 0.043
        before3 otherField -0.035
        before3 otherSum 0.156
        before3 paragraph -0.012
        before3 personNoun -0.041
        before3 personalData 0.074
        before3 place 0.027
        before3 pressNoun 0.037
        before3 pronoun -0.174
        before3 propose -0.020
        before3 receive -0.075
        before3 region 0.022
        before3 says -0.073
        before3 scale 0.085
        before3 season -0.229
        before3 statute -0.181
        before3 stop 0.231
        before3 stopVerb -0.094
        before3 the 0.148
        before3 to -0.096
        before3 turnover -0.037
        before3 until -0.357
        before3 uphold -0.013
        before8 a -0.153
        before8 abbr -0.388
        before8 against 0.134
        before8 and -0.065
        before8 announce -0.283
        before8 annul -0.171
        before8 appeal -0.095
        before8 appealVerb -0.011
        before8 approx -0.034
        before8 article -0.073
        before8 at -0.131
        before8 authorityName 0.429
        before8 authorityNoun 0.085
        before8 ban -0.047
        before8 behalf -0.013
        before8 between -0.102
        before8 by -0.048
        before8 cap -0.090
        before8 companyNoun -0.080
        before8 complain -0.050
        before8 complaint -0.090
        before8 comply -0.123
        before8 courtName -0.244
        before8 courtNoun -0.109
        before8 currency 0.096
        before8 dateWord -0.102
        before8 day 0.375
        before8 decide 0.660
        before8 ePrivacy -0.124
        before8 earlier 0.121
        before8 filing -0.031
        before8 fine 0.161
        before8 fineVerb 0.153
        before8 forWhom -0.391
        before8 gdpr -0.140
        before8 grant -0.040
        before8 impose 0.146
        before8 incident -0.112
        before8 infringe -0.074
        before8 inquiry -0.136
        before8 instance -0.166
        before8 intend -0.256
        before8 judgment -0.238
        before8 legalForm 0.206
        before8 link -0.175
        before8 lodge -0.024
        before8 month -0.357
        before8 monthRef -0.021
        before8 mustPay 0.059
        before8 nationalLaw -0.068
        before8 ngoNoun -0.116
        before8 none 0.088
        before8 not -0.238
        before8 number 0.159
        before8 of -0.213
        before8 officeNoun 0.036
        before8 order 0.030
        before8 ordinal -0.029
        before8 otherField -0.053
        before8 otherSum 0.132
        before8 paragraph -0.126
        before8 perPeriod 0.080
        before8 periodic -0.026
        before8 personNoun -0.519
        before8 personalData 0.238
        before8 place -0.212
        before8 point -0.054
        before8 pressNoun 0.025
        before8 pronoun -0.124
        before8 propose -0.144
        before8 receive 0.044
        before8 record -0.194
        before8 region -0.199
        before8 says -0.184
        before8 scale -0.214
        before8 season -0.148
        before8 statute -0.262
        before8 stop -0.170
        before8 stopVerb -0.094
        before8 suspend 0.072
        before8 the 0.018
        before8 to 0.104
        before8 total 0.058
        before8 turnover -0.131
        before8 until -0.419
        before8 uphold -0.042
        before8 weekday -0.058
        before8 yearRef 0.082
        close 0.297
        daysBefore 0.464
        decidedElsewhere 0.159
        decidedHere 0.611
        distant -0.062
        farOff -0.624
        firstOfKind 0.036
        inClosing 0.204
        inHeading 0.280
        inOpening 0.902
        inParagraph 0.399
        inRivalSentence -0.484
        inSentence 0.720
        isComplete 0.072
        isDay 0.210
        isFine -0.144
        isMonth -0.097
        isOther -0.106
        isPenalty 0.250
        isPublication 0.062
        isRelative -0.369
        isYear -0.113
        judgedAlone 0.137
        judgedOnAppeal -0.202
        last against 0.150
        last appeal -0.010
        last appealVerb 0.022
        last ban -0.040
        last by 0.170
        last cap -0.047
        last complain -0.037
        last complaint -0.048
        last decide 0.092
        last fine 0.188
        last fineVerb 0.074
        last impose 0.150
        last infringe -0.048
        last inquiry -0.232
        last intend -0.122
        last lodge 0.026
        last mustPay 0.059
        last otherSum 0.172
        last periodic -0.119
        last receive 0.146
        last says -0.549
        last stopVerb -0.094
        last total 0.092
        last turnover -0.022
        last uphold -0.043
        latest -0.630
        likeliestElsewhere 0.636
        likeliestHere 0.710
        mainFarOff -0.306
        mainInParagraph 0.288
        monthsBefore -0.683
        namesParty 0.644
        namesRival -0.643
        nearBy -0.095
        next against 0.217
        next annul -0.060
        next appeal -0.044
        next ban 0.030
        next by -0.072
        next cap -0.055
        next complain -0.029
        next complaint -0.106
        next comply 0.061
        next damages 0.017
        next decide 0.015
        next dismiss -0.035
        next earlier -0.239
        next fine -0.108
        next fineVerb 0.142
        next grant -0.015
        next impose 0.143
        next infringe 0.172
        next inquiry 0.042
        next intend -0.107
        next lodge -0.115
        next mustPay 0.194
        next otherSum 0.014
        next propose 0.116
        next receive -0.352
        next reduce -0.058
        next refer -0.024
        next reprimand 0.047
        next says 0.018
        next total -0.020
        next turnover -0.020
        next warn 0.043
        next withdraw -0.033
        noEvent -0.728
        none 1.489
        notOfMain 0.150
        ofMain -0.150
        ofOtherAuthority -0.884
        onlyElsewhere 0.628
        onlyInSentence 0.082
        onlyMeasure -0.376
        otherFarOff -0.319
        otherInParagraph 0.111
        otherInSentence 0.660
        overDigest 0.317
        own a -0.179
        own abbr -0.069
        own at -0.222
        own dateWord -0.156
        own day -0.244
        own earlier -0.073
        own forWhom -0.053
        own intend 0.127
        own link 0.229
        own month 0.532
        own monthRef -0.047
        own number -0.121
        own of 0.194
        own ordinal 0.081
        own pronoun 0.182
        own season 0.113
        own stop 0.076
        own thatDay -0.043
        own thatMonth -0.031
        own thatYear -0.045
        own the -0.102
        own untilBehind -0.011
        own weekday -0.168
        own yearRef -0.134
        paragraphAfter -0.100
        perhapsDecided 0.565
        perhapsJudged 0.187
        perhapsOther -0.399
        proposed 0.050
        repeated 0.416
        rivalNearer -0.534
        sentence a -0.274
        sentence abbr 0.027
        sentence accept -0.074
        sentence against -0.177
        sentence and 0.148
        sentence announce -0.058
        sentence annul -0.180
        sentence appeal -0.060
        sentence appealVerb -0.327
        sentence approx -0.288
        sentence article -0.350
        sentence at -0.270
        sentence authorityName -0.126
        sentence authorityNoun 0.177
        sentence ban 0.130
        sentence behalf -0.210
        sentence between -0.122
        sentence by 0.092
        sentence cap -0.330
        sentence companyNoun -0.119
        sentence complain -0.158
        sentence complaint -0.201
        sentence comply -0.253
        sentence courtName -0.160
        sentence courtNoun -0.033
        sentence currency -0.142
        sentence damages 0.034
        sentence dateWord -0.228
        sentence day 0.349
        sentence decide 0.424
        sentence directive 0.099
        sentence dismiss -0.057
        sentence ePrivacy -0.163
        sentence earlier -0.540
        sentence filing -0.132
        sentence fine 0.325
        sentence fineVerb 0.310
        sentence forWhom -0.042
        sentence gdpr 0.544
        sentence grant 0.078
        sentence impose 0.201
        sentence inaction -0.117
        sentence incident -0.160
        sentence infringe 0.232
        sentence inquiry -0.116
        sentence instance -0.090
        sentence insteadOf -0.048
        sentence intend -0.319
        sentence judgment 0.056
        sentence legalForm 0.246
        sentence link 0.048
        sentence lodge -0.217
        sentence month 0.029
        sentence monthRef -0.068
        sentence mustPay 0.173
        sentence nationalLaw -0.045
        sentence none -0.065
        sentence not 0.120
        sentence number -0.132
        sentence of 0.026
        sentence officeNoun -0.220
        sentence order -0.156
        sentence ordinal -0.235
        sentence otherField -0.039
        sentence paragraph 0.244
        sentence perPeriod 0.148
        sentence periodic 0.041
        sentence personNoun -0.116
        sentence personalData 0.041
        sentence place -0.118
        sentence point 0.309
        sentence pressNoun -0.029
        sentence pronoun 0.047
        sentence propose -0.407
        sentence prosecutor -0.038
        sentence record -0.315
        sentence region -0.077
        sentence reprimand -0.106
        sentence rumour -0.208
        sentence says -0.217
        sentence scale -0.431
        sentence season 0.082
        sentence seat 0.042
        sentence silent -0.047
        sentence statute 0.060
        sentence stop 0.279
        sentence stopVerb 0.116
        sentence suspend 0.094
        sentence thatDay 0.058
        sentence thatMonth -0.063
        sentence thatYear 0.049
        sentence the -0.079
        sentence to -0.075
        sentence total -0.069
        sentence turnover -0.454
        sentence ukGDPR 0.051
        sentence until -0.047
        sentence untilBehind -0.017
        sentence uphold 0.025
        sentence warn 0.046
        sentence weekday 0.032
        sentence withdraw 0.105
        sentence yearRef -0.185
        sentenceAfter -0.039
        sentenceBefore -0.032
        since a 0.066
        since abbr 0.287
        since and -0.163
        since at 0.138
        since authorityName 0.194
        since authorityNoun 0.045
        since by -0.103
        since companyNoun -0.071
        since comply -0.097
        since currency -0.026
        since decide -0.030
        since earlier 0.038
        since fine 0.037
        since forWhom -0.064
        since impose 0.187
        since legalForm 0.078
        since link -0.067
        since number 0.105
        since of -0.068
        since officeNoun -0.025
        since order 0.058
        since personNoun -0.135
        since place -0.014
        since pronoun -0.085
        since scale -0.054
        since stop -0.076
        since the -0.188
        since to 0.124
        since until -0.103
        surelyDecided 0.642
        surelyJudged -0.252
        surelyOther -0.392
        touching 0.584
        undated 0.340
        untold 0.633
        upTo a 0.275
        upTo abbr 0.170
        upTo against -0.267
        upTo and -0.017
        upTo announce 0.091
        upTo article -0.072
        upTo at -0.085
        upTo authorityName -0.041
        upTo authorityNoun -0.141
        upTo by -0.034
        upTo currency 0.062
        upTo dateWord 0.026
        upTo decide -0.095
        upTo earlier 0.104
        upTo fine 0.031
        upTo fineVerb 0.014
        upTo forWhom 0.060
        upTo gdpr 0.133
        upTo impose 0.115
        upTo infringe 0.033
        upTo inquiry 0.048
        upTo intend -0.154
        upTo legalForm -0.091
        upTo link -0.117
        upTo month -0.040
        upTo mustPay 0.092
        upTo none -0.033
        upTo not 0.082
        upTo number 0.032
        upTo of -0.085
        upTo officeNoun 0.033
        upTo paragraph 0.071
        upTo personNoun 0.061
        upTo personalData 0.044
        upTo point 0.119
        upTo pronoun -0.054
        upTo propose -0.075
        upTo receive 0.061
        upTo region 0.067
        upTo reprimand -0.047
        upTo says -0.154
        upTo scale 0.039
        upTo statute 0.155
        upTo stop 0.333
        upTo to -0.099
        upTo until 0.086
        weeksBefore 0.223
        yearsBefore -0.150
        """#
}
