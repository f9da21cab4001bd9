export const id = 311;
export const ids = [311];
export const modules = {

/***/ 8311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubIssues: () => (/* binding */ githubIssues),
/* harmony export */   toComment: () => (/* binding */ toComment),
/* harmony export */   toIssue: () => (/* binding */ toIssue)
/* harmony export */ });
/* harmony import */ var _app_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9813);
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8186);
/* harmony import */ var _core_tickets_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9343);
/* harmony import */ var _github_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8306);
/* harmony import */ var _github_trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(692);
/** The port `Issues` over the REST API. */





/** What may pass by itself is tried again. */
const reading = { tries: 3, waitsMs: [1000, 3000], spread: 0.5, longestAskedMs: 20_000, withinMs: 40_000 };
/** A day must not wait for its tickets: that long from the first request on, then nothing more is asked. */
const longestMs = 45_000;
const pageSize = 100;
/** Tickets that have to be looked at are among those that changed last. */
const mostPages = { issues: 3, comments: 5 };
function githubIssues(options) {
    const { apiUrl, clock, repository, dice = Math.random } = options;
    const limits = { ..._github_request_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultLimits */ .MK, ...options.limits };
    const octokit = options.token === '' ? undefined : (0,_github_request_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .Ng)(options.token, apiUrl);
    let until;
    /** The answer's JSON; undefined where it has none. */
    async function ask({ route, what, parameters }) {
        if (octokit === undefined)
            throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`Could not ${what}: there is no token.`, { status: 401 });
        const startedAt = clock.now();
        until ??= startedAt + longestMs;
        const plan = { ...reading, withinMs: Math.min(reading.withinMs, until - startedAt) };
        for (let tryNumber = 1;; tryNumber++) {
            const leftMs = until - clock.now();
            if (leftMs <= 0)
                throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`Could not ${what}: ${outOfTime}`);
            try {
                const within = { ...limits, jsonMs: Math.min(limits.jsonMs, leftMs) };
                return await (0,_github_request_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchJson */ .x6)(octokit, route, { ...repository, ...parameters }, within, clock.now());
            }
            catch (error) {
                if (!(error instanceof _github_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .Trouble */ .qm))
                    throw error;
                const { status = 0, askedMs } = error;
                // Done, and the body says nothing that is needed: 204 has none.
                if (status >= 200 && status < 300 && !route.startsWith('GET'))
                    return undefined;
                const elapsedMs = clock.now() - startedAt;
                const wait = mayAskAgain(route, error)
                    ? (0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_4__/* .nextWait */ .B)(plan, { tryNumber, elapsedMs, jitter: dice(), askedMs })
                    : undefined;
                if (wait === undefined)
                    throw giveUp(what, error);
                await clock.sleep(wait);
            }
        }
    }
    async function pages(question, most) {
        const all = [];
        for (let page = 1; page <= most; page++) {
            const answer = await ask({ ...question, parameters: { ...question.parameters, per_page: pageSize, page } });
            if (!Array.isArray(answer))
                break;
            all.push(...answer);
            if (answer.length < pageSize)
                break;
        }
        return all;
    }
    const issues = 'repos/{owner}/{repo}/issues';
    return {
        async list(state) {
            const parameters = { state, labels: _core_tickets_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .ownLabel */ .tZ, sort: 'updated', direction: 'desc' };
            const question = { route: `GET /${issues}`, what: 'read the tickets', parameters };
            // By number: the list can move between two pages.
            const found = (await pages(question, mostPages.issues)).map(toIssue).filter(({ number }) => number > 0);
            return [...new Map(found.map((issue) => [issue.number, issue])).values()];
        },
        async issue(number) {
            const route = `GET /${issues}/{issue_number}`;
            return toIssue(await ask({ route, what: `read ticket ${number}`, parameters: { issue_number: number } }));
        },
        async create({ title, body, labels, assignees }) {
            const parameters = { title, body, labels, ...(assignees.length > 0 && { assignees }) };
            return toIssue(await ask({ route: `POST /${issues}`, what: 'open a ticket', parameters }));
        },
        async update(number, { state, reason, body }) {
            const change = { state, state_reason: reason, ...(body !== undefined && { body }) };
            const parameters = { issue_number: number, ...change };
            const what = `${state === 'open' ? 'reopen' : 'close'} ticket ${number}`;
            await ask({ route: `PATCH /${issues}/{issue_number}`, what, parameters });
        },
        async comments(number) {
            const route = `GET /${issues}/{issue_number}/comments`;
            const question = { route, what: `read the comments of ticket ${number}`, parameters: { issue_number: number } };
            return (await pages(question, mostPages.comments)).map(toComment);
        },
        async say(number, body) {
            const parameters = { issue_number: number, body };
            await ask({ route: `POST /${issues}/{issue_number}/comments`, what: `comment on ticket ${number}`, parameters });
        },
        async editComment(id, body) {
            const parameters = { comment_id: id, body };
            await ask({ route: `PATCH /${issues}/comments/{comment_id}`, what: `edit comment ${id} of a ticket`, parameters });
        },
        async removeComment(id) {
            const route = `DELETE /${issues}/comments/{comment_id}`;
            try {
                await ask({ route, what: `remove comment ${id} of a ticket`, parameters: { comment_id: id } });
            }
            catch (error) {
                if (!(error instanceof _app_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ && error.status === 404))
                    throw error;
            }
        },
    };
}
const outOfTime = `GitHub was too slow, and a run waits ${longestMs / 1000} s for its tickets. A repeated gate goes on with them.`;
/** A write that got no answer may have landed: whoever asked for it reads before it writes again. */
function mayAskAgain(route, { kind, status = 0 }) {
    return kind === 'again' && (route.startsWith('GET') || status === 403 || status === 429);
}
function giveUp(what, trouble) {
    const { status, askedMs } = trouble;
    return new _app_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`Could not ${what}: ${trouble.message}. ${(0,_github_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .advise */ .TH)('issues', trouble)}`, {
        status,
        waitSeconds: askedMs === undefined ? undefined : Math.ceil(askedMs / 1000),
        cause: trouble.cause ?? trouble,
    });
}
/** What is missing becomes 0, '' or an empty list; number 0 is no issue. */
function toIssue(value) {
    const issue = record(value);
    const labels = Array.isArray(issue.labels) ? issue.labels : [];
    const closedAt = Date.parse(text(issue.closed_at));
    return {
        number: integer(issue.number),
        url: text(issue.html_url),
        isOpen: issue.state === 'open',
        stateReason: text(issue.state_reason) || null,
        closedAt: Number.isNaN(closedAt) ? undefined : closedAt,
        body: text(issue.body),
        labels: labels.map((label) => (typeof label === 'string' ? label : text(record(label).name))),
        author: text(record(issue.user).login),
        isPullRequest: issue.pull_request !== undefined,
    };
}
const members = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
function toComment(value) {
    const comment = record(value);
    const user = record(comment.user);
    return {
        id: integer(comment.id),
        body: text(comment.body),
        author: text(user.login),
        isBot: user.type === 'Bot',
        isMember: members.has(text(comment.author_association)),
    };
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function text(value) {
    return typeof value === 'string' ? value : '';
}
function integer(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0;
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
