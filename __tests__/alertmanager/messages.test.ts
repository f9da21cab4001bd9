import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorClassNames } from '../../src/core/taxonomy.ts'
import { readRuleFiles } from '../promtool/promtool.ts'
import { describeWith } from '../tools/required.ts'
import { type Alert, amtool, folder, receivers, render } from './amtool.ts'

const runUrl = 'https://github.com/acme/shop/actions/runs/19000000001/attempts/2'
const runbook = 'https://github.com/org/lumen-action/blob/v1/docs/runbook.md'

const streak: Alert = {
  status: 'firing',
  labels: {
    alertname: 'LumenRegionConsecutiveFailures',
    pipeline: 'shop-daily',
    region: 'ap-northeast-2',
    severity: 'ticket',
  },
  annotations: {
    summary: 'shop-daily: 2 failures in a row in ap-northeast-2',
    value: '2',
    error_class: 'token_expired',
    run_id: '20261124-ap-northeast-2-9fceb02d',
    attempt: '19000000001-2',
    run_url: runUrl,
    runbook_url: `${runbook}#token_expired`,
  },
}

const shared: Alert = {
  status: 'firing',
  labels: { alertname: 'LumenSharedCause', pipeline: 'shop-daily', error_class: 'network', severity: 'ticket' },
  annotations: {
    ...streak.annotations,
    value: '3',
    regions: 'eu, us, ap',
    error_class: '',
    runbook_url: `${runbook}#network`,
  },
}

const missing: Alert = {
  status: 'firing',
  labels: { alertname: 'LumenRunMissing', pipeline: 'shop-daily', severity: 'ticket' },
  annotations: { summary: '…', value: '1d 3h', runbook_url: `${runbook}#lumenrunmissing` },
}

const resolved = (alert: Alert): Alert => ({ ...alert, status: 'resolved' })
const named = (alertname: string): Alert => ({ ...streak, labels: { ...streak.labels, alertname, day: '20261124' } })

const alertNames = [...readRuleFiles().values()].flatMap(({ groups }) =>
  groups.flatMap(({ rules }) => rules.flatMap(({ alert }) => alert ?? [])),
)

