export const id = 196;
export const ids = [196,774];
export const modules = {

/***/ 9928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ sendAll)
});

// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(8587);
// EXTERNAL MODULE: ./build/core/otlp/ids.js
var ids = __webpack_require__(6774);
// EXTERNAL MODULE: ./build/core/metrics.js
var metrics = __webpack_require__(6491);
// EXTERNAL MODULE: ./build/core/otlp/payload.js
var payload = __webpack_require__(7786);
;// CONCATENATED MODULE: ./build/core/otlp/metrics.js
/** The facts of attempts as OTLP metrics: the names, labels and values of the gateway's, as attributes. */


const families = [
    { name: 'lumen_runs_total', unit: '1', kind: 'sum', description: 'Attempts that ended in success or failure.' },
    { name: 'lumen_runs_success_total', unit: '1', kind: 'sum', description: 'Attempts that succeeded.' },
    { name: 'lumen_runs_failed_total', unit: '1', kind: 'sum', description: 'Attempts that failed, by error class.' },
    { name: 'lumen_stage_success_total', unit: '1', kind: 'sum', description: 'Stages that succeeded.' },
    { name: 'lumen_stage_failed_total', unit: '1', kind: 'sum', description: 'Stages that failed, by error class.' },
    {
        name: 'lumen_run_completed_timestamp_seconds',
        unit: 's',
        kind: 'gauge',
        description: 'When the attempt completed, Unix time.',
    },
    {
        name: 'lumen_run_day_timestamp_seconds',
        unit: 's',
        kind: 'gauge',
        description: 'Midnight UTC of the date that the attempt is for, Unix time.',
    },
    { name: 'lumen_run_duration_seconds', unit: 's', kind: 'gauge', description: 'How long the attempt took.' },
    {
        name: 'lumen_step_retries_total',
        unit: '1',
        kind: 'sum',
        description: 'Tries that the step retry spent, by what came of them.',
    },
];
/** `now` is the time of the points, unix milliseconds: when the attempts completed is a value of its own. */
function metricsOf(attempts, now) {
    const points = new Map();
    for (const facts of attempts) {
        const start = facts.completedAt - (facts.durationSeconds ?? 0) * 1000;
        for (const [name, labels, value] of samplesOf(facts)) {
            const point = {
                attributes: (0,payload/* attributes */.uK)(labels),
                startTimeUnixNano: (0,payload/* nanos */.cF)(Math.min(start, now)),
                timeUnixNano: (0,payload/* nanos */.cF)(now),
                asDouble: value,
            };
            points.set(name, [...(points.get(name) ?? []), point]);
        }
    }
    return families.flatMap(({ name, unit, description, kind }) => {
        const dataPoints = points.get(name);
        if (dataPoints === undefined)
            return [];
        const named = { name, unit, description };
        return kind === 'gauge'
            ? [{ ...named, gauge: { dataPoints } }]
            : [{ ...named, sum: { aggregationTemporality: 2, isMonotonic: true, dataPoints } }];
    });
}
function samplesOf(facts) {
    const { pipeline, region, runner, version, day, runId, attempt, result } = facts;
    const base = { pipeline, region, runner, version, day, run_id: runId, attempt };
    const error_class = result === 'failure' ? (facts.errorClass ?? 'unknown') : undefined;
    const outcome = { ...base, result, error_class };
    const once = (name, labels, applies) => (applies ? [[name, labels, 1]] : []);
    const seconds = facts.durationSeconds;
    return sumEqual([
        ...once('lumen_runs_total', base, result === 'success' || result === 'failure'),
        ...once('lumen_runs_success_total', base, result === 'success'),
        ...once('lumen_runs_failed_total', { ...base, error_class }, result === 'failure'),
        // Two stages of one name are one, as on the gateway.
        ...unique(facts.stages.map(({ stage, outcome, errorClass }) => ({ stage, outcome, errorClass }))).map(({ stage, outcome, errorClass }) => outcome === 'success'
            ? ['lumen_stage_success_total', { ...base, stage }, 1]
            : ['lumen_stage_failed_total', { ...base, stage, error_class: errorClass ?? 'unknown' }, 1]),
        ['lumen_run_completed_timestamp_seconds', outcome, facts.completedAt / 1000],
        ['lumen_run_day_timestamp_seconds', outcome, (0,metrics/* midnight */.Bm)(day) / 1000],
        ...(seconds !== undefined && Number.isFinite(seconds)
            ? [['lumen_run_duration_seconds', outcome, seconds]]
            : []),
        ...facts.retries
            .filter(({ retries }) => retries > 0)
            .map((each) => [
            'lumen_step_retries_total',
            { ...base, stage: each.stage, error_class: each.errorClass, result: each.result },
            each.retries,
        ]),
    ]);
}
function unique(values) {
    return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
/** Samples of one series are one point. */
function sumEqual(samples) {
    const sums = new Map();
    for (const [name, labels, value] of samples) {
        const key = JSON.stringify([name, labels]);
        sums.set(key, [name, labels, value + (sums.get(key)?.[2] ?? 0)]);
    }
    return [...sums.values()];
}

// EXTERNAL MODULE: ./build/app/errors.js
var errors = __webpack_require__(9813);
;// CONCATENATED MODULE: ./build/app/telemetry.js
/** Sends what was measured over OTLP, and says in the report what came of it. Fails open: a problem is told, no more. */





async function sendAll({ run, spans, facts, now, hold, text }, telemetry) {
    const problems = [];
    const lost = [];
    const tried = async (work, what) => {
        try {
            const left = await work();
            if (left !== undefined)
                problems.push({
                    where: 'OpenTelemetry',
                    message: (0,core_escape/* oneLine */.TN)(text(`${telemetry.endpoint} left out ${what}: ${left}`), 600),
                });
            return true;
        }
        catch (error) {
            if (!(error instanceof errors/* TelemetryError */.CP))
                throw error;
            lost.push((0,core_escape/* oneLine */.TN)(text(error.message), 600));
            return false;
        }
    };
    const shared = {
        'service.name': run.pipeline,
        'service.version': run.version,
        'cicd.pipeline.name': run.pipeline,
        'vcs.repository.url.full': `${run.serverUrl}/${run.repository}`,
    };
    const traced = {
        ...shared,
        'cicd.pipeline.run.id': String(run.runId),
        'cicd.pipeline.run.url.full': run.runUrl,
        'vcs.ref.head.revision': run.headSha,
    };
    const metrics = metricsOf(facts, now);
    const isHeld = hold !== undefined;
    const [spansSent, metricsSent] = isHeld
        ? [false, false]
        : await Promise.all([
            spans.length > 0 && tried(() => telemetry.traces((0,payload/* tracesPayload */.vi)(traced, spans)), 'spans'),
            metrics.length > 0 && tried(() => telemetry.metrics((0,payload/* metricsPayload */.wD)(shared, metrics)), 'metrics'),
        ]);
    // Both go to one place, and most often fail for one reason.
    const [first, second] = lost;
    if (first !== undefined)
        problems.unshift({
            where: 'OpenTelemetry',
            message: second === undefined ? first : `${first} Nor was the rest sent.`,
        });
    const nothing = !isHeld && spans.length === 0 ? 'No region’s job ran in this attempt, so there is nothing to send.' : null;
    const trace = {
        trace_id: (0,ids/* traceId */.Jb)(run, telemetry.digest),
        endpoint: telemetry.endpoint,
        spans: spansSent ? spans.length : 0,
        attempts: metricsSent ? facts.length : 0,
        sent: spansSent,
        problem: hold ?? problems[0]?.message ?? nothing,
    };
    return { trace, problems };
}


/***/ }),

