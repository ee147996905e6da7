package import Core

/// The other applications of one person, known by the address.
///
/// Every question takes the same time, however many applications share the address.
package struct OtherApplications: Hashable, Sendable {
    private let number: Int
    private let groups: [AddressGroup]

    /// The other applications in the groups of an application's addresses.
    ///
    /// - Parameters:
    ///   - number: The number of the application itself, which does not count.
    ///   - groups: The applications at each of its addresses.
    package init(than number: Int, in groups: [AddressGroup] = []) {
        self.number = number
        self.groups = groups
    }

    /// The first one with an offer, that led to a job, or that got an offer letter.
    package var offered: Place? { first { $0.offered.first(besides: number) } }

    /// The first one whose record says `do_not_email`.
    package var doNotEmail: Place? { first { $0.doNotEmail.first(besides: number) } }

    /// The first one that was withdrawn, for one of these positions or, without any, for any.
    package func withdrawn(within positions: Set<String>) -> Place? {
        guard !positions.isEmpty else { return first { $0.withdrawn.first(besides: number) } }
        return first { group in
            positions.compactMap { group.withdrawnByPosition[$0]?.first(besides: number) }.min()
        }
    }

    /// The first one of somebody with another given name.
    package func named(otherThan candidate: Candidate) -> Place? {
        first { $0.member(namedOtherThan: candidate.firstGivenName) }
    }

    /// Tells whether one of them is for this position.
    func include(position: String) -> Bool {
        groups.contains { $0.positions.contains(position) }
    }

    private func first(_ answer: (AddressGroup) -> AddressGroup.Member?) -> Place? {
        groups.compactMap(answer).min()?.place
    }
}

/// The applications at one address, summed up for those who ask about the others.
package struct AddressGroup: Hashable, Sendable {
    /// One application of the group.
    struct Member: Hashable, Sendable, Comparable {
        let number: Int
        let place: Place

        static func < (left: Member, right: Member) -> Bool { left.number < right.number }
    }

    /// The first two applications of a kind: one of them is another than the one that asks.
    struct FirstTwo: Hashable, Sendable {
        private var members: [Member] = []

        mutating func add(_ member: Member) {
            guard !members.contains(member) else { return }
            members = Array((members + [member]).sorted().prefix(2))
        }

        func first(besides number: Int) -> Member? { members.first { $0.number != number } }
    }

    private(set) var offered = FirstTwo()
    private(set) var doNotEmail = FirstTwo()
    private(set) var withdrawn = FirstTwo()
    private(set) var withdrawnByPosition: [String: FirstTwo] = [:]
    private(set) var positions: Set<String> = []

    private var firstMember: Member?
    private var firstName: [UInt8]?

    /// The first application whose given name is not that of the first one.
    private var differing: Member?

    /// Begins with no application.
    package init() {}

    /// Adds an application, behind those with smaller numbers.
    package mutating func add(_ application: Application, number: Int) {
        let member = Member(number: number, place: application.place)
        let name = application.candidate.firstGivenName
        if firstMember == nil {
            (firstMember, firstName) = (member, name)
        } else if differing == nil, name != firstName {
            differing = member
        }
        positions.insert(application.position)
        if application.doNotEmail { doNotEmail.add(member) }
        if application.status.isOffered { offered.add(member) }
        if application.status == .withdrawn {
            withdrawn.add(member)
            withdrawnByPosition[application.position, default: FirstTwo()].add(member)
        }
    }

    /// Notes that an application of the group got an offer letter.
    package mutating func noteOffer(to application: Application, number: Int) {
        offered.add(Member(number: number, place: application.place))
    }

    /// The first application whose given name is not this one.
    func member(namedOtherThan name: [UInt8]?) -> Member? {
        name == firstName ? differing : firstMember
    }
}

extension Candidate {
    /// The normal form of the first word of the given name.
    fileprivate var firstGivenName: [UInt8]? {
        let words = Words(givenName)
        return words.first.map { Array(words.form(of: $0)) }
    }
}
