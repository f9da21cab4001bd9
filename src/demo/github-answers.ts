/** What GitHub's Actions API answers, from a state. No server here, so that a test can stand in between. */
import { annotationBody, dispatchBody, errorBody, fileBody, jobBody, refBody, runBody } from './github-bodies.ts'
import {
  type ApiRequest,
  type ApiResponse,
  type Call,
  json,
  paginate,
  parseBody,
  Refused,
  type Route,
} from './github-call.ts'
import { issueRoutes } from './github-issue-answers.ts'
import { type GitHubState, present, type StoredJob, type StoredRun } from './github-state.ts'

// A signed link to a log lives about this long.
const linkMs = 60_000

const routes: readonly Route[] = [
  ['GET', /^actions\/runs\/(\d+)$/, (call) => showRun(call, findRun(call))],
  ['GET', /^actions\/runs\/(\d+)\/attempts\/(\d+)$/, (call) => showRun(call, findRun(call), Number(call.caught[1]))],
  ['GET', /^actions\/runs\/(\d+)\/jobs$/, (call) => listJobs(call, findRun(call))],
  [
    'GET',
    /^actions\/runs\/(\d+)\/attempts\/(\d+)\/jobs$/,
    (call) => listJobs(call, findRun(call), Number(call.caught[1])),
  ],
  ['GET', /^actions\/jobs\/(\d+)$/, (call) => json(200, jobBody(call.state, call.origin, findJob(call)))],
  ['GET', /^actions\/jobs\/(\d+)\/logs$/, (call) => linkToLog(call, findJob(call))],
  ['GET', /^check-runs\/(\d+)\/annotations$/, (call) => listAnnotations(call, findJob(call))],
  ['GET', /^git\/ref\/(.+)$/, showRef],
  ['GET', /^contents\/(.+)$/, showFile],
  ['POST', /^actions\/runs\/(\d+)\/rerun$/, (call) => rerun(call.state.rerun(findRun(call).id, 'all'))],
  ['POST', /^actions\/runs\/(\d+)\/rerun-failed-jobs$/, (call) => rerun(call.state.rerun(findRun(call).id, 'failed'))],
  ['POST', /^actions\/jobs\/(\d+)\/rerun$/, (call) => rerunJob(call, findJob(call))],
  ['POST', /^actions\/workflows\/([^/]+)\/dispatches$/, dispatch],
  ...issueRoutes,
]

/** Answers one request as GitHub would; a POST changes the state. */
export function answer(state: GitHubState, request: ApiRequest): ApiResponse {
  const origin = `http://${request.headers.host ?? '127.0.0.1'}`
  const url = new URL(request.url, origin)
  if (url.pathname.startsWith('/blob/')) return sendBlob(state, request, url)
  const token = /^(?:token|bearer) +(\S+)$/i.exec(String(request.headers.authorization ?? ''))?.[1]
  if (token === undefined) return json(401, errorBody(401, 'Requires authentication'))
  const prefix = `/repos/${state.owner}/${state.repo}/`
  const path = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : ''
  try {
    for (const [method, pattern, handle] of routes) {
      const match = method === request.method ? pattern.exec(path) : null
      if (match) return handle({ state, origin, request, query: url.searchParams, caught: match.slice(1) })
    }
    throw new Refused(404, 'Not Found')
  } catch (error) {
    if (error instanceof Refused) return json(error.status, errorBody(error.status, error.message))
    throw error
  }
}

function findRun({ state, caught }: Call): StoredRun {
  const run = state.runs.get(Number(caught[0]))
  if (run === undefined) throw new Refused(404, 'Not Found')
  return run
}

function findJob({ state, caught }: Call): StoredJob {
  const job = state.jobs.get(Number(caught[0]))
  if (job === undefined) throw new Refused(404, 'Not Found')
  return job
}

function showRun({ state, origin }: Call, run: StoredRun, number = run.attempts.length): ApiResponse {
  const attempt = run.attempts[number - 1]
  if (attempt === undefined) throw new Refused(404, 'Not Found')
  return json(200, runBody(state, origin, run, attempt))
}

function showRef({ state, origin, caught }: Call): ApiResponse {
  const ref = decodeURIComponent(caught[0] ?? '')
  const sha = state.refs.get(ref)
  if (sha === undefined) throw new Refused(404, 'Not Found')
  return json(200, refBody(state, origin, ref, sha))
}

