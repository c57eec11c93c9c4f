// MARK: - Names

extension RuleWords {
  func label(ofAction action: Int) -> String {
    version.labels.actions[action]?.text(language) ?? plan.actions[action]
  }

  func label(ofEvidence kind: Int) -> String {
    version.labels.evidence[kind]?.text(language) ?? plan.evidenceKinds[kind]
  }

  func name(of cap: CapPlan) -> String {
    version.labels.caps[cap.name]?.text(language) ?? plan.capNames[cap.name]
  }

  /// What a table of weights is about.
  func name(of table: WeightTable) -> String {
    switch table.subject {
    case .effort: pick("moeite", "effort")
    case .rung: pick("trede", "rung")
    case .attribute(let slot):
      version.labels.attributes[slot]?.text(language) ?? plan.attributes[slot].name
    }
  }

  /// A row of a table of weights, by its name in the rules.
  func row(_ name: String, of table: WeightTable) -> String {
    guard case .attribute(let slot) = table.subject else { return name }
    return plan.attributes[slot].type == .boolean ? yesOrNo(name == "true") : option(name)
  }
}

// MARK: - Values

extension RuleWords {
  func yesOrNo(_ isTrue: Bool) -> String {
    isTrue ? pick("ja", "yes") : pick("nee", "no")
  }

  /// A weight as people write it: `1,5`.
  func weight(_ weight: Weight) -> String {
    String(weight.text.map { $0 == "." && language == .nl ? "," : $0 })
  }

  /// To which multiples amounts are rounded, and in which direction.
  func rounding(_ rounding: Rounding) -> String {
    let way =
      switch rounding.mode {
      case .halfUp: pick("de helft naar boven", "halves up")
      case .halfEven: pick("de helft naar even", "halves to even")
      case .down: pick("naar beneden", "down")
      case .up: pick("naar boven", "up")
      }
    let step = wording.money(Money(cents: rounding.step))
    return pick("op \(step), \(way)", "to \(step), \(way)")
  }

  /// What an attribute may be.
  func values(of type: AttributeType) -> String {
    let options = type.options.map(option).joined(separator: ", ")
    return switch type {
    case .integer: pick("een heel getal", "a whole number")
    case .boolean: pick("ja of nee", "yes or no")
    case .date: pick("een dag", "a day")
    case .oneOf: pick("een van: \(options)", "one of: \(options)")
    case .setOf: pick("een aantal van: \(options)", "some of: \(options)")
    }
  }

  /// A day of every year: `1 januari`.
  func day(_ start: YearStart) -> String {
    let day = wording.day(Day.reckoned(year: 2001, month: start.month, day: start.day))
    return day.split(separator: " ").dropLast().joined(separator: " ")
  }
}
