/// The words of a card for the resident: what was done, on which day, and what comes of it.
///
/// A card hangs on the fridge, so it says no more than it must. It names nobody and has no id. Of
/// what was done it has only the words of the rules, which may hold a fact about health. Why there
/// is no money it does not say either, since that may be a fact about the person: every card
/// without money reads the same, except that a run says how far it is. `explain` tells the rest.
public struct PersonalCard: Hashable, Sendable {
  /// The language of all its words.
  public let language: Language
  /// What it is for.
  public let occasion: Occasion
  /// What the page is called. It leaves out what was done, because titles end up in lists of
  /// windows and of printed pages.
  public let title: String
  /// A few words to begin with.
  public let greeting: String
  /// What was done, in the words of the rules.
  public let words: String
  /// The day of the claim.
  public let doneOn: Day
  /// The day of the claim, as people write it.
  public let day: String
  /// What comes of it, in short sentences.
  public let sentences: [String]
  /// The day and the amount of each part; empty for what is paid at once or not at all.
  public let parts: [String]

  /// What a card is for.
  public enum Occasion: Hashable, Sendable {
    /// A voucher of so much, as people write it.
    case voucher(amount: String)
    /// Appreciation without money.
    case appreciation
    /// A step that did not work out this time.
    case anotherTry
  }
}

extension RewardPlan {
  /// The personal card of a decision that was made under this plan.
  ///
  /// - Returns: `nil` for a claim that is denied or pended.
  public func personalCard(of decision: Decision, in language: Language) -> PersonalCard? {
    Telling(plan: self, decision: decision, language: language).card
  }
}

extension Telling {
  fileprivate var card: PersonalCard? {
    guard let words = decision.card, let occasion else { return nil }
    let day = unbroken(wording.day(decision.claim.doneOn))
    let greeting: Sentence = occasion == .anotherTry ? .isAllRight : .wellDone
    return PersonalCard(
      language: language, occasion: occasion, title: Sentence.yourCard(day: day).text(language),
      greeting: greeting.text(language), words: words.text(language),
      doneOn: decision.claim.doneOn, day: day,
      sentences: sentences(on: occasion).map { $0.text(language) },
      parts: parts.map { $0.text(language) })
  }

  private var occasion: PersonalCard.Occasion? {
    switch decision.outcome {
    case .approved, .reduced: .voucher(amount: money(decision.amount))
    case .recognised: decision.claim.outcome == .missed ? .anotherTry : .appreciation
    case .denied, .pended: nil
    }
  }

  private func sentences(on occasion: PersonalCard.Occasion) -> [Sentence] {
    switch occasion {
    case .voucher(let amount): [.youGet(amount: amount)] + payday
    case .appreciation: decision.reasons == [.streak] ? streak : [.goodStep, .beProud]
    case .anotherTry: [.tryAgain]
    }
  }

  /// When it is paid, unless at once.
  private var payday: [Sentence] {
    guard decision.payouts.count <= 1 else { return [.paidInParts] }
    guard let day = decision.payouts.first?.on, day != decision.claim.doneOn else { return [] }
    return [.paidOn(day: unbroken(wording.day(day)))]
  }

  private var parts: [Sentence] {
    guard decision.payouts.count > 1 else { return [] }
    return decision.payouts.map {
      .dayAndAmount(day: unbroken(wording.day($0.on)), amount: money($0.amount))
    }
  }

  private func money(_ amount: Money) -> String {
    unbroken(wording.money(amount))
  }

  /// An amount or a day that stays on one line: big letters on a small page break lines soon.
  private func unbroken(_ text: String) -> String {
    String(text.map { $0 == " " ? "\u{A0}" : $0 })
  }
}
