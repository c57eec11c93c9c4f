import Rewards

/// The sentences of a statement, which a resident reads, in Dutch and in English.
///
/// Dutch is for level B1: at most fifteen words, one thing a sentence. Amounts and days come in as
/// people write them.
enum ResidentWords {
  case heading(String, on: String)
  case nothingYet
  case nothingOpen
  case owedNow(String)
  case owedLater(String)
  case handed(String)
  case openClaims(Int)
  case forWhat
  case extra
  case roundedUp
  case gotIt(String)
  case takenBack(String)
  case comesNow(String)
  case comes(String, on: String)
  case questions
  case howToObject

  /// The text in a language.
  func text(_ language: Language) -> String {
    texts.text(language)
  }

  private func both(_ nl: String, _ en: String) -> LocalizedText {
    LocalizedText(nl: nl, en: en)
  }

  private var texts: LocalizedText {
    switch self {
    case .heading(let participant, let day):
      both("Overzicht van \(participant) op \(day)", "Statement of \(participant) on \(day)")
    case .nothingYet: both("U hebt nog geen bonnen verdiend.", "You have earned no vouchers yet.")
    case .nothingOpen: both("U hebt nu niets te goed.", "Nothing is owed to you now.")
    case .owedNow(let amount):
      both("U krijgt nu nog \(amount) van ons.", "You are to get \(amount) from us now.")
    case .owedLater(let amount):
      both("Later krijgt u nog \(amount).", "Later you are to get \(amount).")
    case .handed(let amount): both("U kreeg al \(amount).", "You have got \(amount) already.")
    case .openClaims(1):
      both("Wij moeten nog 1 aanvraag bekijken.", "We still have to look at 1 claim.")
    case .openClaims(let count):
      both(
        "Wij moeten nog \(count) aanvragen bekijken.", "We still have to look at \(count) claims.")
    case .forWhat: both("Waarvoor is het?", "What is it for?")
    case .extra: both("Extra, omdat de regels niet pasten", "Extra, because the rules did not fit")
    case .roundedUp:
      both("Extra bij uw vertrek, voor een hele bon", "Extra as you leave, for a whole voucher")
    case .gotIt(let amount): both("U kreeg \(amount).", "You got \(amount).")
    case .takenBack(let amount):
      both(
        "De beslissing is veranderd. \(amount) vervalt.",
        "The decision was changed. \(amount) lapses.")
    case .comesNow(let amount): both("U krijgt nu nog \(amount).", "You are to get \(amount) now.")
    case .comes(let amount, let day):
      both("U krijgt \(amount) op \(day).", "You get \(amount) on \(day).")
    case .questions: both("Hebt u vragen? Praat met uw mentor.", "Questions? Talk to your mentor.")
    case .howToObject:
      both(
        "Uw mentor kan elke beslissing uitleggen. Daar staat ook hoe u bezwaar maakt.",
        "Your mentor can explain each decision. It also says how to object.")
    }
  }
}
