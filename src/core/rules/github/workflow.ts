import type { Rule } from '../rule.ts'

/** Workflow files, workflow commands and releases that GitHub refuses. */
export const workflowRules: readonly Rule[] = [
  {
    id: 'github/deprecated-action',
    cause: 'build/invalid-workflow',
    rank: 'verdict',
    match: /uses a deprecated version of `?actions\/|has been automatically failed because it uses a deprecated/,
    help: 'Raise the version of the action that the message names.',
    examples: {
      match: [
        'This request has been automatically failed because it uses a deprecated version of `actions/upload-artifact: v3`.',
      ],
    },
  },
  {
    id: 'github/login-beside-token',
    cause: 'build/config-error',
    rank: 'cause',
    match: /The value of the \w{1,30} environment variable is being used for authentication/,
    help: '`gh auth login` refuses where the token is in the environment already: leave the login out.',
    examples: {
      match: ['The value of the GH_TOKEN environment variable is being used for authentication.'],
      not: ['gh: set the GH_TOKEN environment variable.'],
    },
  },
  {
    id: 'github/pages-artifact',
    cause: 'build/config-error',
    rank: 'verdict',
    match:
      /Multiple artifacts named "[\w.-]{1,80}" were unexpectedly found|No artifacts named "[\w.-]{1,80}" were found/,
    help: 'The deployment takes the one artifact that this run made: upload it once, and rerun all jobs and not only the failed ones.',
    examples: {
      match: [
        'Error: Multiple artifacts named "github-pages" were unexpectedly found for this workflow run. Artifact count is 2.',
        'Error: No artifacts named "github-pages" were found for this workflow run. Ensure artifacts are uploaded with actions/upload-artifact@v4 or later.',
      ],
    },
  },
  {
    id: 'github/command-file',
    cause: 'build/invalid-workflow',
    rank: 'verdict',
    match:
      /Unable to process file command '(?:output|env|path|state)' successfully|Invalid value\. Matching delimiter not found/,
    help: 'What is written to GITHUB_OUTPUT or GITHUB_ENV is not `name=value`: a value of several lines needs a delimiter.',
    examples: {
      match: [
        "Unable to process file command 'output' successfully.",
        "Invalid value. Matching delimiter not found 'EOF'",
      ],
    },
  },
  {
    id: 'github/release-exists',
    cause: 'build/config-error',
    rank: 'verdict',
    match:
      /a release with the same tag name already exists|"code": ?"already_exists"|tag_name already exists|already_exists, field: tag_name/i,
    help: 'The release or its asset exists already: raise the version, or update the release instead.',
    examples: { match: ['HTTP 422: Validation Failed: a release with the same tag name already exists: v1.2.0'] },
  },
  {
    id: 'github/environment-protection',
    cause: 'build/invalid-workflow',
    rank: 'verdict',
    match: /is not allowed to deploy to .{1,80} due to environment protection rules/,
    help: "Allow the branch or tag in the environment's deployment rules.",
    examples: { match: ['Branch "topic" is not allowed to deploy to production due to environment protection rules.'] },
  },
]
