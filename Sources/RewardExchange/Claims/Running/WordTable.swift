/// Words by dense numbers, as the bytes that are written for them.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word begins, and where the last one ends.
  private var starts: [Int] = [0]
  /// The bytes of the longest word.
  private(set) var longest = 0

  /// The words as cells of CSV.
  init(cells words: some Sequence<String>) {
    for word in words {
      CSVText.append(word, to: &bytes)
      starts.append(bytes.count)
      longest = max(longest, starts[starts.count - 1] - starts[starts.count - 2])
    }
  }

  /// How many words there are.
  var count: Int { starts.count - 1 }

  /// How long a word is, in bytes.
  func length(_ number: Int) -> Int { starts[number + 1] - starts[number] }

  /// Writes a word.
  func write(_ number: Int, with pen: inout Pen) {
    pen.write(bytes.span, starts[number]..<starts[number + 1])
  }
}
