import type { Rule } from '../rule.ts'

const causes = [
  'tsc/*',
  'network',
  'external_api',
  'token_expired',
  'environment',
  'node/module-not-found',
  'node/own-module',
] as const

/** webpack, Vite, Rollup, esbuild, Parcel, Next.js, Nuxt, Angular, Babel, Sass, PostCSS, Metro, Expo. */
export const bundlerRules: readonly Rule[] = [
  {
    id: 'webpack/error',
    cause: 'build/compile-error',
    rank: 'cause',
    match:
      /^ERROR in (?:\.\/|src|\[|\S{1,200}\.[jt]sx?)|Module (?:build|parse) failed|^webpack .{0,80}compiled with [1-9]\d* errors?|^(?:\[webpack-cli\] )?Invalid configuration object/,
    unless: /Can't resolve|Cannot find|could not resolve/i,
    yieldsTo: [...causes],
    examples: {
      match: [
        'ERROR in ./src/a.js 3:4',
        'Module parse failed: Unexpected token (4:7)',
        '[webpack-cli] Invalid configuration object. Webpack has been initialized using a configuration object',
      ],
      not: ["ERROR in ./src/a.js Module not found: Error: Can't resolve 'zod'"],
    },
  },
  {
    id: 'vite/error',
    cause: 'build/compile-error',
    rank: 'cause',
    match:
      /^\s*error during build:|^\[vite[:\]].{0,60}(?:error|failed)|^\[plugin:? ?[\w:.-]{1,60}\]|\[vite:[\w-]{1,40}\] .{5}|^\s*file: \S{1,300}:\d+:\d+$/,
    unless: /Can't resolve|Cannot find|could not|failed to resolve|warning|^\s*file: /i,
    yieldsTo: [...causes, 'rollup/error', 'esbuild/error'],
    examples: {
      match: ['error during build:', '[vite:vue] Element is missing end tag.', '[vite:css] [sass] expected "{".'],
    },
  },
  {
    id: 'rollup/error',
    cause: 'build/compile-error',
    rank: 'cause',
    match:
      /\bRollupError: |^\[!\] (?:\(plugin .{1,40}\) )?\(?\w{0,20}Error: |"\S{1,80}" is not exported by "\S{1,200}"|^Parse failure: /,
    unless: /could not resolve/i,
    yieldsTo: causes,
    examples: {
      match: [
        'RollupError: Expected a semicolon',
        '"drain" is not exported by "src/pool.js", imported by "src/main.js".',
        '[!] (plugin typescript) RollupError: x',
      ],
    },
  },
  {
    id: 'esbuild/error',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /^\s*[✘X] ?\[ERROR\] .{1,300}|Build failed with \d+ errors?|Transform failed with \d+ error|^(?:▲|✗) ?\[ERROR\] /,
    unless:
      /Can't resolve|Cannot find|could not resolve|401|403|503|timed out|A request to the Cloudflare API|\[ERROR\] fetch failed|\[ERROR\] Received a malformed response|Exceeded account limits|auth token/i,
    yieldsTo: causes,
    examples: {
      match: [
        '✘ [ERROR] Expected ";" but found "x"',
        'Error: Transform failed with 1 error:',
        'Build failed with 2 errors:',
      ],
    },
  },
  {
    id: 'next/build',
    cause: 'build/compile-error',
    rank: 'cause',
    match:
      /^\s*(?:⨯ )?Failed to compile\.?$|^> Build failed because of webpack errors|^\s*Error occurred prerendering page "|^> Export encountered (?:an error|errors) on|^\s*(?:Turbopack build failed|Error: Turbopack build failed) with \d+ error|^ *⨯ (?:useSearchParams\(\)|Invalid next\.config|Static worker|Next\.js build worker)|^Build optimization failed: |^ERROR {1,3}Build failed|^(?:\[nuxt\] |\[nitro\] )?ERROR {1,2}\S.{0,80}(?:Rollup error|Nitro build)/,
    yieldsTo: [...causes, 'webpack/error', 'esbuild/error', 'eslint/*', 'sass/error', 'babel/error'],
    examples: {
      match: [
        'Failed to compile.',
        'Error occurred prerendering page "/pay". Read more: https://nextjs.org/docs/messages/prerender-error',
        'Error: Turbopack build failed with 2 errors:',
      ],
    },
  },
  {
    id: 'angular/error',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /\berror NG-?\d{4,6}: |^Error: bundle initial exceeded maximum budget|^(?:\S{1,3} )?\[ERROR\] (?:NG|bundle initial exceeded|initial chunk)|^An unhandled exception occurred: (?!.{0,80}(?:ECONN|ENOTFOUND|timed out))/,
    unless: /warning/i,
    examples: {
      match: [
        "✘ [ERROR] NG8001: 'app-pay' is not a known element:",
        'Error: bundle initial exceeded maximum budget. Budget 1.00 MB was not met by 204 kB',
        "src/a.html:4:7 - error NG8002: Can't bind to 'rate'",
      ],
    },
  },
  {
    id: 'parcel/error',
    cause: 'build/compile-error',
    rank: 'cause',
    match: /^🚨 Build failed\.|^@parcel\/[\w-]{1,60}: /,
    unless: /Failed to resolve/,
    yieldsTo: causes,
    examples: { match: ['🚨 Build failed.', '@parcel/transformer-js: Unexpected token'] },
  },
  {
    id: 'babel/error',
    cause: 'build/syntax-error',
    rank: 'cause',
    match:
      /^\s*(?:SyntaxError|TypeError|Error): \S{1,300}\.(?:[cm]?[jt]sx?|vue): .{1,300}(?:\(\d+:\d+\)|Unexpected)|\[BABEL\] \S{1,300}: |Parsing error: |\[vue\/compiler-sfc\] /,
    yieldsTo: causes,
    examples: {
      match: ['SyntaxError: /w/src/a.js: Unexpected token (4:7)', '[vue/compiler-sfc] Unexpected token (4:7)'],
    },
  },
  {
    id: 'swc/error',
    cause: 'build/syntax-error',
    rank: 'verdict',
    match: /^\s*(?:x|×) (?:Unexpected token|Expected '|Expected a |Unexpected eof|Unterminated|Expression expected)/,
    yieldsTo: [...causes],
    examples: { match: ["  × Expected ',', got 'x'", '  x Unexpected token `}`. Expected identifier'] },
  },
  {
    id: 'sass/error',
    cause: 'build/compile-error',
    rank: 'cause',
    match:
      /SassError: |^Error: (?:Undefined (?:variable|mixin|function)\.|expected "[{};)]"|Can't find stylesheet to import)|^CssSyntaxError: |\(\d+:\d+\) \S{1,200}\.css Unknown word|Cannot apply unknown utility class|The `\S{1,80}` class does not exist/,
    yieldsTo: ['network', 'external_api'],
    examples: {
      match: [
        'SassError: Undefined variable.',
        'CssSyntaxError: /w/a.css:4:7: Unknown word',
        'Error: Undefined mixin.',
      ],
    },
  },
  {
    id: 'metro/error',
    cause: 'build/compile-error',
    rank: 'cause',
    match:
      /^error: (?:bundling failed|index\.js: )|^(?:iOS|Android|Web) Bundling failed|^Metro encountered an error|CommandError: (?!.{0,60}(?:log in|token)).{8}/,
    yieldsTo: [...causes, 'dependency'],
    examples: { match: ['Android Bundling failed 4120ms index.js', 'error: bundling failed: SyntaxError in App.tsx'] },
  },
  {
    id: 'astro/error',
    cause: 'build/compile-error',
    rank: 'cause',
    match: /docs\.astro\.build\/(?:\w\w\/)?reference\/errors\//,
    yieldsTo: [...causes, 'dependency'],
    examples: {
      match: ['    https://docs.astro.build/en/reference/errors/local-image-used-wrongly/'],
    },
  },
]
