import Rewards

/// Some residents: all of them while they are few, and then only that they are enough.
///
/// A figure needs no more to be known of it than whether enough residents lie under it.
struct SeenResidents: Sendable {
  /// So many residents lie under a figure that is shown: as many as approvals under an amount that a
  /// ledger gives to finance, for the same reason.
  static let floor = Floor.approvals

  private var few: [Int32] = []

  /// Whether there are as many as the floor asks for.
  var areEnough: Bool { few.count >= SeenResidents.floor }

  /// Whether a figure about them may be shown: they are enough, or there are none.
  var keepFloor: Bool { areEnough || few.isEmpty }

  /// Adds one, who may be in it already.
  mutating func add(_ resident: Int32) {
    guard !areEnough, !few.contains(resident) else { return }
    few.append(resident)
  }

  /// Adds some.
  mutating func formUnion(_ others: SeenResidents) {
    for resident in others.few { add(resident) }
  }
}

/// A number under two policies, and which residents lie under it.
struct SeenChange: Sendable {
  private(set) var old: Int128 = 0
  private(set) var new: Int128 = 0
  private var oldResidents = SeenResidents()
  private var newResidents = SeenResidents()
  /// Those of whom it is another number under the one policy than under the other.
  private var changedResidents = SeenResidents()

  /// Adds a part of one resident.
  mutating func add(_ oldPart: Int64, _ newPart: Int64, of resident: Int32) {
    old += Int128(oldPart)
    new += Int128(newPart)
    if oldPart != 0 { oldResidents.add(resident) }
    if newPart != 0 { newResidents.add(resident) }
    if oldPart != newPart { changedResidents.add(resident) }
  }

  /// Adds all of another.
  mutating func add(_ other: SeenChange) {
    old += other.old
    new += other.new
    oldResidents.formUnion(other.oldResidents)
    newResidents.formUnion(other.newResidents)
    changedResidents.formUnion(other.changedResidents)
  }

  /// Whether it is nothing under both policies.
  var isNothing: Bool { old == 0 && new == 0 }

  /// Whether enough residents lie under each number that is told, and under their difference.
  func keepsFloor(telling told: ToldPolicies) -> Bool {
    switch told {
    case .both:
      oldResidents.keepFloor && newResidents.keepFloor && changedResidents.keepFloor
    case .old: oldResidents.keepFloor
    case .new: newResidents.keepFloor
    case .none: false
    }
  }

  /// The numbers that are told.
  func told(_ told: ToldPolicies) -> Compared {
    Compared(
      old: told == .both || told == .old ? old : nil,
      new: told == .both || told == .new ? new : nil)
  }
}

/// Of which policies numbers are told.
enum ToldPolicies: Hashable, Sendable {
  case both, old, new, none
}
