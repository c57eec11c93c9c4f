package import Rewards

/// What a reader finds next.
package enum Next<Item: Sendable>: Sendable {
  /// A good record.
  case record(Item)
  /// What is wrong with a record, which is passed over; the reader goes on after it.
  case fault(Diagnostic)
  /// Nothing more; asked again, a reader says so again.
  case end
}
