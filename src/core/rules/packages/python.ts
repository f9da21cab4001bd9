import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** pip, uv, poetry, pipenv, pdm, hatch. Each says "not found" too when the index was never reached, so they yield. */
export const pythonRules: readonly Rule[] = [
  {
    id: 'pip/invalid-wheel',
    cause: 'dependency/resolution-failed',
    rank: 'verdict',
    match:
      /^ERROR: Wheel '.{1,100}' located at \S{1,300} is invalid|^ERROR: (?:Requested )?.{1,200} has an? (?:invalid wheel|inconsistent (?:name|version|Name|Version))|^ERROR: Invalid requirement: /,
    yieldsTo: ofTransport,
    help: 'Correct the requirement, or have the package published again: what came is not a package of that name.',
    examples: {
      match: [
        "ERROR: Wheel 'acme-core' located at /tmp/pip-unpack-1/acme_core-1.0.0-py3-none-any.whl is invalid.",
        "ERROR: acme-core has an invalid wheel, .dist-info directory 'acme_x-1.0.dist-info' does not start with 'acme-core'",
        "ERROR: Invalid requirement: 'acme core>=1' (from line 1 of requirements.txt)",
      ],
    },
  },
  {
    // The bar of a download that pip ended before it was full: what it got has another hash than the whole.
    id: 'pip/download-cut-short',
    cause: 'network/truncated-download',
    rank: 'symptom',
    match: /^ +━{2,}[╸ ━]{0,80} (\d[\d.]{0,9})\/(?!\1 )\d[\d.]{0,9} [kMG]?B [\d.?]{1,9} [kMG]?B\/s/,
    examples: {
      match: ['     ━━━━━━━━━━━━━━━━━━━━━━━━━━              600.0/900.0 kB 3.2 MB/s eta 0:00:01'],
      not: ['     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 62.6/62.6 kB 2.1 MB/s eta 0:00:00'],
    },
  },
  {
    id: 'pip/no-matching',
    cause: 'dependency/version-not-found',
    rank: 'verdict',
    match: /No matching distribution found for|Could not find a version that satisfies the requirement/,
    yieldsTo: ['dependency/system-library-missing', ...ofTransport],
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
      /ResolutionImpossible|have conflicting dependencies|incompatible with .{1,80}, which is not installed|requires .{1,80}, but you (?:have|'ll have)|ERROR: pip's dependency resolver|resolution-too-deep/,
    unless: /^WARNING/,
    show: 'last',
    yieldsTo: ofTransport,
    examples: {
      match: [
        'ERROR: ResolutionImpossible: for help visit https://pip.example/',
        'acme-api 2.0 requires pydantic<2, but you have pydantic 2.9.1 which is incompatible.',
      ],
    },
  },
  {
    id: 'pip/hashes',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match:
      /DO NOT MATCH THE HASHES|Hash mismatch for |Hashes are required in --require-hashes|Hash values? (?:mismatch|do not match)|Retrieved digest for link|In --require-hashes mode, all requirements must have|In `--require-hashes` mode, all requirements must have/i,
    unless: /truncated|incomplete/i,
    examples: {
      match: [
        'error: In `--require-hashes` mode, all requirements must have a hash, but none were provided for: acme',
        'ERROR: In --require-hashes mode, all requirements must have their versions pinned with ==. These do not:',
        'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.',
        '  × Hash mismatch for `anyio==4.0.0`',
      ],
    },
  },
  {
    id: 'pip/build-backend',
    cause: 'build/compile-error',
    rank: 'symptom',
    match:
      /Failed building wheel for|error: subprocess-exited-with-error|metadata-generation-failed|Could not build wheels|Failed to build installable wheels|Getting requirements to build wheel did not run successfully|Failed to build `|The build backend returned an error|Failed to build: .{1,80}|ChefBuildError/,
    yieldsTo: ['*'],
    examples: {
      match: [
        '  ERROR: Failed building wheel for lxml',
        'error: metadata-generation-failed',
        'error: Failed to build `lxml==5.0.0`',
      ],
    },
  },
  {
    id: 'pip/requires-python',
    cause: 'dependency/platform-requirement',
    rank: 'verdict',
    match:
      /requires a different Python|requires Python [<>=]|is not compatible with (?:this|the current) Python|The currently activated Python version|not a supported wheel on this platform|The Python request from|Current Python version .{1,80} is not allowed by the project|does not satisfy Python[<>=]|No compatible (?:Python|interpreter) found|You can't install a .{0,40}wheel on this platform/,
    unless: /^Ignored the following|^WARNING/,
    examples: {
      match: [
        "ERROR: Package 'x' requires a different Python: 3.9.1 not in '>=3.11'",
        'Current Python version (3.9.20) is not allowed by the project (>=3.11).',
        'ERROR: acme-1.0-cp312-cp312-manylinux_2_28_x86_64.whl is not a supported wheel on this platform.',
      ],
    },
  },
  {
    id: 'pip/requirements-missing',
    cause: 'build/missing-file',
    rank: 'verdict',
    match:
      /Could not open requirements file: |does not appear to be a Python project|ERROR: file:\S{1,200} does not (?:appear to|exist)|neither 'setup\.py' nor 'pyproject\.toml' found|is not installable\. Neither |Could not detect requirement name for/,
    examples: {
      match: [
        "ERROR: Directory '.' is not installable. Neither 'setup.py' nor 'pyproject.toml' found.",
        "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements-ci.txt'",
        "ERROR: file:///w/app does not appear to be a Python project: neither 'setup.py' nor 'pyproject.toml' found.",
      ],
    },
  },
  {
    id: 'pip/externally-managed',
    cause: 'environment/wrong-tool-version',
    rank: 'verdict',
    match: /error: externally-managed-environment/,
    help: 'Install into a virtual environment, or use setup-python: the system Python refuses packages.',
    examples: { match: ['error: externally-managed-environment'] },
  },
  {
    id: 'uv/no-solution',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /No solution found when resolving|we can conclude that your (?:project's )?requirements are unsatisfiable|your requirements are unsatisfiable/,
    yieldsTo: [...ofTransport, 'uv/no-such-package'],
    examples: { match: ['  × No solution found when resolving dependencies:'] },
  },
  {
    id: 'uv/no-such-package',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match: /Because \S{1,120} was not found in the (?:package registry|cache|provided)/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        '  ╰─▶ Because acme-core was not found in the package registry and you require acme-core, we can conclude',
      ],
    },
  },
  {
    id: 'uv/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /was not found in the package registry|was not found in the provided package locations|No interpreter found for Python|Distribution not found at: /,
    yieldsTo: ofTransport,
    examples: {
      match: ['  ╰─▶ Because acme-utilz was not found in the package registry and your project depends on acme-utilz,'],
    },
  },
  {
    id: 'uv/lock',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /The lockfile at `?uv\.lock`? needs to be updated|Unable to find lockfile at `?uv\.lock|Failed to parse `?uv\.lock/,
    help: 'Run `uv lock`, and commit uv.lock.',
    examples: {
      match: [
        'error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided. To update the lockfile, run `uv lock`.',
      ],
    },
  },
  {
    id: 'poetry/solving',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /version solving failed|SolverProblemError|Because .{1,300} depends on .{1,300}, version solving|Because \S{1,100} depends on |Unable to find installation candidates for|Unable to find candidates for \S|No candidate is found for `/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        '  Unable to find installation candidates for acme-core (1.0.0)',
        '[CandidateNotFound]: No candidate is found for `acme-core` that matches the environment or hashes',
        "Because shop depends on acme (^9.0) which doesn't match any versions, version solving failed.",
      ],
    },
  },
  {
    id: 'poetry/lock',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /pyproject\.toml changed significantly since poetry\.lock|poetry\.lock is not up to date|Pipfile\.lock .{0,40}out of date|Lock ?file (?:hash|is) .{0,40}(?:doesn't match|not compatible)|pylock\.toml .{0,40}out of date|poetry\.lock is not consistent with pyproject\.toml/i,
    examples: {
      match: [
        'Error: poetry.lock is not consistent with pyproject.toml. You may be getting improper dependencies.',
        'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.',
        'Your Pipfile.lock (0f3a1c) is out of date. Expected: (b81e22).',
      ],
    },
  },
  {
    id: 'pipenv/resolution',
    cause: 'dependency/resolution-failed',
    rank: 'verdict',
    match:
      /Locking Failed!|pipenv\.exceptions\.ResolutionFailure|\[ResolutionImpossible\]|Unable to find a resolution because|PdmException|ResolutionTooDeep/,
    yieldsTo: ['pip/*', ...ofTransport],
    examples: { match: ['✘ Locking Failed!', '[ResolutionImpossible]: Unable to find a resolution'] },
  },
  {
    id: 'python/module-not-found',
    cause: 'dependency/module-not-found',
    rank: 'cause',
    match:
      /ModuleNotFoundError: No module named|ImportError: (?:No module named|cannot import name|DLL load failed|lib\S{1,80}: cannot open shared object)|: No module named '?[\w.]{1,100}'?$/,
    yieldsTo: ofTransport,
    show: 'last',
    examples: {
      match: ["E   ModuleNotFoundError: No module named 'dynaconf'", '/usr/bin/python3: No module named pytest'],
    },
  },
  {
    // The setup.py of a database driver that looks for the library's own program.
    id: 'python/native-config',
    cause: 'dependency/system-library-missing',
    rank: 'verdict',
    match:
      /pg_config executable not found|mysql_config(?:: not found| not found)|Can not find valid pkg-config name|Could not run curl-config/,
    help: 'Install the development package of the library on the machine (libpq-dev, libmysqlclient-dev, libcurl4-openssl-dev), or take a wheel.',
    examples: {
      match: ['  Error: pg_config executable not found.', '    Exception: Can not find valid pkg-config name.'],
    },
  },
]
