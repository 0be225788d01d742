// Written by Scripts/train.
extension Learned {
    static let warning: StaticString = #"""
        after3 against 0.012
        after3 and 0.048
        after3 at 0.127
        after3 by 0.129
        after3 companyNoun 0.115
        after3 forWhom 0.257
        after3 of -0.034
        after3 stop 0.230
        after3 the 0.096
        after8 abbr -0.025
        after8 against 0.016
        after8 and 0.087
        after8 at 0.071
        after8 by 0.047
        after8 companyNoun 0.080
        after8 forWhom 0.293
        after8 of 0.029
        after8 officeNoun -0.030
        after8 pronoun 0.082
        after8 stop 0.168
        after8 the 0.130
        after8 to -0.192
        afterAuthority 0.135
        afterFine -0.176
        before3 a -0.035
        before3 companyNoun -0.051
        before3 impose 0.165
        before3 month -0.124
        before3 number 0.067
        before3 of 0.279
        before3 receive 0.272
        before3 stop 0.045
        before8 a -0.049
        before8 abbr -0.384
        before8 against 0.218
        before8 at -0.531
        before8 authorityName 0.065
        before8 authorityNoun 0.297
        before8 companyNoun 0.143
        before8 impose 0.194
        before8 month 0.015
        before8 number 0.095
        before8 of 0.029
        before8 pronoun 0.160
        before8 receive 0.272
        before8 stop 0.175
        before8 the -0.095
        besideAuthority 0.093
        besideName 0.673
        besideSum 0.011
        last against 0.188
        last impose 0.345
        last receive 0.204
        next against -0.062
        next intend 0.092
        none 2.795
        own reprimand -0.411
        sentence a 0.043
        sentence abbr -0.143
        sentence against 0.268
        sentence and -0.130
        sentence article -0.177
        sentence at 0.065
        sentence authorityName 0.065
        sentence authorityNoun 0.141
        sentence by 0.102
        sentence cap -0.346
        sentence companyNoun 0.522
        sentence currency 0.011
        sentence earlier 0.146
        sentence forWhom 0.304
        sentence gdpr 0.155
        sentence impose 0.213
        sentence infringe 0.095
        sentence intend 0.102
        sentence lodge 0.322
        sentence month 0.096
        sentence none 0.040
        sentence not -0.200
        sentence number 0.061
        sentence officeNoun 0.355
        sentence order -0.013
        sentence personNoun -0.018
        sentence place -0.123
        sentence pronoun 0.579
        sentence receive 0.392
        sentence reprimand -0.496
        sentence says -0.199
        sentence stop 0.041
        sentence the 0.029
        sentence to 0.031
        sentence yearRef 0.290
        """#
}
