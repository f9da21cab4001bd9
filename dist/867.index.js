export const id = 867;
export const ids = [867];
export const modules = {

/***/ 8800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var _core_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7805);
/** The inputs that name a run, the same in every action of a region's job. */


/** `otherwise` says what happens without a name. `isKnown` is false where one of the inputs cannot be used. Never throws. */
function readIdentity(input, env, context, otherwise) {
    const problems = [];
    const complain = (name, accepted, came) => problems.push({
        where: `input "${name}"`,
        message: `Input "${name}" must be ${accepted}, but it is ${(0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(came)}. ${otherwise}`,
    });
    const regionText = input('region') || env['LUMEN_REGION'] || '';
    const region = (0,_core_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegion */ .Dp)(regionText) ? regionText : undefined;
    if (regionText === '') {
        problems.push({
            where: 'input "region"',
            message: `Input "region" is missing. Set it, or LUMEN_REGION, or give the matrix a "region": ${_core_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .regionRule */ .l5}. ${otherwise}`,
        });
    }
    else if (region === undefined)
        complain('region', _core_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .regionRule */ .l5, regionText);
    const dayText = input('day');
    const day = dayText === '' ? undefined : (0,_core_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(dayText);
    if (dayText !== '' && day === undefined)
        complain('day', 'a date such as 20261124 or 2026-11-24', dayText);
    const roundText = input('round') || '1';
    const round = /^[1-9]\d?$/.test(roundText) ? Number(roundText) : undefined;
    if (round === undefined)
        complain('round', 'a whole number from 1 to 99', roundText);
    const pipeline = input('pipeline') || env['LUMEN_PIPELINE'] || (0,_core_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPipeline */ .cj)(context.repository, context.workflow) || 'pipeline';
    return {
        problems,
        isKnown: problems.length === 0,
        values: {
            pipeline,
            region,
            runner: input('runner') || defaultRunner(context),
            version: input('version') || env['LUMEN_PIPELINE_VERSION'] || 'v1',
            day,
            round: round ?? 1,
        },
    };
}
function defaultRunner(context) {
    return ([context.runnerEnvironment, context.runnerOs, context.runnerArch]
        .filter((part) => part !== '')
        .join('-')
        .toLowerCase() || 'unknown');
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

/***/ 2337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openTelemetry),
/* harmony export */   q: () => (/* binding */ exportTraceparent)
/* harmony export */ });
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1759);

const none = { telemetry: undefined, problems: [], secrets: [] };
function endpointOf(io) {
    return io.input('otlp-endpoint') || (process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '').trim();
}
/** The address of the inputs or the environment; undefined where there is none. */
async function readEndpoint(io) {
    const text = endpointOf(io);
    if (text === '')
        return undefined;
    const { parseEndpoint } = await __webpack_require__.e(/* import() */ 219).then(__webpack_require__.bind(__webpack_require__, 6219));
    const parsed = parseEndpoint(text, nameOf(io, 'otlp-endpoint', 'OTEL_EXPORTER_OTLP_ENDPOINT'));
    return 'base' in parsed ? parsed : { problem: unusable('otlp-endpoint', parsed.problem) };
}
function nameOf(io, input, variable) {
    return io.input(input) === '' ? `The environment's ${variable}` : `Input "${input}"`;
}
/** Where telemetry goes by the inputs. What sends it is loaded only where it goes somewhere. */
async function openTelemetry(io) {
    const endpoint = await readEndpoint(io);
    if (endpoint === undefined)
        return none;
    if ('problem' in endpoint)
        return { ...none, problems: [endpoint.problem] };
    const { parseHeaders, secretsIn } = await __webpack_require__.e(/* import() */ 219).then(__webpack_require__.bind(__webpack_require__, 6219));
    const text = io.input('otlp-headers') || (process.env['OTEL_EXPORTER_OTLP_HEADERS'] ?? '');
    const read = parseHeaders(text, nameOf(io, 'otlp-headers', 'OTEL_EXPORTER_OTLP_HEADERS'));
    if ('problem' in read)
        return { ...none, problems: [unusable('otlp-headers', read.problem)] };
    const secrets = secretsIn(read.headers);
    for (const secret of secrets)
        io.mask(secret);
    const { otlp } = await __webpack_require__.e(/* import() */ 746).then(__webpack_require__.bind(__webpack_require__, 4746));
    return {
        telemetry: otlp({ base: endpoint.base, headers: read.headers, secrets, clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m }),
        problems: [],
        secrets,
    };
}
function unusable(input, problem) {
    return { where: `input "${input}"`, message: `${problem} No telemetry is sent.` };
}
/**
 * Gives the later steps of the job the place in the trace where their spans belong, where telemetry goes somewhere. One that
 * is there stays: the action that ran first has set it, or a tool of the workflow's own. Where the address cannot be used
 * there will be no trace: nothing is set, and the problem says so.
 */
async function exportTraceparent(io, attempt) {
    const { region } = attempt;
    const endpoint = await readEndpoint(io);
    if (endpoint !== undefined && 'problem' in endpoint)
        return [endpoint.problem];
    if (endpoint === undefined || region === undefined)
        return [];
    const { isTraceparent, traceparent } = await __webpack_require__.e(/* import() */ 774).then(__webpack_require__.bind(__webpack_require__, 6774));
    if (isTraceparent(process.env['TRACEPARENT'] ?? ''))
        return [];
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    const digest = (text) => createHash('sha256').update(text).digest('hex');
    io.exportVariable('TRACEPARENT', traceparent({ ...attempt, region }, digest));
    return [];
}


/***/ }),

/***/ 5867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMain: () => (/* binding */ runMain)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./build/adapters/actions.js + 1 modules
var actions = __webpack_require__(1982);
// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
;// CONCATENATED MODULE: ./build/adapters/stop-commands.js
/**
 * Follows `::stop-commands::TOKEN` in the output of a command: from there until `::TOKEN::` the runner takes workflow
 * commands for text (`ActionCommandManager` in its source), ours too. In a `run:` step that ends with the step; here it
 * would swallow what comes after. The bytes are searched, not parsed: lines are looked at only where the word stands.
 */
const starts = [Buffer.from('::stop-'), Buffer.from('##[stop-')];
/** A line with a command in it is not longer, as far as we care. */
const longestLine = 1_024;
const command = /^\s*::stop-commands[^:]*::([^\r\n]+)|##\[stop-commands[^\]]*\]([^\r\n]+)/;
class StopCommands {
    /** The token that lets commands count again; undefined while they do. */
    token;
    /** The end of the last chunk, which may hold the start of a line. */
    #before = Buffer.alloc(0);
    /** Takes the next bytes of the output. */
    watch(chunk) {
        const first = chunk.indexOf(10);
        if (first < 0) {
            this.#keep(Buffer.concat([this.#before, chunk.subarray(Math.max(0, chunk.length - longestLine))]));
            return;
        }
        let from = 0;
        if (this.#before.length > 0) {
            this.#search(Buffer.concat([this.#before, chunk.subarray(Math.max(0, first - longestLine), first + 1)]));
            from = first + 1;
        }
        const last = chunk.lastIndexOf(10);
        this.#search(chunk.subarray(from, last + 1));
        this.#keep(chunk.subarray(last + 1));
    }
    /** The output is over: what stands on an open line counts. */
    finish() {
        if (this.#before.length > 0)
            this.watch(Buffer.from('\n'));
    }
    #keep(open) {
        this.#before = Buffer.from(open.subarray(Math.max(0, open.length - longestLine)));
    }
    /** Whole lines. */
    #search(lines) {
        for (let from = 0; from < lines.length;) {
            const at = this.token === undefined ? firstOf(lines, from) : lines.indexOf(this.token, from);
            if (at < 0)
                return;
            const start = Math.max(lines.lastIndexOf(10, at) + 1, at - longestLine);
            const end = lines.indexOf(10, at);
            this.#read(lines.toString('utf8', start, Math.min(end, start + longestLine)));
            from = end + 1;
        }
    }
    #read(line) {
        if (this.token === undefined) {
            const found = command.exec(line);
            this.token = (found?.[1] ?? found?.[2])?.trim() || undefined;
        }
        else if (line.trim().startsWith(`::${this.token}::`))
            this.token = undefined;
    }
}
/** Where the first of the two forms begins. Short needles with a rare first byte: gigabytes are searched for them. */
function firstOf(lines, from) {
    const [at, other] = starts.map((start) => lines.indexOf(start, from));
    return at < 0 || other < 0 ? Math.max(at, other) : Math.min(at, other);
}

;// CONCATENATED MODULE: ./build/adapters/output-sink.js
/** Our own standard output: what commands print goes through it as it is, and what we say never stands inside of it. */

