export const id = 765;
export const ids = [765];
export const modules = {

/***/ 2289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ secretParts),
/* harmony export */   _: () => (/* binding */ parseWebhookUrl)
/* harmony export */ });
/** The address of a webhook, which is a secret as a whole: whoever has it may post. No message here quotes more of it than how it begins. */
/** `name` is the input that it came by. What is wrong is said in a whole sentence. */
function parseWebhookUrl(text, name) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const wrong = (rule, came) => ({
        problem: `Input "${name}" must be ${rule}, but it ${came} (the value is a secret and not shown).`,
    });
    if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return wrong('an https address', 'is none');
    if (url.protocol === 'http:' && !isLoopback(url.hostname))
        return wrong('an https address', 'begins with http://, which may go to this machine itself only');
    if (url.username !== '' || url.password !== '')
        return wrong('an address without a user name and password', 'has one');
    url.hash = '';
    return { url: url.href };
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}
/** The parts of the address that must be shown nowhere, the longest first. */
function secretParts(address) {
    const { href, host, hostname, pathname, search, searchParams } = new URL(address);
    const words = [...pathname.split('/'), ...searchParams.values()];
    const parts = [href, href.replace(/\/$/, ''), pathname + search, pathname, search.slice(1), ...words];
    const decoded = parts.map((part) => decode(part));
    // A short word of a path is no secret, and everybody knows where Slack is.
    const secret = [...parts, ...decoded].filter((part) => part.length >= 8);
    return [...new Set([...secret, host, hostname])].sort((one, other) => other.length - one.length);
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 7317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uf: () => (/* binding */ finalFacts),
  Vk: () => (/* binding */ repairMetrics),
  RE: () => (/* binding */ storedFacts)
});

// EXTERNAL MODULE: ./build/core/stages.js
var core_stages = __webpack_require__(9395);
;// CONCATENATED MODULE: ./build/core/gate/repair.js

/**
 * The group as it has to be, from the one that is there. The same object where nothing changes.
 *
 * Labels and completion stay: Prometheus remembers the first verdict's series for days. Where the verdict changes, the
 * completion is a millisecond later, by which the rules know the newer revision of one attempt from a second attempt.
 */
function revise(stored, final, job) {
    const errorClass = final.result === 'failure' ? keepKnown(stored.errorClass, final.errorClass) : undefined;
    if (stored.result === final.result && stored.errorClass === errorClass)
        return stored;
    const { errorClass: before, ...rest } = stored;
    const stages = stored.result === final.result
        ? stored.stages.map((stage) => stage.errorClass !== undefined && stage.errorClass === before && errorClass
            ? { ...stage, errorClass }
            : stage)
        : (0,core_stages/* stagesOf */.ZL)(job.steps, undefined, [], errorClass);
    return {
        ...rest,
        result: final.result,
        ...(errorClass === undefined ? {} : { errorClass }),
        completedAt: stored.completedAt + 1,
        stages,
    };
}
/** The region may have known more than its log tells, from a text that the workflow handed over. */
function keepKnown(before, now) {
    return now === undefined || now === 'unknown' ? (before ?? 'unknown') : now;
}
/** An attempt from the API alone: its runner died, or its push was lost. Undefined where its end is not known. */
function factsFromJob(names, run, final, job) {
    const completedAt = Date.parse(job.completedAt ?? '');
    if (Number.isNaN(completedAt))
        return undefined;
    const startedAt = Date.parse(job.startedAt ?? '');
    const errorClass = final.result === 'failure' ? (final.errorClass ?? 'unknown') : undefined;
    return {
        ...run,
        ...names,
        result: final.result,
        ...(errorClass === undefined ? {} : { errorClass }),
        completedAt,
        ...(Number.isNaN(startedAt) ? {} : { durationSeconds: Math.max(0, Math.round((completedAt - startedAt) / 1000)) }),
        stages: (0,core_stages/* stagesOf */.ZL)(job.steps, undefined, [], errorClass),
        retries: [],
    };
}

// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./build/app/errors.js
var errors = __webpack_require__(9813);
// EXTERNAL MODULE: ./build/app/in-parallel.js
var in_parallel = __webpack_require__(757);
;// CONCATENATED MODULE: ./build/app/repair-metrics.js




/** Pushes at the same time: a gateway checks each against all that it holds. */
const mostAtOnce = 4;
/** `stored` is what the gateway holds of this pipeline. Throws nothing that a gateway can cause. */
async function repairMetrics(attempts, stored, gateway, plan, complain) {
    const failures = [];
    // One that has stopped answering is not waited for once an attempt.
    let isDown = false;
    const attempted = async (work) => {
        try {
            if (isDown)
                throw new errors/* GatewayError */.Fe('The gateway has stopped answering.');
            await work();
            return true;
        }
        catch (error) {
            if (!(error instanceof errors/* GatewayError */.Fe))
                throw error;
            failures.push(error.message);
            isDown ||= error.status === undefined || error.status >= 500;
            return false;
        }
    };
    const kinds = await (0,in_parallel/* inParallel */.H)(attempts, mostAtOnce, async (attempt) => {
        const before = storedFacts(attempt, stored);
        const facts = finalFacts(attempt, before, plan);
        if (facts === undefined)
            return 'kept';
        if (facts === before)
            return 'unchanged';
        if (!plan.dryRun && !(await attempted(() => gateway.put(facts))))
            return 'failed';
        return before === undefined ? 'added' : 'revised';
    });
    const old = plan.keep === undefined ? [] : stored.filter((group) => isOld(group, plan.now - plan.keep));
    const removed = await (0,in_parallel/* inParallel */.H)(old, mostAtOnce, (group) => plan.dryRun ? Promise.resolve(true) : attempted(() => gateway.remove(group.key)));
    if (failures.length > 0) {
        const others = failures.length > 1 ? ` (and ${failures.length - 1} more)` : '';
        complain({ where: 'gateway', message: `${failures[0]}${others} A repeated gate tries it again.` });
    }
    return { kinds, pruned: removed.filter(Boolean).length, problem: null };
}
/** The group of an attempt, by its name: the run id's commit and the attempt are the same in region and gate. */
function storedFacts(attempt, stored) {
    const name = nameOf(attempt);
    return stored.find(({ key, facts }) => key.attempt === name && facts?.region === attempt.region)?.facts;
}
/** All facts of an attempt with its final verdict; undefined where nothing is known that could be pushed. */
function finalFacts(attempt, before, plan) {
    return before === undefined ? added(attempt, plan) : revised(attempt, before);
}
function nameOf({ job, runAttempt, round }) {
    return (0,identity/* attemptName */.LZ)(job.runId, runAttempt, round);
}
function revised(attempt, before) {
    const { result } = attempt;
    if (result === undefined)
        return undefined;
    return revise(before, { result, errorClass: attempt.verdict?.errorClass }, attempt.job);
}
function added(attempt, { run, specs }) {
    const { region, job, result } = attempt;
    // A job that never ran has nothing to count; a region that was skipped pushed nothing either.
    const { day } = run;
    if (result === undefined || result === 'skipped' || day === undefined)
        return undefined;
    const declared = specs.find((spec) => spec.region === region)?.matrix.runner;
    const runner = typeof declared === 'string' ? declared : job.labels.join('-') || 'unknown';
    const runId = (0,identity/* runName */.rt)(day, region, job.headSha);
    return factsFromJob({ region, runner, runId, attempt: nameOf(attempt) }, { ...run, day }, { result, errorClass: attempt.verdict?.errorClass }, job);
}
function isOld({ facts }, before) {
    return facts !== undefined && facts.completedAt < before;
}


/***/ }),

/***/ 5101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vn: () => (/* binding */ codePlace),
/* harmony export */   YP: () => (/* binding */ mostAnnotations),
/* harmony export */   qF: () => (/* binding */ annotationTitle),
/* harmony export */   w7: () => (/* binding */ annotation)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8587);
/** What stands on the page of a run beside its jobs. GitHub shows ten of each level for a step, and 4 KB of each. */

/** With this each of our titles begins: what we said ourselves is not read back as a fact about the job. */
const annotationTitle = 'Lumen';
/** Of one level, for one step. */
const mostAnnotations = 10;
/** In bytes; the rest would be cut in the middle of a word. */
const mostBytes = 4_000;
/** What happened and what comes next, the proof, what to do, where to read on: a line each. */
function annotation(level, subject, headline, verdict) {
    const lines = [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(headline, 600)];
    if (verdict?.evidence)
        lines.push(`Evidence: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(verdict.evidence.text, 300)}`);
    if (verdict !== null)
        lines.push(`What to do: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(verdict.help, 400)}`, verdict.runbook_url);
    return {
        level,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(`${annotationTitle}: ${subject}`, 120),
        message: within(lines),
        place: verdict === null ? undefined : codePlace(verdict),
    };
}
function within(lines) {
    const size = (text) => new TextEncoder().encode(text).length;
    const kept = [...lines];
    while (kept.length > 1 && size(kept.join('\n')) > mostBytes)
        kept.pop();
    let [text = ''] = kept.length === 1 ? kept : [kept.join('\n')];
    while (size(text) > mostBytes)
        text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, Math.floor([...text].length / 2));
    return text;
}
const path = '((?:\\./)?[\\w@+-][\\w.@+-]*(?:/[\\w.@+()[\\]-]+)*\\.[A-Za-z]\\w{0,9})';
/** `src/a.ts(3,5): error TS2322: \u2026`, `src/x.go:12:3: \u2026`, `./src/x.c:7: error: \u2026`; rustc and ruff write an arrow before it. */
const places = [
    new RegExp(`^\\s*(?:(?:-->|error:?) )?${path}\\((\\d{1,7})(?:,(\\d{1,5}))?\\): `),
    new RegExp(`^\\s*(?:(?:-->|error:?) )?${path}:(\\d{1,7})(?::(\\d{1,5}))?(?::? |:?$)`),
];
/** The place in the code that the evidence of a build failure names; a path that leaves the workspace is none. */
function codePlace({ class: errorClass, evidence }) {
    if (errorClass !== 'build' || evidence === null)
        return undefined;
    for (const pattern of places) {
        const [, file, line, column] = pattern.exec(evidence.text) ?? [];
        if (file === undefined || Number(line) < 1)
            continue;
        const relative = file.replace(/^\.\//, '');
        const parts = relative.split('/');
        if (parts.includes('..') || parts.includes('.git') || parts.includes('node_modules'))
            return undefined;
        return { file: relative, line: Number(line), column: column === undefined ? undefined : Number(column) };
    }
    return undefined;
}


/***/ }),

/***/ 1066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ lastRun),
/* harmony export */   fE: () => (/* binding */ electWinner),
/* harmony export */   mC: () => (/* binding */ dayResult),
/* harmony export */   oj: () => (/* binding */ regionResult),
/* harmony export */   r4: () => (/* binding */ neededFor)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/** What a date comes to: which regions made it, which attempt is its winner, whether it is good. Pure and total. */

/**
 * The attempt whose result is kept: the earliest success among all attempts and rounds. Of two in the same millisecond
 * the region's name decides, then the attempt's, so that any order of arrival gives the same winner.
 */
function electWinner(attempts) {
    let winner;
    for (const attempt of attempts)
        if (attempt.result === 'success' && (winner === undefined || isBefore(attempt, winner)))
            winner = attempt;
    return winner;
}
function isBefore(one, other) {
    // An attempt whose end is not known is later than every one that is known.
    const [a, b] = [one, other].map(({ completedAt }) => completedAt ?? Number.POSITIVE_INFINITY);
    if (a !== b)
        return a < b;
    const [key, otherKey] = [one, other].map(orderOf);
    return key < otherKey;
}
function orderOf({ region, job, runAttempt, round }) {
    return `${region} ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptName */ .LZ)(job.runId, runAttempt, round)}`;
}
/** Of the attempts of one region; `unclear` where there is none, or the last one cannot be told. */
function regionResult(attempts) {
    if (attempts.some(({ result }) => result === 'success'))
        return 'success';
    return lastRun(attempts)?.result ?? (attempts.length > 0 && attempts.every(isSkipped) ? 'skipped' : 'unclear');
}
/** The last attempt that was not skipped. */
function lastRun(attempts) {
    let last;
    for (const attempt of attempts)
        if (!isSkipped(attempt) && (last === undefined || isLater(attempt, last)))
            last = attempt;
    return last;
}
function isSkipped({ result }) {
    return result === 'skipped';
}
function isLater(one, other) {
    return one.runAttempt - other.runAttempt > 0 || (one.runAttempt === other.runAttempt && one.round > other.round);
}
/** How many regions have to succeed. */
function neededFor(quorum, regions) {
    return quorum === 'any' ? 1 : quorum === 'all' ? Math.max(1, regions) : quorum;
}
/**
 * `failure` until enough regions have succeeded; then `degraded` where a region failed, or cannot be told. A cancelled or
 * skipped region is neither a success nor a failure.
 */
function dayResult(results, quorum) {
    const succeeded = results.filter((result) => result === 'success').length;
    if (succeeded < neededFor(quorum, results.length))
        return 'failure';
    return results.some((result) => result === 'failure' || result === 'unclear') ? 'degraded' : 'success';
}


/***/ }),

/***/ 7320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ traceLine)
/* harmony export */ });
/** For the console. */
function traceLine({ trace_id, endpoint, spans, sent, problem }) {
    return sent
        ? `trace ${trace_id}: ${spans} spans sent to ${endpoint}`
        : `trace ${trace_id}: not sent. ${problem ?? ''}`;
}


/***/ }),

/***/ 9395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ isFailed),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   zD: () => (/* binding */ isStage)
/* harmony export */ });
/** Steps that the runner adds, and steps without a name of their own. */
const unnamed = /^(?:Set up job$|Complete job$|Post |Pre |Run |Initialize containers$|Stop containers$|Build \S+@|Pull )/;
/** Whether a step carries a name that a person gave it. */
function isStage(step) {
    return !unnamed.test(step.name);
}
/** Whether the API shows that it failed; where `continue-on-error` let it pass, it does not. */
function isFailed(step) {
    return step.conclusion === 'failure' || step.conclusion === 'timed_out';
}
/**
 * The stages of an attempt: finished steps that were chosen and have a name of their own. Our own step is still running
 * when this is read, so it is not among them. `names` limits them; undefined takes all. `tolerated` are names of steps
 * that failed although their conclusion says `success` (`continue-on-error`).
 */
function stagesOf(steps, names, tolerated, errorClass) {
    const stages = new Map();
    for (const step of steps) {
        if (names === undefined ? !isStage(step) : !names.includes(step.name))
            continue;
        const failed = isFailed(step) || tolerated.includes(step.name);
        if (!failed && step.conclusion !== 'success')
            continue;
        // Two steps of one name are one series: a failure of either counts.
        if (stages.get(step.name)?.outcome === 'failure')
            continue;
        stages.set(step.name, failed
            ? { stage: step.name, outcome: 'failure', errorClass: errorClass ?? 'unknown' }
            : { stage: step.name, outcome: 'success' });
    }
    return [...stages.values()];
}


/***/ }),

/***/ 9765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateMain: () => (/* binding */ gateMain)
});

// EXTERNAL MODULE: ./build/adapters/actions.js + 1 modules
var actions = __webpack_require__(1982);
// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
// EXTERNAL MODULE: ./build/adapters/report-files.js
var report_files = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/adapters/settings.js + 1 modules
var settings = __webpack_require__(6511);
// EXTERNAL MODULE: ./build/core/gate/day.js
var gate_day = __webpack_require__(1066);
// EXTERNAL MODULE: ./build/core/decide.js
var decide = __webpack_require__(5376);
// EXTERNAL MODULE: ./build/core/hold-steps.js
var hold_steps = __webpack_require__(7331);
;// CONCATENATED MODULE: ./build/core/gate/rerun-plan.js
/** What is rerun: the decision for each region, and the matrix of the next round. */



/** Decides for one region, from all its attempts in this workflow run. `unclear` says why it cannot be told. */
function planRegion(region, attempts, unclear, situation) {
    const result = unclear === undefined ? (0,gate_day/* regionResult */.oj)(attempts) : 'unclear';
    const last = (0,gate_day/* lastRun */.KT)(attempts);
    if (result === 'unclear') {
        const reason = unclear ?? `Region ${region} is not over, or its end cannot be told, so nothing is rerun.`;
        return { region, result, decision: { kind: 'hold', code: 'unknown-cause', reason, delaySeconds: 0 } };
    }
    const executions = attempts.filter((attempt) => attempt.result !== 'skipped').length;
    const decision = (0,decide/* decide */.L)({
        result,
        verdict: last?.verdict,
        policy: situation.policy,
        // Every execution but the first was a rerun, whoever asked for it and however attempts and rounds were nested.
        runAttempt: Math.max(1, executions),
        round: 1,
        begunSteps: last && (0,hold_steps/* begunSteps */.b)(last.job.steps),
        quorumReached: situation.quorumReached,
        now: situation.now,
    });
    return { region, result, decision };
}
/** The first round: every region, at once. */
function firstRound(specs) {
    const include = specs.map(({ region, matrix }) => ({ ...matrix, region, round: 1 }));
    return { regions: specs.map(({ region }) => region), matrix: { include }, delaySeconds: 0 };
}
/** The next round of `round`, of those regions that are rerun. */
function nextRound(plans, specs, round) {
    const again = plans.filter(({ decision }) => decision.kind === 'rerun');
    return {
        regions: again.map(({ region }) => region),
        matrix: {
            include: again.map(({ region }) => ({
                ...specs.find((spec) => spec.region === region)?.matrix,
                region,
                round: round + 1,
            })),
        },
        delaySeconds: Math.max(0, ...again.map(({ decision }) => decision.delaySeconds)),
    };
}

