export const id = 881;
export const ids = [881];
export const modules = {

/***/ 8053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ toRun),
/* harmony export */   z: () => (/* binding */ toJob)
/* harmony export */ });
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

/***/ 4881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  github: () => (/* binding */ github_github)
});

// EXTERNAL MODULE: ./build/app/errors.js
var errors = __webpack_require__(9813);
// EXTERNAL MODULE: ./build/core/backoff.js
var backoff = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/adapters/github-json.js
var github_json = __webpack_require__(8053);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(1351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(8665);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(8587);
;// CONCATENATED MODULE: ./build/adapters/github-trouble.js
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
    const said = (0,core_escape/* oneLine */.TN)(answer.said, 200);
    const who = by === 'api' ? 'GitHub' : 'the log store';
    const message = `${who} answered ${status}${said === '' ? '' : `, "${said}"`}`;
    const askedMs = (0,backoff/* readAskedWait */.m)(headers, now);
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
    if (status === 403) {
        return 'The token may not read this: add "permissions: actions: read" to the job, or set "github-token" to one that may.';
    }
    if (status === 404)
        return adviseAbsent[subject];
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
    log: 'A job has no log while it runs, and none for ever if its runner was lost. Else the id is wrong, or the token cannot see the repository.',
};

;// CONCATENATED MODULE: ./build/adapters/github-request.js
/** One request to GitHub: sent once, watched by a timer, and its failure made a `Trouble`. */




