// How what happens to vouchers stands in the details of an entry.

extension VoucherItem: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("number", number)
      $0.field("denomination", denomination)
      $0.field("last_day", lastDay)
    }
  }
}

extension Receiving: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("vouchers", vouchers)
      $0.field("order_costs", orderCosts)
    }
  }
}

extension Settlement: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("participant", participant)
      $0.field("parts", parts)
      $0.field("vouchers", vouchers)
    }
  }
}

extension Settlement.Part: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("entry", entry)
      $0.field("part", part)
      $0.field("cents", cents)
    }
  }
}

extension HandOver: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object { $0.field("vouchers", vouchers) }
  }
}

extension RoundingUp: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("participant", participant)
      $0.field("cents", cents)
    }
  }
}

extension VoucherLoss: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("vouchers", vouchers)
      $0.field("reason", reason)
    }
  }
}

extension DrawerCount: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("found", found)
      $0.field("missing", missing)
      $0.field("back", back)
    }
  }
}

extension DrawerCount.Pile: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("denomination", denomination)
      $0.field("count", count)
    }
  }
}

extension Replacement: DetailWritten {
  package func write(to writer: inout DetailWriter) {
    writer.object {
      $0.field("voucher", voucher)
      $0.field("cause", cause.rawValue)
      $0.field("by", by)
    }
  }
}
