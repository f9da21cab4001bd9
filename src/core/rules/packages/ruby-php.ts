import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** Bundler, RubyGems, Composer, and what Ruby and PHP do not find at run time. */
export const rubyPhpRules: readonly Rule[] = [
  {
    id: 'bundler/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /Could not find gem '|Could not find \S{1,120} in (?:any of the sources|locally installed gems|rubygems repository|cached gems)|Bundler could not find compatible versions|Gem::MissingSpecError|Your bundle (?:is locked|only supports)|can't find gem \S|Could not find a valid gem '|Gem::GemNotFoundException|Could not find compatible versions|bundler: command not found: |^Revision \S{1,60} does not exist in the repository /,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'bundler: command not found: rspecz',
        'Revision 0a1b2c3 does not exist in the repository https://git.acme.example/acme. Maybe you misspelled it?',
        "Could not find gem 'rails (= 99)' in rubygems repository https://rubygems.org/ or installed locally.",
        "ERROR:  Could not find a valid gem 'acmez' (>= 0) in any repository",
        'Could not find rake-13.2.1 in locally installed gems',
      ],
    },
  },
  {
    id: 'bundler/lock',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /The gemspecs? for .{1,100} changed|Your lockfile does(?: not|n't)|You are trying to install in deployment mode after changing|frozen mode is set|because (?:the )?frozen mode|The dependencies in your gemfile changed|Gemfile\.lock .{0,60}(?:out of date|can't be updated)/,
    help: 'Run `bundle install`, and commit Gemfile.lock.',
    examples: {
      match: [
        "Your lockfile doesn't include dependencies for all required platforms",
        'You are trying to install in deployment mode after changing your Gemfile.',
      ],
    },
  },
  {
    id: 'bundler/ruby-version',
    cause: 'dependency/platform-requirement',
    rank: 'verdict',
    match:
      /Your Ruby version is \d[\d.]{1,12}, but your Gemfile specified|requires Ruby version [<>=~]|required_ruby_version|requires RubyGems version|Your RubyGems version .{1,40} has a bug/,
    unless: /Gemspec\/|cop/,
    examples: {
      match: [
        'Your Ruby version is 3.1.6, but your Gemfile specified 3.3.0',
        'ERROR:  Error installing acme: acme-2.0 requires Ruby version >= 3.2.',
      ],
    },
  },
  {
    id: 'bundler/checksum',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match: /Bundler found mismatched checksums|Bundler::ChecksumMismatchError|The checksum for the downloaded `/,
    examples: { match: ['Bundler found mismatched checksums. This is a potential security risk.'] },
  },
  {
    id: 'bundler/transport',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /Could not reach host \S{1,200}\. Check your network connection|Gem::RemoteFetcher::FetchError|Could not fetch specs from https?:|Network error while fetching https?:|Unable to download data from https?:/,
    yieldsTo: [
      'network/dns',
      'network/connect-timeout',
      'network/connection-reset',
      'network/connection-refused',
      'network/tls-untrusted',
      'network/tls-expired',
      'network/read-timeout',
      'external_api',
      'token_expired',
    ],
    examples: {
      match: [
        'Could not fetch specs from https://rubygems.example/ due to underlying error',
        'Could not reach host index.rubygems.org. Check your network connection and try again.',
      ],
    },
  },
  {
    id: 'ruby/load-error',
    cause: 'dependency/module-not-found',
    rank: 'cause',
    match:
      /cannot load such file -- (?![./])|Could not load '\S{1,120}'\. Make sure that the gem|Error loading the '\S{1,80}' .{1,40}adapter\. Missing a gem/,
    yieldsTo: ['bundler/*', ...ofTransport],
    examples: {
      match: ['LoadError: cannot load such file -- nokogiri'],
      not: ['cannot load such file -- /w/lib/acme (LoadError)'],
    },
  },
  {
    id: 'ruby/own-file',
    cause: 'build/missing-file',
    rank: 'cause',
    match: /cannot load such file -- [./]/,
    examples: { match: ['cannot load such file -- /w/lib/acme (LoadError)'] },
  },
  {
    id: 'composer/requirements',
    cause: 'dependency/platform-requirement',
    rank: 'verdict',
    match:
      /requires? (?:php|ext-\w{1,30}|lib-\w{1,30}) .{0,120}(?:your php version|it is missing from your system|does not satisfy|is missing)|your php version \(\d[\d.]{1,12}|Your Composer dependencies require a PHP version|the requested PHP extension \w{1,40} is missing|requires PHP extension \S|Root composer\.json requires \S{1,120} (?:\S{1,60} )?but it is missing/,
    yieldsTo: ['composer/lock', ...ofTransport],
    examples: {
      match: [
        '    - Root composer.json requires PHP extension ext-gmp * but it is missing from your system.',
        "    - acme/pdf 3.0.0 requires ext-gd * -> it is missing from your system. Install or enable PHP's gd extension.",
        'Your Composer dependencies require a PHP version ">= 8.3.0". You are running 8.1.2.',
      ],
    },
  },
  {
    id: 'composer/not-resolvable',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /Your requirements could not be resolved to an installable set|Your lock file does not contain a compatible set of packages|conflicts with another require|found \S{1,120} but (?:it|these) (?:does|do) not match (?:the|your) (?:constraint|minimum-stability)/,
    yieldsTo: ['composer/requirements', 'composer/lock', 'composer/not-found', ...ofTransport],
    examples: { match: ['Your requirements could not be resolved to an installable set of packages.'] },
  },
  {
    id: 'composer/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /it could not be found in any version, there may be a typo|Could not find (?:a matching version of )?package \S|Could not find a version of package/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        '    - Root composer.json requires acme/pfd, it could not be found in any version, there may be a typo in the package name.',
      ],
    },
  },
  {
    id: 'composer/lock',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match: /The lock file is not up to date with the latest changes in composer\.json|is not present in the lock file/,
    unless: /^Warning: The lock file/,
    examples: { match: ['- Required package "acme/pdf" is not present in the lock file.'] },
  },
  {
    id: 'composer/locked-version',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match: /is locked to version .{1,60} and an update of this package was not requested/,
    yieldsTo: ['composer/requirements', 'composer/lock'],
    examples: { match: ['    - acme/pdf is locked to version 3.0.0 and an update of this package was not requested.'] },
  },
  {
    id: 'composer/transport',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /Composer\\Downloader\\TransportException|file could not be downloaded \(?(?:HTTP|failed|SSL)|The "https?:\/\/\S{1,300}" file could not be downloaded/,
    unless: /HTTP\/\d(?:\.\d)? [45]\d\d/,
    yieldsTo: [
      'network/dns',
      'network/connect-timeout',
      'network/connection-reset',
      'network/connection-refused',
      'network/tls-untrusted',
      'network/tls-expired',
      'network/read-timeout',
      'external_api',
      'token_expired',
    ],
    examples: {
      match: [
        '  [Composer\\Downloader\\TransportException]',
        'The "https://repo.acme.example/packages.json" file could not be downloaded: failed to open stream: Operation timed out',
      ],
    },
  },
  {
    id: 'php/class-not-found',
    cause: 'dependency/module-not-found',
    rank: 'verdict',
    match:
      /vendor\/autoload\.php.{0,80}(?:No such file|Failed opening)|Failed opening required '.{1,200}vendor|Class ["'](?:PDO|Redis|Imagick|SoapClient|NumberFormatter|IntlDateFormatter|ZipArchive)["'] not found|Call to undefined function (?:mb_|curl_|imagecreate|simplexml_|bc\w{3})|PHP Startup: Unable to load dynamic library/,
    unless: /^Warning: PHP Startup|^PHP Warning/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        "PHP Fatal error:  Uncaught Error: Failed opening required '/w/vendor/autoload.php'",
        'PHP Fatal error:  Uncaught Error: Call to undefined function mb_strlen()',
      ],
    },
  },
]
