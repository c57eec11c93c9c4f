import Foundation
import RewardLedger
import Rewards
import Testing

@Suite("a drawer in storms")
struct DrawerStormTests {
  /// How often a program is killed while it receives, and as often while it hands over.
  private static let killCount = 20

  /// A ledger without claims, and who acts in it beside the programs.
  private struct Office {
    let folder: LedgerFolder
    let anna: Ledger
    let bert: Ledger

    init() async throws {
      folder = try LedgerFolder()
      let path = folder.scratch.path("bonboek.sqlite")
      anna = try await Ledger.open(path, by: Self.signature("anna"))
      bert = try await Ledger.open(path, by: Self.signature("bert"))
    }

    private static func signature(_ name: String) throws -> Signature {
      try #require(Signature(by: name, user: "test", host: "test"))
    }

    /// Grants a participant some euros, so that they are owed now.
    func owe(_ euros: Int64, to participant: String, as id: String) async throws {
      let grant = Grant(
        id: id, participant: participant, amount: Money(cents: euros * 100), reason: "a storm")
      _ = try await anna.grant(grant)
      #expect(try await bert.confirmGrant(id).standing == .booked)
    }

    func start(_ line: String) throws -> Process {
      try Program.start(line.split(separator: " ").map(String.init), in: folder.scratch.url)
    }

    /// Verifies the ledger, and that vouchers, what people got, and the books agree.
    ///
    /// - Returns: How many vouchers there are.
    func expectSound(_ place: String) async throws -> Int {
      #expect(try await anna.verify().faults == [], "\(place)")
      let vouchers = try await anna.vouchers()
      func cents(_ state: Voucher.State) -> Int64 {
        vouchers.filter { $0.state == state }.reduce(0) { $0 + $1.denomination.cents }
      }
      var handed: Int64 = 0
      for participant in (1...10).map({ "p-\($0)" }) {
        handed += try await anna.statement(of: participant).handed.cents
      }
      // A voucher that two people got, or one that nobody is said to have got, would show here.
      #expect(cents(.handedOver) == handed, "\(place)")
      #expect(try await anna.balance().cents(of: .voucherStock) == cents(.inStock), "\(place)")
      #expect(vouchers.count { $0.state == .lost || $0.state == .expired } == 0, "\(place)")
      return vouchers.count
    }
  }

  @Test("it survives 40 kills at random moments of receiving and handing over")
  func killed() async throws {
    let office = try await Office()
    var pace = Pace(seed: 20_261_122)
    var hits = 0
    var known = 0
    for round in 1...Self.killCount {
      let receive =
        "voucher receive --denomination 5 --count 3 --first R\(round)-1 --by dora"
      hits += try pace.kill(office.start(receive)) ? 1 : 0
      // All three came in, or none.
      #expect([known, known + 3].contains(try await office.expectSound("receiving \(round)")))
      #expect(try office.folder.run(receive).status == 0)
      known += 3
      try await office.owe(10, to: "p-1", as: "g-\(round)")
      hits += try pace.kill(office.start("voucher hand-over p-1 --by dora")) ? 1 : 0
      #expect(try await office.expectSound("hand-over \(round)") == known)
      let statement = try await office.anna.statement(of: "p-1")
      // Both vouchers, or none: the next round hands over what this one did not.
      #expect(statement.owedNow.cents.isMultiple(of: 1_000))
    }
    _ = try office.folder.run("voucher hand-over p-1 --by dora")
    #expect(try await office.expectSound("the end") == known)
    let statement = try await office.anna.statement(of: "p-1")
    #expect(statement.handed.cents == Int64(Self.killCount) * 1_000)
    #expect(statement.owedNow == .zero)
    #expect(try await office.anna.vouchers(in: .inStock).count == Self.killCount)
    // Most were still at work when they were killed.
    #expect(hits > Self.killCount)
  }

  @Test("it survives 40 kills at random moments of exporting and forgetting")
  func killedErasing() async throws {
    let office = try await Office()
    var (exporting, forgetting) = (Pace(seed: 20_261_123), Pace(seed: 20_261_124))
    var hits = 0
    let receive = "voucher receive --denomination 5 --count \(Self.killCount) --first F-1"
    #expect(try office.folder.run(receive).status == 0)
    for round in 1...Self.killCount {
      let person = "zz-\(round)-gone"
      try await office.owe(5, to: person, as: "g-\(round)")
      #expect(try office.folder.run("voucher hand-over \(person) --by dora").status == 0)
      let export = "ledger export --as csv --profile full --output books-\(round).csv"
      hits += try exporting.kill(office.start(export)) ? 1 : 0
      // The whole file, or none.
      let lastLine = try office.folder.shell("tail -q -n 1 books-\(round).csv 2>/dev/null").output
      #expect(lastLine.isEmpty || lastLine.hasPrefix("head,"))
      let forget = "ledger forget \(person) --forever --by dora"
      hits += try forgetting.kill(office.start(forget)) ? 1 : 0
      #expect(try await office.anna.verify().faults == [], "round \(round)")
      // They are forgotten wholly, or not at all; whoever comes next ends what was begun.
      let again = try office.folder.run(forget)
      #expect([0, 1].contains(again.status), "\(again.errors)")
      let search = "grep -q -a \(person) bonboek.sqlite bonboek.sqlite-wal"
      #expect(try office.folder.shell(search).status != 0, "round \(round)")
    }
    #expect(try await office.anna.verify().faults == [])
    #expect(try await office.anna.verify().erasedCount == Int64(3 * Self.killCount))
    #expect(try await office.anna.vouchers(in: .handedOver).count == Self.killCount)
    #expect(try await office.anna.vouchers(in: .inStock).isEmpty)
    #expect(try await office.anna.balance().cents(of: .bons) == 0)
    #expect(hits > Self.killCount)
  }

  @Test("twenty processes that hand over from one drawer give each voucher and each claim once")
  func atOnce() async throws {
    let office = try await Office()
    for number in 1...10 { try await office.owe(10, to: "p-\(number)", as: "g-\(number)") }
    // Exactly enough for all: eight of 10, and four of 5 for the two who come last.
    for line in ["10 --count 8 --first A-1", "5 --count 4 --first B-1"] {
      let answer = try office.folder.run("voucher receive --denomination \(line) --by dora")
      #expect(answer.status == 0)
    }
    // Two for each person: one of them finds that nothing is owed any more.
    let processes = try (0..<20).map { number in
      try office.start("voucher hand-over p-\(number / 2 + 1) --by desk-\(number)")
    }
    for process in processes { process.waitUntilExit() }
    let statuses = processes.map(\.terminationStatus)
    for person in 0..<10 {
      #expect(statuses[2 * person...2 * person + 1].sorted() == [0, 1])
    }
    #expect(try await office.expectSound("at once") == 12)
    #expect(try await office.anna.vouchers(in: .handedOver).count == 12)
    for number in 1...10 {
      let statement = try await office.anna.statement(of: "p-\(number)")
      #expect([statement.handed.cents, statement.owedNow.cents] == [1_000, 0])
    }
  }
}