;// CONCATENATED MODULE: ./build/core/gate/judge-day.js


function judgeDay({ regions, unclear }, attempts, { policy, quorum, now }) {
    const planAll = (quorumReached) => regions.map(({ region }) => {
        const own = attempts.filter((attempt) => attempt.region === region);
        return planRegion(region, own, unclear.get(region), { policy, quorumReached, now });
    });
    const results = planAll(false).map(({ result }) => result);
    const outcome = results.length === 0 ? null : (0,gate_day/* dayResult */.mC)(results, quorum);
    return { results, outcome, plans: planAll(outcome !== null && outcome !== 'failure') };
}
/** A region that needs a person. One that succeeded or was skipped is not held, it is done. */
function isHeld({ result, decision }) {
    return decision.kind === 'hold' && hasFailed(result);
}
/** Also where it cannot be told. */
function hasFailed(result) {
    return result === 'failure' || result === 'unclear';
}

// EXTERNAL MODULE: ./build/core/gate/region-attempts.js
var region_attempts = __webpack_require__(197);
// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(630);
;// CONCATENATED MODULE: ./build/core/messages/change.js

const severity = { success: 0, degraded: 1, failure: 2 };
/** What the last of these states tells that those before it did not. A date of which nothing was told is good. */
function dayChange(states) {
    let told = 'success';
    let change = null;
    for (const state of states) {
        const now = toTell(state) ?? told;
        change = severity[now] > severity[told] ? asBad[now] : severity[now] < severity[told] ? 'recovered' : null;
        told = now;
    }
    return change;
}
const asBad = { success: null, degraded: 'degraded', failure: 'failed' };
/** Undefined where there is nothing to tell yet: a rerun may still cure all of it, or nobody failed. */
function toTell({ result, failed, pending, held }) {
    // What needs a person is told at once: it does not wait for the reruns of other regions.
    if (result === null || (pending && !held))
        return undefined;
    // Whoever cancels a run knows of it, and it is no failure.
    return result === 'failure' && !failed ? undefined : result;
}
/** What the gate of the moment `at` has to tell, `today` being how it judges all attempts. */
function changeAt(at, today, assignment, attempts, policy) {
    const before = momentsBefore(at, attempts).map((moment) => {
        const known = attempts.filter((attempt) => !isBefore(moment, attempt));
        // A region that had not run yet had not failed either.
        const isThere = (region) => assignment.unclear.has(region) || known.some((one) => one.region === region);
        const regions = assignment.regions.filter(({ region }) => isThere(region));
        return stateOf(judgeDay({ regions, unclear: assignment.unclear }, known, policy));
    });
    return dayChange([...before, stateOf(today)]);
}
/** The rounds that ended before it, in their order. A skipped job is no round. */
function momentsBefore(at, attempts) {
    const moments = new Map();
    for (const attempt of attempts)
        if (attempt.result !== 'skipped' && isBefore(attempt, at))
            moments.set(`${attempt.runAttempt}-${attempt.round}`, { runAttempt: attempt.runAttempt, round: attempt.round });
    return [...moments.values()].sort((one, other) => (isBefore(one, other) ? -1 : 1));
}
function isBefore(one, other) {
    return one.runAttempt < other.runAttempt || (one.runAttempt === other.runAttempt && one.round < other.round);
}
function stateOf({ outcome, results, plans }) {
    return {
        result: outcome,
        failed: results.some(hasFailed),
        pending: plans.some(({ decision }) => decision.kind === 'rerun'),
        held: plans.some(isHeld),
    };
}

// EXTERNAL MODULE: ./build/core/policy.js
var policy = __webpack_require__(6390);
// EXTERNAL MODULE: ./build/core/redact.js + 7 modules
var redact = __webpack_require__(3176);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(8587);
// EXTERNAL MODULE: ./build/app/report-parts.js + 1 modules
var report_parts = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/app/gate-parts.js
/** The parts of a gate's report that are made of what it found: the regions with their attempts, and the repair in numbers. */



/** `repair` is a sentence where nothing could be repaired. */
function repairCounts(repair) {
    const kinds = typeof repair === 'string' ? [] : repair.kinds;
    const of = (kind) => kinds.filter((one) => one === kind).length;
    return {
        unchanged: of('unchanged'),
        revised: of('revised'),
        added: of('added'),
        failed: of('failed'),
        pruned: typeof repair === 'string' ? 0 : repair.pruned,
        problem: typeof repair === 'string' ? repair : null,
    };
}
function regionReport({ region, result, decision }, attempts, repair, winner, text, nameRun, runbook) {
    const own = attempts.flatMap((attempt, index) => (attempt.region === region ? [{ attempt, index }] : []));
    return {
        region,
        result,
        decision: (0,report_parts/* decisionOf */.uv)({ ...decision, reason: (0,core_escape/* oneLine */.TN)(text(decision.reason), 600) }),
        attempts: own.map(({ attempt, index }) => {
            const { job, completedAt } = attempt;
            const startedAt = Date.parse(job.startedAt ?? '');
            const isTimed = completedAt !== undefined && !Number.isNaN(startedAt);
            return {
                attempt: nameAttempt(attempt),
                run_id: nameRun(region, job),
                run_attempt: attempt.runAttempt,
                round: attempt.round,
                result: attempt.result ?? null,
                is_winner: attempt === winner,
                job_id: job.id,
                job_name: text(job.name),
                job_url: job.htmlUrl,
                completed_at: completedAt === undefined ? null : new Date(completedAt).toISOString(),
                duration_seconds: isTimed ? Math.max(0, Math.round((completedAt - startedAt) / 1000)) : null,
                verdict: attempt.finding === undefined
                    ? null
                    : (0,report_parts/* reportVerdict */.Ki)(attempt.finding.verdict, attempt.finding.source, text, runbook),
                note: attempt.note === undefined ? null : text(attempt.note),
                metrics: typeof repair === 'string' ? null : (repair.kinds[index] ?? null),
            };
        }),
    };
}
function nameAttempt({ job, runAttempt, round }) {
    return (0,identity/* attemptName */.LZ)(job.runId, runAttempt, round);
}

// EXTERNAL MODULE: ./build/app/errors.js
var errors = __webpack_require__(9813);
;// CONCATENATED MODULE: ./build/app/gate-sources.js


async function readSources(inputs, runId, { github, gateway }) {
    // Before the first round there is nothing to judge.
    const isPlan = inputs.round === 0;
    const reads = [
        isPlan || inputs.regions === undefined ? unknown : readJobs(runId, github),
        inputs.day === undefined ? readDay(runId, github) : Promise.resolve({ value: inputs.day }),
        isPlan || gateway === undefined ? unknown : readGroups(inputs.pipeline, gateway),
    ];
    const [jobs, day, stored] = await Promise.all(reads);
    const problems = [jobs, day, stored].flatMap(({ problem }) => problem ?? []);
    return { jobs: jobs.value, day: day.value, stored: stored.value, problems };
}
const unknown = Promise.resolve({});
async function readJobs(runId, github) {
    try {
        return { value: await github.jobsOfRun(runId) };
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        return gitHubProblem(`${error.message} What the date came to is not known, and nothing is rerun.`);
    }
}
async function readDay(runId, github) {
    try {
        const created = Date.parse((await github.run(runId)).createdAt);
        if (!Number.isNaN(created))
            return { value: (0,identity/* dayOf */.kb)(created) };
        return gitHubProblem(`The API did not tell when the run was created. ${noDay}`);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        return gitHubProblem(`${error.message} ${noDay}`);
    }
}
const noDay = 'Which date the run is for is not known, so attempts that never arrived are not added. Pass "day" to say it.';
function gitHubProblem(message) {
    return { problem: { where: 'GitHub API', message } };
}
async function readGroups(pipeline, gateway) {
    try {
        return { value: await gateway.groups(`lumen_${pipeline}`) };
    }
    catch (error) {
        if (!(error instanceof errors/* GatewayError */.Fe))
            throw error;
        const message = `${error.message} The metrics are left as they are; a repeated gate repairs them.`;
        return { problem: { where: 'gateway', message } };
    }
}

// EXTERNAL MODULE: ./build/app/judge-attempts.js
var judge_attempts = __webpack_require__(8590);
// EXTERNAL MODULE: ./build/app/repair-metrics.js + 1 modules
var repair_metrics = __webpack_require__(7317);
;// CONCATENATED MODULE: ./build/app/gate.js
/** The job after the matrix: the authority on what a date came to, and on what is rerun. */












/** Judges all attempts of the run, repairs the metrics and decides for each region. Throws only where the code is wrong. */
async function gate(setup, ports) {
    const { inputs, context } = setup;
    const problems = [...setup.problems];
    const complain = (problem) => problems.push(problem);
    const { jobs, day, stored, problems: unread } = await readSources(inputs, context.runId, ports);
    const assignment = jobs === undefined ? nothing : gate_assign(jobs, setup);
    problems.push(...unread);
    for (const message of [...assignment.problems, ...assignment.unclear.values()])
        complain({ where: 'input "regions"', message });
    const found = await (0,judge_attempts/* judgeAttempts */.cQ)(assignment.attempts, { ...ports, rules: setup.rules }, complain);
    const attempts = found.map((attempt) => withStoredTime(attempt, stored ?? []));
    const winner = (0,gate_day/* electWinner */.fE)(attempts);
    const quorum = setup.policy?.quorum ?? policy/* defaultPolicy */.G4.quorum;
    const by = { policy: inputs.identityKnown ? setup.policy : undefined, quorum, now: ports.clock.now() };
    const judged = judgeDay(assignment, attempts, by);
    const { results, outcome, plans } = judged;
    const at = { runAttempt: context.runAttempt, round: inputs.round };
    // Before the first round every region is to run.
    const isPlan = inputs.round === 0;
    const next = isPlan ? firstRound(inputs.regions ?? []) : nextRound(plans, assignment.regions, inputs.round);
    const repair = await repairAll(attempts, stored, assignment, day, setup, ports, complain);
    const text = (value) => (0,redact/* redact */.E)(value, setup.secrets);
    const nameRun = (region, job) => (day === undefined ? null : (0,identity/* runName */.rt)(day, region, job.headSha));
    const report = {
        schema: 1,
        kind: 'gate',
        generated_at: new Date(ports.clock.now()).toISOString(),
        pipeline: inputs.pipeline,
        version: inputs.version,
        round: inputs.round,
        day: day ?? null,
        attempt: (0,identity/* attemptName */.LZ)(context.runId, context.runAttempt, 1),
        github: {
            repository: context.repository,
            run_id: context.runId,
            run_attempt: context.runAttempt,
            run_url: `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`,
            head_sha: attempts[0]?.job.headSha || context.headSha,
        },
        day_result: outcome,
        quorum: {
            needed: (0,gate_day/* neededFor */.r4)(quorum, results.length),
            succeeded: results.filter((result) => result === 'success').length,
            regions: results.length,
        },
        winner: winner === undefined
            ? null
            : { region: winner.region, run_id: nameRun(winner.region, winner.job), attempt: nameAttempt(winner) },
        regions: plans.map((plan) => regionReport(plan, attempts, repair, winner, text, nameRun, context.runbook)),
        rerun: { regions: next.regions, matrix: next.matrix, delay_seconds: next.delaySeconds },
        held_regions: plans.filter(isHeld).map(({ region }) => region),
        change: isPlan ? null : changeAt(at, judged, assignment, attempts, by),
        metrics: { gateway: ports.gatewayUrl, ...repairCounts(repair) },
        tickets: [],
        messages: [],
        dry_run: inputs.dryRun,
        problems: problems.map(({ where, message }) => ({ where, message: text(message) })),
    };
    const { identityKnown } = inputs;
    const findings = { attempts, stored: stored ?? [], specs: assignment.regions, identityKnown, context, text };
    // Side by side: either may be slow to fail.
    const [traced, kept] = await Promise.all([
        ports.trace?.(report, { ...findings, now: ports.clock.now() }),
        ports.tickets?.(report),
    ]);
    return {
        ...report,
        ...(traced === undefined ? {} : { trace: traced.trace }),
        tickets: kept?.tickets ?? [],
        problems: [...report.problems, ...(traced?.problems ?? []), ...(kept?.problems ?? [])],
    };
}
const nothing = { attempts: [], regions: [], unclear: new Map(), problems: [] };
function gate_assign(jobs, { inputs, context }) {
    const isOwn = (job) => inputs.jobId === undefined
        ? job.status === 'in_progress' && job.runnerName === context.runnerName && job.runAttempt === context.runAttempt
        : job.id === inputs.jobId;
    return (0,region_attempts/* assignJobs */.a)(jobs, inputs.regions ?? [], inputs.round, jobs.find(isOwn)?.name);
}
/** The completion that the region pushed: by it the Prometheus rules choose the winner, and so does the gate. */
function withStoredTime(attempt, stored) {
    const facts = (0,repair_metrics/* storedFacts */.RE)(attempt, stored);
    return facts === undefined || facts.result !== attempt.result
        ? attempt
        : { ...attempt, completedAt: facts.completedAt };
}
async function repairAll(attempts, stored, { regions }, day, { inputs }, ports, complain) {
    if (ports.gateway === undefined)
        return ports.gatewayProblem;
    if (inputs.round === 0)
        return 'Nothing has run yet, so there is nothing to repair.';
    if (stored === undefined)
        return 'The gateway could not be read, so nothing was repaired.';
    if (!inputs.identityKnown)
        return 'Which attempts these are is not known, so nothing was repaired.';
    const run = { pipeline: inputs.pipeline, version: inputs.version, day };
    const plan = { run, specs: regions, keep: inputs.keep, dryRun: inputs.dryRun, now: ports.clock.now() };
    return await (0,repair_metrics/* repairMetrics */.Vk)(attempts, stored, ports.gateway, plan, complain);
}

// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/gate/regions.js
var gate_regions = __webpack_require__(6857);
// EXTERNAL MODULE: ./build/app/shared-inputs.js
var shared_inputs = __webpack_require__(7805);
;// CONCATENATED MODULE: ./build/app/gate-inputs.js




/** Turns all inputs of the gate into values, and names every one that cannot be used. Never throws. */
function parseGateInputs(input, env, context) {
    const problems = [];
    let identityKnown = true;
    const complain = (name, clause, now) => problems.push({ where: `input "${name}"`, message: `Input "${name}" ${clause} ${now}` });
    const notNamed = 'Which attempts these are is not known without it: nothing is repaired or rerun.';
    const dayText = input('day');
    const day = dayText === '' ? undefined : (0,identity/* parseDay */.Iq)(dayText);
    if (dayText !== '' && day === undefined) {
        identityKnown = false;
        complain('day', `must be a date such as 20261124 or 2026-11-24, but it is ${(0,shared_inputs/* quoted */.TL)(dayText)}.`, notNamed);
    }
    const roundText = input('round') || '1';
    const round = /^\d{1,2}$/.test(roundText) ? Number(roundText) : undefined;
    if (round === undefined) {
        identityKnown = false;
        complain('round', `must be a whole number from 0 to 99, but it is ${(0,shared_inputs/* quoted */.TL)(roundText)}.`, notNamed);
    }
    const parsed = (0,gate_regions/* parseRegions */.T)(input('regions'));
    const regions = 'regions' in parsed ? parsed.regions : undefined;
    if ('problems' in parsed)
        for (const problem of parsed.problems)
            complain('regions', problem, 'Nothing is decided, repaired or rerun.');
    const keepText = input('keep') || '48h';
    const keep = (0,duration/* parseDuration */.E9)(keepText);
    if ('problem' in keep)
        complain('keep', keep.problem, 'No group is removed from the gateway.');
    const failText = input('fail-on') || 'none';
    const failOn = ['none', 'failure', 'degraded'].find((known) => known === failText);
    if (failOn === undefined) {
        const now = 'It is taken as "failure", so that a failed date does not stay green.';
        complain('fail-on', `must be none, failure or degraded, but it is ${(0,shared_inputs/* quoted */.TL)(failText)}.`, now);
    }
    const ticketText = input('ticket') || 'issue';
    const ticket = ['issue', 'none'].find((known) => known === ticketText);
    if (ticket === undefined)
        complain('ticket', `must be issue or none, but it is ${(0,shared_inputs/* quoted */.TL)(ticketText)}.`, 'No ticket is opened.');
    const dryRun = (0,shared_inputs/* readDryRun */.n0)(input, complain, 'nothing is written');
    const jobId = (0,shared_inputs/* readJobId */.tW)(input, complain, 'It is left out.');
    return {
        problems,
        inputs: {
            pipeline: input('pipeline') || env.LUMEN_PIPELINE || (0,identity/* defaultPipeline */.cj)(context.repository, context.workflow) || 'pipeline',
            version: input('version') || env.LUMEN_PIPELINE_VERSION || 'v1',
            day,
            round: round ?? 1,
            regions,
            jobId,
            pushgatewayUrl: input('pushgateway-url') || env.PUSHGATEWAY_URL || '',
            keep: 'milliseconds' in keep ? keep.milliseconds : undefined,
            failOn: failOn ?? 'failure',
            ticket: ticket ?? 'none',
            dryRun,
            config: input('config'),
            identityKnown: identityKnown && regions !== undefined,
        },
    };
}

