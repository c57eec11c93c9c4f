import Rewards
import Testing

@Suite("the comparison of drawn policies")
struct ComparisonLawTests {
  @Test("finds nothing between a version and itself, read twice", arguments: SeedChunk.first(2))
  func itself(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      let again = try PolicyCase(drawn.policy)
      for version in drawn.plan.versions {
        let comparison = try PolicyComparison(
          from: drawn.plan, on: version.runs.first, to: again.plan, on: version.runs.first)
        #expect(comparison.changes == [], "seed \(seed)")
      }
    }
  }

  @Test(
    "finds nothing where a version is written out, in another layout and order of keys",
    arguments: SeedChunk.first(2))
  func writtenOut(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      let inFull = try drawn.writtenOut()
      for version in drawn.plan.versions {
        let comparison = try PolicyComparison(
          from: drawn.plan, on: version.runs.first, to: inFull.plan, on: version.runs.first)
        #expect(comparison.changes == [], "seed \(seed)")
      }
    }
  }

  @Test("gives amounts that add up to the difference of the years", arguments: SeedChunk.first(2))
  func addsUp(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      let comparison = try PolicyComparison(
        from: drawn.plan, on: drawn.plan.versions[0].runs.first, to: drawn.plan)
      let sum = comparison.changes.reduce(0) { $0 + ($1.yearly?.cents ?? 0) }
      let (old, new) = (comparison.old.yearlyPaid.cents, comparison.new.yearlyPaid.cents)
      #expect(sum == new - old, "seed \(seed)")
    }
  }

  @Test(
    "finds something where a word of the rules is another and some claim is decided otherwise",
    arguments: SeedChunk.first(2))
  func sound(_ chunk: SeedChunk) throws {
    var decidedOtherwise = 0
    for seed in chunk.seeds {
      var dice = Dice(seed: seed)
      let policy = try PolicyDraw.policy(seed).withOneVersion()
      let drawn = try PolicyCase(policy)
      for _ in 0..<6 {
        guard let mutant = policy.mutated(&dice), let other = try PolicyCase.ifValid(mutant)
        else { continue }
        guard let outcomes = try? other.outcomes, try drawn.outcomes != outcomes else { continue }
        decidedOtherwise += 1
        let comparison = try PolicyComparison(from: drawn.plan, to: other.plan)
        #expect(comparison.changes != [], "seed \(seed): \(policy.difference(from: mutant))")
      }
    }
    #expect(decidedOtherwise > 30)
  }
}

extension PolicyCase {
  /// What comes of each claim, but for which of several missing things is named, and in which
  /// order caps are.
  fileprivate var outcomes: [String] {
    get throws {
      var casebook = try casebook()
      for claim in policy.claims { _ = try? casebook.submit(claim) }
      return casebook.decideSubmitted().map { decision in
        let reasons = decision.reasons.map { reason in
          switch reason {
          case .missing, .evidence, .after: String(reason.code.prefix { $0 != ":" })
          default: reason.code
          }
        }
        let payouts = decision.payouts.map { $0.text(in: plan.currency) }
        return
          ([decision.claim.id, decision.outcome.rawValue, decision.card?.en ?? ""]
          + Set(reasons).sorted() + payouts).joined(separator: " ")
      }
    }
  }
}

extension DrawnPolicy {
  /// The same with only its first version, written out and without a last day.
  fileprivate func withOneVersion() throws -> DrawnPolicy {
    var policy = self
    let version = try #require(filesInFull.first { $0.path.hasPrefix("programme/") })
    let text = version.text.replacing(/runs: (\S+?)\.\.\S*/) { "runs: \($0.1).." }
    policy.files = filesInFull.filter { !$0.path.hasPrefix("programme/") }
    policy.files.append(File(path: version.path, text: text))
    return policy
  }

  /// The same with one word or number of the version another; `nil` if none was found.
  fileprivate func mutated(_ dice: inout Dice) -> DrawnPolicy? {
    guard let version = files.last else { return nil }
    let words = version.text.matches(of: /[A-Za-z_]+|[0-9]+/).map(\.range)
    for _ in 0..<40 {
      let range = dice.pick(words)
      guard let other = DrawnPolicy.other(than: version.text[range], &dice) else { continue }
      var policy = self
      var text = version.text
      text.replaceSubrange(range, with: other)
      policy.files[files.count - 1] = File(path: version.path, text: text)
      return policy
    }
    return nil
  }

  private static func other(than word: Substring, _ dice: inout Dice) -> String? {
    if let number = Int(word) { return String(dice.pick([number + 1, number * 2, number / 2])) }
    guard let group = alternatives.first(where: { $0.contains(String(word)) }) else { return nil }
    return dice.pick(group.filter { $0 != word })
  }

  /// Words that can stand in each other's place.
  private static let alternatives = [
    ["reduce", "refuse", "warn", "defer"], ["half_up", "half_even", "down", "up"],
    ["day", "week", "month", "quarter", "year", "programme"],
    ["participant", "household", "pillar", "action", "mentor"], ["true", "false"],
    ["start", "stay"], ["any_of", "all_of", "none_of"], ["any", "all"], ["base", "bon"],
    ["at_least", "at_most"], ["days", "weeks", "months", "years"], ["bonnen", "no-bonnen"],
    ["rent", "street"], ["calm", "brave", "late"], ["card", "photo"],
    ["debts", "health", "income"],
    ["limit", "streak"], ["after", "evidence"],
  ]

  /// The lines of the last file that are otherwise in another policy.
  fileprivate func difference(from other: DrawnPolicy) -> String {
    let texts = [self, other].map { $0.files.last?.text.split(separator: "\n") ?? [] }
    return zip(texts[0], texts[1]).filter { $0 != $1 }.map { "\($0) | \($1)" }
      .joined(separator: "\n")
  }
}
