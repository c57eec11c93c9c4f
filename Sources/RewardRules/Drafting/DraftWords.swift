import Rewards

/// What a first policy says to officers in its comments and scenarios, in Dutch and in English:
/// the one table.
enum DraftWords {
  case proposal
  case lookAfterEachChange
  case bothIncluded
  case whatPeopleDo
  case whoTakesPart
  case askedOfResidents
  case adults
  case whatItEarns
  case harderIsMore(String)
  case mentorMayDiffer
  case multiple
  case onceEach
  case exampleBelow
  case limitsTheTotal
  case capOrder
  case pillarMonth
  case budget
  case weekly
  case share
  case records
  case promise
  case secondMentor
  case details
  case words
  case smallStories
  case notGrownUp
  case unknownWaits
  case earnsOnce(effort: Int, amount: Int64)

  /// The text in a language.
  func text(_ language: Language) -> String { texts.text(language) }

  private var texts: LocalizedText {
    switch self {
    case .proposal:
      LocalizedText(
        nl: "Het eerste beleid. Alle bedragen en regels zijn een voorstel: verander ze.",
        en: "The first policy. All amounts and rules are a proposal: change them.")
    case .lookAfterEachChange:
      LocalizedText(
        nl: "Kijk na elke wijziging wat zij doet: bonboek check, show en diff.",
        en: "See after each change what it does: bonboek check, show and diff.")
    case .bothIncluded:
      LocalizedText(
        nl: "de eerste en de laatste dag, allebei inbegrepen",
        en: "the first and the last day, both included")
    case .whatPeopleDo:
      LocalizedText(
        nl: "wat mensen doen; dit bestand zegt wat dat oplevert",
        en: "what people do; this file says what that earns")
    case .whoTakesPart:
      LocalizedText(nl: "Wie meedoet", en: "Who takes part")
    case .askedOfResidents:
      LocalizedText(
        nl: "alles wat de regels over een inwoner vragen",
        en: "all that the rules ask about a resident")
    case .adults:
      LocalizedText(nl: "volwassenen", en: "adults")
    case .whatItEarns:
      LocalizedText(nl: "Wat een actie oplevert", en: "What an action earns")
    case .harderIsMore(let amounts):
      LocalizedText(
        nl: "Hoe moeilijker de actie, hoe meer: van moeite 1 tot 5 is dat \(amounts) euro.",
        en: "The harder the action, the more: from effort 1 to 5 that is \(amounts) euros.")
    case .mentorMayDiffer:
      LocalizedText(
        nl: "een mentor mag een actie één niveau makkelijker of moeilijker vinden",
        en: "a mentor may find an action one level easier or harder")
    case .multiple:
      LocalizedText(
        nl: "op een veelvoud van \(DraftTerms.step) euro",
        en: "to a multiple of \(DraftTerms.step) euros")
    case .onceEach:
      LocalizedText(
        nl: "Elke actie betaalt één keer, tenzij een regel hieronder iets anders zegt.",
        en: "Each action pays once, unless a line below says otherwise.")
    case .exampleBelow:
      LocalizedText(
        nl: "Een eigen bedrag, of vaker: haal het hekje weg voor",
        en: "An amount of its own, or more often: take away the number sign before")
    case .limitsTheTotal:
      LocalizedText(nl: "Wat het totaal begrenst", en: "What limits the total")
    case .capOrder:
      LocalizedText(
        nl: "Grenzen gelden in deze volgorde, elk voor wat de vorige overliet.",
        en: "Caps hold in this order, each for what the one before left.")
    case .pillarMonth:
      LocalizedText(
        nl: "twee van de moeilijkste acties: zo krijgt geen leefgebied alle aandacht",
        en: "two of the hardest actions, so that no single pillar takes all attention")
    case .budget:
      LocalizedText(
        nl: "is het op, dan is er nog een kaart en geen geld meer",
        en: "when it is gone there is still a card, and no more money")
    case .weekly:
      LocalizedText(
        nl: "wat erboven komt, is niet weg: het wordt in een latere week betaald",
        en: "what comes above it is not lost: it is paid in a later week")
    case .share:
      LocalizedText(
        nl: "ieders deel van het budget; 'reduce' in plaats van 'warn' maakt er een grens van",
        en: "everyone's part of the budget; 'reduce' in place of 'warn' makes it a limit")
    case .records:
      LocalizedText(nl: "Beloften, bonnen, bewaren", en: "Promises, vouchers, records")
    case .promise:
      LocalizedText(
        nl: "zo lang houdt een afgesproken actie haar prijs",
        en: "so long an agreed action keeps its price")
    case .secondMentor:
      LocalizedText(
        nl: "meer dan dit in een week keuren twee mentoren goed",
        en: "more than this in a week takes two mentors")
    case .details:
      LocalizedText(
        nl: "zo lang blijft bewaard wie wat deed", en: "so long it is kept who did what")
    case .words:
      LocalizedText(nl: "Woorden voor mensen", en: "Words for people")
    case .smallStories:
      LocalizedText(
        nl: "Kleine verhalen: wat het beleid ervan moet maken. 'bonboek check' kijkt ze na.",
        en: "Small stories: what the policy should make of them. 'bonboek check' looks them over.")
    case .notGrownUp:
      LocalizedText(
        nl: "Wie nog geen 18 is, doet niet mee", en: "Who is not 18 yet does not take part")
    case .unknownWaits:
      LocalizedText(
        nl: "Wat wij nog niet weten, wijst niets af: de aanvraag wacht",
        en: "What we do not know yet denies nothing: the claim waits")
    case .earnsOnce(let effort, let amount):
      LocalizedText(
        nl: "Een actie van moeite \(effort) levert één keer \(amount) euro op",
        en: "An action of effort \(effort) earns \(amount) euros once")
    }
  }
}
