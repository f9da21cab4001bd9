export const id = 52;
export const ids = [52];
export const modules = {

/***/ 5315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rw: () => (/* binding */ textFormatType),
/* harmony export */   T1: () => (/* binding */ family),
/* harmony export */   V7: () => (/* binding */ labelSet)
/* harmony export */ });
/** Prometheus' text format, version 0.0.4, as it is written: https://prometheus.io/docs/instrumenting/exposition_formats/ */
/** What the PUT of a body in this format says it is. */
const textFormatType = 'text/plain; version=0.0.4';
/** `{a="1",b="2"}`, in the order of the object; a label that is undefined is left out, an empty one stays. */
function labelSet(labels) {
    const pairs = Object.entries(labels).filter((pair) => pair[1] !== undefined);
    return `{${pairs.map(([name, value]) => `${name}="${escapeValue(value)}"`).join(',')}}`;
}
/**
 * One metric with its samples, each a label set and a number as text; nothing where there is no sample. Ends in a line
 * feed: without the last one of a body a Pushgateway answers 400.
 */
function family(name, type, help, samples) {
    if (samples.length === 0)
        return '';
    const lines = samples.map(([labels, value]) => `${name}${labels} ${value}\n`);
    const about = help === '' ? '' : `# HELP ${name} ${help.replace(/\\/g, '\\\\').replace(/\n/g, '\\n')}\n`;
    return `${about}# TYPE ${name} ${type}\n${lines.join('')}`;
}
function escapeValue(value) {
    // Half of a surrogate pair has no UTF-8, and two different halves would become the same series twice.
    return value.toWellFormed().replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/"/g, '\\"');
}


/***/ }),

/***/ 9052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/core/text-format.js
var text_format = __webpack_require__(5315);
;// CONCATENATED MODULE: ./build/demo/gateway-groups.js
/** What the embedded gateway holds: the groups that were pushed, and what it shows of them. No server here. */