/***/ 196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  traceGate: () => (/* binding */ traceGate)
});

// EXTERNAL MODULE: ./build/core/gate/day.js
var day = __webpack_require__(1066);
// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./build/core/otlp/ids.js
var ids = __webpack_require__(6774);
// EXTERNAL MODULE: ./build/core/otlp/spans.js + 1 modules
var otlp_spans = __webpack_require__(3161);
;// CONCATENATED MODULE: ./build/core/otlp/timing.js
/** Which part of a trace a gate sends, so that every span is sent once and none without its parent. */
/**
 * `rounds` is how many the workflow has, where it says so: then the gate that hands nothing on sends all of them at once.
 * A workflow that does not say has one, or was wired by hand: its first gate cannot know whether another will come.
 */
function partToSend(round, rounds, handsOn) {
    if (rounds !== undefined)
        return handsOn && round < rounds ? 'later' : 'tree';
    return round > 1 ? 'round' : 'tree';
}

// EXTERNAL MODULE: ./build/app/repair-metrics.js + 1 modules
var repair_metrics = __webpack_require__(7317);
// EXTERNAL MODULE: ./build/app/telemetry.js + 1 modules
var app_telemetry = __webpack_require__(9928);
;// CONCATENATED MODULE: ./build/app/trace-gate.js
/** What a gate sends over OTLP: it is the authority, so it alone sends the tree of the run's attempt. */







