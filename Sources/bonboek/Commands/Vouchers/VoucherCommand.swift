import ArgumentParser

/// `bonboek voucher …`
struct VoucherCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "voucher",
    abstract: "Keep the drawer of vouchers, and hand them over.",
    discussion: """
      Vouchers come in from a supplier, lie in the drawer and are handed to residents for what \
      they are owed. The ledger knows each by its number. What expires in the drawer is booked by \
      itself.

      Example: bonboek voucher receive --denomination 10 --count 20 --first A-0001
      Example: bonboek voucher hand-over p-1
      """,
    subcommands: [
      VoucherReceiveCommand.self, VoucherHandOverCommand.self, VoucherCountCommand.self,
      VoucherLostCommand.self, VoucherReplaceCommand.self, VoucherListCommand.self,
    ])
}
