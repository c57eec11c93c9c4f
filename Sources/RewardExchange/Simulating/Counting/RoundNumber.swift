/// Numbers that people read at a glance: 1, 2, 5, 10, 20, 50 …
enum RoundNumber {
  /// The next round amount: of whole units of the currency, but for the smallest.
  ///
  /// - Parameters:
  ///   - least: The round one is this, or more; above zero.
  ///   - unit: How many of the smallest unit make one.
  /// - Returns: The round amount, in the smallest unit.
  static func notBelow(_ least: Int128, unit: Int64) -> Int128 {
    var tens: Int128 = least <= Int128(unit) / 2 ? 1 : Int128(unit)
    while true {
      for factor: Int128 in [1, 2, 5] where tens * factor >= least { return tens * factor }
      tens *= 10
    }
  }
}
