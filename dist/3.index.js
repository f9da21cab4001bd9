export const id = 3;
export const ids = [3];
export const modules = {

/***/ 8766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ runAction),
/* harmony export */   Pm: () => (/* binding */ environmentSecrets),
/* harmony export */   Rl: () => (/* binding */ jobContext)
/* harmony export */ });
/* unused harmony export actionIo */
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
    if (!eventPath)
        return undefined;
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(eventPath, 'utf8'));
        const sha = event.pull_request?.head?.sha;
        return typeof sha === 'string' ? sha : undefined;
    }
    catch {
        return undefined;
    }
}
/** The environment's own values that look like secrets by their name: they are masked whatever they look like. */
function environmentSecrets(env) {
    const secretName = /(?:TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE_?KEY|CREDENTIAL)S?$/i;
    return Object.entries(env)
        .filter(([name, value]) => secretName.test(name) && value !== undefined && value.length >= 8)
        .map(([, value]) => value);
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
/* harmony export */   I: () => (/* binding */ reportFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Files in one folder, which is made when the first is written. */
function reportFiles(folder) {
    return {
        async write(name, text) {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
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
/* harmony export */   F: () => (/* binding */ GatewayError),
/* harmony export */   y: () => (/* binding */ GitHubError)
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


/***/ }),

/***/ 4851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   u: () => (/* binding */ decisionOf)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8587);

/** A verdict for a report: `text` takes secrets out. */
function verdictOf({ verdict, source }, text) {
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
function decisionOf(decision) {
    return {
        kind: decision.kind,
        reason: decision.reason,
        delay_seconds: decision.delaySeconds,
        not_before: decision.kind === 'hold' && decision.notBefore !== undefined ? new Date(decision.notBefore).toISOString() : null,
    };
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

/***/ 6491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupKey),
/* harmony export */   P: () => (/* binding */ exposition)
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

/***/ 9395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stagesOf)
/* harmony export */ });
/* unused harmony export isStage */
/** Steps that the runner adds, and steps without a name of their own. */
const unnamed = /^(?:Set up job$|Complete job$|Post |Pre |Run |Initialize containers$|Stop containers$|Build \S+@|Pull )/;
/** Whether a step carries a name that a person gave it. */
function isStage(step) {
    return !unnamed.test(step.name);
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
        const failed = step.conclusion === 'failure' || step.conclusion === 'timed_out' || tolerated.includes(step.name);
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

/***/ 7166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ spokenSeconds),
/* harmony export */   dC: () => (/* binding */ summaryLine),
/* harmony export */   xw: () => (/* binding */ stepSummary)
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
        parts.push(`⚠️ **The setup needs a look:**\n\n${report.problems.map((problem) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(problem.message, 500))}`).join('\n')}`);
    }
    const details = detailsBlock(report);
    if (details !== '')
        parts.push(details);
    return `${parts.join('\n\n')}\n`;
}
function icon(report) {
    if (report.result === 'success')
        return report.verdict === null ? '✅' : '⚠️';
    if (report.result !== 'failure')
        return '⚪';
    return report.decision.kind === 'rerun' ? '🔁' : '❌';
}
function inStep(verdict) {
    return verdict.step === null ? '' : ` in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(verdict.step, 100)}`;
}
function because(verdict) {
    const cause = `${verdict.class}/${verdict.reason}`;
    return _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .causes */ .ps.includes(cause) ? (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonSpec */ .U4)(cause).because : verdict.reason.replaceAll('-', ' ');
}
function evidenceBlock(verdict, evidence) {
    const width = String(evidence.context.at(-1)?.line ?? evidence.line).length;
    const rows = evidence.context.map(({ line, text }) => {
        const row = `${line === evidence.line ? '▶' : ' '} ${String(line).padStart(width)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(cut(text))}`;
        return line === evidence.line ? `<b>${row}</b>` : row;
    });
    const caption = verdict.class === 'unknown' ? 'The last words of the step; no rule knows them' : 'The line that proves it';
    return `${caption}:\n\n<pre>\n${rows.join('\n')}\n</pre>`;
}
/** Blank lines end an HTML block in Markdown, so none may stand in it. */
function cut(text) {
    const letters = [...text.trimEnd()];
    const shown = letters.length > 240 ? `${letters.slice(0, 239).join('')}…` : letters.join('');
    return shown === '' ? '·' : shown;
}
function factsTable(report) {
    const verdict = report.verdict;
    const rows = [
        ['Run', report.run_id === null ? '–' : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(report.run_id)}</code>`],
        ['Attempt', `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(report.attempt)}</code>`],
        ['Pipeline', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(report.pipeline)],
    ];
    if (verdict !== null) {
        rows.push(['Class', `<code>${verdict.class}</code> (${_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .errorClasses */ .nU[verdict.class].fix})`]);
        rows.push(['Reason', `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(verdict.reason)}</code>`]);
        rows.push(['Confidence', verdict.confidence === 0 ? '–' : `${Math.round(verdict.confidence * 100)} %`]);
    }
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
            lines.push(`| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(stage.stage, 100))} | ${stage.outcome === 'success' ? '✅' : '❌'} ${stage.outcome} |`);
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
            throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('There is no "github-token": the job cannot be read. Pass one with the permission `actions: read`.');
        const [owner = '', repo = ''] = repository.split('/');
        loaded ??= Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 9393)).then(({ github }) => github({
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

/** The gateway of the inputs; where they cannot be used, nothing is pushed and the problem says so. */
async function openGateway(url, io) {
    const without = (gatewayProblem) => ({ gateway: undefined, gatewayProblem, gatewayUrl: null });
    if (url === '')
        return { ports: without('There is no "pushgateway-url": the metrics are in a file.'), problems: [], secrets: [] };
    const { parseGatewayAuth, parseGatewayUrl, pushgateway } = await __webpack_require__.e(/* import() */ 67).then(__webpack_require__.bind(__webpack_require__, 1067));
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
    const gateway = pushgateway({ address, ...(auth.auth === undefined ? {} : { auth: auth.auth }), clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m });
    // The password of `https://user:password@host` is masked by GitHub only where the whole address is one secret.
    const secrets = address.auth === undefined || 'token' in address.auth ? [] : [address.auth.password || address.auth.username];
    return { ports: { gateway, gatewayProblem: '', gatewayUrl: address.url }, problems: [], secrets };
}


/***/ })

};
