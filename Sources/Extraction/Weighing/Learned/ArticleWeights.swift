// Written by Scripts/train.
extension Learned {
    static let article: StaticString = #"""
        after3 abbr 0.229
        after3 against -0.242
        after3 and -0.077
        after3 at -0.201
        after3 by -0.031
        after3 companyNoun -0.148
        after3 forWhom -0.167
        after3 gdpr -0.187
        after3 impose 0.159
        after3 infringe -0.226
        after3 link -0.033
        after3 none 0.037
        after3 not 0.136
        after3 of 0.069
        after3 order 0.117
        after3 paragraph 0.120
        after3 place 0.049
        after3 point -0.079
        after3 pronoun -0.033
        after3 receive 0.052
        after3 region 0.130
        after3 stop -0.490
        after3 to -0.165
        after3 ukGDPR 0.049
        after3 until -0.144
        after8 a 0.033
        after8 abbr 0.057
        after8 accept -0.019
        after8 against 0.143
        after8 and 0.276
        after8 approx 0.250
        after8 article -0.266
        after8 at 0.145
        after8 authorityNoun -0.070
        after8 ban -0.028
        after8 by 0.045
        after8 companyNoun -0.242
        after8 comply -0.219
        after8 currency -0.073
        after8 decide -0.070
        after8 fine -0.011
        after8 fineVerb -0.063
        after8 forWhom -0.033
        after8 gdpr 0.326
        after8 impose 0.021
        after8 infringe -0.070
        after8 link 0.126
        after8 lodge -0.107
        after8 month -0.128
        after8 mustPay -0.086
        after8 none 0.169
        after8 not 0.343
        after8 number -0.083
        after8 of 0.143
        after8 officeNoun 0.055
        after8 order -0.018
        after8 otherSum 0.025
        after8 paragraph 0.137
        after8 personNoun -0.100
        after8 place 0.049
        after8 point -0.098
        after8 pronoun 0.067
        after8 receive -0.059
        after8 region 0.011
        after8 reprimand -0.183
        after8 says 0.115
        after8 scale -0.109
        after8 statute -0.038
        after8 stop -0.542
        after8 the -0.039
        after8 to -0.025
        after8 ukGDPR 0.049
        after8 until -0.263
        after8 uphold -0.085
        ahead -0.086
        apart 0.178
        basisHere -0.051
        before3 a 0.205
        before3 abbr 0.010
        before3 against 0.195
        before3 and 0.209
        before3 announce -0.032
        before3 approx 0.039
        before3 article -0.115
        before3 at 0.225
        before3 authorityName 0.048
        before3 authorityNoun -0.271
        before3 by 0.011
        before3 companyNoun 0.145
        before3 complain -0.015
        before3 complaint -0.064
        before3 comply 0.064
        before3 currency 0.043
        before3 decide 0.098
        before3 gdpr -0.094
        before3 impose 0.028
        before3 infringe 0.230
        before3 link 0.152
        before3 lodge 0.089
        before3 month 0.023
        before3 none -0.059
        before3 not -0.227
        before3 number 0.193
        before3 of -0.091
        before3 officeNoun 0.022
        before3 order -0.047
        before3 personNoun 0.141
        before3 personalData -0.088
        before3 place -0.142
        before3 pronoun 0.084
        before3 region 0.086
        before3 reprimand -0.134
        before3 says 0.014
        before3 stop -0.323
        before3 the 0.203
        before3 to -0.412
        before3 until 0.145
        before8 a -0.028
        before8 abbr -0.019
        before8 against -0.041
        before8 and -0.096
        before8 announce 0.033
        before8 approx -0.130
        before8 article 0.015
        before8 at -0.205
        before8 authorityName 0.153
        before8 authorityNoun -0.470
        before8 by -0.269
        before8 complain -0.133
        before8 complaint -0.085
        before8 comply -0.110
        before8 courtNoun -0.184
        before8 currency 0.288
        before8 dateWord -0.022
        before8 day -0.195
        before8 decide -0.227
        before8 dismiss -0.050
        before8 ePrivacy -0.045
        before8 earlier 0.273
        before8 fine 0.138
        before8 forWhom 0.029
        before8 gdpr -0.027
        before8 impose -0.062
        before8 incident 0.120
        before8 infringe 0.328
        before8 inquiry -0.303
        before8 instance -0.190
        before8 intend -0.194
        before8 legalForm 0.101
        before8 link 0.094
        before8 lodge -0.051
        before8 month -0.190
        before8 mustPay -0.055
        before8 none -0.133
        before8 not 0.250
        before8 number 0.144
        before8 of -0.132
        before8 officeNoun -0.077
        before8 order -0.066
        before8 ordinal 0.141
        before8 otherField -0.113
        before8 otherSum 0.013
        before8 paragraph -0.067
        before8 personNoun -0.375
        before8 personalData 0.231
        before8 place -0.082
        before8 point 0.097
        before8 pressNoun -0.126
        before8 pronoun 0.133
        before8 provision 0.192
        before8 receive -0.097
        before8 region 0.013
        before8 reprimand -0.224
        before8 says -0.440
        before8 scale -0.328
        before8 silent -0.064
        before8 statute -0.012
        before8 stop -0.101
        before8 the -0.027
        before8 to -0.103
        before8 weekday 0.083
        citedOnce -0.827
        citedTwice 0.827
        close 0.172
        distant -0.026
        farOff -0.363
        fewInSentence 0.222
        firstOfKind 0.312
        inClosing -0.177
        inComplaint -0.385
        inDecision 0.462
        inHeading 0.122
        inNews -0.076
        inOpening 0.207
        inParagraph 0.188
        inRivalSentence -0.460
        inSentence 0.488
        infringeBehind -0.125
        infringeClose 0.257
        infringeNegated -0.338
        infringeTouching -0.041
        infringedBefore 0.117
        infringedElsewhere 0.351
        isBasis 0.064
        isDuty -0.071
        isFine 0.209
        isOther -0.287
        isParagraph 0.435
        isPenalty 0.079
        isPoint -0.179
        isPrinciple 0.338
        isProcedural -0.366
        isRight -0.247
        isSecurity 0.114
        isTransfer 0.073
        isTransparency 0.096
        isWhole -0.256
        last against -0.181
        last by -0.299
        last complain 0.037
        last comply 0.038
        last decide 0.096
        last dismiss -0.042
        last earlier 0.175
        last fine -0.018
        last infringe 0.090
        last lodge 0.105
        last mustPay -0.048
        last order -0.120
        last otherSum -0.031
        last receive -0.112
        last says 0.061
        mainFarOff 0.160
        mainInParagraph -0.013
        mainPartyFarOff 0.247
        manyCited 0.021
        manyInSentence 0.360
        namesParty 0.231
        namesRival 0.065
        nearBy -0.125
        next accept -0.021
        next by 0.043
        next comply -0.043
        next decide -0.081
        next impose 0.227
        next infringe -0.083
        next lodge -0.170
        next order 0.017
        next otherSum 0.072
        next receive 0.078
        next reprimand 0.053
        next says 0.099
        nobodyNamed 0.186
        none -1.168
        notOfMain -0.384
        ofMain 0.384
        ofMainParty -0.409
        onlyCited 0.338
        onlyInSentence -0.582
        onlyMeasure -0.376
        onlyOneInfringes 0.293
        onlyOnePartyFarOff 0.099
        otherFarOff -0.522
        otherInParagraph 0.201
        otherInSentence 0.423
        otherPartyFarOff 0.078
        own against -0.035
        own article -0.040
        own forWhom 0.070
        own link 0.206
        own not -0.224
        own of 0.020
        own ordinal -0.014
        own paragraph -0.210
        own point 0.214
        own stop -0.300
        own the 0.379
        own to -0.216
        ownInfringes 0.359
        ownMeasureLast 1.296
        ownMeasureNext -0.597
        ownNamedLast 0.435
        ownParagraph 0.596
        paragraphAfter 0.672
        partCited -0.256
        recalled -0.658
        rivalInfringes -0.176
        rivalMeasureLast -0.768
        rivalMeasureNext -0.104
        rivalNamedLast -0.621
        rivalNearer 0.013
        rivalParagraph -1.100
        sentence a -0.200
        sentence abbr 0.537
        sentence accept -0.021
        sentence against -0.152
        sentence and 0.348
        sentence announce 0.259
        sentence annul 0.229
        sentence appeal 0.111
        sentence appealVerb -0.021
        sentence approx -0.198
        sentence at -0.081
        sentence authorityName 0.157
        sentence authorityNoun -0.141
        sentence ban -0.191
        sentence behalf -0.048
        sentence by 0.026
        sentence cap 0.038
        sentence companyNoun -0.268
        sentence complain -0.183
        sentence comply -0.195
        sentence courtName -0.186
        sentence courtNoun -0.092
        sentence currency 0.216
        sentence dateWord 0.045
        sentence day -0.300
        sentence decide 0.428
        sentence dismiss 0.093
        sentence ePrivacy -0.045
        sentence earlier -0.010
        sentence fineVerb -0.117
        sentence forWhom -0.255
        sentence gdpr 0.605
        sentence grant 0.045
        sentence impose -0.239
        sentence incident -0.086
        sentence infringe 0.218
        sentence instance -0.241
        sentence intend -0.390
        sentence judgment 0.082
        sentence legalForm 0.043
        sentence link 0.169
        sentence lodge -0.047
        sentence month 0.193
        sentence mustPay -0.122
        sentence ngoNoun 0.246
        sentence none 0.442
        sentence not 0.214
        sentence number -0.443
        sentence of 0.109
        sentence officeNoun -0.043
        sentence order -0.088
        sentence ordinal 0.333
        sentence otherField -0.162
        sentence otherSum -0.037
        sentence paragraph 0.067
        sentence perPeriod 0.111
        sentence periodic 0.111
        sentence personNoun -0.027
        sentence personalData 0.055
        sentence place -0.110
        sentence point 0.290
        sentence police -0.057
        sentence pressNoun -0.121
        sentence pronoun 0.033
        sentence propose -0.240
        sentence prosecutor -0.025
        sentence provision 0.193
        sentence receive 0.214
        sentence record 0.011
        sentence region 0.300
        sentence reprimand -0.277
        sentence rumour 0.115
        sentence says -0.268
        sentence scale -0.373
        sentence season 0.083
        sentence silent -0.071
        sentence statute -0.052
        sentence stop 0.091
        sentence stopVerb -0.042
        sentence thatDay -0.105
        sentence the -0.295
        sentence to -0.142
        sentence total -0.263
        sentence turnover -0.021
        sentence ukGDPR 0.049
        sentence until -0.027
        sentence uphold -0.045
        sentence warn -0.104
        sentence weekday 0.225
        sentence yearRef 0.150
        sentenceAfter 0.275
        sentenceBefore 0.546
        sharedParagraph 0.080
        since a 0.185
        since abbr -0.074
        since against 0.145
        since and -0.031
        since approx 0.049
        since article -0.094
        since at -0.255
        since authorityName -0.044
        since authorityNoun -0.048
        since by -0.038
        since comply 0.114
        since currency 0.059
        since fine 0.049
        since gdpr 0.128
        since infringe 0.251
        since inquiry 0.023
        since legalForm 0.178
        since link 0.018
        since month -0.055
        since none 0.122
        since not -0.060
        since number 0.138
        since of 0.172
        since officeNoun -0.154
        since order -0.069
        since paragraph -0.087
        since personNoun 0.042
        since pronoun 0.222
        since region 0.058
        since reprimand 0.018
        since says 0.069
        since scale 0.040
        since statute 0.059
        since stop 0.512
        since the 0.294
        since until 0.051
        touching 0.163
        upTo a -0.027
        upTo abbr 0.063
        upTo against 0.033
        upTo and -0.070
        upTo article -0.129
        upTo at 0.052
        upTo by 0.049
        upTo companyNoun -0.093
        upTo fine 0.048
        upTo gdpr 0.058
        upTo impose -0.119
        upTo number -0.043
        upTo of 0.118
        upTo officeNoun 0.033
        upTo pronoun -0.068
        upTo receive -0.071
        upTo stop 0.077
        upTo the 0.106
        wholeCited -0.336
        """#
}
