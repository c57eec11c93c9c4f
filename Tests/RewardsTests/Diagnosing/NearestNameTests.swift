import Rewards
import Testing

@Suite("the nearest name")
struct NearestNameTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let written: String
    let known: [String]
    let expected: String?

    init(_ written: String, _ known: [String], _ expected: String?) {
      self.written = written
      self.known = known
      self.expected = expected
    }

    var testDescription: String { "'\(written)' among \(known)" }
  }

  static let cases = [
    Case("debts", ["debts", "health"], "debts"),
    Case("dept", ["debt", "health"], "debt"),
    Case("debt", ["debts", "health"], "debts"),
    Case("debtss", ["debts", "health"], "debts"),
    Case("dbets", ["debts", "health"], "debts"),
    Case("call-creditor", ["call-creditors", "call-health"], "call-creditors"),
    // A third of the longer name, rounded up, may differ, and no more.
    Case("abc", ["abd"], "abd"),
    Case("abc", ["ade"], nil),
    Case("abcd", ["abef"], "abef"),
    Case("abcd", ["aefg"], nil),
    Case("abcdef", ["abcdxy"], "abcdxy"),
    Case("abcdef", ["abcxyz"], nil),
    Case("ab", ["ba"], "ba"),
    Case("a", ["b"], "b"),
    Case("", ["a"], "a"),
    Case("", ["ab"], nil),
    // Of names equally near the first in the alphabet.
    Case("cat", ["rat", "bat", "hat"], "bat"),
    Case("cat", ["hat", "cats", "cat"], "cat"),
    Case("anything", [], nil),
    Case("één", ["een"], nil),
    Case("één", ["éen"], "éen"),
  ]

  @Test("is suggested when it is near enough", arguments: cases)
  func nearest(_ example: Case) {
    #expect(nearestName(to: example.written, among: example.known) == example.expected)
  }

  @Test("is not looked for when the name is longer than any")
  func longNames() {
    let long = String(repeating: "a", count: 80)
    #expect(nearestName(to: long, among: [long]) == long)
    #expect(nearestName(to: long + "a", among: [long + "a"]) == nil)
    #expect(nearestName(to: "a", among: [long + "a"]) == nil)
  }

  @Test("of a name with one mistake is the name", arguments: UInt64(1)...5)
  func oneMistake(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let known = ["call-creditors", "keep-cash-book", "attend-ggz-appointments", "request-digid"]
    for _ in 0..<200 {
      let name = known.randomElement(using: &random) ?? ""
      var letters = Array(name)
      let place = Int.random(in: 1..<letters.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: letters.remove(at: place)
      case 1: letters.insert("x", at: place)
      case 2: letters[place] = "x"
      default: letters.swapAt(place, place - 1)
      }
      #expect(nearestName(to: String(letters), among: known) == name, "\(String(letters))")
    }
  }
}
