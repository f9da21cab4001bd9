import type { Rule } from '../rule.ts'

/** fastlane and its store of certificates. Source: fastlane's match, cert and spaceship. */
export const fastlaneRules: readonly Rule[] = [
  {
    id: 'fastlane/certificates-repository',
    cause: 'token_expired/git-credentials',
    rank: 'verdict',
    match: /Error cloning certificates (?:git )?repo/,
    yieldsTo: ['network', 'external_api'],
    help: 'Give `match` a token or a key that can read the repository of the certificates.',
    examples: {
      match: [
        '[!] Error cloning certificates repo, please make sure you have read access to the repository you want to use',
      ],
    },
  },
  {
    id: 'fastlane/match-password',
    cause: 'token_expired/invalid-credentials',
    rank: 'verdict',
    match:
      /Could(?:n't| not) decrypt the repo|Invalid password passed via 'MATCH_PASSWORD'|Neither the MATCH_PASSWORD environment variable/,
    examples: {
      match: [
        "[!] Couldn't decrypt the repo, please make sure you enter the right password!",
        "[!] Invalid password passed via 'MATCH_PASSWORD'",
      ],
    },
  },
  {
    id: 'fastlane/read-only',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match:
      /can ?not create a new one because you enabled `readonly`|Could not find a matching code signing identity for type|Missing password for user .{1,80}, and running in non-interactive/,
    help: 'Create the certificate or the profile outside CI, where `match` may write.',
    examples: {
      match: [
        '[!] No matching provisioning profiles found and can not create a new one because you enabled `readonly`.',
        '[!] Missing password for user ci@acme.dev, and running in non-interactive shell',
      ],
    },
  },
]
