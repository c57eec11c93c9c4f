import Rewards

/// A word that is looked for in bytes, at most sixteen letters, as numbers.
struct Word: BitwiseCopyable {
  /// How many letters it has.
  let count: Int
  /// The first letters and the rest, the first one lowest; what is past its end is 0.
  private let letters: (UInt64, UInt64)
  private let masks: (UInt64, UInt64)

  init(_ text: String) {
    let bytes = Array(text.utf8)
    precondition(bytes.count <= 16, "a word has at most sixteen letters")
    count = bytes.count
    func number(_ part: some Collection<UInt8>) -> UInt64 {
      part.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    letters = (number(bytes.prefix(8)), number(bytes.dropFirst(8)))
    masks = (
      number(bytes.prefix(8).map { _ in 0xFF }), number(bytes.dropFirst(8).map { _ in 0xFF })
    )
  }

  /// Whether it stands at an offset.
  @inline(__always)
  func stands(at offset: Int, in bytes: Span<UInt8>) -> Bool {
    guard offset + 16 <= bytes.count else { return stands(nearEnd: offset, of: bytes) }
    // Any bits are a number: nothing is unsafe about loading one, and the bounds are checked.
    let first = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    guard UInt64(littleEndian: first) & masks.0 == letters.0 else { return false }
    guard masks.1 != 0 else { return true }
    let rest = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
    return UInt64(littleEndian: rest) & masks.1 == letters.1
  }

  private func stands(nearEnd offset: Int, of bytes: Span<UInt8>) -> Bool {
    guard offset + count <= bytes.count else { return false }
    for index in 0..<count {
      let part = index < 8 ? letters.0 : letters.1
      let letter = UInt8(truncatingIfNeeded: part >> UInt64(index % 8 * 8))
      guard bytes[offset + index] == letter else { return false }
    }
    return true
  }
}

/// The words that cells of claims can be.
struct Words {
  let done = Word(Claim.Outcome.done.rawValue)
  let missed = Word(Claim.Outcome.missed.rawValue)
  let `true` = Word("true")
  let `false` = Word("false")
  let null = Word("null")

  /// The names of the columns by their numbers, each with the quote that ends it.
  static let columnNames = ClaimColumn.allCases.map { Word($0.name + "\"") }
}
