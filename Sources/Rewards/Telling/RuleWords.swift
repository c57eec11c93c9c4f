/// Conditions, caps, limits and times of a version in words, for who reads the rules.
struct RuleWords {
  let plan: RewardPlan
  let version: VersionPlan
  let language: Language

  var wording: Wording { Wording(language: language, currency: plan.currency) }

  func pick(_ nl: String, _ en: String) -> String {
    LocalizedText(nl: nl, en: en).text(language)
  }
}

// MARK: - Conditions

extension RuleWords {
  /// A condition as one phrase; parts that must all hold have a comma between them.
  func phrase(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): parts.map(phrase).joined(separator: ", ")
    case .any(let parts): parts.map(grouped).joined(separator: pick(" of ", " or "))
    case .not(let part): pick("niet ", "not ") + "(\(phrase(part)))"
    case .test(let test): phrase(test)
    }
  }

  private func grouped(_ condition: Condition) -> String {
    if case .all(let parts) = condition, parts.count > 1 { return "(\(phrase(condition)))" }
    return phrase(condition)
  }

  private func phrase(_ test: Condition.Test) -> String {
    let slot: AttributeSlot?
    let subject: String
    switch test.subject {
    case .attribute(let index, _):
      slot = plan.attributes[index]
      subject = version.labels.attributes[index]?.text(language) ?? plan.attributes[index].name
    case .rung(let pillar):
      slot = nil
      let name = version.labels.pillars[pillar]?.text(language) ?? plan.pillars[pillar]
      subject = pick("trede op \(name)", "rung on \(name)")
    case .ownRung:
      slot = nil
      subject = pick("trede op dit leefgebied", "rung on this pillar")
    }
    return "\(subject): \(value(of: test.check, slot))"
  }

  private func value(of check: Condition.Check, _ slot: AttributeSlot?) -> String {
    switch check {
    case .number(let test):
      switch slot?.type {
      case .boolean: return yesOrNo(test)
      case .oneOf(let options): return optionWords(test, options)
      case .integer, .date, .setOf, nil: return span(test)
      }
    case .day(let range): return days(range)
    case .years(let test): return pick("\(span(test)) jaar", "\(span(test)) years")
    case .set(let test): return set(test, slot?.type.options ?? [])
    }
  }

  private func yesOrNo(_ test: NumberTest) -> String {
    test.holds(for: 1) ? pick("ja", "yes") : pick("nee", "no")
  }

  private func optionWords(_ test: NumberTest, _ options: [String]) -> String {
    options.indices.filter { test.holds(for: Int64($0)) }.map { option(options[$0]) }
      .joined(separator: pick(" of ", " or "))
  }

  func option(_ name: String) -> String {
    let pillar = plan.pillars.index(of: name).flatMap { version.labels.pillars[$0] }
    return (version.labels.options[name] ?? pillar)?.text(language) ?? name
  }

  private func span(_ test: NumberTest) -> String {
    switch test {
    case .oneOf(let numbers): numbers.map(String.init).joined(separator: pick(" of ", " or "))
    case .range(let from, let through) where from == through: String(from)
    case .range(let from, let through) where through >= Int64(Int32.max):
      pick("\(from) of meer", "\(from) or more")
    case .range(let from, let through) where from <= Int64(Int32.min):
      pick("ten hoogste \(through)", "at most \(through)")
    case .range(let from, let through):
      pick("\(from) tot en met \(through)", "\(from) to \(through)")
    }
  }

  func days(_ range: DayRange) -> String {
    switch (range.first, range.last) {
    case (let first?, let last?) where first == last: wording.day(first)
    case (let first?, let last?):
      pick(
        "\(wording.day(first)) tot en met \(wording.day(last))",
        "\(wording.day(first)) to \(wording.day(last))")
    case (let first?, nil):
      pick("vanaf \(wording.day(first))", "from \(wording.day(first))")
    case (nil, let last?):
      pick("tot en met \(wording.day(last))", "until \(wording.day(last))")
    case (nil, nil): ""
    }
  }

  private func set(_ test: SetTest, _ options: [String]) -> String {
    func names(_ words: [Int64]) -> String {
      options.indices.filter { index in
        words[index / OptionSetWords.bits] & (1 << Int64(index % OptionSetWords.bits)) != 0
      }
      .map { option(options[$0]) }.joined(separator: ", ")
    }
    var parts: [String] = []
    if let anyOf = test.anyOf { parts.append(pick("een van ", "one of ") + names(anyOf)) }
    if let allOf = test.allOf { parts.append(pick("alle van ", "all of ") + names(allOf)) }
    if let noneOf = test.noneOf { parts.append(pick("geen van ", "none of ") + names(noneOf)) }
    if let count = test.count {
      let among = test.among.map { pick(" van ", " of ") + names($0) } ?? ""
      parts.append(span(count) + among)
    }
    return parts.joined(separator: pick(" en ", " and "))
  }
}

