// Written by Scripts/train.
extension Learned {
    static let warning: StaticString = #"""
        after3 and 0.047
        after3 at 0.122
        after3 by 0.124
        after3 companyNoun 0.119
        after3 forWhom 0.261
        after3 of -0.039
        after3 stop 0.228
        after3 the 0.099
        after3 to -0.047
        after8 abbr -0.026
        after8 against 0.014
        after8 and 0.083
        after8 at 0.070
        after8 by 0.047
        after8 companyNoun 0.083
        after8 forWhom 0.292
        after8 of 0.027
        after8 officeNoun -0.023
        after8 pronoun 0.078
        after8 stop 0.168
        after8 the 0.132
        after8 to -0.098
        afterAuthority 0.137
        afterFine -0.178
        before3 a -0.039
        before3 companyNoun -0.049
        before3 impose 0.169
        before3 month -0.120
        before3 number 0.062
        before3 of 0.271
        before3 receive 0.272
        before3 stop 0.033
        before8 a -0.051
        before8 abbr -0.387
        before8 against 0.219
        before8 at -0.529
        before8 authorityName 0.067
        before8 authorityNoun 0.296
        before8 companyNoun 0.145
        before8 impose 0.198
        before8 month 0.019
        before8 number 0.094
        before8 of 0.025
        before8 pronoun 0.156
        before8 receive 0.272
        before8 stop 0.177
        before8 the -0.088
        before8 to -0.073
        besideAuthority 0.087
        besideName 0.674
        besideSum 0.015
        last against 0.187
        last impose 0.350
        last receive 0.203
        next against -0.063
        next intend 0.090
        none 2.779
        own reprimand -0.412
        sentence a 0.043
        sentence abbr -0.149
        sentence against 0.262
        sentence and -0.132
        sentence article -0.179
        sentence at 0.062
        sentence authorityName 0.067
        sentence authorityNoun 0.133
        sentence by 0.101
        sentence cap -0.345
        sentence companyNoun 0.523
        sentence currency 0.015
        sentence earlier 0.144
        sentence forWhom 0.304
        sentence gdpr 0.153
        sentence impose 0.217
        sentence infringe 0.087
        sentence intend 0.103
        sentence lodge 0.323
        sentence month 0.096
        sentence none 0.037
        sentence not -0.195
        sentence number 0.059
        sentence officeNoun 0.357
        sentence order -0.015
        sentence personNoun -0.080
        sentence place -0.127
        sentence pronoun 0.569
        sentence receive 0.392
        sentence reprimand -0.498
        sentence says -0.196
        sentence stop 0.042
        sentence the 0.025
        sentence to 0.119
        sentence until -0.138
        sentence yearRef 0.289
        """#
}