describe.each(['amtool', 'alertmanager/amtool'] as const)('by %s', (tool) => {
  describeWith([tool], 'the configuration', () => {
    it('has no fault', () => {
      expect(amtool(tool, 'check-config', 'alertmanager.yml')).toContain('1 templates\n  SUCCESS')
    })

    it.each([
      [streak, 'lumen-ticket'],
      [missing, 'lumen-ticket'],
      [{ ...missing, labels: { ...missing.labels, severity: 'page' } }, 'lumen-on-call'],
      [shared, 'lumen-platform'],
      [{ ...shared, labels: { ...shared.labels, error_class: 'token_expired' } }, 'lumen-credentials'],
      [{ ...shared, labels: { ...shared.labels, error_class: 'build' } }, 'lumen-ticket'],
    ])('takes %j to %s', ({ labels }, receiver) => {
      expect(receivers(tool, labels)).toEqual([receiver])
    })
  })

  describeWith([tool], 'a message', () => {
    it('in Slack, English', () => {
      expect(render(tool, 'lumen.en.title', [streak])).toBe(
        '[FIRING] shop-daily: ap-northeast-2 failed 2 times in a row',
      )
      expect(render(tool, 'lumen.en.slack', [streak])).toBe(`\
:red_circle: *shop-daily: ap-northeast-2 failed 2 times in a row*
• Region: ap-northeast-2
• Error class: \`token_expired\`
• Run: \`20261124-ap-northeast-2-9fceb02d\`, attempt \`19000000001-2\`
• Reason: <${runUrl}|the summary of the run> has it, with the line that proves it
• To do: Renew the credential that the run names, or grant it what is missing. No rerun helps before that. <${runbook}#token_expired|Runbook>
`)
    })

    it('in Slack, Korean', () => {
      expect(render(tool, 'lumen.ko.title', [streak])).toBe(
        '[발생] shop-daily: ap-northeast-2 리전이 2회 연속 실패했습니다',
      )
      expect(render(tool, 'lumen.ko.slack', [streak])).toBe(`\
:red_circle: *shop-daily: ap-northeast-2 리전이 2회 연속 실패했습니다*
• 리전: ap-northeast-2
• 오류 분류: \`token_expired\`
• 실행: \`20261124-ap-northeast-2-9fceb02d\`, 시도 \`19000000001-2\`
• 원인: <${runUrl}|실행 요약>에 증거가 되는 로그 줄과 함께 있습니다
• 할 일: 실행에 나온 자격 증명을 갱신하거나 부족한 권한을 부여하세요. 그 전에는 다시 실행해도 소용이 없습니다. <${runbook}#token_expired|런북>
`)
    })

    it('that it is over, in both', () => {
      expect(render(tool, 'lumen.en.title', [resolved(streak)])).toBe(
        '[RESOLVED] shop-daily: ap-northeast-2 no longer fails',
      )
      expect(render(tool, 'lumen.en.slack', [resolved(streak)])).toBe(`\
:white_check_mark: *shop-daily: ap-northeast-2 no longer fails*
• Region: ap-northeast-2
• Error class: \`token_expired\`
• Last failed run: \`20261124-ap-northeast-2-9fceb02d\`, attempt \`19000000001-2\`
• Reason: <${runUrl}|the summary of the run> has it, with the line that proves it
`)
      expect(render(tool, 'lumen.ko.title', [resolved(streak)])).toBe(
        '[해결] shop-daily: ap-northeast-2 리전의 연속 실패가 끝났습니다',
      )
    })

    it('by mail, as text and as HTML', () => {
      expect(render(tool, 'lumen.en.text', [streak, shared])).toBe(`\
FIRING: shop-daily: ap-northeast-2 failed 2 times in a row
Region: ap-northeast-2
Error class: token_expired
Run: 20261124-ap-northeast-2-9fceb02d, attempt 19000000001-2
Reason, in the summary of the run: ${runUrl}
To do: Renew the credential that the run names, or grant it what is missing. No rerun helps before that.
Runbook: ${runbook}#token_expired
Since: 2026-11-24 02:14 UTC

FIRING: shop-daily: 3 regions fail for one cause, network
Region: eu, us, ap
Error class: network
Run: 20261124-ap-northeast-2-9fceb02d, attempt 19000000001-2
Reason, in the summary of the run: ${runUrl}
To do: Nothing to fix in the code: such failures pass, and this one did not. Look at the way to the other side: DNS, proxy, firewall.
Runbook: ${runbook}#network
Since: 2026-11-24 02:14 UTC

`)
      const html = render(tool, 'lumen.en.html', [streak], 'html')
      for (const part of [
        '<tr><td>Region</td><td>ap-northeast-2</td></tr>',
        '<tr><td>Error class</td><td><code>token_expired</code></td></tr>',
        '<tr><td>Run</td><td><code>20261124-ap-northeast-2-9fceb02d</code></td></tr>',
        `<a href="${runUrl}">in the summary of the run</a>`,
        `<a href="${runbook}#token_expired">Runbook</a>`,
      ]) {
        expect(html).toContain(part)
      }
    })

    it('about what has no region, class or run says nothing of them', () => {
      expect(render(tool, 'lumen.en.slack', [missing])).toBe(`\
:red_circle: *shop-daily: nothing was reported for 1d 3h*
• To do: Look whether the schedule is on, runners are free, and the pushes arrive at the gateway. <${runbook}#lumenrunmissing|Runbook>
`)
      expect(render(tool, 'lumen.ko.text', [missing])).toBe(`\
발생: shop-daily: 1d 3h 동안 실행 결과가 없습니다
할 일: 스케줄이 켜져 있는지, 러너가 비어 있는지, 게이트웨이에 푸시가 도착하는지 확인하세요.
런북: ${runbook}#lumenrunmissing
시작: 2026-11-24 02:14 UTC

`)
    })

    it('counts the alerts of a group, and leads to the first run or else to the runbook', () => {
      const us = { ...streak, labels: { ...streak.labels, region: 'us' } }
      expect(render(tool, 'lumen.en.title', [streak, us, resolved(us)])).toMatch(/^\[FIRING: 2\] /)
      expect(render(tool, 'lumen.link', [streak])).toBe(runUrl)
      expect(render(tool, 'lumen.link', [missing])).toBe(`${runbook}#lumenrunmissing`)
    })

    it('shows names that mean something to Slack or HTML as they are, without effect', () => {
      const odd = { ...streak, labels: { ...streak.labels, pipeline: '<!channel> & co', region: '<@U1>&`x`' } }
      const slack = render(tool, 'lumen.en.slack', [odd])
      expect(slack).toContain('*‹!channel› ＆ co: ')
      expect(slack).toContain("• Region: &lt;@U1&gt;&amp;'x'\n")
      expect(slack.replaceAll(/<https:[^>]*>/g, '')).not.toMatch(/<[!@#]/)
      const html = render(tool, 'lumen.en.html', [odd], 'html')
      expect(html).toContain('<td>&lt;@U1&gt;&amp;`x`</td>')
    })

    it.each(['en', 'ko'])('in %s has words for each alert, firing and over', (language) => {
      const titles = alertNames.flatMap((name) =>
        [named(name), resolved(named(name))].map((alert) => render(tool, `lumen.${language}.title`, [alert])),
      )
      expect(new Set(titles).size).toBe(2 * alertNames.length)
      for (const title of titles) {
        expect(title).not.toContain(streak.annotations.summary)
        expect(/\p{Script=Hangul}/u.test(title)).toBe(language === 'ko')
      }
    })

    it.each(['en', 'ko'])('in %s says what to do about each class', (language) => {
      const about = errorClassNames.map((error_class) => {
        const text = render(tool, `lumen.${language}.text`, [{ ...missing, annotations: { error_class } }])
        return /^(?:To do|할 일): (.*)$/m.exec(text)?.[1]
      })
      expect(new Set(about).size).toBe(errorClassNames.length)
      expect(about).not.toContain(undefined)
    })
  })
})

it('the two languages say the same, line by line', () => {
  const shape = (language: string) =>
    readFileSync(join(folder, `lumen.${language}.tmpl`), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('{{/*') && !line.startsWith('     the signs'))
      .map((line) => (line.match(/\{\{.*?\}\}/g) ?? []).join('').replaceAll(`lumen.${language}.`, 'lumen.'))
      .filter((line) => line !== '')
  const withoutOrder = (lines: string[]) => lines.map((line) => [...line].sort().join(''))
  expect(withoutOrder(shape('ko'))).toEqual(withoutOrder(shape('en')))
})
