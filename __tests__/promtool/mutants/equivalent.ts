/** Clauses that may be taken out without a test that fails, each with the reason. */
interface Excuse {
  readonly rule: string
  readonly what: RegExp
  readonly why: string
}

// Whether a date is open or closed follows from the date alone, so it is so for each pipeline that has the date. The
// label stays in the rule, for a reader would look for it.
const alike = 'a date is open or closed for all pipelines alike'

export const equivalent: readonly Excuse[] = [
  { rule: 'lumen:daily_winner', what: /^on without pipeline$/, why: alike },
  { rule: 'lumen:region_day_success:ratio', what: /^on without pipeline$/, why: alike },
  { rule: 'lumen:daily_winner:closed', what: /^on without pipeline$/, why: alike },
  { rule: 'lumen:region_day_success:closed', what: /^on without pipeline$/, why: alike },
]
