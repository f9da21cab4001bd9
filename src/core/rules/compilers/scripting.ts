import type { Rule } from '../rule.ts'

const causes = ['network', 'external_api', 'token_expired', 'dependency'] as const

/** Python, Ruby, PHP, Perl, Lua, R, Julia and shells: syntax errors and uncaught exceptions. */
export const scriptingRules: readonly Rule[] = [
  {
    id: 'python/syntax',
    cause: 'build/syntax-error',
    rank: 'cause',
    match: /^\s*(?:E\s+|Sorry: )?(?:SyntaxError|IndentationError|TabError): /,
    unless:
      /Unexpected token|import statement outside|does not provide an export|Unexpected identifier|Unexpected end of|Invalid or unexpected token/,
    show: 'last',
    examples: {
      match: ['SyntaxError: invalid syntax', 'E     IndentationError: unexpected indent'],
      not: ["SyntaxError: Unexpected token '}'"],
    },
  },
  {
    id: 'python/exception',
    cause: 'build/runtime-error',
    rank: 'symptom',
    match:
      /^\s*(?:E\s+)?(?:[\w.]{1,120}\.)?(?:TypeError|NameError|AttributeError|KeyError|ValueError|IndexError|ZeroDivisionError|RuntimeError|NotImplementedError|RecursionError|UnboundLocalError|UnicodeDecodeError|UnicodeEncodeError|StopIteration|LookupError|ImproperlyConfigured|ValidationError|OverflowError|ImportError: cannot import name)(?:: |$| )/,
    show: 'last',
    unless: /fetch failed|status code|rate limit|token|credential|HTTP|timed out|connection/i,
    yieldsTo: ['network', 'external_api', 'token_expired', 'python/module-not-found', 'machine/disk-full'],
    examples: { match: ["KeyError: 'rates'", 'AttributeError: module numpy has no attribute bool'] },
  },
  {
    id: 'ruby/exception',
    cause: 'build/runtime-error',
    rank: 'symptom',
    match:
      /\((?:NoMethodError|NameError|ArgumentError|TypeError|SyntaxError|RuntimeError|FrozenError|KeyError|ZeitwerkError|Zeitwerk::NameError)\)|: syntax error, unexpected|rake aborted!|^bin\/rails aborted!/,
    yieldsTo: causes,
    examples: { match: ["a.rb:3:in `x': undefined method `y' for nil (NoMethodError)"] },
  },
  {
    id: 'ruby/syntax',
    cause: 'build/syntax-error',
    rank: 'cause',
    match: /\.rb:\d+: (?:syntax errors? found|syntax error, unexpected)|^SyntaxError: \S{1,300}\.rb:\d+/,
    examples: {
      match: ['app/a.rb:3: syntax error, unexpected end-of-input', 'app/a.rb:3: syntax errors found (SyntaxError)'],
    },
  },
  {
    id: 'php/fatal',
    cause: 'build/runtime-error',
    rank: 'symptom',
    match: /PHP (?:Fatal|Recoverable fatal) error: |^Fatal error: |^In \w{1,60}\.php line \d+:$/,
    unless: /Allowed memory size/,
    yieldsTo: [...causes, 'environment'],
    examples: {
      match: [
        'PHP Fatal error:  Uncaught TypeError: pay(): Argument #1 must be of type int',
        'Fatal error: Uncaught Error: Call to undefined function pay()',
      ],
    },
  },
  {
    id: 'php/parse',
    cause: 'build/syntax-error',
    rank: 'cause',
    match: /PHP Parse error: |^Parse error: |^Errors parsing \S{1,300}\.php/,
    examples: {
      match: ['PHP Parse error:  syntax error, unexpected token "}" in /w/a.php on line 3', 'Errors parsing src/a.php'],
    },
  },
  {
    id: 'perl/compile',
    cause: 'build/syntax-error',
    rank: 'cause',
    match:
      /^syntax error at \S{1,300} line \d+, near|had compilation errors\.$|^Global symbol ".{1,80}" requires explicit package name|^BEGIN failed--compilation aborted/,
    yieldsTo: ['perl/locate', ...causes],
    examples: {
      match: [
        'syntax error at lib/Pool.pm line 4, near "}"',
        'Global symbol "$x" requires explicit package name (did you forget to declare "my $x"?) at a.pl line 4.',
        'lib/Pool.pm had compilation errors.',
      ],
    },
  },
  {
    id: 'tcl/error',
    cause: 'build/runtime-error',
    rank: 'cause',
    match:
      /^(?:invalid command name "|can't read "\w{1,80}": no such variable|wrong # args: should be "|missing close-bra(?:ce|cket))|^ {4}\(file "\S{1,300}" line \d+\)$/,
    yieldsTo: causes,
    examples: { match: ['invalid command name "drain"', '    (file "pool.tcl" line 4)'] },
  },
  {
    id: 'lua/error',
    cause: 'build/runtime-error',
    rank: 'cause',
    match:
      /^(?:luajit: |lua: |luac: |lua5\.\d: )\S{1,300}:\d+: |^\S{1,300}\.lua:\d+: (?:attempt to|unexpected symbol|'=' expected|'end' expected)/,
    yieldsTo: causes,
    examples: {
      match: [
        "luajit: src/pool.lua:4: attempt to index a nil value (local 'x')",
        "src/pool.lua:4: unexpected symbol near '}'",
      ],
    },
  },
  {
    id: 'r/error',
    cause: 'build/runtime-error',
    rank: 'symptom',
    match:
      /^Error in .{1,200}\) ?:\s*$|^Error: object '.{1,120}' not found|^Error in .{1,200} : .{5}|^Execution halted$/,
    yieldsTo: ['dependency', ...causes, 'environment', 'build'],
    examples: {
      match: [
        "Error: object 'rates' not found",
        'Error in eval(expr, envir) : could not find function "drain"',
        'Execution halted',
      ],
    },
  },
  {
    id: 'julia/error',
    cause: 'build/runtime-error',
    rank: 'symptom',
    match:
      /^ERROR: (?:LoadError: )?(?:UndefVarError|MethodError|BoundsError|TypeError|ArgumentError|KeyError|syntax): /,
    unless: /not found in current path/,
    yieldsTo: [...causes, 'build/test-failure'],
    examples: {
      match: [
        'ERROR: LoadError: UndefVarError: `drain` not defined',
        'ERROR: MethodError: no method matching drain(::Int64)',
      ],
    },
  },
  {
    id: 'shell/syntax',
    cause: 'build/syntax-error',
    rank: 'cause',
    match:
      /syntax error near unexpected token|\bsyntax error: unexpected (?:end of file|"|newline|redirection|word)|unexpected EOF while looking for matching|: bad substitution|: [Bb]ad substitution|: unbound variable|ParserError: |MissingEndCurlyBrace|Syntax error: (?:"|end of file|Unterminated|Bad|redirection|word)|: line \d+: .{0,40}unexpected end of file$|: parameter not set$|: [[{]: (?:missing `\]'|too many arguments|unary operator expected|binary operator expected)/,
    examples: {
      match: [
        "./x.sh: line 4: syntax error near unexpected token `fi'",
        'x.sh: line 2: FOO: unbound variable',
        'x.sh: 4: Syntax error: "fi" unexpected',
        'x.sh: line 9: syntax error: unexpected end of file',
      ],
    },
  },
  {
    id: 'powershell/error',
    cause: 'build/runtime-error',
    rank: 'cause',
    match:
      /^\s*\| {1,3}(?:You cannot call a method on a null-valued|Cannot (?:bind|validate|convert|process|index)|A parameter cannot be found|Missing closing|Unexpected token)|\+ FullyQualifiedErrorId : |ParameterBindingException|RuntimeException: \S{1,200}\.ps1/,
    yieldsTo: [...causes, 'environment', 'build'],
    examples: {
      match: [
        '     | You cannot call a method on a null-valued expression.',
        '    + FullyQualifiedErrorId : InvokeMethodOnNull',
      ],
    },
  },
]
