export const id = 760;
export const ids = [760];
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

/***/ 1760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postToWebhook: () => (/* binding */ postToWebhook)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);
/* harmony import */ var _app_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9813);
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8186);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8587);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3176);
/* harmony import */ var _answer_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2671);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2101);
/* harmony import */ var _webhook_address_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2289);
/** A message to a webhook: sent, tried again where that cannot tell it twice, and what went wrong made a `ReceiverError`. */








/** The last try begins at the latest when 25 s are over, and takes 5 s. */
const posting = { tries: 3, waitsMs: [1000, 2000], spread: 0.5, longestAskedMs: 25_000, withinMs: 25_000 };
async function postToWebhook(content, options) {
    const { clock, name, dice = Math.random } = options;
    const startedAt = clock.now();
    for (let tryNumber = 1;; tryNumber++) {
        const failed = await sendOnce(content, options);
        if (failed === undefined)
            return;
        const elapsedMs = clock.now() - startedAt;
        const place = { tryNumber, elapsedMs, jitter: dice(), askedMs: failed.askedMs };
        const wait = failed.mayRepeat || (failed.passes && options.knowsRepeats) ? (0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_5__/* .nextWait */ .B)(posting, place) : undefined;
        if (wait === undefined) {
            const effort = tryNumber === 1 ? '' : ` (${tryNumber} tries in ${Math.round(elapsedMs / 1000)} s)`;
            const message = `${name} was not told what the date came to: ${failed.said}${effort}. ${advise(failed, options)}`;
            throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReceiverError */ .kC(message, { status: failed.status });
        }
        await clock.sleep(wait);
    }
}
async function sendOnce(content, options) {
    const { clock, tryMs = 5000 } = options;
    const controller = new AbortController();
    // Real time, not the port's clock: it guards a socket, it plans nothing.
    const timer = setTimeout(() => controller.abort(), tryMs);
    try {
        const response = await (0,undici__WEBPACK_IMPORTED_MODULE_0__.fetch)(options.url, {
            ...(0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .proxyFor */ .i)(options.url),
            method: 'POST',
            body: content.body,
            signal: controller.signal,
            // Followed, it would hand the report to whoever stands at the other end.
            redirect: 'manual',
            headers: {
                'content-type': 'application/json; charset=utf-8',
                'user-agent': 'lumen-action',
                ...content.headers?.(clock.now()),
            },
        });
        return response.ok ? undefined : await judge(response, options);
    }
    catch (error) {
        return withoutAnswer(error, controller.signal.aborted, tryMs);
    }
    finally {
        clearTimeout(timer);
        // An answer that is still coming in must not keep the process alive.
        controller.abort();
    }
}
async function judge(response, { url, clock }) {
    const { status } = response;
    const headers = Object.fromEntries(response.headers);
    const words = status < 400 ? '' : await readWords(response, url);
    return {
        status,
        said: `it answered ${status}${words === '' ? '' : `, "${words}"`}`,
        passes: status === 408 || status === 429 || status >= 500,
        // Refused for now: nothing was taken.
        mayRepeat: status === 429 || status === 503,
        askedMs: status === 429 || status === 503 ? (0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_5__/* .readAskedWait */ .m)(headers, clock.now()) : undefined,
    };
}
/** What went wrong by its code: the text of an error names the host. */
const connectionErrors = {
    ENOTFOUND: 'its host name is not known (ENOTFOUND)',
    EAI_AGAIN: 'its host name could not be looked up (EAI_AGAIN)',
    ECONNREFUSED: 'the connection was refused (ECONNREFUSED)',
    EHOSTUNREACH: 'there is no way to its host (EHOSTUNREACH)',
    ENETUNREACH: 'there is no way to its network (ENETUNREACH)',
    UND_ERR_CONNECT_TIMEOUT: 'no connection was made in time (UND_ERR_CONNECT_TIMEOUT)',
};
function withoutAnswer(error, timedOut, tryMs) {
    const code = codeOf(error);
    const known = connectionErrors[code];
    if (known !== undefined)
        return { said: known, passes: true, mayRepeat: true };
    if (/CERT|SELF_SIGNED|ISSUER|_SSL_|_TLS_/.test(code))
        return { said: `no safe connection came about (${code})`, passes: false, mayRepeat: false };
    const said = timedOut ? `nothing came within ${tryMs / 1000} s` : `the connection broke off${code && ` (${code})`}`;
    return { said, passes: true, mayRepeat: false };
}
/** `fetch` keeps what happened in the cause, and that may be a list of one for each address. */
function codeOf(error) {
    const outer = error;
    const code = outer?.cause?.errors?.[0]?.code ?? outer?.cause?.code ?? outer?.code;
    return typeof code === 'string' && /^[A-Z_0-9]{1,40}$/.test(code) ? code : '';
}
const enoughBytes = 4096;
/** What the answer says: one line of at most 200 characters, nothing of the address and no secret in it. */
async function readWords(response, url) {
    const words = (0,_answer_words_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z9)(await (0,_answer_words_js__WEBPACK_IMPORTED_MODULE_6__/* .readStart */ .H6)(response, enoughBytes));
    // Before it is cut, or half of a secret could stand at the end.
    const shown = (0,_webhook_address_js__WEBPACK_IMPORTED_MODULE_7__/* .secretParts */ .B)(url).reduce((masked, part) => masked.replaceAll(part, _core_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .mask */ .d), words);
    return (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_core_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E)(shown), 200);
}
/** What to do, as a sentence. */
function advise({ status, passes, mayRepeat, askedMs }, { input, knowsRepeats }) {
    if (status === undefined) {
        if (!passes)
            return 'If its certificate is from a CA of your own, set NODE_EXTRA_CA_CERTS to the file of that CA.';
        const again = mayRepeat || knowsRepeats ? '' : ' It may have arrived, so it is not sent again.';
        return `Check that the runner can reach the host of "${input}".${again}`;
    }
    if (status < 400)
        return `A redirect is not followed: put the address that answers itself into "${input}".`;
    if (status === 400)
        return 'It does not take a message of this form.';
    if ([401, 403, 404, 410].includes(status))
        return `The address is no longer valid, or may not be used: put a new one into "${input}".`;
    if (status === 413)
        return 'The message is too large for it.';
    if (!passes)
        return `Check "${input}".`;
    const asked = askedMs === undefined ? '' : ` It asks to wait ${Math.ceil(askedMs / 1000)} s.`;
    return `It is down or has too much to do.${asked}`;
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
