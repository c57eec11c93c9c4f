import Drawing
import Foundation

extension Workload {
  /// Writes rules, claims and participants into a folder, which is made if it is not there.
  ///
  /// - Throws: What writing throws.
  func write(_ count: Int, to folder: URL) throws {
    try policy(for: count).write(to: folder.appending(path: "rules"))
    let name = form == .ndjson ? "claims.ndjson" : "claims.csv"
    let file = try TableFile(folder.appending(path: name), columns: columns, form: form)
    try write(Claims(of: self, count: count), to: file)
    try file.finish()
    switch self {
    case .caps: try writeHouseholds(of: people(making: count), to: folder)
    case .conditions: try writeFacts(of: people(making: count), to: folder)
    default: break
    }
  }

  private func write(_ claims: Claims, to file: TableFile) throws {
    let names = ClaimNames(of: self)
    var draw = Draw(seed: 2)
    guard self == .repeats else {
      for claim in claims { try write(claim, to: file, names, &draw) }
      return
    }
    // The second row stands fifty rows further on, or where its day ends.
    var held: InventedClaim?
    for claim in claims {
      if let again = held, again.number + 50 == claim.number || again.day != claim.day {
        try write(again, to: file, names, &draw)
        held = nil
      }
      try write(claim, to: file, names, &draw)
      if claim.number % 100 == 0 { held = claim }
    }
    if let again = held { try write(again, to: file, names, &draw) }
  }

  private func write(
    _ claim: InventedClaim, to file: TableFile, _ names: ClaimNames, _ draw: inout Draw
  ) throws {
    file.cell(names.claim, claim.number)
    file.cell(names.participant, claim.person)
    file.cell(names.action, claim.action)
    file.cell(names.days[Days.of2017 + claim.day])
    switch self {
    case .caps:
      file.cell(names.mentor, claim.person % 400)
    case .streaks, .ladders:
      file.cell(draw.happens(1, in: 10) ? "missed" : "done")
    case .columns:
      file.cell(names.days[Days.of2017 + claim.day - draw.next(below: 240)])
      file.cell(draw.happens(1, in: 20) ? "missed" : "done")
      // One level beside the catalogue's at most.
      let level = Catalogue.effort(of: claim.action) + draw.next(below: 3) - 1
      file.cell(names.efforts[min(5, max(1, level)) - 1])
      file.cell(names.evidence[draw.next(below: names.evidence.count)])
      file.cell(names.mentor, claim.person % 400)
      file.cell(draw.happens(1, in: 20) ? "true" : "false")
    default: break
    }
    try file.endRow()
  }

  private func writeHouseholds(of people: Int, to folder: URL) throws {
    let file = try TableFile(
      folder.appending(path: "participants.csv"), columns: ["participant", "household"],
      form: .csv)
    let (participant, household) = (Numbered("p", digits: 6), Numbered("h", digits: 6))
    for person in 1...people {
      file.cell(participant, person)
      file.cell(household, (person + 1) / 2)
      try file.endRow()
    }
    try file.finish()
  }

  /// One to three rows a person, each but the first with the day from which it holds.
  private func writeFacts(of people: Int, to folder: URL) throws {
    let file = try TableFile(
      folder.appending(path: "participants.csv"), columns: FactColumns.names, form: .csv)
    var columns = FactColumns()
    for person in 1...people {
      try columns.writeRows(of: person, to: file)
    }
    try file.finish()
  }
}

/// The names in the rows of claims.
private struct ClaimNames {
  let claim = Numbered("c", digits: 8)
  let participant = Numbered("p", digits: 6)
  let mentor = Numbered("m", digits: 3)
  let action: Numbered
  let days = Days.texts
  let efforts = ["1", "2", "3", "4", "5"]
  /// Mostly all that is asked for.
  let evidence = [
    "letter;photo", "photo;letter", "call-note;letter;photo", "letter;photo", "letter", "photo",
  ]

  init(of workload: Workload) {
    action = Catalogue.names(of: workload.actions)
  }
}
