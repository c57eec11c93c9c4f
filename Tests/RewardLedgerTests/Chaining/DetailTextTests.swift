import Foundation
import Rewards
import Testing

@testable import RewardLedger
@testable import Rewards

@Suite("the text of details")
struct DetailTextTests {
  /// Texts that an encoder may get wrong.
  static let awkward = [
    "", " ", "\"", "\\", "/", "\\\"", "\u{0}", "\u{1}\u{1F}", "\n\r\t\u{8}\u{C}", "\u{7F}",
    "é", "e\u{301}", "😀", "\u{2028}\u{2029}", "\u{FEFF}", "</script>", "\\u0041", "null",
  ]

  private func written(_ body: (inout DetailWriter) -> Void) -> String {
    var writer = DetailWriter()
    body(&writer)
    return writer.text
  }

  @Test("a text is escaped where it must be, and nowhere else")
  func escapes() {
    let text = "\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}é😀\u{2028}"
    #expect(
      written { $0.value(text) } == #""\"\\/\b\f\n\r\t\u0000\u001f"# + "\u{7F}é😀\u{2028}\"")
  }

  @Test("a text comes back byte by byte", arguments: awkward)
  func texts(_ text: String) throws {
    let read = try #require(
      DetailText.value([String].self, from: written { $0.array([text]) { $0.value($1) } }))
    #expect(read.map { Array($0.utf8) } == [Array(text.utf8)])
  }

  @Test("whole numbers come back at their ends", arguments: [0, 1, -1, .min, .max] as [Int64])
  func numbers(_ number: Int64) {
    #expect(written { $0.array([number]) { $0.value($1) } } == "[\(number)]")
    #expect(DetailText.value([Int64].self, from: "[\(number)]") == [number])
  }

  @Test("every kind of event comes back from its text, and gives the same text")
  func everyEvent() throws {
    let events = try Self.events
    #expect(Set(events.map(\.kind)) == Set(EntryKind.allCases))
    for event in events {
      let details = Details(
        signature: try TestLedger.signature("anna"), engine: "0.1.0", event: event)
      let read = try #require(Details(details.text, kind: event.kind), "\(event.kind)")
      #expect(read == details)
      #expect(Array(read.text.utf8) == Array(details.text.utf8))
      #expect(try JSONSerialization.jsonObject(with: Data(details.text.utf8)) is [String: Any])
    }
  }

  @Test("a text is not read as another kind, or with anything more or less")
  func otherKind() throws {
    for event in try Self.events {
      let text = Details(
        signature: try TestLedger.signature("anna"), engine: "0.1.0", event: event
      ).text
      for other in [text + " ", " " + text, text.replacingOccurrences(of: ":", with: ": ")] {
        let read = Details(other, kind: event.kind)
        #expect(read.map { Array($0.text.utf8) } != Array(other.utf8))
      }
      #expect(Details(String(text.dropLast()), kind: event.kind) == nil)
      #expect(Details("", kind: event.kind) == nil)
    }
  }

  /// At least one event of each kind, with all that can be left out there and not there.
  static var events: [LedgerEvent] {
    get throws {
      let odd = awkward.joined()
      let rules = RulesTaken(
        versions: [.init(path: "a/b.yaml", runs: "2018-01-01..", digest: "00")],
        files: [.init(path: odd, digest: "ff", size: 12)])
      let full = Claim(
        id: "c-1", participant: "p-1", action: "call", doneOn: "2018-03-05",
        agreedOn: "2018-03-04", outcome: .missed, effort: 3, evidence: ["b", "a"],
        mentor: "anna", isDeclined: true)
      let bare = claim("c-1", "call", "0001-01-01")
      let uses = [NamedUse(holder: "weekly participant=p-1", on: "2018-03-05", cents: 4, bons: 1)]
      let grant = Grant(id: "g-1", participant: "p-1", amount: Money(cents: .max), reason: odd)
      let forAction = Grant(
        id: "g-1", participant: "p-1", action: "call", amount: Money(cents: 1), reason: "")
      var run = RunState()
      run.streakLast = "9999-12-31"
      run.remembered = 3
      let days = [DayUse(day: "2018-03-05", use: Use(cents: .max, bons: 1))]
      let closing = Closing(claim: "c-1", participant: "p-1", reason: nil)
      let events: [LedgerEvent] = [
        .opened(
          Opening(
            ledger: "0a", programme: odd, currency: "EUR", timeZone: "Europe/Amsterdam",
            rules: rules)),
        .rulesProposed(rules), .adopted(RulesTaken(versions: [], files: [])),
        .participant(ParticipantRows(participant: "p-1", rows: [])),
        .participant(
          ParticipantRows(
            participant: "p-1",
            rows: [
              .init(since: nil, household: nil, facts: []),
              .init(
                since: "2018-03-05", household: "h-1",
                facts: [.init(name: "arm", value: odd), .init(name: "", value: "")]),
            ])),
        .agreed(Agreement(participant: "p-1", action: "call", on: "2018-03-05")),
        .submitted(Submission(claim: full)), .submitted(Submission(claim: bare)),
        .amended(Amendment(claim: full, reason: odd)),
        .amended(Amendment(claim: bare, reason: nil)),
        .pended(Pending(claim: "c-1", participant: "p-1", reasons: ["a", odd])),
        .pended(Pending(claim: "c-1", participant: "p-1", reasons: [])),
        .endorsed(Endorsement(claim: "c-1", participant: "p-1", cents: 1)),
        .decided(
          Booking(
            claim: "c-1", participant: "p-1", agreedOn: "2018-03-04", outcome: .reduced,
            pillar: "debts", cents: 4, fullCents: 5, reasons: ["cap:weekly"],
            payouts: [.init(on: "2018-03-05", cents: 4, isDue: false)], version: "00",
            run: run, uses: uses,
            answers: [
              .same(true), .firstDay(nil), .firstDay("2018-03-05"), .run(.none), .run(run),
              .bons([]), .bons(days), .use(Use(cents: .min, bons: .max)), .days(days),
            ])),
        .decided(
          Booking(
            claim: "c-1", participant: "p-1", agreedOn: nil, outcome: .denied, pillar: "",
            cents: 0, fullCents: nil, reasons: [], payouts: [], version: nil, run: nil,
            uses: [], answers: [])),
        .rejected(Closing(claim: "c-1", participant: "p-1", reason: odd)),
        .withdrawn(closing),
        .reversed(
          Reversal(
            source: "c-1", participant: "p-1", entry: 3, reason: odd,
            parts: [.init(part: 0, back: 1, loss: 2, isDue: true)], uses: uses)),
        .grantProposed(grant),
        .granted(GrantBooking(grant: forAction, proposedBy: "anna", uses: uses)),
        .due(
          FallenDue(
            source: "c-1", participant: "p-1", entry: 3, part: 1, on: "2018-03-12", cents: 4)),
        .refused(RefusedAct(act: "approve", object: "c-1", participant: nil, refusal: "x")),
        .refused(RefusedAct(act: "approve", object: odd, participant: "p-1", refusal: "x")),
        .exported(ExportMade(format: "ndjson", profile: "full", from: nil, through: nil)),
        .exported(
          ExportMade(format: "csv", profile: "finance", from: "2018-01", through: "2018-02")),
      ]
      return try events + vouchers(odd) + erasures
    }
  }

  private static func vouchers(_ odd: String) -> [LedgerEvent] {
    let item = VoucherItem(number: odd, denomination: 500, lastDay: nil)
    let dated = VoucherItem(number: "V-2", denomination: 1_000, lastDay: "9999-12-31")
    return [
      .received(Receiving(vouchers: [item, dated], orderCosts: 0)),
      .received(Receiving(vouchers: [dated], orderCosts: 250)),
      .settled(
        Settlement(
          participant: "p-1", parts: [.init(entry: 3, part: 1, cents: 1_500)],
          vouchers: [odd, "V-2"])),
      .settled(Settlement(participant: odd, parts: [], vouchers: [])),
      .handedOver(HandOver(vouchers: [item, dated])),
      .roundedUp(RoundingUp(participant: "p-1", cents: 250)),
      .lost(VoucherLoss(vouchers: [item], reason: odd)),
      .lost(VoucherLoss(vouchers: [dated], reason: nil)),
      .expired(VoucherLoss(vouchers: [dated], reason: nil)),
      .counted(
        DrawerCount(
          found: [.init(denomination: 500, count: 2)], missing: [item], back: [dated])),
      .counted(DrawerCount(found: [], missing: [dated], back: [dated])),
      .replaced(Replacement(voucher: dated, cause: .expired, by: [item, item])),
      .replaced(Replacement(voucher: dated, cause: .lost, by: [dated])),
    ]
  }

  private static var erasures: [LedgerEvent] {
    get throws {
      let use = ErasedUse(
        holder: "household-week household=h-1", on: "2018-03-05", cents: 0, bons: 1,
        mostCents: .max, mostBons: 2)
      let month = try #require(Month("2018-03"))
      let line = MonthClosed.Line(movement: .handedOver, from: month, cents: -1)
      let vouchers = MonthClosed.Vouchers(
        movement: .received, from: month, denomination: 500, count: 3)
      return [
        .monthClosed(MonthClosed(month: month, lines: [line], vouchers: [vouchers])),
        .monthClosed(MonthClosed(month: month.next, lines: [], vouchers: [])),
        .carriedOver(CarriedUse(participant: "p-1", uses: [use])),
        .forgotten(Erasure(people: 1, entries: 5, uses: [use], sources: ["00ff00ff00ff00ff"])),
        .retained(Erasure(people: 0, entries: 0, uses: [], sources: [])),
      ]
    }
  }

  @Test("the postings of every event sum to zero, and none is zero")
  func balanced() throws {
    for event in try Self.events {
      #expect(event.postings.reduce(Int64(0)) { $0 &+ $1.cents } == 0, "\(event.kind)")
      #expect(event.postings.allSatisfy { $0.cents != 0 })
    }
  }
}
