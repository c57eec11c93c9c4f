import Foundation

/// An open file of the operating system, closed when nobody needs it any more.
final class Descriptor {
  let number: Int32
  private var isOpen: Bool

  /// Takes over an open file; those of the process itself (standard input) stay open.
  init(_ number: Int32, isOurs: Bool) {
    self.number = number
    isOpen = isOurs
  }

  deinit {
    if isOpen { _ = Foundation.close(number) }
  }

  /// Closes it now, because for a file on a network this is where a failed write is told.
  func close() -> SystemCause? {
    guard isOpen else { return nil }
    isOpen = false
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
