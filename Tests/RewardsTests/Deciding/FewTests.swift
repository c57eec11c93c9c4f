import Rewards
import Testing

@Suite("a list that mostly has one element")
struct FewTests {
  @Test("has what was added, in that order", arguments: [0, 1, 2, 3, 5_000])
  func order(_ count: Int) {
    var few = Few<Int>()
    for element in 0..<count { few.append(element) }
    #expect(Array(few) == Array(0..<count))
    #expect(few.count == count)
    #expect(few.first == (0..<count).first)
    #expect(few.isEmpty == (count == 0))
    #expect(few.isMany == (count > 1))
    #expect(few == Few(0..<count))
  }

  @Test("does not change with a copy of it")
  func copies() {
    let before: Few = [1, 2]
    var after = before
    after.append(3)
    #expect(Array(before) == [1, 2])
    #expect(Array(after) == [1, 2, 3])
  }
}
