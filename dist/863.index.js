export const id = 863;
export const ids = [863];
export const modules = {

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

/***/ 8863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeTry: () => (/* binding */ judgeTry)
});

// EXTERNAL MODULE: ./build/core/backoff.js
var backoff = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/core/classifier/classify.js + 26 modules
var classify = __webpack_require__(6136);
;// CONCATENATED MODULE: ./build/core/printed-headers.js
const statusLine = /^\s*(?:< )?HTTP\/[\d.]+ (\d{3})\b/;
const header = /^\s*(?:< )?([A-Za-z][A-Za-z-]{0,40}):[ \t]*(.*?)\s*$/;
/** Those of the last answer, by their names in lower case, if it was a refusal; undefined where none was printed. */
function refusalIn(text) {
    const lines = text.split('\n');
    const start = lines.findLastIndex((line) => statusLine.test(line));
    const status = Number(statusLine.exec(lines[start] ?? '')?.[1] ?? 0);
    if (status < 400)
        return undefined;
    const headers = {};
    for (const line of lines.slice(start + 1)) {
        const parts = header.exec(line);
        if (parts === null)
            break;
        headers[parts[1].toLowerCase()] = parts[2];
    }
    return headers;
}

// EXTERNAL MODULE: ./build/core/taxonomy.js
var taxonomy = __webpack_require__(3207);
;// CONCATENATED MODULE: ./build/core/try-verdict.js
/** Why one try of a command failed, from what it printed and how it ended. */




/** The verdict; its lines are those of the output. */
function judgeTry(failed, rules) {
    const verdict = judgeOutput(failed, rules);
    if (failed.timedOut)
        return isWaitedFor(verdict) ? verdict : { ...withCause(verdict, 'environment/step-timeout'), help: timeoutHelp };
    if (failed.size === 0 && verdict.errorClass === 'unknown')
        return { ...withCause(verdict, 'unknown/no-message'), confidence: 0, evidence: undefined };
    const isVague = verdict.errorClass === 'unknown' || verdict.reason === 'killed';
    if (failed.ranOutOfMemory && isVague)
        return withCause(verdict, 'environment/out-of-memory');
    return verdict.errorClass === 'external_api' ? withPrintedWait(verdict, failed) : verdict;
}
/** An answer with its headers fits in. */
const headersReach = 16 * 1024;
/** The wait that the last answer asks for in its headers, which may stand far from the line that proves the verdict. */
function withPrintedWait(verdict, { output, size, now }) {
    const block = output.allocate(headersReach);
    const at = Math.max(0, size - headersReach);
    let have = 0;
    for (let read = -1; read !== 0 && have < size - at; have += read)
        read = output.read(block.subarray(have), at + have);
    const headers = refusalIn(new TextDecoder().decode(block.subarray(0, have)));
    const waitMs = headers === undefined ? undefined : (0,backoff/* readAskedWait */.m)(headers, now);
    return waitMs === undefined ? verdict : { ...verdict, waitSeconds: Math.ceil(waitMs / 1_000) };
}
const timeoutHelp = 'Find out what hung, or raise `timeout`. To try it again, name environment/step-timeout in `rerun-on`.';
/** Lines that may stand behind the words of a transfer that was still being waited for. */
const lastWords = 3;
/** A try that took too long is the machine's, unless its last words are of the transfer that it waited for. */
function isWaitedFor({ errorClass, evidence }) {
    if (errorClass !== 'network' && errorClass !== 'external_api')
        return false;
    const isBehind = ({ line, text }) => line > (evidence?.line ?? 0) && !text.startsWith('Process completed with exit code');
    return (evidence?.context.filter(isBehind).length ?? 0) < lastWords;
}
function withCause(verdict, cause) {
    const { transient, help } = (0,taxonomy/* reasonSpec */.U4)(cause);
    return { ...verdict, ...(0,taxonomy/* splitCause */.om)(cause), transient, help, ruleId: undefined, confidence: 1, waitSeconds: undefined };
}
/** The output is read as the runner would log it: the script in a header before it, the exit code behind it. */
function judgeOutput(failed, rules) {
    const header = headerOf(failed.script);
    // What was ended by us says nothing by its exit code.
    const ending = failed.timedOut ? '' : `##[error]Process completed with exit code ${failed.exitCode}.\n`;
    const parts = [
        textPart(`${header.join('\n')}\n`, failed.output),
        { source: failed.output, size: failed.size },
        textPart(`${endsInLine(failed) ? '\n' : ''}${ending}`, failed.output),
    ];
    const steps = failed.stage === undefined ? undefined : [failedStep(failed.stage)];
    return moved((0,classify/* classifySource */.o)(joined(parts), steps, rules), header.length);
}
/** Whether the last line has no line end. */
function endsInLine({ output, size }) {
    if (size === 0)
        return false;
    const block = output.allocate(4);
    return output.read(block.subarray(0, 1), size - 1) === 1 && block[0] !== 10;
}
/** A header with more lines is none; the first ones say which programs speak by their exit codes. */
const mostScriptLines = 300;
function headerOf(script) {
    const lines = script.trim().split(/\r?\n/).slice(0, mostScriptLines);
    const echoed = lines.map((line) => `\u001B[36;1m${line}\u001B[0m`);
    return [`##[group]Run ${lines[0] ?? ''}`, ...echoed, 'shell: {0}', '##[endgroup]'];
}
function failedStep(name) {
    return { name, number: 1, status: 'completed', conclusion: 'failure', startedAt: null, completedAt: null };
}
/** Takes the header's lines out of the numbers. */
function moved(verdict, by) {
    const { evidence } = verdict;
    return {
        ...verdict,
        evidence: evidence === undefined
            ? undefined
            : {
                line: evidence.line - by,
                text: evidence.text,
                context: evidence.context.flatMap(({ line, text }) => (line > by ? [{ line: line - by, text }] : [])),
            },
        alternatives: verdict.alternatives.map((other) => ({ ...other, line: other.line - by })),
    };
}
function textPart(text, { allocate }) {
    const bytes = new TextEncoder().encode(text);
    const read = (into, at) => {
        const piece = bytes.subarray(at, at + into.length);
        into.set(piece);
        return piece.length;
    };
    return { source: { allocate, read }, size: bytes.length };
}
/** Several sources one after the other. */
function joined(parts) {
    return {
        allocate: (size) => parts[0].source.allocate(size),
        read(into, at) {
            let from = at;
            let have = 0;
            for (const { source, size } of parts) {
                while (from < size && have < into.length) {
                    const read = source.read(into.subarray(have, have + Math.min(into.length - have, size - from)), from);
                    if (read === 0)
                        return have;
                    have += read;
                    from += read;
                }
                from -= size;
                if (have === into.length || from < 0)
                    return have;
            }
            return have;
        },
    };
}


/***/ })

};
