// A conformance of a public type is public, and with it what it names.
public import ArgumentParser
import Foundation
public import Rewards

extension Language: ExpressibleByArgument {
  /// The language of the environment: the one of `LC_ALL`, else of `LANG`, else Dutch.
  static var ofEnvironment: Language {
    let environment = ProcessInfo.processInfo.environment
    let stated = [environment["LC_ALL"], environment["LANG"]]
      .compactMap { $0 }.first { !$0.isEmpty }
    return allCases.first { stated?.lowercased().hasPrefix($0.rawValue) ?? false } ?? .nl
  }
}

/// The option that every command with sentences has.
struct LanguageOption: ParsableArguments {
  @Option(help: "Language of sentences: nl or en (from LC_ALL or LANG, else nl).")
  var lang: Language?

  /// The language to use.
  var language: Language { lang ?? .ofEnvironment }
}
