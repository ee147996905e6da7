import Foundation
import Letters
import MIME
import Records
import TestSupport
import Testing

/// The files of a workspace that go with letters: those that the settings name, and no others.
@Suite struct AttachmentTests {
    private static let settings = """
        organization: {name: Acme}
        sender: {name: Dana, email: dana@acme.example}
        attachments:
          offer-rationale:
            all: benefits.pdf
            each: [offer.pdf, "*.png"]
        """

    private func fixture(_ files: [String]) throws -> WorkspaceFixture {
        let fixture = try WorkspaceFixture(["regards.yaml": Self.settings])
        for file in files { try fixture.folder.write("of \(file)", to: "attachments/\(file)") }
        return fixture
    }

    private func attachments(
        _ kind: LetterKind = .offerRationale, in fixture: WorkspaceFixture
    ) throws -> Attachments {
        let workspace = try Workspace(at: fixture.folder.path)
        let application = try #require(try fixture.contexts().first?.application)
        return workspace.attachments(of: kind, for: application)
    }

    private static let whole = [
        "benefits.pdf", "A-1/offer.pdf", "A-1/b.png", "A-1/a.png", "A-1/notes.txt",
        "A-1/.hidden.png",
        "A-2/offer.pdf", "other.pdf",
    ]

    @Test func `the content of a text file is known, in UTF-8, UTF-16 and Latin-1`() throws {
        let settings = Self.settings.replacing("benefits.pdf", with: "[a.txt, b.csv, c.txt, d.pdf]")
        let fixture = try WorkspaceFixture(["regards.yaml": settings])
        try fixture.folder.write("Zoë", to: "attachments/a.txt")
        try fixture.folder.write([0xFF, 0xFE, 0x5A, 0, 0x6F, 0, 0xEB, 0], to: "attachments/b.csv")
        try fixture.folder.write([0x5A, 0x6F, 0xEB], to: "attachments/c.txt")
        try fixture.folder.write("Zoë", to: "attachments/d.pdf")
        #expect(try attachments(in: fixture).files.map(\.text) == ["Zoë", "Zoë", "Zoë", nil])
    }

