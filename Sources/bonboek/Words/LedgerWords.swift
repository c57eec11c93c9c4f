import Rewards

/// The sentences of the ledger's commands that have numbers, names or days in them, in Dutch and
/// in English: the one table. A case cannot be written without both.
enum LedgerWords {
  // What acts came to.
  case claimsThere(Int)
  case nothingWritten
  case noClaims

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
    case .noClaims: both("Er zijn geen aanvragen.", "There are no claims.")
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
