extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")

  /// Whether a line ends here. A CR alone ends one too, as in editors, so that the lines that we
  /// name are the lines that the user sees.
  var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }

  /// Whether it is white space within a line, as JSON has it.
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// Whether it is the first byte of a Unicode scalar in UTF-8.
  var beginsScalar: Bool { self & 0xC0 != 0x80 }

  /// Whether it is a control character that no record may have: all of C0 but tab, LF and CR, and
  /// DEL. On a terminal they would act instead of being seen.
  var isForbiddenControl: Bool {
    self < 0x20 ? self != 0x09 && !isLineBreak : self == 0x7F
  }
}