/** A push that would leave the gateway with metrics that cannot be scraped together. */
class InconsistentError extends Error {
    name = 'InconsistentError';
}
const pushed = 'push_time_seconds';
const pushFailed = 'push_failure_time_seconds';
const ownHelp = {
    [pushed]: 'Last Unix time when changing this group in the Pushgateway succeeded.',
    [pushFailed]: 'Last Unix time when changing this group in the Pushgateway failed.',
};
class GatewayGroups {
    #now;
    #groups = new Map();
    /** `now` is Unix time in milliseconds. */
    constructor(now) {
        this.#now = now;
    }
    /**
     * Replaces the group of these labels (PUT), or its families of the same names (POST). Throws `InconsistentError`, and
     * then the group keeps what it had, but for the time of the failure: as in the real one, a group that was not there
     * stays behind empty.
     */
    push(labels, families, how) {
        const at = this.#now();
        const sanitized = families.map((one) => ({ ...one, metrics: one.metrics.map((metric) => within(labels, metric)) }));
        const key = keyOf(labels);
        const before = this.#groups.get(key);
        try {
            const after = { labels, isFresh: true, families: new Map(how === 'merge' ? before?.families : []) };
            for (const one of sanitized)
                after.families.set(one.name, { at, family: one });
            after.families.set(pushed, stamp(pushed, labels, at, at));
            after.families.set(pushFailed, before?.families.get(pushFailed) ?? stamp(pushFailed, labels, 0, at));
            check([...[...this.#groups].filter(([other]) => other !== key).map(([, group]) => group), after]);
            this.#groups.set(key, after);
        }
        catch (error) {
            const kept = before ?? {
                labels,
                isFresh: false,
                families: new Map([[pushed, stamp(pushed, labels, 0, at)]]),
            };
            kept.isFresh = false;
            kept.families.set(pushFailed, stamp(pushFailed, labels, at, at));
            this.#groups.set(key, kept);
            throw error;
        }
    }
    delete(labels) {
        this.#groups.delete(keyOf(labels));
    }
    /** `/metrics`: all families by name, the metrics of each in the real one's order. */
    text() {
        const byName = new Map();
        for (const { name, type, help, metrics } of allFamilies(this.#groups.values())) {
            const merged = byName.get(name) ?? { type, help, metrics: [] };
            merged.metrics.push(...metrics);
            byName.set(name, merged);
        }
        return [...byName]
            .sort(([a], [b]) => compare(a, b))
            .map(([name, { type, help, metrics }]) => {
            const samples = metrics.map(({ labels, value }) => ({ labels: sorted(labels), value })).sort(bySeries);
            return (0,text_format/* family */.T1)(name, type, help, samples.map(({ labels, value }) => [(0,text_format/* labelSet */.V7)(labels), writeNumber(value)]));
        })
            .join('');
    }
    /** `data` of `/api/v1/metrics`: the groups, each with its labels and its families by name. */
    listing() {
        return [...this.#groups.values()].map((group) => ({
            labels: group.labels,
            last_push_successful: group.isFresh,
            ...Object.fromEntries([...group.families].map(([name, { at, family: one }]) => [
                name,
                {
                    time_stamp: new Date(at).toISOString(),
                    type: one.type.toUpperCase(),
                    ...(one.help === '' ? {} : { help: one.help }),
                    metrics: one.metrics.map(({ labels, value }) => ({ labels: sorted(labels), value: writeNumber(value) })),
                },
            ])),
        }));
    }
}
/** The group's labels win over the metric's own, and `instance` is there even where it is empty. */
function within(labels, metric) {
    return { ...metric, labels: { instance: '', ...metric.labels, ...labels } };
}
function stamp(name, labels, milliseconds, at) {
    const metric = within(labels, { labels: {}, value: milliseconds / 1000, hasTimestamp: false });
    return { at, family: { name, type: 'gauge', help: ownHelp[name], metrics: [metric] } };
}
function* allFamilies(groups) {
    for (const group of groups)
        for (const { family: one } of group.families.values())
            yield one;
}
/** Whether one scrape can hold all of it: one type for a name, no series twice, no time of its own. */
function check(groups) {
    const types = new Map();
    const series = new Set();
    for (const { name, type, metrics } of allFamilies(groups)) {
        const first = types.get(name) ?? type;
        types.set(name, first);
        for (const { labels, hasTimestamp } of metrics) {
            const one = `"${name}" ${(0,text_format/* labelSet */.V7)(sorted(labels))}`;
            if (hasTimestamp)
                throw new InconsistentError('pushed metrics must not have timestamps');
            if (type !== first)
                throw new InconsistentError(`collected metric ${one} is not a ${first.toUpperCase()}`);
            if (series.has(one)) {
                throw new InconsistentError(`collected metric ${one} was collected before with the same name and label values`);
            }
            series.add(one);
        }
    }
}
function keyOf(labels) {
    return JSON.stringify(Object.entries(sorted(labels)));
}
function sorted(labels) {
    return Object.fromEntries(Object.entries(labels).sort(([a], [b]) => compare(a, b)));
}
/** The fewer labels the earlier; then by their values, one after the other. */
function bySeries(a, b) {
    const [left, right] = [Object.values(a.labels), Object.values(b.labels)];
    if (left.length !== right.length)
        return left.length - right.length;
    for (const [index, value] of left.entries()) {
        const order = compare(value, right[index]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** By bytes of UTF-8, as Go compares, and not by the units of UTF-16. */
function compare(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
/** As Go writes numbers: an exponent of two digits from a million on, which every Unix time is beyond. */
function writeNumber(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? '+Inf' : '-Inf';
    const [digits, sign, exponent = '0'] = value.toExponential().split(/e([+-])/);
    const power = Number(`${sign}${exponent}`);
    return power < -4 || power >= 6 ? `${digits}e${sign}${exponent.padStart(2, '0')}` : String(value);
}

;// CONCATENATED MODULE: ./build/demo/metrics-parser.js
/** A body that is not in the format. */
class ParseError extends Error {
    name = 'ParseError';
}
const nameForm = /^[a-zA-Z_:][a-zA-Z0-9_:]*/;
// As Go reads numbers; `_` and hexadecimal ones are refused there too.
const numberForm = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|inf(?:inity)?|nan)$/i;
/** The families that have a sample, in the order of their first line. Throws `ParseError`. */
function parseMetrics(body) {
    const families = new Map();
    const lines = body.split('\n');
    // What follows the last line feed must be nothing: that is the rule of the final newline.
    const rest = lines.pop() ?? '';
    for (const [index, line] of lines.entries())
        readLine(line, index + 1, families);
    if (rest.trim() !== '')
        throw new ParseError(`text format parsing error in line ${lines.length + 1}: unexpected end of input stream`);
    return [...families.values()]
        .filter((draft) => draft.metrics.length > 0)
        .map(({ name, type = 'untyped', help = '', metrics }) => ({ name, type, help, metrics }));
}
function readLine(text, number, families) {
    const fail = (why) => new ParseError(`text format parsing error in line ${number}: ${why}`);
    const line = text.replace(/^[ \t]+/, '');
    if (line === '')
        return;
    if (line.startsWith('#'))
        readComment(line, families, fail);
    else
        readSample(line, families, fail);
}
function readSample(line, families, fail) {
    const name = nameForm.exec(line)?.[0];
    if (name === undefined)
        throw fail('invalid metric name');
    let rest = line.slice(name.length).replace(/^[ \t]+/, '');
    let labels = {};
    if (rest.startsWith('{'))
        ({ labels, rest } = readLabels(rest.slice(1), name, fail));
    // A blank behind the value promises a timestamp.
    const [, value = '', timestamp, more = ''] = /^[ \t]*([^ \t]*)(?:[ \t]+([^ \t]*)(.*))?$/s.exec(rest) ?? [];
    if (!numberForm.test(value))
        throw fail(`expected float as value, got ${JSON.stringify(value)}`);
    if (!/^[+-]?\d+$/.test(timestamp ?? '0'))
        throw fail(`expected integer as timestamp, got "${timestamp}"`);
    if (more !== '')
        throw fail(`spurious string after timestamp: ${JSON.stringify(more)}`);
    draftOf(families, name).metrics.push({ labels, value: readNumber(value), hasTimestamp: timestamp !== undefined });
}
function readComment(line, families, fail) {
    const [, kind, name = '', about = ''] = /^#[ \t]*(HELP|TYPE)[ \t]+([^ \t]+)(?:[ \t]+(.*))?$/s.exec(line) ?? [];
    if (kind === undefined)
        return;
    if (nameForm.exec(name)?.[0] !== name)
        throw fail('invalid metric name in comment');
    const draft = draftOf(families, name);
    if (about === '')
        return;
    if (kind === 'HELP') {
        if (draft.help !== undefined)
            throw fail(`second HELP line for metric name ${JSON.stringify(name)}`);
        draft.help = about.replace(/\\([\\n])/g, plainLetter);
        return;
    }
    if (draft.type !== undefined || draft.metrics.length > 0) {
        throw fail(`second TYPE line for metric name ${JSON.stringify(name)}, or TYPE reported after samples`);
    }
    const type = about.toLowerCase();
    if (type === 'histogram' || type === 'summary')
        throw fail(`the embedded gateway takes no ${type}`);
    if (type !== 'counter' && type !== 'gauge' && type !== 'untyped') {
        throw fail(`unknown metric type ${JSON.stringify(about)}`);
    }
    draft.type = type;
}
function draftOf(families, name) {
    const draft = families.get(name) ?? { name, type: undefined, help: undefined, metrics: [] };
    families.set(name, draft);
    return draft;
}
const labelForm = /^[ \t]*([a-zA-Z_][a-zA-Z0-9_]*)[ \t]*=[ \t]*"((?:[^"\\]|\\["\\n])*)"[ \t]*(,[ \t]*\}?|\})/;
/** Labels up to and with their `}`, and what stands behind it. */
function readLabels(text, metric, fail) {
    const labels = {};
    if (/^[ \t]*\}/.test(text))
        return { labels, rest: text.replace(/^[ \t]*\}/, '') };
    for (let rest = text;;) {
        const match = labelForm.exec(rest);
        if (match === null)
            throw fail(`invalid labels for metric ${JSON.stringify(metric)}`);
        const [all, name = '', value = '', end = ''] = match;
        if (name === '__name__')
            throw fail('label name "__name__" is reserved');
        if (Object.hasOwn(labels, name))
            throw fail(`duplicate label names for metric ${JSON.stringify(metric)}`);
        labels[name] = value.replace(/\\(.)/g, plainLetter);
        rest = rest.slice(all.length);
        if (end.endsWith('}'))
            return { labels, rest };
    }
}
function plainLetter(_, letter) {
    return letter === 'n' ? '\n' : letter;
}
function readNumber(text) {
    if (/nan$/i.test(text))
        return Number.NaN;
    if (/inf/i.test(text))
        return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return Number(text);
}

;// CONCATENATED MODULE: ./build/demo/embedded-gateway.js
/**
 * A Pushgateway on a loopback port, in memory: for the demo, and for people who have none. It keeps those rules of the
 * real one that a push can break; a conformance test holds both against each other.
 */



class EmbeddedGateway {
    groups;
    requests = [];
    #server = (0,external_node_http_.createServer)((incoming, response) => {
        // A client that goes away in the middle is no reason to end the process.
        this.#serve(incoming, response).catch(() => response.destroy());
    });
    /** `now` is Unix time in milliseconds. */
    constructor(options = {}) {
        this.groups = new GatewayGroups(options.now ?? Date.now);
    }
    /** Gives the base URL, for the input "pushgateway-url". */
    async start() {
        await new Promise((resolve, reject) => {
            this.#server.once('error', reject);
            this.#server.listen(0, '127.0.0.1', resolve);
        });
        return `http://127.0.0.1:${this.#server.address().port}`;
    }
    /** Ends open connections too. */
    async stop() {
        const closed = new Promise((resolve) => this.#server.close(() => resolve()));
        this.#server.closeAllConnections();
        await closed;
    }
    async #serve(incoming, response) {
        const chunks = [];
        for await (const chunk of incoming)
            chunks.push(chunk);
        const { method = 'GET', url = '/' } = incoming;
        const answer = this.#answer(method, url, Buffer.concat(chunks).toString());
        this.requests.push({ method, path: url, status: answer.status });
        response.writeHead(answer.status, answer.headers).end(answer.body);
    }
    #answer(method, url, body) {
        const path = decodePath(url);
        if (path === undefined)
            return says(400, 'malformed request path');
        const clean = cleanPath(path);
        // The real one's router: whoever follows it loses the metrics, for a redirected PUT becomes a GET.
        if (clean !== path)
            return { status: 301, headers: { location: encodeURI(clean) }, body: '' };
        if (path === '/metrics' && method === 'GET')
            return { ...says(200, ''), headers: textHeaders, body: this.groups.text() };
        if (path === '/api/v1/metrics' && method === 'GET')
            return json({ status: 'success', data: this.groups.listing() });
        if (/^\/-\/(?:healthy|ready)$/.test(path) && method === 'GET')
            return { ...says(200, ''), body: 'OK' };
        const [, encoding, job, rest = ''] = /^\/metrics\/job(@base64)?\/([^/]+)(\/.*)?$/s.exec(path) ?? [];
        if (job === undefined)
            return path === '/metrics' ? says(405, 'Method Not Allowed') : says(404, '404 page not found');
        if (method !== 'PUT' && method !== 'POST' && method !== 'DELETE')
            return says(405, 'Method Not Allowed');
        try {
            const labels = readGroup(job, encoding !== undefined, rest);
            if (method === 'DELETE') {
                this.groups.delete(labels);
                return { status: 202, headers: {}, body: '' };
            }
            this.groups.push(labels, parseMetrics(body), method === 'PUT' ? 'replace' : 'merge');
            return { status: 200, headers: {}, body: '' };
        }
        catch (error) {
            if (error instanceof PathError || error instanceof ParseError)
                return says(400, error.message);
            if (!(error instanceof InconsistentError))
                throw error;
            return says(400, `pushed metrics are invalid or inconsistent with existing metrics: ${error.message}`);
        }
    }
}
const textHeaders = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' };
function says(status, text) {
    return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` };
}
function json(value) {
    return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
/** The path as the real one sees it, decoded before it is cut: so `%2F` is a `/` like any other. */
function decodePath(url) {
    try {
        return decodeURIComponent(url.replace(/[?#].*$/s, ''));
    }
    catch {
        return undefined;
    }
}
/** Without empty, `.` and `..` parts; a slash at the end stays. */
function cleanPath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}${path.endsWith('/') && parts.length > 0 ? '/' : ''}`;
}
class PathError extends Error {
    name = 'PathError';
}
/** The labels that a path names: `rest` is what follows the job, `/name/value/…`. */
function readGroup(job, isBase64, rest) {
    const labels = {};
    const parts = rest.length <= 1 ? [] : rest.slice(1).split('/');
    if (parts.length % 2 !== 0)
        throw new PathError(`odd number of components in label string ${JSON.stringify(rest)}`);
    for (let index = 0; index < parts.length; index += 2) {
        const [written = '', value = ''] = parts.slice(index, index + 2);
        const name = written.replace(/@base64$/, '');
        if (!/^(?!__)[a-zA-Z_][a-zA-Z0-9_]*$/.test(name))
            throw new PathError(`improper label name ${JSON.stringify(name)}`);
        labels[name] = name === written ? value : decodeBase64(value, `for label ${name}=${JSON.stringify(value)}`);
    }
    const named = isBase64 ? decodeBase64(job, `in job name ${JSON.stringify(job)}`) : job;
    if (named === '')
        throw new PathError('job name is required');
    return { ...labels, job: named };
}
function decodeBase64(text, what) {
    const letters = text.replace(/=+$/, '');
    if (!/^[A-Za-z0-9_-]*$/.test(letters) || letters.length % 4 === 1) {
        throw new PathError(`invalid base64 encoding ${what}`);
    }
    return Buffer.from(letters, 'base64url').toString();
}

