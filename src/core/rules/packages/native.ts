import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** Headers, libraries and packages of C and C++; vcpkg and conan. */
export const nativeRules: readonly Rule[] = [
  {
    id: 'cmake/find-package',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /Could not find a package configuration file provided by|Could NOT find \w{1,60} \(missing|The following required packages were not found|Could not find a configuration file for package "|None of the required '\S{1,80}' found/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        '  Could not find a package configuration file provided by "OpenCV" (requested',
        '  Could NOT find OpenSSL (missing: OPENSSL_CRYPTO_LIBRARY)',
      ],
    },
  },
  {
    id: 'pkgconfig/not-found',
    cause: 'dependency/system-library-missing',
    rank: 'verdict',
    match:
      /No package '.{1,80}' found|Package '.{1,80}', required by|was not found in the pkg-config search path|Package requirements \(.{1,200}\) were not met|The system library `\S{1,60}` required by crate|could not find system library '|pkg-config exited with status code|Could not run `PKG_CONFIG_ALLOW|The pkg-config package '.{1,80}' version .{1,40} is required but/,
    yieldsTo: ['pkgconfig/missing', ...ofTransport],
    help: 'Install the development package of the library before this step.',
    examples: {
      match: [
        "The pkg-config package 'libpq' version >=9 is required but it could not be found.",
        'configure: error: Package requirements (libxml-2.0 >= 2.9.0) were not met:',
        'Package openssl was not found in the pkg-config search path.',
        '  The system library `alsa` required by crate `alsa-sys` was not found.',
      ],
    },
  },
  {
    id: 'pkgconfig/missing',
    cause: 'environment/missing-tool',
    rank: 'verdict',
    match:
      /The pkg-config command could not be found|pkg-config (?:script|binary|executable)? ?could not be found|Did not find pkg-config by name/,
    help: 'Install pkg-config (or pkgconf) on the machine before this step.',
    examples: {
      match: [
        '  The pkg-config command could not be found.',
        'configure: error: The pkg-config script could not be found or is too old.',
      ],
      not: ['Package openssl was not found in the pkg-config search path.'],
    },
  },
  {
    id: 'configure/missing',
    cause: 'dependency/system-library-missing',
    rank: 'verdict',
    match:
      /configure: error: .{0,160}(?:not found|required|missing|no usable|cannot find|library|headers)|meson\.build:\d{1,5}:\d{1,5}: ERROR: .{0,160}(?:not found|required|missing)|Dependency "?\S{1,80}"? (?:not found|found: NO), tried|Could not find directory of OpenSSL installation/,
    yieldsTo: ['pkgconfig/not-found', ...ofTransport],
    examples: {
      match: [
        '  Could not find directory of OpenSSL installation, and this `-sys` crate cannot',
        'configure: error: libcurl headers not found',
        '../meson.build:14:7: ERROR: Dependency "gtk4" not found, tried pkgconfig and cmake',
      ],
    },
  },
  {
    id: 'ld/library-not-found',
    cause: 'dependency/system-library-missing',
    rank: 'verdict',
    match:
      /library not found for -l|cannot find -l\w|ld: library ['‘]\w{1,60}['’] not found|LINK : fatal error LNK1181|LNK1104: cannot open file '\S{1,80}\.lib'|unable to find library -l|could not find native static library|ld: framework ['‘]?\w{1,60}['’]? not found|ld: framework not found/,
    yieldsTo: ofTransport,
    help: 'Install the library, or add its directory to the search path of the linker.',
    examples: {
      match: [
        '/usr/bin/ld: cannot find -lssl: No such file or directory',
        'ld: library not found for -lcrypto',
        "LINK : fatal error LNK1181: cannot open input file 'zlib.lib'",
        'ld.lld: error: unable to find library -lz',
      ],
    },
  },
  {
    id: 'c/header',
    cause: 'dependency/header-not-found',
    rank: 'verdict',
    match:
      /(?:fatal error|致命的エラー|치명적 오류|schwerwiegender Fehler|erreur fatale|error fatal|致命错误|erro fatal)\s?[:：] ?['"<]?[\w./+-]{1,160}\.(?:h|hh|hpp|hxx)['">]?\s?(?::|file not found|：)|fatal error C1083: Cannot open include file|'[\w./+-]{1,160}\.h(?:pp)?' file not found/,
    examples: {
      match: [
        'src/x.c:3:10: fatal error: hiredis/hiredis.h: No such file or directory',
        "x.m:4:9: fatal error: 'Foo/Foo.h' file not found",
        'x.c:1:10: 致命的エラー: zlib.h: そのようなファイルやディレクトリはありません',
      ],
    },
  },
  {
    id: 'ld/shared-library',
    cause: 'dependency/shared-library-missing',
    rank: 'verdict',
    match:
      /error while loading shared libraries|동적 라이브러리를 읽어들이는데|共有ライブラリのロード中にエラー|Fehler beim Laden der Shared Libraries|erreur lors du chargement des librairies partagées|error al cargar las bibliotecas compartidas|载入共享库时出错|erro ao carregar bibliotecas compartilhadas|cannot open shared object file|Library not loaded: |DllNotFoundException|image not found$|UnsatisfiedLinkError|The specified module could not be found|Error loading shared library |code execution cannot proceed because|\bdlopen\(.{1,200}\): .{0,40}(?:image not found|no such file)/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        './app: error while loading shared libraries: libgeom.so.3: cannot open shared object file: No such file or directory',
        'Error loading shared library libstdc++.so.6: No such file or directory (needed by /usr/bin/node)',
        'dyld[812]: Library not loaded: @rpath/libpng16.16.dylib',
      ],
    },
  },
  {
    id: 'vcpkg/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /error: (?:the port|no version database entry for|while looking for|failed to load port from) \S|error: \S{1,80} does not exist$|error: (?:the )?baseline|error: no version database entry|the baseline does not contain an entry for port|which does not match \S{1,40}\. This usually means that there are known build failures|has no feature named \S{1,40}\.$|failed to `git show` versions\/baseline\.json/,
    unless: /vcpkg\.json is valid/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'error: while loading baseline version for acme-utilz: the baseline does not contain an entry for port acme-utilz',
        "acme-core:x64-linux is only supported on 'windows & !static', which does not match x64-linux. This usually means that there are known build failures",
        'error: no version database entry for acme-core at 9.0.0',
      ],
    },
  },
  {
    id: 'vcpkg/download',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /error: Not a transient network error, won't retry download|error: Missing \S{1,200} and downloads are blocked|error: [Ff]ailed to download from mirror set|error: https:\/\/\S{1,300}: (?:failed|curl)|Reached maximum number of attempts, won't retry download/,
    yieldsTo: ['network/dns', 'network/connect-timeout', 'external_api', 'dependency/checksum-mismatch', 'http/404'],
    examples: {
      match: [
        "error: https://dl.acme.example/acme.tar.gz: Reached maximum number of attempts, won't retry download from https://dl.acme.example/acme.tar.gz.",
        'error: Failed to download from mirror set',
        'error: Missing zlib-1.3.tar.gz and downloads are blocked by x-block-origin.',
      ],
    },
  },
  {
    id: 'conan/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /ERROR: (?:Package '|Missing binary: |Missing prebuilt package for|Unable to find ')|not resolved: (?:Unable to find|Package)|Unable to find '\S{1,120}' in remotes|ERROR: Version conflict: |ERROR: There are invalid packages|: Invalid: Current cppstd|ERROR: Current Conan version \(\S{1,20}\) does not satisfy/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'ERROR: There are invalid packages:',
        "ERROR: Package 'acme/9.0' not resolved: Unable to find 'acme/9.0' in remotes.",
        "ERROR: Missing prebuilt package for 'zlib/1.3.1'",
      ],
    },
  },
]
