// Written by Scripts/train.
extension Learned {
    static let law: StaticString = #"""
        againstPolice 2.269
        besideArticles -0.508
        citesArticles 1.946
        ePrivacyBeside 1.107
        ePrivacyHere 1.060
        ePrivacyMost 0.416
        ePrivacyNear 1.487
        gdprBeside -0.296
        gdprHere 0.512
        gdprMost -0.163
        gdprNear 0.426
        inTextHeading 0.439
        isEPrivacy -0.691
        isGDPR 1.062
        isNational -0.371
        namedOften 1.426
        namedOnce 0.022
        nationalArticles -0.827
        nationalBeside 0.812
        nationalHere 0.773
        nationalMost 0.227
        nationalNear 1.034
        nationalUnnamed -1.405
        neverNamed -1.449
        none -3.423
        policeUncited 2.409
        unnamedForMain -0.806
        unnamedForOther -1.372
        """#
}
