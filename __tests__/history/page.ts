/**
 * A page with the panels of the dashboard in their places, for the picture in the documentation. The numbers are what
 * the panels' own queries gave; the drawing is ours, for Grafana is not at hand where the picture is made.
 */
import { now } from './month.ts'
import type { Panel, Point } from './panels.ts'

const palette = ['#7eb26d', '#eab839', '#6ed0e0', '#ef843c', '#e24d42', '#1f78c1', '#ba43a9', '#705da0']
const colors: Readonly<Record<string, string>> = {
  green: '#3a8f4d',
  orange: '#d9822b',
  red: '#c4314b',
  transparent: '#7eb26d',
}
const unit = { width: 58, height: 30, gap: 8 }

export interface Shown {
  readonly panel: Panel
  readonly points: readonly Point[]
}

export function page(shown: readonly Shown[], rows: readonly Panel[]): string {
  const height = Math.max(...shown.map(({ panel: { gridPos } }) => (gridPos.y + gridPos.h) * unit.height)) + 12
  const titles = rows.map(
    ({ title, gridPos }) => `<h2 style="top:${gridPos.y * unit.height + 6}px">▾ ${escaped(title)}</h2>`,
  )
  const panels = shown.map(({ panel, points }) => {
    const { x, y, w, h } = panel.gridPos
    const box = { width: w * unit.width - unit.gap, height: h * unit.height - unit.gap }
    const place = `left:${x * unit.width + 8}px;top:${y * unit.height}px;width:${box.width}px;height:${box.height}px`
    const body = { width: box.width - 20, height: box.height - 36 }
    return `<section style="${place}"><h3>${escaped(panel.title)}</h3>${draw(panel, points, body)}</section>`
  })
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><body style="width:${24 * unit.width + 8}px;height:${height}px">${titles.join('')}${panels.join('')}</body>`
}

const style = `
body { margin: 0; background: #111217; color: #ccccdc; font: 12px "DejaVu Sans", sans-serif; position: relative }
h2 { position: absolute; left: 12px; margin: 0; font-size: 13px; font-weight: 600 }
section { position: absolute; background: #181b1f; border: 1px solid #2c2f36; border-radius: 3px; overflow: hidden; padding: 8px 10px; box-sizing: border-box }
h3 { margin: 0 0 6px; font-size: 12px; font-weight: 600 }
.stats { display: flex; flex-wrap: wrap; gap: 4px; height: calc(100% - 24px) }
.stat { flex: 1 1 30%; display: flex; flex-direction: column; justify-content: center; align-items: center; color: #fff; border-radius: 2px; min-width: 120px }
.stat b { font-size: 19px; line-height: 21px } .stat span { font-size: 10px; line-height: 12px; opacity: .85 }
table { border-collapse: collapse; width: 100%; font-size: 11px } th { text-align: left; color: #6e9fff; font-weight: 500 }
td, th { padding: 3px 6px; border-bottom: 1px solid #24272e; white-space: nowrap }
.strip td, .strip th { padding: 4px 0; text-align: center; color: #fff; border: 2px solid #181b1f; font-size: 9px } .strip th:first-child { text-align: left; color: #ccccdc; font-size: 11px; padding-right: 6px }
.bar { display: grid; grid-template-columns: 230px 1fr 34px; gap: 8px; align-items: center; margin: 5px 0; font-size: 11px } .bar i { display: block; height: 14px; background: #3a8f4d } .narrow .bar { grid-template-columns: 74px 1fr 34px }
svg text { fill: #9a9ba6; font-size: 10px }`

interface Box {
  readonly width: number
  readonly height: number
}

function draw(panel: Panel, points: readonly Point[], box: Box): string {
  switch (panel.type) {
    case 'stat':
      return stats(panel, points)
    case 'geomap':
      return map(panel, points, box)
    case 'table':
      return panel.title === 'Region by date' ? strip(panel, points) : table(panel, points, box)
    case 'bargauge':
      return gauges(panel, points)
    default:
      return graph(panel, points, box)
  }
}

function stats(panel: Panel, points: readonly Point[]): string {
  const cells = points.map((point) => {
    const text = number(panel, point.value)
    return `<div class="stat" style="background:${color(panel, point.value)}"><b>${text}</b><span>${escaped(legend(panel, point))}</span></div>`
  })
  return `<div class="stats">${cells.join('')}</div>`
}

function map(panel: Panel, points: readonly Point[], { width, height }: Box): string {
  const x = (longitude: number) => ((longitude + 180) / 360) * width
  const y = (latitude: number) => ((75 - latitude) / 130) * height
  const meridians = [-120, -60, 0, 60, 120].map(
    (at) =>
      `<line x1="${x(at)}" x2="${x(at)}" y1="0" y2="${height}" stroke="#2c2f36"/><text x="${x(at) + 3}" y="${height - 3}">${at}°</text>`,
  )
  const parallels = [60, 30, 0, -30].map(
    (at) =>
      `<line y1="${y(at)}" y2="${y(at)}" x1="0" x2="${width}" stroke="${at === 0 ? '#444751' : '#2c2f36'}"/><text x="2" y="${y(at) - 3}">${at}°</text>`,
  )
  const markers = points.map(({ labels, value }) => {
    const [cx, cy] = [x(Number(labels.longitude)), y(Number(labels.latitude))]
    return `<circle cx="${cx}" cy="${cy}" r="11" fill="${color(panel, value)}" fill-opacity="0.85"/><text x="${cx}" y="${cy + (Number(labels.latitude) > 52 ? -15 : 23)}" text-anchor="middle" style="fill:#ccccdc">${escaped(labels.region ?? '')} ${number(panel, value)}</text>`
  })
  return svg(width, height, [...meridians, ...parallels, ...markers])
}

function strip(panel: Panel, points: readonly Point[]): string {
  const days = [...new Set(points.map(({ labels }) => labels.day ?? ''))].sort()
  const regions = [...new Set(points.map(({ labels }) => labels.region ?? ''))].sort()
  const head = days.map((day) => `<th style="color:#9a9ba6">${day.slice(4, 6)}-${day.slice(6)}</th>`)
  const rows = regions.map((region) => {
    const cells = days.map((day) => {
      const found = points.find(({ labels }) => labels.region === region && labels.day === day)
      if (found === undefined) return '<td></td>'
      return `<td style="background:${color(panel, found.value)}">${Math.round(found.value * 100)}%</td>`
    })
    return `<tr><th>${escaped(region)}</th>${cells.join('')}</tr>`
  })
  return `<table class="strip"><tr><th></th>${head.join('')}</tr>${rows.join('')}</table>`
}

function table(panel: Panel, points: readonly Point[], { height }: Box): string {
  const winners = panel.title === 'Winner by date'
  const names = winners
    ? ['day', 'pipeline', 'region', 'run_id', 'Completed']
    : ['Completed', 'pipeline', 'region', 'run_id', 'attempt', 'result', 'error_class', 'day']
  const sorted = winners
    ? points.toSorted((one, other) => ((one.labels.day ?? '') < (other.labels.day ?? '') ? 1 : -1))
    : points
  const cell = (name: string, { labels, value }: Point) => {
    const text =
      name === 'Completed'
        ? new Date(value)
            .toISOString()
            .slice(0, winners ? 16 : 19)
            .replace('T', ' ')
        : (labels[name] ?? '')
    const ink =
      name === 'result'
        ? text === 'success'
          ? '#56b366'
          : '#e5566f'
        : name === 'run_id' && labels.link
          ? '#6e9fff'
          : ''
    return `<td style="color:${ink}">${escaped(text)}</td>`
  }
  const titles: Record<string, string> = { day: 'Date', run_id: 'Run', error_class: 'Class' }
  const title = (name: string) => titles[name] ?? name.charAt(0).toUpperCase() + name.slice(1)
  const rows = sorted
    .slice(0, Math.floor(height / 20.5) - 1)
    .map((point) => `<tr>${names.map((name) => cell(name, point)).join('')}</tr>`)
  return `<table><tr>${names.map((name) => `<th>${title(name)}</th>`).join('')}</tr>${rows.join('')}</table>`
}

function gauges(panel: Panel, points: readonly Point[]): string {
  const most = Math.max(...points.map(({ value }) => value))
  const bars = points.map(
    (point) =>
      `<div class="bar"><span>${escaped(legend(panel, point))}</span><i style="width:${(100 * point.value) / most}%"></i><span>${point.value}</span></div>`,
  )
  return `<div class="${panel.gridPos.w < 8 ? 'narrow' : ''}">${bars.join('')}</div>`
}

function graph(panel: Panel, points: readonly Point[], { width, height }: Box): string {
  const bars = panel.title === 'Failures by class'
  const plot = { left: 44, right: width - 6, top: 4, bottom: height - 40 }
  const series = new Map<string, Point[]>()
  for (const point of points) series.set(legend(panel, point), [...(series.get(legend(panel, point)) ?? []), point])
  const from = now - 30 * 86_400_000
  const totals = new Map<number, number>()
  for (const { at, value } of points) totals.set(at, (totals.get(at) ?? 0) + value)
  const most = bars ? Math.max(...totals.values()) : Math.max(...points.map(({ value }) => value))
  // Counts get ticks that are whole, a share ends at 1.
  const top =
    panel.fieldConfig?.defaults.unit === undefined
      ? Math.ceil(most / 4) * 4
      : panel.title === 'Duration'
        ? most * 1.05
        : 1
  const floor = panel.title === 'SLI of 30 days' ? 0.5 : 0
  const x = (at: number) => plot.left + ((at - from) / (now - from)) * (plot.right - plot.left)
  const y = (value: number) => plot.bottom - ((value - floor) / (top - floor)) * (plot.bottom - plot.top)
  const parts: string[] = []
  for (let step = 0; step <= 4; step++) {
    const value = floor + ((top - floor) * step) / 4
    parts.push(
      `<line x1="${plot.left}" x2="${plot.right}" y1="${y(value)}" y2="${y(value)}" stroke="#24272e"/><text x="${plot.left - 4}" y="${y(value) + 3}" text-anchor="end">${axis(panel, value)}</text>`,
    )
  }
  for (let day = Math.ceil(from / 86_400_000) + 2; day * 86_400_000 < now; day += 7) {
    parts.push(
      `<text x="${x(day * 86_400_000)}" y="${plot.bottom + 13}" text-anchor="middle">${new Date(day * 86_400_000).toISOString().slice(5, 10)}</text>`,
    )
  }
  const stacked = new Map<number, number>()
  const names = [...series.keys()].sort()
  for (const [index, name] of names.entries()) {
    const ink = palette[index % palette.length]
    const own = series.get(name) ?? []
    if (bars) {
      for (const { at, value } of own) {
        const below = stacked.get(at) ?? 0
        stacked.set(at, below + value)
        parts.push(
          `<rect x="${x(at) - 9}" width="18" y="${y(below + value)}" height="${y(below) - y(below + value)}" fill="${ink}"/>`,
        )
      }
    } else
      parts.push(
        `<path d="${line(own, x, y, panel.title === 'Failures in a row')}" fill="none" stroke="${ink}" stroke-width="1.3"/>`,
      )
  }
  const width_ = (plot.right - plot.left) / Math.min(names.length, 4)
  for (const [index, name] of names.entries()) {
    const [left, line_] = [plot.left + (index % 4) * width_, plot.bottom + 25 + Math.floor(index / 4) * 12]
    parts.push(
      `<rect x="${left}" y="${line_ - 5}" width="10" height="3" fill="${palette[index % palette.length]}"/><text x="${left + 14}" y="${line_}">${escaped(name.replace(/^(shop|docs)-\w+ /, ''))}</text>`,
    )
  }
  return svg(width, height, parts)
}

/** Where an hour is missing the line breaks. */
function line(
  points: readonly Point[],
  x: (at: number) => number,
  y: (value: number) => number,
  steps: boolean,
): string {
  let path = ''
  let before: Point | undefined
  for (const point of points) {
    if (before === undefined || point.at - before.at > 3_600_000)
      path += `M${x(point.at).toFixed(1)},${y(point.value).toFixed(1)}`
    else path += `${steps ? `H${x(point.at).toFixed(1)}V` : `L${x(point.at).toFixed(1)},`}${y(point.value).toFixed(1)}`
    before = point
  }
  return path
}

function number(panel: Panel, value: number): string {
  const { unit: kind, decimals = 0 } = panel.fieldConfig?.defaults ?? {}
  return kind === 'percentunit' ? `${(value * 100).toFixed(decimals)}%` : `${value}`
}

function axis({ fieldConfig, title }: Panel, value: number): string {
  if (fieldConfig?.defaults.unit === 'percentunit') return `${Math.round(value * 100)}%`
  return title === 'Duration' ? `${(value / 60).toFixed(0)} min` : `${value}`
}

function color({ fieldConfig }: Panel, value: number): string {
  const steps = fieldConfig?.defaults.thresholds?.steps ?? []
  const step = steps.findLast(({ value: from }) => from === null || value >= from)
  return colors[step?.color ?? ''] ?? '#7eb26d'
}

function legend({ targets }: Panel, { labels }: Point): string {
  const format = targets?.[0]?.legendFormat ?? ''
  return format.replace(/\{\{(\w+)\}\}/g, (_, name: string) => labels[name] ?? '')
}

const svg = (width: number, height: number, parts: readonly string[]) =>
  `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
