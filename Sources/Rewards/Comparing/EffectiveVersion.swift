/// One version of a plan, as it works out: the cascade and the spelling of its files are gone.
struct EffectiveVersion {
  let plan: RewardPlan
  let index: Int

  var version: VersionPlan { plan.versions[index] }

  /// Everything that has terms, in the order of the rules.
  var subjects: [EffectiveSubject] {
    [programme] + actions + caps + weights + attributes + accounts + words
  }

  /// A phrase of the rules in both languages.
  func both(_ tell: (RuleWords) -> String) -> LocalizedText {
    func told(_ language: Language) -> String {
      tell(RuleWords(plan: plan, version: version, language: language))
    }
    return LocalizedText(nl: told(.nl), en: told(.en))
  }

  /// The same text in both languages.
  func plain(_ text: String) -> LocalizedText { LocalizedText(nl: text, en: text) }
}

// MARK: - The version as a whole

extension EffectiveVersion {
  var programme: EffectiveSubject {
    let subject = PolicyChange.Subject(
      .programme, plan.programme, name: version.labels.programme)
    return EffectiveSubject(subject, .terms, days + people + reckoning + ledgerSettings)
  }

  private var days: [EffectiveTerm] {
    let start = plan.yearStart
    let name = version.labels.programme
    return [
      EffectiveTerm(
        .runs, exact: "\(version.runs)", both { $0.days(version.runs) }, at: version.runsPlace),
      EffectiveTerm(.timeZone, exact: plan.timeZone, plain(plan.timeZone)),
      EffectiveTerm(
        .yearStart, exact: "\(start.month)-\(start.day)",
        both { $0.day(start) }),
    ] + (name.map { [EffectiveTerm(.label, exact: $0.exact, $0)] } ?? [])
  }

  private var people: [EffectiveTerm] {
    let eligible = version.eligible.map { condition in
      EffectiveTerm(
        .eligible, exact: ExactCondition(plan: plan).text(of: condition),
        both { $0.phrase(condition) }, at: version.eligiblePlace)
    }
    let objection = version.objection.map { EffectiveTerm(.objection, exact: $0.exact, $0) }
    return [eligible, objection].compactMap { $0 }
  }

  private var reckoning: [EffectiveTerm] {
    let promise = version.promise.map { span in
      EffectiveTerm(.promise, exact: span.exact, both { $0.time(span) })
    }
    let adjustable = version.effortAdjustable
    return [
      EffectiveTerm(
        .rounding, exact: version.rounding.exact, both { $0.rounding(version.rounding) },
        at: version.roundingPlace),
      EffectiveTerm(.effortAdjustable, exact: "\(adjustable)", plain("\(adjustable)")),
    ] + (promise.map { [$0] } ?? [])
  }

  private var ledgerSettings: [EffectiveTerm] {
    let approval = version.approval
    let denominations = version.denominations.sorted()
    let valid = version.vouchersValidFor?.exact ?? ""
    let vouchers = both { $0.vouchers ?? "" }
    let second = approval.secondMentorAboveCents.map { cents in
      EffectiveTerm(.secondMentor, exact: "\(cents)", both { $0.money(cents) })
    }
    let kept = version.detailsKept.map { span in
      EffectiveTerm(.retention, exact: span.exact, both { $0.time(span) })
    }
    let stock =
      denominations.isEmpty
      ? nil : EffectiveTerm(.vouchers, exact: "\(denominations) \(valid)", vouchers)
    let own = EffectiveTerm(
      .ownClaims, exact: "\(approval.allowsOwnClaims)",
      both { $0.yesOrNo(approval.allowsOwnClaims) })
    return [stock, second, own, kept].compactMap { $0 }
  }

  private var accounts: [EffectiveSubject] {
    let books = version.bookkeeping
    let settings = [
      ("cost_centre", books.costCentre), ("taakveld", books.taakveld),
      ("organisation", books.organisation), ("tax_registration", books.taxRegistration),
      ("country", books.country),
    ].compactMap { name, code in code.map { (name, $0) } }
    let names = books.accounts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } + settings
    return names.map { name, code in
      EffectiveSubject(
        PolicyChange.Subject(.account, name), .terms,
        [EffectiveTerm(.ledger, exact: code, plain(code))])
    }
  }
}

// MARK: - Words

extension EffectiveVersion {
  /// What only has words: pillars, options and kinds of evidence, as far as something names them.
  private var words: [EffectiveSubject] {
    let pillars = Set(version.actions.compactMap { $0?.pillar }).sorted()
    let kinds = Set(version.actions.flatMap { $0?.evidence ?? [] }).sorted()
    let options = NameTable(asked.sorted().flatMap { plan.attributes[$0].type.options }).names
    let labels = version.labels
    return pillars.map { word("pillar", plan.pillars[$0], labels.pillars[$0]) }
      + options.map { word("option", $0, labels.options[$0]) }
      + kinds.map { word("evidence", plan.evidenceKinds[$0], labels.evidence[$0]) }
  }

  private func word(_ kind: String, _ id: String, _ label: LocalizedText?) -> EffectiveSubject {
    let text = label ?? plain(id)
    return EffectiveSubject(
      PolicyChange.Subject(.word, "\(kind).\(id)", name: plain(id)), .silent,
      [EffectiveTerm(.label, exact: text.exact, text)])
  }
}

extension LocalizedText {
  /// In one way of writing.
  var exact: String { "\(nl)\n\(en)" }
}

extension TimeSpan {
  /// In one way of writing: a year is twelve months and a week seven days.
  var exact: String {
    switch unit {
    case .days: "\(count) days"
    case .weeks: "\(count * 7) days"
    case .months: "\(count) months"
    case .years: "\(count * 12) months"
    }
  }
}
