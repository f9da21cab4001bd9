import type { Rule } from './rule.ts'
import { brokenRules } from './transport/broken.ts'
import { connectRules } from './transport/connect.ts'
import { curlRules } from './transport/curl.ts'
import { cyrillicTransportRules } from './transport/cyrillic.ts'
import { databaseTransportRules } from './transport/databases.ts'
import { deployClientRules } from './transport/deploy-clients.ts'
import { dnsRules } from './transport/dns.ts'
import { languageClientRules } from './transport/language-clients.ts'
import { remoteServiceRules } from './transport/remote-services.ts'
import { tlsRules } from './transport/tls.ts'

/** The transport between the runner and another host, in the words of libc, curl, wget, ssh, OpenSSL and the HTTP libraries. */
export const networkRules: readonly Rule[] = [
  ...curlRules,
  ...tlsRules,
  ...dnsRules,
  ...connectRules,
  ...brokenRules,
  ...remoteServiceRules,
  ...languageClientRules,
  ...databaseTransportRules,
  ...cyrillicTransportRules,
  ...deployClientRules,
]