class OutputSink {
    #stopped = new StopCommands();
    #isAtLineStart = true;
    constructor() {
        // Whoever read us is gone: the command goes on, and its exit code still counts.
        process.stdout.on('error', () => { });
    }
    /** Passes on a chunk; `done` is called when its memory is free again. False: no more until then. */
    pass(chunk, done) {
        this.#stopped.watch(chunk);
        this.#isAtLineStart = chunk.at(-1) === 10;
        return process.stdout.write(chunk, done);
    }
    /** The command is over: what is printed next begins a line, and is heard even if the command switched commands off. */
    finish() {
        this.#stopped.finish();
        if (!this.#isAtLineStart)
            process.stdout.write('\n');
        if (this.#stopped.token !== undefined)
            process.stdout.write(`::${this.#stopped.token}::\n`);
        this.#stopped.token = undefined;
        this.#isAtLineStart = true;
    }
}

// EXTERNAL MODULE: ./build/adapters/report-files.js
var report_files = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/adapters/settings.js + 1 modules
var settings = __webpack_require__(6511);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/app/errors.js
var errors = __webpack_require__(9813);
;// CONCATENATED MODULE: ./build/core/command-environment.js
/** The environment that a `run:` step would have, from the one that an action has. */
/**
 * What the runner gives to JavaScript actions alone (`NodeScriptActionHandler` in its source): the way to the services
 * behind artifacts and caches. A `run:` step has the identity token's (`ACTIONS_ID_TOKEN_REQUEST_*`), so those stay.
 */
const actionsOnly = new Set([
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_CACHE_URL',
    'ACTIONS_CACHE_SERVICE_V2',
    'ACTIONS_CACHE_MODE',
    'ACTIONS_RESULTS_URL',
]);
/** The runner sets these for every step; in a script they are empty. */
const ofTheAction = ['GITHUB_ACTION_REPOSITORY', 'GITHUB_ACTION_REF'];
/** The name under which the runner hands over an input. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/**
 * `inputs` are the names of the action's own inputs: a variable `INPUT_\u2026` that somebody set for the command stays.
 * `changes` are set on top.
 */
function commandEnvironment(env, inputs, changes) {
    const ours = new Set(inputs.map(inputVariable));
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || ours.has(name) || actionsOnly.has(name) || name.startsWith('STATE_'))
            continue;
        kept[name] = value;
    }
    for (const name of ofTheAction)
        if (kept[name] !== undefined)
            kept[name] = '';
    return { ...kept, ...changes };
}

;// CONCATENATED MODULE: ./build/adapters/captured-log.js
/**
 * What a command prints, kept in a file of bounded size: whole up to a limit, beyond it the start and the end. Memory
 * is constant however much flows, and a disk that is full does not stop the command: then the end is kept in memory.
 */


