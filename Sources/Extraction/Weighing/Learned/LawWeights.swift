// Written by Scripts/train.
extension Learned {
    static let law: StaticString = #"""
        againstPolice 1.777
        besideArticles -0.449
        citesArticles 1.609
        ePrivacyBeside 1.365
        ePrivacyHere 1.335
        ePrivacyMost 0.451
        ePrivacyNear 1.504
        gdprBeside -0.637
        gdprHere 0.672
        gdprMost 0.383
        gdprNear 0.884
        inTextHeading 0.523
        isEPrivacy -0.732
        isGDPR 1.066
        isNational -0.334
        namedOften 1.243
        namedOnce 0.233
        nationalArticles -0.595
        nationalBeside 0.832
        nationalHere 0.722
        nationalMost 0.414
        nationalNear 1.110
        nationalUnnamed -1.444
        neverNamed -1.476
        none -3.439
        policeUncited 1.915
        unnamedForMain -0.869
        unnamedForOther -1.366
        """#
}
