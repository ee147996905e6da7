/// The error of a filter, which does not know where it stands.
struct FilterFault: Error {
    let kind: TemplateError.Kind
    let operand: FilterCall.Operand
}