// EXTERNAL MODULE: ./build/core/taxonomy.js
var taxonomy = __webpack_require__(3207);
;// CONCATENATED MODULE: ./build/core/tickets/marker.js
/** What we find in our own issues and comments again: HTML comments that a person does not see and a log cannot write. */
const tag = 'lumen-action ticket v1';
/** The first line of a ticket. */
function bodyMarker({ fingerprint, pipeline, class: errorClass, reason }) {
    const cause = [errorClass, reason].map(encodeURIComponent).join('/');
    return `<!-- ${tag} fingerprint=${fingerprint} pipeline=${encodeURIComponent(pipeline)} cause=${cause} -->`;
}
/** Undefined where the text is no ticket. It must begin with the marker: what a log says comes further down. */
function readBodyMarker(body) {
    const found = marker_form.exec(body);
    if (found === null)
        return undefined;
    const [, fingerprint = '', ...encoded] = found;
    try {
        const [pipeline = '', errorClass = '', reason = ''] = encoded.map(decodeURIComponent);
        return { fingerprint, pipeline, class: errorClass, reason };
    }
    catch {
        return undefined;
    }
}
// What `encodeURIComponent` writes.
const word = "([\\w.!~*'()%-]{1,2000})";
const marker_form = new RegExp(`^<!-- ${tag} fingerprint=([0-9a-f]{16}) pipeline=${word} cause=${word}/${word} -->`);
/** In place of the marker of a ticket that is a second one: nobody finds it any more. */
function duplicateMarker(of) {
    return `<!-- ${tag} duplicate-of=${of} -->`;
}
/** Begins the one comment that counts. */
const countMarker = `<!-- ${tag} count -->`;
function isCount(body) {
    return body.startsWith(countMarker);
}
/** Begins a comment that says something once: the same key is not said twice. */
function wordMarker(key) {
    return `<!-- ${tag} word=${key} -->`;
}
function readWordMarker(body) {
    return /^<!-- lumen-action ticket v1 word=([a-z]+-\d{1,16}) -->/.exec(body)?.[1];
}
/** Data for the next gate. What could end the comment, or mean something to GitHub, is written as JSON's escapes. */
function dataMarker(value) {
    const json = JSON.stringify(value).replace(/[<>&@#`\u007f-\uffff]|-(?=-)|-$/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `<!-- ${tag} data=${json} -->`;
}
/** Undefined where there is none, or it cannot be read. It is a line of its own. */
function readDataMarker(body) {
    const json = /^<!-- lumen-action ticket v1 data=(.*) -->\r?$/m.exec(body)?.[1];
    if (json === undefined)
        return undefined;
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/core/tickets/settings.js
var tickets_settings = __webpack_require__(9343);
;// CONCATENATED MODULE: ./build/core/tickets/ticket-state.js
/**
 * What is known of a ticket: which attempts failed for it, and which regions succeeded since. Two gates may add to it at the
 * same time, in any order and more than once, so it only grows, and two of them join to one.
 */
const emptyState = { occurrences: new Map(), dropped: 0, regions: new Map() };
function occurrenceKey({ attempt, region }) {
    return `${attempt} ${region}`;
}
/** With these failures and successes too. A success counts only for a region that is in the ticket. */
function extend(state, occurrences, recoveries) {
    const all = new Map(state.occurrences);
    const regions = new Map(state.regions);
    for (const one of occurrences) {
        const key = occurrenceKey(one);
        if (!all.has(key))
            all.set(key, one);
        const mark = regions.get(one.region);
        regions.set(one.region, { failed: later(mark?.failed, one), succeeded: mark?.succeeded });
    }
    for (const one of recoveries) {
        const mark = regions.get(one.region);
        if (mark !== undefined)
            regions.set(one.region, { ...mark, succeeded: later(mark.succeeded, one) });
    }
    return { ...state, occurrences: all, regions };
}
/** Everything that either of them knows. */
function join(one, other) {
    const regions = new Map(one.regions);
    for (const [region, mark] of other.regions) {
        const mine = regions.get(region);
        const failed = later(mine?.failed, mark.failed);
        regions.set(region, { failed, succeeded: later(mine?.succeeded, mark.succeeded) });
    }
    return {
        occurrences: new Map([...one.occurrences, ...[...other.occurrences].filter(([key]) => !one.occurrences.has(key))]),
        dropped: Math.max(one.dropped, other.dropped),
        regions,
    };
}
/** Of two in the same millisecond the name decides, so that the order of arrival does not. */
function later(one, other) {
    if (one === undefined || other === undefined)
        return pick(one ?? other);
    return pick(one.at > other.at || (one.at === other.at && one.attempt >= other.attempt) ? one : other);
}
function pick(ended) {
    return ended && { at: ended.at, attempt: ended.attempt };
}
/** Attempts that failed for it until now. */
function countOf({ occurrences, dropped }) {
    return occurrences.size + dropped;
}
/** Whether every region has succeeded after its last failure. A success in the same millisecond proves nothing. */
function isRecovered({ regions }) {
    return regions.size > 0 && [...regions.values()].every(hasSucceededSince);
}
function hasSucceededSince({ failed, succeeded }) {
    return succeeded !== undefined && succeeded.at > failed.at;
}
/** Undefined where nothing is known. */
function firstSeen({ occurrences }) {
    const times = [...occurrences.values()].map(({ at }) => at);
    return times.length === 0 ? undefined : Math.min(...times);
}
function lastFailure({ regions }) {
    return Math.max(0, ...[...regions.values()].map(({ failed }) => failed.at));
}
/** Whether two hold the same. */
function isSame(one, other) {
    return JSON.stringify(toData(one)) === JSON.stringify(toData(other));
}
/**
 * Occurrences that a comment lists at most, all of one gate among them: what is not listed would be counted again. They take
 * a third of the 65,536 characters that GitHub accepts.
 */
const mostOccurrences = 800;
/**
 * What the comment has to hold beside the ticket's own text, which is never written again: the newest occurrences, the
 * older ones as a number.
 */
function withoutFirst(state, first) {
    const own = [...state.occurrences].filter(([key]) => !first.occurrences.has(key));
    const gone = Math.max(0, own.length - mostOccurrences);
    return { occurrences: new Map(own.slice(gone)), dropped: state.dropped + gone, regions: state.regions };
}
/** As JSON: short, for it stands in every comment. Names stand once, times count from the first one. */
function toData({ occurrences, dropped, regions }) {
    const marks = [...regions].sort(([a], [b]) => (a < b ? -1 : 1));
    const times = [
        ...occurrences.values(),
        ...marks.flatMap(([, { failed, succeeded }]) => [failed, succeeded ?? failed]),
    ];
    const base = times.reduce((least, { at }) => Math.min(least, at), times[0]?.at ?? 0);
    const [attempts, names, commits] = [new Names(), new Names(), new Names()];
    return {
        dropped,
        base,
        regions: marks.map(([region, { failed, succeeded }]) => {
            const mark = [names.index(region), failed.at - base, attempts.index(failed.attempt)];
            return succeeded === undefined ? mark : [...mark, succeeded.at - base, attempts.index(succeeded.attempt)];
        }),
        occurrences: [...occurrences.values()].map(({ attempt, region, at, runId }) => {
            const one = [attempts.index(attempt), names.index(region), at - base];
            const commit = commitOf(runId, region);
            return commit === undefined ? one : [...one, commits.index(commit)];
        }),
        attempts: attempts.all,
        names: names.all,
        commits: commits.all,
    };
}
/** `20261124 9fceb02d` of `20261124-us-west-2-9fceb02d`. */
function commitOf(runId, region) {
    const [day, sha] = [runId?.slice(0, 8) ?? '', runId?.slice(-8) ?? ''];
    return runId === `${day}-${region}-${sha}` ? `${day} ${sha}` : undefined;
}
class Names {
    #indexes = new Map();
    get all() {
        return [...this.#indexes.keys()];
    }
    index(name) {
        const index = this.#indexes.get(name) ?? this.#indexes.size;
        this.#indexes.set(name, index);
        return index;
    }
}
/** The way back. What has another form is left out: a person may have edited it. */
function fromData(data) {
    const { dropped, base, ...lists } = Object(data);
    const name = (list, index) => asList(list)[Number.isSafeInteger(index) ? index : -1];
    const time = (value) => (Number.isSafeInteger(value) ? Number(base) + value : undefined);
    const all = new Map();
    for (const entry of asList(lists.occurrences)) {
        const [attempt, region, at, commit] = asList(entry);
        const one = { attempt: name(lists.attempts, attempt), region: name(lists.names, region), at: time(at) };
        if (!isAttempt(one.attempt) || !isName(one.region) || !isTime(one.at))
            continue;
        const [day, sha] = String(name(lists.commits, commit) ?? '').split(' ');
        const runId = day && sha ? `${day}-${one.region}-${sha}` : null;
        const occurrence = { attempt: one.attempt, region: one.region, at: one.at, runId };
        all.set(occurrenceKey(occurrence), occurrence);
    }
    const marks = new Map();
    for (const entry of asList(lists.regions)) {
        const [index, failedAt, failedIn, succeededAt, succeededIn] = asList(entry);
        const region = name(lists.names, index);
        const failed = endedOf(time(failedAt), name(lists.attempts, failedIn));
        if (!isName(region) || failed === undefined)
            continue;
        marks.set(region, { failed, succeeded: endedOf(time(succeededAt), name(lists.attempts, succeededIn)) });
    }
    return {
        occurrences: all,
        dropped: Number.isSafeInteger(dropped) && dropped > 0 ? dropped : 0,
        regions: marks,
    };
}
function endedOf(at, attempt) {
    return isTime(at) && isAttempt(attempt) ? { at, attempt } : undefined;
}
const asList = (value) => (Array.isArray(value) ? value : []);
const isAttempt = (value) => typeof value === 'string' && /^\d{1,16}-\d{1,6}(?:-\d{1,6})?$/.test(value);
const isName = (value) => typeof value === 'string' && value !== '' && value.length <= 300;
// The latest time that a date can have.
const isTime = (value) => Number.isSafeInteger(value) && value >= 0 && value <= 8.64e15;

;// CONCATENATED MODULE: ./build/core/tickets/known-ticket.js
/** A ticket as it is found on GitHub: an issue of ours and its comments, read. */



/** The name that a ticket bears; undefined where the issue is none of ours. */
function ticketName(issue) {
    // A stranger may write our marker into an issue, but only a member may set a label.
    return !issue.isPullRequest && hasOwnLabel(issue) ? readBodyMarker(issue.body) : undefined;
}
/** GitHub takes a label in any case for the same, and keeps the one in which it was first written. */
function hasOwnLabel({ labels }) {
    return labels.some((label) => label.toLowerCase() === tickets_settings/* ownLabel */.tZ);
}
/** `comments` in any order. */
function readTicket(issue, comments) {
    // Everybody may comment on an issue, our markers included.
    const ours = comments
        .filter(({ author, isBot, isMember }) => author === issue.author || isBot || isMember)
        .sort((a, b) => a.id - b.id);
    const counts = ours
        .filter(({ body }) => isCount(body))
        .map(({ id, body }) => ({ id, body, state: fromData(readDataMarker(body)) }));
    return {
        number: issue.number,
        url: issue.url,
        isOpen: issue.isOpen,
        stateReason: issue.stateReason,
        closedAt: issue.closedAt,
        first: fromData(readDataMarker(issue.body)),
        count: counts[0],
        secondCounts: counts.slice(1),
        words: ours.flatMap(({ id, body }) => {
            const key = readWordMarker(body);
            return key === undefined ? [] : [{ id, key }];
        }),
    };
}
/** Everything that is known of it. */
function known_ticket_stateOf({ first, count, secondCounts }) {
    return [count, ...secondCounts].reduce((all, one) => join(all, one?.state ?? emptyState), first);
}

;// CONCATENATED MODULE: ./build/core/tickets/fingerprint.js
/** What makes two failures the same cause, over regions and runs: one ticket is kept for each. */
/** 16 hexadecimal digits. `sha256` gives the digest of a text in hexadecimal. */
function fingerprint({ pipeline, class: errorClass, reason }, evidence, regions, sha256) {
    return sha256(JSON.stringify([pipeline, errorClass, reason, normalise(evidence, regions)])).slice(0, 16);
}
const durationUnit = '(?:ns|us|\u00b5s|ms|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)';
/** What changes from run to run though the cause is the same, in the order in which it is taken out. The text is in lower case. */
const changing = [
    [/(\bhttps?:\/\/[^\s?#"'<>]*)[?#][^\s"'<>]*/g, '$1'],
    [
        /\b\d{4}[-/]\d\d[-/]\d\d(?:[t ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?: ?(?:z|utc|gmt|[+-]\d\d:?\d\d)\b)?)?/g,
        '<time>',
    ],
    [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?\b/g, '<time>'],
    [/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/g, '<id>'],
    [/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g, '<address>'],
    [/\[?(?<![0-9a-z:])(?:[0-9a-f]{1,4}:){3,7}:?[0-9a-f]{0,4}(?![0-9a-z:])\]?(?::\d{1,5}\b)?/g, '<address>'],
    [/(?:\/private)?\/(?:tmp|var\/tmp|var\/folders)\/[^\s"'`:,;()<>]*/g, '<temporary>'],
    [/(?:[a-z]:)?[\\/](?:[\w.~-]+[\\/]){0,8}(?:_temp|temp|tmp)[\\/][^\s"'`:,;()<>]*/g, '<temporary>'],
    [/\b0x[0-9a-f]+\b/g, '<id>'],
    [/\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}\b/g, '<id>'],
    // A request id, the random part of a pod's name: digits among letters. `e2e` goes with them, and does no harm.
    [/\b[a-z0-9]*[a-z]\d+[a-z][a-z0-9]*\b/g, '<id>'],
    [new RegExp(`\\b\\d+(?:\\.\\d+)? ?${durationUnit}\\b(?: ?\\d+(?:\\.\\d+)? ?${durationUnit}\\b)*`, 'g'), '<duration>'],
    [new RegExp(`\\b(?:\\d+(?:\\.\\d+)?${durationUnit}){2,8}\\b`, 'g'), '<duration>'],
    [/\d+(?:[.,:_]\d+)*/g, '#'],
];
/** The line without what differs between regions, machines and runs. Only good for comparing. */
function normalise(evidence, regions) {
    let text = evidence.toLowerCase();
    for (const name of byLength(regions))
        text = text.replace(name, '<region>');
    for (const [pattern, instead] of changing)
        text = text.replace(pattern, instead);
    return text.replace(/\s+/g, ' ').trim();
}
// A name inside another one, `us-west` in `us-west-2`, must not cut it: the longer one first. One letter is a word.
function byLength(regions) {
    const known = patterns.get(regions);
    if (known !== undefined)
        return known;
    const made = [...new Set(regions.map((region) => region.toLowerCase()))]
        .filter((region) => region.length > 1)
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
        .map((region) => new RegExp(`(?<![a-z0-9])${region.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z0-9])`, 'g'));
    patterns.set(regions, made);
    return made;
}
/** By the list itself: all lines of a run are compared with the same names. */
const patterns = new WeakMap();

;// CONCATENATED MODULE: ./build/core/gate/causes.js

/** Those that need a person first, then those that are run again, then those that are over. */
function causesOf(report) {
    const names = report.regions.map(({ region }) => region);
    const groups = new Map();
    for (const region of report.regions) {
        for (const attempt of region.attempts) {
            if (attempt.result !== 'failure' || attempt.verdict === null)
                continue;
            const { class: errorClass, reason } = attempt.verdict;
            const key = JSON.stringify([errorClass, reason, normalise(proofOf(attempt.verdict), names)]);
            groups.set(key, [...(groups.get(key) ?? []), { region, attempt }]);
        }
    }
    return [...groups.values()].map((attempts) => group(attempts, report)).sort((a, b) => rankOf(a) - rankOf(b));
}
/** The text by which causes of one reason differ: without a line there is still the step, and two that say nothing are two causes. */
function proofOf({ evidence, step }) {
    return evidence === null ? `step ${step ?? ''}` : evidence.text;
}
/** The attempt that a region is judged by: what was skipped says nothing. */
function lastRunOf({ attempts }) {
    return attempts.findLast(({ result }) => result !== 'skipped');
}
function group(attempts, report) {
    const isLast = ({ region, attempt }) => region.result === 'failure' && lastRunOf(region) === attempt;
    const shown = (attempts.find(isLast) ?? attempts.at(-1));
    const verdict = shown.attempt.verdict;
    const regions = [...new Set(attempts.map(({ region }) => region))];
    const standing = attempts.filter(isLast).map(({ region }) => region);
    return { verdict, shown, regions, standing, ticket: ticketOf(verdict, regions, report) };
}
/** The ticket of a cause, if one of these regions is in it. One that is closed was of another run. */
function ticketOf(verdict, regions, { tickets }) {
    return tickets.find((ticket) => ticket.state !== 'closed' &&
        ticket.class === verdict.class &&
        ticket.reason === verdict.reason &&
        regions.some(({ region }) => ticket.regions.includes(region)));
}
function rankOf({ standing, verdict }) {
    if (standing.length === 0)
        return 3;
    if (!standing.some(({ decision }) => decision.kind === 'hold'))
        return 2;
    return verdict.transient ? 1 : 0;
}
/** `seen 7 times since 2026-11-20, last in us-west-2`; empty where nothing is known. Plain text. */
function historyOf({ occurrences, first_seen, state, regions }) {
    if (occurrences === null)
        return '';
    if (state === 'opened' && occurrences <= Math.max(1, regions.length))
        return 'seen for the first time';
    const times = occurrences === 1 ? 'once' : `${occurrences} times`;
    const since = first_seen === null ? '' : ` since ${first_seen.slice(0, 10)}`;
    const last = regions.at(-1);
    return `seen ${times}${since}${last === undefined ? '' : `, last in ${last}`}`;
}

;// CONCATENATED MODULE: ./build/core/tickets/ticket-causes.js
/** What a gate's report says to the tickets: which causes need a person, and which regions succeeded. */


/**
 * The causes of the regions that are held, in the order of the regions. A region is judged by its last failure; earlier
 * attempts of it that failed for the same cause are counted too.
 */
function ticketCauses(report, sha256) {
    const names = report.regions.map(({ region }) => region);
    const causes = new Map();
    for (const region of report.regions) {
        if (region.result !== 'failure' || !report.held_regions.includes(region.region))
            continue;
        const failed = region.attempts.flatMap((attempt) => {
            if (attempt.result !== 'failure' || attempt.verdict === null)
                return [];
            return [{ attempt, verdict: attempt.verdict, print: printOf(attempt.verdict, report.pipeline, names, sha256) }];
        });
        const last = failed.at(-1);
        if (last === undefined)
            continue;
        const occurrences = failed
            .filter(({ print }) => print === last.print)
            .map(({ attempt }) => occurrenceOf(attempt, region, report));
        const known = causes.get(last.print);
        causes.set(last.print, {
            fingerprint: last.print,
            verdict: known?.verdict ?? last.verdict,
            region: known?.region ?? region.region,
            jobUrl: known === undefined ? last.attempt.job_url : known.jobUrl,
            regions: [...(known?.regions ?? []), region.region],
            occurrences: [...(known?.occurrences ?? []), ...occurrences],
        });
    }
    return [...causes.values()].map(withinLimit);
}
/** Attempts of one gate that a ticket can hold. */
const ticket_causes_mostOccurrences = 700;
/** The last one of each region where there are too many. */
function withinLimit(cause) {
    if (cause.occurrences.length <= ticket_causes_mostOccurrences)
        return cause;
    const last = new Map(cause.occurrences.map((one) => [one.region, one]));
    return { ...cause, occurrences: [...last.values()] };
}
function printOf(verdict, pipeline, regions, sha256) {
    const { class: errorClass, reason } = verdict;
    return fingerprint({ pipeline, class: errorClass, reason }, proofOf(verdict), regions, sha256);
}
function occurrenceOf(attempt, { region }, report) {
    return { attempt: attempt.attempt, region, at: timeOf(attempt, report), runId: attempt.run_id };
}
/** The last success of each region that succeeded. */
function recoveriesOf(report) {
    return report.regions.flatMap(({ region, attempts }) => {
        const succeeded = attempts.findLast(({ result }) => result === 'success');
        return succeeded === undefined ? [] : [{ region, attempt: succeeded.attempt, at: timeOf(succeeded, report) }];
    });
}
function timeOf({ completed_at }, { generated_at }) {
    const time = Date.parse(completed_at ?? '');
    return Number.isNaN(time) ? Date.parse(generated_at) : time;
}

// EXTERNAL MODULE: ./build/app/in-parallel.js
var in_parallel = __webpack_require__(757);
;// CONCATENATED MODULE: ./build/core/name-list.js
/** Names that are shown before the rest is counted. */
const mostNamed = 6;
/** `a, b and c`; of many the first, and how many more. Plain text. */
function nameList(names, most = mostNamed) {
    if (names.length > most)
        return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

// EXTERNAL MODULE: ./build/core/markdown-parts.js
var markdown_parts = __webpack_require__(2986);
;// CONCATENATED MODULE: ./build/core/tickets/markdown.js
/** Parts of what we write into issues: times, attempts, names. */


/** `2026-11-24 02:20 UTC` */
function spokenTime(time) {
    return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** A link to the page of an attempt, which its name tells. `repositoryUrl` is `https://github.com/owner/name`. */
function attemptLink(repositoryUrl, attempt, label = attempt) {
    const [run, number] = attempt.split('-');
    return (0,markdown_parts/* link */.nf)(`${repositoryUrl}/actions/runs/${run}/attempts/${number}`, (0,core_escape/* markdown */.wD)(label));
}
/**
 * A name in a line. Between the tags of `<code>` Markdown still means what it means, unlike in `<pre>`: only what is a plain
 * name stays as it is.
 */
function code(text) {
    return `<code>${plainName.test(text) ? text : (0,core_escape/* markdown */.wD)(text)}</code>`;
}
const plainName = /^(?!www)[A-Za-z0-9]+(?:[._/-][A-Za-z0-9]+)*$/;

;// CONCATENATED MODULE: ./build/core/tickets/comment.js
/** The one comment of a ticket that counts, and the words that are said once. In Markdown. */





/** Rows and runs that are shown; the rest is a number. */
const mostRows = 30;
const mostRuns = 20;
/** `first` is what the text of the ticket holds already. */
function countComment(state, first, repositoryUrl, quietAfter) {
    const count = countOf(state);
    const since = firstSeen(state);
    const from = since === undefined ? '' : ` since ${spokenTime(since)}`;
    const parts = [
        countMarker,
        `**${times(count)}**${from}, last ${spokenTime(lastFailure(state))}.${count > quietAfter ? ' Quiet: from now on it is only counted here.' : ''}`,
        regionTable(state, repositoryUrl),
        recentRuns([...state.occurrences.values()], repositoryUrl),
        dataMarker(toData(withoutFirst(state, first))),
    ];
    return `${parts.join('\n\n')}\n`;
}
function times(count) {
    return count === 1 ? 'Happened once' : `Happened ${count} times`;
}
function regionTable({ regions }, repositoryUrl) {
    const sorted = [...regions].sort(([a], [b]) => (a < b ? -1 : 1));
    const rows = sorted.slice(0, mostRows).map(([region, mark]) => {
        const succeeded = mark.succeeded !== undefined && hasSucceededSince(mark)
            ? `${spokenTime(mark.succeeded.at)}, ${attemptLink(repositoryUrl, mark.succeeded.attempt)}`
            : '\u2013';
        const failed = `${spokenTime(mark.failed.at)}, ${attemptLink(repositoryUrl, mark.failed.attempt)}`;
        return `| ${(0,core_escape/* markdown */.wD)(region)} | ${failed} | ${succeeded} |`;
    });
    const more = sorted.length > mostRows ? `\n\nAnd ${sorted.length - mostRows} more regions.` : '';
    return `| Region | Last failed | Succeeded since |\n|---|---|---|\n${rows.join('\n')}${more}`;
}
function recentRuns(occurrences, repositoryUrl) {
    const newest = [...occurrences].sort((a, b) => b.at - a.at || (a.attempt < b.attempt ? 1 : -1)).slice(0, mostRuns);
    const lines = newest.map(({ attempt, region, runId }) => {
        const name = runId === null ? (0,core_escape/* markdown */.wD)(region) : code(runId);
        return `- ${name} in ${attemptLink(repositoryUrl, attempt)}`;
    });
    return `<details><summary>The last ${newest.length === 1 ? 'one' : newest.length}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
/** Said before a ticket is closed. */
function closingWord(key, state, repositoryUrl) {
    const last = [...state.regions.values()]
        .flatMap(({ succeeded }) => (succeeded === undefined ? [] : [succeeded]))
        .reduce((a, b) => (a.at >= b.at ? a : b));
    const regions = (0,core_escape/* markdown */.wD)(nameList([...state.regions.keys()].sort(), 12));
    const run = attemptLink(repositoryUrl, last.attempt);
    return `${wordMarker(key)}\n${regions} succeeded again, the last one in run ${run}. Closed after it had ${happened(countOf(state))}.\n`;
}
/** Said when a closed ticket returns. */
function returningWord(key, state, regions, attempt, repositoryUrl) {
    const where = regions.length === 0 ? '' : ` in ${(0,core_escape/* markdown */.wD)(nameList(regions, 12))}`;
    const run = attemptLink(repositoryUrl, attempt);
    return `${wordMarker(key)}\nIt is back${where}, run ${run}: it has ${happened(countOf(state))} now.\n`;
}
function happened(count) {
    return count === 1 ? 'happened once' : `happened ${count} times`;
}

;// CONCATENATED MODULE: ./build/core/tickets/plan.js
/**
 * What is done about one ticket, from what is there and what a run came to. Pure and total. It is asked again after every
 * change: a gate that ran at the same time may have undone it, and what is right already needs nothing.
 */


/** Whether an occurrence of this run is not in the ticket yet. */
function bringsNew(ticket, { occurrences }) {
    const { occurrences: known } = known_ticket_stateOf(ticket);
    return occurrences.some((one) => !known.has(occurrenceKey(one)));
}
function planTicket(ticket, news, progress, quietAfter) {
    const known = known_ticket_stateOf(ticket);
    const state = extend(join(known, news.absorbed), news.occurrences, news.recoveries);
    const target = targetOf(ticket, state, progress);
    const isQuiet = countOf(state) > quietAfter;
    const writes = [];
    const counted = ticket.count === undefined ? ticket.first : join(ticket.first, ticket.count.state);
    if (needsCount())
        writes.push({ kind: 'count', id: ticket.count?.id });
    if (target === 'reopen')
        writes.push({ kind: 'reopen' });
    if (target !== 'stay' && !isQuiet)
        writes.push(...sayOnce(ticket, target, state));
    if (target === 'close')
        writes.push({ kind: 'close' });
    writes.push(...secondsOf(ticket, counted).map((id) => ({ kind: 'remove', id })));
    return { outcome: outcomeOf(), state, writes };
    function needsCount() {
        if (isSame(counted, state))
            return false;
        if (countOf(state) > countOf(counted))
            return true;
        // A ticket that happened once and is over gets no comment but the closing word.
        const isOver = target === 'close' || (target === 'stay' && !ticket.isOpen);
        return !isOver || ticket.count !== undefined;
    }
    function outcomeOf() {
        if (target === 'reopen')
            return 'reopened';
        if (target === 'close')
            return 'closed';
        if (news.occurrences.length === 0)
            return 'nothing';
        return isQuiet || !ticket.isOpen ? 'quiet' : 'updated';
    }
}
/** A person who closes a ticket as "not planned" does not want to hear of it. */
function targetOf(ticket, state, progress) {
    if (ticket.isOpen)
        return isRecovered(state) ? 'close' : 'stay';
    if (isRecovered(state) || isMuted(ticket))
        return 'stay';
    // What was counted before it was closed is no reason: a repeated gate changes nothing.
    return progress.isNew || progress.hasClosed ? 'reopen' : 'stay';
}
function isMuted({ isOpen, stateReason }) {
    return !isOpen && stateReason === 'not_planned';
}
function sayOnce(ticket, word, state) {
    const key = word === 'close' ? `closed-${lastFailure(state)}` : `reopened-${ticket.closedAt ?? 0}`;
    if (ticket.words.some((said) => said.key === key))
        return [];
    return [{ kind: 'say', word: word === 'close' ? 'closed' : 'reopened', key }];
}
/** Comments that say again what an earlier one says. A second count goes when the first one holds what it knows. */
function secondsOf(ticket, counted) {
    const counts = ticket.secondCounts.filter(({ state }) => isSame(join(counted, state), counted));
    const words = ticket.words.filter(({ key }, index) => ticket.words.findIndex((said) => said.key === key) < index);
    return [...counts, ...words].map(({ id }) => id);
}

;// CONCATENATED MODULE: ./build/app/keep-ticket.js
/**
 * Brings one ticket to where it should be. GitHub has no locks: what is written may be overwritten by a gate that read before
 * it. So the ticket is read again after every change, and the plan is asked again, until nothing is left to do.
 */




/** Between a gate's reading of a ticket and its writing lie some tenths of a second: whoever waits longer sees what was lost. */
const settleMs = 1500;
const mostPasses = 12;
/** Passes in a row whose write got no answer: where there is still something to write, GitHub takes no writes. */
const mostLosses = 2;
/** Undefined where the issue is no ticket any more: another gate has found a better one. */
async function keepTicket(issue, news, frame, ports) {
    const { issues } = ports;
    let latest = issue;
    let progress;
    let outcome = 'nothing';
    let lost;
    let losses = 0;
    for (let pass = 1;; pass++) {
        if (ticketName(latest) === undefined)
            return undefined;
        const ticket = readTicket(latest, await issues.comments(latest.number));
        progress ??= { isNew: bringsNew(ticket, news), hasClosed: false };
        const plan = planTicket(ticket, news, progress, frame.quietAfter);
        outcome = sum(outcome, plan.outcome);
        if (plan.writes.length === 0 || frame.dryRun)
            return { outcome, ticket, state: plan.state };
        if (lost !== undefined && losses === mostLosses)
            throw lost;
        lost = await perform(plan, ticket, news, frame, ports);
        losses = lost === undefined ? 0 : losses + 1;
        if (plan.writes.some(({ kind }) => kind === 'close'))
            progress = { ...progress, hasClosed: true };
        if (pass === mostPasses)
            throw new errors/* GitHubError */.y_(`Ticket ${ticket.number} changes faster than it can be kept: its count may be behind.`, {
                status: 409,
            });
        await settle(pass, ports);
        latest = await issues.issue(ticket.number);
    }
}
/** The more often gates met, the further apart they come back. */
async function settle(pass, { clock, dice }) {
    await clock.sleep(Math.round(settleMs + dice() * 700 * pass));
}
/** What a person would say was done, from what was done in one pass after another. */
function sum(before, now) {
    return now === 'nothing' || ((now === 'updated' || now === 'quiet') && before !== 'nothing') ? before : now;
}
/** The error of a write that got no answer: it may have landed, and the next reading shows it. */
async function perform({ writes, state }, ticket, news, frame, { issues }) {
    for (const write of writes) {
        try {
            await one(write);
        }
        catch (error) {
            if (!isUnclear(error))
                throw error;
            return error;
        }
    }
    return undefined;
    async function one(write) {
        const { number, first } = ticket;
        if (write.kind === 'count') {
            const body = countComment(state, first, frame.repositoryUrl, frame.quietAfter);
            await (write.id === undefined ? issues.say(number, body) : issues.editComment(write.id, body));
        }
        else if (write.kind === 'say') {
            await issues.say(number, word(write));
        }
        else if (write.kind === 'remove') {
            await issues.removeComment(write.id);
        }
        else if (write.kind === 'close') {
            await issues.update(number, { state: 'closed', reason: 'completed' });
        }
        else {
            await issues.update(number, { state: 'open', reason: 'reopened' });
        }
    }
    function word(write) {
        if (write.word === 'closed')
            return closingWord(write.key, state, frame.repositoryUrl);
        const regions = [...new Set(news.occurrences.map(({ region }) => region))];
        return returningWord(write.key, state, regions, frame.attempt, frame.repositoryUrl);
    }
}
/** Whether a write that failed may have landed all the same. */
function isUnclear(error) {
    return error instanceof errors/* GitHubError */.y_ && (error.status === undefined || error.status >= 500 || error.status === 408);
}

// EXTERNAL MODULE: ./build/core/next-move.js
var next_move = __webpack_require__(4083);
;// CONCATENATED MODULE: ./build/core/gate/headline.js
/** The first line of a gate's summary: what the date came to, and what happens next. Plain text. */



/** `2026-11-24 is good, but degraded: us-west-2 won, 1 of 3 regions succeeded; eu-central-1 needs a person: \u2026` */
function gateHeadline(report) {
    const next = [runAgain(report), ...held(report)].filter((part) => part !== '');
    const rest = next.length > 0 ? next.join('; ') : report.day_result === 'success' ? 'nothing is to do' : '';
    return `${dayWords(report)}${rest === '' ? '' : `; ${rest}`}`;
}
function dayWords({ day, day_result, winner, quorum, pipeline, round, rerun }) {
    const date = day === null ? `the run of ${pipeline}` : spokenDay(day);
    if (round === 0)
        return `${capital(date)} begins`;
    if (day_result === null)
        return `What ${date} came to is not known`;
    const { needed, succeeded, regions } = quorum;
    const count = `${succeeded} of ${counted(regions)} succeeded`;
    if (day_result === 'failure') {
        const wanted = needed === 1 ? '' : `, ${needed} are needed`;
        return `${capital(date)} has failed${rerun.regions.length > 0 ? ' so far' : ''}: ${count}${wanted}`;
    }
    const won = winner === null ? '' : `${winner.region} won, `;
    return `${capital(date)} is ${day_result === 'degraded' ? 'good, but degraded' : 'good'}: ${won}${count}`;
}
/** `20261124` as `2026-11-24`. */
function spokenDay(day) {
    return day.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function counted(regions) {
    return regions === 1 ? '1 region' : `${regions} regions`;
}
function runAgain({ rerun, round, dry_run }) {
    const { regions } = rerun;
    if (regions.length === 0)
        return '';
    const when = rerun.delay_seconds === 0 ? 'now' : `in ${(0,next_move/* spokenSeconds */.UF)(rerun.delay_seconds)}`;
    if (round === 0)
        return `${nameList(regions)} ${isAre(regions)} to run`;
    return dry_run
        ? `${nameList(regions)} would be run again`
        : `${nameList(regions)} ${isAre(regions)} run again ${when}`;
}
/** Groups of held regions that are told in the first line. */
const mostTold = 2;
/** What the held regions wait for: what a person must do first, then what most of them wait for. */
function held(report) {
    const moves = new Map();
    for (const name of report.held_regions) {
        const region = report.regions.find((one) => one.region === name);
        const move = region === undefined ? 'it needs a person' : moveOf(region);
        moves.set(move, [...(moves.get(move) ?? []), name]);
    }
    const groups = [...moves].sort(([a, x], [b, y]) => rank(a) - rank(b) || y.length - x.length);
    const told = groups.slice(0, mostTold).map(([move, names]) => withSubject(move, names));
    const rest = groups.slice(mostTold).reduce((sum, [, names]) => sum + names.length, 0);
    return rest === 0 ? told : [...told, `${rest} more ${rest === 1 ? 'region waits' : 'regions wait'} for a person`];
}
function rank(move) {
    return move.startsWith('it needs ') ? 0 : 1;
}
function moveOf(region) {
    if (region.result === 'unclear')
        return 'it needs a person: how it ended cannot be told';
    return (0,next_move/* nextMove */.lE)(region.decision, lastRunOf(region)?.verdict ?? null);
}
/** Puts names for the `it` of a clause. */
function withSubject(move, names) {
    const many = names.length > 1;
    if (move.startsWith('it needs '))
        return `${nameList(names)} ${many ? 'need' : 'needs'} ${plural(move.slice(9), many)}`;
    if (move.startsWith('it is '))
        return `${nameList(names)} ${isAre(names)} ${move.slice(6)}`;
    if (move.startsWith('it may '))
        return `${nameList(names)} may ${plural(move.slice(7), many)}`;
    return `${nameList(names)}: ${move}`;
}
function plural(words, many) {
    return many
        ? words
            .replace('how it ended', 'how they ended')
            .replace('by itself', 'by themselves')
            .replace('its cause', 'their cause')
        : words;
}
function isAre(names) {
    return names.length === 1 ? 'is' : 'are';
}

;// CONCATENATED MODULE: ./build/core/tickets/body.js
/** The text of a ticket, written once: what happened, the line that proves it, what to do. */








/** Regions named in the text before the rest is counted. */
const body_mostNamed = 12;
/** In Markdown. What a log says in it is harmless. */
function ticketBody(cause, origin, quietAfter) {
    const { verdict, regions, occurrences } = cause;
    const run = attemptLink(origin.repositoryUrl, origin.attempt, `run ${origin.attempt}`);
    const day = origin.day === null ? '' : ` of ${spokenDay(origin.day)}`;
    const where = `**${(0,core_escape/* markdown */.wD)(nameList(regions, body_mostNamed))}** ${regions.length === 1 ? 'needs' : 'need'} a person`;
    const parts = [
        bodyMarker({
            fingerprint: cause.fingerprint,
            pipeline: origin.pipeline,
            class: verdict.class,
            reason: verdict.reason,
        }),
        `${where}${because(cause)}. Pipeline ${code(origin.pipeline)}, ${run}${day}.`,
        evidence(cause),
        `**What to do:** ${(0,markdown_parts/* prose */.CS)((0,core_escape/* oneLine */.TN)(verdict.help, 600))} See ${(0,markdown_parts/* link */.nf)(verdict.runbook_url, 'the runbook')}.`,
        firstOnes(cause),
        footer(quietAfter),
        dataMarker(toData(withoutFirst(extend(emptyState, occurrences, []), emptyState))),
    ];
    return `${parts.join('\n\n')}\n`;
}
function because({ verdict }) {
    const name = `${verdict.class}/${verdict.reason}`;
    const why = taxonomy/* causes */.ps.includes(name) ? ` ${(0,taxonomy/* reasonSpec */.U4)(name).because},` : '';
    return `:${why} ${code(name)}`;
}
function evidence({ verdict, region, jobUrl }) {
    const job = (0,markdown_parts/* link */.nf)(jobUrl, `job of ${(0,core_escape/* markdown */.wD)(region)}`);
    if (verdict.evidence === null)
        return `There is no line that says why. The ${job} is the place to look.`;
    const { line, text } = verdict.evidence;
    // With `unknown` it is a hint, not a proof.
    const what = verdict.class === 'unknown' ? 'The line that comes nearest' : 'The line that proves it';
    const step = verdict.step === null ? '' : `, step ${code((0,core_escape/* oneLine */.TN)(verdict.step, 100))}`;
    return `${what}, line ${line} of the ${job}${step}:\n\n<pre>${(0,core_escape/* html */.qy)((0,core_escape/* oneLine */.TN)(text))}</pre>`;
}
function firstOnes({ occurrences, regions }) {
    const first = Math.min(...occurrences.map(({ at }) => at));
    const runs = occurrences.flatMap(({ runId }) => (runId === null ? [] : [code(runId)]));
    const named = [...new Set(runs)];
    const more = named.length > body_mostNamed ? ` and ${named.length - body_mostNamed} more` : '';
    const list = named.length === 0 ? '' : `: ${named.slice(0, body_mostNamed).join(', ')}${more}`;
    const counted = occurrences.length === 1 ? '1 attempt' : `${occurrences.length} attempts`;
    const where = regions.length === 1 ? '1 region' : `${regions.length} regions`;
    return `First failed ${spokenTime(first)}, ${counted} in ${where}${list}.`;
}
function footer(quietAfter) {
    return `<sub>Kept by lumen-action, one ticket a cause. A comment counts when it happens again${quietAfter > 0 ? `; after ${quietAfter} times nothing else is said` : ''}. It is closed when every region has succeeded since, and reopened when it returns. Close it as \u201cnot planned\u201d to hear no more of it.</sub>`;
}
/** The text of a second ticket that two gates opened at the same time: it is closed in favour of the first. */
function duplicateBody(body, of) {
    const rest = body.replace(/^<!--[^\n]*-->\r?\n*/, '');
    return `${duplicateMarker(of)}\n\nDuplicate of #${of}: two gates met the same cause at the same time. What happens next is written there.\n\n${rest}`;
}

;// CONCATENATED MODULE: ./build/core/tickets/title.js

/** GitHub accepts 256 characters. */
const longest = 250;
/** The title of a ticket. GitHub shows titles as plain text; it is one line, whatever came. */
function ticketTitle(template, values) {
    const filled = template.replace(/\{(\w+)\}/g, (whole, name) => Object.hasOwn(values, name) ? values[name] : whole);
    return (0,core_escape/* oneLine */.TN)(filled, longest);
}

;// CONCATENATED MODULE: ./build/app/open-ticket.js
/** Opens the ticket of a cause: one, however many gates meet the cause at the same time. */







/** Tickets of the same cause, the oldest first: of open ones that is the one that stays. */
function ticketsOf(fingerprint, issues) {
    const same = issues.filter((issue) => ticketName(issue)?.fingerprint === fingerprint);
    return same.sort((a, b) => a.number - b.number);
}
/** Regions in a title before the rest is counted. */
const mostInTitle = 3;
/** How often an issue is asked for that no answer came for. */
const mostTries = 2;
async function openTicket(cause, origin, settings, ports) {
    const { issues } = ports;
    const wanted = newIssue(cause, origin, settings);
    for (let tries = 1;; tries++) {
        let created;
        let complaint;
        try {
            ;
            ({ created, complaint } = await create(wanted, issues));
        }
        catch (error) {
            if (!isUnclear(error) || tries === mostTries)
                throw error;
        }
        if (created !== undefined && !hasOwnLabel(created))
            await giveBack(created, issues);
        // Another gate that found none either has opened its own by now.
        await settle(1, ports);
        const open = new Map((await issues.list('open')).map((issue) => [issue.number, issue]));
        if (created !== undefined)
            open.set(created.number, created);
        const [first, ...seconds] = ticketsOf(cause.fingerprint, [...open.values()]);
        if (first === undefined)
            continue;
        // One of them may be ours, though no answer said so.
        for (const second of seconds)
            await closeAsDuplicate(second, first.number, issues);
        return { issue: first, isOurs: created?.number === first.number, complaint };
    }
}
function newIssue(cause, origin, settings) {
    const { verdict, regions } = cause;
    return {
        title: ticketTitle(settings.title, {
            pipeline: origin.pipeline,
            class: verdict.class,
            reason: verdict.reason,
            regions: nameList(regions, mostInTitle),
            day: origin.day ?? '',
        }),
        body: ticketBody(cause, origin, settings.quietAfter),
        labels: [tickets_settings/* ownLabel */.tZ, ...settings.labels.filter((label) => label.toLowerCase() !== tickets_settings/* ownLabel */.tZ)],
        assignees: settings.assignees,
    };
}
/** GitHub refuses the whole issue where somebody cannot be assigned: better a ticket of nobody than none. */
async function create(wanted, issues) {
    try {
        return { created: await issues.create(wanted), complaint: undefined };
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_ && error.status === 422 && wanted.assignees.length > 0))
            throw error;
        const created = await issues.create({ ...wanted, assignees: [] });
        const names = wanted.assignees.join(', ');
        const complaint = `The ticket was opened without assignees, for GitHub refused ${names}: "assignees" of "ticket" in the config file must be people who may be assigned in this repository.`;
        return { created, complaint };
    }
}
/** Without our label nobody finds it again, and every run would open another one. */
async function giveBack(created, issues) {
    await issues.update(created.number, { state: 'closed', reason: 'not_planned' });
    throw new errors/* GitHubError */.y_(`GitHub opened ticket ${created.number} without the label "${tickets_settings/* ownLabel */.tZ}", so it was closed again: it could not be found by the next run. Give the job "permissions: issues: write", or a "github-token" that may set labels.`, { status: 403 });
}
/** Where it is not known whether it was closed, the next gate that meets it closes it. */
async function closeAsDuplicate(issue, of, issues) {
    const change = { state: 'closed', body: duplicateBody(issue.body, of) };
    try {
        await issues.update(issue.number, { ...change, reason: 'duplicate' });
    }
    catch (error) {
        if (isUnclear(error))
            return;
        // An older Enterprise Server does not know the reason.
        if (!(error instanceof errors/* GitHubError */.y_ && error.status === 422))
            throw error;
        await issues.update(issue.number, { ...change, reason: 'not_planned' });
    }
}

;// CONCATENATED MODULE: ./build/app/keep-tickets.js








/** A run in which each region fails in a way of its own is read in its summary, and not in a hundred tickets. */
const mostCauses = 10;
/** Tickets of one pipeline that a success is told to. */
const mostOpen = 20;
/** Tickets that are kept at the same time: GitHub asks for few writes at once. */
const mostAtOnce = 3;
/** Never throws but where the code is wrong. */
async function keepTickets(report, setup, ports) {
    const nothing = { tickets: [], problems: [] };
    // Who opened a pull request reads its checks; and what a stranger's branch prints is no reason for an issue.
    if (setup.mode === 'none' || report.round === 0 || setup.event.startsWith('pull_request'))
        return nothing;
    const causes = ticketCauses(report, ports.sha256);
    const recoveries = recoveriesOf(report);
    if (causes.length === 0 && recoveries.length === 0)
        return nothing;
    return await new Keeper(report, setup.settings, ports, recoveries).keep(causes);
}
class Keeper {
    #report;
    #settings;
    #ports;
    #recoveries;
    #frame;
    #problems = [];
    /** What stands in the way of every further request. */
    #refused;
    constructor(report, settings, ports, recoveries) {
        this.#report = report;
        this.#settings = settings;
        this.#ports = ports;
        this.#recoveries = recoveries;
        this.#frame = {
            repositoryUrl: report.github.run_url.replace(/\/actions\/runs\/\d+$/, ''),
            attempt: report.attempt,
            quietAfter: settings.quietAfter,
            dryRun: report.dry_run,
        };
    }
    async keep(causes) {
        const found = await this.#list(causes);
        if (found === undefined)
            return this.#all(causes.map((cause) => this.#failed(cause)));
        const open = found.filter(({ isOpen }) => isOpen);
        const [first, ...rest] = causes.slice(0, mostCauses);
        // The first one alone: where the token may not write, one request shows it.
        const kept = first === undefined ? [] : [await this.#cause(first, found)];
        kept.push(...(await (0,in_parallel/* inParallel */.H)(rest, mostAtOnce, async (cause) => await this.#cause(cause, found))));
        kept.push(...causes.slice(mostCauses).map((cause) => failed(cause, tooMany)));
        const prints = new Set(causes.map(({ fingerprint }) => fingerprint));
        const others = open.filter((issue) => this.#isOfOtherCause(issue, prints)).slice(0, mostOpen);
        const over = await (0,in_parallel/* inParallel */.H)(others, mostAtOnce, async (issue) => await this.#recovery(issue));
        return this.#all([...kept, ...over.flatMap((one) => one ?? [])]);
    }
    #all(tickets) {
        return { tickets, problems: this.#problems };
    }
    /** Undefined where it could not be read. That a green run may not read tickets is nothing to tell: it has none. */
    async #list(causes) {
        return await this.#attempt(async () => {
            // Both in one answer: between two a ticket could be reopened, and be in neither.
            const all = await this.#ports.issues.list(causes.length > 0 ? 'all' : 'open');
            return all.filter((issue) => ticketName(issue) !== undefined);
        }, (error) => {
            const isRefusal = error.status !== undefined && error.status < 500 && error.status !== 429;
            if (causes.length === 0 && !isRefusal)
                this.#complain(error.message);
            return undefined;
        });
    }
    #isOfOtherCause(issue, prints) {
        const name = ticketName(issue);
        return name !== undefined && name.pipeline === this.#report.pipeline && !prints.has(name.fingerprint);
    }
    async #cause(cause, all) {
        const report = await this.#attempt(async () => {
            const same = ticketsOf(cause.fingerprint, all);
            const [first, ...seconds] = same.filter(({ isOpen }) => isOpen);
            // Of several closed ones the newest: an older one was left for it.
            const found = first ?? same.at(-1);
            return (found && (await this.#again(cause, found, seconds))) ?? (await this.#open(cause));
        }, (error) => failed(cause, error.message));
        return report;
    }
    /** Undefined where it turns out that this is no ticket any more. */
    async #again(cause, issue, seconds = []) {
        const absorbed = await this.#absorb(seconds);
        const news = { occurrences: cause.occurrences, recoveries: this.#recoveries, absorbed };
        const kept = await keepTicket(issue, news, this.#frame, this.#ports);
        if (!this.#frame.dryRun)
            for (const second of seconds)
                await closeAsDuplicate(second, issue.number, this.#ports.issues);
        if (kept === undefined)
            return undefined;
        return this.#done(cause, kept, kept.outcome === 'nothing' ? 'updated' : kept.outcome);
    }
    async #absorb(seconds) {
        let all = emptyState;
        for (const issue of seconds)
            all = join(all, known_ticket_stateOf(readTicket(issue, await this.#ports.issues.comments(issue.number))));
        return all;
    }
    async #open(cause) {
        const { pipeline, day, attempt } = this.#report;
        if (this.#frame.dryRun)
            return this.#wouldOpen(cause);
        const origin = { pipeline, day, repositoryUrl: this.#frame.repositoryUrl, attempt };
        const { issue, isOurs, complaint } = await openTicket(cause, origin, this.#settings, this.#ports);
        if (complaint !== undefined)
            this.#complain(complaint);
        const report = await this.#again(cause, issue);
        if (report === undefined)
            throw new errors/* GitHubError */.y_(`Ticket ${issue.number} was taken away while it was opened.`);
        return isOurs ? { ...report, state: 'opened' } : report;
    }
    #wouldOpen(cause) {
        const state = extend(emptyState, cause.occurrences, []);
        return { ...named(cause), state: 'opened', ...counts(state), number: null, url: null, problem: null };
    }
    #done(cause, { ticket, state }, did) {
        return { ...named(cause), state: did, ...counts(state), number: ticket.number, url: ticket.url, problem: null };
    }
    /** A ticket of a cause that this run did not meet: reported where it is closed by it. */
    async #recovery(issue) {
        const name = ticketName(issue);
        if (this.#recoveries.length === 0 || name === undefined || this.#refused !== undefined)
            return undefined;
        return await this.#attempt(async () => {
            const news = { occurrences: [], recoveries: this.#recoveries, absorbed: emptyState };
            const kept = await keepTicket(issue, news, this.#frame, this.#ports);
            if (kept?.outcome !== 'closed')
                return undefined;
            return {
                fingerprint: name.fingerprint,
                class: taxonomy/* errorClassNames */.FQ.find((known) => known === name.class) ?? 'unknown',
                reason: name.reason,
                regions: [...kept.state.regions.keys()].sort(),
                state: 'closed',
                ...counts(kept.state),
                number: kept.ticket.number,
                url: kept.ticket.url,
                problem: null,
            };
        }, (error) => {
            this.#complain(error.message);
            return undefined;
        });
    }
    /** What GitHub refuses once it is not asked for again. */
    async #attempt(work, otherwise) {
        if (this.#refused !== undefined)
            return otherwise(this.#refused);
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof errors/* GitHubError */.y_))
                throw error;
            // Of these the next ticket may be free.
            if (error.status !== 409 && error.status !== 422)
                this.#refused ??= error;
            return otherwise(error);
        }
    }
    #failed(cause) {
        return failed(cause, this.#refused?.message ?? 'The ticket could not be kept.');
    }
    #complain(message) {
        if (this.#problems.every((problem) => problem.message !== message))
            this.#problems.push({ where: 'tickets', message });
    }
}
const tooMany = `This run has more causes than tickets are opened at a time (${mostCauses}). The summary of the run names them all.`;
function failed(cause, problem) {
    const unknown = { number: null, url: null, occurrences: null, first_seen: null };
    return { ...named(cause), state: 'failed', ...unknown, problem };
}
function named({ fingerprint, verdict, regions, }) {
    return { fingerprint, class: verdict.class, reason: verdict.reason, regions };
}
function counts(state) {
    const first = firstSeen(state);
    return { occurrences: countOf(state), first_seen: first === undefined ? null : new Date(first).toISOString() };
}

// EXTERNAL MODULE: ./build/core/summary.js + 1 modules
var summary = __webpack_require__(3493);
;// CONCATENATED MODULE: ./build/core/gate/room.js
/** How much still fits: GitHub drops a summary of more than 1 MiB whole, so each part of one has its share. */
class Room {
    left;
    constructor(bytes) {
        this.left = bytes;
    }
    /** Whether the text fits; if so its place is taken. From the first that does not fit nothing does. */
    take(text) {
        this.left -= new TextEncoder().encode(text).length + 2;
        return this.left >= 0;
    }
}

;// CONCATENATED MODULE: ./build/core/gate/causes-block.js
/** The causes of a date in its summary: each once, with its regions, its line, what to do and its history. */






/** Of all causes together, in bytes. */
const mostBytes = 130_000;
function causesBlock(groups) {
    const room = new Room(mostBytes);
    const told = new Set();
    const shown = groups.flatMap((group) => {
        const part = causePart(group, told);
        if (!room.take(part))
            return [];
        const problem = group.ticket?.problem;
        if (problem)
            told.add(problem);
        return [part];
    });
    const more = groups.length - shown.length;
    if (more > 0)
        shown.push(`${more} more ${more === 1 ? 'cause is' : 'causes are'} in the table and the JSON report.`);
    return shown.join('\n\n');
}
/** `told` is why there is no ticket, as causes before this one have said it. */
function causePart(group, told) {
    const { verdict, shown, regions, standing } = group;
    const { attempt, region } = shown;
    const names = (standing.length > 0 ? standing : regions).map((one) => one.region);
    const evidence = verdict.evidence;
    const parts = [
        `#### ${icon(group)} ${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(nameList(names), 500))}: ${(0,core_escape/* markdown */.wD)((0,summary/* because */.xx)(verdict))} <code>${(0,core_escape/* html */.qy)((0,summary/* causeName */.n6)(verdict))}</code>`,
    ];
    if (standing.length === 0)
        parts.push(since(regions));
    if (evidence !== null) {
        const place = (0,markdown_parts/* link */.nf)((0,markdown_parts/* evidenceUrl */.j1)(attempt.job_url, evidence), (0,markdown_parts/* evidencePlace */.ZV)(evidence));
        parts.push(`<code>${(0,core_escape/* html */.qy)((0,core_escape/* oneLine */.TN)(evidence.text, 300))}</code> (${place}${regions.length > 1 ? ` of ${(0,core_escape/* markdown */.wD)(region.region)}` : ''})`);
    }
    if (standing.length > 0)
        parts.push((0,markdown_parts/* whatToDo */.H6)(verdict));
    parts.push(...decisionLines(standing));
    const history = historyLine(group.ticket, told);
    if (history !== '')
        parts.push(history);
    if (evidence !== null && evidence.context.length > 1) {
        const step = verdict.step === null ? '' : `, from ${(0,markdown_parts/* emphasis */.lN)(verdict.step)}`;
        parts.push((0,markdown_parts/* folded */.TM)(`The lines around it${step} in ${(0,core_escape/* markdown */.wD)(region.region)}`, (0,markdown_parts/* contextBlock */.L3)(evidence)));
    }
    return parts.join('\n\n');
}
const ends = {
    failure: 'failed for another cause',
    cancelled: 'cancelled',
    unclear: 'ended in a way that cannot be told',
    skipped: 'skipped',
    success: 'succeeded',
};
/** What came of the regions after a cause that is over: another one may be in its place. */
function since(regions) {
    const [first] = regions;
    if (regions.every(({ result }) => result === 'success'))
        return `${regions.length === 1 ? 'It has' : 'They have'} succeeded since: nothing is to do.`;
    if (regions.length === 1 && first !== undefined)
        return `Since then: ${ends[first.result]}.`;
    const byEnd = Object.keys(ends).flatMap((end) => {
        const names = regions.filter(({ result }) => result === end).map(({ region }) => region);
        return names.length === 0 ? [] : [`${ends[end]} (${(0,core_escape/* oneLine */.TN)(nameList(names), 300)})`];
    });
    return `Since then: ${(0,core_escape/* markdown */.wD)(byEnd.join(', '))}.`;
}
/** Decisions of one cause that are told; most often there is one. */
const mostDecisions = 3;
/** Why it is run again or held, each reason once. */
function decisionLines(standing) {
    const reasons = new Map();
    for (const { decision, region } of standing) {
        const said = `**${decision.kind === 'rerun' ? 'Rerun' : 'Hold'}:** ${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(decision.reason, 600))}`;
        reasons.set(said, [...(reasons.get(said) ?? []), region]);
    }
    const told = [...reasons].slice(0, mostDecisions);
    return told.map(([said, names]) => reasons.size === 1 ? said : `${said} (${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(nameList(names), 300))})`);
}
function icon({ standing, regions }) {
    if (standing.length === 0)
        return regions.every(({ result }) => result === 'success') ? '\u2611\ufe0f' : '\u25ab\ufe0f';
    return standing.some(({ decision }) => decision.kind === 'hold') ? '\u270b' : '\ud83d\udd01';
}
/** `**History:** seen 7 times since 2026-11-20, last in us-west-2 (#41).` */
function historyLine(ticket, told) {
    if (ticket === undefined)
        return '';
    const history = historyOf(ticket);
    const { problem } = ticket;
    if (ticket.number === null && problem !== null) {
        if (told.has(problem))
            return '**No ticket**, for the same reason.';
        return `**No ticket:** ${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(problem, 300))}`;
    }
    if (ticket.number === null)
        return history === '' ? '' : `**History:** ${(0,core_escape/* markdown */.wD)(history)}.`;
    const name = (0,markdown_parts/* link */.nf)(ticket.url, `#${ticket.number}`);
    const state = { opened: ' is opened', reopened: ' is opened again' }[ticket.state] ?? '';
    return history === '' ? `**Ticket:** ${name}${state}.` : `**History:** ${(0,core_escape/* markdown */.wD)(history)} (${name}${state}).`;
}
/** What has not happened in this date any more: its tickets are closed. */
function closedTickets({ tickets }) {
    const closed = tickets.filter(({ state }) => state === 'closed').slice(0, 20);
    if (closed.length === 0)
        return '';
    const names = closed.map((one) => `${(0,markdown_parts/* link */.nf)(one.url, `#${one.number ?? '?'}`)} <code>${(0,core_escape/* html */.qy)((0,summary/* causeName */.n6)(one))}</code>`);
    return `\u2611\ufe0f **Solved:** ${names.join(', ')} ${closed.length === 1 ? 'is' : 'are'} closed.`;
}

;// CONCATENATED MODULE: ./build/core/gate/regions-table.js
/** Every region of a date, each attempt a row: what it came to, for which cause, and what is done about it. */







/** With more regions than these, those that succeeded at once are told in one line. */
const mostUnfolded = 40;
/** Of the table, in bytes. */
const regions_table_mostBytes = 280_000;
const head = '| Region | Attempt | Result | Cause | Line | Decision |\n|---|---|---|---|---|---|';
function regionsTable({ regions }) {
    if (regions.length === 0)
        return '';
    const isFolded = (region) => regions.length > mostUnfolded && isPlainSuccess(region);
    const shown = regions.filter((region) => !isFolded(region));
    const rows = shown.flatMap(regionRows);
    const room = new Room(regions_table_mostBytes);
    const kept = rows.filter((text) => room.take(text));
    const more = rows.length - kept.length;
    const parts = kept.length === 0 ? [] : [`${head}\n${kept.join('\n')}`];
    if (more > 0)
        parts.push(`${more} more rows are in the JSON report.`);
    const green = regions.filter(isFolded).map(({ region }) => region);
    if (green.length > 0)
        parts.push((0,markdown_parts/* folded */.TM)(`\u2705 ${counted(green.length)} succeeded at once`, (0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(green.join(', '), 8_000))));
    return parts.join('\n\n');
}
function isPlainSuccess({ result, attempts }) {
    const [only, ...others] = attempts;
    return result === 'success' && others.length === 0 && only?.is_winner === false && only.note === null;
}
function regionRows(region) {
    const name = `**${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(region.region, 100))}**`;
    if (region.attempts.length === 0)
        return [(0,markdown_parts/* row */.nM)([name, '', '\u2754 unclear', '', '', (0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(region.decision.reason, 240))])];
    return region.attempts.map((attempt, index) => {
        const isLast = index === region.attempts.length - 1;
        return (0,markdown_parts/* row */.nM)([
            index === 0 ? name : '',
            (0,markdown_parts/* link */.nf)(attempt.job_url, attemptLabel(attempt)),
            resultCell(attempt),
            attempt.verdict === null ? '' : `<code>${(0,core_escape/* html */.qy)((0,summary/* causeName */.n6)(attempt.verdict))}</code>`,
            lineCell(attempt),
            isLast && region.result !== 'success' ? decisionCell(region) : '',
        ]);
    });
}
function attemptLabel({ run_attempt, round }) {
    return round === 1 ? `attempt&nbsp;${run_attempt}` : `attempt&nbsp;${run_attempt}, round&nbsp;${round}`;
}
const marks = { success: '\u2705', failure: '\u274c', cancelled: '\u26aa', skipped: '\u26aa' };
function resultCell({ result, is_winner, duration_seconds, note }) {
    if (result === null)
        return '\u2754 not over';
    const winner = is_winner ? ' \ud83c\udfc6&nbsp;<b>winner</b>' : '';
    const took = duration_seconds === null || result === 'skipped'
        ? ''
        : ` in ${(0,next_move/* spokenSeconds */.UF)(duration_seconds).replaceAll(' ', '&nbsp;')}`;
    return `${marks[result]}&nbsp;${result}${took}${winner}${note === null ? '' : `: ${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(note, 200))}`}`;
}
/** The line itself stands with its cause, above. */
function lineCell({ verdict, job_url }) {
    if (verdict === null || verdict.evidence === null)
        return '';
    return (0,markdown_parts/* link */.nf)((0,markdown_parts/* evidenceUrl */.j1)(job_url, verdict.evidence), `line&nbsp;${verdict.evidence.line}`);
}
/** In few words; the whole sentence stands with the cause, or here where there is none. */
function decisionCell(region) {
    const { decision } = region;
    if (decision.kind === 'rerun')
        return `\ud83d\udd01 <b>${(0,next_move/* shortRerun */.$F)(decision)}</b>`;
    const last = lastRunOf(region);
    const isTold = last?.result === 'failure' && last.verdict !== null;
    return `\u270b <b>hold</b>: ${(0,core_escape/* markdown */.wD)(isTold ? (0,next_move/* shortHold */.aS)(decision) : (0,core_escape/* oneLine */.TN)(decision.reason, 240))}`;
}

;// CONCATENATED MODULE: ./build/core/gate/summary.js
/** What a person reads of a gate: one sentence, and the step summary in GitHub's Markdown. */









/** `20261124 is degraded: us-west-2 won. eu-central-1 needs a person (\u2026).` Plain text, one line. */
function gateLine(report) {
    return (0,core_escape/* oneLine */.TN)([verdictOnDay(report), ...summary_actions(report)].join(' '), 900);
}
function verdictOnDay({ day, day_result, winner, quorum, pipeline, round }) {
    const date = day ?? `The run of ${pipeline}`;
    if (round === 0)
        return `${date} begins.`;
    if (day_result === null)
        return `What ${date} came to is not known.`;
    const { needed, succeeded, regions } = quorum;
    if (day_result === 'failure') {
        const wanted = needed === 1 ? '' : `, ${needed} are needed`;
        return `${date} has failed so far: ${succeeded} of ${counted(regions)} succeeded${wanted}.`;
    }
    const won = winner === null ? '' : `: ${winner.region} won`;
    return `${date} is ${day_result === 'degraded' ? 'good, but degraded' : 'good'}${won}, ${succeeded} of ${counted(regions)} succeeded.`;
}
function summary_actions(report) {
    const { rerun, held_regions: held } = report;
    const sentences = [];
    if (rerun.regions.length > 0) {
        const when = rerun.delay_seconds === 0 ? 'now' : `in ${(0,next_move/* spokenSeconds */.UF)(rerun.delay_seconds)}`;
        const runs = report.round === 0 ? 'to run' : `rerun ${when}`;
        sentences.push(`${nameList(rerun.regions)} ${rerun.regions.length === 1 ? 'is' : 'are'} ${runs}.`);
    }
    if (held.length > 0) {
        const causes = held.map((region) => causeOf(report, region));
        const named = held.map((region, index) => (causes[index] === '' ? region : `${region} (${causes[index]})`));
        sentences.push(`${nameList(named)} ${held.length === 1 ? 'needs' : 'need'} a person.`);
    }
    return sentences;
}
function causeOf(report, region) {
    const found = report.regions.find((one) => one.region === region);
    const verdict = found && lastRunOf(found)?.verdict;
    return verdict ? (0,summary/* causeName */.n6)(verdict) : '';
}
/**
 * The step summary: what the date came to and what comes next, each cause once, every region, attempt and round. At most half
 * of GitHub's 1 MiB, whatever the matrix and the logs.
 */
function gateSummary(report) {
    return (0,markdown_parts/* joined */.oR)([
        `### ${summary_icon(report)} ${(0,markdown_parts/* prose */.CS)((0,core_escape/* oneLine */.TN)(gateHeadline(report), 900))}`,
        report.dry_run ? '**Dry run:** nothing was written anywhere.' : '',
        causesBlock(causesOf(report)),
        closedTickets(report),
        regionsTable(report),
        (0,markdown_parts/* problemsBlock */.wC)(report.problems),
        [metricsLine(report), ...messageLines(report)].join(' '),
    ]);
}
function summary_icon({ day_result, rerun, round }) {
    if (round === 0)
        return rerun.regions.length > 0 ? '\u25b6\ufe0f' : '\u274c';
    if (day_result === 'success')
        return '\u2705';
    if (rerun.regions.length > 0)
        return '\ud83d\udd01';
    return day_result === 'degraded' ? '\u26a0\ufe0f' : '\u274c';
}
function metricsLine({ metrics, winner, attempt }) {
    const run = winner?.run_id
        ? `Winner <code>${(0,core_escape/* html */.qy)(winner.run_id)}</code>, attempt <code>${(0,core_escape/* html */.qy)(winner.attempt)}</code>. `
        : '';
    if (metrics.problem !== null)
        return `${run}Metrics: ${(0,core_escape/* markdown */.wD)(metrics.problem)} (gate of attempt <code>${(0,core_escape/* html */.qy)(attempt)}</code>)`;
    const did = [
        [metrics.unchanged, 'as pushed'],
        [metrics.revised, 'revised'],
        [metrics.added, 'added'],
        [metrics.failed, 'failed'],
        [metrics.pruned, 'old groups removed'],
    ];
    const said = did.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    return `${run}Metrics: ${said.join(', ') || 'nothing to do'}.`;
}
function messageLines({ messages, problems }) {
    return messages.slice(0, 10).map(({ receiver, sent, problem }) => {
        const name = receiver === 'slack' ? 'Slack' : 'Webhook';
        if (sent)
            return `${name}: told.`;
        // What went wrong stands above.
        if (problem === null || problems.some(({ message }) => message === problem))
            return `${name}: not told.`;
        return `${name}: not told. ${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(problem, 300))}`;
    });
}

;// CONCATENATED MODULE: ./build/core/messages/slack-blocks.js
/**
 * The blocks of Slack's Block Kit that a message is made of, within Slack's limits: what is longer, Slack refuses as a whole.
 * https://docs.slack.dev/reference/block-kit/blocks
 */

const slackLimits = {
    blocks: 50,
    header: 150,
    section: 3000,
    contextElements: 10,
    actions: 25,
    buttonText: 75,
    buttonUrl: 3000,
    actionId: 255,
};
function header(text) {
    return { type: 'header', text: plainText(text, slackLimits.header) };
}
/** `text` is mrkdwn that is within the limit, its strange parts by `escaped`. */
function section(text) {
    return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}
function context(texts) {
    return { type: 'context', elements: texts.map((text) => ({ type: 'mrkdwn', text, verbatim: true })) };
}
/** A line as it stands in a log. In rich text nothing is markup: no mention, no link, no end of the code. */
function slack_blocks_code(line) {
    return {
        type: 'rich_text',
        elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: (0,core_escape/* oneLine */.TN)(line, 500) }] }],
    };
}
/** Buttons that open an address; without one there is no button, and without buttons no block. */
function buttons(specs) {
    const elements = specs.flatMap(({ label, url }, index) => isAddress(url, slackLimits.buttonUrl)
        ? [{ type: 'button', text: plainText(label, slackLimits.buttonText), url, action_id: `lumen-${index + 1}` }]
        : []);
    return elements.length === 0 ? [] : [{ type: 'actions', elements: elements.slice(0, slackLimits.actions) }];
}
/** A stranger's text as a line of mrkdwn without effect, at most `most` characters in the form that is sent. */
function escaped(text, most) {
    for (let letters = most; letters > 1; letters = Math.floor(letters * 0.8)) {
        const line = (0,core_escape/* slack */.$)((0,core_escape/* oneLine */.TN)(text, letters));
        if (line.length <= most)
            return line;
    }
    return '\u2026';
}
/** The same for a text that may name code between backticks, as help does. */
function withCode(text, most) {
    // `escaped` has put this sign where a backtick stood.
    return text.includes('\u02cb') ? escaped(text, most) : escaped(text, most).replace(/\u02cb([^\u02cb]+)\u02cb/g, '`$1`');
}
function codeSpan(text, most) {
    return `\`${escaped(text, most - 2)}\``;
}
/** Longest address of a link in a text: several have to fit. */
const longestLink = 300;
/** A link with a label of our own, or the label alone where there is no such address. */
function slack_blocks_link(url, label) {
    if (!isAddress(url, longestLink))
        return label;
    return `<${url.replace(/&/g, '&amp;').replace(/[<>|]/g, encodeURIComponent)}|${label}>`;
}
function isAddress(url, most) {
    return url !== null && url.length <= most && /^https?:\/\/[^\s/]/.test(url);
}
function plainText(text, most) {
    // Slack counts as JavaScript does or more kindly, and two units may be one letter.
    const line = (0,core_escape/* oneLine */.TN)(text, most);
    return { type: 'plain_text', text: line.length <= most ? line : (0,core_escape/* oneLine */.TN)(text, Math.floor(most / 2)), emoji: false };
}

;// CONCATENATED MODULE: ./build/core/messages/told-causes.js
/** The causes of a gate's report as a message tells them: those that stand, also where it cannot be told why a region failed. */




/** Those that need a person first. Regions of one cause of which only some are rerun are two. */
function toldCauses(report) {
    const known = causesOf(report).flatMap((group) => [false, true].flatMap((isRerun) => {
        const regions = group.standing.filter(({ decision }) => (decision.kind === 'rerun') === isRerun);
        return regions.length === 0 ? [] : [told(group, regions, isRerun, report)];
    }));
    return [...known, ...untold(report)].sort((one, other) => Number(one.isRerun) - Number(other.isRerun));
}
function told({ verdict: { help, runbook_url }, shown }, regions, isRerun, report) {
    const lasts = regions.flatMap((region) => lastRunOf(region) ?? []);
    const verdicts = lasts.flatMap(({ verdict }) => verdict ?? []);
    const verdict = verdicts[0] ?? shown.attempt.verdict;
    const isSame = verdicts.every(({ step }) => step === verdict.step);
    const step = verdict.step === null || !isSame ? '' : ` in ${(0,core_escape/* oneLine */.TN)(verdict.step, 100)}`;
    const ticket = ticketOf(verdict, regions, report);
    return {
        ...common(regions, isRerun),
        what: `failed${step}: ${(0,summary/* because */.xx)(verdict)}`,
        name: (0,summary/* causeName */.n6)(verdict),
        evidence: verdict.evidence,
        // One that could not be kept has no address.
        ticket: ticket === undefined || ticket.number === null ? null : ticket,
        help,
        runbook: runbook_url,
    };
}
/** Regions of which nothing is known but that they failed, or not even that: by what is said of them. */
function untold({ regions }) {
    const groups = new Map();
    for (const region of regions) {
        if (!hasFailed(region.result) || (region.result === 'failure' && lastRunOf(region)?.verdict))
            continue;
        // The sentence of a region that cannot be told says itself what to do.
        const what = region.result === 'failure' ? 'failed, and nothing is known about it' : region.decision.reason.replace(/\.$/, '');
        const key = JSON.stringify([what, region.decision.kind]);
        groups.set(key, [...(groups.get(key) ?? []), region]);
    }
    return [...groups].map(([key, of]) => {
        const [what, kind] = JSON.parse(key);
        const nothing = { name: null, evidence: null, ticket: null, help: null, runbook: null };
        return { ...common(of, kind === 'rerun'), what, ...nothing };
    });
}
function common(regions, isRerun) {
    const [first] = regions;
    const isKnown = first?.result === 'failure';
    return {
        regions: regions.map(({ region }) => region),
        isRerun,
        runs: isKnown ? regions.flatMap((region) => lastRunOf(region)?.run_id ?? []) : [],
        job: isKnown && first !== undefined ? (lastRunOf(first)?.job_url ?? null) : null,
    };
}

;// CONCATENATED MODULE: ./build/core/messages/slack-message.js
/** What Slack is told when a date's result changes: what it came to, each cause with its proof, what to do, where to look. */





/** Causes that are shown; the rest is counted. */
const slack_message_mostCauses = 8;
/** Names in a row before the rest is counted. */
const mostNames = 6;
/** Buttons of one kind. */
const mostButtons = 3;
function slackMessage(report, change) {
    const causes = toldCauses(report);
    const shown = causes.slice(0, slack_message_mostCauses);
    return {
        text: `${slack_message_icon(report, change)} ${escaped(`${report.pipeline}: ${gateLine(report)}`, 2900)}`,
        blocks: [
            header(`${slack_message_icon(report, change)} ${(0,core_escape/* oneLine */.TN)(report.pipeline, 70)}: ${title(report, change)}`),
            section(escaped(gateLine(report), 2900)),
            ...(change === 'recovered' ? recoveries(report) : []),
            ...shown.flatMap((cause) => causeBlocks(cause)),
            ...(causes.length > shown.length
                ? [context([`${slack_message_counted(causes.length - shown.length, 'more cause')}: the summary of the run has them.`])]
                : []),
            context(facts(report)),
            ...buttons(places(report, causes)),
        ],
    };
}
function slack_message_icon({ day_result }, change) {
    return change === 'failed' ? '\ud83d\udd34' : day_result === 'success' ? '\u2705' : '\ud83d\udfe1';
}
function title({ day, day_result, rerun }, change) {
    const date = day ?? 'the run';
    if (change === 'failed')
        return `${date} has failed${rerun.regions.length > 0 ? ' so far' : ''}`;
    if (change === 'degraded')
        return `${date} is degraded`;
    return `${date} has recovered${day_result === 'degraded' ? ', but is degraded' : ''}`;
}
/** Who failed before and has succeeded since. */
function recoveries({ regions }) {
    const lines = regions.flatMap(({ region, attempts }) => {
        const success = attempts.find(({ result }) => result === 'success');
        const failure = attempts.findLast(({ verdict, result }) => result === 'failure' && verdict !== null)?.verdict;
        if (success === undefined || !failure)
            return [];
        const after = codeSpan(`${failure.class}/${failure.reason}`, 120);
        return [`\u2022 *${escaped(region, 140)}* succeeded in ${slack_message_attemptLabel(success)}, after ${after}`];
    });
    if (lines.length === 0)
        return [];
    const rest = lines.length > slack_message_mostCauses ? [`\u2022 and ${lines.length - slack_message_mostCauses} more`] : [];
    return [section([...lines.slice(0, slack_message_mostCauses), ...rest].join('\n'))];
}
function slack_message_attemptLabel({ run_attempt, round }) {
    return round === 1 ? `attempt ${run_attempt}` : `attempt ${run_attempt}, round ${round}`;
}
/** The words and their order are those of the alerts, in alertmanager/lumen.en.tmpl. */
function causeBlocks({ regions, what, isRerun, name, runs, job, evidence, ticket, help }) {
    const names = `*${escaped(nameList(regions, mostNames), 500)}*`;
    const isOne = regions.length === 1;
    const next = isRerun ? (isOne ? 'It is rerun.' : 'They are rerun.') : `${isOne ? 'It needs' : 'They need'} a person.`;
    const lines = [`${names}${what.startsWith('failed') ? '' : ':'} ${escaped(what, 700)}. ${next}`];
    if (name !== null)
        lines.push(`\u2022 Error class: ${codeSpan(name, 120)}`);
    if (runs.length > 0) {
        const named = runs.slice(0, mostNames).map((run) => codeSpan(run, 110));
        if (runs.length > mostNames)
            named.push(`${runs.length - mostNames} more`);
        lines.push(`\u2022 ${runs.length === 1 ? 'Run' : 'Runs'}: ${named.join(', ')}`);
    }
    if (ticket !== null) {
        const seen = ticket.occurrences === null || ticket.occurrences < 2 ? '' : `, seen ${ticket.occurrences} times`;
        lines.push(`\u2022 Ticket: ${slack_blocks_link(ticket.url, `#${ticket.number}`)}${seen}`);
    }
    if (help !== null && !isRerun)
        lines.push(`\u2022 To do: ${withCode(help, 600)}`);
    if (evidence === null || (0,core_escape/* oneLine */.TN)(evidence.text) === '')
        return [section(lines.join('\n'))];
    const place = job === null ? `line ${evidence.line}` : slack_blocks_link(job, `line ${evidence.line} of the log`);
    lines.push(`\u2022 Proof, ${place}:`);
    return [section(lines.join('\n')), slack_blocks_code(evidence.text)];
}
function facts({ winner, github, attempt, round }) {
    const named = winner?.run_id ? codeSpan(winner.run_id, 200) : winner && escaped(winner.region, 140);
    return [
        named ? `Winner: ${named}` : 'No winner',
        escaped(github.repository, 300),
        `Attempt ${codeSpan(attempt, 80)}${round > 1 ? `, round ${round}` : ''}`,
    ];
}
function places({ github, tickets }, causes) {
    const url = github.run_attempt > 1 ? `${github.run_url}/attempts/${github.run_attempt}` : github.run_url;
    const numbered = tickets.filter(({ state, number }) => state !== 'failed' && number !== null);
    // A section of the runbook is of one cause, and several causes may share it.
    const runbooks = new Map(causes.flatMap(({ runbook, name, isRerun }) => (runbook === null || isRerun ? [] : [[runbook, name]])));
    return [
        { label: 'Run', url },
        ...numbered.slice(0, mostButtons).map((ticket) => ({
            label: `Ticket #${ticket.number}${ticket.state === 'closed' ? ', closed' : ''}`,
            url: ticket.url,
        })),
        ...[...runbooks].slice(0, mostButtons).map(([page, name]) => ({
            label: runbooks.size === 1 ? 'Runbook' : `Runbook: ${name?.replace(/.*\//, '') ?? ''}`,
            url: page,
        })),
    ];
}
function slack_message_counted(count, what) {
    return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

;// CONCATENATED MODULE: ./build/app/notify.js
/** Tells the receivers what a gate found. A receiver that fails is a warning, and stops neither the other nor the gate. */



/** Slack is told what is new to a person; the webhook gets the report of every gate. Never throws. */
async function notify(report, receivers) {
    const told = await Promise.all([tellSlack(report, receivers.slack), tellWebhook(report, receivers.webhook)]);
    const problems = told.flatMap(({ failure, receiver }) => failure === undefined ? [] : [{ where: receiver, message: failure }]);
    return {
        ...report,
        messages: told.flatMap(({ message }) => (message === undefined ? [] : [message])),
        problems: [...report.problems, ...problems],
    };
}
async function tellSlack(report, send) {
    const { change = null } = report;
    if (send === undefined)
        return { receiver: 'slack' };
    if (report.round === 0)
        return notSent('slack', 'Nothing has run yet.');
    if (change === null)
        return notSent('slack', nothingNew(report));
    if (report.dry_run)
        return notSent('slack', `Dry run: it would be told that the date has changed (${change}).`);
    return await tell('slack', () => send(slackMessage(report, change)));
}
function nothingNew({ day_result, rerun, held_regions }) {
    if (day_result === null)
        return 'What the date came to is not known.';
    if (rerun.regions.length > 0 && held_regions.length === 0)
        return 'A rerun may cure it: what the date comes to is told after it.';
    return 'There is nothing new to tell.';
}
async function tellWebhook(report, send) {
    if (send === undefined)
        return { receiver: 'webhook' };
    if (report.round === 0)
        return notSent('webhook', 'Nothing has run yet.');
    if (report.dry_run)
        return notSent('webhook', 'Dry run: it would get this report.');
    return await tell('webhook', () => send(report));
}
function notSent(receiver, problem) {
    return { receiver, message: { receiver, sent: false, problem } };
}
async function tell(receiver, send) {
    try {
        await send();
        return { receiver, message: { receiver, sent: true, problem: null } };
    }
    catch (error) {
        // Also an error of our own: the outputs of the gate matter more than a message. Its text could hold the address.
        const failure = error instanceof errors/* ReceiverError */.kC
            ? (0,core_escape/* oneLine */.TN)(error.message, 600)
            : `The message to ${receiver === 'slack' ? 'Slack' : 'the webhook'} could not be made, which is an error of lumen-action: please report it.`;
        return { receiver, message: { receiver, sent: false, problem: failure }, failure };
    }
}
/** What became of the messages, a line each, for the job's log. */
function notify_messageLines({ messages }) {
    if (messages.length === 0)
        return ['  messages  none: neither "slack-webhook-url" nor "webhook-url" is set, or they cannot be used'];
    return messages.map(({ receiver, sent, problem }) => `  ${receiver.padEnd(8)}  ${sent ? 'told' : (problem ?? 'not told')}`);
}

// EXTERNAL MODULE: ./build/core/annotation.js
var annotation = __webpack_require__(5101);
;// CONCATENATED MODULE: ./build/core/gate/gate-annotations.js







/**
 * The date in a notice, then one a cause that still stands: an error where it needs a person, a warning where it is run
 * again. GitHub shows ten of a level: of more than nine causes the rest is counted.
 */
function gateAnnotations(report) {
    if (report.held_regions.length === 0 && report.day_result === 'success')
        return [];
    const standing = causesOf(report).filter((group) => group.standing.length > 0);
    const told = standing.length > annotation/* mostAnnotations */.YP ? standing.slice(0, annotation/* mostAnnotations */.YP - 1) : standing;
    const rest = standing.slice(told.length);
    const more = rest.reduce((sum, group) => sum + group.standing.length, 0);
    const day = {
        level: 'notice',
        title: `${annotation/* annotationTitle */.qF}: the day`,
        message: (0,core_escape/* oneLine */.TN)(`${gateHeadline(report)}.`, 900),
        place: undefined,
    };
    const others = rest.length === 0
        ? []
        : [
            {
                level: rest.some(needsPerson) ? 'error' : 'warning',
                title: `${annotation/* annotationTitle */.qF}: ${rest.length} more causes`,
                message: `${counted(more)} failed for ${rest.length} other causes: see the summary.`,
                place: undefined,
            },
        ];
    return [day, ...told.map(causeAnnotation), ...others];
}
function needsPerson({ standing }) {
    return standing.some(({ decision }) => decision.kind === 'hold');
}
function causeAnnotation(group) {
    const { verdict, standing } = group;
    const names = nameList(standing.map(({ region }) => region));
    const decided = standing.find(({ decision }) => decision.kind === 'hold') ?? standing[0];
    const move = decided === undefined ? '' : `; ${(0,next_move/* nextMove */.lE)(decided.decision, verdict)}`;
    const said = `${names} failed: ${(0,summary/* because */.xx)(verdict)}${move}.`;
    return (0,annotation/* annotation */.w7)(needsPerson(group) ? 'error' : 'warning', `${names}, ${(0,summary/* causeName */.n6)(verdict)}`, said, verdict);
}

// EXTERNAL MODULE: ./build/core/otlp/trace-report.js
var trace_report = __webpack_require__(7320);
;// CONCATENATED MODULE: ./build/core/tickets/summary.js
/** What a person reads of the tickets in the job's log. */

const would = {
    opened: 'would be opened',
    updated: 'would be counted up',
    reopened: 'would be reopened',
    quiet: 'would be counted up quietly',
    closed: 'would be closed',
    failed: 'could not be kept',
};
const did = {
    opened: 'opened',
    updated: 'still open',
    reopened: 'reopened',
    quiet: 'quiet',
    closed: 'closed',
    failed: 'could not be kept',
};
/** Lines for the log. Why there is none is a note of its own. */
function ticketLines({ tickets, dry_run }) {
    return tickets.map((ticket) => {
        const { state, url, occurrences, regions } = ticket;
        const count = occurrences === null ? '' : `, ${occurrences === 1 ? 'once' : `${occurrences} times`}`;
        const where = url === null ? '' : `  ${url}`;
        return `  ticket    ${(dry_run ? would : did)[state]}: ${ticket.class}/${ticket.reason} in ${nameList(regions, 6)}${count}${where}`;
    });
}
/** Why there is no ticket, each reason once. */
function ticketNotes({ tickets }) {
    return [...new Set(tickets.flatMap(({ problem }) => problem ?? []))];
}

// EXTERNAL MODULE: ./build/entry/lazy-github.js
var lazy_github = __webpack_require__(5913);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/entry/github-options.js
var github_options = __webpack_require__(3491);
;// CONCATENATED MODULE: ./build/entry/lazy-issues.js



/** What keeping tickets needs. */
function ticketPorts(token, repository) {
    return {
        issues: lazyIssues(token, repository),
        clock: clock/* systemClock */.m,
        dice: Math.random,
        sha256: (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
    };
}
/** The issues of the repository, loaded with the first request. */
function lazyIssues(token, repository) {
    let loaded;
    const load = () => {
        loaded ??= Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(311)]).then(__webpack_require__.bind(__webpack_require__, 8311)).then(({ githubIssues }) => githubIssues((0,github_options/* gitHubOptions */.u)(token, repository)));
        return loaded;
    };
    return {
        list: async (state) => (await load()).list(state),
        issue: async (number) => (await load()).issue(number),
        create: async (issue) => (await load()).create(issue),
        update: async (number, change) => (await load()).update(number, change),
        comments: async (number) => (await load()).comments(number),
        say: async (number, body) => (await load()).say(number, body),
        editComment: async (id, body) => (await load()).editComment(id, body),
        removeComment: async (id) => (await load()).removeComment(id),
    };
}

// EXTERNAL MODULE: ./build/entry/open-gateway.js
var open_gateway = __webpack_require__(352);
// EXTERNAL MODULE: ./build/adapters/webhook-address.js
var webhook_address = __webpack_require__(2289);
;// CONCATENATED MODULE: ./build/entry/open-receivers.js


/** Who is told, by the inputs; where they cannot be used, nobody is and the problem says so. */
function openReceivers(io) {
    const [slackUrl, webhookUrl] = [io.input('slack-webhook-url'), io.input('webhook-url')];
    const secret = io.input('webhook-secret');
    const problems = [];
    const complain = (input, message) => void problems.push({ where: `input "${input}"`, message });
    const slack = slackUrl === '' ? undefined : (0,webhook_address/* parseWebhookUrl */._)(slackUrl, 'slack-webhook-url');
    if (slack && 'problem' in slack)
        complain('slack-webhook-url', `${slack.problem} Slack is not told.`);
    const webhook = webhookUrl === '' ? undefined : (0,webhook_address/* parseWebhookUrl */._)(webhookUrl, 'webhook-url');
    if (webhook && 'problem' in webhook)
        complain('webhook-url', `${webhook.problem} The webhook gets nothing.`);
    if (webhookUrl !== '' && secret === '')
        complain('webhook-secret', 'Input "webhook-secret" must be set beside "webhook-url", for a report that is not signed could be anybody\'s, but it is empty (a secret that does not exist is). The webhook gets nothing.');
    if (webhookUrl === '' && secret !== '')
        complain('webhook-secret', 'Input "webhook-secret" stands without "webhook-url": the webhook gets nothing.');
    const addresses = [slack, webhook].flatMap((one) => (one && 'url' in one ? [one.url] : []));
    const keys = addresses.flatMap((url) => (0,webhook_address/* secretParts */.B)(url).filter((part) => isKey(part, url)));
    const secrets = [...new Set([slackUrl, webhookUrl, secret, ...keys])].filter((value) => value !== '');
    for (const value of secrets)
        io.mask(value);
    return {
        problems,
        secrets,
        receivers: {
            slack: slack && 'url' in slack ? slackReceiver(slack.url) : undefined,
            webhook: webhook && 'url' in webhook && secret !== '' ? webhookReceiver(webhook.url, secret) : undefined,
        },
    };
}
/**
 * Whether a part of the address opens it by itself: the path as a whole, or a word of it that nobody would think of. A name of
 * a pipeline or region in it must not be masked: GitHub drops the outputs in which a masked value stands.
 */
function isKey(part, address) {
    const { pathname, search } = new URL(address);
    if (part === pathname + search)
        return part.length >= 16;
    return /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9]{20,}$|^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(part);
}
function slackReceiver(url) {
    return async (message) => {
        const { postToWebhook } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(760)]).then(__webpack_require__.bind(__webpack_require__, 1760));
        const options = { name: 'Slack', input: 'slack-webhook-url', url, knowsRepeats: false, clock: clock/* systemClock */.m };
        await postToWebhook({ body: JSON.stringify(message) }, options);
    };
}
function webhookReceiver(url, secret) {
    return async (report) => {
        const [{ postToWebhook }, { deliveryId, signature }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(760)]).then(__webpack_require__.bind(__webpack_require__, 1760)),
            __webpack_require__.e(/* import() */ 475).then(__webpack_require__.bind(__webpack_require__, 5713)),
        ]);
        const body = JSON.stringify(report);
        const headers = (now) => {
            const timestamp = String(Math.floor(now / 1000));
            return {
                'x-lumen-change': report.change ?? 'none',
                'x-lumen-delivery': deliveryId(report),
                'x-lumen-timestamp': timestamp,
                'x-lumen-signature-256': signature(secret, timestamp, body),
            };
        };
        const options = { name: 'The webhook', input: 'webhook-url', url, knowsRepeats: true, clock: clock/* systemClock */.m };
        await postToWebhook({ body, headers }, options);
    };
}

// EXTERNAL MODULE: ./build/entry/open-telemetry.js
var open_telemetry = __webpack_require__(2337);
;// CONCATENATED MODULE: ./build/entry/gate.js


















/** The job after the matrix: final verdicts, the day and its winner, repair, and what is rerun. */
async function gateMain() {
    await (0,actions/* runAction */.Cs)(async (io) => {
        const context = (0,actions/* jobContext */.Rl)(process.env);
        const read = parseGateInputs(io.input, process.env, context);
        const { inputs } = read;
        const token = io.input('github-token');
        const configured = await (0,settings/* settings */.W)({ path: inputs.config, isDefault: inputs.config === settings/* defaultConfigPath */.j }, io.input);
        const gateway = await (0,open_gateway/* openGateway */.J)(inputs.pushgatewayUrl, io);
        const opened = openReceivers(io);
        const { telemetry, ...otlp } = await (0,open_telemetry/* openTelemetry */.G)(io);
        const secrets = (0,actions/* secretsOf */.Fj)(process.env, token, ...gateway.secrets, ...opened.secrets, ...otlp.secrets);
        const found = [...read.problems, ...configured.problems, ...gateway.problems, ...opened.problems];
        const event = process.env['GITHUB_EVENT_NAME'] ?? '';
        const tickets = { mode: inputs.ticket, settings: configured.ticket, event };
        const ports = ticketPorts(token, context.repository);
        const judged = await gate({
            inputs,
            context,
            problems: [...found, ...otlp.problems],
            policy: configured.policy,
            rules: configured.rules,
            secrets,
        }, {
            github: (0,lazy_github/* lazyGitHub */.e)(token, context.repository),
            ...gateway.ports,
            trace: await tracing(telemetry),
            tickets: (report) => keepTickets(report, tickets, ports),
            clock: clock/* systemClock */.m,
        });
        // Last, for a message names the tickets.
        const report = await notify(judged, opened.receivers);
        await publish(io, report, inputs);
    }, failedOutputs);
}
/** Rounds that the workflow has, where it says so: then the last gate sends the whole run at once. */
async function tracing(telemetry) {
    if (telemetry === undefined)
        return undefined;
    const { traceGate } = await __webpack_require__.e(/* import() */ 196).then(__webpack_require__.bind(__webpack_require__, 196));
    const rounds = /^[1-9]\d?$/.exec(process.env['LUMEN_ROUNDS'] ?? '')?.[0];
    return traceGate(telemetry, rounds === undefined ? undefined : Number(rounds));
}
async function publish(io, report, { round, failOn }) {
    const files = (0,report_files/* reportFiles */.I)((0,report_files/* lumenFolder */.s)(process.env));
    const path = await files.write(`gate-${report.attempt}-${round}.report.json`, `${JSON.stringify(report, null, 2)}\n`);
    for (const line of consoleReport(report))
        io.info(line);
    for (const problem of report.problems)
        io.warning(problem.message, 'Lumen');
    for (const note of ticketNotes(report))
        io.notice(note, 'Lumen: tickets');
    for (const told of round > 0 ? gateAnnotations(report) : [])
        io.annotate(told);
    for (const [output, value] of Object.entries(outputsOf(report, path)))
        io.output(output, value);
    await io.summary(gateSummary(report));
    const why = redReason(report, failOn);
    if (why !== undefined)
        io.fail(why);
}
/** Why the step turns red, where `fail-on` says so. What is still to be rerun is not lost yet. */
function redReason(report, failOn) {
    if (failOn === 'none' || report.rerun.regions.length > 0)
        return undefined;
    if (report.day_result === null)
        return `${gateLine(report)} The step fails because "fail-on" asks for a good date.`;
    const isRed = report.day_result === 'failure' || (failOn === 'degraded' && report.day_result === 'degraded');
    return isRed ? `${gateLine(report)} The step fails because "fail-on" is "${failOn}".` : undefined;
}
function consoleReport(report) {
    const lines = [gateLine(report)];
    for (const one of report.regions) {
        const { region, result, decision } = one;
        const last = lastRunOf(one);
        const cause = last?.verdict ? ` ${last.verdict.class}/${last.verdict.reason}` : '';
        lines.push(`  ${region}  ${result}${cause}${last?.is_winner ? ' (winner)' : ''}`);
        if (last?.verdict?.evidence)
            lines.push(`    evidence  ${last.verdict.evidence.text}`);
        if (result === 'failure' || result === 'unclear')
            lines.push(`    decision  ${decision.kind}: ${decision.reason}`);
    }
    lines.push(...ticketLines(report));
    const { metrics } = report;
    lines.push(metrics.problem === null
        ? `  metrics   ${metrics.unchanged} as pushed, ${metrics.revised} revised, ${metrics.added} added, ${metrics.failed} failed, ${metrics.pruned} old groups removed${report.dry_run ? ' (dry run: not really)' : ''}`
        : `  metrics   ${metrics.problem}`);
    if (report.round > 0)
        lines.push(...notify_messageLines(report));
    if (report.trace !== undefined)
        lines.push(`  ${(0,trace_report/* traceLine */.i)(report.trace)}`);
    return lines;
}
function outputsOf(report, path) {
    const { rerun } = report;
    return {
        'run-id': report.winner?.run_id ?? '',
        day: report.day ?? '',
        attempt: report.attempt,
        'day-result': report.day_result ?? '',
        'winner-region': report.winner?.region ?? '',
        'winner-run-id': report.winner?.run_id ?? '',
        // A dry run decides, and starts nothing.
        rerun: String(rerun.regions.length > 0 && !report.dry_run),
        'rerun-regions': JSON.stringify(rerun.regions),
        'rerun-matrix': JSON.stringify(rerun.matrix),
        'rerun-delay-seconds': String(rerun.delay_seconds),
        'held-regions': JSON.stringify(report.held_regions),
        summary: gateLine(report),
        'report-path': path ?? '',
    };
}
function failedOutputs(io) {
    const empty = { 'rerun-regions': '[]', 'held-regions': '[]', 'rerun-matrix': '{"include":[]}' };
    for (const [output, value] of Object.entries({ rerun: 'false', 'rerun-delay-seconds': '0', ...empty }))
        io.output(output, value);
}


/***/ }),

/***/ 352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openGateway)
/* harmony export */ });
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1759);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8587);


