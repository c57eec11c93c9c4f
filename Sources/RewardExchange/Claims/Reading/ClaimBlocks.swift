package import Rewards

/// The claims of an input in blocks that any thread can scan, in any order.
///
/// A block has the rows that begin in it, whatever their end. Where the first one begins is a
/// guess unless it is given: a quoted cell with a line break in it may cross the border. So who
/// takes the blocks in order has each that does not begin where the one before it ends scanned
/// once more:
///
/// ```swift
/// var place = blocks.start
/// for number in 0..<blocks.count {
///   let block = try blocks.settled(blocks.scan(number), at: place)
///   for row in block.rows { … place.line + Int(row.line) … }
///   place = blocks.place(after: block, from: place)
/// }
/// ```
package struct ClaimBlocks: Sendable {
  /// The bytes of a block: enough for thousands of claims, so that what a block costs by itself is
  /// little, and little enough that a few of them stay in the cache.
  package static let ordinaryBlockBytes = 262_144

  /// How many there are.
  package let count: Int
  let bytes: ClaimBytes
  let layout: ClaimLayout
  private let plan: RewardPlan
  private let blockBytes: Int

  /// The blocks of an input.
  ///
  /// - Parameters:
  ///   - bytes: The input.
  ///   - layout: What is known of it.
  ///   - plan: The rules, which say what a claim can be.
  ///   - blockBytes: The length of a block; a test makes it small, to cut anywhere.
  package init(
    _ bytes: ClaimBytes, _ layout: ClaimLayout, under plan: RewardPlan,
    blockBytes: Int = ordinaryBlockBytes
  ) {
    precondition((1...1 << 28).contains(blockBytes), "offsets in a block are small numbers")
    self.bytes = bytes
    self.layout = layout
    self.plan = plan
    self.blockBytes = blockBytes
    count = layout.isUsable ? (bytes.size + blockBytes - 1) / blockBytes : 0
  }

  /// Where the first row begins, or the empty lines before it.
  package var start: ClaimPlace { layout.start }

  /// A block that begins at a place: the one given, unless its guess of its beginning was wrong.
  package func settled(
    _ block: ClaimBlock, at place: ClaimPlace
  ) throws(InputFailure) -> ClaimBlock {
    block.start == place.offset ? block : try scan(block.number, from: place.offset)
  }

  /// Where the block after one begins.
  package func place(after block: ClaimBlock, from place: ClaimPlace) -> ClaimPlace {
    ClaimPlace(offset: block.end, line: place.line + block.lineCount)
  }

  /// Scans a block.
  ///
  /// - Parameters:
  ///   - number: Its number, from 0.
  ///   - offset: Where its first row begins in the input, or the empty lines before that; left
  ///     out, that is guessed.
  /// - Returns: The block with its rows.
  /// - Throws: ``InputFailure`` if the input cannot be read.
  package func scan(
    _ number: Int, from offset: Int? = nil
  ) throws(InputFailure) -> ClaimBlock {
    let lower = number * blockBytes
    let upper = min(lower + blockBytes, bytes.size)
    let given = offset ?? (layout.start.offset >= lower ? layout.start.offset : nil)
    if let given, given >= upper {
      return ClaimBlock(
        number: number, bytes: [], base: given, start: given, end: given, lineCount: 0, rows: [])
    }
    // The line break that ends the block before this one may be its last byte.
    let base = given ?? lower - 1
    let content = try bytes.read(
      base..<min(bytes.size, upper + RecordLimit.recordBytes + ClaimBlocks.lineBreakBytes))
    guard let start = given == nil ? ClaimBlocks.lineStart(in: content) : 0 else {
      return ClaimBlock(
        number: number, bytes: content, base: base, start: nil, end: upper, lineCount: 0, rows: [])
    }
    // A line can be longer than a block; then no row begins in it.
    return try scan(number, content, from: start, to: max(start, upper - base), base: base)
  }

  /// The bytes of the longest line break, CR LF.
  private static let lineBreakBytes = 2

  /// Where the line after the first line break begins.
  private static func lineStart(in bytes: [UInt8]) -> Int? {
    guard let lineBreak = bytes.firstIndex(where: \.isLineBreak) else { return nil }
    var position = Position(offset: lineBreak, line: 1, column: 1)
    position.passLineBreak(in: bytes)
    return position.offset
  }

  private func scan(
    _ number: Int, _ content: [UInt8], from start: Int, to upper: Int, base: Int
  ) throws(InputFailure) -> ClaimBlock {
    var rows = ClaimRows(in: start..<upper, layout.form, under: plan)
    let classes = ByteClass.table
    while let odd = rows.scan(content.span, classes.span, to: upper) {
      // What an odd row is, the slow reader knows; here only its end is asked.
      var window = ByteWindow(
        ClaimSource(bytes, from: base + content.count), file: layout.file, after: content, at: odd)
      try layout.form.skip(&window)
      rows.goOn(at: Position(offset: window.offset, line: window.here.line, column: 1))
    }
    return ClaimBlock(
      number: number, bytes: content, base: base, start: base + start,
      end: base + rows.here, lineCount: rows.line, rows: rows.rows)
  }
}

extension ClaimLayout.Form {
  /// Goes on to where the next record begins.
  fileprivate func skip(_ window: inout ByteWindow<ClaimSource>) throws(InputFailure) {
    switch self {
    case .csv:
      var records = CSVRecords(window)
      try records.skip()
      window = records.window
    case .json:
      try window.skipLine(of: window.here)
    }
  }
}
