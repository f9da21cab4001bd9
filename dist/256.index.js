export const id = 256;
export const ids = [256];
export const modules = {

/***/ 5218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ judgeCancelledJob),
/* harmony export */   XD: () => (/* binding */ judgeFinishedJob),
/* harmony export */   gM: () => (/* binding */ readJobLog),
/* harmony export */   mp: () => (/* binding */ unknownVerdict)
/* harmony export */ });
/* harmony import */ var _core_classifier_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6136);
/* harmony import */ var _core_scan_byte_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5742);
/* harmony import */ var _core_step_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7604);
/* harmony import */ var _core_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3207);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9813);
/** Why a job that is over failed: from its log, else from what GitHub says of it, else from its steps. */





/**
 * The verdict on a failed job. One whose steps say that its runner was lost has no log for ever: its annotations are read
 * at once. For others they are the last resort, where the log is not there or does not say.
 */
async function judgeFinishedJob(job, github, rules, complain) {
    const stuck = job.steps.find(({ status }) => status === 'in_progress');
    const seemsLost = stuck !== undefined || job.steps.length === 0;
    const annotated = () => judgeAnnotations(job, github, rules, complain);
    const early = seemsLost ? await annotated() : undefined;
    if (isKnown(early))
        return early;
    const logged = await judgeLog(job, github, rules, complain);
    if (isKnown(logged))
        return logged;
    const late = seemsLost ? early : await annotated();
    if (isKnown(late))
        return late;
    const inferred = fromSteps(job, stuck, logged);
    if (inferred !== undefined)
        return inferred;
    // The log's last words tell more than an annotation that repeats the exit code.
    return logged ?? late ?? { verdict: unknownVerdict('no-log', failedStep(job)?.name), source: 'none' };
}
/** The verdict by what GitHub says of a job that was cancelled: a time limit arrives as a cancellation. */
async function judgeCancelledJob(job, github, rules, complain) {
    const finding = await judgeAnnotations(job, github, rules, complain);
    return finding?.verdict.reason === 'job-timeout' || finding?.verdict.reason === 'runner-lost' ? finding : undefined;
}
/** The log of a job that is over, as far as its failed step needs it, and the steps that have lines in it. Throws `GitHubError`. */
async function readJobLog(job, github, complain) {
    const failed = failedStep(job);
    const times = failed?.startedAt ? { startedAt: failed.startedAt, completedAt: failed.completedAt } : undefined;
    const log = await github.failedStepLog(job.id, times);
    if (log.problem !== undefined)
        complain({ where: `log of job "${job.name}"`, message: log.problem });
    const isExcerpt = times !== undefined && !log.whole;
    const steps = isExcerpt ? job.steps.filter((step) => isNotBefore(step, failed)) : job.steps;
    return { text: log.text, steps, isCut: log.problem !== undefined };
}
/** Undefined: there is none. `unknown` with the reason `api-error`: it could not be asked for. */
async function judgeLog(job, github, rules, complain) {
    try {
        const { text, steps, isCut } = await readJobLog(job, github, complain);
        const verdict = (0,_core_classifier_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classifySource */ .o)((0,_core_scan_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .textSource */ .r)(text), steps.length === 0 ? undefined : steps, rules);
        return { verdict: isCut ? (0,_core_step_place_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutStepLine */ .x)(verdict) : verdict, source: 'job-log' };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_))
            throw error;
        if (error.status === 404 || error.status === 410)
            return undefined;
        complain({ where: 'GitHub API', message: error.message });
        return { verdict: unknownVerdict('api-error', failedStep(job)?.name), source: 'none' };
    }
}
async function judgeAnnotations(job, github, rules, complain) {
    try {
        const annotations = await github.annotations(job.id);
        const text = annotations.filter(({ level }) => level !== 'notice').map(({ message }) => message);
        if (text.length === 0)
            return undefined;
        return {
            verdict: (0,_core_classifier_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyOutputSource */ .dh)((0,_core_scan_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .textSource */ .r)(text.join('\n')), { step: failedStep(job)?.name }, rules),
            source: 'job',
        };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_))
            throw error;
        complain({ where: 'GitHub API', message: error.message });
        return undefined;
    }
}
/** What the job object alone says: the end of a time limit, or of a runner that never reported the end of a step. */
function fromSteps(job, stuck, logged) {
    if (job.conclusion === 'timed_out')
        return said('environment/job-timeout', job, 'GitHub ended the job as timed out.');
    if (stuck === undefined || logged?.source === 'job-log')
        return undefined;
    const text = `The step "${stuck.name}" never ended, and there is no log: the runner was lost.`;
    return said('environment/runner-lost', job, text);
}
function said(cause, job, text) {
    const { errorClass, reason } = (0,_core_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCause */ .om)(cause);
    const { transient, help } = (0,_core_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonSpec */ .U4)(cause);
    return {
        source: 'job',
        verdict: {
            ...unknownVerdict('no-log', failedStep(job)?.name),
            errorClass,
            reason,
            transient,
            help,
            confidence: 0.8,
            evidence: { line: 1, text, context: [{ line: 1, text }] },
        },
    };
}
function isKnown(finding) {
    return finding !== undefined && finding.verdict.errorClass !== 'unknown';
}
/** The step that failed, or at which the job got stuck. */
function failedStep(job) {
    return (job.steps.find(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out') ??
        job.steps.find(({ status }) => status === 'in_progress'));
}
/** An excerpt begins with the failed step: those before it have no lines in it that could be told to be theirs. */
function isNotBefore(step, failed) {
    return step === failed || (step.startedAt ?? '') >= (failed?.startedAt ?? '');
}
/** A verdict without any text. */
function unknownVerdict(reason, step) {
    return {
        errorClass: 'unknown',
        reason,
        transient: false,
        ruleId: undefined,
        confidence: 0,
        evidence: undefined,
        help: _core_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .reasons */ .Ot.unknown[reason].help,
        waitSeconds: undefined,
        alternatives: [],
        step,
    };
}


/***/ }),

