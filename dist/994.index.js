export const id = 994;
export const ids = [994];
export const modules = {

/***/ 8766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ runAction),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   M0: () => (/* binding */ triggeringRun),
/* harmony export */   P6: () => (/* binding */ actionIo),
/* harmony export */   Rl: () => (/* binding */ jobContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2767);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8587);
/** The runner's side of an action: inputs, outputs, state, annotations, the step summary. */



const actionIo = {
    input: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4(name).trim(),
    output: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value),
    saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ(name, value),
    state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(name),
    info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(message.split('\n').map(_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleLine */ .WK).join('\n')),
    notice: (message, title) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleLine */ .WK)(message), { title }),
    warning: (message, title) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleLine */ .WK)(message), title === undefined ? {} : { title }),
    error: (message, title) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleLine */ .WK)(message), { title }),
    group: (title) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleLine */ .WK)(title)),
    endGroup: () => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4(),
    debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleLine */ .WK)(message)),
    fail: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleLine */ .WK)(message)),
    mask: (value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq(value),
    summary: async (text) => {
        // Absent in some emulators and on old GHES.
        if (process.env['GITHUB_STEP_SUMMARY'])
            await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw(text, true).write();
    },
};
/**
 * Runs an action. Whatever is thrown becomes one warning and not a stack trace: what we measure must not turn a job red.
 * `onFailure` leaves the outputs in a state in which nothing is rerun.
 */
async function runAction(action, onFailure = () => { }) {
    try {
        await action(actionIo);
    }
    catch (error) {
        onFailure(actionIo);
        const message = error instanceof Error ? error.message : String(error);
        actionIo.warning(`lumen-action met an error of its own: ${message}. Nothing is rerun because of it, and the job is not failed. Please report it with the lines below.`, 'Lumen');
        actionIo.info(error instanceof Error ? (error.stack ?? message) : message);
    }
}
/** The job's context, from the runner's environment and the event. */
function jobContext(env) {
    return {
        repository: env['GITHUB_REPOSITORY'] ?? '',
        runId: Number(env['GITHUB_RUN_ID'] ?? 0),
        runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] || 1),
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        headSha: pullRequestHead(env['GITHUB_EVENT_PATH']) ?? env['GITHUB_SHA'] ?? '',
        serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
        runbook: runbookAddress(env),
        runnerName: env['RUNNER_NAME'] ?? '',
        runnerEnvironment: env['RUNNER_ENVIRONMENT'] ?? '',
        runnerOs: env['RUNNER_OS'] ?? '',
        runnerArch: env['RUNNER_ARCH'] ?? '',
    };
}
/**
 * The runbook of the version of the action that runs. The runner names the action's repository and ref; both are empty for
 * an action that is used by its path, which then is in the repository of the workflow.
 */
function runbookAddress(env) {
    const repository = env['GITHUB_ACTION_REPOSITORY'] || env['GITHUB_REPOSITORY'] || '';
    const ref = env['GITHUB_ACTION_REF'] || env['GITHUB_SHA'] || 'HEAD';
    return `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}/blob/${ref}/docs/runbook.md`;
}
/** In a pull request `GITHUB_SHA` is the merge commit; the run is listed under the head's. */
function pullRequestHead(eventPath) {
    const sha = eventOf(eventPath)?.pull_request?.head?.sha;
    return typeof sha === 'string' ? sha : undefined;
}
/** The run that a `workflow_run` event is about, in the attempt that it is about. */
function triggeringRun(eventPath) {
    const { id, run_attempt: attempt } = eventOf(eventPath)?.workflow_run ?? {};
    return Number.isSafeInteger(id) && Number.isSafeInteger(attempt)
        ? { id: id, attempt: attempt }
        : undefined;
}
function eventOf(eventPath) {
    if (!eventPath)
        return undefined;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(eventPath, 'utf8'));
    }
    catch {
        return undefined;
    }
}
/** Values that are masked whatever they look like: those given, and the environment's that are secrets by their name. */
function secretsOf(env, ...given) {
    const secretName = /(?:TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE_?KEY|CREDENTIAL)S?$/i;
    const named = Object.entries(env)
        .filter(([name, value]) => secretName.test(name) && value !== undefined && value.length >= 8)
        .map(([, value]) => value);
    return [...given.filter((value) => value !== ''), ...named];
}


/***/ }),

/***/ 1759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** The machine's own clock. A pending sleep keeps the process alive. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds) => void (await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds)),
};


/***/ }),

