/** The shape of `.github/lumen.yml`. `schema/lumen.schema.json` is written from it. Loads valibot: dynamic import only. */
import * as v from 'valibot'
import { policyLimits } from '../policy.ts'
import { patternForm } from '../rules/user-pattern.ts'
import { knownClasses } from '../selectors.ts'
import { titlePlaceholders, titleProblem } from '../tickets/settings.ts'
import { didYouMean } from '../wrong-value.ts'
import { kebab, list, map, mustBe, pattern, selector, stepGlob, text, wait, wholeNumber } from './kinds.ts'

/** What each key takes, as a noun phrase for messages; the order is the order of the documentation. */
export const forms = {
  top: { policy: 'a map of settings', rules: 'a list of rules', ticket: 'a map of settings' },
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
  ticket: {
    labels: 'a list of labels, such as [on-call]',
    assignees: 'a list of user names, such as [octocat]',
    title: `a title with the placeholders ${titlePlaceholders.map((name) => `{${name}}`).join(', ')}`,
    'quiet-after': 'a whole number from 0 to 10000',
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

function ticket() {
  const { ticket: form } = forms
  const title = v.pipe(
    text(form.title, 200),
    v.check(
      (input) => titleProblem(input) === undefined,
      ({ input }) => titleProblem(`${input}`) ?? '',
    ),
  )
  return map(
    {
      labels: v.optional(
        v.pipe(
          list(text('a label, such as on-call', 50), form.labels, 0, 20),
          v.description('Labels beside lumen, by which tickets are found again.'),
        ),
      ),
      assignees: v.optional(
        v.pipe(list(userName(), form.assignees, 0, 10), v.description('Who is assigned when a ticket is opened.')),
      ),
      title: v.optional(v.pipe(title, v.description('Title of a ticket, with placeholders in braces.'))),
      'quiet-after': v.optional(
        v.pipe(
          wholeNumber(form['quiet-after'], 0, 10_000),
          v.description('Failures after which a ticket is only counted.'),
        ),
      ),
    },
    forms.top.ticket,
  )
}

/** A login of GitHub; some people write it with the `@`. */
function userName() {
  const form = mustBe('the name of a user without @, such as octocat')
  return v.pipe(v.string(form), v.regex(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?(?:\[bot\])?$/, form))
}

/** The schema, given the causes that the file's own rules add. An empty `policy:` or `rules:` is as good as none. */
export function configSchema(userCauses: ReadonlySet<string>) {
  return map(
    {
      policy: v.nullish(v.pipe(policy(userCauses), v.description('When a failed job is rerun.'))),
      rules: v.nullish(
        v.pipe(list(rule(), forms.top.rules, 0, 200), v.description('Tried before the built-in rules.')),
      ),
      ticket: v.nullish(v.pipe(ticket(), v.description('How the tickets of the gate look.'))),
    },
    'a map with policy, rules and ticket',
  )
}
