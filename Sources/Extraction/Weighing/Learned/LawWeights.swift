// Written by Scripts/train.
extension Learned {
    static let law: StaticString = #"""
        againstPolice 1.824
        besideArticles -0.237
        citesArticles 1.667
        ePrivacyBeside 1.456
        ePrivacyHere 1.261
        ePrivacyMost 0.571
        ePrivacyNear 1.543
        gdprBeside -0.655
        gdprHere 0.673
        gdprMost 0.327
        gdprNear 0.893
        inTextHeading 0.515
        isEPrivacy -0.789
        isGDPR 1.118
        isNational -0.329
        namedOften 1.230
        namedOnce 0.231
        nationalArticles -0.929
        nationalBeside 0.838
        nationalHere 0.756
        nationalMost 0.492
        nationalNear 1.140
        nationalUnnamed -1.469
        neverNamed -1.462
        none -3.506
        policeUncited 1.890
        unnamedForMain -0.944
        unnamedForOther -1.389
        """#
}
