// MARK: - For the mentor

extension Telling {
  /// A step of the trace in words.
  func step(_ step: TraceStep) -> Explanation.Step {
    let name = step.kind.words.text(language)
    let details = step.details.map { detail in
      "\(detail.name.words.text(language)) \(text(of: detail.value))"
    }
    let value =
      [text(of: step.value)] + (details.isEmpty ? [] : ["(\(details.joined(separator: ", ")))"])
    return Explanation.Step(
      name: step.name.map { "\(name) \($0)" } ?? name, value: value.joined(separator: " "),
      place: step.place)
  }

  private func text(of value: TraceStep.Value) -> String {
    switch value {
    case .money(let money): wording.money(money)
    case .day(let day): wording.day(day)
    case .number(let number): String(number)
    case .text(let text): text
    case .word(let word): word.words.text(language)
    case .unknown(let name):
      LocalizedText(nl: "onbekend: \(name)", en: "unknown: \(name)").text(language)
    case .missing(let name):
      LocalizedText(nl: "mist: \(name)", en: "missing: \(name)").text(language)
    }
  }
}

extension TraceStep.Kind {
  /// What people call the step.
  var words: LocalizedText {
    switch self {
    case .decidingDay: LocalizedText(nl: "dag die telt", en: "day that counts")
    case .version: LocalizedText(nl: "versie van de regels", en: "version of the rules")
    case .action: LocalizedText(nl: "actie", en: "action")
    case .eligible: LocalizedText(nl: "hoort bij het programma", en: "is in the programme")
    case .evidence: LocalizedText(nl: "bewijs", en: "evidence")
    case .when: LocalizedText(nl: "voorwaarde voor een bon", en: "condition for a voucher")
    case .after: LocalizedText(nl: "na de stap", en: "after the step")
    case .streak: LocalizedText(nl: "achter elkaar", en: "in a row")
    case .limit: LocalizedText(nl: "aantal bonnen", en: "number of vouchers")
    case .bon: LocalizedText(nl: "vast bedrag", en: "fixed amount")
    case .ladder: LocalizedText(nl: "oplopend bedrag", en: "rising amount")
    case .base: LocalizedText(nl: "basisbedrag", en: "base amount")
    case .weight: LocalizedText(nl: "weging", en: "weight")
    case .times: LocalizedText(nl: "maal", en: "times")
    case .rounded: LocalizedText(nl: "afgerond", en: "rounded")
    case .atLeast: LocalizedText(nl: "ten minste", en: "at least")
    case .atMost: LocalizedText(nl: "ten hoogste", en: "at most")
    case .extra: LocalizedText(nl: "extra", en: "extra")
    case .amount: LocalizedText(nl: "bedrag voor de grenzen", en: "amount before caps")
    case .cap: LocalizedText(nl: "grens", en: "cap")
    }
  }
}

extension TraceStep.Word {
  /// The answer in words.
  var words: LocalizedText {
    switch self {
    case .none: LocalizedText(nl: "geen", en: "none")
    case .holds: LocalizedText(nl: "ja", en: "yes")
    case .fails: LocalizedText(nl: "nee", en: "no")
    case .there: LocalizedText(nl: "is er", en: "there")
    case .done: LocalizedText(nl: "gedaan", en: "done")
    case .notYet: LocalizedText(nl: "nog niet", en: "not yet")
    case .complete: LocalizedText(nl: "vol", en: "complete")
    case .notComplete: LocalizedText(nl: "nog niet vol", en: "not complete")
    case .room: LocalizedText(nl: "er is ruimte", en: "room")
    case .usedUp: LocalizedText(nl: "op", en: "used up")
    }
  }
}

extension TraceStep.Name {
  /// The detail in words.
  var words: LocalizedText {
    switch self {
    case .agreedOn: LocalizedText(nl: "afgesproken op", en: "agreed on")
    case .count: LocalizedText(nl: "stand", en: "count")
    case .of: LocalizedText(nl: "van", en: "of")
    case .row: LocalizedText(nl: "bij", en: "for")
    case .limit: LocalizedText(nl: "grens", en: "limit")
    case .used: LocalizedText(nl: "gebruikt", en: "used")
    case .left: LocalizedText(nl: "over", en: "left")
    case .parts: LocalizedText(nl: "delen", en: "parts")
    case .steps: LocalizedText(nl: "treden", en: "steps")
    case .to: LocalizedText(nl: "op", en: "to")
    case .mode: LocalizedText(nl: "wijze", en: "mode")
    }
  }
}
