import { runbookAnchor, runbookUrl } from '../../src/core/runbook.ts'

it('has an anchor for each cause of the taxonomy', () => {
  expect(runbookAnchor('token_expired', 'http-401')).toBe('token_expired-http-401')
  expect(runbookUrl('https://wiki.example/runbook', 'network', 'dns')).toBe('https://wiki.example/runbook#network-dns')
})

it("sends a reason of a user's own rule to its class", () => {
  expect(runbookAnchor('external_api', 'warehouse-asleep')).toBe('external_api')
})
