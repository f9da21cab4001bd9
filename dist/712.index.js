export const id = 712;
export const ids = [712];
export const modules = {

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
/** The API shows the end of a job some seconds late. */
const pollMs = [1000, 2000, 3000];
async function judgeAttempts(attempts, ports, complain) {
    const ended = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(attempts, mostAtOnce, async (attempt) => ({
        ...attempt,
        job: await untilOver(attempt.job, ports),
    }));
    const limits = await findTimeLimits(ended, ports, complain);
    // Annotations that may not be read are one problem, not one a job.
    const once = sayOnce(complain);
    return await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(ended, mostAtOnce, async (attempt) => {
        const { job } = attempt;
        const limit = limits.get(job);
        const result = limit === undefined ? resultOf(job) : 'failure';
        const completedAt = timeOf(job.completedAt);
        if (result !== 'failure')
            return { ...attempt, result, completedAt, finding: undefined, verdict: undefined, note: noteOf(attempt, ended) };
        const finding = limit ?? (await (0,_finished_job_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeFinishedJob */ .XD)(job, ports.github, await ports.rules(), once));
        return { ...attempt, result, completedAt, finding, verdict: finding.verdict, note: undefined };
    });
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

/***/ 4712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rerunMain: () => (/* binding */ rerunMain)
});

// EXTERNAL MODULE: ./build/adapters/actions.js
var actions = __webpack_require__(8766);
// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
// EXTERNAL MODULE: ./build/adapters/report-files.js
var report_files = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/adapters/settings.js + 1 modules
var settings = __webpack_require__(6511);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(8587);
// EXTERNAL MODULE: ./build/core/gate/region-attempts.js
var region_attempts = __webpack_require__(197);
// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
;// CONCATENATED MODULE: ./build/core/rerun/target-run.js
/** How the run is called in a sentence: `run 19000000001 of nightly`. */
function callRun(run) {
    return run.name === '' ? `run ${run.id}` : `run ${run.id} of ${run.name}`;
}

;// CONCATENATED MODULE: ./build/core/rerun/admission.js

/** Undefined where nothing speaks against it so far. */
function admitRun(run, { ownRunId, attempt, events }) {
    const name = callRun(run);
    if (run.id === ownRunId)
        return ownRun;
    if (attempt !== undefined && run.runAttempt > attempt)
        return startedMeanwhile(run, attempt);
    if (run.status !== 'completed' || run.conclusion === null || (attempt !== undefined && run.runAttempt < attempt)) {
        return { code: 'not-over', reason: `Attempt ${attempt ?? run.runAttempt} of ${name} is not over.` };
    }
    const end = notFailed[run.conclusion];
    if (end !== undefined)
        return { code: end.code, reason: `Attempt ${run.runAttempt} of ${name} ${end.said}.` };
    if (events.length > 0 && !events.includes(run.event)) {
        const reason = `Runs of ${events.join(', ')} may be rerun, but ${name} was started by ${run.event || 'an unknown event'}.`;
        return { code: 'event-not-allowed', reason };
    }
    return undefined;
}
/** A job of its own run is still going on, so it could only wait for itself. */
const ownRun = {
    code: 'own-run',
    reason: 'This is the run that the helper itself runs in, and it is never rerun by itself.',
};
const notFailed = {
    success: { code: 'not-failed', said: 'succeeded: there is nothing to rerun' },
    neutral: { code: 'not-failed', said: 'did not fail: there is nothing to rerun' },
    skipped: { code: 'not-failed', said: 'was skipped: there is nothing to rerun' },
    cancelled: { code: 'cancelled', said: 'was cancelled, which is not a failure: it is not rerun' },
    stale: { code: 'cancelled', said: 'was given up by GitHub, which is not a failure: it is not rerun' },
    action_required: { code: 'not-failed', said: 'waits for a person to approve it' },
    startup_failure: {
        code: 'not-failed',
        said: 'never started: its workflow file is wrong, and only a change of it helps',
    },
};
function startedMeanwhile(run, attempt) {
    const reason = `Attempt ${run.runAttempt} of ${callRun(run)} has been started meanwhile, so attempt ${attempt} is not rerun again.`;
    return { code: 'started-meanwhile', reason };
}
/** Right before the request: whether the run is as it was when it was judged. */
function isUnchanged(judged, now) {
    if (now.runAttempt > judged.runAttempt)
        return startedMeanwhile(now, judged.runAttempt);
    // Between the request of another helper and the new attempt's number the run shows as queued already.
    if (now.status !== 'completed') {
        const reason = `${capital(callRun(now))} is ${now.status} again: somebody else has started it meanwhile.`;
        return { code: 'started-meanwhile', reason };
    }
    return undefined;
}
/** A nightly run is not old because somebody pushed; the run of a commit that was replaced is. */
function canBeSuperseded({ event }) {
    return event === 'push' || event === 'pull_request';
}
function admitHead(run, head) {
    const where = `${run.headBranch || 'its branch'}`;
    const sha8 = run.headSha.slice(0, 8);
    switch (head.kind) {
        case 'current':
            return undefined;
        case 'moved': {
            const reason = `Superseded: ${where} is at ${head.sha.slice(0, 8)}, and ${callRun(run)} is of ${sha8}.`;
            return { code: 'superseded', reason };
        }
        case 'gone':
            return { code: 'superseded', reason: `Superseded: there is no ${where} any more, merged or deleted.` };
        case 'unknown': {
            const reason = `Whether ${sha8} is still the head of ${where} is not known, so nothing is rerun. ${head.why}`;
            return { code: 'head-unknown', reason };
        }
    }
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/core/decide.js
var decide = __webpack_require__(5376);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/hold-steps.js
var hold_steps = __webpack_require__(7331);
// EXTERNAL MODULE: ./build/core/wrong-value.js
var wrong_value = __webpack_require__(8892);
// EXTERNAL MODULE: ./build/core/gate/job-names.js
var job_names = __webpack_require__(534);
// EXTERNAL MODULE: ./build/core/glob.js
var core_glob = __webpack_require__(8998);
;// CONCATENATED MODULE: ./build/core/rerun/needs.js
/** Which job of a workflow needs which: the API does not say it, the workflow file does. */

/**
 * Whether the job of this name needs one of the others, directly or by way of further jobs. False where it cannot be told:
 * a name that fits several jobs, or one of a called workflow, whose plan stands in another file.
 */
function needsOneOf(plan, name, others) {
    const own = plan.filter((job) => isCalled(job, name));
    const [job, ...more] = own;
    if (job === undefined || more.length > 0 || name.includes(' / '))
        return false;
    const needed = closure(plan, job);
    return others.some((other) => {
        const ids = plan.filter((candidate) => isCalled(candidate, other)).map(({ id }) => id);
        return ids.length > 0 && ids.every((id) => needed.has(id));
    });
}
/** `upload`, `upload (us-west-2)` of a matrix, `upload / round 1` of a called workflow. */
function isCalled({ name }, called) {
    return [name, `${name} (*`, `${name} / *`].some((glob) => (0,core_glob/* matchesGlob */.k)(glob, called));
}
function closure(plan, from) {
    const needed = new Set();
    const open = [...from.needs];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (needed.has(id))
            continue;
        needed.add(id);
        open.push(...(plan.find((job) => job.id === id)?.needs ?? []));
    }
    return needed;
}

