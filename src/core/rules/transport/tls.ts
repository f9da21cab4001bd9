import type { Rule } from '../rule.ts'

/** TLS to another host: cut off (passes), not trusted or expired (do not pass). */
export const tlsRules: readonly Rule[] = [
  {
    id: 'tls/server-certificate-expired',
    cause: 'network/tls-expired',
    rank: 'cause',
    match:
      /certificate (?:has expired|is expired)|CERT_HAS_EXPIRED|The certificate of .{1,80} has expired|CertificateExpiredException|NotAfter: |server certificate .{0,60}has expired|certificate verify failed \(certificate has expired\)|invalid peer certificate: Expired|인증서가 만료|証明書の(?:有効)?期限が切れ|Zertifikat ist abgelaufen/i,
    unless: /client certificate|alert certificate expired|signing|provisioning|distribution certificate/i,
    examples: {
      match: [
        'curl: (60) SSL certificate problem: certificate has expired',
        "ERROR: The certificate of 'files.example' has expired.",
        'x509: certificate has expired or is not yet valid: current time 2026-01-02T03:04:05Z is after 2025-12-31T00:00:00Z',
        'npm error code CERT_HAS_EXPIRED',
      ],
      not: ['error: signing certificate has expired'],
    },
  },
  {
    id: 'tls/untrusted',
    cause: 'network/tls-untrusted',
    rank: 'cause',
    match:
      /SSL certificate problem: (?:unable to get local issuer|self[- ]signed)|\bunable to get local issuer certificate|CERTIFICATE_VERIFY_FAILED|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|x509: certificate (?:signed by unknown authority|is valid for|relies on legacy)|unable to find valid certification path|PKIX path building failed|Certificate verification: (?:Not trusted|certificate common name)|server certificate verification failed|The remote certificate (?:is invalid|was rejected)|invalid peer certificate: UnknownIssuer|ERR_TLS_CERT_ALTNAME_INVALID|self[- ]signed certificate in certificate chain|certificate verify failed \((?:unable|self)|doesn't match any of the subject alternative names|Hostname mismatch, certificate is not valid|No subject alternative .{0,40}found|cannot verify \S{1,120}'s certificate, issued by/i,
    unless: /expired/i,
    examples: {
      match: [
        "ERROR: cannot verify dl.acme.example's certificate, issued by 'CN=Acme':",
        'x509: certificate signed by unknown authority',
        'javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target',
        'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1006)',
        'The remote certificate is invalid because of errors in the certificate chain: PartialChain',
      ],
    },
  },
  {
    id: 'tls/plain-http',
    cause: 'network/tls-handshake',
    rank: 'cause',
    // The port speaks HTTP: the address is wrong, and stays so.
    transient: false,
    match:
      /server gave HTTP response to HTTPS client|first record does not look like a TLS handshake|plain HTTP request was sent to HTTPS port|wrong[ _]version[ _]number|WRONG_VERSION_NUMBER|Unsupported or unrecognized SSL message|packet length too long/,
    unless: /localhost|127\.0\.0\.1/,
    help: 'The port answers in plain HTTP: correct the scheme or the port of the address.',
    examples: {
      match: [
        'Get "https://registry.acme.example/v2/": http: server gave HTTP response to HTTPS client',
        'ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)',
        'javax.net.ssl.SSLException: Unsupported or unrecognized SSL message',
      ],
    },
  },
  {
    id: 'tls/handshake',
    cause: 'network/tls-handshake',
    rank: 'cause',
    match:
      /(?:TLS|SSL) handshake (?:timeout|failed|error)|SSL_ERROR_SYSCALL|gnutls_handshake\(\) failed|handshake (?:failure|timed out)|Remote host terminated the handshake|SSLHandshakeException|unexpected[ _]eof[ _]while[ _]reading|握手失败|ハンドシェイクに失敗|핸드셰이크.{0,6}실패|EOF occurred in violation of protocol|TLS connection was non-properly terminated|SSL connection timeout|before secure TLS connection|ssl\.SSL(?:EOF|ZeroReturn)Error|tlsv1 alert (?:internal error|protocol version)|Unable to establish SSL connection|The SSL connection could not be established|SSL_connect (?:returned=\d|SYSCALL)|Connection terminated during handshake|remote error: tls: (?:internal error|handshake failure|unrecognized name)|tls handshake eof|schannel: failed to (?:receive|read) handshake|Could not create SSL\/TLS secure channel|GnuTLS recv error|OpenSSL SSL_(?:read|connect): /i,
    unless: /PKIX|alert (?:certificate|bad certificate|unknown ca)|bad certificate|certificate verify failed/i,
    examples: {
      match: [
        'Get "https://registry.example/v2/": net/http: TLS handshake timeout',
        "fatal: unable to access 'https://git.example/a/b/': gnutls_handshake() failed: The TLS connection was non-properly terminated.",
        'error: TLS handshake failed',
        'javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake',
        'Client network socket disconnected before secure TLS connection was established',
        'error: RPC failed; curl 56 GnuTLS recv error (-54): Error in the pull function.',
      ],
    },
  },
]
