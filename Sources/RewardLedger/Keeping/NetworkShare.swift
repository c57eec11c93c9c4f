/// Tells the disks of this machine from those of others.
enum NetworkShare {
  /// The file system of a device, if it is one of another machine.
  ///
  /// - Parameters:
  ///   - device: The number of the device, as `stat` gives it.
  ///   - mounts: What is mounted, as `/proc/self/mountinfo` says it (proc(5)).
  /// - Returns: The name of the file system; `nil` for a disk of this machine, and where it is
  ///   not known.
  static func system(ofDevice device: UInt64, mounts: String) -> String? {
    let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
    let minor = device & 0xFF | (device >> 12) & ~0xFF
    for line in mounts.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2, words[2] == "\(major):\(minor)",
        let separator = words.firstIndex(of: "-"), separator + 1 < words.count
      else { continue }
      let system = String(words[separator + 1])
      return systems.contains(system) ? system : nil
    }
    return nil
  }

  private static let systems: Set<String> = [
    "9p", "afs", "ceph", "cifs", "coda", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs",
    "fuse.sshfs", "lustre", "ncpfs", "nfs", "nfs4", "smb3", "smbfs",
  ]
}
