/// What a byte can be part of.
struct ByteClass: OptionSet, Sendable {
  let rawValue: UInt8

  /// A digit.
  static let digit = ByteClass(rawValue: 1)
  /// A letter or a digit, with which an id begins.
  static let idStart = ByteClass(rawValue: 2)
  /// What an id goes on with.
  static let id = ByteClass(rawValue: 4)
  /// What a name of the rules has.
  static let name = ByteClass(rawValue: 8)
  /// What can stand in a cell without quotes; the bytes of UTF-8 are to be looked at again.
  static let plain = ByteClass(rawValue: 16)
  /// What can stand in a cell with quotes, but for the quote that closes it or is written twice.
  static let quoted = ByteClass(rawValue: 32)
  /// A byte of a scalar that has several.
  static let wide = ByteClass(rawValue: 64)
  /// What an id goes on with where a backslash begins an escape.
  static let idInJSON = ByteClass(rawValue: 128)

  /// The classes of every byte.
  static let table: [ByteClass] = (UInt8.min...UInt8.max).map { byte in
    let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    let isSmall = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
    let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
    var classes: ByteClass = []
    if isDigit { classes.insert(.digit) }
    if isDigit || isSmall || isCapital { classes.formUnion([.idStart, .id, .idInJSON]) }
    if "._-@".utf8.contains(byte) { classes.formUnion([.id, .idInJSON]) }
    if byte == UInt8(ascii: "\\") { classes.insert(.id) }
    if isDigit || isSmall || byte == UInt8(ascii: "-") { classes.insert(.name) }
    if !byte.isForbiddenControl, !byte.isLineBreak, byte != .quote {
      classes.insert(.quoted)
      if byte != .comma { classes.insert(.plain) }
    }
    if byte >= 0x80 { classes.insert(.wide) }
    return classes
  }
}
