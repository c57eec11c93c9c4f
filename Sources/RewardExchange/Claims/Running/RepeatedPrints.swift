/// The fingerprints of many ids, to find those that occur more than once.
///
/// Ids with the same fingerprint need not be the same; who finds one looks at the ids themselves.
struct RepeatedPrints {
  /// Parts that are sorted each for itself, by the first bits of a mixed fingerprint.
  private var parts: [[UInt64]] = Array(repeating: [], count: 1 << partBits)

  private static let partBits: UInt64 = 8
  /// An odd number whose product spreads the bits of a factor over the highest ones: 2⁶⁴ divided
  /// by the golden ratio.
  private static let mixer: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Adds fingerprints.
  mutating func add(_ prints: [UInt64]) {
    for print in prints {
      let part = (print &* RepeatedPrints.mixer) >> (64 - RepeatedPrints.partBits)
      parts[Int(part)].append(print)
    }
  }

  /// Those that were added more than once.
  func all(by pipeline: OrderedPipeline) -> Set<UInt64> {
    var repeated: Set<UInt64> = []
    pipeline.run(parts.count) { [parts] number in
      RepeatedPrints.repeated(in: parts[number])
    } settle: { _, prints in
      repeated.formUnion(prints)
    } finish: { _, _ in
    } emit: { _, _ in
    }
    return repeated
  }

  private static func repeated(in part: [UInt64]) -> [UInt64] {
    let sorted = part.sorted()
    return zip(sorted, sorted.dropFirst()).filter { $0 == $1 }.map(\.0)
  }
}
