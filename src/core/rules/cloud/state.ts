import type { Rule } from '../rule.ts'

/** State that another run holds. It may be alive or dead, so nobody is sent there again by a rerun. */
export const stateRules: readonly Rule[] = [
  {
    id: 'terraform/state-lock',
    cause: 'build/config-error',
    rank: 'verdict',
    match:
      /Error (?:acquiring|locking) (?:the )?state(?: lock)?|state blob is already locked|ConditionalCheckFailedException: The conditional request failed/,
    help: 'Another run holds the state, or died holding it: wait for it (`-lock-timeout`, a concurrency group), and `force-unlock` only when it is dead.',
    examples: {
      match: [
        '│ Error: Error acquiring the state lock',
        'Error: Error locking state: Error acquiring the state lock: state blob is already locked',
      ],
      not: ['Acquiring state lock. This may take a few moments...'],
    },
    yieldsTo: ['network', 'external_api', 'token_expired'],
  },
  {
    id: 'pulumi/locked',
    cause: 'build/config-error',
    rank: 'verdict',
    match: /Another update is currently in progress|the stack is currently locked by \d+ lock/,
    help: 'Another run updates the stack, or died doing so: wait for it, and `pulumi cancel` only when it is dead.',
    examples: {
      match: [
        'error: [409] Conflict: Another update is currently in progress.',
        'error: the stack is currently locked by 1 lock(s). Either wait for the other process(es) to end or delete the lock file',
      ],
    },
  },
]