const megabyte = 1024 * 1024;
const logLimits = { head: 28 * megabyte, tail: 4 * megabyte };
class CapturedLog {
    path;
    /** All bytes that were written. */
    bytes = 0;
    #limits;
    #file;
    #isClosed = false;
    /** Bytes in the file. */
    #head = 0;
    #isHeadFull = false;
    /** The end, where it could not be written. */
    #rest = Buffer.alloc(0);
    #ring;
    /** Bytes that went through the ring. */
    #ringed = 0;
    constructor(path, limits = logLimits) {
        this.path = path;
        this.#limits = limits;
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            this.#file = (0,external_node_fs_.openSync)(path, 'w+', 0o600);
        }
        catch {
            this.#isHeadFull = true;
        }
    }
    write(chunk) {
        this.bytes += chunk.length;
        let rest = chunk;
        if (!this.#isHeadFull) {
            const written = this.#append(rest.subarray(0, this.#limits.head - this.#head));
            rest = rest.subarray(written);
            if (rest.length > 0 || this.#head === this.#limits.head)
                this.#isHeadFull = true;
        }
        if (rest.length > 0)
            this.#intoRing(rest);
    }
    /** Whether there is a file. */
    get isFile() {
        return this.#head > 0 || this.#file !== undefined;
    }
    /** Completes the file. */
    close() {
        if (this.#isClosed)
            return;
        this.#isClosed = true;
        const tail = this.#tail();
        this.#rest = Buffer.concat(tail.map((piece) => piece.subarray(this.#append(piece))));
        this.#ring = undefined;
        if (this.#file !== undefined)
            (0,external_node_fs_.closeSync)(this.#file);
    }
    /** Lends what was kept, once the log is closed: the file, and what did not fit on the disk. */
    read(use) {
        const inFile = this.#head;
        const rest = this.#rest;
        const file = inFile > 0 ? (0,external_node_fs_.openSync)(this.path, 'r') : undefined;
        const read = (into, at) => {
            if (file !== undefined && at < inFile)
                return (0,external_node_fs_.readSync)(file, into, 0, Math.min(into.length, inFile - at), at);
            const part = rest.subarray(at - inFile, at - inFile + into.length);
            into.set(part);
            return part.length;
        };
        try {
            return use({ allocate: (size) => Buffer.from(new ArrayBuffer(size)), read }, inFile + rest.length);
        }
        finally {
            if (file !== undefined)
                (0,external_node_fs_.closeSync)(file);
        }
    }
    /** How many bytes could be written. */
    #append(chunk) {
        let written = 0;
        try {
            while (this.#file !== undefined && written < chunk.length)
                written += (0,external_node_fs_.writeSync)(this.#file, chunk, written, chunk.length - written);
        }
        catch {
            // The disk is full, say: that is the command's trouble, and what it prints about it is worth keeping.
        }
        this.#head += written;
        return written;
    }
    #intoRing(chunk) {
        const size = this.#limits.tail;
        this.#ring ??= Buffer.allocUnsafeSlow(size);
        const kept = chunk.length > size ? chunk.subarray(chunk.length - size) : chunk;
        this.#ringed += chunk.length;
        const end = this.#ringed % size;
        const start = (end - kept.length + size) % size;
        const first = kept.subarray(0, size - start);
        this.#ring.set(first, start);
        this.#ring.set(kept.subarray(first.length), 0);
    }
    /** What stands behind the head, with a line that says what is missing between the two. In pieces, as a copy is large. */
    #tail() {
        if (this.#ring === undefined)
            return [];
        const size = this.#limits.tail;
        if (this.#ringed <= size)
            return [this.#ring.subarray(0, this.#ringed)];
        const end = this.#ringed % size;
        const older = this.#ring.subarray(end);
        const lineEnd = older.indexOf(10) + 1;
        const note = `\n[${this.#ringed - size + lineEnd} bytes are missing here]\n`;
        return [Buffer.from(note), older.subarray(lineEnd), this.#ring.subarray(0, end)];
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/core/exit-code.js
/** How a process ended, as one number: a command that a signal ended has failed, and says so as shells do. */
/** Signals that end a process, by their numbers on Linux and macOS; where the two differ, by Linux'. */
const signals = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGQUIT: 3,
    SIGILL: 4,
    SIGTRAP: 5,
    SIGABRT: 6,
    SIGBUS: 7,
    SIGFPE: 8,
    SIGKILL: 9,
    SIGUSR1: 10,
    SIGSEGV: 11,
    SIGUSR2: 12,
    SIGPIPE: 13,
    SIGALRM: 14,
    SIGTERM: 15,
    SIGXCPU: 24,
    SIGXFSZ: 25,
    SIGVTALRM: 26,
    SIGPROF: 27,
    SIGSYS: 31,
};
/** The exit code of `timeout` in coreutils for a command that took too long. */
const timedOutExitCode = 124;
/** A signal that has no number here still is a failure. */
function exitCodeOf(code, signal) {
    if (signal !== null)
        return 128 + (signals[signal] ?? 0);
    return code ?? 1;
}
/** `SIGKILL` for 137; undefined where the code names no signal. */
function signalIn(exitCode) {
    return Object.keys(signals).find((name) => signals[name] === exitCode - 128);
}

;// CONCATENATED MODULE: ./build/core/process-tree.js
/** Which processes belong to a try: so that nothing of it is left when the next one starts. */
/** What names a process, also when its number is given to another one. */
function identity({ pid, began }) {
    return began === undefined ? `${pid}` : `${pid}@${began}`;
}
/**
 * The living processes of the try whose first process is `root`, the leader of a session of its own: those of its group
 * and session, what they started, what carries the marker though it has left both (a daemon), and what was known to be
 * of it before its parent went away. `self` and its other children are never among them.
 */
function processesOf(all, root, known, self) {
    const found = new Map();
    for (const each of all) {
        if (each.pid === self)
            continue;
        const isOfRoot = each.pid === root || each.group === root || each.session === root;
        if (isOfRoot || each.isMarked || known.has(identity(each)))
            found.set(each.pid, each);
    }
    // The table is in no order: a child may stand before its parent.
    for (let grew = true; grew;) {
        grew = false;
        for (const each of all) {
            if (found.has(each.pid) || each.pid === self || !found.has(each.parent))
                continue;
            found.set(each.pid, each);
            grew = true;
        }
    }
    return [...found.values()].filter((each) => !each.isDead);
}
/** Reads `/proc/<pid>/stat`; undefined where it is not of that form. See proc(5). */
function parseProcStat(text, isMarked) {
    // The name stands in brackets and may hold anything, brackets and blanks included.
    const end = text.lastIndexOf(')');
    const pid = Number.parseInt(text, 10);
    const fields = text.slice(end + 2).split(' ');
    const [state, parent, group, session] = fields;
    if (end < 0 || Number.isNaN(pid) || session === undefined)
        return undefined;
    return {
        pid,
        parent: Number(parent),
        group: Number(group),
        session: Number(session),
        isDead: state === 'Z' || state === 'X' || state === 'x',
        began: fields[19],
        isMarked,
    };
}
/** The columns that `parsePs` reads, for `ps`; the command must carry the environment (`-E`). */
const psColumns = 'pid=,ppid=,pgid=,stat=,command=';
/** Reads what `ps` lists on macOS and the BSDs. */
function parsePs(text, marker) {
    return text.split('\n').flatMap((line) => {
        const parts = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s?(.*)$/.exec(line);
        if (parts === null)
            return [];
        const [, pid, parent, group, state = '', command = ''] = parts;
        return [
            {
                pid: Number(pid),
                parent: Number(parent),
                group: Number(group),
                session: undefined,
                isDead: state.startsWith('Z'),
                began: undefined,
                isMarked: command.includes(marker),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/adapters/process-table.js
/** All processes of the machine, as far as it tells us. */



/** `marker` is looked for in each process' environment. Processes that end meanwhile are left out. */
function listProcesses(marker) {
    return process.platform === 'linux' ? fromProc(marker) : fromPs(marker);
}
function fromProc(marker) {
    return (0,external_node_fs_.readdirSync)('/proc').flatMap((name) => {
        if (!/^\d+$/.test(name))
            return [];
        try {
            const stat = (0,external_node_fs_.readFileSync)(`/proc/${name}/stat`, 'utf8');
            return parseProcStat(stat, hasMarker(`/proc/${name}/environ`, marker)) ?? [];
        }
        catch {
            return [];
        }
    });
}
function hasMarker(path, marker) {
    try {
        return (0,external_node_fs_.readFileSync)(path).includes(marker);
    }
    catch {
        // Another user's, or gone.
        return false;
    }
}
function fromPs(marker) {
    const listed = (0,external_node_child_process_.spawnSync)('ps', ['-A', '-E', '-ww', '-o', psColumns], {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
    });
    return parsePs(listed.stdout ?? '', marker);
}

;// CONCATENATED MODULE: ./build/adapters/end-processes.js
/** Ends everything that a command has started, politely first, and looks whether it is really gone. */




/** A timeout, or what is left of a failed try: time to clean up, then the end. */
const politely = [
    { signal: 'SIGTERM', waitMs: 5_000 },
    { signal: 'SIGKILL', waitMs: 5_000 },
];
/** The runner's cancellation: it sends SIGINT, SIGTERM after 7.5 s, and ends us 2.5 s later. */
const cancelling = [
    { signal: 'SIGINT', waitMs: 4_000 },
    { signal: 'SIGTERM', waitMs: 2_000 },
    { signal: 'SIGKILL', waitMs: 1_000 },
];
/** A shutdown begins with SIGTERM. */
const shuttingDown = [
    { signal: 'SIGTERM', waitMs: 1_000 },
    { signal: 'SIGKILL', waitMs: 1_000 },
];
const pollMs = 20;
/** Gives the processes that could not be ended: none, but in rare cases (another user's, or stuck in the kernel). */
async function endProcesses(tree, steps) {
    if (process.platform === 'win32')
        return endOnWindows(tree.root);
    const known = new Set();
    let left = living(tree, known);
    for (const { signal, waitMs } of steps) {
        const start = performance.now();
        send(signal, left);
        while (left.length > 0 && performance.now() - start < waitMs) {
            await (0,promises_.setTimeout)(pollMs);
            left = living(tree, known);
            // Who comes now may be cleaning up, so it is told once. KILL is told to all that come: what forks faster than we
            // look loses in the end.
            if (signal === 'SIGKILL')
                send(signal, left);
        }
        if (left.length === 0)
            break;
    }
    return left;
}
/** What of the tree lives now; `known` grows by it, so that nobody is lost whose parent goes away. */
function living({ root, marker }, known) {
    const found = processesOf(listProcesses(marker), root, known, process.pid);
    for (const each of found)
        known.add(identity(each));
    return found;
}
function send(signal, targets) {
    const refused = [];
    for (const { pid } of targets) {
        try {
            process.kill(pid, signal);
        }
        catch (error) {
            if (error.code === 'EPERM')
                refused.push(String(pid));
        }
    }
    // What the command started with sudo is root's. Where it could do that without a password, we can end it so.
    if (refused.length > 0)
        (0,external_node_child_process_.spawnSync)('sudo', ['-n', 'kill', '-s', signal.slice(3), ...refused], { stdio: 'ignore' });
}
/** `taskkill` knows the children of a living process only, and has no polite way for programs without a window. */
function endOnWindows(root) {
    (0,external_node_child_process_.spawnSync)('taskkill', ['/PID', String(root), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return [];
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/adapters/output-pipe.js
/**
 * The pipe between a command and us. Node's own `pipe` is a pair of sockets, on which `echo x >/dev/stderr` and
 * `tee /dev/stdout` fail: they open what they are given anew, and a socket cannot be opened. A `run:` step has real
 * pipes, so the command gets one: a named pipe without a name any more. Standard output and error share it, which keeps
 * their order. Standard input is a pipe that is closed, as there.
 */





function openOutput() {
    return process.platform === 'win32' ? nodePipes() : (namedPipe() ?? nodePipes());
}
const blockSize = 64 * 1024;
function namedPipe() {
    const ends = openNamedPipes();
    if (ends === undefined)
        return undefined;
    const { input, output, reader, drain } = ends;
    let socket;
    let inHand = 0;
    let hasEnded = false;
    return {
        stdio: [input, output, output],
        flow(_child, take) {
            (0,external_node_fs_.closeSync)(input);
            (0,external_node_fs_.closeSync)(output);
            const free = [];
            let isPaused = false;
            const passing = new external_node_net_.Socket({
                fd: reader,
                readable: true,
                writable: false,
                onread: {
                    buffer: () => free.pop() ?? Buffer.allocUnsafeSlow(blockSize),
                    callback: (length, block) => {
                        inHand++;
                        const goesOn = take(Buffer.from(block.buffer, block.byteOffset, length), () => {
                            inHand--;
                            free.push(Buffer.from(block.buffer, block.byteOffset, block.byteLength));
                            if (isPaused && inHand === 0) {
                                isPaused = false;
                                passing.resume();
                            }
                        });
                        isPaused = !goesOn && inHand > 0;
                        return !isPaused;
                    },
                },
            });
            socket = passing;
            return new Promise((resolve) => {
                passing.on('error', () => { });
                passing.on('close', () => {
                    if (!hasEnded)
                        (0,external_node_fs_.closeSync)(drain);
                    hasEnded = true;
                    resolve();
                });
            });
        },
        isQuiet: () => inHand === 0,
        letGo() {
            if (hasEnded)
                return;
            hasEnded = true;
            // Without a reader the next write would end them; the runner, too, goes on reading.
            (0,external_node_child_process_.spawn)('cat', { stdio: [drain, 'ignore', 'ignore'], detached: true })
                .on('error', () => { })
                .unref();
            (0,external_node_fs_.closeSync)(drain);
            socket?.destroy();
        },
    };
}
/** Undefined where there is no `mkfifo`, or no place for it. */
function openNamedPipes() {
    let folder;
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lumen-pipe-'));
        const [into, from] = [(0,external_node_path_.join)(folder, 'in'), (0,external_node_path_.join)(folder, 'out')];
        if ((0,external_node_child_process_.spawnSync)('mkfifo', ['-m', '600', into, from], { stdio: 'ignore' }).status !== 0)
            return undefined;
        const { O_RDONLY, O_WRONLY, O_NONBLOCK } = external_node_fs_.constants;
        // Each end waits for the other when it is opened, but for a reader that does not block.
        const first = (0,external_node_fs_.openSync)(into, O_RDONLY | O_NONBLOCK);
        const writer = (0,external_node_fs_.openSync)(into, O_WRONLY);
        const input = (0,external_node_fs_.openSync)(into, O_RDONLY);
        (0,external_node_fs_.closeSync)(first);
        (0,external_node_fs_.closeSync)(writer);
        const reader = (0,external_node_fs_.openSync)(from, O_RDONLY | O_NONBLOCK);
        const output = (0,external_node_fs_.openSync)(from, O_WRONLY);
        return { input, output, reader, drain: (0,external_node_fs_.openSync)(from, O_RDONLY) };
    }
    catch {
        return undefined;
    }
    finally {
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function nodePipes() {
    let child;
    let inHand = 0;
    return {
        stdio: ['ignore', 'pipe', 'pipe'],
        flow(started, take) {
            child = started;
            const streams = [started.stdout, started.stderr].filter((stream) => stream !== null);
            const ends = streams.map((stream) => {
                stream.on('data', (chunk) => {
                    inHand++;
                    const goesOn = take(chunk, () => {
                        inHand--;
                        if (inHand === 0)
                            for (const each of streams)
                                each.resume();
                    });
                    if (!goesOn && inHand > 0)
                        for (const each of streams)
                            each.pause();
                });
                stream.on('error', () => { });
                return new Promise((resolve) => stream.on('close', resolve));
            });
            return Promise.all(ends).then(() => { });
        },
        isQuiet: () => inHand === 0,
        letGo() {
            child?.stdout?.destroy();
            child?.stderr?.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/command.js
/** Runs a command as a `run:` step would: in its shell, on real pipes, to its very end. */







/** How long an output is waited for that something in the background keeps open: the runner's own measure. */
const openOutputMs = 5_000;
/** After a failure nobody needs what the background says, and the verdict is wanted soon. */
const failedOutputMs = 500;
/** `cancelled` is aborted with the name of the signal. Throws `CommandError` where it cannot be started. */
async function runProcess(call, sink, cancelled) {
    const marker = `LUMEN_TRY_ID=${(0,external_node_crypto_.randomUUID)()}`;
    const output = openOutput();
    const child = (0,external_node_child_process_.spawn)(call.program, call.args, {
        cwd: call.folder,
        env: { ...call.env, LUMEN_TRY_ID: marker.slice(marker.indexOf('=') + 1) },
        stdio: output.stdio,
        // A session of its own: what it starts can be found by it, and a signal for us does not reach it past us.
        detached: process.platform !== 'win32',
        windowsVerbatimArguments: call.verbatim,
        windowsHide: true,
    });
    const exited = exitOf(child, call.program);
    const outputEnded = output.flow(child, (chunk, done) => {
        call.log.write(chunk);
        return sink.pass(chunk, done);
    });
    // Without a process there is nothing to end; 0 would be the group of others.
    const tree = { root: child.pid ?? -1, marker };
    const ending = endOnTime(tree, call.timeoutMs, cancelled);
    try {
        const { code, signal } = await Promise.race([exited, ending.givenUp]);
        const why = ending.why();
        // What is being ended is ended wholly before anybody goes on, its group's other members included.
        await ending.done();
        const exitCode = why === 'timeout' ? timedOutExitCode : exitCodeOf(code, signal);
        await settled(outputEnded, exitCode === 0 ? openOutputMs : failedOutputMs, output.isQuiet);
        output.letGo();
        return {
            exitCode,
            signal: signal ?? undefined,
            timedOut: why === 'timeout',
            endRest: async () => (await endProcesses(tree, politely)).length,
        };
    }
    finally {
        ending.stop();
    }
}
function exitOf(child, program) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => {
            const why = error.code === 'ENOENT' ? 'there is no such program in the PATH' : (error.code ?? error.message);
            reject(new errors/* CommandError */.Qd(`The shell "${program}" could not be started: ${why}.`));
        });
        child.once('exit', (code, signal) => resolve({ code, signal }));
    });
}
/** A longer timer would fire at once; a job lasts five days at most. */
const longestTimer = 2 ** 31 - 1;
/** Ends the tree when its time is up or somebody cancels, whichever comes first. */
function endOnTime(tree, timeoutMs, cancelled) {
    let why;
    let ended;
    // A process that is stuck in the kernel never exits.
    let giveUp = () => { };
    const givenUp = new Promise((resolve) => {
        giveUp = resolve;
    });
    const end = (reason, steps) => {
        why = reason;
        const ending = endProcesses(tree, steps).then((left) => {
            if (left.some(({ pid }) => pid === tree.root))
                giveUp({ code: null, signal: 'SIGKILL' });
        });
        ended = Promise.all([ended, ending]);
    };
    const cancel = () => end('cancelled', cancelled.reason === 'SIGTERM' ? shuttingDown : cancelling);
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => end('timeout', politely), Math.min(timeoutMs, longestTimer));
    if (cancelled.aborted)
        cancel();
    else
        cancelled.addEventListener('abort', cancel, { once: true });
    return {
        givenUp,
        why: () => {
            clearTimeout(timer);
            return why;
        },
        done: async () => await ended,
        stop: () => {
            clearTimeout(timer);
            cancelled.removeEventListener('abort', cancel);
        },
    };
}
/** Until the output is over, or nothing more of it has come for so long. */
async function settled(outputEnded, waitMs, isQuiet) {
    const waiting = new AbortController();
    const patience = (async () => {
        do
            await (0,promises_.setTimeout)(waitMs, undefined, { signal: waiting.signal });
        while (!isQuiet());
    })();
    await Promise.race([outputEnded, patience.catch(() => { })]);
    waiting.abort();
}

;// CONCATENATED MODULE: ./build/adapters/oom-kills.js

/** Counters of the kernel: of the own container first (cgroup v2), else of the whole machine. */
const counters = ['/sys/fs/cgroup/memory.events', '/proc/vmstat'];
/** How many processes the kernel has ended so far for want of memory; undefined where it does not tell. */
function oomKills() {
    for (const path of counters) {
        try {
            const count = /^oom_kill (\d+)$/m.exec((0,external_node_fs_.readFileSync)(path, 'utf8'))?.[1];
            if (count !== undefined)
                return Number(count);
        }
        catch {
            // Not Linux, or an old kernel.
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/file-commands.js
/** The files by which a step speaks to the runner, and what the runner would read in them. */
/** The variables that name the files, in the order in which the runner reads them. */
const fileCommandVariables = [
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
];
/**
 * The names that a file of `name=value` lines and `name<<DELIMITER` blocks sets, as the runner reads it
 * (`EnvFileKeyValuePairs` in its source); `isWhole` is false where it would stop with an error.
 */
function namesSet(text) {
    const names = [];
    const lines = text.split(/\r?\n/);
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index];
        if (line === '')
            continue;
        const equals = line.indexOf('=');
        const block = line.indexOf('<<');
        if (equals > 0 && (block < 0 || equals < block))
            names.push(line.slice(0, equals));
        else if (block > 0 && (equals < 0 || block < equals) && block + 2 < line.length) {
            const end = lines.indexOf(line.slice(block + 2), index + 1);
            if (end < 0)
                return { names, isWhole: false };
            names.push(line.slice(0, block));
            index = end;
        }
        else
            return { names, isWhole: false };
    }
    return { names, isWhole: true };
}

;// CONCATENATED MODULE: ./build/adapters/try-files.js
/** The files by which a try speaks to the runner: fresh for each, so that a failed one leaves no trace. */



class TryFiles {
    /** What the try finds in its environment instead of the step's own files. */
    variables;
    #real;
    /** Makes the files in this folder, one for each that the step has. */
    constructor(folder, env) {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const here = fileCommandVariables.filter((name) => env[name]);
        this.#real = Object.fromEntries(here.map((name) => [name, env[name]]));
        this.variables = Object.fromEntries(here.map((name) => [name, (0,external_node_path_.join)(folder, name.toLowerCase())]));
        for (const path of Object.values(this.variables))
            (0,external_node_fs_.writeFileSync)(path, '');
    }
    /** The outputs that the try has set; `isWhole` is false where the runner could not read them to the end. */
    outputs() {
        return namesSet(contentOf(this.variables.GITHUB_OUTPUT).toString('utf8'));
    }
    /** Bytes of the step summary that the try wrote. */
    summarySize() {
        return contentOf(this.variables.GITHUB_STEP_SUMMARY).length;
    }
    /** Gives to the runner what the try wrote, as it is. */
    handOver() {
        for (const name of fileCommandVariables) {
            const real = this.#real[name];
            const content = contentOf(this.variables[name]);
            if (real === undefined || content.length === 0)
                continue;
            (0,external_node_fs_.appendFileSync)(real, content);
            // What is appended next must not continue a line of the command's.
            if (content.at(-1) !== 10)
                (0,external_node_fs_.appendFileSync)(real, '\n');
        }
    }
}
/** Empty where the command has removed the file. */
function contentOf(path) {
    try {
        return path === undefined || !(0,external_node_fs_.statSync)(path).isFile() ? Buffer.alloc(0) : (0,external_node_fs_.readFileSync)(path);
    }
    catch {
        return Buffer.alloc(0);
    }
}

;// CONCATENATED MODULE: ./build/adapters/shell-command.js
/** A script in the shell of a `run:` step: its file, its environment, and what is kept of each time that it runs. */









class ShellCommand {
    /** Of the last time that it ran. */
    files;
    #setup;
    #source;
    #timeoutMs;
    #path;
    /** Throws `CommandError` where it cannot be run in this place. */
    constructor(source, timeoutMs, setup) {
        this.#setup = setup;
        this.#source = source;
        this.#timeoutMs = timeoutMs;
        this.#path = (0,external_node_path_.join)(setup.temp, `${(0,external_node_crypto_.randomUUID)()}${setup.shell.extension}`);
        if (!isFolder(setup.folder))
            throw new errors/* CommandError */.Qd(`There is no folder "${setup.folder}" to run the command in. The command was not run.`);
        try {
            (0,external_node_fs_.writeFileSync)(this.#path, setup.shell.script(source));
        }
        catch (error) {
            throw new errors/* CommandError */.Qd(`The script could not be written to "${this.#path}": ${error.message}.`);
        }
    }
    /** `name` is that of the files that are kept. */
    async run(name) {
        const { shell, env, inputs, keep, sink, cancelled, folder } = this.#setup;
        const files = new TryFiles((0,external_node_path_.join)(keep, name), env);
        this.files = files;
        const log = new CapturedLog((0,external_node_path_.join)(keep, `${name}.log`));
        const oomBefore = oomKills();
        const call = {
            program: shell.program,
            args: shell.args(this.#path.replaceAll('"', '\\"')),
            verbatim: shell.verbatim,
            folder,
            env: commandEnvironment(env, inputs, files.variables),
            timeoutMs: this.#timeoutMs,
            log,
        };
        try {
            const ended = await runProcess(call, sink, cancelled);
            const failed = { script: this.#source, exitCode: ended.exitCode, timedOut: ended.timedOut };
            const ranOutOfMemory = ended.exitCode !== 0 && (oomKills() ?? 0) > (oomBefore ?? 0);
            return {
                ...ended,
                logPath: log.isFile ? log.path : undefined,
                logBytes: log.bytes,
                // Loaded when something failed: the tables of the search take time and memory.
                judge: async (stage, rules) => {
                    const { judgeTry } = await Promise.all(/* import() */[__webpack_require__.e(136), __webpack_require__.e(863)]).then(__webpack_require__.bind(__webpack_require__, 8863));
                    return log.read((output, size) => judgeTry({ ...failed, output, size, stage, ranOutOfMemory, now: Date.now() }, rules));
                },
            };
        }
        finally {
            sink.finish();
            log.close();
        }
    }
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

// EXTERNAL MODULE: ./build/core/decide.js
var decide = __webpack_require__(5376);
// EXTERNAL MODULE: ./build/core/identity.js
var core_identity = __webpack_require__(630);
// EXTERNAL MODULE: ./build/core/redact.js + 7 modules
var redact = __webpack_require__(3176);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
;// CONCATENATED MODULE: ./build/core/retry.js
/** Whether a failed command is tried again in place, and after which wait. */


/** Jitter only adds: a wait that the other side asked for is never cut short. */
const mostJitter = 0.1;
function decideRetry(failed) {
    const decision = (0,decide/* decide */.L)({
        of: 'command',
        result: 'failure',
        verdict: failed.verdict,
        policy: failed.policy,
        runAttempt: failed.tryNumber,
        round: 1,
        begunSteps: failed.stage === undefined ? undefined : [failed.stage],
        now: failed.now,
    });
    if (decision.kind === 'hold')
        return { kind: 'hold', code: decision.code, reason: decision.reason };
    const planned = decision.delayMs ?? decision.delaySeconds * 1_000;
    const waitMs = Math.round(planned * (1 + mostJitter * failed.jitter));
    const { limit } = failed;
    if (limit !== undefined && failed.now + waitMs >= limit.at) {
        const cause = decision.reason.slice(0, decision.reason.indexOf(':'));
        const wait = waitMs === 0 ? 'the time is up' : `the wait of ${(0,duration/* spellDuration */.jl)(planned)} would pass the end`;
        return { kind: 'hold', code: 'no-time', reason: `${cause}, but ${wait}: ${limit.whose} (timeout-minutes).` };
    }
    return { kind: 'retry', reason: decision.reason, waitMs };
}

// EXTERNAL MODULE: ./build/app/report-parts.js + 1 modules
var report_parts = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/app/run.js





/** As a shell says that SIGINT ended it. */
const interrupted = 130;
/** Runs the command, again where that can help, and tells what came of it. */
async function run(setup, ports) {
    const { inputs, policy, cancelled } = setup;
    const problems = [...setup.problems];
    const most = (policy?.maxReruns ?? 0) + 1;
    const startedAt = ports.clock.now();
    const tries = [];
    let stage = inputs.stage;
    let verdict;
    for (let number = 1;; number++) {
        ports.tell.tryBegins(number, most);
        const began = ports.clock.now();
        const ended = await ports.command.run(number).finally(() => ports.tell.tryEnds());
        // Whoever takes a cancellation for the end of their work may say so with 0: the work was not done all the same.
        const exitCode = cancelled.aborted && ended.exitCode === 0 ? interrupted : ended.exitCode;
        ports.tell.exitCode(exitCode);
        const record = (result, decision, why) => tryRecord({ number, began, endedAt, ended, exitCode, result, decision, verdict: why && told(why) });
        const endedAt = ports.clock.now();
        if (cancelled.aborted || exitCode === 0) {
            tries.push(record(cancelled.aborted ? 'cancelled' : 'success', undefined, undefined));
            break;
        }
        const { limit, stepName } = await ports.surroundings();
        stage ??= stepName;
        verdict = await ended.judge(stage, await setup.rules());
        const now = ports.clock.now();
        let decision = decideRetry({ verdict, policy, tryNumber: number, stage, now, jitter: ports.dice(), limit });
        if (decision.kind === 'retry')
            decision = await afterEnding(decision, ended);
        const failed = record(ended.timedOut ? 'timeout' : 'failure', decision, verdict);
        tries.push(failed);
        ports.tell.tryFailed(failed, most);
        if (decision.kind === 'hold' || !(await goOn(decision.waitMs)))
            break;
    }
    return runRecord();
    /** Nothing of a try is alive when the next one starts; where that cannot be had there is none. */
    async function afterEnding(decision, ended) {
        const left = await ended.endRest();
        if (left === 0)
            return decision;
        const reason = `${left} of its processes could not be ended, and would run beside the next try.`;
        return { kind: 'hold', code: 'still-running', reason };
    }
    /** Waits, and prepares the next try. False where somebody cancelled meanwhile. */
    async function goOn(waitMs) {
        await ports.wait(waitMs, cancelled);
        if (cancelled.aborted)
            return false;
        const wrong = await ports.onRetry?.();
        if (wrong !== undefined)
            problems.push({ where: 'input "on-retry"', message: `on-retry ${wrong}. The next try begins all the same.` });
        return !cancelled.aborted;
    }
    function told(why) {
        return (0,report_parts/* reportVerdict */.Ki)(why, 'captured', text, setup.context.runbook);
    }
    function text(value) {
        return (0,redact/* redact */.E)(value, setup.secrets);
    }
    function runRecord() {
        const { context } = setup;
        const last = tries.at(-1);
        const result = cancelled.aborted ? 'cancelled' : last.result === 'success' ? 'success' : 'failure';
        const day = inputs.day ?? dayOfRun(context, startedAt);
        const isNamed = inputs.identityKnown && inputs.region !== undefined && day !== undefined;
        const endedAt = ports.clock.now();
        return {
            schema: 1,
            kind: 'run',
            generated_at: iso(endedAt),
            pipeline: inputs.pipeline,
            region: inputs.region ?? null,
            version: inputs.version,
            round: inputs.round,
            day: day ?? null,
            run_id: isNamed ? (0,core_identity/* runName */.rt)(day, inputs.region, context.headSha) : null,
            attempt: (0,core_identity/* attemptName */.LZ)(context.runId, context.runAttempt, inputs.round),
            github: {
                repository: context.repository,
                run_id: context.runId,
                run_attempt: context.runAttempt,
                ...setup.place,
            },
            stage: stage === undefined ? null : text(stage),
            started_at: iso(startedAt),
            ended_at: iso(endedAt),
            result,
            exit_code: last.exit_code,
            tries,
            most_tries: most,
            verdict: verdict === undefined ? null : told(verdict),
            decision: (0,report_parts/* decisionOf */.uv)(jobDecision(result, endedAt)),
            problems: problems.map(({ where, message }) => ({ where, message: text(message) })),
        };
    }
    /** Whether the whole job should be rerun: this command alone was begun as far as we know, so hold-steps holds. */
    function jobDecision(result, now) {
        const { runAttempt } = setup.context;
        const known = policy?.holdSteps.length === 0 ? [] : undefined;
        const rerunPolicy = inputs.identityKnown ? policy : undefined;
        return (0,decide/* decide */.L)({ result, verdict, policy: rerunPolicy, runAttempt, round: inputs.round, begunSteps: known, now });
    }
}
/**
 * The date that the run is for, where nobody says. In the first attempt the clock says the same, but at midnight; a rerun
 * keeps its first date, which only the API knows, so none is made up.
 */
function dayOfRun(context, now) {
    return context.runAttempt === 1 ? (0,core_identity/* dayOf */.kb)(now) : undefined;
}
function tryRecord(of) {
    const { ended, decision } = of;
    const waitMs = decision?.kind === 'retry' ? decision.waitMs : 0;
    return {
        number: of.number,
        started_at: iso(of.began),
        ended_at: iso(of.endedAt),
        result: of.result,
        exit_code: of.exitCode,
        signal: ended.signal ?? null,
        verdict: of.verdict ?? null,
        decision: decision === undefined
            ? null
            : { kind: decision.kind, reason: decision.reason, wait_seconds: Math.round(waitMs / 100) / 10 },
        log_path: ended.logPath ?? null,
        log_bytes: ended.logBytes,
    };
}
function iso(time) {
    return new Date(time).toISOString();
}

// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(8587);
// EXTERNAL MODULE: ./build/core/wrong-value.js
var wrong_value = __webpack_require__(8892);
;// CONCATENATED MODULE: ./build/core/shell.js
/**
 * How a `run:` step starts its script. The flags, the file extensions and what is put around the script are the runner's
 * own (`ScriptHandlerHelpers` in its source), so that a command means the same here and there.
 */

/** A failing cmdlet ends the script, and the exit code is that of the last program. */
const powershell = {
    extension: '.ps1',
    format: '-command ". \'{0}\'"',
    around: (source, newline) => [
        "$ErrorActionPreference = 'stop'",
        source,
        'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }',
    ].join(newline),
};
const shells = {
    bash: { extension: '.sh', format: '--noprofile --norc -e -o pipefail {0}' },
    sh: { extension: '.sh', format: '-e {0}' },
    pwsh: powershell,
    powershell,
    python: { extension: '.py', format: '{0}' },
    cmd: {
        extension: '.cmd',
        format: '/D /E:ON /V:OFF /S /C "CALL "{0}""',
        verbatim: true,
        around: (source, newline) => `@echo off${newline}${source}`,
    },
};
/** What `shell` takes, as a clause for messages. */
const shellForm = `${Object.keys(shells).join(', ')}, or a command line that holds {0} for the script's file`;
/**
 * Reads a shell as a `run:` step writes it: a name, or a template such as `perl {0}`. A problem is a clause that follows
 * the name of the setting: `must be \u2026`. Never throws.
 */
function parseShell(text, system) {
    const trimmed = text.trim();
    const [program = '', ...rest] = trimmed.split(' ');
    const own = rest.join(' ').trim();
    const spec = Object.hasOwn(shells, program.toLowerCase()) ? shells[program.toLowerCase()] : undefined;
    const format = own === '' ? spec?.format : own;
    if (format === undefined) {
        const hint = own === '' ? (0,wrong_value/* didYouMean */.au)(program, Object.keys(shells)) : '';
        return { problem: `must be ${shellForm}, but it is ${(0,wrong_value/* showValue */.vp)(trimmed)}.${hint}` };
    }
    if (!format.includes('{0}')) {
        const hint = ` Write ${(0,wrong_value/* showValue */.vp)(`${trimmed} {0}`)}.`;
        return { problem: `must be ${shellForm}, but it is ${(0,wrong_value/* showValue */.vp)(trimmed)}.${hint}` };
    }
    if (/[{}]/.test(withoutPlaces(format))) {
        const hint = ' A brace of your own is written twice, {{ or }}.';
        return { problem: `must hold {0} for the script's file, but it is ${(0,wrong_value/* showValue */.vp)(trimmed)}.${hint}` };
    }
    // Only the built-in command line is verbatim: a template is quoted as everywhere.
    const verbatim = spec?.verbatim === true && own === '';
    const newline = system === 'windows' ? '\r\n' : '\n';
    return {
        shell: {
            program,
            extension: spec?.extension ?? '',
            verbatim,
            args: (path) => (verbatim ? [fill(format, path)] : splitArguments(format).map((part) => fill(part, path))),
            script: (source) => {
                const whole = spec?.around?.(source, newline) ?? source;
                return system === 'windows' ? whole.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') : whole;
            },
        },
    };
}
function withoutPlaces(format) {
    return format.replaceAll(/\{\{|\}\}|\{0\}/g, '');
}
function fill(format, path) {
    return format.replaceAll(/\{\{|\}\}|\{0\}/g, (place) => (place === '{0}' ? path : place.charAt(0)));
}
/**
 * The words of a command line as .NET reads them, which starts the runner's shells: blanks part, double quotes keep
 * together, `\"` is a quote. The script's path is filled in afterwards, so a blank in it does no harm.
 */
function splitArguments(line) {
    const words = [];
    let word;
    let isQuoted = false;
    for (const [part] of line.matchAll(/\\+"|"|[ \t]+|[^"\\ \t]+|\\/g)) {
        if (/^\\+"$/.test(part)) {
            // Half of the backslashes are meant; an odd one takes the quote's meaning.
            const slashes = part.length - 1;
            word = (word ?? '') + '\\'.repeat(slashes >> 1);
            if (slashes % 2 === 1)
                word += '"';
            else
                isQuoted = !isQuoted;
        }
        else if (part === '"') {
            word ??= '';
            isQuoted = !isQuoted;
        }
        else if (!isQuoted && /^[ \t]/.test(part)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else
            word = (word ?? '') + part;
    }
    return word === undefined ? words : [...words, word];
}

// EXTERNAL MODULE: ./build/app/identity-inputs.js
var identity_inputs = __webpack_require__(8800);
;// CONCATENATED MODULE: ./build/app/run-inputs.js






/** The inputs of `run/action.yml`: the command does not see them. */
const runInputNames = [
    'run',
    'shell',
    'working-directory',
    'stage',
    'timeout',
    'on-retry',
    'region',
    'pipeline',
    'runner',
    'version',
    'day',
    'round',
    'rerun-on',
    'max-reruns',
    'backoff',
    'otlp-endpoint',
    'config',
];
/**
 * `text` reads an input as it came, blanks included: they mean something in a script. A wrong name or region is no reason
 * not to run the command; a shell or a time limit that is not understood is. Never throws.
 */
function parseRunInputs(text, env, context, system) {
    const input = (name) => text(name).trim();
    const faults = misspelt(env);
    if (input('run') === '')
        faults.push('Input "run" is missing: it is the command to run, as in a `run:` step.');
    const parsed = parseShell(input('shell') || 'bash', system);
    if ('problem' in parsed)
        faults.push(`Input "shell" ${parsed.problem}`);
    const timeout = input('timeout') === '' ? undefined : (0,duration/* parseDuration */.E9)(input('timeout'));
    if (timeout !== undefined && 'problem' in timeout)
        faults.push(`Input "timeout" ${timeout.problem}`);
    const timeoutMs = timeout !== undefined && 'milliseconds' in timeout ? timeout.milliseconds : undefined;
    if (timeoutMs === 0)
        faults.push('Input "timeout" must be longer than 0. For no limit, leave it out.');
    if (faults.length > 0 || 'problem' in parsed)
        return { faults };
    // The reusable workflow says in the environment which day it works on.
    const withDay = (name) => input(name) || (name === 'day' ? (env['LUMEN_DAY'] ?? '') : '');
    const otherwise = 'The command runs all the same, but the run has no name.';
    const identity = (0,identity_inputs/* readIdentity */.x)(withDay, env, context, otherwise);
    return {
        problems: identity.problems,
        inputs: {
            ...identity.values,
            script: text('run'),
            shell: parsed.shell,
            folder: input('working-directory'),
            stage: (0,core_escape/* oneLine */.TN)(input('stage'), 100) || undefined,
            timeoutMs,
            onRetry: input('on-retry') === '' ? undefined : text('on-retry'),
            config: input('config'),
            identityKnown: identity.isKnown,
        },
    };
}
/** The runner hands over what `with:` holds, whether the action has such an input or not: a slip would go unnoticed. */
function misspelt(env) {
    const known = new Map(runInputNames.map((name) => [inputVariable(name), name]));
    return Object.keys(env).flatMap((variable) => {
        if (!variable.startsWith('INPUT_') || known.has(variable))
            return [];
        const name = variable.slice('INPUT_'.length).toLowerCase();
        if ((0,wrong_value/* nearest */.pA)(name, runInputNames) === undefined)
            return [];
        return [`There is no input "${(0,core_escape/* oneLine */.TN)(name, 60)}".${(0,wrong_value/* didYouMean */.au)(name, runInputNames)}`];
    });
}

// EXTERNAL MODULE: ./build/core/markdown-parts.js
var markdown_parts = __webpack_require__(2986);
// EXTERNAL MODULE: ./build/core/next-move.js
var next_move = __webpack_require__(4083);
// EXTERNAL MODULE: ./build/core/summary.js + 1 modules
var summary = __webpack_require__(3493);
;// CONCATENATED MODULE: ./build/core/run-words.js
/** What `run/` tells a person: in the log between two tries, as one sentence, and in the step summary. */






/** `Try 2 of 3` */
function tryTitle(number, most) {
    return `Try ${number} of ${most}`;
}
/** What stands in the log behind a try that failed: plain text, a line each. */
function tryLines(failed, most) {
    const { verdict, decision } = failed;
    const who = most > 1 ? tryTitle(failed.number, most) : 'The command';
    const lines = [`${who} ${ending(failed)}${verdict === null ? '.' : `: ${cause(verdict)}.`}`];
    if (verdict?.evidence)
        lines.push(`  evidence  line ${verdict.evidence.line}: ${verdict.evidence.text}`);
    if (verdict !== null && decision?.kind !== 'retry')
        lines.push(`  to do     ${verdict.help}`);
    if (decision !== null)
        lines.push(`  decision  ${decision.kind}: ${decision.reason}`);
    return lines;
}
/** The outcome and the last cause. Plain text, one line. */
function runSentence(record) {
    const who = record.stage ?? 'The command';
    const last = record.tries.at(-1);
    const inTry = record.tries.length > 1 ? ` in ${tryTitle(record.tries.length, record.most_tries).toLowerCase()}` : '';
    const verdict = record.verdict;
    if (record.result === 'cancelled')
        return (0,core_escape/* oneLine */.TN)(`${who} was cancelled${inTry}: that is no failure.`, 600);
    if (record.result === 'success') {
        const before = verdict === null ? '' : `; before that, ${cause(verdict)}`;
        const after = last === undefined || inTry !== '' ? '' : ` in ${run_words_duration(last)}`;
        return (0,core_escape/* oneLine */.TN)(`${who} succeeded${inTry}${after}${before}.`, 600);
    }
    const why = last === undefined ? 'failed' : ending(last, inTry);
    return (0,core_escape/* oneLine */.TN)(`${who} ${why}${verdict === null ? '' : `: ${cause(verdict)}`}.`, 600);
}
/**
 * The sentence, why nothing more was tried, and the line that proves it: for the annotation. One line, for it stands in the
 * log of the very step that failed, where the gate looks for the cause.
 */
function runAnnotation(record) {
    const evidence = record.verdict?.evidence;
    return `${runLine(record)}${evidence ? ` Evidence: ${(0,core_escape/* oneLine */.TN)(evidence.text, 300)}` : ''}`;
}
/** The sentence and why nothing more was tried, for the `summary` output and the log. */
function runLine(record) {
    const decision = record.result === 'failure' ? record.tries.at(-1)?.decision : undefined;
    return (0,core_escape/* oneLine */.TN)(`${runSentence(record)}${decision ? ` ${decision.reason}` : ''}`, 600);
}
/** `Upload archive failed in try 3 of 3 with exit code 22 after 4 s: a service answered 503; \u2026`. Plain text, one line. */
function runHeadline(record) {
    const who = record.stage ?? 'The command';
    const { verdict, tries } = record;
    const last = tries.at(-1);
    const inTry = tries.length > 1 ? ` in ${tryTitle(tries.length, record.most_tries).toLowerCase()}` : '';
    if (record.result === 'cancelled')
        return (0,core_escape/* oneLine */.TN)(`${who} was cancelled${inTry}; that is no failure`, 400);
    if (record.result === 'success') {
        const before = verdict === null ? '' : `; before that, ${(0,summary/* because */.xx)(verdict)}`;
        return (0,core_escape/* oneLine */.TN)(`${who} succeeded${inTry}${before}; nothing is to do`, 400);
    }
    const why = last === undefined ? 'failed' : ending(last, inTry);
    const what = verdict === null ? '' : `: ${(0,summary/* because */.xx)(verdict)}`;
    return (0,core_escape/* oneLine */.TN)(`${who} ${why}${what}; ${moveOf(record)}`, 400);
}
/** Nothing more is tried here; what a rerun of the job would be worth. */
function moveOf({ tries, verdict, decision }) {
    const isSpent = /^The budget is spent/.test(tries.at(-1)?.decision?.reason ?? '');
    const move = decision.kind === 'rerun' ? 'a rerun of the job can cure it' : (0,next_move/* nextMove */.lE)(decision, verdict);
    return isSpent && tries.length > 1 ? `all ${tries.length} tries are spent, ${move}` : move;
}
/** The step summary; empty where there is nothing to tell, since a `run:` step writes none. */
function runSummary(record) {
    const first = record.tries[0];
    if (first === undefined || (record.tries.length === 1 && first.result === 'success'))
        return '';
    const icon = record.result === 'success' ? '\ud83d\udd01' : record.result === 'failure' ? '\u274c' : '\u26aa';
    const { verdict } = record;
    const isFailed = record.result === 'failure';
    const reason = isFailed ? record.tries.at(-1)?.decision?.reason : undefined;
    return (0,markdown_parts/* joined */.oR)([
        `### ${icon} ${(0,markdown_parts/* prose */.CS)(runHeadline(record))}`,
        isFailed && verdict?.evidence ? (0,markdown_parts/* evidenceBlock */.rz)(verdict, verdict.evidence) : '',
        isFailed && verdict !== null ? (0,markdown_parts/* whatToDo */.H6)(verdict) : '',
        reason ? `**No retry:** ${(0,core_escape/* markdown */.wD)(reason)}` : '',
        triesTable(record.tries),
        (0,markdown_parts/* problemsBlock */.wC)(record.problems),
    ]);
}
const icons = { success: '\u2705', failure: '\u274c', timeout: '\u23f1\ufe0f', cancelled: '\u26aa' };
function triesTable(tries) {
    const rows = tries.map((each) => {
        const { verdict, decision } = each;
        return (0,markdown_parts/* row */.nM)([
            String(each.number),
            `${icons[each.result]}&nbsp;${each.result}`,
            `${each.exit_code}${each.signal === null ? '' : ` (${each.signal})`}`,
            run_words_duration(each).replaceAll(' ', '&nbsp;'),
            verdict === null ? '' : causeCell(verdict),
            decision?.kind === 'retry' ? `waited ${(0,next_move/* spokenSeconds */.UF)(decision.wait_seconds)}` : '',
        ]);
    });
    return ['| Try | Result | Exit code | Took | Cause | Then |', '|---|---|---|---|---|---|', ...rows].join('\n');
}
function causeCell(verdict) {
    const evidence = verdict.evidence === null ? '' : `<br><code>${(0,core_escape/* html */.qy)((0,core_escape/* oneLine */.TN)(verdict.evidence.text, 120))}</code>`;
    return `${(0,core_escape/* markdown */.wD)((0,summary/* because */.xx)(verdict))} <code>${(0,core_escape/* html */.qy)((0,summary/* causeName */.n6)(verdict))}</code>${evidence}`;
}
/** `failed with exit code 137 (SIGKILL) after 3 s` */
function ending(failed, inTry = '') {
    if (failed.result === 'cancelled')
        return `was cancelled after ${run_words_duration(failed)}`;
    if (failed.result === 'timeout')
        return `took too long${inTry} and was ended after ${run_words_duration(failed)}`;
    const signal = failed.signal ?? signalIn(failed.exit_code);
    return `failed${inTry} with exit code ${failed.exit_code}${signal === undefined ? '' : ` (${signal})`} after ${run_words_duration(failed)}`;
}
function cause(verdict) {
    return `${(0,summary/* because */.xx)(verdict)} (${verdict.class}/${verdict.reason})`;
}
function run_words_duration(each) {
    const milliseconds = Date.parse(each.ended_at) - Date.parse(each.started_at);
    return milliseconds < 1_000 ? (0,duration/* spellDuration */.jl)(Math.max(0, milliseconds)) : (0,next_move/* spokenSeconds */.UF)(milliseconds / 1_000);
}

// EXTERNAL MODULE: ./build/entry/open-telemetry.js
var open_telemetry = __webpack_require__(2337);
// EXTERNAL MODULE: ./build/core/annotation.js
var annotation = __webpack_require__(5101);
;// CONCATENATED MODULE: ./build/entry/run/publish.js


/** Tells everybody: annotations, summary, outputs, and what the last try had for the runner. */
async function publish(io, record, files, reportPath) {
    const title = `Lumen: ${record.region ?? record.stage ?? 'run'}`;
    for (const { message } of record.problems)
        io.warning(message, 'Lumen');
    const place = record.verdict === null ? undefined : (0,annotation/* codePlace */.Vn)(record.verdict);
    if (record.result === 'failure')
        io.error(runAnnotation(record), title, place);
    else if (record.result === 'cancelled' || record.tries.length > 1)
        io.notice(runLine(record), title);
    const outputs = Object.entries(outputsOf(record, reportPath));
    const set = () => {
        for (const [name, value] of outputs)
            io.output(name, value);
    };
    const theirs = files?.outputs() ?? { names: [], isWhole: true };
    const taken = outputs.map(([name]) => name).filter((name) => theirs.names.includes(name));
    if (taken.length > 0)
        io.warning(`The command sets outputs that this action has: ${taken.join(', ')}. The action's own are kept.`, 'Lumen');
    // The last of a name counts. What the runner cannot read to its end must not stand before ours.
    if (!theirs.isWhole)
        set();
    const summary = runSummary(record);
    const room = mostSummaryBytes - (files?.summarySize() ?? 0);
    files?.handOver();
    if (theirs.isWhole)
        set();
    if (summary !== '' && Buffer.byteLength(summary) < room)
        await io.summary(summary);
}
/** A larger summary of a step is dropped whole. */
const mostSummaryBytes = 1024 * 1024;
function outputsOf(record, reportPath) {
    // What a success had to go through is in the report; in the outputs it stays a plain success.
    const verdict = record.result === 'failure' ? record.verdict : null;
    return {
        'exit-code': String(record.exit_code),
        tries: String(record.tries.length),
        result: record.result,
        'error-class': verdict?.class ?? '',
        reason: verdict?.reason ?? '',
        evidence: verdict?.evidence?.text ?? '',
        rerun: String(record.decision.kind === 'rerun'),
        'rerun-delay-seconds': String(record.decision.delay_seconds),
        'log-path': record.tries.at(-1)?.log_path ?? '',
        summary: runLine(record),
        'run-id': record.run_id ?? '',
        day: record.day ?? '',
        attempt: record.attempt,
        'report-path': reportPath ?? '',
    };
}

;// CONCATENATED MODULE: ./build/entry/run.js


















const systems = { win32: 'windows', darwin: 'macos' };
/** `on-retry` has the limit of the tries, or this one. */
const onRetryMs = 10 * 60_000;
/** A command of a region's job: run as a `run:` step would, and again where that can help. */
async function runMain() {
    const io = actions/* actionIo */.P6;
    // What the command prints makes only short-lived garbage, and passing it on is not made faster by the optimizing
    // compiler: without room for both the process has a quarter less memory. The compiler is there again for the judge.
    for (const flag of ['--semi-space-growth-factor=1', '--no-opt'])
        (0,external_node_v8_.setFlagsFromString)(flag);
    // Until the command has said otherwise: a command that did not run has not succeeded.
    process.exitCode = 1;
    try {
        const text = (name) => process.env[inputVariable(name)] ?? '';
        const context = (0,actions/* jobContext */.Rl)(process.env);
        const parsed = parseRunInputs(text, process.env, context, systems[process.platform] ?? 'linux');
        if ('faults' in parsed)
            return fail(io, `${parsed.faults.join(' ')} The command was not run.`);
        const unusable = await (0,open_telemetry/* exportTraceparent */.q)(io, { ...context, ...parsed.inputs });
        await runCommand(io, parsed.inputs, [...parsed.problems, ...unusable]);
    }
    catch (error) {
        if (error instanceof errors/* CommandError */.Qd)
            return fail(io, error.message);
        const message = error instanceof Error ? error.message : String(error);
        fail(io, `lumen-action met an error of its own: ${message}. Please report it with the lines below.`);
        io.info(error instanceof Error ? (error.stack ?? message) : message);
    }
}
/** One clear error, and outputs by which nothing is rerun. The exit code is the command's where it has run. */
function fail(io, message) {
    for (const [name, value] of Object.entries({ result: 'failure', rerun: 'false', 'rerun-delay-seconds': '0' }))
        io.output(name, value);
    io.error(message, 'Lumen');
}
async function runCommand(io, inputs, problems) {
    const { env } = process;
    const temp = env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
    const place = { job: env['GITHUB_JOB'] ?? '', step: env['GITHUB_ACTION'] ?? '' };
    const name = `run-${place.step.replaceAll(/[^\w.-]/g, '_')}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    const configured = await (0,settings/* settings */.W)({ path: inputs.config, isDefault: inputs.config === settings/* defaultConfigPath */.j }, io.input);
    const sink = new OutputSink();
    const cancelled = cancellation();
    const shell = {
        shell: inputs.shell,
        folder: (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] || process.cwd(), inputs.folder),
        env,
        inputs: runInputNames,
        temp,
        keep: (0,external_node_path_.join)(temp, 'lumen', name),
        sink,
        cancelled,
    };
    const command = new ShellCommand(inputs.script, inputs.timeoutMs, shell);
    const record = await run({
        inputs,
        context: (0,actions/* jobContext */.Rl)(env),
        place,
        problems: [...problems, ...configured.problems],
        policy: configured.policy,
        rules: async () => {
            (0,external_node_v8_.setFlagsFromString)('--opt');
            return await configured.rules();
        },
        secrets: (0,actions/* secretsOf */.Fj)(env),
        cancelled,
    }, {
        command: { run: (tryNumber) => command.run(`try-${tryNumber}`) },
        onRetry: inputs.onRetry === undefined ? undefined : onRetry(io, inputs.onRetry, inputs.timeoutMs, shell),
        clock: clock/* systemClock */.m,
        wait: async (milliseconds, until) => (0,promises_.setTimeout)(milliseconds, undefined, { signal: until }).catch(() => { }),
        dice: Math.random,
        surroundings: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(424)]).then(__webpack_require__.bind(__webpack_require__, 7424))).surroundings(env),
        tell: telling(io),
    });
    const path = await (0,report_files/* reportFiles */.I)((0,external_node_path_.join)(temp, 'lumen')).write(`${name}.json`, `${JSON.stringify(record, null, 2)}\n`);
    await publish(io, record, command.files, path);
}
/** Aborted with the name of the signal by which the runner cancels. */
function cancellation() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => controller.abort(signal));
    return controller.signal;
}
function onRetry(io, source, timeoutMs, shell) {
    const command = new ShellCommand(source, timeoutMs ?? onRetryMs, shell);
    return async () => {
        io.group('on-retry');
        const ended = await command.run('on-retry');
        io.endGroup();
        if (ended.timedOut)
            return 'took too long and was ended';
        return ended.exitCode === 0 ? undefined : `failed with exit code ${ended.exitCode}`;
    };
}
/** What stands in the log between the command's own words: nothing, where it has one try and succeeds. */
function telling(io) {
    let isGroup = false;
    return {
        tryBegins(tryNumber, most) {
            isGroup = most > 1;
            if (isGroup)
                io.group(tryTitle(tryNumber, most));
        },
        tryEnds() {
            if (isGroup)
                io.endGroup();
        },
        exitCode(code) {
            process.exitCode = code;
        },
        tryFailed(record, most) {
            for (const line of tryLines(record, most))
                io.info(line);
        },
    };
}


/***/ })

};
