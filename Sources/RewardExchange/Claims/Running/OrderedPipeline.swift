import Dispatch
import Foundation
import Synchronization

/// Numbered items of work that go through five steps, some of them on several threads at once.
///
/// 1. *Prepare*: any thread, in any order.
/// 2. *Settle*: the caller's thread, in the order of the numbers.
/// 3. *Lanes*: each lane works on every item, in the order of the numbers, on any thread; the lanes
///    of an item work side by side.
/// 4. *Finish*: any thread, in any order.
/// 5. *Emit*: the caller's thread, in the order of the numbers.
///
/// What has to be in order is done by the caller's thread alone, so it shares nothing and needs no
/// lock, or by a lane, which no two threads enter at once; the caller helps with the other steps
/// when it has nothing to do. With one thread the very same code runs on the caller alone.
///
/// The number of threads never shows: the items before the first one that fails are emitted, all of
/// them and no other, and its error is the one that is thrown.
struct OrderedPipeline: Sendable {
  /// How many threads work, the caller's among them; at least 1.
  let threadCount: Int

  /// As many threads as there are processors, but no more than can be of use beside the one that
  /// settles.
  static var ordinaryThreadCount: Int { min(ProcessInfo.processInfo.activeProcessorCount, 8) }

  /// How many items are prepared and not yet emitted, at most: so many that no thread waits for the
  /// one that settles, and so few that memory stays small.
  var mostInFlight: Int { 2 * threadCount + 2 }

  /// A pipeline on so many threads.
  init(threadCount: Int) {
    precondition(threadCount >= 1, "a pipeline works on at least one thread")
    self.threadCount = threadCount
  }

  /// Does the work.
  ///
  /// - Parameters:
  ///   - count: How many items there are; they are numbered from 0.
  ///   - prepare: The first step; makes an item.
  ///   - settle: The second step.
  ///   - lanes: The third step: what each lane makes of an item.
  ///   - finish: The fourth step; it is given what the lanes made, in their order.
  ///   - emit: The last step.
  /// - Throws: What a step throws: that of the lowest number if several do. When it returns or
  ///   throws, no thread of it is left.
  func run<
    Prepared: Sendable, Settled: Sendable, Laned: Sendable, Finished: Sendable, Failure: Error
  >(
    _ count: Int,
    prepare: @escaping @Sendable (Int) throws(Failure) -> Prepared,
    settle: (Int, Prepared) throws(Failure) -> Settled,
    lanes: [@Sendable (Settled) -> Laned],
    finish: @escaping @Sendable (Int, Settled, [Laned]) throws(Failure) -> Finished,
    emit: (Int, Finished) throws(Failure) -> Void
  ) throws(Failure) {
    let floor = WorkFloor<Prepared, Settled, Laned, Finished, Failure>(
      count, mostInFlight: mostInFlight, prepare: prepare, lanes: lanes, finish: finish)
    let helperCount = min(threadCount, count) - 1
    let gone = DispatchSemaphore(value: 0)
    if helperCount > 0 {
      for _ in 0..<helperCount {
        Thread.detachNewThread {
          floor.help()
          gone.signal()
        }
      }
    }
    floor.lead(settle: settle, emit: emit)
    if helperCount > 0 {
      for _ in 0..<helperCount { gone.wait() }
    }
    if let failure = floor.failure { throw failure }
  }

  /// Does the work of items that go through no lanes.
  func run<Prepared: Sendable, Settled: Sendable, Finished: Sendable, Failure: Error>(
    _ count: Int,
    prepare: @escaping @Sendable (Int) throws(Failure) -> Prepared,
    settle: (Int, Prepared) throws(Failure) -> Settled,
    finish: @escaping @Sendable (Int, Settled) throws(Failure) -> Finished,
    emit: (Int, Finished) throws(Failure) -> Void
  ) throws(Failure) {
    let none: [@Sendable (Settled) -> Void] = []
    try run(
      count, prepare: prepare, settle: settle, lanes: none,
      finish: { number, settled, _ throws(Failure) in try finish(number, settled) }, emit: emit)
  }
}

/// Where the items of a pipeline wait for their next step.
private final class WorkFloor<
  Prepared: Sendable, Settled: Sendable, Laned: Sendable, Finished: Sendable, Failure: Error
