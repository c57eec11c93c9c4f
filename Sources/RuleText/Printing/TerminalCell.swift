/// One sign of a text as a terminal may show it.
package struct TerminalCell {
  /// What is shown.
  let scalar: Unicode.Scalar
  /// How many columns it takes: 0 for a mark on the sign before it, 2 for East Asian wide signs
  /// and emoji.
  let columns: Int

  /// The cells of a text; a tab is one space.
  ///
  /// Control characters, invisible ones and those that change the direction of writing become
  /// U+FFFD, so that the text of a file cannot play with the terminal; likewise marks beyond
  /// ``mostMarks``, which would grow out of their line.
  static func cells(of text: some Sequence<Unicode.Scalar>) -> [TerminalCell] {
    var cells: [TerminalCell] = []
    var marks = 0
    for scalar in text {
      let cell = TerminalCell(scalar)
      marks = cell.columns == 0 ? marks + 1 : 0
      cells.append(marks > mostMarks ? .replacement : cell)
    }
    return cells
  }

  /// A text with every sign as a terminal may show it.
  package static func visible(_ text: String) -> String {
    cells(of: text.unicodeScalars).shown
  }

  /// A letter has two marks in Vietnamese and four in some older scripts.
  private static let mostMarks = 4
  private static let replacement = TerminalCell("\u{FFFD}", columns: 1)

  private init(_ scalar: Unicode.Scalar, columns: Int) {
    self.scalar = scalar
    self.columns = columns
  }

  private init(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    switch properties.generalCategory {
    case _ where scalar == "\t":
      self.init(" ", columns: 1)
    case _ where properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector:
      self = .replacement
    case .nonspacingMark, .enclosingMark:
      self.init(scalar, columns: 0)
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
      self = .replacement
    default:
      self.init(scalar, columns: Self.isWide(scalar) ? 2 : 1)
    }
  }

  /// Unicode's East Asian width W and F in ranges as coarse as terminals need them; emoji come
  /// from the character database.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default:
      scalar.properties.isEmojiPresentation
    }
  }
}

extension Sequence where Element == TerminalCell {
  /// The text of the cells.
  var shown: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: lazy.map(\.scalar))
    return String(text)
  }

  /// The columns that the cells take.
  var columns: Int {
    reduce(0) { $0 + $1.columns }
  }
}
