export const id = 928;
export const ids = [928];
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

/***/ 7166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ retryLines),
/* harmony export */   UF: () => (/* binding */ spokenSeconds),
/* harmony export */   dC: () => (/* binding */ summaryLine),
/* harmony export */   rz: () => (/* binding */ evidenceBlock),
/* harmony export */   xw: () => (/* binding */ stepSummary),
/* harmony export */   xx: () => (/* binding */ because)
/* harmony export */ });
/* unused harmony export verdictSentence */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8587);
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3207);
/** What a person reads: one sentence, and the step summary in GitHub's Markdown. */


/** `us-west-2 failed in Upload archive: a service answered 503 (external_api/http-503).` Plain text, one line. */
function verdictSentence(report) {
    const who = report.region ?? 'This job';
    const name = report.run_id === null ? '' : ` (${report.run_id})`;
    const verdict = report.verdict;
    if (report.result === 'cancelled')
        return `${who} was cancelled${name}: a cancelled run counts neither as success nor as failure.`;
    if (report.result === 'skipped')
        return `${who} was skipped${name}.`;
    if (report.result === 'success') {
        const took = report.duration_seconds === null ? '' : ` in ${spokenSeconds(report.duration_seconds)}`;
        const tolerated = verdict === null ? '' : ` A step was allowed to fail${inStep(verdict)}: ${because(verdict)}.`;
        return `${who} succeeded${took}${name}.${tolerated}`;
    }
    return verdict === null
        ? `${who} failed${name}.`
        : `${who} failed${inStep(verdict)}: ${because(verdict)} (${verdict.class}/${verdict.reason}).`;
}
/** The verdict and the decision, for the `summary` output and the log. Plain text, one line. */
function summaryLine(report) {
    const decision = report.result === 'failure' ? ` ${report.decision.reason}` : '';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${verdictSentence(report)}${decision}`, 600);
}
/** What `run/` steps of the job tried again, a line each. Plain text. */
function retryLines(report) {
    return report.retries.map(({ stage, retries, error_class, result }) => {
        const times = retries === 1 ? '1 retry' : `${retries} retries`;
        return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(stage, 100)}: ${times} for ${error_class}, ${result}`;
    });
}
/** The step summary: verdict, decision, proof, what to do, then the details. Some kilobytes at most. */
function stepSummary(report) {
    const parts = [`### ${icon(report)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(verdictSentence(report), 300))}`];
    const verdict = report.verdict;
    if (report.result === 'failure') {
        parts.push(`**${report.decision.kind === 'rerun' ? 'Rerun' : 'Hold'}.** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(report.decision.reason)}`);
    }
    if (verdict !== null) {
        if (verdict.evidence !== null)
            parts.push(evidenceBlock(verdict, verdict.evidence));
        parts.push(`**What to do:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(verdict.help)}`);
    }
    parts.push(factsTable(report));
    if (report.problems.length > 0) {
        parts.push(`\u26a0\ufe0f **The setup needs a look:**\n\n${report.problems.map((problem) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(problem.message, 500))}`).join('\n')}`);
    }
    const details = detailsBlock(report);
    if (details !== '')
        parts.push(details);
    return `${parts.join('\n\n')}\n`;
}
function icon(report) {
    if (report.result === 'success')
        return report.verdict === null ? '\u2705' : '\u26a0\ufe0f';
    if (report.result !== 'failure')
        return '\u26aa';
    return report.decision.kind === 'rerun' ? '\ud83d\udd01' : '\u274c';
}
function inStep(verdict) {
    return verdict.step === null ? '' : ` in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(verdict.step, 100)}`;
}
/** What happened, as a clause. */
function because(verdict) {
    const cause = `${verdict.class}/${verdict.reason}`;
    return _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .causes */ .ps.includes(cause) ? (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonSpec */ .U4)(cause).because : verdict.reason.replaceAll('-', ' ');
}
/** The evidence with the lines around it. */
function evidenceBlock(verdict, evidence) {
    const width = String(evidence.context.at(-1)?.line ?? evidence.line).length;
    const rows = evidence.context.map(({ line, text }) => {
        const row = `${line === evidence.line ? '\u25b6' : ' '} ${String(line).padStart(width)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(cut(text))}`;
        return line === evidence.line ? `<b>${row}</b>` : row;
    });
    const caption = verdict.class === 'unknown' ? 'The last words of the step; no rule knows them' : 'The line that proves it';
    return `${caption}:\n\n<pre>\n${rows.join('\n')}\n</pre>`;
}
/** Blank lines end an HTML block in Markdown, so none may stand in it. */
function cut(text) {
    const letters = [...text.trimEnd()];
    const shown = letters.length > 240 ? `${letters.slice(0, 239).join('')}\u2026` : letters.join('');
    return shown === '' ? '\u00b7' : shown;
}
function factsTable(report) {
    const verdict = report.verdict;
    const rows = [
        ['Run', report.run_id === null ? '\u2013' : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(report.run_id)}</code>`],
        ['Attempt', `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(report.attempt)}</code>`],
        ['Pipeline', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(report.pipeline)],
    ];
    if (verdict !== null) {
        rows.push(['Class', `<code>${verdict.class}</code> (${_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .errorClasses */ .nU[verdict.class].fix})`]);
        rows.push(['Reason', `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(verdict.reason)}</code>`]);
        rows.push(['Confidence', verdict.confidence === 0 ? '\u2013' : `${Math.round(verdict.confidence * 100)} %`]);
    }
    for (const line of retryLines(report))
        rows.push(['Retried in place', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(line)]);
    rows.push(['Metrics', report.metrics.pushed ? 'pushed' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(report.metrics.problem ?? 'not pushed')]);
    if (report.github.job_url !== null)
        rows.push(['Log', `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(report.github.job_url).replaceAll('&#58;', ':')}">open the job</a>`]);
    const [head, ...body] = rows.map(([name, value]) => `| ${name} | ${value} |`);
    return [head, '|---|---|', ...body].join('\n');
}
function detailsBlock(report) {
    const lines = [];
    if (report.stages.length > 0) {
        lines.push('| Stage | Outcome |', '|---|---|');
        for (const stage of report.stages)
            lines.push(`| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(stage.stage, 100))} | ${stage.outcome === 'success' ? '\u2705' : '\u274c'} ${stage.outcome} |`);
    }
    const alternatives = report.verdict?.alternatives ?? [];
    if (alternatives.length > 0) {
        if (lines.length > 0)
            lines.push('');
        lines.push('| Also considered | Rule | Line |', '|---|---|---|');
        for (const other of alternatives) {
            lines.push(`| <code>${other.class}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(other.reason)}</code> | <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(other.rule)}</code> | ${other.line}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(other.text, 160))} |`);
        }
    }
    return lines.length === 0
        ? ''
        : `<details><summary>Stages and what else was considered</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
/** `2 min 5 s`, `3 h 1 min`, `42 s`. */
function spokenSeconds(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return whole % 60 === 0 ? `${Math.floor(whole / 60)} min` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
    const minutes = Math.round(whole / 60);
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 9928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateMain: () => (/* binding */ gateMain)
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
// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(630);
;// CONCATENATED MODULE: ./build/core/gate/day.js
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
    return `${region} ${(0,identity/* attemptName */.LZ)(job.runId, runAttempt, round)}`;
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

// EXTERNAL MODULE: ./build/core/gate/region-attempts.js
var region_attempts = __webpack_require__(197);
// EXTERNAL MODULE: ./build/core/decide.js
var decide = __webpack_require__(5376);
// EXTERNAL MODULE: ./build/core/hold-steps.js
var hold_steps = __webpack_require__(7331);
;// CONCATENATED MODULE: ./build/core/gate/rerun-plan.js
/** What is rerun: the decision for each region, and the matrix of the next round. */



/** Decides for one region, from all its attempts in this workflow run. `unclear` says why it cannot be told. */
function planRegion(region, attempts, unclear, situation) {
    const result = unclear === undefined ? regionResult(attempts) : 'unclear';
    const last = lastRun(attempts);
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

// EXTERNAL MODULE: ./build/core/policy.js
var policy = __webpack_require__(6390);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/app/errors.js
var errors = __webpack_require__(9813);
// EXTERNAL MODULE: ./build/app/judge-attempts.js
var judge_attempts = __webpack_require__(8590);
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

// EXTERNAL MODULE: ./build/app/in-parallel.js
var in_parallel = __webpack_require__(757);
;// CONCATENATED MODULE: ./build/app/repair-metrics.js
/** Brings the gateway to what the gate knows: verdicts corrected, lost attempts added, old groups removed. */




/** Pushes at the same time: a gateway checks each against all that it holds. */
const mostAtOnce = 4;
/** `stored` is what the gateway holds of this pipeline. Throws nothing that a gateway can cause. */
async function repairMetrics(attempts, stored, gateway, plan, complain) {
    const failures = [];
    const attempted = async (work) => {
        try {
            await work;
            return true;
        }
        catch (error) {
            if (!(error instanceof errors/* GatewayError */.Fe))
                throw error;
            failures.push(error.message);
            return false;
        }
    };
    const kinds = await (0,in_parallel/* inParallel */.H)(attempts, mostAtOnce, async (attempt) => {
        const before = storedFacts(attempt, stored);
        const facts = before === undefined ? added(attempt, plan) : revised(attempt, before);
        if (facts === undefined)
            return 'kept';
        if (facts === before)
            return 'unchanged';
        if (!plan.dryRun && !(await attempted(gateway.put(facts))))
            return 'failed';
        return before === undefined ? 'added' : 'revised';
    });
    const old = plan.keep === undefined ? [] : stored.filter((group) => isOld(group, plan.now - plan.keep));
    const removed = await (0,in_parallel/* inParallel */.H)(old, mostAtOnce, (group) => plan.dryRun ? Promise.resolve(true) : attempted(gateway.remove(group.key)));
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

// EXTERNAL MODULE: ./build/app/report-parts.js + 1 modules
var report_parts = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/app/gate.js
/** The job after the matrix: the authority on what a date came to, and on what is rerun. */











/** Judges all attempts of the run, repairs the metrics and decides for each region. Throws only where the code is wrong. */
async function gate(setup, ports) {
    const { inputs, context } = setup;
    const problems = [...setup.problems];
    const complain = (problem) => problems.push(problem);
    // Before the first round there is nothing to judge, and every region is to run.
    const isPlan = inputs.round === 0;
    const jobs = isPlan ? undefined : await readJobs(setup, ports, complain);
    const assignment = jobs === undefined ? nothing : gate_assign(jobs, setup);
    for (const message of [...assignment.problems, ...assignment.unclear.values()])
        complain({ where: 'input "regions"', message });
    const found = await (0,judge_attempts/* judgeAttempts */.cQ)(assignment.attempts, { ...ports, rules: setup.rules }, complain);
    const day = inputs.day ?? (await runDay(setup, ports, complain));
    const stored = isPlan ? undefined : await readGroups(setup, ports, complain);
    const attempts = found.map((attempt) => withStoredTime(attempt, stored ?? []));
    const winner = electWinner(attempts);
    const quorum = setup.policy?.quorum ?? policy/* defaultPolicy */.G4.quorum;
    const results = planAll(assignment, attempts, setup, false, ports.clock.now()).map(({ result }) => result);
    const outcome = results.length === 0 ? null : dayResult(results, quorum);
    const plans = planAll(assignment, attempts, setup, outcome !== null && outcome !== 'failure', ports.clock.now());
    const next = isPlan ? firstRound(inputs.regions ?? []) : nextRound(plans, assignment.regions, inputs.round);
    const repair = await repairAll(attempts, stored, assignment, day, setup, ports, complain);
    const text = (value) => (0,redact/* redact */.E)(value, setup.secrets);
    const nameRun = (region, job) => (day === undefined ? null : (0,identity/* runName */.rt)(day, region, job.headSha));
    return {
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
            needed: neededFor(quorum, results.length),
            succeeded: results.filter((result) => result === 'success').length,
            regions: results.length,
        },
        winner: winner === undefined
            ? null
            : { region: winner.region, run_id: nameRun(winner.region, winner.job), attempt: nameAttempt(winner) },
        regions: plans.map((plan) => regionReport(plan, attempts, repair, winner, text, nameRun, context.runbook)),
        rerun: { regions: next.regions, matrix: next.matrix, delay_seconds: next.delaySeconds },
        held_regions: plans.filter(isHeld).map(({ region }) => region),
        metrics: { gateway: ports.gatewayUrl, ...count(repair) },
        tickets: [],
        messages: [],
        dry_run: inputs.dryRun,
        problems: problems.map(({ where, message }) => ({ where, message: text(message) })),
    };
}
const nothing = { attempts: [], regions: [], unclear: new Map(), problems: [] };
/** A region that needs a person. One that succeeded or was skipped is not held, it is done. */
function isHeld({ result, decision }) {
    return decision.kind === 'hold' && (result === 'failure' || result === 'unclear');
}
async function readJobs({ inputs, context }, { github }, complain) {
    if (inputs.regions === undefined)
        return undefined;
    try {
        return await github.jobsOfRun(context.runId);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        const message = `${error.message} What the date came to is not known, and nothing is rerun.`;
        complain({ where: 'GitHub API', message });
        return undefined;
    }
}
function gate_assign(jobs, { inputs, context }) {
    const isOwn = (job) => inputs.jobId === undefined
        ? job.status === 'in_progress' && job.runnerName === context.runnerName && job.runAttempt === context.runAttempt
        : job.id === inputs.jobId;
    return (0,region_attempts/* assignJobs */.a)(jobs, inputs.regions ?? [], inputs.round, jobs.find(isOwn)?.name);
}
async function runDay({ context }, { github }, complain) {
    try {
        const created = Date.parse((await github.run(context.runId)).createdAt);
        if (!Number.isNaN(created))
            return (0,identity/* dayOf */.kb)(created);
        complain({ where: 'GitHub API', message: `The API did not tell when the run was created. ${noDay}` });
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        complain({ where: 'GitHub API', message: `${error.message} ${noDay}` });
    }
    return undefined;
}
const noDay = 'Which date the run is for is not known, so attempts that never arrived are not added. Pass "day" to say it.';
/** Undefined: what is there is not known, so nothing may be written either: an attempt could count twice. */
async function readGroups({ inputs }, { gateway }, complain) {
    if (gateway === undefined)
        return undefined;
    try {
        return await gateway.groups(`lumen_${inputs.pipeline}`);
    }
    catch (error) {
        if (!(error instanceof errors/* GatewayError */.Fe))
            throw error;
        complain({
            where: 'gateway',
            message: `${error.message} The metrics are left as they are; a repeated gate repairs them.`,
        });
        return undefined;
    }
}
/** The completion that the region pushed: by it the Prometheus rules choose the winner, and so does the gate. */
function withStoredTime(attempt, stored) {
    const facts = storedFacts(attempt, stored);
    return facts === undefined || facts.result !== attempt.result
        ? attempt
        : { ...attempt, completedAt: facts.completedAt };
}
function planAll({ regions, unclear }, attempts, setup, quorumReached, now) {
    const policy = setup.inputs.identityKnown ? setup.policy : undefined;
    return regions.map(({ region }) => {
        const own = attempts.filter((attempt) => attempt.region === region);
        return planRegion(region, own, unclear.get(region), { policy, quorumReached, now });
    });
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
    return await repairMetrics(attempts, stored, ports.gateway, plan, complain);
}
function count(repair) {
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
        decision: (0,report_parts/* decisionOf */.uv)({ ...decision, reason: (0,core_escape/* oneLine */.TN)(decision.reason, 600) }),
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
                job_name: job.name,
                job_url: job.htmlUrl,
                completed_at: completedAt === undefined ? null : new Date(completedAt).toISOString(),
                duration_seconds: isTimed ? Math.max(0, Math.round((completedAt - startedAt) / 1000)) : null,
                verdict: attempt.finding === undefined
                    ? null
                    : (0,report_parts/* reportVerdict */.Ki)(attempt.finding.verdict, attempt.finding.source, text, runbook),
                note: attempt.note ?? null,
                metrics: typeof repair === 'string' ? null : (repair.kinds[index] ?? null),
            };
        }),
    };
}
function nameAttempt({ job, runAttempt, round }) {
    return (0,identity/* attemptName */.LZ)(job.runId, runAttempt, round);
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
            dryRun,
            config: input('config'),
            identityKnown: identityKnown && regions !== undefined,
        },
    };
}

// EXTERNAL MODULE: ./build/core/summary.js
var summary = __webpack_require__(7166);
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
function counted(regions) {
    return regions === 1 ? '1 region' : `${regions} regions`;
}
/** Regions named before the rest is counted. */
const mostNamed = 6;
function summary_actions(report) {
    const { rerun, held_regions: held } = report;
    const sentences = [];
    if (rerun.regions.length > 0) {
        const when = rerun.delay_seconds === 0 ? 'now' : `in ${(0,summary/* spokenSeconds */.UF)(rerun.delay_seconds)}`;
        const runs = report.round === 0 ? 'to run' : `rerun ${when}`;
        sentences.push(`${list(rerun.regions)} ${rerun.regions.length === 1 ? 'is' : 'are'} ${runs}.`);
    }
    if (held.length > 0) {
        const causes = held.map((region) => causeOf(report, region));
        const named = held.map((region, index) => (causes[index] === '' ? region : `${region} (${causes[index]})`));
        sentences.push(`${list(named)} ${held.length === 1 ? 'needs' : 'need'} a person.`);
    }
    return sentences;
}
function list(names) {
    if (names.length > mostNamed)
        return `${names.slice(0, mostNamed).join(', ')} and ${names.length - mostNamed} more`;
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
function causeOf(report, region) {
    const verdict = report.regions.find((one) => one.region === region)?.attempts.at(-1)?.verdict;
    return verdict ? `${verdict.class}/${verdict.reason}` : '';
}
/** Rows of the table; a matrix has at most 256 jobs, and each may have been rerun. */
const mostRows = 400;
/** The step summary: what the date came to, every region, attempt and round, what is done. Far below GitHub's 1 MiB. */
function gateSummary(report) {
    const parts = [`### ${icon(report)} ${(0,core_escape/* markdown */.wD)(gateLine(report))}`];
    if (report.dry_run)
        parts.push('**Dry run:** nothing was written anywhere.');
    const rows = report.regions.flatMap(regionRows);
    if (rows.length > 0) {
        const more = rows.length > mostRows ? `\n\n${rows.length - mostRows} more rows are in the JSON report.` : '';
        const head = '| Region | Attempt | Result | Cause | The line that proves it | Decision |\n|---|---|---|---|---|---|';
        parts.push(`${head}\n${rows.slice(0, mostRows).join('\n')}${more}`);
    }
    const help = whatToDo(report);
    if (help !== '')
        parts.push(help);
    parts.push(metricsLine(report));
    if (report.problems.length > 0) {
        const items = report.problems.map(({ message }) => `- ${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(message, 500))}`);
        parts.push(`\u26a0\ufe0f **The setup needs a look:**\n\n${items.join('\n')}`);
    }
    return `${parts.join('\n\n')}\n`;
}
function icon({ day_result, rerun, round }) {
    if (round === 0)
        return rerun.regions.length > 0 ? '\u25b6\ufe0f' : '\u274c';
    if (day_result === 'success')
        return '\u2705';
    if (rerun.regions.length > 0)
        return '\ud83d\udd01';
    return day_result === 'degraded' ? '\u26a0\ufe0f' : '\u274c';
}
function regionRows(region) {
    if (region.attempts.length === 0)
        return [row([`**${(0,core_escape/* markdown */.wD)(region.region)}**`, '\u2013', '\u2754 unclear', '\u2013', '\u2013', (0,core_escape/* markdown */.wD)(region.decision.reason)])];
    return region.attempts.map((attempt, index) => {
        const isLast = index === region.attempts.length - 1;
        return row([
            index === 0 ? `**${(0,core_escape/* markdown */.wD)(region.region)}**` : '',
            summary_link(attempt.job_url, attemptLabel(attempt)),
            resultCell(attempt),
            attempt.verdict === null ? '\u2013' : `<code>${attempt.verdict.class}/${(0,core_escape/* html */.qy)(attempt.verdict.reason)}</code>`,
            evidenceCell(attempt),
            isLast && region.result !== 'success' ? decisionCell(region) : '',
        ]);
    });
}
function attemptLabel({ run_attempt, round }) {
    return round === 1 ? `attempt ${run_attempt}` : `attempt ${run_attempt}, round ${round}`;
}
const marks = { success: '\u2705', failure: '\u274c', cancelled: '\u26aa', skipped: '\u26aa' };
function resultCell({ result, is_winner, duration_seconds, note }) {
    if (result === null)
        return '\u2754 not over';
    const winner = is_winner ? ' \ud83c\udfc6 <b>winner</b>' : '';
    const took = duration_seconds === null || result === 'skipped' ? '' : ` in ${(0,summary/* spokenSeconds */.UF)(duration_seconds)}`;
    return `${marks[result]} ${result}${took}${winner}${note === null ? '' : `: ${(0,core_escape/* markdown */.wD)(note)}`}`;
}
function evidenceCell({ verdict, job_url }) {
    if (verdict === null || verdict.evidence === null)
        return '\u2013';
    const { text, line } = verdict.evidence;
    return `${summary_link(job_url, `line ${line}`)} <code>${(0,core_escape/* html */.qy)((0,core_escape/* oneLine */.TN)(text, 160))}</code>`;
}
function decisionCell({ decision }) {
    return `${decision.kind === 'rerun' ? '\ud83d\udd01 <b>rerun</b>' : '\u270b <b>hold</b>'}: ${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(decision.reason, 240))}`;
}
function summary_link(url, label) {
    return url === null ? label : `<a href="${(0,core_escape/* html */.qy)(url).replaceAll('&#58;', ':')}">${label}</a>`;
}
/** Each help once, with the regions that it is for. */
function whatToDo(report) {
    const regions = new Map();
    for (const region of report.held_regions) {
        const help = report.regions.find((one) => one.region === region)?.attempts.at(-1)?.verdict?.help;
        if (help !== undefined)
            regions.set(help, [...(regions.get(help) ?? []), region]);
    }
    if (regions.size === 0)
        return '';
    const items = [...regions].map(([help, names]) => `- ${(0,core_escape/* markdown */.wD)(list(names))}: ${(0,core_escape/* markdown */.wD)(help)}`);
    return `**What to do:**\n\n${items.join('\n')}`;
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
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}

