import Foundation
import Rewards
import Testing

@Suite("an exposure")
struct ExposureLawTests {
  /// Seeds in chunks of 25: four of them, or as many as `SEED_CHUNKS` in the environment says.
  private static let chunks: [ClosedRange<UInt64>] = {
    let asked = ProcessInfo.processInfo.environment["SEED_CHUNKS"].flatMap(UInt64.init)
    return (0..<max(4, asked ?? 0)).map { $0 * 25 + 1...($0 + 1) * 25 }
  }()

  @Test("is never below what any claims bring", arguments: chunks)
  func soundness(seeds: ClosedRange<UInt64>) {
    for seed in seeds { ExposureLaw.check(seed, most: 800) }
  }
}

/// What holds of the exposure of every policy.
enum ExposureLaw {
  /// Compares with a search; a failure names the seed.
  static func check(_ seed: UInt64, most: Int) {
    let drawn = DrawnExposure(seed: seed)
    let tried = EveryClaim(drawn, most: most)
    let exposure = drawn.plan.exposure(participants: drawn.people)
    for bound in exposure.resident {
      check(bound, tried.resident[bound.span] ?? 0, "seed \(seed), resident, \(bound.span)")
    }
    for bound in exposure.total {
      check(bound, tried.all[bound.span] ?? 0, "seed \(seed), programme, \(bound.span)")
    }
    for bound in seed % 5 == 0 ? drawn.plan.exposure().total : [] {
      check(bound, tried.all[bound.span] ?? 0, "seed \(seed), any number, \(bound.span)")
    }
    for cap in exposure.idleCaps {
      #expect(!tried.reachedCaps.contains(cap.place), "seed \(seed): \(cap.name) was reached")
    }
    for unpayable in exposure.unpayable {
      let action = drawn.plan.actions.index(of: unpayable.action.name)
      #expect(
        !tried.paidActions.contains(action ?? -1), "seed \(seed): \(unpayable.action.name) was paid"
      )
    }
  }

  private static func check(_ bound: Exposure.Bound, _ found: Int64, _ name: String) {
    guard let most = bound.most?.cents else { return }
    #expect(found <= most, "\(name): \(found) was paid, above \(most)")
    #expect(bound.shown.cents <= most, "\(name): \(bound.shown.cents) is shown, above \(most)")
  }
}
