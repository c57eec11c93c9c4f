import Foundation
import Rewards
import Testing

@testable import RewardRules

/// Rules that are kept in memory and read again.
@Suite("Archive of the rules") struct RuleArchiveTests {
  /// Every folder of Rules and Examples in which versions lie, from the package.
  static let programmes: [String] = {
    let files = ["Rules", "Examples"].flatMap { root in
      ((try? Fixtures.ruleFiles(below: Fixtures.package + "/" + root)) ?? [])
        .map { root + "/" + $0 }
    }
    let versions = files.filter { file in
      let bytes = (try? Fixtures.bytes(of: Fixtures.package + "/" + file)) ?? []
      return String(decoding: bytes, as: UTF8.self).contains(/(?m)^programme:/)
    }
    return Set(versions.map { RuleFolder.folder(of: $0) }).sorted()
  }()

  /// What of a version must not depend on where it was read from.
  private func stamps(_ rules: RuleSet) throws -> [[String]] {
    try #require(rules.plan).versions.map { [$0.digest, $0.seal] }
  }

  @Test("there are rules to keep")
  func some() {
    #expect(Self.programmes.contains("Rules/voorbeeldgemeente"))
    #expect(Self.programmes.contains("Examples/guide/versions"))
  }

  @Test("what is read from it is what lay on the disk", arguments: programmes)
  func same(_ programme: String) throws {
    let disk = try RuleSet.read(Fixtures.package + "/" + programme)
    let archive = try #require(disk.archive, "\(disk.printedDiagnostics())")
    let again = try RuleSet.read(archive)
    #expect(try stamps(again) == stamps(disk))
    #expect(again.diagnostics.map(\.message) == disk.diagnostics.map(\.message))
    #expect(again.archive == archive)
    let (plan, other) = (try #require(disk.plan), try #require(again.plan))
    #expect(other.programme == plan.programme)
    #expect(other.actions.names == plan.actions.names)
    #expect(other.versions.map(\.runs) == plan.versions.map(\.runs))
    #expect(other.versions.map(\.approval) == plan.versions.map(\.approval))
    #expect(other.versions.map(\.bookkeeping) == plan.versions.map(\.bookkeeping))
  }

  @Test("each file is in it once, by its path, with its bytes", arguments: programmes)
  func files(_ programme: String) throws {
    let archive = try #require(RuleSet.read(Fixtures.package + "/" + programme).archive)
    let paths = archive.files.map(\.path)
    #expect(paths == paths.sorted())
    #expect(Set(paths).count == paths.count)
    #expect(Set(archive.versions).isSubset(of: paths))
    // The folder that holds all: the last part of it that the paths do not say.
    let root = try #require(
      ["", "Rules/", "Examples/", "Examples/guide/", programme + "/"].first { root in
        paths.allSatisfy {
          FileManager.default.fileExists(atPath: Fixtures.package + "/" + root + $0)
        }
      })
    for file in archive.files {
      #expect(try file.bytes == Fixtures.bytes(of: Fixtures.package + "/" + root + file.path))
    }
  }

  private static let files = [
    "p/2018-01-01.yaml": """
    programme: p
    name: { nl: p, en: p }
    runs: 2018-01-01..2018-12-31
    catalogue: ../catalogue
    rewards: { default: 20 }

    """,
    "p/2019-01-01.yaml": """
    extends: ../base/shared.yml
    programme: p
    name: { nl: p, en: p }
    runs: 2019-01-01..

    """,
    "base/shared.yml": """
    programme: base
    name: { nl: b, en: b }
    runs: 2018-01-01..
    catalogue: ../catalogue
    rewards: { default: 25 }

    """,
    "catalogue/debts.yaml": RuleDigestTests.debts, "catalogue/readme.txt": "no rules\n",
    "p/scenarios/a.yaml": "scenarios: []\n", "p/stories.yaml": "scenarios: []\n",
    "other/2018-01-01.yaml": "programme: other\n",
  ]

