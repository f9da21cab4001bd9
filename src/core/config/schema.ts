/** The shape of `.github/lumen.yml`. `schema/lumen.schema.json` is written from it. Loads valibot: dynamic import only. */
import * as v from 'valibot'
import { durationForm } from '../duration.ts'
import { parseWait, policyLimits } from '../policy.ts'
import { compilePattern, patternForm } from '../rules/user-pattern.ts'
import { kebabCase } from '../rules/user-rules.ts'
import { knownClasses, parseSelector, selectorForm } from '../selectors.ts'
import { causes } from '../taxonomy.ts'
import { didYouMean, showValue } from '../wrong-value.ts'

interface Came {
  readonly input: unknown
}

/** The message of a value that has the wrong form: a clause that follows its name. */
function mustBe(form: string) {
  return ({ input }: Came) => `must be ${form}, but it is ${showValue(input)}.`
}

/** The message of text that our own parser refuses, in the parser's words. A number is meant as text: `backoff: [5]`. */
function refusedBy(parse: (text: string) => object, form: string) {
  return ({ input }: Came) => {
    const parsed = typeof input === 'string' || typeof input === 'number' ? parse(`${input}`) : {}
    return 'problem' in parsed ? `${parsed.problem}` : mustBeText(form)({ input })
  }
}

/** YAML reads `match: 503` as a number; only the author can tell what it is. */
function mustBeText(form: string) {
  return (issue: Came) => {
    const plain = typeof issue.input === 'number' || typeof issue.input === 'boolean'
    return `${mustBe(form)(issue)}${plain ? ` To mean text, write '${issue.input}'.` : ''}`
  }
}

/** A map with just these keys. Valibot itself takes a list for a map. */
function map<const E extends v.ObjectEntries>(entries: E, form: string) {
  const isMap = (input: unknown) => typeof input === 'object' && input !== null && !Array.isArray(input)
  return v.pipe(v.custom<Record<string, unknown>>(isMap, mustBe(form)), v.strictObject(entries))
}

function text(form: string, most: number) {
  const message = mustBeText(form)
  return v.pipe(v.string(message), v.regex(/\S/, message), v.maxLength(most, `must have at most ${most} characters.`))
}

function list<const I extends v.GenericSchema>(item: I, form: string, least: number, most: number) {
  // First of all, so that nobody waits for the check of 100,000 entries.
  const isShort = (input: unknown) => !Array.isArray(input) || input.length <= most
  const tooLong = ({ input }: Came) => `has ${(input as unknown[]).length} entries, and ${most} are accepted.`
  return v.pipe(
    v.custom<unknown[]>(isShort, tooLong),
    v.array(item, mustBe(form)),
    v.minLength(least, `must be ${form}, but it is an empty list.`),
    v.maxLength(most),
  )
}

/** What each key takes, as a noun phrase for messages; the order is the order of the documentation. */
export const forms = {
  top: { policy: 'a map of settings', rules: 'a list of rules' },
  policy: {
    'rerun-on': 'a list of error classes and causes, such as [network, environment/runner-lost]',
    'max-reruns': `a whole number from 0 to ${policyLimits.maxReruns}`,
    backoff: 'a list of durations, such as [5s, 30s]',
    'hold-steps': "a list of step names with * and ?, such as ['Publish*']",
    rerun: 'always or until-quorum',
    quorum: `any, all or a whole number from 1 to ${policyLimits.quorum}`,
  },
  rule: {
    id: 'a name in kebab-case, such as warehouse-maintenance',
    class: `one of ${knownClasses.join(', ')}`,
    reason: 'a reason in kebab-case, such as maintenance',
    match: patternForm,
    unless: patternForm,
    steps: "a list of step names with * and ?, such as ['Load*']",
    help: 'a sentence that says what to do',
    transient: 'true or false',
  },
} as const

const kebab = (form: string) => {
  const message = mustBeText(form)
  return v.pipe(v.string(message), v.regex(kebabCase, message), v.maxLength(60, 'must have at most 60 characters.'))
}

const pattern = (() => {
  const message = refusedBy(compilePattern, patternForm)
  return v.pipe(
    v.string(message),
    v.check((input) => 'matcher' in compilePattern(input), message),
  )
})()

