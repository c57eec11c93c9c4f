// swift-tools-version: 6.2
import PackageDescription

// Bonboek as a library in a package of its own. Yours names it by its address and a version:
//   .package(url: "https://…/bonboek", from: "0.1.0")
let package = Package(
  name: "library",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "bonboek", path: "../..")],
  targets: [
    // Deciding alone needs no ledger, and no database.
    .executableTarget(
      name: "decide-one",
      dependencies: [.product(name: "BonboekRules", package: "bonboek")]),
    .executableTarget(
      name: "approve-one",
      dependencies: [.product(name: "BonboekLedger", package: "bonboek")]),
  ]
)
