import Core
import Letters
import MIME
import Records

/// A person, as an export describes them.
struct Person {
    /// The kind of an address, in the order in which letters prefer them.
    enum AddressKind: Int {
        case personal, other, work

        /// Reads an export's name for a kind.
        ///
        /// Any name that is neither personal nor work is `other`.
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
    }

    var givenName: String?
    var familyName: String?
    var preferredName: String?
    var addresses: [Address] = []

    /// The number of texts in place of an address that are not addresses.
    var unusableAddresses = 0
    var timeZone: String?
    var doNotEmail = false
    var place: Place

    /// The address for letters: personal before other before work, and primary ones first.
    var address: Address? {
        let order = { (address: Address) in
            address.kind.rawValue * 2 + (address.isPrimary ? 0 : 1)
        }
        return addresses.enumerated().min {
            (order($0.element), $0.offset) < (order($1.element), $1.offset)
        }?.element
    }

    /// Adds an address.
    ///
    /// A text that is not an address is only counted.
    mutating func addAddress(_ text: String, _ kind: AddressKind, isPrimary: Bool = false) {
        let text = text.withoutHTML
        if (try? EmailAddress(text)) == nil {
            unusableAddresses += 1
        } else {
            addresses.append(Address(text: text, kind: kind, isPrimary: isPrimary))
        }
    }

    /// Adds an address that an export has as a text, or as an object with a value and a type.
    mutating func addAddress(_ node: Node) {
        guard let text = (node["value"] ?? node).text else { return }
        let isPrimary = node["isPrimary"]?.flag == true
        addAddress(text, AddressKind(node["type"]?.text), isPrimary: isPrimary)
    }

    /// Sets the name from a text that holds given name and family name together.
    mutating func setWholeName(_ name: String?, _ greeting: ImportSettings.Greeting) {
        guard let name, greeting == .firstWord, let space = name.firstIndex(of: " ") else {
            givenName = name ?? ""
            familyName = ""
            return
        }
        givenName = String(name[..<space])
        familyName = String(name[name.index(after: space)...])
    }

    /// Adds the data of another record of the same person.
    ///
    /// The other record's values count.
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
    }
}

/// A job, as an export describes it.
struct Job {
    let id: String
    var title: String?

    /// The title in a public advertisement, which goes before `title`.
    var publicTitle: String?
    var team: String?
    var location: String?
    var status: Position.Status?
    var url: String?
    var isConfidential: Bool?
    var place: Place

    /// The title for letters; nil if the export has none.
    var bestTitle: String? { publicTitle ?? title }

    /// Adds the data of another record of the same job.
    ///
    /// The other record's values count.
    mutating func merge(_ other: Job) {
        title = other.title ?? title
        publicTitle = other.publicTitle ?? publicTitle
        team = other.team ?? team
        location = other.location ?? location
        status = other.status ?? status
        url = other.url ?? url
        isConfidential = other.isConfidential ?? isConfidential
    }
}

/// A version of an offer.
struct Offer {
    enum Status {
        case unsent, sent, accepted, rejected
    }

    let version: Int
    let status: Status
    let at: ExportTime?
}

/// An interview that has a record of its own and was not canceled.
struct Interview {
    /// The application that the interview was for, if the record names it.
    let application: String?
    let job: String?
    let at: ExportTime?
    let zone: String?
    let place: Place
}
