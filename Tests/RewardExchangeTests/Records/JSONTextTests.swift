import RewardExchange
import Testing

@Suite("writing JSON")
struct JSONTextTests {
  struct Case: Sendable {
    let text: String
    let expected: String

    init(_ text: String, _ expected: String) {
      self.text = text
      self.expected = expected
    }
  }

  static let texts = [
    Case("", #""""#),
    Case("a/b é😀", #""a/b é😀""#),
    Case("a\"b\\c", #""a\"b\\c""#),
    Case("\0\u{1F}\n\t", #""\u0000\u001F\u000A\u0009""#),
    Case("\u{7F}\u{80}", "\"\\u007F\u{80}\""),
    Case("\u{2027}\u{2028}\u{2029}\u{202A}", "\"\u{2027}\\u2028\\u2029\u{202A}\""),
  ]

  @Test("a text is escaped only where it must be", arguments: texts)
  func text(_ example: Case) {
    var bytes: [UInt8] = []
    JSONText.append(example.text, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == example.expected)
  }

  @Test("an object has its members in the order in which they were added")
  func object() {
    var step = JSONObject()
    step.add("rule", string: "base.yaml:3:5")
    var object = JSONObject()
    object.add("z", string: "é\n")
    object.add("least", integer: Int64.min)
    object.add("most", integer: UInt64.max)
    object.add("yes", boolean: true)
    object.add("no", boolean: false)
    object.addNull("a\"b")
    object.add("reasons", strings: ["x", "y"])
    object.add("none", strings: [])
    object.add("step", object: step)
    object.add("steps", objects: [step, JSONObject()])
    var bytes: [UInt8] = []
    object.append(to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"z":"é\u000A","least":-9223372036854775808,"most":18446744073709551615,"#
        + #""yes":true,"no":false,"a\"b":null,"reasons":["x","y"],"none":[],"#
        + #""step":{"rule":"base.yaml:3:5"},"steps":[{"rule":"base.yaml:3:5"},{}]}"#)
  }
}
