// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 a -0.080
        after3 abbr -0.196
        after3 against 0.239
        after3 and -0.015
        after3 announce 0.119
        after3 annul -0.019
        after3 appeal -0.027
        after3 approx -0.130
        after3 article -0.212
        after3 at 0.046
        after3 authorityName 0.433
        after3 authorityNoun -0.040
        after3 ban 0.011
        after3 behalf -0.018
        after3 by -0.050
        after3 cap -0.035
        after3 companyNoun 0.281
        after3 complain -0.091
        after3 complaint -0.106
        after3 comply 0.099
        after3 conclude 0.066
        after3 courtName -0.032
        after3 courtNoun -0.076
        after3 currency 0.028
        after3 dateWord 0.053
        after3 day 0.133
        after3 decide 0.174
        after3 dismiss -0.024
        after3 ePrivacy -0.030
        after3 earlier -0.149
        after3 filing -0.051
        after3 fine -0.264
        after3 fineVerb 0.189
        after3 forWhom 0.252
        after3 grant -0.016
        after3 impose -0.232
        after3 infringe -0.017
        after3 inquiry 0.010
        after3 instance -0.037
        after3 intend -0.106
        after3 judgment -0.059
        after3 legalForm -0.019
        after3 link 0.206
        after3 month -0.051
        after3 mustPay -0.096
        after3 none 0.018
        after3 not -0.153
        after3 number 0.124
        after3 of 0.073
        after3 officeNoun -0.072
        after3 ordinal -0.012
        after3 otherSum 0.075
        after3 personalData 0.073
        after3 place 0.027
        after3 pressNoun -0.025
        after3 pronoun -0.320
        after3 propose 0.134
        after3 prosecutor 0.085
        after3 receive 0.015
        after3 reduce -0.107
        after3 refer 0.045
        after3 region 0.011
        after3 says -0.010
        after3 scale 0.226
        after3 season 0.186
        after3 statute -0.013
        after3 stop 0.226
        after3 stopVerb -0.011
        after3 the -0.014
        after3 to -0.078
        after3 total -0.032
        after3 turnover -0.016
        after3 uphold -0.081
        after3 warn -0.106
        after3 withdraw -0.036
        after8 a 0.026
        after8 abbr 0.136
        after8 accept 0.071
        after8 act 0.029
        after8 against -0.121
        after8 and -0.077
        after8 announce 0.135
        after8 annul -0.030
        after8 appeal -0.059
        after8 appealVerb -0.067
        after8 approx -0.141
        after8 article -0.357
        after8 at -0.362
        after8 authorityName 0.078
        after8 authorityNoun 0.191
        after8 ban 0.082
        after8 behalf -0.021
        after8 by 0.022
        after8 cap -0.047
        after8 companyNoun 0.176
        after8 complain -0.093
        after8 complaint -0.115
        after8 conclude 0.066
        after8 courtName 0.023
        after8 courtNoun -0.070
        after8 damages 0.031
        after8 dateWord 0.035
        after8 day 0.014
        after8 decide 0.152
        after8 dismiss -0.031
        after8 earlier -0.076
        after8 filing -0.053
        after8 fine -0.152
        after8 fineVerb 0.144
        after8 forWhom -0.134
        after8 gdpr 0.384
        after8 grant -0.068
        after8 impose 0.072
        after8 incident -0.028
        after8 infringe 0.169
        after8 inquiry -0.181
        after8 instance -0.015
        after8 intend -0.067
        after8 judgment 0.078
        after8 legalForm -0.147
        after8 link 0.135
        after8 lodge 0.152
        after8 month -0.239
        after8 mustPay 0.304
        after8 nationalLaw 0.073
        after8 ngoNoun 0.021
        after8 none -0.094
        after8 not 0.178
        after8 number 0.130
        after8 of 0.067
        after8 officeNoun -0.040
        after8 ordinal -0.087
        after8 otherSum -0.218
        after8 paragraph 0.036
        after8 periodic -0.071
        after8 place -0.097
        after8 point -0.021
        after8 pressNoun 0.029
        after8 pronoun -0.020
        after8 propose 0.052
        after8 prosecutor 0.060
        after8 provision -0.033
        after8 receive 0.120
        after8 record -0.026
        after8 reduce -0.208
        after8 refer 0.040
        after8 region -0.015
        after8 reprimand -0.104
        after8 rumour -0.019
        after8 says 0.182
        after8 scale -0.069
        after8 season 0.073
        after8 statute 0.094
        after8 stop 0.030
        after8 the 0.121
        after8 to -0.232
        after8 total -0.044
        after8 turnover -0.081
        after8 ukGDPR 0.045
        after8 until 0.100
        after8 uphold 0.121
        after8 warn -0.040
        after8 weekday 0.045
        after8 withdraw -0.036
        afterCourt 0.054
        afterPublication -0.251
        ahead 0.735
        announced -0.333
        apart -0.130
        before3 a -0.174
        before3 abbr -0.393
        before3 act -0.096
        before3 against 0.011
        before3 and 0.041
        before3 announce -0.147
        before3 annul -0.027
        before3 appealVerb -0.015
        before3 approx -0.113
        before3 at 0.052
        before3 authorityName -0.147
        before3 authorityNoun -0.154
        before3 ban -0.080
        before3 between -0.068
        before3 by -0.032
        before3 cap -0.070
        before3 companyNoun -0.247
        before3 complain -0.036
        before3 complaint -0.078
        before3 conclude 0.090
        before3 courtName -0.027
        before3 courtNoun -0.053
        before3 currency -0.019
        before3 dateWord -0.070
        before3 day 0.243
        before3 decide 0.300
        before3 earlier 0.063
        before3 filing -0.019
        before3 fine 0.078
        before3 fineVerb -0.105
        before3 forWhom -0.115
        before3 gdpr -0.094
        before3 impose -0.052
        before3 incident -0.138
        before3 infringe 0.064
        before3 inquiry -0.065
        before3 instance -0.013
        before3 intend -0.040
        before3 judgment -0.081
        before3 legalForm -0.197
        before3 link -0.089
        before3 lodge 0.096
        before3 month -0.115
        before3 mustPay 0.021
        before3 nationalLaw -0.037
        before3 ngoNoun -0.073
        before3 none 0.054
        before3 not -0.027
        before3 number -0.054
        before3 of 0.268
        before3 officeNoun -0.039
        before3 order 0.067
        before3 otherField -0.034
        before3 otherSum 0.142
        before3 paragraph -0.016
        before3 periodic 0.101
        before3 personNoun -0.049
        before3 personalData 0.132
        before3 place 0.018
        before3 pressNoun 0.085
        before3 pronoun -0.229
        before3 receive -0.119
        before3 region 0.113
        before3 reprimand 0.064
        before3 says -0.052
        before3 scale 0.079
        before3 season -0.221
        before3 statute -0.118
        before3 stop 0.231
        before3 stopVerb -0.078
        before3 the 0.195
        before3 to -0.099
        before3 turnover -0.036
        before3 until -0.370
        before3 uphold -0.011
        before8 a -0.161
        before8 abbr -0.320
        before8 act -0.168
        before8 against 0.065
        before8 and -0.103
        before8 announce -0.323
        before8 annul -0.112
        before8 appeal -0.073
        before8 approx -0.128
        before8 article 0.015
        before8 at -0.100
        before8 authorityName 0.390
        before8 ban -0.042
        before8 between -0.094
        before8 by -0.046
        before8 cap -0.058
        before8 companyNoun -0.090
        before8 complain -0.054
        before8 complaint -0.102
        before8 comply -0.123
        before8 conclude 0.147
        before8 courtName -0.245
        before8 courtNoun -0.082
        before8 currency 0.110
        before8 dateWord -0.042
        before8 day 0.454
        before8 decide 0.648
        before8 ePrivacy -0.183
        before8 earlier 0.135
        before8 filing -0.035
        before8 fine 0.041
        before8 fineVerb 0.073
        before8 forWhom -0.386
        before8 gdpr -0.110
        before8 impose 0.199
        before8 incident -0.150
        before8 infringe -0.034
        before8 inquiry -0.114
        before8 instance -0.188
        before8 intend -0.284
        before8 judgment -0.197
        before8 legalForm 0.162
        before8 link -0.222
        before8 month -0.275
        before8 monthRef -0.025
        before8 mustPay 0.036
        before8 nationalLaw -0.061
        before8 ngoNoun -0.093
        before8 not -0.209
        before8 number 0.178
        before8 of -0.109
        before8 officeNoun -0.072
        before8 order -0.065
        before8 ordinal -0.032
        before8 otherField -0.067
        before8 otherSum 0.126
        before8 paragraph -0.146
        before8 perPeriod 0.088
        before8 personNoun -0.516
        before8 personalData 0.267
        before8 place -0.102
        before8 point -0.095
        before8 pressNoun 0.068
        before8 propose -0.123
        before8 provision -0.058
        before8 receive 0.036
        before8 record -0.210
        before8 reduce -0.012
        before8 region -0.145
        before8 reprimand 0.073
        before8 says -0.220
        before8 scale -0.151
        before8 season -0.122
        before8 statute -0.208
        before8 stop -0.165
        before8 stopVerb -0.078
        before8 suspend 0.052
        before8 the 0.099
        before8 to 0.032
        before8 total 0.046
        before8 turnover -0.141
        before8 until -0.410
        before8 uphold -0.025
        before8 weekday -0.058
        before8 yearRef 0.065
        close 0.329
        daysBefore 0.441
        decidedElsewhere 0.336
        decidedHere 0.588
        distant -0.087
        farOff -0.687
        inClosing 0.138
        inHeading 0.305
        inOpening 0.891
        inParagraph 0.361
        inRivalSentence -0.611
        inSentence 0.719
        isComplete 0.185
        isDay 0.129
        isFine -0.142
        isOther -0.131
        isPenalty 0.274
        isPublication 0.028
        isRelative -0.313
        isYear -0.134
        judgedAlone 0.197
        judgedOnAppeal -0.213
        last against 0.065
        last annul -0.010
        last appealVerb 0.017
        last ban -0.025
        last by 0.080
        last cap -0.070
        last complain -0.042
        last complaint -0.072
        last decide 0.069
        last fine 0.091
        last fineVerb 0.013
        last impose 0.096
        last inquiry -0.203
        last intend -0.102
        last lodge 0.094
        last mustPay 0.036
        last order -0.132
        last otherSum 0.165
        last periodic -0.092
        last propose -0.101
        last receive 0.098
        last reprimand 0.064
        last says -0.454
        last stopVerb -0.078
        last total 0.077
        last turnover -0.032
        last uphold -0.036
        latest -0.610
        likeliestElsewhere 0.684
        likeliestHere 0.789
        mainFarOff -0.333
        mainInParagraph 0.279
        monthsBefore -0.664
        namesParty 0.546
        namesRival -0.754
        nearBy -0.032
        newsOnAppeal -0.099
        next against 0.302
        next annul -0.010
        next appeal -0.046
        next appealVerb -0.085
        next ban 0.064
        next by -0.114
        next cap -0.041
        next complain -0.076
        next complaint -0.071
        next comply 0.061
        next decide 0.097
        next dismiss -0.027
        next earlier -0.185
        next fine -0.189
        next fineVerb 0.089
        next grant -0.016
        next impose 0.082
        next infringe 0.125
        next inquiry -0.027
        next intend -0.155
        next lodge -0.126
        next mustPay 0.267
        next order 0.060
        next otherSum 0.064
        next propose 0.100
        next receive -0.192
        next reduce -0.061
        next reprimand 0.078
        next rumour -0.019
        next total -0.023
        next turnover -0.029
        next warn 0.027
        next withdraw -0.023
        noEvent -0.712
        none 1.687
        notOfMain 0.165
        ofMain -0.165
        ofOtherAuthority -0.898
        onlyElsewhere 0.745
        onlyInSentence 0.139
        onlyMeasure -0.412
        otherFarOff -0.355
        otherInParagraph 0.082
        otherInSentence 0.688
        overDigest 0.349
        own a -0.182
        own abbr -0.044
        own at -0.252
        own dateWord -0.072
        own day -0.327
        own earlier -0.039
        own intend 0.144
        own link 0.106
        own month 0.589
        own monthRef 0.024
        own number -0.113
        own of 0.039
        own ordinal 0.080
        own pronoun 0.227
        own season 0.161
        own stop 0.061
        own thatDay -0.038
        own thatMonth -0.030
        own thatYear -0.135
        own the -0.199
        own to -0.012
        own untilBehind -0.013
        own weekday -0.057
        own yearRef -0.087
        paragraphAfter -0.101
        perhapsDecided 0.497
        perhapsJudged 0.223
        perhapsOther -0.502
        proposed 0.017
        repeated 0.413
        rivalNearer -0.601
        sentence a -0.259
        sentence abbr 0.017
        sentence accept -0.067
        sentence act -0.118
        sentence against -0.095
        sentence and 0.231
        sentence announce -0.020
        sentence annul -0.107
        sentence appealVerb -0.237
        sentence approx -0.329
        sentence article -0.325
        sentence at -0.214
        sentence authorityName 0.034
        sentence authorityNoun 0.146
        sentence ban 0.077
        sentence behalf -0.146
        sentence between -0.130
        sentence cap -0.387
        sentence companyNoun -0.172
        sentence complain -0.185
        sentence complaint -0.272
        sentence comply -0.186
        sentence conclude 0.226
        sentence courtName -0.162
        sentence courtNoun 0.027
        sentence currency -0.105
        sentence damages 0.041
        sentence dateWord -0.158
        sentence day 0.314
        sentence decide 0.393
        sentence directive 0.106
        sentence dismiss -0.041
        sentence ePrivacy -0.214
        sentence earlier -0.530
        sentence filing -0.104
        sentence fine 0.417
        sentence fineVerb 0.343
        sentence forWhom -0.018
        sentence gdpr 0.518
        sentence grant 0.060
        sentence impose 0.222
        sentence inaction -0.041
        sentence incident -0.145
        sentence infringe 0.280
        sentence inquiry -0.233
        sentence instance -0.092
        sentence insteadOf -0.055
        sentence intend -0.342
        sentence judgment 0.039
        sentence legalForm 0.323
        sentence link 0.087
        sentence lodge -0.289
        sentence month 0.038
        sentence mustPay 0.238
        sentence nationalLaw 0.162
        sentence ngoNoun -0.119
        sentence none -0.180
        sentence not -0.053
        sentence number -0.168
        sentence of -0.020
        sentence officeNoun -0.207
        sentence order -0.081
        sentence ordinal -0.125
        sentence otherField -0.049
        sentence otherSum -0.088
        sentence paragraph 0.213
        sentence partial 0.047
        sentence perPeriod 0.127
        sentence periodic 0.060
        sentence personNoun -0.138
        sentence personalData 0.130
        sentence place -0.191
        sentence point 0.321
        sentence pressNoun 0.017
        sentence pronoun 0.015
        sentence propose -0.289
        sentence prosecutor 0.014
        sentence provision 0.031
        sentence receive 0.188
        sentence record -0.234
        sentence reduce -0.059
        sentence refer -0.098
        sentence region -0.114
        sentence reprimand -0.076
        sentence rumour -0.169
        sentence says -0.178
        sentence scale -0.359
        sentence season 0.163
        sentence seat 0.043
        sentence silent -0.039
        sentence statute -0.076
        sentence stop 0.217
        sentence stopVerb 0.207
        sentence suspend 0.079
        sentence thatDay 0.067
        sentence thatMonth -0.051
        sentence thatYear -0.087
        sentence the -0.093
        sentence to -0.135
        sentence total -0.057
        sentence turnover -0.469
        sentence ukGDPR 0.047
        sentence until -0.073
        sentence untilBehind -0.021
        sentence warn 0.059
        sentence weekday 0.046
        sentence withdraw 0.084
        sentence yearRef -0.138
        sentenceAfter -0.090
        sentenceBefore -0.117
        since a 0.091
        since abbr 0.163
        since against -0.044
        since and -0.113
        since at 0.101
        since authorityName 0.186
        since authorityNoun 0.056
        since by -0.081
        since companyNoun -0.061
        since comply -0.101
        since decide 0.020
        since earlier 0.024
        since forWhom -0.072
        since impose 0.236
        since legalForm -0.016
        since link -0.066
        since number 0.111
        since of -0.094
        since officeNoun -0.037
        since order 0.058
        since personNoun -0.132
        since place 0.068
        since pronoun -0.011
        since scale -0.034
        since stop -0.065
        since the -0.198
        since to 0.024
        since until -0.110
        surelyDecided 0.665
        surelyJudged -0.240
        surelyOther -0.233
        touching 0.607
        undated 0.350
        untold 0.620
        upTo a 0.397
        upTo abbr 0.127
        upTo act 0.138
        upTo against -0.211
        upTo and -0.019
        upTo announce 0.096
        upTo approx -0.045
        upTo article -0.017
        upTo at -0.124
        upTo authorityNoun -0.151
        upTo by -0.146
        upTo companyNoun 0.175
        upTo courtNoun 0.021
        upTo currency 0.016
        upTo dateWord 0.028
        upTo decide -0.138
        upTo earlier 0.109
        upTo fine 0.018
        upTo forWhom 0.089
        upTo gdpr 0.162
        upTo impose 0.067
        upTo infringe 0.069
        upTo inquiry 0.049
        upTo intend -0.198
        upTo legalForm -0.205
        upTo link -0.046
        upTo lodge 0.032
        upTo month -0.042
        upTo mustPay 0.079
        upTo none -0.052
        upTo not -0.016
        upTo number 0.041
        upTo of -0.180
        upTo officeNoun 0.039
        upTo order 0.029
        upTo paragraph 0.062
        upTo personNoun 0.028
        upTo personalData 0.032
        upTo place 0.023
        upTo point 0.087
        upTo pronoun -0.047
        upTo receive 0.170
        upTo region -0.035
        upTo says -0.141
        upTo scale 0.015
        upTo statute 0.143
        upTo stop 0.288
        upTo the -0.094
        upTo to -0.037
        upTo until 0.070
        weeksBefore 0.237
        yearsBefore -0.140
        """#
}
