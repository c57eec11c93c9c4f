import RewardRules
import Rewards
import Testing

@testable import RewardRules

/// The digest that names the exact rules, against values that Python reckoned:
///
///     h = hashlib.sha256()
///     for path, data in sorted(files):        # paths from the folder that holds all
///         h.update(path.encode() + b"\0" + str(len(data)).encode() + b"\0" + data)
///     h.hexdigest()
@Suite("Digest of the rules") struct RuleDigestTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [(path: String, bytes: [UInt8])]
    let digest: String
  }

  @Test(
    "it is what Python reckons",
    arguments: [
      Case(
        testDescription: "an empty file", files: [("a/x.yaml", [])],
        digest: "b76b84ae9ebcc1038ff381c5a0906d89fc43ae69ec5353be39fe6512757008ec"),
      Case(
        testDescription: "one file",
        files: [("Rules/p/2018-01-01.yaml", Array("programme: p\n".utf8))],
        digest: "74c9ef461e452582418162a394b70d91c3d6dad8d1d2307fb099f4f519a5d630"),
      Case(
        testDescription: "two folders, a name and a text that are not ASCII",
        files: [
          ("Rules/p/2018-01-01.yaml", Array("programme: p\n".utf8)),
          ("Rules/catalogue/debts.yaml", Array("pillar: debts\n".utf8)),
          ("Rules/catalogue/é.yaml", Array("naïve\r\n".utf8)),
        ], digest: "5f94b636df04e8c2cee258488292b40f9b51a3fc00364683dc54a3feb9916659"),
      Case(
        testDescription: "a file beside a folder of its name",
        files: [
          ("/r/b/1.yaml", Array("12".utf8)), ("/r/a.yaml", Array("1".utf8)),
          ("/r/b.yaml", [0, 0xFF]),
        ], digest: "ab60af3948a313602d54878095c9500a19b703b0742c70c7286d1c958d57b4f9"),
    ])
  func vectors(_ test: Case) {
    #expect(RuleDigest.digest(of: test.files) == test.digest)
    #expect(RuleDigest.digest(of: test.files.reversed()) == test.digest)
    let moved = test.files.map { ("elsewhere/" + $0.path, $0.bytes) }
    #expect(RuleDigest.digest(of: moved) == test.digest, "and does not know where the folder lies")
  }

  static let files = [
    "p/2018-01-01.yaml": """
    programme: p
    name: { nl: p, en: p }
    runs: 2018-01-01..
    catalogue: ../catalogue
    rewards: { default: 20 }

    """,
    "catalogue/debts.yaml": debts,
  ]
  static let debts = """
    pillar: debts
    name: { nl: d, en: d }
    actions:
      open-post: { label: { nl: p, en: p }, effort: 1 }

    """

  private func digest(of files: [String: String]) throws -> String? {
    let plan = try #require(try SmallRules.read(files: files, at: "p").plan)
    var casebook = Casebook(plan)
    let day = try #require(Day("2018-03-05"))
    return try casebook.decide(
      Claim(id: "c", participant: "p", action: "open-post", doneOn: day)
    ).rulesDigest
  }

  @Test("a decision carries the digest over the version and its catalogue")
  func ofDecision() throws {
    #expect(
      try digest(of: Self.files)
        == "348dbdf0b3dc4d66e54040391e7b597ef6661d3995f65462be1e1c7d5edabc89")
  }

  @Test("one more space in any file is another digest", arguments: files.keys.sorted())
  func changes(_ file: String) throws {
    var files = Self.files
    files[file, default: ""] += " "
    #expect(try digest(of: files) != digest(of: Self.files))
  }

  @Test("another version, and scenarios, change nothing")
  func leavesOut() throws {
    var files = Self.files
    files["p/2018-01-01.yaml"] =
      files["p/2018-01-01.yaml"]?.replacing("2018-01-01..", with: "2018-01-01..2018-12-31")
    let alone = try digest(of: files)
    files["p/2019-01-01.yaml"] =
      files["p/2018-01-01.yaml"]?.replacing("2018-01-01..2018-12-31", with: "2019-01-01..")
    files["p/scenarios/a.yaml"] = "scenarios: []\n"
    files["p/stories.yaml"] = "scenarios: []\n"
    #expect(try digest(of: files) == alone)
  }

  struct Path: Sendable, CustomTestStringConvertible {
    let path: String
    let absolute: String
    var testDescription: String { path }
  }

  @Test(
    "the reader's own folder is worked out of a path, so that it is not in the digest",
    arguments: [
      Path(path: "2018-01-01.yaml", absolute: "/rules/p/2018-01-01.yaml"),
      Path(path: "./2018-01-01.yaml", absolute: "/rules/p/2018-01-01.yaml"),
      Path(path: "../catalogue/debts.yaml", absolute: "/rules/catalogue/debts.yaml"),
      Path(path: "..", absolute: "/rules"), Path(path: ".", absolute: "/rules/p"),
      Path(path: "/other/a.yaml", absolute: "/other/a.yaml"),
    ])
  func absolute(_ test: Path) {
    #expect(RuleFolder.absolute(test.path, from: "/rules/p") == test.absolute)
  }
}
