public import Rewards

/// A request for advice: what a caring reviewer would say about rules that are right.
public struct Advising: Sendable {
  /// The day on which the new versions are or were made public; `nil` where nobody said.
  public let published: Day?

  /// A request for advice.
  ///
  /// - Parameter published: The day on which the new versions are or were made public. Without it,
  ///   the time between that day and a version's first day is not looked at.
  public init(published: Day? = nil) {
    self.published = published
  }
}

/// A programme without an error, as a reviewer reads it.
struct AdvisedProgramme {
  /// By first day.
  let versions: [VersionDraft]
  let plan: RewardPlan
  /// The day on which the new versions are or were made public.
  let published: Day?

  init(_ versions: [VersionDraft], plan: RewardPlan, advising: Advising) {
    self.versions = versions.sorted { one, other in
      one.firstDay.map { first in other.firstDay.map { first < $0 } ?? true } ?? false
    }
    self.plan = plan
    published = advising.published
  }
}

/// Something that a reviewer wants of rules. It is named for the state that it wants, gives advice
/// where that is otherwise, and is explained on the page `Advice`.
protocol Advice: Sendable {
  static func advice(on programme: AdvisedProgramme) -> [Diagnostic]
}

/// All advice, in the order of its page.
enum AllAdvice {
  private static let kinds: [any Advice.Type] = [
    HarderStepsEarnMore.self,
    PillarsPayAlike.self,
    LaddersCanBeRegained.self,
    MissesLeaveSomething.self,
    ConditionsMatter.self,
    ChangesAreAnnounced.self,
  ]

  static func advice(on programme: AdvisedProgramme) -> [Diagnostic] {
    kinds.flatMap { $0.advice(on: programme) }
  }
}

extension VersionDraft {
  /// The first day of the version.
  var firstDay: Day? { programme.runs?.value.first }
}
