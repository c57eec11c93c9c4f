/// Erases the details of one participant.
package struct Forget: Act {
  let participant: String
  let erasure: Erasure

  /// - Parameters:
  ///   - participant: The participant's id.
  ///   - erasure: What stays of them.
  package init(_ participant: String, leaving erasure: Erasure) {
    self.participant = participant
    self.erasure = erasure
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    guard try past.knows(participant) else { return .refuse(.unknownParticipant(participant), nil) }
    // A refusal is not written: it would be one more thing to erase.
    if let refusal = try past.refusal(toErase: participant) { return .refuse(refusal, nil) }
    return .book(.forgotten(erasure))
  }
}

/// Erases the details of everybody whose time to be kept has passed.
///
/// A person is erased as a whole, counted from their last entry: what somebody did long ago still
/// counts for limits, streaks and steps as long as they take part.
package struct Retain: Act {
  let erasure: Erasure

  /// - Parameter erasure: What stays of them; of nobody, if it is nobody's time.
  package init(leaving erasure: Erasure) {
    self.erasure = erasure
  }

  /// As many people as go with one entry, so that its details keep a size that can be read.
  package static let mostPeople = 10_000

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    guard past.plan.actingVersion(on: past.moment.day).detailsKept != nil else {
      return .refuse(.noRetention, nil)
    }
    return erasure.people == 0 ? .standing(entry: 0) : .book(.retained(erasure))
  }
}

/// Keeps what a household used of its caps with one of its people, before another of them is
/// erased.
///
/// It is an entry about the one who stays: it goes when that one is erased, and what it says is
/// carried on again.
package struct CarryOver: Act {
  let carried: CarriedUse

  package init(_ carried: CarriedUse) {
    self.carried = carried
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    .book(.carriedOver(carried))
  }
}
