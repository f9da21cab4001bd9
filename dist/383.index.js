export const id = 383;
export const ids = [383];
export const modules = {

/***/ 8053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ toAnnotation),
/* harmony export */   F_: () => (/* binding */ toGitRef),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   P3: () => (/* binding */ toRun),
/* harmony export */   pQ: () => (/* binding */ toFileText),
/* harmony export */   yL: () => (/* binding */ toTargetRun),
/* harmony export */   z6: () => (/* binding */ toJob)
/* harmony export */ });
/* harmony import */ var _core_annotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5101);

/** A job, from the API's job object or any object with some of its fields. */
function toJob(value) {
    const job = record(value);
    const conclusion = toConclusion(job.conclusion);
    return {
        id: integer(job.id) ?? 0,
        runId: integer(job.run_id) ?? 0,
        runAttempt: integer(job.run_attempt) ?? 1,
        name: text(job.name) ?? '',
        status: toStatus(job.status, conclusion),
        conclusion,
        headSha: text(job.head_sha) ?? '',
        startedAt: text(job.started_at),
        completedAt: text(job.completed_at),
        runnerName: text(job.runner_name),
        labels: Array.isArray(job.labels) ? job.labels.filter((label) => typeof label === 'string') : [],
        htmlUrl: text(job.html_url),
        steps: Array.isArray(job.steps) ? job.steps.map(toStep) : [],
    };
}
/** `createdAt` is '' where the answer had neither that time nor the attempt's. */
function toRun(value) {
    const run = record(value);
    return {
        id: integer(run.id) ?? 0,
        runAttempt: integer(run.run_attempt) ?? 1,
        event: text(run.event) ?? '',
        headSha: text(run.head_sha) ?? '',
        createdAt: text(run.created_at) ?? text(run.run_started_at) ?? '',
        htmlUrl: text(run.html_url) ?? '',
    };
}
/** The same with what is asked of a run that may be rerun. */
function toTargetRun(value) {
    const run = record(value);
    const conclusion = toConclusion(run.conclusion);
    return {
        ...toRun(value),
        name: text(run.name) ?? '',
        status: toStatus(run.status, conclusion),
        conclusion,
        headBranch: text(run.head_branch) ?? '',
        headRepository: text(record(run.head_repository).full_name) ?? '',
        // Of some events it is `<path>@<ref>`.
        workflowPath: (text(run.path) ?? '').replace(/@.*$/s, ''),
    };
}
/** A reference of git. */
function toGitRef(value) {
    const object = record(record(value).object);
    return { sha: text(object.sha) ?? '', isCommit: object.type === 'commit' };
}
/** A file of a repository, up to 1 MB; undefined where it is a folder or larger. */
function toFileText(value) {
    const { content, encoding } = record(value);
    return encoding === 'base64' && typeof content === 'string' ? Buffer.from(content, 'base64').toString() : undefined;
}
/** Whether an entry is what one of our own steps said of the job: it would only be read back as if GitHub had said it. */
function isOurs(value) {
    return (text(record(value).title) ?? '').startsWith(_core_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationTitle */ .qF);
}
/** One entry of a check run's annotations. */
function toAnnotation(value) {
    const annotation = record(value);
    const level = annotation.annotation_level;
    return {
        level: level === 'notice' || level === 'warning' ? level : 'failure',
        message: text(annotation.message) ?? '',
    };
}
function toStep(value, index) {
    const step = record(value);
    const conclusion = toConclusion(step.conclusion);
    return {
        name: text(step.name) ?? '',
        number: integer(step.number) ?? index + 1,
        status: toStatus(step.status, conclusion),
        conclusion,
        startedAt: text(step.started_at),
        completedAt: text(step.completed_at),
    };
}
const statuses = {
    queued: true,
    in_progress: true,
    completed: true,
    waiting: true,
    requested: true,
    pending: true,
};
const conclusions = {
    success: true,
    failure: true,
    neutral: true,
    cancelled: true,
    skipped: true,
    timed_out: true,
    action_required: true,
    startup_failure: true,
    stale: true,
};
// A status that we do not know is not over, unless there is a conclusion: logs of unfinished jobs must not be trusted.
function toStatus(value, conclusion) {
    if (typeof value === 'string' && Object.hasOwn(statuses, value))
        return value;
    return conclusion === null ? 'in_progress' : 'completed';
}
function toConclusion(value) {
    return typeof value === 'string' && Object.hasOwn(conclusions, value) ? value : null;
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function text(value) {
    return typeof value === 'string' ? value : null;
}
function integer(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}


/***/ }),

