import RewardExchange
import Rewards
import Testing

@Suite("exports before other programs")
struct CheckerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let seeds: [UInt64] = Array(1...30)

  /// Writes books of many seeds in a form and gives the paths.
  private func files(_ form: BookForm, where isFit: (BookScope) -> Bool = { _ in true }) throws
    -> [String]
  {
    try CheckerTests.seeds.compactMap { seed in
      let books = RandomBooks.books(seed)
      guard isFit(books.scope) else { return nil }
      let path = folder.path("\(seed).\(form.rawValue)")
      try books.write(to: path, as: form)
      return path
    }
  }

  @Test("hledger accepts what we write, whatever the texts")
  func hledger() throws {
    for path in try files(.hledger) {
      let answer = try Checkers.hledger(path)
      #expect(answer.accepts, "\(path): \(answer)")
    }
  }

  @Test("Beancount accepts what we write, whatever the texts")
  func beancount() throws {
    let answer = try Checkers.beancount(try files(.beancount))
    #expect(answer.accepts, "\(answer)")
  }

  @Test("pyxaf and the schema accept the auditfiles that we write, whatever the texts")
  func auditfiles() throws {
    let paths = try files(.xaf) { $0.currency.decimals <= 2 }
    #expect(paths.count > 10)
    let reader = try Checkers.pyxaf(paths)
    #expect(reader.accepts, "\(reader)")
    let schema = try Checkers.xmllint(paths)
    #expect(schema.accepts, "\(schema)")
  }
}
