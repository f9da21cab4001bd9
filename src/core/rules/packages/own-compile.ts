import type { Rule } from '../rule.ts'

/**
 * A dependency that does not compile while it is installed. What its compiler says above is the cause; where that is
 * kept in a file of the tool's own, this is all that the log has.
 */
export const ownCompileRules: readonly Rule[] = [
  {
    id: 'dependency/not-built',
    cause: 'dependency/resolution-failed',
    rank: 'symptom',
    match:
      /error: building \S{1,120}:\S{1,60} failed with: |Could not compile dependency :\w{1,60}, |\[ERROR\] The compilation of \S{1,120} failed at |^! Configuring \S{1,120} failed\. See |An error occurred while installing \S{1,80} \(\S{1,40}\), and Bundler cannot continue|Error: Build error: Failed compiling object /,
    yieldsTo: ['*'],
    help: "Read the dependency's own build log; most often a system library or a compiler is missing.",
    examples: {
      match: [
        'error: building acme-core:x64-linux failed with: BUILD_FAILED',
        '** (Mix) Could not compile dependency :acme_nif, "make" command failed. Errors may have been logged above.',
        '[ERROR] The compilation of acme-native.1.0 failed at "dune build -p acme-native".',
        'An error occurred while installing nokogiri (1.15.0), and Bundler cannot continue.',
      ],
    },
  },
  {
    id: 'cpan/test-failed',
    cause: 'build/test-failure',
    rank: 'symptom',
    match: /^! Testing \S{1,120} failed\. See /,
    yieldsTo: ['*'],
    examples: { match: ['! Testing Acme-1.0 failed. See /root/.cpanm/work/1/build.log for details.'] },
  },
  {
    id: 'cpan/fetch',
    cause: 'network/connection-failed',
    rank: 'symptom',
    match: /^! Failed to fetch distribution /,
    yieldsTo: ['external_api', 'token_expired', 'dependency', 'network/dns', 'network/connect-timeout', 'http/404'],
    examples: { match: ['! Failed to fetch distribution Acme-1.0'] },
  },
]
