import ArgumentParser
import Foundation
import RewardExchange
import RewardLedger
import Rewards

/// The options that every command of a ledger has.
struct LedgerOption: ParsableArguments {
  @Option(
    name: .customLong("ledger"),
    help: ArgumentHelp(
      "The ledger's file (from BONBOEK_LEDGER, else bonboek.sqlite).", valueName: "file"))
  var file: String?

  @Option(help: ArgumentHelp("Who acts (else the user's login).", valueName: "name"))
  var by: String?

  @OptionGroup var languageOption: LanguageOption

  var language: Language { languageOption.language }

  /// The ledger's file.
  var path: String {
    let ofEnvironment = ProcessInfo.processInfo.environment["BONBOEK_LEDGER"] ?? ""
    return file ?? (ofEnvironment.isEmpty ? "bonboek.sqlite" : ofEnvironment)
  }

  func validate() throws {
    if let by, Signature(by: by, user: "", host: "") == nil {
      throw ValidationError("--by is a name as ids are: letters, digits, '.', '_', '-', '@'.")
    }
  }

  /// Who acts: the name that is stated, with the user and the machine that the system tells.
  var signature: Signature {
    get throws { try LedgerOption.signature(by: by, in: language) }
  }

  private static func signature(by: String?, in language: Language) throws -> Signature {
    let user = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) }
    let login = user ?? "uid-\(getuid())"
    guard let signature = Signature(by: by ?? login, user: login, host: Self.host) else {
      Terminal.printError(
        "the user's login has not the form of an id", wayOut: "say who acts with --by",
        in: language)
      throw ExitCode.wrongUse
    }
    return signature
  }

  private static var host: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension LedgerOption {
  /// Opens the ledger and works on it; what goes wrong is told on standard error.
  ///
  /// - Throws: An exit code.
  func use(_ work: (Ledger) async throws -> Void) async throws {
    try await telling { try await work(try await Ledger.open(path, by: try signature)) }
  }

  /// Works, and tells what goes wrong on standard error.
  ///
  /// - Throws: An exit code.
  func telling(_ work: () async throws -> Void) async throws {
    try await LedgerOption.telling(of: path, in: language, work)
  }

  /// Opens a ledger that is only read, in the name of the user's login.
  ///
  /// - Returns: What the work gives; `nil` if nobody reads the answer any more.
  /// - Throws: An exit code.
  static func read<Answer: Sendable>(
    _ path: String, in language: Language, _ work: (Ledger) async throws -> Answer
  ) async throws -> Answer? {
    var answer: Answer?
    try await telling(of: path, in: language) {
      let signature = try signature(by: nil, in: language)
      answer = try await work(try await Ledger.open(path, by: signature))
    }
    return answer
  }

  private static func telling(
    of path: String, in language: Language, _ work: () async throws -> Void
  ) async throws {
    do {
      try await work()
    } catch let error as LedgerError {
      Terminal.printError("\(path): \(error.sentence)", wayOut: error.wayOut, in: language)
      throw ExitCode.couldNot
    } catch let error as ExchangeFailure {
      if error.isBrokenPipe { return }
      Terminal.printError(error.description)
      throw ExitCode.couldNot
    }
  }

  /// Refuses what cannot be an id, so that a BSN that slipped in is not printed.
  ///
  /// - Throws: Exit code 1.
  func checkID(_ participant: String) throws {
    guard Identifier.isID(participant), !Identifier.isProbableBSN(participant) else {
      Terminal.print(.malformedID, in: language)
      throw ExitCode.couldNot
    }
  }
}
