import Rewards
import RuleText

extension Decoding {
  /// `ladder: { start: 2.50, up: 1.25, top: 46.25, extra: 10 each 3 times, after_miss: start }`.
  mutating func ladder(_ node: SyntaxNode) -> Marked<Ladder>? {
    guard
      let fields = fields(
        of: node, "a ladder", keys: Keys.ladder,
        form: "fields such as { start: 2.50, up: 1.25, top: 20, after_miss: start }")
    else { return nil }
    let start = fields["start"].map { money($0) }
    let up = fields["up"].map { phrase($0) } ?? Phrase(cents: 0, each: 1)
    let extra = fields["extra"].map { phrase($0) } ?? Phrase(cents: 0, each: 1)
    let largest = Money.largestReward * currency.unit
    let top: Int64?
    if let node = fields["top"] { top = money(node)?.value } else { top = largest }
    let afterMiss = fields["after_miss"].flatMap { self.afterMiss($0) }
    guard let start = start ?? nil, let up, let extra, let top, let afterMiss else { return nil }
    guard start.value <= top else {
      report(
        .boundsReversed, "the ladder starts above its 'top'", at: start.place,
        notes: fields["top"].map { [Diagnostic.Note("'top' is here", at: $0.place)] } ?? [],
        help: "raise 'top' or lower 'start'")
      return nil
    }
    let ladder = Ladder(
      startCents: start.value, upCents: up.cents, upEach: up.each, topCents: top,
      extraCents: extra.cents, extraEach: extra.each, afterMiss: afterMiss)
    return Marked(ladder, at: node.place)
  }

  /// An amount and how often it comes.
  private struct Phrase {
    let cents: Int64
    let each: Int64
  }

  /// `1.25`, or `1.50 each 2 times`.
  private mutating func phrase(_ node: SyntaxNode) -> Phrase? {
    let form: Message = "write an amount, or an amount each so many times: 1.50 each 2 times"
    guard let text = scalar(node, "a step of a ladder", help: form) else { return nil }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    if words.count == 1 {
      return money(text, at: node.place).map { Phrase(cents: $0, each: 1) }
    }
    guard words.count == 4, words[1] == "each", words[3] == "times" || words[3] == "time" else {
      report(.badLadder, "\(quoted(text)) is not a step of a ladder", at: node.place, help: form)
      return nil
    }
    let cents = money(words[0], at: node.place.part(words[0]))
    let each = wholeNumber(
      words[2], "the number of times", in: 1...1_000_000, at: node.place.part(words[2]))
    guard let cents, let each else { return nil }
    return Phrase(cents: cents, each: Int64(each))
  }

  /// `stay`, `start`, or `{ from: start, regain_after: 5 }`.
  private mutating func afterMiss(_ node: SyntaxNode) -> Ladder.AfterMiss? {
    if case .map = node.content {
      guard let fields = fields(of: node, "'after_miss'", keys: Keys.afterMiss),
        let from = fields["from"], let regain = fields["regain_after"]
      else { return nil }
      let isStart = word(from, "where a ladder goes on", among: ["start"]) != nil
      let after = whole(regain, "a number of successes", in: 1...1_000_000)
      guard isStart, let after else { return nil }
      return .startAndRegain(after: Int64(after.value))
    }
    guard let word = word(node, "what a miss does", among: ["stay", "start"]) else { return nil }
    return word.value == "stay" ? .stay : .start
  }
}
