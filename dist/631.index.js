export const id = 631;
export const ids = [631];
export const modules = {

/***/ 6511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ defaultConfigPath),
  W: () => (/* binding */ settings_settings)
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

// EXTERNAL MODULE: ./build/core/tickets/settings.js
var settings = __webpack_require__(9343);
;// CONCATENATED MODULE: ./build/adapters/settings.js
/** What the user decided: the policy and the rules, from the inputs and the config file. */





/** Where the config file is looked for; without one there the built-in policy counts. */
const defaultConfigPath = '.github/lumen.yml';
/** `file` is undefined where none is wanted; `isDefault` where it need not be there. Never throws. */
async function settings_settings(file, input) {
    const read = file === undefined || file.path === '' ? {} : await readConfig(file.path, file.isDefault);
    const config = 'config' in read ? read.config : undefined;
    const rules = async () => [...(config?.rules ?? []), ...(await __webpack_require__.e(/* import() */ 336).then(__webpack_require__.bind(__webpack_require__, 7336))).builtInRules];
    const ticket = { ...settings/* defaultTicketSettings */.bQ, ...config?.ticket };
    // With a broken file its reasons are not known: what the inputs say about them cannot be judged.
    if ('problems' in read)
        return { policy: undefined, problems: read.problems, rules, ticket };
    const resolved = resolvePolicy({
        rerunOn: input('rerun-on'),
        maxReruns: input('max-reruns'),
        backoff: input('backoff'),
        quorum: input('quorum'),
    }, config);
    if ('policy' in resolved)
        return { policy: resolved.policy, problems: [], rules, ticket };
    const where = 'inputs of the policy';
    const problems = resolved.problems.map((message) => ({ where, message: `${message} ${nothingRerun}` }));
    return { policy: undefined, problems, rules, ticket };
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
/* harmony export */   $: () => (/* binding */ slack),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   UF: () => (/* binding */ href),
/* harmony export */   WK: () => (/* binding */ consoleLine),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/** Makes a stranger's text harmless in the place where it is shown. */
/** Parts what must not be read as one; nobody sees it. */
const apart = '\u200B';
/** Colour and cursor codes, links of a terminal. */
const ansi = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
/(?:\u001B\[|\u009B)[0-9;:?]{0,20}[ -/]?[@-Za-z~]|\u001B\][^\u0007\u001B\n]{0,500}(?:\u0007|\u001B\\)/g;
/** Characters that turn, hide or reorder text: C0 and C1 controls but tab, zero-width, bidi, joiners, fillers and tags. */
const hidden = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control characters that are looked for
/[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202F\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|\u034F|[\u17B4\u17B5]|[\u180B-\u180D]|\u180F|[\uFE00-\uFE0E]|[\u{E0000}-\u{E01EF}]/gu;
function visible(text) {
    return text.replace(ansi, '').replace(hidden, ' ');
}
/** One line, without control characters, cut at `most` characters with an ellipsis. */
function oneLine(text, most = 500) {
    const line = visible(text).replace(/\s+/g, ' ').trim();
    const letters = [...line];
    return letters.length > most ? `${letters.slice(0, most - 1).join('')}\u2026` : line;
}
/**
 * For prose in GitHub's Markdown, one line: nothing in it is markup, a mention, a link or HTML, at the start of a line neither.
 * Characters that mean something only behind one that is dead already stay readable.
 *
 * GitHub looks for mentions, issues and addresses in what the entities have become, so a zero-width space parts those.
 */
function markdown(text) {
    return entities(visible(text)
        .replace(/@(?=\w)|#(?=\d)|:(?=\/\/)|\bwww(?=\.)|\bGH-(?=\d)|\b(?:mailto|xmpp):/gi, `$&${apart}`)
        // An emoji by its name.
        .replace(/(?<!\d):(?=[\w+-]{1,40}(?::|$))/g, `$&${apart}`)
        .trimStart())
        .replaceAll(apart, '&#8203;')
        .replace(/^[-+=]|(?<=^\d{1,9})[.)]/, (sign) => `&#${sign.charCodeAt(0)};`);
}
/**
 * For a line inside `<pre>`, `<code>` or an attribute: HTML is dead, and so is Markdown, which is read inside of `<code>` as
 * well. GitHub leaves mentions in these alone.
 */
function html(text) {
    return entities(visible(text.replace(/\t/g, '    ')));
}
/** An address for an attribute of a link that we make: it leads where it says, and is read as an address by a person, too. */
function href(url) {
    return html(url).replaceAll('&#58;', ':').replaceAll('&#35;', '#');
}
const names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Every sign of markup as an entity. */
function entities(text) {
    return (text
        .replace(/[&<>"\\`*[\]#|~@$]/g, (sign) => names[sign] ?? `&#${sign.charCodeAt(0)};`)
        // Between letters it is no emphasis, and names are full of it.
        .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '&#95;')
        .replace(/:(?=\u200B?\/\/)/g, '&#58;')
        .replace(/\bwww\./gi, (word) => `${word.slice(0, 3)}&#46;`));
}
/**
 * For our own standard output: the runner takes `::command::` at the start of a line and `##[command]` anywhere in it
 * (`ActionCommand.TryParse` in its source), so neither may stand there.
 */
function consoleLine(text) {
    return text
        .replace(ansi, '')
        .replace(hidden, ' ')
        .replace(/##\[/g, '## [')
        .replace(/^(\s*):(?=:)/, '$1: ');
}
/**
 * For a line of Slack's mrkdwn. Slack knows three entities and no escape for its signs of emphasis, so these give way to
 * characters that look like them; where only the neighbourhood makes a link, a mention or an emoji, a zero-width space parts
 * it. `>` at the start quotes even as `&gt;`. It holds in a code span as well.
 */
function slack(text) {
    return (visible(text)
        // Entities of a stranger's are shown as they were written: the first step doubles their `&`.
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/^[\s>]*>/, (quote) => quote.replaceAll('>', '\u203a'))
        .replace(/>/g, '&gt;')
        .replace(/[*~`]/g, (sign) => slackLikeness[sign] ?? sign)
        // Inside a word it is no emphasis, and names such as ERR_X are to be copied.
        .replace(/(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, (signs) => '\u02cd'.repeat(signs.length))
        .replace(/[@#]/g, `$&${apart}`)
        .replace(/:(?=\/\/)|\b(?:mailto|tel|slack):/gi, `$&${apart}`)
        // A bare host is a link to Slack, and so is README.md.
        .replace(/(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu, `$&${apart}`)
        .replace(/(?<![\p{L}\p{N}]):(?=[\p{L}\p{N}_+'-]+:)/gu, `$&${apart}`));
}
const slackLikeness = { '*': '\u2217', '~': '\u223c', '`': '\u02cb' };


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

/***/ 3176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ mask),
  E: () => (/* binding */ redact)
});

// EXTERNAL MODULE: ./build/core/redact/addresses.js
var addresses = __webpack_require__(2942);
// EXTERNAL MODULE: ./build/core/redact/tokens.js
var tokens = __webpack_require__(5674);
;// CONCATENATED MODULE: ./build/core/redact/encoded.js
/** Secrets inside Base64: a token, or `user:password` as `Authorization: Basic` and registries' logins have it. */

const run = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{12,4000}={0,2}/g;
const login = /^[\w.@+$|-]{1,100}:[^\s:][^\n:]{3,300}$/;
function findEncoded(text) {
    const found = [];
    for (const match of text.matchAll(run)) {
        const plain = decoded(match[0]);
        if (plain === undefined)
            continue;
        if (isLogin(plain) || (0,tokens/* findTokens */.G)(plain).length > 0 || /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/.test(plain))
            found.push([match.index, match.index + match[0].length]);
    }
    return found;
}
/** What a word means in Base64, where that is printable ASCII. */
function decoded(word) {
    if (!/[A-Z]/.test(word) || !/[a-z]/.test(word))
        return undefined;
    const letters = word.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
    const plain = bytes(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0)));
    return /^[\t\n\r\x20-\x7E]+$/.test(plain) ? plain : undefined;
}
function isLogin(plain) {
    // A time, a version or an image has colons too; it is not written in Base64.
    return login.test(plain);
}
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function bytes(letters) {
    let plain = '';
    let held = 0;
    let bits = 0;
    for (const letter of letters) {
        held = ((held << 6) | alphabet.indexOf(letter)) & 0xffff;
        bits += 6;
        if (bits < 8)
            continue;
        bits -= 8;
        plain += String.fromCharCode((held >> bits) & 0xff);
    }
    return plain;
}
/** The Base64 of a text in UTF-8, without padding. */
function encoded(text) {
    let out = '';
    let held = 0;
    let bits = 0;
    for (const byte of new TextEncoder().encode(text)) {
        held = ((held << 8) | byte) & 0xffff;
        bits += 8;
        while (bits >= 6) {
            bits -= 6;
            out += alphabet[(held >> bits) & 63];
        }
    }
    return bits === 0 ? out : out + alphabet[(held << (6 - bits)) & 63];
}

// EXTERNAL MODULE: ./build/core/redact/looks.js
var looks = __webpack_require__(1338);
;// CONCATENATED MODULE: ./build/core/redact/commands.js
/** Secrets that commands take without a name that says so: `-p x`, `-u user:x`, `Bearer x`. */


/** A tool, and the flags that carry its secret. Between the two at most this many characters of the command. */
const flagged = [
    flags('(?:docker|podman|helm|oras|buildah|skopeo|crane|nerdctl|oc|cf|az|ibmcloud|argocd|npm|twine|nuget|gh|conan|jf)', '-p'),
    flags('(?:sshpass|mysql\\w*|mariadb[\\w-]*|mongo\\w*|7za?|ncftp\\w*|cqlsh|influx|rabbitmqadmin|mosquitto_\\w+|xfreerdp)', '-p'),
    flags('(?:sqlcmd|unzip|zip|bcp|mosquitto_\\w+)', '-P'),
    flags('(?:plink|pscp|psftp|putty)', '-pw'),
    flags('(?:redis-cli|http|https|cosign)', '-a'),
    flags('(?:ldap\\w+|xmllint)', '-w'),
    flags('(?:keytool|jarsigner|apksigner)', '-(?:store|key|ks-|src\\w*|dest\\w*)pass'),
    flags('openssl', '-(?:pass(?:in|out)?|k|K)'),
    flags('(?:signtool|certutil|pkgbuild|nsis)', '[-/]p'),
    flags('(?:security|codesign)', '-[pkP]'),
];
/** `-u user:password` of curl and its like. */
const commands_login = /(?:-u|--user|--proxy-user|-U|--userpwd|-a|--auth)[ \t=]{0,4}["']?[\w.@+$|-]{0,100}:([^\s"':][^\s"']{2,300})/g;
const loginTools = /\b(?:curl|http|https|wget|xh|smbclient|ab|siege|twine|rclone|iwr|rpcclient|newman)\b/;
/** A flag that anybody uses for a password, with a value that nobody calls a file or a port. */
const anyFlag = /(?<=[ \t])-p[ \t]{0,4}["']?([^\s"'=:/\\-][^\s"':/\\]{7,200})/g;
const scheme = /(?<![\w-])(bearer|basic|token|apikey|x-api-key)[ \t]{1,4}([\w.~+/=|:-]{8,4000})/gi;
const quoted = /\b(?:identified[ \t]{1,4}by|password|passwort|passphrase)[ \t]{1,4}(["'])([^"'\n]{4,200})\1/gi;
/** Tools that take a user and a password side by side. */
const sideBySide = [
    /(?:\b(?:sqlplus|sqlldr|expdp|impdp)[ \t]|\bjdbc:oracle:\w{1,10}:)(?:-\w{1,10}[ \t])?[ \t]{0,4}[\w$#]{1,60}\/([^\s@/"']{3,200})@/g,
    /\b(?:lftp|ncftp)\b[^\n]{0,100}?[ \t]-u[ \t]{0,4}[\w.@-]{1,60},([^\s"',]{3,200})/g,
    /\bconfig[ \t]{1,4}http-basic\.\S{1,60}[ \t]{1,4}\S{1,100}[ \t]{1,4}["']?([^\s"']{3,300})/g,
    /\bnet[ \t]{1,4}use[ \t]{1,4}(?:\w:[ \t]{1,4})?\\{2,4}\S{1,200}[ \t]{1,4}([^\s"'/*][^\s"']{2,200})/gi,
    /sonar\.login=["']?([^\s"']{16,300})/g,
    /\bConvertTo-SecureString(?:[ \t]{1,4}-\w{1,20}){0,3}[ \t]{1,4}["']?([^\s"'$()][^\s"'()]{2,300})/gi,
];
/** `Invalid API key provided: x`, and a header of any name that is given to a command. */
const told = /\b(?:api|access|secret|auth|account|subscription|license)[ _-]?(?:key|token)s?\b[^\n:="'`]{0,30}[:=]?[ \t]{0,4}["'`(]{0,2}([\w+/=.~-]{16,400})/gi;
const anyHeader = /(?:-H|--header)[ =]{0,2}["']?[\w-]{2,60}:[ \t]{0,4}([\w+/=.~-]{16,4000})/g;
/** `cargo login x`, `snyk auth x`, `codecov -t x`: told from a name of a host by its looks. */
const loginWord = /\b(?:cargo|snyk|vault|hf|huggingface-cli|wandb|railway|codecov|heroku|gh|ngrok|doppler|infisical)\b[^\n]{0,100}?(?:[ \t](?:login|auth|authtoken|-t|-b|--body|add-authtoken)[ \t=]{1,4})["']?([\w+/=.~-]{16,400})/g;
const upload = /\b(?:echo|printf|print)[ \t]{1,4}(?:-\w{1,3}[ \t]{1,4})?["']?([^\s"'|]{8,400})["']?[ \t]{0,4}\|[^\n|]{0,120}(?:--password-stdin|secret|passwd|login|chpasswd|sudo -S)/g;
function flags(tools, flag) {
    return new RegExp(`\\b${tools}\\b[^\\n]{0,300}?[ \\t]${flag}[ \\t=:]{0,4}["']?(?:pass:)?([^\\s"']{3,300})`, 'g');
}
function findInCommands(text) {
    const found = [];
    const add = (match, value) => {
        const start = match.index + match[0].lastIndexOf(value);
        found.push([start, start + value.length]);
    };
    for (const pattern of flagged) {
        for (const match of text.matchAll(pattern)) {
            const value = match[1];
            if (!(0,looks/* isNothing */.qv)(value) && !value.startsWith('-') && !/^\d+:\d+$/.test(value))
                add(match, value);
        }
    }
    if (loginTools.test(text))
        for (const match of text.matchAll(commands_login))
            if (!(0,looks/* isNothing */.qv)(match[1]))
                add(match, match[1]);
    for (const match of text.matchAll(anyFlag)) {
        const value = match[1];
        if ((0,looks/* looksRandom */.EZ)(value, 8) && /[A-Z]/.test(value) && !(0,looks/* isNothing */.qv)(value))
            add(match, value);
    }
    for (const match of text.matchAll(scheme)) {
        const [, kind = '', value = ''] = match;
        const isLogin = /^basic$/i.test(kind) && decoded(value)?.includes(':');
        if (isLogin || ((0,looks/* looksRandom */.EZ)(value, 12) && !(0,looks/* isNothing */.qv)(value)))
            add(match, value);
    }
    for (const pattern of sideBySide)
        for (const match of text.matchAll(pattern))
            if (!(0,looks/* isNothing */.qv)(match[1]))
                add(match, match[1]);
    for (const pattern of [told, anyHeader, loginWord])
        for (const match of text.matchAll(pattern)) {
            const value = match[1];
            if ((0,looks/* looksRandom */.EZ)(value, 14) && !(0,looks/* isNothing */.qv)(value))
                add(match, value);
        }
    for (const match of text.matchAll(quoted))
        if (!(0,looks/* isNothing */.qv)(match[2]) && !(0,looks/* isProse */.y6)(match[2]))
            add(match, match[2]);
    for (const match of text.matchAll(upload))
        if (!(0,looks/* isNothing */.qv)(match[1]))
            add(match, match[1]);
    return found;
}

;// CONCATENATED MODULE: ./build/core/redact/view.js
/** A view in which each match is replaced; what replaces it stands for the whole of the match. The view itself if none is. */
function rewrite(view, pattern, replace) {
    let text = '';
    const from = [];
    const to = [];
    let last = 0;
    const copy = (end) => {
        for (let index = last; index < end; index++) {
            from.push(view.from?.[index] ?? index);
            to.push(view.to?.[index] ?? index + 1);
        }
        text += view.text.slice(last, end);
    };
    for (const match of view.text.matchAll(pattern)) {
        const shown = replace(match[0]);
        if (shown === match[0])
            continue;
        copy(match.index);
        last = match.index + match[0].length;
        const [start, end] = original(view, [match.index, last]);
        for (const _ of shown.split('')) {
            from.push(start);
            to.push(end);
        }
        text += shown;
    }
    if (last === 0)
        return view;
    copy(view.text.length);
    return { text, from, to };
}
/** Where a place of the view stands in the original. */
function original(view, [start, end]) {
    if (view.from === undefined || view.to === undefined || start === end)
        return [start, end];
    return [view.from[start], view.to[end - 1]];
}

;// CONCATENATED MODULE: ./build/core/redact/disguises.js
/** What a text says once the disguises are off: colours and invisible characters inside a word, escapes, encodings. */

/** Colour codes, also those that have lost their escape character; link codes; characters that nobody sees. */
const invisible = new RegExp([
    String.raw `(?:(?:\u001B|\^\[|\u241b)\[|\u009B)[0-9;:?]{0,20}[ -/]?[@-Za-z~]`,
    String.raw `\u001B\][^\u0007\u001B\n]{0,500}(?:\u0007|\u001B\\)`,
    String.raw `\[[0-9]{1,3}(?:;[0-9]{1,3}){0,5}m`,
    String.raw `[\0-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F]`,
    String.raw `[\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDDEF]`,
].join('|'), 'g');
const backslashes = /\\(?:u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\}|x[0-9a-fA-F]{2}|0?33|[\\"'/abefnrt`])/g;
const percents = /%[0-7][0-9a-fA-F]/g;
const entities = /&(?:amp|quot|apos|lt|gt|nbsp|colon|equals|#x?[0-9a-fA-F]{1,6});/gi;
/** Full-width forms of ASCII, which mean the same to a reader and nothing to a pattern. */
const wide = /[\uFF01-\uFF5E]/g;
/** The text without disguise, and one view more for each disguise that is taken off. */
function undisguised(text) {
    const views = [rewrite({ text }, invisible, () => '')];
    // Twice: what is logged as JSON in JSON is escaped twice, and a query in a query is encoded twice.
    for (const [pattern, replace] of [...disguises, ...disguises]) {
        const last = views.at(-1);
        const bare = rewrite(rewrite(last, pattern, replace), invisible, () => '');
        if (bare !== last)
            views.push(bare);
    }
    return views;
}
const disguises = [
    [backslashes, unescaped],
    [percents, (match) => String.fromCharCode(Number.parseInt(match.slice(1), 16))],
    [entities, unnamed],
    [wide, (match) => String.fromCharCode(match.charCodeAt(0) - 0xfee0)],
];
const disguises_short = { n: '\n', r: '', t: '\t', e: '\u001B', 33: '\u001B', '033': '\u001B' };
function unescaped(match) {
    const rest = match.slice(1);
    const code = /^[ux]\{?([0-9a-fA-F]+)/.exec(rest)?.[1];
    return code === undefined ? (disguises_short[rest] ?? rest) : character(Number.parseInt(code, 16));
}
const named = {
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    colon: ':',
    equals: '=',
};
function unnamed(match) {
    const name = match.slice(1, -1).toLowerCase();
    if (!name.startsWith('#'))
        return named[name] ?? match;
    return character(name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10));
}
function character(code) {
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

;// CONCATENATED MODULE: ./build/core/redact/known.js
/** Values that are secrets for sure, in the forms in which they appear. */

/** Shorter ones would take half of every line with them. */
const least = 6;
/**
 * What to look for: each line of each value, as it is and in Base64. Text that is URL-encoded or escaped for JSON, XML or a
 * shell is looked at without that disguise, so it needs no form of its own.
 */
function knownForms(values) {
    const forms = new Set();
    for (const value of values) {
        for (const plain of [value, ...value.split(/\r?\n|\\n/)]) {
            const line = plain.trim();
            if (line.length < least || /^-{5}(?:BEGIN|END) [A-Z ]+-{5}$/.test(line))
                continue;
            forms.add(line);
            for (const form of insideBase64(line))
                forms.add(form);
            if (line.length >= 8)
                forms.add(hex(line));
        }
    }
    return [...forms].sort((one, other) => other.length - one.length);
}
/** The middle part that does not depend on what stands around it, for each of the three places at which it can begin. */
function insideBase64(value) {
    const forms = [0, 1, 2].map((offset) => {
        const whole = encoded(`${'\0'.repeat(offset)}${value}`);
        const first = Math.ceil((offset * 8) / 6);
        const bitsEnd = (offset + new TextEncoder().encode(value).length) * 8;
        return whole.slice(first, Math.floor(bitsEnd / 6));
    });
    const all = [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
    return all.filter((form) => form.length >= least + 1);
}
function hex(value) {
    return [...new TextEncoder().encode(value)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
function findKnown(text, forms) {
    const found = [];
    for (const form of forms)
        for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
            found.push([at, at + form.length]);
    return found;
}
/** A known value that the text's end cuts, or whose beginning was cut off. */
function findCutKnown(text, forms) {
    const found = [];
    const end = text.replace(/(?:\s|\u2026|\.{3}){1,4}$/, '');
    for (const form of forms) {
        if (form.length <= least)
            continue;
        for (let length = Math.min(form.length - 1, end.length); length >= least + 2; length--) {
            if (!end.endsWith(form.slice(0, length)))
                continue;
            found.push([end.length - length, end.length]);
            break;
        }
    }
    return found;
}

// EXTERNAL MODULE: ./build/core/redact/names.js
var names = __webpack_require__(674);
;// CONCATENATED MODULE: ./build/core/redact/named.js
/** Values behind a name that says secret: assignments, fields, flags, headers, elements, in the forms that logs have. */


const mostBefore = 40;
const mostAfter = 30;
const mostValue = 4_000;
/** Between a name and its value, in the order of the attempts. */
const ties = [
    // `"name": "TOKEN", "value": "x"`, `key="ApiKey" value="x"`
    [/["']?[ \t]{0,9},?[ \t]{0,9}["']?value["']?[ \t]{0,9}[=:][ \t]{0,9}(?=["'])/iy, 'assigned'],
    // The same over two lines of YAML.
    [/["']?,?[ \t]{0,9}\r?\n[ \t]{0,60}["']?value["']?:[ \t]{0,9}/y, 'assigned'],
    [/["'`]?\]?[ \t]{0,9}(?::=|={1,3}>?|:>)[ \t]{0,9}/y, 'assigned'],
    [/["'`]\]?[ \t]{0,9}:[ \t]{0,9}/y, 'assigned'],
    [/\]?[ \t]{0,9}:(?![:/])[ \t]{0,9}(?=["'])/y, 'assigned'],
    [/:(?![:/])(?=\S)/y, 'assigned'],
    [/[ \t]{0,9}:(?![:/])[ \t]{1,20}/y, 'prose'],
    // `setenv("TOKEN", "x")`
    [/["'][ \t]{0,9},[ \t]{0,9}(?=["'])/y, 'assigned'],
    [/[ \t](?:is|was|are|of|=>|->)[: \t]{1,9}/iy, 'said'],
    [/[ \t]{1,9}/y, 'said'],
];
/** `export TOKEN x`, `setx TOKEN x`, `ENV TOKEN x`: the name is given its value by a blank. */
const setting = /(?:\bsetx|\bENV|\bsetenv|\bset[ \t]{1,4}-[a-z]{1,4}|\bconfig(?:ure)?[ \t]+set|\blogin[ \t]+\S{1,100})[ \t]{1,4}$/i;
/** What may stand in front of the value itself. */
const wrappers = /(?:(?:basic|bearer|token|apikey|!!binary|negotiate|key|pass|plain|env|file|str|sharedaccesssignature|\(?ConvertTo-SecureString|-String|-AsPlainText|-Force|b(?=["'])|r(?=["'])|@(?=["'])|\[[\w.]{1,40}\]|\()[ \t:]{0,4}(?=\S)){0,4}/iy;
function findNamed(text) {
    const found = [];
    let done = 0;
    for (const hint of text.matchAll(names/* hints */.XZ)) {
        if (hint.index < done)
            continue;
        const [begin, end] = nameAt(text, hint.index, hint.index + hint[0].length);
        done = end;
        const name = text.slice(begin, end);
        const rating = (0,names/* rate */.TS)(name);
        if (rating === undefined)
            continue;
        const value = valueBehind(text, begin, end, name, rating);
        if (value !== undefined)
            found.push(value);
    }
    return found;
}
function nameAt(text, start, stop) {
    let begin = start;
    let end = stop;
    while (begin > 0 && start - begin < mostBefore && /[\w.$-]/.test(text[begin - 1]))
        begin--;
    while (end < text.length && end - stop < mostAfter && /[\w-]/.test(text[end]))
        end++;
    return [begin, end];
}
function valueBehind(text, begin, end, name, rating) {
    const isElement = text[begin - 1] === '<' && text[end] === '>';
    if (isElement)
        return judged(text, end + 1, until(text, end + 1, /[<\n]/), 'assigned', name, rating);
    const isFlag = /^-|^\/\w/.test(name) || text[begin - 1] === '/';
    for (const [pattern, told] of ties) {
        pattern.lastIndex = end;
        const tie = pattern.exec(text);
        if (tie === null)
            continue;
        const at = end + tie[0].length;
        const kind = told === 'said' ? spaced(text, begin, name, isFlag) : told;
        return headerValue(text, at, name) ?? plainValue(text, at, kind, name, rating);
    }
    return undefined;
}
/** What a blank alone means. */
function spaced(text, begin, name, isFlag) {
    if (isFlag && name.startsWith('-'))
        return 'flag';
    return setting.test(text.slice(Math.max(0, begin - 120), begin)) ? 'assigned' : 'said';
}
/** Headers whose value goes on behind blanks: whole, to the quote or the end of the line. */
function headerValue(text, at, name) {
    const isCookie = /(?:^|-)cookies?$/i.test(name);
    if (!isCookie && !/authorization$/i.test(name))
        return undefined;
    const rest = text.slice(at, at + mostValue);
    const open = /^["']/.test(rest) ? 1 : 0;
    const many = isCookie
        ? /^[\w.-]{1,100}=/
        : /^(?:digest|aws4-[\w-]{1,40}|hawk|oauth|signature|sharedkey|vapid)\b[ \t]/i;
    if (!many.test(rest.slice(open)))
        return undefined;
    // What is in quotes inside of a digest does not end it.
    const close = !isCookie ? /\n/ : open === 1 ? new RegExp(rest[0]) : /\n|["'](?=[ \t\n,;)}\]\\]|$)/;
    return [at + open, until(text, at + open, close)];
}
function plainValue(text, from, tie, name, rating) {
    wrappers.lastIndex = from;
    const wrapped = wrappers.exec(text)?.[0] ?? '';
    // `password=pass` is not a scheme without its value.
    const at = from + (/[\s:(]$|[br@\]]$/i.test(wrapped) || wrapped === '' ? wrapped.length : 0);
    const quote = text[at] ?? '';
    if (/["'`]/.test(quote)) {
        const end = until(text, at + 1, new RegExp(`(?<!\\\\)${quote}|\\n`));
        return judged(text, at + 1, end, tie === 'prose' || tie === 'flag' ? 'assigned' : tie, name, rating);
    }
    // `Authorization: Bearer x`: behind its scheme a word is a credential.
    const isCredential = wrapped !== '' && /authorization$/i.test(name);
    return judged(text, at, endOfWord(text, at), isCredential ? 'assigned' : tie, name, rating);
}
/** A value without quotes ends at a blank, and where the next name of a list begins. */
function endOfWord(text, at) {
    const word = /[^\s"'`<>]{0,4000}/y;
    word.lastIndex = at;
    const whole = word.exec(text)?.[0] ?? '';
    const next = /&(?:amp;)?(?:[\w.%-]{1,60}=|$)|;(?:[\w %-]{1,60}=|$)|[,;|][\w.-]{0,60}["']?[=:]|,$|[)\]}]{1,4}[.,;:]?$/.exec(whole);
    return at + (next?.index ?? whole.length);
}
function judged(text, start, end, tie, name, rating) {
    const value = text.slice(start, end);
    return isSecret(value, tie, name, rating) ? [start, end] : undefined;
}
function isSecret(value, tie, name, rating) {
    if (value.length < 4 || (0,looks/* isNothing */.qv)(value))
        return false;
    // How many, not which.
    if (/tokens$/i.test(name) && /^\d+$/.test(value))
        return false;
    // "the token 4f\u2026", but not "PASS tests/e2e2.ts" or "verifySignature (/a/b)".
    if (tie === 'said')
        return /^[^\s/()\\:]+$/.test(value) && !/^-*pass$/i.test(name) && (0,looks/* looksRandom */.EZ)(value, 10);
    if (rating === 'maybe')
        return (0,looks/* looksRandom */.EZ)(value, 10);
    if (tie === 'prose')
        return !(0,looks/* isProse */.y6)(value) && value.length >= 6;
    // A flag in a sentence about flags is followed by a word.
    if (tie === 'flag')
        return !value.startsWith('-') && !((0,looks/* isProse */.y6)(value) && value.length < 8);
    return !(0,looks/* isSentence */.wj)(value) || (/pass/i.test(name) && value.length <= 100);
}
function until(text, at, close) {
    const near = text.slice(at, at + mostValue);
    return at + (close.exec(near)?.index ?? near.length);
}

;// CONCATENATED MODULE: ./build/core/redact/wrapped.js
/** Secrets that go over more than one line: wrapped by a terminal or a hand, and keys in their armour. */

/** All lines as one, without what indents them or marks them as going on. Undefined where there is one line only. */
function joined({ text, from, to }) {
    if (!text.includes('\n'))
        return undefined;
    let whole = '';
    const starts = [];
    const ends = [];
    const seams = [];
    let offset = 0;
    for (const line of text.split('\n')) {
        const body = line.replace(/^[\s\u2502\u2503|>]{1,60}/, '');
        const shown = body.trimEnd().replace(/[\\`^]$/, '');
        const begin = offset + line.length - body.length;
        if (offset > 0)
            seams.push(whole.length);
        for (let index = begin; index < begin + shown.length; index++) {
            starts.push(from?.[index] ?? index);
            ends.push(to?.[index] ?? index + 1);
        }
        whole += shown;
        offset += line.length + 1;
    }
    return { view: { text: whole, from: starts, to: ends }, seams };
}
/**
 * What of the spans lies in more than one line. A pattern that takes as many letters as it can may take the next line's first
 * word along, so that goes only where it looks like the rest of a secret. `isWhole` says of the part in the first line whether
 * it may be all of it; where it cannot, the rest goes whatever it looks like.
 */
function overSeams({ view, seams }, spans, isWhole) {
    const found = [];
    for (const [start, end] of spans) {
        const inside = seams.filter((seam) => seam >= start && seam < end);
        if (inside.length === 0)
            continue;
        const cuts = [...new Set([start, ...inside, end])];
        const parts = cuts.slice(1).map((cut, index) => [cuts[index], cut]);
        const isBegun = inside[0] !== start;
        if (isBegun && !isWhole(parts[0])) {
            found.push(...parts);
            continue;
        }
        const rests = parts.slice(isBegun ? 1 : 0);
        const many = rests.findIndex((part) => !isRest(view.text.slice(...part), isBegun ? 6 : 10));
        const taken = many < 0 ? rests : rests.slice(0, many);
        if (isBegun && taken.length > 0)
            found.push(parts[0]);
        found.push(...taken);
    }
    return found;
}
function isRest(value, least) {
    return (0,looks/* looksRandom */.EZ)(value, least) || (value.length >= least && /^(?=.*\d)(?=.*[A-Za-z])[\w+/=~-]+$/.test(value));
}
const begin = /-----BEGIN [A-Z0-9 ]{0,40}(?:PRIVATE KEY|PGP MESSAGE)[A-Z ]{0,20}-----/;
const end = /-----END [A-Z0-9 ]{0,40}(?:PRIVATE KEY|PGP MESSAGE)[A-Z ]{0,20}-----/;
/** A line of a key, or of anything in Base64. A checksum in hexadecimal is none. */
const armour = /^[\s\u2502\u2503|>]{0,60}(?![0-9a-f]+={0,2}[\s"',]*$)[A-Za-z0-9+/]{60,80}={0,2}[\s"',]{0,8}$/;
const lastArmour = /^[\s\u2502\u2503|>]{0,60}[A-Za-z0-9+/]{1,80}={0,2}[\s"',]{0,8}$/;
/** What may stand inside of a key's armour. Where a log goes on with its own words, the rest of the key is missing. */
const inner = /^[\s\u2502\u2503|>]{0,60}(?:[A-Za-z0-9+/=]{0,100}|(?:Proc-Type|DEK-Info|Version|Comment|Charset|Hash): [^\n]{0,200})[\s"',\\]{0,8}$/;
/** Private keys, whole or in part, and lines that stand alone but look like one's. */
function findKeys(text) {
    const found = [];
    const lines = text.split('\n');
    let isInside = false;
    let offset = 0;
    const places = lines.map((line) => {
        const place = { line, offset };
        offset += line.length + 1;
        return place;
    });
    const hide = (index, from = 0, to) => {
        const { line = '', offset: at = 0 } = places[index] ?? {};
        const margin = /^[\s\u2502\u2503|>]{0,60}/.exec(line)?.[0].length ?? 0;
        const stop = to ?? line.trimEnd().length;
        const start = Math.max(from, margin);
        if (start < stop)
            found.push([at + start, at + stop]);
    };
    lines.forEach((line, index) => {
        const opened = begin.exec(line);
        const closed = end.exec(line);
        if (closed !== null) {
            const stop = closed.index + closed[0].length;
            if (!isInside && opened === null) {
                // Its beginning is out of sight.
                hide(index, 0, stop);
                for (let before = index - 1; before >= 0 && lastArmour.test(lines[before]); before--)
                    hide(before);
            }
            else
                hide(index, opened !== null && opened.index < closed.index ? opened.index : 0, stop);
            isInside = opened !== null && opened.index > closed.index;
        }
        else if (opened !== null) {
            hide(index, opened.index);
            isInside = true;
        }
        else {
            isInside &&= inner.test(line);
            if (isInside || armour.test(line))
                hide(index);
        }
    });
    return found;
}

;// CONCATENATED MODULE: ./build/core/redact.js
/** Takes secrets out of log text before it leaves the process. */









const mask = '***';
/**
 * The text with everything that looks like a secret replaced by `***`. `known` are values that are secrets for sure. Lines stay
 * lines: pass those that stand together in one text, so that a secret that goes over their ends is seen.
 *
 * Cut afterwards, not before: half a secret has not its form.
 */
function redact(text, known = []) {
    const forms = formsOf(known);
    return masked(text, undisguised(text).flatMap((view) => places(view, forms)));
}
const lastForms = new WeakMap();
function formsOf(known) {
    const forms = lastForms.get(known) ?? knownForms(known);
    lastForms.set(known, forms);
    return forms;
}
/** Where secrets stand, told in places of the original. */
function places(view, forms) {
    const { text } = view;
    const own = [...byForm(text), ...byPlace(text), ...(0,tokens/* findCutTokens */.S)(text), ...findKeys(text), ...lineEnds(text, forms)];
    const spans = [...own, ...findKnown(text, forms)];
    const found = spans.map((span) => original(view, span));
    const whole = joined(view);
    if (whole === undefined)
        return found;
    const lines = found.toSorted((one, other) => one[0] - other[0]);
    const isFound = (place) => {
        const [start, end] = original(whole.view, place);
        return lines.some(([from, to]) => from <= start && end <= to);
    };
    const joinedText = whole.view.text;
    const over = [
        // By its form a token is known to be one, so what was none in one line alone goes on in the next.
        ...overSeams(whole, byForm(joinedText), isFound),
        ...overSeams(whole, byPlace(joinedText), () => true),
        ...overSeams(whole, findKnown(joinedText, forms), () => false),
    ];
    return [...found, ...over.map((span) => original(whole.view, span))];
}
function byForm(text) {
    return [...(0,tokens/* findTokens */.G)(text), ...findEncoded(text)];
}
function byPlace(text) {
    return [...(0,addresses/* findInAddresses */.z)(text), ...findNamed(text), ...findInCommands(text)];
}
function lineEnds(text, forms) {
    let offset = 0;
    return text.split('\n').flatMap((line) => {
        const start = offset;
        offset += line.length + 1;
        return findCutKnown(line, forms).map(([from, to]) => [start + from, start + to]);
    });
}
/** The text with its places masked; a place that goes over the end of a line is masked in each. */
function masked(text, spans) {
    let out = '';
    let last = 0;
    for (const [start, end] of merged(spans)) {
        out += text.slice(last, start);
        out += text
            .slice(start, end)
            .split('\n')
            .map((part) => (part.trim() === '' ? part : mask))
            .join('\n');
        last = end;
    }
    return out + text.slice(last);
}
function merged(spans) {
    const all = [];
    for (const [start, end] of spans.filter(([from, to]) => from < to).sort((one, other) => one[0] - other[0])) {
        const last = all.at(-1);
        if (last !== undefined && start <= last[1])
            last[1] = Math.max(last[1], end);
        else
            all.push([start, end]);
    }
    return all;
}


/***/ }),

/***/ 2942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ findInAddresses)
/* harmony export */ });
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1338);
/** Secrets in addresses: `user:password@`, a token as the user, signatures and codes of a query. */

/** Up to the last `@` in front of the path. The user stays: it often says which account it was. */
const userInfo = /:\/\/([^\s:/@"'<>]{0,100}):([^\s/?#"'<>]{1,300})@/g;
/** A password with a slash or a question mark; a port in front of a path is none. */
const wildUserInfo = /:\/\/[^\s:/@"'<>]{0,100}:(?!\d{1,5}(?:[/?#\s"'<>]|$))([^\s@"'<>]{1,200})@(?=[\w[])/g;
/** Cut before its `@` came. */
const cutUserInfo = /:\/\/[^\s:/@"'<>[]{0,100}:(?!\d{1,5}(?:\D|$))([^\s/?#"'<>@:,;)\]}]{4,300})\u2026?$/gm;
const tokenAsUser = /:\/\/([^\s:/@"'<>]{16,300})(?=@|:[\w-]{1,60}@)/g;
/** `user:password@host` without a scheme. */
const bareUserInfo = /(?<![\w:/.@-])([A-Za-z][\w.-]{0,60}):([^\s:@/"'<>]{6,100})@(?=[\w-]{1,60}\.[A-Za-z]|localhost)/g;
const noUsers = /^(?:mailto|e?-?mail|author|from|to|cc|by|contact|sip|npm|git|ssh|acct|xmpp|user|committer|maintainer|pkg)$/i;
/** Parameters whose names say too little to be looked for elsewhere. */
const parameter = /[?&;](?:amp;)?(key|code|auth|sid|sig|sas|session|session_?id|ticket|otp|pw|hdnts|hdnea|policy|assertion|x-(?:amz|goog|oss|cos)-(?:credential|signature|security-token)|key-pair-id|h|hmac|t|k|s|st)=([^\s&"'<>#;]{4,4000})/gi;
function findInAddresses(text) {
    const found = [];
    for (const match of text.matchAll(userInfo))
        if (!(0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(match[2]))
            found.push(before(match, match[2], 1));
    for (const match of text.matchAll(wildUserInfo))
        if (!(0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(match[1]))
            found.push(before(match, match[1], 1));
    for (const match of text.matchAll(cutUserInfo)) {
        const value = match[1];
        if (!(0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .isNothing */ .qv)(value))
            found.push(spanOf(match, value));
    }
    for (const match of text.matchAll(tokenAsUser))
        if ((0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(match[1], 16))
            found.push(before(match, match[1], 0));
    for (const match of text.matchAll(bareUserInfo)) {
        const [, user = '', value = ''] = match;
        if (!noUsers.test(user) && /\d/.test(value) && /[A-Za-z]/.test(value))
            found.push(before(match, value, 1));
    }
    for (const match of text.matchAll(parameter)) {
        const [, name = '', value = ''] = match;
        const isSure = name.length > 4 || /^(?:sig|sas|hmac|pw|otp)$/i.test(name);
        if (isSure ? !(0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .isNothing */ .qv)(value) : (0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(value, 10))
            found.push(before(match, value, 0));
    }
    return found;
}
/** The value at the end of a match, in front of `rest` characters more. */
function before(match, value, rest) {
    const end = match.index + match[0].length - rest;
    return [end - value.length, end];
}
function spanOf(match, value) {
    const start = match.index + match[0].lastIndexOf(value);
    return [start, start + value.length];
}


/***/ }),

/***/ 1338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ isVariable),
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   wj: () => (/* binding */ isSentence),
/* harmony export */   y6: () => (/* binding */ isProse)
/* harmony export */ });
/** Whether a value looks made by a machine, and whether it looks like none at all. */
/** Letters and digits that change places, or many kinds of characters: no word, no version, no name of a file. */
function looksRandom(value, least = 8) {
    const signs = value.replace(/[^A-Za-z0-9]/g, '');
    if (signs.length < least)
        return false;
    const changes = signs.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
    if (changes >= 3)
        return true;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(signs)).length;
    if (changes >= 1 && kinds === 3)
        return true;
    // Letters alone: capitals inside, at places where no camel has humps.
    const humps = signs.match(/[A-Z](?=[A-Z]+[a-z]{0,2}[A-Z])|[a-z][A-Z](?=[a-z]?[A-Z])/g)?.length ?? 0;
    return signs.length >= 12 && kinds >= 2 && humps >= 3;
}
const nothing = new RegExp([
    // Masked already, or a placeholder.
    '[*x.\u2026\u2022#?_-]+',
    String.raw `.{0,40}\*{3}.{0,40}`,
    String.raw `[\[(<{]+(?:redacted|masked|hidden|filtered|secret|sensitive|removed|object|undefined|your)[^\n]{0,60}`,
    String.raw `\w{1,20} [\[<(]+(?:redacted|masked|hidden|filtered|secret)[^\n]{0,20}|[\w.-]{1,60}:\$[\w{(][^\n]{0,200}`,
    String.raw `<[\w .:-]{1,60}>?|\{\{[^\n]{0,200}|\[[\w ]{0,40}\]?`,
    // A variable, or code that reads one.
    String.raw `\$[\w{(:][^\n]{0,200}|%\w{1,60}%|@[a-z]\w{1,40}|!(?:Ref|Sub|GetAtt|vault|reference)|#\{[^\n]{0,200}`,
    String.raw `(?:process|os|env|secrets|vars|inputs|github|steps|needs|matrix|self|this|config|settings|var|local|data)(?:\.\w{1,60}|\[)[^\n]{0,200}`,
    String.raw `[A-Za-z_]{1,40}(?:[.:]{1,2}[A-Za-z_]{1,40}){0,6}\([^\n]{0,200}`,
    String.raw `[A-Z]\w{0,40}<[^\n]{0,80}|[A-Z][A-Z_]+`,
    // A word of ours, a number, a duration, a version, a date.
    '(?:true|false|null|nil|none|undefined|nan|yes|no|on|off|n/a|todo|test|foo|bar)',
    String.raw `\d{1,5}|v?\d+(?:\.\d+){1,4}|\d+(?:ms|s|m|h|d|kb|mb|%)|\d{4}-\d\d-\d\d(?:[T ][\d:.Z+-]{0,30})?`,
    // An address or a path: what is secret in an address is looked for there.
    String.raw `[a-z][a-z0-9+.-]{1,20}:\/\/[^\n]*`,
]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^/, '^(?:')
    .concat(')[.,:;!?)\\]}]*$'), 'i');
/** `/home/x/.netrc`, `C:\keys\a.pem`, `./token`: at least one part, none of it random. */
const path = /^(?:[A-Za-z]:[\\/]|[~.]{0,2}[\\/])[\w.@~ +-]+(?:[\\/][\w.@~ +-]+)*[\\/]?$/;
const dotted = /^[A-Za-z_$][\w$-]{0,60}(?:[./][A-Za-z_$][\w$-]{0,60}){1,8}[.,:;]?$/;
/** Certainly no secret, whatever the name in front of it. */
function isNothing(value) {
    if (!/[A-Za-z0-9].*[A-Za-z0-9].*[A-Za-z0-9]/.test(value))
        return true;
    if (/^[A-Z][a-z]{1,12}-[A-Z][A-Za-z]{1,30}$/.test(value))
        return true;
    // All capitals are a name of a variable, and the pattern ignores case for all else.
    if (/^[A-Z][a-z]|[a-z]/.test(value) && /^[A-Za-z_]+$/.test(value))
        return words.has(value.toLowerCase());
    if (nothing.test(value))
        return true;
    return (path.test(value) || dotted.test(value)) && !value.split(/[\\/.]/).some((part) => looksRandom(part, 12));
}
/** A word, or words with hyphens: in a sentence it is none of a secret. */
function isProse(value) {
    return /^['"(]?[A-Za-z]{1,30}(?:[-_'\u2019][A-Za-z]{1,30}){0,6}[.,:;!?)'"]*$/.test(value) && !looksRandom(value, 12);
}
/** A sentence in quotes. */
function isSentence(value) {
    return /^(?:[^\s]{1,40}\s+){2,}/.test(value) && value.split(/\s+/).every((word) => !looksRandom(word, 12));
}
/** `$NAME` and its like: the shell that read it has not put the value there, so this is source. */
function isVariable(value) {
    return /^(?:\$[A-Z_][A-Z0-9_]*|\$?\{[^\n]*|\$\([^\n]*|%[A-Z_]+%|<[\w -]+>|\*+|\$env:\w+)$/.test(value);
}
/** What stands behind `token=` or `--password` when no secret does. */
const words = new Set(`a absent access accepted an and any application are argument as at auth authentication bad be bearer before basic but by
  can cannot changeme check client config contains could credentials data default denied deprecated disabled does empty
  enabled env error exceeded exists expected expires expired failed failure false file flag for found from get github
  given got has have header helper id if in incorrect input inherit insufficient into invalid is it its json key length
  like login mandatory masked may missing must mismatch name needed never new nil no none not null of on only option or
  optional output parameter param password permissions placeholder plain please prompt provided read redacted refused
  rejected required revoked secret secrets set should so some stdin store string succeeded success supplied tests than that
  the then there this to token true type undefined unauthorized unexpected unknown unset use used user username using valid
  value variable was were when which while will with without write wrong you your`.split(/\s+/));


/***/ }),

/***/ 674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   XZ: () => (/* binding */ hints),
/* harmony export */   eh: () => (/* binding */ isSecretName)
/* harmony export */ });
/** What a name says of the value behind it. */
/** Begins a name, or ends one, wherever it is looked at. The scan for names starts at these. */
const hints = /pass|pwd|pw(?![a-z])|secret|token|key|cred|sig|auth|cookie|jwt|sas|dsn|hmac|connection|webhook|otp|pat(?![a-z])|bearer|session|kennwort|art-api/gi;
const sure = new Set(`password passwd passphrase passcode passwort kennwort pwd pw pass secret token jwt sas credential cred creds hmac
  signature sig authorization cookie authtoken accesstoken bearer apikey apitoken`.split(/\s+/));
/** As the end of a word that is written together, such as `DBPASSWORD` or `mytoken`. */
const sureEnd = /(?:password|passwd|passphrase|secret|token|(?:api|access|secret|private|account|signing|encryption|master|deploy|auth)key|credential)$/;
const beforeKey = new Set(`api access secret private signing sign encryption encrypt master account storage auth ssh deploy subscription shared primary
  secondary service function functions host webhook license hmac aes gpg admin root publish push app application client deploy
  registry server write read integration project personal rsa ecdsa session cookie security crypto data vault sas azure openai
  stripe sentry datadog dd`.split(/\s+/));
const unsure = new Set('auth pat dsn webhook session sessionid sid otp key keys connectionstring connstr authentication'.split(' '));
function rate(name) {
    const parts = name
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z\d]+/)
        .map((part) => part.replace(/\d+$/, ''))
        .filter((part) => part !== '');
    const last = singular(parts.at(-1) ?? '');
    const beforeLast = parts.at(-2) ?? '';
    // The shell's own, and a folder.
    if (/^(?:OLD)?PWD$/.test(name))
        return 'maybe';
    if (sure.has(last) || sureEnd.test(last))
        return 'secret';
    if (last === 'key' && beforeKey.has(beforeLast))
        return 'secret';
    // npm's and Artifactory's.
    if ((last === 'ident' && beforeLast === 'auth') || (last === 'api' && beforeLast === 'art'))
        return 'secret';
    if (last === 'string' && beforeLast === 'connection')
        return 'maybe';
    if (unsure.has(last))
        return 'maybe';
    return parts.some((part) => sure.has(singular(part)) || sureEnd.test(part)) ? 'maybe' : undefined;
}
function singular(part) {
    return part.length > 4 && part.endsWith('s') && !part.endsWith('ss') ? part.slice(0, -1) : part;
}
/** Values of these in the environment are masked wherever they stand. */
function isSecretName(name) {
    const rating = rate(name);
    return rating === 'secret' || (rating === 'maybe' && /(?:auth|pat|dsn|webhook|key|connection_?string)s?$/i.test(name));
}


/***/ }),

/***/ 5674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findTokens),
/* harmony export */   S: () => (/* binding */ findCutTokens)
/* harmony export */ });
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1338);
/** Secrets that can be told by their own form. Sources: the issuers' documentation of their prefixes. */

/** Prefixes that nothing else begins with: what follows is a secret, whatever it looks like. */
const sure = [
    'gh[pousr]_',
    'github_pat_',
    'gl(?:pat|dt|rt|cbt|ptt|soat|ft|agent|imt|ffct|oas)-',
    'xox[abceoprs][-.]',
    'xapp-',
    'dckr_(?:pat|oat)_',
    '(?:sk|rk|pk)_(?:live|test)_',
    'whsec_',
    'sk-(?:ant|proj|svcacct|admin)-',
    'do[opr]_v1_',
    'shp(?:at|ss|ca|pa|tka)_',
    'sq0(?:atp|csp|idp)-',
    'lin_api_',
    'gl(?:sa|c)_ey',
    'glsa_',
    'NRAK-',
    'sntry[su]_',
    'pscale_(?:tkn|pw|oauth)_',
    'ATATT3',
    'ATCTT3',
    'CCIPAT_',
    'CLOJARS_',
    'PMAK-',
    'GOCSPX-',
    'AGE-SECRET-KEY-1',
    'ya29\\.',
    'HRKU-',
    'secret-token:',
    'sha256~',
    'tskey-(?:auth|api|client|webhook|scim)-',
    'rubygems_',
    'AIza',
];
/** Prefixes that a name may begin with as well: what follows must look made by a machine. */
const likely = [
    'npm_',
    'pypi-',
    'hf_',
    'api_org_',
    'sk-',
    'ntn_',
    'figd_',
    'glc_',
    'NR(?:JS|II)-',
    'hv[sbr]\\.',
    'pul-',
    'dp\\.(?:pt|st|ct|sa|scim|audit)\\.',
    'f[mo][12]_',
    'nfp_',
    'rnd_',
    'sbp_',
    'sb_secret_',
    'ATBB',
    'BBDC-',
    'bkua_',
    'sq[pua]_',
    'AKCp',
    'cmVmdGtuO',
    'dt0[a-z]\\d\\d\\.',
    'LTAI',
    'y0_',
    'AQVN',
    'aio_',
    'EZ[AT]K',
    'duffel_(?:test|live)_',
    'fio-u-',
    'sgp_',
    'gsk_',
    'pplx-',
    'xai-',
    'r8_',
    'pnu_',
    'rdme_',
    'v1\\.0-',
    'dapi',
    'cio',
    'oy2',
    'SG\\.',
    'sl\\.',
    'secret_',
    'vcp_',
    'lsv2_(?:pt|sk)_',
    'nvapi-',
    'tgp_v1_',
    'rpa_',
    'ph[cx]_',
    'CFPAT-',
    'EAA[AC]',
    'FlyV1 ',
    'key-',
    'SK(?=[0-9a-f]{32})',
    'pat(?=[A-Za-z0-9]{14}\\.)',
    'AstraCS:',
    'v\\d\\.(?:local|public)\\.',
];
/** No letter or digit in front: inside a longer word a prefix is none. */
const bare = '(?<![A-Za-z0-9])';
const body = String.raw `[\w-]`;
const dots = String.raw `(?:\.[\w-]{6,}){0,6}={0,2}`;
const sureForm = new RegExp(`${bare}(?:${sure.join('|')})${body}{10,}${dots}`, 'g');
const likelyForm = new RegExp(`${bare}(?:${likely.join('|')})(${body}{16,}${dots})`, 'g');
/** At the end of a line, where a token may have been cut; it is tried on the last letters of the line alone. */
const cutForm = new RegExp(`${bare}(?:${sure.join('|')}|(?:AKIA|ASIA)|eyJ)${body}{3,}$`);
const cutLikely = new RegExp(`${bare}(?:${likely.join('|')})(${body}{8,})$`);
const forms = [
    sureForm,
    /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA|AIPA|ANPA|ANVA|APKA|ASCA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
    // JWT, JWE, and JSON in Base64, which is how credentials of registries and clusters are handed over.
    /(?<![A-Za-z0-9])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*){0,3}/g,
    /(?<![A-Za-z0-9])eyJ[\w+/-]{20,}={0,2}/g,
    /https?:\/\/hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[\w/-]+/g,
    /https?:\/\/(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{5,30}\/[\w-]+/g,
    /https?:\/\/[\w-]{1,60}\.webhook\.office\.com\/[\w@/.-]+/g,
    /(?<![A-Za-z0-9])\d{8,10}:AA[\w-]{30,}/g,
    /(?<![A-Za-z0-9])[MNO][A-Za-z\d_-]{22,28}\.[\w-]{6}\.[\w-]{27,40}/g,
    /(?<![A-Za-z0-9])[0-9a-f]{32}-us\d{1,2}(?![A-Za-z0-9])/g,
    /(?<![A-Za-z0-9])\w{14}\.atlasv1\.[\w-]{40,}/g,
    // Azure: keys of accounts, secrets of applications, tokens of DevOps.
    /(?<![A-Za-z0-9+/]|sha512-)[A-Za-z0-9+/]{86}==/g,
    /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,80}\+?A(?:St|CDb|EhC|RmC|IoT|PIM|SBB|MC|BAT|BGV|CR|DF|zSe)[A-Za-z0-9+/]{4,8}={0,2}/g,
    /(?<![\w~.-])[\w~.-]{3}[78]Q~[\w~.-]{28,40}/g,
    /(?<![A-Za-z0-9])[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}/g,
    // Passwords that are hashed are still to be guessed.
    /\$(?:2[abxy]|argon2(?:id|i|d)|[156y])\$[\w./$,=+-]{20,200}/g,
];
/** Where tokens stand in a text. */
function findTokens(text) {
    const found = [];
    for (const form of forms)
        for (const match of text.matchAll(form))
            found.push([match.index, match.index + match[0].length]);
    for (const match of text.matchAll(likelyForm))
        if ((0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(match[1], 12))
            found.push([match.index, match.index + match[0].length]);
    return found;
}
/** A token that the end of a line cuts, before its form is whole. Longer ones than are looked at here are found by their form. */
function findCutTokens(text) {
    const found = [];
    let start = 0;
    for (const line of text.split('\n')) {
        const shown = line.slice(-240).replace(/[\s"'`\u2026,;)\]}]{1,20}$|\.{3}$/, '');
        const offset = start + Math.max(0, line.length - 240);
        const sureCut = cutForm.exec(shown);
        if (sureCut !== null)
            found.push([offset + sureCut.index, offset + shown.length]);
        const likelyCut = cutLikely.exec(shown);
        if (likelyCut !== null && (0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(likelyCut[1]))
            found.push([offset + likelyCut.index, offset + shown.length]);
        start += line.length + 1;
    }
    return found;
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

/***/ 9343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q9: () => (/* binding */ titleProblem),
/* harmony export */   RJ: () => (/* binding */ titlePlaceholders),
/* harmony export */   bQ: () => (/* binding */ defaultTicketSettings),
/* harmony export */   tZ: () => (/* binding */ ownLabel)
/* harmony export */ });
/** What the config file says about tickets. */
const defaultTicketSettings = {
    labels: [],
    assignees: [],
    title: '{pipeline}: {class}/{reason} in {regions}',
    quietAfter: 20,
};
/** The label by which tickets are found again. Who may set it may hand us a ticket: on GitHub that needs the triage role. */
const ownLabel = 'lumen';
/** What may stand in braces in a title. */
const titlePlaceholders = ['pipeline', 'class', 'reason', 'regions', 'day'];
/** What is wrong with a title, as a clause that follows its name; undefined where it is good. */
function titleProblem(title) {
    for (const [whole, name] of title.matchAll(/\{([^{}]*)\}?/g)) {
        const known = titlePlaceholders.map((placeholder) => `{${placeholder}}`).join(', ');
        if (!whole.endsWith('}'))
            return `has a "{" that is not closed. The placeholders are ${known}.`;
        if (!titlePlaceholders.includes(name))
            return `has the placeholder ${JSON.stringify(whole)}, which does not exist. The placeholders are ${known}.`;
    }
    return undefined;
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
