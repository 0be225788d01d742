// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 abbr -0.138
        after3 against 0.206
        after3 and -0.091
        after3 announce 0.167
        after3 annul -0.056
        after3 appeal -0.059
        after3 appealVerb -0.049
        after3 approx -0.121
        after3 article -0.248
        after3 at 0.066
        after3 authorityName 0.410
        after3 authorityNoun -0.104
        after3 ban 0.046
        after3 behalf -0.022
        after3 cap -0.035
        after3 companyNoun 0.302
        after3 complain -0.041
        after3 complaint -0.103
        after3 comply 0.088
        after3 courtName -0.050
        after3 courtNoun -0.125
        after3 currency 0.062
        after3 dateWord 0.099
        after3 day 0.080
        after3 decide 0.150
        after3 dismiss -0.020
        after3 ePrivacy -0.025
        after3 earlier -0.165
        after3 filing -0.042
        after3 fine -0.284
        after3 fineVerb 0.176
        after3 forWhom 0.270
        after3 grant -0.015
        after3 impose -0.157
        after3 infringe -0.031
        after3 inquiry 0.110
        after3 instance -0.055
        after3 intend -0.128
        after3 judgment -0.059
        after3 legalForm -0.032
        after3 link 0.154
        after3 month -0.053
        after3 mustPay -0.079
        after3 not -0.162
        after3 number 0.145
        after3 of 0.117
        after3 officeNoun -0.086
        after3 order -0.013
        after3 ordinal -0.020
        after3 otherSum 0.074
        after3 personNoun 0.015
        after3 personalData 0.063
        after3 place 0.046
        after3 pressNoun -0.052
        after3 pronoun -0.193
        after3 propose 0.116
        after3 prosecutor 0.063
        after3 receive 0.050
        after3 reduce -0.065
        after3 refer 0.035
        after3 reprimand 0.036
        after3 says -0.016
        after3 scale 0.229
        after3 season 0.171
        after3 stop 0.186
        after3 stopVerb -0.028
        after3 the -0.098
        after3 to -0.134
        after3 total -0.035
        after3 turnover -0.013
        after3 until 0.040
        after3 uphold -0.081
        after3 warn -0.113
        after3 withdraw -0.045
        after8 a -0.054
        after8 abbr 0.144
        after8 accept 0.051
        after8 act 0.017
        after8 against -0.131
        after8 and -0.187
        after8 announce 0.215
        after8 annul -0.072
        after8 appeal -0.085
        after8 appealVerb -0.102
        after8 approx -0.112
        after8 article -0.323
        after8 at -0.300
        after8 authorityName 0.053
        after8 authorityNoun 0.141
        after8 ban 0.106
        after8 behalf -0.025
        after8 by 0.122
        after8 cap 0.028
        after8 companyNoun 0.160
        after8 complain -0.024
        after8 complaint -0.028
        after8 comply 0.057
        after8 courtName 0.019
        after8 courtNoun -0.129
        after8 currency -0.073
        after8 damages 0.031
        after8 dateWord 0.071
        after8 decide 0.179
        after8 dismiss -0.043
        after8 earlier -0.098
        after8 filing -0.044
        after8 fine -0.190
        after8 fineVerb 0.228
        after8 forWhom -0.105
        after8 gdpr 0.386
        after8 grant -0.019
        after8 impose 0.160
        after8 incident -0.036
        after8 infringe 0.237
        after8 inquiry -0.072
        after8 instance -0.024
        after8 intend -0.096
        after8 judgment 0.090
        after8 legalForm -0.162
        after8 link 0.100
        after8 lodge 0.149
        after8 month -0.174
        after8 mustPay 0.242
        after8 nationalLaw -0.015
        after8 ngoNoun 0.042
        after8 none -0.158
        after8 not 0.156
        after8 number 0.106
        after8 of 0.055
        after8 officeNoun -0.094
        after8 order 0.105
        after8 ordinal -0.078
        after8 otherField -0.013
        after8 otherSum -0.111
        after8 paragraph 0.029
        after8 partial -0.012
        after8 periodic -0.044
        after8 personNoun 0.057
        after8 personalData -0.047
        after8 place -0.111
        after8 point -0.029
        after8 pressNoun 0.027
        after8 pronoun -0.160
        after8 propose 0.058
        after8 prosecutor 0.038
        after8 provision -0.026
        after8 receive 0.032
        after8 record -0.016
        after8 reduce -0.180
        after8 refer 0.026
        after8 region 0.033
        after8 reprimand -0.068
        after8 rumour -0.044
        after8 says 0.137
        after8 scale -0.050
        after8 season 0.072
        after8 statute 0.097
        after8 stop 0.052
        after8 the 0.030
        after8 to -0.158
        after8 total -0.062
        after8 turnover -0.086
        after8 until 0.191
        after8 uphold 0.137
        after8 warn -0.048
        after8 weekday 0.043
        after8 withdraw -0.045
        afterPublication -0.257
        ahead 0.696
        announced -0.281
        apart -0.120
        before3 a -0.191
        before3 abbr -0.386
        before3 act -0.109
        before3 and 0.041
        before3 announce -0.189
        before3 annul -0.063
        before3 appealVerb -0.016
        before3 approx -0.111
        before3 at 0.137
        before3 authorityName -0.135
        before3 authorityNoun -0.072
        before3 ban -0.092
        before3 between -0.063
        before3 by 0.122
        before3 cap -0.117
        before3 companyNoun -0.159
        before3 complain -0.066
        before3 complaint -0.065
        before3 courtName 0.041
        before3 courtNoun 0.035
        before3 currency -0.047
        before3 dateWord -0.125
        before3 day 0.208
        before3 decide 0.301
        before3 earlier 0.042
        before3 filing -0.020
        before3 fine 0.110
        before3 fineVerb -0.104
        before3 forWhom -0.148
        before3 gdpr -0.085
        before3 impose -0.038
        before3 incident -0.106
        before3 infringe 0.057
        before3 inquiry -0.081
        before3 instance 0.044
        before3 intend -0.054
        before3 judgment -0.123
        before3 legalForm -0.192
        before3 link -0.271
        before3 lodge 0.010
        before3 month -0.123
        before3 mustPay 0.047
        before3 nationalLaw -0.028
        before3 ngoNoun -0.083
        before3 none 0.156
        before3 not -0.038
        before3 number -0.060
        before3 of 0.245
        before3 order 0.053
        before3 ordinal -0.010
        before3 otherField -0.044
        before3 otherSum 0.162
        before3 paragraph -0.011
        before3 personNoun -0.040
        before3 personalData 0.067
        before3 place 0.025
        before3 pressNoun 0.044
        before3 pronoun -0.165
        before3 receive -0.106
        before3 region 0.029
        before3 says -0.092
        before3 scale 0.081
        before3 season -0.249
        before3 statute -0.121
        before3 stop 0.280
        before3 stopVerb -0.091
        before3 the 0.178
        before3 to -0.030
        before3 turnover -0.026
        before3 until -0.384
        before3 uphold -0.015
        before8 a -0.173
        before8 abbr -0.317
        before8 act -0.185
        before8 against 0.128
        before8 and -0.077
        before8 announce -0.287
        before8 annul -0.183
        before8 appeal -0.089
        before8 approx -0.117
        before8 at -0.093
        before8 authorityName 0.434
        before8 authorityNoun 0.054
        before8 ban -0.028
        before8 between -0.094
        before8 by -0.048
        before8 cap -0.102
        before8 companyNoun -0.146
        before8 complain -0.090
        before8 complaint -0.096
        before8 comply -0.094
        before8 courtName -0.260
        before8 courtNoun -0.092
        before8 currency 0.086
        before8 dateWord -0.130
        before8 day 0.446
        before8 decide 0.587
        before8 ePrivacy -0.109
        before8 earlier 0.098
        before8 filing -0.030
        before8 fine 0.150
        before8 fineVerb 0.088
        before8 forWhom -0.325
        before8 gdpr -0.103
        before8 grant -0.049
        before8 impose 0.187
        before8 incident -0.117
        before8 inquiry -0.162
        before8 instance -0.174
        before8 intend -0.288
        before8 judgment -0.196
        before8 legalForm 0.180
        before8 link -0.233
        before8 lodge -0.026
        before8 month -0.308
        before8 monthRef -0.026
        before8 mustPay 0.042
        before8 nationalLaw -0.044
        before8 ngoNoun -0.094
        before8 none 0.160
        before8 not -0.214
        before8 number 0.186
        before8 of -0.153
        before8 officeNoun -0.044
        before8 order 0.044
        before8 ordinal -0.031
        before8 otherField -0.069
        before8 otherSum 0.139
        before8 paragraph -0.162
        before8 perPeriod 0.088
        before8 periodic 0.012
        before8 personNoun -0.471
        before8 personalData 0.240
        before8 place -0.207
        before8 point -0.059
        before8 pressNoun 0.028
        before8 pronoun -0.055
        before8 propose -0.141
        before8 provision -0.063
        before8 receive 0.086
        before8 record -0.201
        before8 reduce -0.016
        before8 region -0.215
        before8 says -0.197
        before8 scale -0.151
        before8 season -0.159
        before8 statute -0.208
        before8 stop -0.132
        before8 stopVerb -0.091
        before8 suspend 0.070
        before8 the 0.038
        before8 to 0.020
        before8 total 0.067
        before8 turnover -0.114
        before8 until -0.431
        before8 uphold -0.040
        before8 weekday -0.054
        before8 yearRef 0.078
        close 0.323
        daysBefore 0.493
        decidedElsewhere 0.250
        decidedHere 0.685
        distant -0.086
        farOff -0.639
        firstOfKind -0.025
        inClosing 0.167
        inHeading 0.260
        inOpening 0.994
        inParagraph 0.352
        inRivalSentence -0.594
        inSentence 0.669
        isComplete 0.128
        isDay 0.242
        isFine -0.174
        isMonth -0.069
        isOther -0.111
        isPenalty 0.285
        isPublication 0.044
        isRelative -0.380
        isYear -0.173
        judgedAlone 0.152
        judgedOnAppeal -0.205
        last against 0.079
        last appeal -0.011
        last appealVerb 0.022
        last ban -0.044
        last by 0.152
        last cap -0.058
        last complain -0.078
        last complaint -0.059
        last decide 0.067
        last earlier -0.035
        last fine 0.146
        last fineVerb 0.089
        last impose 0.131
        last infringe -0.021
        last inquiry -0.229
        last intend -0.107
        last lodge 0.012
        last mustPay 0.042
        last otherSum 0.187
        last periodic -0.085
        last receive 0.158
        last reduce -0.010
        last says -0.536
        last stopVerb -0.091
        last total 0.101
        last turnover -0.019
        last uphold -0.044
        latest -0.681
        likeliestElsewhere 0.603
        likeliestHere 0.811
        mainFarOff -0.271
        mainInParagraph 0.324
        monthsBefore -0.657
        namesParty 0.552
        namesRival -0.764
        nearBy -0.030
        next against 0.194
        next annul -0.048
        next appeal -0.057
        next appealVerb -0.051
        next ban 0.033
        next by -0.085
        next cap -0.045
        next complain -0.023
        next complaint -0.092
        next comply 0.059
        next damages 0.021
        next decide 0.058
        next dismiss -0.040
        next earlier -0.231
        next fine -0.120
        next fineVerb 0.153
        next grant -0.014
        next impose 0.119
        next infringe 0.089
        next inquiry 0.033
        next intend -0.159
        next lodge -0.111
        next mustPay 0.193
        next order 0.021
        next otherSum 0.062
        next propose 0.081
        next receive -0.321
        next reduce -0.071
        next refer -0.016
        next reprimand 0.107
        next rumour -0.043
        next says 0.010
        next total -0.027
        next turnover -0.022
        next warn 0.045
        next withdraw -0.034
        noEvent -0.726
        none 1.680
        notOfMain 0.156
        ofMain -0.156
        ofOtherAuthority -0.881
        onlyElsewhere 0.693
        onlyInSentence 0.145
        onlyMeasure -0.393
        otherFarOff -0.368
        otherInParagraph 0.028
        otherInSentence 0.723
        overDigest 0.297
        own a -0.166
        own abbr -0.082
        own at -0.308
        own dateWord -0.093
        own day -0.328
        own earlier -0.051
        own intend 0.131
        own link 0.247
        own month 0.598
        own number -0.114
        own of 0.141
        own ordinal 0.056
        own pronoun 0.185
        own season 0.159
        own stop 0.064
        own thatDay -0.046
        own thatMonth -0.042
        own thatYear -0.037
        own the -0.065
        own weekday -0.105
        own yearRef -0.129
        paragraphAfter -0.112
        perhapsDecided 0.573
        perhapsJudged 0.169
        perhapsOther -0.399
        proposed 0.027
        repeated 0.475
        rivalNearer -0.607
        sentence a -0.277
        sentence abbr 0.029
        sentence accept -0.071
        sentence act -0.132
        sentence against -0.112
        sentence and 0.219
        sentence announce 0.038
        sentence annul -0.138
        sentence appeal -0.018
        sentence appealVerb -0.308
        sentence approx -0.338
        sentence article -0.300
        sentence at -0.276
        sentence authorityName -0.108
        sentence authorityNoun 0.173
        sentence ban 0.098
        sentence behalf -0.148
        sentence between -0.133
        sentence by 0.062
        sentence cap -0.339
        sentence companyNoun -0.047
        sentence complain -0.171
        sentence complaint -0.207
        sentence comply -0.188
        sentence courtName -0.108
        sentence courtNoun 0.026
        sentence currency -0.101
        sentence damages 0.044
        sentence dateWord -0.166
        sentence day 0.315
        sentence decide 0.410
        sentence directive 0.042
        sentence dismiss -0.064
        sentence ePrivacy -0.266
        sentence earlier -0.507
        sentence filing -0.097
        sentence fine 0.433
        sentence fineVerb 0.350
        sentence forWhom -0.037
        sentence gdpr 0.550
        sentence grant 0.076
        sentence impose 0.189
        sentence inaction -0.050
        sentence incident -0.132
        sentence infringe 0.271
        sentence inquiry -0.109
        sentence instance -0.036
        sentence insteadOf -0.070
        sentence intend -0.318
        sentence judgment 0.054
        sentence legalForm 0.201
        sentence link 0.057
        sentence lodge -0.264
        sentence month 0.046
        sentence monthRef -0.019
        sentence mustPay 0.176
        sentence nationalLaw -0.068
        sentence none 0.011
        sentence not 0.105
        sentence number -0.144
        sentence of -0.045
        sentence officeNoun -0.217
        sentence order -0.193
        sentence ordinal -0.128
        sentence otherField -0.055
        sentence paragraph 0.223
        sentence partial 0.039
        sentence perPeriod 0.130
        sentence periodic 0.071
        sentence personNoun -0.108
        sentence personalData 0.056
        sentence place -0.125
        sentence point 0.306
        sentence pronoun 0.035
        sentence propose -0.412
        sentence receive 0.072
        sentence record -0.261
        sentence reduce -0.012
        sentence refer -0.011
        sentence region -0.156
        sentence reprimand -0.075
        sentence rumour -0.201
        sentence says -0.153
        sentence scale -0.387
        sentence season 0.129
        sentence seat 0.058
        sentence silent -0.046
        sentence statute 0.021
        sentence stop 0.299
        sentence stopVerb 0.091
        sentence suspend 0.093
        sentence thatDay 0.065
        sentence thatMonth -0.071
        sentence thatYear 0.025
        sentence the -0.106
        sentence to -0.174
        sentence total -0.061
        sentence turnover -0.453
        sentence ukGDPR 0.072
        sentence until -0.053
        sentence untilBehind -0.015
        sentence uphold 0.119
        sentence warn 0.048
        sentence weekday 0.067
        sentence withdraw 0.100
        sentence yearRef -0.183
        sentenceAfter -0.042
        sentenceBefore -0.103
        since a 0.053
        since abbr 0.164
        since against -0.038
        since and -0.130
        since at 0.099
        since authorityName 0.129
        since by -0.057
        since companyNoun -0.099
        since comply -0.074
        since currency -0.022
        since forWhom -0.088
        since impose 0.238
        since legalForm -0.024
        since link -0.072
        since number 0.074
        since of -0.102
        since officeNoun -0.015
        since order 0.051
        since personNoun -0.116
        since place 0.040
        since pronoun -0.024
        since scale -0.062
        since stop -0.094
        since the -0.219
        since to 0.057
        since until -0.092
        surelyDecided 0.561
        surelyJudged -0.222
        surelyOther -0.308
        touching 0.553
        undated 0.291
        untold 0.603
        upTo a 0.362
        upTo abbr 0.190
        upTo act 0.150
        upTo against -0.262
        upTo and -0.042
        upTo announce 0.088
        upTo approx -0.015
        upTo article -0.073
        upTo at -0.050
        upTo authorityNoun -0.191
        upTo by -0.027
        upTo companyNoun 0.092
        upTo currency 0.021
        upTo dateWord 0.022
        upTo decide -0.104
        upTo earlier 0.117
        upTo fine 0.046
        upTo forWhom 0.039
        upTo gdpr 0.154
        upTo impose 0.110
        upTo infringe 0.038
        upTo inquiry 0.052
        upTo intend -0.210
        upTo legalForm -0.122
        upTo link -0.099
        upTo lodge -0.042
        upTo month -0.028
        upTo mustPay 0.073
        upTo none -0.037
        upTo number 0.017
        upTo of -0.192
        upTo order 0.019
        upTo paragraph 0.064
        upTo personNoun 0.034
        upTo personalData 0.045
        upTo place -0.018
        upTo point 0.120
        upTo pronoun -0.024
        upTo propose -0.098
        upTo receive 0.114
        upTo region 0.058
        upTo reprimand -0.030
        upTo says -0.159
        upTo scale 0.029
        upTo statute 0.148
        upTo stop 0.334
        upTo the -0.049
        upTo to -0.076
        upTo until 0.081
        weeksBefore 0.320
        yearsBefore -0.234
        """#
}
