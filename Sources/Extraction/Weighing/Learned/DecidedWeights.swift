// Written by Scripts/train.
extension Learned {
    static let decided: StaticString = #"""
        after3 a -0.144
        after3 abbr -0.334
        after3 against 0.197
        after3 and 0.167
        after3 annul -0.023
        after3 appeal -0.020
        after3 approx -0.222
        after3 article -0.200
        after3 at 0.082
        after3 authorityName 0.437
        after3 authorityNoun -0.111
        after3 ban 0.090
        after3 behalf -0.067
        after3 by 0.019
        after3 cap -0.057
        after3 companyNoun 0.084
        after3 complain -0.054
        after3 complaint -0.109
        after3 courtName -0.066
        after3 courtNoun -0.188
        after3 currency 0.097
        after3 day 0.112
        after3 decide 0.105
        after3 dismiss -0.071
        after3 ePrivacy -0.033
        after3 earlier -0.141
        after3 filing -0.066
        after3 fine -0.137
        after3 fineVerb 0.265
        after3 forWhom -0.117
        after3 gdpr 0.199
        after3 grant -0.075
        after3 impose 0.144
        after3 infringe -0.144
        after3 inquiry 0.016
        after3 legalForm -0.085
        after3 lodge -0.116
        after3 month -0.037
        after3 mustPay 0.099
        after3 ngoNoun -0.018
        after3 none 0.129
        after3 not -0.106
        after3 number 0.069
        after3 of -0.024
        after3 order -0.055
        after3 otherField -0.012
        after3 paragraph 0.030
        after3 personNoun -0.024
        after3 place 0.053
        after3 pressNoun -0.028
        after3 pronoun -0.228
        after3 propose 0.133
        after3 reduce -0.083
        after3 region -0.146
        after3 reprimand -0.030
        after3 says 0.042
        after3 scale 0.134
        after3 season -0.048
        after3 stop 0.080
        after3 stopVerb -0.084
        after3 the 0.026
        after3 to -0.262
        after3 total -0.012
        after3 turnover -0.026
        after3 uphold -0.134
        after3 warn -0.077
        after3 withdraw -0.032
        after8 a -0.082
        after8 abbr -0.128
        after8 against 0.193
        after8 and 0.183
        after8 annul -0.092
        after8 appeal -0.049
        after8 appealVerb -0.083
        after8 approx -0.073
        after8 article -0.519
        after8 at -0.446
        after8 authorityName 0.236
        after8 authorityNoun 0.181
        after8 ban 0.230
        after8 behalf -0.083
        after8 by 0.103
        after8 cap -0.065
        after8 companyNoun 0.512
        after8 complain -0.070
        after8 complaint -0.200
        after8 comply -0.031
        after8 courtName 0.011
        after8 courtNoun -0.105
        after8 currency -0.064
        after8 damages 0.023
        after8 day 0.154
        after8 decide 0.275
        after8 dismiss -0.071
        after8 ePrivacy -0.085
        after8 earlier -0.096
        after8 filing -0.074
        after8 fine 0.058
        after8 fineVerb 0.332
        after8 forWhom -0.054
        after8 gdpr 0.164
        after8 grant -0.082
        after8 impose 0.215
        after8 infringe 0.083
        after8 inquiry -0.216
        after8 legalForm -0.173
        after8 lodge -0.206
        after8 month -0.354
        after8 mustPay 0.323
        after8 ngoNoun 0.010
        after8 none 0.185
        after8 not -0.147
        after8 number -0.025
        after8 of -0.205
        after8 officeNoun 0.068
        after8 order -0.034
        after8 ordinal -0.060
        after8 otherField -0.014
        after8 otherSum -0.157
        after8 paragraph -0.102
        after8 periodic 0.115
        after8 personNoun -0.099
        after8 place -0.284
        after8 point -0.098
        after8 pressNoun 0.141
        after8 pronoun -0.155
        after8 propose 0.186
        after8 prosecutor 0.038
        after8 receive -0.154
        after8 record -0.043
        after8 reduce -0.263
        after8 region -0.075
        after8 reprimand -0.051
        after8 rumour -0.049
        after8 says -0.169
        after8 scale -0.114
        after8 season -0.077
        after8 stop 0.019
        after8 stopVerb -0.066
        after8 the 0.177
        after8 to -0.254
        after8 total -0.033
        after8 turnover -0.037
        after8 ukGDPR 0.039
        after8 uphold 0.023
        after8 warn -0.086
        after8 weekday 0.187
        after8 withdraw -0.032
        afterPublication -0.342
        ahead 0.749
        apart 0.013
        before3 a -0.207
        before3 abbr 0.124
        before3 against 0.041
        before3 and 0.272
        before3 annul -0.040
        before3 approx -0.142
        before3 at 0.195
        before3 authorityName 0.104
        before3 authorityNoun -0.099
        before3 ban -0.179
        before3 by -0.021
        before3 cap -0.119
        before3 companyNoun -0.199
        before3 complain -0.030
        before3 complaint -0.061
        before3 comply -0.017
        before3 courtName 0.051
        before3 courtNoun -0.054
        before3 currency 0.230
        before3 day 0.120
        before3 decide 0.362
        before3 fine -0.053
        before3 fineVerb -0.074
        before3 forWhom -0.077
        before3 gdpr -0.072
        before3 impose 0.202
        before3 inquiry -0.159
        before3 intend -0.185
        before3 legalForm -0.114
        before3 lodge -0.034
        before3 month -0.184
        before3 nationalLaw -0.064
        before3 none -0.100
        before3 not -0.098
        before3 number -0.259
        before3 of 0.236
        before3 order -0.070
        before3 ordinal 0.012
        before3 otherField -0.026
        before3 otherSum 0.144
        before3 personNoun -0.029
        before3 place 0.552
        before3 pressNoun -0.072
        before3 pronoun -0.269
        before3 receive 0.136
        before3 region -0.063
        before3 reprimand 0.018
        before3 says -0.105
        before3 scale 0.185
        before3 season -0.109
        before3 stop -0.093
        before3 stopVerb -0.058
        before3 the 0.383
        before3 to -0.302
        before3 turnover -0.076
        before8 a -0.102
        before8 abbr -0.152
        before8 against 0.171
        before8 and -0.162
        before8 annul -0.122
        before8 appeal -0.228
        before8 approx 0.015
        before8 article -0.093
        before8 at -0.123
        before8 authorityName 0.326
        before8 authorityNoun 0.071
        before8 ban -0.179
        before8 behalf 0.185
        before8 by -0.069
        before8 cap -0.127
        before8 companyNoun 0.090
        before8 complain -0.080
        before8 complaint -0.085
        before8 comply 0.037
        before8 courtName -0.261
        before8 courtNoun -0.415
        before8 currency 0.239
        before8 day 0.510
        before8 decide 0.604
        before8 dismiss -0.029
        before8 ePrivacy -0.068
        before8 earlier 0.296
        before8 filing -0.025
        before8 fine 0.090
        before8 fineVerb 0.144
        before8 forWhom -0.133
        before8 gdpr -0.021
        before8 impose 0.253
        before8 infringe 0.164
        before8 inquiry -0.103
        before8 intend -0.349
        before8 legalForm 0.268
        before8 lodge -0.208
        before8 month -0.463
        before8 monthRef -0.046
        before8 mustPay 0.076
        before8 nationalLaw -0.093
        before8 ngoNoun -0.062
        before8 none -0.187
        before8 not -0.365
        before8 number 0.177
        before8 of -0.285
        before8 officeNoun -0.076
        before8 order -0.244
        before8 otherField -0.028
        before8 otherSum 0.227
        before8 paragraph -0.199
        before8 perPeriod 0.139
        before8 periodic -0.192
        before8 personNoun -0.315
        before8 place 0.244
        before8 point -0.025
        before8 pressNoun -0.147
        before8 pronoun -0.111
        before8 propose -0.044
        before8 receive 0.306
        before8 record -0.172
        before8 region -0.259
        before8 reprimand 0.018
        before8 says -0.415
        before8 scale 0.082
        before8 season -0.121
        before8 seat -0.036
        before8 stop -0.290
        before8 stopVerb -0.058
        before8 suspend 0.136
        before8 the -0.126
        before8 to 0.167
        before8 turnover -0.014
        before8 uphold -0.050
        before8 yearRef 0.015
        close 0.378
        daysBefore 0.653
        distant -0.283
        farOff -0.655
        firstOfKind -0.261
        inClosing 0.498
        inHeading 0.117
        inOpening 0.554
        inParagraph 0.474
        inPeriod -0.273
        inRivalSentence -0.435
        inSentence 0.802
        isComplete 0.398
        isDay 0.412
        isFine -0.112
        isMonth -0.182
        isOther -0.135
        isPenalty 0.247
        isPublication -0.352
        isYear -0.230
        latest -0.359
        mainFarOff -0.231
        mainInParagraph 0.261
        monthsBefore -0.314
        namesParty 0.514
        namesRival -0.421
        nearBy -0.147
        none 1.011
        notOfMain -0.035
        ofMain 0.034
        onlyInSentence 0.096
        onlyMeasure -0.177
        otherFarOff -0.424
        otherInParagraph 0.213
        otherInSentence 0.622
        paragraphAfter -0.336
        rivalNearer -0.566
        sentence a -0.200
        sentence abbr 0.219
        sentence accept -0.024
        sentence against -0.298
        sentence and -0.152
        sentence annul -0.100
        sentence appeal -0.026
        sentence appealVerb -0.182
        sentence approx -0.149
        sentence article -0.061
        sentence at 0.142
        sentence authorityNoun 0.257
        sentence ban 0.118
        sentence behalf -0.058
        sentence by 0.105
        sentence cap -0.272
        sentence companyNoun -0.114
        sentence complain -0.247
        sentence complaint -0.359
        sentence comply -0.266
        sentence courtName -0.254
        sentence courtNoun -0.483
        sentence currency 0.040
        sentence damages 0.031
        sentence day 0.262
        sentence decide 0.527
        sentence dismiss -0.117
        sentence ePrivacy -0.104
        sentence earlier -0.547
        sentence filing -0.124
        sentence fine 0.416
        sentence fineVerb 0.279
        sentence forWhom -0.187
        sentence gdpr 0.311
        sentence grant 0.099
        sentence impose -0.019
        sentence inaction 0.024
        sentence infringe 0.273
        sentence inquiry -0.198
        sentence intend -0.483
        sentence legalForm 0.159
        sentence lodge -0.511
        sentence month 0.554
        sentence monthRef -0.175
        sentence mustPay 0.214
        sentence nationalLaw 0.032
        sentence ngoNoun -0.061
        sentence none -0.385
        sentence not -0.152
        sentence number 0.109
        sentence of 0.131
        sentence officeNoun -0.491
        sentence order -0.143
        sentence ordinal -0.221
        sentence otherField -0.114
        sentence otherSum 0.149
        sentence paragraph 0.140
        sentence perPeriod 0.107
        sentence periodic -0.036
        sentence personNoun 0.029
        sentence place -0.041
        sentence point 0.165
        sentence pressNoun 0.126
        sentence pronoun 0.012
        sentence propose -0.342
        sentence prosecutor -0.037
        sentence receive 0.126
        sentence record -0.218
        sentence reduce -0.046
        sentence refer -0.116
        sentence region 0.182
        sentence reprimand 0.050
        sentence rumour -0.127
        sentence says -0.309
        sentence scale -0.438
        sentence season -0.022
        sentence stop 0.219
        sentence stopVerb 0.094
        sentence suspend 0.120
        sentence the -0.214
        sentence to -0.282
        sentence total -0.175
        sentence turnover -0.314
        sentence ukGDPR 0.011
        sentence uphold -0.181
        sentence warn -0.033
        sentence weekday 0.027
        sentence withdraw 0.103
        sentence yearRef 0.089
        sentenceAfter 0.216
        sentenceBefore 0.144
        since abbr 0.199
        since against -0.041
        since and -0.127
        since approx -0.011
        since at 0.098
        since authorityName 0.220
        since authorityNoun -0.024
        since by -0.228
        since companyNoun -0.033
        since comply -0.016
        since decide 0.065
        since forWhom -0.180
        since impose 0.293
        since of -0.127
        since place 0.053
        since pronoun 0.015
        since scale 0.057
        since stop 0.012
        since the -0.026
        since to 0.113
        touching 0.694
        undated 0.206
        upTo a 0.307
        upTo abbr 0.143
        upTo against -0.124
        upTo and 0.143
        upTo approx 0.045
        upTo article -0.095
        upTo at -0.100
        upTo authorityName 0.053
        upTo authorityNoun -0.124
        upTo by -0.151
        upTo companyNoun 0.042
        upTo currency 0.029
        upTo decide -0.148
        upTo earlier -0.061
        upTo fine -0.029
        upTo fineVerb 0.120
        upTo forWhom 0.090
        upTo gdpr 0.149
        upTo impose -0.030
        upTo infringe 0.056
        upTo intend -0.061
        upTo legalForm -0.213
        upTo lodge -0.278
        upTo month -0.114
        upTo mustPay 0.118
        upTo none 0.124
        upTo not -0.021
        upTo number 0.055
        upTo of -0.098
        upTo officeNoun 0.158
        upTo order -0.055
        upTo paragraph 0.098
        upTo place 0.229
        upTo point 0.141
        upTo pronoun 0.037
        upTo propose -0.053
        upTo receive -0.152
        upTo region 0.120
        upTo says -0.081
        upTo scale -0.020
        upTo stop 0.459
        upTo the -0.182
        upTo to -0.111
        weeksBefore 0.235
        yearsBefore -0.086
        """#
}
