import Rewards

/// The fast scan of a row of claims: one pass over its bytes, without a text or a list.
///
/// It takes only what the slow reader would take with the very same claim, and says of everything
/// else that it is odd: so what is wrong, and how that is told, is written down in one place.
///
/// A scan of a part returns whether it went well so far. It stops at the first byte that is not of
/// its kind, and what may follow is up to the caller; so a part that is malformed at its end fails
/// there.
struct ClaimScan {
  /// Where the scan is, in the bytes.
  var here = 0
  /// What was seen of the row.
  var row = ClaimRow(offset: 0, line: 0)
  /// The columns that have a cell, each the bit of its number.
  var filled: UInt16 = 0
  /// Those of them that an object names, with or without a cell.
  var named: UInt16 = 0
  /// The hashes of the names in an object that mean nothing, and how many values they have.
  var others: [UInt64] = []
  var otherValueCount = 0
  /// The column that is likely to be named next.
  var likely = 0
  let words = Words()
  private let plan: RewardPlan
  /// What an id goes on with.
  private let idClass: ByteClass
  private var lastDone = KnownDay()
  private var lastAgreed = KnownDay()

  init(under plan: RewardPlan, _ form: ClaimLayout.Form) {
    self.plan = plan
    switch form {
    case .csv: idClass = .id
    case .json: idClass = .idInJSON
    }
  }

  /// Begins a row where the scan is.
  mutating func begin(line: Int) {
    row = ClaimRow(offset: here, line: line)
    filled = 0
  }

  /// Whether what was passed of the row is no longer than a record may be.
  var isShort: Bool { here - Int(row.offset) <= RecordLimit.recordBytes }

  /// Whether what was seen of the row is a claim.
  var isClaim: Bool {
    let required: UInt16 = (1 << UInt16(ClaimColumn.requiredCount)) - 1
    return filled & required == required && isShort
      && (row.agreedNumber == ClaimRow.notAgreed || row.agreedNumber <= row.doneNumber)
  }
}

// MARK: - Cells

extension ClaimScan {
  /// Scans what stands in a cell, without quotes around it.
  @inline(__always)
  mutating func cell(
    of column: ClaimColumn, _ bytes: Span<UInt8>, _ classes: Span<ByteClass>
  ) -> Bool {
    let start = here
    let isGood =
      switch column {
      case .claim: claim(bytes, classes)
      case .participant: participant(bytes, classes)
      case .action: action(bytes, classes)
      case .doneOn: doneOn(bytes)
      case .agreedOn: agreedOn(bytes)
      case .outcome: outcome(bytes)
      case .effort: effort(bytes)
      case .evidence: evidence(bytes, classes)
      case .mentor: mentor(bytes, classes)
      case .declined: declined(bytes)
      }
    if here > start { filled |= 1 << UInt16(truncatingIfNeeded: column.rawValue) }
    return isGood
  }

  /// Passes over an id.
  ///
  /// - Returns: What all its bytes are.
  @inline(__always)
  private mutating func passID(
    _ bytes: Span<UInt8>, _ classes: Span<ByteClass>
  ) -> ByteClass {
    guard here < bytes.count else { return [] }
    var common = classes[Int(bytes[here])]
    guard common.contains(.idStart) else { return [] }
    here += 1
    while here < bytes.count {
      let found = classes[Int(bytes[here])]
      guard found.contains(idClass) else { break }
      common.formIntersection(found)
      here += 1
    }
    return common
  }

  @inline(__always)
  private mutating func claim(_ bytes: Span<UInt8>, _ classes: Span<ByteClass>) -> Bool {
    let start = here
    _ = passID(bytes, classes)
    row.idStart = Int32(truncatingIfNeeded: start)
    row.idCount = UInt8(truncatingIfNeeded: here - start)
    return here - start <= Identifier.longest
  }

  @inline(__always)
  private mutating func participant(_ bytes: Span<UInt8>, _ classes: Span<ByteClass>) -> Bool {
    let start = here
    let common = passID(bytes, classes)
    row.participantStart = Int32(truncatingIfNeeded: start)
    row.participantCount = UInt8(truncatingIfNeeded: here - start)
    row.participantHash = ByteNames.hash(bytes.extracting(start..<here))
    return here - start <= Identifier.longest
      && !(common.contains(.digit) && ClaimScan.isPerhapsBSN(start..<here, of: bytes))
  }

  /// Whether digits may be a citizen service number: not fewer are than
  /// ``Identifier/isProbableBSN(_:)`` says.
  private static func isPerhapsBSN(_ digits: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    guard digits.count == 8 || digits.count == 9 else { return false }
    var (sum, weight) = (0, digits.count)
    for index in digits {
      sum += weight * Int(bytes[index] - UInt8(ascii: "0"))
      weight = weight == 2 ? -1 : weight - 1
    }
    return sum % 11 == 0
  }

