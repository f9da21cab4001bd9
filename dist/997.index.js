export const id = 997;
export const ids = [997];
export const modules = {

/***/ 6997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportMain: () => (/* binding */ reportMain),
  reportPost: () => (/* binding */ reportPost)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/actions.js
var actions = __webpack_require__(8766);
// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(8587);
;// CONCATENATED MODULE: ./build/adapters/log-files.js



/** Of all files together no more than this is read: a failure stands at the end of a log. */
const mostBytes = 32 * 1024 * 1024;
const where = 'input "log-path"';
const magic = /[*?[\]{}!]/;
/** Files of the workspace, by globs as `actions/upload-artifact` has them. Nothing in here throws. */
function logFiles(workspace) {
    return {
        async read(globs) {
            const problems = [];
            const paths = await expand(globs, workspace, problems);
            let left = mostBytes;
            const parts = [];
            // The newest file is the likeliest to hold the failure: it is read first where not all of them fit.
            for (const { path, size } of [...paths].sort((a, b) => b.time - a.time)) {
                if (left <= 0) {
                    problems.push(skipped(path));
                    continue;
                }
                try {
                    if (size > left)
                        problems.push(tooLarge(path, size, left));
                    parts.unshift(await readEnd(path, size, Math.min(size, left)));
                    left -= Math.min(size, left);
                }
                catch (error) {
                    problems.push(unreadable(path, error));
                }
            }
            return { text: parts.join('\n'), problems };
        },
    };
}
async function expand(globs, workspace, problems) {
    const found = new Map();
    const excluded = globs.filter((glob) => glob.startsWith('!'));
    for (const glob of globs) {
        if (glob.startsWith('!'))
            continue;
        let matched = 0;
        let directories = 0;
        for (const path of await candidates([glob, ...excluded], workspace, problems)) {
            try {
                const file = await (0,promises_.stat)(path);
                if (file.isDirectory())
                    directories++;
                else if (file.isFile()) {
                    matched++;
                    found.set(path, { path, size: file.size, time: file.mtimeMs });
                }
            }
            catch {
                // Gone between the listing and now, or a plain path that is not there: counted as no match.
            }
        }
        if (matched === 0)
            problems.push(noMatch(glob, directories > 0));
    }
    return [...found.values()];
}
/** Paths that the first pattern names, without those that the others, `!pattern`, take away. */
async function candidates(globs, workspace, problems) {
    const [glob] = globs;
    if (globs.length === 1 && !glob.startsWith('~') && !magic.test(glob))
        return [inWorkspace(glob, workspace)];
    try {
        // Loaded only where a pattern asks for it: it is half as large as all the rest.
        const { create } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(552)]).then(__webpack_require__.bind(__webpack_require__, 552));
        const patterns = globs.map((one) => one.startsWith('!') ? `!${inWorkspace(one.slice(1).trim(), workspace)}` : inWorkspace(one, workspace));
        return await (await create(patterns.join('\n'), { matchDirectories: true, implicitDescendants: false })).glob();
    }
    catch (error) {
        problems.push(unreadable(glob, error));
        return [];
    }
}
function inWorkspace(glob, workspace) {
    return (0,external_node_path_.isAbsolute)(glob) || glob.startsWith('~') ? glob : `${workspace}/${glob}`;
}
/** The last `bytes` of a file, from the start of a line. */
async function readEnd(path, size, bytes) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const buffer = Buffer.alloc(bytes);
        const { bytesRead } = await file.read(buffer, 0, bytes, size - bytes);
        const text = buffer.toString('utf8', 0, bytesRead);
        return size > bytes ? text.slice(text.indexOf('\n') + 1) : text;
    }
    finally {
        await file.close();
    }
}
function noMatch(glob, isDirectory) {
    const came = `"${(0,core_escape/* oneLine */.TN)(glob, 120)}"`;
    const why = isDirectory ? `${came} is a directory` : `${came} matches no file`;
    const accepted = isDirectory ? 'name the files in it, such as "logs/*.log"' : 'paths are relative to the workspace';
    return {
        where,
        message: `Input "log-path" must name files with the step's output, but ${why}: ${accepted}. The verdict is read from other sources.`,
    };
}
function tooLarge(path, size, left) {
    const mega = (bytes) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
    return {
        where,
        message: `${log_files_name(path)} has ${mega(size)}, and at most ${mega(mostBytes)} are read: the last ${mega(left)} of it are used.`,
    };
}
function skipped(path) {
    return {
        where,
        message: `${log_files_name(path)} was not read: newer files used up the ${mostBytes / 1024 / 1024} MB that are read. Name fewer files.`,
    };
}
function unreadable(path, error) {
    const code = error.code ?? (0,core_escape/* oneLine */.TN)(String(error), 120);
    return { where, message: `${log_files_name(path)} could not be read (${code}). The verdict is read from other sources.` };
}
function log_files_name(path) {
    return `"${(0,core_escape/* oneLine */.TN)((0,external_node_path_.relative)(process.cwd(), path) || path, 120)}" of input "log-path"`;
}

