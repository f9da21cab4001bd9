export const id = 424;
export const ids = [424];
export const modules = {

/***/ 7424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  surroundings: () => (/* binding */ surroundings)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
;// CONCATENATED MODULE: ./build/core/time-limits.js
/** When the job or its step will be ended by GitHub, as far as the workflow file says: a wait beyond it is not begun. */


/**
 * Reads the limits of the job and of our step. A workflow in whose job our step does not stand is another one (a called
 * workflow has jobs of the same ids), and says nothing. Never throws.
 */
function readLimits(workflow, own) {
    const job = field(field(parsed(workflow), 'jobs'), own.job);
    const steps = field(job, 'steps');
    if (!Array.isArray(steps))
        return undefined;
    const byId = steps.filter((step) => field(step, 'id') === own.action);
    const candidates = byId.length > 0 ? byId : steps.filter((step) => isOurs(field(step, 'uses'), own.repository));
    if (candidates.length === 0)
        return undefined;
    const step = candidates.length === 1 ? candidates[0] : undefined;
    const name = field(step, 'name');
    return {
        job: minutes(field(job, 'timeout-minutes')),
        step: minutes(field(step, 'timeout-minutes')),
        stepName: typeof name === 'string' && !name.includes('${{') ? name : undefined,
    };
}
function parsed(text) {
    try {
        return (0,dist/* parse */.qg)(text, { maxAliasCount: 100 });
    }
    catch {
        return undefined;
    }
}
function field(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}
function isOurs(uses, repository) {
    if (typeof uses !== 'string')
        return false;
    return repository === '' ? /^\.\/(?:.*\/)?run\/?$/.test(uses) : uses.startsWith(`${repository}/run@`);
}
function minutes(value) {
    return typeof value === 'number' && value > 0 ? value * 60_000 : undefined;
}
/** GitHub ends a job on its own machines after six hours, whatever the workflow says. */
const hostedLimit = 6 * 3_600_000;
/** Times are Unix milliseconds; what is undefined does not limit. */
function endOfTime(known) {
    const { jobStartedAt, stepStartedAt, limits, isHosted } = known;
    const jobLimit = isHosted ? Math.min(limits?.job ?? hostedLimit, hostedLimit) : limits?.job;
    const ends = [
        limitFrom(jobStartedAt, jobLimit, "the job's"),
        limitFrom(stepStartedAt, limits?.step, "the step's"),
    ].filter((end) => end !== undefined);
    return ends.sort((a, b) => a.at - b.at)[0];
}
function limitFrom(start, length, whose) {
    if (start === undefined || length === undefined)
        return undefined;
    return { at: start + length, whose: `${whose} ${(0,duration/* spellDuration */.jl)(length)}` };
}
/** Milliseconds of `ps -o etime`: `[[days-]hours:]minutes:seconds`; undefined where it is not of that form. */
function parseElapsed(text) {
    const parts = /^(?:(?:(\d+)-)?(\d+):)?(\d+):(\d+)$/.exec(text.trim());
    if (parts === null)
        return undefined;
    const [days, hours, mins, secs] = parts.slice(1).map((part) => Number(part ?? 0));
    return (((days * 24 + hours) * 60 + mins) * 60 + secs) * 1_000;
}

;// CONCATENATED MODULE: ./build/adapters/surroundings.js
/** What can be known of our own job from inside, without the API: when it began, how long it may take, our step's name. */




async function surroundings(env) {
    const limits = await workflowLimits(env);
    const limit = endOfTime({
        jobStartedAt: jobStart(),
        stepStartedAt: Date.now() - process.uptime() * 1_000,
        limits,
        isHosted: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
    });
    return { limit, stepName: limits?.stepName };
}
/** From the workflow file in the workspace, where the repository of the workflow is what was checked out. */
async function workflowLimits(env) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const [path = ''] = (env['GITHUB_WORKFLOW_REF'] ?? '').split('@');
    const workspace = env['GITHUB_WORKSPACE'];
    if (repository === '' || !path.startsWith(`${repository}/.github/`) || !workspace)
        return undefined;
    try {
        return readLimits(await (0,promises_.readFile)((0,external_node_path_.join)(workspace, path.slice(repository.length + 1)), 'utf8'), {
            job: env['GITHUB_JOB'] ?? '',
            action: env['GITHUB_ACTION'] ?? '',
            repository: env['GITHUB_ACTION_REPOSITORY'] ?? '',
        });
    }
    catch {
        return undefined;
    }
}
/** A runner starts one worker for each job, and we are its child: it is as old as the job. Unix milliseconds. */
function jobStart() {
    if (process.platform === 'win32')
        return undefined;
    const listed = (0,external_node_child_process_.spawnSync)('ps', ['-o', 'etime=,comm=', '-p', String(process.ppid)], { encoding: 'utf8' });
    const [elapsed = '', program = ''] = (listed.stdout ?? '').trim().split(/\s+/, 2);
    const age = program.endsWith('Runner.Worker') ? parseElapsed(elapsed) : undefined;
    return age === undefined ? undefined : Date.now() - age;
}


/***/ })

};
