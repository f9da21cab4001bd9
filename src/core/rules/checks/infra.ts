import type { Rule } from '../rule.ts'

const causes = ['network', 'external_api', 'token_expired', 'dependency', 'environment'] as const

/** Terraform, Helm, Kubernetes, Ansible, CloudFormation, Pulumi, Compose, and the scanners of their files. */
export const infraRules: readonly Rule[] = [
  {
    id: 'terraform/config',
    cause: 'build/config-error',
    rank: 'cause',
    match:
      /^(?:[│╷╵|] ?)?Error: (?:Invalid (?!provider registry|credentials)|Unsupported (?:argument|block|attribute|operator)|Missing (?:required argument|newline|name|map|attribute|resource)|Reference to undeclared|Duplicate |Unreadable module|Unknown |Incorrect |Conflicting |Argument |Module not installed|Backend (?:initialization|configuration) (?:required|changed)|Cycle: |No value for required variable|Variables not allowed|Call to unknown function|Self-referential|Inconsistent conditional|Instance cannot be destroyed|Resource (?:precondition|postcondition) failed|Value for undeclared|Provider configuration not present)/,
    yieldsTo: [...causes],
    examples: {
      match: [
        '│ Error: Unsupported block type',
        'Error: Reference to undeclared input variable',
        'Error: No value for required variable',
      ],
    },
  },
  {
    id: 'tflint/issues',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /^[1-9]\d* issue\(s\) found:|^Error: .{1,200} \(terraform_\w{4,60}\)$|^Warning: .{1,200} \(terraform_\w{4,60}\)$/,
    examples: {
      match: [
        '2 issue(s) found:',
        'Error: Missing version constraint for provider "aws" (terraform_required_providers)',
      ],
    },
  },
  {
    id: 'iac/findings',
    cause: 'build/lint-error',
    rank: 'cause',
    match:
      /^Passed checks: \d+, Failed checks: [1-9]|^\s*FAILED for resource: |^Failures: [1-9]\d* \(UNKNOWN: |^(?:AVD-)?(?:AWS|AZU|GCP|DS|KSV)-\d{4}(?: \(LOW\): | \(MEDIUM\): | \(HIGH\): | \(CRITICAL\): )|KICS.{0,20}Results Summary:.{0,40}HIGH: [1-9]|^\s*Check: CKV_?\w{2,20}_\d+: /,
    yieldsTo: causes,
    help: 'Correct the finding, or suppress it with a reason.',
    examples: {
      match: [
        'Passed checks: 41, Failed checks: 2, Skipped checks: 0',
        'Failures: 2 (UNKNOWN: 0, LOW: 0, MEDIUM: 1, HIGH: 1, CRITICAL: 0)',
        'Check: CKV_AWS_20: "S3 Bucket has an ACL defined"',
      ],
      not: ['Passed checks: 43, Failed checks: 0, Skipped checks: 0', 'Failures: 0 (UNKNOWN: 0, LOW: 0)'],
    },
  },
  {
    id: 'helm/template',
    cause: 'build/config-error',
    rank: 'cause',
    match:
      /YAML parse error on \S|execution error at \(|^Error: template: |^\[ERROR\] (?:templates\/|Chart\.yaml|values\.yaml)|template: \S{1,200}:\d+:\d+: executing|^Error: \d+ chart\(s\) linted, [1-9]\d* chart\(s\) failed|values don't meet the specifications of the schema|found in Chart\.yaml, but missing in charts/,
    yieldsTo: causes,
    examples: {
      match: [
        'Error: YAML parse error on api/templates/deploy.yaml: error converting YAML to JSON',
        'Error: 1 chart(s) linted, 1 chart(s) failed',
        'Error: execution error at (api/templates/deploy.yaml:4:7): image is required',
      ],
    },
  },
  {
    id: 'helm/release',
    cause: 'build/config-error',
    rank: 'symptom',
    match:
      /Error: (?:UPGRADE|INSTALLATION) FAILED: |INSTALLATION FAILED: |cannot re-use a name that is still in use|another operation \(install\/upgrade\/rollback\) is in progress/,
    // What it waited for says why, if anything does.
    unless: /timed out waiting for the condition|context deadline exceeded/,
    yieldsTo: [...causes, 'helm/template'],
    examples: {
      not: ['Error: UPGRADE FAILED: context deadline exceeded'],
      match: [
        'Error: INSTALLATION FAILED: cannot re-use a name that is still in use',
        'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress',
      ],
    },
  },
  {
    id: 'kubernetes/manifest',
    cause: 'build/config-error',
    rank: 'cause',
    match:
      /error validating data: |resource mapping not found for name|no matches for kind "|is invalid: spec\.|strict decoding error: |^\S{1,300} - .{1,120} is invalid: |failed validation: problem validating schema|The \w{3,40} "\S{1,120}" is invalid: |denied the request: .{5}|field is immutable|error: accumulating resources: /,
    unless: /failed to download openapi/,
    yieldsTo: causes,
    examples: {
      match: [
        'error: resource mapping not found for name: "api" namespace: "" from "k8s/api.yaml": no matches for kind "Deploymen" in version "apps/v1"',
        'The Deployment "api" is invalid: spec.template.metadata.labels: Invalid value',
        'k8s/api.yaml - Deployment api is invalid: problem validating schema',
      ],
    },
  },
  {
    id: 'ansible/failed',
    cause: 'build/config-error',
    rank: 'symptom',
    match:
      /fatal: \[.{1,100}\]: FAILED! =>|^ERROR! (?!Unexpected Exception)|^failed: \[.{1,100}\] \(item=|^\[ERROR\]: Task failed: |^ERROR: .{0,40}ansible/,
    yieldsTo: [...causes],
    examples: {
      match: ['fatal: [web1]: FAILED! => {"changed": false}'],
    },
  },
  {
    id: 'ansible/lint',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /^Failed: [1-9]\d* failure\(s\), \d+ warning\(s\)|^(?:name\[|yaml\[|fqcn\[|jinja\[|var-naming\[|key-order\[)[\w-]{2,40}\]: /,
    yieldsTo: ['yamllint/error'],
    examples: {
      match: [
        'Failed: 3 failure(s), 1 warning(s) on 12 files.',
        'fqcn[action-core]: Use FQCN for builtin module actions (apt).',
      ],
      not: ['Passed: 0 failure(s), 0 warning(s) on 12 files.'],
    },
  },
  {
    id: 'cloudformation/failed',
    cause: 'build/config-error',
    rank: 'symptom',
    match:
      /\bROLLBACK_COMPLETE\b|\b(?:CREATE|UPDATE)_FAILED\b|\(ValidationError\) when calling the|Template (?:format|validation) error: |Waiter StackCreateComplete failed|Failed to create\/update the stack|❌ .{1,120} failed: Error: The stack named/,
    yieldsTo: causes,
    examples: {
      match: [
        'An error occurred (ValidationError) when calling the CreateChangeSet operation: Template format error: x',
        'Failed to create/update the stack. Run the following command',
      ],
    },
  },
  {
    id: 'pulumi/failed',
    cause: 'build/config-error',
    rank: 'symptom',
    match:
      /^error: (?:Your current stack|update failed|preview failed|no stack named|could not find pulumi|resource .{1,80} has a problem)|^\s*error: (?:Running program '|Program failed with)|^\s*pulumi:pulumi:Stack .{1,200} \d+ errors?/,
    yieldsTo: [...causes, 'build/type-error'],
    examples: {
      match: ['error: preview failed', "    error: Running program '/w/index.ts' failed with an unhandled exception:"],
    },
  },
  {
    id: 'compose/config',
    cause: 'build/config-error',
    rank: 'cause',
    match:
      /^validating \S{1,200}\.ya?ml: |services\.\S{1,80} (?:Additional property|must be a)|service "\S{1,80}" (?:refers to undefined|depends on undefined|has neither an image)|^no configuration file provided: not found|^no such service: |env file \S{1,200} not found/,
    yieldsTo: causes,
    examples: {
      match: [
        'validating /w/compose.yml: services.api Additional property port is not allowed',
        'service "api" depends on undefined service "dbb": invalid compose project',
        'no such service: apii',
      ],
    },
  },
  {
    id: 'api/spec',
    cause: 'build/lint-error',
    rank: 'cause',
    match:
      /✖ [1-9]\d* problems? \([1-9]\d* errors?, \d+ warnings?, \d+ infos?|^\S{1,300}\.proto:\d+:\d+:(?:Field|Enum|RPC|Message|Previously|Package|Service|File) .{5}|❌ Validation failed with \d+ errors?|^\S{1,300}\.proto:\d+:\d+:.{1,200} should be /,
    yieldsTo: causes,
    examples: {
      match: [
        '✖ 3 problems (2 errors, 1 warning, 0 infos, 0 hints)',
        'api/pool.proto:9:3:Field "1" on message "Pool" changed type',
        '❌ Validation failed with 2 errors and 1 warning.',
      ],
    },
  },
]
