import RewardExchange
import Rewards
import Testing

@Suite("the words of a card")
struct PersonalCardTests {
  @Test("a card reads as its golden text", arguments: Language.allCases)
  func golden(language: Language) throws {
    let told = try GoldenCards.cards(in: language).map { claim, decision, card in
      let reasons = decision.reasons.map(\.code).joined(separator: ";")
      let heading = "== \(claim): \(decision.outcome.rawValue) \(reasons)"
      guard let card else { return [heading, "no card"] }
      let lines = [card.title, card.greeting, card.words, card.day] + card.sentences + card.parts
      return [heading, "\(card.occasion)"] + lines
    }
    let text = told.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
    try GoldenCards.compare(
      text.replacing("\u{A0}", with: "~"), with: "cards.\(language.rawValue).txt")
  }

  @Test("the golden claims come out in every way there is")
  func everyWay() throws {
    let cards = try GoldenCards.cards(in: .nl)
    #expect(Set(cards.map(\.decision.outcome)) == Set(DecisionOutcome.allCases))
    let recognised = cards.filter { $0.decision.outcome == .recognised }
    let reasons = recognised.flatMap { $0.decision.reasons.map { $0.code.prefix { $0 != ":" } } }
    #expect(
      Set(reasons) == [
        "no-bon", "condition", "after", "declined", "streak", "limit", "cap", "missed",
      ])
  }

  @Test("a claim has a card unless it is denied or pended")
  func denied() throws {
    for (claim, decision, card) in try GoldenCards.cards(in: .nl) {
      switch decision.outcome {
      case .approved, .reduced, .recognised: #expect(card != nil, "\(claim)")
      case .denied, .pended: #expect(card == nil, "\(claim)")
      }
    }
  }

  @Test("a card does not say why there is no money", arguments: Language.allCases)
  func noReasons(language: Language) throws {
    let plain = try GoldenCards.card(of: "no-bon", in: language)
    for claim in ["condition", "after", "declined", "limit", "cap"] {
      let card = try GoldenCards.card(of: claim, in: language)
      #expect(card.sentences == plain.sentences)
      #expect(card.greeting == plain.greeting)
      #expect(card.occasion == plain.occasion)
    }
  }

  @Test("only the words of the rules say what was done", arguments: Language.allCases)
  func onlyItsWords(language: Language) throws {
    let card = try GoldenCards.card(of: "approved-card", in: language)
    #expect(
      card.words
        == (language == .nl ? "Ik ben naar mijn afspraak geweest" : "I went to my appointment"))
    #expect(!card.title.contains(card.words))
  }

  @Test("a sentence has at most fifteen words", arguments: Language.allCases)
  func short(language: Language) throws {
    for case (_, _, let card?) in try GoldenCards.cards(in: language) {
      let ended = card.sentences.flatMap { $0.split(separator: ". ") }
      for sentence in [card.title, card.greeting] + ended.map(String.init) {
        #expect(sentence.split { $0 == " " || $0 == "\u{A0}" }.count <= 15, "\(sentence)")
      }
    }
  }
}
