export const id = 816;
export const ids = [816];
export const modules = {

/***/ 2671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/** The start of an answer, also where the rest does not come. */
async function readStart(response, enoughBytes) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of response.body ?? []) {
            chunks.push(chunk);
            size += chunk.length;
            if (size > enoughBytes)
                break;
        }
    }
    catch {
        // The status is known, and that is what counts.
    }
    return Buffer.concat(chunks).toString();
}
/** Secrets are still in it: they are masked before it is cut, or half of one could stand at the end. */
function wordsOf(text) {
    return /^\s*</.test(text) ? (/<title[^>]{0,100}>([^<]{1,1000})/i.exec(text)?.[1] ?? '') : text;
}
/** `fetch` says "fetch failed" and keeps what happened in the cause, and that may be a list of one for each address. */
function reasonOf(error) {
    const outer = error;
    const inner = outer?.cause?.errors?.[0] ?? outer?.cause ?? outer;
    return inner?.message || inner?.code || 'it failed without a word';
}


/***/ }),

/***/ 4102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ parseGatewayAuth),
/* harmony export */   RH: () => (/* binding */ parseGatewayUrl),
/* harmony export */   it: () => (/* binding */ authorization),
/* harmony export */   pN: () => (/* binding */ maskAuth)
/* harmony export */ });
/* harmony import */ var _core_wrong_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8892);
/** Where the gateway is and how one proves who one is: read from inputs, without ever showing a secret. */

/**
 * Reads the input "pushgateway-url", or says in whole sentences what is wrong with it. Credentials in it become basic
 * authentication, and are masked where it is quoted. Never throws.
 */
function parseGatewayUrl(text) {
    const trimmed = text.trim();
    const wrong = (rule, hint = '') => ({
        problem: `Input "pushgateway-url" must ${rule}, but it is ${(0,_core_wrong_value_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(withoutSecrets(trimmed))}.${hint}`,
    });
    const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
    if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
        return wrong('be an http or https address', hintFor(trimmed));
    }
    // In `https://user:12/34@host` the host is "user": an unescaped password must not become a path that is shown.
    if (url.pathname.includes('@')) {
        return wrong('have no "@" in its path', ' If it belongs to a password, write its "/", "?", "#" and "@" as %2F, %3F, %23 and %40.');
    }
    if (url.search !== '' || url.hash !== '')
        return wrong('end after the path, without "?" or "#"');
    if (/\/metrics\/job(?:@base64)?\//.test(`${url.pathname}/`)) {
        return wrong('be the address of the gateway alone', ' Leave out "/metrics/job…": it is added here.');
    }
    const [username, password] = [decode(url.username), decode(url.password)];
    return {
        url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
        auth: username === '' && password === '' ? undefined : { username, password },
    };
}
/**
 * Reads the inputs "pushgateway-username", "-password" and "-token", each empty where it is not set, or says what is
 * wrong with them without a word of their values. Never throws.
 */
function parseGatewayAuth(inputs) {
    const { username, password, token } = inputs;
    if (token !== '' && (username !== '' || password !== '')) {
        return {
            problem: 'Input "pushgateway-token" cannot stand beside "pushgateway-username" and "pushgateway-password": set the token or the other two.',
        };
    }
    if (username === '' && password !== '') {
        return { problem: 'Input "pushgateway-password" needs "pushgateway-username" beside it, but that is empty.' };
    }
    // What a header cannot hold would be refused by `fetch` in a message that quotes it.
    if (!/^[\x21-\x7E]*$/.test(token)) {
        return {
            problem: 'Input "pushgateway-token" must be one word of plain letters, digits and signs, but it has a blank, a line break or another character in it.',
        };
    }
    if (token !== '')
        return { auth: { token } };
    return { auth: username === '' ? undefined : { username, password } };
}
/** The value of the Authorization header. */
function authorization(auth) {
    if (auth === undefined)
        return undefined;
    return 'token' in auth ? `Bearer ${auth.token}` : `Basic ${base64(`${auth.username}:${auth.password}`)}`;
}
/** The text without the credentials, for an answer may quote what was sent. */
function maskAuth(text, auth) {
    if (auth === undefined)
        return text;
    const secrets = 'token' in auth
        ? [auth.token]
        : // The name too: there are gateways whose key stands in its place.
            [base64(`${auth.username}:${auth.password}`), ...[auth.password, auth.username].flatMap(spellings)];
    return secrets.filter((secret) => secret !== '').reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}