/***/ 3657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allocate),
/* harmony export */   T: () => (/* binding */ withLogFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/** Logs as bytes that the classifier can read in blocks and again: files and standard input. */



/** Memory whose `indexOf` is the machine's. */
function allocate(size) {
    return Buffer.from(new ArrayBuffer(size));
}
/** Lends the bytes of a file; `-` is standard input. Throws what the file system throws. */
function withLogFile(path, use) {
    const file = path === '-' ? 0 : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        // A directory opens without complaint, and a pipe cannot be read again.
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        return stat.isFile() ? use(fileSource(file)) : withCopy(file, use);
    }
    finally {
        if (file !== 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function fileSource(file) {
    return { allocate, read: (into, at) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, into, 0, into.length, at) };
}
/** A pipe goes through a temporary file: evidence is read a second time. */
function withCopy(pipe, use) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'lumen-log-'));
    try {
        const copy = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'log'), 'wx+', 0o600);
        try {
            const block = allocate(128 * 1024);
            for (let read = readPipe(pipe, block); read > 0; read = readPipe(pipe, block))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(copy, block, 0, read);
            return use(fileSource(copy));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(copy);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
function readPipe(pipe, block) {
    for (;;) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(pipe, block, 0, block.length, null);
        }
        catch (error) {
            const { code } = error;
            if (code === 'EOF')
                return 0;
            // Where the other side has not written yet and the pipe does not wait.
            if (code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}


/***/ }),

/***/ 5101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vn: () => (/* binding */ codePlace),
/* harmony export */   YP: () => (/* binding */ mostAnnotations),
/* harmony export */   qF: () => (/* binding */ annotationTitle),
/* harmony export */   w7: () => (/* binding */ annotation)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8587);
/** What stands on the page of a run beside its jobs. GitHub shows ten of each level for a step, and 4 KB of each. */

/** With this each of our titles begins: what we said ourselves is not read back as a fact about the job. */
const annotationTitle = 'Lumen';
/** Of one level, for one step. */
const mostAnnotations = 10;
/** In bytes; the rest would be cut in the middle of a word. */
const mostBytes = 4_000;
/** What happened and what comes next, the proof, what to do, where to read on: a line each. */
function annotation(level, subject, headline, verdict) {
    const lines = [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(headline, 600)];
    if (verdict?.evidence)
        lines.push(`Evidence: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(verdict.evidence.text, 300)}`);
    if (verdict !== null)
        lines.push(`What to do: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(verdict.help, 400)}`, verdict.runbook_url);
    return {
        level,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(`${annotationTitle}: ${subject}`, 120),
        message: within(lines),
        place: verdict === null ? undefined : codePlace(verdict),
    };
}
function within(lines) {
    const size = (text) => new TextEncoder().encode(text).length;
    const kept = [...lines];
    while (kept.length > 1 && size(kept.join('\n')) > mostBytes)
        kept.pop();
    let [text = ''] = kept.length === 1 ? kept : [kept.join('\n')];
    while (size(text) > mostBytes)
        text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, Math.floor([...text].length / 2));
    return text;
}
const path = '((?:\\./)?[\\w@+-][\\w.@+-]*(?:/[\\w.@+()[\\]-]+)*\\.[A-Za-z]\\w{0,9})';
/** `src/a.ts(3,5): error TS2322: \u2026`, `src/x.go:12:3: \u2026`, `./src/x.c:7: error: \u2026`; rustc and ruff write an arrow before it. */
const places = [
    new RegExp(`^\\s*(?:(?:-->|error:?) )?${path}\\((\\d{1,7})(?:,(\\d{1,5}))?\\): `),
    new RegExp(`^\\s*(?:(?:-->|error:?) )?${path}:(\\d{1,7})(?::(\\d{1,5}))?(?::? |:?$)`),
];
/** The place in the code that the evidence of a build failure names; a path that leaves the workspace is none. */
function codePlace({ class: errorClass, evidence }) {
    if (errorClass !== 'build' || evidence === null)
        return undefined;
    for (const pattern of places) {
        const [, file, line, column] = pattern.exec(evidence.text) ?? [];
        if (file === undefined || Number(line) < 1)
            continue;
        const relative = file.replace(/^\.\//, '');
        const parts = relative.split('/');
        if (parts.includes('..') || parts.includes('.git') || parts.includes('node_modules'))
            return undefined;
        return { file: relative, line: Number(line), column: column === undefined ? undefined : Number(column) };
    }
    return undefined;
}


/***/ }),

/***/ 9383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/adapters/github-json.js
var github_json = __webpack_require__(8053);
// EXTERNAL MODULE: ./build/adapters/log-source.js
var log_source = __webpack_require__(3657);
// EXTERNAL MODULE: ./build/adapters/settings.js + 1 modules
var settings = __webpack_require__(6511);
// EXTERNAL MODULE: ./build/core/classifier/classify.js + 26 modules
var classify = __webpack_require__(6136);
// EXTERNAL MODULE: ./build/core/decide.js
var decide = __webpack_require__(5376);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(8587);
// EXTERNAL MODULE: ./build/core/redact.js + 7 modules
var redact = __webpack_require__(3176);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/entry/cli/usage.js

