import Rewards

/// The numbers of vouchers that somebody found, one a line.
public struct VoucherNumberFile: Sendable {
  /// The numbers in the order of the file; none if any line has a fault.
  public let numbers: [String]
  /// What reading met.
  public let report: InputReport

  /// Whether a line, or the file, has a fault.
  public var hasFaults: Bool { report.hasFaults }

  /// The most numbers of a file: ten times what is received at once is more than any drawer holds.
  public static let most = 10 * VoucherLot.most

  /// Reads numbers, one a line; empty lines are passed over.
  ///
  /// - Parameter path: A file, or `-` for standard input.
  /// - Returns: The numbers, or what is wrong with the lines.
  /// - Throws: ``ExchangeFailure`` if it cannot be read. Faults inside the file are not thrown; they
  ///   are in ``report``.
  public static func read(_ path: String) throws(ExchangeFailure) -> VoucherNumberFile {
    do throws(InputFailure) {
      return try read(from: FileSource(path: path), named: FileSource.name(of: path))
    } catch {
      throw ExchangeFailure(error)
    }
  }

  /// Reads numbers from anywhere; `file` is the name of the input in messages.
  package static func read(
    from source: some ByteSource, named file: String
  ) throws(InputFailure) -> VoucherNumberFile {
    var numbers = VoucherNumbers(file: file)
    var report = InputReport()
    // A number has none of the signs that CSV gives a meaning, so a line is a record of one cell.
    var records = CSVRecords(source, file: file)
    reading: while true {
      switch try records.next() {
      case .end: break reading
      case .fault(let fault): report.add(fault)
      case .record(let record):
        if let fault = numbers.add(record) { report.add(fault) }
        if let fault = numbers.tooMany(at: record) {
          report.giveUp([fault])
          break reading
        }
      }
    }
    // An empty file would say that all is lost: whoever means that says it in so many words.
    if numbers.all.isEmpty, !report.hasFaults {
      report.giveUp([
        Diagnostic(
          .inputColumnMissing, "the file is empty", at: .start(of: file),
          help: "for an empty drawer, count each denomination as 0, such as 10=0")
      ])
    }
    report.finish(columns: [])
    return VoucherNumberFile(numbers: report.hasFaults ? [] : numbers.all, report: report)
  }
}
