extension PolicyComparison {
  /// A sentence about one change, or about several actions that change alike.
  public struct Told: Hashable, Sendable {
    /// The sentence, and below it what it comes to in a year, if it has an amount.
    public let text: String
    /// Where it stood, if all of it stood there.
    public let oldPlace: Place?
    /// Where it stands, if all of it stands there.
    public let newPlace: Place?
  }

  /// What was compared, and a remark if they are two programmes.
  public func heading(in language: Language) -> [String] {
    func name(_ version: Version) -> String { "\(version.programme) \(version.runs)" }
    let words: [ChangeWords] = [.old(name(old)), .new(name(new))]
    return (words + (old.programme == new.programme ? [] : [.twoProgrammes]))
      .map { $0.text(language) }
  }

  /// Every change in a sentence, the largest first; one that says so if there is none.
  public func sentences(in language: Language) -> [Told] {
    guard !changes.isEmpty else {
      return [
        Told(text: ChangeWords.nothing.text(language), oldPlace: nil, newPlace: nil)
      ]
    }
    return alike.largestFirst(capsYearly: changes.capsYearly) { $0 }.map { told($0, language) }
  }

  /// What everything comes to in a year, for who does everything once.
  public func totals(in language: Language) -> [String] {
    let wording = Wording(language: language, currency: currency)
    let year = ChangeWords.year(
      old: wording.money(old.yearlyPaid), new: wording.money(new.yearlyPaid))
    let before = ChangeWords.yearBeforeCaps(
      old: wording.money(old.yearly), new: wording.money(new.yearly))
    return [year.text(language), before.text(language)]
  }

  /// The changes, those of actions that change in the same words together.
  private var alike: [[PolicyChange]] {
    var groups: [[PolicyChange]] = []
    var places: [Likeness: Int] = [:]
    for change in changes {
      let likeness = Likeness(change)
      if change.subject.kind == .action, let place = places[likeness] {
        groups[place].append(change)
      } else {
        places[likeness] = groups.count
        groups.append([change])
      }
    }
    return groups
  }

  private struct Likeness: Hashable {
    let kind: PolicyChange.Kind
    let old: LocalizedText?
    let new: LocalizedText?

    init(_ change: PolicyChange) {
      (kind, old, new) = (change.kind, change.old, change.new)
    }
  }
}

// MARK: - One sentence

extension PolicyComparison {
  private func told(_ group: [PolicyChange], _ language: Language) -> Told {
    let wording = Wording(language: language, currency: currency)
    var text = group[0].sentence(
      about: names(of: group, language), isOne: group.count == 1, language)
    if let yearly = group.yearly, yearly != .zero {
      let amount = wording.money(Money(cents: Int64(clamping: yearly.cents.magnitude)))
      let words: ChangeWords = yearly > .zero ? .more(amount: amount) : .less(amount: amount)
      text += " " + words.text(language)
    }
    func common(_ place: (PolicyChange) -> Place?) -> Place? {
      let places = Set(group.map(place))
      return places.count == 1 ? places.first.flatMap { $0 } : nil
    }
    return Told(text: text, oldPlace: common(\.oldPlace), newPlace: common(\.newPlace))
  }

  /// Up to so many names are told one by one.
  private static let mostNames = 3

  private func names(of group: [PolicyChange], _ language: Language) -> String {
    guard group.count > PolicyComparison.mostNames else {
      return group.map { $0.subject.name.text(language) }.joined(separator: "; ")
    }
    guard group.count < actionCount else {
      return ChangeWords.all(group.count).text(language)
    }
    let pillars = NameTable(group.compactMap { $0.subject.pillar?.text(language) }).names
    let counts = pillars.map { pillar in
      let count = group.count { $0.subject.pillar?.text(language) == pillar }
      return ChangeWords.pillar(name: pillar, count: count).text(language)
    }
    return ChangeWords.many(group.count, pillars: counts.joined(separator: ", ")).text(language)
  }
}

extension PolicyChange {
  /// The change in a sentence about what is named, which is one thing or several.
  fileprivate func sentence(
    about names: String, isOne: Bool, _ language: Language
  ) -> String {
    words(about: names, isOne: isOne, quoted(old, language), quoted(new, language), language)
      .text(language)
  }

  private func quoted(_ words: LocalizedText?, _ language: Language) -> String? {
    guard let text = words?.text(language) else { return nil }
    guard kind.isPhrase else { return text }
    return "\"\(text.hasSuffix(".") ? text.dropLast() : text[...])\""
  }

  private func words(
    about names: String, isOne: Bool, _ old: String?, _ new: String?, _ language: Language
  ) -> ChangeWords {
    let what = lead(names, language)
    switch (old, new) {
    case (let old?, let new?) where old == new:
      return kind == .amount
        ? .sameAmount(what: what, amount: new) : .sameWords(what: what, words: new)
    case (let old?, let new?):
      return !kind.isPhrase && old.isShort && new.isShort
        ? .turned(what: what, from: old, to: new) : .became(what: what, old: old, new: new)
    case (nil, let new):
      let words = new ?? ""
      if kind == .cap { return .capCame(words: words) }
      guard let newcomer = kind.newcomer(isOne: isOne)?.text(language) else {
        return .begins(what: what, with: words)
      }
      return .came(what: newcomer, name: names, words: words)
    case (let old?, nil):
      if kind == .cap { return .capWent(words: old) }
      guard let leaver = kind.leaver(isOne: isOne)?.text(language) else {
        return .ends(what: what, was: old)
      }
      return .went(what: leaver, name: names, words: old)
    }
  }

  /// What a sentence begins with: the names and the topic, as far as they are told.
  private func lead(_ names: String, _ language: Language) -> String {
    let topic = kind.topic.text(language)
    if subject.kind == .programme { return topic.prefix(1).uppercased() + topic.dropFirst() }
    let name = subject.kind.lead.text(language) + names
    return topic.isEmpty ? name : "\(name): \(topic)"
  }
}

extension String {
  /// Whether it fits in "from … to …": an amount or a number, with a word.
  fileprivate var isShort: Bool {
    split(separator: " ").count <= 2
  }
}
