// node scripts/slack-pictures.mjs: draws docs/images/slack-*.png from the golden messages in __tests__/golden/.
// Needs chromium (apt-get install chromium). The blocks are drawn by this script in the way of a chat client, not by Slack.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './node24.mjs'

const width = 780
const heights = { failed: 575, degraded: 415, recovered: 225 }

const plain = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
/** Not every machine has a font of such pictures. */
const signs = { '🔴': '#dd2e44', '🟡': '#fdcb58', '✅': '#77b255' }
const withSigns = (html) =>
  html.replace(
    /🔴|🟡|✅/gu,
    (sign) => `<i class="sign" style="background:${signs[sign]}">${sign === '✅' ? '✓' : ''}</i>`,
  )

/** mrkdwn: its entities are HTML's, and what we write of it is bold, code and links. */
const mrkdwn = (text) =>
  text
    .replace(/<([^|>]+)\|([^>]+)>/g, '<a href="$1">$2</a>')
    .replace(/`([^`\n]+)`/g, '<code>$1</code>')
    .replace(/(^|[\s(])\*([^*\n]+)\*/g, '$1<b>$2</b>')
    .replaceAll('\n', '<br>')

const draw = {
  header: ({ text }) => `<h1>${withSigns(plain(text.text))}</h1>`,
  section: ({ text }) => `<p>${mrkdwn(text.text)}</p>`,
  context: ({ elements }) =>
    `<div class="context">${elements.map(({ text }) => `<span>${mrkdwn(text)}</span>`).join('')}</div>`,
  rich_text: ({ elements }) =>
    elements.map((pre) => `<pre>${pre.elements.map(({ text }) => plain(text)).join('')}</pre>`).join(''),
  actions: ({ elements }) =>
    `<div class="actions">${elements.map(({ text }) => `<span>${plain(text.text)}</span>`).join('')}</div>`,
}

const page = ({ blocks }, time) => `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 18px 22px; background: #fff; color: #1d1c1d; font: 15px/1.47 Lato, "DejaVu Sans", sans-serif; display: flex; gap: 10px }
.icon { flex: none; width: 36px; height: 36px; border-radius: 8px; background: #5b3fa0; color: #fff; font: bold 20px/36px serif; text-align: center }
.message { flex: 1; min-width: 0 } .who b { font-weight: 900 } .who i { font: normal 11px sans-serif; background: #eee; color: #555; padding: 1px 4px; border-radius: 3px; margin: 0 6px } .who span { color: #777; font-size: 12px }
i.sign { display: inline-block; width: 18px; height: 18px; border-radius: 9px; color: #fff; font: bold 13px/18px sans-serif; text-align: center; vertical-align: -2px }
h1 { font-size: 18px; margin: 6px 0 8px } p { margin: 8px 0 } a { color: #1264a3; text-decoration: none }
code { font: 12px "DejaVu Sans Mono", monospace; color: #c01343; background: #f8f8f8; border: 1px solid #ddd; border-radius: 3px; padding: 1px 3px }
pre { font: 12px/1.5 "DejaVu Sans Mono", monospace; background: #f8f8f8; border: 1px solid #ddd; border-radius: 4px; padding: 8px; margin: 4px 0 8px; white-space: pre-wrap }
.context { color: #616061; font-size: 13px; margin: 10px 0 } .context span { margin-right: 12px }
.context code { font-size: 11px } .actions { margin-top: 10px } .actions span { display: inline-block; border: 1px solid #bbb; border-radius: 4px; padding: 4px 12px; font-weight: bold; font-size: 13px; margin-right: 8px }
</style><div class="icon">L</div><div class="message"><div class="who"><b>Lumen</b><i>APP</i><span>${time}</span></div>
${blocks.map((block) => draw[block.type](block)).join('\n')}</div>`

const folder = mkdtempSync(join(tmpdir(), 'lumen-picture-'))
try {
  for (const [name, height] of Object.entries(heights)) {
    const message = JSON.parse(readFileSync(join(root, `__tests__/golden/slack-${name}.json`), 'utf8'))
    const html = join(folder, `${name}.html`)
    writeFileSync(html, page(message, name === 'recovered' ? '08:02' : '02:17'))
    execFileSync(
      'chromium',
      [
        '--headless',
        '--no-sandbox', // the page is our own, and root has no other way
        '--disable-gpu',
        '--hide-scrollbars',
        `--window-size=${width},${height}`,
        `--screenshot=${join(root, `docs/images/slack-${name}.png`)}`,
        `file://${html}`,
      ],
      { stdio: 'pipe', timeout: 60_000 },
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