// EXTERNAL MODULE: ./build/adapters/report-files.js
var report_files = __webpack_require__(2925);
;// CONCATENATED MODULE: ./build/adapters/runner-pages.js



/** Pages are cut at 8 MB by the runner; more of them than this is not worth reading for the last failure. */
const runner_pages_mostBytes = 32 * 1024 * 1024;
/** Clocks of the API and the machine differ a little. */
const clockSkewMs = 60_000;
/**
 * The runner keeps the output of the job that it runs in `_diag/pages/<timeline>_<record>_<n>.log` until the job ends
 * (`PagingLogger` in its source). Nothing documents that, the tail may not be flushed, jobs in a container cannot reach
 * it, and self-hosted machines keep files of old jobs: so a file counts only if it was written after this job began, and
 * where two jobs could be meant nothing is read.
 */
function runnerPages(env) {
    return {
        async read(startedAt) {
            if (startedAt === undefined)
                return undefined;
            for (const root of await runnerRoots(env)) {
                const pages = await pagesSince((0,external_node_path_.join)(root, '_diag', 'pages'), startedAt - clockSkewMs);
                const timelines = new Set(pages.map((page) => page.timeline));
                const first = pages.reduce((oldest, page) => (oldest && oldest.born <= page.born ? oldest : page), undefined);
                // Besides the job's own record there is that of the step that runs now, which is ours: the job's is the older.
                if (first !== undefined && timelines.size === 1)
                    return readPages(pages.filter((page) => page.record === first.record));
            }
            return undefined;
        },
    };
}
/** Where the runner may be installed: above its work folder, or where the hosted images keep it. */
async function runnerRoots(env) {
    const roots = [];
    const temp = env['RUNNER_TEMP'];
    // <root>/_work/_temp on self-hosted machines; /home/runner/work/_temp on hosted ones, whose root is elsewhere.
    if (temp)
        roots.push((0,external_node_path_.dirname)((0,external_node_path_.dirname)(temp)));
    const home = (0,external_node_os_.homedir)();
    for (const parent of [(0,external_node_path_.join)(home, 'actions-runner', 'cached'), (0,external_node_path_.join)(home, 'runners')]) {
        for (const version of await list(parent))
            roots.push((0,external_node_path_.join)(parent, version));
    }
    return roots;
}
async function pagesSince(folder, since) {
    const pages = [];
    for (const file of await list(folder)) {
        const parts = /^([0-9a-f-]{36})_([0-9a-f-]{36})_(\d+)\.log$/i.exec(file);
        if (!parts)
            continue;
        const path = (0,external_node_path_.join)(folder, file);
        try {
            const { mtimeMs, birthtimeMs, size } = await (0,promises_.stat)(path);
            const born = birthtimeMs > 0 ? birthtimeMs : mtimeMs;
            const [, timeline, record, number] = parts;
            if (born >= since)
                pages.push({ path, timeline, record, number: Number(number), born, size });
        }
        catch {
            // The runner deletes the pages of a step within a second.
        }
    }
    return pages.sort((a, b) => a.number - b.number);
}
async function readPages(pages) {
    const texts = [];
    let bytes = 0;
    for (const page of [...pages].reverse()) {
        if (bytes + page.size > runner_pages_mostBytes)
            break;
        try {
            texts.unshift(await (0,promises_.readFile)(page.path, 'utf8'));
            bytes += page.size;
        }
        catch {
            return undefined;
        }
    }
    return texts.length > 0 ? texts.join('') : undefined;
}
async function list(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/adapters/settings.js + 1 modules
var settings = __webpack_require__(6511);
// EXTERNAL MODULE: ./build/core/decide.js
var decide = __webpack_require__(5376);
// EXTERNAL MODULE: ./build/core/hold-steps.js
var hold_steps = __webpack_require__(7331);
// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./build/core/metrics.js
var metrics = __webpack_require__(6491);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/stages.js
var core_stages = __webpack_require__(9395);
// EXTERNAL MODULE: ./build/app/errors.js
var errors = __webpack_require__(9813);
// EXTERNAL MODULE: ./build/core/classifier/classify.js + 18 modules
var classify = __webpack_require__(334);
// EXTERNAL MODULE: ./build/core/taxonomy.js
var taxonomy = __webpack_require__(3207);
;// CONCATENATED MODULE: ./build/app/failure-text.js



/**
 * The verdict from the best text that there is: what the workflow handed over, files, the job's log if the job is over,
 * the runner's own pages. A source that says nothing hands on to the next one; where none does, the first `unknown` that
 * has a line to show is kept.
 */
async function findVerdict(sources, ports, rules, complain) {
    const job = sources.job;
    const steps = job?.steps;
    const failed = steps?.find((step) => step.conclusion === 'failure' || step.conclusion === 'timed_out');
    const stepName = failed?.name ?? sources.stepName;
    let fallback;
    let apiError = sources.apiError;
    for await (const { source, text, isJobLog, isExcerpt } of texts()) {
        const verdict = isJobLog
            ? (0,classify/* classify */.L8)(text, isExcerpt ? steps?.filter((step) => isNotBefore(step, failed)) : steps, rules)
            : (0,classify/* classifyOutput */.Kl)(text, stepName, rules);
        if (verdict.errorClass !== 'unknown')
            return { verdict, source };
        if (verdict.evidence !== undefined)
            fallback ??= { verdict, source };
    }
    return fallback ?? { verdict: nothingToRead(apiError !== undefined, stepName), source: 'none' };
    async function* texts() {
        if (sources.errorText.trim() !== '')
            yield { source: 'error-text', text: sources.errorText, isJobLog: false };
        if (sources.logPaths.length > 0) {
            const read = await ports.logFiles.read(sources.logPaths);
            for (const problem of read.problems)
                complain(problem);
            if (read.text !== '')
                yield { source: 'log-path', text: read.text, isJobLog: false };
        }
        // While a job runs its log is not there: asking would cost a request and 30 seconds.
        if (job?.status === 'completed' && ports.github !== undefined) {
            try {
                const startedAt = failed?.startedAt;
                const times = failed && startedAt ? { startedAt, completedAt: failed.completedAt } : undefined;
                const log = await ports.github.failedStepLog(job.id, times);
                if (log.problem !== undefined)
                    complain({ where: 'job log', message: log.problem });
                yield { source: 'job-log', text: log.text, isJobLog: true, isExcerpt: times !== undefined && !log.whole };
            }
            catch (error) {
                if (!(error instanceof errors/* GitHubError */.y))
                    throw error;
                apiError = error;
                complain({ where: 'GitHub API', message: error.message });
            }
        }
        const pages = await ports.runnerPages.read(sources.jobStartedAt);
        if (pages !== undefined)
            yield { source: 'runner-pages', text: pages, isJobLog: true };
    }
}
/** An excerpt begins with the failed step: those before it have no lines in it that could be told to be theirs. */
function isNotBefore(step, failed) {
    return step === failed || (step.startedAt ?? '') >= (failed?.startedAt ?? '');
}
function nothingToRead(apiFailed, step) {
    const reason = apiFailed ? 'api-error' : 'no-log';
    return {
        errorClass: 'unknown',
        reason,
        transient: false,
        ruleId: undefined,
        confidence: 0,
        evidence: undefined,
        help: taxonomy/* reasons */.Ot.unknown[reason].help,
        waitSeconds: undefined,
        alternatives: [],
        step,
    };
}

;// CONCATENATED MODULE: ./build/app/own-job.js

/**
 * The job that this process runs in. By id where the runner told it; else, on GHES, in emulators and on old runners, the
 * one job of this attempt that is in progress on a runner of our name. Names of jobs are no key: they are cut, and any
 * expression can stand in them; they only break a tie.
 */
async function findOwnJob(github, jobId, context, hint) {
    try {
        if (jobId !== undefined)
            return { found: true, job: await github.job(jobId) };
        const jobs = await github.jobsOfAttempt(context.runId, context.runAttempt);
        // Without a name of the runner every job that runs may be ours.
        const isHere = (job) => context.runnerName === '' || job.runnerName === context.runnerName;
        const running = jobs.filter((job) => job.status === 'in_progress' && isHere(job));
        const named = running.length > 1 && hint !== undefined ? running.filter((job) => mentions(job.name, hint)) : running;
        if (named.length === 1)
            return { found: true, job: named[0] };
        return { found: false, why: ambiguity(named.length > 0 ? named : running, jobs, context), error: undefined };
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y))
            throw error;
        return { found: false, why: error.message, error };
    }
}
/** The job again, a few times if need be, until the step that failed stands in it: the API lags by 1 to 3 seconds. */
async function waitForFailedStep(github, job, clock) {
    let latest = job;
    for (let tries = 0; tries < 3 && !latest.steps.some((step) => step.conclusion === 'failure'); tries++) {
        await clock.sleep(1000);
        try {
            latest = await github.job(latest.id);
        }
        catch (error) {
            if (error instanceof errors/* GitHubError */.y)
                return latest;
            throw error;
        }
    }
    return latest;
}
function mentions(jobName, region) {
    const at = jobName.indexOf(region);
    if (at < 0)
        return false;
    const isWord = (character) => character !== undefined && /[A-Za-z0-9-]/.test(character);
    return !isWord(jobName[at - 1]) && !isWord(jobName[at + region.length]);
}
function ambiguity(candidates, jobs, context) {
    const runner = context.runnerName === '' ? 'a runner without a name' : `the runner "${context.runnerName}"`;
    if (candidates.length > 1) {
        const names = candidates.slice(0, 5).map((job) => `"${job.name}"`);
        return `This job could not be told from others on ${runner}: ${names.join(', ')}. Pass "job-id" to say which it is.`;
    }
    return `None of the ${jobs.length} jobs of this attempt is in progress on ${runner}. Pass "job-id" to say which it is.`;
}

