import { workflowRules } from './github/workflow.ts'
import type { Rule } from './rule.ts'

/** GitHub's own actions, the runner and git, where they say something that no general rule covers. */
export const githubRules: readonly Rule[] = [
  ...workflowRules,
  {
    id: 'github/action-not-found',
    cause: 'dependency/action-not-found',
    rank: 'verdict',
    match:
      /Unable to resolve action `|Unable to find version `|An action could not be found at the URI|unable to find (?:action|version)|Could not find (?:action|version)/i,
    examples: { match: ['Unable to resolve action `acme/deploy@v9`, unable to find version `v9`'] },
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
      /Unable to (?:find any|download) artifacts?|Artifact not found(?: for name)?|no artifacts? (?:found|matching)|Artifact .{1,120} not found|No files were found with the provided path/i,
    unless: /^Warning/i,
    examples: {
      match: [
        'Unable to download artifact(s): Artifact not found for name: dist',
        'No files were found with the provided path: dist/. No artifacts will be uploaded.',
      ],
    },
  },
  {
    id: 'github/checkout-ref',
    cause: 'build/config-error',
    rank: 'verdict',
    match:
      /A branch or tag with the name '.{1,200}' could not be found|couldn't find remote ref|fatal: (?:reference is not a tree|bad object|invalid reference|ambiguous argument)|did not match any file\(s\) known to git|not a git repository|no submodule mapping found|pathspec '.{1,200}' did not match/,
    examples: {
      match: [
        "A branch or tag with the name 'relase/9' could not be found",
        "fatal: couldn't find remote ref refs/heads/x",
      ],
    },
  },
  {
    id: 'git/push-rejected',
    cause: 'build/push-rejected',
    rank: 'verdict',
    match:
      /\[rejected\]|\[remote rejected\]|failed to push some refs|Updates were rejected because|tag .{1,100} already exists|non-fast-forward|cannot lock ref/,
    examples: {
      match: [
        ' ! [rejected]        main -> main (fetch first)',
        "error: failed to push some refs to 'https://github.com/a/b'",
      ],
    },
    yieldsTo: ['token_expired', 'network', 'external_api'],
  },
  {
    id: 'git/merge-conflict',
    cause: 'build/merge-conflict',
    rank: 'verdict',
    match: /CONFLICT \(|Automatic merge failed|could not apply [0-9a-f]{7}|Merge conflict in/,
    examples: { match: ['CONFLICT (content): Merge conflict in src/a.ts'] },
  },
  {
    id: 'git/identity',
    cause: 'build/config-error',
    rank: 'verdict',
    match: /Please tell me who you are|unable to auto-detect email address/,
    examples: { match: ['*** Please tell me who you are.'] },
  },
  {
    id: 'git/stale',
    cause: 'build/generated-files-stale',
    rank: 'cause',
    match:
      /(?:generated|committed) (?:files?|code) (?:is|are) (?:out of date|not up to date|outdated|stale)|(?:is|are) (?:out of date|not up[- ]to[- ]date|outdated)[.,;:] ?(?:please |run )|Uncommitted changes (?:found|detected)|working (?:tree|directory) (?:is )?(?:dirty|not clean)|Please (?:run|commit).{0,60}(?:generate|codegen|and commit)/i,
    unless: /lock ?file|lock\.|Cargo\.lock|\.lock\b/i,
    examples: { match: ['Generated code is out of date, run `make gen`', 'Uncommitted changes found after build'] },
  },
  {
    id: 'github/other-job-failed',
    cause: 'unknown/other-job-failed',
    rank: 'cause',
    match:
      /(?:^|[^\w])(?:one or more|some|at least one|required|upstream|dependent|needed|previous|all) (?:of the )?(?:required |upstream |dependent |needed )?(?:jobs?|checks?|workflows?) (?:has |have |did |were |was )?(?:failed|not (?:succeed|pass)|cancelled|unsuccessful)|(?:jobs?|checks?) (?:have )?failed(?: or (?:was|were) cancelled)?:|due to failing .{0,40}checks|\bjob '?[\w -]+'? (?:failed|did not succeed)|needs\.\w+\.result/i,
    examples: { match: ['One or more required jobs failed', 'Merge blocked due to failing required checks:'] },
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
  {
    id: 'lfs/quota',
    cause: 'external_api/quota-exceeded',
    rank: 'verdict',
    match:
      /over its data quota|exceeded (?:your|its) (?:LFS )?budget|Artifact storage quota has been hit|quota (?:has been |was )?exceeded|QuotaExceeded|exceeded your current quota|LimitExceeded|insufficient_quota|spending limit|billing (?:account|details|plan|issue|settings)/i,
    unless: /rate|per minute|disk quota/i,
    examples: {
      match: [
        'batch response: This repository is over its data quota.',
        'Failed to CreateArtifact: Artifact storage quota has been hit. Unable to upload any new artifacts.',
      ],
    },
  },
]
