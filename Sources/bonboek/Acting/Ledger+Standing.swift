import RewardLedger
import Rewards

extension Ledger {
  /// Where rules or a grant stand after an act of one of two people, in words.
  func standing(after receipt: Receipt, in language: Language) async throws -> [String] {
    if case .refused = receipt.standing { return [] }
    guard let entry = receipt.entry else { return [] }
    let words: LedgerWords? =
      switch try await log(from: entry.number, limit: 1).first?.kind {
      case .rulesProposed: .rulesWait
      case .opened, .adopted: .rulesHold
      case .grantProposed: .grantWaits
      case .granted: .granted
      default: nil
      }
    return words.map { [$0.text(language)] } ?? []
  }
}
