import Rewards

/// A cell of a row, whether it came from CSV or from JSON.
struct InputCell {
  let content: Content
  let place: Place

  enum Content {
    case text(String)
    /// Only JSON has lists; in CSV several values stand in one text with `;` between them.
    case list([String])
  }

  /// The text; a list as CSV would write it, where the empty list is `-`.
  var text: String {
    switch content {
    case .text(let text): text
    case .list(let items): items.isEmpty ? "-" : items.joined(separator: ";")
    }
  }
}

/// A row by the numbers of the columns that were asked for; `nil` where a cell is empty or
/// missing.
struct InputRow {
  /// The beginning of the row.
  let place: Place
  let cells: [InputCell?]
}

/// What a table gives next.
enum InputNext {
  case row(InputRow)
  /// A row that is passed over. The cells that could be read are given, to know whose it was.
  case fault(Diagnostic, InputRow?)
  /// The table cannot be used at all.
  case unusable([Diagnostic])
  case end
}

/// The columns of an input and what is known about them so far.
struct InputColumns {
  /// The names that mean something, by their number.
  let names: [String]
  private let numbers: [String: Int]
  /// How many of them, from the first, a row must have.
  let requiredCount: Int
  /// The numbers of those that can hold several values.
  private let lists: Set<Int>
  /// Unknown names that were met, each with a warning.
  private var unknown: Set<String> = []
  private(set) var warnings: [Diagnostic] = []

  /// More different unknown names are not warned of: the file is something else.
  private static let mostWarnings = 100

  init(required: [String], optional: [String], lists: Set<String>) {
    names = required + optional
    requiredCount = required.count
    numbers = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.lists = Set(lists.compactMap { [numbers] in numbers[$0] })
  }

  /// Whether a column can hold several values.
  func takesList(_ number: Int) -> Bool { lists.contains(number) }

  /// The number of a column; a warning, once, if it has none.
  mutating func number(of name: String, at place: Place) -> Int? {
    if let number = numbers[name] { return number }
    guard !unknown.contains(name), unknown.count < InputColumns.mostWarnings else { return nil }
    unknown.insert(name)
    let nearest = nearestName(to: name, among: names)
    warnings.append(
      Diagnostic(
        .inputUnknownColumn, "the column '\(name.prefix(80))' means nothing here and is ignored",
        at: place, help: nearest.map { "did you mean '\($0)'?" }))
    return nil
  }

  /// The first required cell that a row does not have.
  func missing(in cells: [InputCell?]) -> String? {
    (0..<requiredCount).first { cells[$0] == nil }.map { names[$0] }
  }
}
