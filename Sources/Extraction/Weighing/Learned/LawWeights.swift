// Written by Scripts/train.
extension Learned {
    static let law: StaticString = #"""
        againstPolice 1.944
        besideArticles -0.249
        citesArticles 1.693
        ePrivacyBeside 1.742
        ePrivacyHere 1.371
        ePrivacyMost 0.399
        ePrivacyNear 1.398
        gdprBeside -0.536
        gdprHere 0.861
        gdprMost 0.717
        gdprNear 0.916
        inTextHeading 0.401
        isEPrivacy -0.646
        isGDPR 0.884
        isNational -0.239
        namedOften 1.021
        namedOnce 0.302
        nationalArticles -0.821
        nationalBeside 0.705
        nationalHere 0.671
        nationalMost 0.290
        nationalNear 1.049
        nationalUnnamed -1.288
        neverNamed -1.323
        none -3.149
        policeUncited 2.010
        unnamedForMain -0.763
        unnamedForOther -1.281
        """#
}
