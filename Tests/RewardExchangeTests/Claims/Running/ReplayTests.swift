import Rewards
import Testing

@testable import RewardExchange

@Suite("claims that are replayed")
struct ReplayTests {
  private static let people = """
    participant,arm,age,since
    p1,a,30,
    p2,b,,
    p3,a,17,
    p3,b,18,2018-03-10
    p4,,,

    """

  /// How the rows of a drawn input lie.
  struct Shape: CustomTestStringConvertible, Sendable {
    let daysRise: Bool
    let idsRise: Bool
    let repeats: Bool

    var testDescription: String {
      "days \(daysRise ? "rise" : "fall"), ids \(idsRise ? "rise" : "do not"),"
        + " \(repeats ? "some" : "none") again"
    }

    static let all = [true, false].flatMap { daysRise in
      [true, false].flatMap { idsRise in
        [true, false].map { Shape(daysRise: daysRise, idsRise: idsRise, repeats: $0) }
      }
    }
  }

  private static func rows(_ shape: Shape, seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...60, using: &random)
    var days = (0..<count).map { _ in Int.random(in: 1...28, using: &random) }
    var ids = (0..<count).map { 100 + $0 }
    if shape.daysRise { days.sort() }
    if !shape.idsRise { ids.shuffle(using: &random) }
    var rows: [String] = []
    for (day, id) in zip(days, ids) {
      let actions = ["call-creditors", "list-debts", "walk", "keep-cash-book", "wlak"]
      let action = actions.randomElement(using: &random) ?? "walk"
      let kinds = ["call-note", "call-note;receipt;cash-book", "", "photo"]
      let evidence = kinds.randomElement(using: &random) ?? ""
      let effort = ["", "", "4", "5", "1", "7"].randomElement(using: &random) ?? ""
      let person = Int.random(in: 1...5, using: &random)
      let date = "2018-03-" + (day < 10 ? "0\(day)" : "\(day)")
      rows.append("c\(id),p\(person),\(action),\(date),\(evidence),\(effort)\n")
      guard shape.repeats, let earlier = rows.randomElement(using: &random) else { continue }
      switch Int.random(in: 0..<12, using: &random) {
      case 0: rows.append(earlier)
      case 1: rows.append(earlier.replacing("p1", with: "p2"))
      case 2: rows.append(rows[rows.count - 1].replacing(",\(date)", with: ",\"\(date)\""))
      default: break
      }
    }
    return "claim,participant,action,done_on,evidence,effort\n" + rows.joined()
  }

  @Test(
    "come to what a casebook makes of them, with any threads and blocks",
    arguments: Shape.all, 1...4 as ClosedRange<UInt64>)
  func shapes(_ shape: Shape, _ seed: UInt64) throws {
    let plan = try TestPlan.read()
    let bytes = Array(Self.rows(shape, seed: seed).utf8)
    let expected = try DecidedSlowly(bytes, people: Self.people, under: plan)
    for (threads, blockBytes) in [(1, 1 << 18), (1, 19), (2, 64), (4, 300)] {
      let run = try DecidedSlowly(
        bytes, people: Self.people, under: plan, threads: threads, blockBytes: blockBytes)
      #expect(run == expected, "\(threads) threads, blocks of \(blockBytes) bytes")
    }
  }

  @Test(
    "come to what a casebook makes of them, however odd their rows are",
    arguments: 1...30 as ClosedRange<UInt64>)
  func odd(_ seed: UInt64) throws {
    let plan = try TestPlan.read()
    var draw = DrawnClaims(seed: seed)
    for bytes in [draw.csvFile(), draw.jsonFile()] {
      let expected = try DecidedSlowly(bytes, people: nil, under: plan)
      for (threads, blockBytes) in [(1, 1 << 18), (2, 10), (4, 100)] {
        let run = try DecidedSlowly(
          bytes, people: nil, under: plan, threads: threads, blockBytes: blockBytes)
        #expect(run == expected, "\(threads) threads, blocks of \(blockBytes) bytes")
      }
    }
  }
}
