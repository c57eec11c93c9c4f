/// A number under the policy that was, and under the new one: cents, or how many.
public struct Compared: Hashable, Sendable {
  /// Under the policy that was; `nil` if there is none, or it is not shown.
  public let old: Int128?
  /// Under the new policy; `nil` if it is not shown.
  public let new: Int128?

  /// How much more it is under the new policy; `nil` where one of both is not there.
  public var difference: Int128? {
    guard let old, let new else { return nil }
    return new - old
  }

  /// Whether it is more than nothing under one of the policies.
  var isSomething: Bool { (old ?? 0) != 0 || (new ?? 0) != 0 }
}
