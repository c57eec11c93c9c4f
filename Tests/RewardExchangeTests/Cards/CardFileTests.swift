import Foundation
import RewardExchange
import Rewards
import Testing

@Suite("the files of cards")
struct CardFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func text(_ name: String) throws -> String {
    try folder.text("cards/" + name)
  }

  private var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path("cards")).sorted()
    }
  }

  // MARK: - Names

  struct Name: Sendable {
    let id: String
    let file: String
  }

  @Test(
    "a file is named for its claim",
    arguments: [
      Name(id: "c-1", file: "card-c-1.html"), Name(id: "C-1", file: "card-_c-1.html"),
      Name(id: "con", file: "card-con.html"), Name(id: "a.b@c", file: "card-a.b@c.html"),
      Name(id: "a_b", file: "card-a__b.html"), Name(id: "a\\..\\b", file: "card-a_-.._-b.html"),
      Name(id: "a.", file: "card-a..html"),
    ])
  func name(_ name: Name) {
    #expect(CardPage.fileName(ofClaim: name.id) == name.file)
  }

  @Test("names of different claims differ on every disk, and stay in their folder")
  func namesDiffer() {
    let letters = ["a", "A", "b", "B", "0", ".", "_", "-", "@", "\\"]
    var ids = letters.filter(Identifier.isID)
    var all = ids
    for _ in 1...3 {
      ids = ids.flatMap { id in letters.map { id + $0 } }
      all += ids
    }
    let names = all.map { CardPage.fileName(ofClaim: $0) }
    #expect(all.count == 5 * 1111)
    #expect(Set(names.map { $0.lowercased() }).count == all.count)
    #expect(names.allSatisfy { $0.wholeMatch(of: /card-[a-z0-9._@-]+\.html/) != nil })
  }

  @Test("the longest name fits in every folder")
  func longestName() {
    let id = String(repeating: "Z", count: Identifier.longest)
    #expect(CardPage.fileName(ofClaim: id).utf8.count == 138)
  }

  @Test("what is no id of a claim has no file", arguments: ["", "..", "a/b"])
  func noID(_ id: String) async {
    await #expect(processExitsWith: .failure) { [id] in
      _ = CardPage.fileName(ofClaim: id)
    }
  }

  // MARK: - Writing

  @Test("each claim that is not denied or pended has a file", arguments: Language.allCases)
  func written(language: Language) throws {
    let count = try GoldenCards.run().writeCards(to: folder.path("cards"), in: language)
    let cards = try GoldenCards.cards(in: language).filter { $0.card != nil }
    #expect(count == cards.count)
    #expect(try names == cards.map { CardPage.fileName(ofClaim: $0.claim) }.sorted())
    for case (let claim, _, let card?) in cards {
      #expect(try text(CardPage.fileName(ofClaim: claim)) == CardPage(card).html)
    }
  }

  @Test("claims whose ids differ in capitals only have a card each")
  func capitals() throws {
    try folder.write(
      """
      claim,participant,action,done_on
      zaak.1,p-ann,call-creditors,2018-03-05
      Zaak.1,p-ann,walk,2018-03-05
      ZAAK\\1,p-ann,open-post,2018-03-06

      """, to: "claims.csv")
    var run = try GoldenCards.runWithoutClaims()
    try run.readClaims(folder.path("claims.csv"))
    #expect(try run.writeCards(to: folder.path("cards"), in: .nl) == 3)
    #expect(try names == ["card-_z_a_a_k_-1.html", "card-_zaak.1.html", "card-zaak.1.html"])
    #expect(try names.allSatisfy { try !text($0).lowercased().contains("zaak") })
    #expect(try text("card-_zaak.1.html").contains("Ik heb gewandeld"))
  }

  @Test("the same claims give the same bytes, and only their own cards are replaced")
  func replaced() throws {
    let run = try GoldenCards.run()
    _ = try run.writeCards(to: folder.path("cards"), in: .nl)
    let first = try text("card-approved.html")
    try folder.write("old", to: "cards/card-approved.html")
    try folder.write("other", to: "cards/card-denied.html")
    try folder.write("other", to: "cards/readme.txt")
    _ = try run.writeCards(to: folder.path("cards/"), in: .nl)
    #expect(try text("card-approved.html") == first)
    #expect(try text("card-denied.html") == "other")
    #expect(try text("readme.txt") == "other")
  }

  @Test("a folder that is made is for this user alone; one that is there stays as it is")
  func permissions() throws {
    let run = try GoldenCards.run()
    _ = try run.writeCards(to: folder.path("cards"), in: .en)
    #expect(try folder.permissions("cards") == 0o700)
    chmod(folder.path("cards"), 0o755)
    _ = try run.writeCards(to: folder.path("cards"), in: .en)
    #expect(try folder.permissions("cards") == 0o755)
  }

  @Test("a file is no folder")
  func isFile() throws {
    try folder.write("old", to: "cards")
    let path = folder.path("cards")
    let failure = #expect(throws: ExchangeFailure.self) {
      try GoldenCards.run().writeCards(to: path, in: .nl)
    }
    #expect(failure?.description == "'\(path)' is a file; expected a folder")
    #expect(try folder.text("cards") == "old")
  }

  @Test("a folder in a folder that is not there is refused")
  func missingFolder() throws {
    let path = folder.path("no/cards")
    let failure = #expect(throws: ExchangeFailure.self) {
      try GoldenCards.run().writeCards(to: path, in: .nl)
    }
    #expect(failure?.description == "'\(path)' cannot be written: its folder does not exist")
    #expect(try folder.names == [])
  }

  @Test("decisions can be written after the cards")
  func decisionsAfterCards() throws {
    var run = try GoldenCards.run()
    _ = try run.writeCards(to: folder.path("cards"), in: .nl)
    let summary = try run.write(to: folder.path("decisions.csv"), as: .csv)
    var other = try GoldenCards.run()
    #expect(try other.summarise() == summary)
  }

  @Test("cards are not written after the decisions")
  func cardsAfterDecisions() async {
    let path = folder.path("cards")
    await #expect(processExitsWith: .failure) { [path = path as String] in
      var run = try GoldenCards.run()
      _ = try run.summarise()
      _ = try run.writeCards(to: path, in: .nl)
    }
  }
}
