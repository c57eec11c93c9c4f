import Rewards

/// Every key of the language by the map that it stands in: the one table that decoding reads and
/// that schemas for editors are written from.
enum Keys {
  /// One field with three names: the one stated last replaces the others.
  static let amounts = ["base", "bon", "ladder"]
  /// Three ways to say the type of an attribute.
  static let types = ["type", "one_of", "set_of"]
  /// What a cap may be about; one of them.
  static let scopes = ["pillars", "actions"]

  /// Words that no attribute, option, pillar, action or cap may be called: they mean something
  /// in the language, or head a column.
  static let reserved: Set<String> = [
    "rung", "any", "all", "not", "own", "default", "none", "remove", "effort", "participant",
    "household", "mentor", "claim", "action", "since",
  ]

  /// Of these the words for whose total a cap is: a cap may be called after it.
  static let holders: Set<String> = ["participant", "household", "mentor", "action"]
}

/// A key of the language: what its value looks like, whether it must be there, and what an editor
/// tells about it.
struct Key: Sendable {
  let name: String
  let form: ValueForm
  let isRequired: Bool
  /// What it can look like, for whoever left it out.
  let example: String?
  /// What it is called, in a few words.
  let title: LocalizedText
  /// What it is for, in a sentence or two.
  let text: LocalizedText

  init(
    _ name: String, _ form: ValueForm, isRequired: Bool = false, example: String? = nil,
    nl: (title: String, text: String), en: (title: String, text: String)
  ) {
    self.name = name
    self.form = form
    self.isRequired = isRequired
    self.example = example
    title = LocalizedText(nl: nl.title, en: en.title)
    text = LocalizedText(nl: nl.text, en: en.text)
  }
}

/// The keys that a map of the language may have.
struct MapForm: Sendable {
  /// Its name among the definitions of a schema.
  let name: String
  let keys: [Key]
  /// The names of the keys, in order.
  let names: [String]
  /// The names of those that must be there.
  let required: [String]
  /// What else may stand in it: names of the author's own.
  let own: OwnKeys?
  /// What must hold between its keys.
  let laws: [Law]
  /// Whether a version lays it over its parent's key by key, instead of replacing it whole.
  let isMerged: Bool

  /// Names that the author gives, and what stands under them.
  struct OwnKeys: Sendable {
    let names: ScalarForm
    let values: ValueForm
    /// The most that there may be.
    var most = Int.max
  }

  /// What must hold between the keys of a map.
  enum Law: Sendable {
    case exactlyOne([String])
    case atMostOne([String])
    /// Where the first stands, the second must.
    case needs(String, String)
    case notEmpty
    /// Where the text of the first has a pattern, the other is one of these words.
    case allows(String, like: String, other: String, words: [String])
  }

  init(
    _ name: String, _ keys: [Key] = [], own: OwnKeys? = nil, laws: [Law] = [],
    isMerged: Bool = false
  ) {
    self.name = name
    self.keys = keys
    self.own = own
    self.laws = laws
    self.isMerged = isMerged
    names = keys.map(\.name)
    required = keys.filter(\.isRequired).map(\.name)
  }

  subscript(name: String) -> Key? {
    keys.first { $0.name == name }
  }
}

/// What a value of the language looks like.
indirect enum ValueForm: Sendable {
  case scalar(ScalarForm)
  case map(MapForm)
  case list(ValueForm, count: ClosedRange<Int>)
  /// A list of scalars in which none stands twice.
  case distinct(ScalarForm, count: ClosedRange<Int>)
  case either([ValueForm])
  /// A condition, which may hold others: ``Keys/condition`` or a list of conditions.
  case condition

  /// A text for people in both languages.
  static var label: ValueForm { .map(Keys.text) }

  /// Names, one at least.
  static func names(_ form: ScalarForm = .name) -> ValueForm {
    .distinct(form, count: 1...Decoding.mostItems)
  }

  /// Names, or the empty list.
  static func namesOrEmpty(_ form: ScalarForm = .name) -> ValueForm {
    .distinct(form, count: 0...Decoding.mostItems)
  }

  /// A field of a reward, or `none`, which lifts what was inherited.
  static func orNone(_ form: ValueForm) -> ValueForm {
    .either([form, .scalar(.word(["none"]))])
  }

  /// Whether a version lays it over its parent's key by key.
  var isMerged: Bool {
    if case .map(let map) = self { return map.isMerged }
    return false
  }
}

/// What a scalar of the language looks like.
enum ScalarForm: Sendable {
  /// A text of one line, for people.
  case text(longest: Int)
  /// A text that stands in books as it is.
  case bookText(longest: Int)
  case name
  /// A name that the author gives; these words are none.
  case ownName(except: Set<String>)
  /// The id of a claim, a participant, a household or a mentor.
  case id
  /// Any text on one line.
  case anything
  case word([String])
  case boolean
  case currency
  /// An amount from 0 to so many whole units.
  case amount(most: Int64)
  /// An amount above 0.
  case amountAboveZero(most: Int64)
  /// An amount above 0, or a number of bons.
  case capLimit
  /// An amount, or an amount each so many times.
  case ladderStep
  case weight
  case whole(ClosedRange<Int>)
  /// A whole number or a range of them.
  case wholeTest
  /// A word, a whole number, a day or a range: what a condition asks of an attribute.
  case factTest
  case day
  /// The days of a version, from a first day on.
  case runs
  case monthAndDay
  case time([TimeSpan.Unit])
  case window
  case limit
}
