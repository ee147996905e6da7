import Files
import MIME
import Outbox

extension OutgoingMessage {
    /// What becomes of this letter where its folder holds a file of its name already.
    ///
    /// The name comes from the key alone, so another batch or another workspace may have put a letter
    /// of other words there: only the same bytes, but for the value of `Date`, are this letter.
    ///
    /// - Throws: when it is another letter, which stays as it is, or cannot be read.
    func receipt(recognizing path: String, as name: String) throws(TransportError) -> Receipt {
        let present = try storing { () throws(FileError) in
            try OpenFile(path, .read).readAll()
        }
        guard isSame(as: present) else { throw TransportError(.occupied(path: path)) }
        return Receipt(state: .accepted, text: "already there as \(name)")
    }

    private func isSame(as message: [UInt8]) -> Bool {
        do throws(MIMEError) {
            let epoch = try MailDate(secondsSince1970: 0)
            return try Message.stamped(message, leavingAt: epoch)
                == Message.stamped(bytes, leavingAt: epoch)
        } catch {
            // Without exactly one Date there is nothing to leave out.
            return message == bytes
        }
    }
}
