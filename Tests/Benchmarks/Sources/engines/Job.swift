import ArgumentParser
import Foundation

enum Job: String, CaseIterable, ExpressibleByArgument {
    case letter, page
}

extension Job {
    /// The source of its template for the engine of that file ending.
    func template(_ ending: String) throws -> String {
        try String(contentsOfFile: "Templates/\(rawValue).\(ending)", encoding: .utf8)
    }

    /// Its data as a Swift value.
    func record() throws -> any Encodable {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return switch self {
        case .letter: try decoder.decode(Letter.self, from: data())
        case .page: try decoder.decode(Page.self, from: data())
        }
    }

    /// Its data as dictionaries, with the names of the file.
    func fields() throws -> [String: Any] {
        try JSONDecoder().decode([String: PlainValue].self, from: data()).compactMapValues(\.value)
    }

    private func data() throws -> Data {
        try Data(contentsOf: URL(filePath: "Data/\(rawValue).json"))
    }
}
