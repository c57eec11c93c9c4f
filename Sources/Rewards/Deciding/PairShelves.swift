/// What is kept of a participant and an action.
struct Pair: Sendable {
  /// The action, or −1 where no pair stands.
  let action: Int32
  /// The last day on which a claim counted that was done.
  var lastDone = Pair.never
  /// Paid bons since the first day of a window of the action's limit.
  var bonsSince = Pair.never
  var bons: Int32 = 0
  /// Where its run and all else stands that only some pairs have; −1 if it has none of it.
  var extra: Int32 = -1

  /// No day that a claim can have. An optional day would take twice the room, and there are
  /// many pairs.
  static let never = Day(number: .min)

  init(action: Int32) { self.action = action }
}

/// The pairs of participants and actions that occur, those of a participant together.
///
/// A participant has a shelf: a stretch of one large array that is an open table by action, at
/// most three quarters full. A shelf that is too small moves to one of twice the size, and its
/// place goes to the next that needs one of that size. So there is room for the pairs that
/// occur, not for every participant times every action.
struct PairShelves: Sendable {
  private struct Shelf {
    var first: Int32 = 0
    /// A power of two, or 0.
    var size: Int32 = 0
    var count: Int32 = 0
  }

  private var shelves: [Shelf] = []
  private var pairs: [Pair] = []
  /// Places that are free, by the binary logarithm of their size.
  private var free: [[Int32]] = Array(repeating: [], count: 32)

  /// The pair that was asked for last: a claim asks for its own several times.
  private var last: (action: Int32, participant: Int32, index: Int) = (-1, -1, 0)

  private static let smallest: Int32 = 4
  private static let empty = Pair(action: -1)

  subscript(index: Int) -> Pair {
    get { pairs[index] }
    _modify { yield &pairs[index] }
  }

  /// Where a pair stands, until another of the same participant is added; `nil` if it does not
  /// occur.
  mutating func index(of action: Int32, by participant: Int32) -> Int? {
    if last.action == action, last.participant == participant { return last.index }
    guard participant < shelves.count else { return nil }
    let shelf = shelves[Int(participant)]
    guard shelf.size > 0 else { return nil }
    let index = place(of: action, on: shelf)
    guard pairs[index].action == action else { return nil }
    last = (action, participant, index)
    return index
  }

  /// Reads where a pair stands or would stand, so that it is near when it is asked for.
  ///
  /// - Returns: Something that was read.
  func touch(_ action: Int32, by participant: Int32) -> Int32 {
    guard participant < shelves.count else { return 0 }
    let shelf = shelves[Int(participant)]
    guard shelf.size > 0 else { return 0 }
    return pairs[Int(shelf.first + action & (shelf.size - 1))].action
  }

  /// Where a pair stands, which is added if it was not there.
  mutating func insert(_ action: Int32, by participant: Int32) -> Int {
    if let index = index(of: action, by: participant) { return index }
    let number = Int(participant)
    while shelves.count <= number { shelves.append(Shelf()) }
    if (shelves[number].count + 1) * 4 > shelves[number].size * 3 { grow(number) }
    shelves[number].count += 1
    let index = place(of: action, on: shelves[number])
    pairs[index] = Pair(action: action)
    last = (action, participant, index)
    return index
  }

  /// The place of an action's pair, or the empty one where it belongs.
  private func place(of action: Int32, on shelf: Shelf) -> Int {
    let mask = shelf.size - 1
    var place = action & mask
    while true {
      let found = pairs[Int(shelf.first + place)].action
      if found == action || found < 0 { return Int(shelf.first + place) }
      place = (place + 1) & mask
    }
  }

  private mutating func grow(_ number: Int) {
    let old = shelves[number]
    let size = max(PairShelves.smallest, old.size * 2)
    var larger = Shelf(first: place(ofSize: size), size: size, count: old.count)
    swap(&shelves[number], &larger)
    for index in Int(old.first)..<Int(old.first + old.size) where pairs[index].action >= 0 {
      pairs[place(of: pairs[index].action, on: shelves[number])] = pairs[index]
    }
    if old.size > 0 { free[old.size.trailingZeroBitCount].append(old.first) }
  }

  /// The first index of so many empty places.
  private mutating func place(ofSize size: Int32) -> Int32 {
    guard let first = free[size.trailingZeroBitCount].popLast() else {
      let first = Int32(pairs.count)  // of 20 bytes each: memory ends long before 32 bits do
      if pairs.count + Int(size) > pairs.capacity {
        // Room that is not used yet costs nothing; moving what is there does.
        pairs.reserveCapacity(max(1_024, pairs.capacity * 8))
      }
      for _ in 0..<size { pairs.append(PairShelves.empty) }
      return first
    }
    for index in Int(first)..<Int(first + size) { pairs[index] = PairShelves.empty }
    return first
  }
}
