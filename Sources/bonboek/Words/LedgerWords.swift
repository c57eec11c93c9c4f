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
  case entriesErased(Int)
  case peopleErased(Int)
  case peopleStay(Int)
  case nothingErased
  case backupsMustFollow
  case notCleanYet
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
    case .entriesErased(1):
      both("De gegevens van 1 boeking zijn gewist.", "The details of 1 entry are erased.")
    case .entriesErased(let count):
      both(
        "De gegevens van \(count) boekingen zijn gewist.",
        "The details of \(count) entries are erased.")
    case .peopleErased(1):
      both("De bewaartijd van 1 persoon is om.", "The time of 1 person to be kept is over.")
    case .peopleErased(let count):
      both(
        "De bewaartijd van \(count) mensen is om.",
        "The time of \(count) people to be kept is over.")
    case .peopleStay(1):
      both(
        "1 persoon blijft nog: er is iets tegoed of nog open.",
        "1 person stays: something is owed to them or still open.")
    case .peopleStay(let count):
      both(
        "\(count) mensen blijven nog: er is iets tegoed of nog open.",
        "\(count) people stay: something is owed to them or still open.")
    case .nothingErased:
      both("Er is niets gewist.", "Nothing was erased.")
    case .notCleanYet:
      both(
        "een ander programma gebruikt het boek; wie het daarna opent, maakt het bestand schoon",
        "another program uses the ledger; who opens it after that cleans the file")
    case .backupsMustFollow:
      both(
        "Reservekopieën en exports van eerder hebben alles nog. Wis ook die.",
        "Backups and exports of before still have all of it. Erase those too.")
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
