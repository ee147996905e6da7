import Core
import Letters
import MIME

/// A person, as an export knows them.
struct Person {
    /// Whom an address belongs to, the best to write to first.
    enum AddressKind: Int, Comparable {
        case personal, other, work

        static func < (left: AddressKind, right: AddressKind) -> Bool {
            left.rawValue < right.rawValue
        }

        /// Reads what an export calls it; anything that is neither personal nor work is other.
        init(_ text: String?) {
            switch text?.lowercased() {
            case "personal", "home", "private": self = .personal
            case "work", "business", "company": self = .work
            default: self = .other
            }
        }
    }

    /// An address that mail can be sent to.
    struct Address {
        let text: String
        let kind: AddressKind
        let isPrimary: Bool

        /// `nil` for a text that is no address.
        init?(_ text: String, _ kind: AddressKind, isPrimary: Bool = false) {
            let text = text.plainText
            guard (try? EmailAddress(text)) != nil else { return nil }
            self.text = text
            self.kind = kind
            self.isPrimary = isPrimary
        }
    }

    var givenName: String?
    var familyName: String?
    var preferredName: String?
    var addresses: [Address] = []

    /// How many texts stood for an address, and were none.
    var unusableAddresses = 0
    var timeZone: String?
    var doNotEmail = false

    /// Why there are no letters to this person; `nil` where there are.
    var skipped: String?
    var place: Place

    /// The address to write to: personal before other before work, primary ones first.
    var address: Address? {
        let order = { (address: Address) in address.kind.rawValue * 2 + (address.isPrimary ? 0 : 1)
        }
        return addresses.enumerated().min {
            (order($0.element), $0.offset) < (order($1.element), $1.offset)
        }?.element
    }

    /// Takes a name that is in one piece.
    mutating func take(wholeName name: String?, _ greeting: ImportSettings.Greeting) {
        guard let name, greeting == .firstWord, let space = name.firstIndex(of: " ") else {
            givenName = name ?? ""
            familyName = ""
            return
        }
        givenName = String(name[..<space])
        familyName = String(name[name.index(after: space)...])
    }

    /// Adds what another record says of the same person; what is said there counts.
    mutating func merge(_ other: Person) {
        givenName = other.givenName ?? givenName
        familyName = other.familyName ?? familyName
        preferredName = other.preferredName ?? preferredName
        addresses += other.addresses.filter { new in
            !addresses.contains { $0.text == new.text && $0.kind == new.kind }
        }
        unusableAddresses = max(unusableAddresses, other.unusableAddresses)
        timeZone = other.timeZone ?? timeZone
        doNotEmail = doNotEmail || other.doNotEmail
        skipped = other.skipped ?? skipped
    }
}
