public import Rewards

/// The vouchers of a file, to put them in the drawer.
public struct VoucherFile: Sendable {
  /// The vouchers in the order of the file, each a lot of its own; none if any row has a fault:
  /// vouchers come in all together or not at all.
  public let lots: [VoucherLot]
  /// What reading met.
  public let report: InputReport

  /// Whether a row, or the file, has a fault.
  public var hasFaults: Bool { report.hasFaults }

  /// Reads vouchers: CSV with a header, or NDJSON; at most ``Rewards/VoucherLot/most``.
  ///
  /// - Parameters:
  ///   - path: A file, or `-` for standard input.
  ///   - currency: The currency whose decimals the amounts have.
  /// - Returns: The vouchers, or what is wrong with the rows.
  /// - Throws: ``ExchangeFailure`` if it cannot be read. Faults inside the file are not thrown; they
  ///   are in ``report``.
  public static func read(
    _ path: String, in currency: Currency
  ) throws(ExchangeFailure) -> VoucherFile {
    do throws(InputFailure) {
      return try read(
        from: FileSource(path: path), named: FileSource.name(of: path), in: currency)
    } catch {
      throw ExchangeFailure(error)
    }
  }

  /// Reads vouchers from anywhere; `file` is the name of the input in messages.
  package static func read(
    from source: some ByteSource, named file: String, in currency: Currency
  ) throws(InputFailure) -> VoucherFile {
    var input = VoucherInput(currency: currency)
    try input.read(source, file: file)
    return VoucherFile(lots: input.report.hasFaults ? [] : input.lots, report: input.report)
  }
}
