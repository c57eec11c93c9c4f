import RewardExchange
import RewardLedger
import Rewards

/// The log of a ledger, for people and for programs.
enum LogText {
  static func lines(_ log: [LogLine], _ language: Language) -> [String] {
    let head = [Words.entry, .bookedAt, .act, .by, .object, .result, .why].map {
      $0.text(language)
    }
    let rows = log.map { line in
      [
        String(line.entry), line.bookedAt, line.kind.rawValue,
        line.signature?.by ?? Words.erased.text(language), line.object ?? "", line.result,
        Terminal.visible(line.reason ?? ""),
      ]
    }
    return Table.lines([head] + rows, rightAligned: [0])
  }

  static func table(_ log: [LogLine]) -> AnswerTable {
    var table = AnswerTable(columns: [
      "entry", "booked_at", "kind", "by", "user", "host", "object", "result", "reason",
    ])
    for line in log {
      table.add([
        .number(line.entry), .text(line.bookedAt), .text(line.kind.rawValue),
        .text(ifAny: line.signature?.by), line.signature.map { .typed($0.user) } ?? .none,
        line.signature.map { .typed($0.host) } ?? .none, .text(ifAny: line.object),
        .text(line.result), line.reason.map { .typed($0) } ?? .none,
      ])
    }
    return table
  }
}
