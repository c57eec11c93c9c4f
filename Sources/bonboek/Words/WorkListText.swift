import RewardExchange
import RewardLedger
import Rewards

/// A claim in a list: an open one with what it waits for and would earn, or a closed one with
/// what became of it.
struct WorkLine {
  let booked: BookedClaim
  let outcome: DecisionOutcome?
  let amount: Money?
  let reasons: [String]
  let waitsFor: Wait?

  /// What an open claim waits for.
  enum Wait: String {
    case mentor
    case secondMentor = "second-mentor"
    case evidence
    case information
    case earlierClaim = "earlier-claim"
    /// It cannot be decided as it is.
    case correction
  }

  init(_ reckoned: ReckonedClaim) {
    booked = reckoned.claim
    outcome = reckoned.outcome
    amount = reckoned.amount
    reasons = reckoned.reasons
    waitsFor = Wait(reckoned)
  }

  init(_ closed: BookedClaim) {
    booked = closed
    outcome = closed.outcome
    amount = closed.amount
    reasons = closed.reasons
    waitsFor = nil
  }
}

extension WorkLine.Wait {
  fileprivate init(_ reckoned: ReckonedClaim) {
    func hasReason(_ kind: String) -> Bool {
      reckoned.reasons.contains { $0 == kind || $0.hasPrefix(kind + ":") }
    }
    if reckoned.refusal != nil {
      self = .correction
    } else if reckoned.outcome != .pended {
      self = reckoned.claim.status == .endorsed ? .secondMentor : .mentor
    } else if hasReason(Reason.afterClaim.code) {
      self = .earlierClaim
    } else {
      self = hasReason("evidence") ? .evidence : .information
    }
  }
}

/// Lists of claims, for people and for programs.
enum WorkListText {
  /// What new claims would earn.
  static func earnings(_ list: [ReckonedClaim], _ wording: Wording) -> [String] {
    let language = wording.language
    let head = [Words.claim, .wouldCome, .wouldEarn, .reasons].map { $0.text(language) }
    let rows = list.map { reckoned in
      [
        reckoned.claim.claim.id, reckoned.outcome.text(language), wording.money(reckoned.amount),
      ] + reasons(reckoned.reasons, language)
    }
    return Table.lines([head] + rows, rightAligned: [2])
  }

  /// What became of claims that were approved.
  static func decisions(_ claims: [BookedClaim], _ wording: Wording) -> [String] {
    let language = wording.language
    let head = [Words.claim, .outcome, .amount, .reasons].map { $0.text(language) }
    let rows = claims.map { booked in
      [
        booked.claim.id, booked.outcome?.text(language) ?? booked.status.text(language),
        booked.amount.map(wording.money) ?? "",
      ] + reasons(booked.reasons, language)
    }
    return Table.lines([head] + rows, rightAligned: [2])
  }

  /// A list with all that people ask of it.
  static func lines(_ list: [WorkLine], _ wording: Wording) -> [String] {
    let language = wording.language
    guard !list.isEmpty else { return [LedgerWords.noClaims.text(language)] }
    let isOpen = list.contains { $0.waitsFor != nil }
    let head = [
      Words.claim, .participant, .action, .doneOn, .status, isOpen ? .waitsFor : .outcome,
      isOpen ? .wouldEarn : .amount, .reasons,
    ].map { $0.text(language) }
    let rows = list.map { line in
      let claim = line.booked.claim
      return [
        claim.id, claim.participant, claim.action, String(describing: claim.doneOn),
        line.booked.status.text(language),
        line.waitsFor?.text(of: line.booked, language) ?? line.outcome?.text(language) ?? "",
        line.amount.map(wording.money) ?? "",
      ] + reasons(line.reasons, language)
    }
    return Table.lines([head] + rows, rightAligned: [6])
  }

  /// The same for programs.
  static func table(_ list: [WorkLine], _ currency: Currency) -> AnswerTable {
    var table = AnswerTable(columns: [
      "claim", "participant", "action", "done_on", "status", "waits_for", "outcome", "amount",
      "reasons", "submitted_by", "endorsed_by",
    ])
    for line in list {
      let claim = line.booked.claim
      table.add([
        .text(claim.id), .text(claim.participant), .text(claim.action),
        .text(String(describing: claim.doneOn)), .text(line.booked.status.rawValue),
        .text(ifAny: line.waitsFor?.rawValue), .text(ifAny: line.outcome?.rawValue),
        .text(ifAny: line.amount?.text(in: currency)), .list(line.reasons),
        .text(line.booked.submittedBy), .text(ifAny: line.booked.endorsedBy),
      ])
    }
    return table
  }

  /// Codes, and what they mean.
  static func reasons(_ codes: [String], _ language: Language) -> [String] {
    let phrases = codes.map { ReasonPhrase.text(of: $0, in: language) }.filter { !$0.isEmpty }
    return [codes.joined(separator: ", "), phrases.joined(separator: "; ")]
  }
}

extension WorkLine.Wait {
  fileprivate func text(of booked: BookedClaim, _ language: Language) -> String {
    let words: LedgerWords =
      switch self {
      case .mentor: .aMentor
      case .secondMentor: .aSecondMentor(after: booked.endorsedBy ?? "")
      case .evidence: .evidence
      case .information: .information
      case .earlierClaim: .anEarlierClaim
      case .correction: .aCorrection
      }
    return words.text(language)
  }
}