/***/ 757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Does `work` for each item, at most `most` at a time: politely, for the other side counts. Results are in the order of the items. */
async function inParallel(items, most, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length) {
            const index = next++;
            results[index] = await work(items[index]);
        }
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 8590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   N6: () => (/* binding */ sayOnce),
/* harmony export */   cQ: () => (/* binding */ judgeAttempts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9813);
/* harmony import */ var _finished_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5218);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(757);
/** What came of each region's attempts: the authority's verdicts, from finished jobs. */



/** Logs that are fetched at the same time. */
const mostAtOnce = 6;
/** No further log is asked for after that: a store that is silent costs a minute a log, and a day may have hundreds. */
const logsWithinMs = 5 * 60_000;
/** The API shows the end of a job some seconds late. */
const pollMs = [1000, 2000, 3000];
async function judgeAttempts(attempts, ports, complain) {
    const ended = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(attempts, mostAtOnce, async (attempt) => ({
        ...attempt,
        job: await untilOver(attempt.job, ports),
    }));
    const limits = await findTimeLimits(ended, ports, complain);
    const github = withinTime(ports);
    // Annotations that may not be read are one problem, not one a job.
    const once = sayOnce(complain);
    return await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(ended, mostAtOnce, async (attempt) => {
        const { job } = attempt;
        const limit = limits.get(job);
        const result = limit === undefined ? resultOf(job) : 'failure';
        const completedAt = timeOf(job.completedAt);
        if (result !== 'failure')
            return { ...attempt, result, completedAt, finding: undefined, verdict: undefined, note: noteOf(attempt, ended) };
        const finding = limit ?? (await (0,_finished_job_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeFinishedJob */ .XD)(job, github, await ports.rules(), once));
        return { ...attempt, result, completedAt, finding, verdict: finding.verdict, note: undefined };
    });
}
/** The reader, but without patience for logs once they have taken too long together: their regions are held. */
function withinTime({ github, clock }) {
    const startedAt = clock.now();
    return {
        annotations: (jobId) => github.annotations(jobId),
        async failedStepLog(jobId, times) {
            if (clock.now() - startedAt <= logsWithinMs)
                return await github.failedStepLog(jobId, times);
            const minutes = logsWithinMs / 60_000;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`The log of job ${jobId} was not asked for: those before it took more than ${minutes} min. Why it failed is not known, and it is not rerun; a repeated gate reads it.`);
        },
    };
}
/** Undefined: it is not over. */
function resultOf(job) {
    if (job.status !== 'completed' || job.conclusion === null)
        return undefined;
    if (job.conclusion === 'success' || job.conclusion === 'neutral')
        return 'success';
    return job.conclusion === 'skipped' || job.conclusion === 'cancelled' ? job.conclusion : 'failure';
}
async function untilOver(job, { github, clock }) {
    let latest = job;
    for (const wait of pollMs) {
        if (latest.status === 'completed')
            return latest;
        await clock.sleep(wait);
        try {
            latest = await github.job(latest.id);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
                throw error;
            return latest;
        }
    }
    return latest;
}
/** Jobs that were cancelled this close to each other were cancelled together. */
const togetherMs = 10_000;
/**
 * The cancelled jobs whose time limit had passed, and what says so. `fail-fast` and a person cancel many jobs at once:
 * of jobs that ended together one is asked for, and the others only where that one was a time limit.
 */
