import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { type Program, startProgram } from './program.ts'

export interface Sinks {
  /** Address of an incoming webhook. */
  readonly slack: string
  /** `host:port` */
  readonly smtp: string
}

const shipped = join(import.meta.dirname, '../../alertmanager')

/** A real Alertmanager with the files that a user copies, the sinks in the places that are the user's, and in a hurry. */
export async function startAlertmanager(sinks: Sinks): Promise<Program> {
  return await startProgram({
    tool: 'prometheus-alertmanager',
    async arguments({ address, directory }) {
      for (const name of await readdir(shipped)) {
        if (name.endsWith('.tmpl')) await copyFile(join(shipped, name), join(directory, name))
      }
      const slackUrl = join(directory, 'slack-url')
      await writeFile(slackUrl, sinks.slack)
      const text = (await readFile(join(shipped, 'alertmanager.yml'), 'utf8')).replaceAll(
        '/etc/alertmanager/slack-url',
        slackUrl,
      )
      const config = parse(text) as { global: object; route: object }
      const file = join(directory, 'alertmanager.yml')
      await writeFile(
        file,
        stringify({
          ...config,
          global: { ...config.global, smtp_smarthost: sinks.smtp, smtp_require_tls: false },
          route: { ...config.route, group_wait: '1s', group_interval: '2s' },
        }),
      )
      return [
        `--config.file=${file}`,
        `--storage.path=${join(directory, 'data')}`,
        `--web.listen-address=${address}`,
        '--cluster.listen-address=',
        '--log.level=debug',
      ]
    },
    ready: '/-/ready',
  })
}
