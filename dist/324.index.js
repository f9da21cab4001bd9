export const id = 324;
export const ids = [324];
export const modules = {

/***/ 6511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ defaultConfigPath),
  W: () => (/* binding */ settings)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(8587);
// EXTERNAL MODULE: ./build/core/policy.js
var core_policy = __webpack_require__(6390);
// EXTERNAL MODULE: ./build/core/selectors.js
var selectors = __webpack_require__(7784);
// EXTERNAL MODULE: ./build/core/wrong-value.js
var wrong_value = __webpack_require__(8892);
;// CONCATENATED MODULE: ./build/core/settings.js



/**
 * Resolves the policy. `config` is undefined where there is no config file; where the file cannot be read there is no
 * policy, so the caller has nothing to ask here. Every wrong input is a sentence of its own, and one is enough for no policy.
 */
function resolvePolicy(inputs, config) {
    const problems = [];
    const read = (subject, text, parse, otherwise) => {
        if (text.trim() === '')
            return otherwise;
        const parsed = parse(text.trim());
        if ('value' in parsed)
            return parsed.value;
        problems.push(...parsed.problems.map((problem) => `${subject} ${problem}`));
        return otherwise;
    };
    const base = { ...core_policy/* defaultPolicy */.G4, ...config?.policy };
    const policy = {
        ...base,
        rerunOn: read('A part of input "rerun-on"', inputs.rerunOn, (text) => parseRerunOn(text, config?.userCauses), base.rerunOn),
        maxReruns: read('Input "max-reruns"', inputs.maxReruns, parseMaxReruns, base.maxReruns),
        backoff: read('A part of input "backoff"', inputs.backoff, parseBackoff, base.backoff),
        quorum: read('Input "quorum"', inputs.quorum, parseQuorum, base.quorum),
    };
    return problems.length > 0 ? { problems } : { policy };
}
function parseRerunOn(text, userCauses) {
    const parsed = (0,selectors/* parseSelectors */.Qi)(text, userCauses);
    return 'selectors' in parsed ? { value: parsed.selectors } : parsed;
}
function parseMaxReruns(text) {
    const value = wholeNumber(text, 0, core_policy/* policyLimits */.Vd.maxReruns);
    return value === undefined
        ? { problems: [`must be a whole number from 0 to ${core_policy/* policyLimits */.Vd.maxReruns}, but it is ${(0,wrong_value/* showValue */.vp)(text)}.`] }
        : { value };
}
/** Waits in milliseconds, from durations separated by commas or line breaks. */
function parseBackoff(text) {
    const parts = (0,selectors/* splitList */.ry)(text);
    if (parts.length === 0)
        return { problems: [`must be a duration such as 5s, but the list is ${(0,wrong_value/* showValue */.vp)(text)}.`] };
    if (parts.length > core_policy/* policyLimits */.Vd.waits)
        return { problems: [`is one of ${parts.length}, and ${core_policy/* policyLimits */.Vd.waits} are accepted.`] };
    const parsed = parts.map(core_policy/* parseWait */.DF);
    const problems = parsed.flatMap((one) => ('problem' in one ? [one.problem] : []));
    if (problems.length > 0)
        return { problems };
    return { value: parsed.flatMap((one) => ('milliseconds' in one ? [one.milliseconds] : [])) };
}
function parseQuorum(text) {
    if (text === 'any' || text === 'all')
        return { value: text };
    const value = wholeNumber(text, 1, core_policy/* policyLimits */.Vd.quorum);
    return value === undefined
        ? {
            problems: [
                `must be any, all or a whole number from 1 to ${core_policy/* policyLimits */.Vd.quorum}, but it is ${(0,wrong_value/* showValue */.vp)(text)}.`,
            ],
        }
        : { value };
}
function wholeNumber(text, least, most) {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/settings.js
/** What the user decided: the policy and the rules, from the inputs and the config file. */




/** Where the config file is looked for; without one there the built-in policy counts. */
const defaultConfigPath = '.github/lumen.yml';
/** `file` is undefined where none is wanted; `isDefault` where it need not be there. Never throws. */
async function settings(file, input) {
    const read = file === undefined || file.path === '' ? {} : await readConfig(file.path, file.isDefault);
    const config = 'config' in read ? read.config : undefined;
    const rules = async () => [...(config?.rules ?? []), ...(await __webpack_require__.e(/* import() */ 336).then(__webpack_require__.bind(__webpack_require__, 7336))).builtInRules];
    // With a broken file its reasons are not known: what the inputs say about them cannot be judged.
    if ('problems' in read)
        return { policy: undefined, problems: read.problems, rules };
    const resolved = resolvePolicy({
        rerunOn: input('rerun-on'),
        maxReruns: input('max-reruns'),
        backoff: input('backoff'),
        quorum: input('quorum'),
    }, config);
    if ('policy' in resolved)
        return { policy: resolved.policy, problems: [], rules };
    const where = 'inputs of the policy';
    const problems = resolved.problems.map((message) => ({ where, message: `${message} ${nothingRerun}` }));
    return { policy: undefined, problems, rules };
}
const nothingRerun = 'Until it is mended nothing is rerun.';
async function readConfig(path, isDefault) {
    const where = `config ${(0,core_escape/* oneLine */.TN)(path, 120)}`;
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(process.env['GITHUB_WORKSPACE'] || process.cwd(), path), 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' && isDefault)
            return {};
        const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a directory' : String(code);
        return {
            problems: [
                {
                    where,
                    message: `Input "config" must name a file of the workspace, but "${(0,core_escape/* oneLine */.TN)(path, 120)}" cannot be used: ${why}. ${nothingRerun}`,
                },
            ],
        };
    }
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(835), __webpack_require__.e(537)]).then(__webpack_require__.bind(__webpack_require__, 7537));
    const parsed = parseConfig(text, path);
    if ('config' in parsed)
        return { config: parsed.config };
    return { problems: parsed.problems.map(({ message }) => ({ where, message: `${message} ${nothingRerun}` })) };
}


