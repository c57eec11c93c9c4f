import Rewards

/// Every amount can be handed over in the programme's vouchers.
enum AmountsArePayable: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    guard let denominations = version.programme.settings.denominations,
      let drawer = Drawer(denominations.value.map(\.value))
    else { return [] }
    var odd: [Place: (cents: Int64, names: [String])] = [:]
    for (reward, possible) in zip(version.rewards, version.amounts) {
      guard let place = reward.fields.amount?.place,
        let cents = possible.cents.first(where: { !drawer.pays($0) })
      else { continue }
      let known = odd[place]
      if known.map({ cents < $0.cents }) ?? true { odd[place] = (cents, []) }
      if odd[place]?.cents == cents { odd[place]?.names.append(reward.action.id.value) }
    }
    return odd.map { place, found in
      Diagnostic(
        .unpayableAmount,
        "no set of vouchers pays \(version.money(found.cents)), which \(listed(found.names)) can earn",
        at: place, notes: [Diagnostic.Note("the vouchers are here", at: denominations.place)],
        help: "change the amount or the rounding, or add a voucher")
    }
  }
}

/// Which amounts some set of vouchers pays, as many of each as needed.
struct Drawer {
  /// By the remainder of the smallest voucher: the smallest amount that can be paid.
  private let least: [Int64?]
  private let smallest: Int64
  private let divisor: Int64

  /// Larger smallest vouchers are judged by their common divisor alone.
  private static let mostRemainders: Int64 = 100_000

  /// - Returns: `nil` if there is no voucher.
  init?(_ denominations: [Int64]) {
    guard let first = denominations.min(), first > 0 else { return nil }
    let divisor = denominations.reduce(0, commonDivisor)
    self.divisor = divisor
    smallest = first / divisor
    guard smallest <= Drawer.mostRemainders else {
      least = []
      return
    }
    // Round after round each remainder is reached by one voucher more; with vouchers going round
    // the remainders in cycles, two rounds a voucher settle it.
    var least = [Int64?](repeating: nil, count: Int(smallest))
    least[0] = 0
    for voucher in denominations.map({ $0 / divisor }) {
      let cycles = commonDivisor(voucher % smallest, smallest)
      for start in 0..<cycles {
        var remainder = Int(start)
        for _ in 0..<2 * (smallest / cycles) {
          let next = Int((Int64(remainder) + voucher) % smallest)
          if let amount = least[remainder] {
            least[next] = min(least[next] ?? .max, amount + voucher)
          }
          remainder = next
        }
      }
    }
    self.least = least
  }

  func pays(_ cents: Int64) -> Bool {
    guard cents % divisor == 0 else { return false }
    guard !least.isEmpty else { return true }
    return least[Int(cents / divisor % smallest)].map { $0 <= cents / divisor } ?? false
  }
}
