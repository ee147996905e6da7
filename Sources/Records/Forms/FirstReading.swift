import Core
import Letters

/// What is found while every form of a workspace is read for the first time.
struct FirstReading: Sendable {
    let applications: ApplicationIndex

    /// What is wrong, in the order of the forms.
    var faults: [Fault] = []

    /// What no letter may hold.
    private(set) var privacy: PrivacyIndex

    init(for applications: ApplicationIndex, keeping privacy: PrivacyIndex = PrivacyIndex()) {
        self.applications = applications
        self.privacy = privacy
    }

    /// The same with nothing found yet, to read other forms at the same time and then `append` it.
    var fresh: FirstReading { FirstReading(for: applications) }

    /// Takes a form, whose application is named at `place`; a table's row is a form of one competency.
    mutating func add(_ form: EvaluationForm, at place: Place) {
        privacy.add(form)
        if let fault = applications.fault(of: form.application, at: place) {
            faults.append(fault)
        }
    }

    /// Takes what was found in the forms that come next.
    mutating func append(_ next: FirstReading) {
        faults += next.faults
        privacy.append(next.privacy)
    }
}
