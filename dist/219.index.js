export const id = 219;
export const ids = [219];
export const modules = {

/***/ 6219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseEndpoint: () => (/* binding */ parseEndpoint),
/* harmony export */   parseHeaders: () => (/* binding */ parseHeaders),
/* harmony export */   secretsIn: () => (/* binding */ secretsIn)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8587);
/** Where telemetry goes and with which headers: read as OpenTelemetry's exporters read their environment. */

/** `name` is what the value came from, for the message. */
function parseEndpoint(text, name) {
    const trimmed = text.trim();
    const wrong = (rule, hint, shown = withoutSecrets(trimmed)) => ({
        problem: `${name} must ${rule}, but it is "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(shown, 120)}". ${hint}`,
    });
    const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
    if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:'))
        return wrong('be an http or https address', 'Write it like https://otel.example.com:4318.');
    if (url.username !== '' || url.password !== '')
        return wrong('hold no credentials', 'Put them into "otlp-headers", such as Authorization=Basic%20\u2026.');
    if (url.search !== '' || url.hash !== '')
        return wrong('end after the path, without "?" or "#"', 'Keys go into "otlp-headers".');
    if (/\/v1\/(?:traces|metrics|logs)\/*$/.test(url.pathname))
        return wrong('be the address in front of /v1/traces', 'Leave out "/v1/\u2026": it is appended here, one for each signal.');
    return { base: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}
/** All before an "@" and all after a "?" could be a secret. */
function withoutSecrets(text) {
    return text.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1***@').replace(/([?#]).*$/s, '$1***');
}
/** What a request sets itself. */
const taken = ['content-type', 'content-length', 'host', 'user-agent', 'connection', 'transfer-encoding'];
/** `key=value,key2=value2`, values percent-decoded. */
function parseHeaders(text, name) {
    const headers = {};
    const entries = text
        .split(/[,\n]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    for (const [place, entry] of entries.entries()) {
        const equals = entry.indexOf('=');
        const key = entry.slice(0, equals < 0 ? 0 : equals).trim();
        const said = `${name} must be key=value pairs with commas between them`;
        // What stands here may be a secret with a comma in it.
        if (!/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(key))
            return {
                problem: `${said}, but pair ${place + 1} of ${entries.length} has no "=" behind a header's name. A comma in a value is written %2C.`,
            };
        const value = decode(entry.slice(equals + 1).trim());
        if (value === undefined || !/^[\x20-\x7E]*$/.test(value))
            return {
                problem: `${said}, but the value of "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(key, 60)}" cannot be sent in a header. A % is written %25.`,
            };
        if (taken.includes(key.toLowerCase()))
            return { problem: `${name} must not set "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(key, 60)}": the request has one of its own.` };
        headers[key] = value;
    }
    return { headers };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
/** What of the headers must be shown nowhere: the values, and what stands behind `Bearer ` and the like. */
function secretsIn(headers) {
    return Object.values(headers).flatMap((value) => {
        const word = /^\S+ (\S+)$/.exec(value)?.[1];
        return [value, ...(word === undefined ? [] : [word])].filter((secret) => secret.length >= 3);
    });
}


/***/ })

};