async function findTimeLimits(attempts, ports, complain) {
    const found = new Map();
    const cancelled = attempts.filter((attempt) => attempt.job.conclusion === 'cancelled' && !failedFirst(attempt, attempts));
    const jobs = cancelled
        .map(({ job }) => job)
        .sort((a, b) => (timeOf(a.completedAt) ?? 0) - (timeOf(b.completedAt) ?? 0));
    const once = sayOnce(complain);
    const ask = async (job) => {
        const finding = await (0,_finished_job_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeCancelledJob */ .SX)(job, ports.github, await ports.rules(), once);
        if (finding !== undefined)
            found.set(job, finding);
    };
    for (let first = 0; first < jobs.length;) {
        const head = jobs[first];
        const end = jobs.findIndex((job, at) => at > first && (timeOf(job.completedAt) ?? 0) - (timeOf(head.completedAt) ?? 0) > togetherMs);
        const group = jobs.slice(first, end < 0 ? jobs.length : end);
        await ask(head);
        if (found.has(head))
            await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(group.slice(1), mostAtOnce, ask);
        first += group.length;
    }
    return found;
}
/** Cancellation reaches the siblings within a minute, and their cleaning up may take five more. */
const cancellationMs = 6 * 60_000;
/** The sibling by whose failure `fail-fast` cancelled a job; undefined where none failed shortly before. */
function failedFirst(attempt, all) {
    const end = timeOf(attempt.job.completedAt);
    if (end === undefined)
        return undefined;
    return all.find((other) => {
        const failed = other.job.conclusion === 'failure' ? timeOf(other.job.completedAt) : undefined;
        const isSibling = other.runAttempt === attempt.runAttempt && other.round === attempt.round;
        return isSibling && failed !== undefined && failed <= end && end - failed <= cancellationMs;
    });
}
function noteOf(attempt, all) {
    if (attempt.job.conclusion !== 'cancelled')
        return undefined;
    const first = failedFirst(attempt, all);
    return first === undefined ? undefined : `cancelled after ${first.region} failed: set fail-fast: false`;
}
function timeOf(text) {
    const time = Date.parse(text ?? '');
    return Number.isNaN(time) ? undefined : time;
}
/** Passes on each kind of problem once, whatever numbers stand in it. */
function sayOnce(complain) {
    const said = new Set();
    return (problem) => {
        const kind = problem.message.replace(/\d+/g, '#');
        if (said.has(kind))
            return;
        said.add(kind);
        complain(problem);
    };
}


/***/ }),

