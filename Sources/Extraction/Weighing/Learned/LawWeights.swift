// Written by Scripts/train.
extension Learned {
    static let law: StaticString = #"""
        againstPolice 1.907
        besideArticles -0.272
        citesArticles 1.718
        ePrivacyBeside 1.429
        ePrivacyHere 1.236
        ePrivacyMost 0.324
        ePrivacyNear 1.575
        gdprBeside -0.646
        gdprHere 0.702
        gdprMost 0.683
        gdprNear 0.927
        inTextHeading 0.507
        isEPrivacy -0.633
        isGDPR 0.859
        isNational -0.227
        namedOften 1.126
        namedOnce 0.269
        nationalArticles -0.832
        nationalBeside 0.584
        nationalHere 0.507
        nationalMost 0.325
        nationalNear 1.184
        nationalUnnamed -1.410
        neverNamed -1.395
        none -3.254
        policeUncited 1.951
        unnamedForMain -0.760
        unnamedForOther -1.449
        """#
}
