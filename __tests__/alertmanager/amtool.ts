/** Renders the templates of alertmanager/ and asks its configuration where an alert goes, by amtool. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findTool, type Tool } from '../tools/required.ts'

export const folder = join(import.meta.dirname, '../../alertmanager')

export interface Alert {
  readonly status: 'firing' | 'resolved'
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
}

export function amtool(tool: Tool, ...options: readonly string[]): string {
  return execFileSync(findTool(tool) as string, options, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
}

/** What a template makes of a group of alerts, as Slack's fields, mail's text (`text`) or mail's HTML get it. */
export function render(tool: Tool, template: string, alerts: readonly Alert[], type: 'text' | 'html' = 'text'): string {
  const place = mkdtempSync(join(tmpdir(), 'lumen-amtool-'))
  try {
    const data = join(place, 'data.json')
    const status = alerts.some((alert) => alert.status === 'firing') ? 'firing' : 'resolved'
    const shown = alerts.map((alert) => ({
      ...alert,
      startsAt: '2026-11-24T02:14:00Z',
      endsAt: '2026-11-24T09:00:00Z',
    }))
    const group = { groupLabels: {}, commonLabels: {}, commonAnnotations: {}, externalURL: 'http://alertmanager' }
    writeFileSync(data, JSON.stringify({ receiver: 'lumen-ticket', status, alerts: shown, ...group }))
    return amtool(
      tool,
      'template',
      'render',
      '--template.glob=lumen.*.tmpl',
      `--template.data=${data}`,
      `--template.type=${type}`,
      `--template.text={{ template "${template}" . }}`,
    )
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** The names of the receivers that an alert with these labels goes to. */
export function receivers(tool: Tool, labels: Readonly<Record<string, string>>): string[] {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value}`)
  return amtool(tool, 'config', 'routes', 'test', '--config.file=alertmanager.yml', ...pairs)
    .trim()
    .split(',')
}
