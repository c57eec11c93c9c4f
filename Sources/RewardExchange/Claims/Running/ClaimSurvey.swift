import Rewards

/// What must be known of all claims before the first one is decided.
struct ClaimSurvey: Sendable {
  /// Whether no row has an earlier day than one before it, so that rows are decided as they come.
  private(set) var isInOrder = true
  /// The fingerprints of ids that may stand in more than one row.
  private(set) var suspects: Set<UInt64> = []
  /// Whether nobody has looked yet.
  let isHope: Bool

  /// What is hoped of an input that nobody has looked through: that days do not go back and ids
  /// rise, as in the files that other programs write. Who decides in this hope looks as it goes.
  static let hope = ClaimSurvey()

  private init() {
    isHope = true
  }

  /// Looks through all rows: also those that will be passed over, which makes the answer no less
  /// right, only more careful.
  ///
  /// - Throws: ``InputFailure`` if the input cannot be read.
  init(of blocks: ClaimBlocks, by pipeline: OrderedPipeline) throws(InputFailure) {
    isHope = false
    // Ids that rise cannot come twice. Mostly they do, and if not it shows soon; only then are the
    // fingerprints of all ids kept.
    do throws(Interruption) {
      var rows = SurveyedRows(of: blocks)
      try ClaimSurvey.look(through: blocks, by: pipeline, into: &rows)
      isInOrder = rows.isInOrder
    } catch {
      switch error {
      case .failed(let failure): throw failure
      case .idsDoNotRise: break
      }
      var rows = SurveyedRows(of: blocks, collecting: RepeatedPrints())
      do throws(Interruption) {
        try ClaimSurvey.look(through: blocks, by: pipeline, into: &rows)
      } catch {
        guard case .failed(let failure) = error else {
          preconditionFailure("who collects fingerprints goes on when ids do not rise")
        }
        throw failure
      }
      isInOrder = rows.isInOrder
      suspects = rows.prints?.all(by: pipeline) ?? []
    }
  }

  /// What ends a look through the rows.
  enum Interruption: Error {
    case failed(InputFailure)
    case idsDoNotRise
  }

  private static func look(
    through blocks: ClaimBlocks, by pipeline: OrderedPipeline, into rows: inout SurveyedRows
  ) throws(Interruption) {
    let isCollecting = rows.prints != nil
    try pipeline.run(blocks.count) { number throws(Interruption) in
      do throws(InputFailure) {
        return SurveyedBlock(try blocks.scan(number), collecting: isCollecting)
      } catch {
        throw .failed(error)
      }
    } settle: { _, block throws(Interruption) in
      try rows.add(block)
    } finish: { _, _ throws(Interruption) in
    } emit: { _, _ throws(Interruption) in
    }
  }
}

/// What a block says of the order of its rows, as far as the fast scan reads them.
struct SurveyedBlock: Sendable {
  let block: ClaimBlock
  private(set) var hasOddRows = false
  private(set) var isInOrder = true
  private(set) var idsRise = true
  private(set) var prints: [UInt64] = []

  init(_ block: ClaimBlock, collecting: Bool = false) {
    self.block = block
    let content = block.bytes
    let bytes = content.span
    if collecting { prints.reserveCapacity(block.rows.count) }
    var lastDay = Day(number: .min)
    var lastID = 0..<0
    for row in block.rows {
      guard !row.isUnread else {
        hasOddRows = true
        return
      }
      if row.doneOn < lastDay { isInOrder = false }
      lastDay = row.doneOn
      if collecting {
        prints.append(ByteNames.hash(bytes.extracting(row.id)))
      } else {
        if !lastID.isEmpty, !bytes.extracting(lastID).isBelow(bytes.extracting(row.id)) {
          idsRise = false
        }
        lastID = row.id
      }
    }
  }
}

/// What is known of all rows so far.
struct SurveyedRows {
  private(set) var isInOrder = true
  /// The fingerprints of all ids; `nil` while ids are to rise instead.
  private(set) var prints: RepeatedPrints?
  private let blocks: ClaimBlocks
  private var place: ClaimPlace
  private var reader: ClaimReader
  private var lastDay = Day(number: .min)
  private var lastID: [UInt8] = []

  init(of blocks: ClaimBlocks, collecting prints: RepeatedPrints? = nil) {
    self.blocks = blocks
    self.prints = prints
    place = blocks.start
    reader = ClaimReader(blocks.bytes, blocks.layout)
  }

  /// Adds the rows of the next block.
  mutating func add(_ surveyed: SurveyedBlock) throws(ClaimSurvey.Interruption) {
    do throws(InputFailure) {
      let block = try blocks.settled(surveyed.block, at: place)
      defer { place = blocks.place(after: block, from: place) }
      let surveyed =
        block === surveyed.block
        ? surveyed : SurveyedBlock(block, collecting: prints != nil)
      if surveyed.hasOddRows {
        try addEach(of: block)
      } else {
        addAll(of: surveyed)
      }
    } catch {
      throw .failed(error)
    }
    if prints == nil, !idsRise { throw .idsDoNotRise }
  }

  private var idsRise = true

  private mutating func addAll(of surveyed: SurveyedBlock) {
    let block = surveyed.block
    guard let first = block.rows.first, let last = block.rows.last else { return }
    if !surveyed.isInOrder || first.doneOn < lastDay { isInOrder = false }
    lastDay = last.doneOn
    if prints != nil {
      prints?.add(surveyed.prints)
      return
    }
    let content = block.bytes
    let bytes = content.span
    if !surveyed.idsRise || !lastID.span.isBelow(bytes.extracting(first.id)) { idsRise = false }
    lastID = Array(block.bytes[last.id])
  }

  /// Adds row by row, where some are to be read slowly.
  private mutating func addEach(of block: ClaimBlock) throws(InputFailure) {
    for row in block.rows {
      guard row.isUnread else {
        add(row.doneOn, Array(block.bytes[row.id]))
        continue
      }
      let line = place.line + Int(row.line)
      guard case .claim(let claim, _) = try reader.read(row, of: block, line: line).next else {
        continue
      }
      add(claim.doneOn, Array(claim.id.utf8))
    }
  }

  private mutating func add(_ day: Day, _ id: [UInt8]) {
    if day < lastDay { isInOrder = false }
    lastDay = day
    if prints != nil {
      prints?.add([ByteNames.hash(id.span)])
      return
    }
    if !lastID.span.isBelow(id.span) { idsRise = false }
    lastID = id
  }
}

extension ClaimRow {
  /// Whether the fast scan could not read it. Rows that are odd only because they name what means
  /// nothing have a day and an id all the same.
  fileprivate var isUnread: Bool { flags.contains(.odd) }
}

extension Span<UInt8> {
  /// Whether these bytes come before others, byte by byte; a beginning comes before the whole.
  fileprivate func isBelow(_ other: Span<UInt8>) -> Bool {
    for index in 0..<min(count, other.count) where self[index] != other[index] {
      return self[index] < other[index]
    }
    return count < other.count
  }
}