  private mutating func mentor(_ bytes: Span<UInt8>, _ classes: Span<ByteClass>) -> Bool {
    let start = here
    _ = passID(bytes, classes)
    row.mentorStart = Int32(truncatingIfNeeded: start)
    row.mentorCount = UInt8(truncatingIfNeeded: here - start)
    return here - start <= Identifier.longest
  }

  /// Passes over a name of the rules, or what looks like one.
  @inline(__always)
  mutating func passName(_ bytes: Span<UInt8>, _ classes: Span<ByteClass>) {
    while here < bytes.count, classes[Int(bytes[here])].contains(.name) { here += 1 }
  }

  @inline(__always)
  private mutating func action(_ bytes: Span<UInt8>, _ classes: Span<ByteClass>) -> Bool {
    let start = here
    passName(bytes, classes)
    guard here > start else { return true }
    guard let number = plan.actionNumber(bytes.extracting(start..<here)) else { return false }
    row.action = number
    return true
  }

  /// Scans kinds of evidence with `;` between them.
  private mutating func evidence(_ bytes: Span<UInt8>, _ classes: Span<ByteClass>) -> Bool {
    let start = here
    while true {
      let first = here
      passName(bytes, classes)
      guard here > first else { return here == start }
      guard evidenceKind(first..<here, bytes) else { return false }
      guard here < bytes.count, bytes[here] == UInt8(ascii: ";") else { return true }
      here += 1
    }
  }

  /// Takes a kind of evidence, if it is one of those that a row has room for.
  mutating func evidenceKind(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard let number = plan.evidenceNumber(bytes.extracting(range)), number < UInt64.bitWidth
    else { return false }
    row.evidence |= 1 << UInt64(number)
    return true
  }

  @inline(__always)
  private mutating func doneOn(_ bytes: Span<UInt8>) -> Bool {
    guard let day = lastDone.day(bytes, at: here) else { return true }
    row.doneNumber = day.number
    here += KnownDay.byteCount
    return true
  }

  private mutating func agreedOn(_ bytes: Span<UInt8>) -> Bool {
    guard let day = lastAgreed.day(bytes, at: here) else { return true }
    row.agreedNumber = day.number
    here += KnownDay.byteCount
    return true
  }

  private mutating func effort(_ bytes: Span<UInt8>) -> Bool {
    guard here < bytes.count, (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(bytes[here]) else {
      return true
    }
    row.effortLevel = bytes[here] - UInt8(ascii: "0")
    here += 1
    return true
  }

  private mutating func outcome(_ bytes: Span<UInt8>) -> Bool {
    if !pass(words.done, bytes), pass(words.missed, bytes) { row.flags.insert(.missed) }
    return true
  }

  mutating func declined(_ bytes: Span<UInt8>) -> Bool {
    if !pass(words.false, bytes), pass(words.true, bytes) { row.flags.insert(.declined) }
    return true
  }

  /// Passes over a word, if it stands here.
  @inline(__always)
  mutating func pass(_ word: Word, _ bytes: Span<UInt8>) -> Bool {
    guard word.stands(at: here, in: bytes) else { return false }
    here += word.count
    return true
  }
}

/// The day that was read last: in a file that is in order of the day it is the next one too.
private struct KnownDay {
  /// The bytes of `YYYY-MM-DD`.
  static let byteCount = 10

  private var first: UInt64 = 0
  private var rest: UInt16 = 0
  private var day: Day?

  /// The day that is written from an offset on; `nil` if none is.
  @inline(__always)
  mutating func day(_ bytes: Span<UInt8>, at offset: Int) -> Day? {
    guard offset + KnownDay.byteCount <= bytes.count else { return nil }
    // Any bits are a number: nothing is unsafe about loading one, and the bounds are checked.
    let first = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let rest = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset + 8, as: UInt16.self)
    if first == self.first, rest == self.rest { return day }
    guard let day = KnownDay.read(bytes, at: offset) else { return nil }
    (self.first, self.rest, self.day) = (first, rest, day)
    return day
  }

  private static func read(_ bytes: Span<UInt8>, at offset: Int) -> Day? {
    guard bytes[offset + 4] == UInt8(ascii: "-"), bytes[offset + 7] == UInt8(ascii: "-"),
      let century = twoDigits(bytes, at: offset), let year = twoDigits(bytes, at: offset + 2),
      let month = twoDigits(bytes, at: offset + 5), let day = twoDigits(bytes, at: offset + 8)
    else { return nil }
    return Day(year: century * 100 + year, month: month, day: day)
  }

  private static func twoDigits(_ bytes: Span<UInt8>, at offset: Int) -> Int? {
    let (tens, ones) = (
      bytes[offset] &- UInt8(ascii: "0"), bytes[offset + 1] &- UInt8(ascii: "0")
    )
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }
}