function spellings(secret) {
    return [secret, encodeURIComponent(secret.toWellFormed())];
}
function base64(text) {
    return Buffer.from(text, 'utf8').toString('base64');
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A `%` that escapes nothing is a letter of the password.
        return text;
    }
}
/** Whatever could be a credential in a text that is perhaps no address at all: all before the last `@`, all after a `?`. */
function withoutSecrets(text) {
    return text.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1***@').replace(/([?#]).*$/s, '$1***');
}
function hintFor(text) {
    if (/^[\w.-]+(?::\d{1,5})?(?:\/[\w./-]*)?$/.test(text))
        return ` Write http://${text}, or https:// where the gateway has TLS.`;
    return ' Write it like https://pushgateway.example.com:9091.';
}


/***/ }),

/***/ 4029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ gatewayTries)
});

// EXTERNAL MODULE: ./build/app/errors.js
var errors = __webpack_require__(9813);
// EXTERNAL MODULE: ./build/core/backoff.js
var backoff = __webpack_require__(8186);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(8587);
// EXTERNAL MODULE: ./build/adapters/answer-words.js
var answer_words = __webpack_require__(2671);
// EXTERNAL MODULE: ./build/adapters/gateway-address.js
var gateway_address = __webpack_require__(4102);
// EXTERNAL MODULE: ./build/adapters/proxy.js
var proxy = __webpack_require__(2101);
;// CONCATENATED MODULE: ./build/adapters/gateway-request.js
/** One request to a metrics gateway: sent once, watched by a timer, and what went wrong made a `GatewayTrouble`. */






/** Why one try failed. Its message is what came back: one line, without credentials, to stand after "but". */
class GatewayTrouble extends Error {
    name = 'GatewayTrouble';
    /** Undefined where there was no answer. */
    status;
    /** Whether the same request may pass later. */
    passes;
    /** Milliseconds that the answer asked to wait. */
    askedMs;
    /** Where a redirect leads, without credentials and query: one line of at most 300 characters. */
    location;
    constructor(message, details) {
        super(message, { cause: details.cause });
        this.passes = details.passes;
        this.status = details.status;
        this.askedMs = details.askedMs;
        this.location = details.location;
    }
}
/** Resolves when the gateway has taken it (any 2xx), with what it answers to a GET; throws `GatewayTrouble`. */
async function sendOnce(request) {
    const controller = new AbortController();
    const tooLong = () => controller.abort(new Error(`nothing came within ${request.withinMs / 1000} s`));
    // Real time, not the port's clock: it guards a socket, it plans nothing.
    const timer = setTimeout(tooLong, request.withinMs);
    try {
        const response = await send(request, controller.signal);
        if (!response.ok)
            throw await judge(response, request);
        // What a gateway says to a push that it has taken is not waited for.
        return request.method === 'GET' ? await readBody(response, request) : '';
    }
    finally {
        clearTimeout(timer);
        // An answer that is still coming in must not keep the process alive.
        controller.abort();
    }
}
async function readBody(response, { auth }) {
    try {
        return await response.text();
    }
    catch (error) {
        throw new GatewayTrouble(`its answer broke off: ${(0,core_escape/* oneLine */.TN)((0,gateway_address/* maskAuth */.pN)((0,answer_words/* reasonOf */.A3)(error), auth), 200)}`, {
            passes: true,
            status: response.status,
            cause: error,
        });
    }
}
async function send(request, signal) {
    const { method, url, auth, content } = request;
    const credentials = (0,gateway_address/* authorization */.it)(auth);
    try {
        return await (0,undici.fetch)(url, {
            ...(0,proxy/* proxyFor */.i)(url),
            method,
            ...(content === undefined ? {} : { body: content.body }),
            signal,
            // Followed, a redirected PUT becomes a GET of some page, and its 200 would stand for metrics that are lost.
            redirect: 'manual',
            headers: {
                ...(content === undefined ? {} : { 'content-type': content.type }),
                'user-agent': 'lumen-action',
                ...(credentials === undefined ? {} : { authorization: credentials }),
            },
        });
    }
    catch (error) {
        throw new GatewayTrouble(`there was no answer: ${(0,core_escape/* oneLine */.TN)((0,gateway_address/* maskAuth */.pN)((0,answer_words/* reasonOf */.A3)(error), auth), 200)}`, {
            passes: true,
            cause: error,
        });
    }
}
async function judge(response, request) {
    const { status } = response;
    const headers = Object.fromEntries(response.headers);
    const location = status >= 300 && status < 400 ? readLocation(String(headers.location ?? ''), request) : undefined;
    const said = status < 400 ? '' : await readWords(response, request.auth);
    const quoted = said === '' ? '' : `, "${said}"`;
    const leads = location === undefined ? '' : ` and leads to ${location}`;
    return new GatewayTrouble(`it answered ${status}${quoted}${leads}`, {
        status,
        passes: status === 408 || status === 429 || status >= 500,
        askedMs: (0,backoff/* readAskedWait */.m)(headers, request.now),
        location,
    });
}
function readLocation(location, { url, auth }) {
    if (location === '' || !URL.canParse(location, url))
        return undefined;
    const target = new URL(location, url);
    target.username = target.password = target.search = target.hash = '';
    return (0,core_escape/* oneLine */.TN)((0,gateway_address/* maskAuth */.pN)(target.href, auth), 300);
}
const enoughBytes = 8192;
/** What the answer says: one line of at most 300 characters, of a web page only its title, without the credentials. */
async function readWords(response, auth) {
    const words = (0,answer_words/* wordsOf */.Z9)(await (0,answer_words/* readStart */.H6)(response, enoughBytes));
    // Masked before it is cut, or half of a secret could stand at the end.
    return (0,core_escape/* oneLine */.TN)((0,gateway_address/* maskAuth */.pN)(words, auth), 300);
}

