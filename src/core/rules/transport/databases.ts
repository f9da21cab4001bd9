import type { Rule } from '../rule.ts'
import { local } from './local.ts'

/** A name without a dot is a container of the job; an address of a private range may be one. */
const outside = String.raw`(?!127\.|10\.|0\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.)[\w-]{1,63}\.[\w.-]{1,200}`

/** Databases, brokers and remote shells in the words of their clients: another host where one is named. */
export const databaseTransportRules: readonly Rule[] = [
  {
    id: 'client/host-not-reached',
    cause: 'network/connection-failed',
    rank: 'cause',
    match: new RegExp(
      `PSQLException: Connection to ${outside}:\\d+ refused|NpgsqlException .{0,20}: Failed to connect to ${outside}:\\d|Unable to connect to port \\d+ on ${outside}|(?:obtain connection from database \\(|Connection could not be created to )jdbc:\\w+:(?:\\w+:)?[/@]{0,3}${outside}|The database server at \`${outside}:\\d+\` was reached but timed out|Error reading SSH protocol banner|Could not connect to Snowflake backend|TransportError: Failed to retrieve https?:|We couldn't connect to 'https?:\\/\\/\\S{1,200}' to load|trying to locate the file on the Hub and we cannot find|HttpClient.{0,40}Idle timeout reached for "https?:|DB::NetException: .{0,80}\\(${outside}:\\d|Couldn't connect to ${outside}:\\d+ \\(resolved to`,
    ),
    unless: local,
    yieldsTo: [
      'network/dns',
      'network/connection-refused',
      'network/connect-timeout',
      'network/no-route',
      'network/tls-untrusted',
      'network/tls-expired',
      'external_api/http-502',
      'external_api/http-503',
      'external_api/http-504',
      'external_api/rate-limit',
      'token_expired',
      'build/test-failure',
      'build/config-error',
    ],
    examples: {
      match: [
        'org.postgresql.util.PSQLException: Connection to db.acme.dev:5432 refused. Check that the hostname and port are correct',
        'Npgsql.NpgsqlException (0x80004005): Failed to connect to 203.0.113.9:5432',
        'paramiko.ssh_exception.NoValidConnectionsError: [Errno None] Unable to connect to port 22 on 203.0.113.9',
        "ERROR: Unable to obtain connection from database (jdbc:postgresql://db.acme.dev:5432/pool) for user 'acme': The connection attempt failed.",
        'The database server at `db.acme.dev:5432` was reached but timed out.',
        'Code: 210. DB::NetException: Connection refused (ch.acme.dev:9000). (NETWORK_ERROR)',
        "OSError: We couldn't connect to 'https://hub.acme.dev' to load the files",
      ],
      not: [
        'org.postgresql.util.PSQLException: Connection to localhost:5432 refused.',
        'org.postgresql.util.PSQLException: Connection to postgres:5432 refused.',
        'Npgsql.NpgsqlException (0x80004005): Failed to connect to 127.0.0.1:5432',
      ],
    },
  },
  {
    id: 'client/connection-dropped',
    cause: 'network/connection-closed',
    rank: 'cause',
    match:
      /: GOAWAY received$|Connection prematurely closed (?:BEFORE|DURING) response|MySQL server has gone away|^(?:\w{0,20}Error: )?Unexpected socket close$|^(?:\w{0,20}Error: )?Timeout \((?:control|data) socket\)/,
    yieldsTo: ['network', 'external_api', 'build/test-failure'],
    examples: {
      match: [
        'Caused by: java.io.IOException: /203.0.113.9:443: GOAWAY received',
        'reactor.netty.http.client.PrematureCloseException: Connection prematurely closed BEFORE response',
        'SQLSTATE[HY000]: General error: 2006 MySQL server has gone away',
        'Error: Timeout (control socket)',
      ],
    },
  },
  {
    // A length that differs from what the server announced: the transfer was cut short.
    id: 'client/wrong-length',
    cause: 'network/truncated-download',
    rank: 'verdict',
    match: /^\s*wrong length: \S{1,400} \(expected \d+, got \d+\)/,
    examples: { match: ['  wrong length: /root/.cache/coursier/v1/x.jar (expected 41021, got 20480)'] },
  },
  {
    id: 'client/tool-download',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /Couldn't download compiler version list|Error HH108: Cannot connect to the network (?!localhost|hardhat|local)|An IO error occurred when talking to the server|The Build Event Protocol upload failed: |could not get https?:\S{1,200} is the internet available|Failed downloading https?:\/\/\S{1,200}|Unexpected \(temporary\) at \w{2,20}|Unreachable hosts - your application id/,
    unless: local,
    yieldsTo: [
      'network',
      'external_api',
      'token_expired',
      'dependency/artifact-not-found',
      'dependency/checksum-mismatch',
    ],
    examples: {
      match: [
        "Error HH502: Couldn't download compiler version list. Please check your internet connection and try again.",
        'Error HH108: Cannot connect to the network sepolia.',
        'error: failed to prepare fetch: An IO error occurred when talking to the server',
        'ERROR: The Build Event Protocol upload failed: All retry attempts failed.',
        '../meson.build:12:0: ERROR: could not get https://wrapdb.mesonbuild.com/v2/zlib is the internet available?',
      ],
      not: ['Error HH108: Cannot connect to the network localhost.'],
    },
  },
  {
    id: 'client/service-busy',
    cause: 'external_api/service-outage',
    rank: 'cause',
    match:
      /is not (?:currently )?available(?: at this time)?[.,] [Pp]lease (?:retry|try) (?:the connection|again)|^\s*ErrorCode:ServerBusy|HttpResponseError: The server is busy|the server hosted at that remote is unavailable|\bbadResponseStatusCode\(5\d\d\)|Exceptions\.StatusError\(5\d\d,|^Request failed \(5\d\d\)|[uU]nexpected status '5\d\d'|remote builder app unavailable/,
    unless: local,
    yieldsTo: ['build/test-failure'],
    examples: {
      match: [
        "Database 'pool' on server 'acme' is not currently available. Please retry the connection later.",
        "error: registry at 'https://packages.acme.dev' is not available at this time, please try again later",
        'azure.core.exceptions.HttpResponseError: The server is busy.',
        'Failure: the server hosted at that remote is unavailable',
        'ERROR: LoadError: HTTP.Exceptions.StatusError(503, "GET", "/x", HTTP.Messages.Response:',
      ],
    },
  },
  {
    // No host is named: a database of a job is nearly always its own container.
    id: 'client/service-not-up',
    cause: 'build/local-service-failed',
    rank: 'symptom',
    match:
      /A network-related or instance-specific error occurred while establishing|The Network Adapter could not establish the connection|not present in metadata after \d+ ms|There are no living connections|no servers available for connection|ContainerLaunchException: (?:Timed out waiting|Container startup failed)/,
    help: 'The service did not answer: wait until its container is ready, or correct its address.',
    yieldsTo: ['network', 'external_api', 'token_expired', 'environment', 'build/test-failure'],
    examples: {
      match: [
        'SqlException (0x80131904): A network-related or instance-specific error occurred while establishing a connection to SQL Server.',
        'org.apache.kafka.common.errors.TimeoutException: Topic pool not present in metadata after 60000 ms.',
        "ContainerLaunchException: Timed out waiting for log output matching '.*ready.*'",
      ],
    },
  },
]
