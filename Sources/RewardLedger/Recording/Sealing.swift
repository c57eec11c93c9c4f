import Dispatch
import Rewards

/// The details of some entries as text, each with its key and the commitment to it.
///
/// It is work on bytes alone, a seventh of what an approval takes, so it is done on another core
/// while the next claims are decided.
final class Sealing: @unchecked Sendable {
  /// Details that are ready to be written.
  struct Sealed {
    let key: [UInt8]
    let text: [UInt8]
    let commitment: [UInt8]
  }

  // Sendable, because only the work writes it, and nobody reads it before the work is done.
  private var sealed: [Sealed] = []
  private let work = DispatchGroup()

  /// Begins the work.
  init(_ details: [Details]) {
    DispatchQueue.global(qos: .userInitiated).async(group: work) {
      self.sealed = Sealing.seal(details)
    }
  }

  /// What came of it, in the same order; waits until it is done.
  func result() -> [Sealed] {
    work.wait()
    return sealed
  }

  /// Does the work here.
  static func seal(_ details: some Sequence<Details>) -> [Sealed] {
    var keys = KeyStock()
    return details.map { details in
      let (key, text) = (keys.next(), details.bytes)
      return Sealed(
        key: key, text: text, commitment: CanonicalForm.commitment(to: text, key: key))
    }
  }
}
