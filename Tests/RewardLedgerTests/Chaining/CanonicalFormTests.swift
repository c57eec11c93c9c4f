import Crypto
import Foundation
import Rewards
import Testing

@testable import RewardLedger

@Suite("the canonical form")
struct CanonicalFormTests {
  /// A line of the vectors that anybody can check elsewhere.
  private struct Line: Decodable {
    struct Posting: Decodable {
      let account: String
      let cents: Int64
    }
    let entry: Int64
    let booked_on: String
    let booked_at: String
    let kind: String
    let postings: [Posting]
    let commitment: String
    let hash: String
    let key: String?
    let details: String?

    var kept: LedgerEntry {
      LedgerEntry(
        number: entry, bookedOn: booked_on, bookedAt: booked_at, kind: kind,
        postings: postings.map { .init(account: $0.account, cents: $0.cents) },
        commitment: bytes(commitment))
    }
  }

  private struct Header: Decodable {
    let head: String
    let entries: Int
  }

  private static func vectors() throws -> (Header, [Line]) {
    let url = TestLedger.root.appending(path: "Examples/verify-elsewhere/vector.ndjson")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
      .map { Data($0.utf8) }
    let header = try JSONDecoder().decode(Header.self, from: try #require(lines.first))
    return (header, try lines.dropFirst().map { try JSONDecoder().decode(Line.self, from: $0) })
  }

  @Test("the vectors that are published have these hashes and commitments")
  func published() throws {
    let (header, lines) = try Self.vectors()
    #expect(lines.count == header.entries)
    var before = CanonicalForm.origin
    for line in lines {
      let hash = CanonicalForm.hash(of: line.kept, after: before)
      #expect(Digits.hexadecimal(hash) == line.hash, "entry \(line.entry)")
      if let key = line.key, let details = line.details {
        let commitment = CanonicalForm.commitment(to: Array(details.utf8), key: bytes(key))
        #expect(Digits.hexadecimal(commitment) == line.commitment, "entry \(line.entry)")
      }
      before = hash
    }
    let last = try #require(lines.last)
    #expect("\(last.entry):\(last.hash)" == header.head)
    #expect(Head(header.head)?.description == header.head)
  }

  @Test("a commitment is the HMAC-SHA-256 of the library", arguments: [0, 1, 55, 64, 65, 1_000])
  func commitment(length: Int) {
    let text = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let key = (0..<32).map { UInt8(200 - $0) }
    let expected = HMAC<SHA256>.authenticationCode(for: text, using: SymmetricKey(data: key))
    #expect(CanonicalForm.commitment(to: text, key: key) == Array(expected))
  }

  @Test("an entry has these bytes")
  func bytesOfAnEntry() {
    let entry = LedgerEntry(
      number: 12, bookedOn: "2018-03-06", bookedAt: "2018-03-06T09:15:00Z", kind: "decided",
      postings: [
        .init(account: "expenses:rewards", cents: 4_000),
        .init(account: "liabilities:bons", cents: -4_000),
      ], commitment: [UInt8](0..<32))
    let text = """
      entry 12
      booked_on 2018-03-06
      booked_at 2018-03-06T09:15:00Z
      kind decided
      posting expenses:rewards 4000
      posting liabilities:bons -4000
      details 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f

      """
    #expect(String(decoding: CanonicalForm.bytes(of: entry), as: UTF8.self) == text)
  }

  @Test("a ledger's own chain is made so")
  func ownChain() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.decide(claim("c-1", "call-creditors", "2018-03-05"))
    try await test.reverse("c-1")
    var before = CanonicalForm.origin
    var keys: Set<[UInt8]> = []
    for kept in try await test.entries() {
      let details = try #require(kept.details)
      #expect(CanonicalForm.hash(of: kept.entry, after: before) == kept.hash)
      #expect(
        CanonicalForm.commitment(to: Array(details.text.utf8), key: details.key)
          == kept.entry.commitment)
      #expect(keys.insert(details.key).inserted)
      before = kept.hash
    }
    #expect(keys.count == 4)
    #expect(try await test.head.hash == Digits.hexadecimal(before))
  }

  struct Text: CustomTestStringConvertible {
    let testDescription: String
    let isHead: Bool

    init(_ text: String, _ isHead: Bool) {
      testDescription = text
      self.isHead = isHead
    }

    private static let hash = String(repeating: "0a", count: 32)
    static let all = [
      Text("12:" + hash, true), Text("0:" + hash, true),
      Text("9223372036854775807:" + hash, true), Text("9223372036854775808:" + hash, false),
      Text("012:" + hash, false), Text("-1:" + hash, false), Text("+1:" + hash, false),
      Text(":" + hash, false), Text("12", false), Text("12:", false),
      Text("12:" + hash.dropLast(), false), Text("12:" + hash + "0", false),
      Text("12:" + hash.uppercased(), false), Text("12:" + hash + ":", false),
      Text(" 12:" + hash, false), Text("12:" + hash + "\n", false),
    ]
  }

  @Test("a head is read in one form only", arguments: Text.all)
  func head(_ text: Text) {
    let head = Head(text.testDescription)
    #expect((head != nil) == text.isHead)
    if let head { #expect(head.description == text.testDescription) }
  }
}

/// The bytes that hexadecimal digits say.
func bytes(_ digits: String) -> [UInt8] {
  var rest = Substring(digits)
  var bytes: [UInt8] = []
  while let byte = UInt8(rest.prefix(2), radix: 16) {
    bytes.append(byte)
    rest = rest.dropFirst(2)
  }
  return bytes
}
