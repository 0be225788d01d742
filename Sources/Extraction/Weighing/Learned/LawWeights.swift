// Written by Scripts/train.
extension Learned {
    static let law: StaticString = #"""
        againstPolice 1.834
        besideArticles -0.314
        citesArticles 1.487
        ePrivacyBeside 1.437
        ePrivacyHere 1.253
        ePrivacyMost 0.646
        ePrivacyNear 1.519
        gdprBeside -0.508
        gdprHere 0.833
        gdprMost 0.330
        gdprNear 0.876
        inTextHeading 0.613
        isEPrivacy -0.773
        isGDPR 1.124
        isNational -0.351
        namedOften 1.164
        namedOnce 0.293
        nationalArticles -0.625
        nationalBeside 0.776
        nationalHere 0.807
        nationalMost 0.437
        nationalNear 1.087
        nationalUnnamed -1.439
        neverNamed -1.457
        none -3.498
        policeUncited 2.002
        unnamedForMain -0.891
        unnamedForOther -1.400
        """#
}