/***/ 534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ callerPrefix),
/* harmony export */   Qc: () => (/* binding */ matrixValues),
/* harmony export */   YG: () => (/* binding */ regionsInName),
/* harmony export */   fQ: () => (/* binding */ roundInName)
/* harmony export */ });
/**
 * What the name of a job says. A name is no key: any expression can stand in it, GitHub cuts it at 100 characters, and the
 * jobs of a reusable workflow carry the names of their callers in front (`nightly / round 2 / work (us-west-2)`).
 */
/** Names longer than this are cut by GitHub. */
const longestName = 100;
const cutMark = /(?:\.\.\.|\u2026)$/;
/**
 * The regions that a name may mean: one where it is clear, none where no region stands in it, several where the name
 * holds more than one, or was cut in the middle of what could be several.
 */
function regionsInName(name, regions) {
    const whole = regions.filter((region) => standsIn(name, region, regionCharacter));
    // `upload-us-west-2` is one word to the eye, and the region its end.
    const found = whole.length > 0 ? whole : regions.filter((region) => endsWord(name, region));
    if (found.length > 0)
        return found.map((region) => ({ region, base: baseName(name, region) }));
    if (name.length < longestName)
        return [];
    const rest = /[A-Za-z0-9][A-Za-z0-9._-]*$/.exec(name.replace(cutMark, ''))?.[0];
    if (rest === undefined)
        return [];
    const cut = regions.filter((region) => region.startsWith(rest) && region !== rest);
    return cut.map((region) => ({ region, base: baseName(name, rest) }));
}
const regionCharacter = /[A-Za-z0-9._-]/;
function standsIn(name, region, inner) {
    for (let at = name.indexOf(region); at >= 0; at = name.indexOf(region, at + 1)) {
        const before = name[at - 1];
        const after = name[at + region.length];
        if ((before === undefined || !inner.test(before)) && (after === undefined || !inner.test(after)))
            return true;
    }
    return false;
}
/** Whether a word ends in the region, behind a sign that joins words. */
function endsWord(name, region) {
    for (let at = name.indexOf(region); at >= 0; at = name.indexOf(region, at + 1)) {
        const after = name[at + region.length];
        if (/[._-]/.test(name[at - 1] ?? '') && (after === undefined || !regionCharacter.test(after)))
            return true;
    }
    return false;
}
/** `upload (us-west-2, x64)` \u2192 `upload`; `Upload us-west-2` \u2192 `Upload \u00b7`. */
function baseName(name, region) {
    const open = name.lastIndexOf(' (');
    if (open >= 0 && name.indexOf(region, open) >= 0)
        return name.slice(0, open);
    return name.replace(region, '\u00b7');
}
/** The number in `\u2026 round 2 \u2026`; undefined where the name says none. */
function roundInName(name) {
    const found = /\bround[ _-]?(\d{1,2})\b/i.exec(name)?.[1];
    return found === undefined ? undefined : Number(found);
}
/** What stands in front of a job of a reusable workflow: `nightly / `, or nothing. */
function callerPrefix(name) {
    const at = name.lastIndexOf(' / ');
    return at < 0 ? '' : name.slice(0, at + 3);
}
/** The values that a matrix put behind a name, and the name before them; undefined where there are none. */
function matrixValues(name) {
    const found = /^(.*) \((.+)\)$/.exec(name);
    if (found === null)
        return undefined;
    return { base: found[1], values: found[2].split(',').map((value) => value.trim()) };
}


/***/ }),

/***/ 197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ assignJobs)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8998);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(630);
/* harmony import */ var _job_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(534);
/** Which job is which region's, in which run attempt and round. */



const howToTell = 'Tell them apart in the input "regions", with a part of the job\'s name: [{"region": "us-west-2", "job": "upload*"}].';
/**
 * Finds the region's jobs. `jobs` are those of all attempts of the run, in any order; `specs` is empty where the regions
 * are to be read from the names of the matrix jobs. `ownName` is the gate's own job: one inside a reusable workflow looks
 * at the jobs of the same call only. `round` is the latest round that can have jobs.
 */
