/// What a version calls things, for sentences that people read. A name without words is not there.
package struct VersionLabels: Sendable {
  /// The programme.
  package var programme: LocalizedText?
  /// By the plan's index of pillars.
  package var pillars: [Int: LocalizedText] = [:]
  /// The catalogue's labels, by the plan's index of actions.
  package var actions: [Int: LocalizedText] = [:]
  /// By slot.
  package var attributes: [Int: LocalizedText] = [:]
  /// By name; options of different attributes that are called alike share their words.
  package var options: [String: LocalizedText] = [:]
  /// By the plan's index of kinds of evidence.
  package var evidence: [Int: LocalizedText] = [:]
  /// By the plan's index of caps.
  package var caps: [Int: LocalizedText] = [:]

  package init() {}
}
