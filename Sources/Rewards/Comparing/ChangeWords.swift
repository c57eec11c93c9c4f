/// Every phrase of a comparison in Dutch and in English: the one table.
enum ChangeWords {
  // What is different.
  case turned(what: String, from: String, to: String)
  case became(what: String, old: String, new: String)
  case begins(what: String, with: String)
  case ends(what: String, was: String)
  case sameWords(what: String, words: String)
  case sameAmount(what: String, amount: String)
  case came(what: String, name: String, words: String)
  case went(what: String, name: String, words: String)
  case capCame(words: String)
  case capWent(words: String)

  // Of whom.
  case many(Int, pillars: String)
  case all(Int)
  case pillar(name: String, count: Int)

  // What it comes to.
  case more(amount: String)
  case less(amount: String)
  case old(String)
  case new(String)
  case twoProgrammes
  case nothing
  case year(old: String, new: String)
  case yearBeforeCaps(old: String, new: String)

  /// The phrase in a language.
  func text(_ language: Language) -> String { texts.text(language) }

  private func both(_ nl: String, _ en: String) -> LocalizedText {
    LocalizedText(nl: nl, en: en)
  }

  private var texts: LocalizedText {
    switch self {
    case .turned(let what, let old, let new):
      both("\(what): van \(old) naar \(new).", "\(what): from \(old) to \(new).")
    case .became(let what, let old, let new):
      both("\(what): was \(old), wordt \(new).", "\(what): was \(old), is \(new).")
    case .begins(let what, let words):
      both("\(what): nieuw, \(words).", "\(what): new, \(words).")
    case .ends(let what, let words):
      both("\(what): vervalt, was \(words).", "\(what): gone, was \(words).")
    case .sameWords(let what, let words):
      both(
        "\(what): dezelfde woorden, \(words), werken anders uit.",
        "\(what): the same words, \(words), work out in another way.")
    case .sameAmount(let what, let amount):
      both(
        "\(what): nog steeds \(amount), maar anders berekend.",
        "\(what): still \(amount), but reckoned in another way.")
    case .came(let what, let name, let words):
      both("\(what): \(name): \(words).", "\(what): \(name): \(words).")
    case .went(let what, let name, let words):
      both("\(what): \(name) (was: \(words)).", "\(what): \(name) (was: \(words)).")
    case .capCame(let words):
      both("Nieuwe grens: \(words)", "New cap: \(words)")
    case .capWent(let words):
      both("Deze grens vervalt: \(words)", "This cap is gone: \(words)")
    case .many(let count, let pillars):
      both("\(count) acties (\(pillars))", "\(count) actions (\(pillars))")
    case .all(let count):
      both("Alle \(count) acties", "All \(count) actions")
    case .pillar(let name, let count):
      both("\(name) \(count)", "\(name) \(count)")
    case .more(let amount):
      both("Per jaar \(amount) meer.", "\(amount) more a year.")
    case .less(let amount):
      both("Per jaar \(amount) minder.", "\(amount) less a year.")
    case .old(let version):
      both("Oud: \(version)", "Old: \(version)")
    case .new(let version):
      both("Nieuw: \(version)", "New: \(version)")
    case .twoProgrammes:
      both(
        "Dit zijn twee programma's. Vergeleken is wat onder dezelfde naam in beide staat.",
        "These are two programmes. What stands in both under the same name is compared.")
    case .nothing:
      both(
        "Er is geen verschil: voor iedereen werkt alles hetzelfde uit.",
        "There is no difference: everything works out the same for everyone.")
    case .year(let old, let new):
      both(
        "Wie in een jaar alles één keer doet: eerst \(old), nu \(new).",
        "Who does everything once in a year: first \(old), now \(new).")
    case .yearBeforeCaps(let old, let new):
      both(
        "Zonder de grenzen: eerst \(old), nu \(new).",
        "Without the caps: first \(old), now \(new).")
    }
  }
}

extension PolicyChange.Kind {
  /// What is said of something that is new as a whole; `nil` for a kind that is a term of it.
  func newcomer(isOne: Bool) -> LocalizedText? {
    switch self {
    case .action where isOne: LocalizedText(nl: "Nieuwe actie", en: "New action")
    case .action: LocalizedText(nl: "Nieuwe acties", en: "New actions")
    case .weights: LocalizedText(nl: "Nieuwe weging", en: "New weights")
    case .attribute:
      LocalizedText(nl: "Nieuw gevraagd over mensen", en: "Newly asked about people")
    default: nil
    }
  }