/** The gateway of the inputs; where they cannot be used, nothing is pushed and the problem says so. */
async function openGateway(url, io) {
    const opened = await open(url, io);
    const given = [io.input('pushgateway-password'), io.input('pushgateway-token'), ...opened.secrets];
    const secrets = given.filter((value) => value !== '');
    for (const secret of secrets)
        io.mask(secret);
    return { ...opened, secrets };
}
async function open(url, io) {
    const without = (gatewayProblem) => ({ gateway: undefined, gatewayProblem, gatewayUrl: null });
    if (url === '')
        return { ports: without('There is no "pushgateway-url": the metrics are in a file.'), problems: [], secrets: [] };
    const { parseGatewayAuth, parseGatewayUrl, pushgateway } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(816)]).then(__webpack_require__.bind(__webpack_require__, 816));
    const address = parseGatewayUrl(url);
    const auth = parseGatewayAuth({
        username: io.input('pushgateway-username'),
        password: io.input('pushgateway-password'),
        token: io.input('pushgateway-token'),
    });
    const problem = 'problem' in address ? address.problem : 'problem' in auth ? auth.problem : undefined;
    if (problem !== undefined || 'problem' in address || 'problem' in auth) {
        const message = `${problem} Nothing is pushed; the report file holds the metrics.`;
        return { ports: without(message), problems: [{ where: 'input "pushgateway-url"', message }], secrets: [] };
    }
    const mode = io.input('metrics-mode') || 'pushgateway';
    if (mode !== 'pushgateway' && mode !== 'import') {
        const message = `Input "metrics-mode" must be pushgateway or import, but it is "${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(mode, 60)}". Nothing is pushed; the report file holds the metrics.`;
        return { ports: without(message), problems: [{ where: 'input "metrics-mode"', message }], secrets: [] };
    }
    const connect = mode === 'import' ? (await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(731)]).then(__webpack_require__.bind(__webpack_require__, 2731))).victoriaMetrics : pushgateway;
    const gateway = connect({ address, ...(auth.auth === undefined ? {} : { auth: auth.auth }), clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m });
    // The password of `https://user:password@host` is masked by GitHub only where the whole address is one secret.
    const secrets = address.auth === undefined || 'token' in address.auth ? [] : [address.auth.password || address.auth.username];
    return { ports: { gateway, gatewayProblem: '', gatewayUrl: address.url }, problems: [], secrets };
}