/** `rounds`: how many the workflow has, where it says so. */
function traceGate(telemetry, rounds) {
    return async (report, found) => {
        const { context, attempts, text } = found;
        const { digest } = telemetry;
        const run = {
            repository: context.repository,
            runId: context.runId,
            runAttempt: context.runAttempt,
            pipeline: report.pipeline,
        };
        const part = partToSend(report.round, rounds, report.rerun.regions.length > 0);
        // Jobs that were not rerun are listed again with every attempt: they are in the trace of their own.
        const own = attempts.filter((one) => one.runAttempt === run.runAttempt && (part === 'tree' || one.round === report.round));
        const ran = own.filter(({ result }) => result !== undefined && result !== 'skipped');
        const parent = (0,ids/* rootSpanId */.Ef)(run, digest);
        const spans = ran.flatMap((one) => (0,otlp_spans/* jobSpans */.x)(outcomeOf(one, report, found), parent, { digest, text }));
        const root = part === 'tree' ? (0,otlp_spans/* rootSpan */.v)(rootOutcome(report, found), spans, { digest, text }) : [];
        return await (0,app_telemetry/* sendAll */.S)({
            run: {
                ...run,
                version: report.version,
                headSha: report.github.head_sha,
                runUrl: `${report.github.run_url}/attempts/${run.runAttempt}`,
                serverUrl: context.serverUrl,
            },
            spans: [...root, ...spans],
            facts: ran.flatMap((one) => factsOf(one, report, found)),
            now: found.now,
            hold: whyNot(report, found, part === 'later'),
            text,
        }, telemetry);
    };
}
function whyNot(report, { identityKnown }, isLater) {
    if (report.dry_run)
        return 'This is a dry run.';
    if (report.round === 0)
        return 'Nothing has run yet.';
    if (!identityKnown)
        return 'Which attempts these are is not known.';
    return isLater ? 'The gate of the last round sends the whole run.' : undefined;
}
function outcomeOf(one, report, { attempts, context }) {
    // Without secrets, as the report has it.
    const verdict = report.regions
        .find(({ region }) => region === one.region)
        ?.attempts.find(({ job_id }) => job_id === one.job.id)?.verdict;
    const earlier = attempts
        .filter((other) => other.region === one.region &&
        other.result !== 'skipped' &&
        (other.runAttempt < one.runAttempt || (other.runAttempt === one.runAttempt && other.round < one.round)))
        .sort((a, b) => a.runAttempt - b.runAttempt || a.round - b.round)
        .at(-1);
    return {
        attempt: named(one, report, context),
        job: one.job,
        result: one.result ?? 'failure',
        cause: causeOf(one),
        failedStep: verdict?.step ?? undefined,
        evidence: verdict?.evidence?.text,
        runName: report.day === null ? null : (0,identity/* runName */.rt)(report.day, one.region, one.job.headSha),
        before: earlier === undefined ? undefined : named(earlier, report, context),
    };
}
function named(one, { pipeline }, { repository, runId }) {
    return { repository, runId, runAttempt: one.runAttempt, pipeline, region: one.region, round: one.round };
}
function causeOf({ result, verdict }) {
    return result === 'failure' ? { errorClass: verdict?.errorClass ?? 'unknown', reason: verdict?.reason } : undefined;
}
function rootOutcome(report, { attempts, context }) {
    const { repository, runId, runAttempt } = context;
    const before = attempts
        .filter((one) => one.runAttempt < runAttempt && one.result !== undefined && one.result !== 'skipped')
        .map((one) => one.runAttempt);
    return {
        run: { repository, runId, runAttempt, pipeline: report.pipeline },
        dayResult: report.day_result,
        winner: report.winner?.region,
        day: report.day,
        runUrl: `${report.github.run_url}/attempts/${runAttempt}`,
        lost: report.regions.flatMap(({ region, result }) => {
            const last = (0,day/* lastRun */.KT)(attempts.filter((one) => one.region === region));
            return result === 'success' || last?.result === undefined ? [] : [{ result: last.result, cause: causeOf(last) }];
        }),
        before: before.length === 0 ? undefined : Math.max(...before),
    };
}
/** The same facts as on the gateway, with the final verdict. */
function factsOf(one, report, { stored, specs }) {
    const run = { pipeline: report.pipeline, version: report.version, day: report.day ?? undefined };
    const before = (0,repair_metrics/* storedFacts */.RE)(one, stored);
    const facts = (0,repair_metrics/* finalFacts */.uf)(one, before, { run, specs });
    return facts === undefined ? [] : [{ ...facts, attempt: (0,identity/* attemptName */.LZ)(one.job.runId, one.runAttempt, one.round) }];
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


/***/ }),

