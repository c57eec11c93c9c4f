package import Rewards

/// Every sentence that people read about a simulation, in Dutch and in English: the one table, for
/// the page and for the terminal. A case cannot be written without both.
///
/// Dutch is for level B1. Amounts, days and names come in as people write them.
package enum SimulationSentence {
  // What was compared.
  case triedBeside(programme: String)
  case tried(programme: String)
  case claims(Int, from: String, through: String)
  case noClaims
  case ofResidents(Int)
  case ofFewResidents
  case digests(old: String, new: String)
  case digest(String)
  case passedOver(Int)
  case erased(Int)

  // What it costs.
  case costsMore(new: String, old: String, by: String)
  case costsLess(new: String, old: String, by: String)
  case costsTheSame(String)
  case costs(String)
  case onlyOld(String)
  case onlyNew(String)
  case costsNotTold

  // Who gets more.
  case residents(Set<ResidentChange.Way>, Int)
  case residentsNotTold

  // What becomes of claims.
  case claimsChange(Int128)
  case claimsChangeNotTold

  // When the budget runs out.
  case runsOut(cap: String, on: String)
  case runsOutNoMore(cap: String, on: String)
  case runsOutOtherwise(cap: String, on: String, old: String)

  // What is to be known.
  case smallGroups
  case wouldActOtherwise
  case decidedByDay
  case quartiles
  case monthOfDoing
  case plotHasTable

  /// The text in a language.
  package func text(_ language: Language) -> String {
    texts.text(language)
  }

  private var texts: LocalizedText {
    switch self {
    case .triedBeside(let programme):
      both("\(programme): nieuwe regels naast de oude", "\(programme): new rules beside the old")
    case .tried(let programme):
      both("\(programme): regels uitgeprobeerd", "\(programme): rules tried out")
    case .claims(1, let day, _): both("1 aanvraag, van \(day).", "1 claim, of \(day).")
    case .claims(let count, let first, let last):
      both(
        "\(count) aanvragen, van \(first) tot en met \(last).",
        "\(count) claims, from \(first) to \(last).")
    case .noClaims: both("Er zijn geen aanvragen.", "There are no claims.")
    case .ofResidents(let count):
      both("Ze zijn van \(count) deelnemers.", "They are of \(count) residents.")
    case .ofFewResidents:
      both(
        "Ze zijn van minder dan \(Simulation.floor) deelnemers.",
        "They are of fewer than \(Simulation.floor) residents.")
    case .digests(let old, let new):
      both("Oude regels: \(old). Nieuwe regels: \(new).", "Old rules: \(old). New rules: \(new).")
    case .digest(let new): both("Regels: \(new).", "Rules: \(new).")
    case .passedOver(let count):
      both(
        "Overgeslagen, omdat er iets niet klopt: \(count).", "Passed over for a fault: \(count).")
    case .erased(let count):
      both(
        "Beslist maar gewist, dus niet meegeteld: \(count).",
        "Decided but erased, so not counted: \(count).")

    case .costsMore(let new, let old, let more):
      both(
        "De nieuwe regels kosten \(new). Dat is \(more) meer dan de oude regels: \(old).",
        "The new rules cost \(new). That is \(more) more than the old rules: \(old).")
    case .costsLess(let new, let old, let less):
      both(
        "De nieuwe regels kosten \(new). Dat is \(less) minder dan de oude regels: \(old).",
        "The new rules cost \(new). That is \(less) less than the old rules: \(old).")
    case .costsTheSame(let both):
      self.both(
        "De nieuwe regels kosten evenveel als de oude: \(both).",
        "The new rules cost as much as the old: \(both).")
    case .costs(let new): both("Deze regels kosten \(new).", "These rules cost \(new).")
    case .onlyOld(let old):
      both(
        "De oude regels kosten \(old). Het verschil gaat over te weinig deelnemers.",
        "The old rules cost \(old). The difference is about too few residents.")
    case .onlyNew(let new):
      both(
        "De nieuwe regels kosten \(new). Het verschil gaat over te weinig deelnemers.",
        "The new rules cost \(new). The difference is about too few residents.")
    case .costsNotTold:
      both(
        "Het gaat over te weinig deelnemers. Daarom staan hier geen bedragen.",
        "This is about too few residents. So there are no amounts here.")

    case .residents(let ways, let count):
      both(
        "\(count) deelnemers krijgen \(ResidentChange.words(ways).nl).",
        "\(count) residents get \(ResidentChange.words(ways).en).")
    case .residentsNotTold:
      both(
        "Wie meer of minder krijgt, staat hier niet.",
        "Who gets more or less is not told here.")

    case .claimsChange(0):
      both("Geen aanvraag krijgt een andere uitkomst.", "No claim comes out otherwise.")
    case .claimsChange(let count):
      both(
        "Aanvragen met een andere uitkomst: \(count).", "Claims that come out otherwise: \(count).")
    case .claimsChangeNotTold:
      both(
        "Hoeveel aanvragen een andere uitkomst krijgen, staat hier niet.",
        "How many claims come out otherwise is not told here.")

    case .runsOut(let cap, let day):
      both(
        "Het geld is op vanaf \(day) (\(cap)). Onder de oude regels was er genoeg.",
        "The money runs out on \(day) (\(cap)). Under the old rules there was enough.")
    case .runsOutNoMore(let cap, let day):
      both(
        "Er is genoeg geld (\(cap)). Onder de oude regels was het op vanaf \(day).",
        "There is enough money (\(cap)). Under the old rules it ran out on \(day).")
    case .runsOutOtherwise(let cap, let day, let old):
      both(
        "Het geld is op vanaf \(day) (\(cap)). Onder de oude regels was dat \(old).",
        "The money runs out on \(day) (\(cap)). Under the old rules that was \(old).")

    case .smallGroups:
      both(
        "Getallen over minder dan \(Simulation.floor) deelnemers staan hier niet. Er staat 'te "
          + "weinig', of ze staan samen bij 'overige'. Je kunt ze dus ook niet uitrekenen.",
        "Numbers about fewer than \(Simulation.floor) residents are not here. It says 'too few', or "
          + "they stand together under 'others'. So they cannot be reckoned either.")
    case .wouldActOtherwise:
      both(
        "Dit zijn aanvragen van toen. Onder andere regels hadden mensen misschien iets anders "
          + "gedaan. Het is dus geen voorspelling.",
        "These are claims of that time. Under other rules people might have done other things. So "
          + "this is no forecast.")
    case .decidedByDay:
      both(
        "Alle aanvragen zijn opnieuw beslist, op volgorde van de dag.",
        "All claims were decided anew, in order of the day.")
    case .quartiles:
      both(
        "De helft van de deelnemers heeft hoogstens het bedrag in het midden. Het hoogste bedrag "
          + "hier geldt voor minstens \(Simulation.floor) deelnemers.",
        "Half of the residents have at most the amount in the middle. The highest amount here "
          + "holds for at least \(Simulation.floor) residents.")
    case .monthOfDoing:
      both(
        "Een bedrag telt in de maand waarin iets gedaan is.",
        "An amount counts in the month in which something was done.")
    case .plotHasTable:
      both(
        "Een tekening van de getallen in de tabel hiernaast of hieronder.",
        "A drawing of the numbers in the table beside or below it.")
    }
  }

  private func both(_ nl: String, _ en: String) -> LocalizedText {
    LocalizedText(nl: nl, en: en)
  }
}

extension ResidentChange {
  /// What residents get, after "get".
  static func words(_ ways: Set<Way>) -> LocalizedText {
    let there = Way.allCases.filter(ways.contains)
    return LocalizedText(
      nl: there.map(\.words.nl).joined(separator: " of "),
      en: there.map(\.words.en).joined(separator: " or "))
  }
}

extension ResidentChange.Way {
  fileprivate var words: LocalizedText {
    switch self {
    case .more: LocalizedText(nl: "meer", en: "more")
    case .less: LocalizedText(nl: "minder", en: "less")
    case .same: LocalizedText(nl: "hetzelfde", en: "the same")
    }
  }
}
