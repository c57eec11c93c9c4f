// A conformance of a public type is public, and with it what it names.
public import ArgumentParser
import RewardExchange
public import RewardRules

/// `bonboek schema KIND`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write the JSON Schema of rule files, for an editor.",
    discussion: """
      Writes what a kind of rule file may hold, as JSON Schema 2020-12: an editor with the YAML \
      language server completes, explains and checks such a file while you write it. A rule file \
      names its schema in a comment: # yaml-language-server: $schema=../schema/programme.schema.json

      Example: bonboek schema programme --lang en --output Rules/schema/programme.schema.json
      """)

  @Argument(help: "catalogue, programme or scenarios.")
  var kind: RuleSchema

  @Option(help: "Where the schema goes: a file, or - for standard output.")
  var output = "-"

  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let lines = kind.lines(in: languageOption.language)
    guard output != "-" else { return try Terminal.printAnswer(lines) }
    do throws(ExchangeFailure) {
      try TextOutput.write(lines, to: output)
    } catch {
      Terminal.printError(error.description)
      throw ExitCode.couldNot
    }
  }
}

extension RuleSchema: ExpressibleByArgument {}
