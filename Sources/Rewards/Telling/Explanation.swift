/// A decision in plain sentences: for the resident why it came out so, for the mentor each step
/// with its rule.
public struct Explanation: Hashable, Sendable {
  /// What it is about: the words of the card and the day.
  public let heading: String
  /// Short sentences for the resident: what comes of it, and why.
  public let sentences: [String]
  /// How to object.
  public let objection: [String]
  /// What was looked at, in order, for the mentor.
  public let steps: [Step]

  /// A step of the decision, in words.
  public struct Step: Hashable, Sendable {
    /// What was looked at.
    public let name: String
    /// What it gave.
    public let value: String
    /// Where the rule stands; `nil` where none does.
    public let place: Place?
  }
}

extension RewardPlan {
  /// Explains a decision that was made under this plan.
  public func explain(_ decision: Decision, in language: Language) -> Explanation {
    Telling(plan: self, decision: decision, language: language).explanation
  }
}

/// The telling of one decision. Names without words are not told by their id: a neutral sentence
/// takes their place.
struct Telling {
  let plan: RewardPlan
  let decision: Decision
  let language: Language

  var wording: Wording { Wording(language: language, currency: plan.currency) }
  var version: VersionPlan? { decision.version.map { plan.versions[$0] } }
  var action: ActionPlan? {
    plan.actions.index(of: decision.claim.action).flatMap { version?.actions[$0] }
  }

  /// The words of a version for a name; those of the last version where none decides.
  func label(_ find: (VersionLabels) -> LocalizedText?) -> String? {
    let labels = version?.labels ?? plan.versions.last?.labels
    return labels.flatMap(find)?.text(language)
  }

  var explanation: Explanation {
    let action = plan.actions.index(of: decision.claim.action)
    let words = (self.action?.card ?? action.flatMap { lastLabel(of: $0) })?.text(language)
    let day = wording.day(decision.claim.doneOn)
    return Explanation(
      heading: words.map { "\($0) (\(day))" } ?? day,
      sentences: (outcome + reasons).map { $0.text(language) },
      objection: objection, steps: decision.trace.map(step))
  }

  private func lastLabel(of action: Int) -> LocalizedText? {
    plan.versions.lazy.reversed().compactMap { $0.labels.actions[action] }.first
  }

  private var objection: [String] {
    let deciding = version ?? plan.versions.last
    if let own = deciding?.objection { return [own.text(language)] }
    return [Sentence.notAgreed, .talkToMentor, .objectToMunicipality].map { $0.text(language) }
  }
}

// MARK: - What comes of it

extension Telling {
  private var outcome: [Sentence] {
    let amount = wording.money(decision.amount)
    switch decision.outcome {
    case .approved: return [.youGet(amount: amount)] + payment
    case .reduced:
      let full = decision.fullAmount.map { [Sentence.withoutCap(amount: wording.money($0))] }
      return [.youGet(amount: amount)] + payment + (full ?? [])
    case .recognised:
      return [.noBon, decision.reasons == [.missed] ? .cardForEffort : .butACard]
    case .denied: return [.notValid]
    case .pended: return [.waits]
    }
  }

  /// When it is paid, unless at once.
  private var payment: [Sentence] {
    guard let first = decision.payouts.first else { return [] }
    if decision.payouts.count == 1 {
      guard first.on != decision.claim.doneOn else { return [] }
      return deferring + [.paidOn(day: wording.day(first.on))]
    }
    return deferring + [.paidInParts]
      + decision.payouts.map {
        .part(day: wording.day($0.on), amount: wording.money($0.amount))
      }
  }
}

extension Telling {
  /// That not everything fits now, and by which cap.
  private var deferring: [Sentence] {
    let cap = capVersion.caps.first { $0.beyond == .defer }
    let words = cap.flatMap { capVersion.labels.caps[$0.name]?.text(language) }
    return [.fullNow] + naming(words, Sentence.theCapIs)
  }
}

// MARK: - Why

extension Telling {
  private var reasons: [Sentence] {
    let isFull = decision.reasons.contains { if case .cap = $0 { true } else { false } }
    return decision.reasons.flatMap(sentences)
      + (isFull && decision.amount == .zero ? [.capIsFull] : [])
  }

  private func sentences(for reason: Reason) -> [Sentence] {
    switch reason {
    case .notInForce: [.notInForce]
    case .duplicate: [.duplicate]
    case .notEligible: [.notEligible, .askWhatYouCan]
    case .missing(let name): missing(name)
    case .missed: [.missed, .tryAgain]
    case .evidence(let kind): evidence(kind)
    case .noBon: [.cardOnly]
    case .condition: condition
    case .after(let action): after(action)
    case .declined: [.declined, .yourChoice]
    case .streak: streak
    case .limit: limit
    case .cap(let name): cap(name)
    case .warn: [.watched]
    case .afterClaim: [.earlierFirst, .thenWeLookAgain]
    }
  }

