import Rewards

/// Writes text as bytes into memory, one piece behind the other.
///
/// Unsafe pointers stand here because a decision is written in fewer nanoseconds than an array takes
/// to be asked nine times whether it has room. They stay within bounds, because every piece is
/// checked against the end before any byte of it is written, and a pen lives no longer than
/// ``text(ofAtMost:_:)``, which owns the memory.
struct Pen: ~Copyable {
  private let start: UnsafeMutablePointer<UInt8>
  private var here: UnsafeMutablePointer<UInt8>
  private let end: UnsafeMutablePointer<UInt8>

  private init(_ memory: UnsafeMutableBufferPointer<UInt8>, from start: UnsafeMutablePointer<UInt8>)
  {
    self.start = start
    here = start
    end = start + memory.count
  }

  /// The text that a pen writes.
  ///
  /// - Parameters:
  ///   - mostBytes: As many bytes as the text may have; a pen that passes them stops the process.
  ///   - body: Writes it.
  /// - Returns: What was written.
  static func text(ofAtMost mostBytes: Int, _ body: (inout Pen) -> Void) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: mostBytes) { memory, count in
      guard let start = memory.baseAddress else { return }
      var pen = Pen(memory, from: start)
      body(&pen)
      count = pen.count
    }
  }

  /// How many bytes are written.
  var count: Int { here - start }

  private func checkRoom(for count: Int) {
    precondition(count <= end - here, "a text has room for all that is written into it")
  }

  // MARK: - Pieces

  /// Writes a byte.
  mutating func write(_ byte: UInt8) {
    checkRoom(for: 1)
    here.pointee = byte
    here += 1
  }

  /// Writes some of the bytes of a text; the span's own bounds are checked.
  mutating func write(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    write(bytes.extracting(range))
  }

  /// Writes bytes.
  mutating func write(_ bytes: Span<UInt8>) {
    checkRoom(for: bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      guard let first = bytes.baseAddress else { return }
      here.update(from: first, count: bytes.count)
    }
    here += bytes.count
  }

  /// Writes once more a part of what was written.
  mutating func repeatText(from stretch: Range<Int>) {
    precondition(
      0 <= stretch.lowerBound && stretch.upperBound <= count, "what is there is repeated")
    checkRoom(for: stretch.count)
    here.update(from: start + stretch.lowerBound, count: stretch.count)
    here += stretch.count
  }

  /// The most bytes that ``write(cents:decimals:)`` writes for up to four decimals: a sign, the 19
  /// digits of a 64-bit number, and a point.
  static let mostBytesOfMoney = 21

  /// Writes an amount as `Money.text(in:)` does.
  mutating func write(cents: Int64, decimals: Int) {
    checkRoom(for: max(Pen.mostBytesOfMoney, decimals + 3))
    if cents < 0 { write(UInt8(ascii: "-")) }
    var rest = cents.magnitude
    let length = max(Pen.digitCount(rest), decimals + 1) + (decimals > 0 ? 1 : 0)
    var place = here + length
    if decimals > 0 {
      for _ in 0..<decimals {
        place -= 1
        place.pointee = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      place -= 1
      place.pointee = UInt8(ascii: ".")
    }
    while place > here {
      place -= 1
      place.pointee = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    here += length
  }

  private static func digitCount(_ number: UInt64) -> Int {
    var (count, limit) = (1, UInt64(10))
    while number >= limit {
      count += 1
      let (next, isPast) = limit.multipliedReportingOverflow(by: 10)
      if isPast { break }
      limit = next
    }
    return count
  }
}

extension Pen {
  /// The most bytes that ``write(_:)-(Day)`` writes: a sign, a year of seven digits as far days
  /// have it, month and day.
  static let mostBytesOfDay = 14

  /// Writes `YYYY-MM-DD`, as `Day.description` has it.
  mutating func write(_ day: Day) {
    checkRoom(for: Pen.mostBytesOfDay)
    let date = day.date
    if (0...9999).contains(date.year) {
      write(twoDigits: date.year / 100)
      write(twoDigits: date.year % 100)
    } else {
      write(cents: Int64(date.year), decimals: 0)
    }
    write(UInt8(ascii: "-"))
    write(twoDigits: date.month)
    write(UInt8(ascii: "-"))
    write(twoDigits: date.day)
  }

  private mutating func write(twoDigits number: Int) {
    write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
    write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}
