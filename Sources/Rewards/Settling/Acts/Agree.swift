/// Puts an action in a participant's plan.
package struct Agree: Act {
  let participant: String
  let action: String
  let on: Day

  package init(participant: String, action: String, on day: Day) {
    self.participant = participant
    self.action = action
    on = day
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    guard Identifier.isID(participant), !Identifier.isProbableBSN(participant) else {
      return .refuse(.malformedID, nil)
    }
    guard on <= past.moment.day else { return .refuse(.futureDay(action, on), nil) }
    guard past.plan.hasAction(action, on: on) else {
      let nearest = nearestName(to: action, among: past.plan.actions.names)
      return .refuse(.unknownAction(action, nearest: nearest), nil)
    }
    if let known = try past.agreement(on: action, by: participant, notAfter: on),
      known.day == on
    {
      return .standing(entry: known.entry)
    }
    return .book(.agreed(Agreement(participant: participant, action: action, on: on)))
  }
}

extension RewardPlan {
  /// Whether the version in force on a day has an action; any version where none is in force.
  func hasAction(_ name: String, on day: Day) -> Bool {
    guard let action = actions.index(of: name) else { return false }
    guard let version = versionIndex(on: day) else { return true }
    return versions[version].actions[action] != nil
  }
}

/// Takes in what is known about a participant; it takes the place of what was known.
package struct TakeIn: Act {
  let participant: String
  let rows: [Participant]

  /// - Parameters:
  ///   - participant: The participant's id.
  ///   - rows: All rows of that participant.
  package init(_ participant: String, rows: [Participant]) {
    self.participant = participant
    self.rows = rows
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    do throws(ParticipantFault) {
      _ = try past.plan.timeline(of: rows, numbering: &past.people)
    } catch {
      return .refuse(.faultyParticipant(participant, error), nil)
    }
    let taken = ParticipantRows(participant: participant, rows: rows.map(ParticipantRows.Row.init))
    if let entry = try past.entry(ofSame: taken) { return .standing(entry: entry) }
    return .book(.participant(taken))
  }
}

extension ParticipantRows.Row {
  init(_ row: Participant) {
    self.init(
      since: row.since, household: row.household,
      facts: row.facts.sorted { $0.key < $1.key }.map {
        ParticipantRows.Fact(name: $0.key, value: $0.value)
      })
  }
}

extension RewardPlan {
  /// What rows say about a participant, for the rules.
  ///
  /// - Throws: ``ParticipantFault`` if a row has a fault under these rules.
  package func timeline(
    of rows: [Participant], numbering people: inout PeopleNumbers
  ) throws(ParticipantFault) -> Timeline {
    var timeline = Timeline()
    for row in rows {
      guard !Identifier.isProbableBSN(row.id) else { throw .probableBSN }
      guard Identifier.isID(row.id) else { throw .malformedID }
      var household: Int32?
      if let name = row.household {
        guard Identifier.isID(name) else { throw .malformedHousehold }
        household = Int32(people.households.insert(name))
      }
      let facts = try facts(from: row.facts, household: household)
      guard timeline.add(facts, since: row.since) else { throw .rowTwice }
    }
    return timeline
  }

  /// What rows say that were taken in under other rules. A fact that these rules cannot
  /// understand is not known: it pends claims and never denies one. All others, and the
  /// household, stay known.
  package func knownTimeline(
    of rows: [Participant], numbering people: inout PeopleNumbers
  ) -> Timeline {
    if let timeline = try? timeline(of: rows, numbering: &people) { return timeline }
    let known = rows.map { row in
      var row = row
      row.facts = row.facts.filter { name, text in
        (try? facts(from: [name: text], household: nil)) != nil
      }
      return row
    }
    return (try? timeline(of: known, numbering: &people)) ?? Timeline()
  }
}
