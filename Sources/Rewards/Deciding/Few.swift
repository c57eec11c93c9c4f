/// A list that mostly has one element or none: that one stands in place, the others in an array.
package struct Few<Element: Hashable & Sendable>: Hashable, Sendable {
  private var head: Element?
  /// `nil` while there is nothing in it: then nothing is counted when a list is copied.
  private var rest: [Element]?

  package init() {}

  package init(_ element: Element) { head = element }

  package init(_ elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }

  package mutating func append(_ element: Element) {
    if head == nil {
      head = element
    } else if rest == nil {
      rest = [element]
    } else {
      rest?.append(element)  // in place: a list of thousands does not copy itself each time
    }
  }
}

extension Few {
  // Those of all collections go by way of an index and a range.
  package var first: Element? { head }
  package var isEmpty: Bool { head == nil }
  /// Whether there is more than one element.
  package var isMany: Bool { rest != nil }
}

extension Few: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { head == nil ? 0 : 1 + (rest?.count ?? 0) }

  package subscript(position: Int) -> Element {
    if position == 0, let head { return head }
    guard let rest else { preconditionFailure("a place in the list") }
    return rest[position - 1]
  }
}

extension Few: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Element...) { self.init(elements) }
}
