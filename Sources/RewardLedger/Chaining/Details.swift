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
  var text: String {
    switch event {
    case .opened(let what): text(what)
    case .rulesProposed(let what), .adopted(let what): text(what)
    case .participant(let what): text(what)
    case .agreed(let what): text(what)
    case .submitted(let what): text(what)
    case .amended(let what): text(what)
    case .pended(let what): text(what)
    case .endorsed(let what): text(what)
    case .decided(let what): text(what)
    case .rejected(let what), .withdrawn(let what): text(what)
    case .reversed(let what): text(what)
    case .grantProposed(let what): text(what)
    case .granted(let what): text(what)
    case .due(let what): text(what)
    case .refused(let what): text(what)
    case .exported(let what): text(what)
    }
  }

  private func text(_ what: some Codable) -> String {
    DetailText.text(of: Written(signature: signature, engine: engine, what: what))
  }

  /// The details that a text says; `nil` if it is not the text of such details.
  ///
  /// - Parameters:
  ///   - text: The text as it is kept.
  ///   - kind: The kind of the entry, which says what the text is about.
  init?(_ text: String, kind: EntryKind) {
    func read<What: Codable>(_ make: (What) -> LedgerEvent) -> Details? {
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
      }
    guard let read else { return nil }
    self = read
  }

  /// How details are written: the signature first, then what happened.
  private struct Written<What: Codable>: Codable {
    let signature: Signature
    let engine: String
    let what: What

    private enum CodingKeys: String, CodingKey {
      case engine, what
    }

    init(signature: Signature, engine: String, what: What) {
      self.signature = signature
      self.engine = engine
      self.what = what
    }

    init(from decoder: any Decoder) throws {
      signature = try Signature(from: decoder)
      let container = try decoder.container(keyedBy: CodingKeys.self)
      engine = try container.decode(String.self, forKey: .engine)
      what = try container.decode(What.self, forKey: .what)
    }

    func encode(to encoder: any Encoder) throws {
      try signature.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(engine, forKey: .engine)
      try container.encode(what, forKey: .what)
    }
  }
}

extension DetailText {
  /// The value that a JSON text says; `nil` if it says something else.
  static func value<Value: Decodable>(_ type: Value.Type, from text: String) -> Value? {
    try? JSONDecoder().decode(type, from: Data(text.utf8))
  }
}
