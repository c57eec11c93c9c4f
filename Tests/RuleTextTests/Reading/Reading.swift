import Rewards
import RuleText

/// Reads a text as a file named `f`.
func read(_ text: String) -> YAMLReader.Result {
  YAMLReader.read(Array(text.utf8), file: "f")
}

/// The faults as `line:column+width code`, without the `+width` where it is 1.
func faults(_ result: YAMLReader.Result) -> [String] {
  result.diagnostics.map { "\(outline($0.place)) \($0.code.rawValue)" }
}

/// A place as `line:column+width`.
func outline(_ place: Place) -> String {
  "\(place.line):\(place.column)" + (place.width == 1 ? "" : "+\(place.width)")
}

/// A node with all its places: `1:1{key@1:1+3: 'value'@1:6+5}`.
func outline(_ node: SyntaxNode?) -> String {
  guard let node else { return "nothing" }
  switch node.content {
  case .scalar(let text):
    return "'\(text)'@\(outline(node.place))"
  case .list(let elements):
    return "\(outline(node.place))[\(elements.map(outline).joined(separator: ", "))]"
  case .map(let entries):
    let parts = entries.map { "\($0.key.value)@\(outline($0.key.place)): \(outline($0.value))" }
    return "\(outline(node.place)){\(parts.joined(separator: ", "))}"
  }
}

/// The content alone, as YAML in one line.
func content(_ node: SyntaxNode?) -> String {
  guard let node else { return "nothing" }
  switch node.content {
  case .scalar(let text): return text
  case .list(let elements): return "[\(elements.map(content).joined(separator: ", "))]"
  case .map(let entries):
    return "{\(entries.map { "\($0.key.value): \(content($0.value))" }.joined(separator: ", "))}"
  }
}
