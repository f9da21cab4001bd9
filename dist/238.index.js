export const id = 238;
export const ids = [238];
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

/***/ 5238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendOnce: () => (/* binding */ sendOnce)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8186);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8587);
/* harmony import */ var _answer_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2671);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2101);
/** One request with OTLP in it: sent once, watched by a timer, and what came back put into words. */





/** The answers after which the specification lets a client try again. */
const passing = [429, 502, 503, 504];
/** `accepted` is what the other side left out, as a sentence. Redirects are not followed: they would lose the body. */
async function sendOnce(url, body, { headers, secrets, clock, tryMs = 5000 }) {
    const controller = new AbortController();
    // Real time: it guards a socket, it plans nothing.
    const timer = setTimeout(() => controller.abort(new Error(`nothing came within ${tryMs / 1000} s`)), tryMs);
    const mask = (text) => secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
    try {
        const response = await (0,undici__WEBPACK_IMPORTED_MODULE_0__.fetch)(url, {
            ...(0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyFor */ .i)(url),
            method: 'POST',
            body,
            signal: controller.signal,
            redirect: 'manual',
            headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'lumen-action' },
        });
        const { status } = response;
        const text = mask(await (0,_answer_words_js__WEBPACK_IMPORTED_MODULE_3__/* .readStart */ .H6)(response, enoughBytes));
        if (response.ok)
            return { accepted: leftOut(text) };
        const said = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(saidIn(text), 300);
        return {
            said: `it answered ${status}${said === '' ? '' : `, "${said}"`}`,
            status,
            passes: passing.includes(status),
            askedMs: (0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_4__/* .readAskedWait */ .m)(Object.fromEntries(response.headers), clock.now()),
        };
    }
    catch (error) {
        const said = `there was no answer: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(mask((0,_answer_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)), 200)}`;
        return { said, status: undefined, passes: true, askedMs: undefined };
    }
    finally {
        clearTimeout(timer);
        controller.abort();
    }
}
const enoughBytes = 16_384;
/** Of a 200 whose `partialSuccess` says that something was rejected, or warns. */
function leftOut(text) {
    const partial = parsed(text)?.partialSuccess;
    if (partial === undefined || partial === null)
        return undefined;
    const count = Number(partial.rejectedSpans ?? partial.rejectedDataPoints ?? 0);
    const why = typeof partial.errorMessage === 'string' ? (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(partial.errorMessage, 300) : '';
    if (count === 0 && why === '')
        return undefined;
    return `${count === 0 ? 'a warning' : `${count} rejected`}${why === '' ? '' : `, "${why}"`}.`;
}
/** An error is a `Status` with a message, a web page, or plain words. */
function saidIn(text) {
    const message = parsed(text)?.message;
    return typeof message === 'string' ? message : (0,_answer_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(text);
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
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


/***/ })

};
