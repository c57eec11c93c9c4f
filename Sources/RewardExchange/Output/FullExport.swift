public import Rewards

/// Writes the whole journal of a ledger with all its details, for an auditor: a header, then a
/// line an entry, each an object of JSON.
///
/// It holds all that is still kept about people, so a new file may be read by its owner alone.
/// The file is written whole or not at all: if ``finish()`` is never called, nothing is left.
public struct FullExport {
  private var sink: FileSink

  /// Opens the output.
  ///
  /// - Parameter path: A file, or `-` for standard output.
  /// - Throws: ``ExchangeFailure`` if it cannot be written.
  public init(path: String) throws(ExchangeFailure) {
    do throws(OutputFailure) {
      sink = try FileSink(path: path, isForOwnerAlone: true)
    } catch {
      throw ExchangeFailure(error)
    }
  }

  /// Writes the header, before all entries.
  ///
  /// - Throws: ``ExchangeFailure`` if it cannot be written.
  public mutating func begin(_ scope: ExportScope) throws(ExchangeFailure) {
    var header = JSONObject()
    header.add("export", string: "full")
    header.add("form", integer: 1)
    header.add("programme", string: scope.programme)
    header.add("currency", string: scope.currency)
    header.addNull("from")
    header.addNull("through")
    header.add("entries", integer: scope.entryCount)
    header.add("head", string: String(describing: scope.head))
    if scope.before.number > 0 { header.add("before", string: String(describing: scope.before)) }
    header.add("totals", objects: scope.totals.map(\.object))
    try write(header)
  }

  /// Writes the next entries, in order.
  ///
  /// - Throws: ``ExchangeFailure`` if they cannot be written.
  public mutating func write(_ entries: [KeptEntry]) throws(ExchangeFailure) {
    for entry in entries { try write(entry.object) }
  }

  /// Puts the file in its place; after it nothing can be written.
  ///
  /// - Throws: ``ExchangeFailure`` if it cannot be.
  public mutating func finish() throws(ExchangeFailure) {
    do throws(OutputFailure) {
      try sink.finish()
    } catch {
      throw ExchangeFailure(error)
    }
  }

  private mutating func write(_ line: JSONObject) throws(ExchangeFailure) {
    var bytes: [UInt8] = []
    line.append(to: &bytes)
    bytes.append(.lineFeed)
    do throws(OutputFailure) {
      try sink.write(bytes)
    } catch {
      throw ExchangeFailure(error)
    }
  }
}

extension ExportScope.Total {
  fileprivate var object: JSONObject {
    var object = JSONObject()
    object.add("account", string: account)
    object.add("debit", integer: debit)
    object.add("credit", integer: credit)
    return object
  }
}

extension KeptEntry {
  fileprivate var object: JSONObject {
    var object = JSONObject()
    object.add("entry", integer: entry.number)
    object.add("booked_on", string: entry.bookedOn)
    object.add("booked_at", string: entry.bookedAt)
    object.add("kind", string: entry.kind)
    object.add(
      "postings",
      objects: entry.postings.map { line in
        var posting = JSONObject()
        posting.add("account", string: line.account)
        posting.add("cents", integer: line.cents)
        return posting
      })
    object.add("commitment", string: digits(entry.commitment))
    object.add("hash", string: digits(hash))
    if let (key, text) = details {
      object.add("key", string: digits(key))
      object.add("details", string: text)
    } else {
      object.addNull("key")
      object.addNull("details")
    }
    return object
  }
}

/// Bytes in small hexadecimal digits, as the chain writes them.
private func digits(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  return String(decoding: text, as: UTF8.self)
}
