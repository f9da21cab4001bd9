export const id = 746;
export const ids = [746];
export const modules = {

/***/ 4746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   otlp: () => (/* binding */ otlp)
/* harmony export */ });
/* unused harmony export digest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _app_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9813);
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8186);
/** The port `Telemetry` over OTLP/HTTP with JSON. */



/** The SHA-256 of a text, in hex. */
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/** With requests of 5 s, sending takes 15 s at most: the last one begins when 10 s are over. */
const sending = { tries: 3, waitsMs: [1000, 2000], spread: 0.5, longestAskedMs: 10_000, withinMs: 10_000 };
/** A lost connection and the answers that pass are tried again, twice; redirects are errors, for they would lose the body. */
function otlp(options) {
    const { base, clock, dice = Math.random } = options;
    const send = async (path, what, body) => {
        // Loaded when something is sent: it is most of what sending costs.
        const { sendOnce } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(238)]).then(__webpack_require__.bind(__webpack_require__, 5238));
        const startedAt = clock.now();
        for (let tryNumber = 1;; tryNumber++) {
            const answer = await sendOnce(`${base}${path}`, body, options);
            if ('accepted' in answer)
                return answer.accepted;
            const elapsedMs = clock.now() - startedAt;
            const failed = { tryNumber, elapsedMs, jitter: dice(), askedMs: answer.askedMs };
            const wait = answer.passes ? (0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .nextWait */ .B)(sending, failed) : undefined;
            if (wait === undefined) {
                const effort = tryNumber === 1 ? '' : ` (${tryNumber} tries in ${Math.round(elapsedMs / 1000)} s)`;
                throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TelemetryError */ .CP(`Could not send the ${what} to ${base}${path}: ${answer.said}${effort}. ${advise(answer, base)}`);
            }
            await clock.sleep(wait);
        }
    };
    return {
        endpoint: base,
        digest,
        traces: (payload) => send('/v1/traces', 'trace', JSON.stringify(payload)),
        metrics: (payload) => send('/v1/metrics', 'metrics', JSON.stringify(payload)),
    };
}
function advise({ status, passes }, base) {
    if (status === undefined)
        return new URL(base).port === '4317'
            ? '4317 is the port of gRPC: OTLP over HTTP has 4318.'
            : 'Check that it is up and that the runner can reach it.';
    if (status < 400)
        return 'A redirect loses what was sent, so it is not followed: set "otlp-endpoint" to where it leads.';
    if (status === 401 || status === 403)
        return 'Check "otlp-headers": a secret that is not set is empty.';
    if (status === 404 || status === 405)
        return 'Does "otlp-endpoint" take OTLP over HTTP at this path?';
    if (status === 415)
        return 'It does not take OTLP as JSON: send it to a Collector, which hands it on.';
    return passes ? 'It is down or overloaded.' : 'Nothing was sent.';
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
