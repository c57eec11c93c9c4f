import Rewards

/// Every sentence that the commands print for people, in Dutch and in English: the one table.
enum Words: String, CaseIterable {
  case claims
  case outcome
  case count
  case reasons
  case pillar
  case paid
  case total
  case nothingPaid
  case approved
  case reduced
  case recognised
  case denied
  case pended
  case forMentor
  case action
  case effort
  case earns
  case howOften
  case conditions
  case setAt
  case inForce
  case who
  case notShown
  case claimsDecided
  case caps
  case claimsSubmitted
  case entriesVerified
  case claim
  case participant
  case doneOn
  case status
  case waitsFor
  case wouldCome
  case wouldEarn
  case amount
  case cap
  case holder
  case window
  case used
  case most
  case left
  case entriesExported
  case participantsTaken
  case agreedOn
  case priceKept
  case entry
  case bookedAt
  case act
  case by
  case object
  case result
  case why
  case erased

  /// The text in a language.
  func text(_ language: Language) -> String {
    let (nl, en) = texts
    return language == .nl ? nl : en
  }

  private var texts: (nl: String, en: String) {
    switch self {
    case .claims: ("aanvragen", "claims")
    case .outcome: ("uitkomst", "outcome")
    case .count: ("aantal", "number")
    case .reasons: ("reden", "reason")
    case .pillar: ("leefgebied", "pillar")
    case .paid: ("uitbetaald", "paid")
    case .total: ("totaal", "total")
    case .nothingPaid: ("Er wordt niets uitbetaald.", "Nothing is paid.")
    case .approved: ("toegekend", "approved")
    case .reduced: ("deels toegekend", "reduced")
    case .recognised: ("gewaardeerd zonder geld", "recognised without money")
    case .denied: ("afgewezen", "denied")
    case .pended: ("wacht op informatie", "waits for information")
    case .forMentor: ("Voor de mentor:", "For the mentor:")
    case .action: ("actie", "action")
    case .effort: ("moeite", "effort")
    case .earns: ("levert op", "earns")
    case .howOften: ("hoe vaak", "how often")
    case .conditions: ("voorwaarden", "conditions")
    case .setAt: ("staat in", "set at")
    case .inForce: ("Van kracht:", "In force:")
    case .notShown: ("fouten en waarschuwingen, niet getoond:", "errors and warnings, not shown:")
    case .claimsDecided: ("aanvragen beslist", "claims decided")
    case .who: ("Voor wie:", "For whom:")
    case .caps: ("Grenzen", "Caps")
    case .claimsSubmitted: ("aanvragen ingediend", "claims submitted")
    case .entriesVerified: ("boekingen nagekeken", "entries verified")
    case .claim: ("aanvraag", "claim")
    case .participant: ("deelnemer", "participant")
    case .doneOn: ("gedaan op", "done on")
    case .status: ("stand", "status")
    case .waitsFor: ("wacht op", "waits for")
    case .wouldCome: ("zou worden", "would be")
    case .wouldEarn: ("zou opleveren", "would earn")
    case .amount: ("bedrag", "amount")
    case .cap: ("grens", "cap")
    case .holder: ("van", "of")
    case .window: ("periode", "window")
    case .used: ("gebruikt", "used")
    case .most: ("hoogstens", "most")
    case .left: ("over", "left")
    case .entriesExported: ("boekingen geschreven", "entries written")
    case .participantsTaken: ("deelnemers opgenomen", "participants taken in")
    case .agreedOn: ("afgesproken op", "agreed on")
    case .priceKept: ("prijs geldt tot en met", "price kept through")
    case .entry: ("boeking", "entry")
    case .bookedAt: ("tijd (UTC)", "time (UTC)")
    case .act: ("handeling", "act")
    case .by: ("door", "by")
    case .object: ("wat", "object")
    case .result: ("uitkomst", "result")
    case .why: ("waarom", "why")
    case .erased: ("(gewist)", "(erased)")
    }
  }
}
