/// A set of kinds of evidence, by the plan's numbers.
package enum KindSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// Kinds below 64, a bit each.
  case low(UInt64)
  /// Sixty-four kinds a word; some kind in it is 64 or more.
  case high([UInt64])

  /// No kinds.
  package init() { self = .low(0) }

  package init(_ kinds: some Sequence<Int>) {
    self.init()
    for kind in kinds { insert(kind) }
  }

  package init(arrayLiteral kinds: Int...) { self.init(kinds) }

  package func contains(_ kind: Int) -> Bool {
    switch self {
    case .low(let bits): kind < 64 && bits >> UInt64(kind) & 1 == 1
    case .high(let words): kind / 64 < words.count && words[kind / 64] >> UInt64(kind % 64) & 1 == 1
    }
  }

  package mutating func insert(_ kind: Int) {
    switch self {
    case .low(let bits) where kind < 64: self = .low(bits | 1 << UInt64(kind))
    case .low(let bits): insert(kind, into: [bits])
    case .high(let words): insert(kind, into: words)
    }
  }

  private mutating func insert(_ kind: Int, into words: [UInt64]) {
    var words = words
    while words.count <= kind / 64 { words.append(0) }
    words[kind / 64] |= 1 << UInt64(kind % 64)
    self = .high(words)
  }
}
