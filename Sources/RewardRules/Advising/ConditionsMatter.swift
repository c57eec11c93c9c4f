import Rewards

/// Each condition, and each part of one, holds for some and not for others.
///
/// Every class of values of what a condition asks is tried, on every day of the version on which
/// something can change. Where there are too many to try, nothing is said.
enum ConditionsMatter: Advice {
  static func advice(on programme: AdvisedProgramme) -> [Diagnostic] {
    programme.versions.flatMap { version -> [Diagnostic] in
      guard let trial = ConditionTrial(of: version, under: programme.plan) else { return [] }
      let eligible = version.programme.eligible.map {
        trial.advice(on: $0.value, at: $0.place, of: programme.plan.pillars.names)
      }
      return (eligible ?? []) + version.writtenWhens.flatMap { when in trial.advice(onWhen: when) }
    }
  }
}

/// A condition for a bon, and the pillars of the actions that it counts for.
private struct WrittenWhen {
  let condition: Marked<DeclaredCondition>
  var pillars: [String]
}

extension VersionDraft {
  /// Every condition that counts for an action, each once, by place.
  fileprivate var writtenWhens: [WrittenWhen] {
    var whens: [Place: WrittenWhen] = [:]
    for reward in rewards {
      guard let when = reward.fields.when.stated() else { continue }
      let pillar = reward.pillar.id.value
      var written = whens[when.place] ?? WrittenWhen(condition: when, pillars: [])
      if !written.pillars.contains(pillar) { written.pillars.append(pillar) }
      whens[when.place] = written
    }
    return whens.values.sorted { $0.condition.place < $1.condition.place }
  }
}

/// Tries the conditions of a version.
private struct ConditionTrial {
  let version: VersionDraft
  let plan: RewardPlan
  let days: ClosedRange<Day>

  /// - Returns: `nil` for a version without a first day, which no plan has.
  init?(of version: VersionDraft, under plan: RewardPlan) {
    guard let runs = version.programme.runs?.value, let first = runs.first else { return nil }
    self.version = version
    self.plan = plan
    days = first...max(first, runs.last ?? Day(year: 9999, month: 12, day: 31) ?? first)
  }

  /// Advice on a condition for a bon, beside who takes part at all.
  func advice(onWhen when: WrittenWhen) -> [Diagnostic] {
    let (declared, place) = (when.condition.value, when.condition.place)
    let found = advice(on: declared, at: place, of: when.pillars)
    guard found.isEmpty, let eligible = version.programme.eligible else { return found }
    let notes = [Diagnostic.Note("who takes part is said here", at: eligible.place)]
    switch answer(.all([eligible.value, declared]), of: when.pillars) {
    case .never:
      return [
        Diagnostic(
          .conditionNever, "this condition holds for nobody who takes part", at: place,
          notes: notes, help: "write what you mean; nobody gets a bon by it")
      ]
    case .always, nil: break
    }
    guard answer(.all([eligible.value, .not(declared)]), of: when.pillars) == .never else {
      return []
    }
    return [
      Diagnostic(
        .conditionAlways, "this condition holds for everybody who takes part", at: place,
        notes: notes, help: "drop it; rules that ask nothing are easier to read")
    ]
  }

  /// Advice on a condition; where it holds for some, on its parts.
  func advice(
    on declared: DeclaredCondition, at place: Place, of pillars: [String]
  ) -> [Diagnostic] {
    switch answer(declared, of: pillars) {
    case .always:
      return [
        Diagnostic(
          .conditionAlways, "this condition holds for everybody", at: place,
          help: "drop it; rules that ask nothing are easier to read")
      ]
    case .never:
      return [
        Diagnostic(
          .conditionNever, "this condition holds for nobody", at: place,
          help: "write what you mean; as it stands, nobody can meet it")
      ]
    case nil:
      return declared.parts.flatMap { advice(on: $0, at: $0.firstPlace ?? place, of: pillars) }
    }
  }

  private enum Answer {
    case always
    case never
  }

  /// Whether a condition holds always or never, the same for an action of each of the pillars.
  private func answer(_ declared: DeclaredCondition, of pillars: [String]) -> Answer? {
    let condition = declared.compiled(in: version, under: plan)
    var common: Answer?
    for pillar in declared.asksOwnRung ? pillars : Array(pillars.prefix(1)) {
      guard let number = plan.pillars.index(of: pillar) else { return nil }
      let answer: Answer
      switch condition.verdict(under: plan, ownPillar: number, during: days) {
      case .always: answer = .always
      case .never: answer = .never
      case .sometimes, .undecided: return nil
      }
      guard common == nil || common == answer else { return nil }
      common = answer
    }
    return common
  }
}

extension DeclaredCondition {
  /// The conditions that it is made of.
  fileprivate var parts: [DeclaredCondition] {
    switch self {
    case .all(let parts), .any(let parts): parts
    case .not(let part): [part]
    case .attribute, .rung, .ownRung: []
    }
  }

  /// Where its first test is written.
  fileprivate var firstPlace: Place? {
    switch self {
    case .attribute(let name, _), .rung(let name, _): name.place
    case .ownRung(let place, _): place
    case .all, .any, .not: parts.lazy.compactMap(\.firstPlace).first
    }
  }

  /// Whether it asks for the rung on the pillar of the claimed action.
  fileprivate var asksOwnRung: Bool {
    if case .ownRung = self { return true }
    return parts.contains(where: \.asksOwnRung)
  }
}
