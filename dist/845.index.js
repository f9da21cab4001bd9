export const id = 845;
export const ids = [845];
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

/***/ 8306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ fetchLog),
/* harmony export */   ID: () => (/* binding */ findLog),
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   c2: () => (/* binding */ openStored),
/* harmony export */   qE: () => (/* binding */ noAnswer),
/* harmony export */   wB: () => (/* binding */ watch),
/* harmony export */   x6: () => (/* binding */ fetchJson)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1351);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8665);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8587);
/* harmony import */ var _github_trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(692);
/** One request to GitHub: sent once, watched by a timer, and its failure made a `Trouble`. */




const defaultLimits = { jsonMs: 10_000, logIdleMs: 15_000, logBytes: 256 * 1024 * 1024 };
/** Requests that leave by the proxy that `@actions/github` has found for the API. */
function connect(token, apiUrl) {
    // Octokit would write deprecation notes to the job's log: they are ours to read, not the user's.
    const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl.replace(/\/+$/, ''), userAgent, log });
}
const userAgent = 'lumen-action';
const ignore = () => { };
/** The JSON of one answer. `route` is `GET /repos/{owner}/…`; throws `Trouble`. */
async function fetchJson(octokit, route, parameters, limits, now) {
    return await watch(limits.jsonMs, async (signal) => {
        const response = await send(octokit, route, parameters, { signal, now });
        const text = Buffer.concat(await read(response)).toString();
        return parse(text, response);
    });
}
/** The text of a job's log, its end where it is over the limit; throws `Trouble`. */
async function fetchLog(octokit, route, parameters, limits, now) {
    return await watch(limits.logIdleMs, async (signal, touch) => {
        const found = await findLog(octokit, route, parameters, { signal, touch, now });
        const response = found instanceof URL ? await openStored(found, { signal, touch, now }) : found;
        const chunks = await read(response, { touch, lastBytes: limits.logBytes });
        const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
        return { text: decode(chunks, limits.logBytes), bytes, isCut: bytes > limits.logBytes };
    });
}
/** The link to the store that holds a log, or the answer itself where it is the log. */
async function findLog(octokit, route, parameters, watched) {
    const { signal, now } = watched;
    let response = await send(octokit, route, parameters, { signal, now, redirect: 'manual' });
    for (let hops = 0; response.status >= 300; hops++) {
        const target = await leave(response, hops, watched);
        // 301, 307 and 308 say that the repository has moved within the API; 302 leads to the store, which the token is not for.
        if (response.status === 302 || target.origin !== new URL(response.url).origin)
            return target;
        response = await send(octokit, `GET ${target.href}`, {}, { signal, now, redirect: 'manual' });
    }
    return response;
}
/** What the store answers: 200, and where a range was asked for (`bytes=0-4095`) also 206 and 416; throws `Trouble`. */
async function openStored(link, watched, range) {
    let response = await fetchFromStore(link, watched, range);
    for (let hops = 1; response.status >= 300 && response.status < 400; hops++) {
        response = await fetchFromStore(await leave(response, hops, watched), watched, range);
    }
    return response;
}
async function leave(response, hops, { touch }) {
    const target = hops < 5 ? readTarget(response) : undefined;
    if (target === undefined) {
        throw new _github_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .Trouble */ .qm('final', `GitHub answered ${response.status} and led nowhere`, { status: response.status });
    }
    touch();
    await response.body?.cancel();
    return target;
}
async function send(octokit, route, parameters, options) {
    const { now, ...request } = options;
    try {
        // Octokit takes a body that was cut for an empty one: so it gives us the stream, and we read it.
        const response = await octokit.request(route, {
            ...parameters,
            request: { ...request, parseSuccessResponseBody: false },
        });
        return { status: response.status, url: response.url, headers: response.headers, body: response.data };
    }
    catch (error) {
        const answer = error.response;
        if (answer === undefined)
            throw noAnswer(error);
        throw (0,_github_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)('api', { ...answer, said: error.message, cause: error }, now);
    }
}
async function fetchFromStore(target, { signal, now }, range) {
    let response;
    try {
        response = await _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.request?.fetch(target.href, {
            signal,
            redirect: 'manual',
            headers: { 'user-agent': userAgent, ...(range === undefined ? {} : { range }) },
        });
    }
    catch (error) {
        throw noAnswer(error);
    }
    const { status, url, body } = response;
    const headers = Object.fromEntries(response.headers);
    const isPart = range !== undefined && (status === 206 || status === 416);
    if (status === 200 || isPart || (status >= 300 && status < 400))
        return { status, url, headers, body };
    const said = await response.text().catch(() => '');
    throw (0,_github_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)('log-store', { status, headers, said: /<Code>(.*?)<\/Code>/.exec(said)?.[1] ?? said }, now);
}
function readTarget(response) {
    const location = String(response.headers.location ?? '');
    if (location === '' || !URL.canParse(location, response.url))
        return undefined;
    const target = new URL(location, response.url);
    return target.protocol === 'https:' || target.protocol === 'http:' ? target : undefined;
}
/** All chunks of a body, or the last that hold `lastBytes`. */
async function read(response, options = {}) {
    const { touch = ignore, lastBytes = Number.POSITIVE_INFINITY } = options;
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of response.body ?? []) {
            touch();
            chunks.push(chunk);
            size += chunk.length;
            while (size - (chunks[0]?.length ?? 0) >= lastBytes)
                size -= chunks.shift()?.length ?? 0;
        }
    }
    catch (error) {
        throw noAnswer(error, 'the answer broke off');
    }
    return chunks;
}
/** The chunks as text; where the beginning was cut off it begins with a whole line. */
function decode(chunks, lastBytes) {
    const bytes = Buffer.concat(chunks);
    if (bytes.length <= lastBytes)
        return bytes.toString();
    const from = bytes.length - lastBytes;
    return bytes.subarray(bytes.indexOf(10, from) + 1 || from).toString();
}
function parse(text, response) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw notTheApi(response, error);
    }
    if (typeof value !== 'object' || value === null)
        throw notTheApi(response);
    return value;
}
// A captive portal or a proxy's error page comes and goes, so it is worth another try.
function notTheApi(response, cause) {
    const message = `what answered ${response.status} sent something else than the API's JSON`;
    return new _github_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .Trouble */ .qm('again', message, { status: response.status, cause });
}
function noAnswer(error, what = 'no answer') {
    return new _github_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .Trouble */ .qm('again', `${what}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(rootCause(error), 200)}`, { cause: error });
}
// `fetch` says "fetch failed" or "terminated", and what happened is in its cause, or in the cause of that. A host with
// several addresses ends in an error without a message, but with a code.
function rootCause(error) {
    const { cause, message, code } = Object(error);
    return (cause === undefined ? '' : rootCause(cause)) || message || code || '';
}
/** Ends the work when nothing touches the timer for so long. The timer is real time: it guards sockets, it plans nothing. */
async function watch(milliseconds, work) {
    const controller = new AbortController();
    const silence = () => controller.abort(new Error(`timed out after ${milliseconds / 1000} s`));
    const timer = setTimeout(silence, milliseconds);
    try {
        return await work(controller.signal, () => timer.refresh());
    }
    finally {
        clearTimeout(timer);
        // What is still open after a failure must not keep the process alive.
        controller.abort();
    }
}