;// CONCATENATED MODULE: ./build/core/rerun/run-jobs.js
/** What part each job has in the failure of its run. Pure and total. */


/** Causes that a job may have only because what it needs had failed. They count for those that need a failed job. */
const explained = new Set([
    'unknown/no-message',
    'unknown/no-match',
    'unknown/other-job-failed',
    'dependency/artifact-not-found',
]);
const saidSo = 'unknown/other-job-failed';
function causeOf({ verdict }) {
    return verdict === undefined ? 'unknown' : `${verdict.errorClass}/${verdict.reason}`;
}
/** Whether the plan of the workflow is worth a request: some job may have failed only because another did. */
function wantsPlan(jobs) {
    const failed = jobs.filter(({ result }) => result === 'failure');
    const open = failed.filter((job) => explained.has(causeOf(job)) && causeOf(job) !== saidSo);
    return open.length > 0 && open.length < failed.length;
}
/** The part of each job, in the order of the jobs. `plan` is undefined where the workflow file is not known. */
function partsOf(jobs, plan) {
    const failed = jobs.filter(({ result }) => result === 'failure');
    const isFollower = (job) => {
        const cause = causeOf(job);
        if (cause === saidSo)
            return failed.some((other) => causeOf(other) !== saidSo);
        if (plan === undefined || !explained.has(cause))
            return false;
        // Whatever it needs: a job that failed for no better reason than this one is its cause all the same.
        const others = failed.filter((other) => other !== job).map((other) => other.job.name);
        return needsOneOf(plan, job.job.name, others);
    };
    return jobs.map((job) => {
        if (job.result === 'failure')
            return isFollower(job) ? 'follower' : 'failed';
        if (job.result === 'cancelled')
            return job.cancelledBy === 'sibling' ? 'swept' : 'cancelled';
        return job.result === undefined ? 'unclear' : 'rest';
    });
}
/** Cancellation reaches the siblings within a minute, and their cleaning up may take five more. */
const sweepMs = 6 * 60_000;
/** Whether a job of the same matrix had failed shortly before this one was cancelled: then fail-fast did it. */
function hasFailedSibling(cancelled, jobs) {
    const matrix = (0,job_names/* matrixValues */.Qc)(cancelled.name)?.base;
    const end = Date.parse(cancelled.completedAt ?? '');
    if (matrix === undefined)
        return false;
    return jobs.some((other) => {
        if (other.conclusion !== 'failure' || (0,job_names/* matrixValues */.Qc)(other.name)?.base !== matrix)
            return false;
        const wait = end - Date.parse(other.completedAt ?? '');
        return wait >= 0 && wait <= sweepMs;
    });
}

;// CONCATENATED MODULE: ./build/core/rerun/run-decision.js
/**
 * Whether the failed jobs of a run are run again: only where each job that failed by itself can be cured. Pure and total;
 * the order of the jobs is of no account.
 */







function decideRun(situation) {
    const { jobs, policy, run, round, now } = situation;
    const parts = partsOf(jobs, situation.plan);
    const decided = jobs.map((job, index) => {
        const part = parts[index];
        const isOwn = part === 'failed';
        const begun = (0,hold_steps/* begunSteps */.b)(job.job.steps);
        const decision = isOwn
            ? (0,decide/* decide */.L)({ ...job, result: 'failure', policy, runAttempt: run.runAttempt, round, begunSteps: begun, now })
            : undefined;
        return { ...job, part, decision };
    });
    return { decision: weigh(decided, situation), jobs: decided.map(({ part, decision }) => ({ part, decision })) };
}
function weigh(jobs, { run, policy }) {
    const of = (part) => jobs.filter((job) => job.part === part).sort(byName);
    if (policy === undefined)
        return hold('policy-unreadable', 'An input of the policy or the config file is wrong, so nothing is rerun.');
    const [unclear] = of('unclear');
    if (unclear !== undefined)
        return hold('not-over', `The job ${call(unclear)} is not over, though its run is: nothing is rerun.`);
    const failed = of('failed');
    if (failed.length === 0)
        return hold('no-failed-job', `No job of attempt ${run.runAttempt} of ${callRun(run)} is known to have failed by itself.`);
    const veto = strongestVeto(failed);
    if (veto !== undefined)
        return veto;
    const [cancelled] = of('cancelled');
    if (cancelled !== undefined) {
        const reason = `The job ${call(cancelled)} was cancelled, and not because a job beside it had failed: what somebody cancelled is not rerun.`;
        return hold('cancelled', reason);
    }
    return stepThatMustNotRepeat(jobs, policy) ?? rerun(failed);
}
function hold(code, reason, notBefore) {
    return { kind: 'hold', code, reason, ...(notBefore === undefined ? {} : { notBefore }) };
}
/** A person is told what only a person can cure, before what time or another budget would. */
const strength = {
    'needs-person': 0,
    'hold-step': 1,
    'not-listed': 2,
    'unknown-cause': 3,
};
function strongestVeto(failed) {
    const vetoes = failed.flatMap((job) => (job.decision?.kind === 'hold' ? [{ job, decision: job.decision }] : []));
    const weight = ({ decision }) => strength[decision.code] ?? 4;
    // Of several waits the longest is told: before it a rerun makes no sense.
    const until = ({ decision }) => decision.notBefore ?? 0;
    const [first, ...more] = vetoes.sort((a, b) => weight(a) - weight(b) || until(b) - until(a) || byName(a.job, b.job));
    if (first === undefined)
        return undefined;
    const { job, decision } = first;
    const curable = failed.length - vetoes.length;
    const others = [
        more.length === 0 ? '' : `${more.length} more ${more.length === 1 ? 'job stands' : 'jobs stand'} against it, too.`,
        curable === 0 ? '' : `${curable} other failed ${curable === 1 ? 'job' : 'jobs'} could be cured.`,
    ];
    const proof = job.evidence === '' ? '' : `It said: "${(0,core_escape/* oneLine */.TN)(job.evidence, 160)}".`;
    const reason = [`The job ${call(job)} stands against a rerun.`, decision.reason, proof, ...others];
    return hold(decision.code, reason.filter((part) => part !== '').join(' '), decision.notBefore);
}
/**
 * GitHub runs more than the failed jobs again: those that were swept away, and all that need one of them. A job that began
 * after a failed one had ended may need it, so its steps count, too.
 */
