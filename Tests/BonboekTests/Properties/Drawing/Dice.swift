/// Random choices that a seed gives again, by SplitMix64; on every machine and tool chain the
/// same ones.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number. All are equally likely, but for ranges far beyond what is asked here.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// Whether something that happens so often in a hundred times happens.
  mutating func chance(_ percent: Int) -> Bool {
    number(1...100) <= percent
  }

  /// One of some items, of which there is at least one.
  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[number(0...items.count - 1)]
  }

  /// The items in some order.
  mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
    var items = items
    for index in items.indices.reversed() { items.swapAt(index, number(0...index)) }
    return items
  }

  /// So many of the items, or all if there are fewer, in some order.
  mutating func some<Item>(_ items: [Item], _ count: ClosedRange<Int> = 1...1_000) -> [Item] {
    let most = min(count.upperBound, items.count)
    let least = min(count.lowerBound, most)
    return Array(shuffled(items).prefix(number(least...most)))
  }
}
