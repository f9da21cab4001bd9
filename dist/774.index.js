export const id = 774;
export const ids = [774];
export const modules = {

/***/ 6774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ stepSpanId),
/* harmony export */   Ef: () => (/* binding */ rootSpanId),
/* harmony export */   Jb: () => (/* binding */ traceId),
/* harmony export */   LH: () => (/* binding */ jobSpanId),
/* harmony export */   isTraceparent: () => (/* binding */ isTraceparent),
/* harmony export */   traceparent: () => (/* binding */ traceparent)
/* harmony export */ });
/**
 * Ids of a run's trace. They are made of names alone, so that every region's job, the gate and any other tool find the
 * same ones without having met.
 */
/** The first 16 bytes of the SHA-256 of `owner/name/<run id>/<run attempt>`. */
function traceId(run, digest) {
    return digest(nameOf(run)).slice(0, 32);
}
/** Of the whole attempt of the run: of `<trace's name>/root/<pipeline>`, 8 bytes, as of all spans. */
function rootSpanId(run, digest) {
    return spanId(digest, nameOf(run), 'root', run.pipeline);
}
/** Of a region's job: of `<trace's name>/job/<pipeline>/<region>/<round>`, which the job knows from its first step on. */
function jobSpanId(attempt, digest) {
    return spanId(digest, nameOf(attempt), 'job', attempt.pipeline, attempt.region, attempt.round);
}
/** Of a step: of the same name with `/step/<number>` behind it. */
function stepSpanId(attempt, step, digest) {
    return spanId(digest, nameOf(attempt), 'job', attempt.pipeline, attempt.region, attempt.round, 'step', step);
}
function nameOf({ repository, runId, runAttempt }) {
    return `${repository}/${runId}/${runAttempt}`;
}
function spanId(digest, ...names) {
    return digest(names.join('/')).slice(0, 16);
}
/** The W3C header by which a program in a step of the job joins the trace; its spans are the job's children. */
function traceparent(attempt, digest) {
    return `00-${traceId(attempt, digest)}-${jobSpanId(attempt, digest)}-01`;
}
/** Whether it is a `TRACEPARENT` that a program could go on with. */
function isTraceparent(text) {
    return /^[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/.test(text) && !text.startsWith('ff');
}


/***/ })

};
