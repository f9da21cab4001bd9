/** What GitHub's API answers about issues and their comments. */

import { commentBody, issueBody } from './github-bodies.ts'
import { type ApiResponse, type Call, json, paginate, parseBody, Refused, type Route } from './github-call.ts'
import type { StoredComment, StoredIssue } from './github-issues-state.ts'

export const issueRoutes: readonly Route[] = [
  ['GET', /^issues$/, reading(listIssues)],
  ['POST', /^issues$/, writing(openIssue)],
  ['GET', /^issues\/(\d+)$/, reading((call) => show(call, 200, findIssue(call)))],
  ['PATCH', /^issues\/(\d+)$/, writing(changeIssue)],
  ['GET', /^issues\/(\d+)\/comments$/, reading(listComments)],
  ['POST', /^issues\/(\d+)\/comments$/, writing(addComment)],
  ['PATCH', /^issues\/comments\/(\d+)$/, writing(editComment)],
  ['DELETE', /^issues\/comments\/(\d+)$/, writing(removeComment)],
]

type Handle = (call: Call) => ApiResponse

function reading(handle: Handle): Handle {
  return (call) => {
    const { permission, enabled } = call.state.issues
    if (permission === 'none') throw new Refused(403, 'Resource not accessible by integration')
    if (!enabled) throw new Refused(410, 'Issues has been disabled in this repository.')
    return handle(call)
  }
}

function writing(handle: Handle): Handle {
  return reading((call) => {
    if (call.state.issues.permission !== 'write') throw new Refused(403, 'Resource not accessible by integration')
    return handle(call)
  })
}

function listIssues(call: Call): ApiResponse {
  const { state, origin, query } = call
  const wanted = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '')
  const found = state.issues.all.filter(
    (issue) =>
      (wanted === 'all' || issue.state === wanted) &&
      labels.every((label) => issue.labels.some((own) => own.toLowerCase() === label.toLowerCase())),
  )
  const time = (issue: StoredIssue) => (query.get('sort') === 'updated' ? issue.updatedAt : issue.createdAt)
  found.sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : a.number - b.number))
  if (query.get('direction') !== 'asc') found.reverse()
  const { items, headers } = paginate(call, found)
  return json(
    200,
    items.map((issue) => issueBody(state, origin, issue)),
    headers,
  )
}

function openIssue(call: Call): ApiResponse {
  const { title, body = '', labels = [], assignees = [] } = parseBody(call.request)
  if (typeof title !== 'string' || title === '') throw new Refused(422, 'Validation Failed')
  checkLengths(title, body)
  const { issues } = call.state
  if (assignees.some((login: string) => !issues.assignable.has(login))) throw new Refused(422, 'Validation Failed')
  return show(call, 201, issues.open({ title, body, labels, assignees }))
}

function changeIssue(call: Call): ApiResponse {
  const issue = findIssue(call)
  const { state_reason: stateReason, ...change } = parseBody(call.request)
  checkLengths(change.title ?? '', change.body ?? '')
  call.state.issues.change(issue, { ...change, ...(stateReason && { stateReason }) })
  return show(call, 200, issue)
}

function listComments(call: Call): ApiResponse {
  const { items, headers } = paginate(call, call.state.issues.commentsOf(findIssue(call).number))
  return json(
    200,
    items.map((comment) => commentBody(call.state, call.origin, comment)),
    headers,
  )
}

function addComment(call: Call): ApiResponse {
  const { body } = parseBody(call.request)
  checkLengths('', body)
  const comment = call.state.issues.say(findIssue(call).number, body)
  return json(201, commentBody(call.state, call.origin, comment))
}

function editComment(call: Call): ApiResponse {
  const comment = findComment(call)
  const { body } = parseBody(call.request)
  checkLengths('', body)
  call.state.issues.edit(comment, body)
  return json(200, commentBody(call.state, call.origin, comment))
}

function removeComment(call: Call): ApiResponse {
  call.state.issues.remove(findComment(call))
  return { status: 204, headers: {}, body: '' }
}

/** GitHub's limits. */
function checkLengths(title: string, body: string): void {
  if (title.length > 256 || body.length > 65_536) throw new Refused(422, 'Validation Failed')
}

function findIssue({ state, caught }: Call): StoredIssue {
  const issue = state.issues.all[Number(caught[0]) - 1]
  if (issue === undefined) throw new Refused(404, 'Not Found')
  return issue
}

function findComment({ state, caught }: Call): StoredComment {
  const comment = state.issues.comments.find(({ id }) => id === Number(caught[0]))
  if (comment === undefined) throw new Refused(404, 'Not Found')
  return comment
}

function show({ state, origin }: Call, status: number, issue: StoredIssue): ApiResponse {
  return json(status, issueBody(state, origin, issue))
}
