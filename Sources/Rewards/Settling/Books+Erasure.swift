/// What erasing people reads of a ledger.
package protocol ErasureBooks {
  associatedtype Failure: Error

  /// Whether any entry is about a participant.
  mutating func knows(_ participant: String) throws(Failure) -> Bool
  /// What a participant is still owed, now and later, in the smallest unit.
  mutating func openCents(of participant: String) throws(Failure) -> Int64
  /// The open claims of a participant, and the grants to them that wait for a second person.
  mutating func openSources(of participant: String) throws(Failure) -> [String]
  /// Every participant that an entry is about, by id, with the day of their last entry. What was
  /// carried over to them from others of their household is no act of theirs and does not count.
  mutating func peopleLastSeen() throws(Failure) -> [(participant: String, on: Day)]
  /// What the entries of people say that must outlast them.
  mutating func traces(of people: [String]) throws(Failure) -> Traces
  /// For each household, the first participant by id who is or was in it, those left out who go.
  mutating func heirs(without people: Set<String>) throws(Failure) -> [String: String]
  /// Whether a claim or a grant with this id was erased.
  mutating func isErased(source id: String) throws(Failure) -> Bool
}

/// What the entries of people say that must outlast them.
package struct Traces: Sendable {
  /// How many entries are about them.
  package var entries: Int64 = 0
  /// The fingerprints of the ids of their claims and grants.
  package var sources: [String] = []
  /// What they used of caps on each day, in any order.
  package var uses: [ErasedUse] = []

  package init() {}
}

/// What stays of people who are erased.
package struct Remainder: Sendable {
  package let erasure: Erasure
  /// What their households keep, each with another of its people.
  package let carried: [CarriedUse]
}

extension Books {
  /// What stays of people who are erased: of what they used of caps, the sums that others share.
  ///
  /// What only they used goes with them. A household's use stays as long as there is somebody
  /// else who is or was in the household, and goes with the last.
  package mutating func remainder(
    of people: [String], leaving traces: Traces
  ) throws(Failure) -> Remainder {
    let plan = plan
    var windows = AlikeDays(under: plan)
    var shared: [ErasedUse] = []
    var byHousehold: [String: [ErasedUse]] = [:]
    for use in traces.uses {
      let holder = HolderText(use.holder)
      guard !holder.isOfOnePerson else { continue }
      let use = use.moved(to: windows.first(alike: use.on, forCap: holder.cap))
      if let household = holder.household {
        byHousehold[household, default: []].append(use)
      } else {
        shared.append(use)
      }
    }
    var carried: [String: [ErasedUse]] = [:]
    if !byHousehold.isEmpty {
      let heirs = try heirs(without: Set(people))
      for (household, uses) in byHousehold {
        if let heir = heirs[household] { carried[heir, default: []] += uses }
      }
    }
    return Remainder(
      erasure: Erasure(
        people: Int64(people.count), entries: traces.entries, uses: ErasedUse.summedUp(shared),
        sources: traces.sources.sorted()),
      carried: carried.sorted { $0.key < $1.key }.map {
        CarriedUse(participant: $0.key, uses: ErasedUse.summedUp($0.value))
      })
  }

  /// Why a participant cannot be erased now; `nil` if they can.
  mutating func refusal(toErase participant: String) throws(Failure) -> Refusal? {
    let cents = try openCents(of: participant)
    guard cents == 0 else {
      return .stillOwed(participant, amount: Money(cents: cents).text(in: plan.currency))
    }
    let open = try openSources(of: participant)
    return open.isEmpty ? nil : .stillOpen(participant, open)
  }

  /// The people whose details have been kept as long as the rules say, counted from their last
  /// entry: those who can be erased now, by id, and how many cannot because something is owed to
  /// them or open.
  ///
  /// - Returns: `nil` if the rules do not say how long details are kept.
  package mutating func peopleKeptLongEnough() throws(Failure) -> (ripe: [String], held: Int)? {
    let today = moment.day
    guard let kept = plan.actingVersion(on: today).detailsKept else { return nil }
    var ripe: [String] = []
    var held = 0
    for (participant, day) in try peopleLastSeen() where kept.later(than: day) < today {
      if try refusal(toErase: participant) == nil {
        ripe.append(participant)
      } else {
        held += 1
      }
    }
    return (ripe, held)
  }
}

// MARK: - Holders and days

/// Whose total the use of a cap is, read from the text that ``PeopleNumbers`` writes.
package struct HolderText {
  package let cap: String
  /// Whether it names a participant: nobody else uses it.
  package let isOfOnePerson: Bool
  /// The household that it names.
  package let household: String?

  package init(_ text: String) {
    let words = text.split(separator: " ")
    cap = words.first.map(String.init) ?? ""
    isOfOnePerson = words.dropFirst().contains {
      $0.hasPrefix("participant=") || $0.hasPrefix("household-of=")
    }
    household = words.dropFirst().first { $0.hasPrefix("household=") }
      .map { String($0.dropFirst("household=".count)) }
  }
}

/// Finds the days that no window of a cap tells apart.
///
/// A cap may count weeks in one version of the rules and months in the next. Days that lie in the
/// same window of each version are alike: a sum on the first of them is the same to every cap
/// as its parts on their own days.
struct AlikeDays {
  private let plan: RewardPlan
  private var windows: [String: [Window]] = [:]

  init(under plan: RewardPlan) {
    self.plan = plan
  }

  /// The first of the days that are alike to a cap. Where a window rolls, each day stands alone,
  /// and so it does where the rules do not have the cap; all days of a calendar year are alike
  /// where only all time counts.
  mutating func first(alike day: Day, forCap name: String) -> Day {
    let all = windows(ofCap: name)
    var first: Day?
    for window in all {
      switch window {
      case .programme: continue
      case .days: return day
      case .day, .week, .month, .quarter, .year:
        let start = window.days(around: day, yearStart: plan.yearStart).lowerBound
        first = max(first ?? start, start)
      }
    }
    if let first { return first }
    return all.isEmpty ? day : Window.year.days(around: day, yearStart: .january).lowerBound
  }

  /// The windows of a cap in all versions.
  private mutating func windows(ofCap name: String) -> [Window] {
    if let known = windows[name] { return known }
    var found: [Window] = []
    for version in plan.versions {
      for cap in version.caps where plan.capNames[cap.name] == name { found.append(cap.window) }
    }
    windows[name] = found
    return found
  }
}

extension ErasedUse {
  fileprivate func moved(to day: Day) -> ErasedUse {
    ErasedUse(
      holder: holder, on: day, cents: cents, bons: bons, mostCents: mostCents,
      mostBons: mostBons)
  }

  private func adding(_ other: ErasedUse) -> ErasedUse {
    ErasedUse(
      holder: holder, on: on, cents: cents + other.cents, bons: bons + other.bons,
      mostCents: mostCents + other.mostCents, mostBons: mostBons + other.mostBons)
  }

  /// One use for each holder and day, in order of both; nothing where nothing was ever used.
  static func summedUp(_ uses: [ErasedUse]) -> [ErasedUse] {
    var sums: [ErasedUse] = []
    for use in uses.sorted(by: { ($0.holder, $0.on) < ($1.holder, $1.on) }) {
      if let last = sums.last, last.holder == use.holder, last.on == use.on {
        sums[sums.count - 1] = last.adding(use)
      } else {
        sums.append(use)
      }
    }
    return sums.filter { $0.mostCents != 0 || $0.mostBons != 0 }
  }
}
