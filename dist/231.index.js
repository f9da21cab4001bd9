export const id = 231;
export const ids = [231];
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
    const rules = async () => [...(config?.rules ?? []), ...(await __webpack_require__.e(/* import() */ 55).then(__webpack_require__.bind(__webpack_require__, 1055))).builtInRules];
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
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(805), __webpack_require__.e(537)]).then(__webpack_require__.bind(__webpack_require__, 7537));
    const parsed = parseConfig(text, path);
    if ('config' in parsed)
        return { config: parsed.config };
    return { problems: parsed.problems.map(({ message }) => ({ where, message: `${message} ${nothingRerun}` })) };
}


/***/ }),

/***/ 334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L8: () => (/* binding */ classify),
  Kl: () => (/* binding */ classifyOutput),
  o: () => (/* binding */ classifySource)
});

// EXTERNAL MODULE: ./build/core/glob.js
var core_glob = __webpack_require__(8998);
;// CONCATENATED MODULE: ./build/core/log/failed-step.js
const exitLine = /^Process completed with exit code (-?\d+)\.$/;
const endings = [
    exitLine,
    /^The action '.*' has timed out after \d+ minutes\.$/,
    /^The operation was canceled\.$/,
    /^The runner has received a shutdown signal/,
    /^The job running on runner .* has exceeded the maximum execution time/,
];
/** Commands that run after a failure too: they collect, tell or clean up. What they say is not the cause. */
const afterwards = /upload|artifact|report|summar|annotat|comment|codecov|coveralls|notif|slack|discord|teams|clean|logs?\b|diagnos|dump|always|failure|publish-unit-test|junit|docker compose (?:down|ps)|docker-compose (?:down|ps)|kubectl (?:describe|logs|get)|gh (?:pr|issue)|echo |save|stop|kill|tail |cat /i;
/**
 * Finds the output of the step that failed. With the API's steps it is the one whose conclusion is `failure`; without
 * them the log has to say: the step that ended with an error and after which nothing ordinary ran.
 */
function findFailedStep(sections, steps) {
    const failed = steps?.find((step) => step.conclusion === 'failure' || step.conclusion === 'timed_out');
    if (steps !== undefined && failed !== undefined) {
        const own = sectionsOf(failed, steps, sections);
        if (own.length > 0)
            return describe(failed.name, own);
    }
    const guess = guessFailed(sections);
    return describe(failed?.name ?? guess[0]?.stepName, guess);
}
/** The sections that belong to one step, by the seconds of its times, its name, and the order of the steps. */
function sectionsOf(failed, steps, sections) {
    if (failed.name === 'Set up job')
        return sections.filter((section) => section.kind === 'setup');
    const isPost = (step) => step.name.startsWith('Post ') || step.name === 'Complete job';
    const ran = steps.filter((step) => step.conclusion !== 'skipped' && step.name !== 'Set up job');
    const wantPost = isPost(failed);
    const ordered = ran.filter((step) => isPost(step) === wantPost).sort((a, b) => a.number - b.number);
    const own = [];
    let position = -1;
    for (const section of sections) {
        if (section.kind !== (wantPost ? 'post' : 'step'))
            continue;
        position = Math.max(position, stepOf(section, ordered, position));
        if (ordered[position] === failed)
            own.push(section);
    }
    return own;
}
/** Index of the step that a section belongs to, given the index of the section before it; never goes back. */
function stepOf(section, steps, before) {
    if (section.stepName !== undefined) {
        const named = steps.findIndex((step, index) => index >= before && step.name === section.stepName);
        if (named >= 0)
            return named;
    }
    const open = steps
        .map((step, index) => ({ step, index }))
        .filter(({ step, index }) => index >= Math.max(before, 0) && (section.time === undefined || covers(step, section.time)));
    if (open.length === 0)
        return Math.max(before, 0);
    const byName = open.find(({ step }) => step.name === `Run ${section.header}`);
    if (byName)
        return byName.index;
    // Steps that share a second: each has a header of its own, so the next one that has none yet is meant.
    const next = open.find(({ step, index }) => index > before && !step.name.startsWith('Run '));
    return (next ?? open.find(({ index }) => index > before) ?? open[0]).index;
}
/** The API's times are whole seconds: the second of the end belongs to the step. */
function covers(step, time) {
    if (step.startedAt === null)
        return false;
    const end = step.completedAt === null ? Number.POSITIVE_INFINITY : Date.parse(step.completedAt) + 999;
    return time >= Date.parse(step.startedAt) && time <= end;
}
function guessFailed(sections) {
    const candidates = sections
        .map((section, index) => ({ section, index }))
        .filter(({ section }) => section.kind !== 'post' && section.kind !== 'teardown');
    const broken = candidates.filter(({ section }) => section.output.some((line) => line.marker === 'error'));
    const decisive = broken.find(({ index }) => !candidates.some((later) => later.index > index && isOrdinary(later.section)));
    const chosen = decisive ?? broken.at(-1) ?? candidates.filter(({ section }) => section.output.length > 0).at(-1);
    return chosen ? [chosen.section] : sections.slice(0, 1);
}
function isOrdinary(section) {
    return section.kind === 'step' && section.header !== '' && !afterwards.test(section.header);
}
function describe(name, sections) {
    const all = sections.flatMap((section) => section.output);
    const end = all.findLastIndex((line) => isEnding(line));
    const lines = end >= 0 ? all.slice(0, end + 1) : all;
    let exitCode;
    for (const line of lines) {
        const exit = line.marker === 'error' ? exitLine.exec(line.text) : null;
        if (exit)
            exitCode = Number(exit[1]);
    }
    const script = sections.flatMap((section) => section.script);
    return { name, script, lines, exitCode, ended: end >= 0 || all.some((line) => line.marker === 'error') };
}
/** Whether the runner says with this line that a step is over. */
function isEnding(line) {
    return line.marker === 'error' && endings.some((ending) => ending.test(line.text));
}

;// CONCATENATED MODULE: ./build/core/log/line.js
/** One line of a job log, taken apart. Sources: the runner's log format and `gh run view --log`. */
/** Longer lines are cut: a minified bundle or a snapshot in one line must not cost a second in every pattern. */
const maxLineLength = 2_000;
const timestamp = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?Z(?: |$)/;
const ghColumns = /^([^\t]{0,200})\t([^\t]{0,200})\t(?=\uFEFF?\d{4}-\d\d-\d\dT)/;
const marker = /^##\[(group|endgroup|command|error|warning|notice|debug|section)\]/;
/** CSI and OSC sequences; a bare ESC is dropped too. Linear: every quantifier runs over a class that its successor leaves. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control characters that are looked for
const ansi = /\u001B(?:\[[0-9;:?]*[A-Za-z]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)|[()][A-Z0-9])?/g;
const echoColour = '\u001B[36;1m';
/** Takes one line apart. `raw` has no line break. Never throws. */
function parseLine(raw, number) {
    let rest = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    let stepName;
    const columns = rest.includes('\t') ? ghColumns.exec(rest) : null;
    if (columns) {
        stepName = columns[2];
        rest = rest.slice(columns[0].length);
    }
    let time;
    const stamp = timestamp.exec(rest);
    if (stamp) {
        time = Date.parse(`${stamp[1]}${(stamp[2] ?? '').slice(0, 4)}Z`);
        rest = rest.slice(stamp[0].length);
    }
    if (rest.startsWith('\uFEFF'))
        rest = rest.slice(1);
    const echoed = rest.startsWith(echoColour);
    if (rest.length > maxLineLength)
        rest = rest.slice(0, maxLineLength);
    if (rest.includes('\u001B'))
        rest = rest.replace(ansi, '');
    // A progress bar rewrites its line with carriage returns: what stands last is what a person saw.
    if (rest.includes('\r'))
        rest = rest.slice(rest.lastIndexOf('\r') + 1);
    const mark = marker.exec(rest);
    if (mark)
        return { number, time, text: rest.slice(mark[0].length), marker: mark[1], echoed, stepName };
    if (rest.startsWith('[command]'))
        return { number, time, text: rest.slice(9), marker: 'command', echoed, stepName };
    return { number, time, text: rest, marker: undefined, echoed, stepName };
}
/** All lines of a text. */
function parseLines(text) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines.map((raw, index) => parseLine(raw, index + 1));
}

;// CONCATENATED MODULE: ./build/core/log/sections.js
const runHeader = /^Run (.*)$/;
/** Lines that only the runner writes into the header of a step. */
const headerField = /^(?:shell: |with:$|env:$|working-directory: )/;
/** Lines of a header; one that is longer is none. */
const longestHeader = 400;
/** Cuts a log into sections, in order. A log without any header is one section. */
function cutSections(lines) {
    const sections = [];
    let current;
    const open = (kind, line, header = '', script = []) => {
        current = { kind, header, script, stepName: line.stepName, time: line.time, output: [] };
        sections.push(current);
        return current;
    };
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index];
        const end = headerEnd(lines, index);
        if (end !== undefined) {
            const script = lines.slice(index + 1, end).filter((field) => field.echoed);
            open('step', line, runHeader.exec(line.text)?.[1] ?? '', script.map((field) => field.text));
            index = end;
            continue;
        }
        if (line.marker === undefined && line.text === 'Post job cleanup.')
            open('post', line);
        else if (line.marker === undefined && line.text === 'Cleaning up orphan processes')
            open('teardown', line);
        else if (line.marker === undefined && line.text.startsWith('Current runner version:'))
            open('setup', line);
        else if (current !== undefined && line.stepName !== current.stepName && line.stepName !== undefined)
            open('step', line);
        current ??= open('step', line);
        current.output.push(line);
    }
    return sections;
}
/**
 * Where the header group that begins at `index` ends, or undefined where none begins there. A tool can print a group
 * that is called `Run …` too: the runner's own has its fields in it, or nothing at all.
 */