function stepThatMustNotRepeat(jobs, { holdSteps }) {
    if (holdSteps.length === 0)
        return undefined;
    const ends = jobs.filter(({ result }) => result !== 'success').map(({ job }) => Date.parse(job.completedAt ?? ''));
    const firstEnd = Math.min(...ends.filter((end) => !Number.isNaN(end)));
    for (const one of [...jobs].sort(byName)) {
        const step = (0,hold_steps/* stepThatHolds */.G)((0,hold_steps/* begunSteps */.b)(one.job.steps), holdSteps);
        const mayNeed = !(Date.parse(one.job.startedAt ?? '') < firstEnd);
        if (step === undefined || (one.part === 'rest' && !mayNeed))
            continue;
        const along = one.part === 'rest' ? 'may need a failed job, and then GitHub runs it again' : 'would run again, too';
        const reason = `The job ${call(one)} ${along}, but its step ${(0,wrong_value/* showValue */.vp)(step)} had begun, and must not run twice (hold-steps).`;
        return hold('hold-step', reason);
    }
    return undefined;
}
function rerun(failed) {
    const plans = failed.flatMap(({ decision }) => (decision?.kind === 'rerun' ? [decision] : []));
    const longest = plans.reduce((a, b) => (b.delaySeconds > a.delaySeconds ? b : a), plans[0]);
    const { delaySeconds } = longest;
    const [only, ...more] = failed;
    if (more.length === 0)
        return { kind: 'rerun', reason: `The job ${call(only)} can be cured. ${longest.reason}`, delaySeconds };
    const causes = [...new Set(failed.map(causeOf))].sort();
    const shown = causes.length > 4 ? `${causes.slice(0, 4).join(', ')} and ${causes.length - 4} more causes` : causes.join(', ');
    const when = delaySeconds === 0 ? 'now' : `in ${(0,duration/* spellDuration */.jl)(delaySeconds * 1000)}`;
    const number = /rerun \d+ of \d+/.exec(longest.reason)?.[0] ?? 'a rerun';
    const reason = `All ${failed.length} jobs that failed by themselves can be cured (${shown}): ${number} ${when}.`;
    return { kind: 'rerun', reason, delaySeconds };
}
/** Names hold what a matrix put into them. */
function call({ job }) {
    return `"${(0,core_escape/* oneLine */.TN)(job.name, 100)}"`;
}
function byName({ job: a }, { job: b }) {
    return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id;
}

// EXTERNAL MODULE: ./build/app/errors.js
var errors = __webpack_require__(9813);
// EXTERNAL MODULE: ./build/app/finished-job.js
var finished_job = __webpack_require__(5218);
// EXTERNAL MODULE: ./build/app/in-parallel.js
var in_parallel = __webpack_require__(757);
// EXTERNAL MODULE: ./build/app/judge-attempts.js
var judge_attempts = __webpack_require__(8590);
;// CONCATENATED MODULE: ./build/app/judge-run.js





