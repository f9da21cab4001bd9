import type { Rule } from '../rule.ts'

/** Actions, workflows and the results of other jobs, as the runner speaks of them. */
export const actionRules: readonly Rule[] = [
  {
    id: 'github/action-not-found',
    cause: 'dependency/action-not-found',
    rank: 'verdict',
    match:
      /Unable to resolve action `|Unable to find version `|An action could not be found at the URI|Missing download info for \S{1,120}@/i,
    examples: {
      match: [
        'Unable to resolve action `acme/deploy@v9`, unable to find version `v9`',
        'Missing download info for acme/deploy@v1',
      ],
    },
  },
  {
    id: 'github/action-yml-missing',
    cause: 'build/invalid-workflow',
    rank: 'verdict',
    match: /Can't find 'action\.yml', 'action\.yaml' or 'Dockerfile'|Did you forget to run actions\/checkout/,
    examples: {
      match: [
        "Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '/home/runner/work/a/a/.github/actions/x'. Did you forget to run actions/checkout before running your local action?",
      ],
    },
  },
  {
    id: 'github/invalid-workflow',
    cause: 'build/invalid-workflow',
    rank: 'verdict',
    match:
      /Invalid workflow file|The workflow is not valid|Unrecognized named-value|Unexpected value '|The template is not valid|Error: Input required and not supplied: (?!token)|Unexpected input\(s\) .{1,200}valid inputs/,
    unless: /^Warning|Unexpected input/,
    examples: {
      match: [
        'The template is not valid. .github/workflows/a.yml (Line: 3, Col: 9): Unexpected value',
        'Error: Input required and not supplied: path',
      ],
    },
  },
  {
    id: 'github/artifact-not-found',
    cause: 'dependency/artifact-not-found',
    rank: 'verdict',
    match:
      /Artifact not found for name|Unable to find any artifacts for the associated workflow|No artifacts? (?:found|matching|matches)\b|no valid artifacts found to download|\bArtifact \S{1,120} not found|No files were found with the provided path|Failed to restore cache entry\. Exiting as fail-on-cache-miss is set/i,
    unless: /^Warning|download failed after \d+ retries/i,
    help: 'Check that the job which uploads it ran in this run, and that the names agree.',
    yieldsTo: ['network', 'external_api'],
    examples: {
      match: [
        'Unable to download artifact(s): Artifact not found for name: dist',
        'Failed to restore cache entry. Exiting as fail-on-cache-miss is set. Input key: node-abc',
        'No files were found with the provided path: dist/. No artifacts will be uploaded.',
      ],
    },
  },
  {
    id: 'github/other-job-failed',
    cause: 'unknown/other-job-failed',
    rank: 'cause',
    match:
      /(?:^|[^\w])(?:one or more|some|at least one|required|upstream|dependent|needed|previous|all) (?:of the )?(?:required |upstream |dependent |needed |test |build |matrix |lint )?(?:jobs?|checks?|workflows?) (?:has |have |did |were |was )?(?:failed|not (?:succeed|pass)|cancelled|unsuccessful)|(?:jobs|checks) (?:have )?failed(?: or (?:was|were) cancelled)?:|due to failing .{0,40}checks|\bjob '?[\w -]+'? (?:failed|did not succeed)|needs\.\w+\.result/i,
    // GitLab's last word on any job whose script failed.
    unless: /^ERROR: Job failed|BackoffLimitExceeded/,
    examples: {
      match: [
        'One or more required jobs failed',
        'One or more test jobs failed',
        'Merge blocked due to failing required checks:',
      ],
    },
  },
  {
    // The gate of this action turns red for the regions' sake, and its log repeats their evidence.
    id: 'lumen/gate-red',
    cause: 'unknown/other-job-failed',
    rank: 'verdict',
    match: /The step fails because "fail-on" (?:is|asks) /,
    examples: {
      match: [
        '20261124 has failed so far: 0 of 2 regions succeeded. The step fails because "fail-on" is "failure".',
        'What 20261124 came to is not known. The step fails because "fail-on" asks for a good date.',
      ],
      not: ['  fail-on: failure'],
    },
  },
]