/***/ }),

/***/ 5376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _hold_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7331);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6390);
/* harmony import */ var _selectors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7784);
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3207);
/* harmony import */ var _wrong_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8892);
/** What is done about one failure: `rerun` or `hold`. Pure and total: every input has an answer, and it says why. */






const words = {
    job: { done: 'rerun', again: 'rerun', times: 'reruns' },
    command: { done: 'retried', again: 'retry', times: 'retries' },
};
/** Decides for one job or command. Permission fails closed: what is not known is not rerun. */
function decide(situation) {
    const { of = 'job', result, policy, verdict, begunSteps } = situation;
    const { done } = words[of];
    if (result !== 'failure')
        return hold('not-failed', `The ${of} ${notFailed[result]}: there is nothing to ${words[of].again}.`);
    if (policy === undefined)
        return hold('policy-unreadable', `The policy could not be read, so nothing is ${done}.`);
    if (verdict === undefined)
        return hold('unknown-cause', 'Nothing is known about the failure: a person reads the log.');
    const cause = `${verdict.errorClass}/${verdict.reason}`;
    if (verdict.errorClass === 'unknown') {
        return hold('unknown-cause', `The cause is not known (${cause}): ${_taxonomy_js__WEBPACK_IMPORTED_MODULE_3__/* .errorClasses */ .nU.unknown.fix}.`);
    }
    const named = (0,_selectors_js__WEBPACK_IMPORTED_MODULE_2__/* .namedBy */ .T)(policy.rerunOn, verdict);
    // Who names the very cause knows the pipeline better than the list of reasons does.
    if (named !== 'cause') {
        if (!verdict.transient)
            return hold('needs-person', `${cause} does not pass by itself: ${personFix(verdict.errorClass)}.`);
        if (named === undefined)
            return hold('not-listed', `${cause} may pass by itself, but rerun-on does not list it.`);
    }
    const why = verdict.transient ? `${cause} passes by itself` : `rerun-on lists ${cause}`;
    if (policy.holdSteps.length > 0) {
        if (begunSteps === undefined) {
            return hold('hold-step', `${notKnown[of]}, and hold-steps names some that must not run twice.`);
        }
        const step = (0,_hold_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .stepThatHolds */ .G)(begunSteps, policy.holdSteps);
        if (step !== undefined)
            return hold('hold-step', `The step ${(0,_wrong_value_js__WEBPACK_IMPORTED_MODULE_5__/* .showValue */ .vp)(step)} had begun, and must not run twice (hold-steps).`);
    }
    const spent = spentReruns(situation.runAttempt, situation.round);
    if (spent === undefined)
        return hold('budget-spent', `How many ${words[of].times} were made is not known, so nothing is ${done}.`);
    if (!(spent < policy.maxReruns))
        return hold('budget-spent', spentSentence(words[of], why, spent, policy.maxReruns));
    if (policy.rerun === 'until-quorum' && situation.quorumReached === true) {
        return hold('quorum-reached', `${why}, but the day is won already and the policy reruns until then only.`);
    }
    return rerunAfterWait(of, why, cause, spent, policy, verdict.waitSeconds, situation.now);
}
const notFailed = {
    success: 'succeeded',
    cancelled: 'was cancelled, which is not a failure',
    skipped: 'was skipped',
};
const notKnown = {
    job: 'Which steps had begun is not known',
    command: 'The name of the stage is not known (input "stage")',
};
function hold(code, reason) {
    return { kind: 'hold', code, reason, delaySeconds: 0 };
}
/** What has to happen; the classes whose fix is to try again hold causes, too, that trying again does not cure. */
function personFix(errorClass) {
    const { fix } = _taxonomy_js__WEBPACK_IMPORTED_MODULE_3__/* .errorClasses */ .nU[errorClass];
    return fix.startsWith('a person') ? fix : 'a person has to act';
}
/** Rounds and run attempts draw on one budget. Undefined where one of them is not a whole number from 1. */
function spentReruns(runAttempt, round) {
    const counted = [runAttempt, round].every((count) => Number.isSafeInteger(count) && count >= 1);
    return counted ? runAttempt - 1 + (round - 1) : undefined;
}
function spentSentence(named, why, spent, most) {
    const counted = (count) => (count === 1 ? `1 ${named.again} was` : `${count} ${named.times} were`);
    if (most === 0)
        return `${why}, but max-reruns is 0.`;
    if (spent > most)
        return `The budget is spent: ${counted(spent)} made, and max-reruns is ${most}.`;
    return `The budget is spent: ${spent} of ${counted(most)} made.`;
}
function rerunAfterWait(of, why, cause, spent, policy, askedSeconds, now) {
    const planned = policy.backoff[Math.min(spent, policy.backoff.length - 1)] ?? 0;
    // A wait that is not a number asks for nothing: `NaN > planned` is false.
    const asked = (askedSeconds ?? 0) * 1_000;
    const wait = asked > planned ? asked : planned;
    if (wait > _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .policyLimits */ .Vd.wait)
        return holdForWait(of, cause, wait, now);
    const delaySeconds = Math.ceil(wait / 1_000);
    const number = `${words[of].again} ${spent + 1} of ${policy.maxReruns}`;
    const when = wait === 0 ? 'now' : `in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .spellDuration */ .jl)(of === 'command' ? wait : delaySeconds * 1_000)}`;
    return {
        kind: 'rerun',
        reason: `${why}: ${number} ${when}${asked > planned ? ', as the other side asks' : ''}.`,
        delaySeconds,
        ...(of === 'command' ? { delayMs: wait } : {}),
    };
}
function holdForWait(of, cause, wait, now) {
    const asks = `${cause} asks for a longer wait than the ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .spellDuration */ .jl)(_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .policyLimits */ .Vd.wait)} that a ${words[of].again} waits`;
    const notBefore = now + wait;
    if (!(wait <= longestNamedWait && now >= 0))
        return hold('long-wait', `${asks}: a person reruns it when it is over.`);
    // Rounded up to the minute, so that nobody comes too early.
    const time = new Date(Math.ceil(notBefore / 60_000) * 60_000).toISOString().slice(0, 16).replace('T', ' ');
    const reason = `${asks}: a rerun makes sense from ${time} UTC on.`;
    return { kind: 'hold', code: 'long-wait', reason, delaySeconds: 0, notBefore };
}
/** Nobody asks to wait for longer than a year; a number beyond it is a misreading, and a date from it would be nonsense. */
const longestNamedWait = 366 * 24 * 3_600_000;


