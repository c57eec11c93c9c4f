// How each event stands in the details of its entry. What is read back, by the names of the
// `CodingKeys`, must be what was written: a test does so for every event.

extension LedgerEvent: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    switch self {
    case .opened(let what): writer.value(what)
    case .rulesProposed(let what), .adopted(let what): writer.value(what)
    case .participant(let what): writer.value(what)
    case .agreed(let what): writer.value(what)
    case .submitted(let what): writer.value(what)
    case .amended(let what): writer.value(what)
    case .pended(let what): writer.value(what)
    case .endorsed(let what): writer.value(what)
    case .decided(let what): writer.value(what)
    case .rejected(let what), .withdrawn(let what): writer.value(what)
    case .reversed(let what): writer.value(what)
    case .grantProposed(let what): writer.value(what)
    case .granted(let what): writer.value(what)
    case .due(let what): writer.value(what)
    case .refused(let what): writer.value(what)
    case .exported(let what): writer.value(what)
    case .received(let what): writer.value(what)
    case .settled(let what): writer.value(what)
    case .handedOver(let what): writer.value(what)
    case .roundedUp(let what): writer.value(what)
    case .counted(let what): writer.value(what)
    case .replaced(let what): writer.value(what)
    case .monthClosed(let what): writer.value(what)
    case .carriedOver(let what): writer.value(what)
    case .lost(let what), .expired(let what): writer.value(what)
    case .forgotten(let what), .retained(let what): writer.value(what)
    }
  }
}

// MARK: - Rules and people

extension Opening: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("ledger", ledger)
      $0.field("programme", programme)
      $0.field("currency", currency)
      $0.field("time_zone", timeZone)
      $0.field("rules", rules)
    }
  }
}

extension RulesTaken: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("versions", versions)
      $0.field("files", files)
    }
  }
}

extension RulesTaken.Version: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("path", path)
      $0.field("runs", runs)
      $0.field("digest", digest)
    }
  }
}

extension RulesTaken.File: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("path", path)
      $0.field("digest", digest)
      $0.field("size", Int64(size))
    }
  }
}

extension ParticipantRows: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("participant", participant)
      $0.field("rows", rows)
    }
  }
}

extension ParticipantRows.Row: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("since", since)
      $0.field("household", household)
      $0.field("facts", facts)
    }
  }
}

extension ParticipantRows.Fact: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("name", name)
      $0.field("value", value)
    }
  }
}

extension Agreement: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("participant", participant)
      $0.field("action", action)
      $0.field("on", on)
    }
  }
}

// MARK: - Claims

extension Claim: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("claim", id)
      $0.field("participant", participant)
      $0.field("action", action)
      $0.field("done_on", doneOn)
      $0.field("agreed_on", agreedOn)
      if outcome == .missed { $0.field("outcome", outcome.rawValue) }
      $0.field("effort", effort.map(Int64.init))
      if !evidence.isEmpty { $0.field("evidence", evidence.sorted()) }
      $0.field("mentor", mentor)
      if isDeclined { $0.field("declined", true) }
    }
  }
}

extension Submission: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object { $0.field("claim", claim) }
  }
}

extension Amendment: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("claim", claim)
      $0.field("reason", reason)
    }
  }
}

extension Pending: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("claim", claim)
      $0.field("participant", participant)
      $0.field("reasons", reasons)
    }
  }
}

extension Endorsement: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("claim", claim)
      $0.field("participant", participant)
      $0.field("cents", cents)
    }
  }
}

extension Closing: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("claim", claim)
      $0.field("participant", participant)
      $0.field("reason", reason)
    }
  }
}

extension RefusedAct: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("act", act)
      $0.field("object", object)
      $0.field("participant", participant)
      $0.field("refusal", refusal)
    }
  }
}

extension ExportMade: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("format", format)
      $0.field("profile", profile)
      $0.field("from", from)
      $0.field("through", through)
    }
  }
}

// MARK: - Decisions

extension Booking: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("claim", claim)
      $0.field("participant", participant)
      $0.field("agreed_on", agreedOn)
      $0.field("outcome", outcome.rawValue)
      $0.field("pillar", pillar)
      $0.field("cents", cents)
      $0.field("full_cents", fullCents)
      $0.field("reasons", reasons)
      $0.field("payouts", payouts)
      $0.field("version", version)
      $0.field("run", run)
      $0.field("uses", uses)
      $0.field("answers", answers)
    }
  }
}

extension Booking.Part: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("on", on)
      $0.field("cents", cents)
      $0.field("due", isDue)
    }
  }
}

extension NamedUse: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("holder", holder)
      $0.field("on", on)
      $0.field("cents", cents)
      $0.field("bons", bons)
    }
  }
}

extension RunState: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("last", streakLast)
      $0.field("count", streakCount)
      $0.field("steps", steps)
      $0.field("successes", successes)
      $0.field("remembered", remembered)
    }
  }
}

extension HistoryAnswer: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      switch self {
      case .same(let answer): $0.field("same", answer)
      case .firstDay(let answer):
        // A day that is not there is an answer too; a field that is left out is none.
        if let answer { $0.field("first_day", answer) } else { $0.field("first_day", Nothing()) }
      case .run(let answer): $0.field("run", answer)
      case .bons(let answer): $0.field("bons", answer)
      case .use(let answer): $0.field("use", answer)
      case .days(let answer): $0.field("days", answer)
      }
    }
  }

  private struct Nothing: DetailWritten {
    func write(to writer: inout DetailWriter) { writer.null() }
  }
}

extension Use: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.array([cents, bons]) { $0.value($1) }
  }
}

extension DayUse: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("on", day)
      $0.field("cents", use.cents)
      $0.field("bons", use.bons)
    }
  }
}

// MARK: - Reversals, grants, parts

extension Reversal: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("source", source)
      $0.field("participant", participant)
      $0.field("entry", entry)
      $0.field("reason", reason)
      $0.field("parts", parts)
      $0.field("uses", uses)
    }
  }
}

extension Reversal.Part: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("part", part)
      $0.field("back", back)
      $0.field("loss", loss)
      $0.field("due", isDue)
    }
  }
}

extension Grant: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("id", id)
      $0.field("participant", participant)
      $0.field("action", action)
      $0.field("cents", cents)
      $0.field("reason", reason)
    }
  }
}

extension GrantBooking: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("grant", grant)
      $0.field("proposed_by", proposedBy)
      $0.field("uses", uses)
    }
  }
}

extension FallenDue: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("source", source)
      $0.field("participant", participant)
      $0.field("entry", entry)
      $0.field("part", part)
      $0.field("on", on)
      $0.field("cents", cents)
    }
  }
}
