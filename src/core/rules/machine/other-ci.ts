import type { Rule } from '../rule.ts'

/** What the agents of other CI systems say when the machine is lost or a limit of the system was reached. */
export const otherCiRules: readonly Rule[] = [
  {
    // Source: hudson.remoting and the pipeline plugins. What the broken channel says below it is the consequence.
    id: 'jenkins/agent-lost',
    cause: 'environment/runner-lost',
    rank: 'verdict',
    match:
      /hudson\.remoting\.(?:ChannelClosedException|RequestAbortedException)|The channel is closing down or has closed down|\b(?:Slave|Agent) went offline during the build|Backing channel '.{1,200}' is disconnected|\bwas marked offline: |AgentOfflineException|Unexpected termination of the channel/,
    examples: {
      match: [
        'FATAL: Channel "unknown": Remote call on bus-agent-7 failed. The channel is closing down or has closed down',
        'Agent went offline during the build',
        "Caused: java.io.IOException: Backing channel 'bus-agent-7' is disconnected.",
        'Unable to create live FilePath for bus-agent-7; bus-agent-7 was marked offline: Connection was broken',
      ],
      not: ['Running on bus-agent-7 in /var/lib/jenkins/workspace/bus'],
    },
  },
  {
    id: 'ci/agent-lost',
    cause: 'environment/runner-lost',
    rank: 'verdict',
    match:
      /We stopped hearing from agent |The agent did not connect within|The remote provider was unable to process the request|Exited with status -1 \(agent lost\)|pod failed to come online with error/,
    examples: {
      match: [
        'We stopped hearing from agent Azure Pipelines 7. Verify the agent machine is running and has a healthy network connection.',
        'The agent did not connect within the alloted time of 10 minute(s).',
        'Exited with status -1 (agent lost)',
      ],
    },
  },
  {
    // GitLab's word for "not the script's fault": its own `retry: when: runner_system_failure`.
    id: 'gitlab/system-failure',
    cause: 'environment/runner-lost',
    rank: 'cause',
    match: /^ERROR: Job failed \(system failure\): |^ERROR: Preparation failed: /,
    yieldsTo: [
      'network',
      'external_api',
      'token_expired',
      'dependency',
      'environment/docker-daemon-missing',
      'environment/disk-full',
      'environment/out-of-memory',
    ],
    show: 'last',
    examples: {
      match: [
        'ERROR: Job failed (system failure): prepare environment: waiting for pod running: timed out waiting for pod to start.',
        'ERROR: Preparation failed: exit status 1',
      ],
      not: ['ERROR: Job failed: exit code 1'],
    },
  },
  {
    id: 'ci/no-output',
    cause: 'environment/job-timeout',
    rank: 'verdict',
    match:
      /No output has been received in the last \d|Too long with no output \(exceeded|Exceeded build time limit|Build exceeded maximum allowed runtime|build execution time has reached the maximum allowed time/i,
    examples: {
      match: [
        'No output has been received in the last 10m0s, this potentially indicates a stalled build',
        'Too long with no output (exceeded 10m0s): context deadline exceeded',
        'Build execution time has reached the maximum allowed time for your plan (60 minutes).',
      ],
    },
  },
  {
    id: 'ci/container-memory',
    cause: 'environment/out-of-memory',
    rank: 'verdict',
    match: /^Container '.{1,60}' exceeded memory limit/,
    examples: { match: ["Container 'Build' exceeded memory limit."] },
  },
]
