/** Clauses that may be taken out without a test that fails, each with the reason. */
export const equivalent: readonly { readonly rule: string; readonly what: RegExp; readonly why: string }[] = []
