import Rewards

/// The sentences about what a programme can cost, in Dutch and in English.
enum ExposureWords {
  case heading(String)
  case from(String, through: String)
  case since(String)
  case resident
  case programme
  case programmeFor(Int)
  case span(Exposure.Span)
  case atMost
  case shown
  case exact
  case between
  case noBound
  case shownFor(Int)
  case reasons
  case byThemselves(Int)
  case residentNeedsCap
  case programmeNeedsPeople
  case programmeNeedsCap
  case idleCaps
  case unpayable
  case because(Exposure.Unpayable.Cause)
  case whatExactMeans
  case whatBetweenMeans

  /// The text in a language.
  func text(_ language: Language) -> String {
    texts.text(language)
  }

  private func both(_ nl: String, _ en: String) -> LocalizedText {
    LocalizedText(nl: nl, en: en)
  }

  private var texts: LocalizedText {
    switch self {
    case .heading(let programme):
      both("Wat \(programme) hoogstens kan kosten", "What \(programme) can cost at most")
    case .from(let first, let last):
      both(
        "Voor acties van \(first) tot en met \(last), ook wat dan nog is beloofd.",
        "For actions from \(first) to \(last), what is still promised then included.")
    case .since(let first):
      both(
        "Voor acties vanaf \(first), zonder einde.", "For actions from \(first), without an end.")
    case .resident: both("Eén inwoner", "One resident")
    case .programme:
      both("Het programma, met elk aantal inwoners", "The programme, for any number of residents")
    case .programmeFor(1): both("Het programma, met 1 inwoner", "The programme, with 1 resident")
    case .programmeFor(let count):
      both("Het programma, met \(count) inwoners", "The programme, with \(count) residents")
    case .span(.week): both("per week", "a week")
    case .span(.month): both("per maand", "a month")
    case .span(.year): both("per jaar", "a year")
    case .span(.total): both("in totaal", "in all")
    case .atMost: both("hoogstens", "at most")
    case .shown: both("getoond", "shown")
    case .exact: both("precies", "exact")
    case .between: both("ertussen", "between")
    case .noBound: both("geen grens", "no bound")
    case .shownFor(1): both("getoond met 1 inwoner", "shown with 1 resident")
    case .shownFor(let count):
      both("getoond met \(count) inwoners", "shown with \(count) residents")
    case .reasons: both("Wat de grens maakt", "What makes the bound")
    case .byThemselves(1):
      both("hoe vaak 1 actie kan worden betaald", "how often 1 action can be paid")
    case .byThemselves(let count):
      both(
        "hoe vaak \(count) acties kunnen worden betaald", "how often \(count) actions can be paid")
    case .residentNeedsCap:
      both(
        "Een laatste dag of een plafond per deelnemer voor het hele programma maakt een grens.",
        "A last day, or a cap per participant for the whole programme, would make a bound.")
    case .programmeNeedsPeople:
      both(
        "Een plafond voor het hele programma maakt een grens, of een aantal: --participants.",
        "A cap for the programme would make a bound, and so would a number: --participants.")
    case .programmeNeedsCap:
      both(
        "Een laatste dag of een plafond voor het hele programma maakt een grens.",
        "A last day, or a cap for the whole programme, would make a bound.")
    case .idleCaps:
      both("Plafonds die niemand ooit bereikt", "Caps that nobody can ever reach")
    case .unpayable:
      both(
        "Acties waarvoor niemand ooit geld krijgt", "Actions that nobody can ever be paid for")
    case .because(.condition):
      both("niemand voldoet aan de voorwaarden", "nobody can meet the conditions")
    case .because(.amount): both("het bedrag komt uit op niets", "the amount comes to nothing")
    case .because(.streak):
      both("de reeks is langer dan het programma", "the run is longer than the programme")
    case .because(.cap): both("een plafond laat niets over", "a cap leaves nothing")
    case .whatExactMeans:
      both(
        "'precies': er zijn aanvragen waarvoor zoveel wordt betaald.",
        "'exact': there are claims that are paid so much.")
    case .whatBetweenMeans:
      both(
        "'ertussen': het meeste ligt tussen getoond en hoogstens. Meer dan hoogstens kan niet.",
        "'between': the most lies between shown and at most. It is never more than at most.")
    }
  }
}
