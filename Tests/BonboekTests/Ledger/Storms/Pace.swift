import Foundation

/// Kills programs at random moments of their run.
struct Pace {
  /// How long a program of these lives, as far as is known.
  private var life = Duration.milliseconds(60)
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Waits for a random part of a program's life, then kills it.
  ///
  /// - Returns: Whether it was still at work.
  mutating func kill(_ process: Process) -> Bool {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let part = Int(state >> 33) % 1_000
    let begun = ContinuousClock.now
    // A sleep is what this test is about: nothing waits for what the program does.
    usleep(UInt32(life / .microseconds(1)) / 1_000 * UInt32(part))
    let wasAtWork = process.isRunning
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    // Who was done before tells that a life is shorter; who was not, that it may be longer.
    let lived = ContinuousClock.now - begun
    life = wasAtWork ? life * 1.02 : min(life, lived)
    return wasAtWork
  }
}
