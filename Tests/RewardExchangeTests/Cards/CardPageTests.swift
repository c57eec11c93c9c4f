import Foundation
import RewardExchange
import Rewards
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("the page of a card")
struct CardPageTests {
  /// The claims of which each shape of a page is one.
  private static let shapes = ["approved", "approved-cents", "deferred-parts", "no-bon", "missed"]

  private static func pages(_ language: Language) throws -> [(card: PersonalCard, html: String)] {
    try GoldenCards.cards(in: language).compactMap(\.card).map { ($0, CardPage($0).html) }
  }

  @Test("a page is as its golden file", arguments: shapes, Language.allCases)
  func golden(claim: String, language: Language) throws {
    let card = try GoldenCards.card(of: claim, in: language)
    try GoldenCards.compare(
      CardPage(card).html, with: "pages/\(claim).\(language.rawValue).html")
  }

  @Test("a page is well-formed, and has its parts in order", arguments: Language.allCases)
  func wellFormed(language: Language) throws {
    for (card, html) in try Self.pages(language) {
      let outline = try #require(Outline(html))
      #expect(outline.language == language.rawValue)
      #expect(outline.headings == ["h1"])
      #expect(outline.text["title"] == card.title)
      #expect(outline.text["h1"] == card.greeting)
      #expect(outline.text["p.words"] == card.words)
      #expect(outline.text["time"] == card.day)
      let words = [card.greeting, card.words, card.day] + card.sentences + card.parts
      #expect(outline.visible == words)
    }
  }

  @Test("the words of the rules stay words", arguments: Language.allCases)
  func escaping(language: Language) throws {
    let html = CardPage(try GoldenCards.card(of: "approved-cents", in: language)).html
    switch language {
    case .nl:
      #expect(html.contains("geopend &amp; gelezen: &quot;rekening&quot; &lt;ja&gt;</p>"))
    case .en: #expect(html.contains("opened &amp; read my post: &#39;bill&#39; &lt;yes&gt;</p>"))
    }
  }

  @Test("a page needs nothing from elsewhere and runs nothing", arguments: Language.allCases)
  func selfContained(language: Language) throws {
    for (_, html) in try Self.pages(language) {
      for door in ["http", "//", "src", "href", "url(", "@import", "<script", "<link", " on"] {
        let page = html.replacing(/<p class="words">.*<\/p>|<p>.*<\/p>/, with: "")
        #expect(!page.contains(door), "\(door)")
      }
    }
  }

  @Test("a page names nobody and no code", arguments: Language.allCases)
  func namesNobody(language: Language) throws {
    for (claim, decision, card) in try GoldenCards.cards(in: language) {
      guard let card else { continue }
      let html = CardPage(card).html
      #expect(!html.contains(decision.claim.participant))
      #expect(!html.contains(decision.claim.action) || decision.claim.action == "walk")
      #expect(!html.contains("\"\(claim)\"") && !html.contains(">\(claim)"))
    }
  }

  @Test("letters stand out from what is behind them at least 4.5 to 1")
  func contrast() throws {
    for (letters, ground) in CardStyle.letters {
      #expect(contrastRatio(letters.rawValue, ground.rawValue) >= 4.5, "\(letters) on \(ground)")
    }
    let coloured = CardStyle.css.matches(of: /[^-]color: (#[0-9a-f]+)/).map { String($0.1) }
    #expect(!coloured.isEmpty)
    #expect(coloured.allSatisfy { CardStyle.letters.map(\.0.rawValue).contains($0) })
  }

  @Test("black on white contrasts 21 to 1")
  func contrastOfBlackOnWhite() {
    #expect(contrastRatio("#000000", "#ffffff") == 21)
  }
}

// MARK: - Reading a page

/// What a page says, read as XML.
private final class Outline: NSObject, XMLParserDelegate {
  private(set) var language: String?
  private(set) var headings: [String] = []
  /// By element, with its class.
  private(set) var text: [String: String] = [:]
  /// The texts of the page in their order, without what is hidden from a screen reader.
  private(set) var visible: [String] = []
  private var open: [(name: String, isHidden: Bool)] = []

  /// Reads a page; `nil` if it is not well-formed.
  init?(_ html: String) {
    super.init()
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = self
    guard parser.parse(), open.isEmpty else { return nil }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if name == "html" { language = attributes["lang"] }
    if name.wholeMatch(of: /h[1-6]/) != nil { headings.append(name) }
    let isHidden = attributes["aria-hidden"] == "true" || open.last?.isHidden == true
    open.append((attributes["class"].map { "\(name).\($0)" } ?? name, isHidden))
    if !isHidden, open.contains(where: { $0.name == "main" }) { visible.append("") }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
    if open.isEmpty { visible = visible.map(trimmed).filter { !$0.isEmpty } }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard let element = open.last, !element.isHidden else { return }
    text[element.name, default: ""] += string
    if !visible.isEmpty { visible[visible.count - 1] += string }
  }

  private func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: .newlines)
  }
}

// MARK: - Contrast

/// How much two colours contrast: WCAG 2.1, 1.4.3.
func contrastRatio(_ one: String, _ other: String) -> Double {
  let (light, dark) = (
    max(luminance(one), luminance(other)), min(luminance(one), luminance(other))
  )
  return (light + 0.05) / (dark + 0.05)
}

/// The relative luminance of `#rrggbb`.
private func luminance(_ colour: String) -> Double {
  let channels = [1, 3, 5].map { start -> Double in
    let value = Double(Int(colour.dropFirst(start).prefix(2), radix: 16) ?? 0) / 255
    return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
}
