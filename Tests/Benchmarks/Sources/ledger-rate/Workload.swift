import Drawing
import Foundation
import Rewards

/// Invented claims: many people, many actions, two years, in order of the day.
struct Workload {
  let participants: [Participant]
  let claims: [Claim]

  init(count: Int) {
    let people = max(1, count / 25)
    participants = (0..<people).map { number in
      Participant(id: "p\(number)", household: "h\(number / 2)")
    }
    var draw = Draw(seed: 1)
    claims = (0..<count).map { number in
      Claim(
        id: "c\(number)", participant: "p\(draw.next(below: people))",
        action: "action-\(1 + draw.next(below: Workload.actionNumbers.count))",
        doneOn: Workload.first.adding(days: number * 540 / count),
        mentor: "m\(number % 40)")
    }
  }

  /// Rules of 118 actions over 8 pillars, a limit of three a year and four caps that hardly bind.
  ///
  /// - Parameter folder: Where to write them.
  /// - Returns: The folder of the programme.
  /// - Throws: What writing throws.
  static func rules(in folder: URL) throws -> String {
    let catalogue = folder.appending(path: "rules/catalogue")
    let programme = folder.appending(path: "rules/programme")
    for made in [catalogue, programme] {
      try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
    }
    for pillar in 1...8 {
      var text = "pillar: pillar-\(pillar)\nname: { nl: \(pillar), en: \(pillar) }\nactions:\n"
      for number in actionNumbers where number % 8 + 1 == pillar {
        text += "  action-\(number): { label: { nl: a, en: a }, effort: \(number % 5 + 1) }\n"
      }
      try text.write(
        to: catalogue.appending(path: "pillar-\(pillar).yaml"), atomically: false, encoding: .utf8)
    }
    let version = """
      programme: rate
      name: { nl: Meting, en: Measurement }
      runs: 2017-01-01..2020-12-31
      catalogue: ../catalogue
      weights: { effort: { 1: 0.5, 2: 1, 3: 1.5, 4: 2, 5: 3 } }
      rewards: { default: { base: 20, limit: 3 per year } }
      caps:
        weekly: { per: participant, every: week, at_most: 100, beyond: reduce }
        pillar: { per: [participant, pillar], every: month, at_most: 200, beyond: reduce }
        yearly: { per: participant, every: year, at_most: 1_000, beyond: reduce }
        budget: { per: programme, every: programme, at_most: 100_000_000, beyond: refuse }
      """
    try version.write(
      to: programme.appending(path: "2017-01-01.yaml"), atomically: false, encoding: .utf8)
    return programme.path
  }

  private static let actionNumbers = 1...118
  private static let first = Day(number: 17_501)
}
