package import Rewards

/// Writes a diagnostic as text: a line that editors can jump to, then what helps.
///
/// ```
/// Rules/alphen/2017-12-01.yaml:31:5: error: unknown action 'call-creditor' [unknown-action]
///     call-creditor: 40
///     ^~~~~~~~~~~~~
///   did you mean 'call-creditors'?
/// ```
package enum DiagnosticPrinter {
  /// The printed form of a diagnostic, which ends with a line break.
  ///
  /// - Parameters:
  ///   - diagnostic: What to print. Characters in it that a terminal would obey are replaced.
  ///   - sourceLine: The line of a place as it stands in its file (``SourceLineTable``); `nil` if
  ///     it is not known, and then neither line nor marker is printed.
  ///   - isColoured: Whether to use the colours of ANSI terminals.
  ///   - language: The language of the sentences; codes and labels are the same in each.
  /// - Returns: First line, source line, marker, help, then the notes likewise.
  package static func text(
    of diagnostic: Diagnostic, sourceLine: (Place) -> String?, isColoured: Bool,
    language: Language = .en
  ) -> String {
    let ink = Ink(isColoured: isColoured)
    let severity = diagnostic.severity
    let label = ink.paint("\(severity.rawValue):", severity.colour)
    let message = TerminalCell.visible(diagnostic.sentence.text(language))
    var text = "\(head(diagnostic.place, ink)) \(label) \(message) [\(diagnostic.code.rawValue)]\n"
    text += excerpt(of: diagnostic.place, sourceLine, ink)
    if let help = diagnostic.wayOut?.text(language) { text += "  \(TerminalCell.visible(help))\n" }
    for note in diagnostic.notes {
      text +=
        "\(head(note.place, ink)) note: \(TerminalCell.visible(note.sentence.text(language)))\n"
      text += excerpt(of: note.place, sourceLine, ink)
    }
    return text
  }

  private static func head(_ place: Place, _ ink: Ink) -> String {
    ink.paint("\(TerminalCell.visible(place.description)):", .bold)
  }

  private static func excerpt(
    of place: Place, _ sourceLine: (Place) -> String?, _ ink: Ink
  ) -> String {
    guard let line = sourceLine(place), let excerpt = SourceExcerpt(of: line, marking: place) else {
      return ""
    }
    let indent = String(repeating: " ", count: 4 + excerpt.markerIndent)
    let marker = "^" + String(repeating: "~", count: excerpt.markerWidth - 1)
    return "    \(excerpt.line)\n\(indent)\(ink.paint(marker, .green))\n"
  }
}

extension Diagnostic.Severity {
  /// The colour of its word.
  fileprivate var colour: Ink.Colour {
    switch self {
    case .error: .red
    case .warning: .magenta
    case .advice: .cyan
    }
  }
}
