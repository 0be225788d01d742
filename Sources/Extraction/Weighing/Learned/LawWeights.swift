// Written by Scripts/train.
extension Learned {
    static let law: StaticString = #"""
        againstPolice 1.852
        besideArticles -0.316
        citesArticles 1.429
        ePrivacyBeside 1.545
        ePrivacyHere 1.279
        ePrivacyMost 0.602
        ePrivacyNear 1.425
        gdprBeside -0.516
        gdprHere 0.625
        gdprMost 0.377
        gdprNear 0.755
        inTextHeading 0.605
        isEPrivacy -0.799
        isGDPR 1.169
        isNational -0.370
        namedOften 1.178
        namedOnce 0.310
        nationalArticles -0.530
        nationalBeside 0.850
        nationalHere 0.642
        nationalMost 0.313
        nationalNear 1.018
        nationalUnnamed -1.388
        neverNamed -1.488
        none -3.522
        policeUncited 2.017
        unnamedForMain -0.875
        unnamedForOther -1.348
        """#
}
