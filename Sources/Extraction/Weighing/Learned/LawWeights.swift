// Written by Scripts/train.
extension Learned {
    static let law: StaticString = #"""
        againstPolice 1.826
        besideArticles -0.349
        citesArticles 1.409
        ePrivacyBeside 1.446
        ePrivacyHere 1.212
        ePrivacyMost 0.587
        ePrivacyNear 1.512
        gdprBeside -0.554
        gdprHere 0.798
        gdprMost 0.421
        gdprNear 0.871
        inTextHeading 0.594
        isEPrivacy -0.747
        isGDPR 1.114
        isNational -0.367
        namedOften 1.164
        namedOnce 0.306
        nationalArticles -0.427
        nationalBeside 0.853
        nationalHere 0.611
        nationalMost 0.300
        nationalNear 1.022
        nationalUnnamed -1.389
        neverNamed -1.469
        none -3.468
        policeUncited 2.030
        unnamedForMain -0.877
        unnamedForOther -1.383
        """#
}
