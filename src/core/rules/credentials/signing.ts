import type { Rule } from '../rule.ts'

/** Certificates and keys that sign, and client certificates. */
export const signingRules: readonly Rule[] = [
  {
    id: 'tls/client-certificate-refused',
    cause: 'token_expired/expired-certificate',
    rank: 'verdict',
    match:
      /alert certificate (?:expired|revoked|unknown|required)|alert bad certificate|client certificate .{0,40}(?:expired|revoked|required)|tls: (?:expired|bad) certificate|tls: certificate required|No required SSL certificate was sent|The SSL certificate error|Received fatal alert: (?:certificate_expired|bad_certificate|certificate_required|certificate_revoked)/i,
    examples: {
      match: [
        'curl: (56) OpenSSL SSL_read: error:0A000415:SSL routines::sslv3 alert certificate expired, errno 0',
        'remote error: tls: expired certificate',
        '<center>No required SSL certificate was sent</center>',
      ],
    },
  },
  {
    id: 'apple/signing',
    cause: 'token_expired/expired-certificate',
    rank: 'verdict',
    match:
      /Signing certificate .{0,200}(?:expired|revoked|not valid)|No signing certificate|Provisioning profile .{0,200}(?:expired|doesn't include|not found|has expired)|CSSMERR_TP_CERT_(?:EXPIRED|REVOKED)|No certificate for team|errSecInternalComponent|item could not be found in the keychain|MAC verification failed during PKCS12 import|Code Sign error: |No codesigning identities found/i,
    examples: {
      match: [
        'error: Signing certificate is invalid. Signing certificate "Apple Distribution: X", serial number "1", is not valid for code signing. It may have been revoked or expired.',
        'security: SecKeychainItemImport: MAC verification failed during PKCS12 import (wrong password?)',
      ],
    },
  },
  {
    id: 'apple/profile',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match:
      /No profiles? for '.{0,120}' (?:were|was) found|requires a provisioning profile|Signing for ".{1,80}" requires a development team|No matching provisioning profiles? found|doesn't match the entitlements file|No Accounts: Add a new account|No code signing identit(?:y|ies) (?:was |were )?found/i,
    help: 'Install the provisioning profile for this bundle id and team on the runner, or let match fetch it.',
    examples: {
      match: [
        "error: No profiles for 'com.acme.app' were found",
        '"App" requires a provisioning profile. Select a provisioning profile in the Signing & Capabilities editor.',
      ],
    },
  },
  {
    id: 'apple/account',
    cause: 'token_expired/invalid-credentials',
    rank: 'verdict',
    match:
      /notarytool.{0,60}(?:401|credentials)|Invalid username and password combination|Please sign in with an app-specific password|Authentication credentials are missing or invalid|Failed to get authorization for username|Your Apple ID has been locked|A required agreement is missing or has expired|PLA Update available|Unable to (?:upload|validate) (?:archive|your application).{0,80}(?:auth|credential)|NOT_AUTHORIZED\b|session .{0,30}App Store Connect.{0,40}expired/i,
    examples: {
      match: [
        'Error: HTTP status code: 401. Invalid credentials. Please sign in with an app-specific password.',
        'Error: HTTP status code: 403. A required agreement is missing or has expired.',
      ],
    },
  },
  {
    id: 'android/keystore',
    cause: 'token_expired/invalid-credentials',
    rank: 'verdict',
    match:
      /Keystore was tampered with, or password was incorrect|keystore password was incorrect|Failed to read key .{1,80} from store|Keystore file '.{1,200}' not found for signing config|SigningConfig .{1,60} is missing required property|No key with alias '.{1,80}' found in keystore/i,
    help: 'Check the decoded keystore file, its alias and its passwords in the secrets.',
    examples: {
      match: [
        'Failed to read key release from store "/w/app/release.jks": Keystore was tampered with, or password was incorrect',
      ],
    },
  },
  {
    id: 'windows/signtool',
    cause: 'token_expired/expired-certificate',
    rank: 'verdict',
    match:
      /SignTool Error: (?:No certificates were found|The specified PFX password|An unexpected internal error has occurred|The signer's certificate)|The specified PFX password is not correct|certificate was expired.{0,40}signtool|Azure Trusted Signing.{0,60}(?:403|denied)/i,
    examples: { match: ['SignTool Error: No certificates were found that met all the given criteria.'] },
  },
]
