package import Rewards
package enum YAMLReader { package struct Result { package let root: SyntaxNode?; package let diagnostics: [Diagnostic] }
 package static func read(_ bytes: [UInt8], file: String) -> Result { Result(root: nil, diagnostics: []) }
 package static let largestFileBytes = 4 * 1024 * 1024 }
package enum SourceLines { package static func line(_ number: Int, of bytes: [UInt8]) -> String? { nil } }
