// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

/// One module and the modules it may import; `Tests/ArchitectureTests` holds the sources to it.
func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
    .target(
        name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func suite(
    _ name: String, _ dependencies: [Target.Dependency], excluding folders: [String] = []
) -> Target {
    .testTarget(
        name: name, dependencies: ["TestSupport"] + dependencies, exclude: folders,
        swiftSettings: settings)
}

func library(_ name: String, _ pkgConfig: String, debian: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([debian])])
}

let package = Package(
    name: "regards",
    products: [
        .executable(name: "regards", targets: ["regards"]),
        .executable(name: "liquid-conformance", targets: ["liquid-conformance"]),
        .executable(name: "mime-conformance", targets: ["mime-conformance"]),
        .library(name: "Liquid", targets: ["Liquid"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        library("CCurl", "libcurl", debian: "libcurl4-openssl-dev"),
        library("CMark", "libcmark", debian: "libcmark-dev"),
        library("CIDN", "libidn2", debian: "libidn2-dev"),
        library("CYAML", "yaml-0.1", debian: "libyaml-dev"),

        module("Liquid"),
        module("MIME", ["CIDN"]),
        module("Letters", ["Liquid", "MIME", "CMark"], resources: [.embedInCode("Templates")]),
        module(
            "Records", ["Letters", "Liquid", "MIME", "CYAML"],
            resources: [.embedInCode("Sample")]),
        module("Imports", ["Records", "Letters", "Liquid", "MIME"]),
        module("Reports", ["Letters", "Liquid"], resources: [.embedInCode("Templates")]),
        .systemLibrary(name: "CLinux"),
        module("Outbox", ["MIME", "CLinux", grdb, crypto]),
        module("Delivery", ["Outbox", "MIME", "CCurl", crypto, cryptoExtras]),
        .executableTarget(
            name: "regards",
            dependencies: [
                "Imports", "Records", "Letters", "Liquid", "Reports", "Outbox", "Delivery", "MIME",
                "CLinux",
                argumentParser,
            ],
            swiftSettings: settings),

        .executableTarget(
            name: "liquid-conformance", dependencies: ["Liquid", argumentParser],
            swiftSettings: settings),
        .executableTarget(
            name: "mime-conformance", dependencies: ["MIME", argumentParser],
            swiftSettings: settings),

        .target(
            name: "TestSupport", dependencies: ["Outbox", "MIME"], path: "Tests/TestSupport",
            swiftSettings: settings),
        suite("LiquidTests", ["Liquid"], excluding: ["Cases", "Clean", "Faulty"]),
        suite("MIMETests", ["MIME"], excluding: ["Golden"]),
        suite("LettersTests", ["Letters", "Liquid", "MIME"]),
        suite("RecordsTests", ["Records", "Letters", "Liquid", "MIME"]),
        suite("ImportsTests", ["Imports", "Records", "Letters", "Liquid"]),
        suite("ReportsTests", ["Reports", "Letters", "Liquid", "MIME"]),
        suite("OutboxTests", ["Outbox", "MIME"]),
        suite("DeliveryTests", ["Delivery", "Outbox", "MIME"], excluding: ["Signed"]),
        suite("SimulationTests", ["Letters", "Liquid", "MIME", "Outbox", "Reports"]),
        suite("CommandTests", ["regards"], excluding: ["Help"]),
        suite("ArchitectureTests", ["Letters", "Records"]),
    ]
)