;// CONCATENATED MODULE: ./build/adapters/gateway-tries.js
/** Requests to a metrics gateway: how often one is tried, and what a failure is told as. */



/**
 * A lost connection costs 2 s, and a gateway that is started anew has at least 10 s for it (80 % of the two waits are
 * 11.2 s). With tries of 5 s, no push takes longer than 20 s: the last one begins at the latest when 15 s are over.
 */
const pushing = { tries: 3, waitsMs: [2000, 12_000], spread: 0.2, longestAskedMs: 15_000, withinMs: 15_000 };
/**
 * All requests may be sent again: each writes the same, reads, or removes. After a lost connection, 408, 429 and 5xx they
 * are, twice; whatever else is not 2xx is final. Throws `GatewayError`, which holds no credentials.
 */
function gatewayTries(options) {
    const { address, clock, dice = Math.random, tryMs = 5000 } = options;
    const auth = options.auth ?? address.auth;
    return async (request, path, what) => {
        const startedAt = clock.now();
        for (let tryNumber = 1;; tryNumber++) {
            try {
                return await sendOnce({ ...request, url: `${address.url}${path}`, auth, withinMs: tryMs, now: clock.now() });
            }
            catch (error) {
                if (!(error instanceof GatewayTrouble))
                    throw error;
                const elapsedMs = clock.now() - startedAt;
                const failed = { tryNumber, elapsedMs, jitter: dice(), askedMs: error.askedMs };
                const wait = error.passes ? (0,backoff/* nextWait */.B)(pushing, failed) : undefined;
                if (wait === undefined) {
                    const effort = tryNumber === 1 ? '' : ` (${tryNumber} tries in ${Math.round(elapsedMs / 1000)} s)`;
                    throw new errors/* GatewayError */.Fe(`Could not ${what}: ${error.message}${effort}. ${advise(error, path)}`, {
                        status: error.status,
                        cause: error.cause ?? error,
                    });
                }
                await clock.sleep(wait);
            }
        }
    };
}
/** What to do, as a sentence or two. */
function advise({ status, location, askedMs, message }, path) {
    if (status === undefined)
        return adviseNoAnswer(message);
    if (status < 400)
        return adviseRedirect(location, path);
    if (status === 400) {
        return 'The metrics were refused, and trying again does not help: a metric name may have another type elsewhere on this gateway, or something in between has changed the request.';
    }
    if (status === 401) {
        return 'Check "pushgateway-username" and "pushgateway-password", or "pushgateway-token": a secret that is not set is empty.';
    }
    if (status === 403)
        return 'These credentials may not push here: grant it, or use others.';
    if (status === 404 || status === 405) {
        return 'There is no Pushgateway at this address: check the port and the path of "pushgateway-url".';
    }
    if (status === 413)
        return 'A proxy in front of the gateway limits the size of a request: raise its limit.';
    if (status === 429 || status === 408 || status >= 500) {
        const asked = askedMs === undefined ? '' : ` It asks to wait ${Math.ceil(askedMs / 1000)} s.`;
        return `The gateway, or a proxy in front of it, is down or overloaded: look at its log.${asked}`;
    }
    return 'Is it a Pushgateway that answers at "pushgateway-url"?';
}
function adviseNoAnswer(message) {
    if (/certificate|self.signed|issuer/i.test(message)) {
        return 'If its certificate is from a CA of your own, set NODE_EXTRA_CA_CERTS to the file of that CA.';
    }
    if (/ENOTFOUND|EAI_AGAIN/.test(message))
        return 'Check the host name in "pushgateway-url", and the DNS of the runner.';
    return 'Check that the gateway is up and that the runner can reach it (https_proxy and no_proxy of the environment are used).';
}
function adviseRedirect(location, path) {
    const lost = 'A redirect loses the metrics, so it is not followed.';
    if (location?.endsWith(path))
        return `${lost} Set "pushgateway-url" to ${location.slice(0, -path.length)}.`;
    return `${lost} Set "pushgateway-url" to the address that answers itself; a login page in front must let the push pass.`;
}


