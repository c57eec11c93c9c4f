import Rewards
import RuleText
import Testing

@Suite("Bounds of a file")
struct BoundTests {
  @Test("a file of 4 MiB is read; one byte more is not")
  func size() {
    let text = Array("a: b\n".utf8)
    let comment = [UInt8](repeating: 0x23, count: YAMLReader.largestFileBytes - text.count)
    #expect(faults(YAMLReader.read(text + comment, file: "f")) == [])
    let tooMany = YAMLReader.read(text + comment + [0x23], file: "f")
    #expect(faults(tooMany) == ["1:1 file-too-large"])
    #expect(tooMany.root == nil)
  }

  @Test("64 lists or maps may contain each other; a 65th ends reading")
  func depth() {
    #expect(faults(read(brackets(64))) == [])
    #expect(faults(read(brackets(65))) == ["1:65 too-deep"])
    #expect(faults(read(maps(64))) == [])
    #expect(faults(read(maps(65))) == ["1:257 too-deep"])
    #expect(faults(read(blocks(64))) == [])
    #expect(faults(read(blocks(65))) == ["65:65 too-deep"])
    #expect(read(brackets(65)).root == nil)
  }

  @Test("a key that is a list counts as deep as a value")
  func depthOfKeys() {
    #expect(faults(read("{? \(brackets(63)) : a}")) == ["1:4 key-not-a-word"])
    #expect(faults(read("{? \(brackets(64)) : a}")) == ["1:67 too-deep"])
  }

  @Test("an alias is as deep as what it names")
  func depthOfAliases() {
    // Both stand in the outer list: the node in 1 + 32 levels, the alias in 1 + depth + 32.
    #expect(faults(read("[&x \(brackets(32)), \(brackets(31, around: "*x"))]")) == [])
    #expect(
      faults(read("[&x \(brackets(32)), \(brackets(32, around: "*x"))]")) == ["1:103+2 too-deep"])
  }

  @Test("200,000 nodes are read; one more ends reading")
  func nodes() {
    let full = list(of: "a", YAMLReader.mostNodes - 1)
    #expect(faults(read(full)) == [])
    let tooMany = read(full + "- a\n")
    #expect(faults(tooMany) == ["200000:3 too-many-nodes"])
    #expect(tooMany.root == nil)
  }

  @Test("an alias counts as all nodes that it stands for")
  func nodesOfAliases() {
    #expect(faults(read(almostFull + list(of: "a", 99))) == [])
    #expect(faults(read(almostFull + list(of: "a", 100))) == ["2099:3 too-many-nodes"])
    #expect(faults(read(almostFull + "- *x\n")) == ["2000:3+2 too-many-nodes"])
  }

  @Test("keys, lists and maps are nodes too")
  func kindsOfNodes() {
    // Four a line: a list, a map, its key and its value.
    let kinds = almostFull + list(of: "[{a: b}]", 24)
    #expect(faults(read(kinds + list(of: "a", 3))) == [])
    #expect(faults(read(kinds + list(of: "a", 4))) == ["2027:3 too-many-nodes"])
  }

  /// A list, a node of 100 nodes in it and 1,998 aliases of that: 99 nodes below the bound.
  private var almostFull: String {
    "- &x [\(String(repeating: "a,", count: 99))]\n" + list(of: "*x", 1_998)
  }

  @Test("reading ends with the thousandth fault")
  func mostFaults() {
    let most = YAMLReader.mostFaults
    #expect(read("- a\n" + list(of: "~", most - 1)).diagnostics.count == most - 1)
    #expect(read("- a\n" + list(of: "~", most - 1)).root != nil)
    #expect(read("- a\n" + list(of: "~", most + 1)).diagnostics.count == most)
    #expect(read("- a\n" + list(of: "~", most + 1)).root == nil)
  }

  private func brackets(_ depth: Int, around text: String = "") -> String {
    String(repeating: "[", count: depth) + text + String(repeating: "]", count: depth)
  }

  private func maps(_ depth: Int) -> String {
    String(repeating: "{a: ", count: depth) + "b" + String(repeating: "}", count: depth)
  }

  private func blocks(_ depth: Int) -> String {
    (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
      + String(repeating: " ", count: depth) + "b\n"
  }

  private func list(of element: String, _ count: Int) -> String {
    String(repeating: "- \(element)\n", count: count)
  }
}
