import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** pip's named errors (`error: connection-timeout` and a cross below), uv, Poetry, PDM, Hatch and Pipenv. */
export const pythonToolRules: readonly Rule[] = [
  {
    id: 'pip/incomplete-download',
    cause: 'network/truncated-download',
    rank: 'verdict',
    match: /^error: incomplete-download\b|× Download failed because not enough bytes were received/,
    examples: { match: ['error: incomplete-download'] },
  },
  {
    id: 'pip/connection',
    cause: 'network/connection-failed',
    rank: 'verdict',
    match: /^error: (?:connection-failed|connection-timeout|proxy-connection-failed)\b/,
    examples: { match: ['error: connection-timeout', 'error: proxy-connection-failed'] },
  },
  {
    id: 'pip/certificate',
    cause: 'network/tls-untrusted',
    rank: 'verdict',
    match: /^error: ssl-verification-failed\b/,
    examples: { match: ['error: ssl-verification-failed'] },
  },
  {
    id: 'pip/asks-for-a-user',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match: /^User for \S{1,120}: (?:ERROR|Traceback|Exception|$)/,
    help: 'The index asks for a login and nobody can type one: put the credentials into the index address or the keyring.',
    examples: { match: ['User for pypi.acme.example: ERROR: Exception:'], not: ['User for tests: created'] },
  },
  {
    id: 'uv/not-installable',
    cause: 'dependency/platform-requirement',
    rank: 'verdict',
    match:
      /error: Distribution `.{1,200}` can't be installed because|is incompatible with the project's Python requirement|error: Required uv version `|No Python that satisfies \[|is incompatible: cannot locate Python|Python \S{1,12} was not found on your system/,
    examples: {
      match: [
        "error: Distribution `acme==1.0 @ registry+https://pypi.acme.example/simple` can't be installed because it doesn't have a source distribution or wheel for the current platform",
        'error: Required uv version `>=0.9.0` does not match the running version `0.5.1`',
        "[NoPythonVersion]: No Python that satisfies ['>=3.13'] is found on the system.",
      ],
    },
  },
  {
    id: 'uv/no-such-group',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /error: (?:Group|Extra) `\S{1,80}` is not defined in (?:the|any) project|^Group\(s\) not found: |Extra \[\S{1,80}\] is not specified/,
    examples: {
      match: [
        "error: Group `dve` is not defined in the project's `dependency-groups` table",
        'Group(s) not found: dve (via --with)',
      ],
    },
  },
  {
    id: 'uv/environment',
    cause: 'environment/missing-tool',
    rank: 'verdict',
    match: /error: No virtual environment found; run `uv venv`|error: Git executable not found\./,
    examples: { match: ['error: No virtual environment found; run `uv venv` to create an environment'] },
  },
  {
    id: 'uv/externally-managed',
    cause: 'environment/permission-denied',
    rank: 'verdict',
    match: /error: The interpreter at .{1,200} is externally managed/,
    help: 'Create a virtual environment for the project and install into it.',
    examples: { match: ['error: The interpreter at /usr is externally managed, and indicates the following:'] },
  },
  {
    id: 'pdm/operations-failed',
    cause: 'dependency/resolution-failed',
    rank: 'symptom',
    match: /^\[InstallationError\]: /,
    yieldsTo: [...ofTransport, 'dependency', 'environment', 'build'],
    examples: { match: ['[InstallationError]: Some package operations are failed.'] },
  },
  {
    id: 'pdm/publish',
    cause: 'token_expired/invalid-credentials',
    rank: 'verdict',
    match: /\[PublishError\]: The credentials for \S{1,200} are invalid/,
    examples: { match: ['[PublishError]: The credentials for https://upload.acme.example/legacy/ are invalid.'] },
  },
]
