/// Numbers that look random and are the same each time (SplitMix64).
package struct Draw {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// A number from 0 to less than `bound`.
  package mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((word ^ (word >> 31)) % UInt64(bound))
  }

  /// Whether something happens that does so `times` in `bound`.
  package mutating func happens(_ times: Int, in bound: Int) -> Bool {
    next(below: bound) < times
  }
}
