import Foundation
import RewardLedger
import Testing

@Suite("a disk without room")
struct FullDiskTests {
  @Test("a limit on the size of files gives a clear error and loses nothing")
  func fileSizeLimit() async throws {
    let year = try Year(claims: 800)
    let before = try await year.ledger().verify()
    // The limit counts blocks of 512 bytes; the ledger is there, and 64 KiB more are not enough.
    let answer = try Program.shell(
      """
      blocks=$(( $(wc -c < bonboek.sqlite) / 512 + 128 )); ulimit -f $blocks
      bonboek claim submit --file claims.csv --by clerk
      """, in: year.scratch.url)
    #expect(answer.status == 1)
    #expect(answer.errors.contains("error: bonboek.sqlite: "))
    #expect(answer.errors.contains("what was booked before is safe"))
    let after = try await year.ledger().verify()
    #expect(after.faults == [])
    #expect(after.head == before.head)
    try year.run("claim", "submit", "--file", "claims.csv", "--by", "clerk")
    let undisturbed = try Year(claims: 800)
    try undisturbed.run("claim", "submit", "--file", "claims.csv", "--by", "clerk")
    #expect(try await year.outcomes() == undisturbed.outcomes())
  }

  @Test("a full file system gives a clear error and loses nothing", .enabled(if: Mount.isAllowed))
  func fullFileSystem() async throws {
    let year = try Year(claims: 800)
    let before = try await year.ledger().verify()
    let answer = try Program.shell(
      """
      mkdir small && exec unshare --mount sh -c '
        mount -t tmpfs -o size=512k none small && cp bonboek.sqlite small/ &&
        "$0" claim submit --file claims.csv --by clerk --ledger small/bonboek.sqlite
        status=$?; cp small/bonboek.sqlite* .; exit $status' "\(Program.path)"
      """, in: year.scratch.url)
    #expect(answer.status == 1)
    #expect(answer.errors.contains("error: small/bonboek.sqlite: "))
    #expect(answer.errors.contains("what was booked before is safe"))
    let after = try await year.ledger().verify()
    #expect(after.faults == [])
    #expect(after.head == before.head)
    try year.run("claim", "submit", "--file", "claims.csv", "--by", "clerk")
    #expect(try await year.faults() == [])
  }
}

/// Whether this user may mount a file system of their own.
private enum Mount {
  static let isAllowed: Bool = {
    guard let scratch = try? Scratch() else { return false }
    let answer = try? Program.shell(
      "mkdir mnt && unshare --mount mount -t tmpfs none mnt", in: scratch.url)
    return answer?.status == 0
  }()
}
