import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, it } from '@jest/globals'
import { Receiver } from '../servers/receiver.ts'

// The proxy settings are read when Node starts, so the message is sent in a process of its own.
const script = `
  import { postToWebhook } from ${JSON.stringify(new URL('../../src/adapters/webhook-request.ts', import.meta.url))}
  import { systemClock } from ${JSON.stringify(new URL('../../src/adapters/clock.ts', import.meta.url))}
  const url = 'http://hooks.invalid/services/x'
  await postToWebhook({ body: '{}' }, { name: 'Slack', input: 'slack-webhook-url', url, knowsRepeats: false, clock: systemClock })
`

it('goes by way of the proxy of the environment', async () => {
  const receiver = new Receiver()
  const { port } = new URL(await receiver.start())
  const tunnels: string[] = []
  const proxy = createServer().on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    const through = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      through.pipe(socket).pipe(through)
    })
    for (const end of [socket, through]) end.on('error', () => end.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  try {
    const { NO_PROXY: _upper, no_proxy: _lower, ...env } = process.env
    const http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { env: { ...env, http_proxy } })
    let errors = ''
    child.stderr.on('data', (chunk) => (errors += chunk))
    expect([await new Promise((resolve) => child.on('close', resolve)), errors]).toEqual([0, ''])
    expect(tunnels).toEqual(['hooks.invalid:80'])
    expect(receiver.received.map(({ path }) => path)).toEqual(['/services/x'])
  } finally {
    proxy.closeAllConnections()
    proxy.close()
    await receiver.stop()
  }
}, 20_000)
