import Foundation
import Rewards

/// The details of an entry: who did it, by which version of the engine, and what happened.
struct Details: Hashable {
  let signature: Signature
  let engine: String
  let event: LedgerEvent

  /// The version of the engine that writes.
  static let engine = "0.1.0"
}

extension Details {
  /// The text that is kept and committed to.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The same in UTF-8.
  var bytes: [UInt8] {
    var writer = DetailWriter()
    writer.object {
      $0.field("by", signature.by)
      $0.field("user", signature.user)
      $0.field("host", signature.host)
      $0.field("engine", engine)
      $0.field("what", event)
    }
    return writer.bytes
  }

  /// The details that a text says; `nil` if it is not the text of such details.
  ///
  /// - Parameters:
  ///   - text: The text as it is kept.
  ///   - kind: The kind of the entry, which says what the text is about.
  init?(_ text: String, kind: EntryKind) {
    func read<What: Decodable>(_ make: (What) -> LedgerEvent) -> Details? {
      guard
        let written = try? JSONDecoder().decode(Written<What>.self, from: Data(text.utf8))
      else { return nil }
      return Details(
        signature: written.signature, engine: written.engine, event: make(written.what))
    }
    let read: Details? =
      switch kind {
      case .opened: read(LedgerEvent.opened)
      case .rulesProposed: read(LedgerEvent.rulesProposed)
      case .adopted: read(LedgerEvent.adopted)
      case .participant: read(LedgerEvent.participant)
      case .agreed: read(LedgerEvent.agreed)
      case .submitted: read(LedgerEvent.submitted)
      case .amended: read(LedgerEvent.amended)
      case .pended: read(LedgerEvent.pended)
      case .endorsed: read(LedgerEvent.endorsed)
      case .decided: read(LedgerEvent.decided)
      case .rejected: read(LedgerEvent.rejected)
      case .withdrawn: read(LedgerEvent.withdrawn)
      case .reversed: read(LedgerEvent.reversed)
      case .grantProposed: read(LedgerEvent.grantProposed)
      case .granted: read(LedgerEvent.granted)
      case .due: read(LedgerEvent.due)
      case .refused: read(LedgerEvent.refused)
      case .exported: read(LedgerEvent.exported)
      case .received: read(LedgerEvent.received)
      case .settled: read(LedgerEvent.settled)
      case .handedOver: read(LedgerEvent.handedOver)
      case .roundedUp: read(LedgerEvent.roundedUp)
      case .lost: read(LedgerEvent.lost)
      case .expired: read(LedgerEvent.expired)
      case .counted: read(LedgerEvent.counted)
      case .replaced: read(LedgerEvent.replaced)
      case .monthClosed: read(LedgerEvent.monthClosed)
      case .carriedOver: read(LedgerEvent.carriedOver)
      case .forgotten: read(LedgerEvent.forgotten)
      case .retained: read(LedgerEvent.retained)
      }
    guard let read else { return nil }
    self = read
  }

  /// How details are written: the signature first, then what happened.
  private struct Written<What: Decodable>: Decodable {
    let signature: Signature
    let engine: String
    let what: What

    private enum CodingKeys: String, CodingKey {
      case engine, what
    }

    init(from decoder: any Decoder) throws {
      signature = try Signature(from: decoder)
      let container = try decoder.container(keyedBy: CodingKeys.self)
      engine = try container.decode(String.self, forKey: .engine)
      what = try container.decode(What.self, forKey: .what)
    }
  }
}

/// Reads the JSON of details.
enum DetailText {
  /// The value that a JSON text says; `nil` if it says something else.
  static func value<Value: Decodable>(_ type: Value.Type, from text: String) -> Value? {
    try? JSONDecoder().decode(type, from: Data(text.utf8))
  }
}
