// Written by Scripts/train.
extension Learned {
    static let law: StaticString = #"""
        againstPolice 1.352
        besideArticles -0.421
        citesArticles 1.095
        ePrivacyBeside 1.113
        ePrivacyHere 0.873
        ePrivacyMost 0.528
        ePrivacyNear 1.127
        gdprBeside -0.166
        gdprHere 0.469
        gdprMost 0.478
        gdprNear 0.518
        inTextHeading 0.535
        isEPrivacy -0.629
        isGDPR 0.977
        isNational -0.348
        namedOften 1.000
        namedOnce 0.311
        nationalArticles -0.461
        nationalBeside 0.736
        nationalHere 0.438
        nationalMost 0.310
        nationalNear 0.750
        nationalUnnamed -1.098
        neverNamed -1.311
        none -3.651
        policeUncited 1.367
        unnamedForMain -0.753
        unnamedForOther -1.003
        """#
}
