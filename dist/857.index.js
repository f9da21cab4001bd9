export const id = 857;
export const ids = [857];
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
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(835), __webpack_require__.e(537)]).then(__webpack_require__.bind(__webpack_require__, 7537));
    const parsed = parseConfig(text, path);
    if ('config' in parsed)
        return { config: parsed.config };
    return { problems: parsed.problems.map(({ message }) => ({ where, message: `${message} ${nothingRerun}` })) };
}


/***/ }),

/***/ 7740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dh: () => (/* binding */ classifyOutputSource),
  o: () => (/* binding */ classifySource)
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
const afterwards = /upload|artifact|report|summar|annotat|comment|codecov|coveralls|notif|slack|discord|teams|clean|logs?\b|diagnos|dump|always|failure|publish-unit-test|junit|docker compose (?:down|ps)|docker-compose (?:down|ps)|kubectl (?:describe|logs|get)|gh (?:pr|issue)|echo |save|stop|kill|tail |cat /i;
/**
 * Finds the output of the step that failed. With the API's steps it is the one whose conclusion is `failure`; without
 * them the log has to say: the step that ended with an error and after which nothing ordinary ran.
 */
function failed_step_findFailedStep(sections, steps) {
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
android/keystore
android/resources
android/test-failed
angular/error
ansible/failed
ansible/galaxy
ansible/lint
ansible/vault-password
api/spec
apidocs/error
apk/index
apk/not-found
apk/not-selected
apple/account
apple/profile
apple/signing
apt/broken
apt/index-out-of-sync
apt/lock
apt/not-found
apt/repository
archive/truncated
arduino/failed
artifact/not-found
artillery/thresholds
automake/check
autotools/configure
ava/failed
aws/access-denied
aws/expired-token
aws/internal
aws/invalid-credentials
aws/no-credentials
aws/slow-down
aws/sso-session
aws/throttled
azure/aadsts
azure/authorization
azure/expired-secret
azure/federated-credential
azure/invalid-client
azure/login
azure/throttled
babel/error
bandit/issues
bats/failed
bazel/checksum
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
browser/download
browser/missing
buck/error
bun/lockfile
bun/no-version
bun/not-found
bun/test-failed
bundler/checksum
bundler/lock
bundler/not-found
bundler/ruby-version
bundler/transport
busted/failed
c/header
cache/service
cargo/checksum
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
clang/driver
clangformat/check
clangtidy/findings
cli/usage
clippy/error
clojure/test-failed
cloud/maintenance
cloudflare/token
cloudformation/failed
cmake/configure
cmake/find-package
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
corepack/fetch
corepack/server-error
corepack/signature
coursier/download
coverage/below
coverage/threshold
cpan/not-found
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
dart/compile
dart/test-failed
dart/test-summary
database/connect
database/login
database/migration
dbt/error
dbt/failed
deno/lockfile
deno/not-found
deno/test-failed
detox/failed
devicetree/error
dnf/conflict
dnf/metadata
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
erlang/compile
erlang/test-failed
esbuild/error
eslint/config
eslint/finding
eslint/plugin-missing
eslint/problems
exunit/assertion
exunit/failed
file/manifest-missing
file/required-missing
firebase/login
flow/error
format/check
ftp/login
gcc/error
gcloud/credentials
gcloud/exhausted
gcloud/permission
gcloud/unavailable
gcloud/workload-identity
generic/compile-failed
generic/error-line
ginkgo/failed
git/could-not-read-username
git/dirty-tree
git/dubious-ownership
git/http-5xx
git/identity
git/merge-conflict
git/push-rejected
git/rpc-failed
git/stale
git/write-denied
github/action-not-found
github/action-yml-missing
github/artifact-not-found
github/bad-credentials
github/cache-service
github/checkout-ref
github/command-file
github/deprecated-action
github/environment-protection
github/invalid-workflow
github/not-accessible
github/other-job-failed
github/outage
github/pages-deploy
github/protected-branch
github/push-protection
github/release-exists
github/saml-sso
github/token-not-set
github/workflow-scope
go/build-failed
go/checksum
go/compile
go/module
go/panic
go/sum
go/test-failed
go/test-message
go/test-summary
go/toolchain
go/vet
gofmt/check
golangci/finding
golangci/summary
google/play
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
grpc/deadline
grpc/unavailable
gtest/assertion
gtest/failed
hadolint/findings
haskell/error
haskell/resolve
haskell/test-failed
helm/lock
helm/not-found
helm/release
helm/repository
helm/template
hex/errors-on-dependencies
hex/lock
hex/resolve
hex/transport
hosting/login
http/401
http/403
http/404
http/408
http/500
http/502
http/503
http/504
http/5xx
http/maintenance
http/rate-limit
http/secondary-rate-limit
http/unavailable-words
huggingface/gated
hypothesis/falsified
iac/findings
image/not-found
image/truncated
jacoco/coverage
jasmine/failed
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
kubectl/plugin-missing
kubectl/unauthorized
kubernetes/manifest
kubernetes/rollout
ld/library-not-found
ld/shared-library
lein/artifact
lfs/missing
lfs/quota
lighthouse/assertion
link/error
link/failed
links/broken
links/not-found
lint/generic
live/dns-in-test
live/python-connection
live/python-http-error
llm/api-key
local/service-not-answering
lock/out-of-date
lua/error
luarocks/not-found
lumen/gate-red
machine/device-missing
machine/disk-full
machine/exec-format
machine/file-watchers
machine/oom-killer
machine/open-files
machine/out-of-memory
machine/permission-denied
machine/port-in-use
machine/tool-version
maestro/failed
make/no-rule
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
network/connect-timeout
network/connection-closed
network/connection-failed
network/connection-refused
network/connection-reset
network/dns
network/dns-localised
network/dns-of-libraries
network/fetch-failed
network/no-route
network/read-timeout
network/request-timeout
network/truncated
network/unexpected-eof
newman/failed
next/build
ninja/error
nix/attribute
nix/download
nix/error
nix/hash
node.test/failed
node/assertion
node/broken-install
node/esm-mismatch
node/exception
node/heap
node/module-not-found
node/own-module
node/unhandled
npm/audit
npm/connection-refused
npm/connection-reset
npm/dns
npm/engine
npm/git-dependency
npm/integrity
npm/integrity-detail
npm/lockfile
npm/login
npm/missing-script
npm/no-lock-to-cache
npm/no-version
npm/not-found
npm/one-time-password
npm/peer-conflict
npm/peer-conflict-code
npm/publish-refused
npm/server-error
npm/timeout
nuget/api-key
nuget/checksum
nuget/conflict
nuget/lock
nuget/not-found
nuget/platform
nuget/service
nvcc/error
oauth/invalid-client
oauth/invalid-grant
ocaml/error
ocaml/test-failed
oidc/id-token-permission
oidc/not-authorized
oidc/trusted-publisher
opam/fetch
opam/resolve
oxlint/errors
package/not-found
pacman/not-found
pacman/retrieve
pact/failed
paket/resolve
parcel/error
perl/compile
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
pip/build-backend
pip/conflict
pip/externally-managed
pip/hashes
pip/no-matching
pip/requirements-missing
pip/requires-python
pipenv/resolution
pkgconfig/not-found
playwright/assertion
playwright/failed
playwright/summary
pnpm/config
pnpm/engine
pnpm/integrity
pnpm/lockfile
pnpm/meta-fetch
pnpm/no-version
pnpm/not-found
pnpm/peer-conflict
pnpm/rate-limit
pnpm/refused
pnpm/server-error
pnpm/truncated
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
python/exception
python/module-not-found
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
rubygems/push-refused
ruff/findings
ruff/summary
runner/job-timeout
runner/shutdown
runner/step-timeout
rust/build-script
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
schema/violation
schemathesis/failed
secret/not-found
selenium/failed
setup.python/version
shell/command-not-found
shell/crashed
shell/exit-126
shell/exit-127
shell/killed
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
sonar/token
spelling/findings
sphinx/error
spotless/check
sqlfluff/findings
ssh/host-key
ssh/key-refused
ssh/key-unreadable
ssh/transport
storybook/failed
stylelint/findings
surefire/fork-crashed
svelte/check
swc/error
swift/build-failed
swiftformat/check
swiftlint/violations
swiftpm/module
swiftpm/pins
swiftpm/resolve
terraform/config
terraform/fmt
terraform/lock
terraform/login
terraform/provider
terraform/registry
test/assertion
test/marker
test/summary
testcafe/failed
testng/summary
tflint/issues
tls/client-certificate-refused
tls/handshake
tls/server-certificate-expired
tls/untrusted
token/expired
token/invalid
token/not-set
toml/syntax
tox/failed
tsc/error
tsc/found
tsc/module-not-found
tsc/own-module
twine/refused
twine/version-exists
unity/compile
unity/failed
uv/lock
uv/no-solution
uv/not-found
vault/denied
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
xcode/test-failed
xcode/test-summary
xctest/assertion
yaml/syntax
yamllint/error
yarn/engine
yarn/integrity
yarn/lockfile
yarn/missing-script
yarn/no-version
yarn/not-found
yarn/transport
`;
/** Sets of bytes that stand at places of literals. */
const sets = `
48-57 65-90 95 97-122
48-57
32 58
102 112
32 46 48-57
101 106 114-115
0-8 14-31 33-255
40 45
102 119
100 115
98 119
47-57 65-90 95 97-122
0-9 11-12 14-255
32 115
66 80 85 98 112 117
32 34
39 97
45 48-57 65-90 95 97-122
78 85 89
34 39 96 128-255
0-255
48-55
32 45
39 46 48-57 65-90 95 97-122
100 112 117
91 123
46 48-57
45-46 48-57 65-90 95 97-122
97 101
101 108
112 114-115
55 57
53 55 57
53 57
58 69
97 116
49-57
32 48-57
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
83-84
58 115
39 96 128-255
110 118
97 109
97 112
97 100 102 116
102 116
97 108-109
99 117
48-57 65-90
49 51
77 86
67 78 80 87
66 84
66 70 76 78-79
73 85
66 73-74 78 80 85
70 79
99 112
73 84
73 83-84
116-117
98 115
49-51
69 87
99 116
50 52 54
39 100
101-102 115 117
58 83
67 77 84
96 117
103 121
67 70-71 114-115
70-71 76
103 115-116
66-67 70 77 82
67 72
70 83
68 78 99 108
112 114
101 105 114
97 114
32 44
97 105
84 119
65 83 85
65 98 110
65 76
32 105
80 105
102 115
102 109 119
105 112
49 53
40 110
103 107 112
51-52
102 104
49-50 53 57
49-50 53
67 82-83
98-99 103 109 112 115
116 119
78 83-84
101 118
34 66 85 101 114 119
67 78 84-85
102 118
78 86
100 112
99 109
97 119
110 112 121
46 68 71 74 78 80 82 103 110
74 78 97
68 115
101 111-112 115
99 109 114 116 118
102 109 118
58 87 93
98 101
98 100
97 105 108
32 48-57 65-90 95 97-122
45 102
79 99
105 111
32 110
101-102
112 115
45 49
32 45-46 48-58 65-90 95 97-122
48-57 100 114
97 100 109
46-47
99-100 102
73 82
70 101 227 236
48-57 97-102
105 108
53-54
67 70 82-83 99
79 84
49 53 57
53-57
99 115
105 121
39 97 107 110
98-99
46 48-57 65-90 95 97-122
60-62
105 110
9 11-12 32 58 128-255
45 48-57
52 57
49-53
54-55
48-51
104 106 110
105 112 114
107 115-116
114 116
102 110
99 105 109-110 112 116-117
97 99-101 103 115-117
108 114 116
36-37 80
108 112 114
41 59 123 125
96 101 105 111-112 116
100 114
99-101 114
67 78 84
40 72 83 102
50-51 53
67 78
105 109
39 48-57 65-90 95 97-122 128-255
39 128-255
95 115
67-68 77 86
48-57 96
39 98 100 108 117
99 118
112 116
80 85
42 83
102 109
114 119
101 108 112
60-62 126
39 46
101 116-117
45 95
69 114
67 114
70 85
67 85
34 101 110 114 119
98 108-109
99 114
109 115
96-97
108 117
49 52
69 82
98 102 104 115-116
98 118
227-228 231
228-229
229 233
32 58 128-255
234 236
32 236
32 235
96 102
47 65-90 97-122
84-85 116-117
73 89 105 121
69 82 85 101 114 117
48-51 57
67-68 79 85 99-100 111 117
128-255
69-70 101-102
108 114
32 45 95
65 68 73 80 83 97 100 105 112 115
83 85 115 117
72-73 104-105
68 70 77 86 100 102 109 118
32 83 115
69 79 101 111
67 70 99 102
68 77 80 100 109 112
65 67 84 97 99 116
65 86 97 118
80 85 112 117
72 80 104 112
69 82 101 114
69 85 101 117
65 70 97 102
65 73 78 80 82 84-85 97 105 110 112 114 116-117
58 83 115
65 82 97 114
67 79 99 111
65 67-68 71 77 87-88 97 99-100 103 109 119-120
58 69 101
65 79 97 111
68 76 80 82 86 100 108 112 114 118
65 76 97 108
73 84 105 116
73 85 105 117
44 46 48-57
70 80 102 112
45 79 111
70 84 102 116
32 68 79 100 111
79 82 111 114
68 82 100 114
65-67 76 80 84-85 97-99 108 112 116-117
73 87 105 119
65 73 97 105
68 83 100 115
32 95
80 84 112 116
83-84 115-116
65 67 70 79 83 97 99 102 111 115
70 73 75 80 83 86 102 105 107 112 115 118
65-67 69 82 86 97-99 101 114 118
69 86 101 118
77 80 83 109 112 115
76 84 108 116
67 82 99 114
77 83 109 115
82-83 114-115
34 39 48-57 65-90 95-122
67 75 84 99 107 116
70 87 102 119
80 83 112 115
67 77 80 99 109 112
67 96 99
68 70 83 100 102 115
77-78 109-110
49-50
32 69 73 101 105
70 73 82 102 105 114
66-67 98-99
32 78 110
72-73 85 104-105 117
32 34 39 44 48-58 65-90 95-122
65 88 97 120
65 73 75 79-80 97 105 107 111-112
73 80 105 112
65 73 89 97 105 121
65 78 84 97 110 116
79 87 111 119
69 90 101 122
66-68 70 73 76 84-85 98-100 102 105 108 116-117
68 70 100 102
73 82 105 114
69 76 101 108
76 80 108 112
45 66 98
71 84 90 103 116 122
69 73 101 105
68 84 100 116
78 84 110 116
71 82 103 114
85-86 117-118
65 70 73 84-85 89 97 102 105 116-117 121
65 68 70 97 100 102
66 72 98 104
65 90 97 122
65 75 80 97 107 112
70 83 102 115
65 67 79 97 99 111
70 75 80 102 107 112
32 40-41 83 115
68 73 78 100 105 110
70 82 102 114
73 82-83 105 114-115
10 13 32 93 191
99 102-103 115
84 91 101 112
9 11-12 32 128-255
32 40 46 83
78 98 105
83 116
73 78 80 84
58 93
0-47 58-64 91-94 96 123-255
68 70
10 13 191
33 114
67 73-74 77 85 87
40 102
70 83 116
99-101
39 104
32 60
108 115
101 112
71 115
70 73
99 106 109 116
100 109
101 109
44 115
33 115
68-69 86
96 103 112
98 109 114 117
101 104 108 119
68-69
77-78 82 109-110 114
110 115
100-101
101 114
69 83 101 115
44 46 58-59
32 80 82 112 114
115-116
68 78 100 110
32 40
83 90 115 122
78-79 110-111
101 115
43 45-46 48-57 65-90 95 97-122
114-115
101 116
111 115
116 121
79 101 107 114-116
34 39
33 60-62 105
101-102 109 116
43 45-57 65-90 95 97-122
104 112
45 65
79 83 111 115
65 78 80 82-84 97 110 112 114-116
49-50 54 77 109
69 89 101 121
32 46
9-13 32 93 128-255
0-9 11-12 14-57 59-255
69-70
97-98 101 123
100 109 117 119
32 46 48-57 62
60 104
46 48-58
104 109 112
104 116-117
34 48-57 65-90 95 97-122
10 13 32 46 93 191
101 111 115
107 116
107 115
107 110 115-116
32 45-46 48-57 65-90 95 97-122
101 104 116
9-13 32 46 93 128-255
101 110 114
69 83-84
68-69 84
114-116
45 128
100-101 104
104 116
44 100
9-13 32 91 93 128-255
84 105
43 48-57 99 103 115
49 115
10 13 32 47 93 191
45-57 65-90 95 97-122
0-12 14-255
0-8 10 13-255
67 100-101 110 116
46 108
101 121
48-57 99 101
32 40 48-57 65-90 95 97-122
32 88 128-255
32 151 178
120 151
32 100
83 98 100
103 115
61-62
104 109
67 76
68-69 83 100-101 115
68-69 100-101
68 89 100 121
10 13 32 93 124 128-255
80 83 85-86
69 78
50 103
101 103 110 121
97 109 114-116
57 65
69 84 101 116
32 104
68-69 76 78 83-84 89 100-101 108 110 115-116 121
66 76
48 101 110 114
39 46 48-57
`;
/** Each literal, where its rarest bytes begin, and its owners by number. */
const literals = String.raw `
      fixture '\{0}	6w	f8
    - Snapshot  - \{1}	8w	8z
    Expected\{2}	2w	8z
    New snapshot was not written	12w	8z
    Received \{3}	5w	8z
    Received\{2}	4w	8z
    Summary [\{4}	2w	2k
    expect(\{5}	2w	91
    thrown: "Exceeded timeout of	5w	8z
  AssertionError: Locator expected to	15w	e6
  ImportError: 	0w	f5 f9
  Line   \{6}	0w	du
  ModuleNotFoundError: 	11w	f5
  evaluation failed :(	13w	ic
  failure    	4w	bw
  https://www.shellcheck.net/wiki/SC\{1}\{1}\{1}\{1}	12w	gz
  playwright._impl._errors.TimeoutError	5w	e6
  x eslint(	2w	dd
  \xc3\x97 eslint\{7}	3w	dd
 - failed: 	1wi	5h
 ... ERROR	0w	ff
 ... FAIL	0w	ff
 .NET SDK \{8}	0w	d1
 ArgumentError: 	3w	96
 AssertionError  	3w	bw
 BoundsError: 	2w	96
 Build failed	2w	bx
 Config value	4w	b6
 ERROR    	0w	b1
 FAIL    	0w	b1
 Failed to \{9}	1w	1z
 KeyError: 	2w	96
 MD\{1}\{1}\{1}/blanks-around	11w	aq
 MD\{1}\{1}\{1}/code-block	8w	aq
 MD\{1}\{1}\{1}/commands-show	10w	aq
 MD\{1}\{1}\{1}/descriptive	9w	aq
 MD\{1}\{1}\{1}/emphasis	6w	aq
 MD\{1}\{1}\{1}/fenced-code	9w	aq
 MD\{1}\{1}\{1}/first-line	8w	aq
 MD\{1}\{1}\{1}/heading-	6w	aq
 MD\{1}\{1}\{1}/line-length	6w	aq
 MD\{1}\{1}\{1}/link-	5	aq
 MD\{1}\{1}\{1}/list-	5	aq
 MD\{1}\{1}\{1}/no-alt	6	aq
 MD\{1}\{1}\{1}/no-bare	5w	aq
 MD\{1}\{1}\{1}/no-duplicate	6w	aq
 MD\{1}\{1}\{1}/no-emphasis	8w	aq
 MD\{1}\{1}\{1}/no-hard	5w	aq
 MD\{1}\{1}\{1}/no-inline	6w	aq
 MD\{1}\{1}\{1}/no-missing	8w	aq
 MD\{1}\{1}\{1}/no-multiple	7w	aq
 MD\{1}\{1}\{1}/no-reversed	9w	aq
 MD\{1}\{1}\{1}/no-space	6w	aq
 MD\{1}\{1}\{1}/no-trailing	8w	aq
 MD\{1}\{1}\{1}/ol-prefix	7w	aq
 MD\{1}\{1}\{1}/proper-names	7w	aq
 MD\{1}\{1}\{1}/reference	7w	aq
 MD\{1}\{1}\{1}/required-	5w	aq
 MD\{1}\{1}\{1}/single-	5w	aq
 MD\{1}\{1}\{1}/table-	6	aq
 MD\{1}\{1}\{1}/ul-indent	7w	aq
 MD\{1}\{1}\{1}/ul-style	6w	aq
 MethodError: 	1w	96
 TIMEOUT    	3w	b1
 TypeError: 	0w	96
 UNEXPECTEDPASS    	4w	b1
 UndefVarError: 	0w	96
 baseline	0w	iq
 build constraints exclude all Go files	14w	76
 build failed	2w	h
 conflicts \{a}	2w	4z
 conversion failed	7w	h
 coverage is below the specified thresho	19w	5c
 error: in "\{b}	3w	1u
 expect(\{c}	1	e6
 failed	0	i0
 features/\{6}	1w	49
 frozen mode	3w	27
 is not valid	4w	ir
 is yanked	0w	2o
 panicked at	3w	2j
 path, file name, or both are too long	16w	j1
 push code to	1w	6l
 recorded in the dependency lock file	25w	hu
 requirements are unsatisfiable	18w	im
 syntax: 	0w	96
 terminated by SIGKILL	5w	3i
 violations were found	9w	2t
 violation\{d}	1w	9i
 when your package.json and	17w	ck
 argument	0wi	31
 cancelled	0wi	6x
 closed \{e}	0wi	bj
 configuring terraform aws provider: \{c}	10wi	hv
 denied	0i	5
 exceeded	0wi	9y
 experiencing	2wi	6y
 failed	0i	6x
 formatted	1wi	ht 61
 maintenance	3wi	8o 34
 not pass	0wi	6x
 not succeed	3wi	6x
 shutting down	3wi	g8
 unavailable	1wi	8l 8r 6y
 unsuccessful	0wi	6x
! Couldn't find module or a distribution	8w	47
! Finding \{6}	0w	47
! Installing the dependencies failed: 	19w	47
! Interrupted: \{1}	6w	fa
! stopping after \{1}	0w	fa
"error":\{f}	0wi	d4
#   Failed test \{g}	5w	dm
# (in test file \{6}	4w	1h
# Failed test \{1}	3w	do
# Looks like you \{3}	3w	dm
##[error]	0w	0
##[group]Run 	6	1
%Error: \{6}	0	bh
'Expiration time' claim ('exp')	22w	6p
(AccessDenied)	5w	10
(AccessDeniedException)	6w	10
(ArgumentError)	3w	g0
(AuthFailure)	4w	13
(AuthorizationError)	9w	10
(Forbidden): \{c}	3w	9p
(FrozenError)	4w	g0
(KeyError)	0w	g0
(NameError)	0w	g0
(NoMethodError)	3w	g0
(OperationTimedOut)	4w	1e
(ProvisionedThroughputExceededException)	24w	17
(RuntimeError)	0w	g0
(ServerBusy)	0w	1e
(ServiceUnavailable)	6w	15
(SlowDown)	0w	15
(SubscriptionRequestsThrottled)	19w	1e
(SyntaxError)	0w	g0
(ThrottledException)	4w	17
(Throttling)	0w	17
(ThrottlingException)	6w	17
(TooManyRequests)	0w	1e
(TypeError)	0w	g0
(UnauthorizedAccess)	0w	10
(ValidationError) when calling the	18w	36
(Wstat: \{1}	0w	dm
(Zeitwerk::NameError)	10w	g0
(ZeitwerkError)	6w	g0
(fail) \{c}	0	25
(failed)	1	w
(no such package)	4w	j
(standard:\{h}\{h}	0w	9n
(emfile)	1i	aj
(expiredtoken)	5wi	11
(expiredtokenexception)	6wi	11
(requestexpired)	2wi	11
(tokenrefreshrequired)	10wi	11
) UNAVAILABLE: 	6w	67
* Missing dependency:	11w	dc
* checking tests ... ERROR	10w	fm
* invalid role name	0w	io
* permission denied	10w	io
** (ArgumentError)	6w	5j
** (CompileError)	6w	5j
** (FunctionClauseError)	13w	5j
** (KeyError)	0w	5j
** (MatchError)	3w	5j
** (MismatchedDelimiterError)	9w	5j
** (Mix) Unknown dependency	4w	8b
** (Mix) \{i}	1w	8c
** (Mix.Error)	1w	5j
** (SyntaxError)	0w	5j
** (TokenMissingError)	10w	5j
** (UndefinedFunctionError)	4w	5j
*** FAILED ***	4w	gl
*** No rule to make target \{j}	1w	ap
*** No targets specified and no makefile	10w	ap
*** [.pio\{6}	0w	u
*** missing separator	7w	ap
*** recipe commences before first target	13w	ap
***Exception: \{0}	1w	48
***Failed	0w	48
***Not Run	1w	48
***Test Failed*** \{1}	9w	ff
***Timeout	0w	48
+ FullyQualifiedErrorId : 	11w	en
,-warnings-as-errors	5w	30
- files were modified by this hook	4w	eo
- hook id: \{6}	0w	eo
-- Configuring incomplete, errors occurr	10w	37
--- Failed scenarios:	11w	1p
--- Failed steps:	7w	1p
--lockfile_mode=error	8w	1l
.....Failed	2w	eo
.github/workflows/\{6}	4w	7
.kt: (\{k}	0	9d
.kts: (	0	9d
/dev/kvm\{c}	0i	ae
14 UNAVAILABLE: 	0w	7y
4 DEADLINE_EXCEEDED: 	12w	7x
4 architecture	4wi	ag
401 error, credentials	7wi	8f
404  Not Found [IP	3w	s
404 client error	0wi	8h
407 proxy	0wi	eu
408 client error	0wi	8i
410 (gone	0wi	8h
410 gone	0i	8h
410: gone	0wi	8h
429 client error	0wi	8p
5.7.57 Client not authenticated	18w	h5
500 can't connect	0wi	8j
500 server error	0wi	8j
502 server error	5wi	8k
503 backend fetch failed	5wi	8l
503 first byte timeout	9wi	8l
503 server error	5wi	8l
503 status code	6wi	8l
504 server error	5wi	8m
50\{1} slow down	3wi	8l
52\{l} a timeout	2wi	8n
52\{l} connection timed out	15wi	8n
52\{l} invalid ssl	6wi	8n
52\{l} origin	0wi	8n
52\{l} server error: 	5wi	8n
52\{l} ssl handshake	5wi	8n
52\{l} web server	3wi	8n
52\{l}: a timeout	3wi	8n
52\{l}: connection timed out	16wi	8n
52\{l}: invalid ssl	3wi	8n
52\{l}: origin	2wi	8n
52\{l}: server error: 	6wi	8n
52\{l}: ssl handshake	6wi	8n
52\{l}: web server	4wi	8n
530 <none>	1wi	8n
530 origin	0wi	8n
530 site	0i	8n
534-5.7.\{1}	0w	h5
535\{m}5.7.\{1}	0w	h5
5\{1}\{1} server error	5wi	8n
: Befehl nicht gefunden	12w	gr
: Error During Test at \{6}	5w	98
: Kommando nicht gefunden	14w	gr
: No candidates found	2w	jc
: No module named \{n}	0w	fc
: Test Failed at \{6}	8w	98
: WARNING: \{o}	3w	ha
: bad substitution	1w	gx
: comando n\xc3\xa3o encontrada	13w	gr
: comando n\xc3\xa3o encontrado	13w	gr
: command not found	10w	gr
: commande introuvable	10w	gr
: error CHARSET: 	8w	5e
: error ENDOFLINE: 	4w	5e
: error FINALNEWLINE: 	5w	5e
: error IMPORTS: 	4w	5e
: error WHITESPACE: 	8w	5e
: error: -[\{6}	2w	j5
: error: \{c}	0w	gz
: module lookup disabled by	4w	79
: no se encontr\xc3\xb3 la orden	2w	gr
: note: \{c}	0	gz
: orden no encontrada	3w	gr
: parameter not set	3w	gx
: style: \{c}	0w	gz
: syntax error, unexpected	13w	g0
: unbound variable	4w	gx
: unexpected end of file	10w	gx
: unknown revision 	2w	79
: warning: \{c}	2w	gz
: \xe3\x82\xb3\xe3\x83\x9e\xe3\x83\xb3\xe3\x83\x89\xe3\x81\x8c\xe8\xa6\x8b\xe3\x81\xa4\xe3\x81\x8b\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	gr
: \xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe5\x91\xbd\xe4\xbb\xa4	0w	gr
: \xe6\x9c\xaa\xe6\x89\xbe\xe5\x88\xb0\xe5\x91\xbd\xe4\xbb\xa4	0w	gr
: \xeb\xaa\x85\xeb\xa0\xb9\xec\x96\xb4\xeb\xa5\xbc \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x9d\x8c	0w	gr
: \xeb\xaa\x85\xeb\xa0\xb9\xec\x9d\x84 \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	gr
: authentication required	2wi	fq
: \^bad substitution	1w	gx
: permission denied	10wi	al
: \{p}: binary operator expected	2w	gx
: \{p}: missing \x60]'	6w	gx
: \{p}: too many arguments	5w	gx
: \{p}: unary operator expected	5w	gx
<<< ERROR!	1w	9a
<<< FAILURE!	1w	9a
== Compilation error in file	5w	5l
===== [FAILED] Took \{q}	11w	u
===> Failed to fetch and copy dep:	19w	fn
===> Failures occurred running tests	7w	5p
===> Package not found in any repo: 	21w	fn
===> Unable to resolve dependencies	25w	fn
==> E \{k}	0	gl
==> X \{k}	0	gl
> Could not resolve \{r}	8w	7p
> Could not resolve: 	12w	7p
> Export encountered \{s}	10w	bx
> Failed to \{t}	2w	7u
> There were failing tests in	7w	a
> startup failed:	4w	9e
>> Issue: [B\{1}\{1}\{1}:	0w	1g
A JSON web token could not be decoded	24w	6p
A branch or tag with the name '\{c}	7w	6r
A failure occurred while executing	19w	7w
A parameter cannot be found	3w	en
A problem occurred evaluating \{u}	13w	7s
A server with the specified hostname cou	14w	bp
AADSTS\{1}	0	18
AADSTS\{v}	0	1b
AADSTS\{w}	0	1c
AADSTS\{x}	0	1e
AAPT: error: 	0w	9
AMQPConnectionError	9w	1y
Aborted with \{1}	0w	b6
Access denied for user '	8w	4q
Access token expired or revoked	19w	cl
AccessDenied\{y}	2w	10
Action failed: \{6}	4w	21
ActiveRecord::PendingMigrationError	2w	fx
All configured authentication methods fa	15w	he
All mirrors were \{z}	8w	50
An API key must be provided	11w	cw
An HTTP error occurred when trying to re	23w	3v
An action could not be found at the URI 	25w	6
An error occurred during the fetch of re	12w	1k
An error occurred inside PHPUnit	18w	dw
An error occurred while loading ./spec	19w	fw
An error occurred while sending the requ	20w	bk
An unhandled exception occurred: 	1w	b
Analysis failed with \{10}\{11}	3w	9i
Analysis of target	2w	1j
Android resource linking failed	13w	9
ApplicationContext failure threshold (\{1}	13w	9j
Architecture Violation [Priority: 	2w	9j
ArgumentError: Package \{6}	2w	97
ArtifactError\x24DownloadError	3w	44
Assertion Failed: 	0w	1q
Assertion failed. Exiting with status co	0w	9z
Assertion failed: resolving hosting targ	0w	5z
Assertion is false: 	0w	ao
Assertion \{c}	0w	hy
AssertionError	2w	f4 fe hy
AssertionException	2w	hy
AssertionFailedError	3w	99
Asset size limit exceeded	12w	h2
Async callback was not invoked within	24w	b8
Asynchronous wait failed: Exceeded timeo	13w	j5
Attempting to decrypt but no vault secre	18w	f
AuthFailure: 	4w	13
Authentication Error: Your credentials a	0w	5z
Authentication error [code: 10000]	0w	35
Authentication is required for \{6}	0w	g4
AuthorizationFailed	7w	19
AuthorizationPermissionMismatch	19w	19
Automatic merge failed	10w	6h
BAD archive	0w	i
BAD signature	4w	i
BEGIN failed--compilation aborted	16w	dk
Bad URL \{c}	0	1m
Bad credentials	0w	6p
Bad hostname	0w	bp
Bad http status \{c}	0w	1m
Bad username or password for	18w	g4
Badly formatted: 	8w	ge
Base class package "\{c}	0w	dl
Because your app depends on "	9w	8c
Blocked mirror for repositories: 	3w	as
Broker transport failure	4w	1y
Build FAILED.	1w	ba
Build did NOT complete	1w	1j
Build failed with \{1}	1w	5q
Build file '\{c}	3w	7s
Build optimization failed: 	5w	bx
Bundler could not find compatible versio	15w	28
Bundler found mismatched checksums	2w	26
Bundler::ChecksumMismatchError	19w	26
CDN: trunk Relative path couldn't be dow	9w	3d
CDN: trunk URL couldn't be downloaded: \{6}	21w	3c
CDN: trunk \{c}	0w	3d
CMake Error\{2}	0w	37
CONFLICT (	1w	6h
CONNECT tunnel failed, response 50\{1}	25w	ev
CUBLAS_STATUS_ALLOC_FAILED	12w	7m
CUDA out of memory	9w	7m
CUDA_ERROR_OUT_OF_MEMORY	8w	7m
CVE-20\{1}\{1}-\{1}	0	cc
Cache service responded with 5\{1}\{1}	1w	2d 6q
Call to undefined function \{12}	8w	dp
Caller is not authorized to perform acti	28w	19
Can't continue due to errors on dependen	8w	8a
Can't find 'action.yml', 'action.yaml' o	3w	6n
Can't find package called	3w	fl
Can't find stylesheet to import	6w	gh
Can't install dependency	15w	fl
Can't locate loadable object for module	10w	dl
Can't locate \{6}	3w	dl
Can't resolve '\{13}	2w	c9
Can't resolve '\{14}	2w	ca
Can't run because no spec files were fou	15w	4k
Cannot apply unknown utility class	3w	gh
Cannot build '/nix/store	1w	c1
Cannot connect to host \{6}	0w	bk
Cannot download repomd.xml	13w	50
Cannot find a Java installation on your 	6w	9k
Cannot find matching keyid: 	7w	43
Cannot find module '\{13}	4w	c5
Cannot find module '\{15}	4w	ca
Cannot find module @rollup/rollup-	4w	c5
Cannot find native binding	6w	c9
Cannot find type definition file for '	5w	c9
Cannot find \{16}	3w	c9
Cannot find \{17}	3w	5t
Cannot fit requested classes in a single	16w	9
Cannot read config file	5w	5r
Cannot run program "\{18}	0w	er
Cannot \{3}	0	50
Cannot \{19}	0	en
Capybara::\{1a}	1w	fx
Caused by:	1w	9g
Changes must be made through a pull requ	8w	70
Checksum for '\{c}	2w	1v
ChecksumMismatchError	10w	3s
ChefBuildError	5w	dx
Cleaning up orphan processes	14w	2
ClientAuthenticationError	4w	18
ClientConnectorDNSError	12w	bp
ClientConnectorError	9w	bk
Code style issues \{1b}	0w	ep
Code: 403. Errors	2w	io
Code: ServerBusy	2w	1e
Code: TooManyRequests	4w	1e
Code="\{1c}	0	1e
CodeQL detected code written in \{c}	22w	fh
Codespell found one or more problems	13w	h9
Command failed with exit code \{1}	5w	21
CommandError: \{c}	3w	b2
CommandNotFoundException	5w	er
Communications link failure	11w	4p
ComparisonFailure	6w	99
Compilation error. See log for more deta	30w	9e
Compilation error: 	2w	u
Compilation failed due to warnings while	2w	5l
Compilation failed; see the compiler	15w	9e
ComplexMethod	4w	9n
Composer could not find a composer.json 	1w	5x
Composer\x5cDownloader\x5cTransportException	1w	3q
Computer says no	4w	dh
Conda detected a mismatch between the ex	12w	3s
CondaEnvException: 	2w	3u
CondaHTTPError: HTTP 000 CONNECTION FAIL	18w	3v
CondaHTTPError: HTTP 5\{1}\{1}	4w	3x
CondaSSLError: 	2w	3v
CondaValueError: 	7w	3u
Condition not satisfied:	11w	99
Conflicting cross-version suffixes in	2w	gi
Conflicting migrations detected	2w	b3
ConnectFailure	4w	bk
Connection to \{6}	5w	hg
ConnectionError	5w	bk
Content access is protected by token	3w	au
Could NOT find \{0}	6w	38
Could not authenticate against	10w	3k
Could not build wheels	11w	dx
Could not create installation access tok	19w	6p
Could not download rebar3	15w	8d
Could not fetch specs from http\{1d}	13w	2a
Could not find "stylelint-	7w	5t
Could not find Chrome (ver.	15w	20
Could not find Chromium (rev.	12w	20
Could not find a configuration file for 	9w	38
Could not find a package configuration f	9w	38
Could not find a valid gem '	9w	28
Could not find a version of package	9w	3n
Could not find a version that satisfies 	27w	e1
Could not find any matches for 	10w	7o
Could not find any version that matches	10w	7o
Could not find artifact 	9w	ar
Could not find artifact \{6}	9w	9w
Could not find compatible versions	7w	28
Could not find file paket.lock	15w	di
Could not find gem '	7w	28
Could not find module \{1e}	7w	83
Could not find one of \{c}	11w	u
Could not find satisfied version for Sem	12w	gq
Could not find \{6}	6w	9w 28
Could not find \{1f}	6w	4v
Could not find \{1g}	6w	5x
Could not find \{r}	6w	7o
Could not find \{1h}	6w	3n
Could not install Hex because	19w	8d
Could not load file or assembly '	17w	5a
Could not load the "sharp" module	12w	c5
Could not locate Gemfile	7w	5x
Could not open requirements file: 	8w	e2
Could not pick a version for	10w	2p
Could not reserve enough space for \{c}	13w	9h
Could not resolve ".	11w	ca
Could not resolve "\{18}	10w	c9
Could not resolve all \{1i}	13w	7p
Could not resolve dependencies for proje	20w	ar aw
Could not resolve dependency: npm	19w	c9
Could not retrieve Project Settings	13w	ir
Could not retrieve mirrorlist http\{1d}	13w	50
Could not retrieve the list of available	21w	hx
Could not run \x60PKG_CONFIG_ALLOW	22w	e5
Could not solve for environment specs	9w	3t
Could not solve package dependencies	26w	fl
Could not synchronize \{6}	10w	db
Could not transfer \{1g}	7w	az
Could not update repository	10w	db
Couldn't find a script named	8w	jb
Couldn't find any versions for "	9w	jc
Couldn't find manifest for '	10w	2v
Couldn't find the binary 	7w	jd
Coverage checks have not been met	15w	8x
Coverage decreased (-\{q}	4w	3f
Coverage failure: total of	13w	46
Coverage has dropped by	6w	h1
CredentialUnavailableError	6w	18
CssSyntaxError: 	0w	gh
Current runner version:	2w	2
Cypress failed to download	1w	1z
Cython.Compiler.Errors.CompileError: 	25w	4l
DNS cache overflow	0w	bp
DNS lookup \{1j}	0w	bp
DNS resolution \{1j}	0w	bp
DaemonDisappearedException	0w	9f
Danger has failed this build	5w	fh
Decryption failed (no vault secrets	24w	f
DefaultAzureCredential failed	8w	18
Dependencies lock file is not found in	8w	cn
Dependency convergence error for	14w	av
Dependency requires at least JVM runtime	14w	9k
Dependency verification failed for confi	4w	7v
Dependency \{6}	1w	40
Depends: \{c}	0w	o
Deployment failed, try again later	16w	6z
Der angegebene Host ist unbekannt	17w	bo
Detected package downgrade: 	19w	cy
DetoxRuntimeError: 	4w	4x
Did you forget to run actions/checkout	8w	6n
Distribution not found at: 	18w	in
DllNotFoundException	1w	9v
Docusaurus found broken \{1k}	5w	59
Done linting! Found \{1}	2w	ho
Download (curl) error for 'http\{1d}	6w	dg
Download error (\{1}	3w	3v
Download failed on Formula '	12w	1w
Download failure, code=	14w	1z
Downloading successful, but checksum doe	21w	52
Drift detected: Your database schema is 	24w	eq
Duplicate class \{6}	5w	9
Duplicate exports (\{1}	6w	9m
E: Could not get lock /var/lib	14w	q
E: Couldn't find any package by	12w	r
E: Impossible de trouver le paquet	11w	r
E: Imposs\xc3\xadvel encontrar o pacote	0w	r
E: No se ha podido localizar el paquete	3w	r
E: Unable to locate package	10w	r
E: Unmet dependencies	3w	o
E: \xe6\x97\xa0\xe6\xb3\x95\xe5\xae\x9a\xe4\xbd\x8d\xe8\xbd\xaf\xe4\xbb\xb6\xe5\x8c\x85	0w	r
EINVALIDNPMTOKEN	5w	cl
EINVALIDTAGFORMAT	0w	ft
EJSONPARSE	0w	95
ELIFECYCLE\{c}	0w	3i
ENAMETOOLONG	2w	j1
ENEEDAUTH	0w	cl
ENONPMTOKEN	0w	cl
ERELEASEBRANCHES	7w	ft
ERESOLVE \{1l}	0w	cr
ERR invalid password	0w	fo
ERROR 1005 (\{1m}\{1m}\{1m}\{1m}\{1m})	3w	bg
ERROR 1050 (\{1m}\{1m}\{1m}\{1m}\{1m})	3w	bg
ERROR 1054 (\{1m}\{1m}\{1m}\{1m}\{1m})	3w	bg
ERROR 1060 (\{1m}\{1m}\{1m}\{1m}\{1m})	3w	bg
ERROR 1061 (\{1m}\{1m}\{1m}\{1m}\{1m})	3w	bg
ERROR 1062 (\{1m}\{1m}\{1m}\{1m}\{1m})	3w	bg
ERROR 1064 (\{1m}\{1m}\{1m}\{1m}\{1m})	3w	bg
ERROR 1091 (\{1m}\{1m}\{1m}\{1m}\{1m})	3w	bg
ERROR 1146 (\{1m}\{1m}\{1m}\{1m}\{1m})	3w	bg
ERROR 1215 (\{1m}\{1m}\{1m}\{1m}\{1m})	3w	bg
ERROR 1366 (\{1m}\{1m}\{1m}\{1m}\{1m})	3w	bg
ERROR 1406 (\{1m}\{1m}\{1m}\{1m}\{1m})	3w	bg
ERROR 1451 (\{1m}\{1m}\{1m}\{1m}\{1m})	3w	bg
ERROR 1452 (\{1m}\{1m}\{1m}\{1m}\{1m})	3w	bg
ERROR 3780 (\{1m}\{1m}\{1m}\{1m}\{1m})	3w	bg
ERROR Hash check failed!	5w	1v
ERROR in (\{h}	1w	33
ERROR in \{6}	0w	ix
ERROR! - you can use --ignore-errors to 	22w	d
ERROR! Failed to resolve the requested d	20w	d
ERROR:  column 	4w	4r
ERROR:  constraint 	4w	4r
ERROR:  database 	8w	4r
ERROR:  duplicate key 	3w	4r
ERROR:  function 	3w	4r
ERROR:  invalid input syntax 	17w	4r
ERROR:  relation 	6w	4r
ERROR:  role 	3w	4r
ERROR:  schema 	5w	4r
ERROR:  syntax error at 	4w	4r
ERROR:  type 	4w	4r
ERROR: Coverage for \{0}	6w	46
ERROR: LoadError: ArgumentError: Package	14w	97
ERROR: LoadError: Some tests did not pas	24w	98
ERROR: Missing binary: 	13w	3r
ERROR: Missing prebuilt package for	16w	3r
ERROR: Package '	3w	3r
ERROR: Unable to find '	14w	3r
ERROR: Unsatisfiable requirements detect	7w	97
ERROR: Version conflict: 	15w	3r
ERROR: column 	3w	4r
ERROR: constraint 	3w	4r
ERROR: database 	4w	4r
ERROR: duplicate key 	2w	4r
ERROR: file or directory not found: 	7w	f8
ERROR: found no collectors for 	21w	f8
ERROR: function 	3w	4r
ERROR: invalid input syntax 	16w	4r
ERROR: not found: /	8w	f8
ERROR: pip's dependency resolver	14w	dy
ERROR: relation 	5w	4r
ERROR: role 	3w	4r
ERROR: schema 	4w	4r
ERROR: syntax error at 	3w	4r
ERROR: type 	3w	4r
ERROR: unable to select packages	3w	k
ERROR: \^test\{d}	2w	i0
ERR_MODULE_NOT_FOUND	7w	c9
ERR_NAME_NOT_RESOLVED	7w	bp
ERR_PNPM_BAD_TARBALL_SIZE	13w	ek
ERR_PNPM_FETCH_404	1w	ef
ERR_PNPM_FETCH_40\{1n}	1w	ei
ERR_PNPM_FETCH_429	1w	eh
ERR_PNPM_FETCH_5\{1}\{1}	1w	ej
ERR_PNPM_META_FETCH_FAIL	1w	ed
ERR_PNPM_NO_\{1o}	1w	ee
ERR_PNPM_PEER_DEP_ISSUES	1w	eg
ERR_PNPM_\{1p}	1w	ef
ERR_PNPM_\{1q}	1w	eb
ERR_PNPM_\{1r}	1w	ec
ERR_PNPM_\{1s}	1w	ea
ERR_PNPM_\{1t}	0w	e9
ERR_PNPM_\{1u}	1w	cl
ERR_REQUIRE_ESM	1w	c6
ERR_UNHANDLED_REJECTION	8w	cb
ERR_UNKNOWN_FILE_EXTENSION	4w	c6
ERR_WORKER_OUT_OF_MEMORY	8w	c8
ESLint configuration in	0w	5r
ESLint couldn't find a	13w	5r
ESLint couldn't find the \{1v}	14w	5t
ESLint found too many warnings	13w	5u
EXPECTATION FAILED	1w	hy
EXPKEYSIG	0w	s
E_FAILED	0	36
Electron failed to install correctly	3w	20
Element not found: \{1w}	9w	ao
End-of-central-directory signature not f	27w	t
EnvironmentFileEmpty	8w	3u
EnvironmentFileExtensionNotValid	20w	3u
EnvironmentFileNotFound: 	13w	3u
EnvironmentLocationNotFound	15w	3u
ErrImagePull	1w	8v
Error - hashes do not match	10w	1v
Error 126	0w	gt
Error 127	0w	gu
Error 137	0w	gv
Error 143	0w	gy
Error accessing registry http\{1d}	1w	1k
Error building Player because scripts ha	24w	ij
Error building classpath. Could not find	15w	9w
Error code: P\{1}\{1}\{1}\{1}	4w	eq
Error compiling Cython file:	16w	4l
Error computing the main repository mapp	31w	1m
Error downloading [http\{1d}	11w	1k
Error downloading \{6}	1w	gj
Error during build: 	3w	u
Error from server (\{1x}	8w	9o
Error in \{c}	0w	fk
Error in \{1y}	0w	4t
Error loading shared library 	16w	9v
Error occurred when checking code style 	29w	ep
Error retrieving packages from source '	20w	2x
Error running analysis for \x60	17w	21
Error: ! Test failures	11w	fm
Error: Cask '\{6}	3w	1x
Error: Code coverage	11w	45
Error: Could not find or load main class	20w	9c
Error: Could not satisfy dependency 	14w	ac
Error: Couldn't extract archive	18w	ac
Error: Download failed on Cask '	19w	1w
Error: Error accessing remote module reg	8w	hx
Error: Failed installing dependency: 	26w	ac
Error: Failed to build \{1z}	10w	b6
Error: Failed to download module	10w	hx
Error: Failed to download resource "	23w	1w
Error: Failed to install provider	14w	hx
Error: Input required and not supplied: 	31w	6v
Error: Library "\{6}	5w	dc
Error: Module not found	11w	hw
Error: No element found for selector: 	13w	f1
Error: No results matching query were fo	13w	ac
Error: No tests found	11w	e8
Error: Nothing to do	7w	51
Error: Process from config.webServer	25w	e8
Error: P\{20}	0w	eq
Error: R CMD check found \{21}	3w	fm
Error: Redis connection to \{h}	5w	4p
Error: Snapshot \x60\{c}	8w	it
Error: Test failures	3w	fm
Error: Timeout - Async function did not 	12w	b8
Error: Transaction \{22}	4w	4z
Error: Unable to find a match: 	19w	51
Error: Unresolvable module version const	3w	hw
Error: Unsupported Terraform Core versio	3w	hw
Error: [Cabal-\{1}	3w	83
Error: [S-\{23}	1w	83
Error: bundle initial exceeded maximum b	3w	b
Error: can't infer	3w	bh
Error: expected argument	11w	bh
Error: failed to download "\{c}	10w	86
Error: failed to retrieve some files	20w	dg
Error: template: 	3w	89
Error: undefined local variable	4w	bh
Error: undefined method	4w	bh
Error: unexpected token: 	4w	bh
Errors parsing \{6}	5w	dr
Errors while running CTest	7w	48
Exception in thread "\{c}	11w	9g
Executable doesn't exist at 	19w	20
Executed \{1}	0w	8y j4 1o
Execution failed for task '	16w	7w
Execution failed for task '\{c}	16w	9b 9e
Execution halted	7w	fk
Exit status 137	6w	gv
Exit status 143	6w	gy
Expectation Violated	1w	hy
Expectation failed for method name is	1w	dv
Expectation failed: 	1w	j5
Expected equality of these values:	21w	7z
Expected \{24}	0w	95
Expiring Daemon because JVM heap space i	10w	9h
Extension error\{2}	4w	ha
FAIL Required test coverage of	18w	46
FAIL in (\{h}	0w	33
FAIL! -- \{1}	0w	6b
FAILED (\{25}	0w	fg
FAILED TEST\{26}	1w	i0
FAILED | \{1}	0w	4w
FAILED \{6}	0	f7
FAILED: \{27}	0w	b3
FAILURES!	0w	dw
FAILURES!!!	1w	a
FTPError: 530	4w	62
Fail:        	0w	b1
Failed building wheel for	9w	dx
Failed example:	2w	fe
Failed examples:	2w	fw
Failed host lookup: '	7w	bp
Failed opening required '\{c}	3w	dp
Failed scenarios:	7w	49
Failed to CreateArtifact: \{c}	10w	2d 6q
Failed to apply plugin	7w	7w
Failed to authenticate, have you run fir	10w	5z
Failed to build \x60	3w	dx
Failed to build installable wheels	22w	dx
Failed to build: \{c}	3w	dx
Failed to collect dependencies	20w	aw
Failed to compile application	14w	4m
Failed to create deployment (status: 5\{1}\{1}	22w	6z
Failed to create/update the stack	24w	36
Failed to deploy artifacts: \{c}	14w	au
Failed to download Chrom	15w	1z
Failed to download Firefox	17w	1z
Failed to download action 'http\{1d}	3w	6
Failed to download archive 'http\{1d}	21w	6
Failed to download metadata for repo '	25w	50
Failed to download package '	15w	d2
Failed to download \{6}	3w	fj
Failed to establish a new connection	8w	bk
Failed to execute goal \{6}	10w	at ay
Failed to fetch record for \{c}	14w	8d
Failed to fetch registry file	18w	1k
Failed to fetch results from V2 feed at	17w	2x
Failed to get sources of	15w	db
Failed to get the data key required to d	7w	f
Failed to load \{1v}	5w	5r
Failed to open TCP connection to 	9w	bk
Failed to open TCP connection to \{6}	9w	bp
Failed to parse JSON	10w	95
Failed to parse JSON data	10w	cm
Failed to parse \{28}	7w	il
Failed to query available provider packa	11w	hx
Failed to read artifact descriptor for	19w	aw
Failed to resolve action download info	13w	6
Failed to resolve dependencies Dependenc	20w	hr
Failed to resolve entry for package "	16w	c9
Failed to resolve import "	13w	c9
Failed to resolve import ".	13w	ca
Failed to resolve the transaction	19w	51
Failed to restore cache entry. Exiting a	12w	v
Failed to retrieve information about '\{c}	13w	d2
Failed to run \{29}	0w	e8
Failed to set up chrome v	16w	1z
Failed to update metadata after	11w	1y
Failed to use "	0w	8c
Failed to \{2a}	0w	2d
Failed to \{2b}	0w	2d
Failed to \{2c}	0w	j5
Failed when searching source; results wi	7w	2x
Failed: 	1	f4
Failing scenarios:	8w	1q
Failure in \{1y}	2w	4t
Failure to find \{6}	7w	ar
Failure \xe2\x86\x92 \{6}	1w	2b
Failure/Error: 	0w	fx
Failures: 	1w	9b
Failures: \{10}\{11}	1w	8u
Falha tempor\xc3\xa1ria na resolu\xc3\xa7\xc3\xa3o de nome	31w	bo
Fallo temporal en la resoluci\xc3\xb3n del nom	10w	bo
Fatal error: 	0w	dq
Fehler : \{2d}	0w	bb
Fehler :\{2d}	0w	bb
Fehler AVLN\{6}	1w	bb
Fehler BC\{1}\{1}\{1}\{1}\{1}	0w	bb
Fehler CA\{1}\{1}\{1}\{1}	0w	bb
Fehler CS\{1}\{1}\{1}\{1}	0w	bb
Fehler C\{1}\{1}\{1}\{1}	0w	bb
Fehler FS\{1}\{1}\{1}\{1}	0w	bb
Fehler IDE\{1}\{1}\{1}\{1}	1w	bb
Fehler MC\{1}\{1}\{1}\{1}	0w	bb
Fehler NETSDK1\{1}\{1}\{1}	2w	bb
Fehler RZ\{1}\{1}\{1}\{1}	0w	bb
Fehler SA\{1}\{1}\{1}\{1}	0w	bb
Fehler XA\{1}\{1}\{1}\{1}	0w	bb
Fehler: \{2d}	0w	bb
Fehler:\{2d}	0	bb
Fehler\{2}	0	63
File already exists ('	13w	ii
Filename too long	8w	j1
Final newline expected	0w	5i
FluentAssertions.Execution	6w	5b
FlywayValidateException	8w	b3
ForbiddenByFirewall	10w	19
ForbiddenByRbac	2w	19
ForbiddenComment	3w	9n
Found changeset \{6}	1w	ft
Found mixed changeset	7w	ft
FunctionNaming	4w	9n
GC heap initialization failed	0w	5f
GC overhead limit exceeded	13w	9h
GET returned 404 Not Found	11w	1m
GET returned 5\{1}\{1} 	0w	1n
GH001: Large files detected	0w	71
GH006: 	0	70
GH009: 	0	71
GH013: 	0	70
GITHUB PUSH PROTECTION	7w	71
Gem::GemNotFoundException	5w	28
Gem::MissingSpecError	10w	28
Gem::RemoteFetcher::FetchError	12w	2a
Gemfile.lock \{c}	0w	27
Get config: Schema Parsing	6w	eq
Getting requirements to build wheel did 	17w	dx
Giving up.	1w	iz
Got TLS error trying to find package	22w	ey
Got socket error trying to find package	25w	ey
Gradle build daemon disappeared unexpect	27w	9f
HINT: To print view hierarchy	15w	4x
HTTP code 50\{1} from proxy	2w	ev
HTTPConnectionPool(host=	11w	bk
HandshakeException: \{2e}	0w	ey
Hex dependency resolution failed	5w	8c
Host desconocido	4w	bo
Host key verification failed	16w	hd
Host name lookup failure	6w	bp
Host system is missing dependencies to r	30w	20
Hostname/IP does not resolve	2w	bp
HttpRequestException	1w	5d
H\xc3\xb4te inconnu	1w	bo
INSTALLATION FAILED: 	2w	87
INSTRUMENTATION_\{2f}	0w	a
INTERNALERROR> 	6w	f8
IllegalStateException: Failed to load Ap	28w	9j
ImagePullBackOff	7w	8v
ImportError: \{2g}	0w	fc
In the dependencies for \{6}	9w	83
IncompleteSignature	10w	13
Inconsistent dependency lock file	21w	hu
Incorrect or missing password	0w	cl
Ineffective mark-compacts	16w	c8
Installer hash does not match	20w	1v
Instrumentation run failed due to	0w	a
Integration not found	2w	6p
Integrity check failed for "	16w	j9
Integrity check failed for \{2h}	16w	4u
InteractionRequired	0w	18
Internal Error: Error when performing th	3w	41
InternetOpenUrl() failed	4w	2x
Invalid API Token	4w	ih
Invalid credentials (HTTP 40\{1n}) for	14w	3k
Invalid lockfile version	5w	22
Invalid login: 5\{1}\{1}	6w	h5
Invalid option '--\{2i}	4w	5r
Invalid or non-existent authentication i	7w	ih
Invalid requirement: 	10w	e2
Invalid value. Matching delimiter not fo	11w	6s
Invalid workflow file	0w	6v
Invalid \{2j}	0w	35
InvalidAccessKeyId	9w	13
InvalidAuthenticationToken	5w	19
InvalidClientTokenId	0w	13
Issue recorded: 	3w	j5
It is a member of the hidden package	23w	83
JSON parse error	0w	95
JSONDecodeError: 	0w	95
JSONParseError	4w	95
Java heap space	1w	9h
JavaScript heap out of memory	20w	c8
Jest encountered an unexpected token	15w	93
Jest: Coverage data for \{c}	5w	90
Jest: Got error running	0w	93
KafkaJSConnectionError	12w	1y
KafkaJSNumberOfRetriesExceeded	12w	1y
Keine Regel\{2k}	1w	ap
Killed\{k}	0	gv
Kubernetes cluster unreachable: \{c}	4w	9r
LINK : fatal error LNK1181	7w	9u
LLVM ERROR: out of memory	16w	3i
LNK1104: cannot open file '\{6}	2w	9u
LargeClass	0w	9n
Library not loaded: 	10w	9v
Lint errors found in the listed files	22w	5u
Locking Failed!	6w	e4
Login failed for user	6w	4q
Login incorrect.	7w	62
Login \{2l}	0	62
LongMethod	1w	9n
LongParameterList	5w	9n
Looks like Playwright \{2m}	7w	20
Lost connection to MySQL server	21w	4p
MDX compilation failed for file	6w	59
MODULE.bazel.lock is no longer up-to-dat	26w	1l
MPS backend out of memory	5w	7m
MSB1003: 	0w	5x
MagicNumber	0w	9n
Manifest merger failed\{2}	9w	9
Manifest.toml\{c}	3w	97
Map keys must be unique	9w	j6
MaxLineLength	4w	9n
Merge conflict in	8w	6h
Method was expected to be called \{1}	4w	dv
Metro encountered an error	15w	b2
Microsoft.VisualStudio.TestTools\{c}	12w	5b
Migration checksum mismatch for migratio	14w	b3
Migration failed for changeset	10w	b3
Minitest::\{2n}	1w	b4
Mismatch hashes. Expected	9w	43
Missing classes detected while running R	25w	9
Missing closing	6w	en
Missing dependencies	10w	9m
Missing package product '\{6}	14w	hp
MissingEndCurlyBrace	2w	gx
Mockery\x5cException\x5c	0w	dv
Module build failed	8w	ix
Module parse failed	8w	ix
Module version requirements have changed	26w	hw
ModuleNotFoundError: No module named	9w	fc
MongoNetworkError: 	1w	4p
MongoNetworkTimeoutError	1w	4p
MongoServerError: \{2o}	6w	b9
MongoServerSelectionError: 	6w	4p
Multiple versions of pnpm specified	3w	e9
MultipleFailuresError	3w	99
Must provide --username	0w	fr
NAR hash mismatch in input	4w	c2
NETSDK1004	1w	cy
NETSDK1045	1w	d1
NETSDK1083	1w	d1
NETSDK1147	1w	d1
NOAUTH Authentication required	7w	fo
NOPERM this user has no permissions	9w	fo
NO_PUBKEY	0w	s
NT_STATUS_\{2p}	1w	62
NU1301: 	1	d2
NUnit.Framework.AssertionException	4w	5b
Name does not resolve	2w	bp
Name oder Dienst nicht bekannt	10w	bo
Namespace not specified	3w	9
Native memory allocation (m\{1g}	4w	9h
Neither \{9}	0w	b0
NestedBlockDepth	4w	9n
Network error while fetching http\{1d}	14w	2a
Network\{2q}	0	bk
NewLineAtEndOfFile	5w	9n
Nicht definierter Verweis auf	10w	a0
No API Key was provided	8w	cw
No Makefile found	0w	5x
No Podfile found	0w	5x
No authentication configured for request	3w	cl
No available formula 	0w	1x
No available upgrade found.	14w	2v
No code found during the build	9w	fh
No compatible \{2r}	4w	e3
No existing credentials found. Please ru	1w	ir
No final newline expected	2w	5i
No fixes available (	4w	g6
No formulae or casks found	10w	1x
No hay ninguna regla para construir	26w	ap
No interpreter found for Python	7w	in
No match for argument: 	0w	51
No match was found for the specified sea	0w	5a
No matching distribution found for	0w	e1
No matching federated identity record	0w	1b
No matching toolchains found for request	16w	9k
No matching variant of	0w	7o
No more mirrors to try	0w	50
No package '\{c}	0w	e5
No package found matching input criteria	27w	2v
No package \{6}	0w	51
No plugin found for prefix '	17w	aw
No pnpm version is specified	16w	e9
No provider of '\{6}	5w	df
No release type found in pull request ti	21w	3h
No solution found when resolving	18w	im
No subscription\{d}	0w	1d
No tagged versions found for	0w	2p
No targets specified and no makefile fou	6w	5x
No test \{2s}	0w	iv
No tests found, exiting with code 1	4w	93
No tests \{2t}	0w	9b
No versions available for \{6}	8w	co
NoBrokersAvailable	2w	1y
Nom ou service inconnu	0w	bo
Nombre o servicio desconocido	1w	bo
Nome ou servi\xc3\xa7o desconhecido	0w	bo
Non-resolvable \{2u}	0w	aw
None of the required '\{6}	0w	38
None of your spec sources contain a spec	0w	3b
Not all values are present. Ensure 'clie	9w	1d
Not logged in	0w	62
Nothing to build.	0w	u
Number of failures 	2w	j4
ORA-01017	0w	4q
ORA-12\{2v}	0	4p
ORA-28001	0w	4q
Object does not exist on the server: [40	17w	9x
One or more of the steps\{c}	15w	fh
One or more test\{d}	0w	i0
Oops! Something went wrong! :(	6w	5r
OperationalError: \{2w}	6w	4r
Our services aren't available right now	8w	6q
Out of memory.	5w	5f
PERMISSION_DENIED	8w	66
PHP Parse error: 	3w	dr
PHP Recoverable fatal error: 	1w	dq
PHP Startup: Unable to load dynamic libr	8w	dp
PHPCBF CAN FIX	5w	ds
PMD Failure: 	1w	9i
Package content hash validation failed f	23w	cx
Package downgrade: Detected	13w	cy
PackagesNotFoundError	11w	3w
Pact verification failed	0w	dh
Paket failed with	0w	di
ParameterBindingException	1w	en
Parse failure: 	1w	fv
ParserError: 	0w	gx
Parsing error: 	0w	1f
Pas de r\xc3\xa8gle pour fabriquer	9w	ap
Password required	1w	fr
PathTooLongException	6w	j1
PdmException	0w	e4
Permission 'iam.serviceAccounts.getAcces	24w	68
Permission denied (\{2x}	8w	he
Permission to \{6}	5w	6l
Please reduce your request rate	3w	15
Please run 'az login'	3w	1d
Please tell me who you are	7w	6g
Post job cleanup.	0w	2
Prisma Migrate has detected	9w	eq
Prisma schema validation	4w	eq
Process completed with exit code 124.	28w	g9
Process completed with exit code 126.	28w	gt
Process completed with exit code 127.	28w	gu
Process completed with exit code 1\{2y}	11w	gy
Protected branch update failed	0w	70
Provider requirements cannot be satisfie	29w	hu
Proxy CONNECT \{2j}	2w	ev
Push cannot contain secrets	14w	71
QUALITY GATE STATUS: FAILED	7w	fh
Quality \^gate \{2z}	3w	fh
R8: Missing class	7w	9
R8: java.	0w	9
REMOTE HOST IDENTIFICATION HAS CHANGED	7w	hd
RESOURCE_EXHAUSTED	9w	65
ROLLBACK_COMPLETE	6w	36
RPC failed; HTTP 5\{1}\{1}	2w	6f
RPC failed; curl \{30}	8w	6j
RPC failed; result=\{31}	10w	6j
Rate exceeded	0w	17
Reached heap limit	4w	c8
Read error (\{32}	0w	iz
Read error at byte \{1}	7w	iz
Received status code 40\{1n} from server	3w	au
Received status code 40\{1n} from server: 	3w	7r
Received status code 429 from server: 	3w	7q
Received status code 5\{1}\{1} from server: 	3w	7t
Relative import path "\{c}	4w	4v
Request failed (\x7b:failed_connect	18w	8d
RequestLimitExceeded	8w	17
Requested SDK version: 	4w	d1
Require upper bound dependencies error	6w	av
Required test coverage of \{1}	13w	46
Resolution error: Error downloading	5w	gj
ResolutionImpossible	9w	dy
ResolutionTooDeep	8w	e4
ResolveException: 	5w	gj
ResolvePackageNotFound	12w	3w
Response status code does not indicate s	3w	2w
Response violates schema	2w	gn
ReturnCount	2w	9n
Rollup failed to resolve import	20w	c9
RollupError: 	3w	fv
Rule '\{c}	0	8x
Rule violated for \{33}	8w	8x
Run Prettier \{34}	3w	ep
Running \{1}	0w	e8
RuntimeException: \{6}	0w	en
SASL authentication failed	5w	4q
SB_BUILDER-\{0}	2w	hh
SB_CORE-SERVER_\{1}\{1}\{1}\{1} (	0w	hh
SCRAM authentication failed	6w	4q
SC\{1}\{1}\{1}\{1} (error): 	6w	gz
SC\{1}\{1}\{1}\{1} (info): 	6w	gz
SC\{1}\{1}\{1}\{1} (style): 	6w	gz
SC\{1}\{1}\{1}\{1} (warning): 	9w	gz
SIGKILL	0	gv
SMTPAuthenticationError	2w	h5
SQLSTATE[	0w	4r
STATUS_LOGON_FAILURE	5w	62
SafetyError: The package for	0w	3s
SassError: 	0w	gh
Script compilation error\{1d}	9w	7s
Scripts have compiler errors.	8w	ij
Selenium::WebDriver::Error::\{35}	13w	gp
SemanticReleaseError: 	0w	ft
Server access Error: 	2w	44
Server error	1w	gn
ServerSelectionTimeoutError	10w	4p
Shouldly.ShouldAssertException	16w	5b
Signature mismatch	1w	d6
SignatureDoesNotMatch	2w	13
SimpleCov failed with exit \{1}	2w	h1
Skipping '	1w	1j
SlowDown: 	1w	15
Snapshots: 	0w	94
SocketException	1w	5d
SocketException: 	1w	ey
SolverProblemError	7w	em
Some errors were emitted while running c	11w	1r
Some packages have been changed but no c	0w	ft
Some specified paths were not resolved, 	0w	cn
Some tests failed.	6w	4o
Some test\{d}	0w	i0
Some type variables	6w	d6
Something went wrong installing the "sha	0w	c5
Sorry, no solution found: 	5w	dc
Sorry, resolution of the request	3w	dc
Source input did not pass lint check	24w	hn
Sphinx error:	0w	ha
SpotBugs rule violations	4w	9i
SpotBugs \{36}	1w	9i
StatusCode.DEADLINE_EXCEEDED	8w	7x
StatusCode.UNAVAILABLE	3w	7y
Storybook failed to \{1z}	5w	hh
Summarizing \{1}	0w	6b
Summary of Failures:	1w	b1
SwallowedException	0w	9n
Syntax error	0w	d6
Syntax error: \{37}	0w	gx
SyntaxError: \{6}	4w	g3
SyntaxError: \{38}	4w	c6
System.OutOfMemoryException	4w	5f
TCP Provider: \{c}	5w	4p
TEST RUN FAILED	3w	5n
TEST RUN INCOMPLETE	5w	5n
TOML parse error at line	4w	ib
TOMLDecodeError	4w	ib
Template \{39}	0w	36
Tempor\xc3\xa4rer Fehler bei der Namensaufl\xc3\xb6s	20w	bo
Terminated  	3w	gy
Test Failed: \{3a}	2w	4x
Test Suite '\{c}	0w	j4
Test Suites: \{10}\{11}	4w	94
Test code or tested code \{3b}	7w	dw
Test instrumentation process crashed	4w	a
Test suite failure for package	6w	84
The API key doesn't have access	20w	g4
The AWS Access Key Id you provided does 	30w	13
The Cypress App could not be downloaded	8w	1z
The Python request from	13w	e3
The audience in ID Token \{c}	0w	68
The build backend returned an error	10w	dx
The checksum for the downloaded \x60	6w	26
The credential associated with user '\{c}	11w	ih
The current Dart SDK version is	9w	ex
The currently activated Python version	7w	e3
The cypress npm package is installed, bu	9w	20
The dependencies in your gemfile changed	6w	27
The filename or extension is too long	24w	j1
The following artifacts could not be res	17w	ar
The following build commands failed:	7w	hm
The following files are not formatted:	7w	5k
The following package names could not be	7w	97
The following packages are incompatible	30w	3t
The following packages are not available	7w	3w
The following packages have unmet depend	28w	o
The following required packages were not	31w	38
The following tests FAILED	15w	48
The forked VM terminated without properl	4w	hj 9f
The gemspec\{d}	1w	27
The given credential is rejected by the 	3w	68
The implementation \{6}	1w	d6
The imports and exports are not sorted	0w	1r
The key you are authenticating with has 	16w	6l
The lock file is not up to date with the	1w	3l
The lockfile at \{28}	1w	il
The lockfile is out of date. Run	1w	4u
The lockfile would have been \{3c}	1w	ja
The package was not found with the sourc	9w	2v
The remote archive doesn't match the exp	23w	j9
The remote file either doesn't exist, is	15w	2x
The remote server returned an error: (5\{1}	24w	2w
The requested URL returned error: 5\{1}\{1}	21w	6f
The service is currently unavailable	20w	67
The service is unavailable	0w	6q
The sources of the following couldn't be	5w	db
The specified API key is invalid, has ex	0w	cw
The specified module could not be found	0w	9v
The specified selector does not match an	0w	i1
The step fails because "fail-on" \{2l}	0w	ad
The system library \x60\{6}	9w	e5
The template is not valid	16w	6v
The type or namespace name '\{6}	6w	5a
The user '\{c}	1w	ih
The workflow is not valid	16w	6v
There is insufficient memory for the Jav	1w	9h
There is no .changeset	0w	ft
There was a version conflict during pack	23w	di
There \{3d}	0	9b
This command requires you to be logged i	15w	cl
This could be due to a typo in :dependen	8w	9w
This download does NOT match \{z}	11w	77
This expression has type	1w	d6
This operation requires a one-time passw	18w	cq
This project is configured to use \{3e}	20w	e9
This project's package.json defines "pac	29w	e9
Throttling\{y}	0w	17
Timed out waiting for a node assignment	25w	1y
Timed out \{1}	0w	e6
Timeout reached, aborting!	17w	6z
Timeout, server \{6}	4w	hg
Timeout:       	4w	b1
TimeoutError: \^w	4w	f1
To update \x60pubspec.lock\x60 run	16w	ew
Too many authentication failures	0w	he
TooGenericExceptionCaught	3w	9n
TooManyFunctions	0w	9n
TooManyRequestsException	0w	17
Total tests run: \{1}	0w	i2
Trailing whitespace	9w	5i
Transfer finalized, status: 5\{1}\{1}	6w	3x
Transform failed with \{1}	4w	5q
Tunnel connection failed: 50\{1}	19w	ev
Two-factor authentication or granular ac	27w	ct
UNAUTHORIZED: \{c}	5w	fs
UNAVAILABLE: io exception	8w	7y
UNTRUSTED signature	10w	i
Unable to acquire the dpkg frontend lock	31w	q
Unable to authenticate request [code: 10	10w	35
Unable to connect to source 'http\{1d}	22w	2x
Unable to connect to the remote server	27w	bk
Unable to download artifact(s): Artifact	28w	v
Unable to download data from http\{1d}	3w	2a
Unable to find '\{6}	7w	3r
Unable to find a resolution because	9w	e4
Unable to find any artifacts for the ass	10w	v
Unable to find lockfile at \{28}	10w	il
Unable to find package \{6}	8w	d0
Unable to find version '\{6}	8w	d0
Unable to find \{3f}	6w	gq
Unable to find \{3g}	6w	gq
Unable to load the service index for sou	15w	d2
Unable to load the service index \{c}	15w	cw
Unable to load \{3h}	5w	5a
Unable to locate executable file	7w	er
Unable to process file command '\{3i}	16w	6s
Unable to resolve path to module '	13w	c9
Unable to resolve path to module '.	13w	ca
Unable to satisfy \x60pubspec.yaml\x60 using \x60	7w	ew
Unable to update registry \x60	11w	gf
UnauthorizedOperation	5w	10
Unbound \{3j}	0w	d6
Unchecked dependencies for environment	4w	8a
Undefined scenarios:	0w	49
Undefined \{3k}	0w	gh
UndefinedTable: 	3w	4r
Undocumented \{2e}	4w	gn
Unexpected input(s) \{c}	0w	6v
Unexpected server response: 5	6w	iy
Unexpected token	0w	en
Unexpected value '	0w	6v
Unhandled exception	5w	9g
UnhandledPromiseRejection\{3l}	10w	cb
Unknown option\{1d}	2w	b0
Unknown \{3m}	0w	u
Unlisted \{3n}	0w	9m
Unnecessary	1w	g5
Unrecognized named-value	0w	6v
UnrecognizedClientException	0w	13
Unresolveable build extension	16w	aw
UnresolvedAddressException	11w	bp
UnsatisfiableError	0w	3t
UnsatisfiedLinkError	0w	9v
Unsupported class file major version \{1}	10w	9k
Unused dependencies	9w	9m
Unused devDependencies (\{1}	3w	9m
Unused exported types (\{1}	3w	9m
Unused exports (\{1}	5w	9m
Unused files (\{1}	1w	9m
UnusedParameter	5w	9n
UnusedPrivate\{0}	0w	9n
Updates were rejected because	5w	6i
Use of 	0	g5
User cannot log in	1w	62
Username and Password not accepted	14w	h5
Username and password required	14w	fr
Username must not be null!	7w	7r
Username required	3w	fr
Username/Password authentication is no l	11w	ih
Validate failed: Migrations have failed 	27w	b3
Value of: 	1w	7z
Verification of Gradle distribution fail	17w	7v
Verifying a pact between \{c}	11w	dh
Version conflict detected for \{6}	11w	cy
WARNING: DATA RACE	3w	7e
WRONGPASS 	0w	fo
Wait with matcher	8w	4x
Waiter StackCreateComplete failed	14w	36
Waiting for cache lock: Could not get lo	14w	q
Wanted but not invoked:	4w	99
Warning, treated as error:	6w	ha
We were unable to automatically build yo	3w	fh
WebSocket was closed before the connecti	10w	iy
While constructing the build plan, \{c}	8w	83
WildcardImport	5w	9n
Worker terminated due to reaching memory	31w	c8
Would reformat: \{6}	3w	1t
Write access to repository not granted	0w	6l
Wrong amount of	6w	5i
Wrong \{3o}	0	5i
XCTAssert\{3p}	0w	j5
XCTUnwrap failed	7w	j5
Xunit.Sdk.\{0}	0w	5b
YAML parse error on \{6}	4w	89
YAMLException: 	2w	j6
YAMLParseError	4w	j6
YAMLSyntaxError	0w	j6
YN0000: \{c}	1	jb
YN0001: \{c}	1	je
YN0016: 	1	jc
YN0018: 	1	j9
YN0028: 	1	ja
YN0033: 	0	cl
YN0035: \{c}	1	jd
You are not allowed to push	5w	6l
You are not authenticated. Please run \x60w	12w	35
You are trying to install in deployment 	3w	27
You cannot call a method on a null-value	22w	en
You cannot publish over the previously	12w	ii
You defined "--token", but it's missing 	2w	ir
You do not have permission to publish	10w	ct
You do not have permission to push to th	10w	g4
You have enabled multi\{3q}	4w	g4
You have \{10}\{11}	0w	9i
You installed esbuild for another platfo	27w	c5
You may not perform that action with the	17w	ct
You must be logged in to the server	4w	9r
You must install or update .NET to run t	26w	d1
Your Composer dependencies require a PHP	6w	3p
Your GitHub \{3r}	2w	3k
Your Gradle distribution may have been t	6w	7v
Your RubyGems version \{c}	0w	29
Your bundle \{3s}	2w	28
Your code has been rated at 	14w	f2
Your configFile is invalid	14w	4k
Your current stack	1w	ez
Your lock file does not contain a compat	10w	3o
Your lockfile does\{3t}	8w	27
Your lockfile needs to be updated	2w	ja
Your mix.lock is out of date	7w	8b
Your models in app(s): \{c}	11w	b3
Your requirements could not be resolved 	24w	3o
Your rubygems.org credentials aren't set	27w	g4
[!] CocoaPods could not find compatible 	1w	39
[!] Error installing \{6}	6w	3d
[!] No podspec \{3u}	1w	3b
[!] The platform of the target	20w	39
[!] Unable to add a source with url	14w	3d
[!] Unable to find a \{3v}	12w	3b
[-Wclang-format-violations]	2w	2z
[BABEL] \{6}	0	1f
[ERROR] COMPILATION ERROR	10w	9e
[ERROR] Chart.yaml	6w	89
[ERROR] Could not determine which packag	22w	dc
[ERROR] No agreement	8w	dc
[ERROR] No package named	5w	dc
[ERROR] Package conflict!	16w	dc
[ERROR] templates/	6w	89
[ERROR] values.yaml	9w	89
[ERROR] \{6}	1	dc
[ERROR]: Task failed: 	4w	c
[Errno \{3w}	0	bp
[ErrorProne]	3w	9i
[Failed] \{6}	0w	ao
[ResolutionImpossible]	10w	e4
[ant:checkstyle] [ERROR] 	12w	2t
[build failed]	2w	76
[error] Failed tests:	9w	gl
[error] Failed: Total \{1}	11w	gl
[plugin\{3x}	0	is
[rejected]	1w	6i
[remote rejected]	3w	6i
[setup failed]	2w	76
[vite:\{h}	0	is
[vitepress] \{1}	0w	59
[vue/compiler-sfc] 	7w	1f
\x60snyk\x60 requires an authenticated account	10wi	fi
a resolved file is required when automat	5w	hq
account_inactive	0w	h4
aclocal: error: 	3w	y
alembic.util.exc.CommandError	7w	b3
all possible versions conflict with prev	24w	2n
an out-of-date resolved file was detecte	18w	hq
another operation (install/upgrade/rollb	1w	87
apiserver not ready	4w	9o
assert 	0	f4
attribute '\{c}	0w	c1
attribute condition\{c}	4w	68
authentication failed for http\{1d}	0w	au
authorization failed for http\{1d}	14w	au
automake: error: 	3w	y
autoreconf: error: 	0w	y
az login' to setup account	17w	1d
backendError	1w	67
bad address '\{6}	0w	bp
bad token\{c}	0w	io
bin/rails aborted!	2w	g0
blank line	1w	g5
breaks: world[	3w	j
build finished with problems	3w	ha
builder for '/nix/store	2w	c1
cabal: Could not resolve dependencies	27w	83
can only install with an existing packag	25w	ck
can't find crate for	5w	2m
can't find gem \{6}	3w	28
can't get a valid version for \{3y}	5w	86
candidate versions found which didn't ma	26w	2n
cannot 	0	78
cannot be built because it requires rust	30w	2h
cannot find -l\{0}	5w	9u
cannot find Chrome binary	12w	20
cannot find module providing package	4w	79
cannot find package "	4w	79
cannot find \{3z}	3w	gc
cannot load such file -- 	9w	g1
cannot load such file -- \{40}	9w	g2
cannot lock ref	4w	6i
cannot open URL 'http\{1d}	5w	fj
cannot open shared object file	7w	9v
cannot publish over the previously publi	29w	ii
cannot re-use a name that is still in us	27w	87
cannot update the lock file	15w	2f
cc1plus: out of memory	3w	3i
channel_not_found	0w	h3
chart "\{c}	0	86
clang-format \{41}	0w	2z
code = DeadlineExceeded	4w	7x
code = PermissionDenied	13w	66
code = ResourceExhausted	2w	65
code = Unavailable	2w	7y
code = \{42}	0	7y
code execution cannot proceed because	25w	9v
codeName: 'AuthenticationFailed'	9w	b9
codecov/p	0w	3f
collect2: \{43}	1w	a1
command not found: 	9w	gr
comparison	1w	g5
composite literal uses unkeyed	10w	7g
configure: error: \{c}	5w	40
conflicting requests	2w	4z
conflicts with another require	3w	3o
connection to server at "\{h}	16w	4p
connection() error occurred during conne	22w	b9
contains 	0w	g5
copylocks	0w	7g
could not	0w	78
could not apply \{44}\{44}\{44}\{44}\{44}\{44}\{44}	6w	6h
could not compile dependency :\{0}	13w	5l
could not connect to \{6}	6w	hx
could not find \x60Cargo.toml\x60 in	7w	5x
could not find \x60\{6}	7w	2g
could not find a pyproject.toml	9w	5x
could not find expected ':'	8w	j6
could not find native static library	9w	9u
could not find pulumi	7w	ez
could not find system library '	9w	e5
could not parse \{45}	7w	ib
couldn't find remote ref	6w	6r
couldn't resolve module/action '	12w	d
coursier.error.FetchError	0w	44
coverage decreased by	4w	3f
coverage threshold for \{0}	12w	90
coverage: \{c}	0w	7e
critical libmamba Multiple errors occure	0w	3v
critical libmamba \{c}	0w	3t
cudaErrorMemoryAllocation	8w	7m
curl error (28)	0w	4g
curl error (6)	0w	4c
curl error (7)	0w	4b
curl error 18: 	0w	4e
curl error 28: 	0w	4g
curl error 35: 	0w	4i
curl error 5\{46}: 	0w	4f
curl error 60: 	0w	4a
curl error 6: 	0w	4c
curl error 7: 	0w	4b
curl error \{x}	0w	4d
curl: (18) 	1w	4e
curl: (28) \{47}	1w	4h
curl: (28) \{48}	1w	4g
curl: (35) 	1w	4i
curl: (5\{46}) 	0w	4f
curl: (7) 	0w	4b
curl: (\{46}) 	0w	4c
curl: (\{49}	0	4d
curl: (\{4a}	0	4a
custom attribute panicked	0w	gc
d forbidden licen\{4b}e	8w	fh
dead link	0w	a2
declared	1	78
denied the request: \{c}	1w	9s
dependenc\{4c}	0w	fl
deploy key does not have write access	19w	6l
dial tcp \{6}	0w	hg
did not find expected \{4d}	6w	j6
did not match any file(s) known to git	4w	6r
django.db.migrations.exceptions.	10w	b3
dlopen(\{c}	0	9v
docker-compose: command not found	8w	54
docker: 'buildx' is not a docker command	2w	54
docker: 'compose' is not a docker comman	8w	54
docker: unknown command: docker \{4e}	3w	54
docstring	0w	g5
does not 	0w	78
does not appear to be a Python project	5w	e2
does not contain a Gradle build	19w	5x
does not have authorization to perform a	8w	19
does not have \{4f}\{4f}\{4f}	0w	66
does not provide attribute '	13w	bz
does not satisfy Python\{4g}	6w	e3
done() called multiple times	17w	b8
download error: Caught java.\{4h}	12w	44
dpkg: dependency problems	1w	o
dubious ownership	7w	6e
due to a fatal error condition:	9w	2q
duplicate 	1w	78
duplicate symbol\{d}	5w	a0
ensure condition	7w	w
environment variable \x60	6w	gc
erreur : \{2d}	0w	bb
erreur :\{2d}	0w	bb
erreur fatale\{4i}	0w	2c
erreur: \{2d}	0w	bb
erreur:\{2d}	0	bb
erreur\{2}	0	63
erro fatal\{4i}	1w	2c
erro: \{k}	0	63
error : 	1	63
error : \{2d}	1	bb
error :\{2d}	1	bb
error AVLN\{6}	1w	bb
error An unexpected error occurred: "\{6}	4w	jd
error BC\{1}\{1}\{1}\{1}\{1}	1	bb
error CA\{1}\{1}\{1}\{1}	0w	bb
error CS\{1}\{1}\{1}\{1}	0w	bb
error Couldn't find package "	12w	jd
error C\{1}\{1}\{1}\{1}	0w	bb
error FS\{1}\{1}\{1}\{1}	1	bb
error Found incompatible module	15w	j8
error IDE\{1}\{1}\{1}\{1}	0w	bb
error LNK\{1}\{1}\{1}\{1}	0w	a0
error MC\{1}\{1}\{1}\{1}	0w	bb
error MSB4166: Child node	11w	5f
error MSB4236	4w	d0
error MSB\{1}\{1}\{1}\{1}\{4i}	1w	ba
error NETSDK1\{1}\{1}\{1}	2w	bb
error NG\{4j}	0w	b
error NU100\{4k}	2w	cz
error NU1108	3w	d0
error NU110\{4l}	2w	d0
error NU110\{4m}	2w	cy
error NU120\{20}	2w	d1
error NU1213	3w	d1
error NU1301	3w	d2
error NU1301: \{c}	5w	cw
error NU1403	3w	cx
error NU16\{1}\{1}	1w	cy
error NU30\{4n}	1w	cx
error RZ\{1}\{1}\{1}\{1}	0w	bb
error SA\{1}\{1}\{1}\{1}	0w	bb
error TESTERROR	3w	5b
error TS2307: \{c}	5w	if ig
error TS2792: \{c}	5w	if ig
error TS7016: \{c}	5w	if ig
error TS\{1}	0w	id
error XA\{1}\{1}\{1}\{1}	1	bb
error converting YAML	7w	j6
error fatal\{4i}	2w	2c
error loading package	3w	1j
error parsing YAML	4w	j6
error pulling image configuration: \{c}	4w	8w
error sending request for url	3w	bk
error validating data: 	2w	9s
error validating \{22}	2w	io
error while loading shared libraries	22w	9v
error: 	0	63
error: --test failed	3w	gk
error: Aborting due to Kconfig warnings	5w	4y
error: AssertionError: 	9w	4w
error: Dependencies could not be resolve	9w	hr
error: Exited with unexpected signal cod	16w	j3
error: Failed to load lockfile	19w	22
error: InvalidLockfile	3w	22
error: JSR package not found: 	16w	4v
error: Leaks detected:	4w	4w
error: Library stubs not installed for "	11w	be
error: Module not found "\{4o}	11w	4v
error: NU110\{4l}	3w	d0
error: No version matching "	14w	23
error: No version\{d}	3w	23
error: Not a transient network error, wo	8w	ip
error: Outdated	3w	22
error: Script not found "	2w	jb
error: Skipping analyzing "	13w	be
error: Test failed	3w	4w
error: The source code is invalid, as it	31w	4u
error: Values are not equal	8w	4w
error: You must be logged in	11w	9r
error: aborting due to	5w	gb
error: accumulating resources: 	3w	9s
error: broken package	3w	bz
error: bundling failed	4w	b2
error: cannot find flake '	12w	bz
error: cannot find symbol	13w	9d
error: cannot format \{6}	3w	1t
error: cannot \{4p}	3w	h7
error: checksum for \x60\{c}	9w	2e
error: collection could not be loaded	25w	bw
error: component '\{c}	7w	gg
error: component download failed for	7w	gf
error: could not compile \x60	13w	gb
error: could not download file from 'htt	25w	gf
error: could not satisfy dependencies	27w	df
error: database not found: 	9w	df
error: doctest failed	3w	2k
error: duplicate \{4q}	2w	ib
error: expect(received).	3w	25
error: external filter 'git-lfs	21w	9x
error: externally-managed-environment	19w	dz
error: failed to download from \x60http\{1d}	10w	gf
error: failed to load port from \{6}	20w	iq
error: failed to parse manifest at \x60	19w	ib
error: failed to run custom build comman	21w	ga
error: failed \{4r}	3w	dg
error: fatalError	7w	hm
error: hash mismatch importing path	16w	c2
error: https://\{6}	3w	ip
error: index.js: 	3w	b2
error: insecure package	4w	bz
error: invalid toolchain name	18w	gg
error: invalid \{4q}	3w	ib
error: missing required module '	17w	hp
error: no matching package \{4s}	6w	2g
error: no release found for '	4w	gg
error: no such module '\{6}	7w	hp
error: no version database entry	23w	iq
error: not formatted correctly	21w	ge
error: npm package '\{c}	4w	4v
error: proc-macro derive panicked	15w	ga
error: product '\{6}	5w	hr
error: release version \{1}	9w	9k
error: subprocess-exited-with-error	18w	dx
error: target not found: 	3w	df
error: test failed, to rerun pass	3w	2k
error: test run failed	3w	2k
error: the package manifest at '\{c}	15w	hr
error: the port \{6}	7w	iq
error: toolchain '\{c}	3w	gg
error: unable to contact snap store	19w	h7
error: unfree package	4w	bz
error: unknown package '	3w	hr
error: unknown \{4q}	3w	ib
error: while looking for \{6}	8w	iq
error: \^failed to download from mirror se	31w	ip
error: \{2d}	1	bb
error:\{2d}	0	bb
error[banned]: 	6w	fh
error[rejected]	6w	cc
error[rejected]: 	7w	fh
error[unlicensed]: 	9w	fh
error[unmaintained]	10w	cc
error[unmaintained]: 	11w	fh
error[unsound]	4w	cc
error[vulnerability]	6w	cc
error[vulnerability]: 	6w	fh
error[yanked]	4w	2o
error[yanked]: 	6w	fh
error[\{4t}	0	bd
error[\{4u}	0	7
errore : 	0w	63
errore: 	1	63
etcdserver: \{4v}	3w	9o
exceeded its progress deadline	19w	9t
exceeds GitHub's file size limit	17w	71
exec plugin: invalid apiVersion	8w	9r
executable file not found in \{4w}	10w	er
executable \{6}	0w	er
execution error at (	0w	89
exit 137	0	gv
exit code 137	4w	gv
exit code: 137	5w	gv
exit status 137	6w	gv
exit status 143	6w	gy
exit status: 137	7w	gv
exit: 137	0w	gv
exited with 137	0w	gv
exited with code 137	7w	gv
exited with code 143	7w	gy
exited with code: 137	12w	gv
exited with status 137	0w	gv
exited with status: 137	14w	gv
exited with: 137	0w	gv
expect(\{4x}	1	e7
expected 	0w	78
expected "\{4y}"	1w	gh
expected \{4z}	0w	gc
expected\{2}	0w	fx
explicit deny in a\{3t}	4w	10
f-string	1	g5
failed test\{1d}	1w	i0
failed to download replaced source regis	19w	gf
failed to generate Google Cloud \{c}	21w	68
failed to parse lock file at: 	12w	2f
failed to push some refs	13w	6i
failed to select a version for	12w	2n
failed to verify the checksum of \x60	13w	2e
failed to \{50}	0w	fj
failed to \{51}	0w	8w
failed validation: problem validating sc	9w	9s
failed: [\{c}	0w	c
failed: \{52}	0w	iz
failure	0	gn
fatal error C1060	0w	3i
fatal error C1083: Cannot open include f	12w	2c
fatal error LNK1102	0w	3i
fatal error: Killed signal terminated pr	21w	3i
fatal error: all goroutines are asleep	18w	7a
fatal error: concurrent map	0w	7a
fatal error\{4i}	0w	2c
fatal: ambiguous argument	13w	6r
fatal: bad object	4w	6r
fatal: invalid reference	3w	6r
fatal: reference is not a tree	21w	6r
fatal: unable to access '\{c}	3w	6j
feature \x60edition20\{1}\{1}\x60 is required	0w	2h
field is immutable	4w	9s
file could not be downloaded \{53}	12w	3q
file://\{6}	0	9d
files must be formatted	6w	gk
filesystem layer verification failed	24w	8w
fish: Unknown command	1w	gr
forbidden-api\{d}	2w	9i
forbidden: User "	3w	9p
found character that cannot start any to	8w	j6
found duplicate key	0w	j6
found in Chart.yaml, but missing in char	19w	86 89
found version conflict(s) in library dep	24w	gi
frozen mode is set	2w	27
getaddrinfo E	0w	a5
getaddrinfo() failed	4w	bp
getting credentials: exec: 	17w	9r
getting credentials: exec: \{c}	17w	9q
go.mod file indicates	1w	7b
go.mod is not tidy	9w	7b
go: errors parsing go.mod:	9w	7f
go: go.mod file not found in	10w	5x
gzip: stdin: unexpected end of file	1w	t
had compilation errors.	6w	dk
has a matching body (FAILED)	3w	dh
has been automatically failed because it	15w	6t
has been compiled by a more recent versi	4w	9k
has no installation candidate	17w	r
hash mismatch in fixed-output derivation	26w	c2
have conflicting dependencies	7w	dy
hostname nor servname provided	6w	bp
httpx.ConnectError	3w	bk
httpx.ConnectError: [Errno -\{54}]	17w	bp
image not found	3w	9v
import cycle	1w	78
import cycle not allowed in	7w	79
imported but unused	6w	g5
incompatible with \{c}	3w	dy
inconsistent vendoring	10w	7b
indentation	1w	g5
info There appears to be trouble with yo	7w	je
instead of	0w	g5
internal compiler error: Killed	12w	3i
invalid 	0	78
invalid go version '	0w	7f
invalid target release: \{1}	4w	9k
invalid version: 	0w	79
invalid_auth	0w	h4
invalid_blocks	5w	h3
invalid_webhook_token	0w	h4
io.cucumber.junit.UndefinedStepException	18w	49
io.kotest.assertions.	10w	99
is explicitly required in go.mod, but no	30w	7b
is invalid: spec.	7w	9s
is not a	1	78
is not allowed to deploy to \{c}	4w	6u
is not authorized to perform: 	21w	10
is not clang-formatted	3w	2z
is not compatible with t	8w	e3
is not loaded	4w	5a
is not present in the lock file	19w	3l
is not recognized as \{z}	4w	gr
is not supported by the following packag	27w	2h
is not valid JSON	3w	95
is unavailable: No available formula	11w	1x
is_archived	2w	h3
ist entweder falsch geschrieben oder	27w	gr
it could not be found in any version, th	9w	3n
ith HTTP 5\{1}\{1} when performing the request	13w	42
java.io.IOException: Error downloading	2w	1k
java.lang.OutOfMemoryError	7w	9h
java.lang.\{55}	2w	9c
java.net.ConnectException: 	4w	bk
knownhosts: key \{56}	5w	hd
ktfmtCheck\{c}	0w	hb
ld returned 1 exit status	7w	a1
ld terminated with signal 9	18w	3i
ld: framework not found	1w	9u
ld: framework \{57}	1w	9u
ld: library not found for	2w	a1
ld: library \{58}	2w	9u
ld: symbol(s) not found	0w	a0
level=error msg="[linter\{59}	15w	7j
level=error msg="could not initialize	23w	9l
level=error msg="thresholds	17w	9l
libmamba Subprocess \{c}	5w	3x
libmamba \{c}	0w	3x
library not found for -l	0w	9u
lifetime may not live long enough	19w	gc
linker command failed with exit code	12w	a1
linking with	1w	gc
linking with \x60\{0}	1w	a1
liquibase.exception.\{5a}	4w	b3
local variable	3w	g5
lock file version \{5b}	4w	2f
lock mismatch: the dependency is out of 	15w	8b
lockfile had changes, but lockfile is fr	6w	22
manifest for \{6}	3w	8v
manifest invalid: 	4w	8v
manifest unknown	4w	8v
mapping values are not allowed	9w	j6
markdown-link-check \{c}	5w	a2
maven-default-http-blocker	17w	as
meson.build:\{1}	0w	40 b0
metadata-generation-failed	7w	dx
migration \{c}	0w	4r
mismatch	1	78
mismatched closing delimiter	9w	gc
missing 	0	78
missing client token	10w	io
missing go.sum entry	9w	7b
missing licen\{4b}e header	4w	fh
missing_scope	0w	h4
mix deps.get --check-locked	8w	8b
mix format failed due to --check-formatt	20w	5k
module declares its path as: 	10w	79
module not found in registries: 	4w	1m
multiple 	0w	78
multiple definition of \{1e}	4w	a0
must be	0	78
must specify exactly one of "workload_id	0w	68
n was found for	0w	gq
n'est pas reconnu en tant que	16w	gr
name unknown: 	1w	8v
nats: no servers available for connectio	1w	1y
necessary to set a CLOUDFLARE_API_TOKEN	14w	35
neither 'setup.py' nor 'pyproject.toml' 	10w	e2
network is down	5w	bk
never used	0w	g5
ninja: error: \{5c}	1w	by
no artifact\{d}	0w	v
no available releases match the given \{5d}	17w	hw
no cached repo\{d}	4w	86
no chart \{1f}	0w	86
no configuration file provided: not foun	25w	5x 3j
no matches for kind "	0w	9s
no matching package named \x60	0w	2g
no matching versions for query "	0w	79
no new variables	4w	78
no password supplied	5w	4q
no pg_hba.conf entry	7w	4q
no repo\{d}	0	86
no required module provides package	22w	79
no rules expected	0w	gc
no se reconoce como	0w	gr
no stack named	1w	ez
no submodule mapping found	10w	6r
no such element: Unable to locate elemen	3w	gp
no such file or directory, open '\{c}	8w	5x
no such package '@	3w	1m
no such service: 	3w	3j
no such \{5e}	0w	1j
no tests ran in \{q}	5w	fa
no valid artifacts found to download	13w	v
no_service	0w	h4
no_text	0	h3
node:internal/process/promises:\{1}	21w	cb
non-boolean	1w	78
non-fast-forward	4w	6i
non-name	0	78
non-zero exit status 126	6w	gt
non-zero exit status 127	6w	gu
not a git repository	0w	6r
not a supported wheel on this platform	19w	e3
not enough	0w	78
not found: http\{1d}	4w	gj
not installed. The package was not found	24w	2v
not ok \{1}	0	c3
not part of the dependency lock state	1w	7n
not resolved: \{5f}	5w	3r
not used	0	78
not_authed	1w	h4
not_in_channel	5w	h3
notarget No matching version found for	8w	co
note: module requires Go \{1}	15w	7f
nothing provides 	0w	3w
nothing provides '\{6}	0w	df
nothing provides \{6}	0w	4z
nox > \{5g}	0	ic
npm ERR! 404 	4w	cp
npm ERR! code E	6w	cg ce cv cd
npm error 404 	5w	cp
npm error code E	7w	cg ce cv cd
nvcc fatal 	2w	d3
n\xc3\xa3o \xc3\xa9 reconhecido como	8w	gr
only compatible with JVM runtime version	22w	9k
or one of its dependencies could not be 	0w	aw
org.awaitility.core.ConditionTimeoutExce	5w	99
org.junit.\{6}	1w	9a
org.mockito.exceptions.	4w	99
org.openqa.selenium	1w	gp
org.testng.TestException	1w	99
org.testng.\{6}	1w	9a
overflows	0w	78
package mentioned in index not found	17w	i
packages lock file is inconsistent with 	6w	cz
paket.lock \{c}	2w	di
panic: test timed out after	12w	7c
panic: \{6}	0	7a
password authentication failed for user	2w	4q
password is empty\{c}	2w	fr
perhaps a crate was updated and forgotte	13w	2g
php_network_getaddresses: getaddrinfo	10w	bp
pipenv.exceptions.ResolutionFailure	22w	e4
pkg-config exited with status code	8w	e5
possible \{5h}	0w	7g
preview failed	3w	ez
proc macro panicked	8w	gc
protected branch hook declined	17w	70
ptxas \{3u}	0	d3
pull access denied	0w	fs
push declined due to \{c}	6w	71
r: Key "\{4x}	0w	5r
r: Timed out \{5i}	3w	4j
rake aborted!	2w	g0
rateLimitExceeded	5w	65
reading http\{1d}	1w	79
remote: error: GH\{1}\{1}\{1}: 	2w	70
repomd.xml GPG signature verification er	17w	52
repomd.xml does not match metalink	25w	52
repository does not exist	9w	8v
repository does not exist or may require	20w	fs
require \{5j}	0w	3p
required a higher minimum deployment tar	12w	39
required and available but unsuitable	20w	fl
required but not available	6w	fl
required_ruby_version	4w	29
requires Python \{4g}	2w	e3
requires Ruby version \{5k}	3w	29
requires RubyGems version	3w	29
requires SDK version \{c}	3w	ex
requires a different Python	3w	e3
requires go >= \{1}\{q}	2w	7f
requires rustc \{1}\{q}	3w	2h
requires \{5j}	0w	3p
resolution-too-deep	3w	dy
resource mapping not found for name	6w	9s
returned 137	3w	gv
returns a response which (FAILED)	13w	dh
rspec \{5l}	0	fw
rsync error: \{5m}	0w	fy
rsync: connection unexpectedly closed	15w	fy
rustdoc::broken\{5n}intra\{5n}doc\{5n}links	0w	h
r\xc3\xa9f\xc3\xa9rence ind\xc3\xa9finie vers	16w	a0
s covered percentage is	3w	8x
schwerwiegender Fehler\{4i}	7w	2c
scp: Connection closed	13w	fy
secretOrPrivateKey must	2w	6p
security token included in the request i	2w	13
selenium.common.exceptions	11w	gp
self-assignment of	3w	7g
service "\{6}	0w	3j
services.\{6}	0w	3j
sftp: Connection closed	14w	fy
shadow\{k}	0	g5
short test summary info	0w	fa
should 	0	g5
signal 9	1	gv
signal: 9, SIGKILL	2w	3i
signal: killed	1w	3i
signatures couldn't be verified because 	2w	s
smudge filter lfs failed	2w	9x
snapshot assertion for '\{c}	3w	2i
some components unavailable for download	5w	gg
some thresholds have failed	15w	9l
ssh: connect to host \{6}	0w	hg
ssh: handshake failed: \{5o}	2w	hg
ssh: unable to authenticate	0w	he
ssh_exchange_identification: \{5p}	12w	hg
standard: Use Ruby Standard Style	9w	fz
status code: 40\{1n}, reason phrase: \{5q}	18w	au
status: 401 \{5r}	3w	au
status: 403 Forbidden	3w	au
status: DEADLINE_EXCEEDED	3w	7x
strict decoding error: 	2w	9s
strict mode violation: 	2w	e6
struct field tag 	8w	7g
suggested but not available	7w	fl
svelte-check found \{10}\{11}	8w	ie
syntax error	0w	78
syntax error at \{6}	7w	dk
syntax error near unexpected token	15w	gx
syntax error, unexpected	11w	g3 c1
syntax error: unexpected \{5s}	11w	gx
syntax error\{d}	0w	g3
t formatted	2w	gk
t have a Release file	2w	s
t test/\{6}	0	b4
tar: Unexpected EOF in archive	0w	t
tarpaulin: \{c}	2w	45
tcp connect error: 	0w	bk
test result: FAILED	6w	2k
testing: race detected during execution	8w	7e
text section exceeds available space in 	0w	u
the cancel function	1w	7g
the data key \{c}	1w	f
the dependency is not available, run "mi	0w	8b
the lock file (Chart.lock) is out of syn	1w	85
the lock file \{c}	1w	2f
the locked version selections	1w	hu
the package \x60\{c}	0w	2o
the requested PHP extension \{0}	13w	3p
the server has asked for the client to p	15w	9r
the server is currently unable to handle	19w	9o
the server was unable to return a respon	28w	9o
there is no POM in this directory	9w	5x
there is no package called	0w	fl
this file contains an unclosed delimiter	13w	gc
threshold was not met for \{5t}	5w	5c
thresholds on metrics '\{c}	8w	9l
timed out waiting for the condition	0w	9t
timeout: sending signal	5w	g9
token_expired	1w	h4
token_revoked	2w	h4
too complex	0w	g5
too few	0	78
too many	1	78
transfer failed for http\{1d}	3w	az
triggerUncaughtException(	2w	cb
unable to access index for repository ht	13w	fj
unable to authenticate, attempted method	27w	he
unable to auto-detect email address	21w	6g
unable to download 'http\{1d}	3w	c0
unable to find library -l	10w	9u
unable to resolve '\{6}	7w	bp
unable to satisfy dependency '	7w	df
undefined	0w	78
undefined reference to \{1e}	0w	a0
undefined symbol: 	0w	a0
undefined variable '	0w	c1
unexpected	0w	78
unexpected EOF	0w	bv
unexpected EOF while looking for matchin	16w	gx
unexpected closing delimiter	9w	gc
unexpected commit digest	13w	8w
unexpected http \{5u}	0w	6f
unknown 	1	78
unknown file: Failure	7w	7z
unknown shorthand flag: 'f' in -f	18w	54
unnecessary	1w	g5
unreachable	0w	78
unresolved dependency: 	6w	gj
unresolved import \x60	6w	2m
unresolved link to \x60	6w	h
unsorted	1	g5
unused import	3w	gc
unused mut	0w	gc
unused variable	4w	gc
unusedresult	2w	7g
update failed	1w	ez
updates to go.\{5v}	4w	7b
use of undeclared crate or module	4w	2m
use of unresolved module or unlinked cra	12w	2m
userRateLimitExceeded	0w	65
uses a deprecated version of \{5w}	0w	6t
values don't meet the specifications of 	2w	89
vault: \{c}	0	io
vendor/autoload.php\{c}	8w	dp
version already exists and cannot be ove	16w	ii
version solving failed	5w	em
version solving failed.	5w	8c
virtual memory exhausted	3w	3i
warning: spurious network error	14w	gf
was not found in the package registry	4w	in
was not found in the pkg-config search p	28w	e5
was not found in the provided package lo	24w	in
was not loaded	5w	5a
websocket: bad handshake	13w	iy
websockets.exceptions.ConnectionClosedEr	31w	iy
wget: bad address '	0w	iz
wget: download timed out	15w	iz
wget: unable to resolve host address	19w	iz
which doesn't exist (could not find pack	14w	ex
without 	0	g5
would reformat \{6}	3w	1t
xcodebuild: error: Could not resolve pac	31w	hr
xcodebuild: error: \{c}	6w	hm
xz: (stdin): Unexpected end of input	21w	t
yaml.composer.\{0}\{0}\{0}\{0}\{0}	5w	j6
yaml.constructor.\{0}\{0}\{0}\{0}\{0}	2w	j6
yaml.parser.\{0}\{0}\{0}\{0}\{0}	3w	j6
yaml.scanner.\{0}\{0}\{0}\{0}\{0}	4w	j6
yaml: \{5x}	0	j6
you do not have permission to access it	10w	ct
you have held broken packages	4w	o
you might be missing crate	7w	2m
your php version (\{1}\{q}	2w	3p
\x7b"ok":false,"error_code":40\{5y},"descriptio	16wi	2s
\x7b:failed_connect, [	2w	8d
\xc3\x89chec temporaire dans la r\xc3\xa9solution du	12w	bo
\xd0\xbe\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba\xd0\xb0\{2}	0w	63
\xe2\x8e\xaf Failed \{1c}	1w	iu
\xe2\x8e\xaf Unhandled \{5z}	2w	iu
\xe2\x9c\x96   found \{10}\{11}	1w	3h
\xe2\x9c\x96   \{60}	0	3h
\xe2\x9c\x96 Failed to \{61}	1w	hh
\xe2\x9c\x96 failing tests:	1w	c3
\xe2\x9c\x98 Test run with \{1}	5w	j4
\xe2\x9d\x8c Validation failed with \{1}	6w	g
\xe2\xa8\xaf release failed after \{c}	1w	ft
\xe3\x81\x9d\xe3\x81\xae\xe3\x82\x88\xe3\x81\x86\xe3\x81\xaa\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x82\x84\xe3\x83\x87\xe3\x82\xa3\xe3\x83\xac\xe3	0w	5y
\xe3\x81\x9d\xe3\x81\xae\xe3\x82\x88\xe3\x81\x86\xe3\x81\xaa\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xaf\xe4\xb8\x8d\xe6\x98\x8e\xe3\x81\xa7\xe3\x81\x99	0w	bo
\xe3\x81\xab\xe5\xaf\xbe\xe3\x81\x99\xe3\x82\x8b\xe5\xae\x9a\xe7\xbe\xa9\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xa6\xe3\x81\x84\xe3\x81\xaa\xe3\x81\x84\xe5\x8f\x82\xe7	0w	a0
\xe3\x81\xae\xe3\x83\x91\xe3\x82\xb9\xe3\x83\xaf\xe3\x83\xbc\xe3\x83\x89\xe8\xaa\x8d\xe8\xa8\xbc\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97	0w	4q
\xe3\x81\xb8\xe3\x81\xae\xe8\xaa\x8d\xe8\xa8\xbc\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97\xe3\x81\x97\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	6c
\xe3\x82\x92 make \xe3\x81\x99\xe3\x82\x8b\xe3\x83\xab\xe3\x83\xbc\xe3\x83\xab\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3	1w	ap
\xe3\x82\x92make\xe3\x81\x99\xe3\x82\x8b\xe3\x83\xab\xe3\x83\xbc\xe3\x83\xab\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	ap
\xe3\x82\xa2\xe3\x82\xaf\xe3\x82\xbb\xe3\x82\xb9\xe3\x81\x8c\xe6\x8b\x92\xe5\x90\xa6\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	al
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc : \{2d}	0w	bb
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc :\{2d}	0w	bb
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc AVLN\{6}	0w	bb
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc BC\{1}\{1}\{1}\{1}\{1}	0w	bb
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc CA\{1}\{1}\{1}\{1}	0w	bb
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc CS\{1}\{1}\{1}\{1}	0w	bb
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc C\{1}\{1}\{1}\{1}	0w	bb
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc FS\{1}\{1}\{1}\{1}	0w	bb
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc IDE\{1}\{1}\{1}\{1}	4w	bb
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc MC\{1}\{1}\{1}\{1}	0w	bb
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc MSB\{1}\{1}\{1}\{1}	4w	ba
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc NETSDK1\{1}\{1}\{1}	6w	bb
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc RZ\{1}\{1}\{1}\{1}	0w	bb
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc SA\{1}\{1}\{1}\{1}	0w	bb
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc XA\{1}\{1}\{1}\{1}	0w	bb
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc: \{2d}	0w	bb
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc:\{2d}	0w	bb
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc\{2}	0w	63
\xe3\x83\x86\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xae\xe5\xae\x9f\xe8\xa1\x8c\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97	0w	5h
\xe3\x83\x87\xe3\x82\xa3\xe3\x82\xb9\xe3\x82\xaf\xe3\x81\xab\xe5\x8d\x81\xe5\x88\x86\xe3\x81\xaa\xe7\xa9\xba\xe3\x81\x8d\xe9\xa0\x98\xe5\x9f\x9f	0w	af
\xe3\x83\x87\xe3\x83\x90\xe3\x82\xa4\xe3\x82\xb9\xe3\x81\xab\xe7\xa9\xba\xe3\x81\x8d\xe9\xa0\x98\xe5\x9f\x9f\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3	0w	af
\xe3\x83\x8d\xe3\x83\x83\xe3\x83\x88\xe3\x83\xaf\xe3\x83\xbc\xe3\x82\xaf\xe3\x81\xab\xe5\xb1\x8a\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	br
\xe3\x83\x8f\xe3\x83\x83\xe3\x82\xb7\xe3\x83\xa5\xe3\x82\xb5\xe3\x83\xa0\xe3\x81\x8c\xe9\x81\xa9\xe5\x90\x88\xe3\x81\x97\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	p
\xe3\x83\x91\xe3\x83\x83\xe3\x82\xb1\xe3\x83\xbc\xe3\x82\xb8 \{c}	0w	r
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xb8\xe3\x81\xae\xe7\xb5\x8c\xe8\xb7\xaf\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	br
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\{c}	0w	bo
\xe3\x83\xa1\xe3\x83\xa2\xe3\x83\xaa\{62}	0w	ak
\xe4\xb8\x8d\xe6\x98\xaf\xe5\x86\x85\xe9\x83\xa8\xe6\x88\x96\xe5\xa4\x96\xe9\x83\xa8\xe5\x91\xbd\xe4\xbb\xa4	0w	gr
\xe4\xb8\x8d\xe7\x9f\xa5\xe9\x81\x93\xe8\xbf\x99\xe6\xa0\xb7\xe7\x9a\x84\xe4\xb8\xbb\xe6\x9c\xba	0w	bo
\xe5\x86\x85\xe5\xad\x98\xe4\xb8\x8d\xe8\xb6\xb3	0w	ak
\xe5\x86\x85\xe9\x83\xa8\xe3\x82\xb3\xe3\x83\x9e\xe3\x83\xb3\xe3\x83\x89\xe3\x81\xbe\xe3\x81\x9f\xe3\x81\xaf\xe5\xa4\x96\xe9\x83\xa8\xe3\x82\xb3\xe3\x83\x9e\xe3	0w	gr
\xe5\x88\xa5\xe3\x81\xae\xe3\x83\x97\xe3\x83\xad\xe3\x82\xbb\xe3\x82\xb9\xe3\x81\xa7\xe4\xbd\xbf\xe7\x94\xa8	0w	j0
\xe5\x8f\xa6\xe4\xb8\x80\xe4\xb8\xaa\xe7\xa8\x8b\xe5\xba\x8f\xe6\xad\xa3\xe5\x9c\xa8\xe4\xbd\xbf\xe7\x94\xa8	0w	j0
\xe5\x90\x8d\xe5\x89\x8d\xe3\x81\xbe\xe3\x81\x9f\xe3\x81\xaf\xe3\x82\xb5\xe3\x83\xbc\xe3\x83\x93\xe3\x82\xb9	0w	bo
\xe5\x90\x8d\xe5\x89\x8d\xe8\xa7\xa3\xe6\xb1\xba\xe3\x81\xab	0w	bo
\xe5\x9f\x9f\xe5\x90\x8d\xe8\xa7\xa3\xe6\x9e\x90\xe6\x9a\x82\xe6\x97\xb6\xe5\xa4\xb1\xe8\xb4\xa5	0w	bo
\xe5\xbc\x95\xe6\x95\xb0\xe3\x83\xaa\xe3\x82\xb9\xe3\x83\x88\xe3\x81\x8c\xe9\x95\xb7\xe3\x81\x99\xe3\x81\x8e	0w	aj
\xe5\xbc\xb7\xe5\x88\xb6\xe7\xb5\x82\xe4\xba\x86	0w	gv
\xe6\x89\x93\xe5\xbc\x80\xe7\x9a\x84\xe6\x96\x87\xe4\xbb\xb6\xe8\xbf\x87\xe5\xa4\x9a	0w	aj
\xe6\x8b\x92\xe7\xbb\x9d\xe8\xae\xbf\xe9\x97\xae	0w	al
\xe6\x8b\x92\xe7\xbb\x9d\xe8\xbf\x9e\xe6\x8e\xa5	0w	bl
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\x8c\xe3\x82\xbf\xe3\x82\xa4\xe3\x83\xa0\xe3\x82\xa2\xe3\x82\xa6\xe3\x83\x88	0w	bi
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\x8c\xe3\x83\xaa\xe3\x82\xbb\xe3\x83\x83\xe3\x83\x88	0w	bm
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\x8c\xe6\x8b\x92\xe5\x90\xa6	0w	bl
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\x8c\xe7\x9b\xb8\xe6\x89\x8b	0w	bm
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\xaf\xe6\x8b\x92\xe5\x90\xa6	0w	bl
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x82\x92\xe6\x8b\x92\xe5\x90\xa6	0w	bl
\xe6\x97\xa0\xe6\xb3\x95\xe5\x88\x86\xe9\x85\x8d\xe5\x86\x85\xe5\xad\x98	0w	ak
\xe6\x97\xa0\xe6\xb3\x95\xe8\xa7\xa3\xe6\x9e\x90\{63}	0w	bo
\xe6\x9c\xaa\xe7\x9f\xa5\xe7\x9a\x84\xe5\x90\x8d\xe7\xa7\xb0\xe6\x88\x96\xe6\x9c\x8d\xe5\x8a\xa1	0w	bo
\xe6\x9d\x83\xe9\x99\x90\xe4\xb8\x8d\xe5\xa4\x9f	0w	al
\xe6\xae\xb5\xe9\x94\x99\xe8\xaf\xaf	0w	gs
\xe6\xb2\xa1\xe6\x9c\x89\xe5\x88\xb0\xe4\xb8\xbb\xe6\x9c\xba\xe7\x9a\x84\xe8\xb7\xaf\xe7\x94\xb1	0w	br
\xe6\xb2\xa1\xe6\x9c\x89\xe8\xa7\x84\xe5\x88\x99\xe5\x8f\xaf\xe5\x88\xb6\xe4\xbd\x9c\xe7\x9b\xae\xe6\xa0\x87	0w	ap
\xe6\xb2\xa1\xe6\x9c\x89\xe9\x82\xa3\xe4\xb8\xaa\xe6\x96\x87\xe4\xbb\xb6\xe6\x88\x96\xe7\x9b\xae\xe5\xbd\x95	0w	5y
\xe7\xa3\x81\xe7\x9b\x98\xe7\xa9\xba\xe9\x97\xb4\xe4\xb8\x8d\xe8\xb6\xb3	0w	af
\xe7\xbd\x91\xe7\xbb\x9c\xe4\xb8\x8d\xe5\x8f\xaf\xe8\xbe\xbe	0w	br
\xe8\x87\xb4\xe5\x91\xbd\xe7\x9a\x84\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc\{4i}	0w	2c
\xe8\x87\xb4\xe5\x91\xbd\xe9\x94\x99\xe8\xaf\xaf\{4i}	0w	2c
\xe8\xa8\xb1\xe5\x8f\xaf\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	al
\xe8\xa8\xbc\xe6\x98\x8e\xe6\x9b\xb8\xe3\x81\xae\xe6	0w	i6
\xe8\xae\xbe\xe5\xa4\x87\xe4\xb8\x8a\xe6\xb2\xa1\xe6\x9c\x89\xe7\xa9\xba\xe9\x97\xb4	0w	af
\xe8\xba\xab\xe4\xbb\xbd\xe9\xaa\x8c\xe8\xaf\x81\xe5\xa4\xb1\xe8\xb4\xa5	0w	6c
\xe8\xbf\x9e\xe6\x8e\xa5\xe8\xa2\xab\xe6\x8b\x92\xe7\xbb\x9d	0w	bl
\xe8\xbf\x9e\xe6\x8e\xa5\xe8\xa2\xab\{64}	0w	bm
\xe8\xbf\x9e\xe6\x8e\xa5\xe8\xb6\x85\xe6\x97\xb6	0w	bi
\xe9\x8c\xaf\xe8\xaa\xa4\{65}	0	63
\xe9\x94\x99\xe8\xaf\xaf\{65}	0	63
\xe9\x96\x8b\xe3\x81\x84\xe3\x81\xa6\xe3\x81\x84\xe3\x82\x8b\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x81\x8c\xe5\xa4\x9a\xe3\x81\x99\xe3\x81\x8e	0w	aj
\xea\xb6\x8c\xed\x95\x9c\xec\x9d\xb4 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4\{c}	0w	4q
\xea\xb7\xb8\xeb\x9f\xb0 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\xb4\xeb\x82\x98 \xeb\x94\x94\xeb\xa0\x89\xed\x84\xb0\xeb\xa6\xac\xea\xb0\x80 \xec\x97\x86	0w	5y
\xeb\x82\xb4\xeb\xb6\x80 \xeb\x98\x90\xeb\x8a\x94 \xec\x99\xb8\xeb\xb6\x80 \xeb\xaa\x85\xeb\xa0\xb9	0w	gr
\xeb\x84\xa4\xed\x8a\xb8\xec\x9b\x8c\xed\x81\xac\xec\x97\x90 \xec\xa0\x91\xea\xb7\xbc\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86	0w	br
\xeb\x8b\xa4\xeb\xa5\xb8 \xed\x94\x84\xeb\xa1\x9c\xec\x84\xb8\xec\x8a\xa4\xea\xb0\x80 \{c}	0w	j0
\xeb\x94\x94\xec\x8a\xa4\xed\x81\xac\{c}	0w	af
\xeb\xa9\x94\xeb\xaa\xa8\xeb\xa6\xac\{c}	0w	ak
\xec\x82\xac\xec\x9a\xa9\xec\x9e\x90 \xec\x9d\xb4\xeb\xa6\x84\xec\x9d\x84 \xec\x9d\xbd\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88	0w	6c
\xec\x82\xac\xec\x9a\xa9\xec\x9e\x90\xec\x9d\x98 password \xec\x9d\xb8\xec\xa6\x9d\xec\x9d\x84 \xec\x8b\xa4\xed\x8c\xa8	14w	4q
\xec\x83\x81\xeb\x8c\x80\xed\x8e\xb8\xec\x9d\xb4 \xec\x97\xb0\xea\xb2\xb0\xec\x9d\x84 \xeb\x81\x8a\xec\x9d\x8c	0w	bm
\xec\x84\xb8\xea\xb7\xb8\xeb\xa9\x98\xed\x85\x8c\xec\x9d\xb4\xec\x85\x98 \xed\x8f\xb4\xed\x8a\xb8	0w	gs
\xec\x84\xb8\xea\xb7\xb8\xeb\xa9\x98\xed\x85\x8c\xec\x9d\xb4\xec\x85\x98 \{66}	0w	gs
\xec\x95\x8c \xec\x88\x98 \xec\x97\x86\xeb\x8a\x94 \xec\x98\xb5\xec\x85\x98	0w	31
\xec\x95\x8c\xeb\xa0\xa4\xec\xa7\x84 \xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xea\xb0\x80 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	bo
\xec\x95\xa1\xec\x84\xb8\xec\x8a\xa4\xea\xb0\x80 \xea\xb1\xb0\xeb\xb6\x80\xeb\x90\x98\xec\x97\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	al
\xec\x97\x90 \xeb\x8c\x80\xed\x95\x9c \xec\x9d\xb8\xec\xa6\x9d\xec\x9d\xb4 \xec\x8b\xa4\xed\x8c\xa8\xed\x96\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	6c
\xec\x97\x90 \xeb\x8c\x80\xed\x95\x9c \xec\xa0\x95\xec\x9d\x98\xeb\x90\x98\xec\xa7\x80 \xec\x95\x8a\xec\x9d\x80 \xec\xb0\xb8\xec\xa1\xb0	0w	a0
\xec\x97\xb0\xea\xb2\xb0 \xec\x8b\x9c\xea\xb0\x84\{67}	0w	bi
\xec\x97\xb0\xea\xb2\xb0\xec\x9d\xb4 \xea\xb1\xb0\xeb\xb6\x80	0w	bl
\xec\x97\xb0\xea\xb2\xb0\xec\x9d\xb4 \xec\xb4\x88\xea\xb8\xb0\xed\x99\x94	0w	bm
\xec\x97\xb4\xeb\xa6\xb0 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\xb4 \xeb\x84\x88\xeb\xac\xb4 \xeb\xa7\x8e	0w	aj
\xec\x98\xa4\xeb\xa5\x98 : \{2d}	0w	bb
\xec\x98\xa4\xeb\xa5\x98 :\{2d}	0	bb
\xec\x98\xa4\xeb\xa5\x98 AVLN\{6}	0w	bb
\xec\x98\xa4\xeb\xa5\x98 BC\{1}\{1}\{1}\{1}\{1}	0w	bb
\xec\x98\xa4\xeb\xa5\x98 CA\{1}\{1}\{1}\{1}	0w	bb
\xec\x98\xa4\xeb\xa5\x98 CS\{1}\{1}\{1}\{1}	0w	bb
\xec\x98\xa4\xeb\xa5\x98 C\{1}\{1}\{1}\{1}	0	bb
\xec\x98\xa4\xeb\xa5\x98 FS\{1}\{1}\{1}\{1}	0w	bb
\xec\x98\xa4\xeb\xa5\x98 IDE\{1}\{1}\{1}\{1}	1w	bb
\xec\x98\xa4\xeb\xa5\x98 MC\{1}\{1}\{1}\{1}	0w	bb
\xec\x98\xa4\xeb\xa5\x98 MSB\{1}\{1}\{1}\{1}	1w	ba
\xec\x98\xa4\xeb\xa5\x98 NETSDK1\{1}\{1}\{1}	3w	bb
\xec\x98\xa4\xeb\xa5\x98 RZ\{1}\{1}\{1}\{1}	0w	bb
\xec\x98\xa4\xeb\xa5\x98 SA\{1}\{1}\{1}\{1}	0w	bb
\xec\x98\xa4\xeb\xa5\x98 XA\{1}\{1}\{1}\{1}	0w	bb
\xec\x98\xa4\xeb\xa5\x98: \{2d}	0	bb
\xec\x98\xa4\xeb\xa5\x98:\{2d}	0	bb
\xec\x98\xa4\xeb\xa5\x98\{2}	0	63
\xec\x98\xb5\xec\x85\x98\xec\x9d\x84 \xec\x9d\xb8\xec\x8b\x9d\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86	0w	31
\xec\x9d\x84(\xeb\xa5\xbc) \xeb\xa7\x8c\xeb\x93\xa4 \xea\xb7\x9c\xec\xb9\x99\xec\x9d\xb4 \xec\x97\x86	0w	ap
\xec\x9d\xb4\xeb\xa6\x84 \xed\x98\xb9\xec\x9d\x80 \xec\x84\x9c\xeb\xb9\x84\xec\x8a\xa4\xeb\xa5\xbc \xec\x95\x8c \xec\x88\x98 \xec\x97\x86	0w	bo
\xec\x9d\xb8\xec\x88\x98 \xeb\xaa\x85\xeb\x8b\xa8\xec\x9d\xb4 \xeb\x84\x88\xeb\xac\xb4 \xea\xb9\x80	0w	aj
\xec\x9d\xb8\xec\xa6\x9d\xec\x84\x9c\xea\xb0\x80 \xeb\xa7\x8c\xeb\xa3\x8c	0w	i6
\xec\x9e\xa5\xec\xb9\x98\xec\x97\x90 \xeb\x82\xa8\xec\x9d\x80 \xea\xb3\xb5\xea\xb0\x84\xec\x9d\xb4 \xec\x97\x86\xec\x9d\x8c	0w	af
\xec\xa0\x91\xec\x86\x8d \xec\x8b\x9c\xea\xb0\x84\{67}	0w	bi
\xec\xa2\x85\xeb\xa3\x8c\xeb\x90\xa8	0w	gv
\xec\xa3\xbc\xec\x86\x8c\xeb\xa5\xbc \xec\x95\x8c\xec\x95\x84\xeb\x82\xb4\xeb\x8a\x94\xeb\x8d\xb0	0w	bo
\xec\xa3\xbd\xec\x97\x88\xec\x9d\x8c	0w	gv
\xec\xb9\x98\xeb\xaa\x85\xec\xa0\x81 \xec\x98\xa4\xeb\xa5\x98\{4i}	0w	2c
\xed\x83\x80\xea\xb2\x9f\xec\x9d\x84 \xeb\xa7\x8c\xeb\x93\xa4 \xea\xb7\x9c\xec\xb9\x99\xec\x9d\xb4 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	ap
\xed\x85\x8c\xec\x8a\xa4\xed\x8a\xb8 \xec\x8b\xa4\xed\x96\x89\xec\x97\x90 \xec\x8b\xa4\xed\x8c\xa8	0w	5h
\xed\x95\xb4\xec\x8b\x9c \xed\x95\xa9\xec\x9d\xb4 \xeb\xa7\x9e\xec\xa7\x80 \xec\x95\x8a\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	p
\xed\x97\x88\xea\xb0\x80 \xea\xb1\xb0\xeb\xb6\x80	0w	al
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xeb\xa1\x9c \xea\xb0\x88 \xeb\xa3\xa8\xed\x8a\xb8\xea\xb0\x80 \xec\x97\x86\xec\x9d\x8c	0w	br
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\{68}	0w	bo
\xf0\x9f\x9a\xa8 Build failed.	6w	dj
\xf0\x9f\x9a\xab Errors...	3w	a2
a connection attempt failed because the 	25wi	bi
a fatal error has been detected by the j	18wi	gs
a release with the same tag name already	19wi	72
a required agreement is missing or has e	8wi	l
a server error occurred\{c}	3wi	6y
a socket operation was attempted to an u	2wi	br
a terminal is required to read the passw	6wi	al
\^assertion \{69}	0w	hy
aadsts7000222	4wi	1a
abuse detection	0wi	8p
acceso denegado	3wi	al
access is denied	3wi	al
access to model \{6}	4wi	8s
access to the path '\{c}	11wi	al
access token not provided. supply an acc	29wi	8e
access violation - code c0000005	17wi	gs
accessdeniedexception: \{6a}	5wi	al
actions_id_token_request_\{6b}	12wi	d8
actively refused it	2wi	bl
add failed: 	1wi	55
additional propert\{6c}	6wi	gm
address already in use	2wi	am
alert certificate \{6d}	0wi	i4
already_exists, field: tag_name	19wi	72
an action could not be found at the uri	25wi	6m
an existing connection was forcibly clos	20wi	bm
an invalid token was provided.	14wi	2s
androidpublisher\{c}	5wi	7k
answered 401	3wi	8f
answered 403	2wi	8g
answered 404	3wi	8h
answered 408	3wi	8i
answered 410	3wi	8h
answered 429	3wi	8p
answered 500	3wi	8j
answered 502	3wi	8k
answered 503	2wi	8l
answered 504	2wi	8m
answered 5\{6e}	1wi	8n
answered with 401	2wi	8f
answered with 403	2wi	8g
answered with 404	2wi	8h
answered with 408	2wi	8i
answered with 410	2wi	8h
answered with 429	2wi	8p
answered with 500	2wi	8j
answered with 502	2wi	8k
answered with 503	2wi	8l
answered with 504	2wi	8m
answered with 5\{6e}	2wi	8n
api is \{6f}	0i	8r
api key not valid. please pass a valid a	8wi	a8
api rate limit	2wi	8p
api_key client option must be set	22wi	a8
api_key_invalid	0wi	a8
application default credentials \{c}	16wi	64
are stale	0wi	6d
are you root?	0wi	al
argument list too long	6wi	aj
artifact not found	2wi	6o
artifact storage quota has been hit	6wi	9y
assumerolewithwebidentity	8wi	d9
aucun chemin d'acc\{6g}	7wi	br
aucun espace disponible	1wi	af
aucun fichier ou dossier	1wi	5y
auth token is required for this request	0wi	fi
authentication credentials are missing o	0wi	l
authentication error (snyk	0wi	fi
authentication failed for '	0wi	6c
authentication failed: please log in	0wi	2l
authentication \{6h}	0wi	i9
authenticationerror	0wi	i9
authentifizierung fehlgeschlagen f\{6g}	11wi	6c
authorization token has expired	17wi	fq
azure trusted signing\{c}	3wi	j2
\^bROKEN LINKS	3w	a2
\^broken \{6i}	0	a2
backend is unhealthy	0wi	8r
bad apikey	0wi	i9
bad api\{6j}key	0wi	i9
bad config	0wi	3z
bad cpu type in executable	14wi	ag
bad gateway	0wi	8k
bad login	0wi	i9
bad token	0wi	i9
before secure tls connection	3wi	i5
being used by another process	15wi	j0
billing \{6k}	0wi	9y
bodytimeouterror	6wi	bs
broken pipe	0wi	bm
build failed with \{10}\{11}	1wi	69
bus error	0wi	gs
\^coverage\{2}	0w	45
can't start new thread	13wi	aj
cannot access gated repo	2wi	8s
cannot allocate memory	13wi	ak
cannot connect to podman	13wi	56
cannot connect to the docker daemon	18wi	56
cannot execute binary file	12wi	ag
cannot find path '	7wi	5y
cannot open display	6wi	ae
cannot perform an interactive login from	19wi	fq
cannot stat '	4wi	5y
cert_has_expired	1wi	i6
certificate verification: not trusted	26wi	i7
certificate verify failed (certificate h	8wi	i6
certificate verify failed (\{6l}	8wi	i7
certificate was expired\{c}	9wi	j2
certificate \{6m}	0wi	i6
certificate_verify_failed	0wi	i7
certificateexpiredexception	0wi	i6
changed \{1}	0wi	4
changes to the lockfile in deployment mo	12wi	3a
channel disconnected	0wi	bj
checksum \{6n}	0wi	2u
client certificate \{c}	1wi	i4
client secret key\{6o}	7wi	1a
client.timeout \{6p}	1wi	bs
client_loop: send disconnect	10wi	bj
closed the connection	0wi	bj
code 401	1i	8f
code 403	0i	8g
code 404	1i	8h
code 408	1i	8i
code 410	1i	8h
code 429	1i	8p
code 500	1i	8j
code 502	1i	8k
code 503	0i	8l
code 504	1i	8m
code 5\{6e}	0i	8n
code = 401	1wi	8f
code = 403	0wi	8g
code = 404	1wi	8h
code = 408	1wi	8i
code = 410	1wi	8h
code = 429	1wi	8p
code = 500	1wi	8j
code = 502	1wi	8k
code = 503	0wi	8l
code = 504	1wi	8m
code = 5\{6e}	0wi	8n
code e401	0wi	8f
code e403	0wi	8g
code e429	0wi	8p
code e500	0wi	8j
code e502	0wi	8k
code e503	0wi	8l
code e504	0wi	8m
code of 401	2wi	8f
code of 403	1wi	8g
code of 404	2wi	8h
code of 408	2wi	8i
code of 410	2wi	8h
code of 429	1wi	8p
code of 500	2wi	8j
code of 502	2wi	8k
code of 503	1wi	8l
code of 504	2wi	8m
code of 5\{6e}	0wi	8n
code sign error: 	1wi	n
code was 401	2wi	8f
code was 403	2wi	8g
code was 404	2wi	8h
code was 408	2wi	8i
code was 410	2wi	8h
code was 429	2wi	8p
code was 500	2wi	8j
code was 502	2wi	8k
code was 503	2wi	8l
code was 504	2wi	8m
code was 5\{6e}	1wi	8n
code": 401	1wi	8f
code": 403	0wi	8g
code": 404	1wi	8h
code": 408	1wi	8i
code": 410	1wi	8h
code": 429	1wi	8p
code": 500	1wi	8j
code": 502	1wi	8k
code": 503	1wi	8l
code": 504	1wi	8m
code": 5\{6e}	0wi	8n
code":401	0wi	8f
code":403	0wi	8g
code":404	0wi	8h
code":408	0wi	8i
code":410	0wi	8h
code":429	0wi	8p
code":500	0wi	8j
code":502	0wi	8k
code":503	0wi	8l
code":504	0wi	8m
code":5\{6e}	0i	8n
code: '401	0wi	8f
code: '403	0wi	8g
code: '404	0wi	8h
code: '408	0wi	8i
code: '410	0wi	8h
code: '429	0wi	8p
code: '500	0wi	8j
code: '502	0wi	8k
code: '503	0wi	8l
code: '504	0wi	8m
code: '5\{6e}	0wi	8n
code: 401	0wi	8f
code: 403	0wi	8g
code: 404	0wi	8h
code: 408	0wi	8i
code: 410	0wi	8h
code: 429	0wi	8p
code: 500	0wi	8j
code: 502	0wi	8k
code: 503	0wi	8l
code: 504	0wi	8m
code: 5\{6e}	1i	8n
code=401	0i	8f
code=403	0i	8g
code=404	0i	8h
code=408	0i	8i
code=410	0i	8h
code=429	0i	8p
code=500	1i	8j
code=502	1i	8k
code=503	0i	8l
code=504	1i	8m
code=5\{6e}	0i	8n
committed \{6q}	1wi	6k
compiled by a more recent version of the	9wi	an
configuration error: 	8wi	3z
connect timed out	8wi	bi
connect timeout	2wi	bi
connect to host	5wi	a9
connect tunnel failed, response 407	26wi	eu
connection aborted	7wi	bj
connection closed by \{6}	8wi	bj
connection refused	7wi	bl
connection reset	7wi	a9 bm
connection terminated during handshake	27wi	i5
connection timed out	11wi	bi
connection timeout	5wi	bi
connection was reset	8wi	bm
connectionrefusederror	12wi	bl
connectionreseterror	10wi	bm
connectiontimeouterror	5wi	bi
connecttimeout	2wi	bi
connexion refus\{6g}	2wi	bl
connexion r\{6g}	2wi	bm
connresetexception	4wi	bm
contentdecodingerror	9wi	bu
context deadline exceeded	2wi	bs
copy failed: 	4wi	55
copy requires at least two arguments	8wi	57
core dumped	0wi	gs
could not assume role with oidc	6wi	d9
could not connect to display	18wi	ae
could not connect to server	16wi	a9
could not connect to \{6}	6wi	bi
could not create ssl/tls secure channel	22wi	i5
could not find a valid docker environmen	9wi	56
could not find default credentials	8wi	64
could not find file '	8wi	5y
could not find \{6r}	6wi	de
could not find \{6s}	6wi	3z
could not find \{6t}	6wi	6m
could not load credentials from any prov	30wi	14
could not load \{6s}	6wi	3z
could not parse \{6s}	7wi	3z
could not read pgp secret key	19wi	7l
could not read \{6u}	7wi	6c
could not read \{6s}	7wi	3z
could not resolve authentication method.	18wi	a8
could not resolve secret reference	25wi	go
could not resolve \{6v}	10wi	bn
could not select device driver	13wi	ae
could not translate host name	7wi	bn
couldn't connect to server	15wi	bi
couldn't find a repository matching this	8wi	3g
couldn't resolve host	12wi	bn
coveralls\{c}	0wi	3g
credentials could not be loaded	19wi	14
credentialsprovidererror	14wi	14
credential\{6o}	0wi	ia
cssmerr_tp_cert_\{6w}	0wi	n
cuda driver version is insufficient	5wi	ae
currently \{6x}	1wi	8r
d certificate	0wi	i4
\^do not 	0	g5
das netzwerk ist nicht erreichbar	10wi	br
data must be	3wi	gm
datei oder verzeichnis nicht gefunden	26wi	5y
deadline_exceeded	0wi	bs
deadlineexceeded	0wi	bs
defaultcredentialserror	13wi	64
demasiados \{6y}	0wi	aj
denied: \{6z}	0wi	fp
dependency \{6}	1wi	de
depth_zero_self_signed_cert	7wi	i7
detected uncommitted changes	4wi	6d
dial tcp \{c}	0wi	bi
did not inject \x24actions_id_token	4wi	d8
did not match	4wi	2u
differ\{k}	0i	6d
discordapierror[\{2v}	2wi	2s
disk full	0wi	af
disk is full	2wi	af
disk quota exceeded	6wi	af
display is not set	1wi	ae
dns error: 	0wi	bn
do not match the hashes	3wi	e0
docker daemon is not running	7wi	56
dockerfile parse error	5wi	57
dockerfile: no such file	7wi	55
does not exist	0wi	5y go
does not match	5wi	bu
does not match the schema	5wi	gm
doesn't match	4wi	el
doesn't match any of the subject alterna	29wi	i7
doesn't match the entitlements file	15wi	m
download failed	6wi	bq
due to failing \{c}	4wi	6x
duplicate key	2wi	gm
duplicate mapping key	7wi	gm
\^expected 	0w	g5
\^expected \{c}	0w	hy
eacces\{k}	0i	al
eaddrinuse	0wi	am
eai_again	0wi	bn
ebusy: resource busy or locked	19wi	j0
econnrefused	0wi	bl
econnreset	0wi	a9 bm
ehostunreach	2wi	br
emfile: 	1i	aj
empty reply from server	5wi	bj
emulator\{c}	1i	ae
enetunreach	0wi	br
enfile: 	0i	aj
enoent\{k}	0i	5y
enomem\{k}	0i	ak
enospc: no space	4wi	af
enotfound	0wi	bn
environment is non-interactive	18wi	3y
eof occurred in violation of protocol	5wi	i5
eoferror: compressed file ended before	22wi	bu
eperm: 	0i	al
erofs: 	0i	al
err_address_unreachable	12wi	br
err_connection_closed	12wi	bj
err_connection_refused	1wi	bl
err_connection_reset	1wi	bm
err_connection_timed_out	14wi	bi
err_empty_response	2wi	bj
err_http2_\{0}	1wi	bj
err_internet_disconnected	2wi	br
err_network_changed	3wi	bm
err_stream_premature_close	12wi	bj
err_timed_out	3wi	bs
err_tls_cert_altname_invalid	12wi	i7
erreur de segmentation	5wi	gs
error (401	1wi	8f
error (403	1wi	8g
error (404	1wi	8h
error (408	1wi	8i
error (410	1wi	8h
error (429	1wi	8p
error (500	1wi	8j
error (502	1wi	8k
error (503	1wi	8l
error (504	1wi	8m
error (5\{6e}	1i	8n
error 139	0wi	gs
error 401	0wi	8f
error 403	0wi	8g
error 404	0wi	8h
error 408	0wi	8i
error 410	0wi	8h
error 429	0wi	8p
error 500	0wi	8j
error 502	0wi	8k
error 503	0wi	8l
error 504	0wi	8m
error 5\{6e}	1i	8n
error code: 52\{l}	5wi	8n
error downloading http\{70}	11wi	bq
error during connect: \{c}	3wi	56
error getting credentials	11wi	fq
error in libcrypto	4wi	hf
error in the http2 framing layer	15wi	bu
error loading sso token	3wi	16
error message: unable to get actions_id_	11wi	d8
error saving credentials	2wi	fq
error: (401	2wi	8f
error: (403	2wi	8g
error: (404	2wi	8h
error: (408	2wi	8i
error: (410	2wi	8h
error: (429	2wi	8p
error: (500	2wi	8j
error: (502	2wi	8k
error: (503	2wi	8l
error: (504	2wi	8m
error: (5\{6e}	0wi	8n
error: 401	1wi	8f
error: 403	1wi	8g
error: 404	1wi	8h
error: 408	1wi	8i
error: 410	1wi	8h
error: 429	1wi	8p
error: 500	1wi	8j
error: 502	1wi	8k
error: 503	1wi	8l
error: 504	1wi	8m
error: 5\{6e}	0wi	8n
error: [401] unauthorized: no credential	24wi	f0
error: cannot perform an interactive log	26wi	fq
error: terraform fmt	3wi	ht
error: the following \{71}	10wi	31
error: unknown \{72}	3wi	31
error: z_buf_error	4wi	bu
errsecinternalcomponent	13wi	n
es steht nicht genug speicherplatz	22wi	af
esockettimedout	5wi	bs
espace insuffisant sur le disque	19wi	af
etimedout	0wi	bi
exceeded your current quota	2wi	9y
exceeded \{6c}	0wi	9y
exec format error	5wi	ag
exec user process caused\{c}	3wi	ag
execution expired	0wi	bi
execution took longer than \{c}	7wi	g7
exit code\{2}	0wi	gs
exit status\{2}	0wi	gs
exited with code\{2}	7wi	gs
exited with status\{2}	0wi	gs
expected \{73}	0wi	an
expired api key	4wi	i8
expired credential	4wi	i8
expired token	3wi	i8
expiredtoken\{74}	4wi	11
failed to allocate memory	16wi	ak
failed to authorize: \{c}	12wi	fp
failed to boot	5wi	ae
failed to compile	0wi	69
failed to connect to	0wi	a9
failed to connect to the docker api	21wi	56
failed to connect to \{6}	0wi	bi
failed to create \{c}	7wi	ae
failed to download \{6}	3wi	bq
failed to fetch \{6}	3wi	bq
failed to fetch \{75}	3wi	fp
failed to lookup address information	5wi	bn
failed to parse service account key json	25wi	64
failed to process "\{6}	3wi	57
failed to query server version: \{c}	11wi	h8
failed to read dockerfile	10wi	55
failed to read organization settings: \{c}	14wi	hv
failed to refresh cached credentials	13wi	14
failed to resolve '	7wi	bn
failed to respond	7wi	bj
failed to \{76}	0wi	3z
failed to \{77}	0wi	i9
failed with 401	0wi	8f
failed with 403	0wi	8g
failed with 404	0wi	8h
failed with 408	0wi	8i
failed with 410	0wi	8h
failed with 429	0wi	8p
failed with 500	0wi	8j
failed with 502	0wi	8k
failed with 503	0wi	8l
failed with 504	0wi	8m
failed with 5\{6e}	0wi	8n
failed with: 401	7wi	8f
failed with: 403	0wi	8g
failed with: 404	7wi	8h
failed with: 408	7wi	8i
failed with: 410	7wi	8h
failed with: 429	7wi	8p
failed with: 500	7wi	8j
failed with: 502	7wi	8k
failed with: 503	0wi	8l
failed with: 504	7wi	8m
failed with: 5\{6e}	0wi	8n
failed: 401	2wi	8f
failed: 403	1wi	8g
failed: 404	2wi	8h
failed: 408	2wi	8i
failed: 410	2wi	8h
failed: 429	1wi	8p
failed: 500	2wi	8j
failed: 502	2wi	8k
failed: 503	1wi	8l
failed: 504	2wi	8m
failed: 5\{6e}	0wi	8n
falha de segmenta\{6g}	4wi	gs
fatal python error: segmentation	7wi	gs
fatal: early eof	6wi	bu
federated \{78}	0wi	d9
fehler beim testlauf	2wi	5h
fetch-pack: \{79}	3wi	bu
fetched \{7a}	0wi	4
fetcherror: request to \{6}	0wi	bq
file has unexpected size	0wi	p
file is locked by: "	5wi	j0
file not found	0wi	5y
filenotfounderror	7wi	5y
filenotfoundexception	2wi	5y
flag provided but not defined: 	22wi	31
flyctl auth login	4wi	8e
fmt check failed	5wi	ht
forbidden	0wi	5
forbidden - 403	4wi	8g
forbids access via a \{7b}	3wi	73
forbids access via \{c}	3wi	73
forcibly closed by the remote host	9wi	bm
formatted \{10}\{11}	1wi	61
formatting issues	8wi	61
found \{10}\{11}	0i	a4
gateway time\{7c}	2wi	8m
gatewaytimeout	0wi	8m
generated \{6q}	0wi	6k
get "http\{70}	0wi	fq
get http\{70}	0wi	fq
getaddrinfo\{2}	0wi	bn
getting user info: [401]	6wi	f0
gh auth login	1wi	74
gh_token environment variable	15wi	74
ghtoken required	4wi	74
git diff --exit-code failed	6wi	6d
github actions is not permitted to creat	23wi	6w
githubstatus.com	4wi	6y
gnutls recv error	3wi	i5
gnutls_handshake() failed	5wi	i5
google play android developer api has no	16wi	7k
got 502	0i	8k
got 503	0i	8l
got 504	0i	8m
got end of stream	0wi	bu
gpg failed to sign the data	16wi	7l
gpg: decryption failed	0wi	7l
gpg: no default secret key	0wi	7l
gpg: no valid openpgp data found	0wi	7l
gpg: signing failed	0wi	7l
handshake \{7d}	0wi	i5
has been lost	4wi	g8
has changed	0wi	6d
has exceeded the maximum execution time	0wi	g7
has not been granted the required scopes	12wi	6w
hash \xe6\xa0\xa1\xe9\xaa\x8c\xe5\x92\x8c\xe4\xb8\x8d\xe7\xac\xa6	0wi	p
hash mismatch for 	0wi	e0
hash sum mismatch	2wi	p
hash value\{6o}	0wi	e0
hash-summe stimmt nicht \{6g}	7wi	p
hashes are required in --require-hashes	0wi	e0
haxm is not installed	12wi	ae
headerstimeouterror	2wi	bs
host is unreachable	8wi	br
hostname mismatch, certificate is not va	5wi	i7
http 401	1i	8f
http 403	1i	8g
http 404	1i	8h
http 408	1i	8i
http 410	1i	8h
http 429	1i	8p
http 500	1i	8j
http 502	1i	8k
http 503	1i	8l
http 504	1i	8m
http 5\{6e}	0i	8n
http basic: access denied	15wi	8f
http code 407 from proxy	7wi	eu
http request timed out	13wi	bt
http/1\{c}	0i	8p 8l 8k 8m 8j 8n 8g 8h
http/2 401	1wi	8f
http/2 403	1wi	8g
http/2 404	1wi	8h
http/2 408	1wi	8i
http/2 410	1wi	8h
http/2 429	1wi	8p
http/2 500	1wi	8j
http/2 502	1wi	8k
http/2 503	1wi	8l
http/2 504	1wi	8m
http/2 5\{6e}	1i	8n
http/2\{c}	0i	8p 8l 8k 8m 8j 8n 8g 8h
http2: server sent goaway	9wi	bj
http: server closed idle connection	10wi	bj
httptimeoutexception	6wi	bs
i/o timeout	0wi	bs
\^import 	0	g5
\^invalid 	0	g5
id token request url	11wi	d8
id-token: write\{c}	6wi	d8
id-token:write\{c}	5wi	d8
idle time\{7e}	0wi	bs
if this is a private \{7f}	5wi	8s
illegal instruction	7wi	gs
illegal option -- 	3wi	31
impossible d'allouer de la m\{6g}	16wi	ak
incompatible architecture (have	15wi	ag
incomplete \{7g}	0wi	bu
incompletemessage	6wi	bu
incompleteread(	6wi	bu
incorrect api key provided	0wi	a8
incorrect passphrase: 	0wi	f0
incorrect username or password	0wi	fq
incorrect \{7h}	0wi	i9
inotify \{7i}	0wi	ah
inotify_\{7j}	0wi	ah
insufficient p	5wi	5
insufficient permissions to install	21wi	al
insufficient permission\{6o}	6wi	al
insufficient \{7k}	4wi	af
insufficient_quota	5wi	8p 9y
insufficient_scope: authorization failed	13wi	fp
insufficient\{7l}scope	2wi	6w
integrity checksum failed when using sha	13wi	cj
integrity check\{6o}	3wi	cj
internal server error	4wi	8r
internalerror\{c}	3wi	8r
invalid access token format. must be lik	29wi	8e
invalid access token\{c}	0wi	f0
invalid config	0wi	3z
invalid credentials provided\{c}	0wi	8e
invalid enum value	5wi	gm
invalid jwt signature	12wi	d5
invalid peer certificate: expired	8wi	i6
invalid peer certificate: unknownissuer	22wi	i7
invalid refresh\{7l}token	0wi	d5
invalid status code from registry 40\{1n}	14wi	fp
invalid stored block lengths	5wi	bu
invalid user token	7wi	8s
invalid username and password combinatio	22wi	l
invalid username or \{7m}	4wi	6c
invalid username/password	10wi	fq
invalid webhook token	4wi	2s
invalid x-api-key	7wi	a8
invalid \{7n}	0wi	an
invalid \{7o}	0wi	31
invalid \{7p}	0wi	3y
invalid \{7q}	0wi	3y
invalid \{6b}	0wi	3g
invalid \{7h}	0wi	i9
invalid-pending-publisher	7wi	da
invalid-publisher	0wi	da
invalid_api_key	4wi	a8
invalid_client	0wi	d4
invalid_grant	0wi	d5
invalidtokenexception	0wi	i9
is not a valid win32 application	17wi	ag
is not a valid \{7r}	3wi	gm
is not in the sudoers file	15wi	al
is not one of the allowed \{7r}	4wi	gm
is not supported on this \{7s}	13wi	an
is not yet valid	6wi	p
is out of date, but --frozen	12wi	aa
is over capacity	3wi	8r
is required	0wi	74
is required, but not provided	10wi	go
is stale	1i	6d
is the docker daemon running	3wi	56
issue found	1wi	a4
issues found	1wi	a4
item could not be found in the keychain	11wi	n
java.io.filenotfoundexception: \{c}	10wi	al
job exceeded the maximum \{7t}	6wi	g7
jsonwebtokenerror	8wi	i9
jwt expired	0wi	i8
kann keinen speicher	7wi	ak
keine berechtigung	4wi	al
keine route zum zielrechner	2wi	br
kex_exchange_identification: \{7u}	12wi	bm
keystore file '\{c}	2wi	8
keystore password was incorrect	12wi	8
keystore was tampered with, or password 	14wi	8
killed process \{1}	0wi	ai
ktlint found code style violations	13wi	a4
kvm is required	1wi	ae
\^licen\{4b}e\{d}	0	fh
\^line too long	1w	g5
la suma hash difiere	0wi	p
libcuda.so.1: cannot open	10wi	ae
limitexceeded	1wi	9y
liste der argumente zu lang	0wi	aj
load key "\{c}	1wi	hf
localtokennotfounderror	13wi	8s
lock file \{c}	0wi	aa
lockfile \{c}	0wi	aa
login did not succeed	1wi	fq
login failed	0wi	i9
lost communication with the server	24wi	g8
lost connection to \{7v}	10wi	bj
low on disk space	2wi	af
\^missing 	0	g5
mac verification failed during pkcs12 im	19wi	n
malformed config	1wi	3z
malformed \{7p}	1wi	3y
malformed \{7h}	1wi	i9
max retries exceeded with url	7wi	bq
megalinter: errors found	2wi	a4
memory cgroup out of memory	18wi	ai
memoryerror	0wi	ak
minimum required msi percentage should b	12wi	bc
mirror sync in progress	8wi	p
mismatch	1i	2u bu
missing api key. please \{7w}	14wi	fi
missing in \{7t}	1wi	aa
missing x server or \x24display	12wi	ae
missing \{7w}	0wi	6w
missing \{7x}	0i	ia
must be	0i	74
must be r	0wi	al
must have admin rights to repository	0wi	6w
must have required property	0wi	gm
must not have additional properties	20wi	gm
must provide \{7x}	0wi	ia
must set \{7x}	0wi	ia
mutation score \{c}	0wi	bc
name or service not known	3wi	bn
name resolution failed	10wi	bn
nameresolutionerror	1wi	bn
ne peut allouer de la m\{6g}	11wi	ak
need to provide at least one bottoken or	21wi	2s
needs \{73}	0i	an
net/http: request canceled	5wi	bs
net/http: timeout awaiting	3wi	bi
netlify_auth_token	5wi	8e
network is unreachable	11wi	br
network socket disconnected	10wi	bq
network timeout at	0wi	bs
no access token available. please login 	23wi	8e
no access \{7y}	0wi	ia
no accounts: add a new account	3wi	m
no address associated with hostname	7wi	bn
no api \{7y}	0i	ia
no artifact\{6o}	0wi	6o
no auth \{7y}	0wi	ia
no authentication \{7y}	3wi	ia
no basic auth credentials	7wi	fq
no certificate for team	14wi	n
no code signing identit\{6c}	13wi	m
no codesigning identities found	19wi	n
no config \{7z}	0wi	3z
no configuration \{7z}	8wi	3z
no corresponding publisher	1wi	da
no cuda-capable device	12wi	ae
no display environment variable	17wi	ae
no display name and no \x24display	12wi	ae
no ec2 imds role found	2wi	14
no existe el \{6y}	3wi	5y
no existe ninguna ruta hasta el	22wi	br
no files were found with the provided pa	6wi	6o
no healthy upstream	8wi	8r
no key found in \{80}	1wi	hf
no key with alias '\{c}	10wi	8
no matching manifest for \{6}	9wi	ag
no matching provisioning profile\{6o}	0wi	m
no openidconnect provider found	20wi	d9
no package\{6o}	0wi	de
no profile\{6o}	0wi	m
no queda espacio	7wi	af
no required ssl certificate was sent	27wi	i4
no route to host	1wi	br
no se pudo asignar memoria	0wi	ak
no secret key available	3wi	7l
no server is currently available to serv	16wi	6y
no signing certificate	9wi	n
no space left on device	4wi	af
no space left on device, watch	4wi	ah
no subject alternative \{c}	7wi	i7
no such file	0wi	5y
no such host	0wi	bn
no such \{81}	0wi	de
no such \{72}	0wi	31
no test \{7z}	0wi	3z
no tests \{7z}	0wi	3z
no token found, please run \{82}	12wi	2l
no usable sandbox	7wi	ae
no valid credential sources found	22wi	14
no valid credential\{6o}	5wi	hv
noauthproviders	0wi	14
nocredentialproviders	0wi	14
nocredentialserror	8wi	14
nodename nor servname provided	6wi	bn
nohttpresponseexception	1wi	bj
noroutetohostexception	0wi	br
not accessible by t	0wi	6w
not authenticated	4wi	i9
not authorized to	0wi	5
not authorized to perform sts:assumerole	23wi	d9
not authorized. please check the \{6u}	13wi	h8
not compatible	5wi	el
not enough memory	8wi	ak
not enough \{83}	0wi	af
not found	0wi	go
not found - 404	6wi	8h
not in the authorized list	17wi	8s
not logged in	0wi	i9
not permitted to	5wi	5
not present in \{7t}	5wi	aa
not supplied	3wi	74
not up to date	4wi	6d
not up-to-date	1wi	6d
not_authorized	2wi	l
notafter: 	1wi	i6
notarytool\{c}	0wi	l
nvidia driver\{c}	0wi	ae
nxdomain	1i	bn
oidc token \{c}	0wi	d8
only one usage of each socket address	3wi	am
oom-kill	0i	ai
oomkilled	0wi	ai
openai_api_key environment variable is \{84}	21wi	a8
openidconnect provider's https certifica	28wi	d9
openssl ssl_\{7u}	3wi	i5
operation not permitted	14wi	al
operation timed out	10wi	bi bt
operation too slow	7wi	bs
organization saml enforcement	15wi	73
os error 32)	0wi	j0
os error \{85}	0wi	af
oserror: [errno 28]	6wi	af
other side closed	6wi	bj
out of date	0wi	6d
out of memory	4wi	ak
out of memory: killed process	4wi	ai
out of sync	0wi	6d
out-of-sync	1wi	6d
over its data quota	3wi	9y
overloaded_error	3wi	8r
passphrase must be set with pulumi_confi	11wi	f0
permiso denegado	4wi	al
permission denied while trying to connec	19wi	58
permission denied: '	9wi	al
permission non accord\{6g}	8wi	al
permission_denied: 	9wi	6w
permissionerror: [errno 13]	14wi	al
pipfile.lock \{c}	0wi	el
pkix path building failed	2wi	i7
pla update available	5wi	l
please commit\{c}	3wi	6k
please provide a non-empty token	12wi	2l
please provide an upload token	11wi	3g
please provide \{7x}	0wi	ia
please run \{c}	2wi	61
please run\{c}	1wi	6k
please set \{7x}	2wi	ia
please sign in with an app-specific pass	18wi	l
poetry.lock is not up to date	5wi	el
pooltimeout	0wi	bs
port is already allocated	2wi	am
preempted	0wi	g8
premature close	0wi	bj
premature end of content-length	0wi	bu
project not found. please rerun \x60netlify	16wi	8e
provisioning profile \{c}	10wi	n
proxy authentication required	6wi	eu
pthread_create failed	0wi	aj
publisher with matching claims	3wi	da
pull rate limit	0wi	8p
pulumi_access_token must be set	20wi	f0
pylock.toml \{c}	0wi	el
pyproject.toml changed significantly sin	26wi	el
quota exceeded for quota metric	1wi	8p
quotaexceeded	4wi	9y
r: 40\{1n} client error	8wi	8s
\^redefinition	0w	g5
rate_limit_e	3wi	8p
ratelimite	0wi	8p
ratelimit\{86}	0wi	8p
rate\{m}limit\{86}	0wi	8p
read timed out	5wi	bs
read-only file system	9wi	al
readtimeout	0wi	bs
reauthentication \{87}	0wi	64
received 401	3wi	8f
received 403	3wi	8g
received 404	3wi	8h
received 408	3wi	8i
received 410	3wi	8h
received 429	3wi	8p
received 500	3wi	8j
received 502	3wi	8k
received 503	2wi	8l
received 504	3wi	8m
received 5\{6e}	1wi	8n
received fatal alert: \{88}	3wi	i4
recv failure	2wi	bm
refresh the sso access token	11wi	16
refresh\{7l}token \{c}	1wi	d5
refused	0i	a9
refusing to allow a\{89}	10wi	75
registry is \{6f}	2wi	8r
release file \{c}	2wi	p
remote end closed connection	5wi	bj
remote error: tls: \{8a}	10wi	i5
remote host terminated the handshake	25wi	i5
remote: http basic: access denied	23wi	6c
remote: internal server error	12wi	6y
remote: invalid credentials	3wi	6c
remote: repository not found	17wi	6c
remote: unauthorized	3wi	6c
remote: you may not have access	20wi	6c
remotedisconnected	2wi	bj
remoteprotocolerror	2wi	bj
repository not found\{c}	9wi	3g
request has time\{7e}	6wi	bt
request limit exceeded	9wi	8p
request timeout:	2wi	bt
request time\{7e}	2wi	bt
request: (401	4wi	8f
request: (403	4wi	8g
request: (404	4wi	8h
request: (408	4wi	8i
request: (410	4wi	8h
request: (429	4wi	8p
request: (500	2wi	8j
request: (502	2wi	8k
request: (503	2wi	8l
request: (504	2wi	8m
request: (5\{6e}	2wi	8n
requested access to the resource is deni	31wi	fp
requesterror: 	2wi	bq
requestexpired: 	7wi	11
requesttimeout	2wi	bt
require the \{8b}	2wi	6w
require \{8c}	0wi	ag
require \{73}	0wi	an
required flag(s) 	2wi	31
required secret \{c}	4wi	go
required token could not be found	21wi	hv
required \{8d}	1wi	gm
requires a provisioning profile	3wi	m
requires the \{8b}	2wi	6w
requires xcode \{q}	2wi	an
requires \{8c}	0wi	ag
requires \{73}	0wi	an
resource not accessible by \{8e}	9wi	6w
resource temporarily unavailable	17wi	aj
resource_exhausted: \{c}	11wi	8p
responded with 401	2wi	8f
responded with 403	2wi	8g
responded with 404	2wi	8h
responded with 408	2wi	8i
responded with 410	2wi	8h
responded with 429	2wi	8p
responded with 500	2wi	8j
responded with 502	2wi	8k
responded with 503	2wi	8l
responded with 504	2wi	8m
responded with 5\{6e}	2wi	8n
responded with a 401	2wi	8f
responded with a 403	2wi	8g
responded with a 404	2wi	8h
responded with a 408	2wi	8i
responded with a 410	2wi	8h
responded with a 429	2wi	8p
responded with a 500	2wi	8j
responded with a 502	2wi	8k
responded with a 503	2wi	8l
responded with a 504	2wi	8m
responded with a 5\{6e}	2wi	8n
responded: 401	2wi	8f
responded: 403	2wi	8g
responded: 404	2wi	8h
responded: 408	2wi	8i
responded: 410	2wi	8h
responded: 429	2wi	8p
responded: 500	2wi	8j
responded: 502	2wi	8k
responded: 503	2wi	8l
responded: 504	2wi	8m
responded: 5\{6e}	2wi	8n
response 401	3wi	8f
response 403	2wi	8g
response 404	3wi	8h
response 408	3wi	8i
response 410	3wi	8h
response 429	3wi	8p
response 500	3wi	8j
response 502	3wi	8k
response 503	2wi	8l
response 504	3wi	8m
response 5\{6e}	1wi	8n
response payload is not completed	4wi	bu
response time\{7e}	3wi	bs
response: 401	4wi	8f
response: 403	3wi	8g
response: 404	3wi	8h
response: 408	3wi	8i
response: 410	3wi	8h
response: 429	3wi	8p
response: 500	4wi	8j
response: 502	4wi	8k
response: 503	3wi	8l
response: 504	3wi	8m
response: 5\{6e}	2wi	8n
retrieved digest for link	4wi	e0
returned 401	3wi	8f
returned 403	3wi	8g
returned 404	3wi	8h
returned 408	3wi	8i
returned 410	3wi	8h
returned 429	3wi	8p
returned 500	3wi	8j
returned 502	3wi	8k
returned 503	3wi	8l
returned 504	3wi	8m
returned 5\{6e}	2wi	8n
returned a 401	5wi	8f
returned a 403	4wi	8g
returned a 404	4wi	8h
returned a 408	4wi	8i
returned a 410	4wi	8h
returned a 429	4wi	8p
returned a 500	5wi	8j
returned a 502	5wi	8k
returned a 503	4wi	8l
returned a 504	4wi	8m
returned a 5\{6e}	3wi	8n
rosetta error: 	0wi	ag
rule violations were found	13wi	a4
run the following command to generate a 	27wi	hv
running this github action without sonar	27wi	h8
\^syntax\{k}	0	g5
saml sso	1i	73
schema validation	8wi	gm
secondary rate limit	5wi	8q
secrets manager can't find	4wi	go
security error	2wi	2u
security token included in the request i	2wi	11
segmentation fault	8wi	gs
self_signed_cert_in_chain	16wi	i7
self\{m}signed certificate in certificate c	10wi	i7
sentry reported an error: \{8f}	13wi	fi
server certificate verification failed	15wi	i7
server certificate \{c}	1wi	i6
server is overloaded	4wi	8r
server is \{6f}	1wi	8r
server misbehaving	2wi	bn
serverdisconnectederror	13wi	bj
servfail	0i	bn
service is \{6f}	1wi	8r
service_unavailable	1wi	8r
serviceunavailable	5wi	8r
sha256 does not match	2wi	2u
siendo utilizado por otro proceso	14wi	j0
sigabrt	0i	gs
sigbus\{k}	0i	gs
sigill\{k}	0i	gs
signature verification failed for	2wi	2u
signing certificate \{c}	6wi	n
signtool error: \{8g}	3wi	j2
sigsegv	0i	gs
sigtrap	0i	gs
snyk-0005	0wi	fi
socket hang up	2wi	bm
socket timeout	1wi	bs
sockettimeoutexception	8wi	bs
some index files failed to download	0wi	p
something went wrong on our end	0wi	8r
somme de contr\{6g}	1wi	p
sonar.login\{c}	2wi	h8
sorry, there was a problem \{8h}	8wi	8r
spawn e2big	0wi	aj
specify secrets.\{0}	6wi	2s
speicherzugriffsfehler	1wi	gs
spending limit	0wi	9y
spot instance\{c}	0wi	g8
spurious network error	5wi	bq
ssh-private-key argument is empty	11wi	hf
ssh: no key found	0wi	hf
ssl certificate problem: \{6l}	15wi	i7
ssl connection timeout	9wi	i5
ssl.ssl\{8i}	0i	i5
ssl_connect \{7w}	1wi	i5
ssl_error_syscall	8wi	i5
sslhandshakeexception	1wi	i5
sso session \{c}	0wi	16
sso token \{c}	0wi	16
stack smashing detected	5wi	gs
status 401	1wi	8f
status 403	1wi	8g
status 404	1wi	8h
status 407	1wi	eu
status 408	1wi	8i
status 410	1wi	8h
status 429	1wi	8p
status 500	1wi	8j
status 502	1wi	8k
status 503	1wi	8l
status 504	1wi	8m
status 5\{6e}	1i	8n
status code 407	4wi	eu
status code: 407	7wi	eu
status of 401	4wi	8f
status of 403	3wi	8g
status of 404	4wi	8h
status of 408	4wi	8i
status of 410	3wi	8h
status of 429	3wi	8p
status of 500	4wi	8j
status of 502	4wi	8k
status of 503	3wi	8l
status of 504	4wi	8m
status of 5\{6e}	3wi	8n
status was '401	4wi	8f
status was '403	4wi	8g
status was '404	4wi	8h
status was '408	4wi	8i
status was '410	4wi	8h
status was '429	4wi	8p
status was '500	4wi	8j
status was '502	4wi	8k
status was '503	4wi	8l
status was '504	4wi	8m
status was '5\{6e}	4wi	8n
status": 401	3wi	8f
status": 403	3wi	8g
status": 404	3wi	8h
status": 408	3wi	8i
status": 410	3wi	8h
status": 429	3wi	8p
status": 500	3wi	8j
status": 502	3wi	8k
status": 503	3wi	8l
status": 504	3wi	8m
status": 5\{6e}	1wi	8n
status":401	2wi	8f
status":403	2wi	8g
status":404	2wi	8h
status":408	2wi	8i
status":410	2wi	8h
status":429	2wi	8p
status":500	2wi	8j
status":502	2wi	8k
status":503	2wi	8l
status":504	2wi	8m
status":5\{6e}	0wi	8n
status: 401	2wi	8f
status: 403	2wi	8g
status: 404	2wi	8h
status: 407	2wi	eu
status: 408	2wi	8i
status: 410	2wi	8h
status: 429	2wi	8p
status: 500	2wi	8j
status: 502	2wi	8k
status: 503	2wi	8l
status: 504	2wi	8m
status: 5\{6e}	1wi	8n
status=401	1wi	8f
status=403	1wi	8g
status=404	1wi	8h
status=408	1wi	8i
status=410	1wi	8h
status=429	1wi	8p
status=500	1wi	8j
status=502	1wi	8k
status=503	0wi	8l
status=504	1wi	8m
status=5\{6e}	0wi	8n
std::bad_alloc	5wi	ak
storagefull	0wi	af
stream error: stream id \{1}	10wi	bm
stream was reset: 	6wi	bm
succeeded \{75}	1wi	4
success: 401	3wi	8f
success: 403	2wi	8g
success: 404	3wi	8h
success: 408	3wi	8i
success: 410	3wi	8h
success: 429	3wi	8p
success: 500	3wi	8j
success: 502	3wi	8k
success: 503	1wi	8l
success: 504	3wi	8m
success: 5\{6e}	1wi	8n
successfully \{8j}	0wi	4
sudo: a password is required	10wi	al
super-linter \{8k}	4wi	a4
support for password authentication was 	14wi	6c
system limit for number of file watchers	27wi	ah
\^too many	1	g5
\^trailing 	0w	g5
tag_name already exists	14wi	72
tempo esgotado para conex\{6g}	12wi	bi
temporary failure \{8l}	6wi	bn
terminal prompts disabled	7wi	6c
test run summary: failed	9wi	5h
test run \{6y}	1wi	5h
test summary: total: \{1}	5wi	5h
text file busy	5wi	j0
tf400813	1i	6c
tf401019	1i	6c
the active test run was aborted.	17wi	5h
the agent has no identities	14wi	hf
the caller does not have permission	19wi	7k
the certificate of \{c}	2wi	i6
the connection was closed	15wi	bj
the credential\{6o}	1wi	64
the given api token does not match the f	3wi	2l
the hosted runner \{8m}	4wi	g8
the job has timed out	12wi	g7
the job was not acquired by runner	12wi	g8
the nested job \{c}	1wi	6w
the operation has timed out	18wi	bs
the project you were looking for could n	16wi	6c
the provided token has expired	16wi	11
the read operation timed out	19wi	bs
the remote certificate \{7i}	7wi	i7
the remote end hung up unexpectedly	7wi	bj
the remote name could not be resolved	22wi	bn
the request was canceled due to the conf	12wi	bt
the response ended prematurely	21wi	bj
the runner has received a shutdown signa	19wi	g8
the sandbox is not in sync with the podf	1wi	3a
the self-hosted runner\{c}	0wi	g8
the specified pfx password is not correc	20wi	j2
the ssl certificate error	0wi	i4
the ssl connection could not be establis	29wi	i5
the sso session	4wi	16
the system cannot find the \{7b}	16wi	5y
there is not enough space	0wi	af
there was a problem refreshing your curr	1wi	64
there were changes to the \{8n}	5wi	3a
this crate exists but you don't seem to 	11wi	2l
this endpoint requires you to be authent	16wi	6w
this page is taking too long to load	8wi	8r
this private key is passphrase protected	31wi	hf
tiempo de espera	4wi	bi
time out	0i	a9
timed out	0wi	a9
timed out w	0wi	bt
timedout	0i	a9
timeout	0i	a9
timeout awaiting response headers	20wi	bs
tls connection was non-properly terminat	27wi	i5
tls handshake eof	2wi	i5
tls handshake timeout	2wi	i5
tls: certificate required	0wi	i4
tlsv1 alert \{8e}	3wi	i5
token does not have \{c}	3wi	6w
token has been expired or revoked	21wi	d5
token has expired and refresh failed	3wi	16
token lacks \{c}	3wi	6w
token rejected for \x60	8wi	2l
token required - not valid tokenless	17wi	3g
token required \{8o}	2wi	3g
tokenexpirederror	7wi	i8
too many 429	0wi	8p
too many 500	0wi	8j
too many 502	0wi	8k
too many 503	0wi	8l
too many 504	0wi	8m
too many open files	0wi	aj
too many requests	0wi	8p
toomanyrequests	0wi	8p
total tests: \{1}	0wi	5h
transfer closed with \{c}	4wi	bu
transfer time\{7e}	3wi	bs
trop de fichiers ouverts	2wi	aj
truncated \{8p}	0wi	bu
trusted publishing exchange failure	23wi	da
trusted publish\{8q}	0wi	da
try again: hostname	4wi	bn
tunnel connection failed: 407	15wi	eu
typeerror: fetch failed	12wi	bq
\^undefined name	3w	g5
\^unused\{k}	0	g5
unable to access 'http\{70}	5wi	bq
unable to boot \{8r}	4wi	ae
unable to connect to \{6}	0wi	bi
unable to create \{8s}	7wi	aj
unable to detect oidc	11wi	d8
unable to establish ssl connection	8wi	i5
unable to find a d	9wi	ae
unable to find valid certification path	30wi	i7
unable to find version \x60	8wi	6m
unable to find \{6t}	6wi	6m
unable to get actions_id_token_request	8wi	d8
unable to locate credentials	7wi	14
unable to prepare context: \{6u}	18wi	55
unable to process file command	16wi	gm
unable to read data from the transport c	26wi	bm
unable to resolve action \x60	13wi	6m
unable to resolve host address	13wi	bn
unable to \{8t}	0wi	d8
unable to \{8u}	0wi	l
unable_to_get_issuer_cert	6wi	i7
unable_to_verify_leaf_signature	22wi	i7
unauthenticated	0wi	i9
unauthorized	0wi	5
unauthorized - 401	9wi	8f
unauthorized to access repository	11wi	fp
unauthorized: \{8v}	5wi	fq
unauthorized_client	6wi	d4
unavailable (503)	5wi	8l
unavailable - 503	6wi	8l
uncommitted changes \{8k}	5wi	6k
uncommitted changes \{8w}	5wi	6d
und_err_connect_timeout	0wi	bi
und_err_socket	0wi	bj
und_err_\{8x}	0wi	bs
unexpected disconnect while reading side	6wi	bj
unexpected end of file from server	8wi	bj
unexpected end of file\{c}	8wi	bu
unexpected end of \{8y}	8wi	bu
unexpected eof while reading	10wi	i5
unexpected \{7o}	0wi	31
unexpected \{8z}	0wi	gm
unicorn!	1i	6y
unknown host	2wi	bn
unknown instruction: 	7wi	57
unknown \{7o}	0wi	31
unknown \{90}	0wi	31
unknown \{91}	0wi	31
unknown \{92}	0wi	gm
unknown \{7h}	0wi	i9
unknownhostexception	0wi	bn
unprotected private key file	1wi	hf
unrecognized key\{93}	0wi	gm
unrecognized \{7o}	0wi	31
unrecognized \{72}	0wi	31
unsatisfiable dependenc	0wi	de
unsupported class file major version	10wi	an
unsupported java.	5wi	an
unsupported \{7p}	0wi	3y
up to date	0wi	4
upper limit on inotify	7wi	ah
upstream connect error	5wi	8r
upstream request timeout	11wi	8r
urlopen error	1wi	bq
usage: \{6}	0i	3y
validation failed	2wi	3y
verbindung verweigert	0wi	bl
verbindung wurde \{c}	0wi	bm
verbindungsaufbau abgelehnt	0wi	bl
violation\{6o}	0wi	a4
von einem anderen prozess verwendet	8wi	j0
\^whitespace	0w	g5
we encountered an internal error	4wi	8r
we had issues producing the response	9wi	6y
we're having a really bad day	1wi	8r
web server is \{7g}	0wi	8n
webhook url \{c}	3wi	2s
websocket: close 1006	12wi	bj
went offline	0wi	g8
whoops, something went wrong	8wi	6y
winerror 32	0wi	j0
working directory \{94}	1wi	6k
working tree \{94}	4wi	6k
would have been \{95}	6wi	61
writetimeout	0wi	bs
wrong hash	1wi	2u
wrong version number	0wi	i5
wrong \{7h}	0i	i9
x509: certificate \{96}	0wi	i7
xcode-select: error	8wi	an
xcrun: error	0wi	an
you are being rate limited	3wi	8p
you do not currently have an active acco	21wi	64
you don't have enough free space	19wi	af
you must be authenticated to view this	4wi	8e
you must define the following mandatory 	28wi	h8
you must have access to it and be authen	9wi	8s
you must specify a region or \{c}	4wi	14
you must \{c}	2i	5
you need \{c}	0wi	5
you're not authorized to \{71}	2wi	h8
your default credentials were not found	24wi	64
zertifikat ist abgelaufen	8wi	i6
zlib: \{79}	0i	bu
zu viele offene dateien	3wi	aj
zugriff verweigert	0wi	al
\{97}  CHECK( \{c}	1w	2q
\{97}  REQUIRE( \{c}	3w	2q
\{97}  Running \xe2\x80\x98\{c}	4w	fm
\{97} Fail  \{6}	1	3e
\{97}# ERROR: 	0w	x
\{97}# FAIL: 	0w	x
\{97}# Looks like you failed \{1}	4w	do
\{97}# XPASS: 	1w	x
\{97}# fail \{10}	0w	c3
\{97}# failed \{10}	0w	c3
\{97}-- MISSING PATTERNS	9w	5m
\{97}-- MISSING \{0}	2w	5m
\{97}-- MODULE NOT FOUND	8w	5m
\{97}-- NAMING ERROR	4w	5m
\{97}-- SYNTAX PROBLEM	9w	5m
\{97}-- TYPE MISMATCH	5w	5m
\{97}-- UNEXPECTED \{0}	1w	5m
\{97}-- UNFINISHED \{0}	1w	5m
\{97}0 failures, \{10}\{11}	4w	33
\{97}=== FAIL: \{6}	2w	7c
\{97}===> Compiling \{6}	3w	5o
\{97}> Could not \{98}	0w	7s
\{97}@parcel/\{h}	0w	dj
\{97}ASSERT \{6}	1	d7
\{97}AssertionError: \{99}	3w	it
\{97}BUILD FAILED	2w	21
\{97}DeclarationError: \{c}	4w	bh
\{97}Diff in \{6}	0w	ge
\{97}Done. PASS=\{1}	1w	4t
\{97}ERROR \{6}	0	f7
\{97}ERROR! 	1	c
\{97}ERROR: R8: 	3w	9
\{97}ERROR: \{0}	0w	ff
\{97}ERRORS!	1	dw
\{97}Encountered an error:	10w	4s
\{97}Error (\{h}	0w	bh
\{97}Error --------	2w	60
\{97}Error \xe2\x86\x92 \{6}	2w	2b
\{97}Error: \{c}	1	hk
\{97}Errors 	1	iv
\{97}FAIL\x09\{6}	0	7e
\{97}FAIL    \{6}	0w	7e
\{97}FAIL: //\{6}	0w	1o
\{97}FAIL: \{6}	0	x
\{97}FAIL: \{0}	0	ff
\{97}FLAKY: //\{6}	1w	1o
\{97}Failed \{1}	0w	dm 5p
\{97}Failed \{s}	0w	dv
\{97}Falsifying example: \{0}	7w	8t
\{97}Found \{10}\{11}	1	g6
\{97}Invalid configuration object	1w	ix
\{97}Lint found \{10}\{11}	1w	9i
\{97}Parse error: 	1w	dr
\{97}ParserError: \{c}	1w	bh
\{97}Result (\{1}	0w	ie
\{97}Result: FAIL	2w	dm
\{97}Snapshots 	1w	iv
\{97}Spec Files:\{9a}	3w	iw
\{97}Status: \{1}	0w	fm
\{97}Summary: \{10}\{11}	1w	aq
\{97}TIMEOUT: //\{6}	3w	1o
\{97}TOTAL: \{10}\{11}	0w	8y
\{97}Test Files 	1w	iv
\{97}Test failed\{9b}	3w	7u
\{97}Test run failed\{9b}	4w	7u
\{97}Test suite \{6}	1w	84
\{97}Testing failed:	7w	j4
\{97}Tests: 	1	94
\{97}There w	1	dw
\{97}There was \{1}	2w	a
\{97}Type error: 	1w	id
\{97}TypeError: \{c}	1w	bh
\{97}[  FAILED  ]	1w	80
\{97}[ FAIL \{10}\{11}	0w	fm
\{97}[ERROR] 	0w	9a
\{97}[ERROR] (mdbook	6w	b6
\{97}[ERROR] \{c}	0w	9d ax
\{97}[ERROR] \{6}	0w	2t
\{97}[ERROR] \{9c}	0w	b
\{97}[FAIL]    	0w	d7
\{97}[FATAL] \{c}	0w	ax
\{97}[doctest] \{9d}	2w	2q
\{97}[error] \{6}	0w	9d
\{97}[semantic-release] \xe2\x80\xba \xe2\x9c\x98  E\{9e}	2w	ft
\{97}[vitest] No "\{c}	1w	it
\{97}[vite\{9f}\{c}	0	is
\{97}devicetree error: 	4w	4y
\{97}error: GET\{c}	2w	24
\{97}error: ld: 	3w	a1
\{97}error: package\{c}	4w	24
\{97}error: workspace dependency\{c}	13w	24
\{97}error: \{c}	1	6a
\{97}error[E\{1}\{1}\{1}\{1}]: 	1	gc
\{97}fqcn[\{h}\{h}	0	e
\{97}goroutine \{1}	2w	7a
\{97}issues found	2w	7j
\{97}java.net.UnknownHostException: \{6}	10w	a5
\{97}jinja[\{h}\{h}	0	e
\{97}key-order[\{h}\{h}	2w	e
\{97}lua5.\{1}: \{6}	0w	ab
\{97}lua: \{6}	0	ab
\{97}luac: \{6}	0	ab
\{97}luajit: \{6}	1	ab
\{97}name[\{h}\{h}	0	e
\{97}parse error: \{c}	1w	95
\{97}test cases: 	4w	2q
\{97}validating \{6}	3w	3j
\{97}var-naming[\{h}\{h}	3w	e
\{97}yaml[\{h}\{h}	0	e
\{97}\xe2\x84\xb9 fail \{10}	1w	c3
\{97}\xe2\x94\x82 [FAIL]    	3w	d7
\{97}\xe2\xa8\xaf Invalid next.config	10w	bx
\{97}\xe2\xa8\xaf Next.js build worker	2w	bx
\{97}\xe2\xa8\xaf Static worker	2w	bx
\{97}\xe2\xa8\xaf useSearchParams()	3w	bx
\{97}added \{1}	1i	4
\{97}bundle complete	1wi	4
\{97}done in \{q}	0wi	4
\{97}lint error	0wi	a4
\{9g}ORA-0\{1}\{1}\{1}\{1}: 	0	4r
\{9g}error\{c}	0	id
\{9g}config error	4wi	3z
\{9g}config file error	6wi	3z
\{9g}config file invalid	11wi	3z
\{9g}config file is error	9wi	3z
\{9g}config file is invalid	11wi	3z
\{9g}config invalid	5wi	3z
\{9g}config is error	5wi	3z
\{9g}config is invalid	6wi	3z
\{9g}configuration error	9wi	3z
\{9g}configuration file error	13wi	3z
\{9g}configuration file invalid	18wi	3z
\{9g}configuration file is error	16wi	3z
\{9g}configuration file is invalid	18wi	3z
\{9g}configuration invalid	13wi	3z
\{9g}configuration is error	12wi	3z
\{9g}configuration is invalid	13wi	3z
\{9g}eperm\{k}	0i	al
\{9g}epipe\{k}	0i	bm
\{9g}lint error	1wi	a4
\{9g}lint failed	1wi	a4
\{9g}lint issues	1wi	a4
\{9g}linter error	1wi	a4
\{9g}linter failed	1wi	a4
\{9g}linter issues	3wi	a4
\{9g}linting error	1wi	a4
\{9g}linting failed	1wi	a4
\{9g}linting issues	6wi	a4
\{k}(503)\{k}	0	15
\{k}: EOF\{k}	0	bv
\{k}exit code 28	4w	4h
\{k}exit code 35	4w	4i
\{k}exit code 4	1w	iz
\{k}exit code 52	4w	4d
\{k}exit code 5\{46}	4w	4f
\{k}exit code 6	1w	4c
\{k}exit code 7	1w	4b
\{k}exit status 28	6w	4h
\{k}exit status 35	6w	4i
\{k}exit status 4	5w	iz
\{k}exit status 52	6w	4d
\{k}exit status 5\{46}	5w	4f
\{k}exit status 6	5w	4c
\{k}exit status 7	5w	4b
\{k}hypothesis.errors.\{9h}	3w	8t
\{k}denied	0i	5
\{k}\{9i}Run \{k}	0	3
\{9j} An unknown git error occurred	1w	ch
\{9j} code 128	1w	ch
\{9j} code E404	1w	cp
\{9j} code E5\{1}	0w	cu
\{9j} code EAI_AGAIN	2w	cf
\{9j} code EINTEGRITY	6w	ci
\{9j} code ENOENT	2w	ch
\{9j} code ENOTFOUND	4w	cf
\{9j} code ENOVERSIONS	2w	co
\{9j} code EOTP	1w	cq
\{9j} code ERESOLVE	4w	cs
\{9j} code ETARGET	3w	co
\{9j} code E\{9k}	0w	cm
\{9j} \^missing script: 	4w	cm
\{c} (Failed)	1w	48
\{c} (Not Run)	2w	48
\{c} (SEGFAULT)	3w	48
\{c} (Subprocess aborted)	1w	48
\{c} (Timeout)	0w	48
\{c} (defined at \{6}	1w	4y
\{c} (failed)	1w	4n
\{c} (syntax)	1w	j7
\{c} (terraform_\{0}\{0}\{0}\{0}	1w	i3
\{c} - should panic ... FAILED	8w	2i
\{c} ... FAILED	3w	2i
\{c} ... FAILED (\{1}	3w	4w
\{c} / compileIncremental) Compilation fail	26w	9e
\{c} API has not been used in project	11w	66
\{c} FAILED	1	f7 8y 9a
\{c} Violation: 	4w	ho
\{c} already exists	7w	6i
\{c} and an update of this package was not 	2w	3m
\{c} call not used	5w	7g
\{c} can not be used	6w	a0
\{c} depends on \{c}	4w	em
\{c} did not match expected s	6w	e6
\{c} does not have a provider	11w	hw
\{c} failed: Error: The stack named	17w	36
\{c} has a problem	6w	ez
\{c} in JSON at position	5w	95
\{c} is being loaded, but \{c}	9w	fl
\{c} is invalid: 	1w	9s
\{c} is not allowed by the project	13w	e3
\{c} is not available \{9l}	5w	fl
\{c} is not signed.	3w	s
\{c} kann nicht gefunden werden	15w	r
\{c} no longer has a Release	5w	s
\{c} requires \{9m}	2w	ex
\{c} should be 	3w	g
\{c} sin definir	1w	a0
\{c} timed out after \{1}	2w	25
\{c} to have no violations	5w	9z
\{c} was not found	1w	7o
\{c} | FAIL |	1w	fu
\{c} and commit	1wi	6d
\{c} cannot be located	6wi	an
\{c} from store	3wi	8
\{c} is missing required property	21wi	8
\{c} nicht lesen	4wi	6c
\{c} not found	2wi	6o
\{c} provider: no valid credential	5wi	hv
\{c} under breaking threshold	5wi	bc
\{c}" chart repository	1w	88
\{c}" did not complete successfully: exit c	15w	53
\{c}" does not appear to contain	8w	37
\{c}" for option	3w	b0
\{c}" found in pull request title	20w	3h
\{c}" found in the pull request title	24w	3h
\{c}" not found	1w	jb
\{c}" requires explicit package name	5w	dk
\{c}" wurde nicht als Name	12w	gr
\{c}") still not \{9n}	1w	iw
\{c}": no secret key	7wi	7l
\{c}' URL required authentication	16w	3k
\{c}' as a task	3w	7s
\{c}' contains a link	5w	b6
\{c}' could not be found	9w	7s
\{c}' declared in	5w	5t
\{c}' did not match	7w	6r
\{c}' does not provide	1w	c1
\{c}' doesn't exist in cloud	9w	1d
\{c}' failed	0w	j3 1h
\{c}' is not defined by "exports"	20w	c9
\{c}' is not recognized	7w	gr
\{c}' not found	1w	fk
\{c}' not found in \{2h}	1w	7s
\{c}' returned a non-zero code	10w	53
\{c}' was not found	1w	r
\{c}' which is part of the dependency lock 	9w	7n
\{c}'' finished with non-zero exit value	14w	7w
\{c}', required by	6w	e5
\{c}', which is also in package	8w	o
\{c}'. Received status code 40\{1n}	7w	au
\{c}(abstract-	2w	f2
\{c}(arguments-	3w	f2
\{c}(attribute-	1w	f2
\{c}(bad-indentation	7w	f2
\{c}(bodyclose)	3w	7i
\{c}(broad-	1	f2
\{c}(consider-	1w	f2
\{c}(contextcheck)	3w	7i
\{c}(copyloopvar)	5w	7i
\{c}(custom:\{h}\{h}	2	9n
\{c}(cyclop)	2	7i
\{c}(depguard)	1w	7i
\{c}(duplicate-	1w	f2
\{c}(dupword)	1w	7i
\{c}(errcheck)	1w	7i
\{c}(errorlint)	3w	7i
\{c}(exhaustive)	4w	7i
\{c}(experimental:\{h}\{h}	5w	9n
\{c}(f-string	1w	f2
\{c}(fixme)	1	f2
\{c}(forbidigo)	1w	7i
\{c}(funlen)	1	7i
\{c}(gocognit)	2w	7i
\{c}(goconst)	1w	7i
\{c}(gocritic)	2w	7i
\{c}(gocyclo)	1w	7i
\{c}(godot)	1	7i
\{c}(gosec)	1	7i
\{c}(gosimple)	1w	7i
\{c}(govet)	1	7i
\{c}(import-	1	f2
\{c}(ineffassign)	5w	7i
\{c}(intrange)	1w	7i
\{c}(invalid-	1w	f2
\{c}(line-too	1w	f2
\{c}(logging-	1w	f2
\{c}(missing-	1w	f2
\{c}(misspell)	2w	7i
\{c}(modernize)	1w	7i
\{c}(nestif)	1	7i
\{c}(no-else	1	f2
\{c}(no-member	1w	f2
\{c}(no-name	1	f2
\{c}(no-self	1	f2
\{c}(no-value	1w	f2
\{c}(noctx)	1	7i
\{c}(nolintlint)	1w	7i
\{c}(not-callable	2w	f2
\{c}(paralleltest)	1w	7i
\{c}(perfsprint)	4w	7i
\{c}(pointless-	3w	f2
\{c}(prealloc)	1w	7i
\{c}(protected-	1w	f2
\{c}(raise-	1	f2
\{c}(redefined-	3w	f2
\{c}(revive)	2	7i
\{c}(staticcheck)	1w	7i
\{c}(stylecheck)	2w	7i
\{c}(super-	1	f2
\{c}(syntax-	1	f2
\{c}(testifylint)	1w	7i
\{c}(thelper)	1w	7i
\{c}(too-few	1	f2
\{c}(too-many	1w	f2
\{c}(trailing-	1w	f2
\{c}(typecheck)	1w	7i
\{c}(undefined-	2w	f2
\{c}(unnecessary-	3w	f2
\{c}(unparam)	1w	7i
\{c}(unreachable	2w	f2
\{c}(unspecified-	1w	f2
\{c}(unused)	2	7i
\{c}(unused-	2	f2
\{c}(use-dict	1w	f2
\{c}(use-implicit	1w	f2
\{c}(useless-	1w	f2
\{c}(whitespace)	1w	7i
\{c}(wrapcheck)	3w	7i
\{c}(wrong-	1	f2
\{c}) were not met	2w	e5
\{c}) could not be found	9wi	14
\{c}) should not be blank	10wi	57
\{c}, but none of the providers can be inst	1w	3t
\{c}, but you \{9o}	1w	dy
\{c}, version solving failed	8w	ex
\{c}.dart:\{1}	1	4m
\{c}.lean:\{1}	1	et
\{c}0 401\{k}	0	8f
\{c}0 404\{k}	0	8h
\{c}0 408\{k}	0	8i
\{c}1 401\{k}	0	8f
\{c}1 404\{k}	0	8h
\{c}1 408\{k}	0	8i
\{c}1 500\{k}	0	8j
\{c}1 502\{k}	0	8k
\{c}1 504\{k}	0	8m
\{c}: No such file or directory	11w	er
\{c}: not a known dependency	3w	79
\{c}: not found	3w	8v
\{c}: toolchain not available	6w	7f
\{c}> but was:\{9p}	1w	99
\{c}Could not satisfy the following require	8w	d
\{c}DID NOT WARN	2w	f4
\{c}Download error	4w	3v
\{c}Expected values to be \{9q}	12w	c4
\{c}Failed host lookup	8w	ey
\{c}File already exists	1w	ii
\{c}Invalid authentication	9w	cl
\{c}Nitro build	1w	bx
\{c}No candidates found	1w	jc
\{c}Please make sure the project exists and	30w	5z
\{c}Results Summary:\{c}	3w	8u
\{c}Rollup error	1w	bx
\{c}ScopeMismatch: You tried to access	17w	f8
\{c}StorybookTestRunnerError	8w	hh
\{c}Test Suite Failed	7w	6b
\{c}Test suite failed to run	7w	93
\{c}Unsupported \{9r}	1w	cg
\{c}[arrayIndexOutOfBounds]	9w	30
\{c}[memleak]	1w	30
\{c}[nullPointer]	5w	30
\{c}[syntaxError]	1w	30
\{c}[uninitvar]	1w	30
\{c}]: FAILED! =>	4w	c
\{c}\x60 is the same as when the lockfile was 	24w	2e
\{c}\x60 to be registered	10w	97
\{c}adapter. Missing a gem	2w	g1
\{c}ansible	1	c
\{c}assertion\{d}	1w	iw
\{c}can't be resolved	2w	jd
\{c}can't run linter	8w	7j
\{c}compiled with \{10}\{11}	3w	ix
\{c}composer\{c}	2	3k
\{c}coverage	1	45
\{c}does not match the current dependencies	30w	8b
\{c}error  TS\{1}	1w	id
\{c}failed calling webhook	5w	9o
\{c}failed to download	4w	1z
\{c}instrumentation	1w	a
\{c}is not valid	4w	ir
\{c}not formatted	1w	hb
\{c}or you don't have permission	13w	g4
\{c}per minute	1w	65
\{c}so restore can't be run in locked mode	6w	cz
\{c}to access this resource	1w	ct
\{c}wheel on this platform	4w	e3
\{c}\xe2\x80\x99\xe6\x9c\xaa\xe5\xae\x9a\xe4\xb9\x89\xe7\x9a\x84\xe5\xbc\x95\xe7\x94\xa8	1w	a0
\{c}\xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86	1w	r
\{c}\^apply' to fix	5w	hb
\{c}app store connect\{c}	2wi	l
\{c}can't find the specified secret	5wi	go
\{c}caused by: sentry reported an error: \{c}	25wi	fi
\{c}enable this feature	11wi	6w
\{c}id-token: write	7wi	d8
\{c}id-token:write	6wi	d8
\{c}inappropriate ioctl	1wi	7l
\{c}not found	1wi	55
\{c}\^test) sbt.TestsFailedException	16w	gl
\{6} ==> \{6}	0	h9
\{6} already exists on	10w	ii
\{6} and downloads are blocked	18w	ip
\{6} assist/source\{c}	1w	1s
\{6} cannot be found	3w	92
\{6} depends on	3w	ex
\{6} depends on 	4w	em
\{6} does not exist	2w	iq
\{6} does not \{s}	2w	e2
\{6} during a previous attempt	6w	ar
\{6} failed to resolve	9w	24
\{6} failed: 	1w	4m
\{6} failure for 	3w	9z
\{6} for ruby	1w	gq
\{6} has been disabled because	6w	1x
\{6} is not correctly formatted	14w	2z
\{6} is not found in	5w	fn
\{6} is not in \{9s}	4w	79
\{6} lint/a11y\{c}	1w	1s
\{6} lint/complexity\{c}	1w	1s
\{6} lint/correctness\{c}	1w	1s
\{6} lint/nursery\{c}	1w	1s
\{6} lint/performance\{c}	9w	1s
\{6} lint/security\{c}	1w	1s
\{6} lint/style\{c}	1w	1s
\{6} lint/suspicious\{c}	1w	1s
\{6} not found	2w	86 3j
\{6} not found.	3w	92 9
\{6} organizeImports\{c}	3w	1s
\{6} satisfies the requirement	1w	2p
\{6} suppressions/\{c}	3w	1s
\{6} was NOT installed successfully	15w	d
\{6} was not found in the local cache	18w	gq
\{6} with architecture \{6}	9w	gq
\{6} \xe2\x86\x92 Status: 4	6w	a3
\{6} could not be found	8wi	57
\{6} line \{1}	1i	a4
\{6} ratelimit	1wi	8p
\{6} rate\{m}limit	1wi	8p
\{6}" could not be found	9w	c5
\{6}" file could not be downloaded	15w	3q
\{6}" has no shared framework schemes	12w	2p
\{6}" is invalid: 	1w	9s
\{6}" is not a valid chart repository or ca	16w	88
\{6}" is not available on	6w	h6
\{6}" is not exported by "\{6}	7w	fv
\{6}" not found	1w	h6
\{6}' not found.	4w	df
\{6}' not found:	4w	ac
\{6}' target may not be installed	14w	gg
\{6}'. Make sure that the gem	5w	g1
\{6}), but does not contain package	19w	79
\{6}, but none of the providers	1w	4z
\{6}, don't know what it is	15w	47
\{6}. Check your network connection	11w	2a
\{6}.BanDuplicate\{0}	1w	av
\{6}.DependencyConvergence	14w	av
\{6}.RequireReleaseDeps	11w	av
\{6}.RequireUpperBoundDeps	14w	av
\{6}.astro:\{1}	1	hk
\{6}.bzl:\{1}	0	1j
\{6}.css Unknown word	1w	gh
\{6}.dart: \{c}	1	4n
\{6}.go.orig \{6}	1w	7h
\{6}.groovy: \{1}	1w	9d
\{6}.java (at line \{1}	6w	9d
\{6}.java:\{1}	1	9d
\{6}.php:\{1}	0	du
\{6}.proto: \{9t}	1w	es
\{6}.proto:\{1}	1	es g
\{6}.pyx:\{1}	0	4l
\{6}.scala	0	9d
\{6}.spec.\{9u}	1	iu
\{6}.sql] FAIL	2w	hc
\{6}.svelte:\{1}	1w	hk
\{6}.test.\{9u}	1	iu
\{6}.vue:\{1}	0	hk
\{6}.xml:\{1}	0	9
\{6}: Failed to download resource	19w	1w
\{6}: IO ERROR	1w	i
\{6}: Integrity check	6w	j9
\{6}: No such file or directory	11w	er
\{6}: SyntaxError: 	7w	ep
\{6}: checksum mismatch	7w	77
\{6}: checksum \{9v}	1w	77
\{6}: i/o timeout	1w	bp
\{6}: line \{1}	1	5s
\{6}: no such host	3w	bp
\{6}: not found	3w	8v
\{6}: server misbehaving	5w	bp
\{6}: connect: permission denied	6wi	58
\{6}BUILD.bazel:\{1}	3w	1j
\{6}BUILD:\{1}	1	1j
\{6}MODULE.bazel:\{1}	2w	1j
\{6}WORKSPACE:\{1}	2w	1j
\{6}_test.go:\{1}	1w	7d
\{6}\x60 as a dependency of package	9w	gf
\{6}\x60 class does not exist	4w	gh
\{6}\x60 is already uploaded	1w	ii
\{6}\x60 should be \x60	5w	h9
\{6}\x60, with features	8w	2n
\{6}test-suite.log	1w	x
\{9r}: \x60#[deny(clippy::	7w	32
\{9r}: \x60-D clippy::	3w	32
\{9w} version is incompatible with	16w	ea
\{1}  Error: \{c}	0w	5s
\{1} - Unknown word (	9w	h9
\{1} - error \{0}	1w	f3
\{1} - error: 	1w	f3
\{1} Accessibility \^v	8w	9z
\{1} Checkstyle violation	6w	2t
\{1} ERROR AFFECTING	5w	ds
\{1} ERROR AND	2w	ds
\{1} ERRORS AFFECTING	5w	ds
\{1} ERRORS AND	3w	ds
\{1} FAILED TEST	3w	80
\{1} Failures \{1}	2w	ik
\{1} Flow Failed	4w	ao
\{1} Flows Failed	5w	ao
\{1} assertions, \{1}	2w	b5
\{1} assertion\{d}	2w	iw
\{1} bugs and \{1}	2w	9i
\{1} bytes but got	6w	8w
\{1} chart(s) linted, \{10}\{11}	9w	89
\{1} dependencies of derivation	15w	c1
\{1} error found	3w	9e du
\{1} error in \{6}	2w	ie
\{1} error in \{1}	2w	bf
\{1} errors found	4w	9e du
\{1} errors in \{6}	3w	ie
\{1} errors in \{1}	3w	bf
\{1} errors\{2k}	0w	fa
\{1} error\{2k}	1	fa
\{1} example, \{1}	2w	fw
\{1} examples, \{1}	3w	fw
\{1} failed	1	iv e8
\{1} failed (\{1}	1w	4k i1
\{1} faileds\{2k}	1w	fa
\{1} failed\{2k}	0w	fa
\{1} failing	0w	b7
\{1} failure	0w	8y 7e 5w 84 i0
\{1} failure(s), \{1}	2w	e
\{1} failure\{9x}	1w	ik 33
\{1} failure\{9y}	1w	d7
\{1} files require formatting	10w	hn
\{1} files that can be fixed	15w	ds dt
\{1} fixable with the \x60--fix\x60 option	17w	g6
\{1} interrupted	1w	e8
\{1} issue(s) found:	8w	i3
\{1} issues:	0w	7j
\{1} known vulnerabilit	8w	cc
\{1} minutes.	1w	g9
\{1} non-complying file	1w	hb
\{1} pact failures	1w	dh
\{1} passed, \{10}\{11}	1w	fu
\{1} problem	0w	5u
\{1} problem\{d}	1w	hi g
\{1} scenario\{d}	1w	49 1p
\{1} snapshot\{d}	1w	94
\{1} style issue	4w	dt
\{1} stylelint	2w	hi
\{1} subtests	1w	dm
\{1} success / \{1}	3w	2b
\{1} successes / \{1}	5w	2b
\{1} suggestion\{d}	3w	h9
\{1} target failed	3w	2k
\{1} targets failed	4w	2k
\{1} test failed	4w	z x
\{1} test in \{c}	1w	fg
\{1} tests failed	3w	z x 84
\{1} tests failed  	3w	9b
\{1} tests in \{c}	2w	fg
\{1} unhandled error	2w	iu
\{1} visual change\{c}	4w	hh
\{1} vulnerabilities	2w	cc
\{1} warning and \{10}\{11}	5w	dd
\{1} warning, \{1}	3w	f3
\{1} warnings and \{10}\{11}	6w	dd
\{1} warnings, \{1}	3w	f3
\{1} | ERROR 	1w	ds
\{1} | P: 	0	hc
\{1} arg(s), received	6wi	31
\{1} bytes exhausted	3wi	ak
\{1} bytes failed	2wi	ak
\{1} is below threshold	2wi	bc
\{1}' finished with non-zero exit value 1	13w	7u
\{1}) AssertionError: 	5w	i1
\{1}) Error:	0w	bh
\{1}) Fatal: 	0w	bh
\{1}) test \{c}	0w	5w
\{1}): ERROR: CHECK	7w	2q
\{1}): ERROR: REQUIRE	7w	2q
\{1}): Error: 	1w	bh
\{1}): FAILED:	2w	2q
\{1}): catastrophic error\{2}	1w	d3
\{1}): error	0w	82
\{1}): error CS\{1}\{1}\{1}\{1}	1w	ij
\{1}): error: \{9z}	1w	7z
\{1}): error\{2}	1w	d3
\{1}, Assertions: \{1}	3w	dw
\{1}, Failed checks: \{10}	4w	8u
\{1}, Failures: \{10}	4w	i2
\{1}, Issues found: \{10}	4w	h9
\{1}, Level \{1}	1w	4r
\{1}, characters	4w	et
\{1}: '=' expected	5w	ab
\{1}: 'end' expected	2w	ab
\{1}: DeclarationError	6w	bh
\{1}: ERROR: 	0w	ha
\{1}: ERROR: CHECK	6w	2q
\{1}: ERROR: REQUIRE	6w	2q
\{1}: ERROR: TEST CASE	6w	2q
\{1}: Error	0	bh
\{1}: Error: 	0w	4m
\{1}: FAILED	0w	2q
\{1}: Failure	1w	7z
\{1}: File is not \{a0}	1w	7h
\{1}: ParserError	3w	bh
\{1}: SEVERE: 	2w	ha
\{1}: TypeError	2w	bh
\{1}: WARNING: 	0w	ha
\{1}: [error] 	1w	j7
\{1}: attempt to	3w	ab
\{1}: can't find	4w	5o
\{1}: error	0	bh 82
\{1}: error: 	0w	9d et bd
\{1}: error: (\{0}\{0}\{0}\{0}	0w	hn
\{1}: error: \{a1}	0w	h
\{1}: executing	3w	89
\{1}: function	0w	5o
\{1}: head mismatch	6w	5o
\{1}: record	0w	5o
\{1}: syntax error	1w	5o
\{1}: type \{6}	1	5o
\{1}: undefined	3w	5o
\{1}: unexpected symbol	1w	ab
\{1}: variable	0w	5o
\{1}:Error	0	bh
\{1}ms exceeded	1w	b8 e6
\{1}|FAIL|	0	1y
\{1}\{1} is already in use	2wi	am
\{1}\{1} is in use	2wi	am
\{1}\{1} was already in use	2wi	am
\{1}\{1}\{1}\{1}\{1}\{1}\{1}\{1} ERROR "\{6}	8w	hk
\{a2} severity vulnerabilit	1w	cc
\{a3} FAILED **	2w	hm
\{0} call has	1w	7g
\{0} captured	1w	7g
\{0} errored during testing	4w	98
\{0} failed. 	1w	5b
\{0} format 	0w	7g
\{0} option was not found	6w	92
\{0} api key is \{a4}	3wi	ia
\{0} api key \{a4}	2wi	ia
\{0} are empty	2wi	ia
\{0} are missing	4wi	ia
\{0} are not defined	6wi	ia
\{0} are not set	1wi	ia
\{0} are required	1wi	ia
\{0} are set	2i	ia
\{0} are undefined	3wi	ia
\{0} are unset	1wi	ia
\{0} has to be empty	4wi	ia
\{0} has to be missing	4wi	ia
\{0} has to be not defined	4wi	ia
\{0} has to be not set	4wi	ia
\{0} has to be required	3wi	ia
\{0} has to be set	4wi	ia
\{0} has to be undefined	9wi	ia
\{0} has to be unset	4wi	ia
\{0} is empty	1wi	ia
\{0} is missing	3wi	ia
\{0} is not defined	5wi	ia
\{0} is not set	3wi	ia
\{0} is required	2wi	ia
\{0} is set	1i	ia
\{0} is undefined	5wi	ia
\{0} is unset	1wi	ia
\{0} must be empty	2wi	ia
\{0} must be missing	2wi	ia
\{0} must be not defined	2wi	ia
\{0} must be not set	2wi	ia
\{0} must be required	1wi	ia
\{0} must be set	2wi	ia
\{0} must be undefined	2wi	ia
\{0} must be unset	2wi	ia
\{0} token is \{a4}	3wi	ia
\{0} token \{a4}	0wi	ia
\{0} was empty	1wi	ia
\{0} was missing	1wi	ia
\{0} was not defined	6wi	ia
\{0} was not set	1wi	ia
\{0} was required	1wi	ia
\{0} was set	2i	ia
\{0} was undefined	6wi	ia
\{0} was unset	1wi	ia
\{0}" is incompatible with this module	9w	j8
\{0}' overflowed by \{1}	8w	u
\{0}() Failure	1w	5b
\{0}()\x60 failed	2w	4j
\{0}()\x60 timed out	5w	4j
\{0}, XCTAssert	3w	j3
\{0}, failed - 	3w	j3
\{0}.php line \{1}	1w	dq
\{0}.result	1i	6x
\{0}:FAIL\{k}	0	ik
\{0}Cept: \{c}	0	3e
\{0}Cest: \{c}	0	3e
\{0}Error: 	1	ib
\{0}Exception: 	2w	ib
\{0}Test: \{c}	0	3e
\{0}] safe_read failed	6w	fy
\{0}_SUITE ==> \{6}	1w	5p
\{0}_SUITE: ==> \{6}	3w	5p
\{0}_out: protoc-gen-\{0}	1w	es
\{0}\{0}\{0}: could not open	10wi	ag
\{0}\{0}\{0}: uncaught target signal	8wi	ag
\{0}\{0}\{0}\{0}\{0}: ERROR	4	4r
\{a5} matching the given constraint	14w	hw
\{a6} format violations	3w	hb
\{a7}: test_\{0}	0	b4
\{a8} not up\{m}to\{m}date\{a9}\{aa}	2wi	6k
\{a8} out of date\{a9}\{aa}	1wi	6k
\{a8} outdated\{a9}\{aa}	1wi	6k
\{ab} check failed	3w	7h
\{ab} completed, \{10}\{11}	4w	9b
\{ab} failed out of	5w	48
\{ab} failed.	0w	do
\{ab} found	0	7h
\{ab} needs running	1w	7h
\{ab} passed, \{10}\{11}	1w	4o i0
\{ab}, configured to \{8}	7w	4t
\{ac} complete	0wi	4
\{ac} re-established	3wi	4
\{ac} reestablished	1wi	4
\{ac} succeeded	2wi	4
\{4f} does not exist	2w	9c
\{n} denied on	2w	66
\{n} permission for	7w	66
\{ad}authorization required	1wi	8f
\{ad}client error	2wi	8f 8g
\{ad}forbidden	1wi	8g
\{ad}internal \{a8}	2wi	8j
\{ad}invalid or non-existent	8wi	8g
\{ad}not found	1wi	8h
\{ad}proxy error	0wi	8k
\{ad}request time\{7c}	3wi	8i
\{ad}unauthori\{ae}ed	1wi	8f
\{q} is not supported by the following pack	29w	2h
\{q} is too \{af}	1wi	an
\{q} or higher is required	2wi	an
\{q}% of diff hit (target \{q}	8w	3f
\{q}%) is below the expected minimum covera	30w	h1
\{q}, but your Gemfile specified	14w	29
\{ag} detected	1w	fz
\{ag} detected in the test module	1w	1u
\{ag} is not defined in ES module scope	16w	c6
\{ag} not gofmt	2w	7h
\{ag} would be reformatted	2w	1t
\{r}: FAIL code \{1}	4w	ic
\{r}: FAIL \xe2\x9c\x96 in 	3w	ic
\{r}: commands failed	6w	ic
\{ah}: not found	3w	gw
\{9q} for architecture	8w	a0
\{44}\{44}\{44}\{44}\{44}\{44}\{44}\{44} but wanted \{44}\{44}\{44}\{44}\{44}\{44}\{44}\{44}	8w	1i
\{ai} generated.	1w	2y
\{ai} reported by Checkstyle	7w	2t
\{aj} may not be empty [	6w	3h
\{ak} not match \{al}	2w	3o
\{am}\{an} not found	3w	dp
\{4c} Imports are incorrectly sorted	15w	1t
\{9a}Assertion failed, no matching message	17w	5v
\{9a}Assertion with \{ao}	1w	5v
\{9a}Error Trace:\{9a}	4w	7d
\{9a}Error:      	4w	7d
\{9a}Expected \{ap}	1w	5v
\{9a}Expected: 	2w	d7
\{9a}FAILED in	1w	1o
\{9a}NO STATUS in	1w	1o
\{9a}TIMEOUT in	2w	1o
\{9a}assertions \xe2\x94\x82\{9a}	1w	bw
\{9a}error\{9a}	0	5s j7
\{9a}expected: \{6}	2w	fx
\{9a}match (=) failed	1w	5v
\{aq}: not found	3w	gw
\{ar}' file not found	2w	2c
\{8r} passphrase	0wi	hf
\{6g} el tiempo de conexi\{6g}	9wi	bi
\{6g} la autenticaci\{6g}	7wi	6c
\{6g} par un autre processus	9wi	j0
\{6g} rota para o host	2wi	br
\{6g}berschreitung	1wi	bi
\{6g}chec d'authentification pour	6wi	6c
\{6g}gend hauptspeicher	1wi	ak
\{6g}lai d'attente	5wi	bi
\{6g}n de segmento	1wi	gs
\{6g}n rechazada	1wi	bl
\{6g}n rehusada	1wi	bl
\{6g}n reinicializada	3wi	bm
\{6g}o dispon\{6g}	1i	af
\{6g}o fechada pela outra ponta	14wi	bm
\{6g}o negada	1i	al
\{6g}o recusada	1wi	bl
\{6g}o suficiente	1wi	af
\{6g}rie de tests	1wi	5h
\{6g}rio inexistente	2wi	5y
\{6g}s refus\{6g}	0wi	al
\{6g}t ist kein speicherplatz	1wi	af
\{as}256 mismatch	1w	1v
\{at} not have \{au}	2wi	5
\{at} not match	2wi	2u
\{av} check failed	3wi	2u
\{av} does not match	7wi	2u
\{aw} is dirty	1wi	6d
\{aw} is not clean	3wi	6d
\{ax}AttributeError: 	5w	f6
\{ax}ClientConnectorError: 	10w	a6
\{ax}ConnectError: 	3w	a6
\{ax}ConnectTimeout: 	3w	a6
\{ax}ConnectTimeoutError: 	3w	a6
\{ax}ConnectionError: 	6w	a6
\{ax}DoesNotExist: 	3w	f6
\{ax}HTTPError: \{c}	2w	a7
\{ax}HTTPStatusError: \{c}	2w	a7
\{ax}IndexError: 	2w	f6
\{ax}KeyError: 	2w	f6
\{ax}LookupError: 	4w	f6
\{ax}MaxRetryError: 	2w	a6
\{ax}NameError: 	2w	f6
\{ax}NameResolutionError: 	2w	a6
\{ax}NewConnectionError: 	9w	a6
\{ax}NotImplementedError: 	10w	f6
\{ax}OverflowError: 	2w	f6
\{ax}ProtocolError: 	4w	a6
\{ax}ReadTimeout: 	0w	a6
\{ax}ReadTimeoutError: 	9w	a6
\{ax}RecursionError: 	5w	f6
\{ax}RemoteDisconnected: 	3w	a6
\{ax}RuntimeError: 	1w	f6
\{ax}SSLError: 	1w	a6
\{ax}ServerDisconnectedError: 	14w	a6
\{ax}StopIteration: 	3w	f6
\{ax}TypeError: 	1w	f6
\{ax}URLError: 	1w	a6
\{ax}UnboundLocalError: 	2w	f6
\{ax}ValidationError: 	3w	f6
\{ax}ValueError: 	3w	f6
\{ax}ZeroDivisionError: 	8w	f6
\{ax}gaierror: 	2w	a6
\{ay}  \xe2\x97\x8f \{c}	0	91
\{ay}  \xe2\x9c\x95 \{c}	0	91
\{ay}  \xe2\xa8\xaf \{0}\{c}	1	dn
\{ay} --> \{az}	0	gd
\{ay}(in test file \{6}	3w	1h
\{ay}*** Failed! \{b0}	3w	84
\{ay}**error:\{b1}	1w	5p
\{ay}--- FAIL: 	2w	7c
\{ay}= help: for further information visit h	14w	32
\{ay}= note: \x60-D \{b2}	1w	32
\{ay}Assert.That(\{c}	2w	5b
\{ay}AssertionError [ERR_ASSERTION]	13w	c4
\{ay}AssertionError: \{aj}	3w	2r
\{ay}But was:  \{c}	2w	5b
\{ay}Check: CKV\{0}	2w	8u
\{ay}Could not load module \xe2\x80\x98	8w	82
\{ay}Cypress could not verify that this serv	21w	4j
\{ay}CypressError: 	2w	4j
\{ay}Difference (- actual, + expected)	5w	z
\{ay}Error occurred prerendering page "	18w	bx
\{ay}Error:	0	b4
\{ay}Error: Turbopack build failed with \{1}	4w	bx
\{ay}Error: \{6}	1	1f
\{ay}Expect \x24(\{c}	1w	iw
\{ay}Expected values to be \{9q}	12w	c4
\{ay}Expected \{c}	1w	8y b4 5b
\{ay}FAIL  Tests\x5c	4w	dn
\{ay}FAIL [\{4}	1	2i
\{ay}FAIL: 	0	hz
\{ay}FAILED  Tests\x5c	2w	dn
\{ay}FAILED for resource: 	1w	8u
\{ay}FAILED: 	2	hz
\{ay}FAILURE: 	1w	hz
\{ay}Failed asserting that 	2w	dv
\{ay}Failed to compile	1w	bx
\{ay}Failed \{6}	1	5g
\{ay}Failed: \{10}\{q}	1w	5p
\{ay}Failing tests:	3w	j4
\{ay}Failure:	2	b4
\{ay}IndentationError: 	2w	fd
\{ay}PHPUnit\x5cFramework\x5c\{1a}	2w	dv
\{ay}Package size limit has exceeded by	19w	h2
\{ay}RangeError\{2}	1w	c7
\{ay}ReferenceError\{2}	2w	c7
\{ay}StorybookTestRunnerError: 	8w	hh
\{ay}Suite: \{c}	1	7u
\{ay}SyntaxError: 	5w	fd
\{ay}SyntaxError: \{6}	5w	1f
\{ay}SyntaxError\{2}	1w	c7
\{ay}TERMINATING [\{b3}	6w	2i
\{ay}TEST FAILED	3w	hz
\{ay}TIMEOUT [\{b3}	2w	2i
\{ay}TabError: 	2w	fd
\{ay}Tests have failed	6w	j4
\{ay}Tests:    \{1}	2w	dn
\{ay}Turbopack build failed with \{1}	12w	bx
\{ay}TypeError: \{6}	1w	1f
\{ay}TypeError\{2}	1w	c7
\{ay}Your package exceeds the size limit	22w	h2
\{ay}Your test suite must contain at least o	30w	93
\{ay}[404] \{b4}	1	a3
\{ay}[ERROR] Found \{10}\{11}	6w	du
\{ay}[FAILED]	2	hz
\{ay}[FAILED] \{c}	1w	6b
\{ay}[FAIL]	0	hz
\{ay}[FAIL] \{c}	1	6b
\{ay}[PANICKED] \{c}	2w	6b
\{ay}[TIMEDOUT] \{c}	3w	6b
\{ay}[xUnit.net \{b5}	1w	5g
\{ay}elementHandle.\{0}	6w	e6
\{ay}error - \{c}	2	4m
\{ay}error during build:	4w	is
\{ay}error: Program failed with	11w	ez
\{ay}error: Running program '	4w	ez
\{ay}fail: \{b6}	1	w
\{ay}failed \{6}	1	5g
\{ay}failureType: '\{b7}	2w	c3
\{ay}file: \{6}	0	is
\{ay}frame.\{0}	1	e6
\{ay}java.lang.AssertionError	13w	99
\{ay}locator.\{0}	2	e6
\{ay}page.\{0}	0	e6
\{ay}predicate failed on: 	12w	84
\{ay}pulumi:pulumi:Stack \{c}	12w	ez
\{ay}shellspec \{6}	2w	h0
\{ay}\xe2\x94\x82 Failing: 	2w	4k
\{ay}\xe2\x9c\x96 Timed out while running tests	15w	z
\{ay}\xe2\x9c\x98 Test \{b8}	1w	j3
\{ay}compilation error	3wi	69
\{ay}compilation failed	3wi	69
\{ay}compile error	3wi	69
\{ay}compile failed	4wi	69
\{ay}compiling error	4wi	69
\{ay}compiling failed	8wi	69
\{ay}failed: 	2i	5h
\{ay}finished \{c}	1wi	4
\{ay}\^test FAILED	3w	i0
\{ay}\^test have FAILED	5w	i0
\{ay}\^tests FAILED	2w	i0
\{ay}\^tests have FAILED	6w	i0
\{11}ms exceeded	1wi	bt
\{b9}failureException: 	2w	fe
\{2}"UNAVAILABLE"	1w	67
\{2}"already_exists"	8wi	72
\{2}"authentication_error"	2wi	a8
\{2}"unknown webhook"	5wi	2s
\{ba} passed, \{10}\{11}	1w	1q
\{bb} timed out in \{1}	2w	it
\{bc} that match	3w	7s
\{bd} failed	1	z
\{be}] \xe2\x80\xba 	0	e7
\{bf} resource "	3w	9p
\{bg}AssertionError at \{6}	3w	99
\{bg}AttributeError	5w	fb
\{bg}ImportError: cannot import name	16w	fb
\{bg}ImproperlyConfigured	1w	fb
\{bg}IndexError	2w	fb
\{bg}KeyError	1	fb
\{bg}LookupError	2w	fb
\{bg}NameError	1w	fb
\{bg}NotImplementedError	10w	fb
\{bg}OverflowError	2w	fb
\{bg}RecursionError	5w	fb
\{bg}RuntimeError	1w	fb
\{bg}StopIteration	3w	fb
\{bg}TypeError	1w	fb
\{bg}UnboundLocalError	2w	fb
\{bg}UnicodeDecodeError	2w	fb
\{bg}UnicodeEncodeError	9w	fb
\{bg}ValidationError	3w	fb
\{bg}ValueError	1w	fb
\{bg}ZeroDivisionError	8w	fb
\{bh} was thrown running a test	7w	4n
\{bi} ABORTED ***	2w	gl
\{bi} FAILED ***	2w	gl
\{bj} FAILED **	2w	j4
\{bk} should 	0w	h0
\{bl} Error (	0w	fm
\{bl} Failure (	2w	fm
\{h}": executable file not found	14w	9q
\{bm} coverage is below the specified	20w	5c
\{bn} code 127	1w	gu
\{bn} code: 127	2w	gu
\{bo} there \{2l}	0w	fh
\{bp}ERROR \{bq}	1	id
\{bp}ERROR] \{bq}	0w	id
\{bp}ERROR]\{bq}	1	id
\{bp}ERROR\{bq}	0	id
\{bp}error \{bq}	1	id
\{bp}error] \{bq}	0w	id
\{bp}error]\{bq}	1	id
\{bp}error\{bq}	0	id
\{br}: error: \{c}	0w	2y
\{br}: fatal error: \{c}	3w	2y
\{bs}: all warnings being treated as errors	19w	2y
\{bt}ld: cannot find -l	1w	a1
\{6i} issue	0	fh
\{bu} ENOENT	1	er
\{bv}import cycle not allowed	8w	76
\{bw}: import cycle not allowed	10w	76
\{bx} failed with a nonzero exit code	11w	hm
\{by}agda:\{1}	0	et
\{45}", line\{d}	0w	d6
\{bz} failed: \{c}	1w	6q
\{c0}: error: 	0w	y
\{9f} Bundler/\{0}\{0}	1w	fz
\{9f} Gemspec/\{0}\{0}	1w	fz
\{9f} Layout/\{0}\{0}	0w	fz
\{9f} Lint/\{0}\{0}	0	fz
\{9f} Metrics/\{0}\{0}	1w	fz
\{9f} Naming/\{0}\{0}	0w	fz
\{9f} Performance/\{0}\{0}	4w	fz
\{9f} RSpec/\{0}\{0}	1	fz
\{9f} Rails/\{0}\{0}	1	fz
\{9f} Security/\{0}\{0}	1w	fz
\{9f} Style/\{0}\{0}	1	fz
\{c1}Error\{k}	0	fv
\{c2}[ERROR] \{c}	0w	5q
\{c3}[ERROR] 	0w	5q
\{c4} Expected '	3w	hl
\{c4} Expected a 	4w	hl
\{c4} Expression expected	9w	hl
\{c4} Unexpected eof	2w	hl
\{c4} Unexpected token	2w	hl
\{c4} Unterminated	1w	hl
\{c5}, ReasonPhrase	1w	au
\{c6} Bundling failed	1w	b2
\{7w} found in	0wi	a4
\{c7} potentially	1w	5u
\{c7} treated as error	7w	30
\{c8} maxSize	0w	h2
\{c9}   Confidence: 	6w	1g
\{ca}\{1}\{1}\{1}\{1} error: 	4w	81
\{ca}\{1}\{1}\{1}\{1} info: 	5	81
\{ca}\{1}\{1}\{1}\{1} style: 	4w	81
\{ca}\{1}\{1}\{1}\{1} warning: 	6w	81
\{cb} formatting	2wi	61
\{cc} handshake	1wi	i5
\{cd} artifact	0wi	6o
\{ce}Error: Argument 	4w	hs
\{ce}Error: Backend configuration changed	8w	hs
\{ce}Error: Backend configuration required	8w	hs
\{ce}Error: Backend initialization changed	8w	hs
\{ce}Error: Backend initialization required	8w	hs
\{ce}Error: Call to unknown function	13w	hs
\{ce}Error: Conflicting 	10w	hs
\{ce}Error: Cycle: 	4w	hs
\{ce}Error: Duplicate 	3w	hs
\{ce}Error: Inconsistent conditional	8w	hs
\{ce}Error: Incorrect 	8w	hs
\{ce}Error: Instance cannot be destroyed	24w	hs
\{ce}Error: Invalid 	4w	hs
\{ce}Error: Missing attribute	14w	hs
\{ce}Error: Missing map	10w	hs
\{ce}Error: Missing name	9w	hs
\{ce}Error: Missing newline	11w	hs
\{ce}Error: Missing required argument	21w	hs
\{ce}Error: Missing resource	6w	hs
\{ce}Error: Module not installed	11w	hs
\{ce}Error: No value for required variable	4w	hs
\{ce}Error: Provider configuration not prese	11w	hs
\{ce}Error: Reference to undeclared	18w	hs
\{ce}Error: Resource postcondition failed	13w	hs
\{ce}Error: Resource precondition failed	23w	hs
\{ce}Error: Self-referential	10w	hs
\{ce}Error: Unknown 	4w	hs
\{ce}Error: Unreadable module	5w	hs
\{ce}Error: Unsupported argument	4w	hs
\{ce}Error: Unsupported attribute	4w	hs
\{ce}Error: Unsupported block	4w	hs
\{ce}Error: Unsupported operator	4w	hs
\{ce}Error: Value for undeclared	15w	hs
\{ce}Error: Variables not allowed	19w	hs
\{cf}-\{1}\{1}\{1}\{1} (CRITICAL): 	8w	8u
\{cf}-\{1}\{1}\{1}\{1} (HIGH): 	6w	8u
\{cf}-\{1}\{1}\{1}\{1} (LOW): 	5w	8u
\{cf}-\{1}\{1}\{1}\{1} (MEDIUM): 	6w	8u
\{cg} FAILED: 	1w	87
\{ch}.errors.\{0}\{0}\{0}\{0}\{0}	0w	4r
\{ci} Error in \{cj}	2w	4s
\{ck} host key is known for	14w	hd
\{cl} credentials	1wi	64
\{cm}: \^authentication failed	3w	b9
\{cn} already been expired	7wi	i8
\{cn} already been revoked	10wi	i8
\{cn} already expired	1wi	i8
\{cn} already revoked	5wi	i8
\{cn} are already been expired	11wi	i8
\{cn} are already been revoked	14wi	i8
\{cn} are already expired	5wi	i8
\{cn} are already revoked	9wi	i8
\{cn} are been expired	1wi	i8
\{cn} are been revoked	6wi	i8
\{cn} are expired	1wi	i8
\{cn} are revoked	1wi	i8
\{cn} been expired	2wi	i8
\{cn} been revoked	2wi	i8
\{cn} expired	0wi	i8
\{cn} has already been expired	1wi	i8
\{cn} has already been revoked	14wi	i8
\{cn} has already expired	1wi	i8
\{cn} has already revoked	9wi	i8
\{cn} has been expired	1wi	i8
\{cn} has been revoked	6wi	i8
\{cn} has expired	1wi	i8
\{cn} has revoked	1wi	i8
\{cn} have already been expired	2wi	i8
\{cn} have already been revoked	2wi	i8
\{cn} have already expired	2wi	i8
\{cn} have already revoked	2wi	i8
\{cn} have been expired	2wi	i8
\{cn} have been revoked	2wi	i8
\{cn} have expired	1wi	i8
\{cn} have revoked	2wi	i8
\{cn} is already been expired	1wi	i8
\{cn} is already been revoked	13wi	i8
\{cn} is already expired	1wi	i8
\{cn} is already revoked	1wi	i8
\{cn} is been expired	1wi	i8
\{cn} is been revoked	5wi	i8
\{cn} is expired	1wi	i8
\{cn} is revoked	1wi	i8
\{cn} revoked	0wi	i8
\{cn} was already been expired	1wi	i8
\{cn} was already been revoked	14wi	i8
\{cn} was already expired	1wi	i8
\{cn} was already revoked	9wi	i8
\{cn} was been expired	1wi	i8
\{cn} was been revoked	6wi	i8
\{cn} was expired	1wi	i8
\{cn} was revoked	1wi	i8
\{cn} were already been expired	1wi	i8
\{cn} were already been revoked	15wi	i8
\{cn} were already expired	1wi	i8
\{cn} were already revoked	10wi	i8
\{cn} were been expired	2wi	i8
\{cn} were been revoked	2wi	i8
\{cn} were expired	1wi	i8
\{cn} were revoked	2wi	i8
\{co} server on '\{h}	4w	4p
\{cp}) when calling	3w	12
\{cq} not found	2wi	an
`;
/** Rules without a literal: they are tried on each line of the failed step, which is slow. */
const slowRules = (/* unused pure expression or super */ null && ([]));

;// CONCATENATED MODULE: ./build/core/scan/literal-table.js

const anyCase = 256;
const firstSet = 512;
const [tab, lineBreak, backslash, caret] = [9, 10, 92, 94];
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
        for (; isDigit(literals.charCodeAt(at)); at++)
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
        codes: codes.slice(0, length),
        starts,
        places,
        isWide,
        sets: parseSets(),
        ownerNumbers: ownerNumbers.slice(0, numbers),
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
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function isSmall(code) {
    return code >= 97 && code <= 122;
}

;// CONCATENATED MODULE: ./build/core/scan/gram-filter.js
/**
 * Finds literals in bytes without looking at each byte. Wherever a literal of seven places stands, six of them begin at
 * an even byte: so only stretches of six bytes that begin there are looked up, by a hash of an aligned word and half of
 * the word before or behind it. One of nine places holds two such stretches, and both have to be there. What a bit table
 * lets pass is looked up exactly, and then compared place by place.
 */

/** Sets the bit that tells upper from lower case; of other bytes it makes what two of them may share. */
const fold = 0x20202020;
const ofWord = 0x6bf2f5e1 | 0;
const ofNext = 0x85ebca6b | 0;
const ofLast = 0xc2b2ae35 | 0;
/**
 * The upper bits of a hash name a word of the bit table, its lowest ones four bits of that: whether it is the first of two
 * stretches, the second, or one that stands alone.
 */
const seenWords = 1 << 17;
const seenShift = 15;
const isFirst = 1;
const isSecond = 2;
const isAlone = 4;
const gramLength = 6;
/** Line breaks, folded. */
const beforeBlock = 0x2a2a2a2a;
const gram_filter_lineBreak = 10;
class GramFilter {
    literals;
    seen = new Int32Array(seenWords);
    /** The first entry of the hashes that begin alike. */
    heads = new Uint16Array(1 << 16);
    /** The hash; a literal, times 64, and the place of the bytes in it; and the next entry or 0. */
    hashes;
    entries;
    nexts;
    used = 1;
    /** Where in each literal the place is that is told: a byte of the line that it stands in. */
    anchors;
    constructor(literals) {
        this.literals = literals;
        const most = this.countEntries();
        this.hashes = new Int32Array(most);
        this.entries = new Int32Array(most);
        this.nexts = new Uint16Array(most);
        this.anchors = new Uint8Array(literals.size);
        for (let index = 0; index < literals.size; index++)
            this.add(index);
    }
    countEntries() {
        const { size, starts, places, isWide, codes } = this.literals;
        let most = 1;
        for (let index = 0; index < size; index++) {
            const start = starts[index] + places[index] + (isWide[index] === 1 ? 2 : 0);
            for (let from = start; from < start + 2; from++) {
                let grams = 2;
                for (let place = from; place < from + gramLength; place++) {
                    if (codes[place] >= firstSet)
                        grams *= this.folded(place).length;
                }
                most += grams;
            }
        }
        return most;
    }
    add(index) {
        const { starts, places, codes, isWide } = this.literals;
        const first = starts[index];
        let anchor = first;
        while (!isOfLine(codes[anchor]))
            anchor++;
        this.anchors[index] = anchor - first;
        const from = places[index];
        for (let place = from; place < from + 2; place++) {
            if (isWide[index] === 1) {
                for (const hash of this.hashesAt(first + place))
                    this.mark(hash, isFirst);
                for (const hash of this.hashesAt(first + place + 2))
                    this.enter(hash, isSecond, index, place + 2);
            }
            else {
                for (const hash of this.hashesAt(first + place))
                    this.enter(hash, isAlone, index, place);
            }
        }
    }
    /** The hashes of six places, in all forms that these may have; a word begins with the first of them or the third. */
    hashesAt(place) {
        const hashes = [];
        const [lasts, nexts] = [this.numbersAt(place, 2), this.numbersAt(place + 4, 2)];
        for (const word of this.numbersAt(place, 4)) {
            for (const next of nexts)
                hashes.push((Math.imul(word, ofWord) + Math.imul(next << 16, ofNext)) | 0);
        }
        for (const word of this.numbersAt(place + 2, 4)) {
            for (const last of lasts)
                hashes.push((Math.imul(word, ofWord) + Math.imul(last, ofLast)) | 0);
        }
        return hashes;
    }
    mark(hash, bits) {
        this.seen[hash >>> seenShift] = this.seen[hash >>> seenShift] | (bits << (hash << 2));
    }
    enter(hash, bits, index, place) {
        const { hashes, entries, nexts, heads, used } = this;
        this.mark(hash, bits);
        hashes[used] = hash;
        entries[used] = (index << 6) | place;
        nexts[used] = heads[hash >>> 16];
        heads[hash >>> 16] = used;
        this.used = used + 1;
    }
    /** The folded bytes that places may be, as a little-endian machine reads them: runners are nothing else. */
    numbersAt(place, length) {
        let numbers = [0];
        for (let at = 0; at < length; at++) {
            const code = this.literals.codes[place + at];
            if (code < firstSet) {
                const bits = ((code & 255) | 32) << (8 * at);
                for (let i = 0; i < numbers.length; i++)
                    numbers[i] = numbers[i] | bits;
            }
            else {
                const bytes = this.folded(place + at);
                numbers = numbers.flatMap((number) => bytes.map((byte) => number | (byte << (8 * at))));
            }
        }
        return numbers;
    }
    folded(place) {
        const { sets, codes } = this.literals;
        const set = codes[place] - firstSet;
        const bytes = [];
        for (let byte = 32; byte < 256; byte = (byte + 1) | 32) {
            // Of a byte and the one that is folded to it: their words lie side by side.
            const word = set * 8 + (byte >> 5);
            if (((sets[word] | sets[word - 1]) >>> (byte & 31)) & 1)
                bytes.push(byte);
        }
        return bytes;
    }
    /**
     * Tells `onHit` each literal that lies within `from` and `to`, in the order of lines; what is next to them counts as
     * line breaks. `words` is the same memory as `bytes`, and reaches 32 bytes further than `to`.
     */
    scan(bytes, words, from, to, onHit) {
        const { seen } = this;
        // Local: in a bundle a module's constants are loaded anew for each word.
        const mask = fold;
        const factor = ofWord;
        const factorNext = ofNext;
        const factorLast = ofLast;
        const drop = seenShift;
        const end = (to + 3) >> 2;
        let wanted = from;
        let last = 0;
        let index = from >> 2;
        let before = index > 0 ? words[index - 1] | mask : beforeBlock;
        let one = words[index] | mask;
        for (; index < end; index += 2) {
            const two = words[index + 1] | mask;
            const behind = words[index + 2] | mask;
            const first = Math.imul(one, factor);
            const second = Math.imul(two, factor);
            const a = (first + Math.imul(before >>> 16, factorLast)) | 0;
            const b = (first + Math.imul(two << 16, factorNext)) | 0;
            const c = (second + Math.imul(one >>> 16, factorLast)) | 0;
            const d = (second + Math.imul(behind << 16, factorNext)) | 0;
            const bitsA = seen[a >>> drop] >>> (a << 2);
            const bitsB = seen[b >>> drop] >>> (b << 2);
            const bitsC = seen[c >>> drop] >>> (c << 2);
            const bitsD = seen[d >>> drop] >>> (d << 2);
            // A first stretch two bytes before moves its bit to that of the second.
            const isA = ((last << 1) & bitsA & isSecond) | (bitsA & isAlone);
            const isB = ((bitsA << 1) & bitsB & isSecond) | (bitsB & isAlone);
            const isC = ((bitsB << 1) & bitsC & isSecond) | (bitsC & isAlone);
            const isD = ((bitsC << 1) & bitsD & isSecond) | (bitsD & isAlone);
            if ((isA | isB | isC | isD) !== 0) {
                const at = index << 2;
                if (isA !== 0)
                    wanted = this.confirm(bytes, at - 2, a, wanted, to, onHit);
                if (isB !== 0)
                    wanted = this.confirm(bytes, at, b, wanted, to, onHit);
                if (isC !== 0)
                    wanted = this.confirm(bytes, at + 2, c, wanted, to, onHit);
                if (isD !== 0)
                    wanted = this.confirm(bytes, at + 4, d, wanted, to, onHit);
                if (wanted >= to)
                    return;
            }
            last = bitsD;
            before = two;
            one = behind;
        }
    }
    confirm(bytes, at, hash, wanted, to, onHit) {
        let from = wanted;
        const { hashes, entries, nexts } = this;
        for (let entry = this.heads[hash >>> 16]; entry !== 0; entry = nexts[entry]) {
            if (hashes[entry] !== hash)
                continue;
            const value = entries[entry];
            const literal = value >> 6;
            const start = at - (value & 63);
            if (this.stands(bytes, start, literal, from, to)) {
                from = Math.max(from, onHit(start + this.anchors[literal], literal));
            }
        }
        return from;
    }
    stands(bytes, start, literal, from, to) {
        const { codes, starts, sets } = this.literals;
        const end = starts[literal + 1];
        let at = start;
        for (let place = starts[literal]; place < end; place++, at++) {
            const code = codes[place];
            const byte = at < from || at >= to ? gram_filter_lineBreak : bytes[at];
            if (code < anyCase) {
                if (byte !== code)
                    return false;
            }
            else if (code < firstSet) {
                if ((byte | 32) + anyCase !== code)
                    return false;
            }
            else if (((sets[((code - firstSet) << 3) + (byte >> 5)] >>> (byte & 31)) & 1) === 0) {
                return false;
            }
        }
        return true;
    }
}
/** What stands at a place of a line, and cannot be the line break before it. */
function isOfLine(code) {
    return code < firstSet && code !== gram_filter_lineBreak;
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
function line_parseLines(text) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines.map((raw, index) => parseLine(raw, index + 1));
}

;// CONCATENATED MODULE: ./build/core/scan/block-reader.js
const blockSize = 128 * 1024;
/** A header of 400 long lines still fits; one that does not is none. */
const largestBlock = 4 * 1024 * 1024;
/** Bytes of a line that can matter: two columns, a time and 2,000 characters. */
const longestHead = 16 * 1024;
/** Scans read past the end by some words. */
const margin = 64;
/** Reads a log once, in blocks of whole lines, into one piece of memory. */
class BlockReader {
    raw;
    /** Where the block begins in the log. */
    base = 0;
    /** Whether nothing comes behind the block. */
    isFinal = false;
    /** Whether the block has to be done with although more would be wanted. */
    isForced = false;
    source;
    constructor(source) {
        this.source = source;
        this.raw = source.allocate(blockSize + margin);
    }
    run(user) {
        let have = 0;
        for (;;) {
            const capacity = this.raw.length - margin;
            while (have < capacity && !this.isFinal) {
                const read = this.source.read(this.raw.subarray(have, capacity), this.base + have);
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
                    this.grow(capacity * 2);
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
    grow(capacity) {
        const larger = this.source.allocate(capacity + margin);
        larger.set(this.raw);
        this.raw = larger;
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
            const at = this.raw.indexOf(10);
            isOver = at >= 0 && at < read;
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

;// CONCATENATED MODULE: ./build/core/scan/ansi.js
const esc = 27;
const ansi_lineBreak = 10;
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
function isParameter(byte) {
    return (byte >= 48 && byte <= 59) || byte === 63;
}
function isLetter(byte) {
    return (byte | 32) >= 97 && (byte | 32) <= 122;
}

;// CONCATENATED MODULE: ./build/core/scan/count-lines.js
const high = 0x80808080 | 0;
const breaks = 0x0a0a0a0a;
const sevens = 0x7f7f7f7f;
/** Counts line breaks within `from` and `to`, four bytes at a time. `words` is the same memory as `bytes`. */
function countLines(bytes, words, from, to) {
    let count = 0;
    let at = from;
    for (; at < to && (at & 3) !== 0; at++)
        if (bytes[at] === 10)
            count++;
    if (at >= to)
        return count;
    const last = to >> 2;
    let index = at >> 2;
    while (index + 4 <= last) {
        // Each byte of `others` counts up to 252 bytes that are no line break.
        const stop = Math.min(last - 3, index + 252);
        const first = index;
        let others = 0;
        for (; index < stop; index += 4) {
            const one = words[index];
            const two = words[index + 1];
            const three = words[index + 2];
            const four = words[index + 3];
            if (((one | two | three | four) & high) === 0) {
                // The top bit of each byte that differs: bytes of ASCII cannot carry into the next.
                others +=
                    ((((one ^ breaks) + sevens) >>> 7) & 0x01010101) +
                        ((((two ^ breaks) + sevens) >>> 7) & 0x01010101) +
                        ((((three ^ breaks) + sevens) >>> 7) & 0x01010101) +
                        ((((four ^ breaks) + sevens) >>> 7) & 0x01010101);
            }
            else
                others += differing(one) + differing(two) + differing(three) + differing(four);
        }
        count += (index - first) * 4 - ((others & 255) + ((others >>> 8) & 255) + ((others >>> 16) & 255) + (others >>> 24));
    }
    for (at = index << 2; at < to; at++)
        if (bytes[at] === 10)
            count++;
    return count;
}
/** A one in each byte that is no line break, for bytes of any kind. */
function differing(word) {
    const other = word ^ breaks;
    return ((((other & sevens) + sevens) | other) >>> 7) & 0x01010101;
}

;// CONCATENATED MODULE: ./build/core/scan/block-text.js




const block_text_esc = 27;
/** The lines of a block as they are searched, without ANSI codes, and as they stand in the log. */
class BlockText {
    bytes;
    words;
    /** Behind the last byte that is searched. */
    end = 0;
    source;
    decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    raw;
    uncoloured;
    isStripped = false;
    /** Place up to which lines are counted, and the number of the line there. */
    counted = 0;
    number = 1;
    constructor(source, raw) {
        this.source = source;
        this.raw = raw;
        this.bytes = raw;
        this.words = new Int32Array(raw.buffer);
    }
    /** Takes the first `end` bytes; `line` is the number of the first line. */
    take(raw, end, line) {
        if (raw !== this.raw)
            this.uncoloured = undefined;
        this.raw = raw;
        const first = raw.indexOf(block_text_esc);
        this.isStripped = first >= 0 && first < end;
        if (this.isStripped) {
            this.uncoloured ??= new Uncoloured(this.source.allocate(raw.length));
            this.uncoloured.take(raw, first, end);
        }
        this.bytes = this.isStripped && this.uncoloured ? this.uncoloured.bytes : raw;
        if (this.words.buffer !== this.bytes.buffer)
            this.words = new Int32Array(this.bytes.buffer);
        this.end = this.isStripped && this.uncoloured ? this.uncoloured.length : end;
        this.counted = 0;
        this.number = line;
    }
    lineStart(at) {
        return this.bytes.lastIndexOf(10, at) + 1;
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
    /** Where a line begins in the block as it was read. */
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

;// CONCATENATED MODULE: ./build/core/scan/takers.js


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

;// CONCATENATED MODULE: ./build/core/scan/section-list.js



/** Lines of a rule in a section: of these the first is shown, or the last; more only cost. */
const mostFirst = 64;
const mostLast = 256;
const mostKept = 4_096;
const mostSections = 4_000;
/** The sections of a log, in order, each with the lines that decide something. */
class SectionList {
    sections = [];
    current;
    plan;
    /** How many rules of each literal want more lines of this section. */
    wanted;
    isWantedChanged = false;
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
    open({ kind, line, header = '', script = [], from, first }) {
        this.current = {
            kind,
            header,
            script,
            stepName: line.stepName,
            time: line.time,
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
        if (this.isWantedChanged)
            this.wanted.set(this.plan.ownerCounts);
        this.isWantedChanged = false;
        // More than any job has: the oldest behind the first go.
        if (this.sections.length > mostSections)
            this.sections.splice(1, mostSections / 2);
    }
    /** The current section ends before this byte and line. */
    close(to, end) {
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
    /** Keeps a line of the current section, if it decides anything. `number` is asked for only then. */
    keep(line, rules, mayRecover, offset, number) {
        const section = this.current;
        const taken = takers(line, rules);
        const isRecovery = mayRecover && recovered.test(line.text);
        if (taken.length === 0 && line.marker !== 'error' && !isRecovery)
            return;
        section.output.push({ ...line, number: number(), offset, rules: taken });
        if (taken.length > 0)
            this.count(section, line, taken);
        if (section.output.length > mostKept)
            trim(section);
    }
    count(section, line, taken) {
        const kind = kindOf(line);
        section.hasWeak ||= kind === 'retry' || kind === 'warning';
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
    hasEnough(rule) {
        this.isWantedChanged = true;
        for (const literal of this.plan.literalsOf(rule))
            this.wanted[literal] = this.wanted[literal] - 1;
    }
}
function placeholder(number, offset) {
    const nothing = { time: undefined, text: '', marker: undefined, echoed: false, stepName: undefined };
    return { ...nothing, number, offset, rules: [] };
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
        this.blocks = new BlockReader(source);
        this.text = new BlockText(source, this.blocks.raw);
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
        text.take(blocks.raw, end, this.line);
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
        this.plan.filter.scan(this.text.bytes, this.text.words, from, to, this.onHit);
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
        this.list.open({ kind, line, from: this.blocks.base + this.text.rawStart(start), first: number });
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
        this.list.open({ kind: 'step', line: parseLine(first, 1), from: 0, first: 1 });
    }
    /** Judges the line whose literals were gathered. */
    flush() {
        const { literals, roles, start, stop, list, text } = this;
        if (literals.length === 0)
            return;
        const rules = list.askedOf(literals);
        literals.length = 0;
        const mayRecover = (roles & role.recovered) !== 0 && list.current?.hasWeak === true;
        if (rules.length === 0 && (roles & (role.opening | role.error)) === 0 && !mayRecover)
            return;
        const line = text.parse(start, stop);
        if ((roles & role.opening) !== 0 && !this.isOneStep) {
            const kind = openingOf(line);
            if (kind !== undefined)
                this.open(kind, line, start);
        }
        this.openFirst();
        list.keep(line, rules, mayRecover, this.blocks.base + text.rawStart(start), () => text.numberAt(start));
    }
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

;// CONCATENATED MODULE: ./build/core/scan/read-step.js






const read_step_blockSize = 64 * 1024;
/** Of the failed step, this much at its end is read line by line for rules that no literal leads to, and for last words. */
const densestRead = 4 * 1024 * 1024;
const mostDenseLines = 50_000;
/** Lines at the end in which closeness to the end decides, so that all rules are tried on them. */
const nearEnd = 64;
const read_step_noRules = [];
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
/** Why a job failed, read from its log in blocks: see `sift`. `steps` are the API's, where they are known. */
function classifySource(source, steps, rules) {
    const { step, output, owners } = readFailedStep(source, steps, planFor(rules));
    return judge(step, rules, output, owners);
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
    return judge(findFailedStep(cutSections(parseLines(text)), steps), rules);
}
/** What `classifyOutputSource` gives, in the same plain way. */
function classifyOutput(text, step, rules) {
    return judge(classify_stepOf({ step }, parseLines(text)), rules);
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