/***/ }),

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   jl: () => (/* binding */ spellDuration),
/* harmony export */   rk: () => (/* binding */ durationForm)
/* harmony export */ });
/* harmony import */ var _wrong_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8892);
/**
 * Durations as people write them: `500ms`, `5s`, `2m`, `1h`. The package `ms` is not used, because it is lenient where a
 * slip costs an hour: it reads `5` as milliseconds, takes `1 year`, and answers `undefined` without saying why.
 */

const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** What people write for a unit, so that the message can say what to write instead. */
const words = [
    ['ms', /^(?:ms|msecs?|millis|milliseconds?)$/],
    ['s', /^(?:s|secs?|seconds?)$/],
    ['m', /^(?:m|mins?|minutes?)$/],
    ['h', /^(?:h|hrs?|hours?)$/],
];
/** What `parseDuration` takes, as a clause for messages. */
const durationForm = 'a duration such as 500ms, 5s, 2m or 1h';
/** Nothing here waits or keeps for longer; it also keeps sums exact. */
const longest = 366 * 24 * units.h;
/** Reads one duration: digits and a unit, nothing around or between them. Never throws. */
function parseDuration(text) {
    const parts = /^(\d{1,15})(ms|s|m|h)$/.exec(text);
    if (parts === null)
        return { problem: `must be ${durationForm}, but it is ${(0,_wrong_value_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(text)}.${hint(text)}` };
    const milliseconds = Number(parts[1]) * units[parts[2]];
    if (milliseconds > longest)
        return { problem: `must be at most ${longest / units.h}h, but it is ${(0,_wrong_value_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(text)}.` };
    return { milliseconds };
}
/** The shortest text that `parseDuration` reads as the same: 90000 is `90s`, 120000 is `2m`. Takes whole milliseconds. */
function formatDuration(milliseconds) {
    const { amount, unit } = inLargestUnit(milliseconds);
    return `${amount}${unit}`;
}
/** For a sentence: `5 s`, `90 s`, `2 min`, `1 h`. */
function spellDuration(milliseconds) {
    const { amount, unit } = inLargestUnit(milliseconds);
    return `${amount} ${unit === 'm' ? 'min' : unit}`;
}
function inLargestUnit(milliseconds) {
    if (milliseconds === 0)
        return { amount: 0, unit: 's' };
    const unit = ['h', 'm', 's'].find((candidate) => milliseconds % units[candidate] === 0) ?? 'ms';
    return { amount: milliseconds / units[unit], unit };
}
function hint(text) {
    const parts = /^\s*(\d{1,6})\s*([a-z]{0,12})\s*$/i.exec(text);
    if (parts === null)
        return '';
    const amount = Number(parts[1]);
    const word = parts[2].toLowerCase();
    if (word === '')
        return ` For ${amount} ${amount === 1 ? 'second' : 'seconds'}, write ${amount}s.`;
    const unit = words.find(([, pattern]) => pattern.test(word));
    return unit === undefined ? '' : ` Write ${amount}${unit[0]}.`;
}


/***/ }),

