export const id = 136;
export const ids = [136];
export const modules = {

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dh: () => (/* binding */ classifyOutputSource),
  o: () => (/* binding */ classifySource),
  B3: () => (/* binding */ lastStatementId)
});

// UNUSED EXPORTS: classify, classifyOutput

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
const afterwards = /upload|artifact|report|summar|annotat|comment|codecov|coveralls|notif|slack|discord|teams|clean|logs?\b|diagnos|dump|always|failure|publish-unit-test|junit|docker compose (?:down|ps)|docker-compose (?:down|ps)|kubectl (?:describe|logs|get)|gh (?:pr|issue)|echo |save|stop|kill|tail |cat |^if \[+ (?:! )?-[defs] |^if ! ?\(?grep |^test -[defs] /i;
/** Our own steps behind the failed one: they repeat its error as an annotation. What `run/` ran is the job's own work. */
const ours = /(?:^|\/)lumen-action(?:\/gate|\/rerun)?@/;
/** Test runners and builds are the job's own work, whatever their options are called (`--cov-report`, `--junitxml`). */
const work = /^(?:python3? -m pytest|pytest|go test|cargo (?:test|nextest|build|clippy)|dotnet test|mvn |\.\/mvnw |\.\/gradlew |gradle |ctest|tox|nox)\b/;
/**
 * Finds the output of the step that failed. With the API's steps it is the one whose conclusion is `failure`; without
 * them the log has to say: the step that ended with an error and after which nothing ordinary ran.
 */
function failed_step_findFailedStep(sections, steps) {
    const failed = steps?.find((step) => step.conclusion === 'failure' || step.conclusion === 'timed_out');
    if (steps !== undefined && failed !== undefined) {
        const own = sectionsOf(failed, steps, sections);
        if (own.length > 0)
            return { ...describe(failed.name, own), number: failed.number, head: own[0]?.head };
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
    const broken = candidates.filter(({ section }) => !ours.test(section.header) && section.output.some((line) => line.marker === 'error'));
    const decisive = broken.find(({ index }) => !candidates.some((later) => later.index > index && isOrdinary(later.section)));
    const chosen = decisive ?? broken.at(-1) ?? candidates.filter(({ section }) => section.output.length > 0).at(-1);
    return chosen ? [chosen.section] : sections.slice(0, 1);
}
function isOrdinary(section) {
    return (section.kind === 'step' &&
        section.header !== '' &&
        !ours.test(section.header) &&
        (work.test(section.header) || !afterwards.test(section.header)));
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
/** Whether somebody stopped the step: then it did not end by an error of its own. */
function wasCancelled(step) {
    return step.lines.findLast((line) => isEnding(line))?.text === 'The operation was canceled.';
}
/** Whether the runner says with this line that a step is over. */
function isEnding(line) {
    return line.marker === 'error' && endings.some((ending) => ending.test(line.text));
}

;// CONCATENATED MODULE: ./build/core/log/prefix.js
// Each form ends with a blank: that is what the scan takes for the start of a line, see `lineStart` of the literals.
const time = /^[[(]?(?:\d{4}[-/]\d\d[-/]\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?Z| ?[+-]\d\d:?\d\d| UTC)?[\])]?:? {1,4}(?:[|-] )?/;
/** Behind a time: only words of an error, for what a program notes below that is chatter. */
const level = /^(?:[\w.-]{1,60} - )?(?:[[(]?(?:ERROR|FATAL|CRITICAL|SEVERE)[\])]?|\[(?:error|fatal)\])(?: -|:)? {1,8}(?:\d{1,7} --- \[[^\]]{1,60}\] [\w.$]{1,80} *: |\[[^\]]{1,60}\] (?:[\w.$]{1,80}(?: -|:) )?)?/;
/** Forms that nothing else has. */
const sure = [
    /^#\d{1,4} (?:\d{1,5}\.\d{1,3} |ERROR: )/, // docker buildx
    /^remote: /, // git
    /^\[?(?:stderr|stdout|STDERR|STDOUT)(?:\]:?|:) /,
    /^\[[^\]]{1,120}\] {1,4}\| /, // act
];
const services = [
    /^\[pod\/[\w.-]{1,120}\/[\w.-]{1,120}\] /, // kubectl logs --prefix
    /^[A-Za-z][\w.-]{0,80}[-_]\d{1,3} {1,40}\| /, // docker compose
    /^\d{1,3}\|[\w.-]{1,60} {1,40}\| /, // pm2
    /^\[WebServer\] /, // Playwright
];
/** A container, whose name has no number where the file gives one, and foreman's processes. */
const column = /^[A-Za-z][\w.-]{0,80} {1,40}\| /;
/** Names of containers and processes that are the job's own work. */
const ownWork = /(?<![a-z])tests?(?![a-z])|\be2e|\bspecs?\b|\bsut\b|\bcypress|\bplaywright|\bmigrat|\bbuild|\blint|\bseed\b/i;
const levelWord = /^\[(?:INFO|DEBUG|TRACE|WARN(?:ING)?|ERROR|FATAL|ERR)\]/i;
const bracket = /^\[[@\w.:/# -]{1,60}\] /;
const step = /^#\d{1,4} /;
const seconds = /^\d{1,5}\.\d{1,3} /;
/** `web:build: ` of turbo, `packages/web build: ` of pnpm, `@acme/web: ` of lerna. */
const task = /^@?[A-Za-z][\w./-]{0,80}(?:[: ][\w:.-]{1,60})?: /;
const noTask = /^(?:\w{0,30}error|fatal|warn(?:ing)?|note|hint|help|info|debug|failed|caused by|cause)\b/i;
const indent = /^ {2,16}(?=\S)/;
/** Takes prefixes off, the outer first; undefined where a line has none. */
function peel(line) {
    let text = line;
    let isService = false;
    const shared = [];
    for (let layer = 0; layer < 4; layer++) {
        const found = outermost(text, layer);
        if (found === undefined)
            break;
        isService ||= found.isService;
        if (found.sign !== undefined)
            shared.push(found.sign);
        text = text.slice(found.length);
    }
    return text === line || text === '' ? undefined : { text, shared, isService };
}
function outermost(text, layer) {
    const first = text.charCodeAt(0);
    if (first === blank) {
        const length = layer === 0 ? lengthOf(indent, text) : 0;
        return length === 0 ? undefined : { length, sign: indentSign(length), isService: false };
    }
    const kinds = kindsOf(first);
    if (kinds === 0)
        return undefined;
    // Of what begins like that, most lines lack what each of these forms has further on.
    const bar = text.indexOf('| ', 1);
    if (bar > 0 || (kinds & (bracketed | isHash)) !== 0) {
        for (const form of services) {
            const length = lengthOf(form, text);
            if (length > 0)
                return { length, isService: !ownWork.test(text.slice(0, length)) };
        }
    }
    for (const form of sure) {
        const length = lengthOf(form, text);
        if (length > 0)
            return { length, isService: false };
    }
    if ((kinds & (bracketed | isDigit)) !== 0) {
        const stamp = lengthOf(time, text);
        if (stamp > 0)
            return { length: stamp + lengthOf(level, text.slice(stamp)), isService: false };
    }
    // Behind another prefix these are one as well.
    const unless = (sign) => (layer > 0 ? undefined : sign);
    if (bar > 0 && (kinds & isLetter) !== 0) {
        const name = lengthOf(column, text);
        if (name > 0)
            return { length: name, sign: unless(column), isService: !ownWork.test(text.slice(0, name)) };
    }
    if ((kinds & bracketed) !== 0) {
        const tag = levelWord.test(text) ? 0 : lengthOf(bracket, text);
        return tag === 0 ? undefined : { length: tag, sign: unless(bracket), isService: false };
    }
    if (layer > 0)
        return undefined;
    if ((kinds & (isHash | isDigit)) !== 0) {
        const form = (kinds & isHash) !== 0 ? step : seconds;
        const length = lengthOf(form, text);
        return length === 0 ? undefined : { length, sign: form, isService: false };
    }
    const colon = text.indexOf(': ', 1);
    if (colon < 0 || colon > longestTask || noTask.test(text))
        return undefined;
    const own = task.exec(text)?.[0];
    return own === undefined ? undefined : { length: own.length, sign: sameTask(own), isService: false };
}
const blank = 32;
const [isLetter, isDigit, bracketed, isHash] = [1, 2, 4, 8];
/** No task's name is longer, with what it runs. */
const longestTask = 150;
/** Which forms a line with this first character may have: none, for most signs. */
function kindsOf(first) {
    if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90) || first === 64)
        return isLetter;
    if (first >= 48 && first <= 57)
        return isDigit;
    if (first === 91 || first === 40)
        return bracketed;
    return first === 35 ? isHash : 0;
}
/** How much of the start of a text has this form. */
function lengthOf(form, text) {
    return form.test(text) ? (form.exec(text)?.[0].length ?? 0) : 0;
}
const indentSigns = Array.from({ length: 17 }, (_, length) => new RegExp(`^ {${length},}\\S`));
const indentSign = (length) => indentSigns[length];
const tasks = new Map();
/** Of task prefixes that are remembered: a job runs few. */
const mostTasks = 64;
/** Of a task other lines have to say the same: words before a colon stand in front of many sentences. */
function sameTask(prefix) {
    let sign = tasks.get(prefix);
    if (sign === undefined) {
        sign = new RegExp(`^${prefix.slice(0, -2).replace(/[.\\/-]/g, '\\$&')}(?:: |\\$ )`);
        if (tasks.size === mostTasks)
            tasks.delete(tasks.keys().next().value);
        tasks.set(prefix, sign);
    }
    return sign;
}
/** Lines on either side that are asked. */
const neighbourhood = 3;
/**
 * The line with what stands behind its prefix, if it has one. What other lines have to confirm is asked only where it
 * `matters`; `around` gives the lines before, the nearest first, and those behind.
 */
function settle(line, matters, around) {
    const peeled = peel(line.text);
    if (peeled === undefined)
        return line;
    const { text, shared, isService } = peeled;
    if (shared.length > 0) {
        if (!matters(line.text) && !matters(text))
            return line;
        const [before, behind] = around();
        const isShared = (sign) => isSharedBy(sign, before, behind);
        if (!shared.every(isShared))
            return line;
    }
    return { ...line, behind: text, isService, isIndented: line.text.startsWith(' ') };
}
/** Whether lines around one have a sign too. Where only two lines are there, both have to have it. */
function isSharedBy(sign, before, behind) {
    let asked = 0;
    let having = 0;
    for (const side of [before, behind]) {
        for (const { text, marker, echoed } of side) {
            // What the same program wrote: the runner's own lines end it.
            if (marker !== undefined || echoed)
                break;
            if (text.trim() === '')
                continue;
            asked++;
            if (sign.test(text) && ++having === 2)
                return true;
        }
    }
    return having === 1 && asked === 1;
}
/** All lines, each with what stands behind its prefix. */
function prefix_settleAll(lines) {
    return lines.map((line, index) => settle(line, () => true, () => [
        lines.slice(Math.max(0, index - neighbourhood), index).reverse(),
        lines.slice(index + 1, index + 1 + neighbourhood),
    ]));
}

;// CONCATENATED MODULE: ./build/core/scan/rule-literals.js
// Generated by `npm run rules` from src/core/rules/ and src/core/scan/structure.ts. Do not edit. See literal-table.ts.
// biome-ignore-all format: one literal a line
/** The rules that have literals, and parts of the structure of a log. */
const owners = `
=error
=group
=opening
=plainRun
=recovered
access/denied
action/download
actionlint/error
android/emulator
android/keystore
android/resources
android/sdk
android/test-failed
angular/error
ansible/failed
ansible/galaxy
ansible/interpreter
ansible/lint
ansible/vault-password
api/spec
apidocs/error
apk/index
apk/not-found
apk/not-selected
apk/transport
apple/account
apple/profile
apple/signing
apple/simulator
apt/broken
apt/index-out-of-sync
apt/lock
apt/not-found
apt/repository
archive/truncated
archive/wrong-content
arduino/failed
aria2/failed
aria2/not-found
artifact/name-taken
artifact/transfer
artillery/thresholds
astro/error
automake/check
automake/fail
autotools/configure
ava/failed
aws/access-denied
aws/clock-skew
aws/expired-token
aws/identity-provider
aws/internal
aws/invalid-credentials
aws/no-credentials
aws/slow-down
aws/sso-session
aws/throttled
azure/aadsts
azure/authorization
azure/entra-outage
azure/expired-secret
azure/expired-token
azure/federated-credential
azure/invalid-client
azure/login
azure/throttled
babel/error
bandit/issues
bats/failed
bazel/checksum
bazel/cut-short
bazel/error
bazel/fetch
bazel/lock
bazel/not-found
bazel/server-error
bazel/test
behat/failed
behave/failed
biome/errors
biome/findings
black/check
boost.test/failed
brew/checksum
brew/download
brew/not-found
broker/connect
broker/login
broker/no-host
browser/crashed
browser/download
browser/driver-version
browser/missing
browser/not-found
browser/not-started
buck/error
build/page-failed
bun/disk-full
bun/integrity
bun/lockfile
bun/module-not-found
bun/no-version
bun/not-found
bun/not-resolved
bun/server-error
bun/test-failed
bun/transport
bun/unauthorized
bundler/checksum
bundler/lock
bundler/not-found
bundler/ruby-version
bundler/transport
busted/failed
c/header
cabal/failed
cache/service
cargo/checksum
cargo/credential-provider
cargo/lock
cargo/not-found
cargo/rust-version
cargo/test-failed
cargo/test-panicked
cargo/test-summary
cargo/token
cargo/unlinked-crate
cargo/version
cargo/yanked
carthage/resolve
catch2/failed
chai/assertion
chat/webhook
checkstyle/violations
checksum/mismatch
choco/not-found
choco/server-error
choco/transport
ci/agent-lost
ci/container-memory
ci/no-output
clang/driver
clangformat/check
clangtidy/findings
cli/usage
client/connection-dropped
client/host-not-reached
client/service-busy
client/service-not-up
client/tool-download
client/wrong-length
clippy/error
clojure/test-failed
cloud/capacity
cloud/maintenance
cloud/not-enabled
cloud/not-reached
cloud/quota
cloudflare/token
cloudformation/failed
cluster/not-created
cmake/configure
cmake/find-package
cmake/own-lists
cocoapods/conflict
cocoapods/lock
cocoapods/not-found
cocoapods/server-error
cocoapods/transport
codeception/failed
codecov/status
codecov/token
commitlint/problems
compiler/killed
compose/config
composer/auth
composer/lock
composer/locked-version
composer/not-found
composer/not-resolvable
composer/requirements
composer/transport
conan/not-found
conda/checksum
conda/conflict
conda/environment-file
conda/http
conda/not-found
conda/server-error
config/invalid
config/load
configure/missing
container/credential-helper
container/runtime
corepack/fetch
corepack/server-error
corepack/signature
coursier/download
coverage/below
coverage/threshold
cpan/fetch
cpan/not-found
cpan/test-failed
ctest/failed
cucumber/failed
curl/certificate
curl/could-not-connect
curl/could-not-resolve
curl/empty-reply
curl/partial-file
curl/send-receive
curl/stalled
curl/timed-out
curl/tls-connect
cypress/assertion
cypress/summary
cython/error
dart/analyze
dart/compile
dart/test-failed
dart/test-summary
database/connect
database/link-failure
database/login
database/migration
database/model-changed
database/not-ready
dbt/error
dbt/failed
deno/lockfile
deno/not-found
deno/publish-refused
deno/test-failed
dependency/not-built
deploy/refused
detox/failed
devicetree/error
dialyzer/warnings
display/qt-platform
display/xvfb-missing
django/migrations-missing
dnf/conflict
dnf/metadata
dnf/no-mirrors
dnf/not-found
dnf/out-of-sync
docker/build-step
docker/compose-v1-missing
docker/copy
docker/daemon-missing
docker/dockerfile
docker/socket-denied
docusaurus/links
dotnet/assembly
dotnet/assertion
dotnet/coverage
dotnet/dns
dotnet/format
dotnet/out-of-memory
dotnet/test-failed
dotnet/test-summary
editorconfig/check
elixir/compile
elixir/format
elixir/summary
elm/compile
elm/test-failed
emulator/not-booted
erlang/compile
erlang/test-failed
esbuild/error
eslint/config
eslint/finding
eslint/plugin-missing
eslint/problems
exunit/assertion
exunit/failed
fastlane/certificates-repository
fastlane/match-password
fastlane/read-only
file/manifest-missing
file/missing-cyrillic
file/required-missing
firebase/login
flow/error
format/check
format/not-formatted
ftp/login
gcc/error
gcloud/credentials
gcloud/exhausted
gcloud/federation
gcloud/permission
gcloud/unavailable
gcloud/workload-identity
generic/compile-failed
generic/error-line
gfortran/error
gh/nothing-there
ginkgo/failed
git/could-not-read-username
git/diff-left
git/dirty-tree
git/dubious-ownership
git/fatal
git/history
git/http-5xx
git/identity
git/merge-conflict
git/no-such-repository
git/not-a-repository-address
git/not-in-repository
git/nothing-to-commit
git/push-rejected
git/repository-not-found
git/rpc-failed
git/write-denied
github/action-not-found
github/action-yml-missing
github/artifact-not-found
github/bad-credentials
github/cache-service
github/checkout-ref
github/command-file
github/container-service
github/deprecated-action
github/environment-protection
github/invalid-workflow
github/legacy-service
github/login-beside-token
github/not-accessible
github/other-job-failed
github/outage
github/pages-artifact
github/pages-config
github/pages-deploy
github/pages-timeout
github/protected-branch
github/push-protection
github/release-exists
github/saml-sso
github/token-not-set
github/workflow-scope
gitlab/system-failure
go/build-failed
go/checksum
go/compile
go/embed
go/module
go/no-such-tool
go/panic
go/sum
go/test-failed
go/test-message
go/test-summary
go/toolchain
go/vet
godot/export
godot/export-templates
godot/script
gofmt/check
golangci/config
golangci/finding
golangci/summary
golangci/too-old
google/play
goreleaser/build-failed
gpg/keyserver
gpg/secret-key
gpu/out-of-memory
gradle/lock-state
gradle/not-found
gradle/not-resolved
gradle/rate-limit
gradle/refused
gradle/script
gradle/server-error
gradle/test-failed
gradle/verification
gradle/what-went-wrong
gradle/wrapper-download
grpc/deadline
grpc/unavailable
gtest/assertion
gtest/failed
guile/error
hadolint/findings
haskell/error
haskell/http-client
haskell/resolve
haskell/test-failed
helm/lock
helm/not-found
helm/release
helm/repository
helm/template
hex/errors-on-dependencies
hex/fetcher
hex/lock
hex/resolve
hex/transport
hosting/login
http/401
http/403
http/403-field
http/404
http/408
http/500
http/502
http/503
http/504
http/5xx
http/not-implemented
http/page-instead-of-json
http/rate-limit
http/secondary-rate-limit
http/unavailable-words
huggingface/gated
hypothesis/falsified
iac/findings
image/not-found
image/not-in-reach
image/truncated
jacoco/coverage
jasmine/failed
jenkins/agent-lost
jest/assertion
jest/coverage
jest/failed
jest/module-map
jest/suite
jest/summary
json/syntax
julia/error
julia/resolve
julia/test-failed
junit/assertion
junit/failure
junit/summary
jvm/class-not-found
jvm/compile
jvm/compile-summary
jvm/daemon-gone
jvm/daemon-not-started
jvm/exception
jvm/out-of-memory
jvm/static-analysis
jvm/test-context
jvm/toolchain
k6/thresholds
knip/findings
ktlint/findings
kubectl/control-plane
kubectl/forbidden
kubectl/no-kubeconfig
kubectl/plugin-missing
kubectl/plugin-version
kubectl/unauthorized
kubernetes/crash-loop
kubernetes/manifest
kubernetes/rollout
kubernetes/webhook
latex/error
latex/missing-package
latex/no-output
ld/library-not-found
ld/shared-library
lein/artifact
lerna/uncommitted
lfs/missing
lfs/not-installed
lfs/quota
libcurl/words
lighthouse/assertion
link/error
link/failed
links/broken
links/not-found
lint/check-sentence
lint/finding-line
lint/generic
live/browser-page
live/curl-in-bats
live/dns-in-test
live/go-http
live/jest-worker-killed
live/newman-server-error
live/node-connect
live/node-socket
live/php-stream
live/postman-unauthorized
live/python-connection
live/python-http-error
live/python-shared-library
live/python-unauthorized
live/ruby-connection
llm/api-key
local/service-not-answering
lock/held
lock/out-of-date
lock/unreadable
login/missing
login/plan-used-up
login/refused
lua/error
luarocks/not-found
lumen/gate-red
machine/device-missing
machine/disk-full
machine/disk-full-cyrillic
machine/exec-format
machine/exec-format-cyrillic
machine/file-watchers
machine/oom-killer
machine/open-files
machine/open-files-cyrillic
machine/out-of-memory
machine/out-of-memory-cyrillic
machine/permission-denied
machine/permission-denied-cyrillic
machine/port-in-use
machine/port-in-use-cyrillic
machine/tool-version
maestro/failed
make/no-rule
mamba/other
markdownlint/findings
maven/artifact
maven/blocked-mirror
maven/compiler-plugin
maven/deploy-refused
maven/enforcer
maven/not-resolved
maven/project
maven/test-plugin
maven/transfer
meson/error
meson/test-failed
metro/error
migration/tool
minitest/failure
minitest/summary
mkdocs/strict
mocha/summary
mocha/timeout
mongodb/login
msbuild/error
msvc/error
mutation/threshold
mypy/errors
mypy/missing-stubs
mypy/summary
mysql/error
native/error
network/broken-pipe
network/cannot-reach
network/connect-timeout
network/connect-timeout-cyrillic
network/connection-closed
network/connection-failed
network/connection-refused
network/connection-refused-cyrillic
network/connection-reset
network/connection-reset-cyrillic
network/dns
network/dns-localised
network/dns-of-libraries
network/fetch-failed
network/host-never-answered
network/no-route
network/no-route-cyrillic
network/read-timeout
network/request-timeout
network/timeout-in-client
network/truncated
network/unexpected-eof
newman/failed
next/build
ninja/error
nix/attribute
nix/download
nix/error
nix/hash
nix/machine
node.test/failed
node/assertion
node/broken-install
node/esm-mismatch
node/exception
node/heap
node/module-not-found
node/own-module
node/too-old
node/unhandled
node/zlib
npm/audit
npm/connection-refused
npm/connection-reset
npm/directory-in-the-way
npm/dns
npm/engine
npm/git-dependency
npm/integrity
npm/integrity-detail
npm/lockfile
npm/login
npm/login-expired
npm/missing-script
npm/no-lock-to-cache
npm/no-version
npm/not-found
npm/one-time-password
npm/peer-conflict
npm/peer-conflict-code
npm/provenance
npm/publish-not-found
npm/publish-refused
npm/resolution
npm/server-error
npm/timeout
nuget/api-key
nuget/checksum
nuget/conflict
nuget/lock
nuget/not-found
nuget/other-code
nuget/platform
nuget/service
nvcc/error
oauth/invalid-client
oauth/invalid-grant
ocaml/error
ocaml/location
ocaml/test-failed
oidc/id-token-permission
oidc/not-authorized
oidc/trusted-publisher
opam/fetch
opam/resolve
oxlint/errors
package/not-found
packer/ssh-timeout
pacman/not-found
pacman/retrieve
pact/failed
paket/resolve
pants/failed
parcel/error
pdm/operations-failed
pdm/publish
perl/compile
perl/failed-test
perl/locate
perl/prove
pest/failed
pgtap/failed
php/class-not-found
php/fatal
php/parse
phpcs/errors
phpcsfixer/check
phpstan/errors
phpunit/assertion
phpunit/failed
pip/asks-for-a-user
pip/build-backend
pip/certificate
pip/conflict
pip/connection
pip/download-cut-short
pip/externally-managed
pip/hashes
pip/incomplete-download
pip/invalid-wheel
pip/no-matching
pip/requirements-missing
pip/requires-python
pipenv/resolution
pkgconfig/missing
pkgconfig/not-found
playwright/assertion
playwright/failed
playwright/summary
plugin/not-found
pnpm/config
pnpm/engine
pnpm/integrity
pnpm/lockfile
pnpm/meta-fetch
pnpm/no-terminal
pnpm/no-version
pnpm/not-found
pnpm/other-code
pnpm/peer-conflict
pnpm/rate-limit
pnpm/refused
pnpm/resolution
pnpm/server-error
pnpm/truncated
poetry/all-attempts-failed
poetry/lock
poetry/solving
powershell/error
precommit/hook
prettier/check
prisma/error
process/executable-not-found
protobuf/error
prover/error
proxy/refused
proxy/server-error
pub/lock
pub/resolve
pub/transport
pulumi/failed
pulumi/locked
pulumi/login
puppeteer/timeout
pylint/findings
pyright/errors
pytest/assertion
pytest/collection
pytest/exception
pytest/failed
pytest/fixture
pytest/own-import
pytest/summary
python/bare-timeout
python/exception
python/module-not-found
python/native-config
python/secret-not-set
python/syntax
python/unittest
python/unittest-failed
python/unittest-summary
quality/gate
quality/login
r/download
r/error
r/no-package
r/test-failed
rebar/not-found
redis/login
registry/denied
registry/login
registry/login-not-set
registry/pull-denied
release/config
release/token
requirement/checksum
requirement/library
requirement/plugin-missing
requirement/unsatisfied
requirement/version
retryablehttp/gave-up
robot/failed
rollup/error
rspec/failed
rspec/failure
rsync/transport
rubocop/offenses
ruby/exception
ruby/load-error
ruby/own-file
ruby/syntax
rubygems/exception
rubygems/host
rubygems/push-refused
ruff/findings
ruff/summary
runner/action-archive
runner/command-timeout
runner/job-timeout
runner/shutdown
runner/step-timeout
runtime/out-of-memory
runtime/uncaught
rust/build-script
rust/main-panicked
rustc/aborting
rustc/error
rustc/place
rustfmt/check
rustup/download
rustup/toolchain
sass/error
sbt/evicted
sbt/unresolved
scalafmt/check
scalatest/failed
scan/findings
scan/timeout
scan/vulnerabilities
schema/violation
schemathesis/failed
scp/remote-denied
sdkmanager/package-not-found
sdkmanager/transport
secret/not-found
selenium/failed
service/deploys-used-up
service/plugin-host-limit
service/says-error
setup.python/version
setup/nothing-to-cache-by
shell/command-not-found
shell/crashed
shell/crashed-cyrillic
shell/exit-126
shell/exit-127
shell/killed
shell/killed-cyrillic
shell/not-found
shell/syntax
shell/terminated
shellcheck/code
shellspec/failed
simplecov/coverage
sizelimit/exceeded
slack/channel
slack/token
smtp/login
snap/not-found
snap/store
solidity/place
sonar/gate
sonar/token
spelling/findings
sphinx/error
spotless/check
sqlfluff/findings
ssh/algorithms
ssh/host-key
ssh/key-mode
ssh/key-refused
ssh/key-unreadable
ssh/transport
ssh2/handshake
staticcheck/finding
storybook/failed
stylelint/findings
surefire/fork-crashed
svelte/check
swc/error
swift/build-failed
swift/xcbeautify
swiftformat/check
swiftlint/violations
swiftpm/module
swiftpm/pins
swiftpm/resolve
system/conflict
system/installer
system/no-space
system/not-on-medium
system/not-root
system/package-lock
system/platform
system/signature
system/sources
tcl/error
terraform/config
terraform/fmt
terraform/lock
terraform/login
terraform/module-download
terraform/platform
terraform/provider
terraform/registry
terraform/state-lock
test/assertion
test/marker
test/runner-sentence
test/summary
testcafe/failed
testng/summary
tflint/issues
tls/client-certificate-refused
tls/handshake
tls/plain-http
tls/server-certificate-expired
tls/untrusted
token/expired
token/invalid
token/not-set
toml/syntax
tool/login-missing
tool/login-refused
toolchain/daemon-gone
toolchain/missing
toolchain/program-missing
toolchain/sdk-not-found
tox/failed
trivy/total
tsc/error
tsc/found
tsc/module-not-found
tsc/own-module
twine/refused
twine/version-exists
unity/compile
unity/failed
unity/license
uv/environment
uv/externally-managed
uv/lock
uv/no-solution
uv/no-such-group
uv/no-such-package
uv/not-found
uv/not-installable
vault/action
vault/denied
vault/sealed
vcpkg/download
vcpkg/not-found
vercel/token
vite/error
vitest/assertion
vitest/failed
vitest/summary
webdriverio/failed
webpack/error
websocket/closed
wget/network-failure
windows/file-locked
windows/path-too-long
windows/signtool
winhttp/error
xcode/test-failed
xcode/test-summary
xctest/assertion
yaml/syntax
yamllint/error
yarn/build-script
yarn/engine
yarn/integrity
yarn/lockfile
yarn/missing-script
yarn/no-version
yarn/not-found
yarn/transport
zig/fetch
zig/fetch-status
zig/hash
`;
/** Sets of bytes that stand at places of literals. */
const sets = `
0-255
48-57 65-90 95 97-122
45 48-57 65-90 95 97-122
48-57
32 58
102 112
32 46 48-57
101 106 114-115
0-8 14-31 33-255
40 45
102 119
39 97
67 70 87 98-99 102
98 119
49-51 53-55
47-57 65-90 95 97-122
0-9 11-12 14-255
32 115
66 80 85 98 112 117
32 83 115
73 89 105 121
32 70 102
48-57 73 105
32 34
49-53
78 85 89
34 39 96 128-255
58 115
32 45
49 53
48-55
39 46 48-57 65-90 95 97-122
97 111
91 123
46 48-57
103 123
45-46 48-57 65-90 95 97-122
97 101
112 114-115
52 57
53 55
55 57
53 55 57
53 57
58 69
97 116
49-57
32 48-57
32 47 97-122
98-99 105 109 115
0-9 11-12 14-38 40-255
46 64 126
46-47 64-90 102 126
109 112
80 83
0-9 11-12 14-33 35-255
98-99 105 112 118
65 69
100 102
66 68
67 84
32 110
39 96 128-255
110 118
97 112
97 109
97 100 102 116
104 112
102 116
99 111
97 108-109
72 76
99 117
48-57 65-90
105 121
49 51
77 86
67 78 80 87
66 84
66 70 76 78-79
73 85
66 73-74 78 80 85
66-67 71 73
66-67 69 73 80 84
65-90
70 79
99 112
73 84
115-116
103 114
73 83-84
116-117
67 104 108
98 115
49-51
69 87
50 52 54
68-69 71-72 78 80 82
39 100
49-57 100
101-102 115 117
58 83
67 77 84
65 83
96 117
103 121
67 70-71 114-115
70-71 76
103 115-116
66-67 70 77 82
67 72
68 71 80
70 83
68 78 99 108
112 114
101 105 114
97 114
32 44
39 96
101-102
97 105
84 119
65 83 85
65 98 110
65 76
100 115
32 105
80 105
102 115
105 109
102 109 119
105 112
99 114
40 110
103 107 112
51-52
46 48-57 65-90 95 97-122
102 104
49-50 53
67 82-83
98-99 103 109 112 115
116 119
78 83-84
95 110
67 70 72 78-79 82 87
101 118
34 66 85 101 114 119
39 60
67 78 84-85
102 118
78 86
100 112
99 109
97 119
110 112 121
67 77
83 87
44 48-57
100 116
46 68 71 74 78 80 82 103 110
74 78 97
68 115
69 85
101 111-112 115
32 102
48-57 64-90 95 97-122
32 45-57 64-90 95 97-122
99 109 114 116 118
102 109 118
58 87 93
98 101
98 100
110 116
97 105 108
32 48-57 65-90 95 97-122
79 99
105 111
112 115
45 49
32 45-46 48-58 65-90 95 97-122
112 119
58 93
99 118
66 70 80 84
48-57 100 114
97 100 109
46-47
99-100 103 108 112 117 119
70 101 227 236
48-57 97-102
105 108
67 70 82-83 99
79 84
53-54
49 53 57
53-57
99 115
39 97 107 110
105 117
98-99
60-62
105 110
9 11-12 32 58 128-255
45 48-57
54-55
48-51
99 116
112 118
104 106 110
105 112 114
107 115-116
114 116
67 69 72
102 110
49-50 54
108 114 116
36-37 80
58 72
108 112 114
41 59 123 125
96 101 105 111-112 116
44 46
98 114 116
114-115
99-101 114
67 78 84
65 78 84 89 98 105 110 112 121
82 100 114 228 236
40 72 83 102
50-51 53
67 82
78 86 110 118
67 78
39 48-57 65-90 95 97-122 128-255
39 128-255
95 115
67-68 77 86
48-57 96
34 39 111
108 114
112 116
80 85
46 50
114 119
99 101 110 116
101 108 112
60-62 126
49 101
39 46
101 116-117
45 95
45-57 65-90 95 97-122
104-105 110
69 114
67 114
70 85
34 101 110 114 119
105 110 115
98 108-109
109 115
96-97
32 95
108 117
49 52
49-50 53 57
83-84
69 82
98 102 104 115-116
98 118
228-229
32 228
32 58 128-255
96 102
65-66 69 72-73 82 87 97-98 101 104-105 114 119
47 65-90 97-122
84-85 116-117
128-255
69 82 85 101 114 117
48-51 57
67-68 79 85 99-100 111 117
35 48-57
69-70 101-102
32 45 95
67 78 99 110
83 85 115 117
72-73 104-105
68 70 77 86 100 102 109 118
69 79 101 111
67 86 99 118
68 77 80 100 109 112
65 67 84 97 99 116
72 80 104 112
67 89 99 121
65 73 77-78 87 97 105 109-110 119
69 82 101 114
69 85 101 117
65 73 78 80 82 84-85 97 105 110 112 114 116-117
46 58
34 65-90 97-122
58 83 115
65 82 97 114
67 79 99 111
65 67-68 71 77 87-88 97 99-100 103 109 119-120
58 69 101
65 79 97 111
67 79-80 99 111-112
68 76 80 82 86 100 108 112 114 118
65 76 97 108
73 84 105 116
73 85 105 117
44 46 48-57
70 80 102 112
45 79 111
67 69 85 99 101 117
80 86 112 118
70 84 102 116
68 77 100 109
79 82 111 114
68 82 100 114
65-67 76 80 84-85 97-99 108 112 116-117
73 87 105 119
65 73 97 105
68 83 100 115
80 84 112 116
83-84 115-116
65 67 70 79 83 97 99 102 111 115
70 73 75 80 83 86 102 105 107 112 115 118
65-67 69 82 86 97-99 101 114 118
69 86 101 118
77 80 83 109 112 115
78 83 110 115
76 84 108 116
67 82 99 114
67 83 99 115
73 75 87 105 107 119
77 83 109 115
82-83 114-115
34 39 48-57 65-90 95-122
65 77 80 87 97 109 112 119
67 75 84 99 107 116
70 87 102 119
71 80 83 103 112 115
80 83 112 115
67 77 80 99 109 112
67 96 99
80 85 112 117
83 90 115 122
68 70 83 100 102 115
77-78 109-110
49-50
66-67 77 98-99 109
32 69 73 101 105
70 73 82 102 105 114
66-67 98-99
32 78 110
72-73 85 104-105 117
71 80 103 112
67 69 71 82-84 99 101 103 114-116
65 88 97 120
65 78 97 110
73 80 105 112
65 73 89 97 105 121
65 78 84 97 110 116
79 87 111 119
69 90 101 122
66-68 70 73 76 84-85 98-100 102 105 108 116-117
68 70 100 102
73 82 105 114
65 70 97 102
69 76 101 108
76 80 108 112
45 66 98
71 84 90 103 116 122
69 73 101 105
78 84 110 116
71 82 103 114
85-86 117-118
65 70 73 84-85 89 97 102 105 116-117 121
65 68 70 97 100 102
66 72 98 104
65 90 97 122
65 75 80 97 107 112
38 194
70 83 102 115
65 67 79 97 99 111
70 75 80 102 107 112
32 40-41 83 115
69 80 84 101 112 116
70 82 102 114
73 82-83 105 114-115
99 102-103 115
101 108
9 11-12 32 128-255
32 40 46 83
83 116
99-100 102
45 97-122
39 98 100 108 117
0-47 58-64 91-94 96 123-255
68 70
33 114
67 73-74 77 87
79 85
66 69 78
40 102
102 108
70 83 116
34 102 105 116
32 60
108 115
101 112
73 78
71 115
32 46
32 45 76 108
100 104
48-57 91
70 73
100 109
101 109
44 115
33 115
46 115
48-57 65-70
68-69 86
96 103 112
71 75 77
101 104 108 119
68-69
110 115
100-101
101 114
32 101
110 112
101 110
78-79 110-111
69 83 101 115
44 46 58-59
32 80 82 112 114
96 107
100-101 116
101 121
32 40
101 115
43 45-46 48-57 65-90 95 97-122
101 116
111 115
116 121
79 101 107 114-116
34 39
32 101 116 121
33 60-62 105
101-102 109 116
72 77
43 45-57 65-90 95 97-122
32 45 48-57 65-90 95 97-122
45 65
9-13 32 93 128-255
0-9 11-12 14-57 59-255
69-70
97-98 101 123
100 109 117 119
78 99 117
48-57 65-90 95
45-46 48-57 64-90 95 97-122
32 46 48-57 62
60 104
46 48-58
104 109 112
104 116-117
34 48-57 65-90 95 97-122
10 13 32 93 124 128-255
69 78
10 13 32 93 191
84 91 101 112
67 80
73 78 80 84
32 68 100
39 79 111
79 83 111 115
65 78 80 82-84 97 110 112 114-116
49-50 54 77 109
79 84 111 116
82 84 114 116
69 89 101 121
32 34 39 96
9-13 32 48-57 65-90 93 95 97-122 128-255
40 58
68-69 82 84
10 13 32 46 93 191
101 111 115
107 116
107 110 115-116
32 45-46 48-57 65-90 95 97-122
9-13 32 46 93 128-255
101 110 114
69 83-84
68-69 84
114-116
100-101 104
104 116
44 100
100 107 114-115 121
9-13 32 91 93 128-255
84 105
43 48-57 99 103 115
49 115
10 13 32 47 93 191
0-8 10 13-255
67 100-101 110 116
46 108
97 108
48-57 99 101
32 40 48-57 65-90 95 97-122
32 88 128-255
120 151
32 100
83 98 100
103 115
61-62
32 39 45 48-57 65-90 95 97-122
67 76
68-69 83 100-101 115
68-69 100-101
68 84 100 116
80 83 85-86
101 103 110 121
97 109 114-116
57 65
69 84 101 116
45 105
41 44 58
67 70 85
76 83 108 115
69-70 84 101-102 116
32 104
99 112 114
32 34 39
174 185
32 187
32 171
72 84 104 116
97-122
32 68-69 100-101
68-69 83-84 100-101 115-116
9-13 32 40 93 128-255
40 69 72 84
41 48-57 65-90 95 97-122
9-13 32 34 39 93 128-255
100-101 103 110
51 101 110
48 101 110 114
40 108
49 93 116
32 58-59 130
66 75 83 87 98 107 115 119
41 49 99-101 107 109 111 115-116
101 120
99 101 104 115 118 121
39 46 48-57
43 67 99
46 48-57 67 69 99 101
67 100-101 114
71 78 83 103 110 115
`;
/** Each literal, where its rarest bytes begin, and its owners by number. */
const literals = String.raw `
\x0aRun \{0}	0	3
\x0dRun \{0}	0	3
      fixture '\{1}	0w	k4
     Failed to open TCP connection to \{2}	10w	dr
    - Snapshot  - \{3}	3w	bu
    Expected\{4}	5	bu
    New snapshot was not written	8w	bu
    Received \{5}	7	bu
    Received\{4}	7	bu
    Summary [\{6}	2	3g
    expect(\{7}	5	bw
    thrown: "Exceeded timeout of	1w	bu
  AssertionError: Locator expected to	0w	iw
  ImportError: 	0	k1 k5
  Line   \{8}	3	id
  ModuleNotFoundError: 	6w	k1
  Unknown CMake command "	0w	4j
  evaluation failed :(	4w	ot
  failure    	6	g0
  https://www.shellcheck.net/wiki/SC\{3}\{3}\{3}\{3}	11w	mo
  playwright._impl._errors.TimeoutError	0w	iw
  \xc3\x97 eslint\{9}	6	hr
 - failed: 	0i	78
 ... ERROR	1	ke
 ... FAIL	2	ke
 .NET SDK \{a}	1	he
 ==> Fatal error occurred	1w	cw
 ArgumentError: 	0w	c1
 AssertionError  	0w	g0
 BoundsError: 	2	c1
 Build failed	4	g1
 Cannot find dependency	3w	kw
 Config value	5	f2
 ERROR    	3	ex
 FAIL    	1	ex
 Failed test \{b}	4	i3
 Failed to download \{c}	1w	2i
 Failed to set up \{c}	2w	2i
 KeyError: 	0	c1
 MD\{3}\{3}\{3}/blanks-around	5w	em
 MD\{3}\{3}\{3}/code-block	11	em
 MD\{3}\{3}\{3}/commands-show	5w	em
 MD\{3}\{3}\{3}/descriptive	6	em
 MD\{3}\{3}\{3}/emphasis	9	em
 MD\{3}\{3}\{3}/fenced-code	11	em
 MD\{3}\{3}\{3}/first-line	11	em
 MD\{3}\{3}\{3}/heading-	7	em
 MD\{3}\{3}\{3}/line-length	6	em
 MD\{3}\{3}\{3}/link-	6	em
 MD\{3}\{3}\{3}/list-	6	em
 MD\{3}\{3}\{3}/no-alt	7	em
 MD\{3}\{3}\{3}/no-bare	6	em
 MD\{3}\{3}\{3}/no-duplicate	6	em
 MD\{3}\{3}\{3}/no-emphasis	12	em
 MD\{3}\{3}\{3}/no-hard	6	em
 MD\{3}\{3}\{3}/no-inline	10	em
 MD\{3}\{3}\{3}/no-missing	6	em
 MD\{3}\{3}\{3}/no-multiple	9	em
 MD\{3}\{3}\{3}/no-reversed	10	em
 MD\{3}\{3}\{3}/no-space	6	em
 MD\{3}\{3}\{3}/no-trailing	10	em
 MD\{3}\{3}\{3}/ol-prefix	9	em
 MD\{3}\{3}\{3}/proper-names	9	em
 MD\{3}\{3}\{3}/reference	10	em
 MD\{3}\{3}\{3}/required-	5	em
 MD\{3}\{3}\{3}/single-	7	em
 MD\{3}\{3}\{3}/table-	5	em
 MD\{3}\{3}\{3}/ul-indent	10	em
 MD\{3}\{3}\{3}/ul-style	7	em
 MethodError: 	4	c1
 TIMEOUT    	6	ex
 TypeError: 	3	c1
 UNEXPECTEDPASS    	0w	ex
 UndefVarError: 	0w	c1
 Unsatisfied dependency: 	8w	kx
 baseline	1	pg
 build constraints exclude all Go files	21w	9k
 build failed	4	k
 conflicts \{d}	4	6p
 conversion failed	9	k
 coverage is below the specified thresho	6w	73
 curl: (\{e}	0	de
 error: in "\{f}	5	2a
 expect(\{g}	2	iw
 failed	1	oa
 features/\{8}	2	5o
 frozen mode	4	31
 is not valid	5	ph
 is yanked	0	3k
 panicked at	6	3f ln
 path, file name, or both are too long	13w	pr
 requirements are unsatisfiable	11w	p7
 server on '\{2}	6	65
 syntax: 	1	c1
 terminated by SIGKILL	5w	4t
 violations were found	7w	3p
 violation\{h}	3	ce
 when your package.json and	12w	gs
 \xe2\x94\x81\xe2\x94\x81	0	il
 access token	5i	ol
 argument	0i	40
 auth token	2i	ol
 authentication token	0wi	ol
 closed the connection	1i	fi
 closed \{i}	1i	fi
 configuring terraform aws provider: \{g}	6wi	o1
 credential\{j}	0i	ol
 dependenc\{k}	4i	hs
 deploy token	4i	ol
 deployment token	2wi	ol
 exceeded	3i	d3
 failed or was cancelled:	5wi	97
 failed or were cancelled:	1wi	97
 failed:	2i	97
 formatted	3i	nz 7x
 in use	0i	eg
 lock\{0}	0i	du
 lock\{l}	0i	dv
 maintenance	4i	4a
 oidc token	0i	ol
 requires hardware acceleration	14wi	7f
 scope	0i	96
 shutting down	2i	li
 timed out	3i	fw
 unavailable	1i	bd bk
 unexpected hash	0wi	3q
 upload token	0i	ol
 visual studio \{m}	0wi	oq
 wrong content-hash	0i	3q
! Checksum mismatch for 	6w	5l
! Couldn't find module or a distribution	19w	5l
! Failed to fetch distribution 	16w	5k
! Finding \{8}	1	5l
! Installing the dependencies failed: 	18w	5l
! Interrupted: \{3}	0w	k6
! stopping after \{3}	0w	k6
! class \{8}	0i	cu
! double subscript	0wi	cu
! double superscript	3wi	cu
! emergency stop	1wi	cu
! file ended while scanning	1wi	cu
! latex error	3i	cu
! misplaced \x5cnoalign	1wi	cu
! misplaced alignment	5wi	cu
! missing \{8}	0i	cu
! package \{8}	0i	cu
! paragraph ended before	6wi	cu
! runaway argument	2wi	cu
! tex capacity exceeded	0wi	cu
! text line contains an invalid	13wi	cu
! undefined control sequence	13wi	cu
!class \{8}	1i	cu
!double subscript	0wi	cu
!double superscript	2wi	cu
!emergency stop	0wi	cu
!file ended while scanning	0wi	cu
!latex error	2i	cu
!misplaced \x5cnoalign	0wi	cu
!misplaced alignment	4wi	cu
!missing \{8}	2i	cu
!package \{8}	0i	cu
!paragraph ended before	5wi	cu
!runaway argument	0wi	cu
!tex capacity exceeded	0wi	cu
!text line contains an invalid	12wi	cu
!undefined control sequence	12wi	cu
"msg": "Missing sudo password"	6w	on
"error":\{n}	2i	hh
# (in test file \{8}	0w	1w
# Failed test \{3}	5	i7
# Looks like you \{5}	0w	i5
##[error]	0	0
##[group]Run 	7	1
%Error: \{8}	2	fd
'DotnetToolSettings.xml' was not found i	2w	hc
'Expiration time' claim ('exp')	3w	8w
'dependencies.dependency.version' for \{g}	3w	et
(1040, 	0	6a
(AccessDenied)	5	1b
(AccessDeniedException)	5w	1b
(ArgumentError)	0w	l6
(AuthFailure)	7	1g
(AuthorizationError)	11	1b
(Bad hostname	1	fq
(Forbidden): \{g}	5	cl
(FrozenError)	4	l6
(InsufficientCapabilitiesException)	14w	6i
(KeyError)	0	l6
(Mix) No authenticated user found	5w	on
(NameError)	2	l6
(NoMethodError)	0w	l6
(OperationTimedOut)	4w	1t
(QuotaExceeded)	0w	4d
(RuntimeError)	0	l6
(ServerBusy)	3	1t
(Severity: \{o})	1	db
(SkuNotAvailable)	0w	49
(SubscriptionRequestsThrottled)	16w	1t
(SyntaxError)	0	l6
(TooManyRequests)	0w	1t
(TypeError)	3	l6
(UnauthorizedAccess)	5w	1b
(ValidationError) when calling the	0w	4f
(Wstat: \{3}	0	i5
(Zeitwerk::NameError)	6w	l6
(ZeitwerkError)	0w	l6
(fail) \{g}	1	2x
(failed)	2	15
(no such package)	0w	m
(standard:\{2}\{2}	0	cj
(emfile)	2i	ea
(execution expired)	2i	fg
(expiredtoken)	4i	1d
(expiredtokenexception)	8wi	1d
(requestexpired)	4i	1d
(tokenrefreshrequired)	10i	1d
) UNAVAILABLE: 	0w	85
* Missing dependency:	6w	hq
* checking tests ... ERROR	8w	kl
* invalid role name	0w	pd
* permission denied	11	pd
** (ArgumentError)	3w	7a
** (CompileError)	2w	7a
** (FunctionClauseError)	9w	7a
** (KeyError)	2	7a
** (MatchError)	0w	7a
** (MismatchedDelimiterError)	3w	7a
** (Mix) Unknown dependency	4w	b2
** (Mix) \{p}	0	b3
** (Mix.Error)	3	7a
** (SyntaxError)	0w	7a
** (TokenMissingError)	7w	7a
** (UndefinedFunctionError)	1w	7a
*** FAILED ***	7	ly
*** No rule to make target \{q}	9w	ek
*** No targets specified and no makefile	19w	ek
*** [.pio\{8}	0	10
*** missing separator	6w	ek
*** recipe commences before first target	10w	ek
***Exception: \{1}	5	5n
***Failed	0	5n
***Not Run	0	5n
***Test Failed*** \{3}	3w	ke
***Timeout	0	5n
+ FullyQualifiedErrorId : 	11w	ji
,-warnings-as-errors	3w	3z
- Response violates schema	16	m3
- Server error	6	m3
- Undocumented Content-Type	3w	m3
- Undocumented HTTP status code	5w	m3
- files were modified by this hook	2w	jj
- hook id: \{8}	3	jj
-- Configuring incomplete, errors occurr	8w	4h
--- Failed scenarios:	6w	25
--- Failed steps:	9	25
--lockfile_mode=error	3w	21
.....Failed	1	jj
.dart:\{3}	0	62
.github/workflows/\{8}	4	7
.java:\{3}	0	k
.kt: (	0	c8
.kts: (	1	c8
.spec.	0	pk
.swift:\{3}	2	fd nj
.test.	0	pk
/info/refs not valid: is this a git repo	8w	8m
/dev/kvm\{g}	2i	e3
/manifests/\{8}	0i	ko
14 UNAVAILABLE: 	0w	am
4 DEADLINE_EXCEEDED: 	0w	al
4 architecture	4i	e6
401 delete http	0wi	b6
401 error, credentials	3wi	b6
401 get http	0i	b6
401 head http	5i	b6
401 patch http	5i	b6
401 post http	5i	b6
401 put http	4i	b6
403 delete http	0wi	b7
403 get http	0i	b7
403 head http	5i	b7
403 patch http	5i	b7
403 post http	5i	b7
403 put http	4i	b7
404  Not Found [IP	0w	x
404 Not Found - PUT http\{r}	9w	h3
404 client error	0i	b9
404 delete http	0wi	b9
404 get http	0i	b9
404 head http	5i	b9
404 patch http	5i	b9
404 post http	5i	b9
404 put http	4i	b9
407 proxy	0i	jp
408 client error	0i	ba
408 delete http	0wi	ba
408 get http	0i	ba
408 head http	5i	ba
408 patch http	5i	ba
408 post http	5i	ba
408 put http	4i	ba
410 (gone	0i	b9
410 delete http	0wi	b9
410 get http	0i	b9
410 gone	0i	b9
410 head http	5i	b9
410 patch http	5i	b9
410 post http	5i	b9
410 put http	4i	b9
410: gone	2i	b9
421\{s}4.\{3}.\{3} 	0	6a
429 client error	0i	bi
429 delete http	0wi	bi
429 get http	0i	bi
429 head http	5i	bi
429 patch http	5i	bi
429 post http	5i	bi
429 put http	4i	bi
5.7.57 Client not authenticated	14w	mu
500 Can't connect to \{8}	0w	fj
500 delete http	0wi	bb
500 get http	0i	bb
500 head http	5i	bb
500 patch http	5i	bb
500 post http	5i	bb
500 put http	4i	bb
500 read timeout	0wi	fv
500 server error	0i	bb
502 delete http	0wi	bc
502 get http	0i	bc
502 head http	5i	bc
502 patch http	5i	bc
502 post http	5i	bc
502 put http	4i	bc
502 server error	8i	bc
503 backend fetch failed	1wi	bd
503 delete http	0wi	bd
503 first byte timeout	4wi	bd
503 get http	5i	bd
503 head http	5i	bd
503 patch http	5i	bd
503 post http	5i	bd
503 put http	4i	bd
503 status code	7i	bd
504 delete http	0wi	be
504 get http	0i	be
504 head http	5i	be
504 patch http	5i	be
504 post http	5i	be
504 put http	4i	be
504 server error	8i	be
50\{3} slow down	6i	bd
50\{t} delete http	0wi	bg
50\{t} get http	5i	bg
50\{t} head http	5i	bg
50\{t} patch http	5i	bg
50\{t} post http	5i	bg
50\{t} put http	4i	bg
50\{t} server error	8i	bg
52\{u} a timeout	3i	bf
52\{u} connection timed out	9wi	bf
52\{u} invalid ssl	9i	bf
52\{u} origin	0i	bf
52\{u} server error: 	8i	bf
52\{u} ssl handshake	2wi	bf
52\{u} web server	4i	bf
52\{u}: a timeout	3i	bf
52\{u}: connection timed out	10wi	bf
52\{u}: invalid ssl	10i	bf
52\{u}: origin	2i	bf
52\{u}: server error: 	9i	bf
52\{u}: ssl handshake	3wi	bf
52\{u}: web server	5i	bf
530 <none>	1i	bf
530 origin	0i	bf
530 site	0i	bf
534-5.7.\{3}	2	mu
535\{s}5.7.\{3}	2	mu
5\{3}\{3} HTTP error fetching plugin	3w	mb
5\{3}\{3} server error	8i	bf
: Befehl nicht gefunden	8w	me
: Error During Test at \{8}	3w	c3
: GOAWAY received	0w	41
: Invalid: Current cppstd	0w	52
: Kommando nicht gefunden	10w	me
: No candidates found	0w	q4
: No module named \{v}	1	k9
: Test Failed at \{8}	4	c3
: Wrote only \{3}	4	nq
: bad interpreter: 	4w	jm
: bad substitution	0w	mm
: cannot execute: required file not foun	6w	jm
: comando non trovato	5w	me
: comando n\xc3\xa3o encontrad\{w}	10w	me
: command not found	4w	me
: commande introuvable	4w	me
: error CHARSET: 	11	75
: error ENDOFLINE: 	4w	75
: error FINALNEWLINE: 	5w	75
: error IMPORTS: 	2w	75
: error WHITESPACE: 	4w	75
: error: -[\{8}	5	pw
: error: \{g}	3	mo
: linea \{3}	2	mj
: module lookup disabled by	5w	9o
: network error (check Internet connecti	21w	o
: nie znaleziono polecenia	11w	me
: no se encontr\xc3\xb3 la orden	0w	me
: note: \{g}	1	mo
: orden no encontrada	0w	me
: parameter not set	1w	mm
: style: \{g}	0	mo
: syntax error, unexpected	11w	l6
: temporary error (try again later)	20w	o
: unbound variable	0w	mm
: unknown revision 	0w	9o
: warning: \{g}	0	mo
: \xd0\xba\xd0\xbe\xd0\xbc\xd0\xb0\xd0\xbd\xd0\xb4\xd0\xb0 \xd0\xbd\xd0\xb5 \xd0\xbd\xd0\xb0\xd0\xb9\xd0\xb4\xd0\xb5\xd0\xbd\xd0\xb0	0w	me
: \xe3\x82\xb3\xe3\x83\x9e\xe3\x83\xb3\xe3\x83\x89\xe3\x81\x8c\xe8\xa6\x8b\xe3\x81\xa4\xe3\x81\x8b\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	me
: \xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe5\x91\xbd\xe4\xbb\xa4	0w	me
: \xe6\x9c\xaa\xe6\x89\xbe\xe5\x88\xb0\xe5\x91\xbd\xe4\xbb\xa4	0w	me
: \xeb\xaa\x85\xeb\xa0\xb9\xec\x96\xb4\xeb\xa5\xbc \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x9d\x8c	0w	me
: \xeb\xaa\x85\xeb\xa0\xb9\xec\x9d\x84 \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	me
: authentication required	0wi	kp
: \^bad substitution	0w	mm
: disk full	1i	e4
: permission denied	11i	ee
: premature close	0wi	fi
: server misbehaving	3wi	fo
: \{x}: binary operator expected	1w	mm
: \{x}: missing \x60]'	1w	mm
: \{x}: too many arguments	0w	mm
: \{x}: unary operator expected	0w	mm
:failed_connect	0w	fj
<<< ERROR!	0	c5
<<< FAILURE!	6	c5
== Compilation error in file	4w	7c
===== [FAILED] Took \{y}	5w	10
===> Dependency failure: 	5w	km
===> Failed to fetch and copy dep: \{z}	17w	b4
===> Failed to update package \{8}	5w	b4
===> Failures occurred running tests	5w	7h
===> Package not found in any repo: 	7w	km
===> Package not found in registry: 	7w	km
===> Unable to find plugin 	10w	km
===> Unable to resolve dependencies	19w	km
==> E 	0	ly
==> X 	0	ly
> Cannot add task '\{g}	3w	af
> Could not resolve \{10}	14	ac
> Could not resolve: 	15	ac
> Export encountered \{11}	5w	g1
> Project with path '\{g}	6w	af
> There were failing tests in	3w	c
> startup failed:	2w	c9
>> Issue: [B\{3}\{3}\{3}:	1	1v
@parcel/\{2}	0	hz
A JSON web token could not be decoded	22w	8w
A branch or tag with the name '\{g}	6w	8y
A failure occurred while executing	19w	aj
A network-related or instance-specific e	2w	44
A parameter cannot be found	1w	ji
A problem occurred evaluating \{12}	0w	af
A server with the specified hostname cou	11w	fq
A valid license was not found for featur	4w	dx
AADSTS\{3}	0	1l
AADSTS\{13}	1	1n
AADSTS\{14}	1	1p
AADSTS\{15}	1	1q
AADSTS\{16}	0	1r
AADSTS\{17}	1	1t
AAPT: error: 	2	a
ACCESS_REFUSED - 	5	2f
AMQPConnectionError	11	2e
API key was specified, but it is an empt	24w	dx
API token not valid. Try	7w	dz
ASSERT FAILED: 	0w	26
Abh\xc3\xa4ngigkeitsprobleme - 	10w	t
Aborted with \{3}	0	f2
Aborting cache download as the download 	0	4c
Access denied for user '	9w	67
Access token expired or revoked	16w	gt gu
AccessDenied\{18}	4	1b
Action failed: \{8}	0w	2n
ActiveRecord::PendingMigrationError	0w	l3
Advanced Security must be enabled for th	16w	4b
AgentOfflineException	0w	bt
All configured authentication methods fa	13w	n7
All mirrors were \{19}	2w	6q
An API key must be provided	8w	h8
An HTTP error occurred when trying to re	18w	56
An IO error occurred when talking to the	18w	45
An action could not be found at the URI 	23w	6
An error occurred during the fetch of re	9w	20
An error occurred inside PHPUnit	15w	if
An error occurred while loading ./spec	12w	l2
An error occurred while sending the requ	17w	fj
An unhandled exception occurred: 	6w	d
Analysis failed with \{1a}\{1b}	0w	ce
Analysis of target	4	1z
Android Gradle plugin requires Java \{3}	4w	cg
Android SDK file not found: adb	10w	or
Android resource linking failed	3w	a
Another update is currently in progress	18w	jv
Answer from Java side is empty	12w	op
Application failed preflight checks	12w	s
ApplicationContext failure threshold (\{3}	9w	cf
Architecture Violation [Priority: 	0w	cf
ArgumentError: Package \{8}	4	c2
Artifact could not be deployed. Please e	13w	9a
Artifact download failed after \{3}	4	14
ArtifactError\x24DownloadError	0w	5h
Assert.\{1}	1	72
Assertion Failed: 	0w	26
Assertion failed. Exiting with status co	0w	d5
Assertion is false: 	0w	ej
Assertion \{g}	1	o7
AssertionError	1	k0 o7
AssertionException	0w	o7
AssertionFailedError	0w	c4
Asset size limit exceeded	10w	mr
Async callback was not invoked within	9w	f4
Asynchronous wait failed: Exceeded timeo	21w	pw
Attempted to load application default cr	10w	on
Attempting to decrypt but no vault secre	17w	i
Aucune adresse associ\xc3\xa9e avec le nom de 	25w	fp
AuthFailure: 	6	1g
Authentication Error: Your credentials a	19w	7v
Authentication error [code: 10000]	19w	4e
Authentication is required for \{8}	8w	lc
AuthorizationFailed	9	1m
AuthorizationPermissionMismatch	16w	1m
Automatic merge failed	5w	8k
Automatischer Merge fehlgeschlagen	5w	8k
BEGIN failed--compilation aborted	0w	i2
Bad URL \{g}	0	22
Bad credentials	0	8w
Bad http status \{g}	0w	22
Bad username or password for	0w	lc
Badly formatted: 	1w	lr
BandwidthLimitExceeded	7w	1k
BannedDependencies	1w	er
BannedPlugins	1	er
Base class package "\{g}	0w	i4
Because your app depends on "	8w	b3
Blob storage chunk did not respond in \{3}	0w	mb
Blocked mirror for repositories: 	0w	eo
Brak adresu zwi\xc4\x85zanego z nazw\xc4\x85 hosta	0w	fp
Broker transport failure	0w	2g
Build FAILED.	3	f6
Build did NOT complete	1w	1z
Build failed with \{3}	3	7i
Build file '\{g}	6	af
Build optimization failed: 	0w	g1
Bundler could not find compatible versio	13w	32
Bundler found mismatched checksums	9w	30
Bundler::ChecksumMismatchError	14w	30
CDN: trunk Relative path couldn't be dow	9w	4o
CDN: trunk URL couldn't be downloaded: \{8}	4w	4n
CDN: trunk \{g}	0	4o
CLUSTERDOWN 	0	6a
CMake Error at \{8}	0w	4j
CMake Error\{4}	2	4h
CONFLICT (\{1c}\{1c}\{1c}	3	8k
CONNECT tunnel failed, response 50\{3}	6w	jq
CUBLAS_STATUS_ALLOC_FAILED	10w	a9
CUDA out of memory	3w	a9
CUDA_ERROR_OUT_OF_MEMORY	3w	a9
CVE-20\{3}\{3}-\{3}	0	gj
Cache service responded with 5\{3}\{3}	4w	38 8x
Call to undefined function \{1d}	5w	i8
Caller is not authorized to perform acti	23w	1m
Can not find valid pkg-config name	4w	ka
Can't contact LDAP server	3w	fj
Can't continue due to errors on dependen	5w	b0
Can't find 'action.yml', 'action.yaml' o	0w	8u
Can't find package called	1w	kk
Can't find stylesheet to import	2w	lu
Can't install dependency	9w	kk
Can't locate loadable object for module	10w	i4
Can't locate \{8}	3	i4
Can't reach database server at	9w	66
Can't resolve '\{1e}	9	ge
Can't resolve '\{1f}	9	gf
Can't run because no spec files were fou	11w	5z
Can't un-zip archive file: \{g}	11w	lf
Can't use 'tar -xzf' extract archive fil	2w	lf
Cannot apply unknown utility class	8w	lu
Cannot connect to host \{8}	0	fj
Cannot download repomd.xml	9w	6q
Cannot export project with preset \{g}	1w	9x
Cannot find a Java installation on your 	2w	cg
Cannot find a value for the configuratio	2w	dx
Cannot find database driver: 	0w	kw
Cannot find matching keyid: 	3w	5g
Cannot find module '\{1e}	0w	ga
Cannot find module '\{1g}	0w	gf
Cannot find module @rollup/rollup-	0w	ga
Cannot find native binding	3w	ge
Cannot find the browser. "	2w	2l
Cannot find type definition file for '	0w	ge
Cannot find \{1h}	6	ge
Cannot find \{1i}	6	7l
Cannot fit requested classes in a single	0w	a
Cannot locate vswhere in	1w	np
Cannot locate \{19}	0w	af
Cannot read config file	2w	7j
Cannot run program "\{1j}	0w	jm
Cannot \{5}	0	6q
Cannot \{1k}	0	ji
Capybara::\{1l}	3	l3
Caused by:	4	cc
Cept: 	0	4p
Cest: 	0	4p
Changes must be made through a pull requ	4w	9d
ChecksumMismatchError	5w	53
ChefBuildError	6	ih
Chrome failed to start: 	8w	2m
Chrome installation not found	11w	2l
ChromeHeadless failed \{3}	3w	2l
Chromium Renderer process just crashed	23w	2m
Cleaning up orphan processes	10	2
ClientAuthenticationError	4w	1l
ClientConnectorDNSError	8w	fq
ClientConnectorError	12	fj
Code style issues \{1m}	0w	jk
Code: 403. Errors	0w	pd
Code: ServerBusy	2	1t
Code: SubscriptionRequestsThrottled	20w	1t
Code: TooManyRequests	1w	1t
Code="AllocationFailed"	5w	49
Code="QuotaExceeded"	5w	4d
Code="ServerBusy"	0w	1t
Code="SkuNotAvailable"	1w	49
Code="SubscriptionRequestsThrottled"	21w	1t
Code="TooManyRequests"	1w	1t
Code="ZonalAllocationFailed"	10w	49
CodeQL detected code written in \{g}	17w	kg
Codespell found one or more problems	11w	n0
Command failed with exit code \{3}	5	2n
CommandError: \{g}	3	ey
CommandNotFoundException	5w	jm
Communications link failure	11w	66
ComparisonFailure	0w	c4
Compilation error. See log for more deta	25w	c9
Compilation error: 	1w	10
Compilation failed due to warnings while	2w	7c
Compilation failed; see the compiler	2w	c9
ComplexMethod	7	cj
Composer could not find a composer.json 	23w	7s
Composer\x5cDownloader\x5cTransportException	17w	51
Computer says no	1w	hw
Conda detected a mismatch between the ex	15w	53
CondaEnvException: 	1w	55
CondaError: Run 'conda init'	9w	55
CondaHTTPError: HTTP 000 CONNECTION FAIL	14w	56
CondaHTTPError: HTTP 5\{3}\{3}	1w	58
CondaSSLError: 	0w	56
CondaToSNonInteractiveError	6w	55
CondaValueError: 	1w	55
Condition not satisfied:	8w	c4
ConditionalCheckFailedException: The con	14w	o6
Conflicting cross-version suffixes in	0w	lv
Conflicting migrations detected	0w	ez
ConnectError("	4	fj
ConnectFailure	3	fj
Connection could not be created to jdbc:	15w	42
Connection failed [IP: 	8	4c
Connection prematurely closed \{1n}	11w	41
Connection to \{8}	8	n9
ConnectionError	7	fj
ContainerLaunchException: \{1o}	2w	44
Content access is protected by token	9w	eq
ContentLengthMismatchException	10w	1y
Could NOT find \{1}	9	4i
Could not acquire change log lock	18w	ez
Could not authenticate against	6w	4v
Could not build wheels	13	ih
Could not compile dependency :\{1}	13w	6h
Could not connect to Snowflake backend	23w	42
Could not connect to the endpoint URL	19w	fj
Could not create installation access tok	19w	8w
Could not detect requirement name for	5w	ir
Could not download rebar3	16	b4
Could not fetch specs from http\{r}	9w	34
Could not find "stylelint-	4w	7l
Could not find Chrome (ver.	8w	2k
Could not find Chromium (rev.	6w	2k
Could not find Ninja. Please install it	6w	np
Could not find \x60protoc\x60	4w	or
Could not find a configuration file for 	6w	4i
Could not find a matching code signing i	7w	7r
Could not find a package configuration f	6w	4i
Could not find a valid gem '	7w	32
Could not find a version of package	5w	4y
Could not find a version that satisfies 	23w	iq
Could not find any matches for 	15w	ab
Could not find any version that matches	6w	ab
Could not find artifact 	6w	en
Could not find artifact \{8}	6w	cz
Could not find a\{1p}	10	s
Could not find compatible versions	5w	32
Could not find directory of OpenSSL inst	5w	5b kv
Could not find file paket.lock	13w	hx
Could not find gem '	5w	32
Could not find module \{1q}	4w	at
Could not find one of \{g}	7w	10
Could not find satisfied version for Sem	7w	mc
Could not find the selected project in t	5w	et
Could not find \{8}	9	cz 32
Could not find \{1r}	9	6e
Could not find \{1s}	9	4y
Could not find \{1t}	9	7s
Could not find \{10}	9	ab
Could not import extension \{8}	6w	kw
Could not install Hex because	14w	b4
Could not load file or assembly '	13w	71 kw
Could not load the "sharp" module	12w	ga
Could not load the Qt platform plugin "	7w	6m
Could not locate Gemfile	5w	7s
Could not open requirements file: 	5w	ir
Could not pick a version for	6w	3l
Could not reserve enough space for \{g}	10w	cd
Could not resolve ".	14	gf
Could not resolve "\{1j}	13	ge
Could not resolve all \{1u}	14	ac
Could not resolve dependencies for proje	19w	en es
Could not resolve dependency: npm	18w	ge
Could not retrieve Project Settings	9w	ph
Could not retrieve mirrorlist http\{r}	11w	6q
Could not retrieve the list of available	19w	o5
Could not run \x60PKG_CONFIG_ALLOW	7w	iv
Could not run curl-config	7w	ka
Could not set up API to Code Review site	19w	dx
Could not solve for environment specs	9w	54
Could not solve package dependencies	6w	kk
Could not synchronize \{8}	7w	hp
Could not transfer \{1t}	4w	ev
Could not update repository	5w	hp
Couldn't authorize. Check your	13w	dz
Couldn't download compiler version list	33	45
Couldn't find a script named	4w	q3
Couldn't find a valid ICU package instal	6w	kv
Couldn't find any versions for "	5w	q4
Couldn't find manifest for '	6w	3r
Couldn't find the binary 	5w	q5
Couldn't resolve \{1v}	0w	d4
Coverage checks have not been met	18w	br
Coverage decreased (-\{y}	0w	4q
Coverage failure: total of	11w	5j
Coverage has dropped by	2w	mq
CrashLoopBackOff	1w	cq
CreateContainerConfigError	3w	cq
CredentialUnavailableError	3w	1l
CssSyntaxError: 	0w	lu
Current browser version is \{3}	4w	2j
Current runner version:	2	2
Cypress failed to download	8w	2i
Cython.Compiler.Errors.CompileError: 	8w	60
DB::NetException: \{g}	0w	42
DELETE http\{r}	3	mb
DNS lookup \{1w}	1	fq
DNS resolution \{1w}	0w	fq
DNS: transient error (try again	0w	o
DaemonDisappearedException	7w	ca
Danger has failed this build	2w	kg
Decryption failed (no vault secrets	18w	i
DefaultAzureCredential failed	4w	1l
Dependencies lock file is not found in	6w	gw
Dependency convergence error for	12w	er
Dependency requires at least JVM runtime	13w	cg
Dependency verification failed for confi	1w	ai
Dependency \{8}	4	5b
Depends: \{g}	2	t
Deployment failed to report final status	23w	9b
Deployment failed, try again later	12w	9b
Der Dateiname ist zu lang	7w	pr
Der Name oder der Dienst ist nicht bekan	16w	fp
Der angegebene Host ist unbekannt	13w	fp
Detected package downgrade: 	0w	ha
DetoxRuntimeError: 	1w	6j
DevToolsActivePort file doesn't exist	5w	2h 2m
DeviceException: No \{1x}	5w	8
Did not find branch or tag '\{8}	1w	8n
Did not find pkg-config by name	3w	iu
Did you forget to run actions/checkout	5w	8u
Diff in \{8}	2	lr 7y
Distribution not found at: 	0w	pa
DllNotFoundException	1w	cy
Docker login for '\{8}	3w	oo
Docusaurus found broken \{1y}	6w	70
Done linting! Found \{3}	1w	nk
Download (curl) error for 'http\{r}	3w	hv
Download error (\{3}	5	56
Download failed on Formula '	9w	2c
Download failure, code=	8w	2i
Downloading successful, but checksum doe	19w	6t
Drift detected: Your database schema is 	3w	jl
Duplicate exports (\{3}	4w	ci
E: Conflicting values set for option \{8}	13w	nw
E: Could not get lock /var/lib	10w	v
E: Couldn't find any package by	8w	w
E: Impossible de trouver le paquet	8w	w
E: Imposs\xc3\xadvel encontrar o pacote	10w	w
E: No se ha podido localizar el paquete	0w	w
E: The list of sources could not be read	3w	nw
E: Unable to locate package	7w	w
E: Unmet dependencies	0w	t
E: dpkg was interrupted, you must manual	4w	np
E: \xe6\x97\xa0\xe6\xb3\x95\xe5\xae\x9a\xe4\xbd\x8d\xe8\xbd\xaf\xe4\xbb\xb6\xe5\x8c\x85	0w	w
EGITNOPERMISSION	0	kt
EG\{1z}NOPERMISSION	2	kt
EG\{1z}NOPUSHPERMISSION	1w	kt
EINVALIDGITLABTOKEN	0w	kt
EINVALIDG\{1z}TOKEN	2	kt
EINVALIDNPMTOKEN	0w	gt
EINVALIDTAGFORMAT	0w	ks
EJSONPARSE	0	c0
ELIFECYCLE\{g}	0	4t
ENAMETOOLONG	5	pr
ENEEDAUTH	0	gt
ENOG\{1z}TOKEN	1	kt
ENONPMTOKEN	1	gt
ERELEASEBRANCHES	1w	ks
ERESOLVE \{20}	4	h0
ERR invalid password	0w	kn
ERR! E401	2	oo
ERR! EUNCOMMIT	4	d0
ERROR 1005 (\{21}\{21}\{21}\{21}\{21})	4	fc
ERROR 1050 (\{21}\{21}\{21}\{21}\{21})	6	fc
ERROR 1054 (\{21}\{21}\{21}\{21}\{21})	6	fc
ERROR 1060 (\{21}\{21}\{21}\{21}\{21})	6	fc
ERROR 1061 (\{21}\{21}\{21}\{21}\{21})	6	fc
ERROR 1062 (\{21}\{21}\{21}\{21}\{21})	6	fc
ERROR 1064 (\{21}\{21}\{21}\{21}\{21})	6	fc
ERROR 1091 (\{21}\{21}\{21}\{21}\{21})	6	fc
ERROR 1146 (\{21}\{21}\{21}\{21}\{21})	5	fc
ERROR 1215 (\{21}\{21}\{21}\{21}\{21})	5	fc
ERROR 1366 (\{21}\{21}\{21}\{21}\{21})	5	fc
ERROR 1406 (\{21}\{21}\{21}\{21}\{21})	5	fc
ERROR 1451 (\{21}\{21}\{21}\{21}\{21})	5	fc
ERROR 1452 (\{21}\{21}\{21}\{21}\{21})	5	fc
ERROR 3780 (\{21}\{21}\{21}\{21}\{21})	5	fc
ERROR Hash check failed!	6w	2b
ERROR in (\{2}	2	48
ERROR in \{8}	2	pn
ERROR \{8}	1	k3
ERROR! - you can use --ignore-errors to 	16w	f
ERROR! Failed to resolve the requested d	7w	f
ERROR:  column 	7	68
ERROR:  constraint 	8	68
ERROR:  database 	2w	68
ERROR:  duplicate key 	13	68
ERROR:  function 	4	68
ERROR:  invalid input syntax 	12w	68
ERROR:  relation 	2w	68
ERROR:  role 	4	68
ERROR:  schema 	7	68
ERROR:  syntax error at 	9w	68
ERROR:  type 	5	68
ERROR: Coverage for \{1}	3w	5j
ERROR: Invalid requirement: 	2w	ip
ERROR: Job failed (system failure): 	17w	9j
ERROR: LoadError: ArgumentError: Package	14w	c2
ERROR: LoadError: Some tests did not pas	12w	c3
ERROR: Missing binary: 	8w	52
ERROR: Missing prebuilt package for	15w	52
ERROR: Package '	4	52
ERROR: Preparation failed: 	12w	9j
ERROR: There are invalid packages	3w	52
ERROR: Unable to find '	1w	52
ERROR: Unsatisfiable requirements detect	2w	c2
ERROR: Version conflict: 	18	52
ERROR: Wrong user or password [Remote: 	7w	oo
ERROR: column 	5	68
ERROR: constraint 	3	68
ERROR: database 	1w	68
ERROR: dependenc\{22}	1w	kk
ERROR: duplicate key 	4	68
ERROR: failed to create cluster: 	18w	4g
ERROR: file or directory not found: 	4w	k4
ERROR: file:\{8}	4	ir
ERROR: found no collectors for 	7w	k4
ERROR: function 	4	68
ERROR: invalid input syntax 	11w	68
ERROR: not found: /	4w	k4
ERROR: pip's dependency resolver	13w	ij
ERROR: relation 	1w	68
ERROR: role 	3	68
ERROR: schema 	3	68
ERROR: syntax error at 	8w	68
ERROR: type 	3	68
ERROR: unable to select packages	1w	n
ERROR: \^test\{h}	4	oa
ERR_MODULE_NOT_FOUND	3w	ge
ERR_NAME_NOT_RESOLVED	5w	fq
ERR_PNPM_ABORTED_REMOVE_MODULES_DIR	9w	j5
ERR_PNPM_BAD_TARBALL_SIZE	9w	je
ERR_PNPM_FETCH_404	1w	j7
ERR_PNPM_FETCH_40\{23}	1w	jb
ERR_PNPM_FETCH_429	1w	ja
ERR_PNPM_FETCH_5\{3}\{3}	1w	jd
ERR_PNPM_META_FETCH_FAIL	1w	j4
ERR_PNPM_NO_\{24}	3	j6
ERR_PNPM_PEER_DEP_ISSUES	6w	j9
ERR_PNPM_\{25}	3	j7
ERR_PNPM_\{26}	3	j2
ERR_PNPM_\{27}	3	j3
ERR_PNPM_\{28}	3	j1
ERR_PNPM_\{29}	3	j0
ERR_PNPM_\{2a}	3	j0
ERR_PNPM_\{2b}	3	jc
ERR_PNPM_\{2c}\{2c}\{2c}	3	j8
ERR_PNPM_\{2d}	3	gt
ERR_REQUIRE_ESM	0w	gb
ERR_UNHANDLED_REJECTION	5w	gh
ERR_UNKNOWN_FILE_EXTENSION	0w	gb
ERR_WORKER_OUT_OF_MEMORY	3w	gd
ESLint configuration in	8w	7j
ESLint couldn't find a	7w	7j
ESLint couldn't find the \{2e}	10w	7l
ESLint found too many warnings	8w	7m
EXPECTATION FAILED	0w	o7
EXPKEYSIG	2	x
E_FAILED	0	4f
Electron failed to install correctly	0w	2k
Element not found: \{2f}	5w	ej
End-of-central-directory signature not f	25w	y
Ensure GitHub Pages has been enabled	13w	9a
EnvironmentFileEmpty	4w	55
EnvironmentFileExtensionNotValid	17w	55
EnvironmentFileNotFound: 	10w	55
EnvironmentLocationNotFound	9w	55
EnvironmentNotWritableError	4w	ns
ErrImagePull	6	bo
Erreur de lecture \xc3\xa0 l\{g}	2w	pp
Erreur temporaire de r\xc3\xa9solution de	10w	fp
Erro de leitura no byte	0w	pp
Error - hashes do not match	4w	2b
Error 126	3	mh
Error 127	3	mi
Error 137	2	mj
Error 143	2	mn
Error HH108: Cannot connect to the netwo	4w	45
Error accessing registry http\{r}	0w	20
Error acquiring \{2g}	0w	o6
Error building Player because scripts ha	17w	p1
Error building classpath. Could not find	13w	cz
Error cloning certificates \{2h}	8w	7p
Error code: P\{3}\{3}\{3}\{3}	0w	jl
Error compiling Cython file:	13w	60
Error de lectura en el byte	1w	pp
Error downloading [http\{r}	2	20
Error downloading \{8}	2	lw
Error during build: 	0w	10
Error from server (\{2i}	2w	ck
Error in \{g}	2	kj
Error in \{2j}	2	6c
Error loading shared library 	9w	cy
Error locking \{2g}	0w	o6
Error occurred when checking code style 	9w	jk
Error reading SSH protocol banner	9w	42
Error retrieving packages from source '	0w	3t
Error running analysis for \x60	13w	2n
Error verifying sigstore provenance bund	25w	h2
Error:  Package \{8}	5	kx
Error: ! Test failures	7w	kl
Error: API key is required	8w	on
Error: Build error: Failed compiling obj	10	6h
Error: Code coverage	5w	5i
Error: Could not find or load main class	13w	c7
Error: Could not find \{2k}	16	e1
Error: Could not satisfy dependency 	12w	e1
Error: Couldn't extract archive	16w	e1
Error: Download failed on Cask '	16w	2c
Error: Error accessing remote module reg	7w	o5
Error: Failed installing dependency: 	22w	e1
Error: Failed to build \{2l}	7w	f2
Error: Failed to download module	7w	o5
Error: Failed to download resource "	7w	2c
Error: Failed to install provider	7w	o5
Error: Failed to make request to http\{r}	8w	4c
Error: Incompatible provider version	3w	o3
Error: Input required and not supplied: 	2w	93
Error: Library "\{8}	1w	hq
Error: Module not found	8w	o4
Error: No element found for selector: 	2w	jx
Error: No results matching query were fo	10w	e1
Error: No tests found	4w	iy
Error: Nothing to do	3w	6s
Error: Process from config.webServer	8w	iy
Error: P\{2m}	3	jl
Error: R CMD check found \{2n}	8w	kl
Error: Redis connection to \{2}	2w	65
Error: Snapshot \x60\{g}	2w	pj
Error: Test failures	2w	kl
Error: Timeout - Async function did not 	10w	f4
Error: Unable to find a match: 	15w	6s
Error: Unresolvable module version const	1w	o4
Error: Unsupported Terraform Core versio	20w	o4
Error: [Cabal-7125]	2w	37
Error: [Cabal-\{3}	4	at
Error: [S-\{2o}	3	at
Error: bundle initial exceeded maximum b	2w	d
Error: can't infer	3w	fd
Error: cannot re-exec process	9w	5d
Error: decrypt: encrypted: decryption fa	18w	oo
Error: element ("\{g}	2w	pm
Error: error downloading 'http\{r}	1w	ki
Error: expected argument	7w	fd
Error: failed to download "\{g}	7w	aw
Error: failed to resolve \{8}	7w	bp
Error: failed to retrieve some files	19w	hv
Error: object '\{g}	0w	kj
Error: release command failed - aborting	23w	6i
Error: template: 	1w	az
Error: undefined local variable	3w	fd
Error: undefined method	3w	fd
Error: unexpected token: 	2w	fd
Errore temporaneo nella risoluzione del 	9w	fp
Errors parsing \{8}	0w	ia
Errors while running CTest	1w	5n
Es ist kein solcher Host bekannt	7w	fp
Este host n\xc3\xa3o \xc3\xa9 conhecido	0w	fp
Exceeded account limits: 	6w	m9
Exception in thread "\{g}	6w	cc
Exceptions.StatusError(5\{3}\{3},	1w	43
Executable doesn't exist at 	13w	2k
Executed \{3}	3	bs pv 24
Executing the custom container implement	11w	np
Execution error (\{1}\{1}\{1}	0w	ll
Execution failed for task '	10w	aj
Execution failed for task '\{g}	10w	c6 c9
Execution halted	0w	kj
Existing lock /var/run/yum.pid	3w	nt
Exit status 137	8	mj
Exit status 143	8	mn
Exited with status -1 (agent lost)	13w	3u
Exiting due to INET_\{1}\{1}\{1}	13	4c
Exiting due to prerender errors	8w	2o
Exiting due to \{2p}	1	4g
Expectation Violated	0w	o7
Expectation failed for method name is	0w	ie
Expectation failed: 	0w	pw
Expected equality of these values:	16w	an
Expected \{2q}	1	c0
Expiring Daemon because JVM heap space i	7w	cd
Extension error\{4}	7	n1
Eyes detected \{2r}	0w	o9
FAIL Required test coverage of	15w	5j
FAIL in (\{2}	0	48
FAIL! -- \{3}	3	8b
FAIL: \{8}	0	17
FAILED (\{2s}	3	kf
FAILED TEST\{2t}	3	oa
FAILED | \{3}	3	6g
FAILED \{8}	1	k3
FAILED: \{2u}	2	ez
FAILURES!	3	if
FAILURES!!!	3	c
FTPError: 530	6	7z
Fail:        	2	ex
Failed asserting	1w	ie
Failed building wheel for	9w	ih
Failed downloading http\{r}	16	45
Failed example:	0w	kd
Failed examples:	0w	l2
Failed expecting	1w	ie
Failed host lookup: '	1w	fq
Failed in attempting to update the sourc	24w	3t
Failed opening required '\{g}	0w	i8
Failed scenarios:	2w	5o
Failed to CreateArtifact: \{g}	8w	38 8x
Failed to apply plugin	5w	aj
Failed to authenticate, have you run fir	8w	7v
Failed to build \x60	0w	ih
Failed to build installable wheels	19w	ih
Failed to build: \{g}	0w	ih
Failed to collect dependencies	15w	es
Failed to compile application	12w	62
Failed to connect to buck daemon	17w	op
Failed to create deployment (status: 5\{3}\{3}	8w	9b
Failed to create/update the stack	18w	4f
Failed to deploy artifacts: \{g}	13w	eq
Failed to download Chrom	0w	2i
Failed to download Firefox	0w	2i
Failed to download action 'http\{r}	0w	6
Failed to download archive 'http\{r}	15w	6
Failed to download metadata for repo '	23w	6q
Failed to download package '	0w	hf
Failed to download \{8}	0w	ki
Failed to establish a new connection	6w	fj
Failed to execute goal \{8}	7w	ep eu
Failed to fetch component listing from s	21w	4c
Failed to fetch record for \{g}	11w	b4
Failed to fetch registry file	7w	20
Failed to fetch results from V2 feed at	12w	3t
Failed to fetch the Python versions mani	9w	mb
Failed to get sources of	1w	hp
Failed to get the data key required to d	3w	i
Failed to initialize container \{8}	0w	90
Failed to install Hex: could not downloa	13w	4c
Failed to install or launch the test run	14w	s
Failed to install the following \{2v}	17w	b
Failed to launch the browser process	10w	2m
Failed to load native binding	14w	kw
Failed to load \{2e}	0w	7l 7j
Failed to make request after \{3}	1w	14
Failed to obtain rpm transaction lock	14w	nt
Failed to open TCP connection to 	5w	fj
Failed to open TCP connection to \{8}	5w	fq
Failed to parse JSON	0w	c0
Failed to parse JSON data	10w	gv
Failed to parse \{2w}	0w	p6
Failed to publish package: actorN	9w	6f
Failed to query available provider packa	8w	o5
Failed to read artifact descriptor for	7w	es
Failed to resolve action download info	0w	6
Failed to resolve dependencies Dependenc	19w	nn
Failed to resolve entry for package "	12w	ge
Failed to resolve import "	11w	ge
Failed to resolve import ".	12w	gf
Failed to resolve the transaction	14w	6s
Failed to retrieve available versions fo	11w	o2
Failed to retrieve information about '\{g}	11w	hf
Failed to run \{2x}	0w	iy
Failed to set up chrome v	1w	2i
Failed to start launchd_sim	10w	s
Failed to update apt cache: unknown reas	23w	4c
Failed to update metadata after	0w	2g
Failed to use "	9	b3
Failed to \{2y}	2	38
Failed to \{2z}	2	38
Failed to \{30}	2	pw
Failed when searching source; results wi	2w	3t
Failed with status code: unknown_status	20w	mb
Failed \{3}	1	i5 7h
Failed: 	2	k0
Failing scenarios:	3w	26
Failure in \{2j}	0	6c
Failure to find \{8}	1w	en
Failure \xe2\x86\x92 \{8}	4	35
Failure/Error: 	2	l3
Failures: 	3	c6
Failures: \{1a}\{1b}	3	bn
Falha tempor\xc3\xa1ria na resolu\xc3\xa7\xc3\xa3o de nome	12w	fp
Falha tempor\xc3\xa1ria resolvendo	9w	fp
Falha tempor\xc3\xa1rio na resolu\xc3\xa7\xc3\xa3o de nome	13w	fp
Fallo temporal al resolver	8w	fp
Fallo temporal en la resoluci\xc3\xb3n del nom	8w	fp
Fatal error: 	2	i9
Fehler : 	3	80
Fehler : \{31}	3	f7
Fehler :\{31}	2	f7
Fehler AVLN\{8}	0	f7
Fehler BC\{3}\{3}\{3}\{3}\{3}	0	f7
Fehler CA\{3}\{3}\{3}\{3}	0	f7
Fehler CS\{3}\{3}\{3}\{3}	0	f7
Fehler C\{3}\{3}\{3}\{3}	0	f7
Fehler FS\{3}\{3}\{3}\{3}	3	f7
Fehler IDE\{3}\{3}\{3}\{3}	0	f7
Fehler MC\{3}\{3}\{3}\{3}	0	f7
Fehler NETSDK1\{3}\{3}\{3}	0w	f7
Fehler RZ\{3}\{3}\{3}\{3}	0	f7
Fehler SA\{3}\{3}\{3}\{3}	0	f7
Fehler XA\{3}\{3}\{3}\{3}	3	f7
Fehler beim Laden der Shared Libraries	10w	cy
Fehler beim Versenden einiger Referenzen	10w	8p
Fehler: 	1	80
Fehler: \{31}	1	f7
Fehler:\{31}	1	f7
Fehlschlag beim Aufl\xc3\xb6sen von	6w	fp
File already exists ('	7w	p0
File not valid: \{8}	0w	53
Fim de arquivo inesperado no arquivo-tar	10w	y
Fin de fichero inesperado en el archivo	0w	y
Fin pr\xc3\xa9matur\xc3\xa9e rencontr\xc3\xa9e dans l\{g}	13w	y
Final newline expected	6w	79
Finch.Error	0	b4
Finch.TransportError	0w	b4
FlexNet Licensing error	1w	dx
FluentAssertions.Execution	3w	72
FlywayValidateException	2w	ez
ForbiddenByFirewall	4w	1m
ForbiddenByRbac	0w	1m
ForbiddenComment	1w	cj
Found mixed changeset	1w	ks
Found no NVIDIA driver on your system	15w	2l
Found packages with security advisories	16w	m1
Found retired packages	1w	m1
Found verified result	2	m1
FunctionNaming	4	cj
Fusi\xc3\xb3n autom\xc3\xa1tica fall\xc3\xb3	11w	8k
GC heap initialization failed	14w	76
GC overhead limit exceeded	11w	cd
GET http\{r}	1	mb
GET returned 404 Not Found	8w	22
GET returned 5\{3}\{3} 	8	23
GH001: Large files detected	12w	9e
GH006: 	1	9d
GH009: 	1	9e
GH013: 	1	9d
GITHUB PUSH PROTECTION	6w	9e
Gem::ConflictError	2w	la
Gem::DependencyResolutionError	2w	la
Gem::GemNotFoundException	4w	32
Gem::ImpossibleDependenciesError	17w	la
Gem::MissingSpecError	6w	32 la
Gem::MissingSpecVersionError	4w	la
Gem::RemoteFetcher::FetchError	9w	34
Gem::RemoteFetcher::UnknownHostError	16w	lb
Gem::UnsatisfiableDependencyError	13w	la
Gemfile.lock \{g}	7	31
Get config: Schema Parsing	5w	jl
Getting requirements to build wheel did 	11w	ih
Get\xc3\xb6tet	0	mj
Ginkgo ran \{3}	5	8b
GitHub Releases requires a tag	20	8a
Giving up.	0	pp
Got TLS error trying to find package	19w	jt
Got socket error trying to find package	22w	jt
Gradle Test Executor \{3}	6w	lk
Gradle build daemon disappeared unexpect	25w	ca
GraphQL: No commits between \{8}	11w	8a
Group(s) not found: 	5w	p8
HINT: To print view hierarchy	3w	6j
HTTP code 50\{3} from proxy	0w	jq
HTTPConnectionPool(host=	7w	fj
HTTPoison.Error	0w	b4
HTTPoison.TransportError	7w	b4
HandshakeException: \{32}	0w	jt
Heap exhausted;	0w	lk
Hex dependency resolution failed	17w	b3
Host desconhecido	0w	fp
Host desconocido	0w	fp
Host key verification failed	13w	n5
Host name lookup failure	0w	fq
Host sconosciuto	0w	fp
Host system is missing dependencies to r	25w	2k
Hostname/IP does not resolve	1w	fq
HttpRequestException	5w	74
HttpResponseError: The server is busy	5w	43
H\xc3\xb4te inconnu	1	fp
I/O error on \{33}	7	fj
IDPCommunicationError	6w	1e
INSTALLATION FAILED: 	3w	ax
INSTALL_FAILED_INSUFFICIENT_STORAGE	7w	8
INSTRUMENTATION_\{34}	1w	c
INTERNALERROR> 	5	k4
IllegalStateException: Failed to load Ap	0w	cf
ImagePullBackOff	1w	bo
ImportError: \{35}	3	k9
In procedure 	5	ap
In the dependencies for \{8}	8w	at
IncompleteSignature	4w	1g
Inconsistent dependency lock file	0w	o0
Incorrect or missing password	1w	gt
Ineffective mark-compacts	2w	gd
Installer failed with exit code: \{3}	1w	np
Installer hash does not match	8w	2b
Instrumentation run failed due to	0w	c
InsufficientHostCapacity	5w	49
InsufficientInstanceCapacity	6w	49
Integration not found	0w	8w
Integrity check failed for "	5w	q1
Integrity check failed for \{36}	5w	6d
InteractionRequired	2	1l
Internal Error: Error when performing th	16w	5e
InternetOpenUrl() failed	1w	3t
Invalid API Token	0w	oz
Invalid credentials (HTTP 40\{23}) for	0w	4v
Invalid export preset name: 	4w	9x
Invalid lockfile version	0w	2r
Invalid login: 5\{3}\{3}	1w	mu
Invalid option '--\{37}	0w	7j
Invalid or non-existent authentication i	22w	oz
Invalid password passed via 'MATCH_PASSW	25w	7q
Invalid value. Matching delimiter not fo	25w	8z
Invalid workflow file	1	93
Invalid \{38}	1	4e
InvalidAccessKeyId	0w	1g
InvalidAuthenticationToken	5w	1m
InvalidClientTokenId	0w	1g
Issue recorded: 	1w	pw
It is a member of the hidden package	18w	at
It is required that your private key fil	9w	n6
JSON parse error	0	c0
JSONDecodeError: 	0w	c0
JSONParseError	6	c0
Java heap space	0w	cd
JavaScript heap out of memory	13w	gd
Jest encountered an unexpected token	5w	by
Jest: Coverage data for \{g}	2w	bv
Jest: Got error running	0w	by
Jobs without a job container are forbidd	2w	np
KafkaJSConnectionError	14	2e
KafkaJSNumberOfRetriesExceeded	12w	2e
Keine Regel\{39}	0	ek
Killed	0	mj
Kubernetes cluster unreachable: Get "htt	8w	cm
Kubernetes cluster unreachable: \{g}	8w	cp
LINK : fatal error LNK1181	3w	cx
LLVM ERROR: out of memory	9w	4t
LNK1104: cannot open file '\{8}	0w	cx
La fusion automatique a \xc3\xa9chou\xc3\xa9	13w	8k
LaTeX Error: File \{3a}\{g}	1	cv
LargeClass	2	cj
Latexmk: Errors, so I did not complete	13w	cw
Latexmk: Missing bbl file	5w	cw
Lesefehler bei Byte \{3}	5w	pp
Library not loaded: 	0w	cy
LimitExceededException	4w	4d
Lint errors found in the listed files	20w	7m
Lint found \{1a}\{1b}	2	ce
Lint found \{3b}	2	ce
Local file and index file do not match f	3w	p0
Locking Failed!	0w	it
Login failed for user	6w	67
Login incorrect.	1w	7z
Login token is not valid	0w	dz
Login \{3c}	0	7z
LongMethod	4	cj
LongParameterList	1w	cj
Looks like Playwright \{3d}	1w	2k
Lost connection to MySQL server	9w	66
MASTERDOWN 	2	6a
MDX compilation failed for file	6w	70
MODULE.bazel.lock is no longer up-to-dat	22w	21
MPS backend out of memory	1w	a9
MSB1003: 	3	7s
Machine identification is invalid for cu	0w	p3
MagicNumber	0	cj
Malformed POM	2	et
Manifest merger failed\{4}	3w	a
Manifest.toml\{g}	3	c2
Map keys must be unique	6w	px
Matado	0	mj
MaxLineLength	2	cj
Maximum number of parallel tests reached	13w	dy
Merge conflict in	2w	8k
MessageEncryptor::InvalidMessage	16w	dz
Method was expected to be called \{3}	1w	ie
Metro encountered an error	6w	ey
Microsoft.VisualStudio.TestTools\{g}	6w	72
Migration checksum mismatch for migratio	14w	ez
Migration failed for changeset	0w	ez
Migrations are pending. To resolve	8w	69
Migrations for '\{1}	1w	6o
Minitest::\{3e}	2	f0
Mint.TransportError	0w	b4 fj
Mismatch hashes. Expected	2w	5g
Missing classes detected while running R	8w	a
Missing closing	0w	ji
Missing dependencies	5w	ci
Missing encryption key to decrypt file w	19w	dx
Missing package product '\{8}	10w	nl
Missing project token	5	dx
MissingEndCurlyBrace	1w	mm
Mockery\x5cException\x5c	0w	ie
Module build failed	10	pn
Module parse failed	9	pn
Module version requirements have changed	23w	o4
ModuleNotFoundError: No module named	4w	k9
MongoNetworkError: 	0w	65
MongoNetworkTimeoutError	0w	65
MongoServerError: \{3f}	0w	f5
MongoServerSelectionError: 	2w	65
Monthly limit of \{3}	2w	dy
Multiple versions of pnpm specified	19w	j0
MultipleFailuresError	5w	c4
Must provide --username	8w	kq
MySQL server has gone away	10w	41
NAR hash mismatch in input	11w	g6
NDK is not installed	0	b
NDK not configured	1	b
NETSDK1004	1	ha
NETSDK1045	4	he
NETSDK1083	4	he
NETSDK1147	4	he
NOAUTH Authentication required	5w	kn
NOPERM this user has no permissions	9w	kn
NO_PUBKEY	1	x
NT_STATUS_\{3g}	1	7z
NU1301: 	2	hf
NUnit.Framework.AssertionException	13w	72
Name does not resolve	0w	fq
Name oder Dienst nicht bekannt	7w	fp
Namespace not specified	0w	a
Native memory allocation (m\{1t}	0w	cd
Ne parvient pas \xc3\xa0 r\xc3\xa9soudre	8w	fp
Need to perform AWS calls for account \{8}	19w	on
Neither the MATCH_PASSWORD environment v	15w	7q
Neither \{3h}	1	ew
Nessun indirizzo associato al nome host	23w	fp
NestedBlockDepth	0w	cj
Network error while fetching http\{r}	9w	34
Network\{3i}	0	fj
New upgrade operations detected: 	18w	69
NewLineAtEndOfFile	0w	cj
Nicht definierter Verweis auf	5w	d6
Nieznany host	6	fp
Nitro build	2	g1
No API Key was provided	4w	h8
No Android SDK found. Try	6w	or
No Git executable found	0w	np
No Makefile found	0w	7s
No Podfile found	0w	7s
No Python that satisfies [	8w	pb
No URLs in mirrorlist	1w	6r
No applicable installer found;	15w	3r
No artifacts named "\{10}	4w	99
No authentication configured for request	1w	gt
No available formula 	0w	2d
No available upgrade found.	9w	3r
No candidate is found for \x60	6w	jh
No code found during the build	8w	kg
No compatible \{3j}	0w	is
No default language could be detected fo	22w	6i
No existe ninguna direcci\xc3\xb3n asociada al	1w	fp
No existing credentials found. Please ru	0w	ph
No export template found at the expected	1w	9y
No final newline expected	9w	79
No fixes available (	0w	le
No formulae or casks found	6w	2d
No hay ninguna regla para construir	6w	ek
No interpreter found for Python	4w	pa
No match for argument: 	4w	6s
No match was found for the specified sea	0w	71
No matching distribution found for	15w	iq
No matching federated identity record	6w	1q
No matching toolchains found for request	13w	cg
No matching variant of	0w	ab
No matching version found for SemVer	21w	mc
No more mirrors to try	7w	6q
No online devices found	1w	8
No package '\{g}	0	iv
No package found matching input criteria	25w	3r
No package \{8}	0	6s
No plugin found for prefix '	13w	es
No pnpm version is specified	12w	j0
No provider of '\{8}	1w	hu
No release type found in pull request ti	18w	4s
No se pudo resolver \xc2\xab	0w	fp
No solution found when resolving	12w	p7
No subscription\{h}	0	1s
No tagged versions found for	13w	3l
No targets specified and no makefile fou	15w	7s
No test \{3k}	0	pl
No test \{3l}	0	o9
No tests found, exiting with code 1	0w	by
No tests \{3m}	0	c6
No valid Unity Editor license found	18w	p3 dx
No version of NDK matched the requested 	13w	b
No versions available for \{8}	6w	gx
NoBrokersAvailable	0w	2g
Nom de fichier trop long	0w	pr
Nom ou service inconnu	7w	fp
Nombre de fichero demasiado largo	2w	pr
Nombre o servicio desconocido	13w	fp
Nome de arquivo muito longo	12w	pr
Nome del file troppo lungo	7w	pr
Nome o servizio sconosciuto	9w	fp
Nome ou servi\xc3\xa7o desconhecido	13w	fp
Non-resolvable \{3n}	0w	es
None of the required '\{8}	0w	4i
None of your spec sources contain a spec	7w	4m
Not all values are present. Ensure 'clie	6w	1s
Not logged in	6	7z
Nothing to build.	0w	10
NpgsqlException \{g}	1w	42
Number of failures 	0w	pv
N\xc3\xa3o foi poss\xc3\xadvel resolver '	0w	fp
N\xc3\xa3o h\xc3\xa1 endere\xc3\xa7o associado com o nome	24w	fp
OCI runtime error: \{3o}	1w	5d
OK, but there were issues!	9w	o9
ORA-01017	2	67
ORA-12\{t}	1	65
ORA-28001	3	67
Object does not exist on the server: [40	13w	d1
Odwzorowanie nazwy jest chwilowo niemo\xc5\xbc	19w	fp
One or more containers failed to start.	12w	90
One or more files did not pass the valid	1w	nv
One or more of the steps\{g}	0w	kg
One or more test\{h}	0w	oa
Oops! Something went wrong! :(	3w	7j
OperationalError: \{3p}	2w	68
Our services aren't available right now	5w	8x
Out of memory.	8	76
Outdated shard.lock	1w	kx
OverconstrainedAllocationRequest	9w	49
PATCH http\{r}	1	mb
PERMISSION_DENIED	9	84
PHP Recoverable fatal error: 	0w	i9
PHP Startup: Unable to load dynamic libr	25w	i8
PHPUnit requires the "	12	ky
PMD Failure: 	6	ce
POST http\{r}	1	mb
PSQLException: Connection to \{2}	3w	42
PUT http\{r}	0	mb
Package content hash validation failed f	18w	h9
Package downgrade: Detected	10w	ha
Package fetch failed and no cached copy 	15w	b4
PackagesNotFoundError	6w	57
Pact verification failed	9w	hw
Paket failed with	2	hx
ParameterBindingException	6w	ji
Parse error: 	3	ia
Parse failure: 	0w	l1
ParserError: 	2	mm
Parsing error: 	1	1u
Partition \{8}	2	nq
Pas de r\xc3\xa8gle pour fabriquer	8w	ek
Password required	0w	kq
PathTooLongException	2w	pr
PdmException	0	it
Permission 'iam.serviceAccounts.getAcces	23w	86
Permission denied (\{3q}	5w	n7
Permission denied, please try again	18w	n7
Permission to \{8}	8	8s
Please reduce your request rate	2w	1i
Please run 'az login'	6w	1s
Please tell me who you are	4w	8j
Plugin host rate limited the plugin gett	4w	ma
Post job cleanup.	0	2
Potential secrets about to be committed	5w	m1
Prisma Migrate has detected	8w	jl
Prisma schema validation	0w	jl
Process 'Gradle Test Executor \{3}	15w	ah
Process completed with exit code 124.	31	lg
Process completed with exit code 126.	31	mh
Process completed with exit code 127.	31	mi
Process completed with exit code 1\{3r}	29	mn
Project has invalid dependencies:	7w	kx
Protected branch update failed	14w	9d
Provider requirements cannot be satisfie	23w	o0
ProvisionedThroughputExceededException	20w	1k
Proxy CONNECT \{38}	3	jq
Public key for \{8}	0w	nv
Publish profile is invalid for app-name	14w	oo
Push cannot contain secrets	0w	9e
Python interpreter \{3s}	4w	or
QUALITY GATE STATUS: FAILED	2w	my
Quality \^gate \{3t}	5	kg
Quota exceeded for quota metric \{g}	2w	82 4d
R8: Missing class	0w	a
R8: java.	0	a
REMOTE HOST IDENTIFICATION HAS CHANGED	5w	n5
RESOURCE_EXHAUSTED	0w	82
ROLLBACK_COMPLETE	1w	4f
RPC failed; HTTP 5\{3}\{3}	0w	8i
RPC failed; result=\{3u}	4w	8r
Rate exceeded	7	1k
Reached heap limit	1w	gd
Reached maximum number of attempts, won'	16w	pf
Reached the max retries per request limi	17w	fj
Read error (\{3v}	1	pp
Read error at byte \{3}	4w	pp
Read timeout on endpoint URL: 	8w	4c
Received 'killed' signal	8w	mj
Received status code 40\{23} from server: 	1w	ae
Received status code 429 from server: 	13w	ad
Received status code 5\{3}\{3} from server: 	1w	ag
Redis is loading the dataset in memory	22w	6a
Redundant Binary Upload	6w	p0
Relative import path "\{g}	0w	6e
Release file \{g}	4	x
Repository does not allow updating asset	6w	p0
Repushing of gem versions is not allowed	3w	p0
Req.Error	0	b4
Req.TransportError	1w	b4
Request failed (5\{3}\{3})	5	43 mb
Request failed (\x7b:failed_connect	16w	b4
RequestLimitExceeded	5w	1k
RequestTimeTooSkewed	4w	1c
Requested SDK version: 	3w	he
Require upper bound dependencies error	2w	er
RequireJavaVersion	0w	er
RequireMavenVersion	1w	er
RequireOS	3	er
RequirePluginVersions	1w	er
Required test coverage of \{3}	11w	5j
Resolution error: Error downloading	1w	lw
ResolutionImpossible	3w	ij
ResolutionTooDeep	2w	it
ResolveException: 	3w	lw
ResolvePackageNotFound	7w	57
Resource is limited - try again in \{3}	14w	m9
Resource not found for name	3w	8a
Response status code does not indicate s	16w	3s
Result (\{3}	1	ow
ReturnCount	5	cj
Rollup error	4	g1
RollupError: 	3	l1
Root composer.json requires \{8}	2w	50
Rule violated for \{3w}	10	br
Run Prettier \{3x}	3	jk
Running makepkg as root is not allowed	13w	ns
RuntimeException: \{8}	0w	ji
SASL authentication failed	3w	67
SB_BUILDER-\{1}	5	nc
SB_CORE-SERVER_\{3}\{3}\{3}\{3} (	0w	nc
SCRAM authentication failed	4w	67
SC\{3}\{3}\{3}\{3} (error): 	10	mo
SC\{3}\{3}\{3}\{3} (info): 	6	mo
SC\{3}\{3}\{3}\{3} (style): 	6	mo
SC\{3}\{3}\{3}\{3} (warning): 	11	mo
SDK location not found. Define	0w	b
SIGKILL	0	mj
SMTPAuthenticationError	2w	mu
SMTPConnectError: (4\{3}\{3}, 	2w	6a
SQLSTATE[	1	68
SSL connect error	8	d4
STATUS_LOGON_FAILURE	3w	7z
SafetyError: The package for	7w	53
Sandboxing is not working on your platfo	22w	np
SaslAuthenticationException	2w	2f
SassError: 	2	lu
Script compilation error\{r}	8w	af
Scripts have compiler errors.	2w	p1
Security Warnings: \{1a}	0w	m1
Selenium::WebDriver::Error::\{3y}	8w	m8
SemanticReleaseError: 	0w	ks
Server access Error: 	2w	5h
Server terminated abruptly (error code: 	9w	op
ServerSelectionTimeoutError	12	65
Serverless plugin "\{8}	1w	iz
ServiceQuotaExceeded	0w	4d
ServiceRequestError	0w	fj
ShellCommandUnresponsiveException	12w	8
Shouldly.ShouldAssertException	12w	72
Signature expired: \{8}	0w	1c
Signature mismatch	0w	hj
Signature not yet current: 	0w	1c
SignatureDoesNotMatch	0w	1g
Skipping '	0	1z
SlowDown: 	0	1i
Snapshots: 	0	bz
Socket.socketOnEnd (\{3z}	5w	dk
SocketException	0w	74
SocketException: \{40}	0w	jt
SolverProblemError	1w	jh
Some Enforcer rules have failed.	13w	er
Some errors were emitted while running c	6w	27
Some packages have been changed but no c	10w	ks
Some specified paths were not resolved, 	16w	gw
Some tests failed.	3w	64
Some test\{h}	0	oa
Some type variables	0w	hj
Something went wrong installing the "sha	0w	ga
Sorry, no solution found: 	2w	hq
Sorry, resolution of the request	4w	hq
Source input did not pass lint check	2w	nj
Sphinx error:	0	n1
SpotBugs rule violations	2w	ce
SpotBugs \{41}	4	ce
StatusCode.DEADLINE_EXCEEDED	7w	al
StatusCode.UNAVAILABLE	3w	am
Storybook failed to \{2l}	1w	nc
Stream error in the HTTP/2 framing layer	22w	d4
Summarizing \{3}	3	8b
Summary of Failures:	0w	ex
SwallowedException	0w	cj
Syntax error	3	hj
Syntax error: \{42}	3	mm
SyntaxError: Unexpected token \{43}	8w	bh
SyntaxError: \{8}	0	l9
SyntaxError: \{44}	0	gb
System management is locked by the appli	16w	nt
System.OutOfMemoryException	0w	76
TCP Provider: \{g}	1	65
TEST RUN FAILED	0w	7e
TEST RUN INCOMPLETE	1w	7e
TOML parse error at line	9w	om
TOMLDecodeError	0w	om
TOTAL: \{1a}\{1b}	0	bs
Ta nazwa lub us\xc5\x82uga jest nieznana	16w	fp
Template \{45}	1	4f
Tempor\xc3\xa4rer Fehler bei der Namensaufl\xc3\xb6s	20w	fp
Terminated	4	mn
Test Failed: \{46}	2	6j
Test Suite '\{g}	1	pv
Test code or tested code \{47}	4w	if
Test instrumentation process crashed	4w	c
Test suite failure for package	12w	au
Test: 	0	4p
The API key doesn't have access	15w	lc
The AWS Access Key Id you provided does 	9w	1g
The Build Event Protocol upload failed: 	20w	45
The Cypress App could not be downloaded	5w	2i
The Network Adapter could not establish 	8w	44
The Python request from	15	is
The Test Runner unexpectedly exited via	12w	2m
The Windows SDK version \{y}	1w	ky
The agent did not connect within	4w	3u
The audience in ID Token \{g}	4w	86
The build backend returned an error	7w	ih
The channel is closing down or has close	25w	bt
The checksum for the downloaded \x60	4w	30
The current Dart SDK version is	7w	js
The currently activated Python version	5w	is
The cypress npm package is installed, bu	5w	2k
The dependencies in your gemfile changed	4w	31
The feed already contains '	0w	p0
The filename or extension is too long	22w	pr
The following artifacts could not be res	2w	en
The following build commands failed:	1w	nh
The following files are not formatted:	1w	7b
The following files h	1w	n2
The following package names could not be	1w	c2
The following packages are incompatible	1w	54
The following packages are not available	1w	57
The following packages have unmet depend	21w	t
The following plugins are required, but 	1w	iz
The following required packages were not	1w	4i
The following tests FAILED	1w	5n
The forked VM terminated without properl	23w	ne
The gemspec\{h}	1	31
The given credential is rejected by the 	0w	86
The goal you specified requires a projec	4w	et
The implementation \{8}	0w	hj
The imports and exports are not sorted	7w	27
The key you are authenticating with has 	14w	8s
The lock file is not up to date with the	0w	4w
The lockfile is out of date. Run	9w	6d
The lockfile would have been \{48}	14w	q2
The module failed to execute correctly, 	24w	g
The package was not found with the sourc	7w	3r
The pkg-config command could not be foun	30	iu
The provided entity includes an attribut	23w	p0
The remote archive doesn't match the exp	22w	q1
The remote file either doesn't exist, is	12w	3r
The remote provider was unable to proces	14w	3u
The remote server returned an error: (5\{3}	20w	3s
The requested URL returned error: 5\{3}\{3}	8w	8i
The service is currently unavailable	15w	85
The sources of the following couldn't be	13w	hp
The specified API key is invalid, has ex	20w	h8
The specified module could not be found	24w	cy
The specified selector does not match an	18w	ob
The step fails because "fail-on" \{3c}	12w	e2
The system library \x60\{8}	5w	iv
The template is not valid	1w	93
The workflow is not valid	17	93
The zip extension and unzip/7z commands 	15w	np
There are no living connections	1w	44
There is at least one incompatibility: 	6w	da
There is insufficient memory for the Jav	17w	cd
There is no .changeset	0w	ks
There was a version conflict during pack	20w	hx
There were unmatched files	2w	8a
There \{49}	0	c6
This application failed to start because	25w	6m
This command requires you to be logged i	22w	gt
This could be due to a typo in :dependen	19w	cz
This download does NOT match \{19}	9w	9l
This expression has type	0w	hj
This legacy service is shutting down, ef	14w	94
This operation requires a one-time passw	16w	gz
This project is configured to use \{4a}	18w	j0
This project's package.json defines "pac	17w	j0
This software does not run on \{8}	8w	nu
This version of \{4b}	1	2j
ThrottledException	1w	1k
ThrottlingException	3w	1k
Timed out waiting for a node assignment	0w	2g
Timed out waiting for all destinations m	0w	s
Timed out waiting \{3}	0w	s
Timed out while waiting for handshake	0w	na
Timeout waiting for emulator to boot	3w	8
Timeout waiting for \{4c}	3w	ht
Timeout was reached	2w	d4
TimeoutError: \^w	4	jx
To update \x60pubspec.lock\x60 run	3w	jr
Too many authentication failures	7w	n7
Too many connections	0w	6a
Too many files with unapproved license: 	25w	da
TooGenericExceptionCaught	0w	cj
TooManyFunctions	1	cj
TooManyRequestsException	8w	1k
Total errors: \{1a}\{4d}	1	6l
Total tests run: \{3}	0w	oc
Total: \{1a}\{1b}	0	lz
Trailing whitespace	4w	79
Transfer finalized, status: 5\{3}\{3}	2w	58
Transform failed with \{3}	0w	7i
TransportError: Failed to retrieve http\{r}	0w	42
Tried to reconnect at offset \{4d}	13w	1y
Tunnel connection failed: 50\{3}	13w	jq
Two-factor authentication or granular ac	22w	h4
UNAUTHORIZED: \{g}	0	kr
UNAVAILABLE: io exception	6w	am
Unable to accept duplicate entry for: 	22w	p0
Unable to acquire the dpkg frontend lock	10w	v
Unable to authenticate request [code: 10	8w	4e
Unable to boot \{4e}	0w	s
Unable to connect to Chrome	21	2l
Unable to connect to port \{3}	19	42
Unable to connect to source 'http\{r}	24	3t
Unable to connect to the remote server	0	fj
Unable to download and extract artifact:	23w	14
Unable to download data from http\{r}	0w	34
Unable to establish one or more of the s	15w	2l
Unable to find '\{8}	1w	52
Unable to find a resolution because	6w	it
Unable to find a valid Visual Studio ins	7w	np
Unable to find candidates for \{8}	7w	jh
Unable to find installation candidates f	3w	jh
Unable to find libclang: 	5w	kv
Unable to find lockfile at \{2w}	7w	p6
Unable to find package \{8}	5w	hc
Unable to find the server at \{8}	5w	4c
Unable to find version '\{8}	3w	hc
Unable to find \{4f}	0w	mc
Unable to find \{4g}	0w	mc
Unable to get an update from the "\{g}	8w	ay
Unable to load the service index for sou	6w	hf
Unable to load the service index \{g}	6w	h8
Unable to load \{4h}	0w	71
Unable to locate executable file	5w	jm
Unable to lookup in current state: Shut\{4e}	10w	s
Unable to make request: \{4i}	3w	14
Unable to obtain driver for \{1}\{1}\{1}	11w	2l
Unable to process file command '\{4j}	12w	8z
Unable to read the lock\{4k}	8w	dw
Unable to resolve AWS account to use. It	19w	on
Unable to resolve module \{4l}\{4m}	0w	kw
Unable to resolve path to module '	13w	ge
Unable to resolve path to module '.	13w	gf
Unable to retrieve result for \{g}	10w	pc
Unable to satisfy \x60pubspec.yaml\x60 using \x60	4w	jr
Unable to start the daemon process.	16w	cb
Unable to update registry \x60	6w	ls
UnauthorizedOperation	3w	1b
Unbekannter Rechner	4w	fp
Unbound variable: 	0w	ap
Unbound \{4n}	0	hj
Unchecked dependencies for environment	11w	b0
Unclassified error occured while trying 	24w	p3
Undefined scenarios:	0w	5o
Undefined \{4o}	0	lu
UndefinedTable: 	0w	68
Unerwartetes Dateiende im Archiv	13w	y
Unexpected (temporary) at \{1}\{1}	0w	45
Unexpected changes in database schema we	16w	69
Unexpected input(s) \{g}	0w	93
Unexpected server response: 5	3	po
Unexpected termination of the channel	0w	bt
Unexpected token	0w	ji
Unexpected value '	0w	93
Unhandled exception	3w	cc
Unhandled exception. \{1}	3w	ll
UnhandledPromiseRejection\{4p}	6w	gh
Unknown lifecycle phase	0w	et
Unknown option\{r}	0w	ew
Unknown \{4q}	2	10
Unlisted \{4r}	2	ci
Unreachable hosts - your application id	8w	45
Unrecognised tag:	0w	et
Unrecognized named-value	6w	93
UnrecognizedClientException	11w	1g
Unresolveable build extension	0w	es
UnresolvedAddressException	6w	fq
UnsatisfiableError	0w	54
UnsatisfiedLinkError	5w	cy
Unsupported class file major version \{3}	11w	cg
Unsupported or unrecognized SSL message	9w	og
Unused dependencies	4w	ci
Unused devDependencies (\{3}	9w	ci
Unused exported types (\{3}	1w	ci
Unused exports (\{3}	1w	ci
Unused files (\{3}	0w	ci
UnusedParameter	0w	cj
UnusedPrivate\{1}	2	cj
Updates were rejected because	2w	8p
Upload progress stalled.	9w	14
User cannot log in	0w	7z
Username and Password not accepted	19w	mu
Username and password required	1w	kq
Username must not be null!	8w	ae
Username required	0w	kq
Username/Password authentication is no l	15w	oz
Validate failed: Migrations have failed 	23w	ez
Value of: 	3	an
Vault is sealed	0w	pe
Verification of Gradle distribution fail	25w	ai
Verifying a pact between \{g}	7w	hw
Version conflict detected for \{8}	8w	ha
Vulnerabilities found!	4w	m1
WARNING: DATA RACE	3w	9u
WRONGPASS 	0	kn
WRONG_VERSION_NUMBER	0	og
Wait with matcher	2w	6j
Waiter StackCreateComplete failed	0w	4f
Waiting for cache lock: Could not get lo	13w	v
Wanted but not invoked:	0w	c4
Warning, treated as error:	10w	n1
Warning: An error occurred while prepari	2w	m6
Warning: Failed to find package '	14w	m5
Warning: IO exception while downloading 	3w	m6
Warning: prerequisite \{8}	5w	5l
We couldn't connect to 'http\{r}	2w	42
We stopped hearing from agent 	7w	3u
We were unable to automatically build yo	21w	kg
WebSocket was closed before the connecti	5w	po
WildcardImport	0	cj
Worker terminated due to reaching memory	25w	gd
Would reformat: \{8}	1w	29
Write access to repository not granted	23w	8s
Wrong amount of	0w	79
Wrong \{4s}	0	ap
Wrong \{4t}	0	79
XCTAssert\{4u}	3	pw
XCTUnwrap failed	1w	pw
Xcode alone is not sufficient on	0w	np
Xunit.Sdk.\{1}	0	72
YAML parse error on \{8}	5w	az
YAMLException: 	0w	px
YAMLParseError	6	px
YAMLSyntaxError	0w	px
YN0000: \{g}	2	q3
YN0001: \{g}	2	q6
YN0016: 	2	q4
YN0018: 	2	q1
YN0028: 	2	q2
YN0033: 	1	gt
YN0035: \{g}	2	q5
You are not allowed to push	2w	8s
You are not authenticated. Please run \x60w	8w	4e
You are trying to install in deployment 	0w	31
You cannot call a method on a null-value	6w	ji
You cannot publish over the previously	0w	p0
You defined "--token", but it's missing 	0w	ph
You do not have permission to publish	6w	h4
You do not have permission to push to th	6w	lc
You have \{1a}\{1b}	1	ce
You installed esbuild for another platfo	21w	ga
You may not perform that action with the	14w	h4
You must be logged in to the server	2w	cp
You must install or update .NET to run t	21w	he
You must sign in or use a license key wi	21w	on
Your Composer dependencies require a PHP	15w	50
Your GitHub \{4v}	2	4v
Your Gradle distribution may have been t	25w	ai
Your Record Key is invalid	1w	dz
Your Ruby version is \{3}\{y}	0w	33
Your RubyGems version \{g}	0w	33
Your authentication credential '\{g}	3w	dz
Your bundle \{4w}	4	32
Your code has been rated at 	9w	jy
Your configFile is invalid	11w	5z
Your database schema is not in sync with	2w	69
Your lock file does not contain a compat	25w	4z
Your lockfile does\{1p}	0w	31
Your lockfile needs to be updated	16w	q2
Your mix.lock is out of date	5w	b2
Your requirements could not be resolved 	6w	4z
Your rubygems.org credentials aren't set	23w	lc
ZONE_RESOURCE_POOL_EXHAUSTED	6w	49
Z_BUF_ERROR	0	gi
Za d\xc5\x82uga nazwa pliku	5w	pr
Zu diesem Hostnamen geh\xc3\xb6rt keine Adress	0w	fp
[!] Authentication token is invalid or u	2w	oo
[!] CocoaPods could not find compatible 	19w	4k
[!] Error installing \{8}	0w	4o
[!] No \x60Podfile' found in	8w	6i
[!] No podspec \{3b}	0w	4m
[!] The platform of the target	0w	4k
[!] Unable to add a source with url	20w	4o
[!] Unable to find a \{4x}	7w	4m
[-Wclang-format-violations]	1w	3y
[AbstractCommand.cc:\{3}	0w	11
[BABEL] \{8}	0	1u
[ERROR] COMPILATION ERROR	9w	c9
[ERROR] Chart.yaml	3w	az
[ERROR] Could not determine which packag	22w	hq
[ERROR] No agreement	4w	hq
[ERROR] No package named	2w	hq
[ERROR] No switch is currently set	11w	np
[ERROR] Package conflict!	19	hq
[ERROR] The compilation of \{8}	11w	6h
[ERROR] These packages are still missing	20w	hq
[ERROR] fetch failed	5w	4c
[ERROR] templates/	3w	az
[ERROR] values.yaml	4w	az
[ERROR]: Task failed: 	3w	e
[Errno \{4y}	0	fq
[ErrorProne]	6	ce
[FAIL]    	1	hl
[Failed] \{8}	3	ej
[InstallationError]: 	3w	i0
[PublishError]: The credentials for \{8}	12w	i1
[ResolutionImpossible]	4w	it
[Style: \{2}\{2}\{2}	0	db
[ant:checkstyle] [ERROR] 	0w	3p
[build failed]	4	9k
[error] Failed tests:	5	ly
[error] Failed: Total \{3}	7w	ly
[kubelet-check] The kubelet is not runni	1w	4g
[plugin\{4z}	0	pi
[rejected]	0	8p
[remote rejected]	2w	8p
[setup failed]	3	9k
[vite:\{2}	0	pi
[vitest-\{50}	1	o9
[vite\{51}\{g}	0	pi
[vue/compiler-sfc] 	2w	1u
[\{2n}\{3}\{3}] Error: 	3	db
[\{2n}\{3}\{3}] Warning: 	3	db
] Erreur 127	1	mi
] Erreur 137	1	mj
] Erro 127	4	mi
] Erro 137	3	mj
] Fehler 127	0	mi
] Fehler 137	0	mj
] \xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc 127	0w	mi
] \xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc 137	0w	mj
] \xe9\x8c\xaf\xe8\xaa\xa4 127	6	mi
] \xe9\x8c\xaf\xe8\xaa\xa4 137	0	mj
] \xe9\x94\x99\xe8\xaf\xaf 127	6	mi
] \xe9\x94\x99\xe8\xaf\xaf 137	0	mj
] \xec\x98\xa4\xeb\xa5\x98 127	6	mi
] \xec\x98\xa4\xeb\xa5\x98 137	0	mj
] aborted	2i	mf
_test.go:\{3}	3	dg
\x60snyk\x60 requires an authenticated account	8wi	kh
a resolved file is required when automat	22w	nm
account payments have failed	12w	4d
account_inactive	0w	mt
aclocal: error: 	0w	19
alembic.util.exc.CommandError	4w	ez
all possible versions conflict with prev	22w	3j
an artifact with this name already exist	3w	13
an out-of-date resolved file was detecte	23w	nm
analyze error: timeout: context deadline	25w	m0
another operation (install/upgrade/rollb	25w	ax
apiserver not ready	0w	ck
are you root?	5	ns
assert 	1	k0
at Zlib.zlibOnError	4w	gi
attribute condition\{g}	0w	86
authenticated registries require a crede	25w	3a
authentication failed for http\{r}	15w	eq
authorization failed for http\{r}	14w	eq
automake: error: 	1w	19
autoreconf: error: 	0w	19
available releases match the given \{52}	12w	o4
az login' to setup account	8w	1s
backendError	1	85
bad address '\{8}	0	fq
bad token\{g}	0	pd
badResponseStatusCode(5\{3}\{3})	4w	43 mb
because it lacks a signature by a truste	2w	g3
bin/rails aborted!	0w	l6
breaks: world[	4	m
browserType.launch: \{53}	0w	2m
build finished with problems	2w	n1
bundle version must be higher than the p	23w	p0
bundler: command not found: 	13w	32
cURL error (6)	1	5r
cURL error (7)	1	5q
cURL error 6: 	1	5r
cURL error 7: 	1	5q
cabal: Could not resolve dependencies	21w	at
can only install with an existing packag	18w	gs
can't find crate for	1w	3i
can't find gem \{8}	0w	32
can't get a valid version for \{54}	3w	aw
can't load config: 	1w	a1
candidate versions found which didn't ma	14w	3j
cannot 	0	9m
cannot allocate vector of size	0w	lk
cannot be built because it requires rust	16w	3d
cannot connect to socket at '/nix/var/ni	18w	g7
cannot find -l\{1}	7	cx
cannot find Chrome binary	9w	2k
cannot find module providing package	0w	9o
cannot find package "	0w	9o
cannot find \{55}	6	lp
cannot load such file -- 	8w	l7
cannot load such file -- \{56}	8w	l8
cannot lock ref	0w	8p
cannot open URL 'http\{r}	1w	ki
cannot open connection to remote store '	1w	4c
cannot open shared object file	6w	cy
cannot publish over the previously publi	8w	p0
cannot re-use a name that is still in us	22w	ax
cannot update unlocked flake input '	9w	g3
cannot \{57}	0	cl
cc1plus: out of memory	2w	4t
changes that are not yet reflected in a 	7w	69
channel_not_found	0w	ms
chart "\{g}	0	aw
check your plan and billing details	8w	4d
checksum error in your migration directo	17w	69
checksum of downloaded artifact of binar	25w	ku
chrome not reachable	0w	2m
client error (Connect)	7w	fj
code = DeadlineExceeded	2w	al
code = NotFound desc = failed to pull an	11w	bo
code = PermissionDenied	14	84
code = ResourceExhausted	0w	82
code = Unavailable	0w	am
code execution cannot proceed because	0w	cy
code is affected by \{1a}\{1b}	1w	m1
codeName: 'AuthenticationFailed'	7w	f5
codecov/p	2	4q
collect2: \{58}	3	d7
command not found: 	4w	me
component with package url \{8}	0w	p0
composite literal uses unkeyed	9w	9w
configure: error: \{g}	2w	5b
configured for Git LFS but 'git-lfs' was	20w	d2
conflicting requests	0w	6p
conflicts with another require	12w	4z
connection to server at "\{2}	4w	65
connection() error occurred during conne	19w	f5
contains a Composer plugin which is bloc	8w	6i
content-hash from pubspec.lock doesn't m	22w	kx
contiennent des d\xc3\xa9pendances non satisfa	24w	t
contracts analyzed \{g}	1w	m1
copylocks	3	9w
could not	2	9m
could not apply \{59}\{59}\{59}\{59}\{59}\{59}\{59}	8	8k
could not be authenticated for http\{r}	9w	oo
could not compile dependency :\{1}	13w	7c
could not configure AzureCli Authorizer	17w	on
could not connect to \{8}	6	o5
could not download chart: 	19	aw
could not find \x60Cargo.toml\x60 in	4w	7s
could not find \x60\{8}	10	3c
could not find a pyproject.toml	6w	7s
could not find an available, non-overlap	7w	5d
could not find application file: \{1}	6w	np
could not find expected ':'	6w	px
could not find native static library	6w	cx
could not find schema for \{1}	6w	kx
could not find system library '	5w	iv
could not lock database: File exists	21w	nt
could not parse \{5a}	6	om
couldn't find remote ref	4w	8y
couldn't resolve module/action '	0w	f
coursier.error.FetchError	0w	5h
coverage decreased by	0w	4q
coverage threshold for \{1}	3w	bv
coverage: \{g}	1	9u
critical libmamba Multiple errors occure	0w	56
critical libmamba \{g}	0w	54
critical libmamba \{8}	0w	el
criticallibmamba \{8}	0w	el
cudaErrorMemoryAllocation	9w	a9
curl error (6)	1	5r
curl error (7)	1	5q
curl error 6: 	1	5r
curl error 7: 	1	5q
curl: (18) 	1	5t
curl: (28) \{5b}	1	5w
curl: (28) \{5c}	1	5v
curl: (35) 	1	5x
curl: (5\{5d}) 	1	5u
curl: (7) 	1	5q
curl: (97) 	1	5q
curl: (\{5d}) 	1	5r
curl: (\{5e}	1	5s
curl: (\{5f}	1	5p
current-context is not set	6w	cm
custom attribute panicked	0w	lp
d forbidden licen\{5g}e	3w	kg
d is not a function	2w	gg
dead link	0	d8
declared	2	9m
denied the request: \{g}	0w	cr
dependency failed to start: container \{8}	0w	90
depends on hardware architecture being o	0w	nu
deploy key does not have write access	15w	8s
devicetree error: 	1w	6k
dial tcp \{8}	1	n9
did not find expected \{5h}	4w	px
did not match any file(s) known to git	3w	8y
diff --git a/\{8}	7	8d
digital envelope routines::\{5i}	12w	ky
directories are not writable by your use	6w	ns
django.db.migrations.exceptions.	10w	ez
dlopen(\{g}	0	cy
docker-compose: command not found	3w	6v
docker: 'buildx' is not a docker command	17w	6v
docker: 'compose' is not a docker comman	4w	6v
docker: unknown command: docker \{5j}	2w	6v
docs.astro.build/\{1}	0w	16
document isn't included	1w	n1
does not 	0	9m
does not appear to be a Python project	12w	ir
does not contain a CMakeLists.txt file	8w	4j
does not contain a Gradle build	9w	7s
does not have a package available for yo	5w	o3
does not have a provider named	5w	o4
does not have authorization to perform a	4w	1m
does not have \{3s}\{3s}\{3s}	0	84
does not provide attribute '	11w	g3
does not recognize the provided API key	5w	dz
does not satisfy Python\{5k}	4w	is
doesn't match any of the checksums \{36}	3w	o0
doesn't seem to be present in your lockf	16w	q2
doesn't seem to have been installed - ru	11w	q2
done (warnings were emitted)	8w	6l
done() called multiple times	3w	f4
download error: Caught java.\{5l}	11w	5h
dpkg: dependency problems	7w	t
dubious ownership	2w	8f
due to a fatal error condition:	4w	3m
duplicate 	4	9m
duplicate symbol\{h}	7	d6
e the lock file	0w	3b
eheap_alloc: Cannot \{38}	4w	lk
ensure condition	1w	15
environment variable \x60	9	lp
erreur : \{31}	0	f7
erreur :\{31}	0	f7
erreur fatale\{5m}	0	36
erreur lors du chargement des librairies	2w	cy
erreur: \{31}	0	f7
erreur:\{31}	0	f7
erreur\{4}	0	80
erro ao carregar bibliotecas compartilha	2w	cy
erro fatal\{5m}	2	36
erro: 	0	80
error     libmamba \{8}	3w	el
error    libmamba \{8}	2w	el
error : 	2	80
error : \{31}	2	f7
error :\{31}	2	f7
error AVLN\{8}	2	f7
error An unexpected error occurred: "\{8}	1w	q5
error BC\{3}\{3}\{3}\{3}\{3}	2	f7
error CA\{3}\{3}\{3}\{3}	3	f7
error CS\{3}\{3}\{3}\{3}	3	f7
error Couldn't find package "	10w	q5
error C\{3}\{3}\{3}\{3}	2	f7
error FS\{3}\{3}\{3}\{3}	2	f7
error Found incompatible module	11w	q0
error IDE\{3}\{3}\{3}\{3}	2	f7
error LNK\{3}\{3}\{3}\{3}	2	d6
error MC\{3}\{3}\{3}\{3}	3	f7
error MSB4166: Child node	6w	76
error MSB4236	7	hc
error MSB\{3}\{3}\{3}\{3}\{5m}	4	f6
error NETSDK1\{3}\{3}\{3}	4	f7
error NG\{5n}	2	d
error NU100\{13}	2	hb
error NU1108	2	hc
error NU110\{o}	2	hc
error NU110\{5o}	2	ha
error NU120\{2m}	2	he
error NU1213	2	he
error NU1301	2	hf
error NU1301: \{g}	8	h8
error NU1403	2	h9
error NU16\{3}\{3}	2	ha
error NU1\{3}\{3}\{3}: 	2	hd
error NU30\{5p}	2	h9
error RZ\{3}\{3}\{3}\{3}	2	f7
error SA\{3}\{3}\{3}\{3}	2	f7
error TESTERROR	0w	72
error TS2307: \{g}	8	ox oy
error TS2792: \{g}	7	ox oy
error TS7016: \{g}	8	ox oy
error TS\{3}	3	ov
error XA\{3}\{3}\{3}\{3}	2	f7
error al cargar las bibliotecas comparti	1w	cy
error connecting to api.github.com	14w	fj
error converting YAML	5w	px
error fatal\{5m}	3	36
error loading package	2	1z
error occurred, no output PDF	14w	cw
error parsing YAML	2w	px
error pulling image configuration: \{g}	0w	bq
error reading from server: EOF	1w	fz
error sending request for url	1w	fj
error trying to connect: 	4	fj
error validating data: 	2w	cr
error validating \{5q}	2w	pd
error while loading shared libraries	15w	cy
error: 	1	80
error: --test failed	2w	lx
error: Aborting due to Kconfig warnings	1w	6k
error: AssertionError: 	4w	6g
error: Cannot build '/nix/store	2w	g5
error: Cannot find \{1h}	4w	2s
error: Dependencies could not be resolve	8w	nn
error: Distribution \x60\{g}	6w	pb
error: Error \{5r}	3	jl
error: Exited with unexpected signal cod	14w	pu
error: Failed to load lockfile	14w	2r
error: GPG check FAILED	6w	nv
error: Git executable not found.	15w	p4
error: Integrity check failed\{g}	12w	2q
error: IntegrityCheckFailed extracting t	19w	2q
error: InvalidLockfile	2w	2r
error: JSR package not found: 	14w	6e
error: Leaks detected:	3w	6g
error: Library stubs not installed for "	5w	fa
error: Module not found "\{5s}	8w	6e
error: NU110\{o}	3	hc
error: No means to authenticate. Pass a 	4w	6f
error: No version matching "	13w	2t
error: No version\{h}	1w	2t
error: No virtual environment found; run	2w	p4
error: NoSpaceLeft	2w	2p
error: Not a transient network error, wo	6w	pf
error: Outdated	0w	2r
error: Required uv version \x60	9w	pb
error: Script not found "	10w	q3
error: Skipping analyzing "	9w	fa
error: Test failed	1w	6g
error: The source code is invalid, as it	21w	6d
error: Values are not equal	7w	6g
error: Workspace dependency "	8w	2v
error: You must be logged in	9w	cp
error: Your current stack	3w	ju
error: aborting due to	1w	lo
error: accumulating resources: 	6w	cr
error: attribute '\{g}	1w	g5
error: bad HTTP response code: '5\{3}\{3}	2w	q8
error: broken package	1w	g3
error: builder for '/nix/store	8w	g5
error: building \{8}	1w	6h
error: bundling failed	3w	ey
error: cannot find flake '	7w	g3
error: cannot find symbol	9w	c8
error: cannot format \{8}	2w	29
error: cannot \{5t}	0w	mw
error: checksum for \x60\{g}	6w	39
error: collection could not be loaded	21w	g0
error: component '\{g}	3w	lt
error: component download failed for	4w	ls
error: connection-failed	13	ik
error: connection-timeout	13	ik
error: could not compile \x60	20	lo
error: could not determine executable to	20w	2v
error: could not download file from 'htt	22w	ls
error: could not find pulumi	13w	ju
error: could not satisfy dependencies	12w	hu
error: database not found: 	4w	hu
error: doctest failed	2w	3g
error: duplicate \{5u}	4	om
error: expect(received).	2w	2x
error: experimental Nix feature '	8w	g7
error: external filter 'git-lfs	11w	d1
error: externally-managed-environment	14w	im
error: failed downloading 'http\{r}	3	4c
error: failed to download from \x60http\{r}	7w	ls
error: failed to load port from \{8}	15w	pg
error: failed to parse manifest at \x60	20w	om
error: failed to run custom build comman	15w	lm
error: failed \{5v}	3	hv
error: fatalError	2w	nh
error: flake '\{g}	3	g5
error: hash mismatch importing path	13w	g6
error: hash mismatch: manifest declares 	13w	q9
error: https://\{8}	3	pf
error: incomplete-download	1w	io
error: index.js: 	2w	ey
error: insecure package	3w	g3
error: invalid HTTP response: \{5w}	2w	q7
error: invalid toolchain name	2w	lt
error: invalid \{5u}	1w	om
error: missing required module '	3w	nl
error: no matching package \{5x}	2w	3c
error: no release found for '	1w	lt
error: no stack named	4w	ju
error: no such module '\{8}	2w	nl
error: no version database entry	17w	pg
error: not formatted correctly	4w	lr
error: package ID specification \x60	9w	3c
error: preview failed	4w	ju
error: proc-macro derive panicked	14w	lm
error: proxy-connection-failed	3w	ik
error: release version \{3}	3	cg
error: resource \{g}	1w	ju
error: resource \{8}	1w	a
error: ssl-verification-failed	2w	ii
error: subprocess-exited-with-error	16w	ih
error: syntax error, unexpected	16w	g5
error: target not found: 	9w	hu
error: test failed, to rerun pass	17w	3g
error: test run failed	7w	3g
error: the port \{8}	1w	pg
error: toolchain '\{g}	3w	lt
error: unable to connect to server: \{1}\{1}\{1}\{1}	1w	q7
error: unable to contact snap store	19w	mw
error: unable to discover remote git ser	13w	q7
error: undefined variable '	3w	g5
error: unfree package	2w	g3
error: unknown package '	3w	nn
error: unknown \{5u}	1w	om
error: update failed	2w	ju
error: while looking for \{8}	3w	pg
error: \^failed to download from mirror se	7w	pf
error: \{31}	2	f7
error:\{31}	1	f7
errorCode=24 Authorization failed	2w	oo
errorCode=3 Resource not found	15w	12
errorCode=\{5y}	2	11
error[artipacked]: 	4w	7
error[banned]: 	0w	kg
error[cache-poisoning]: 	4w	7
error[dangerous-triggers]: 	12w	7
error[excessive-permissions]: 	5w	7
error[github-env]: 	4w	7
error[rejected]	0w	gj
error[rejected]: 	2w	kg
error[secrets-inherit]: 	2w	7
error[template-injection]: 	3w	7
error[unlicensed]: 	4w	kg
error[unmaintained]	4w	gj
error[unmaintained]: 	6w	kg
error[unpinned-uses]: 	6w	7
error[unsound]	4	gj
error[vulnerability]	5w	gj
error[vulnerability]: 	6w	kg
error[yanked]	2	3k
error[yanked]: 	0w	kg
errore : 	2	80
errore: 	1	80
errors occurred attempting to resolve '	1w	kv
etcdserver: \{5z}	6	ck
evaluator ran out of memory	4w	lk
exceeded its progress deadline	15w	cs
exceeded quota: \{8}	0w	4d
exceeded your current quota	0w	4d
exceeding approved \{g}	4w	4d
exceeds GitHub's file size limit	15w	9e
exec plugin: invalid apiVersion "client.	6w	co
executable file not found in \{60}	9w	jm
execution error at (	0w	az
existiert kein Installationskandidat	4w	w
exit 137	1	mj
exit code 137	7	mj
exit code: 137	7	mj
exit status 137	8	mj
exit status 143	8	mn
exit status: 137	9	mj
exit: 137	2	mj
exited in: GenServer.call(\{61}	4w	b1
exited with 137	0	mj
exited with code 137	5w	mj
exited with code 143	5w	mn
exited with code: 137	6w	mj
exited with status 137	5w	mj
exited with status: 137	8w	mj
exited with: 137	0	mj
expect(\{62}	1	ix
expected 	1	9m
expected "\{63}"	1	lu
expected response to have status code \{3}\{3}	14w	dm
expected \{64}	1	lp
expected\{4}	1	l3
explicit deny in a\{1p}	1w	1b
external dependencies not available): 	10w	kx
e\{65} \^please \{5v}	2	43
failed calling webhook \{g}	15	ct
failed test\{r}	3	oa
failed to \x60git show\x60 versions/baseline.j	25w	pg
failed to commit transaction (conflictin	10w	no
failed to connect to \x60/var/guix/daemon-s	15w	g7
failed to download package '	0w	ki
failed to download replaced source regis	15w	ls
failed to find unique target for patch	23w	6i
failed to find \{66}	0w	3c
failed to generate Google Cloud federate	7w	83
failed to generate Google Cloud \{g}	7w	86
failed to parse lock file at: 	12w	3b
failed to prepare transaction (could not	11w	no
failed to push some refs	9w	8p
failed to resolve \{67}	0w	bo
failed to retrieve package '	9w	kk
failed to retrieve vault token. code: 	11w	pc
failed to select a version for	0w	3j
failed to take lock, another vcpkg	18w	nt
failed to verify the checksum of \x60	1w	39
failed to \{68}	2	bq
failed validation: problem validating sc	3w	cr
failed: \{69}	2	pp
fall\xc3\xb3 el empuje de algunas referencias	10w	8p
fatal error C1060	2	4t
fatal error C1083: Cannot open include f	10w	36
fatal error LNK1102	0w	4t
fatal error: Killed signal terminated pr	11w	4t
fatal error: all goroutines are asleep	17w	9q
fatal error: concurrent map	8w	9q
fatal error\{5m}	2	36
fatal: Not possible to fast-forward, abo	20w	8h
fatal: ambiguous argument	9w	8y
fatal: bad object	0w	8y
fatal: invalid reference	2w	8y
fatal: protocol error: bad 	12	4c
fatal: reference is not a tree	7w	8y
fatal: refusing to merge unrelated histo	18w	8h
fatal: remote error: Internal Server Err	26	mb
fatal: remote error: upload-pack: not ou	15w	8n
fatal: unable to access '\{g}	1w	8r
fatal: unsafe repository ('	1w	8f
fatal: \{6a}	0	8g
fatal: \{6b}	0	8q
feature \x60edition20\{3}\{3}\x60 is required	0w	3d
feign.RetryableException	3w	fj
field is immutable	0w	cr
file could not be downloaded \{6c}	8w	51
file://\{8}	0	c8
files do not have the expected license h	8w	da
files must be formatted	1w	lx
filesystem layer verification failed	21w	bq
first record does not look like a TLS ha	1w	og
fish: Unknown command	0w	me
forbidden-api\{h}	4	ce
forbidden: User "	2w	cl
found at least one issue with severity	3w	da
found character that cannot start any to	5w	px
found duplicate key	2	px
found in Chart.yaml, but missing in char	2w	aw az
found the following unused dependencies	7w	da
found version conflict(s) in library dep	22w	lv
frontend grpc server closed unexpectedly	19w	4c
frozen mode is set	0w	31
g package manifest	3w	2y
g tarball	0	2y
getaddrinfo E	2	df
getaddrinfo() failed	0w	fq
getting credentials: exec: 	17	cp
getting credentials: exec: \{g}	17	cn
git-lfs: command not found	11w	d2
git: 'lfs' is not a git command	11w	d2
giving up after \{3}	0	kz
go.mod file indicates	1w	9r
go.mod is not tidy	11	9r
go: errors parsing go.mod:	7w	9v
go: go.mod file not found in	9w	7s
go: no such tool "\{1}	3w	9p
google-java-format\{g}	3w	n2
gpg: Can't check signature: No public ke	17w	nv
gpg: keyserver \{67}	0w	a7
gzip: stdin: not in gzip format	0w	z
gzip: stdin: unexpected end of file	6w	y
haben unerf\xc3\xbcllte Abh\xc3\xa4ngigkeiten	0w	t
had compilation errors.	5w	i2
has a matching body (FAILED)	0w	hw
has an unfree license (	0w	g3
has been automatically failed because it	12w	91
has been compiled by a more recent versi	14w	cg
has no configured federated identity cre	12w	1q
has no feature named \{8}	3w	pg
has no installation candidate	13w	w
has to be run with superuser privileges	19w	ns
hash mismatch in fixed-output derivation	5w	g6
have conflicting dependencies	4w	ij
hostname nor servname provided	3w	fq
httpx.ConnectError	1w	fj
httpx.ConnectError: [Errno -\{6d}]	13w	fq
hudson.remoting.\{6e}	1w	bt
ice-9/boot-9.scm:\{3}	2w	ap
image not found	0w	cy
import cycle	3	9m
impossible de pousser des r\xc3\xa9f\xc3\xa9rences	14w	8p
impossible de r\xc3\xa9soudre l\{g}	4w	fp
impossible de trouver la r\xc3\xa9f\xc3\xa9rence	5w	8y
incompatible with \{g}	0w	ij
inconsistent vendoring	0w	9r
inconsistent \{6f}	5	ip
index.lock': File exists	9w	nt
info There appears to be trouble with yo	19w	q6
insufficient_quota	1w	4d
internal compiler error: Killed	9w	4t
invalid 	1	9m
invalid character '<' looking for beginn	5w	bh
invalid command name "	1	nx
invalid configuration: no configuration 	16w	cm
invalid go version '	0w	9v
invalid or corrupted package (PGP signat	0w	nv
invalid target release: \{3}	1	cg
invalid version: 	1	9o
invalid wheel	1	ip
invalid_auth	1	mt
invalid_blocks	1	ms
invalid_webhook_token	0w	mt
io.cucumber.junit.UndefinedStepException	15w	5o
io.kotest.assertions.	6w	c4
is explicitly required in go.mod, but no	25w	9r
is incompatible with the project's Pytho	3w	pb
is incompatible: cannot locate Python	8w	pb
is invalid: spec.	2w	cr
is locked to version \{g}	0w	4x
is newer than PyO3's maximum supported v	2w	ky
is not a	0	9m
is not allowed to access the server.	1w	dz
is not allowed to deploy to \{g}	1w	92
is not authorized to perform: 	14w	1b
is not clang-formatted	1w	3y
is not compatible with t	7w	is
is not installable. Neither 	13w	ir
is not installed for the toolchain '	21w	or
is not present in the lock file	3w	4w
is not recognized as \{19}	3w	me
is not supported by the following packag	21w	3d
is not valid JSON	0w	c0
is older than remote repository (\{3}\{3}\{3}\{3})	2w	ky
is unavailable: No available formula	9w	2d
is unknown trust	0w	nv
is using Swift tools version \{8}	10w	nn
is using Swift tools version \{y}	10w	ky
is_archived	5	ms
ist entweder falsch geschrieben oder	21w	me
it could not be found in any version, th	19w	4y
ith HTTP 5\{3}\{3} when performing the request	17w	5f
java.io.IOException: Error downloading	9w	20
java.lang.OutOfMemoryError	3w	cd
java.lang.\{6g}	4	c7
java.net.ConnectException	1w	fj
knownhosts: key \{3l}	0w	n5
ktfmtCheck\{g}	2	n2
ld returned 1 exit status	5w	d7
ld terminated with signal 9	12w	4t
ld: framework not found	0w	cx
ld: framework \{6h}	1	cx
ld: library not found for	0w	d7
ld: library \{6i}	5	cx
ld: symbol(s) not found	8w	d6
leaks found: \{1a}	3	m1
level=error msg="[linter\{6j}	10w	a3
level=error msg="thresholds	12w	ch
libmamba Subprocess \{g}	3w	58
libmamba \{g}	0	58
libraries and applications that depend o	5w	ky
library not found for -l	0w	cx
lifetime may not live long enough	12w	lp
linker command failed with exit code	12	d7
linking with	5	lp
linking with \x60\{1}	5	d7
liquibase.exception.\{6k}	0w	ez
local node not active but active cluster	17w	pe
lock file version \{6l}	0	3b
lock mismatch: the dependency is out of 	0w	b2
lockfile had changes, but lockfile is fr	17w	2r
locust.main: Failed, because	13w	ch
main class \{6m}	2	af
manifest invalid: 	3w	bo
manifest unknown	1w	bo
mapping values are not allowed	8w	px
markdown-link-check \{g}	1w	d8
maven-default-http-blocker	11w	eo
meson.build:\{3}	0	5b ew
metadata-generation-failed	5w	ih
methods have no test coverage! Please	4w	da
migration \{g}	1	68
mismatch	1	9m
mismatched closing delimiter	6w	lp
missing 	1	9m
missing client token	11	pd
missing close-brac	3w	nx
missing gitleaks license	3w	dx
missing go.sum entry	5w	9r
missing licen\{5g}e header	1w	kg
mix deps.get --check-locked	6w	b2
mix format failed due to --check-formatt	2w	7b
module declares its path as: 	14w	9o
module not found in registries: 	1w	22
multiple 	3	9m
multiple definition of \{1q}	1w	d6
must be	1	9m
must install the sshpass program	13w	np
must specify exactly one of "workload_id	14w	86
mysql_config not found	7w	ka
mysql_config: not found	7w	ka
n was found for	0w	mc
n'est pas reconnu en tant que	3w	me
name resolution\xec\x97\x90\xec\x84\x9c \xec\x9d\xbc\xec\x8b\x9c\xec\xa0\x81\xec\x9d\xb8 \xec\x8b\xa4\xed\x8c	2w	fp
name unknown: 	3	bo
nats: no servers available for connectio	0w	2e
necessary to set a CLOUDFLARE_API_TOKEN	10w	4e
need admin rights to install	5w	ns
need to grant write permissions for that	5w	ns
neither 'setup.py' nor 'pyproject.toml' 	6w	ir
network is down	0w	fj
no cached repo\{h}	0	aw
no chart \{1r}	3	aw
no configuration file provided: not foun	23w	7s 4u
no devices/emulators found	0w	8
no es un repositorio git	4	8y
no image found in image index for archit	10w	bp
no match for platform in manifest	0w	bp
no matches for kind "	0w	cr
no matching manifest for \{8}	4w	bo
no matching package named \x60	0w	3c
no matching versions for query "	17w	9o
no new variables	4	9m
no password supplied	3w	67
no pg_hba.conf entry	5w	67
no pull requests found for branch "	9w	8a
no release found for 	4w	8a
no repo\{h}	0	aw
no required module provides package	19w	9o
no resource plugin '\{8}	5w	iz
no rules expected	0w	lp
no se ha encontrado o cargado la clase p	5w	c7
no se pudo encontrar \{6n}	6w	8y
no se pudo resolver la direcci\xc3\xb3n del eq	0w	fp
no se reconoce como	4w	me
no servers available for connection	4w	44
no submodule mapping found	9w	8y
no such element: Unable to locate elemen	0w	m8
no such file or directory, open '\{g}	6w	7s
no such package '@	0	22
no such service: 	0w	4u
no such \{6o}	0	1z
no tests ran in \{y}	1w	k6
no tiene un candidato para la instalaci\xc3	3w	w
no token found for \x60	0w	3a
no_service	1	mt
no_text	1	ms
node:internal/process/promises:\{3}	16w	gh
non-boolean	3	9m
non-fast-forward	1w	8p
non-name	0	9m
non-zero exit status 126	0w	mh
non-zero exit status 127	0w	mi
not a git repository	1	8y
not a supported wheel on this platform	18w	is
not allowed to \{5}	0w	8s
not compatible with this Hugo version	4w	ky
not enough	1	9m
not enough free disk space)	6w	nq
not found deploy key or tokens	15w	on
not found: http\{r}	0w	lw
not installed. The package was not found	22w	3r
not ok \{3}	0	g8
not part of the dependency lock state	0w	aa
not present in metadata after \{3}	0w	44
not resolved: \{6p}	8	52
not used	1	9m
not_authed	4	mt
not_in_channel	8	ms
notarget No matching version found for	4w	gx
note: module requires Go \{3}	17	9v
nothing provides 	1	57
nothing provides '\{8}	12	hu
nothing \{19}	1	8o
nvcc fatal 	2	hg
n\xc3\xa3o foi poss\xc3\xadvel resolver endere\xc3\xa7o	22w	fp
n\xc3\xa3o \xc3\xa9 reconhecido como	4w	me
obtain connection from database (jdbc:\{1}	20w	42
only compatible with JVM runtime version	21w	cg
or one of its dependencies could not be 	15w	es
org.awaitility.core.ConditionTimeoutExce	12w	c4
org.junit.\{8}	4	c5
org.mockito.exceptions.	2w	c4
org.testng.TestException	8w	c4
org.testng.\{8}	4	c5
overflows	0	9m
package architecture (\{8}	7w	nu
package mentioned in index not found	3w	l
package repository requested authenticat	25w	on
packages lock file is inconsistent with 	21w	hb
packet length too long	7w	og
paket.lock \{g}	5	hx
panic: runtime error: 	3w	ll
panic: test timed out after	9w	9s
panic: \{8}	0	9q
password authentication failed for user	6w	67
password is empty\{g}	0w	kq
perhaps a crate was updated and forgotte	10w	3c
pg_config executable not found	14w	ka
php_network_getaddresses: getaddrinfo	19w	fq
pipenv.exceptions.ResolutionFailure	19w	it
pkg-config exited with status code	6w	iv
plain HTTP request was sent to HTTPS por	15w	og
please run \x60cargo login	8w	3a
pod failed to come online with error	11w	3u
possible formatting	11	9w
possible misuse	0w	9w
potentially insufficient UIDs or GIDs av	25w	5d
problemas de dependencias - 	3w	t
problemas de depend\xc3\xaancia - 	3w	t
probl\xc3\xa8mes de d\xc3\xa9pendance\{h}	4w	t
proc macro panicked	2w	lp
process has already locked /\{8}	6w	nt
protected branch hook declined	15w	9d
psycopg\{6q}	1	68
ptxas \{3b}	1	hg
pull access denied	0w	kr
push declined due to \{g}	0w	9e
r: Key "\{62}	0	7j
r: Timed out \{6r}	5	5y
rails test test/\{8}	0w	f0
rake aborted!	5	l6
rake test test/\{8}	0w	f0
rateLimitExceeded	2w	82
reached configured PHP memory limit	18w	lk
reading http\{r}	0	9o
reason: :\{6s}	0	fj
rejecting connections	3	6a
remaining connection slots are reserved	17w	6a
remote builder app unavailable	9w	43
remote server returned error (try	16w	o
remote: error: GH\{3}\{3}\{3}: 	4	9d
repomd.xml GPG signature verification er	12w	6t
repomd.xml does not match metalink	6w	6t
repository does not exist	6w	bo
repository does not exist or may require	17w	kr
require \{6t}	3	50
required a higher minimum deployment tar	7w	4k
required and available but unsuitable	19w	kk
required but not available	4w	kk
required_ruby_version	2w	33
requires PHP extension \{8}	1w	50
requires Python \{5k}	0w	is
requires Ruby version \{6u}	1w	33
requires RubyGems version	0w	33
requires SDK version \{g}	0w	js
requires a different Python	1w	is
requires a minimum Node.js version of	1w	ky
requires billing to be enabled	15w	4d
requires go >= \{3}\{y}	0w	9v
requires rustc \{3}\{y}	0w	3d
requires \{g}	3	ij
requires \{6t}	3	50
resolution-too-deep	3w	ij
resource mapping not found for name	5w	cr
returned \{6v}	3	mj
returns a response which (FAILED)	1w	hw
rspec \{6w}	0	l2
rsync error: \{6x}	2	l4
rsync: connection unexpectedly closed	15w	l4
rust wasm file schema version: 	8w	ky
rustdoc::broken\{6y}intra\{6y}doc\{6y}links	0w	k
rustup could not choose a version of \{1}	13w	or
r\xc3\xa9f\xc3\xa9rence ind\xc3\xa9finie vers	2w	d6
s covered percentage is	0w	br
scalafmt: \{3}	0	lx
schwerwiegender Fehler\{5m}	5w	36
scp: Connection closed	16	l4
secretOrPrivateKey must	7w	8w
security token included in the request i	0w	1g
self-assignment of	1w	9w
semgrep-core exited with -9	0w	lk
server gave HTTP response to HTTPS clien	2w	og
service "\{8}	0	4u
services.\{8}	3	4u
session not created: 	5w	2m
session not created: Chrome instance exi	16w	2h
sftp: Connection closed	17	l4
short read: expected \{3}	3w	bq
short test summary info	6w	k6
signal 9	2	mj
signal: 9, SIGKILL	1w	4t
signature from "\{g}	0w	nv
signatures couldn't be verified because 	0w	x
smudge filter lfs failed	1w	d1
snapshot assertion for '\{g}	6w	3e
some components unavailable for download	2w	lt
some thresholds have failed	11w	ch
sorry, too many clients already	3w	6a
spawn \{6z}	0	jm
specified command or file was not found.	19w	or
spending limit \{70}	0	4d
ssh: connect to host \{8}	0	n9
ssh: handshake failed: \{71}	0w	n9
ssh: unable to authenticate	12w	n7
ssh_exchange_identification: \{72}	11w	n9
standard: Use Ruby Standard Style	13w	l5
state blob is already locked	4w	o6
status code: 409, reason phrase: Conflic	14w	6i
status code: 40\{23}, reason phrase: \{73}	15w	eq
status: DEADLINE_EXCEEDED	2w	al
strict decoding error: 	0w	cr
strict mode violation: 	0w	iw
struct field tag 	2w	9w
suggested but not available	5w	kk
svelte-check found \{1a}\{1b}	3w	ow
syntax error	3	9m
syntax error at \{8}	1w	i2
syntax error near unexpected token	13w	mm
syntax error, unexpected	9w	l9
syntax error: unexpected \{74}	9w	mm
syntax error: \{g}	3	py
syntax error\{h}	3	l9
t decrypt the repo	0w	7q
t have a Release file	0w	x
tar: Unexpected EOF in archive	0w	y
tarpaulin: \{g}	4	5i
tcp connect error: 	8	fj
template: \{8}	1	az
terminating connection due to administra	23	6a
test result: FAILED	1w	3g
testing: race detected during execution	4w	9u
text section exceeds available space in 	25w	10
the cancel function	0w	9w
the data key \{g}	6	i
the database system is \{75}	2w	6a
the dependency is not available, run "mi	24w	b2
the export template appears to be missin	22w	9y
the lock file (Chart.lock) is out of syn	7w	av
the locked version selections	0w	o0
the requested PHP extension \{1}	8w	50
the server has asked for the client to p	10w	cp
the server hosted at that remote is unav	12w	43
the server is currently unable to handle	14w	ck
the server was unable to return a respon	5w	ck
the stack is currently locked by \{3}	18w	jv
there is no POM in this directory	7w	7s
there is no package called	0w	kk
this file contains an unclosed delimiter	11w	lp
threshold was not met for \{76}	3w	73
thresholds on metrics '\{g}	7w	ch
tienen dependencias incumplidas	9w	t
timed out waiting for the condition	0w	cs
timeout: sending signal	4w	lg
too few	1	9m
too many	2	9m
transfer failed for http\{r}	9w	ev
triggerUncaughtException(	2w	gh
trouver ou de charger la classe principa	25w	c7
trying to locate the file on the Hub and	18w	42
trying to overwrite \{8}	3w	no
t\xc3\xaam depend\xc3\xaancias desencontradas	14w	t
unable to access index for repository ht	4w	ki
unable to authenticate, attempted method	8w	n7
unable to auto-detect email address	17w	8j
unable to download 'http\{r}	0w	g4
unable to find a build program correspon	25w	or
unable to find library -l	6w	cx
unable to find the specified image "	7w	bp
unable to find the specified image "\{8}	7w	kv
unable to lock database)	6w	nt
unable to resolve '\{8}	0w	fq
unable to satisfy dependency '	7w	hu
undefined	0	9m
undefined label	0w	n1
undefined reference to \{1q}	0w	d6
undefined symbol: 	0w	d6
unexpected	3	9m
unexpected EOF while looking for matchin	10w	mm
unexpected closing delimiter	6w	lp
unexpected commit digest	9w	bq
unexpected http \{3o}	0w	8i
unknown 	2	9m
unknown document	0w	n1
unknown file: Failure	0w	an
unknown shorthand flag: 'f' in -f	0w	6v
unless you are root.	0w	ns
unreachable	3	9m
unresolved dependency: 	6w	lw
unresolved import \x60	4w	3i
unresolved link to \x60	5w	k
unsupported version of the configuration	32	a1
unused dependencies:	5w	da
unused import	5	lp
unused mut	4	lp
unused variable	0w	lp
unusedresult	4	9w
updates to go.\{77}	0w	9r
use of undeclared crate or module	0w	3i
use of unresolved module or unlinked cra	21w	3i
userRateLimitExceeded	6w	82
uses a deprecated version of \{78}	0	91
values don't meet the specifications of 	7w	az
vault: \{g}	1	pd
vendor/autoload.php\{g}	3w	i8
version already exists and cannot be ove	14w	p0
version solving failed	4w	jh
version solving failed.	4w	b3
virtual memory exhausted	3w	4t
warning: spurious network error	13w	ls
was compiled against a different Node.js	11w	ky
was compiled with an incompatible versio	14w	ky
was marked offline: 	5w	bt
was not found in the package registry	0w	pa
was not found in the pkg-config search p	0w	iv
was not found in the provided package lo	0w	pa
was unable to detect the active compiler	9w	np
webidl.util.markAsUncloneable is not a f	14w	gg
websocket: bad handshake	6w	po
websockets.exceptions.ConnectionClosedEr	1w	po
wget: bad address '	0w	pp
wget: download timed out	9w	pp
wget: unable to resolve host address	18w	pp
which doesn't exist (could not find pack	10w	js
which is also in package \{8}	3w	no
workers.api.error.internal_server	0w	mb
would exceed context deadline	14w	cs
would reformat \{8}	0w	29
wrong # args: should be "	4w	nx
wrong\{79}version\{79}number	14	og
xcodebuild: error: Could not resolve pac	3w	nn
xcodebuild: error: \{g}	3w	nh
xz: (stdin): Unexpected end of input	17w	y
yaml.composer.\{1}\{1}\{1}\{1}\{1}	6	px
yaml.constructor.\{1}\{1}\{1}\{1}\{1}	0w	px
yaml.parser.\{1}\{1}\{1}\{1}\{1}	6	px
yaml.scanner.\{1}\{1}\{1}\{1}\{1}	5	px
yaml: \{7a}	1	px
you are using a configuration file for g	21w	a1
you do not have permission to access it	6w	h4
you have held broken packages	2w	t
you might be missing crate	4w	3i
you need to expose: DANGER_	10w	dx
your php version (\{3}\{y}	2	50
\x7b"ok":false,"error_code":40\{7b},"descriptio	14wi	3o
\x7b:failed_connect, [	0w	b4
\x7bfailed_connect,	0w	fj
\xc3\x89chec temporaire dans la r\xc3\xa9solution du	8w	fp
\xc3\x97 Download failed because not enough by	20w	io
\xc3\xa9chec RPC ; curl \{7c}	0w	8r
\xd0\x90\xd0\xb2\xd0\xb0\xd1\x80\xd0\xb8\xd0\xb9\xd0\xbd\xd1\x8b\xd0\xb9 \xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0\xbd\xd0\xbe\xd0\xb2	0w	mg
\xd0\x90\xd0\xb4\xd1\x80\xd0\xb5\xd1\x81 \xd1\x83\xd0\xb6\xd0\xb5 \xd0\xb8\xd1\x81\xd0\xbf\xd0\xbe\xd0\xbb\xd1\x8c\xd0\xb7\xd1\x83\xd0\xb5\xd1\x82\xd1\x81	0w	eh
\xd0\x92 \xd1\x81\xd0\xbe\xd0\xb5\xd0\xb4\xd0\xb8\xd0\xbd\xd0\xb5\xd0\xbd\xd0\xb8\xd0\xb8 \xd0\xbe\xd1\x82\xd0\xba\xd0\xb0\xd0\xb7\xd0\xb0\xd0\xbd\xd0\xbe	0w	fl
\xd0\x92\xd1\x80\xd0\xb5\xd0\xbc\xd0\xb5\xd0\xbd\xd0\xbd\xd1\x8b\xd0\xb9 \xd1\x81\xd0\xb1\xd0\xbe\xd0\xb9 \xd0\xb2 \xd1\x80\xd0\xb0\xd0\xb7\xd1\x80\xd0	0w	fp
\xd0\x92\xd1\x80\xd0\xb5\xd0\xbc\xd1\x8f \xd0\xbe\xd0\xb6\xd0\xb8\xd0\xb4\xd0\xb0\xd0\xbd\xd0\xb8\xd1\x8f \xd1\x81\xd0\xbe\xd0\xb5\xd0\xb4\xd0\xb8\xd0\xbd	0w	fh
\xd0\x9d\xd0\xb0 \xd1\x83\xd1\x81\xd1\x82\xd1\x80\xd0\xbe\xd0\xb9\xd1\x81\xd1\x82\xd0\xb2\xd0\xb5 \xd0\xbd\xd0\xb5 \xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0	0w	e5
\xd0\x9d\xd0\xb5\xd0\xb2\xd0\xbe\xd0\xb7\xd0\xbc\xd0\xbe\xd0\xb6\xd0\xbd\xd0\xbe \xd0\xb2\xd1\x8b\xd0\xb4\xd0\xb5\xd0\xbb\xd0\xb8\xd1\x82\xd1\x8c \xd0\xbf	0w	ed
\xd0\x9d\xd0\xb5\xd0\xb8\xd0\xb7\xd0\xb2\xd0\xb5\xd1\x81\xd1\x82\xd0\xbd\xd0\xbe\xd0\xb5 \xd0\xb8\xd0\xbc\xd1\x8f \xd0\xb8\xd0\xbb\xd0\xb8 \xd1\x81\xd0	0w	fp
\xd0\x9d\xd0\xb5\xd0\xb8\xd0\xb7\xd0\xb2\xd0\xb5\xd1\x81\xd1\x82\xd0\xbd\xd1\x8b\xd0\xb9 \xd1\x83\xd0\xb7\xd0\xb5\xd0\xbb	0w	fp
\xd0\x9d\xd0\xb5\xd1\x82 \xd0\xbc\xd0\xb0\xd1\x80\xd1\x88\xd1\x80\xd1\x83\xd1\x82\xd0\xb0 \xd0\xb4\xd0\xbe \xd1\x83\xd0\xb7\xd0\xbb\xd0\xb0	0w	fu
\xd0\x9d\xd0\xb5\xd1\x82 \xd1\x82\xd0\xb0\xd0\xba\xd0\xbe\xd0\xb3\xd0\xbe \xd1\x84\xd0\xb0\xd0\xb9\xd0\xbb\xd0\xb0 \xd0\xb8\xd0\xbb\xd0\xb8 \xd0\xba	0w	7t
\xd0\x9e\xd0\xbf\xd0\xb5\xd1\x80\xd0\xb0\xd1\x86\xd0\xb8\xd1\x8f \xd0\xbd\xd0\xb5 \xd0\xbf\xd0\xbe\xd0\xb7\xd0\xb2\xd0\xbe\xd0\xbb\xd0\xb5\xd0\xbd\xd0\xb0	0w	ef
\xd0\x9e\xd1\x82\xd0\xba\xd0\xb0\xd0\xb7\xd0\xb0\xd0\xbd\xd0\xbe \xd0\xb2 \xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd1\x83\xd0\xbf\xd0\xb5	0w	ef
\xd0\x9e\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba\xd0\xb0 \xd1\x81\xd0\xb5\xd0\xb3\xd0\xbc\xd0\xb5\xd0\xbd\xd1\x82\xd0\xb8\xd1\x80\xd0\xbe\xd0\xb2\xd0\xb0\xd0\xbd\xd0	0w	mg
\xd0\x9e\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba\xd0\xb0 \xd1\x84\xd0\xbe\xd1\x80\xd0\xbc\xd0\xb0\xd1\x82\xd0\xb0 \xd0\xb2\xd1\x8b\xd0\xbf\xd0\xbe\xd0\xbb\xd0\xbd	0w	e7
\xd0\x9f\xd1\x80\xd0\xb5\xd0\xb2\xd1\x8b\xd1\x88\xd0\xb5\xd0\xbd\xd0\xb0 \xd0\xb4\xd0\xb8\xd1\x81\xd0\xba\xd0\xbe\xd0\xb2\xd0\xb0\xd1\x8f \xd0\xba\xd0\xb2	0w	e5
\xd0\x9f\xd1\x80\xd0\xbe\xd0\xb3\xd1\x80\xd0\xb0\xd0\xbc\xd0\xbc\xd0\xb0 \xd0\xb2\xd1\x8b\xd0\xb7\xd0\xb2\xd0\xb0\xd0\xbb\xd0\xb0 \xd1\x80\xd0\xb0\xd0\xb7	0w	fn
\xd0\xa0\xd0\xb5\xd1\x81\xd1\x83\xd1\x80\xd1\x81 \xd0\xb2\xd1\x80\xd0\xb5\xd0\xbc\xd0\xb5\xd0\xbd\xd0\xbd\xd0\xbe \xd0\xbd\xd0\xb5\xd0\xb4\xd0\xbe\xd1\x81	0w	eb
\xd0\xa1 \xd0\xb8\xd0\xbc\xd0\xb5\xd0\xbd\xd0\xb5\xd0\xbc \xd1\x83\xd0\xb7\xd0\xbb\xd0\xb0 \xd0\xbd\xd0\xb5 \xd1\x81\xd0\xb2\xd1\x8f\xd0\xb7\xd0\xb0	0w	fp
\xd0\xa1\xd0\xb5\xd1\x82\xd1\x8c \xd0\xbd\xd0\xb5\xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd1\x83\xd0\xbf\xd0\xbd\xd0\xb0	0w	fu
\xd0\xa1\xd0\xbb\xd0\xb8\xd1\x88\xd0\xba\xd0\xbe\xd0\xbc \xd0\xb4\xd0\xbb\xd0\xb8\xd0\xbd\xd0\xbd\xd0\xbe\xd0\xb5 \xd0\xb8\xd0\xbc\xd1\x8f \xd1\x84\xd0	0w	pr
\xd0\xa1\xd0\xbb\xd0\xb8\xd1\x88\xd0\xba\xd0\xbe\xd0\xbc \xd0\xb4\xd0\xbb\xd0\xb8\xd0\xbd\xd0\xbd\xd1\x8b\xd0\xb9 \xd1\x81\xd0\xbf\xd0\xb8\xd1\x81\xd0\xbe	0w	eb
\xd0\xa1\xd0\xbb\xd0\xb8\xd1\x88\xd0\xba\xd0\xbe\xd0\xbc \xd0\xbc\xd0\xbd\xd0\xbe\xd0\xb3\xd0\xbe \xd0\xbe\xd1\x82\xd0\xba\xd1\x80\xd1\x8b\xd1\x82\xd1\x8b	0w	eb
\xd0\xa1\xd0\xbe\xd0\xb5\xd0\xb4\xd0\xb8\xd0\xbd\xd0\xb5\xd0\xbd\xd0\xb8\xd0\xb5 \xd1\x80\xd0\xb0\xd0\xb7\xd0\xbe\xd1\x80\xd0\xb2\xd0\xb0\xd0\xbd\xd0\xbe 	0w	fn
\xd0\xa2\xd0\xb5\xd0\xba\xd1\x81\xd1\x82\xd0\xbe\xd0\xb2\xd1\x8b\xd0\xb9 \xd1\x84\xd0\xb0\xd0\xb9\xd0\xbb \xd0\xb7\xd0\xb0\xd0\xbd\xd1\x8f\xd1\x82	0w	ef
\xd0\xa3\xd0\xb7\xd0\xb5\xd0\xbb \xd0\xb2\xd1\x8b\xd0\xba\xd0\xbb\xd1\x8e\xd1\x87\xd0\xb5\xd0\xbd	0w	fu
\xd0\xa4\xd0\xb0\xd0\xb9\xd0\xbb\xd0\xbe\xd0\xb2\xd0\xb0\xd1\x8f \xd1\x81\xd0\xb8\xd1\x81\xd1\x82\xd0\xb5\xd0\xbc\xd0\xb0 \xd0\xb4\xd0\xbe\xd1\x81\xd1\x82	0w	ef
\xd0\xbe\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba\xd0\xb0\{4}	0	80
\xd1\x81\xd1\x82\xd1\x80\xd0\xbe\xd0\xba\xd0\xb0 \{3}	0	mk
\xe2\x8e\xaf Failed \{7d}	1	pk
\xe2\x8e\xaf Unhandled \{7e}	0w	pk
\xe2\x96\xb2 [ERROR] 	1	7i
\xe2\x96\xb2[ERROR] 	0	7i
\xe2\x9c\x96   found \{1a}\{1b}	1	4s
\xe2\x9c\x96   \{7f}	0	4s
\xe2\x9c\x96 Failed to \{7g}	1	nc
\xe2\x9c\x96 failing tests:	0w	g8
\xe2\x9c\x97 [ERROR] 	1	7i
\xe2\x9c\x97[ERROR] 	0	7i
\xe2\x9c\x98 Test run with \{3}	1w	pv
\xe2\x9d\x8c Validation failed with \{3}	1w	j
\xe2\xa8\xaf release failed after \{g}	8	ks
\xe3\x81\x8c\xe4\xb8\x80\xe6\x99\x82\xe7\x9a\x84\xe3\x81\xab\xe8\xa7\xa3\xe6\xb1\xba\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	fp
\xe3\x81\x9d\xe3\x81\xae\xe3\x82\x88\xe3\x81\x86\xe3\x81\xaa\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x82\x84\xe3\x83\x87\xe3\x82\xa3\xe3\x83\xac\xe3	0w	7u
\xe3\x81\x9d\xe3\x81\xae\xe3\x82\x88\xe3\x81\x86\xe3\x81\xaa\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xaf\xe4\xb8\x8d\xe6\x98\x8e\xe3\x81\xa7\xe3\x81\x99	0w	fp
\xe3\x81\xab\xe5\x85\x85\xe5\x88\x86\xe3\x81\xaa\xe7\xa9\xba\xe3\x81\x8d\xe3\x82\xb9\xe3\x83\x9a\xe3\x83\xbc\xe3\x82\xb9\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3	0w	e4
\xe3\x81\xab\xe5\xaf\xbe\xe3\x81\x99\xe3\x82\x8b\xe5\xae\x9a\xe7\xbe\xa9\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xa6\xe3\x81\x84\xe3\x81\xaa\xe3\x81\x84\xe5\x8f\x82\xe7	0w	d6
\xe3\x81\xae\xe3\x83\x91\xe3\x82\xb9\xe3\x83\xaf\xe3\x83\xbc\xe3\x83\x89\xe8\xaa\x8d\xe8\xa8\xbc\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97	0w	67
\xe3\x81\xb8\xe3\x81\xae\xe8\xaa\x8d\xe8\xa8\xbc\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97\xe3\x81\x97\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	8c
\xe3\x81\xb8\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	fg
\xe3\x82\x92 make \xe3\x81\x99\xe3\x82\x8b\xe3\x83\xab\xe3\x83\xbc\xe3\x83\xab\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3	0w	ek
\xe3\x82\x92make\xe3\x81\x99\xe3\x82\x8b\xe3\x83\xab\xe3\x83\xbc\xe3\x83\xab\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	ek
\xe3\x82\x92\xe8\xa7\xa3\xe6\xb1\xba\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93\xe3\x81\xa7\xe3\x81\x97\xe3\x81\x9f	0w	fp
\xe3\x82\xa2\xe3\x82\xaf\xe3\x82\xbb\xe3\x82\xb9\xe3\x81\x8c\xe6\x8b\x92\xe5\x90\xa6\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	ee
\xe3\x82\xa2\xe3\x83\x89\xe3\x83\xac\xe3\x82\xb9\xe3\x81\xaf\xe6\x97\xa2\xe3\x81\xab\xe4\xbd\xbf\xe7\x94\xa8\xe4\xb8\xad\xe3\x81\xa7\xe3\x81\x99	0w	eg
\xe3\x82\xa2\xe3\x83\xbc\xe3\x82\xab\xe3\x82\xa4\xe3\x83\x96\xe4\xb8\xad\xe3\x81\xab\xe4\xba\x88\xe6\x9c\x9f\xe3\x81\x9b\xe3\x81\xac EOF	0w	y
\xe3\x82\xa4\xe3\x83\xb3\xe3\x82\xb9\xe3\x83\x88\xe3\x83\xbc\xe3\x83\xab\xe5\x80\x99\xe8\xa3\x9c\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3	0w	w
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc : \{31}	0	f7
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc :\{31}	0	f7
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc AVLN\{8}	0	f7
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc BC\{3}\{3}\{3}\{3}\{3}	0	f7
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc CA\{3}\{3}\{3}\{3}	0	f7
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc CS\{3}\{3}\{3}\{3}	0	f7
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc C\{3}\{3}\{3}\{3}	0	f7
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc FS\{3}\{3}\{3}\{3}	0	f7
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc IDE\{3}\{3}\{3}\{3}	7	f7
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc MC\{3}\{3}\{3}\{3}	0	f7
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc MSB\{3}\{3}\{3}\{3}	7	f6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc NETSDK1\{3}\{3}\{3}	2w	f7
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc RZ\{3}\{3}\{3}\{3}	0	f7
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc SA\{3}\{3}\{3}\{3}	0	f7
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc XA\{3}\{3}\{3}\{3}	0	f7
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc: \xe3\x83\x91\xe3\x83\x83\xe3\x82\xb1\xe3\x83\xbc\xe3\x82\xb8\{g}	0w	c7
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc: \{31}	0	f7
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc:\{31}	0	f7
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc\{4}	0	80
\xe3\x82\xbd\xe3\x83\x95\xe3\x83\x88\xe3\x82\xa6\xe3\x82\xa7\xe3\x82\xa2\xe3\x81\x8c\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x82\x92\xe4\xb8\xad\xe6\x96\xad\xe3\x81\x97\xe3	0w	fm
\xe3\x83\x86\xe3\x82\xad\xe3\x82\xb9\xe3\x83\x88\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x81\x8c\xe3\x83\x93\xe3\x82\xb8\xe3\x83\xbc\xe7\x8a\xb6\xe6	0w	pq
\xe3\x83\x86\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xae\xe5\xae\x9f\xe8\xa1\x8c\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97	0w	78
\xe3\x83\x87\xe3\x82\xa3\xe3\x82\xb9\xe3\x82\xaf\xe3\x81\xab\xe5\x8d\x81\xe5\x88\x86\xe3\x81\xaa\xe7\xa9\xba\xe3\x81\x8d\xe9\xa0\x98\xe5\x9f\x9f\xe3\x81\x8c\xe3	0w	e4
\xe3\x83\x87\xe3\x82\xa3\xe3\x82\xb9\xe3\x82\xaf\xe4\xbd\xbf\xe7\x94\xa8\xe9\x87\x8f\xe5\x88\xb6\xe9\x99\x90\xe3\x82\x92\xe8\xb6\x85\xe9\x81\x8e\xe3\x81\x97\xe3	0w	e4
\xe3\x83\x87\xe3\x83\x90\xe3\x82\xa4\xe3\x82\xb9\xe3\x81\xab\xe7\xa9\xba\xe3\x81\x8d\xe9\xa0\x98\xe5\x9f\x9f\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3	0w	e4
\xe3\x83\x8d\xe3\x83\x83\xe3\x83\x88\xe3\x83\xaf\xe3\x83\xbc\xe3\x82\xaf\xe3\x81\xab\xe5\xb1\x8a\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	ft
\xe3\x83\x8f\xe3\x83\x83\xe3\x82\xb7\xe3\x83\xa5\xe3\x82\xb5\xe3\x83\xa0\xe3\x81\x8c\xe9\x81\xa9\xe5\x90\x88\xe3\x81\x97\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	u
\xe3\x83\x8f\xe3\x83\xb3\xe3\x83\x89\xe3\x82\xb7\xe3\x82\xa7\xe3\x82\xa4\xe3\x82\xaf\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97	0w	of
\xe3\x83\x90\xe3\x82\xa4\xe3\x83\x88\xe3\x81\xa7\xe8\xaa\xad\xe3\x81\xbf\xe8\xbe\xbc\xe3\x81\xbf\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc	0w	pp
\xe3\x83\x90\xe3\x82\xa4\xe3\x83\x8a\xe3\x83\xaa\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x82\x92\xe5\xae\x9f\xe8\xa1\x8c\xe3\x81\xa7\xe3\x81\x8d\xe3	0w	e6
\xe3\x83\x91\xe3\x83\x83\xe3\x82\xb1\xe3\x83\xbc\xe3\x82\xb8 \{g}	0w	w
\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x82\x92\xe9\x96\x8b\xe3\x81\x8d\xe3\x81\x99\xe3\x81\x8e\xe3\x81\xa7\xe3\x81\x99	0w	ea
\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe5\x90\x8d\xe3\x81\x8c\xe9\x95\xb7\xe3\x81\x99\xe3\x81\x8e\xe3\x81\xbe\xe3\x81\x99	0w	pr
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\x8c\xe8\x90\xbd\xe3\x81\xa1\xe3\x81\xa6\xe3\x81\x84\xe3\x81\xbe\xe3\x81\x99	0w	ft
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xb8\xe3\x81\xae\xe7\xb5\x8c\xe8\xb7\xaf\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	ft
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe5\x90\x8d\xe3\x81\xab\xe3\x82\xa2\xe3\x83\x89\xe3\x83\xac\xe3\x82\xb9\xe3\x81\x8c\xe5\x89\xb2\xe3\x82\x8a\xe5\xbd\x93\xe3	0w	fp
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\{g}	0	fp
\xe3\x83\xa1\xe3\x82\xa4\xe3\x83\xb3\xe3\x83\xbb\xe3\x82\xaf\xe3\x83\xa9\xe3\x82\xb9\{g}	0w	c7
\xe3\x83\xa1\xe3\x83\xa2\xe3\x83\xaa\xe3\x82\x92\xe7\xa2\xba\xe4\xbf\x9d\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	ec
\xe3\x83\xaa\xe3\x82\xbd\xe3\x83\xbc\xe3\x82\xb9\xe3\x81\x8c\xe4\xb8\x80\xe6\x99\x82\xe7\x9a\x84\xe3\x81\xab\xe5\x88\xa9\xe7\x94\xa8\xe3\x81\xa7\xe3\x81\x8d\xe3	0w	ea
\xe4\xb8\x8d\xe5\x85\x81\xe8\xae\xb8\xe7\x9a\x84\xe6\x93\x8d\xe4\xbd\x9c	0w	ee
\xe4\xb8\x8d\xe6\x98\x8e\xe3\x81\xaa\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xa7\xe3\x81\x99	0w	fp
\xe4\xb8\x8d\xe6\x98\xaf Git \xe4\xbb\x93\xe5\xba\x93	0w	8y
\xe4\xb8\x8d\xe6\x98\xaf\xe4\xb8\x80\xe5\x80\x8b git \xe7\x89\x88\xe6\x9c\xac\xe5\xba\xab	10w	8y
\xe4\xb8\x8d\xe6\x98\xaf\xe5\x86\x85\xe9\x83\xa8\xe6\x88\x96\xe5\xa4\x96\xe9\x83\xa8\xe5\x91\xbd\xe4\xbb\xa4	0w	me
\xe4\xb8\x8d\xe7\x9f\xa5\xe9\x81\x93\xe8\xbf\x99\xe6\xa0\xb7\xe7\x9a\x84\xe4\xb8\xbb\xe6\x9c\xba	0w	fp
\xe4\xb8\x8d\xe8\x83\xbd\xe8\xbf\x9e\xe6\x8e\xa5\xe5\x88\xb0 	0w	fg
\xe4\xb8\xbb\xe6\x9c\xba\xe5\x85\xb3\xe9\x97\xad	0	ft
\xe4\xbd\x8d\xe5\x9d\x80\xe5\xb7\xb2\xe7\xb6\x93\xe6\x9c\x89\xe5\x9c\xa8\xe4\xbd\xbf\xe7\x94\xa8	0w	eg
\xe4\xbe\x9d\xe5\xad\x98\xe9\x96\xa2\xe4\xbf\x82\xe3\x81\xae\xe5\x95\x8f\xe9\xa1\x8c - 	0w	t
\xe4\xbe\x9d\xe8\xb5\x96\xe5\x85\xb3\xe7\xb3\xbb\xe9\x97\xae\xe9\xa2\x98 - 	0w	t
\xe5\x85\xb1\xe6\x9c\x89\xe3\x83\xa9\xe3\x82\xa4\xe3\x83\x96\xe3\x83\xa9\xe3\x83\xaa\xe3\x81\xae\xe3\x83\xad\xe3\x83\xbc\xe3\x83\x89\xe4\xb8\xad\xe3\x81\xab\xe3	0w	cy
\xe5\x86\x85\xe9\x83\xa8\xe3\x82\xb3\xe3\x83\x9e\xe3\x83\xb3\xe3\x83\x89\xe3\x81\xbe\xe3\x81\x9f\xe3\x81\xaf\xe5\xa4\x96\xe9\x83\xa8\xe3\x82\xb3\xe3\x83\x9e\xe3	0w	me
\xe5\x88\xa5\xe3\x81\xae\xe3\x83\x97\xe3\x83\xad\xe3\x82\xbb\xe3\x82\xb9\xe3\x81\x8c\xe4\xbd\xbf\xe7\x94\xa8	0w	pq
\xe5\x88\xa5\xe3\x81\xae\xe3\x83\x97\xe3\x83\xad\xe3\x82\xbb\xe3\x82\xb9\xe3\x81\xa7\xe4\xbd\xbf\xe7\x94\xa8	0w	pq
\xe5\x8f\x82\xe6\x95\xb0\xe5\x88\x97\xe8\xa1\xa8\xe8\xbf\x87\xe9\x95\xbf	0w	ea
\xe5\x8f\xa6\xe4\xb8\x80\xe4\xb8\xaa\xe7\xa8\x8b\xe5\xba\x8f\xe6\xad\xa3\xe5\x9c\xa8\xe4\xbd\xbf\xe7\x94\xa8\xe6\xad\xa4\xe6\x96\x87\xe4\xbb\xb6	0w	pq
\xe5\x8f\xaa\xe8\xaf\xbb\xe6\x96\x87\xe4\xbb\xb6\xe7\xb3\xbb\xe7\xbb\x9f	0w	ee
\xe5\x8f\xaf\xe5\x9f\xb7\xe8\xa1\x8c\xe6\xaa\x94\xe6\xa0\xbc\xe5\xbc\x8f\xe9\x8c\xaf\xe8\xaa\xa4	0w	e6
\xe5\x8f\xaf\xe6\x89\xa7\xe8\xa1\x8c\xe6\x96\x87\xe4\xbb\xb6\xe6\xa0\xbc\xe5\xbc\x8f\xe9\x94\x99\xe8\xaf\xaf	0w	e6
\xe5\x90\x8d\xe5\x89\x8d\xe3\x81\xbe\xe3\x81\x9f\xe3\x81\xaf\xe3\x82\xb5\xe3\x83\xbc\xe3\x83\x93\xe3\x82\xb9\xe3\x81\x8c\xe4\xb8\x8d\xe6\x98\x8e\xe3\x81\xa7\xe3	0w	fp
\xe5\x90\x8d\xe5\x89\x8d\xe8\xa7\xa3\xe6\xb1\xba\xe3\x81\xab\xe4\xb8\x80\xe6\x99\x82\xe7\x9a\x84\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97\xe3\x81\x97\xe3\x81\xbe\xe3	0w	fp
\xe5\x90\x8d\xe7\xa8\xb1\xe6\x88\x96\xe6\x9c\x8d\xe5\x8b\x99\xe6\x9c\xaa\xe7\x9f\xa5	0w	fp
\xe5\x94\xaf\xe8\xae\x80\xe7\x9a\x84\xe6\xaa\x94\xe6\xa1\x88\xe7\xb3\xbb\xe7\xb5\xb1	0w	ee
\xe5\x9c\xb0\xe5\x9d\x80\xe5\xb7\xb2\xe5\x9c\xa8\xe4\xbd\xbf\xe7\x94\xa8	0w	eg
\xe5\x9f\x9f\xe5\x90\x8d\xe8\xa7\xa3\xe6\x9e\x90\xe6\x9a\x82\xe6\x97\xb6\xe5\xa4\xb1\xe8\xb4\xa5	0w	fp
\xe5\xad\x97\xe8\x8a\x82\xe5\xa4\x84\xe5\x8f\x91\xe7\x94\x9f\xe8\xaf\xbb\xe5\x8f\x96\xe9\x94\x99\xe8\xaf\xaf	0w	pp
\xe5\xae\x9f\xe8\xa1\x8c\xe5\xbd\xa2\xe5\xbc\x8f\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc	0w	e6
\xe5\xaf\xbe\xe8\xb1\xa1\xe3\x81\xae\xe3\x82\xb3\xe3\x83\xb3\xe3\x83\x94\xe3\x83\xa5\xe3\x83\xbc\xe3\x82\xbf\xe3\x83\xbc\xe3\x81\xab\xe3\x82\x88\xe3\x81\xa3\xe3	0w	fk
\xe5\xb7\xb2\xe6\x9d\x80\xe6\xad\xbb	0	mj
\xe5\xbc\x95\xe6\x95\xb0\xe3\x83\xaa\xe3\x82\xb9\xe3\x83\x88\xe3\x81\x8c\xe9\x95\xb7\xe3\x81\x99\xe3\x81\x8e\xe3\x81\xbe\xe3\x81\x99	0w	ea
\xe5\xbc\x95\xe6\x95\xb8\xe5\x88\x97\xe9\xa0\x85\xe7\x9b\xae\xe9\x81\x8e\xe9\x95\xb7	0w	ea
\xe5\xbc\xb7\xe5\x88\xb6\xe7\xb5\x82\xe4\xba\x86	0	mj
\xe5\xbc\xb7\xe5\x88\xb6\xe7\xb5\x90\xe6\x9d\x9f	0	mj
\xe5\xbd\x92\xe6\xa1\xa3\xe6\x96\x87\xe4\xbb\xb6\xe4\xb8\xad\xe5\xbc\x82\xe5\xb8\xb8\xe7\x9a\x84 EOF	0w	y
\xe6\x89\x93\xe5\xbc\x80\xe7\x9a\x84\xe6\x96\x87\xe4\xbb\xb6\xe8\xbf\x87\xe5\xa4\x9a	0w	ea
\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe6\x88\x96\xe6\x97\xa0\xe6\xb3\x95\xe5\x8a\xa0\xe8\xbd\xbd\xe4\xb8\xbb\xe7\xb1\xbb	0w	c7
\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe9\x80\x9a\xe5\xbe\x80\xe8\xa9\xb2\xe4\xb8\xbb\xe6\xa9\x9f\xe7\x9a\x84\xe8\xb7\xaf\xe7\x94\xb1\xe8\xb7\xaf\xe5\xbe\x91	0w	ft
\xe6\x8b\x92\xe7\xb5\x95\xe4\xb8\x8d\xe7\xac\xa6\xe6\xac\x8a\xe9\x99\x90\xe7\x9a\x84\xe6\x93\x8d\xe4\xbd\x9c	0w	ee
\xe6\x8b\x92\xe7\xbb\x9d\xe8\xae\xbf\xe9\x97\xae	0	ee
\xe6\x8b\x92\xe7\xbb\x9d\xe8\xbf\x9e\xe6\x8e\xa5	0	fk
\xe6\x8c\x87\xe5\xae\x9a\xe3\x81\x95\xe3\x82\x8c\xe3\x81\x9f\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x81\x8c\xe8\xa6\x8b\xe3\x81\xa4\xe3\x81\x8b\xe3	0w	7u
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\x8c\xe3\x82\xbf\xe3\x82\xa4\xe3\x83\xa0\xe3\x82\xa2\xe3\x82\xa6\xe3\x83\x88\xe3\x81\x97\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	fg
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\x8c\xe7\x9b\xb8\xe6\x89\x8b\xe3\x81\x8b\xe3\x82\x89\xe3\x83\xaa\xe3\x82\xbb\xe3\x83\x83\xe3\x83\x88\xe3\x81\x95\xe3\x82\x8c\xe3	0w	fm
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x82\x92\xe6\x8b\x92\xe5\x90\xa6\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	fk
\xe6\x8e\xa5\xe7\xb6\x9a\xe6\xb8\x88\xe3\x81\xbf\xe3\x81\xae\xe5\x91\xbc\xe3\x81\xb3\xe5\x87\xba\xe3\x81\x97\xe5\x85\x88\xe3\x81\x8c\xe4\xb8\x80\xe5\xae\x9a\xe3	0w	fg
\xe6\x8e\xa8\xe9\x80\x81\xe4\xb8\x80\xe4\xba\x9b\xe5\xbc\x95\xe7\x94\xa8\xe5\x88\xb0	0w	8p
\xe6\x8f\xa1\xe6\x89\x8b\xe5\xa4\xb1\xe8\xb4\xa5	0	of
\xe6\x96\x87\xe4\xbb\xb6\xe5\x90\x8d\xe8\xbf\x87\xe9\x95\xbf	0w	pr
\xe6\x96\x87\xe5\xad\x97\xe6\xaa\x94\xe5\xbf\x99\xe9\x8c\x84\xe4\xb8\xad	0w	pq
\xe6\x96\x87\xe6\x9c\xac\xe6\x96\x87\xe4\xbb\xb6\xe5\xbf\x99	0w	pq
\xe6\x97\xa0\xe6\xb3\x95\xe5\x88\x86\xe9\x85\x8d\xe5\x86\x85\xe5\xad\x98	0w	ec
\xe6\x97\xa0\xe6\xb3\x95\xe5\x8f\x91\xe7\x8e\xb0\xe8\xbf\x9c\xe7\xa8\x8b\{g}	0w	8y
\xe6\x97\xa0\xe6\xb3\x95\xe6\x89\xa7\xe8\xa1\x8c\xe4\xba\x8c\xe8\xbf\x9b\xe5\x88\xb6\xe6\x96\x87\xe4\xbb\xb6	0w	e6
\xe6\x97\xa0\xe6\xb3\x95\xe6\x89\xbe\xe5\x88\xb0\xe8\xbf\x9c\xe7\xa8\x8b\{g}	0w	8y
\xe6\x97\xa0\xe6\xb3\x95\xe6\x8e\xa8\xe9\x80\x81\xe4\xb8\x80\xe4\xba\x9b\xe5\xbc\x95\xe7\x94\xa8	0w	8p
\xe6\x97\xa0\xe6\xb3\x95\xe8\xa7\xa3\xe6\x9e\x90\{7h}	0	fp
\xe6\x97\xa0\xe6\xb3\x95\xe8\xbf\x9e\xe6\x8e\xa5\xe4\xb8\x8a 	0w	fg
\xe6\x97\xa2\xe5\xad\x98\xe3\x81\xae\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\xaf\xe3\x83\xaa\xe3\x83\xa2\xe3\x83\xbc\xe3\x83\x88 \xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88	0w	fm
\xe6\x9a\x82\xe6\x97\xb6\xe4\xb8\x8d\xe8\x83\xbd\xe8\xa7\xa3\xe6\x9e\x90\{7h}	0w	fp
\xe6\x9c\xaa\xe7\x9f\xa5\xe7\x9a\x84\xe4\xb8\xbb\xe6\x9c\xba	0w	fp
\xe6\x9c\xaa\xe7\x9f\xa5\xe7\x9a\x84\xe5\x90\x8d\xe7\xa7\xb0\xe6\x88\x96\xe6\x9c\x8d\xe5\x8a\xa1	0w	fp
\xe6\x9c\xaa\xe7\x9f\xa5\xe7\x9a\x84\xe9\x81\xa0\xe7\xab\xaf\xe4\xbd\x8d\xe5\x9d\x80	0w	fp
\xe6\x9d\x83\xe9\x99\x90\xe4\xb8\x8d\xe5\xa4\x9f	0	ee
\xe6\xaa\x94\xe5\x90\x8d\xe5\xa4\xaa\xe9\x95\xb7	0	pr
\xe6\xad\xa4\xe9\xa0\x85\xe6\x93\x8d\xe4\xbd\x9c\xe4\xb8\xa6\xe4\xb8\x8d\xe8\xa2\xab\xe5\x85\x81\xe8\xa8\xb1	0w	ee
\xe6\xae\xb5\xe9\x94\x99\xe8\xaf\xaf	0	mf
\xe6\xb2\x92\xe6\x9c\x89\xe4\xbd\x8d\xe5\x9d\x80\xe9\x97\x9c\xe8\x81\xaf\xe8\x87\xb3\xe6\xad\xa4\xe4\xb8\xbb\xe6\xa9\x9f\xe5\x90\x8d\xe7\xa8\xb1	0w	fp
\xe6\xb2\x92\xe6\x9c\x89\xe6\xad\xa4\xe4\xb8\x80\xe6\xaa\x94\xe6\xa1\x88\xe6\x88\x96\xe7\x9b\xae\xe9\x8c\x84	0w	7u
\xe6\xb2\xa1\xe6\x9c\x89\xe4\xb8\x8e\xe4\xb8\xbb\xe6\x9c\xba\xe5\x90\x8d\xe5\x85\xb3\xe8\x81\x94\xe7\x9a\x84\xe5\x9c\xb0\xe5\x9d\x80	0w	fp
\xe6\xb2\xa1\xe6\x9c\x89\xe5\x88\xb0\xe4\xb8\xbb\xe6\x9c\xba\xe7\x9a\x84\xe8\xb7\xaf\xe7\x94\xb1	0w	ft
\xe6\xb2\xa1\xe6\x9c\x89\xe5\x8f\xaf\xe5\xae\x89\xe8\xa3\x85\xe5\x80\x99\xe9\x80\x89	0w	w
\xe6\xb2\xa1\xe6\x9c\x89\xe8\xa7\x84\xe5\x88\x99\xe5\x8f\xaf\xe5\x88\xb6\xe4\xbd\x9c\xe7\x9b\xae\xe6\xa0\x87	0w	ek
\xe6\xb2\xa1\xe6\x9c\x89\xe8\xb6\xb3\xe5\xa4\x9f\xe7\x9a\x84\xe5\x8f\xaf\xe7\x94\xa8\xe7\xa9\xba\xe9\x97\xb4	0w	e4
\xe6\xb2\xa1\xe6\x9c\x89\xe9\x82\xa3\xe4\xb8\xaa\xe6\x96\x87\xe4\xbb\xb6\xe6\x88\x96\xe7\x9b\xae\xe5\xbd\x95	0w	7u
\xe6\xba\x80\xe3\x81\x9f\xe3\x81\x9b\xe3\x81\xaa\xe3\x81\x84\xe4\xbe\x9d\xe5\xad\x98\xe9\x96\xa2\xe4\xbf\x82\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3	0w	t
\xe7\x84\xa1\xe6\xb3\x95\xe5\x92\x8c \{g}	0	fg
\xe7\x84\xa1\xe6\xb3\x95\xe5\x9f\xb7\xe8\xa1\x8c\xe4\xba\x8c\xe9\x80\xb2\xe4\xbd\x8d\xe6\xaa\x94\xe6\xa1\x88	0w	e6
\xe7\x84\xa1\xe6\xb3\x95\xe6\x89\xbe\xe5\x88\xb0\xe9\x81\xa0\xe7\xab\xaf\xe5\xbc\x95\xe7\x94\xa8	0w	8y
\xe7\x84\xa1\xe6\xb3\x95\xe6\x8e\xa5\xe8\xa7\xb8\xe7\xb6\xb2\xe8\xb7\xaf	0w	ft
\xe7\x84\xa1\xe6\xb3\x95\xe8\xa7\xa3\xe6\x9e\x90\{7i}	0	fp
\xe7\x84\xa1\xe6\xb3\x95\xe9\x85\x8d\xe7\xbd\xae\xe8\xa8\x98\xe6\x86\xb6\xe9\xab\x94	0w	ec
\xe7\x94\xb1\xe4\xba\x8e\xe7\x9b\xae\xe6\xa0\x87\xe8\xae\xa1\xe7\xae\x97\xe6\x9c\xba\xe7\xa7\xaf\xe6\x9e\x81\xe6\x8b\x92\xe7\xbb\x9d	0w	fk
\xe7\x94\xb1\xe4\xba\x8e\xe8\xbf\x9e\xe6\x8e\xa5\xe6\x96\xb9\xe5\x9c\xa8\xe4\xb8\x80\xe6\xae\xb5\xe6\x97\xb6\xe9\x97\xb4\xe5\x90\x8e\xe6\xb2\xa1\xe6\x9c\x89\xe6	0w	fg
\xe7\x94\xb1\xe8\xbd\xaf\xe4\xbb\xb6\xe5\xaf\xbc\xe8\x87\xb4\xe7\x9a\x84\xe8\xbf\x9e\xe6\x8e\xa5\xe6\x96\xad\xe5\xbc\x80	0w	fm
\xe7\xa3\x81\xe7\x9b\x98\xe7\xa9\xba\xe9\x97\xb4\xe4\xb8\x8d\xe8\xb6\xb3	0w	e4
\xe7\xa3\x81\xe7\xa2\x9f\xe9\x85\x8d\xe9\xa1\x8d\xe5\xb7\xb2\xe6\xbb\xbf	0w	e4
\xe7\xa8\x8b\xe5\xbc\x8f\xe8\xa8\x98\xe6\x86\xb6\xe9\xab\x94\xe5\x8d\x80\xe6\xae\xb5\xe9\x8c\xaf\xe8\xaa\xa4	0w	mf
\xe7\xb3\xbb\xe7\xbb\x9f\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe6\x8c\x87\xe5\xae\x9a\xe7\x9a\x84\xe6\x96\x87\xe4\xbb\xb6	0w	7u
\xe7\xbd\x91\xe7\xbb\x9c\xe4\xb8\x8d\xe5\x8f\xaf\xe8\xbe\xbe	0w	ft
\xe8\x87\xaa\xe5\x8a\xa8\xe5\x90\x88\xe5\xb9\xb6\xe5\xa4\xb1\xe8\xb4\xa5	0w	8k
\xe8\x87\xaa\xe5\x8b\x95\xe5\x90\x88\xe4\xbd\xb5\xe5\xa4\xb1\xe6\x95\x97	0w	8k
\xe8\x87\xb4\xe5\x91\xbd\xe7\x9a\x84\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc\{5m}	0w	36
\xe8\x87\xb4\xe5\x91\xbd\xe9\x94\x99\xe8\xaf\xaf\{5m}	0	36
\xe8\xa3\x9d\xe7\xbd\xae\xe4\xb8\x8a\xe5\xb7\xb2\xe7\x84\xa1\xe5\xa4\x9a\xe9\xa4\x98\xe7\xa9\xba\xe9\x96\x93	0w	e4
\xe8\xa7\xa3\xe6\x9e\x90\xe5\x90\x8d\xe7\xa8\xb1\xe6\x99\x82\xe7\x99\xbc\xe7\x94\x9f\xe6\x9a\xab\xe6\x99\x82\xe6\x80\xa7\xe9\x8c\xaf\xe8\xaa\xa4	0w	fp
\xe8\xa8\xb1\xe5\x8f\xaf\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	ee
\xe8\xa8\xb1\xe5\x8f\xaf\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xa6\xe3\x81\x84\xe3\x81\xaa\xe3\x81\x84\xe6\x93\x8d\xe4\xbd\x9c\xe3\x81\xa7\xe3\x81\x99	0w	ee
\xe8\xaa\xad\xe3\x81\xbf\xe8\xbe\xbc\xe3\x81\xbf\xe5\xb0\x82\xe7\x94\xa8\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x82\xb7\xe3\x82\xb9\xe3\x83\x86\xe3	0w	ee
\xe8\xae\xbe\xe5\xa4\x87\xe4\xb8\x8a\xe6\xb2\xa1\xe6\x9c\x89\xe7\xa9\xba\xe9\x97\xb4	0w	e4
\xe8\xb3\x87\xe6\xba\x90\xe6\x9a\xab\xe6\x99\x82\xe7\x84\xa1\xe6\xb3\x95\xe5\x8f\x96\xe5\xbe\x97	0w	ea
\xe8\xb5\x84\xe6\xba\x90\xe6\x9a\x82\xe6\x97\xb6\xe4\xb8\x8d\xe5\x8f\xaf\xe7\x94\xa8	0w	ea
\xe8\xb6\x85\xe5\x87\xba\xe7\xa3\x81\xe7\x9b\x98\xe9\x99\x90\xe9\xa2\x9d	0w	e4
\xe8\xba\xab\xe4\xbb\xbd\xe9\xa9\x97\xe8\xad\x89\xe5\xa4\xb1\xe6\x95\x97	0w	8c
\xe8\xba\xab\xe4\xbb\xbd\xe9\xaa\x8c\xe8\xaf\x81\xe5\xa4\xb1\xe8\xb4\xa5	0w	8c
\xe8\xbb\x9f\xe9\xab\x94\xe9\x80\xa0\xe6\x88\x90\xe9\x80\xa3\xe7\xb7\x9a\xe4\xb8\xad\xe6\x96\xb7	0w	fm
\xe8\xbd\xaf\xe4\xbb\xb6\xe5\x8c\x85\xe6\x9c\x89\xe6\x9c\xaa\xe6\xbb\xa1\xe8\xb6\xb3\xe7\x9a\x84\xe4\xbe\x9d\xe8\xb5\x96\xe5\x85\xb3\xe7\xb3\xbb	0w	t
\xe8\xbd\xbd\xe5\x85\xa5\xe5\x85\xb1\xe4\xba\xab\xe5\xba\x93\xe6\x97\xb6\xe5\x87\xba\xe9\x94\x99	0w	cy
\xe8\xbf\x9c\xe7\xa8\x8b\xe4\xb8\xbb\xe6\x9c\xba\xe5\xbc\xba\xe8\xbf\xab\xe5\x85\xb3\xe9\x97\xad\xe4\xba\x86\xe4\xb8\x80\xe4\xb8\xaa\xe7\x8e\xb0\xe6\x9c\x89\xe7	0w	fm
\xe8\xbf\x9c\xe7\xab\xaf\xe6\x84\x8f\xe5\xa4\x96\xe6\x8c\x82\xe6\x96\xad	0w	fi
\xe8\xbf\x9e\xe6\x8e\xa5\xe8\xa2\xab\xe5\xaf\xb9\xe6\x96\xb9\xe9\x87\x8d\xe8\xae\xbe	0w	fm
\xe8\xbf\x9e\xe6\x8e\xa5\xe8\xb6\x85\xe6\x97\xb6	0	fg
\xe9\x80\xa3\xe7\xb7\x9a\xe8\xa2\xab\xe5\xb0\x8d\xe6\x96\xb9\xe9\x87\x8d\xe8\xa8\xad	0w	fm
\xe9\x80\xa3\xe7\xb7\x9a\xe8\xa2\xab\xe6\x8b\x92\xe7\xb5\x95	0w	fk
\xe9\x80\xa3\xe7\xb7\x9a\xe8\xb6\x85\xe9\x81\x8e\xe6\x99\x82\xe9\x96\x93	0w	fg
\xe9\x81\xa0\xe7\xab\xaf\xe6\x84\x8f\xe5\xa4\x96\xe6\x8e\x9b\xe6\x96\xb7	0w	fi
\xe9\x81\xa0\xe7\xab\xaf\xe7\xb3\xbb\xe7\xb5\xb1\xe5\xb7\xb2\xe5\x81\x9c\xe6\xa9\x9f\xe4\xba\x86	0w	ft
\xe9\x89\xb4\xe6\x9d\x83\xe5\xa4\xb1\xe8\xb4\xa5	0	8c
\xe9\x8c\xaf\xe8\xaa\xa4\{7j}	0	80
\xe9\x94\x99\xe8\xaf\xaf: \xe7\xa8\x8b\xe5\xba\x8f\xe5\x8c\x85\{g}	0w	c7
\xe9\x94\x99\xe8\xaf\xaf\{7j}	0	80
\xe9\x96\x8b\xe3\x81\x84\xe3\x81\xa6\xe3\x81\x84\xe3\x82\x8b\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x81\x8c\xe5\xa4\x9a\xe3\x81\x99\xe3\x81\x8e\xe3	0w	ea
\xe9\x96\x8b\xe5\x95\x9f\xe5\xa4\xaa\xe5\xa4\x9a\xe6\xaa\x94\xe6\xa1\x88	0w	ea
\xea\xb6\x8c\xed\x95\x9c\xec\x9d\xb4 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4\{g}	0w	67
\xea\xb7\xb8\xeb\x9f\xb0 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\xb4\xeb\x82\x98 \xeb\x94\x94\xeb\xa0\x89\xed\x84\xb0\xeb\xa6\xac\xea\xb0\x80 \xec\x97\x86\xec	0w	7u
\xea\xb8\xb0\xeb\xb3\xb8 \xed\x81\xb4\xeb\x9e\x98\xec\x8a\xa4 \{g}	0w	c7
\xea\xb9\x83 \xec\xa0\x80\xec\x9e\xa5\xec\x86\x8c\xea\xb0\x80 \xec\x95\x84\xeb\x8b\x99\xeb\x8b\x88\xeb\x8b\xa4	0w	8y
\xeb\x82\xb4\xeb\xb6\x80 \xeb\x98\x90\xeb\x8a\x94 \xec\x99\xb8\xeb\xb6\x80 \xeb\xaa\x85\xeb\xa0\xb9	0w	me
\xeb\x84\xa4\xed\x8a\xb8\xec\x9b\x8c\xed\x81\xac\xea\xb0\x80 \xec\xa0\x91\xea\xb7\xbc \xeb\xb6\x88\xea\xb0\x80\xeb\x8a\xa5\xed\x95\xa9\xeb\x8b\x88\xeb\x8b	0w	ft
\xeb\x84\xa4\xed\x8a\xb8\xec\x9b\x8c\xed\x81\xac\xec\x97\x90 \xec\xa0\x91\xea\xb7\xbc\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb	0w	ft
\xeb\x8b\xa4\xeb\xa5\xb8 \xed\x94\x84\xeb\xa1\x9c\xec\x84\xb8\xec\x8a\xa4\xea\xb0\x80 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\x84 \xec\x82\xac\xec\x9a\xa9 	0w	pq
\xeb\x8b\xa4\xeb\xa5\xb8 \xed\x94\x84\xeb\xa1\x9c\xec\x84\xb8\xec\x8a\xa4\xec\x97\x90\xec\x84\x9c \xec\x82\xac\xec\x9a\xa9 \xec\xa4\x91	0w	pq
\xeb\x8c\x80\xec\x83\x81 \xec\xbb\xb4\xed\x93\xa8\xed\x84\xb0\xec\x97\x90\xec\x84\x9c \xec\x97\xb0\xea\xb2\xb0\xec\x9d\x84 \xea\xb1\xb0\xeb\xb6\x80\xed	0w	fk
\xeb\x8f\x99\xec\xa0\x81 \xeb\x9d\xbc\xec\x9d\xb4\xeb\xb8\x8c\xeb\x9f\xac\xeb\xa6\xac\xeb\xa5\xbc \xec\x9d\xbd\xec\x96\xb4\xeb\x93\xa4\xec\x9d\xb4\xeb\x8a	0w	cy
\xeb\x94\x94\xec\x8a\xa4\xed\x81\xac \xea\xb3\xb5\xea\xb0\x84\xec\x9d\xb4 \xeb\xb6\x80\xec\xa1\xb1\xed\x95\xa9\xeb\x8b\x88\xeb\x8b\xa4	0w	e4
\xeb\x94\x94\xec\x8a\xa4\xed\x81\xac \xed\x95\xa0\xeb\x8b\xb9\xeb\x9f\x89\xec\x9d\xb4 \xec\xb4\x88\xea\xb3\xbc\xeb\x90\xa8	0w	e4
\xeb\xa9\x94\xeb\xaa\xa8\xeb\xa6\xac\xeb\xa5\xbc \xed\x95\xa0\xeb\x8b\xb9\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	ec
\xeb\xaa\x85\xeb\xa0\xb9\xec\x9d\x84 \xed\x97\x88\xec\x9a\xa9\xed\x95\x98\xec\xa7\x80 \xec\x95\x8a\xec\x9d\x8c	0w	ee
\xeb\xb0\x94\xec\x9d\xb4\xed\x8a\xb8\xec\x97\x90\xec\x84\x9c \xec\x9d\xbd\xea\xb8\xb0 \xec\x98\xa4\xeb\xa5\x98	0w	pp
\xec\x82\xac\xec\x9a\xa9\xec\x9e\x90 \xec\x9d\xb4\xeb\xa6\x84\xec\x9d\x84 \xec\x9d\xbd\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88	0w	8c
\xec\x82\xac\xec\x9a\xa9\xec\x9e\x90\xec\x9d\x98 password \xec\x9d\xb8\xec\xa6\x9d\xec\x9d\x84 \xec\x8b\xa4\xed\x8c\xa8	10w	67
\xec\x83\x81\xeb\x8c\x80\xed\x8e\xb8\xec\x9d\xb4 \xec\x97\xb0\xea\xb2\xb0\xec\x9d\x84 \xeb\x81\x8a\xec\x9d\x8c	0w	fm
\xec\x84\xa4\xec\xb9\x98\xed\x95\xa0 \xec\x88\x98 \xec\x9e\x88\xeb\x8a\x94 \xed\x9b\x84\xeb\xb3\xb4\xea\xb0\x80 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88	0w	w
\xec\x84\xb8\xea\xb7\xb8\xeb\xa9\x98\xed\x85\x8c\xec\x9d\xb4\xec\x85\x98 \xea\xb2\xb0\xed\x95\xa8	0w	mf
\xec\x84\xb8\xea\xb7\xb8\xeb\xa9\x98\xed\x85\x8c\xec\x9d\xb4\xec\x85\x98 \xec\x98\xa4\xeb\xa5\x98	0w	mf
\xec\x84\xb8\xea\xb7\xb8\xeb\xa9\x98\xed\x85\x8c\xec\x9d\xb4\xec\x85\x98 \xed\x8f\xb4\xed\x8a\xb8	0w	mf
\xec\x86\x8c\xed\x94\x84\xed\x8a\xb8\xec\x9b\xa8\xec\x96\xb4\xea\xb0\x80 \xec\x97\xb0\xea\xb2\xb0 \xec\xa4\x91\xeb\x8b\xa8\xec\x9d\x84 \xec\xb4\x88\xeb	0w	fm
\xec\x8b\xa4\xed\x96\x89 \xed\x8c\x8c\xec\x9d\xbc \xec\x82\xac\xec\x9a\xa9 \xec\xa4\x91	0w	pq
\xec\x95\x84\xec\xb9\xb4\xec\x9d\xb4\xeb\xb8\x8c\xec\x97\x90 \xec\x98\x88\xea\xb8\xb0\xec\xb9\x98 \xec\x95\x8a\xec\x9d\x80 \xed\x8c\x8c\xec\x9d\xbc 	0w	y
\xec\x95\x8c \xec\x88\x98 \xec\x97\x86\xeb\x8a\x94 \xec\x98\xb5\xec\x85\x98	0w	40
\xec\x95\x8c \xec\x88\x98 \xec\x97\x86\xeb\x8a\x94 \xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8	0w	fp
\xec\x95\x8c\xeb\xa0\xa4\xec\xa7\x84 \xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xea\xb0\x80 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	fp
\xec\x95\xa1\xec\x84\xb8\xec\x8a\xa4\xea\xb0\x80 \xea\xb1\xb0\xeb\xb6\x80\xeb\x90\x98\xec\x97\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	ee
\xec\x97\x90 \xeb\x8c\x80\xed\x95\x9c \xec\x9d\xb8\xec\xa6\x9d\xec\x9d\xb4 \xec\x8b\xa4\xed\x8c\xa8\xed\x96\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	8c
\xec\x97\x90 \xeb\x8c\x80\xed\x95\x9c \xec\xa0\x95\xec\x9d\x98\xeb\x90\x98\xec\xa7\x80 \xec\x95\x8a\xec\x9d\x80 \xec\xb0\xb8\xec\xa1\xb0	0w	d6
\xec\x97\xb0\xea\xb2\xb0 \xec\x8b\x9c\xea\xb0\x84 \xec\xb4\x88\xea\xb3\xbc	0w	fg
\xec\x97\xb0\xea\xb2\xb0\xeb\x90\x9c \xea\xb5\xac\xec\x84\xb1\xec\x9b\x90\xec\x9c\xbc\xeb\xa1\x9c\xeb\xb6\x80\xed\x84\xb0 \xec\x9d\x91\xeb\x8b\xb5\xec\x9d	0w	fg
\xec\x97\xb0\xea\xb2\xb0\xec\x9d\x80 \xec\x9b\x90\xea\xb2\xa9 \xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xec\x97\x90 \xec\x9d\x98\xed\x95\xb4 \xea\xb0\x95	0w	fm
\xec\x97\xb0\xea\xb2\xb0\xec\x9d\xb4 \xea\xb1\xb0\xeb\xb6\x80\xeb\x90\xa8	0w	fk
\xec\x97\xb4\xeb\xa6\xb0 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\xb4 \xeb\x84\x88\xeb\xac\xb4 \xeb\xa7\x8e\xec\x9d\x8c	0w	ea
\xec\x98\xa4\xeb\xa5\x98 : \{31}	0	f7
\xec\x98\xa4\xeb\xa5\x98 :\{31}	0	f7
\xec\x98\xa4\xeb\xa5\x98 AVLN\{8}	0	f7
\xec\x98\xa4\xeb\xa5\x98 BC\{3}\{3}\{3}\{3}\{3}	0	f7
\xec\x98\xa4\xeb\xa5\x98 CA\{3}\{3}\{3}\{3}	0	f7
\xec\x98\xa4\xeb\xa5\x98 CS\{3}\{3}\{3}\{3}	0	f7
\xec\x98\xa4\xeb\xa5\x98 C\{3}\{3}\{3}\{3}	0	f7
\xec\x98\xa4\xeb\xa5\x98 FS\{3}\{3}\{3}\{3}	0	f7
\xec\x98\xa4\xeb\xa5\x98 IDE\{3}\{3}\{3}\{3}	4	f7
\xec\x98\xa4\xeb\xa5\x98 MC\{3}\{3}\{3}\{3}	0	f7
\xec\x98\xa4\xeb\xa5\x98 MSB\{3}\{3}\{3}\{3}	4	f6
\xec\x98\xa4\xeb\xa5\x98 NETSDK1\{3}\{3}\{3}	5	f7
\xec\x98\xa4\xeb\xa5\x98 RZ\{3}\{3}\{3}\{3}	0	f7
\xec\x98\xa4\xeb\xa5\x98 SA\{3}\{3}\{3}\{3}	0	f7
\xec\x98\xa4\xeb\xa5\x98 XA\{3}\{3}\{3}\{3}	0	f7
\xec\x98\xa4\xeb\xa5\x98: \{31}	0	f7
\xec\x98\xa4\xeb\xa5\x98:\{31}	0	f7
\xec\x98\xa4\xeb\xa5\x98\{4}	0	80
\xec\x98\xb5\xec\x85\x98\xec\x9d\x84 \xec\x9d\xb8\xec\x8b\x9d\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86	0w	40
\xec\x9d\x84(\xeb\xa5\xbc) \xeb\xa7\x8c\xeb\x93\xa4 \xea\xb7\x9c\xec\xb9\x99\xec\x9d\xb4 \xec\x97\x86	0w	ek
\xec\x9d\x98 \xec\xa3\xbc\xec\x86\x8c\xeb\xa5\xbc \xec\x95\x8c\xec\x95\x84\xeb\x82\xb4\xeb\x8a\x94	0w	fp
\xec\x9d\x98 \xec\xa3\xbc\xec\x86\x8c\xeb\xa5\xbc \xec\x95\x8c\xec\x95\x84\xeb\x82\xbc \xec\x88\x98 \xec\x97\x86	0w	fp
\xec\x9d\x98\xec\xa1\xb4\xec\x84\xb1 \xeb\xac\xb8\xec\xa0\x9c - 	0w	t
\xec\x9d\xb4\xeb\xa6\x84 \xed\x98\xb9\xec\x9d\x80 \xec\x84\x9c\xeb\xb9\x84\xec\x8a\xa4\xeb\xa5\xbc \xec\x95\x8c \xec\x88\x98 \xec\x97\x86\xec\x8a	0w	fp
\xec\x9d\xb4\xec\xa7\x84 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\x84 \xec\x8b\xa4\xed\x96\x89\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86\xec\x9d\x8c	0w	e6
\xec\x9d\xb8\xec\x88\x98 \xeb\xaa\x85\xeb\x8b\xa8\xec\x9d\xb4 \xeb\x84\x88\xeb\xac\xb4 \xea\xb9\x80	0w	ea
\xec\x9d\xb8\xec\xa6\x9d\xec\x84\x9c\xea\xb0\x80 \xeb\xa7\x8c\xeb\xa3\x8c	0w	oh
\xec\x9d\xbd\xea\xb8\xb0\xec\xa0\x84\xec\x9a\xa9 \xed\x8c\x8c\xec\x9d\xbc \xec\x8b\x9c\xec\x8a\xa4\xed\x85\x9c	0w	ee
\xec\x9e\x90\xeb\x8f\x99 \xeb\xb3\x91\xed\x95\xa9\xec\x9d\xb4 \xec\x8b\xa4\xed\x8c\xa8	0w	8k
\xec\x9e\x90\xec\x9b\x90\xec\x9d\xb4 \xec\x9d\xbc\xec\x8b\x9c\xec\xa0\x81\xec\x9c\xbc\xeb\xa1\x9c \xec\x82\xac\xec\x9a\xa9 \xeb\xb6\x88\xea\xb0\x80\xeb	0w	ea
\xec\x9e\xa5\xec\xb9\x98\xec\x97\x90 \xeb\x82\xa8\xec\x9d\x80 \xea\xb3\xb5\xea\xb0\x84\xec\x9d\xb4 \xec\x97\x86\xec\x9d\x8c	0w	e4
\xec\xa3\xbc\xec\x86\x8c\xea\xb0\x80 \xec\x9d\xb4\xeb\xaf\xb8 \xec\x82\xac\xec\x9a\xa9 \xec\xa4\x91\xec\x9e\x85\xeb\x8b\x88\xeb\x8b\xa4	0w	eg
\xec\xa3\xbd\xec\x97\x88\xec\x9d\x8c	0	mj
\xec\xa7\x80\xec\xa0\x95\xeb\x90\x9c \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\x84 \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88	0w	7u
\xec\xb6\xa9\xeb\xb6\x84\xed\x95\x9c \xec\x97\xac\xec\x9c\xa0 \xea\xb3\xb5\xea\xb0\x84\xec\x9d\xb4 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	e4
\xec\xb9\x98\xeb\xaa\x85\xec\xa0\x81 \xec\x98\xa4\xeb\xa5\x98\{5m}	0w	36
\xed\x83\x80\xea\xb2\x9f\xec\x9d\x84 \xeb\xa7\x8c\xeb\x93\xa4 \xea\xb7\x9c\xec\xb9\x99\xec\x9d\xb4 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	ek
\xed\x85\x8c\xec\x8a\xa4\xed\x8a\xb8 \xec\x8b\xa4\xed\x96\x89\xec\x97\x90 \xec\x8b\xa4\xed\x8c\xa8	0w	78
\xed\x8c\x8c\xec\x9d\xbc \xec\x9d\xb4\xeb\xa6\x84\xec\x9d\xb4 \xeb\x84\x88\xeb\xac\xb4 \xea\xb9\x81\xeb\x8b\x88\xeb\x8b\xa4	0w	pr
\xed\x8c\xa8\xed\x82\xa4\xec\xa7\x80\xec\x9d\x98 \xec\x9d\x98\xec\xa1\xb4\xec\x84\xb1\xec\x9d\xb4 \xeb\xa7\x9e\xec\xa7\x80 \xec\x95\x8a\xec\x8a\xb5\xeb	0w	t
\xed\x91\xb8\xec\x8b\x9c\xed\x95\x98\xeb\x8a\x94\xeb\x8d\xb0 \xec\x8b\xa4\xed\x8c\xa8\xed\x96\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	8p
\xed\x95\xb4\xec\x8b\x9c \xed\x95\xa9\xec\x9d\xb4 \xeb\xa7\x9e\xec\xa7\x80 \xec\x95\x8a\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	u
\xed\x95\xb8\xeb\x93\x9c\xec\x85\xb0\xec\x9d\xb4\xed\x81\xac\{g}	0w	of
\xed\x97\x88\xea\xb0\x80 \xea\xb1\xb0\xeb\xb6\x80	0	ee
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8 \xec\xa3\xbc\xec\x86\x8c\xeb\xa5\xbc \xed\x95\xb4\xec\x84\x9d\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86	0w	fp
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xea\xb0\x80 \xec\xa3\xbd\xec\x97\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	ft
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xeb\xa1\x9c \xea\xb0\x88 \xeb\xa3\xa8\xed\x8a\xb8\xea\xb0\x80 \xec\x97\x86\xec\x9d\x8c	0w	ft
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xeb\xa5\xbc \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86	0w	fp
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xec\x9d\xb4\xeb\xa6\x84\xea\xb3\xbc \xeb\x8c\x80\xec\x9d\x91\xeb\x90\x98\xeb\x8a\x94 \xec\xa3\xbc\xec\x86\x8c\xea\xb0	0w	fp
\xef\xbb\xbfRun 	1	3
\xef\xbc\x9a\xe6\x8c\x87\xe4\xbb\xa4\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0	0w	me
\xf0\x9f\x9a\xa8 Build failed.	3w	hz
\xf0\x9f\x9a\xab Errors...	0	d8
a connection attempt failed because the 	24wi	fg
a fatal error has been detected by the j	11wi	mf
a release with the same tag name already	15wi	9f
a required agreement is missing or has e	25wi	p
a server error occurred\{g}	8wi	98
a socket operation was attempted to an u	12wi	ft
a terminal is required to read the passw	4wi	ee
\^assertion \{7k}	1	o7
aadsts7000222	5i	1o
abuse detection	0wi	bi
acceso denegado	0wi	ee
access is denied	0wi	ee
access key \{7l}	3i	oj
access keys \{7l}	3i	oj
access to model \{8}	1wi	bl
access token not provided. supply an acc	18wi	b5
access violation - code c0000005	14wi	mf
accessdeniedexception: \{7m}	4wi	ee
acesso negado	4i	ee
actions_id_token_request_\{7n}	9wi	hm
actively refused it	0wi	fk
add failed: 	1i	6w
additional propert\{k}	1wi	m2
adres jest ju\{7o}	1i	eg
adresse d\{7o}	3i	eg
alert certificate \{7p}	0wi	oe
all dependencies have been fetched	12wi	4
allowed memory size of \{3}	1wi	ec
already_exists, field: tag_name	6wi	9f
an action could not be found at the uri	23wi	8t
an existing connection was forcibly clos	18wi	fm
an expo user account is required	12wi	b5
an invalid token was provided.	12wi	3o
androidpublisher\{g}	1wi	a5
answered 401	3i	b6
answered 403	3i	b7
answered 404	3i	b9
answered 408	3i	ba
answered 410	3i	b9
answered 429	3i	bi
answered 500	3i	bb
answered 502	3i	bc
answered 503	3i	bd
answered 504	3i	be
answered 50\{t}	3i	bg
answered 5\{7q}	3i	bf
answered with 401	3i	b6
answered with 403	3i	b7
answered with 404	3i	b9
answered with 408	3i	ba
answered with 410	3i	b9
answered with 429	3i	bi
answered with 500	3i	bb
answered with 502	3i	bc
answered with 503	3i	bd
answered with 504	3i	be
answered with 50\{t}	3i	bg
answered with 5\{7q}	3i	bf
api is \{7r}	0i	bk
api key not valid. please pass a valid a	5wi	ds
api key \{7l}	0i	oj
api keys \{7l}	3i	oj
api rate limit	2i	bi
api_key client option must be set	18wi	ds
api_key_invalid	0wi	ds
application default credentials \{g}	0wi	81
are you root?	5i	ee
argument list too long	6wi	ea
artifact not found for name	1wi	8v
artifact \{8}	3i	8v
assumerolewithwebidentity	7wi	hn
attempt \{7s}	3i	4
aucun espace disponible sur le p\{7o}	0wi	e4
aucun fichier ou dossier de ce type	20wi	7u
autenticaci\{7o}	5i	8c
auth token is required for this request	5wi	kh
authentication credentials are missing o	20wi	p
authentication error (snyk	0wi	kh
authentication failed for '	0wi	8c
authentication failed: please log in	15wi	3h
authentication \{7t}	0wi	ok
authenticationerror	0wi	ok
authentifizierung fehlgeschlagen f\{7o}	9wi	8c
authorization token has expired	14wi	kp
azure trusted signing\{g}	1wi	ps
\^bROKEN LINKS	3	d8
\^billing account \{g}	10	4d
\^broken \{6n}	0	d8
backend is unhealthy	0wi	bk
bad apikey	0i	ok
bad api\{7u}key	0i	ok
bad config	0i	5a
bad cpu type in executable	9wi	e6
bad gateway	0i	bc
bad login	0i	ok
bad token	0i	ok
before secure tls connection	3wi	of
being used by another process	11wi	pq
bindings \{g}	0i	8e
bodytimeouterror	1i	fv
brak dost\{7o}	3i	ee
brak miejsca na urz\{7o}	4wi	e4
brak trasy do hosta	2wi	ft
broken pipe	5i	fe
build exceeded maximum allowed runtime	3wi	3w
build execution time has reached the max	13wi	3w
build failed with \{1a}\{1b}	3i	87
bus error	0i	mf
\^could not find python interpreter with s	23w	or
\^coverage\{4}	1	5i
cache not found for input keys	15wi	4
can't start new thread	7wi	ea
cannot access gated repo	7wi	bl
cannot allocate memory	0wi	ec
cannot connect to the docker daemon	20wi	6x
cannot execute binary file	8wi	e6
cannot find path '	1wi	7u
cannot open display	2wi	e3
cannot perform an interactive login from	13wi	kp
cannot stat '	0i	7u
cert_has_expired	0wi	oh
certificate verification: \{7v}	3wi	oi
certificate verify failed (certificate h	20wi	oh
certificate verify failed (\{7w}	4wi	oi
certificate was expired\{g}	5wi	ps
certificate \{7x}	0i	oh
certificate_verify_failed	4wi	oi
certificateexpiredexception	12wi	oh
changes to the lockfile in deployment mo	17wi	4l
channel \{3}	1i	fi
checksum error detected. file=	10wi	3q
checksum validation failed, expected	2wi	3q
checksum verification of the file failed	22wi	3q
checksum \{7y}	2i	3q
chunked transfer encoding, state: 	1wi	fy
chunkedencodingerror	4wi	fy
client certificate \{g}	1wi	oe
client secret key\{j}	10i	1o
client.timeout \{7z}	3i	fv
client_loop: send disconnect	8wi	fi
code 401	2i	b6
code 403	1i	b7
code 404	2i	b9
code 408	2i	ba
code 410	2i	b9
code 429	2i	bi
code 500	2i	bb
code 502	2i	bc
code 503	1i	bd
code 504	1i	be
code 50\{t}	1i	bg
code 5\{7q}	1i	bf
code = 401	4i	b6
code = 403	2i	b7
code = 404	2i	b9
code = 408	4i	ba
code = 410	2i	b9
code = 429	2i	bi
code = 500	4i	bb
code = 502	4i	bc
code = 503	2i	bd
code = 504	2i	be
code = 50\{t}	2i	bg
code = 5\{7q}	2i	bf
code e401	2i	b6
code e403	2i	b7
code e429	2i	bi
code e500	2i	bb
code e502	2i	bc
code e503	2i	bd
code e504	2i	be
code of 401	5i	b6
code of 403	1i	b7
code of 404	5i	b9
code of 408	5i	ba
code of 410	5i	b9
code of 429	5i	bi
code of 500	5i	bb
code of 502	5i	bc
code of 503	1i	bd
code of 504	5i	be
code of 50\{t}	1i	bg
code of 5\{7q}	1i	bf
code sign error: 	0wi	r
code was 401	2i	b6
code was 403	2i	b7
code was 404	2i	b9
code was 408	2i	ba
code was 410	2i	b9
code was 429	2i	bi
code was 500	2i	bb
code was 502	2i	bc
code was 503	2i	bd
code was 504	2i	be
code was 50\{t}	2i	bg
code was 5\{7q}	2i	bf
code": 401	4i	b6
code": 403	0i	b7
code": 404	0i	b9
code": 408	4i	ba
code": 410	3i	b9
code": 429	3i	bi
code": 500	4i	bb
code": 502	4i	bc
code": 503	0i	bd
code": 504	0i	be
code": 50\{t}	0i	bg
code": 5\{7q}	0i	bf
code":401	3i	b6
code":403	3i	b7
code":404	3i	b9
code":408	3i	ba
code":410	3i	b9
code":429	3i	bi
code":500	3i	bb
code":502	3i	bc
code":503	3i	bd
code":504	3i	be
code":50\{t}	0i	bg
code":5\{7q}	0i	bf
code: '401	2i	b6
code: '403	2i	b7
code: '404	2i	b9
code: '408	2i	ba
code: '410	2i	b9
code: '429	2i	bi
code: '500	2i	bb
code: '502	2i	bc
code: '503	2i	bd
code: '504	2i	be
code: '50\{t}	2i	bg
code: '5\{7q}	2i	bf
code: 401	2i	b6
code: 403	2i	b7
code: 404	2i	b9
code: 408	2i	ba
code: 410	2i	b9
code: 429	2i	bi
code: 500	2i	bb
code: 502	2i	bc
code: 503	2i	bd
code: 504	2i	be
code: 50\{t}	2i	bg
code: 5\{7q}	2i	bf
code=401	0i	b6
code=403	0i	b7
code=404	0i	b9
code=408	0i	ba
code=410	0i	b9
code=429	0i	bi
code=500	2i	bb
code=502	2i	bc
code=503	0i	bd
code=504	2i	be
code=50\{t}	0i	bg
code=5\{7q}	0i	bf
codecov token not found	8wi	4r
codegen	1i	8e
committed code \{g}	8i	8e
committed docs \{g}	8i	8e
committed file \{g}	6i	8e
committed files \{g}	6i	8e
committed sources \{g}	12i	8e
compiled by a more recent version of the	5wi	ei
compiler is out of heap space	3wi	ec
complete!	3i	4
composer_auth environment variable is ma	0wi	ok
configuration error: 	4wi	5a
connect timed out	2wi	fg
connect timeout	5i	fg
connect to host	8i	dt
connect tunnel failed, response 407	6wi	jp
connect_write timeout reached	4wi	fg
connection aborted	11i	fi
connection closed before full header was	19wi	fi
connection closed by \{8}	6wi	fi
connection closed prematurely	14wi	fi
connection complete	4wi	4
connection lost: the server closed the c	23wi	fi
connection re-established	9wi	4
connection reestablished	7wi	4
connection refused	9i	fk
connection reset	9i	dt fm
connection succeeded	14i	4
connection terminated during handshake	15wi	of
connection terminated unexpectedly	16wi	fi
connection timed out	5wi	fg
connection timeout	7i	fg
connection was closed in the middle of o	8wi	fi
connection was reset	5wi	fm
connectionclosedexception: premature end	25wi	fy
connectionrefusederror	14i	fk
connectionreseterror	11i	fm
connectiontimeout caused by	12wi	fv
connectiontimeouterror	7i	fg
connecttimeout	4i	fg
connessione interrotta dal corrispondent	25wi	fm
connessione interrotta per un problema s	19wi	fm
connessione rifiutata	0wi	fk
connessione scaduta	0wi	fg
connexion existante a d\{7o}	8wi	fm
connexion refus\{7o}	2i	fk
connexion termin\{7o}	0wi	fg
connresetexception	2wi	fm
contentdecodingerror	5wi	fy
context deadline exceeded (client.timeou	1wi	fv
copy failed: 	7i	6w
copy requires at least two arguments	7wi	6y
copying path '/nix/store	3wi	4
core dumped	2i	mf
cota da disco excedida	0wi	e4
could not assume role with oidc	10wi	hn
could not connect to display	13wi	e3
could not connect to server	18i	dt
could not connect to \{8}	6i	fg
could not create ssl/tls secure channel	20wi	of
could not find a matching package	7wi	hs
could not find a valid docker environmen	7wi	6x
could not find a \{80}	3wi	hs
could not find default credentials	5wi	81
could not find file '	6wi	7u
could not find xcode version that satisf	25wi	os
could not find \{81}	9i	hs
could not find \{82}	9i	5a
could not load credentials from any prov	7wi	1h
could not load \{82}	6i	5a
could not open	8i	e6
could not parse \{82}	6i	5a
could not read password for	12wi	8c
could not read pgp secret key	8wi	a8
could not read username for	8wi	8c
could not read \{82}	8i	5a
could not resolve authentication method.	14wi	ds
could not resolve secret reference	19wi	m7
could not resolve \{83}	13i	fo
could not select device driver	12wi	e3
could not start xvfb	12i	6n
could not translate host name	14wi	fo
could not verify \{84}	3wi	ok
couldn't connect to server	17i	fg
couldn't find a repository matching this	5wi	4r
couldn't resolve host	13i	fo
coveralls\{g}	1i	4r
credential \{7l}	2i	oj
credential \{85}	2i	ol
credentials could not be loaded	15wi	1h
credentials \{7l}	7i	oj
credentials \{85}	7i	ol
credentialsprovidererror	9wi	1h
cssmerr_tp_cert_\{86}	0wi	r
cuda driver version is insufficient	14wi	e3
currently \{87}	3i	bk
d certificate	2i	oe
da der zielcomputer die verbindung verwe	20wi	fk
da die gegenstelle nach einer bestimmten	7wi	fg
das dateisystem ist nur lesbar	14wi	ee
das netzwerk ist nicht erreichbar	7wi	ft
das programm verursachte den abbruch der	18wi	fm
data must be	6i	m2
datei oder verzeichnis nicht gefunden	22wi	7u
deadline_exceeded	0wi	fv
deadlineexceeded	0wi	fv
defaultcredentialserror	15i	81
demasiados archivos abiertos	5wi	ea
demasiados ficheros abiertos	6wi	ea
denied	0i	5
denied: \{88}	2i	ko
dependency \{8}	4i	hs
depth_zero_self_signed_cert	3wi	oi
der rechner ist nicht aktiv	5wi	ft
der zugewiesene plattenplatz (quota) ist	6wi	e4
detected uncommitted changes	1wi	8e
dial tcp \{g}	1i	fg
did not boot	5i	7f
did not inject \x24actions_id_token	3wi	hm
die adresse wird bereits verwendet	1wi	eg
die argumentliste ist zu lang	10wi	ea
die operation ist nicht erlaubt	8wi	ee
die ressource ist zur zeit nicht verf\{7o}	9wi	ea
die verbindung wurde vom kommunikationsp	13wi	fm
digest mismatch	0wi	3q
discordapierror[\{t}	0wi	3o
disk is full	5i	e4
disk quota exceeded	4wi	e4
display is not set	4i	e3
dist/ \{g}	0i	8e
dns error: 	0i	fo
do not match the hashes	1wi	in
docker daemon is not running	2wi	6x
dockerfile parse error	0wi	6y
dockerfile: no such file	6wi	6w
does not exist	6i	7u m7
does not exist in the version database	4wi	hs
does not have any valid credentials	4wi	81
does not match	7i	fy
does not match checksum specified	4wi	3q
does not match expected	5wi	3q
does not match the schema	3wi	m2
doesn't match	6i	jg
doesn't match any of the subject alterna	3wi	oi
doesn't match the entitlements file	3wi	q
done in \{y}	2i	4
download action repository '	5i	4
download complete	5i	4
download failed\{89}	6i	fr
download re-established	5wi	4
download reestablished	4wi	4
download succeeded	3wi	4
due to failing \{g}	0wi	97
duplicate key	5i	m2
duplicate mapping key	6wi	m2
\^emulator\{g}	1	8
\^expected \{g}	1	o7
eacces	0i	ee
eaddrinuse	0i	eg
eai_again	0i	fo
eai_again \{8a}	4i	dt
ebusy: resource busy or locked	15wi	pq
econnrefused	2i	fk
econnreset	2i	dt fm
ehostunreach	5i	ft
eine vorhandene verbindung wurde vom rem	25wi	fm
el fichero de texto est\{7o}	7wi	pq
el remoto se colg\{7o}	2wi	fi
elenco degli argomenti troppo lungo	9wi	ea
emfile: 	2i	ea
empty reply from server	1wi	fi
end of file before message length reache	21wi	fy
end of file reached (eoferror)	0wi	fi
enetunreach	0i	ft
enfile: 	2i	ea
enoent	0i	7u
enomem	0i	ec
enospc: no space	1wi	e4
enotfound	0i	fo
enotfound \{8a}	0i	dt
environment is non-interactive	15wi	59
eof occurred in violation of protocol	4wi	of
eoferror: compressed file ended before	20wi	fy
eoferror: end of file reached	4wi	fi
eofexception: eof reached while reading	20wi	fi
eperm\{0}	0i	ee
erofs: 	0i	ee
err_address_unreachable	0wi	ft
err_connection_closed	15i	fi
err_connection_refused	13i	fk
err_connection_reset	1i	fm
err_connection_timed_out	9wi	fg
err_empty_response	1wi	fi
err_http2_\{1}	0i	fi
err_internet_disconnected	1wi	ft
err_network_changed	0wi	fm
err_pnpm_fetch_50\{t}	1wi	bg
err_stream_premature_close	8wi	fi
err_timed_out	5i	fv
err_tls_cert_altname_invalid	8wi	oi
erreur de format pour exec()	10wi	e6
erreur de segmentation	0wi	mf
erro no formato exec	5wi	e6
error (401	2i	b6
error (403	2i	b7
error (404	2i	b9
error (408	2i	ba
error (410	2i	b9
error (429	2i	bi
error (500	2i	bb
error (502	2i	bc
error (503	2i	bd
error (504	2i	be
error (50\{t}	2i	bg
error (5\{7q}	2i	bf
error 139	2i	mf
error 401	3i	b6
error 403	3i	b7
error 404	3i	b9
error 408	3i	ba
error 410	3i	b9
error 429	3i	bi
error 500	3i	bb
error 502	3i	bc
error 503	2i	bd
error 504	3i	be
error 50\{t}	2i	bg
error 5\{7q}	2i	bf
error code: 52\{u}	8i	bf
error decoding response body	0wi	fy
error downloading http\{8b}	2i	fr
error during connect: \{g}	0wi	6x
error found in	3i	dc
error getting credentials	2i	kp
error in libcrypto	0wi	n8
error in the http2 framing layer	14wi	fy
error loading sso token	8wi	1j
error message: unable to get actions_id_	9wi	hm
error msb8020: 	9i	oq
error reading ssh protocol banner	9wi	fv
error saving credentials	1wi	kp
error while fetching server api version	1wi	6x
error: (401	3i	b6
error: (403	3i	b7
error: (404	3i	b9
error: (408	3i	ba
error: (410	3i	b9
error: (429	3i	bi
error: (500	3i	bb
error: (502	3i	bc
error: (503	3i	bd
error: (504	3i	be
error: (50\{t}	3i	bg
error: (5\{7q}	3i	bf
error: 401	4i	b6
error: 403	3i	b7
error: 404	3i	b9
error: 408	4i	ba
error: 410	3i	b9
error: 429	3i	bi
error: 500	4i	bb
error: 502	4i	bc
error: 503	3i	bd
error: 504	3i	be
error: 50\{t}	3i	bg
error: 5\{7q}	3i	bf
error: [401] unauthorized: no credential	22wi	jw
error: cannot perform an interactive log	20wi	kp
error: linker \x60\{8}	0wi	oq
error: lockfile doesn't exist	2wi	dv
error: terraform fmt	2wi	nz
error: the following \{8c}	6wi	40
error: unknown compiler(s): 	2wi	oq
error: unknown \{8d}	1wi	40
error: z_buf_error	2wi	fy
error='not enough space'	4wi	ec
errore di segmentazione	1wi	mf
errors found in	0wi	dc
errsecinternalcomponent	8wi	r
esockettimedout	0wi	fv
espace insuffisant sur le disque	15wi	e4
espacio en disco insuficiente	3wi	e4
etimedout	2i	fg
exceeded build time limit	10wi	3w
exceeded \{k}	2i	d3
exception: (401	0wi	b6
exception: (403	0wi	b7
exception: (404	0wi	b9
exception: (408	0wi	ba
exception: (410	0wi	b9
exception: (429	0wi	bi
exception: (500	0wi	bb
exception: (502	0wi	bc
exception: (503	0wi	bd
exception: (504	0wi	be
exception: (50\{t}	0wi	bg
exception: (5\{7q}	2i	bf
exec \xed\x98\x95\xec\x8b\x9d \xec\x98\xa4\xeb\xa5\x98	1wi	e6
exec format error	2wi	e6
exec user process caused\{g}	0wi	e6
execution took longer than \{g}	4wi	lh
expected \{8e}	1i	ei
expired api key	5i	oj
expired credential	7i	oj
expired or invalid \{1}	4wi	oj
expired token	5i	oj
expiredtoken\{8f}	3i	1d
failed (401)	6i	b6
failed (403)	6i	b7
failed (404)	6i	b9
failed (408)	6i	ba
failed (410)	6i	b9
failed (429)	6i	bi
failed (500)	6i	bb
failed (502)	6i	bc
failed (503)	6i	bd
failed (504)	6i	be
failed (50\{t})	4i	bg
failed (5\{7q}	3i	bf
failed sending data to the peer	2wi	fi
failed to allocate memory	9wi	ec
failed to authorize: \{g}	0wi	ko
failed to boot simulator	5wi	7f
failed to compile	0wi	87
failed to connect to	0wi	dt
failed to connect to the docker api	20wi	6x
failed to connect to \{8}	0wi	fg
failed to create \{g}	0wi	e3
failed to download \{8}	0wi	fr
failed to fetch auth token	10wi	ok
failed to fetch \{8}	0wi	fr
failed to fetch \{8g}	0wi	ko
failed to get authorization for username	25wi	p
failed to lookup address information	12wi	fo
failed to open stream: \{8h}	7wi	dl
failed to parse service account key json	20wi	81
failed to process "\{8}	0wi	6y
failed to query server version: \{g}	5wi	mz
failed to read dockerfile	5wi	6w
failed to read key \{g}	4wi	9
failed to read organization settings: \{g}	10wi	o1
failed to refresh cached credentials	0wi	1h
failed to resolve '	0wi	fo
failed to restore cache entry. exiting a	19wi	8v
failed to \{8i}	2i	5a
failed to \{8j}	2i	ok
failed with 401	9i	b6
failed with 403	9i	b7
failed with 404	9i	b9
failed with 408	9i	ba
failed with 410	9i	b9
failed with 429	9i	bi
failed with 500	9i	bb
failed with 502	9i	bc
failed with 503	9i	bd
failed with 504	9i	be
failed with 50\{t}	9i	bg
failed with 5\{7q}	8i	bf
failed with: 401	10i	b6
failed with: 403	9i	b7
failed with: 404	9i	b9
failed with: 408	10i	ba
failed with: 410	9i	b9
failed with: 429	9i	bi
failed with: 500	10i	bb
failed with: 502	10i	bc
failed with: 503	9i	bd
failed with: 504	9i	be
failed with: 50\{t}	9i	bg
failed with: 5\{7q}	0wi	bf
failed: 401	4i	b6
failed: 403	4i	b7
failed: 404	4i	b9
failed: 408	4i	ba
failed: 410	4i	b9
failed: 429	4i	bi
failed: 500	4i	bb
failed: 502	4i	bc
failed: 503	4i	bd
failed: 504	4i	be
failed: 50\{t}	4i	bg
failed: 5\{7q}	3i	bf
failure when receiving data from the pee	2wi	fi
falha de segmenta\{7o}	0wi	mf
fatal python error: segmentation	15wi	mf
fatal: early eof	1wi	fy
federated \{8k}	0i	hn
fehler beim testlauf	0wi	78
fehler im format der programmdatei	9wi	e6
feignexception\x24unauthorized	7wi	b6
fetch-pack: \{8l}	3i	fy
fetched \{8m}	2i	4
fetcherror: request to \{8}	0wi	fr
fichier texte occup\{7o}	1wi	pq
file di testo occupato	3wi	pq
file has unexpected size	1wi	u
file is locked by: "	4wi	pq
file not found	1i	7u
file o directory non esistente	15wi	7u
file size limit exceeded	9wi	mf
file system in sola lettura	12wi	ee
filenotfounderror	2wi	7u
filenotfoundexception	2wi	7u
filenotfoundexception: http\{8b}	2wi	b9
fixed content-length: \{3}	6wi	fy
flag provided but not defined: 	16wi	40
flutter.sdk not set in local.properties	0wi	os
flyctl auth login	2wi	b5
fmt check failed	0wi	nz
for next.js, node.js version "	4wi	ei
forbidden	3i	5
forbidden - 403	0wi	b7
forbids access via a \{8n}	3wi	9g
forbids access via \{g}	3wi	9g
forcibly closed by the remote host	4wi	fm
formato de ejecutable incorrecto	1wi	e6
formato eseguibile non valido	12wi	e6
formatted \{1a}\{1b}	2i	7x
formatting issues	2wi	7x
found \{1a}\{1b}	1i	dc
gateway time\{8o}	4i	be
gatewaytimeout	3i	be
gegenseite hat unerwartet abgebrochen	11wi	fi
generate	0i	8e
get "http\{8b}	0i	kp
get http\{8b}	1i	kp
getaddrinfo\{4}	2i	fo
getting user info: [401]	4wi	jw
gh auth login	4i	9h
gh_token environment variable	18i	9h
ghtoken required	4i	9h
git diff --exit-code failed	5wi	8e
github actions is not permitted to creat	15wi	96
github actions is \{8p}	11i	98
github is \{8p}	3i	98
gnutls recv error	0wi	of
gnutls_handshake() failed	4wi	of
google play android developer api has no	24wi	a5
got 502	1i	bc
got 503	0i	bd
got 504	0i	be
got end of stream	0wi	fy
gpg failed to sign the data	7wi	a8
gpg: decryption failed	7wi	a8
gpg: no default secret key	1i	a8
gpg: no valid openpgp data found	5wi	a8
gpg: signing failed	0wi	a8
greeting never received	2wi	fv
gyp err! find \{8q}	0wi	oq
handshake \{8r}	0i	of
has been lost	1i	li
has been successfully uploaded!	14wi	4
has changed checksum;	0wi	3q
has exceeded the maximum execution time	0wi	lh
has no release \{8}	0i	hs
hash \xe6\xa0\xa1\xe9\xaa\x8c\xe5\x92\x8c\xe4\xb8\x8d\xe7\xac\xa6	0wi	u
hash mismatch for 	1wi	in
hash sum mismatch	0wi	u
hash value\{j}	1i	in
hash \{8s}	0i	3q
hash-summe stimmt nicht \{7o}	4wi	u
hashes are required in --require-hashes	16wi	in
hashes \{8s}	0i	3q
haxm is not installed	0i	e3
header parser received no bytes	16wi	fi
headerstimeouterror	4i	fv
host est\{7o}	1i	ft
host is down	1i	ft
host is unreachable	1wi	ft
hosted runner has been deprovisioned	12wi	li
hostname mismatch, certificate is not va	4wi	oi
http 200 response: got 401	11wi	b6
http 200 response: got 403	11wi	b7
http 401	2i	b6
http 403	2i	b7
http 404	2i	b9
http 408	2i	ba
http 410	2i	b9
http 429	2i	bi
http 500	2i	bb
http 502	2i	bc
http 503	2i	bd
http 504	2i	be
http 50\{t}	2i	bg
http 5\{7q}	1i	bf
http basic: access denied	9wi	b6
http code 407 from proxy	5wi	jp
http status	2i	bd
http.client.badstatusline	7wi	fi
http/1.0 401	6i	b6
http/1.0 403	3i	b7
http/1.0 404	3i	b9
http/1.0 408	6i	ba
http/1.0 410	3i	b9
http/1.0 429	3i	bi
http/1.0 500	3i	bb
http/1.0 502	3i	bc
http/1.0 503	3i	bd
http/1.0 504	3i	be
http/1.0 50\{t}	3i	bg
http/1.0 5\{7q}	3i	bf
http/1.1 401	6i	b6
http/1.1 403	3i	b7
http/1.1 404	3i	b9
http/1.1 408	6i	ba
http/1.1 410	3i	b9
http/1.1 429	3i	bi
http/1.1 500	6i	bb
http/1.1 502	6i	bc
http/1.1 503	3i	bd
http/1.1 504	3i	be
http/1.1 50\{t}	3i	bg
http/1.1 5\{7q}	3i	bf
http/2 401	4i	b6
http/2 403	4i	b7
http/2 404	4i	b9
http/2 408	4i	ba
http/2 410	4i	b9
http/2 429	4i	bi
http/2 500	4i	bb
http/2 502	4i	bc
http/2 503	4i	bd
http/2 504	4i	be
http/2 50\{t}	4i	bg
http/2 5\{7q}	1i	bf
http/2.0 401	6i	b6
http/2.0 403	3i	b7
http/2.0 404	3i	b9
http/2.0 408	6i	ba
http/2.0 410	3i	b9
http/2.0 429	3i	bi
http/2.0 500	3i	bb
http/2.0 502	3i	bc
http/2.0 503	3i	bd
http/2.0 504	3i	be
http/2.0 50\{t}	3i	bg
http/2.0 5\{7q}	3i	bf
http2: client connection lost	23i	fi
http2: server sent goaway	9wi	fi
http: server closed idle connection	13wi	fi
httpclienterrorexception\x24unauthorized	5wi	b6
httperror: server error	0wi	98
httptimeoutexception	5wi	fv
i/o timeout	0i	fv
id token request url	0wi	hm
id-token: write\{g}	9i	hm
id-token:write\{g}	8i	hm
if this is a private \{8t}	4wi	bl
illegal instruction	3wi	mf
illegal option -- 	1wi	40
impossibile allocare memoria	0wi	ec
impossible de se connecter \{7o}	5wi	fg
in --require-hashes mode, all requiremen	10wi	in
in \x60--require-hashes\x60 mode, all requirem	19wi	in
incompatible architecture (have	13wi	e6
incomplete \{8u}	0i	fy
incompletemessage	6i	fy
incompleteread(	7i	fy
incorrect api key provided	0wi	ds
incorrect passphrase: 	0wi	jw
incorrect username or password	0wi	kp
incorrect \{8v}	3i	ok
inotify \{8w}	2i	e8
inotify_\{8x}	2i	e8
install finished successfully	4wi	4
install xvfb and run cypress again	9wi	6n
insufficient memory to continue the exec	6wi	ec
insufficient p	4i	5
insufficient permissions to install	4wi	ee
insufficient permission\{j}	4wi	ee
insufficient \{8y}	4i	e4
insufficient_scope: authorization failed	10wi	ko
insufficient\{79}scope	0wi	96
integrity checksum failed when using sha	20wi	gr
integrity check\{j}	0wi	gr
internal server error	5i	bk
internalerror\{g}	5i	bk
invalid access token format. must be lik	16wi	b5
invalid access token\{g}	0wi	jw
invalid config	1i	5a
invalid credentials provided\{g}	0wi	b5
invalid enum value	0wi	m2
invalid jwt signature	6wi	hi
invalid or expired \{1}	0wi	oj
invalid peer certificate: expired	5wi	oh
invalid peer certificate: unknownissuer	22wi	oi
invalid refresh\{79}token	1i	hi
invalid status code from registry 40\{23}	11wi	ko
invalid stored block lengths	12wi	fy
invalid upload token	1wi	4r
invalid user token	2wi	bl
invalid username and password combinatio	0wi	p
invalid username or \{8z}	0wi	8c
invalid username/password	9wi	kp
invalid webhook token	0wi	3o
invalid x-api-key	1wi	ds
invalid \{90}	1i	ei
invalid \{91}	1i	40
invalid \{92}	1i	59
invalid \{93}	1i	59
invalid \{8v}	1i	ok
invalid-pending-publisher	3wi	ho
invalid-publisher	0wi	ho
invalid_api_key	0wi	ds
invalid_client	1i	hh
invalid_grant	1i	hi
invalidtokenexception	0wi	ok
is githubstatus.com reporting	12wi	98
is not a valid win32 application	1wi	e6
is not a valid \{94}	0wi	m2
is not in the sudoers file	10wi	ee
is not installed. 	12i	os
is not one of the allowed \{94}	2wi	m2
is not supported on this \{95}	10wi	ei
is out of date, but --frozen	9wi	dv
is over capacity	1wi	bk
is required	0i	9h
is required, but not provided	8wi	m7
is the docker daemon running	9wi	6x
is too old to handle	0wi	ei
issue found	2i	dc
issues found	2i	dc
item could not be found in the keychain	8wi	r
java.io.filenotfoundexception: \{g}	6wi	ee
java.io.ioexception: premature eof	18wi	fy
java_home is \{96}	6i	os
job exceeded the maximum \{97}	0wi	lh
jsonwebtokenerror	0wi	ok
jwt expired	1i	oj
jwt token is invalid	5wi	ok
\^kein Git-Repository	0w	8y
\^konnte Remote-Referenz \{g}	8w	8y
kafkajsconnectionerror	14i	fg
kafkajsnumberofretriesexceeded	12wi	fg
kann die angegebene datei nicht finden	0wi	7u
keine berechtigung	0wi	ee
keine route zum zielrechner	0wi	ft
kex_exchange_identification: \{98}	11wi	fm
keystore file '\{g}	0wi	9
keystore password was incorrect	11wi	9
keystore was tampered with, or password 	8wi	9
killed process \{3}	0i	e9
ktlint found code style violations	8wi	dc
kvm is required	3i	e3
\^l error (28)	5	5v
\^l error 18: 	6	5t
\^l error 28: 	6	5v
\^l error 35: 	6	5x
\^l error 52: 	6	5s
\^l error 5\{5d}: 	6	5u
\^l error 60: 	4	5p
\^l error 92: 	5	5s
\^licen\{5g}e\{h}	0	kg
\^lock file \{3l}	0	dw
\^lockfile \{3l}	0	dw
la lista de argumentos es demasiado larg	1wi	ea
la parte conectada no respondi\{7o}	1wi	fg
la red es inaccesible	5wi	ft
la rete non \{7o}	6i	ft
la suma hash difiere	3wi	u
le parti connect\{7o}	0wi	fg
libcuda.so.1: cannot open	9wi	e3
license \{7l}	2i	oj
licenses \{7l}	3i	oj
licen\{99}e \{9a}	0i	ok
lista argument\{7o}	0i	ea
lista de argumentos muito longa	0wi	ea
liste der argumente zu lang	0wi	ea
load key "\{g}	1i	n8
localtokennotfounderror	8wi	bl
lock file \{g}	0i	dv
lockfile contains merge conflict markers	9wi	dv
lockfile \{g}	0i	dv
login did not succeed	0wi	kp
login failed	3i	ok
lost communication with the server	5wi	li
lost connection to \{9b}	13i	fi
low on disk space	1wi	e4
mac verification failed during pkcs12 im	19wi	r
malformed config	2i	5a
malformed \{92}	2i	59
malformed \{8v}	2i	ok
malformedchunkcodingexception	11wi	fy
max retries exceeded with url	7wi	fr
md5 mismatch	2i	3q
megalinter: errors found	0wi	dc
memory allocation of \{3}	0wi	ec
memory cgroup out of memory	9wi	e9
memoryerror	1i	ec
minimum required msi percentage should b	21wi	f8
minimum version requirement failed	17wi	ei
mirror sync in progress	1wi	u
mismatch	1i	fy
missing a	1i	ol
missing api key. please \{9c}	2wi	kh
missing download info for \{8}	1i	8t
missing x server or \x24display	13wi	e3
missing \{9d}	1i	ol
modprobe: fatal: module kvm	0wi	e3
mongonetworktimeouterror	0wi	fv
muitos arquivos abertos	0wi	ea
must be	1i	9h
must be r	1i	ee
must have admin rights to repository	10wi	96
must have \{9e}	0i	5
must not have additional properties	15wi	m2
must provide \{9d}	0i	ol
must set \{9d}	0i	ol
mutation score \{g}	0wi	f8
name or service not known	10wi	fo
name resolution failed	7wi	fo
nameresolutionerror	2wi	fo
naruszenie ochrony pami\{7o}	8wi	mf
ndk is missing a	0wi	os
ndk is not configured	0i	os
ndk not configured	1i	os
ne peut allouer de la m\{7o}	8wi	ec
need to provide at least one bottoken or	11wi	3o
needs \{8e}	0i	ei
nessun instradamento per l\{6i}	10wi	ft
net/http: request canceled	0wi	fv
net/http: timeout awaiting	0wi	fg
net::opentimeout	0wi	fg
net::writetimeout	1wi	fg
netlify_auth_token\{g}	0wi	b5
network failure seems to have happened	22wi	fr
network is unreachable	5wi	ft
network socket disconnected	1wi	fr
network timeout at	12i	fv
nicht genug speicherplatz auf dem datent	7wi	e4
nie ma takiego pliku ani katalogu	0wi	7u
no acceptable c compiler found in	16wi	oq
no access token available. please login 	19wi	b5
no access \{9f}	0i	ol
no accounts: add a new account	0wi	q
no address associated with hostname	2wi	fo
no api \{9f}	0i	ol
no artifact\{j}	0i	8v
no auth \{9f}	0i	ol
no authentication \{9f}	1wi	ol
no basic auth credentials	5wi	kp
no certificate for team	8wi	r
no code signing identit\{k}	0wi	q
no codesigning identities found	14wi	r
no compatible version\{j}	0wi	hs
no config \{9g}	0i	5a
no configuration \{9g}	8i	5a
no corresponding publisher	0wi	ho
no credential \{9h}	0i	ol
no credentials \{9h}	0i	ol
no cuda-capable device	7wi	e3
no display environment variable	0wi	e3
no display name and no \x24display	9wi	e3
no ec2 imds role found	3wi	1h
no existe el fichero o el directorio	8wi	7u
no existe ninguna ruta hasta el \x60host\{6i}	1wi	ft
no files were found with the provided pa	3wi	8v
no healthy upstream	2wi	bk
no key found in \{9i}	0wi	n8
no matching manifest for \{8}	4wi	e6
no matching provisioning profile\{j}	0wi	q
no openidconnect provider found	0wi	hn
no output has been received in the last 	5wi	3w
no package\{j}	0i	hs
no profile\{j}	1i	q
no puede encontrar el archivo especifica	3wi	7u
no queda espacio en el dispositivo	19wi	e4
no required ssl certificate was sent	21wi	oe
no route to host	0wi	ft
no se pudo asignar memoria	4wi	ec
no se pudo conectar a \{8}	7wi	fg
no se puede ejecutar \{7t}	6wi	e6
no secret key available	3wi	a8
no server is currently available to serv	13wi	98
no signing certificate	5wi	r
no simulator runtime version from [	8wi	os
no space left on device	3wi	e4
no space left on device, watch	3wi	e8
no subject alternative \{g}	5wi	oi
no such file	0i	7u
no such host	0i	fo
no such \{9j}	0i	hs
no such \{8d}	0i	40
no test \{9g}	0i	5a
no tests \{9g}	0i	5a
no tiene suficiente espacio libre en	12wi	e4
no token found, please run \{9k}	9wi	3h
no token \{9h}	0i	ol
no toolchains found in the ndk toolchain	4wi	os
no usable sandbox	2wi	e3
no valid artifacts found to download	0wi	8v
no valid credential sources found	0wi	1h
no valid credential\{j}	0wi	o1
noauthproviders	0wi	1h
nobrokersavailable	0wi	fg
nocredentialproviders	5wi	1h
nocredentialserror	10i	1h
nodename nor servname provided	3wi	fo
nohttpresponseexception	7wi	fi
non-existing domain	0wi	fo
noroutetohostexception	0wi	ft
not a collaborator	1wi	5
not accessible by t	4wi	96
not an owner of	0wi	5
not authenticated	0wi	ok
not authorized to perform sts:assumerole	22wi	hn
not authorized. please check the \{9l}	8wi	mz
not authori\{9m}ed	0i	5
not compatible	6i	jg
not enough memory	2wi	ec
not enough \{9n}	1i	e4
not found	1i	m7
not found - 404	0wi	b9
not found - https://docs.github.com/	0wi	b9
not found in known hashes	10wi	3q
not in the authorized list	1wi	bl
not logged in	6i	ok
not permitted to	1i	5
not ready (401)	0wi	b6
not ready (403)	0wi	b7
not ready (404)	0wi	b9
not ready (408)	0wi	ba
not ready (410)	0wi	b9
not ready (429)	0wi	bi
not ready (500)	0wi	bb
not ready (502)	0wi	bc
not ready (503)	0wi	bd
not ready (504)	0wi	be
not ready (50\{t})	0wi	bg
not ready (5\{7q}	4i	bf
not ready yet (401)	4wi	b6
not ready yet (403)	4wi	b7
not ready yet (404)	4wi	b9
not ready yet (408)	4wi	ba
not ready yet (410)	4wi	b9
not ready yet (429)	4wi	bi
not ready yet (500)	4wi	bb
not ready yet (502)	4wi	bc
not ready yet (503)	4wi	bd
not ready yet (504)	4wi	be
not ready yet (50\{t})	2wi	bg
not ready yet (5\{7q}	1wi	bf
not supplied	6i	9h
not valid tokenless upload	11wi	4r
not_authorized	2i	p
notafter: 	4i	oh
notarytool\{g}	1i	p
novalidconnectionserror	1i	fg
nvidia driver\{g}	1i	e3
nvidia-container-cli: initialization err	7wi	e3
nxdomain	1i	fo
o lado remoto desligou	6wi	fi
occurred (401	0i	b6
occurred (403	0i	b7
occurred (404	0i	b9
occurred (408	0i	ba
occurred (410	0i	b9
occurred (429	0i	bi
occurred (500	0i	bb
occurred (502	0i	bc
occurred (503	0i	bd
occurred (504	0i	be
occurred (50\{t}	0i	bg
occurred (5\{7q}	0i	bf
oidc token \{g}	2i	hm
only one usage of each socket address	2wi	eg
oom-kill	0i	e9
oomkilled	3i	e9
openai_api_key environment variable is \{9o}	3wi	ds
openidconnect provider's https certifica	25wi	hn
openssl ssl_\{98}	5i	of
operacja niedozwolona	0wi	ee
operation not permitted	5wi	ee
operation timed out	4wi	fg
operation too slow	3wi	fv
operazione non permessa	4wi	ee
oprogramowanie spowodowa\{7o}	6wi	fm
organization saml enforcement	12wi	9g
os error 32)	0i	pq
os error \{9p}	0i	e4
oserror: [errno 28]	3wi	e4
other side closed	0wi	fi
out of memory	6i	ec
out of memory: killed process	0wi	e9
over its data quota	0wi	d3
overloaded_error	0wi	bk
paging file is too small	7wi	ec
panic: \{9q}	0i	7f
passphrase must be set with pulumi_confi	9wi	jw
password \{7l}	3i	oj
passwords \{7l}	3i	oj
permesso negato	0wi	ee
permiso denegado	0wi	ee
permission denied while trying to connec	14wi	6z
permission denied: '	5wi	ee
permission non accord\{7o}	4wi	ee
permission_denied: 	4wi	96
permissionerror: [errno 13]	11wi	ee
pipfile.lock \{g}	7i	jg
pkix path building failed	0wi	oi
pla update available	0wi	p
platform not installed	1wi	os
please log in	7i	ok
please login	6i	ok
please provide a non-empty token	9wi	3h
please provide an upload token	10wi	4r
please provide \{9d}	0wi	ol
please run \{g}	3i	7x
please set \{9d}	4i	ol
please sign in	4i	ok
please sign in with an app-specific pass	15wi	p
please signin	4i	ok
plik wykonywalny zaj\{7o}	0wi	pq
pod installation complete	4wi	4
poetry.lock is not consistent with pypro	16wi	jg
poetry.lock is not up to date	3wi	jg
pooltimeout	0i	fv
port is already allocated	1wi	eg
ports are not available: 	1wi	eg
premature end of c	0wi	fy
proto \{g}	0i	8e
protocol_connection_lost	1wi	fi
protocolexception: unexpected end of str	25wi	fy
protos \{g}	1i	8e
provisioning profile \{g}	4wi	r
proxy authentication required	4wi	jp
przekroczony czas oczekiwania na po\{7o}	8wi	fg
przekroczony limit dyskowy	9wi	e4
pthread_create failed	5wi	ea
publisher with matching claims	1wi	ho
pull rate limit	0wi	bi
pulumi_access_token must be set	16wi	jw
pylock.toml \{g}	1i	jg
pyproject.toml changed significantly sin	5wi	jg
quota disco superata	2wi	e4
quota exceeded for quota metric	2wi	bi
r: 40\{23} client error	11i	bl
rate_limit_e	6i	bi
ratelimite	0i	bi
ratelimit\{9r}	0i	bi
rate\{s}limit\{9r}	0i	bi
read timed out	7i	fv
read timeout on endpoint url	8wi	fv
read timeout reached	1i	fv
read-only file system	6wi	ee
readtimeout	0i	fv
reauthentication \{9s}	0wi	81
received 401	4i	b6
received 403	4i	b7
received 404	4i	b9
received 408	4i	ba
received 410	4i	b9
received 429	4i	bi
received 500	4i	bb
received 502	4i	bc
received 503	4i	bd
received 504	4i	be
received 50\{t}	4i	bg
received 5\{7q}	4i	bf
received fatal alert: \{9t}	7wi	oe
recurso no disponible temporalmente	3wi	ea
recurso temporariamente indispon\{7o}	13wi	ea
recv failure	2i	fm
refresh the sso access token	6wi	1j
refresh\{79}token \{g}	4i	hi
refused	1i	dt
refused (401)	7i	b6
refused (403)	7i	b7
refused (404)	7i	b9
refused (408)	7i	ba
refused (410)	7i	b9
refused (429)	7i	bi
refused (500)	7i	bb
refused (502)	7i	bc
refused (503)	7i	bd
refused (504)	7i	be
refused (50\{t})	5i	bg
refused (5\{7q}	5i	bf
refusing to allow a\{9u}	4wi	9i
registry is \{7r}	4i	bk
rejected (401)	8i	b6
rejected (403)	8i	b7
rejected (404)	8i	b9
rejected (408)	8i	ba
rejected (410)	8i	b9
rejected (429)	8i	bi
rejected (500)	8i	bb
rejected (502)	8i	bc
rejected (503)	8i	bd
rejected (504)	8i	be
rejected (50\{t})	1i	bg
rejected (5\{7q}	1i	bf
remote end closed connection	3wi	fi
remote error: tls: \{9v}	10i	of
remote host terminated the handshake	2wi	of
remote: http basic: access denied	17wi	8c
remote: internal server error	13i	98
remote: invalid credentials	3wi	8c
remote: repository not found	13wi	8c
remote: unauthorized	2wi	8c
remote: you may not have access	15wi	8c
remotedisconnected	0wi	fi
remoteprotocolerror	4i	fi
repository not found\{g}	5wi	4r
request limit exceeded	7wi	bi
request timed out: \{9w}	4wi	fv
request timeout: 	4i	fw
request: (401	5i	b6
request: (403	5i	b7
request: (404	5i	b9
request: (408	5i	ba
request: (410	5i	b9
request: (429	5i	bi
request: (500	5i	bb
request: (502	5i	bc
request: (503	5i	bd
request: (504	5i	be
request: (50\{t}	5i	bg
request: (5\{7q}	5i	bf
requested access to the resource is deni	25wi	ko
requesterror: \{9x}	0wi	fr
requestexpired: 	10i	1d
requesttimeout	3i	fw
require \{9y}	3i	e6
require \{8e}	3i	ei
required argument	7i	m2
required by package '\{8}	3wi	hs
required flag(s) 	2wi	40
required input	7i	m2
required key	6i	m2
required option	5i	m2
required property	2wi	m2
required secret \{g}	10i	m7
required token could not be found	18wi	o1
requires a provisioning profile	0wi	q
requires authentication	2wi	ol
requires xcode \{y}	0wi	ei
requires \{9z}	3i	ei
requires \{9y}	3i	e6
requires \{8e}	3i	ei
resolve host: \{8a}	4i	dt
resolved \{3}	3i	4
resource not accessible by \{a0}	4wi	96
resource temporarily unavailable	15wi	ea
resource_exhausted: \{g}	5wi	bi
responded with 401	3i	b6
responded with 403	3i	b7
responded with 404	3i	b9
responded with 408	3i	ba
responded with 410	3i	b9
responded with 429	3i	bi
responded with 500	3i	bb
responded with 502	3i	bc
responded with 503	3i	bd
responded with 504	3i	be
responded with 50\{t}	3i	bg
responded with 5\{7q}	3i	bf
responded with a 401	3i	b6
responded with a 403	3i	b7
responded with a 404	3i	b9
responded with a 408	3i	ba
responded with a 410	3i	b9
responded with a 429	3i	bi
responded with a 500	3i	bb
responded with a 502	3i	bc
responded with a 503	3i	bd
responded with a 504	3i	be
responded with a 50\{t}	3i	bg
responded with a 5\{7q}	3i	bf
responded: 401	4i	b6
responded: 403	4i	b7
responded: 404	4i	b9
responded: 408	4i	ba
responded: 410	4i	b9
responded: 429	4i	bi
responded: 500	4i	bb
responded: 502	4i	bc
responded: 503	4i	bd
responded: 504	4i	be
responded: 50\{t}	4i	bg
responded: 5\{7q}	4i	bf
response 401	4i	b6
response 403	4i	b7
response 404	4i	b9
response 408	4i	ba
response 410	6i	b9
response 429	4i	bi
response 500	4i	bb
response 502	4i	bc
response 503	4i	bd
response 504	4i	be
response 50\{t}	4i	bg
response 5\{7q}	4i	bf
response payload is not completed	2wi	fy
response: 401	6i	b6
response: 403	6i	b7
response: 404	6i	b9
response: 408	6i	ba
response: 410	6i	b9
response: 429	6i	bi
response: 500	6i	bb
response: 502	6i	bc
response: 503	6i	bd
response: 504	6i	be
response: 50\{t}	6i	bg
response: 5\{7q}	5i	bf
ressource temporairement non disponible	20wi	ea
retrieved digest for link	1wi	in
retry \{7s}	1i	4
returned 401	4i	b6
returned 403	4i	b7
returned 404	4i	b9
returned 408	4i	ba
returned 410	6i	b9
returned 429	6i	bi
returned 500	6i	bb
returned 502	6i	bc
returned 503	5i	bd
returned 504	5i	be
returned 50\{t}	5i	bg
returned 5\{7q}	4i	bf
returned a 401	6i	b6
returned a 403	6i	b7
returned a 404	6i	b9
returned a 408	6i	ba
returned a 410	6i	b9
returned a 429	6i	bi
returned a 500	6i	bb
returned a 502	6i	bc
returned a 503	6i	bd
returned a 504	6i	be
returned a 50\{t}	6i	bg
returned a 5\{7q}	6i	bf
risorsa temporaneamente non disponibile	15wi	ea
rosetta error: 	0i	e6
rule violations were found	11wi	dc
run the following command to generate a 	25wi	o1
running this github action without sonar	25wi	mz
saml sso	2i	9g
schannel: failed to r	0wi	of
schema validation	2wi	m2
sdk location not found. define	0wi	os
se ha excedido la cuota de disco	17wi	e4
se ha forzado la interrupci\{7o}	12wi	fm
secondary rate limit	3wi	bj
secret \{7l}	1i	oj
secrets manager can't find	1wi	m7
secrets \{7l}	2i	oj
security error	2i	3q
security token included in the request i	0wi	1d
seem to be an owner	3wi	5
segmentation fault	2wi	mf
self_signed_cert_in_chain	4wi	oi
self\{s}signed certificate in certificate c	20wi	oi
sentry reported an error: \{a1}	10wi	kh
server certificate verification failed	1wi	oi
server certificate \{g}	1wi	oh
server closed connection without sending	25wi	fi
server error	4i	bd
server is overloaded	3wi	bk
server is \{7r}	4i	bk
server returned nothing (no headers	11wi	fi
serverdisconnectederror	1wi	fi
servererror	2i	bd
servfail	1i	fo
service is \{7r}	4i	bk
service_unavailable	0wi	bk
serviceunavailable	0wi	bd bk
session \{7l}	0i	oj
sessions \{7l}	4i	oj
sha256 does not match	0wi	3q
sie haben nicht genug platz in	0wi	e4
sigabrt	0i	mf
sigbus	0i	mf
sigill	0i	mf
signature failed for \{g}	0wi	3q
signature verification failed for	0wi	3q
signing certificate \{g}	2wi	r
signtool error: \{a2}	0wi	ps
sigsegv	0i	mf
sigtrap	1i	mf
sistema de arquivos somente para leitura	15wi	ee
sistema de ficheros de s\{7o}	5wi	ee
smtpserverdisconnected: connection unexp	5wi	fi
snapshot \{g}	0i	8e
snapshots \{g}	0i	8e
snyk-0005	3i	kh
socket hang up	2i	fm
socket timeout	3i	fv
socketerror: closed	10i	fi
sockettimeoutexception	7wi	fv
software caused connection abort	3wi	fm
some index files failed to download	8wi	u
some licen\{99}es have not been accepted	12wi	os
something went wrong on our end	15wi	bk
something went wrong while executing you	21wi	98
sonar.login\{g}	4i	mz
sorry, there was a problem \{a3}	3wi	bk
spawn e2big	2i	ea
spawn unknown system error -8	2wi	e6
spawn xvfb enoent	2wi	6n
spazio esaurito sul device	9wi	e4
specify secrets.\{1}\{1}\{1}	0wi	3o
speicherzugriffsfehler	0wi	mf
spot instance\{g}	7i	li
spurious network error	4wi	fr
ssh-private-key argument is empty	18wi	n8
ssh: no key found	0wi	n8
ssl certificate problem: \{7w}	10wi	oi
ssl connection timeout	11i	of
ssl.ssl\{a4}	1i	of
ssl_connect \{9c}	1i	of
ssl_error_syscall	2wi	of
sslhandshakeexception	0wi	of
sso session \{g}	1i	1j
sso token \{g}	1i	1j
stack smashing detected	3wi	mf
status 401	4i	b6
status 403	4i	b7
status 404	4i	b9
status 407	4i	jp
status 408	4i	ba
status 410	4i	b9
status 429	4i	bi
status 500	4i	bb
status 502	4i	bc
status 503	4i	bd
status 504	4i	be
status 50\{t}	4i	bg
status 5\{7q}	2i	bf
status code 407	0wi	jp
status code: 407	1wi	jp
status of 401	7i	b6
status of 403	7i	b7
status of 404	7i	b9
status of 408	7i	ba
status of 410	7i	b9
status of 429	7i	bi
status of 500	7i	bb
status of 502	7i	bc
status of 503	7i	bd
status of 504	7i	be
status of 50\{t}	7i	bg
status of 5\{7q}	3i	bf
status was '401	0wi	b6
status was '403	0wi	b7
status was '404	0wi	b9
status was '408	0wi	ba
status was '410	0wi	b9
status was '429	0wi	bi
status was '500	0wi	bb
status was '502	0wi	bc
status was '503	0wi	bd
status was '504	0wi	be
status was '50\{t}	0wi	bg
status was '5\{7q}	7i	bf
status": 401	6i	b6
status": 403	5i	b7
status": 404	5i	b9
status": 408	6i	ba
status": 410	5i	b9
status": 429	5i	bi
status": 500	6i	bb
status": 502	6i	bc
status": 503	5i	bd
status": 504	5i	be
status": 50\{t}	5i	bg
status": 5\{7q}	3i	bf
status":401	5i	b6
status":403	5i	b7
status":404	5i	b9
status":408	5i	ba
status":410	5i	b9
status":429	5i	bi
status":500	5i	bb
status":502	5i	bc
status":503	5i	bd
status":504	5i	be
status":50\{t}	5i	bg
status":5\{7q}	3i	bf
status: 401	4i	b6
status: 403	4i	b7
status: 404	4i	b9
status: 407	4i	jp
status: 408	4i	ba
status: 410	4i	b9
status: 429	4i	bi
status: 500	3i	bb
status: 502	3i	bc
status: 503	3i	bd
status: 504	3i	be
status: 50\{t}	3i	bg
status: 5\{7q}	3i	bf
status: downloaded newer image	13wi	4
status=401	4i	b6
status=403	4i	b7
status=404	4i	b9
status=408	4i	ba
status=410	4i	b9
status=429	4i	bi
status=500	4i	bb
status=502	4i	bc
status=503	3i	bd
status=504	4i	be
status=507	4i	bf
status=508	4i	bf
status=509	4i	bf
status=50\{t}	3i	bg
status=51\{3}	3i	bf
status=52\{3}	3i	bf
status=530	4i	bf
status=598	4i	bf
status=599	4i	bf
std::bad_alloc	8i	ec
storagefull	0i	e4
stream error: stream id \{3}	8wi	fm
stream has been aborted	3wi	fi
stream was reset: 	2wi	fm
subscription \{7l}	0i	oj
subscriptions \{7l}	0i	oj
succeeded \{8g}	3i	4
success: 401	5i	b6
success: 403	5i	b7
success: 404	5i	b9
success: 408	5i	ba
success: 410	5i	b9
success: 429	5i	bi
success: 500	0i	bb
success: 502	0i	bc
success: 503	0i	bd
success: 504	0i	be
success: 50\{t}	0i	bg
success: 5\{7q}	0i	bf
successfully \{a5}	7i	4
sudo: a password is required	8wi	ee
super-linter \{a6}	1i	dc
support for password authentication was 	18wi	8c
system limit for number of file watchers	5wi	e8
t contact 	4i	ff
t reach 	0i	ff
tag_name already exists	3wi	9f
tempo esgotado para conex\{7o}	6wi	fg
temporarily unable to service	6wi	bk
temporary failure \{a7}	3wi	fo
terminal prompts disabled	4wi	8c
test run summary: failed	4wi	78
test run \{a8}	1i	78
test summary: total: \{3}	2wi	78
text file busy	0i	pq
tf400813	1i	8c
tf401019	1i	8c
the active test run was aborted.	13wi	78
the agent has no identities	9wi	n8
the caller does not have permission	15wi	a5
the certificate of \{g}	0wi	oh
the checksum for package at	6wi	3q
the credential\{j}	3i	81
the given api token does not match the f	0wi	3h
the hosted runner \{a9}	1i	li
the job has timed out	6wi	lh
the job was not acquired by runner	5wi	li
the nested job \{g}	0wi	96
the operation has timed out	12wi	fv
the operation was aborted due to timeout	8wi	fv
the project you were looking for could n	11wi	8c
the provided token has expired	13wi	1d
the read operation timed out	13wi	fv
the remote certificate \{8w}	5wi	oi
the remote end hung up unexpectedly	7wi	fi
the remote name could not be resolved	6wi	fo
the request was canceled due to the conf	7wi	fw
the response ended prematurely	7wi	fi
the runner has received a shutdown signa	17wi	li
the sandbox is not in sync with the podf	15wi	4l
the self-hosted runner\{g}	0wi	li
the specified pfx password is not correc	18wi	ps
the ssl certificate error	0wi	oe
the ssl connection could not be establis	25wi	of
the sso session	0wi	1j
the system cannot find the \{8n}	11wi	7u
there is no package called	0wi	hs
there is not enough space	7wi	e4
there was a problem refreshing your curr	8wi	81
there were changes to the \{aa}	0wi	4l
this crate exists but you don't seem to 	9wi	3h
this endpoint requires you to be authent	24wi	96
this page is taking too long to load	3wi	bk
this private key is passphrase protected	25wi	n8
time out	1i	dt
timed out	2i	dt
timed out w	2i	fw
timed out waiting for authorization.	0wi	b5
timedout	1i	dt
timeout	0i	dt
timeout awaiting '\{1}\{1}\{1}	3wi	fv
timeout awaiting response headers	18wi	fv
timeouterror: timeout \{98}	10i	fv
tls connection was non-properly terminat	10wi	of
tls handshake eof	2wi	of
tls: certificate required	0wi	oe
tlsv1 alert \{a0}	6i	of
token does not have \{g}	1wi	96
token has been expired or revoked	1wi	hi
token has expired and refresh failed	12wi	1j
token lacks \{g}	6i	96
token rejected for \x60	5wi	3h
token required - not valid tokenless	14wi	4r
token required \{ab}	2i	4r
token \{7l}	1i	oj
tokenexpirederror	9i	oj
tokens \{7l}	1i	oj
too long with no output (exceeded	13wi	3w
too many 429	2i	bi
too many 500	2i	bb
too many 502	2i	bc
too many 503	2i	bd
too many 504	2i	be
too many open files	0wi	ea
too many requests	0wi	bi
took too long to boot	0wi	7f
toomanyrequests	1i	bi
total tests: \{3}	1i	78
transfer closed with \{g}	3wi	fy
transferred a partial file	3wi	fy
translate host name \{8a}	4wi	dt
transport connection broken	0wi	fi
trop de fichiers ouverts	9wi	ea
troppi file aperti	3wi	ea
truncated \{ac}	0i	fy
trusted publishing exchange failure	11wi	ho
trusted publish\{ad}	0wi	ho
try again: hostname	2wi	fo
tunnel connection failed: 407	14wi	jp
typeerror: fetch failed	5wi	fr
typeerror: terminated	1wi	fi
\^unexpected status '5\{3}\{3}'	0w	43
unable to access 'http\{8b}	5wi	fr
unable to bootstrap from 	6wi	fg
unable to connect to port \{3}	19i	fg
unable to connect to \{8}	0i	dl fg
unable to create \{ae}	3wi	ea
unable to detect oidc	6wi	hm
unable to establish ssl connection	6wi	of
unable to find a d	3wi	e3
unable to find any artifacts for the ass	5wi	8v
unable to find valid certification path	6wi	oi
unable to find version \x60	3wi	8t
unable to get actions_id_token_request	3wi	hm
unable to get local issuer certificate	16wi	oi
unable to getaccesstoken	3wi	ok
unable to locate android sdk	5wi	os
unable to locate credentials	5wi	1h
unable to lookup in current state: shutd	10wi	7f
unable to prepare context: \{9l}	1wi	6w
unable to read data from the transport c	22wi	fm
unable to resolve action \x60	14i	8t
unable to resolve host address	12wi	fo
unable to \{af}	0i	hm
unable to \{ag}	0i	p
unable_to_get_issuer_cert	2wi	oi
unable_to_verify_leaf_signature	2wi	oi
unauthenticated	0wi	ok
unauthorized	0i	5
unauthorized - 401	3wi	b6
unauthorized to access repository	11wi	ko
unauthorized: \{ah}	0i	kp
unauthorized_client	3wi	hh
unavailable (401)	0wi	b6
unavailable (403)	2wi	b7
unavailable (404)	0wi	b9
unavailable (408)	0wi	ba
unavailable (410)	0wi	b9
unavailable (429)	0wi	bi
unavailable (500)	0wi	bb
unavailable (502)	0wi	bc
unavailable (503)	2wi	bd
unavailable (504)	0wi	be
unavailable (50\{t})	0wi	bg
unavailable (5\{7q}	0wi	bf
unavailable - 503	2wi	bd
uncaught target signal	0wi	e6
uncommitted changes \{ai}	0i	8e
und_err_connect_timeout	0wi	fg
und_err_socket	3i	fi
und_err_\{aj}	0i	fv
underlying connection was closed	17wi	fi
unexpected disconnect while reading side	18wi	fi
unexpected end of file from server	5wi	fi
unexpected end of file\{g}	5wi	fy
unexpected end of stream on 	6wi	fi
unexpected end of \{ak}	3wi	fy
unexpected \{91}	3i	40
unexpected \{al}	3i	m2
unexpected\{79}eof\{79}while\{79}reading	0wi	of
unhealthy (401)	0wi	b6
unhealthy (403)	0wi	b7
unhealthy (404)	0wi	b9
unhealthy (408)	0wi	ba
unhealthy (410)	0wi	b9
unhealthy (429)	0wi	bi
unhealthy (500)	0wi	bb
unhealthy (502)	0wi	bc
unhealthy (503)	0wi	bd
unhealthy (504)	0wi	be
unhealthy (50\{t})	0wi	bg
unhealthy (5\{7q}	0i	bf
unicorn! \{am}	1i	98
unknown host	5i	fo
unknown instruction: 	0wi	6y
unknown internal error occurred	0wi	bk
unknown \{an}	2i	40
unknown \{91}	2i	40
unknown \{ao}	2i	40
unknown \{ap}	2i	m2
unknown \{8v}	2i	ok
unknownhostexception	0wi	fo
unknownhostexception: \{8a}	0wi	dt
unprotected private key file	0wi	n8
unrecognized key\{aq}	0wi	m2
unrecognized \{91}	1i	40
unrecognized \{8d}	1i	40
unsatisfiable dependenc	8wi	hs
unsatisfiable requirements	0wi	hs
unsupported class file major version	11wi	ei
unsupported java.	8i	ei
unsupported \{92}	0i	59
upgrade to github \{ar}	0wi	96
upload complete	0i	4
upload re-established	3wi	4
upload reestablished	2wi	4
upload succeeded	0wi	4
upper limit on inotify	5wi	e8
upstream connect error	6i	bk
upstream request timeout	13i	bk
urlopen error	1i	fr
usado por outro processo	1wi	pq
usage: \{8}	0i	59
use of closed network connection	4wi	fi
utilizado por otro proceso	1wi	pq
validation failed	0wi	59
verbindung mit \{8}	0wi	fg
verbindungsaufbau abgelehnt	0wi	fk
verification checksum was incorrect	17wi	3q
violation\{j}	2i	dc
von einem anderen prozess verwendet	7wi	pq
we couldn't respond to your request in t	12wi	98
we encountered an internal error	0wi	bk
we had issues producing the response	3wi	98
we're having a really bad day	11wi	bk
web server is \{8u}	0i	bf
webhook url \{g}	4i	3o
websocket: close 1006	6wi	fi
went offline	6i	li
winerror 32	0i	pq
working tree has uncommitted changes	3wi	8e
would have been \{as}	1wi	7x
write access to repository not granted	23wi	5
writetimeout	0i	fv
wrong checksum: \{8}	0wi	3q
wrong hash	1i	3q
wrong \{8v}	0i	ok
x509: certificate \{at}	0wi	oi
xcode-select: error	3wi	ei
xcrun: error	3i	ei
you are being rate limited	2wi	bi
you do not currently have an active acco	16wi	81
you don't have enough free space	5wi	e4
you must be authenticated to view this	3wi	b5
you must define the following mandatory 	18wi	mz
you must have access to it and be authen	21wi	bl
you must specify a region or \{g}	2wi	1h
you must \{g}	3i	5
you need \{g}	1i	5
you're not authorized to \{8c}	0wi	mz
your apple id has been locked	0wi	p
your default credentials were not found	20wi	81
your system is missing the dependency: 	0wi	6n
zasoby chwilowo niedost\{7o}	2wi	ea
zertifikat ist abgelaufen	5wi	oh
zlib: \{8l}	0i	fy
zu viele offene dateien	0wi	ea
zugriff verweigert	3wi	ee
\<    (file "\{8}	2	nx
\<  CHECK( \{g}	4	3m
\<  REQUIRE( \{g}	6	3m
\<  Running \xe2\x80\x98\{g}	8	kl
\<  x eslint(	6	hr
\<  restored \{8}	0i	4
\< Fail  \{8}	2	4p
\<#   \x60\{g}	0	1w
\<# ERROR: 	0	17
\<# FAIL: 	3	17
\<# XPASS: 	4	17
\<# fail \{1a}	0	g8
\<# failed \{1a}	0	g8
\<-- Error (	1	kl
\<-- Failure (	7	kl
\<-- MISSING PATTERNS	5w	7d
\<-- MISSING \{1}	2	7d
\<-- MODULE NOT FOUND	5w	7d
\<-- NAMING ERROR	1w	7d
\<-- SYNTAX PROBLEM	3w	7d
\<-- TYPE MISMATCH	2w	7d
\<-- UNEXPECTED \{1}	0w	7d
\<-- UNFINISHED \{1}	0w	7d
\<0 failures, \{1a}\{1b}	6	48
\<=== FAIL: \{8}	2	9s
\<===> Compiling \{8}	3	7g
\<> Could not \{au}	0	af
\<> Failed to \{av}	0	ah
\<ASSERT \{8}	2	hl
\<AssertionError	0w	kd
\<DeclarationError: \{g}	3w	fd
\<ERROR! 	2	e
\<ERROR: R8: 	4	a
\<ERROR: \{1}	3	ke
\<ERRORS!	2	if
\<Error (\{2}	3	fd
\<Error --------	4	7w
\<Error \xe2\x86\x92 \{8}	3	35
\<Error: \{g}	2	nf
\<FAIL\x09\{8}	0	9u
\<FAIL    \{8}	1	9u
\<FAIL: //\{8}	3	24
\<FAIL: \{1}	1	ke
\<FAIL: \{6z}\{6z}	1	18
\<FLAKY: //\{8}	4	24
\<PHPCBF CAN FIX	0w	ib
\<ParserError: \{g}	3	fd
\<Result: FAIL	2	i5
\<Spec Files:\{aw}	1	pm
\<Status: \{3}	3	kl
\<Summary: \{1a}\{1b}	1	em
\<TIMEOUT: //\{8}	6	24
\<Test Suites: \{1a}\{1b}	0w	bz
\<Test failed\{ax}	3	ah
\<Test run failed\{ax}	1w	ah
\<Test suite \{8}	2	au
\<Testing failed:	1w	pv
\<Tests: 	2	bz
\<There w	2	if
\<There was \{3}	4	c
\<Timeout:       	1w	ex
\<Type error: 	2	ov
\<TypeError: \{g}	3	fd
\<User for \{8}	1	ig
\<XPASS: \{6z}\{6z}	2	18
\<[ERROR] 	0	c5
\<[ERROR] (mdbook	6	f2
\<[ERROR] \{g}	0	c8
\<[doctest] \{ay}	1	3m
\<clang-format \{az}	0w	3y
\<error: 	2	88
\<error: GET \{8}	5	2z 2w
\<error: POST \{8}	5	2z 2w
\<error: PUT \{8}	6	2z 2w
\<error: ld: 	4	d7
\<error[call\{b0}	5	f9
\<error[invalid\{b0}	8	f9
\<error[missing\{b0}	8	f9
\<error[no-matching\{b0}	3w	f9
\<error[not-iterable\{b0}	4w	f9
\<error[possibly\{b0}	0w	f9
\<error[too-many\{b0}	0w	f9
\<error[unknown\{b0}	5	f9
\<error[unresolved\{b0}	2w	f9
\<error[unsupported\{b0}	1w	f9
\<fqcn[\{2}\{2}	0	h
\<goroutine \{3}	2	9q
\<issues found	3	a3
\<jinja[\{2}\{2}	1	h
\<key-order[\{2}\{2}	1	h
\<lua5.\{3}: \{8}	0	e0
\<lua: \{8}	0	e0
\<luac: \{8}	1	e0
\<luajit: \{8}	1	e0
\<name[\{2}\{2}	1	h
\<ninja: error: \{b1}	4	g2
\<nox > * \{8}	2	ot
\<nox > Session \{8}	0w	ot
\<test cases: 	7	3m
\<validating \{8}	4	4u
\<var-naming[\{2}\{2}	6	h
\<yaml[\{2}\{2}	0	h
\<\xe2\x84\xb9 fail \{1a}	2	g8
\<\xe2\x94\x80\xe2\x94\x80 Error (	0w	kl
\<\xe2\x94\x80\xe2\x94\x80 Failure (	2w	kl
\<bundle complete	1i	4
\<changed \{3}	3i	4
\<lint error	3i	dc
\<npm http fetch \{1}	7i	4
\<up to date	3i	4
\{b2}ORA-0\{3}\{3}\{3}\{3}: 	1	68
\{b2}P100\{9p}: 	2	66
\{b2}VaultDown: 	3	pe
\{b2}error\{g}	0	ov
\{b2}config error	5i	5a
\{b2}config file error	3wi	5a
\{b2}config file invalid	5wi	5a
\{b2}config file is error	5wi	5a
\{b2}config file is invalid	8wi	5a
\{b2}config invalid	9i	5a
\{b2}config is error	7i	5a
\{b2}config is invalid	3wi	5a
\{b2}configuration error	5wi	5a
\{b2}configuration file error	9wi	5a
\{b2}configuration file invalid	12wi	5a
\{b2}configuration file is error	12wi	5a
\{b2}configuration file is invalid	15wi	5a
\{b2}configuration invalid	7wi	5a
\{b2}configuration is error	7wi	5a
\{b2}configuration is invalid	10wi	5a
\{b2}epipe	0i	fe
\{b2}lint 	0i	dc
\{b2}linter 	1i	dc
\{b2}linting 	1i	dc
\{0}exit code 28	7	5w
\{0}exit code 35	7	5x
\{0}exit code 4	6	pp
\{0}exit code 52	7	5s
\{0}exit code 5\{5d}	7	5u
\{0}exit code 6	6	5r
\{0}exit code 7	6	5q
\{0}exit status 28	9	5w
\{0}exit status 35	9	5x
\{0}exit status 4	8	pp
\{0}exit status 52	9	5s
\{0}exit status 5\{5d}	8	5u
\{0}exit status 6	8	5r
\{0}exit status 7	8	5q
\{0}hypothesis.errors.\{b3}	1w	bm
\{b4} 404 	0	gy
\{b4} An unknown git error occurred	1w	gp
\{b4} code 128	4	gp
\{b4} code E	2	go gn gl h7 gk
\{b4} code E404	4	gy
\{b4} code E5\{3}	3	h6
\{b4} code EINTEGRITY	1w	gq
\{b4} code ENOENT	4	gp
\{b4} code ENOLOCK	4	gs
\{b4} code ENOVERSIONS	0w	gx
\{b4} code EOTP	4	gz
\{b4} code ERESOLVE	0w	h1
\{b4} code ETARGET	6	gx
\{b4} code E\{b5}	3	gv
\{b4} code E\{b6}	3	h5
\{b4} code E\{b7}	3	gm
\{b4} \^missing script: 	0w	gv
\{g} (Failed)	4	5n
\{g} (Not Run)	1	5n
\{g} (QF10\{3})	1	nb
\{g} (QF10\{3}\{3})	1	nb
\{g} (QF1\{3}\{3}\{3})	1	db
\{g} (S100\{3})	1	nb
\{g} (S100\{3}\{3})	1	nb
\{g} (S101\{3})	1	nb
\{g} (S101\{3}\{3})	1	nb
\{g} (S102\{3})	1	nb
\{g} (S102\{3}\{3})	1	nb
\{g} (S103\{3})	1	nb
\{g} (S103\{3}\{3})	1	nb
\{g} (S10\{3}\{3})	1	db
\{g} (SA10\{3})	1	nb
\{g} (SA10\{3}\{3})	1	nb
\{g} (SA20\{3})	1	nb
\{g} (SA20\{3}\{3})	1	nb
\{g} (SA30\{3})	1	nb
\{g} (SA30\{3}\{3})	1	nb
\{g} (SA40\{3})	1	nb
\{g} (SA40\{3}\{3})	1	nb
\{g} (SA50\{3})	1	nb
\{g} (SA50\{3}\{3})	1	nb
\{g} (SA60\{3})	1	nb
\{g} (SA60\{3}\{3})	1	nb
\{g} (SA90\{3})	1	nb
\{g} (SA90\{3}\{3})	1	nb
\{g} (SA\{3}\{3}\{3}\{3})	0	db
\{g} (SEGFAULT)	1	5n
\{g} (ST10\{3})	1	nb
\{g} (ST10\{3}\{3})	1	nb
\{g} (ST1\{3}\{3}\{3})	1	db
\{g} (Subprocess aborted)	7w	5n
\{g} (Timeout)	0	5n
\{g} (U1000)	3	db
\{g} (U100\{3})	1	nb
\{g} (U100\{3}\{3})	1	nb
\{g} (defined at \{8}	4	6k
\{g} (failed)	4	63
\{g} (terraform_\{1}\{1}\{1}\{1}	2	od
\{g} - 404	1	2u
\{g} - failed (exit code \{3}	4w	hy
\{g} - should panic ... FAILED	6w	3e
\{g} ... FAILED	3	3e
\{g} ... FAILED (\{3}	3	6g
\{g} / compileIncremental) Compilation fail	9w	c9
\{g} API has not been used in project	8w	84
\{g} FAILED	2	k3 bs c5
\{g} It is currently in use by another Grad	25w	op
\{g} Violation: 	4	nk
\{g} already exists	1w	6i
\{g} at (\{3})	1	89
\{g} because no message in \{3}	3w	2m
\{g} builds from the \{g}	3w	dy
\{g} call not used	8	9w
\{g} can not be used	2w	d6
\{g} cannot be satisfied	3w	kx
\{g} depends on \{g}	4	jh
\{g} did not match expected s	6w	iw
\{g} does not exist	1w	et
\{g} failed in \{y}	3	hy
\{g} failed to resolve	2w	2u
\{g} failed: Error: The stack named	15w	4f
\{g} have changes that are not yet reflecte	14w	ez
\{g} in JSON at position	4w	c0
\{g} is already loaded, but \{g}	1w	kk
\{g} is being loaded, but \{g}	2	kk
\{g} is externally managed	8w	p5
\{g} is invalid: 	6	cr
\{g} is not allowed by the project	10w	is
\{g} is not available \{b8}	2w	kk
\{g} is not in the allowed range	14w	ky
\{g} is not signed.	6	x
\{g} is required but	1	iv
\{g} ist nicht vorhanden	1w	c7
\{g} kann nicht aufgel\xc3\xb6st	4w	fp
\{g} kann nicht gefunden werden	10w	w
\{g} konnte nicht gefunden oder geladen	12w	c7
\{g} needs to be updated but --\{b9}	4w	3b
\{g} no longer has a Release	1w	x
\{g} not found	3	2u
\{g} requires \{ba}	5	js
\{g} satisfies the requirement	1w	kx
\{g} should be 	6	j
\{g} sin definir	1	d6
\{g} timed out after \{3}	1w	2x
\{g} to have no violations	1w	d5
\{g} was not found	7	ab
\{g} | FAIL |	1	l0
\{g} and commit	1i	8e
\{g} cannot be located	3wi	ei
\{g} does not match	1wi	ho
\{g} impossible	2i	fg
\{g} is missing required property	15wi	9
\{g} is not valid yet	2wi	u
\{g} nicht lesen	6i	8c
\{g} provider: no valid credential	11wi	o1
\{g} under breaking threshold	1wi	f8
\{g}" cannot be found	1w	cv
\{g}" did not complete successfully: exit c	25w	6u
\{g}" does not appear to contain	4w	4h
\{g}" export is defined	1w	pj
\{g}" for option	5	ew
\{g}" found in pull request title	5w	4s
\{g}" found in the pull request title	10w	4s
\{g}" is a misspelling of "	5w	db
\{g}" not found	4	q3
\{g}" requires explicit package name	4w	i2
\{g}" wurde nicht als Name	8w	me
\{g}" requires a development team	5wi	q
\{g}": no secret key	4i	a8
\{g}' URL required authentication	14w	4v
\{g}' already exists	2w	8p
\{g}' are too open	5	n6
\{g}' cannot be accessed	3w	nn
\{g}' contains a link	3w	f2
\{g}' did not match	1w	8y
\{g}' did not meet	8	2b
\{g}' does not exist	1w	6e
\{g}' doesn't exist in cloud	9w	1s
\{g}' exceeded memory limit	3w	3v
\{g}' failed	3	pu 1w
\{g}' for impending launch	1w	s
\{g}' has overflowed its stack	12w	ll
\{g}' has pending changes	1w	69
\{g}' has timed out after \{3}	5w	lj
\{g}' is disconnected	1w	bt
\{g}' is not defined by "exports"	6w	ge
\{g}' is not loaded	6	71
\{g}' is not recognized	9	me
\{g}' isn't allowed	1w	oz
\{g}' not found	4	3c
\{g}' not found in \{36}	1w	af
\{g}' returned a non-zero code	6w	6u
\{g}' violated	1	br
\{g}' was not found	1w	w
\{g}' was not loaded	1w	71
\{g}' which is part of the dependency lock 	5w	aa
\{g}' found in keystore	5wi	9
\{g}' is denied	4i	ee
\{g}'' finished with non-zero exit value	1w	aj
\{g}', but I am a '	1w	g3
\{g}', but it did not contain	1w	8n
\{g}', required by	1	iv
\{g}', which is also in package	7w	t
\{g}(abstract-	1	jy
\{g}(arguments-	1	jy
\{g}(attribute-	6	jy
\{g}(bad-indentation	2w	jy
\{g}(bodyclose)	6	a2
\{g}(broad-	2	jy
\{g}(consider-	5	jy
\{g}(contextcheck)	4	a2
\{g}(copyloopvar)	8	a2
\{g}(custom:\{2}\{2}	3	cj
\{g}(cyclop)	3	a2
\{g}(depguard)	1	a2
\{g}(duplicate-	1	jy
\{g}(dupword)	4	a2
\{g}(errcheck)	1	a2
\{g}(errorlint)	6	a2
\{g}(exhaustive)	5	a2
\{g}(experimental:\{2}\{2}	1	cj
\{g}(f-string	4	jy
\{g}(fixme)	1	jy
\{g}(forbidigo)	1	a2
\{g}(funlen)	1	a2
\{g}(gocognit)	5	a2
\{g}(goconst)	2	a2
\{g}(gocritic)	5	a2
\{g}(gocyclo)	4	a2
\{g}(godot)	1	a2
\{g}(gosec)	2	a2
\{g}(gosimple)	1	a2
\{g}(govet)	1	a2
\{g}(import-	1	jy
\{g}(ineffassign)	6	a2
\{g}(intrange)	3	a2
\{g}(invalid-	3	jy
\{g}(line-too	1	jy
\{g}(logging-	4	jy
\{g}(missing-	4	jy
\{g}(misspell)	5	a2
\{g}(modernize)	3	a2
\{g}(nestif)	2	a2
\{g}(no-else	1	jy
\{g}(no-member	1	jy
\{g}(no-name	1	jy
\{g}(no-self	3	jy
\{g}(no-value	1	jy
\{g}(noctx)	1	a2
\{g}(nolintlint)	3	a2
\{g}(not-callable	5	jy
\{g}(paralleltest)	3	a2
\{g}(perfsprint)	7	a2
\{g}(pointless-	6	jy
\{g}(prealloc)	1	a2
\{g}(protected-	4	jy
\{g}(raise-	1	jy
\{g}(redefined-	6	jy
\{g}(revive)	3	a2
\{g}(staticcheck)	6	a2
\{g}(stylecheck)	3	a2
\{g}(super-	2	jy
\{g}(syntax-	1	jy
\{g}(testifylint)	8	a2
\{g}(thelper)	1	a2
\{g}(too-few	1	jy
\{g}(too-many	4	jy
\{g}(trailing-	2	jy
\{g}(typecheck)	3	a2
\{g}(undefined-	2	jy
\{g}(unnecessary-	8	jy
\{g}(unparam)	2	a2
\{g}(unreachable	5	jy
\{g}(unspecified-	3	jy
\{g}(unused)	3	a2
\{g}(unused-	3	jy
\{g}(use-dict	1	jy
\{g}(use-implicit	1	jy
\{g}(useless-	4	jy
\{g}(whitespace)	3	a2
\{g}(wrapcheck)	4	a2
\{g}(wrong-	1	jy
\{g}) were not met	4	iv
\{g}) could not be found	6wi	1h
\{g}) should not be blank	7wi	6y
\{g}, and running in non-interactive	18w	7r
\{g}, but none of the providers can be inst	1w	54
\{g}, but \{bb}	1	72
\{g}, version solving failed	7w	js
\{g}.lean:\{3}	1	jo
\{g}: BAD archive	4	l
\{g}: BAD signature	1w	nv
\{g}: EOF	0	fz
\{g}: UNTRUSTED signature	1w	x
\{g}: not a known dependency	3w	9o
\{g}: toolchain not available	4w	9v
\{g}: unexpected EOF	1w	fz
\{g}> but was:\{bc}	3	c4
\{g}Could not satisfy the following require	16w	f
\{g}DID NOT WARN	6	k0
\{g}Download error	6	56
\{g}Expected values to be \{bd}	8w	g9
\{g}Failed host lookup	2w	jt
\{g}File already exists	5w	p0
\{g}Idle timeout reached for "http\{r}	15w	42
\{g}Invalid authentication	6w	gt
\{g}No candidates found	1w	q4
\{g}Please make sure the project exists and	25w	7v
\{g}Process unexpectedly closed with status	16w	2h
\{g}Results Summary:\{g}	2w	bn
\{g}ScopeMismatch: You tried to access	1w	k4
\{g}StorybookTestRunnerError	8w	nc
\{g}Test suite failed to run	8	by
\{g}Unnecessary	3	ld
\{g}Unsupported \{be}	1	go
\{g}Use of 	1	ld
\{g}[arrayIndexOutOfBounds]	4w	3z
\{g}[memleak]	3	3z
\{g}[nullPointer]	1	3z
\{g}[syntaxError]	1	3z
\{g}[uninitvar]	1	3z
\{g}] (item=	3	e
\{g}]: FAILED! =>	6	e
\{g}\x60 is the same as when the lockfile was 	12w	39
\{g}\x60 to be registered	1w	c2
\{g}a pas de version susceptible d\{g}	14w	w
\{g}adapter. Missing a gem	1w	l7
\{g}against \{6n}	1	ku
\{g}ansible	1	e
\{g}assertion\{h}	2	pm
\{g}blank line	2	ld
\{g}can't be resolved	1w	q5
\{g}can't run linter	2w	a3
\{g}cannot open shared object file	7w	dp
\{g}comparison	3	ld
\{g}compiled with \{1a}\{1b}	1w	pn
\{g}composer\{g}	2	4v
\{g}contains 	4	ld
\{g}context deadline exceeded	2w	cs
\{g}couldn't be built successfully	4w	pz
\{g}coverage	2	5i
\{g}docstring	3	ld
\{g}does not match the current dependencies	4w	b2
\{g}error  TS\{3}	4	ov
\{g}error=failed to build for \{8}	5w	a6
\{g}f-string	3	ld
\{g}failed calling webhook \{g}	16	ck
\{g}failed to download	1w	2i
\{g}imported but unused	4w	ld
\{g}indentation	2	ld
\{g}instead of	4	ld
\{g}instrumentation	1w	c
\{g}is not valid	5	ph
\{g}local variable	4	ld
\{g}max-retries exceeded	6w	4c
\{g}net::ERR_\{bf}	4	dd
\{g}never used	1	ld
\{g}not found in registries	5w	22
\{g}or you don't have permission	9w	lc
\{g}restarting failed container	13w	cq
\{g}shadow	1	ld
\{g}should 	1	ld
\{g}so restore can't be run in locked mode	21w	hb
\{g}the following exceptions	3w	at
\{g}to access this resource	9w	h4
\{g}too complex	1	ld
\{g}unexpected EOF	4	fz
\{g}unexpected end of file	6w	mm
\{g}unnecessary	3	ld
\{g}unsorted	2	ld
\{g}wheel on this platform	3w	is
\{g}without 	1	ld
\{g}\xe2\x80\x99\xe6\x9c\xaa\xe5\xae\x9a\xe4\xb9\x89\xe7\x9a\x84\xe5\xbc\x95\xe7\x94\xa8	1w	d6
\{g}\xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86	1	w
\{g}\^apply' to fix	8	n2
\{g}app store connect\{g}	2i	p
\{g}can't find the specified secret	3wi	m7
\{g}caused by: sentry reported an error: \{g}	7wi	kh
\{g}context deadline exceeded	2wi	fv
\{g}\^do not 	1	ld
\{g}\^expected 	2	ld
\{g}espace disponible sur	1wi	e4
\{g}\^import 	2	ld
\{g}\^invalid 	2	ld
\{g}id-token: write	10i	hm
\{g}id-token:write	9i	hm
\{g}inappropriate ioctl	1wi	a8
\{g}\^line too long	4	ld
\{g}\^missing 	2	ld
\{g}not found	2i	6w
\{g}\^redefinition	4	ld
\{g}\^syntax	1	ld
\{g}\^test) sbt.TestsFailedException	14w	ly
\{g}\^too many	3	ld
\{g}\^trailing 	1	ld
\{g}\^undefined name	1	ld
\{g}\^unused	1	ld
\{g}\^whitespace	2	ld
\{8} # reformat	2	7y
\{8} (expected 	4	ku
\{8} (expected \{3}	4	46
\{8} (linked from 	5	2o
\{8} (in 	0i	4
\{8} - 50\{t}	1	bg
\{8} ==> \{8}	0	n0
\{8} Internal resolution error	12w	db
\{8} Masquerading as	1w	db
\{8} Resolution failed	4w	db
\{8} Used fallback condition	1w	db
\{8} already exists	1w	p0
\{8} and downloads are blocked	12w	pf
\{8} assist/source\{g}	6	28
\{8} but project requires	2	ky
\{8} cannot be found	2w	bx
\{8} depends on	4	js
\{8} depends on 	4	jh
\{8} does not exist	1w	pg
\{8} does not exist in the repository 	6w	32
\{8} does not match any	5w	8g
\{8} during a previous attempt	2w	en
\{8} exists in filesystem	1w	no
\{8} failed to resolve	2w	2u 2v
\{8} failed. See 	4	6h 5m
\{8} failed: 	4	62
\{8} failed: timeout	6	ak
\{8} failure for 	6	d5
\{8} for ruby	3	mc
\{8} found in modules	1w	a
\{8} from untrusted tap	3w	nw
\{8} has been disabled because	1w	2d
\{8} has no local return	1w	6l
\{8} is invalid	6	ip
\{8} is not correctly formatted	8w	3y
\{8} is not found in	2w	km
\{8} is not found in NuGet feeds	14w	hc
\{8} is not in \{bg}	5	9o
\{8} is not supported on Lua	16	e1
\{8} is the internet available	7w	45
\{8} lint/a11y\{g}	2	28
\{8} lint/complexity\{g}	1w	28
\{8} lint/correctness\{g}	1w	28
\{8} lint/nursery\{g}	8	28
\{8} lint/performance\{g}	3w	28
\{8} lint/security\{g}	2	28
\{8} lint/style\{g}	2	28
\{8} lint/suspicious\{g}	1w	28
\{8} matched to [	1	md
\{8} needed by	2	6p
\{8} not found	3	mc bo aw 4u 6i jm
\{8} not found in upstream	7w	8y
\{8} not found.	3	bx
\{8} not found\{bh}	3	kw
\{8} not responding	9	n9
\{8} organizeImports\{g}	2w	28
\{8} required--this is only version 	12w	5l
\{8} satisfies the requirement	1w	3l
\{8} suppressions/\{g}	4	28
\{8} was NOT installed successfully	11w	f
\{8} was not found in the local cache	1w	mc
\{8} was not found in the \{2e}	1w	p9
\{8} was not found on your system	1w	pb
\{8} which is not in the workspace	16w	ks
\{8} with architecture \{8}	5w	mc
\{8} \xe2\x86\x92 Status: 4	9	d9
\{8} could not be found	5wi	6y
\{8} is not available	2wi	hs
\{8} line \{3}	1i	dc
\{8} rate\{bi}	1i	bi
\{8}" could not be found	6w	ga
\{8}" didn't complete successfully	1	90
\{8}" does not match binary version "	13w	ky
\{8}" file could not be downloaded	11w	51
\{8}" has no shared framework schemes	8w	3l
\{8}" is invalid: 	7	cr
\{8}" is not a valid chart repository or ca	12w	ay
\{8}" is not available on	3w	mv
\{8}" is not exported by "\{8}	3w	l1
\{8}" not found	4	mv
\{8}" plugin is not installed	1w	kw
\{8}" satisfies the requirement	1w	nn
\{8}' could not be found (are you missing	16w	71
\{8}' has timed out	1w	4c
\{8}' is misspelled or not recognized by th	8w	6i
\{8}' is not available	3w	kk
\{8}' is unavailable	1w	2d
\{8}' not found	4	bp 8l
\{8}' not found on medium '	7w	nr
\{8}' not found.	4	hu
\{8}' not found:	4	e1
\{8}' on port	1	fj
\{8}' required by package '	6w	nn
\{8}' target may not be installed	11w	lt
\{8}' to an actual version	1w	kx
\{8}' not in lockfile	3wi	dv
\{8}'. Make sure that the gem	4w	l7
\{8}'. The package was not found	11w	3r
\{8}'s certificate, issued by	8wi	oi
\{8}) does not satisfy	4w	52
\{8}), and Bundler cannot continue	16w	6h
\{8}), but does not contain package	1w	9o
\{8}, but none of the providers	1w	6p
\{8}, don't know what it is	9w	5l
\{8}-per-\{bj}	1	m9
\{8}. Check your network connection	10w	34
\{8}. The failure occurred during the \{5j}	15w	37
\{8}. This usually means that there are kno	8w	pg
\{8}.BanDuplicate\{1}	1	er
\{8}.DependencyConvergence	8w	er
\{8}.RequireReleaseDeps	5w	er
\{8}.RequireUpperBoundDeps	3w	er
\{8}.astro:\{3}	1	nf
\{8}.bzl:\{3}	1	1z
\{8}.css Unknown word	2w	lu
\{8}.dart: \{g}	1	63
\{8}.go.orig \{8}	3	a0
\{8}.groovy: \{3}	1	c8
\{8}.java (at line \{3}	1w	c8
\{8}.java:\{3}	1	c8
\{8}.java:\{bk}	1	3p
\{8}.nix: not formatted	4w	7y
\{8}.orig \{8}	1	7y
\{8}.php:\{3}	1	id db
\{8}.proto: \{bl}	3	jn
\{8}.proto:\{3}	3	jn j
\{8}.pyx:\{3}	1	60
\{8}.rb -- \{1a}\{1b}	2	db
\{8}.scala	1	c8
\{8}.scala isn't formatted properly	17w	lx
\{8}.sol:\{3}	1	mx
\{8}.sql] FAIL	4	n3
\{8}.svelte:\{3}	1	nf
\{8}.swift:\{3}	3	ni
\{8}.vue:\{3}	1	nf
\{8}.xml:\{3}	1	a
\{8}: Failed to download resource	3w	2c
\{8}: IO ERROR	1	l
\{8}: Integrity check	1w	q1
\{8}: No such file or directory	9w	jm
\{8}: Permission denied	12	m4
\{8}: SyntaxError: 	1w	jk
\{8}: checksum mismatch	5w	9l
\{8}: checksum \{bm}	7	9l
\{8}: conflicting values \{g}	2w	da
\{8}: i/o timeout	3	fq
\{8}: import cycle not allowed	5w	9k
\{8}: no 	0	hq
\{8}: no such host	3	fq
\{8}: not found	4	kx bo
\{8}: server misbehaving	4w	fq
\{8}: unknown package	1w	g3
\{8}: unmet 	3	hq
\{8}: connect: permission denied	3wi	6z
\{8}AssertionError	2	kd
\{8}BUILD.bazel:\{3}	3	1z
\{8}BUILD:\{3}	2	1z
\{8}MODULE.bazel:\{3}	4	1z
\{8}WORKSPACE:\{3}	3	1z
\{8}\x5c" match desired state	1w	6i
\{8}] is not specified	4w	p8
\{8}] not enabled on project	6w	4b
\{8}_test.go:\{3}	4	9t
\{8}\x60 class does not exist	1w	lu
\{8}\x60 is already uploaded	1w	p0
\{8}\x60 is not defined in \{19}	6w	p8
\{8}\x60 should be \x60	7	n0
\{8}\x60 wasn't found	7i	hs
\{8}\x60, with features	2w	3j
\{8}test-suite.log	2	17
\{be}: \x60#[deny(clippy::	3w	47
\{be}: \x60-D clippy::	0w	47
\{bn} version is incompatible with	7w	j1
\{3}  Error: \{g}	0	7k
\{3} (resolved to	7	42
\{3} - Unknown word (	2w	n0
\{3} - error \{1}	1	jz
\{3} - error: 	1	jz
\{3} Accessibility \^v	2w	d5
\{3} Checkstyle violation	2w	3p
\{3} ERROR AFFECTING	2w	ib
\{3} ERROR AND	4	ib
\{3} ERRORS AFFECTING	3w	ib
\{3} ERRORS AND	5	ib
\{3} FAILED TEST	5	ao
\{3} Failures \{3}	5	p2
\{3} Flow Failed	4	ej
\{3} Flows Failed	5	ej
\{3} Mismatched	3	o9
\{3} Processus arr\xc3\xaat\xc3\xa9	3w	mj
\{3} Unicestwiony	4	mj
\{3} assertions, \{3}	3	f1
\{3} assertion\{h}	3	pm
\{3} bugs and \{3}	3	ce
\{3} but wanted \{3}	2	1y
\{3} bytes of memory	2w	lk
\{3} chart(s) failed	1w	az
\{3} dead link	2	70
\{3} dependencies of derivation	3w	g5
\{3} due to a coverage related error	6w	mq
\{3} error found	5	c9 id
\{3} error in \{8}	4	ow
\{3} error in \{3}	4	fb
\{3} errors found	6	c9 id
\{3} errors in \{8}	5	ow
\{3} errors in \{3}	5	fb
\{3} errors\{39}	3	k6
\{3} error\{39}	0	k6
\{3} example, \{3}	5	l2
\{3} example, \{1a}\{1b}	5	au
\{3} examples, \{3}	5	l2
\{3} examples, \{1a}\{1b}	5	au
\{3} failed	2	pl iy
\{3} failed (\{3}	4	5z ob
\{3} faileds\{39}	3	k6
\{3} failed\{39}	2	k6
\{3} failing	2	f3
\{3} failure	2	9u 7o oa
\{3} failure(s), \{3}	4	h
\{3} failures\{39}	5	m3
\{3} failure\{39}	2	m3
\{3} failure\{bo}	2	p2 48
\{3} failure\{bp}	2	hl
\{3} files require formatting	11	nj
\{3} files that can be fixed	3w	ib ic
\{3} finding	1	m1
\{3} fixable with the \x60--fix\x60 option	12w	le
\{3} has already been used	1w	p0
\{3} interrupted	7	iy
\{3} issue(s) found:	2w	od
\{3} issues:	3	a3
\{3} issue\{h}	1	61
\{3} known vulnerabilit	5w	gj
\{3} non-complying file	3w	n2
\{3} not formatted file\{bq}	2w	7y
\{3} offense\{h}	4	l5
\{3} or later to run	1w	ky
\{3} pact failures	2	hw
\{3} panic: 	1	ll
\{3} passed, \{1a}\{1b}	4	l0
\{3} problem	3	7m
\{3} problem\{h}	3	nd j
\{3} scenario\{h}	2	5o 25
\{3} security vulnerability advisor	11w	gj
\{3} snapshot\{h}	2	bz
\{3} spec\{bo}	1	bs
\{3} style issue	6	ic
\{3} stylelint	5	nd
\{3} subtests	2	i5
\{3} success / \{3}	6	35
\{3} successes / \{3}	7	35
\{3} suggestion\{h}	4	n0
\{3} target failed	6	3g
\{3} targets failed	1w	3g
\{3} test failed	4	1a 17
\{3} test in \{g}	3	kf
\{3} test using \{3}	4	iy
\{3} tests failed	4	1a 17 au
\{3} tests failed  	4	c6
\{3} tests in \{g}	4	kf
\{3} tests using \{3}	4	iy
\{3} unhandled error	1w	pk
\{3} unique failures\{39}	2w	m3
\{3} unique failure\{39}	2w	m3
\{3} visual change\{g}	0w	nc
\{3} vulnerabilities	2w	gj
\{3} vulnerabilit\{22}	4	m1
\{3} warning, \{3}	5	jz
\{3} warnings, \{3}	6	jz
\{3} weighted issues	2w	ce
\{3} | ERROR 	1	ib
\{3} | P: 	1	n3
\{3} | WARN	1	kl
\{3} aborted  	2i	mf
\{3} arg(s), received	1wi	40
\{3} delete http	5i	bf
\{3} get http	3i	bf
\{3} head http	3i	bf
\{3} is below threshold	2wi	f8
\{3} packages	0i	4
\{3} patch http	3i	bf
\{3} post http	3i	bf
\{3} put http	2i	bf
\{3} violation(s) that are fatal	11wi	dc
\{3}% confidence)	7	db
\{3}'. Exit code indicates	7w	np
\{3}) AssertionError: 	1w	ob
\{3}) Error:	0	fd
\{3}) Fatal: 	0	fd
\{3}) [vitepress] \{3}	1w	70
\{3}) test \{g}	0	7o
\{3}) was terminated by another process: si	18w	dh
\{3}): ERROR: CHECK	8	3m
\{3}): ERROR: REQUIRE	1	3m
\{3}): Error: 	1	fd
\{3}): FAILED:	5	3m
\{3}): catastrophic error\{4}	1w	hg
\{3}): error	1	ar
\{3}): error CS\{3}\{3}\{3}\{3}	1	p1
\{3}): error G\{br}\{br}\{br}\{br}\{br}\{br}\{br}\{br}: 	1	62
\{3}): error: \{bs}	1	an
\{3}): error\{4}	1	hg
\{3}, Assertions: \{3}	0w	if
\{3}, Failed checks: \{1a}	3w	bn
\{3}, Failures: \{1a}	6	oc
\{3}, Issues found: \{1a}	1w	n0
\{3}, Level \{3}	0	68
\{3}, characters	5	jo
\{3}, col \{3}	1	7k
\{3}, column \{3}	1	c0
\{3}: '=' expected	0w	e0
\{3}: 'end' expected	1w	e0
\{3}: DeclarationError	4w	fd
\{3}: ERROR: 	0	n1
\{3}: ERROR: CHECK	7	3m
\{3}: ERROR: REQUIRE	6	3m
\{3}: ERROR: TEST CASE	7	3m
\{3}: Error	0	fd
\{3}: Error: \{2c}	0	db
\{3}: FAILED	3	3m
\{3}: Failure	3	an
\{3}: File is not \{bt}	3	a0
\{3}: ParserError	5	fd
\{3}: SEVERE: 	3	n1
\{3}: Suggestion: \{2c}	5	db
\{3}: TypeError	5	fd
\{3}: WARNING: 	0	n1
\{3}: Warning: \{2c}	0	db
\{3}: [error] 	1	py
\{3}: attempt to	7	e0
\{3}: can't find	7	7g
\{3}: error	0	fd ar
\{3}: error: 	0	c8 jo f9
\{3}: function	1	7g
\{3}: head mismatch	1w	7g
\{3}: pattern \{8}	4	9n
\{3}: record	3	7g
\{3}: syntax error	0w	7g
\{3}: type \{8}	1	7g
\{3}: undefined	3	7g
\{3}: unexpected symbol	1w	e0
\{3}: variable	1	7g
\{3}: class \{8}	1i	cu
\{3}: double subscript	1wi	cu
\{3}: double superscript	4wi	cu
\{3}: emergency stop	2wi	cu
\{3}: file ended while scanning	2wi	cu
\{3}: latex error	4i	cu
\{3}: misplaced \x5cnoalign	2wi	cu
\{3}: misplaced alignment	6wi	cu
\{3}: missing \{8}	1i	cu
\{3}: package \{8}	0i	cu
\{3}: paragraph ended before	7wi	cu
\{3}: runaway argument	3wi	cu
\{3}: tex capacity exceeded	1wi	cu
\{3}: text line contains an invalid	14wi	cu
\{3}: undefined control sequence	14wi	cu
\{3}:Error	0	fd
\{3}\x60 was reached but timed out	13w	42
\{3}ms exceeded	1	f4 iw
\{3}ms waiting for expect	5w	iw
\{3}s timeout running '\{8}	7	4c
\{3}|FAIL|	1	2e
\{3}\xec\x97\x90 \xec\x97\xb0\xea\xb2\xb0\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	1w	fg
\{3}\{3} - no response	2	65
\{3}\{3} failed to respond	3wi	fi
\{3}\{3}\{3}\{3}\{3}\{3}\{3}\{3} ERROR "\{8}	11	nf
\{3}\{bu}B more space on the 	7w	nq
\{bv} severity vulnerabilit	1w	gj
\{bw} FAILED **	5	nh
\{1} call has	4	9w
\{1} captured	4	9w
\{1} does not exist	1w	or
\{1} environment variable is being used for	20w	95
\{1} errored during testing	4w	c3
\{1} format 	3	9w
\{1} option was not found	3w	bx
\{1} api key is missing	4wi	ol
\{1} api key is not provided	1wi	ol
\{1} api key is required	3wi	ol
\{1} api key missing	2wi	ol
\{1} api key not provided	4wi	ol
\{1} api key required	1wi	ol
\{1} are empty	4i	ol
\{1} are missing	3i	ol
\{1} are not defined	2wi	ol
\{1} are not set	2i	ol
\{1} are required	1i	ol
\{1} are set	3i	ol
\{1} are undefined	6i	ol
\{1} are unset	3i	ol
\{1} has to be empty	2wi	ol
\{1} has to be missing	2wi	ol
\{1} has to be not defined	2wi	ol
\{1} has to be not set	1wi	ol
\{1} has to be required	1wi	ol
\{1} has to be set	6i	ol
\{1} has to be undefined	6wi	ol
\{1} has to be unset	2wi	ol
\{1} is empty	1i	ol
\{1} is missing	2i	ol
\{1} is not defined	10i	ol
\{1} is not set	6i	ol
\{1} is required	1i	ol
\{1} is set	2i	ol
\{1} is undefined	5i	ol
\{1} is unset	1i	ol
\{1} must be empty	3i	ol
\{1} must be missing	1wi	ol
\{1} must be not defined	1wi	ol
\{1} must be not set	1wi	ol
\{1} must be required	1wi	ol
\{1} must be set	3i	ol
\{1} must be undefined	1wi	ol
\{1} must be unset	3i	ol
\{1} token is missing	3wi	ol
\{1} token is not provided	8wi	ol
\{1} token is required	2wi	ol
\{1} token missing	5i	ol
\{1} token not provided	3wi	ol
\{1} token required	4i	ol
\{1} was empty	2i	ol
\{1} was missing	2i	ol
\{1} was not defined	2wi	ol
\{1} was not set	1i	ol
\{1} was required	2i	ol
\{1} was set	2i	ol
\{1} was undefined	6i	ol
\{1} was unset	1i	ol
\{1}" is incompatible with this module	1w	q0
\{1}": no such variable	1w	nx
\{1}' overflowed by \{3}	2w	10
\{1}' requires xcode	7i	oq
\{1}()\x60 failed	2	5y
\{1}()\x60 timed out	7	5y
\{1}, XCTAssert	6	pu
\{1}, failed - 	6	pu
\{1}.php line \{3}	1	i9
\{1}.result	1i	97
\{1}:FAIL	0	p2
\{1}Error: 	2	om
\{1}Exception: 	3	om
\{1}] safe_read failed	4w	l4
\{1}_SUITE ==> \{8}	5	7h
\{1}_SUITE: ==> \{8}	5	7h
\{1}_out: protoc-gen-\{1}	1w	jn
\{1}_compiler could be found	10wi	oq
\{1}\{1}\{1} browser on your platform	4w	2l
\{1}\{1}\{1} reference target not found	4w	n1
\{1}\{1}\{1}\{1}\{1}: ERROR	4	68
\{1}\{1}\{1}\{1}\{1}\{1}\{1}\{1} but wanted \{1}\{1}\{1}\{1}\{1}\{1}\{1}\{1}	9	ku
\{bx} matching the given constraint	10w	o4
\{by}able POM	3	et
\{bz}: test_\{1}	0	f0
\{c0}name too long	4	pr
\{c1} failed to resolve import	2w	ge
\{5v} answer	0	fs
\{5v} replied	3	fs
\{5v} reply	1	fs
\{5v} respond	3	fs
\{c2}, refusing to evaluate	7w	g3
\{1p}not create a new one because you enable	16w	7r
\{y} has been removed	1w	ky
\{y} is not supported by the following pack	23w	3d
\{y} is not installed	5i	os
\{y} is too \{c3}	2i	ei
\{y} or greater is required	1wi	oq
\{y} or higher is required	1wi	ei
\{y}% of diff hit (target \{y}	7w	4q
\{y}%) is below the expected minimum covera	1w	mq
\{y}) used to build golangci-lint is lower 	24w	a4
\{y}, but depends on the product	7w	nn
\{c4} not up\{s}to\{s}date\{c5}\{c6}	2i	8e
\{c4} out of date\{c5}\{c6}	0wi	8e
\{c4} outdated\{c5}\{c6}	1i	8e
\{2g} FAILED	2	oa
\{2g} check failed	4	a0
\{2g} completed, \{1a}\{1b}	7	c6
\{2g} failed out of	5	5n
\{2g} failed.	3	i7
\{2g} found	0	a0
\{2g} have FAILED	2	oa
\{2g} needs running	1	a0
\{2g} passed, \{1a}\{1b}	4	64 oa
\{2g} un d\xc3\xa9p\xc3\xb4t git	1w	8y
\{2g}, configured to \{a}	8	6c
\{c7} needs to be updated	4w	p6
\{c8}Exception	3	m8
\{3s} does not exist	1w	c7
\{v} denied on	5	84
\{v} permission for	10	84
\{4}"UNAVAILABLE"	1	85
\{4}"already_exists"	2wi	9f
\{4}"authentication_error"	1wi	ds
\{4}"unknown webhook"	1wi	3o
\{c9} failed: \{g}	4	8x
\{ca}authorization required	6wi	b6
\{ca}client error	5i	b6 b7
\{ca}forbidden	4i	b7
\{ca}http version not supported	11i	bg
\{ca}https required	4i	bg
\{ca}internal \{c4}	5i	bb
\{ca}invalid or non-existent	5wi	b7
\{ca}not found	2i	b9
\{ca}not implemented	1wi	bg
\{ca}proxy error	3i	bc
\{ca}request time\{8o}	5i	ba
\{ca}unauthori\{9m}ed	1i	b6
\{cb} detected in the test module	1w	2a
\{cb} have not been accepted	1w	b
\{cb} is not defined in ES module scope	10w	gb
\{cb} not available for package	0w	kk
\{cb} not gofmt	3	a0
\{cb} only supported on Linux	10w	nu
\{cb} would be reformatted	1w	29
\{cb} would have been changed (dry-run) by R	6w	da
\{2} credential	1i	ol
\{2}": executable file not found	13w	cn 5c
\{2}' binary, normally provided by	11w	lt
\{2}: program not found or is not executabl	25w	or
\{2}\{2}\{2}' exceeded	7	4d
\{10}" were unexpectedly found	1w	99
\{10}": No such file	1w	or
\{10}: FAIL code \{3}	5	ot
\{10}: FAIL \xe2\x9c\x96 in 	9	ot
\{10}: commands failed	3w	ot
\{cc}": No such file	1w	me
\{cc}' failed: No such file or directory	17w	or
\{cc}) used to run this analysis is	13w	ky
\{cc}: not found	4	ml
\{bd} for architecture	3w	d6
\{59}\{59}\{59}\{59}\{59}\{59}\{59}\{59} but wanted \{59}\{59}\{59}\{59}\{59}\{59}\{59}\{59}	9	1x
\{67} generated.	0	3x
\{67} reported by Checkstyle	6w	3p
\{cd} may not be empty [	3w	4s
\{cd} went offline during the build	5w	bt
\{ce} not match \{cf}	4	4z
\{cg}\{ch} not found	4	i8
\{22} Imports are incorrectly sorted	12w	29
\{ci}could not be found	4w	iu
\{6i} desconocido	3	fp
\{6i}abandon de la connexion	1wi	fm
\{6i}allouer de la m\{7o}	1wi	ec
\{6i}arguments trop longue	2wi	ea
\{6i}est pas accessible	1wi	ft
\{6i}host non \{7o}	4i	ft
\{6i}ordinateur cible l\{6i}	1wi	fk
\{aw}Assertion failed, no matching message	14w	7n
\{aw}Assertion with \{cj}	2	7n
\{aw}Error Trace:\{aw}	7	9t
\{aw}Error:      	5	9t
\{aw}Expected \{ck}	2	7n
\{aw}Expected: 	2	hl
\{aw}FAILED in	2	24
\{aw}NO STATUS in	1	24
\{aw}Severity: \{cl}	1	1v
\{aw}TIMEOUT in	5	24
\{aw}assertions \xe2\x94\x82\{aw}	2	g0
\{aw}error\{aw}	1	7k py
\{aw}expected: \{8}	2	l3
\{aw}match (=) failed	1w	7n
\{cm}: not found	4	ml
\{1v}' file not found	1w	36
\{7o} el fin de la conexi\{7o}	1wi	fm
\{7o} el tiempo de conexi\{7o}	5wi	fg
\{7o} em uso	2i	eg
\{7o} est introuvable	1wi	7u
\{7o} expresamente dicha conexi\{7o}	4wi	fk
\{7o} fora de alcance	2wi	ft
\{7o} in uso	2i	eg
\{7o} jest niedost\{7o}	4i	ft
\{7o} operativo	5i	ft
\{7o} par un autre processus	3wi	pq
\{7o} rota para o host	1wi	ft
\{7o}ado o cancelamento de uma conex\{7o}	11wi	fm
\{7o}bordement du quota d\{6i}	6wi	e4
\{7o}chec d'authentification pour	5wi	8c
\{7o}cuter le fichier binaire	1wi	e6
\{7o}czenie odrzucone	2wi	fk
\{7o}czenie zerwane przez drug\{7o}	11wi	fm
\{7o}cznie do odczytu	1wi	ee
\{7o}dny format pliku wykonywalnego	4wi	e6
\{7o}dzenie jest wy\{7o}	4i	ft
\{7o}e par le correspondant	2wi	fm
\{7o}gend hauptspeicher verf\{7o}	9wi	ec
\{7o}le de hachage incoh\{7o}	1wi	u
\{7o}me de fichiers accessible en lecture se	22wi	ee
\{7o}n de segmento	2i	mf
\{7o}n no permitida	8i	ee
\{7o}n rehusada	1i	fk
\{7o}n reinicializada por la m\{7o}	11wi	fm
\{7o}n ya se est\{7o}	4i	eg
\{7o}na przydzieli\{7o}	1i	ec
\{7o}ndert werden (busy)	2wi	pq
\{7o}o causada por software	5wi	fm
\{7o}o fechada pela outra ponta	12wi	fm
\{7o}o insuficiente no disco	7wi	e4
\{7o}o negada	1i	ee
\{7o}o otwartych plik\{7o}	2wi	ea
\{7o}o permitida	5i	ee
\{7o}o pode encontrar o arquivo especificado	3wi	7u
\{7o}o recusada	4i	fk
\{7o}o respondeu corretamente	10wi	fg
\{7o}o suficiente em	1wi	e4
\{7o}quina de destino as recusou ativamente	3wi	fk
\{7o}r die verbindung ist abgelaufen	12wi	fg
\{7o}ration non permise	1wi	ee
\{7o}rea de texto ocupada	1wi	pq
\{7o}rie de tests	2i	78
\{7o}rio inexistente	1wi	7u
\{7o}s pour atteindre l\{6i}	4wi	ft
\{7o}s refus\{7o}	0i	ee
\{7o}t ist kein speicherplatz mehr verf\{7o}	1wi	e4
\{7o}te cible est arr\{7o}	2wi	ft
\{7o}te distant a ferm\{7o}	3wi	fi
\{7o}vel alocar mem\{7o}	9i	ec
\{7o}vel conectar em \{8}	2wi	fg
\{7o}vel executar o arquivo bin\{7o}	6wi	e6
\{7o}vel no dispositivo	3wi	e4
\{cn}. It is currently in use	10w	nt
\{co}256 mismatch	3	2b
\{cp}  \xe2\x97\x8f \{g}	1	bw
\{cp}  \xe2\x9c\x95 \{g}	1	bw
\{cp}  \xe2\xa8\xaf \{1}\{g}	1	i6
\{cp} --> \{cq}	0	lq
\{cp}(in test file \{8}	7	1w
\{cp}*** Failed! \{cr}	2	au
\{cp}**error:\{cs}	1	7h
\{cp}--- FAIL: 	2	9s
\{cp}= help: for further information visit h	1w	47
\{cp}= note: \x60-D \{ct}	5	47
\{cp}All attempts to connect to \{8}	5w	jf
\{cp}Assert.That(\{g}	2	72
\{cp}AssertionError [ERR_ASSERTION]	1w	g9
\{cp}AssertionError: \{cd}	1w	3n
\{cp}But was:  \{g}	1	72
\{cp}Check: CKV\{1}	4	bn
\{cp}ConnectionClosed	11	as
\{cp}ConnectionFailure \{cu}	4w	as
\{cp}ConnectionTimeout	8	as
\{cp}Could not load module \xe2\x80\x98	4w	ar
\{cp}Cypress could not verify that this serv	20w	5y
\{cp}CypressError: 	5	5y
\{cp}DELETE http\{r}	4	di
\{cp}Difference (- actual, + expected)	2w	1a
\{cp}ERROR: Failed to load script "res://	13w	9z
\{cp}Error occurred prerendering page "	7w	g1
\{cp}Error:	1	f0
\{cp}Error: Turbopack build failed with \{3}	2w	g1
\{cp}Error: \{8}	2	1u
\{cp}ErrorCode:ServerBusy	1w	43
\{cp}Expect \x24(\{g}	1	pm
\{cp}Expected values to be \{bd}	8w	g9
\{cp}Expected \{g}	2	bs f0
\{cp}FAIL  Tests\x5c	3	i6
\{cp}FAIL [\{6}	1	3e
\{cp}FAIL: 	1	o8
\{cp}FAILED  Tests\x5c	5	i6
\{cp}FAILED for resource: 	2w	bn
\{cp}FAILED: 	3	o8
\{cp}FAILURE: 	3	o8
\{cp}Failed to compile	1w	g1
\{cp}Failed \{8}	2	77
\{cp}Failed: \{1a}\{y}	3	7h
\{cp}Failing tests:	1	pv
\{cp}Failure:	3	f0
\{cp}GET http\{r}	2	di
\{cp}IncompleteHeaders	1	as
\{cp}IndentationError: 	1w	kc
\{cp}InvalidChunkHeaders	1w	as
\{cp}KeyError: '\{cv}	1	kb
\{cp}Missing dependency: \{cw}\{cw}	6w	kw
\{cp}NoResponseDataReceived	5w	as
\{cp}PATCH http\{r}	2	di
\{cp}PHPUnit\x5cFramework\x5c\{1l}	1w	ie
\{cp}POST http\{r}	2	di
\{cp}PUT http\{r}	1	di
\{cp}Package size limit has exceeded by	14w	mr
\{cp}RangeError\{4}	3	gc
\{cp}ReferenceError\{4}	1w	gc
\{cp}ResponseBodyTooShort \{3}	7w	as
\{cp}ResponseTimeout	6	as
\{cp}Static page generation for \{8}	5w	2o
\{cp}StorybookTestRunnerError: 	8w	nc
\{cp}Suite: \{g}	2	ah
\{cp}SyntaxError: 	1	kc
\{cp}SyntaxError: \{8}	1	1u
\{cp}SyntaxError\{4}	1	gc
\{cp}TERMINATING [\{cx}	9	3e
\{cp}TEST FAILED	3	o8
\{cp}TIMEOUT [\{cx}	5	3e
\{cp}TabError: 	1	kc
\{cp}Tests have failed	2w	pv
\{cp}Tests:    \{3}	4	i6
\{cp}Total: \{1a}\{1b}	1	ou
\{cp}Turbopack build failed with \{3}	14	g1
\{cp}TypeError: \{8}	3	1u
\{cp}TypeError\{4}	3	gc
\{cp}Your package exceeds the size limit	20w	mr
\{cp}Your test suite must contain at least o	25w	by
\{cp}[404] \{cy}	1	d9
\{cp}[ERROR] Found \{1a}\{1b}	6	id
\{cp}[FAILED]	3	o8
\{cp}[FAILED] \{g}	4	8b
\{cp}[FAIL]	1	o8
\{cp}[FAIL] \{g}	2	8b
\{cp}[PANICKED] \{g}	1	8b
\{cp}[TIMEDOUT] \{g}	5	8b
\{cp}[xUnit.net \{cz}	2	77
\{cp}concurrent download: http\{r}	17	op
\{cp}elementHandle.\{1}	4	iw
\{cp}error - \{g}	3	62
\{cp}error during build:	1w	pi
\{cp}error: Program failed with	13	ju
\{cp}error: Running program '	4	ju
\{cp}fail: \{d0}	1	15
\{cp}failed \{8}	2	77
\{cp}failureType: '\{d1}	1w	g8
\{cp}file: \{8}	1	pi
\{cp}frame.\{1}	1	iw
\{cp}java.lang.AssertionError	8w	c4
\{cp}locator.\{1}	1	iw
\{cp}page.\{1}	1	iw
\{cp}predicate failed on: 	1w	au
\{cp}pulumi:pulumi:Stack \{g}	6w	ju
\{cp}shellspec \{8}	5	mp
\{cp}\xe2\x94\x82 Failing: 	2	5z
\{cp}\xe2\x9c\x96 Timed out while running tests	4w	1a
\{cp}\xe2\x9c\x98 Test \{d2}	2	pu
\{cp}compilation error	2wi	87
\{cp}compilation failed	3wi	87
\{cp}compile error	5i	87
\{cp}compile failed	4i	87
\{cp}compiling error	8i	87
\{cp}compiling failed	8i	87
\{cp}failed: 	3i	78
\{cp}finished \{g}	1i	4
\{bh}AttributeError: 	1w	k2
\{bh}ClientConnectorError: 	13	dn
\{bh}ConnectError: 	5	dn
\{bh}ConnectTimeout: 	5	dn
\{bh}ConnectTimeoutError: 	5	dn
\{bh}ConnectionError: 	8	dn
\{bh}DoesNotExist: 	0w	k2
\{bh}HTTPError: \{g}	2	do dq
\{bh}HTTPStatusError: \{g}	1w	do dq
\{bh}IndexError: 	3	k2
\{bh}KeyError: 	1	k2
\{bh}LookupError: 	4	k2
\{bh}MaxRetryError: 	1w	dn
\{bh}NameError: 	2	k2
\{bh}NameResolutionError: 	6w	dn
\{bh}NewConnectionError: 	11	dn
\{bh}NotImplementedError: 	6w	k2
\{bh}OverflowError: 	1w	k2
\{bh}ProtocolError: 	6	dn
\{bh}ReadTimeout: 	1	dn
\{bh}ReadTimeoutError: 	1	dn
\{bh}RecursionError: 	7	k2
\{bh}RemoteDisconnected: 	1w	dn
\{bh}RuntimeError: 	0w	k2
\{bh}SSLError: 	1	dn
\{bh}ServerDisconnectedError: 	2w	dn
\{bh}StopIteration: 	0w	k2
\{bh}TypeError: 	3	k2
\{bh}URLError: 	1	dn
\{bh}UnboundLocalError: 	2w	k2
\{bh}ValidationError: 	1w	k2
\{bh}ValueError: 	3	k2
\{bh}ZeroDivisionError: 	10	k2
\{bh}gaierror: 	1	dn
\{6n} issue	0	kg
\{d3}Could not download module "	16	o2
\{d3}Error: Argument 	2w	ny
\{d3}Error: Backend configuration changed	5w	ny
\{d3}Error: Backend configuration required	5w	ny
\{d3}Error: Backend initialization changed	5w	ny
\{d3}Error: Backend initialization required	5w	ny
\{d3}Error: Call to unknown function	11w	ny
\{d3}Error: Conflicting 	5w	ny
\{d3}Error: Cycle: 	4	ny
\{d3}Error: Duplicate 	5	ny
\{d3}Error: Inconsistent conditional	5w	ny
\{d3}Error: Incorrect 	3w	ny
\{d3}Error: Instance cannot be destroyed	19w	ny
\{d3}Error: Invalid 	1w	ny
\{d3}Error: Missing attribute	10w	ny
\{d3}Error: Missing map	4w	ny
\{d3}Error: Missing name	4w	ny
\{d3}Error: Missing newline	8w	ny
\{d3}Error: Missing plugins	4w	iz
\{d3}Error: Missing required argument	4w	ny
\{d3}Error: Missing resource	3w	ny
\{d3}Error: Module not installed	9w	ny
\{d3}Error: No value for required variable	11w	ny
\{d3}Error: Provider configuration not prese	25w	ny
\{d3}Error: Reference to undeclared	14w	ny
\{d3}Error: Resource postcondition failed	22w	ny
\{d3}Error: Resource precondition failed	21w	ny
\{d3}Error: Self-referential	8w	ny
\{d3}Error: Unknown 	1w	ny
\{d3}Error: Unreadable module	3w	ny
\{d3}Error: Unsupported argument	2w	ny
\{d3}Error: Unsupported attribute	14w	ny
\{d3}Error: Unsupported block	2w	ny
\{d3}Error: Unsupported operator	2w	ny
\{d3}Error: Value for undeclared	11w	ny
\{d3}Error: Variables not allowed	13w	ny
\{d4} FAILED: 	4	ax
\{d5}# Looks like you failed \{3}	9w	i7
\{d5}AssertionError: \{d6}	1w	pj
\{d5}BUILD FAILED	4	2n
\{d5}Done. PASS=\{3}	2	6c
\{d5}Encountered an error:	1w	6b
\{d5}Errors 	2	pl
\{d5}Falsifying example: \{1}	3w	bm
\{d5}Found \{1a}\{1b}	2	le
\{d5}Invalid configuration object	12w	pn
\{d5}Not Found - https://docs.github.com/	1w	8l
\{d5}SCRIPT ERROR: \{d7}	4	9z
\{d5}Snapshots 	1	pl
\{d5}System.TimeoutException: 	10w	fx
\{d5}Test Files 	3	pl
\{d5}Timeout reached, aborting!	12w	9c
\{d5}Unexpected socket close	1w	41
\{d5}[  FAILED  ]	1	ao
\{d5}[ERROR] NG	5	d
\{d5}[ERROR] bundle initial exceeded	4w	d
\{d5}[ERROR] initial chunk	6	d
\{d5}[semantic-release] \xe2\x80\xba \xe2\x9c\x98  E\{d8}	2w	ks
\{d5}error[E\{3}\{3}\{3}\{3}]: 	2	lp
\{d5}java.net.UnknownHostException: \{8}	6w	df
\{d5}java.util.concurrent.TimeoutException	3w	fx
\{d5}\xe2\xa8\xaf Invalid next.config	3w	g1
\{d5}\xe2\xa8\xaf Next.js build worker	1w	g1
\{d5}\xe2\xa8\xaf Static worker	8	g1
\{d5}\xe2\xa8\xaf useSearchParams()	1w	g1
\{d5}build success	5i	4
\{d9}n\{da}t match	3i	3q
\{db} not have \{dc}	4i	5
\{dd} check failed	4i	3q
\{dd} does not match	1wi	3q
\{dd} mismatch	3i	3q
\{9b} did not match	0wi	3q
\{de} be logged in	7i	ok
\{de} connect to podman	10i	6x
\{df}: timed out	5i	fv
\{dg} dirty	1i	8e
\{dg} is dirty	2i	8e
\{dg} is not clean	5i	8e
\{dg} not clean	2i	8e
\{dh}semgrep login\{dh}	0w	dx
\{di}Error: connect E	4	dj
\{dj}internal/stream_base_commons	14w	dk
\{dk} at http\{r}	1	dd
\{1b}ms exceeded	1i	fw
\{dl}TimeoutError	5	fx k7
\{dl}failureException: 	1w	kd
\{dm} passed, \{1a}\{1b}	4	26
\{dn} timed out in \{3}	0w	pj
\{do} failed	2	1a
\{dp}] \xe2\x80\xba 	1	ix
\{dq}AssertionError at \{8}	1w	c4
\{dq}AttributeError	5	k8
\{dq}ImportError: cannot import name	14w	k8
\{dq}ImproperlyConfigured	1w	k8
\{dq}IndexError	3	k8
\{dq}KeyError	1	k8
\{dq}LookupError	4	k8
\{dq}NameError	2	k8
\{dq}NotImplementedError	5w	k8
\{dq}OverflowError	1	k8
\{dq}RecursionError	7	k8
\{dq}RuntimeError	1	k8
\{dq}StopIteration	4	k8
\{dq}TypeError	3	k8
\{dq}UnboundLocalError	2w	k8
\{dq}UnicodeDecodeError	2w	k8
\{dq}UnicodeEncodeError	4w	k8
\{dq}ValidationError	1w	k8
\{dq}ValueError	3	k8
\{dq}ZeroDivisionError	10	k8
\{dr} was thrown running a test	1w	63
\{ds} ABORTED ***	2	ly
\{ds} FAILED ***	5	ly
\{dt} FAILED **	5	pv
\{du} should 	1	mp
\{dv} coverage is below the specified	7w	73
\{dw} code 127	4	mi
\{dw} code: 127	5	mi
\{dx} there \{3c}	2	kg
\{dy}Sanitizer: 	1	o9
\{dz}ERROR \{e0}	2	ov
\{dz}ERROR] \{e0}	3	ov
\{dz}ERROR]\{e0}	2	ov
\{dz}ERROR\{e0}	1	ov
\{dz}error \{e0}	2	ov
\{dz}error] \{e0}	3	ov
\{dz}error]\{e0}	2	ov
\{dz}error\{e0}	1	ov
\{e1}: error: \{g}	0	3x
\{e1}: fatal error: \{g}	5	3x
\{e2}: all warnings being treated as errors	10w	3x
\{e3}env: \{g}	0	jm
\{e3}ld: cannot find -l	4w	d7
\{e4}: import cycle not allowed	5w	9k
\{e5} failed with a nonzero exit code	8w	nh
\{e6}agda:\{3}	0	jo
\{5a}", line\{h}	1	hk
\{e7} socket)	0	41 4c
\{e8}: error: 	0	19
\{51} Bundler/\{1}\{1}	1	l5
\{51} Gemspec/\{1}\{1}	4	l5
\{51} Layout/\{1}\{1}	3	l5
\{51} Lint/\{1}\{1}	1	l5
\{51} Metrics/\{1}\{1}	1	l5
\{51} Naming/\{1}\{1}	3	l5
\{51} Performance/\{1}\{1}	7	l5
\{51} RSpec/\{1}\{1}	2	l5
\{51} Rails/\{1}\{1}	2	l5
\{51} Security/\{1}\{1}	4	l5
\{51} Style/\{1}\{1}	0	l5
\{e9}Error: 	2	l1
\{ea}[ERROR] \{g}	3	7i
\{5n}] - G\{3}\{3}\{3} (	1	db
\{eb} Expected '	3	ng
\{eb} Expected a 	3	ng
\{eb} Expression expected	6w	ng
\{eb} Unexpected eof	1w	ng
\{eb} Unexpected token	1w	ng
\{eb} Unterminated	1	ng
\{ec}, ReasonPhrase	0w	eq
\{ed} Bundling failed	1w	ey
\{ee} and \{1a}\{1b}	0	hr
\{ee} potentially	2	7m
\{ee} treated as error	3w	3z
\{ef} maxSize	0	mr
\{eg} did not succeed	11i	97
\{eg} failed	2i	97
\{eh}\{3}\{3}\{3}\{3} error: 	7	aq
\{eh}\{3}\{3}\{3}\{3} info: 	6	aq
\{eh}\{3}\{3}\{3}\{3} style: 	5	aq
\{eh}\{3}\{3}\{3}\{3} warning: 	8	aq
\{ei} formatting	4i	7x
\{ej} to contact 	7i	ff
\{ej} to reach 	2i	ff
\{ek} passphrase	2i	n8
\{el}-\{3}\{3}\{3}\{3} (CRITICAL): 	11	bn
\{el}-\{3}\{3}\{3}\{3} (HIGH): 	7	bn
\{el}-\{3}\{3}\{3}\{3} (LOW): 	6	bn
\{el}-\{3}\{3}\{3}\{3} (MEDIUM): 	7	bn
\{em} Error in \{en}	4	6b
\{eo} host key is known for	8w	n5
\{ep} credentials	1i	81
\{ep} not found. please rerun \{g}	6wi	b5
\{ep} storage quota has been hit	13wi	d3
\{eq}factor authentication	6w	lc
\{er} status: 40\{23} \{es}	6	eq
\{et} handshake \{eu}	2i	of
\{ev}: \^authentication failed	1w	f5
\{ew}AuthorizationException	7w	2f
\{86} timed out	4i	fv
\{ex}invalid_token	2	mt
\{ex}missing_scope	4	mt
\{ex}token_expired	5	mt
\{ex}token_revoked	8	mt
\{ey}\xe6\x9c\x9f\xe9\x99\x90\xe3\x81\x8c\xe5\x88\x87\xe3\x82\x8c	1w	oh
\{ez}konnte nicht aufgel\xc3\xb6st werden	1w	fp
\{f0}konnte nicht aufgel\xc3\xb6st werden	1w	fp
\{f1} code -1073740791	3wi	mf
\{f1} code -1073741819	3wi	mf
\{f1} code 0xc0000005	2wi	mf
\{f1} code 132	4i	mf
\{f1} code 134	4i	mf
\{f1} code 135	4i	mf
\{f1} code 139	4i	mf
\{f1} code 3221225477	2wi	mf
\{f1} code: -1073740791	4wi	mf
\{f1} code: -1073741819	4wi	mf
\{f1} code: 0xc0000005	3wi	mf
\{f1} code: 132	4i	mf
\{f1} code: 134	4i	mf
\{f1} code: 135	4i	mf
\{f1} code: 139	4i	mf
\{f1} code: 3221225477	3wi	mf
\{f1} status -1073740791	5wi	mf
\{f1} status -1073741819	5wi	mf
\{f1} status 0xc0000005	4wi	mf
\{f1} status 132	5i	mf
\{f1} status 134	5i	mf
\{f1} status 135	5i	mf
\{f1} status 139	5i	mf
\{f1} status 3221225477	4wi	mf
\{f1} status: -1073740791	6wi	mf
\{f1} status: -1073741819	6wi	mf
\{f1} status: 0xc0000005	5wi	mf
\{f1} status: 132	6i	mf
\{f1} status: 134	6i	mf
\{f1} status: 135	6i	mf
\{f1} status: 139	6i	mf
\{f1} status: 3221225477	5wi	mf
\{f2}\{f2}LimitExceeded	4	4d
\{f3}out waiting for \{f4}	1wi	7f
\{f5}InternalException \{f6}	4w	as
\{f7} failed with exit code 1	4	pt
\{f7} failed: 1	5	pt
\{f8}status: 403	5i	b8
\{f8}statuscode: 403	1wi	b8
\{f8}statuscode\{ch}: 403	2wi	b8
\{f8}status\{ch}: 403	6i	b8
\{f9}) when calling	0w	1k
\{fa}) when calling	0w	1i
\{fb}) when calling	0w	1f
\{fc}AllocationFailed)	1w	49
\{fd}:8080 was refused	1w	cm
\{fe}curl \{7c}	0	8r
\{ff} cancelled	5i	97
\{ff} did cancelled	0wi	97
\{ff} did failed	3i	97
\{ff} did not pass	1i	97
\{ff} did not succeed	11i	97
\{ff} did unsuccessful	1wi	97
\{ff} failed	2i	97
\{ff} has cancelled	0wi	97
\{ff} has failed	2i	97
\{ff} has not pass	1i	97
\{ff} has not succeed	1i	97
\{ff} has unsuccessful	1wi	97
\{ff} have cancelled	1wi	97
\{ff} have failed	2i	97
\{ff} have not pass	0wi	97
\{ff} have not succeed	1wi	97
\{ff} have unsuccessful	1wi	97
\{ff} not pass	2i	97
\{ff} not succeed	7i	97
\{ff} unsuccessful	1i	97
\{ff} was cancelled	0wi	97
\{ff} was failed	2i	97
\{ff} was not pass	1i	97
\{ff} was not succeed	1i	97
\{ff} was unsuccessful	1wi	97
\{ff} were cancelled	1wi	97
\{ff} were failed	2i	97
\{ff} were not pass	0wi	97
\{ff} were not succeed	1wi	97
\{ff} were unsuccessful	1wi	97
\{fg}: signal: killed	2w	4t
\{fh} failed to start: 	3w	2h
\{fi} is not a function	2w	gg
\{fj} not found	3i	ei
\{fk} compiler cannot create executables	19wi	oq
\{fl}: could not execute: 	7wi	oq
\{fm} found. Their offer:	6w	n4
\{fn} preempted	1i	li
`;
/** Rules without a literal: they are tried on each line of the failed step, which is slow. */
const slowRules = (/* unused pure expression or super */ null && ([]));

;// CONCATENATED MODULE: ./build/core/scan/literal-table.js

const anyCase = 256;
/** A byte that may stand before the text of a line: a line break, a carriage return, the end of a marker or of a byte order mark, or the blank behind a time. */
const lineStart = 511;
const firstSet = 512;
const [tab, lineBreak, backslash, caret, less] = [9, 10, 92, 94, 60];
function literalTable() {
    const size = count(literals, lineBreak) - 1;
    const codes = new Uint16Array(literals.length);
    const starts = new Uint32Array(size + 1);
    const places = new Uint8Array(size);
    const isWide = new Uint8Array(size);
    const ownerNumbers = new Uint16Array(literals.length >> 1);
    const ownerStarts = new Uint16Array(size + 1);
    let at = 1;
    let length = 0;
    let numbers = 0;
    // Letter by letter: thousands of short strings would stay in memory for a while.
    for (let index = 0; index < size; index++) {
        const first = length;
        for (let code = literals.charCodeAt(at); code !== tab; code = literals.charCodeAt(++at)) {
            if (code === backslash) {
                const kind = literals.charCodeAt(++at);
                if (kind === caret)
                    code = anyCase + literals.charCodeAt(++at);
                else if (kind === less)
                    code = lineStart;
                else if (kind === 120) {
                    code = number(at + 1, at + 3, 16);
                    at += 2;
                }
                else {
                    const end = literals.indexOf('}', at);
                    code = firstSet + number(at + 1, end, 36);
                    at = end;
                }
            }
            codes[length++] = code;
        }
        at++;
        let place = 0;
        for (; literal_table_isDigit(literals.charCodeAt(at)); at++)
            place = place * 10 + literals.charCodeAt(at) - 48;
        places[index] = place;
        if (literals.charCodeAt(at) === 119) {
            isWide[index] = 1;
            at++;
        }
        if (literals.charCodeAt(at) === 105) {
            for (let k = first; k < length; k++)
                if (isSmall(codes[k]))
                    codes[k] = anyCase + codes[k];
            at++;
        }
        while (literals.charCodeAt(at) !== lineBreak) {
            let end = at + 1;
            while (literals.charCodeAt(end) > 32)
                end++;
            ownerNumbers[numbers++] = number(at + 1, end, 36);
            at = end;
        }
        at++;
        starts[index + 1] = length;
        ownerStarts[index + 1] = numbers;
    }
    return {
        size,
        codes: codes.subarray(0, length),
        starts,
        places,
        isWide,
        sets: parseSets(),
        ownerNumbers: ownerNumbers.subarray(0, numbers),
        ownerStarts,
        owners: owners.trim().split('\n'),
    };
}
function parseSets() {
    const rows = sets.trim().split('\n');
    const bits = new Uint32Array(rows.length * 8);
    rows.forEach((row, index) => {
        for (const range of row.split(' ')) {
            const [from = 0, to = from] = range.split('-').map(Number);
            for (let byte = from; byte <= to; byte++) {
                const word = index * 8 + (byte >> 5);
                bits[word] = bits[word] | (1 << (byte & 31));
            }
        }
    });
    return bits;
}
function number(from, to, radix) {
    let value = 0;
    for (let at = from; at < to; at++) {
        const code = literals.charCodeAt(at);
        value = value * radix + (code < 58 ? code - 48 : code - 87);
    }
    return value;
}
function count(text, code) {
    let found = 0;
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) === code)
            found++;
    return found;
}
function literal_table_isDigit(code) {
    return code >= 48 && code <= 57;
}
function isSmall(code) {
    return code >= 97 && code <= 122;
}

;// CONCATENATED MODULE: ./build/core/scan/filter-code.js
// Generated by `npm run filter-code` from filter.wat. Do not edit.
/** WebAssembly, in base64. */
const filterCode = 'AGFzbQEAAAABVA1gA39/fwBgAX4Bf2ADfn9/AX9gA39/fwF/YAV/f35/fwF/YAZ/f35/f38Bf2AAAGACf38Bf2ABfwF/YAN/fn8Bf2AEf39/fwF/YAABf2ACe3sBfwMXFgABAgMEBQMGBgcBAQgJCAoHCwcHDAcFAwEAIAY4C38BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfgFCAAt/AUEAC38BQQALfwFBAAsHVQgGbWVtb3J5AgALc2V0TGl0ZXJhbHMAAAlhZGRXaW5kb3cABgRmaW5kAA8EaGl0cwARCmxpbmVCcmVha3MAEgljb2RlU3RhcnQAEwdsaW5lRW5kABUK8BEWDgAgACQBIAEkAiACJAMLGgAgACAAQh2IhUKV+Kn6l7fem55/fkIgiKcLvAECAX4DfyMAQf//A0YEQEEADwsgAQRAIABCk/vnsobXv/RWfiEDIANCL4inIQQgA0IqiCEDBSAAQhiGIQAgAEKvyPXFx6yHu6B/fiEDQZCACCADQjCIp2ohBCADQiuIIQMLIAQgBCgCAEEBIAOndHI2AgAgABABIQUgBUEQdkEBdCEEIwBBDGwhBiAGIAU2AqCAFCAGIAI2AqSAFCAGIAQvAaCADDYCqIAUIAQjADsBoIAMIwBBAWokAEEBC4YBACAAQYACSQRAIAEgAEYPCyAAQf8DSQRAIAFBIHIgAEGAAmtGDwsgAEH/A0cEQEEBIwMgAEGABGtBBXRqIAFBBXZBAnRqKAIAIAF2cQ8LIAFBIEYEQCACRQRAQQEPCyACQQFrLQAAQdoARg8LIAFBCkYgAUENRnIgAUHdAEYgAUG/AUZycguHAQECfyABQQhBBSADG0YEQCACIAMgBBACDwsgAC8BACEFIAVB/wNJBEAgACABIAIgAyAEIAVB/wFxQSByEAUPC0EgIQYDQCAFIAZBABADIAUgBkEga0EAEANyBEAgACABIAIgAyAEIAYQBUUEQEEADwsLIAZBAWpBIHIhBiAGQYACSQ0AC0EBCx8AIABBAmogAUEBaiACIAWtIAFBA3SthoQgAyAEEAQLVQECfyMBIwIgAEECdGooAgBBAXRqIQMgAUEIQQIgAhtqIQQDQCADIAFBAXRqQQBCACACIABBBnQgAXIQBEUEQEEADwsgAUEBaiEBIAEgBEkNAAtBAQs0ACMEQQhrKQMAJAYjBSkDACQHIwRBCGtCipSo0KDBgoUKNwMAIwVCipSo0KDBgoUKNwMACxMAIwUjBzcDACMEQQhrIwY3AwALqgIDAX8CfgF/A0AgACkDAEKgwICBgoSIkCCEIQMgA0KT++eyhte/9FZ+IQQgBEIviKcoAgAgBEIqiKd2IQUgA0IYhkKvyPXFx6yHu6B/fiEEIAUgBEIwiKcoApCACCAEQiuIp3ZyIQUgA0IIhkKAgIB4g0KvyPXFx6yHu6B/fiEEIAUgBEIwiKcoApCACCAEQiuIp3ZyIQUgACkDBEKgwICBgoSIkCCEIQMgA0IYhkKvyPXFx6yHu6B/fiEEIAUgBEIwiKcoApCACCAEQiuIp3ZyIQUgA0IIhkKAgIB4g0KvyPXFx6yHu6B/fiEEIAUgBEIwiKcoApCACCAEQiuIp3ZyIQUgAiAANgKggEQgAiAFQQFxQQJ0aiECIABBCGohACAAIAFJDQALIAILFQBBASAAQi+IpygCACAAQiqIp3ZxCxcAQQEgAEIwiKcoApCACCAAQiuIp3ZxC4wBAgN/AX4CQANAIAEgAE8NASABKAKggEQhAyADKQMAQqDAgIGChIiQIIQhBCADIAQgAhANIQIgAiADQQF0QQFyNgLAgEUgAiAEQpP757KG17/0Vn4QCkECdGohAiADQQRqIQMgAykDAEKgwICBgoSIkCCEIQQgAyAEIAIQDSECIAFBBGohAQwACwsgAgtaACACIABBA2tBAXQ2AsCARSACIAFCGIZCr8j1xcesh7ugf34QC0ECdGohAiACIABBAWtBAXQ2AsCARSACIAFCCIZCgICAeINCr8j1xcesh7ugf34QC0ECdGoLmAEBBn8CQANAIAEgAE8NASABKALAgEUhAyADQQF2KQMAQqDAgIGChIiQIIRCf0KAgIB4IANBAXEbgxABIQQgBEEQdkEBdC8BoIAMIQUgBUEMbCEGIAIgAzYCgIFIIAIgBDYChIFIIAIgBTYCiIFIIAJBDCAGKAKggBQgBEYgBigCqIAUQQBHcmxqIQIgAUEEaiEBDAALCyACCyoAIAIkBCADJAUQByAAIAEQCRAMEA4kChAIQQAkCEGIgcgAKAIAJAkjCgtXAQJ/IwIgAUECdGohAiMBIAIoAgRBAXRqIQMjASACKAIAQQF0aiECA0AgAi8BACAALQAAIAAQA0UEQEEADwsgAEEBaiEAIAJBAmohAiACIANJDQALQQELtQEBBH8QBwJAA0AjCCMKTw0BAkADQCMJRQ0BIABBgCBGDQMjCUEMbCEBIAEoAqiAFCQJIAEoAqCAFCMIKAKEgUhHDQAgASgCpIAUIQMjCCgCgIFIIQIgAkEBdkEAQQMgAkEBcRtqIANBP3FrIQIgA0EGdiEDIAIgAxAQRQ0AIAAgAjYCwIFRIAAgAzYCxIFRIABBCGohAAwACwsjCEEMaiQIIwgoAoiBSCQJDAALCxAIIABBA3YLvQECAn8BewJAA0AgAEEQaiABSw0BIABB8B9qIQMgAyABSwRAIAEhAwv9DAAAAAAAAAAAAAAAAAAAAAAhBANAIAQgAP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1xIQQgAEEQaiEAIABBEGogA00NAAsgBP19/X8hBCACIAT9GwAgBP0bAWogBP0bAiAE/RsDampqIQIMAAsLAkADQCAAIAFPDQEgAiAALQAAQQpGaiECIABBAWohAAwACwsgAgvCAQICewF/AkADQCAAIAFPDQEgAP0ABAAhAiAA/QAEECEDIAL9DBsbGxsbGxsbGxsbGxsbGxv9IyAD/QwbGxsbGxsbGxsbGxsbGxsb/SP9UCAC/QxeXl5eXl5eXl5eXl5eXl5e/SMgA/0MXl5eXl5eXl5eXl5eXl5eXv0j/VD9UP1TBEAgAiAA/QAEARAUIAMgAP0ABBEQFEEQdHIhBCAEBEAgACAEaGohAAwDCwsgAEEgaiEADAALCyAAIAEgACABSRsLSgAgAP0MGxsbGxsbGxsbGxsbGxsbG/0jIAD9DF5eXl5eXl5eXl5eXl5eXl79IyAB/QxbW1tbW1tbW1tbW1tbW1tb/SP9Tv1Q/WQLUQEBfwJAA0AgACABTw0BIAD9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCECIAIEQCAAIAJoaiEADAILIABBEGohAAwACwsgACABIAAgAUkbCw==';

;// CONCATENATED MODULE: ./build/core/scan/machine.js

/** Where the tables of filter.wat end. */
const free = 0x1450c0;
const pageSize = 65_536;
/** The loops read past the end of a block by some bytes, and write line breaks next to what they search. */
const margin = 64;
/**
 * The part of the search that is in WebAssembly: its functions, and the memory in which tables and blocks are, so that no
 * block has to be copied. It serves one log at a time.
 */
class Machine {
    run;
    end = free;
    constructor() {
        const code = Uint8Array.from(atob(filterCode), (sign) => sign.charCodeAt(0));
        this.run = new WebAssembly.Instance(new WebAssembly.Module(code)).exports;
    }
    /** Puts a table there for good; its address. */
    place(table) {
        const at = this.end;
        this.end = (at + table.byteLength + 63) & -64;
        this.ensure(this.end);
        const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
        new Uint8Array(this.run.memory.buffer).set(bytes, at);
        return at;
    }
    /**
     * Two blocks of so many bytes: one to read into, and one for what is made of it. With more bytes than before the first
     * keeps what is in it, and what was given out before is of no use any more.
     */
    blocks(size) {
        const first = this.end + margin;
        const second = (first + size + 2 * margin + 63) & -64;
        this.ensure(second + size + margin);
        const { buffer } = this.run.memory;
        return [new Uint8Array(buffer, first, size), new Uint8Array(buffer, second, size)];
    }
    ensure(bytes) {
        const { memory } = this.run;
        const missing = bytes - memory.buffer.byteLength;
        if (missing > 0)
            memory.grow(Math.ceil(missing / pageSize));
    }
}

;// CONCATENATED MODULE: ./build/core/scan/gram-filter.js
/**
 * Finds literals in bytes without looking at each byte. Wherever a literal of fifteen places stands, eight of them begin
 * at an eighth byte: so of most literals only stretches of eight bytes that begin there are looked up. Of the shorter ones
 * it is stretches of five that begin at an even byte. What the bit tables let pass is looked up exactly, and
 * then compared place by place. The loops are those of filter.wat.
 */


const gram_filter_lineBreak = 10;
/** So many bytes are looked through at a time, and then what was found among them. */
const stretch = 16_384;
/** No stretch of a literal begins further in front of what is searched. */
const lead = 2;
/** Where filter.wat writes hits, and how many. */
const [hitsAt, mostHits] = [0x1440c0, 512];
class GramFilter {
    machine = new Machine();
    hits = new Int32Array(0);
    /** Where in each literal the place is that is told: a byte of the line that it stands in. */
    anchors;
    constructor(literals) {
        const { machine } = this;
        const { size, codes, starts, sets, places, isWide } = literals;
        machine.run.setLiterals(machine.place(codes), machine.place(starts), machine.place(sets));
        this.anchors = new Uint8Array(size);
        for (let literal = 0; literal < size; literal++) {
            if (machine.run.addWindow(literal, places[literal], isWide[literal]) === 0) {
                throw new Error('The literals of the rules are too many for their table.');
            }
            const first = starts[literal];
            let anchor = first;
            while (!isOfLine(codes[anchor]))
                anchor++;
            this.anchors[literal] = anchor - first;
        }
    }
    /**
     * Tells `onHit` each literal that lies within `from` and `to` of a block of the machine, in the order of lines; what is
     * next to them counts as line breaks.
     */
    scan(block, from, to, onHit) {
        const { run } = this.machine;
        if (this.hits.buffer !== block.buffer)
            this.hits = new Int32Array(block.buffer, hitsAt, mostHits * 2);
        const base = block.byteOffset;
        const end = base + to;
        let wanted = from;
        for (let at = (base + from - lead) & -8; at < end && wanted < to; at += stretch) {
            if (run.find(at, Math.min(at + stretch, end), base + from, end) === 0)
                continue;
            for (let count = run.hits(); count > 0 && wanted < to; count = run.hits()) {
                wanted = this.tell(count, base, wanted, to, onHit);
            }
        }
    }
    tell(count, base, from, to, onHit) {
        const { hits, anchors } = this;
        let wanted = from;
        for (let index = 0; index < count * 2 && wanted < to; index += 2) {
            const literal = hits[index + 1];
            const position = hits[index] - base + anchors[literal];
            if (position >= wanted)
                wanted = Math.max(wanted, onHit(position, literal));
        }
        return wanted;
    }
}
/** What stands at a place of a line, and cannot be the line break before it. */
function isOfLine(code) {
    return code < lineStart && code !== gram_filter_lineBreak;
}

;// CONCATENATED MODULE: ./build/core/scan/plan.js


/** What a literal means apart from its rules, as bits. */
const role = { group: 1, error: 2, opening: 4, plainRun: 8, recovered: 16 };
const noRules = [];
let known;
function tables() {
    if (known === undefined) {
        const table = literalTable();
        known = { table, filter: new GramFilter(table) };
    }
    return known;
}
function planFor(rules) {
    const { table, filter } = tables();
    const { size, owners, ownerNumbers, ownerStarts } = table;
    const places = new Map(rules.map((rule, index) => [rule, index]));
    const builtIn = new Map();
    for (const rule of rules)
        if (rule.origin === undefined)
            builtIn.set(rule.id, rule);
    const ruleOf = owners.map((owner) => builtIn.get(owner));
    const roleOf = owners.map((owner) => (owner.startsWith('=') ? role[owner.slice(1)] : 0));
    const roles = new Uint8Array(size);
    const ownerCounts = new Uint8Array(size);
    for (let literal = 0; literal < size; literal++) {
        for (let at = ownerStarts[literal]; at < ownerStarts[literal + 1]; at++) {
            const owner = ownerNumbers[at];
            roles[literal] = roles[literal] | roleOf[owner];
            if (ruleOf[owner] !== undefined)
                ownerCounts[literal] = ownerCounts[literal] + 1;
        }
    }
    // Most literals stand in no log: what belongs to one is looked up when it is found.
    const found = new Map();
    const led = new Set(ruleOf);
    return {
        filter,
        roles,
        alwaysWanted: role.group | role.error | role.opening | role.plainRun,
        ownerCounts,
        owners(literal) {
            if (ownerCounts[literal] === 0)
                return noRules;
            let own = found.get(literal);
            if (own === undefined) {
                const numbers = ownerNumbers.subarray(ownerStarts[literal], ownerStarts[literal + 1]);
                own = [...numbers].flatMap((owner) => ruleOf[owner] ?? []);
                found.set(literal, own);
            }
            return own;
        },
        literalsOf(rule) {
            const owner = ruleOf.indexOf(rule);
            const literals = [];
            for (let literal = 0; literal < size; literal++) {
                for (let at = ownerStarts[literal]; at < ownerStarts[literal + 1]; at++) {
                    if (ownerNumbers[at] === owner)
                        literals.push(literal);
                }
            }
            return literals;
        },
        slow: rules.filter((rule) => !led.has(rule)),
        rules,
        order: (rule) => places.get(rule) ?? rules.length,
    };
}

;// CONCATENATED MODULE: ./build/core/classifier/judge.js
/** Below this nothing is proved: the verdict is `unknown`, and the best line is a hint. */
const abstainBelow = 30;
/** How far below its consequence a cause may still stand: stack traces name the cause last. */
const causeReach = 80;
/** Words of a tool that got what it wanted: a failure above them was survived. */
const recovered = /\bSuccessfully (?:installed|built|downloaded|fetched|tagged|logged|uninstalled|connected)|^added \d+ packages|^(?:up to date|changed \d+ packages)|\bsucceeded (?:on|after) (?:attempt|try|retry|\d)|\battempt #?\d+(?:\/\d+| of \d+)?:? (?:ok|okay|succeeded|successful|passed|done|worked)\b|\bretry #?\d+(?:\/\d+| of \d+)?:? (?:ok|okay|succeeded|successful|passed|done|worked)\b|^Fetched [\d.,]+ ?[kMG]?B|^\s*Finished .+ in [\d.]+|^Bundle complete|^Done in [\d.]+|^(?:\[INFO\] )?BUILD SUCCESS|^Complete!$|^Install finished successfully|^Pod installation complete|^All dependencies have been fetched|^copying path '\/nix\/store|^Download action repository '|^Status: Downloaded newer image|^Cache not found for input keys|^Restored \S+ \(in |^ {2}Restored \S+ \(in |^Resolved \d+ packages? in|^npm http fetch \w+ 200 |has been successfully uploaded!|\b(?:connection|upload|download) (?:re-?established|succeeded|complete)/i;
/** Whether a line says that something worked. */
function recovers({ text, behind }) {
    return recovered.test(text) || (behind !== undefined && recovered.test(behind));
}
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
    const success = Math.max(lines.findLast((line) => recovers(line))?.number ?? 0, candidates.findLast((candidate) => isOwnBug(candidate))?.line.number ?? 0);
    const lasting = candidates.filter((candidate) => !survived(candidate, success));
    const alive = withoutExceptions(lasting);
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
/** What the code, its dependencies or its credentials do wrong ends a step: the step would not wait to be stopped. */
const ending = new Set(['build', 'dependency', 'token_expired']);
/**
 * What may have been the cause where somebody stopped the step: an error that the program went on after, a screen or more
 * before the end, is none. What it waits for (a transfer, the machine) it may have said long ago.
 */
function lastWhenStopped(candidates, lines) {
    const last = lines.at(-1)?.number ?? 0;
    const late = new Set(candidates.filter(({ line }) => last - line.number <= screenful).map(({ rule }) => rule));
    return candidates.filter(({ rule }) => !ending.has(classOf(rule)) || late.has(rule));
}
/** So many times as often has a tool to say something else, before its rarer words are one finding among many. */
const manyTimes = 5;
/**
 * Drops what one tool says of a few of its findings, where it says of most that they are something else: one test in a
 * hundred that cannot import a module does not make the other failures a matter of dependencies.
 */
function withoutExceptions(candidates) {
    const counts = new Map();
    for (const { rule } of candidates)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const toolOf = ({ id }) => id.slice(0, id.indexOf('/') + 1);
    const rules = [...counts.keys()];
    const rare = new Set(rules.filter((rule) => rules.some((other) => other !== rule &&
        toolOf(other) !== '' &&
        toolOf(other) === toolOf(rule) &&
        (other.yieldsTo ?? []).includes(rule.id) &&
        classOf(other) !== classOf(rule) &&
        (counts.get(other) ?? 0) > manyTimes * (counts.get(rule) ?? 0))));
    return rare.size === 0 ? candidates : candidates.filter(({ rule }) => !rare.has(rule));
}
const classOf = ({ cause }) => cause.slice(0, cause.indexOf('/'));
/**
 * An exception that only a mistake in the code throws. A program that got as far as that had survived what it tried
 * again before; `fetch failed` and its like are TypeErrors too.
 */
const ownBug = /^\s*(?:Uncaught )?(?:TypeError|ReferenceError|KeyError|AttributeError|NameError|UnboundLocalError|IndexError|ZeroDivisionError)\b(?!.{0,40}(?:fetch|terminated|network|load failed))/i;
const isOwnBug = (candidate) => candidate.rule.cause === 'build/runtime-error' && candidate.kind === 'plain' && ownBug.test(candidate.line.text);
const isClear = (candidate) => candidate.kind === 'plain' || candidate.kind === 'title';
/** The match by which a rule is weighed and, if it wins, shown: a line that is no retry or warning goes before one that is. */
function strongest(matches) {
    const clear = matches.filter(isClear);
    const pool = clear.length > 0 ? clear : matches;
    const chosen = (matches[0]?.rule.show === 'last' ? pool.at(-1) : pool[0]);
    // Said again at the end, it is what ended the step, though the first finding is shown: what a test printed in between
    // must not win by standing nearer to the end.
    return { ...chosen, score: Math.max(...pool.map(({ score }) => score)) };
}
/** More findings than a person reads one by one, over more lines than they see at once. */
const manyFindings = 6;
const screenful = 30;
/** So far above the tally, the first of several findings is out of sight. */
const farAway = 15;
/** What is found many times over, and summed up by the tool at the end: there a person begins to read. */
const counted = new Set(['build/test-failure', 'build/lint-error', 'build/type-error']);
const tallyWords = /\b[1-9]\d* (?:tests? |specs? |suites? )?(?:failed|failures?|errors?|problems?|violations?|issues?)\b|\b(?:Failed|Failures|Errors): *[1-9]/;
/** Classes whose findings a tool counts; an error that is printed again and again is told by its first line. */
const countable = new Set(['build', 'dependency', 'environment']);
/**
 * The line to show for the winner. A wall of findings is told by its end, where the tool sums it up. A message that the
 * action which ran the tool repeats as the step's own error is shown there. Otherwise it is the match that won.
 */
function shown(winner, all) {
    const errorClass = (candidate) => classOf(candidate.rule);
    const isAsGood = ({ rule: { rank } }) => rank === 'verdict' || rank === 'cause';
    const wall = all.filter((other) => isClear(other) && isAsGood(other) && errorClass(other) === errorClass(winner));
    const last = wall.at(-1);
    if (last === undefined)
        return winner;
    const findings = wall.filter((other) => other.rule === winner.rule);
    const height = (findings.at(-1)?.line.number ?? 0) - (findings[0]?.line.number ?? 0);
    // Another line is shown; what it proves stays the winner's.
    const showing = ({ line, kind }) => ({ ...winner, line, kind });
    const tally = counted.has(winner.rule.cause)
        ? all.findLast((other) => isClear(other) && other.rule.cause === winner.rule.cause && tallyWords.test(other.line.text))
        : undefined;
    if (countable.has(errorClass(winner)) && findings.length >= manyFindings && height >= screenful)
        return showing(last.line.marker === 'error' ? last : (tally ?? last));
    if (findings.length >= manyFindings && tally !== undefined && tally.line.number - winner.line.number > farAway)
        return showing(tally);
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
/** A retry, a warning or what a running program only noted was survived where success follows. */
const survivable = new Set(['retry', 'warning', 'chatter', 'service', 'beside']);
function survived(candidate, success) {
    return survivable.has(candidate.kind) && candidate.line.number < success;
}

;// CONCATENATED MODULE: ./build/core/log/line.js
/** One line of a job log, taken apart. Sources: the runner's log format and `gh run view --log`. */
/** Longer lines are cut: a minified bundle or a snapshot in one line must not cost a second in every pattern. */
const maxLineLength = 2_000;
/**
 * Each step of a log from `gh run view --log` begins with a byte order mark. Where a shell of another code page wrote the
 * file (437, 850, 1252, 1251, ASCII), it is other letters.
 */
const timestamp = /^(?:\uFEFF|\u2229\u2557\u2510|\u00b4\u2557\u2510|\u00ef\u00bb\u00bf|\u043f\u00bb\u0457|\?{3})?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?Z(?: |$)/;
const ghColumns = /^([^\t]{0,200})\t([^\t]{0,200})\t(?=(?:\uFEFF|\u2229\u2557\u2510|\u00b4\u2557\u2510|\u00ef\u00bb\u00bf|\u043f\u00bb\u0457|\?{3})?\d{4}-\d\d-\d\dT)/;
const marker = /^##\[(group|endgroup|command|error|warning|notice|debug|section)\]/;
/**
 * CSI and OSC sequences; a bare ESC is dropped too. `gh` writes ESC as `^[`, so that a log cannot steer a terminal; there
 * only CSI sequences count. Linear: every quantifier runs over a class that its successor leaves.
 */
const ansi = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control characters that are looked for
/\u001B(?:\[[0-9;:?]*[A-Za-z]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)|[()][A-Z0-9])?|\^\[\[[0-9;:?]*[A-Za-z]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const echoColour = /^(?:\u001B|\^\[)\[36;1m/;
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
    const echoed = echoColour.test(rest);
    if (rest.length > maxLineLength)
        rest = rest.slice(0, maxLineLength);
    if (rest.includes('\u001B') || rest.includes('^[['))
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
function line_parseLines(text) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines.map((raw, index) => parseLine(raw, index + 1));
}

;// CONCATENATED MODULE: ./build/core/scan/beside.js


/** Bytes on either side that are read: longer lines are no neighbours. */
const reach = 1_024;
const newline = 10;
/** What is read at once: lines that ask mostly stand one behind another. */
const beside_window = 32 * reach;
/** Lines that one after another ask for are the same ones mostly. */
const mostKnown = 16;
/** Reads the lines around one, for `settle`. */
class BesideReader {
    source;
    bytes;
    buffer;
    /** Where in the log the buffer begins, and how much of it is filled. */
    base = 0;
    filled = 0;
    known = new Map();
    decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    constructor(source) {
        this.source = source;
        this.buffer = source.allocate(beside_window);
        this.bytes = this.buffer;
    }
    /** Lines before and behind the one that begins at `offset`, the nearest first. */
    around(offset) {
        const { bytes } = this;
        const from = Math.max(0, offset - reach);
        const length = this.fill(from);
        const at = offset - from;
        const before = [];
        for (let stop = at - 1; stop >= 0 && before.length < neighbourhood;) {
            const start = stop === 0 ? 0 : bytes.lastIndexOf(newline, stop - 1) + 1;
            // The first may be the rest of a longer line.
            if (start === 0 && from > 0)
                break;
            before.push(this.line(from, start, stop, true));
            stop = start - 1;
        }
        const behind = [];
        for (let start = this.next(at, length); start > 0 && start < length && behind.length < neighbourhood;) {
            const next = this.next(start, length);
            behind.push(this.line(from, start, next > 0 ? next - 1 : length, next > 0));
            start = next;
        }
        return [before, behind];
    }
    line(from, start, stop, isWhole) {
        const { known, bytes } = this;
        let line = known.get(from + start);
        if (line === undefined) {
            line = parseLine(this.decoder.decode(bytes.subarray(start, stop)), 0);
            // One that the end of what was read cuts may be whole the next time.
            if (!isWhole)
                return line;
            if (known.size === mostKnown)
                known.delete(known.keys().next().value);
            known.set(from + start, line);
        }
        return line;
    }
    /** Where the line behind the one at `at` begins, or 0. */
    next(at, length) {
        const end = this.bytes.indexOf(newline, at);
        return end < 0 || end >= length ? 0 : end + 1;
    }
    /** Has `bytes` begin at `from`; how many there are. The log is read anew only where the buffer does not hold them. */
    fill(from) {
        if (from < this.base || from + 3 * reach > this.base + this.filled)
            this.refill(from);
        const start = from - this.base;
        this.bytes = this.buffer.subarray(start, Math.min(this.filled, start + 3 * reach));
        return this.bytes.length;
    }
    refill(from) {
        this.base = from;
        this.filled = 0;
        while (this.filled < this.buffer.length) {
            const got = this.source.read(this.buffer.subarray(this.filled), from + this.filled);
            if (got === 0)
                break;
            this.filled += got;
        }
    }
}

;// CONCATENATED MODULE: ./build/core/scan/block-reader.js
const blockSize = 128 * 1024;
/** A header of 400 long lines still fits; one that does not is none. */
const largestBlock = 4 * 1024 * 1024;
/** Bytes of a line that can matter: two columns, a time and 2,000 characters. */
const longestHead = 16 * 1024;
/** Reads a log once, in blocks of whole lines, into the memory of the machine that searches them. */
class BlockReader {
    raw;
    /** As much memory again, for what is made of a block. */
    spare;
    /** Where the block begins in the log. */
    base = 0;
    /** Whether nothing comes behind the block. */
    isFinal = false;
    /** Whether the block has to be done with although more would be wanted. */
    isForced = false;
    source;
    machine;
    constructor(source, machine) {
        this.source = source;
        this.machine = machine;
        [this.raw, this.spare] = machine.blocks(blockSize);
    }
    run(user) {
        let have = 0;
        for (;;) {
            const capacity = this.raw.length;
            while (have < capacity && !this.isFinal) {
                const read = this.source.read(this.raw.subarray(have), this.base + have);
                if (read === 0)
                    this.isFinal = true;
                have += read;
            }
            if (have === 0)
                return;
            let end = this.isFinal ? have : this.raw.lastIndexOf(10, have - 1) + 1;
            if (end === 0) {
                this.passLongLine(user, have);
                have = 0;
                continue;
            }
            end = user.feed(end);
            if (end === 0) {
                if (capacity < largestBlock)
                    [this.raw, this.spare] = this.machine.blocks(capacity * 2);
                else
                    this.isForced = true;
                continue;
            }
            this.isForced = false;
            this.raw.copyWithin(0, end, have);
            have -= end;
            this.base += end;
        }
    }
    /** Of a line longer than the block the head is looked at. */
    passLongLine(user, have) {
        this.isForced = true;
        user.feed(Math.min(have, longestHead));
        this.isForced = false;
        this.base += have;
        for (let isOver = false; !isOver;) {
            const read = this.source.read(this.raw.subarray(0, blockSize), this.base);
            if (read === 0) {
                this.isFinal = true;
                break;
            }
            const { byteOffset } = this.raw;
            const at = this.machine.run.lineEnd(byteOffset, byteOffset + read) - byteOffset;
            isOver = at < read;
            this.base += isOver ? at + 1 : read;
        }
        user.passedLine();
    }
}

;// CONCATENATED MODULE: ./build/core/log/sections.js
const runHeader = /^Run (.*)$/;
/** Lines that only the runner writes into the header of a step. */
const headerField = /^(?:shell: |with:$|env:$|working-directory: )/;
/** Lines of a header; one that is longer is none. */
const longestHeader = 400;
/** Cuts a log into sections, in order. A log without any header is one section. */
function sections_cutSections(lines) {
    const sections = [];
    let current;
    const open = (kind, line, header = '', script = []) => {
        const head = isHead(line, lines[line.number - 2]) ? line.number : undefined;
        current = { kind, header, script, stepName: line.stepName, time: line.time, head, output: [] };
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
        const opening = openingOf(line);
        if (opening !== undefined)
            open(opening, line);
        else if (current !== undefined && line.stepName !== current.stepName && line.stepName !== undefined)
            open('step', line);
        current ??= open('step', line);
        current.output.push(line);
    }
    return sections;
}
/**
 * Whether a step's log begins with this line: with the runner's words for it, or where the columns of `gh` change. With
 * debug logging the runner says something in front of the header, and how much of it is the step's is not marked.
 */
function isHead(line, before) {
    if (before?.marker === 'debug')
        return false;
    return (openingOf(line) !== undefined ||
        isHeader(line) ||
        (line.stepName !== undefined && line.stepName !== before?.stepName));
}
/** What the runner begins a section with that is no group. */
function openingOf(line) {
    if (line.marker !== undefined)
        return undefined;
    if (line.text === 'Post job cleanup.')
        return 'post';
    if (line.text === 'Cleaning up orphan processes')
        return 'teardown';
    return line.text.startsWith('Current runner version:') ? 'setup' : undefined;
}
function isHeader(line) {
    return line.marker === 'group' && runHeader.test(line.text);
}
/**
 * Where the header group that begins at `index` ends, or undefined where none begins there. A tool can print a group
 * that is called `Run \u2026` too: the runner's own has its fields in it, or nothing at all.
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

;// CONCATENATED MODULE: ./build/core/scan/ansi.js
const esc = 27;
const ansi_caret = 0x5e;
const ansi_bracket = 0x5b;
const ansi_lineBreak = 10;
/** Finds the codes of a block in their order: each begins with an ESC, or with the `^[[` that `gh` makes of one. */
class CodeFinder {
    raw;
    end;
    machine;
    constructor(raw, end, machine) {
        this.raw = raw;
        this.end = end;
        this.machine = machine;
    }
    /** Where the next code begins at or after `from`; -1 where none does. */
    next(from) {
        const { raw, end, machine } = this;
        const { byteOffset } = raw;
        for (let at = from;; at++) {
            at = machine.run.codeStart(byteOffset + at, byteOffset + end) - byteOffset;
            if (at >= end)
                return -1;
            if (raw[at] === esc || (raw[at + 2] === ansi_bracket && csiEnd(raw, at + 3, end) > 0))
                return at;
        }
    }
}
/** Bytes without ANSI codes, and where in the original each place was. The same codes go that `parseLine` drops. */
class Uncoloured {
    length = 0;
    places = [];
    removed = [];
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
    }
    /** Takes the first `end` bytes of `raw`, whose codes `codes` finds; the first is at `first`. */
    take(raw, first, end, codes) {
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
            at = codes.next(from);
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
    if (raw[at] === ansi_caret)
        return csiEnd(raw, at + 3, end);
    const kind = raw[at + 1];
    let next = at + 2;
    if (kind === ansi_bracket)
        return csiEnd(raw, next, end) || at + 1;
    if (kind === 0x5d) {
        for (; next < end; next++) {
            const byte = raw[next];
            if (byte === 7)
                return next + 1;
            if (byte === esc)
                return raw[next + 1] === 0x5c ? next + 2 : at + 1;
            if (byte === ansi_lineBreak)
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
/** Behind the letter that ends a CSI sequence whose parameters begin at `next`; 0 where none does. */
function csiEnd(raw, next, end) {
    let at = next;
    while (at < end && isParameter(raw[at]))
        at++;
    return at < end && ansi_isLetter(raw[at]) ? at + 1 : 0;
}
function isParameter(byte) {
    return (byte >= 48 && byte <= 59) || byte === 63;
}
function ansi_isLetter(byte) {
    return (byte | 32) >= 97 && (byte | 32) <= 122;
}

;// CONCATENATED MODULE: ./build/core/scan/block-text.js



/** The lines of a block as they are searched, without ANSI codes, and as they stand in the log. */
class BlockText {
    bytes;
    /** Behind the last byte that is searched. */
    end = 0;
    machine;
    decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    raw;
    uncoloured;
    isStripped = false;
    /** Place up to which lines are counted, and the number of the line there. */
    counted = 0;
    number = 1;
    constructor({ raw }, machine) {
        this.machine = machine;
        this.raw = raw;
        this.bytes = raw;
    }
    /** Takes the first `end` bytes of a block; `line` is the number of the first line. */
    take({ raw, spare }, end, line) {
        if (raw !== this.raw)
            this.uncoloured = undefined;
        this.raw = raw;
        const codes = new CodeFinder(raw, end, this.machine);
        const first = codes.next(0);
        this.isStripped = first >= 0;
        if (this.isStripped) {
            this.uncoloured ??= new Uncoloured(spare);
            this.uncoloured.take(raw, first, end, codes);
        }
        this.bytes = this.isStripped && this.uncoloured ? this.uncoloured.bytes : raw;
        this.end = this.isStripped && this.uncoloured ? this.uncoloured.length : end;
        this.counted = 0;
        this.number = line;
    }
    lineStart(at) {
        return this.bytes.lastIndexOf(10, at) + 1;
    }
    lineEnd(at) {
        const { byteOffset } = this.bytes;
        return this.machine.run.lineEnd(byteOffset + at, byteOffset + this.end) - byteOffset;
    }
    parse(start, stop) {
        return parseLine(this.decode(start, stop), 0);
    }
    decode(start, stop) {
        const from = this.rawStart(start);
        const to = this.isStripped && this.uncoloured ? this.uncoloured.end(stop) : stop;
        return this.decoder.decode(this.raw.subarray(from, Math.min(to, from + longestHead)));
    }
    /** Where a line begins in the block as it was read. */
    rawStart(at) {
        return this.isStripped && this.uncoloured ? this.uncoloured.start(at) : at;
    }
    /** Places are asked for in rising order, so that each byte is counted once. */
    numberAt(at) {
        if (at < this.counted)
            return this.number - this.lineBreaks(at, this.counted);
        this.number += this.lineBreaks(this.counted, at);
        this.counted = at;
        return this.number;
    }
    lineBreaks(from, to) {
        const { byteOffset } = this.bytes;
        return this.machine.run.lineBreaks(byteOffset + from, byteOffset + to);
    }
}

;// CONCATENATED MODULE: ./build/core/classifier/line-kind.js
/** The second spellings are what PowerShell makes of the marks. */
const passed = /^\s*(?:[\u2713\u2714\u221a]|\u0393\u00a3[\u00f4\u00f6]|\u00d4\u00a3[\u00f4\u00f6]|\u00e2\u0153[\u201c\u201d]|PASS(?:ED)?\b|ok \d+\b|--- PASS|\[ +OK \]|\[ +PASSED +\]|.{1,200}(?: \.\.\. ok$| PASSED(?: +\[ *\d+%\])?$|\.{3,} +Passed +\d))/;
const title = /^\s*(?:(?:[\u2715\u2717\u2718\u00d7\u25cf\u276f]|\u0393\u00a3[\u00f2\u00f9\u00ff]|\u00d4\u00a3[\u00f2\u00f9\u00ff]|\u00e2\u0153[\u2022\u2014\u02dc]|[\u0393\u00d4]\u00f9\u00c5|\u0393\u00a5\u00bb|\u00d4\u00d8\u00bb)(?! *(?:\[ERROR\]|(?:[Ff]ailed to|No solution|Expected|Could not|Unable to|Invalid|error)\b))|not ok \d+\b|--- FAIL|=== (?:RUN|CONT|PAUSE)|FAILED? +\S+(?:::| >|\.)|\[ +(?:FAILED|RUN) +\]|\d+\) .{1,120}$|.{1,200} (?:FAILED|FAIL)(?: +\[ *\d+%\])?$|(?:FAIL|ERROR):? [A-Za-z_][\w.]* \(|describe\(|it\(|test\()/;
const quoted = /^\s*(?:>?\s*\d+\s*[|\u2502\u2503]|[|\u2502\u2503] |[+-](?![+-]{2} )\s*[\w"'<{([]|\/\/|\/\*|#(?! ?\d+ )\s|<!--|> \d+ \|)|^\s*(?:const|let|var|def|assert|expect\(|import|from \S+ import|return|if \(|throw new|raise )\b/;
/** A server's log of the requests that it answered; behind an address it is a client's of what it was answered. */
const access = /(?<!https?:\/\/\S{1,100} )"(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \S{1,400} HTTP\/\d(?:\.\d)?"? \d{3}\b|\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \/\S{0,400} \d{3} [\d.]+ ?ms\b/;
const chatter = /\blevel=(?:info|debug|warn(?:ing)?|trace)\b|"level":\s*"(?:info|debug|warn|trace)"|^\s*(?:\S+ +\|\s+)?(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ][\d:.,Z+-]+\]?\s*)?[[(]?(?:INFO|DEBUG|TRACE|VERBOSE)\b[\])]?|\bLOG: /;
const retry = /\bretry(?:ing|\()|\bretries (?:left|remaining)|\bre-?tried\b|\bwill (?:be )?retr|\battempt \d+(?: of |\/| failed)|\btr(?:y|ies) remaining|\b(?:attempt|retry|try) ?#?\d+(?: of \d+)?:? .{0,40}\b(?:failed|unsuccessful|errored)|\bretry #\d|\b\d+ (?:attempts|tries) (?:left|remaining)|\bfailed\b.{0,80}\. \d+ left\.?$|\btrying again\b|\bback(?:ing)? ?off\b|\battempt=\d|^\[MIRROR\] |\bretry=true|\ub2e4\uc2dc \uc2dc\ub3c4|\u518d\u8a66\u884c|\u91cd\u8bd5/i;
/** An event of Kubernetes is of type `Warning`, whatever it tells. */
const warning = /^\s*(?:\[?warn(?:ing)?\b\]?(?! {2,}[A-Z]\w{3,40} {2,}\d)|W:|npm warn\b|npm WARN\b|\u26a0|\u0393\u00dc\u00e1|\u00d4\u00dc\u00e1|\u00e2\u0161|\uacbd\uace0|\u8b66\u544a|Warnung|Avertissement|Advertencia)|:\s*warning\b[ :]|^\s*\S{1,200}\s+warning\s(?!\s*[A-Z]\w{3,40}\s{1,20}(?:pod|deployment|replicaset|job|node)\/)/i;
/** Of containers that compose stops with the one that ended. */
const stopped = /^[A-Za-z][\w.-]{0,80}[-_]\d{1,3} exited with code \d/;
const trace = /^\+{1,3} \S/;
/** Entries of a table of constants in an object that Node printed: `'ECONNRESET',`, `'507': 'Insufficient Storage',`. */
const constant = /^\s*(?:'[A-Z][A-Z_\d]+'(?:, '[A-Z][A-Z_\d]+')*|'?\d{3}'?: '[^']{1,60}'),?$/;
/** What a container retries or warns of is no nearer to the job than what else it says. */
const ofService = new Map([
    ['plain', 'service'],
    ['quoted', 'service'],
    ['retry', 'service'],
    ['warning', 'service'],
    ['chatter', 'beside'],
]);
function kindOf(line) {
    if (line.echoed || line.marker === 'debug' || line.marker === 'command' || line.marker === 'group')
        return 'echo';
    const text = line.text;
    const kind = kindOfText(text, line.marker);
    if (line.behind === undefined)
        return kind;
    // A prefix can look like source or like the title of a test; what stands behind it cannot take back what it says.
    const own = kindOfText(line.behind, line.marker);
    if (line.isService === true)
        return ofService.get(own) ?? own;
    if (own !== 'plain')
        return own;
    return kind === 'quoted' || kind === 'title' ? 'plain' : kind;
}
function kindOfText(text, marker) {
    if (trace.test(text) || constant.test(text))
        return 'echo';
    if (passed.test(text))
        return 'passed';
    if (retry.test(text))
        return 'retry';
    if (title.test(text))
        return 'title';
    if (marker === 'warning' || marker === 'notice')
        return 'warning';
    if (access.test(text))
        return 'beside';
    if (stopped.test(text))
        return 'service';
    if (chatter.test(text))
        return 'chatter';
    if (marker !== 'error' && quoted.test(text))
        return 'quoted';
    if (warning.test(text))
        return 'warning';
    return 'plain';
}

;// CONCATENATED MODULE: ./build/core/scan/step-output.js
function outputOf(lines) {
    return {
        around(line, reach) {
            const index = lines.indexOf(line);
            return lines.slice(Math.max(0, index - reach), index + reach + 1);
        },
        settled: (line) => line,
        backwards: () => [...lines].reverse(),
    };
}

;// CONCATENATED MODULE: ./build/core/classifier/ended-services.js
/** So many lines at the end are asked for it. */
const ended_services_reach = 60;
/**
 * How compose and foreman say that one of theirs ended by an error of its own: then what it said is the job's own work.
 * Those that were only stopped with it have the codes of a signal.
 */
const ended = /(?:^|[ \]])([A-Za-z][\w.-]{0,80}) {1,40}(?:\| )?exited with code (?!0\b|130\b|137\b|143\b)\d/;
const ended_services_name = /(?:^|[ \]/])([A-Za-z][\w.-]{0,80})(?: {1,40}\|| ?\]) /;
/** The containers and processes of which the step says at its end that they failed. */
function endedServices(output) {
    const names = [];
    let looked = 0;
    for (const { text } of output.backwards()) {
        if (++looked > ended_services_reach)
            break;
        const said = ended.exec(text)?.[1];
        if (said !== undefined)
            names.push(said);
    }
    return names;
}
/** Whether one of them said the line. Older versions of compose put the project in front of the name. */
function isOf({ text }, names) {
    const own = ended_services_name.exec(text)?.[1];
    return own !== undefined && names.some((one) => one === own || one.endsWith(`_${own}`) || one.endsWith(`-${own}`));
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
    beside: { verdict: -60, cause: undefined, symptom: undefined, hint: undefined },
    service: { verdict: -20, cause: -30, symptom: -30, hint: undefined },
    plain: { verdict: 0, cause: 0, symptom: 0, hint: 0 },
};
/** Whose move these are: a container that runs beside the job's own work speaks of other hosts in its own log. */
const outside = /^(?:network|external_api|token_expired)\//;
/** How a rule reads a line of that kind. A user's rule means the lines of containers too. */
function kindFor(kind, { cause, origin }) {
    if (origin === 'user')
        return kind === 'service' || kind === 'beside' ? 'plain' : kind;
    return kind === 'service' && outside.test(cause) ? 'beside' : kind;
}
/** Whether a rule takes the line for what it describes, as it stands or behind the prefix that a tool gave it. */
function matches({ match, unless }, { text, behind }) {
    if (!match.test(text) && (behind === undefined || !match.test(behind)))
        return false;
    return unless === undefined || (!unless.test(text) && (behind === undefined || !unless.test(behind)));
}
/** The runner's own error marker speaks for a line. */
const markerBonus = 6;
/** A block that is set in may be what a tool prints of its own findings, where a rule for another tool reads it. */
const indentMalus = 25;
/** What the last line of a step gets; half of it 25 lines above. */
const nearEndBonus = 10;
/** Everything that some rule takes for the cause, in the order of the log. */
function findCandidates(step, rules, 
/** Rules that come into question for a line, where that is known; else all do. */
owners = () => rules, output = outputOf(step.lines)) {
    const found = [];
    const last = step.lines.at(-1)?.number ?? 0;
    const wanted = new Set(rules);
    let ended;
    const endedTheStep = (line) => {
        ended ??= endedServices(output);
        return isOf(line, ended);
    };
    step.lines.forEach((line) => {
        if (line.text === '')
            return;
        let ownKind;
        for (const rule of owners(line)) {
            if (!wanted.has(rule) || !matches(rule, line))
                continue;
            ownKind ??= kindOf(line);
            if (ownKind === 'service' && endedTheStep(line))
                ownKind = 'plain';
            const kind = kindFor(ownKind, rule);
            const weight = kindWeight[kind][rule.rank];
            if (weight === undefined)
                continue;
            const near = nearEndBonus / (1 + (last - line.number) / 25);
            const marked = line.marker === 'error' ? markerBonus : 0;
            const quoted = line.isIndented === true && !rule.match.test(line.text) ? indentMalus : 0;
            found.push({ rule, line, kind, score: rankWeight[rule.rank] + weight + near + marked - quoted });
        }
    });
    return found;
}
/** Whether a rule reads lines of that kind at all; of a container only the end tells whether it was the job's own work. */
function weighs(kind, rule) {
    return kind === 'service' || kindWeight[kindFor(kind, rule)][rule.rank] !== undefined;
}

;// CONCATENATED MODULE: ./build/core/scan/takers.js


/** The rules that take a line for the cause. */
function takers(line, rules) {
    if (line.text === '' || rules.length === 0)
        return [];
    const matching = rules.filter((rule) => matches(rule, line));
    if (matching.length === 0)
        return matching;
    const kind = kindOf(line);
    return matching.filter((rule) => weighs(kind, rule));
}

;// CONCATENATED MODULE: ./build/core/scan/section-list.js



/** Lines of a rule in a section: of these the first is shown, or the last; more only cost. */
const mostFirst = 64;
const mostLast = 256;
const mostKept = 4_096;
const mostSections = 4_000;
/** Of all sections together; above it those that are over keep less. */
const mostInAll = 24_000;
const mostLater = 8;
/** Containers of a section whose lines are counted. */
const mostServices = 16;
/** A text that was cut out of a longer line would keep all of that in memory. */
const longLine = 4_096;
/** The sections of a log, in order, each with the lines that decide something. */
class SectionList {
    sections = [];
    current;
    plan;
    /** How many rules of each literal want more lines of this section. */
    wanted;
    isWantedChanged = false;
    /** Kept lines of the sections that are over, and of how many of those has been thinned out. */
    kept = 0;
    thinned = 0;
    /** How many lines of each rule a container has in the current section, by what stands in front of its lines. */
    services = new Map();
    constructor(plan) {
        this.plan = plan;
        this.wanted = plan.ownerCounts.slice();
    }
    /** Whether a line with this literal can decide anything yet. */
    wants(literal) {
        const roles = this.plan.roles[literal];
        if (this.wanted[literal] > 0 || (roles & this.plan.alwaysWanted) !== 0)
            return true;
        if (roles !== 0 && this.current?.hasWeak === true)
            return true;
        if (this.current !== undefined && this.plan.ownerCounts[literal] > 0)
            this.current.isCut = true;
        return false;
    }
    open({ kind, line, header = '', script = [], head, from, first }) {
        this.current = {
            kind,
            header,
            script,
            stepName: line.stepName,
            time: line.time,
            head,
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
        this.services.clear();
        if (this.isWantedChanged)
            this.wanted.set(this.plan.ownerCounts);
        this.isWantedChanged = false;
        // More than any job has: the oldest behind the first go.
        if (this.sections.length > mostSections) {
            this.sections.splice(1, mostSections / 2);
            this.thinned = Math.max(0, this.thinned - mostSections / 2);
        }
    }
    /** The current section ends before this byte and line. */
    close(to, end) {
        const section = this.current;
        if (section === undefined)
            return;
        section.to = to;
        section.end = end;
        trim(section, mostLast);
        this.kept += section.output.length;
        if (this.kept > mostInAll)
            this.thinOut();
        section.counts.clear();
        const last = section.output.at(-1);
        // The number of the last line is what distances are measured from; its text is read again where it is asked for.
        if (end > section.first && last?.number !== end - 1)
            section.output.push(placeholder(end - 1, to));
    }
    /** Few logs have so many lines that decide something: of the steps before the last ones only the first and last stay. */
    thinOut() {
        for (const section of this.sections.slice(this.thinned, -1)) {
            const before = section.output.length;
            trim(section, mostLater);
            this.kept -= before - section.output.length;
            this.thinned++;
        }
        this.kept = Math.min(this.kept, mostInAll);
    }
    /** The rules of a line's literals that want it. */
    askedOf(literals) {
        const counts = this.current?.counts;
        const rules = [];
        for (const literal of literals) {
            for (const rule of this.plan.owners(literal)) {
                if ((counts?.get(rule) ?? 0) < 0)
                    this.current.isCut = true;
                else if (!rules.includes(rule))
                    rules.push(rule);
            }
        }
        return rules;
    }
    /**
     * The rules that want one more line of the container that wrote it: one that cannot reach another says so until the end,
     * and what it says first and last is enough.
     */
    stillWanted({ text, marker }, rules) {
        if (this.services.size === 0 || marker !== undefined)
            return rules;
        for (const [prefix, counts] of this.services) {
            if (!text.startsWith(prefix))
                continue;
            const left = rules.filter((rule) => (counts.get(rule) ?? 0) < mostFirst);
            if (left.length === rules.length)
                return rules;
            this.current.isCut = true;
            return left;
        }
        return rules;
    }
    /** Keeps a line of the current section, if it decides anything. Its place is asked for only then. */
    keep(line, rules, mayRecover, place) {
        const section = this.current;
        const taken = takers(line, rules);
        const isRecovery = mayRecover && recovers(line);
        // It takes back what was said before: what is said behind it counts anew.
        if (isRecovery)
            this.services.clear();
        if (taken.length === 0 && line.marker !== 'error' && !isRecovery)
            return;
        const { offset, number, length } = place();
        const text = length > longLine ? copyOf(line.text) : line.text;
        section.output.push({ ...line, text, number, offset, rules: taken });
        if (taken.length > 0)
            this.count(section, line, taken);
        if (section.output.length > mostKept)
            trim(section, mostLast);
    }
    count(section, line, taken) {
        const kind = kindOf(line);
        section.hasWeak ||= survivable.has(kind);
        if (kind === 'service')
            this.countService(line, taken);
        for (const rule of taken) {
            const count = (section.counts.get(rule) ?? 0) + 1;
            if (rule.show === 'last')
                section.counts.set(rule, count);
            // A line that may be taken back does not count.
            else if (kind === 'plain' || kind === 'title') {
                // Negative: it has enough.
                section.counts.set(rule, count >= mostFirst ? -1 : count);
                if (count >= mostFirst)
                    this.hasEnough(rule);
            }
        }
    }
    countService({ text, behind }, taken) {
        if (behind === undefined)
            return;
        const prefix = text.slice(0, text.length - behind.length);
        let counts = this.services.get(prefix);
        if (counts === undefined) {
            // A time stands in some: these are of no use.
            if (this.services.size === mostServices)
                return;
            counts = new Map();
            this.services.set(prefix, counts);
        }
        for (const rule of taken)
            if (rule.show !== 'last')
                counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    hasEnough(rule) {
        this.isWantedChanged = true;
        for (const literal of this.plan.literalsOf(rule))
            this.wanted[literal] = this.wanted[literal] - 1;
    }
}
/** The same text in memory of its own. */
function copyOf(text) {
    return JSON.parse(JSON.stringify(text));
}
function placeholder(number, offset) {
    const nothing = { time: undefined, text: '', marker: undefined, echoed: false, stepName: undefined };
    return { ...nothing, number, offset, rules: [] };
}
/** Keeps the first and the last lines of each rule, and of what has none. */
function trim(section, most) {
    const { output } = section;
    if (output.length <= (most === mostLast ? mostKept : most * 4))
        return;
    const left = new Map();
    const wanted = new Set();
    const take = (line) => {
        const keys = line.rules.length === 0 ? [undefined] : line.rules;
        for (const key of keys) {
            const used = left.get(key) ?? 0;
            left.set(key, used + 1);
            if (used < most)
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

;// CONCATENATED MODULE: ./build/core/scan/sift.js









/**
 * Reads a log once, in blocks, and keeps of each section the lines that decide something. What is known to be the output
 * of one step is one section, whatever it looks like.
 */
function sift(source, plan, { isOneStep = false } = {}) {
    return new Sifter(source, plan, isOneStep).run();
}
/** Goes from literal to literal, and cuts the log into sections at the headers among them. */
class Sifter {
    source;
    plan;
    blocks;
    text;
    list;
    neighbours;
    isOneStep;
    /** The line at the start of the block. */
    line = 1;
    isColumned = false;
    columns = '';
    /** Where the block is left off, so that more of the log comes behind what stands there. */
    stopAt = -1;
    /** The line whose literals are being gathered. */
    start = 0;
    stop = -1;
    roles = 0;
    triedHeader = false;
    literals = [];
    constructor(source, plan, isOneStep) {
        this.isOneStep = isOneStep;
        this.source = source;
        this.plan = plan;
        const { machine } = plan.filter;
        this.blocks = new BlockReader(source, machine);
        this.neighbours = new BesideReader(source);
        this.text = new BlockText(this.blocks, machine);
        this.list = new SectionList(plan);
    }
    run() {
        this.blocks.run(this);
        if (this.blocks.base > 0)
            this.openFirst();
        this.list.close(this.blocks.base, this.line);
        return this.list.sections;
    }
    feed(end) {
        const { text, blocks } = this;
        text.take(blocks, end, this.line);
        this.stopAt = -1;
        this.stop = -1;
        this.literals.length = 0;
        if (blocks.base === 0 && this.list.current === undefined)
            this.begin();
        if (this.isColumned)
            this.scanColumns();
        else
            this.scan(0, text.end);
        if (this.stopAt >= 0) {
            this.line = text.numberAt(this.stopAt);
            return text.rawStart(this.stopAt);
        }
        this.line = text.numberAt(text.end);
        if (blocks.isFinal && text.end > 0 && text.bytes[text.end - 1] !== 10)
            this.line++;
        return end;
    }
    passedLine() {
        this.line++;
    }
    /** The first line of the log tells its form. */
    begin() {
        if (!this.isOneStep)
            this.isColumned = this.text.parse(0, this.text.lineEnd(0)).stepName !== undefined;
    }
    scan(from, to) {
        this.plan.filter.scan(this.text.bytes, from, to, this.onHit);
        if (this.stopAt < 0)
            this.flush();
    }
    /** A log of `gh run view`: where the columns in front of the time change, another step begins. */
    scanColumns() {
        const { text } = this;
        let begun = 0;
        for (let at = 0; at < text.end && this.stopAt < 0;) {
            const stop = text.lineEnd(at);
            const tab = text.bytes.indexOf(9, text.bytes.indexOf(9, at) + 1);
            const isLong = tab < 0 || tab > stop || tab - at > 1_000;
            const columns = isLong ? this.columns : text.decode(at, tab);
            if (columns !== this.columns) {
                this.scan(begun, at);
                begun = Math.max(at, this.stop);
                if (this.stopAt >= 0)
                    return;
                this.columns = columns;
                const line = text.parse(at, stop);
                const isOther = line.stepName !== undefined && line.stepName !== this.list.current?.stepName;
                if (isOther && line.marker !== 'group' && openingOf(line) === undefined)
                    this.open('step', line, at);
            }
            at = stop + 1;
        }
        if (this.stopAt < 0)
            this.scan(Math.min(begun, text.end), text.end);
    }
    onHit = (at, literal) => {
        if (at >= this.stop) {
            if (this.literals.length > 0)
                this.flush();
            if (!this.list.wants(literal))
                return 0;
            this.start = this.text.lineStart(at);
            this.stop = this.text.lineEnd(at);
            this.roles = 0;
            this.triedHeader = false;
        }
        const meaning = this.plan.roles[literal];
        this.roles |= meaning;
        this.literals.push(literal);
        if ((meaning & (role.group | role.plainRun)) === 0 || this.triedHeader || this.isOneStep)
            return 0;
        return this.header();
    };
    /** Whether a header begins with this line; the place behind it, 0 where none does. */
    header() {
        const { text, blocks, list } = this;
        this.triedHeader = true;
        const first = text.parse(this.start, this.stop);
        if (!runHeader.test(first.text) || (first.marker !== undefined && first.marker !== 'group'))
            return 0;
        const isPlain = first.marker === undefined;
        if (isPlain && first.time !== undefined)
            return 0;
        const lines = [first];
        let next = this.stop + 1;
        const most = isPlain ? 2 : longestHeader + 1;
        while (lines.length < most) {
            if (next >= text.end) {
                if (!blocks.isFinal && !blocks.isForced) {
                    this.stopAt = this.start;
                    return Number.POSITIVE_INFINITY;
                }
                break;
            }
            const stop = text.lineEnd(next);
            const line = text.parse(next, stop);
            lines.push(line);
            next = stop + 1;
            if (line.marker === 'endgroup' || line.marker === 'group')
                break;
        }
        const end = headerEnd(lines, 0);
        if (end === undefined) {
            if (this.isColumned && first.stepName !== undefined && first.stepName !== list.current?.stepName)
                this.open('step', first, this.start);
            return 0;
        }
        const number = text.numberAt(this.start);
        this.close(this.start, number);
        next = Math.min(next, text.end);
        list.open({
            kind: 'step',
            line: first,
            header: runHeader.exec(first.text)?.[1] ?? '',
            script: lines.slice(1, end).flatMap((line) => (line.echoed ? [line.text] : [])),
            head: this.headAt(first, this.start, number),
            from: blocks.base + text.rawStart(next),
            first: number + end + 1,
        });
        this.literals.length = 0;
        this.stop = next;
        return next;
    }
    open(kind, line, start) {
        const number = this.text.numberAt(start);
        this.close(start, number);
        const head = this.headAt(line, start, number);
        this.list.open({ kind, line, head, from: this.blocks.base + this.text.rawStart(start), first: number });
    }
    /** The number of a line with which a step's log begins. What stands in the block before this one is not looked at. */
    headAt(line, start, number) {
        const { text } = this;
        const before = start < 2 ? undefined : text.parse(text.lineStart(start - 2), start - 1);
        return isHead(line, before) ? number : undefined;
    }
    /** The section ends before the line at `start`. */
    close(start, number) {
        const to = this.blocks.base + this.text.rawStart(start);
        if (to > 0)
            this.openFirst();
        this.list.close(to, number);
    }
    /** What stands before the first header is a section as well. */
    openFirst() {
        if (this.list.current !== undefined)
            return;
        const head = this.source.allocate(longestHead);
        const read = this.source.read(head, 0);
        const end = head.indexOf(10);
        const first = new TextDecoder('utf-8', { ignoreBOM: true }).decode(head.subarray(0, end < 0 ? read : Math.min(end, read)));
        const line = parseLine(first, 1);
        this.list.open({ kind: 'step', line, head: isHead(line, undefined) ? 1 : undefined, from: 0, first: 1 });
    }
    /** Judges the line whose literals were gathered. */
    flush() {
        const { literals, roles, start, stop, list, text } = this;
        if (literals.length === 0)
            return;
        const asked = list.askedOf(literals);
        literals.length = 0;
        const mayRecover = (roles & role.recovered) !== 0 && list.current?.hasWeak === true;
        if (asked.length === 0 && (roles & (role.opening | role.error)) === 0 && !mayRecover)
            return;
        const parsed = text.parse(start, stop);
        if ((roles & role.opening) !== 0 && !this.isOneStep) {
            const kind = openingOf(parsed);
            if (kind !== undefined)
                this.open(kind, parsed, start);
        }
        this.openFirst();
        const rules = list.stillWanted(parsed, asked);
        if (rules.length === 0 && parsed.marker !== 'error' && !mayRecover)
            return;
        const offset = this.blocks.base + text.rawStart(start);
        const matters = (words) => (mayRecover && recovered.test(words)) || rules.some(({ match }) => match.test(words));
        const line = settle(parsed, matters, () => this.neighbours.around(offset));
        list.keep(line, rules, mayRecover, () => ({
            offset,
            number: text.numberAt(start),
            length: stop - start,
        }));
    }
}

;// CONCATENATED MODULE: ./build/core/scan/read-step.js








const read_step_blockSize = 64 * 1024;
/** Of the failed step, this much at its end is read line by line for rules that no literal leads to, and for last words. */
const densestRead = 4 * 1024 * 1024;
const mostDenseLines = 50_000;
/** Lines at the end in which closeness to the end decides, so that all rules are tried on them. */
const nearEnd = 64;
const read_step_noRules = [];
const always = () => true;
/** The failed step of a log of any size. Its lines are those that decide something; `output` reads the others again. */
function readFailedStep(source, steps, plan) {
    const sections = sift(source, plan);
    const step = failed_step_findFailedStep(sections, steps);
    const known = new Set(step.lines);
    const own = sections.filter((section) => section.output.some((line) => known.has(line)));
    const last = step.lines.at(-1)?.number ?? 0;
    const output = new SparseOutput(source, own, last);
    const lines = withDenseLines(step.lines, output, own, plan);
    return {
        step: { ...step, lines },
        output,
        owners: ownersIn(plan),
    };
}
/** The output of one step, in the same way. */
function readOutput(source, plan) {
    const own = sift(source, plan, { isOneStep: true });
    const kept = own.flatMap((section) => section.output);
    const output = new SparseOutput(source, own, kept.at(-1)?.number ?? 0);
    return { lines: withDenseLines(kept, output, own, plan), output, owners: ownersIn(plan) };
}
/** In the order of all rules: of two that are as strong on one line the first is shown. */
function ownersIn(plan) {
    return (line) => [...(line.rules ?? read_step_noRules)].sort((a, b) => plan.order(a) - plan.order(b));
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
        const rules = isNear ? plan.rules : plan.slow;
        const matters = (text) => recovered.test(text) || rules.some(({ match }) => match.test(text));
        const settled = settle(line, matters, () => output.beside(line));
        const taken = takers(settled, rules);
        if (taken.length === 0 && !recovers(settled))
            continue;
        if (known === undefined || known.text === '')
            byNumber.set(line.number, { ...settled, rules: taken });
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
    neighbours;
    constructor(source, own, last) {
        this.source = source;
        this.neighbours = new BesideReader(source);
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
    settled(line) {
        return settle(line, always, () => this.beside(line));
    }
    /** Lines before and behind one, the nearest first, for `settle`. */
    beside(line) {
        return this.neighbours.around(line.offset);
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
        const block = this.source.allocate(to - from);
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

// EXTERNAL MODULE: ./build/core/step-place.js
var step_place = __webpack_require__(7604);
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

;// CONCATENATED MODULE: ./build/core/classifier/last-statement.js


/**
 * What a step said last before it ended, where no rule knows the tool: most jobs run scripts of their project's own, and
 * a script that stops itself says why. Who prints a sentence about what is wrong and then ends with an error has checked
 * something of the project; what comes from other hosts or the machine has rules that know its words.
 */
/** So many lines that say something are looked at, from the end on. */
const last_statement_reach = 40;
/** Words that tell what is wrong with something. */
const problem = /\b(?:errors?|fail(?:ed|ure|s)?|invalid|missing|must|should|not found|no such|cannot|can't|could not|couldn't|unable|does not|doesn't|did not|do not|is not|are not|isn't|aren't|not (?:set|allowed|supported|valid|met|defined|a|match\w*|enough)|out of (?:date|sync|range)|stale|expected|wanted|required|mismatch(?:es)?|unknown|unsupported|unrecogni[sz]ed|rejected|exceeds?|exceeded|too (?:many|large|long|few|small|old|short)|multiple|duplicate|conflicts?|unexpected|undefined|panic|exception|violat\w+|incompatible|broken|denied|choices|no \w+ (?:found|credentials|provided|specified)|no longer|outdated|failing|below (?:the )?(?:\w+ )?(?:threshold|minimum)|ha(?:s|ve) no|with no|was (?:replaced|removed|renamed))\b/i;
/** A place in a file, and what a checker says of it. */
const place = /^[\w@.+\\/-]{1,200}\.[A-Za-z]\w{0,7}:\d+(?::\d+)?:? (?!\+0x|\[?(?:INFO|DEBUG|TRACE|WARN)|in |[\d:.,]+ )\S/;
/** Marks by which scripts show that a check failed; the second spelling is what PowerShell makes of it. */
const mark = /[\u274c\u2717\u2718\u2716\ud83d\uded1\u26d4\ud83d\udeab]|\u0393\u00a5\u00ee|\u0393\u00a3\u00fb|\u0393\u00a3\u00f9|\u00d4\u00d8\u00ee|\u00d4\u00a3\u00fb|\u00e2\u0152|\u00e2\u0153\u2013/u;
/** Lines that only tell that something ended, that show where in the code, or that tell how to get more output. */
const hollow = /^\s*(?:Warning {2,}[A-Z]|at [\w.<$(]|in [\w./]+:\d|File "|\.{3} \d+ more|from \S+:\d+:in|note: |hint: |Try (?:re-?running|running|again)\b|help: |> (?:Run with|Get more help|Task )|Run with --|make(?:\[\d+\])?: \*\*\*|npm (?:ERR!|error) (?:path|command|code|errno|A complete|workspace|location|Lifecycle)|##|\^|~|-{3}|={3}|\*{3}|error Command failed with exit code|info Visit|Node\.js v\d|Exit (?:status|code)|exit status|See (?:the )?(?:docs|log|https?:)|Warning: command "|BUILD FAILED|NX {2,3}|Running target |FAILURE: Build failed|Deprecated Gradle features|You can use '--warning-mode)|\b(?:exit(?:ed)?|exit(?:s|ed)? with|returned|failed with)(?: a)?(?: non-?zero)? (?:exit ?)?(?:code|status)(?:[: ]|\b)|^\S{0,6}\s*ELIFECYCLE|ELIFECYCLE.{0,6} {0,2}Command failed|Command failed(?:\.|$|:)|COMMAND FAILED \(|^\s*\d+ (?:errors?|failures?|failed)$|^\s*(?:errors?|warnings?|fail(?:ed|ures?)?|fatal)[:.! ]*$|^(?:\[[\d:.]+\]: )?[\w ]{1,40} (?:failed|FAILED|finished with errors?)[.!]*$|\b0 (?:errors?|failed|failures?)\b|(?:errors?|failed|failures?)[=:] ?0\b|process "\/bin\/sh|run failed: command |command finished with error|timed out waiting for the condition|[Ss]omething went wrong|\b[Aa]n (?:unknown|unexpected|internal) error(?: has)?(?: occurred)?[.!]?$|[{}[\],;]$|^\s*[\w$]+: (?:undefined|null|\[|'|\d)/i;
/** What stands in front of the sentence itself. */
const prefix = /^\s*(?:\[[^\]]{1,40}\]:? |[\d:.,TZ-]{4,30} |(?:error|fatal|fail(?:ed|ure)?|err)(?:\[[\w:-]{1,40}\])?[:!] ?|[^\w\s'"`/]{1,6} ?)*/i;
/** An error of the way to another host or of its answer: no rule knows the words, but the project's own it is not. */
const elsewhere = /^\W{0,4}(?:error|fatal)\b.{0,200}\b(?:time(?:d ?)?out|deadline|connection|network|upstream|handshake|unreachable|(?:down|up)load|response from|remote (?:end|host|server))/i;
/** The line that says why, the one nearest to the end; an error that the script marked for the runner goes before all. */
function lastStatement(output) {
    let found;
    let looked = 0;
    for (const read of output.backwards()) {
        if (read.text.trim() === '' || isEnding(read))
            continue;
        if (++looked > last_statement_reach)
            break;
        const line = output.settled(read);
        const text = (line.behind ?? line.text).trim();
        if (!isStatement(line, text))
            continue;
        if (line.marker === 'error')
            return line;
        found ??= line;
    }
    return found !== undefined && elsewhere.test(found.behind ?? found.text) ? undefined : found;
}
function isStatement(line, text) {
    if (hollow.test(text))
        return false;
    const marked = line.marker === 'error' || mark.test(text);
    if (!marked && !problem.test(text) && !place.test(text))
        return false;
    const kind = kindOf(line);
    if (kind === 'title' ? !marked : kind !== 'plain')
        return false;
    return (text
        .replace(prefix, '')
        .split(/\s+/)
        .filter((word) => /[\p{L}\d]/u.test(word)).length >= 3);
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
/** No rule knows the words. */
const statementConfidence = 0.3;
/** Why a job failed, read from its log in blocks: see `sift`. `steps` are the API's, where they are known. */
function classifySource(source, steps, rules) {
    const { step, output, owners } = readFailedStep(source, steps, planFor(rules));
    return (0,step_place/* placeInStep */.d)(judge(step, rules, output, owners), step.number, step.head);
}
/** Why a step or a command failed, read from its own output alone. */
function classifyOutputSource(source, facts, rules) {
    const { lines, output, owners } = readOutput(source, planFor(rules));
    return judge(classify_stepOf(facts, lines), rules, output, owners);
}
function classify_stepOf({ step, exitCode, script = [] }, lines) {
    return { name: step, script, lines, exitCode, ended: true };
}
/** What `classifySource` gives, by trying all rules on all lines: the reference that tests compare with. */
function classify(text, steps, rules) {
    const step = findFailedStep(cutSections(settleAll(parseLines(text))), steps);
    return placeInStep(judge(step, rules), step.number, step.head);
}
/** What `classifyOutputSource` gives, in the same plain way. */
function classifyOutput(text, step, rules) {
    return judge(classify_stepOf({ step }, settleAll(parseLines(text))), rules);
}
function judge(step, rules, output = outputOf(step.lines), owners) {
    const applicable = rules.filter((rule) => appliesTo(rule, step.name));
    // Who wrote a rule for the own pipeline knows it better than the built-in ones do: they are not asked where it matches.
    const users = findCandidates(step, applicable.filter((rule) => rule.origin === 'user'), owners, output);
    if (users.length > 0) {
        const first = users.reduce((best, next) => applicable.indexOf(next.rule) < applicable.indexOf(best.rule) ? next : best);
        return conclude(step, output, first, []);
    }
    const found = findCandidates(step, applicable, owners, output).filter((candidate) => hasBeside(candidate, output));
    const ranking = rank(wasCancelled(step) ? lastWhenStopped(found, step.lines) : found, step.lines);
    const winner = ranking.winner;
    if (winner === undefined || winner.score < abstainBelow)
        return fromExitCode(step, output) ?? fromLastStatement(step, output, winner) ?? abstain(step, output, winner);
    const said = winner.rule.rank === 'symptom' && isLongPast(winner, step) ? fromLastStatement(step, output, winner) : undefined;
    return said !== undefined && sounded.test(said.evidence?.text ?? '')
        ? said
        : conclude(step, output, winner, ranking.others);
}
/** So far above the end, what many programs print and go on after is not what ended the step, if the step says that itself. */
const longPast = 300;
/** A sentence that its program calls an error itself. */
const sounded = /^\s*(?:\[[^\]]{1,40}\] )?(?:error|fatal)\b[:! ]/i;
const isLongPast = ({ line }, { lines }) => (lines.at(-1)?.number ?? 0) - line.number > longPast;
/** Lines above and below that count as standing beside one: a stack trace. */
const traceLines = 16;
function hasBeside({ rule, line }, output) {
    const { beside } = rule;
    return beside === undefined || output.around(line, traceLines).some(({ text }) => beside.test(text));
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
    if (cause === undefined)
        return undefined;
    const ending = step.lines.findLast((line) => isEnding(line)) ?? lastWords(output);
    const { errorClass, reason } = (0,taxonomy/* splitCause */.om)(cause);
    const { transient, help } = (0,taxonomy/* reasonSpec */.U4)(cause);
    return {
        errorClass,
        reason,
        transient,
        ruleId: 'exit-code',
        confidence: exitCodeConfidence,
        evidence: ending === undefined ? undefined : evidenceAt(output, ending),
        help,
        waitSeconds: undefined,
        alternatives: [],
        step: step.name,
    };
}
/** The `ruleId` of a verdict that rests on no rule, but on what the script said last. */
const lastStatementId = 'last-statement';
/** What the script said itself before it ended with an error, where no rule knows its words. */
function fromLastStatement(step, output, best) {
    if (!step.ended || wasCancelled(step))
        return undefined;
    const line = lastStatement(output);
    if (line === undefined)
        return undefined;
    const cause = 'build/script-error';
    const { errorClass, reason } = (0,taxonomy/* splitCause */.om)(cause);
    const { transient, help } = (0,taxonomy/* reasonSpec */.U4)(cause);
    return {
        errorClass,
        reason,
        transient,
        ruleId: lastStatementId,
        confidence: statementConfidence,
        evidence: evidenceAt(output, line),
        help,
        waitSeconds: undefined,
        alternatives: best === undefined ? [] : [alternative(best)],
        step: step.name,
    };
}
/** `unknown`, with the last line that says something as a hint for a person. */
function abstain(step, output, best) {
    const line = best?.line ?? lastWords(output);
    const reason = whyUnknown(step);
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
function whyUnknown(step) {
    if (step.lines.length === 0)
        return 'no-log';
    if (!step.ended)
        return 'log-ends-early';
    return wasCancelled(step) ? 'no-message' : 'no-match';
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

/***/ 7604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ placeInStep),
/* harmony export */   x: () => (/* binding */ withoutStepLine)
/* harmony export */ });
/** `head` is the number of the step's first line in the text that was read. */
function placeInStep(verdict, number, head) {
    const { evidence } = verdict;
    if (evidence === undefined || number === undefined)
        return verdict;
    const stepLine = head !== undefined && evidence.line >= head ? evidence.line - head + 1 : undefined;
    return { ...verdict, evidence: { ...evidence, stepNumber: number, stepLine } };
}
/** The verdict without the line: for a text that is not the whole step. */
function withoutStepLine(verdict) {
    const { evidence } = verdict;
    return evidence?.stepLine === undefined ? verdict : { ...verdict, evidence: { ...evidence, stepLine: undefined } };
}


/***/ })

};
