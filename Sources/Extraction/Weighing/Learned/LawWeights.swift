// Written by Scripts/train.
extension Learned {
    static let law: StaticString = #"""
        againstPolice 1.866
        besideArticles -0.425
        citesArticles 1.898
        ePrivacyBeside 1.390
        ePrivacyHere 1.299
        ePrivacyMost 0.361
        ePrivacyNear 1.427
        gdprBeside -0.582
        gdprHere 0.824
        gdprMost 0.468
        gdprNear 0.546
        inTextHeading 0.448
        isEPrivacy -0.625
        isGDPR 0.905
        isNational -0.279
        namedOften 1.183
        namedOnce 0.220
        nationalArticles -0.860
        nationalBeside 0.923
        nationalHere 0.752
        nationalMost 0.339
        nationalNear 1.090
        nationalUnnamed -1.369
        neverNamed -1.402
        none -3.203
        policeUncited 1.941
        unnamedForMain -0.806
        unnamedForOther -1.246
        """#
}
