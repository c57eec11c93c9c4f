internal import CLibYAML

/// libyaml's event parser over a text in memory. It owns all of libyaml's memory and its copy of
/// the text, and frees both when it goes out of scope, on every path.
struct EventParser: ~Copyable {
  // Safe: allocated and initialised in `init`, freed in `deinit`, and nothing else holds it. It
  // lies on the heap because libyaml keeps pointers into it.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  // Safe: allocated in `init`, freed in `deinit` after the parser that reads from it.
  private let text: UnsafeMutableBufferPointer<UInt8>

  /// A parser at the beginning of a text.
  ///
  /// - Parameter bytes: Valid UTF-8 without a byte order mark.
  init(_ bytes: [UInt8]) {
    text = .allocate(capacity: max(1, bytes.count))
    _ = text.initialize(from: bytes)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    precondition(yaml_parser_initialize(parser) == 1, "libyaml got no memory for a parser")
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    // Safe: `text` has at least `bytes.count` bytes and lives as long as the parser.
    yaml_parser_set_input_string(parser, text.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deinitialize(count: 1)
    parser.deallocate()
    text.deallocate()
  }

  /// The next event.
  mutating func next() throws(YAMLSyntaxFault) -> YAMLEvent {
    var event = yaml_event_t()
    // Safe: libyaml fills `event`; what it points to is copied before this frees it, and an event
    // that was not filled is all zero, which frees nothing.
    defer { yaml_event_delete(&event) }
    guard yaml_parser_parse(parser, &event) == 1 else { throw fault() }
    return Self.copy(of: event)
  }

  private func fault() -> YAMLSyntaxFault {
    // Safe: the parser is alive, and the two texts are constants in libyaml.
    let state = parser.pointee
    precondition(state.error != YAML_MEMORY_ERROR, "libyaml got no memory")
    let context = state.context.map { String(cString: $0) }
    return YAMLSyntaxFault(
      problem: state.problem.map { String(cString: $0) } ?? "",
      context: context ?? "", mark: YAMLMark(state.problem_mark),
      contextMark: context == nil ? nil : YAMLMark(state.context_mark))
  }

  private static func copy(of event: yaml_event_t) -> YAMLEvent {
    let kind: YAMLEvent.Kind
    var anchor: String?
    var isTagged = false
    switch event.type {
    case YAML_STREAM_START_EVENT: kind = .streamStart
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_SEQUENCE_END_EVENT: kind = .listEnd
    case YAML_MAPPING_END_EVENT: kind = .mapEnd
    case YAML_ALIAS_EVENT:
      kind = .alias(name(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      // Safe: libyaml's scalars have `length` bytes, NUL bytes among them, until the event is
      // deleted.
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(String(decoding: bytes, as: UTF8.self), style(scalar.style))
      (anchor, isTagged) = (name(scalar.anchor), scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let list = event.data.sequence_start
      kind = .listStart
      (anchor, isTagged) = (name(list.anchor), list.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let map = event.data.mapping_start
      kind = .mapStart
      (anchor, isTagged) = (name(map.anchor), map.tag != nil)
    default:
      preconditionFailure("libyaml told an event of no known type")
    }
    return YAMLEvent(
      kind: kind, anchor: anchor, isTagged: isTagged, start: YAMLMark(event.start_mark),
      end: YAMLMark(event.end_mark))
  }

  /// The text of an anchor; libyaml allows letters, digits, `_` and `-`, so it ends at its NUL.
  private static func name(_ anchor: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    anchor.map { String(cString: $0) }
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLEvent.ScalarStyle {
    switch style {
    case YAML_PLAIN_SCALAR_STYLE: .plain
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .quoted
    }
  }
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line), column: Int(mark.column))
  }
}