/***/ }),

/***/ 692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   TH: () => (/* binding */ advise),
/* harmony export */   qm: () => (/* binding */ Trouble)
/* harmony export */ });
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8587);
/** What a failed try means, whether another may help, and what a person can do about it. */


/** Why one try failed. Its message is what came back, on one line. */
class Trouble extends Error {
    name = 'Trouble';
    kind;
    by;
    /** Undefined where there was no answer. */
    status;
    /** Milliseconds that the answer asked to wait. */
    askedMs;
    constructor(kind, message, details = {}) {
        super(message, { cause: details.cause });
        this.kind = kind;
        this.by = details.by ?? 'api';
        this.status = details.status;
        this.askedMs = details.askedMs;
    }
}
/** An answer that is no use, as a trouble. `said` is the other side's text; `now` is Unix time in milliseconds. */
function judge(by, answer, now) {
    const { status, headers, cause } = answer;
    const said = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(answer.said, 200);
    const who = by === 'api' ? 'GitHub' : 'the log store';
    const message = `${who} answered ${status}${said === '' ? '' : `, "${said}"`}`;
    const askedMs = (0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_1__/* .readAskedWait */ .m)(headers, now);
    return new Trouble(kindOf(by, status, headers, said), message, { by, status, askedMs, cause });
}
function kindOf(by, status, headers, said) {
    if (status >= 500 || status === 429 || status === 408)
        return 'again';
    if (status === 404)
        return 'absent';
    // Its link is made anew for every try, and an old one is refused with 403.
    if (by === 'log-store')
        return 'again';
    // The same 403 stands for "you may not" and for "not so fast".
    return status === 403 && isRateLimit(headers, said) ? 'again' : 'final';
}
function isRateLimit(headers, said) {
    const usedUp = String(headers['x-ratelimit-remaining'] ?? '') === '0';
    return headers['retry-after'] !== undefined || usedUp || /rate limit|abuse detection/i.test(said);
}
/** What to do, as a sentence or two. */
function advise(subject, trouble) {
    const { status, kind, by, askedMs } = trouble;
    if (status === undefined) {
        return 'Check the network of the runner, its proxy settings (https_proxy, no_proxy) and GITHUB_API_URL.';
    }
    if (by === 'log-store' && status !== 404 && status < 500) {
        return 'GitHub gave links to the log that did not work: is there a proxy that changes or blocks them?';
    }
    if (status === 401)
        return 'The token is wrong or has expired: check the input "github-token".';
    if (status === 429 || (status === 403 && kind === 'again')) {
        const when = askedMs === undefined ? '' : ` It asks to wait ${Math.ceil(askedMs / 1000)} s.`;
        return `The rate limit of the token is used up.${when} Try later, or set "github-token" to one with a limit of its own.`;
    }
    if (status === 403 && subject === 'annotations') {
        return 'The token may not read annotations: add "permissions: checks: read" to the job. Without them a lost runner is told by its steps alone.';
    }
    if (status === 403 && subject === 'contents') {
        return 'The token may not read the repository: add "permissions: contents: read" to the job.';
    }
    if (status === 403 && subject === 'issues') {
        return 'The token may not keep tickets: add "permissions: issues: write" to the job, or set "ticket: none" to have none.';
    }
    if (status === 403) {
        return 'The token may not read this: add "permissions: actions: read" to the job, or set "github-token" to one that may.';
    }
    if (status === 404)
        return adviseAbsent[subject];
    if (status === 410 && subject === 'issues') {
        return 'The repository has no issues: switch them on in its settings, or set "ticket: none" to have no tickets.';
    }
    if (status === 410)
        return 'GitHub has deleted it: the retention time of the repository is over.';
    if (status >= 500)
        return 'GitHub has a problem of its own: see https://www.githubstatus.com and try later.';
    return 'Check GITHUB_API_URL and the proxy: is it GitHub that answers there?';
}
const adviseAbsent = {
    job: 'Either "job-id" is not the id of a job of this repository, or the token cannot see the repository.',
    run: 'Either there is no such run in this repository, or the token cannot see the repository.',
    jobs: 'Either there is no such run attempt in this repository, or the token cannot see the repository.',
    contents: 'Either there is no such thing in the repository, or the token cannot see it: add "permissions: contents: read".',
    issues: 'Either the repository has no issues, or the token may not see them: add "permissions: issues: write" to the job, or set "ticket: none".',
    annotations: 'Either there is no such job in this repository, or the token cannot see the repository.',
    log: 'A job has no log while it runs, and none for ever if its runner was lost. Else the id is wrong, or the token cannot see the repository.',
};


/***/ }),

/***/ 8845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  github: () => (/* binding */ github)
});

// EXTERNAL MODULE: ./build/app/errors.js
var errors = __webpack_require__(9813);
// EXTERNAL MODULE: ./build/core/backoff.js
var backoff = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/adapters/github-json.js
var github_json = __webpack_require__(8053);
// EXTERNAL MODULE: ./build/adapters/github-request.js
var github_request = __webpack_require__(8306);
// EXTERNAL MODULE: ./build/adapters/github-trouble.js
var github_trouble = __webpack_require__(692);
;// CONCATENATED MODULE: ./build/adapters/github-rerun.js


const route = 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs';
/** Sent once. Whether what was not answered has landed is for the caller to find out by a read. */
async function postRerun(octokit, parameters, limits, now) {
    try {
        await (0,github_request/* fetchJson */.x6)(octokit, route, parameters, limits, now);
        return { kind: 'started' };
    }
    catch (error) {
        if (!(error instanceof github_trouble/* Trouble */.qm))
            throw error;
        const { status, message: said, kind, askedMs } = error;
        // Taken, and the body says nothing that is needed.
        if (status === 201)
            return { kind: 'started' };
        if (status === undefined || status < 400 || status >= 500 || status === 408)
            return { kind: 'unclear', said };
        if (kind !== 'again')
            return { kind: 'refused', status, said };
        return { kind: 'wait', said, waitSeconds: askedMs === undefined ? undefined : Math.ceil(askedMs / 1000) };
    }
}

