/// Something that a version says, as it works out.
struct EffectiveTerm {
  let kind: PolicyChange.Kind
  /// What it is about, where that is only a part of the subject: the row of a table.
  let part: PolicyChange.Subject?
  let value: Value
  /// The same for people.
  let words: LocalizedText
  let place: Place?

  enum Value {
    /// Written in the one way in which it can be written: other text is another effect.
    case text(String)
    case amount(EffectiveAmount)

    func differs(from other: Value) -> Bool {
      switch (self, other) {
      case (.text(let one), .text(let two)): one != two
      case (.amount(let one), .amount(let two)): one.differs(from: two)
      case (.text, .amount), (.amount, .text): true
      }
    }
  }

  init(
    _ kind: PolicyChange.Kind, of part: PolicyChange.Subject? = nil, _ value: Value,
    _ words: LocalizedText, at place: Place? = nil
  ) {
    self.kind = kind
    self.part = part
    self.value = value
    self.words = words
    self.place = place
  }

  /// A term whose words say all that it does.
  init(
    _ kind: PolicyChange.Kind, of part: PolicyChange.Subject? = nil, exact: String,
    _ words: LocalizedText, at place: Place? = nil
  ) {
    self.init(kind, of: part, .text(exact), words, at: place)
  }
}

/// Something that a version has terms about.
struct EffectiveSubject {
  let subject: PolicyChange.Subject
  /// What is told where the other version does not have it.
  let presence: Presence
  let terms: [EffectiveTerm]

  enum Presence {
    /// That it is new or gone, in one sentence.
    case whole(EffectiveTerm)
    /// Each of its terms.
    case terms
    /// Nothing: it comes and goes with what names it.
    case silent
  }

  /// What tells subjects apart; a version has one programme, whatever it is called.
  var key: String {
    subject.kind == .programme
      ? subject.kind.rawValue : "\(subject.kind.rawValue) \(subject.id)"
  }

  /// What is told of it where the other version does not have it.
  var toldAlone: [EffectiveTerm] {
    switch presence {
    case .whole(let term): [term]
    case .terms: terms
    case .silent: []
    }
  }

  /// Whether it is an action without a bon, which no condition holds back.
  var isOnlyACard: Bool {
    terms.contains { term in
      if case .amount(let amount) = term.value { amount.isNothing } else { false }
    }
  }

  init(_ subject: PolicyChange.Subject, _ presence: Presence, _ terms: [EffectiveTerm?]) {
    self.subject = subject
    self.presence = presence
    self.terms = terms.compactMap { $0 }
  }
}