/** Logs that are fetched at the same time. */
const mostAtOnce = 6;
/** Cancelled jobs that are asked why; the others are then taken as cancelled by somebody. */
const mostAsked = 30;
async function judgeRun(runId, runAttempt, ports, complain) {
    const jobs = await jobsOnceOver(runId, runAttempt, ports);
    const once = (0,judge_attempts/* sayOnce */.N6)(complain);
    let asked = 0;
    return await (0,in_parallel/* inParallel */.H)(jobs, mostAtOnce, async (job) => {
        const result = (0,judge_attempts/* resultOf */.Bg)(job);
        if (result === 'failure') {
            const finding = await (0,finished_job/* judgeFinishedJob */.XD)(job, ports.github, await ports.rules(), once);
            return { job, result, finding, verdict: finding.verdict, cancelledBy: undefined };
        }
        if (result !== 'cancelled')
            return { job, result, finding: undefined, verdict: undefined, cancelledBy: undefined };
        if (hasFailedSibling(job, jobs))
            return { job, result, finding: undefined, verdict: undefined, cancelledBy: 'sibling' };
        if (asked++ >= mostAsked)
            return { job, result, finding: undefined, verdict: undefined, cancelledBy: 'other' };
        return await judgeCancelled(job, ports, once);
    });
}
/** The API shows the end of a job some seconds after the end of its run. */
const pollMs = [1000, 2000, 4000];
async function jobsOnceOver(runId, runAttempt, { github, clock }) {
    for (let poll = 0;; poll++) {
        const jobs = await github.jobsOfAttempt(runId, runAttempt);
        const wait = pollMs[poll];
        if (wait === undefined || (jobs.length > 0 && jobs.every(({ status }) => status === 'completed')))
            return jobs;
        await clock.sleep(wait);
    }
}
/** What GitHub writes on a job that it cancels because one beside it in the matrix failed. */
const byFailFast = /strategy configuration was cancell?ed/i;
/** A time limit arrives as a cancellation, and is a failure. */
async function judgeCancelled(job, ports, complain) {
    const found = [];
    const remembering = {
        failedStepLog: ports.github.failedStepLog.bind(ports.github),
        annotations: async (jobId) => {
            found.push(...(await ports.github.annotations(jobId)));
            return found;
        },
    };
    const finding = await (0,finished_job/* judgeCancelledJob */.SX)(job, remembering, await ports.rules(), complain);
    if (finding !== undefined)
        return { job, result: 'failure', finding, verdict: finding.verdict, cancelledBy: undefined };
    const swept = found.some(({ message }) => byFailFast.test(message));
    return {
        job,
        result: 'cancelled',
        finding: undefined,
        verdict: undefined,
        cancelledBy: swept ? 'sibling' : 'other',
    };
}
/** The text of the run's workflow file, for what needs what; undefined where it cannot be had, which is no harm. */
async function workflowText({ workflowPath, headSha }, github, complain) {
    if (!/\.ya?ml$/.test(workflowPath))
        return undefined;
    try {
        return await github.fileAt(workflowPath, headSha);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        const without = 'Which job needs which is not known without it, so a job that only reports others may stand against a rerun.';
        complain({ where: 'GitHub API', message: `${error.message} ${without}` });
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/app/report-parts.js + 1 modules
var report_parts = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/gate/regions.js
var gate_regions = __webpack_require__(6857);
// EXTERNAL MODULE: ./build/core/selectors.js
var selectors = __webpack_require__(7784);
;// CONCATENATED MODULE: ./build/core/rerun/events.js
/** The names of events that start workflows, as the input `events` takes them. */


/** From GitHub's page "Events that trigger workflows", with the dynamic ones of its own features. */
const known = [
    'branch_protection_rule',
    'check_run',
    'check_suite',
    'create',
    'delete',
    'deployment',
    'deployment_status',
    'discussion',
    'discussion_comment',
    'dynamic',
    'fork',
    'gollum',
    'image_version',
    'issue_comment',
    'issues',
    'label',
    'merge_group',
    'milestone',
    'page_build',
    'project',
    'project_card',
    'project_column',
    'public',
    'pull_request',
    'pull_request_comment',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_target',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'status',
    'watch',
    'workflow_call',
    'workflow_dispatch',
    'workflow_run',
];
/** Event names, separated by commas or line breaks; a name that no event has would hold everything in silence. */
function parseEvents(text) {
    const events = (0,selectors/* splitList */.ry)(text);
    const unknown = events.filter((event) => !known.includes(event));
    if (unknown.length === 0)
        return { events };
    return {
        problems: unknown.map((event) => `must name events such as schedule or push, but one is ${(0,wrong_value/* showValue */.vp)(event)}.${(0,wrong_value/* didYouMean */.au)(event, known)}`),
    };
}

// EXTERNAL MODULE: ./build/app/shared-inputs.js
var shared_inputs = __webpack_require__(7805);
;// CONCATENATED MODULE: ./build/app/rerun-inputs.js




/** Turns all inputs into values, and names every one that cannot be used. Never throws. */
function parseRerunInputs(input, env, trigger) {
    const problems = [];
    let usable = true;
    const complain = (name, clause, now) => problems.push({ where: `input "${name}"`, message: `Input "${name}" ${clause} ${now}` });
    const refuse = (name, clause) => {
        usable = false;
        complain(name, clause, 'Until it is mended nothing is rerun.');
    };
    const target = parseTarget(input('workflow-run-id'));
    if (target === undefined) {
        const clause = `must be the id of a workflow run, such as 19000000001, or with its attempt, 19000000001-2, but it is ${(0,shared_inputs/* quoted */.TL)(input('workflow-run-id'))}.`;
        refuse('workflow-run-id', clause);
    }
    const events = parseEvents(input('events'));
    for (const problem of 'problems' in events ? events.problems : [])
        refuse('events', problem);
    const roundText = input('round') || '1';
    const round = /^[1-9]\d?$/.test(roundText) ? Number(roundText) : undefined;
    if (round === undefined)
        refuse('round', `must be a whole number from 1 to 99, but it is ${(0,shared_inputs/* quoted */.TL)(roundText)}.`);
    const dayText = input('day');
    const day = dayText === '' ? undefined : (0,identity/* parseDay */.Iq)(dayText);
    if (dayText !== '' && day === undefined) {
        const clause = `must be a date such as 20261124 or 2026-11-24, but it is ${(0,shared_inputs/* quoted */.TL)(dayText)}.`;
        complain('day', clause, 'The date on which the run was created is taken.');
    }
    const regions = (0,gate_regions/* parseRegions */.T)(input('regions'));
    for (const problem of 'problems' in regions ? regions.problems : [])
        complain('regions', problem, 'The report calls the jobs by their own names.');
    const dryRun = (0,shared_inputs/* readDryRun */.n0)(input, complain, 'nothing is started');
    const jobId = (0,shared_inputs/* readJobId */.tW)(input, complain, 'It is left out.');
    return {
        problems,
        inputs: {
            pipeline: input('pipeline') || env.LUMEN_PIPELINE || '',
            day,
            round: round ?? 1,
            regions: 'regions' in regions ? regions.regions : [],
            runId: target?.runId,
            // The event knows the attempt that has ended; by now the run may be in the next one.
            runAttempt: target?.runAttempt ?? (target?.runId === trigger?.id ? trigger?.attempt : undefined),
            events: 'events' in events ? events.events : [],
            dryRun,
            config: input('config'),
            jobId,
            usable,
        },
    };
}
/** `19000000001`, or `19000000001-2` as the output `attempt` of the gate names it. */
function parseTarget(text) {
    const found = /^([1-9]\d{0,15})(?:-([1-9]\d{0,3}))?$/.exec(text);
    if (found === null || !Number.isSafeInteger(Number(found[1])))
        return undefined;
    return { runId: Number(found[1]), runAttempt: found[2] === undefined ? undefined : Number(found[2]) };
}
/** Of a run, from what the runner knows of ours and what the API says of the other. */
function runUrl({ serverUrl, repository }, runId) {
    return `${serverUrl}/${repository}/actions/runs/${runId}`;
}

;// CONCATENATED MODULE: ./build/app/run-end.js
/** A helper that the last job of a run dispatched is there some seconds before its end. */
const waitsMs = [2_000, 3_000, 5_000, 10_000, 20_000, 30_000];
/** A runner is paid while it waits. */
const longestWaitMs = 15 * 60_000;
/**
 * The run once its attempt is over, or as it stands after a quarter of an hour. `attempt` is the one that was asked about:
 * one later than that ends the wait, too, for then somebody has started it.
 */
async function untilOver(runId, attempt, { github, clock }) {
    const until = clock.now() + longestWaitMs;
    for (let poll = 0;; poll++) {
        const run = await github.targetRun(runId);
        const isLater = attempt !== undefined && run.runAttempt > attempt;
        // Right after the event of its end the API may still show the attempt before.
        const isEarlier = attempt !== undefined && run.runAttempt < attempt;
        if (isLater || (run.status === 'completed' && !isEarlier))
            return run;
        const left = until - clock.now();
        if (left <= 0)
            return run;
        await clock.sleep(Math.min(waitsMs[Math.min(poll, waitsMs.length - 1)], left));
    }
}

;// CONCATENATED MODULE: ./build/app/run-head.js

/**
 * Where the head of the run's branch is now. A pull request's branch is looked up where it lives, in a fork as well; a tag
 * is no branch, and one that still stands has not moved on.
 */
async function findHead(run, github) {
    const { headRepository, headBranch, headSha, event } = run;
    if (headRepository === '')
        return { kind: 'unknown', why: 'The repository of the branch is gone.' };
    if (headBranch === '' || headSha === '')
        return { kind: 'unknown', why: 'The API names no branch of the run.' };
    try {
        const branch = await github.ref(headRepository, `heads/${headBranch}`);
        if (branch !== undefined)
            return branch.sha === headSha ? { kind: 'current' } : { kind: 'moved', sha: branch.sha };
        const tag = event === 'push' ? await github.ref(headRepository, `tags/${headBranch}`) : undefined;
        if (tag === undefined)
            return { kind: 'gone' };
        return tag.sha === headSha || !tag.isCommit ? { kind: 'current' } : { kind: 'moved', sha: tag.sha };
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        return { kind: 'unknown', why: error.message };
    }
}

// EXTERNAL MODULE: ./build/core/policy.js
var policy = __webpack_require__(6390);
;// CONCATENATED MODULE: ./build/core/rerun/refusal.js
/** Why GitHub refuses to run a run again. The same 403 stands for "not yet", "never" and "not you": its words tell. */
/** Wordings of github.com and of older Enterprise Servers, first match wins. */
const wordings = [
    ['running', /already (?:been )?(?:running|in progress|queued|re-?run)|(?:still|currently) (?:running|in progress)/i],
    ['too-old', /over a month ago|too old|retention/i],
    ['too-often', /(?:maximum|limit|too many).{0,40}(?:attempts?|re-?runs?|retr(?:y|ies))|attempts? (?:limit|exceeded)/i],
    ['forbidden', /not accessible by|must have|permission|not authorized|admin rights|SAML|Actions (?:is|are) disabled/i],
    ['not-retryable', /cannot be (?:retried|re-?run)|can't be (?:retried|re-?run)|unable to (?:retry|re-?run)/i],
];
function readRefusal(status, said) {
    if (status === 404)
        return 'absent';
    return wordings.find(([, wording]) => wording.test(said))?.[0] ?? 'other';
}
/** What to do, as a sentence. `running` is not final: there somebody looks again. */
const refusalHelp = {
    running: 'Another attempt is going on: its own end decides.',
    'too-old': 'GitHub reruns a run for 30 days only: start the workflow anew.',
    'too-often': 'GitHub reruns a run 50 times at most: start the workflow anew.',
    forbidden: 'The token may not rerun: add "permissions: actions: write" to the helper\'s job, or set "github-token" to one that may.',
    'not-retryable': 'Its workflow file may be broken or gone, or its logs are deleted: start the workflow anew.',
    absent: 'Either there is no such run in this repository, or the token cannot see it: "permissions: actions: write".',
    other: 'Open the run on GitHub and press "Re-run failed jobs": the page may say more.',
};

;// CONCATENATED MODULE: ./build/app/start-rerun.js
/** The request for a rerun: sent when a read has just shown that it is due, and again only when one shows that it did not land. */





/** Requests in all. */
const mostPosts = 3;
/** After a request without an answer: the new attempt shows within seconds, if there is one. */
const landingMs = [2_000, 4_000, 8_000];
/** After "already running": the end of the old attempt, or the new one of somebody else, has yet to show. */
const runningMs = [3_000, 5_000, 10_000, 20_000];
/** Where the rate limit names no wait. */
const politeSeconds = 60;
/** `recheck` gives what speaks against it by now, but for the run itself. */
async function startRerun(judged, ports, recheck) {
    let said = '';
    for (let post = 1; post <= mostPosts; post++) {
        const changed = (await recheck()) ?? (await readAgain(judged, ports, 'Nothing was started.'));
        if (changed !== undefined)
            return { kind: 'held', hold: changed };
        const answer = await ports.github.rerunFailedJobs(judged.id);
        if (answer.kind === 'started')
            return { kind: 'started', attempt: judged.runAttempt + 1, note: '' };
        said = answer.said;
        const end = await follow(answer, judged, ports);
        if (end !== undefined)
            return end;
    }
    const reason = `GitHub did not take the request for ${callRun(judged)} in ${mostPosts} tries: ${said}. ${refusalHelp.other}`;
    return { kind: 'held', hold: { code: 'not-started', reason } };
}
/** What follows from an answer that is no success; undefined: the request may be sent again. */
async function follow(answer, judged, ports) {
    if (answer.kind === 'wait') {
        const seconds = answer.waitSeconds ?? politeSeconds;
        if (seconds * 1000 > policy/* policyLimits */.Vd.wait) {
            const reason = `GitHub asks to wait ${seconds} s before the next request (${answer.said}), and a helper waits ${policy/* policyLimits */.Vd.wait / 60_000} min at most.`;
            return { kind: 'held', hold: { code: 'not-started', reason } };
        }
        await ports.clock.sleep(seconds * 1000);
        return undefined;
    }
    if (answer.kind === 'unclear')
        return await lookForIt(answer.said, judged, ports);
    const kind = readRefusal(answer.status, answer.said);
    if (kind !== 'running') {
        const reason = `GitHub refuses to rerun ${callRun(judged)}: ${answer.said}. ${refusalHelp[kind]}`;
        return { kind: 'held', hold: { code: 'refused', reason } };
    }
    return await waitForOther(judged, ports);
}
/** Whether a request without an answer has landed. */
async function lookForIt(said, judged, { github, clock }) {
    const unanswered = `The request for a rerun was not answered (${said})`;
    try {
        for (const wait of landingMs) {
            await clock.sleep(wait);
            const now = await github.targetRun(judged.id);
            if (now.runAttempt > judged.runAttempt) {
                const note = `${unanswered}, and a read shows that attempt ${now.runAttempt} is there.`;
                return { kind: 'started', attempt: now.runAttempt, note };
            }
        }
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        const reason = `${unanswered}, and whether it landed could not be read, so it is not sent again. ${error.message}`;
        return { kind: 'held', hold: { code: 'api-error', reason } };
    }
    return undefined;
}
/** Two helpers that were started at once both ask; GitHub takes one, and the other finds the attempt that it started. */
async function waitForOther(judged, ports) {
    for (const wait of runningMs) {
        await ports.clock.sleep(wait);
        const hold = await readAgain(judged, ports, 'Nothing was started by this helper.');
        if (hold !== undefined)
            return { kind: 'held', hold };
    }
    return undefined;
}
async function readAgain(judged, { github }, so) {
    try {
        return isUnchanged(judged, await github.targetRun(judged.id));
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        return { code: 'api-error', reason: `${error.message} ${so}` };
    }
}

;// CONCATENATED MODULE: ./build/app/rerun.js
/** Decides for a finished run, and starts its failed jobs again where that is what cures them. */














/** Throws only where the code is wrong. */
async function rerun_rerun(setup, ports) {
    const problems = [...setup.problems];
    const outcome = await decideAndStart(setup, ports, (problem) => problems.push(problem));
    return toReport(outcome, setup, ports.clock.now(), problems);
}
async function decideAndStart(setup, ports, complain) {
    const { inputs, context } = setup;
    const held = (hold, run) => ({
        run,
        jobs: [],
        decision: { kind: 'hold', ...hold },
        started: undefined,
    });
    if (inputs.runId === undefined || !inputs.usable)
        return held(unusable);
    if (inputs.runId === context.runId)
        return held(ownRun);
    let run;
    try {
        run = await untilOver(inputs.runId, inputs.runAttempt, ports);
        const rules = { ownRunId: context.runId, attempt: inputs.runAttempt, events: inputs.events };
        const barred = admitRun(run, rules) ?? (await checkHead(run, ports));
        if (barred !== undefined)
            return held(barred.code === 'not-over' ? stillRunning(barred) : barred, run);
        return await decideForJobs(run, setup, ports, complain);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        return held({ code: 'api-error', reason: `${error.message} Nothing is rerun.` }, run);
    }
}
const unusable = { code: 'inputs', reason: 'An input cannot be used, so nothing is rerun.' };
function stillRunning({ code, reason }) {
    const waited = `It was waited for ${longestWaitMs / 60_000} min: start the helper from the last job of the run, or when the run has ended.`;
    return { code, reason: `${reason} ${waited}` };
}
async function checkHead(run, { github }) {
    return canBeSuperseded(run) ? admitHead(run, await findHead(run, github)) : undefined;
}
async function decideForJobs(run, setup, ports, complain) {
    const { inputs, policy, secrets } = setup;
    const found = await judgeRun(run.id, run.runAttempt, { ...ports, rules: setup.rules }, complain);
    const jobs = found.map((job) => ({ ...job, evidence: (0,redact/* redact */.E)(job.finding?.verdict.evidence?.text ?? '', secrets) }));
    const text = wantsPlan(jobs) ? await workflowText(run, ports.github, complain) : undefined;
    const plan = text === undefined ? undefined : (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(766)]).then(__webpack_require__.bind(__webpack_require__, 3766))).parseJobPlan(text);
    const decided = decideRun({ run, jobs, plan, policy, round: inputs.round, now: ports.clock.now() });
    const { decision } = decided;
    const outcome = (last, started) => ({
        run,
        jobs: found.map((job, index) => ({ ...job, ...decided.jobs[index] })),
        decision: last,
        started,
    });
    if (decision.kind === 'hold' || inputs.dryRun)
        return outcome(decision);
    ports.say(decision.reason);
    if (decision.delaySeconds > 0)
        await ports.clock.sleep(decision.delaySeconds * 1000);
    const start = await startRerun(run, ports, () => checkHead(run, ports));
    if (start.kind === 'held')
        return outcome({ kind: 'hold', ...start.hold });
    return outcome({ ...decision, reason: `${decision.reason} ${start.note}`.trim() }, start.attempt);
}
function toReport({ run, jobs, decision, started }, { inputs, context, secrets }, now, problems) {
    const text = (value) => (0,redact/* redact */.E)(value, secrets);
    const created = Date.parse(run?.createdAt ?? '');
    const day = inputs.day ?? (Number.isNaN(created) ? undefined : (0,identity/* dayOf */.kb)(created));
    const nameOf = (region, sha) => region === null || day === undefined ? null : (0,identity/* runName */.rt)(day, region, sha);
    const regions = regionsOf(jobs, inputs);
    const shown = jobs.flatMap((job) => {
        if (job.part === 'rest')
            return [];
        const region = regions.get(job.job.id) ?? null;
        return [
            {
                job_id: job.job.id,
                job_name: job.job.name,
                job_url: job.job.htmlUrl,
                region,
                run_id: nameOf(region, job.job.headSha),
                result: job.result ?? null,
                part: job.part,
                verdict: job.finding === undefined
                    ? null
                    : (0,report_parts/* reportVerdict */.Ki)(job.finding.verdict, job.finding.source, text, context.runbook),
                decision: job.decision === undefined ? null : { kind: job.decision.kind, reason: job.decision.reason },
            },
        ];
    });
    const failed = shown.filter(({ part }) => part === 'failed');
    const notBefore = decision.kind === 'hold' ? decision.notBefore : undefined;
    return {
        schema: 1,
        kind: 'rerun',
        generated_at: new Date(now).toISOString(),
        pipeline: inputs.pipeline || (0,identity/* defaultPipeline */.cj)(context.repository, run?.name ?? '') || 'pipeline',
        round: inputs.round,
        day: day ?? null,
        run_id: failed.length === 1 ? (failed[0]?.run_id ?? null) : null,
        attempt: run === undefined ? null : (0,identity/* attemptName */.LZ)(run.id, run.runAttempt, 1),
        github: {
            repository: context.repository,
            run_id: context.runId,
            run_attempt: context.runAttempt,
            job_id: inputs.jobId ?? null,
            run_url: runUrl(context, context.runId),
        },
        target: run === undefined
            ? null
            : {
                run_id: run.id,
                run_attempt: run.runAttempt,
                run_url: run.htmlUrl || runUrl(context, run.id),
                name: run.name,
                event: run.event,
                conclusion: run.conclusion,
                head_branch: run.headBranch,
                head_sha: run.headSha,
            },
        decision: {
            kind: decision.kind,
            code: decision.kind === 'hold' ? decision.code : null,
            reason: (0,core_escape/* oneLine */.TN)(text(decision.reason), 700),
            delay_seconds: decision.kind === 'rerun' ? decision.delaySeconds : 0,
            not_before: notBefore === undefined ? null : new Date(notBefore).toISOString(),
        },
        attempt_started: started ?? null,
        jobs: shown,
        dry_run: inputs.dryRun,
        problems: problems.map(({ where, message }) => ({ where, message: text(message) })),
    };
}
/** Names for people: where it is not clear which region a job is of, it goes by its own name. */
function regionsOf(jobs, { regions, round }) {
    // Jobs that were not rerun are of an earlier attempt; here all are of the one that has ended.
    const all = jobs.map(({ job }) => ({ ...job, runAttempt: 1 }));
    const { attempts } = (0,region_attempts/* assignJobs */.a)(all, regions, Math.max(round, 1), undefined);
    return new Map(attempts.map(({ job, region }) => [job.id, region]));
}

;// CONCATENATED MODULE: ./build/core/rerun/summary.js
/** What a person reads of a decision on a run: one sentence, and the step summary in GitHub's Markdown. */

/** `Rerun of run 19 of nightly: attempt 2 is started. \u2026` or `Hold: \u2026`. Plain text, one line. */
function rerunLine(report) {
    const { decision, dry_run } = report;
    const dry = dry_run ? 'Dry run: ' : '';
    return (0,core_escape/* oneLine */.TN)(`${dry}${headOf(report)} ${decision.reason}`, 900);
}
function headOf({ decision, target, attempt_started, dry_run }) {
    const run = target === null ? 'the run' : `run ${target.run_id}${target.name === '' ? '' : ` of ${target.name}`}`;
    if (decision.kind === 'hold')
        return dry_run ? `nothing would be rerun of ${run}.` : `Nothing is rerun of ${run}.`;
    if (attempt_started === null)
        return `the failed jobs of ${run} would be rerun.`;
    return `Attempt ${attempt_started} of ${run} is started.`;
}
/** Rows of the table; a matrix has at most 256 jobs. */
const mostRows = 300;
/** The step summary: the decision, and every job that did not succeed. Far below GitHub's 1 MiB. */
function rerunSummary(report) {
    const icon = report.decision.kind === 'rerun' ? '\ud83d\udd01' : isGood(report) ? '\u2705' : '\u270b';
    const parts = [`### ${icon} ${(0,core_escape/* markdown */.wD)(rerunLine(report))}`];
    if (report.dry_run)
        parts.push('**Dry run:** nothing was started.');
    if (report.jobs.length > 0) {
        const more = report.jobs.length > mostRows ? `\n\n${report.jobs.length - mostRows} more are in the JSON report.` : '';
        const head = '| Job | Cause | The line that proves it | Passes by itself | Decision |\n|---|---|---|---|---|';
        parts.push(`${head}\n${report.jobs.slice(0, mostRows).map(jobRow).join('\n')}${more}`);
    }
    const help = whatToDo(report);
    if (help !== '')
        parts.push(help);
    if (report.target !== null) {
        const { run_url, event, head_branch, head_sha } = report.target;
        const where = `${head_branch === '' ? '' : `${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(head_branch, 100))} at `}<code>${(0,core_escape/* html */.qy)(head_sha.slice(0, 8))}</code>`;
        parts.push(`${summary_link(run_url, `Attempt ${(0,core_escape/* html */.qy)(report.attempt ?? '')}`)}, started by ${(0,core_escape/* markdown */.wD)(event || 'an unknown event')}, of ${where}.`);
    }
    if (report.problems.length > 0) {
        const items = report.problems.map(({ message }) => `- ${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(message, 500))}`);
        parts.push(`\u26a0\ufe0f **The setup needs a look:**\n\n${items.join('\n')}`);
    }
    return `${parts.join('\n\n')}\n`;
}
function isGood({ decision, target }) {
    return decision.code === 'not-failed' && target?.conclusion === 'success';
}
/** What a job's part in the failure means, where it has no verdict of its own to decide by. */
const partSentences = {
    follower: 'failed only because another job did: it comes along',
    swept: 'cancelled because a job beside it failed: it comes along',
    cancelled: 'cancelled by somebody',
    unclear: 'not over',
};
function jobRow(job) {
    const { verdict, decision } = job;
    const name = summary_link(job.job_url, `<b>${(0,core_escape/* html */.qy)((0,core_escape/* oneLine */.TN)(job.region ?? job.job_name, 100))}</b>`);
    const evidence = verdict?.evidence;
    return row([
        name,
        verdict === null ? '\u2013' : `<code>${verdict.class}/${(0,core_escape/* html */.qy)(verdict.reason)}</code>`,
        evidence ? `line ${evidence.line} <code>${(0,core_escape/* html */.qy)((0,core_escape/* oneLine */.TN)(evidence.text, 160))}</code>` : '\u2013',
        verdict === null ? '\u2013' : verdict.transient ? 'yes' : 'no',
        decision === null
            ? partOf(job)
            : `${decision.kind === 'rerun' ? '\ud83d\udd01' : '\u270b'} ${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(decision.reason, 240))}`,
    ]);
}
/** The part of a job without a decision, in words. */
function partOf({ part }) {
    return part === 'failed' || part === 'rest' ? '\u2013' : partSentences[part];
}
/** Each help once, for the jobs that stand against the rerun. */
function whatToDo({ decision, jobs }) {
    if (decision.kind === 'rerun')
        return '';
    const helps = new Map();
    for (const { part, verdict, decision: own, region, job_name } of jobs) {
        if (part !== 'failed' || verdict === null || own?.kind !== 'hold')
            continue;
        helps.set(verdict.help, [...(helps.get(verdict.help) ?? []), region ?? job_name]);
    }
    if (helps.size === 0)
        return '';
    const items = [...helps].slice(0, 20).map(([help, names]) => {
        const more = names.length > 6 ? ` and ${names.length - 6} more` : '';
        return `- ${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(names.slice(0, 6).join(', '), 300))}${more}: ${(0,core_escape/* markdown */.wD)(help)}`;
    });
    return `**What to do:**\n\n${items.join('\n')}`;
}
function summary_link(url, label) {
    return url === null ? label : `<a href="${(0,core_escape/* html */.qy)(url).replaceAll('&#58;', ':')}">${label}</a>`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}

