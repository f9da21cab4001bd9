/** The shape of `.github/lumen.yml`. `schema/lumen.schema.json` is written from it. Loads valibot: dynamic import only. */
import * as v from 'valibot'
import { policyLimits } from '../policy.ts'
import { patternForm } from '../rules/user-pattern.ts'
import { knownClasses } from '../selectors.ts'
import { didYouMean } from '../wrong-value.ts'
import { kebab, list, map, mustBe, pattern, selector, stepGlob, text, wait, wholeNumber } from './kinds.ts'

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
  return map(
    {
      'rerun-on': v.optional(
        v.pipe(
          list(selector(userCauses), form['rerun-on'], 0, 200),
          v.description('What a rerun may cure: error classes, or causes (class/reason).'),
        ),
      ),
      'max-reruns': v.optional(
        v.pipe(wholeNumber(form['max-reruns'], 0, policyLimits.maxReruns), v.description('Reruns that a region gets.')),
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
          v.union([v.picklist(['any', 'all']), wholeNumber(form.quorum, 1, policyLimits.quorum)], mustBe(form.quorum)),
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
