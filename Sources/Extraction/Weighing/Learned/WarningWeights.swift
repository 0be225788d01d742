// Written by Scripts/train.
extension Learned {
    static let warning: StaticString = #"""
        after3 and 0.069
        after3 at 0.108
        after3 by 0.113
        after3 companyNoun 0.052
        after3 forWhom 0.262
        after3 of -0.050
        after3 officeNoun 0.078
        after3 pronoun 0.019
        after3 stop 0.253
        after3 the 0.123
        after3 to -0.040
        after8 abbr -0.031
        after8 and 0.087
        after8 at 0.046
        after8 by 0.025
        after8 companyNoun 0.017
        after8 forWhom 0.286
        after8 of 0.011
        after8 officeNoun 0.042
        after8 pronoun 0.101
        after8 stop 0.157
        after8 the 0.153
        after8 to -0.112
        afterAuthority 0.106
        afterFine -0.177
        before3 a -0.036
        before3 companyNoun -0.029
        before3 impose 0.169
        before3 month -0.106
        before3 number 0.078
        before3 of 0.270
        before3 receive 0.247
        before3 stop 0.010
        before8 a -0.043
        before8 abbr -0.366
        before8 against 0.208
        before8 at -0.539
        before8 authorityName 0.063
        before8 authorityNoun 0.303
        before8 companyNoun 0.108
        before8 impose 0.192
        before8 month 0.038
        before8 number 0.112
        before8 of 0.015
        before8 officeNoun 0.173
        before8 pronoun 0.163
        before8 receive 0.247
        before8 stop 0.191
        before8 the -0.120
        before8 to -0.087
        besideAuthority 0.100
        besideName 0.682
        last impose 0.350
        last receive 0.196
        next against -0.065
        next intend 0.114
        none 2.716
        own reprimand -0.414
        sentence a 0.043
        sentence abbr -0.137
        sentence against 0.262
        sentence and -0.141
        sentence article -0.195
        sentence at 0.050
        sentence authorityName 0.063
        sentence authorityNoun 0.183
        sentence by 0.079
        sentence cap -0.369
        sentence companyNoun 0.425
        sentence earlier 0.142
        sentence forWhom 0.290
        sentence gdpr 0.178
        sentence impose 0.255
        sentence infringe 0.093
        sentence intend 0.103
        sentence lodge 0.292
        sentence month 0.101
        sentence none 0.027
        sentence not -0.197
        sentence number 0.056
        sentence officeNoun 0.455
        sentence order -0.093
        sentence personNoun -0.075
        sentence place -0.143
        sentence pronoun 0.593
        sentence receive 0.369
        sentence reprimand -0.503
        sentence says -0.214
        sentence stop 0.044
        sentence the 0.021
        sentence to 0.085
        sentence until -0.150
        sentence yearRef 0.269
        """#
}
