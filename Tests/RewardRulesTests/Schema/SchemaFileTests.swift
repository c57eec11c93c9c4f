import Foundation
import RewardRules
import Rewards
import Testing

/// The schemas that are shipped, and the rule files that name them.
@Suite("Shipped schemas") struct SchemaFileTests {
  private static let rules = Fixtures.package + "/Rules"
  private static let isRecording = ProcessInfo.processInfo.environment["GOLDEN"] == "record"

  @Test("each is what the program writes in Dutch", arguments: RuleSchema.allCases)
  func isCurrent(_ kind: RuleSchema) throws {
    let file = URL(fileURLWithPath: "\(Self.rules)/schema/\(kind.rawValue).schema.json")
    let text = kind.lines(in: .nl).map { $0 + "\n" }.joined()
    if Self.isRecording {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded; read the difference and run again without GOLDEN")
    } else {
      #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }
  }

  @Test("every shipped rule file names its schema in a comment before its first key")
  func isNamed() throws {
    let files = try Fixtures.ruleFiles(below: Self.rules)
    #expect(files.count > 20)
    for file in files {
      let text = try String(contentsOfFile: "\(Self.rules)/\(file)", encoding: .utf8)
      let head = text.split(separator: "\n").prefix { $0.hasPrefix("#") }
      let named = head.compactMap { $0.wholeMatch(of: /# yaml-language-server: \$schema=(\S+)/)?.1 }
      #expect(named.count == 1, "\(file)")
      let kind: RuleSchema =
        file.contains("scenarios/")
        ? .scenarios : file.hasPrefix("catalogue/") ? .catalogue : .programme
      let folder = file.split(separator: "/").dropLast().map { _ in "../" }.joined()
      #expect(named.first == "\(folder)schema/\(kind.rawValue).schema.json"[...], "\(file)")
    }
  }

  @Test("a text is escaped as JSON wants it, in both languages the same way")
  func isJSON() throws {
    for kind in RuleSchema.allCases {
      for language in [Language.nl, .en] {
        let text = kind.lines(in: language).joined(separator: "\n")
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        #expect(object?["$id"] as? String == "urn:bonboek:schema:\(kind.rawValue):1")
      }
    }
  }
}
