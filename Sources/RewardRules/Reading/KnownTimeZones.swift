internal import Foundation

/// The time zones that the system knows.
enum KnownTimeZones {
  /// Whether there is a zone of this IANA name.
  static func contains(_ name: String) -> Bool {
    // The zone of nearly all rules; asking the system for its list takes a while.
    name == Compiler.defaultTimeZone || names.contains(name)
  }

  /// All names, for a suggestion.
  static let names = Set(TimeZone.knownTimeZoneIdentifiers).union(["UTC"])
}
