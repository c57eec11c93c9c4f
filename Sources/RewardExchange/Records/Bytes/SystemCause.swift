import Foundation

/// Why the operating system refused.
package struct SystemCause: Hashable, Sendable {
  /// The number of the error, as in `errno.h`.
  package let number: Int32

  /// An error by its number.
  package init(number: Int32) {
    self.number = number
  }

  /// The error of the call that failed just now.
  static var last: SystemCause { SystemCause(number: errno) }

  /// The system's own words, in lower case.
  package var text: String {
    let words = String(cString: strerror(number))
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
