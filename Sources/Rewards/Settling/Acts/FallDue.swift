/// Makes a deferred part owed on its day.
package struct FallDue: Act {
  let payout: BookedPayout

  package init(_ payout: BookedPayout) {
    self.payout = payout
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    guard
      let there = try past.payouts(of: payout.entry).first(where: { $0.part == payout.part }),
      !there.isDue, there.open > .zero
    else { return .standing(entry: payout.entry) }
    guard there.on <= past.moment.day else {
      return .refuse(.futureDay(there.source, there.on), nil)
    }
    return .book(
      .due(
        FallenDue(
          source: there.source, participant: there.participant, entry: there.entry,
          part: there.part, on: there.on, cents: there.open.cents)))
  }
}

/// Writes down that the books are given to somebody.
package struct RecordExport: Act {
  let export: ExportMade

  package init(_ export: ExportMade) {
    self.export = export
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    .book(.exported(export))
  }
}
