// Written by Scripts/train.
extension Learned {
    static let law: StaticString = #"""
        againstPolice 1.892
        besideArticles -0.306
        citesArticles 1.681
        ePrivacyBeside 1.708
        ePrivacyHere 1.366
        ePrivacyMost 0.340
        ePrivacyNear 1.423
        gdprBeside -0.525
        gdprHere 0.388
        gdprMost 0.730
        gdprNear 0.785
        inTextHeading 0.356
        isEPrivacy -0.607
        isGDPR 0.926
        isNational -0.319
        namedOften 1.070
        namedOnce 0.244
        nationalArticles -0.705
        nationalBeside 0.813
        nationalHere 0.788
        nationalMost 0.467
        nationalNear 0.964
        nationalUnnamed -1.283
        neverNamed -1.314
        none -3.091
        policeUncited 1.978
        unnamedForMain -0.767
        unnamedForOther -1.263
        """#
}
