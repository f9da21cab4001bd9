import type { Rule } from './rule.ts'
import { clientErrorRules } from './transport/client-errors.ts'
import { rateLimitRules } from './transport/rate-limits.ts'
import { serverErrorRules } from './transport/server-errors.ts'

/** What the other side answered, as HTTP clients of all languages print it. */
export const httpRules: readonly Rule[] = [...rateLimitRules, ...serverErrorRules, ...clientErrorRules]
