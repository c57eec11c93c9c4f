import Foundation
import Rewards
import Synchronization

/// Tells a person at a terminal how far a long work has come; elsewhere it is silent.
final class Progress: Sendable {
  private let isShown: Bool
  private let begun = ContinuousClock.now
  private let line = Mutex(Line())

  /// What stands on the terminal.
  private struct Line {
    var lastShown = ContinuousClock.now
    var isThere = false
  }

  /// Work that is done sooner needs no telling.
  private static let patience = Duration.seconds(1)
  /// How often the line changes.
  private static let interval = Duration.milliseconds(200)

  private let language: Language

  init(in language: Language) {
    self.language = language
    isShown = isatty(STDERR_FILENO) == 1
  }

  /// Shows a number of things done, if the work takes long.
  func show(_ count: Int, _ what: Words) {
    let now = ContinuousClock.now
    guard isShown, now - begun > Progress.patience else { return }
    line.withLock { line in
      guard now - line.lastShown > Progress.interval else { return }
      line.lastShown = now
      line.isThere = true
      write("\r\u{1B}[K\(count) \(what.text(language))")
    }
  }

  /// Takes the line away.
  func finish() {
    line.withLock { line in
      if line.isThere { write("\r\u{1B}[K") }
      line.isThere = false
    }
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
