import type { Rule } from '../rule.ts'
import { local } from './local.ts'

/** Container and service names of compose files and `services:` have no dot; only a dotted name or an address is outside. */
const ownService =
  /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\B::1\b|\.local\b|server at "(?:db|postgres|postgresql|mysql)"|\/\/(?:db|postgres|mysql|redis|mongo|kafka|rabbitmq|nats)[:/])/i

/** Databases, brokers, gRPC, SSH and rsync. */
export const remoteServiceRules: readonly Rule[] = [
  {
    id: 'database/connect',
    cause: 'network/connection-failed',
    rank: 'verdict',
    match:
      /connection to server at "[\w-]{1,60}\.[\w.-]{1,120}".{0,60}(?:failed: (?:Connection|timeout|Operation)|timeout expired)|Can't connect to (?:MySQL |MariaDB )?server on '[\w-]{1,60}\.|[\w-]{1,60}\.[\w.-]{1,120}:\d{2,5} - no response$|MongoServerSelectionError: |MongoNetworkError: |MongoNetworkTimeoutError|TCP Provider: .{0,40}(?:error code|existing connection)|ORA-12(?:170|514|541|545|547)|Error: Redis connection to [\w-]{1,60}\.|ServerSelectionTimeoutError/,
    unless: ownService,
    yieldsTo: ['network/dns', 'network/connection-refused', 'network/connection-closed'],
    examples: {
      match: [
        'psql: error: connection to server at "db.acme.example" (203.0.113.4), port 5432 failed: timeout expired',
        "ERROR 2003 (HY000): Can't connect to MySQL server on 'db.acme.example:3306' (110)",
        "ERROR 2002 (HY000): Can't connect to server on 'db.acme.example' (110)",
        'db.acme.example:5432 - no response',
        'ORA-12170: TNS:Connect timeout occurred',
      ],
      not: [
        'connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused',
        "Can't connect to MySQL server on 'db' (111)",
      ],
    },
  },
  {
    id: 'database/link-failure',
    cause: 'network/connection-failed',
    rank: 'symptom',
    // Names no host: it may be the job's own container.
    match: /Communications link failure|Lost connection to MySQL server|Can't reach database server at|\bP100[12]: /,
    unless: ownService,
    examples: {
      match: [
        'com.mysql.cj.jdbc.exceptions.CommunicationsException: Communications link failure',
        "Error: P1001: Can't reach database server at `db-1.acme.example`:`5432`",
      ],
      not: ["Error: P1001: Can't reach database server at `localhost`:`5432`"],
    },
    yieldsTo: ['network', 'build', 'local/service-not-answering'],
  },
  {
    id: 'database/not-ready',
    cause: 'external_api/service-outage',
    rank: 'verdict',
    match:
      /FATAL: +(?:the database system is (?:starting up|shutting down|in recovery mode|not (?:yet )?accepting)|sorry, too many clients already|remaining connection slots are reserved|terminating connection due to administrator command)|ERROR (?:1040 |HY000.{0,6})\(?.{0,10}Too many connections|\(1040, |SMTPConnectError: \(4\d\d, |^(?:<~\*|<\*\*|<- {2}|5?)?\s*421[ -]4\.\d\.\d |Redis is loading the dataset in memory|CLUSTERDOWN |MASTERDOWN |rejecting connections$/,
    unless: ownService,
    examples: {
      match: [
        'psql: error: connection to server at "db.acme.example" (203.0.113.4), port 5432 failed: FATAL:  sorry, too many clients already',
        'FATAL:  the database system is starting up',
        'LOADING Redis is loading the dataset in memory',
        "smtplib.SMTPConnectError: (421, b'4.3.2 Service not available')",
      ],
      not: [
        'connection to server at "localhost" (127.0.0.1), port 5432 failed: FATAL:  the database system is starting up',
      ],
    },
  },
  {
    id: 'aria2/failed',
    cause: 'network/connection-failed',
    rank: 'cause',
    match: /errorCode=(?:1 Network|2 Timeout|6 |19 )|\[AbstractCommand\.cc:\d+\] errorCode=2\b/,
    unless: local,
    examples: { match: ['Exception: [AbstractCommand.cc:340] errorCode=2 Timeout.'] },
  },
  {
    id: 'poetry/all-attempts-failed',
    cause: 'network/connection-failed',
    rank: 'verdict',
    match: /^\s*All attempts to connect to \S{1,200} failed\./,
    unless: local,
    yieldsTo: ['network/dns', 'network/connection-reset', 'network/connection-refused', 'network/tls-untrusted'],
    examples: { match: ['All attempts to connect to pypi.acme.example failed.'] },
  },
  {
    id: 'broker/connect',
    cause: 'network/connection-failed',
    rank: 'symptom',
    match:
      /KafkaJSConnectionError|KafkaJSNumberOfRetriesExceeded|%3\|\d{1,20}\.\d{1,6}\|FAIL\||AMQPConnectionError|nats: no servers available for connection/,
    unless: ownService,
    yieldsTo: ['network/dns', 'network/connection-refused'],
    examples: {
      match: ['nats: no servers available for connection', 'pika.exceptions.AMQPConnectionError'],
    },
  },
  {
    id: 'broker/no-host',
    cause: 'build/local-service-failed',
    rank: 'symptom',
    // No host is named, and a broker of a job is nearly always its own container.
    match:
      /NoBrokersAvailable|Failed to update metadata after|Broker transport failure|Timed out waiting for a node assignment/,
    help: 'The broker did not answer: wait until its container is ready, or correct its address.',
    examples: {
      match: ['TimeoutException: Failed to update metadata after 60000 ms.'],
    },
    yieldsTo: ['network', 'external_api', 'token_expired', 'environment'],
  },
  {
    id: 'ssh/transport',
    cause: 'network/connect-timeout',
    rank: 'cause',
    match:
      /ssh: connect to host \S{1,120} port \d{1,5}: (?:Connection timed out|Operation timed out|Network)|ssh_exchange_identification: (?:Connection|read)|Connection to \S{1,120} (?:closed by remote host|timed out)|Timeout, server \S{1,120} not responding|ssh: handshake failed: (?:EOF|read tcp)|dial tcp \S{1,120}:22: (?:i\/o|connect: connection timed)/,
    unless: local,
    examples: {
      match: [
        'ssh: connect to host deploy.acme.example port 22: Connection timed out',
        'Timeout, server deploy.acme.example not responding.',
        '2026/05/04 03:02:01 dial tcp 203.0.113.9:22: i/o timeout',
      ],
    },
  },
  {
    id: 'rsync/transport',
    cause: 'network/connection-closed',
    rank: 'cause',
    match:
      /rsync: connection unexpectedly closed|rsync error: (?:unexplained error|error in rsync protocol data stream|timeout in data send)|rsync: \[\w{1,10}\] safe_read failed|scp: Connection closed|sftp: Connection closed/,
    yieldsTo: [
      'token_expired',
      'environment',
      'network/dns',
      'ssh/transport',
      'network/connection-refused',
      'network/connect-timeout',
      'network/connection-reset',
    ],
    examples: {
      match: ['rsync: connection unexpectedly closed (0 bytes received so far) [sender]', 'scp: Connection closed'],
    },
  },
  {
    id: 'grpc/deadline',
    cause: 'network/read-timeout',
    rank: 'cause',
    match: /code = DeadlineExceeded|StatusCode\.DEADLINE_EXCEEDED|4 DEADLINE_EXCEEDED: |status: DEADLINE_EXCEEDED/,
    unless: local,
    examples: {
      match: [
        'rpc error: code = DeadlineExceeded desc = context deadline exceeded',
        'Error: 4 DEADLINE_EXCEEDED: Deadline exceeded after 10.0s',
      ],
    },
  },
  {
    id: 'grpc/unavailable',
    cause: 'external_api/service-outage',
    rank: 'symptom',
    match: /code = Unavailable|StatusCode\.UNAVAILABLE|14 UNAVAILABLE: |UNAVAILABLE: io exception/,
    unless: local,
    yieldsTo: ['network', 'environment'],
    examples: {
      match: [
        'rpc error: code = Unavailable desc = upstream connect error or disconnect',
        'Error: 14 UNAVAILABLE: The service is currently unavailable.',
      ],
    },
  },
  {
    id: 'websocket/closed',
    cause: 'network/connection-closed',
    rank: 'symptom',
    match:
      /WebSocket was closed before the connection was established|websocket: bad handshake|websockets\.exceptions\.ConnectionClosedError|Unexpected server response: (?:50\d|52\d)/,
    unless: local,
    yieldsTo: ['external_api', 'token_expired', 'build/test-failure'],
    examples: {
      match: [
        'websockets.exceptions.ConnectionClosedError: no close frame received or sent',
        'Error: WebSocket was closed before the connection was established',
      ],
    },
  },
  {
    id: 'vault/sealed',
    cause: 'external_api/service-outage',
    rank: 'cause',
    match: /\bVault is sealed\b|\bVaultDown: |local node not active but active cluster node not found/,
    help: 'Unseal the vault, or wait until it has a leader; then run the job again.',
    examples: {
      match: ['hvac.exceptions.VaultDown: Vault is sealed, on get https://vault.acme.dev/v1/secret/data/ci/db'],
    },
  },
  {
    // Source: go-retryablehttp. Where the last try had no answer, its error follows behind a colon; without one the answer was
    // a 5xx or a 429.
    id: 'retryablehttp/gave-up',
    cause: 'external_api/http-5xx',
    rank: 'cause',
    match: /\bgiving up after \d+ attempt\(s\)$/,
    yieldsTo: ['external_api'],
    examples: {
      match: [
        'Error refreshing state: Failed to get state: GET https://tfstate.acme.dev/prod giving up after 3 attempt(s)',
      ],
      not: [
        'GET https://tfstate.acme.dev/prod giving up after 3 attempt(s): dial tcp: lookup tfstate.acme.dev: no such host',
      ],
    },
  },
]
