internal import Rewards

/// The faults of one file, in the order found, with a bound on their number.
struct FaultList {
  /// What was found, at most ``YAMLReader/mostFaults``.
  private(set) var found: [Diagnostic] = []

  /// Keeps a fault after which reading goes on.
  ///
  /// - Throws: When that makes as many as anyone wants to see.
  mutating func report(_ fault: Diagnostic) throws(ReadingEnded) {
    found.append(fault)
    guard found.count < YAMLReader.mostFaults else { throw ReadingEnded(nil) }
  }
}

/// Reading has to stop here.
struct ReadingEnded: Error {
  /// The fault that ends it; `nil` when there are too many.
  let last: Diagnostic?

  init(_ last: Diagnostic?) {
    self.last = last
  }
}
