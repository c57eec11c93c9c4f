import Testing

@Suite("checking the rules that come with the package")
struct CheckTests {
  @Test("they have no fault and nothing odd, and every scenario comes out")
  func rules() throws {
    let answer = try Program.run("check", "--strict", "Rules")
    #expect(
      answer.output == "4 programmes (5 versions), 8 pillars, 118 actions, 108 scenarios passed, "
        + "0 failed, 0 errors, 0 warnings\n")
    #expect(answer.errors == "")
    #expect(answer.status == 0)
  }

  @Test("advice is given to who asks, and is no reason to stop, also strictly")
  func advice() throws {
    let asked = try Program.run("check", "--advice", "--strict", "Rules/zaanstad")
    #expect(asked.errors.contains(": advice: 'clean-up-home' earns 5.00 at effort 3"))
    #expect(asked.output.hasSuffix(", 0 errors, 0 warnings, 1 advice\n"))
    #expect(asked.status == 0)
    let dutch = try Program.run("check", "--advice", "Rules/zaanstad", "--lang", "nl")
    #expect(dutch.errors.contains(": advice: 'clean-up-home' levert 5.00 op bij moeite 3"))
    let silent = try Program.run("check", "Rules/zaanstad")
    #expect(silent.errors == "" && silent.output.hasSuffix(", 0 errors, 0 warnings\n"))
  }

  @Test("a fault is one line that editors can jump to, the line itself, and the way out")
  func fault() throws {
    let folder = try Scratch()
    try folder.copy("Rules", to: "Rules")
    let file = "Rules/alphen-aan-den-rijn/2017-12-01.yaml"
    let text = try folder.text(file)
    try folder.write(text.replacing("call-creditors:", with: "call-creditor:"), to: file)
    let answer = try Program.run("check", "Rules", in: folder.url)
    let line = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains("call-creditors:") })
    #expect(
      answer.errors.hasPrefix(
        """
        \(file):\(line + 1):5: error: unknown action 'call-creditor' [unknown-action]
            call-creditor: { limit: 4 per year }
            ^~~~~~~~~~~~~
          did you mean 'call-creditors'?

        """), "\(answer.errors)")
    #expect(answer.status == 65)
  }
}