/** The call's words are wrong, or a file that it names cannot be read: exit code 2. */
class UsageError extends Error {
    name = 'UsageError';
}
/** Options and positional arguments of a command; an option that does not exist is a `UsageError`. */
function parseCommand(args, options) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw new UsageError(error instanceof Error ? error.message : String(error));
    }
}
/** A word that a command has no use for is a misunderstanding, and not to be passed over. */
function acceptNone(command, positionals) {
    const [word] = positionals;
    if (word !== undefined)
        throw new UsageError(`${command} takes options only, but "${word}" came with it.`);
}

;// CONCATENATED MODULE: ./build/entry/cli/classify.js









/** `classify [--job f] [--config f] [--json] [--explain] LOG…|-` */
async function classifyCommand(args) {
    const { values, positionals } = parseCommand(args, {
        job: { type: 'string' },
        config: { type: 'string' },
        json: { type: 'boolean' },
        explain: { type: 'boolean' },
    });
    if (positionals.length === 0)
        throw new UsageError('classify needs at least one LOG; write - for standard input.');
    const steps = values.job === undefined ? undefined : await readSteps(values.job);
    const configured = await (0,settings/* settings */.W)(values.config === undefined ? undefined : { path: values.config, isDefault: false }, () => '');
    if (values.config !== undefined && configured.problems.length > 0) {
        throw new UsageError(configured.problems.map((problem) => problem.message).join('\n'));
    }
    const rules = await configured.rules();
    for (const path of positionals) {
        const verdict = read(path, (source) => (0,classify/* classifySource */.o)(source, steps, rules));
        process.stdout.write(values.json
            ? `${JSON.stringify(toJson(verdict, configured.policy))}\n`
            : toText(path, verdict, values.explain === true, configured.policy));
    }
}
function read(path, use) {
    try {
        return (0,log_source/* withLogFile */.T)(path, use);
    }
    catch (error) {
        if (error.syscall === undefined)
            throw error;
        throw new UsageError(`Cannot read the log "${path}": ${reason(error)}.`);
    }
}
async function readSteps(path) {
    let json;
    try {
        json = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        throw new UsageError(`Cannot read the job "${path}": ${reason(error)}.`);
    }
    if (!Array.isArray(json?.steps))
        throw new UsageError(`The job "${path}" must be a JSON object with "steps", as GET /actions/jobs/{id} gives it.`);
    return [...(0,github_json/* toJob */.z6)(json).steps];
}
function reason(error) {
    const { code, message } = error;
    return code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a directory' : (0,core_escape/* oneLine */.TN)(message, 200);
}
/** What would be done about this verdict after a first attempt, whatever steps had begun. */
function firstDecision(verdict, policy) {
    return (0,decide/* decide */.L)({ result: 'failure', verdict, policy, runAttempt: 1, round: 1, begunSteps: [], now: Date.now() });
}
function toJson(verdict, policy) {
    return {
        class: verdict.errorClass,
        reason: verdict.reason,
        rule: verdict.ruleId ?? null,
        rerun: firstDecision(verdict, policy).kind === 'rerun',
        confidence: verdict.confidence,
        evidence: verdict.evidence === undefined ? null : { line: verdict.evidence.line, text: (0,redact/* redact */.E)(verdict.evidence.text) },
        alternatives: verdict.alternatives.map((other) => ({
            class: other.errorClass,
            reason: other.reason,
            rule: other.ruleId,
            score: other.score,
            line: other.line,
            text: (0,redact/* redact */.E)(other.text),
        })),
    };
}
function toText(path, verdict, explain, policy) {
    const show = (text) => (0,core_escape/* consoleLine */.WK)((0,core_escape/* oneLine */.TN)((0,redact/* redact */.E)(text), 240));
    const decision = firstDecision(verdict, policy);
    const rows = [
        [path === '-' ? 'standard input' : path, ''],
        [
            '  class',
            `${verdict.errorClass}/${verdict.reason}${verdict.ruleId === undefined ? '' : `  (rule ${verdict.ruleId}, confidence ${Math.round(verdict.confidence * 100)} %)`}`,
        ],
    ];
    if (verdict.step !== undefined)
        rows.push(['  step', show(verdict.step)]);
    if (verdict.evidence !== undefined) {
        rows.push([
            verdict.errorClass === 'unknown' ? '  last words' : '  evidence',
            `line ${verdict.evidence.line}: ${show(verdict.evidence.text)}`,
        ]);
    }
    rows.push(['  decision', `${decision.kind}: ${decision.reason}`], ['  to do', verdict.help]);
    if (explain) {
        for (const other of verdict.alternatives) {
            rows.push([
                '  considered',
                `${other.errorClass}/${other.reason}  (rule ${other.ruleId}, ${other.score})  line ${other.line}: ${show(other.text)}`,
            ]);
        }
        if (verdict.alternatives.length === 0)
            rows.push(['  considered', 'nothing else']);
    }
    return rows.map(([name, value]) => (value === '' ? `${name}\n` : `${name.padEnd(13)} ${value}\n`)).join('');
}

