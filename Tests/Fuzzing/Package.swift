// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "fuzzing",
    dependencies: [.package(name: "regards", path: "../..")],
    targets: [
        .executableTarget(
            name: "liquid-fuzzer",
            dependencies: [.product(name: "Liquid", package: "regards")],
            swiftSettings: [
                .swiftLanguageMode(.v6),
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
                .treatAllWarnings(as: .error),
            ])
    ]
)
