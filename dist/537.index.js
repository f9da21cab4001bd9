export const id = 537;
export const ids = [537];
export const modules = {

/***/ 7537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// UNUSED EXPORTS: longestConfig

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/core/wrong-value.js
var wrong_value = __webpack_require__(8892);
// EXTERNAL MODULE: ./build/core/policy.js
var policy = __webpack_require__(6390);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(475);
;// CONCATENATED MODULE: ./build/core/rules/user-pattern.js
/**
 * Patterns of users, matched in linear time whatever the pattern and the line: a log is a stranger's text, and one
 * pattern such as `(a+)+$` can stop the native engine for minutes. Loads re2js, so reach it by a dynamic import only.
 */


const patternLimits = {
    /** Characters of the pattern. */
    length: 1_000,
    /** Instructions of its program: matching takes up to this many steps for each character of a line. */
    program: 1_500,
};
/** What is accepted, as a clause for messages. */
const patternForm = 'a regular expression in RE2 syntax, tried on one line';
/**
 * Compiles a pattern. Upper and lower case count as written; `(?i)` at the start lifts that. A problem is a clause that
 * follows the name of the setting: `must be \u2026`. Never throws.
 */
function compilePattern(text) {
    const refuse = (but) => ({ problem: `must be ${patternForm}, but ${but}` });
    if (text.length > patternLimits.length) {
        return refuse(`it has ${text.length} characters, and ${patternLimits.length} are accepted: make several rules of it.`);
    }
    // A YAML block (`match: |`) ends in a line break, and a line has none: such a pattern would never match.
    if (/[\n\r]/.test(text))
        return refuse('it holds a line break. Write it on one line in single quotes.');
    let pattern;
    try {
        pattern = build/* RE2JS */.L3.compile(text);
    }
    catch (error) {
        return refuse(syntaxProblem(error));
    }
    if (pattern.programSize() > patternLimits.program) {
        return refuse(`it is too large: its repetitions unfold to ${pattern.programSize()} steps, and ${patternLimits.program} are accepted.`);
    }
    if (pattern.test(''))
        return refuse(`${(0,wrong_value/* showValue */.vp)(text)} matches even an empty line, and so every line.`);
    return { matcher: { test: (line) => pattern.test(line) } };
}
function syntaxProblem(error) {
    if (!(error instanceof build/* RE2JSSyntaxException */.pB))
        return `it cannot be compiled: ${(0,wrong_value/* showValue */.vp)(String(error))}.`;
    const part = error.getPattern() ?? '';
    const shown = (0,wrong_value/* showValue */.vp)(part);
    const linear = 'which does not run in linear time';
    if (/^\(\?<?[=!]/.test(part)) {
        return `it looks around at ${shown}, ${linear}. Name the lines to leave out in "unless" instead.`;
    }
    if (/^\\[1-9k]/.test(part))
        return `it refers back to a group at ${shown}, ${linear}.`;
    if (/^\(\?>|^[*+?]\+/.test(part))
        return `it is atomic or possessive at ${shown}. Leave that out: linear time needs no such help.`;
    return `it has a mistake: ${error.getDescription()}${part === '' ? '' : ` at ${shown}`}.`;
}

// EXTERNAL MODULE: ./build/core/selectors.js
var selectors = __webpack_require__(7784);
// EXTERNAL MODULE: ./build/core/tickets/settings.js
var settings = __webpack_require__(9343);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/taxonomy.js
var taxonomy = __webpack_require__(3207);
;// CONCATENATED MODULE: ./build/core/rules/user-rules.js
/** Rules of the config file, made into rules that the classifier can try. Loads re2js: reach it by a dynamic import only. */



/** Kebab-case: the form of a user's rule ids and reasons. */
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Compiles checked rules, in their order. Throws where a pattern was not checked: that is a mistake of ours. */
function compileUserRules(specs) {
    return specs.map((spec) => {
        const cause = `${spec.class}/${spec.reason}`;
        const known = isCause(cause) ? (0,taxonomy/* reasonSpec */.U4)(cause) : undefined;
        return {
            origin: 'user',
            id: spec.id,
            cause,
            rank: 'verdict',
            match: matcher(spec.id, spec.match),
            ...(spec.unless === undefined ? {} : { unless: matcher(spec.id, spec.unless) }),
            ...(spec.steps === undefined ? {} : { steps: spec.steps }),
            transient: spec.transient ?? known?.transient ?? passesByItself[spec.class],
            help: spec.help?.replace(/\s+/g, ' ').trim() ?? known?.help ?? `What has to happen: ${taxonomy/* errorClasses */.nU[spec.class].fix}.`,
            examples: { match: [] },
        };
    });
}
/**
 * Causes (`class/reason`) that rules of a file add to the closed list, so that `rerun-on` can name them. Takes the file
 * as it was read: a mistake elsewhere in a rule must not make its reason unknown as well.
 */
function causesOfRules(rules) {
    const found = new Set();
    for (const rule of Array.isArray(rules) ? rules : []) {
        const { class: errorClass, reason } = (rule ?? {});
        const wellFormed = selectors/* knownClasses */.Yv.some((name) => name === errorClass) && typeof reason === 'string' && kebabCase.test(reason);
        if (wellFormed)
            found.add(`${errorClass}/${reason}`);
    }
    return found;
}
/** Whether a reason that only the user knows passes by itself, where the rule does not say: the policy of its class. */
const passesByItself = {
    network: true,
    external_api: true,
    token_expired: false,
    dependency: false,
    build: false,
    environment: false,
};
function isCause(cause) {
    return taxonomy/* causes */.ps.includes(cause);
}
function matcher(id, text) {
    const compiled = compilePattern(text);
    if ('matcher' in compiled)
        return compiled.matcher;
    throw new Error(`The pattern of rule "${id}" ${compiled.problem}`);
}

;// CONCATENATED MODULE: ./build/core/config/kinds.js
/**
 * The kinds of values in the config file. A message is a clause that follows the name of the value: `must be \u2026, but it
 * is \u2026.` Loads valibot: dynamic import only.
 */








/** The message of a value that has the wrong form: a clause that follows its name. */
function mustBe(form) {
    return ({ input }) => `must be ${form}, but it is ${(0,wrong_value/* showValue */.vp)(input)}.`;
}
/** The message of text that our own parser refuses, in the parser's words. A number is meant as text: `backoff: [5]`. */
function refusedBy(parse, form) {
    return ({ input }) => {
        const parsed = typeof input === 'string' || typeof input === 'number' ? parse(`${input}`) : {};
        return 'problem' in parsed ? `${parsed.problem}` : mustBeText(form)({ input });
    };
}
/** YAML reads `match: 503` as a number; only the author can tell what it is. */
function mustBeText(form) {
    return (issue) => {
        const plain = typeof issue.input === 'number' || typeof issue.input === 'boolean';
        return `${mustBe(form)(issue)}${plain ? ` To mean text, write '${issue.input}'.` : ''}`;
    };
}
/** A map with just these keys. Valibot itself takes a list for a map. */
function map(entries, form) {
    const isMap = (input) => typeof input === 'object' && input !== null && !Array.isArray(input);
    return dist/* pipe */.FsL(dist/* custom */.IeY(isMap, mustBe(form)), dist/* strictObject */.rej(entries));
}
/** Text of one thing that a person wrote: not blank. */
function kinds_text(form, most) {
    const message = mustBeText(form);
    return dist/* pipe */.FsL(dist/* string */.YjP(message), dist/* regex */.yGV(/\S/, message), dist/* maxLength */.Ru6(most, `must have at most ${most} characters.`));
}
/** A list of `least` to `most` items. */
function list(item, form, least, most) {
    // First of all, so that nobody waits for the check of 100,000 entries.
    const isShort = (input) => !Array.isArray(input) || input.length <= most;
    const tooLong = ({ input }) => `has ${input.length} entries, and ${most} are accepted.`;
    return dist/* pipe */.FsL(dist/* custom */.IeY(isShort, tooLong), dist/* array */.YOg(item, mustBe(form)), dist/* minLength */.BpQ(least, `must be ${form}, but it is an empty list.`), dist/* maxLength */.Ru6(most));
}
/** A whole number in a range. */
function wholeNumber(form, least, most) {
    const message = mustBe(form);
    return dist/* pipe */.FsL(dist/* number */.aig(message), dist/* integer */.ndf(message), dist/* minValue */.Wwf(least, message), dist/* maxValue */.cGV(most, message));
}
/** A name in kebab-case. */
function kebab(form) {
    const message = mustBeText(form);
    return dist/* pipe */.FsL(dist/* string */.YjP(message), dist/* regex */.yGV(kebabCase, message), dist/* maxLength */.Ru6(60, 'must have at most 60 characters.'));
}
/** A pattern that compiles. */
const pattern = (() => {
    const message = refusedBy(compilePattern, patternForm);
    return dist/* pipe */.FsL(dist/* string */.YjP(message), dist/* check */.z6Y((input) => 'matcher' in compilePattern(input), message));
})();
/** One wait of a backoff. */
const wait = (() => {
    const message = refusedBy(policy/* parseWait */.DF, duration/* durationForm */.rk);
    return dist/* pipe */.FsL(dist/* string */.YjP(message), dist/* regex */.yGV(/^\d{1,15}(?:ms|s|m|h)$/, message), dist/* check */.z6Y((input) => 'milliseconds' in (0,policy/* parseWait */.DF)(input), message));
})();
/** A glob on the name of a step. */
const stepGlob = kinds_text('the name of a step, with * and ?', 200);
/** A class, a cause of the closed list, or one of `userCauses`. */
function selector(userCauses) {
    const parse = (input) => (0,selectors/* parseSelector */.Pl)(input, userCauses);
    const message = refusedBy(parse, selectors/* selectorForm */.ml);
    // Two forms for the sake of editors: the list completes, the pattern lets a user's own reasons pass.
    const known = dist/* picklist */.KIO([...selectors/* knownClasses */.Yv, ...taxonomy/* causes */.ps.filter((cause) => !cause.startsWith('unknown/'))]);
    const own = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(new RegExp(`^(?:${selectors/* knownClasses */.Yv.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`), message), dist/* check */.z6Y((input) => 'selector' in parse(input), message));
    return dist/* union */.KCZ([known, own], message);
}

;// CONCATENATED MODULE: ./build/core/config/schema.js
/** The shape of `.github/lumen.yml`. `schema/lumen.schema.json` is written from it. Loads valibot: dynamic import only. */







/** What each key takes, as a noun phrase for messages; the order is the order of the documentation. */
const schema_forms = {
    top: { policy: 'a map of settings', rules: 'a list of rules', ticket: 'a map of settings' },
    policy: {
        'rerun-on': 'a list of error classes and causes, such as [network, environment/runner-lost]',
        'max-reruns': `a whole number from 0 to ${policy/* policyLimits */.Vd.maxReruns}`,
        backoff: 'a list of durations, such as [5s, 30s]',
        'hold-steps': "a list of step names with * and ?, such as ['Publish*']",
        rerun: 'always or until-quorum',
        quorum: `any, all or a whole number from 1 to ${policy/* policyLimits */.Vd.quorum}`,
    },
    rule: {
        id: 'a name in kebab-case, such as warehouse-maintenance',
        class: `one of ${selectors/* knownClasses */.Yv.join(', ')}`,
        reason: 'a reason in kebab-case, such as maintenance',
        match: patternForm,
        unless: patternForm,
        steps: "a list of step names with * and ?, such as ['Load*']",
        help: 'a sentence that says what to do',
        transient: 'true or false',
    },
    ticket: {
        labels: 'a list of labels, such as [on-call]',
        assignees: 'a list of user names, such as [octocat]',
        title: `a title with the placeholders ${settings/* titlePlaceholders */.RJ.map((name) => `{${name}}`).join(', ')}`,
        'quiet-after': 'a whole number from 0 to 10000',
    },
};
function rule() {
    const { rule: form } = schema_forms;
    const className = dist/* picklist */.KIO(selectors/* knownClasses */.Yv, ({ input }) => typeof input === 'string'
        ? `${mustBe(form.class)({ input })}${(0,wrong_value/* didYouMean */.au)(input, selectors/* knownClasses */.Yv)}`
        : mustBe(form.class)({ input }));
    return map({
        id: dist/* pipe */.FsL(kebab(form.id), dist/* description */.h_('Name of the rule, unique in this file.')),
        class: dist/* pipe */.FsL(className, dist/* description */.h_('What has to happen before the job can pass.')),
        reason: dist/* pipe */.FsL(kebab(form.reason), dist/* description */.h_('What happened: a reason of the class, or one of your own.')),
        match: dist/* pipe */.FsL(pattern, dist/* description */.h_('RE2 pattern of the line that proves it. Case counts; (?i) lifts that.')),
        unless: dist/* optional */.lqM(dist/* pipe */.FsL(pattern, dist/* description */.h_('RE2 pattern of lines that match but are something else.'))),
        steps: dist/* optional */.lqM(dist/* pipe */.FsL(list(stepGlob, form.steps, 1, 50), dist/* description */.h_('Only in steps with such a name; * and ?.'))),
        help: dist/* optional */.lqM(dist/* pipe */.FsL(kinds_text(form.help, 500), dist/* description */.h_('What a person should do, as a sentence.'))),
        transient: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(mustBe(form.transient)), dist/* description */.h_('Does it pass by itself?'))),
    }, 'a rule with id, class, reason and match');
}
function schema_policy(userCauses) {
    const { policy: form } = schema_forms;
    return map({
        'rerun-on': dist/* optional */.lqM(dist/* pipe */.FsL(list(selector(userCauses), form['rerun-on'], 0, 200), dist/* description */.h_('What a rerun may cure: error classes, or causes (class/reason).'))),
        'max-reruns': dist/* optional */.lqM(dist/* pipe */.FsL(wholeNumber(form['max-reruns'], 0, policy/* policyLimits */.Vd.maxReruns), dist/* description */.h_('Reruns that a region gets.'))),
        backoff: dist/* optional */.lqM(dist/* pipe */.FsL(list(wait, form.backoff, 1, policy/* policyLimits */.Vd.waits), dist/* description */.h_('The wait before each rerun.'))),
        'hold-steps': dist/* optional */.lqM(dist/* pipe */.FsL(list(stepGlob, form['hold-steps'], 0, 50), dist/* description */.h_('Steps that must not happen twice.'))),
        rerun: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['always', 'until-quorum'], mustBe(form.rerun)), dist/* description */.h_('Rerun regions after the day is won?'))),
        quorum: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* picklist */.KIO(['any', 'all']), wholeNumber(form.quorum, 1, policy/* policyLimits */.Vd.quorum)], mustBe(form.quorum)), dist/* description */.h_('How many regions must succeed.'))),
    }, schema_forms.top.policy);
}
function ticket() {
    const { ticket: form } = schema_forms;
    const title = dist/* pipe */.FsL(kinds_text(form.title, 200), dist/* check */.z6Y((input) => (0,settings/* titleProblem */.Q9)(input) === undefined, ({ input }) => (0,settings/* titleProblem */.Q9)(`${input}`) ?? ''));
    return map({
        labels: dist/* optional */.lqM(dist/* pipe */.FsL(list(kinds_text('a label, such as on-call', 50), form.labels, 0, 20), dist/* description */.h_('Labels beside lumen, by which tickets are found again.'))),
        assignees: dist/* optional */.lqM(dist/* pipe */.FsL(list(userName(), form.assignees, 0, 10), dist/* description */.h_('Who is assigned when a ticket is opened.'))),
        title: dist/* optional */.lqM(dist/* pipe */.FsL(title, dist/* description */.h_('Title of a ticket, with placeholders in braces.'))),
        'quiet-after': dist/* optional */.lqM(dist/* pipe */.FsL(wholeNumber(form['quiet-after'], 0, 10_000), dist/* description */.h_('Failures after which a ticket is only counted.'))),
    }, schema_forms.top.ticket);
}
/** A login of GitHub; some people write it with the `@`. */
function userName() {
    const form = mustBe('the name of a user without @, such as octocat');
    return dist/* pipe */.FsL(dist/* string */.YjP(form), dist/* regex */.yGV(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?(?:\[bot\])?$/, form));
}
/** The schema, given the causes that the file's own rules add. An empty `policy:` or `rules:` is as good as none. */
function configSchema(userCauses) {
    return map({
        policy: dist/* nullish */.cl6(dist/* pipe */.FsL(schema_policy(userCauses), dist/* description */.h_('When a failed job is rerun.'))),
        rules: dist/* nullish */.cl6(dist/* pipe */.FsL(list(rule(), schema_forms.top.rules, 0, 200), dist/* description */.h_('Tried before the built-in rules.'))),
        ticket: dist/* nullish */.cl6(dist/* pipe */.FsL(ticket(), dist/* description */.h_('How the tickets of the gate look.'))),
    }, 'a map with policy, rules and ticket');
}

