import { parseConfig } from '../../../src/core/config.ts'

function read(text: string): object {
  const parsed = parseConfig(text, 'lumen.yml')
  return 'config' in parsed ? parsed.config.ticket : parsed.problems.map(({ message }) => message)
}

const placeholders = 'The placeholders are {pipeline}, {class}, {reason}, {regions}, {day}.'

describe('the tickets of the config file', () => {
  it('reads every key, and leaves out what is not set', () => {
    expect(read('ticket:\n  labels: [on-call, data]\n  assignees: [octocat]\n  title: "{reason} on {day}"\n')).toEqual({
      labels: ['on-call', 'data'],
      assignees: ['octocat'],
      title: '{reason} on {day}',
    })
    expect(read('ticket:\n  quiet-after: 0\n')).toEqual({ quietAfter: 0 })
    expect(read('ticket:\n')).toEqual({})
  })

  it.each([
    ['ticket: []', ['lumen.yml:1: "ticket" must be a map of settings, but it is a list.']],
    [
      'ticket:\n  title: "{pipline} broke"\n',
      [`lumen.yml:2: "ticket.title" has the placeholder "{pipline}", which does not exist. ${placeholders}`],
    ],
    [
      'ticket:\n  title: "{class broke"\n',
      [`lumen.yml:2: "ticket.title" has a "{" that is not closed. ${placeholders}`],
    ],
    [
      'ticket:\n  lables: [a]\n  foo: 1\n',
      [
        'lumen.yml:2: There is no key "lables" in "ticket". Did you mean "labels"?',
        'lumen.yml:3: There is no key "foo" in "ticket". The keys are labels, assignees, title, quiet-after.',
      ],
    ],
    [
      'ticket:\n  assignees: ["@octocat"]\n  quiet-after: -1\n',
      [
        'lumen.yml:2: "ticket.assignees[0]" must be the name of a user without @, such as octocat, but it is "@octocat".',
        'lumen.yml:3: "ticket.quiet-after" must be a whole number from 0 to 10000, but it is -1.',
      ],
    ],
    [
      'ticket:\n  labels: on-call\n',
      ['lumen.yml:2: "ticket.labels" must be a list of labels, such as [on-call], but it is "on-call".'],
    ],
  ])('rejects %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
