// Written by Scripts/train.
extension Learned {
    static let warning: StaticString = #"""
        after3 against 0.129
        after3 at 0.134
        after3 of -0.045
        after3 stop 0.253
        after3 the 0.219
        after8 against 0.200
        after8 and -0.046
        after8 at 0.252
        after8 forWhom 0.157
        after8 of 0.049
        after8 stop 0.118
        after8 the 0.273
        after8 to -0.184
        before3 a 0.041
        before3 impose 0.248
        before3 stop 0.126
        before8 a -0.153
        before8 at -0.414
        before8 companyNoun 0.047
        before8 impose 0.248
        before8 month 0.114
        before8 number -0.039
        before8 of 0.050
        before8 stop 0.261
        before8 the 0.119
        none 2.480
        sentence a 0.049
        sentence abbr -0.040
        sentence against 0.266
        sentence and -0.235
        sentence at 0.345
        sentence authorityNoun 0.231
        sentence by 0.031
        sentence companyNoun 0.347
        sentence fine -0.031
        sentence forWhom 0.278
        sentence impose 0.234
        sentence infringe 0.135
        sentence intend 0.292
        sentence month 0.181
        sentence number 0.095
        sentence of -0.052
        sentence officeNoun 0.420
        sentence pronoun 0.590
        sentence reprimand -0.397
        sentence stop 0.026
        sentence the 0.096
        sentence to -0.020
        """#
}