// EXTERNAL MODULE: ./build/entry/lazy-github.js
var lazy_github = __webpack_require__(5913);
;// CONCATENATED MODULE: ./build/entry/rerun.js








/** The helper beside a finished run: decides on its failed jobs, and starts them again where that cures them. */
async function rerunMain() {
    await (0,actions/* runAction */.Cs)(async (io) => {
        const context = (0,actions/* jobContext */.Rl)(process.env);
        const { inputs, problems } = parseRerunInputs(io.input, process.env, (0,actions/* triggeringRun */.M0)(process.env.GITHUB_EVENT_PATH));
        const token = io.input('github-token');
        const configured = await (0,settings/* settings */.W)({ path: inputs.config, isDefault: inputs.config === settings/* defaultConfigPath */.j }, io.input);
        const secrets = (0,actions/* secretsOf */.Fj)(process.env, token);
        const report = await rerun_rerun({
            inputs,
            context,
            problems: [...problems, ...configured.problems],
            policy: configured.policy,
            rules: configured.rules,
            secrets,
        }, { github: (0,lazy_github/* lazyGitHub */.e)(token, context.repository), clock: clock/* systemClock */.m, say: (line) => io.info(line) });
        await publish(io, report);
    }, failedOutputs);
}
async function publish(io, report) {
    const files = (0,report_files/* reportFiles */.I)((0,report_files/* lumenFolder */.s)(process.env));
    const name = `rerun-${report.attempt ?? `unknown-${report.github.run_id}`}`;
    const path = await files.write(`${name}.report.json`, `${JSON.stringify(report, null, 2)}\n`);
    for (const line of consoleReport(report))
        io.info(line);
    for (const problem of report.problems)
        io.warning(problem.message, 'Lumen');
    // Of a run that did not fail there is nothing to be told.
    if (report.decision.code !== 'not-failed')
        io.notice(rerunLine(report), 'Lumen: rerun');
    for (const [output, value] of Object.entries(outputsOf(report, path)))
        io.output(output, value);
    await io.summary(rerunSummary(report));
}
function consoleReport(report) {
    const lines = [rerunLine(report)];
    for (const job of report.jobs) {
        const { verdict, decision, region, job_name } = job;
        const cause = verdict === null ? '' : ` ${verdict.class}/${verdict.reason}`;
        lines.push(`  ${region ?? job_name}  ${job.result ?? 'not over'}${cause}`);
        if (verdict?.evidence)
            lines.push(`    evidence  ${verdict.evidence.text}`);
        lines.push(`    decision  ${decision === null ? partOf(job) : `${decision.kind}: ${decision.reason}`}`);
    }
    return lines;
}
function outputsOf(report, path) {
    return {
        'run-id': report.run_id ?? '',
        day: report.day ?? '',
        attempt: report.attempt ?? '',
        decision: report.decision.kind,
        reason: report.decision.reason,
        'attempt-started': String(report.attempt_started ?? ''),
        summary: rerunLine(report),
        'report-path': path ?? '',
    };
}
function failedOutputs(io) {
    const reason = 'The helper met an error of its own, so nothing is known to have been started.';
    for (const [output, value] of Object.entries({ decision: 'hold', reason, 'attempt-started': '' }))
        io.output(output, value);
}


/***/ })

};
