/// Who acts: the name that is stated, and what the machine says of where it came from.
///
/// On a command line the name is stated, not proved; the operating system's user and host are
/// kept beside it.
public struct Signature: Hashable, Sendable, Decodable {
  /// The name: the form of an id, see ``Identifier/isID(_:)``.
  public let by: String
  /// The operating system's user.
  public let user: String
  /// The machine.
  public let host: String

  /// A signature; `nil` if the name is not an id, or is probably a citizen service number.
  ///
  /// - Parameters:
  ///   - name: Who acts.
  ///   - user: The operating system's user; at most 64 letters are kept.
  ///   - host: The machine; at most 64 letters are kept.
  public init?(by name: String, user: String, host: String) {
    guard Identifier.isID(name), !Identifier.isProbableBSN(name) else { return nil }
    by = name
    self.user = String(user.prefix(Identifier.longest))
    self.host = String(host.prefix(Identifier.longest))
  }

  /// Whether a name is that of the same person: capitals make no other person.
  package func isOf(_ name: String) -> Bool {
    by.lowercased() == name.lowercased()
  }
}

/// When an act is booked.
public struct Moment: Hashable, Sendable {
  /// The day in the programme's time zone.
  public let day: Day
  /// The time in UTC, as `YYYY-MM-DDTHH:MM:SSZ`.
  public let time: String

  /// A moment; the day is the one that the programme's time zone gives the time.
  public init(day: Day, time: String) {
    self.day = day
    self.time = time
  }
}