const defaultLimits = { jsonMs: 10_000, logIdleMs: 15_000, logBytes: 256 * 1024 * 1024 };
/** Requests that leave by the proxy that `@actions/github` has found for the API. */
function connect(token, apiUrl) {
    // Octokit would write deprecation notes to the job's log: they are ours to read, not the user's.
    const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    return (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl.replace(/\/+$/, ''), userAgent, log });
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
        let response = await send(octokit, route, parameters, { signal, now, redirect: 'manual' });
        let trusted = true;
        for (let hops = 0; response.status >= 300; hops++) {
            const target = hops < 5 ? readTarget(response) : undefined;
            if (target === undefined) {
                throw new Trouble('final', `GitHub answered ${response.status} and led nowhere`, { status: response.status });
            }
            touch();
            // 301, 307 and 308 say that the repository has moved within the API; 302 leads to the store, which the token is not for.
            trusted = trusted && response.status !== 302 && target.origin === new URL(response.url).origin;
            await response.body?.cancel();
            response = trusted
                ? await send(octokit, `GET ${target.href}`, {}, { signal, now, redirect: 'manual' })
                : await fetchFromStore(target, signal, now);
        }
        return decode(await read(response, { touch, lastBytes: limits.logBytes }), limits.logBytes);
    });
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
        throw judge('api', { ...answer, said: error.message, cause: error }, now);
    }
}
async function fetchFromStore(target, signal, now) {
    let response;
    try {
        response = await utils/* defaults */.NT.request?.fetch(target.href, {
            signal,
            redirect: 'manual',
            headers: { 'user-agent': userAgent },
        });
    }
    catch (error) {
        throw noAnswer(error);
    }
    const { status, url, body } = response;
    const headers = Object.fromEntries(response.headers);
    if (status === 200 || (status >= 300 && status < 400))
        return { status, url, headers, body };
    const said = await response.text().catch(() => '');
    throw judge('log-store', { status, headers, said: /<Code>(.*?)<\/Code>/.exec(said)?.[1] ?? said }, now);
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
    return new Trouble('again', message, { status: response.status, cause });
}
function noAnswer(error, what = 'no answer') {
    return new Trouble('again', `${what}: ${(0,core_escape/* oneLine */.TN)(rootCause(error), 200)}`, { cause: error });
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

;// CONCATENATED MODULE: ./build/adapters/github.js
/** The port `GitHub` over the REST API: what to ask for, and how long to go on asking. */





/** What may pass by itself, a lost connection or an answer 5xx, 429 or a rate limit's 403, is tried four times. */
const reading = { tries: 4, firstMs: 1000, longestMs: 8000, longestAskedMs: 15_000, withinMs: 60_000 };
/** The log of a job is there some seconds after its end. */
const awaitingLog = { tries: 20, firstMs: 1000, longestMs: 6000, longestAskedMs: 15_000, withinMs: 30_000 };
const pageSize = 100;
/**
 * GitHub's API for one repository. Reads are tried again where that can help; `GitHubError` says why it did not.
 *
 * A log is given whole, up to 256 MB: of a longer one the last 256 MB, from the start of a line, for a failure stands
 * at the end; line numbers then count from there.
 */
function github_github(options) {
    const { apiUrl, clock, repository, dice = Math.random } = options;
    const limits = { ...defaultLimits, ...options.limits };
    const octokit = options.token === '' ? undefined : connect(options.token, apiUrl);
    /** Sends until it is answered, waiting in between as planned for the kind of trouble. */
    async function ask(question, send) {
        const route = `GET /repos/{owner}/{repo}/${question.path}`;
        if (octokit === undefined)
            throw new errors/* GitHubError */.y(`Could not read ${question.what}: there is no token. ${noToken}`);
        const startedAt = clock.now();
        const failures = { again: 0, absent: 0, final: 0 };
        for (let tries = 1;; tries++) {
            try {
                return await send(octokit, route, { ...repository, ...question.parameters });
            }
            catch (error) {
                if (!(error instanceof Trouble))
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
    const askJson = (question) => ask(question, (octokit, route, parameters) => fetchJson(octokit, route, parameters, limits, clock.now()));
    return {
        async job(jobId) {
            const path = 'actions/jobs/{job_id}';
            return (0,github_json/* toJob */.z)(await askJson({ subject: 'job', what: `job ${jobId}`, path, parameters: { job_id: jobId } }));
        },
        async run(runId) {
            const path = 'actions/runs/{run_id}';
            return (0,github_json/* toRun */.P)(await askJson({ subject: 'run', what: `run ${runId}`, path, parameters: { run_id: runId } }));
        },
        async jobsOfAttempt(runId, runAttempt) {
            const what = `the jobs of run ${runId}, attempt ${runAttempt}`;
            const path = 'actions/runs/{run_id}/attempts/{attempt_number}/jobs';
            const parameters = { run_id: runId, attempt_number: runAttempt, per_page: pageSize };
            // By id: the list of a run that goes on can move between two pages, and show a job twice.
            const jobs = new Map();
            for (let page = 1;; page++) {
                const answer = await askJson({ subject: 'jobs', what, path, parameters: { ...parameters, page } });
                const before = jobs.size;
                for (const job of (Array.isArray(answer.jobs) ? answer.jobs : []).map(github_json/* toJob */.z))
                    jobs.set(job.id, job);
                // A page with nothing new ends it, whatever the total says: else a server that knows no pages is asked for ever.
                if (jobs.size === before || jobs.size >= Number(answer.total_count))
                    return [...jobs.values()];
            }
        },
        async jobLog(jobId) {
            const path = 'actions/jobs/{job_id}/logs';
            return await ask({ subject: 'log', what: `the log of job ${jobId}`, path, parameters: { job_id: jobId } }, (octokit, route, parameters) => fetchLog(octokit, route, parameters, limits, clock.now()));
        },
    };
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
    const advice = advise(question.subject, trouble);
    return new errors/* GitHubError */.y(`Could not read ${question.what} from GET ${path}: ${trouble.message}${effort}. ${advice}`, {
        status: trouble.status,
        waitSeconds: trouble.askedMs === undefined ? undefined : Math.ceil(trouble.askedMs / 1000),
        cause: trouble.cause ?? trouble,
    });
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
    const planned = Math.min(plan.firstMs * 2 ** (failed.tryNumber - 1), plan.longestMs);
    // Half of it always, half by the dice: never at once, never longer than planned.
    return Math.min(Math.round(planned * (0.5 + failed.jitter / 2)), leftMs);
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