// MARK: - Caps, limits, times

extension RuleWords {
  /// A cap as a sentence: whose total, how long, how much, and what then.
  func sentence(_ cap: CapPlan) -> String {
    let label = version.labels.caps[cap.name]?.text(language)
    let most = most(cap.limit)
    let rule = pick(
      "Ten hoogste \(most) \(wording.per(cap.window)) \(holders(cap.per))",
      "At most \(most) \(wording.per(cap.window)) \(holders(cap.per))")
    let then = beyond(cap.beyond)
    let name = label.map { " (\($0))" } ?? ""
    let names = covered(by: cap)
    let scope = names.isEmpty ? "" : pick(", voor: ", ", for: ") + names.joined(separator: "; ")
    return "\(rule)\(scope)\(name). \(then)"
  }

  /// How much a cap lets through.
  func most(_ limit: CapPlan.Limit) -> String {
    switch limit {
    case .cents(let cents): wording.money(Money(cents: cents))
    case .bons(let count): pick("\(count) bonnen", "\(count) vouchers")
    }
  }

  func holders(_ per: CapPlan.Holders) -> String {
    let known: [(CapPlan.Holders, String)] = [
      (.participant, pick("deelnemer", "participant")),
      (.household, pick("huishouden", "household")), (.pillar, pick("leefgebied", "pillar")),
      (.action, pick("actie", "action")), (.mentor, pick("mentor", "mentor")),
    ]
    let names = known.filter { per.contains($0.0) }.map(\.1)
    guard !names.isEmpty else { return pick("voor iedereen samen", "for all people together") }
    return pick("per ", "per ") + names.joined(separator: pick(" en ", " and "))
  }

  /// The pillars or the actions that a cap covers; none where it covers all of them.
  func covered(by cap: CapPlan) -> [String] {
    if let pillars = cap.pillars {
      return pillars.sorted().map {
        version.labels.pillars[$0]?.text(language) ?? plan.pillars[$0]
      }
    }
    return (cap.actions ?? []).sorted().map(label(ofAction:))
  }

  func beyond(_ beyond: CapPlan.Beyond) -> String {
    switch beyond {
    case .reduce:
      pick("Daarboven betaalt een actie alleen wat er over is.", "Beyond it only the rest is paid.")
    case .refuse:
      pick("Wat er niet in past, betaalt niets.", "What does not fit pays nothing.")
    case .defer:
      pick("De rest wordt later betaald.", "The rest is paid later.")
    case .warn:
      pick("Daarboven komt er een melding.", "Beyond it there is a warning.")
    }
  }

  func limit(_ limit: Limit) -> String {
    limit.count == 1 && limit.window == .programme
      ? pick("eenmalig", "once") : "\(limit.count) \(wording.per(limit.window))"
  }

  func streak(_ streak: Streak) -> String {
    let length = wording.count(streak.length, of: streak.window)
    return pick("\(length) achter elkaar", "\(length) in a row")
  }

  func time(_ span: TimeSpan) -> String {
    let (nl, en): ((String, String), (String, String)) =
      switch span.unit {
      case .days: (("dag", "dagen"), ("day", "days"))
      case .weeks: (("week", "weken"), ("week", "weeks"))
      case .months: (("maand", "maanden"), ("month", "months"))
      case .years: (("jaar", "jaar"), ("year", "years"))
      }
    return "\(span.count) " + (span.count == 1 ? pick(nl.0, en.0) : pick(nl.1, en.1))
  }
}
