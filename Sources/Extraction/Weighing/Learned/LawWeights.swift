// Written by Scripts/train.
extension Learned {
    static let law: StaticString = #"""
        againstPolice 1.839
        besideArticles -0.468
        citesArticles 1.437
        ePrivacyBeside 1.586
        ePrivacyHere 1.199
        ePrivacyMost 0.586
        ePrivacyNear 1.412
        gdprBeside -0.522
        gdprHere 0.842
        gdprMost 0.349
        gdprNear 0.795
        inTextHeading 0.458
        isEPrivacy -0.774
        isGDPR 1.186
        isNational -0.412
        namedOften 1.185
        namedOnce 0.307
        nationalArticles -0.379
        nationalBeside 0.927
        nationalHere 0.793
        nationalMost 0.301
        nationalNear 0.937
        nationalUnnamed -1.349
        neverNamed -1.492
        none -3.507
        policeUncited 2.046
        unnamedForMain -0.848
        unnamedForOther -1.338
        """#
}