  private func missing(_ name: String) -> [Sentence] {
    if name == plan.text(of: .mentor) { return [.mentorMissing, .mentorFillsIn] }
    if let pillar = plan.pillars.names.firstIndex(where: { "rung.\($0)" == name }) {
      guard let words = label({ $0.pillars[pillar] }) else {
        return [.factMissing, .mentorFillsIn, .thenWeLookAgain]
      }
      return [.rungMissing(pillar: words), .mentorFillsIn, .thenWeLookAgain]
    }
    let words = label { labels in
      plan.attributes.indices.lazy.filter { plan.attributes[$0].name == name }
        .compactMap { labels.attributes[$0] }.first
    }
    return [.factMissing] + naming(words, Sentence.factIs) + [.tellMentor, .thenWeLookAgain]
  }

  private func evidence(_ kind: String) -> [Sentence] {
    let words = plan.evidenceKinds.index(of: kind).flatMap { index in
      label { $0.evidence[index] }
    }
    return [.evidenceMissing] + naming(words, Sentence.evidenceIs) + [.showIt, .thenWeLookAgain]
  }

  /// The sentence that names something, if it has words.
  private func naming(_ words: String?, _ sentence: (String) -> Sentence) -> [Sentence] {
    words.map { [sentence($0)] } ?? []
  }

  private var condition: [Sentence] {
    let names = (action?.when?.attributes ?? []).compactMap { slot in
      label { $0.attributes[slot] }
    }
    return [.conditionFails]
      + (names.isEmpty ? [] : [.conditionIsAbout(names: names.joined(separator: ", "))])
  }

  private func after(_ action: String) -> [Sentence] {
    let words = plan.actions.index(of: action).flatMap { index in
      label { $0.actions[index] }
    }
    return [.otherStepFirst] + naming(words, Sentence.theStepIs) + [.thenTellAgain]
  }

  /// How far a run of days, weeks or months is.
  var streak: [Sentence] {
    guard let streak = action?.streak,
      let step = decision.trace.last(where: { $0.kind == .streak }),
      case .number(let count)? = step.detail(.count)
    else { return [.cardOnly] }
    return [
      .runGoesOn(count: wording.count(count, of: streak.window)),
      .runPaysAt(length: wording.count(streak.length, of: streak.window)),
    ]
  }

  private var limit: [Sentence] {
    guard let limit = action?.limit else { return [.limitReached] }
    return [
      .limitReached, .limitIs(count: String(limit.count), per: wording.per(limit.window)),
    ]
  }

  private func cap(_ name: String) -> [Sentence] {
    let words = plan.capNames.index(of: name).flatMap {
      capVersion.labels.caps[$0]?.text(language)
    }
    return (words == nil ? [.thereIsACap] : naming(words, Sentence.theCapIs)) + capNumbers(name)
  }

  /// The version whose caps held.
  private var capVersion: VersionPlan {
    plan.versions[plan.versionIndex(on: decision.claim.doneOn) ?? plan.versions.count - 1]
  }

  /// The limit, and what was used where the cap is the person's own: what others used is theirs.
  private func capNumbers(_ name: String) -> [Sentence] {
    guard let step = decision.trace.last(where: { $0.kind == .cap && $0.name == name }),
      let limit = step.detail(.limit),
      let cap = capVersion.caps.first(where: { plan.capNames[$0.name] == name })
    else { return [] }
    let per = wording.per(cap.window)
    let used = cap.per.contains(.participant) ? step.detail(.used) : nil
    switch limit {
    case .money(let limit):
      guard case .money(let used)? = used else {
        return [.capMost(amount: wording.money(limit), per: per)]
      }
      return [
        .capMost(amount: wording.money(limit), per: per),
        .capUsed(amount: wording.money(used)),
      ]
    case .number(let limit):
      guard case .number(let used)? = used else {
        return [.capMostTimes(count: String(limit), per: per)]
      }
      return [
        .capMostTimes(count: String(limit), per: per), .capUsedTimes(count: String(used)),
      ]
    case .day, .text, .word, .unknown, .missing: return []
    }
  }
}

extension Condition {
  /// The attributes that are tested, by slot, each once, in the order of the file.
  fileprivate var attributes: [Int] {
    switch self {
    case .all(let parts), .any(let parts):
      return parts.flatMap(\.attributes).reduce(into: []) { slots, slot in
        if !slots.contains(slot) { slots.append(slot) }
      }
    case .not(let part): return part.attributes
    case .test(let test):
      guard case .attribute(let slot, _) = test.subject else { return [] }
      return [slot]
    }
  }
}
