export const id = 828;
export const ids = [828];
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
        runnerName: env['RUNNER_NAME'] ?? '',
        runnerEnvironment: env['RUNNER_ENVIRONMENT'] ?? '',
        runnerOs: env['RUNNER_OS'] ?? '',
        runnerArch: env['RUNNER_ARCH'] ?? '',
    };
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

/***/ 4851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ reportVerdict),
/* harmony export */   kk: () => (/* binding */ verdictFrom),
/* harmony export */   uv: () => (/* binding */ decisionOf)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8587);

/** The verdict as a report has it. `text` takes secrets out. */
function reportVerdict(verdict, source, text) {
    const line = (value) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text(value));
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

/***/ 7166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ retryLines),
/* harmony export */   UF: () => (/* binding */ spokenSeconds),
/* harmony export */   dC: () => (/* binding */ summaryLine),
/* harmony export */   rz: () => (/* binding */ evidenceBlock),
/* harmony export */   xw: () => (/* binding */ stepSummary),
/* harmony export */   xx: () => (/* binding */ because)
/* harmony export */ });
/* unused harmony export verdictSentence */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8587);
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3207);
/** What a person reads: one sentence, and the step summary in GitHub's Markdown. */


/** `us-west-2 failed in Upload archive: a service answered 503 (external_api/http-503).` Plain text, one line. */
function verdictSentence(report) {
    const who = report.region ?? 'This job';
    const name = report.run_id === null ? '' : ` (${report.run_id})`;
    const verdict = report.verdict;
    if (report.result === 'cancelled')
        return `${who} was cancelled${name}: a cancelled run counts neither as success nor as failure.`;
    if (report.result === 'skipped')
        return `${who} was skipped${name}.`;
    if (report.result === 'success') {
        const took = report.duration_seconds === null ? '' : ` in ${spokenSeconds(report.duration_seconds)}`;
        const tolerated = verdict === null ? '' : ` A step was allowed to fail${inStep(verdict)}: ${because(verdict)}.`;
        return `${who} succeeded${took}${name}.${tolerated}`;
    }
    return verdict === null
        ? `${who} failed${name}.`
        : `${who} failed${inStep(verdict)}: ${because(verdict)} (${verdict.class}/${verdict.reason}).`;
}
/** The verdict and the decision, for the `summary` output and the log. Plain text, one line. */
function summaryLine(report) {
    const decision = report.result === 'failure' ? ` ${report.decision.reason}` : '';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${verdictSentence(report)}${decision}`, 600);
}
/** What `run/` steps of the job tried again, a line each. Plain text. */
function retryLines(report) {
    return report.retries.map(({ stage, retries, error_class, result }) => {
        const times = retries === 1 ? '1 retry' : `${retries} retries`;
        return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(stage, 100)}: ${times} for ${error_class}, ${result}`;
    });
}
/** The step summary: verdict, decision, proof, what to do, then the details. Some kilobytes at most. */
function stepSummary(report) {
    const parts = [`### ${icon(report)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(verdictSentence(report), 300))}`];
    const verdict = report.verdict;
    if (report.result === 'failure') {
        parts.push(`**${report.decision.kind === 'rerun' ? 'Rerun' : 'Hold'}.** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(report.decision.reason)}`);
    }
    if (verdict !== null) {
        if (verdict.evidence !== null)
            parts.push(evidenceBlock(verdict, verdict.evidence));
        parts.push(`**What to do:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(verdict.help)}`);
    }
    parts.push(factsTable(report));
    if (report.problems.length > 0) {
        parts.push(`\u26a0\ufe0f **The setup needs a look:**\n\n${report.problems.map((problem) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(problem.message, 500))}`).join('\n')}`);
    }
    const details = detailsBlock(report);
    if (details !== '')
        parts.push(details);
    return `${parts.join('\n\n')}\n`;
}
function icon(report) {
    if (report.result === 'success')
        return report.verdict === null ? '\u2705' : '\u26a0\ufe0f';
    if (report.result !== 'failure')
        return '\u26aa';
    return report.decision.kind === 'rerun' ? '\ud83d\udd01' : '\u274c';
}
function inStep(verdict) {
    return verdict.step === null ? '' : ` in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(verdict.step, 100)}`;
}
/** What happened, as a clause. */
function because(verdict) {
    const cause = `${verdict.class}/${verdict.reason}`;
    return _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .causes */ .ps.includes(cause) ? (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonSpec */ .U4)(cause).because : verdict.reason.replaceAll('-', ' ');
}
/** The evidence with the lines around it. */
function evidenceBlock(verdict, evidence) {
    const width = String(evidence.context.at(-1)?.line ?? evidence.line).length;
    const rows = evidence.context.map(({ line, text }) => {
        const row = `${line === evidence.line ? '\u25b6' : ' '} ${String(line).padStart(width)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(cut(text))}`;
        return line === evidence.line ? `<b>${row}</b>` : row;
    });
    const caption = verdict.class === 'unknown' ? 'The last words of the step; no rule knows them' : 'The line that proves it';
    return `${caption}:\n\n<pre>\n${rows.join('\n')}\n</pre>`;
}
/** Blank lines end an HTML block in Markdown, so none may stand in it. */
function cut(text) {
    const letters = [...text.trimEnd()];
    const shown = letters.length > 240 ? `${letters.slice(0, 239).join('')}\u2026` : letters.join('');
    return shown === '' ? '\u00b7' : shown;
}
function factsTable(report) {
    const verdict = report.verdict;
    const rows = [
        ['Run', report.run_id === null ? '\u2013' : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(report.run_id)}</code>`],
        ['Attempt', `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(report.attempt)}</code>`],
        ['Pipeline', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(report.pipeline)],
    ];
    if (verdict !== null) {
        rows.push(['Class', `<code>${verdict.class}</code> (${_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .errorClasses */ .nU[verdict.class].fix})`]);
        rows.push(['Reason', `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(verdict.reason)}</code>`]);
        rows.push(['Confidence', verdict.confidence === 0 ? '\u2013' : `${Math.round(verdict.confidence * 100)} %`]);
    }
    for (const line of retryLines(report))
        rows.push(['Retried in place', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(line)]);
    rows.push(['Metrics', report.metrics.pushed ? 'pushed' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(report.metrics.problem ?? 'not pushed')]);
    if (report.github.job_url !== null)
        rows.push(['Log', `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(report.github.job_url).replaceAll('&#58;', ':')}">open the job</a>`]);
    const [head, ...body] = rows.map(([name, value]) => `| ${name} | ${value} |`);
    return [head, '|---|---|', ...body].join('\n');
}
function detailsBlock(report) {
    const lines = [];
    if (report.stages.length > 0) {
        lines.push('| Stage | Outcome |', '|---|---|');
        for (const stage of report.stages)
            lines.push(`| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(stage.stage, 100))} | ${stage.outcome === 'success' ? '\u2705' : '\u274c'} ${stage.outcome} |`);
    }
    const alternatives = report.verdict?.alternatives ?? [];
    if (alternatives.length > 0) {
        if (lines.length > 0)
            lines.push('');
        lines.push('| Also considered | Rule | Line |', '|---|---|---|');
        for (const other of alternatives) {
            lines.push(`| <code>${other.class}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(other.reason)}</code> | <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(other.rule)}</code> | ${other.line}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(other.text, 160))} |`);
        }
    }
    return lines.length === 0
        ? ''
        : `<details><summary>Stages and what else was considered</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
/** `2 min 5 s`, `3 h 1 min`, `42 s`. */
function spokenSeconds(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return whole % 60 === 0 ? `${Math.floor(whole / 60)} min` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
    const minutes = Math.round(whole / 60);
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ })

};