// EXTERNAL MODULE: ./build/entry/lazy-github.js
var lazy_github = __webpack_require__(5913);
// EXTERNAL MODULE: ./build/entry/open-gateway.js
var open_gateway = __webpack_require__(352);
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
        const secrets = (0,actions/* secretsOf */.Fj)(process.env, token, ...gateway.secrets);
        const report = await gate({
            inputs,
            context,
            problems: [...read.problems, ...configured.problems, ...gateway.problems],
            policy: configured.policy,
            rules: configured.rules,
            secrets,
        }, { github: (0,lazy_github/* lazyGitHub */.e)(token, context.repository), ...gateway.ports, clock: clock/* systemClock */.m });
        await publish(io, report, inputs);
    }, failedOutputs);
}
async function publish(io, report, { round, failOn }) {
    const files = (0,report_files/* reportFiles */.I)((0,report_files/* lumenFolder */.s)(process.env));
    const path = await files.write(`gate-${report.attempt}-${round}.report.json`, `${JSON.stringify(report, null, 2)}\n`);
    for (const line of consoleReport(report))
        io.info(line);
    for (const problem of report.problems)
        io.warning(problem.message, 'Lumen');
    if (round > 0 && (report.held_regions.length > 0 || report.day_result !== 'success'))
        io.notice(gateLine(report), 'Lumen: the day');
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
    for (const { region, result, decision, attempts } of report.regions) {
        const last = attempts.at(-1);
        const cause = last?.verdict ? ` ${last.verdict.class}/${last.verdict.reason}` : '';
        lines.push(`  ${region}  ${result}${cause}${last?.is_winner ? ' (winner)' : ''}`);
        if (last?.verdict?.evidence)
            lines.push(`    evidence  ${last.verdict.evidence.text}`);
        if (result === 'failure' || result === 'unclear')
            lines.push(`    decision  ${decision.kind}: ${decision.reason}`);
    }
    const { metrics } = report;
    lines.push(metrics.problem === null
        ? `  metrics   ${metrics.unchanged} as pushed, ${metrics.revised} revised, ${metrics.added} added, ${metrics.failed} failed, ${metrics.pruned} old groups removed${report.dry_run ? ' (dry run: not really)' : ''}`
        : `  metrics   ${metrics.problem}`);
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


/***/ })

};
