import Testing

@Suite("the rules of the house")
struct HouseRuleTests {
  struct Line: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let module: String?

    static let all = [
      Line(testDescription: "import Foundation", module: "Foundation"),
      Line(testDescription: "  internal import CLibYAML", module: "CLibYAML"),
      Line(testDescription: "public import Rewards", module: "Rewards"),
      Line(testDescription: "package import Rewards", module: "Rewards"),
      Line(testDescription: "@preconcurrency import Dispatch", module: "Dispatch"),
      Line(testDescription: "@_spi(Inside) public import Crypto", module: "Crypto"),
      Line(testDescription: "import struct Foundation.Data", module: "Foundation"),
      Line(testDescription: "private import func Glibc.exit", module: "Glibc"),
      Line(testDescription: "import\tDarwin.C", module: "Darwin"),
      Line(testDescription: "// import Foundation", module: nil),
      Line(testDescription: "let important = 1", module: nil),
      Line(testDescription: "public struct Import {", module: nil),
    ]
  }

  @Test("an import is seen in every form", arguments: Line.all)
  func seen(_ line: Line) {
    #expect(ImportTable.module(importedBy: line.testDescription) == line.module)
  }

  @Test("no file imports what its target may not")
  func imports() throws {
    let files = try SourceFile.all
    #expect(files.count > 100)
    for file in files {
      let allowed = ImportTable.allowed(in: file.path)
      for module in file.lines.compactMap({ ImportTable.module(importedBy: $0) }) {
        if !allowed.contains(module) { Issue.record("\(file.name) imports \(module)") }
      }
    }
  }

  @Test("each row of the table is of something that is there")
  func rowsAreUsed() throws {
    let files = try SourceFile.all
    for row in ImportTable.rows {
      let imported = files.filter { $0.path.hasPrefix(row.place) }
        .flatMap { $0.lines.compactMap { ImportTable.module(importedBy: $0) } }
      let unused = row.modules.subtracting(imported)
      #expect(unused.isEmpty, "nobody in \(row.place) imports \(unused.sorted())")
      #expect(files.contains { $0.path.hasPrefix(row.place) }, "there is no \(row.place)")
    }
  }

  @Test("only the compiler of rules makes a plan")
  func plans() throws {
    let places = try SourceFile.all.flatMap { $0.places(of: /\bRewardPlan\(/) }
    #expect(!places.isEmpty)
    #expect(places.filter { !$0.hasPrefix("RewardRules/Compiling/") } == [])
  }

  @Test("the core has no floating point")
  func wholeNumbers() throws {
    let core = try SourceFile.all.filter { $0.path.hasPrefix("Rewards/") }
    #expect(core.flatMap { $0.places(of: /\b(?:Double|Float\w*|Decimal|CGFloat)\b/) } == [])
  }

  @Test("what the compiler cannot prove has a comment that does")
  func proofs() throws {
    let pattern = /\btry!|\bas!|@unchecked\b|nonisolated\(unsafe\)/
    for file in try SourceFile.all {
      for place in file.lines.indices
      where SourceFile.code(of: file.lines[place]).contains(pattern) {
        let near = file.lines[max(0, place - 1)...place]
        #expect(near.contains { $0.contains("//") }, "\(file.path):\(place + 1)")
      }
    }
  }
}
