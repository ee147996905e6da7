import Core

extension Evaluator {
    /// Sends a value through a filter.
    mutating func apply(
        _ filter: Filter, to input: RuntimeValue, _ arguments: Arguments
    ) throws(FilterFault) -> RuntimeValue {
        if isStrict { try check(filter, input, arguments) }
        switch filter {
        case .append, .prepend:
            return try joined(input, arguments[0], isAppended: filter == .append)
        case .upcase: return try mapped(input) { $0.uppercased() }
        case .downcase: return try mapped(input) { $0.lowercased() }
        case .capitalize:
            return try mapped(input) { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
        case .strip: return try stripped(input, start: true, end: true)
        case .lstrip: return try stripped(input, start: true, end: false)
        case .rstrip: return try stripped(input, start: false, end: true)
        case .squish: return try squished(input)
        case .stripNewlines: return try withNewlines(input, as: "")
        case .newlineToBreak: return try withBreaks(input)
        case .stripHTML: return try withoutHTML(input)
        case .escape, .h: return try escaped(input)
        case .escapeOnce: return try escapedOnce(input)
        case .truncate: return try truncated(input, arguments)
        case .truncatewords: return try truncatedWords(input, arguments)
        case .split: return try split(input, arguments[0] ?? .nil)
        case .slice: return try slice(input, arguments)
        case .replace: return try replaced(input, arguments[0], arguments[1], .all)
        case .replaceFirst: return try replaced(input, arguments[0], arguments[1], .first)
        case .replaceLast: return try replaced(input, arguments[0], arguments[1], .last)
        case .remove: return try replaced(input, arguments[0], nil, .all)
        case .removeFirst: return try replaced(input, arguments[0], nil, .first)
        case .removeLast: return try replaced(input, arguments[0], nil, .last)
        case .urlEncode, .urlDecode, .base64Encode, .base64Decode, .base64URLSafeEncode,
            .base64URLSafeDecode:
            return try coded(filter, input)
        case .abs, .ceil, .floor, .round, .plus, .minus, .times, .dividedBy, .modulo, .atLeast,
            .atMost:
            return try calculated(filter, input, arguments)
        case .size: return size(input)
        case .first, .last: return try end(of: input, isFirst: filter == .first)
        case .join: return try joinedItems(input, arguments[0])
        case .reverse: return arena.list(try items(input).reversed())
        case .concat: return try concatenated(input, arguments[0] ?? .nil)
        case .compact, .map, .sort, .sortNatural, .sum, .uniq:
            return try arranged(filter, input, arguments[0])
        case .where, .reject, .find, .findIndex, .has:
            return try selected(filter, input, arguments)
        case .default: return try `default`(input, arguments)
        case .date: return try date(input, arguments)
        case .pluralize: return try pluralized(input, arguments)
        case .ordinalize: return try ordinal(input)
        case .possessive: return try possessive(input)
        case .sentence: return try sentence(input, arguments)
        }
    }

    /// The checks of a filter's types that only the `letters` dialect makes.
    private func check(
        _ filter: Filter, _ input: RuntimeValue, _ arguments: Arguments
    ) throws(FilterFault) {
        let kind = input.kind
        guard filter.input.contains(kind) || kind == .nil && filter.takesNil else {
            throw FilterFault(
                .wrongType(.filter(filter.rawValue), takes: filter.input.kinds, given: kind))
        }
        for index in 0..<arguments.count {
            let takes = filter.argument(at: index)
            guard let kind = arguments[index]?.kind, !takes.contains(kind), kind != .nil else {
                continue
            }
            throw FilterFault(
                .wrongType(
                    .argument(filter: filter.rawValue), takes: takes.kinds, given: kind),
                argument: index)
        }
    }

    /// The input, or the argument for nil, false, and what is empty.
    private mutating func `default`(
        _ input: RuntimeValue, _ arguments: Arguments
    ) throws(FilterFault) -> RuntimeValue {
        let other = arguments[0] ?? .text(.empty)
        if case .bool(false) = input { return arguments.allowsFalse.isTruthy ? input : other }
        if input.isNil { return other }
        return try areEqual(input, .emptiness(.empty)) ? other : input
    }

    private mutating func date(
        _ input: RuntimeValue, _ arguments: Arguments
    ) throws(FilterFault) -> RuntimeValue {
        if isStrict, arguments[0] == nil { return try day(input, arguments) }
        let format = try string(of: arguments[0] ?? .nil)
        try pay(for: Self.dateCost + format.utf8.count)
        if isStrict, !DateFormat(format).isValid {
            throw FilterFault(.invalidDateFormat, argument: 0)
        }
        guard !format.isEmpty else { return input }
        let zone = try zone(arguments)
        guard let moment = try moment(input, in: zone) else { return input }
        let language = try language(arguments)
        return .text(try add(DateFormat(format).text(of: moment, in: language)))
    }

    /// The day as a sentence of the language names it.
    private mutating func day(
        _ input: RuntimeValue, _ arguments: Arguments
    ) throws(FilterFault) -> RuntimeValue {
        try pay(for: Self.dateCost)
        let zone = try zone(arguments)
        guard let moment = try moment(input, in: zone) else { return input }
        let language = try language(arguments)
        return .text(try add(language.format(for: moment.date).text(of: moment, in: language)))
    }

    private func moment(_ value: RuntimeValue, in zone: String) throws(FilterFault) -> LocalTime? {
        switch value {
        case .date(let date): return LocalTime(date)
        case .instant(let instant): return LocalTime(instant, zone: zone)
        case .integer(let seconds): return LocalTime(Instant(secondsSince1970: seconds), zone: zone)
        // No date is longer than that.
        case .text(let run) where run.count <= 128:
            let text = arena.string(run).lowercased()
            if text == "now" || text == "today" {
                return localization.present.map { LocalTime($0, zone: zone) }
            }
            if !text.isEmpty, text.utf8.allSatisfy(\.isDigit), let seconds = Int(text) {
                return LocalTime(Instant(secondsSince1970: seconds), zone: zone)
            }
            var reader = LocalTimeReader(present: localization.present)
            return reader.moment(in: text)
        default: return nil
        }
    }

    /// The cost of printing a date, and of looking up a time zone, in bytes of text.
    static let dateCost = 4 * 1024
    static let zoneCost = 16 * 1024

    private mutating func zone(_ arguments: Arguments) throws(FilterFault) -> String {
        let run = arguments.zone.textRun
        let name = run.map(arena.string) ?? localization.zone
        if name != "UTC" { try pay(for: Self.zoneCost) }
        guard run != nil else { return name }
        guard Zone(named: name) != nil else {
            throw FilterFault(unknown: .zone)
        }
        return name
    }

    func language(_ arguments: Arguments) throws(FilterFault) -> Localization.Language {
        guard let run = arguments.language.textRun else {
            guard let language = localization.language else { throw FilterFault(.noLanguage) }
            return language
        }
        let tag = arena.string(run)
        guard let language = Localization.Language(tag: tag) else {
            throw FilterFault(unknown: .language)
        }
        return language
    }
}

extension Localization.Language {
    /// The language of a tag, or of the language that the tag is a variant of: `en` for `en-US`.
    public init?(tag: String) {
        self.init(rawValue: String(tag.prefix { $0 != "-" }).lowercased())
    }
}