  @Test("it holds what the versions read, and nothing else")
  func holds() throws {
    let archive = try #require(SmallRules.read(files: Self.files, at: "p").archive)
    #expect(
      archive.files.map(\.path) == [
        "base/shared.yml", "catalogue/debts.yaml", "p/2018-01-01.yaml", "p/2019-01-01.yaml",
      ])
    #expect(archive.versions == ["p/2018-01-01.yaml", "p/2019-01-01.yaml"])
    let one = try #require(SmallRules.read(files: Self.files, at: "p/2018-01-01.yaml").archive)
    #expect(one.files.map(\.path) == ["catalogue/debts.yaml", "p/2018-01-01.yaml"])
    #expect(one.versions == ["p/2018-01-01.yaml"])
  }

  @Test("the order in which it is put together changes nothing")
  func order() throws {
    let archive = try #require(SmallRules.read(files: Self.files, at: "p").archive)
    let turned = RuleArchive(
      files: archive.files.reversed(), versions: archive.versions.reversed())
    #expect(turned == archive)
  }

  @Test("rules with an error have none")
  func ofError() throws {
    var files = Self.files
    files["p/2018-01-01.yaml", default: ""] += "weight: 1\n"
    let rules = try SmallRules.read(files: files, at: "p")
    #expect(rules.plan == nil)
    #expect(rules.archive == nil)
  }

  @Test("rules that name a path out of their folder have a plan and no archive")
  func leadingOut() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Self.files { try folder.write(text, to: name) }
    let name = RuleFolder.name(of: folder.path)
    let ways = [
      "../../\(name)/catalogue": false, folder.path + "/catalogue": false,
      "../catalogue": true, "./../p/../catalogue/": true,
    ]
    for (way, isKept) in ways {
      try folder.write(
        Self.files["p/2018-01-01.yaml", default: ""].replacing("../catalogue", with: way),
        to: "p/2018-01-01.yaml")
      let rules = try RuleSet.read(folder.path + "/p")
      #expect(rules.plan != nil, "\(way): \(rules.printedDiagnostics())")
      #expect((rules.archive != nil) == isKept, "\(way)")
    }
  }

  @Test("places name its paths, and its lines are shown")
  func places() throws {
    let archive = try #require(SmallRules.read(files: Self.files, at: "p").archive)
    let files = archive.files.map { file in
      file.path == "p/2018-01-01.yaml"
        ? RuleArchive.File(path: file.path, bytes: file.bytes + Array("weight: 1\n".utf8)) : file
    }
    let rules = try RuleSet.read(RuleArchive(files: files, versions: archive.versions))
    #expect(rules.plan == nil)
    #expect(rules.archive == nil)
    #expect(rules.diagnostics.map { String(describing: $0.place) } == ["p/2018-01-01.yaml:6:1"])
    #expect(rules.printedDiagnostics().contains("    weight: 1\n"))
  }

  @Test("a parent or a catalogue that it lacks is missing as on the disk")
  func lacks() throws {
    let archive = try #require(SmallRules.read(files: Self.files, at: "p").archive)
    func codes(without file: String) throws -> Set<String> {
      let files = archive.files.filter { $0.path != file }
      return Set(try RuleSet.read(RuleArchive(files: files, versions: archive.versions)).codes)
    }
    #expect(try codes(without: "base/shared.yml") == ["missing-file"])
    #expect(try codes(without: "catalogue/debts.yaml") == ["missing-file"])
    #expect(throws: RuleFailure.self) { try codes(without: "p/2019-01-01.yaml") }
  }

  struct Broken: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var paths: [String]
    var versions = ["v.yaml"]
  }

  @Test(
    "one that is not whole is not read",
    arguments: [
      Broken(testDescription: "nothing", paths: [], versions: []),
      Broken(testDescription: "no version", paths: ["v.yaml"], versions: []),
      Broken(testDescription: "a version that is not in it", paths: ["a.yaml"]),
      Broken(
        testDescription: "a version twice", paths: ["v.yaml"], versions: ["v.yaml", "v.yaml"]),
      Broken(testDescription: "a path twice", paths: ["v.yaml", "v.yaml"]),
      Broken(testDescription: "an absolute path", paths: ["v.yaml", "/etc/a.yaml"]),
      Broken(testDescription: "a path upwards", paths: ["v.yaml", "../a.yaml"]),
      Broken(testDescription: "a path up and down", paths: ["v.yaml", "a/../b.yaml"]),
      Broken(testDescription: "a path with a point", paths: ["v.yaml", "./a.yaml"]),
      Broken(testDescription: "an empty path", paths: ["v.yaml", ""]),
      Broken(testDescription: "an empty part", paths: ["v.yaml", "a//b.yaml"]),
      Broken(
        testDescription: "too many files",
        paths: ["v.yaml"] + (1...RuleFolder.mostFiles).map { "a/\($0).yaml" }),
    ])
  func broken(_ test: Broken) {
    let archive = RuleArchive(
      files: test.paths.map { RuleArchive.File(path: $0, bytes: []) }, versions: test.versions)
    #expect(throws: RuleFailure.self) { try RuleSet.read(archive) }
  }

  @Test("a file that is too large is told")
  func tooLarge() throws {
    let archive = RuleArchive(
      files: [
        RuleArchive.File(
          path: "v.yaml", bytes: [UInt8](repeating: UInt8(ascii: "#"), count: 4 << 20 | 1))
      ], versions: ["v.yaml"])
    #expect(try RuleSet.read(archive).codes == ["file-too-large"])
  }

  @Test("as many files as a reading takes in are read")
  func most() throws {
    let paths = ["v.yaml"] + (1..<RuleFolder.mostFiles).map { "a/\($0).yaml" }
    let archive = RuleArchive(
      files: paths.map { RuleArchive.File(path: $0, bytes: []) }, versions: ["v.yaml"])
    #expect(try RuleSet.read(archive).codes == ["empty-file"])
  }
}
