/**
 * What is known about failures, as data: the classes (whose move it is), their reasons (what happened), and whether the
 * very same job would pass after the waits of the policy.
 */

/** What has to happen before a job that failed for this class can pass. */
interface ClassSpec {
  /** The class in a person's words, for tables and summaries. */
  readonly title: string
  /** What has to happen: one clause, without a full stop. */
  readonly fix: string
}

export const errorClasses = {
  network: { title: 'Network', fix: 'nothing: try again' },
  external_api: { title: 'External service', fix: 'nothing: try again, later' },
  token_expired: { title: 'Credential', fix: 'a person renews or grants a credential' },
  dependency: { title: 'Dependency', fix: 'a person changes a dependency declaration' },
  build: { title: 'Build', fix: 'a person changes the code' },
  environment: { title: 'Environment', fix: 'a person, or a fresh machine, changes the environment' },
  unknown: { title: 'Unknown', fix: 'a person reads the log' },
} as const satisfies Record<string, ClassSpec>

export type ErrorClass = keyof typeof errorClasses

export const errorClassNames = Object.keys(errorClasses) as ErrorClass[]

/** One reason inside a class. */
export interface ReasonSpec {
  /** Would the same job, unchanged, pass after the waits of the policy? A rule can overrule it. */
  readonly transient: boolean
  /** What happened, as a clause that completes "the job failed because …". */
  readonly because: string
  /** What a person should do, as a sentence. */
  readonly help: string
}

const retryHelp =
  'Nothing to fix here: run the job again. If it keeps failing, look at the status page of the other side.'
const networkHelp =
  'Nothing to fix here: run the job again. If it keeps failing, check the name, the port and the firewall.'

