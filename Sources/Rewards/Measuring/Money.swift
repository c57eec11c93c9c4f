/// An amount of money: a whole number of the currency's smallest unit.
///
/// The currency is the programme's and is not repeated in each amount. For euros `cents` are
/// cents; for a currency without decimals they are its whole units.
public struct Money: Hashable, Sendable {
  /// The amount in the currency's smallest unit.
  public let cents: Int64

  /// An amount of so many of the currency's smallest unit.
  public init(cents: Int64) {
    self.cents = cents
  }

  /// No money at all.
  public static let zero = Money(cents: 0)

  /// The largest amount that a reward may state, in whole units of the currency.
  public static let largestReward: Int64 = 10_000_000
  /// The largest amount that a cap may state, in whole units of the currency.
  public static let largestCap: Int64 = 1_000_000_000
  /// The largest amount that a rule may come to, in the currency's smallest unit.
  ///
  /// Any stated amount times any attribute stays below it (10,000,000 in a currency of four
  /// decimals, times 1,000,000), and so does the sum of two such amounts in 64 bits. Rules
  /// whose weights could pass it are refused when they are checked.
  public static let largestAmountCents: Int64 = 100_000_000_000_000_000

  /// The amount with the currency's decimals and a point: `1250.00`, or `40` for yen.
  public func text(in currency: Currency) -> String {
    guard currency.decimals > 0 else { return String(cents) }
    let digits = String(cents.magnitude)
    let padded =
      String(repeating: "0", count: max(0, currency.decimals + 1 - digits.count)) + digits
    return (cents < 0 ? "-" : "") + padded.dropLast(currency.decimals) + "."
      + padded.suffix(currency.decimals)
  }
}

extension Money: Comparable {
  /// Less money is less.
  public static func < (one: Money, other: Money) -> Bool { one.cents < other.cents }
}

/// A weight: an exact decimal from 0 to 100 with at most four decimals.
package struct Weight: Hashable, Sendable {
  /// The weight times 10,000.
  package let tenThousandths: Int64

  package init(tenThousandths: Int64) {
    self.tenThousandths = tenThousandths
  }

  /// How many digits may follow the point.
  package static let decimals = 4
  /// What a weight of 1 is kept as.
  package static let one: Int64 = 10_000
  /// The largest weight, 100, as it is kept.
  package static let largest: Int64 = 100 * one

  /// As the rules write it, without zeros at the end: `1.5`.
  package var text: String {
    let digits = Money(cents: tenThousandths).text(in: Weight.scale)
    let trimmed = digits.reversed().drop { $0 == "0" }.drop { $0 == "." }
    return trimmed.isEmpty || tenThousandths % Weight.one == 0
      ? String(tenThousandths / Weight.one) : String(trimmed.reversed())
  }

  private static let scale = Currency(code: "", decimals: decimals)
}

/// How a weighted amount becomes a multiple of a step.
package struct Rounding: Hashable, Sendable {
  /// The step, in the currency's smallest unit; at least 1.
  package let step: Int64
  /// Which of the two nearest multiples is taken.
  package let mode: Mode

  package init(step: Int64, mode: Mode) {
    precondition(step >= 1, "a rounding step is at least one of the smallest unit")
    self.step = step
    self.mode = mode
  }

  package enum Mode: String, CaseIterable, Sendable {
    case halfUp = "half_up"
    case halfEven = "half_even"
    case down
    case up
  }

  /// `numerator / denominator`, rounded to a multiple of the step.
  ///
  /// - Precondition: The numerator is not below 0 and the denominator is above 0.
  package func rounded(_ numerator: Int128, over denominator: Int128) -> Int128 {
    let unit = denominator * Int128(step)
    // Amounts that occur fit in 64 bits, where dividing takes a tenth of the time.
    let multiples =
      numerator < Rounding.fitting && unit < Rounding.fitting
      ? Int128(nearest(Int64(numerator), in: Int64(unit))) : nearest(numerator, in: unit)
    return multiples * Int128(step)
  }

  /// Twice this fits in 64 bits.
  private static var fitting: Int128 { 1 << 62 }

  /// How many units come nearest to a number, as the mode says.
  private func nearest<Number: FixedWidthInteger>(
    _ number: Number, in unit: Number
  ) -> Number {
    let (multiples, rest) = number.quotientAndRemainder(dividingBy: unit)
    let isRoundedUp =
      switch mode {
      case .down: false
      case .up: rest > 0
      case .halfUp: rest * 2 >= unit
      case .halfEven: rest * 2 > unit || (rest * 2 == unit && multiples % 2 == 1)
      }
    return multiples + (isRoundedUp ? 1 : 0)
  }

  /// The largest multiple of the step that is not above an amount.
  package func roundedDown(_ cents: Int64) -> Int64 {
    cents / step * step
  }
}
