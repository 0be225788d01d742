// Written by Scripts/train.
extension Learned {
    static let law: StaticString = #"""
        againstPolice 1.349
        besideArticles -0.485
        citesArticles 1.129
        ePrivacyBeside 1.110
        ePrivacyHere 0.852
        ePrivacyMost 0.516
        ePrivacyNear 1.128
        gdprBeside -0.154
        gdprHere 0.470
        gdprMost 0.488
        gdprNear 0.492
        inTextHeading 0.522
        isEPrivacy -0.627
        isGDPR 0.976
        isNational -0.349
        namedOften 1.001
        namedOnce 0.306
        nationalArticles -0.444
        nationalBeside 0.758
        nationalHere 0.443
        nationalMost 0.305
        nationalNear 0.744
        nationalUnnamed -1.093
        neverNamed -1.307
        none -3.653
        policeUncited 1.363
        unnamedForMain -0.757
        unnamedForOther -0.997
        """#
}
