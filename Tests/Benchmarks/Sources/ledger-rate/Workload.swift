import Foundation
import Rewards

/// Invented claims: many people, many actions, two years, in order of the day.
struct Workload {
  let participants: [Participant]
  let claims: [Claim]

  init(count: Int) {
    let people = max(1, count / 50)
    participants = (0..<people).map { number in
      Participant(
        id: "p\(number)",
        facts: ["born": "1985-03-14", "arm": "bonnen", "needs": "income;debts;health"])
    }
    var draw = Draw(state: 1)
    claims = (0..<count).map { number in
      Claim(
        id: "c\(number)", participant: "p\(draw.next(below: people))",
        action: Workload.actions[draw.next(below: Workload.actions.count)],
        doneOn: Workload.first.adding(days: number * 540 / count))
    }
  }

  /// The rules of Alphen aan den Rijn without the second mentor: all claims are approved on one
  /// day here, so that nearly all would need two.
  static func rules(in folder: URL) throws -> String {
    let copy = folder.appending(path: "rules")
    try? FileManager.default.removeItem(at: copy)
    try FileManager.default.copyItem(at: URL(filePath: "Rules"), to: copy)
    let file = copy.appending(path: "alphen-aan-den-rijn/2017-12-01.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("approval:") }.joined(separator: "\n")
      .write(to: file, atomically: false, encoding: .utf8)
    return copy.appending(path: "alphen-aan-den-rijn").path
  }

  private static let first = Day(number: 17_501)
  private static let actions = [
    "request-digid", "visit-gp", "renew-housing-registration", "check-allowances",
    "call-creditors", "open-all-post", "request-digid", "attend-ggz-appointments",
  ]
}

/// Numbers that look random and are the same each time (SplitMix64).
struct Draw {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((word ^ (word >> 31)) % UInt64(bound))
  }
}