/** The closed list of reasons. `rules` prints it; a selector that names another one is an error. */
export const reasons = {
  network: {
    dns: { transient: true, because: 'a host name could not be resolved', help: networkHelp },
    'connect-timeout': { transient: true, because: 'a connection could not be made in time', help: networkHelp },
    'connection-refused': { transient: true, because: 'the other host refused the connection', help: networkHelp },
    'connection-reset': { transient: true, because: 'the connection was reset', help: networkHelp },
    'connection-closed': { transient: true, because: 'the other side closed the connection early', help: networkHelp },
    'connection-failed': { transient: true, because: 'the connection to another host failed', help: networkHelp },
    'no-route': { transient: true, because: 'there was no route to the other host', help: networkHelp },
    'read-timeout': { transient: true, because: 'the other host stopped answering', help: networkHelp },
    'request-timeout': { transient: true, because: 'a request was not answered in time', help: networkHelp },
    'truncated-download': { transient: true, because: 'a download was cut short', help: networkHelp },
    'tls-handshake': { transient: true, because: 'the TLS handshake broke off', help: networkHelp },
    'tls-untrusted': {
      transient: false,
      because: "the other side's certificate is not trusted",
      help: 'Install the issuing CA on the runner, or have the server send its whole chain. A rerun does not help.',
    },
    'tls-expired': {
      transient: false,
      because: "the other side's certificate has expired",
      help: 'Ask the owner of the server to renew its certificate. A rerun does not help until then.',
    },
  },
  external_api: {
    'http-500': { transient: true, because: 'a service answered 500', help: retryHelp },
    'http-502': { transient: true, because: 'a service answered 502', help: retryHelp },
    'http-503': { transient: true, because: 'a service answered 503', help: retryHelp },
    'http-504': { transient: true, because: 'a service answered 504', help: retryHelp },
    'http-5xx': { transient: true, because: 'a service answered with a server error', help: retryHelp },
    'rate-limit': {
      transient: true,
      because: 'a rate limit was reached',
      help: 'Run the job again after the limit resets; if it comes back, authenticate the request or make fewer of them.',
    },
    'secondary-rate-limit': {
      transient: true,
      because: "GitHub's secondary rate limit was reached",
      help: 'Run the job again in a few minutes; if it comes back, make the requests one after the other.',
    },
    throttling: { transient: true, because: 'the cloud throttled the requests', help: retryHelp },
    'quota-exceeded': {
      transient: false,
      because: 'a quota of the account is used up',
      help: 'Raise the quota or free what it counts; it does not refill within the waits of a rerun.',
    },
    'control-plane-timeout': { transient: true, because: 'a control plane did not answer in time', help: retryHelp },
    'service-outage': { transient: true, because: 'a service said that it is unavailable', help: retryHelp },
    maintenance: {
      transient: true,
      because: 'a service is in maintenance',
      help: 'Run the job again when the maintenance is over.',
    },
  },
  token_expired: {
    'http-401': {
      transient: false,
      because: 'a service answered 401',
      help: 'Renew the credential that the step uses and put it into the secret.',
    },
    'http-403': {
      transient: false,
      because: 'a service answered 403',
      help: 'Grant the credential what the step needs, or use one that has it.',
    },
    'expired-token': {
      transient: false,
      because: 'a token has expired',
      help: 'Issue a new token and put it into the secret.',
    },
    'invalid-token': {
      transient: false,
      because: 'a token was not accepted',
      help: 'Check that the secret holds the right token, and issue a new one if so.',
    },
    'invalid-credentials': {
      transient: false,
      because: 'a login was refused',
      help: 'Check the user name and the password in the secrets.',
    },
    'missing-credential': {
      transient: false,
      because: 'a credential is not set',
      help: 'Set the secret that the step reads; secrets do not reach pull requests from forks.',
    },
    'missing-scope': {
      transient: false,
      because: 'the token lacks a permission',
      help: "Add the permission to the job's `permissions:` or the scope to the token.",
    },
    'invalid-grant': {
      transient: false,
      because: 'the refresh token or grant was revoked',
      help: 'Log in again to issue a new grant, and put it into the secret.',
    },
    'oidc-not-authorized': {
      transient: false,
      because: 'the identity provider does not trust this workflow',
      help: 'Correct the trust policy: subject, audience and repository must match this workflow.',
    },
    'expired-secret': {
      transient: false,
      because: "an application's client secret has expired",
      help: 'Create a new client secret for the application and put it into the secret.',
    },
    'expired-certificate': {
      transient: false,
      because: 'a certificate of ours has expired or was revoked',
      help: 'Renew the certificate and its profile, and upload them again.',
    },
    'access-denied': {
      transient: false,
      because: 'access was denied',
      help: 'Grant the identity of the job the permission that the message names.',
    },
    'git-credentials': {
      transient: false,
      because: 'git had no valid credentials',
      help: 'Give checkout a token that can reach this repository.',
    },
    'git-permission': {
      transient: false,
      because: 'git may not write to the repository',
      help: 'Grant `contents: write`, or push with a token that may.',
    },
    'ssh-key-refused': {
      transient: false,
      because: 'the SSH key was refused',
      help: 'Add the public key to the other side, or put the right private key into the secret.',
    },
    'registry-denied': {
      transient: false,
      because: 'the registry denied access',
      help: 'Log in to the registry before this step, with an account that may do this.',
    },
  },
  dependency: {
    'package-not-found': {
      transient: false,
      because: 'a package does not exist',
      help: 'Check the name of the package and the registry that is configured.',
    },
    'version-not-found': {
      transient: false,
      because: 'a version does not exist',
      help: 'Choose a version that is published.',
    },
    'version-conflict': {
      transient: false,
      because: 'version constraints contradict each other',
      help: 'Loosen one of the constraints that the message names.',
    },
    'peer-conflict': {
      transient: false,
      because: 'peer dependencies contradict each other',
      help: 'Align the versions that the message names.',
    },
    'lockfile-out-of-date': {
      transient: false,
      because: 'the lock file does not match the manifest',
      help: 'Update the lock file and commit it.',
    },
    'checksum-mismatch': {
      transient: false,
      because: 'a checksum does not match',
      help: 'Find out why the content changed before you accept the new checksum.',
    },
    'module-not-found': {
      transient: false,
      because: 'a module is not installed',
      help: 'Declare the module, and install it before this step.',
    },
    'header-not-found': {
      transient: false,
      because: 'a header file is missing',
      help: 'Install the development package that has the header.',
    },
    'shared-library-missing': {
      transient: false,
      because: 'a shared library is missing',
      help: 'Install the package that has the library.',
    },
    'system-library-missing': {
      transient: false,
      because: 'a system library is missing',
      help: 'Install the library and its development files.',
    },
    'platform-requirement': {
      transient: false,
      because: 'the platform does not meet a requirement',
      help: 'Use a runtime version that all requirements accept.',
    },
    'artifact-not-found': {
      transient: false,
      because: 'an artifact that the job needs does not exist',
      help: 'Check the coordinates or the address, and whether the artifact was published.',
    },
    'image-not-found': {
      transient: false,
      because: 'a container image does not exist',
      help: 'Check the name and the tag of the image.',
    },
    'action-not-found': {
      transient: false,
      because: 'an action or its version does not exist',
      help: 'Correct the `uses:` reference.',
    },
    'index-out-of-sync': {
      transient: true,
      because: 'a package index is out of step with its mirror',
      help: 'Nothing to fix here: it passes when the mirror has caught up.',
    },
    'resolution-failed': {
      transient: false,
      because: 'the dependencies could not be resolved',
      help: 'Read which dependency the message names, and correct its declaration.',
    },
  },
  build: {
    'compile-error': {
      transient: false,
      because: 'the code does not compile',
      help: 'Correct the code at the place that the message names.',
    },
    'type-error': {
      transient: false,
      because: 'the types do not check',
      help: 'Correct the code at the place that the message names.',
    },
    'syntax-error': {
      transient: false,
      because: 'a file has a syntax error',
      help: 'Correct the file at the place that the message names.',
    },
    'lint-error': {
      transient: false,
      because: 'a linter found errors',
      help: 'Correct the findings, or change the rule.',
    },
    'format-error': {
      transient: false,
      because: 'files are not formatted',
      help: 'Run the formatter and commit the result.',
    },
    'test-failure': {
      transient: false,
      because: 'a test failed',
      help: 'Read the assertion, and correct the code or the test.',
    },
    'config-error': {
      transient: false,
      because: 'a configuration is wrong',
      help: 'Correct the configuration at the place that the message names.',
    },
    'invalid-workflow': { transient: false, because: 'the workflow is not valid', help: 'Correct the workflow file.' },
    'docs-error': {
      transient: false,
      because: 'the documentation does not build',
      help: 'Correct the page that the message names.',
    },
    'coverage-threshold': {
      transient: false,
      because: 'the coverage is below its threshold',
      help: 'Add tests, or change the threshold.',
    },
    'link-error': {
      transient: false,
      because: 'the program does not link',
      help: 'Add the missing symbol or library to the link step.',
    },
    'runtime-error': {
      transient: false,
      because: 'a program of the project crashed',
      help: 'Correct the code at the place that the stack trace names.',
    },
    'script-error': {
      transient: false,
      because: "a script or check of the project's own stopped with an error",
      help: 'Read what the script says in that line, and correct what it names.',
    },
    'generated-files-stale': {
      transient: false,
      because: 'generated files are out of date',
      help: 'Run the generator and commit the result.',
    },
    'merge-conflict': {
      transient: false,
      because: 'there is a merge conflict',
      help: 'Merge or rebase, and resolve the conflict.',
    },
    'push-rejected': {
      transient: false,
      because: 'the push was rejected',
      help: 'Fetch and rebase before the push, or serialise the jobs that push.',
    },
    'audit-findings': {
      transient: false,
      because: 'a security audit has findings',
      help: 'Update what the audit names, or accept the finding with a reason.',
    },
    'local-service-failed': {
      transient: false,
      because: 'a service that the job itself started did not answer',
      help: "Look at that service's own output: it did not start, or is not ready yet.",
    },
    'missing-file': {
      transient: false,
      because: "a file of the project's own is missing",
      help: 'Commit the file, or correct the path.',
    },
  },
  environment: {
    'disk-full': {
      transient: false,
      because: 'the disk is full',
      help: 'Free space before this step, or use a larger machine.',
    },
    'out-of-memory': {
      transient: false,
      because: 'the memory ran out',
      help: 'Give the step more memory, or make it use less.',
    },
    killed: {
      transient: false,
      because: 'a process was killed',
      help: 'Most often the memory ran out: give the step more memory, or make it use less.',
    },
    crashed: {
      transient: false,
      because: 'a process crashed by a signal',
      help: 'Reproduce it with the same tool version, and look for a core dump.',
    },
    'permission-denied': {
      transient: false,
      because: 'the local system denied permission',
      help: 'Correct the owner or the mode of the file, or the user that runs the step.',
    },
    'missing-tool': {
      transient: false,
      because: 'a tool is not installed',
      help: 'Install the tool before this step, or use an image that has it.',
    },
    'wrong-tool-version': {
      transient: false,
      because: 'the machine has the wrong version of a tool',
      help: 'Set up the version that the step needs.',
    },
    'wrong-architecture': {
      transient: false,
      because: 'a program is built for another architecture',
      help: 'Use the build for the architecture of the runner.',
    },
    'docker-daemon-missing': {
      transient: false,
      because: 'the Docker daemon is not there',
      help: 'Start Docker, or use a runner that has it.',
    },
    'runner-lost': {
      transient: true,
      because: 'the runner was lost or shut down',
      help: 'Nothing to fix here: run the job again. If it comes back, look at the health of the machine.',
    },
    'job-timeout': {
      transient: false,
      because: 'the job passed its time limit',
      help: 'Find out what hung, or raise `timeout-minutes`.',
    },
    'step-timeout': {
      transient: false,
      because: 'the step passed its time limit',
      help: 'Find out what hung, or raise `timeout-minutes` of the step.',
    },
    'too-many-open-files': {
      transient: false,
      because: 'a limit of the operating system was reached',
      help: 'Raise the limit, or open fewer files at a time.',
    },
    'port-in-use': {
      transient: false,
      because: 'a port is already in use',
      help: 'Stop what holds the port, or choose another one.',
    },
    'device-missing': {
      transient: false,
      because: 'a display, device or kernel feature is missing',
      help: 'Use a runner that has it, or a headless mode.',
    },
  },
  unknown: {
    'no-log': {
      transient: false,
      because: 'there is no log to read',
      help: 'Open the job on GitHub; give the action `log-path` or use `run/` to let it see the output.',
    },
    'no-match': {
      transient: false,
      because: 'no rule knows the message',
      help: "Read the log's last lines; add a rule to `.github/lumen.yml` when you know the cause.",
    },
    'no-message': {
      transient: false,
      because: 'the log does not say why',
      help: 'Make the command print why it fails.',
    },
    'api-error': {
      transient: false,
      because: 'the GitHub API did not answer',
      help: 'Check the token and `actions: read`; read the log on GitHub.',
    },
    'other-job-failed': {
      transient: false,
      because: 'another job failed first',
      help: 'Look at the job that it names.',
    },
    'log-ends-early': {
      transient: false,
      because: 'the log ends in the middle',
      help: 'Open the job on GitHub: its last lines never arrived.',
    },
  },
} as const satisfies Record<ErrorClass, Record<string, ReasonSpec>>

/** `class/reason`, the name of one cause: `network/dns`, `environment/disk-full`. */
export type Cause = { [C in ErrorClass]: `${C}/${Extract<keyof (typeof reasons)[C], string>}` }[ErrorClass]

/** The causes that a rule can prove; `unknown` is what is left without one, or what a rule says that proves nothing. */
export type KnownCause = Exclude<Cause, `unknown/${string}`>

/** Every cause, in the order of the taxonomy. */
export const causes = errorClassNames.flatMap((errorClass) =>
  Object.keys(reasons[errorClass]).map((reason) => `${errorClass}/${reason}` as Cause),
)

/** The two halves of a cause. */
export function splitCause(cause: Cause): { errorClass: ErrorClass; reason: string } {
  const [errorClass, reason] = cause.split('/') as [ErrorClass, string]
  return { errorClass, reason }
}

/** What is known about a cause of the built-in list. */
export function reasonSpec(cause: Cause): ReasonSpec {
  const { errorClass, reason } = splitCause(cause)
  return (reasons[errorClass] as Record<string, ReasonSpec>)[reason] as ReasonSpec
}