;// CONCATENATED MODULE: ./build/demo/github-bodies.js
const repositoryId = 1296269;
const workflowId = 161335;
function jobBody(state, origin, job) {
    const api = repositoryUrl(state, origin);
    const run = state.run(job.runId);
    return {
        id: job.id,
        run_id: job.runId,
        run_url: `${api}/actions/runs/${job.runId}`,
        run_attempt: job.runAttempt,
        node_id: nodeId('CR', job.id),
        head_sha: job.headSha,
        head_branch: run.headBranch,
        workflow_name: run.name,
        url: `${api}/actions/jobs/${job.id}`,
        html_url: `${pageUrl(state)}/actions/runs/${job.runId}/job/${job.id}`,
        status: job.status,
        conclusion: job.conclusion,
        created_at: job.createdAt,
        started_at: job.startedAt ?? job.createdAt,
        completed_at: job.completedAt,
        name: job.name,
        steps: job.steps.map((step) => ({
            name: step.name,
            number: step.number,
            status: step.status,
            conclusion: step.conclusion,
            started_at: step.startedAt,
            completed_at: step.completedAt,
        })),
        check_run_url: `${api}/check-runs/${job.id}`,
        labels: job.labels,
        runner_id: job.runnerName === null ? null : 1,
        runner_name: job.runnerName,
        runner_group_id: job.runnerName === null ? null : 2,
        runner_group_name: job.runnerName === null ? null : 'GitHub Actions',
    };
}
/** The run as it stands in this attempt. */
function runBody(state, origin, run, attempt) {
    const api = repositoryUrl(state, origin);
    const url = `${api}/actions/runs/${run.id}`;
    const number = run.attempts.indexOf(attempt) + 1;
    return {
        id: run.id,
        name: run.name,
        node_id: nodeId('WFR', run.id),
        check_suite_id: run.id + 1,
        check_suite_node_id: nodeId('CS', run.id + 1),
        head_branch: run.headBranch,
        head_sha: run.headSha,
        path: run.workflowFile,
        display_title: run.name,
        run_number: run.number,
        run_attempt: number,
        referenced_workflows: [],
        event: run.event,
        status: attempt.status,
        conclusion: attempt.conclusion,
        workflow_id: workflowId,
        url: number === run.attempts.length ? url : `${url}/attempts/${number}`,
        html_url: `${pageUrl(state)}/actions/runs/${run.id}`,
        pull_requests: [],
        created_at: run.createdAt,
        updated_at: attempt.updatedAt,
        run_started_at: attempt.startedAt,
        actor: user(state, origin),
        triggering_actor: user(state, origin),
        jobs_url: `${url}/jobs`,
        logs_url: `${url}/logs`,
        check_suite_url: `${api}/check-suites/${run.id + 1}`,
        artifacts_url: `${url}/artifacts`,
        cancel_url: `${url}/cancel`,
        rerun_url: `${url}/rerun`,
        previous_attempt_url: number === 1 ? null : `${url}/attempts/${number - 1}`,
        workflow_url: `${api}/actions/workflows/${workflowId}`,
        head_commit: {
            id: run.headSha,
            tree_id: run.headSha,
            message: run.name,
            timestamp: run.createdAt,
            author: { name: state.owner, email: `${state.owner}@example.com` },
            committer: { name: state.owner, email: `${state.owner}@example.com` },
        },
        repository: repository(state, origin),
        head_repository: repository(state, origin),
        head_repository_id: repositoryId,
    };
}
function annotationBody(state, job, annotation) {
    return {
        path: '.github',
        blob_href: `${pageUrl(state)}/blob/${job.headSha}/.github`,
        start_line: 1,
        end_line: 1,
        start_column: null,
        end_column: null,
        annotation_level: annotation.level,
        title: annotation.title ?? '',
        message: annotation.message,
        raw_details: '',
    };
}
/** A branch, or a lightweight tag: both point to a commit. */
function refBody(state, origin, ref, sha) {
    const api = repositoryUrl(state, origin);
    return {
        ref: `refs/${ref}`,
        node_id: nodeId('REF', ref.length),
        url: `${api}/git/refs/${encodeURI(ref)}`,
        object: { sha, type: 'commit', url: `${api}/git/commits/${sha}` },
    };
}
function fileBody(state, origin, path, text) {
    const url = `${repositoryUrl(state, origin)}/contents/${path}`;
    const gitUrl = `${repositoryUrl(state, origin)}/git/blobs/${'a'.repeat(40)}`;
    const htmlUrl = `${pageUrl(state)}/blob/main/${path}`;
    return {
        type: 'file',
        encoding: 'base64',
        size: Buffer.byteLength(text),
        name: path.replace(/^.*\//, ''),
        path,
        content: Buffer.from(text).toString('base64'),
        sha: 'a'.repeat(40),
        url,
        git_url: gitUrl,
        html_url: htmlUrl,
        download_url: htmlUrl,
        _links: { self: url, git: gitUrl, html: htmlUrl },
    };
}
function dispatchBody(state, origin, run) {
    return {
        workflow_run_id: run.id,
        run_url: `${repositoryUrl(state, origin)}/actions/runs/${run.id}`,
        html_url: `${pageUrl(state)}/actions/runs/${run.id}`,
    };
}
function errorBody(status, message) {
    return { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
}
function repositoryUrl(state, origin) {
    return `${origin}/repos/${state.owner}/${state.repo}`;
}
function pageUrl(state) {
    return `https://github.com/${state.owner}/${state.repo}`;
}
function nodeId(kind, id) {
    return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}
/** `{ keys_url: <base>/keys, … }`, the way in which GitHub names its links. */
function links(base, parts) {
    return Object.fromEntries(parts.split(' ').map((part) => [`${part}_url`, `${base}/${part}`]));
}
function issueBody(state, origin, issue) {
    const url = `${repositoryUrl(state, origin)}/issues/${issue.number}`;
    const assignees = issue.assignees.map((login) => account(origin, { login, isBot: false, isMember: true }));
    return {
        id: issue.id,
        node_id: nodeId('I', issue.id),
        url,
        repository_url: repositoryUrl(state, origin),
        labels_url: `${url}/labels{/name}`,
        comments_url: `${url}/comments`,
        events_url: `${url}/events`,
        html_url: `${pageUrl(state)}/issues/${issue.number}`,
        number: issue.number,
        state: issue.state,
        state_reason: issue.stateReason,
        title: issue.title,
        body: issue.body,
        user: account(origin, issue.author),
        labels: issue.labels.map((name, index) => ({
            id: index + 1,
            node_id: nodeId('LA', index + 1),
            url: `${repositoryUrl(state, origin)}/labels/${encodeURIComponent(name)}`,
            name,
            description: null,
            color: 'ededed',
            default: false,
        })),
        assignee: assignees[0] ?? null,
        assignees,
        milestone: null,
        locked: false,
        comments: state.issues.commentsOf(issue.number).length,
        closed_at: issue.closedAt,
        created_at: issue.createdAt,
        updated_at: issue.updatedAt,
        author_association: associationOf(issue.author),
        ...(issue.isPullRequest && { pull_request: { url, html_url: url, diff_url: url, patch_url: url } }),
    };
}
function commentBody(state, origin, comment) {
    const api = repositoryUrl(state, origin);
    return {
        id: comment.id,
        node_id: nodeId('IC', comment.id),
        url: `${api}/issues/comments/${comment.id}`,
        html_url: `${pageUrl(state)}/issues/${comment.issue}#issuecomment-${comment.id}`,
        issue_url: `${api}/issues/${comment.issue}`,
        body: comment.body,
        user: account(origin, comment.author),
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
        author_association: associationOf(comment.author),
    };
}
function associationOf({ isMember }) {
    return isMember ? 'MEMBER' : 'NONE';
}
function user(state, origin) {
    return account(origin, { login: state.owner, isBot: false, isMember: true });
}
function account(origin, { login, isBot }) {
    const url = `${origin}/users/${encodeURIComponent(login)}`;
    return {
        login,
        id: 1,
        node_id: nodeId('U', 1),
        avatar_url: `https://avatars.githubusercontent.com/u/1`,
        gravatar_id: '',
        url,
        html_url: `https://github.com/${encodeURIComponent(login)}`,
        ...links(url, 'followers following gists starred subscriptions repos events received_events'),
        organizations_url: `${url}/orgs`,
        type: isBot ? 'Bot' : 'User',
        site_admin: false,
    };
}
function repository(state, origin) {
    const url = repositoryUrl(state, origin);
    return {
        id: repositoryId,
        node_id: nodeId('R', repositoryId),
        name: state.repo,
        full_name: `${state.owner}/${state.repo}`,
        owner: user(state, origin),
        private: false,
        fork: false,
        description: null,
        url,
        html_url: pageUrl(state),
        ...links(url, 'archive assignees blobs branches collaborators comments commits compare contents contributors'),
        ...links(url, 'deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events'),
        ...links(url, 'issues keys labels languages merges milestones notifications pulls releases stargazers statuses'),
        ...links(url, 'subscribers subscription tags teams trees'),
    };
}

;// CONCATENATED MODULE: ./build/demo/github-call.js
class Refused extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
/** One page, and the `Link` header that leads to the others. */
function paginate({ origin, request, query }, all) {
    const size = Math.min(Math.max(Number(query.get('per_page') ?? 30) || 30, 1), 100);
    const page = Math.max(Number(query.get('page') ?? 1) || 1, 1);
    const last = Math.max(Math.ceil(all.length / size), 1);
    const link = (to, rel) => {
        const url = new URL(request.url, origin);
        url.searchParams.set('page', String(to));
        return `<${url.href}>; rel="${rel}"`;
    };
    const links = [
        ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
        ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ];
    return {
        items: all.slice((page - 1) * size, page * size),
        headers: links.length > 0 ? { link: links.join(', ') } : {},
    };
}
function parseBody(request) {
    try {
        return JSON.parse(request.body);
    }
    catch {
        throw new Refused(400, 'Problems parsing JSON');
    }
}
function github_call_json(status, body, headers = {}) {
    return {
        status,
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        body: JSON.stringify(body),
    };
}

;// CONCATENATED MODULE: ./build/demo/github-issue-answers.js
/** What GitHub's API answers about issues and their comments. */


const issueRoutes = [
    ['GET', /^issues$/, reading(listIssues)],
    ['POST', /^issues$/, writing(openIssue)],
    ['GET', /^issues\/(\d+)$/, reading((call) => show(call, 200, findIssue(call)))],
    ['PATCH', /^issues\/(\d+)$/, writing(changeIssue)],
    ['GET', /^issues\/(\d+)\/comments$/, reading(listComments)],
    ['POST', /^issues\/(\d+)\/comments$/, writing(addComment)],
    ['PATCH', /^issues\/comments\/(\d+)$/, writing(editComment)],
    ['DELETE', /^issues\/comments\/(\d+)$/, writing(removeComment)],
];
function reading(handle) {
    return (call) => {
        const { permission, enabled } = call.state.issues;
        if (permission === 'none')
            throw new Refused(403, 'Resource not accessible by integration');
        if (!enabled)
            throw new Refused(410, 'Issues has been disabled in this repository.');
        return handle(call);
    };
}
function writing(handle) {
    return reading((call) => {
        if (call.state.issues.permission !== 'write')
            throw new Refused(403, 'Resource not accessible by integration');
        return handle(call);
    });
}
function listIssues(call) {
    const { state, origin, query } = call;
    const wanted = query.get('state') ?? 'open';
    const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
    const found = state.issues.all.filter((issue) => (wanted === 'all' || issue.state === wanted) &&
        labels.every((label) => issue.labels.some((own) => own.toLowerCase() === label.toLowerCase())));
    const time = (issue) => (query.get('sort') === 'updated' ? issue.updatedAt : issue.createdAt);
    found.sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : a.number - b.number));
    if (query.get('direction') !== 'asc')
        found.reverse();
    const { items, headers } = paginate(call, found);
    return github_call_json(200, items.map((issue) => issueBody(state, origin, issue)), headers);
}
function openIssue(call) {
    const { title, body = '', labels = [], assignees = [] } = parseBody(call.request);
    if (typeof title !== 'string' || title === '')
        throw new Refused(422, 'Validation Failed');
    checkLengths(title, body);
    const { issues } = call.state;
    if (assignees.some((login) => !issues.assignable.has(login)))
        throw new Refused(422, 'Validation Failed');
    return show(call, 201, issues.open({ title, body, labels, assignees }));
}
function changeIssue(call) {
    const issue = findIssue(call);
    const { state_reason: stateReason, ...change } = parseBody(call.request);
    checkLengths(change.title ?? '', change.body ?? '');
    call.state.issues.change(issue, { ...change, ...(stateReason && { stateReason }) });
    return show(call, 200, issue);
}
function listComments(call) {
    const { items, headers } = paginate(call, call.state.issues.commentsOf(findIssue(call).number));
    return github_call_json(200, items.map((comment) => commentBody(call.state, call.origin, comment)), headers);
}
function addComment(call) {
    const { body } = parseBody(call.request);
    checkLengths('', body);
    const comment = call.state.issues.say(findIssue(call).number, body);
    return github_call_json(201, commentBody(call.state, call.origin, comment));
}
function editComment(call) {
    const comment = findComment(call);
    const { body } = parseBody(call.request);
    checkLengths('', body);
    call.state.issues.edit(comment, body);
    return github_call_json(200, commentBody(call.state, call.origin, comment));
}
function removeComment(call) {
    call.state.issues.remove(findComment(call));
    return { status: 204, headers: {}, body: '' };
}
/** GitHub's limits. */
function checkLengths(title, body) {
    if (title.length > 256 || body.length > 65_536)
        throw new Refused(422, 'Validation Failed');
}
function findIssue({ state, caught }) {
    const issue = state.issues.all[Number(caught[0]) - 1];
    if (issue === undefined)
        throw new Refused(404, 'Not Found');
    return issue;
}
function findComment({ state, caught }) {
    const comment = state.issues.comments.find(({ id }) => id === Number(caught[0]));
    if (comment === undefined)
        throw new Refused(404, 'Not Found');
    return comment;
}
function show({ state, origin }, status, issue) {
    return github_call_json(status, issueBody(state, origin, issue));
}

