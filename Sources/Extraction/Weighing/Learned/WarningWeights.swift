// Written by Scripts/train.
extension Learned {
    static let warning: StaticString = #"""
        after3 at 0.031
        after3 by 0.097
        after3 forWhom 0.249
        after3 of 0.022
        after3 stop 0.137
        after3 the -0.018
        after8 against 0.069
        after8 and 0.087
        after8 at 0.092
        after8 by 0.101
        after8 companyNoun 0.141
        after8 forWhom 0.161
        after8 of 0.108
        after8 pronoun 0.246
        after8 stop 0.169
        after8 the 0.087
        after8 to -0.245
        afterAuthority 0.011
        afterFine -0.160
        before3 a -0.065
        before3 impose 0.226
        before3 number 0.067
        before3 of 0.214
        before3 receive 0.292
        before3 stop 0.179
        before8 a -0.127
        before8 against 0.128
        before8 at -0.413
        before8 authorityNoun 0.375
        before8 companyNoun 0.077
        before8 impose 0.262
        before8 month -0.017
        before8 number 0.058
        before8 of 0.076
        before8 pronoun 0.144
        before8 receive 0.292
        before8 stop 0.296
        before8 the -0.114
        besideAuthority 0.171
        besideName 0.644
        none 3.026
        sentence abbr -0.115
        sentence against 0.321
        sentence and -0.128
        sentence article 0.011
        sentence at 0.266
        sentence authorityNoun 0.281
        sentence by 0.127
        sentence companyNoun 0.397
        sentence earlier 0.125
        sentence fine 0.013
        sentence forWhom 0.153
        sentence impose 0.315
        sentence infringe 0.191
        sentence intend 0.165
        sentence lodge 0.360
        sentence month 0.064
        sentence none -0.066
        sentence number 0.128
        sentence of 0.084
        sentence officeNoun 0.325
        sentence order -0.020
        sentence personNoun 0.115
        sentence place -0.146
        sentence pronoun 0.560
        sentence receive 0.379
        sentence reprimand -0.446
        sentence stop 0.031
        sentence the -0.011
        sentence to 0.023
        sentence yearRef 0.294
        """#
}
