import Delivery
import Foundation
import Testing

@Suite struct DKIMKeyTests {
    @Test(arguments: [
        (DKIMVectors.ed25519, "ed25519-sha256", "brisbane", DKIMVectors.ed25519Signature),
        (DKIMVectors.rsa, "rsa-sha256", "test", DKIMVectors.rsaSignature),
    ])
    func `the signatures of RFC 8463 come out to the byte`(
        pem: String, algorithm: String, selector: String, signature: String
    ) throws {
        let key = try DKIMKey(pem: pem)
        #expect(key.algorithm == algorithm)
        let unsigned = DKIMVectors.unsigned(algorithm, selector: selector)
        let canonical = (DKIMVectors.fields + [unsigned]).map {
            RelaxedCanonicalization.field(Array($0.utf8)[...])
        }
        let signed = try key.signature(of: Array(canonical.joined(separator: "\r\n".utf8)))
        #expect(Data(signed).base64EncodedString() == signature)
    }

    @Test func `an RSA key knows its bits, another has none`() throws {
        #expect(try DKIMKey(pem: DKIMVectors.rsa).rsaBits == 1024)
        #expect(try DKIMKey(pem: DKIMVectors.ed25519).rsaBits == nil)
    }

    @Test func `what stands around a key is not looked at`() throws {
        let certificate = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"
        let text = "Bag Attributes: <none>\r\n" + certificate + DKIMVectors.ed25519
        let key = try DKIMKey(pem: text.replacingOccurrences(of: "\n", with: "\r\n"))
        #expect(key.algorithm == "ed25519-sha256")
    }

    private static func pem(_ label: String, _ content: String) -> String {
        "-----BEGIN \(label)-----\n\(content)\n-----END \(label)-----\n"
    }

    @Test(
        arguments: [
            ("", .notPEM), ("MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v", .notPEM),
            (String(DKIMVectors.ed25519.dropLast(30)), .notPEM),
            (DKIMVectors.ed25519.replacingOccurrences(of: "END", with: "END RSA"), .notPEM),
            (pem("PRIVATE KEY", "MC4CAQAwBQY"), .notPEM), (pem("PRIVATE KEY", ""), .notPEM),
            (pem("PUBLIC KEY", "MCowBQYDK2VwAyEA"), .otherKey),
            (pem("CERTIFICATE", "MIIB"), .otherKey),
            (pem("OPENSSH PRIVATE KEY", "b3BlbnNzaC1r"), .otherKey),
            (pem("EC PRIVATE KEY", "MHcCAQEE"), .otherKey),
            (pem("ENCRYPTED PRIVATE KEY", "MIIC3DBW"), .encrypted),
            (pem("RSA PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\n\nMIIC"), .encrypted),
            // Cut off, X25519, and one byte too few.
            (pem("PRIVATE KEY", "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLs"), .otherKey),
            (
                pem(
                    "PRIVATE KEY",
                    "MC4CAQAwBQYDK2VuBCIEIGCKhitFdl0S3kU0xvF/PPCu6INUlA7UmQMvVEBd7+N7"),
                .otherKey
            ),
            (
                pem(
                    "PRIVATE KEY",
                    "MC0CAQAwBQYDK2VwBCEEH51hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn8="),
                .otherKey
            ),
            // RSA of 512 bits.
            (
                pem(
                    "PRIVATE KEY",
                    """
                    MIIBVQIBADANBgkqhkiG9w0BAQEFAASCAT8wggE7AgEAAkEAx+gy92vDRCPSgNwL
                    4jzIkCjN0BMqaKKDVVkc0IRM6Vy5ArgmzUpeyu3RV7slojJg6J/EPRv47WURhy/T
                    dIo8lQIDAQABAkAazMRYazgIYI0N/XISaHey6+V7qbYbxP26aXH1emcdObYkRgNU
                    9I3w+n470fwPkv4x4JmNWXk7+5geYdLpLQMZAiEA96b5fDPBnBrZdDmbqs2O3a3X
                    kTVoPkrFQDVq2g/m298CIQDOpTl2W4iPPrkSDQrLuoBDZMZZ5pJ+3IZoMV7W7Hp2
                    CwIgabN24LAmfr5m+dhsvKYnyC4ex/eHmq7HKfSiupf27PkCIQDOoTBARW7braBp
                    iFkPNkIjIZWlN4WtDN3pOdTXnEcn2QIhAPT6cOK00B4PCJ3Ot343BwcbSUZmESoc
                    v4zArVqzi7mo
                    """),
                .tooShort
            ),
        ] as [(String, DKIMFault)])
    func `what signs no mail is refused`(pem: String, fault: DKIMFault) {
        #expect(throws: fault) { try DKIMKey(pem: pem) }
    }

    @Test func `no description shows the key`() throws {
        let key = try DKIMKey(pem: DKIMVectors.ed25519)
        let signer = try DKIMSigner(domain: "acme.example", selector: "a", key: key)
        var dumped = ""
        dump(signer, to: &dumped)
        #expect(
            dumped == """
                ▿ Delivery.DKIMSigner
                  - domain: "acme.example"
                  - selector: "a"
                  ▿ key: key for ed25519-sha256
                    - algorithm: "ed25519-sha256"

                """)
        #expect("\(signer)".hasSuffix("key: key for ed25519-sha256)"))
        #expect("\(key)" == "key for ed25519-sha256")
        #expect(String(reflecting: key) == "key for ed25519-sha256")
    }
}
