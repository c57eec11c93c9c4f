import Testing

/// The seeds of the properties, in chunks, so that a test takes a chunk as its argument and a
/// failure names the seed.
struct SeedChunk: Sendable, CustomTestStringConvertible {
  let seeds: ClosedRange<UInt64>

  var testDescription: String { "seeds \(seeds.lowerBound) to \(seeds.upperBound)" }

  /// So many chunks of seeds, from 1 on.
  static func first(_ count: UInt64) -> [SeedChunk] {
    (0..<count).map { SeedChunk(seeds: $0 * size + 1...($0 + 1) * size) }
  }

  private static let size: UInt64 = 50
}
