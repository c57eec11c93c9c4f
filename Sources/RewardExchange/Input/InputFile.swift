import Rewards

/// An input in either format; which one it is shows from its first sign: an object begins with
/// a brace, a header never does.
enum InputFile<Source: ByteSource> {
  case csv(CSVTable<ReplayedSource<Source>>)
  case json(JSONTable<ReplayedSource<Source>>)

  init(_ source: Source, file: String, columns: InputColumns) throws(InputFailure) {
    let replayed = try ReplayedSource(source)
    self =
      replayed.firstSign == UInt8(ascii: "{")
      ? .json(JSONTable(replayed, file: file, columns: columns))
      : .csv(CSVTable(replayed, file: file, columns: columns))
  }

  mutating func next() throws(InputFailure) -> InputNext {
    switch self {
    case .csv(var table):
      defer { self = .csv(table) }
      return try table.next()
    case .json(var table):
      defer { self = .json(table) }
      return try table.next()
    }
  }

  var warnings: [Diagnostic] {
    switch self {
    case .csv(let table): table.columns.warnings
    case .json(let table): table.columns.warnings
    }
  }
}

/// A source whose first block was looked at and is given once more.
struct ReplayedSource<Source: ByteSource>: ByteSource {
  private var first: ArraySlice<UInt8>?
  private var rest: Source

  init(_ source: Source) throws(InputFailure) {
    rest = source
    first = try rest.next()
  }

  mutating func next() throws(InputFailure) -> ArraySlice<UInt8>? {
    guard let block = first else { return try rest.next() }
    first = nil
    return block
  }

  /// The first byte that is no white space and no byte order mark.
  var firstSign: UInt8? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = first.map { $0.starts(with: mark) ? $0.dropFirst(mark.count) : $0 }
    return text?.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }
}
