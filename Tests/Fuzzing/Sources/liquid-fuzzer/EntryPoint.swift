/// Called by libFuzzer with each input; traps where the engine does not keep a promise.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    var examination = Examination(of: Input(UnsafeBufferPointer(start: start, count: count)))
    examination.run()
    return 0
}
