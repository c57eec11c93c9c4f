// How an erasure stands in the details of an entry.

extension Erasure: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("people", people)
      $0.field("entries", entries)
      $0.field("uses", uses)
      $0.field("sources", sources)
    }
  }
}

extension ErasedUse: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("holder", holder)
      $0.field("on", on)
      $0.field("cents", cents)
      $0.field("bons", bons)
      $0.field("most_cents", mostCents)
      $0.field("most_bons", mostBons)
    }
  }
}

extension CarriedUse: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("participant", participant)
      $0.field("uses", uses)
    }
  }
}
