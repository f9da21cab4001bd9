export const id = 827;
export const ids = [827];
export const modules = {

/***/ 1982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P6: () => (/* binding */ actionIo),
  Rl: () => (/* binding */ jobContext),
  Cs: () => (/* binding */ runAction),
  Fj: () => (/* binding */ secretsOf),
  M0: () => (/* binding */ triggeringRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 6 modules
var core = __webpack_require__(2767);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(8587);
// EXTERNAL MODULE: ./build/core/redact/addresses.js
var addresses = __webpack_require__(2942);
// EXTERNAL MODULE: ./build/core/redact/looks.js
var looks = __webpack_require__(1338);
// EXTERNAL MODULE: ./build/core/redact/names.js
var names = __webpack_require__(674);
// EXTERNAL MODULE: ./build/core/redact/tokens.js
var tokens = __webpack_require__(5674);
;// CONCATENATED MODULE: ./build/core/redact/environment.js
/** The secrets of an environment: what its names say, and what its values look like. */




/** The runner and the shell have these, and they are none. */
const known = /^(?:OLD)?PWD$|_SOCK$|ASKPASS$/;
/** Values to be masked wherever they stand, however they look. Each is a value or the secret part of one. */
function environmentSecrets(env) {
    const found = new Set();
    for (const [name, value = ''] of Object.entries(env)) {
        const bare = name.replace(/^INPUT_/, '');
        if (known.test(bare))
            continue;
        if ((0,names/* isSecretName */.eh)(bare) && isLong(value) && !(0,looks/* isNothing */.qv)(value.trim()))
            found.add(value);
        // DATABASE_URL says nothing of a password, and has one.
        for (const [start, end] of [...(0,tokens/* findTokens */.G)(value), ...(0,addresses/* findInAddresses */.z)(value)]) {
            const part = value.slice(start, end);
            if (isLong(part))
                found.add(part);
            // A password is written into an address encoded, and elsewhere as it is.
            if (part.includes('%'))
                found.add(plain(part));
        }
    }
    return [...found];
}
/** A short word would take half of a log with it; a short one with a digit in it is rarely met by chance. */
function isLong(value) {
    const { length } = value.trim();
    return length >= 8 || (length >= 6 && /\d/.test(value) && /[^\d\s]/.test(value));
}
function plain(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}

// EXTERNAL MODULE: ./build/core/redact.js + 7 modules
var redact = __webpack_require__(3176);
;// CONCATENATED MODULE: ./build/adapters/actions.js
/** The runner's side of an action: inputs, outputs, state, annotations, the step summary. */





const actionIo = {
    input: (name) => core/* getInput */.V4(name).trim(),
    output: (name, value) => core/* setOutput */.uH(name, value),
    saveState: (name, value) => core/* saveState */.LZ(name, value),
    state: (name) => core/* getState */.Gu(name),
    exportVariable: (name, value) => core/* exportVariable */.dN(name, value),
    info: (message) => core/* info */.pq(message.split('\n').map(core_escape/* consoleLine */.WK).join('\n')),
    notice: (message, title) => core/* notice */.lm((0,core_escape/* consoleLine */.WK)(message), { title }),
    warning: (message, title) => core/* warning */.$e((0,core_escape/* consoleLine */.WK)(message), title === undefined ? {} : { title }),
    error: (message, title, place) => core/* error */.z3((0,core_escape/* consoleLine */.WK)(message), propertiesOf(title, place)),
    annotate: ({ level, title, message, place }) => commands[level](message.split('\n').map(core_escape/* consoleLine */.WK).join('\n'), propertiesOf(title, place)),
    group: (title) => core/* startGroup */.Oh((0,core_escape/* consoleLine */.WK)(title)),
    endGroup: () => core/* endGroup */.N4(),
    debug: (message) => core/* debug */.Yz((0,core_escape/* consoleLine */.WK)(message)),
    fail: (message) => core/* setFailed */.C1((0,core_escape/* consoleLine */.WK)(message)),
    mask: (value) => core/* setSecret */.Pq(value),
    summary: async (text) => {
        // Absent in some emulators and on old GHES.
        if (process.env['GITHUB_STEP_SUMMARY'])
            await core/* summary */.z.addRaw(text, true).write();
    },
};
const commands = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
function propertiesOf(title, place) {
    if (place === undefined)
        return { title };
    const { file, line, column } = place;
    return { title, file, startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
}
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
        const secrets = secretsOf(process.env);
        const message = (0,redact/* redact */.E)(error instanceof Error ? error.message : String(error), secrets);
        actionIo.warning(`lumen-action met an error of its own: ${message}. Nothing is rerun because of it, and the job is not failed. Please report it with the lines below.`, 'Lumen');
        actionIo.info(error instanceof Error && error.stack ? (0,redact/* redact */.E)(error.stack, secrets) : message);
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
        return JSON.parse((0,external_node_fs_.readFileSync)(eventPath, 'utf8'));
    }
    catch {
        return undefined;
    }
}
/** Values that are masked whatever they look like: those given, and the environment's own secrets. */
function secretsOf(env, ...given) {
    return [...new Set([...given.filter((value) => value !== ''), ...environmentSecrets(env)])];
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
/* harmony export */   CP: () => (/* binding */ TelemetryError),
/* harmony export */   Fe: () => (/* binding */ GatewayError),
/* harmony export */   Qd: () => (/* binding */ CommandError),
/* harmony export */   kC: () => (/* binding */ ReceiverError),
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
/** A receiver did not take a message. The message is one line, safe to print: nothing of the receiver's address is in it. */
class ReceiverError extends Error {
    name = 'ReceiverError';
    /** HTTP status of the last answer; undefined where there was none. */
    status;
    constructor(message, details = {}) {
        super(message, { cause: details.cause });
        this.status = details.status;
    }
}
/** Telemetry did not arrive at its OTLP endpoint. The message is one line, safe to print, and holds no credentials. */
class TelemetryError extends Error {
    name = 'TelemetryError';
}
/** The command could not be started. The message is one line, safe to print. */
class CommandError extends Error {
    name = 'CommandError';
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
    const { evidence } = verdict;
    // All of them at once: a secret may go over the end of a line.
    const context = evidence === undefined ? [] : textLines(evidence.context, text);
    const line = (of) => (0,core_escape/* oneLine */.TN)(context.find((shown) => isSame(shown, of))?.text ?? text(of.text));
    return {
        class: verdict.errorClass,
        reason: verdict.reason,
        rule: verdict.ruleId ?? null,
        transient: verdict.transient,
        confidence: verdict.confidence,
        step: verdict.step === undefined ? null : text(verdict.step),
        source,
        evidence: evidence === undefined
            ? null
            : {
                line: evidence.line,
                text: line(evidence),
                context: context.map(({ line: number, text: shown }) => ({ line: number, text: shown })),
                step_number: evidence.stepNumber ?? null,
                step_line: evidence.stepLine ?? null,
            },
        help: verdict.help,
        runbook_url: runbookUrl(runbook, verdict.errorClass, verdict.reason),
        wait_seconds: verdict.waitSeconds ?? null,
        alternatives: verdict.alternatives.map((other) => ({
            class: other.errorClass,
            reason: other.reason,
            rule: other.ruleId,
            line: other.line,
            text: line(other),
            score: other.score,
        })),
    };
}
function textLines(lines, text) {
    const flat = lines.map((each) => each.text.replace(/[\r\n]+/g, ' '));
    const shown = text(flat.join('\n')).split('\n');
    return lines.map(({ line, text: source }, index) => ({ line, text: shown[index] ?? text(source), source }));
}
function isSame(shown, evidence) {
    return shown.line === evidence.line && shown.source === evidence.text;
}
/** The way back, for a verdict that another step of the job reached. */
function verdictFrom(report) {
    return {
        errorClass: report.class,
        reason: report.reason,
        transient: report.transient,
        ruleId: report.rule ?? undefined,
        confidence: report.confidence,
        evidence: evidenceFrom(report.evidence),
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
function evidenceFrom(evidence) {
    if (evidence === null)
        return undefined;
    const { step_number: stepNumber, step_line: stepLine, ...rest } = evidence;
    return { ...rest, stepNumber: stepNumber ?? undefined, stepLine: stepLine ?? undefined };
}
/** The decision as a report has it. */
function decisionOf(decision) {
    return {
        kind: decision.kind,
        reason: decision.reason,
        delay_seconds: decision.delaySeconds,
        code: decision.kind === 'hold' ? decision.code : null,
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

/***/ 2986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   H6: () => (/* binding */ whatToDo),
/* harmony export */   L3: () => (/* binding */ contextBlock),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   ZV: () => (/* binding */ evidencePlace),
/* harmony export */   j1: () => (/* binding */ evidenceUrl),
/* harmony export */   lN: () => (/* binding */ emphasis),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   rz: () => (/* binding */ evidenceBlock),
/* harmony export */   wC: () => (/* binding */ problemsBlock)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8587);
/** Pieces of Markdown that every step summary is made of. What is a stranger's text in them is dead. */

/** A link; only the label where there is no address. `label` is markup already. */
function link(url, label) {
    return url === null ? label : `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .href */ .UF)(url)}">${label}</a>`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** A name in a sentence, set off from it. */
function emphasis(name) {
    return `<em>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name, 100))}</em>`;
}
/** Where the evidence is shown: its line on the job's page, or its step, or the page. Null without a page. */
function evidenceUrl(jobUrl, evidence) {
    if (jobUrl === null || evidence?.step_number == null)
        return jobUrl;
    return `${jobUrl}#step:${evidence.step_number}:${evidence.step_line ?? 1}`;
}
/** What a link to the evidence leads to. */
function evidencePlace(evidence) {
    if (evidence.step_number == null)
        return 'open the job';
    return evidence.step_line == null ? 'open the step' : 'open the line';
}
/** A sentence of ours in Markdown: what stands between backticks in it is code. */
function prose(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(text).replace(/&#96;([^`]{1,80}?)&#96;/g, '<code>$1</code>');
}
/** `**What to do:** Renew the credential. Runbook` */
function whatToDo(verdict) {
    return `**What to do:** ${prose(verdict.help)} ${link(verdict.runbook_url, 'Runbook')}`;
}
/** The evidence with the lines around it. */
function evidenceBlock(verdict, evidence, jobUrl = null) {
    return `${evidenceCaption(verdict, evidence, jobUrl)}:\n\n${contextBlock(evidence)}`;
}
function evidenceCaption(verdict, evidence, jobUrl) {
    const caption = verdict.class === 'unknown' ? 'The last words of the step; no rule knows them' : 'The line that proves it';
    return jobUrl === null ? caption : `${caption} (${link(evidenceUrl(jobUrl, evidence), evidencePlace(evidence))})`;
}
/** The lines around the evidence, marked. Blank lines end an HTML block in Markdown, so none may stand in it. */
function contextBlock(evidence) {
    const lines = evidence.context.length > 0 ? evidence.context : [evidence];
    const width = String(lines.at(-1)?.line ?? evidence.line).length;
    const rows = lines.map(({ line, text }) => {
        const shown = `${line === evidence.line ? '\u25b6' : ' '} ${String(line).padStart(width)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(cut(text))}`;
        return line === evidence.line ? `<b>${shown}</b>` : shown;
    });
    return `<pre>\n${rows.join('\n')}\n</pre>`;
}
function cut(text) {
    const letters = [...text.trimEnd()];
    const shown = letters.length > 240 ? `${letters.slice(0, 239).join('')}\u2026` : letters.join('');
    return shown.trim() === '' ? '\u00b7' : shown;
}
/** What could not be used of inputs, config and answers. Empty where nothing was. */
function problemsBlock(problems) {
    if (problems.length === 0)
        return '';
    const items = problems.slice(0, mostProblems).map(({ message }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message, 500))}`);
    if (problems.length > mostProblems)
        items.push(`- ${problems.length - mostProblems} more are in the JSON report.`);
    return `\u26a0\ufe0f **The setup needs a look:**\n\n${items.join('\n')}`;
}
const mostProblems = 20;
/** Folds a part away; empty where there is none. `title` is markup already. */
function folded(title, text) {
    return text === '' ? '' : `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}
/** The parts that are there, as one text. */
function joined(parts) {
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}


/***/ }),

/***/ 4083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ shortRerun),
/* harmony export */   UF: () => (/* binding */ spokenSeconds),
/* harmony export */   aS: () => (/* binding */ shortHold),
/* harmony export */   lE: () => (/* binding */ nextMove)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8587);

/** `it is run again in 5 s (rerun 1 of 2)`, `it needs a person: renew the credential`. Plain text, without a full stop. */
function nextMove(decision, verdict) {
    if (decision.kind === 'rerun') {
        const when = decision.delay_seconds === 0 ? 'now' : `in ${spokenSeconds(decision.delay_seconds)}`;
        const number = /\brerun \d+ of \d+/.exec(decision.reason)?.[0];
        return `it is run again ${when}${number === undefined ? '' : ` (${number})`}`;
    }
    switch (decision.code ?? guessCode(verdict)) {
        case 'needs-person':
            return `it needs a person: ${verdict === null ? 'read the log' : move(verdict.help, verdict.class)}`;
        case 'unknown-cause':
            return 'it needs a person: read the log';
        case 'not-listed':
            return 'it may pass by itself, but rerun-on does not list its cause';
        case 'hold-step':
            return 'it is not run again: a step that must not run twice had begun';
        case 'budget-spent':
            return `it is not run again: ${spent(decision.reason)}`;
        case 'quorum-reached':
            return 'it is not run again: the day is won already';
        case 'long-wait':
            return decision.not_before === null
                ? 'a rerun makes sense after a longer wait'
                : `a rerun makes sense from ${minute(decision.not_before)} UTC on`;
        case 'policy-unreadable':
            return 'it is not run again: the policy could not be read';
        default:
            return 'it is not run again';
    }
}
/** The same for a cell of a table. */
function shortRerun({ reason, delay_seconds }) {
    const number = /\brerun \d+ of \d+/.exec(reason)?.[0] ?? 'rerun';
    return `${number} ${delay_seconds === 0 ? 'now' : `in ${spokenSeconds(delay_seconds)}`}`;
}
function shortHold({ code, reason, not_before }) {
    if (code === 'budget-spent')
        return spent(reason);
    if (code === 'long-wait' && not_before !== null)
        return `from ${minute(not_before)} UTC on`;
    return holdWords[code ?? 'not-failed'] ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reason, 120);
}
const holdWords = {
    'needs-person': 'a person acts',
    'unknown-cause': 'a person reads the log',
    'not-listed': 'not in rerun-on',
    'hold-step': 'a step of hold-steps had begun',
    'quorum-reached': 'the day is won',
    'policy-unreadable': 'the policy could not be read',
};
/** Reports of older versions name no code. */
function guessCode(verdict) {
    if (verdict === null || verdict.class === 'unknown')
        return 'unknown-cause';
    return verdict.transient ? undefined : 'needs-person';
}
/** Longer than this no first line is read. */
const longestMove = 120;
/** What a person does, to go on a sentence with: the first sentence of the help, from where it says what to do. */
function move(help, errorClass) {
    const first = /^.*?[.;](?= |$)/.exec((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(help, 400))?.[0] ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(help, 400);
    const clause = (diagnosis.test(first) ? first.slice(first.indexOf(': ') + 1) : first).trim().replace(/[.;:]$/, '');
    // Without a colon it is no more than a diagnosis.
    if (clause.length > longestMove || diagnosis.test(clause))
        return classMove(errorClass);
    // `CI` and `TLS` stay.
    return /^[A-Z][a-z]/.test(clause) ? `${clause[0]?.toLowerCase()}${clause.slice(1)}` : clause;
}
/** The fix of the class: `renew or grant a credential`. The classes whose fix is to try again hold other causes, too. */
function classMove(errorClass) {
    const verbs = {
        token_expired: 'renew or grant a credential',
        dependency: 'change a dependency declaration',
        build: 'change the code',
        environment: 'change the environment',
    };
    return verbs[errorClass] ?? 'read what to do';
}
/** How a help begins that explains before it says what to do. */
const diagnosis = /^(?:the|an?|it|this|that|there|most|no|nothing|somebody|something|one|some|git|github|secrets)\b/i;
function spent(reason) {
    if (/max-reruns is 0/.test(reason))
        return 'max-reruns is 0';
    const made = /\b\d+ of \d+ reruns? (?:was|were) made/.exec(reason)?.[0];
    return made ?? 'the budget of reruns is spent';
}
/** `2026-11-24 14:30`, rounded up, so that nobody comes too early. */
function minute(time) {
    return new Date(Math.ceil(Date.parse(time) / 60_000) * 60_000).toISOString().slice(0, 16).replace('T', ' ');
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

/***/ 3493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xx: () => (/* binding */ because),
  n6: () => (/* binding */ causeName),
  Pl: () => (/* binding */ headline),
  OK: () => (/* binding */ retryLines),
  xw: () => (/* binding */ stepSummary),
  dC: () => (/* binding */ summaryLine)
});

// UNUSED EXPORTS: evidenceBlock, spokenSeconds, verdictSentence

// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(8587);
;// CONCATENATED MODULE: ./build/core/host-name.js
const host_name_name = '(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,6}[a-z]{2,24}';
/** `https://host`, `https://user@host`. */
const address = new RegExp(`\\b(?:https?|wss?|ssh|git|ftp|amqps?|postgres(?:ql)?|rediss?)://(?:[^\\s/@]{1,100}@)?(${host_name_name})(?![\\w.-])`, 'gi');
/** What clients write around a bare name: curl, Node, Go, requests, git and ssh, wget, the JVM. */
const clients = new RegExp(`(?:\\bresolve (?:host|proxy):? ['"\`\u2018]?|\\b(?:ENOTFOUND|EAI_AGAIN) |\\blookup |\\bhost=['"]|\\bconnect to (?:host )?|\\bUnknownHostException: |\\bconnection to |\\bunable to resolve host (?:address )?['"\u2018]?)(${host_name_name})(?![\\w./-])`, 'gi');
/** A page to read is not what failed. */
const reading = /\b(?:see|visit|docs?|documentation|read|refer|help|learn|details|info|information|more|issues?|check)\b[^/]{0,24}$/i;
const readingHost = /^(?:docs?|help|support|status|learn|developers?|wiki|blog|aka)\./i;
const endings = /\.(?:local|internal|lan|test|invalid|js|ts|go|py|rs|java|json|xml|ya?ml|md|txt|sh|gz|zip|tgz|zst|log)$/i;
/** The one host that the line names as its other side; undefined where none, several, or a page to read is named. */
function hostIn(text) {
    const found = new Set();
    for (const match of [...text.matchAll(address), ...text.matchAll(clients)]) {
        const host = match[1].toLowerCase();
        if (readingHost.test(host) || reading.test(text.slice(Math.max(0, match.index - 60), match.index)))
            return undefined;
        if (match[0].includes('://') || !endings.test(host))
            found.add(host);
    }
    const [host] = found;
    return found.size === 1 && host !== undefined && host.length <= 60 ? host : undefined;
}
/** What happened, as a clause with the host as its subject or object. */
const clauses = {
    'network/dns': (host) => `the name ${host} could not be resolved`,
    'network/connect-timeout': (host) => `a connection to ${host} could not be made in time`,
    'network/connection-refused': (host) => `${host} refused the connection`,
    'network/connection-reset': (host) => `the connection to ${host} was reset`,
    'network/connection-closed': (host) => `${host} closed the connection early`,
    'network/connection-failed': (host) => `the connection to ${host} failed`,
    'network/no-route': (host) => `there was no route to ${host}`,
    'network/read-timeout': (host) => `${host} stopped answering`,
    'network/request-timeout': (host) => `${host} did not answer a request in time`,
    'network/truncated-download': (host) => `a download from ${host} was cut short`,
    'network/tls-handshake': (host) => `the TLS handshake with ${host} broke off`,
    'network/tls-untrusted': (host) => `the certificate of ${host} is not trusted`,
    'network/tls-expired': (host) => `the certificate of ${host} has expired`,
    'external_api/http-500': (host) => `${host} answered 500`,
    'external_api/http-502': (host) => `${host} answered 502`,
    'external_api/http-503': (host) => `${host} answered 503`,
    'external_api/http-504': (host) => `${host} answered 504`,
    'external_api/http-5xx': (host) => `${host} answered with a server error`,
    'token_expired/http-401': (host) => `${host} answered 401`,
    'token_expired/http-403': (host) => `${host} answered 403`,
};
/** The clause with the host that the evidence names; undefined where the reason or the evidence does not allow one. */
function hostClause({ class: errorClass, reason, evidence }) {
    const clause = clauses[`${errorClass}/${reason}`];
    const host = clause === undefined || evidence === null ? undefined : hostIn(evidence.text);
    return host === undefined ? undefined : clause?.(host);
}

// EXTERNAL MODULE: ./build/core/markdown-parts.js
var markdown_parts = __webpack_require__(2986);
// EXTERNAL MODULE: ./build/core/next-move.js
var next_move = __webpack_require__(4083);
// EXTERNAL MODULE: ./build/core/taxonomy.js
var taxonomy = __webpack_require__(3207);
;// CONCATENATED MODULE: ./build/core/summary.js
/** What a person reads of a report: one sentence, and the step summary in GitHub's Markdown. */






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
        const tolerated = verdict === null ? '' : ` A step was allowed to fail${inStep(verdict)}: ${because(verdict)}.`;
        return `${who} succeeded${took(report)}${name}.${tolerated}`;
    }
    return verdict === null
        ? `${who} failed${name}.`
        : `${who} failed${inStep(verdict)}: ${because(verdict)} (${causeName(verdict)}).`;
}
/** The verdict and the decision, for the `summary` output and the log. Plain text, one line. */
function summaryLine(report) {
    const decision = report.result === 'failure' ? ` ${report.decision.reason}` : '';
    return (0,core_escape/* oneLine */.TN)(`${verdictSentence(report)}${decision}`, 600);
}
/** `us-west-2 failed in Upload archive: a service answered 503; it is run again in 5 s (rerun 1 of 2)`: plain text. */
function headline(report) {
    return (0,core_escape/* oneLine */.TN)(sentence(report, (text) => (0,core_escape/* oneLine */.TN)(text, 100), (text) => text), 400);
}
/** The same as Markdown. */
function markdownHeadline(report) {
    return sentence(report, markdown_parts/* emphasis */.lN, (text) => (0,markdown_parts/* prose */.CS)((0,core_escape/* oneLine */.TN)(text, 400)));
}
/** What happened and what happens next; `step` and `text` make their texts fit for the place. */
function sentence(report, step, text) {
    const who = text(report.region ?? 'This job');
    const { verdict, result, decision } = report;
    if (result === 'cancelled')
        return `${who} was cancelled; it counts neither as success nor as failure`;
    if (result === 'skipped')
        return `${who} was skipped; nothing ran`;
    const where = verdict?.step ? ` in ${step(verdict.step)}` : '';
    if (result === 'success') {
        const again = retriedInPlace(report);
        const tolerated = verdict === null ? '' : `; a step was allowed to fail${where}: ${text(because(verdict))}`;
        return `${who} succeeded${took(report)}${again === '' ? '' : `, ${text(again)}`}${tolerated}`;
    }
    const what = verdict === null ? '' : `: ${text(because(verdict))}`;
    return `${who} failed${where}${what}; ${text((0,next_move/* nextMove */.lE)(decision, verdict))}`;
}
/** `after 2 retries in place (network)` */
function retriedInPlace({ retries }) {
    const count = retries.reduce((sum, one) => sum + one.retries, 0);
    if (count === 0)
        return '';
    const classes = [...new Set(retries.map((one) => one.error_class))].join(', ');
    return `after ${count === 1 ? 'a retry' : `${count} retries`} in place (${classes})`;
}
/** What `run/` steps of the job tried again, a line each. Plain text. */
function retryLines(report) {
    return report.retries.map(({ stage, retries, error_class, result }) => {
        const times = retries === 1 ? '1 retry' : `${retries} retries`;
        return `${(0,core_escape/* oneLine */.TN)(stage, 100)}: ${times} for ${error_class}, ${result}`;
    });
}
/** The step summary: verdict and what comes next, proof, what to do; the rest is folded away. Some kilobytes at most. */
function stepSummary(report) {
    const { verdict, github } = report;
    return (0,markdown_parts/* joined */.oR)([
        `### ${icon(report)} ${markdownHeadline(report)}`,
        verdict?.evidence ? (0,markdown_parts/* evidenceBlock */.rz)(verdict, verdict.evidence, github.job_url) : '',
        verdict === null ? '' : (0,markdown_parts/* whatToDo */.H6)(verdict),
        report.result === 'failure' ? decisionLine(report) : '',
        (0,markdown_parts/* problemsBlock */.wC)(report.problems),
        (0,markdown_parts/* folded */.TM)(`<code>${(0,core_escape/* html */.qy)(report.run_id ?? report.attempt)}</code>: the run, its stages, what else was considered`, details(report)),
    ]);
}
function decisionLine({ decision, verdict }) {
    return `**${decision.kind === 'rerun' ? 'Rerun' : 'Hold'}:** ${(0,core_escape/* markdown */.wD)(decision.reason)}${verdict === null ? '' : certainty(verdict, decision.reason)}`;
}
/** The cause where the reason does not name it, and how sure it is. */
function certainty(verdict, reason) {
    const { confidence: value } = verdict;
    const sure = value === 0 ? '' : `${Math.round(value * 100)} % sure`;
    const cause = reason.includes(causeName(verdict)) ? '' : `<code>${(0,core_escape/* html */.qy)(causeName(verdict))}</code>`;
    const said = [cause, sure].filter((part) => part !== '').join(', ');
    return said === '' ? '' : ` (${said})`;
}
function icon(report) {
    if (report.result === 'success')
        return report.verdict === null ? '\u2705' : '\u26a0\ufe0f';
    if (report.result !== 'failure')
        return '\u26aa';
    return report.decision.kind === 'rerun' ? '\ud83d\udd01' : '\u274c';
}
function inStep(verdict) {
    return verdict.step === null ? '' : ` in ${(0,core_escape/* oneLine */.TN)(verdict.step, 100)}`;
}
function took({ duration_seconds }) {
    return duration_seconds === null ? '' : ` in ${(0,next_move/* spokenSeconds */.UF)(duration_seconds)}`;
}
/** `external_api/http-503` */
function causeName(verdict) {
    return `${verdict.class}/${verdict.reason}`;
}
/** What happened, as a clause: with the host that failed, where the evidence names it beyond doubt. */
function because(verdict) {
    const cause = causeName(verdict);
    if (!taxonomy/* causes */.ps.includes(cause))
        return verdict.reason.replaceAll('-', ' ');
    return hostClause(verdict) ?? (0,taxonomy/* reasonSpec */.U4)(cause).because;
}
function details(report) {
    return [factsTable(report), stagesTable(report), alternativesTable(report)].filter((part) => part !== '').join('\n\n');
}
function factsTable(report) {
    const { verdict, github } = report;
    const rows = [
        ['Run', report.run_id === null ? '\u2013' : `<code>${(0,core_escape/* html */.qy)(report.run_id)}</code>`],
        ['Attempt', `<code>${(0,core_escape/* html */.qy)(report.attempt)}</code>`],
        ['Pipeline', (0,core_escape/* markdown */.wD)(report.pipeline)],
    ];
    if (verdict !== null) {
        rows.push(['Class', `<code>${verdict.class}</code> (${taxonomy/* errorClasses */.nU[verdict.class].fix})`]);
        rows.push(['Reason', `<code>${(0,core_escape/* html */.qy)(verdict.reason)}</code>`]);
        if (verdict.rule !== null)
            rows.push(['Rule', `<code>${(0,core_escape/* html */.qy)(verdict.rule)}</code>`]);
        rows.push(['Confidence', verdict.confidence === 0 ? '\u2013' : `${Math.round(verdict.confidence * 100)} %`]);
        if (verdict.evidence !== null)
            rows.push(['Read from', `<code>${verdict.source}</code>, line ${verdict.evidence.line}`]);
    }
    for (const line of retryLines(report))
        rows.push(['Retried in place', (0,core_escape/* markdown */.wD)(line)]);
    rows.push(['Metrics', report.metrics.pushed ? 'pushed' : (0,core_escape/* markdown */.wD)(report.metrics.problem ?? 'not pushed')]);
    if (github.job_url !== null)
        rows.push(['Log', (0,markdown_parts/* link */.nf)((0,markdown_parts/* evidenceUrl */.j1)(github.job_url, verdict?.evidence), 'open the job')]);
    const [head, ...body] = rows.map(markdown_parts/* row */.nM);
    return [head, '|---|---|', ...body].join('\n');
}
function stagesTable({ stages }) {
    if (stages.length === 0)
        return '';
    const rows = stages.map(({ stage, outcome }) => (0,markdown_parts/* row */.nM)([(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(stage, 100)), `${outcome === 'success' ? '\u2705' : '\u274c'} ${outcome}`]));
    return ['| Stage | Outcome |', '|---|---|', ...rows].join('\n');
}
function alternativesTable({ verdict }) {
    const others = verdict?.alternatives ?? [];
    if (others.length === 0)
        return '';
    const rows = others.map((other) => (0,markdown_parts/* row */.nM)([
        `<code>${(0,core_escape/* html */.qy)(causeName(other))}</code>`,
        `<code>${(0,core_escape/* html */.qy)(other.rule)}</code>`,
        `${other.line}: ${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(other.text, 160))}`,
    ]));
    return ['| Also considered | Rule | Line |', '|---|---|---|', ...rows].join('\n');
}


/***/ })

};