>: Sendable {
  private let state: Mutex<State>
  private let mostInFlight: Int
  private let prepare: @Sendable (Int) throws(Failure) -> Prepared
  private let lanes: [@Sendable (Settled) -> Laned]
  private let finish: @Sendable (Int, Settled, [Laned]) throws(Failure) -> Finished

  /// An item that waits, by the step that is behind it.
  private enum Item: Sendable {
    case prepared(Prepared)
    /// With what each lane made of it, as far as it has.
    case settled(Settled, [Laned?])
    case finished(Finished)
  }

  /// What a thread does next.
  private enum Job: Sendable {
    case prepare(Int)
    case settle(Int, Prepared)
    case lane(Int, Int, Settled)
    case finish(Int, Settled, [Laned])
    case emit(Int, Finished)
    case sleep
    case leave
  }

  private struct State: Sendable {
    var waiting: [Int: Item] = [:]
    /// The first numbers that no thread has taken for a step.
    var toPrepare = 0
    var toSettle = 0
    var toFinish = 0
    /// Of each lane the first number that it has not begun with, and whether it is at work.
    var lanes: [(next: Int, isBusy: Bool)]
    /// All before it are emitted.
    var toEmit = 0
    /// The first number that is not emitted any more: of the failure, if there is one.
    var end: Int
    var failure: Failure?
    /// The bells of the threads that found nothing to do.
    var sleepers: [DispatchSemaphore] = []

    /// Takes what only the leading thread does. Settling goes first: all others wait for it.
    mutating func takeOrdered() -> Job? {
      if toSettle < end, case .prepared(let item)? = waiting[toSettle] {
        waiting[toSettle] = nil
        toSettle += 1
        return .settle(toSettle - 1, item)
      }
      guard case .finished(let item)? = waiting[toEmit] else { return nil }
      waiting[toEmit] = nil
      return .emit(toEmit, item)
    }

    /// Takes an item for a lane that has nothing to do.
    mutating func takeLane() -> Job? {
      for lane in lanes.indices where !lanes[lane].isBusy && lanes[lane].next < end {
        guard case .settled(let item, _)? = waiting[lanes[lane].next] else { continue }
        lanes[lane].isBusy = true
        return .lane(lanes[lane].next, lane, item)
      }
      return nil
    }

    /// Puts down what a lane made.
    mutating func put(_ made: Laned, of lane: Int, as number: Int) {
      lanes[lane] = (number + 1, false)
      guard number < end, case .settled(let item, var all)? = waiting[number] else { return }
      all[lane] = made
      waiting[number] = .settled(item, all)
    }

    /// Takes the next item that all lanes are done with.
    mutating func takeFinish() -> Job? {
      guard toFinish < end, lanes.allSatisfy({ $0.next > toFinish }),
        case .settled(let item, let made)? = waiting[toFinish]
      else { return nil }
      waiting[toFinish] = nil
      toFinish += 1
      return .finish(toFinish - 1, item, made.compactMap { $0 })
    }

    mutating func put(_ item: Item?, as number: Int) {
      guard number < end else { return }
      guard let item else {
        toEmit = number + 1
        return
      }
      waiting[number] = item
    }

    mutating func fail(_ number: Int, _ error: Failure) {
      guard number < end else { return }
      end = number
      failure = error
      waiting = waiting.filter { $0.key < number }
    }
  }

  init(
    _ count: Int, mostInFlight: Int,
    prepare: @escaping @Sendable (Int) throws(Failure) -> Prepared,
    lanes: [@Sendable (Settled) -> Laned],
    finish: @escaping @Sendable (Int, Settled, [Laned]) throws(Failure) -> Finished
  ) {
    state = Mutex(State(lanes: Array(repeating: (0, false), count: lanes.count), end: count))
    self.mostInFlight = mostInFlight
    self.prepare = prepare
    self.lanes = lanes
    self.finish = finish
  }

  /// The error of the lowest item.
  var failure: Failure? { state.withLock { $0.failure } }

  // MARK: - Working

  /// Works until all is done, at what any thread may do.
  func help() {
    let bell = DispatchSemaphore(value: 0)
    while true {
      switch next(isLeading: false, bell) {
      case .prepare(let number): makeReady(number)
      case .lane(let number, let lane, let item): pass(number, lane, item)
      case .finish(let number, let item, let made): complete(number, item, made)
      case .sleep: bell.wait()
      case .leave: return
      case .settle, .emit: preconditionFailure("only the leading thread settles and emits")
      }
    }
  }

  /// Works until all is done, at what must be in order before anything else.
  func lead(
    settle: (Int, Prepared) throws(Failure) -> Settled,
    emit: (Int, Finished) throws(Failure) -> Void
  ) {
    let bell = DispatchSemaphore(value: 0)
    while true {
      switch next(isLeading: true, bell) {
      case .prepare(let number): makeReady(number)
      case .settle(let number, let item):
        perform(number) { () throws(Failure) in
          .settled(try settle(number, item), Array(repeating: nil, count: lanes.count))
        }
      case .lane(let number, let lane, let item): pass(number, lane, item)
      case .finish(let number, let item, let made): complete(number, item, made)
      case .emit(let number, let item):
        perform(number) { () throws(Failure) in
          try emit(number, item)
          return nil
        }
      case .sleep: bell.wait()
      case .leave: return
      }
    }
  }

  private func makeReady(_ number: Int) {
    perform(number) { () throws(Failure) in .prepared(try prepare(number)) }
  }

  private func pass(_ number: Int, _ lane: Int, _ item: Settled) {
    let made = lanes[lane](item)
    change { $0.put(made, of: lane, as: number) }
  }

  private func complete(_ number: Int, _ item: Settled, _ made: [Laned]) {
    perform(number) { () throws(Failure) in .finished(try finish(number, item, made)) }
  }

  // MARK: - Taking and giving

  /// Takes the most urgent job; a thread that finds none is rung when there may be one.
  private func next(isLeading: Bool, _ bell: DispatchSemaphore) -> Job {
    state.withLock { state in
      guard state.toEmit < state.end else { return .leave }
      if isLeading, let job = state.takeOrdered() { return job }
      if let job = state.takeLane() ?? state.takeFinish() { return job }
      if state.toPrepare < min(state.end, state.toEmit + mostInFlight) {
        state.toPrepare += 1
        return .prepare(state.toPrepare - 1)
      }
      state.sleepers.append(bell)
      return .sleep
    }
  }

  /// Does a step; `nil` is that of an item that is emitted.
  private func perform(_ number: Int, _ step: () throws(Failure) -> Item?) {
    do throws(Failure) {
      let item = try step()
      change { $0.put(item, as: number) }
    } catch {
      change { $0.fail(number, error) }
    }
  }

  private func change(_ body: (inout State) -> Void) {
    let sleepers = state.withLock { state in
      body(&state)
      defer { state.sleepers = [] }
      return state.sleepers
    }
    for bell in sleepers { bell.signal() }
  }
}
