// Written by Scripts/train.
extension Learned {
    static let warning: StaticString = #"""
        after3 against 0.010
        after3 and 0.047
        after3 at 0.126
        after3 by 0.126
        after3 companyNoun 0.113
        after3 forWhom 0.258
        after3 of -0.034
        after3 stop 0.230
        after3 the 0.097
        after8 abbr -0.027
        after8 against 0.017
        after8 and 0.085
        after8 at 0.071
        after8 by 0.047
        after8 companyNoun 0.079
        after8 forWhom 0.292
        after8 of 0.033
        after8 officeNoun -0.029
        after8 pronoun 0.084
        after8 stop 0.167
        after8 the 0.132
        after8 to -0.193
        afterAuthority 0.133
        afterFine -0.177
        before3 a -0.037
        before3 companyNoun -0.050
        before3 impose 0.165
        before3 month -0.124
        before3 number 0.065
        before3 of 0.277
        before3 receive 0.273
        before3 stop 0.042
        before8 a -0.050
        before8 abbr -0.384
        before8 against 0.217
        before8 at -0.526
        before8 authorityName 0.063
        before8 authorityNoun 0.296
        before8 companyNoun 0.146
        before8 impose 0.193
        before8 month 0.014
        before8 number 0.096
        before8 of 0.029
        before8 pronoun 0.160
        before8 receive 0.273
        before8 stop 0.178
        before8 the -0.094
        besideAuthority 0.091
        besideName 0.672
        besideSum 0.013
        last against 0.189
        last impose 0.345
        last receive 0.204
        next against -0.061
        next intend 0.090
        none 2.788
        own reprimand -0.412
        sentence a 0.044
        sentence abbr -0.145
        sentence against 0.269
        sentence and -0.132
        sentence article -0.176
        sentence at 0.065
        sentence authorityName 0.063
        sentence authorityNoun 0.140
        sentence by 0.099
        sentence cap -0.346
        sentence companyNoun 0.523
        sentence currency 0.013
        sentence earlier 0.146
        sentence forWhom 0.302
        sentence gdpr 0.154
        sentence impose 0.213
        sentence infringe 0.093
        sentence intend 0.102
        sentence lodge 0.325
        sentence month 0.095
        sentence none 0.039
        sentence not -0.197
        sentence number 0.063
        sentence of 0.010
        sentence officeNoun 0.356
        sentence order -0.013
        sentence personNoun -0.078
        sentence place -0.125
        sentence pronoun 0.579
        sentence receive 0.392
        sentence reprimand -0.498
        sentence says -0.195
        sentence stop 0.041
        sentence the 0.030
        sentence to 0.032
        sentence yearRef 0.289
        """#
}
