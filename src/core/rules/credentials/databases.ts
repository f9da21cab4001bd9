import type { Rule } from '../rule.ts'

/** Logins of databases, brokers and mail servers. */
export const databaseCredentialRules: readonly Rule[] = [
  {
    id: 'database/login',
    cause: 'token_expired/invalid-credentials',
    rank: 'verdict',
    match:
      /password authentication failed for user|Access denied for user '|Login failed for user|ORA-01017|ORA-28001|no pg_hba\.conf entry|SCRAM authentication failed|SASL authentication failed|no password supplied|권한이 없습니다.{0,40}사용자|사용자의 password 인증을 실패|のパスワード認証に失敗/,
    unless: /localhost|127\.0\.0\.1/,
    examples: {
      match: [
        'psql: error: connection to server at "db.corp" (10.0.0.3), port 5432 failed: FATAL:  password authentication failed for user "ci"',
        "ERROR 1045 (28000): Access denied for user 'ci'@'10.0.0.9' (using password: YES)",
        "Sqlcmd: Error: Microsoft ODBC Driver 18 for SQL Server : Login failed for user 'deploy'..",
      ],
      not: ["Access denied for user 'root'@'localhost' (using password: NO)"],
    },
  },
  {
    id: 'mongodb/login',
    cause: 'token_expired/invalid-credentials',
    rank: 'verdict',
    match:
      /MongoServerError: (?:bad auth|Authentication failed|not authorized)|bad auth ?: [Aa]uthentication failed|codeName: 'AuthenticationFailed'|connection\(\) error occurred during connection handshake: auth error/,
    examples: { match: ['MongoServerError: bad auth : Authentication failed.'] },
  },
  {
    id: 'redis/login',
    cause: 'token_expired/invalid-credentials',
    rank: 'verdict',
    match: /NOAUTH Authentication required|WRONGPASS |NOPERM this user has no permissions|ERR invalid password/,
    examples: {
      match: [
        '(error) NOAUTH Authentication required.',
        'ReplyError: WRONGPASS invalid username-password pair or user is disabled.',
      ],
    },
  },
  {
    id: 'broker/login',
    cause: 'token_expired/invalid-credentials',
    rank: 'verdict',
    match: /ACCESS_REFUSED - |SaslAuthenticationException|(?:Topic|Group|Cluster)AuthorizationException/,
    examples: {
      match: [
        'ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN. For details see the broker logfile.',
        'org.apache.kafka.common.errors.TopicAuthorizationException: Not authorized to access topics: [orders]',
      ],
    },
  },
  {
    id: 'smtp/login',
    cause: 'token_expired/invalid-credentials',
    rank: 'verdict',
    match:
      /SMTPAuthenticationError|535[ -]5\.7\.\d|Username and Password not accepted|Invalid login: 5\d\d|534-5\.7\.\d+|5\.7\.57 Client not authenticated/,
    examples: {
      match: [
        "smtplib.SMTPAuthenticationError: (535, b'5.7.8 Username and Password not accepted')",
        'Error: Invalid login: 535 5.7.139 Authentication unsuccessful',
      ],
    },
  },
  {
    id: 'ftp/login',
    cause: 'token_expired/invalid-credentials',
    rank: 'verdict',
    match:
      /530 (?:Login (?:incorrect|authentication failed)|User cannot log in|Not logged in)|FTPError: 530|Login incorrect\.|STATUS_LOGON_FAILURE|NT_STATUS_(?:LOGON_FAILURE|ACCESS_DENIED)/,
    examples: { match: ['FTPError: 530 Login authentication failed', 'session setup failed: NT_STATUS_LOGON_FAILURE'] },
  },
]