function assignJobs(jobs, specs, round, ownName) {
    const called = (0,_job_names_js__WEBPACK_IMPORTED_MODULE_0__/* .callerPrefix */ .Ew)(ownName ?? '');
    const near = called === '' ? jobs : jobs.filter((job) => job.name.startsWith(called) && job.name !== ownName);
    const regions = specs.length > 0 ? specs : readRegions(near.filter((job) => job.name !== ownName));
    if (regions.length === 0) {
        const problem = `Which jobs are regions cannot be read from the names of the jobs (${listNames(jobs)}). Set the input "regions".`;
        return { attempts: [], regions, unclear: new Map(), problems: [problem] };
    }
    const found = match(near, regions);
    const matched = found.length > 0 || called === '' ? found : match(jobs, regions);
    return number(matched, regions, round, jobs);
}
function match(jobs, regions) {
    const named = regions.filter(({ job }) => job === undefined).map(({ region }) => region);
    const all = regions.map(({ region }) => region);
    const matches = [];
    for (const job of jobs) {
        const inName = (0,_job_names_js__WEBPACK_IMPORTED_MODULE_0__/* .regionsInName */ .YG)(job.name, all);
        // Who names the job itself has the last word, also where another region's name stands in it.
        const byGlob = regions.filter((spec) => spec.job !== undefined && fitsJob(spec, job.name, inName));
        for (const { region } of byGlob)
            matches.push({ region, base: baseOf(job.name, inName, region), job });
        if (byGlob.length > 0)
            continue;
        for (const { region, base } of inName)
            if (named.includes(region))
                matches.push({ region, base, job });
    }
    return matches;
}
/** A glob may name the jobs of all regions (`upload*`): then the region has to stand in the name, too. */
function fitsJob(spec, name, inName) {
    const glob = spec.job;
    const fits = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(glob, name) || (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(glob, name.slice((0,_job_names_js__WEBPACK_IMPORTED_MODULE_0__/* .callerPrefix */ .Ew)(name).length));
    const isMine = inName.length === 0 || inName.some(({ region }) => region === spec.region);
    return (fits || (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(`${glob} (*`, name)) && isMine;
}
function baseOf(name, inName, region) {
    return inName.find((one) => one.region === region)?.base ?? name;
}
/** Gives each match its round, and sets aside what could be two jobs of one region in one round. */
function number(matches, regions, round, jobs) {
    const unclear = new Map();
    const rounds = roundsOf(matches);
    const counted = [...rounds.values()].some(({ isSaid }) => isSaid);
    // Where some jobs say their round, those that do not are other jobs that run in the same regions.
    const usable = matches.filter(({ base }) => !counted || rounds.get(base)?.isSaid);
    const bases = new Set(usable.map(({ base }) => base));
    const tooMany = !counted && bases.size > round;
    const attempts = [];
    for (const { region } of regions) {
        const own = usable.filter((one) => one.region === region);
        const taken = new Map();
        for (const { base, job } of own) {
            const attempt = { region, runAttempt: job.runAttempt, round: rounds.get(base)?.round ?? 1, job };
            const key = `${attempt.runAttempt}-${attempt.round}`;
            const other = taken.get(key)?.job;
            // A job that was not rerun is listed again in the next attempt.
            if (other !== undefined && !isSame(other, job))
                unclear.set(region, twoJobs(region, other, job));
            if (other === undefined)
                taken.set(key, attempt);
        }
        const second = own.find(({ base }) => base !== own[0]?.base);
        if (tooMany && own[0] !== undefined)
            unclear.set(region, second ? twoJobs(region, own[0].job, second.job) : otherJobs(region, bases));
        const several = own.find(({ job }) => own.length > 0 && usable.some((one) => one.job === job && one.region !== region));
        if (several !== undefined)
            unclear.set(region, twoRegions(several.job, usable));
        if (own.length === 0)
            unclear.set(region, `Region ${region} has no job in this run; its jobs are ${listNames(jobs)}. ${howToTell}`);
        if (!unclear.has(region))
            attempts.push(...[...taken.values()].sort(byAttempt));
    }
    return { attempts, regions, unclear, problems: [] };
}
/** The round of each base name: the one that it says, or its place in time among those that say none. */
function roundsOf(matches) {
    const begun = new Map();
    for (const { base, job } of matches) {
        const time = job.startedAt ?? '9999';
        if (time < (begun.get(base) ?? '~'))
            begun.set(base, time);
    }
    const rounds = new Map();
    let next = 1;
    for (const [base] of [...begun].sort(([a, one], [b, other]) => compare(one, other) || compare(a, b))) {
        const said = (0,_job_names_js__WEBPACK_IMPORTED_MODULE_0__/* .roundInName */ .fQ)(base);
        rounds.set(base, { round: said ?? next, isSaid: said !== undefined });
        if (said === undefined)
            next++;
    }
    return rounds;
}
/** The values at the first place of the matrix at which every job has another valid region. */
function readRegions(jobs) {
    const groups = new Map();
    const names = new Set();
    for (const { name } of jobs) {
        const matrix = (0,_job_names_js__WEBPACK_IMPORTED_MODULE_0__/* .matrixValues */ .Qc)(name);
        if (matrix === undefined || names.has(name))
            continue;
        names.add(name);
        const base = matrix.base.replace(/\bround[ _-]?\d{1,2}\b/i, 'round');
        groups.set(base, [...(groups.get(base) ?? []), [...matrix.values]]);
    }
    if (groups.size !== 1)
        return [];
    const rows = [...groups.values()][0];
    const width = Math.min(...rows.map(({ length }) => length));
    for (let place = 0; place < width; place++) {
        const values = rows.map((row) => row[place]);
        const distinct = new Set(values);
        if (!values.every(_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isRegion */ .Dp))
            continue;
        // Rounds list a region again: then it is not distinct, but it is the first place that can be one.
        if (distinct.size === values.length || place === 0)
            return [...distinct].map((region) => ({ region, job: undefined, matrix: {} }));
    }
    return [];
}
function isSame(one, other) {
    return one.id === other.id || (one.name === other.name && one.startedAt === other.startedAt);
}
function twoJobs(region, one, other) {
    return `Two jobs name the region ${region}: "${one.name}" and "${other.name}". One region has one job a round. ${howToTell}`;
}
function otherJobs(region, bases) {
    const names = [...bases].slice(0, 4).map((base) => `"${base}"`);
    return `Which job is region ${region}'s is not clear: jobs of ${names.join(' and ')} name regions. ${howToTell}`;
}
function twoRegions(job, matches) {
    const regions = matches.filter((one) => one.job === job).map(({ region }) => region);
    return `The job "${job.name}" could be of the regions ${regions.join(' and ')}. ${howToTell}`;
}
function listNames(jobs) {
    const names = [...new Set(jobs.map(({ name }) => `"${name}"`))];
    const shown = names.slice(0, 5).join(', ');
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown || 'none';
}
function byAttempt(a, b) {
    return a.runAttempt - b.runAttempt || a.round - b.round;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 6857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseRegions)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _wrong_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8892);
/** The regions of a pipeline, as the input `regions` names them. */


/** GitHub starts at most 256 jobs a matrix. */
const mostRegions = 256;
const accepted = 'one region a line, or JSON: a list of names, or of objects such as {"region": "us-west-2", "runner": "ubuntu-latest"}, or a matrix with "include"';
/**
 * Reads `us-west-2` a line (or with commas between), `["us-west-2"]`, `[{"region": \u2026}]`, or a matrix as `rerun-matrix`
 * has it. An empty text is no region at all: then they are read from the names of the jobs. A problem is a clause that
 * follows the name of the input: `must be \u2026`.
 */
function parseRegions(text) {
    const entries = listEntries(text.trim());
    if (entries === undefined)
        return { problems: [`must be ${accepted}, but it is ${(0,_wrong_value_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(text)}.`] };
    const problems = [];
    const regions = new Map();
    for (const entry of entries) {
        const spec = toSpec(entry);
        if (spec === undefined)
            problems.push(`must name each region by ${_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .regionRule */ .l5}, but one is ${(0,_wrong_value_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(entry)}.`);
        else if (regions.has(spec.region))
            problems.push(`must name each region once, but ${spec.region} stands twice.`);
        else
            regions.set(spec.region, spec);
    }
    if (regions.size > mostRegions)
        problems.push(`must be at most ${mostRegions} regions, as a matrix has, but they are ${regions.size}.`);
    return problems.length > 0 ? { problems } : { regions: [...regions.values()] };
}
/** Undefined: neither lines nor JSON of an accepted form. */
function listEntries(text) {
    if (!/^[[{]/.test(text)) {
        return text
            .split(/[\n,]/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (Array.isArray(value))
        return value;
    const { include, region } = value;
    if (Array.isArray(include))
        return include;
    return Array.isArray(region) ? region : undefined;
}
function toSpec(entry) {
    if (typeof entry === 'string')
        return (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegion */ .Dp)(entry) ? { region: entry, job: undefined, matrix: {} } : undefined;
    if (typeof entry !== 'object' || entry === null)
        return undefined;
    // A round's own number is not a value of the matrix: the next round has another.
    const { region, job, round: _, ...matrix } = entry;
    if (typeof region !== 'string' || !(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegion */ .Dp)(region))
        return undefined;
    if (job !== undefined && (typeof job !== 'string' || job === ''))
        return undefined;
    return { region, job: job, matrix };
}


/***/ }),

/***/ 5742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ textSource)
/* harmony export */ });
/* unused harmony export bytesSource */
/** A text in memory. */
function textSource(text) {
    return bytesSource(new TextEncoder().encode(text));
}
/** Bytes in memory. */
function bytesSource(bytes) {
    return {
        allocate: (size) => new Uint8Array(size),
        read(into, at) {
            const part = bytes.subarray(at, at + into.length);
            into.set(part);
            return part.length;
        },
    };
}


