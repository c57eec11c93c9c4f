/// Names as their bytes, each with a dense number in the order in which they came.
///
/// A name that lies in a file's bytes is found without making a text of it. An open table holds
/// for each name its number, its length and its first bytes, so that a name of up to eight bytes
/// is told apart where it is found.
package struct ByteNames: Sendable {
  /// All names, one after the other.
  private var bytes: [UInt8] = []
  /// Where each name ends; it begins where the one before it ends.
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// A power of two, at most half full.
  private var slots: [Slot] = []

  private struct Slot {
    /// The bytes of a name, or some of them if it is longer: see ``ByteNames/key(of:)``.
    var key: UInt64 = 0
    var count: Int32 = 0
    /// −1 where no name stands.
    var number: Int32 = -1
  }

  package init() {}

  package init(_ names: some Sequence<String>) {
    for name in names { _ = insert(name) }
  }

  package var count: Int { ends.count }

  /// The name with a number.
  package func name(_ number: Int32) -> String {
    String(decoding: bytes[range(of: number)], as: UTF8.self)
  }

  /// The number of a name, whose hash is given; `nil` if it has none.
  package func number(of name: Span<UInt8>, hash: UInt64) -> Int32? {
    guard !slots.isEmpty else { return nil }
    let number = slots[place(of: name, hash: hash)].number
    return number < 0 ? nil : number
  }

  /// The number of a name, which it gets now if it had none.
  package mutating func insert(_ name: Span<UInt8>, hash: UInt64) -> Int32 {
    if ends.count * 2 >= slots.count { grow() }
    let place = place(of: name, hash: hash)
    if slots[place].number >= 0 { return slots[place].number }
    let number = Int32(ends.count)
    slots[place] = Slot(
      key: ByteNames.key(of: name), count: Int32(name.count), number: number)
    for index in name.indices { bytes.append(name[index]) }
    ends.append(bytes.count)
    hashes.append(hash)
    return number
  }

  /// The number of a name, which it gets now if it had none.
  package mutating func insert(_ name: String) -> Int32 {
    let text = Array(name.utf8)
    return insert(text.span, hash: ByteNames.hash(text.span))
  }

  /// Reads where a name with a hash stands or would stand, so that it is near when it is asked
  /// for.
  ///
  /// - Returns: Something that was read.
  func touch(_ hash: UInt64) -> Int {
    guard !slots.isEmpty else { return 0 }
    return Int(slots[Int(truncatingIfNeeded: hash) & (slots.count - 1)].number)
  }

  /// A hash of some bytes: of a name here, and the fingerprint of a claim's id in a file.
  ///
  /// It spreads well, but whoever wants two names with the same hash can make them: two names
  /// are the same only if their bytes are.
  package static func hash(_ name: Span<UInt8>) -> UInt64 {
    var hash = (key(of: name) ^ UInt64(truncatingIfNeeded: name.count)) &* factor
    hash ^= hash >> 29
    var index = 8
    while index < name.count {
      hash = (hash ^ word(of: name, at: min(index, name.count - 8))) &* factor
      hash ^= hash >> 29
      index += 8
    }
    hash = hash &* factor
    return hash ^ (hash >> 32)
  }

  /// An odd number without a pattern in its bits (SplitMix64).
  private static var factor: UInt64 { 0xBF58_476D_1CE4_E5B9 }

  /// A number that differs for any two names of the same length, up to eight bytes; of a longer
  /// one it holds the first eight.
  private static func key(of name: Span<UInt8>) -> UInt64 {
    let count = name.count
    switch count {
    case 0: return 0
    case 1...3:
      return UInt64(name[0]) | UInt64(name[count / 2]) << 8 | UInt64(name[count - 1]) << 16
    case 4...7: return half(of: name, at: 0) | half(of: name, at: count - 4) << 32
    default: return word(of: name, at: 0)
    }
  }

  // Any bits are a number: nothing is unsafe about loading one, and the bounds are checked.

  private static func word(of name: Span<UInt8>, at index: Int) -> UInt64 {
    name.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  private static func half(of name: Span<UInt8>, at index: Int) -> UInt64 {
    UInt64(name.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt32.self))
  }

  private func range(of number: Int32) -> Range<Int> {
    let number = Int(number)
    return (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  /// The slot of a name, or the free one where it belongs.
  private func place(of name: Span<UInt8>, hash: UInt64) -> Int {
    let key = ByteNames.key(of: name)
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].number >= 0 {
      let slot = slots[place]
      if slot.key == key, slot.count == name.count,
        name.count <= 8 || isRestSame(slot.number, as: name)
      {
        break
      }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  /// Whether a name of the same length has the same bytes from the ninth on.
  private func isRestSame(_ number: Int32, as name: Span<UInt8>) -> Bool {
    let first = range(of: number).lowerBound
    for index in 8..<name.count where bytes[first + index] != name[index] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: max(16, slots.count * 2))
    for slot in old where slot.number >= 0 {
      var place = Int(truncatingIfNeeded: hashes[Int(slot.number)]) & (slots.count - 1)
      while slots[place].number >= 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }
}