// EXTERNAL MODULE: ./build/app/report-parts.js
var report_parts = __webpack_require__(4851);
;// CONCATENATED MODULE: ./build/app/report.js










/** Measures one attempt, judges it, decides on a rerun and pushes its metrics. Throws only where the code is wrong. */
async function report(setup, ports) {
    const { inputs, context } = setup;
    const problems = [...setup.problems];
    const complain = (problem) => problems.push(problem);
    const own = await findOwnJob(ports.github, inputs.jobId, context, inputs.region);
    let job = own.found ? own.job : undefined;
    if (!own.found)
        complain({ where: 'GitHub API', message: `${own.why} The verdict and the stages are from what else is known.` });
    const result = inputs.status ?? resultOf(job);
    if (result === 'failure' && job?.status === 'in_progress')
        job = await waitForFailedStep(ports.github, job, ports.clock);
    const day = inputs.day ?? (await runDay(ports, context, own, complain));
    const completedAt = setup.completedAt ?? ports.clock.now();
    const startedAt = job?.startedAt ? Date.parse(job.startedAt) : undefined;
    const durationSeconds = startedAt === undefined ? undefined : Math.max(0, Math.round((completedAt - startedAt) / 1000));
    const tolerated = toleratedSteps(inputs, result);
    const isBroken = result === 'failure' || (result === 'success' && tolerated.length > 0);
    const finding = isBroken
        ? await findVerdict({
            errorText: inputs.errorText,
            logPaths: inputs.logPaths,
            job,
            stepName: tolerated[0],
            apiError: own.found ? undefined : own.error,
            jobStartedAt: startedAt,
        }, ports, await setup.rules(), complain)
        : undefined;
    const decision = (0,decide/* decide */.L)({
        result,
        verdict: finding?.verdict,
        policy: inputs.identityKnown ? setup.policy : undefined,
        runAttempt: context.runAttempt,
        round: inputs.round,
        begunSteps: job === undefined ? undefined : (0,hold_steps/* begunSteps */.b)(job.steps),
        now: ports.clock.now(),
    });
    const headSha = job?.headSha || context.headSha;
    const named = inputs.identityKnown && inputs.region !== undefined && day !== undefined;
    const attempt = (0,identity/* attemptName */.LZ)(context.runId, context.runAttempt, inputs.round);
    const facts = named
        ? {
            pipeline: inputs.pipeline,
            region: inputs.region,
            runner: inputs.runner,
            version: inputs.version,
            day: day,
            runId: (0,identity/* runName */.rt)(day, inputs.region, headSha),
            attempt,
            result,
            ...(result === 'failure' ? { errorClass: finding?.verdict.errorClass ?? 'unknown' } : {}),
            completedAt,
            ...(durationSeconds === undefined ? {} : { durationSeconds }),
            stages: stagesFor(inputs, job, tolerated, finding),
            retries: [],
        }
        : undefined;
    const metrics = await push(facts, ports, complain);
    const text = (value) => (0,redact/* redact */.E)(value, setup.secrets);
    return {
        schema: 1,
        generated_at: new Date(ports.clock.now()).toISOString(),
        pipeline: inputs.pipeline,
        region: inputs.region ?? null,
        runner: inputs.runner,
        version: inputs.version,
        round: inputs.round,
        day: day ?? null,
        run_id: facts?.runId ?? null,
        attempt,
        github: {
            repository: context.repository,
            run_id: context.runId,
            run_attempt: context.runAttempt,
            job_id: job?.id ?? null,
            job_name: job?.name ?? null,
            job_url: job?.htmlUrl ?? null,
            run_url: `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`,
            head_sha: headSha,
        },
        result,
        duration_seconds: durationSeconds ?? null,
        verdict: finding === undefined ? null : (0,report_parts/* verdictOf */.V)(finding, text),
        decision: (0,report_parts/* decisionOf */.u)(decision),
        stages: facts?.stages ?? stagesFor(inputs, job, tolerated, finding),
        metrics,
        problems: problems.map(({ where, message }) => ({ where, message: text(message) })),
    };
}
/** Ids of steps that failed and were let pass. Where only outcomes were passed, that is sure in a job that succeeded. */
function toleratedSteps(inputs, result) {
    return Object.entries(inputs.steps)
        .filter(([, step]) => step.outcome === 'failure' && (step.conclusion ?? result) === 'success')
        .map(([id]) => id);
}
/** What the steps say, where the status was not given: a step that failed has failed the job. */
function resultOf(job) {
    const conclusions = job?.steps.map((step) => step.conclusion) ?? [];
    if (conclusions.includes('failure') || conclusions.includes('timed_out'))
        return 'failure';
    if (conclusions.includes('cancelled'))
        return 'cancelled';
    // Without any step there is nothing that says it went well.
    return conclusions.length > 0 ? 'success' : 'failure';
}
/** The UTC date on which the workflow run was created. In its first attempt the clock says the same, but at midnight. */
async function runDay(ports, context, own, complain) {
    let why = 'The API did not tell when the run was created.';
    try {
        // An API that has just been down for a minute is not waited for again where the clock can answer.
        if (!own.found && own.error !== undefined && isDown(own.error) && context.runAttempt === 1)
            throw own.error;
        const created = Date.parse((await ports.github.run(context.runId)).createdAt);
        if (!Number.isNaN(created))
            return (0,identity/* dayOf */.kb)(created);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y))
            throw error;
        why = own.found || error !== own.error ? error.message : 'When the run was created was not asked then.';
    }
    if (context.runAttempt > 1) {
        complain({
            where: 'GitHub API',
            message: `${why} Which date this rerun is for is not known: nothing is pushed. Pass "day" to say it.`,
        });
        return undefined;
    }
    const startedAt = own.found ? own.job.startedAt : null;
    const moment = startedAt ? Date.parse(startedAt) : ports.clock.now();
    complain({ where: 'GitHub API', message: `${why} The date is taken from the clock: ${(0,identity/* dayOf */.kb)(moment)}.` });
    return (0,identity/* dayOf */.kb)(moment);
}
/** Gave no answer, or one that says that it cannot give any. */
function isDown({ status }) {
    return status === undefined || status >= 500;
}
function stagesFor(inputs, job, tolerated, finding) {
    if (inputs.stages.kind === 'none')
        return [];
    const names = inputs.stages.kind === 'named' ? inputs.stages.names : undefined;
    const stages = (0,core_stages/* stagesOf */.Z)(job?.steps ?? [], names, tolerated, finding?.verdict.errorClass);
    // The API does not tell step ids: an outcome whose id is no step's name is a stage of its own.
    const missing = tolerated.filter((id) => !stages.some((stage) => stage.stage === id) && (names === undefined || names.includes(id)));
    return [
        ...stages,
        ...missing.map((stage) => ({
            stage,
            outcome: 'failure',
            errorClass: finding?.verdict.errorClass ?? 'unknown',
        })),
    ];
}
async function push(facts, ports, complain) {
    const gateway = ports.gatewayUrl;
    if (facts === undefined)
        return { pushed: false, gateway, problem: 'The run has no name, so nothing was pushed.', body: null };
    const body = (0,metrics/* exposition */.P)(facts);
    if (ports.gateway === undefined)
        return { pushed: false, gateway, problem: ports.gatewayProblem, body };
    try {
        await ports.gateway.put((0,metrics/* groupKey */.$)(facts), body);
        return { pushed: true, gateway, problem: null, body };
    }
    catch (error) {
        if (!(error instanceof errors/* GatewayError */.F))
            throw error;
        complain({
            where: 'gateway',
            message: `${error.message} The report file holds the metrics, and the gate pushes them again.`,
        });
        return { pushed: false, gateway, problem: error.message, body };
    }
}

