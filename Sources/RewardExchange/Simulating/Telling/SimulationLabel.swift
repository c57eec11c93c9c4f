package import Rewards

/// Every heading, column and row that people read in a simulation, in Dutch and in English: the one
/// table, for the page and for the terminal. A case cannot be written without both.
package enum SimulationLabel: CaseIterable {
  // Headings.
  case answer
  case paidByPillar
  case paidByMonth
  case paidByEffort
  case whoGetsMore
  case howMuch
  case howMuchMore
  case howMuchLess
  case outcomes
  case moves
  case capsThatLower
  case toKnow

  // Columns and rows.
  case pillar
  case month
  case effort
  case level
  case residents
  case claims
  case outcome
  case cap
  case old
  case new
  case difference
  case from
  case to
  case getMore
  case getLess
  case lowerQuartile
  case median
  case upperQuartile
  case largest
  case total
  case others
  case notTold
  case anyAmount
  case under
  case atLeast
  case below

  // What becomes of a claim.
  case approved
  case reduced
  case recognised
  case denied
  case pended
  case notInPolicy

  // Of plots.
  case numbers
  case nothing

  /// The text in a language.
  package func text(_ language: Language) -> String {
    texts.text(language)
  }

  private var texts: LocalizedText {
    switch self {
    case .answer: both("Het antwoord", "The answer")
    case .paidByPillar: both("Wat het kost per leefgebied", "What it costs by pillar")
    case .paidByMonth: both("Wat het kost per maand", "What it costs by month")
    case .paidByEffort: both("Wat het kost per moeite", "What it costs by effort")
    case .whoGetsMore: both("Wie krijgt meer, wie minder", "Who gets more, who less")
    case .howMuch: both("Hoeveel scheelt het", "How much it differs")
    case .howMuchMore: both("Hoeveel meer", "How much more")
    case .howMuchLess: both("Hoeveel minder", "How much less")
    case .outcomes: both("Hoe aanvragen uitkomen", "How claims come out")
    case .moves: both("Van welke uitkomst naar welke", "From which outcome to which")
    case .capsThatLower: both("Grenzen die bedragen verlagen", "Caps that lower amounts")
    case .toKnow: both("Goed om te weten", "Good to know")

    case .pillar: both("leefgebied", "pillar")
    case .month: both("maand", "month")
    case .effort: both("moeite", "effort")
    case .level: both("niveau", "level")
    case .residents: both("deelnemers", "residents")
    case .claims: both("aanvragen", "claims")
    case .outcome: both("uitkomst", "outcome")
    case .cap: both("grens", "cap")
    case .old: both("oud", "old")
    case .new: both("nieuw", "new")
    case .difference: both("verschil", "difference")
    case .from: both("van", "from")
    case .to: both("naar", "to")
    case .getMore: both("krijgen meer", "get more")
    case .getLess: both("krijgen minder", "get less")
    case .lowerQuartile: both("een kwart hoogstens", "a quarter at most")
    case .median: both("de helft hoogstens", "half at most")
    case .upperQuartile: both("driekwart hoogstens", "three quarters at most")
    case .largest: both("hoogste", "highest")
    case .total: both("totaal", "total")
    case .others: both("overige", "others")
    case .notTold: both("te weinig", "too few")
    case .anyAmount: both("elk bedrag", "any amount")
    case .under: both("onder", "under")
    case .atLeast: both("vanaf", "from")
    case .below: both("tot", "to below")

    case .approved: both("toegekend", "approved")
    case .reduced: both("deels toegekend", "reduced")
    case .recognised: both("gewaardeerd zonder geld", "recognised without money")
    case .denied: both("afgewezen", "denied")
    case .pended: both("wacht op informatie", "waits for information")
    case .notInPolicy: both("niet in deze regels", "not in this policy")

    case .numbers: both("De getallen", "The numbers")
    case .nothing: both("niets", "nothing")
    }
  }

  private func both(_ nl: String, _ en: String) -> LocalizedText {
    LocalizedText(nl: nl, en: en)
  }
}

extension ClaimFate {
  /// What people call it.
  var label: SimulationLabel {
    switch self {
    case .decided(.approved): .approved
    case .decided(.reduced): .reduced
    case .decided(.recognised): .recognised
    case .decided(.denied): .denied
    case .decided(.pended): .pended
    case .notInPolicy: .notInPolicy
    }
  }
}