/***/ 7786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ nanos),
/* harmony export */   uK: () => (/* binding */ attributes),
/* harmony export */   vi: () => (/* binding */ tracesPayload),
/* harmony export */   wD: () => (/* binding */ metricsPayload)
/* harmony export */ });
/** OTLP/HTTP JSON: the shapes of what is sent, as far as we fill them. 64-bit numbers are text, ids are hex. */
const scope = { name: 'lumen-action' };
function tracesPayload(resource, spans) {
    return { resourceSpans: [{ resource: { attributes: attributes(resource) }, scopeSpans: [{ scope, spans }] }] };
}
function metricsPayload(resource, metrics) {
    return { resourceMetrics: [{ resource: { attributes: attributes(resource) }, scopeMetrics: [{ scope, metrics }] }] };
}
/** Those that have a value. */
function attributes(values) {
    return Object.entries(values).flatMap(([key, value]) => {
        if (value === undefined || value === null || value === '')
            return [];
        if (typeof value === 'string')
            return [{ key, value: { stringValue: value } }];
        if (typeof value === 'boolean')
            return [{ key, value: { boolValue: value } }];
        return Number.isSafeInteger(value)
            ? [{ key, value: { intValue: String(value) } }]
            : [{ key, value: { doubleValue: value } }];
    });
}
/** Unix nanoseconds as text, from milliseconds: the number itself has more digits than a double. */
function nanos(milliseconds) {
    return `${Math.max(0, Math.round(milliseconds))}000000`;
}


/***/ }),

/***/ 3161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ jobSpans),
  v: () => (/* binding */ rootSpan)
});

// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(8587);
// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./build/core/stages.js
var stages = __webpack_require__(9395);
// EXTERNAL MODULE: ./build/core/otlp/ids.js
var ids = __webpack_require__(6774);
// EXTERNAL MODULE: ./build/core/otlp/payload.js
var payload = __webpack_require__(7786);
;// CONCATENATED MODULE: ./build/core/otlp/result.js
/** Classes of which the change itself is to blame; a failure of which nothing is known counts as one. */
const ownWork = ['build', 'dependency', 'unknown'];
function resultOf(result, cause) {
    if (result === 'success')
        return 'success';
    if (result === 'cancelled')
        return 'cancellation';
    if (result === 'skipped')
        return 'skip';
    if (cause?.reason === 'job-timeout' || cause?.reason === 'step-timeout')
        return 'timeout';
    return ownWork.includes(cause?.errorClass ?? 'unknown') ? 'failure' : 'error';
}
/** Of a step, by what GitHub says. `cause` is that of the job, if this step is where it failed. */
function stepResult(conclusion, cause) {
    switch (conclusion) {
        case 'success':
        case 'neutral':
            return 'success';
        case 'skipped':
            return 'skip';
        case 'cancelled':
            return 'cancellation';
        case 'timed_out':
            return 'timeout';
        default:
            return resultOf('failure', cause);
    }
}
/** `class/reason`, or the class where no reason is known; of few values, as the conventions want it. */
function errorType(cause) {
    if (cause === undefined)
        return 'unknown';
    return cause.reason === undefined ? cause.errorClass : `${cause.errorClass}/${cause.reason}`;
}
function isError(result) {
    return result === 'failure' || result === 'error' || result === 'timeout';
}
/**
 * What several regions that did not make it come to: the change's own fault outweighs what was around it. Where nothing
 * is known of any of them, a run that was not good has failed all the same.
 */