;// CONCATENATED MODULE: ./build/core/log/stamps.js
/** Time stamps at the starts of lines, read from bytes: a log of a gigabyte is never made a string to look for them. */
/** So many bytes from the start of a line on hold its stamp: a byte order mark, 27 letters and some more digits. */
const stampBytes = 40;
const newline = 10;
const shape = 'dddd-dd-ddTdd:dd:dd';
/** Unix milliseconds of the stamp with which the line at `at` begins; undefined where it begins otherwise. */
function stampAt(bytes, at) {
    const from = bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf ? at + 3 : at;
    // Most lines that have none differ in these already.
    if (bytes[from + 4] !== 45 || bytes[from + 10] !== 84)
        return undefined;
    for (let index = 0; index < shape.length; index++) {
        const byte = bytes[from + index] ?? 0;
        const wanted = shape.charCodeAt(index);
        if (wanted === 100 ? !isDigit(byte) : byte !== wanted)
            return undefined;
    }
    let end = from + shape.length;
    let milliseconds = 0;
    if (bytes[end] === 46) {
        for (let weight = 100; isDigit(bytes[++end] ?? 0); weight /= 10) {
            if (weight >= 1)
                milliseconds += weight * ((bytes[end] ?? 0) - 48);
        }
    }
    if (bytes[end] !== 90)
        return undefined;
    const after = bytes[end + 1];
    if (after !== undefined && after !== 32 && after !== newline && after !== 13)
        return undefined;
    const two = (index) => ((bytes[from + index] ?? 0) - 48) * 10 + (bytes[from + index + 1] ?? 0) - 48;
    return Date.UTC(two(0) * 100 + two(2), two(5) - 1, two(8), two(11), two(14), two(17), milliseconds);
}
function isDigit(byte) {
    return byte >= 48 && byte <= 57;
}
/**
 * The stamps of all lines that begin in `from` to `to` (exclusive), offsets of the log. `bytes` begins at `base`; it
 * should hold one byte before `from`, which tells whether a line begins there, and `stampBytes` after `to`.
 */
function findStamps(bytes, base, from, to) {
    const stamps = [];
    let start = from === 0 && base === 0 ? 0 : bytes.indexOf(newline, Math.max(0, from - 1 - base)) + 1;
    if (start === 0 && from !== 0)
        return stamps;
    while (start < bytes.length && base + start < to) {
        const time = stampAt(bytes, start);
        if (time !== undefined)
            stamps.push({ offset: base + start, time });
        start = bytes.indexOf(newline, start) + 1;
        if (start === 0)
            break;
    }
    return stamps;
}

