import RewardExchange
import Rewards

/// What is different between two versions, for people and for programs.
enum ComparisonText {
  static func lines(_ comparison: PolicyComparison, in language: Language) -> [String] {
    let sentences = comparison.sentences(in: language).map { told in
      told.text + (places(told).map { " [\($0)]" } ?? "")
    }
    let totals = comparison.changes.isEmpty ? [] : [""] + comparison.totals(in: language)
    return comparison.heading(in: language) + [""] + sentences + totals
  }

  /// Where it stands now, or where it stood.
  private static func places(_ told: PolicyComparison.Told) -> Place? {
    told.newPlace ?? told.oldPlace
  }

  static func table(_ comparison: PolicyComparison, in language: Language) -> AnswerTable {
    var table = AnswerTable(columns: [
      "kind", "subject", "name", "old", "new", "cents_a_year", "old_place", "new_place",
    ])
    for change in comparison.changes {
      table.add([
        .text(change.kind.rawValue), .text(change.subject.id),
        .text(change.subject.name.text(language)), .text(ifAny: change.old?.text(language)),
        .text(ifAny: change.new?.text(language)), change.yearly.map { .number($0.cents) } ?? .none,
        .text(ifAny: change.oldPlace.map(String.init(describing:))),
        .text(ifAny: change.newPlace.map(String.init(describing:))),
      ])
    }
    return table
  }
}
