import type { Rule } from '../rule.ts'

/** git over https and ssh, whoever the host is. */
export const gitCredentialRules: readonly Rule[] = [
  {
    id: 'ssh/key-refused',
    cause: 'token_expired/ssh-key-refused',
    rank: 'verdict',
    yieldsTo: ['ssh/key-mode', 'ssh/key-unreadable', 'ssh/host-key'],
    match:
      /Permission denied, please try again|Permission denied \((?:publickey|password|keyboard-interactive|gssapi)|Too many authentication failures|ssh: unable to authenticate|unable to authenticate, attempted methods|All configured authentication methods failed/,
    examples: {
      match: [
        'git@github.com: Permission denied (publickey).',
        'ssh: handshake failed: ssh: unable to authenticate, attempted methods [none publickey], no supported methods remain',
      ],
      not: ['install: cannot create file: Permission denied'],
    },
  },
  {
    id: 'ssh/host-key',
    cause: 'token_expired/ssh-key-refused',
    rank: 'verdict',
    match:
      /Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED|knownhosts: key (?:is unknown|mismatch)|No (?:ED25519|RSA|ECDSA) host key is known for/,
    help: "Add the host's public key to known_hosts, taken from a source you trust.",
    examples: { match: ['Host key verification failed.', 'ssh: handshake failed: knownhosts: key is unknown'] },
  },
  {
    id: 'ssh/key-unreadable',
    cause: 'token_expired/ssh-key-refused',
    rank: 'verdict',
    match:
      /Load key ".{0,200}": (?:invalid format|error in libcrypto)|error in libcrypto|ssh-private-key argument is empty|no key found in (?:PEM|ssh)|ssh: no key found|(?:incorrect|bad) passphrase|this private key is passphrase protected|The agent has no identities|UNPROTECTED PRIVATE KEY FILE/i,
    unless: /gpg|keystore/i,
    help: 'The secret must hold the whole private key with its last newline, and without a passphrase.',
    examples: {
      match: [
        'Load key "/home/runner/.ssh/id": error in libcrypto',
        'Error: The ssh-private-key argument is empty. Maybe the secret has not been configured?',
        'ssh.ParsePrivateKey: ssh: no key found',
      ],
    },
  },
  {
    id: 'git/could-not-read-username',
    cause: 'token_expired/git-credentials',
    rank: 'verdict',
    match:
      /could not read (?:Username|Password) for|Authentication failed for '|Invalid username or (?:password|token)|Support for password authentication was removed|terminal prompts disabled|remote: (?:Repository not found|Invalid credentials|Unauthorized|HTTP Basic: Access denied|You may not have access)|The project you were looking for could not be found or you don't have permission|TF401019|TF400813|Authentifizierung fehlgeschlagen für|Échec d'authentification pour|Falló la autenticación para|Autenticación falló para|鉴权失败|身份驗證失敗|에 대한 인증이 실패했습니다|への認証に失敗しました|身份验证失败|konnte (?:Benutzername|Passwort).{0,10} nicht lesen|사용자 이름을 읽을 수 없습니다/i,
    examples: {
      match: [
        "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
        "fatal: Authentication failed for 'https://git.example/x.git/'",
        'remote: HTTP Basic: Access denied. The provided password or token is incorrect',
        "fatal: Authentifizierung fehlgeschlagen für 'https://git.example/x.git/'",
      ],
    },
  },
  {
    id: 'git/write-denied',
    cause: 'token_expired/git-permission',
    rank: 'verdict',
    match:
      /Permission to \S{1,200} denied to|Write access to repository not granted|You are not allowed to push|not allowed to (?:force )?push code to|The key you are authenticating with has been marked as read only|deploy key does not have write access/,
    help: 'Grant the job `permissions: contents: write`, or push with a key or token that may.',
    examples: {
      match: [
        'remote: Permission to acme/site.git denied to github-actions[bot].',
        'remote: Write access to repository not granted.',
        'ERROR: The key you are authenticating with has been marked as read only.',
        'remote: GitLab: You are not allowed to push code to protected branches on this project.',
      ],
    },
  },
  {
    id: 'gpg/secret-key',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match:
      /gpg: signing failed|gpg: no default secret key|gpg failed to sign the data|skipped ".{1,100}": No secret key|gpg: decryption failed|gpg: no valid OpenPGP data found|no secret key available|Could not read PGP secret key|error: gpg: .{0,60}Inappropriate ioctl/i,
    help: 'Import the private key with its passphrase into the keyring of the job before it signs.',
    examples: {
      match: [
        'gpg: signing failed: No secret key',
        'error: gpg failed to sign the data',
        'org.gradle.api.InvalidUserDataException: Could not read PGP secret key',
      ],
      not: ['gpg: key 0A: public key "ci" imported'],
    },
  },
]
