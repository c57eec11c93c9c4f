import Rewards

/// What a comparison counts, claim by claim, before anything of it is withheld.
struct SimulationTally: Sendable {
  private(set) var claimCount = 0
  private(set) var total = SeenChange()
  /// By the pillar's number in the comparison.
  private(set) var pillars: [SeenChange]
  /// By effort level, from 0 for a claim that no version decided.
  private(set) var efforts = [SeenChange](repeating: SeenChange(), count: 6)
  private(set) var months: [Month: SeenChange] = [:]
  /// How many claims each cap lowers, by its number in the comparison.
  private(set) var caps: [SeenChange]
  /// The first day on which each cap lowers a claim.
  private(set) var firstDays: [(old: Day?, new: Day?)]
  /// How many claims come out so under the new policy, by what became of them under the old.
  private(set) var moves = [[SeenChange]](
    repeating: [SeenChange](repeating: SeenChange(), count: ClaimFate.allCases.count),
    count: ClaimFate.allCases.count)
  /// What each resident gets, by number.
  private var oldCents: [Int128] = []
  private var newCents: [Int128] = []
  private(set) var firstDay: Day?
  private(set) var lastDay: Day?
  /// The month of the last claim, which is mostly that of the next one too, and its days.
  private var month = (days: Day(number: 0)...Day(number: 0), sum: SeenChange(), of: Month?.none)

  /// - Parameters:
  ///   - pillarCount: How many pillars are compared.
  ///   - capCount: How many caps.
  init(pillarCount: Int, capCount: Int) {
    pillars = Array(repeating: SeenChange(), count: pillarCount)
    caps = Array(repeating: SeenChange(), count: capCount)
    firstDays = Array(repeating: (nil, nil), count: capCount)
  }

  /// Adds a claim that one of the policies took in, or both.
  ///
  /// - Parameters:
  ///   - old: How it came out under the old policy.
  ///   - new: How it came out under the new one.
  ///   - oldCaps: The caps that lowered it under the old policy.
  ///   - newCaps: Those under the new one.
  mutating func add(
    _ old: DecidedRow, _ new: DecidedRow, oldCaps: [Int32], newCaps: [Int32]
  ) {
    let one = new.isTaken ? new : old
    let (resident, day) = (one.resident, Day(number: one.doneOn))
    claimCount += 1
    note(day)
    total.add(old.cents, new.cents, of: resident)
    SimulationTally.add(
      old.cents, at: Int(old.pillar), new.cents, at: Int(new.pillar), of: resident, to: &pillars)
    SimulationTally.add(
      old.cents, at: Int(old.effort), new.cents, at: Int(new.effort), of: resident, to: &efforts)
    month.sum.add(old.cents, new.cents, of: resident)
    // The same claim under both: what changes is what becomes of it, not that it is there.
    moves[Int(old.outcome)][Int(new.outcome)].add(1, 1, of: resident)
    add(old.cents, new.cents, toResident: Int(resident))
    if !oldCaps.isEmpty || !newCaps.isEmpty { add(oldCaps, newCaps, on: day, of: resident) }
  }

  /// Counts the month of a claim, and lets the one before it go to the others.
  private mutating func note(_ day: Day) {
    if month.of == nil || !month.days.contains(day) {
      putMonth()
      let of = Month(of: day)
      month = (of.firstDay...of.lastDay, months[of] ?? SeenChange(), of)
    }
    firstDay = min(firstDay ?? day, day)
    lastDay = max(lastDay ?? day, day)
  }

  private mutating func putMonth() {
    if let of = month.of { months[of] = month.sum }
  }

  /// Ends the count, when all claims were added.
  mutating func finish() {
    putMonth()
    month.of = nil
  }

  private static func add(
    _ oldCents: Int64, at oldPlace: Int, _ newCents: Int64, at newPlace: Int,
    of resident: Int32, to sums: inout [SeenChange]
  ) {
    if oldPlace == newPlace {
      if oldPlace >= 0 { sums[oldPlace].add(oldCents, newCents, of: resident) }
      return
    }
    if oldPlace >= 0 { sums[oldPlace].add(oldCents, 0, of: resident) }
    if newPlace >= 0 { sums[newPlace].add(0, newCents, of: resident) }
  }

  private mutating func add(
    _ oldCents: Int64, _ newCents: Int64, toResident resident: Int
  ) {
    while self.oldCents.count <= resident {
      self.oldCents.append(0)
      self.newCents.append(0)
    }
    self.oldCents[resident] += Int128(oldCents)
    self.newCents[resident] += Int128(newCents)
  }

  private mutating func add(
    _ oldCaps: [Int32], _ newCaps: [Int32], on day: Day, of resident: Int32
  ) {
    for cap in oldCaps {
      let place = Int(cap)
      caps[place].add(1, newCaps.contains(cap) ? 1 : 0, of: resident)
      firstDays[place].old = min(firstDays[place].old ?? day, day)
    }
    for cap in newCaps {
      let place = Int(cap)
      if !oldCaps.contains(cap) { caps[place].add(0, 1, of: resident) }
      firstDays[place].new = min(firstDays[place].new ?? day, day)
    }
  }
}

extension SimulationTally {
  /// How many residents have a claim.
  var residentCount: Int { newCents.count }

  /// How much more each resident gets under the new policy.
  var differences: [Int128] { zip(oldCents, newCents).map { $1 - $0 } }
}
