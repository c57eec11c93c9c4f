import Rewards

/// Draws schemas of maps, each map once among the definitions.
struct SchemaDrawing {
  let language: Language
  private(set) var definitions: [OrderedJSON.Member] = []
  /// The names of the definitions that are there or being drawn.
  private var names: Set<String> = []

  init(language: Language) {
    self.language = language
  }

  /// The members of a file's schema.
  ///
  /// A programme that extends another file may leave out what it inherits and take away what it
  /// does not want; one that does not may do neither. So it has a schema for each.
  mutating func root(of map: MapForm) -> [OrderedJSON.Member] {
    guard map["extends"] != nil else { return members(of: map, isOverParent: false) }
    return [
      .init("type", .text("object")),
      .init("if", .object([.init("required", .texts(["extends"]))])),
      .init("then", .object([reference(to: map, isOverParent: true)])),
      .init("else", .object([reference(to: map, isOverParent: false)])),
    ]
  }

  // MARK: - Maps

  private mutating func reference(to map: MapForm, isOverParent: Bool) -> OrderedJSON.Member {
    let name = map.name + (isOverParent ? "-over-parent" : "")
    if names.insert(name).inserted {
      let members = members(of: map, isOverParent: isOverParent)
      definitions.append(.init(name, .object(members)))
    }
    return reference(to: name)
  }

  private func reference(to name: String) -> OrderedJSON.Member {
    .init("$ref", .text("#/$defs/\(name)"))
  }

  private mutating func members(
    of map: MapForm, isOverParent: Bool
  ) -> [OrderedJSON.Member] {
    var members: [OrderedJSON.Member] = [.init("type", .text("object"))]
    if !map.keys.isEmpty {
      let properties = map.keys.map { property($0, isOverParent: isOverParent) }
      members.append(.init("properties", .object(properties)))
    }
    let required = isOverParent ? map.required.filter(Overlay.ownKeys.contains) : map.required
    if !required.isEmpty { members.append(.init("required", .texts(required))) }
    if let own = map.own {
      members += self.members(of: own, isOverParent: isOverParent)
    } else {
      members.append(.init("additionalProperties", .boolean(false)))
    }
    return members + map.laws.flatMap(\.members) + map.laws.conditions
  }

  private mutating func members(
    of own: MapForm.OwnKeys, isOverParent: Bool
  ) -> [OrderedJSON.Member] {
    var members: [OrderedJSON.Member] = []
    if own.names.pattern != nil {
      let names = own.names.schema(in: language).filter { $0.name != "type" }
      members.append(.init("propertyNames", .object(names)))
    }
    if own.most < .max { members.append(.init("maxProperties", .number(Int64(own.most)))) }
    let values = value(own.values, isOverParent: isOverParent)
    return members + [.init("additionalProperties", .object(values))]
  }

  private mutating func property(_ key: Key, isOverParent: Bool) -> OrderedJSON.Member {
    let isInherited = isOverParent && !Overlay.ownKeys.contains(key.name)
    let (title, text) =
      language == .nl ? (key.title.nl, key.text.nl) : (key.title.en, key.text.en)
    return .init(
      key.name,
      .object(
        [.init("title", .text(title)), .init("description", .text(text))]
          + value(key.form, isOverParent: isInherited)))
  }

  // MARK: - Values

  /// The members of a value's schema; over a parent it may be `remove`, and maps that are merged
  /// are drawn over their parent's.
  private mutating func value(_ form: ValueForm, isOverParent: Bool) -> [OrderedJSON.Member] {
    var forms = form.alternatives
    if isOverParent { forms.append(.scalar(.word([Overlay.remove]))) }
    let drawn = forms.map { one($0, isOverParent: isOverParent) }
    guard drawn.count > 1 else { return drawn.first ?? [] }
    return [.init("anyOf", .list(drawn.map { .object($0) }))]
  }

  private mutating func one(_ form: ValueForm, isOverParent: Bool) -> [OrderedJSON.Member] {
    switch form {
    case .scalar(let scalar): return scalar.schema(in: language)
    case .map(let map): return [reference(to: map, isOverParent: isOverParent && map.isMerged)]
    case .list(let item, let count): return list(item, count)
    case .distinct(let scalar, let count):
      return list(.scalar(scalar), count) + [.init("uniqueItems", .boolean(true))]
    case .condition: return [referenceToCondition()]
    case .either: return value(form, isOverParent: isOverParent)
    }
  }

  private mutating func list(
    _ item: ValueForm, _ count: ClosedRange<Int>
  ) -> [OrderedJSON.Member] {
    var members: [OrderedJSON.Member] = [
      .init("type", .text("array")), .init("items", .object(value(item, isOverParent: false))),
    ]
    if count.lowerBound > 0 { members.append(.init("minItems", .number(Int64(count.lowerBound)))) }
    if count.upperBound < .max {
      members.append(.init("maxItems", .number(Int64(count.upperBound))))
    }
    return members
  }

  /// A condition is a map of tests, or a list of conditions.
  private mutating func referenceToCondition() -> OrderedJSON.Member {
    let name = "condition"
    if names.insert(name).inserted {
      let forms: ValueForm = .either([.map(Keys.condition), .list(.condition, count: 1...Int.max)])
      definitions.append(.init(name, .object(value(forms, isOverParent: false))))
    }
    return reference(to: name)
  }
}

extension ValueForm {
  /// What it may be, one form each.
  fileprivate var alternatives: [ValueForm] {
    guard case .either(let forms) = self else { return [self] }
    return forms.flatMap(\.alternatives)
  }
}

extension MapForm.Law {
  /// The members that say it, if it is no condition.
  fileprivate var members: [OrderedJSON.Member] {
    switch self {
    case .exactlyOne(let names):
      return [.init("oneOf", .list(names.map { .required([$0]) }))]
    case .atMostOne(let names):
      let pairs = names.indices.flatMap { one in
        names[(one + 1)...].map { OrderedJSON.required([names[one], $0]) }
      }
      return [.init("not", .object([.init("anyOf", .list(pairs))]))]
    case .notEmpty: return [.init("minProperties", .number(1))]
    case .needs, .allows: return []
    }
  }

  /// What it says where something stands.
  fileprivate var condition: OrderedJSON? {
    switch self {
    case .exactlyOne, .atMostOne, .notEmpty: return nil
    case .needs(let name, let other):
      return .object([.init("if", .required([name])), .init("then", .required([other]))])
    case .allows(let name, let pattern, let other, let words):
      let isLike = OrderedJSON.property(
        name, [.init("type", .text("string")), .init("pattern", .text(pattern))])
      return .object([
        .init("if", .object([isLike, .init("required", .texts([name]))])),
        .init("then", .object([OrderedJSON.property(other, [.init("enum", .texts(words))])])),
      ])
    }
  }
}

extension [MapForm.Law] {
  /// The member with all that hold only where something stands.
  fileprivate var conditions: [OrderedJSON.Member] {
    let conditions = compactMap(\.condition)
    return conditions.isEmpty ? [] : [.init("allOf", .list(conditions))]
  }
}

extension OrderedJSON {
  /// A schema that asks for keys.
  fileprivate static func required(_ names: [String]) -> OrderedJSON {
    .object([Member("required", .texts(names))])
  }

  /// What a schema says of one key.
  fileprivate static func property(_ name: String, _ members: [Member]) -> Member {
    Member("properties", .object([Member(name, .object(members))]))
  }
}
