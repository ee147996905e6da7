import MIME
import Testing

@Suite struct MailDateTests {
    @Test(arguments: [
        (0, 0, "Thu, 01 Jan 1970 00:00:00 +0000"),
        (1_795_394_058, 0, "Mon, 23 Nov 2026 00:34:18 +0000"),
        (-1, 0, "Wed, 31 Dec 1969 23:59:59 +0000"),
        // RFC 5322 §A.1.1, §A.1.2, §A.5.
        (880_127_706, -360, "Fri, 21 Nov 1997 09:55:06 -0600"),
        (1_057_049_557, 120, "Tue, 01 Jul 2003 10:52:37 +0200"),
        (-27_723_600, -210, "Thu, 13 Feb 1969 23:30:00 -0330"),
        // Leap days: of a fourth year, none in 1900, one in 2000.
        (1_709_164_800, 0, "Thu, 29 Feb 2024 00:00:00 +0000"),
        (-2_203_977_600, 0, "Wed, 28 Feb 1900 00:00:00 +0000"),
        (-2_203_891_200, 0, "Thu, 01 Mar 1900 00:00:00 +0000"),
        (951_782_400, 0, "Tue, 29 Feb 2000 00:00:00 +0000"),
        (2_147_483_648, 345, "Tue, 19 Jan 2038 08:59:08 +0545"),
        (-2_208_988_800, 0, "Mon, 01 Jan 1900 00:00:00 +0000"),
        (253_402_300_799, 0, "Fri, 31 Dec 9999 23:59:59 +0000"),
    ])
    func `a moment is told in its zone`(seconds: Int, offset: Int, text: String) throws {
        let date = try MailDate(secondsSince1970: seconds, offsetMinutes: offset)
        #expect(date.description == text)
    }

    @Test(arguments: [
        (-2_208_988_801, 0, MailDate.Fault.year),
        (-2_208_988_800, -1, .year),
        (253_402_300_799, 1, .year),
        (.max, 60, .year),
        (.min, -60, .year),
        (0, 1440, .offset),
        (0, -1440, .offset),
    ])
    func `a moment without a form in four digits is refused`(
        seconds: Int, offset: Int, fault: MailDate.Fault
    ) {
        #expect(throws: MIMEError(.date(fault))) {
            try MailDate(secondsSince1970: seconds, offsetMinutes: offset)
        }
    }
}
