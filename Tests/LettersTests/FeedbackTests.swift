import Core
import Letters
import Testing

/// What the forms allow a letter to say.
@Suite struct FeedbackTests {
    private func feedback(_ forms: [EvaluationForm]) -> Feedback {
        Feedback(from: forms, for: .rejectionWithFeedback)
    }

    @Test func `a letter tells what its kind tells, and no more`() {
        let forms = [Fixture.form()]
        #expect(Feedback(from: forms, for: .offerRationale).growth.isEmpty)
        #expect(!Feedback(from: forms, for: .offerRationale).strengths.isEmpty)
        for kind in [LetterKind.thankYou, .statusUpdate, .delayNotice] {
            #expect(Feedback(from: forms, for: kind).isEmpty)
        }
    }

    @Test func `strengths are what was rated 4 or 5, the best first, points to grow in 1 or 2`() {
        let feedback = self.feedback([
            Fixture.form([
                Fixture.competency("a", 4, "A."), Fixture.competency("b", 3, "B."),
                Fixture.competency("c", 2, "C."), Fixture.competency("d", 5, "D."),
                Fixture.competency("e", nil, "E."), Fixture.competency("f", 1, "F."),
            ])
        ])
        #expect(feedback.strengths.map(\.feedback.words) == ["D.", "A."])
        #expect(feedback.growth.map(\.feedback.words) == ["F.", "C."])
    }

    @Test func `a competency on which two forms disagree is left out`() {
        let feedback = self.feedback([
            Fixture.form([Fixture.competency("Design", 5, "Good.")]),
            Fixture.form([Fixture.competency("Design", 2, "Bad.")]),
        ])
        #expect(feedback.isEmpty)
    }

    @Test func `a competency is told once`() {
        let feedback = self.feedback([
            Fixture.form([Fixture.competency("Design", 4, "Good.")]),
            Fixture.form([Fixture.competency("Design", 5, "Very good.")]),
        ])
        #expect(feedback.strengths.map(\.feedback.words) == ["Very good."])
    }

    @Test func `no more is told than can be taken in`() {
        let many = (1...9).map { Fixture.competency("high \($0)", 5, "\($0).") }
        let few = (1...9).map { Fixture.competency("low \($0)", 1, "Not \($0).") }
        let feedback = self.feedback([Fixture.form(many + few)])
        #expect(feedback.strengths.count == Feedback.maximumStrengths)
        #expect(feedback.growth.count == Feedback.maximumGrowth)
    }

    @Test func `advice goes with its feedback, and every item knows its place`() {
        let feedback = self.feedback([
            Fixture.form([Fixture.competency("a", 2, "A.", "Do it.", line: 14)])
        ])
        #expect(feedback.growth.first?.advice?.words == "Do it.")
        #expect(feedback.growth.first?.place == Place(file: "evaluations/a.yaml", line: 14))
    }

    @Test
    func `what more interviewers agree on comes first, then what decided, then what is clearest`() {
        let feedback = self.feedback([
            Fixture.form(
                "A", .no,
                [
                    Fixture.competency("clear", 5, "Clear."),
                    Fixture.competency("agreed", 4, "Agreed."),
                    Fixture.competency("decided", 4, "Undecisive."),
                ]),
            Fixture.form("B", .yes, [Fixture.competency("Agreed ", 4, nil)]),
            Fixture.form("C", .strongYes, [Fixture.competency("deciding", 4, "Deciding.")]),
        ])
        #expect(feedback.strengths.map(\.feedback.words) == ["Agreed.", "Deciding.", "Clear."])
    }

    @Test func `an undecided form is no evidence, for nor against`() {
        let against = Fixture.form("B", .undecided, [Fixture.competency("Design", 1, "Bad.")])
        let feedback = self.feedback([
            Fixture.form([Fixture.competency("Design", 5, "Good.")]), against,
        ])
        #expect(feedback.strengths.map(\.feedback.words) == ["Good."])
        #expect(feedback.growth.isEmpty && feedback.disputes.isEmpty)
    }

    @Test func `an offer tells what was seen by those who recommended it`() {
        let forms = [
            Fixture.form("A", .no, [Fixture.competency("Speed", 5, "Fast.")]),
            Fixture.form("B", .yes, [Fixture.competency("Design", 4, "Good.")]),
        ]
        let feedback = Feedback(from: forms, for: .offerRationale)
        #expect(feedback.strengths.map(\.feedback.words) == ["Good."])
        #expect(self.feedback(forms).strengths.map(\.feedback.words) == ["Good.", "Fast."])
    }

    @Test func `no sentence is told twice`() {
        let feedback = self.feedback([
            Fixture.form([
                Fixture.competency("a", 5, "You asked first."),
                Fixture.competency("b", 5, "You asked first."),
            ])
        ])
        #expect(feedback.strengths.count == 1)
    }

    @Test func `a sentence that praises one thing and doubts another is left out, and reported`() {
        let feedback = self.feedback([
            Fixture.form([
                Fixture.competency("a", 5, "You planned it well.", line: 9),
                Fixture.competency("b", 1, "You planned it well.", line: 14),
            ])
        ])
        #expect(feedback.isEmpty)
        #expect(feedback.disputes.map { $0.map(\.line) } == [[9, 14]])
    }
}