/***/ }),

/***/ 2337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openTelemetry),
/* harmony export */   q: () => (/* binding */ exportTraceparent)
/* harmony export */ });
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1759);

const none = { telemetry: undefined, problems: [], secrets: [] };
function endpointOf(io) {
    return io.input('otlp-endpoint') || (process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '').trim();
}
/** The address of the inputs or the environment; undefined where there is none. */
async function readEndpoint(io) {
    const text = endpointOf(io);
    if (text === '')
        return undefined;
    const { parseEndpoint } = await __webpack_require__.e(/* import() */ 219).then(__webpack_require__.bind(__webpack_require__, 6219));
    const parsed = parseEndpoint(text, nameOf(io, 'otlp-endpoint', 'OTEL_EXPORTER_OTLP_ENDPOINT'));
    return 'base' in parsed ? parsed : { problem: unusable('otlp-endpoint', parsed.problem) };
}
function nameOf(io, input, variable) {
    return io.input(input) === '' ? `The environment's ${variable}` : `Input "${input}"`;
}
/** Where telemetry goes by the inputs. What sends it is loaded only where it goes somewhere. */
async function openTelemetry(io) {
    const endpoint = await readEndpoint(io);
    if (endpoint === undefined)
        return none;
    if ('problem' in endpoint)
        return { ...none, problems: [endpoint.problem] };
    const { parseHeaders, secretsIn } = await __webpack_require__.e(/* import() */ 219).then(__webpack_require__.bind(__webpack_require__, 6219));
    const text = io.input('otlp-headers') || (process.env['OTEL_EXPORTER_OTLP_HEADERS'] ?? '');
    const read = parseHeaders(text, nameOf(io, 'otlp-headers', 'OTEL_EXPORTER_OTLP_HEADERS'));
    if ('problem' in read)
        return { ...none, problems: [unusable('otlp-headers', read.problem)] };
    const secrets = secretsIn(read.headers);
    for (const secret of secrets)
        io.mask(secret);
    const { otlp } = await __webpack_require__.e(/* import() */ 746).then(__webpack_require__.bind(__webpack_require__, 4746));
    return {
        telemetry: otlp({ base: endpoint.base, headers: read.headers, secrets, clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m }),
        problems: [],
        secrets,
    };
}
function unusable(input, problem) {
    return { where: `input "${input}"`, message: `${problem} No telemetry is sent.` };
}
/**
 * Gives the later steps of the job the place in the trace where their spans belong, where telemetry goes somewhere. One that
 * is there stays: the action that ran first has set it, or a tool of the workflow's own. Where the address cannot be used
 * there will be no trace: nothing is set, and the problem says so.
 */
async function exportTraceparent(io, attempt) {
    const { region } = attempt;
    const endpoint = await readEndpoint(io);
    if (endpoint !== undefined && 'problem' in endpoint)
        return [endpoint.problem];
    if (endpoint === undefined || region === undefined)
        return [];
    const { isTraceparent, traceparent } = await __webpack_require__.e(/* import() */ 774).then(__webpack_require__.bind(__webpack_require__, 6774));
    if (isTraceparent(process.env['TRACEPARENT'] ?? ''))
        return [];
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    const digest = (text) => createHash('sha256').update(text).digest('hex');
    io.exportVariable('TRACEPARENT', traceparent({ ...attempt, region }, digest));
    return [];
}


/***/ })

};
