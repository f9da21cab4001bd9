import type { Rule } from './rule.ts'

/** A package manager that found nothing because it could not reach its registry: the transport is the cause. */
const transport = ['network', 'external_api', 'token_expired'] as const

/** Package managers of all ecosystems. */
export const packageRules: readonly Rule[] = [
  {
    id: 'npm/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /npm (?:ERR!|error) code E404|npm (?:ERR!|error) 404\b|ERR_PNPM_FETCH_404|error An unexpected error occurred: ".{1,200}: Not found"|error Couldn't find package "/,
    examples: { match: ['npm ERR! code E404', ' ERR_PNPM_FETCH_404  GET https://registry.example/x: Not Found - 404'] },
  },
  {
    id: 'npm/no-version',
    cause: 'dependency/version-not-found',
    rank: 'verdict',
    match:
      /npm (?:ERR!|error) code ETARGET|No matching version found for|ERR_PNPM_NO_MATCHING_VERSION|Couldn't find any versions for|No candidates found/,
    examples: {
      match: ['npm error code ETARGET', 'error Couldn\'t find any versions for "left-pad" that matches "^9"'],
    },
  },
  {
    id: 'npm/peer-conflict',
    cause: 'dependency/peer-conflict',
    rank: 'verdict',
    match: /ERESOLVE (?:unable to resolve|could not resolve)|ERR_PNPM_PEER_DEP_ISSUES|code ERESOLVE/,
    examples: { match: ['npm error ERESOLVE unable to resolve dependency tree'] },
  },
  {
    id: 'npm/integrity',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match: /\bEINTEGRITY\b|Integrity check(?:sum)? failed|ERR_PNPM_TARBALL_INTEGRITY/,
    examples: { match: ['npm error code EINTEGRITY'] },
  },
  {
    id: 'npm/lockfile',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /can only install (?:packages )?when your package\.json and|can only install with an existing package-lock|ERR_PNPM_OUTDATED_LOCKFILE|ERR_PNPM_(?:LOCKFILE_CONFIG_MISMATCH|NO_LOCKFILE|LOCKFILE_BREAKING_CHANGE|BROKEN_LOCKFILE)|Your lockfile needs to be updated|The lockfile would have been (?:modified|created)|lockfile had changes, but lockfile is frozen|YN0028|Some specified paths were not resolved, unable to cache|Dependencies lock file is not found/,
    examples: {
      match: [
        'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.',
        'error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.',
        'error: lockfile had changes, but lockfile is frozen',
      ],
    },
  },
  {
    id: 'npm/engine',
    cause: 'dependency/platform-requirement',
    rank: 'verdict',
    match:
      /\bEBADENGINE\b|\bEBADPLATFORM\b|ERR_PNPM_UNSUPPORTED_ENGINE|The engine "node" is incompatible|Unsupported (?:engine|platform) for/,
    unless: /npm warn|npm WARN/,
    examples: {
      match: [
        'npm error code EBADENGINE',
        'error foo@1.0.0: The engine "node" is incompatible with this module. Expected version ">=22". Got "18.1.0"',
      ],
    },
  },
  {
    id: 'npm/missing-script',
    cause: 'build/config-error',
    rank: 'verdict',
    match:
      /Missing script: |ERR_PNPM_NO_SCRIPT|error Command ".{1,80}" not found|Couldn't find a script named|code E(?:JSONPARSE|MISSINGENV|CONFIG)|Failed to parse JSON data|Multiple versions of pnpm specified|ERR_PNPM_(?:BAD_PM_VERSION|NO_IMPORTER)|This project is configured to use (?:yarn|pnpm|npm)|This project's package\.json defines "packageManager"/,
    examples: {
      match: [
        'npm error Missing script: "biuld"',
        'error Command "tset" not found.',
        'Error: Multiple versions of pnpm specified:',
      ],
    },
  },
  {
    id: 'npm/audit',
    cause: 'build/audit-findings',
    rank: 'cause',
    match:
      /\d+ (?:low|moderate|high|critical) severity vulnerabilit|found \d+ vulnerabilities|vulnerabilities found$|Found \d+ known vulnerabilit|error\[(?:vulnerability|unmaintained|rejected|unsound)\]|\d+ vulnerabilities found!|CVE-\d{4}-\d+.{0,80}(?:HIGH|CRITICAL)/,
    unless: /found 0 vulnerabilities/,
    yieldsTo: ['*'],
    examples: {
      match: ['5 high severity vulnerabilities', 'Found 2 known vulnerabilities in 1 package'],
      not: ['found 0 vulnerabilities'],
    },
  },
  {
    id: 'pip/no-matching',
    cause: 'dependency/version-not-found',
    rank: 'verdict',
    match: /No matching distribution found for|Could not find a version that satisfies the requirement/,
    yieldsTo: transport,
    examples: {
      match: [
        'ERROR: No matching distribution found for acme-core>=4',
        'ERROR: Could not find a version that satisfies the requirement torch==9 (from versions: 1.0)',
      ],
    },
  },
  {
    id: 'pip/conflict',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /ResolutionImpossible|have conflicting dependencies|No solution found when resolving|version solving failed|SolverProblemError|Because .{1,300} depends on .{1,300}|UnsatisfiableError|LibMambaUnsatisfiableError|PackagesNotFoundError|ResolvePackageNotFound|incompatible with .{1,80}, which is not installed|requires .{1,80}, but you (?:have|'ll have)|nothing provides|unsatisfiable/,
    show: 'last',
    yieldsTo: transport,
    examples: {
      match: [
        'ERROR: ResolutionImpossible: for help visit https://pip.example/',
        '  × No solution found when resolving dependencies:',
      ],
    },
  },
  {
    id: 'pip/hashes',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match:
      /DO NOT MATCH THE HASHES|Hash mismatch for|Hashes are required in --require-hashes|hash(?:es)? (?:mismatch|do(?:es)? not match|did not match)|[Cc]hecksum (?:mismatch|failed|verification failed|validation failed|does not match|did ?n[o']t match)|SECURITY ERROR|sha(?:1|256|512)(?:sum)? (?:mismatch|does not match|check failed)|checksums? .{0,30}did NOT match|Wrong hash|digest mismatch|hash mismatch in fixed-output/i,
    unless: /Mirror sync|truncated|incomplete/i,
    examples: {
      match: [
        'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.',
        'verifying module: checksum mismatch',
        'sha256sum: WARNING: 1 computed checksum did NOT match',
      ],
    },
  },
  {
    id: 'pip/build-backend',
    cause: 'build/compile-error',
    rank: 'symptom',
    match:
      /Failed building wheel for|error: subprocess-exited-with-error|metadata-generation-failed|Failed to build .{1,80} Could not build wheels|ERROR: Could not build wheels|Getting requirements to build wheel did not run successfully/,
    yieldsTo: ['*'],
    examples: { match: ['  ERROR: Failed building wheel for lxml', 'error: metadata-generation-failed'] },
  },
  {
    id: 'pip/requires-python',
    cause: 'dependency/platform-requirement',
    rank: 'verdict',
    match:
      /Requires-Python|requires a different Python|requires Python [<>=]|is not compatible with (?:this|the current) Python|The currently activated Python version|not a supported wheel on this platform|The Python request|Version [\d.]+ with arch \S+ not found|was not found in the local cache|Unable to find \w+ version/,
    unless: /^Ignored the following|^WARNING/,
    examples: {
      match: [
        "ERROR: Package 'x' requires a different Python: 3.9.1 not in '>=3.11'",
        'Error: The version 3.7 with architecture x64 was not found in the local cache',
      ],
      not: [],
    },
  },
  {
    id: 'poetry/lock',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /(?:pyproject\.toml changed significantly since poetry\.lock|poetry\.lock is not up to date|The lockfile at `uv\.lock` needs to be updated|Pipfile\.lock .{0,40}out of date|is out of date, but --frozen|lock ?file .{0,40}(?:is not up to date|is out of date|out of sync|needs? to be updated|does not satisfy|is missing|not found)|(?:missing|not present) in (?:the )?lock ?file)/i,
    examples: {
      match: [
        'error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided.',
        '- Required package "acme/pdf" is not present in the lock file.',
      ],
    },
  },
  {
    id: 'python/module-not-found',
    cause: 'dependency/module-not-found',
    rank: 'cause',
    match:
      /ModuleNotFoundError: No module named|ImportError: (?:No module named|cannot import name|DLL load failed|lib\S+: cannot open shared object)|: No module named '?[\w.]+'?$/,
    yieldsTo: transport,
    show: 'last',
    examples: {
      match: ["E   ModuleNotFoundError: No module named 'dynaconf'", '/usr/bin/python3: No module named pytest'],
    },
  },
  {
    id: 'node/module-not-found',
    cause: 'dependency/module-not-found',
    rank: 'cause',
    match:
      /Cannot find (?:module|package) '(?!\.{0,2}\/)[^']+'|Can't resolve '(?!\.{0,2}\/)[^']+'|ERR_MODULE_NOT_FOUND|Failed to resolve import "(?!\.)|Could not resolve "(?!\.)[^"]+"|Rollup failed to resolve import|Cannot find type definition file for '|Unable to resolve path to module '(?!\.)/,
    unless: /Cannot find module '(?:\/|[A-Z]:)|to 'tests?\/|No module named/,
    yieldsTo: transport,
    examples: {
      match: [
        "Error: Cannot find module 'pino-http'",
        "Module not found: Error: Can't resolve 'date-fns/locale/ko' in '/w/src'",
        "error TS2307: Cannot find module 'zod' or its corresponding type declarations.",
      ],
      not: ["Cannot find module './local'"],
    },
  },
  {
    id: 'node/own-module',
    cause: 'build/missing-file',
    rank: 'cause',
    match:
      /Cannot find module '(?:\.{1,2}\/|\/|[A-Z]:\\|@\/)[^']*'|Can't resolve '(?:\.{1,2}\/|@\/)[^']*'|Could not resolve "\.{1,2}\//,
    examples: { match: ["Cannot find module './local'", "Module not found: Error: Can't resolve '../x' in '/w/src'"] },
  },
  {
    id: 'cargo/lock',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match: /cannot update the lock file|the lock file .{1,200} needs to be updated but --locked/,
    examples: {
      match: ['error: cannot update the lock file /w/Cargo.lock because --locked was passed to prevent this'],
    },
  },
  {
    id: 'cargo/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /error: no matching package (?:named|found)|failed to select a version for|no matching package named `|perhaps a crate was updated and forgotten to be re-vendored|use of undeclared crate or module|can't find crate for|unresolved import `|use of unresolved module or unlinked crate/,
    yieldsTo: transport,
    examples: {
      match: ['error: no matching package named `serdee` found', 'error: failed to select a version for `syn`.'],
    },
  },
  {
    id: 'go/module',
    cause: 'dependency/version-not-found',
    rank: 'verdict',
    match:
      /unknown revision|invalid version: |reading https?:\/\/\S+\.(?:mod|info|zip): 404|module .{1,200}: not a known dependency|no required module provides package|cannot find module providing package|module \S+ found \(\S+\), but does not contain package|package \S+ is not in (?:std|GOROOT)|import cycle not allowed in|: module lookup disabled by/,
    yieldsTo: transport,
    examples: {
      match: [
        'go: example.com/x@v9.9.9: reading https://proxy.example/x/@v/v9.9.9.mod: 404 Not Found',
        'main.go:5:2: no required module provides package github.com/acme/x; to add it:',
      ],
    },
  },
  {
    id: 'go/sum',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /missing go\.sum entry|updates to go\.(?:mod|sum) needed|go\.mod file indicates|inconsistent vendoring|go: updates to go\.mod/,
    examples: {
      match: [
        'x.go:4:2: missing go.sum entry for module providing package github.com/acme/y',
        'go: updates to go.mod needed; to update it: go mod tidy',
      ],
    },
  },
  {
    id: 'maven/artifact',
    cause: 'dependency/artifact-not-found',
    rank: 'verdict',
    match:
      /Could not find artifact |Could not resolve dependencies for project|Non-resolvable (?:parent|import) POM|was not found in https?:\/\/\S+ during a previous attempt|Plugin .{1,200} or one of its dependencies could not be resolved|Failed to collect dependencies/,
    yieldsTo: transport,
    examples: {
      match: [
        '[ERROR] Failed to execute goal on project x: Could not resolve dependencies for project a:b:jar:1: Could not find artifact c:d:jar:9 in central',
      ],
    },
  },
  // "Could not find" means that every repository answered and has it not; "could not resolve" leaves open why.
  {
    id: 'gradle/not-found',
    cause: 'dependency/artifact-not-found',
    rank: 'verdict',
    match:
      /> Could not find [\w.-]+:[\w.-]+|Could not find [\w.-]+:[\w.-]+:[\w.+-]+\.$|Plugin \[id: .{1,200} was not found|No matching variant of/,
    examples: { match: ['   > Could not find com.acme:retry-http:4.0.3.'] },
  },
  {
    id: 'gradle/not-resolved',
    cause: 'dependency/artifact-not-found',
    rank: 'cause',
    match:
      /> Could not resolve [\w.-]+:[\w.-]+|Could not resolve all (?:files|artifacts|dependencies|task dependencies) for configuration|Could not resolve: /,
    yieldsTo: ['gradle/not-found', ...transport],
    show: 'last',
    examples: { match: ["> Could not resolve all files for configuration ':compileClasspath'."] },
  },
  {
    id: 'sbt/unresolved',
    cause: 'dependency/artifact-not-found',
    rank: 'verdict',
    match: /unresolved dependency: |Error downloading \S+:\S+:|ResolveException|not found: https?:\/\/\S+\.pom/,
    yieldsTo: transport,
    examples: { match: ['[error] sbt.librarymanagement.ResolveException: Error downloading com.acme:x_3:1.0'] },
  },
  {
    id: 'nuget/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match: /\bNU110[1-8]\b|\bNU1202\b|\bNU160[1-8]\b|Unable to find package|NETSDK10(?:04|45|83)|error MSB4236/,
    unless: /warning NU/,
    yieldsTo: transport,
    examples: {
      match: [
        '/w/Core.csproj : error NU1101: Unable to find package Acme.X. No packages exist with this id in source(s): nuget.org',
      ],
    },
  },
  {
    id: 'nuget/service',
    cause: 'network/connection-failed',
    rank: 'cause',
    match: /\bNU1301\b|Unable to load the service index for source/,
    examples: {
      match: ['error NU1301: Unable to load the service index for source https://api.nuget.example/v3/index.json.'],
    },
  },
  {
    id: 'bundler/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /Could not find gem '|Could not find \S+ in (?:any of the sources|locally installed gems|rubygems repository)|Bundler could not find compatible versions|Gem::MissingSpecError|cannot load such file -- (?!\/|\.)|Your bundle (?:is locked|only supports)|can't find gem/,
    yieldsTo: transport,
    examples: {
      match: [
        "Could not find gem 'rails (= 99)' in rubygems repository https://rubygems.org/ or installed locally.",
        'LoadError: cannot load such file -- nokogiri',
      ],
    },
  },
  {
    id: 'bundler/lock',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /The gemspecs? for .{1,100} changed|Your lockfile does(?: not|n't)|You are trying to install in deployment mode after changing|frozen mode is set|Your Ruby version is [\d.]+, but your Gemfile specified/,
    examples: {
      match: [
        "Your lockfile doesn't include dependencies for all required platforms",
        'You are trying to install in deployment mode after changing your Gemfile.',
      ],
    },
  },
  {
    id: 'composer/requirements',
    cause: 'dependency/platform-requirement',
    rank: 'verdict',
    match:
      /Your requirements could not be resolved to an installable set|Your lock file does not contain a compatible set of packages|requires ext-\w+|requires php [\^~<>=\d]|your php version \([\d.]+/,
    yieldsTo: ['composer/lock', ...transport],
    examples: { match: ['Your requirements could not be resolved to an installable set of packages.'] },
  },
  {
    id: 'composer/lock',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /The lock file is not up to date with the latest changes in composer\.json|is not present in the lock file|is locked to version .{1,60} and an update of this package was not requested/,
    examples: { match: ['- Required package "acme/pdf" is not present in the lock file.'] },
  },
  {
    id: 'php/class-not-found',
    cause: 'dependency/module-not-found',
    rank: 'cause',
    match: /vendor\/autoload\.php.{0,80}(?:No such file|Failed opening)|Failed opening required '.{1,200}vendor/,
    examples: { match: ["PHP Fatal error:  Uncaught Error: Failed opening required '/w/vendor/autoload.php'"] },
  },
  {
    id: 'apt/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /E: (?:Unable to locate package|Package '.{1,100}' has no installation candidate|Couldn't find any package by|Version '.{1,60}' for '.{1,100}' was not found)|패키지를? .{0,40}찾을 수 없|パッケージ .{1,80}(?:見つかりません)|has no installation candidate|no packages? (?:found|matching)|unable to select packages|No package \S+ available|Unable to find a match: |Error: No available formula|No formulae or casks found|is unavailable: No available formula|nothing provides|target not found: |The package was not found with the source/,
    yieldsTo: transport,
    examples: {
      match: [
        'E: Unable to locate package libavif15-dev',
        "E: Package 'libgl1-mesa-glx' has no installation candidate",
        'Error: Unable to find a match: foo-devel',
        'ERROR: unable to select packages:',
      ],
    },
  },
  {
    id: 'apt/index-out-of-sync',
    cause: 'dependency/index-out-of-sync',
    rank: 'verdict',
    match:
      /Mirror sync in progress|File has unexpected size|Hash Sum mismatch|is not (?:yet )?valid (?:yet|until)|repomd\.xml does not match metalink|Release file .{1,200} is not valid yet|BAD archive|does not match (?:the )?index/i,
    examples: {
      match: [
        '   File has unexpected size (4711 != 4712). Mirror sync in progress? [IP: 192.0.2.1 80]',
        'E: Failed to fetch http://archive.example/x  Hash Sum mismatch',
      ],
    },
  },
  {
    id: 'apt/broken',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /you have held broken packages|Unmet dependencies|The following packages have unmet dependencies|Depends: .{1,120} but it is not|conflicting requests|file \S+ conflicts between|dpkg: dependency problems/,
    yieldsTo: transport,
    examples: { match: ['E: Unable to correct problems, you have held broken packages.'] },
  },
  {
    id: 'apt/repository',
    cause: 'dependency/artifact-not-found',
    rank: 'cause',
    match:
      /does(?: not|n't) have a Release file|NO_PUBKEY|is not signed\.|404 {2}Not Found \[IP|The repository .{1,200} no longer has a Release/,
    yieldsTo: ['network', 'external_api'],
    examples: { match: ["E: The repository 'http://ppa.example noble Release' does not have a Release file."] },
  },
  {
    id: 'hex/resolve',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /Failed to use "|Hex dependency resolution failed|\*\* \(Mix\) (?:Unknown package|No package with name|Can't continue due to errors on dependencies|You're trying to run)|Unchecked dependencies for environment|cabal: Could not resolve dependencies|Could not find module [‘'`]|there is no package called|dependencies? .{1,120} (?:is|are) not available for package|package .{1,60} is not available/,
    yieldsTo: transport,
    examples: {
      match: [
        'Error in library(sf) : there is no package called ‘sf’',
        'Error: cabal: Could not resolve dependencies:',
      ],
    },
  },
  {
    id: 'perl/locate',
    cause: 'dependency/module-not-found',
    rank: 'verdict',
    match: /Can't locate \S+ in @INC|Base class package ".{1,80}" is empty/,
    examples: { match: ["Can't locate LWP/Simple.pm in @INC (you may need to install the LWP::Simple module)"] },
  },
  {
    id: 'cmake/find-package',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /Could not find a package configuration file provided by|Could NOT find \w+ \(missing|By not providing "Find|No package '.{1,80}' found|Package '.{1,80}', required by|was not found in the pkg-config search path|Dependency "?\S+"? (?:not found|found: NO)|Package requirements \(.{1,200}\) were not met|(?:configure|meson\.build:\d+:\d+): (?:error|ERROR): .{0,160}(?:not found|required|missing|no usable|cannot find|library|headers)|library not found for -l|cannot find -l\w+|ld: library ['‘]\w+['’] not found/,
    yieldsTo: transport,
    examples: {
      match: [
        '  Could not find a package configuration file provided by "OpenCV" (requested',
        'configure: error: Package requirements (libxml-2.0 >= 2.9.0) were not met:',
        '/usr/bin/ld: cannot find -lssl: No such file or directory',
      ],
    },
  },
  {
    id: 'c/header',
    cause: 'dependency/header-not-found',
    rank: 'verdict',
    match:
      /(?:fatal error|致命的エラー|치명적 오류|schwerwiegender Fehler|erreur fatale|error fatal|致命错误|erro fatal)\s?: ['"<]?[\w./+-]+\.(?:h|hh|hpp|hxx)['">]?\s?(?::|file not found|:)|fatal error C1083: Cannot open include file|'[\w./+-]+\.h(?:pp)?' file not found/,
    examples: {
      match: [
        'src/x.c:3:10: fatal error: hiredis/hiredis.h: No such file or directory',
        "x.m:4:9: fatal error: 'Foo/Foo.h' file not found",
      ],
    },
  },
  {
    id: 'ld/shared-library',
    cause: 'dependency/shared-library-missing',
    rank: 'verdict',
    match:
      /error while loading shared libraries|cannot open shared object file|Library not loaded: |DllNotFoundException|image not found$|UnsatisfiedLinkError|The specified module could not be found/,
    examples: {
      match: [
        './app: error while loading shared libraries: libgeom.so.3: cannot open shared object file: No such file or directory',
      ],
    },
  },
  {
    id: 'image/not-found',
    cause: 'dependency/image-not-found',
    rank: 'verdict',
    match:
      /manifest (?:unknown|for \S+ not found)|(?:docker\.io|ghcr\.io|quay\.io|\.dkr\.ecr|gcr\.io|mcr\.microsoft\.com)\/\S+: not found|repository .{1,200} not found: |repository does not exist|name unknown: |ImagePullBackOff|ErrImagePull|failed to resolve (?:source metadata|reference).{0,300}: not found|tag .{1,60} (?:not found|does not exist)/,
    unless: /denied|unauthorized|no such host/,
    yieldsTo: ['network', 'external_api'],
    examples: {
      match: [
        'docker.io/library/python:3.10.14-slim-buster: not found',
        'reading manifest 9.9 in ghcr.io/acme/x: manifest unknown',
      ],
    },
  },
  {
    id: 'terraform/provider',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /no available releases match the given (?:version )?constraints|Failed to query available provider packages|Inconsistent dependency lock file|Could not retrieve the list of available versions|Provider requirements cannot be satisfied|provider registry .{1,100} does not have a provider|Module version requirements have changed/,
    yieldsTo: transport,
    show: 'last',
    examples: {
      match: [
        'provider registry.terraform.io/hashicorp/aws: no available releases match the given constraints ~> 99.0',
      ],
    },
  },
  {
    id: 'file/required-missing',
    cause: 'build/missing-file',
    rank: 'symptom',
    match:
      /No such file or directory|\bENOENT\b|FileNotFoundError|FileNotFoundException|Could not find file '|The system cannot find the (?:file|path) specified|cannot stat '|File not found|Cannot find path '|does not exist\.?$|no such file|그런 파일이나 디렉터리가 없|そのようなファイルやディレクトリはありません|没有那个文件或目录|Datei oder Verzeichnis nicht gefunden|Aucun fichier ou dossier|No existe el (?:fichero|archivo)/i,
    yieldsTo: ['c/header', 'ld/shared-library', 'shell/command-not-found', 'cmake/find-package'],
    examples: {
      match: [
        "cp: cannot stat 'dist/app.js': No such file or directory",
        "FileNotFoundError: [Errno 2] No such file or directory: 'data.csv'",
      ],
    },
  },
]
