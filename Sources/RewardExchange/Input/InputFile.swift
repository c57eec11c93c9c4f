import Rewards

/// An input in either format; which one it is shows from its first sign: an object begins with
/// a brace, a header never does.
enum InputFile<Source: ByteSource> {
  case csv(CSVTable<ReplayedSource<Source>>)
  case json(JSONTable<ReplayedSource<Source>>)
  /// Neither, for a reason that is worth a word of its own.
  case neither(Diagnostic)

  init(_ source: Source, file: String, columns: InputColumns) throws(InputFailure) {
    let replayed = try ReplayedSource(source)
    if replayed.isZip {
      self = .neither(
        Diagnostic(
          .inputText, "the file is a spreadsheet or another zip file; expected text",
          at: .start(of: file), help: "save it as CSV in UTF-8"))
      return
    }
    switch replayed.firstSign {
    case UInt8(ascii: "{"): self = .json(JSONTable(replayed, file: file, columns: columns))
    case UInt8(ascii: "["):
      self = .neither(
        Diagnostic(
          .inputJSON, "the file is a JSON list; expected an object on each line",
          at: .start(of: file), help: "write each object on a line, as \"jq -c '.[]'\" does"))
    default: self = .csv(CSVTable(replayed, file: file, columns: columns))
    }
  }

  mutating func next() throws(InputFailure) -> InputNext {
    switch self {
    case .csv(var table):
      defer { self = .csv(table) }
      return try table.next()
    case .json(var table):
      defer { self = .json(table) }
      return try table.next()
    case .neither(let fault):
      return .unusable([fault])
    }
  }

  var warnings: [Diagnostic] {
    switch self {
    case .csv(let table): table.columns.warnings
    case .json(let table): table.columns.warnings
    case .neither: []
    }
  }
}

/// A source whose first blocks were looked at and are given once more.
struct ReplayedSource<Source: ByteSource>: ByteSource {
  /// The first byte that is no white space and no byte order mark.
  private(set) var firstSign: UInt8?
  /// What was looked at, the last first.
  private var seen: [ArraySlice<UInt8>] = []
  private var rest: Source

  /// A pipe can give a byte at a time; where so many say nothing, what comes is no text of ours.
  private static var mostBytesBefore: Int { RecordLimit.blockBytes }

  init(_ source: Source) throws(InputFailure) {
    rest = source
    let passed: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    var count = 0
    while firstSign == nil, count < ReplayedSource.mostBytesBefore, let block = try rest.next() {
      firstSign = block.first { !passed.contains($0) }
      count += block.count
      seen.append(block)
    }
    seen.reverse()
  }

  /// Whether it begins as a zip file does, which a spreadsheet is too.
  var isZip: Bool { seen.last?.starts(with: [0x50, 0x4B, 0x03, 0x04]) ?? false }

  mutating func next() throws(InputFailure) -> ArraySlice<UInt8>? {
    if let block = seen.popLast() { return block }
    return try rest.next()
  }
}
