import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What comes of each element, in their order; as many are worked on at once as there are
  /// processors.
  func sideBySide<Made: Sendable>(_ make: @Sendable (Element) -> Made) -> [Made] {
    let made = Mutex([Made?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let one = make(self[index])
      made.withLock { $0[index] = one }
    }
    return made.withLock { $0.compactMap { $0 } }
  }
}
