import Rewards

extension ClaimScan {
  /// The most names of an object that mean nothing, and of the values they have, that the scan
  /// goes over; more are for the slow reader, which bounds all values of an object together.
  private static let mostOthers = 32
  private static let mostOtherValues = RecordLimit.cells / 2

  /// Passes over a member that means nothing, whose opening quote was passed.
  mutating func other(_ bytes: Span<UInt8>, _ classes: Span<ByteClass>) -> Bool {
    let start = here
    // Two texts that differ in bytes can be one name, but not if they are ASCII.
    guard passString(bytes, classes, allowsMore: false) else { return false }
    let name = ByteNames.hash(bytes.extracting(start..<here - 1))
    guard !others.contains(name), others.count < ClaimScan.mostOthers else { return false }
    others.append(name)
    row.otherNames = max(1, row.otherNames &* 31 ^ name)
    guard passColon(bytes) else { return false }
    guard pass(UInt8(ascii: "["), bytes) else { return otherValue(bytes, classes) }
    passBlanks(bytes)
    if pass(UInt8(ascii: "]"), bytes) { return true }
    repeat {
      passBlanks(bytes)
      guard otherValue(bytes, classes) else { return false }
      passBlanks(bytes)
    } while pass(.comma, bytes)
    return pass(UInt8(ascii: "]"), bytes)
  }

  private mutating func otherValue(_ bytes: Span<UInt8>, _ classes: Span<ByteClass>) -> Bool {
    otherValueCount += 1
    guard otherValueCount <= ClaimScan.mostOtherValues else { return false }
    if pass(.quote, bytes) { return passString(bytes, classes, allowsMore: true) }
    return pass(words.null, bytes) || pass(words.true, bytes) || pass(words.false, bytes)
      || passNumber(bytes, classes)
  }

  /// Passes over a string whose opening quote was passed, and says whether it is well-formed so
  /// far as the scan can tell. It may have signs of ASCII as they are, and if more is allowed,
  /// other scalars and the escapes that are one letter.
  private mutating func passString(
    _ bytes: Span<UInt8>, _ classes: Span<ByteClass>, allowsMore: Bool
  ) -> Bool {
    let start = here
    var isWide = false
    while here < bytes.count, bytes[here] != .quote {
      let found = classes[Int(bytes[here])]
      guard found.contains(.quoted), bytes[here] != UInt8(ascii: "\t") else { return false }
      isWide = isWide || found.contains(.wide)
      if bytes[here] == UInt8(ascii: "\\") {
        here += 1
        guard allowsMore, here < bytes.count, bytes[here].isPlainEscape else { return false }
      }
      here += 1
    }
    if isWide {
      guard allowsMore, TextFault.first(in: start..<here, of: bytes) == nil else { return false }
    }
    return pass(.quote, bytes)
  }

  /// Passes over a number without an exponent.
  private mutating func passNumber(_ bytes: Span<UInt8>, _ classes: Span<ByteClass>) -> Bool {
    _ = pass(UInt8(ascii: "-"), bytes)
    let start = here
    passDigits(bytes, classes)
    guard here > start, bytes[start] != UInt8(ascii: "0") || here - start == 1 else {
      return false
    }
    guard pass(UInt8(ascii: "."), bytes) else { return true }
    let fraction = here
    passDigits(bytes, classes)
    return here > fraction
  }

  private mutating func passDigits(_ bytes: Span<UInt8>, _ classes: Span<ByteClass>) {
    while here < bytes.count, classes[Int(bytes[here])].contains(.digit) { here += 1 }
  }
}

extension UInt8 {
  /// Whether it is the letter of an escape of JSON that stands for a sign that a record may have.
  fileprivate var isPlainEscape: Bool {
    switch self {
    case .quote, UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "n"), UInt8(ascii: "r"),
      UInt8(ascii: "t"):
      true
    default: false
    }
  }
}
