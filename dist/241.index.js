export const id = 241;
export const ids = [241];
export const modules = {

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

/***/ 5218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ judgeCancelledJob),
/* harmony export */   XD: () => (/* binding */ judgeFinishedJob),
/* harmony export */   gM: () => (/* binding */ readJobLog),
/* harmony export */   mp: () => (/* binding */ unknownVerdict)
/* harmony export */ });
/* harmony import */ var _core_classifier_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6136);
/* harmony import */ var _core_scan_byte_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5742);
/* harmony import */ var _core_step_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7604);
/* harmony import */ var _core_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3207);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9813);
/** Why a job that is over failed: from its log, else from what GitHub says of it, else from its steps. */





/**
 * The verdict on a failed job. One whose steps say that its runner was lost has no log for ever: its annotations are read
 * at once. For others they are the last resort, where the log is not there or does not say.
 */
async function judgeFinishedJob(job, github, rules, complain) {
    const stuck = job.steps.find(({ status }) => status === 'in_progress');
    const seemsLost = stuck !== undefined || job.steps.length === 0;
    const annotated = () => judgeAnnotations(job, github, rules, complain);
    const early = seemsLost ? await annotated() : undefined;
    if (isKnown(early))
        return early;
    const logged = await judgeLog(job, github, rules, complain);
    if (isKnown(logged))
        return logged;
    const late = seemsLost ? early : await annotated();
    if (isKnown(late))
        return late;
    const inferred = fromSteps(job, stuck, logged);
    if (inferred !== undefined)
        return inferred;
    // The log's last words tell more than an annotation that repeats the exit code.
    return logged ?? late ?? { verdict: unknownVerdict('no-log', failedStep(job)?.name), source: 'none' };
}
/** The verdict by what GitHub says of a job that was cancelled: a time limit arrives as a cancellation. */
async function judgeCancelledJob(job, github, rules, complain) {
    const finding = await judgeAnnotations(job, github, rules, complain);
    return finding?.verdict.reason === 'job-timeout' || finding?.verdict.reason === 'runner-lost' ? finding : undefined;
}
/** The log of a job that is over, as far as its failed step needs it, and the steps that have lines in it. Throws `GitHubError`. */
async function readJobLog(job, github, complain) {
    const failed = failedStep(job);
    const times = failed?.startedAt ? { startedAt: failed.startedAt, completedAt: failed.completedAt } : undefined;
    const log = await github.failedStepLog(job.id, times);
    if (log.problem !== undefined)
        complain({ where: `log of job "${job.name}"`, message: log.problem });
    const isExcerpt = times !== undefined && !log.whole;
    const steps = isExcerpt ? job.steps.filter((step) => isNotBefore(step, failed)) : job.steps;
    return { text: log.text, steps, isCut: log.problem !== undefined };
}
/** Undefined: there is none. `unknown` with the reason `api-error`: it could not be asked for. */
async function judgeLog(job, github, rules, complain) {
    try {
        const { text, steps, isCut } = await readJobLog(job, github, complain);
        const verdict = (0,_core_classifier_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classifySource */ .o)((0,_core_scan_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .textSource */ .r)(text), steps.length === 0 ? undefined : steps, rules);
        return { verdict: isCut ? (0,_core_step_place_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutStepLine */ .x)(verdict) : verdict, source: 'job-log' };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_))
            throw error;
        if (error.status === 404 || error.status === 410)
            return undefined;
        complain({ where: 'GitHub API', message: error.message });
        return { verdict: unknownVerdict('api-error', failedStep(job)?.name), source: 'none' };
    }
}
async function judgeAnnotations(job, github, rules, complain) {
    try {
        const annotations = await github.annotations(job.id);
        const text = annotations.filter(({ level }) => level !== 'notice').map(({ message }) => message);
        if (text.length === 0)
            return undefined;
        return {
            verdict: (0,_core_classifier_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyOutputSource */ .dh)((0,_core_scan_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .textSource */ .r)(text.join('\n')), { step: failedStep(job)?.name }, rules),
            source: 'job',
        };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_))
            throw error;
        complain({ where: 'GitHub API', message: error.message });
        return undefined;
    }
}
/** What the job object alone says: the end of a time limit, or of a runner that never reported the end of a step. */
function fromSteps(job, stuck, logged) {
    if (job.conclusion === 'timed_out')
        return said('environment/job-timeout', job, 'GitHub ended the job as timed out.');
    if (stuck === undefined || logged?.source === 'job-log')
        return undefined;
    const text = `The step "${stuck.name}" never ended, and there is no log: the runner was lost.`;
    return said('environment/runner-lost', job, text);
}
function said(cause, job, text) {
    const { errorClass, reason } = (0,_core_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCause */ .om)(cause);
    const { transient, help } = (0,_core_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonSpec */ .U4)(cause);
    return {
        source: 'job',
        verdict: {
            ...unknownVerdict('no-log', failedStep(job)?.name),
            errorClass,
            reason,
            transient,
            help,
            confidence: 0.8,
            evidence: { line: 1, text, context: [{ line: 1, text }] },
        },
    };
}
function isKnown(finding) {
    return finding !== undefined && finding.verdict.errorClass !== 'unknown';
}
/** The step that failed, or at which the job got stuck. */
function failedStep(job) {
    return (job.steps.find(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out') ??
        job.steps.find(({ status }) => status === 'in_progress'));
}
/** An excerpt begins with the failed step: those before it have no lines in it that could be told to be theirs. */
function isNotBefore(step, failed) {
    return step === failed || (step.startedAt ?? '') >= (failed?.startedAt ?? '');
}
/** A verdict without any text. */
function unknownVerdict(reason, step) {
    return {
        errorClass: 'unknown',
        reason,
        transient: false,
        ruleId: undefined,
        confidence: 0,
        evidence: undefined,
        help: _core_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .reasons */ .Ot.unknown[reason].help,
        waitSeconds: undefined,
        alternatives: [],
        step,
    };
}


/***/ }),

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

/***/ 6491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ groupKey),
/* harmony export */   Bm: () => (/* binding */ midnight),
/* harmony export */   PC: () => (/* binding */ exposition)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5315);

/** Where the facts of an attempt are kept: one group, replaced whole, so that pushing it again changes nothing. */
function groupKey(facts) {
    return { job: `lumen_${facts.pipeline}`, run_id: facts.runId, attempt: facts.attempt };
}
/**
 * The body of the PUT of an attempt: the text format with HELP and TYPE lines, and the same bytes for the same facts.
 *
 * A cancelled or skipped attempt is neither a success nor a failure: it has its gauges, stages and retries, but counts
 * in no `lumen_runs_*_total`. A failure without a class is `unknown`.
 */
