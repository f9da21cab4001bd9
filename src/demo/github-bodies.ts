/** The API's response bodies: every field that GitHub's schema requires, for `__tests__/fakes` checks them against it. */
import type { Account, StoredComment, StoredIssue } from './github-issues-state.ts'
import type { Annotation, GitHubState, StoredAttempt, StoredJob, StoredRun } from './github-state.ts'

/** Where the API answers, `http://127.0.0.1:PORT`: bodies and links name it. */
export type Origin = string

const repositoryId = 1296269
const workflowId = 161335

export function jobBody(state: GitHubState, origin: Origin, job: StoredJob): object {
  const api = repositoryUrl(state, origin)
  const run = state.run(job.runId)
  return {
    id: job.id,
    run_id: job.runId,
    run_url: `${api}/actions/runs/${job.runId}`,
    run_attempt: job.runAttempt,
    node_id: nodeId('CR', job.id),
    head_sha: job.headSha,
    head_branch: run.headBranch,
    workflow_name: run.name,
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${pageUrl(state)}/actions/runs/${job.runId}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.createdAt,
    started_at: job.startedAt ?? job.createdAt,
    completed_at: job.completedAt,
    name: job.name,
    steps: job.steps.map((step) => ({
      name: step.name,
      number: step.number,
      status: step.status,
      conclusion: step.conclusion,
      started_at: step.startedAt,
      completed_at: step.completedAt,
    })),
    check_run_url: `${api}/check-runs/${job.id}`,
    labels: job.labels,
    runner_id: job.runnerName === null ? null : 1,
    runner_name: job.runnerName,
    runner_group_id: job.runnerName === null ? null : 2,
    runner_group_name: job.runnerName === null ? null : 'GitHub Actions',
  }
}

/** The run as it stands in this attempt. */
export function runBody(state: GitHubState, origin: Origin, run: StoredRun, attempt: StoredAttempt): object {
  const api = repositoryUrl(state, origin)
  const url = `${api}/actions/runs/${run.id}`
  const number = run.attempts.indexOf(attempt) + 1
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', run.id),
    check_suite_id: run.id + 1,
    check_suite_node_id: nodeId('CS', run.id + 1),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.workflowFile,
    display_title: run.name,
    run_number: run.number,
    run_attempt: number,
    referenced_workflows: [],
    event: run.event,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: workflowId,
    url: number === run.attempts.length ? url : `${url}/attempts/${number}`,
    html_url: `${pageUrl(state)}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: attempt.updatedAt,
    run_started_at: attempt.startedAt,
    actor: user(state, origin),
    triggering_actor: user(state, origin),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${run.id + 1}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: number === 1 ? null : `${url}/attempts/${number - 1}`,
    workflow_url: `${api}/actions/workflows/${workflowId}`,
    head_commit: {
      id: run.headSha,
      tree_id: run.headSha,
      message: run.name,
      timestamp: run.createdAt,
      author: { name: state.owner, email: `${state.owner}@example.com` },
      committer: { name: state.owner, email: `${state.owner}@example.com` },
    },
    repository: repository(state, origin),
    head_repository: repository(state, origin),
    head_repository_id: repositoryId,
  }
}

export function annotationBody(state: GitHubState, job: StoredJob, annotation: Annotation): object {
  return {
    path: '.github',
    blob_href: `${pageUrl(state)}/blob/${job.headSha}/.github`,
    start_line: 1,
    end_line: 1,
    start_column: null,
    end_column: null,
    annotation_level: annotation.level,
    title: annotation.title ?? '',
    message: annotation.message,
    raw_details: '',
  }
}

/** A branch, or a lightweight tag: both point to a commit. */
export function refBody(state: GitHubState, origin: Origin, ref: string, sha: string): object {
  const api = repositoryUrl(state, origin)
  return {
    ref: `refs/${ref}`,
    node_id: nodeId('REF', ref.length),
    url: `${api}/git/refs/${encodeURI(ref)}`,
    object: { sha, type: 'commit', url: `${api}/git/commits/${sha}` },
  }
}

export function fileBody(state: GitHubState, origin: Origin, path: string, text: string): object {
  const url = `${repositoryUrl(state, origin)}/contents/${path}`
  const gitUrl = `${repositoryUrl(state, origin)}/git/blobs/${'a'.repeat(40)}`
  const htmlUrl = `${pageUrl(state)}/blob/main/${path}`
  return {
    type: 'file',
    encoding: 'base64',
    size: Buffer.byteLength(text),
    name: path.replace(/^.*\//, ''),
    path,
    content: Buffer.from(text).toString('base64'),
    sha: 'a'.repeat(40),
    url,
    git_url: gitUrl,
    html_url: htmlUrl,
    download_url: htmlUrl,
    _links: { self: url, git: gitUrl, html: htmlUrl },
  }
}

export function dispatchBody(state: GitHubState, origin: Origin, run: StoredRun): object {
  return {
    workflow_run_id: run.id,
    run_url: `${repositoryUrl(state, origin)}/actions/runs/${run.id}`,
    html_url: `${pageUrl(state)}/actions/runs/${run.id}`,
  }
}

export function errorBody(status: number, message: string): object {
  return { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }
}

function repositoryUrl(state: GitHubState, origin: Origin): string {
  return `${origin}/repos/${state.owner}/${state.repo}`
}

function pageUrl(state: GitHubState): string {
  return `https://github.com/${state.owner}/${state.repo}`
}

