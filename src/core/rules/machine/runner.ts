import type { Rule } from '../rule.ts'

/** The runner's own words on how a job ended. */
export const runnerRules: readonly Rule[] = [
  {
    id: 'runner/shutdown',
    cause: 'environment/runner-lost',
    rank: 'verdict',
    match:
      /The runner has received a shutdown signal|lost communication with the server|The self-hosted runner.{0,60}lost|runner .{0,60}(?:went offline|has been lost)|The hosted runner (?:encountered an error|lost)|Runner (?:is )?shutting down|spot instance.{0,40}(?:terminat|interrupt|reclaim)|(?:instance|VM|machine|node|runner|job) (?:was|has been|is being) preempted|Hosted runner has been deprovisioned|The job was not acquired by Runner/i,
    examples: {
      match: [
        'The runner has received a shutdown signal. This can happen when the runner service is stopped.',
        'The hosted runner lost communication with the server.',
        'The job was not acquired by Runner of type hosted even after multiple attempts',
      ],
    },
  },
  {
    id: 'runner/job-timeout',
    cause: 'environment/job-timeout',
    rank: 'verdict',
    match:
      /has exceeded the maximum execution time|job exceeded the maximum (?:log length|time)|execution took longer than .{1,20} (?:and was|seconds)|The job has timed out/i,
    examples: {
      match: ['The job running on runner GitHub Actions 12 has exceeded the maximum execution time of 360 minutes.'],
    },
  },
  {
    id: 'runner/step-timeout',
    cause: 'environment/step-timeout',
    rank: 'verdict',
    match: /^The action '.{1,200}' has timed out after \d+ minutes\./,
    examples: { match: ["The action 'Deploy' has timed out after 10 minutes."] },
  },
  {
    id: 'runner/command-timeout',
    cause: 'environment/step-timeout',
    rank: 'cause',
    match: /Process completed with exit code 124\.|timeout: sending signal/,
    examples: { match: ['Process completed with exit code 124.', 'timeout: sending signal TERM to command ‘make’'] },
  },
]
