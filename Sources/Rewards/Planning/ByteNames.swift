/// Names as their bytes, each with a dense number in the order in which they came.
///
/// A name that lies in a file's bytes is found without making a text of it. An open table holds
/// for each name its number and a part of its hash; a name is compared only where that part is
/// the same.
package struct ByteNames: Sendable {
  /// All names, one after the other.
  private var bytes: [UInt8] = []
  /// Where each name ends; it begins where the one before it ends.
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// The number of a name and the upper half of its hash; a power of two, at most half full.
  private var slots: [Slot] = []

  private struct Slot {
    var number: Int32 = -1
    var tag: UInt32 = 0
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
    let slot = slots[place(of: name, hash: hash)]
    return slot.number < 0 ? nil : slot.number
  }

  /// The number of a name, which it gets now if it had none.
  package mutating func insert(_ name: Span<UInt8>, hash: UInt64) -> Int32 {
    if ends.count * 2 >= slots.count { grow() }
    let place = place(of: name, hash: hash)
    if slots[place].number >= 0 { return slots[place].number }
    let number = Int32(ends.count)
    slots[place] = Slot(number: number, tag: UInt32(truncatingIfNeeded: hash >> 32))
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

  /// A hash of some bytes: of a name here, and the fingerprint of a claim's id in a file.
  ///
  /// It spreads well, and whoever wants two names with the same hash can make them: two names
  /// are the same only if their bytes are.
  package static func hash(_ name: Span<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: name.count) &* factor
    var index = 0
    while index < name.count {
      let word = word(of: name, at: index)
      hash = (hash ^ word) &* factor
      hash ^= hash >> 29
      index += 8
    }
    hash = hash &* factor
    return hash ^ (hash >> 32)
  }

  /// An odd number without a pattern in its bits (SplitMix64).
  private static var factor: UInt64 { 0xBF58_476D_1CE4_E5B9 }

  /// Up to eight bytes from an index on, the first one lowest.
  private static func word(of name: Span<UInt8>, at index: Int) -> UInt64 {
    var word: UInt64 = 0
    for place in index..<min(index + 8, name.count) {
      word |= UInt64(name[place]) &<< UInt64((place - index) * 8)
    }
    return word
  }

  private func range(of number: Int32) -> Range<Int> {
    let number = Int(number)
    return (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  /// The slot of a name, or the free one where it belongs.
  private func place(of name: Span<UInt8>, hash: UInt64) -> Int {
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].number >= 0 {
      if slots[place].tag == tag, isSame(slots[place].number, as: name) { break }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private func isSame(_ number: Int32, as name: Span<UInt8>) -> Bool {
    let range = range(of: number)
    guard range.count == name.count else { return false }
    for index in name.indices where bytes[range.lowerBound + index] != name[index] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(), count: max(16, slots.count * 2))
    for (number, hash) in hashes.enumerated() {
      var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[place].number >= 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = Slot(
        number: Int32(number), tag: UInt32(truncatingIfNeeded: hash >> 32))
    }
  }
}