function exposition(facts) {
    const { pipeline, region, runner, version, day, result } = facts;
    const base = { pipeline, region, runner, version, day };
    const errorClass = result === 'failure' ? (facts.errorClass ?? 'unknown') : undefined;
    const run = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSet */ .V7)(base);
    const outcome = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSet */ .V7)({ ...base, result, error_class: errorClass });
    const stages = stageSeries(base, facts.stages);
    return [
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .family */ .T1)('lumen_runs_total', 'counter', 'Attempts that ended in success or failure: 1 for each attempt.', result === 'success' || result === 'failure' ? [[run, '1']] : []),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .family */ .T1)('lumen_runs_success_total', 'counter', 'Attempts that succeeded: 1 for each attempt.', result === 'success' ? [[run, '1']] : []),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .family */ .T1)('lumen_runs_failed_total', 'counter', 'Attempts that failed, by error class: 1 for each attempt.', result === 'failure' ? [[(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSet */ .V7)({ ...base, error_class: errorClass }), '1']] : []),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .family */ .T1)('lumen_stage_success_total', 'counter', 'Stages of the attempt that succeeded.', stages.succeeded),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .family */ .T1)('lumen_stage_failed_total', 'counter', 'Stages of the attempt that failed, by error class.', stages.failed),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .family */ .T1)('lumen_run_completed_timestamp_seconds', 'gauge', 'When the attempt completed, Unix time.', [
            [outcome, (facts.completedAt / 1000).toFixed(3)],
        ]),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .family */ .T1)('lumen_run_day_timestamp_seconds', 'gauge', 'Midnight UTC of the date that the attempt is for, Unix time.', [
            [outcome, `${midnight(day) / 1000}`],
        ]),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .family */ .T1)('lumen_run_duration_seconds', 'gauge', 'How long the attempt took.', Number.isFinite(facts.durationSeconds) ? [[outcome, `${facts.durationSeconds}`]] : []),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .family */ .T1)('lumen_step_retries_total', 'counter', 'Tries that the step retry spent, by what came of them.', retrySeries(base, facts.retries)),
    ].join('');
}
// The gateway refuses a body that holds a series twice, so two stages of one name are one sample.
function stageSeries(base, stages) {
    const succeeded = new Set();
    const failed = new Set();
    for (const { stage, outcome, errorClass } of stages) {
        if (outcome === 'success')
            succeeded.add((0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSet */ .V7)({ ...base, stage }));
        else
            failed.add((0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSet */ .V7)({ ...base, stage, error_class: errorClass ?? 'unknown' }));
    }
    return {
        succeeded: [...succeeded].map((series) => [series, '1']),
        failed: [...failed].map((series) => [series, '1']),
    };
}
function retrySeries(base, retries) {
    const spent = new Map();
    for (const { stage, retries: count, errorClass, result } of retries) {
        const series = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSet */ .V7)({ ...base, stage, error_class: errorClass, result });
        if (count > 0)
            spent.set(series, (spent.get(series) ?? 0) + count);
    }
    return [...spent].map(([series, count]) => [series, `${count}`]);
}
/** Unix time in milliseconds of a `YYYYMMDD`. */
function midnight(day) {
    return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6, 8)));
}


/***/ }),

/***/ 7320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ traceLine)
/* harmony export */ });
/** For the console. */
function traceLine({ trace_id, endpoint, spans, sent, problem }) {
    return sent
        ? `trace ${trace_id}: ${spans} spans sent to ${endpoint}`
        : `trace ${trace_id}: not sent. ${problem ?? ''}`;
}


/***/ }),

/***/ 5742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ textSource)
/* harmony export */ });
/* unused harmony export bytesSource */
/** A text in memory. */
function textSource(text) {
    return bytesSource(new TextEncoder().encode(text));
}
/** Bytes in memory. */
function bytesSource(bytes) {
    return {
        allocate: (size) => new Uint8Array(size),
        read(into, at) {
            const part = bytes.subarray(at, at + into.length);
            into.set(part);
            return part.length;
        },
    };
}


/***/ }),

/***/ 9395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ isFailed),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   zD: () => (/* binding */ isStage)
/* harmony export */ });
/** Steps that the runner adds, and steps without a name of their own. */
const unnamed = /^(?:Set up job$|Complete job$|Post |Pre |Run |Initialize containers$|Stop containers$|Build \S+@|Pull )/;
/** Whether a step carries a name that a person gave it. */
function isStage(step) {
    return !unnamed.test(step.name);
}
/** Whether the API shows that it failed; where `continue-on-error` let it pass, it does not. */
function isFailed(step) {
    return step.conclusion === 'failure' || step.conclusion === 'timed_out';
}
/**
 * The stages of an attempt: finished steps that were chosen and have a name of their own. Our own step is still running
 * when this is read, so it is not among them. `names` limits them; undefined takes all. `tolerated` are names of steps
 * that failed although their conclusion says `success` (`continue-on-error`).
 */
function stagesOf(steps, names, tolerated, errorClass) {
    const stages = new Map();
    for (const step of steps) {
        if (names === undefined ? !isStage(step) : !names.includes(step.name))
            continue;
        const failed = isFailed(step) || tolerated.includes(step.name);
        if (!failed && step.conclusion !== 'success')
            continue;
        // Two steps of one name are one series: a failure of either counts.
        if (stages.get(step.name)?.outcome === 'failure')
            continue;
        stages.set(step.name, failed
            ? { stage: step.name, outcome: 'failure', errorClass: errorClass ?? 'unknown' }
            : { stage: step.name, outcome: 'success' });
    }
    return [...stages.values()];
}


/***/ }),

/***/ 5315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rw: () => (/* binding */ textFormatType),
/* harmony export */   T1: () => (/* binding */ family),
/* harmony export */   V7: () => (/* binding */ labelSet)
/* harmony export */ });
/** Prometheus' text format, version 0.0.4, as it is written: https://prometheus.io/docs/instrumenting/exposition_formats/ */
/** What the PUT of a body in this format says it is. */
const textFormatType = 'text/plain; version=0.0.4';
/** `{a="1",b="2"}`, in the order of the object; a label that is undefined is left out, an empty one stays. */
function labelSet(labels) {
    const pairs = Object.entries(labels).filter((pair) => pair[1] !== undefined);
    return `{${pairs.map(([name, value]) => `${name}="${escapeValue(value)}"`).join(',')}}`;
}
/**
 * One metric with its samples, each a label set and a number as text; nothing where there is no sample. Ends in a line
 * feed: without the last one of a body a Pushgateway answers 400.
 */
function family(name, type, help, samples) {
    if (samples.length === 0)
        return '';
    const lines = samples.map(([labels, value]) => `${name}${labels} ${value}\n`);
    const about = help === '' ? '' : `# HELP ${name} ${help.replace(/\\/g, '\\\\').replace(/\n/g, '\\n')}\n`;
    return `${about}# TYPE ${name} ${type}\n${lines.join('')}`;
}
function escapeValue(value) {
    // Half of a surrogate pair has no UTF-8, and two different halves would become the same series twice.
    return value.toWellFormed().replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/"/g, '\\"');
}


/***/ }),

/***/ 3491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitHubOptions)
/* harmony export */ });
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1759);

/** Which API is asked, as whom and about which repository: the runner names the first, a GitHub Enterprise Server's too. */
function gitHubOptions(token, repositoryName) {
    const [owner = '', repo = ''] = repositoryName.split('/');
    return {
        token,
        apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com',
        repository: { owner, repo },
        clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
    };
}


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ lazyGitHub)
/* harmony export */ });
/* harmony import */ var _app_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9813);
/* harmony import */ var _github_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3491);


/** The API, loaded with its first request. */
function lazyGitHub(token, repository) {
    let loaded;
    const load = () => {
        if (token === '')
            throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('There is no "github-token": the job cannot be read. Pass one with the permission `actions: read`.');
        loaded ??= Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(845)]).then(__webpack_require__.bind(__webpack_require__, 8845)).then(({ github }) => github((0,_github_options_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubOptions */ .u)(token, repository)));
        return loaded;
    };
    return {
        job: async (jobId) => (await load()).job(jobId),
        run: async (runId) => (await load()).run(runId),
        jobsOfAttempt: async (runId, runAttempt) => (await load()).jobsOfAttempt(runId, runAttempt),
        jobsOfRun: async (runId) => (await load()).jobsOfRun(runId),
        annotations: async (jobId) => (await load()).annotations(jobId),
        jobLog: async (jobId) => (await load()).jobLog(jobId),
        targetRun: async (runId) => (await load()).targetRun(runId),
        ref: async (of, ref) => (await load()).ref(of, ref),
        fileAt: async (path, sha) => (await load()).fileAt(path, sha),
        rerunFailedJobs: async (runId) => (await load()).rerunFailedJobs(runId),
        failedStepLog: async (jobId, times) => (await load()).failedStepLog(jobId, times),
    };
}