/***/ 2925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ reportFiles),
/* harmony export */   s: () => (/* binding */ lumenFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Where the actions of one job leave files for each other, and for later steps. */
function lumenFolder(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'lumen');
}
/** Files in one folder, which is made when the first is written. */
function reportFiles(folder) {
    return {
        async write(name, text) {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
                return path;
            }
            catch {
                // A full disk must not hide the verdict that says so.
                return undefined;
            }
        },
    };
}


/***/ }),

/***/ 9813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ GatewayError),
/* harmony export */   Qd: () => (/* binding */ CommandError),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/** Failures that a person can do something about: each message says what was tried, what came back, and what to do. */
/** GitHub's API gave a final answer that is no use, or none at all. The message is one line, safe to print. */
class GitHubError extends Error {
    name = 'GitHubError';
    /** HTTP status of the last answer; undefined where there was none. */
    status;
    /** How long the rate limit asks to wait, where it does: longer than we were willing to. */
    waitSeconds;
    constructor(message, details = {}) {
        super(message, { cause: details.cause });
        this.status = details.status;
        this.waitSeconds = details.waitSeconds;
    }
}
/** The metrics did not arrive at the gateway. The message is one line, safe to print, and holds no credentials. */
class GatewayError extends Error {
    name = 'GatewayError';
    /** HTTP status of the last answer; undefined where there was none. */
    status;
    constructor(message, details = {}) {
        super(message, { cause: details.cause });
        this.status = details.status;
    }
}
/** The command could not be started. The message is one line, safe to print. */
class CommandError extends Error {
    name = 'CommandError';
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
/* harmony import */ var _core_classifier_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3685);
/* harmony import */ var _core_scan_byte_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5742);
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
    return { text: log.text, steps: isExcerpt ? job.steps.filter((step) => isNotBefore(step, failed)) : job.steps };
}
/** Undefined: there is none. `unknown` with the reason `api-error`: it could not be asked for. */
async function judgeLog(job, github, rules, complain) {
    try {
        const { text, steps } = await readJobLog(job, github, complain);
        return {
            verdict: (0,_core_classifier_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classifySource */ .o)((0,_core_scan_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .textSource */ .r)(text), steps.length === 0 ? undefined : steps, rules),
            source: 'job-log',
        };
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

/***/ 9341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uv: () => (/* binding */ decisionOf),
  Ki: () => (/* binding */ reportVerdict),
  kk: () => (/* binding */ verdictFrom)
});

// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(8587);
// EXTERNAL MODULE: ./build/core/taxonomy.js
var taxonomy = __webpack_require__(3207);
;// CONCATENATED MODULE: ./build/core/runbook.js
/** Where the runbook says what to do about a cause. Its anchors are part of the contract: messages link to them. */

/** `network-dns`; a reason that only a user's rule knows is under its class. */
function runbookAnchor(errorClass, reason) {
    return taxonomy/* causes */.ps.includes(`${errorClass}/${reason}`) ? `${errorClass}-${reason}` : errorClass;
}
/** The section about a cause, in the runbook at this address. */
function runbookUrl(runbook, errorClass, reason) {
    return `${runbook}#${runbookAnchor(errorClass, reason)}`;
}

;// CONCATENATED MODULE: ./build/app/report-parts.js


/** The verdict as a report has it. `text` takes secrets out; `runbook` is where the runbook is, without an anchor. */
function reportVerdict(verdict, source, text, runbook) {
    const line = (value) => (0,core_escape/* oneLine */.TN)(text(value));
    return {
        class: verdict.errorClass,
        reason: verdict.reason,
        rule: verdict.ruleId ?? null,
        transient: verdict.transient,
        confidence: verdict.confidence,
        step: verdict.step ?? null,
        source,
        evidence: verdict.evidence === undefined
            ? null
            : {
                line: verdict.evidence.line,
                text: line(verdict.evidence.text),
                context: verdict.evidence.context.map((context) => ({ line: context.line, text: text(context.text) })),
            },
        help: verdict.help,
        runbook_url: runbookUrl(runbook, verdict.errorClass, verdict.reason),
        wait_seconds: verdict.waitSeconds ?? null,
        alternatives: verdict.alternatives.map((other) => ({
            class: other.errorClass,
            reason: other.reason,
            rule: other.ruleId,
            line: other.line,
            text: line(other.text),
            score: other.score,
        })),
    };
}
/** The way back, for a verdict that another step of the job reached. */
function verdictFrom(report) {
    return {
        errorClass: report.class,
        reason: report.reason,
        transient: report.transient,
        ruleId: report.rule ?? undefined,
        confidence: report.confidence,
        evidence: report.evidence ?? undefined,
        help: report.help,
        waitSeconds: report.wait_seconds ?? undefined,
        alternatives: report.alternatives.map(({ class: errorClass, rule: ruleId, ...other }) => ({
            ...other,
            errorClass,
            ruleId,
        })),
        step: report.step ?? undefined,
    };
}
/** The decision as a report has it. */
function decisionOf(decision) {
    return {
        kind: decision.kind,
        reason: decision.reason,
        delay_seconds: decision.delaySeconds,
        not_before: decision.kind === 'hold' && decision.notBefore !== undefined ? new Date(decision.notBefore).toISOString() : null,
    };
}


