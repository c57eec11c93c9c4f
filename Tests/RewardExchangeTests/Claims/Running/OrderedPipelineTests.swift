import Synchronization
import Testing

@testable import RewardExchange

@Suite("an ordered pipeline")
struct OrderedPipelineTests {
  /// A step, and the item at which it fails.
  struct Fault: Error, Hashable, CustomTestStringConvertible {
    let step: Step
    let number: Int

    enum Step: CaseIterable {
      case prepare, settle, finish, emit
    }

    var testDescription: String { "\(step) \(number)" }
  }

  /// What a run did on its caller's thread, and what it came to.
  struct Account: Equatable {
    var settled: [Int] = []
    var emitted: [String] = []
    var fault: Fault?
  }

  static func run(_ count: Int, threads: Int, faults: Set<Fault> = []) -> Account {
    var account = Account()
    @Sendable func check(_ step: Fault.Step, _ number: Int) throws(Fault) {
      let fault = Fault(step: step, number: number)
      if faults.contains(fault) { throw fault }
    }
    do throws(Fault) {
      try OrderedPipeline(threadCount: threads).run(count) { number throws(Fault) in
        try check(.prepare, number)
        return number
      } settle: { number, item throws(Fault) in
        try check(.settle, number)
        account.settled.append(item)
        return item * 10
      } finish: { number, item throws(Fault) in
        try check(.finish, number)
        return "\(number):\(item)"
      } emit: { number, item throws(Fault) in
        try check(.emit, number)
        account.emitted.append(item)
      }
    } catch {
      account.fault = error
    }
    return account
  }

  @Test("settles and emits every item in order", arguments: [1, 2, 4, 8], [0, 1, 2, 7, 1_000])
  func order(_ threads: Int, _ count: Int) {
    let account = Self.run(count, threads: threads)
    #expect(account.settled == Array(0..<count))
    #expect(account.emitted == (0..<count).map { "\($0):\($0 * 10)" })
    #expect(account.fault == nil)
  }

  @Test(
    "emits what is before a fault, and nothing else",
    arguments: [1, 2, 4],
    Fault.Step.allCases.flatMap { step in
      [0, 1, 37, 99].map { Fault(step: step, number: $0) }
    })
  func fault(_ threads: Int, _ fault: Fault) {
    let account = Self.run(100, threads: threads, faults: [fault])
    #expect(account.fault == fault)
    #expect(account.emitted == (0..<fault.number).map { "\($0):\($0 * 10)" })
  }

  @Test(
    "throws the error of the lowest item, whatever comes first",
    arguments: [1, 2, 4], Fault.Step.allCases)
  func lowest(_ threads: Int, _ step: Fault.Step) {
    let lowest = Fault(step: step, number: 20)
    let others = Fault.Step.allCases.flatMap { step in
      (21..<30).map { Fault(step: step, number: $0) }
    }
    let account = Self.run(100, threads: threads, faults: Set(others + [lowest]))
    #expect(account.fault == lowest)
    #expect(account.emitted.count == 20)
  }

  @Test("holds no more items than it may", arguments: [1, 2, 4])
  func bounds(_ threads: Int) {
    let pipeline = OrderedPipeline(threadCount: threads)
    let inFlight = Mutex(0)
    let most = Mutex(0)
    pipeline.run(500) { number in
      let count = inFlight.withLock { count in
        count += 1
        return count
      }
      most.withLock { $0 = max($0, count) }
    } settle: { _, _ in
    } finish: { _, _ in
    } emit: { _, _ in
      inFlight.withLock { $0 -= 1 }
    }
    #expect(most.withLock { $0 } <= pipeline.mostInFlight)
    #expect(inFlight.withLock { $0 } == 0)
  }

  @Test("lets go of all that it held, also after a fault", arguments: [1, 2, 4])
  func held(_ threads: Int) {
    final class Token: Sendable {
      let count: Mutex<Int>
      init() { count = Mutex(0) }
    }
    let token = Token()
    weak var seen: Token?
    do throws(Fault) {
      try OrderedPipeline(threadCount: threads).run(50) { _ throws(Fault) in
        Token()
      } settle: { number, item throws(Fault) in
        if number == 9 { seen = item }
        return item
      } finish: { number, item throws(Fault) in
        token.count.withLock { $0 += 1 }
        if number == 9 { throw Fault(step: .finish, number: number) }
        return item
      } emit: { _, _ throws(Fault) in
      }
    } catch {
      #expect(error == Fault(step: .finish, number: 9))
    }
    #expect(seen == nil)
    #expect(token.count.withLock { $0 } >= 10)
  }
}