/***/ 8587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   WK: () => (/* binding */ consoleLine),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/** Makes a stranger's text harmless in the place where it is shown. */
/** Characters that turn, hide or reorder text: C0 and C1 controls but tab, zero-width, bidi and tag characters. */
const invisible = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control characters that are looked for
/[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;
/** One line, without control characters, cut at `most` characters with an ellipsis. */
function oneLine(text, most = 500) {
    const line = text.replace(invisible, ' ').replace(/\s+/g, ' ').trim();
    const letters = [...line];
    return letters.length > most ? `${letters.slice(0, most - 1).join('')}\u2026` : line;
}
/**
 * For prose in GitHub's Markdown, inside a line: nothing in it is markup, a mention, a link or HTML. Characters that mean
 * something only at the start of a line, or only behind one that is dead already, stay readable.
 */
function markdown(text) {
    return text
        .replace(invisible, ' ')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_[\]#|~]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/@/g, '&#64;')
        .replace(/:\/\//g, '&#58;//')
        .replace(/\bwww\./gi, (word) => `${word.slice(0, 3)}&#46;`);
}
/** For a line inside `<pre>` or `<code>`: HTML is dead, the rest is shown as it is. */
function html(text) {
    return text
        .replace(/\t/g, '    ')
        .replace(invisible, ' ')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/\|/g, '&#124;')
        .replace(/@/g, '&#64;')
        .replace(/:\/\//g, '&#58;//');
}
/**
 * For our own standard output: the runner takes `::command::` at the start of a line and `##[command]` anywhere in it
 * (`ActionCommand.TryParse` in its source), so neither may stand there.
 */
function consoleLine(text) {
    return text
        .replace(invisible, ' ')
        .replace(/##\[/g, '## [')
        .replace(/^(\s*):(?=:)/, '$1: ');
}


/***/ }),

/***/ 8998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether a name matches a glob: `*` stands for any text, `?` for one character, everything else for itself, upper and
 * lower case apart. Step names hold brackets and slashes (`Test [1/2]`), so those have no meaning of their own.
 *
 * Takes at most glob \u00d7 text steps, whatever the glob: only the last `*` is ever tried again.
 */
function matchesGlob(glob, text) {
    const pattern = [...glob];
    const letters = [...text];
    let p = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < letters.length) {
        if (pattern[p] === '*') {
            star = p++;
            resume = t;
        }
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === letters[t])) {
            p++;
            t++;
        }
        else if (star >= 0) {
            // The last star takes one letter more. An earlier one need not: what it left out, this one can take.
            p = star + 1;
            t = ++resume;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}


/***/ }),

/***/ 7331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ stepThatHolds),
/* harmony export */   b: () => (/* binding */ begunSteps)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8998);
/** Steps that must not happen twice: a deployment that got half way is a person's to finish. */

/** Names of the steps that have begun, whatever came of them. */
function begunSteps(steps) {
    return steps
        .filter((step) => step.conclusion !== 'skipped' && (step.status === 'completed' || step.status === 'in_progress'))
        .map((step) => step.name);
}
/** The first begun step that one of the globs names; undefined where none does. */
function stepThatHolds(begun, globs) {
    return begun.find((name) => globs.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(glob, name)));
}


/***/ }),

/***/ 6390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ parseWait),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   Vd: () => (/* binding */ policyLimits)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/** The rules by which a failure is rerun or held, as the inputs and the config file set them. */

/** What counts where neither an input nor the config file says otherwise. */
const defaultPolicy = {
    rerunOn: [
        { errorClass: 'network', reason: undefined },
        { errorClass: 'external_api', reason: undefined },
        { errorClass: 'environment', reason: 'runner-lost' },
        { errorClass: 'dependency', reason: 'index-out-of-sync' },
    ],
    maxReruns: 2,
    backoff: [5_000, 30_000],
    holdSteps: [],
    rerun: 'always',
    quorum: 'any',
};
const policyLimits = {
    /** GitHub starts at most 50 reruns of a run. */
    maxReruns: 50,
    /**
     * The longest wait for a rerun, in milliseconds. A wait is spent on a runner that somebody pays for, so beyond it the
     * decision is to hold, and to say from when a rerun makes sense.
     */
    wait: 15 * 60_000,
    /** Waits in a backoff: one for each rerun, and no more. */
    waits: 50,
    /** A matrix has at most 256 jobs, so there are no more regions than that. */
    quorum: 256,
};
/** Reads one wait of a backoff: a duration that a runner may spend waiting. A problem is a clause: `must be \u2026`. */
function parseWait(text) {
    const parsed = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text);
    if ('problem' in parsed || parsed.milliseconds <= policyLimits.wait)
        return parsed;
    return {
        problem: `must be at most ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(policyLimits.wait)}, for a runner is paid while it waits, but it is ${text}.`,
    };
}


/***/ }),

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/* unused harmony export mask */
/** Takes secrets out of log text before it leaves the process. */
/** Tokens that can be told by their own form. Sources: the issuers' documentation of their prefixes. */
const tokens = [
    /\bgh[pousr]_[A-Za-z0-9]{20,255}\b/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,255}\b/g,
    /\bglpat-[A-Za-z0-9_-]{20,}\b/g,
    /\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b/g,
    /\bAIza[A-Za-z0-9_-]{35}\b/g,
    /\bya29\.[A-Za-z0-9_-]{20,}/g,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}\b/g,
    /\bhttps:\/\/hooks\.slack\.com\/services\/[A-Za-z0-9/_-]+/g,
    /\bnpm_[A-Za-z0-9]{30,}\b/g,
    /\bpypi-[A-Za-z0-9_-]{40,}/g,
    /\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,}\b/g,
    /\bsk-[A-Za-z0-9_-]{20,}\b/g,
    /\bhf_[A-Za-z0-9]{30,}\b/g,
    /\bdop_v1_[a-f0-9]{40,}\b/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]{0,4000}?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
    // Its inner lines where a log is shown line by line; a checksum that stands alone is no loss.
    /^[\t ]*[A-Za-z0-9+/]{60,80}={0,2}[\t ]*$/gm,
];
/** `user:password@` in an address: the user stays, it often says which account it was. */
const userInfo = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{0,100}:)[^\s@/]{1,300}(?=@)/gi;
const authorization = /(\bauthorization["']?\s*[:=]\s*["']?(?:basic|bearer|token|digest|negotiate|aws4-\S+)?\s*)[^\s"',;]{6,}/gi;
/** A value behind a name that says secret. Words such as `token is missing` have no `=` or `:` and stay. */
const assignment = /(\b[\w-]{0,40}(?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credential|client[_-]?secret|signature)[\w-]{0,20}["']?\s*[=:]\s*["']?)(?!\*{3})([^\s"',;&)]{6,})/gi;
const plainWord = /^(?:[a-z]+|true|false|null|undefined|none|\*+|\d{1,5}|<[^>]*>|\$\{?[\w{]+\}?.*)[.:;]?$/i;
const mask = '***';
/** The text with everything that looks like a secret replaced by `***`. `known` are values that are secrets for sure. */
function redact(text, known = []) {
    let out = text;
    for (const value of known)
        if (value.length >= 6)
            out = out.replaceAll(value, mask);
    for (const token of tokens)
        out = out.replace(token, mask);
    out = out.replace(userInfo, `$1${mask}`).replace(authorization, `$1${mask}`);
    return out.replace(assignment, (whole, name, value) => plainWord.test(value) ? whole : `${name}${mask}`);
}


/***/ }),

