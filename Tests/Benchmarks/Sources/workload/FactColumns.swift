import Drawing

/// Invented facts about participants, with an attribute of each type.
struct FactColumns {
  static let names =
    ["participant", "since", "born", "size", "alone", "arm", "phase", "needs", "skills"]
    + (1...Catalogue.pillars).map { "rung.pillar-\($0)" }

  private let participant = Numbered("p", digits: 6)
  private let years = (1935...2004).map { "\($0)-06-15" }
  private let changes = [
    "", "2018-02-01", "2018-03-14", "2018-05-20", "2018-06-30", "2018-09-01", "2018-11-11",
  ]
  private let skills = ["-", "reading", "reading;saving", "cooking;cycling", "cycling;saving"]
  private let needs = (1...Catalogue.pillars).map { "pillar-\($0);pillar-\($0 % 8 + 1)" } + ["-"]
  private let numbers = (0...9).map(String.init)
  private var draw = Draw(seed: 3)

  /// One to three rows: the first holds from the beginning, the others from a day on.
  mutating func writeRows(of person: Int, to file: TableFile) throws {
    let born = years[draw.next(below: years.count)]
    var change = 0
    for _ in 0...draw.next(below: 3) {
      file.cell(participant, person)
      file.cell(changes[change])
      change += 1 + draw.next(below: 3)
      file.cell(born)
      file.cell(known(numbers[1 + draw.next(below: 6)]))
      file.cell(known(draw.happens(1, in: 2) ? "true" : "false"))
      file.cell(known(draw.happens(3, in: 4) ? "bonnen" : "no-bonnen"))
      file.cell(known(["start", "underway", "leaving"][draw.next(below: 3)]))
      file.cell(known(needs[draw.next(below: needs.count)]))
      file.cell(known(skills[draw.next(below: skills.count)]))
      for _ in 1...Catalogue.pillars { file.cell(known(numbers[1 + draw.next(below: 5)])) }
      try file.endRow()
    }
  }

  /// The value; one in a hundred is not known.
  private mutating func known(_ value: String) -> String {
    draw.happens(1, in: 100) ? "" : value
  }
}