/***/ }),

/***/ 7805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   n0: () => (/* binding */ readDryRun),
/* harmony export */   tW: () => (/* binding */ readJobId)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8587);
/** Inputs that several actions have and read alike. What is wrong is told by `complain`, as a clause: `must be …`. */

/** A value in a message. */
function quoted(text) {
    return text === '' ? 'empty' : `"${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, 80)}"`;
}
/** Our own job in the API, where the input names it. `otherwise` says what happens without it. */
function readJobId(input, complain, otherwise) {
    const text = input('job-id');
    const isNumber = /^\d{1,19}$/.test(text);
    if (text !== '' && !isNumber)
        complain('job-id', `must be the number of a job, but it is ${quoted(text)}.`, otherwise);
    return isNumber ? Number(text) : undefined;
}
/** Whether nothing may be done. What is neither of the two is taken for yes: `nothing` says what is not done then. */
function readDryRun(input, complain, nothing) {
    const text = (input('dry-run') || 'false').toLowerCase();
    if (text !== 'true' && text !== 'false')
        complain('dry-run', `must be true or false, but it is ${quoted(text)}.`, `It is taken as true: ${nothing}.`);
    return text !== 'false';
}


/***/ }),

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ isRegion),
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   LZ: () => (/* binding */ attemptName),
/* harmony export */   cj: () => (/* binding */ defaultPipeline),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   l5: () => (/* binding */ regionRule),
/* harmony export */   rt: () => (/* binding */ runName)
/* harmony export */ });
/* unused harmony export slug */
/** Names of runs, attempts, days and pipelines, as the metrics contract has them. */
const regionForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** What a region may be called: it becomes part of the run id, a metric label and a path. */
const regionRule = 'letters, digits, ".", "_" and "-", beginning with a letter or digit, at most 64 characters';
function isRegion(text) {
    return regionForm.test(text);
}
/** Lower-case words joined by `-`: `Daily Build / KR` becomes `daily-build-kr`. Letters of every language are kept. */
function slug(text) {
    return text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}._]+/gu, '-')
        .replace(/^-+|-+$/g, '');
}
/** `<repository without owner>-<workflow>`, so that two repositories do not merge in one series. */
function defaultPipeline(repository, workflow) {
    const name = repository.slice(repository.indexOf('/') + 1);
    // Without a `name:` GitHub gives the workflow's path.
    const title = workflow.startsWith('.github/') ? workflow.replace(/^.*\//, '').replace(/\.ya?ml$/, '') : workflow;
    return slug(`${name}-${title}`);
}
/** `YYYYMMDD` from `YYYYMMDD` or `YYYY-MM-DD`; undefined where it is no date of the calendar. */
function parseDay(text) {
    const parts = /^(\d{4})(-?)(\d\d)\2(\d\d)$/.exec(text);
    if (!parts)
        return undefined;
    const iso = `${parts[1]}-${parts[3]}-${parts[4]}`;
    const time = Date.parse(`${iso}T00:00:00Z`);
    // Date.parse rolls 2026-02-30 over into March in some engines and rejects it in others: compare.
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso)
        return undefined;
    return iso.replaceAll('-', '');
}
/** The UTC date, `YYYYMMDD`, of a moment given in unix milliseconds. */
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
}
/** `YYYYMMDD-<region>-<sha8>` */
function runName(day, region, headSha) {
    return `${day}-${region}-${headSha.slice(0, 8)}`;
}
/** `<github.run_id>-<github.run_attempt>`, with `-<round>` after the first round. */
function attemptName(githubRunId, runAttempt, round) {
    return round > 1 ? `${githubRunId}-${runAttempt}-${round}` : `${githubRunId}-${runAttempt}`;
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

/***/ 5913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ lazyGitHub)
/* harmony export */ });
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1759);
/* harmony import */ var _app_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9813);


/** The API, loaded with its first request. */
function lazyGitHub(token, repository) {
    let loaded;
    const load = () => {
        if (token === '')
            throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_('There is no "github-token": the job cannot be read. Pass one with the permission `actions: read`.');
        const [owner = '', repo = ''] = repository.split('/');
        loaded ??= Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 4405)).then(({ github }) => github({
            token,
            apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com',
            repository: { owner, repo },
            clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
        }));
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


/***/ })

};
