import Rewards
import RuleText
import Testing

@Suite("Bytes that are no text")
struct EncodingTests {
  struct Case: Sendable {
    let bytes: [UInt8]
    let fault: String
  }

  @Test(
    "what is not UTF-8 is reported where it stands",
    arguments: [
      Case(bytes: [0xFF], fault: "1:1 invalid-utf8"),
      Case(bytes: Array("a: ".utf8) + [0xE9], fault: "1:4 invalid-utf8"),
      Case(bytes: Array("é: ".utf8) + [0xE9, 0x0A], fault: "1:4 invalid-utf8"),
      Case(bytes: Array("a: b\r\nc: d\re: f\n".utf8) + [0x80], fault: "4:1 invalid-utf8"),
      Case(bytes: Array("a: b\r\n\r\nc: ".utf8) + [0xC3, 0x28], fault: "3:4 invalid-utf8"),
      Case(bytes: Array("\u{FEFF}a: ".utf8) + [0xC0, 0xAF], fault: "1:4 invalid-utf8"),
      Case(bytes: Array("a: ".utf8) + [0xED, 0xA0, 0x80], fault: "1:4 invalid-utf8"),
      Case(bytes: Array("a: ".utf8) + [0xF4, 0x90, 0x80, 0x80], fault: "1:4 invalid-utf8"),
      Case(bytes: Array("a: ".utf8) + [0xF0, 0x9F, 0x92], fault: "1:4 invalid-utf8"),
      Case(bytes: [0xFF, 0xFE, 0x61, 0x00], fault: "1:1 invalid-utf8"),
      Case(bytes: [0xFE, 0xFF, 0x00, 0x61], fault: "1:1 invalid-utf8"),
      Case(bytes: [0xFF, 0xFE, 0x00, 0x00], fault: "1:1 invalid-utf8"),
      Case(bytes: [0x00, 0x00, 0xFE, 0xFF], fault: "1:1 invalid-utf8"),
    ])
  func encodings(_ example: Case) {
    let result = YAMLReader.read(example.bytes, file: "f")
    #expect(faults(result) == [example.fault])
    #expect(result.root == nil)
    #expect(result.diagnostics.first?.help?.contains("UTF-8") == true)
  }

  @Test("the first and last letter of each length are UTF-8")
  func edges() {
    let text = "a: '\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{10FFFF}'"
    // U+0080 is a control character; all others are allowed.
    #expect(faults(read(text)) == ["1:5 control-character"])
    #expect(faults(read(text.replacing("\u{80}", with: "\u{A0}"))) == [])
  }

  struct Control: Sendable {
    let scalar: Unicode.Scalar
    let name: String
  }

  @Test(
    "a control character is reported with its number, where it stands",
    arguments: [
      Control(scalar: "\u{0}", name: "U+0000"), Control(scalar: "\u{8}", name: "U+0008"),
      Control(scalar: "\u{B}", name: "U+000B"), Control(scalar: "\u{C}", name: "U+000C"),
      Control(scalar: "\u{E}", name: "U+000E"), Control(scalar: "\u{1B}", name: "U+001B"),
      Control(scalar: "\u{1F}", name: "U+001F"), Control(scalar: "\u{7F}", name: "U+007F"),
      Control(scalar: "\u{80}", name: "U+0080"), Control(scalar: "\u{85}", name: "U+0085"),
      Control(scalar: "\u{9F}", name: "U+009F"), Control(scalar: "\u{2028}", name: "U+2028"),
      Control(scalar: "\u{2029}", name: "U+2029"), Control(scalar: "\u{FEFF}", name: "U+FEFF"),
      Control(scalar: "\u{FFFE}", name: "U+FFFE"), Control(scalar: "\u{FFFF}", name: "U+FFFF"),
    ])
  func controls(_ example: Control) {
    let result = read("a: b\r\nc: é\(example.scalar)d")
    #expect(faults(result) == ["2:5 control-character"])
    #expect(result.diagnostics.first?.message == "control character \(example.name)")
    #expect(result.root == nil)
  }

  @Test(
    "the neighbours of the control characters are letters",
    arguments: ["\t", "\n", "\r", " ", "~", "\u{A0}", "\u{2027}", "\u{202A}", "\u{FFFD}"])
  func neighbours(_ letter: String) {
    #expect(faults(read("a: 'b\(letter)c'")) == [])
  }

  @Test("a control character that is written as an escape is one too")
  func escapes() {
    let result = read(#"{a: "x\0", b: "\e", c: "\N", "\x07": d, e: "\t\n", f: '\0'}"#)
    #expect(
      faults(result) == [
        "1:5+5 control-character", "1:15+4 control-character", "1:24+4 control-character",
        "1:30+6 control-character",
      ])
    #expect(content(result.root) == "{e: \t\n, f: \\0}")
  }

  @Test("thirty accents may stand on one letter, written or escaped, and no more")
  func accents() {
    let thirty = String(repeating: "\u{301}", count: 30)
    #expect(faults(read("a: e\(thirty)e\(thirty)")) == [])
    #expect(faults(read("a: e\(thirty)\u{301}")) == ["1:35 control-character"])
    let escaped = String(repeating: "\\u0301", count: 30)
    #expect(faults(read("a: \"e\(escaped)\"")) == [])
    #expect(faults(read("a: \"e\(escaped)\\u0301\"")) == ["1:4+189 control-character"])
  }

  @Test("only the first such fault is reported")
  func firstOnly() {
    #expect(faults(read("a: \u{7}\u{7}\nb: [\n\u{0}")) == ["1:4 control-character"])
  }
}
