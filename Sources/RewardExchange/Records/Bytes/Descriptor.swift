import Foundation
import Synchronization

/// An open file of the operating system, closed when nobody needs it any more.
final class Descriptor: Sendable {
  let number: Int32
  private let isOpen: Atomic<Bool>

  /// Takes over an open file; those of the process itself (standard input) stay open.
  init(_ number: Int32, isOurs: Bool) {
    self.number = number
    isOpen = Atomic(isOurs)
  }

  deinit {
    if isOpen.load(ordering: .relaxed) { _ = Foundation.close(number) }
  }

  /// Closes it now, because for a file on a network this is where a failed write is told.
  func close() -> SystemCause? {
    guard isOpen.exchange(false, ordering: .relaxed) else { return nil }
    return Foundation.close(number) == 0 ? nil : .last
  }

  /// Opens a file.
  ///
  /// - Returns: `nil` if that failed; ``SystemCause/last`` says why.
  static func open(_ path: String, _ flags: Int32, mode: mode_t = 0) -> Descriptor? {
    var number: Int32
    repeat {
      number = Foundation.open(path, flags | O_CLOEXEC | O_NOCTTY, mode)
    } while number < 0 && errno == EINTR
    return number < 0 ? nil : Descriptor(number, isOurs: true)
  }
}