/***/ }),

/***/ 352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openGateway)
/* harmony export */ });
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1759);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8587);


/** The gateway of the inputs; where they cannot be used, nothing is pushed and the problem says so. */
async function openGateway(url, io) {
    const opened = await open(url, io);
    const given = [io.input('pushgateway-password'), io.input('pushgateway-token'), ...opened.secrets];
    const secrets = given.filter((value) => value !== '');
    for (const secret of secrets)
        io.mask(secret);
    return { ...opened, secrets };
}
async function open(url, io) {
    const without = (gatewayProblem) => ({ gateway: undefined, gatewayProblem, gatewayUrl: null });
    if (url === '')
        return { ports: without('There is no "pushgateway-url": the metrics are in a file.'), problems: [], secrets: [] };
    const { parseGatewayAuth, parseGatewayUrl, pushgateway } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(816)]).then(__webpack_require__.bind(__webpack_require__, 816));
    const address = parseGatewayUrl(url);
    const auth = parseGatewayAuth({
        username: io.input('pushgateway-username'),
        password: io.input('pushgateway-password'),
        token: io.input('pushgateway-token'),
    });
    const problem = 'problem' in address ? address.problem : 'problem' in auth ? auth.problem : undefined;
    if (problem !== undefined || 'problem' in address || 'problem' in auth) {
        const message = `${problem} Nothing is pushed; the report file holds the metrics.`;
        return { ports: without(message), problems: [{ where: 'input "pushgateway-url"', message }], secrets: [] };
    }
    const mode = io.input('metrics-mode') || 'pushgateway';
    if (mode !== 'pushgateway' && mode !== 'import') {
        const message = `Input "metrics-mode" must be pushgateway or import, but it is "${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(mode, 60)}". Nothing is pushed; the report file holds the metrics.`;
        return { ports: without(message), problems: [{ where: 'input "metrics-mode"', message }], secrets: [] };
    }
    const connect = mode === 'import' ? (await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(731)]).then(__webpack_require__.bind(__webpack_require__, 2731))).victoriaMetrics : pushgateway;
    const gateway = connect({ address, ...(auth.auth === undefined ? {} : { auth: auth.auth }), clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m });
    // The password of `https://user:password@host` is masked by GitHub only where the whole address is one secret.
    const secrets = address.auth === undefined || 'token' in address.auth ? [] : [address.auth.password || address.auth.username];
    return { ports: { gateway, gatewayProblem: '', gatewayUrl: address.url }, problems: [], secrets };
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

/***/ 4241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportMain: () => (/* binding */ reportMain),
  reportPost: () => (/* binding */ reportPost)
});

// EXTERNAL MODULE: ./build/adapters/actions.js + 1 modules
var actions = __webpack_require__(1982);
// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(8587);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/adapters/log-source.js
var log_source = __webpack_require__(3657);
;// CONCATENATED MODULE: ./build/adapters/file-source.js


const lineBreak = 10;
/**
 * Files as one log, one after the other, with `between` between them. One is open at a time, however many there are. What
 * cannot be read any more, because the file was cut or is gone, counts as line breaks, so that all else keeps its place.
 */
