import Rewards
import Testing

@testable import RewardRules

@Suite("Advice on notice") struct NoticeAdviceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let published: String?
    let notice: String?
    let isShort: Bool
    var testDescription: String { "\(published ?? "never"), \(notice ?? "none")" }

    init(_ published: String?, _ notice: String?, isShort: Bool) {
      self.published = published
      self.notice = notice
      self.isShort = isShort
    }
  }

  /// The second version begins on 2018-07-01.
  @Test(
    "a new version is made public as long before as it promises",
    arguments: [
      Case("2018-06-17", "14 days", isShort: false), Case("2018-06-18", "14 days", isShort: true),
      Case("2018-07-01", "14 days", isShort: true), Case("2018-07-02", "14 days", isShort: false),
      Case("2018-05-01", "2 months", isShort: false), Case("2018-05-02", "2 months", isShort: true),
      Case("2018-06-30", nil, isShort: false), Case(nil, "14 days", isShort: false),
    ])
  func isKept(_ test: Case) throws {
    let published = try test.published.map { try #require(Day($0)) }
    let found = try report(of: test.notice, published: published)
    #expect(found.codes == (test.isShort ? ["short-notice"] : []))
  }

  @Test("the first version of a programme needs none")
  func first() throws {
    let text = SmallRules.head + "rewards: { default: 20 }\nnotice: 14 days\n"
    let report = try SmallRules.check(
      files: ["2018-01-01.yaml": text], advising: Advising(published: Day("2017-12-31")))
    #expect(report.codes == [])
  }

  @Test("a version inherits the notice of its parent, and may remove it")
  func inherited() throws {
    let head = SmallRules.head.replacing("2018-01-01..", with: "2018-01-01..2018-06-30")
    for (line, codes) in [("", ["short-notice"]), ("notice: remove\n", [])] {
      let report = try SmallRules.check(
        files: [
          "2018-01-01.yaml": head + "rewards: { default: 20 }\nnotice: 14 days\n",
          "2018-07-01.yaml": "programme: p\nname: { nl: p, en: p }\nruns: 2018-07-01..\n"
            + "extends: 2018-01-01.yaml\n" + line,
        ], advising: Advising(published: Day("2018-06-20")))
      #expect(report.codes == codes)
    }
  }

  @Test("advice is given only to who asks, and not beside an error")
  func isAskedFor() throws {
    let lines = "rewards: { default: { ladder: { start: 1, up: 1, after_miss: start } } }\n"
    let right = ["2018-01-01.yaml": SmallRules.head + lines]
    #expect(try SmallRules.check(files: right).codes == [])
    #expect(try SmallRules.check(files: right, advising: Advising()).codes == ["miss-takes-all"])
    let wrong = ["2018-01-01.yaml": SmallRules.head + lines + "notice: soon\n"]
    #expect(try SmallRules.check(files: wrong, advising: Advising()).codes == ["bad-time"])
  }

  private func report(of notice: String?, published: Day?) throws -> RuleReport {
    let head = SmallRules.head.replacing("2018-01-01..", with: "2018-01-01..2018-06-30")
    let next = SmallRules.head.replacing("2018-01-01..", with: "2018-07-01..")
    let line = notice.map { "notice: \($0)\n" } ?? ""
    return try SmallRules.check(
      files: [
        "2018-01-01.yaml": head + "rewards: { default: 20 }\n",
        "2018-07-01.yaml": next + "rewards: { default: 25 }\n" + line,
      ], advising: Advising(published: published))
  }
}