  /// The same of something that is gone as a whole.
  func leaver(isOne: Bool) -> LocalizedText? {
    switch self {
    case .action where isOne: LocalizedText(nl: "Actie vervalt", en: "Action is gone")
    case .action: LocalizedText(nl: "Acties vervallen", en: "Actions are gone")
    case .weights: LocalizedText(nl: "Weging vervalt", en: "Weights are gone")
    case .attribute:
      LocalizedText(nl: "Niet meer gevraagd over mensen", en: "No longer asked about people")
    default: nil
    }
  }
}

extension PolicyChange.SubjectKind {
  /// What stands before the name of something whose terms are told.
  var lead: LocalizedText {
    switch self {
    case .programme, .action, .word: LocalizedText(nl: "", en: "")
    case .cap: LocalizedText(nl: "Grens ", en: "Cap ")
    case .weights: LocalizedText(nl: "Weging ", en: "Weight ")
    case .attribute: LocalizedText(nl: "Gegeven ", en: "Fact ")
    case .account: LocalizedText(nl: "Boekhouding ", en: "Books ")
    }
  }
}

extension PolicyChange.Kind {
  /// What people call it; empty where the name of its subject says enough.
  var topic: LocalizedText {
    switch self {
    case .runs: LocalizedText(nl: "van kracht", en: "in force")
    case .eligible: LocalizedText(nl: "voor wie", en: "for whom")
    case .pillar: LocalizedText(nl: "leefgebied", en: "pillar")
    case .effort: LocalizedText(nl: "moeite", en: "effort")
    case .limit: LocalizedText(nl: "hoe vaak", en: "how often")
    case .when: LocalizedText(nl: "voorwaarde", en: "condition")
    case .after: LocalizedText(nl: "komt na", en: "comes after")
    case .evidence: LocalizedText(nl: "bewijs", en: "evidence")
    case .streak: LocalizedText(nl: "achter elkaar", en: "in a row")
    case .caps:
      LocalizedText(
        nl: "alle grenzen samen houden per jaar in", en: "all caps together take off in a year")
    case .per: LocalizedText(nl: "van wie", en: "of whom")
    case .every: LocalizedText(nl: "periode", en: "window")
    case .atMost: LocalizedText(nl: "ten hoogste", en: "at most")
    case .beyond: LocalizedText(nl: "daarboven", en: "beyond it")
    case .covers: LocalizedText(nl: "geldt voor", en: "covers")
    case .capOrder:
      LocalizedText(
        nl: "volgorde van de grenzen, die bedragen kan veranderen",
        en: "order of the caps, which can change amounts")
    case .capNaming:
      LocalizedText(
        nl: "volgorde van de grenzen, die alleen bepaalt welke als reden wordt genoemd",
        en: "order of the caps, which only decides which is named as the reason")
    case .rounding: LocalizedText(nl: "afronding", en: "rounding")
    case .effortAdjustable:
      LocalizedText(
        nl: "hoeveel een mentor de moeite anders mag inschatten",
        en: "by how much a mentor may assess the effort otherwise")
    case .values: LocalizedText(nl: "mogelijke waarden", en: "possible values")
    case .promise:
      LocalizedText(
        nl: "zo lang houdt een afgesproken actie haar prijs",
        en: "an agreed action keeps its price for")
    case .vouchers: LocalizedText(nl: "bonnen", en: "vouchers")
    case .secondMentor:
      LocalizedText(nl: "tweede mentor nodig boven", en: "second mentor needed above")
    case .ownClaims:
      LocalizedText(
        nl: "eigen aanvragen goedkeuren mag", en: "approving one's own claims is allowed")
    case .retention:
      LocalizedText(nl: "wie wat deed, blijft bewaard", en: "who did what is kept for")
    case .timeZone: LocalizedText(nl: "tijdzone", en: "time zone")
    case .yearStart: LocalizedText(nl: "een jaar begint op", en: "a year begins on")
    case .objection: LocalizedText(nl: "bezwaar maken", en: "how to object")
    case .card: LocalizedText(nl: "tekst op de kaart", en: "text of the card")
    case .label: LocalizedText(nl: "naam", en: "name")
    case .amount, .action, .cap, .weights, .weight, .attribute, .ledger:
      LocalizedText(nl: "", en: "")
    }
  }

  /// Whether its words are a phrase of somebody's own, which stands between quotation marks.
  var isPhrase: Bool {
    switch self {
    case .eligible, .when, .after, .evidence, .beyond, .covers, .capOrder, .capNaming, .values,
      .vouchers, .objection, .card, .label, .ledger:
      true
    case .runs, .amount, .action, .pillar, .effort, .limit, .streak, .caps, .cap, .per, .every,
      .atMost,
      .weights, .weight, .rounding, .effortAdjustable, .attribute, .promise, .secondMentor,
      .ownClaims, .retention, .timeZone, .yearStart:
      false
    }
  }
}
