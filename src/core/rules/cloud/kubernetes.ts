import type { Rule } from '../rule.ts'

/** Clusters: the control plane, webhooks, and workloads that do not come up. */
export const kubernetesRules: readonly Rule[] = [
  {
    id: 'kubectl/control-plane',
    cause: 'external_api/control-plane-timeout',
    rank: 'verdict',
    match:
      /etcdserver: (?:request timed out|leader changed|too many requests)|the server is currently unable to handle the request|Error from server \((?:Timeout|InternalError|ServiceUnavailable|TooManyRequests)\)|the server was unable to return a response in the time allotted|apiserver not ready|Internal ?[eE]rror.{0,60}failed calling webhook .{0,300}(?:context deadline exceeded|connection refused|no endpoints available|: EOF|timed? ?out)/,
    // A webhook whose certificate or service is wrong stays so.
    unless: /x509|certificate|service ".{1,80}" not found|denied the request/,
    examples: {
      match: [
        'Error from server: etcdserver: request timed out',
        'Error from server (ServiceUnavailable): the server is currently unable to handle the request',
        'Error from server (InternalError): error when creating "a.yaml": Internal error occurred: failed calling webhook "v.acme.example": context deadline exceeded',
      ],
      not: [
        'Error from server (InternalError): Internal error occurred: failed calling webhook "v.acme.example": tls: failed to verify certificate: x509: certificate signed by unknown authority',
      ],
    },
  },
  {
    id: 'kubernetes/webhook',
    cause: 'build/config-error',
    rank: 'verdict',
    match: /failed calling webhook .{0,300}(?:x509: |service ".{1,80}" not found)/,
    help: 'Repair the admission webhook of the cluster: its certificate or its service is not what the configuration names.',
    examples: {
      match: [
        'Error from server (InternalError): Internal error occurred: failed calling webhook "v.acme.example": tls: failed to verify certificate: x509: certificate signed by unknown authority',
      ],
    },
  },
  {
    id: 'kubectl/no-kubeconfig',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    // Where kubectl asks when no kubeconfig names a cluster.
    match:
      /The connection to the server (?:localhost|127\.0\.0\.1|\[::1\]):8080 was refused|current-context is not set|invalid configuration: no configuration has been provided|Kubernetes cluster unreachable: Get "http:\/\/localhost:8080/,
    help: 'No kubeconfig is set in this step: write it, or set KUBECONFIG, before kubectl or helm runs.',
    examples: {
      match: [
        'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
        'error: current-context is not set',
      ],
    },
  },
  {
    id: 'kubernetes/rollout',
    cause: 'unknown/no-message',
    rank: 'hint',
    match:
      /timed out waiting for the condition|exceeded its progress deadline|(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED: .{0,120}context deadline exceeded|would exceed context deadline/,
    examples: { match: ['error: timed out waiting for the condition on deployments/web'] },
  },
  {
    id: 'kubernetes/crash-loop',
    cause: 'build/runtime-error',
    rank: 'symptom',
    match: /\bCrashLoopBackOff\b|\bCreateContainerConfigError\b|back-off .{0,20}restarting failed container/,
    help: 'The container starts and ends again, or its config map or secret is missing: read its own log.',
    examples: {
      match: ['web-6f9c7d 0/1 CrashLoopBackOff 5 (12s ago) 3m', 'back-off 40s restarting failed container=web'],
    },
    yieldsTo: ['network', 'external_api', 'token_expired', 'dependency', 'environment', 'build/config-error'],
  },
]
