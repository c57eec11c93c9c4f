import Rewards
import Testing

@Suite("names and ids")
struct IdentifierTests {
  private static let letters64 = String(repeating: "a", count: 64)

  @Test(
    "a name has small letters, digits and single dashes",
    arguments: ["a", "1", "call-creditors", "step-2-go", "7-up", "a1", letters64])
  func names(_ text: String) {
    #expect(Identifier.isName(text))
  }

  @Test(
    "nothing else is a name",
    arguments: [
      "", "-", "-a", "a-", "a--b", "A", "a_b", "a b", "a.b", "é", "a\n", " a", letters64 + "a",
      "a-" + letters64,
    ])
  func noNames(_ text: String) {
    #expect(!Identifier.isName(text))
  }

  @Test(
    "an id begins with a letter or digit",
    arguments: ["p", "P.1", "x_1@a", "7", "p-1", "dom\\user", "a.", "a--b", letters64])
  func ids(_ text: String) {
    #expect(Identifier.isID(text))
  }

  @Test(
    "nothing else is an id",
    arguments: [
      "", ".a", "_a", "-a", "@a", "\\a", "a b", "a,b", "a;b", "a/b", "é", "a\u{301}", "a\n",
      letters64 + "a",
    ])
  func noIDs(_ text: String) {
    #expect(!Identifier.isID(text))
  }

  @Test(
    "digits that pass the elfproef are probably a BSN",
    arguments: ["111222333", "123456782", "000000000", "010000008", "10000008", "00000000"])
  func probable(_ text: String) {
    #expect(Identifier.isProbableBSN(text))
  }

  @Test(
    "others are not",
    arguments: [
      "123456789", "111222334", "111222332", "211222333", "12345678", "1112223330", "1112223",
      "11122233a", "p111222333", "111-222-333", "", "１１１２２２３３３", "10000009",
    ])
  func improbable(_ text: String) {
    #expect(!Identifier.isProbableBSN(text))
  }

  @Test("one in eleven random numbers passes, and a zero before 8 digits changes nothing")
  func share() {
    var random = SeededGenerator(seed: 1)
    var passed = 0
    for _ in 0..<11_000 {
      let digits = String(100_000_000 + Int.random(in: 0..<100_000_000, using: &random)).dropFirst()
      #expect(Identifier.isProbableBSN(digits) == Identifier.isProbableBSN("0" + digits))
      passed += Identifier.isProbableBSN(digits) ? 1 : 0
    }
    #expect((900...1_100).contains(passed))
  }
}