;// CONCATENATED MODULE: ./build/core/config/problems.js


/** Every problem of a file whose shape is wrong. */
function shapeProblems(issues, source) {
    return issues.flatMap((issue) => {
        const path = (issue.path ?? []).map(({ key }) => key);
        if (issue.type !== 'strict_object')
            return [{ line: source.lineOf(path), message: `${nameOf(path, source)} ${issue.message}` }];
        const around = path.slice(0, -1);
        if (issue.expected !== 'never')
            return [{ line: source.lineOf(path), message: missing(around, String(path.at(-1)), source) }];
        // Valibot stops at the first unknown key of a map, and we tell them all.
        const known = Object.keys(formsAt(around));
        const keys = Object.keys(issue.path?.at(-1)?.input).filter((key) => !known.includes(key));
        return keys.map((key) => ({
            line: source.lineOf([...around, key]),
            message: unknownKey(around, key, known, source),
        }));
    });
}
/** Rules that share an id: each after the first. */
function duplicateIds(rules, source) {
    const first = new Map();
    return (Array.isArray(rules) ? rules : []).flatMap((rule, index) => {
        const id = idOf(rule);
        if (id === undefined)
            return [];
        const path = ['rules', index, 'id'];
        const before = first.get(id);
        if (before === undefined) {
            first.set(id, source.lineOf(path));
            return [];
        }
        const message = `"id" of a rule must be unique, but ${(0,wrong_value/* showValue */.vp)(id)} is also in line ${before}.`;
        return [{ line: source.lineOf(path), message }];
    });
}
/** `"policy.backoff[0]"`, `"steps[1]" of rule "x"`, `Rule 3`, `The file`. */
function nameOf(path, source) {
    const [top, index, ...rest] = path;
    if (top === undefined)
        return 'The file';
    if (top !== 'rules' || typeof index !== 'number')
        return `"${joined(path)}"`;
    const id = idOf(source.value.rules[index]);
    const rule = id === undefined ? `ule ${index + 1}` : `ule ${(0,wrong_value/* showValue */.vp)(id)}`;
    return rest.length === 0 ? `R${rule}` : `"${joined(rest)}" of r${rule}`;
}
function missing(around, key, source) {
    const form = formsAt(around)[key];
    return `${nameOf(around, source)} needs "${key}": ${form}.`;
}
function unknownKey(around, key, known, source) {
    const place = around.length === 0 ? 'the file' : nameOf(around, source).replace(/^R/, 'r');
    const hint = (0,wrong_value/* didYouMean */.au)(key, known) || ` The keys are ${known.join(', ')}.`;
    return `There is no key ${(0,wrong_value/* showValue */.vp)(key)} in ${place}.${hint}`;
}
function formsAt(path) {
    return path[0] === 'policy'
        ? schema_forms.policy
        : path[0] === 'rules'
            ? schema_forms.rule
            : path[0] === 'ticket'
                ? schema_forms.ticket
                : schema_forms.top;
}
function idOf(rule) {
    const id = typeof rule === 'object' && rule !== null ? rule.id : undefined;
    return typeof id === 'string' && id !== '' ? id : undefined;
}
function joined(path) {
    return path.reduce((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(8587);
;// CONCATENATED MODULE: ./build/core/config/yaml-source.js
/** A YAML file as plain values that remember their lines. Loads yaml: reach it by a dynamic import only. */



/** The config needs 4; deeper nesting is a mistake or an attack on our stack. */
const deepest = 16;
const tooDeep = 'Lists and maps are nested too deeply here.';
/**
 * Reads one YAML 1.2 document. Aliases, tags and keys that are not text are problems, not values: a handful of rules
 * needs none of them, and a few lines of aliases can unfold to gigabytes. Never throws.
 */
function readYaml(text) {
    const lines = new yaml_dist/* LineCounter */.HN();
    // The library's own check for duplicate keys takes minutes for a map with 60,000; `convert` does it in passing.
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const lineAt = (offset) => Math.max(1, lines.linePos(offset ?? 0).line);
    const complaints = [...document.errors, ...document.warnings];
    if (complaints.length > 0) {
        return {
            problems: complaints.map(({ code, message, pos }) => ({
                line: lineAt(pos[0]),
                message: yamlMessage(code, message),
            })),
        };
    }
    const problems = [];
    const root = { line: 1, inside: new Map() };
    const value = convert(document.contents, root, 0);
    return problems.length > 0 ? { problems } : { value, lineOf: (path) => findLine(root, path) };
    function convert(node, place, depth) {
        const refuse = (message) => void problems.push({ line: place.line, message });
        if (node === null)
            return null;
        if (depth > deepest)
            return refuse(tooDeep);
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            return refuse('Aliases (*name) are not accepted: write the value out.');
        if ((0,yaml_dist/* isSeq */.oP)(node)) {
            return node.items.map((item, index) => {
                const at = { line: item?.range ? lineAt(item.range[0]) : place.line, inside: new Map() };
                place.inside.set(index, at);
                return convert(item, at, depth + 1);
            });
        }
        if ((0,yaml_dist/* isMap */.jh)(node))
            return convertMap(node.items, place, depth);
        if ((0,yaml_dist/* isScalar */.jn)(node) && (node.value === null || ['string', 'number', 'boolean'].includes(typeof node.value)))
            return node.value;
        return refuse(`Only text, numbers, true and false are accepted as values, not ${(0,wrong_value/* showValue */.vp)(node.tag ?? 'this')}.`);
    }
    function convertMap(pairs, place, depth) {
        const map = Object.create(null);
        for (const { key, value } of pairs) {
            const line = key?.range ? lineAt(key.range[0]) : place.line;
            if (!(0,yaml_dist/* isScalar */.jn)(key) || typeof key.value !== 'string') {
                problems.push({
                    line,
                    message: `A key must be text, but it is ${(0,yaml_dist/* isScalar */.jn)(key) ? (0,wrong_value/* showValue */.vp)(key.value) : 'a list or a map'}.`,
                });
                continue;
            }
            if (Object.hasOwn(map, key.value)) {
                problems.push({ line, message: `The key ${(0,wrong_value/* showValue */.vp)(key.value)} stands here a second time.` });
                continue;
            }
            const at = { line, inside: new Map() };
            place.inside.set(key.value, at);
            map[key.value] = convert(value, at, depth + 1);
        }
        return map;
    }
}
function findLine(root, path) {
    let place = root;
    for (const key of path) {
        const next = place.inside.get(key);
        if (next === undefined)
            break;
        place = next;
    }
    return place.line;
}
function yamlMessage(code, message) {
    const ours = yamlMessages[code];
    const said = `This is not YAML: ${(0,core_escape/* oneLine */.TN)(message, 160).replace(/\.?$/, '.')}`;
    return ours === undefined ? said : ours.startsWith(' ') ? `${said}${ours}` : ours;
}
/** Our words for a mistake where we know better what was meant; with a blank before them they follow the library's. */
const yamlMessages = {
    BAD_DQ_ESCAPE: ' In double quotes a backslash is special: use single quotes.',
    BLOCK_AS_IMPLICIT_KEY: ' Put text that holds ": " in single quotes.',
    MULTIPLE_DOCS: 'The file must be one YAML document, but here a second one begins.',
    RESOURCE_EXHAUSTION: tooDeep,
    TAG_RESOLVE_FAILED: 'Tags (!name) are not accepted: write the value alone.',
};

;// CONCATENATED MODULE: ./build/core/config.js
/** The config file, `.github/lumen.yml`. Loads yaml, valibot and re2js: reach it by a dynamic import, and only if there is a file. */







/** Characters of a file that is read at all; a config of a hundred rules has a tenth of it. */
const longestConfig = 256 * 1024;
/** Beyond these a person starts with the first ones. */
const mostProblems = 30;
/**
 * Reads a config file. `path` is for the messages, which are whole sentences and begin with `path:line: `. Every problem
 * is told at once, in the order of the lines; where there is one, nothing of the file is used. Never throws.
 */
function parseConfig(text, path) {
    const parsed = parse(text);
    if ('config' in parsed)
        return parsed;
    const sorted = [...parsed.problems].sort((a, b) => a.line - b.line);
    // A syntax error often comes many times over for one slip.
    const told = [...new Map(sorted.map(({ line, message }) => [`${path}:${line}: ${message}`, line]))];
    const problems = told.slice(0, mostProblems).map(([message, line]) => ({ line, message }));
    const next = told[mostProblems];
    if (next === undefined)
        return { problems };
    const [, line] = next;
    return {
        problems: [...problems, { line, message: `${path}:${line}: And ${told.length - mostProblems} more from here on.` }],
    };
}
function parse(text) {
    if (text.length > longestConfig) {
        const message = `The file must have at most ${longestConfig} characters, but it has ${text.length}.`;
        return { problems: [{ line: 1, message }] };
    }
    const source = readYaml(text);
    if ('problems' in source)
        return source;
    const value = source.value ?? {};
    const { rules } = value;
    const userCauses = causesOfRules(rules);
    const checked = dist/* safeParse */.xLC(configSchema(userCauses), value, { abortPipeEarly: true });
    const problems = [...shapeProblems(checked.issues ?? [], source), ...duplicateIds(rules, source)];
    if (!checked.success || problems.length > 0)
        return { problems };
    const { policy, ticket } = checked.output;
    return {
        config: {
            policy: policy ? policyOf(policy, userCauses) : {},
            rules: compileUserRules(checked.output.rules ?? []),
            userCauses,
            ticket: ticketOf(ticket ?? {}),
        },
    };
}
/** Only the keys that the file has, so that it can be spread over the default. */
function policyOf(checked, userCauses) {
    const rerunOn = checked['rerun-on']
        ?.map((text) => (0,selectors/* parseSelector */.Pl)(text, userCauses))
        .flatMap((one) => ('selector' in one ? [one.selector] : []));
    const backoff = checked.backoff?.map(policy/* parseWait */.DF).flatMap((one) => ('milliseconds' in one ? [one.milliseconds] : []));
    return {
        ...(rerunOn && { rerunOn }),
        ...(checked['max-reruns'] !== undefined && { maxReruns: checked['max-reruns'] }),
        ...(backoff && { backoff }),
        ...(checked['hold-steps'] && { holdSteps: checked['hold-steps'] }),
        ...(checked.rerun && { rerun: checked.rerun }),
        ...(checked.quorum !== undefined && { quorum: checked.quorum }),
    };
}
function ticketOf({ labels, assignees, title, ...checked }) {
    const quietAfter = checked['quiet-after'];
    return {
        ...(labels && { labels }),
        ...(assignees && { assignees }),
        ...(title !== undefined && { title }),
        ...(quietAfter !== undefined && { quietAfter }),
    };
}


/***/ })

};