function showFile({ state, origin, caught }: Call): ApiResponse {
  const path = decodeURIComponent(caught[0] ?? '')
  const text = state.files.get(path)
  if (text === undefined) throw new Refused(404, 'Not Found')
  return json(200, fileBody(state, origin, path, text))
}

function listJobs(call: Call, run: StoredRun, number = run.attempts.length): ApiResponse {
  const attempt = run.attempts[number - 1]
  if (attempt === undefined) throw new Refused(404, 'Not Found')
  const everyAttempt = call.query.get('filter') === 'all'
  const ids = everyAttempt ? [...new Set(run.attempts.flatMap((one) => one.jobIds))] : attempt.jobIds
  const { items, headers } = paginate(call, ids)
  const jobs = items.map((id) => jobBody(call.state, call.origin, call.state.job(id)))
  return json(200, { total_count: ids.length, jobs }, headers)
}

function listAnnotations(call: Call, job: StoredJob): ApiResponse {
  // GitHub shows them when the job is over: the runner sends them with its end.
  const { items, headers } = paginate(call, job.status === 'completed' ? job.annotations : [])
  return json(
    200,
    items.map((one) => annotationBody(call.state, job, one)),
    headers,
  )
}

function rerun(refusal: string | undefined): ApiResponse {
  if (refusal !== undefined) throw new Refused(403, refusal)
  return json(201, {})
}

function rerunJob({ state }: Call, job: StoredJob): ApiResponse {
  if (present(state.run(job.runId)).status !== 'completed') {
    throw new Refused(403, 'The workflow run containing this job is already running')
  }
  return rerun(state.rerun(job.runId, { jobId: job.id }))
}

function dispatch({ state, origin, request, caught }: Call): ApiResponse {
  const { ref, inputs = {}, return_run_details: details } = parseBody(request)
  if (typeof ref !== 'string') throw new Refused(422, 'Invalid request.\n\n"ref" wasn\'t supplied.')
  const run = state.dispatch(decodeURIComponent(caught[0] ?? ''), ref, inputs)
  return details === true ? json(200, dispatchBody(state, origin, run)) : { status: 204, headers: {}, body: '' }
}

function linkToLog({ state, origin }: Call, job: StoredJob): ApiResponse {
  if (job.status !== 'completed' || job.log === undefined || state.now() < job.logReadyAt) return blobNotFound()
  const location = `${origin}/blob/${job.id}?se=${state.now() + linkMs}&sig=embedded`
  return { status: 302, headers: { location }, body: '' }
}

/** The store behind the link: it knows ranges, and refuses who shows it a token, as the real one does. */
function sendBlob(state: GitHubState, request: ApiRequest, url: URL): ApiResponse {
  if (request.headers.authorization !== undefined) {
    return xml(403, 'AuthenticationFailed', 'Server failed to authenticate the request. Do not send a token here.')
  }
  if (state.now() > Number(url.searchParams.get('se') ?? 0)) {
    return xml(403, 'AuthenticationFailed', 'Signature not valid in the specified time frame')
  }
  const log = state.jobs.get(Number(url.pathname.slice('/blob/'.length)))?.log
  if (log === undefined) return blobNotFound()
  const bytes = Buffer.from(log)
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'accept-ranges': 'bytes' }
  const range = /^bytes=(\d+)-(\d*)$/.exec(String(request.headers.range ?? ''))
  if (range === null) return { status: 200, headers, body: bytes }
  const from = Number(range[1])
  const to = Math.min(range[2] === '' ? Number.POSITIVE_INFINITY : Number(range[2]), bytes.length - 1)
  if (from > to) {
    const refused = xml(416, 'InvalidRange', 'The range specified is invalid for the current size of the resource.')
    return { ...refused, headers: { ...refused.headers, 'content-range': `bytes */${bytes.length}` } }
  }
  const contentRange = `bytes ${from}-${to}/${bytes.length}`
  return { status: 206, headers: { ...headers, 'content-range': contentRange }, body: bytes.subarray(from, to + 1) }
}

function blobNotFound(): ApiResponse {
  return xml(404, 'BlobNotFound', 'The specified blob does not exist.')
}

function xml(status: number, code: string, message: string): ApiResponse {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`
  return { status, headers: { 'content-type': 'application/xml' }, body }
}
