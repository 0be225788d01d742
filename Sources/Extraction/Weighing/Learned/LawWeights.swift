// Written by Scripts/train.
extension Learned {
    static let law: StaticString = #"""
        againstPolice 2.397
        besideArticles -0.656
        citesArticles 2.134
        ePrivacyBeside 1.442
        ePrivacyHere 1.263
        ePrivacyMost 0.583
        ePrivacyNear 1.637
        gdprBeside -0.374
        gdprHere 0.461
        gdprMost -0.065
        gdprNear 0.896
        inTextHeading 0.380
        isEPrivacy -0.551
        isGDPR 0.830
        isNational -0.279
        namedOften 1.188
        namedOnce 0.145
        nationalArticles -0.910
        nationalBeside 1.052
        nationalHere 0.492
        nationalMost 0.220
        nationalNear 0.821
        nationalUnnamed -1.100
        neverNamed -1.333
        none -3.373
        policeUncited 2.254
        unnamedForMain -0.729
        unnamedForOther -1.459
        """#
}