// EXTERNAL MODULE: ./build/core/rules/index.js + 129 modules
var core_rules = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/core/taxonomy.js
var taxonomy = __webpack_require__(3207);
;// CONCATENATED MODULE: ./build/entry/cli/rules.js



/** `rules [--json]`: the rules and the closed list of reasons, as tables or JSON. */
async function rulesCommand(args) {
    const { values, positionals } = parseCommand(args, { json: { type: 'boolean' } });
    acceptNone('rules', positionals);
    const reasons = taxonomy/* causes */.ps.map((cause) => {
        const { errorClass, reason } = (0,taxonomy/* splitCause */.om)(cause);
        const { transient, because, help } = (0,taxonomy/* reasonSpec */.U4)(cause);
        return {
            class: errorClass,
            reason,
            transient,
            because,
            help,
            rules: core_rules.builtInRules.filter((rule) => rule.cause === cause).length,
        };
    });
    const rules = core_rules.builtInRules.map((rule) => {
        const { errorClass, reason } = (0,taxonomy/* splitCause */.om)(rule.cause);
        return {
            id: rule.id,
            class: errorClass,
            reason,
            rank: rule.rank,
            transient: rule.transient ?? (0,taxonomy/* reasonSpec */.U4)(rule.cause).transient,
            example: rule.examples.match[0] ?? '',
        };
    });
    if (values.json) {
        process.stdout.write(`${JSON.stringify({ rules, reasons }, null, 2)}\n`);
        return;
    }
    process.stdout.write(`${rules.length} rules\n\n`);
    process.stdout.write(table(['rule', 'class/reason', 'rank', 'transient'], rules.map((rule) => [rule.id, `${rule.class}/${rule.reason}`, rule.rank, rule.transient ? 'yes' : 'no'])));
    process.stdout.write(`\n${reasons.length} reasons\n\n`);
    process.stdout.write(table(['class/reason', 'transient', 'the job failed because'], reasons.map((reason) => [`${reason.class}/${reason.reason}`, reason.transient ? 'yes' : 'no', reason.because])));
}
function table(head, rows) {
    const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column].length)));
    const line = (cells) => `${cells
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd()}\n`;
    return line(head) + line(widths.map((width) => '-'.repeat(width))) + rows.map(line).join('');
}

;// CONCATENATED MODULE: ./build/entry/cli.js



const usage = `lumen-action on the command line

  node dist/cli.js classify [--job job.json] [--config file] [--json] [--explain] LOG...
      Says why a job failed and shows the line that proves it. LOG is a file, or - for standard input.
      --job      the API's job object, or any JSON with its "steps": finds the failed step by its times
      --config   a .github/lumen.yml whose rules are tried before the built-in ones
      --json     one JSON object a line, in the order of the files
      --explain  what else was considered, and how strong it was

  node dist/cli.js rules [--json]
      The built-in rules and reasons.

  node dist/cli.js demo
      A day in several regions on this machine: an embedded GitHub API, an embedded gateway, the real actions.

Exit code: 0 whatever the verdict; 2 for wrong usage or a file that cannot be read.
`;
async function demoCommand(args) {
    acceptNone('demo', parseCommand(args, {}).positionals);
    await (await __webpack_require__.e(/* import() */ 52).then(__webpack_require__.bind(__webpack_require__, 9052))).demo();
}
/** The command line. Sets the exit code; throws only where the code is wrong. */
async function cli(args) {
    // A reader that has seen enough, such as head, closes the pipe: that is no error.
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        process.exit();
    });
    const [command, ...rest] = args;
    try {
        if (command === 'classify')
            await classifyCommand(rest);
        else if (command === 'rules')
            await rulesCommand(rest);
        else if (command === 'demo')
            await demoCommand(rest);
        else if (command === undefined || command === 'help' || command === '--help' || command === '-h')
            process.stdout.write(usage);
        else
            throw new UsageError(`There is no command "${command}".`);
    }
    catch (error) {
        if (!(error instanceof UsageError))
            throw error;
        process.stderr.write(`${error.message}\n\n${usage}`);
        process.exitCode = 2;
    }
}


/***/ })

};