    @Test func `files that the settings name go with their letter, in the order of the settings`()
        throws
    {
        let fixture = try fixture(Self.whole)
        let attachments = try attachments(in: fixture)
        #expect(
            attachments.files.map(\.path) == [
                "attachments/benefits.pdf", "attachments/A-1/offer.pdf", "attachments/A-1/a.png",
                "attachments/A-1/b.png",
            ])
        #expect(attachments.files.map(\.type) == [.pdf, .pdf, .png, .png])
        #expect(attachments.missing == [])
        #expect(attachments.otherCount == 1)
        let workspace = try Workspace(at: fixture.folder.path)
        let file = try workspace.attachment(attachments.files[1])
        #expect(file.bytes == Array("of A-1/offer.pdf".utf8))
    }

    @Test func `letters of other kinds go alone`() throws {
        let attachments = try attachments(.statusUpdate, in: fixture(Self.whole))
        #expect(attachments == Attachments())
    }

    @Test func `what is not there is missing`() throws {
        let attachments = try attachments(in: fixture(["A-1/a.png"]))
        #expect(attachments.missing == ["attachments/benefits.pdf", "attachments/A-1/offer.pdf"])
    }

    @Test func `a link leads to no file`() throws {
        let fixture = try fixture(["benefits.pdf", "A-1/a.png", "A-2/offer.pdf"])
        let folder = "\(fixture.folder.path)/attachments"
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder)/A-1/offer.pdf", withDestinationPath: "\(folder)/A-2/offer.pdf")
        #expect(try attachments(in: fixture).missing == ["attachments/A-1/offer.pdf"])

        try FileManager.default.moveItem(atPath: "\(folder)/A-1", toPath: "\(folder)/A-3")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder)/A-1", withDestinationPath: "\(folder)/A-2")
        let missing = ["attachments/A-1/offer.pdf", "attachments/A-1/*.png"]
        #expect(try attachments(in: fixture).missing == missing)
    }

    @Test func `a folder that becomes a link leads nowhere, and neither does one of the first`()
        throws
    {
        let fixture = try fixture(Self.whole)
        let workspace = try Workspace(at: fixture.folder.path)
        let file = try attachments(in: fixture).files[1]
        let folder = "\(fixture.folder.path)/attachments"
        try FileManager.default.moveItem(atPath: "\(folder)/A-1", toPath: "\(folder)/A-3")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder)/A-1", withDestinationPath: "\(folder)/A-2")
        #expect(throws: RecordsError.self) { try workspace.attachment(file) }

        try FileManager.default.moveItem(atPath: folder, toPath: "\(folder)-elsewhere")
        try FileManager.default.createSymbolicLink(
            atPath: folder, withDestinationPath: "\(folder)-elsewhere")
        #expect(try attachments(in: fixture).files == [])
    }

    @Test func `another file of the same size in its place is not the one that was meant`() throws {
        let fixture = try fixture(Self.whole)
        let workspace = try Workspace(at: fixture.folder.path)
        let file = try attachments(in: fixture).files[1]
        let path = "\(fixture.folder.path)/attachments/A-1/offer.pdf"
        try fixture.folder.write(Array("of A-2/offer.pdf".utf8), to: "attachments/new.pdf")
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.moveItem(
            atPath: "\(fixture.folder.path)/attachments/new.pdf", toPath: path)
        #expect(throws: RecordsError.self) { try workspace.attachment(file) }
    }

    @Test func `what matches and cannot go out is missing, and so is an empty file`() throws {
        let fixture = try fixture(["benefits.pdf", "A-1/offer.pdf", "A-1/a.png", "A-1/b.png/x"])
        try fixture.folder.write([], to: "attachments/A-1/offer.pdf")
        #expect(
            try attachments(in: fixture).missing
                == ["attachments/A-1/offer.pdf", "attachments/A-1/b.png"])
    }

    @Test(arguments: ["../A-2", "..", ".", "A-2/../A-2", ".A-2"])
    func `an application whose id leads elsewhere has no folder`(id: String) throws {
        let csv = "id,given_name,email,position,status\n\(id),Ada,ada@example.com,P-1,offer\n"
        let fixture = try WorkspaceFixture([
            "regards.yaml": Self.settings, "applications.csv": csv,
        ])
        for file in ["benefits.pdf", "A-2/offer.pdf", "A-2/a.png", "offer.pdf", "a.png"] {
            try fixture.folder.write("x", to: "attachments/\(file)")
        }
        try fixture.folder.write("x", to: "offer.pdf")
        #expect(try attachments(in: fixture).files.map(\.path) == ["attachments/benefits.pdf"])
    }

    @Test func `a file that has changed since is an error, and so is one that became a link`()
        throws
    {
        let fixture = try fixture(Self.whole)
        let workspace = try Workspace(at: fixture.folder.path)
        let file = try attachments(in: fixture).files[1]
        try fixture.folder.write("longer than it was before", to: file.path)
        #expect(throws: RecordsError.self) { try workspace.attachment(file) }
        let path = "\(fixture.folder.path)/\(file.path)"
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createSymbolicLink(
            atPath: path, withDestinationPath: "\(fixture.folder.path)/attachments/A-1/notes.txt")
        #expect(throws: RecordsError.self) { try workspace.attachment(file) }
    }

    @Test func `names that cannot go out are faults, all at once`() throws {
        let yaml = """
            organization: {name: Acme}
            sender: {name: Dana, email: dana@acme.example}
            logo: ../logo.png
            attachments:
              offer-rational:
                all: a.pdf
              status-update:
                all: ["*.pdf", a.exe, ../a.pdf, .pdf]
                each: ["*", "*.exe", a]
                some: b.pdf
            """
        let all = "expected the name of a file as benefits.pdf, ending in "
        let each = "expected the name of a file as offer.pdf or *.pdf, ending in "
        let faults = try WorkspaceFixture(["regards.yaml": yaml]).faults
        let known = "csv, docx, gif, ics, jpeg, jpg, ods, odt, pdf, png, pptx, txt, xlsx"
        #expect(
            faults == [
                #"regards.yaml:5:3: "offer-rational" is not known and is not read; did you mean offer-rationale?"#,
                #"regards.yaml:10:5: "some" is not known and is not read"#,
                "regards.yaml:8:11: \(all)\(known) in all",
                "regards.yaml:8:20: \(all)\(known) in all",
                "regards.yaml:8:27: \(all)\(known) in all",
                "regards.yaml:8:37: \(all)\(known) in all",
                "regards.yaml:9:12: \(each)\(known) in each",
                "regards.yaml:9:17: \(each)\(known) in each",
                "regards.yaml:9:26: \(each)\(known) in each",
                "regards.yaml:3:7: expected a PNG, JPEG or GIF file of the workspace, of at most 256 KiB, in logo",
            ])
    }

    @Test func `a logo is a picture by what it holds`() throws {
        let yaml = Self.settings + "\nlogo: acme.png\n"
        let fixture = try WorkspaceFixture(["regards.yaml": yaml, "acme.png": "no picture"])
        #expect(fixture.faults.count == 1)
        try fixture.folder.write([0xFF, 0xD8, 0xFF, 0xE0], to: "acme.png")
        let logo = try Workspace(at: fixture.folder.path).settings.team.logo
        #expect(logo?.type == .jpeg)
        #expect(logo?.uri == "cid:logo@acme.example")
        try fixture.folder.write(
            [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: 256 << 10), to: "acme.png")
        #expect(fixture.faults.count == 1)
    }
}
