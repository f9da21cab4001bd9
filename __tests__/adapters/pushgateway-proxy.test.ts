import { spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

// The proxy settings are read when Node starts, so the push runs in a process of its own.
const script = `
  import { parseGatewayUrl, pushgateway } from ${JSON.stringify(new URL('../../src/adapters/pushgateway.ts', import.meta.url))}
  import { systemClock } from ${JSON.stringify(new URL('../../src/adapters/clock.ts', import.meta.url))}
  const gateway = pushgateway({ address: parseGatewayUrl('http://gateway.invalid:9091/ops'), clock: systemClock })
  await gateway.put({
    pipeline: 'shop', region: 'eu', runner: 'x', version: 'v1', day: '20261124', runId: 'r', attempt: '1-1',
    result: 'success', completedAt: 1763777647123, stages: [], retries: [],
  })
`

let gateway: Server
let proxy: Server
let pushed: string[]
let tunnels: string[]

beforeEach(async () => {
  pushed = []
  tunnels = []
  gateway = createServer((request, response) => {
    pushed.push(`${request.method} ${request.headers.host} ${request.url}`)
    response.end()
  })
  await listen(gateway)
  proxy = createServer().on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    const { port } = gateway.address() as AddressInfo
    const through = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      through.pipe(socket).pipe(through)
    })
    for (const end of [socket, through]) end.on('error', () => end.destroy())
  })
  await listen(proxy)
})

afterEach(() => {
  for (const server of [proxy, gateway]) {
    server.closeAllConnections()
    server.close()
  }
})

it('goes by way of the proxy of the environment, as the documentation says', async () => {
  const { port } = proxy.address() as AddressInfo
  const { NO_PROXY: _upper, no_proxy: _lower, ...env } = process.env
  const ended = await run({ ...env, http_proxy: `http://127.0.0.1:${port}` })
  expect(ended).toEqual({ code: 0, errors: '' })
  expect(tunnels).toEqual(['gateway.invalid:9091'])
  expect(pushed).toEqual(['PUT gateway.invalid:9091 /ops/metrics/job/lumen_shop/run_id/r/attempt/1-1'])
}, 20_000)

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
}

function run(env: NodeJS.ProcessEnv): Promise<{ code: number | null; errors: string }> {
  const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script]
  const child = spawn(process.execPath, flags, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, errors })))
}