;// CONCATENATED MODULE: ./build/demo/github-issues-state.js
/** The issues of the embedded GitHub and their comments. */
/** Who acts with the token of a job. */
const actionsBot = { login: 'github-actions[bot]', isBot: true, isMember: false };
class IssueStore {
    all = [];
    comments = [];
    /** A switch in the settings of a repository. */
    enabled = true;
    /** What the job's token may do with issues. A private repository shows nothing to a token that may not read. */
    permission = 'write';
    /** Users that may be assigned. */
    assignable = new Set(['octocat']);
    #now;
    #nextId = 3_000_000_001;
    constructor(now) {
        this.#now = now;
    }
    open(issue) {
        const createdAt = this.#timestamp();
        const stored = {
            id: this.#nextId++,
            number: this.all.length + 1,
            author: issue.author ?? actionsBot,
            createdAt,
            updatedAt: createdAt,
            closedAt: null,
            title: issue.title,
            body: issue.body,
            state: 'open',
            stateReason: null,
            labels: issue.labels ?? [],
            assignees: issue.assignees ?? [],
            isPullRequest: issue.isPullRequest ?? false,
        };
        this.all.push(stored);
        return stored;
    }
    /** A change of the state has a reason; without a change it is ignored, as GitHub does. */
    change(issue, change) {
        const { state = issue.state, stateReason, ...rest } = change;
        Object.assign(issue, rest, { updatedAt: this.#timestamp() });
        if (state === issue.state)
            return;
        issue.state = state;
        issue.closedAt = state === 'closed' ? this.#timestamp() : null;
        issue.stateReason = stateReason ?? (state === 'closed' ? 'completed' : 'reopened');
    }
    say(issue, body, author = actionsBot) {
        const createdAt = this.#timestamp();
        const stored = { id: this.#nextId++, issue, author, createdAt, updatedAt: createdAt, body };
        this.comments.push(stored);
        this.#touch(issue);
        return stored;
    }
    edit(comment, body) {
        Object.assign(comment, { body, updatedAt: this.#timestamp() });
        this.#touch(comment.issue);
    }
    remove(comment) {
        this.comments.splice(this.comments.indexOf(comment), 1);
    }
    commentsOf(issue) {
        return this.comments.filter((comment) => comment.issue === issue);
    }
    #touch(number) {
        const issue = this.all[number - 1];
        if (issue !== undefined)
            issue.updatedAt = this.#timestamp();
    }
    #timestamp() {
        return new Date(this.#now()).toISOString().replace(/\.\d+Z$/, 'Z');
    }
}

;// CONCATENATED MODULE: ./build/demo/github-state.js
/** What the embedded GitHub knows: runs, their attempts, jobs, steps, logs. A script changes it, the API shows it. */

const monthMs = 30 * 24 * 3600 * 1000;
const failed = new Set(['failure', 'cancelled', 'timed_out', 'startup_failure']);
class GitHubState {
    owner;
    repo;
    now;
    runs = new Map();
    jobs = new Map();
    /** Where branches and tags point: `heads/main`. The branch of a run is here from its start on. */
    refs = new Map();
    /** Files of the repository at every commit, path and text. */
    files = new Map();
    issues;
    dispatches = [];
    // Today's ids on github.com do not fit into 32 bits, so neither do these.
    #nextRunId = 19_000_000_001;
    #nextJobId = 55_000_000_001;
    /** `now` is Unix time in milliseconds. */
    constructor(options = {}) {
        this.owner = options.owner ?? 'acme';
        this.repo = options.repo ?? 'pipeline';
        this.now = options.now ?? Date.now;
        this.issues = new IssueStore(this.now);
    }
    /** A run in progress, without jobs. Attempts before `attempt` exist and have failed. */
    addRun(run = {}) {
        const createdAt = run.createdAt ?? this.timestamp();
        const stored = {
            id: run.id ?? this.#nextRunId++,
            number: this.runs.size + 1,
            name: run.name ?? 'nightly',
            workflowFile: run.workflowFile ?? '.github/workflows/nightly.yml',
            event: run.event ?? 'schedule',
            headSha: run.headSha ?? '9fceb02d0ae598e95dc970b74767f19372d61af8',
            headBranch: run.headBranch ?? 'main',
            createdAt,
            attempts: [],
        };
        for (let attempt = 1; attempt < (run.attempt ?? 1); attempt++) {
            stored.attempts.push({
                startedAt: createdAt,
                updatedAt: createdAt,
                status: 'completed',
                conclusion: 'failure',
                jobIds: [],
            });
        }
        this.#startAttempt(stored, 'in_progress');
        this.runs.set(stored.id, stored);
        const branch = `heads/${stored.headBranch}`;
        if (!this.refs.has(branch))
            this.refs.set(branch, stored.headSha);
        return stored;
    }
    /** A job in the run's present attempt. */
    addJob(runId, job) {
        const run = this.run(runId);
        const status = job.status ?? 'in_progress';
        const stored = {
            id: job.id ?? this.#nextJobId++,
            runId,
            runAttempt: run.attempts.length,
            name: job.name,
            status,
            conclusion: null,
            headSha: run.headSha,
            createdAt: this.timestamp(),
            startedAt: this.timestamp(),
            completedAt: null,
            runnerName: job.runnerName ?? (status === 'in_progress' ? 'GitHub Actions 1' : null),
            labels: job.labels ?? ['ubuntu-latest'],
            needs: job.needs ?? [],
            steps: (job.steps ?? []).map((name, index) => newStep(name, index + 1)),
            annotations: [],
            log: undefined,
            logReadyAt: 0,
        };
        this.jobs.set(stored.id, stored);
        present(run).jobIds.push(stored.id);
        return stored;
    }
    /** A runner has taken the job. */
    startJob(jobId, runnerName = 'GitHub Actions 1') {
        const job = this.job(jobId);
        Object.assign(job, { status: 'in_progress', startedAt: this.timestamp(), runnerName });
        present(this.run(job.runId)).status = 'in_progress';
    }
    /** The step that was announced under this name, or a new one after the last. */
    startStep(jobId, name) {
        const job = this.job(jobId);
        let step = job.steps.find((one) => one.name === name && one.status === 'queued');
        if (step === undefined) {
            step = newStep(name, job.steps.length + 1);
            job.steps.push(step);
        }
        Object.assign(step, { status: 'in_progress', startedAt: this.timestamp() });
    }
    /** The step that runs, or the one of this name. */
    finishStep(jobId, conclusion, name) {
        const job = this.job(jobId);
        const step = job.steps.find((one) => (name === undefined ? one.status === 'in_progress' : one.name === name));
        if (step === undefined)
            throw new Error(`job ${jobId} has no step ${name ?? 'in progress'} to finish`);
        Object.assign(step, { status: 'completed', conclusion, completedAt: this.timestamp() });
    }
    /** Without a log it is a job whose runner was lost. Steps stay as they are: a lost runner leaves one in progress. */
    finishJob(jobId, conclusion, log, options = {}) {
        Object.assign(this.job(jobId), {
            status: 'completed',
            conclusion,
            completedAt: this.timestamp(),
            log,
            logReadyAt: this.now() + (options.logAfterMs ?? 0),
        });
    }
    annotate(jobId, annotation) {
        this.job(jobId).annotations.push(annotation);
    }
    /** Ends the present attempt; by default with what its jobs say. */
    finishRun(runId, conclusion) {
        const attempt = present(this.run(runId));
        const conclusions = attempt.jobIds.map((id) => this.job(id).conclusion);
        const derived = conclusions.find((one) => one === 'failure') ?? conclusions.find((one) => one === 'cancelled');
        Object.assign(attempt, {
            status: 'completed',
            conclusion: conclusion ?? derived ?? 'success',
            updatedAt: this.timestamp(),
        });
    }
    /**
     * Starts a new attempt with new, queued jobs in place of all, of the failed ones, or of the one named, and of the
     * jobs that need them; the others are listed again as they are. Where GitHub refuses (403) it gives GitHub's words.
     */
    rerun(runId, which) {
        const run = this.run(runId);
        const before = present(run);
        if (before.status !== 'completed')
            return 'This workflow is already running';
        if (this.now() - Date.parse(run.createdAt) > monthMs) {
            return 'Unable to retry this workflow run because it was created over a month ago';
        }
        const jobs = before.jobIds.map((id) => this.job(id));
        const again = new Set();
        for (const job of jobs) {
            if (which === 'all' || (which === 'failed' ? failed.has(job.conclusion) : which.jobId === job.id))
                again.add(job.name);
        }
        if (again.size === 0)
            return 'This workflow run cannot be retried';
        // Dependents of dependents come along, whatever the order of the list.
        for (let size = 0; size !== again.size;) {
            size = again.size;
            for (const job of jobs)
                if (job.needs.some((name) => again.has(name)))
                    again.add(job.name);
        }
        const attempt = this.#startAttempt(run, 'queued');
        for (const job of jobs) {
            if (again.has(job.name))
                this.addJob(runId, { name: job.name, status: 'queued', labels: job.labels, needs: job.needs });
            else
                attempt.jobIds.push(job.id);
        }
        return undefined;
    }
    /** A `workflow_dispatch`: it is recorded, and its run is queued. */
    dispatch(workflow, ref, inputs) {
        this.dispatches.push({ workflow, ref, inputs });
        const file = workflow.startsWith('.github/') ? workflow : `.github/workflows/${workflow}`;
        const run = this.addRun({ event: 'workflow_dispatch', headBranch: ref, name: workflow, workflowFile: file });
        present(run).status = 'queued';
        return run;
    }
    /** Throws where a script names a run that is not there. */
    run(runId) {
        const run = this.runs.get(runId);
        if (run === undefined)
            throw new Error(`no run ${runId}`);
        return run;
    }
    /** Throws where a script names a job that is not there. */
    job(jobId) {
        const job = this.jobs.get(jobId);
        if (job === undefined)
            throw new Error(`no job ${jobId}`);
        return job;
    }
    /** Now, as GitHub writes it: whole seconds. */
    timestamp() {
        return new Date(this.now()).toISOString().replace(/\.\d+Z$/, 'Z');
    }
    #startAttempt(run, status) {
        const at = run.attempts.length === 0 ? run.createdAt : this.timestamp();
        const attempt = { startedAt: at, updatedAt: at, status, conclusion: null, jobIds: [] };
        run.attempts.push(attempt);
        return attempt;
    }
}
/** The attempt that the run is in. */
function present(run) {
    const attempt = run.attempts.at(-1);
    if (attempt === undefined)
        throw new Error(`run ${run.id} has no attempt`);
    return attempt;
}
function newStep(name, number) {
    return { name, number, status: 'queued', conclusion: null, startedAt: null, completedAt: null };
}

;// CONCATENATED MODULE: ./build/demo/github-answers.js
/** What GitHub's Actions API answers, from a state. No server here, so that a test can stand in between. */




// A signed link to a log lives about this long.
const linkMs = 60_000;
const routes = [
    ['GET', /^actions\/runs\/(\d+)$/, (call) => showRun(call, findRun(call))],
    ['GET', /^actions\/runs\/(\d+)\/attempts\/(\d+)$/, (call) => showRun(call, findRun(call), Number(call.caught[1]))],
    ['GET', /^actions\/runs\/(\d+)\/jobs$/, (call) => listJobs(call, findRun(call))],
    [
        'GET',
        /^actions\/runs\/(\d+)\/attempts\/(\d+)\/jobs$/,
        (call) => listJobs(call, findRun(call), Number(call.caught[1])),
    ],
    ['GET', /^actions\/jobs\/(\d+)$/, (call) => github_call_json(200, jobBody(call.state, call.origin, findJob(call)))],
    ['GET', /^actions\/jobs\/(\d+)\/logs$/, (call) => linkToLog(call, findJob(call))],
    ['GET', /^check-runs\/(\d+)\/annotations$/, (call) => listAnnotations(call, findJob(call))],
    ['GET', /^git\/ref\/(.+)$/, showRef],
    ['GET', /^contents\/(.+)$/, showFile],
    ['POST', /^actions\/runs\/(\d+)\/rerun$/, (call) => rerun(call.state.rerun(findRun(call).id, 'all'))],
    ['POST', /^actions\/runs\/(\d+)\/rerun-failed-jobs$/, (call) => rerun(call.state.rerun(findRun(call).id, 'failed'))],
    ['POST', /^actions\/jobs\/(\d+)\/rerun$/, (call) => rerunJob(call, findJob(call))],
    ['POST', /^actions\/workflows\/([^/]+)\/dispatches$/, dispatch],
    ...issueRoutes,
];
/** Answers one request as GitHub would; a POST changes the state. */
function answer(state, request) {
    const origin = `http://${request.headers.host ?? '127.0.0.1'}`;
    const url = new URL(request.url, origin);
    if (url.pathname.startsWith('/blob/'))
        return sendBlob(state, request, url);
    const token = /^(?:token|bearer) +(\S+)$/i.exec(String(request.headers.authorization ?? ''))?.[1];
    if (token === undefined)
        return github_call_json(401, errorBody(401, 'Requires authentication'));
    const prefix = `/repos/${state.owner}/${state.repo}/`;
    const path = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : '';
    try {
        for (const [method, pattern, handle] of routes) {
            const match = method === request.method ? pattern.exec(path) : null;
            if (match)
                return handle({ state, origin, request, query: url.searchParams, caught: match.slice(1) });
        }
        throw new Refused(404, 'Not Found');
    }
    catch (error) {
        if (error instanceof Refused)
            return github_call_json(error.status, errorBody(error.status, error.message));
        throw error;
    }
}
function findRun({ state, caught }) {
    const run = state.runs.get(Number(caught[0]));
    if (run === undefined)
        throw new Refused(404, 'Not Found');
    return run;
}
function findJob({ state, caught }) {
    const job = state.jobs.get(Number(caught[0]));
    if (job === undefined)
        throw new Refused(404, 'Not Found');
    return job;
}
function showRun({ state, origin }, run, number = run.attempts.length) {
    const attempt = run.attempts[number - 1];
    if (attempt === undefined)
        throw new Refused(404, 'Not Found');
    return github_call_json(200, runBody(state, origin, run, attempt));
}
function showRef({ state, origin, caught }) {
    const ref = decodeURIComponent(caught[0] ?? '');
    const sha = state.refs.get(ref);
    if (sha === undefined)
        throw new Refused(404, 'Not Found');
    return github_call_json(200, refBody(state, origin, ref, sha));
}
function showFile({ state, origin, caught }) {
    const path = decodeURIComponent(caught[0] ?? '');
    const text = state.files.get(path);
    if (text === undefined)
        throw new Refused(404, 'Not Found');
    return github_call_json(200, fileBody(state, origin, path, text));
}
function listJobs(call, run, number = run.attempts.length) {
    const attempt = run.attempts[number - 1];
    if (attempt === undefined)
        throw new Refused(404, 'Not Found');
    const everyAttempt = call.query.get('filter') === 'all';
    const ids = everyAttempt ? [...new Set(run.attempts.flatMap((one) => one.jobIds))] : attempt.jobIds;
    const { items, headers } = paginate(call, ids);
    const jobs = items.map((id) => jobBody(call.state, call.origin, call.state.job(id)));
    return github_call_json(200, { total_count: ids.length, jobs }, headers);
}
function listAnnotations(call, job) {
    // GitHub shows them when the job is over: the runner sends them with its end.
    const { items, headers } = paginate(call, job.status === 'completed' ? job.annotations : []);
    return github_call_json(200, items.map((one) => annotationBody(call.state, job, one)), headers);
}
function rerun(refusal) {
    if (refusal !== undefined)
        throw new Refused(403, refusal);
    return github_call_json(201, {});
}
function rerunJob({ state }, job) {
    if (present(state.run(job.runId)).status !== 'completed') {
        throw new Refused(403, 'The workflow run containing this job is already running');
    }
    return rerun(state.rerun(job.runId, { jobId: job.id }));
}
function dispatch({ state, origin, request, caught }) {
    const { ref, inputs = {}, return_run_details: details } = parseBody(request);
    if (typeof ref !== 'string')
        throw new Refused(422, 'Invalid request.\n\n"ref" wasn\'t supplied.');
    const run = state.dispatch(decodeURIComponent(caught[0] ?? ''), ref, inputs);
    return details === true ? github_call_json(200, dispatchBody(state, origin, run)) : { status: 204, headers: {}, body: '' };
}
function linkToLog({ state, origin }, job) {
    if (job.status !== 'completed' || job.log === undefined || state.now() < job.logReadyAt)
        return blobNotFound();
    const location = `${origin}/blob/${job.id}?se=${state.now() + linkMs}&sig=embedded`;
    return { status: 302, headers: { location }, body: '' };
}
/** The store behind the link: it knows ranges, and refuses who shows it a token, as the real one does. */
function sendBlob(state, request, url) {
    if (request.headers.authorization !== undefined) {
        return xml(403, 'AuthenticationFailed', 'Server failed to authenticate the request. Do not send a token here.');
    }
    if (state.now() > Number(url.searchParams.get('se') ?? 0)) {
        return xml(403, 'AuthenticationFailed', 'Signature not valid in the specified time frame');
    }
    const log = state.jobs.get(Number(url.pathname.slice('/blob/'.length)))?.log;
    if (log === undefined)
        return blobNotFound();
    const bytes = Buffer.from(log);
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'accept-ranges': 'bytes' };
    const range = /^bytes=(\d+)-(\d*)$/.exec(String(request.headers.range ?? ''));
    if (range === null)
        return { status: 200, headers, body: bytes };
    const from = Number(range[1]);
    const to = Math.min(range[2] === '' ? Number.POSITIVE_INFINITY : Number(range[2]), bytes.length - 1);
    if (from > to) {
        const refused = xml(416, 'InvalidRange', 'The range specified is invalid for the current size of the resource.');
        return { ...refused, headers: { ...refused.headers, 'content-range': `bytes */${bytes.length}` } };
    }
    const contentRange = `bytes ${from}-${to}/${bytes.length}`;
    return { status: 206, headers: { ...headers, 'content-range': contentRange }, body: bytes.subarray(from, to + 1) };
}
function blobNotFound() {
    return xml(404, 'BlobNotFound', 'The specified blob does not exist.');
}
function xml(status, code, message) {
    const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
    return { status, headers: { 'content-type': 'application/xml' }, body };
}

;// CONCATENATED MODULE: ./build/demo/embedded-github.js
/** GitHub's Actions API on a loopback port: the demo starts the real, bundled actions against it. */



class EmbeddedGitHub {
    state;
    requests = [];
    #server = (0,external_node_http_.createServer)((incoming, response) => {
        // A client that goes away in the middle is no reason to end the process.
        this.serve(incoming, response).catch(() => response.destroy());
    });
    constructor(state = new GitHubState()) {
        this.state = state;
    }
    /** Gives the base URL, for `GITHUB_API_URL`. */
    async start() {
        await new Promise((resolve, reject) => {
            this.#server.once('error', reject);
            this.#server.listen(0, '127.0.0.1', resolve);
        });
        return `http://127.0.0.1:${this.#server.address().port}`;
    }
    /** Ends open connections too. */
    async stop() {
        const closed = new Promise((resolve) => this.#server.close(() => resolve()));
        this.#server.closeAllConnections();
        await closed;
    }
    async serve(incoming, response) {
        const time = this.state.now();
        const request = await readRequest(incoming);
        const answered = answer(this.state, request);
        this.requests.push({ method: request.method, path: request.url, status: answered.status, time });
        writeResponse(response, answered);
    }
}
/** The request with its whole body. */
async function readRequest(incoming) {
    const chunks = [];
    for await (const chunk of incoming)
        chunks.push(chunk);
    const { method = 'GET', url = '/', headers } = incoming;
    return { method, url, headers, body: Buffer.concat(chunks).toString() };
}
function writeResponse(response, { status, headers, body }) {
    response.writeHead(status, { ...headers, ...(status === 204 ? {} : { 'content-length': Buffer.byteLength(body) }) });
    response.end(body);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/demo/runner.js
/** Starts an action as the runner starts it: inputs as INPUT_*, files for outputs, state and summary, a child process. */



/** Runs the script to its end. The environment is only what is given here, and PATH and HOME. */
async function runActionProcess(call) {
    await (0,promises_.mkdir)(call.folder, { recursive: true });
    const files = {
        GITHUB_OUTPUT: 'output',
        GITHUB_STATE: 'state',
        GITHUB_ENV: 'env',
        GITHUB_PATH: 'path',
        GITHUB_STEP_SUMMARY: 'summary.md',
    };
    const paths = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, (0,external_node_path_.join)(call.folder, file)]));
    for (const path of Object.values(paths))
        await (0,promises_.writeFile)(path, '');
    const inputs = Object.entries(call.inputs).map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
    ]);
    const state = Object.entries(call.state ?? {}).map(([name, value]) => [`STATE_${name}`, value]);
    const env = {
        PATH: process.env['PATH'] ?? '',
        HOME: call.folder,
        RUNNER_TEMP: call.folder,
        ...paths,
        ...Object.fromEntries(inputs),
        ...Object.fromEntries(state),
        ...call.env,
    };
    const child = (0,external_node_child_process_.spawn)(call.node ?? process.execPath, [call.script], {
        env,
        cwd: call.folder,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
    const exitCode = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
    const read = (name) => (0,promises_.readFile)(paths[name], 'utf8');
    return {
        exitCode,
        stdout,
        stderr,
        outputs: parseFileCommands(await read('GITHUB_OUTPUT')),
        state: parseFileCommands(await read('GITHUB_STATE')),
        summary: await read('GITHUB_STEP_SUMMARY'),
    };
}
/** `name=value` and `name<<DELIMITER` blocks, as the runner reads GITHUB_OUTPUT. */
function parseFileCommands(text) {
    const values = {};
    const lines = text.split('\n');
    for (let index = 0; index < lines.length; index++) {
        const block = /^([^=<]+)<<(.+)$/.exec(lines[index]);
        if (block) {
            const end = lines.indexOf(block[2], index + 1);
            values[block[1]] = lines.slice(index + 1, end).join('\n');
            index = end;
            continue;
        }
        const pair = /^([^=]+)=(.*)$/.exec(lines[index]);
        if (pair)
            values[pair[1]] = pair[2];
    }
    return values;
}

;// CONCATENATED MODULE: ./build/demo/region-job.js
/** The jobs of the demo: what happens in them is in the API's state, what the actions do is done by their processes. */



/** One region's job: its steps happen in the API's state, or as processes; then main and post of the action run. */
async function playRegion(script, world, round) {
    const { state } = world.gitHub;
    const name = `${round === 1 ? 'upload' : 'upload again'} (${script.region})`;
    const job = state.addJob(world.runId, { name, runnerName: `runner-${script.region}` });
    const root = (0,external_node_path_.join)(world.folder, `${script.region}-${round}`);
    const runnerTemp = (0,external_node_path_.join)(root, '_work', '_temp');
    await (0,promises_.mkdir)(runnerTemp, { recursive: true });
    const env = jobEnvironment(script.region, runnerTemp, world);
    const log = [];
    const retried = [];
    for (const step of script.steps) {
        state.startStep(job.id, step.name);
        const isLast = step === script.steps.at(-1);
        if (step.run !== undefined) {
            const inputs = { run: step.run, shell: 'node {0}', region: script.region, backoff: '100ms' };
            const action = await runActionProcess({ script: (0,external_node_path_.join)(world.dist, 'run.js'), folder: runnerTemp, env, inputs });
            retried.push(action.stdout);
        }
        log.push(...stepLog(state.timestamp(), step.command, step.output, script.fails && isLast));
        state.finishStep(job.id, script.fails && isLast ? 'failure' : 'success');
    }
    state.startStep(job.id, 'Report');
    const logPath = script.textFrom === 'log-path' && script.fails ? (0,external_node_path_.join)(runnerTemp, 'upload.log') : '';
    if (logPath !== '')
        await (0,promises_.writeFile)(logPath, (script.steps.at(-1)?.output ?? []).join('\n'));
    if (script.textFrom === 'runner-pages')
        await writePages(root, log);
    const call = {
        folder: runnerTemp,
        env,
        inputs: {
            region: script.region,
            round: String(round),
            pipeline: 'demo-nightly',
            status: script.fails ? 'failure' : 'success',
            'job-id': String(job.id),
            'log-path': logPath,
            'pushgateway-url': world.gatewayUrl,
            'github-token': 'demo-token',
            config: '.github/lumen.yml',
        },
    };
    const action = await runActionProcess({ ...call, script: (0,external_node_path_.join)(world.dist, 'report.js') });
    state.finishStep(job.id, 'success');
    state.finishJob(job.id, script.fails ? 'failure' : 'success', log.join('\n'));
    await runActionProcess({ ...call, script: (0,external_node_path_.join)(world.dist, 'report-post.js'), state: action.state });
    const requests = world.gitHub.requests
        .filter((request) => request.path.includes(String(job.id)))
        .map((request) => `${request.method} …/jobs/${job.id}`);
    return { script, action, requests, retried: retried.join('') };
}
/** What the runner sets for every step of a region's job. */
function jobEnvironment(region, workspace, world) {
    const { state } = world.gitHub;
    return {
        GITHUB_API_URL: world.apiUrl,
        GITHUB_REPOSITORY: `${state.owner}/${state.repo}`,
        GITHUB_RUN_ID: String(world.runId),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_WORKFLOW: 'nightly',
        GITHUB_SHA: world.headSha,
        GITHUB_WORKSPACE: workspace,
        RUNNER_NAME: `runner-${region}`,
        RUNNER_ENVIRONMENT: 'self-hosted',
        RUNNER_OS: 'Linux',
        RUNNER_ARCH: 'X64',
    };
}
/** The job after a round: the gate runs, and the job is over. */
async function playGate(regions, world, round) {
    const { state } = world.gitHub;
    const job = state.addJob(world.runId, { name: `gate ${round}`, runnerName: 'runner-gate' });
    state.startStep(job.id, 'Gate');
    const folder = (0,external_node_path_.join)(world.folder, `gate-${round}`);
    const action = await runActionProcess({
        script: (0,external_node_path_.join)(world.dist, 'gate.js'),
        folder,
        env: jobEnvironment('gate', folder, world),
        inputs: {
            regions: regions.join('\n'),
            round: String(round),
            pipeline: 'demo-nightly',
            backoff: demoBackoff,
            'job-id': String(job.id),
            'pushgateway-url': world.gatewayUrl,
            'github-token': 'demo-token',
            config: '.github/lumen.yml',
        },
    });
    state.finishStep(job.id, 'success');
    state.finishJob(job.id, 'success', '');
    return action;
}
/** Nobody who tries it wants to wait for 5 s. */
const demoBackoff = '1s';
/** A step as the runner writes it into the log. */
function stepLog(time, command, output, failed) {
    const stamp = time.replace('Z', '.0000000Z');
    const lines = [
        `##[group]Run ${command}`,
        `\u001B[36;1m${command}\u001B[0m`,
        'shell: /usr/bin/bash -e {0}',
        '##[endgroup]',
        ...output,
    ];
    if (failed)
        lines.push('##[error]Process completed with exit code 1.');
    return lines.map((line) => `${stamp} ${line}`);
}
/** The runner's own copy of the output, where it keeps it while the job runs. */
async function writePages(root, log) {
    const pages = (0,external_node_path_.join)(root, '_diag', 'pages');
    await (0,promises_.mkdir)(pages, { recursive: true });
    const id = (digit) => `${digit.repeat(8)}-${digit.repeat(4)}-${digit.repeat(4)}-${digit.repeat(4)}-${digit.repeat(12)}`;
    await (0,promises_.writeFile)((0,external_node_path_.join)(pages, `${id('1')}_${id('2')}_1.log`), `${log.join('\n')}\n`);
}

;// CONCATENATED MODULE: ./build/demo/scenario.js
/** The day that the demo plays: what each region's job does, and where its output can be read. */
const build = {
    name: 'Build archive',
    command: 'make archive',
    output: ['packing 214 files', 'archive.tar.zst: 18.2 MB'],
};
/** Meets a 503 the first time. */
const flaky = `const { existsSync, writeFileSync } = require('node:fs')
console.log('uploading archive.tar.zst')
if (!existsSync('tried')) {
  writeFileSync('tried', '')
  console.error('curl: (22) The requested URL returned error: 503')
  process.exit(22)
}
console.log('done: 18.2 MB in 3.1 s')
`;
/** The same job in a later round, when what failed has passed. */
function healed(script) {
    const steps = script.steps.map((step) => ({ ...step, output: step.output.slice(0, 1) }));
    return { ...script, steps, fails: false };
}
const scenario = [
    {
        region: 'us-west-2',
        steps: [
            build,
            {
                name: 'Upload archive',
                command: 'org/lumen-action/run@v1',
                output: [],
                run: flaky,
            },
        ],
        fails: false,
        textFrom: 'log-path',
    },
    {
        region: 'ap-northeast-2',
        steps: [
            build,
            {
                name: 'Upload archive',
                command: './upload.sh ap-northeast-2',
                output: [
                    'uploading archive.tar.zst',
                    'curl: (22) The requested URL returned error: 503',
                    'upload failed after 3 of 18 parts',
                ],
            },
        ],
        fails: true,
        textFrom: 'log-path',
    },
    {
        region: 'eu-central-1',
        steps: [
            build,
            {
                name: 'Upload archive',
                command: './upload.sh eu-central-1',
                output: [
                    'uploading archive.tar.zst',
                    'upload failed: ./archive.tar.zst An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
                ],
            },
        ],
        fails: true,
        textFrom: 'runner-pages',
    },
];

;// CONCATENATED MODULE: ./build/demo/demo.js
/** `demo`: a day in three regions on this machine, with the bundled actions as child processes. */








const say = (text = '') => process.stdout.write(`${text}\n`);
/** Plays the day and prints what a person would see. Sets exit code 1 where an action did not end as it should. */
async function demo() {
    const started = performance.now();
    const dist = (0,external_node_path_.dirname)(process.argv[1]);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lumen-demo-'));
    const gitHub = new EmbeddedGitHub();
    const gateway = new EmbeddedGateway();
    try {
        say('lumen-action demo: one nightly run in three regions. Nothing leaves this machine.\n');
        const apiUrl = await gitHub.start();
        const gatewayUrl = await gateway.start();
        say(`1. An embedded GitHub API listens on ${apiUrl}, an embedded Pushgateway on ${gatewayUrl}.`);
        const run = gitHub.state.addRun({ name: 'nightly', event: 'schedule' });
        say(`2. Workflow run ${run.id} starts a job in each region. Its upload runs through run/ in us-west-2, which tries it again in place. After its steps each job runs the report action, as a child process:\n`);
        const world = { dist, folder, gitHub, apiUrl, gatewayUrl, runId: run.id, headSha: run.headSha };
        const regions = scenario.map(({ region }) => region);
        const first = await Promise.all(scenario.map((script) => playRegion(script, world, 1)));
        for (const played of first)
            tell(played);
        say('3. What each region knows of itself:\n');
        say(table(first.map(({ script, action }) => row(script.region, action))));
        say('4. The gate, the job after the matrix, reads every job and its log, and decides what is run again:\n');
        const gate = await playGate(regions, world, 1);
        sayGate(gate);
        const matrix = JSON.parse(gate.outputs['rerun-matrix'] ?? '{}');
        const delay = Number(gate.outputs['rerun-delay-seconds']);
        say(`   rerun-matrix  ${gate.outputs['rerun-matrix']}\n`);
        say(`5. Round 2, after ${delay} s: one job, not ${regions.length}. This time the service answers:\n`);
        await (0,external_node_timers_promises_.setTimeout)(delay * 1000);
        const again = scenario.filter(({ region }) => matrix.include.some((one) => one.region === region));
        for (const script of again)
            tell(await playRegion(healed(script), world, 2));
        const second = await playGate(regions, world, 2);
        gitHub.state.finishRun(run.id);
        say('6. The gate again. What the date came to:\n');
        sayGate(second);
        say(dayTable(JSON.parse(await (0,promises_.readFile)(second.outputs['report-path'] ?? '', 'utf8'))));
        say('7. What Prometheus scrapes from the gateway, one group an attempt (the runs; stages and times are there, too):\n');
        const scraped = await (await fetch(`${gatewayUrl}/metrics`)).text();
        say(indent(scraped
            .split('\n')
            .filter((line) => /^lumen_(?:runs_(?:success|failed)|step_retries)_total/.test(line))
            .join('\n')));
        const pushes = gateway.requests.filter(({ method }) => method === 'PUT').length;
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        say(`\n${gitHub.requests.length} requests to the API, ${pushes} pushes, ${seconds} s.`);
    }
    finally {
        await Promise.all([gitHub.stop(), gateway.stop()]);
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** What one region's job printed. */
function tell({ script, action, retried }) {
    say(`   ── ${script.region} ${'─'.repeat(Math.max(2, 70 - script.region.length))}`);
    if (retried !== '')
        say(`${indent(humanLines(retried))}\n`);
    sayAction(action);
    say();
}
function sayGate(action) {
    sayAction(action);
    say();
}
function sayAction(action) {
    say(indent(humanLines(action.stdout)));
    if (action.exitCode === 0)
        return;
    say(indent(`The action ended with exit code ${action.exitCode}:\n${action.stderr}`));
    process.exitCode = 1;
}
/** What a person sees of an action's output: workflow commands are taken by the runner, which folds a group under its title. */
function humanLines(stdout) {
    return stdout
        .replaceAll(/^::group::/gm, '▾ ')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('::'))
        .join('\n');
}
function indent(text) {
    return text
        .split('\n')
        .map((line) => `   ${line}`)
        .join('\n');
}
function row(region, { outputs }) {
    const cause = outputs['error-class'] === '' ? '–' : `${outputs['error-class']}/${outputs['reason']}`;
    const decision = outputs['result'] === 'success'
        ? '–'
        : outputs['rerun'] === 'true'
            ? `rerun in ${outputs['rerun-delay-seconds']} s`
            : 'hold';
    return [
        region,
        outputs['run-id'] ?? '',
        outputs['result'] ?? '',
        cause,
        decision,
        outputs['pushed'] === 'true' ? 'yes' : 'no',
    ];
}
/** Every attempt, the winner marked. */
function dayTable(report) {
    const rows = report.regions.flatMap(({ region, result, decision, attempts }) => attempts.map(({ attempt, result: end, verdict, is_winner }, index) => [
        index === 0 ? region : '',
        attempt,
        `${end ?? 'not over'}${is_winner ? ', winner' : ''}`,
        verdict === null ? '–' : `${verdict.class}/${verdict.reason}`,
        index < attempts.length - 1 ? 'rerun' : result === 'success' ? '–' : decision.kind,
    ]));
    return table(rows, ['region', 'attempt', 'result', 'cause', 'decision']);
}
const regionColumns = ['region', 'run id', 'result', 'cause', 'decision', 'pushed'];
function table(rows, head = regionColumns) {
    const all = [head, ...rows];
    const widths = all[0]?.map((_, column) => Math.max(...all.map((cells) => cells[column].length))) ?? [];
    const line = (cells) => `   ${cells
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd()}`;
    return `${[line(head), `   ${widths.map((width) => '─'.repeat(width)).join('  ')}`, ...rows.map(line)].join('\n')}\n`;
}


/***/ })

};
