import fc from 'fast-check'
import {
  bodyMarker,
  dataMarker,
  duplicateMarker,
  readBodyMarker,
  readDataMarker,
  readWordMarker,
  wordMarker,
} from '../../../src/core/tickets/marker.ts'

const name = { fingerprint: '0123456789abcdef', pipeline: 'pipeline-nightly', class: 'network', reason: 'dns' }

describe('the marker of a ticket', () => {
  it('is read again, whatever the pipeline is called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (pipeline) => {
        const marker = bodyMarker({ ...name, pipeline })
        expect(marker.match(/-->|--!>/g)).toHaveLength(1)
        expect(readBodyMarker(`${marker}\r\n\r\ntext`)).toEqual({ ...name, pipeline })
      }),
    )
  })

  it.each([
    ['further down', `text\n${bodyMarker(name)}`],
    ['as a second one', duplicateMarker(3)],
    ['with another form', bodyMarker(name).replace('0123', 'xyz!')],
    ['broken', bodyMarker({ ...name, pipeline: '%' }).replace('%25', '%')],
    ['of another version', bodyMarker(name).replace('v1', 'v2')],
  ])('is none %s', (_, body) => {
    expect(readBodyMarker(body)).toBeUndefined()
  })

  it('keeps any data, and nothing in them can end it or mean something to GitHub', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const marker = dataMarker(value)
        expect(marker.slice(4, -3)).not.toMatch(/--|[<>@#`\n]/)
        expect(readDataMarker(`text\n\n${marker}\n`)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
    const evil = '--><script>@octocat #12 `<!-- lumen-action ticket v1 data={} -->'
    expect(readDataMarker(dataMarker([evil, 'a-', '--']))).toEqual([evil, 'a-', '--'])
  })

  it('has words that are said once', () => {
    expect(readWordMarker(`${wordMarker('closed-1700000000000')}\nIt is over.`)).toBe('closed-1700000000000')
    expect(readWordMarker(`I quote ${wordMarker('closed-1')}`)).toBeUndefined()
  })
})