function headerEnd(lines, index) {
    const first = lines[index];
    if (first.marker !== 'group') {
        // Copied from the web view: no markers, but the same words.
        const isPlain = first.marker === undefined && first.time === undefined && runHeader.test(first.text);
        return isPlain && /^\s*with:$/.test(lines[index + 1]?.text ?? '') ? index + 1 : undefined;
    }
    if (!runHeader.test(first.text))
        return undefined;
    let known = false;
    for (let end = index + 1; end < lines.length && end <= index + longestHeader; end++) {
        const line = lines[end];
        if (line.marker === 'endgroup')
            return known || end === index + 1 ? end : undefined;
        if (line.marker === 'group')
            return undefined;
        known ||= line.echoed || headerField.test(line.text);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/scan/gram-filter.js
/**
 * Finds literals in bytes without looking at each byte. Each literal of 7 bytes or more holds a whole aligned 32-bit
 * word wherever it stands, so only aligned words are read: a table says which words may begin a literal's window and
 * which may continue one. What passes goes through a second table, an exact map and a comparison of bytes.
 */
/** Sets the bit that tells upper from lower case; of other bytes it makes what two of them may share. */
const fold = 0x20202020;
const firstMultiplier = 0x6bf2f5e1 | 0;
const secondMultiplier = 0x85ebca6b | 0;
const tableBits = 17;
const secondBits = 18;
const shift = 32 - tableBits;
/** Window that holds two aligned words at each of four places. */
const wideWindow = 11;
/** Window that holds one. */
const gram_filter_window = 7;
/** The bucket whose words need no second one. */
const single = 128;
class GramFilter {
    literals;
    /** Low byte: buckets that a word may begin; high byte: buckets that it may continue. */
    table = new Uint16Array(1 << tableBits).fill(single << 8);
    seen = new Uint32Array(1 << (secondBits - 5));
    /** Folded words at the slots that their hash names, or the next free ones; and the first entry of each. */
    words;
    heads;
    /** Entries of three numbers: a literal, the place of the word in it, and the next entry of the same word or 0. */
    entries;
    used = 3;
    constructor(literals, encode) {
        this.literals = literals.map(({ text }) => encode(text).map((byte) => byte | 32));
        const most = this.literals.reduce((sum, { length }) => sum + (length < 6 ? 260 : length === 6 ? 132 : 4), 1);
        this.entries = new Int32Array(most * 3);
        const slots = 1 << (32 - Math.clz32(most * 2));
        this.words = new Int32Array(slots);
        this.heads = new Int32Array(slots);
        literals.forEach(({ at }, index) => {
            this.add(index, at);
        });
    }
    add(index, at) {
        const bytes = this.literals[index];
        if (bytes.length >= wideWindow) {
            const bucket = 1 << (index % 7);
            for (let place = at; place < at + 4; place++) {
                this.begin(this.gramAt(bytes, place), index, place, bucket);
                this.follow(this.gramAt(bytes, place + 4), bucket);
            }
        }
        else if (bytes.length >= gram_filter_window) {
            for (let place = at; place < at + 4; place++)
                this.begin(this.gramAt(bytes, place), index, place, single);
        }
        else {
            this.addShort(bytes, index);
        }
    }
    /**
     * A literal of 5 or 6 bytes fills no aligned word at some places: there, whatever its neighbour is, is let in. One of
     * 6 bytes has two halves then, and both are asked for.
     */
    addShort(bytes, index) {
        for (let place = 0; place + 4 <= bytes.length && place < 3; place++) {
            this.begin(this.gramAt(bytes, place), index, place, single);
        }
        const isPair = bytes.length === 6;
        const bucket = isPair ? 1 << (index % 7) : single;
        for (let other = 32; other < 256; other++) {
            if ((other & 32) === 0)
                continue;
            this.begin(this.gramOf(other, bytes[0], bytes[1], bytes[2]), index, -1, bucket);
            if (isPair)
                this.follow(this.gramOf(bytes[3], bytes[4], bytes[5], other), bucket);
            else
                this.begin(this.gramOf(bytes[2], bytes[3], bytes[4], other), index, 2, single);
        }
    }
    follow(gram, bucket) {
        const slot = hash(gram);
        this.table[slot] = this.table[slot] | (bucket << 8);
    }
    begin(gram, index, place, bucket) {
        const slot = hash(gram);
        this.table[slot] = this.table[slot] | bucket;
        const second = Math.imul(gram, secondMultiplier) >>> (32 - secondBits);
        this.seen[second >>> 5] = this.seen[second >>> 5] | (1 << (second & 31));
        const { entries, heads, used } = this;
        const found = this.find(gram);
        this.words[found] = gram;
        entries[used] = index;
        entries[used + 1] = place;
        entries[used + 2] = heads[found];
        heads[found] = used;
        this.used = used + 3;
    }
    /** The slot of a word, or the free one where it would stand. */
    find(gram) {
        const { words, heads } = this;
        const mask = words.length - 1;
        let slot = (Math.imul(gram, secondMultiplier) >>> 7) & mask;
        while (heads[slot] !== 0 && words[slot] !== gram)
            slot = (slot + 1) & mask;
        return slot;
    }
    gramAt(bytes, at) {
        return this.gramOf(bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]);
    }
    /** As a little-endian machine reads them: Node runs on others nowhere that a runner does. */
    gramOf(a = 0, b = 0, c = 0, d = 0) {
        return a | (b << 8) | (c << 16) | (d << 24);
    }
    /**
     * Tells `onHit` each literal that lies within `from` and `to`, in the order of their words. `words` is the same
     * memory as `bytes`, and reaches 32 bytes further than `to`.
     */
    scan(bytes, words, from, to, onHit) {
        const { table } = this;
        // Local: in a bundle a module's constants are loaded anew for each word.
        const mask = fold;
        const multiplier = firstMultiplier;
        const drop = shift;
        const last = (to + 3) >> 2;
        let wanted = from;
        let index = from >> 2;
        let a = table[Math.imul(words[index] | mask, multiplier) >>> drop];
        for (; index < last; index += 4) {
            const b = table[Math.imul(words[index + 1] | mask, multiplier) >>> drop];
            const c = table[Math.imul(words[index + 2] | mask, multiplier) >>> drop];
            const d = table[Math.imul(words[index + 3] | mask, multiplier) >>> drop];
            const e = table[Math.imul(words[index + 4] | mask, multiplier) >>> drop];
            if ((((a & (b >> 8)) | (b & (c >> 8)) | (c & (d >> 8)) | (d & (e >> 8))) & 255) !== 0) {
                if ((a & (b >> 8) & 255) !== 0)
                    wanted = this.confirm(bytes, words, index, wanted, to, onHit);
                if ((b & (c >> 8) & 255) !== 0)
                    wanted = this.confirm(bytes, words, index + 1, wanted, to, onHit);
                if ((c & (d >> 8) & 255) !== 0)
                    wanted = this.confirm(bytes, words, index + 2, wanted, to, onHit);
                if ((d & (e >> 8) & 255) !== 0)
                    wanted = this.confirm(bytes, words, index + 3, wanted, to, onHit);
                if (wanted >= to)
                    return;
            }
            a = e;
        }
    }
    confirm(bytes, words, index, wanted, to, onHit) {
        const gram = words[index] | fold;
        const second = Math.imul(gram, secondMultiplier) >>> (32 - secondBits);
        if (((this.seen[second >>> 5] >>> (second & 31)) & 1) === 0)
            return wanted;
        let from = wanted;
        const { entries } = this;
        for (let entry = this.heads[this.find(gram)]; entry !== 0; entry = entries[entry + 2]) {
            const literal = entries[entry];
            const text = this.literals[literal];
            const start = (index << 2) - entries[entry + 1];
            if (start < from || start + text.length > to)
                continue;
            let same = 0;
            while (same < text.length && (bytes[start + same] | 32) === text[same])
                same++;
            if (same === text.length)
                from = Math.max(from, onHit(start, literal));
        }
        return from;
    }
}
function hash(gram) {
    return Math.imul(gram, firstMultiplier) >>> shift;
}

;// CONCATENATED MODULE: ./build/core/scan/rule-literals.js
// Generated by `npm run rules` from src/core/rules/ and src/core/scan/structure.ts. Do not edit.
// biome-ignore format: one literal a line
const ruleLiterals = [
    ['\nrun ', 0],
    ['  check( ', 2, 'catch2/failed'],
    ['  https://www.shel', 7, 'shellcheck/code'],
    ['  line   ', 0, 'phpstan/errors'],
    ['  require( ', 0, 'catch2/failed'],
    ['  running ‘', 0, 'r/test-failed'],
    ['  x eslint(', 0, 'oxlint/errors'],
    ['  × eslint', 0, 'oxlint/errors'],
    ['  ● ', 0, 'jest/failed'],
    ['  ✕ ', 0, 'jest/failed'],
    ['  ⨯ ', 0, 'pest/failed'],
    [' (critical)', 0, 'iac/findings'],
    [' (defined a', 0, 'devicetree/error'],
    [' (error): ', 3, 'shellcheck/code'],
    [' (faile', 0, 'dart/test-failed'],
    [' (high)', 0, 'iac/findings'],
    [' (info)', 0, 'shellcheck/code'],
    [' (js)', 0, 'svelte/check'],
    [' (low):', 0, 'iac/findings'],
    [' (medium): ', 0, 'iac/findings'],
    [' (segfault)', 0, 'ctest/failed'],
    [' (style', 0, 'shellcheck/code'],
    [' (subprocess aborted)', 10, 'ctest/failed'],
    [' (svelte)', 0, 'svelte/check'],
    [' (terraform', 0, 'tflint/issues'],
    [' (ts)', 0, 'svelte/check'],
    [' (unknown: ', 0, 'iac/findings'],
    [' (warning):', 0, 'shellcheck/code'],
    [' - erro', 0, 'pyright/errors'],
    [' - should panic ..', 7, 'cargo/test-failed'],
    [' - unknown ', 0, 'spelling/findings'],
    [' --> ', 0, 'rustc/place'],
    [' ... er', 0, 'python/unittest-failed'],
    [' ... fa', 0, 'python/unittest-failed'],
    [' ... failed', 0, 'deno/test-failed', 'cargo/test-failed'],
    [' / compileincreme', 6, 'jvm/compile-summary'],
    [' ==> ', 0, 'spelling/findings'],
    [' [failed] t', 0, 'arduino/failed'],
    [' accessibility ', 4, 'lighthouse/assertion'],
    [' already exists', 4, 'twine/version-exists', 'git/push-rejected'],
    [' and commit', 0, 'git/dirty-tree'],
    [' api has not been use', 10, 'gcloud/permission'],
    [' arg(s), re', 0, 'cli/usage'],
    [' assertio', 2, 'webdriverio/failed'],
    [' assertions, ', 2, 'minitest/summary'],
    [' assist/sou', 0, 'biome/findings'],
    [' blocker is', 0, 'quality/gate'],
    [' bundle', 0, 'rubocop/offenses'],
    [' but it ', 0, 'composer/not-resolvable'],
    [' but these ', 0, 'composer/not-resolvable'],
    [' bytes but got', 3, 'image/truncated'],
    [' bytes failed', 2, 'machine/out-of-memory'],
    [' call not used', 3, 'go/vet'],
    [' can not be used', 5, 'link/error'],
    [' cannot be ', 0, 'machine/tool-version'],
    [' chart(s) li', 1, 'helm/template'],
    [' cpd rule violat', 0, 'jvm/static-analysis'],
    [' cpd violat', 0, 'jvm/static-analysis'],
    [' critical is', 0, 'quality/gate'],
    [' critical severity', 7, 'npm/audit'],
    [' dead l', 0, 'links/broken'],
    [' dependenci', 0, 'nix/error'],
    [' depends on', 0, 'poetry/solving'],
    [' did not match ex', 6, 'playwright/assertion'],
    [' does not e', 0, 'vcpkg/not-found', 'maven/project'],
    [' during a previous at', 10, 'maven/artifact'],
    [' el tiempo ', 0, 'network/connect-timeout'],
    [' enoent', 0, 'process/executable-not-found'],
    [' error', 0, 'pytest/summary'],
    [' error    ', 2, 'meson/test-failed'],
    [' error "', 1, 'svelte/check'],
    [' error affecting', 4, 'phpcs/errors'],
    [' error and', 3, 'phpcs/errors'],
    [' error found', 1, 'jvm/compile-summary', 'phpstan/errors'],
    [' error generate', 4, 'clang/driver'],
    [' error in ', 3, 'tsc/found'],
    [' error reported by checksty', 16, 'checkstyle/violations'],
    [' error: ', 1, 'hadolint/findings'],
    [' errored durin', 3, 'julia/test-failed'],
    [' errors affecting', 3, 'phpcs/errors'],
    [' errors and', 0, 'phpcs/errors'],
    [' errors found', 2, 'jvm/compile-summary', 'phpstan/errors'],
    [' errors generate', 4, 'clang/driver'],
    [' errors in ', 0, 'tsc/found'],
    [' errors reported by checksty', 4, 'checkstyle/violations'],
    [' exampl', 0, 'rspec/failed', 'haskell/test-failed'],
    [' fail  ', 0, 'codeception/failed'],
    [' fail    ', 0, 'meson/test-failed'],
    [' failed', 0, 'pytest/failed', 'pytest/summary', 'tox/failed', 'behave/failed', 'robot/failed', 'jest/summary', 'vitest/failed', 'vitest/summary', 'jasmine/failed', 'playwright/summary', 'cypress/summary', 'testcafe/failed', 'junit/failure', 'junit/summary', 'gradle/test-failed', 'dotnet/assertion', 'xctest/assertion', 'xcode/test-failed', 'catch2/failed', 'dart/test-summary', 'dart/compile'],
    [' failed tes', 0, 'gtest/failed'],
    [' failed to ', 0, 'bun/not-found'],
    [' failed: er', 0, 'cloudformation/failed'],
    [' failin', 0, 'mocha/summary'],
    [' failur', 0, 'jasmine/failed', 'go/test-summary', 'boost.test/failed', 'unity/failed', 'exunit/failed', 'ocaml/test-failed', 'clojure/test-failed', 'test/summary'],
    [' failure fo', 0, 'lighthouse/assertion'],
    [' failure(s)', 0, 'ansible/lint'],
    [' failures: ', 0, 'testng/summary'],
    [' file (', 0, 'mypy/summary'],
    [' file would b', 0, 'black/check'],
    [' files (', 0, 'mypy/summary'],
    [' files require', 3, 'swiftformat/check'],
    [' files that can be fix', 11, 'phpcs/errors', 'phpcsfixer/check'],
    [' files would b', 3, 'black/check'],
    [' fixable with the `--fix` ', 15, 'ruff/summary'],
    [' flow faile', 0, 'maestro/failed'],
    [' flows faile', 0, 'maestro/failed'],
    [' for package', 1, 'release/config'],
    [' from registry (using', 10, 'hex/transport'],
    [' from server: ', 3, 'gradle/server-error'],
    [' gemspe', 0, 'rubocop/offenses'],
    [' has a problem', 3, 'pulumi/failed'],
    [' has been d', 0, 'brew/not-found'],
    [' high severity', 0, 'npm/audit'],
    [' hook failed', 0, 'ava/failed'],
    [' hooks failed', 0, 'ava/failed'],
    [' in json at ', 1, 'json/syntax'],
    [' info: ', 0, 'hadolint/findings'],
    [' interrupte', 0, 'playwright/summary'],
    [' is already in u', 1, 'machine/port-in-use'],
    [' is being loaded, but ', 11, 'r/no-package'],
    [' is below threshol', 7, 'mutation/threshold'],
    [' is in u', 1, 'machine/port-in-use'],
    [' is missing required propert', 17, 'android/keystore'],
    [' is not availabl', 5, 'r/no-package'],
    [' is not correctly f', 8, 'clangformat/check'],
    [' is not in ', 0, 'go/module'],
    [' is not signed.', 4, 'apt/repository'],
    [' is required, but not provided', 19, 'secret/not-found'],
    [' is restrict', 1, 'huggingface/gated'],
    [' issue(s) f', 0, 'tflint/issues'],
    [' issues', 0, 'golangci/summary'],
    [' kann nicht', 0, 'apt/not-found'],
    [' known vuln', 0, 'npm/audit'],
    [' la autenticaci', 4, 'git/could-not-read-username'],
    [' layout', 0, 'rubocop/offenses'],
    [' line ', 0, 'lint/generic'],
    [' lint/', 0, 'rubocop/offenses'],
    [' lint/a', 0, 'biome/findings'],
    [' lint/compl', 0, 'biome/findings'],
    [' lint/corre', 0, 'biome/findings'],
    [' lint/nurse', 0, 'biome/findings'],
    [' lint/perfo', 0, 'biome/findings'],
    [' lint/secur', 0, 'biome/findings'],
    [' lint/style', 0, 'biome/findings'],
    [' lint/suspi', 0, 'biome/findings'],
    [' low severity', 2, 'npm/audit'],
    [' metric', 0, 'rubocop/offenses'],
    [' moderate severity', 7, 'npm/audit'],
    [' naming/', 1, 'rubocop/offenses'],
    [' nicht lese', 0, 'git/could-not-read-username'],
    [' no longer ', 0, 'apt/repository'],
    [' non-comply', 0, 'spotless/check'],
    [' not foun', 2, 'helm/not-found', 'secret/not-found'],
    [' not found in current ', 11, 'julia/resolve'],
    [' not found.', 0, 'jest/module-map', 'android/resources'],
    [' not supporte', 2, 'jvm/toolchain'],
    [' offens', 0, 'rubocop/offenses'],
    [' option was not ', 5, 'jest/module-map'],
    [' or higher ', 0, 'machine/tool-version'],
    [' organizeim', 0, 'biome/findings'],
    [' packages', 0],
    [' par un aut', 0, 'windows/file-locked'],
    [' performance', 1, 'rubocop/offenses'],
    [' permission', 0, 'gcloud/permission'],
    [' pmd rule violat', 0, 'jvm/static-analysis'],
    [' pmd violat', 0, 'jvm/static-analysis'],
    [' problem', 1, 'eslint/problems', 'stylelint/findings', 'api/spec'],
    [' provider: n', 1, 'terraform/login'],
    [' rails/', 0, 'rubocop/offenses'],
    [' raised', 0, 'tox/failed'],
    [' recorded', 0, 'xcode/test-failed'],
    [' result, co', 0, 'dbt/failed'],
    [' results, co', 1, 'dbt/failed'],
    [' rota para ', 0, 'network/no-route'],
    [' rspec/', 0, 'rubocop/offenses'],
    [' scenar', 0, 'cucumber/failed', 'behat/failed'],
    [' security/', 3, 'rubocop/offenses'],
    [' server err', 0, 'http/5xx'],
    [' should be ', 0, 'api/spec'],
    [' snapsh', 0, 'jest/summary'],
    [' style issu', 0, 'phpcsfixer/check'],
    [' style/', 0, 'rubocop/offenses'],
    [' style:', 0, 'hadolint/findings'],
    [' stylel', 0, 'stylelint/findings'],
    [' succeeded', 0],
    [' succes', 0, 'busted/failed'],
    [' suggestion', 0, 'spelling/findings'],
    [' suite aborted *', 3, 'scalatest/failed'],
    [' suite failed *', 3, 'scalatest/failed'],
    [' suites aborted *', 3, 'scalatest/failed'],
    [' suites failed *', 5, 'scalatest/failed'],
    [' suppressio', 0, 'biome/findings'],
    [' target', 0, 'cargo/test-summary'],
    [' test aborted *', 3, 'scalatest/failed'],
    [' test failed', 1, 'ava/failed', 'automake/check'],
    [' test failed *', 3, 'scalatest/failed'],
    [' test failed.', 2, 'pgtap/failed'],
    [' test in ', 2, 'python/unittest-summary'],
    [' test using', 0, 'playwright/summary'],
    [' tests aborted *', 3, 'scalatest/failed'],
    [' tests failed', 2, 'ava/failed', 'automake/check', 'haskell/test-failed'],
    [' tests failed *', 3, 'scalatest/failed'],
    [' tests failed.', 3, 'pgtap/failed'],
    [' tests in ', 3, 'python/unittest-summary'],
    [' tests using', 1, 'playwright/summary'],
    [' timed out af', 2, 'bun/test-failed'],
    [' timeout    ', 0, 'meson/test-failed'],
    [' uncaught exception failed', 0, 'ava/failed'],
    [' uncaught exceptions failed', 0, 'ava/failed'],
    [' unexpected', 0, 'meson/test-failed'],
    [' unhandled ', 0, 'vitest/failed'],
    [' unhandled rejection failed', 0, 'ava/failed'],
    [' unhandled rejections failed', 0, 'ava/failed'],
    [' violation:', 0, 'swiftlint/violations'],
    [' visual cha', 0, 'storybook/failed'],
    [' vulnerabil', 0, 'npm/audit'],
    [' warning and ', 2, 'oxlint/errors'],
    [' warning potentia', 6, 'eslint/problems'],
    [' warning treated as e', 10, 'clangtidy/findings'],
    [' warning, ', 3, 'pyright/errors'],
    [' warning: ', 3, 'hadolint/findings'],
    [' warnings and ', 3, 'oxlint/errors'],
    [' warnings potentia', 5, 'eslint/problems'],
    [' warnings treated as e', 5, 'clangtidy/findings'],
    [' warnings, ', 0, 'pyright/errors'],
    [' was already i', 3, 'machine/port-in-use'],
    [' was not fo', 0, 'jest/coverage'],
    [' was not found in', 6, 'setup.python/version'],
    [' was not installed su', 10, 'ansible/galaxy'],
    [' | erro', 0, 'phpcs/errors'],
    [' | fail', 0, 'robot/failed'],
    [' | p:', 0, 'sqlfluff/findings'],
    [' → status', 0, 'links/not-found'],
    ['! couldn\'t find', 4, 'cpan/not-found'],
    ['! findi', 0, 'cpan/not-found'],
    ['! installing the dependen', 14, 'cpan/not-found'],
    ['" export is defi', 5, 'vitest/assertion'],
    ['" for optio', 0, 'meson/error'],
    ['" found in pull req', 8, 'commitlint/problems'],
    ['" found in the pull req', 12, 'commitlint/problems'],
    ['" is not availabl', 6, 'snap/not-found'],
    ['" is not exported by', 9, 'rollup/error'],
    ['" not found', 0, 'yarn/missing-script', 'php/class-not-found'],
    ['" not prefixed wi', 6, 'deno/not-found'],
    ['") still no', 0, 'webdriverio/failed'],
    ['": executab', 0, 'kubectl/plugin-missing'],
    ['": invalid format', 0, 'ssh/key-unreadable'],
    ['": no secre', 0, 'gpg/secret-key'],
    ['"code":', 0, 'github/release-exists'],
    ['"messag', 0, 'chat/webhook'],
    ['"status": "unava', 4, 'gcloud/unavailable'],
    ['"status":"unava', 4, 'gcloud/unavailable'],
    ['"type":', 0, 'llm/api-key'],
    ['# (in test ', 0, 'bats/failed'],
    ['# error', 0, 'automake/check'],
    ['# fail ', 0, 'node.test/failed'],
    ['# fail:', 0, 'automake/check'],
    ['# faile', 0, 'node.test/failed'],
    ['# failed te', 0, 'pgtap/failed'],
    ['# looks lik', 0, 'perl/prove', 'pgtap/failed'],
    ['# xpass', 0, 'automake/check'],
    ['##[error]', 0],
    ['##[group]run ', 2],
    ['% of diff hit', 2, 'codecov/status'],
    ['%) does not', 0, 'coverage/threshold'],
    ['%) is below the expected minimum ', 22, 'simplecov/coverage'],
    ['%error:', 0, 'native/error'],
    ['\' cannot be acces', 6, 'swiftpm/resolve'],
    ['\' contains a l', 3, 'mkdocs/strict'],
    ['\' declared ', 0, 'eslint/plugin-missing'],
    ['\' did not m', 0, 'github/checkout-ref'],
    ['\' does not ', 0, 'nix/error'],
    ['\' faile', 0, 'xcode/test-failed', 'bats/failed'],
    ['\' found in keystore', 8, 'android/keystore'],
    ['\' from remote source', 9, 'nuget/service'],
    ['\' has timed out af', 7, 'runner/step-timeout'],
    ['\' is denied', 0, 'machine/permission-denied'],
    ['\' is not defined ', 6, 'node/module-not-found'],
    ['\' is not recognized', 8, 'shell/command-not-found'],
    ['\' is unavailabl', 4, 'rustup/toolchain'],
    ['\' isn\'t all', 0, 'twine/refused'],
    ['\' not found', 0, 'php/class-not-found', 'luarocks/not-found', 'pacman/not-found', 'pytest/fixture', 'r/error'],
    ['\' not found fo', 3, 'android/keystore'],
    ['\' not found in', 3, 'gradle/script'],
    ['\' of packag', 0, 'nuget/not-found'],
    ['\' overflowed b', 3, 'arduino/failed'],
    ['\' required by package \'', 12, 'swiftpm/resolve'],
    ['\' returned a non', 5, 'docker/build-step'],
    ['\' target ma', 0, 'rustup/toolchain'],
    ['\' url required authenticati', 16, 'composer/auth'],
    ['\' viola', 0, 'jacoco/coverage'],
    ['\' was not f', 0, 'apt/not-found'],
    ['\' which is part of the dependen', 20, 'gradle/lock-state'],
    ['\'\' finished with non-zero', 14, 'gradle/what-went-wrong'],
    ['\', required by', 3, 'pkgconfig/not-found'],
    ['\', which is', 0, 'apt/broken'],
    ['\'. make sur', 0, 'ruby/load-error'],
    ['\'dependenci', 0, 'maven/project'],
    ['\'expiration time\' claim ', 13, 'github/bad-credentials'],
    ['() fail', 0, 'dotnet/assertion'],
    ['()` failed', 0, 'cypress/assertion'],
    ['()` timed out', 0, 'cypress/assertion'],
    ['(500) when c', 0, 'aws/internal'],
    ['(503)', 0, 'aws/slow-down'],
    ['(argumenterror)', 0, 'ruby/exception'],
    ['(authfailure)', 2, 'aws/invalid-credentials'],
    ['(emfile', 0, 'machine/open-files'],
    ['(fail) ', 0, 'bun/test-failed'],
    ['(failed', 0, 'artillery/thresholds'],
    ['(forbidden)', 0, 'kubectl/forbidden'],
    ['(frozenerror)', 0, 'ruby/exception'],
    ['(in test fi', 0, 'bats/failed'],
    ['(internalerror) when c', 0, 'aws/internal'],
    ['(internalfailure) when c', 0, 'aws/internal'],
    ['(internalservererror) when c', 17, 'aws/internal'],
    ['(keyerror)', 0, 'ruby/exception'],
    ['(nameerror)', 0, 'ruby/exception'],
    ['(no such pa', 0, 'apk/not-found'],
    ['(nomethoderror)', 0, 'ruby/exception'],
    ['(operationtimedout', 7, 'azure/throttled'],
    ['(provisionedthroughputexceededexception', 7, 'aws/throttled'],
    ['(requestexpired', 0, 'aws/expired-token'],
    ['(runtimeerror)', 0, 'ruby/exception'],
    ['(serverbusy', 0, 'azure/throttled'],
    ['(serviceexception) when c', 0, 'aws/internal'],
    ['(serviceunavailable)', 0, 'aws/slow-down'],
    ['(standa', 0, 'ktlint/findings'],
    ['(status: 50', 0, 'http/503'],
    ['(subscriptionrequeststhrottled', 0, 'azure/throttled'],
    ['(syntaxerror)', 0, 'ruby/exception'],
    ['(tokenrefreshrequired', 3, 'aws/expired-token'],
    ['(toomanyrequests', 0, 'azure/throttled'],
    ['(typeerror)', 0, 'ruby/exception'],
    ['(validationerror) when c', 13, 'cloudformation/failed'],
    ['(zeitwerk::nameerror)', 0, 'ruby/exception'],
    ['(zeitwerkerror)', 0, 'ruby/exception'],
    [') [vitepres', 0, 'docusaurus/links'],
    [') assertionerr', 3, 'testcafe/failed'],
    [') could not be found', 9, 'aws/no-credentials'],
    [') error', 0, 'native/error'],
    [') fatal: ', 0, 'native/error'],
    [') should not be blank', 10, 'docker/dockerfile'],
    [') test ', 0, 'exunit/failed'],
    [') the output should ', 3, 'shellspec/failed'],
    [') the status should ', 9, 'shellspec/failed'],
    [') the stderr should ', 3, 'shellspec/failed'],
    [') the stdout should ', 3, 'shellspec/failed'],
    [') unavailab', 0, 'gcloud/unavailable'],
    [') were not ', 0, 'pkgconfig/not-found'],
    ['), but does not contain pack', 17, 'go/module'],
    ['): catastrophic erro', 0, 'nvcc/error'],
    ['): erro', 0, 'nvcc/error', 'native/error', 'haskell/error'],
    ['): error cs', 0, 'unity/compile'],
    ['): error: death test', 7, 'gtest/assertion'],
    ['): error: expected', 7, 'gtest/assertion'],
    ['): error: value of', 7, 'gtest/assertion'],
    ['* checking tests ... er', 12, 'r/test-failed'],
    ['* invalid r', 0, 'vault/denied'],
    ['* missing dependenc', 8, 'opam/resolve'],
    ['* permissio', 0, 'vault/denied'],
    ['** (argumenterror', 0, 'elixir/compile'],
    ['** (compileerror', 0, 'elixir/compile'],
    ['** (functionclauseerror', 9, 'elixir/compile'],
    ['** (keyerror', 0, 'elixir/compile'],
    ['** (matcherror', 0, 'elixir/compile'],
    ['** (mismatcheddelimitererror', 0, 'elixir/compile'],
    ['** (mix', 0, 'hex/resolve'],
    ['** (mix) un', 0, 'hex/lock'],
    ['** (mix.error', 0, 'elixir/compile'],
    ['** (syntaxerror', 0, 'elixir/compile'],
    ['** (tokenmissingerror', 6, 'elixir/compile'],
    ['** (undefinedfunctionerror', 0, 'elixir/compile'],
    ['** analyze failed *', 0, 'swift/build-failed'],
    ['** archive failed *', 8, 'swift/build-failed'],
    ['** build failed *', 5, 'swift/build-failed'],
    ['** test build failed *', 10, 'xcode/test-summary'],
    ['** test execute failed *', 9, 'xcode/test-summary'],
    ['** test failed *', 5, 'xcode/test-summary'],
    ['*** [.p', 0, 'arduino/failed'],
    ['*** failed ', 0, 'scalatest/failed'],
    ['*** failed!', 0, 'haskell/test-failed'],
    ['*** missing', 0, 'make/no-rule'],
    ['*** no rule to make target', 15, 'make/no-rule'],
    ['*** no targ', 0, 'make/no-rule'],
    ['*** recipe commences be', 12, 'make/no-rule'],
    ['***test failed**', 5, 'python/unittest-failed'],
    ['**error', 0, 'erlang/test-failed'],
    ['+ fullyqual', 0, 'powershell/error'],
    [', assertion', 0, 'phpunit/failed'],
    [', but none ', 0, 'conda/conflict', 'dnf/conflict'],
    [', character', 0, 'prover/error'],
    [', don\'t know ', 2, 'cpan/not-found'],
    [', failed ch', 0, 'iac/findings'],
    [', failures:', 0, 'testng/summary'],
    [', level', 0, 'database/migration'],
    [', version solving', 6, 'pub/resolve'],
    [', which is ', 0, 'pip/conflict'],
    [', xctassert', 0, 'xcode/test-failed'],
    [',-warnings-as-err', 6, 'clangtidy/findings'],
    ['- files were mo', 4, 'precommit/hook'],
    ['- hook id: ', 0, 'precommit/hook'],
    ['- snapshot  ', 0, 'jest/assertion'],
    ['-- configuring incomplete, errors occurre', 30, 'cmake/configure'],
    ['-- error ', 0, 'r/test-failed'],
    ['-- failure ', 0, 'r/test-failed'],
    ['--- fai', 0, 'go/test-failed'],
    ['--- failed ', 0, 'behat/failed'],
    ['--lockfile_mo', 2, 'bazel/lock'],
    ['. check your ne', 4, 'bundler/transport'],
    ['.agda:', 0, 'prover/error'],
    ['.astro:', 0, 'svelte/check'],
    ['.bzl:', 0, 'bazel/error'],
    ['.css unknown wo', 4, 'sass/error'],
    ['.dart:', 0, 'dart/compile'],
    ['.dart: ', 0, 'dart/test-failed'],
    ['.github/workflo', 4, 'actionlint/error'],
    ['.go.ori', 0, 'gofmt/check'],
    ['.groovy', 0, 'jvm/compile'],
    ['.h\' file no', 0, 'c/header'],
    ['.hpp\' file no', 0, 'c/header'],
    ['.java (at l', 0, 'jvm/compile'],
    ['.java:', 0, 'jvm/compile', 'checkstyle/violations'],
    ['.kt: (', 0, 'jvm/compile'],
    ['.kts: (', 0, 'jvm/compile'],
    ['.lagda:', 0, 'prover/error'],
    ['.lean:', 0, 'prover/error'],
    ['.ml", line', 0, 'ocaml/error'],
    ['.mli", line', 0, 'ocaml/error'],
    ['.php li', 0, 'php/fatal'],
    ['.php:', 0, 'phpstan/errors'],
    ['.proto:', 0, 'protobuf/error', 'api/spec'],
    ['.py imports are incorrectly sorte', 22, 'black/check'],
    ['.pyi imports are incorrectly sorte', 23, 'black/check'],
    ['.pyx:', 0, 'cython/error'],
    ['.result', 0, 'github/other-job-failed'],
    ['.scala', 0, 'jvm/compile'],
    ['.scala isn\'', 0, 'scalafmt/check'],
    ['.spec.cjs', 0, 'vitest/failed'],
    ['.spec.cts', 0, 'vitest/failed'],
    ['.spec.js', 0, 'vitest/failed'],
    ['.spec.mjs', 0, 'vitest/failed'],
    ['.spec.mts', 0, 'vitest/failed'],
    ['.spec.ts', 0, 'vitest/failed'],
    ['.sql] f', 0, 'sqlfluff/findings'],
    ['.svelte:', 0, 'svelte/check'],
    ['.swift:', 0, 'native/error', 'swiftformat/check'],
    ['.test.cjs', 2, 'vitest/failed'],
    ['.test.cts', 2, 'vitest/failed'],
    ['.test.js', 0, 'vitest/failed'],
    ['.test.mjs', 2, 'vitest/failed'],
    ['.test.mts', 2, 'vitest/failed'],
    ['.test.ts', 0, 'vitest/failed'],
    ['.vue:', 0, 'svelte/check'],
    ['.xml:', 0, 'android/resources'],
    ['/dev/kv', 0, 'machine/device-missing'],
    ['14 unavaila', 0, 'grpc/unavailable'],
    ['4 deadline_', 0, 'grpc/deadline'],
    ['401 error, creden', 6, 'http/401'],
    ['404  not found [i', 6, 'apt/repository'],
    ['404 client ', 0, 'http/404'],
    ['407 pro', 0, 'proxy/refused'],
    ['408 client ', 0, 'http/408'],
    ['410 (go', 0, 'http/404'],
    ['410 gon', 0, 'http/404'],
    ['410: gon', 0, 'http/404'],
    ['429 client ', 0, 'http/rate-limit'],
    ['5.7.57 clie', 0, 'smtp/login'],
    ['500 can\'t c', 0, 'http/500'],
    ['500 server ', 0, 'http/500'],
    ['500 slow dow', 0, 'http/503'],
    ['501 slow dow', 0, 'http/503'],
    ['502 server ', 0, 'http/502'],
    ['502 slow dow', 0, 'http/503'],
    ['503 backend ', 1, 'http/503'],
    ['503 first by', 1, 'http/503'],
    ['503 server e', 1, 'http/503'],
    ['503 slow dow', 1, 'http/503'],
    ['503 status c', 1, 'http/503'],
    ['504 server ', 0, 'http/504'],
    ['504 slow dow', 0, 'http/503'],
    ['505 slow dow', 0, 'http/503'],
    ['506 slow dow', 0, 'http/503'],
    ['507 slow dow', 0, 'http/503'],
    ['508 slow dow', 0, 'http/503'],
    ['509 slow dow', 0, 'http/503'],
    ['530 <none>', 0, 'http/5xx'],
    ['530 site', 0, 'http/5xx'],
    ['534-5.7', 0, 'smtp/login'],
    ['535 5.7', 0, 'smtp/login'],
    ['535-5.7', 0, 'smtp/login'],
    [': \'=\' expected', 0, 'lua/error'],
    [': \'end\' expected', 5, 'lua/error'],
    [': [erro', 0, 'yamllint/error'],
    [': attempt to', 0, 'lua/error'],
    [': authenticati', 3, 'registry/login'],
    [': bad substitutio', 6, 'shell/syntax'],
    [': checksum ', 0, 'go/checksum'],
    [': command not fou', 6, 'shell/command-not-found'],
    [': connect: permis', 6, 'docker/socket-denied'],
    [': declarationerror', 0, 'native/error'],
    [': eof', 0, 'network/unexpected-eof'],
    [': error', 0, 'native/error', 'haskell/error', 'database/migration'],
    [': error charset: ', 6, 'dotnet/format'],
    [': error during', 3, 'julia/test-failed'],
    [': error endofline: ', 5, 'dotnet/format'],
    [': error finalnewline: ', 5, 'dotnet/format'],
    [': error imports: ', 5, 'dotnet/format'],
    [': error whitespace: ', 5, 'dotnet/format'],
    [': error: ', 2, 'clang/driver', 'jvm/compile', 'mypy/errors', 'shellcheck/code', 'sphinx/error'],
    [': error: -[', 0, 'xctest/assertion'],
    [': error: bad use of', 6, 'apidocs/error'],
    [': error: check', 0, 'catch2/failed'],
    [': error: in "', 2, 'boost.test/failed'],
    [': error: malformed html', 6, 'apidocs/error'],
    [': error: reference not found', 9, 'apidocs/error'],
    [': error: require', 5, 'catch2/failed'],
    [': error: test case', 0, 'catch2/failed'],
    [': error: unexpected end tag', 6, 'apidocs/error'],
    [': error: unknown tag', 6, 'apidocs/error'],
    [': executing', 0, 'helm/template'],
    [': fail ', 0, 'tox/failed'],
    [': failed to', 0, 'brew/download', 'terraform/registry'],
    [': failur', 1, 'gtest/assertion'],
    [': fatal error: ', 0, 'clang/driver'],
    [': fatal error: in "', 8, 'boost.test/failed'],
    [': fehler', 0, 'jvm/compile'],
    [': file is n', 0, 'gofmt/check'],
    [': integrity', 0, 'yarn/integrity'],
    [': io error', 0, 'apk/index'],
    [': line ', 0, 'eslint/finding'],
    [': module lookup d', 6, 'go/module'],
    [': no candid', 0, 'yarn/no-version'],
    [': no module', 0, 'python/module-not-found'],
    [': no such f', 0, 'process/executable-not-found'],
    [': not a known ', 3, 'go/module'],
    [': not found', 0, 'image/not-found', 'shell/not-found'],
    [': note: ', 0, 'shellcheck/code'],
    [': parameter', 0, 'shell/syntax'],
    [': parsererror', 0, 'native/error'],
    [': permissio', 0, 'machine/permission-denied'],
    [': severe: ', 1, 'sphinx/error'],
    [': style: ', 0, 'shellcheck/code'],
    [': syntax er', 0, 'ruby/exception'],
    [': syntaxerr', 0, 'prettier/check'],
    [': test failed a', 4, 'julia/test-failed'],
    [': toolchain', 0, 'go/toolchain'],
    [': typeerror', 0, 'native/error'],
    [': unbound v', 0, 'shell/syntax'],
    [': unexpecte', 0, 'shell/syntax'],
    [': unexpected symbol', 0, 'lua/error'],
    [': unknown r', 0, 'go/module'],
    [': warning: ', 0, 'shellcheck/code', 'sphinx/error'],
    [': エラー', 0, 'jvm/compile'],
    [': 错误', 0, 'jvm/compile'],
    [': 오류', 0, 'jvm/compile'],
    [':error', 0, 'native/error'],
    [':fail', 0, 'unity/failed'],
    ['; internal_', 0, 'network/connection-reset'],
    ['<<< error', 0, 'junit/failure'],
    ['<<< failure', 0, 'junit/failure'],
    ['= help: for further ', 9, 'clippy/error'],
    ['= note: `-d', 0, 'clippy/error'],
    ['== compilation error in file', 17, 'elixir/summary'],
    ['=== fai', 0, 'go/test-failed'],
    ['===> compil', 0, 'erlang/compile'],
    ['===> failed', 0, 'rebar/not-found'],
    ['===> failur', 0, 'erlang/test-failed'],
    ['===> packag', 0, 'rebar/not-found'],
    ['===> unable to resolve dependenc', 21, 'rebar/not-found'],
    ['==> e ', 0, 'scalatest/failed'],
    ['==> x ', 0, 'scalatest/failed'],
    ['> cannot add task \'', 0, 'gradle/script'],
    ['> could not', 0, 'gradle/script'],
    ['> could not resolve ', 9, 'gradle/not-resolved'],
    ['> could not resolve: ', 10, 'gradle/not-resolved'],
    ['> export encount', 5, 'next/build'],
    ['> maxsi', 0, 'sizelimit/exceeded'],
    ['> project with path \'', 10, 'gradle/script'],
    ['> startup faile', 4, 'jvm/compile-summary'],
    ['>= maxsi', 0, 'sizelimit/exceeded'],
    ['>> issue: [', 0, 'bandit/issues'],
    ['@parcel', 0, 'parcel/error'],
    ['[  failed  ', 0, 'gtest/failed'],
    ['[ fail ', 0, 'r/test-failed'],
    ['[!] cocoapo', 0, 'cocoapods/conflict'],
    ['[!] error installi', 7, 'cocoapods/transport'],
    ['[!] no pods', 0, 'cocoapods/not-found'],
    ['[!] the platform', 5, 'cocoapods/conflict'],
    ['[!] unable ', 0, 'cocoapods/not-found'],
    ['[!] unable to add a source wi', 18, 'cocoapods/transport'],
    ['[-wclang-fo', 0, 'clangformat/check'],
    ['[404] <http', 0, 'links/not-found'],
    ['[404] http', 0, 'links/not-found'],
    ['[ant:checkstyle] [', 7, 'checkstyle/violations'],
    ['[arrayindexoutofbounds]', 0, 'clangtidy/findings'],
    ['[babel]', 0, 'babel/error'],
    ['[build failed]', 3, 'go/build-failed'],
    ['[doctes', 0, 'catch2/failed'],
    ['[errno ', 0, 'network/dns-of-libraries'],
    ['[error]', 0, 'opam/resolve', 'junit/failure', 'jvm/compile'],
    ['[error] (mdbook', 4, 'mkdocs/strict'],
    ['[error] bundle initial exceeded', 4, 'angular/error'],
    ['[error] chart.yaml', 4, 'helm/template'],
    ['[error] compila', 4, 'jvm/compile-summary'],
    ['[error] failed ', 4, 'scalatest/failed'],
    ['[error] failed:', 4, 'scalatest/failed'],
    ['[error] found ', 3, 'phpstan/errors'],
    ['[error] initial chunk', 10, 'angular/error'],
    ['[error] ng', 3, 'angular/error'],
    ['[error] templates/', 4, 'helm/template'],
    ['[error] values.yaml', 8, 'helm/template'],
    ['[error]: task f', 4, 'ansible/failed'],
    ['[errorprone', 0, 'jvm/static-analysis'],
    ['[fail]', 0, 'ocaml/test-failed', 'test/marker'],
    ['[fail] ', 0, 'ginkgo/failed'],
    ['[failed', 0, 'maestro/failed', 'test/marker'],
    ['[failed] ', 0, 'ginkgo/failed'],
    ['[memleak]', 0, 'clangtidy/findings'],
    ['[nullpointer]', 0, 'clangtidy/findings'],
    ['[panicked] ', 0, 'ginkgo/failed'],
    ['[plugin', 0, 'vite/error'],
    ['[reject', 0, 'git/push-rejected'],
    ['[remote rejecte', 4, 'git/push-rejected'],
    ['[resolutionimpossib', 8, 'pipenv/resolution'],
    ['[semantic-r', 0, 'release/config'],
    ['[setup fail', 0, 'go/build-failed'],
    ['[syntaxerror]', 0, 'clangtidy/findings'],
    ['[timedout] ', 0, 'ginkgo/failed'],
    ['[uninitvar]', 0, 'clangtidy/findings'],
    ['[vite:', 0, 'vite/error'],
    ['[vite]', 0, 'vite/error'],
    ['[vitepress]', 0, 'docusaurus/links'],
    ['[vue/compiler-sfc] ', 8, 'babel/error'],
    ['[xunit.net ', 0, 'dotnet/test-failed'],
    ['] safe_read fa', 3, 'rsync/transport'],
    ['] › ', 0, 'playwright/failed'],
    [']: failed! =>', 2, 'ansible/failed'],
    ['_out: protoc-gen-', 6, 'protobuf/error'],
    ['_suite ==> ', 0, 'erlang/test-failed'],
    ['_suite: ==> ', 0, 'erlang/test-failed'],
    ['_test.go:', 2, 'go/test-message'],
    ['` as a dependen', 4, 'rustup/download'],
    ['` class doe', 0, 'sass/error'],
    ['` depends o', 0, 'cargo/version'],
    ['` is already upload', 8, 'twine/version-exists'],
    ['` should be', 0, 'spelling/findings'],
    ['`#[deny(cli', 0, 'clippy/error'],
    ['`-d clippy:', 0, 'clippy/error'],
    ['`snyk` requires an ', 8, 'quality/login'],
    ['a branch or tag w', 6, 'github/checkout-ref'],
    ['a compatible ', 2, 'nuget/platform'],
    ['a connection attempt failed ', 17, 'network/connect-timeout'],
    ['a failure occurred', 7, 'gradle/what-went-wrong'],
    ['a fatal error has been', 11, 'shell/crashed'],
    ['a json web ', 0, 'github/bad-credentials'],
    ['a parameter', 0, 'powershell/error'],
    ['a problem occ', 2, 'gradle/script'],
    ['a release with the same tag name already exists', 36, 'github/release-exists'],
    ['a required agreeme', 7, 'apple/account'],
    ['a resolved fi', 2, 'swiftpm/pins'],
    ['a server er', 0, 'github/outage'],
    ['a server wi', 0, 'network/dns-of-libraries'],
    ['a socket op', 0, 'network/no-route'],
    ['a terminal is re', 5, 'machine/permission-denied'],
    ['a timeo', 0, 'http/5xx'],
    ['aadsts', 0, 'azure/aadsts'],
    ['aadsts50020', 0, 'azure/invalid-client'],
    ['aadsts50034', 0, 'azure/invalid-client'],
    ['aadsts50053', 0, 'azure/invalid-client'],
    ['aadsts50076', 0, 'azure/invalid-client'],
    ['aadsts50079', 0, 'azure/invalid-client'],
    ['aadsts50126', 0, 'azure/invalid-client'],
    ['aadsts50196', 0, 'azure/throttled'],
    ['aadsts53003', 0, 'azure/invalid-client'],
    ['aadsts700016', 0, 'azure/invalid-client'],
    ['aadsts70002', 0, 'azure/expired-secret'],
    ['aadsts7000215', 0, 'azure/invalid-client'],
    ['aadsts7000216', 0, 'azure/invalid-client'],
    ['aadsts700024', 0, 'azure/federated-credential'],
    ['aadsts700027', 0, 'azure/invalid-client'],
    ['aadsts70021', 0, 'azure/federated-credential'],
    ['aadsts90002', 0, 'azure/invalid-client'],
    ['aadsts90024', 0, 'azure/throttled'],
    ['aadsts90033', 0, 'azure/throttled'],
    ['aadsts90055', 0, 'azure/throttled'],
    ['aadsts90061', 0, 'azure/federated-credential'],
    ['aapt: error', 0, 'android/resources'],
    ['aborted wit', 0, 'mkdocs/strict'],
    ['abstrac', 0, 'pylint/findings'],
    ['abuse detec', 0, 'http/rate-limit'],
    ['acceso dene', 0, 'machine/permission-denied'],
    ['access denie', 1, 'access/denied'],
    ['access denied f', 4, 'database/login'],
    ['access is denie', 4, 'access/denied', 'machine/permission-denied'],
    ['access key', 3, 'token/expired'],
    ['access token expired or revo', 17, 'npm/login'],
    ['access token not provided. s', 17, 'hosting/login'],
    ['access violation - code c', 14, 'shell/crashed'],
    ['access_deni', 0, 'oauth/invalid-client', 'ftp/login'],
    ['access_key', 3, 'token/not-set'],
    ['accessdenie', 0, 'aws/access-denied'],
    ['accessdeniedex', 3, 'machine/permission-denied'],
    ['account_ina', 0, 'slack/token'],
    ['aclocal: er', 0, 'autotools/configure'],
    ['action failed: ', 4, 'buck/error'],
    ['actions_id_toke', 4, 'oidc/id-token-permission'],
    ['actively ref', 1, 'network/connection-refused'],
    ['activerecord', 1, 'rspec/failure'],
    ['adapter. mi', 0, 'ruby/load-error'],
    ['add failed: ', 1, 'docker/copy'],
    ['additional prope', 5, 'schema/violation'],
    ['address already ', 5, 'machine/port-in-use'],
    ['alembic.uti', 0, 'migration/tool'],
    ['alert bad c', 0, 'tls/client-certificate-refused'],
    ['alert certi', 0, 'tls/client-certificate-refused'],
    ['all configured authentication methods ', 27, 'ssh/key-refused'],
    ['all mirrors ', 1, 'dnf/metadata'],
    ['all possible', 1, 'cargo/version'],
    ['allowed mem', 0, 'machine/out-of-memory'],
    ['already_exists', 3, 'github/release-exists'],
    ['amqpconnect', 0, 'broker/connect'],
    ['an action could not be found at t', 22, 'action/download', 'github/action-not-found'],
    ['an api key must be ', 8, 'nuget/api-key'],
    ['an erro', 0, 'go/test-message'],
    ['an error occurred', 6, 'bazel/fetch', 'rspec/failed', 'phpunit/failed', 'network/connection-failed'],
    ['an http error occurred', 11, 'conda/http'],
    ['an invalid to', 2, 'chat/webhook'],
    ['an out-of-date resolved fi', 15, 'swiftpm/pins'],
    ['an unhandle', 0, 'angular/error'],
    ['analysis fa', 0, 'jvm/static-analysis'],
    ['analysis of', 0, 'bazel/error'],
    ['android bundlin', 0, 'metro/error'],
    ['android resource li', 8, 'android/resources'],
    ['androidpubl', 0, 'google/play'],
    ['another ope', 0, 'helm/release'],
    ['ansible', 0, 'ansible/failed'],
    ['answere', 0, 'http/5xx'],
    ['answered 40', 0, 'http/408', 'http/401', 'http/403', 'http/404'],
    ['answered 41', 0, 'http/404'],
    ['answered 42', 0, 'http/rate-limit'],
    ['answered 50', 0, 'http/503', 'http/502', 'http/504', 'http/500'],
    ['answered wi', 0, 'http/rate-limit', 'http/408', 'http/503', 'http/502', 'http/504', 'http/500', 'http/401', 'http/403', 'http/404'],
    ['api is ', 0, 'http/unavailable-words'],
    ['api key', 0, 'token/expired'],
    ['api key not valid. plea', 12, 'llm/api-key'],
    ['api rate li', 0, 'http/rate-limit'],
    ['api_key', 0, 'token/not-set'],
    ['api_key client option must be ', 19, 'llm/api-key'],
    ['api_key_inv', 0, 'llm/api-key'],
    ['apiconnecti', 0, 'network/connection-failed'],
    ['apiserver n', 0, 'kubectl/control-plane'],
    ['app store c', 0, 'apple/account'],
    ['appid optio', 0, 'github/token-not-set'],
    ['application default credent', 16, 'gcloud/credentials'],
    ['applicationcontext failu', 13, 'jvm/test-context'],
    ['apply\' to f', 0, 'spotless/check'],
    ['architectur', 0, 'jvm/test-context'],
    ['are not correctly formatte', 8, 'format/check'],
    ['are not formatte', 5, 'format/check'],
    ['are not properly formatte', 8, 'format/check'],
    ['are stal', 1, 'git/dirty-tree'],
    ['are you root', 1, 'machine/permission-denied'],
    ['argumen', 0, 'pylint/findings', 'terraform/config'],
    ['argument list too', 6, 'machine/open-files'],
    ['argumenterror: package', 11, 'julia/resolve'],
    ['arquivo ou ', 0, 'file/required-missing'],
    ['artifact', 1, 'github/artifact-not-found'],
    ['artifact storage quota ha', 14, 'lfs/quota'],
    ['artifacterr', 0, 'coursier/download'],
    ['assert ', 0, 'pytest/assertion', 'ocaml/test-failed'],
    ['assert.that(', 1, 'dotnet/assertion'],
    ['assertio', 1, 'test/assertion'],
    ['assertion failed, no match', 15, 'exunit/assertion'],
    ['assertion failed. ', 7, 'lighthouse/assertion'],
    ['assertion failed: ', 7, 'firebase/login'],
    ['assertion is', 1, 'maestro/failed'],
    ['assertion wi', 1, 'exunit/assertion'],
    ['assertionerr', 1, 'pytest/assertion', 'python/unittest', 'vitest/assertion', 'chai/assertion', 'junit/assertion', 'newman/failed'],
    ['assertionerror [err_ass', 12, 'node/assertion'],
    ['assertionerror: locator expected to', 24, 'playwright/assertion'],
    ['assertionerror: timed ou', 1, 'cypress/assertion'],
    ['assertionfaileder', 6, 'junit/assertion'],
    ['assertions │', 1, 'newman/failed'],
    ['asset size limit excee', 11, 'sizelimit/exceeded'],
    ['assumerolew', 0, 'oidc/not-authorized'],
    ['async callb', 0, 'mocha/timeout'],
    ['asynchronou', 0, 'xctest/assertion'],
    ['attempting to decrypt ', 11, 'ansible/vault-password'],
    ['attribu', 0, 'pylint/findings'],
    ['attribute \'', 0, 'nix/error'],
    ['attribute c', 0, 'gcloud/workload-identity'],
    ['attributeer', 0, 'python/exception'],
    ['attributeerror: ', 0, 'pytest/exception'],
    ['aucun chemin d\'ac', 6, 'network/no-route'],
    ['aucun espac', 0, 'machine/disk-full'],
    ['aucun fichi', 0, 'file/required-missing'],
    ['auf dem ger', 0, 'machine/disk-full'],
    ['auth token i', 1, 'quality/login'],
    ['authenticati', 1, 'rubygems/push-refused', 'quality/login', 'token/invalid'],
    ['authentication credenti', 12, 'apple/account'],
    ['authentication error [code: 1000', 21, 'cloudflare/token'],
    ['authentication error: your cre', 19, 'firebase/login'],
    ['authentication failed f', 12, 'git/could-not-read-username', 'maven/deploy-refused'],
    ['authentication failed: ', 12, 'cargo/token'],
    ['authentifizi', 1, 'git/could-not-read-username'],
    ['authfailure:', 1, 'aws/invalid-credentials'],
    ['authorizatio', 1, 'registry/login', 'maven/deploy-refused', 'aws/access-denied', 'azure/authorization', 'http/401'],
    ['automake: er', 1, 'autotools/configure'],
    ['automatic merge fa', 7, 'git/merge-conflict'],
    ['autoreconf: ', 1, 'autotools/configure'],
    ['az login\' to setup accou', 13, 'azure/login'],
    ['azure trusted sig', 6, 'windows/signtool'],
    ['backend', 0, 'terraform/config'],
    ['backend is ', 0, 'http/unavailable-words'],
    ['backenderro', 0, 'gcloud/unavailable'],
    ['bad address', 0, 'network/dns-of-libraries'],
    ['bad api key', 0, 'token/invalid'],
    ['bad api-key', 0, 'token/invalid'],
    ['bad api_key', 0, 'token/invalid'],
    ['bad apikey', 0, 'token/invalid'],
    ['bad archive', 0, 'apk/index'],
    ['bad auth : authenticati', 12, 'mongodb/login'],
    ['bad auth: authenticati', 11, 'mongodb/login'],
    ['bad config', 0, 'config/load'],
    ['bad cpu typ', 0, 'machine/exec-format'],
    ['bad credent', 0, 'github/bad-credentials'],
    ['bad gateway', 0, 'http/502'],
    ['bad hostnam', 0, 'network/dns-of-libraries'],
    ['bad http status', 0, 'bazel/not-found'],
    ['bad login', 0, 'token/invalid'],
    ['bad passphra', 0, 'ssh/key-unreadable'],
    ['bad signatu', 0, 'apk/index'],
    ['bad tok', 0, 'vault/denied'],
    ['bad token', 0, 'token/invalid'],
    ['bad url', 0, 'bazel/not-found'],
    ['bad usernam', 0, 'rubygems/push-refused'],
    ['bad-indenta', 0, 'pylint/findings'],
    ['badly forma', 0, 'rustfmt/check'],
    ['banduplicat', 0, 'maven/enforcer'],
    ['base class pa', 2, 'perl/locate'],
    ['because', 0, 'bundler/lock', 'pub/resolve'],
    ['because you', 0, 'hex/resolve'],
    ['befehl nich', 0, 'shell/command-not-found'],
    ['before secure tls co', 9, 'tls/handshake'],
    ['begin failed--', 3, 'perl/compile'],
    ['being used by another ', 11, 'windows/file-locked'],
    ['berschreitu', 0, 'network/connect-timeout'],
    ['billing', 0, 'lfs/quota'],
    ['bin/rails ab', 1, 'ruby/exception'],
    ['bin/rails te', 1, 'minitest/failure'],
    ['binary oper', 0, 'shell/syntax'],
    ['blank l', 0, 'ruff/findings'],
    ['blanks-arou', 0, 'markdownlint/findings'],
    ['blocked mir', 0, 'maven/blocked-mirror'],
    ['bodyclo', 0, 'golangci/finding'],
    ['bodytimeout', 0, 'network/read-timeout'],
    ['breaks: wor', 0, 'apk/not-found'],
    ['broad-', 0, 'pylint/findings'],
    ['broken link', 0, 'links/broken'],
    ['broken pipe', 0, 'network/connection-reset'],
    ['broken relative link', 6, 'links/broken'],
    ['broker tran', 0, 'broker/connect'],
    ['build constraints exclud', 13, 'go/build-failed'],
    ['build did no', 1, 'bazel/error'],
    ['build failed', 1, 'buck/error', 'next/build'],
    ['build failed ', 2, 'esbuild/error', 'generic/compile-failed'],
    ['build failed.', 2, 'msbuild/error'],
    ['build file \'', 1, 'gradle/script'],
    ['build finishe', 2, 'sphinx/error'],
    ['build optimiz', 2, 'next/build'],
    ['build.bazel:', 1, 'bazel/error'],
    ['build:', 0, 'bazel/error'],
    ['builder for \'/nix/st', 9, 'nix/error'],
    ['bundle complete', 0],
    ['bundler fou', 0, 'bundler/checksum'],
    ['bundler::ch', 0, 'bundler/checksum'],
    ['bus err', 0, 'shell/crashed'],
    ['but was', 0, 'dotnet/assertion'],
    ['cabal: could not resolve dependenc', 23, 'haskell/resolve'],
    ['cache service', 2, 'cache/service', 'github/cache-service'],
    ['call ha', 0, 'go/vet'],
    ['call to undefine', 5, 'php/class-not-found'],
    ['caller is not authorized t', 15, 'azure/authorization'],
    ['can only in', 0, 'npm/lockfile'],
    ['can\'t be re', 0, 'yarn/not-found'],
    ['can\'t conne', 0, 'database/connect'],
    ['can\'t continue due to errors on dependenc', 30, 'hex/errors-on-dependencies'],
    ['can\'t f', 0, 'erlang/compile'],
    ['can\'t find ', 0, 'cargo/unlinked-crate', 'bundler/not-found', 'r/no-package', 'sass/error', 'github/action-yml-missing'],
    ['can\'t get a valid ', 7, 'helm/not-found'],
    ['can\'t locat', 0, 'perl/locate'],
    ['can\'t resol', 0, 'node/module-not-found', 'node/own-module'],
    ['can\'t run because ', 7, 'cypress/summary'],
    ['can\'t run l', 0, 'golangci/summary'],
    ['can\'t start new thr', 8, 'machine/open-files'],
    ['cancell', 0, 'github/other-job-failed'],
    ['candidate versions found w', 15, 'cargo/version'],
    ['cannot ', 0, 'go/compile', 'powershell/error', 'kubectl/forbidden'],
    ['cannot acce', 0, 'huggingface/gated'],
    ['cannot allocate memor', 10, 'machine/out-of-memory'],
    ['cannot apply un', 4, 'sass/error'],
    ['cannot be built because', 12, 'cargo/rust-version'],
    ['cannot build \'/nix/s', 9, 'nix/error'],
    ['cannot connect to host ', 12, 'network/connection-failed'],
    ['cannot connect to podma', 12, 'docker/daemon-missing'],
    ['cannot connect to the docker d', 19, 'docker/daemon-missing'],
    ['cannot download repomd.x', 13, 'dnf/metadata'],
    ['cannot execute bina', 8, 'machine/exec-format'],
    ['cannot find', 0, 'node/module-not-found', 'eslint/plugin-missing', 'ld/library-not-found', 'rustc/error'],
    ['cannot find a j', 4, 'jvm/toolchain'],
    ['cannot find chr', 4, 'browser/missing'],
    ['cannot find mat', 4, 'corepack/signature'],
    ['cannot find mod', 4, 'node/own-module', 'node/broken-install', 'go/module'],
    ['cannot find pac', 4, 'go/module'],
    ['cannot find pat', 4, 'file/required-missing'],
    ['cannot fit requested classes in a single de', 32, 'android/resources'],
    ['cannot load such fil', 9, 'ruby/load-error', 'ruby/own-file'],
    ['cannot loca', 0, 'gradle/script'],
    ['cannot lock', 0, 'git/push-rejected'],
    ['cannot open dis', 4, 'machine/device-missing'],
    ['cannot open sha', 4, 'ld/shared-library'],
    ['cannot open url', 4, 'r/download'],
    ['cannot perform an interactive login from a non tt', 38, 'registry/login'],
    ['cannot publish over the previously ', 24, 'twine/version-exists'],
    ['cannot re-use a n', 6, 'helm/release'],
    ['cannot read config file', 12, 'eslint/config'],
    ['cannot run program ', 8, 'process/executable-not-found'],
    ['cannot stat', 0, 'file/required-missing'],
    ['capybar', 0, 'rspec/failure'],
    ['caused by:', 3, 'jvm/exception'],
    ['caused by: sent', 4, 'quality/login'],
    ['cc1: all warnings being', 12, 'clang/driver'],
    ['cc1plus: all warnings being', 0, 'clang/driver'],
    ['cc1plus: ou', 0, 'compiler/killed'],
    ['cdn: trunk ', 0, 'cocoapods/transport'],
    ['cdn: trunk url c', 5, 'cocoapods/server-error'],
    ['cept: ', 0, 'codeception/failed'],
    ['cert_has_ex', 0, 'tls/server-certificate-expired'],
    ['certificate', 0, 'windows/signtool', 'tls/server-certificate-expired'],
    ['certificate verificatio', 12, 'tls/untrusted'],
    ['certificate verify fail', 12, 'tls/untrusted'],
    ['certificate_verify_', 8, 'tls/untrusted'],
    ['cest: ', 0, 'codeception/failed'],
    ['changes must be', 4, 'github/protected-branch'],
    ['changes to the lockfile', 12, 'cocoapods/lock'],
    ['channel disc', 1, 'network/connection-closed'],
    ['channel_is_a', 1, 'slack/channel'],
    ['channel_not_', 1, 'slack/channel'],
    ['chart "', 0, 'helm/not-found'],
    ['chec d\'authentifica', 8, 'git/could-not-read-username'],
    ['chec de la s', 1, 'dotnet/test-summary'],
    ['check failed', 1, 'checksum/mismatch'],
    ['check: ck', 2, 'iac/findings'],
    ['checkstyle ', 0, 'checkstyle/violations'],
    ['checksum ', 2, 'checksum/mismatch'],
    ['checksum for ', 2, 'brew/checksum'],
    ['checksum was ', 2, 'bazel/checksum'],
    ['checksummisma', 2, 'conda/checksum'],
    ['checksums did ', 2, 'checksum/mismatch'],
    ['chefbuilder', 0, 'pip/build-backend'],
    ['clang-forma', 0, 'clangformat/check'],
    ['cleaning up orphan processes', 9],
    ['client certific', 4, 'tls/client-certificate-refused'],
    ['client erro', 0, 'http/401', 'http/403'],
    ['client secret ke', 5, 'azure/expired-secret'],
    ['client vers', 0, 'machine/tool-version'],
    ['client.time', 0, 'network/read-timeout'],
    ['client_loop: s', 3, 'network/connection-closed'],
    ['clientauthenticati', 7, 'azure/aadsts'],
    ['clientconne', 0, 'network/connection-failed'],
    ['clientconnectordnserr', 10, 'network/dns-of-libraries'],
    ['clientconnectorerror: ', 0, 'live/python-connection'],
    ['closed the ', 0, 'network/connection-closed'],
    ['cmake error', 0, 'cmake/configure'],
    ['code 40', 0, 'http/408', 'http/401', 'http/403', 'http/404'],
    ['code 41', 0, 'http/404'],
    ['code 42', 0, 'http/rate-limit'],
    ['code 5', 0, 'http/5xx'],
    ['code 50', 0, 'http/503', 'http/502', 'http/504', 'http/500'],
    ['code = ', 0, 'grpc/unavailable', 'http/rate-limit', 'http/408', 'http/503', 'http/502', 'http/504', 'http/500', 'http/5xx', 'http/401', 'http/403', 'http/404'],
    ['code = dead', 0, 'grpc/deadline'],
    ['code = perm', 0, 'gcloud/permission'],
    ['code = resourceexh', 7, 'gcloud/exhausted'],
    ['code e4', 0, 'http/rate-limit', 'http/401', 'http/403'],
    ['code e5', 0, 'http/503', 'http/502', 'http/504', 'http/500'],
    ['code execution cannot proceed becau', 24, 'ld/shared-library'],
    ['code of', 0, 'http/5xx'],
    ['code of 401', 0, 'http/401'],
    ['code of 403', 0, 'http/403'],
    ['code of 404', 0, 'http/404'],
    ['code of 408', 0, 'http/408'],
    ['code of 410', 0, 'http/404'],
    ['code of 429', 0, 'http/rate-limit'],
    ['code of 500', 0, 'http/500'],
    ['code of 502', 0, 'http/502'],
    ['code of 503', 0, 'http/503'],
    ['code of 504', 0, 'http/504'],
    ['code sign e', 0, 'apple/signing'],
    ['code style ', 0, 'prettier/check'],
    ['code wa', 0, 'http/5xx'],
    ['code was 40', 0, 'http/408', 'http/401', 'http/403', 'http/404'],
    ['code was 41', 0, 'http/404'],
    ['code was 42', 0, 'http/rate-limit'],
    ['code was 50', 0, 'http/503', 'http/502', 'http/504', 'http/500'],
    ['code": ', 0, 'http/rate-limit', 'http/408', 'http/503', 'http/502', 'http/504', 'http/500', 'http/5xx', 'http/401', 'http/403', 'http/404'],
    ['code":4', 0, 'http/rate-limit', 'http/408', 'http/401', 'http/403', 'http/404'],
    ['code":5', 0, 'http/503', 'http/502', 'http/504', 'http/500', 'http/5xx'],
    ['code-bl', 0, 'markdownlint/findings'],
    ['code: \'', 0, 'http/rate-limit', 'http/408', 'http/503', 'http/502', 'http/504', 'http/500', 'http/5xx', 'http/401', 'http/403', 'http/404'],
    ['code: 4', 0, 'http/rate-limit', 'http/408', 'http/401', 'http/403', 'http/404'],
    ['code: 403. ', 0, 'vault/denied'],
    ['code: 5', 0, 'http/503', 'http/502', 'http/504', 'http/500', 'http/5xx'],
    ['code: serverbusy', 5, 'azure/throttled'],
    ['code: toomanyrequests', 0, 'azure/throttled'],
    ['code="serverbusy', 0, 'azure/throttled'],
    ['code="subscriptionrequeststhrottled', 0, 'azure/throttled'],
    ['code="toomanyrequests', 5, 'azure/throttled'],
    ['code=40', 0, 'http/408', 'http/401', 'http/403', 'http/404'],
    ['code=41', 0, 'http/404'],
    ['code=42', 0, 'http/rate-limit'],
    ['code=5', 0, 'http/5xx'],
    ['code=50', 0, 'http/503', 'http/502', 'http/504', 'http/500'],
    ['codecov', 0, 'codecov/status'],
    ['codename: \'authenticati', 12, 'mongodb/login'],
    ['codeql dete', 0, 'quality/gate'],
    ['codespell f', 0, 'spelling/findings'],
    ['collect', 0, 'link/failed'],
    ['comando não e', 3, 'shell/command-not-found'],
    ['command compilec failed wi', 11, 'swift/build-failed'],
    ['command compileswift failed wi', 18, 'swift/build-failed'],
    ['command failed ', 4, 'buck/error'],
    ['command ld failed wi', 4, 'swift/build-failed'],
    ['command not found: ', 8, 'shell/command-not-found'],
    ['command phasescriptexecution failed wi', 4, 'swift/build-failed'],
    ['command swiftcompile failed wi', 19, 'swift/build-failed'],
    ['command swiftemitmodule failed wi', 22, 'swift/build-failed'],
    ['commande introuvabl', 8, 'shell/command-not-found'],
    ['commanderror: ', 3, 'metro/error'],
    ['commandnotfound', 4, 'process/executable-not-found'],
    ['commands-show', 2, 'markdownlint/findings'],
    ['committe', 1, 'git/stale'],
    ['communications link fa', 11, 'database/connect'],
    ['comparis', 1, 'ruff/findings'],
    ['comparisonfa', 1, 'junit/assertion'],
    ['compilation', 0, 'arduino/failed'],
    ['compilation ', 0, 'generic/compile-failed'],
    ['compilation error in', 0, 'dbt/error'],
    ['compilation error. see lo', 14, 'jvm/compile-summary'],
    ['compilation failed d', 9, 'elixir/summary'],
    ['compilation failed; ', 9, 'jvm/compile-summary'],
    ['compile ', 1, 'generic/compile-failed'],
    ['compiled by a more recent version of the java run', 38, 'machine/tool-version'],
    ['compiled wit', 1, 'webpack/error'],
    ['compiling ', 2, 'generic/compile-failed'],
    ['complexmethod', 2, 'ktlint/findings'],
    ['composer', 1, 'composer/auth'],
    ['composer\\dow', 1, 'composer/transport'],
    ['composite litera', 5, 'go/vet'],
    ['computer say', 1, 'pact/failed'],
    ['conda detect', 1, 'conda/checksum'],
    ['condaenvexce', 1, 'conda/environment-file'],
    ['condahttperr', 1, 'conda/http', 'conda/server-error'],
    ['condasslerr', 0, 'conda/http'],
    ['condavalueer', 1, 'conda/environment-file'],
    ['condition not satisfie', 11, 'junit/assertion'],
    ['config error', 1, 'config/load'],
    ['config file error', 4, 'config/load'],
    ['config file invalid', 4, 'config/load'],
    ['config file is error', 4, 'config/load'],
    ['config file is invalid', 4, 'config/load'],
    ['config invalid', 3, 'config/load'],
    ['config is error', 4, 'config/load'],
    ['config is invalid', 4, 'config/load'],
    ['config value', 1, 'mkdocs/strict'],
    ['configuration ', 3, 'terraform/fmt', 'config/load'],
    ['configure', 2, 'autotools/configure'],
    ['configure: err', 3, 'configure/missing'],
    ['conflict', 1, 'dnf/conflict', 'git/merge-conflict'],
    ['conflicting', 0, 'terraform/config'],
    ['conflicting cross-ver', 10, 'sbt/evicted'],
    ['conflicting migratio', 9, 'migration/tool'],
    ['conflicts wi', 1, 'composer/not-resolvable'],
    ['connect tim', 0, 'network/connect-timeout'],
    ['connect to host', 4, 'local/service-not-answering'],
    ['connect tunnel failed', 10, 'proxy/refused', 'proxy/server-error'],
    ['connecterror: ', 3, 'live/python-connection'],
    ['connectfailure', 3, 'network/connection-failed'],
    ['connection aborted', 7, 'network/connection-closed'],
    ['connection closed ', 7, 'network/connection-closed'],
    ['connection complete', 8],
    ['connection refused', 7, 'network/connection-refused'],
    ['connection reset', 5, 'local/service-not-answering', 'network/connection-reset'],
    ['connection tim', 3, 'network/connect-timeout'],
    ['connection timed ou', 8, 'http/5xx'],
    ['connection to', 2, 'ssh/transport'],
    ['connection to server a', 11, 'database/connect'],
    ['connection was closed ', 8, 'network/connection-closed'],
    ['connection was rese', 8, 'network/connection-reset'],
    ['connection() error occurred', 16, 'mongodb/login'],
    ['connectionerr', 2, 'network/connection-failed'],
    ['connectionerror: ', 2, 'live/python-connection'],
    ['connectionrefusede', 7, 'network/connection-refused'],
    ['connectionreseterr', 7, 'network/connection-reset'],
    ['connectiontimeoute', 7, 'network/connect-timeout'],
    ['connecttime', 0, 'network/connect-timeout'],
    ['connecttimeout: ', 4, 'live/python-connection'],
    ['connecttimeouterror: ', 4, 'live/python-connection'],
    ['connexion r', 0, 'network/connection-reset'],
    ['connexion ref', 2, 'network/connection-refused'],
    ['connresetexceptio', 6, 'network/connection-reset'],
    ['consider', 1, 'pylint/findings'],
    ['contains', 1, 'ruff/findings'],
    ['content access is protected b', 18, 'maven/deploy-refused'],
    ['content-length ', 4, 'network/truncated'],
    ['contentdecodin', 3, 'network/truncated'],
    ['context deadl', 2, 'network/read-timeout'],
    ['contextchec', 0, 'golangci/finding'],
    ['copy failed', 0, 'docker/copy'],
    ['copy requires at ', 6, 'docker/dockerfile'],
    ['copyloc', 0, 'go/vet'],
    ['copyloopvar', 0, 'golangci/finding'],
    ['core dumped', 0, 'shell/crashed'],
    ['could no', 1, 'go/compile'],
    ['could not apply ', 5, 'git/merge-conflict'],
    ['could not assume r', 7, 'oidc/not-authorized'],
    ['could not authenticat', 10, 'composer/auth'],
    ['could not automatically determine credent', 16, 'gcloud/credentials'],
    ['could not build wheels', 11, 'pip/build-backend'],
    ['could not c', 0, 'network/connect-timeout'],
    ['could not compile depend', 13, 'elixir/summary'],
    ['could not connect to displ', 15, 'machine/device-missing'],
    ['could not connect to serve', 15, 'local/service-not-answering'],
    ['could not create installatio', 17, 'github/bad-credentials'],
    ['could not create ssl/tls ', 14, 'tls/handshake'],
    ['could not download rebar3', 14, 'hex/transport'],
    ['could not fetch specs fr', 13, 'bundler/transport'],
    ['could not find ', 4, 'deno/not-found', 'gradle/not-found', 'lein/artifact', 'bundler/not-found', 'composer/not-found', 'cmake/find-package', 'package/not-found', 'file/manifest-missing', 'config/load', 'github/action-not-found'],
    ['could not find "st', 7, 'eslint/plugin-missing'],
    ['could not find `', 5, 'cargo/not-found'],
    ['could not find a v', 7, 'pip/no-matching', 'docker/daemon-missing'],
    ['could not find art', 7, 'maven/artifact'],
    ['could not find chr', 7, 'browser/missing'],
    ['could not find def', 7, 'gcloud/credentials'],
    ['could not find ex', 6, 'yaml/syntax'],
    ['could not find fil', 7, 'paket/resolve', 'file/required-missing'],
    ['could not find mod', 7, 'haskell/resolve'],
    ['could not find nat', 7, 'ld/library-not-found'],
    ['could not find one', 7, 'arduino/failed'],
    ['could not find pul', 7, 'pulumi/failed'],
    ['could not find satisfied ', 14, 'setup.python/version'],
    ['could not find sys', 7, 'pkgconfig/not-found'],
    ['could not find th', 6, 'maven/project'],
    ['could not install hex beca', 15, 'hex/transport'],
    ['could not load ', 2, 'config/load'],
    ['could not load credenti', 12, 'aws/no-credentials'],
    ['could not load file or ', 12, 'dotnet/assembly'],
    ['could not load mod', 7, 'haskell/error'],
    ['could not load the "sharp" ', 16, 'node/broken-install'],
    ['could not load the default credent', 23, 'gcloud/credentials'],
    ['could not locate gemfile', 13, 'file/manifest-missing'],
    ['could not open', 3, 'machine/exec-format'],
    ['could not open requirements file: ', 23, 'pip/requirements-missing'],
    ['could not parse ', 5, 'toml/syntax', 'config/load'],
    ['could not pick a v', 7, 'carthage/resolve'],
    ['could not read ', 0, 'config/load', 'git/could-not-read-username'],
    ['could not read pgp sec', 11, 'gpg/secret-key'],
    ['could not reserve enou', 11, 'jvm/out-of-memory'],
    ['could not resolve ', 7, 'network/dns'],
    ['could not resolve "', 8, 'node/module-not-found', 'node/own-module'],
    ['could not resolve all', 10, 'gradle/not-resolved'],
    ['could not resolve authentication method. ', 30, 'llm/api-key'],
    ['could not resolve dependenc', 16, 'node/module-not-found', 'maven/artifact', 'maven/not-resolved'],
    ['could not resolve sec', 10, 'secret/not-found'],
    ['could not retrieve mir', 11, 'dnf/metadata'],
    ['could not retrieve pro', 11, 'vercel/token'],
    ['could not retrieve the list of availabl', 28, 'terraform/registry'],
    ['could not run `pkg_con', 11, 'pkgconfig/not-found'],
    ['could not satisfy ', 7, 'ansible/galaxy'],
    ['could not select device d', 14, 'machine/device-missing'],
    ['could not solve for environm', 17, 'conda/conflict'],
    ['could not solve pa', 7, 'r/no-package'],
    ['could not synchron', 7, 'opam/fetch'],
    ['could not transfer', 7, 'maven/transfer'],
    ['could not translat', 7, 'network/dns'],
    ['could not update r', 7, 'opam/fetch'],
    ['couldn\'t connect to serve', 14, 'network/connect-timeout'],
    ['couldn\'t find', 2, 'yarn/not-found', 'yarn/no-version', 'yarn/missing-script', 'choco/not-found', 'codecov/token', 'github/checkout-ref'],
    ['couldn\'t resolve hos', 9, 'network/dns'],
    ['couldn\'t resolve mod', 9, 'ansible/galaxy'],
    ['coursier.er', 0, 'coursier/download'],
    ['coverag', 0, 'coverage/below'],
    ['coverage checks have n', 11, 'jacoco/coverage'],
    ['coverage decrease', 6, 'codecov/status'],
    ['coverage failure:', 6, 'coverage/threshold'],
    ['coverage has drop', 6, 'simplecov/coverage'],
    ['coverage threshold ', 8, 'jest/coverage'],
    ['coverage:', 2, 'go/test-summary'],
    ['coveralls', 2, 'codecov/token'],
    ['create_fail', 0, 'cloudformation/failed'],
    ['credent', 0, 'terraform/login', 'token/expired', 'token/not-set'],
    ['credentials could not be loade', 19, 'aws/no-credentials'],
    ['credentialsprovide', 7, 'aws/no-credentials'],
    ['credentialunavaila', 7, 'azure/aadsts'],
    ['critical libmamba', 6, 'conda/conflict', 'conda/http'],
    ['cspell: fil', 0, 'spelling/findings'],
    ['cssmerr_tp_', 0, 'apple/signing'],
    ['csssyntaxer', 0, 'sass/error'],
    ['cublas_status_alloc_f', 10, 'gpu/out-of-memory'],
    ['cucumbe', 0, 'cucumber/failed'],
    ['cuda driver', 0, 'machine/device-missing'],
    ['cuda out of', 0, 'gpu/out-of-memory'],
    ['cuda_error_out_of_', 7, 'gpu/out-of-memory'],
    ['cudaerrormemoryal', 6, 'gpu/out-of-memory'],
    ['curl error ', 0, 'curl/could-not-resolve', 'curl/could-not-connect', 'curl/partial-file', 'curl/stalled', 'curl/tls-connect', 'curl/empty-reply', 'curl/send-receive', 'curl/certificate'],
    ['curl: (', 0, 'curl/could-not-resolve', 'curl/could-not-connect', 'curl/empty-reply', 'curl/send-receive', 'curl/certificate'],
    ['curl: (18) ', 0, 'curl/partial-file'],
    ['curl: (28) ', 0, 'curl/timed-out', 'curl/stalled'],
    ['curl: (35) ', 0, 'curl/tls-connect'],
    ['current', 0, 'http/unavailable-words'],
    ['current pyt', 0, 'pip/requires-python'],
    ['current runner version:', 0],
    ['currently i', 0, 'cloud/maintenance'],
    ['custom attribute p', 7, 'rustc/error'],
    ['custom:', 0, 'ktlint/findings'],
    ['cve-20', 0, 'npm/audit'],
    ['cycle: ', 0, 'terraform/config'],
    ['cyclop', 0, 'golangci/finding'],
    ['cypress could not verify that', 18, 'cypress/assertion'],
    ['cypress failed t', 5, 'browser/download'],
    ['cypresserro', 0, 'cypress/assertion'],
    ['cython.compiler.err', 8, 'cython/error'],
    ['daemondisappearede', 7, 'jvm/daemon-gone'],
    ['danger has fa', 2, 'quality/gate'],
    ['das netzwer', 0, 'network/no-route'],
    ['data must be', 1, 'schema/violation'],
    ['database error in', 0, 'dbt/error'],
    ['datei oder ', 0, 'file/required-missing'],
    ['dead li', 0, 'links/broken'],
    ['deadline_ex', 0, 'network/read-timeout'],
    ['deadlineexc', 0, 'network/read-timeout'],
    ['declarationerror: ', 1, 'native/error'],
    ['declare', 0, 'go/compile'],
    ['decryption failed (', 8, 'ansible/vault-password'],
    ['defaultazurecre', 4, 'azure/aadsts'],
    ['defaultcredenti', 4, 'gcloud/credentials'],
    ['demasiados ', 0, 'machine/open-files'],
    ['denied', 0, 'access/denied'],
    ['denied the ', 0, 'kubernetes/manifest'],
    ['denied:', 0, 'registry/denied'],
    ['depende', 0, 'r/no-package'],
    ['dependencie', 0, 'npm/no-lock-to-cache'],
    ['dependency ', 0, 'maven/enforcer', 'gradle/verification', 'jvm/toolchain', 'carthage/resolve', 'configure/missing', 'package/not-found'],
    ['dependency error in', 0, 'dbt/error'],
    ['dependencyc', 0, 'maven/enforcer'],
    ['depends', 0, 'apt/broken'],
    ['depguar', 0, 'golangci/finding'],
    ['deploy key does not have wri', 17, 'git/write-denied'],
    ['deployment failed, try agai', 16, 'github/pages-deploy'],
    ['depth_zero_se', 2, 'tls/untrusted'],
    ['der angegebene h', 5, 'network/dns-localised'],
    ['descriptive', 0, 'markdownlint/findings'],
    ['detected dubious ', 6, 'git/dubious-ownership'],
    ['detected forbidden l', 9, 'quality/gate'],
    ['detected package downgrade: ', 17, 'nuget/conflict'],
    ['detected un', 0, 'git/dirty-tree'],
    ['detoxruntim', 0, 'detox/failed'],
    ['devicetree ', 0, 'devicetree/error'],
    ['dial tcp ', 2, 'ssh/transport'],
    ['did not find ex', 4, 'yaml/syntax'],
    ['did not mat', 0, 'checksum/mismatch'],
    ['did not match any file', 11, 'github/checkout-ref'],
    ['did not war', 0, 'pytest/assertion'],
    ['did you for', 0, 'github/action-yml-missing'],
    ['die benennu', 0, 'shell/command-not-found'],
    ['died with <signals', 7, 'shell/killed'],
    ['diff in', 0, 'rustfmt/check'],
    ['differ', 0, 'git/dirty-tree'],
    ['difference ', 0, 'ava/failed'],
    ['discordapie', 0, 'chat/webhook'],
    ['disk ful', 0, 'machine/disk-full'],
    ['disk is ful', 0, 'machine/disk-full'],
    ['disk quota ', 0, 'machine/disk-full'],
    ['display is ', 0, 'machine/device-missing'],
    ['dispon', 0, 'machine/disk-full'],
    ['distribution not found at', 14, 'uv/not-found'],
    ['django.db.m', 0, 'migration/tool'],
    ['dllnotfound', 0, 'ld/shared-library'],
    ['dlopen(', 0, 'ld/shared-library'],
    ['dns cache overflo', 6, 'network/dns-of-libraries'],
    ['dns error: ', 0, 'network/dns'],
    ['dns resolution ', 0, 'network/dns-of-libraries'],
    ['do not ', 0, 'ruff/findings'],
    ['do not have', 0, 'access/denied'],
    ['do not matc', 0, 'checksum/mismatch'],
    ['do not match th', 4, 'pip/hashes'],
    ['doc build failed', 5, 'apidocs/error'],
    ['doc conversion failed', 10, 'apidocs/error'],
    ['doc documentation build failed', 0, 'apidocs/error'],
    ['doc documentation conversion failed', 0, 'apidocs/error'],
    ['docc build failed', 6, 'apidocs/error'],
    ['docc conversion failed', 11, 'apidocs/error'],
    ['docc documentation build failed', 0, 'apidocs/error'],
    ['docc documentation conversion failed', 0, 'apidocs/error'],
    ['docker daem', 0, 'docker/daemon-missing'],
    ['docker-comp', 0, 'docker/compose-v1-missing'],
    ['docker: \'bu', 0, 'docker/compose-v1-missing'],
    ['docker: \'compose\' is not a docker', 22, 'docker/compose-v1-missing'],
    ['docker: unk', 0, 'docker/compose-v1-missing'],
    ['dockerfile ', 0, 'docker/dockerfile'],
    ['dockerfile:', 0, 'docker/copy'],
    ['docstri', 0, 'ruff/findings'],
    ['docusaurus ', 0, 'docusaurus/links'],
    ['does no', 0, 'go/compile'],
    ['does not appear t', 6, 'pip/requirements-missing'],
    ['does not contain a gr', 10, 'file/manifest-missing'],
    ['does not ex', 0, 'file/required-missing'],
    ['does not ha', 0, 'gcloud/permission'],
    ['does not have', 0, 'access/denied'],
    ['does not have a r', 6, 'apt/repository'],
    ['does not ma', 0, 'checksum/mismatch', 'network/truncated'],
    ['does not match th', 6, 'schema/violation'],
    ['does not match the current dependen', 24, 'hex/lock'],
    ['does not provide attribute \'', 17, 'nix/attribute'],
    ['does not satisfy ', 6, 'pip/requires-python'],
    ['does not su', 0, 'machine/exec-format'],
    ['doesn\'t have a r', 0, 'apt/repository'],
    ['doesn\'t mat', 0, 'poetry/lock', 'terraform/lock', 'apple/profile', 'tls/untrusted'],
    ['doesnotexist: ', 0, 'pytest/exception'],
    ['done in ', 0],
    ['done linting! found ', 9, 'swiftlint/violations'],
    ['done() calle', 1, 'mocha/timeout'],
    ['done. pass=', 0, 'dbt/failed'],
    ['down for', 0, 'cloud/maintenance'],
    ['download (curl) e', 6, 'pacman/retrieve'],
    ['download complete', 0],
    ['download er', 0, 'conda/http'],
    ['download error: caught j', 13, 'coursier/download'],
    ['download failed', 4, 'network/fetch-failed'],
    ['download failed o', 6, 'brew/download'],
    ['download failure,', 6, 'browser/download'],
    ['downloading successful, but', 16, 'dnf/out-of-sync'],
    ['dpkg: depen', 0, 'apt/broken'],
    ['drift detected', 3, 'prisma/error'],
    ['dubious own', 0, 'git/dubious-ownership'],
    ['due to a fatal e', 5, 'catch2/failed'],
    ['due to failing', 3, 'github/other-job-failed'],
    ['duplica', 0, 'go/compile', 'terraform/config'],
    ['duplicate class ', 5, 'android/resources'],
    ['duplicate exports ', 7, 'knip/findings'],
    ['duplicate k', 0, 'schema/violation'],
    ['duplicate mapping', 6, 'schema/violation'],
    ['duplicate symbol', 5, 'link/error'],
    ['duplicate-', 3, 'pylint/findings'],
    ['dupword', 0, 'golangci/finding'],
    ['e: could not get lock /va', 14, 'apt/lock'],
    ['e: couldn\'t find', 5, 'apt/not-found'],
    ['e: impossib', 0, 'apt/not-found'],
    ['e: impossí', 0, 'apt/not-found'],
    ['e: no se ha', 0, 'apt/not-found'],
    ['e: unable to locate package', 16, 'apt/not-found'],
    ['e: unmet de', 0, 'apt/broken'],
    ['e: 无法定', 0, 'apt/not-found'],
    ['eacces', 0, 'machine/permission-denied'],
    ['eaddrin', 0, 'machine/port-in-use'],
    ['eai_aga', 0, 'network/dns'],
    ['ebusy: resource bu', 7, 'windows/file-locked'],
    ['econnrefuse', 0, 'network/connection-refused', 'local/service-not-answering'],
    ['econnrese', 2, 'local/service-not-answering', 'network/connection-reset'],
    ['ehostunreac', 0, 'network/no-route'],
    ['einvalidnpm', 0, 'npm/login'],
    ['einvalidtag', 0, 'release/config'],
    ['ejsonpa', 0, 'json/syntax'],
    ['electron fail', 2, 'browser/missing'],
    ['element not found: ', 8, 'maestro/failed'],
    ['elementhandle.', 3, 'playwright/assertion'],
    ['elifecy', 0, 'compiler/killed'],
    ['emfile:', 0, 'machine/open-files'],
    ['emphasi', 0, 'markdownlint/findings'],
    ['empty reply ', 1, 'network/connection-closed'],
    ['emulato', 0, 'machine/device-missing'],
    ['enable this feature', 8, 'github/not-accessible'],
    ['enametoolon', 0, 'windows/path-too-long'],
    ['encountered', 0, 'dbt/error'],
    ['end-of-cent', 0, 'archive/truncated'],
    ['eneedau', 0, 'npm/login'],
    ['enetunreach', 0, 'network/no-route'],
    ['enfile:', 0, 'machine/open-files'],
    ['enoent', 0, 'file/required-missing'],
    ['enomem', 0, 'machine/out-of-memory'],
    ['enonpmtoken', 0, 'npm/login'],
    ['enospc: no ', 0, 'machine/disk-full'],
    ['enotfou', 0, 'network/dns'],
    ['ensure conditio', 4, 'artillery/thresholds'],
    ['env fil', 0, 'compose/config'],
    ['environment is non-inte', 12, 'config/invalid'],
    ['environment variabl', 8, 'rustc/error'],
    ['environmentfileempt', 8, 'conda/environment-file'],
    ['environmentfileexte', 8, 'conda/environment-file'],
    ['environmentfilenotf', 8, 'conda/environment-file'],
    ['environmentlocationnotfound', 16, 'conda/environment-file'],
    ['eof occurre', 0, 'tls/handshake'],
    ['eoferror: compressed file end', 18, 'network/truncated'],
    ['eperm', 0, 'machine/permission-denied'],
    ['epipe', 0, 'network/connection-reset'],
    ['ereleasebra', 0, 'release/config'],
    ['eresolv', 0, 'npm/peer-conflict'],
    ['erofs: ', 0, 'machine/permission-denied'],
    ['err invalid', 0, 'redis/login'],
    ['err_address', 0, 'network/no-route'],
    ['err_connect', 0, 'network/connection-reset'],
    ['err_connection_closed', 10, 'network/connection-closed'],
    ['err_connection_refused', 11, 'network/connection-refused'],
    ['err_connection_timed_o', 11, 'network/connect-timeout'],
    ['err_empty_respon', 5, 'network/connection-closed'],
    ['err_htt', 0, 'network/connection-closed'],
    ['err_interne', 0, 'network/no-route'],
    ['err_module_not_fou', 7, 'node/module-not-found'],
    ['err_name_not_res', 5, 'network/dns-of-libraries'],
    ['err_network_changed', 8, 'network/connection-reset'],
    ['err_pnp', 0, 'pnpm/not-found', 'pnpm/integrity', 'pnpm/lockfile', 'pnpm/engine', 'pnpm/config', 'npm/login'],
    ['err_pnpm_ba', 0, 'pnpm/truncated'],
    ['err_pnpm_fe', 0, 'pnpm/server-error', 'pnpm/refused', 'pnpm/rate-limit'],
    ['err_pnpm_me', 0, 'pnpm/meta-fetch'],
    ['err_pnpm_no', 0, 'pnpm/no-version'],
    ['err_pnpm_pe', 0, 'pnpm/peer-conflict'],
    ['err_require', 0, 'node/esm-mismatch'],
    ['err_stream_prematu', 7, 'network/connection-closed'],
    ['err_timed_o', 0, 'network/read-timeout'],
    ['err_tls_cer', 0, 'tls/untrusted'],
    ['err_unhandl', 0, 'node/unhandled'],
    ['err_unknown', 0, 'node/esm-mismatch'],
    ['err_worker_out_o', 5, 'node/heap'],
    ['errchec', 0, 'golangci/finding'],
    ['erreur :', 0, 'gcc/error', 'msvc/error'],
    ['erreur de s', 0, 'shell/crashed'],
    ['erreur fata', 0, 'c/header'],
    ['erreur:', 0, 'gcc/error', 'msvc/error'],
    ['errimagepull', 1, 'image/not-found'],
    ['erro fat', 1, 'c/header'],
    ['erro: ', 0, 'gcc/error'],
    ['error', 0, 'tsc/error', 'rollup/error', 'eslint/finding', 'yamllint/error'],
    ['error ', 0, 'pytest/failed', 'flow/error', 'msvc/error'],
    ['error (', 0, 'native/error'],
    ['error (401', 3, 'http/401'],
    ['error (403', 3, 'http/403'],
    ['error (404', 3, 'http/404'],
    ['error (408', 3, 'http/408'],
    ['error (410', 3, 'http/404'],
    ['error (429', 3, 'http/rate-limit'],
    ['error (5', 1, 'http/5xx'],
    ['error (500', 3, 'http/500'],
    ['error (502', 3, 'http/502'],
    ['error (503', 3, 'http/503'],
    ['error (504', 3, 'http/504'],
    ['error - ', 1, 'dart/compile'],
    ['error - hashes', 3, 'brew/checksum'],
    ['error 1005 (', 1, 'mysql/error'],
    ['error 1050 (', 1, 'mysql/error'],
    ['error 1054 (', 1, 'mysql/error'],
    ['error 1060 (', 1, 'mysql/error'],
    ['error 1061 (', 1, 'mysql/error'],
    ['error 1062 (', 1, 'mysql/error'],
    ['error 1064 (', 1, 'mysql/error'],
    ['error 1091 (', 1, 'mysql/error'],
    ['error 1146 (', 1, 'mysql/error'],
    ['error 1215 (', 1, 'mysql/error'],
    ['error 126', 2, 'shell/exit-126'],
    ['error 127', 2, 'shell/exit-127'],
    ['error 1366 (', 1, 'mysql/error'],
    ['error 137', 2, 'shell/killed'],
    ['error 139', 2, 'shell/crashed'],
    ['error 1406 (', 1, 'mysql/error'],
    ['error 143', 2, 'shell/terminated'],
    ['error 1451 (', 1, 'mysql/error'],
    ['error 1452 (', 1, 'mysql/error'],
    ['error 3780 (', 1, 'mysql/error'],
    ['error 401', 2, 'http/401'],
    ['error 403', 2, 'http/403'],
    ['error 404', 2, 'http/404'],
    ['error 408', 2, 'http/408'],
    ['error 410', 2, 'http/404'],
    ['error 429', 2, 'http/rate-limit'],
    ['error 5', 0, 'http/5xx'],
    ['error 500', 2, 'http/500'],
    ['error 502', 2, 'http/502'],
    ['error 503', 2, 'http/503'],
    ['error 504', 2, 'http/504'],
    ['error : ', 1, 'gcc/error'],
    ['error accessin', 3, 'bazel/fetch'],
    ['error an unexp', 3, 'yarn/not-found'],
    ['error building classpath', 13, 'lein/artifact'],
    ['error building player b', 12, 'unity/compile'],
    ['error code: p', 2, 'prisma/error'],
    ['error compiling cython fi', 14, 'cython/error'],
    ['error computing the main repository mapping:', 33, 'bazel/not-found'],
    ['error converting yaml', 4, 'yaml/syntax'],
    ['error download', 3, 'sbt/unresolved', 'network/fetch-failed'],
    ['error downloading [htt', 11, 'bazel/fetch'],
    ['error during', 1, 'docker/daemon-missing'],
    ['error during b', 3, 'arduino/failed', 'vite/error'],
    ['error fatal', 0, 'c/header'],
    ['error found in', 3, 'yarn/engine', 'lint/generic'],
    ['error from server (', 8, 'kubectl/control-plane'],
    ['error getting credentia', 12, 'registry/login'],
    ['error hash check failed!', 13, 'brew/checksum'],
    ['error in ', 2, 'r/error', 'webpack/error'],
    ['error in (', 3, 'clojure/test-failed'],
    ['error in libcrypt', 6, 'ssh/key-unreadable'],
    ['error in tes', 1, 'dbt/failed'],
    ['error in the http2 framin', 14, 'network/truncated'],
    ['error in unit_tes', 6, 'dbt/failed'],
    ['error lnk', 2, 'link/error'],
    ['error loading package', 10, 'bazel/error'],
    ['error loading shared li', 12, 'ld/shared-library'],
    ['error message: ', 4, 'oidc/id-token-permission'],
    ['error msb', 2, 'msbuild/error'],
    ['error msb4166: c', 5, 'dotnet/out-of-memory'],
    ['error msb4236', 2, 'nuget/not-found'],
    ['error ng', 1, 'angular/error'],
    ['error nu100', 0, 'nuget/lock'],
    ['error nu110', 0, 'nuget/not-found', 'nuget/conflict'],
    ['error nu120', 0, 'nuget/platform'],
    ['error nu1213', 1, 'nuget/platform'],
    ['error nu1301', 1, 'nuget/service'],
    ['error nu1301: ', 3, 'nuget/api-key'],
    ['error nu1403', 1, 'nuget/checksum'],
    ['error nu16', 3, 'nuget/conflict'],
    ['error nu30', 3, 'nuget/checksum'],
    ['error occurred', 3, 'next/build', 'prettier/check'],
    ['error parsing yaml', 7, 'yaml/syntax'],
    ['error pulling', 2, 'image/truncated'],
    ['error reading from server: ', 16, 'network/unexpected-eof'],
    ['error retrieving packages from source \'', 28, 'choco/transport'],
    ['error running analysis ', 12, 'buck/error'],
    ['error saving credentia', 11, 'registry/login'],
    ['error sending', 2, 'network/connection-failed'],
    ['error testerr', 2, 'dotnet/assertion'],
    ['error trace:', 1, 'go/test-message'],
    ['error ts2307: ', 3, 'tsc/module-not-found', 'tsc/own-module'],
    ['error ts2792: ', 3, 'tsc/module-not-found', 'tsc/own-module'],
    ['error ts7016: ', 3, 'tsc/module-not-found', 'tsc/own-module'],
    ['error validati', 3, 'kubernetes/manifest', 'vault/denied'],
    ['error while lo', 3, 'ld/shared-library'],
    ['error → ', 3, 'busted/failed'],
    ['error! ', 0, 'ansible/failed'],
    ['error! - you ', 2, 'ansible/galaxy'],
    ['error! failed', 2, 'ansible/galaxy'],
    ['error:', 0, 'minitest/failure', 'msvc/error', 'database/migration'],
    ['error: ', 0, 'python/unittest-failed', 'gcc/error', 'babel/error', 'generic/error-line', 'toml/syntax'],
    ['error: ! test failures', 11, 'r/test-failed'],
    ['error: (401', 0, 'http/401'],
    ['error: (403', 0, 'http/403'],
    ['error: (404', 0, 'http/404'],
    ['error: (408', 0, 'http/408'],
    ['error: (410', 0, 'http/404'],
    ['error: (429', 0, 'http/rate-limit'],
    ['error: (5', 2, 'http/5xx'],
    ['error: (500', 0, 'http/500'],
    ['error: (502', 0, 'http/502'],
    ['error: (503', 0, 'http/503'],
    ['error: (504', 0, 'http/504'],
    ['error: --tes', 1, 'scalafmt/check'],
    ['error: 40', 2, 'http/403'],
    ['error: 401', 3, 'http/401'],
    ['error: 404', 3, 'http/404'],
    ['error: 408', 3, 'http/408'],
    ['error: 410', 3, 'http/404'],
    ['error: 429', 3, 'http/rate-limit'],
    ['error: 5', 1, 'http/5xx'],
    ['error: 50', 2, 'http/503'],
    ['error: 500', 3, 'http/500'],
    ['error: 502', 3, 'http/502'],
    ['error: 504', 3, 'http/504'],
    ['error: [401] un', 4, 'pulumi/login'],
    ['error: [cabal-', 3, 'haskell/resolve'],
    ['error: [s-', 3, 'haskell/resolve'],
    ['error: abortin', 3, 'devicetree/error'],
    ['error: aborting due to', 3, 'rustc/aborting'],
    ['error: accumula', 4, 'kubernetes/manifest'],
    ['error: argumen', 3, 'cli/usage'],
    ['error: argumenterror: ', 3, 'julia/error'],
    ['error: assertio', 4, 'deno/test-failed'],
    ['error: baseline', 4, 'vcpkg/not-found'],
    ['error: boundserror: ', 4, 'julia/error'],
    ['error: broken package', 10, 'nix/attribute'],
    ['error: bundle i', 4, 'angular/error'],
    ['error: bundling failed', 4, 'metro/error'],
    ['error: can\'t infer', 4, 'native/error'],
    ['error: cannot', 2, 'snap/store'],
    ['error: cannot f', 4, 'black/check'],
    ['error: cannot find fla', 11, 'nix/attribute'],
    ['error: cannot find sym', 11, 'jvm/compile'],
    ['error: cannot perform an inte', 18, 'registry/login'],
    ['error: checksum for ', 9, 'cargo/checksum'],
    ['error: code c', 2, 'coverage/below'],
    ['error: collection could not be loade', 25, 'newman/failed'],
    ['error: component download failed f', 23, 'rustup/download'],
    ['error: could not compile `', 4, 'rustc/aborting'],
    ['error: could not download file fr', 22, 'rustup/download'],
    ['error: could not find or ', 14, 'jvm/class-not-found'],
    ['error: could not satisfy ', 14, 'luarocks/not-found', 'pacman/not-found'],
    ['error: couldn\'t extract archi', 18, 'luarocks/not-found'],
    ['error: database not found: ', 16, 'pacman/not-found'],
    ['error: dependen', 4, 'swiftpm/resolve'],
    ['error: doctes', 2, 'cargo/test-summary'],
    ['error: error accessin', 10, 'terraform/registry'],
    ['error: exited with unexpect', 16, 'xcode/test-failed'],
    ['error: expect(rece', 7, 'bun/test-failed'],
    ['error: expected argument', 7, 'native/error'],
    ['error: external', 4, 'pip/externally-managed', 'lfs/missing'],
    ['error: failed ', 3, 'pacman/retrieve'],
    ['error: failed installing dependenc', 23, 'luarocks/not-found'],
    ['error: failed t', 4, 'rustup/download', 'vcpkg/download', 'brew/download', 'browser/download', 'helm/not-found', 'terraform/registry', 'mkdocs/strict'],
    ['error: failed to load lockfile', 19, 'bun/lockfile'],
    ['error: failed to load port from', 4, 'vcpkg/not-found'],
    ['error: failed to run custom b', 18, 'rust/build-script'],
    ['error: fatalerr', 4, 'swift/build-failed'],
    ['error: file or directory not found: ', 4, 'pytest/fixture'],
    ['error: file:', 1, 'pip/requirements-missing'],
    ['error: found no collectors for ', 4, 'pytest/fixture'],
    ['error: get', 3, 'bun/not-found'],
    ['error: hash mis', 4, 'nix/hash'],
    ['error: https:', 2, 'vcpkg/download'],
    ['error: index.js: ', 4, 'metro/error'],
    ['error: input r', 3, 'github/invalid-workflow'],
    ['error: insecure package', 11, 'nix/attribute'],
    ['error: invalid ', 4, 'rustup/toolchain'],
    ['error: invalidlockfile', 4, 'bun/lockfile'],
    ['error: jsr pack', 4, 'deno/not-found'],
    ['error: key "', 1, 'eslint/config'],
    ['error: keyerror: ', 2, 'julia/error'],
    ['error: ld: ', 0, 'link/failed'],
    ['error: leaks de', 4, 'deno/test-failed'],
    ['error: library ', 4, 'opam/resolve'],
    ['error: library stubs no', 12, 'mypy/missing-stubs'],
    ['error: loaderror: some te', 14, 'julia/test-failed'],
    ['error: looks li', 4, 'helm/repository'],
    ['error: methoderror: ', 4, 'julia/error'],
    ['error: missing', 3, 'swiftpm/module', 'vcpkg/download'],
    ['error: missing binary: ', 3, 'conan/not-found'],
    ['error: missing prebuilt package for', 20, 'conan/not-found'],
    ['error: module not found', 11, 'terraform/provider'],
    ['error: module not found "', 14, 'deno/not-found'],
    ['error: no eleme', 4, 'puppeteer/timeout'],
    ['error: no match', 4, 'cargo/not-found'],
    ['error: no release found fo', 15, 'rustup/toolchain'],
    ['error: no results mat', 10, 'luarocks/not-found'],
    ['error: no such ', 4, 'swiftpm/module'],
    ['error: no tes', 2, 'playwright/summary'],
    ['error: no ver', 2, 'bun/no-version'],
    ['error: no version database ent', 19, 'vcpkg/not-found'],
    ['error: not a transi', 8, 'vcpkg/download'],
    ['error: not formatted correc', 16, 'rustfmt/check'],
    ['error: not found: /', 8, 'pytest/fixture'],
    ['error: nothing', 3, 'dnf/not-found'],
    ['error: npm package', 7, 'deno/not-found'],
    ['error: nu110', 1, 'nuget/not-found'],
    ['error: outdated', 4, 'bun/lockfile'],
    ['error: p', 1, 'prisma/error'],
    ['error: package', 3, 'bun/not-found', 'jvm/class-not-found'],
    ['error: package \'', 3, 'conan/not-found'],
    ['error: pip\'s de', 4, 'pip/conflict'],
    ['error: proc-macro d', 8, 'rust/build-script'],
    ['error: process from config.webserv', 23, 'playwright/summary'],
    ['error: r cmd ch', 4, 'r/test-failed'],
    ['error: r8: ', 0, 'android/resources'],
    ['error: redis c', 3, 'database/connect'],
    ['error: script n', 4, 'yarn/missing-script'],
    ['error: skipping', 4, 'mypy/missing-stubs'],
    ['error: snap "', 2, 'snap/not-found'],
    ['error: snapshot', 4, 'vitest/assertion'],
    ['error: subprocess-exited-', 14, 'pip/build-backend'],
    ['error: syntax: ', 4, 'julia/error'],
    ['error: target not found: ', 14, 'pacman/not-found'],
    ['error: template', 4, 'helm/template'],
    ['error: terrafor', 4, 'terraform/fmt'],
    ['error: test', 0, 'test/summary'],
    ['error: test failed', 7, 'deno/test-failed'],
    ['error: test failed, ', 9, 'cargo/test-summary'],
    ['error: test failures', 9, 'r/test-failed'],
    ['error: test run fail', 9, 'cargo/test-summary'],
    ['error: the baseline', 8, 'vcpkg/not-found'],
    ['error: the followin', 8, 'cli/usage'],
    ['error: the port', 3, 'vcpkg/not-found'],
    ['error: the source c', 8, 'deno/lockfile'],
    ['error: timeout - async ', 12, 'mocha/timeout'],
    ['error: toolchai', 4, 'rustup/toolchain'],
    ['error: transact', 4, 'dnf/conflict'],
    ['error: turbopac', 4, 'next/build'],
    ['error: typeerror: ', 3, 'julia/error'],
    ['error: unable t', 4, 'nix/download'],
    ['error: unable to contact snap', 18, 'snap/store'],
    ['error: unable to find a m', 14, 'dnf/not-found'],
    ['error: unable to select packages', 21, 'apk/not-selected'],
    ['error: undefined local variable', 4, 'native/error'],
    ['error: undefined method', 4, 'native/error'],
    ['error: undefvarerror: ', 4, 'julia/error'],
    ['error: unexpected token: ', 4, 'native/error'],
    ['error: unfree package', 4, 'nix/attribute'],
    ['error: unknown ', 4, 'swiftpm/resolve'],
    ['error: unrecogn', 4, 'cli/usage'],
    ['error: unresolv', 4, 'apidocs/error'],
    ['error: unresolvable module version constraint', 4, 'terraform/provider'],
    ['error: unsatisf', 4, 'julia/resolve'],
    ['error: unsupported terraform core version', 4, 'terraform/provider'],
    ['error: upgrade failed: ', 4, 'helm/release'],
    ['error: values are no', 9, 'deno/test-failed'],
    ['error: version conflict', 12, 'conan/not-found'],
    ['error: while looking for', 4, 'vcpkg/not-found'],
    ['error: workspace dependency', 8, 'bun/not-found'],
    ['error: you must', 4, 'kubectl/unauthorized'],
    ['error: z_buf_er', 4, 'network/truncated'],
    ['error[artipacked]: ', 7, 'actionlint/error'],
    ['error[banned]: ', 2, 'quality/gate'],
    ['error[cache-poisoning]: ', 8, 'actionlint/error'],
    ['error[call', 2, 'mypy/errors'],
    ['error[dangerous-triggers]: ', 8, 'actionlint/error'],
    ['error[e', 0, 'rustc/error'],
    ['error[excessive-permissions]: ', 2, 'actionlint/error'],
    ['error[github-env]: ', 8, 'actionlint/error'],
    ['error[invalid', 2, 'mypy/errors'],
    ['error[missing', 2, 'mypy/errors'],
    ['error[no-matching', 2, 'mypy/errors'],
    ['error[not-iterable', 2, 'mypy/errors'],
    ['error[possibly', 2, 'mypy/errors'],
    ['error[rejected', 2, 'npm/audit'],
    ['error[rejected]: ', 2, 'quality/gate'],
    ['error[secrets-inherit]: ', 2, 'actionlint/error'],
    ['error[template-injection]: ', 7, 'actionlint/error'],
    ['error[too-many', 2, 'mypy/errors'],
    ['error[unknown', 2, 'mypy/errors'],
    ['error[unmaintained', 3, 'npm/audit'],
    ['error[unmaintained]: ', 10, 'quality/gate'],
    ['error[unpinned-uses]: ', 2, 'actionlint/error'],
    ['error[unresolved', 2, 'mypy/errors'],
    ['error[unsound', 2, 'npm/audit'],
    ['error[unsupported', 2, 'mypy/errors'],
    ['error[vulnerability', 2, 'npm/audit'],
    ['error[vulnerability]: ', 2, 'quality/gate'],
    ['error[yanked]', 2, 'cargo/yanked'],
    ['error[yanked]: ', 2, 'quality/gate'],
    ['errore : ', 2, 'gcc/error'],
    ['errore: ', 1, 'gcc/error'],
    ['errorlint', 2, 'golangci/finding'],
    ['errors', 0, 'vitest/summary'],
    ['errors found in', 3, 'lint/generic'],
    ['errors parsing', 3, 'php/parse'],
    ['errors while r', 3, 'ctest/failed'],
    ['errors!', 0, 'phpunit/failed'],
    ['errsecinter', 0, 'apple/signing'],
    ['es steht ni', 0, 'machine/disk-full'],
    ['eslint configuration ', 10, 'eslint/config'],
    ['eslint couldn\'t find', 9, 'eslint/plugin-missing', 'eslint/config'],
    ['eslint found to', 4, 'eslint/problems'],
    ['esockettime', 0, 'network/read-timeout'],
    ['espace insuffisant', 7, 'machine/disk-full'],
    ['established', 0],
    ['etcdserver:', 0, 'kubectl/control-plane'],
    ['etimedout', 2, 'network/connect-timeout'],
    ['exceede', 0, 'lfs/quota'],
    ['exceeded its progress deadline', 19, 'kubernetes/rollout'],
    ['exceeds github\'s file ', 11, 'github/push-protection'],
    ['exception in thread "', 10, 'jvm/exception'],
    ['exception: ', 0, 'ctest/failed', 'toml/syntax'],
    ['exec format ', 1, 'machine/exec-format'],
    ['exec plugin:', 1, 'kubectl/unauthorized'],
    ['exec user pr', 1, 'machine/exec-format'],
    ['executable ', 0, 'process/executable-not-found'],
    ['executable doesn\'t ', 8, 'browser/missing'],
    ['executed', 1, 'jasmine/failed', 'xcode/test-summary', 'bazel/test'],
    ['execution er', 1, 'helm/template'],
    ['execution ex', 1, 'network/connect-timeout'],
    ['execution failed f', 7, 'jvm/compile-summary', 'gradle/what-went-wrong'],
    ['execution ha', 1, 'r/error'],
    ['execution took lon', 7, 'runner/job-timeout'],
    ['exhaust', 0, 'golangci/finding'],
    ['exit 137', 0, 'shell/killed'],
    ['exit code ', 3, 'shell/crashed'],
    ['exit code 127', 0, 'shell/exit-127'],
    ['exit code 137', 0, 'shell/killed'],
    ['exit code 28', 0, 'curl/timed-out'],
    ['exit code 35', 0, 'curl/tls-connect'],
    ['exit code 4', 0, 'wget/network-failure'],
    ['exit code 5', 0, 'curl/send-receive'],
    ['exit code 52', 0, 'curl/empty-reply'],
    ['exit code 6', 0, 'curl/could-not-resolve'],
    ['exit code 7', 0, 'curl/could-not-connect'],
    ['exit code: ', 0, 'shell/crashed'],
    ['exit code: 127', 3, 'shell/exit-127'],
    ['exit code: 137', 3, 'shell/killed'],
    ['exit status ', 1, 'shell/crashed'],
    ['exit status 137', 4, 'shell/killed'],
    ['exit status 143', 4, 'shell/terminated'],
    ['exit status 28', 3, 'curl/timed-out'],
    ['exit status 35', 3, 'curl/tls-connect'],
    ['exit status 4', 1, 'wget/network-failure'],
    ['exit status 5', 1, 'curl/send-receive'],
    ['exit status 52', 3, 'curl/empty-reply'],
    ['exit status 6', 1, 'curl/could-not-resolve'],
    ['exit status 7', 1, 'curl/could-not-connect'],
    ['exit status: ', 1, 'shell/crashed'],
    ['exit status: 137', 5, 'shell/killed'],
    ['exit: 137', 0, 'shell/killed'],
    ['exited with 137', 4, 'shell/killed'],
    ['exited with code ', 4, 'shell/crashed'],
    ['exited with code 127', 9, 'shell/exit-127'],
    ['exited with code 137', 9, 'shell/killed'],
    ['exited with code 143', 9, 'shell/terminated'],
    ['exited with code: ', 7, 'shell/crashed'],
    ['exited with code: 127', 9, 'shell/exit-127'],
    ['exited with code: 137', 9, 'shell/killed'],
    ['exited with status ', 0, 'shell/crashed'],
    ['exited with status 137', 10, 'shell/killed'],
    ['exited with status: ', 9, 'shell/crashed'],
    ['exited with status: 137', 12, 'shell/killed'],
    ['exited with: 137', 5, 'shell/killed'],
    ['expect ', 0, 'webdriverio/failed'],
    ['expect(', 0, 'jest/failed', 'playwright/assertion', 'playwright/failed'],
    ['expectation', 0, 'test/assertion'],
    ['expecte', 0, 'jest/assertion', 'jasmine/failed', 'go/test-message', 'junit/assertion', 'rspec/failure', 'minitest/failure', 'dotnet/assertion', 'exunit/assertion', 'ocaml/test-failed', 'test/assertion', 'rustc/error', 'go/compile', 'swc/error', 'sass/error', 'ruff/findings', 'json/syntax'],
    ['expected ', 0, 'machine/tool-version'],
    ['expected equality', 6, 'gtest/assertion'],
    ['expected pa', 0, 'julia/resolve'],
    ['expected the html fou', 10, 'lighthouse/assertion'],
    ['expected va', 0, 'node/assertion'],
    ['experiencin', 0, 'github/outage'],
    ['experimenta', 0, 'ktlint/findings'],
    ['expiredtoken', 1, 'aws/expired-token'],
    ['expiring daemon be', 7, 'jvm/out-of-memory'],
    ['expkeys', 0, 'apt/repository'],
    ['explicit deny ', 3, 'aws/access-denied'],
    ['extension e', 0, 'sphinx/error'],
    ['f-strin', 0, 'ruff/findings', 'pylint/findings'],
    ['fail\t', 0, 'go/test-summary'],
    ['fail    ', 0, 'go/test-summary'],
    ['fail  tests', 0, 'pest/failed'],
    ['fail [', 0, 'cargo/test-failed'],
    ['fail in (', 0, 'clojure/test-failed'],
    ['fail requir', 0, 'coverage/threshold'],
    ['fail! -', 0, 'ginkgo/failed'],
    ['fail:', 0, 'meson/test-failed'],
    ['fail: ', 0, 'python/unittest-failed', 'automake/check', 'test/marker'],
    ['fail: /', 0, 'bazel/test'],
    ['fail: http.', 0, 'artillery/thresholds'],
    ['fail: max', 0, 'artillery/thresholds'],
    ['fail: p9', 0, 'artillery/thresholds'],
    ['failed', 0, 'ctest/failed', 'test/summary', 'precommit/hook', 'github/other-job-failed'],
    ['failed ', 0, 'r/download', 'image/truncated', 'cache/service', 'pytest/failed', 'python/unittest-summary', 'deno/test-failed', 'phpunit/assertion', 'dotnet/test-failed', 'xctest/assertion', 'perl/prove', 'erlang/test-failed', 'docker/copy', 'config/load', 'token/invalid'],
    ['failed  tes', 0, 'pest/failed'],
    ['failed building wheel fo', 13, 'pip/build-backend'],
    ['failed exam', 0, 'python/unittest', 'rspec/failed'],
    ['failed for resource', 8, 'iac/findings'],
    ['failed host', 0, 'network/dns-of-libraries'],
    ['failed in', 0, 'bazel/test'],
    ['failed open', 0, 'php/class-not-found'],
    ['failed scen', 0, 'cucumber/failed'],
    ['failed to allocate memor', 13, 'machine/out-of-memory'],
    ['failed to apply plu', 8, 'gradle/what-went-wrong'],
    ['failed to authenticate, have y', 19, 'firebase/login'],
    ['failed to authorize: ', 10, 'registry/denied'],
    ['failed to b', 0, 'pip/build-backend', 'machine/device-missing'],
    ['failed to c', 0, 'next/build', 'generic/compile-failed', 'network/connect-timeout', 'local/service-not-answering', 'machine/device-missing'],
    ['failed to collect dependen', 15, 'maven/not-resolved'],
    ['failed to compile applic', 13, 'dart/compile'],
    ['failed to connect to the docker a', 22, 'docker/daemon-missing'],
    ['failed to create deployme', 14, 'github/pages-deploy'],
    ['failed to create/up', 8, 'cloudformation/failed'],
    ['failed to createart', 8, 'github/cache-service'],
    ['failed to d', 0, 'browser/download', 'action/download', 'network/fetch-failed'],
    ['failed to deploy a', 7, 'maven/deploy-refused'],
    ['failed to download metadat', 15, 'dnf/metadata'],
    ['failed to download package', 15, 'nuget/service'],
    ['failed to download replaced so', 19, 'rustup/download'],
    ['failed to establish a ne', 13, 'network/connection-failed'],
    ['failed to execute goal', 11, 'maven/compiler-plugin', 'maven/test-plugin'],
    ['failed to f', 0, 'registry/denied', 'network/fetch-failed'],
    ['failed to fetch registry fil', 17, 'bazel/fetch'],
    ['failed to fetch results from v2 feed ', 26, 'choco/transport'],
    ['failed to generate', 7, 'gcloud/workload-identity'],
    ['failed to get firebase', 11, 'firebase/login'],
    ['failed to get sources ', 11, 'opam/fetch'],
    ['failed to l', 0, 'eslint/config'],
    ['failed to lookup a', 7, 'network/dns'],
    ['failed to open tcp', 7, 'network/dns-of-libraries', 'network/connection-failed'],
    ['failed to p', 0, 'uv/lock', 'docker/dockerfile'],
    ['failed to parse js', 7, 'json/syntax'],
    ['failed to parse json da', 12, 'npm/missing-script'],
    ['failed to parse lock fi', 12, 'cargo/lock'],
    ['failed to parse service', 12, 'gcloud/credentials'],
    ['failed to push som', 7, 'git/push-rejected'],
    ['failed to query availab', 12, 'terraform/registry'],
    ['failed to query server ', 12, 'sonar/token'],
    ['failed to r', 0, 'playwright/summary', 'android/keystore', 'network/connection-closed'],
    ['failed to read artifact des', 16, 'maven/not-resolved'],
    ['failed to read organiz', 11, 'terraform/login'],
    ['failed to refresh cached creden', 20, 'aws/no-credentials'],
    ['failed to resolve ', 7, 'image/not-found', 'action/download', 'network/dns'],
    ['failed to resolve dependenc', 16, 'swiftpm/resolve'],
    ['failed to resolve ent', 10, 'node/module-not-found'],
    ['failed to resolve imp', 10, 'node/module-not-found', 'node/own-module'],
    ['failed to resolve the transact', 19, 'dnf/not-found'],
    ['failed to restore cache entry. ', 20, 'artifact/not-found'],
    ['failed to s', 0, 'cargo/version'],
    ['failed to set up chrome v', 14, 'browser/download'],
    ['failed to solve: p', 7, 'docker/build-step'],
    ['failed to u', 0, 'hex/resolve'],
    ['failed to update m', 7, 'broker/connect'],
    ['failed to verify t', 7, 'cargo/checksum'],
    ['failed vali', 0, 'kubernetes/manifest'],
    ['failed when', 0, 'choco/transport'],
    ['failed with', 0, 'jvm/static-analysis', 'http/rate-limit', 'http/408', 'http/503', 'http/502', 'http/504', 'http/500', 'http/5xx', 'http/401', 'http/403', 'http/404'],
    ['failed!', 0, 'dotnet/test-summary'],
    ['failed:', 0, 'pytest/assertion', 'dotnet/test-summary', 'perl/prove', 'erlang/test-failed', 'test/marker', 'ansible/failed', 'migration/tool', 'wget/network-failure', 'http/5xx'],
    ['failed: 401', 0, 'http/401'],
    ['failed: 403', 0, 'http/403'],
    ['failed: 404', 0, 'http/404'],
    ['failed: 408', 0, 'http/408'],
    ['failed: 410', 0, 'http/404'],
    ['failed: 429', 0, 'http/rate-limit'],
    ['failed: 500', 0, 'http/500'],
    ['failed: 502', 0, 'http/502'],
    ['failed: 503', 0, 'http/503'],
    ['failed: 504', 0, 'http/504'],
    ['failing scenarios', 6, 'behave/failed'],
    ['failing tes', 0, 'junit/summary', 'xcode/test-summary'],
    ['failing the', 0, 'quality/gate'],
    ['failure', 0, 'phpunit/failed', 'newman/failed', 'schemathesis/failed', 'test/marker'],
    ['failure in tes', 0, 'dbt/failed'],
    ['failure in unit_tes', 8, 'dbt/failed'],
    ['failure to find ', 5, 'maven/artifact'],
    ['failure →', 0, 'busted/failed'],
    ['failure/err', 0, 'rspec/failure'],
    ['failure:', 0, 'minitest/failure'],
    ['failureexce', 0, 'python/unittest'],
    ['failures!!!', 0, 'android/test-failed'],
    ['failuretype', 0, 'node.test/failed'],
    ['falha de se', 0, 'shell/crashed'],
    ['falha temporária na', 9, 'network/dns-localised'],
    ['fallo temporal en la ', 10, 'network/dns-localised'],
    ['falsifying example:', 8, 'hypothesis/falsified'],
    ['fatal error', 0, 'c/header', 'php/fatal'],
    ['fatal error c1060', 6, 'compiler/killed'],
    ['fatal error lnk1102', 8, 'compiler/killed'],
    ['fatal error: concurrent ', 13, 'go/panic'],
    ['fatal error: killed s', 10, 'compiler/killed'],
    ['fatal error: runtime: out of', 17, 'machine/out-of-memory'],
    ['fatal python error: segmentati', 19, 'shell/crashed'],
    ['fatal: ambiguous argument', 4, 'github/checkout-ref'],
    ['fatal: bad object', 4, 'github/checkout-ref'],
    ['fatal: early eo', 4, 'network/truncated'],
    ['fatal: invalid reference', 4, 'github/checkout-ref'],
    ['fatal: reference is not a tree', 7, 'github/checkout-ref'],
    ['fatal: unabl', 1, 'git/rpc-failed'],
    ['feature `ed', 0, 'cargo/rust-version'],
    ['federat', 0, 'oidc/not-authorized'],
    ['fehler ', 0, 'msvc/error'],
    ['fehler :', 0, 'gcc/error'],
    ['fehler beim', 0, 'dotnet/test-summary'],
    ['fehler:', 0, 'gcc/error', 'msvc/error'],
    ['fenced-code', 0, 'markdownlint/findings'],
    ['fetch-pack: ', 1, 'network/truncated'],
    ['fetched ', 1],
    ['fetcherror: r', 2, 'network/fetch-failed'],
    ['field is immutabl', 6, 'kubernetes/manifest'],
    ['file are not gofm', 0, 'gofmt/check'],
    ['file could not be downl', 12, 'composer/transport'],
    ['file has unexpected', 8, 'apt/index-out-of-sync'],
    ['file is locked b', 5, 'windows/file-locked'],
    ['file is not gofm', 0, 'gofmt/check'],
    ['file not fo', 0, 'file/required-missing'],
    ['file: ', 0, 'vite/error'],
    ['file://', 0, 'jvm/compile'],
    ['filename too long', 6, 'windows/path-too-long'],
    ['filenotfoun', 0, 'file/required-missing'],
    ['files are not', 2, 'terraform/fmt'],
    ['files are not gofm', 2, 'gofmt/check'],
    ['files is not gofm', 6, 'gofmt/check'],
    ['files must be', 2, 'scalafmt/check'],
    ['filesystem la', 2, 'image/truncated'],
    ['final mutat', 0, 'mutation/threshold'],
    ['final newli', 0, 'editorconfig/check'],
    ['find a valid baseu', 7, 'dnf/metadata'],
    ['finished ', 0],
    ['first-l', 0, 'markdownlint/findings'],
    ['fish: unkno', 0, 'shell/command-not-found'],
    ['fixme)', 0, 'pylint/findings'],
    ['flag provided but not defined:', 19, 'cli/usage'],
    ['flaky: ', 0, 'bazel/test'],
    ['fluentassertions.executi', 13, 'dotnet/assertion'],
    ['flyctl auth', 0, 'hosting/login'],
    ['flywayvalid', 0, 'migration/tool'],
    ['fmt check failed', 5, 'terraform/fmt'],
    ['for maintenan', 2, 'http/maintenance'],
    ['for planned maintenan', 1, 'http/maintenance'],
    ['for scheduled maintenan', 0, 'http/maintenance'],
    ['forbidd', 0, 'access/denied', 'http/403'],
    ['forbidden-a', 0, 'jvm/static-analysis'],
    ['forbidden: ', 0, 'kubectl/forbidden'],
    ['forbiddenby', 0, 'azure/authorization'],
    ['forbiddenco', 0, 'ktlint/findings'],
    ['forbidi', 0, 'golangci/finding'],
    ['forbids acc', 0, 'github/saml-sso'],
    ['forcibly cl', 0, 'network/connection-reset'],
    ['format ', 0, 'go/vet'],
    ['formatted', 2, 'format/check'],
    ['formatti', 1, 'format/check'],
    ['found ', 0, 'ruff/summary'],
    ['found 1', 0, 'lint/generic'],
    ['found 2', 0, 'lint/generic'],
    ['found 3', 0, 'lint/generic'],
    ['found 4', 0, 'lint/generic'],
    ['found 5', 0, 'lint/generic'],
    ['found 6', 0, 'lint/generic'],
    ['found 7', 0, 'lint/generic'],
    ['found 8', 0, 'lint/generic'],
    ['found 9', 0, 'lint/generic'],
    ['found character t', 6, 'yaml/syntax'],
    ['found dupli', 0, 'yaml/syntax'],
    ['found forbidden l', 6, 'quality/gate'],
    ['found in chart.yaml,', 9, 'helm/not-found', 'helm/template'],
    ['found mixed', 0, 'release/config'],
    ['found version conflict(s) ', 15, 'sbt/evicted'],
    ['fqcn[', 0, 'ansible/lint'],
    ['frame.', 0, 'playwright/assertion'],
    ['frozen mode', 0, 'bundler/lock'],
    ['ftperror: 5', 0, 'ftp/login'],
    ['functio', 0, 'erlang/compile'],
    ['functionnam', 0, 'ktlint/findings'],
    ['funlen', 0, 'golangci/finding'],
    ['gaierror: ', 0, 'live/python-connection'],
    ['gatedrepoerror: 4', 6, 'huggingface/gated'],
    ['gateway tim', 0, 'http/504'],
    ['gatewaytime', 0, 'http/504'],
    ['gc heap ini', 0, 'dotnet/out-of-memory'],
    ['gc overhead limit excee', 12, 'jvm/out-of-memory'],
    ['gem::gemnot', 0, 'bundler/not-found'],
    ['gem::missin', 0, 'bundler/not-found'],
    ['gem::remotefetcher::fetc', 13, 'bundler/transport'],
    ['gemfile.loc', 0, 'bundler/lock'],
    ['gend haupts', 0, 'machine/out-of-memory'],
    ['generat', 0, 'git/stale'],
    ['get "http://', 1, 'registry/login'],
    ['get "https://', 0, 'registry/login'],
    ['get config: schema', 7, 'prisma/error'],
    ['get http://', 0, 'registry/login'],
    ['get https://', 0, 'registry/login'],
    ['get returned 404 n', 7, 'bazel/not-found'],
    ['get returned 5', 3, 'bazel/server-error'],
    ['getaddrinfo', 0, 'live/dns-in-test', 'network/dns'],
    ['getaddrinfo() faile', 8, 'network/dns-of-libraries'],
    ['getcacheentry failed:', 5, 'github/cache-service'],
    ['getting credentia', 6, 'kubectl/unauthorized', 'kubectl/plugin-missing'],
    ['getting requirements to build wheel d', 26, 'pip/build-backend'],
    ['getting user info: [401]', 13, 'pulumi/login'],
    ['gh auth logi', 1, 'github/token-not-set'],
    ['gh001: larg', 0, 'github/push-protection'],
    ['gh006: ', 0, 'github/protected-branch'],
    ['gh009: ', 0, 'github/push-protection'],
    ['gh013: ', 0, 'github/protected-branch'],
    ['gh_token environme', 7, 'github/token-not-set'],
    ['ghtoken require', 4, 'github/token-not-set'],
    ['ginkgo ran ', 0, 'ginkgo/failed'],
    ['git diff --e', 1, 'git/dirty-tree'],
    ['github actions is not permitted to create or appro', 39, 'github/not-accessible'],
    ['github push pr', 3, 'github/push-protection'],
    ['github-token', 1, 'github/token-not-set'],
    ['github_token', 1, 'github/token-not-set'],
    ['githubstatus.c', 3, 'github/outage'],
    ['giving', 0, 'wget/network-failure'],
    ['global symbol "', 4, 'perl/compile'],
    ['gnutls recv', 0, 'tls/handshake'],
    ['gnutls_hand', 0, 'tls/handshake'],
    ['go.mod file', 0, 'go/sum'],
    ['go.mod is n', 0, 'go/sum'],
    ['go: errors parsing', 7, 'go/toolchain'],
    ['go: go.mod ', 0, 'file/manifest-missing'],
    ['gocogni', 0, 'golangci/finding'],
    ['goconst', 0, 'golangci/finding'],
    ['gocriti', 0, 'golangci/finding'],
    ['gocyclo', 0, 'golangci/finding'],
    ['godot', 0, 'golangci/finding'],
    ['gofmt check failed', 7, 'gofmt/check'],
    ['gofmt found', 0, 'gofmt/check'],
    ['gofmt needs running', 0, 'gofmt/check'],
    ['gofumpt check failed', 0, 'gofmt/check'],
    ['gofumpt found', 0, 'gofmt/check'],
    ['gofumpt needs running', 0, 'gofmt/check'],
    ['goimports check failed', 0, 'gofmt/check'],
    ['goimports found', 4, 'gofmt/check'],
    ['goimports needs running', 5, 'gofmt/check'],
    ['google play', 0, 'google/play'],
    ['google-java', 0, 'spotless/check'],
    ['gorouti', 0, 'go/panic'],
    ['gosec', 0, 'golangci/finding'],
    ['gosimpl', 0, 'golangci/finding'],
    ['got 502', 0, 'http/502'],
    ['got 503', 0, 'http/503'],
    ['got 504', 0, 'http/504'],
    ['got end of ', 0, 'network/truncated'],
    ['got socket ', 0, 'pub/transport'],
    ['got tls error trying to find pac', 21, 'pub/transport'],
    ['govet', 0, 'golangci/finding'],
    ['gpg failed ', 0, 'gpg/secret-key'],
    ['gpg: decryp', 0, 'gpg/secret-key'],
    ['gpg: no def', 0, 'gpg/secret-key'],
    ['gpg: no valid openp', 8, 'gpg/secret-key'],
    ['gpg: signin', 0, 'gpg/secret-key'],
    ['gradle build daemon ', 9, 'jvm/daemon-gone'],
    ['gzip: stdin', 0, 'archive/truncated'],
    ['had compila', 0, 'perl/compile'],
    ['handsha', 0, 'tls/handshake'],
    ['handshakeex', 0, 'pub/transport'],
    ['has a matching', 3, 'pact/failed'],
    ['has been au', 0, 'github/deprecated-action'],
    ['has been co', 0, 'jvm/toolchain'],
    ['has been lo', 0, 'runner/shutdown'],
    ['has changed', 0, 'git/dirty-tree'],
    ['has exceede', 0, 'runner/job-timeout'],
    ['has no installation candidat', 17, 'apt/not-found'],
    ['has not been gra', 5, 'github/not-accessible'],
    ['hash mismat', 0, 'pip/hashes', 'nix/hash'],
    ['hash sum mi', 0, 'apt/index-out-of-sync'],
    ['hash va', 0, 'pip/hashes'],
    ['hash 校验', 0, 'apt/index-out-of-sync'],
    ['hash-summe ', 0, 'apt/index-out-of-sync'],
    ['hashes are required in --require-hash', 26, 'pip/hashes'],
    ['have conflicting dependenc', 15, 'pip/conflict'],
    ['haxm is not installe', 9, 'machine/device-missing'],
    ['head mismatc', 1, 'erlang/compile'],
    ['headerstimeoute', 4, 'network/read-timeout'],
    ['heading-', 1, 'markdownlint/findings'],
    ['hex depende', 0, 'hex/resolve'],
    ['hfhubhttperror: 4', 0, 'huggingface/gated'],
    ['hint: to print view hie', 12, 'detox/failed'],
    ['hook timed out in', 6, 'vitest/assertion'],
    ['host desconoci', 3, 'network/dns-localised'],
    ['host is unr', 0, 'network/no-route'],
    ['host key verificatio', 9, 'ssh/host-key'],
    ['host system', 0, 'browser/missing'],
    ['hostname mismatch', 6, 'tls/untrusted'],
    ['hostname nor servnam', 9, 'network/dns-of-libraries'],
    ['hostname/ip does', 5, 'network/dns-of-libraries'],
    ['http 401', 1, 'http/401'],
    ['http 403', 1, 'http/403'],
    ['http 404', 1, 'http/404'],
    ['http 408', 1, 'http/408'],
    ['http 410', 1, 'http/404'],
    ['http 429', 1, 'http/rate-limit'],
    ['http 5', 0, 'http/5xx'],
    ['http 500', 1, 'http/500'],
    ['http 502', 1, 'http/502'],
    ['http 503', 1, 'http/503'],
    ['http 504', 1, 'http/504'],
    ['http basic: ', 1, 'http/401'],
    ['http code 407 f', 4, 'proxy/refused'],
    ['http code 50', 1, 'proxy/server-error'],
    ['http error 4', 1, 'http/403', 'http/404'],
    ['http/1', 0, 'http/rate-limit', 'http/408', 'http/503', 'http/502', 'http/504', 'http/500', 'http/5xx', 'http/401', 'http/403', 'http/404'],
    ['http/2', 0, 'http/rate-limit', 'http/408', 'http/503', 'http/502', 'http/504', 'http/500', 'http/5xx', 'http/401', 'http/403', 'http/404'],
    ['http2: server sen', 6, 'network/connection-closed'],
    ['http: server clo', 5, 'network/connection-closed'],
    ['httpconnectionpool(hos', 11, 'network/connection-failed'],
    ['httperror: ', 0, 'yarn/transport', 'live/python-http-error'],
    ['httprequestexceptio', 8, 'dotnet/dns'],
    ['httpstatuserror: ', 2, 'live/python-http-error'],
    ['httptimeoutexceptio', 8, 'network/read-timeout'],
    ['httpx.connec', 1, 'network/connection-failed'],
    ['hypothesis.', 0, 'hypothesis/falsified'],
    ['hôte incon', 0, 'network/dns-localised'],
    ['i/o timeout', 0, 'network/connect-timeout', 'network/read-timeout'],
    ['id token request url', 9, 'oidc/id-token-permission'],
    ['id-token: write', 4, 'oidc/id-token-permission'],
    ['id-token:write', 0, 'oidc/id-token-permission'],
    ['idle ti', 0, 'network/read-timeout'],
    ['if this is a privat', 8, 'huggingface/gated'],
    ['illegal ins', 0, 'shell/crashed'],
    ['illegal opt', 0, 'cli/usage'],
    ['illegalstateexceptio', 9, 'jvm/test-context'],
    ['image not foun', 3, 'ld/shared-library'],
    ['imagepullback', 2, 'image/not-found'],
    ['import ', 0, 'ruff/findings'],
    ['import cycl', 0, 'go/compile'],
    ['import cycle n', 3, 'go/module', 'go/build-failed'],
    ['import-', 0, 'pylint/findings'],
    ['imported and n', 3, 'go/compile'],
    ['imported but unus', 6, 'ruff/findings'],
    ['importerror', 0, 'python/module-not-found', 'pytest/collection', 'pytest/own-import'],
    ['importerror: cannot i', 10, 'python/exception'],
    ['impossible d\'alloue', 8, 'machine/out-of-memory'],
    ['improperlyc', 0, 'python/exception'],
    ['in maintenan', 0, 'http/maintenance'],
    ['in planned maintenan', 0, 'http/maintenance'],
    ['in scheduled maintenan', 2, 'http/maintenance'],
    ['in the dependen', 4, 'haskell/resolve'],
    ['inappropria', 0, 'gpg/secret-key'],
    ['incompatible architec', 10, 'machine/exec-format'],
    ['incomplete ', 0, 'network/truncated'],
    ['incompletemessage', 6, 'network/truncated'],
    ['incompleteread(', 4, 'network/truncated'],
    ['incompletesignatur', 7, 'aws/invalid-credentials'],
    ['inconsisten', 0, 'go/sum', 'terraform/config'],
    ['inconsistent dependen', 10, 'terraform/lock'],
    ['incorre', 0, 'terraform/config'],
    ['incorrect ', 0, 'token/invalid'],
    ['incorrect api key provided', 15, 'llm/api-key'],
    ['incorrect or missi', 7, 'npm/login'],
    ['incorrect passphra', 7, 'ssh/key-unreadable'],
    ['incorrect passphrase: ', 11, 'pulumi/login'],
    ['incorrect username or passw', 16, 'registry/login'],
    ['indentation', 0, 'python/syntax', 'ruff/findings'],
    ['indexer', 0, 'python/exception'],
    ['indexerror: ', 0, 'pytest/exception'],
    ['ineffassign', 0, 'golangci/finding'],
    ['ineffective mark-com', 9, 'node/heap'],
    ['info there appea', 5, 'yarn/transport'],
    ['inotify', 0, 'machine/file-watchers'],
    ['input \'toke', 0, 'github/token-not-set'],
    ['input required and not supplied: ', 22, 'github/token-not-set'],
    ['installation failed: ', 10, 'helm/release'],
    ['installer ha', 1, 'brew/checksum'],
    ['instance can', 1, 'terraform/config'],
    ['instead ', 1, 'ruff/findings'],
    ['instrumentati', 2, 'android/test-failed'],
    ['insufficien', 0, 'github/not-accessible', 'registry/denied', 'access/denied', 'http/rate-limit', 'lfs/quota', 'machine/disk-full', 'machine/permission-denied'],
    ['integration not foun', 9, 'github/bad-credentials'],
    ['integrity c', 0, 'npm/integrity-detail', 'yarn/integrity', 'deno/lockfile'],
    ['interaction', 0, 'azure/aadsts'],
    ['interna', 0, 'http/500'],
    ['internal co', 0, 'compiler/killed'],
    ['internal er', 0, 'corepack/fetch'],
    ['internal se', 0, 'http/unavailable-words'],
    ['internalerr', 0, 'pytest/fixture', 'http/unavailable-words', 'kubectl/control-plane'],
    ['internetope', 0, 'choco/transport'],
    ['interrupted', 0, 'pytest/summary'],
    ['intrang', 0, 'golangci/finding'],
    ['invalid', 0, 'go/compile', 'ruff/findings', 'pylint/findings', 'config/invalid', 'terraform/config', 'cloudflare/token', 'codecov/token', 'machine/tool-version'],
    ['invalid ', 0, 'cli/usage', 'token/invalid'],
    ['invalid acc', 0, 'pulumi/login'],
    ['invalid access token format. must ', 23, 'hosting/login'],
    ['invalid api', 0, 'twine/refused'],
    ['invalid authenticati', 9, 'npm/login'],
    ['invalid con', 0, 'webpack/error'],
    ['invalid config', 0, 'config/load'],
    ['invalid cre', 0, 'composer/auth', 'hosting/login'],
    ['invalid enu', 0, 'schema/violation'],
    ['invalid go ', 0, 'go/toolchain'],
    ['invalid jwt', 0, 'oauth/invalid-grant'],
    ['invalid loc', 0, 'bun/lockfile'],
    ['invalid log', 0, 'smtp/login'],
    ['invalid opt', 0, 'eslint/config'],
    ['invalid or ', 0, 'twine/refused', 'http/403'],
    ['invalid peer certifi', 9, 'tls/server-certificate-expired', 'tls/untrusted'],
    ['invalid ref', 0, 'oauth/invalid-grant'],
    ['invalid req', 0, 'pip/requirements-missing'],
    ['invalid ssl', 0, 'http/5xx'],
    ['invalid status code fr', 11, 'registry/denied'],
    ['invalid sto', 0, 'network/truncated'],
    ['invalid tar', 0, 'jvm/toolchain'],
    ['invalid tok', 0, 'vault/denied'],
    ['invalid use', 0, 'git/could-not-read-username', 'registry/login', 'apple/account', 'huggingface/gated'],
    ['invalid value. matchi', 10, 'github/command-file'],
    ['invalid ver', 0, 'go/module'],
    ['invalid web', 0, 'chat/webhook'],
    ['invalid wor', 0, 'github/invalid-workflow'],
    ['invalid x-a', 0, 'llm/api-key'],
    ['invalid-pen', 0, 'oidc/trusted-publisher'],
    ['invalid-pub', 0, 'oidc/trusted-publisher'],
    ['invalid_api', 0, 'llm/api-key'],
    ['invalid_aut', 0, 'slack/token'],
    ['invalid_blo', 0, 'slack/channel'],
    ['invalid_cli', 0, 'oauth/invalid-client'],
    ['invalid_gra', 0, 'oauth/invalid-grant'],
    ['invalid_tok', 0, 'oauth/invalid-client'],
    ['invalid_web', 0, 'slack/token'],
    ['invalidacce', 0, 'aws/invalid-credentials'],
    ['invalidauthenticati', 8, 'azure/authorization'],
    ['invalidclie', 0, 'aws/invalid-credentials'],
    ['invalidtokenexceptio', 9, 'token/invalid'],
    ['io.kotest.asserti', 6, 'junit/assertion'],
    ['ios bundlin', 0, 'metro/error'],
    ['is explicitly required in go.mod, ', 23, 'go/sum'],
    ['is invalid:', 0, 'kubernetes/manifest'],
    ['is locked t', 0, 'composer/locked-version'],
    ['is not ', 0, 'go/compile'],
    ['is not a valid ', 4, 'schema/violation'],
    ['is not a valid win32', 9, 'machine/exec-format'],
    ['is not allowed to deploy t', 15, 'github/environment-protection'],
    ['is not authorized t', 8, 'aws/access-denied'],
    ['is not clang-fo', 4, 'clangformat/check'],
    ['is not compatible w', 8, 'pip/requires-python'],
    ['is not correctly formatte', 7, 'format/check'],
    ['is not formatte', 4, 'format/check'],
    ['is not in the sudoers ', 11, 'machine/permission-denied'],
    ['is not one of the allowed ', 15, 'schema/violation'],
    ['is not properly formatte', 7, 'format/check'],
    ['is not recognized ', 7, 'shell/command-not-found'],
    ['is not supported by the followin', 21, 'cargo/rust-version'],
    ['is not supported on th', 11, 'machine/tool-version'],
    ['is not valid js', 4, 'json/syntax'],
    ['is not yet vali', 4, 'apt/index-out-of-sync'],
    ['is out of date, but -', 10, 'lock/out-of-date'],
    ['is over capacit', 4, 'http/unavailable-words'],
    ['is stal', 0, 'git/dirty-tree'],
    ['is the docker d', 4, 'docker/daemon-missing'],
    ['is unavailabl', 2, 'brew/not-found'],
    ['is yank', 0, 'cargo/yanked'],
    ['is_archived', 0, 'slack/channel'],
    ['issue found', 0, 'lint/generic'],
    ['issue recor', 0, 'xctest/assertion'],
    ['issues foun', 0, 'golangci/summary'],
    ['issues found', 0, 'lint/generic'],
    ['ist entwede', 0, 'shell/command-not-found'],
    ['it could not be found in any version, there may be a t', 43, 'composer/not-found'],
    ['it is a member o', 5, 'haskell/resolve'],
    ['item could not be found in the keychain', 28, 'apple/signing'],
    ['java heap s', 0, 'jvm/out-of-memory'],
    ['java.io.fil', 0, 'machine/permission-denied'],
    ['java.io.ioe', 0, 'bazel/fetch'],
    ['java.la', 0, 'jvm/class-not-found'],
    ['java.lang.a', 0, 'junit/assertion'],
    ['java.lang.o', 0, 'jvm/out-of-memory'],
    ['java.net.co', 0, 'network/connection-failed'],
    ['java.net.un', 0, 'live/dns-in-test'],
    ['javascript ', 0, 'node/heap'],
    ['jest encounte', 2, 'jest/suite'],
    ['jest: got e', 0, 'jest/suite'],
    ['jinja[', 0, 'ansible/lint'],
    ['job exceeded', 1, 'runner/job-timeout'],
    ['jsondecodee', 0, 'json/syntax'],
    ['jsonparseerror', 0, 'json/syntax'],
    ['jsonwebtoke', 0, 'token/invalid'],
    ['jwt expired', 0, 'token/expired'],
    ['kafkajsconn', 0, 'broker/connect'],
    ['kafkajsnumb', 0, 'broker/connect'],
    ['kann keinen', 0, 'machine/out-of-memory'],
    ['keine berec', 0, 'machine/permission-denied'],
    ['keine regel', 0, 'make/no-rule'],
    ['keine route', 0, 'network/no-route'],
    ['kex_exchange_identif', 9, 'network/connection-reset'],
    ['key-ord', 0, 'ansible/lint'],
    ['keyerro', 0, 'python/exception'],
    ['keyerror: ', 0, 'pytest/exception'],
    ['keystore password was', 10, 'android/keystore'],
    ['keystore was tamp', 6, 'android/keystore'],
    ['killed', 0, 'shell/killed'],
    ['killed proc', 0, 'machine/oom-killer'],
    ['knownhosts:', 0, 'ssh/host-key'],
    ['kommando nicht ', 4, 'shell/command-not-found'],
    ['ktfmtch', 0, 'spotless/check'],
    ['ktlint found co', 4, 'lint/generic'],
    ['kubernetes cluster ', 8, 'kubectl/unauthorized'],
    ['kvm is requ', 0, 'machine/device-missing'],
    ['la suma has', 0, 'apt/index-out-of-sync'],
    ['lai d\'atten', 0, 'network/connect-timeout'],
    ['largecl', 0, 'ktlint/findings'],
    ['ld returned 1 exi', 6, 'link/failed'],
    ['ld terminated with signal 9', 16, 'compiler/killed'],
    ['ld: cannot ', 0, 'link/failed'],
    ['ld: framewo', 0, 'ld/library-not-found'],
    ['ld: library', 0, 'ld/library-not-found'],
    ['ld: library not found fo', 13, 'link/failed'],
    ['ld: symbol(', 0, 'link/error'],
    ['le de hacha', 0, 'apt/index-out-of-sync'],
    ['level=error msg="[linter', 13, 'golangci/summary'],
    ['level=error msg="could not initialize', 14, 'k6/thresholds'],
    ['level=error msg="thresholds', 15, 'k6/thresholds'],
    ['libcuda.so.', 0, 'machine/device-missing'],
    ['libmamb', 0, 'conda/server-error'],
    ['library not found fo', 9, 'ld/library-not-found'],
    ['library not loaded: ', 9, 'ld/shared-library'],
    ['licence', 0, 'quality/gate'],
    ['license', 0, 'quality/gate', 'token/expired'],
    ['lifetime may not live long eno', 19, 'rustc/error'],
    ['limitexceed', 0, 'lfs/quota'],
    ['line too lo', 0, 'ruff/findings'],
    ['line-length', 0, 'markdownlint/findings'],
    ['line-to', 0, 'pylint/findings'],
    ['link : fatal error lnk1181', 15, 'ld/library-not-found'],
    ['link-', 0, 'markdownlint/findings'],
    ['linker command failed ', 11, 'link/failed'],
    ['linking wit', 0, 'link/failed', 'rustc/error'],
    ['lint er', 0, 'lint/generic'],
    ['lint errors found i', 8, 'eslint/problems'],
    ['lint failed', 0, 'lint/generic'],
    ['lint found ', 0, 'jvm/static-analysis'],
    ['lint issues', 0, 'lint/generic'],
    ['linter error', 0, 'lint/generic'],
    ['linter failed', 0, 'lint/generic'],
    ['linter issues', 0, 'lint/generic'],
    ['linting error', 0, 'lint/generic'],
    ['linting failed', 0, 'lint/generic'],
    ['linting issues', 0, 'lint/generic'],
    ['liquibase.e', 0, 'migration/tool'],
    ['list-', 0, 'markdownlint/findings'],
    ['liste der a', 0, 'machine/open-files'],
    ['llvm error: out of memor', 13, 'compiler/killed'],
    ['lnk1104: ca', 0, 'ld/library-not-found'],
    ['local variable', 3, 'ruff/findings'],
    ['localtokennotfound', 7, 'huggingface/gated'],
    ['locator.', 1, 'playwright/assertion'],
    ['lock fil', 0, 'lock/out-of-date'],
    ['lock file i', 0, 'nuget/lock'],
    ['lock file v', 0, 'cargo/lock'],
    ['lock mismat', 0, 'hex/lock'],
    ['lockfil', 0, 'lock/out-of-date'],
    ['lockfile ha', 0, 'bun/lockfile'],
    ['locking failed!', 4, 'pipenv/resolution'],
    ['logging', 0, 'pylint/findings'],
    ['login authentication failed', 7, 'ftp/login'],
    ['login did n', 0, 'registry/login'],
    ['login faile', 0, 'token/invalid'],
    ['login failed f', 3, 'database/login'],
    ['login incorrec', 3, 'ftp/login'],
    ['logon_failu', 0, 'ftp/login'],
    ['longmet', 0, 'ktlint/findings'],
    ['longparamet', 0, 'ktlint/findings'],
    ['looks like ', 0, 'browser/missing'],
    ['lookup ', 0, 'network/dns-of-libraries'],
    ['lookuperror', 0, 'python/exception'],
    ['lookuperror: ', 0, 'pytest/exception'],
    ['loop variab', 0, 'go/vet'],
    ['lost communicatio', 6, 'runner/shutdown'],
    ['lost connec', 0, 'network/connection-closed'],
    ['lost connection to mysql se', 16, 'database/connect'],
    ['low on disk spac', 5, 'machine/disk-full'],
    ['lua5.', 0, 'lua/error'],
    ['lua: ', 0, 'lua/error'],
    ['luac: ', 0, 'lua/error'],
    ['luajit:', 0, 'lua/error'],
    ['mac verification failed d', 14, 'apple/signing'],
    ['magicnumber', 0, 'ktlint/findings'],
    ['malform', 0, 'config/invalid'],
    ['malformed ', 0, 'token/invalid'],
    ['malformed config', 0, 'config/load'],
    ['malformed p', 0, 'maven/project'],
    ['manifest fo', 0, 'image/not-found'],
    ['manifest invalid:', 6, 'image/not-found'],
    ['manifest merger f', 6, 'android/resources'],
    ['manifest un', 0, 'image/not-found'],
    ['manifest.to', 0, 'julia/resolve'],
    ['map keys must b', 4, 'yaml/syntax'],
    ['mapping values are no', 10, 'yaml/syntax'],
    ['markdown-link-ch', 5, 'links/broken'],
    ['match (=) fail', 3, 'exunit/assertion'],
    ['maven-default-http-blocker', 15, 'maven/blocked-mirror'],
    ['max retries exceede', 8, 'network/fetch-failed'],
    ['maxlineleng', 0, 'ktlint/findings'],
    ['maxretryerror: ', 0, 'live/python-connection'],
    ['mdx compilation failed f', 13, 'docusaurus/links'],
    ['megalinter:', 0, 'lint/generic'],
    ['memory cgroup out of memor', 15, 'machine/oom-killer'],
    ['memoryerror', 0, 'machine/out-of-memory'],
    ['meson.build', 0, 'configure/missing', 'meson/error'],
    ['metadata-generat', 5, 'pip/build-backend'],
    ['method was ', 0, 'phpunit/assertion'],
    ['metro encou', 0, 'metro/error'],
    ['microsoft.v', 0, 'dotnet/assertion'],
    ['migrati', 0, 'database/migration'],
    ['migration checksum mism', 12, 'migration/tool'],
    ['migration failed f', 7, 'migration/tool'],
    ['minimum required msi per', 13, 'mutation/threshold'],
    ['minitest::assertion', 5, 'minitest/failure'],
    ['minitest::skip', 2, 'minitest/failure'],
    ['mirror sync in ', 4, 'apt/index-out-of-sync'],
    ['mismatc', 0, 'checksum/mismatch', 'go/compile', 'network/truncated'],
    ['mismatch hashes. ', 6, 'corepack/signature'],
    ['mismatched ', 0, 'rustc/error'],
    ['missing', 0, 'go/compile', 'elm/compile', 'ruff/findings', 'pylint/findings', 'cli/usage', 'terraform/config', 'github/not-accessible', 'token/not-set'],
    ['missing `]\'', 0, 'shell/syntax'],
    ['missing api key. pl', 8, 'quality/login'],
    ['missing classes detect', 11, 'android/resources'],
    ['missing cli', 0, 'vault/denied'],
    ['missing clo', 0, 'powershell/error'],
    ['missing dependenc', 6, 'knip/findings'],
    ['missing go.sum en', 6, 'go/sum'],
    ['missing in ', 0, 'lock/out-of-date'],
    ['missing lic', 0, 'quality/gate'],
    ['missing package ', 5, 'swiftpm/module'],
    ['missing x server', 5, 'machine/device-missing'],
    ['missing_sco', 0, 'slack/token'],
    ['missingendc', 0, 'shell/syntax'],
    ['misspel', 0, 'golangci/finding'],
    ['mix deps.ge', 0, 'hex/lock'],
    ['mix format failed', 6, 'elixir/format'],
    ['mockery\\exc', 0, 'phpunit/assertion'],
    ['moderni', 0, 'golangci/finding'],
    ['module build failed', 8, 'webpack/error'],
    ['module declares', 4, 'go/module'],
    ['module not foun', 4, 'elm/compile'],
    ['module not found in', 8, 'bazel/not-found'],
    ['module not installe', 8, 'terraform/config'],
    ['module parse failed', 8, 'webpack/error'],
    ['module version requirements have ch', 24, 'terraform/provider'],
    ['module.bazel.l', 3, 'bazel/lock'],
    ['module.bazel:', 2, 'bazel/error'],
    ['modulenotfound', 3, 'python/module-not-found', 'pytest/collection'],
    ['mongonetwor', 0, 'database/connect'],
    ['mongoserver', 0, 'mongodb/login', 'database/connect'],
    ['mps backend', 0, 'gpu/out-of-memory'],
    ['ms exceeded', 0, 'mocha/timeout', 'playwright/assertion'],
    ['ms waiting ', 0, 'playwright/assertion'],
    ['msb1003', 0, 'file/manifest-missing'],
    ['multipl', 0, 'go/compile'],
    ['multiple de', 0, 'link/error'],
    ['multiple ve', 0, 'pnpm/config'],
    ['multiplefai', 0, 'junit/assertion'],
    ['must be', 0, 'go/compile', 'machine/permission-denied'],
    ['must have a', 0, 'github/not-accessible'],
    ['must have r', 0, 'schema/violation'],
    ['must not have add', 6, 'schema/violation'],
    ['must provid', 0, 'registry/login-not-set'],
    ['must provide ', 0, 'token/not-set'],
    ['must set ', 0, 'token/not-set'],
    ['must specif', 0, 'gcloud/workload-identity'],
    ['mutation sc', 0, 'mutation/threshold'],
    ['n de segmen', 0, 'shell/crashed'],
    ['n rechazada', 0, 'network/connection-refused'],
    ['n rehusa', 1, 'network/connection-refused'],
    ['n reiniciali', 1, 'network/connection-reset'],
    ['n\'est pas reconnu en tan', 13, 'shell/command-not-found'],
    ['name does no', 1, 'network/dns-of-libraries'],
    ['name oder die', 2, 'network/dns-localised'],
    ['name or servi', 2, 'network/dns'],
    ['name resoluti', 2, 'network/dns'],
    ['name unknown:', 2, 'image/not-found'],
    ['name[', 0, 'ansible/lint'],
    ['nameerr', 0, 'python/exception'],
    ['nameerror: ', 0, 'pytest/exception'],
    ['nameresoluti', 1, 'network/dns'],
    ['nameresolutionerror: ', 1, 'live/python-connection'],
    ['namespace no', 1, 'android/resources'],
    ['naming erro', 0, 'elm/compile'],
    ['nar hash mi', 0, 'nix/hash'],
    ['native memor', 1, 'jvm/out-of-memory'],
    ['nats: no se', 0, 'broker/connect'],
    ['ne peut allouer de ', 8, 'machine/out-of-memory'],
    ['necessary to set a cloudf', 14, 'cloudflare/token'],
    ['need to provide at ', 8, 'chat/webhook'],
    ['needs ', 0, 'machine/tool-version'],
    ['neither', 0, 'meson/error'],
    ['neither \'se', 0, 'pip/requirements-missing'],
    ['nestedblock', 0, 'ktlint/findings'],
    ['nestif', 0, 'golangci/finding'],
    ['net/http: request canceled', 15, 'network/read-timeout'],
    ['net/http: timeout awaitin', 14, 'network/connect-timeout'],
    ['net::readti', 0, 'network/read-timeout'],
    ['netlify_aut', 0, 'hosting/login'],
    ['netsdk1', 0, 'nuget/conflict', 'nuget/platform'],
    ['network err', 0, 'network/connection-failed'],
    ['network error while fe', 11, 'bundler/transport'],
    ['network is down', 4, 'network/connection-failed'],
    ['network is unre', 4, 'network/no-route'],
    ['network socket ', 4, 'network/fetch-failed'],
    ['network tim', 0, 'network/read-timeout'],
    ['networking err', 2, 'network/connection-failed'],
    ['never u', 0, 'ruff/findings'],
    ['new snapshot', 1, 'jest/assertion'],
    ['newlineaten', 0, 'ktlint/findings'],
    ['nicht defin', 0, 'link/error'],
    ['ninja: erro', 0, 'ninja/error'],
    ['nitro build', 0, 'next/build'],
    ['no access key ', 0, 'token/not-set'],
    ['no access token availabl', 13, 'hosting/login'],
    ['no accounts', 0, 'apple/profile'],
    ['no address associat', 8, 'network/dns'],
    ['no api key ', 0, 'token/not-set'],
    ['no api key was', 3, 'nuget/api-key'],
    ['no artifact', 0, 'artifact/not-found'],
    ['no auth key ', 0, 'token/not-set'],
    ['no authenticati', 4, 'npm/login'],
    ['no authentication key ', 4, 'token/not-set'],
    ['no availabl', 0, 'carthage/resolve', 'brew/not-found', 'choco/not-found', 'terraform/provider'],
    ['no basic au', 0, 'registry/login'],
    ['no cached repo definition', 0, 'helm/not-found'],
    ['no cached repo found', 0, 'helm/not-found'],
    ['no cached repo named', 0, 'helm/not-found'],
    ['no cached repository definition', 0, 'helm/not-found'],
    ['no cached repository found', 0, 'helm/not-found'],
    ['no cached repository named', 0, 'helm/not-found'],
    ['no candidat', 0, 'yarn/no-version'],
    ['no certific', 0, 'apple/signing'],
    ['no chart name found fo', 0, 'helm/not-found'],
    ['no chart version found fo', 14, 'helm/not-found'],
    ['no code found duri', 7, 'quality/gate'],
    ['no code sig', 0, 'apple/profile'],
    ['no codesign', 0, 'apple/signing'],
    ['no compatible ', 3, 'pip/requires-python'],
    ['no config file found', 7, 'config/load'],
    ['no config file was found', 7, 'config/load'],
    ['no config found', 4, 'config/load'],
    ['no config was found', 7, 'config/load'],
    ['no configuration file provided: n', 22, 'file/manifest-missing', 'compose/config'],
    ['no correspondi', 3, 'oidc/trusted-publisher'],
    ['no cuda-cap', 0, 'machine/device-missing'],
    ['no display env', 3, 'machine/device-missing'],
    ['no display name and no $displa', 19, 'machine/device-missing'],
    ['no ec2 imds', 0, 'aws/no-credentials'],
    ['no ecdsa host', 0, 'ssh/host-key'],
    ['no ed25519 host', 0, 'ssh/host-key'],
    ['no existe e', 0, 'file/required-missing'],
    ['no existe n', 0, 'network/no-route'],
    ['no existing credentia', 10, 'vercel/token'],
    ['no files were found with the provided pa', 29, 'github/artifact-not-found'],
    ['no final ne', 0, 'editorconfig/check'],
    ['no fixes av', 0, 'ruff/summary'],
    ['no formulae or ', 4, 'brew/not-found'],
    ['no hay ninguna regl', 8, 'make/no-rule'],
    ['no healthy ', 0, 'http/unavailable-words'],
    ['no interpre', 0, 'uv/not-found'],
    ['no key found i', 3, 'ssh/key-unreadable'],
    ['no makefile', 0, 'file/manifest-missing'],
    ['no match fo', 0, 'dnf/not-found'],
    ['no match was foun', 6, 'dotnet/assembly'],
    ['no matches ', 0, 'kubernetes/manifest'],
    ['no matching', 0, 'pip/no-matching', 'cargo/not-found', 'go/module', 'gradle/not-found', 'jvm/toolchain', 'image/not-found', 'azure/federated-credential', 'apple/profile', 'machine/exec-format'],
    ['no matching version was foun', 0, 'setup.python/version'],
    ['no more mir', 0, 'dnf/metadata'],
    ['no new variabl', 3, 'go/compile'],
    ['no openidco', 0, 'oidc/not-authorized'],
    ['no pack', 0, 'package/not-found'],
    ['no package ', 0, 'pkgconfig/not-found', 'dnf/not-found'],
    ['no package found matc', 10, 'choco/not-found'],
    ['no password sup', 4, 'database/login'],
    ['no pg_hba.c', 0, 'database/login'],
    ['no plugin found fo', 7, 'maven/not-resolved'],
    ['no pnpm version is specifie', 16, 'pnpm/config'],
    ['no podfile ', 0, 'file/manifest-missing'],
    ['no profile', 3, 'apple/profile'],
    ['no project fou', 3, 'yarn/missing-script'],
    ['no provider of', 3, 'pacman/not-found'],
    ['no queda espac', 3, 'machine/disk-full'],
    ['no release type found in pull req', 22, 'commitlint/problems'],
    ['no repo definition', 4, 'helm/not-found'],
    ['no repo found', 1, 'helm/not-found'],
    ['no repo named', 0, 'helm/not-found'],
    ['no repository definition', 12, 'helm/not-found'],
    ['no repository found', 8, 'helm/not-found'],
    ['no repository named', 6, 'helm/not-found'],
    ['no required module provides pa', 19, 'go/module'],
    ['no required ssl cer', 8, 'tls/client-certificate-refused'],
    ['no route to', 0, 'network/no-route'],
    ['no rsa host', 0, 'ssh/host-key'],
    ['no rules ex', 0, 'rustc/error'],
    ['no se encon', 0, 'shell/command-not-found'],
    ['no se pudo ', 0, 'machine/out-of-memory'],
    ['no se reconoce c', 5, 'shell/command-not-found'],
    ['no secret key availabl', 11, 'gpg/secret-key'],
    ['no server is currentl', 10, 'github/outage'],
    ['no solution found wh', 9, 'uv/no-solution'],
    ['no space left ', 3, 'machine/disk-full', 'machine/file-watchers'],
    ['no stack na', 0, 'pulumi/failed'],
    ['no status in', 1, 'bazel/test'],
    ['no subject alternat', 8, 'tls/untrusted'],
    ['no submodule mapping', 9, 'github/checkout-ref'],
    ['no subscriptio', 3, 'azure/login'],
    ['no such', 0, 'package/not-found', 'bazel/error', 'cli/usage'],
    ['no such ele', 0, 'selenium/failed'],
    ['no such fil', 0, 'file/required-missing', 'file/manifest-missing'],
    ['no such hos', 0, 'network/dns'],
    ['no such pac', 0, 'bazel/not-found'],
    ['no such ser', 0, 'compose/config'],
    ['no supported distribution was foun', 23, 'setup.python/version'],
    ['no tagged v', 0, 'carthage/resolve'],
    ['no targets ', 0, 'file/manifest-missing'],
    ['no test file found', 5, 'config/load'],
    ['no test file was found', 5, 'config/load'],
    ['no test found', 0, 'config/load'],
    ['no test suite foun', 7, 'vitest/summary'],
    ['no test was found', 5, 'config/load'],
    ['no tests file found', 5, 'config/load'],
    ['no tests file was found', 5, 'config/load'],
    ['no tests found', 3, 'config/load'],
    ['no tests found for given includes', 5, 'junit/summary'],
    ['no tests found, ', 5, 'jest/suite'],
    ['no tests matching pattern', 5, 'junit/summary'],
    ['no tests ran in ', 5, 'pytest/summary'],
    ['no tests was found', 5, 'config/load'],
    ['no tests were executed!', 5, 'junit/summary'],
    ['no token found, p', 6, 'cargo/token'],
    ['no usable sandbox', 6, 'machine/device-missing'],
    ['no valid artifacts fo', 10, 'artifact/not-found'],
    ['no valid crede', 3, 'aws/no-credentials', 'terraform/login'],
    ['no value for required variabl', 18, 'terraform/config'],
    ['no version matching', 8, 'terraform/provider'],
    ['no versions availab', 8, 'npm/no-version'],
    ['no versions matching', 8, 'terraform/provider'],
    ['no-alt', 0, 'markdownlint/findings'],
    ['no-bare', 0, 'markdownlint/findings'],
    ['no-duplicat', 0, 'markdownlint/findings'],
    ['no-else', 0, 'pylint/findings'],
    ['no-hard', 0, 'markdownlint/findings'],
    ['no-inli', 0, 'markdownlint/findings'],
    ['no-memb', 0, 'pylint/findings'],
    ['no-miss', 0, 'markdownlint/findings'],
    ['no-multiple', 0, 'markdownlint/findings'],
    ['no-name', 0, 'pylint/findings'],
    ['no-reversed', 0, 'markdownlint/findings'],
    ['no-self', 0, 'pylint/findings'],
    ['no-spac', 0, 'markdownlint/findings'],
    ['no-trailing', 0, 'markdownlint/findings'],
    ['no-valu', 0, 'pylint/findings'],
    ['no_pubk', 0, 'apt/repository'],
    ['no_serv', 0, 'slack/token'],
    ['no_text', 0, 'slack/channel'],
    ['noauth authenticati', 8, 'redis/login'],
    ['noauthprovider', 3, 'aws/no-credentials'],
    ['nobrokersav', 0, 'broker/connect'],
    ['nocredentia', 0, 'aws/no-credentials'],
    ['noctx', 0, 'golangci/finding'],
    ['node:intern', 0, 'node/unhandled'],
    ['nodename nor servnam', 9, 'network/dns'],
    ['nohttpresponse', 3, 'network/connection-closed'],
    ['nolintl', 0, 'golangci/finding'],
    ['nom ou serv', 0, 'network/dns-localised'],
    ['nombre o se', 0, 'network/dns-localised'],
    ['nome ou ser', 0, 'network/dns-localised'],
    ['nomemoryerr', 0, 'machine/out-of-memory'],
    ['non-boolean', 0, 'go/compile'],
    ['non-fast-fo', 0, 'git/push-rejected'],
    ['non-nam', 0, 'go/compile'],
    ['non-parseab', 0, 'maven/project'],
    ['non-resolva', 0, 'maven/not-resolved'],
    ['non-zero ex', 0, 'shell/killed', 'shell/exit-127', 'shell/exit-126'],
    ['none of the', 0, 'cmake/find-package'],
    ['none of your spe', 5, 'cocoapods/not-found'],
    ['noperm this user has no ', 13, 'redis/login'],
    ['noroutetoho', 0, 'network/no-route'],
    ['not a git r', 0, 'github/checkout-ref'],
    ['not a supported wheel on', 13, 'pip/requires-python'],
    ['not accessib', 1, 'github/not-accessible'],
    ['not all values are present. ensu', 21, 'azure/login'],
    ['not allowed ', 1, 'git/write-denied'],
    ['not authenticat', 4, 'token/invalid'],
    ['not authoriz', 1, 'maven/deploy-refused'],
    ['not authorized t', 5, 'oidc/not-authorized', 'access/denied'],
    ['not authorized. ', 5, 'sonar/token'],
    ['not compatible', 3, 'poetry/lock'],
    ['not enou', 1, 'go/compile'],
    ['not enough ', 0, 'machine/disk-full'],
    ['not enough m', 1, 'machine/out-of-memory'],
    ['not equa', 1, 'go/test-message'],
    ['not foun', 1, 'http/404'],
    ['not found: h', 1, 'sbt/unresolved'],
    ['not in the authorized l', 12, 'huggingface/gated'],
    ['not installed. t', 5, 'choco/not-found'],
    ['not logged i', 1, 'ftp/login', 'token/invalid'],
    ['not ok ', 0, 'node.test/failed'],
    ['not part of the dependen', 13, 'gradle/lock-state'],
    ['not pass', 0, 'github/other-job-failed'],
    ['not permitte', 1, 'access/denied'],
    ['not present in ', 1, 'lock/out-of-date'],
    ['not provided', 1, 'token/not-set'],
    ['not resolved: ', 3, 'conan/not-found'],
    ['not run', 0, 'ctest/failed'],
    ['not succeed', 0, 'github/other-job-failed'],
    ['not up t', 1, 'git/stale'],
    ['not up to da', 1, 'git/dirty-tree'],
    ['not up-t', 1, 'git/stale'],
    ['not up-to-da', 1, 'git/dirty-tree'],
    ['not used', 1, 'go/compile'],
    ['not-callabl', 0, 'pylint/findings'],
    ['not_aut', 0, 'slack/token'],
    ['not_authori', 0, 'apple/account'],
    ['not_in_chan', 0, 'slack/channel'],
    ['notafte', 0, 'tls/server-certificate-expired'],
    ['notarget no match', 6, 'npm/no-version'],
    ['notaryt', 0, 'apple/account'],
    ['nothing provides', 5, 'conda/not-found', 'dnf/conflict', 'pacman/not-found'],
    ['nothing to ', 0, 'arduino/failed'],
    ['notimplemen', 0, 'python/exception'],
    ['notimplementederror: ', 0, 'pytest/exception'],
    ['npm err! 404', 1, 'npm/not-found'],
    ['npm err! an unkno', 4, 'npm/git-dependency'],
    ['npm err! code ', 2, 'npm/no-version', 'npm/engine', 'npm/git-dependency', 'npm/dns', 'npm/connection-reset', 'npm/timeout', 'npm/connection-refused'],
    ['npm err! code e', 4, 'npm/missing-script'],
    ['npm err! code e404', 4, 'npm/not-found'],
    ['npm err! code e5', 4, 'npm/server-error'],
    ['npm err! code einte', 4, 'npm/integrity'],
    ['npm err! code eneed', 4, 'npm/login'],
    ['npm err! code eotp', 4, 'npm/one-time-password'],
    ['npm err! code ereso', 4, 'npm/peer-conflict-code'],
    ['npm err! missing script: ', 4, 'npm/missing-script'],
    ['npm error 404', 1, 'npm/not-found'],
    ['npm error an unkno', 7, 'npm/git-dependency'],
    ['npm error code ', 4, 'npm/no-version', 'npm/engine', 'npm/git-dependency', 'npm/dns', 'npm/connection-reset', 'npm/timeout', 'npm/connection-refused'],
    ['npm error code e', 5, 'npm/missing-script'],
    ['npm error code e404', 8, 'npm/not-found'],
    ['npm error code e5', 6, 'npm/server-error'],
    ['npm error code einte', 9, 'npm/integrity'],
    ['npm error code eneed', 9, 'npm/login'],
    ['npm error code eotp', 8, 'npm/one-time-password'],
    ['npm error code ereso', 9, 'npm/peer-conflict-code'],
    ['npm error missing script: ', 15, 'npm/missing-script'],
    ['nu1301:', 0, 'nuget/service'],
    ['number of failures', 7, 'xcode/test-summary'],
    ['nunit.frame', 0, 'dotnet/assertion'],
    ['nvcc fa', 0, 'nvcc/error'],
    ['nvidia driv', 0, 'machine/device-missing'],
    ['nxdomai', 0, 'network/dns'],
    ['não é reconhecido c', 10, 'shell/command-not-found'],
    ['o fechada p', 0, 'network/connection-reset'],
    ['o negad', 0, 'machine/permission-denied'],
    ['o recusada', 3, 'network/connection-refused'],
    ['object does not exist on', 13, 'lfs/missing'],
    ['offline for', 0, 'cloud/maintenance'],
    ['oidc token ', 0, 'oidc/id-token-permission'],
    ['ol-pref', 0, 'markdownlint/findings'],
    ['one or more te', 0, 'test/summary'],
    ['only compatible with jvm runt', 18, 'jvm/toolchain'],
    ['only one usag', 2, 'machine/port-in-use'],
    ['oom-kil', 0, 'machine/oom-killer'],
    ['oomkill', 0, 'machine/oom-killer'],
    ['oops! somet', 0, 'eslint/config'],
    ['openai_api_', 0, 'llm/api-key'],
    ['openidconnect provider\'s https certifi', 27, 'oidc/not-authorized'],
    ['openssl ssl', 0, 'tls/handshake'],
    ['operation not permitte', 11, 'machine/permission-denied'],
    ['operation timed ou', 7, 'network/connect-timeout'],
    ['operation too slow', 7, 'network/read-timeout'],
    ['operational', 0, 'database/migration'],
    ['or one of its depe', 7, 'maven/not-resolved'],
    ['ora-0', 0, 'database/migration'],
    ['ora-010', 0, 'database/login'],
    ['ora-12170', 0, 'database/connect'],
    ['ora-12514', 0, 'database/connect'],
    ['ora-12541', 0, 'database/connect'],
    ['ora-12545', 0, 'database/connect'],
    ['ora-12547', 0, 'database/connect'],
    ['ora-280', 0, 'database/login'],
    ['orden no enc', 1, 'shell/command-not-found'],
    ['org.awaitil', 0, 'junit/assertion'],
    ['org.junit.', 0, 'junit/failure'],
    ['org.mockito', 0, 'junit/assertion'],
    ['org.openqa.', 0, 'selenium/failed'],
    ['org.testng.', 0, 'junit/failure'],
    ['org.testng.testexceptio', 12, 'junit/assertion'],
    ['organizatio', 0, 'github/saml-sso'],
    ['origin', 0, 'http/5xx'],
    ['os error 112', 0, 'machine/disk-full'],
    ['os error 28', 0, 'machine/disk-full'],
    ['os error 32', 0, 'windows/file-locked'],
    ['oserror: [errno 2', 6, 'machine/disk-full'],
    ['other side ', 0, 'network/connection-closed'],
    ['our service', 0, 'github/cache-service'],
    ['out of date', 0, 'git/dirty-tree', 'git/stale'],
    ['out of memor', 1, 'dotnet/out-of-memory', 'machine/out-of-memory'],
    ['out of memory: killed p', 12, 'machine/oom-killer'],
    ['out of sync', 0, 'git/dirty-tree'],
    ['out-of-sync', 0, 'git/dirty-tree'],
    ['outdate', 0, 'git/stale'],
    ['over its da', 0, 'lfs/quota'],
    ['overflow', 1, 'go/compile'],
    ['overflowerr', 0, 'python/exception'],
    ['overflowerror: ', 0, 'pytest/exception'],
    ['overloaded_e', 1, 'http/unavailable-words'],
    ['package', 0, 'r/no-package'],
    ['package content hash validation failed f', 29, 'nuget/checksum'],
    ['package downgrade: d', 9, 'nuget/conflict'],
    ['package mentioned in index no', 18, 'apk/index'],
    ['package size limit has e', 13, 'sizelimit/exceeded'],
    ['packages lock fi', 5, 'nuget/lock'],
    ['packagesnotfound', 5, 'conda/not-found'],
    ['pact verificatio', 5, 'pact/failed'],
    ['page.', 0, 'playwright/assertion'],
    ['paket faile', 0, 'paket/resolve'],
    ['paket.lock ', 0, 'paket/resolve'],
    ['panic: ', 0, 'go/panic'],
    ['panic: test timed out af', 13, 'go/test-failed'],
    ['panicked at', 0, 'cargo/test-panicked'],
    ['paralleltes', 0, 'golangci/finding'],
    ['parameter t', 0, 'github/token-not-set'],
    ['parameterbi', 0, 'powershell/error'],
    ['parse error', 0, 'php/parse', 'json/syntax'],
    ['parse failure', 2, 'rollup/error'],
    ['parsererror', 0, 'shell/syntax'],
    ['parsererror: ', 0, 'native/error'],
    ['parsing err', 0, 'babel/error'],
    ['parsing error in', 5, 'dbt/error'],
    ['pas de règ', 0, 'make/no-rule'],
    ['passphrase must be ', 8, 'pulumi/login'],
    ['password', 1, 'token/expired', 'token/not-set'],
    ['password authentication failed f', 21, 'database/login'],
    ['password is ', 1, 'registry/login-not-set'],
    ['password req', 1, 'registry/login-not-set'],
    ['pathtoolong', 0, 'windows/path-too-long'],
    ['pdmexceptio', 0, 'pipenv/resolution'],
    ['perfspr', 0, 'golangci/finding'],
    ['perhaps a crate was upda', 13, 'cargo/not-found'],
    ['permiso deneg', 2, 'machine/permission-denied'],
    ['permissio', 2, 'access/denied'],
    ['permission ', 0, 'gcloud/permission'],
    ['permission \'iam.ser', 8, 'gcloud/workload-identity'],
    ['permission de', 2, 'vault/denied'],
    ['permission denied (', 8, 'ssh/key-refused'],
    ['permission denied wh', 9, 'docker/socket-denied'],
    ['permission denied: \'', 9, 'machine/permission-denied'],
    ['permission non acco', 8, 'machine/permission-denied'],
    ['permission to', 2, 'git/write-denied'],
    ['permission_de', 2, 'gcloud/permission'],
    ['permission_denied:', 7, 'github/not-accessible'],
    ['permissionerror: [errno 1', 14, 'machine/permission-denied'],
    ['php fatal e', 0, 'php/fatal'],
    ['php parse e', 0, 'php/parse'],
    ['php recoverable fatal e', 0, 'php/fatal'],
    ['php startup: unab', 6, 'php/class-not-found'],
    ['php_network_getaddr', 8, 'network/dns-of-libraries'],
    ['phpcbf can ', 0, 'phpcs/errors'],
    ['phpunit\\fra', 0, 'phpunit/assertion'],
    ['pipenv.exce', 0, 'pipenv/resolution'],
    ['pipfile.loc', 0, 'poetry/lock'],
    ['pkg-config exited w', 8, 'pkgconfig/not-found'],
    ['pkix path b', 0, 'tls/untrusted'],
    ['pla update availabl', 8, 'apple/account'],
    ['playwright.', 0, 'playwright/assertion'],
    ['please commit', 2, 'git/stale'],
    ['please provide ', 4, 'token/not-set'],
    ['please provide a n', 7, 'cargo/token'],
    ['please provide an ', 7, 'codecov/token'],
    ['please reduce you', 6, 'aws/slow-down'],
    ['please run', 3, 'git/stale'],
    ['please run ', 0, 'format/check'],
    ['please run \'az ', 4, 'azure/login'],
    ['please set ', 0, 'token/not-set'],
    ['please sign in with an app-s', 17, 'apple/account'],
    ['please tell me ', 4, 'git/identity'],
    ['plugin [id:', 0, 'gradle/not-found'],
    ['pmd failure', 0, 'jvm/static-analysis'],
    ['poetry.lock is', 3, 'poetry/lock'],
    ['pointless', 2, 'pylint/findings'],
    ['pooltimeout', 0, 'network/read-timeout'],
    ['port is alre', 1, 'machine/port-in-use'],
    ['possibl', 0, 'go/vet'],
    ['post job cleanup.', 0],
    ['preallo', 0, 'golangci/finding'],
    ['predicate failed o', 7, 'haskell/test-failed'],
    ['preempt', 0, 'runner/shutdown'],
    ['premature c', 0, 'network/connection-closed'],
    ['premature e', 0, 'network/truncated'],
    ['prepare internal m', 7, 'dnf/metadata'],
    ['preview fai', 0, 'pulumi/failed'],
    ['prisma migr', 0, 'prisma/error'],
    ['prisma sche', 0, 'prisma/error'],
    ['proc macro p', 1, 'rustc/error'],
    ['process \'gradle ', 5, 'gradle/test-failed'],
    ['process completed with exi', 15, 'shell/killed', 'shell/terminated', 'shell/exit-127', 'shell/exit-126', 'runner/step-timeout'],
    ['program faile', 2, 'pulumi/failed'],
    ['project not found. p', 9, 'hosting/login'],
    ['proper-name', 0, 'markdownlint/findings'],
    ['protect', 0, 'pylint/findings'],
    ['protected branch hook dec', 14, 'github/protected-branch'],
    ['protected branch update f', 14, 'github/protected-branch'],
    ['protocolerror: ', 0, 'live/python-connection'],
    ['provider co', 0, 'terraform/config'],
    ['provider re', 0, 'terraform/provider', 'terraform/lock'],
    ['provisioning profile ', 10, 'apple/signing'],
    ['proxy authenticati', 7, 'proxy/refused'],
    ['proxy conne', 0, 'proxy/server-error'],
    ['proxy error', 0, 'http/502'],
    ['psycopg', 0, 'database/migration'],
    ['pthread_create ', 4, 'machine/open-files'],
    ['ptxas error', 0, 'nvcc/error'],
    ['ptxas fatal', 0, 'nvcc/error'],
    ['pub failed ', 0, 'pub/transport'],
    ['publisher with matching', 12, 'oidc/trusted-publisher'],
    ['pull access', 0, 'registry/pull-denied'],
    ['pull rate l', 0, 'http/rate-limit'],
    ['pulumi:pulu', 0, 'pulumi/failed'],
    ['pulumi_acce', 0, 'pulumi/login'],
    ['push cannot', 0, 'github/push-protection'],
    ['push declin', 0, 'github/push-protection'],
    ['pylock.toml', 0, 'poetry/lock'],
    ['pyproject.toml ch', 6, 'poetry/lock'],
    ['quality gat', 0, 'quality/gate'],
    ['quota excee', 0, 'http/rate-limit', 'gcloud/exhausted', 'lfs/quota'],
    ['quota has been excee', 0, 'lfs/quota'],
    ['quota was excee', 0, 'lfs/quota'],
    ['quotaexceed', 0, 'lfs/quota'],
    ['r8: java.', 0, 'android/resources'],
    ['r8: missing class', 0, 'android/resources'],
    ['rails test t', 0, 'minitest/failure'],
    ['raise-', 0, 'pylint/findings'],
    ['rake aborte', 0, 'ruby/exception'],
    ['rake test t', 0, 'minitest/failure'],
    ['rangeer', 0, 'node/exception'],
    ['rate exceeded', 2, 'aws/throttled'],
    ['rate lim', 0, 'http/rate-limit'],
    ['rate-lim', 0, 'http/rate-limit'],
    ['rate_limit_', 0, 'http/rate-limit'],
    ['ratelim', 0, 'http/rate-limit'],
    ['ratelimitex', 0, 'gcloud/exhausted'],
    ['reached heap l', 3, 'node/heap'],
    ['read error (', 1, 'wget/network-failure'],
    ['read error at byte ', 8, 'wget/network-failure'],
    ['read timed o', 1, 'network/read-timeout'],
    ['read-only file sys', 7, 'machine/permission-denied'],
    ['read-only mode for', 7, 'http/maintenance'],
    ['reading htt', 0, 'go/module'],
    ['readtimeout', 0, 'network/read-timeout'],
    ['readtimeout: ', 1, 'live/python-connection'],
    ['readtimeouterror: ', 1, 'live/python-connection'],
    ['reauthenticati', 3, 'gcloud/credentials'],
    ['received', 1, 'jest/assertion'],
    ['received 40', 0, 'http/403'],
    ['received 401', 1, 'http/401'],
    ['received 404', 1, 'http/404'],
    ['received 408', 1, 'http/408'],
    ['received 410', 1, 'http/404'],
    ['received 429', 1, 'http/rate-limit'],
    ['received 5', 3, 'http/5xx'],
    ['received 50', 0, 'http/503'],
    ['received 500', 1, 'http/500'],
    ['received 502', 1, 'http/502'],
    ['received 504', 1, 'http/504'],
    ['received fatal alert: ', 11, 'tls/client-certificate-refused'],
    ['received status code 40', 12, 'gradle/refused', 'maven/deploy-refused'],
    ['received status code 429 f', 15, 'gradle/rate-limit'],
    ['received unexpe', 4, 'go/test-message'],
    ['record', 0, 'erlang/compile'],
    ['recursionerr', 1, 'python/exception'],
    ['recursionerror: ', 1, 'pytest/exception'],
    ['recv failur', 0, 'network/connection-reset'],
    ['redefin', 0, 'pylint/findings'],
    ['redefinitio', 0, 'ruff/findings'],
    ['referen', 0, 'markdownlint/findings'],
    ['reference t', 0, 'terraform/config'],
    ['referenceer', 0, 'node/exception', 'node/esm-mismatch'],
    ['referencia ', 0, 'link/error'],
    ['refresh the sso acce', 9, 'aws/sso-session'],
    ['refresh tok', 0, 'oauth/invalid-grant'],
    ['refresh_tok', 0, 'oauth/invalid-grant'],
    ['refused', 0, 'local/service-not-answering'],
    ['refusing to allow ', 7, 'github/workflow-scope'],
    ['registry is ', 0, 'http/unavailable-words'],
    ['release file ', 2, 'apt/index-out-of-sync'],
    ['remote end clo', 3, 'network/connection-closed'],
    ['remote error: tls: ', 8, 'tls/handshake'],
    ['remote host id', 3, 'ssh/host-key'],
    ['remote host te', 3, 'tls/handshake'],
    ['remote: ', 1, 'git/could-not-read-username'],
    ['remote: err', 0, 'github/protected-branch'],
    ['remote: intern', 3, 'github/outage'],
    ['remotediscon', 1, 'network/connection-closed'],
    ['remotedisconnected: ', 1, 'live/python-connection'],
    ['remoteprotocol', 3, 'network/connection-closed'],
    ['repomd.xml d', 1, 'dnf/out-of-sync'],
    ['repomd.xml g', 1, 'dnf/out-of-sync'],
    ['repository does not', 8, 'image/not-found'],
    ['repository does not exist or', 17, 'registry/pull-denied'],
    ['repository not foun', 8, 'codecov/token'],
    ['repositorynotfounderror: 4', 7, 'huggingface/gated'],
    ['request failed ({:failed', 13, 'hex/transport'],
    ['request has tim', 4, 'network/request-timeout'],
    ['request limit excee', 8, 'http/rate-limit'],
    ['request tim', 0, 'network/request-timeout', 'http/408'],
    ['request: (401', 2, 'http/401'],
    ['request: (403', 2, 'http/403'],
    ['request: (404', 2, 'http/404'],
    ['request: (408', 2, 'http/408'],
    ['request: (410', 2, 'http/404'],
    ['request: (429', 2, 'http/rate-limit'],
    ['request: (5', 0, 'http/5xx'],
    ['request: (500', 2, 'http/500'],
    ['request: (502', 2, 'http/502'],
    ['request: (503', 2, 'http/503'],
    ['request: (504', 2, 'http/504'],
    ['requested access to the resource is', 24, 'registry/denied'],
    ['requested sdk v', 4, 'nuget/platform'],
    ['requesterror: ', 3, 'yarn/transport', 'network/fetch-failed'],
    ['requestexpired:', 4, 'aws/expired-token'],
    ['requestlimitexc', 4, 'aws/throttled'],
    ['requesttime', 0, 'network/request-timeout'],
    ['require', 0, 'markdownlint/findings', 'schema/violation', 'token/not-set'],
    ['require ', 1, 'composer/requirements', 'machine/exec-format', 'machine/tool-version'],
    ['require the', 0, 'github/not-accessible'],
    ['require uppe', 1, 'maven/enforcer'],
    ['required a highe', 5, 'cocoapods/conflict'],
    ['required by poli', 5, 'quality/gate'],
    ['required flag(s)', 5, 'cli/usage'],
    ['required test coverage', 11, 'coverage/threshold'],
    ['required token could not be found', 22, 'terraform/login'],
    ['required_ruby_ve', 5, 'bundler/ruby-version'],
    ['requirerelea', 1, 'maven/enforcer'],
    ['requires', 1, 'pip/conflict'],
    ['requires ', 1, 'composer/requirements', 'machine/exec-format', 'machine/tool-version'],
    ['requires a differen', 8, 'pip/requires-python'],
    ['requires a p', 1, 'apple/profile'],
    ['requires go ', 1, 'go/toolchain'],
    ['requires pyt', 1, 'pip/requires-python'],
    ['requires rub', 1, 'bundler/ruby-version'],
    ['requires rus', 1, 'cargo/rust-version'],
    ['requires sdk', 1, 'pub/resolve'],
    ['requires the', 0, 'github/not-accessible'],
    ['requireupper', 1, 'maven/enforcer'],
    ['reservecache failed:', 9, 'github/cache-service'],
    ['resolution ', 0, 'sbt/unresolved'],
    ['resolution-too-dee', 7, 'pip/conflict'],
    ['resolutionimpossib', 7, 'pip/conflict'],
    ['resolutiont', 0, 'pipenv/resolution'],
    ['resolveexce', 0, 'sbt/unresolved'],
    ['resolvepack', 0, 'conda/not-found'],
    ['resourc', 0, 'terraform/config'],
    ['resource mapping not found fo', 18, 'kubernetes/manifest'],
    ['resource no', 0, 'github/not-accessible'],
    ['resource te', 0, 'machine/open-files'],
    ['resource_ex', 0, 'http/rate-limit', 'gcloud/exhausted'],
    ['resourcenot', 0, 'secret/not-found'],
    ['responded w', 0, 'http/rate-limit', 'http/408', 'http/503', 'http/502', 'http/504', 'http/500', 'http/5xx', 'http/401', 'http/403', 'http/404'],
    ['responded: ', 0, 'http/rate-limit', 'http/408', 'http/503', 'http/502', 'http/504', 'http/500', 'http/5xx', 'http/401', 'http/403', 'http/404'],
    ['respons', 0, 'http/5xx'],
    ['response 40', 0, 'http/408', 'http/401', 'http/403', 'http/404'],
    ['response 41', 0, 'http/404'],
    ['response 42', 0, 'http/rate-limit'],
    ['response 50', 0, 'http/503', 'http/502', 'http/504', 'http/500'],
    ['response pa', 0, 'network/truncated'],
    ['response st', 0, 'choco/server-error'],
    ['response ti', 0, 'network/read-timeout'],
    ['response vi', 0, 'schemathesis/failed'],
    ['response: 4', 0, 'http/rate-limit', 'http/408', 'http/401', 'http/403', 'http/404'],
    ['response: 5', 0, 'http/503', 'http/502', 'http/504', 'http/500'],
    ['restorecache failed:', 9, 'github/cache-service'],
    ['result ', 0, 'tsc/found'],
    ['result: fai', 0, 'perl/prove'],
    ['results sum', 0, 'iac/findings'],
    ['retrieved di', 1, 'pip/hashes'],
    ['returncount', 0, 'ktlint/findings'],
    ['returned 137', 1, 'shell/killed'],
    ['returned 40', 0, 'http/403'],
    ['returned 401', 1, 'http/401'],
    ['returned 404', 1, 'http/404'],
    ['returned 408', 1, 'http/408'],
    ['returned 410', 1, 'http/404'],
    ['returned 429', 1, 'http/rate-limit'],
    ['returned 5', 3, 'http/5xx'],
    ['returned 50', 0, 'http/503'],
    ['returned 500', 1, 'http/500'],
    ['returned 502', 1, 'http/502'],
    ['returned 504', 1, 'http/504'],
    ['returned a 40', 2, 'http/403'],
    ['returned a 401', 3, 'http/401'],
    ['returned a 404', 3, 'http/404'],
    ['returned a 408', 3, 'http/408'],
    ['returned a 410', 3, 'http/404'],
    ['returned a 429', 3, 'http/rate-limit'],
    ['returned a 5', 1, 'http/5xx'],
    ['returned a 50', 2, 'http/503'],
    ['returned a 500', 3, 'http/500'],
    ['returned a 502', 3, 'http/502'],
    ['returned a 504', 3, 'http/504'],
    ['returns a response wh', 10, 'pact/failed'],
    ['revive', 0, 'golangci/finding'],
    ['rollback_co', 0, 'cloudformation/failed'],
    ['rollup erro', 0, 'next/build'],
    ['rollup fail', 0, 'node/module-not-found'],
    ['rosetta err', 0, 'machine/exec-format'],
    ['rpc failed;', 0, 'git/http-5xx', 'git/rpc-failed'],
    ['rspec \'.', 0, 'rspec/failed'],
    ['rspec .', 0, 'rspec/failed'],
    ['rsync error', 0, 'rsync/transport'],
    ['rsync: connection unexpect', 15, 'rsync/transport'],
    ['rule violated fo', 5, 'jacoco/coverage'],
    ['rule violated: ', 4, 'jacoco/coverage'],
    ['rule violations were fo', 12, 'lint/generic'],
    ['run prettier', 1, 'prettier/check'],
    ['run the following command to generate', 26, 'terraform/login'],
    ['runner is shuttin', 5, 'runner/shutdown'],
    ['runner shuttin', 3, 'runner/shutdown'],
    ['running program ', 5, 'pulumi/failed'],
    ['running this github action without sonar_to', 32, 'sonar/token'],
    ['runtime error in', 5, 'dbt/error'],
    ['runtimeerro', 0, 'python/exception'],
    ['runtimeerror: ', 0, 'pytest/exception'],
    ['runtimeexceptio', 4, 'powershell/error'],
    ['rustdoc::br', 0, 'apidocs/error'],
    ['référence', 0, 'link/error'],
    ['s refus', 0, 'machine/permission-denied'],
    ['safetyerror: the package ', 14, 'conda/checksum'],
    ['saml ss', 0, 'github/saml-sso'],
    ['sasl authenticati', 6, 'database/login'],
    ['sasserror: ', 0, 'sass/error'],
    ['savecache failed:', 6, 'github/cache-service'],
    ['sb_builder-', 0, 'storybook/failed'],
    ['sb_core-server_', 4, 'storybook/failed'],
    ['scalafm', 0, 'scalafmt/check'],
    ['schannel: f', 0, 'tls/handshake'],
    ['scheduled maintenance ', 11, 'http/maintenance'],
    ['scheduled maintenance i', 12, 'cloud/maintenance'],
    ['schema vali', 0, 'schema/violation'],
    ['schwerwiege', 0, 'c/header'],
    ['scopemismat', 0, 'pytest/fixture'],
    ['scp: connection closed', 11, 'rsync/transport'],
    ['scram authenticati', 7, 'database/login'],
    ['script compilatio', 6, 'gradle/script'],
    ['scripts hav', 0, 'unity/compile'],
    ['secondary rate', 3, 'http/secondary-rate-limit'],
    ['secret', 0, 'token/expired', 'token/not-set'],
    ['secret ', 0, 'secret/not-found'],
    ['secretorpri', 0, 'github/bad-credentials'],
    ['secrets man', 0, 'secret/not-found'],
    ['security er', 0, 'checksum/mismatch'],
    ['security token included', 12, 'aws/expired-token', 'aws/invalid-credentials'],
    ['segmentatio', 0, 'shell/crashed'],
    ['selenium.common.excep', 10, 'selenium/failed'],
    ['selenium::we', 1, 'selenium/failed'],
    ['self signed', 0, 'tls/untrusted'],
    ['self-assign', 0, 'go/vet'],
    ['self-refere', 0, 'terraform/config'],
    ['self-signed', 0, 'tls/untrusted'],
    ['self_signed', 0, 'tls/untrusted'],
    ['semanticrel', 0, 'release/config'],
    ['sentry reported an er', 10, 'quality/login'],
    ['server acce', 0, 'coursier/download'],
    ['server answ', 0, 'corepack/server-error'],
    ['server cert', 0, 'tls/server-certificate-expired', 'tls/untrusted'],
    ['server clos', 0, 'network/connection-closed'],
    ['server erro', 0, 'schemathesis/failed', 'http/5xx'],
    ['server is ', 0, 'http/unavailable-words'],
    ['server misb', 0, 'network/dns'],
    ['serverdisco', 0, 'network/connection-closed'],
    ['serverdisconnectederror: ', 0, 'live/python-connection'],
    ['serverselectiontimeoute', 12, 'database/connect'],
    ['servfai', 0, 'network/dns'],
    ['service', 0, 'compose/config', 'http/503', 'http/unavailable-words'],
    ['session', 0, 'token/expired'],
    ['severit', 0, 'bandit/issues'],
    ['sftp: connection closed', 12, 'rsync/transport'],
    ['sha-256 mism', 0, 'brew/checksum'],
    ['sha256 does', 0, 'checksum/mismatch'],
    ['sha256 mism', 0, 'brew/checksum'],
    ['shadow', 0, 'ruff/findings'],
    ['shellsp', 0, 'shellspec/failed'],
    ['short test summary in', 10, 'pytest/summary'],
    ['should', 0, 'go/test-message'],
    ['should ', 0, 'ruff/findings'],
    ['shouldly.shoul', 3, 'dotnet/assertion'],
    ['siendo util', 0, 'windows/file-locked'],
    ['sigabrt', 0, 'shell/crashed'],
    ['sigbus', 0, 'shell/crashed'],
    ['sigill', 0, 'shell/crashed'],
    ['sigkill', 0, 'shell/killed'],
    ['signal ', 0, 'shell/killed'],
    ['signal: 9, sigki', 5, 'compiler/killed'],
    ['signal: kil', 0, 'compiler/killed'],
    ['signature mismatch', 7, 'ocaml/error'],
    ['signature verification failed f', 20, 'checksum/mismatch'],
    ['signaturedo', 0, 'aws/invalid-credentials'],
    ['signatures ', 0, 'apt/repository'],
    ['signing certifica', 6, 'apple/signing'],
    ['signtool er', 0, 'windows/signtool'],
    ['sigsegv', 0, 'shell/crashed'],
    ['sigtrap', 0, 'shell/crashed'],
    ['simplecov fail', 3, 'simplecov/coverage'],
    ['single-', 0, 'markdownlint/findings'],
    ['skippin', 0, 'bazel/error'],
    ['slowdow', 0, 'aws/slow-down'],
    ['smtpauthenticati', 5, 'smtp/login'],
    ['smudge filt', 0, 'lfs/missing'],
    ['snapsho', 0, 'jest/summary', 'vitest/summary'],
    ['snapshot as', 0, 'cargo/test-failed'],
    ['snyk-00', 0, 'quality/login'],
    ['socket hang', 0, 'network/connection-reset'],
    ['socket time', 0, 'network/read-timeout'],
    ['socketexcep', 0, 'pub/transport', 'dotnet/dns'],
    ['sockettimeoutexceptio', 10, 'network/read-timeout'],
    ['solverprobl', 0, 'poetry/solving'],
    ['some components unavailabl', 15, 'rustup/toolchain'],
    ['some errors were em', 8, 'biome/errors'],
    ['some index file', 4, 'apt/index-out-of-sync'],
    ['some packag', 0, 'release/config'],
    ['some specif', 0, 'npm/no-lock-to-cache'],
    ['some te', 0, 'test/summary'],
    ['some thresholds hav', 8, 'k6/thresholds'],
    ['some type v', 0, 'ocaml/error'],
    ['something went wrong in', 12, 'node/broken-install'],
    ['something went wrong on', 12, 'http/unavailable-words'],
    ['sonar.login', 0, 'sonar/token'],
    ['sorry, no s', 0, 'opam/resolve'],
    ['sorry, reso', 0, 'opam/resolve'],
    ['sorry, there was a', 7, 'http/unavailable-words'],
    ['source input did ', 6, 'swiftformat/check'],
    ['spawn e2big', 0, 'machine/open-files'],
    ['spec files:', 0, 'webdriverio/failed'],
    ['specify sec', 0, 'chat/webhook'],
    ['speicherzug', 0, 'shell/crashed'],
    ['spending li', 0, 'lfs/quota'],
    ['sphinx erro', 0, 'sphinx/error'],
    ['spot instan', 0, 'runner/shutdown'],
    ['spotbug', 0, 'jvm/static-analysis'],
    ['spurious ne', 0, 'network/fetch-failed'],
    ['sqlstat', 0, 'database/migration'],
    ['ssh-private-', 1, 'ssh/key-unreadable'],
    ['ssh: connect to host ', 10, 'ssh/transport'],
    ['ssh: handsh', 0, 'ssh/transport'],
    ['ssh: no key', 0, 'ssh/key-unreadable'],
    ['ssh: unable to authenticat', 15, 'ssh/key-refused'],
    ['ssh_exchange_identif', 9, 'ssh/transport'],
    ['ssl certifi', 0, 'tls/untrusted'],
    ['ssl connection tim', 7, 'tls/handshake'],
    ['ssl handsha', 0, 'http/5xx'],
    ['ssl.ssl', 0, 'tls/handshake'],
    ['ssl_connect', 0, 'tls/handshake'],
    ['ssl_error_syscall', 6, 'tls/handshake'],
    ['sslerror: ', 0, 'live/python-connection'],
    ['sso session', 0, 'aws/sso-session'],
    ['sso tok', 0, 'aws/sso-session'],
    ['stack smash', 0, 'shell/crashed'],
    ['standar', 0, 'ktlint/findings'],
    ['standard: u', 0, 'rubocop/offenses'],
    ['staticcheck', 0, 'golangci/finding'],
    ['status 401', 3, 'http/401'],
    ['status 403', 3, 'http/403'],
    ['status 404', 3, 'http/404'],
    ['status 407', 3, 'proxy/refused'],
    ['status 408', 3, 'http/408'],
    ['status 410', 3, 'http/404'],
    ['status 429', 3, 'http/rate-limit'],
    ['status 5', 1, 'http/5xx'],
    ['status 500', 3, 'http/500'],
    ['status 502', 3, 'http/502'],
    ['status 503', 3, 'http/503'],
    ['status 504', 3, 'http/504'],
    ['status code 407', 3, 'proxy/refused'],
    ['status code: 4', 3, 'maven/deploy-refused'],
    ['status code: 407', 3, 'proxy/refused'],
    ['status of 401', 2, 'http/401'],
    ['status of 403', 2, 'http/403'],
    ['status of 404', 2, 'http/404'],
    ['status of 408', 2, 'http/408'],
    ['status of 410', 2, 'http/404'],
    ['status of 429', 2, 'http/rate-limit'],
    ['status of 5', 0, 'http/5xx'],
    ['status of 500', 2, 'http/500'],
    ['status of 502', 2, 'http/502'],
    ['status of 503', 2, 'http/503'],
    ['status of 504', 2, 'http/504'],
    ['status was \'40', 3, 'http/408', 'http/401', 'http/403', 'http/404'],
    ['status was \'41', 3, 'http/404'],
    ['status was \'42', 3, 'http/rate-limit'],
    ['status was \'5', 2, 'http/5xx'],
    ['status was \'50', 3, 'http/503', 'http/502', 'http/504', 'http/500'],
    ['status": 401', 1, 'http/401'],
    ['status": 403', 1, 'http/403'],
    ['status": 404', 1, 'http/404'],
    ['status": 408', 1, 'http/408'],
    ['status": 410', 1, 'http/404'],
    ['status": 429', 1, 'http/rate-limit'],
    ['status": 5', 3, 'http/5xx'],
    ['status": 500', 1, 'http/500'],
    ['status": 502', 1, 'http/502'],
    ['status": 503', 1, 'http/503'],
    ['status": 504', 1, 'http/504'],
    ['status":401', 0, 'http/401'],
    ['status":403', 0, 'http/403'],
    ['status":404', 0, 'http/404'],
    ['status":408', 0, 'http/408'],
    ['status":410', 0, 'http/404'],
    ['status":429', 0, 'http/rate-limit'],
    ['status":5', 2, 'http/5xx'],
    ['status":500', 0, 'http/500'],
    ['status":502', 0, 'http/502'],
    ['status":503', 0, 'http/503'],
    ['status":504', 0, 'http/504'],
    ['status: ', 1, 'r/test-failed'],
    ['status: 401', 0, 'http/401'],
    ['status: 401 ', 1, 'maven/deploy-refused'],
    ['status: 403', 0, 'http/403'],
    ['status: 403 forbidd', 8, 'maven/deploy-refused'],
    ['status: 404', 0, 'http/404'],
    ['status: 407', 0, 'proxy/refused'],
    ['status: 408', 0, 'http/408'],
    ['status: 410', 0, 'http/404'],
    ['status: 429', 0, 'http/rate-limit'],
    ['status: 5', 2, 'http/5xx'],
    ['status: 500', 0, 'http/500'],
    ['status: 502', 0, 'http/502'],
    ['status: 503', 0, 'http/503'],
    ['status: 504', 0, 'http/504'],
    ['status: deadli', 3, 'grpc/deadline'],
    ['status=401', 3, 'http/401'],
    ['status=403', 3, 'http/403'],
    ['status=404', 3, 'http/404'],
    ['status=408', 3, 'http/408'],
    ['status=410', 3, 'http/404'],
    ['status=429', 3, 'http/rate-limit'],
    ['status=5', 1, 'http/5xx'],
    ['status=500', 3, 'http/500'],
    ['status=502', 3, 'http/502'],
    ['status=503', 3, 'http/503'],
    ['status=504', 3, 'http/504'],
    ['status_logon_f', 3, 'ftp/login'],
    ['statuscode.deadline_e', 10, 'grpc/deadline'],
    ['statuscode.una', 3, 'grpc/unavailable'],
    ['std::bad_al', 0, 'machine/out-of-memory'],
    ['stopiterati', 0, 'python/exception'],
    ['stopiteration: ', 0, 'pytest/exception'],
    ['stopping af', 0, 'pytest/summary'],
    ['storagefull', 0, 'machine/disk-full'],
    ['storybook fai', 2, 'storybook/failed'],
    ['storybookte', 0, 'storybook/failed'],
    ['stream was re', 2, 'network/connection-reset'],
    ['strict deco', 0, 'kubernetes/manifest'],
    ['strict mode', 0, 'playwright/assertion'],
    ['struct fiel', 0, 'go/vet'],
    ['stylech', 0, 'golangci/finding'],
    ['subject may not be empty', 13, 'commitlint/problems'],
    ['subscriptio', 0, 'token/expired'],
    ['succeeded ', 0],
    ['success', 0, 'http/5xx'],
    ['success: 40', 0, 'http/408', 'http/401', 'http/403', 'http/404'],
    ['success: 41', 0, 'http/404'],
    ['success: 42', 0, 'http/rate-limit'],
    ['success: 50', 0, 'http/503', 'http/502', 'http/504', 'http/500'],
    ['successfully ', 0],
    ['sudo: a password is ', 9, 'machine/permission-denied'],
    ['suficie', 0, 'machine/disk-full'],
    ['summarizing', 0, 'ginkgo/failed'],
    ['summary', 0, 'cargo/test-summary', 'markdownlint/findings'],
    ['summary of failures', 8, 'meson/test-failed'],
    ['super-', 0, 'pylint/findings'],
    ['super-linte', 0, 'lint/generic'],
    ['support for password authenticati', 22, 'git/could-not-read-username'],
    ['svelte-check found ', 8, 'tsc/found'],
    ['swallowedex', 0, 'ktlint/findings'],
    ['syntax', 0, 'ruff/findings'],
    ['syntax erro', 0, 'go/compile', 'erlang/compile', 'ocaml/error', 'ruby/syntax', 'perl/compile', 'shell/syntax', 'yamllint/error'],
    ['syntax error, unexpe', 9, 'nix/error'],
    ['syntax prob', 0, 'elm/compile'],
    ['syntax-', 0, 'pylint/findings'],
    ['syntaxerror', 0, 'node/exception', 'node/esm-mismatch', 'python/syntax', 'ruby/syntax'],
    ['system limit for number o', 14, 'machine/file-watchers'],
    ['system.outo', 0, 'dotnet/out-of-memory'],
    ['taberro', 0, 'python/syntax'],
    ['table-', 0, 'markdownlint/findings'],
    ['tag_name already exists', 12, 'github/release-exists'],
    ['tar: unexpe', 0, 'archive/truncated'],
    ['target stag', 0, 'docker/dockerfile'],
    ['tarpaulin: ', 0, 'coverage/below'],
    ['tcp connect error: ', 8, 'network/connection-failed'],
    ['tcp provide', 0, 'database/connect'],
    ['template format e', 6, 'cloudformation/failed'],
    ['template validation e', 6, 'cloudformation/failed'],
    ['tempo esgotad', 2, 'network/connect-timeout'],
    ['temporarily unavaila', 9, 'http/unavailable-words'],
    ['temporary failure', 6, 'network/dns'],
    ['temporärer fe', 3, 'network/dns-localised'],
    ['terminal prompts dis', 9, 'git/could-not-read-username'],
    ['terminated', 3, 'shell/terminated'],
    ['terminating [', 0, 'cargo/test-failed'],
    ['test code or te', 4, 'phpunit/failed'],
    ['test environm', 2, 'jest/module-map'],
    ['test failed', 0, 'test/marker'],
    ['test failed: ', 2, 'detox/failed'],
    ['test failure:', 2, 'webdriverio/failed'],
    ['test failures', 2, 'junit/summary'],
    ['test file', 2, 'vitest/summary'],
    ['test result: fai', 5, 'cargo/test-summary'],
    ['test run aborted', 2, 'dotnet/test-summary'],
    ['test run fail', 2, 'elm/test-failed'],
    ['test run failed', 2, 'dotnet/test-summary'],
    ['test run inco', 2, 'elm/test-failed'],
    ['test run summary:', 6, 'dotnet/test-summary'],
    ['test suite ', 0, 'haskell/test-failed'],
    ['test suite \'', 1, 'xcode/test-summary'],
    ['test suite failed ', 7, 'jest/suite'],
    ['test suites: ', 2, 'jest/summary'],
    ['test summary: t', 4, 'dotnet/test-summary'],
    ['test timed out in', 6, 'vitest/assertion'],
    ['test) sbt.te', 1, 'scalatest/failed'],
    ['test-suite.l', 1, 'automake/check'],
    ['test: ', 0, 'codeception/failed'],
    ['testifylint', 0, 'golangci/finding'],
    ['testing failed:', 4, 'xcode/test-summary'],
    ['testing: race det', 6, 'go/test-summary'],
    ['tests have fa', 2, 'xcode/test-summary'],
    ['tests passed,', 2, 'ctest/failed'],
    ['tests run', 2, 'junit/summary'],
    ['tests:    ', 2, 'pest/failed'],
    ['text file b', 0, 'windows/file-locked'],
    ['text section exceeds av', 12, 'arduino/failed'],
    ['tf40081', 0, 'git/could-not-read-username'],
    ['tf40101', 0, 'git/could-not-read-username'],
    ['the active test run was abor', 17, 'dotnet/test-summary'],
    ['the agent has no i', 7, 'ssh/key-unreadable'],
    ['the api key doesn\'t ', 9, 'rubygems/push-refused'],
    ['the audience', 1, 'gcloud/workload-identity'],
    ['the average ', 1, 'dotnet/coverage'],
    ['the aws acce', 1, 'aws/invalid-credentials'],
    ['the build backend', 6, 'pip/build-backend'],
    ['the caller do', 2, 'google/play'],
    ['the cancel fu', 2, 'go/vet'],
    ['the certifica', 2, 'tls/server-certificate-expired'],
    ['the checksum for ', 6, 'bundler/checksum'],
    ['the connection was clos', 12, 'network/connection-closed'],
    ['the coverage is below the specifie', 23, 'dotnet/coverage'],
    ['the credentia', 2, 'twine/refused', 'gcloud/credentials'],
    ['the current dart sdk', 9, 'pub/resolve'],
    ['the currently', 2, 'pip/requires-python'],
    ['the cypress a', 2, 'browser/download'],
    ['the cypress npm package is installed, b', 28, 'browser/missing'],
    ['the data key', 1, 'ansible/vault-password'],
    ['the dependen', 1, 'bundler/lock', 'hex/lock'],
    ['the engine "', 1, 'yarn/engine'],
    ['the filename or exten', 10, 'windows/path-too-long'],
    ['the followin', 1, 'ctest/failed', 'dart/test-failed', 'spotless/check', 'elixir/format'],
    ['the following artifacts', 12, 'maven/artifact'],
    ['the following build commands failed', 24, 'swift/build-failed'],
    ['the following exceptio', 11, 'haskell/resolve'],
    ['the following package ', 11, 'julia/resolve'],
    ['the following packages', 11, 'conda/conflict'],
    ['the following packages are not availabl', 28, 'conda/not-found'],
    ['the following packages have un', 19, 'apt/broken'],
    ['the following required package', 19, 'cmake/find-package'],
    ['the forked vm t', 4, 'surefire/fork-crashed', 'jvm/daemon-gone'],
    ['the gemspec', 0, 'bundler/lock'],
    ['the given ap', 1, 'cargo/token'],
    ['the given cr', 1, 'gcloud/workload-identity'],
    ['the goal you', 1, 'maven/project'],
    ['the hosted r', 1, 'runner/shutdown'],
    ['the implementatio', 6, 'ocaml/error'],
    ['the imports and ex', 7, 'biome/errors'],
    ['the job has ', 1, 'runner/job-timeout'],
    ['the job was ', 1, 'runner/shutdown'],
    ['the key you are authenticating with has been', 33, 'git/write-denied'],
    ['the lock fil', 1, 'cargo/lock', 'composer/lock', 'helm/lock'],
    ['the locked v', 1, 'terraform/lock'],
    ['the lockfile', 1, 'yarn/lockfile', 'deno/lockfile', 'uv/lock'],
    ['the minimum ', 1, 'dotnet/coverage'],
    ['the nested j', 1, 'github/not-accessible'],
    ['the operatio', 1, 'network/read-timeout'],
    ['the package ', 1, 'node/broken-install'],
    ['the package was not found wi', 17, 'choco/not-found'],
    ['the path, fi', 1, 'windows/path-too-long'],
    ['the platform', 1, 'yarn/engine'],
    ['the project you were', 9, 'git/could-not-read-username'],
    ['the provided to', 4, 'aws/expired-token'],
    ['the python r', 1, 'pip/requires-python'],
    ['the read operati', 5, 'network/read-timeout'],
    ['the remote archive doesn\'t m', 17, 'yarn/integrity'],
    ['the remote certifi', 7, 'tls/untrusted'],
    ['the remote end hun', 7, 'network/connection-closed'],
    ['the remote file ei', 7, 'choco/transport'],
    ['the remote name could not be resol', 23, 'network/dns'],
    ['the remote server ', 7, 'choco/server-error'],
    ['the request was canc', 9, 'network/request-timeout'],
    ['the requested php exte', 11, 'composer/requirements'],
    ['the requested url r', 8, 'git/http-5xx'],
    ['the required mod', 5, 'dotnet/assembly'],
    ['the response en', 4, 'network/connection-closed'],
    ['the runner has received a shut', 19, 'runner/shutdown'],
    ['the sandbox ', 1, 'cocoapods/lock'],
    ['the self-hosted', 4, 'runner/shutdown'],
    ['the server h', 1, 'kubectl/unauthorized'],
    ['the server is currentl', 11, 'kubectl/control-plane'],
    ['the server w', 1, 'kubectl/control-plane'],
    ['the service ', 1, 'gcloud/unavailable', 'github/cache-service'],
    ['the sources ', 1, 'opam/fetch'],
    ['the specifie', 1, 'ld/shared-library', 'testcafe/failed', 'nuget/api-key', 'windows/signtool'],
    ['the specified mod', 1, 'dotnet/assembly'],
    ['the specified path, fi', 1, 'windows/path-too-long'],
    ['the specified token is not vali', 1, 'vercel/token'],
    ['the specified token provided via `--token` argument is not vali', 1, 'vercel/token'],
    ['the ssl cert', 1, 'tls/client-certificate-refused'],
    ['the ssl connection could not be estab', 26, 'tls/handshake'],
    ['the sso sess', 1, 'aws/sso-session'],
    ['the subscriptio', 4, 'azure/login'],
    ['the system c', 1, 'file/required-missing'],
    ['the system l', 1, 'pkgconfig/not-found'],
    ['the template is not vali', 13, 'github/invalid-workflow'],
    ['the token is not vali', 10, 'vercel/token'],
    ['the token provided vi', 10, 'vercel/token'],
    ['the total ', 3, 'dotnet/coverage'],
    ['the type or n', 2, 'dotnet/assembly'],
    ['the version', 0, 'setup.python/version'],
    ['the workflow is ', 5, 'github/invalid-workflow'],
    ['thelper', 0, 'golangci/finding'],
    ['there is insufficien', 9, 'jvm/out-of-memory'],
    ['there is no .chan', 6, 'release/config'],
    ['there is no packa', 6, 'r/no-package'],
    ['there is no pom i', 6, 'file/manifest-missing'],
    ['there w', 0, 'android/test-failed'],
    ['there was ', 0, 'phpunit/failed'],
    ['there was a problem refreshing your cur', 28, 'gcloud/credentials'],
    ['there was a version conflict dur', 21, 'paket/resolve'],
    ['there were ', 0, 'cocoapods/lock', 'phpunit/failed', 'pact/failed'],
    ['this command requires you', 14, 'npm/login'],
    ['this could be due to a typo in', 19, 'lein/artifact'],
    ['this crate exists b', 8, 'cargo/token'],
    ['this download does no', 10, 'go/checksum'],
    ['this endpoint requires you', 15, 'github/not-accessible'],
    ['this expression has type', 13, 'ocaml/error'],
    ['this file contains an ', 11, 'rustc/error'],
    ['this operatio', 2, 'npm/one-time-password'],
    ['this page is taking too long ', 18, 'http/unavailable-words'],
    ['this private ', 2, 'ssh/key-unreadable'],
    ['this project is configured to ', 19, 'pnpm/config'],
    ['this project\'s packa', 9, 'pnpm/config'],
    ['this rubygem ', 2, 'rubygems/push-refused'],
    ['threshold was ', 3, 'dotnet/coverage'],
    ['thresholds on ', 3, 'k6/thresholds'],
    ['throttl', 0, 'aws/throttled'],
    ['thrown: "ex', 0, 'jest/assertion'],
    ['tiempo de espe', 3, 'network/connect-timeout'],
    ['time out', 1, 'local/service-not-answering'],
    ['timed ou', 1, 'network/request-timeout'],
    ['timed out', 1, 'local/service-not-answering'],
    ['timed out wa', 1, 'kubernetes/rollout'],
    ['timed out waiting for a node a', 19, 'broker/connect'],
    ['timedout', 1, 'local/service-not-answering'],
    ['timeout', 0, 'ctest/failed', 'local/service-not-answering'],
    ['timeout [', 2, 'cargo/test-failed'],
    ['timeout awaiting response he', 17, 'network/read-timeout'],
    ['timeout in', 3, 'bazel/test'],
    ['timeout of ', 0, 'network/request-timeout'],
    ['timeout reached, abort', 11, 'github/pages-deploy'],
    ['timeout, server ', 5, 'ssh/transport'],
    ['timeout:', 1, 'meson/test-failed'],
    ['timeout: //', 0, 'bazel/test'],
    ['timeout: sendin', 4, 'runner/step-timeout'],
    ['timeouterror: ', 3, 'puppeteer/timeout'],
    ['tls connection was non-', 12, 'tls/handshake'],
    ['tls: bad certifi', 0, 'tls/client-certificate-refused'],
    ['tls: certif', 0, 'tls/client-certificate-refused'],
    ['tls: expired certifi', 9, 'tls/client-certificate-refused'],
    ['tlsv1 alert', 0, 'tls/handshake'],
    ['to access this resource', 12, 'npm/publish-refused'],
    ['to be forma', 0, 'format/check'],
    ['to update `pubspec', 7, 'pub/lock'],
    ['token', 0, 'token/expired', 'token/not-set'],
    ['token does not have ', 2, 'github/not-accessible'],
    ['token has been', 3, 'oauth/invalid-grant'],
    ['token has expired and refresh failed', 25, 'aws/sso-session'],
    ['token lacks ', 1, 'github/not-accessible'],
    ['token rejected f', 5, 'cargo/token'],
    ['token require', 2, 'codecov/token'],
    ['token_expir', 0, 'slack/token'],
    ['token_revoked', 2, 'slack/token'],
    ['toml parse ', 0, 'toml/syntax'],
    ['tomldecodee', 0, 'toml/syntax'],
    ['too complex', 0, 'ruff/findings'],
    ['too few', 0, 'go/compile'],
    ['too man', 0, 'go/compile', 'ruff/findings'],
    ['too many 42', 0, 'http/rate-limit'],
    ['too many 50', 0, 'http/503', 'http/502', 'http/504', 'http/500'],
    ['too many ar', 0, 'shell/syntax'],
    ['too many au', 0, 'ssh/key-refused'],
    ['too many op', 0, 'machine/open-files'],
    ['too many re', 0, 'http/rate-limit'],
    ['too-few', 0, 'pylint/findings'],
    ['too-man', 0, 'pylint/findings'],
    ['toogenerice', 0, 'ktlint/findings'],
    ['toomanyfunc', 0, 'ktlint/findings'],
    ['toomanyrequ', 0, 'http/rate-limit'],
    ['toomanyrequestsexceptio', 12, 'aws/throttled'],
    ['total tests', 0, 'dotnet/test-summary'],
    ['trailin', 0, 'ruff/findings', 'pylint/findings'],
    ['trailing whitespa', 6, 'editorconfig/check'],
    ['transfer cl', 0, 'network/truncated'],
    ['transfer fa', 0, 'maven/transfer'],
    ['transfer fi', 0, 'conda/server-error'],
    ['transfer ti', 0, 'network/read-timeout'],
    ['transform failed ', 6, 'esbuild/error'],
    ['triggerunca', 0, 'node/unhandled'],
    ['trop de fic', 0, 'machine/open-files'],
    ['truncat', 0, 'network/truncated'],
    ['trusted pub', 0, 'oidc/trusted-publisher'],
    ['try again: ', 0, 'network/dns'],
    ['tunnel connection failed: ', 15, 'proxy/refused', 'proxy/server-error'],
    ['turbopack b', 0, 'next/build'],
    ['two-factor authentication or granu', 23, 'npm/publish-refused'],
    ['type ', 0, 'erlang/compile'],
    ['type may not be empty', 0, 'commitlint/problems'],
    ['type mismat', 0, 'elm/compile'],
    ['typeche', 0, 'golangci/finding'],
    ['typeerr', 0, 'node/exception', 'python/exception'],
    ['typeerror: ', 0, 'pytest/exception', 'native/error'],
    ['typeerror: fetch failed', 12, 'network/fetch-failed'],
    ['ul-inde', 0, 'markdownlint/findings'],
    ['ul-styl', 0, 'markdownlint/findings'],
    ['unable to access \'h', 8, 'network/fetch-failed'],
    ['unable to access index fo', 14, 'r/download'],
    ['unable to acquire t', 8, 'apt/lock'],
    ['unable to authenticate request [code: 1000', 31, 'cloudflare/token'],
    ['unable to authenticate, attempted metho', 28, 'ssh/key-refused'],
    ['unable to auto-detect email ad', 19, 'git/identity'],
    ['unable to boot ', 4, 'machine/device-missing'],
    ['unable to c', 0, 'network/connect-timeout'],
    ['unable to connect to source \'', 18, 'choco/transport'],
    ['unable to connect to the remote server', 27, 'network/connection-failed'],
    ['unable to create ', 6, 'machine/open-files'],
    ['unable to detect o', 7, 'oidc/id-token-permission'],
    ['unable to download \'h', 10, 'nix/download'],
    ['unable to download artifact(s):', 20, 'artifact/not-found'],
    ['unable to download data fr', 15, 'bundler/transport'],
    ['unable to establish ssl ', 13, 'tls/handshake'],
    ['unable to find ', 4, 'setup.python/version', 'conan/not-found', 'github/action-not-found'],
    ['unable to find a ', 6, 'machine/device-missing'],
    ['unable to find a r', 7, 'pipenv/resolution'],
    ['unable to find any', 7, 'artifact/not-found'],
    ['unable to find lib', 7, 'ld/library-not-found'],
    ['unable to find loc', 7, 'uv/lock'],
    ['unable to find pac', 7, 'nuget/not-found'],
    ['unable to find valid certi', 15, 'tls/untrusted'],
    ['unable to get an updat', 11, 'helm/repository'],
    ['unable to get oidc', 7, 'oidc/id-token-permission'],
    ['unable to load ', 4, 'dotnet/assembly'],
    ['unable to load the service ', 16, 'nuget/service', 'nuget/api-key'],
    ['unable to locate credenti', 14, 'aws/no-credentials'],
    ['unable to locate executab', 14, 'process/executable-not-found'],
    ['unable to prepare context:', 15, 'docker/copy'],
    ['unable to process file c', 13, 'schema/violation', 'github/command-file'],
    ['unable to read data from the transpor', 26, 'network/connection-reset'],
    ['unable to resolve ', 7, 'network/dns-of-libraries', 'github/action-not-found'],
    ['unable to resolve hos', 10, 'network/dns'],
    ['unable to resolve pat', 10, 'node/module-not-found', 'node/own-module'],
    ['unable to retrieve oidc', 11, 'oidc/id-token-permission'],
    ['unable to satisfy ', 7, 'pub/lock', 'pacman/not-found'],
    ['unable to update r', 7, 'rustup/download'],
    ['unable to upload', 4, 'apple/account'],
    ['unable to validate', 7, 'apple/account'],
    ['unable to verify that', 10, 'cargo/checksum'],
    ['unable_to_get_', 3, 'tls/untrusted'],
    ['unable_to_veri', 3, 'tls/untrusted'],
    ['unary opera', 0, 'shell/syntax'],
    ['unauthentic', 0, 'token/invalid'],
    ['unauthorise', 0, 'http/401'],
    ['unauthorize', 0, 'access/denied', 'http/401'],
    ['unauthorized t', 3, 'registry/denied'],
    ['unauthorized: ', 3, 'registry/login', 'registry/pull-denied'],
    ['unauthorized_c', 3, 'oauth/invalid-client'],
    ['unauthorizedac', 3, 'aws/access-denied'],
    ['unauthorizedop', 3, 'aws/access-denied'],
    ['unavailable', 0, 'http/503', 'github/outage'],
    ['unavailable for', 0, 'cloud/maintenance'],
    ['unavailable: io exc', 8, 'grpc/unavailable'],
    ['unbound', 0, 'ocaml/error'],
    ['unboundloca', 0, 'python/exception'],
    ['unboundlocalerror: ', 0, 'pytest/exception'],
    ['uncaught ta', 0, 'machine/exec-format'],
    ['unchecked depen', 4, 'hex/errors-on-dependencies'],
    ['uncommitted ch', 3, 'git/dirty-tree'],
    ['und_err', 0, 'network/read-timeout'],
    ['und_err_con', 0, 'network/connect-timeout'],
    ['und_err_soc', 0, 'network/connection-closed'],
    ['undefin', 0, 'go/compile', 'erlang/compile', 'sass/error', 'pylint/findings'],
    ['undefined n', 0, 'ruff/findings'],
    ['undefined r', 0, 'link/error'],
    ['undefined s', 0, 'cucumber/failed', 'link/error'],
    ['undefined v', 0, 'nix/error'],
    ['undefinedta', 0, 'database/migration'],
    ['under maintena', 1, 'cloud/maintenance'],
    ['under maintenan', 1, 'http/maintenance'],
    ['under planned maintena', 0, 'cloud/maintenance'],
    ['under planned maintenan', 0, 'http/maintenance'],
    ['under scheduled maintena', 0, 'cloud/maintenance'],
    ['under scheduled maintenan', 0, 'http/maintenance'],
    ['undergoing maintena', 8, 'cloud/maintenance'],
    ['undergoing maintenan', 8, 'http/maintenance'],
    ['undergoing planned maintena', 8, 'cloud/maintenance'],
    ['undergoing planned maintenan', 8, 'http/maintenance'],
    ['undergoing scheduled maintena', 10, 'cloud/maintenance'],
    ['undergoing scheduled maintenan', 10, 'http/maintenance'],
    ['undocumente', 0, 'schemathesis/failed'],
    ['unexpec', 0, 'go/compile'],
    ['unexpected ', 0, 'elm/compile', 'powershell/error', 'cli/usage', 'schema/violation', 'network/connection-closed', 'network/unexpected-eof', 'network/truncated', 'git/http-5xx', 'github/invalid-workflow'],
    ['unexpected commit diges', 12, 'image/truncated'],
    ['unexpected eof whil', 8, 'shell/syntax', 'tls/handshake'],
    ['unexpected server r', 8, 'websocket/closed'],
    ['unfinished ', 0, 'elm/compile'],
    ['unhandled e', 0, 'jvm/exception'],
    ['unhandledpr', 0, 'node/unhandled'],
    ['unicodedeco', 0, 'python/exception'],
    ['unicodeenco', 0, 'python/exception'],
    ['unicorn', 0, 'github/outage'],
    ['unknown', 0, 'arduino/failed', 'go/compile', 'cli/usage', 'schema/violation', 'terraform/config'],
    ['unknown ', 0, 'token/invalid'],
    ['unknown fil', 0, 'gtest/assertion'],
    ['unknown hos', 0, 'network/dns'],
    ['unknown ins', 0, 'docker/dockerfile'],
    ['unknown lif', 0, 'maven/project'],
    ['unknown opt', 0, 'meson/error'],
    ['unknown sho', 0, 'docker/compose-v1-missing'],
    ['unknown ver', 0, 'setup.python/version'],
    ['unknownhost', 0, 'network/dns'],
    ['unliste', 0, 'knip/findings'],
    ['unnecessary', 0, 'ruff/findings'],
    ['unnecessary-', 1, 'pylint/findings'],
    ['unparam', 0, 'golangci/finding'],
    ['unprotected', 0, 'ssh/key-unreadable'],
    ['unreachable', 0, 'go/compile', 'pylint/findings'],
    ['unreadable mod', 3, 'terraform/config'],
    ['unrecognise', 0, 'maven/project'],
    ['unrecognize', 0, 'cli/usage', 'schema/violation', 'aws/invalid-credentials', 'github/invalid-workflow'],
    ['unresolveab', 0, 'maven/not-resolved'],
    ['unresolved ', 0, 'cargo/unlinked-crate', 'sbt/unresolved', 'apidocs/error'],
    ['unresolveda', 0, 'network/dns-of-libraries'],
    ['unsatisfiab', 0, 'conda/conflict', 'package/not-found'],
    ['unsatisfied', 0, 'ld/shared-library'],
    ['unsorte', 0, 'ruff/findings'],
    ['unspecified', 0, 'pylint/findings'],
    ['unsuccessfu', 0, 'github/other-job-failed'],
    ['unsupported', 0, 'npm/engine', 'config/invalid', 'terraform/config'],
    ['unsupported class fi', 9, 'jvm/toolchain', 'machine/tool-version'],
    ['unsupported java.', 6, 'machine/tool-version'],
    ['unterminate', 0, 'swc/error'],
    ['untrusted signatur', 7, 'apk/index'],
    ['unused', 0, 'ruff/findings', 'golangci/finding'],
    ['unused dependen', 4, 'knip/findings'],
    ['unused devdependencies (', 4, 'knip/findings'],
    ['unused exported types (', 12, 'knip/findings'],
    ['unused exports (', 4, 'knip/findings'],
    ['unused files (', 0, 'knip/findings'],
    ['unused import', 0, 'rustc/error'],
    ['unused mut', 3, 'rustc/error'],
    ['unused variable', 4, 'rustc/error'],
    ['unused-', 0, 'pylint/findings'],
    ['unusedparamete', 3, 'ktlint/findings'],
    ['unusedpriva', 0, 'ktlint/findings'],
    ['unusedresul', 0, 'go/vet'],
    ['up to date', 3],
    ['update fail', 0, 'pulumi/failed'],
    ['update_fail', 0, 'cloudformation/failed'],
    ['updates to ', 0, 'go/sum'],
    ['updates were rejected becau', 16, 'git/push-rejected'],
    ['upload complete', 4],
    ['upper limit on in', 6, 'machine/file-watchers'],
    ['upstream connect error', 0, 'http/unavailable-words'],
    ['upstream request timeout', 1, 'http/unavailable-words'],
    ['urlerror: ', 0, 'live/python-connection'],
    ['urlopen err', 0, 'network/fetch-failed'],
    ['usage error', 0, 'yarn/missing-script'],
    ['usage: ', 0, 'config/invalid'],
    ['use of ', 0, 'ruff/findings'],
    ['use of undeclar', 4, 'cargo/unlinked-crate'],
    ['use of unresolv', 4, 'cargo/unlinked-crate'],
    ['use-dic', 0, 'pylint/findings'],
    ['use-implici', 0, 'pylint/findings'],
    ['useless', 0, 'pylint/findings'],
    ['user cannot', 0, 'ftp/login'],
    ['username and password not accepted', 23, 'smtp/login'],
    ['username must not be null!', 15, 'gradle/refused'],
    ['username require', 5, 'registry/login-not-set'],
    ['username/password authentication is no longe', 33, 'twine/refused'],
    ['userratelimi', 1, 'gcloud/exhausted'],
    ['uses a deprecat', 4, 'github/deprecated-action'],
    ['validating ', 0, 'compose/config'],
    ['validation ', 0, 'config/invalid'],
    ['validatione', 0, 'python/exception'],
    ['validationerror: ', 0, 'pytest/exception'],
    ['value for undeclar', 7, 'terraform/config'],
    ['value of: ', 3, 'gtest/assertion'],
    ['valueerr', 1, 'python/exception'],
    ['valueerror: ', 0, 'pytest/exception'],
    ['values don\'t meet ', 7, 'helm/template'],
    ['var-naming[', 0, 'ansible/lint'],
    ['variabl', 0, 'erlang/compile'],
    ['variables n', 0, 'terraform/config'],
    ['vendor/autoload.php', 8, 'php/class-not-found'],
    ['verbindung ', 0, 'network/connection-refused', 'network/connection-reset'],
    ['verbindungs', 0, 'network/connection-refused'],
    ['verification of gradle d', 13, 'gradle/verification'],
    ['verifying a pact be', 8, 'pact/failed'],
    ['version `glibc', 3, 'machine/tool-version'],
    ['version conflict det', 9, 'nuget/conflict'],
    ['version glibc', 2, 'machine/tool-version'],
    ['version solving', 4, 'poetry/solving', 'hex/resolve'],
    ['violation foun', 3, 'lint/generic'],
    ['violations foun', 3, 'lint/generic'],
    ['virtual mem', 0, 'compiler/killed'],
    ['von einem a', 0, 'windows/file-locked'],
    ['wait with matcher', 6, 'detox/failed'],
    ['waiter stackcreate', 7, 'cloudformation/failed'],
    ['waiting for cache lock: c', 14, 'apt/lock'],
    ['wanted but not invoked:', 12, 'junit/assertion'],
    ['warning, treate', 4, 'sphinx/error'],
    ['warning: data rac', 6, 'go/test-summary'],
    ['warning: spurious', 6, 'rustup/download'],
    ['was not found in', 5, 'uv/not-found'],
    ['was not found in the pkg-config search p', 29, 'pkgconfig/not-found'],
    ['we can conclude that your ', 15, 'uv/no-solution'],
    ['we encounte', 0, 'http/unavailable-words'],
    ['we had issu', 0, 'github/outage'],
    ['we were una', 0, 'quality/gate'],
    ['we\'re havin', 0, 'http/unavailable-words'],
    ['web bundlin', 0, 'metro/error'],
    ['web ser', 0, 'http/5xx'],
    ['webhook url', 0, 'chat/webhook'],
    ['websocket w', 0, 'websocket/closed'],
    ['websocket: ', 0, 'network/connection-closed', 'websocket/closed'],
    ['websockets.', 0, 'websocket/closed'],
    ['went offlin', 0, 'runner/shutdown'],
    ['wget: bad a', 0, 'wget/network-failure'],
    ['wget: downl', 0, 'wget/network-failure'],
    ['wget: unabl', 0, 'wget/network-failure'],
    ['which doesn', 0, 'pub/resolve'],
    ['whitesp', 0, 'ruff/findings', 'golangci/finding'],
    ['whoops, som', 0, 'github/outage'],
    ['wildcardimp', 0, 'ktlint/findings'],
    ['winerror 32', 0, 'windows/file-locked'],
    ['without', 0, 'ruff/findings'],
    ['worker process terminated by sigki', 23, 'compiler/killed'],
    ['worker process was terminated by sigki', 27, 'compiler/killed'],
    ['worker terminated by sigki', 15, 'compiler/killed'],
    ['worker terminated due to reaching memory l', 31, 'node/heap'],
    ['worker was terminated by sigki', 1, 'compiler/killed'],
    ['working directory', 5, 'git/stale'],
    ['working directory is ', 5, 'git/dirty-tree'],
    ['working tree', 1, 'git/stale'],
    ['working tree is ', 5, 'git/dirty-tree'],
    ['workspace:', 1, 'bazel/error'],
    ['would have bee', 3, 'format/check'],
    ['would refor', 0, 'black/check'],
    ['wrapche', 0, 'golangci/finding'],
    ['write acces', 0, 'git/write-denied'],
    ['writetimeou', 0, 'network/read-timeout'],
    ['wrong ', 0, 'token/invalid'],
    ['wrong amount of', 4, 'editorconfig/check'],
    ['wrong h', 0, 'checksum/mismatch'],
    ['wrong indent style', 0, 'editorconfig/check'],
    ['wrong indentation', 0, 'editorconfig/check'],
    ['wrong line ending', 0, 'editorconfig/check'],
    ['wrong version number', 9, 'tls/handshake'],
    ['wrong-', 0, 'pylint/findings'],
    ['wrongpa', 0, 'redis/login'],
    ['x [error] ', 0, 'esbuild/error'],
    ['x509: certi', 0, 'tls/untrusted'],
    ['x[error] ', 0, 'esbuild/error'],
    ['xcode-selec', 0, 'machine/tool-version'],
    ['xcodebuild:', 0, 'swift/build-failed'],
    ['xcodebuild: error: could not resolve pac', 29, 'swiftpm/resolve'],
    ['xcrun: erro', 0, 'machine/tool-version'],
    ['xctunwrap f', 0, 'xctest/assertion'],
    ['xunit.s', 0, 'dotnet/assertion'],
    ['xz: (stdin)', 0, 'archive/truncated'],
    ['yaml parse ', 0, 'helm/template'],
    ['yaml.composer', 0, 'yaml/syntax'],
    ['yaml.constructor', 0, 'yaml/syntax'],
    ['yaml.parser', 0, 'yaml/syntax'],
    ['yaml.scanner', 0, 'yaml/syntax'],
    ['yaml: ', 0, 'yaml/syntax'],
    ['yaml[', 0, 'ansible/lint'],
    ['yamlexcepti', 0, 'yaml/syntax'],
    ['yamlparseer', 0, 'yaml/syntax'],
    ['yamlsyntaxe', 0, 'yaml/syntax'],
    ['yn0016:', 0, 'yarn/no-version'],
    ['yn0018:', 0, 'yarn/integrity'],
    ['yn0028:', 0, 'yarn/lockfile'],
    ['yn0033:', 0, 'npm/login'],
    ['yn0035:', 0, 'yarn/not-found'],
    ['you are bei', 0, 'http/rate-limit'],
    ['you are not authenticated. please run `wrangle', 35, 'cloudflare/token'],
    ['you are trying to install in deployme', 26, 'bundler/lock'],
    ['you can\'t i', 0, 'pip/requires-python'],
    ['you cannot publish over the previous', 25, 'twine/version-exists'],
    ['you defined', 0, 'vercel/token'],
    ['you do not currentl', 8, 'gcloud/credentials'],
    ['you do not have per', 8, 'npm/publish-refused', 'rubygems/push-refused'],
    ['you don\'t have ', 4, 'machine/disk-full'],
    ['you have en', 0, 'rubygems/push-refused'],
    ['you have he', 0, 'apt/broken'],
    ['you installed es', 5, 'node/broken-install'],
    ['you may not perform that ac', 16, 'npm/publish-refused'],
    ['you might b', 0, 'cargo/unlinked-crate'],
    ['you must be', 0, 'kubectl/unauthorized', 'hosting/login'],
    ['you must define the following mandatory properties ', 40, 'sonar/token'],
    ['you must ha', 0, 'huggingface/gated'],
    ['you must install or updat', 14, 'nuget/platform'],
    ['you must sp', 0, 'aws/no-credentials'],
    ['you\'re not authorized t', 12, 'sonar/token'],
    ['your bundle', 0, 'bundler/not-found'],
    ['your code has b', 4, 'pylint/findings'],
    ['your composer dep', 6, 'composer/requirements'],
    ['your configfile is ', 8, 'cypress/summary'],
    ['your curren', 0, 'pulumi/failed'],
    ['your default credent', 9, 'gcloud/credentials'],
    ['your github', 0, 'composer/auth'],
    ['your gradle', 0, 'gradle/verification'],
    ['your lock f', 0, 'composer/not-resolvable'],
    ['your lockfi', 0, 'yarn/lockfile', 'bundler/lock'],
    ['your mix.lo', 0, 'hex/lock'],
    ['your models', 0, 'migration/tool'],
    ['your node v', 0, 'pnpm/engine'],
    ['your packag', 0, 'sizelimit/exceeded'],
    ['your php ve', 0, 'composer/requirements'],
    ['your pnpm v', 0, 'pnpm/engine'],
    ['your requirements are unsatisf', 19, 'uv/no-solution'],
    ['your requirements could not be resolved to', 31, 'composer/not-resolvable'],
    ['your ruby v', 0, 'bundler/ruby-version'],
    ['your rubyge', 0, 'bundler/ruby-version', 'rubygems/push-refused'],
    ['your test suite must contain at l', 22, 'jest/suite'],
    ['zerodivisio', 0, 'python/exception'],
    ['zerodivisionerror: ', 0, 'pytest/exception'],
    ['zertifikat ', 0, 'tls/server-certificate-expired'],
    ['zlib: invalid', 0, 'network/truncated'],
    ['zu viele of', 0, 'machine/open-files'],
    ['zugriff ver', 0, 'machine/permission-denied'],
    ['{"ok":false,"error_code":4', 15, 'chat/webhook'],
    ['{:failed_co', 0, 'hex/transport'],
    ['|fail|', 0, 'broker/connect'],
    ['Échec temporaire dans la ré', 17, 'network/dns-localised'],
    ['ошибка', 0, 'gcc/error'],
    ['’未定义', 0, 'link/error'],
    ['ℹ fai', 0, 'node.test/failed'],
    ['── error ', 0, 'r/test-failed'],
    ['── failure ', 0, 'r/test-failed'],
    ['│ [fa', 0, 'ocaml/test-failed'],
    ['│ failing', 0, 'cypress/summary'],
    ['▲ [error] ', 0, 'esbuild/error'],
    ['▲[error] ', 0, 'esbuild/error'],
    ['✖   body', 0, 'commitlint/problems'],
    ['✖   footer', 0, 'commitlint/problems'],
    ['✖   found', 0, 'commitlint/problems'],
    ['✖   header', 0, 'commitlint/problems'],
    ['✖   scope', 0, 'commitlint/problems'],
    ['✖   subject', 1, 'commitlint/problems'],
    ['✖   type', 0, 'commitlint/problems'],
    ['✖ failed ', 0, 'storybook/failed'],
    ['✖ failing', 0, 'node.test/failed'],
    ['✖ timed out while ru', 11, 'ava/failed'],
    ['✗ [error] ', 0, 'esbuild/error'],
    ['✗[error] ', 0, 'esbuild/error'],
    ['✘ [error] ', 0, 'esbuild/error'],
    ['✘ test ru', 0, 'xcode/test-summary'],
    ['✘[error] ', 0, 'esbuild/error'],
    ['❌ validation failed w', 12, 'api/spec'],
    ['⨯ invalid next.config', 0, 'next/build'],
    ['⨯ next.js build worker', 0, 'next/build'],
    ['⨯ release failed a', 9, 'release/config'],
    ['⨯ static worker', 0, 'next/build'],
    ['⨯ usesearchparams()', 0, 'next/build'],
    ['そのよう', 0, 'file/required-missing', 'network/dns-localised'],
    ['に対する', 0, 'link/error'],
    ['のパスワ', 0, 'database/login'],
    ['への認証', 0, 'git/could-not-read-username'],
    ['を make する', 4, 'make/no-rule'],
    ['をmakeする', 0, 'make/no-rule'],
    ['アクセス', 0, 'machine/permission-denied'],
    ['エラー', 0, 'gcc/error'],
    ['エラー ', 0, 'msvc/error'],
    ['エラー m', 0, 'msbuild/error'],
    ['エラー:', 0, 'msvc/error'],
    ['コマンド', 0, 'shell/command-not-found'],
    ['テストの', 0, 'dotnet/test-summary'],
    ['ディスク', 0, 'machine/disk-full'],
    ['デバイス', 0, 'machine/disk-full'],
    ['ネットワ', 0, 'network/no-route'],
    ['ハッシュ', 0, 'apt/index-out-of-sync'],
    ['パッケー', 0, 'apt/not-found'],
    ['ホスト', 0, 'network/dns-localised'],
    ['ホストへ', 0, 'network/no-route'],
    ['メモリ', 0, 'machine/out-of-memory'],
    ['不是内部', 0, 'shell/command-not-found'],
    ['不知道这', 0, 'network/dns-localised'],
    ['内存不足', 0, 'machine/out-of-memory'],
    ['内部コマ', 0, 'shell/command-not-found'],
    ['別のプロ', 0, 'windows/file-locked'],
    ['另一个程', 0, 'windows/file-locked'],
    ['名前またはサービス', 0, 'network/dns-localised'],
    ['名前解決に', 0, 'network/dns-localised'],
    ['域名解析', 0, 'network/dns-localised'],
    ['引数リス', 0, 'machine/open-files'],
    ['強制終了', 0, 'shell/killed'],
    ['打开的文', 0, 'machine/open-files'],
    ['找不到命', 0, 'shell/command-not-found'],
    ['拒绝访问', 0, 'machine/permission-denied'],
    ['拒绝连接', 0, 'network/connection-refused'],
    ['接続がタ', 0, 'network/connect-timeout'],
    ['接続がリ', 0, 'network/connection-reset'],
    ['接続が拒', 0, 'network/connection-refused'],
    ['接続が相', 0, 'network/connection-reset'],
    ['接続は拒', 0, 'network/connection-refused'],
    ['接続を拒', 0, 'network/connection-refused'],
    ['无法分配', 0, 'machine/out-of-memory'],
    ['无法解析', 0, 'network/dns-localised'],
    ['未找到命', 0, 'shell/command-not-found'],
    ['未知的名', 0, 'network/dns-localised'],
    ['权限不够', 0, 'machine/permission-denied'],
    ['段错误', 0, 'shell/crashed'],
    ['没有到主', 0, 'network/no-route'],
    ['没有规则', 0, 'make/no-rule'],
    ['没有那个', 0, 'file/required-missing'],
    ['磁盘空间', 0, 'machine/disk-full'],
    ['网络不可', 0, 'network/no-route'],
    ['致命的エ', 0, 'c/header'],
    ['致命错误', 0, 'c/header'],
    ['許可があ', 0, 'machine/permission-denied'],
    ['証明書の', 0, 'tls/server-certificate-expired'],
    ['设备上没', 0, 'machine/disk-full'],
    ['身份验证', 0, 'git/could-not-read-username'],
    ['连接被', 0, 'network/connection-reset'],
    ['连接被拒', 0, 'network/connection-refused'],
    ['连接超时', 0, 'network/connect-timeout'],
    ['錯誤 :', 0, 'gcc/error'],
    ['錯誤 ：', 0, 'gcc/error'],
    ['錯誤:', 0, 'gcc/error'],
    ['錯誤：', 0, 'gcc/error'],
    ['错误 :', 0, 'gcc/error'],
    ['错误 ：', 0, 'gcc/error'],
    ['错误:', 0, 'gcc/error'],
    ['错误：', 0, 'gcc/error'],
    ['開いてい', 0, 'machine/open-files'],
    ['권한이 없', 0, 'database/login'],
    ['그런 파일', 0, 'file/required-missing'],
    ['내부 또는', 0, 'shell/command-not-found'],
    ['네트워크', 0, 'network/no-route'],
    ['다른 프로', 0, 'windows/file-locked'],
    ['디스크', 0, 'machine/disk-full'],
    ['메모리', 0, 'machine/out-of-memory'],
    ['명령어를', 0, 'shell/command-not-found'],
    ['명령을 찾', 0, 'shell/command-not-found'],
    ['사용자 이', 0, 'git/could-not-read-username'],
    ['사용자의', 0, 'database/login'],
    ['상대편이', 0, 'network/connection-reset'],
    ['세그멘테', 0, 'shell/crashed'],
    ['알 수 없', 0, 'cli/usage'],
    ['알려진 호', 0, 'network/dns-localised'],
    ['액세스가', 0, 'machine/permission-denied'],
    ['에 대한 ', 0, 'link/error', 'git/could-not-read-username'],
    ['연결 시간', 0, 'network/connect-timeout'],
    ['연결이 거', 0, 'network/connection-refused'],
    ['연결이 초', 0, 'network/connection-reset'],
    ['열린 파일', 0, 'machine/open-files'],
    ['오류 ', 0, 'msvc/error', 'msbuild/error'],
    ['오류 :', 0, 'gcc/error'],
    ['오류:', 0, 'gcc/error', 'msvc/error'],
    ['옵션을 인', 0, 'cli/usage'],
    ['을(를) 만', 0, 'make/no-rule'],
    ['이름 혹은', 0, 'network/dns-localised'],
    ['인수 명단', 0, 'machine/open-files'],
    ['인증서가', 0, 'tls/server-certificate-expired'],
    ['장치에 남', 0, 'machine/disk-full'],
    ['접속 시간', 0, 'network/connect-timeout'],
    ['종료됨', 0, 'shell/killed'],
    ['주소를 알', 0, 'network/dns-localised'],
    ['죽었음', 0, 'shell/killed'],
    ['찾을 수 ', 0, 'apt/not-found'],
    ['치명적 오', 0, 'c/header'],
    ['타겟을 만', 0, 'make/no-rule'],
    ['테스트 실', 0, 'dotnet/test-summary'],
    ['해시 합이', 0, 'apt/index-out-of-sync'],
    ['허가 거부', 0, 'machine/permission-denied'],
    ['호스트', 0, 'network/dns-localised'],
    ['호스트로', 0, 'network/no-route'],
    ['🚨 build failed.', 7, 'parcel/error'],
    ['🚫 errors', 0, 'links/broken'],
    ['﻿run ', 0],
];
/** Rules without such a literal: they are tried on each line of the failed step, which is slow. */
const slowRules = (/* unused pure expression or super */ null && ([]));

;// CONCATENATED MODULE: ./build/core/scan/structure.js
/** Words of the runner and of tools that decide how a log is cut and judged, whatever the rules are. */
const structure = {
    group: '##[group]run ',
    error: '##[error]',
    post: 'post job cleanup.',
    teardown: 'cleaning up orphan processes',
    setup: 'current runner version:',
};
/** A line that begins with `Run ` and has no time stamp: a log copied from the web view. The break belongs to the line before. */
const plainRun = ['\nrun ', '\uFEFFrun '];
/** One of them stands in each line that `recovered` (see classifier/judge) takes; tested. */
const recoveredLiterals = [
    'successfully ',
    ' packages',
    'up to date',
    'succeeded ',
    'fetched ',
    'finished ',
    'bundle complete',
    'done in ',
    'established',
    ' succeeded',
    'download complete',
    'connection complete',
    'upload complete',
];
/** Written into the tables beside the rules' literals. */
const extraLiterals = [...Object.values(structure), ...plainRun, ...recoveredLiterals];

;// CONCATENATED MODULE: ./build/core/scan/plan.js



/** What a literal means apart from its rules, as bits. */
const role = { group: 1, error: 2, opening: 4, plainRun: 8, recovered: 16 };
const roleOf = new Map([
    [structure.group, role.group],
    [structure.error, role.error],
    [structure.post, role.opening],
    [structure.teardown, role.opening],
    [structure.setup, role.opening],
    ...plainRun.map((text) => [text, role.plainRun]),
    ...recoveredLiterals.map((text) => [text, role.recovered]),
]);
let known;
function planFor(rules) {
    const builtIn = new Map();
    for (const rule of rules)
        if (rule.origin === undefined)
            builtIn.set(rule.id, rule);
    const led = new Set();
    const owners = ruleLiterals.map(([, , ...ids]) => ids.flatMap((id) => {
        const rule = builtIn.get(id);
        if (rule === undefined)
            return [];
        led.add(rule);
        return [rule];
    }));
    const encoder = new TextEncoder();
    known ??= new GramFilter(ruleLiterals.map(([text, at]) => ({ text, at })), (text) => encoder.encode(text));
    const roles = Uint8Array.from(ruleLiterals, ([text]) => roleOf.get(text) ?? 0);
    return {
        filter: known,
        roles,
        owners,
        slow: rules.filter((rule) => !led.has(rule)),
        rules,
        order: (rule) => rules.indexOf(rule),
    };
}

;// CONCATENATED MODULE: ./build/core/classifier/judge.js
/** Below this nothing is proved: the verdict is `unknown`, and the best line is a hint. */
const abstainBelow = 30;
/** How far below its consequence a cause may still stand: stack traces name the cause last. */
const causeReach = 80;
/** Words of a tool that got what it wanted: a failure above them was survived. */
const recovered = /\bSuccessfully (?:installed|built|downloaded|fetched|tagged|logged|uninstalled|connected)|^added \d+ packages|^(?:up to date|changed \d+ packages)|\bsucceeded (?:on|after) (?:attempt|try|retry|\d)|^Fetched [\d.,]+ ?[kMG]?B|^\s*Finished .+ in [\d.]+|^Bundle complete|^Done in [\d.]+|\b(?:connection|upload|download) (?:re-?established|succeeded|complete)/i;
/** Whether `selector` (a rule id, `tool/*`, a class or a cause) names the rule. */
function names(selector, rule) {
    if (selector === '*' || selector === rule.id || selector === rule.cause)
        return true;
    if (selector.endsWith('/*'))
        return rule.id.startsWith(selector.slice(0, -1));
    return !selector.includes('/') && rule.cause.startsWith(`${selector}/`);
}
/** Chooses among candidates: a cause beats its consequence, then strength decides. */
function rank(candidates, lines) {
    const success = lines.findLast((line) => recovered.test(line.text))?.number ?? 0;
    const alive = candidates.filter((candidate) => !survived(candidate, success));
    const causes = alive.filter((candidate) => !isConsequence(candidate, alive));
    const pool = causes.length > 0 ? causes : alive;
    // Not Map.groupBy: the command line runs on Node 20 too.
    const byRule = new Map();
    for (const candidate of pool) {
        const matches = byRule.get(candidate.rule.id);
        if (matches === undefined)
            byRule.set(candidate.rule.id, [candidate]);
        else
            matches.push(candidate);
    }
    const best = [...byRule.values()].map((matches) => strongest(matches));
    const ordered = best.sort((a, b) => b.score - a.score || a.line.number - b.line.number);
    const [winner, ...others] = ordered;
    return winner === undefined ? { winner, others } : { winner: shown(winner, alive), others };
}
const isClear = (candidate) => candidate.kind === 'plain' || candidate.kind === 'title';
/** The match by which a rule is weighed and, if it wins, shown: a line that is no retry or warning goes before one that is. */
function strongest(matches) {
    const clear = matches.filter(isClear);
    const pool = clear.length > 0 ? clear : matches;
    return (matches[0]?.rule.show === 'last' ? pool.at(-1) : pool[0]);
}
/** More findings than a person reads one by one, over more lines than they see at once. */
const manyFindings = 6;
const screenful = 30;
/**
 * The line to show for the winner. A wall of findings is told by its end, where the tool sums it up. A message that the
 * action which ran the tool repeats as the step's own error is shown there. Otherwise it is the match that won.
 */
function shown(winner, all) {
    const errorClass = (candidate) => candidate.rule.cause.slice(0, candidate.rule.cause.indexOf('/'));
    const isAsGood = ({ rule: { rank } }) => rank === 'verdict' || rank === 'cause';
    const wall = all.filter((other) => isClear(other) && isAsGood(other) && errorClass(other) === errorClass(winner));
    const last = wall.at(-1);
    if (last === undefined)
        return winner;
    const findings = wall.filter((other) => other.rule === winner.rule);
    const height = (findings.at(-1)?.line.number ?? 0) - (findings[0]?.line.number ?? 0);
    // Another line is shown; what it proves stays the winner's.
    if (findings.length >= manyFindings && height >= screenful)
        return { ...winner, line: last.line, kind: last.kind };
    const repeated = last.rule === winner.rule && last.line.marker === 'error' && winner.line.marker !== 'error';
    return repeated ? last : winner;
}
function isConsequence(candidate, all) {
    const selectors = candidate.rule.yieldsTo;
    if (selectors === undefined)
        return false;
    return all.some((other) => other.rule !== candidate.rule &&
        other.line.number <= candidate.line.number + causeReach &&
        other.score >= abstainBelow &&
        selectors.some((selector) => names(selector, other.rule)));
}
/** A retry or a warning that is followed by success was survived. */
function survived(candidate, success) {
    return (candidate.kind === 'retry' || candidate.kind === 'warning') && candidate.line.number < success;
}

;// CONCATENATED MODULE: ./build/core/classifier/line-kind.js
const passed = /^\s*(?:[✓✔√]|PASS(?:ED)?\b|ok \d+\b|--- PASS|\[ +OK \]|\[ +PASSED +\]|.{1,200}(?: \.\.\. ok$| PASSED(?: +\[ *\d+%\])?$|\.{3,} +Passed +\d))/;
const title = /^\s*(?:[✕✗✘×●❯](?! *(?:\[ERROR\]|(?:Failed to|No solution|Expected|Could not|Unable to|Invalid|error)\b))|not ok \d+\b|--- FAIL|=== (?:RUN|CONT|PAUSE)|FAILED? +\S+(?:::| >|\.)|\[ +(?:FAILED|RUN) +\]|\d+\) .{1,120}$|.{1,200} (?:FAILED|FAIL)(?: +\[ *\d+%\])?$|(?:FAIL|ERROR):? [A-Za-z_][\w.]* \(|describe\(|it\(|test\()/;
const quoted = /^\s*(?:>?\s*\d+\s*[|│┃]|[|│┃] |[+-](?![+-]{2} )\s*[\w"'<{([]|\/\/|\/\*|#(?! ?\d+ )\s|<!--|> \d+ \|)|^\s*(?:const|let|var|def|assert|expect\(|import|from \S+ import|return|if \(|throw new|raise )\b/;
const chatter = /\blevel=(?:info|debug|warn(?:ing)?|trace)\b|"level":\s*"(?:info|debug|warn|trace)"|^\s*(?:\S+ +\|\s+)?(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ][\d:.,Z+-]+\]?\s*)?[[(]?(?:INFO|DEBUG|TRACE|VERBOSE)\b[\])]?|\bLOG: /;
const retry = /\bretry(?:ing|\()|\bretries (?:left|remaining)|\bre-?tried\b|\bwill (?:be )?retr|\battempt \d+(?: of |\/)\d+|\btr(?:y|ies) remaining|\btrying again\b|\bback(?:ing)? ?off\b|\battempt=\d|\bretry=true|다시 시도|再試行|重试/i;
const warning = /^\s*(?:\[?warn(?:ing)?\b\]?|W:|npm warn\b|npm WARN\b|⚠|경고|警告|Warnung|Avertissement|Advertencia)|:\s*warning\b[ :]|^\S{1,200}\s+warning\s/i;
const trace = /^\+{1,3} \S/;
function kindOf(line) {
    if (line.echoed || line.marker === 'debug' || line.marker === 'command' || line.marker === 'group')
        return 'echo';
    const text = line.text;
    if (trace.test(text))
        return 'echo';
    if (passed.test(text))
        return 'passed';
    if (retry.test(text))
        return 'retry';
    if (title.test(text))
        return 'title';
    if (line.marker === 'warning' || line.marker === 'notice')
        return 'warning';
    if (chatter.test(text))
        return 'chatter';
    if (line.marker !== 'error' && quoted.test(text))
        return 'quoted';
    if (warning.test(text))
        return 'warning';
    return 'plain';
}

;// CONCATENATED MODULE: ./build/core/classifier/candidates.js

const rankWeight = { verdict: 100, cause: 80, symptom: 50, hint: 15 };
/** What the kind of line adds; undefined where a rule of that rank does not read such lines at all. */
const kindWeight = {
    echo: { verdict: undefined, cause: undefined, symptom: undefined, hint: undefined },
    passed: { verdict: undefined, cause: undefined, symptom: undefined, hint: undefined },
    title: { verdict: 0, cause: undefined, symptom: undefined, hint: 0 },
    quoted: { verdict: -20, cause: -45, symptom: undefined, hint: undefined },
    chatter: { verdict: -30, cause: -50, symptom: undefined, hint: undefined },
    retry: { verdict: -15, cause: -20, symptom: -15, hint: undefined },
    warning: { verdict: -25, cause: -25, symptom: -25, hint: undefined },
    plain: { verdict: 0, cause: 0, symptom: 0, hint: 0 },
};
/** The runner's own error marker speaks for a line. */
const markerBonus = 6;
/** What the last line of a step gets; half of it 25 lines above. */
const nearEndBonus = 10;
/** Everything that some rule takes for the cause, in the order of the log. */
function findCandidates(step, rules, 
/** Rules that come into question for a line, where that is known; else all do. */
owners = () => rules) {
    const found = [];
    const last = step.lines.at(-1)?.number ?? 0;
    const wanted = new Set(rules);
    step.lines.forEach((line) => {
        if (line.text === '')
            return;
        let kind;
        for (const rule of owners(line)) {
            if (!wanted.has(rule) || !rule.match.test(line.text) || rule.unless?.test(line.text))
                continue;
            kind ??= kindOf(line);
            const weight = kindWeight[kind][rule.rank];
            if (weight === undefined)
                continue;
            const near = nearEndBonus / (1 + (last - line.number) / 25);
            const marked = line.marker === 'error' ? markerBonus : 0;
            found.push({ rule, line, kind, score: rankWeight[rule.rank] + weight + near + marked });
        }
    });
    return found;
}
/** Whether rules of that rank read lines of that kind at all. */
function weighs(kind, rank) {
    return kindWeight[kind][rank] !== undefined;
}

;// CONCATENATED MODULE: ./build/core/scan/ansi.js
const esc = 27;
const lineBreak = 10;
/** Bytes without ANSI codes, and where in the original each place was. The same codes go that `parseLine` drops. */
class Uncoloured {
    length = 0;
    places = [];
    removed = [];
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
    }
    /** Takes the first `end` bytes of `raw`; the first code is at `first`. */
    take(raw, first, end) {
        const { bytes, places, removed } = this;
        places.length = 0;
        removed.length = 0;
        let from = 0;
        let at = first;
        let length = 0;
        let total = 0;
        while (at >= 0 && at < end) {
            if (at - from < 64)
                for (let i = from; i < at; i++)
                    bytes[length++] = raw[i];
            else {
                bytes.set(raw.subarray(from, at), length);
                length += at - from;
            }
            from = codeEnd(raw, at, end);
            total += from - at;
            places.push(length);
            removed.push(total);
            at = raw.indexOf(esc, from);
        }
        bytes.set(raw.subarray(from, end), length);
        this.length = length + end - from;
    }
    /** The original place of a line's first byte: a code in front of it belongs to the line. */
    start(at) {
        return at + this.before(at);
    }
    /** The original place of a line's end: a code in front of it belongs to the line as well. */
    end(at) {
        return at + this.before(at + 1);
    }
    before(at) {
        const { places } = this;
        let low = 0;
        let high = places.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (places[middle] < at)
                low = middle + 1;
            else
                high = middle;
        }
        return low === 0 ? 0 : this.removed[low - 1];
    }
}
/** Where the code at `at` ends: CSI and OSC sequences, character sets; a bare ESC else. */
function codeEnd(raw, at, end) {
    const kind = raw[at + 1];
    let next = at + 2;
    if (kind === 0x5b) {
        while (next < end && isParameter(raw[next]))
            next++;
        return next < end && isLetter(raw[next]) ? next + 1 : at + 1;
    }
    if (kind === 0x5d) {
        for (; next < end; next++) {
            const byte = raw[next];
            if (byte === 7)
                return next + 1;
            if (byte === esc)
                return raw[next + 1] === 0x5c ? next + 2 : at + 1;
            if (byte === lineBreak)
                return at + 1;
        }
        return at + 1;
    }
    if (kind === 0x28 || kind === 0x29) {
        const set = raw[next];
        return (set >= 65 && set <= 90) || (set >= 48 && set <= 57) ? next + 1 : at + 1;
    }
    return at + 1;
}
function isParameter(byte) {
    return (byte >= 48 && byte <= 59) || byte === 63;
}
function isLetter(byte) {
    return (byte | 32) >= 97 && (byte | 32) <= 122;
}

;// CONCATENATED MODULE: ./build/core/scan/count-lines.js
/** Counts line breaks within `from` and `to`, four bytes at a time. `words` is the same memory as `bytes`. */
function countLines(bytes, words, from, to) {
    let count = 0;
    let at = from;
    for (; at < to && (at & 3) !== 0; at++)
        if (bytes[at] === 10)
            count++;
    const last = to >> 2;
    let index = at >> 2;
    if (at < to) {
        while (index < last) {
            // Each byte of `sum` counts up to 255 breaks.
            const stop = Math.min(last, index + 255);
            let sum = 0;
            for (; index < stop; index++) {
                const word = words[index] ^ 0x0a0a0a0a;
                // The top bit of each byte that is zero: the usual trick, exact in this form.
                sum += (~(((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word) & 0x80808080) >>> 7;
            }
            count += (sum & 255) + ((sum >>> 8) & 255) + ((sum >>> 16) & 255) + (sum >>> 24);
        }
        for (at = Math.max(at, last << 2); at < to; at++)
            if (bytes[at] === 10)
                count++;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/core/scan/gaps.js

/**
 * Of a section that is longer than both together, this much is read at its start and at its end. What a tool prints in
 * between, gigabytes at times, is passed over: the cause of a failure stands near the end of its step, or at its very start.
 */
const readAtStart = 2 * 1024 * 1024;
const readAtEnd = 6 * 1024 * 1024;
const blockSize = 1024 * 1024;
/** Below this nothing is worth passing over. */
const shortest = 3 * (readAtStart + readAtEnd);
const header = '##[group]Run ';
/** The stretches that can be passed over, in order. A log that is not huge costs one read of a byte. */
function findGaps(source) {
    if (source.read(source.allocate(4), shortest) === 0)
        return [];
    const block = source.allocate(blockSize);
    const { begins, size } = findHeaders(source, block);
    const gaps = [];
    begins.forEach((begin, index) => {
        const end = begins[index + 1] ?? size;
        if (end - begin < shortest)
            return;
        const from = behindLineBreak(source, block, begin + readAtStart);
        const to = behindLineBreak(source, block, end - readAtEnd);
        if (from < to && to < end)
            gaps.push({ from, to, lines: linesIn(source, block, from, to) });
    });
    return gaps;
}
/** Where sections begin, about: the place of each header, and the start of the log. */
function findHeaders(source, block) {
    const pattern = new TextEncoder().encode(header);
    const begins = [0];
    // Blocks overlap by one byte less than the header, so that each is seen whole once.
    for (let at = 0;;) {
        const read = fill(source, block, at);
        for (let found = find(block, pattern, 0, read); found >= 0; found = find(block, pattern, found + 1, read)) {
            begins.push(at + found);
        }
        if (read < block.length)
            return { begins, size: at + read };
        at += read - pattern.length + 1;
    }
}
/** `indexOf` of the memory that the source gives is the machine's and takes a whole pattern; that of plain arrays one byte. */
function find(block, pattern, from, to) {
    const search = block.indexOf;
    for (let at = from;; at++) {
        at = search.call(block, isNative(block) ? pattern : pattern[0], at);
        if (at < 0 || at + pattern.length > to)
            return -1;
        if (pattern.every((byte, index) => block[at + index] === byte))
            return at;
    }
}
function isNative(block) {
    return block.constructor !== Uint8Array;
}
/** The first start of a line at or behind a place. */
function behindLineBreak(source, block, place) {
    for (let at = place - 1;;) {
        const read = fill(source, block, at);
        const found = block.indexOf(10);
        if (found >= 0 && found < read)
            return at + found + 1;
        if (read < block.length)
            return at + read;
        at += read;
    }
}
function linesIn(source, block, from, to) {
    const words = new Int32Array(block.buffer);
    let lines = 0;
    for (let at = from; at < to;) {
        const read = Math.min(fill(source, block, at), to - at);
        if (read === 0)
            break;
        lines += countLines(block, words, 0, read);
        at += read;
    }
    return lines;
}
/** As much as the block takes, or less at the end of the log. */
function fill(source, block, at) {
    let have = 0;
    while (have < block.length) {
        const read = source.read(block.subarray(have), at + have);
        if (read === 0)
            break;
        have += read;
    }
    return have;
}

;// CONCATENATED MODULE: ./build/core/scan/sift.js









const sift_blockSize = 128 * 1024;
/** A header of 400 long lines still fits; one that does not is none. */
const largestBlock = 4 * 1024 * 1024;
/** Bytes of a line that can matter: two columns, a time and 2,000 characters. */
const longestHead = 16 * 1024;
/** Scans read past the end by some words. */
const margin = 64;
/** Lines of a rule in a section: of these the first is shown, or the last; more only cost. */
const mostFirst = 64;
const mostLast = 256;
const mostKept = 4_096;
const mostSections = 4_000;
/** Reads a log once, in blocks, and keeps of each section the lines that decide something. */
function sift(source, plan) {
    return new Sifter(source, plan).run();
}
class Sifter {
    source;
    plan;
    sections = [];
    current;
    decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    /** What is passed over, the next one first. */
    gaps;
    raw;
    uncoloured;
    /** Offset of the block in the log, and the line at its start. */
    base = 0;
    line = 1;
    isFinal = false;
    isForced = false;
    isColumned = false;
    columns = '';
    /** What is scanned: the block itself, or the block without ANSI codes. */
    bytes;
    words;
    isStripped = false;
    end = 0;
    /** Place up to which lines are counted, and the number of the line there. */
    counted = 0;
    number = 1;
    stopAt = -1;
    /** The line whose literals are being gathered. */
    start = 0;
    stop = -1;
    roles = 0;
    triedHeader = false;
    literals = [];
    constructor(source, plan) {
        this.source = source;
        this.plan = plan;
        this.raw = source.allocate(sift_blockSize + margin);
        this.bytes = this.raw;
        this.words = new Int32Array(this.raw.buffer);
        this.gaps = findGaps(source);
    }
    run() {
        let capacity = sift_blockSize;
        let have = 0;
        for (;;) {
            const gap = this.gaps[0];
            const most = gap === undefined ? capacity : Math.min(capacity, gap.from - this.base);
            while (have < most && !this.isFinal) {
                const read = this.source.read(this.raw.subarray(have, most), this.base + have);
                if (read === 0)
                    this.isFinal = true;
                have += read;
            }
            if (gap !== undefined && this.base + have === gap.from) {
                if (have === 0) {
                    this.base = gap.to;
                    this.line += gap.lines;
                    this.gaps.shift();
                    continue;
                }
                // A header that reaches into the gap is none.
                this.isForced = true;
            }
            if (have === 0)
                break;
            let end = this.isFinal ? have : this.raw.lastIndexOf(10, have - 1) + 1;
            if (end === 0) {
                this.skipLongLine(have);
                have = 0;
                continue;
            }
            end = this.feed(end);
            if (end === 0) {
                if (capacity < largestBlock) {
                    capacity *= 2;
                    this.grow(capacity);
                }
                else
                    this.isForced = true;
                continue;
            }
            this.isForced = false;
            this.raw.copyWithin(0, end, have);
            have -= end;
            this.base += end;
        }
        this.close(this.base, this.line);
        return this.sections;
    }
    grow(capacity) {
        const larger = this.source.allocate(capacity + margin);
        larger.set(this.raw);
        this.raw = larger;
        this.uncoloured = undefined;
    }
    /** A line longer than the block: its head is looked at, the rest is passed over. */
    skipLongLine(have) {
        const line = this.line;
        this.isForced = true;
        this.feed(Math.min(have, longestHead));
        this.isForced = false;
        this.base += have;
        let isOver = false;
        while (!isOver) {
            const read = this.source.read(this.raw.subarray(0, sift_blockSize), this.base);
            if (read === 0) {
                this.isFinal = true;
                this.line = line + 1;
                return;
            }
            const at = this.raw.indexOf(10);
            isOver = at >= 0 && at < read;
            this.base += isOver ? at + 1 : read;
        }
        this.line = line + 1;
    }
    /** Looks through whole lines; how many bytes are done with. */
    feed(end) {
        const first = this.raw.indexOf(27);
        this.isStripped = first >= 0 && first < end;
        if (this.isStripped) {
            this.uncoloured ??= new Uncoloured(this.source.allocate(this.raw.length));
            this.uncoloured.take(this.raw, first, end);
        }
        this.bytes = this.isStripped && this.uncoloured ? this.uncoloured.bytes : this.raw;
        if (this.words.buffer !== this.bytes.buffer)
            this.words = new Int32Array(this.bytes.buffer);
        this.end = this.isStripped && this.uncoloured ? this.uncoloured.length : end;
        this.counted = 0;
        this.number = this.line;
        this.stopAt = -1;
        this.stop = -1;
        this.literals.length = 0;
        let from = 0;
        if (this.base === 0 && this.sections.length === 0)
            from = this.begin();
        if (this.isColumned)
            this.scanColumns(from);
        else
            this.scan(from, this.end);
        if (this.stopAt >= 0) {
            this.line = this.numberAt(this.stopAt);
            return this.rawStart(this.stopAt);
        }
        this.line = this.numberAt(this.end);
        if (this.isFinal && this.end > 0 && this.bytes[this.end - 1] !== 10)
            this.line++;
        return end;
    }
    /** The first line of the log tells its form; with `Run …` it may be a header without a line break before it. */
    begin() {
        const line = this.parse(0, this.lineEnd(0));
        this.isColumned = line.stepName !== undefined;
        if (line.time !== undefined || !runHeader.test(line.text))
            return 0;
        this.look(0, 0);
        return this.header();
    }
    scan(from, to) {
        this.plan.filter.scan(this.bytes, this.words, from, to, this.onHit);
        if (this.stopAt < 0)
            this.flush();
    }
    /** A log of `gh run view`: where the columns in front of the time change, another step begins. */
    scanColumns(from) {
        let begun = from;
        for (let at = from; at < this.end && this.stopAt < 0;) {
            const stop = this.lineEnd(at);
            const tab = this.bytes.indexOf(9, this.bytes.indexOf(9, at) + 1);
            const isLong = tab < 0 || tab > stop || tab - at > 1_000;
            const columns = isLong ? this.columns : this.decode(at, tab);
            if (columns !== this.columns) {
                this.scan(begun, at);
                begun = Math.max(at, this.stop);
                if (this.stopAt >= 0)
                    return;
                this.columns = columns;
                const line = this.parse(at, stop);
                const isOther = line.stepName !== undefined && line.stepName !== this.current?.stepName;
                if (isOther && line.marker !== 'group' && openingOf(line) === undefined)
                    this.open('step', line, at);
            }
            at = stop + 1;
        }
        if (this.stopAt < 0)
            this.scan(Math.min(begun, this.end), this.end);
    }
    onHit = (position, literal) => {
        const meaning = this.plan.roles[literal];
        // The line break of this literal belongs to the line before.
        const at = (meaning & role.plainRun) !== 0 && this.bytes[position] === 10 ? position + 1 : position;
        if (at >= this.stop) {
            this.flush();
            this.look(this.bytes.lastIndexOf(10, at === position ? at : position) + 1, at);
        }
        this.roles |= meaning;
        this.literals.push(literal);
        if ((meaning & (role.group | role.plainRun)) === 0 || this.triedHeader)
            return 0;
        return this.header();
    };
    look(start, at) {
        this.start = start;
        this.stop = this.lineEnd(at);
        this.roles = 0;
        this.triedHeader = false;
        this.literals.length = 0;
    }
    /** Whether a header begins with this line; the place behind it, 0 where none does. */
    header() {
        this.triedHeader = true;
        const first = this.parse(this.start, this.stop);
        if (!runHeader.test(first.text) || (first.marker !== undefined && first.marker !== 'group'))
            return 0;
        const isPlain = first.marker === undefined;
        if (isPlain && first.time !== undefined)
            return 0;
        const lines = [first];
        let next = this.stop + 1;
        const most = isPlain ? 2 : longestHeader + 1;
        while (lines.length < most) {
            if (next >= this.end) {
                if (!this.isFinal && !this.isForced) {
                    this.stopAt = this.start;
                    return Number.POSITIVE_INFINITY;
                }
                break;
            }
            const stop = this.lineEnd(next);
            const line = this.parse(next, stop);
            lines.push(line);
            next = stop + 1;
            if (line.marker === 'endgroup' || line.marker === 'group')
                break;
        }
        const end = headerEnd(lines, 0);
        if (end === undefined) {
            if (this.isColumned && first.stepName !== undefined && first.stepName !== this.current?.stepName)
                this.open('step', first, this.start);
            return 0;
        }
        const number = this.numberAt(this.start);
        this.close(this.base + this.rawStart(this.start), number);
        const script = lines.slice(1, end).filter((line) => line.echoed);
        next = Math.min(next, this.end);
        const header = runHeader.exec(first.text)?.[1] ?? '';
        this.add('step', first, header, script.map(({ text }) => text), next, number + end + 1);
        this.literals.length = 0;
        this.stop = next;
        return next;
    }
    open(kind, line, start) {
        const number = this.numberAt(start);
        this.close(this.base + this.rawStart(start), number);
        this.add(kind, line, '', [], start, number);
    }
    add(kind, line, header, script, start, first) {
        const from = this.base + this.rawStart(start);
        this.current = {
            kind,
            header,
            script,
            stepName: line?.stepName,
            time: line?.time,
            output: [],
            from,
            first,
            to: from,
            end: first,
            counts: new Map(),
            hasWeak: false,
            isCut: false,
        };
        this.sections.push(this.current);
        // More than any job has: the oldest behind the first go.
        if (this.sections.length > mostSections)
            this.sections.splice(1, mostSections / 2);
    }
    close(to, end) {
        if (this.current === undefined && to > 0)
            this.addFirst();
        const section = this.current;
        if (section === undefined)
            return;
        section.to = to;
        section.end = end;
        trim(section);
        section.counts.clear();
        const last = section.output.at(-1);
        // The number of the last line is what distances are measured from; its text is read again where it is asked for.
        if (end > section.first && last?.number !== end - 1)
            section.output.push(placeholder(end - 1, to));
    }
    /** What stands before the first header is a section as well. */
    addFirst() {
        const line = this.firstLine();
        this.add('step', line, '', [], 0, 1);
        Object.assign(this.current, { from: 0 });
    }
    firstLine() {
        const head = this.source.allocate(longestHead);
        const read = this.source.read(head, 0);
        const end = head.indexOf(10);
        return parseLine(this.decoder.decode(head.subarray(0, end < 0 ? read : Math.min(end, read))), 1);
    }
    /** Judges the line whose literals were gathered. */
    flush() {
        const { literals, roles, start, stop } = this;
        if (literals.length === 0)
            return;
        const section = this.current;
        const rules = [];
        for (const literal of literals) {
            for (const rule of this.plan.owners[literal]) {
                const count = section?.counts.get(rule) ?? 0;
                if (count < 0 && section !== undefined)
                    section.isCut = true;
                else if (!rules.includes(rule))
                    rules.push(rule);
            }
        }
        literals.length = 0;
        const mayRecover = (roles & role.recovered) !== 0 && section?.hasWeak === true;
        if (rules.length === 0 && (roles & (role.opening | role.error)) === 0 && !mayRecover)
            return;
        const line = this.parse(start, stop);
        if ((roles & role.opening) !== 0) {
            const kind = openingOf(line);
            if (kind !== undefined)
                this.open(kind, line, start);
        }
        if (this.current === undefined)
            this.addFirst();
        this.keep(this.current, line, rules, mayRecover);
    }
    keep(section, line, rules, mayRecover) {
        const taken = takers(line, rules);
        const isRecovery = mayRecover && recovered.test(line.text);
        if (taken.length === 0 && line.marker !== 'error' && !isRecovery)
            return;
        const offset = this.base + this.rawStart(this.start);
        section.output.push({ ...line, number: this.numberAt(this.start), offset, rules: taken });
        if (taken.length > 0) {
            const kind = kindOf(line);
            const isWeak = kind === 'retry' || kind === 'warning';
            section.hasWeak ||= isWeak;
            for (const rule of taken) {
                const count = section.counts.get(rule) ?? 0;
                // Negative: it has enough. A line that may be taken back does not count.
                if (rule.show === 'last')
                    section.counts.set(rule, count + 1);
                else if (kind === 'plain' || kind === 'title')
                    section.counts.set(rule, count + 1 >= mostFirst ? -1 : count + 1);
            }
        }
        if (section.output.length > mostKept)
            trim(section);
    }
    lineEnd(at) {
        const stop = this.bytes.indexOf(10, at);
        return stop < 0 || stop > this.end ? this.end : stop;
    }
    parse(start, stop) {
        return parseLine(this.decode(start, stop), 0);
    }
    decode(start, stop) {
        const from = this.rawStart(start);
        const to = this.isStripped && this.uncoloured ? this.uncoloured.end(stop) : stop;
        return this.decoder.decode(this.raw.subarray(from, Math.min(to, from + longestHead)));
    }
    rawStart(at) {
        return this.isStripped && this.uncoloured ? this.uncoloured.start(at) : at;
    }
    /** Places are asked for in rising order, so that each byte is counted once. */
    numberAt(at) {
        if (at < this.counted)
            return this.number - countLines(this.bytes, this.words, at, this.counted);
        this.number += countLines(this.bytes, this.words, this.counted, at);
        this.counted = at;
        return this.number;
    }
}
/** The rules that take a line for the cause. */
function takers(line, rules) {
    if (line.text === '' || rules.length === 0)
        return [];
    const matching = rules.filter((rule) => rule.match.test(line.text) && !rule.unless?.test(line.text));
    if (matching.length === 0)
        return matching;
    const kind = kindOf(line);
    return matching.filter((rule) => weighs(kind, rule.rank));
}
function openingOf(line) {
    if (line.marker !== undefined)
        return undefined;
    if (line.text === 'Post job cleanup.')
        return 'post';
    if (line.text === 'Cleaning up orphan processes')
        return 'teardown';
    return line.text.startsWith('Current runner version:') ? 'setup' : undefined;
}
function placeholder(number, offset) {
    return {
        number,
        time: undefined,
        text: '',
        marker: undefined,
        echoed: false,
        stepName: undefined,
        offset,
        rules: [],
    };
}
/** Keeps the first and the last lines of each rule, and of what has none. */
function trim(section) {
    const { output } = section;
    if (output.length <= mostKept)
        return;
    const left = new Map();
    const wanted = new Set();
    const take = (line) => {
        const keys = line.rules.length === 0 ? [undefined] : line.rules;
        for (const key of keys) {
            const used = left.get(key) ?? 0;
            left.set(key, used + 1);
            if (used < mostLast)
                wanted.add(line);
        }
    };
    output.forEach(take);
    left.clear();
    for (let index = output.length - 1; index >= 0; index--)
        take(output[index]);
    const kept = output.filter((line) => wanted.has(line));
    // So many rules that nothing went: the middle goes.
    if (kept.length > (mostKept * 3) / 4)
        kept.splice(mostKept / 4, kept.length - mostKept / 2);
    output.splice(0, output.length, ...kept);
}

;// CONCATENATED MODULE: ./build/core/scan/read-step.js




const read_step_blockSize = 64 * 1024;
/** Of the failed step, this much at its end is read line by line for rules that no literal leads to, and for last words. */
const densestRead = 4 * 1024 * 1024;
const mostDenseLines = 50_000;
/** Lines at the end in which closeness to the end decides, so that all rules are tried on them. */
const nearEnd = 64;
const noRules = [];
/** The failed step of a log of any size. Its lines are those that decide something; `output` reads the others again. */
function readFailedStep(source, steps, plan) {
    const sections = sift(source, plan);
    const step = findFailedStep(sections, steps);
    const known = new Set(step.lines);
    const own = sections.filter((section) => section.output.some((line) => known.has(line)));
    const last = step.lines.at(-1)?.number ?? 0;
    const output = new SparseOutput(source, own, last);
    const lines = withDenseLines(step.lines, output, own, plan);
    return {
        step: { ...step, lines },
        output,
        // In the order of all rules: of two that are as strong on one line the first is shown.
        owners: (line) => [...(line.rules ?? noRules)].sort((a, b) => plan.order(a) - plan.order(b)),
    };
}
/** Adds the lines that only a look at each line could find. */
function withDenseLines(lines, output, own, plan) {
    const isCut = own.some((section) => section.isCut);
    if (plan.slow.length === 0 && !isCut)
        return lines;
    const byNumber = new Map(lines.map((line) => [line.number, line]));
    const end = lines.at(-1)?.number ?? 0;
    let looked = 0;
    for (const line of output.backwards()) {
        if (++looked > mostDenseLines)
            break;
        const isNear = isCut && end - line.number < nearEnd;
        if (!isNear && plan.slow.length === 0)
            break;
        const known = byNumber.get(line.number);
        const taken = takers(line, isNear ? plan.rules : plan.slow);
        if (taken.length === 0 && !recovered.test(line.text))
            continue;
        if (known === undefined || known.text === '')
            byNumber.set(line.number, { ...line, rules: taken });
        else
            known.rules = [...new Set([...known.rules, ...taken])];
    }
    return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
class SparseOutput {
    source;
    own;
    last;
    decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    constructor(source, own, last) {
        this.source = source;
        this.own = own;
        this.last = last;
    }
    around(line, reach) {
        const before = [];
        const { offset } = line;
        const index = this.own.findIndex(({ first, end }) => line.number >= first && line.number < end);
        for (let at = index; at >= 0 && before.length < reach; at--) {
            const section = this.own[at];
            const [to, end] = at === index ? [offset, line.number] : [section.to, section.end];
            for (const other of this.reverse(section.from, to, end)) {
                if (before.length === reach)
                    break;
                before.push(other);
            }
        }
        const after = [];
        for (let at = index; at >= 0 && at < this.own.length && after.length < reach; at++) {
            const section = this.own[at];
            const [from, first] = at === index ? [offset, line.number] : [section.from, section.first];
            for (const other of this.forward(from, section.to, first)) {
                if (other.number === line.number)
                    continue;
                if (after.length === reach || other.number > this.last)
                    break;
                after.push(other);
            }
        }
        return [...before.reverse(), line, ...after];
    }
    *backwards() {
        let left = densestRead;
        for (const section of [...this.own].reverse()) {
            for (const line of this.reverse(section.from, section.to, section.end)) {
                if (line.number <= this.last)
                    yield line;
                if (section.to - line.offset > left)
                    return;
            }
            left -= section.to - section.from;
            if (left <= 0)
                return;
        }
    }
    /** Lines between two places, the last first; `end` is the number behind the last. */
    *reverse(from, to, end) {
        let number = end;
        let stop = to;
        let size = read_step_blockSize;
        while (stop > from) {
            const start = Math.max(from, stop - size);
            const block = this.read(start, stop);
            let lineStop = block.length > 0 && block[block.length - 1] === 10 ? block.length - 1 : block.length;
            let done = block.length;
            for (;;) {
                const before = lineStop === 0 ? -1 : block.lastIndexOf(10, lineStop - 1);
                if (before < 0 && start > from)
                    break;
                number--;
                yield this.line(block, before + 1, lineStop, number, start + before + 1);
                done = before + 1;
                if (before < 0)
                    break;
                lineStop = before;
            }
            if (done === block.length) {
                // One line fills the block. One of megabytes is where the reading ends.
                if (size > densestRead)
                    return;
                size *= 4;
            }
            else {
                stop = start + done;
                size = read_step_blockSize;
            }
        }
    }
    *forward(from, to, first) {
        let number = first;
        let start = from;
        let size = read_step_blockSize;
        while (start < to) {
            const block = this.read(start, Math.min(to, start + size));
            const isLast = start + block.length >= to;
            let at = 0;
            while (at < block.length) {
                const stop = block.indexOf(10, at);
                if (stop < 0 && !isLast)
                    break;
                yield this.line(block, at, stop < 0 ? block.length : stop, number++, start + at);
                at = stop < 0 ? block.length : stop + 1;
            }
            if (at === 0) {
                if (size > densestRead || block.length === 0)
                    return;
                size *= 4;
            }
            else {
                start += at;
                size = read_step_blockSize;
            }
        }
    }
    read(from, to) {
        const block = this.source.allocate(Math.ceil((to - from) / 4) * 4);
        let have = 0;
        while (have < to - from) {
            const read = this.source.read(block.subarray(have, to - from), from + have);
            if (read === 0)
                break;
            have += read;
        }
        return block.subarray(0, have);
    }
    line(block, start, stop, number, offset) {
        const text = this.decoder.decode(block.subarray(start, Math.min(stop, start + longestHead)));
        return { ...parseLine(text, number), offset, rules: [] };
    }
}

;// CONCATENATED MODULE: ./build/core/scan/step-output.js
function outputOf(lines) {
    return {
        around(line, reach) {
            const index = lines.indexOf(line);
            return lines.slice(Math.max(0, index - reach), index + reach + 1);
        },
        backwards: () => [...lines].reverse(),
    };
}

// EXTERNAL MODULE: ./build/core/taxonomy.js
var taxonomy = __webpack_require__(3207);
;// CONCATENATED MODULE: ./build/core/classifier/exit-code.js
/** Exit codes by which a command says what went wrong. Sources: the manuals of curl and wget, section "exit codes". */
const codes = {
    curl: {
        5: 'network/dns',
        6: 'network/dns',
        7: 'network/connection-refused',
        18: 'network/truncated-download',
        28: 'network/connect-timeout',
        35: 'network/tls-handshake',
        52: 'network/connection-closed',
        55: 'network/connection-reset',
        56: 'network/connection-reset',
    },
    wget: { 4: 'network/connection-failed' },
};
/** The job's own machine and containers are not another host. */
const local = /\b(?:localhost|127\.\d+\.\d+\.\d+|host\.docker\.internal)\b|\[::1\]/;
/** The cause that an exit code names, if the script runs just one command that speaks by it, and against another host. */
function causeOfExitCode(exitCode, script) {
    if (exitCode === undefined)
        return undefined;
    const source = script.filter((line) => !/^\s*#/.test(line)).join('\n');
    if (local.test(source))
        return undefined;
    const named = Object.keys(codes).filter((command) => new RegExp(`(?:^|[\\s;|&($\`])${command}\\s`, 'm').test(source));
    const [command] = named;
    return named.length === 1 && command !== undefined ? codes[command]?.[exitCode] : undefined;
}

;// CONCATENATED MODULE: ./build/core/classifier/wait.js
/** Reads how long the other side asks to wait. Only what is said close to the evidence counts. */
const retryAfter = /\bretry[- ]after["']?\s*[:=]?\s*["']?(\d{1,6})(?![\d:.])\s*(ms\b|milliseconds?\b|m(?:in(?:utes?)?)?\b|h(?:ours?)?\b|s(?:ec(?:onds?)?)?\b)?/i;
const tryAgainIn = /\b(?:try again|retry|wait|resets?|reset)(?: again)?(?: request)? (?:in|after|for)(?: about)? (?:(\d{1,3}) ?h(?:ours?)?,? ?)?(?:(\d{1,5}) ?m(?:in(?:ute)?s?)?(?!s),? ?(?:and )?)?(?:(\d{1,6})(?:\.\d+)? ?s(?:ec(?:ond)?s?)?\b)?/i;
/** Seconds to wait that a line asks for, or undefined. */
function askedWait(text) {
    const header = retryAfter.exec(text);
    if (header) {
        const value = Number(header[1]);
        const unit = (header[2] ?? 's').toLowerCase();
        if (unit.startsWith('ms') || unit.startsWith('milli'))
            return Math.ceil(value / 1000);
        return unit.startsWith('m') ? value * 60 : unit.startsWith('h') ? value * 3600 : value;
    }
    const spoken = tryAgainIn.exec(text);
    if (!spoken)
        return undefined;
    const [hours, minutes, seconds] = [spoken[1], spoken[2], spoken[3]].map((part) => Number(part ?? 0));
    const total = hours * 3600 + minutes * 60 + seconds;
    return total > 0 ? total : undefined;
}

;// CONCATENATED MODULE: ./build/core/classifier/classify.js













const contextLines = 3;
const mostAlternatives = 5;
/** The script may hold more than the command that failed. */
const exitCodeConfidence = 0.5;
/** Why a job failed, read from its log. `steps` are the API's, where they are known. Pure; linear in the text. */
function classify(text, steps, rules) {
    const lines = parseLines(text);
    const step = findFailedStep(cutSections(lines), steps);
    return judge(step, rules);
}
/** The same of a log of any size, read in blocks: see `sift`. */
function classifySource(source, steps, rules) {
    const { step, output, owners } = readFailedStep(source, steps, planFor(rules));
    return judge(step, rules, output, owners);
}
/** Why a step failed, read from its output alone. */
function classifyOutput(text, step, rules) {
    const lines = parseLines(text);
    return judge({ name: step, script: [], lines, exitCode: undefined, ended: true }, rules);
}
function judge(step, rules, output = outputOf(step.lines), owners) {
    const applicable = rules.filter((rule) => appliesTo(rule, step.name));
    // Who wrote a rule for the own pipeline knows it better than the built-in ones do: they are not asked where it matches.
    const users = findCandidates(step, applicable.filter((rule) => rule.origin === 'user'), owners);
    if (users.length > 0) {
        const first = users.reduce((best, next) => applicable.indexOf(next.rule) < applicable.indexOf(best.rule) ? next : best);
        return conclude(step, output, first, []);
    }
    const ranking = rank(findCandidates(step, applicable, owners), step.lines);
    const winner = ranking.winner;
    if (winner === undefined || winner.score < abstainBelow)
        return fromExitCode(step, output) ?? abstain(step, output, winner);
    return conclude(step, output, winner, ranking.others);
}
function appliesTo(rule, step) {
    return rule.steps === undefined || (step !== undefined && rule.steps.some((glob) => (0,core_glob/* matchesGlob */.k)(glob, step)));
}
function conclude(step, output, { rule, score, line }, others) {
    const { errorClass, reason } = halves(rule);
    const rival = others.find((other) => halves(other.rule).errorClass !== errorClass);
    return {
        errorClass,
        reason,
        transient: rule.origin === 'user' ? rule.transient : (rule.transient ?? (0,taxonomy/* reasonSpec */.U4)(rule.cause).transient),
        ruleId: rule.id,
        confidence: confidence(score, rival?.score ?? 0),
        evidence: evidenceAt(output, line),
        help: rule.origin === 'user' ? rule.help : (rule.help ?? (0,taxonomy/* reasonSpec */.U4)(rule.cause).help),
        waitSeconds: waitNear(output, line),
        alternatives: others.slice(0, mostAlternatives).map(alternative),
        step: step.name,
    };
}
function halves(rule) {
    const [errorClass, reason] = rule.cause.split('/');
    return { errorClass, reason };
}
/** What the exit code says of the one command in sight that speaks by it, where the text says nothing. */
function fromExitCode(step, output) {
    const cause = causeOfExitCode(step.exitCode, step.script);
    const ending = step.lines.findLast((line) => isEnding(line));
    if (cause === undefined || ending === undefined)
        return undefined;
    const { errorClass, reason } = (0,taxonomy/* splitCause */.om)(cause);
    const { transient, help } = (0,taxonomy/* reasonSpec */.U4)(cause);
    return {
        errorClass,
        reason,
        transient,
        ruleId: 'exit-code',
        confidence: exitCodeConfidence,
        evidence: evidenceAt(output, ending),
        help,
        waitSeconds: undefined,
        alternatives: [],
        step: step.name,
    };
}
/** `unknown`, with the last line that says something as a hint for a person. */
function abstain(step, output, best) {
    const line = best?.line ?? lastWords(output);
    const reason = !step.ended && step.lines.length > 0 ? 'log-ends-early' : step.lines.length === 0 ? 'no-log' : 'no-match';
    return {
        errorClass: 'unknown',
        reason,
        transient: false,
        ruleId: undefined,
        confidence: 0,
        evidence: line === undefined ? undefined : evidenceAt(output, line),
        help: taxonomy/* reasons */.Ot.unknown[reason].help,
        waitSeconds: undefined,
        alternatives: best === undefined ? [] : [alternative(best)],
        step: step.name,
    };
}
/** The last line that is neither empty nor the runner's own words; else the runner's. */
function lastWords(output) {
    let runners;
    for (const line of output.backwards()) {
        if (line.text.trim() === '')
            continue;
        if (!isEnding(line) && kindOf(line) !== 'echo')
            return line;
        runners ??= line;
    }
    return runners;
}
function evidenceAt(output, line) {
    const context = output.around(line, contextLines).map(({ number, text }) => ({ line: number, text }));
    return { line: line.number, text: line.text, context };
}
/** The wait that the other side asks for is said in the same message, a few lines away at most. */
function waitNear(output, line) {
    for (const { text } of output.around(line, 5)) {
        const wait = askedWait(text);
        if (wait !== undefined)
            return wait;
    }
    return undefined;
}
/** 1 where nothing of another class came near, down to 0.3 where the runner-up is as strong. */
function confidence(score, rival) {
    const strength = Math.min(1, score / 100);
    const margin = Math.min(1, Math.max(0, (score - rival) / 40));
    return Math.round(strength * (0.3 + 0.7 * margin) * 100) / 100;
}
function alternative({ rule, line, score }) {
    const { errorClass, reason } = halves(rule);
    return { errorClass, reason, ruleId: rule.id, line: line.number, text: line.text, score: Math.round(score) };
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
/** What is done about one failed job: `rerun` or `hold`. Pure and total: every input has an answer, and it says why. */






/** Decides for one job. Permission fails closed: what is not known is not rerun. */
function decide(situation) {
    const { result, policy, verdict, begunSteps } = situation;
    if (result !== 'failure')
        return hold('not-failed', notFailed[result]);
    if (policy === undefined)
        return hold('policy-unreadable', 'The policy could not be read, so nothing is rerun.');
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
            return hold('hold-step', 'Which steps had begun is not known, and hold-steps names some that must not run twice.');
        }
        const step = (0,_hold_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .stepThatHolds */ .G)(begunSteps, policy.holdSteps);
        if (step !== undefined)
            return hold('hold-step', `The step ${(0,_wrong_value_js__WEBPACK_IMPORTED_MODULE_5__/* .showValue */ .vp)(step)} had begun, and must not run twice (hold-steps).`);
    }
    const spent = spentReruns(situation.runAttempt, situation.round);
    if (spent === undefined)
        return hold('budget-spent', 'How many reruns were made is not known, so nothing is rerun.');
    if (!(spent < policy.maxReruns))
        return hold('budget-spent', spentSentence(why, spent, policy.maxReruns));
    if (policy.rerun === 'until-quorum' && situation.quorumReached === true) {
        return hold('quorum-reached', `${why}, but the day is won already and the policy reruns until then only.`);
    }
    return rerunAfterWait(why, cause, spent, policy, verdict.waitSeconds, situation.now);
}
const notFailed = {
    success: 'The job succeeded: there is nothing to rerun.',
    cancelled: 'The job was cancelled, which is not a failure: there is nothing to rerun.',
    skipped: 'The job was skipped: there is nothing to rerun.',
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
function spentSentence(why, spent, most) {
    if (most === 0)
        return `${why}, but max-reruns is 0.`;
    if (spent > most)
        return `The budget is spent: ${reruns(spent)} made, and max-reruns is ${most}.`;
    return `The budget is spent: ${spent} of ${reruns(most)} made.`;
}
function reruns(count) {
    return count === 1 ? '1 rerun was' : `${count} reruns were`;
}
function rerunAfterWait(why, cause, spent, policy, askedSeconds, now) {
    const planned = policy.backoff[Math.min(spent, policy.backoff.length - 1)] ?? 0;
    // A wait that is not a number asks for nothing: `NaN > planned` is false.
    const asked = (askedSeconds ?? 0) * 1_000;
    const wait = asked > planned ? asked : planned;
    if (wait > _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .policyLimits */ .Vd.wait)
        return holdForWait(cause, wait, now);
    const delaySeconds = Math.ceil(wait / 1_000);
    const number = `rerun ${spent + 1} of ${policy.maxReruns}`;
    const when = delaySeconds === 0 ? 'now' : `in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .spellDuration */ .jl)(delaySeconds * 1_000)}`;
    return {
        kind: 'rerun',
        reason: `${why}: ${number} ${when}${asked > planned ? ', as the other side asks' : ''}.`,
        delaySeconds,
    };
}
function holdForWait(cause, wait, now) {
    const asks = `${cause} asks for a longer wait than the ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .spellDuration */ .jl)(_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .policyLimits */ .Vd.wait)} that a rerun waits`;
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
    return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : line;
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
 * Takes at most glob × text steps, whatever the glob: only the last `*` is ever tried again.
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
/** Reads one wait of a backoff: a duration that a runner may spend waiting. A problem is a clause: `must be …`. */
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
 * a clause that follows the name of the setting: `must …`. Never throws.
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
    return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : text;
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
