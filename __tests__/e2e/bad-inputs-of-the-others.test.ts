import { jest } from '@jest/globals'
import { FinishedRun } from './finished-run.ts'
import { GateRun } from './gate-run.ts'
import { transient, warnings } from './job.ts'
import { RunStep } from './run-step.ts'

jest.setTimeout(60_000)

type Inputs = Readonly<Record<string, string>>

const telemetryOff = 'No telemetry is sent.'
const slackOff = 'Slack is not told.'
const webhookOff = 'The webhook gets nothing.'
const noRerun = 'Until it is mended nothing is rerun.'
const notShown = 'the value is a secret and not shown'

/** What is wrong, what the one warning says, and whether a rerun may still be asked for. */
const inputs: readonly [string, Inputs, readonly string[], 'true' | 'false'][] = [
  [
    'otlp-endpoint that is no address',
    { 'otlp-endpoint': 'otel' },
    ['an http or https address, but it is "otel"', telemetryOff],
    'true',
  ],
  [
    'otlp-headers without a value',
    { 'otlp-endpoint': 'http://127.0.0.1:9', 'otlp-headers': 'Authorization' },
    ['key=value pairs', 'pair 1 of 1 has no "="', telemetryOff],
    'true',
  ],
  [
    'otlp-headers with a bare %',
    { 'otlp-endpoint': 'http://127.0.0.1:9', 'otlp-headers': 'Authorization=100%' },
    ['the value of "Authorization" cannot be sent', 'A % is written %25.', telemetryOff],
    'true',
  ],
  [
    'slack-webhook-url over http',
    { 'slack-webhook-url': 'http://hooks.slack.com/services/T0/B0/word' },
    ['must be an https address, but it begins with http://', notShown, slackOff],
    'true',
  ],
  [
    'slack-webhook-url that is a channel',
    { 'slack-webhook-url': '#ci-alerts' },
    ['must be an https address, but it is none', notShown, slackOff],
    'true',
  ],
  [
    'webhook-url without its secret',
    { 'webhook-url': 'https://tickets.example/in' },
    ['Input "webhook-secret" must be set beside "webhook-url"', 'but it is empty', webhookOff],
    'true',
  ],
  [
    'webhook-url with a password',
    { 'webhook-url': 'https://me:word@tickets.example/in', 'webhook-secret': 'a-long-secret' },
    ['without a user name and password, but it has one', notShown, webhookOff],
    'true',
  ],
  ['ticket in Jira', { ticket: 'jira' }, ['must be issue or none, but it is "jira"', 'No ticket is opened.'], 'true'],
  ['metrics-mode', { 'metrics-mode': 'otlp' }, ['pushgateway or import', '"otlp"', 'Nothing is pushed'], 'true'],
  ['keep without a unit', { keep: '2' }, ['a duration such as', '"2"', 'No group is removed'], 'true'],
  ['fail-on', { 'fail-on': 'failed' }, ['none, failure or degraded', '"failed"', 'taken as "failure"'], 'true'],
  ['quorum as a word', { quorum: 'most' }, ['any, all or a whole number from 1 to 256', '"most"', noRerun], 'false'],
  ['rerun-on with a typo', { 'rerun-on': 'network/dsn' }, ['Did you mean "network/dns"?', noRerun], 'false'],
  ['dry-run as a word', { 'dry-run': 'yes' }, ['true or false', '"yes"', 'It is taken as true'], 'false'],
  [
    'regions of broken JSON',
    { regions: '["us-west-2",' },
    ['one region a line, or JSON', 'Nothing is decided, repaired or rerun.'],
    'false',
  ],
  [
    'a round that is no number',
    { round: 'first' },
    ['from 0 to 99', '"first"', 'nothing is repaired or rerun'],
    'false',
  ],
]

it.each(inputs)('gate, %s: one warning, and outputs that are safe', async (_, given, said, rerun) => {
  await GateRun.play(async (run) => {
    run.region('us-west-2', 'success')
    run.region('eu-central-1', 'failure', [transient])
    const gate = await run.gate(given)
    expect(gate).toMatchObject({ exitCode: 0, stderr: '' })
    expect(warnings(gate)).toEqual([expect.any(String)])
    for (const part of said) expect(warnings(gate)[0]).toContain(part)
    expect(gate.outputs.rerun).toBe(rerun)
    expect(JSON.parse(gate.outputs['rerun-matrix'] ?? '')).toHaveProperty('include')
    for (const secret of ['B0/word', 'me:word', 'a-long-secret'])
      expect(gate.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain(secret)
  })
})

const sections: readonly [string, string, string][] = [
  ['a key with a typo', 'label: [on-call]', 'lumen.yml:2: There is no key "label" in "ticket". Did you mean "labels"?'],
  ['labels that are no list', 'labels: on-call', '"ticket.labels" must be a list of labels'],
  ['a placeholder that does not exist', "title: '{pipline} broke'", 'placeholder "{pipline}", which does not exist'],
  ['quiet-after as a word', 'quiet-after: many', 'must be a whole number from 0 to 10000, but it is "many"'],
]

it.each(sections)('gate, the section ticket of the config file with %s', async (_, line, said) => {
  await GateRun.play(async (run) => {
    await run.configure(`ticket:\n  ${line}\n`)
    run.region('eu-central-1', 'failure', [transient])
    const gate = await run.gate()
    expect(warnings(gate)).toEqual([expect.stringContaining(said)])
    expect(warnings(gate)[0]).toContain(noRerun)
    expect(gate.outputs).toMatchObject({ rerun: 'false', 'rerun-matrix': '{"include":[]}' })
  })
})

it.each([
  ['events with a typo', { events: 'pushh' }, 'Did you mean "push"?'],
  ['a run that is no number', { 'workflow-run-id': 'latest' }, 'must be the id of a workflow run'],
  ['a backoff in words', { backoff: 'soon' }, 'must be a duration such as'],
] as const)('rerun, %s: one warning, and nothing is started', async (_, given, said) => {
  await FinishedRun.play({}, async (run) => {
    run.job('upload (eu-central-1)', 'failure', [transient])
    run.end()
    const helper = await run.helper(given)
    expect(warnings(helper)).toEqual([expect.stringContaining(said)])
    expect(warnings(helper)[0]).toContain(noRerun)
    expect(helper.outputs.decision).toBe('hold')
    expect(run.posts).toEqual([])
  })
})

it('run, an otlp-endpoint that is no address: the command runs, and joins no trace', async () => {
  const step = await RunStep.play('echo "${TRACEPARENT:-none}"', { 'otlp-endpoint': 'otel' })
  expect(step.exitCode).toBe(0)
  expect(warnings(step)).toEqual([expect.stringContaining('an http or https address, but it is "otel"')])
  expect(step.stdout).toMatch(/^none$/m)
})

it('run, a folder that is not there: one error, and the command was not run', async () => {
  const step = await RunStep.play('exit 0', { 'working-directory': 'gone' })
  expect(step.exitCode).toBe(1)
  expect(step.stdout.match(/^::error .*$/gm)).toEqual([expect.stringMatching(/no folder ".*gone".*was not run\.$/)])
  expect(step.outputs).toMatchObject({ result: 'failure', rerun: 'false' })
})
