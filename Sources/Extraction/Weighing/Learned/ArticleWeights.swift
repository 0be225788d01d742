// Written by Scripts/train.
extension Learned {
    static let article: StaticString = #"""
        after3 a -0.018
        after3 abbr 0.192
        after3 against -0.245
        after3 and -0.072
        after3 at -0.159
        after3 by -0.020
        after3 companyNoun -0.137
        after3 forWhom -0.181
        after3 gdpr -0.195
        after3 impose 0.169
        after3 infringe -0.209
        after3 link -0.032
        after3 none -0.057
        after3 not 0.141
        after3 of 0.063
        after3 order 0.130
        after3 paragraph 0.144
        after3 place 0.051
        after3 point -0.128
        after3 receive 0.037
        after3 region 0.141
        after3 statute 0.022
        after3 stop -0.514
        after3 to -0.148
        after3 ukGDPR 0.051
        after3 until -0.140
        after8 a 0.089
        after8 abbr 0.065
        after8 accept -0.020
        after8 against 0.158
        after8 and 0.287
        after8 approx 0.256
        after8 article -0.235
        after8 at 0.167
        after8 authorityNoun 0.015
        after8 ban -0.025
        after8 by 0.050
        after8 companyNoun -0.232
        after8 comply -0.216
        after8 currency -0.012
        after8 decide -0.053
        after8 fine -0.017
        after8 fineVerb -0.054
        after8 forWhom -0.011
        after8 gdpr 0.315
        after8 impose 0.028
        after8 infringe -0.076
        after8 link 0.105
        after8 lodge -0.105
        after8 month -0.146
        after8 mustPay -0.017
        after8 none 0.101
        after8 not 0.392
        after8 number -0.031
        after8 of 0.125
        after8 officeNoun 0.053
        after8 otherSum 0.010
        after8 paragraph 0.168
        after8 personNoun -0.077
        after8 place 0.051
        after8 point -0.202
        after8 pronoun 0.051
        after8 receive -0.065
        after8 region -0.022
        after8 reprimand -0.164
        after8 says 0.106
        after8 scale -0.030
        after8 stop -0.506
        after8 the -0.010
        after8 to -0.024
        after8 ukGDPR 0.051
        after8 until -0.250
        after8 uphold -0.092
        ahead -0.039
        apart 0.154
        basisHere -0.046
        before3 a 0.203
        before3 abbr 0.019
        before3 against 0.165
        before3 and 0.231
        before3 announce -0.038
        before3 approx 0.035
        before3 article -0.096
        before3 at 0.189
        before3 authorityName 0.052
        before3 authorityNoun -0.253
        before3 by 0.028
        before3 companyNoun 0.100
        before3 complain 0.012
        before3 complaint -0.050
        before3 comply 0.102
        before3 currency 0.062
        before3 decide 0.131
        before3 forWhom -0.042
        before3 gdpr -0.045
        before3 impose 0.043
        before3 infringe 0.229
        before3 link 0.149
        before3 lodge -0.017
        before3 month 0.029
        before3 none -0.031
        before3 not -0.187
        before3 number 0.189
        before3 of -0.087
        before3 officeNoun 0.039
        before3 order 0.068
        before3 otherSum -0.015
        before3 personNoun 0.196
        before3 personalData -0.080
        before3 place -0.161
        before3 pronoun 0.190
        before3 region 0.072
        before3 reprimand -0.154
        before3 says 0.029
        before3 statute 0.032
        before3 stop -0.357
        before3 the 0.256
        before3 to -0.437
        before3 until 0.154
        before8 a -0.017
        before8 abbr -0.012
        before8 against -0.036
        before8 and 0.030
        before8 announce 0.075
        before8 approx -0.152
        before8 article -0.012
        before8 at -0.156
        before8 authorityName 0.158
        before8 authorityNoun -0.410
        before8 by -0.215
        before8 companyNoun 0.030
        before8 complain -0.104
        before8 complaint -0.063
        before8 comply -0.085
        before8 courtNoun -0.188
        before8 currency 0.198
        before8 dateWord -0.019
        before8 day -0.188
        before8 decide -0.214
        before8 dismiss -0.051
        before8 ePrivacy -0.046
        before8 earlier 0.300
        before8 fine 0.145
        before8 gdpr 0.025
        before8 impose -0.033
        before8 incident 0.144
        before8 infringe 0.342
        before8 inquiry -0.320
        before8 instance -0.191
        before8 intend -0.200
        before8 legalForm 0.079
        before8 link 0.087
        before8 lodge -0.140
        before8 month -0.169
        before8 mustPay -0.043
        before8 none -0.103
        before8 not 0.133
        before8 number 0.127
        before8 of -0.145
        before8 officeNoun -0.084
        before8 ordinal 0.110
        before8 otherField -0.086
        before8 otherSum 0.018
        before8 paragraph -0.056
        before8 personNoun -0.383
        before8 personalData 0.275
        before8 place -0.124
        before8 point 0.052
        before8 pressNoun -0.016
        before8 pronoun 0.209
        before8 provision 0.196
        before8 receive -0.075
        before8 reprimand -0.250
        before8 says -0.364
        before8 scale -0.336
        before8 silent -0.070
        before8 statute 0.016
        before8 stop -0.153
        before8 to -0.076
        before8 weekday 0.100
        citedOnce -0.873
        citedTwice 0.873
        close 0.235
        distant -0.026
        farOff -0.369
        fewCited -0.012
        fewInSentence 0.195
        firstOfKind 0.326
        inClosing -0.163
        inComplaint -0.363
        inDecision 0.452
        inHeading 0.105
        inNews -0.089
        inOpening 0.115
        inParagraph 0.236
        inRivalSentence -0.545
        inSentence 0.512
        infringeBehind -0.126
        infringeClose 0.235
        infringeNegated -0.290
        infringeTouching -0.031
        infringedBefore 0.053
        infringedElsewhere 0.370
        isBasis 0.066
        isDuty 0.011
        isFine 0.209
        isOther -0.277
        isParagraph 0.482
        isPenalty 0.068
        isPoint -0.203
        isPrinciple 0.307
        isProcedural -0.383
        isRight -0.265
        isSecurity 0.126
        isTransfer 0.066
        isTransparency 0.072
        isWhole -0.280
        last against -0.158
        last by -0.408
        last complain 0.055
        last comply 0.048
        last decide 0.132
        last dismiss -0.044
        last earlier 0.184
        last fine -0.023
        last impose 0.016
        last infringe 0.179
        last inquiry 0.018
        last mustPay -0.038
        last order 0.011
        last otherSum -0.021
        last receive -0.097
        last says 0.148
        mainFarOff 0.201
        mainInParagraph 0.067
        mainPartyFarOff 0.176
        manyCited 0.030
        manyInSentence 0.306
        namesParty 0.301
        namesRival 0.111
        nearBy -0.143
        next accept -0.023
        next by 0.043
        next comply -0.045
        next decide -0.063
        next impose 0.218
        next infringe -0.075
        next lodge -0.173
        next order 0.078
        next otherSum 0.073
        next receive 0.064
        next reprimand 0.044
        next says 0.079
        nobodyNamed 0.035
        none -0.992
        notOfMain -0.465
        ofMain 0.465
        ofMainParty -0.501
        onlyCited 0.423
        onlyInSentence -0.501
        onlyMeasure -0.426
        onlyOneInfringes 0.340
        onlyOnePartyFarOff 0.052
        otherFarOff -0.570
        otherInParagraph 0.169
        otherInSentence 0.485
        otherPartyFarOff 0.185
        own abbr -0.042
        own against -0.056
        own and -0.039
        own article -0.013
        own at 0.014
        own forWhom 0.070
        own link 0.254
        own not -0.186
        own ordinal -0.030
        own paragraph -0.230
        own point 0.241
        own stop -0.325
        own the 0.406
        own to -0.200
        ownInfringes 0.328
        ownMeasureLast 1.290
        ownMeasureNext -0.612
        ownNamedLast 0.518
        ownParagraph 0.536
        paragraphAfter 0.715
        partCited -0.243
        recalled -0.612
        rivalInfringes -0.282
        rivalMeasureLast -0.713
        rivalMeasureNext -0.119
        rivalNamedLast -0.553
        rivalNearer 0.144
        rivalParagraph -1.162
        sentence a -0.144
        sentence abbr 0.493
        sentence accept -0.023
        sentence against -0.102
        sentence and 0.373
        sentence announce 0.204
        sentence annul 0.134
        sentence appeal 0.018
        sentence appealVerb -0.024
        sentence approx -0.240
        sentence at -0.067
        sentence authorityName 0.152
        sentence authorityNoun -0.139
        sentence ban -0.178
        sentence behalf -0.027
        sentence by 0.049
        sentence cap 0.047
        sentence companyNoun -0.306
        sentence complain -0.163
        sentence complaint 0.022
        sentence comply -0.141
        sentence courtName -0.167
        sentence courtNoun -0.068
        sentence currency 0.216
        sentence day -0.297
        sentence decide 0.401
        sentence dismiss 0.086
        sentence ePrivacy -0.046
        sentence earlier -0.022
        sentence fine 0.039
        sentence fineVerb -0.090
        sentence forWhom -0.194
        sentence gdpr 0.640
        sentence grant -0.055
        sentence impose -0.313
        sentence incident -0.086
        sentence infringe 0.208
        sentence inquiry -0.096
        sentence instance -0.225
        sentence intend -0.395
        sentence judgment 0.075
        sentence legalForm 0.056
        sentence link 0.235
        sentence lodge -0.156
        sentence month 0.097
        sentence mustPay -0.030
        sentence ngoNoun 0.249
        sentence none 0.358
        sentence not 0.091
        sentence number -0.467
        sentence of 0.142
        sentence order -0.145
        sentence ordinal 0.187
        sentence otherField -0.131
        sentence otherSum -0.012
        sentence paragraph 0.067
        sentence perPeriod 0.095
        sentence periodic 0.095
        sentence personNoun -0.056
        sentence personalData 0.096
        sentence place -0.119
        sentence point 0.187
        sentence police -0.043
        sentence pressNoun -0.012
        sentence pronoun 0.076
        sentence propose -0.231
        sentence prosecutor -0.018
        sentence provision 0.197
        sentence receive 0.154
        sentence record 0.014
        sentence region 0.226
        sentence reprimand -0.272
        sentence rumour 0.102
        sentence says -0.259
        sentence scale -0.299
        sentence season 0.084
        sentence silent -0.090
        sentence stop 0.090
        sentence stopVerb -0.041
        sentence thatDay -0.106
        sentence the -0.228
        sentence to -0.032
        sentence total -0.259
        sentence turnover -0.031
        sentence ukGDPR 0.051
        sentence until -0.032
        sentence uphold -0.041
        sentence warn -0.097
        sentence weekday 0.139
        sentence yearRef 0.146
        sentenceAfter 0.284
        sentenceBefore 0.521
        sharedParagraph 0.213
        since a 0.171
        since abbr -0.058
        since against 0.149
        since and -0.028
        since approx 0.051
        since article -0.082
        since at -0.278
        since authorityName -0.044
        since authorityNoun -0.045
        since by -0.040
        since comply 0.092
        since currency 0.061
        since fine 0.048
        since forWhom 0.016
        since gdpr 0.120
        since infringe 0.244
        since inquiry 0.022
        since legalForm 0.172
        since link 0.017
        since month -0.051
        since none 0.111
        since not -0.025
        since number 0.127
        since of 0.161
        since officeNoun -0.158
        since order -0.078
        since paragraph -0.079
        since personNoun 0.069
        since pronoun 0.221
        since region 0.058
        since reprimand 0.015
        since says 0.071
        since scale 0.035
        since statute 0.052
        since stop 0.493
        since the 0.294
        since to -0.025
        since until 0.026
        touching 0.149
        upTo a -0.035
        upTo abbr 0.068
        upTo and -0.080
        upTo article -0.113
        upTo at 0.026
        upTo by 0.054
        upTo companyNoun -0.112
        upTo fine 0.047
        upTo fineVerb 0.016
        upTo gdpr 0.016
        upTo impose -0.132
        upTo number -0.042
        upTo of 0.097
        upTo officeNoun 0.019
        upTo pronoun -0.067
        upTo receive -0.066
        upTo statute -0.016
        upTo stop 0.115
        upTo the 0.085
        upTo to -0.017
        wholeCited -0.297
        """#
}
