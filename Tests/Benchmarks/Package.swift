// swift-tools-version: 6.2
import PackageDescription

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
        .product(name: "BonboekLedger", package: "bonboek"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ])
  ]
)
