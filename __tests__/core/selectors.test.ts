import { defaultPolicy } from '../../src/core/policy.ts'
import {
  formatSelector,
  knownClasses,
  namedBy,
  parseSelector,
  parseSelectors,
  type Selector,
  selectorForm,
} from '../../src/core/selectors.ts'
import { causes, type ErrorClass } from '../../src/core/taxonomy.ts'

const userCauses = new Set(['external_api/warehouse-closed'])
const classList = `The classes are ${knownClasses.join(', ')}.`

describe('parseSelector', () => {
  it.each([...knownClasses, ...causes.filter((cause) => !cause.startsWith('unknown/'))])(
    'reads %s, and writes it back',
    (text) => {
      const parsed = parseSelector(text)
      const [errorClass, reason] = text.split('/')
      expect(parsed).toEqual({ selector: { errorClass, reason } })
      expect(formatSelector((parsed as { selector: Selector }).selector)).toBe(text)
    },
  )

  it("knows a user's causes only where they are given", () => {
    const selector = { errorClass: 'external_api', reason: 'warehouse-closed' }
    expect(parseSelector('external_api/warehouse-closed', userCauses)).toEqual({ selector })
    expect(parseSelector('external_api/warehouse-closed')).toHaveProperty('problem')
    expect(parseSelector('network/warehouse-closed', userCauses)).toHaveProperty('problem')
  })

  it.each([
    ['netwrok', 'Did you mean "network"?'],
    ['Network', 'Did you mean "network"?'],
    ['external-api', 'Did you mean "external_api"?'],
    ['network/dsn', 'Did you mean "network/dns"?'],
    ['disk-full', 'Did you mean "environment/disk-full"?'],
    ['network/disk-full', 'Did you mean "environment/disk-full"?'],
    ['environment/runner_lost', 'Did you mean "environment/runner-lost"?'],
    ['external_api/warehouse-close', 'Did you mean "external_api/warehouse-closed"?'],
    ['warehouse-closed', 'Did you mean "external_api/warehouse-closed"?'],
    ['unknown', 'What is unknown is never rerun.'],
    ['unknown/no-log', 'What is unknown is never rerun.'],
    ['none', 'To rerun nothing, set max-reruns to 0.'],
    ['everything', classList],
    ['', classList],
    ['/', classList],
    ['constructor', classList],
    ['__proto__/dns', 'Did you mean "network/dns"?'],
    ['network/__proto__', 'The reasons of network are dns, connect-timeout,'],
    ['external_api/', 'Did you mean "external_api"?'],
    ['external_api/quite-another', 'service-outage, maintenance, warehouse-closed.'],
    ['network/dns/more', 'The reasons of network are dns,'],
  ])('rejects %j: %s', (text, hint) => {
    const { problem } = parseSelector(text, userCauses) as { problem: string }
    const came = text === '' ? 'empty' : JSON.stringify(text)
    expect(problem.startsWith(`must be ${selectorForm}, but it is ${came}. `)).toBe(true)
    expect(problem).toContain(hint)
  })
})

describe('parseSelectors', () => {
  it.each([
    'network,environment/runner-lost',
    ' network , environment/runner-lost ,',
    'network\nenvironment/runner-lost\n',
  ])('reads the list %j', (text) => {
    expect(parseSelectors(text)).toEqual({
      selectors: [
        { errorClass: 'network', reason: undefined },
        { errorClass: 'environment', reason: 'runner-lost' },
      ],
    })
  })

  it('reads the default as the documentation writes it', () => {
    const text = 'network,external_api,environment/runner-lost,dependency/index-out-of-sync'
    expect(parseSelectors(text)).toEqual({ selectors: defaultPolicy.rerunOn })
    expect(defaultPolicy.rerunOn.map(formatSelector).join(',')).toBe(text)
  })

  it('tells every mistake', () => {
    const { problems } = parseSelectors('network,netwrok,buidl') as { problems: string[] }
    expect(problems.map((problem) => problem.slice(problem.indexOf('but')))).toEqual([
      'but it is "netwrok". Did you mean "network"?',
      'but it is "buidl". Did you mean "build"?',
    ])
  })

  it('does not take a list without parts for "nothing"', () => {
    expect(parseSelectors(' , ')).toEqual({ problems: [`must be ${selectorForm}, but the list is " , ".`] })
  })
})

describe('namedBy', () => {
  const selectors: Selector[] = [
    { errorClass: 'network', reason: undefined },
    { errorClass: 'environment', reason: 'runner-lost' },
    { errorClass: 'network', reason: 'tls-expired' },
  ]
  it.each<[ErrorClass, string, 'cause' | 'class' | undefined]>([
    ['network', 'dns', 'class'],
    ['network', 'tls-expired', 'cause'],
    ['environment', 'runner-lost', 'cause'],
    ['environment', 'disk-full', undefined],
    ['external_api', 'runner-lost', undefined],
    ['unknown', 'no-log', undefined],
  ])('%s/%s is named by its %s', (errorClass, reason, by) => {
    expect(namedBy(selectors, { errorClass, reason })).toBe(by)
  })
})
