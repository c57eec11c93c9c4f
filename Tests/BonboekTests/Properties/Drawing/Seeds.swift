import Foundation
import Testing

/// The seeds of the properties, in chunks, so that a test takes a chunk as its argument and a
/// failure names the seed.
struct SeedChunk: Sendable, CustomTestStringConvertible {
  let seeds: ClosedRange<UInt64>

  var testDescription: String { "seeds \(seeds.lowerBound) to \(seeds.upperBound)" }

  /// So many chunks of seeds, from 1 on; at least as many as `SEED_CHUNKS` in the environment says.
  static func first(_ count: UInt64) -> [SeedChunk] {
    let asked = ProcessInfo.processInfo.environment["SEED_CHUNKS"].flatMap(UInt64.init) ?? 0
    return (0..<max(count, asked)).map { SeedChunk(seeds: $0 * size + 1...($0 + 1) * size) }
  }

  private static let size: UInt64 = 50
}
