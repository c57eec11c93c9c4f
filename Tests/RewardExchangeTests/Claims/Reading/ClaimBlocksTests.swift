import Rewards
import Testing

@testable import RewardExchange

@Suite("the fast reader of claims")
struct ClaimBlocksTests {
  private static let blockSizes = [1, 2, 3, 5, 16, 61, 128, 700, 262_144]

  @Test("reads CSV as the slow one does, however it is cut", arguments: UInt64(1)...40)
  func csv(_ seed: UInt64) throws {
    let plan = try TestPlan.read()
    var drawn = DrawnClaims(seed: seed)
    for _ in 0..<10 { try expectAlike(drawn.csvFile(), plan) }
  }

  @Test("reads NDJSON as the slow one does, however it is cut", arguments: UInt64(1)...40)
  func json(_ seed: UInt64) throws {
    let plan = try TestPlan.read()
    var drawn = DrawnClaims(seed: seed)
    for _ in 0..<10 { try expectAlike(drawn.jsonFile(), plan) }
  }

  private func expectAlike(_ bytes: [UInt8], _ plan: RewardPlan) throws {
    let slow = try ClaimPass.slow(bytes, under: plan)
    let input = try ClaimBytes(MemorySource(bytes))
    for blockBytes in Self.blockSizes {
      let fast = try ClaimPass.fast(input, under: plan, blockBytes: blockBytes)
      #expect(
        fast == slow, "\(blockBytes): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      if fast != slow { return }
    }
  }
}
