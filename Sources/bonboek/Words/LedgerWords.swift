import Rewards

/// The sentences of the ledger's commands that have numbers, names or days in them, in Dutch and
/// in English: the one table. A case cannot be written without both.
enum LedgerWords {
  // What acts came to.
  case claimsThere(Int)
  case nothingWritten
  case happenedBefore
  case noClaims
  case participantsTaken(Int)
  case participantsThere(Int)
  case partsDue(Int)
  case rulesWait
  case rulesHold
  case grantWaits
  case granted
  case emptyPlan
  case waitsForFloor

  // What became of a claim.
  case notDecidedYet
  case wasReversed
  case itWasDecidedSo
  case wasRejected
  case wasWithdrawn
  case theReasonIs(String)

  // What a claim waits for.
  case aMentor
  case aSecondMentor(after: String)
  case evidence
  case information
  case anEarlierClaim
  case aCorrection

  // The balance.
  case balance(on: String)
  case costOfRewards
  case losses
  case orderCosts
  case owedNow
  case owedLater
  case owedToSuppliers
  case voucherStock
  case peopleOwed
  case openClaims
  case grants(Int)

  /// The text in a language.
  func text(_ language: Language) -> String {
    texts.text(language)
  }

  private func both(_ nl: String, _ en: String) -> LocalizedText {
    LocalizedText(nl: nl, en: en)
  }

  private var texts: LocalizedText {
    switch self {
    case .claimsThere(1): both("1 aanvraag stond er al", "1 claim was there already")
    case .claimsThere(let count):
      both("\(count) aanvragen stonden er al", "\(count) claims were there already")
    case .nothingWritten: both("er is niets geschreven", "nothing was written")
    case .happenedBefore:
      both(
        "Dit was al gedaan; er is niets geschreven.", "This was done already; nothing was written.")
    case .noClaims: both("Er zijn geen aanvragen.", "There are no claims.")
    case .participantsTaken(1): both("1 deelnemer opgenomen", "1 participant taken in")
    case .participantsTaken(let count):
      both("\(count) deelnemers opgenomen", "\(count) participants taken in")
    case .participantsThere(1):
      both("1 deelnemer stond er al zo", "1 participant was there already")
    case .participantsThere(let count):
      both("\(count) deelnemers stonden er al zo", "\(count) participants were there already")
    case .partsDue(0): both("Er valt nu niets vrij.", "Nothing falls due now.")
    case .partsDue(1): both("1 deel is vrijgevallen.", "1 part fell due.")
    case .partsDue(let count): both("\(count) delen zijn vrijgevallen.", "\(count) parts fell due.")
    case .rulesWait:
      both(
        "Deze regels wachten op een tweede persoon met dezelfde regels.",
        "These rules wait for a second person who brings the same.")
    case .rulesHold: both("Deze regels gelden in het boek.", "These rules hold in the ledger.")
    case .grantWaits:
      both(
        "Dit bedrag wacht op een tweede persoon, met --confirm.",
        "This amount waits for a second person, with --confirm.")
    case .granted: both("Dit bedrag is toegekend.", "This amount is granted.")
    case .emptyPlan:
      both("Er staat nog niets in het plan.", "There is nothing in the plan yet.")
    case .waitsForFloor:
      both(
        "Een deel wacht op een latere maand: er liggen nog te weinig goedkeuringen onder.",
        "A part waits for a later month: too few approvals lie under it as yet.")
    case .notDecidedYet:
      both(
        "Deze aanvraag is nog niet beslist. Zo zou het nu worden:",
        "This claim is not decided yet. It would be so now:")
    case .wasReversed:
      both(
        "Deze beslissing is teruggedraaid en geldt niet meer.",
        "This decision was reversed and no longer holds.")
    case .itWasDecidedSo: both("Zo was de beslissing:", "It was decided so:")
    case .wasRejected:
      both("De mentor heeft deze aanvraag afgekeurd.", "The mentor rejected this claim.")
    case .wasWithdrawn: both("Deze aanvraag is ingetrokken.", "This claim was withdrawn.")
    case .theReasonIs(let reason): both("De reden is: \(reason)", "The reason is: \(reason)")
    case .aMentor: both("een mentor", "a mentor")
    case .aSecondMentor(let first):
      both("een tweede mentor, na \(first)", "a second mentor, after \(first)")
    case .evidence: both("bewijs", "evidence")
    case .information: both("informatie", "information")
    case .anEarlierClaim: both("een eerdere aanvraag", "an earlier claim")
    case .aCorrection: both("een verbetering", "a correction")
    case .balance(let day): both("De stand op \(day)", "The balance on \(day)")
    case .costOfRewards: both("kosten van beloningen", "cost of rewards")
    case .losses: both("verliezen", "losses")
    case .orderCosts: both("kosten van bestellen", "costs of ordering")
    case .owedNow: both("bewoners hebben nu te goed", "owed to residents now")
    case .owedLater: both("bewoners hebben later te goed", "owed to residents later")
    case .owedToSuppliers: both("nog te betalen aan leveranciers", "owed to suppliers")
    case .voucherStock: both("bonnen in de la", "vouchers in the drawer")
    case .peopleOwed: both("mensen die nu iets te goed hebben", "people who are owed something now")
    case .openClaims: both("open aanvragen", "open claims")
    case .grants(let count):
      both("toegekend buiten de regels, \(count) keer", "granted outside the rules, \(count) times")
    }
  }
}

extension ClaimStatus {
  /// The status in words.
  func text(_ language: Language) -> String {
    let words: LocalizedText =
      switch self {
      case .submitted: LocalizedText(nl: "ingediend", en: "submitted")
      case .pended: LocalizedText(nl: "wacht op informatie", en: "waits for information")
      case .endorsed:
        LocalizedText(nl: "wacht op een tweede mentor", en: "waits for a second mentor")
      case .decided: LocalizedText(nl: "beslist", en: "decided")
      case .rejected: LocalizedText(nl: "afgekeurd", en: "rejected")
      case .withdrawn: LocalizedText(nl: "ingetrokken", en: "withdrawn")
      case .reversed: LocalizedText(nl: "teruggedraaid", en: "reversed")
      }
    return words.text(language)
  }
}
