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

        .systemLibrary(name: "CLinux"),

        module("Core", [crypto]),
        module("Files", ["Core", "CLinux", "CYAML"]),
        module("Liquid", ["Core"]),
        module("MIME", ["Core", "CIDN"]),
        module(
            "Letters", ["Core", "Liquid", "MIME", "CMark"],
            resources: [.embedInCode("Templates"), .embedInCode("Wording/Lists")]),
        module(
            "Records", ["Core", "Files", "Letters", "MIME"],
            resources: [.embedInCode("Sample")]),
        module("Imports", ["Core", "Files", "Records", "Letters", "MIME"]),
        module("Reports", ["Core", "Letters", "Liquid"], resources: [.embedInCode("Templates")]),
        module("Outbox", ["Core", "Files", "MIME", grdb]),
        module("Delivery", ["Core", "Files", "Outbox", "MIME", "CCurl", crypto, cryptoExtras]),
        .executableTarget(
            name: "regards",
            dependencies: [
                "Core", "Files", "Imports", "Records", "Letters", "Reports", "Outbox", "Delivery",
                "MIME", "CLinux", argumentParser,
            ],
            swiftSettings: settings),

        .executableTarget(
            name: "liquid-conformance", dependencies: ["Core", "Liquid", argumentParser],
            swiftSettings: settings),
        .executableTarget(
            name: "mime-conformance", dependencies: ["Core", "MIME", argumentParser],
            swiftSettings: settings),

        .target(
            name: "TestSupport", dependencies: ["Core", "Files", "Outbox", "MIME"],
            path: "Tests/TestSupport",
            swiftSettings: settings),
        suite("CoreTests", ["Core"]),
        suite("FilesTests", ["Core", "Files"]),
        suite("LiquidTests", ["Core", "Liquid"], excluding: ["Cases", "Clean", "Faulty"]),
        suite("MIMETests", ["Core", "MIME"], excluding: ["Golden"]),
        suite("LettersTests", ["Core", "Letters", "Liquid", "MIME"], excluding: ["Sentences"]),
        suite("RecordsTests", ["Core", "Files", "Records", "Letters", "MIME"]),
        suite("ImportsTests", ["Core", "Files", "Imports", "Records", "Letters"]),
        suite("ReportsTests", ["Core", "Reports", "Letters", "MIME"]),
        suite(
            "OutboxTests", ["Core", "Files", "Outbox", "MIME", grdb], excluding: ["Golden"]),
        suite(
            "DeliveryTests", ["Core", "Files", "Delivery", "Outbox", "MIME"], excluding: ["Signed"]),
        suite(
            "SimulationTests", ["Core", "Files", "Letters", "MIME", "Outbox", "Reports"]),
        suite("CommandTests", ["Core", "regards"], excluding: ["Help"]),
        suite("ArchitectureTests", ["Core", "Files", "Letters", "Records"]),
    ]
)