/***/ }),

/***/ 3491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitHubOptions)
/* harmony export */ });
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1759);

/** Which API is asked, as whom and about which repository: the runner names the first, a GitHub Enterprise Server's too. */
function gitHubOptions(token, repositoryName) {
    const [owner = '', repo = ''] = repositoryName.split('/');
    return {
        token,
        apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com',
        repository: { owner, repo },
        clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
    };
}


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ lazyGitHub)
/* harmony export */ });
/* harmony import */ var _app_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9813);
/* harmony import */ var _github_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3491);


/** The API, loaded with its first request. */
function lazyGitHub(token, repository) {
    let loaded;
    const load = () => {
        if (token === '')
            throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('There is no "github-token": the job cannot be read. Pass one with the permission `actions: read`.');
        loaded ??= Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(845)]).then(__webpack_require__.bind(__webpack_require__, 8845)).then(({ github }) => github((0,_github_options_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubOptions */ .u)(token, repository)));
        return loaded;
    };
    return {
        job: async (jobId) => (await load()).job(jobId),
        run: async (runId) => (await load()).run(runId),
        jobsOfAttempt: async (runId, runAttempt) => (await load()).jobsOfAttempt(runId, runAttempt),
        jobsOfRun: async (runId) => (await load()).jobsOfRun(runId),
        annotations: async (jobId) => (await load()).annotations(jobId),
        jobLog: async (jobId) => (await load()).jobLog(jobId),
        targetRun: async (runId) => (await load()).targetRun(runId),
        ref: async (of, ref) => (await load()).ref(of, ref),
        fileAt: async (path, sha) => (await load()).fileAt(path, sha),
        rerunFailedJobs: async (runId) => (await load()).rerunFailedJobs(runId),
        failedStepLog: async (jobId, times) => (await load()).failedStepLog(jobId, times),
    };
}


/***/ })

};
