import Rewards
import Testing

@Suite("a month")
struct MonthTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let first: String
    let last: String
    let next: String
    let previous: String

    init(_ month: String, _ first: String, _ last: String, next: String, previous: String) {
      testDescription = month
      self.first = first
      self.last = last
      self.next = next
      self.previous = previous
    }

    static let all = [
      Case("2018-03", "2018-03-01", "2018-03-31", next: "2018-04", previous: "2018-02"),
      Case("2018-01", "2018-01-01", "2018-01-31", next: "2018-02", previous: "2017-12"),
      Case("2018-12", "2018-12-01", "2018-12-31", next: "2019-01", previous: "2018-11"),
      Case("2018-02", "2018-02-01", "2018-02-28", next: "2018-03", previous: "2018-01"),
      Case("2020-02", "2020-02-01", "2020-02-29", next: "2020-03", previous: "2020-01"),
      Case("2100-02", "2100-02-01", "2100-02-28", next: "2100-03", previous: "2100-01"),
    ]
  }

  @Test("it has a first and a last day, and a month on either side", arguments: Case.all)
  func neighbours(_ row: Case) throws {
    let month = try #require(Month(row.testDescription))
    #expect(String(describing: month) == row.testDescription)
    #expect(String(describing: month.firstDay) == row.first)
    #expect(String(describing: month.lastDay) == row.last)
    #expect(String(describing: month.next) == row.next)
    #expect(String(describing: month.previous) == row.previous)
    #expect(month.next.previous == month)
    #expect(month.lastDay.adding(days: 1) == month.next.firstDay)
  }

  @Test("every day of it is in it, and the days around it are not", arguments: Case.all)
  func days(_ row: Case) throws {
    let month = try #require(Month(row.testDescription))
    #expect(Month(of: month.firstDay) == month)
    #expect(Month(of: month.lastDay) == month)
    #expect(Month(of: month.firstDay.adding(days: -1)) == month.previous)
    #expect(Month(of: month.lastDay.adding(days: 1)) == month.next)
  }

  @Test("it has a year, a number in it, and a January")
  func year() throws {
    for (text, number) in [("2018-01", 1), ("2018-12", 12)] {
      let month = try #require(Month(text))
      #expect(month.year == 2018)
      #expect(month.monthOfYear == number)
      #expect(month.january == Month("2018-01"))
    }
  }

  @Test("months are in order across years")
  func order() throws {
    let texts = ["2017-12", "2018-01", "2018-02", "2018-12", "2019-01"]
    let months = texts.compactMap { Month($0) }
    #expect(months.count == texts.count)
    #expect(months.shuffled().sorted() == months)
    #expect(zip(months, months.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(
    "nothing else is a month",
    arguments: [
      "", "2018", "2018-1", "2018-00", "2018-13", "2018-03-01", "18-03", "2018/03", "2018-0a",
      " 2018-03", "+018-03",
    ])
  func malformed(_ text: String) {
    #expect(Month(text) == nil)
  }
}
