// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors here too.
let ours: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

/// `-O3`, but not for one processor alone: Bonboek is not built for one either.
let handWritten: [CXXSetting] = [
  .unsafeFlags(["-O3", "-Wall", "-Wextra", "-Wpedantic", "-Werror"])
]

// Measurements, apart from the tests: each is run by hand, in a release build.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "bonboek", path: "../.."),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "ledger-rate",
      dependencies: [
        "Drawing",
        .product(name: "BonboekLedger", package: "bonboek"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    // Numbers that look random, for whoever invents claims.
    .target(name: "Drawing", swiftSettings: ours),
    // Writes rules, claims and participants to measure `bonboek decide` with.
    .executableTarget(name: "workload", dependencies: ["Drawing"], swiftSettings: ours),
    // What a hand-written program takes that knows one policy.
    .executableTarget(
      name: "yardstick", cxxSettings: handWritten, linkerSettings: [.linkedLibrary("m")]),
    // The time and memory of one process. Small: a child that is started from it counts the
    // memory of this one as its own.
    .executableTarget(name: "measure", cxxSettings: handWritten),
  ],
  cxxLanguageStandard: .cxx17
)