;// CONCATENATED MODULE: ./build/core/log/step-cutter.js
/** Cuts the lines of one step out of a log that passes by as bytes, in constant memory. */

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;
/** A window over this is not kept whole, but its beginning and its end. */
const wholeBytes = 8 * megabyte;
const headBytes = megabyte;
const tailBytes = 3 * megabyte;
/** Of a log in which no line lies in the window, so much of the end is kept. */
const fallbackBytes = megabyte;
/** So far behind the window nothing more of it is expected, though clocks may be set back. */
const patience = megabyte;
const step_cutter_newline = 10;
/** Takes a stretch of a log, chunk by chunk; the lines of the window are those from its first to its last stamp. */
class StepCutter {
    #window;
    /** Offset of the next byte that comes. */
    #position;
    /** Bytes that are kept, in order; since `#start` without a gap but the one behind `#head`. */
    #kept = [];
    #keptBytes = 0;
    #head;
    #start;
    #end;
    /** The beginning of a line whose stamp has not come whole. */
    #carry = new Uint8Array(0);
    #atLineStart;
    /** `midLine`: whether the first byte may stand within a line. `inside`: the stretch is known to begin in the window. */
    constructor(window, options = {}) {
        this.#window = window;
        this.#position = options.offset ?? 0;
        this.#atLineStart = !options.midLine;
        if (options.inside)
            this.#start = this.#position;
    }
    /** Whether a line of the window has come. */
    get found() {
        return this.#start !== undefined;
    }
    /** Takes the next bytes; false where nothing that comes later can matter. */
    push(chunk) {
        return this.#take(this.#carry.length === 0 ? chunk : concat([this.#carry, chunk]), false);
    }
    finish() {
        if (this.#carry.length > 0)
            this.#take(this.#carry, true);
        const position = this.#position;
        const text = concat(this.#kept);
        if (this.#start === undefined) {
            const end = lastWholeLines(text, fallbackBytes);
            return { parts: [end], leftOut: 0, found: false, offset: position - end.length };
        }
        const start = this.#start;
        const end = this.#end ?? position;
        const own = text.subarray(0, text.length - (position - end));
        if (this.#head === undefined && own.length <= wholeBytes) {
            return { parts: [own], leftOut: 0, found: true, offset: start };
        }
        const head = firstWholeLines(this.#head ?? own, headBytes);
        const tail = lastWholeLines(own, tailBytes);
        return { parts: [head, tail], leftOut: end - start - head.length - tail.length, found: true, offset: start };
    }
    #take(bytes, isLast) {
        const base = this.#position;
        let line = this.#atLineStart ? 0 : nextLine(bytes, 0);
        let scanned = bytes.length;
        while (line >= 0 && line < bytes.length) {
            const next = nextLine(bytes, line);
            // What is left may be half a stamp: it comes again with the next bytes.
            if (next < 0 && bytes.length - line < stampBytes && !isLast) {
                scanned = line;
                break;
            }
            const time = stampAt(bytes, line);
            if (time !== undefined)
                this.#stamp(time, base + line);
            line = next;
        }
        this.#atLineStart = line >= 0;
        this.#carry = bytes.slice(scanned);
        this.#keep(bytes.subarray(0, scanned), base);
        return this.#end === undefined || this.#position - this.#end <= patience;
    }
    #stamp(time, offset) {
        if (time >= this.#window.start && time < this.#window.end) {
            if (this.#start === undefined) {
                this.#start = offset;
                this.#kept = [];
                this.#keptBytes = 0;
            }
            this.#end = undefined;
        }
        else if (this.#start !== undefined) {
            this.#end ??= offset;
        }
    }
    #keep(bytes, base) {
        const own = bytes.subarray(Math.max(0, (this.#start ?? base) - base));
        this.#position = base + bytes.length;
        this.#kept.push(own);
        this.#keptBytes += own.length;
        if (this.#start === undefined) {
            this.#forget(fallbackBytes);
        }
        else if (this.#position - this.#start > wholeBytes + patience + bytes.length) {
            // Even if the window ended as long ago as patience allows, it is too long to be kept whole.
            this.#head ??= concat(this.#kept).slice(0, headBytes);
            this.#forget(tailBytes + patience + bytes.length);
        }
    }
    /** Drops what stands before the last `bytes`. */
    #forget(bytes) {
        let drop = 0;
        while (this.#keptBytes - (this.#kept[drop]?.length ?? 0) >= bytes && drop < this.#kept.length) {
            this.#keptBytes -= this.#kept[drop++]?.length ?? 0;
        }
        if (drop > 0)
            this.#kept.splice(0, drop);
    }
}
/** A step of which only the beginning and the end were read, each cut by itself. */
function joinEnds(begin, end) {
    const sum = (parts) => parts.reduce((bytes, part) => bytes + part.length, 0);
    const until = end.offset + sum(end.parts) + end.leftOut;
    const last = end.parts.at(-1) ?? new Uint8Array(0);
    const parts = [
        firstWholeLines(begin.parts[0] ?? new Uint8Array(0), headBytes),
        end.parts.length === 1 ? lastWholeLines(last, tailBytes) : last,
    ];
    return { parts, leftOut: until - begin.offset - sum(parts), found: begin.found, offset: begin.offset };
}
/** Where the next line begins, or -1 where there is no newline. */
function nextLine(bytes, from) {
    return bytes.indexOf(step_cutter_newline, from) + 1 || -1;
}
function concat(chunks) {
    if (chunks.length === 1)
        return chunks[0];
    const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
        all.set(chunk, at);
        at += chunk.length;
    }
    return all;
}
function firstWholeLines(bytes, length) {
    return bytes.subarray(0, bytes.lastIndexOf(step_cutter_newline, length - 1) + 1 || length);
}
/** The end of a stretch, from the start of a line; of a line that is longer, its end. */
function lastWholeLines(bytes, length) {
    const from = Math.max(0, bytes.length - length);
    const line = nextLine(bytes, from);
    return bytes.subarray(line < 0 || line === bytes.length ? from : line);
}
/** What begins a step, or a step's clean-up, behind the time stamp. */
const header = /^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z (?:##\[group\]Run |Post job cleanup\.)/;
const latestHeaderMs = 2000;
/**
 * Drops what the step before wrote in the second in which this one began. `start` is that second. What holds an error
 * is kept all the same: a step need not have a header.
 */
function fromHeader(text, start) {
    let from = 0;
    for (const line of lines(text)) {
        const mark = header.exec(line);
        if (mark !== null)
            return Date.parse(line.slice(line.startsWith('\uFEFF') ? 1 : 0).split(' ', 1)[0] ?? '') < start + latestHeaderMs
                ? text.slice(from)
                : text;
        if (line.includes('##[error]'))
            return text;
        from += line.length + 1;
    }
    return text;
}
function* lines(text) {
    for (let from = 0; from < text.length;) {
        const end = text.indexOf('\n', from);
        yield text.slice(from, end < 0 ? text.length : end);
        if (end < 0)
            return;
        from = end + 1;
    }
}

;// CONCATENATED MODULE: ./build/core/log/range-plan.js
/** Which bytes of a huge log to ask for next, so that those of one step are found with few questions. */


const range_plan_kilobyte = 1024;
const range_plan_megabyte = 1024 * range_plan_kilobyte;
/** Most logs of jobs are no longer, and so are read by one request; of a huge one these bytes may be read for nothing. */
const firstRange = { from: 0, to: 96 * range_plan_kilobyte };
/** A log up to this size is read whole. */
const smallBytes = range_plan_megabyte;
const endBytes = 160 * range_plan_kilobyte;
/** The end of a log of this size: read for its last time, and it may hold the step. */
function endRange(size) {
    return { from: Math.max(0, size - endBytes), to: size };
}
const nearBytes = 16 * range_plan_kilobyte;
const probeBytes = range_plan_kilobyte;
/** A probe of this size without a stamp is taken to lie in one line, as is what lies between two such. */
const longestProbe = 64 * range_plan_kilobyte;
const probesPerBound = 7;
/** Rounds that look; one more reads the window. */
const rounds = 7;
/** What is known of one log. Tell it what was read with `learn`, and ask it for the next step. */
class RangePlan {
    #window;
    #size;
    #stamps = [];
    /** Where every stamp is known; sorted, apart. */
    #read = [];
    /** Long ranges without a stamp. */
    #blank = [];
    #rounds = 1;
    constructor(window, size) {
        this.#window = window;
        this.#size = size;
    }
    /** Takes the bytes that came from `from` on. */
    learn(from, bytes) {
        const end = from + bytes.length;
        // Whether a line begins with the first byte is not known, nor the stamp of a line that begins with the last ones.
        const range = { from: from === 0 ? 0 : from + 1, to: end >= this.#size ? end : end - stampBytes };
        if (range.from >= range.to)
            return;
        const stamps = findStamps(bytes, from, range.from, range.to);
        const known = new Set(this.#stamps.map(({ offset }) => offset));
        this.#stamps = [...this.#stamps, ...stamps.filter(({ offset }) => !known.has(offset))].sort((a, b) => a.offset - b.offset);
        this.#read = merge([...this.#read, range]);
        if (stamps.length === 0)
            this.#blank.push(range);
    }
    next() {
        if (this.#size <= smallBytes)
            return { kind: 'whole' };
        const looking = this.#rounds++;
        if (looking === 1)
            return { kind: 'read', ranges: [endRange(this.#size)] };
        if (this.#stamps.length === 0)
            return this.#withoutStamps(looking);
        const { lower, upper } = this.#bounds();
        const from = lower.open[0]?.from ?? lower.after;
        const need = upper.after - from;
        if (need <= 0)
            return { kind: 'end' };
        const unsure = lower.after - from + ((upper.open.at(-1)?.to ?? 0) - (upper.open[0]?.from ?? 0));
        const settled = unsure <= Math.max(64 * range_plan_kilobyte, (need - unsure) / 16);
        if (settled || looking >= rounds) {
            return !settled && unsure > wholeBytes ? { kind: 'stream' } : this.#take(lower, upper);
        }
        // Where the log grew evenly the guesses are soon right, and else the probes have lost no round.
        const near = this.#near(lower, upper, looking === 2 ? nearBytes : nearBytes / 4);
        const ranges = merge([...near, ...this.#probes(lower, upper)]);
        return { kind: 'read', ranges: ranges.map((range) => this.#widen(range)) };
    }
    #withoutStamps(looking) {
        if (looking > 2)
            return { kind: 'end' };
        const apart = this.#size / (probesPerBound + 1);
        const ranges = Array.from({ length: probesPerBound }, (_, index) => {
            const from = Math.floor(apart * (index + 1));
            return { from, to: Math.min(from + nearBytes, this.#size) };
        });
        return { kind: 'read', ranges };
    }
    #take(lower, upper) {
        const first = lower.open[0]?.from ?? lower.after;
        const midLine = lower.open.length > 0 && first > 0;
        // One byte more tells whether a line begins there.
        const from = midLine ? first - 1 : first;
        const range = { from, to: upper.after };
        if (range.to - range.from <= wholeBytes)
            return { kind: 'window', range, midLine };
        const unsure = upper.after - (upper.open[0]?.from ?? upper.after);
        const tailFrom = Math.max(from, upper.after - tailBytes - unsure);
        return {
            kind: 'ends',
            head: { from, to: Math.min(lower.after + headBytes, tailFrom) },
            tail: { from: tailFrom, to: upper.after },
            midLine,
        };
    }
    #bounds() {
        const { start, end } = this.#window;
        const stamps = this.#stamps;
        // Clocks are set back at times: the window reaches from the first line that can be of it to the last.
        const after = stamps.findIndex(({ time }) => time >= start);
        const before = stamps.findLastIndex(({ time }) => time < end);
        return {
            lower: this.#bound(start, after < 0 ? stamps.length - 1 : after - 1, after < 0 ? undefined : after),
            upper: this.#bound(end, before, before + 1 < stamps.length ? before + 1 : undefined),
        };
    }
    /** `before` and `after` are indices of stamps, -1 and undefined where there is none. */
    #bound(time, before, after) {
        const low = this.#stamps[before];
        const high = after === undefined ? undefined : this.#stamps[after];
        const gap = { from: low === undefined ? 0 : low.offset + 1, to: high?.offset ?? this.#size };
        const within = (range) => range.from >= gap.from && range.to <= gap.to;
        const blanks = this.#blank.filter(within);
        const long = blanks.filter((range) => range.to - range.from >= longestProbe / 2);
        const hull = long.length === 0
            ? []
            : [{ from: Math.min(...long.map((range) => range.from)), to: Math.max(...long.map((range) => range.to)) }];
        let probe = probeBytes;
        while (probe < longestProbe && blanks.some((range) => range.to - range.from >= probe / 2))
            probe *= 8;
        const span = high === undefined || low === undefined ? 0 : high.time - low.time;
        const guess = low === undefined || high === undefined || span <= 0 || !Number.isFinite(time)
            ? undefined
            : low.offset + ((time - low.time) / span) * (high.offset - low.offset);
        return { open: without(gap, merge([...this.#read, ...hull])), after: gap.to, guess, probe };
    }
    /** Around the places where the bounds should be. */
    #near(lower, upper, bytes) {
        return [lower, upper].flatMap(({ open, guess }) => guess === undefined ? [] : clip({ from: guess - bytes / 2, to: guess + bytes / 2 }, open));
    }
    /** Evenly over what is open; where both bounds are in one gap the same probes serve both. */
    #probes(lower, upper) {
        const isShared = lower.open[0]?.from === upper.open[0]?.from;
        return (isShared ? [lower] : [lower, upper]).flatMap(({ open, probe }) => {
            const total = range_plan_length(open);
            if (total <= (probesPerBound + 1) * probe)
                return [...open];
            return Array.from({ length: probesPerBound }, (_, index) => {
                const from = placeAt(open, (total * (index + 1)) / (probesPerBound + 1));
                return clip({ from, to: from + probe }, open);
            }).flat();
        });
    }
    /** The bytes to ask for so that all lines are known that begin in a range. */
    #widen({ from, to }) {
        return { from: Math.max(0, from - 1), to: Math.min(this.#size, to + stampBytes) };
    }
}
/** What of a range is open. */
function clip(range, open) {
    return open
        .map(({ from, to }) => ({
        from: Math.max(Math.floor(range.from), from),
        to: Math.min(Math.floor(range.to), to),
    }))
        .filter(({ from, to }) => to > from);
}
/** The offset that has `distance` open bytes before it. */
function placeAt(open, distance) {
    let left = distance;
    for (const { from, to } of open) {
        if (left < to - from)
            return from + left;
        left -= to - from;
    }
    return open.at(-1)?.to ?? 0;
}
function merge(ranges) {
    const merged = [];
    for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
        const last = merged.at(-1);
        if (last !== undefined && range.from <= last.to) {
            merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
        }
        else
            merged.push(range);
    }
    return merged;
}
/** What of a range is not in the others, which are sorted and apart. */
function without(range, others) {
    const left = [];
    let from = range.from;
    for (const other of others) {
        if (other.to <= from)
            continue;
        if (other.from >= range.to)
            break;
        if (other.from > from)
            left.push({ from, to: other.from });
        from = other.to;
    }
    if (from < range.to)
        left.push({ from, to: range.to });
    return left;
}
function range_plan_length(ranges) {
    return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}

;// CONCATENATED MODULE: ./build/adapters/log-ranges.js




/** The log is not the one that was begun with. */
class Changed extends Error {
}
/** The store does not give ranges, or not so that they could be used. */
class NoRanges extends Error {
}
/** An answer that brought something is asked on at once so many times; then the caller waits first. */
const resumes = 3;
/**
 * One log and one step. `read` throws `Trouble` when a request failed; called again it goes on where it stood, by a new
 * link. A link is used while it lives, and the token is never sent to it.
 */
class StepReader {
    #window;
    #question;
    #mode = 'ranges';
    #restarts = 0;
    /** The log itself where GitHub gives no link. */
    #link;
    #renewed = false;
    #answered = false;
    #identity;
    #plan;
    #step;
    #pieces = new Map();
    #passing;
    #bytes = 0;
    #requests = 0;
    constructor(window, question) {
        this.#window = window;
        this.#question = question;
    }
    async read() {
        this.#renewed = false;
        for (;;) {
            try {
                const found = await this.#find();
                if (!(found instanceof URL))
                    return found;
                return this.#mode === 'ranges' ? await this.#byRanges() : await this.#stream();
            }
            catch (error) {
                if (error instanceof github_trouble/* Trouble */.qm)
                    this.#link = undefined;
                if (!(error instanceof Changed || error instanceof NoRanges))
                    throw error;
                if (error instanceof NoRanges || ++this.#restarts > 1)
                    this.#mode = 'stream';
                this.#identity = undefined;
                this.#plan = undefined;
                this.#step = undefined;
                this.#pieces.clear();
            }
        }
    }
    /** What has come of the step, for one who gives up; undefined where that is nothing. */
    partial() {
        const cut = this.#mode === 'stream' ? this.#passing?.finish() : this.#partOfWindow();
        if (!cut?.found)
            return undefined;
        const read = megabytes(cut.parts.reduce((sum, part) => sum + part.length, 0));
        return this.#excerpt(cut, `The log broke off at every try: only the first ${read} of the failed step were read.`);
    }
    #partOfWindow() {
        if (this.#step?.kind !== 'window')
            return undefined;
        const { range, midLine } = this.#step;
        const piece = this.#pieces.get(keyOf(this.#missing(range)));
        if (piece === undefined || piece.filled === 0)
            return undefined;
        return this.#cut(piece.bytes.subarray(0, piece.filled), { offset: range.from, midLine });
    }
    async #byRanges() {
        if (this.#plan === undefined) {
            const small = await this.#begin();
            if (small !== undefined)
                return small;
        }
        const plan = this.#plan;
        if (plan === undefined)
            throw new NoRanges();
        for (;;) {
            this.#step ??= plan.next();
            const step = this.#step;
            if (step.kind === 'read') {
                const read = await this.#fetchAll(step.ranges);
                for (const [index, range] of step.ranges.entries())
                    plan.learn(range.from, read[index]);
                this.#step = undefined;
            }
            else if (step.kind === 'stream') {
                throw new NoRanges();
            }
            else if (step.kind === 'whole') {
                return this.#whole(await this.#get({ from: 0, to: this.#size }));
            }
            else {
                const cut = step.kind === 'end' ? undefined : await this.#readStep(step);
                return this.#excerpt(cut?.found ? cut : await this.#readEnd());
            }
        }
    }
    get #size() {
        return this.#identity?.size ?? 0;
    }
    /** The first bytes, which tell the size; or the log, where it is small or the store knows no ranges. */
    async #begin() {
        return await this.#request(firstRange, async (answer, touch) => {
            if (answer.status === 200) {
                this.#mode = 'stream';
                return await this.#pass(answer, touch);
            }
            if (answer.status === 416) {
                if (!/^bytes \*\/0$/.test(String(answer.headers['content-range'] ?? '')))
                    throw new NoRanges();
                return this.#whole(new Uint8Array(0));
            }
            const { size } = this.#check(answer, firstRange);
            const first = { from: 0, to: Math.min(firstRange.to, size) };
            const piece = { bytes: new Uint8Array(first.to), filled: 0 };
            await this.#fill(piece, answer, touch);
            if (piece.filled < first.to)
                throw new github_trouble/* Trouble */.qm('again', 'the answer broke off');
            this.#pieces.set(keyOf(first), piece);
            if (size === first.to)
                return this.#whole(piece.bytes);
            this.#plan = new RangePlan(this.#window, size);
            this.#plan.learn(0, piece.bytes);
            return undefined;
        });
    }
    async #readStep(step) {
        if (step.kind === 'window') {
            return this.#cut(await this.#get(step.range), { offset: step.range.from, midLine: step.midLine });
        }
        const { head, tail, midLine } = step;
        const [first, last] = await Promise.all([this.#get(head), this.#get(tail)]);
        return joinEnds(this.#cut(first, { offset: head.from, midLine }), this.#cut(last, { offset: tail.from, midLine: true, inside: true }));
    }
    #cut(bytes, options) {
        const cutter = new StepCutter(this.#window, options);
        cutter.push(bytes);
        return cutter.finish();
    }
    async #readEnd() {
        const bytes = lastWholeLines(await this.#get({ from: this.#size - fallbackBytes, to: this.#size }), fallbackBytes);
        return { parts: [bytes], leftOut: 0, found: false, offset: this.#size - bytes.length };
    }
    async #stream() {
        return await this.#request(undefined, async (answer, touch) => await this.#pass(answer, touch));
    }
    /** Lets a whole log pass by, and keeps what may be of the step. */
    async #pass(answer, touch) {
        const cutter = new StepCutter(this.#window);
        this.#passing = cutter;
        let small = [];
        let size = 0;
        try {
            for await (const chunk of answer.body ?? []) {
                touch();
                this.#bytes += chunk.length;
                size += chunk.length;
                if (size > smallBytes)
                    small = undefined;
                small?.push(chunk);
                if (!cutter.push(chunk))
                    break;
            }
        }
        catch (error) {
            throw (0,github_request/* noAnswer */.qE)(error, 'the answer broke off');
        }
        return small === undefined ? this.#excerpt(cutter.finish()) : this.#whole(concat(small));
    }
    /** The bytes of a range: what the beginning and the end of the log hold of it has been read before. */
    async #get(range) {
        const missing = this.#missing(range);
        if (missing.to > missing.from)
            await this.#fetchAll([missing]);
        const bytes = new Uint8Array(range.to - range.from);
        for (const part of [missing, firstRange, endRange(this.#size)]) {
            const piece = this.#pieces.get(keyOf(part));
            const from = Math.max(part.from, range.from);
            const to = Math.min(part.to, range.to);
            if (piece === undefined || to <= from)
                continue;
            bytes.set(piece.bytes.subarray(from - part.from, to - part.from), from - range.from);
        }
        return bytes;
    }
    #missing({ from, to }) {
        const end = endRange(this.#size);
        return {
            from: from < firstRange.to ? firstRange.to : from,
            to: to > end.from && this.#pieces.get(keyOf(end)) !== undefined ? end.from : to,
        };
    }
    /** All of them at once. Waits for each, so that nothing is under way when one has failed. */
    async #fetchAll(ranges) {
        const ended = await Promise.allSettled(ranges.map((range) => this.#fetch(range)));
        const errors = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
        if (errors.length > 0)
            throw errors.find((error) => !(error instanceof github_trouble/* Trouble */.qm)) ?? errors[0];
        return ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    }
    /** A range; what came of it before the answer broke off is kept, and only the rest asked for again. */
    async #fetch(range) {
        const piece = this.#pieces.get(keyOf(range)) ?? { bytes: new Uint8Array(range.to - range.from), filled: 0 };
        this.#pieces.set(keyOf(range), piece);
        for (let tries = 0; piece.filled < piece.bytes.length; tries++) {
            const before = piece.filled;
            const rest = { from: range.from + before, to: range.to };
            try {
                await this.#request(rest, async (answer, touch) => {
                    if (answer.status === 200)
                        throw new NoRanges();
                    if (answer.status === 416)
                        throw new Changed();
                    this.#check(answer, rest);
                    await this.#fill(piece, answer, touch);
                });
                if (piece.filled < piece.bytes.length)
                    throw new github_trouble/* Trouble */.qm('again', 'the answer broke off');
            }
            catch (error) {
                if (!(error instanceof github_trouble/* Trouble */.qm) || piece.filled === before || tries >= resumes)
                    throw error;
            }
        }
        return piece.bytes;
    }
    async #fill(piece, answer, touch) {
        try {
            for await (const chunk of answer.body ?? []) {
                touch();
                this.#bytes += chunk.length;
                if (piece.filled + chunk.length > piece.bytes.length)
                    throw new NoRanges();
                piece.bytes.set(chunk, piece.filled);
                piece.filled += chunk.length;
            }
        }
        catch (error) {
            throw error instanceof NoRanges ? error : (0,github_request/* noAnswer */.qE)(error, 'the answer broke off');
        }
    }
    /** Whether it is the part that was asked for, of the log that was begun with. */
    #check({ headers }, asked) {
        const found = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(String(headers['content-range'] ?? ''));
        if (found === null || headers['content-encoding'] !== undefined)
            throw new NoRanges();
        const [from = 0, last = 0, size = 0] = found.slice(1).map(Number);
        const tag = String(headers.etag ?? '');
        this.#identity ??= { size, tag };
        if (this.#identity.size !== size || this.#identity.tag !== tag)
            throw new Changed();
        if (from !== asked.from || last >= asked.to)
            throw new NoRanges();
        return { size };
    }
    /** One request to the store; where the link has grown too old since it last worked, once more by a new one. */
    async #request(range, consume) {
        const { idleMs, now } = this.#question;
        const header = range === undefined ? undefined : `bytes=${range.from}-${range.to - 1}`;
        for (;;) {
            const finding = this.#find();
            const link = await finding;
            if (!(link instanceof URL))
                throw new NoRanges();
            try {
                this.#requests++;
                return await (0,github_request/* watch */.wB)(idleMs, async (signal, touch) => {
                    const answer = await (0,github_request/* openStored */.c2)(link, { signal, touch, now: now() }, header);
                    this.#answered = true;
                    return await consume(answer, touch);
                });
            }
            catch (error) {
                if (!this.#answered || !isRefusedLink(error))
                    throw error;
                // Of several requests at once the first renews it for all.
                if (this.#link !== finding)
                    continue;
                if (this.#renewed)
                    throw error;
                this.#renewed = true;
                this.#link = undefined;
            }
        }
    }
    #find() {
        const { octokit, route, parameters, idleMs, now } = this.#question;
        this.#link ??= (0,github_request/* watch */.wB)(idleMs, async (signal, touch) => {
            const found = await (0,github_request/* findLog */.ID)(octokit, route, parameters, { signal, touch, now: now() });
            return found instanceof URL ? found : await this.#pass(found, touch);
        });
        return this.#link;
    }
    #whole(bytes) {
        return { ...this.#cost(), text: decode(bytes), firstLine: 1, whole: true, note: undefined, problem: undefined };
    }
    #excerpt(cut, trouble) {
        const text = cut.parts.map(decode).join(`[${megabytes(cut.leftOut)} left out]\n`);
        const isMiddle = cut.offset > 0;
        return {
            ...this.#cost(),
            text: isMiddle && cut.found ? fromHeader(text, this.#window.start) : text,
            firstLine: isMiddle ? undefined : 1,
            whole: false,
            note: isMiddle
                ? `Lines are counted from the start of ${cut.found ? 'the failed step' : 'what was read of the log'}.`
                : undefined,
            problem: trouble ?? problemOf(cut),
        };
    }
    #cost() {
        return { bytes: this.#bytes, requests: this.#requests };
    }
}
function problemOf(cut) {
    if (!cut.found) {
        const read = megabytes(fallbackBytes);
        return `No line of the log has a time within the failed step: only the last ${read} of the log were read.`;
    }
    if (cut.leftOut === 0)
        return undefined;
    const all = megabytes(cut.leftOut + cut.parts.reduce((sum, part) => sum + part.length, 0));
    return `The failed step is cut: of its ${all} the beginning and the end were read, and ${megabytes(cut.leftOut)} between them were left out.`;
}
function isRefusedLink(error) {
    return error instanceof github_trouble/* Trouble */.qm && error.by === 'log-store' && (error.status === 403 || error.status === 404);
}
function megabytes(bytes) {
    return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
function decode(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
}
function keyOf({ from, to }) {
    return `${from}-${to}`;
}

;// CONCATENATED MODULE: ./build/adapters/github.js
/** The port `GitHub` over the REST API: what to ask for, and how long to go on asking. */







/** What may pass by itself, a lost connection or an answer 5xx, 429 or a rate limit's 403, is tried four times. */
const reading = {
    tries: 4,
    waitsMs: [1000, 2000, 4000],
    spread: 0.5,
    longestAskedMs: 15_000,
    withinMs: 60_000,
};
/** The log of a job is there some seconds after its end. */
const awaitingLog = {
    tries: 20,
    waitsMs: [1000, 2000, 4000, 6000],
    spread: 0.5,
    longestAskedMs: 15_000,
    withinMs: 30_000,
};
const pageSize = 100;
/**
 * GitHub's API for one repository. Reads are tried again where that can help; `GitHubError` says why it did not.
 *
 * A log is given whole, up to 256 MB: of a longer one the last 256 MB, from the start of a line, for a failure stands
 * at the end; line numbers then count from there.
 */
function github(options) {
    const { apiUrl, clock, repository, dice = Math.random } = options;
    const limits = { ...github_request/* defaultLimits */.MK, ...options.limits };
    const octokit = options.token === '' ? undefined : (0,github_request/* connect */.Ng)(options.token, apiUrl);
    /** Sends until it is answered, waiting in between as planned for the kind of trouble. */
    async function ask(question, send) {
        const route = `GET /repos/{owner}/{repo}/${question.path}`;
        if (octokit === undefined)
            throw new errors/* GitHubError */.y_(`Could not read ${question.what}: there is no token. ${noToken}`);
        const startedAt = clock.now();
        const failures = { again: 0, absent: 0, final: 0 };
        for (let tries = 1;; tries++) {
            try {
                return await send(octokit, route, { ...repository, ...question.parameters });
            }
            catch (error) {
                if (!(error instanceof github_trouble/* Trouble */.qm))
                    throw error;
                const plan = planFor(question.subject, error.kind);
                const elapsedMs = clock.now() - startedAt;
                // Each kind has its own number of tries: a log that stays away must not use up those for a lost connection.
                const tryNumber = ++failures[error.kind];
                const wait = plan && (0,backoff/* nextWait */.B)(plan, { tryNumber, elapsedMs, jitter: dice(), askedMs: error.askedMs });
                if (wait === undefined)
                    throw giveUp(question, error, tries, elapsedMs);
                await clock.sleep(wait);
            }
        }
    }
    const askJson = (question) => ask(question, (octokit, route, parameters) => (0,github_request/* fetchJson */.x6)(octokit, route, parameters, limits, clock.now()));
    /** All pages of a list of jobs. */
    async function listJobs(question) {
        // By id: the list of a run that goes on can move between two pages, and show a job twice.
        const jobs = new Map();
        for (let page = 1;; page++) {
            const parameters = { ...question.parameters, per_page: pageSize, page };
            const answer = await askJson({ ...question, parameters });
            const before = jobs.size;
            for (const job of (Array.isArray(answer.jobs) ? answer.jobs : []).map(github_json/* toJob */.z6))
                jobs.set(job.id, job);
            // A page with nothing new ends it, whatever the total says: else a server that knows no pages is asked for ever.
            if (jobs.size === before || jobs.size >= Number(answer.total_count))
                return [...jobs.values()];
        }
    }
    /** Undefined where there is no such thing. */
    async function askForOne(question, read) {
        try {
            return read(await askJson(question));
        }
        catch (error) {
            if (error instanceof errors/* GitHubError */.y_ && error.status === 404)
                return undefined;
            throw error;
        }
    }
    async function wholeLog(jobId) {
        const { text, bytes, isCut } = await ask(logOf(jobId), (octokit, route, parameters) => (0,github_request/* fetchLog */.$U)(octokit, route, parameters, limits, clock.now()));
        return {
            text,
            firstLine: isCut ? undefined : 1,
            whole: !isCut,
            note: isCut ? 'Lines are counted from the start of what was read of the log.' : undefined,
            problem: isCut ? `The log is cut: only its last ${limits.logBytes / 1024 / 1024} MB were read.` : undefined,
            bytes,
            requests: 1,
        };
    }
    return {
        async job(jobId) {
            const path = 'actions/jobs/{job_id}';
            return (0,github_json/* toJob */.z6)(await askJson({ subject: 'job', what: `job ${jobId}`, path, parameters: { job_id: jobId } }));
        },
        async run(runId) {
            const path = 'actions/runs/{run_id}';
            return (0,github_json/* toRun */.P3)(await askJson({ subject: 'run', what: `run ${runId}`, path, parameters: { run_id: runId } }));
        },
        async jobsOfAttempt(runId, runAttempt) {
            return await listJobs({
                subject: 'jobs',
                what: `the jobs of run ${runId}, attempt ${runAttempt}`,
                path: 'actions/runs/{run_id}/attempts/{attempt_number}/jobs',
                parameters: { run_id: runId, attempt_number: runAttempt },
            });
        },
        async jobsOfRun(runId) {
            return await listJobs({
                subject: 'jobs',
                what: `the jobs of run ${runId}`,
                path: 'actions/runs/{run_id}/jobs',
                parameters: { run_id: runId, filter: 'all' },
            });
        },
        async annotations(jobId) {
            const answer = await askJson({
                subject: 'annotations',
                what: `the annotations of job ${jobId}`,
                path: 'check-runs/{check_run_id}/annotations',
                parameters: { check_run_id: jobId, per_page: pageSize },
            });
            return Array.isArray(answer) ? answer.filter((one) => !(0,github_json/* isOurs */.MU)(one)).map(github_json/* toAnnotation */.$v) : [];
        },
        async targetRun(runId) {
            const path = 'actions/runs/{run_id}';
            return (0,github_json/* toTargetRun */.yL)(await askJson({ subject: 'run', what: `run ${runId}`, path, parameters: { run_id: runId } }));
        },
        async ref(of, ref) {
            const [owner = '', repo = ''] = of.split('/');
            const parameters = { owner, repo, ref };
            return await askForOne({ subject: 'contents', what: `${ref} of ${of}`, path: 'git/ref/{ref}', parameters }, github_json/* toGitRef */.F_);
        },
        async fileAt(path, sha) {
            const parameters = { path, ref: sha };
            return await askForOne({ subject: 'contents', what: path, path: 'contents/{path}', parameters }, github_json/* toFileText */.pQ);
        },
        async rerunFailedJobs(runId) {
            if (octokit === undefined)
                return { kind: 'refused', status: 401, said: `there is no token. ${noToken}` };
            return await postRerun(octokit, { ...repository, run_id: runId }, limits, clock.now());
        },
        async jobLog(jobId) {
            return (await wholeLog(jobId)).text;
        },
        async failedStepLog(jobId, times) {
            const window = toWindow(times);
            if (window === undefined)
                return await wholeLog(jobId);
            let reader;
            try {
                return await ask(logOf(jobId), async (octokit, route, parameters) => {
                    reader ??= new StepReader(window, {
                        octokit,
                        route,
                        parameters,
                        idleMs: limits.logIdleMs,
                        now: () => clock.now(),
                    });
                    return await reader.read();
                });
            }
            catch (error) {
                // Half a step may hold the cause all the same.
                const partial = reader?.partial();
                if (partial === undefined)
                    throw error;
                return partial;
            }
        },
    };
}
const logOf = (jobId) => ({
    subject: 'log',
    what: `the log of job ${jobId}`,
    path: 'actions/jobs/{job_id}/logs',
    parameters: { job_id: jobId },
});
/** Undefined where the times are none, or cannot be true. A second that has begun belongs to the step. */
function toWindow(times) {
    if (times === undefined)
        return undefined;
    const start = Date.parse(times.startedAt);
    const end = times.completedAt === null ? Number.POSITIVE_INFINITY : Date.parse(times.completedAt) + 1000;
    return end > start ? { start: Math.floor(start / 1000) * 1000, end } : undefined;
}
const noToken = 'Leave the input "github-token" at its default, or give it a token that may read Actions.';
function planFor(subject, kind) {
    if (kind === 'again')
        return reading;
    return kind === 'absent' && subject === 'log' ? awaitingLog : undefined;
}
function giveUp(question, trouble, tries, elapsedMs) {
    const path = question.path.replace(/\{(\w+)\}/g, (_, name) => String(question.parameters[name]));
    const effort = tries === 1 ? '' : ` (${tries} tries in ${Math.round(elapsedMs / 1000)} s)`;
    const advice = (0,github_trouble/* advise */.TH)(question.subject, trouble);
    return new errors/* GitHubError */.y_(`Could not read ${question.what} from GET ${path}: ${trouble.message}${effort}. ${advice}`, {
        status: trouble.status,
        waitSeconds: trouble.askedMs === undefined ? undefined : Math.ceil(trouble.askedMs / 1000),
        cause: trouble.cause ?? trouble,
    });
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

/***/ 8186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ nextWait),
/* harmony export */   m: () => (/* binding */ readAskedWait)
/* harmony export */ });
/** When to try again: a plan, and what the other side asks for, which beats it. */
/** Milliseconds until the next try, or undefined when there is none: so nobody waits after the last try. */
function nextWait(plan, failed) {
    if (failed.tryNumber >= plan.tries)
        return undefined;
    const leftMs = plan.withinMs - failed.elapsedMs;
    if (failed.askedMs !== undefined) {
        // A shorter wait than the one asked for would only be refused again, and counted against us.
        return failed.askedMs > Math.min(plan.longestAskedMs, leftMs) ? undefined : failed.askedMs;
    }
    if (leftMs <= 0)
        return undefined;
    const planned = plan.waitsMs[failed.tryNumber - 1] ?? plan.waitsMs.at(-1);
    return Math.min(Math.round(planned * (1 - plan.spread + plan.spread * failed.jitter)), leftMs);
}
/**
 * Milliseconds that an answer asks to wait: `Retry-After` (seconds or a date), else `x-ratelimit-reset` (Unix time in
 * seconds) where nothing remains of the limit. Undefined where it asks for nothing or for a time that is over.
 *
 * `now` is Unix time in milliseconds; the answer's own `Date` is preferred, for the other side's times are by its clock.
 */
function readAskedWait(headers, now) {
    const date = Date.parse(String(headers.date ?? ''));
    const theirNow = Number.isNaN(date) ? now : date;
    const retryAfter = String(headers['retry-after'] ?? '').trim();
    if (/^\d+$/.test(retryAfter))
        return Number(retryAfter) * 1000;
    const until = Date.parse(retryAfter) || readReset(headers);
    return until !== undefined && until > theirNow ? until - theirNow : undefined;
}
function readReset(headers) {
    const reset = String(headers['x-ratelimit-reset'] ?? '');
    const usedUp = String(headers['x-ratelimit-remaining'] ?? '0') === '0';
    return usedUp && /^\d+$/.test(reset) ? Number(reset) * 1000 : undefined;
}


/***/ })

};
