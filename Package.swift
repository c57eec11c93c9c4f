// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with.
let ours: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "bonboek",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "BonboekRules", targets: ["Rewards", "RewardRules", "RewardExchange"]),
    .library(
      name: "BonboekLedger", targets: ["Rewards", "RewardRules", "RewardExchange", "RewardLedger"]),
    .executable(name: "bonboek", targets: ["bonboek"]),
  ],
  dependencies: [
    // Words, options, help and shell completion of the command line.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // SHA-256 over the files of a rule set and over the chain of a ledger, HMAC, random keys.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    // The ledger's SQLite file: migrations, transactions, a pool of connections.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // The XML of an auditfile: its elements from values, with every text escaped.
    .package(url: "https://github.com/CoreOffice/XMLCoder", .upToNextMinor(from: "0.18.2")),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "Rewards", swiftSettings: ours),
    .target(name: "RuleText", dependencies: ["Rewards", "CLibYAML"], swiftSettings: ours),
    .target(
      name: "RewardRules",
      dependencies: [
        "RuleText", "Rewards", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: ours),
    .target(
      name: "RewardExchange",
      dependencies: ["Rewards", .product(name: "XMLCoder", package: "XMLCoder")],
      swiftSettings: ours),
    .target(
      name: "RewardLedger",
      dependencies: [
        "Rewards", "RewardRules", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: ours),
    .executableTarget(
      name: "bonboek",
      dependencies: [
        "Rewards", "RuleText", "RewardRules", "RewardExchange", "RewardLedger",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: ours),
    .testTarget(name: "RewardsTests", dependencies: ["Rewards"], swiftSettings: ours),
    .testTarget(
      name: "RuleTextTests", dependencies: ["RuleText", "Rewards"], swiftSettings: ours),
    .testTarget(
      name: "RewardRulesTests", dependencies: ["RewardRules", "RuleText", "Rewards"],
      exclude: ["Fixtures"], swiftSettings: ours),
    .testTarget(
      name: "RewardExchangeTests",
      dependencies: ["RewardExchange", "RewardRules", "Rewards"],
      exclude: ["Rules", "Cards/Golden"], swiftSettings: ours),
    .testTarget(
      name: "RewardLedgerTests",
      dependencies: [
        "RewardLedger", "RewardRules", "RewardExchange", "Rewards",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures", "Rules"], swiftSettings: ours),
    .testTarget(
      name: "BonboekTests",
      dependencies: ["bonboek", "RewardLedger", "RewardRules", "RewardExchange", "Rewards"],
      exclude: ["Conformance", "Drafting/Golden", "Exposure/Golden", "Telling/Golden"],
      swiftSettings: ours),
  ]
)