/***/ 7784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ parseSelector),
/* harmony export */   Qi: () => (/* binding */ parseSelectors),
/* harmony export */   T: () => (/* binding */ namedBy),
/* harmony export */   Yv: () => (/* binding */ knownClasses),
/* harmony export */   ml: () => (/* binding */ selectorForm),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/* unused harmony export formatSelector */
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3207);
/* harmony import */ var _wrong_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8892);
/** What a rerun may cure, as a user names it: a class (`network`) or one cause (`environment/runner-lost`). */


/** What can be named, as a clause for messages. */
const selectorForm = 'an error class such as network, or a cause such as environment/runner-lost';
const knownClasses = _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .errorClassNames */ .FQ.filter((name) => name !== 'unknown');
const none = new Set();
/**
 * Reads one selector. `userCauses` are the causes (`class/reason`) that the rules of the config file add. A problem is
 * a clause that follows the name of the setting: `must \u2026`. Never throws.
 */
function parseSelector(text, userCauses = none) {
    const [className, reason, ...rest] = text.split('/');
    const errorClass = knownClasses.find((name) => name === className);
    if (errorClass !== undefined && reason === undefined)
        return { selector: { errorClass, reason } };
    if (errorClass !== undefined && rest.length === 0 && isCause(text, userCauses))
        return { selector: { errorClass, reason } };
    return { problem: `must be ${selectorForm}, but it is ${(0,_wrong_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(text)}.${hint(text, errorClass, userCauses)}` };
}
/** Reads selectors separated by commas or line breaks; every one that is wrong is a problem of its own. */
function parseSelectors(text, userCauses = none) {
    const parts = splitList(text);
    if (parts.length === 0)
        return { problems: [`must be ${selectorForm}, but the list is ${(0,_wrong_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(text)}.`] };
    const parsed = parts.map((part) => parseSelector(part, userCauses));
    const problems = parsed.flatMap((one) => ('problem' in one ? [one.problem] : []));
    if (problems.length > 0)
        return { problems };
    return { selectors: parsed.flatMap((one) => ('selector' in one ? [one.selector] : [])) };
}
/** The parts of a list in an input: separated by commas or line breaks, trimmed, empty ones left out. */
function splitList(text) {
    return text
        .split(/[,\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
/** `network`, or `environment/runner-lost`: what `parseSelector` reads. */
function formatSelector({ errorClass, reason }) {
    return reason === undefined ? errorClass : `${errorClass}/${reason}`;
}
/** How the selectors name a cause, the most specific first; undefined where none does. */
function namedBy(selectors, cause) {
    const ofClass = selectors.filter((selector) => selector.errorClass === cause.errorClass);
    if (ofClass.some((selector) => selector.reason === cause.reason))
        return 'cause';
    return ofClass.some((selector) => selector.reason === undefined) ? 'class' : undefined;
}
function isCause(text, userCauses) {
    return _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .causes */ .ps.includes(text) || userCauses.has(text);
}
function hint(text, errorClass, userCauses) {
    if (/^unknown(?:\/|$)/.test(text))
        return ' What is unknown is never rerun.';
    if (/^(?:none|false|no|off)$/i.test(text))
        return ' To rerun nothing, set max-reruns to 0.';
    const all = [...knownClasses, ..._taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .causes */ .ps.filter((cause) => !cause.startsWith('unknown/')), ...userCauses];
    const reason = text.toLowerCase().split('/').at(-1);
    const withClass = all.find((cause) => cause.endsWith(`/${reason}`));
    if (withClass !== undefined)
        return ` Did you mean "${withClass}"?`;
    if ((0,_wrong_value_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(text, all) !== undefined)
        return (0,_wrong_value_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(text, all);
    if (errorClass === undefined)
        return ` The classes are ${knownClasses.join(', ')}.`;
    const own = [...userCauses].filter((cause) => cause.startsWith(`${errorClass}/`)).map((cause) => cause.split('/')[1]);
    return ` The reasons of ${errorClass} are ${[...new Set([...Object.keys(_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[errorClass]), ...own])].join(', ')}.`;
}


/***/ }),

/***/ 3207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ errorClassNames),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   U4: () => (/* binding */ reasonSpec),
/* harmony export */   nU: () => (/* binding */ errorClasses),
/* harmony export */   om: () => (/* binding */ splitCause),
/* harmony export */   ps: () => (/* binding */ causes)
/* harmony export */ });
/**
 * What is known about failures, as data: the classes (whose move it is), their reasons (what happened), and whether the
 * very same job would pass after the waits of the policy.
 */
