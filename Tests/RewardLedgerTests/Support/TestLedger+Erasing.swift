import Foundation
import Rewards
import Testing

@testable import RewardLedger

extension TestLedger {
  /// Puts vouchers of 5 in the drawer, without a last day.
  func fillDrawer(_ count: Int = 100, from first: String = "F-0001") async throws {
    let numbers = try #require(VoucherLot.numbers(from: first, count: count))
    let receipt = try await by("anna").receive([
      VoucherLot(numbers: numbers, denomination: Money(cents: 500))
    ])
    #expect(receipt.standing == .booked)
  }

  /// Hands a participant all that they are owed.
  @discardableResult
  func payOut(to participant: String = "p-1") async throws -> [Voucher] {
    let result = try await by("anna").handOver(to: participant)
    #expect(result.receipt.standing == .booked)
    #expect(result.left == .zero)
    return result.vouchers
  }

  @discardableResult
  func forget(_ participant: String = "p-1") async throws -> ErasureResult {
    try await by("anna").forget(participant)
  }

  /// Forgets a participant, who is there to be forgotten.
  func expectForgotten(
    _ participant: String = "p-1", sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let result = try await forget(participant)
    #expect(result.receipt.standing == .booked, sourceLocation: sourceLocation)
    #expect(result.people == 1, sourceLocation: sourceLocation)
    #expect(result.isClean, sourceLocation: sourceLocation)
  }

  /// Takes a participant into a household.
  func takeIn(_ participant: String, household: String?, arm: String? = nil) async throws {
    let rows = [
      Participant(id: participant, household: household, facts: arm.map { ["arm": $0] } ?? [:])
    ]
    _ = try await by("mia").takeIn(rows)
  }

  /// All bytes of the ledger's file and its side files.
  func bytes() throws -> Data {
    var bytes = Data()
    for side in ["", "-wal", "-shm"] {
      bytes += FileManager.default.contents(atPath: path + side) ?? Data()
    }
    return bytes
  }
}