function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`
}

/** `{ keys_url: <base>/keys, … }`, the way in which GitHub names its links. */
function links(base: string, parts: string): Record<string, string> {
  return Object.fromEntries(parts.split(' ').map((part) => [`${part}_url`, `${base}/${part}`]))
}

export function issueBody(state: GitHubState, origin: Origin, issue: StoredIssue): object {
  const url = `${repositoryUrl(state, origin)}/issues/${issue.number}`
  const assignees = issue.assignees.map((login) => account(origin, { login, isBot: false, isMember: true }))
  return {
    id: issue.id,
    node_id: nodeId('I', issue.id),
    url,
    repository_url: repositoryUrl(state, origin),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${pageUrl(state)}/issues/${issue.number}`,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: account(origin, issue.author),
    labels: issue.labels.map((name, index) => ({
      id: index + 1,
      node_id: nodeId('LA', index + 1),
      url: `${repositoryUrl(state, origin)}/labels/${encodeURIComponent(name)}`,
      name,
      description: null,
      color: 'ededed',
      default: false,
    })),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    locked: false,
    comments: state.issues.commentsOf(issue.number).length,
    closed_at: issue.closedAt,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: associationOf(issue.author),
    ...(issue.isPullRequest && { pull_request: { url, html_url: url, diff_url: url, patch_url: url } }),
  }
}

export function commentBody(state: GitHubState, origin: Origin, comment: StoredComment): object {
  const api = repositoryUrl(state, origin)
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${pageUrl(state)}/issues/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issue}`,
    body: comment.body,
    user: account(origin, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(comment.author),
  }
}

function associationOf({ isMember }: Account): string {
  return isMember ? 'MEMBER' : 'NONE'
}

function user(state: GitHubState, origin: Origin): object {
  return account(origin, { login: state.owner, isBot: false, isMember: true })
}

function account(origin: Origin, { login, isBot }: Account): object {
  const url = `${origin}/users/${encodeURIComponent(login)}`
  return {
    login,
    id: 1,
    node_id: nodeId('U', 1),
    avatar_url: `https://avatars.githubusercontent.com/u/1`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    ...links(url, 'followers following gists starred subscriptions repos events received_events'),
    organizations_url: `${url}/orgs`,
    type: isBot ? 'Bot' : 'User',
    site_admin: false,
  }
}

function repository(state: GitHubState, origin: Origin): object {
  const url = repositoryUrl(state, origin)
  return {
    id: repositoryId,
    node_id: nodeId('R', repositoryId),
    name: state.repo,
    full_name: `${state.owner}/${state.repo}`,
    owner: user(state, origin),
    private: false,
    fork: false,
    description: null,
    url,
    html_url: pageUrl(state),
    ...links(url, 'archive assignees blobs branches collaborators comments commits compare contents contributors'),
    ...links(url, 'deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events'),
    ...links(url, 'issues keys labels languages merges milestones notifications pulls releases stargazers statuses'),
    ...links(url, 'subscribers subscription tags teams trees'),
  }
}
