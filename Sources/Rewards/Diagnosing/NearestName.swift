/// The known name that is nearest to what was written, if one is near enough to suggest.
///
/// - Parameters:
///   - name: What was written.
///   - known: The names that would have been right.
/// - Returns: The name with the fewest letters added, dropped, changed or swapped with their
///   neighbour: at most a third of the longer name, rounded up. Of names equally near, the
///   first in alphabetical order; `nil` when none is near or the name is too long to compare.
public func nearestName(to name: String, among known: some Sequence<String>) -> String? {
  let written = Array(name.unicodeScalars)
  guard written.count <= longestComparedName else { return nil }
  var best: (distance: Int, name: String)?
  for candidate in known {
    let other = Array(candidate.unicodeScalars)
    guard other.count <= longestComparedName else { continue }
    let allowed = (max(written.count, other.count) + 2) / 3
    guard abs(written.count - other.count) <= allowed else { continue }
    let distance = editDistance(written, other)
    guard distance <= allowed else { continue }
    if best.map({ (distance, candidate) < ($0.distance, $0.name) }) ?? true {
      best = (distance, candidate)
    }
  }
  return best?.name
}

/// Longer names are not compared: an id has 64 letters at most, so nothing is near them.
private let longestComparedName = 80

/// The edits (add, drop, change, swap neighbours) that turn one word into the other.
private func editDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...other.count)
  for i in 0..<one.count {
    var row = [i + 1]
    for j in 0..<other.count {
      let changed = last[j] + (one[i] == other[j] ? 0 : 1)
      var least = min(last[j + 1] + 1, row[j] + 1, changed)
      if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
        least = min(least, beforeLast[j - 1] + 1)
      }
      row.append(least)
    }
    beforeLast = last
    last = row
  }
  return last[other.count]
}