/***/ }),

/***/ 2101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);

const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq();
/** For `fetch`: by way of the proxy that the environment names (`https_proxy`, `no_proxy`), as the requests to GitHub go. */
function proxyFor(url) {
    const dispatcher = client.getAgentDispatcher(url);
    return dispatcher === undefined ? {} : { dispatcher };
}


/***/ }),

/***/ 816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ nameOf),
  parseGatewayAuth: () => (/* reexport */ gateway_address/* parseGatewayAuth */.I5),
  parseGatewayUrl: () => (/* reexport */ gateway_address/* parseGatewayUrl */.RH),
  pushgateway: () => (/* binding */ pushgateway)
});

// EXTERNAL MODULE: ./build/app/errors.js
var errors = __webpack_require__(9813);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(8587);
// EXTERNAL MODULE: ./build/core/gateway-listing.js
var gateway_listing = __webpack_require__(7229);
;// CONCATENATED MODULE: ./build/core/gateway-path.js
/**
 * Where the group of an attempt lies on a gateway, below its address: `/metrics/job/lumen_daily/run_id/\u2026/attempt/\u2026`.
 *
 * A value that could be taken for a part of the path goes as base64url: a `/` is a 400 even as `%2F`, and where a value
 * is empty, `.` or `..` the gateway cleans the path and redirects, and the metrics are lost.
 */
function groupPath(key) {
    return `/metrics${segment('job', key.job)}${segment('run_id', key.run_id)}${segment('attempt', key.attempt)}`;
}
const plain = /^[A-Za-z0-9._~:-]+$/;
function segment(name, value) {
    if (plain.test(value) && value !== '.' && value !== '..')
        return `/${name}/${value}`;
    // `=` alone stands for the empty value, for which base64 has no letter.
    return `/${name}@base64/${Buffer.from(value, 'utf8').toString('base64url') || '='}`;
}

// EXTERNAL MODULE: ./build/core/metrics.js
var metrics = __webpack_require__(6491);
// EXTERNAL MODULE: ./build/core/text-format.js
var text_format = __webpack_require__(5315);
// EXTERNAL MODULE: ./build/adapters/gateway-tries.js + 1 modules
var gateway_tries = __webpack_require__(4029);
// EXTERNAL MODULE: ./build/adapters/gateway-address.js
var gateway_address = __webpack_require__(4102);
;// CONCATENATED MODULE: ./build/adapters/pushgateway.js
/** The port `GroupStore` over a Prometheus Pushgateway: one group an attempt. */








/**
 * A Pushgateway. A push replaces the group of its key, so it may be sent again: after a lost connection, 408, 429 and
 * 5xx it is, twice. Whatever else is not 2xx is final, also every redirect: it would lose the metrics and look like a
 * success. `GatewayError` says what came back and what to do, and holds no credentials.
 * Behind a proxy it goes by the settings of the environment, `https_proxy`, `http_proxy` and `no_proxy`.
 */
