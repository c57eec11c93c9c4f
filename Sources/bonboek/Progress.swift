import Foundation
import Rewards

/// Tells a person at a terminal how far a long work has come; elsewhere it is silent.
final class Progress {
  private let isShown: Bool
  private let begun = ContinuousClock.now
  private var lastShown = ContinuousClock.now
  private var hasLine = false

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
    guard isShown, now - begun > Progress.patience, now - lastShown > Progress.interval else {
      return
    }
    lastShown = now
    hasLine = true
    write("\r\u{1B}[K\(count) \(what.text(language))")
  }

  /// Takes the line away.
  func finish() {
    if hasLine { write("\r\u{1B}[K") }
    hasLine = false
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