function filesSource(files, between) {
    const starts = [];
    let end = 0;
    for (const { size } of files) {
        starts.push(end);
        end += size + between.length;
    }
    end = Math.max(0, end - between.length);
    let opened;
    const close = () => {
        if (opened !== undefined)
            (0,external_node_fs_.closeSync)(opened.file);
        opened = undefined;
    };
    const fill = (into, index, place) => {
        try {
            if (opened?.index !== index) {
                close();
                opened = { index, file: (0,external_node_fs_.openSync)(files[index].path, 'r') };
            }
            return (0,external_node_fs_.readSync)(opened.file, into, 0, into.length, place);
        }
        catch {
            return 0;
        }
    };
    return {
        allocate: log_source/* allocate */.C,
        close,
        read(into, at) {
            if (at >= end || into.length === 0)
                return 0;
            let index = starts.length - 1;
            while (starts[index] > at)
                index--;
            const place = at - starts[index];
            const left = files[index].size - place;
            const part = into.subarray(0, Math.min(into.length, Math.max(left, 1)));
            const read = left > 0 ? fill(part, index, place) : 0;
            if (read > 0)
                return read;
            part.fill(lineBreak);
            return part.length;
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/log-files.js




const where = 'input "log-path"';
const magic = /[*?[\]{}!]/;
/** Files of the workspace, by globs as `actions/upload-artifact` has them. Nothing in here throws. */
function logFiles(workspace) {
    return {
        async open(globs) {
            const problems = [];
            const paths = await expand(globs, workspace, problems);
            const files = [];
            // The newest last: it is the likeliest to hold the failure, and what stands last counts most.
            for (const file of [...paths].sort((a, b) => a.time - b.time)) {
                try {
                    await (await (0,promises_.open)(file.path, 'r')).close();
                    if (file.size > 0)
                        files.push(file);
                }
                catch (error) {
                    problems.push(unreadable(file.path, error));
                }
            }
            return { source: files.length === 0 ? undefined : filesSource(files, '\n'), problems };
        },
    };
}
async function expand(globs, workspace, problems) {
    const found = new Map();
    const excluded = globs.filter((glob) => glob.startsWith('!'));
    for (const glob of globs) {
        if (glob.startsWith('!'))
            continue;
        let matched = 0;
        let directories = 0;
        for (const path of await candidates([glob, ...excluded], workspace, problems)) {
            try {
                const file = await (0,promises_.stat)(path);
                if (file.isDirectory())
                    directories++;
                else if (file.isFile()) {
                    matched++;
                    found.set(path, { path, size: file.size, time: file.mtimeMs });
                }
            }
            catch {
                // Gone between the listing and now, or a plain path that is not there: counted as no match.
            }
        }
        if (matched === 0)
            problems.push(noMatch(glob, directories > 0));
    }
    return [...found.values()];
}
/** Paths that the first pattern names, without those that the others, `!pattern`, take away. */
async function candidates(globs, workspace, problems) {
    const [glob] = globs;
    if (globs.length === 1 && !glob.startsWith('~') && !magic.test(glob))
        return [inWorkspace(glob, workspace)];
    try {
        // Loaded only where a pattern asks for it: it is half as large as all the rest.
        const { create } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(455)]).then(__webpack_require__.bind(__webpack_require__, 5455));
        const patterns = globs.map((one) => one.startsWith('!') ? `!${inWorkspace(one.slice(1).trim(), workspace)}` : inWorkspace(one, workspace));
        return await (await create(patterns.join('\n'), { matchDirectories: true, implicitDescendants: false })).glob();
    }
    catch (error) {
        problems.push(unreadable(glob, error));
        return [];
    }
}
function inWorkspace(glob, workspace) {
    return (0,external_node_path_.isAbsolute)(glob) || glob.startsWith('~') ? glob : `${workspace}/${glob}`;
}
function noMatch(glob, isDirectory) {
    const came = `"${(0,core_escape/* oneLine */.TN)(glob, 120)}"`;
    const why = isDirectory ? `${came} is a directory` : `${came} matches no file`;
    const accepted = isDirectory ? 'name the files in it, such as "logs/*.log"' : 'paths are relative to the workspace';
    return {
        where,
        message: `Input "log-path" must name files with the step's output, but ${why}: ${accepted}. The verdict is read from other sources.`,
    };
}
function unreadable(path, error) {
    const code = error.code ?? (0,core_escape/* oneLine */.TN)(String(error), 120);
    return { where, message: `${log_files_name(path)} could not be read (${code}). The verdict is read from other sources.` };
}
function log_files_name(path) {
    return `"${(0,core_escape/* oneLine */.TN)((0,external_node_path_.relative)(process.cwd(), path) || path, 120)}" of input "log-path"`;
}

// EXTERNAL MODULE: ./build/adapters/report-files.js
var report_files = __webpack_require__(2925);
;// CONCATENATED MODULE: ./build/core/run-record.js
/** The retries as the metrics have them; undefined where there were none, or a person ended them. */
function retriesOf(record, stage) {
    const retries = record.tries.length - 1;
    if (retries < 1 || record.result === 'cancelled')
        return undefined;
    const errorClass = record.verdict?.class ?? 'unknown';
    return { stage, retries, errorClass, result: record.result === 'success' ? 'recovered' : 'exhausted' };
}
/** Reads a record; undefined where the text is none. What is read was written by us, into a folder that others can write to. */
function parseRunRecord(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const record = value;
    const isOurs = record.schema === 1 &&
        record.kind === 'run' &&
        (record.stage === null || typeof record.stage === 'string') &&
        !Number.isNaN(Date.parse(record.started_at ?? '')) &&
        !Number.isNaN(Date.parse(record.ended_at ?? '')) &&
        ['success', 'failure', 'cancelled'].includes(record.result ?? '') &&
        Array.isArray(record.tries) &&
        (record.verdict === null || isVerdict(record.verdict)) &&
        typeof record.github === 'object';
    return isOurs ? record : undefined;
}
function isVerdict(verdict) {
    return (typeof verdict?.class === 'string' &&
        typeof verdict.reason === 'string' &&
        typeof verdict.transient === 'boolean' &&
        typeof verdict.help === 'string' &&
        Array.isArray(verdict.alternatives) &&
        (verdict.evidence === null || Array.isArray(verdict.evidence?.context)));
}

;// CONCATENATED MODULE: ./build/adapters/run-records.js



/** A record has some kilobytes for each try. */
const mostBytes = 4 * 1024 * 1024;
/** What `run/` steps of this very job left in this folder. The runner empties it between jobs, other hands may write to it. */
function runRecords(folder, context, job) {
    return {
        async read() {
            const names = await (0,promises_.readdir)(folder).catch(() => []);
            const found = [];
            for (const name of names.filter((each) => /^run-.*\.json$/.test(each))) {
                const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8').catch(() => '');
                const record = text.length > mostBytes ? undefined : parseRunRecord(text);
                if (record !== undefined && isOfThisJob(record.github, context, job))
                    found.push(record);
            }
            return found;
        },
    };
}
function isOfThisJob(github, context, job) {
    return github.run_id === context.runId && github.run_attempt === context.runAttempt && github.job === job;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/adapters/runner-pages.js




/** Clocks of the API and the machine differ a little. */
const clockSkewMs = 60_000;
/**
 * The runner keeps the output of the job that it runs in `_diag/pages/<timeline>_<record>_<n>.log` until the job ends
 * (`PagingLogger` in its source). Nothing documents that, the tail may not be flushed, jobs in a container cannot reach
 * it, and self-hosted machines keep files of old jobs: so a file counts only if it was written after this job began, and
 * where two jobs could be meant nothing is read.
 */
function runnerPages(env) {
    return {
        async open(startedAt) {
            if (startedAt === undefined)
                return undefined;
            for (const root of await runnerRoots(env)) {
                const pages = await pagesSince((0,external_node_path_.join)(root, '_diag', 'pages'), startedAt - clockSkewMs);
                const timelines = new Set(pages.map((page) => page.timeline));
                const first = pages.reduce((oldest, page) => (oldest && oldest.born <= page.born ? oldest : page), undefined);
                // Besides the job's own record there is that of the step that runs now, which is ours: the job's is the older.
                if (first !== undefined && timelines.size === 1)
                    return await openPages(pages.filter((page) => page.record === first.record));
            }
            return undefined;
        },
    };
}
/** Where the runner may be installed: above its work folder, or where the hosted images keep it. */
async function runnerRoots(env) {
    const roots = [];
    const temp = env['RUNNER_TEMP'];
    // <root>/_work/_temp on self-hosted machines; /home/runner/work/_temp on hosted ones, whose root is elsewhere.
    if (temp)
        roots.push((0,external_node_path_.dirname)((0,external_node_path_.dirname)(temp)));
    const home = (0,external_node_os_.homedir)();
    for (const parent of [(0,external_node_path_.join)(home, 'actions-runner', 'cached'), (0,external_node_path_.join)(home, 'runners')]) {
        for (const version of await list(parent))
            roots.push((0,external_node_path_.join)(parent, version));
    }
    return roots;
}
async function pagesSince(folder, since) {
    const pages = [];
    for (const file of await list(folder)) {
        const parts = /^([0-9a-f-]{36})_([0-9a-f-]{36})_(\d+)\.log$/i.exec(file);
        if (!parts)
            continue;
        const path = (0,external_node_path_.join)(folder, file);
        try {
            const found = await (0,promises_.stat)(path);
            if (!found.isFile())
                continue;
            const { mtimeMs, birthtimeMs, size } = found;
            const born = birthtimeMs > 0 ? birthtimeMs : mtimeMs;
            const [, timeline, record, number] = parts;
            if (born >= since)
                pages.push({ path, timeline, record, number: Number(number), born, size });
        }
        catch {
            // The runner deletes the pages of a step within a second.
        }
    }
    return pages.sort((a, b) => a.number - b.number);
}
/** All of them or nothing: a job whose pages are being deleted is over. */
async function openPages(pages) {
    try {
        for (const page of pages)
            await (await (0,promises_.open)(page.path, 'r')).close();
    }
    catch {
        return undefined;
    }
    return filesSource(pages, '');
}
async function list(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/adapters/settings.js + 1 modules
var settings = __webpack_require__(6511);
// EXTERNAL MODULE: ./build/core/decide.js
var decide = __webpack_require__(5376);
// EXTERNAL MODULE: ./build/core/hold-steps.js
var hold_steps = __webpack_require__(7331);
// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./build/core/metrics.js
var metrics = __webpack_require__(6491);
// EXTERNAL MODULE: ./build/core/redact.js + 7 modules
var redact = __webpack_require__(3176);
// EXTERNAL MODULE: ./build/core/stages.js
var core_stages = __webpack_require__(9395);
;// CONCATENATED MODULE: ./build/core/run-stages.js


/** Finds the step of each record by its times. The API's are whole seconds, so that short steps share one: then the likeliest. */
function placeRecords(records, steps) {
    const taken = new Set();
    const inOrder = [...records].sort((a, b) => Date.parse(a.started_at) - Date.parse(b.started_at));
    return inOrder.map((record) => {
        const open = steps.filter((step) => !taken.has(step) && covers(step, record));
        const step = open.sort((a, b) => likeness(b, record) - likeness(a, record) || b.number - a.number)[0];
        if (step !== undefined)
            taken.add(step);
        return { record, step };
    });
}
function covers(step, record) {
    if (step.startedAt === null || /^(?:Set up job|Complete job|Post )/.test(step.name))
        return false;
    // What failed in it has failed the step; the other way round `continue-on-error` may have let it pass.
    if (record.result === 'success' && (0,core_stages/* isFailed */.Ix)(step))
        return false;
    const end = step.completedAt === null ? Number.POSITIVE_INFINITY : Date.parse(step.completedAt) + 999;
    return Date.parse(record.started_at) >= Date.parse(step.startedAt) && Date.parse(record.ended_at) <= end;
}
function likeness(step, record) {
    const isNamed = step.name === record.stage ? 8 : 0;
    const endsAlike = step.conclusion === record.result ? 4 : 0;
    // Who reads this runs too, in a step that is not over.
    const isOver = step.conclusion === null ? 0 : 2;
    const isOurs = /^Run .*\/run@/.test(step.name) ? 1 : 0;
    return isNamed + endsAlike + isOver + isOurs;
}
/** What the command is called: as the user says, else as the step is called, else by the step's id. */
function stageOf({ record, step }) {
    if (record.stage !== null)
        return record.stage;
    if (step !== undefined && (0,core_stages/* isStage */.zD)(step))
        return step.name;
    return record.github.step === '' || record.github.step.startsWith('__') ? 'run' : record.github.step;
}
/** The steps with the names of their stages; a record that the API does not show is a step of its own. */
function withStageNames(steps, placed) {
    const names = new Map(placed.flatMap((each) => (each.step === undefined ? [] : [[each.step, stageOf(each)]])));
    const named = steps.map((step) => ({ ...step, name: names.get(step) ?? step.name }));
    const missing = placed.filter(({ record, step }) => step === undefined && record.stage !== null);
    return [
        ...named,
        ...missing.map(({ record }, index) => ({
            name: record.stage,
            number: steps.length + index + 1,
            status: 'completed',
            conclusion: record.result,
            startedAt: record.started_at,
            completedAt: record.ended_at,
        })),
    ];
}
/** What the retries of the job's commands cost. */
function stageRetries(placed) {
    return placed.flatMap((each) => retriesOf(each.record, stageOf(each)) ?? []);
}
/**
 * The record that says why the job failed: that of the failed step, where the API shows one, or of the step that was let
 * fail; else the last one that failed. What failed in another step says nothing about this one.
 */
function failedRecord(placed, failed, tolerated) {
    const broken = placed.filter(({ record }) => record.result === 'failure');
    if (failed !== undefined)
        return broken.find(({ step }) => step === failed)?.record;
    if (tolerated !== undefined)
        return broken.find((each) => each.record.github.step === tolerated || stageOf(each) === tolerated)?.record;
    return broken.at(-1)?.record;
}

// EXTERNAL MODULE: ./build/app/errors.js
var errors = __webpack_require__(9813);
// EXTERNAL MODULE: ./build/core/classifier/classify.js + 26 modules
var classify = __webpack_require__(6136);
// EXTERNAL MODULE: ./build/core/scan/byte-source.js
var byte_source = __webpack_require__(5742);
// EXTERNAL MODULE: ./build/core/step-place.js
var step_place = __webpack_require__(7604);
// EXTERNAL MODULE: ./build/app/finished-job.js
var finished_job = __webpack_require__(5218);
;// CONCATENATED MODULE: ./build/app/failure-text.js





/**
 * The verdict from the best text that there is: what the workflow handed over, what `run/` captured, files, the job's log
 * if the job is over, the runner's own pages. A source that says nothing hands on to the next one, and so does a piece of
 * output in which no rule knows a word, only its last sentence was read; where no source knows more, that is kept, else
 * the first `unknown` that has a line to show.
 */
async function findVerdict(sources, ports, rules, complain) {
    const job = sources.job;
    const steps = job?.steps;
    const failed = steps?.find((step) => step.conclusion === 'failure' || step.conclusion === 'timed_out');
    const stepName = failed?.name ?? sources.stepName;
    let fallback;
    let apiError = sources.apiError;
    for await (const { source, verdict: read, isPiece } of verdicts()) {
        // What the step wrote is in its own log, too; at which line is not known.
        const verdict = isPiece ? (0,step_place/* placeInStep */.d)(read, failed?.number, undefined) : read;
        const isGuess = isPiece && verdict.ruleId === classify/* lastStatementId */.B3;
        if (verdict.errorClass !== 'unknown' && !isGuess)
            return { verdict, source };
        if (isGuess && fallback?.verdict.ruleId !== classify/* lastStatementId */.B3)
            fallback = { verdict, source };
        if (verdict.evidence !== undefined)
            fallback ??= { verdict, source };
    }
    return (fallback ?? { verdict: (0,finished_job/* unknownVerdict */.mp)(apiError !== undefined ? 'api-error' : 'no-log', stepName), source: 'none' });
    async function* verdicts() {
        const piece = (bytes) => (0,classify/* classifyOutputSource */.dh)(bytes, { step: stepName }, rules);
        if (sources.errorText.trim() !== '')
            yield { source: 'error-text', verdict: piece((0,byte_source/* textSource */.r)(sources.errorText)), isPiece: true };
        if (sources.captured !== undefined)
            yield { source: 'captured', verdict: sources.captured, isPiece: true };
        if (sources.logPaths.length > 0) {
            const read = await ports.logFiles.open(sources.logPaths);
            for (const problem of read.problems)
                complain(problem);
            const verdict = lent(read.source, piece);
            if (verdict !== undefined)
                yield { source: 'log-path', verdict, isPiece: true };
        }
        // While a job runs its log is not there: asking would cost a request and 30 seconds.
        if (job?.status === 'completed' && ports.github !== undefined) {
            try {
                const log = await (0,finished_job/* readJobLog */.gM)(job, ports.github, complain);
                const verdict = (0,classify/* classifySource */.o)((0,byte_source/* textSource */.r)(log.text), log.steps, rules);
                yield { source: 'job-log', verdict: log.isCut ? (0,step_place/* withoutStepLine */.x)(verdict) : verdict, isPiece: false };
            }
            catch (error) {
                if (!(error instanceof errors/* GitHubError */.y_))
                    throw error;
                apiError = error;
                complain({ where: 'GitHub API', message: error.message });
            }
        }
        const pages = await ports.runnerPages.open(sources.jobStartedAt);
        const verdict = lent(pages, (bytes) => (0,classify/* classifySource */.o)(bytes, steps, rules));
        // Which pages are still there is not known.
        if (verdict !== undefined)
            yield { source: 'runner-pages', verdict: (0,step_place/* withoutStepLine */.x)(verdict), isPiece: false };
    }
}
/** The verdict on a source that is closed behind it; undefined where there is none. */
function lent(source, judge) {
    if (source === undefined)
        return undefined;
    try {
        return judge(source);
    }
    finally {
        source.close();
    }
}

;// CONCATENATED MODULE: ./build/app/own-job.js

/**
 * The job that this process runs in. By id where the runner told it; else, on GHES, in emulators and on old runners, the
 * one job of this attempt that is in progress on a runner of our name. Names of jobs are no key: they are cut, and any
 * expression can stand in them; they only break a tie.
 */
async function findOwnJob(github, jobId, context, hint) {
    try {
        if (jobId !== undefined)
            return { found: true, job: await github.job(jobId) };
        const jobs = await github.jobsOfAttempt(context.runId, context.runAttempt);
        // Without a name of the runner every job that runs may be ours.
        const isHere = (job) => context.runnerName === '' || job.runnerName === context.runnerName;
        const running = jobs.filter((job) => job.status === 'in_progress' && isHere(job));
        const named = running.length > 1 && hint !== undefined ? running.filter((job) => mentions(job.name, hint)) : running;
        if (named.length === 1)
            return { found: true, job: named[0] };
        return { found: false, why: ambiguity(named.length > 0 ? named : running, jobs, context), error: undefined };
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        return { found: false, why: error.message, error };
    }
}
/** The job again, a few times if need be, until the step that failed stands in it: the API lags by 1 to 3 seconds. */
async function waitForFailedStep(github, job, clock) {
    let latest = job;
    for (let tries = 0; tries < 3 && !latest.steps.some((step) => step.conclusion === 'failure'); tries++) {
        await clock.sleep(1000);
        try {
            latest = await github.job(latest.id);
        }
        catch (error) {
            if (error instanceof errors/* GitHubError */.y_)
                return latest;
            throw error;
        }
    }
    return latest;
}
function mentions(jobName, region) {
    const at = jobName.indexOf(region);
    if (at < 0)
        return false;
    const isWord = (character) => character !== undefined && /[A-Za-z0-9-]/.test(character);
    return !isWord(jobName[at - 1]) && !isWord(jobName[at + region.length]);
}
function ambiguity(candidates, jobs, context) {
    const runner = context.runnerName === '' ? 'a runner without a name' : `the runner "${context.runnerName}"`;
    if (candidates.length > 1) {
        const names = candidates.slice(0, 5).map((job) => `"${job.name}"`);
        return `This job could not be told from others on ${runner}: ${names.join(', ')}. Pass "job-id" to say which it is.`;
    }
    return `None of the ${jobs.length} jobs of this attempt is in progress on ${runner}. Pass "job-id" to say which it is.`;
}

// EXTERNAL MODULE: ./build/app/report-parts.js + 1 modules
var report_parts = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/app/report.js











/** Measures one attempt, judges it, decides on a rerun and pushes its metrics. Throws only where the code is wrong. */
async function report(setup, ports) {
    const { inputs, context } = setup;
    const problems = [...setup.problems];
    const complain = (problem) => problems.push(problem);
    const own = await findOwnJob(ports.github, inputs.jobId, context, inputs.region);
    let job = own.found ? own.job : undefined;
    if (!own.found)
        complain({ where: 'GitHub API', message: `${own.why} The verdict and the stages are from what else is known.` });
    const result = inputs.status ?? resultOf(job);
    if (result === 'failure' && job?.status === 'in_progress')
        job = await waitForFailedStep(ports.github, job, ports.clock);
    const day = inputs.day ?? (await runDay(ports, context, own, complain));
    const completedAt = setup.completedAt ?? ports.clock.now();
    const startedAt = job?.startedAt ? Date.parse(job.startedAt) : undefined;
    const durationSeconds = startedAt === undefined ? undefined : Math.max(0, Math.round((completedAt - startedAt) / 1000));
    const placed = placeRecords(await ports.runRecords.read(), job?.steps ?? []);
    const tolerated = toleratedSteps(inputs, result, placed);
    const isBroken = result === 'failure' || (result === 'success' && tolerated.length > 0);
    const captured = isBroken ? failedRecord(placed, job?.steps.find(core_stages/* isFailed */.Ix), tolerated[0])?.verdict : undefined;
    const finding = isBroken
        ? await findVerdict({
            errorText: inputs.errorText,
            captured: captured ? (0,report_parts/* verdictFrom */.kk)(captured) : undefined,
            logPaths: inputs.logPaths,
            job,
            stepName: tolerated[0],
            apiError: own.found ? undefined : own.error,
            jobStartedAt: startedAt,
        }, ports, await setup.rules(), complain)
        : undefined;
    const decision = (0,decide/* decide */.L)({
        result,
        verdict: finding?.verdict,
        policy: inputs.identityKnown ? setup.policy : undefined,
        runAttempt: context.runAttempt,
        round: inputs.round,
        begunSteps: job === undefined ? undefined : (0,hold_steps/* begunSteps */.b)(job.steps),
        now: ports.clock.now(),
    });
    const stages = stagesFor(inputs, job, placed, tolerated, finding);
    const retries = stageRetries(placed);
    const headSha = job?.headSha || context.headSha;
    const named = inputs.identityKnown && inputs.region !== undefined && day !== undefined;
    const attempt = (0,identity/* attemptName */.LZ)(context.runId, context.runAttempt, inputs.round);
    const facts = named
        ? {
            pipeline: inputs.pipeline,
            region: inputs.region,
            runner: inputs.runner,
            version: inputs.version,
            day: day,
            runId: (0,identity/* runName */.rt)(day, inputs.region, headSha),
            attempt,
            result,
            ...(result === 'failure' ? { errorClass: finding?.verdict.errorClass ?? 'unknown' } : {}),
            completedAt,
            ...(durationSeconds === undefined ? {} : { durationSeconds }),
            stages,
            retries,
        }
        : undefined;
    const metrics = await push(facts, ports, complain);
    const text = (value) => (0,redact/* redact */.E)(value, setup.secrets);
    const made = {
        schema: 1,
        generated_at: new Date(ports.clock.now()).toISOString(),
        pipeline: inputs.pipeline,
        region: inputs.region ?? null,
        runner: inputs.runner,
        version: inputs.version,
        round: inputs.round,
        day: day ?? null,
        run_id: facts?.runId ?? null,
        attempt,
        github: {
            repository: context.repository,
            run_id: context.runId,
            run_attempt: context.runAttempt,
            job_id: job?.id ?? null,
            job_name: job === undefined ? null : text(job.name),
            job_url: job?.htmlUrl ?? null,
            run_url: `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`,
            head_sha: headSha,
        },
        result,
        duration_seconds: durationSeconds ?? null,
        verdict: finding === undefined ? null : (0,report_parts/* reportVerdict */.Ki)(finding.verdict, finding.source, text, context.runbook),
        decision: (0,report_parts/* decisionOf */.uv)({ ...decision, reason: text(decision.reason) }),
        stages: stages.map((each) => ({ ...each, stage: text(each.stage) })),
        retries: retries.map(({ errorClass, stage, ...each }) => ({
            ...each,
            stage: text(stage),
            error_class: errorClass,
        })),
        metrics,
        problems: problems.map(({ where, message }) => ({ where, message: text(message) })),
    };
    return (await ports.trace?.(made, { job, facts, completedAt, context, text })) ?? made;
}
/**
 * Steps that failed and were let pass: by their ids, where the workflow passes outcomes (only outcomes: sure in a job that
 * succeeded); by their stages, where `run/` has seen it.
 */
function toleratedSteps(inputs, result, placed) {
    const seen = placed.filter((each) => isLetPass(each, result));
    const ids = Object.entries(inputs.steps)
        .filter(([, step]) => step.outcome === 'failure' && (step.conclusion ?? result) === 'success')
        .map(([id]) => id);
    return [...seen.map(stageOf), ...ids.filter((id) => !seen.some(({ record }) => record.github.step === id))];
}
function isLetPass({ record, step }, result) {
    return record.result === 'failure' && (step?.conclusion ?? result) === 'success';
}
/** What the steps say, where the status was not given: a step that failed has failed the job. */
function resultOf(job) {
    const conclusions = job?.steps.map((step) => step.conclusion) ?? [];
    if (conclusions.includes('failure') || conclusions.includes('timed_out'))
        return 'failure';
    if (conclusions.includes('cancelled'))
        return 'cancelled';
    // Without any step there is nothing that says it went well.
    return conclusions.length > 0 ? 'success' : 'failure';
}
/** The UTC date on which the workflow run was created. In its first attempt the clock says the same, but at midnight. */
async function runDay(ports, context, own, complain) {
    let why = 'The API did not tell when the run was created.';
    try {
        // An API that has just been down for a minute is not waited for again where the clock can answer.
        if (!own.found && own.error !== undefined && isDown(own.error) && context.runAttempt === 1)
            throw own.error;
        const created = Date.parse((await ports.github.run(context.runId)).createdAt);
        if (!Number.isNaN(created))
            return (0,identity/* dayOf */.kb)(created);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        why = own.found || error !== own.error ? error.message : 'When the run was created was not asked then.';
    }
    if (context.runAttempt > 1) {
        complain({
            where: 'GitHub API',
            message: `${why} Which date this rerun is for is not known: nothing is pushed. Pass "day" to say it.`,
        });
        return undefined;
    }
    const startedAt = own.found ? own.job.startedAt : null;
    const moment = startedAt ? Date.parse(startedAt) : ports.clock.now();
    complain({ where: 'GitHub API', message: `${why} The date is taken from the clock: ${(0,identity/* dayOf */.kb)(moment)}.` });
    return (0,identity/* dayOf */.kb)(moment);
}
/** Gave no answer, or one that says that it cannot give any. */
function isDown({ status }) {
    return status === undefined || status >= 500;
}
function stagesFor(inputs, job, placed, tolerated, finding) {
    if (inputs.stages.kind === 'none')
        return [];
    const names = inputs.stages.kind === 'named' ? inputs.stages.names : undefined;
    const stages = (0,core_stages/* stagesOf */.ZL)(withStageNames(job?.steps ?? [], placed), names, tolerated, finding?.verdict.errorClass);
    // The API does not tell step ids: an outcome whose id is no step's name is a stage of its own.
    const missing = tolerated.filter((id) => !stages.some((stage) => stage.stage === id) && (names === undefined || names.includes(id)));
    return [
        ...stages,
        ...missing.map((stage) => ({
            stage,
            outcome: 'failure',
            errorClass: finding?.verdict.errorClass ?? 'unknown',
        })),
    ];
}
async function push(facts, ports, complain) {
    const gateway = ports.gatewayUrl;
    if (facts === undefined)
        return { pushed: false, gateway, problem: 'The run has no name, so nothing was pushed.', body: null };
    const body = (0,metrics/* exposition */.PC)(facts);
    if (ports.gateway === undefined)
        return { pushed: false, gateway, problem: ports.gatewayProblem, body };
    try {
        await ports.gateway.put(facts);
        return { pushed: true, gateway, problem: null, body };
    }
    catch (error) {
        if (!(error instanceof errors/* GatewayError */.Fe))
            throw error;
        complain({
            where: 'gateway',
            message: `${error.message} The report file holds the metrics, and the gate pushes them again.`,
        });
        return { pushed: false, gateway, problem: error.message, body };
    }
}

// EXTERNAL MODULE: ./build/app/identity-inputs.js
var identity_inputs = __webpack_require__(8800);
// EXTERNAL MODULE: ./build/app/shared-inputs.js
var shared_inputs = __webpack_require__(7805);
;// CONCATENATED MODULE: ./build/app/report-inputs.js


const notCounted = 'The run has no name without it: nothing is pushed or rerun, and the report file holds what was measured.';
/** Turns all inputs of the report action into values, and names every one that cannot be used. Never throws. */
function parseReportInputs(input, env, context) {
    const problems = [];
    const complain = (name, clause, now) => problems.push({ where: `input "${name}"`, message: `Input "${name}" ${clause} ${now}` });
    const identity = (0,identity_inputs/* readIdentity */.x)(input, env, context, notCounted);
    problems.push(...identity.problems);
    const statusText = input('status').toLowerCase();
    const status = statuses.find((known) => known === statusText);
    if (status === undefined) {
        complain('status', `must be "success", "failure" or "cancelled", but it is ${(0,shared_inputs/* quoted */.TL)(statusText)}.`, 'The outcome is read from the steps of the job instead.');
    }
    const steps = parseSteps(input('steps'));
    if (steps === undefined) {
        complain('steps', `must be JSON with outcomes by step id, such as {"upload": "failure"}, or the steps context, but it is ${(0,shared_inputs/* quoted */.TL)(input('steps'))}.`, 'It is left out: steps with continue-on-error count as the API shows them.');
    }
    const byRunner = 'The job is looked for by the name of its runner instead.';
    const jobId = (0,shared_inputs/* readJobId */.tW)(input, complain, byRunner);
    return {
        problems,
        inputs: {
            ...identity.values,
            status,
            steps: steps ?? {},
            errorText: input('error-text') || env['LUMEN_LAST_ERROR'] || '',
            logPaths: lines(input('log-path')),
            stages: parseStages(input('stages')),
            pushgatewayUrl: input('pushgateway-url') || env['PUSHGATEWAY_URL'] || '',
            config: input('config'),
            jobId,
            identityKnown: identity.isKnown,
        },
    };
}
const statuses = ['success', 'failure', 'cancelled'];
function lines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function parseStages(text) {
    const names = lines(text);
    if (names.length === 0 || (names.length === 1 && names[0] === 'steps'))
        return { kind: 'steps' };
    if (names.length === 1 && names[0] === 'none')
        return { kind: 'none' };
    return { kind: 'named', names };
}
/**
 * Outcomes by step id from the `steps` context (`{"id": {"outcome": "failure"}}`), from plain outcomes
 * (`{"id": "failure"}`), from `steps.*.outcome` (`["failure"]`, the ids are then the positions), or one outcome alone.
 * Undefined: malformed.
 */
function parseSteps(text) {
    if (text === '')
        return {};
    if (isOutcome(text))
        return { step: { outcome: text, conclusion: undefined } };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (isOutcome(value))
        return { step: { outcome: value, conclusion: undefined } };
    if (typeof value !== 'object' || value === null)
        return undefined;
    const found = {};
    for (const [id, step] of Object.entries(value)) {
        const fields = (typeof step === 'object' && step !== null ? step : { outcome: step });
        if (!isOutcome(fields['outcome']))
            return undefined;
        found[id] = {
            outcome: fields['outcome'],
            conclusion: isOutcome(fields['conclusion']) ? fields['conclusion'] : undefined,
        };
    }
    return found;
}
const outcomes = ['success', 'failure', 'cancelled', 'skipped'];
function isOutcome(value) {
    return outcomes.includes(value);
}

// EXTERNAL MODULE: ./build/core/otlp/trace-report.js
var trace_report = __webpack_require__(7320);
// EXTERNAL MODULE: ./build/core/annotation.js
var annotation = __webpack_require__(5101);
// EXTERNAL MODULE: ./build/core/summary.js + 1 modules
var summary = __webpack_require__(3493);
;// CONCATENATED MODULE: ./build/core/report-annotation.js


/** A warning where it is run again, an error where it is somebody's move; undefined where nothing failed. */
function reportAnnotation(report) {
    if (report.result !== 'failure')
        return undefined;
    const { verdict, decision, region } = report;
    const cause = verdict === null ? '' : `, ${(0,summary/* causeName */.n6)(verdict)}`;
    const level = decision.kind === 'rerun' ? 'warning' : 'error';
    return (0,annotation/* annotation */.w7)(level, `${region ?? 'unnamed region'}${cause}`, `${(0,summary/* headline */.Pl)(report)}.`, verdict);
}

// EXTERNAL MODULE: ./build/entry/lazy-github.js
var lazy_github = __webpack_require__(5913);
// EXTERNAL MODULE: ./build/entry/open-gateway.js
var open_gateway = __webpack_require__(352);
// EXTERNAL MODULE: ./build/entry/open-telemetry.js
var open_telemetry = __webpack_require__(2337);
;// CONCATENATED MODULE: ./build/entry/report.js
















/** The last step of a region's job: measures, judges, decides, pushes. */
async function reportMain() {
    await (0,actions/* runAction */.Cs)(async (io) => {
        const { result, completedAt } = await run(io, undefined);
        const reported = { status: io.input('status'), completedAt, day: result.day };
        io.saveState('reported', JSON.stringify(reported));
        await publish(io, result, true);
    }, failedOutputs);
}
/**
 * The safety net. Main may have been interrupted, or the job may have failed after it: then the attempt is reported (again)
 * as it ended. Its outputs would be lost, so none are set. Never fails the job.
 */
async function reportPost() {
    await (0,actions/* runAction */.Cs)(async (io) => {
        const reported = readState(io);
        if (reported !== undefined && reported.status === io.input('status'))
            return;
        io.info(reported === undefined
            ? 'The report was interrupted: it is made now.'
            : `The job ended as ${io.input('status')} after it was reported as ${reported.status}: it is reported again.`);
        // A changed verdict is a revision: a millisecond later than the one that is on the gateway, and else the same attempt.
        const { result } = await run(io, reported);
        await publish(io, result, false);
    });
}
function readState(io) {
    const text = io.state('reported');
    return text === '' ? undefined : JSON.parse(text);
}
/** `earlier` is what this run revises: the attempt keeps its day, also where midnight or the API came in between. */
async function run(io, earlier) {
    const context = (0,actions/* jobContext */.Rl)(process.env);
    const read = parseReportInputs(io.input, process.env, context);
    const inputs = { ...read.inputs, day: read.inputs.day ?? earlier?.day ?? undefined };
    const token = io.input('github-token');
    const configured = await (0,settings/* settings */.W)({ path: inputs.config, isDefault: inputs.config === settings/* defaultConfigPath */.j }, io.input);
    const gateway = await (0,open_gateway/* openGateway */.J)(inputs.pushgatewayUrl, io);
    await (0,open_telemetry/* exportTraceparent */.q)(io, { ...context, ...inputs });
    const { telemetry, ...otlp } = await (0,open_telemetry/* openTelemetry */.G)(io);
    const secrets = (0,actions/* secretsOf */.Fj)(process.env, token, ...gateway.secrets, ...otlp.secrets);
    const ports = {
        github: (0,lazy_github/* lazyGitHub */.e)(token, context.repository),
        ...gateway.ports,
        logFiles: logFiles(process.env['GITHUB_WORKSPACE'] || process.cwd()),
        runnerPages: runnerPages(process.env),
        runRecords: runRecords((0,report_files/* lumenFolder */.s)(process.env), context, process.env['GITHUB_JOB'] ?? ''),
        // A trace is not revised: what was sent stays.
        trace: earlier === undefined ? await tracing(io, telemetry) : undefined,
        clock: clock/* systemClock */.m,
    };
    const completedAt = earlier === undefined ? clock/* systemClock */.m.now() : earlier.completedAt + 1;
    const result = await report({
        inputs,
        context,
        problems: [...read.problems, ...configured.problems, ...gateway.problems, ...otlp.problems],
        policy: configured.policy,
        rules: configured.rules,
        secrets,
        completedAt,
    }, ports);
    return { result, completedAt };
}
async function tracing(io, telemetry) {
    if (telemetry === undefined)
        return undefined;
    const { traceReport } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const sender = io.input('otlp-sender') || 'gate';
    if (sender !== 'gate' && sender !== 'report')
        io.warning(`Input "otlp-sender" must be gate or report, but it is "${(0,core_escape/* oneLine */.TN)(sender, 60)}". It is taken as gate.`, 'Lumen');
    return traceReport(telemetry, sender === 'report' ? 'report' : 'gate');
}
/** Tells everybody: log, annotations, summary, files and, in main, the outputs. */
async function publish(io, result, isMain) {
    const files = (0,report_files/* reportFiles */.I)((0,report_files/* lumenFolder */.s)(process.env));
    const name = `${(result.run_id ?? `unnamed-${result.github.run_id}`).replaceAll(/[^\w.-]/g, '_')}-${result.attempt}`;
    const reportPath = await files.write(`${name}.report.json`, `${JSON.stringify(result, null, 2)}\n`);
    const metricsPath = result.metrics.body === null ? undefined : await files.write(`${name}.prom`, result.metrics.body);
    for (const line of consoleReport(result))
        io.info(line);
    for (const problem of result.problems)
        io.warning(problem.message, 'Lumen');
    const told = reportAnnotation(result);
    if (told !== undefined)
        io.annotate(told);
    if (isMain)
        for (const [output, value] of Object.entries(outputsOf(result, reportPath, metricsPath)))
            io.output(output, value);
    await io.summary((0,summary/* stepSummary */.xw)(result));
}
function consoleReport(result) {
    const verdict = result.verdict;
    const lines = [(0,summary/* summaryLine */.dC)(result), `  run       ${result.run_id ?? 'without a name'}, attempt ${result.attempt}`];
    if (verdict !== null) {
        lines.push(`  class     ${verdict.class}`, `  reason    ${verdict.reason}${verdict.rule === null ? '' : ` (rule ${verdict.rule})`}`);
        if (verdict.evidence !== null)
            lines.push(`  evidence  ${verdict.source} line ${verdict.evidence.line}: ${verdict.evidence.text}`);
        lines.push(`  to do     ${verdict.help}`);
    }
    for (const line of (0,summary/* retryLines */.OK)(result))
        lines.push(`  retried   ${line}`);
    if (result.result === 'failure')
        lines.push(`  decision  ${result.decision.kind}: ${result.decision.reason}`);
    lines.push(`  metrics   ${result.metrics.pushed ? `pushed to ${result.metrics.gateway}` : `not pushed. ${result.metrics.problem ?? ''}`}`);
    if (result.trace !== undefined)
        lines.push(`  ${(0,trace_report/* traceLine */.i)(result.trace)}`);
    return lines;
}
function outputsOf(result, reportPath, metricsPath) {
    // The verdict on a step that was allowed to fail is in the report; in the outputs a success stays a plain success.
    const verdict = result.result === 'failure' ? result.verdict : null;
    return {
        'run-id': result.run_id ?? '',
        day: result.day ?? '',
        attempt: result.attempt,
        result: result.result,
        'error-class': verdict?.class ?? '',
        reason: verdict?.reason ?? '',
        evidence: verdict?.evidence?.text ?? '',
        rerun: String(result.decision.kind === 'rerun'),
        'rerun-delay-seconds': String(result.decision.delay_seconds),
        summary: (0,summary/* summaryLine */.dC)(result),
        'report-path': reportPath ?? '',
        'metrics-path': metricsPath ?? '',
        pushed: String(result.metrics.pushed),
    };
}
function failedOutputs(io) {
    for (const [output, value] of Object.entries({ rerun: 'false', 'rerun-delay-seconds': '0', pushed: 'false' }))
        io.output(output, value);
}


/***/ })

};
