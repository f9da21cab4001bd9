// node scripts/summary-pictures.mjs [FOLDER]: draws every golden summary as GitHub shows it, light and dark, into FOLDER (a
// temporary one without it). With --docs it draws those of docs/images instead, a ticket among them. Needs a browser, its fonts and a tool that
// makes pictures small (apt-get install chromium fonts-noto-core fonts-noto-color-emoji pngquant). Each picture is to be looked at before the golden files are committed.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { root } from './node24.mjs'

const golden = join(root, '__tests__/golden')
/** Golden texts that stand in the documentation, by the name of their picture; of an issue, each comment in a frame of its own. */
const documented = {
  summary: ['summaries/report-of-the-readme'],
  'summary-person': ['summaries/report-permanent'],
  'summary-gate': ['summaries/gate-degraded'],
  'summary-veto': ['summaries/rerun-veto'],
  ticket: ['ticket-body', 'ticket-comment'],
}
const width = 900
const tallest = 6000

/** Colours and sizes of GitHub's Markdown. */
const themes = {
  light: {
    fg: '#1f2328',
    bg: '#ffffff',
    muted: '#59636e',
    code: '#818b981f',
    pre: '#f6f8fa',
    line: '#d1d9e0',
    even: '#f6f8fa',
    link: '#0969da',
  },
  dark: {
    fg: '#f0f6fc',
    bg: '#0d1117',
    muted: '#9198a1',
    code: '#656c7633',
    pre: '#151b23',
    line: '#3d444d',
    even: '#151b23',
    link: '#4493f8',
  },
}

function page(texts, theme, isOpen) {
  const c = themes[theme]
  const bodies = texts.map((text) =>
    micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  )
  const body = bodies.length === 1 ? bodies[0] : bodies.map((one) => `<section>${one}</section>`).join('')
  const shown = isOpen ? body.replaceAll('<details>', '<details open>') : body
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 24px; background: ${c.bg}; color: ${c.fg}; font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; }
    h3, h4 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25; } h3 { font-size: 20px; } h4 { font-size: 16px; } h3:first-child { margin-top: 0; }
    p, ul, pre, table, details { margin: 0 0 16px; } ul { padding-left: 2em; }
    a { color: ${c.link}; text-decoration: underline; text-underline-offset: 3px; }
    code, pre { font-family: ui-monospace, "Liberation Mono", "DejaVu Sans Mono", monospace; font-size: 85%; }
    code { padding: .2em .4em; border-radius: 6px; background: ${c.code}; }
    pre { padding: 16px; border-radius: 6px; background: ${c.pre}; overflow: auto; line-height: 1.45; font-size: 13.6px; }
    table { display: block; width: max-content; max-width: 100%; overflow: auto; border-spacing: 0; border-collapse: collapse; }
    th, td { padding: 6px 13px; border: 1px solid ${c.line}; } th { font-weight: 600; } tr:nth-child(2n) td { background: ${c.even}; }
    summary { cursor: pointer; } sub { font-size: 75%; vertical-align: baseline; }
    section { padding: 16px 16px 0; margin: 0 0 16px; border: 1px solid ${c.line}; border-radius: 6px; }
  </style><body>${shown}`
}

/** Rows of a PNG (8 bits, RGBA or RGB, not interlaced) that are not all of one colour, so that the rest is cut off. */
function contentHeight(png) {
  const height = png.readUInt32BE(20)
  const channels = png[25] === 6 ? 4 : 3
  const chunks = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const raw = inflateSync(Buffer.concat(chunks))
  const stride = png.readUInt32BE(16) * channels + 1
  // A row like the one above it is all zeroes behind the filter "up", whatever its colour.
  for (let row = height - 1; row > 0; row--) {
    const line = raw.subarray(row * stride, (row + 1) * stride)
    if (line.subarray(channels + 1).some((byte) => byte !== 0)) return Math.min(height, row + 24)
  }
  return height
}

function draw(names, theme, target, isOpen) {
  const folder = mkdtempSync(join(tmpdir(), 'lumen-summary-'))
  try {
    const html = join(folder, 'page.html')
    const texts = names.map((name) => readFileSync(join(golden, `${name}.md`), 'utf8'))
    writeFileSync(html, page(texts, theme, isOpen))
    const shoot = (height) =>
      execFileSync(
        'chromium',
        [
          ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `--user-data-dir=${folder}/profile`],
          ...[`--window-size=${width},${height}`, `--screenshot=${target}`, `file://${html}`],
        ],
        { stdio: 'pipe', timeout: 60_000 },
      )
    shoot(tallest)
    shoot(contentHeight(readFileSync(target)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const isForDocs = process.argv.includes('--docs')
const isOpen = process.argv.includes('--open')
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (isForDocs) {
  for (const [picture, names] of Object.entries(documented).filter(
    ([name]) => only.length === 0 || only.includes(name),
  ))
    for (const theme of Object.keys(themes)) {
      const target = join(root, `docs/images/${picture}${theme === 'dark' ? '-dark' : ''}.png`)
      draw(names, theme, target, false)
      execFileSync('pngquant', ['--force', '--output', target, '64', target])
    }
} else {
  const [target = mkdtempSync(join(tmpdir(), 'lumen-pictures-')), ...names] = only
  mkdirSync(target, { recursive: true })
  const all = readdirSync(join(golden, 'summaries')).map((file) => basename(file, '.md'))
  for (const name of names.length > 0 ? names : all)
    for (const theme of Object.keys(themes))
      draw([`summaries/${name}`], theme, join(target, `${name}-${theme}.png`), isOpen)
  console.log(target)
}
