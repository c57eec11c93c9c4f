package import Rewards

/// What stands at one place of a rule file: a word, a list or a map.
///
/// Words are not interpreted: quoted and plain are the same, and `no` is the text "no". An alias
/// is the node that it names, with the places of where that node is written, because that is
/// where a fault in it must be mended.
package struct SyntaxNode: Sendable {
  /// What kind of node it is, and what it holds.
  package enum Content: Sendable {
    /// A word, a number or a sentence, as text.
    case scalar(String)
    /// Elements in the order written.
    case list([SyntaxNode])
    /// Keys and values in the order written; no key twice.
    case map([Entry])
  }

  /// A key of a map and what stands under it.
  package struct Entry: Sendable {
    /// The key and its place.
    package let key: Marked<String>
    /// What stands under the key.
    package let value: SyntaxNode

    /// An entry.
    package init(key: Marked<String>, value: SyntaxNode) {
      self.key = key
      self.value = value
    }
  }

  /// What it holds.
  package let content: Content
  /// The scalar as written with its quotes, on its first line; of a list the `[` or first `-`,
  /// of a map the `{` or the beginning of the first key, both one column wide.
  package let place: Place

  /// A node.
  package init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }
}