;// CONCATENATED MODULE: ./build/app/report-inputs.js


/** Turns all inputs of the report action into values, and names every one that cannot be used. Never throws. */
function parseReportInputs(input, env, context) {
    const problems = [];
    const complain = (name, accepted, came, now) => problems.push({
        where: `input "${name}"`,
        message: `Input "${name}" must be ${accepted}, but it is ${quoted(came)}. ${now}`,
    });
    const notCounted = 'The run has no name without it: nothing is pushed or rerun, and the report file holds what was measured.';
    let identityKnown = true;
    const regionText = input('region') || env['LUMEN_REGION'] || '';
    const region = (0,identity/* isRegion */.Dp)(regionText) ? regionText : undefined;
    if (region === undefined) {
        identityKnown = false;
        if (regionText === '') {
            problems.push({
                where: 'input "region"',
                message: `Input "region" is missing. Set it, or LUMEN_REGION, or give the matrix a "region": ${identity/* regionRule */.l5}. ${notCounted}`,
            });
        }
        else
            complain('region', identity/* regionRule */.l5, regionText, notCounted);
    }
    const dayText = input('day');
    const day = dayText === '' ? undefined : (0,identity/* parseDay */.Iq)(dayText);
    if (dayText !== '' && day === undefined) {
        identityKnown = false;
        complain('day', 'a date such as 20261124 or 2026-11-24', dayText, notCounted);
    }
    const roundText = input('round') || '1';
    const round = /^[1-9]\d?$/.test(roundText) ? Number(roundText) : undefined;
    if (round === undefined) {
        identityKnown = false;
        complain('round', 'a whole number from 1 to 99', roundText, notCounted);
    }
    const statusText = input('status').toLowerCase();
    const status = statuses.find((known) => known === statusText);
    if (status === undefined) {
        complain('status', '"success", "failure" or "cancelled"', statusText, 'The outcome is read from the steps of the job instead.');
    }
    const steps = parseSteps(input('steps'));
    if (steps === undefined) {
        complain('steps', 'JSON with outcomes by step id, such as {"upload": "failure"}, or the steps context', input('steps'), 'It is left out: steps with continue-on-error count as the API shows them.');
    }
    const jobIdText = input('job-id');
    const jobId = /^\d{1,19}$/.test(jobIdText) ? Number(jobIdText) : undefined;
    if (jobIdText !== '' && jobId === undefined) {
        complain('job-id', 'the number of a job', jobIdText, 'The job is looked for by the name of its runner instead.');
    }
    return {
        problems,
        inputs: {
            pipeline: input('pipeline') ||
                env['LUMEN_PIPELINE'] ||
                (0,identity/* defaultPipeline */.cj)(context.repository, context.workflow) ||
                'pipeline',
            region,
            runner: input('runner') || defaultRunner(context),
            version: input('version') || env['LUMEN_PIPELINE_VERSION'] || 'v1',
            day,
            round: round ?? 1,
            status,
            steps: steps ?? {},
            errorText: input('error-text') || env['LUMEN_LAST_ERROR'] || '',
            logPaths: lines(input('log-path')),
            stages: parseStages(input('stages')),
            pushgatewayUrl: input('pushgateway-url') || env['PUSHGATEWAY_URL'] || '',
            config: input('config'),
            jobId,
            identityKnown,
        },
    };
}
const statuses = ['success', 'failure', 'cancelled'];
function quoted(text) {
    return text === '' ? 'empty' : `"${(0,core_escape/* oneLine */.TN)(text, 80)}"`;
}
function lines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function defaultRunner(context) {
    return ([context.runnerEnvironment, context.runnerOs, context.runnerArch]
        .filter((part) => part !== '')
        .join('-')
        .toLowerCase() || 'unknown');
}
function parseStages(text) {
    const names = lines(text);
    if (names.length === 0 || (names.length === 1 && names[0] === 'steps'))
        return { kind: 'steps' };
    if (names.length === 1 && names[0] === 'none')
        return { kind: 'none' };
    return { kind: 'named', names };
}
/**
 * Outcomes by step id from the `steps` context (`{"id": {"outcome": "failure"}}`), from plain outcomes
 * (`{"id": "failure"}`), from `steps.*.outcome` (`["failure"]`, the ids are then the positions), or one outcome alone.
 * Undefined: malformed.
 */