const wait = (() => {
  const message = refusedBy(parseWait, durationForm)
  return v.pipe(
    v.string(message),
    v.regex(/^\d{1,15}(?:ms|s|m|h)$/, message),
    v.check((input) => 'milliseconds' in parseWait(input), message),
  )
})()

const stepGlob = text('the name of a step, with * and ?', 200)

function selector(userCauses: ReadonlySet<string>) {
  const parse = (input: string) => parseSelector(input, userCauses)
  const message = refusedBy(parse, selectorForm)
  // Two forms for the sake of editors: the list completes, the pattern lets a user's own reasons pass.
  const known = v.picklist([...knownClasses, ...causes.filter((cause) => !cause.startsWith('unknown/'))])
  const own = v.pipe(
    v.string(),
    v.regex(new RegExp(`^(?:${knownClasses.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`), message),
    v.check((input) => 'selector' in parse(input), message),
  )
  return v.union([known, own], message)
}

function rule() {
  const { rule: form } = forms
  const className = v.picklist(knownClasses, ({ input }) =>
    typeof input === 'string'
      ? `${mustBe(form.class)({ input })}${didYouMean(input, knownClasses)}`
      : mustBe(form.class)({ input }),
  )
  return map(
    {
      id: v.pipe(kebab(form.id), v.description('Name of the rule, unique in this file.')),
      class: v.pipe(className, v.description('What has to happen before the job can pass.')),
      reason: v.pipe(kebab(form.reason), v.description('What happened: a reason of the class, or one of your own.')),
      match: v.pipe(pattern, v.description('RE2 pattern of the line that proves it. Case counts; (?i) lifts that.')),
      unless: v.optional(v.pipe(pattern, v.description('RE2 pattern of lines that match but are something else.'))),
      steps: v.optional(
        v.pipe(list(stepGlob, form.steps, 1, 50), v.description('Only in steps with such a name; * and ?.')),
      ),
      help: v.optional(v.pipe(text(form.help, 500), v.description('What a person should do, as a sentence.'))),
      transient: v.optional(v.pipe(v.boolean(mustBe(form.transient)), v.description('Does it pass by itself?'))),
    },
    'a rule with id, class, reason and match',
  )
}

function policy(userCauses: ReadonlySet<string>) {
  const { policy: form } = forms
  const number = (least: number, most: number, message: (issue: Came) => string) =>
    v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message))
  const quorum = mustBe(form.quorum)
  return map(
    {
      'rerun-on': v.optional(
        v.pipe(
          list(selector(userCauses), form['rerun-on'], 0, 200),
          v.description('What a rerun may cure: error classes, or causes (class/reason).'),
        ),
      ),
      'max-reruns': v.optional(
        v.pipe(
          number(0, policyLimits.maxReruns, mustBe(form['max-reruns'])),
          v.description('Reruns that a region gets.'),
        ),
      ),
      backoff: v.optional(
        v.pipe(list(wait, form.backoff, 1, policyLimits.waits), v.description('The wait before each rerun.')),
      ),
      'hold-steps': v.optional(
        v.pipe(list(stepGlob, form['hold-steps'], 0, 50), v.description('Steps that must not happen twice.')),
      ),
      rerun: v.optional(
        v.pipe(
          v.picklist(['always', 'until-quorum'], mustBe(form.rerun)),
          v.description('Rerun regions after the day is won?'),
        ),
      ),
      quorum: v.optional(
        v.pipe(
          v.union([v.picklist(['any', 'all']), number(1, policyLimits.quorum, quorum)], quorum),
          v.description('How many regions must succeed.'),
        ),
      ),
    },
    forms.top.policy,
  )
}

/** The schema, given the causes that the file's own rules add. An empty `policy:` or `rules:` is as good as none. */
export function configSchema(userCauses: ReadonlySet<string>) {
  return map(
    {
      policy: v.nullish(v.pipe(policy(userCauses), v.description('When a failed job is rerun.'))),
      rules: v.nullish(
        v.pipe(list(rule(), forms.top.rules, 0, 200), v.description('Tried before the built-in rules.')),
      ),
    },
    'a map with policy and rules',
  )
}