function pushgateway(options) {
    const { url } = options.address;
    const ask = (0,gateway_tries/* gatewayTries */.a)(options);
    return {
        async put(facts) {
            const key = (0,metrics/* groupKey */.$6)(facts);
            const content = { type: text_format/* textFormatType */.Rw, body: (0,metrics/* exposition */.PC)(facts) };
            await ask({ method: 'PUT', content }, groupPath(key), `push ${nameOf(key)} to ${url}`);
        },
        async groups(job) {
            const what = `read the groups of ${(0,core_escape/* oneLine */.TN)(job, 100)} from ${url}`;
            const text = await ask({ method: 'GET' }, '/api/v1/metrics', what);
            try {
                return (0,gateway_listing/* readListing */.v)(JSON.parse(text), job);
            }
            catch (error) {
                throw new errors/* GatewayError */.Fe(`Could not ${what}: what it answered is not JSON. Is it a Pushgateway that answers there?`, {
                    cause: error,
                });
            }
        },
        async remove(key) {
            await ask({ method: 'DELETE' }, groupPath(key), `remove ${nameOf(key)} from ${url}`);
        },
    };
}
/** An attempt, for messages. */
function nameOf(key) {
    return `run ${(0,core_escape/* oneLine */.TN)(key.run_id, 100)}, attempt ${(0,core_escape/* oneLine */.TN)(key.attempt, 60)} of ${(0,core_escape/* oneLine */.TN)(key.job, 100)}`;
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


/***/ }),

/***/ 7229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readFacts),
/* harmony export */   v: () => (/* binding */ readListing)
/* harmony export */ });
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3207);

/**
 * The groups of `job` in a listing: `{data: [{labels, <metric>: {metrics: [{labels, value}]}, \u2026}]}`, as the Pushgateway
 * documents it (https://github.com/prometheus/pushgateway#query-api). Groups of others, and what is no listing, give nothing.
 */
function readListing(listing, job) {
    const data = field(listing, 'data');
    if (!Array.isArray(data))
        return [];
    return data.flatMap((group) => {
        const labels = toLabels(field(group, 'labels'));
        const { run_id, attempt } = labels;
        if (labels.job !== job || run_id === undefined || attempt === undefined)
            return [];
        return [{ key: { job, run_id, attempt }, facts: readFacts(seriesOf(group), { run_id, attempt }) }];
    });
}
/** The facts that the series of one attempt tell; undefined where there is no completion among them. */
function readFacts(series, key) {
    const samples = (name) => series.filter((one) => one.name === name);
    const completed = samples('lumen_run_completed_timestamp_seconds')[0];
    const result = results.find((known) => known === completed?.labels.result);
    if (completed === undefined || result === undefined || !Number.isFinite(completed.value))
        return undefined;
    const { pipeline = '', region = '', runner = '', version = '', day = '', error_class } = completed.labels;
    const duration = samples('lumen_run_duration_seconds')[0]?.value;
    return {
        pipeline,
        region,
        runner,
        version,
        day,
        runId: key.run_id,
        attempt: key.attempt,
        result,
        ...(result === 'failure' ? { errorClass: toClass(error_class) } : {}),
        // Seconds to the millisecond: a double holds them, its product with 1000 does not always.
        completedAt: Math.round(completed.value * 1000),
        ...(duration === undefined ? {} : { durationSeconds: duration }),
        stages: [
            ...samples('lumen_stage_success_total').map(({ labels }) => succeeded(labels)),
            ...samples('lumen_stage_failed_total').map(({ labels }) => failed(labels)),
        ],
        retries: samples('lumen_step_retries_total').map(toRetries),
    };
}
const results = ['success', 'failure', 'cancelled', 'skipped'];
function succeeded(labels) {
    return { stage: labels.stage ?? '', outcome: 'success' };
}
function failed(labels) {
    return { stage: labels.stage ?? '', outcome: 'failure', errorClass: toClass(labels.error_class) };
}
function toRetries({ labels, value }) {
    return {
        stage: labels.stage ?? '',
        retries: value,
        errorClass: toClass(labels.error_class),
        result: labels.result === 'recovered' ? 'recovered' : 'exhausted',
    };
}
/** A class of another version of this action is not ours to name. */
function toClass(text) {
    return _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .errorClassNames */ .FQ.find((known) => known === text) ?? 'unknown';
}
function seriesOf(group) {
    if (typeof group !== 'object' || group === null)
        return [];
    return Object.entries(group).flatMap(([name, family]) => {
        const metrics = field(family, 'metrics');
        if (!Array.isArray(metrics))
            return [];
        return metrics.map((one) => ({
            name,
            labels: toLabels(field(one, 'labels')),
            value: Number(field(one, 'value')),
        }));
    });
}
function toLabels(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter((pair) => typeof pair[1] === 'string'));
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
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


/***/ })

};