function parseSteps(text) {
    if (text === '')
        return {};
    if (isOutcome(text))
        return { step: { outcome: text, conclusion: undefined } };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (isOutcome(value))
        return { step: { outcome: value, conclusion: undefined } };
    if (typeof value !== 'object' || value === null)
        return undefined;
    const found = {};
    for (const [id, step] of Object.entries(value)) {
        const fields = (typeof step === 'object' && step !== null ? step : { outcome: step });
        if (!isOutcome(fields['outcome']))
            return undefined;
        found[id] = {
            outcome: fields['outcome'],
            conclusion: isOutcome(fields['conclusion']) ? fields['conclusion'] : undefined,
        };
    }
    return found;
}
const outcomes = ['success', 'failure', 'cancelled', 'skipped'];
function isOutcome(value) {
    return outcomes.includes(value);
}

// EXTERNAL MODULE: ./build/core/summary.js
var summary = __webpack_require__(7166);
// EXTERNAL MODULE: ./build/entry/lazy-github.js
var lazy_github = __webpack_require__(5913);
// EXTERNAL MODULE: ./build/entry/open-gateway.js
var open_gateway = __webpack_require__(352);
;// CONCATENATED MODULE: ./build/entry/report.js













/** The last step of a region's job: measures, judges, decides, pushes. */
async function reportMain() {
    await (0,actions/* runAction */.Cs)(async (io) => {
        const { result, completedAt } = await run(io, undefined);
        const reported = { status: io.input('status'), completedAt, day: result.day };
        io.saveState('reported', JSON.stringify(reported));
        await publish(io, result, true);
    }, failedOutputs);
}
/**
 * The safety net. Main may have been interrupted, or the job may have failed after it: then the attempt is reported (again)
 * as it ended. Its outputs would be lost, so none are set. Never fails the job.
 */
