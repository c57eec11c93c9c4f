/// Why a ledger does not do what was asked.
public enum Refusal: Hashable, Sendable {
  /// No claim has this id.
  case unknownClaim(String)
  /// No grant has this id.
  case unknownGrant(String)
  /// The claim is decided, rejected, withdrawn or reversed.
  case notOpen(String, ClaimStatus)
  /// The claim is not decided, so there is nothing to put right.
  case notDecided(String, ClaimStatus)
  /// Who submitted a claim, or whom it is about, may not approve it.
  case ownClaim(String)
  /// The day is still to come.
  case futureDay(String, Day)
  /// Later claims rest on the run that this one would change.
  case laterDecided(String, later: [String])
  /// The claim says something that the rules do not understand.
  case faulty(String, ClaimFault)
  /// The id has other content already.
  case otherContent(String)
  /// An amendment may not change this.
  case fixedField(String, field: String)
  /// A reason is owed.
  case reasonMissing
  /// A reason is too long, or has a sign that cannot be printed.
  case reasonUnfit
  /// The id does not have the form of one, or is probably a citizen service number.
  case malformedID
  /// The rules have no such action on that day.
  case unknownAction(String, nearest: String?)
  /// The amount is not above zero, or above all that a rule may state.
  case amountUnfit
  /// What is known about a participant has a fault.
  case faultyParticipant(String, ParticipantFault)
  /// The rules are those of another programme, or count in other money or days.
  case otherProgramme(String)
  /// The rules change a version that is or was in force.
  case changesVersion(runs: String)
  /// The participant is owed nothing now.
  case nothingOwed(String)
  /// No voucher in the drawer is as small as what the participant is owed.
  case noVoucherFits(String)
  /// The drawer has not the vouchers for this.
  case drawerShort
  /// No voucher has this number.
  case unknownVoucher(String)
  /// The voucher is somewhere else than this needs.
  case voucherElsewhere(String, Voucher.State)
  /// The last day of the voucher has not passed, or is not known.
  case voucherStillGood(String)
  /// The last day has passed already.
  case lastDayPassed(Day)
  /// The number has not the form of one.
  case malformedNumber(String)
  /// The rules have no such vouchers; the known ones are amounts.
  case unknownDenomination(String, known: [String])
  /// No vouchers, too many at once, or one of them twice.
  case wrongVoucherCount
  /// More vouchers lie in the drawer than the books ever had.
  case moreThanBooks
  /// The month is not over, or was before the ledger.
  case openMonth(Month)
  /// The ledger knows nothing about this participant.
  case unknownParticipant(String)
  /// Something is still owed to the participant.
  case stillOwed(String, amount: String)
  /// Claims of the participant, or grants to them, are still open.
  case stillOpen(String, [String])
  /// The rules do not say how long details are kept.
  case noRetention
  /// The claim or grant was erased.
  case erased(String)
}

extension Refusal {
  /// The code, for programs and for the log.
  public var code: String {
    switch self {
    case .unknownClaim: "unknown-claim"
    case .unknownGrant: "unknown-grant"
    case .notOpen: "not-open"
    case .notDecided: "not-decided"
    case .ownClaim: "own-claim"
    case .futureDay: "future-day"
    case .laterDecided: "later-decided"
    case .faulty: "faulty-claim"
    case .otherContent: "other-content"
    case .fixedField: "fixed-field"
    case .reasonMissing: "reason-missing"
    case .reasonUnfit: "reason-unfit"
    case .malformedID: "malformed-id"
    case .unknownAction: "unknown-action"
    case .amountUnfit: "amount-unfit"
    case .faultyParticipant: "faulty-participant"
    case .otherProgramme: "other-programme"
    case .changesVersion: "changes-version"
    case .nothingOwed: "nothing-owed"
    case .noVoucherFits: "no-voucher-fits"
    case .drawerShort: "drawer-short"
    case .unknownVoucher: "unknown-voucher"
    case .voucherElsewhere: "voucher-elsewhere"
    case .voucherStillGood: "voucher-still-good"
    case .lastDayPassed: "last-day-passed"
    case .malformedNumber: "malformed-number"
    case .unknownDenomination: "unknown-denomination"
    case .wrongVoucherCount: "wrong-voucher-count"
    case .moreThanBooks: "more-than-books"
    case .openMonth: "open-month"
    case .unknownParticipant: "unknown-participant"
    case .stillOwed: "still-owed"
    case .stillOpen: "still-open"
    case .noRetention: "no-retention"
    case .erased: "erased"
    }
  }

