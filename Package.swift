// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// Set where a warning must stop the build, as the continuous integration does.
let strict = ProcessInfo.processInfo.environment["BOETE_STRICT"] != nil

let settings: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ] + (strict ? [.treatAllWarnings(as: .error)] : [])

let package = Package(
    name: "boete",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "boete", targets: ["boete"]),
        .library(name: "Enforcement", targets: ["Enforcement"]),
        .library(name: "Extraction", targets: ["Extraction"]),
        .library(name: "Guidelines", targets: ["Guidelines"]),
        .library(name: "Register", targets: ["Register"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-crypto", "3.0.0"..<"5.0.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
    ],
    targets: [
        .target(name: "Enforcement", swiftSettings: settings),
        .target(name: "Importing", dependencies: ["Enforcement"], swiftSettings: settings),
        .target(name: "Extraction", dependencies: ["Enforcement"], swiftSettings: settings),
        .target(name: "Guidelines", dependencies: ["Enforcement"], swiftSettings: settings),
        .target(name: "Naming", swiftSettings: settings),
        .target(
            name: "Known", path: "Data", sources: ["Known.swift"], resources: [.copy("known")],
            swiftSettings: settings),
        .target(
            name: "Filing",
            dependencies: ["Enforcement", "Naming", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: settings),
        .target(
            name: "Exporting", dependencies: ["Enforcement", "Filing", "Importing", "Naming"],
            swiftSettings: settings),
        .target(
            name: "Register",
            dependencies: [
                "Enforcement", "Exporting", "Filing", "Naming",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "boete",
            dependencies: [
                "Enforcement", "Exporting", "Extraction", "Filing", "Guidelines", "Importing", "Known",
                "Naming",
                "Register",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "bench", dependencies: ["Enforcement", "Extraction"], swiftSettings: settings),
        .executableTarget(
            name: "bench-register", dependencies: ["Enforcement", "Filing", "Register"],
            swiftSettings: settings),
        .executableTarget(
            name: "readings", dependencies: ["Enforcement", "Extraction", "Naming"], swiftSettings: settings),
        .executableTarget(
            name: "lessons", dependencies: ["Enforcement", "Extraction"], swiftSettings: settings),
        .testTarget(
            name: "EnforcementTests", dependencies: ["Enforcement"], swiftSettings: settings),
        .testTarget(
            name: "ExtractionTests", dependencies: ["Enforcement", "Extraction"],
            resources: [.copy("Rows")], swiftSettings: settings),
        .target(
            name: "Samples", dependencies: ["Enforcement", "Filing"], path: "Tests/Samples",
            swiftSettings: settings),
        .testTarget(
            name: "FilingTests", dependencies: ["Enforcement", "Filing", "Samples"],
            swiftSettings: settings),
        .testTarget(
            name: "ExportingTests",
            dependencies: ["Enforcement", "Exporting", "Filing", "Importing", "Samples"],
            swiftSettings: settings),
        .testTarget(
            name: "GuidelinesTests", dependencies: ["Enforcement", "Guidelines"], swiftSettings: settings),
        .testTarget(
            name: "ImportingTests", dependencies: ["Enforcement", "Importing"], swiftSettings: settings),
        .testTarget(
            name: "NamingTests", dependencies: ["Naming"], resources: [.copy("pairs.csv")],
            swiftSettings: settings),
        .testTarget(
            name: "RegisterTests",
            dependencies: [
                "Enforcement", "Filing", "Register", "Samples",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "Enforcement", "Exporting", "Importing", "Register", "boete",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
    ]
)
