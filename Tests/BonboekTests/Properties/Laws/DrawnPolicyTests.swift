import Foundation
import RewardRules
import Rewards
import Testing

@Suite("drawn policies")
struct DrawnPolicyTests {
  @Test("are the same for the same seed")
  func sameSeed() {
    for seed in UInt64(1)...20 {
      let (one, other) = (PolicyDraw.policy(seed), PolicyDraw.policy(seed))
      #expect(one.files.map(\.text) == other.files.map(\.text))
      #expect(one.people == other.people)
      #expect(one.claims == other.claims)
    }
  }

  @Test("are valid", arguments: SeedChunk.first(4))
  func valid(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      let docket = try Docket(drawn.policy, under: drawn.plan)
      #expect(docket.entries.count > 5, "seed \(seed)")
    }
  }

  @Test("are taken by the shipped schemas, as another program reads them")
  func taken() throws {
    let scratch = try Scratch()
    var paths: [String] = []
    for seed in UInt64(1)...60 {
      let policy = PolicyDraw.policy(seed)
      for (number, file) in (policy.files + policy.filesInFull).enumerated() {
        let name = "\(seed)-\(number).yaml"
        try scratch.write(file.text, to: name)
        paths.append(scratch.url.appending(path: name).path)
      }
    }
    let answer = try Program.answer(
      of: Repository.url(".build/checkers/bin/python"), ["Tests/validate-rules", "Rules/schema"],
      input: paths.joined(separator: "\n"), in: Repository.root)
    #expect(answer.status == 0, "run ./Tests/install-checkers: \(answer.errors)")
    let verdicts = answer.output.split(separator: "\n")
    #expect(verdicts.count == paths.count)
    for (path, verdict) in zip(paths, verdicts) where !verdict.hasPrefix("accepted ") {
      Issue.record("\(verdict)\n\(try String(contentsOfFile: path, encoding: .utf8))")
    }
  }
}