async function reportPost() {
    await (0,actions/* runAction */.Cs)(async (io) => {
        const reported = readState(io);
        if (reported !== undefined && reported.status === io.input('status'))
            return;
        io.info(reported === undefined
            ? 'The report was interrupted: it is made now.'
            : `The job ended as ${io.input('status')} after it was reported as ${reported.status}: it is reported again.`);
        // A changed verdict is a revision: a millisecond later than the one that is on the gateway, and else the same attempt.
        const { result } = await run(io, reported);
        await publish(io, result, false);
    });
}
function readState(io) {
    const text = io.state('reported');
    return text === '' ? undefined : JSON.parse(text);
}
/** `earlier` is what this run revises: the attempt keeps its day, also where midnight or the API came in between. */
async function run(io, earlier) {
    const context = (0,actions/* jobContext */.Rl)(process.env);
    const read = parseReportInputs(io.input, process.env, context);
    const inputs = { ...read.inputs, day: read.inputs.day ?? earlier?.day ?? undefined };
    const token = io.input('github-token');
    const configured = await (0,settings/* settings */.W)({ path: inputs.config, isDefault: inputs.config === settings/* defaultConfigPath */.j }, io.input);
    const gateway = await (0,open_gateway/* openGateway */.J)(inputs.pushgatewayUrl, io);
    const gatewaySecrets = [io.input('pushgateway-password'), io.input('pushgateway-token'), ...gateway.secrets];
    for (const secret of gatewaySecrets)
        if (secret !== '')
            io.mask(secret);
    const secrets = [token, ...gatewaySecrets, ...(0,actions/* environmentSecrets */.Pm)(process.env)].filter((value) => value !== '');
    const ports = {
        github: (0,lazy_github/* lazyGitHub */.e)(token, context.repository),
        ...gateway.ports,
        logFiles: logFiles(process.env['GITHUB_WORKSPACE'] || process.cwd()),
        runnerPages: runnerPages(process.env),
        clock: clock/* systemClock */.m,
    };
    const completedAt = earlier === undefined ? clock/* systemClock */.m.now() : earlier.completedAt + 1;
    const result = await report({
        inputs,
        context,
        problems: [...read.problems, ...configured.problems, ...gateway.problems],
        policy: configured.policy,
        rules: configured.rules,
        secrets,
        completedAt,
    }, ports);
    return { result, completedAt };
}
/** Tells everybody: log, annotations, summary, files and, in main, the outputs. */
async function publish(io, result, isMain) {
    const files = (0,report_files/* reportFiles */.I)((0,external_node_path_.join)(process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'lumen'));
    const name = `${(result.run_id ?? `unnamed-${result.github.run_id}`).replaceAll(/[^\w.-]/g, '_')}-${result.attempt}`;
    const reportPath = await files.write(`${name}.report.json`, `${JSON.stringify(result, null, 2)}\n`);
    const metricsPath = result.metrics.body === null ? undefined : await files.write(`${name}.prom`, result.metrics.body);
    for (const line of consoleReport(result))
        io.info(line);
    for (const problem of result.problems)
        io.warning(problem.message, 'Lumen');
    if (result.result === 'failure')
        io.notice((0,summary/* summaryLine */.dC)(result), `Lumen: ${result.region ?? 'unnamed region'}`);
    if (isMain)
        for (const [output, value] of Object.entries(outputsOf(result, reportPath, metricsPath)))
            io.output(output, value);
    await io.summary((0,summary/* stepSummary */.xw)(result));
}
function consoleReport(result) {
    const verdict = result.verdict;
    const lines = [(0,summary/* summaryLine */.dC)(result), `  run       ${result.run_id ?? 'without a name'}, attempt ${result.attempt}`];
    if (verdict !== null) {
        lines.push(`  class     ${verdict.class}`, `  reason    ${verdict.reason}${verdict.rule === null ? '' : ` (rule ${verdict.rule})`}`);
        if (verdict.evidence !== null)
            lines.push(`  evidence  ${verdict.source} line ${verdict.evidence.line}: ${verdict.evidence.text}`);
        lines.push(`  to do     ${verdict.help}`);
    }
    if (result.result === 'failure')
        lines.push(`  decision  ${result.decision.kind}: ${result.decision.reason}`);
    lines.push(`  metrics   ${result.metrics.pushed ? `pushed to ${result.metrics.gateway}` : `not pushed. ${result.metrics.problem ?? ''}`}`);
    return lines;
}
function outputsOf(result, reportPath, metricsPath) {
    // The verdict on a step that was allowed to fail is in the report; in the outputs a success stays a plain success.
    const verdict = result.result === 'failure' ? result.verdict : null;
    return {
        'run-id': result.run_id ?? '',
        day: result.day ?? '',
        attempt: result.attempt,
        result: result.result,
        'error-class': verdict?.class ?? '',
        reason: verdict?.reason ?? '',
        evidence: verdict?.evidence?.text ?? '',
        rerun: String(result.decision.kind === 'rerun'),
        'rerun-delay-seconds': String(result.decision.delay_seconds),
        summary: (0,summary/* summaryLine */.dC)(result),
        'report-path': reportPath ?? '',
        'metrics-path': metricsPath ?? '',
        pushed: String(result.metrics.pushed),
    };
}
function failedOutputs(io) {
    for (const [output, value] of Object.entries({ rerun: 'false', 'rerun-delay-seconds': '0', pushed: 'false' }))
        io.output(output, value);
}


/***/ })

};
