/** Why GitHub refuses to run a run again. The same 403 stands for "not yet", "never" and "not you": its words tell. */

export type RefusalKind = 'running' | 'too-old' | 'too-often' | 'not-retryable' | 'forbidden' | 'absent' | 'other'

/** Wordings of github.com and of older Enterprise Servers, first match wins. */
const wordings: readonly (readonly [RefusalKind, RegExp])[] = [
  ['running', /already (?:been )?(?:running|in progress|queued|re-?run)|(?:still|currently) (?:running|in progress)/i],
  ['too-old', /over a month ago|too old|retention/i],
  ['too-often', /(?:maximum|limit|too many).{0,40}(?:attempts?|re-?runs?|retr(?:y|ies))|attempts? (?:limit|exceeded)/i],
  ['forbidden', /not accessible by|must have|permission|not authorized|admin rights|SAML|Actions (?:is|are) disabled/i],
  ['not-retryable', /cannot be (?:retried|re-?run)|can't be (?:retried|re-?run)|unable to (?:retry|re-?run)/i],
]

export function readRefusal(status: number, said: string): RefusalKind {
  if (status === 404) return 'absent'
  return wordings.find(([, wording]) => wording.test(said))?.[0] ?? 'other'
}

/** What to do, as a sentence. `running` is not final: there somebody looks again. */
export const refusalHelp: Record<RefusalKind, string> = {
  running: 'Another attempt is going on: its own end decides.',
  'too-old': 'GitHub reruns a run for 30 days only: start the workflow anew.',
  'too-often': 'GitHub reruns a run 50 times at most: start the workflow anew.',
  forbidden:
    'The token may not rerun: add "permissions: actions: write" to the helper\'s job, or set "github-token" to one that may.',
  'not-retryable': 'Its workflow file may be broken or gone, or its logs are deleted: start the workflow anew.',
  absent: 'Either there is no such run in this repository, or the token cannot see it: "permissions: actions: write".',
  other: 'Open the run on GitHub and press "Re-run failed jobs": the page may say more.',
}
