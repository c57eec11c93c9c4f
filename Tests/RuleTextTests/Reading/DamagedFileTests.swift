import Rewards
import RuleText
import Testing

@Suite("Damaged files")
struct DamagedFileTests {
  @Test(
    "whatever happens to a file, each fault lies inside of it and can be printed",
    arguments: 0..<40)
  func damaged(seed: UInt64) {
    var chance = Chance(seed: seed)
    for _ in 0..<150 {
      var bytes = Array(Self.files[chance.below(Self.files.count)].utf8)
      for _ in 0...chance.below(6) { damage(&bytes, &chance) }
      expectSound(bytes, seed)
    }
  }

  @Test("random signs of YAML are read or refused", arguments: 0..<10)
  func noise(seed: UInt64) {
    var chance = Chance(seed: seed)
    for _ in 0..<150 {
      let bytes = (0..<chance.below(60)).flatMap { _ in chance.pick(Self.signs).utf8 }
      expectSound(bytes, seed)
    }
  }

  private func expectSound(_ bytes: [UInt8], _ seed: UInt64) {
    let result = YAMLReader.read(bytes, file: "f")
    let lines = SourceLineTable(bytes)
    #expect(result.root != nil || !result.diagnostics.isEmpty, "seed \(seed): \(bytes)")
    for place in result.diagnostics.flatMap({ [$0.place] + $0.notes.map(\.place) }) {
      let length = lines.line(place.line)?.unicodeScalars.count
      let isInside = length.map { place.column <= $0 + 1 && place.column + place.width <= $0 + 2 }
      #expect(isInside == true, "seed \(seed): \(outline(place)) in \(bytes)")
    }
    for diagnostic in result.diagnostics {
      let text = DiagnosticPrinter.text(
        of: diagnostic, sourceLine: { lines.line($0.line) }, isColoured: false)
      #expect(text.hasSuffix("\n"))
    }
  }

  private func damage(_ bytes: inout [UInt8], _ chance: inout Chance) {
    let place = chance.below(bytes.count + 1)
    switch chance.below(5) {
    case 0 where place < bytes.count: bytes[place] = UInt8(chance.below(256))
    case 1 where place < bytes.count: bytes.remove(at: place)
    case 2: bytes.removeSubrange(place...)
    case 3:
      let end = min(bytes.count, place + chance.below(40))
      bytes.insert(contentsOf: bytes[place..<end], at: chance.below(bytes.count + 1))
    default: bytes.insert(contentsOf: chance.pick(Self.signs).utf8, at: place)
    }
  }

  private static let signs = [
    "a", "b: ", "- ", ": ", "? ", "[", "]", "{", "}", ", ", "&a ", "*a ", "!a ", "!!str ", "'",
    "\"", "\\", "\n", "\r", "\r\n", "\n  ", "\n    ", " ", "\t", "#", "|", ">-\n", "%TAG ! x\n",
    "%YAML 1.2\n", "---\n", "...\n", "~", "null", "<<: ", "é", "💶", "e\u{301}", "\u{FEFF}",
    "\u{7}", "\u{2028}", "@", "`", "\"\\u0301\"", "\"\\0\"",
  ]

  private static let files = [
    """
    programme: alphen-aan-den-rijn
    name: { nl: Compenseren en waarderen, en: "Compensation and appreciation" }
    runs: 2017-12-01..2019-05-31   # days
    participants:
      born: date
      arm: { one_of: [bonnen, no-bonnen] }
    rewards:
      default: &default { base: 20, when: { arm: bonnen } }
      debts:
        call-creditors: 40
        keep-cash-book-four-weeks: { streak: 4 weeks }
      other: *default
    """,
    """
    pillar: debts\r
    name:\r
      nl: 'Schulden, ''zonder'' €'\r
    rungs:\r
    - { nl: Ik heb schulden en geen overzicht, en: I have debts }\r
    -\r
      nl: |\r
        Ik heb\r
        overzicht 💶\r
      en: >-\r
        I have\r
        an overview\r
    """,
    "[{a: b, c: [d, \"e\\n\"]}, &x [1, 2], *x, [k: v]]",
  ]
}

/// Numbers that look random and are the same for the same seed (SplitMix64).
struct Chance {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A number from 0 up to the bound, without the bound.
  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
  }

  /// One of the texts.
  mutating func pick(_ texts: [String]) -> String {
    texts[below(texts.count)]
  }
}
