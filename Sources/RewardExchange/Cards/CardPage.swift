public import Rewards

/// A personal card as a page to print on A6 and to read on a phone: HTML in one file, without
/// scripts, fonts or pictures from elsewhere.
///
/// The markup is well-formed XML too.
public struct CardPage: Sendable {
  /// The page, in UTF-8 as it says itself.
  public let html: String

  // One template with seven texts in it needs no HTML library: escaping them is all there is.
  /// The page of a card. Same card, same bytes.
  public init(_ card: PersonalCard) {
    let crowded = card.parts.isEmpty ? "" : " class=\"crowded\""
    let parts =
      card.parts.isEmpty
      ? [] : ["<ul>"] + card.parts.map { "<li>\(escaped($0))</li>" } + ["</ul>"]
    let result = card.sentences.map { "<p>\(escaped($0))</p>" } + parts
    html = """
      <!DOCTYPE html>
      <html lang="\(card.language.rawValue)"\(crowded)>
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <title>\(escaped(card.title))</title>
      <style>
      \(CardStyle.css)
      </style>
      </head>
      <body>
      <main>
      \(CardPicture.svg(for: card.occasion))
      <div class="text">
      <h1>\(escaped(card.greeting))</h1>
      <p class="words">\(escaped(card.words))</p>
      <p class="day"><time datetime="\(card.doneOn)">\(escaped(card.day))</time></p>
      <div class="result">
      \(result.joined(separator: "\n"))
      </div>
      </div>
      </main>
      </body>
      </html>

      """
  }

  /// Writes the page.
  ///
  /// - Parameter path: A file, or `-` for standard output. A file is written whole or not at all.
  /// - Throws: ``ExchangeFailure`` if it cannot be written.
  public func write(to path: String) throws(ExchangeFailure) {
    do throws(OutputFailure) {
      var file = try FileSink(path: path)
      try file.write(Array(html.utf8))
      try file.finish()
    } catch {
      throw ExchangeFailure(error)
    }
  }

  /// The name of the file for a claim's card: `card-`, the id, `.html`.
  ///
  /// Small letters, digits, `.`, `-` and `@` stand for themselves. A capital is written as `_` and
  /// its small letter, `_` as `__` and `\` as `_-`. So ids that differ have names that differ, also
  /// where a disk takes `C` for `c`; no name leads to another folder; and `card-` keeps it from
  /// being hidden or one that Windows reserves, such as `con`.
  ///
  /// - Parameter id: The id of a claim; see ``Rewards/Identifier/isID(_:)``.
  /// - Returns: A name of at most 138 letters.
  public static func fileName(ofClaim id: String) -> String {
    precondition(Identifier.isID(id), "a claim that was taken in has a well-formed id")
    let name = id.unicodeScalars.map { scalar in
      switch scalar {
      case "A"..."Z": "_" + String(scalar).lowercased()
      case "_": "__"
      case "\\": "_-"
      default: String(scalar)
      }
    }
    return "card-\(name.joined()).html"
  }
}

/// A text as HTML and XML want it, in an element or in an attribute with double quotes.
func escaped(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "'": escaped += "&#39;"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}
