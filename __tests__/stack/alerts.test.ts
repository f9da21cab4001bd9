// The whole way, on real parts: the bundled action, a Pushgateway, Prometheus with the rules, Alertmanager with the
// templates, and what arrives at Slack and in the mail.
import { setTimeout as sleep } from 'node:timers/promises'
import { permanent, RegionJob } from '../e2e/job.ts'
import { startAlertmanager } from '../servers/alertmanager.ts'
import type { Program } from '../servers/program.ts'
import { type PrometheusServer, startPrometheus } from '../servers/prometheus.ts'
import { type PushgatewayServer, startPushgateway } from '../servers/pushgateway.ts'
import { SlackSink, SmtpSink } from '../servers/sinks.ts'
import { describeWith } from '../tools/required.ts'

const tools = ['prometheus', 'prometheus-pushgateway', 'prometheus-alertmanager'] as const
const runbook = 'https://github.com/org/lumen-action/blob/v1/docs/runbook.md'

describeWith(tools, 'a region that fails, from its job to the message', () => {
  const slack = new SlackSink()
  const smtp = new SmtpSink()
  let gateway: PushgatewayServer
  let alertmanager: Program
  let prometheus: PrometheusServer
  /** `<workflow run>-<attempt>` of the jobs, in order. */
  const attempts: string[] = []
  let runId = ''

  beforeAll(async () => {
    gateway = await startPushgateway()
    alertmanager = await startAlertmanager({ slack: await slack.start(), smtp: await smtp.start() })
    prometheus = await startPrometheus(gateway.url, { alertmanager: alertmanager.url })
    await prometheus.scraped()
  }, 60_000)

  afterAll(async () => {
    await prometheus?.stop()
    await alertmanager?.stop()
    await gateway?.stop()
    await slack.stop()
    await smtp.stop()
  })

  /** One attempt of the region's job ends, and the bundled action reports it. */
  async function job(attempt: number, failed: boolean): Promise<void> {
    // `shop-daily` is the pipeline whose repository is in the settings as shipped.
    const inputs = { 'pushgateway-url': gateway.url, pipeline: 'shop-daily' }
    const options = { failed, attempt, createdAt: new Date().toISOString(), inputs }
    await RegionJob.play(options, async (region) => {
      const run = await region.main(failed ? { 'error-text': permanent } : {})
      expect(run).toMatchObject({ exitCode: 0, outputs: { pushed: 'true' } })
      attempts.push(run.outputs.attempt as string)
      runId = run.outputs['run-id'] as string
    })
  }

  async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
    const deadline = Date.now() + 40_000
    while (!(await holds())) {
      if (Date.now() > deadline) throw new Error(`${what} did not come:\n${prometheus.log()}\n${alertmanager.log()}`)
      await sleep(100)
    }
  }

  const streakIs = (value: number) =>
    until(`a streak of ${value}`, async () => {
      const [streak] = await prometheus.query('lumen:region_consecutive_failures{region="eu-central-1"}')
      return streak?.value === value
    })

  /** Long enough for Alertmanager to send what it would send: twice its waits. */
  const quiet = () => sleep(6_000)

  const link = (attempt: string) => `https://github.com/acme/shop/actions/runs/${attempt.replace('-', '/attempts/')}`

  it('tells nobody of one failure', async () => {
    await job(1, true)
    await streakIs(1)
    await quiet()
    expect(slack.messages).toEqual([])
    expect(smtp.mails).toEqual([])
  }, 90_000)

  it('sends one message and one mail at the second in a row', async () => {
    await job(2, true)
    await streakIs(2)
    await until('the message', () => slack.messages.length > 0 && smtp.mails.length > 0)
    await quiet()
    expect(slack.messages).toHaveLength(1)
    expect(smtp.mails).toHaveLength(1)
  }, 90_000)

  it('shows region, class, run, what to do, and the links in Slack', () => {
    const attempt = attempts[1] as string
    expect(runId).toMatch(/^\d{8}-eu-central-1-9fceb02d$/)
    expect(slack.messages[0]?.attachments).toEqual([
      expect.objectContaining({
        title: '[FIRING] shop-daily: eu-central-1 failed 2 times in a row',
        title_link: link(attempt),
        color: 'danger',
        text: `\
:red_circle: *shop-daily: eu-central-1 failed 2 times in a row*
• Region: eu-central-1
• Error class: \`token_expired\`
• Run: \`${runId}\`, attempt \`${attempt}\`
• Reason: <${link(attempt)}|the summary of the run> has it, with the line that proves it
• To do: Renew the credential that the run names, or grant it what is missing. No rerun helps before that. <${runbook}#token_expired|Runbook>
`,
      }),
    ])
  })

  it('shows them in the mail', () => {
    const attempt = attempts[1] as string
    const [mail] = smtp.mails
    expect(mail).toMatchObject({
      to: 'ci-team@example.com',
      subject: '[FIRING] shop-daily: eu-central-1 failed 2 times in a row',
    })
    for (const part of [
      'Region: eu-central-1\nError class: token_expired\n',
      `Run: ${runId}, attempt ${attempt}\n`,
      `Reason, in the summary of the run: ${link(attempt)}\n`,
      `Runbook: ${runbook}#token_expired\n`,
    ]) {
      expect(mail?.text).toContain(part)
    }
    expect(mail?.html).toContain(`<td><code>${runId}</code></td>`)
    expect(mail?.html).toContain(`<a href="${runbook}#token_expired">Runbook</a>`)
  })

  it('does not send again at the third', async () => {
    await job(3, true)
    await streakIs(3)
    await quiet()
    expect(slack.messages).toHaveLength(1)
    expect(smtp.mails).toHaveLength(1)
  }, 90_000)

  it('says that it is over at the next success, once', async () => {
    await job(4, false)
    await streakIs(0)
    await until('the message', () => slack.messages.length > 1 && smtp.mails.length > 1)
    await quiet()
    expect(slack.messages).toHaveLength(2)
    expect(smtp.mails).toHaveLength(2)
    expect(slack.messages[1]?.attachments).toEqual([
      expect.objectContaining({
        title: '[RESOLVED] shop-daily: eu-central-1 no longer fails',
        color: 'good',
        text: expect.stringContaining(`• Last failed run: \`${runId}\``),
      }),
    ])
    expect(smtp.mails[1]?.subject).toBe('[RESOLVED] shop-daily: eu-central-1 no longer fails')
  }, 90_000)
})
