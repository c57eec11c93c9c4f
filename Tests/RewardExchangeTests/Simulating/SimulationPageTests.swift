import Rewards
import Testing

@testable import RewardExchange

@Suite("the page of a simulation")
struct SimulationPageTests {
  /// Pages that have each part, and pages that have little.
  enum Sort: CaseIterable {
    case whole, alone, few, nothing
  }

  private static let claims: String = {
    // Some walk more often, so that some get less under the new policy.
    let walks = (1...20).flatMap { person in
      (1...person).map { "w\(person)-\($0),p\(person + 40),walk,2018-05-\($0 + 10)\n" }
    }
    return SmallSimulation.claims + walks.sorted().joined()
  }()

  fileprivate static func page(_ sort: Sort, _ language: Language) throws -> String {
    let old = try SmallSimulation.plan(bon: 40)
    let new = try SmallSimulation.plan(
      bon: 45,
      caps: """
        monthly: { per: participant, every: month, at_most: 25, beyond: reduce }, \
        budget: { per: programme, every: programme, at_most: 3_000, beyond: refuse }
        """)
    let rows = claims.split(separator: "\n")
    let few = rows.prefix(8).joined(separator: "\n") + "\n"
    let input: String =
      switch sort {
      case .whole, .alone: claims
      case .few: few
      case .nothing: "\(rows[0])\n"
      }
    let simulation = try SmallSimulation.simulation(
      new, against: sort == .alone ? nil : old, claims: input)
    return SimulationPage(simulation, erasedCount: 3, in: language).html
  }

  @Test(
    "says first what was asked, then all of it in tables, whatever the rules call things",
    arguments: Language.allCases)
  func words(_ language: Language) throws {
    let html = try Self.page(.whole, language)
    #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
    let headings = html.matches(of: /<h([123])/).map { $0.1 }
    #expect(headings.first == "1" && headings.count { $0 == "1" } == 1)
    for (heading, next) in zip(headings, headings.dropFirst()) {
      #expect(next <= "2" || heading >= "2", "a part has its heading above it")
    }
    #expect(
      html.contains(language == .nl ? "Klein &amp; &lt;fijn&gt;" : "Small &amp; &lt;fine&gt;"))
    #expect(html.contains("&lt;&amp;&gt;"))
    #expect(!html.contains("<&>") && !html.contains("<fijn") && !html.contains("<fine"))
    #expect(html.count(of: "<svg viewBox") == html.count(of: "role=\"img\""))
    #expect(html.count(of: "<svg viewBox") == 5)
    for way in ["-title", "-desc"] {
      #expect(html.matches(of: /id="[a-z]+-(title|desc)"/).count { $0.0.contains(way) } == 5)
    }
  }

  @Test("names nobody", arguments: Language.allCases)
  func namesNobody(_ language: Language) throws {
    let html = try Self.page(.whole, language)
    #expect(html.firstMatch(of: /\b[pcw]\d+\b/) == nil)
  }

  @Test("needs nothing from elsewhere and runs nothing", arguments: Sort.allCases)
  func selfContained(_ sort: Sort) throws {
    let html = try Self.page(sort, .nl)
    for door in ["http", "//", "src=", "href", "@import", "<script", "<link", " on", "url(h"] {
      let page = html.replacing("url(#hatch)", with: "").replacing(/>[^<]*</, with: "><")
      #expect(!page.contains(door), "\(door)")
    }
  }

  @Test("is well-formed", arguments: Sort.allCases, Language.allCases)
  func wellFormed(_ sort: Sort, _ language: Language) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page(sort, language), to: "page.html")
    let answer = try Checkers.run("xmllint", ["--noout", "--nonet", folder.path("page.html")])
    #expect(answer.accepts, "\(answer)")
  }

  @Test("is the same bytes for the same claims, with any threads")
  func sameBytes() throws {
    let (old, new) = (try SmallSimulation.plan(bon: 40), try SmallSimulation.plan(bon: 45))
    let pages = try [(1, 1 << 18), (2, 500), (4, 90)].map { threads, blockBytes in
      var run = try SmallSimulation.run(new, against: old, threads: threads, blockBytes: blockBytes)
      return SimulationPage(try run.simulate(), in: .nl).html
    }
    #expect(Set(pages).count == 1)
  }

  @Test("letters stand out 4.5 to 1, and what is drawn 3 to 1")
  func contrast() {
    for colour in PageStyle.Colour.allCases {
      let least = colour == .line ? 3.0 : 4.5
      #expect(contrastRatio(colour.rawValue, PageStyle.paper) >= least, "\(colour)")
    }
  }
}

@Suite("the page of a simulation in a browser")
struct SimulationBrowserTests {
  @Test("has nothing that somebody cannot use", arguments: Language.allCases)
  func axe(_ language: Language) throws {
    let html = try SimulationPageTests.wholePage(language)
    #expect(try Browser().findings(on: html) == "findings:  passed: true")
  }

  @Test("a page that somebody cannot use is found out")
  func axeLooks() throws {
    let html = try SimulationPageTests.wholePage(.nl)
      .replacing(" lang=\"nl\"", with: "").replacing("#1c2b33", with: "#c0c0c0")
    let findings = try Browser().findings(on: html)
    #expect(findings.contains("html-has-lang") && findings.contains("color-contrast"))
  }

  @Test("is no wider than a phone or a screen", arguments: [360, 768, 1280])
  func width(_ width: Int) throws {
    let html = try SimulationPageTests.wholePage(.nl)
    #expect(try Browser().width(of: html, inWindowOf: width) <= width)
  }

  @Test("prints on a few pages of A4")
  func prints() throws {
    let count = try Browser().printedPageCount(of: SimulationPageTests.wholePage(.nl))
    #expect((2...6).contains(count))
  }
}

extension SimulationPageTests {
  /// A page that has each part.
  static func wholePage(_ language: Language) throws -> String { try page(.whole, language) }
}

extension String {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
