internal import Rewards

/// Where a node stands; a node that is missing is reported in words that fit its slot.
enum Slot {
  /// It is the whole document.
  case document
  /// It is an element of a list.
  case element
  /// It stands under a key.
  case value(of: Marked<String>)
  /// Its key was reported, so that nobody looks at it.
  case ignored
}
