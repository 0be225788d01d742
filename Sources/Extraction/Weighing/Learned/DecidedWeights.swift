// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 a -0.098
        after3 abbr -0.162
        after3 against 0.143
        after3 and 0.058
        after3 announce 0.143
        after3 annul -0.023
        after3 appeal -0.023
        after3 approx -0.141
        after3 article -0.213
        after3 at 0.057
        after3 authorityName 0.366
        after3 authorityNoun -0.028
        after3 ban 0.029
        after3 behalf -0.053
        after3 by -0.113
        after3 cap -0.028
        after3 companyNoun 0.288
        after3 complain -0.106
        after3 complaint -0.137
        after3 comply 0.108
        after3 conclude 0.046
        after3 courtName -0.033
        after3 courtNoun -0.054
        after3 currency 0.050
        after3 dateWord 0.049
        after3 day 0.061
        after3 decide 0.204
        after3 dismiss -0.022
        after3 ePrivacy -0.035
        after3 earlier -0.116
        after3 filing -0.055
        after3 fine -0.195
        after3 fineVerb 0.203
        after3 forWhom 0.139
        after3 gdpr 0.014
        after3 grant -0.019
        after3 impose -0.326
        after3 infringe -0.018
        after3 inquiry -0.042
        after3 instance -0.039
        after3 intend -0.087
        after3 judgment -0.067
        after3 legalForm -0.036
        after3 link 0.204
        after3 month -0.044
        after3 mustPay -0.084
        after3 none -0.026
        after3 not -0.182
        after3 number 0.114
        after3 of 0.066
        after3 officeNoun -0.047
        after3 order -0.042
        after3 ordinal -0.016
        after3 otherField -0.011
        after3 otherSum 0.061
        after3 paragraph 0.016
        after3 personNoun 0.013
        after3 personalData 0.057
        after3 police 0.015
        after3 pressNoun -0.050
        after3 pronoun -0.268
        after3 propose 0.108
        after3 prosecutor 0.060
        after3 receive 0.038
        after3 reduce -0.103
        after3 refer 0.058
        after3 region 0.011
        after3 reprimand -0.011
        after3 scale 0.078
        after3 season 0.184
        after3 statute -0.011
        after3 stop 0.255
        after3 the 0.028
        after3 to -0.102
        after3 total -0.027
        after3 turnover -0.034
        after3 until 0.029
        after3 uphold -0.014
        after3 warn -0.104
        after3 withdraw -0.029
        after8 a 0.029
        after8 abbr 0.189
        after8 accept 0.054
        after8 against -0.216
        after8 and -0.152
        after8 announce 0.167
        after8 annul -0.049
        after8 appeal -0.073
        after8 appealVerb -0.079
        after8 approx -0.133
        after8 article -0.324
        after8 at -0.355
        after8 authorityName 0.070
        after8 authorityNoun 0.184
        after8 ban 0.040
        after8 behalf -0.056
        after8 by 0.093
        after8 companyNoun 0.197
        after8 complain -0.115
        after8 complaint -0.140
        after8 comply -0.035
        after8 conclude 0.046
        after8 courtName 0.023
        after8 courtNoun -0.057
        after8 currency -0.073
        after8 damages 0.026
        after8 dateWord 0.126
        after8 day -0.048
        after8 decide 0.130
        after8 dismiss -0.030
        after8 ePrivacy 0.018
        after8 earlier -0.115
        after8 filing -0.057
        after8 fine -0.187
        after8 fineVerb 0.180
        after8 forWhom -0.091
        after8 gdpr 0.405
        after8 grant -0.073
        after8 impose 0.062
        after8 incident -0.028
        after8 infringe 0.179
        after8 inquiry -0.199
        after8 instance -0.016
        after8 judgment 0.051
        after8 legalForm -0.107
        after8 link 0.128
        after8 lodge 0.189
        after8 month -0.180
        after8 mustPay 0.310
        after8 nationalLaw 0.081
        after8 ngoNoun 0.019
        after8 none -0.190
        after8 not 0.067
        after8 number 0.158
        after8 officeNoun -0.027
        after8 order 0.047
        after8 ordinal -0.099
        after8 otherField -0.011
        after8 otherSum -0.235
        after8 paragraph 0.056
        after8 partial -0.011
        after8 periodic -0.076
        after8 personNoun 0.067
        after8 place -0.100
        after8 point -0.012
        after8 police -0.075
        after8 pressNoun 0.065
        after8 pronoun -0.102
        after8 propose 0.096
        after8 prosecutor 0.028
        after8 provision -0.044
        after8 receive 0.155
        after8 record 0.019
        after8 reduce -0.212
        after8 refer 0.048
        after8 region -0.011
        after8 reprimand -0.119
        after8 rumour -0.038
        after8 says 0.158
        after8 scale -0.184
        after8 season 0.077
        after8 statute 0.067
        after8 stopVerb 0.015
        after8 the 0.242
        after8 to -0.141
        after8 total -0.037
        after8 turnover -0.077
        after8 ukGDPR 0.044
        after8 until 0.132
        after8 uphold 0.178
        after8 warn -0.055
        after8 weekday -0.029
        after8 withdraw -0.029
        afterCourt 0.038
        afterPublication -0.259
        ahead 0.729
        announced -0.286
        apart -0.165
        before3 a -0.189
        before3 abbr -0.467
        before3 act -0.101
        before3 and 0.047
        before3 announce -0.149
        before3 annul -0.028
        before3 appealVerb -0.016
        before3 approx -0.100
        before3 at 0.053
        before3 authorityName -0.141
        before3 authorityNoun -0.202
        before3 ban -0.032
        before3 between -0.063
        before3 by -0.058
        before3 cap -0.066
        before3 companyNoun -0.163
        before3 complain -0.031
        before3 complaint -0.062
        before3 conclude 0.093
        before3 courtName 0.035
        before3 courtNoun -0.068
        before3 currency -0.037
        before3 dateWord -0.074
        before3 day 0.283
        before3 decide 0.342
        before3 earlier 0.089
        before3 filing -0.020
        before3 fine 0.056
        before3 fineVerb -0.081
        before3 forWhom -0.114
        before3 gdpr -0.114
        before3 incident -0.128
        before3 infringe 0.066
        before3 inquiry -0.063
        before3 instance 0.048
        before3 intend -0.021
        before3 judgment -0.073
        before3 legalForm -0.230
        before3 link -0.091
        before3 lodge 0.065
        before3 month -0.124
        before3 mustPay 0.049
        before3 nationalLaw -0.133
        before3 ngoNoun -0.076
        before3 none -0.047
        before3 not -0.029
        before3 number -0.046
        before3 of 0.210
        before3 officeNoun -0.034
        before3 order 0.045
        before3 ordinal -0.016
        before3 otherField -0.029
        before3 otherSum 0.134
        before3 periodic 0.098
        before3 personNoun -0.058
        before3 personalData 0.097
        before3 place -0.063
        before3 pressNoun 0.108
        before3 pronoun -0.302
        before3 receive -0.148
        before3 region 0.107
        before3 reprimand 0.072
        before3 says -0.094
        before3 scale 0.076
        before3 season -0.206
        before3 statute -0.110
        before3 stop 0.215
        before3 stopVerb -0.067
        before3 the 0.296
        before3 to -0.152
        before3 total -0.025
        before3 turnover -0.028
        before3 until -0.332
        before8 a -0.145
        before8 abbr -0.369
        before8 act -0.165
        before8 against 0.127
        before8 and -0.115
        before8 announce -0.343
        before8 annul -0.119
        before8 appeal -0.074
        before8 appealVerb -0.020
        before8 approx -0.110
        before8 at -0.060
        before8 authorityName 0.331
        before8 authorityNoun -0.049
        before8 ban -0.020
        before8 between -0.086
        before8 by -0.094
        before8 cap -0.064
        before8 companyNoun -0.211
        before8 complain -0.050
        before8 complaint -0.082
        before8 comply -0.091
        before8 conclude 0.127
        before8 courtName -0.170
        before8 courtNoun -0.270
        before8 currency 0.157
        before8 dateWord -0.023
        before8 day 0.516
        before8 decide 0.575
        before8 ePrivacy -0.111
        before8 earlier 0.154
        before8 filing -0.037
        before8 fine 0.078
        before8 fineVerb 0.124
        before8 forWhom -0.305
        before8 gdpr -0.125
        before8 grant -0.010
        before8 impose 0.217
        before8 incident -0.138
        before8 infringe -0.049
        before8 inquiry -0.074
        before8 instance -0.119
        before8 intend -0.282
        before8 judgment -0.209
        before8 legalForm 0.127
        before8 link -0.214
        before8 lodge -0.067
        before8 month -0.226
        before8 monthRef -0.017
        before8 mustPay 0.056
        before8 nationalLaw -0.137
        before8 ngoNoun -0.101
        before8 not -0.200
        before8 number 0.211
        before8 officeNoun -0.041
        before8 ordinal -0.035
        before8 otherField -0.070
        before8 otherSum 0.119
        before8 paragraph -0.138
        before8 perPeriod 0.166
        before8 personNoun -0.464
        before8 personalData 0.187
        before8 place -0.118
        before8 point -0.069
        before8 pressNoun 0.095
        before8 pronoun -0.013
        before8 propose -0.061
        before8 provision -0.053
        before8 receive -0.043
        before8 record -0.221
        before8 reduce -0.010
        before8 region -0.150
        before8 reprimand 0.073
        before8 says -0.329
        before8 scale -0.051
        before8 season -0.131
        before8 statute -0.181
        before8 stop -0.220
        before8 stopVerb -0.066
        before8 suspend 0.045
        before8 thatDay 0.092
        before8 the 0.112
        before8 to 0.021
        before8 total 0.020
        before8 turnover -0.129
        before8 until -0.363
        before8 uphold -0.022
        before8 weekday -0.051
        before8 yearRef 0.116
        close 0.339
        daysBefore 0.371
        decidedElsewhere 0.330
        decidedHere 0.637
        distant -0.094
        farOff -0.656
        firstOfKind 0.035
        inClosing 0.143
        inHeading 0.394
        inOpening 0.860
        inParagraph 0.397
        inRivalSentence -0.749
        inSentence 0.696
        isComplete 0.167
        isDay 0.071
        isFine -0.149
        isMonth -0.015
        isOther -0.129
        isPenalty 0.277
        isRelative -0.288
        isYear -0.057
        judgedAlone 0.046
        judgedOnAppeal -0.214
        last against 0.070
        last annul -0.012
        last appealVerb 0.015
        last ban 0.040
        last by 0.055
        last cap -0.081
        last complain -0.043
        last complaint -0.059
        last decide 0.025
        last fine 0.120
        last fineVerb 0.063
        last impose 0.112
        last infringe -0.018
        last inquiry -0.194
        last intend -0.113
        last lodge 0.083
        last mustPay 0.056
        last order -0.145
        last otherSum 0.157
        last periodic -0.093
        last propose -0.093
        last receive 0.081
        last reprimand 0.072
        last says -0.483
        last stopVerb -0.066
        last total 0.040
        last turnover -0.023
        last uphold -0.012
        latest -0.525
        likeliestElsewhere 0.753
        likeliestHere 0.661
        mainFarOff -0.361
        mainInParagraph 0.250
        monthsBefore -0.657
        namesParty 0.706
        namesRival -0.660
        nearBy -0.041
        newsOnAppeal -0.108
        next against 0.315
        next annul -0.011
        next appeal -0.019
        next appealVerb -0.079
        next ban 0.011
        next by -0.044
        next cap -0.032
        next complain -0.055
        next complaint -0.101
        next comply 0.043
        next decide 0.111
        next dismiss -0.025
        next earlier -0.237
        next fine -0.125
        next fineVerb 0.130
        next grant -0.019
        next impose 0.052
        next infringe 0.296
        next inquiry -0.020
        next intend -0.075
        next lodge -0.103
        next mustPay 0.221
        next order 0.056
        next otherSum 0.054
        next propose 0.146
        next receive -0.097
        next reduce -0.060
        next refer 0.014
        next reprimand 0.065
        next rumour -0.037
        next says 0.041
        next stopVerb 0.020
        next total -0.017
        next turnover -0.047
        next uphold 0.065
        next warn 0.022
        next withdraw -0.041
        noEvent -0.719
        none 1.881
        notOfMain 0.155
        ofMain -0.155
        ofOtherAuthority -0.808
        onlyElsewhere 0.707
        onlyInSentence 0.243
        onlyMeasure -0.469
        otherFarOff -0.294
        otherInParagraph 0.147
        otherInSentence 0.822
        overDigest 0.443
        own a -0.173
        own abbr -0.073
        own against -0.103
        own at -0.223
        own dateWord -0.123
        own day -0.336
        own earlier 0.074
        own intend 0.142
        own link 0.211
        own month 0.566
        own number -0.116
        own of 0.078
        own ordinal 0.106
        own pronoun 0.206
        own receive 0.020
        own season 0.167
        own stop 0.090
        own thatDay -0.047
        own thatMonth -0.025
        own thatYear -0.127
        own the -0.327
        own to 0.095
        own total -0.028
        own weekday -0.012
        own yearRef -0.155
        paragraphAfter -0.068
        perhapsDecided 0.536
        perhapsJudged 0.062
        perhapsOther -0.431
        proposed 0.072
        repeated 0.374
        rivalNearer -0.572
        sentence a -0.237
        sentence abbr 0.048
        sentence accept -0.062
        sentence act -0.101
        sentence and 0.282
        sentence announce -0.022
        sentence annul -0.070
        sentence appealVerb -0.330
        sentence approx -0.380
        sentence article -0.276
        sentence at -0.266
        sentence authorityName 0.074
        sentence authorityNoun 0.102
        sentence ban 0.066
        sentence behalf -0.161
        sentence between -0.124
        sentence by -0.053
        sentence cap -0.359
        sentence companyNoun -0.230
        sentence complain -0.196
        sentence complaint -0.276
        sentence comply -0.179
        sentence conclude 0.182
        sentence courtName -0.138
        sentence courtNoun -0.178
        sentence currency -0.094
        sentence damages 0.034
        sentence dateWord -0.063
        sentence day 0.318
        sentence decide 0.543
        sentence dismiss -0.035
        sentence ePrivacy -0.034
        sentence earlier -0.492
        sentence filing -0.141
        sentence fine 0.449
        sentence fineVerb 0.289
        sentence gdpr 0.452
        sentence grant 0.065
        sentence impose 0.264
        sentence inaction -0.054
        sentence incident -0.155
        sentence infringe 0.236
        sentence inquiry -0.183
        sentence instance -0.053
        sentence insteadOf -0.054
        sentence intend -0.311
        sentence judgment 0.014
        sentence legalForm 0.333
        sentence link 0.176
        sentence lodge -0.315
        sentence month 0.034
        sentence monthRef -0.016
        sentence mustPay 0.235
        sentence nationalLaw -0.028
        sentence ngoNoun -0.145
        sentence none -0.274
        sentence not -0.020
        sentence number -0.169
        sentence of -0.012
        sentence officeNoun -0.224
        sentence order -0.150
        sentence ordinal -0.025
        sentence otherField -0.092
        sentence otherSum -0.116
        sentence paragraph 0.245
        sentence partial 0.048
        sentence perPeriod 0.160
        sentence periodic 0.040
        sentence personNoun -0.068
        sentence personalData 0.082
        sentence place -0.222
        sentence point 0.365
        sentence police -0.138
        sentence pressNoun 0.101
        sentence pronoun 0.030
        sentence propose -0.165
        sentence prosecutor -0.017
        sentence provision -0.081
        sentence receive 0.193
        sentence record -0.231
        sentence reduce -0.073
        sentence refer -0.091
        sentence region -0.146
        sentence reprimand -0.100
        sentence rumour -0.198
        sentence says -0.250
        sentence scale -0.323
        sentence season 0.147
        sentence seat 0.032
        sentence silent -0.045
        sentence statute -0.054
        sentence stop 0.168
        sentence stopVerb 0.139
        sentence suspend 0.070
        sentence thatDay 0.111
        sentence thatMonth -0.041
        sentence thatYear -0.085
        sentence the -0.141
        sentence to -0.177
        sentence total -0.106
        sentence turnover -0.455
        sentence ukGDPR 0.096
        sentence until -0.115
        sentence untilBehind -0.030
        sentence uphold 0.023
        sentence warn 0.057
        sentence weekday 0.041
        sentence withdraw 0.101
        sentence yearRef -0.154
        sentenceAfter -0.078
        sentenceBefore -0.126
        since a 0.111
        since abbr 0.146
        since against -0.061
        since and -0.110
        since at 0.129
        since authorityName 0.191
        since authorityNoun 0.062
        since by -0.107
        since cap -0.027
        since comply -0.085
        since forWhom -0.066
        since impose 0.209
        since link -0.047
        since month -0.025
        since not -0.113
        since number 0.132
        since of -0.117
        since order 0.050
        since personNoun -0.130
        since personalData -0.078
        since place 0.064
        since pronoun -0.036
        since scale -0.058
        since stop -0.106
        since the -0.181
        since until -0.102
        surelyDecided 0.871
        surelyJudged -0.230
        surelyOther -0.221
        touching 0.616
        undated 0.422
        untold 0.346
        upTo a 0.359
        upTo abbr 0.140
        upTo against -0.216
        upTo and -0.024
        upTo announce 0.087
        upTo approx -0.039
        upTo article -0.043
        upTo at -0.145
        upTo authorityName -0.054
        upTo authorityNoun -0.075
        upTo by -0.143
        upTo companyNoun 0.163
        upTo currency -0.010
        upTo decide -0.111
        upTo earlier 0.066
        upTo forWhom 0.143
        upTo gdpr 0.118
        upTo impose 0.148
        upTo infringe 0.056
        upTo inquiry 0.041
        upTo intend -0.194
        upTo legalForm -0.239
        upTo link -0.035
        upTo lodge 0.032
        upTo month -0.069
        upTo mustPay 0.047
        upTo none -0.067
        upTo not -0.023
        upTo number -0.013
        upTo of -0.127
        upTo officeNoun 0.082
        upTo paragraph 0.041
        upTo personalData 0.031
        upTo place 0.030
        upTo point 0.074
        upTo pronoun -0.050
        upTo propose -0.031
        upTo receive 0.176
        upTo region -0.040
        upTo says -0.163
        upTo scale 0.030
        upTo statute 0.129
        upTo stop 0.368
        upTo the -0.170
        upTo to -0.078
        upTo until 0.115
        weeksBefore 0.287
        yearsBefore -0.164
        """#
}