const errorClasses = {
    network: { title: 'Network', fix: 'nothing: try again' },
    external_api: { title: 'External service', fix: 'nothing: try again, later' },
    token_expired: { title: 'Credential', fix: 'a person renews or grants a credential' },
    dependency: { title: 'Dependency', fix: 'a person changes a dependency declaration' },
    build: { title: 'Build', fix: 'a person changes the code' },
    environment: { title: 'Environment', fix: 'a person, or a fresh machine, changes the environment' },
    unknown: { title: 'Unknown', fix: 'a person reads the log' },
};
const errorClassNames = Object.keys(errorClasses);
const retryHelp = 'Nothing to fix here: run the job again. If it keeps failing, look at the status page of the other side.';
const networkHelp = 'Nothing to fix here: run the job again. If it keeps failing, check the name, the port and the firewall.';
/** The closed list of reasons. `rules` prints it; a selector that names another one is an error. */
const reasons = {
    network: {
        dns: { transient: true, because: 'a host name could not be resolved', help: networkHelp },
        'connect-timeout': { transient: true, because: 'a connection could not be made in time', help: networkHelp },
        'connection-refused': { transient: true, because: 'the other host refused the connection', help: networkHelp },
        'connection-reset': { transient: true, because: 'the connection was reset', help: networkHelp },
        'connection-closed': { transient: true, because: 'the other side closed the connection early', help: networkHelp },
        'connection-failed': { transient: true, because: 'the connection to another host failed', help: networkHelp },
        'no-route': { transient: true, because: 'there was no route to the other host', help: networkHelp },
        'read-timeout': { transient: true, because: 'the other host stopped answering', help: networkHelp },
        'request-timeout': { transient: true, because: 'a request was not answered in time', help: networkHelp },
        'truncated-download': { transient: true, because: 'a download was cut short', help: networkHelp },
        'tls-handshake': { transient: true, because: 'the TLS handshake broke off', help: networkHelp },
        'tls-untrusted': {
            transient: false,
            because: "the other side's certificate is not trusted",
            help: 'Install the issuing CA on the runner, or have the server send its whole chain. A rerun does not help.',
        },
        'tls-expired': {
            transient: false,
            because: "the other side's certificate has expired",
            help: 'Ask the owner of the server to renew its certificate. A rerun does not help until then.',
        },
    },
    external_api: {
        'http-500': { transient: true, because: 'a service answered 500', help: retryHelp },
        'http-502': { transient: true, because: 'a service answered 502', help: retryHelp },
        'http-503': { transient: true, because: 'a service answered 503', help: retryHelp },
        'http-504': { transient: true, because: 'a service answered 504', help: retryHelp },
        'http-5xx': { transient: true, because: 'a service answered with a server error', help: retryHelp },
        'rate-limit': {
            transient: true,
            because: 'a rate limit was reached',
            help: 'Run the job again after the limit resets; if it comes back, authenticate the request or make fewer of them.',
        },
        'secondary-rate-limit': {
            transient: true,
            because: "GitHub's secondary rate limit was reached",
            help: 'Run the job again in a few minutes; if it comes back, make the requests one after the other.',
        },
        throttling: { transient: true, because: 'the cloud throttled the requests', help: retryHelp },
        'quota-exceeded': {
            transient: false,
            because: 'a quota of the account is used up',
            help: 'Raise the quota or free what it counts; it does not refill within the waits of a rerun.',
        },
        'control-plane-timeout': { transient: true, because: 'a control plane did not answer in time', help: retryHelp },
        'service-outage': { transient: true, because: 'a service said that it is unavailable', help: retryHelp },
        maintenance: {
            transient: true,
            because: 'a service is in maintenance',
            help: 'Run the job again when the maintenance is over.',
        },
    },
    token_expired: {
        'http-401': {
            transient: false,
            because: 'a service answered 401',
            help: 'Renew the credential that the step uses and put it into the secret.',
        },
        'http-403': {
            transient: false,
            because: 'a service answered 403',
            help: 'Grant the credential what the step needs, or use one that has it.',
        },
        'expired-token': {
            transient: false,
            because: 'a token has expired',
            help: 'Issue a new token and put it into the secret.',
        },
        'invalid-token': {
            transient: false,
            because: 'a token was not accepted',
            help: 'Check that the secret holds the right token, and issue a new one if so.',
        },
        'invalid-credentials': {
            transient: false,
            because: 'a login was refused',
            help: 'Check the user name and the password in the secrets.',
        },
        'missing-credential': {
            transient: false,
            because: 'a credential is not set',
            help: 'Set the secret that the step reads; secrets do not reach pull requests from forks.',
        },
        'missing-scope': {
            transient: false,
            because: 'the token lacks a permission',
            help: "Add the permission to the job's `permissions:` or the scope to the token.",
        },
        'invalid-grant': {
            transient: false,
            because: 'the refresh token or grant was revoked',
            help: 'Log in again to issue a new grant, and put it into the secret.',
        },
        'oidc-not-authorized': {
            transient: false,
            because: 'the identity provider does not trust this workflow',
            help: 'Correct the trust policy: subject, audience and repository must match this workflow.',
        },
        'expired-secret': {
            transient: false,
            because: "an application's client secret has expired",
            help: 'Create a new client secret for the application and put it into the secret.',
        },
        'expired-certificate': {
            transient: false,
            because: 'a certificate of ours has expired or was revoked',
            help: 'Renew the certificate and its profile, and upload them again.',
        },
        'access-denied': {
            transient: false,
            because: 'access was denied',
            help: 'Grant the identity of the job the permission that the message names.',
        },
        'git-credentials': {
            transient: false,
            because: 'git had no valid credentials',
            help: 'Give checkout a token that can reach this repository.',
        },
        'git-permission': {
            transient: false,
            because: 'git may not write to the repository',
            help: 'Grant `contents: write`, or push with a token that may.',
        },
        'ssh-key-refused': {
            transient: false,
            because: 'the SSH key was refused',
            help: 'Add the public key to the other side, or put the right private key into the secret.',
        },
        'registry-denied': {
            transient: false,
            because: 'the registry denied access',
            help: 'Log in to the registry before this step, with an account that may do this.',
        },
    },
    dependency: {
        'package-not-found': {
            transient: false,
            because: 'a package does not exist',
            help: 'Check the name of the package and the registry that is configured.',
        },
        'version-not-found': {
            transient: false,
            because: 'a version does not exist',
            help: 'Choose a version that is published.',
        },
        'version-conflict': {
            transient: false,
            because: 'version constraints contradict each other',
            help: 'Loosen one of the constraints that the message names.',
        },
        'peer-conflict': {
            transient: false,
            because: 'peer dependencies contradict each other',
            help: 'Align the versions that the message names.',
        },
        'lockfile-out-of-date': {
            transient: false,
            because: 'the lock file does not match the manifest',
            help: 'Update the lock file and commit it.',
        },
        'checksum-mismatch': {
            transient: false,
            because: 'a checksum does not match',
            help: 'Find out why the content changed before you accept the new checksum.',
        },
        'module-not-found': {
            transient: false,
            because: 'a module is not installed',
            help: 'Declare the module, and install it before this step.',
        },
        'header-not-found': {
            transient: false,
            because: 'a header file is missing',
            help: 'Install the development package that has the header.',
        },
        'shared-library-missing': {
            transient: false,
            because: 'a shared library is missing',
            help: 'Install the package that has the library.',
        },
        'system-library-missing': {
            transient: false,
            because: 'a system library is missing',
            help: 'Install the library and its development files.',
        },
        'platform-requirement': {
            transient: false,
            because: 'the platform does not meet a requirement',
            help: 'Use a runtime version that all requirements accept.',
        },
        'artifact-not-found': {
            transient: false,
            because: 'an artifact that the job needs does not exist',
            help: 'Check the coordinates or the address, and whether the artifact was published.',
        },
        'image-not-found': {
            transient: false,
            because: 'a container image does not exist',
            help: 'Check the name and the tag of the image.',
        },
        'action-not-found': {
            transient: false,
            because: 'an action or its version does not exist',
            help: 'Correct the `uses:` reference.',
        },
        'index-out-of-sync': {
            transient: true,
            because: 'a package index is out of step with its mirror',
            help: 'Nothing to fix here: it passes when the mirror has caught up.',
        },
        'resolution-failed': {
            transient: false,
            because: 'the dependencies could not be resolved',
            help: 'Read which dependency the message names, and correct its declaration.',
        },
    },
    build: {
        'compile-error': {
            transient: false,
            because: 'the code does not compile',
            help: 'Correct the code at the place that the message names.',
        },
        'type-error': {
            transient: false,
            because: 'the types do not check',
            help: 'Correct the code at the place that the message names.',
        },
        'syntax-error': {
            transient: false,
            because: 'a file has a syntax error',
            help: 'Correct the file at the place that the message names.',
        },
        'lint-error': {
            transient: false,
            because: 'a linter found errors',
            help: 'Correct the findings, or change the rule.',
        },
        'format-error': {
            transient: false,
            because: 'files are not formatted',
            help: 'Run the formatter and commit the result.',
        },
        'test-failure': {
            transient: false,
            because: 'a test failed',
            help: 'Read the assertion, and correct the code or the test.',
        },
        'config-error': {
            transient: false,
            because: 'a configuration is wrong',
            help: 'Correct the configuration at the place that the message names.',
        },
        'invalid-workflow': { transient: false, because: 'the workflow is not valid', help: 'Correct the workflow file.' },
        'docs-error': {
            transient: false,
            because: 'the documentation does not build',
            help: 'Correct the page that the message names.',
        },
        'coverage-threshold': {
            transient: false,
            because: 'the coverage is below its threshold',
            help: 'Add tests, or change the threshold.',
        },
        'link-error': {
            transient: false,
            because: 'the program does not link',
            help: 'Add the missing symbol or library to the link step.',
        },
        'runtime-error': {
            transient: false,
            because: 'a program of the project crashed',
            help: 'Correct the code at the place that the stack trace names.',
        },
        'script-error': {
            transient: false,
            because: "a script or check of the project's own stopped with an error",
            help: 'Read what the script says in that line, and correct what it names.',
        },
        'generated-files-stale': {
            transient: false,
            because: 'generated files are out of date',
            help: 'Run the generator and commit the result.',
        },
        'merge-conflict': {
            transient: false,
            because: 'there is a merge conflict',
            help: 'Merge or rebase, and resolve the conflict.',
        },
        'push-rejected': {
            transient: false,
            because: 'the push was rejected',
            help: 'Fetch and rebase before the push, or serialise the jobs that push.',
        },
        'audit-findings': {
            transient: false,
            because: 'a security audit has findings',
            help: 'Update what the audit names, or accept the finding with a reason.',
        },
        'local-service-failed': {
            transient: false,
            because: 'a service that the job itself started did not answer',
            help: "Look at that service's own output: it did not start, or is not ready yet.",
        },
        'missing-file': {
            transient: false,
            because: "a file of the project's own is missing",
            help: 'Commit the file, or correct the path.',
        },
    },
    environment: {
        'disk-full': {
            transient: false,
            because: 'the disk is full',
            help: 'Free space before this step, or use a larger machine.',
        },
        'out-of-memory': {
            transient: false,
            because: 'the memory ran out',
            help: 'Give the step more memory, or make it use less.',
        },
        killed: {
            transient: false,
            because: 'a process was killed',
            help: 'Most often the memory ran out: give the step more memory, or make it use less.',
        },
        crashed: {
            transient: false,
            because: 'a process crashed by a signal',
            help: 'Reproduce it with the same tool version, and look for a core dump.',
        },
        'permission-denied': {
            transient: false,
            because: 'the local system denied permission',
            help: 'Correct the owner or the mode of the file, or the user that runs the step.',
        },
        'missing-tool': {
            transient: false,
            because: 'a tool is not installed',
            help: 'Install the tool before this step, or use an image that has it.',
        },
        'wrong-tool-version': {
            transient: false,
            because: 'the machine has the wrong version of a tool',
            help: 'Set up the version that the step needs.',
        },
        'wrong-architecture': {
            transient: false,
            because: 'a program is built for another architecture',
            help: 'Use the build for the architecture of the runner.',
        },
        'docker-daemon-missing': {
            transient: false,
            because: 'the Docker daemon is not there',
            help: 'Start Docker, or use a runner that has it.',
        },
        'runner-lost': {
            transient: true,
            because: 'the runner was lost or shut down',
            help: 'Nothing to fix here: run the job again. If it comes back, look at the health of the machine.',
        },
        'job-timeout': {
            transient: false,
            because: 'the job passed its time limit',
            help: 'Find out what hung, or raise `timeout-minutes`.',
        },
        'step-timeout': {
            transient: false,
            because: 'the step passed its time limit',
            help: 'Find out what hung, or raise `timeout-minutes` of the step.',
        },
        'too-many-open-files': {
            transient: false,
            because: 'a limit of the operating system was reached',
            help: 'Raise the limit, or open fewer files at a time.',
        },
        'port-in-use': {
            transient: false,
            because: 'a port is already in use',
            help: 'Stop what holds the port, or choose another one.',
        },
        'device-missing': {
            transient: false,
            because: 'a display, device or kernel feature is missing',
            help: 'Use a runner that has it, or a headless mode.',
        },
    },
    unknown: {
        'no-log': {
            transient: false,
            because: 'there is no log to read',
            help: 'Open the job on GitHub; give the action `log-path` or use `run/` to let it see the output.',
        },
        'no-match': {
            transient: false,
            because: 'no rule knows the message',
            help: "Read the log's last lines; add a rule to `.github/lumen.yml` when you know the cause.",
        },
        'no-message': {
            transient: false,
            because: 'the log does not say why',
            help: 'Make the command print why it fails.',
        },
        'api-error': {
            transient: false,
            because: 'the GitHub API did not answer',
            help: 'Check the token and `actions: read`; read the log on GitHub.',
        },
        'other-job-failed': {
            transient: false,
            because: 'another job failed first',
            help: 'Look at the job that it names.',
        },
        'log-ends-early': {
            transient: false,
            because: 'the log ends in the middle',
            help: 'Open the job on GitHub: its last lines never arrived.',
        },
    },
};
/** Every cause, in the order of the taxonomy. */
const causes = errorClassNames.flatMap((errorClass) => Object.keys(reasons[errorClass]).map((reason) => `${errorClass}/${reason}`));
/** The two halves of a cause. */
function splitCause(cause) {
    const [errorClass, reason] = cause.split('/');
    return { errorClass, reason };
}
/** What is known about a cause of the built-in list. */
function reasonSpec(cause) {
    const { errorClass, reason } = splitCause(cause);
    return reasons[errorClass][reason];
}


