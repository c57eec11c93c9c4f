// How a closed month stands in the details of an entry.

extension MonthClosed: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("month", String(describing: month))
      $0.field("lines", lines)
      $0.field("vouchers", vouchers)
    }
  }
}

extension MonthClosed.Line: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("movement", movement.rawValue)
      $0.field("from", String(describing: from))
      $0.field("cents", cents)
    }
  }
}

extension MonthClosed.Vouchers: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("movement", movement.rawValue)
      $0.field("from", String(describing: from))
      $0.field("denomination", denomination)
      $0.field("count", count)
    }
  }
}