  /// One sentence, in lower case and without a full stop.
  public var sentence: Message {
    switch self {
    case .unknownClaim(let id): "the ledger has no claim '\(id.prefix(80))'"
    case .unknownGrant(let id): "the ledger has no grant '\(id.prefix(80))'"
    case .notOpen(let id, let status): "claim '\(id)' is \(status.word) and no longer open"
    case .notDecided(let id, let status):
      "claim '\(id)' is \(status.word); only what was decided can be reversed"
    case .ownClaim(let id): "claim '\(id)' is your own; somebody else must approve it"
    case .futureDay(let id, let day): "'\(id)' is dated \(day), and that day is still to come"
    case .laterDecided(let id, let later):
      "claim '\(id)' counts before others that were decided: \(later.prefix(5).joined(separator: ", "))"
    case .faulty(let id, let fault): "claim '\(id)': \(fault.sentence)"
    case .otherContent(let id): "'\(id)' is in the ledger already and says something else"
    case .fixedField(let id, let field): "an amendment cannot change the \(field) of '\(id)'"
    case .reasonMissing: "this needs a reason"
    case .reasonUnfit: "the reason is too long, or has a sign that cannot be printed"
    case .malformedID: "this is not an id, or it is probably a citizen service number (BSN)"
    case .unknownAction(let name, _): "unknown action '\(name.prefix(80))'"
    case .amountUnfit: "this is not an amount that can be granted"
    case .faultyParticipant(let id, let fault): "participant '\(id)': \(fault.sentence)"
    case .otherProgramme(let name):
      "these are the rules of '\(name.prefix(80))', or they count in other money or days"
    case .changesVersion(let runs): "these rules change the version of \(runs), which was in force"
    case .nothingOwed(let id): "'\(id.prefix(80))' is owed nothing now"
    case .noVoucherFits(let id):
      "no voucher in the drawer is as small as what '\(id)' is owed"
    case .drawerShort: "the drawer has not the vouchers for this"
    case .unknownVoucher(let number): "the ledger has no voucher '\(number.prefix(80))'"
    case .voucherElsewhere(let number, let state): "voucher '\(number)' \(state.words)"
    case .voucherStillGood(let number): "voucher '\(number)' can still be spent"
    case .lastDayPassed(let day): "the last day, \(day), has passed already"
    case .malformedNumber(let number): "'\(number.prefix(80))' is not the number of a voucher"
    case .unknownDenomination(let amount, _): "the rules have no vouchers of \(amount)"
    case .wrongVoucherCount: "these are no vouchers, too many at once, or one of them twice"
    case .moreThanBooks: "more vouchers lie in the drawer than the books ever had"
    case .openMonth(let month): "\(String(describing: month)) is no month that is over here"
    case .unknownParticipant(let id): "the ledger knows nothing about '\(id.prefix(80))'"
    case .stillOwed(let id, let amount): "'\(id)' is still owed \(amount)"
    case .stillOpen(let id, let sources):
      "'\(id)' has open claims: \(sources.prefix(5).joined(separator: ", "))"
    case .noRetention: "the rules do not say how long details are kept"
    case .erased(let id): "'\(id)' was erased from this ledger, and its id is not used again"
    }
  }

  /// What to do about it, if it is known.
  public var wayOut: Message? {
    switch self {
    case .unknownClaim, .unknownGrant: "'bonboek claim list' shows what is there"
    case .notOpen(_, .decided): "reverse it, and submit it right under an id of its own"
    case .notOpen(_, .rejected), .notOpen(_, .withdrawn), .notOpen(_, .reversed):
      "submit it right under an id of its own"
    case .notOpen, .notDecided: nil
    case .ownClaim: "let another mentor approve it"
    case .futureDay: "put it in on that day or later"
    case .laterDecided: "reverse the later ones first, then approve all in order"
    case .faulty(_, let fault): fault.wayOut
    case .otherContent: "amend it, or give the new one an id of its own"
    case .fixedField: "withdraw it, and submit it right under an id of its own"
    case .reasonMissing: "give one with --reason"
    case .reasonUnfit: "write at most \(Refusal.longestReason) letters on one line"
    case .malformedID:
      "write a letter or digit, then letters, digits, '.', '_', '-', '@' or '\\', at most 64"
    case .unknownAction(_, let nearest): nearest.map { "did you mean '\($0)'?" }
    case .amountUnfit: "write an amount above 0 and at most \(Money.largestReward)"
    case .faultyParticipant: nil
    case .otherProgramme: "a ledger keeps one programme; open another ledger for this one"
    case .changesVersion:
      "only its last day may change; give new rules a file, and if need be a catalogue, of their own"
    case .nothingOwed: "'bonboek ledger statement' shows what comes later"
    case .noVoucherFits, .drawerShort:
      "order vouchers and put them in with 'bonboek voucher receive'"
    case .unknownVoucher: "'bonboek voucher list' shows what is there"
    case .voucherElsewhere(_, .handedOver): "if the resident lost it, replace it"
    case .voucherElsewhere: nil
    case .voucherStillGood: "if the resident lost it, say --lost"
    case .lastDayPassed: "send them back, or look at the day again"
    case .malformedNumber:
      "write a letter or digit, then letters, digits, '.', '_', '-', '@' or '\\', at most 64"
    case .unknownDenomination(_, let known): "they have \(known.joined(separator: ", "))"
    case .wrongVoucherCount: "write each number once, at most \(VoucherLot.most) at a time"
    case .moreThanBooks: "count again, and put in with 'bonboek voucher receive' what is new"
    case .openMonth: "a month can be exported when it is over"
    case .unknownParticipant: nil
    case .stillOwed: "hand it over first; --leaves makes the rest a voucher"
    case .stillOpen: "decide, reject or withdraw them first"
    case .noRetention: "write 'retention: { details: 2 years }' in the rules, and adopt them"
    case .erased: "take it out of the file"
    }
  }

  /// The longest reason, in letters.
  public static let longestReason = 500
}

extension Voucher.State {
  /// Where the voucher is, after its number.
  fileprivate var words: Message {
    switch self {
    case .inStock: "lies in the drawer"
    case .handedOver: "is with a resident"
    case .expired: "has expired"
    case .lost: "is lost"
    case .replaced: "was replaced"
    }
  }
}

extension ClaimStatus {
  /// The status in words.
  fileprivate var word: Message {
    switch self {
    case .submitted: "submitted"
    case .pended: "waiting for information"
    case .endorsed: "waiting for a second mentor"
    case .decided: "decided"
    case .rejected: "rejected"
    case .withdrawn: "withdrawn"
    case .reversed: "reversed"
    }
  }
}
