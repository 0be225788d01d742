// Written by Scripts/train.
extension Learned {
    static let warning: StaticString = #"""
        after3 against 0.018
        after3 and 0.059
        after3 at 0.109
        after3 by 0.114
        after3 companyNoun 0.119
        after3 forWhom 0.257
        after3 of -0.043
        after3 pronoun -0.014
        after3 stop 0.222
        after3 the 0.111
        after3 to -0.037
        after8 abbr -0.030
        after8 against 0.014
        after8 and 0.077
        after8 at 0.059
        after8 by 0.039
        after8 companyNoun 0.087
        after8 forWhom 0.284
        after8 of 0.019
        after8 officeNoun -0.027
        after8 pronoun 0.071
        after8 stop 0.160
        after8 the 0.138
        after8 to -0.108
        afterAuthority 0.132
        afterFine -0.185
        before3 a -0.035
        before3 companyNoun -0.032
        before3 impose 0.180
        before3 month -0.113
        before3 number 0.069
        before3 of 0.265
        before3 receive 0.260
        before3 stop 0.026
        before8 a -0.043
        before8 abbr -0.375
        before8 against 0.207
        before8 at -0.539
        before8 authorityName 0.050
        before8 authorityNoun 0.289
        before8 companyNoun 0.093
        before8 impose 0.206
        before8 month 0.027
        before8 number 0.104
        before8 of 0.019
        before8 officeNoun 0.178
        before8 pronoun 0.160
        before8 receive 0.260
        before8 stop 0.170
        before8 the -0.101
        before8 to -0.087
        besideAuthority 0.114
        besideName 0.679
        besideSum 0.018
        last against 0.199
        last impose 0.362
        last receive 0.206
        next against -0.056
        next intend 0.078
        none 2.742
        own reprimand -0.410
        sentence a 0.050
        sentence abbr -0.149
        sentence against 0.247
        sentence and -0.134
        sentence article -0.180
        sentence at 0.059
        sentence authorityName 0.050
        sentence authorityNoun 0.172
        sentence by 0.087
        sentence cap -0.348
        sentence companyNoun 0.478
        sentence currency 0.018
        sentence earlier 0.147
        sentence fine -0.016
        sentence forWhom 0.309
        sentence gdpr 0.159
        sentence impose 0.228
        sentence infringe 0.068
        sentence intend 0.094
        sentence lodge 0.309
        sentence month 0.087
        sentence none 0.028
        sentence not -0.187
        sentence number 0.066
        sentence officeNoun 0.396
        sentence order -0.013
        sentence personNoun -0.074
        sentence place -0.121
        sentence pronoun 0.573
        sentence receive 0.381
        sentence reprimand -0.498
        sentence says -0.198
        sentence stop 0.043
        sentence to 0.104
        sentence until -0.132
        sentence yearRef 0.290
        """#
}