/***/ }),

/***/ 8892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
/** How a wrong value of a setting is told: what came, and what was probably meant. */
/** A value in a message: text in quotes and on one line, cut at 60 characters; lists and maps by their kind. */
function showValue(value) {
    if (value === undefined || value === null || value === '')
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value !== 'string')
        return `${value}`;
    // As JSON, because a stray blank or line break is often the whole mistake and must be seen.
    return JSON.stringify(shorten(value)).replace(unprintable, '\ufffd');
}
const unprintable = /[\u007F-\u009F\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF]/g;
function shorten(text) {
    const letters = [...text.slice(0, 200)];
    return letters.length > 60 ? `${letters.slice(0, 60).join('')}\u2026` : text;
}
/**
 * The candidate that was probably meant by `word`, or undefined where none is near: one slip in up to five letters, two
 * in up to nine, three beyond; upper case, `-` and `_` do not count.
 */
function nearest(word, candidates) {
    if (word.length > 80)
        return undefined;
    const meant = plain(word);
    const slips = meant.length <= 5 ? 1 : meant.length <= 9 ? 2 : 3;
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(meant, plain(candidate));
        if (distance <= slips && (best === undefined || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** ` Did you mean "network"?`, or nothing where no candidate is near. */
function didYouMean(word, candidates) {
    const candidate = nearest(word, candidates);
    return candidate === undefined ? '' : ` Did you mean "${candidate}"?`;
}
function plain(word) {
    return word.toLowerCase().replace(/[\s_]+/g, '-');
}
/** Letters to insert, remove or replace, a swap of neighbours counting as one. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const differs = a[row - 1] === b[column - 1] ? 0 : 1;
            let least = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + differs);
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                least = Math.min(least, at(beforeLast, column - 2) + 1);
            current.push(least);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column];
}


/***/ })

};
