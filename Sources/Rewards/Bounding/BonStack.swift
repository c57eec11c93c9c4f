/// So many bons at most, the largest first: what somebody can be paid for one thing.
struct BonStack {
  /// So many bons of one amount.
  struct Layer {
    let cents: Int64
    let count: Int64
  }

  /// From the largest amount to the smallest; none of them is 0.
  private(set) var layers: [Layer] = []

  /// The largest so many of some bons.
  ///
  /// - Parameters:
  ///   - layers: In any order.
  ///   - most: How many there are at most.
  init(_ layers: [Layer], most: Int64 = .max) {
    var left = most
    for layer in layers.sorted(by: { $0.cents > $1.cents }) {
      let count = min(layer.count, left)
      guard count > 0, layer.cents > 0 else { continue }
      self.layers.append(Layer(cents: layer.cents, count: count))
      left -= count
    }
  }

  var isEmpty: Bool { layers.isEmpty }

  /// How many bons there are.
  var count: Int64 { layers.reduce(0) { $0.addingUpTo($1.count) } }

  /// What all of them come to.
  var cents: Int128 { layers.reduce(0) { $0 + Int128($1.cents) * Int128($1.count) } }

  /// The same for so many people; `nil` is without a limit.
  func times(_ people: Int64?) -> BonStack {
    BonStack(
      layers.map { layer in
        Layer(cents: layer.cents, count: people.map { layer.count.times($0) } ?? .max)
      })
  }
}

extension Int64 {
  /// The sum, or the largest number where it does not fit.
  func addingUpTo(_ other: Int64) -> Int64 {
    let (sum, passed) = addingReportingOverflow(other)
    return passed ? .max : sum
  }

  /// The product of two numbers that are not below 0, or the largest number where it does not fit.
  func times(_ other: Int64) -> Int64 {
    let (product, passed) = multipliedReportingOverflow(by: other)
    return passed ? .max : product
  }
}
