import RewardLedger
import Rewards
import Testing

@Suite("what a ledger says, in Dutch")
struct DutchTests {
  /// Every refusal; where a kind says different things, each of them.
  private static let refusals: [Refusal] =
    ClaimStatus.allCases.flatMap { [.notOpen("c-1", $0), .notDecided("c-1", $0)] } + [
      .unknownClaim("c-1"), .unknownGrant("g-1"), .ownClaim("c-1"),
      .futureDay("c-1", Day(number: 0)), .laterDecided("c-1", later: ["c-2"]),
      .faulty("c-1", .malformedID(field: .claim)), .faulty("c-1", .probableBSN),
      .faulty("c-1", .unknownAction("a", nearest: "b")),
      .faulty("c-1", .effortOutOfRange(6, allowed: 1...5)),
      .faulty("c-1", .effortOutOfRange(6, allowed: 3...3)), .faulty("c-1", .agreedAfterDone),
      .faulty("c-1", .malformedEvidence("e")), .faulty("c-1", .repeatedID),
      .faulty("c-1", .outOfOrder), .otherContent("c-1"), .fixedField("c-1", field: "action"),
      .reasonMissing, .reasonUnfit, .malformedID, .unknownAction("a", nearest: "b"), .amountUnfit,
      .faultyParticipant("p-1", .malformedID), .faultyParticipant("p-1", .probableBSN),
      .faultyParticipant("p-1", .malformedHousehold), .faultyParticipant("p-1", .rowTwice),
      .faultyParticipant("p-1", .unfitValue(name: "age", form: "a rung from 1 to 5")),
      .otherProgramme("p"), .changesVersion(runs: "2018-01-01.."), .nothingOwed("p-1"),
      .noVoucherFits("p-1"), .drawerShort, .unknownVoucher("v-1"), .voucherStillGood("v-1"),
      .lastDayPassed(Day(number: 0)), .malformedNumber("v 1"),
      .unknownDenomination("7", known: ["5", "10"]), .wrongVoucherCount, .moreThanBooks,
      .openMonth(Month(of: Day(number: 0))), .unknownParticipant("p-1"),
      .stillOwed("p-1", amount: "5.00"), .stillOpen("p-1", ["c-1"]), .noRetention, .erased("c-1"),
    ] + Voucher.State.allCases.map { .voucherElsewhere("v-1", $0) }

  /// Which of them a refusal is. A new kind stops this from compiling: add it to ``refusals``.
  private static func number(of refusal: Refusal) -> Int {
    switch refusal {
    case .unknownClaim: 0
    case .unknownGrant: 1
    case .notOpen: 2
    case .notDecided: 3
    case .ownClaim: 4
    case .futureDay: 5
    case .laterDecided: 6
    case .faulty: 7
    case .otherContent: 8
    case .fixedField: 9
    case .reasonMissing: 10
    case .reasonUnfit: 11
    case .malformedID: 12
    case .unknownAction: 13
    case .amountUnfit: 14
    case .faultyParticipant: 15
    case .otherProgramme: 16
    case .changesVersion: 17
    case .nothingOwed: 18
    case .noVoucherFits: 19
    case .drawerShort: 20
    case .unknownVoucher: 21
    case .voucherElsewhere: 22
    case .voucherStillGood: 23
    case .lastDayPassed: 24
    case .malformedNumber: 25
    case .unknownDenomination: 26
    case .wrongVoucherCount: 27
    case .moreThanBooks: 28
    case .openMonth: 29
    case .unknownParticipant: 30
    case .stillOwed: 31
    case .stillOpen: 32
    case .noRetention: 33
    case .erased: 34
    }
  }

  @Test("every refusal is in the table of these tests")
  func allRefusals() {
    let numbers = Set(Self.refusals.map(Self.number))
    #expect(numbers == Set(0...34))
    #expect(Set(Self.refusals.map(\.code)).count == numbers.count)
  }

  @Test("every refusal has its Dutch, and so has every way out")
  func refusalsHaveDutch() {
    for refusal in Self.refusals {
      let messages = [refusal.sentence] + (refusal.wayOut.map { [$0] } ?? [])
      for message in messages.flatMap(\.parts) where message.hasWords {
        #expect(message.hasDutch, "no Dutch for: \(message.template)")
      }
    }
  }

  @Test("every error of a ledger, and all that a verification finds, has its Dutch")
  func sourcesHaveDutch() throws {
    let files = try SourceFile.all.filter { file in
      file.path.hasPrefix("RewardLedger/") && !file.path.hasPrefix("RewardLedger/Chaining/")
    }
    let templates = files.flatMap { MessageLiteral.templates(in: $0) }
    #expect(templates.count > 60)
    for template in templates {
      #expect(MessageLiteral.hasDutch(template), "no Dutch for: \(template)")
    }
  }

  @Test("a template is read out of a literal, whatever stands in its values")
  func templates() {
    let file = SourceFile(
      path: "",
      lines: [
        #"LedgerError(.damaged, "it has \(rows.joined(separator: ", ")) of \(1 + (2 * 3))","#,
        #"  wayOut: "read it")  // "not this one here""#, #"run("SELECT number FROM entry")"#,
        #"note("entry \(number)", "its key is gone")"#, #"let name = "one-word""#,
      ])
    #expect(
      MessageLiteral.templates(in: file) == ["it has {} of {}", "read it", "its key is gone"])
  }
}

/// The messages that a source file of the ledger writes: every text of several words, in lower
/// case, that is neither SQL nor a place.
enum MessageLiteral {
  static func templates(in file: SourceFile) -> [String] {
    var isInSQL = false
    return file.lines.flatMap { line -> [String] in
      if line.contains(#"""""#) {
        isInSQL.toggle()
        return []
      }
      return isInSQL ? [] : literals(in: SourceFile.code(of: line)).filter(isMessage)
    }
  }

  static func hasDutch(_ template: String) -> Bool {
    var interpolation = Message.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
    for (index, piece) in template.split(separator: "{}", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index > 0 { interpolation.appendInterpolation("") }
      interpolation.appendLiteral(String(piece))
    }
    return Message(stringInterpolation: interpolation).hasDutch
  }

  private static func isMessage(_ text: String) -> Bool {
    let first = text.first { $0 != "'" } ?? " "
    let isPlace = text.hasPrefix("entry ") || text.hasPrefix("table ")
    return text.contains(" ") && (first.isLowercase || first == "{" || text.hasPrefix("SQLite "))
      && !isPlace && !texts.contains(text)
  }

  /// Texts that are not told in a language.
  private static let texts: Set<String> = ["no reason given", "SQLite format 30"]

  /// The texts between quotes of a line, with `{}` for each value in them.
  private static func literals(in line: Substring) -> [String] {
    var literals: [String] = []
    var rest = line[...]
    while let start = rest.firstIndex(of: "\"") {
      rest = rest[rest.index(after: start)...]
      literals.append(literal(from: &rest))
    }
    return literals
  }

  private static func literal(from rest: inout Substring) -> String {
    var text = ""
    while let sign = rest.popFirst(), sign != "\"" {
      guard sign == "\\", let next = rest.popFirst() else {
        text.append(sign)
        continue
      }
      guard next == "(" else {
        text.append(next)
        continue
      }
      text += "{}"
      skipValue(in: &rest)
    }
    return text
  }

  private static func skipValue(in rest: inout Substring) {
    var depth = 1
    while depth > 0, let sign = rest.popFirst() {
      switch sign {
      case "(": depth += 1
      case ")": depth -= 1
      case "\"": _ = literal(from: &rest)
      default: break
      }
    }
  }
}
