import Foundation
import RewardRules
import Rewards
import Testing

@testable import RewardExchange

/// Sixty people with claims of four months, under small policies that differ in what a test asks.
enum SmallSimulation {
  /// A policy, with what a call to creditors earns, and its caps.
  static func plan(
    bon: Int, caps: String = "", action: String = "call-creditors"
  ) throws -> RewardPlan {
    let folder = try TemporaryFolder()
    for name in ["catalogue", "programme"] {
      try FileManager.default.createDirectory(
        atPath: folder.path(name), withIntermediateDirectories: false)
    }
    try folder.write(
      """
      pillar: debts
      name: { nl: Schulden <&>, en: Debts <&> }
      actions:
        \(action): { label: { nl: Gebeld, en: Called }, effort: 4 }
        list-debts: { label: { nl: Lijst, en: List }, effort: 2 }

      """, to: "catalogue/debts.yaml")
    try folder.write(
      """
      pillar: health
      name: { nl: Gezondheid, en: Health }
      actions:
        walk: { label: { nl: Gelopen, en: Walked }, effort: 1 }

      """, to: "catalogue/health.yaml")
    try folder.write(
      """
      programme: small
      name: { nl: "Klein & <fijn>", en: "Small & <fine>" }
      runs: 2018-01-01..2018-12-31
      catalogue: ../catalogue
      rewards:
        debts: { \(action): \(bon), list-debts: 10 }
        health: { walk: 5 }
      caps: { \(caps) }

      """, to: "programme/2018-01-01.yaml")
    let rules = try RuleSet.read(folder.path("programme"))
    return try #require(rules.plan, "\(rules.diagnostics)")
  }

  /// A claim for each person and month, of the actions in turn; the first ones walk.
  static let claims: String = {
    var rows = ["claim,participant,action,done_on"]
    for month in 1...4 {
      for person in 1...60 {
        let action =
          switch person {
          case ...12: "walk"
          case ...40: "call-creditors"
          default: "list-debts"
          }
        rows.append("c\(month * 100 + person),p\(person),\(action),2018-0\(month)-1\(person % 10)")
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }()

  static func run(
    _ new: RewardPlan, against old: RewardPlan?, claims: String = claims, threads: Int = 1,
    blockBytes: Int = 1 << 18
  ) throws -> SimulationRun {
    var run = SimulationRun(of: new, against: old, threads: threads, blockBytes: blockBytes)
    try run.read(people: nil, claims: Array(claims.utf8))
    return run
  }

  static func simulation(
    _ new: RewardPlan, against old: RewardPlan?, claims: String = claims
  ) throws -> Simulation {
    var run = try run(new, against: old, claims: claims)
    return try run.simulate()
  }
}
