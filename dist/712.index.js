export const id = 712;
export const ids = [712];
export const modules = {

/***/ 4712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rerunMain: () => (/* binding */ rerunMain)
});

// EXTERNAL MODULE: ./build/adapters/actions.js + 1 modules
var actions = __webpack_require__(1982);
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
// EXTERNAL MODULE: ./build/core/redact.js + 7 modules
var redact = __webpack_require__(3176);
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
    ports.say((0,redact/* redact */.E)(decision.reason, secrets));
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
                job_name: text(job.job.name),
                job_url: job.job.htmlUrl,
                region,
                run_id: nameOf(region, job.job.headSha),
                result: job.result ?? null,
                part: job.part,
                verdict: job.finding === undefined
                    ? null
                    : (0,report_parts/* reportVerdict */.Ki)(job.finding.verdict, job.finding.source, text, context.runbook),
                decision: job.decision === undefined ? null : { kind: job.decision.kind, reason: text(job.decision.reason) },
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
                name: text(run.name),
                event: run.event,
                conclusion: run.conclusion,
                head_branch: text(run.headBranch),
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

// EXTERNAL MODULE: ./build/core/markdown-parts.js
var markdown_parts = __webpack_require__(2986);
// EXTERNAL MODULE: ./build/core/next-move.js
var next_move = __webpack_require__(4083);
// EXTERNAL MODULE: ./build/core/summary.js + 1 modules
var summary = __webpack_require__(3493);
;// CONCATENATED MODULE: ./build/core/rerun/summary.js




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
/** The step summary: the decision and what comes next, the jobs with those first that stand against it. Far below 1 MiB. */
function rerunSummary(report) {
    const veto = vetoOf(report);
    const jobs = [...report.jobs].sort((a, b) => rankOf(a, veto) - rankOf(b, veto));
    return (0,markdown_parts/* joined */.oR)([
        `### ${iconOf(report)} ${(0,markdown_parts/* prose */.CS)((0,core_escape/* oneLine */.TN)(headline(report, veto), 600))}`,
        report.dry_run ? '**Dry run:** nothing was started.' : '',
        veto?.verdict?.evidence ? (0,markdown_parts/* evidenceBlock */.rz)(veto.verdict, veto.verdict.evidence, veto.job_url) : '',
        whatToDo(report),
        `**${report.decision.kind === 'rerun' ? 'Rerun' : 'Hold'}:** ${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(report.decision.reason, 900))}`,
        jobsTable(jobs),
        (0,markdown_parts/* problemsBlock */.wC)(report.problems),
        whereLine(report),
    ]);
}
function iconOf(report) {
    return report.decision.kind === 'rerun' ? '\ud83d\udd01' : isGood(report) ? '\u2705' : '\u270b';
}
/** What is done, and what it hangs on. Plain text. */
function headline(report, veto) {
    const { decision, target, dry_run, attempt_started } = report;
    const run = target === null ? 'the run' : `run ${target.run_id}${target.name === '' ? '' : ` of ${target.name}`}`;
    const failed = report.jobs.filter(({ part }) => part === 'failed');
    if (decision.kind === 'rerun') {
        const done = attempt_started === null
            ? `the failed jobs of ${run} would be run again`
            : `attempt ${attempt_started} of ${run} is started`;
        return `${dry_run ? `Dry run: ${done}` : summary_capital(done)}${whyRerun(failed)}`;
    }
    const not = dry_run ? `Dry run: ${run} would not be rerun` : `${summary_capital(run)} is not rerun`;
    if (veto === undefined || veto.verdict === null)
        return `${not}. ${decision.reason}`;
    const { verdict } = veto;
    const step = verdict.step === null ? '' : ` in ${(0,core_escape/* oneLine */.TN)(verdict.step, 100)}`;
    const move = (0,next_move/* nextMove */.lE)({ ...decision, code: codeOf(decision.code) }, verdict);
    return `${not}: ${veto.region ?? veto.job_name} failed${step}: ${(0,summary/* because */.xx)(verdict)}; ${move}`;
}
/** `; us-west-2 had failed: a service answered 503` */
function whyRerun(failed) {
    const clauses = [...new Set(failed.flatMap(({ verdict }) => (verdict === null ? [] : [(0,summary/* because */.xx)(verdict)])))];
    const [only] = failed;
    if (clauses.length === 0 || only === undefined)
        return '';
    const who = failed.length === 1 ? (only.region ?? (0,core_escape/* oneLine */.TN)(only.job_name, 100)) : `${failed.length} jobs`;
    const more = clauses.length > 2 ? ` and for ${clauses.length - 2} more causes` : '';
    return `; ${who} had failed: ${clauses.slice(0, 2).join(', ')}${more}`;
}
function summary_capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
const jobCodes = [
    'needs-person',
    'unknown-cause',
    'not-listed',
    'hold-step',
    'budget-spent',
    'long-wait',
    'policy-unreadable',
];
/** The codes that a single job can be held for. */
function codeOf(code) {
    return code !== null && jobCodes.includes(code) ? code : null;
}
/** The job that the decision names: the strongest of those that stand against a rerun. */
function vetoOf({ decision, jobs }) {
    if (decision.kind === 'rerun')
        return undefined;
    const against = jobs.filter((job) => job.part === 'failed' && job.decision?.kind === 'hold');
    return against.find((job) => decision.reason.includes(`"${(0,core_escape/* oneLine */.TN)(job.job_name, 100)}"`)) ?? against[0];
}
/** The veto first, then what else stands against it, then what is to be run again, then the rest. */
function rankOf(job, veto) {
    if (job === veto)
        return 0;
    if (job.part === 'cancelled' || job.part === 'unclear')
        return 2;
    if (job.part !== 'failed')
        return 4;
    return job.decision?.kind === 'hold' ? 1 : 3;
}
function jobsTable(jobs) {
    if (jobs.length === 0)
        return '';
    const more = jobs.length > mostRows ? `\n\n${jobs.length - mostRows} more are in the JSON report.` : '';
    const head = '| Job | Cause | Decision |\n|---|---|---|';
    return `${head}\n${jobs.slice(0, mostRows).map(jobRow).join('\n')}${more}`;
}
function whereLine({ target, attempt }) {
    if (target === null)
        return '';
    const { run_url, event, head_branch, head_sha } = target;
    const where = `${head_branch === '' ? '' : `${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(head_branch, 100))} at `}<code>${(0,core_escape/* html */.qy)(head_sha.slice(0, 8))}</code>`;
    return `${(0,markdown_parts/* link */.nf)(run_url, `Attempt ${(0,core_escape/* html */.qy)(attempt ?? '')}`)}, started by ${(0,core_escape/* markdown */.wD)(event || 'an unknown event')}, of ${where}.`;
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
    const name = (0,markdown_parts/* link */.nf)(job.job_url, `<b>${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(job.region ?? job.job_name, 100))}</b>`);
    return (0,markdown_parts/* row */.nM)([
        name,
        verdict === null ? '' : causeCell(job, verdict),
        decision === null
            ? partOf(job)
            : `${decision.kind === 'rerun' ? '\ud83d\udd01' : '\u270b'} ${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(decision.reason, 240))}`,
    ]);
}
function causeCell({ job_url }, verdict) {
    const cause = `<code>${(0,core_escape/* html */.qy)((0,summary/* causeName */.n6)(verdict))}</code>`;
    const { evidence } = verdict;
    if (evidence === null)
        return cause;
    const line = (0,markdown_parts/* link */.nf)((0,markdown_parts/* evidenceUrl */.j1)(job_url, evidence), `line&nbsp;${evidence.line}`);
    return `${cause} ${line}<br><code>${(0,core_escape/* html */.qy)((0,core_escape/* oneLine */.TN)(evidence.text, 120))}</code>`;
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
        const known = helps.get(verdict.help) ?? { names: [], url: verdict.runbook_url };
        known.names.push(region ?? job_name);
        helps.set(verdict.help, known);
    }
    if (helps.size === 0)
        return '';
    const items = [...helps].slice(0, 20).map(([help, { names, url }]) => {
        const more = names.length > 6 ? ` and ${names.length - 6} more` : '';
        return `- ${(0,core_escape/* markdown */.wD)((0,core_escape/* oneLine */.TN)(names.slice(0, 6).join(', '), 300))}${more}: ${(0,markdown_parts/* prose */.CS)(help)} ${(0,markdown_parts/* link */.nf)(url, 'Runbook')}`;
    });
    return `**What to do:**\n\n${items.join('\n')}`;
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
