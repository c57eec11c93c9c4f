import Rewards

/// What no rule file may contain, written as such or escaped.
///
/// The characters are invisible or steer a terminal, YAML and editors disagree on what they do to
/// lines and columns (NEL, LS, PS), or XML exports could not carry them.
enum ForbiddenCharacter {
  /// So many marks may follow each other: the bound of Unicode's stream-safe text (UAX #15), ten
  /// times what any language uses. Comparing texts takes the square of it.
  static let mostMarks = 30

  /// Whether it is a control character other than tab, LF and CR, a line separator of Unicode, a
  /// byte order mark or one of the two non-characters that YAML forbids.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether it is a mark on the letter before it, such as an accent.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
  }

  /// What is wrong with a text that was written with escapes; `nil` if nothing is.
  static func fault(in text: String) -> Message? {
    var marks = 0
    for scalar in text.unicodeScalars {
      if isForbidden(scalar) { return "control character \(name(of: scalar))" }
      marks = isMark(scalar) ? marks + 1 : 0
      if marks > mostMarks { return tooManyMarks }
    }
    return nil
  }

  /// What is said about a run of marks.
  static let tooManyMarks: Message = "more than \(mostMarks) accents on one letter"

  /// Its number as Unicode writes it: `U+0007`.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