function worst(results) {
    const order = ['failure', 'timeout', 'error', 'cancellation', 'skip'];
    return order.find((result) => results.includes(result)) ?? 'failure';
}

;// CONCATENATED MODULE: ./build/core/otlp/spans.js
/** The spans of a run: a tree of the run's attempt, the regions' jobs and their steps. */






/** The job's span and those of the steps that ran; none where it is not known when it ran. */
function jobSpans(outcome, parentSpanId, tools) {
    const { attempt, job, result, cause } = outcome;
    const { digest, text } = tools;
    const time = timesOf(job);
    if (time === undefined)
        return [];
    const trace = (0,ids/* traceId */.Jb)(attempt, digest);
    const own = (0,ids/* jobSpanId */.LH)(attempt, digest);
    const came = resultOf(result, cause);
    const url = job.htmlUrl ?? undefined;
    const span = {
        traceId: trace,
        spanId: own,
        ...(parentSpanId === undefined ? {} : { parentSpanId }),
        name: (0,core_escape/* oneLine */.TN)(text(job.name), 200),
        kind: 2,
        startTimeUnixNano: (0,payload/* nanos */.cF)(time.start),
        endTimeUnixNano: (0,payload/* nanos */.cF)(time.end),
        attributes: (0,payload/* attributes */.uK)({
            'cicd.pipeline.task.name': (0,core_escape/* oneLine */.TN)(text(job.name), 200),
            'cicd.pipeline.task.run.id': String(job.id),
            'cicd.pipeline.task.run.url.full': url,
            'cicd.pipeline.task.run.result': came,
            'error.type': isError(came) ? errorType(cause) : undefined,
            'cicd.worker.name': job.runnerName,
            'cloud.region': attempt.region,
            'lumen.region': attempt.region,
            'lumen.run_id': outcome.runName,
            'lumen.attempt': (0,identity/* attemptName */.LZ)(attempt.runId, attempt.runAttempt, attempt.round),
            'lumen.round': attempt.round,
        }),
        links: outcome.before === undefined ? [] : [linkTo(outcome.before, digest)],
        status: statusOf(came, cause, outcome.evidence),
    };
    return [span, ...stepSpans(outcome, time, url, own, trace, tools)];
}
function stepSpans({ attempt, job, result, cause, failedStep }, within, url, parentSpanId, trace, { digest, text }) {
    const ran = job.steps.filter((step) => step.conclusion !== 'skipped' && step.startedAt !== null);
    const broken = ran.filter((step) => (0,stages/* isFailed */.Ix)(step) || (result === 'failure' && isStuck(step)));
    const blamed = broken.find(({ name }) => name === failedStep) ?? broken[0];
    return ran.map((step) => {
        const why = step === blamed ? cause : undefined;
        // What never ended ended with its job.
        const came = isStuck(step) && result !== 'failure' ? resultOf(result, undefined) : stepResult(step.conclusion, why);
        const start = clamp(Date.parse(step.startedAt), within);
        const end = step.completedAt === null ? within.end : clamp(Date.parse(step.completedAt), within);
        const name = (0,core_escape/* oneLine */.TN)(text(step.name), 200);
        return {
            traceId: trace,
            spanId: (0,ids/* stepSpanId */.E_)(attempt, step.number, digest),
            parentSpanId,
            name,
            kind: 2,
            startTimeUnixNano: (0,payload/* nanos */.cF)(start),
            endTimeUnixNano: (0,payload/* nanos */.cF)(Math.max(start, end)),
            attributes: (0,payload/* attributes */.uK)({
                'cicd.pipeline.task.name': name,
                'cicd.pipeline.task.run.id': `${job.id}/${step.number}`,
                'cicd.pipeline.task.run.url.full': url === undefined ? undefined : `${url}#step:${step.number}:1`,
                'cicd.pipeline.task.run.result': came,
                'error.type': isError(came) ? errorType(why) : undefined,
                'lumen.region': attempt.region,
                'lumen.step.number': step.number,
            }),
            links: [],
            status: statusOf(came, why, undefined),
        };
    });
}
/** The span of the run's attempt, around the jobs that it is made of: nothing where there are none. */
function rootSpan(outcome, jobs, { digest }) {
    if (jobs.length === 0)
        return [];
    const { run, lost } = outcome;
    const isGood = outcome.dayResult === 'success' || outcome.dayResult === 'degraded';
    const came = isGood ? 'success' : worst(lost.map(({ result, cause }) => resultOf(result, cause)));
    const types = new Set(lost.flatMap(({ result, cause }) => (isError(resultOf(result, cause)) ? [errorType(cause)] : [])));
    const type = types.size > 1 ? 'multiple' : ([...types][0] ?? 'unknown');
    const earlier = outcome.before === undefined ? undefined : { ...run, runAttempt: outcome.before };
    return [
        {
            traceId: (0,ids/* traceId */.Jb)(run, digest),
            spanId: (0,ids/* rootSpanId */.Ef)(run, digest),
            name: `RUN ${run.pipeline}`,
            kind: 2,
            startTimeUnixNano: jobs.map((span) => span.startTimeUnixNano).reduce(earliest),
            endTimeUnixNano: jobs.map((span) => span.endTimeUnixNano).reduce(latest),
            attributes: (0,payload/* attributes */.uK)({
                'cicd.pipeline.name': run.pipeline,
                'cicd.pipeline.action.name': 'RUN',
                'cicd.pipeline.run.id': String(run.runId),
                'cicd.pipeline.run.url.full': outcome.runUrl,
                'cicd.pipeline.result': came,
                'error.type': isError(came) ? type : undefined,
                'lumen.attempt': (0,identity/* attemptName */.LZ)(run.runId, run.runAttempt, 1),
                'lumen.day': outcome.day,
                'lumen.day.result': outcome.dayResult,
                'lumen.winner.region': outcome.winner,
            }),
            links: earlier === undefined
                ? []
                : [
                    spans_link((0,ids/* traceId */.Jb)(earlier, digest), (0,ids/* rootSpanId */.Ef)(earlier, digest), (0,identity/* attemptName */.LZ)(run.runId, earlier.runAttempt, 1)),
                ],
            status: statusOf(came, undefined, undefined),
        },
    ];
}
function linkTo(before, digest) {
    const name = (0,identity/* attemptName */.LZ)(before.runId, before.runAttempt, before.round);
    return spans_link((0,ids/* traceId */.Jb)(before, digest), (0,ids/* jobSpanId */.LH)(before, digest), name);
}
function spans_link(trace, span, attempt) {
    return { traceId: trace, spanId: span, attributes: (0,payload/* attributes */.uK)({ 'lumen.attempt': attempt }) };
}
function statusOf(came, cause, evidence) {
    if (came === 'success')
        return { code: 1 };
    if (!isError(came))
        return {};
    const why = cause === undefined ? '' : errorType(cause);
    const message = evidence === undefined || evidence === '' ? why : `${why}: ${(0,core_escape/* oneLine */.TN)(evidence, 300)}`;
    return message === '' ? { code: 2 } : { code: 2, message };
}
function timesOf(job) {
    const start = Date.parse(job.startedAt ?? '');
    const end = Date.parse(job.completedAt ?? '');
    return Number.isNaN(start) || Number.isNaN(end) ? undefined : { start, end: Math.max(start, end) };
}
/** Steps and jobs are told in whole seconds, by two clocks: a step may seem to begin before its job. */
function clamp(time, { start, end }) {
    return Number.isNaN(time) ? start : Math.min(Math.max(time, start), end);
}
function isStuck(step) {
    return step.completedAt === null || step.conclusion === null;
}
// Texts of digits, as long as they are for centuries.
function earliest(one, other) {
    return BigInt(one) <= BigInt(other) ? one : other;
}
function latest(one, other) {
    return BigInt(one) >= BigInt(other) ? one : other;
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
