export const id = 685;
export const ids = [685];
export const modules = {

/***/ 3685:
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
    return (section.kind === 'step' && section.header !== '' && (work.test(section.header) || !afterwards.test(section.header)));
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
100 115
98 119
49-51 53-55
47-57 65-90 95 97-122
0-9 11-12 14-255
32 115
66 80 85 98 112 117
73 89 105 121
48-57 73 105
32 34
49-53
78 85 89
34 39 96 128-255
0-255
58 115
32 45
48-55
39 46 48-57 65-90 95 97-122
100 112 117
97 111
91 123
46 48-57
103 123
45-46 48-57 65-90 95 97-122
97 101
101 108
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
83-84
65 83 90
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
32 105
80 105
102 115
105 109
102 109 119
105 112
99 114
49 53
40 110
49-50
103 107 112
51-52
46 48-57 65-90 95 97-122
102 104
49-50 53
67 82-83
98-99 103 109 112 115
116 119
65 76-77 84-85
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
32 45 48-57 65-90 95 97-122
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
45 102
79 99
105 111
112 115
45 49
32 45-46 48-58 65-90 95 97-122
112 119
99 118
66 70 80 84
48-57 100 114
97 100 109
46-47
99-100 102
70 101 227 236
48-57 97-102
105 108
67 70 82-83 99
79 84
53-54
49 53 57
53-57
99 115
105 121
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
99 105 109-110 112 116-117
97 99-101 103 115-117
108 114 116
36-37 80
58 72
108 112 114
41 59 123 125
96 101 105 111-112 116
44 46
98 114 116
99-101 114
67 78 84
40 72 83 102
114-115
50-51 53
67 82
78 86 110 118
98 105
67 78
39 48-57 65-90 95 97-122 128-255
39 128-255
95 115
67-68 77 86
48-57 96
65 67 73 78 83-84
39 98 100 108 117
77 99 104 107
108 114
112 116
80 85
42 83
102 109
114 119
99 101 110 116
101 108 112
60-62 126
49 101
39 46
101 116-117
45 95
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
69 82
98 102 104 115-116
98 118
228-229
32 228
32 58 128-255
128-255
96 102
47 65-90 97-122
84-85 116-117
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
32 83 115
69 79 101 111
67 86 99 118
68 77 80 100 109 112
65 67 84 97 99 116
80 85 112 117
72 80 104 112
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
80 86 112 118
70 84 102 116
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
83 90 115 122
68 70 83 100 102 115
77-78 109-110
66-67 77 98-99 109
32 73 105
32 69 73 101 105
70 73 82 102 105 114
66-67 98-99
32 78 110
72-73 85 104-105 117
71 80 103 112
67 69 71 82-84 99 101 103 114-116
32 34 39 44 48-58 65-90 95-122
65 88 97 120
65 73 75 79-80 97 105 107 111-112
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
68 73 78 100 105 110
70 82 102 114
73 82-83 105 114-115
10 13 32 93 191
99 102-103 115
84 91 101 112
45-57 65-90 95 97-122
67 80
9 11-12 32 128-255
32 40 46 83
78 98 105
83 116
73 78 80 84
58 93
0-47 58-64 91-94 96 123-255
68 70
33 114
67 73-74 77 87
79 85
66 69 78
40 102
70 83 116
99-101
39 104
32 60
108 115
101 112
73 78
71 115
32 46
70 73
99 106 109 116
100 109
101 109
44 115
33 115
46 115
48-57 65-70
68-69 86
96 103 112
98 109 114 117
71 75 77
101 104 108 119
68-69
77-78 82 109-110 114
110 115
100-101
101 114
32 101
110 112
78-79 110-111
69 83 101 115
44 46 58-59
32 80 82 112 114
68 78 100 110
101 121
32 40
0-8 14-255
101 115
43 45-46 48-57 65-90 95 97-122
101 116
111 115
116 121
79 101 107 114-116
34 39
69 84
104 110 113
32 101 116 121
33 60-62 105
101-102 109 116
43 45-57 65-90 95 97-122
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
32 68 100
39 79 111
79 83 111 115
65 78 80 82-84 97 110 112 114-116
49-50 54 77 109
79 84 111 116
82 84 114 116
32 34 39 96
32 108
9-13 32 48-57 65-90 93 95 97-122 128-255
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
0-8 10 13-255
67 100-101 110 116
46 108
97 108
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
68 84 100 116
80 83 85-86
50 103
101 103 110 121
97 109 114-116
57 65
69 84 101 116
41 44 58
67 70 85
32 104
99 112 114
32 34 39
68-69 76 78 83-84 89 100-101 108 110 115-116 121
32 187
32 171
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
41 49 99-101 107 109 111 115-116
101 120
39 46 48-57
43 67 99
46 48-57 67 69 99 101
71 78 83 103 110 115
`;
/** Each literal, where its rarest bytes begin, and its owners by number. */
const literals = String.raw `
      fixture '\{0}	6w	k0
     Failed to open TCP connection to \{1}	14w	dq
    - Snapshot  - \{2}	8w	bt
    Expected\{3}	2w	bt
    New snapshot was not written	12w	bt
    Received \{4}	5w	bt
    Received\{3}	4w	bt
    Summary [\{5}	2w	3g
    expect(\{6}	2w	bv
    thrown: "Exceeded timeout of	5w	bt
  AssertionError: Locator expected to	15w	is
  ImportError: 	0w	jx k1
  Line   \{7}	0w	i9
  ModuleNotFoundError: 	11w	jx
  Unknown CMake command "	4w	4j
  evaluation failed :(	13w	oo
  failure    	4w	fx
  https://www.shellcheck.net/wiki/SC\{2}\{2}\{2}\{2}	12w	mk
  playwright._impl._errors.TimeoutError	5w	is
  x eslint(	2w	hn
  \xc3\x97 eslint\{8}	3w	hn
 - failed: 	1wi	78
 ... ERROR	0w	ka
 ... FAIL	0w	ka
 .NET SDK \{9}	0w	ha
 ==> Fatal error occurred	5w	cv
 ArgumentError: 	3w	c0
 AssertionError  	3w	fx
 BoundsError: 	2w	c0
 Build failed	2w	fy
 Cannot find dependency	6w	ks
 Config value	4w	f1
 ERROR    	0w	ew
 FAIL    	0w	ew
 Failed test \{a}	2w	hz
 Failed to \{b}	1w	2i
 KeyError: 	2w	c0
 MD\{2}\{2}\{2}/blanks-around	11w	el
 MD\{2}\{2}\{2}/code-block	8w	el
 MD\{2}\{2}\{2}/commands-show	10w	el
 MD\{2}\{2}\{2}/descriptive	9w	el
 MD\{2}\{2}\{2}/emphasis	6w	el
 MD\{2}\{2}\{2}/fenced-code	9w	el
 MD\{2}\{2}\{2}/first-line	8w	el
 MD\{2}\{2}\{2}/heading-	6w	el
 MD\{2}\{2}\{2}/line-length	6w	el
 MD\{2}\{2}\{2}/link-	5	el
 MD\{2}\{2}\{2}/list-	5	el
 MD\{2}\{2}\{2}/no-alt	6	el
 MD\{2}\{2}\{2}/no-bare	5w	el
 MD\{2}\{2}\{2}/no-duplicate	6w	el
 MD\{2}\{2}\{2}/no-emphasis	8w	el
 MD\{2}\{2}\{2}/no-hard	5w	el
 MD\{2}\{2}\{2}/no-inline	6w	el
 MD\{2}\{2}\{2}/no-missing	8w	el
 MD\{2}\{2}\{2}/no-multiple	7w	el
 MD\{2}\{2}\{2}/no-reversed	9w	el
 MD\{2}\{2}\{2}/no-space	6w	el
 MD\{2}\{2}\{2}/no-trailing	8w	el
 MD\{2}\{2}\{2}/ol-prefix	7w	el
 MD\{2}\{2}\{2}/proper-names	7w	el
 MD\{2}\{2}\{2}/reference	7w	el
 MD\{2}\{2}\{2}/required-	5w	el
 MD\{2}\{2}\{2}/single-	5w	el
 MD\{2}\{2}\{2}/table-	6	el
 MD\{2}\{2}\{2}/ul-indent	7w	el
 MD\{2}\{2}\{2}/ul-style	6w	el
 MethodError: 	1w	c0
 TIMEOUT    	3w	ew
 TypeError: 	0w	c0
 UNEXPECTEDPASS    	4w	ew
 UndefVarError: 	0w	c0
 Unsatisfied dependency: 	8w	kt
 baseline	0w	pb
 build constraints exclude all Go files	14w	9k
 build failed	2w	k
 conflicts \{c}	2w	6p
 conversion failed	7w	k
 coverage is below the specified thresho	19w	73
 curl: (\{d}	0w	dd
 error: in "\{e}	3w	2a
 expect(\{f}	1	is
 failed	0	o5
 features/\{7}	1w	5o
 frozen mode	3w	31
 is not valid	4w	pc
 is yanked	0w	3k
 panicked at	3w	3f lj
 path, file name, or both are too long	16w	pm
 push code to	1w	8s
 recorded in the dependency lock file	25w	nv
 requirements are unsatisfiable	18w	p2
 server on '\{1}	3w	65
 syntax: 	0w	c0
 terminated by SIGKILL	5w	4t
 violations were found	9w	3p
 violation\{g}	1w	cd
 when your package.json and	17w	go
 \xe2\x94\x81\xe2\x94\x81	0	ih
 access token	2wi	og
 argument	0wi	40
 auth token	1wi	og
 authentication token	1wi	og
 cancelled	0wi	97
 closed the connection	1wi	fg
 closed \{h}	0wi	fg
 configuring terraform aws provider: \{f}	10wi	nw
 credentials	0wi	of
 denied	0i	5
 dependenc\{i}	1wi	ho
 deploy token	3wi	og
 deployment token	5wi	og
 exceeded	0wi	d2
 experiencing	2wi	98
 failed	0i	97
 formatted	1wi	nu 7x
 maintenance	3wi	4a
 not pass	0wi	97
 not succeed	3wi	97
 oidc token	0wi	og
 requires hardware acceleration	4wi	7f
 shutting down	3wi	le
 timed out	1wi	fu
 unavailable	1wi	bd bj 98
 unexpected hash	1wi	3q
 unsuccessful	0wi	97
 upload token	1wi	og
 visual studio \{j}	3wi	ol
 wrong content-hash	0wi	3q
! Checksum mismatch for 	6w	5l
! Couldn't find module or a distribution	8w	5l
! Failed to fetch distribution 	13w	5k
! Finding \{7}	0w	5l
! Installing the dependencies failed: 	19w	5l
! Interrupted: \{2}	6w	k2
! stopping after \{2}	0w	k2
! class \{7}	0i	ct
! double subscript	4wi	ct
! double superscript	3wi	ct
! emergency stop	3wi	ct
! file ended while scanning	13wi	ct
! latex error	0wi	ct
! misplaced \x5cnoalign	5wi	ct
! misplaced alignment	9wi	ct
! missing \{7}	0wi	ct
! package \{7}	0i	ct
! paragraph ended before	8wi	ct
! runaway argument	5wi	ct
! tex capacity exceeded	0wi	ct
! text line contains an invalid	0wi	ct
! undefined control sequence	2wi	ct
!class \{7}	0i	ct
!double subscript	3wi	ct
!double superscript	2wi	ct
!emergency stop	2wi	ct
!file ended while scanning	12wi	ct
!latex error	0wi	ct
!misplaced \x5cnoalign	4wi	ct
!misplaced alignment	8wi	ct
!missing \{7}	0wi	ct
!package \{7}	0wi	ct
!paragraph ended before	7wi	ct
!runaway argument	4wi	ct
!tex capacity exceeded	9wi	ct
!text line contains an invalid	14wi	ct
!undefined control sequence	1wi	ct
"msg": "Missing sudo password"	21w	oi
"error":\{k}	0wi	hd
# (in test file \{7}	4w	1w
# Failed test \{2}	3w	i3
# Looks like you \{4}	3w	i1
##[error]	0w	0
##[group]Run 	6	1
%Error: \{7}	0	fc
'DotnetToolSettings.xml' was not found i	6w	h8
'Expiration time' claim ('exp')	22w	8w
(1040, 	0	6a
(AccessDenied)	5w	1b
(AccessDeniedException)	6w	1b
(ArgumentError)	3w	l2
(AuthFailure)	4w	1g
(AuthorizationError)	9w	1b
(Bad hostname	0w	fo
(Forbidden): \{f}	3w	ck
(FrozenError)	4w	l2
(InsufficientCapabilitiesException)	19w	6i
(KeyError)	0w	l2
(Mix) No authenticated user found	9w	oi
(NameError)	0w	l2
(NoMethodError)	3w	l2
(OperationTimedOut)	4w	1t
(QuotaExceeded)	6w	4d
(RuntimeError)	0w	l2
(ServerBusy)	0w	1t
(Severity: \{l})	0w	da
(SkuNotAvailable)	0w	49
(SubscriptionRequestsThrottled)	19w	1t
(SyntaxError)	0w	l2
(TooManyRequests)	0w	1t
(TypeError)	0w	l2
(UnauthorizedAccess)	0w	1b
(ValidationError) when calling the	18w	4f
(Wstat: \{2}	0w	i1
(Zeitwerk::NameError)	10w	l2
(ZeitwerkError)	6w	l2
(fail) \{f}	0	2x
(failed)	1	15
(no such package)	4w	m
(standard:\{1}\{1}	0w	ci
(emfile)	1i	e9
(execution expired)	0wi	fe
(expiredtoken)	5wi	1d
(expiredtokenexception)	6wi	1d
(requestexpired)	2wi	1d
(tokenrefreshrequired)	10wi	1d
) UNAVAILABLE: 	6w	85
* Missing dependency:	11w	hm
* checking tests ... ERROR	10w	kh
* invalid role name	0w	p8
* permission denied	10w	p8
** (ArgumentError)	6w	7a
** (CompileError)	6w	7a
** (FunctionClauseError)	13w	7a
** (KeyError)	0w	7a
** (MatchError)	3w	7a
** (MismatchedDelimiterError)	9w	7a
** (Mix) Unknown dependency	4w	b2
** (Mix) \{m}	1w	b3
** (Mix.Error)	1w	7a
** (SyntaxError)	0w	7a
** (TokenMissingError)	10w	7a
** (UndefinedFunctionError)	4w	7a
*** FAILED ***	4w	lu
*** No rule to make target \{n}	1w	ej
*** No targets specified and no makefile	10w	ej
*** [.pio\{7}	0w	10
*** missing separator	7w	ej
*** recipe commences before first target	13w	ej
***Exception: \{0}	1w	5n
***Failed	0w	5n
***Not Run	1w	5n
***Test Failed*** \{2}	9w	ka
***Timeout	0w	5n
+ FullyQualifiedErrorId : 	11w	je
,-warnings-as-errors	5w	3z
- files were modified by this hook	4w	jf
- hook id: \{7}	0w	jf
-- Configuring incomplete, errors occurr	10w	4h
--- Failed scenarios:	11w	25
--- Failed steps:	7w	25
--lockfile_mode=error	8w	21
.....Failed	2w	jf
.github/workflows/\{7}	4w	7
.kt: (\{o}	0	c7
.kts: (	0	c7
/info/refs not valid: is this a git repo	3w	8m
/dev/kvm\{f}	0i	e2
/manifests/\{7}	0wi	kk
14 UNAVAILABLE: 	0w	am
4 DEADLINE_EXCEEDED: 	12w	al
4 architecture	4wi	e5
401 delete http	4wi	b6
401 error, credentials	7wi	b6
401 get http	1wi	b6
401 head http	2wi	b6
401 patch http	0wi	b6
401 post http	2wi	b6
401 put http	1wi	b6
403 delete http	4wi	b7
403 get http	1wi	b7
403 head http	2wi	b7
403 patch http	2wi	b7
403 post http	2wi	b7
403 put http	1wi	b7
404  Not Found [IP	3w	x
404 Not Found - PUT http\{p}	13w	gz
404 client error	0wi	b9
404 delete http	0wi	b9
404 get http	0wi	b9
404 head http	2wi	b9
404 patch http	0wi	b9
404 post http	2wi	b9
404 put http	1wi	b9
407 proxy	0wi	jl
408 client error	0wi	ba
408 delete http	0wi	ba
408 get http	0wi	ba
408 head http	2wi	ba
408 patch http	0wi	ba
408 post http	2wi	ba
408 put http	1wi	ba
410 (gone	0wi	b9
410 delete http	0wi	b9
410 get http	0wi	b9
410 gone	0i	b9
410 head http	2wi	b9
410 patch http	0wi	b9
410 post http	2wi	b9
410 put http	1wi	b9
410: gone	0wi	b9
421\{q}4.\{2}.\{2} 	0w	6a
429 client error	0wi	bh
429 delete http	4wi	bh
429 get http	1wi	bh
429 head http	2wi	bh
429 patch http	0wi	bh
429 post http	2wi	bh
429 put http	1wi	bh
5.7.57 Client not authenticated	18w	mq
500 Can't connect to \{7}	0w	fh
500 delete http	0wi	bb
500 get http	0wi	bb
500 head http	2wi	bb
500 patch http	0wi	bb
500 post http	2wi	bb
500 put http	0wi	bb
500 read timeout	0wi	ft
500 server error	0wi	bb
502 delete http	0wi	bc
502 get http	0wi	bc
502 head http	2wi	bc
502 patch http	0wi	bc
502 post http	2wi	bc
502 put http	1wi	bc
502 server error	5wi	bc
503 backend fetch failed	5wi	bd
503 delete http	4wi	bd
503 first byte timeout	9wi	bd
503 get http	1wi	bd
503 head http	2wi	bd
503 patch http	2wi	bd
503 post http	2wi	bd
503 put http	1wi	bd
503 server error	5wi	bd
503 status code	6wi	bd
504 delete http	4wi	be
504 get http	1wi	be
504 head http	2wi	be
504 patch http	0wi	be
504 post http	2wi	be
504 put http	1wi	be
504 server error	5wi	be
50\{2} slow down	3wi	bd
52\{r} a timeout	2wi	bf
52\{r} connection timed out	15wi	bf
52\{r} invalid ssl	6wi	bf
52\{r} origin	0wi	bf
52\{r} server error: 	5wi	bf
52\{r} ssl handshake	5wi	bf
52\{r} web server	3wi	bf
52\{r}: a timeout	3wi	bf
52\{r}: connection timed out	16wi	bf
52\{r}: invalid ssl	3wi	bf
52\{r}: origin	2wi	bf
52\{r}: server error: 	6wi	bf
52\{r}: ssl handshake	6wi	bf
52\{r}: web server	4wi	bf
530 <none>	1wi	bf
530 origin	0wi	bf
530 site	0i	bf
534-5.7.\{2}	0w	mq
535\{q}5.7.\{2}	0w	mq
5\{2}\{2} HTTP error fetching plugin	17w	m7
5\{2}\{2} server error	5wi	bf
: Befehl nicht gefunden	12w	ma
: Error During Test at \{7}	5w	c2
: GOAWAY received	4w	41
: Invalid: Current cppstd	14w	52
: Kommando nicht gefunden	14w	ma
: No candidates found	2w	pz
: No module named \{s}	0w	k5
: Test Failed at \{7}	8w	c2
: WARNING: \{t}	3w	mx
: Wrote only \{2}	2w	nl
: bad interpreter: 	10w	ji
: bad substitution	1w	mi
: cannot execute: required file not foun	26w	ji
: comando non trovato	8w	ma
: comando n\xc3\xa3o encontrad\{u}	13w	ma
: command not found	10w	ma
: commande introuvable	10w	ma
: error CHARSET: 	8w	75
: error ENDOFLINE: 	4w	75
: error FINALNEWLINE: 	5w	75
: error IMPORTS: 	4w	75
: error WHITESPACE: 	8w	75
: error: -[\{7}	2w	pr
: error: \{f}	0w	mk
: linea \{2}	0	mf
: module lookup disabled by	4w	9o
: network error (check Internet connecti	25w	o
: nie znaleziono polecenia	17w	ma
: no se encontr\xc3\xb3 la orden	2w	ma
: note: \{f}	0	mk
: orden no encontrada	3w	ma
: parameter not set	3w	mi
: style: \{f}	0w	mk
: syntax error, unexpected	13w	l2
: temporary error (try again later)	26w	o
: unbound variable	4w	mi
: unknown revision 	2w	9o
: warning: \{f}	2w	mk
: \xd0\xba\xd0\xbe\xd0\xbc\xd0\xb0\xd0\xbd\xd0\xb4\xd0\xb0 \xd0\xbd\xd0\xb5 \xd0\xbd\xd0\xb0\xd0\xb9\xd0\xb4\xd0\xb5\xd0\xbd\xd0\xb0	0w	ma
: \xe3\x82\xb3\xe3\x83\x9e\xe3\x83\xb3\xe3\x83\x89\xe3\x81\x8c\xe8\xa6\x8b\xe3\x81\xa4\xe3\x81\x8b\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	ma
: \xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe5\x91\xbd\xe4\xbb\xa4	0w	ma
: \xe6\x9c\xaa\xe6\x89\xbe\xe5\x88\xb0\xe5\x91\xbd\xe4\xbb\xa4	0w	ma
: \xeb\xaa\x85\xeb\xa0\xb9\xec\x96\xb4\xeb\xa5\xbc \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x9d\x8c	0w	ma
: \xeb\xaa\x85\xeb\xa0\xb9\xec\x9d\x84 \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	ma
: authentication required	2wi	kl
: \^bad substitution	1w	mi
: disk full	2wi	e3
: permission denied	10wi	ed
: premature close	2wi	fg
: server misbehaving	4wi	fm
: \{v}: binary operator expected	2w	mi
: \{v}: missing \x60]'	6w	mi
: \{v}: too many arguments	5w	mi
: \{v}: unary operator expected	5w	mi
:failed_connect	1w	fh
<<< ERROR!	1w	c4
<<< FAILURE!	1w	c4
== Compilation error in file	5w	7c
===== [FAILED] Took \{w}	11w	10
===> Dependency failure: 	6w	ki
===> Failed to fetch and copy dep: \{x}	26w	b4
===> Failed to update package \{7}	16w	b4
===> Failures occurred running tests	7w	7h
===> Package not found in any repo: 	21w	ki
===> Package not found in registry: 	10w	ki
===> Unable to find plugin 	13w	ki
===> Unable to resolve dependencies	25w	ki
==> E \{o}	0	lu
==> X \{o}	0	lu
> Could not resolve \{y}	8w	ac
> Could not resolve: 	12w	ac
> Export encountered \{z}	10w	fy
> Failed to \{10}	2w	ah
> There were failing tests in	7w	c
> startup failed:	4w	c8
>> Issue: [B\{2}\{2}\{2}:	0w	1v
A JSON web token could not be decoded	24w	8w
A branch or tag with the name '\{f}	7w	8y
A failure occurred while executing	19w	aj
A network-related or instance-specific e	15w	44
A parameter cannot be found	3w	je
A problem occurred evaluating \{11}	13w	af
A server with the specified hostname cou	14w	fo
A valid license was not found for featur	6w	dw
AADSTS\{2}	0	1l
AADSTS\{12}	0	1n
AADSTS\{13}	0	1p
AADSTS\{14}	0	1q
AADSTS\{15}	0	1r
AADSTS\{16}	0	1t
AAPT: error: 	0w	a
ACCESS_REFUSED - 	2w	2f
AMQPConnectionError	9w	2e
API key was specified, but it is an empt	29w	dw
API token not valid. Try	10w	dy
ASSERT FAILED: 	1w	26
Abh\xc3\xa4ngigkeitsprobleme - 	16w	t
Aborted with \{2}	0w	f1
Aborting cache download as the download 	9w	4c
Access denied for user '	8w	67
Access token expired or revoked	19w	gp gq
AccessDenied\{17}	2w	1b
Action failed: \{7}	4w	2n
ActiveRecord::PendingMigrationError	2w	kz
Advanced Security must be enabled for th	18w	4b
AgentOfflineException	5w	bs
All configured authentication methods fa	15w	n3
All mirrors were \{18}	8w	6q
An API key must be provided	11w	h4
An HTTP error occurred when trying to re	23w	56
An IO error occurred when talking to the	21w	45
An action could not be found at the URI 	25w	6
An error occurred during the fetch of re	12w	20
An error occurred inside PHPUnit	18w	ib
An error occurred while loading ./spec	19w	ky
An error occurred while sending the requ	20w	fh
An unhandled exception occurred: 	1w	d
Analysis failed with \{19}\{1a}	3w	cd
Analysis of target	2w	1z
Android Gradle plugin requires Java \{2}	24w	cf
Android SDK file not found: adb	22w	om
Android resource linking failed	13w	a
Another update is currently in progress	1w	jr
Answer from Java side is empty	14w	ok
Application failed preflight checks	16w	s
ApplicationContext failure threshold (\{2}	13w	ce
Architecture Violation [Priority: 	2w	ce
ArgumentError: Package \{7}	2w	c1
Arquivo ou diret\xc3\xb3rio inexistente	19w	ji
Artifact could not be deployed. Please e	16w	9a
Artifact download failed after \{2}	3w	14
ArtifactError\x24DownloadError	3w	5h
Assertion Failed: 	0w	26
Assertion failed. Exiting with status co	0w	d4
Assertion is false: 	0w	ei
Assertion \{f}	0w	o2
AssertionError	2w	jw k9 o2
AssertionException	2w	o2
AssertionFailedError	3w	c3
Asset size limit exceeded	12w	mn
Async callback was not invoked within	24w	f3
Asynchronous wait failed: Exceeded timeo	13w	pr
Attempted to load application default cr	14w	oi
Attempting to decrypt but no vault secre	18w	i
Aucun fichier ou dossier de ce type	24w	ji
Aucune adresse associ\xc3\xa9e avec le nom de 	27w	fn
AuthFailure: 	4w	1g
Authentication Error: Your credentials a	0w	7v
Authentication error [code: 10000]	0w	4e
Authentication is required for \{7}	0w	l8
AuthorizationFailed	7w	1m
AuthorizationPermissionMismatch	19w	1m
Automatic merge failed	10w	8k
Automatischer Merge fehlgeschlagen	8w	8k
BEGIN failed--compilation aborted	16w	hy
Backing channel '\{f}	8w	bs
Bad URL \{f}	0	22
Bad credentials	0w	8w
Bad http status \{f}	0w	22
Bad username or password for	18w	l8
Badly formatted: 	8w	ln
BandwidthLimitExceeded	10w	1k
Base class package "\{f}	0w	i0
Because your app depends on "	9w	b3
Blob storage chunk did not respond in \{2}	2w	m7
Blocked mirror for repositories: 	3w	en
Brak adresu zwi\xc4\x85zanego z nazw\xc4\x85 hosta	21w	fn
Broker transport failure	4w	2g
Build FAILED.	1w	f5
Build did NOT complete	1w	1z
Build failed with \{2}	1w	7i
Build file '\{f}	3w	af
Build optimization failed: 	5w	fy
Bundler could not find compatible versio	15w	32
Bundler found mismatched checksums	2w	30
Bundler::ChecksumMismatchError	19w	30
CDN: trunk Relative path couldn't be dow	9w	4o
CDN: trunk URL couldn't be downloaded: \{7}	21w	4n
CDN: trunk \{f}	0w	4o
CLUSTERDOWN 	0w	6a
CMake Error at \{7}	6w	4j
CMake Error\{3}	0w	4h
CONFLICT (\{1b}\{1b}\{1b}	1w	8k
CONNECT tunnel failed, response 50\{2}	25w	jm
CUBLAS_STATUS_ALLOC_FAILED	12w	a9
CUDA out of memory	9w	a9
CUDA_ERROR_OUT_OF_MEMORY	8w	a9
CVE-20\{2}\{2}-\{2}	0	gf
Cache service responded with 5\{2}\{2}	1w	38 8x
Call to undefined function \{1c}	8w	i4
Caller is not authorized to perform acti	28w	1m
Can not find valid pkg-config name	5w	k6
Can't contact LDAP server	8w	fh
Can't continue due to errors on dependen	8w	b0
Can't find 'action.yml', 'action.yaml' o	3w	8u
Can't find package called	3w	kg
Can't find stylesheet to import	6w	lq
Can't install dependency	15w	kg
Can't locate loadable object for module	10w	i0
Can't locate \{7}	3w	i0
Can't reach database server at	16w	66
Can't resolve '\{1d}	2w	gb
Can't resolve '\{1e}	2w	gc
Can't run because no spec files were fou	15w	5z
Can't use 'tar -xzf' extract archive fil	23w	lb
Cannot apply unknown utility class	3w	lq
Cannot build '/nix/store	1w	g2
Cannot connect to host \{7}	0w	fh
Cannot download repomd.xml	13w	6q
Cannot export project with preset \{f}	5w	9x
Cannot find a Java installation on your 	6w	cf
Cannot find a value for the configuratio	6w	dw
Cannot find database driver: 	20w	ks
Cannot find matching keyid: 	7w	5g
Cannot find module '\{1d}	4w	g7
Cannot find module '\{1f}	4w	gc
Cannot find module @rollup/rollup-	4w	g7
Cannot find native binding	6w	gb
Cannot find the browser. "	5w	2l
Cannot find type definition file for '	5w	gb
Cannot find \{1g}	3w	gb
Cannot find \{1h}	3w	7l
Cannot fit requested classes in a single	16w	a
Cannot locate vswhere in	15w	nk
Cannot read config file	5w	7j
Cannot run program "\{1i}	0w	ji
Cannot \{4}	0	6q
Cannot \{1j}	0	je
Capybara::\{1k}	1w	kz
Caused by:	1w	cb
Changes must be made through a pull requ	8w	9d
Checksum for '\{f}	2w	2b
ChecksumMismatchError	10w	53
ChefBuildError	5w	id
Chrome failed to start: 	0w	2m
Chrome installation not found	0w	2l
ChromeHeadless failed \{2}	0w	2l
Chromium Renderer process just crashed	8w	2m
Cleaning up orphan processes	14w	2
ClientAuthenticationError	4w	1l
ClientConnectorDNSError	12w	fo
ClientConnectorError	9w	fh
Code style issues \{1l}	0w	jg
Code: 403. Errors	2w	p8
Code: ServerBusy	2w	1t
Code: SubscriptionRequestsThrottled	2w	1t
Code: TooManyRequests	4w	1t
Code="QuotaExceeded"	11w	4d
Code="\{1m}	0	1t
Code="\{1n}	0	49
CodeQL detected code written in \{f}	22w	kc
Codespell found one or more problems	13w	mw
Command failed with exit code \{2}	5w	2n
CommandError: \{f}	3w	ex
CommandNotFoundException	5w	ji
Communications link failure	11w	66
ComparisonFailure	6w	c3
Compatibility with CMake < \{w}	2w	ku
Compilation error. See log for more deta	30w	c8
Compilation error: 	2w	10
Compilation failed due to warnings while	2w	7c
Compilation failed; see the compiler	15w	c8
ComplexMethod	4w	ci
Composer could not find a composer.json 	1w	7s
Composer\x5cDownloader\x5cTransportException	1w	51
Computer says no	4w	hs
Conda detected a mismatch between the ex	12w	53
CondaEnvException: 	2w	55
CondaError: Run 'conda init'	8w	55
CondaHTTPError: HTTP 000 CONNECTION FAIL	18w	56
CondaHTTPError: HTTP 5\{2}\{2}	4w	58
CondaSSLError: 	2w	56
CondaToSNonInteractiveError	9w	55
CondaValueError: 	7w	55
Condition not satisfied:	11w	c3
ConditionalCheckFailedException: The con	2w	o1
Conflicting cross-version suffixes in	2w	lr
Conflicting migrations detected	2w	ey
ConnectError("	2w	fh
ConnectFailure	4w	fh
Connection could not be created to 	18w	42
Connection failed [IP: 	11w	4c
Connection prematurely closed \{1o}	13w	41
Connection to \{7}	5w	n5
ConnectionError	5w	fh
ContainerLaunchException: \{1p}	2w	44
Content access is protected by token	3w	ep
ContentLengthMismatchException	14w	1y
Could NOT find \{0}	6w	4i
Could not acquire change log lock	11w	ey
Could not authenticate against	10w	4v
Could not build wheels	11w	id
Could not compile dependency :\{0}	13w	6h
Could not connect to Snowflake backend	29w	42
Could not connect to the endpoint URL	21w	fh
Could not create installation access tok	19w	8w
Could not detect requirement name for	23w	in
Could not download rebar3	15w	b4
Could not fetch specs from http\{p}	13w	34
Could not find "stylelint-	7w	7l
Could not find Chrome (ver.	15w	2k
Could not find Chromium (rev.	12w	2k
Could not find Ninja. Please install it	8w	nk
Could not find \x60protoc\x60	7w	om
Could not find a configuration file for 	9w	4i
Could not find a matching code signing i	12w	7r
Could not find a package configuration f	9w	4i
Could not find a valid gem '	9w	32
Could not find a version of package	9w	4y
Could not find a version that satisfies 	27w	im
Could not find any matches for 	10w	ab
Could not find any version that matches	10w	ab
Could not find artifact 	9w	em
Could not find artifact \{7}	9w	cy
Could not find a\{1q}	7w	s
Could not find compatible versions	7w	32
Could not find directory of OpenSSL inst	8w	5b kr
Could not find file paket.lock	15w	ht
Could not find gem '	7w	32
Could not find module \{1r}	7w	at
Could not find one of \{f}	11w	10
Could not find satisfied version for Sem	12w	m8
Could not find \{7}	6w	cy 32
Could not find \{1s}	6w	6e
Could not find \{1t}	6w	4y
Could not find \{1u}	6w	7s
Could not find \{y}	6w	ab
Could not import extension \{7}	6w	ks
Could not install Hex because	19w	b4
Could not load file or assembly '	17w	71 ks
Could not load the "sharp" module	12w	g7
Could not load the Qt platform plugin "	25w	6m
Could not locate Gemfile	7w	7s
Could not open requirements file: 	8w	in
Could not pick a version for	10w	3l
Could not reserve enough space for \{f}	13w	cc
Could not resolve ".	11w	gc
Could not resolve "\{1i}	10w	gb
Could not resolve all \{1v}	13w	ac
Could not resolve dependencies for proje	20w	em er
Could not resolve dependency: npm	19w	gb
Could not retrieve Project Settings	13w	pc
Could not retrieve mirrorlist http\{p}	13w	6q
Could not retrieve the list of available	21w	o0
Could not run \x60PKG_CONFIG_ALLOW	22w	ir
Could not run curl-config	11w	k6
Could not set up API to Code Review site	31w	dw
Could not solve for environment specs	9w	54
Could not solve package dependencies	26w	kg
Could not synchronize \{7}	10w	hl
Could not transfer \{1u}	7w	eu
Could not update repository	10w	hl
Couldn't authorize. Check your	13w	dy
Couldn't download compiler version list	30w	45
Couldn't find a script named	8w	py
Couldn't find a valid ICU package instal	8w	kr
Couldn't find any versions for "	9w	pz
Couldn't find manifest for '	10w	3r
Couldn't find the binary 	7w	q0
Couldn't resolve \{1w}	5w	d3
Coverage checks have not been met	15w	bq
Coverage decreased (-\{w}	4w	4q
Coverage failure: total of	13w	5j
Coverage has dropped by	6w	mm
CrashLoopBackOff	7w	cp
CreateContainerConfigError	8w	cp
CredentialUnavailableError	6w	1l
CssSyntaxError: 	0w	lq
Current browser version is \{2}	9w	2j
Current runner version:	2w	2
Cypress failed to download	1w	2i
Cython.Compiler.Errors.CompileError: 	25w	60
DB::NetException: \{f}	2w	42
DELETE http\{p}	0w	m7
DNS lookup \{1x}	0w	fo
DNS resolution \{1x}	0w	fo
DNS: transient error (try again	4w	o
DaemonDisappearedException	0w	c9
Danger has failed this build	5w	kc
Datei oder Verzeichnis nicht gefunden	26w	ji
Decryption failed (no vault secrets	24w	i
DefaultAzureCredential failed	8w	1l
Dependencies lock file is not found in	8w	gs
Dependency convergence error for	14w	eq
Dependency requires at least JVM runtime	14w	cf
Dependency verification failed for confi	4w	ai
Dependency \{7}	1w	5b
Depends: \{f}	0w	t
Deployment failed to report final status	27w	9b
Deployment failed, try again later	16w	9b
Der Dateiname ist zu lang	11w	pm
Der Name oder der Dienst ist nicht bekan	21w	fn
Der angegebene Host ist unbekannt	17w	fn
Detected package downgrade: 	19w	h6
DetoxRuntimeError: 	4w	6j
DevToolsActivePort file doesn't exist	19w	2h 2m
DeviceException: No \{1y}	0w	8
Did not find branch or tag '\{7}	5w	8n
Did not find pkg-config by name	5w	iq
Did you forget to run actions/checkout	8w	8u
Distribution not found at: 	18w	p5
DllNotFoundException	1w	cx
Docker login for '\{7}	7w	oj
Docusaurus found broken \{1z}	5w	70
Done linting! Found \{2}	2w	nf
Download (curl) error for 'http\{p}	6w	hr
Download error (\{2}	3w	56
Download failed on Formula '	12w	2c
Download failure, code=	14w	2i
Downloading successful, but checksum doe	21w	6t
Drift detected: Your database schema is 	24w	jh
Duplicate class \{7}	5w	a
Duplicate exports (\{2}	6w	ch
E: Conflicting values set for option \{7}	16w	nr
E: Could not get lock /var/lib	14w	v
E: Couldn't find any package by	12w	w
E: Impossible de trouver le paquet	11w	w
E: Imposs\xc3\xadvel encontrar o pacote	0w	w
E: No se ha podido localizar el paquete	3w	w
E: The list of sources could not be read	5w	nr
E: Unable to locate package	10w	w
E: Unmet dependencies	3w	t
E: dpkg was interrupted, you must manual	30w	nk
E: \xe6\x97\xa0\xe6\xb3\x95\xe5\xae\x9a\xe4\xbd\x8d\xe8\xbd\xaf\xe4\xbb\xb6\xe5\x8c\x85	0w	w
EGITNOPERMISSION	3w	kp
EG\{20}NOPERMISSION	2w	kp
EG\{20}NOPUSHPERMISSION	7w	kp
EINVALIDGITLABTOKEN	6w	kp
EINVALIDG\{20}TOKEN	0w	kp
EINVALIDNPMTOKEN	5w	gp
EINVALIDTAGFORMAT	0w	ko
EJSONPARSE	0w	bz
ELIFECYCLE\{f}	0w	4t
ENAMETOOLONG	2w	pm
ENEEDAUTH	0w	gp
ENOG\{20}TOKEN	0w	kp
ENONPMTOKEN	0w	gp
ERELEASEBRANCHES	7w	ko
ERESOLVE \{21}	0w	gw
ERR invalid password	0w	kj
ERR! E401	0w	oj
ERR! EUNCOMMIT	4w	cz
ERROR 1005 (\{22}\{22}\{22}\{22}\{22})	3w	fb
ERROR 1050 (\{22}\{22}\{22}\{22}\{22})	3w	fb
ERROR 1054 (\{22}\{22}\{22}\{22}\{22})	3w	fb
ERROR 1060 (\{22}\{22}\{22}\{22}\{22})	3w	fb
ERROR 1061 (\{22}\{22}\{22}\{22}\{22})	3w	fb
ERROR 1062 (\{22}\{22}\{22}\{22}\{22})	3w	fb
ERROR 1064 (\{22}\{22}\{22}\{22}\{22})	3w	fb
ERROR 1091 (\{22}\{22}\{22}\{22}\{22})	3w	fb
ERROR 1146 (\{22}\{22}\{22}\{22}\{22})	3w	fb
ERROR 1215 (\{22}\{22}\{22}\{22}\{22})	3w	fb
ERROR 1366 (\{22}\{22}\{22}\{22}\{22})	3w	fb
ERROR 1406 (\{22}\{22}\{22}\{22}\{22})	3w	fb
ERROR 1451 (\{22}\{22}\{22}\{22}\{22})	3w	fb
ERROR 1452 (\{22}\{22}\{22}\{22}\{22})	3w	fb
ERROR 3780 (\{22}\{22}\{22}\{22}\{22})	3w	fb
ERROR Hash check failed!	5w	2b
ERROR in (\{1}	1w	48
ERROR in \{7}	0w	pi
ERROR! - you can use --ignore-errors to 	22w	f
ERROR! Failed to resolve the requested d	20w	f
ERROR:  column 	4w	68
ERROR:  constraint 	4w	68
ERROR:  database 	8w	68
ERROR:  duplicate key 	3w	68
ERROR:  function 	3w	68
ERROR:  invalid input syntax 	17w	68
ERROR:  relation 	6w	68
ERROR:  role 	3w	68
ERROR:  schema 	5w	68
ERROR:  syntax error at 	4w	68
ERROR:  type 	4w	68
ERROR: Coverage for \{0}	6w	5j
ERROR: Invalid requirement: 	3w	il
ERROR: Job failed (system failure): 	20w	9j
ERROR: LoadError: ArgumentError: Package	14w	c1
ERROR: LoadError: Some tests did not pas	24w	c2
ERROR: Missing binary: 	13w	52
ERROR: Missing prebuilt package for	16w	52
ERROR: Package '	3w	52
ERROR: Preparation failed: 	13w	9j
ERROR: There are invalid packages	7w	52
ERROR: Unable to find '	14w	52
ERROR: Unsatisfiable requirements detect	7w	c1
ERROR: Version conflict: 	15w	52
ERROR: Wrong user or password [Remote: 	22w	oj
ERROR: column 	3w	68
ERROR: constraint 	3w	68
ERROR: database 	4w	68
ERROR: duplicate key 	2w	68
ERROR: failed to create cluster: 	21w	4g
ERROR: file or directory not found: 	7w	k0
ERROR: found no collectors for 	21w	k0
ERROR: function 	3w	68
ERROR: invalid input syntax 	16w	68
ERROR: not found: /	8w	k0
ERROR: pip's dependency resolver	14w	if
ERROR: relation 	5w	68
ERROR: role 	3w	68
ERROR: schema 	4w	68
ERROR: syntax error at 	3w	68
ERROR: type 	3w	68
ERROR: unable to select packages	3w	n
ERROR: \^test\{g}	2w	o5
ERR_MODULE_NOT_FOUND	7w	gb
ERR_NAME_NOT_RESOLVED	7w	fo
ERR_PNPM_ABORTED_REMOVE_MODULES_DIR	15w	j1
ERR_PNPM_BAD_TARBALL_SIZE	13w	ja
ERR_PNPM_FETCH_404	1w	j3
ERR_PNPM_FETCH_40\{23}	1w	j7
ERR_PNPM_FETCH_429	1w	j6
ERR_PNPM_FETCH_5\{2}\{2}	1w	j9
ERR_PNPM_META_FETCH_FAIL	1w	j0
ERR_PNPM_NO_\{24}	1w	j2
ERR_PNPM_PEER_DEP_ISSUES	1w	j5
ERR_PNPM_\{25}	1w	j3
ERR_PNPM_\{26}	1w	iy
ERR_PNPM_\{27}	1w	iz
ERR_PNPM_\{28}	1w	ix
ERR_PNPM_\{29}	0w	iw
ERR_PNPM_\{2a}	1w	iw
ERR_PNPM_\{2b}	0w	j8
ERR_PNPM_\{2c}\{2c}\{2c}	0w	j4
ERR_PNPM_\{2d}	1w	gp
ERR_REQUIRE_ESM	1w	g8
ERR_UNHANDLED_REJECTION	8w	gd
ERR_UNKNOWN_FILE_EXTENSION	4w	g8
ERR_WORKER_OUT_OF_MEMORY	8w	ga
ESLint configuration in	0w	7j
ESLint couldn't find a	13w	7j
ESLint couldn't find the \{2e}	14w	7l
ESLint found too many warnings	13w	7m
EXPECTATION FAILED	1w	o2
EXPKEYSIG	0w	x
E_FAILED	0	4f
Electron failed to install correctly	3w	2k
Element not found: \{2f}	9w	ei
End-of-central-directory signature not f	27w	y
Ensure GitHub Pages has been enabled	19w	9a
EnvironmentFileEmpty	8w	55
EnvironmentFileExtensionNotValid	20w	55
EnvironmentFileNotFound: 	13w	55
EnvironmentLocationNotFound	15w	55
EnvironmentNotWritableError	7w	nn
ErrImagePull	1w	bn
Erreur de lecture \xc3\xa0 l\{f}	7w	pk
Erreur temporaire de r\xc3\xa9solution de	13w	fn
Erro de leitura no byte	3w	pk
Error - hashes do not match	10w	2b
Error 126	0w	md
Error 127	0w	me
Error 137	0w	mf
Error 143	0w	mj
Error HH108: Cannot connect to the netwo	7w	45
Error accessing registry http\{p}	1w	20
Error acquiring \{2g}	2w	o1
Error building Player because scripts ha	24w	ow
Error building classpath. Could not find	15w	cy
Error cloning certificates \{2h}	2w	7p
Error code: P\{2}\{2}\{2}\{2}	4w	jh
Error compiling Cython file:	16w	60
Error computing the main repository mapp	31w	22
Error de lectura en el byte	6w	pk
Error downloading [http\{p}	11w	20
Error downloading \{7}	1w	ls
Error during build: 	3w	10
Error from server (\{2i}	8w	cj
Error in \{f}	0w	kf
Error in \{2j}	0w	6c
Error loading shared library 	16w	cx
Error locking \{2g}	3w	o1
Error occurred when checking code style 	29w	jg
Error reading SSH protocol banner	11w	42
Error retrieving packages from source '	20w	3t
Error running analysis for \x60	17w	2n
Error verifying sigstore provenance bund	26w	gy
Error:  Package \{7}	3w	kt
Error: ! Test failures	11w	kh
Error: API key is required	3w	oi
Error: Build error: Failed compiling obj	8w	6h
Error: Cask '\{7}	3w	2d
Error: Code coverage	11w	5i
Error: Could not find or load main class	20w	c6
Error: Could not find \{2k}	13w	e0
Error: Could not satisfy dependency 	14w	e0
Error: Couldn't extract archive	18w	e0
Error: Download failed on Cask '	19w	2c
Error: Error accessing remote module reg	8w	o0
Error: Failed installing dependency: 	26w	e0
Error: Failed to build \{2l}	10w	f1
Error: Failed to download module	10w	o0
Error: Failed to download resource "	23w	2c
Error: Failed to install provider	14w	o0
Error: Failed to make request to http\{p}	11w	4c
Error: Incompatible provider version	10w	ny
Error: Input required and not supplied: 	31w	93
Error: Library "\{7}	5w	hm
Error: Module not found	11w	nz
Error: No element found for selector: 	13w	jt
Error: No results matching query were fo	13w	e0
Error: No tests found	11w	iu
Error: Nothing to do	7w	6s
Error: Process from config.webServer	25w	iu
Error: P\{2m}	0w	jh
Error: R CMD check found \{2n}	3w	kh
Error: Redis connection to \{1}	5w	65
Error: Snapshot \x60\{f}	8w	pe
Error: Test failures	3w	kh
Error: Timeout - Async function did not 	12w	f3
Error: Unable to find a match: 	19w	6s
Error: Unresolvable module version const	3w	nz
Error: Unsupported Terraform Core versio	3w	nz
Error: [Cabal-7125]	3w	37
Error: [Cabal-\{2}	3w	at
Error: [S-\{2o}	1w	at
Error: bundle initial exceeded maximum b	3w	d
Error: can't infer	3w	fc
Error: cannot re-exec process	3w	5d
Error: decrypt: encrypted: decryption fa	11w	oj
Error: error downloading 'http\{p}	2w	ke
Error: expected argument	11w	fc
Error: failed to download "\{f}	10w	aw
Error: failed to retrieve some files	20w	hr
Error: release command failed - aborting	24w	6i
Error: template: 	3w	az
Error: undefined local variable	4w	fc
Error: undefined method	4w	fc
Error: unexpected token: 	4w	fc
Errore temporaneo nella risoluzione del 	30w	fn
Errors parsing \{7}	5w	i6
Errors while running CTest	7w	5n
Es ist kein solcher Host bekannt	1w	fn
Este host n\xc3\xa3o \xc3\xa9 conhecido	0w	fn
Exceeded account limits: 	10w	m5
Exception in thread "\{f}	11w	cb
Exceptions.StatusError(5\{2}\{2},	5w	43
Executable doesn't exist at 	19w	2k
Executed \{2}	0w	br pq 24
Executing the custom container implement	23w	nk
Execution error (\{0}\{0}\{0}	0w	lh
Execution failed for task '	16w	aj
Execution failed for task '\{f}	16w	c5 c8
Execution halted	7w	kf
Existing lock /var/run/yum.pid	6w	no
Exit status 137	6w	mf
Exit status 143	6w	mj
Exited with status -1 (agent lost)	15w	3u
Exiting due to INET_\{0}\{0}\{0}	11w	4c
Exiting due to prerender errors	17w	2o
Exiting due to \{2p}	0w	4g
Expectation Violated	1w	o2
Expectation failed for method name is	1w	ia
Expectation failed: 	1w	pr
Expected equality of these values:	21w	an
Expected \{2q}	0w	bz
Expiring Daemon because JVM heap space i	10w	cc
Extension error\{3}	4w	mx
Eyes detected \{2r}	0w	o4
FAIL Required test coverage of	18w	5j
FAIL in (\{1}	0w	48
FAIL! -- \{2}	0w	8b
FAILED (\{2s}	0w	kb
FAILED TEST\{2t}	1w	o5
FAILED | \{2}	0w	6g
FAILED \{7}	0	jz
FAILED: \{2u}	0w	ey
FAILURES!	0w	ib
FAILURES!!!	1w	c
FTPError: 530	4w	7z
Fail:        	0w	ew
Failed building wheel for	9w	id
Failed downloading http\{p}	1w	45
Failed example:	2w	k9
Failed examples:	2w	ky
Failed host lookup: '	7w	fo
Failed in attempting to update the sourc	29w	3t
Failed opening required '\{f}	3w	i4
Failed scenarios:	7w	5o
Failed to CreateArtifact: \{f}	10w	38 8x
Failed to apply plugin	7w	aj
Failed to authenticate, have you run fir	10w	7v
Failed to build \x60	3w	id
Failed to build installable wheels	22w	id
Failed to build: \{f}	3w	id
Failed to collect dependencies	20w	er
Failed to compile application	14w	62
Failed to connect to buck daemon	21w	ok
Failed to create deployment (status: 5\{2}\{2}	22w	9b
Failed to create/update the stack	24w	4f
Failed to deploy artifacts: \{f}	14w	ep
Failed to download Chrom	15w	2i
Failed to download Firefox	17w	2i
Failed to download action 'http\{p}	3w	6
Failed to download archive 'http\{p}	21w	6
Failed to download metadata for repo '	25w	6q
Failed to download package '	15w	hb
Failed to download \{7}	3w	ke
Failed to establish a new connection	8w	fh
Failed to execute goal \{7}	10w	eo et
Failed to fetch component listing from s	23w	4c
Failed to fetch record for \{f}	14w	b4
Failed to fetch registry file	18w	20
Failed to fetch results from V2 feed at	17w	3t
Failed to fetch the Python versions mani	31w	m7
Failed to get sources of	15w	hl
Failed to get the data key required to d	7w	i
Failed to initialize container \{7}	22w	90
Failed to install Hex: could not downloa	7w	4c
Failed to install or launch the test run	15w	s
Failed to install the following \{2v}	21w	b
Failed to launch the browser process	23w	2m
Failed to load native binding	19w	ks
Failed to load \{2e}	5w	7j
Failed to make request after \{2}	4w	14
Failed to obtain rpm transaction lock	17w	no
Failed to open TCP connection to 	9w	fh
Failed to open TCP connection to \{7}	9w	fo
Failed to parse JSON	10w	bz
Failed to parse JSON data	10w	gr
Failed to parse \{2w}	7w	p1
Failed to prepare device '\{f}	14w	s
Failed to publish package: actorN	11w	6f
Failed to query available provider packa	11w	o0
Failed to read artifact descriptor for	19w	er
Failed to resolve action download info	13w	6
Failed to resolve dependencies Dependenc	20w	ni
Failed to resolve entry for package "	16w	gb
Failed to resolve import "	13w	gb
Failed to resolve import ".	13w	gc
Failed to resolve the transaction	19w	6s
Failed to retrieve available versions fo	13w	nx
Failed to retrieve information about '\{f}	13w	hb
Failed to run \{2x}	0w	iu
Failed to set up chrome v	16w	2i
Failed to start launchd_sim	15w	s
Failed to update apt cache: unknown reas	23w	4c
Failed to update metadata after	11w	2g
Failed to use "	0w	b3
Failed to \{2y}	0w	38
Failed to \{2z}	0w	38
Failed to \{30}	0w	pr
Failed when searching source; results wi	7w	3t
Failed with status code: unknown_status	21w	m7
Failed: 	1	jw
Failing scenarios:	8w	26
Failure in \{2j}	2w	6c
Failure to find \{7}	7w	em
Failure \xe2\x86\x92 \{7}	1w	35
Failure/Error: 	0w	kz
Failures: 	1w	c5
Failures: \{19}\{1a}	1w	bm
Falha tempor\xc3\xa1ria na resolu\xc3\xa7\xc3\xa3o de nome	31w	fn
Falha tempor\xc3\xa1ria resolvendo	13w	fn
Falha tempor\xc3\xa1rio na resolu\xc3\xa7\xc3\xa3o de nome	31w	fn
Fallo temporal al resolver	13w	fn
Fallo temporal en la resoluci\xc3\xb3n del nom	10w	fn
Fatal error: 	0w	i5
Fehler : \{31}	0w	f6
Fehler :\{31}	0w	f6
Fehler AVLN\{7}	1w	f6
Fehler BC\{2}\{2}\{2}\{2}\{2}	0w	f6
Fehler CA\{2}\{2}\{2}\{2}	0w	f6
Fehler CS\{2}\{2}\{2}\{2}	0w	f6
Fehler C\{2}\{2}\{2}\{2}	0w	f6
Fehler FS\{2}\{2}\{2}\{2}	0w	f6
Fehler IDE\{2}\{2}\{2}\{2}	1w	f6
Fehler MC\{2}\{2}\{2}\{2}	0w	f6
Fehler NETSDK1\{2}\{2}\{2}	2w	f6
Fehler RZ\{2}\{2}\{2}\{2}	0w	f6
Fehler SA\{2}\{2}\{2}\{2}	0w	f6
Fehler XA\{2}\{2}\{2}\{2}	0w	f6
Fehler beim Laden der Shared Libraries	12w	cx
Fehler beim Versenden einiger Referenzen	2w	8p
Fehler: \{31}	0w	f6
Fehler:\{31}	0	f6
Fehler\{3}	0	80
Fehlschlag beim Aufl\xc3\xb6sen von	11w	fn
File already exists ('	13w	ov
File o directory non esistente	14w	ji
Fim de arquivo inesperado no arquivo-tar	1w	y
Fin de fichero inesperado en el archivo	5w	y
Fin pr\xc3\xa9matur\xc3\xa9e rencontr\xc3\xa9e dans l\{f}	6w	y
Final newline expected	0w	79
FlexNet Licensing error	3w	dw
FluentAssertions.Execution	6w	72
FlywayValidateException	8w	ey
ForbiddenByFirewall	10w	1m
ForbiddenByRbac	2w	1m
ForbiddenComment	3w	ci
Found changeset \{7}	1w	ko
Found mixed changeset	7w	ko
Found no NVIDIA driver on your system	16w	2l
Found packages with security advisories	17w	lx
Found retired packages	3w	lx
Found verified result	10w	lx
FunctionNaming	4w	ci
Fusi\xc3\xb3n autom\xc3\xa1tica fall\xc3\xb3	13w	8k
GC heap initialization failed	0w	76
GC overhead limit exceeded	13w	cc
GET http\{p}	0w	m7
GET returned 404 Not Found	11w	22
GET returned 5\{2}\{2} 	0w	23
GH001: Large files detected	0w	9e
GH006: 	0	9d
GH009: 	0	9e
GH013: 	0	9d
GITHUB PUSH PROTECTION	7w	9e
Gem::ConflictError	7w	l6
Gem::DependencyResolutionError	6w	l6
Gem::GemNotFoundException	5w	32
Gem::ImpossibleDependenciesError	22w	l6
Gem::MissingSpecError	10w	32 l6
Gem::MissingSpecVersionError	6w	l6
Gem::RemoteFetcher::FetchError	12w	34
Gem::RemoteFetcher::UnknownHostError	12w	l7
Gem::UnsatisfiableDependencyError	14w	l6
Gemfile.lock \{f}	0w	31
Get config: Schema Parsing	6w	jh
Getting requirements to build wheel did 	17w	id
Get\xc3\xb6tet	0	mf
GitHub Releases requires a tag	19w	8a
Giving up.	1w	pk
Got TLS error trying to find package	22w	jp
Got socket error trying to find package	25w	jp
Gradle build daemon disappeared unexpect	27w	c9
Gradle requires JVM \{2}	9w	ku
GraphQL: No commits between \{7}	4w	8a
Group(s) not found: 	10w	p3
HINT: To print view hierarchy	15w	6j
HTTP code 50\{2} from proxy	2w	jm
HTTPConnectionPool(host=	11w	fh
HandshakeException: \{32}	0w	jp
Heap exhausted;	0w	lg
Hex dependency resolution failed	5w	b3
Host desconhecido	6w	fn
Host desconocido	4w	fn
Host key verification failed	16w	n1
Host name lookup failure	6w	fo
Host sconosciuto	4w	fn
Host system is missing dependencies to r	30w	2k
Host-Adresse \{f}	0w	fn
Hostname/IP does not resolve	2w	fo
HttpRequestException	1w	74
HttpResponseError: The server is busy	7w	43
H\xc3\xb4te inconnu	1w	fn
IDPCommunicationError	2w	1e
INSTALLATION FAILED: 	2w	ax
INSTALL_FAILED_INSUFFICIENT_STORAGE	26w	8
INSTRUMENTATION_\{33}	0w	c
INTERNALERROR> 	6w	k0
IllegalStateException: Failed to load Ap	28w	ce
ImagePullBackOff	7w	bn
ImportError: \{34}	0w	k5
In procedure 	0w	ap
In the dependencies for \{7}	9w	at
IncompleteSignature	10w	1g
Inconsistent dependency lock file	21w	nv
Incorrect or missing password	0w	gp
Ineffective mark-compacts	16w	ga
Installer failed with exit code: \{2}	3w	nk
Installer hash does not match	20w	2b
Instrumentation run failed due to	0w	c
InsufficientHostCapacity	9w	49
InsufficientInstanceCapacity	12w	49
Integration not found	2w	8w
Integrity check failed for "	16w	pw
Integrity check failed for \{35}	16w	6d
InteractionRequired	0w	1l
Internal Error: Error when performing th	3w	5e
InternetOpenUrl() failed	4w	3t
Invalid API Token	4w	ou
Invalid credentials (HTTP 40\{23}) for	14w	4v
Invalid export preset name: 	4w	9x
Invalid lockfile version	5w	2r
Invalid login: 5\{2}\{2}	6w	mq
Invalid option '--\{36}	4w	7j
Invalid or non-existent authentication i	7w	ou
Invalid password passed via 'MATCH_PASSW	9w	7q
Invalid value. Matching delimiter not fo	11w	8z
Invalid workflow file	0w	93
Invalid \{37}	0w	4e
InvalidAccessKeyId	9w	1g
InvalidAuthenticationToken	5w	1m
InvalidClientTokenId	0w	1g
Issue recorded: 	3w	pr
It is a member of the hidden package	23w	at
It is required that your private key fil	10w	n2
JSON parse error	0w	bz
JSONDecodeError: 	0w	bz
JSONParseError	4w	bz
Java heap space	1w	cc
JavaScript heap out of memory	20w	ga
Jest encountered an unexpected token	15w	bx
Jest: Coverage data for \{f}	5w	bu
Jest: Got error running	0w	bx
Jobs without a job container are forbidd	21w	nk
KafkaJSConnectionError	12w	2e
KafkaJSNumberOfRetriesExceeded	12w	2e
Keine Regel\{38}	1w	ej
Killed\{o}	0	mf
Kubernetes cluster unreachable: Get "htt	4w	cl
Kubernetes cluster unreachable: \{f}	4w	co
LINK : fatal error LNK1181	7w	cw
LLVM ERROR: out of memory	16w	4t
LNK1104: cannot open file '\{7}	2w	cw
La fusion automatique a \xc3\xa9chou\xc3\xa9	0w	8k
LaTeX Error: File \{39}\{f}	9w	cu
LargeClass	0w	ci
Latexmk: Errors, so I did not complete	12w	cv
Latexmk: Missing bbl file	0w	cv
Lesefehler bei Byte \{2}	6w	pk
Library not loaded: 	10w	cx
LimitExceededException	7w	4d
Lint errors found in the listed files	22w	7m
Lint found \{3a}	0w	cd
Local file and index file do not match f	21w	ov
Locking Failed!	6w	ip
Login failed for user	6w	67
Login incorrect.	7w	7z
Login token is not valid	15w	dy
Login \{3b}	0	7z
LongMethod	1w	ci
LongParameterList	5w	ci
Looks like Playwright \{3c}	7w	2k
Lost connection to MySQL server	21w	66
MASTERDOWN 	0w	6a
MDX compilation failed for file	6w	70
MODULE.bazel.lock is no longer up-to-dat	26w	21
MPS backend out of memory	5w	a9
MSB1003: 	0w	7s
Machine identification is invalid for cu	2w	oy
MagicNumber	0w	ci
Manifest merger failed\{3}	9w	a
Manifest.toml\{f}	3w	c1
Map keys must be unique	9w	ps
Matado\{o}	0	mf
MaxLineLength	4w	ci
Maximum number of parallel tests reached	18w	dx
Merge conflict in	8w	8k
MessageEncryptor::InvalidMessage	10w	dy
Method was expected to be called \{2}	4w	ia
Metro encountered an error	15w	ex
Microsoft.VisualStudio.TestTools\{f}	12w	72
Migration checksum mismatch for migratio	14w	ey
Migration failed for changeset	10w	ey
Migrations are pending. To resolve	12w	69
Migrations for '\{0}	0w	6o
Minitest::\{3d}	1w	ez
Mint.TransportError	2w	b4 fh
Mismatch hashes. Expected	9w	5g
Missing classes detected while running R	25w	a
Missing closing	6w	je
Missing dependencies	10w	ch
Missing encryption key to decrypt file w	23w	dw
Missing package product '\{7}	14w	ng
Missing project token	1w	dw
MissingEndCurlyBrace	2w	mi
Mockery\x5cException\x5c	0w	ia
Module build failed	8w	pi
Module parse failed	8w	pi
Module version requirements have changed	26w	nz
ModuleNotFoundError: No module named	9w	k5
MongoNetworkError: 	1w	65
MongoNetworkTimeoutError	1w	65
MongoServerError: \{3e}	6w	f4
MongoServerSelectionError: 	6w	65
Monthly limit of \{2}	8w	dx
Multiple artifacts named "\{y}	3w	99
Multiple versions of pnpm specified	3w	iw
MultipleFailuresError	3w	c3
Must provide --username	0w	km
MySQL server has gone away	16w	41
NAR hash mismatch in input	4w	g3
NDK is not installed	11w	b
NDK not configured	1w	b
NETSDK1004	1w	h6
NETSDK1045	1w	ha
NETSDK1083	1w	ha
NETSDK1147	1w	ha
NOAUTH Authentication required	7w	kj
NOPERM this user has no permissions	9w	kj
NO_PUBKEY	0w	x
NT_STATUS_\{3f}	1w	7z
NU1301: 	1	hb
NUnit.Framework.AssertionException	4w	72
Name does not resolve	2w	fo
Name oder Dienst nicht bekannt	10w	fn
Namespace not specified	3w	a
Native memory allocation (m\{1u}	4w	cc
Ne parvient pas \xc3\xa0 r\xc3\xa9soudre	0w	fn
Need to perform AWS calls for account \{7}	29w	oi
Neither the MATCH_PASSWORD environment v	0w	7q
Neither \{b}	0w	ev
Nessun indirizzo associato al nome host	28w	fn
NestedBlockDepth	4w	ci
Network error while fetching http\{p}	14w	34
Network\{3g}	0	fh
New upgrade operations detected: 	5w	69
NewLineAtEndOfFile	5w	ci
Nicht definierter Verweis auf	10w	d5
Nie ma takiego pliku ani katalogu	4w	ji
Nieznany host	3w	fn
No API Key was provided	8w	h4
No Android SDK found. Try	7w	om
No Git executable found	5w	nk
No Makefile found	0w	7s
No Podfile found	0w	7s
No Python that satisfies [	12w	p6
No URLs in mirrorlist	5w	6r
No applicable installer found;	0w	3r
No artifacts named "\{y}	6w	99
No authentication configured for request	3w	gp
No available formula 	0w	2d
No available upgrade found.	14w	3r
No candidate is found for \x60	0w	jd
No code found during the build	9w	kc
No compatible \{3h}	4w	io
No default language could be detected fo	23w	6i
No existe el fichero o el directorio	3w	ji
No existe ninguna direcci\xc3\xb3n asociada al	3w	fn
No existing credentials found. Please ru	1w	pc
No export template found at the expected	6w	9y
No final newline expected	2w	79
No fixes available (	4w	la
No formulae or casks found	10w	2d
No hay ninguna regla para construir	26w	ej
No interpreter found for Python	7w	p5
No match for argument: 	0w	6s
No match was found for the specified sea	0w	71
No matching distribution found for	0w	im
No matching federated identity record	0w	1q
No matching toolchains found for request	16w	cf
No matching variant of	0w	ab
No matching version found for SemVer	0w	m8
No more mirrors to try	0w	6q
No online devices found	6w	8
No package '\{f}	0w	ir
No package found matching input criteria	27w	3r
No package \{7}	0w	6s
No plugin found for prefix '	17w	er
No pnpm version is specified	16w	iw
No provider of '\{7}	5w	hq
No release type found in pull request ti	21w	4s
No se pudo resolver \xc2\xab	0w	fn
No solution found when resolving	18w	p2
No subscription\{g}	0w	1s
No such file or directory	8w	ji
No tagged versions found for	0w	3l
No targets specified and no makefile fou	6w	7s
No test \{3i}	0w	pg
No test \{3j}	0w	o4
No tests found, exiting with code 1	4w	bx
No tests \{3k}	0w	c5
No valid Unity Editor license found	20w	oy dw
No version of NDK matched the requested 	15w	b
No versions available for \{7}	8w	gt
NoBrokersAvailable	2w	2g
Nom de fichier trop long	10w	pm
Nom ou service inconnu	0w	fn
Nombre de fichero demasiado largo	3w	pm
Nombre o servicio desconocido	1w	fn
Nome de arquivo muito longo	16w	pm
Nome del file troppo lungo	0w	pm
Nome o servizio sconosciuto	15w	fn
Nome ou servi\xc3\xa7o desconhecido	0w	fn
Non-resolvable \{3l}	0w	er
None of the required '\{7}	0w	4i
None of your spec sources contain a spec	0w	4m
Not all values are present. Ensure 'clie	9w	1s
Not logged in	0w	7z
Nothing to build.	0w	10
Number of failures 	2w	pq
N\xc3\xa3o foi poss\xc3\xadvel resolver '	13w	fn
N\xc3\xa3o h\xc3\xa1 endere\xc3\xa7o associado com o nome	15w	fn
OCI runtime error: \{3m}	1w	5d
OK, but there were issues!	14w	o4
ORA-01017	0w	67
ORA-12\{3n}	0	65
ORA-28001	0w	67
Object does not exist on the server: [40	17w	d0
Odwzorowanie nazwy jest chwilowo niemo\xc5\xbc	24w	fn
One or more containers failed to start.	14w	90
One or more files did not pass the valid	6w	nq
One or more of the steps\{f}	15w	kc
One or more test\{g}	0w	o5
Oops! Something went wrong! :(	6w	7j
OperationalError: \{3o}	6w	68
Our services aren't available right now	8w	8x
Out of memory.	5w	76
Outdated shard.lock	6w	kt
OverconstrainedAllocationRequest	8w	49
P100\{3p}: 	0	66
PATCH http\{p}	0w	m7
PERMISSION_DENIED	8w	84
PHP Parse error: 	3w	i6
PHP Recoverable fatal error: 	1w	i5
PHP Startup: Unable to load dynamic libr	8w	i4
PHPCBF CAN FIX	5w	i7
PHPUnit requires the "	10w	ku
PMD Failure: 	1w	cd
POST http\{p}	0w	m7
PSQLException: Connection to \{1}	20w	42
PUT http\{p}	0w	m7
Package content hash validation failed f	23w	h5
Package downgrade: Detected	13w	h6
Package fetch failed and no cached copy 	22w	b4
PackagesNotFoundError	11w	57
Pact verification failed	0w	hs
Paket failed with	0w	ht
ParameterBindingException	1w	je
Parse failure: 	1w	kx
ParserError: 	0w	mi
Parsing error: 	0w	1u
Partition \{7}	0w	nl
Pas de r\xc3\xa8gle pour fabriquer	9w	ej
Password required	1w	km
PathTooLongException	6w	pm
PdmException	0w	ip
Permission 'iam.serviceAccounts.getAcces	24w	86
Permission denied (\{3q}	8w	n3
Permission denied, please try again	22w	n3
Permission to \{7}	5w	8s
Please reduce your request rate	3w	1i
Please run 'az login'	3w	1s
Please tell me who you are	7w	8j
Plugin host rate limited the plugin gett	7w	m6
Post job cleanup.	0w	2
Potential secrets about to be committed	5w	lx
Prisma Migrate has detected	9w	jh
Prisma schema validation	4w	jh
Process completed with exit code 124.	28w	lc
Process completed with exit code 126.	28w	md
Process completed with exit code 127.	28w	me
Process completed with exit code 1\{3r}	11w	mj
Project has invalid dependencies:	22w	kt
Protected branch update failed	0w	9d
Provider requirements cannot be satisfie	29w	nv
ProvisionedThroughputExceededException	23w	1k
Proxy CONNECT \{37}	2w	jm
Public key for \{7}	1w	nq
Publish profile is invalid for app-name	27w	oj
Push cannot contain secrets	14w	9e
Python interpreter \{3s}	10w	om
QUALITY GATE STATUS: FAILED	7w	mu
Quality \^gate \{3t}	3w	kc
Quota exceeded for quota metric \{f}	1w	4d
R8: Missing class	7w	a
R8: java.	0w	a
REMOTE HOST IDENTIFICATION HAS CHANGED	7w	n1
RESOURCE_EXHAUSTED	9w	82
ROLLBACK_COMPLETE	6w	4f
RPC failed; HTTP 5\{2}\{2}	2w	8i
RPC failed; result=\{3u}	10w	8r
Rate exceeded	0w	1k
Reached heap limit	4w	ga
Reached maximum number of attempts, won'	3w	pa
Reached the max retries per request limi	21w	fh
Read error (\{3v}	0w	pk
Read error at byte \{2}	7w	pk
Read timeout on endpoint URL: 	11w	4c
Received 'killed' signal	2w	mf
Received status code 40\{23} from server: 	3w	ae
Received status code 429 from server: 	3w	ad
Received status code 5\{2}\{2} from server: 	3w	ag
Redis is loading the dataset in memory	0w	6a
Redundant Binary Upload	6w	ov
Relative import path "\{f}	4w	6e
Release file \{f}	2w	x
Repository does not allow updating asset	9w	ov
Repushing of gem versions is not allowed	30w	ov
Request failed (5\{2}\{2})	5w	43 m7
Request failed (\x7b:failed_connect	18w	b4
RequestLimitExceeded	8w	1k
RequestTimeTooSkewed	7w	1c
Requested SDK version: 	4w	ha
Require upper bound dependencies error	6w	eq
Required test coverage of \{2}	13w	5j
Resolution error: Error downloading	5w	ls
ResolutionImpossible	9w	if
ResolutionTooDeep	8w	ip
ResolveException: 	5w	ls
ResolvePackageNotFound	12w	57
Resource is limited - try again in \{2}	19w	m5
Resource not found for name	16w	8a
Response status code does not indicate s	3w	3s
Response violates schema	2w	lz
ReturnCount	2w	ci
RollupError: 	3w	kx
Root composer.json requires \{7}	6w	50
Rule '\{f}	0	bq
Rule violated for \{3w}	8w	bq
Run Prettier \{3x}	3w	jg
Running makepkg as root is not allowed	19w	nn
Running \{2}	0w	iu
RuntimeException: \{7}	0w	je
SASL authentication failed	5w	67
SB_BUILDER-\{0}	2w	n8
SB_CORE-SERVER_\{2}\{2}\{2}\{2} (	0w	n8
SCRAM authentication failed	6w	67
SC\{2}\{2}\{2}\{2} (error): 	6w	mk
SC\{2}\{2}\{2}\{2} (info): 	6w	mk
SC\{2}\{2}\{2}\{2} (style): 	6w	mk
SC\{2}\{2}\{2}\{2} (warning): 	9w	mk
SDK location not found. Define	1w	b
SIGKILL	0	mf
SMTPAuthenticationError	2w	mq
SMTPConnectError: (4\{2}\{2}, 	6w	6a
SQLSTATE[	0w	68
SSL connect error	0w	d3
STATUS_LOGON_FAILURE	5w	7z
SUMMARY: \{3y}	0w	o4
SafetyError: The package for	0w	53
Sandboxing is not working on your platfo	23w	nk
SaslAuthenticationException	2w	2f
SassError: 	0w	lq
Script compilation error\{p}	9w	af
Scripts have compiler errors.	8w	ow
Security Warnings: \{19}	2w	lx
Selenium::WebDriver::Error::\{3z}	13w	m4
SemanticReleaseError: 	0w	ko
Server access Error: 	2w	5h
Server error	1w	lz
ServerSelectionTimeoutError	10w	65
Serverless plugin "\{7}	4w	iv
ServiceQuotaExceeded	4w	4d
ServiceRequestError	2w	fh
ShellCommandUnresponsiveException	17w	8
Shouldly.ShouldAssertException	16w	72
Signature expired: \{7}	2w	1c
Signature mismatch	1w	hf
Signature not yet current: 	2w	1c
SignatureDoesNotMatch	2w	1g
SimpleCov failed with exit \{2}	2w	mm
Skipping '	1w	1z
SlowDown: 	1w	1i
Snapshots: 	0w	by
Socket.socketOnEnd (\{40}	11w	dj
SocketException	1w	74
SocketException: \{41}	1w	jp
SolverProblemError	7w	jd
Some Enforcer rules have failed.	9w	eq
Some errors were emitted while running c	11w	27
Some packages have been changed but no c	0w	ko
Some specified paths were not resolved, 	0w	gs
Some tests failed.	6w	64
Some test\{g}	0w	o5
Some type variables	6w	hf
Something went wrong installing the "sha	0w	g7
Sorry, no solution found: 	5w	hm
Sorry, resolution of the request	3w	hm
Source input did not pass lint check	24w	ne
Sphinx error:	0w	mx
SpotBugs rule violations	4w	cd
SpotBugs \{42}	1w	cd
StatusCode.DEADLINE_EXCEEDED	8w	al
StatusCode.UNAVAILABLE	3w	am
Storybook failed to \{2l}	5w	n8
Stream error in the HTTP/2 framing layer	23w	d3
Summarizing \{2}	0w	8b
Summary of Failures:	1w	ew
SwallowedException	0w	ci
Syntax error	0w	hf
Syntax error: \{43}	0w	mi
SyntaxError: Unexpected token \{44}	10w	bg
SyntaxError: \{7}	4w	l5
SyntaxError: \{45}	4w	g8
System management is locked by the appli	31w	no
System.OutOfMemoryException	4w	76
TCP Provider: \{f}	5w	65
TEST RUN FAILED	3w	7e
TEST RUN INCOMPLETE	5w	7e
TOML parse error at line	4w	oh
TOMLDecodeError	4w	oh
Ta nazwa lub us\xc5\x82uga jest nieznana	20w	fn
Template \{46}	0w	4f
Tempor\xc3\xa4rer Fehler bei der Namensaufl\xc3\xb6s	20w	fn
Terminated	1w	mj
Test Failed: \{47}	2w	6j
Test Suite '\{f}	0w	pq
Test Suites: \{19}\{1a}	4w	by
Test code or tested code \{48}	7w	ib
Test instrumentation process crashed	4w	c
Test suite failure for package	6w	au
The API key doesn't have access	20w	l8
The AWS Access Key Id you provided does 	30w	1g
The Build Event Protocol upload failed: 	6w	45
The Cypress App could not be downloaded	8w	2i
The Network Adapter could not establish 	28w	44
The Python request from	13w	io
The Test Runner unexpectedly exited via	13w	2m
The Windows SDK version \{w}	8w	ku
The agent did not connect within	5w	3u
The audience in ID Token \{f}	0w	86
The build backend returned an error	10w	id
The channel is closing down or has close	31w	bs
The checksum for the downloaded \x60	6w	30
The credential associated with user '\{f}	11w	ou
The current Dart SDK version is	9w	jo
The currently activated Python version	7w	io
The cypress npm package is installed, bu	9w	2k
The database server at \x60\{1}	8w	42
The dependencies in your gemfile changed	6w	31
The feed already contains '	18w	ov
The filename or extension is too long	24w	pm
The following artifacts could not be res	17w	em
The following build commands failed:	7w	nd
The following files are not formatted:	7w	7b
The following package names could not be	7w	c1
The following packages are incompatible	30w	54
The following packages are not available	7w	57
The following packages have unmet depend	28w	t
The following plugins are required, but 	15w	iv
The following required packages were not	31w	4i
The following tests FAILED	15w	5n
The forked VM terminated without properl	4w	na
The gemspec\{g}	1w	31
The given credential is rejected by the 	3w	86
The implementation \{7}	1w	hf
The imports and exports are not sorted	0w	27
The key you are authenticating with has 	16w	8s
The lock file is not up to date with the	1w	4w
The lockfile at \{2w}	1w	p1
The lockfile is out of date. Run	1w	6d
The lockfile would have been \{49}	1w	px
The module failed to execute correctly, 	29w	g
The package was not found with the sourc	9w	3r
The pkg-config command could not be foun	29w	iq
The provided entity includes an attribut	24w	ov
The remote archive doesn't match the exp	23w	pw
The remote file either doesn't exist, is	15w	3r
The remote provider was unable to proces	17w	3u
The remote server returned an error: (5\{2}	24w	3s
The requested URL returned error: 5\{2}\{2}	21w	8i
The service is currently unavailable	20w	85
The sources of the following couldn't be	5w	hl
The specified API key is invalid, has ex	0w	h4
The specified module could not be found	0w	cx
The specified selector does not match an	0w	o6
The step fails because "fail-on" \{3b}	0w	e1
The system library \x60\{7}	9w	ir
The template is not valid	16w	93
The type or namespace name '\{7}	6w	71
The user '\{f}	1w	ou
The workflow is not valid	16w	93
The zip extension and unzip/7z commands 	17w	nk
There are no living connections	5w	44
There is at least one incompatibility: 	14w	d9
There is insufficient memory for the Jav	1w	cc
There is no .changeset	0w	ko
There was a version conflict during pack	23w	ht
There were unmatched files	6w	8a
There \{4a}	0	c5
This application failed to start because	1w	6m
This command requires you to be logged i	15w	gp
This could be due to a typo in :dependen	8w	cy
This download does NOT match \{18}	11w	9l
This expression has type	1w	hf
This legacy service is shutting down, ef	0w	94
This operation requires a one-time passw	18w	gv
This project is configured to use \{4b}	20w	iw
This project's package.json defines "pac	29w	iw
This software does not run on \{7}	9w	np
This version of \{4c}	2w	2j
ThrottledException	3w	1k
ThrottlingException	5w	1k
Timed out waiting for a node assignment	25w	2g
Timed out waiting for all destinations m	24w	s
Timed out waiting \{2}	0w	s
Timed out while waiting for handshake	26w	n6
Timed out \{2}	0w	is
Timeout waiting for emulator to boot	14w	8
Timeout waiting for \{4d}	5w	hp
Timeout waiting to lock \{f}	15w	ok
Timeout waiting to lock \{4e}	15w	no
Timeout was reached	5w	d3
Timeout, server \{7}	4w	n5
Timeout:       	4w	ew
TimeoutError: \^w	4w	jt
To update \x60pubspec.lock\x60 run	16w	jn
Too many authentication failures	0w	n3
Too many connections	0w	6a
Too many files with unapproved license: 	0w	d9
TooGenericExceptionCaught	3w	ci
TooManyFunctions	0w	ci
TooManyRequestsException	0w	1k
Total errors: \{19}\{4f}	0w	6l
Total tests run: \{2}	0w	o7
Trailing whitespace	9w	79
Transfer finalized, status: 5\{2}\{2}	6w	58
Transform failed with \{2}	4w	7i
TransportError: Failed to retrieve http\{p}	29w	42
Tunnel connection failed: 50\{2}	19w	jm
Two-factor authentication or granular ac	27w	h0
UNAUTHORIZED: \{f}	5w	kn
UNAVAILABLE: io exception	8w	am
Unable to accept duplicate entry for: 	25w	ov
Unable to acquire the dpkg frontend lock	31w	v
Unable to authenticate request [code: 10	10w	4e
Unable to boot \{4g}	4w	s
Unable to connect to Chrome	18w	2l
Unable to connect to port \{2}	17w	42
Unable to connect to source 'http\{p}	22w	3t
Unable to connect to the remote server	27w	fh
Unable to download and extract artifact:	25w	14
Unable to download data from http\{p}	3w	34
Unable to establish one or more of the s	18w	2l
Unable to find '\{7}	7w	52
Unable to find a resolution because	9w	ip
Unable to find a valid Visual Studio ins	25w	nk
Unable to find candidates for \{7}	10w	jd
Unable to find installation candidates f	25w	jd
Unable to find libclang: 	10w	kr
Unable to find lockfile at \{2w}	10w	p1
Unable to find package \{7}	8w	h8
Unable to find the server at \{7}	8w	4c
Unable to find version '\{7}	8w	h8
Unable to find \{4h}	6w	m8
Unable to find \{4i}	6w	m8
Unable to load the service index for sou	15w	hb
Unable to load the service index \{f}	15w	h4
Unable to load \{4j}	5w	71
Unable to locate executable file	7w	ji
Unable to lookup in current state: Shut\{4g}	30w	s
Unable to make request: \{4k}	6w	14
Unable to obtain driver for \{0}\{0}\{0}	17w	2l
Unable to process file command '\{4l}	16w	8z
Unable to read the lock\{4m}	14w	dv
Unable to resolve AWS account to use. It	23w	oi
Unable to resolve module \{4n}\{4o}	13w	ks
Unable to resolve path to module '	13w	gb
Unable to resolve path to module '.	13w	gc
Unable to retrieve result for \{f}	13w	p7
Unable to satisfy \x60pubspec.yaml\x60 using \x60	7w	jn
Unable to start the daemon process.	20w	ca
Unable to update registry \x60	11w	lo
UnauthorizedOperation	5w	1b
Unbekannter Rechner	7w	fn
Unbound variable: 	2w	ap
Unbound \{4p}	0w	hf
Unchecked dependencies for environment	4w	b0
Unclassified error occured while trying 	20w	oy
Undefined scenarios:	0w	5o
Undefined \{4q}	0w	lq
UndefinedTable: 	3w	68
Undocumented \{32}	4w	lz
Unerwartetes Dateiende im Archiv	17w	y
Unexpected (temporary) at \{0}\{0}	0w	45
Unexpected changes in database schema we	19w	69
Unexpected input(s) \{f}	0w	93
Unexpected server response: 5	6w	pj
Unexpected termination of the channel	0w	bs
Unexpected token	0w	je
Unexpected value '	0w	93
Unhandled exception	5w	cb
Unhandled exception. \{0}	5w	lh
UnhandledPromiseRejection\{4r}	10w	gd
Unknown option\{p}	2w	ev
Unknown \{4s}	0w	10
Unlisted \{4t}	0w	ch
Unnecessary	1w	l9
Unreachable hosts - your application id	21w	45
Unrecognized named-value	0w	93
UnrecognizedClientException	0w	1g
Unresolveable build extension	16w	er
UnresolvedAddressException	11w	fo
UnsatisfiableError	0w	54
UnsatisfiedLinkError	0w	cx
Unsupported class file major version \{2}	10w	cf
Unsupported or unrecognized SSL message	13w	ob
Unused dependencies	9w	ch
Unused devDependencies (\{2}	3w	ch
Unused exported types (\{2}	3w	ch
Unused exports (\{2}	5w	ch
Unused files (\{2}	1w	ch
UnusedParameter	5w	ci
UnusedPrivate\{0}	0w	ci
Updates were rejected because	5w	8p
Upload progress stalled.	12w	14
Use of 	0	l9
User cannot log in	1w	7z
Username and Password not accepted	14w	mq
Username and password required	14w	km
Username must not be null!	7w	ae
Username required	3w	km
Username/Password authentication is no l	11w	ou
Validate failed: Migrations have failed 	27w	ey
Value of: 	1w	an
Vault is sealed	6w	p9
Verification of Gradle distribution fail	17w	ai
Verifying a pact between \{f}	11w	hs
Version conflict detected for \{7}	11w	h6
Vulnerabilities found!	0w	lx
WARNING: DATA RACE	3w	9u
WRONGPASS 	0w	kj
WRONG_VERSION_NUMBER	7w	ob
Wait with matcher	8w	6j
Waiter StackCreateComplete failed	14w	4f
Waiting for cache lock: Could not get lo	14w	v
Wanted but not invoked:	4w	c3
Warning, treated as error:	6w	mx
Warning: An error occurred while prepari	5w	m2
Warning: Failed to find package '	17w	m1
Warning: IO exception while downloading 	22w	m2
Warning: prerequisite \{7}	13w	5l
We stopped hearing from agent 	0w	3u
We were unable to automatically build yo	3w	kc
WebDriverException: \{f}	3w	2h
WebSocket was closed before the connecti	10w	pj
While constructing the build plan, \{f}	8w	at
WildcardImport	5w	ci
Worker terminated due to reaching memory	31w	ga
Would reformat: \{7}	3w	29
Write access to repository not granted	0w	8s
Wrong amount of	6w	79
Wrong \{4u}	0	ap
Wrong \{4v}	0	79
XCTAssert\{4w}	0w	pr
XCTUnwrap failed	7w	pr
Xcode alone is not sufficient on	6w	nk
Xunit.Sdk.\{0}	0w	72
YAML parse error on \{7}	4w	az
YAMLException: 	2w	ps
YAMLParseError	4w	ps
YAMLSyntaxError	0w	ps
YN0000: \{f}	1	py
YN0001: \{f}	1	q1
YN0016: 	1	pz
YN0018: 	1	pw
YN0028: 	1	px
YN0033: 	0	gp
YN0035: \{f}	1	q0
You are not allowed to push	5w	8s
You are not authenticated. Please run \x60w	12w	4e
You are trying to install in deployment 	3w	31
You cannot call a method on a null-value	22w	je
You cannot publish over the previously	12w	ov
You defined "--token", but it's missing 	2w	pc
You do not have permission to publish	10w	h0
You do not have permission to push to th	10w	l8
You have enabled multi\{4x}	4w	l8
You have \{19}\{1a}	0w	cd
You installed esbuild for another platfo	27w	g7
You may not perform that action with the	17w	h0
You must be logged in to the server	4w	co
You must install or update .NET to run t	26w	ha
You must sign in or use a license key wi	21w	oi
Your Composer dependencies require a PHP	6w	50
Your GitHub \{4y}	2w	4v
Your Gradle distribution may have been t	6w	ai
Your Record Key is invalid	3w	dy
Your RubyGems version \{f}	0w	33
Your authentication credential '\{f}	5w	dy
Your bundle \{4z}	2w	32
Your code has been rated at 	14w	ju
Your configFile is invalid	14w	5z
Your current stack	1w	jq
Your database schema is not in sync with	8w	69
Your lock file does not contain a compat	10w	4z
Your lockfile does\{1q}	8w	31
Your lockfile needs to be updated	2w	px
Your mix.lock is out of date	7w	b2
Your models in app(s): \{f}	11w	ey
Your requirements could not be resolved 	24w	4z
Your rubygems.org credentials aren't set	27w	l8
ZONE_RESOURCE_POOL_EXHAUSTED	2w	49
Z_BUF_ERROR	0w	ge
Za d\xc5\x82uga nazwa pliku	5w	pm
Zu diesem Hostnamen geh\xc3\xb6rt keine Adress	1w	fn
[!] Authentication token is invalid or u	4w	oj
[!] CocoaPods could not find compatible 	1w	4k
[!] Error installing \{7}	6w	4o
[!] No \x60Podfile' found in	12w	6i
[!] No podspec \{3a}	1w	4m
[!] The platform of the target	20w	4k
[!] Unable to add a source with url	14w	4o
[!] Unable to find a \{50}	12w	4m
[-Wclang-format-violations]	2w	3y
[AbstractCommand.cc:\{2}	4w	11
[BABEL] \{7}	0	1u
[ERROR] COMPILATION ERROR	10w	c8
[ERROR] Chart.yaml	6w	az
[ERROR] Completed: \{f}	5w	hu
[ERROR] Could not determine which packag	22w	hm
[ERROR] No agreement	8w	hm
[ERROR] No package named	5w	hm
[ERROR] No switch is currently set	5w	nk
[ERROR] Package conflict!	16w	hm
[ERROR] The compilation of \{7}	14w	6h
[ERROR] These packages are still missing	8w	hm
[ERROR] fetch failed	9w	4c
[ERROR] templates/	6w	az
[ERROR] values.yaml	9w	az
[ERROR] \{7}	1	hm
[ERROR]: Task failed: 	4w	e
[Errno \{51}	0	fo
[ErrorProne]	3w	cd
[Failed] \{7}	0w	ei
[InstallationError]: 	3w	hw
[PublishError]: The credentials for \{7}	3w	hx
[ResolutionImpossible]	10w	ip
[Style: \{1}\{1}\{1}	0	da
[ant:checkstyle] [ERROR] 	12w	3p
[build failed]	2w	9k
[error] Failed tests:	9w	lu
[error] Failed: Total \{2}	11w	lu
[kubelet-check] The kubelet is not runni	2w	4g
[plugin\{52}	0	pd
[rejected]	1w	8p
[remote rejected]	3w	8p
[setup failed]	2w	9k
[vite:\{1}	0	pd
[vitepress] \{2}	0w	70
[vitest-\{53}	0w	o4
[vue/compiler-sfc] 	7w	1u
[\{2n}\{2}\{2}] Error: 	3w	da
[\{2n}\{2}\{2}] Warning: 	3w	da
] Erreur 127	0w	me
] Erreur 137	0w	mf
] Erro 127	1w	me
] Erro 137	0w	mf
] Fehler 127	3w	me
] Fehler 137	2w	mf
] \xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc 127	6w	me
] \xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc 137	0w	mf
] \xe9\x8c\xaf\xe8\xaa\xa4 127	3w	me
] \xe9\x8c\xaf\xe8\xaa\xa4 137	0w	mf
] \xe9\x94\x99\xe8\xaf\xaf 127	3w	me
] \xe9\x94\x99\xe8\xaf\xaf 137	0w	mf
] \xec\x98\xa4\xeb\xa5\x98 127	3w	me
] \xec\x98\xa4\xeb\xa5\x98 137	0w	mf
] aborted	0wi	mb
_test.go:\{2}	0w	df
\x60snyk\x60 requires an authenticated account	10wi	kd
a resolved file is required when automat	5w	nh
account payments have failed	1w	4d
account_inactive	0w	mp
aclocal: error: 	3w	19
alembic.util.exc.CommandError	7w	ey
all possible versions conflict with prev	24w	3j
an artifact with this name already exist	5w	13
an out-of-date resolved file was detecte	18w	nh
analyze error: timeout: context deadline	26w	lw
another operation (install/upgrade/rollb	1w	ax
apiserver not ready	4w	cj
are you root?	0w	nn
assert 	0	jw
at Zlib.zlibOnError	9w	ge
attribute '\{f}	0w	g2
attribute condition\{f}	4w	86
authenticated registries require a crede	0w	3a
authentication failed for http\{p}	0w	ep
authorization failed for http\{p}	14w	ep
automake: error: 	3w	19
autoreconf: error: 	0w	19
available releases match the given \{54}	14w	nz
az login' to setup account	17w	1s
backendError	1w	85
bad address '\{7}	0w	fo
bad token\{f}	0w	p8
badResponseStatusCode(5\{2}\{2})	6w	43 m7
because it lacks a signature by a truste	21w	g0
bin/rails aborted!	2w	l2
blank line	1w	l9
breaks: world[	3w	m
browserType.launch: \{55}	11w	2m
build finished with problems	3w	mx
builder for '/nix/store	2w	g2
bundle version must be higher than the p	15w	ov
bundler: command not found: 	2w	32
cURL error (6)	0w	5r
cURL error (7)	0w	5q
cURL error 6: 	0w	5r
cURL error 7: 	0w	5q
cURL error \{16}	0w	5s
cabal: Could not resolve dependencies	27w	at
can only install with an existing packag	25w	go
can't find crate for	5w	3i
can't find gem \{7}	3w	32
can't get a valid version for \{56}	5w	aw
can't load config: 	3w	a1
candidate versions found which didn't ma	26w	3j
cannot 	0	9m
cannot allocate vector of size	11w	lg
cannot be built because it requires rust	30w	3d
cannot connect to socket at '/nix/var/ni	22w	g4
cannot find -l\{0}	5w	cw
cannot find Chrome binary	12w	2k
cannot find module providing package	4w	9o
cannot find package "	4w	9o
cannot find \{57}	3w	ll
cannot load such file -- 	9w	l3
cannot load such file -- \{58}	9w	l4
cannot lock ref	4w	8p
cannot open URL 'http\{p}	5w	ke
cannot open connection to remote store '	29w	4c
cannot open shared object file	7w	cx
cannot publish over the previously publi	29w	ov
cannot re-use a name that is still in us	27w	ax
cannot update unlocked flake input '	11w	g0
cc1plus: out of memory	3w	4t
changes that are not yet reflected in a 	20w	69
channel_not_found	0w	mo
chart "\{f}	0	aw
check your plan and billing details	9w	4d
checksum error in your migration directo	11w	69
checksum of downloaded artifact of binar	27w	kq
chrome not reachable	0w	2m
clang-format \{59}	0w	3y
client error (Connect)	10w	fh
code = DeadlineExceeded	4w	al
code = PermissionDenied	13w	84
code = ResourceExhausted	2w	82
code = Unavailable	2w	am
code execution cannot proceed because	25w	cx
code: "api-\{7}	2w	m5
codeName: 'AuthenticationFailed'	9w	f4
codecov/p	0w	4q
collect2: \{5a}	1w	d6
command not found: 	9w	ma
comparison	1w	l9
component with package url \{7}	0w	ov
composite literal uses unkeyed	10w	9w
configure: error: \{f}	5w	5b
configured for Git LFS but 'git-lfs' was	21w	d1
conflicting requests	2w	6p
conflicts with another require	3w	4z
connection to server at "\{1}	16w	65
connection() error occurred during conne	22w	f4
contains 	0w	l9
contains a Composer plugin which is bloc	12w	6i
content-hash from pubspec.lock doesn't m	25w	kt
contiennent des d\xc3\xa9pendances non satisfa	9w	t
contracts analyzed \{f}	4w	lx
copylocks	0w	9w
could not	0w	9m
could not apply \{5b}\{5b}\{5b}\{5b}\{5b}\{5b}\{5b}	6w	8k
could not be authenticated for http\{p}	13w	oj
could not compile dependency :\{0}	13w	7c
could not configure AzureCli Authorizer	21w	oi
could not connect to \{7}	6w	o0
could not download chart: 	17w	aw
could not find \x60Cargo.toml\x60 in	7w	7s
could not find \x60\{7}	7w	3c
could not find a pyproject.toml	9w	7s
could not find an available, non-overlap	11w	5d
could not find application file: \{0}	10w	nk
could not find expected ':'	8w	ps
could not find native static library	9w	cw
could not find pulumi	7w	jq
could not find schema for \{0}	8w	kt
could not find system library '	9w	ir
could not lock database: File exists	7w	no
could not parse \{5c}	7w	oh
couldn't find remote ref	6w	8y
couldn't resolve module/action '	12w	f
coursier.error.FetchError	0w	5h
coverage decreased by	4w	4q
coverage threshold for \{0}	12w	bu
coverage: \{f}	0w	9u
critical libmamba Multiple errors occure	0w	56
critical libmamba \{f}	0w	54
cudaErrorMemoryAllocation	8w	a9
curl error (6)	0w	5r
curl error (7)	0w	5q
curl error 6: 	0w	5r
curl error 7: 	0w	5q
curl error \{16}	0w	5s
curl: (18) 	1w	5t
curl: (28) \{5d}	1w	5w
curl: (28) \{5e}	1w	5v
curl: (35) 	1w	5x
curl: (5\{5f}) 	0w	5u
curl: (7) 	0w	5q
curl: (97) 	0w	5q
curl: (\{5f}) 	0w	5r
curl: (\{5g}	0	5s
curl: (\{5h}	0	5p
current-context is not set	10w	cl
custom attribute panicked	0w	ll
d forbidden licen\{5i}e	8w	kc
dead link	0w	d7
declared	1	9m
denied the request: \{f}	1w	cq
dependency failed to start: container \{7}	29w	90
dependenc\{5j}	0w	kg
depends on hardware architecture being o	5w	np
deploy key does not have write access	19w	8s
dial tcp \{7}	0w	n5
did not find expected \{5k}	6w	ps
did not match any file(s) known to git	4w	8y
diff --git a/\{7}	3w	8d
digital envelope routines::\{5l}	0w	ku
directories are not writable by your use	8w	nn
django.db.migrations.exceptions.	10w	ey
dlopen(\{f}	0	cx
docker-compose: command not found	8w	6v
docker: 'buildx' is not a docker command	2w	6v
docker: 'compose' is not a docker comman	8w	6v
docker: unknown command: docker \{5m}	3w	6v
docs.astro.build/\{0}	2w	16
docstring	0w	l9
does not 	0w	9m
does not appear to be a Python project	5w	in
does not contain a CMakeLists.txt file	23w	4j
does not contain a Gradle build	19w	7s
does not have a package available for yo	9w	ny
does not have a provider named	9w	nz
does not have authorization to perform a	8w	1m
does not have \{3s}\{3s}\{3s}	0w	84
does not provide attribute '	13w	g0
does not recognize the provided API key	6w	dy
does not satisfy Python\{5n}	6w	io
doesn't seem to be present in your lockf	3w	px
doesn't seem to have been installed - ru	3w	px
done (warnings were emitted)	14w	6l
done() called multiple times	17w	f3
download error: Caught java.\{5o}	12w	5h
dpkg: dependency problems	1w	t
dubious ownership	7w	8f
due to a fatal error condition:	9w	3m
duplicate 	1w	9m
duplicate symbol\{g}	5w	d5
e the lock file	3w	3b
eheap_alloc: Cannot \{37}	4w	lg
ensure condition	7w	15
environment variable \x60	6w	ll
erreur : \{31}	0w	f6
erreur :\{31}	0w	f6
erreur fatale\{5p}	0w	36
erreur lors du chargement des librairies	28w	cx
erreur: \{31}	0w	f6
erreur:\{31}	0	f6
erreur\{3}	0	80
erro ao carregar bibliotecas compartilha	21w	cx
erro fatal\{5p}	1w	36
erro: \{o}	0	80
error : 	1	80
error : \{31}	1	f6
error :\{31}	1	f6
error AVLN\{7}	1w	f6
error An unexpected error occurred: "\{7}	4w	q0
error BC\{2}\{2}\{2}\{2}\{2}	1	f6
error CA\{2}\{2}\{2}\{2}	0w	f6
error CS\{2}\{2}\{2}\{2}	0w	f6
error Couldn't find package "	12w	q0
error C\{2}\{2}\{2}\{2}	0w	f6
error FS\{2}\{2}\{2}\{2}	1	f6
error Found incompatible module	15w	pv
error IDE\{2}\{2}\{2}\{2}	0w	f6
error LNK\{2}\{2}\{2}\{2}	0w	d5
error MC\{2}\{2}\{2}\{2}	0w	f6
error MSB4166: Child node	11w	76
error MSB4236	4w	h8
error MSB\{2}\{2}\{2}\{2}\{5p}	1w	f5
error NETSDK1\{2}\{2}\{2}	2w	f6
error NG\{5q}	0w	d
error NU100\{12}	2w	h7
error NU1108	3w	h8
error NU110\{l}	2w	h8
error NU110\{5r}	2w	h6
error NU120\{2m}	2w	ha
error NU1213	3w	ha
error NU1301	3w	hb
error NU1301: \{f}	5w	h4
error NU1403	3w	h5
error NU16\{2}\{2}	1w	h6
error NU1\{2}\{2}\{2}: 	0w	h9
error NU30\{5s}	1w	h5
error RZ\{2}\{2}\{2}\{2}	0w	f6
error SA\{2}\{2}\{2}\{2}	0w	f6
error TESTERROR	3w	72
error TS2307: \{f}	5w	os ot
error TS2792: \{f}	5w	os ot
error TS7016: \{f}	5w	os ot
error TS\{2}	0w	oq
error XA\{2}\{2}\{2}\{2}	1	f6
error al cargar las bibliotecas comparti	24w	cx
error connecting to api.github.com	17w	fh
error converting YAML	7w	ps
error fatal\{5p}	2w	36
error loading package	3w	1z
error occurred, no output PDF	19w	cv
error parsing YAML	4w	ps
error pulling image configuration: \{f}	4w	bp
error sending request for url	3w	fh
error trying to connect: 	2w	fh
error validating data: 	2w	cq
error validating \{5t}	2w	p8
error while loading shared libraries	22w	cx
error: 	0	80
error: --test failed	3w	lt
error: Aborting due to Kconfig warnings	5w	6k
error: AssertionError: 	9w	6g
error: Cannot find \{1g}	3w	2s
error: Dependencies could not be resolve	9w	ni
error: Error \{5u}	2w	jh
error: Exited with unexpected signal cod	16w	pp
error: Failed to load lockfile	19w	2r
error: GPG check FAILED	12w	nq
error: Git executable not found.	9w	oz
error: IntegrityCheckFailed extracting t	4w	2q
error: InvalidLockfile	3w	2r
error: JSR package not found: 	16w	6e
error: Leaks detected:	4w	6g
error: Library stubs not installed for "	11w	f9
error: Module not found "\{5v}	11w	6e
error: NU110\{l}	3w	h8
error: No means to authenticate. Pass a 	4w	6f
error: No version matching "	14w	2t
error: No version\{g}	3w	2t
error: No virtual environment found; run	13w	oz
error: NoSpaceLeft	3w	2p
error: Not a transient network error, wo	8w	pa
error: Outdated	3w	2r
error: Required uv version \x60	3w	p6
error: Script not found "	2w	py
error: Skipping analyzing "	13w	f9
error: Test failed	3w	6g
error: The interpreter at \{f}	14w	p0
error: The source code is invalid, as it	31w	6d
error: Values are not equal	8w	6g
error: Workspace dependency "	12w	2v
error: You must be logged in	11w	co
error: aborting due to	5w	lk
error: accumulating resources: 	3w	cq
error: bad HTTP response code: '5\{2}\{2}	19w	q3
error: broken package	3w	g0
error: bundling failed	4w	ex
error: cannot find flake '	12w	g0
error: cannot find symbol	13w	c7
error: cannot format \{7}	3w	29
error: cannot \{5w}	3w	ms
error: checksum for \x60\{f}	9w	39
error: collection could not be loaded	25w	fx
error: component '\{f}	7w	lp
error: component download failed for	7w	lo
error: connection-failed	13w	ig
error: connection-timeout	11w	ig
error: could not compile \x60	13w	lk
error: could not determine executable to	24w	2v
error: could not download file from 'htt	25w	lo
error: could not satisfy dependencies	27w	hq
error: database not found: 	9w	hq
error: doctest failed	3w	3g
error: duplicate \{5x}	2w	oh
error: expect(received).	3w	2x
error: experimental Nix feature '	22w	g4
error: external filter 'git-lfs	21w	d0
error: externally-managed-environment	19w	ii
error: failed downloading 'http\{p}	8w	4c
error: failed to download from \x60http\{p}	10w	lo
error: failed to load port from \{7}	20w	pb
error: failed to parse manifest at \x60	19w	oh
error: failed to run custom build comman	21w	li
error: failed \{5y}	3w	hr
error: fatalError	7w	nd
error: hash mismatch importing path	16w	g3
error: hash mismatch: manifest declares 	18w	q4
error: https://\{7}	3w	pa
error: incomplete-download	3w	ik
error: index.js: 	3w	ex
error: insecure package	4w	g0
error: invalid HTTP response: \{5z}	3w	q2
error: invalid toolchain name	18w	lp
error: invalid \{5x}	3w	oh
error: missing required module '	17w	ng
error: no matching package \{60}	6w	3c
error: no release found for '	4w	lp
error: no such module '\{7}	7w	ng
error: no version database entry	23w	pb
error: not formatted correctly	21w	ln
error: npm package '\{f}	4w	6e
error: package ID specification \x60	12w	3c
error: proc-macro derive panicked	15w	li
error: proxy-connection-failed	4w	ig
error: release version \{2}	9w	cf
error: ssl-verification-failed	3w	ie
error: subprocess-exited-with-error	18w	id
error: target not found: 	3w	hq
error: test failed, to rerun pass	3w	3g
error: test run failed	3w	3g
error: the package manifest at '\{f}	15w	ni
error: the port \{7}	7w	pb
error: toolchain '\{f}	3w	lp
error: unable to connect to server: \{0}\{0}\{0}\{0}	3w	q2
error: unable to contact snap store	19w	ms
error: unable to discover remote git ser	3w	q2
error: unfree package	4w	g0
error: unknown package '	3w	ni
error: unknown \{5x}	3w	oh
error: while looking for \{7}	8w	pb
error: \^failed to download from mirror se	31w	pa
error: \{31}	1	f6
error:\{31}	0	f6
errorCode=24 Authorization failed	21w	oj
errorCode=3 Resource not found	8w	12
errorCode=\{61}	1w	11
error[banned]: 	6w	kc
error[rejected]	6w	gf
error[rejected]: 	7w	kc
error[unlicensed]: 	9w	kc
error[unmaintained]	10w	gf
error[unmaintained]: 	11w	kc
error[unsound]	4w	gf
error[vulnerability]	6w	gf
error[vulnerability]: 	6w	kc
error[yanked]	4w	3k
error[yanked]: 	6w	kc
error[\{62}	0	f8
error[\{63}	0	7
errore : 	0w	80
errore: 	1	80
errors occurred attempting to resolve '	10w	kr
etcdserver: \{64}	3w	cj
evaluator ran out of memory	7w	lg
exceeded its progress deadline	19w	cr
exceeded quota: \{7}	4w	4d
exceeded your current quota	2w	4d
exceeding approved \{f}	7w	4d
exceeds GitHub's file size limit	17w	9e
exec plugin: invalid apiVersion "client.	8w	cn
executable file not found in \{65}	10w	ji
executable \{7}	0w	ji
execution error at (	0w	az
existiert kein Installationskandidat	0w	w
exit 137	0	mf
exit code 137	4w	mf
exit code: 137	5w	mf
exit status 137	6w	mf
exit status 143	6w	mj
exit status: 137	7w	mf
exit: 137	0w	mf
exited in: GenServer.call(\{66}	7w	b1
exited with 137	0w	mf
exited with code 137	7w	mf
exited with code 143	7w	mj
exited with code: 137	12w	mf
exited with status 137	0w	mf
exited with status: 137	14w	mf
exited with: 137	0w	mf
expect(\{67}	1	it
expected 	0w	9m
expected "\{68}"	1w	lq
expected response to have status code \{2}\{2}	11w	dl
expected \{69}	0w	ll
expected\{3}	0w	kz
explicit deny in a\{1q}	4w	1b
external dependencies not available): 	11w	kt
e\{6a} \^please \{5y}	1w	43
f-string	1	l9
failed calling webhook \{f}	4w	cs
failed test\{p}	1w	o5
failed to \x60git show\x60 versions/baseline.j	30w	pb
failed to commit transaction (conflictin	31w	nj
failed to connect to \x60/var/guix/daemon-s	31w	g4
failed to download package '	15w	ke
failed to download replaced source regis	19w	lo
failed to find unique target for patch	8w	6i
failed to find \{6b}	6w	3c
failed to generate Google Cloud federate	21w	83
failed to generate Google Cloud \{f}	21w	86
failed to parse lock file at: 	12w	3b
failed to prepare transaction (could not	15w	nj
failed to push some refs	13w	8p
failed to retrieve package '	13w	kg
failed to retrieve vault token. code: 	13w	p7
failed to select a version for	12w	3j
failed to take lock, another vcpkg	12w	no
failed to verify the checksum of \x60	13w	39
failed to \{6c}	0w	bp
failed validation: problem validating sc	9w	cq
failed: [\{f}	0w	e
failed: \{6d}	0w	pk
failure	0	lz
fall\xc3\xb3 el empuje de algunas referencias	14w	8p
fatal error C1060	0w	4t
fatal error C1083: Cannot open include f	12w	36
fatal error LNK1102	0w	4t
fatal error: Killed signal terminated pr	21w	4t
fatal error: all goroutines are asleep	18w	9q
fatal error: concurrent map	0w	9q
fatal error\{5p}	0w	36
fatal: A branch named	2w	8g
fatal: No names found	11w	8g
fatal: Not possible to fast-forward, abo	20w	8h
fatal: The current branch \{7}	13w	8g
fatal: You are not currently on a branch	27w	8g
fatal: ambiguous argument	13w	8y
fatal: bad object	4w	8y
fatal: bad revision	6w	8g
fatal: invalid reference	3w	8y
fatal: invalid upstream	11w	8g
fatal: no upstream	4w	8g
fatal: not a valid object	7w	8g
fatal: pathspec	3w	8g
fatal: protocol error: bad 	10w	4c
fatal: reference is not a tree	21w	8y
fatal: refusing to merge unrelated histo	31w	8h
fatal: remote error: Internal Server Err	25w	m7
fatal: remote error: upload-pack: not ou	17w	8n
fatal: tag '\{f}	3w	8p
fatal: unable to access '\{f}	3w	8r
fatal: unsafe repository ('	3w	8f
fatal: your current branch	8w	8g
feature \x60edition20\{2}\{2}\x60 is required	0w	3d
feign.RetryableException	0w	fh
field is immutable	4w	cq
file could not be downloaded \{6e}	12w	51
file://\{7}	0	c7
files do not have the expected license h	29w	d9
files must be formatted	6w	lt
filesystem layer verification failed	24w	bp
first record does not look like a TLS ha	5w	ob
fish: Unknown command	1w	ma
forbidden-api\{g}	2w	cd
forbidden: User "	3w	ck
found at least one issue with severity	11w	d9
found character that cannot start any to	8w	ps
found duplicate key	0w	ps
found in Chart.yaml, but missing in char	19w	aw az
found the following unused dependencies	29w	d9
found version conflict(s) in library dep	24w	lr
frontend grpc server closed unexpectedly	2w	4c
frozen mode is set	2w	31
g package manifest	6w	2y
g tarball	0w	2y
getaddrinfo E	0w	de
getaddrinfo() failed	4w	fo
getting credentials: exec: 	17w	co
getting credentials: exec: \{f}	17w	cm
git-lfs: command not found	2w	d1
git: 'lfs' is not a git command	14w	d1
giving up after \{2}	0w	kv
go.mod file indicates	1w	9r
go.mod is not tidy	9w	9r
go: errors parsing go.mod:	9w	9v
go: go.mod file not found in	10w	7s
go: no such tool "\{0}	7w	9p
gpg: Can't check signature: No public ke	18w	nq
gpg: keyserver \{6f}	0w	a7
gzip: stdin: not in gzip format	1w	z
gzip: stdin: unexpected end of file	1w	y
haben unerf\xc3\xbcllte Abh\xc3\xa4ngigkeiten	3w	t
had compilation errors.	6w	hy
has a matching body (FAILED)	3w	hs
has an unfree license (	12w	g0
has been automatically failed because it	15w	91
has been compiled by a more recent versi	4w	cf
has no configured federated identity cre	15w	1q
has no feature named \{7}	7w	pb
has no installation candidate	17w	w
has to be run with superuser privileges	22w	nn
hash mismatch in fixed-output derivation	26w	g3
have conflicting dependencies	7w	if
hostname nor servname provided	6w	fo
httpx.ConnectError	3w	fh
httpx.ConnectError: [Errno -\{6g}]	17w	fo
hudson.remoting.\{6h}	0w	bs
ice-9/boot-9.scm:\{2}	7w	ap
image not found	3w	cx
import cycle	1w	9m
imported but unused	6w	l9
impossible de pousser des r\xc3\xa9f\xc3\xa9rences	8w	8p
impossible de r\xc3\xa9soudre l\{f}	7w	fn
impossible de trouver la r\xc3\xa9f\xc3\xa9rence	8w	8y
incompatible with \{f}	3w	if
inconsistent vendoring	10w	9r
inconsistent \{6i}	0w	il
indentation	1w	l9
index.lock': File exists	13w	no
info There appears to be trouble with yo	7w	q1
instead of	0w	l9
insufficient_quota	5w	4d
internal compiler error: Killed	12w	4t
invalid 	0	9m
invalid character '<' looking for beginn	10w	bg
invalid command name "	12w	ns
invalid configuration: no configuration 	19w	cl
invalid go version '	0w	9v
invalid or corrupted package (PGP signat	14w	nq
invalid target release: \{2}	4w	cf
invalid version: 	0w	9o
invalid wheel	4w	il
invalid_auth	0w	mp
invalid_blocks	5w	mo
invalid_webhook_token	0w	mp
io.cucumber.junit.UndefinedStepException	18w	5o
io.kotest.assertions.	10w	c3
is explicitly required in go.mod, but no	30w	9r
is incompatible with the project's Pytho	6w	p6
is incompatible: cannot locate Python	13w	p6
is invalid: spec.	7w	cq
is marked as \{6j}	4w	g0
is newer than PyO3's maximum supported v	4w	ku
is not a	1	9m
is not allowed to access the server.	25w	dy
is not allowed to deploy to \{f}	4w	92
is not authorized to perform: 	21w	1b
is not clang-formatted	3w	3y
is not compatible with t	8w	io
is not installable. Neither 	19w	in
is not installed for the toolchain '	27w	om
is not loaded	4w	71
is not present in the lock file	19w	4w
is not recognized as \{18}	4w	ma
is not supported by the following packag	27w	3d
is not valid JSON	3w	bz
is older than remote repository (\{2}\{2}\{2}\{2})	6w	ku
is unavailable: No available formula	11w	2d
is unknown trust	6w	nq
is using Swift tools version \{7}	11w	ni
is using Swift tools version \{w}	11w	ku
is_archived	2w	mo
ist entweder falsch geschrieben oder	27w	ma
it could not be found in any version, th	9w	4y
ith HTTP 5\{2}\{2} when performing the request	13w	5f
java.io.IOException: Error downloading	2w	20
java.lang.OutOfMemoryError	7w	cc
java.lang.\{6k}	2w	c6
java.net.ConnectException	4w	fh
knownhosts: key \{3j}	5w	n1
ktfmtCheck\{f}	0w	my
ld returned 1 exit status	7w	d6
ld terminated with signal 9	18w	4t
ld: framework not found	1w	cw
ld: framework \{6l}	1w	cw
ld: library not found for	2w	d6
ld: library \{6m}	2w	cw
ld: symbol(s) not found	0w	d5
leaks found: \{19}	3w	lx
level=error msg="[linter\{6n}	15w	a3
level=error msg="thresholds	17w	cg
libmamba Subprocess \{f}	5w	58
libmamba \{f}	0w	58
libraries and applications that depend o	10w	ku
library not found for -l	0w	cw
lifetime may not live long enough	19w	ll
linker command failed with exit code	12w	d6
linking with	1w	ll
linking with \x60\{0}	1w	d6
liquibase.exception.\{6o}	4w	ey
local node not active but active cluster	30w	p9
local variable	3w	l9
lock file version \{6p}	4w	3b
lock mismatch: the dependency is out of 	15w	b2
lockfile had changes, but lockfile is fr	6w	2r
locust.main: Failed, because	18w	cg
main class org.gradle.wrapper.GradleWrap	22w	af
manifest for \{7}	3w	bn
manifest invalid: 	4w	bn
manifest unknown	4w	bn
mapping values are not allowed	9w	ps
markdown-link-check \{f}	5w	d7
maven-default-http-blocker	17w	en
meson.build:\{2}	0w	5b ev
metadata-generation-failed	7w	id
methods have no test coverage! Please	8w	d9
migration \{f}	0w	68
mismatch	1	9m
mismatched closing delimiter	9w	ll
missing 	0	9m
missing client token	10w	p8
missing close-brac	8w	ns
missing gitleaks license	15w	dw
missing go.sum entry	9w	9r
missing licen\{5i}e header	4w	kc
mix deps.get --check-locked	8w	b2
mix format failed due to --check-formatt	20w	7b
module declares its path as: 	10w	9o
module not found in registries: 	4w	22
multiple 	0w	9m
multiple definition of \{1r}	4w	d5
must be	0	9m
must install the sshpass program	0w	nk
must specify exactly one of "workload_id	0w	86
mysql_config\{3}	2w	k6
n was found for	0w	m8
n'est pas reconnu en tant que	16w	ma
name resolution\xec\x97\x90\xec\x84\x9c \xec\x9d\xbc\xec\x8b\x9c\xec\xa0\x81\xec\x9d\xb8 \xec\x8b\xa4\xed\x8c	8w	fn
name unknown: 	1w	bn
nats: no servers available for connectio	1w	2e
necessary to set a CLOUDFLARE_API_TOKEN	14w	4e
need admin rights to install	0w	nn
need to grant write permissions for that	14w	nn
neither 'setup.py' nor 'pyproject.toml' 	10w	in
net::ERR_\{6q}	1w	dc
network is down	5w	fh
never used	0w	l9
ninja: error: \{6r}	1w	fz
no cached repo\{g}	4w	aw
no chart \{1s}	0w	aw
no configuration file provided: not foun	25w	7s 4u
no devices/emulators found	13w	8
no es un repositorio git	4w	8y
no image found in image index for archit	20w	bo
no match for platform in manifest	21w	bo
no matches for kind "	0w	cq
no matching package named \x60	0w	3c
no matching versions for query "	0w	9o
no matching \{6s}	0w	n0
no new variables	4w	9m
no password supplied	5w	67
no pg_hba.conf entry	7w	67
no pull requests found for branch "	12w	8a
no release found for 	12w	8a
no repo\{g}	0	aw
no required module provides package	22w	9o
no resource plugin '\{7}	7w	iv
no rules expected	0w	ll
no se ha encontrado o cargado la clase p	0w	c6
no se pudo encontrar \{6t}	0w	8y
no se pudo resolver la direcci\xc3\xb3n del eq	0w	fn
no se reconoce como	0w	ma
no servers available for connection	5w	44
no stack named	1w	jq
no submodule mapping found	10w	8y
no such element: Unable to locate elemen	3w	m4
no such file or directory, open '\{f}	8w	7s
no such package '@	3w	22
no such service: 	3w	4u
no such \{6u}	0w	1z
no tests ran in \{w}	5w	k2
no tiene un candidato para la instalaci\xc3	15w	w
no token found for \x60	4w	3a
no_service	0w	mp
no_text	0	mo
node:internal/process/promises:\{2}	21w	gd
non-boolean	1w	9m
non-fast-forward	4w	8p
non-name	0	9m
non-zero exit status 126	6w	md
non-zero exit status 127	6w	me
not a git repository	0w	8y
not a supported wheel on this platform	19w	io
not compatible with this Hugo version	5w	ku
not enough	0w	9m
not enough free disk space)	8w	nl
not found deploy key or tokens	18w	oi
not found: http\{p}	4w	ls
not installed. The package was not found	24w	3r
not ok \{2}	0	g5
not part of the dependency lock state	1w	aa
not present in metadata after \{2}	5w	44
not resolved: \{6v}	5w	52
not used	0	9m
not_authed	1w	mp
not_in_channel	5w	mo
notarget No matching version found for	8w	gt
note: module requires Go \{2}	15w	9v
nothing provides 	0w	57
nothing provides '\{7}	0w	hq
nothing provides \{7}	0w	6p
nothing \{18}	0w	8o
nox > \{6w}	0	oo
npm ERR! 404 	4w	gu
npm ERR! code E	6w	gk gj gh h3 gg
npm error 404 	5w	gu
npm error code E	7w	gk gj gh h3 gg
nvcc fatal 	2w	hc
n\xc3\xa3o foi poss\xc3\xadvel resolver endere\xc3\xa7o	26w	fn
n\xc3\xa3o \xc3\xa9 reconhecido como	8w	ma
obtain connection from database (	1w	42
only compatible with JVM runtime version	22w	cf
or one of its dependencies could not be 	0w	er
org.awaitility.core.ConditionTimeoutExce	5w	c3
org.junit.\{7}	1w	c4
org.mockito.exceptions.	4w	c3
org.openqa.selenium	1w	m4
org.testng.TestException	1w	c3
org.testng.\{7}	1w	c4
overflows	0w	9m
package architecture (\{7}	10w	np
package mentioned in index not found	17w	l
package repository requested authenticat	29w	oi
packages lock file is inconsistent with 	6w	h7
packet length too long	2w	ob
paket.lock \{f}	2w	ht
panic: runtime error: 	4w	lh
panic: test timed out after	12w	9s
panic: \{7}	0	9q
password authentication failed for user	2w	67
password is empty\{f}	2w	km
perhaps a crate was updated and forgotte	13w	3c
pg_config executable not found	8w	k6
php_network_getaddresses: getaddrinfo	10w	fo
pipenv.exceptions.ResolutionFailure	22w	ip
pkg-config exited with status code	8w	ir
plain HTTP request was sent to HTTPS por	19w	ob
please run \x60cargo login	3w	3a
pod failed to come online with error	14w	3u
possible \{6x}	0w	9w
potentially insufficient UIDs or GIDs av	27w	5d
preview failed	3w	jq
problemas de dependencias - 	15w	t
problemas de depend\xc3\xaancia - 	7w	t
probl\xc3\xa8mes de d\xc3\xa9pendance\{g}	8w	t
proc macro panicked	8w	ll
process has already locked /\{7}	17w	no
product '\{7}	0w	ni
protected branch hook declined	17w	9d
ptxas \{3a}	0	hc
pull access denied	0w	kn
push declined due to \{f}	6w	9e
r: Key "\{67}	0w	7j
r: Timed out \{6y}	3w	5y
rake aborted!	2w	l2
rateLimitExceeded	5w	82
reached configured PHP memory limit	12w	lg
reading http\{p}	1w	9o
reason: :\{6z}	0w	fh
rejecting connections	0w	6a
remaining connection slots are reserved	22w	6a
remote builder app unavailable	12w	43
remote server returned error (try	2w	o
remote: error: GH\{2}\{2}\{2}: 	2w	9d
repomd.xml GPG signature verification er	17w	6t
repomd.xml does not match metalink	25w	6t
repository does not exist	9w	bn
repository does not exist or may require	20w	kn
require \{70}	0w	50
required a higher minimum deployment tar	12w	4k
required and available but unsuitable	20w	kg
required but not available	6w	kg
required_ruby_version	4w	33
requires PHP extension \{7}	2w	50
requires Python \{5n}	2w	io
requires Ruby version \{71}	3w	33
requires RubyGems version	3w	33
requires SDK version \{f}	3w	jo
requires a different Python	3w	io
requires a minimum Node.js version of	3w	ku
requires billing to be enabled	2w	4d
requires go >= \{2}\{w}	2w	9v
requires rustc \{2}\{w}	3w	3d
requires \{70}	0w	50
resolution-too-deep	3w	if
resource mapping not found for name	6w	cq
returned \{72}	1w	mf
returns a response which (FAILED)	13w	hs
rspec \{73}	0	ky
rsync error: \{74}	0w	l0
rsync: connection unexpectedly closed	15w	l0
rust wasm file schema version: 	0w	ku
rustdoc::broken\{75}intra\{75}doc\{75}links	0w	k
rustup could not choose a version of \{0}	19w	om
r\xc3\xa9f\xc3\xa9rence ind\xc3\xa9finie vers	16w	d5
s covered percentage is	3w	bq
schwerwiegender Fehler\{5p}	7w	36
scp: Connection closed	13w	l0
secretOrPrivateKey must	2w	8w
security token included in the request i	2w	1g
selenium.common.exceptions	11w	m4
self-assignment of	3w	9w
semgrep-core exited with -9	2w	lg
server gave HTTP response to HTTPS clien	5w	ob
service "\{7}	0w	4u
services.\{7}	0w	4u
session not created: 	8w	2m
session not created: Chrome instance exi	21w	2h
sftp: Connection closed	14w	l0
shadow\{o}	0	l9
short test summary info	0w	k2
should 	0	l9
signal 9	1	mf
signal: 9, SIGKILL	2w	4t
signature from "\{f}	2w	nq
signatures couldn't be verified because 	2w	x
smudge filter lfs failed	2w	d0
snapshot assertion for '\{f}	3w	3e
some components unavailable for download	5w	lp
some thresholds have failed	15w	cg
sorry, too many clients already	7w	6a
specified command or file was not found.	21w	om
spending limit \{76}	0w	4d
ssh: connect to host \{7}	0w	n5
ssh: handshake failed: \{77}	2w	n5
ssh: unable to authenticate	0w	n3
ssh_exchange_identification: \{78}	12w	n5
standard: Use Ruby Standard Style	9w	l1
state blob is already locked	19w	o1
status code: 409, reason phrase: Conflic	18w	6i
status code: 40\{23}, reason phrase: \{79}	18w	ep
status: DEADLINE_EXCEEDED	3w	al
strict decoding error: 	2w	cq
strict mode violation: 	2w	is
struct field tag 	8w	9w
suggested but not available	7w	kg
svelte-check found \{19}\{1a}	8w	or
syntax error	0w	9m
syntax error at \{7}	7w	hy
syntax error near unexpected token	15w	mi
syntax error, unexpected	11w	l5 g2
syntax error: unexpected \{7a}	11w	mi
syntax error\{g}	0w	l5
t decrypt the repo	0w	7q
t formatted	2w	lt
t have a Release file	2w	x
t test/\{7}	0	ez
tar: Unexpected EOF in archive	0w	y
tarpaulin: \{f}	2w	5i
tcp connect error: 	0w	fh
terminating connection due to administra	5w	6a
test result: FAILED	6w	3g
testing: race detected during execution	8w	9u
text section exceeds available space in 	0w	10
the cancel function	1w	9w
the data key \{f}	1w	i
the database system is \{7b}	7w	6a
the dependency is not available, run "mi	0w	b2
the export template appears to be missin	16w	9y
the lock file (Chart.lock) is out of syn	1w	av
the lock file \{f}	1w	3b
the locked version selections	1w	nv
the package \x60\{f}	0w	3k
the requested PHP extension \{0}	13w	50
the server has asked for the client to p	15w	co
the server hosted at that remote is unav	0w	43
the server is currently unable to handle	19w	cj
the server was unable to return a respon	28w	cj
the stack is currently locked by \{2}	18w	jr
there is no POM in this directory	9w	7s
there is no package called	0w	kg
this file contains an unclosed delimiter	13w	ll
threshold was not met for \{7c}	5w	73
thresholds on metrics '\{f}	8w	cg
tienen dependencias incumplidas	9w	t
timed out waiting for the condition	0w	cr
timeout: sending signal	5w	lc
too complex	0w	l9
too few	0	9m
too many	1	9m
transfer failed for http\{p}	3w	eu
triggerUncaughtException(	2w	gd
trouver ou de charger la classe principa	0w	c6
trying to locate the file on the Hub and	22w	42
t\xc3\xaam depend\xc3\xaancias desencontradas	17w	t
unable to access index for repository ht	13w	ke
unable to authenticate, attempted method	27w	n3
unable to auto-detect email address	21w	8j
unable to download 'http\{p}	3w	g1
unable to find a build program correspon	9w	om
unable to find library -l	10w	cw
unable to find the specified image "	8w	bo
unable to find the specified image "\{7}	8w	kr
unable to lock database)	7w	no
unable to resolve '\{7}	7w	fo
unable to satisfy dependency '	7w	hq
undefined	0w	9m
undefined reference to \{1r}	0w	d5
undefined symbol: 	0w	d5
undefined variable '	0w	g2
unexpected	0w	9m
unexpected EOF	0w	fw
unexpected EOF while looking for matchin	16w	mi
unexpected closing delimiter	9w	ll
unexpected commit digest	13w	bp
unexpected http \{3m}	0w	8i
unknown 	1	9m
unknown file: Failure	7w	an
unknown shorthand flag: 'f' in -f	18w	6v
unless you are root.	0w	nn
unnecessary	1w	l9
unreachable	0w	9m
unresolved dependency: 	6w	ls
unresolved import \x60	6w	3i
unresolved link to \x60	6w	k
unsorted	1	l9
unsupported version of the configuration	31w	a1
unused dependencies:	9w	d9
unused import	3w	ll
unused mut	0w	ll
unused variable	4w	ll
unusedresult	2w	9w
update failed	1w	jq
updates to go.\{7d}	4w	9r
use of undeclared crate or module	4w	3i
use of unresolved module or unlinked cra	12w	3i
userRateLimitExceeded	0w	82
uses a deprecated version of \{7e}	0w	91
values don't meet the specifications of 	2w	az
vault: \{f}	0	p8
vendor/autoload.php\{f}	8w	i4
version already exists and cannot be ove	16w	ov
version solving failed	5w	jd
version solving failed.	5w	b3
virtual memory exhausted	3w	4t
waiting for app \x5c"\{7}	8w	6i
warning: spurious network error	14w	lo
was compiled against a different Node.js	15w	ku
was compiled with an incompatible versio	28w	ku
was marked offline: 	0w	bs
was not found in the package registry	4w	p5
was not found in the pkg-config search p	28w	ir
was not found in the provided package lo	24w	p5
was not loaded	5w	71
was unable to detect the active compiler	11w	nk
websocket: bad handshake	13w	pj
websockets.exceptions.ConnectionClosedEr	31w	pj
wget: bad address '	0w	pk
wget: download timed out	15w	pk
wget: unable to resolve host address	19w	pk
which doesn't exist (could not find pack	14w	jo
which is also in package \{7}	4w	nj
without 	0	l9
workers.api.error.internal_server	4w	m7
would exceed context deadline	15w	cr
would reformat \{7}	3w	29
wrong # args: should be "	9w	ns
wrong\{7f}version\{7f}number	0w	ob
xcodebuild: error: Could not resolve pac	31w	ni
xcodebuild: error: \{f}	6w	nd
xz: (stdin): Unexpected end of input	21w	y
yaml.composer.\{0}\{0}\{0}\{0}\{0}	5w	ps
yaml.constructor.\{0}\{0}\{0}\{0}\{0}	2w	ps
yaml.parser.\{0}\{0}\{0}\{0}\{0}	3w	ps
yaml.scanner.\{0}\{0}\{0}\{0}\{0}	4w	ps
yaml: \{7g}	0	ps
you are using a configuration file for g	11w	a1
you do not have permission to access it	10w	h0
you have held broken packages	4w	t
you might be missing crate	7w	3i
you need to expose: DANGER_	10w	dw
your php version (\{2}\{w}	2w	50
\x7b"ok":false,"error_code":40\{7h},"descriptio	16wi	3o
\x7b:failed_connect, [	2w	b4
\x7bfailed_connect,	1w	fh
\xc3\x89chec temporaire dans la r\xc3\xa9solution du	12w	fn
\xc3\x97 Download failed because not enough by	21w	ik
\xc3\xa9chec RPC ; curl \{7i}	9w	8r
\xd0\x90\xd0\xb2\xd0\xb0\xd1\x80\xd0\xb8\xd0\xb9\xd0\xbd\xd1\x8b\xd0\xb9 \xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0\xbd\xd0\xbe\xd0\xb2	0w	mc
\xd0\x90\xd0\xb4\xd1\x80\xd0\xb5\xd1\x81 \xd1\x83\xd0\xb6\xd0\xb5 \xd0\xb8\xd1\x81\xd0\xbf\xd0\xbe\xd0\xbb\xd1\x8c\xd0\xb7\xd1\x83\xd0\xb5\xd1\x82\xd1\x81	0w	eg
\xd0\x92 \xd1\x81\xd0\xbe\xd0\xb5\xd0\xb4\xd0\xb8\xd0\xbd\xd0\xb5\xd0\xbd\xd0\xb8\xd0\xb8 \xd0\xbe\xd1\x82\xd0\xba\xd0\xb0\xd0\xb7\xd0\xb0\xd0\xbd\xd0\xbe	0w	fj
\xd0\x92\xd1\x80\xd0\xb5\xd0\xbc\xd0\xb5\xd0\xbd\xd0\xbd\xd1\x8b\xd0\xb9 \xd1\x81\xd0\xb1\xd0\xbe\xd0\xb9 \xd0\xb2 \xd1\x80\xd0\xb0\xd0\xb7\xd1\x80\xd0	0w	fn
\xd0\x92\xd1\x80\xd0\xb5\xd0\xbc\xd1\x8f \xd0\xbe\xd0\xb6\xd0\xb8\xd0\xb4\xd0\xb0\xd0\xbd\xd0\xb8\xd1\x8f \xd1\x81\xd0\xbe\xd0\xb5\xd0\xb4\xd0\xb8\xd0\xbd	0w	ff
\xd0\x9d\xd0\xb0 \xd1\x83\xd1\x81\xd1\x82\xd1\x80\xd0\xbe\xd0\xb9\xd1\x81\xd1\x82\xd0\xb2\xd0\xb5 \xd0\xbd\xd0\xb5 \xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0	0w	e4
\xd0\x9d\xd0\xb5\xd0\xb2\xd0\xbe\xd0\xb7\xd0\xbc\xd0\xbe\xd0\xb6\xd0\xbd\xd0\xbe \xd0\xb2\xd1\x8b\xd0\xb4\xd0\xb5\xd0\xbb\xd0\xb8\xd1\x82\xd1\x8c \xd0\xbf	0w	ec
\xd0\x9d\xd0\xb5\xd0\xb8\xd0\xb7\xd0\xb2\xd0\xb5\xd1\x81\xd1\x82\xd0\xbd\xd0\xbe\xd0\xb5 \xd0\xb8\xd0\xbc\xd1\x8f \xd0\xb8\xd0\xbb\xd0\xb8 \xd1\x81\xd0	0w	fn
\xd0\x9d\xd0\xb5\xd0\xb8\xd0\xb7\xd0\xb2\xd0\xb5\xd1\x81\xd1\x82\xd0\xbd\xd1\x8b\xd0\xb9 \xd1\x83\xd0\xb7\xd0\xb5\xd0\xbb	0w	fn
\xd0\x9d\xd0\xb5\xd1\x82 \xd0\xbc\xd0\xb0\xd1\x80\xd1\x88\xd1\x80\xd1\x83\xd1\x82\xd0\xb0 \xd0\xb4\xd0\xbe \xd1\x83\xd0\xb7\xd0\xbb\xd0\xb0	0w	fs
\xd0\x9d\xd0\xb5\xd1\x82 \xd1\x82\xd0\xb0\xd0\xba\xd0\xbe\xd0\xb3\xd0\xbe \xd1\x84\xd0\xb0\xd0\xb9\xd0\xbb\xd0\xb0 \xd0\xb8\xd0\xbb\xd0\xb8 \xd0\xba	0w	ji 7t
\xd0\x9e\xd0\xbf\xd0\xb5\xd1\x80\xd0\xb0\xd1\x86\xd0\xb8\xd1\x8f \xd0\xbd\xd0\xb5 \xd0\xbf\xd0\xbe\xd0\xb7\xd0\xb2\xd0\xbe\xd0\xbb\xd0\xb5\xd0\xbd\xd0\xb0	0w	ee
\xd0\x9e\xd1\x82\xd0\xba\xd0\xb0\xd0\xb7\xd0\xb0\xd0\xbd\xd0\xbe \xd0\xb2 \xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd1\x83\xd0\xbf\xd0\xb5	0w	ee
\xd0\x9e\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba\xd0\xb0 \xd1\x81\xd0\xb5\xd0\xb3\xd0\xbc\xd0\xb5\xd0\xbd\xd1\x82\xd0\xb8\xd1\x80\xd0\xbe\xd0\xb2\xd0\xb0\xd0\xbd\xd0	0w	mc
\xd0\x9e\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba\xd0\xb0 \xd1\x84\xd0\xbe\xd1\x80\xd0\xbc\xd0\xb0\xd1\x82\xd0\xb0 \xd0\xb2\xd1\x8b\xd0\xbf\xd0\xbe\xd0\xbb\xd0\xbd	0w	e6
\xd0\x9f\xd1\x80\xd0\xb5\xd0\xb2\xd1\x8b\xd1\x88\xd0\xb5\xd0\xbd\xd0\xb0 \xd0\xb4\xd0\xb8\xd1\x81\xd0\xba\xd0\xbe\xd0\xb2\xd0\xb0\xd1\x8f \xd0\xba\xd0\xb2	0w	e4
\xd0\x9f\xd1\x80\xd0\xbe\xd0\xb3\xd1\x80\xd0\xb0\xd0\xbc\xd0\xbc\xd0\xb0 \xd0\xb2\xd1\x8b\xd0\xb7\xd0\xb2\xd0\xb0\xd0\xbb\xd0\xb0 \xd1\x80\xd0\xb0\xd0\xb7	0w	fl
\xd0\xa0\xd0\xb5\xd1\x81\xd1\x83\xd1\x80\xd1\x81 \xd0\xb2\xd1\x80\xd0\xb5\xd0\xbc\xd0\xb5\xd0\xbd\xd0\xbd\xd0\xbe \xd0\xbd\xd0\xb5\xd0\xb4\xd0\xbe\xd1\x81	0w	ea
\xd0\xa1 \xd0\xb8\xd0\xbc\xd0\xb5\xd0\xbd\xd0\xb5\xd0\xbc \xd1\x83\xd0\xb7\xd0\xbb\xd0\xb0 \xd0\xbd\xd0\xb5 \xd1\x81\xd0\xb2\xd1\x8f\xd0\xb7\xd0\xb0	0w	fn
\xd0\xa1\xd0\xb5\xd1\x82\xd1\x8c \xd0\xbd\xd0\xb5\xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd1\x83\xd0\xbf\xd0\xbd\xd0\xb0	0w	fs
\xd0\xa1\xd0\xbb\xd0\xb8\xd1\x88\xd0\xba\xd0\xbe\xd0\xbc \xd0\xb4\xd0\xbb\xd0\xb8\xd0\xbd\xd0\xbd\xd0\xbe\xd0\xb5 \xd0\xb8\xd0\xbc\xd1\x8f \xd1\x84\xd0	0w	pm
\xd0\xa1\xd0\xbb\xd0\xb8\xd1\x88\xd0\xba\xd0\xbe\xd0\xbc \xd0\xb4\xd0\xbb\xd0\xb8\xd0\xbd\xd0\xbd\xd1\x8b\xd0\xb9 \xd1\x81\xd0\xbf\xd0\xb8\xd1\x81\xd0\xbe	0w	ea
\xd0\xa1\xd0\xbb\xd0\xb8\xd1\x88\xd0\xba\xd0\xbe\xd0\xbc \xd0\xbc\xd0\xbd\xd0\xbe\xd0\xb3\xd0\xbe \xd0\xbe\xd1\x82\xd0\xba\xd1\x80\xd1\x8b\xd1\x82\xd1\x8b	0w	ea
\xd0\xa1\xd0\xbe\xd0\xb5\xd0\xb4\xd0\xb8\xd0\xbd\xd0\xb5\xd0\xbd\xd0\xb8\xd0\xb5 \xd1\x80\xd0\xb0\xd0\xb7\xd0\xbe\xd1\x80\xd0\xb2\xd0\xb0\xd0\xbd\xd0\xbe 	0w	fl
\xd0\xa2\xd0\xb5\xd0\xba\xd1\x81\xd1\x82\xd0\xbe\xd0\xb2\xd1\x8b\xd0\xb9 \xd1\x84\xd0\xb0\xd0\xb9\xd0\xbb \xd0\xb7\xd0\xb0\xd0\xbd\xd1\x8f\xd1\x82	0w	ee
\xd0\xa3\xd0\xb7\xd0\xb5\xd0\xbb \xd0\xb2\xd1\x8b\xd0\xba\xd0\xbb\xd1\x8e\xd1\x87\xd0\xb5\xd0\xbd	0w	fs
\xd0\xa4\xd0\xb0\xd0\xb9\xd0\xbb\xd0\xbe\xd0\xb2\xd0\xb0\xd1\x8f \xd1\x81\xd0\xb8\xd1\x81\xd1\x82\xd0\xb5\xd0\xbc\xd0\xb0 \xd0\xb4\xd0\xbe\xd1\x81\xd1\x82	0w	ee
\xd0\xbe\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba\xd0\xb0\{3}	0w	80
\xd1\x81\xd1\x82\xd1\x80\xd0\xbe\xd0\xba\xd0\xb0 \{2}	0w	mg
\xe2\x8e\xaf Failed \{1m}	1w	pf
\xe2\x8e\xaf Unhandled \{7j}	2w	pf
\xe2\x9c\x96   found \{19}\{1a}	1w	4s
\xe2\x9c\x96   \{7k}	0	4s
\xe2\x9c\x96 Failed to \{7l}	1w	n8
\xe2\x9c\x96 failing tests:	1w	g5
\xe2\x9c\x98 Test run with \{2}	5w	pq
\xe2\x9d\x8c Validation failed with \{2}	6w	j
\xe2\xa8\xaf release failed after \{f}	1w	ko
\xe3\x81\x8c\xe4\xb8\x80\xe6\x99\x82\xe7\x9a\x84\xe3\x81\xab\xe8\xa7\xa3\xe6\xb1\xba\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	fn
\xe3\x81\x9d\xe3\x81\xae\xe3\x82\x88\xe3\x81\x86\xe3\x81\xaa\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x82\x84\xe3\x83\x87\xe3\x82\xa3\xe3\x83\xac\xe3	0w	7u ji
\xe3\x81\x9d\xe3\x81\xae\xe3\x82\x88\xe3\x81\x86\xe3\x81\xaa\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xaf\xe4\xb8\x8d\xe6\x98\x8e\xe3\x81\xa7\xe3\x81\x99	0w	fn
\xe3\x81\xab\xe5\x85\x85\xe5\x88\x86\xe3\x81\xaa\xe7\xa9\xba\xe3\x81\x8d\xe3\x82\xb9\xe3\x83\x9a\xe3\x83\xbc\xe3\x82\xb9\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3	0w	e3
\xe3\x81\xab\xe5\xaf\xbe\xe3\x81\x99\xe3\x82\x8b\xe5\xae\x9a\xe7\xbe\xa9\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xa6\xe3\x81\x84\xe3\x81\xaa\xe3\x81\x84\xe5\x8f\x82\xe7	0w	d5
\xe3\x81\xae\xe3\x83\x91\xe3\x82\xb9\xe3\x83\xaf\xe3\x83\xbc\xe3\x83\x89\xe8\xaa\x8d\xe8\xa8\xbc\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97	0w	67
\xe3\x81\xb8\xe3\x81\xae\xe8\xaa\x8d\xe8\xa8\xbc\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97\xe3\x81\x97\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	8c
\xe3\x81\xb8\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	fe
\xe3\x82\x92 make \xe3\x81\x99\xe3\x82\x8b\xe3\x83\xab\xe3\x83\xbc\xe3\x83\xab\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3	1w	ej
\xe3\x82\x92make\xe3\x81\x99\xe3\x82\x8b\xe3\x83\xab\xe3\x83\xbc\xe3\x83\xab\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	ej
\xe3\x82\x92\xe8\xa7\xa3\xe6\xb1\xba\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93\xe3\x81\xa7\xe3\x81\x97\xe3\x81\x9f	0w	fn
\xe3\x82\xa2\xe3\x82\xaf\xe3\x82\xbb\xe3\x82\xb9\xe3\x81\x8c\xe6\x8b\x92\xe5\x90\xa6\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	ed
\xe3\x82\xa2\xe3\x83\x89\xe3\x83\xac\xe3\x82\xb9\xe3\x81\xaf\xe6\x97\xa2\xe3\x81\xab\xe4\xbd\xbf\xe7\x94\xa8\xe4\xb8\xad\xe3\x81\xa7\xe3\x81\x99	0w	ef
\xe3\x82\xa2\xe3\x83\xbc\xe3\x82\xab\xe3\x82\xa4\xe3\x83\x96\xe4\xb8\xad\xe3\x81\xab\xe4\xba\x88\xe6\x9c\x9f\xe3\x81\x9b\xe3\x81\xac EOF	0w	y
\xe3\x82\xa4\xe3\x83\xb3\xe3\x82\xb9\xe3\x83\x88\xe3\x83\xbc\xe3\x83\xab\xe5\x80\x99\xe8\xa3\x9c\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3	0w	w
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc : \{31}	0w	f6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc :\{31}	0w	f6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc AVLN\{7}	0w	f6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc BC\{2}\{2}\{2}\{2}\{2}	0w	f6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc CA\{2}\{2}\{2}\{2}	0w	f6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc CS\{2}\{2}\{2}\{2}	0w	f6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc C\{2}\{2}\{2}\{2}	0w	f6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc FS\{2}\{2}\{2}\{2}	0w	f6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc IDE\{2}\{2}\{2}\{2}	4w	f6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc MC\{2}\{2}\{2}\{2}	0w	f6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc MSB\{2}\{2}\{2}\{2}	4w	f5
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc NETSDK1\{2}\{2}\{2}	6w	f6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc RZ\{2}\{2}\{2}\{2}	0w	f6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc SA\{2}\{2}\{2}\{2}	0w	f6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc XA\{2}\{2}\{2}\{2}	0w	f6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc: \xe3\x83\x91\xe3\x83\x83\xe3\x82\xb1\xe3\x83\xbc\xe3\x82\xb8\{f}	0w	c6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc: \{31}	0w	f6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc:\{31}	0w	f6
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc\{3}	0w	80
\xe3\x82\xbd\xe3\x83\x95\xe3\x83\x88\xe3\x82\xa6\xe3\x82\xa7\xe3\x82\xa2\xe3\x81\x8c\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x82\x92\xe4\xb8\xad\xe6\x96\xad\xe3\x81\x97\xe3	0w	fk
\xe3\x83\x86\xe3\x82\xad\xe3\x82\xb9\xe3\x83\x88\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x81\x8c\xe3\x83\x93\xe3\x82\xb8\xe3\x83\xbc\xe7\x8a\xb6\xe6	0w	pl
\xe3\x83\x86\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xae\xe5\xae\x9f\xe8\xa1\x8c\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97	0w	78
\xe3\x83\x87\xe3\x82\xa3\xe3\x82\xb9\xe3\x82\xaf\xe3\x81\xab\xe5\x8d\x81\xe5\x88\x86\xe3\x81\xaa\xe7\xa9\xba\xe3\x81\x8d\xe9\xa0\x98\xe5\x9f\x9f\xe3\x81\x8c\xe3	0w	e3
\xe3\x83\x87\xe3\x82\xa3\xe3\x82\xb9\xe3\x82\xaf\xe4\xbd\xbf\xe7\x94\xa8\xe9\x87\x8f\xe5\x88\xb6\xe9\x99\x90\xe3\x82\x92\xe8\xb6\x85\xe9\x81\x8e\xe3\x81\x97\xe3	0w	e3
\xe3\x83\x87\xe3\x83\x90\xe3\x82\xa4\xe3\x82\xb9\xe3\x81\xab\xe7\xa9\xba\xe3\x81\x8d\xe9\xa0\x98\xe5\x9f\x9f\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3	0w	e3
\xe3\x83\x8d\xe3\x83\x83\xe3\x83\x88\xe3\x83\xaf\xe3\x83\xbc\xe3\x82\xaf\xe3\x81\xab\xe5\xb1\x8a\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	fr
\xe3\x83\x8f\xe3\x83\x83\xe3\x82\xb7\xe3\x83\xa5\xe3\x82\xb5\xe3\x83\xa0\xe3\x81\x8c\xe9\x81\xa9\xe5\x90\x88\xe3\x81\x97\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	u
\xe3\x83\x8f\xe3\x83\xb3\xe3\x83\x89\xe3\x82\xb7\xe3\x82\xa7\xe3\x82\xa4\xe3\x82\xaf\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97	0w	oa
\xe3\x83\x90\xe3\x82\xa4\xe3\x83\x88\xe3\x81\xa7\xe8\xaa\xad\xe3\x81\xbf\xe8\xbe\xbc\xe3\x81\xbf\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc	0w	pk
\xe3\x83\x90\xe3\x82\xa4\xe3\x83\x8a\xe3\x83\xaa\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x82\x92\xe5\xae\x9f\xe8\xa1\x8c\xe3\x81\xa7\xe3\x81\x8d\xe3	0w	e5
\xe3\x83\x91\xe3\x83\x83\xe3\x82\xb1\xe3\x83\xbc\xe3\x82\xb8 \{f}	0w	w
\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x82\x92\xe9\x96\x8b\xe3\x81\x8d\xe3\x81\x99\xe3\x81\x8e\xe3\x81\xa7\xe3\x81\x99	0w	e9
\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe5\x90\x8d\xe3\x81\x8c\xe9\x95\xb7\xe3\x81\x99\xe3\x81\x8e\xe3\x81\xbe\xe3\x81\x99	0w	pm
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\x8c\xe8\x90\xbd\xe3\x81\xa1\xe3\x81\xa6\xe3\x81\x84\xe3\x81\xbe\xe3\x81\x99	0w	fr
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xb8\xe3\x81\xae\xe7\xb5\x8c\xe8\xb7\xaf\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	fr
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe5\x90\x8d\xe3\x81\xab\xe3\x82\xa2\xe3\x83\x89\xe3\x83\xac\xe3\x82\xb9\xe3\x81\x8c\xe5\x89\xb2\xe3\x82\x8a\xe5\xbd\x93\xe3	0w	fn
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\{f}	0w	fn
\xe3\x83\xa1\xe3\x82\xa4\xe3\x83\xb3\xe3\x83\xbb\xe3\x82\xaf\xe3\x83\xa9\xe3\x82\xb9\{f}	0w	c6
\xe3\x83\xa1\xe3\x83\xa2\xe3\x83\xaa\xe3\x82\x92\xe7\xa2\xba\xe4\xbf\x9d\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	eb
\xe3\x83\xaa\xe3\x82\xbd\xe3\x83\xbc\xe3\x82\xb9\xe3\x81\x8c\xe4\xb8\x80\xe6\x99\x82\xe7\x9a\x84\xe3\x81\xab\xe5\x88\xa9\xe7\x94\xa8\xe3\x81\xa7\xe3\x81\x8d\xe3	0w	e9
\xe4\xb8\x8d\xe5\x85\x81\xe8\xae\xb8\xe7\x9a\x84\xe6\x93\x8d\xe4\xbd\x9c	0w	ed
\xe4\xb8\x8d\xe6\x98\x8e\xe3\x81\xaa\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xa7\xe3\x81\x99	0w	fn
\xe4\xb8\x8d\xe6\x98\xaf Git \xe4\xbb\x93\xe5\xba\x93	4w	8y
\xe4\xb8\x8d\xe6\x98\xaf\xe4\xb8\x80\xe5\x80\x8b git \xe7\x89\x88\xe6\x9c\xac\xe5\xba\xab	10w	8y
\xe4\xb8\x8d\xe6\x98\xaf\xe5\x86\x85\xe9\x83\xa8\xe6\x88\x96\xe5\xa4\x96\xe9\x83\xa8\xe5\x91\xbd\xe4\xbb\xa4	0w	ma
\xe4\xb8\x8d\xe7\x9f\xa5\xe9\x81\x93\xe8\xbf\x99\xe6\xa0\xb7\xe7\x9a\x84\xe4\xb8\xbb\xe6\x9c\xba	0w	fn
\xe4\xb8\x8d\xe8\x83\xbd\xe8\xbf\x9e\xe6\x8e\xa5\xe5\x88\xb0 	0w	fe
\xe4\xb8\xbb\xe6\x9c\xba\xe5\x85\xb3\xe9\x97\xad	0w	fr
\xe4\xbd\x8d\xe5\x9d\x80\xe5\xb7\xb2\xe7\xb6\x93\xe6\x9c\x89\xe5\x9c\xa8\xe4\xbd\xbf\xe7\x94\xa8	0w	ef
\xe4\xbe\x9d\xe5\xad\x98\xe9\x96\xa2\xe4\xbf\x82\xe3\x81\xae\xe5\x95\x8f\xe9\xa1\x8c - 	0w	t
\xe4\xbe\x9d\xe8\xb5\x96\xe5\x85\xb3\xe7\xb3\xbb\xe9\x97\xae\xe9\xa2\x98 - 	0w	t
\xe5\x85\xb1\xe6\x9c\x89\xe3\x83\xa9\xe3\x82\xa4\xe3\x83\x96\xe3\x83\xa9\xe3\x83\xaa\xe3\x81\xae\xe3\x83\xad\xe3\x83\xbc\xe3\x83\x89\xe4\xb8\xad\xe3\x81\xab\xe3	0w	cx
\xe5\x86\x85\xe9\x83\xa8\xe3\x82\xb3\xe3\x83\x9e\xe3\x83\xb3\xe3\x83\x89\xe3\x81\xbe\xe3\x81\x9f\xe3\x81\xaf\xe5\xa4\x96\xe9\x83\xa8\xe3\x82\xb3\xe3\x83\x9e\xe3	0w	ma
\xe5\x88\xa5\xe3\x81\xae\xe3\x83\x97\xe3\x83\xad\xe3\x82\xbb\xe3\x82\xb9\xe3\x81\x8c\xe4\xbd\xbf\xe7\x94\xa8	0w	pl
\xe5\x88\xa5\xe3\x81\xae\xe3\x83\x97\xe3\x83\xad\xe3\x82\xbb\xe3\x82\xb9\xe3\x81\xa7\xe4\xbd\xbf\xe7\x94\xa8	0w	pl
\xe5\x8f\x82\xe6\x95\xb0\xe5\x88\x97\xe8\xa1\xa8\xe8\xbf\x87\xe9\x95\xbf	0w	e9
\xe5\x8f\xa6\xe4\xb8\x80\xe4\xb8\xaa\xe7\xa8\x8b\xe5\xba\x8f\xe6\xad\xa3\xe5\x9c\xa8\xe4\xbd\xbf\xe7\x94\xa8\xe6\xad\xa4\xe6\x96\x87\xe4\xbb\xb6	0w	pl
\xe5\x8f\xaa\xe8\xaf\xbb\xe6\x96\x87\xe4\xbb\xb6\xe7\xb3\xbb\xe7\xbb\x9f	0w	ed
\xe5\x8f\xaf\xe5\x9f\xb7\xe8\xa1\x8c\xe6\xaa\x94\xe6\xa0\xbc\xe5\xbc\x8f\xe9\x8c\xaf\xe8\xaa\xa4	0w	e5
\xe5\x8f\xaf\xe6\x89\xa7\xe8\xa1\x8c\xe6\x96\x87\xe4\xbb\xb6\xe6\xa0\xbc\xe5\xbc\x8f\xe9\x94\x99\xe8\xaf\xaf	0w	e5
\xe5\x90\x8d\xe5\x89\x8d\xe3\x81\xbe\xe3\x81\x9f\xe3\x81\xaf\xe3\x82\xb5\xe3\x83\xbc\xe3\x83\x93\xe3\x82\xb9\xe3\x81\x8c\xe4\xb8\x8d\xe6\x98\x8e\xe3\x81\xa7\xe3	0w	fn
\xe5\x90\x8d\xe5\x89\x8d\xe8\xa7\xa3\xe6\xb1\xba\xe3\x81\xab\xe4\xb8\x80\xe6\x99\x82\xe7\x9a\x84\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97\xe3\x81\x97\xe3\x81\xbe\xe3	0w	fn
\xe5\x90\x8d\xe7\xa8\xb1\xe6\x88\x96\xe6\x9c\x8d\xe5\x8b\x99\xe6\x9c\xaa\xe7\x9f\xa5	0w	fn
\xe5\x94\xaf\xe8\xae\x80\xe7\x9a\x84\xe6\xaa\x94\xe6\xa1\x88\xe7\xb3\xbb\xe7\xb5\xb1	0w	ed
\xe5\x9c\xb0\xe5\x9d\x80\xe5\xb7\xb2\xe5\x9c\xa8\xe4\xbd\xbf\xe7\x94\xa8	0w	ef
\xe5\x9f\x9f\xe5\x90\x8d\xe8\xa7\xa3\xe6\x9e\x90\xe6\x9a\x82\xe6\x97\xb6\xe5\xa4\xb1\xe8\xb4\xa5	0w	fn
\xe5\xad\x97\xe8\x8a\x82\xe5\xa4\x84\xe5\x8f\x91\xe7\x94\x9f\xe8\xaf\xbb\xe5\x8f\x96\xe9\x94\x99\xe8\xaf\xaf	0w	pk
\xe5\xae\x9f\xe8\xa1\x8c\xe5\xbd\xa2\xe5\xbc\x8f\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc	0w	e5
\xe5\xaf\xbe\xe8\xb1\xa1\xe3\x81\xae\xe3\x82\xb3\xe3\x83\xb3\xe3\x83\x94\xe3\x83\xa5\xe3\x83\xbc\xe3\x82\xbf\xe3\x83\xbc\xe3\x81\xab\xe3\x82\x88\xe3\x81\xa3\xe3	0w	fi
\xe5\xb7\xb2\xe6\x9d\x80\xe6\xad\xbb	0w	mf
\xe5\xbc\x95\xe6\x95\xb0\xe3\x83\xaa\xe3\x82\xb9\xe3\x83\x88\xe3\x81\x8c\xe9\x95\xb7\xe3\x81\x99\xe3\x81\x8e\xe3\x81\xbe\xe3\x81\x99	0w	e9
\xe5\xbc\x95\xe6\x95\xb8\xe5\x88\x97\xe9\xa0\x85\xe7\x9b\xae\xe9\x81\x8e\xe9\x95\xb7	0w	e9
\xe5\xbc\xb7\xe5\x88\xb6\xe7\xb5\x82\xe4\xba\x86	0w	mf
\xe5\xbc\xb7\xe5\x88\xb6\xe7\xb5\x90\xe6\x9d\x9f	0w	mf
\xe5\xbd\x92\xe6\xa1\xa3\xe6\x96\x87\xe4\xbb\xb6\xe4\xb8\xad\xe5\xbc\x82\xe5\xb8\xb8\xe7\x9a\x84 EOF	0w	y
\xe6\x89\x93\xe5\xbc\x80\xe7\x9a\x84\xe6\x96\x87\xe4\xbb\xb6\xe8\xbf\x87\xe5\xa4\x9a	0w	e9
\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe6\x88\x96\xe6\x97\xa0\xe6\xb3\x95\xe5\x8a\xa0\xe8\xbd\xbd\xe4\xb8\xbb\xe7\xb1\xbb	0w	c6
\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe9\x80\x9a\xe5\xbe\x80\xe8\xa9\xb2\xe4\xb8\xbb\xe6\xa9\x9f\xe7\x9a\x84\xe8\xb7\xaf\xe7\x94\xb1\xe8\xb7\xaf\xe5\xbe\x91	0w	fr
\xe6\x8b\x92\xe7\xb5\x95\xe4\xb8\x8d\xe7\xac\xa6\xe6\xac\x8a\xe9\x99\x90\xe7\x9a\x84\xe6\x93\x8d\xe4\xbd\x9c	0w	ed
\xe6\x8b\x92\xe7\xbb\x9d\xe8\xae\xbf\xe9\x97\xae	0w	ed
\xe6\x8b\x92\xe7\xbb\x9d\xe8\xbf\x9e\xe6\x8e\xa5	0w	fi
\xe6\x8c\x87\xe5\xae\x9a\xe3\x81\x95\xe3\x82\x8c\xe3\x81\x9f\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x81\x8c\xe8\xa6\x8b\xe3\x81\xa4\xe3\x81\x8b\xe3	0w	7u
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\x8c\xe3\x82\xbf\xe3\x82\xa4\xe3\x83\xa0\xe3\x82\xa2\xe3\x82\xa6\xe3\x83\x88\xe3\x81\x97\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	fe
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\x8c\xe7\x9b\xb8\xe6\x89\x8b\xe3\x81\x8b\xe3\x82\x89\xe3\x83\xaa\xe3\x82\xbb\xe3\x83\x83\xe3\x83\x88\xe3\x81\x95\xe3\x82\x8c\xe3	0w	fk
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x82\x92\xe6\x8b\x92\xe5\x90\xa6\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	fi
\xe6\x8e\xa5\xe7\xb6\x9a\xe6\xb8\x88\xe3\x81\xbf\xe3\x81\xae\xe5\x91\xbc\xe3\x81\xb3\xe5\x87\xba\xe3\x81\x97\xe5\x85\x88\xe3\x81\x8c\xe4\xb8\x80\xe5\xae\x9a\xe3	0w	fe
\xe6\x8e\xa8\xe9\x80\x81\xe4\xb8\x80\xe4\xba\x9b\xe5\xbc\x95\xe7\x94\xa8\xe5\x88\xb0	0w	8p
\xe6\x8f\xa1\xe6\x89\x8b\xe5\xa4\xb1\xe8\xb4\xa5	0w	oa
\xe6\x96\x87\xe4\xbb\xb6\xe5\x90\x8d\xe8\xbf\x87\xe9\x95\xbf	0w	pm
\xe6\x96\x87\xe5\xad\x97\xe6\xaa\x94\xe5\xbf\x99\xe9\x8c\x84\xe4\xb8\xad	0w	pl
\xe6\x96\x87\xe6\x9c\xac\xe6\x96\x87\xe4\xbb\xb6\xe5\xbf\x99	0w	pl
\xe6\x97\xa0\xe6\xb3\x95\xe5\x88\x86\xe9\x85\x8d\xe5\x86\x85\xe5\xad\x98	0w	eb
\xe6\x97\xa0\xe6\xb3\x95\xe5\x8f\x91\xe7\x8e\xb0\xe8\xbf\x9c\xe7\xa8\x8b\{f}	0w	8y
\xe6\x97\xa0\xe6\xb3\x95\xe6\x89\xa7\xe8\xa1\x8c\xe4\xba\x8c\xe8\xbf\x9b\xe5\x88\xb6\xe6\x96\x87\xe4\xbb\xb6	0w	e5
\xe6\x97\xa0\xe6\xb3\x95\xe6\x89\xbe\xe5\x88\xb0\xe8\xbf\x9c\xe7\xa8\x8b\{f}	0w	8y
\xe6\x97\xa0\xe6\xb3\x95\xe6\x8e\xa8\xe9\x80\x81\xe4\xb8\x80\xe4\xba\x9b\xe5\xbc\x95\xe7\x94\xa8	0w	8p
\xe6\x97\xa0\xe6\xb3\x95\xe8\xa7\xa3\xe6\x9e\x90\{7m}	0w	fn
\xe6\x97\xa0\xe6\xb3\x95\xe8\xbf\x9e\xe6\x8e\xa5\xe4\xb8\x8a 	0w	fe
\xe6\x97\xa2\xe5\xad\x98\xe3\x81\xae\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\xaf\xe3\x83\xaa\xe3\x83\xa2\xe3\x83\xbc\xe3\x83\x88 \xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88	0w	fk
\xe6\x9a\x82\xe6\x97\xb6\xe4\xb8\x8d\xe8\x83\xbd\xe8\xa7\xa3\xe6\x9e\x90\{7m}	0w	fn
\xe6\x9c\xaa\xe7\x9f\xa5\xe7\x9a\x84\xe4\xb8\xbb\xe6\x9c\xba	0w	fn
\xe6\x9c\xaa\xe7\x9f\xa5\xe7\x9a\x84\xe5\x90\x8d\xe7\xa7\xb0\xe6\x88\x96\xe6\x9c\x8d\xe5\x8a\xa1	0w	fn
\xe6\x9c\xaa\xe7\x9f\xa5\xe7\x9a\x84\xe9\x81\xa0\xe7\xab\xaf\xe4\xbd\x8d\xe5\x9d\x80	0w	fn
\xe6\x9d\x83\xe9\x99\x90\xe4\xb8\x8d\xe5\xa4\x9f	0w	ed
\xe6\xaa\x94\xe5\x90\x8d\xe5\xa4\xaa\xe9\x95\xb7	0w	pm
\xe6\xad\xa4\xe9\xa0\x85\xe6\x93\x8d\xe4\xbd\x9c\xe4\xb8\xa6\xe4\xb8\x8d\xe8\xa2\xab\xe5\x85\x81\xe8\xa8\xb1	0w	ed
\xe6\xae\xb5\xe9\x94\x99\xe8\xaf\xaf	0w	mb
\xe6\xb2\x92\xe6\x9c\x89\xe4\xbd\x8d\xe5\x9d\x80\xe9\x97\x9c\xe8\x81\xaf\xe8\x87\xb3\xe6\xad\xa4\xe4\xb8\xbb\xe6\xa9\x9f\xe5\x90\x8d\xe7\xa8\xb1	0w	fn
\xe6\xb2\x92\xe6\x9c\x89\xe6\xad\xa4\xe4\xb8\x80\xe6\xaa\x94\xe6\xa1\x88\xe6\x88\x96\xe7\x9b\xae\xe9\x8c\x84	0w	7u ji
\xe6\xb2\xa1\xe6\x9c\x89\xe4\xb8\x8e\xe4\xb8\xbb\xe6\x9c\xba\xe5\x90\x8d\xe5\x85\xb3\xe8\x81\x94\xe7\x9a\x84\xe5\x9c\xb0\xe5\x9d\x80	0w	fn
\xe6\xb2\xa1\xe6\x9c\x89\xe5\x88\xb0\xe4\xb8\xbb\xe6\x9c\xba\xe7\x9a\x84\xe8\xb7\xaf\xe7\x94\xb1	0w	fr
\xe6\xb2\xa1\xe6\x9c\x89\xe5\x8f\xaf\xe5\xae\x89\xe8\xa3\x85\xe5\x80\x99\xe9\x80\x89	0w	w
\xe6\xb2\xa1\xe6\x9c\x89\xe8\xa7\x84\xe5\x88\x99\xe5\x8f\xaf\xe5\x88\xb6\xe4\xbd\x9c\xe7\x9b\xae\xe6\xa0\x87	0w	ej
\xe6\xb2\xa1\xe6\x9c\x89\xe8\xb6\xb3\xe5\xa4\x9f\xe7\x9a\x84\xe5\x8f\xaf\xe7\x94\xa8\xe7\xa9\xba\xe9\x97\xb4	0w	e3
\xe6\xb2\xa1\xe6\x9c\x89\xe9\x82\xa3\xe4\xb8\xaa\xe6\x96\x87\xe4\xbb\xb6\xe6\x88\x96\xe7\x9b\xae\xe5\xbd\x95	0w	7u ji
\xe6\xba\x80\xe3\x81\x9f\xe3\x81\x9b\xe3\x81\xaa\xe3\x81\x84\xe4\xbe\x9d\xe5\xad\x98\xe9\x96\xa2\xe4\xbf\x82\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3	0w	t
\xe7\x84\xa1\xe6\xb3\x95\xe5\x92\x8c \{f}	0w	fe
\xe7\x84\xa1\xe6\xb3\x95\xe5\x9f\xb7\xe8\xa1\x8c\xe4\xba\x8c\xe9\x80\xb2\xe4\xbd\x8d\xe6\xaa\x94\xe6\xa1\x88	0w	e5
\xe7\x84\xa1\xe6\xb3\x95\xe6\x89\xbe\xe5\x88\xb0\xe9\x81\xa0\xe7\xab\xaf\xe5\xbc\x95\xe7\x94\xa8	0w	8y
\xe7\x84\xa1\xe6\xb3\x95\xe6\x8e\xa5\xe8\xa7\xb8\xe7\xb6\xb2\xe8\xb7\xaf	0w	fr
\xe7\x84\xa1\xe6\xb3\x95\xe8\xa7\xa3\xe6\x9e\x90\{7n}	0w	fn
\xe7\x84\xa1\xe6\xb3\x95\xe9\x85\x8d\xe7\xbd\xae\xe8\xa8\x98\xe6\x86\xb6\xe9\xab\x94	0w	eb
\xe7\x94\xb1\xe4\xba\x8e\xe7\x9b\xae\xe6\xa0\x87\xe8\xae\xa1\xe7\xae\x97\xe6\x9c\xba\xe7\xa7\xaf\xe6\x9e\x81\xe6\x8b\x92\xe7\xbb\x9d	0w	fi
\xe7\x94\xb1\xe4\xba\x8e\xe8\xbf\x9e\xe6\x8e\xa5\xe6\x96\xb9\xe5\x9c\xa8\xe4\xb8\x80\xe6\xae\xb5\xe6\x97\xb6\xe9\x97\xb4\xe5\x90\x8e\xe6\xb2\xa1\xe6\x9c\x89\xe6	0w	fe
\xe7\x94\xb1\xe8\xbd\xaf\xe4\xbb\xb6\xe5\xaf\xbc\xe8\x87\xb4\xe7\x9a\x84\xe8\xbf\x9e\xe6\x8e\xa5\xe6\x96\xad\xe5\xbc\x80	0w	fk
\xe7\xa3\x81\xe7\x9b\x98\xe7\xa9\xba\xe9\x97\xb4\xe4\xb8\x8d\xe8\xb6\xb3	0w	e3
\xe7\xa3\x81\xe7\xa2\x9f\xe9\x85\x8d\xe9\xa1\x8d\xe5\xb7\xb2\xe6\xbb\xbf	0w	e3
\xe7\xa8\x8b\xe5\xbc\x8f\xe8\xa8\x98\xe6\x86\xb6\xe9\xab\x94\xe5\x8d\x80\xe6\xae\xb5\xe9\x8c\xaf\xe8\xaa\xa4	0w	mb
\xe7\xb3\xbb\xe7\xbb\x9f\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe6\x8c\x87\xe5\xae\x9a\xe7\x9a\x84\xe6\x96\x87\xe4\xbb\xb6	0w	7u
\xe7\xbd\x91\xe7\xbb\x9c\xe4\xb8\x8d\xe5\x8f\xaf\xe8\xbe\xbe	0w	fr
\xe8\x87\xaa\xe5\x8a\xa8\xe5\x90\x88\xe5\xb9\xb6\xe5\xa4\xb1\xe8\xb4\xa5	0w	8k
\xe8\x87\xaa\xe5\x8b\x95\xe5\x90\x88\xe4\xbd\xb5\xe5\xa4\xb1\xe6\x95\x97	0w	8k
\xe8\x87\xb4\xe5\x91\xbd\xe7\x9a\x84\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc\{5p}	0w	36
\xe8\x87\xb4\xe5\x91\xbd\xe9\x94\x99\xe8\xaf\xaf\{5p}	0w	36
\xe8\xa3\x9d\xe7\xbd\xae\xe4\xb8\x8a\xe5\xb7\xb2\xe7\x84\xa1\xe5\xa4\x9a\xe9\xa4\x98\xe7\xa9\xba\xe9\x96\x93	0w	e3
\xe8\xa7\xa3\xe6\x9e\x90\xe5\x90\x8d\xe7\xa8\xb1\xe6\x99\x82\xe7\x99\xbc\xe7\x94\x9f\xe6\x9a\xab\xe6\x99\x82\xe6\x80\xa7\xe9\x8c\xaf\xe8\xaa\xa4	0w	fn
\xe8\xa8\xb1\xe5\x8f\xaf\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	ed
\xe8\xa8\xb1\xe5\x8f\xaf\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xa6\xe3\x81\x84\xe3\x81\xaa\xe3\x81\x84\xe6\x93\x8d\xe4\xbd\x9c\xe3\x81\xa7\xe3\x81\x99	0w	ed
\xe8\xa8\xbc\xe6\x98\x8e\xe6\x9b\xb8\xe3\x81\xae\xe6	0w	oc
\xe8\xaa\xad\xe3\x81\xbf\xe8\xbe\xbc\xe3\x81\xbf\xe5\xb0\x82\xe7\x94\xa8\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x82\xb7\xe3\x82\xb9\xe3\x83\x86\xe3	0w	ed
\xe8\xae\xbe\xe5\xa4\x87\xe4\xb8\x8a\xe6\xb2\xa1\xe6\x9c\x89\xe7\xa9\xba\xe9\x97\xb4	0w	e3
\xe8\xb3\x87\xe6\xba\x90\xe6\x9a\xab\xe6\x99\x82\xe7\x84\xa1\xe6\xb3\x95\xe5\x8f\x96\xe5\xbe\x97	0w	e9
\xe8\xb5\x84\xe6\xba\x90\xe6\x9a\x82\xe6\x97\xb6\xe4\xb8\x8d\xe5\x8f\xaf\xe7\x94\xa8	0w	e9
\xe8\xb6\x85\xe5\x87\xba\xe7\xa3\x81\xe7\x9b\x98\xe9\x99\x90\xe9\xa2\x9d	0w	e3
\xe8\xba\xab\xe4\xbb\xbd\xe9\xa9\x97\xe8\xad\x89\xe5\xa4\xb1\xe6\x95\x97	0w	8c
\xe8\xba\xab\xe4\xbb\xbd\xe9\xaa\x8c\xe8\xaf\x81\xe5\xa4\xb1\xe8\xb4\xa5	0w	8c
\xe8\xbb\x9f\xe9\xab\x94\xe9\x80\xa0\xe6\x88\x90\xe9\x80\xa3\xe7\xb7\x9a\xe4\xb8\xad\xe6\x96\xb7	0w	fk
\xe8\xbd\xaf\xe4\xbb\xb6\xe5\x8c\x85\xe6\x9c\x89\xe6\x9c\xaa\xe6\xbb\xa1\xe8\xb6\xb3\xe7\x9a\x84\xe4\xbe\x9d\xe8\xb5\x96\xe5\x85\xb3\xe7\xb3\xbb	0w	t
\xe8\xbd\xbd\xe5\x85\xa5\xe5\x85\xb1\xe4\xba\xab\xe5\xba\x93\xe6\x97\xb6\xe5\x87\xba\xe9\x94\x99	0w	cx
\xe8\xbf\x9c\xe7\xa8\x8b\xe4\xb8\xbb\xe6\x9c\xba\xe5\xbc\xba\xe8\xbf\xab\xe5\x85\xb3\xe9\x97\xad\xe4\xba\x86\xe4\xb8\x80\xe4\xb8\xaa\xe7\x8e\xb0\xe6\x9c\x89\xe7	0w	fk
\xe8\xbf\x9c\xe7\xab\xaf\xe6\x84\x8f\xe5\xa4\x96\xe6\x8c\x82\xe6\x96\xad	0w	fg
\xe8\xbf\x9e\xe6\x8e\xa5\xe8\xa2\xab\xe5\xaf\xb9\xe6\x96\xb9\xe9\x87\x8d\xe8\xae\xbe	0w	fk
\xe8\xbf\x9e\xe6\x8e\xa5\xe8\xb6\x85\xe6\x97\xb6	0w	fe
\xe9\x80\xa3\xe7\xb7\x9a\xe8\xa2\xab\xe5\xb0\x8d\xe6\x96\xb9\xe9\x87\x8d\xe8\xa8\xad	0w	fk
\xe9\x80\xa3\xe7\xb7\x9a\xe8\xa2\xab\xe6\x8b\x92\xe7\xb5\x95	0w	fi
\xe9\x80\xa3\xe7\xb7\x9a\xe8\xb6\x85\xe9\x81\x8e\xe6\x99\x82\xe9\x96\x93	0w	fe
\xe9\x81\xa0\xe7\xab\xaf\xe6\x84\x8f\xe5\xa4\x96\xe6\x8e\x9b\xe6\x96\xb7	0w	fg
\xe9\x81\xa0\xe7\xab\xaf\xe7\xb3\xbb\xe7\xb5\xb1\xe5\xb7\xb2\xe5\x81\x9c\xe6\xa9\x9f\xe4\xba\x86	0w	fr
\xe9\x89\xb4\xe6\x9d\x83\xe5\xa4\xb1\xe8\xb4\xa5	0w	8c
\xe9\x8c\xaf\xe8\xaa\xa4\{7o}	0	80
\xe9\x94\x99\xe8\xaf\xaf: \xe7\xa8\x8b\xe5\xba\x8f\xe5\x8c\x85\{f}	0w	c6
\xe9\x94\x99\xe8\xaf\xaf\{7o}	0	80
\xe9\x96\x8b\xe3\x81\x84\xe3\x81\xa6\xe3\x81\x84\xe3\x82\x8b\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x81\x8c\xe5\xa4\x9a\xe3\x81\x99\xe3\x81\x8e\xe3	0w	e9
\xe9\x96\x8b\xe5\x95\x9f\xe5\xa4\xaa\xe5\xa4\x9a\xe6\xaa\x94\xe6\xa1\x88	0w	e9
\xea\xb6\x8c\xed\x95\x9c\xec\x9d\xb4 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4\{f}	0w	67
\xea\xb7\xb8\xeb\x9f\xb0 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\xb4\xeb\x82\x98 \xeb\x94\x94\xeb\xa0\x89\xed\x84\xb0\xeb\xa6\xac\xea\xb0\x80 \xec\x97\x86\xec	0w	7u ji
\xea\xb8\xb0\xeb\xb3\xb8 \xed\x81\xb4\xeb\x9e\x98\xec\x8a\xa4 \{f}	0w	c6
\xea\xb9\x83 \xec\xa0\x80\xec\x9e\xa5\xec\x86\x8c\xea\xb0\x80 \xec\x95\x84\xeb\x8b\x99\xeb\x8b\x88\xeb\x8b\xa4	0w	8y
\xeb\x82\xb4\xeb\xb6\x80 \xeb\x98\x90\xeb\x8a\x94 \xec\x99\xb8\xeb\xb6\x80 \xeb\xaa\x85\xeb\xa0\xb9	0w	ma
\xeb\x84\xa4\xed\x8a\xb8\xec\x9b\x8c\xed\x81\xac\xea\xb0\x80 \xec\xa0\x91\xea\xb7\xbc \xeb\xb6\x88\xea\xb0\x80\xeb\x8a\xa5\xed\x95\xa9\xeb\x8b\x88\xeb\x8b	0w	fr
\xeb\x84\xa4\xed\x8a\xb8\xec\x9b\x8c\xed\x81\xac\xec\x97\x90 \xec\xa0\x91\xea\xb7\xbc\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb	0w	fr
\xeb\x8b\xa4\xeb\xa5\xb8 \xed\x94\x84\xeb\xa1\x9c\xec\x84\xb8\xec\x8a\xa4\xea\xb0\x80 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\x84 \xec\x82\xac\xec\x9a\xa9 	0w	pl
\xeb\x8b\xa4\xeb\xa5\xb8 \xed\x94\x84\xeb\xa1\x9c\xec\x84\xb8\xec\x8a\xa4\xec\x97\x90\xec\x84\x9c \xec\x82\xac\xec\x9a\xa9 \xec\xa4\x91	0w	pl
\xeb\x8c\x80\xec\x83\x81 \xec\xbb\xb4\xed\x93\xa8\xed\x84\xb0\xec\x97\x90\xec\x84\x9c \xec\x97\xb0\xea\xb2\xb0\xec\x9d\x84 \xea\xb1\xb0\xeb\xb6\x80\xed	0w	fi
\xeb\x8f\x99\xec\xa0\x81 \xeb\x9d\xbc\xec\x9d\xb4\xeb\xb8\x8c\xeb\x9f\xac\xeb\xa6\xac\xeb\xa5\xbc \xec\x9d\xbd\xec\x96\xb4\xeb\x93\xa4\xec\x9d\xb4\xeb\x8a	0w	cx
\xeb\x94\x94\xec\x8a\xa4\xed\x81\xac \xea\xb3\xb5\xea\xb0\x84\xec\x9d\xb4 \xeb\xb6\x80\xec\xa1\xb1\xed\x95\xa9\xeb\x8b\x88\xeb\x8b\xa4	0w	e3
\xeb\x94\x94\xec\x8a\xa4\xed\x81\xac \xed\x95\xa0\xeb\x8b\xb9\xeb\x9f\x89\xec\x9d\xb4 \xec\xb4\x88\xea\xb3\xbc\xeb\x90\xa8	0w	e3
\xeb\xa9\x94\xeb\xaa\xa8\xeb\xa6\xac\xeb\xa5\xbc \xed\x95\xa0\xeb\x8b\xb9\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	eb
\xeb\xaa\x85\xeb\xa0\xb9\xec\x9d\x84 \xed\x97\x88\xec\x9a\xa9\xed\x95\x98\xec\xa7\x80 \xec\x95\x8a\xec\x9d\x8c	0w	ed
\xeb\xb0\x94\xec\x9d\xb4\xed\x8a\xb8\xec\x97\x90\xec\x84\x9c \xec\x9d\xbd\xea\xb8\xb0 \xec\x98\xa4\xeb\xa5\x98	0w	pk
\xec\x82\xac\xec\x9a\xa9\xec\x9e\x90 \xec\x9d\xb4\xeb\xa6\x84\xec\x9d\x84 \xec\x9d\xbd\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88	0w	8c
\xec\x82\xac\xec\x9a\xa9\xec\x9e\x90\xec\x9d\x98 password \xec\x9d\xb8\xec\xa6\x9d\xec\x9d\x84 \xec\x8b\xa4\xed\x8c\xa8	14w	67
\xec\x83\x81\xeb\x8c\x80\xed\x8e\xb8\xec\x9d\xb4 \xec\x97\xb0\xea\xb2\xb0\xec\x9d\x84 \xeb\x81\x8a\xec\x9d\x8c	0w	fk
\xec\x84\xa4\xec\xb9\x98\xed\x95\xa0 \xec\x88\x98 \xec\x9e\x88\xeb\x8a\x94 \xed\x9b\x84\xeb\xb3\xb4\xea\xb0\x80 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88	0w	w
\xec\x84\xb8\xea\xb7\xb8\xeb\xa9\x98\xed\x85\x8c\xec\x9d\xb4\xec\x85\x98 \xea\xb2\xb0\xed\x95\xa8	0w	mb
\xec\x84\xb8\xea\xb7\xb8\xeb\xa9\x98\xed\x85\x8c\xec\x9d\xb4\xec\x85\x98 \xec\x98\xa4\xeb\xa5\x98	0w	mb
\xec\x84\xb8\xea\xb7\xb8\xeb\xa9\x98\xed\x85\x8c\xec\x9d\xb4\xec\x85\x98 \xed\x8f\xb4\xed\x8a\xb8	0w	mb
\xec\x86\x8c\xed\x94\x84\xed\x8a\xb8\xec\x9b\xa8\xec\x96\xb4\xea\xb0\x80 \xec\x97\xb0\xea\xb2\xb0 \xec\xa4\x91\xeb\x8b\xa8\xec\x9d\x84 \xec\xb4\x88\xeb	0w	fk
\xec\x8b\xa4\xed\x96\x89 \xed\x8c\x8c\xec\x9d\xbc \xec\x82\xac\xec\x9a\xa9 \xec\xa4\x91	0w	pl
\xec\x95\x84\xec\xb9\xb4\xec\x9d\xb4\xeb\xb8\x8c\xec\x97\x90 \xec\x98\x88\xea\xb8\xb0\xec\xb9\x98 \xec\x95\x8a\xec\x9d\x80 \xed\x8c\x8c\xec\x9d\xbc 	0w	y
\xec\x95\x8c \xec\x88\x98 \xec\x97\x86\xeb\x8a\x94 \xec\x98\xb5\xec\x85\x98	0w	40
\xec\x95\x8c \xec\x88\x98 \xec\x97\x86\xeb\x8a\x94 \xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8	0w	fn
\xec\x95\x8c\xeb\xa0\xa4\xec\xa7\x84 \xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xea\xb0\x80 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	fn
\xec\x95\xa1\xec\x84\xb8\xec\x8a\xa4\xea\xb0\x80 \xea\xb1\xb0\xeb\xb6\x80\xeb\x90\x98\xec\x97\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	ed
\xec\x97\x90 \xeb\x8c\x80\xed\x95\x9c \xec\x9d\xb8\xec\xa6\x9d\xec\x9d\xb4 \xec\x8b\xa4\xed\x8c\xa8\xed\x96\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	8c
\xec\x97\x90 \xeb\x8c\x80\xed\x95\x9c \xec\xa0\x95\xec\x9d\x98\xeb\x90\x98\xec\xa7\x80 \xec\x95\x8a\xec\x9d\x80 \xec\xb0\xb8\xec\xa1\xb0	0w	d5
\xec\x97\xb0\xea\xb2\xb0 \xec\x8b\x9c\xea\xb0\x84 \xec\xb4\x88\xea\xb3\xbc	0w	fe
\xec\x97\xb0\xea\xb2\xb0\xeb\x90\x9c \xea\xb5\xac\xec\x84\xb1\xec\x9b\x90\xec\x9c\xbc\xeb\xa1\x9c\xeb\xb6\x80\xed\x84\xb0 \xec\x9d\x91\xeb\x8b\xb5\xec\x9d	0w	fe
\xec\x97\xb0\xea\xb2\xb0\xec\x9d\x80 \xec\x9b\x90\xea\xb2\xa9 \xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xec\x97\x90 \xec\x9d\x98\xed\x95\xb4 \xea\xb0\x95	0w	fk
\xec\x97\xb0\xea\xb2\xb0\xec\x9d\xb4 \xea\xb1\xb0\xeb\xb6\x80\xeb\x90\xa8	0w	fi
\xec\x97\xb4\xeb\xa6\xb0 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\xb4 \xeb\x84\x88\xeb\xac\xb4 \xeb\xa7\x8e\xec\x9d\x8c	0w	e9
\xec\x98\xa4\xeb\xa5\x98 : \{31}	0w	f6
\xec\x98\xa4\xeb\xa5\x98 :\{31}	0	f6
\xec\x98\xa4\xeb\xa5\x98 AVLN\{7}	0w	f6
\xec\x98\xa4\xeb\xa5\x98 BC\{2}\{2}\{2}\{2}\{2}	0w	f6
\xec\x98\xa4\xeb\xa5\x98 CA\{2}\{2}\{2}\{2}	0w	f6
\xec\x98\xa4\xeb\xa5\x98 CS\{2}\{2}\{2}\{2}	0w	f6
\xec\x98\xa4\xeb\xa5\x98 C\{2}\{2}\{2}\{2}	0	f6
\xec\x98\xa4\xeb\xa5\x98 FS\{2}\{2}\{2}\{2}	0w	f6
\xec\x98\xa4\xeb\xa5\x98 IDE\{2}\{2}\{2}\{2}	1w	f6
\xec\x98\xa4\xeb\xa5\x98 MC\{2}\{2}\{2}\{2}	0w	f6
\xec\x98\xa4\xeb\xa5\x98 MSB\{2}\{2}\{2}\{2}	1w	f5
\xec\x98\xa4\xeb\xa5\x98 NETSDK1\{2}\{2}\{2}	3w	f6
\xec\x98\xa4\xeb\xa5\x98 RZ\{2}\{2}\{2}\{2}	0w	f6
\xec\x98\xa4\xeb\xa5\x98 SA\{2}\{2}\{2}\{2}	0w	f6
\xec\x98\xa4\xeb\xa5\x98 XA\{2}\{2}\{2}\{2}	0w	f6
\xec\x98\xa4\xeb\xa5\x98: \{31}	0	f6
\xec\x98\xa4\xeb\xa5\x98:\{31}	0	f6
\xec\x98\xa4\xeb\xa5\x98\{3}	0	80
\xec\x98\xb5\xec\x85\x98\xec\x9d\x84 \xec\x9d\xb8\xec\x8b\x9d\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86	0w	40
\xec\x9d\x84(\xeb\xa5\xbc) \xeb\xa7\x8c\xeb\x93\xa4 \xea\xb7\x9c\xec\xb9\x99\xec\x9d\xb4 \xec\x97\x86	0w	ej
\xec\x9d\x98 \xec\xa3\xbc\xec\x86\x8c\xeb\xa5\xbc \xec\x95\x8c\xec\x95\x84\xeb\x82\xb4\xeb\x8a\x94	0w	fn
\xec\x9d\x98 \xec\xa3\xbc\xec\x86\x8c\xeb\xa5\xbc \xec\x95\x8c\xec\x95\x84\xeb\x82\xbc \xec\x88\x98 \xec\x97\x86	0w	fn
\xec\x9d\x98\xec\xa1\xb4\xec\x84\xb1 \xeb\xac\xb8\xec\xa0\x9c - 	0w	t
\xec\x9d\xb4\xeb\xa6\x84 \xed\x98\xb9\xec\x9d\x80 \xec\x84\x9c\xeb\xb9\x84\xec\x8a\xa4\xeb\xa5\xbc \xec\x95\x8c \xec\x88\x98 \xec\x97\x86\xec\x8a	0w	fn
\xec\x9d\xb4\xec\xa7\x84 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\x84 \xec\x8b\xa4\xed\x96\x89\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86\xec\x9d\x8c	0w	e5
\xec\x9d\xb8\xec\x88\x98 \xeb\xaa\x85\xeb\x8b\xa8\xec\x9d\xb4 \xeb\x84\x88\xeb\xac\xb4 \xea\xb9\x80	0w	e9
\xec\x9d\xb8\xec\xa6\x9d\xec\x84\x9c\xea\xb0\x80 \xeb\xa7\x8c\xeb\xa3\x8c	0w	oc
\xec\x9d\xbd\xea\xb8\xb0\xec\xa0\x84\xec\x9a\xa9 \xed\x8c\x8c\xec\x9d\xbc \xec\x8b\x9c\xec\x8a\xa4\xed\x85\x9c	0w	ed
\xec\x9e\x90\xeb\x8f\x99 \xeb\xb3\x91\xed\x95\xa9\xec\x9d\xb4 \xec\x8b\xa4\xed\x8c\xa8	0w	8k
\xec\x9e\x90\xec\x9b\x90\xec\x9d\xb4 \xec\x9d\xbc\xec\x8b\x9c\xec\xa0\x81\xec\x9c\xbc\xeb\xa1\x9c \xec\x82\xac\xec\x9a\xa9 \xeb\xb6\x88\xea\xb0\x80\xeb	0w	e9
\xec\x9e\xa5\xec\xb9\x98\xec\x97\x90 \xeb\x82\xa8\xec\x9d\x80 \xea\xb3\xb5\xea\xb0\x84\xec\x9d\xb4 \xec\x97\x86\xec\x9d\x8c	0w	e3
\xec\xa3\xbc\xec\x86\x8c\xea\xb0\x80 \xec\x9d\xb4\xeb\xaf\xb8 \xec\x82\xac\xec\x9a\xa9 \xec\xa4\x91\xec\x9e\x85\xeb\x8b\x88\xeb\x8b\xa4	0w	ef
\xec\xa3\xbd\xec\x97\x88\xec\x9d\x8c	0w	mf
\xec\xa7\x80\xec\xa0\x95\xeb\x90\x9c \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\x84 \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88	0w	7u
\xec\xb6\xa9\xeb\xb6\x84\xed\x95\x9c \xec\x97\xac\xec\x9c\xa0 \xea\xb3\xb5\xea\xb0\x84\xec\x9d\xb4 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	e3
\xec\xb9\x98\xeb\xaa\x85\xec\xa0\x81 \xec\x98\xa4\xeb\xa5\x98\{5p}	0w	36
\xed\x83\x80\xea\xb2\x9f\xec\x9d\x84 \xeb\xa7\x8c\xeb\x93\xa4 \xea\xb7\x9c\xec\xb9\x99\xec\x9d\xb4 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	ej
\xed\x85\x8c\xec\x8a\xa4\xed\x8a\xb8 \xec\x8b\xa4\xed\x96\x89\xec\x97\x90 \xec\x8b\xa4\xed\x8c\xa8	0w	78
\xed\x8c\x8c\xec\x9d\xbc \xec\x9d\xb4\xeb\xa6\x84\xec\x9d\xb4 \xeb\x84\x88\xeb\xac\xb4 \xea\xb9\x81\xeb\x8b\x88\xeb\x8b\xa4	0w	pm
\xed\x8c\xa8\xed\x82\xa4\xec\xa7\x80\xec\x9d\x98 \xec\x9d\x98\xec\xa1\xb4\xec\x84\xb1\xec\x9d\xb4 \xeb\xa7\x9e\xec\xa7\x80 \xec\x95\x8a\xec\x8a\xb5\xeb	0w	t
\xed\x91\xb8\xec\x8b\x9c\xed\x95\x98\xeb\x8a\x94\xeb\x8d\xb0 \xec\x8b\xa4\xed\x8c\xa8\xed\x96\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	8p
\xed\x95\xb4\xec\x8b\x9c \xed\x95\xa9\xec\x9d\xb4 \xeb\xa7\x9e\xec\xa7\x80 \xec\x95\x8a\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	u
\xed\x95\xb8\xeb\x93\x9c\xec\x85\xb0\xec\x9d\xb4\xed\x81\xac\{f}	0w	oa
\xed\x97\x88\xea\xb0\x80 \xea\xb1\xb0\xeb\xb6\x80	0w	ed
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8 \xec\xa3\xbc\xec\x86\x8c\xeb\xa5\xbc \xed\x95\xb4\xec\x84\x9d\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86	0w	fn
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xea\xb0\x80 \xec\xa3\xbd\xec\x97\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	fr
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xeb\xa1\x9c \xea\xb0\x88 \xeb\xa3\xa8\xed\x8a\xb8\xea\xb0\x80 \xec\x97\x86\xec\x9d\x8c	0w	fr
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xeb\xa5\xbc \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86	0w	fn
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xec\x9d\xb4\xeb\xa6\x84\xea\xb3\xbc \xeb\x8c\x80\xec\x9d\x91\xeb\x90\x98\xeb\x8a\x94 \xec\xa3\xbc\xec\x86\x8c\xea\xb0	0w	fn
\xef\xbb\xbfRun 	0	3
\xef\xbc\x9a\xe6\x8c\x87\xe4\xbb\xa4\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0	0w	ma
\xf0\x9f\x9a\xa8 Build failed.	6w	hv
\xf0\x9f\x9a\xab Errors...	3w	d7
a connection attempt failed because the 	25wi	fe
a fatal error has been detected by the j	18wi	mb
a rede est\{7p}	0wi	fr
a release with the same tag name already	19wi	9f
a required agreement is missing or has e	8wi	p
a server error occurred\{f}	3wi	98
a socket operation was attempted to an u	2wi	fr
a terminal is required to read the passw	6wi	ed
\^assertion \{7q}	0w	o2
aadsts7000222	4wi	1o
abuse detection	0wi	bh
acceso denegado	3wi	ed
access is denied	3wi	ed
access to model \{7}	4wi	bk
access to the path '\{f}	11wi	ed
access token not provided. supply an acc	29wi	b5
access violation - code c0000005	17wi	mb
accessdeniedexception: \{7r}	5wi	ed
acesso negado	2wi	ed
actions_id_token_request_\{7s}	12wi	hi
actively refused it	2wi	fi
add failed: 	1wi	6w
additional propert\{i}	6wi	ly
address already in use	2wi	ef
adres jest ju\{7p}	0wi	ef
adresse d\{7p}	0wi	ef
alert certificate \{7t}	0wi	o9
all dependencies have been fetched	6wi	4
already_exists, field: tag_name	19wi	9f
an action could not be found at the uri	25wi	8t
an existing connection was forcibly clos	20wi	fk
an expo user account is required	14wi	b5
an invalid token was provided.	14wi	3o
androidpublisher\{f}	5wi	a5
answered 401	3wi	b6
answered 403	2wi	b7
answered 404	3wi	b9
answered 408	3wi	ba
answered 410	3wi	b9
answered 429	3wi	bh
answered 500	3wi	bb
answered 502	3wi	bc
answered 503	2wi	bd
answered 504	2wi	be
answered 5\{7u}	1wi	bf
answered with 401	2wi	b6
answered with 403	2wi	b7
answered with 404	2wi	b9
answered with 408	2wi	ba
answered with 410	2wi	b9
answered with 429	2wi	bh
answered with 500	2wi	bb
answered with 502	2wi	bc
answered with 503	2wi	bd
answered with 504	2wi	be
answered with 5\{7u}	2wi	bf
api is \{7v}	0i	bj
api key not valid. please pass a valid a	8wi	dr
api rate limit	2wi	bh
api_key client option must be set	22wi	dr
api_key_invalid	0wi	dr
application default credentials \{f}	16wi	81
are outdated	0wi	8e
are stale	0wi	8e
are you root?	0wi	ed
argument list too long	6wi	e9
artifact not found for name	2wi	8v
assumerolewithwebidentity	8wi	hj
attempt \{7w}	0wi	4
aucun chemin d\{6m}	5wi	fr
aucun espace disponible sur le p\{7p}	23wi	e3
aucun fichier ou dossier de ce type	24wi	7u
autenticaci\{7p}	2wi	8c
auth token is required for this request	0wi	kd
authentication credentials are missing o	0wi	p
authentication error (snyk	0wi	kd
authentication failed for '	0wi	8c
authentication failed: please log in	0wi	3h
authentication \{7x}	0wi	of
authenticationerror	0wi	of
authentifizierung fehlgeschlagen f\{7p}	11wi	8c
authorization token has expired	17wi	kl
azure trusted signing\{f}	3wi	pn
\^bROKEN LINKS	3w	d7
\^billing account \{f}	7w	4d
\^broken \{6t}	0	d7
backend is unhealthy	0wi	bj
bad apikey	0wi	of
bad api\{7y}key	0wi	of
bad config	0wi	5a
bad cpu type in executable	14wi	e5
bad gateway	0wi	bc
bad login	0wi	of
bad token	0wi	of
before secure tls connection	3wi	oa
being used by another process	15wi	pl
bodytimeouterror	6wi	ft
brak dost\{7p}	0wi	ed
brak miejsca na urz\{7p}	8wi	e3
brak trasy do hosta	6wi	fr
broken pipe	0wi	fd
build exceeded maximum allowed runtime	28wi	3w
build execution time has reached the max	17wi	3w
build failed with \{19}\{1a}	1wi	87
bus error	0wi	mb
\^could not find python interpreter with s	26w	om
\^coverage\{3}	0w	5i
cache not found for input keys	15wi	4
can't start new thread	13wi	e9
cannot access gated repo	2wi	bk
cannot allocate memory	13wi	eb
cannot connect to the docker daemon	18wi	6x
cannot execute binary file	12wi	e5
cannot find path '	7wi	7u
cannot open display	6wi	e2
cannot perform an interactive login from	19wi	kl
cannot stat '	4wi	7u
cert_has_expired	1wi	oc
certificate verification: \{7z}	8wi	od
certificate verify failed (certificate h	8wi	oc
certificate verify failed (\{80}	8wi	od
certificate was expired\{f}	9wi	pn
certificate \{81}	0wi	oc
certificate_verify_failed	0wi	od
certificateexpiredexception	0wi	oc
changed \{2}	0wi	4
changes to the lockfile in deployment mo	12wi	4l
channel \{2}	0wi	fg
checksum error detected. file=	2wi	3q
checksum validation failed, expected	4wi	3q
checksum verification of the file failed	2wi	3q
checksum \{82}	0wi	3q
chunked transfer encoding, state: 	4wi	fv
chunkedencodingerror	9wi	fv
client certificate \{f}	1wi	o9
client secret key\{83}	7wi	1o
client.timeout \{84}	1wi	ft
client_loop: send disconnect	10wi	fg
code 401	1i	b6
code 403	0i	b7
code 404	1i	b9
code 408	1i	ba
code 410	1i	b9
code 429	1i	bh
code 500	1i	bb
code 502	1i	bc
code 503	0i	bd
code 504	1i	be
code 5\{7u}	0i	bf
code = 401	1wi	b6
code = 403	0wi	b7
code = 404	1wi	b9
code = 408	1wi	ba
code = 410	1wi	b9
code = 429	1wi	bh
code = 500	1wi	bb
code = 502	1wi	bc
code = 503	0wi	bd
code = 504	1wi	be
code = 5\{7u}	0wi	bf
code e401	0wi	b6
code e403	0wi	b7
code e429	0wi	bh
code e500	0wi	bb
code e502	0wi	bc
code e503	0wi	bd
code e504	0wi	be
code of 401	2wi	b6
code of 403	1wi	b7
code of 404	2wi	b9
code of 408	2wi	ba
code of 410	2wi	b9
code of 429	1wi	bh
code of 500	2wi	bb
code of 502	2wi	bc
code of 503	1wi	bd
code of 504	2wi	be
code of 5\{7u}	0wi	bf
code sign error: 	1wi	r
code was 401	2wi	b6
code was 403	2wi	b7
code was 404	2wi	b9
code was 408	2wi	ba
code was 410	2wi	b9
code was 429	2wi	bh
code was 500	2wi	bb
code was 502	2wi	bc
code was 503	2wi	bd
code was 504	2wi	be
code was 5\{7u}	1wi	bf
code": 401	1wi	b6
code": 403	0wi	b7
code": 404	1wi	b9
code": 408	1wi	ba
code": 410	1wi	b9
code": 429	1wi	bh
code": 500	1wi	bb
code": 502	1wi	bc
code": 503	1wi	bd
code": 504	1wi	be
code": 5\{7u}	0wi	bf
code":401	0wi	b6
code":403	0wi	b7
code":404	0wi	b9
code":408	0wi	ba
code":410	0wi	b9
code":429	0wi	bh
code":500	0wi	bb
code":502	0wi	bc
code":503	0wi	bd
code":504	0wi	be
code":5\{7u}	0i	bf
code: '401	0wi	b6
code: '403	0wi	b7
code: '404	0wi	b9
code: '408	0wi	ba
code: '410	0wi	b9
code: '429	0wi	bh
code: '500	0wi	bb
code: '502	0wi	bc
code: '503	0wi	bd
code: '504	0wi	be
code: '5\{7u}	0wi	bf
code: 401	0wi	b6
code: 403	0wi	b7
code: 404	0wi	b9
code: 408	0wi	ba
code: 410	0wi	b9
code: 429	0wi	bh
code: 500	0wi	bb
code: 502	0wi	bc
code: 503	0wi	bd
code: 504	0wi	be
code: 5\{7u}	1i	bf
code=401	0i	b6
code=403	0i	b7
code=404	0i	b9
code=408	0i	ba
code=410	0i	b9
code=429	0i	bh
code=500	1i	bb
code=502	1i	bc
code=503	0i	bd
code=504	1i	be
code=5\{7u}	0i	bf
codecov token not found	0wi	4r
compiled by a more recent version of the	9wi	eh
compiler is out of heap space	5wi	eb
complete!	0wi	4
composer_auth environment variable is ma	1wi	of
configuration error: 	8wi	5a
connect timed out	8wi	fe
connect timeout	2wi	fe
connect to host	5wi	ds
connect tunnel failed, response 407	26wi	jl
connect_write timeout reached	8wi	fe
connection aborted	7wi	fg
connection closed before full header was	8wi	fg
connection closed by \{7}	8wi	fg
connection closed prematurely	20wi	fg
connection lost: the server closed the c	25wi	fg
connection refused	7wi	fi
connection reset	7wi	ds fk
connection terminated during handshake	27wi	oa
connection terminated unexpectedly	19wi	fg
connection timed out	11wi	fe
connection timeout	5wi	fe
connection was closed in the middle of o	11wi	fg
connection was reset	8wi	fk
connectionclosedexception: premature end	27wi	fv
connectionrefusederror	12wi	fi
connectionreseterror	10wi	fk
connectiontimeout caused by	5wi	ft
connectiontimeouterror	5wi	fe
connecttimeout	2wi	fe
connessione interrotta dal corrispondent	18wi	fk
connessione interrotta per un problema s	22wi	fk
connessione rifiutata	6wi	fi
connessione scaduta	6wi	fe
connexion existante a d\{7p}	10wi	fk
connexion refus\{7p}	2wi	fi
connexion termin\{7p}	4wi	fe
connresetexception	4wi	fk
contentdecodingerror	9wi	fv
context deadline exceeded (client.timeou	2wi	ft
copy failed: 	4wi	6w
copy requires at least two arguments	8wi	6y
copying path '/nix/store	8wi	4
core dumped	0wi	mb
cota da disco excedida	0wi	e3
could not assume role with oidc	6wi	hj
could not connect to display	18wi	e2
could not connect to server	16wi	ds
could not connect to \{7}	6wi	fe
could not create ssl/tls secure channel	22wi	oa
could not find a matching package	12wi	ho
could not find a valid docker environmen	9wi	6x
could not find a \{85}	8wi	ho
could not find default credentials	8wi	81
could not find file '	8wi	7u
could not find xcode version that satisf	31wi	on
could not find \{86}	6wi	ho
could not find \{87}	6wi	5a
could not load credentials from any prov	30wi	1h
could not load \{87}	6wi	5a
could not lock /	7wi	dt
could not parse \{87}	7wi	5a
could not read pgp secret key	19wi	a8
could not read \{88}	7wi	8c
could not read \{87}	7wi	5a
could not resolve authentication method.	18wi	dr
could not resolve secret reference	25wi	m3
could not resolve \{89}	10wi	fm
could not select device driver	13wi	e2
could not start xvfb	11wi	6n
could not translate host name	7wi	fm
couldn't connect to server	15wi	fe
couldn't find a repository matching this	8wi	4r
couldn't resolve host	12wi	fm
coveralls\{f}	0wi	4r
credentials could not be loaded	19wi	1h
credentialsprovidererror	14wi	1h
credential\{83}	0wi	og
cssmerr_tp_cert_\{8a}	0wi	r
cuda driver version is insufficient	5wi	e2
currently \{8b}	1wi	bj
d certificate	0wi	o9
\^do not 	0	l9
da der zielcomputer die verbindung verwe	0wi	fi
da die gegenstelle nach einer bestimmten	29wi	fe
das dateisystem ist nur lesbar	13wi	ed
das netzwerk ist nicht erreichbar	10wi	fr
das programm verursachte den abbruch der	21wi	fk
data must be	3wi	ly
datei oder verzeichnis nicht gefunden	26wi	7u
deadline_exceeded	0wi	ft
deadlineexceeded	0wi	ft
defaultcredentialserror	13wi	81
demasiados archivos abiertos	6wi	e9
demasiados ficheros abiertos	9wi	e9
denied: \{8c}	0wi	kk
dependency \{7}	1wi	ho
depth_zero_self_signed_cert	7wi	od
der rechner ist nicht aktiv	9wi	fr
der zugewiesene plattenplatz (quota) ist	7wi	e3
detected uncommitted changes	4wi	8e
dial tcp \{f}	0wi	fe
did not boot	3wi	7f
did not inject \x24actions_id_token	4wi	hi
did not match	4wi	3q
die adresse wird bereits verwendet	7wi	ef
die argumentliste ist zu lang	11wi	e9
die operation ist nicht erlaubt	11wi	ed
die ressource ist zur zeit nicht verf\{7p}	21wi	e9
die verbindung wurde vom kommunikationsp	15wi	fk
differ\{o}	0i	8e
discordapierror[\{3n}	2wi	3o
disk is full	2wi	e3
disk quota exceeded	6wi	e3
display is not set	1wi	e2
dns error: 	0wi	fm
do not match the hashes	3wi	ij
docker daemon is not running	7wi	6x
dockerfile parse error	5wi	6y
dockerfile: no such file	7wi	6w
does not exist	0wi	7u m3
does not exist in the version database	7wi	ho
does not have any valid credentials	9wi	81
does not match	5wi	fv
does not match checksum specified	19wi	3q
does not match expected	5wi	3q
does not match the schema	5wi	ly
doesn't match	4wi	jc
doesn't match any of the subject alterna	29wi	od
doesn't match the entitlements file	15wi	q
download action repository '	2wi	4
download failed\{8d}	6wi	fp
due to failing \{f}	4wi	97
duplicate key	2wi	ly
duplicate mapping key	7wi	ly
\^emulator\{f}	1	8
\^expected 	0w	l9
\^expected \{f}	0w	o2
eacces\{o}	0i	ed
eaddrinuse	0wi	ef
eai_again	0wi	fm
eai_again \{8e}	1wi	ds
ebusy: resource busy or locked	19wi	pl
econnrefused	0wi	fi
econnreset	0wi	ds fk
ehostunreach	2wi	fr
eine vorhandene verbindung wurde vom rem	27wi	fk
el equipo de destino deneg\{7p}	10wi	fi
el fichero de texto est\{7p}	1wi	pl
el remoto se colg\{7p}	5wi	fg
elenco degli argomenti troppo lungo	11wi	e9
emfile: 	1i	e9
empty reply from server	5wi	fg
end of file before message length reache	22wi	fv
end of file reached (eoferror)	7wi	fg
enetunreach	0wi	fr
enfile: 	0i	e9
enoent\{o}	0i	7u
enomem\{o}	0i	eb
enospc: no space	4wi	e3
enotfound	0wi	fm
enotfound \{8e}	0wi	ds
environment is non-interactive	18wi	59
eof occurred in violation of protocol	5wi	oa
eoferror: compressed file ended before	22wi	fv
eoferror: end of file reached	7wi	fg
eofexception: eof reached while reading	13wi	fg
eperm: 	0i	ed
erofs: 	0i	ed
err_address_unreachable	12wi	fr
err_connection_closed	12wi	fg
err_connection_refused	1wi	fi
err_connection_reset	1wi	fk
err_connection_timed_out	14wi	fe
err_empty_response	2wi	fg
err_http2_\{0}	1wi	fg
err_internet_disconnected	2wi	fr
err_network_changed	3wi	fk
err_stream_premature_close	12wi	fg
err_timed_out	3wi	ft
err_tls_cert_altname_invalid	12wi	od
erreur de format pour exec()	3wi	e5
erreur de segmentation	5wi	mb
erro no formato exec	9wi	e5
error (401	1wi	b6
error (403	1wi	b7
error (404	1wi	b9
error (408	1wi	ba
error (410	1wi	b9
error (429	1wi	bh
error (500	1wi	bb
error (502	1wi	bc
error (503	1wi	bd
error (504	1wi	be
error (5\{7u}	1i	bf
error 139	0wi	mb
error 401	0wi	b6
error 403	0wi	b7
error 404	0wi	b9
error 408	0wi	ba
error 410	0wi	b9
error 429	0wi	bh
error 500	0wi	bb
error 502	0wi	bc
error 503	0wi	bd
error 504	0wi	be
error 5\{7u}	1i	bf
error code: 52\{r}	5wi	bf
error decoding response body	3wi	fv
error downloading http\{8f}	11wi	fp
error during connect: \{f}	3wi	6x
error getting credentials	11wi	kl
error in libcrypto	4wi	n4
error in the http2 framing layer	15wi	fv
error loading sso token	3wi	1j
error message: unable to get actions_id_	11wi	hi
error msb8020: 	6wi	ol
error reading ssh protocol banner	11wi	ft
error saving credentials	2wi	kl
error while fetching server api version	23wi	6x
error: (401	2wi	b6
error: (403	2wi	b7
error: (404	2wi	b9
error: (408	2wi	ba
error: (410	2wi	b9
error: (429	2wi	bh
error: (500	2wi	bb
error: (502	2wi	bc
error: (503	2wi	bd
error: (504	2wi	be
error: (5\{7u}	0wi	bf
error: 401	1wi	b6
error: 403	1wi	b7
error: 404	1wi	b9
error: 408	1wi	ba
error: 410	1wi	b9
error: 429	1wi	bh
error: 500	1wi	bb
error: 502	1wi	bc
error: 503	1wi	bd
error: 504	1wi	be
error: 5\{7u}	0wi	bf
error: [401] unauthorized: no credential	24wi	js
error: cannot perform an interactive log	26wi	kl
error: linker \x60\{7}	4wi	ol
error: lockfile doesn't exist	10wi	du
error: microsoft visual c++ \{w}	12wi	ol
error: terraform fmt	3wi	nu
error: the following \{8g}	10wi	40
error: unknown compiler(s): 	3wi	ol
error: unknown \{8h}	3wi	40
error: z_buf_error	4wi	fv
error='not enough space'	6wi	eb
errore di segmentazione	5wi	mb
errsecinternalcomponent	13wi	r
esockettimedout	5wi	ft
espace insuffisant sur le disque	19wi	e3
espacio en disco insuficiente	6wi	e3
etimedout	0wi	fe
exceeded build time limit	2wi	3w
exceeded \{i}	0wi	d2
exception: (401	6wi	b6
exception: (403	6wi	b7
exception: (404	6wi	b9
exception: (408	6wi	ba
exception: (410	6wi	b9
exception: (429	6wi	bh
exception: (500	4wi	bb
exception: (502	4wi	bc
exception: (503	4wi	bd
exception: (504	4wi	be
exception: (5\{7u}	4wi	bf
exec \xed\x98\x95\xec\x8b\x9d \xec\x98\xa4\xeb\xa5\x98	1wi	e5
exec format error	5wi	e5
exec user process caused\{f}	3wi	e5
execution took longer than \{f}	7wi	ld
exit code\{3}	0wi	mb
exit status\{3}	0wi	mb
exited with code\{3}	7wi	mb
exited with status\{3}	0wi	mb
expected \{8i}	0wi	eh
expired api key	4wi	oe
expired credential	4wi	oe
expired or invalid	6wi	oe
expired token	3wi	oe
expiredtoken\{8j}	4wi	1d
failed (401)	3wi	b6
failed (403)	3wi	b7
failed (404)	3wi	b9
failed (408)	3wi	ba
failed (410)	3wi	b9
failed (429)	3wi	bh
failed (500)	3wi	bb
failed (502)	3wi	bc
failed (503)	3wi	bd
failed (504)	3wi	be
failed (5\{7u}	0wi	bf
failed sending data to the peer	4wi	fg
failed to allocate memory	16wi	eb
failed to authorize: \{f}	12wi	kk
failed to boot simulator	10wi	7f
failed to compile	0wi	87
failed to connect to	0wi	ds
failed to connect to the docker api	21wi	6x
failed to connect to \{7}	0wi	fe
failed to create \{f}	7wi	e2
failed to download \{7}	3wi	fp
failed to fetch auth token	16wi	of
failed to fetch \{7}	3wi	fp
failed to fetch \{8k}	3wi	kk
failed to get authorization for username	25wi	p
failed to lookup address information	5wi	fm
failed to open stream: \{8l}	9wi	dk
failed to parse service account key json	25wi	81
failed to process "\{7}	3wi	6y
failed to query server version: \{f}	11wi	mv
failed to read dockerfile	10wi	6w
failed to read organization settings: \{f}	14wi	nw
failed to refresh cached credentials	13wi	1h
failed to resolve '	7wi	fm
failed to restore cache entry. exiting a	12wi	8v
failed to \{8m}	0wi	5a
failed to \{8n}	0wi	of
failed with 401	0wi	b6
failed with 403	0wi	b7
failed with 404	0wi	b9
failed with 408	0wi	ba
failed with 410	0wi	b9
failed with 429	0wi	bh
failed with 500	0wi	bb
failed with 502	0wi	bc
failed with 503	0wi	bd
failed with 504	0wi	be
failed with 5\{7u}	0wi	bf
failed with: 401	7wi	b6
failed with: 403	0wi	b7
failed with: 404	7wi	b9
failed with: 408	7wi	ba
failed with: 410	7wi	b9
failed with: 429	7wi	bh
failed with: 500	7wi	bb
failed with: 502	7wi	bc
failed with: 503	0wi	bd
failed with: 504	7wi	be
failed with: 5\{7u}	0wi	bf
failed: 401	2wi	b6
failed: 403	1wi	b7
failed: 404	2wi	b9
failed: 408	2wi	ba
failed: 410	2wi	b9
failed: 429	1wi	bh
failed: 500	2wi	bb
failed: 502	2wi	bc
failed: 503	1wi	bd
failed: 504	2wi	be
failed: 5\{7u}	0wi	bf
failure when receiving data from the pee	8wi	fg
falha de segmenta\{7p}	4wi	mb
fatal python error: segmentation	7wi	mb
fatal: early eof	6wi	fv
federated \{8o}	0wi	hj
fehler beim testlauf	2wi	78
fehler im format der programmdatei	13wi	e5
feignexception\x24unauthorized	7wi	b6
feignexceptionserviceunavailable	11wi	bd
fetch-pack: \{8p}	3wi	fv
fetched \{8q}	0wi	4
fetcherror: request to \{7}	0wi	fp
fichier texte occup\{7p}	4wi	pl
file di testo occupato	7wi	pl
file has unexpected size	0wi	u
file is locked by: "	5wi	pl
file not found	0wi	7u
file o directory non esistente	14wi	7u
file size limit exceeded	0wi	mb
file system in sola lettura	17wi	ed
filenotfounderror	7wi	7u
filenotfoundexception	2wi	7u
filenotfoundexception: http\{8f}	2wi	b9
flag provided but not defined: 	22wi	40
flutter.sdk not set in local.properties	1wi	on
flyctl auth login	4wi	b5
fmt check failed	5wi	nu
for next.js, node.js version "	6wi	eh
forbidden	0wi	5
forbidden - 403	4wi	b7
forbids access via a \{8r}	3wi	9g
forbids access via \{f}	3wi	9g
forcibly closed by the remote host	9wi	fk
formato de ejecutable incorrecto	3wi	e5
formato eseguibile non valido	16wi	e5
formatted \{19}\{1a}	1wi	7x
formatting issues	8wi	7x
found \{19}\{1a}	0i	db
gateway time\{8s}	2wi	be
gatewaytimeout	0wi	be
gegenseite hat unerwartet abgebrochen	5wi	fg
get "http\{8f}	0wi	kl
get http\{8f}	0wi	kl
getaddrinfo\{3}	0wi	fm
getting user info: [401]	6wi	js
gh auth login	1wi	9h
gh_token environment variable	15wi	9h
ghtoken required	4wi	9h
git diff --exit-code failed	6wi	8e
github actions is not permitted to creat	23wi	96
gnutls recv error	3wi	oa
gnutls_handshake() failed	5wi	oa
google play android developer api has no	16wi	a5
got 502	0i	bc
got 503	0i	bd
got 504	0i	be
got end of stream	0wi	fv
gpg failed to sign the data	16wi	a8
gpg: decryption failed	0wi	a8
gpg: no default secret key	0wi	a8
gpg: no valid openpgp data found	0wi	a8
gpg: signing failed	0wi	a8
greeting never received	8wi	ft
gyp err! find \{8t}	5wi	ol
handshake \{8u}	0wi	oa
has been lost	4wi	le
has been successfully uploaded!	22wi	4
has changed	0wi	8e
has changed checksum;	0wi	3q
has exceeded the maximum execution time	0wi	ld
has no release \{7}	0wi	ho
has not been granted the required scopes	12wi	96
hash \xe6\xa0\xa1\xe9\xaa\x8c\xe5\x92\x8c\xe4\xb8\x8d\xe7\xac\xa6	0wi	u
hash mismatch for 	0wi	ij
hash sum mismatch	2wi	u
hash value\{83}	0wi	ij
hash-summe stimmt nicht \{7p}	7wi	u
hashes are required in --require-hashes	0wi	ij
haxm is not installed	12wi	e2
header parser received no bytes	18wi	fg
headerstimeouterror	2wi	ft
host is down	1wi	fr
host is unreachable	8wi	fr
hosted runner has been deprovisioned	18wi	le
hostname mismatch, certificate is not va	5wi	od
http 200 response: got 401	13wi	b6
http 200 response: got 403	13wi	b7
http 401	1i	b6
http 403	1i	b7
http 404	1i	b9
http 408	1i	ba
http 410	1i	b9
http 429	1i	bh
http 500	1i	bb
http 502	1i	bc
http 503	1i	bd
http 504	1i	be
http 5\{7u}	0i	bf
http basic: access denied	15wi	b6
http code 407 from proxy	7wi	jl
http status\x08\{f}	1wi	bd
http.client.badstatusline	13wi	fg
http/1.0 401	3wi	b6
http/1.0 403	3wi	b7
http/1.0 404	3wi	b9
http/1.0 408	3wi	ba
http/1.0 410	3wi	b9
http/1.0 429	3wi	bh
http/1.0 500	3wi	bb
http/1.0 502	3wi	bc
http/1.0 503	1wi	bd
http/1.0 504	3wi	be
http/1.0 5\{7u}	1wi	bf
http/1.1 401	3wi	b6
http/1.1 403	3wi	b7
http/1.1 404	3wi	b9
http/1.1 408	3wi	ba
http/1.1 410	3wi	b9
http/1.1 429	3wi	bh
http/1.1 500	3wi	bb
http/1.1 502	3wi	bc
http/1.1 503	3wi	bd
http/1.1 504	3wi	be
http/1.1 5\{7u}	1wi	bf
http/2 401	1wi	b6
http/2 403	1wi	b7
http/2 404	1wi	b9
http/2 408	1wi	ba
http/2 410	1wi	b9
http/2 429	1wi	bh
http/2 500	1wi	bb
http/2 502	1wi	bc
http/2 503	1wi	bd
http/2 504	1wi	be
http/2 5\{7u}	1i	bf
http/2.0 401	3wi	b6
http/2.0 403	3wi	b7
http/2.0 404	3wi	b9
http/2.0 408	3wi	ba
http/2.0 410	3wi	b9
http/2.0 429	3wi	bh
http/2.0 500	3wi	bb
http/2.0 502	3wi	bc
http/2.0 503	1wi	bd
http/2.0 504	3wi	be
http/2.0 5\{7u}	1wi	bf
http2: client connection lost	2wi	fg
http2: server sent goaway	9wi	fg
http: server closed idle connection	10wi	fg
httpclienterrorexception\x24unauthorized	9wi	b6
httperror: server error	12wi	98
httpservererrorexceptionserviceunavailab	9wi	bd
httptimeoutexception	6wi	ft
i/o timeout	0wi	ft
\^import 	0	l9
\^invalid 	0	l9
id token request url	11wi	hi
id-token: write\{f}	6wi	hi
id-token:write\{f}	5wi	hi
if this is a private \{8v}	5wi	bk
illegal instruction	7wi	mb
illegal option -- 	3wi	40
impossibile allocare memoria	0wi	eb
impossible de se connecter \{7p}	9wi	fe
in --require-hashes mode, all requiremen	13wi	ij
in \x60--require-hashes\x60 mode, all requirem	12wi	ij
incompatible architecture (have	15wi	e5
incomplete \{8w}	0wi	fv
incompletemessage	6wi	fv
incompleteread(	6wi	fv
incorrect api key provided	0wi	dr
incorrect passphrase: 	0wi	js
incorrect username or password	0wi	kl
incorrect \{8x}	0wi	of
indirizzo gi\{7p}	0wi	ef
inotify \{8y}	0wi	e7
inotify_\{8z}	0wi	e7
install finished successfully	11wi	4
install xvfb and run cypress again	23wi	6n
insufficient memory to continue the exec	23wi	eb
insufficient p	5wi	5
insufficient permissions to install	21wi	ed
insufficient permission\{83}	6wi	ed
insufficient \{90}	4wi	e3
insufficient_scope: authorization failed	13wi	kk
insufficient\{7f}scope	2wi	96
integrity checksum failed when using sha	13wi	gn
integrity check\{83}	3wi	gn
internal server error	4wi	bj
internalerror\{f}	3wi	bj
invalid access token format. must be lik	29wi	b5
invalid access token\{f}	0wi	js
invalid config	0wi	5a
invalid credentials provided\{f}	0wi	b5
invalid enum value	5wi	ly
invalid jwt signature	12wi	he
invalid or expired	4wi	oe
invalid peer certificate: expired	8wi	oc
invalid peer certificate: unknownissuer	22wi	od
invalid refresh\{7f}token	0wi	he
invalid status code from registry 40\{23}	14wi	kk
invalid stored block lengths	5wi	fv
invalid upload token	4wi	4r
invalid user token	7wi	bk
invalid username and password combinatio	22wi	p
invalid username or \{91}	4wi	8c
invalid username/password	10wi	kl
invalid webhook token	4wi	3o
invalid x-api-key	7wi	dr
invalid \{92}	0wi	eh
invalid \{93}	0wi	40
invalid \{94}	0wi	59
invalid \{95}	0wi	59
invalid \{8x}	0wi	of
invalid-pending-publisher	7wi	hk
invalid-publisher	0wi	hk
invalid_api_key	4wi	dr
invalid_client	0wi	hd
invalid_grant	0wi	he
invalidtokenexception	0wi	of
is githubstatus.com reporting	13wi	98
is not a valid win32 application	17wi	e5
is not a valid \{96}	3wi	ly
is not in the sudoers file	15wi	ed
is not installed. 	9wi	on
is not one of the allowed \{96}	4wi	ly
is not supported on this \{97}	13wi	eh
is out of date, but --frozen	12wi	du
is outdated	0wi	8e
is over capacity	3wi	bj
is required	0wi	9h
is required, but not provided	10wi	m3
is stale	1i	8e
is the docker daemon running	3wi	6x
is too old to handle	0wi	eh
issue found	1wi	db
issues found	1wi	db
item could not be found in the keychain	11wi	r
java.io.filenotfoundexception: \{f}	10wi	ed
java.io.ioexception: premature eof	21wi	fv
java_home is \{98}	3wi	on
job exceeded the maximum \{99}	6wi	ld
jsonwebtokenerror	8wi	of
jwt expired	0wi	oe
jwt token is invalid	8wi	of
\^kein Git-Repository	3w	8y
\^konnte Remote-Referenz \{f}	10w	8y
kafkajsconnectionerror	12wi	fe
kafkajsnumberofretriesexceeded	12wi	fe
kann die angegebene datei nicht finden	0wi	7u
keine berechtigung	4wi	ed
keine route zum zielrechner	2wi	fr
kex_exchange_identification: \{9a}	12wi	fk
keystore file '\{f}	2wi	9
keystore password was incorrect	12wi	9
keystore was tampered with, or password 	14wi	9
killed process \{2}	0wi	e8
ktlint found code style violations	13wi	db
kvm is required	1wi	e2
\^l error (28)	3w	5v
\^l error 18: 	3w	5t
\^l error 28: 	3w	5v
\^l error 35: 	3w	5x
\^l error 5\{5f}: 	3w	5u
\^l error 60: 	0w	5p
\^licen\{5i}e\{g}	0	kc
\^line too long	1w	l9
\^lock file \{3j}	0w	dv
\^lockfile \{3j}	1w	dv
la lista de argumentos es demasiado larg	1wi	e9
la parte conectada no respondi\{7p}	1wi	fe
la red es inaccesible	0wi	fr
la rete non \{7p}	3wi	fr
la suma hash difiere	0wi	u
le parti connect\{7p}	0wi	fe
libcuda.so.1: cannot open	10wi	e2
licen\{9b}e \{9c}	0wi	of
lista argument\{7p}	0wi	e9
lista de argumentos muito longa	0wi	e9
liste der argumente zu lang	0wi	e9
load key "\{f}	1wi	n4
localtokennotfounderror	13wi	bk
lock file \{f}	0wi	du
lockfile contains merge conflict markers	26wi	du
lockfile \{f}	0wi	du
login did not succeed	1wi	kl
login failed	0wi	of
lost communication with the server	24wi	le
lost connection to \{9d}	10wi	fg
low on disk space	2wi	e3
\^missing 	0	l9
mac verification failed during pkcs12 im	19wi	r
malformed config	1wi	5a
malformed \{94}	1wi	59
malformed \{8x}	1wi	of
malformedchunkcodingexception	15wi	fv
max retries exceeded with url	7wi	fp
megalinter: errors found	2wi	db
memory cgroup out of memory	18wi	e8
memoryerror	0wi	eb
minimum required msi percentage should b	12wi	f7
minimum version requirement failed	23wi	eh
mirror sync in progress	8wi	u
mismatch	1i	3q fv
missing a	0wi	og
missing api key. please \{9e}	14wi	kd
missing download info for \{7}	2wi	8t
missing in \{99}	1wi	du
missing x server or \x24display	12wi	e2
missing \{9e}	0wi	96
missing \{9f}	0i	og
modprobe: fatal: module kvm	5wi	e2
mongonetworktimeouterror	1wi	ft
muitos arquivos abertos	0wi	e9
must be	0i	9h
must be r	0wi	ed
must have admin rights to repository	0wi	96
must have required property	0wi	ly
must have \{9g}	0wi	5
must not have additional properties	20wi	ly
must provide \{9f}	0wi	og
must set \{9f}	0wi	og
mutation score \{f}	0wi	f7
name or service not known	3wi	fm
name resolution failed	10wi	fm
nameresolutionerror	1wi	fm
naruszenie ochrony pami\{7p}	14wi	mb
ndk is missing a	1wi	on
ndk is not configured	0wi	on
ndk not configured	1wi	on
ne peut allouer de la m\{7p}	11wi	eb
need to provide at least one bottoken or	21wi	3o
needs \{8i}	0i	eh
nessun instradamento per l\{6m}	12wi	fr
net/http: request canceled	5wi	ft
net/http: timeout awaiting	3wi	fe
net::opentimeout	3wi	fe
net::writetimeout	5wi	fe
netlify_auth_token\{f}	5wi	b5
network failure seems to have happened	25wi	fp
network is unreachable	11wi	fr
network socket disconnected	10wi	fp
network timeout at	0wi	ft
nicht genug speicherplatz auf dem datent	13wi	e3
nie ma takiego pliku ani katalogu	4wi	7u
no acceptable c compiler found in	19wi	ol
no access token available. please login 	23wi	b5
no access \{9h}	0wi	og
no accounts: add a new account	3wi	q
no address associated with hostname	7wi	fm
no api \{9h}	0i	og
no artifact\{83}	0wi	8v
no auth \{9h}	0wi	og
no authentication \{9h}	3wi	og
no basic auth credentials	7wi	kl
no certificate for team	14wi	r
no code signing identit\{i}	13wi	q
no codesigning identities found	19wi	r
no compatible version\{83}	8wi	ho
no config \{9i}	0wi	5a
no configuration \{9i}	8wi	5a
no corresponding publisher	1wi	hk
no credential \{9j}	0wi	og
no credentials \{9j}	0wi	og
no cuda-capable device	12wi	e2
no display environment variable	17wi	e2
no display name and no \x24display	12wi	e2
no ec2 imds role found	2wi	1h
no existe el fichero o el directorio	3wi	7u
no existe ninguna ruta hasta el \x60host\{6m}	22wi	fr
no files were found with the provided pa	6wi	8v
no healthy upstream	8wi	bj
no key found in \{9k}	1wi	n4
no key with alias '\{f}	10wi	9
no matching manifest for \{7}	9wi	e5
no matching provisioning profile\{83}	0wi	q
no openidconnect provider found	20wi	hj
no output has been received in the last 	4wi	3w
no package\{83}	0wi	ho
no profile\{83}	0wi	q
no puede encontrar el archivo especifica	10wi	7u
no queda espacio en el dispositivo	7wi	e3
no required ssl certificate was sent	27wi	o9
no route to host	1wi	fr
no se pudo asignar memoria	0wi	eb
no se pudo conectar a \{7}	0wi	fe
no se puede ejecutar \{7x}	0wi	e5
no secret key available	3wi	a8
no server is currently available to serv	16wi	98
no signing certificate	9wi	r
no simulator runtime version from [	10wi	on
no space left on device	4wi	e3
no space left on device, watch	4wi	e7
no subject alternative \{f}	7wi	od
no such file	0wi	7u
no such host	0wi	fm
no such \{9l}	0wi	ho
no such \{8h}	0wi	40
no test \{9i}	0wi	5a
no tests \{9i}	0wi	5a
no tiene suficiente espacio libre en	4wi	e3
no token found, please run \{9m}	12wi	3h
no token \{9j}	0wi	og
no toolchains found in the ndk toolchain	7wi	on
no usable sandbox	7wi	e2
no valid artifacts found to download	13wi	8v
no valid credential sources found	22wi	1h
no valid credential\{83}	5wi	nw
noauthproviders	0wi	1h
nobrokersavailable	2wi	fe
nocredentialproviders	0wi	1h
nocredentialserror	8wi	1h
nodename nor servname provided	6wi	fm
nohttpresponseexception	1wi	fg
non-existing domain	2wi	fm
noroutetohostexception	0wi	fr
not a collaborator	1wi	5
not accessible by t	0wi	96
not an owner of	0wi	5
not authenticated	4wi	of
not authorized to perform sts:assumerole	23wi	hj
not authorized. please check the \{88}	13wi	mv
not authori\{9n}ed	0wi	5
not compatible	5wi	jc
not enough memory	8wi	eb
not enough \{9o}	0wi	e3
not found	0wi	m3
not found - 404	6wi	b9
not found - https://docs.github.com/	5wi	b9
not found in known hashes	16wi	3q
not in the authorized list	17wi	bk
not logged in	0wi	of
not permitted to	5wi	5
not present in \{99}	5wi	du
not ready (401)	1wi	b6
not ready (403)	1wi	b7
not ready (404)	1wi	b9
not ready (408)	1wi	ba
not ready (410)	1wi	b9
not ready (429)	1wi	bh
not ready (500)	1wi	bb
not ready (502)	1wi	bc
not ready (503)	1wi	bd
not ready (504)	1wi	be
not ready (5\{7u}	1wi	bf
not ready yet (401)	9wi	b6
not ready yet (403)	10wi	b7
not ready yet (404)	9wi	b9
not ready yet (408)	9wi	ba
not ready yet (410)	9wi	b9
not ready yet (429)	9wi	bh
not ready yet (500)	8wi	bb
not ready yet (502)	8wi	bc
not ready yet (503)	10wi	bd
not ready yet (504)	8wi	be
not ready yet (5\{7u}	7wi	bf
not supplied	3wi	9h
not up to date	4wi	8e
not up-to-date	1wi	8e
not valid tokenless upload	14wi	4r
not_authorized	2wi	p
notafter: 	1wi	oc
notarytool\{f}	0wi	p
novalidconnectionserror	13wi	fe
nvidia driver\{f}	0wi	e2
nvidia-container-cli: initialization err	9wi	e2
nxdomain	1i	fm
o lado remoto desligou	9wi	fg
occurred (401	3wi	b6
occurred (403	3wi	b7
occurred (404	3wi	b9
occurred (408	3wi	ba
occurred (410	3wi	b9
occurred (429	3wi	bh
occurred (500	3wi	bb
occurred (502	3wi	bc
occurred (503	3wi	bd
occurred (504	3wi	be
occurred (5\{7u}	2wi	bf
oidc token \{f}	0wi	hi
only one usage of each socket address	3wi	ef
oom-kill	0i	e8
oomkilled	0wi	e8
openai_api_key environment variable is \{9p}	21wi	dr
openidconnect provider's https certifica	28wi	hj
openssl ssl_\{9a}	3wi	oa
operacja niedozwolona	5wi	ed
operation not permitted	14wi	ed
operation timed out	10wi	fe
operation too slow	7wi	ft
operazione non permessa	7wi	ed
oprogramowanie spowodowa\{7p}	11wi	fk
organization saml enforcement	15wi	9g
os error 32)	0wi	pl
os error \{3p}	0wi	e3
oserror: [errno 28]	6wi	e3
other side closed	6wi	fg
out of date	0wi	8e
out of memory	4wi	eb
out of memory: killed process	4wi	e8
out of sync	0wi	8e
out-of-sync	1wi	8e
over its data quota	3wi	d2
overloaded_error	3wi	bj
\^p.onStreamRead (\{5o}	7w	dj
paging file is too small	11wi	eb
panic: \{9q}	0i	7f
passphrase must be set with pulumi_confi	11wi	js
permesso negato	0wi	ed
permiso denegado	4wi	ed
permission denied while trying to connec	19wi	6z
permission denied: '	9wi	ed
permission non accord\{7p}	8wi	ed
permission_denied: 	9wi	96
permissionerror: [errno 13]	14wi	ed
pipfile.lock \{f}	0wi	jc
pkix path building failed	2wi	od
pla update available	5wi	p
platform not installed	13wi	on
please commit\{f}	3wi	8e
please log\{9r}	0wi	of
please provide a non-empty token	12wi	3h
please provide an upload token	11wi	4r
please provide \{9f}	0wi	og
please run \{f}	2wi	7x
please run\{f}	1wi	8e
please set \{9f}	2wi	og
please sign in with an app-specific pass	18wi	p
please sign\{9r}	1wi	of
plik wykonywalny zaj\{7p}	7wi	pl
pod installation complete	6wi	4
poetry.lock is not consistent with pypro	20wi	jc
poetry.lock is not up to date	5wi	jc
pooltimeout	0wi	ft
port is already allocated	2wi	ef
ports are not available: 	3wi	ef
premature end of c	0wi	fv
protocol_connection_lost	4wi	fg
protocolexception: unexpected end of str	27wi	fv
provisioning profile \{f}	10wi	r
proxy authentication required	6wi	jl
przekroczony czas oczekiwania na po\{7p}	25wi	fe
przekroczony limit dyskowy	13wi	e3
pthread_create failed	0wi	e9
publisher with matching claims	3wi	hk
pull rate limit	0wi	bh
pulumi_access_token must be set	20wi	js
pylock.toml \{f}	0wi	jc
pyproject.toml changed significantly sin	26wi	jc
qemu: uncaught target signal	2wi	e5
quota disco superata	1wi	e3
quota exceeded for quota metric	1wi	bh
r: 40\{23} client error	8wi	bk
\^redefinition	0w	l9
rate_limit_e	3wi	bh
ratelimite	0wi	bh
ratelimit\{9s}	0wi	bh
rate\{q}limit\{9s}	0wi	bh
read timed out	5wi	ft
read timeout on endpoint url	11wi	ft
read timeout reached	0wi	ft
read-only file system	9wi	ed
readtimeout	0wi	ft
reauthentication \{9t}	0wi	81
received 401	3wi	b6
received 403	3wi	b7
received 404	3wi	b9
received 408	3wi	ba
received 410	3wi	b9
received 429	3wi	bh
received 500	3wi	bb
received 502	3wi	bc
received 503	2wi	bd
received 504	3wi	be
received 5\{7u}	1wi	bf
received fatal alert: \{9u}	3wi	o9
recurso no disponible temporalmente	6wi	e9
recurso temporariamente indispon\{7p}	16wi	e9
recv failure	2wi	fk
refresh the sso access token	11wi	1j
refresh\{7f}token \{f}	1wi	he
refused	0i	ds
refused (401)	4wi	b6
refused (403)	4wi	b7
refused (404)	4wi	b9
refused (408)	4wi	ba
refused (410)	4wi	b9
refused (429)	4wi	bh
refused (500)	2wi	bb
refused (502)	2wi	bc
refused (503)	2wi	bd
refused (504)	2wi	be
refused (5\{7u}	2wi	bf
refusing to allow a\{9v}	10wi	9i
registry is \{7v}	2wi	bj
rejected (401)	3wi	b6
rejected (403)	3wi	b7
rejected (404)	3wi	b9
rejected (408)	3wi	ba
rejected (410)	3wi	b9
rejected (429)	3wi	bh
rejected (500)	3wi	bb
rejected (502)	3wi	bc
rejected (503)	3wi	bd
rejected (504)	3wi	be
rejected (5\{7u}	0wi	bf
remote end closed connection	5wi	fg
remote error: tls: \{9w}	10wi	oa
remote host terminated the handshake	25wi	oa
remote: http basic: access denied	23wi	8c
remote: internal server error	12wi	98
remote: invalid credentials	3wi	8c
remote: repository not found	17wi	8c
remote: unauthorized	3wi	8c
remote: you may not have access	20wi	8c
remotedisconnected	2wi	fg
remoteprotocolerror	2wi	fg
repository not found\{f}	9wi	4r
request limit exceeded	9wi	bh
request timed out: \{9x}	9wi	ft
request timeout: 	2wi	fu
request: (401	4wi	b6
request: (403	4wi	b7
request: (404	4wi	b9
request: (408	4wi	ba
request: (410	4wi	b9
request: (429	4wi	bh
request: (500	2wi	bb
request: (502	2wi	bc
request: (503	2wi	bd
request: (504	2wi	be
request: (5\{7u}	2wi	bf
requested access to the resource is deni	31wi	kk
requesterror: \{9y}	2wi	fp
requestexpired: 	7wi	1d
requesttimeout	2wi	fu
require the \{9z}	2wi	96
require \{a0}	0wi	e5
require \{8i}	0wi	eh
required by package '\{7}	6wi	ho
required flag(s) 	2wi	40
required secret \{f}	4wi	m3
required token could not be found	21wi	nw
required \{a1}	1wi	ly
requires a provisioning profile	3wi	q
requires authentication	3wi	og
requires the \{9z}	2wi	96
requires xcode \{w}	2wi	eh
requires \{a2}	0wi	eh
requires \{a0}	0wi	e5
requires \{8i}	0wi	eh
resolve host: \{8e}	3wi	ds
resolved \{2}	0wi	4
resource not accessible by \{a3}	9wi	96
resource temporarily unavailable	17wi	e9
resource_exhausted: \{f}	11wi	bh
responded with 401	2wi	b6
responded with 403	2wi	b7
responded with 404	2wi	b9
responded with 408	2wi	ba
responded with 410	2wi	b9
responded with 429	2wi	bh
responded with 500	2wi	bb
responded with 502	2wi	bc
responded with 503	2wi	bd
responded with 504	2wi	be
responded with 5\{7u}	2wi	bf
responded with a 401	2wi	b6
responded with a 403	2wi	b7
responded with a 404	2wi	b9
responded with a 408	2wi	ba
responded with a 410	2wi	b9
responded with a 429	2wi	bh
responded with a 500	2wi	bb
responded with a 502	2wi	bc
responded with a 503	2wi	bd
responded with a 504	2wi	be
responded with a 5\{7u}	2wi	bf
responded: 401	2wi	b6
responded: 403	2wi	b7
responded: 404	2wi	b9
responded: 408	2wi	ba
responded: 410	2wi	b9
responded: 429	2wi	bh
responded: 500	2wi	bb
responded: 502	2wi	bc
responded: 503	2wi	bd
responded: 504	2wi	be
responded: 5\{7u}	2wi	bf
response 401	3wi	b6
response 403	2wi	b7
response 404	3wi	b9
response 408	3wi	ba
response 410	3wi	b9
response 429	3wi	bh
response 500	3wi	bb
response 502	3wi	bc
response 503	2wi	bd
response 504	3wi	be
response 5\{7u}	1wi	bf
response payload is not completed	4wi	fv
response: 401	4wi	b6
response: 403	3wi	b7
response: 404	3wi	b9
response: 408	3wi	ba
response: 410	3wi	b9
response: 429	3wi	bh
response: 500	4wi	bb
response: 502	4wi	bc
response: 503	3wi	bd
response: 504	3wi	be
response: 5\{7u}	2wi	bf
ressource temporairement non disponible	13wi	e9
retrieved digest for link	4wi	ij
retry \{7w}	0i	4
returned 401	3wi	b6
returned 403	3wi	b7
returned 404	3wi	b9
returned 408	3wi	ba
returned 410	3wi	b9
returned 429	3wi	bh
returned 500	3wi	bb
returned 502	3wi	bc
returned 503	3wi	bd
returned 504	3wi	be
returned 5\{7u}	2wi	bf
returned a 401	5wi	b6
returned a 403	4wi	b7
returned a 404	4wi	b9
returned a 408	4wi	ba
returned a 410	4wi	b9
returned a 429	4wi	bh
returned a 500	5wi	bb
returned a 502	5wi	bc
returned a 503	4wi	bd
returned a 504	4wi	be
returned a 5\{7u}	3wi	bf
risorsa temporaneamente non disponibile	19wi	e9
rosetta error: 	0wi	e5
rule violations were found	13wi	db
run the following command to generate a 	27wi	nw
running this github action without sonar	27wi	mv
\^syntax\{o}	0	l9
saml sso	1i	9g
schema validation	8wi	ly
sdk location not found. define	1wi	on
se ha excedido la cuota de disco	19wi	e3
secondary rate limit	5wi	bi
secrets manager can't find	4wi	m3
security error	2wi	3q
security token included in the request i	2wi	1d
seem to be an owner	7wi	5
segmentation fault	8wi	mb
self_signed_cert_in_chain	16wi	od
self\{q}signed certificate in certificate c	10wi	od
sentry reported an error: \{a4}	13wi	kd
server certificate verification failed	15wi	od
server certificate \{f}	1wi	oc
server closed connection without sending	30wi	fg
server error\x08\{f}	1wi	bd
server is overloaded	4wi	bj
server is \{7v}	1wi	bj
server returned nothing (no headers	16wi	fg
serverdisconnectederror	13wi	fg
servererror\x08\{f}	1wi	bd
servfail	0i	fm
service is \{7v}	1wi	bj
service_unavailable	1wi	bj
serviceunavailable	5wi	bj
serviceunavailable\x08\{f}	5wi	bd
sha256 does not match	2wi	3q
sie haben nicht genug platz in	4wi	e3
sigabrt	0i	mb
sigbus\{o}	0i	mb
sigill\{o}	0i	mb
signature failed for \{f}	2wi	3q
signature verification failed for	2wi	3q
signing certificate \{f}	6wi	r
signtool error: \{a5}	3wi	pn
sigsegv	0i	mb
sigtrap	0i	mb
sistema de arquivos somente para leitura	23wi	ed
sistema de ficheros de s\{7p}	9wi	ed
smtpserverdisconnected: connection unexp	0wi	fg
snyk-0005	0wi	kd
socket hang up	2wi	fk
socket timeout	1wi	ft
socketerror: closed	10wi	fg
sockettimeoutexception	8wi	ft
software caused connection abort	4wi	fk
some index files failed to download	0wi	u
some licen\{9b}es have not been accepted	0wi	on
something went wrong on our end	0wi	bj
something went wrong while executing you	0wi	98
somme de contr\{7p}	1wi	u
sonar.login\{f}	2wi	mv
sorry, there was a problem \{a6}	8wi	bj
spawn e2big	0wi	e9
spawn unknown system error -8	3wi	e5
spawn xvfb enoent	6wi	6n
spazio esaurito sul device	10wi	e3
specify secrets.\{0}\{0}\{0}	6wi	3o
speicherzugriffsfehler	1wi	mb
spot instance\{f}	0wi	le
spurious network error	5wi	fp
ssh-private-key argument is empty	11wi	n4
ssh: no key found	0wi	n4
ssl certificate problem: \{80}	15wi	od
ssl connection timeout	9wi	oa
ssl.ssl\{a7}	0i	oa
ssl_connect \{9e}	1wi	oa
ssl_error_syscall	8wi	oa
sslhandshakeexception	1wi	oa
sso session \{f}	0wi	1j
sso token \{f}	0wi	1j
stack smashing detected	5wi	mb
status 401	1wi	b6
status 403	1wi	b7
status 404	1wi	b9
status 407	1wi	jl
status 408	1wi	ba
status 410	1wi	b9
status 429	1wi	bh
status 500	1wi	bb
status 502	1wi	bc
status 503	1wi	bd
status 504	1wi	be
status 5\{7u}	1i	bf
status code 407	4wi	jl
status code: 407	7wi	jl
status of 401	4wi	b6
status of 403	3wi	b7
status of 404	4wi	b9
status of 408	4wi	ba
status of 410	3wi	b9
status of 429	3wi	bh
status of 500	4wi	bb
status of 502	4wi	bc
status of 503	3wi	bd
status of 504	4wi	be
status of 5\{7u}	3wi	bf
status was '401	4wi	b6
status was '403	4wi	b7
status was '404	4wi	b9
status was '408	4wi	ba
status was '410	4wi	b9
status was '429	4wi	bh
status was '500	4wi	bb
status was '502	4wi	bc
status was '503	4wi	bd
status was '504	4wi	be
status was '5\{7u}	4wi	bf
status": 401	3wi	b6
status": 403	3wi	b7
status": 404	3wi	b9
status": 408	3wi	ba
status": 410	3wi	b9
status": 429	3wi	bh
status": 500	3wi	bb
status": 502	3wi	bc
status": 503	3wi	bd
status": 504	3wi	be
status": 5\{7u}	1wi	bf
status":401	2wi	b6
status":403	2wi	b7
status":404	2wi	b9
status":408	2wi	ba
status":410	2wi	b9
status":429	2wi	bh
status":500	2wi	bb
status":502	2wi	bc
status":503	2wi	bd
status":504	2wi	be
status":5\{7u}	0wi	bf
status: 401	2wi	b6
status: 403	2wi	b7
status: 404	2wi	b9
status: 407	2wi	jl
status: 408	2wi	ba
status: 410	2wi	b9
status: 429	2wi	bh
status: 500	2wi	bb
status: 502	2wi	bc
status: 503	2wi	bd
status: 504	2wi	be
status: 5\{7u}	1wi	bf
status: downloaded newer image	3wi	4
status=401	1wi	b6
status=403	1wi	b7
status=404	1wi	b9
status=408	1wi	ba
status=410	1wi	b9
status=429	1wi	bh
status=500	1wi	bb
status=502	1wi	bc
status=503	0wi	bd
status=504	1wi	be
status=5\{7u}	0wi	bf
std::bad_alloc	5wi	eb
storagefull	0wi	e3
stream error: stream id \{2}	10wi	fk
stream has been aborted	9wi	fg
stream was reset: 	6wi	fk
succeeded \{8k}	1wi	4
success: 401	3wi	b6
success: 403	2wi	b7
success: 404	3wi	b9
success: 408	3wi	ba
success: 410	3wi	b9
success: 429	3wi	bh
success: 500	3wi	bb
success: 502	3wi	bc
success: 503	1wi	bd
success: 504	3wi	be
success: 5\{7u}	1wi	bf
successfully \{a8}	0wi	4
sudo: a password is required	10wi	ed
super-linter \{a9}	4wi	db
support for password authentication was 	14wi	8c
system limit for number of file watchers	27wi	e7
\^too many	1	l9
\^trailing 	0w	l9
tag_name already exists	14wi	9f
tempo esgotado para conex\{7p}	12wi	fe
temporarily unable to service	8wi	bj
temporary failure \{aa}	6wi	fm
terminal prompts disabled	7wi	8c
test run summary: failed	9wi	78
test run \{ab}	1wi	78
test summary: total: \{2}	5wi	78
text file busy	5wi	pl
tf400813	1i	8c
tf401019	1i	8c
the active test run was aborted.	17wi	78
the agent has no identities	14wi	n4
the caller does not have permission	19wi	a5
the certificate of \{f}	2wi	oc
the checksum for package at	6wi	3q
the credential\{83}	1wi	81
the given api token does not match the f	3wi	3h
the hosted runner \{ac}	4wi	le
the job has timed out	12wi	ld
the job was not acquired by runner	12wi	le
the nested job \{f}	1wi	96
the operation has timed out	18wi	ft
the operation was aborted due to timeout	11wi	ft
the project you were looking for could n	16wi	8c
the provided token has expired	16wi	1d
the read operation timed out	19wi	ft
the remote certificate \{8y}	7wi	od
the remote end hung up unexpectedly	7wi	fg
the remote name could not be resolved	22wi	fm
the request was canceled due to the conf	12wi	fu
the response ended prematurely	21wi	fg
the runner has received a shutdown signa	19wi	le
the sandbox is not in sync with the podf	1wi	4l
the self-hosted runner\{f}	0wi	le
the specified pfx password is not correc	20wi	pn
the ssl certificate error	0wi	o9
the ssl connection could not be establis	29wi	oa
the sso session	4wi	1j
the system cannot find the \{8r}	16wi	7u
there is no package called	0wi	ho
there is not enough space	0wi	e3
there was a problem refreshing your curr	1wi	81
there were changes to the \{ad}	5wi	4l
this crate exists but you don't seem to 	11wi	3h
this endpoint requires you to be authent	16wi	96
this page is taking too long to load	8wi	bj
this private key is passphrase protected	31wi	n4
time out	0i	ds
timed out	0wi	ds
timed out w	0wi	fu
timed out waiting for authorization.	0wi	b5
timedout	0i	ds
timeout	0i	ds
timeout awaiting '\{0}\{0}\{0}	9wi	ft
timeout awaiting response headers	20wi	ft
timeouterror: timeout \{9a}	4wi	ft
tls connection was non-properly terminat	27wi	oa
tls handshake eof	2wi	oa
tls handshake timeout	2wi	oa
tls: certificate required	0wi	o9
tlsv1 alert \{a3}	3wi	oa
token does not have \{f}	3wi	96
token has been expired or revoked	21wi	he
token has expired and refresh failed	3wi	1j
token lacks \{f}	3wi	96
token rejected for \x60	8wi	3h
token required - not valid tokenless	17wi	4r
token required \{ae}	2wi	4r
tokenexpirederror	7wi	oe
too long with no output (exceeded	18wi	3w
too many 429	0wi	bh
too many 500	0wi	bb
too many 502	0wi	bc
too many 503	0wi	bd
too many 504	0wi	be
too many open files	0wi	e9
too many requests	0wi	bh
took too long to boot	0wi	7f
toomanyrequests	0wi	bh
total tests: \{2}	0wi	78
transfer closed with \{f}	4wi	fv
transferred a partial file	4wi	fv
translate host name \{8e}	4wi	ds
transport connection broken	17wi	fg
trop de fichiers ouverts	2wi	e9
troppi file aperti	9wi	e9
truncated \{af}	0wi	fv
trusted publishing exchange failure	23wi	hk
trusted publish\{ag}	0wi	hk
try again: hostname	4wi	fm
tunnel connection failed: 407	15wi	jl
typeerror: fetch failed	12wi	fp
typeerror: terminated	7wi	fg
\^undefined name	3w	l9
\^unexpected status '5\{2}\{2}'	0w	43
\^unused\{o}	0	l9
unable to access 'http\{8f}	5wi	fp
unable to bootstrap from 	11wi	fe
unable to connect to port \{2}	17wi	fe
unable to connect to \{7}	0wi	dk fe
unable to create \{ah}	7wi	e9
unable to detect oidc	11wi	hi
unable to establish ssl connection	8wi	oa
unable to find a d	9wi	e2
unable to find any artifacts for the ass	10wi	8v
unable to find valid certification path	30wi	od
unable to find version \x60	8wi	8t
unable to get actions_id_token_request	8wi	hi
unable to get local issuer certificate	21wi	od
unable to getaccesstoken	7wi	of
unable to locate android sdk	7wi	on
unable to locate credentials	7wi	1h
unable to lookup in current state: shutd	30wi	7f
unable to prepare context: \{88}	18wi	6w
unable to read data from the transport c	26wi	fk
unable to resolve action \x60	13wi	8t
unable to resolve host address	13wi	fm
unable to \{ai}	0wi	hi
unable to \{aj}	0wi	p
unable_to_get_issuer_cert	6wi	od
unable_to_verify_leaf_signature	22wi	od
unauthenticated	0wi	of
unauthorized	0wi	5
unauthorized - 401	9wi	b6
unauthorized to access repository	11wi	kk
unauthorized: \{ak}	5wi	kl
unauthorized_client	6wi	hd
unavailable (401)	8wi	b6
unavailable (403)	8wi	b7
unavailable (404)	8wi	b9
unavailable (408)	8wi	ba
unavailable (410)	8wi	b9
unavailable (429)	8wi	bh
unavailable (500)	5wi	bb
unavailable (502)	5wi	bc
unavailable (503)	5wi	bd
unavailable (504)	5wi	be
unavailable (5\{7u}	5wi	bf
unavailable - 503	6wi	bd
uncommitted changes \{al}	5wi	8e
und_err_connect_timeout	0wi	fe
und_err_socket	0wi	fg
und_err_\{am}	0wi	ft
underlying connection was closed	22wi	fg
unexpected disconnect while reading side	6wi	fg
unexpected end of file from server	8wi	fg
unexpected end of file\{f}	8wi	fv
unexpected end of stream on 	8wi	fg
unexpected end of \{an}	8wi	fv
unexpected \{93}	0wi	40
unexpected \{ao}	0wi	ly
unexpected\{7f}eof\{7f}while\{7f}reading	0wi	oa
unhealthy (401)	6wi	b6
unhealthy (403)	6wi	b7
unhealthy (404)	6wi	b9
unhealthy (408)	6wi	ba
unhealthy (410)	6wi	b9
unhealthy (429)	6wi	bh
unhealthy (500)	0wi	bb
unhealthy (502)	0wi	bc
unhealthy (503)	0wi	bd
unhealthy (504)	0wi	be
unhealthy (5\{7u}	0wi	bf
unicorn! \{ap}	0wi	98
unknown host	2wi	fm
unknown instruction: 	7wi	6y
unknown \{aq}	0wi	40
unknown \{93}	0wi	40
unknown \{ar}	0wi	40
unknown \{as}	0wi	ly
unknown \{8x}	0wi	of
unknownhostexception	0wi	fm
unknownhostexception: \{8e}	0wi	ds
unprotected private key file	1wi	n4
unrecognized key\{at}	0wi	ly
unrecognized \{93}	0wi	40
unrecognized \{8h}	0wi	40
unsatisfiable dependenc	0wi	ho
unsatisfiable requirements	0wi	ho
unsupported class file major version	10wi	eh
unsupported java.	5wi	eh
unsupported \{94}	0wi	59
up to date	0wi	4
upper limit on inotify	7wi	e7
upstream connect error	5wi	bj
upstream request timeout	11wi	bj
urlopen error	1wi	fp
usado por outro processo	3wi	pl
usage: \{7}	0i	59
use of closed network connection	9wi	fg
utilizado por otro proceso	7wi	pl
validation failed	2wi	59
verbindung mit \{7}	0wi	fe
verbindungsaufbau abgelehnt	0wi	fi
verification checksum was incorrect	26wi	3q
violation\{83}	0wi	db
von einem anderen prozess verwendet	8wi	pl
\^whitespace	0w	l9
we couldn't respond to your request in t	14wi	98
we encountered an internal error	4wi	bj
we had issues producing the response	9wi	98
we're having a really bad day	1wi	bj
web server is \{8w}	0wi	bf
webhook url \{f}	3wi	3o
websocket: close 1006	12wi	fg
went offline	0wi	le
winerror 32	0wi	pl
working directory \{au}	1wi	8e
working tree has uncommitted changes	5wi	8e
working tree \{au}	4wi	8e
would have been \{av}	6wi	7x
write access to repository not granted	0wi	5
writetimeout	0wi	ft
wrong checksum: \{7}	7wi	3q
wrong hash	1wi	3q
wrong \{8x}	0i	of
x509: certificate \{aw}	0wi	od
xcode-select: error	8wi	eh
xcrun: error	0wi	eh
you are being rate limited	3wi	bh
you do not currently have an active acco	21wi	81
you don't have enough free space	19wi	e3
you must be authenticated to view this	4wi	b5
you must define the following mandatory 	28wi	mv
you must have access to it and be authen	9wi	bk
you must specify a region or \{f}	4wi	1h
you must \{f}	2i	5
you need \{f}	0wi	5
you're not authorized to \{8g}	2wi	mv
your apple id has been locked	2wi	p
your default credentials were not found	24wi	81
your system is missing the dependency: 	23wi	6n
zasoby chwilowo niedost\{7p}	4wi	e9
zertifikat ist abgelaufen	8wi	oc
zlib: \{8p}	0i	fv
zu viele offene dateien	3wi	e9
zugriff verweigert	0wi	ed
\{ax}    (file "\{7}	3w	ns
\{ax}  CHECK( \{f}	1w	3m
\{ax}  REQUIRE( \{f}	3w	3m
\{ax}  Running \xe2\x80\x98\{f}	4w	kh
\{ax} Fail  \{7}	1	4p
\{ax}# ERROR: 	0w	17
\{ax}# FAIL: 	0w	17
\{ax}# Looks like you failed \{2}	4w	i3
\{ax}# XPASS: 	1w	17
\{ax}# fail \{19}	0w	g5
\{ax}# failed \{19}	0w	g5
\{ax}-- MISSING PATTERNS	9w	7d
\{ax}-- MISSING \{0}	2w	7d
\{ax}-- MODULE NOT FOUND	8w	7d
\{ax}-- NAMING ERROR	4w	7d
\{ax}-- SYNTAX PROBLEM	9w	7d
\{ax}-- TYPE MISMATCH	5w	7d
\{ax}-- UNEXPECTED \{0}	1w	7d
\{ax}-- UNFINISHED \{0}	1w	7d
\{ax}0 failures, \{19}\{1a}	4w	48
\{ax}=== FAIL: \{7}	2w	9s
\{ax}===> Compiling \{7}	3w	7g
\{ax}> Could not \{ay}	0w	af
\{ax}@parcel/\{1}	0w	hv
\{ax}ASSERT \{7}	1	hh
\{ax}AssertionError: \{az}	3w	pe
\{ax}BUILD FAILED	2w	2n
\{ax}Container '\{f}	3w	3v
\{ax}DeclarationError: \{f}	4w	fc
\{ax}Diff in \{7}	0w	ln 7y
\{ax}Done. PASS=\{2}	1w	6c
\{ax}ERROR \{7}	0	jz
\{ax}ERROR! 	1	e
\{ax}ERROR: R8: 	3w	a
\{ax}ERROR: \{0}	0w	ka
\{ax}ERRORS!	1	ib
\{ax}Encountered an error:	10w	6b
\{ax}Error (\{1}	0w	fc
\{ax}Error --------	2w	7w
\{ax}Error \xe2\x86\x92 \{7}	2w	35
\{ax}Error: \{f}	1	nb
\{ax}Errors 	1	pg
\{ax}FAIL\x09\{7}	0	9u
\{ax}FAIL    \{7}	0w	9u
\{ax}FAIL: //\{7}	0w	24
\{ax}FAIL: \{7}	0	17
\{ax}FAIL: \{0}	0	ka
\{ax}FAIL: \{b0}\{b0}	0	18
\{ax}FLAKY: //\{7}	1w	24
\{ax}Failed \{2}	0w	i1 7h
\{ax}Failed \{z}	0w	ia
\{ax}Falsifying example: \{0}	7w	bl
\{ax}Found \{19}\{1a}	1	la
\{ax}Invalid configuration object	1w	pi
\{ax}Lint found \{19}\{1a}	1w	cd
\{ax}Not Found - https://docs.github.com/	6w	8l
\{ax}Parse error: 	1w	i6
\{ax}ParserError: \{f}	1w	fc
\{ax}Result (\{2}	0w	or
\{ax}Result: FAIL	2w	i1
\{ax}SCRIPT ERROR: \{b1}	5w	9z
\{ax}Server terminated abruptly (error code:	2w	ok
\{ax}Snapshots 	1w	pg
\{ax}Spec Files:\{b2}	3w	ph
\{ax}Status: \{2}	0w	kh
\{ax}Summary: \{19}\{1a}	1w	el
\{ax}TIMEOUT: //\{7}	3w	24
\{ax}TOTAL: \{19}\{1a}	0w	br
\{ax}Test Files 	1w	pg
\{ax}Test failed\{b3}	3w	ah
\{ax}Test run failed\{b3}	4w	ah
\{ax}Test suite \{7}	1w	au
\{ax}Testing failed:	7w	pq
\{ax}Tests: 	1	by
\{ax}There w	1	ib
\{ax}There was \{2}	2w	c
\{ax}Timeout reached, aborting!	18w	9c
\{ax}Total: \{19}\{1a}	0w	lv
\{ax}Type error: 	1w	oq
\{ax}TypeError: \{f}	1w	fc
\{ax}Unexpected socket close	14w	41
\{ax}User for \{7}	1w	ic
\{ax}XPASS: \{b0}\{b0}	1	18
\{ax}[  FAILED  ]	1w	ao
\{ax}[ FAIL \{19}\{1a}	0w	kh
\{ax}[ERROR] 	0w	c4
\{ax}[ERROR] (mdbook	6w	f1
\{ax}[ERROR] \{f}	0w	c7 es
\{ax}[ERROR] \{7}	0w	3p
\{ax}[ERROR] \{b4}	0w	d
\{ax}[FAIL]    	0w	hh
\{ax}[FATAL] \{f}	0w	es
\{ax}[doctest] \{b5}	2w	3m
\{ax}[error] \{7}	0w	c7
\{ax}[semantic-release] \xe2\x80\xba \xe2\x9c\x98  E\{b6}	2w	ko
\{ax}[vitest] No "\{f}	1w	pe
\{ax}[vite\{b7}\{f}	0	pd
\{ax}devicetree error: 	4w	6k
\{ax}error: GET \{7}	3w	2z 2w
\{ax}error: GET\{f}	2w	2u
\{ax}error: POST \{7}	4w	2z 2w
\{ax}error: PUT \{7}	3w	2z 2w
\{ax}error: ld: 	3w	d6
\{ax}error: package\{f}	4w	2u
\{ax}error: workspace dependency\{f}	13w	2u
\{ax}error: \{f}	1	88
\{ax}error[E\{2}\{2}\{2}\{2}]: 	1	ll
\{ax}fqcn[\{1}\{1}	0	h
\{ax}goroutine \{2}	2w	9q
\{ax}issues found	2w	a3
\{ax}java.net.UnknownHostException: \{7}	10w	de
\{ax}jinja[\{1}\{1}	0	h
\{ax}key-order[\{1}\{1}	2w	h
\{ax}lua5.\{2}: \{7}	0w	dz
\{ax}lua: \{7}	0	dz
\{ax}luac: \{7}	0	dz
\{ax}luajit: \{7}	1	dz
\{ax}name[\{1}\{1}	0	h
\{ax}parse error: \{f}	1w	bz
\{ax}test cases: 	4w	3m
\{ax}validating \{7}	3w	4u
\{ax}var-naming[\{1}\{1}	3w	h
\{ax}yaml[\{1}\{1}	0	h
\{ax}\xe2\x84\xb9 fail \{19}	1w	g5
\{ax}\xe2\x94\x82 [FAIL]    	3w	hh
\{ax}\xe2\xa8\xaf Invalid next.config	10w	fy
\{ax}\xe2\xa8\xaf Next.js build worker	2w	fy
\{ax}\xe2\xa8\xaf Static worker	2w	fy
\{ax}\xe2\xa8\xaf useSearchParams()	3w	fy
\{ax}added \{2}	1i	4
\{ax}build success	2wi	4
\{ax}bundle complete	1wi	4
\{ax}done in \{w}	0wi	4
\{ax}lint error	0wi	db
\{ax}npm http fetch \{0}	3wi	4
\{ax}restored \{7}	1wi	4
\{b8}ORA-0\{2}\{2}\{2}\{2}: 	0	68
\{b8}VaultDown: 	3w	p9
\{b8}error\{f}	0	oq
\{b8}config error	4wi	5a
\{b8}config file error	6wi	5a
\{b8}config file invalid	11wi	5a
\{b8}config file is error	9wi	5a
\{b8}config file is invalid	11wi	5a
\{b8}config invalid	5wi	5a
\{b8}config is error	5wi	5a
\{b8}config is invalid	6wi	5a
\{b8}configuration error	9wi	5a
\{b8}configuration file error	13wi	5a
\{b8}configuration file invalid	18wi	5a
\{b8}configuration file is error	16wi	5a
\{b8}configuration file is invalid	18wi	5a
\{b8}configuration invalid	13wi	5a
\{b8}configuration is error	12wi	5a
\{b8}configuration is invalid	13wi	5a
\{b8}eperm\{o}	0i	ed
\{b8}epipe\{o}	0i	fd
\{b8}lint error	1wi	db
\{b8}lint failed	1wi	db
\{b8}lint issues	1wi	db
\{b8}linter error	1wi	db
\{b8}linter failed	1wi	db
\{b8}linter issues	3wi	db
\{b8}linting error	1wi	db
\{b8}linting failed	1wi	db
\{b8}linting issues	6wi	db
\{o}\x0aRun \{o}	0	3
\{o}\x0dRun \{o}	0	3
\{o}: EOF\{o}	0	fw
\{o}exit code 28	4w	5w
\{o}exit code 35	4w	5x
\{o}exit code 4	1w	pk
\{o}exit code 52	4w	5s
\{o}exit code 5\{5f}	4w	5u
\{o}exit code 6	1w	5r
\{o}exit code 7	1w	5q
\{o}exit status 28	6w	5w
\{o}exit status 35	6w	5x
\{o}exit status 4	5w	pk
\{o}exit status 52	6w	5s
\{o}exit status 5\{5f}	5w	5u
\{o}exit status 6	5w	5r
\{o}exit status 7	5w	5q
\{o}hypothesis.errors.\{b9}	3w	bl
\{o}denied	0i	5
\{ba} An unknown git error occurred	1w	gl
\{ba} code 128	1w	gl
\{ba} code E404	1w	gu
\{ba} code E5\{2}	0w	h2
\{ba} code EINTEGRITY	6w	gm
\{ba} code ENOENT	2w	gl
\{ba} code ENOLOCK	5w	go
\{ba} code ENOVERSIONS	2w	gt
\{ba} code EOTP	1w	gv
\{ba} code ERESOLVE	4w	gx
\{ba} code ETARGET	3w	gt
\{ba} code E\{bb}	0w	gr
\{ba} code E\{bc}	0w	h1
\{ba} code E\{bd}	0w	gi
\{ba} \^missing script: 	4w	gr
\{f} (Failed)	1w	5n
\{f} (Not Run)	2w	5n
\{f} (QF10\{2}	1	n7
\{f} (QF1\{2}\{2}\{2})	1	da
\{f} (S100\{2}	1	n7
\{f} (S101\{2}	1	n7
\{f} (S102\{2}	1	n7
\{f} (S103\{2}	1	n7
\{f} (S10\{2}\{2})	0w	da
\{f} (SA10\{2}	1	n7
\{f} (SA20\{2}	1	n7
\{f} (SA30\{2}	1	n7
\{f} (SA40\{2}	1	n7
\{f} (SA50\{2}	1	n7
\{f} (SA60\{2}	1	n7
\{f} (SA90\{2}	1	n7
\{f} (SA\{2}\{2}\{2}\{2})	0	da
\{f} (SEGFAULT)	3w	5n
\{f} (ST10\{2}	1	n7
\{f} (ST1\{2}\{2}\{2})	1	da
\{f} (Subprocess aborted)	1w	5n
\{f} (Timeout)	0w	5n
\{f} (U1000)	2	da
\{f} (U100\{2}	1	n7
\{f} (defined at \{7}	1w	6k
\{f} (failed)	1w	63
\{f} (syntax)	1w	pt
\{f} (terraform_\{0}\{0}\{0}\{0}	1w	o8
\{f} - should panic ... FAILED	8w	3e
\{f} ... FAILED	3w	3e
\{f} ... FAILED (\{2}	3w	6g
\{f} / compileIncremental) Compilation fail	26w	c8
\{f} API has not been used in project	11w	84
\{f} FAILED	1	jz br c4
\{f} Violation: 	4w	nf
\{f} action being checked out	17w	lb
\{f} already exists	7w	6i
\{f} and an update of this package was not 	2w	4x
\{f} at (\{2})	1	89
\{f} because no message in \{2}	7w	2m
\{f} call not used	5w	9w
\{f} can not be used	6w	d5
\{f} cannot be satisfied	9w	kt
\{f} depends on \{f}	4w	jd
\{f} did not match expected s	6w	is
\{f} failed in \{w}	2w	hu
\{f} failed: Error: The stack named	17w	4f
\{f} for tarball	4w	2q
\{f} has a problem	6w	jq
\{f} in JSON at position	5w	bz
\{f} is already loaded, but \{f}	11w	kg
\{f} is being loaded, but \{f}	9w	kg
\{f} is invalid: 	1w	cq
\{f} is not allowed by the project	13w	io
\{f} is not available \{be}	5w	kg
\{f} is not in the allowed range	19w	ku
\{f} is not signed.	3w	x
\{f} is required but	8w	ir
\{f} ist nicht vorhanden	1w	c6
\{f} kann nicht gefunden werden	15w	w
\{f} konnte nicht gefunden oder geladen	2w	c6
\{f} no longer has a Release	5w	x
\{f} plan this month	1w	dx
\{f} requires \{bf}	2w	jo
\{f} satisfies the requirement	1w	kt
\{f} should be 	3w	j
\{f} sin definir	1w	d5
\{f} timed out after \{2}	2w	2x
\{f} to have no violations	5w	d4
\{f} was not found	1w	ab
\{f} | FAIL |	1w	kw
\{f} and commit	1wi	8e
\{f} cannot be located	6wi	eh
\{f} does not match	7wi	hk
\{f} from store	3wi	9
\{f} impossible	1wi	fe
\{f} is missing required property	21wi	9
\{f} is not valid yet	5wi	u
\{f} nicht lesen	4wi	8c
\{f} provider: no valid credential	5wi	nw
\{f} under breaking threshold	5wi	f7
\{f}" cannot be found	4w	cu
\{f}" chart repository	1w	ay
\{f}" did not complete successfully: exit c	15w	6u
\{f}" does not appear to contain	8w	4h
\{f}" for option	3w	ev
\{f}" found in pull request title	20w	4s
\{f}" found in the pull request title	24w	4s
\{f}" is a misspelling of "	9w	da
\{f}" not found	1w	py
\{f}" requires explicit package name	5w	hy
\{f}" wurde nicht als Name	12w	ma
\{f}" requires a development team	6wi	q
\{f}") still not \{bg}	1w	ph
\{f}": no secret key	7wi	a8
\{f}' URL required authentication	16w	4v
\{f}' are too open	3w	n2
\{f}' as a task	3w	af
\{f}' contains a link	5w	f1
\{f}' could not be found	9w	af
\{f}' declared in	5w	7l
\{f}' did not match	7w	8y
\{f}' does not provide	1w	g2
\{f}' doesn't exist in cloud	9w	1s
\{f}' failed	0w	pp 1w
\{f}' has overflowed its stack	14w	lh
\{f}' has pending changes	4w	69
\{f}' is not defined by "exports"	20w	gb
\{f}' is not recognized	7w	ma
\{f}' located at \{7}	1w	il
\{f}' not found	1w	3c kf
\{f}' not found in \{35}	1w	af
\{f}' returned a non-zero code	10w	6u
\{f}' was not found	1w	w
\{f}' which is part of the dependency lock 	9w	aa
\{f}'' finished with non-zero exit value	14w	aj
\{f}', but I am a '	1w	g0
\{f}', but it did not contain	6w	8n
\{f}', required by	6w	ir
\{f}', which is also in package	8w	t
\{f}(abstract-	2w	ju
\{f}(arguments-	3w	ju
\{f}(attribute-	1w	ju
\{f}(bad-indentation	7w	ju
\{f}(bodyclose)	3w	a2
\{f}(broad-	1	ju
\{f}(consider-	1w	ju
\{f}(contextcheck)	3w	a2
\{f}(copyloopvar)	5w	a2
\{f}(custom:\{1}\{1}	2	ci
\{f}(cyclop)	2	a2
\{f}(depguard)	1w	a2
\{f}(duplicate-	1w	ju
\{f}(dupword)	1w	a2
\{f}(errcheck)	1w	a2
\{f}(errorlint)	3w	a2
\{f}(exhaustive)	4w	a2
\{f}(experimental:\{1}\{1}	5w	ci
\{f}(f-string	1w	ju
\{f}(fixme)	1	ju
\{f}(forbidigo)	1w	a2
\{f}(funlen)	1	a2
\{f}(gocognit)	2w	a2
\{f}(goconst)	1w	a2
\{f}(gocritic)	2w	a2
\{f}(gocyclo)	1w	a2
\{f}(godot)	1	a2
\{f}(gosec)	1	a2
\{f}(gosimple)	1w	a2
\{f}(govet)	1	a2
\{f}(import-	1	ju
\{f}(ineffassign)	5w	a2
\{f}(intrange)	1w	a2
\{f}(invalid-	1w	ju
\{f}(line-too	1w	ju
\{f}(logging-	1w	ju
\{f}(missing-	1w	ju
\{f}(misspell)	2w	a2
\{f}(modernize)	1w	a2
\{f}(nestif)	1	a2
\{f}(no-else	1	ju
\{f}(no-member	1w	ju
\{f}(no-name	1	ju
\{f}(no-self	1	ju
\{f}(no-value	1w	ju
\{f}(noctx)	1	a2
\{f}(nolintlint)	1w	a2
\{f}(not-callable	2w	ju
\{f}(paralleltest)	1w	a2
\{f}(perfsprint)	4w	a2
\{f}(pointless-	3w	ju
\{f}(prealloc)	1w	a2
\{f}(protected-	1w	ju
\{f}(raise-	1	ju
\{f}(redefined-	3w	ju
\{f}(revive)	2	a2
\{f}(staticcheck)	1w	a2
\{f}(stylecheck)	2w	a2
\{f}(super-	1	ju
\{f}(syntax-	1	ju
\{f}(testifylint)	1w	a2
\{f}(thelper)	1w	a2
\{f}(too-few	1	ju
\{f}(too-many	1w	ju
\{f}(trailing-	1w	ju
\{f}(typecheck)	1w	a2
\{f}(undefined-	2w	ju
\{f}(unnecessary-	3w	ju
\{f}(unparam)	1w	a2
\{f}(unreachable	2w	ju
\{f}(unspecified-	1w	ju
\{f}(unused)	2	a2
\{f}(unused-	2	ju
\{f}(use-dict	1w	ju
\{f}(use-implicit	1w	ju
\{f}(useless-	1w	ju
\{f}(whitespace)	1w	a2
\{f}(wrapcheck)	3w	a2
\{f}(wrong-	1	ju
\{f}) were not met	2w	ir
\{f}) could not be found	9wi	1h
\{f}) should not be blank	10wi	6y
\{f}, and running in non-interactive	13w	7r
\{f}, but none of the providers can be inst	1w	54
\{f}, but you \{bh}	1w	if
\{f}, version solving failed	8w	jo
\{f}.dart:\{2}	1	62
\{f}.lean:\{2}	1	jk
\{f}: BAD archive	2w	l
\{f}: BAD signature	7w	nq
\{f}: Failed to connect to \{1}	3w	42
\{f}: UNTRUSTED signature	13w	x
\{f}: not a known dependency	3w	9o
\{f}: not found	3w	bn
\{f}: toolchain not available	6w	9v
\{f}> but was:\{bi}	1w	c3
\{f}Could not satisfy the following require	8w	f
\{f}DID NOT WARN	2w	jw
\{f}Download error	4w	56
\{f}Expected values to be \{bj}	12w	g6
\{f}Failed host lookup	8w	jp
\{f}File already exists	1w	ov
\{f}Idle timeout reached for "http\{p}	1w	42
\{f}Invalid authentication	9w	gp
\{f}Nitro build	1w	fy
\{f}No candidates found	1w	pz
\{f}Please make sure the project exists and	30w	7v
\{f}Results Summary:\{f}	3w	bm
\{f}Rollup error	1w	fy
\{f}ScopeMismatch: You tried to access	17w	k0
\{f}StorybookTestRunnerError	8w	n8
\{f}Test Suite Failed	7w	8b
\{f}Test suite failed to run	7w	bx
\{f}Unsupported \{bk}	1w	gk
\{f}[arrayIndexOutOfBounds]	9w	3z
\{f}[memleak]	1w	3z
\{f}[nullPointer]	5w	3z
\{f}[syntaxError]	1w	3z
\{f}[uninitvar]	1w	3z
\{f}]: FAILED! =>	4w	e
\{f}\x60 can't be installed because	5w	p6
\{f}\x60 is the same as when the lockfile was 	24w	39
\{f}\x60 to be registered	10w	c1
\{f}adapter. Missing a gem	2w	l3
\{f}against \{6t}	1w	kq
\{f}ansible	1	e
\{f}assertion\{g}	1w	ph
\{f}can't be resolved	2w	q0
\{f}can't run linter	8w	a3
\{f}cannot open shared object file	8w	do
\{f}compiled with \{19}\{1a}	3w	pi
\{f}composer\{f}	2	4v
\{f}context deadline exceeded	3w	cr
\{f}couldn't be built successfully	6w	pu
\{f}coverage	1	5i
\{f}does not match the current dependencies	30w	b2
\{f}error  TS\{2}	1w	oq
\{f}failed calling webhook \{f}	5w	cj
\{f}failed to download	4w	2i
\{f}instrumentation	1w	c
\{f}is not valid	4w	pc
\{f}max-retries exceeded	8w	4c
\{f}net::ERR_\{bl}	2w	dc
\{f}not formatted	1w	my
\{f}or you don't have permission	13w	l8
\{f}per minute	1w	82
\{f}restarting failed container	19w	cp
\{f}so restore can't be run in locked mode	6w	h7
\{f}to access this resource	1w	h0
\{f}unexpected end of file	9w	mi
\{f}wheel on this platform	4w	io
\{f}\xc3\xaatre install\xc3\xa9e	1w	w
\{f}\xe2\x80\x99\xe6\x9c\xaa\xe5\xae\x9a\xe4\xb9\x89\xe7\x9a\x84\xe5\xbc\x95\xe7\x94\xa8	1w	d5
\{f}\xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86	1w	w
\{f}\^apply' to fix	5w	my
\{f}app store connect\{f}	2wi	p
\{f}can't find the specified secret	5wi	m3
\{f}caused by: sentry reported an error: \{f}	25wi	kd
\{f}context deadline exceeded	3wi	ft
\{f}enable this feature	11wi	96
\{f}espace disponible sur	13wi	e3
\{f}id-token: write	7wi	hi
\{f}id-token:write	6wi	hi
\{f}inappropriate ioctl	1wi	a8
\{f}not found	1wi	6w
\{f}\^test) sbt.TestsFailedException	16w	lu
\{7} # reformat	1w	7y
\{7} (expected 	1w	kq
\{7} (linked from 	4w	2o
\{7} ==> \{7}	0	mw
\{7} Internal resolution error	6w	da
\{7} Masquerading as	3w	da
\{7} Resolution failed	7w	da
\{7} Used fallback condition	4w	da
\{7} already exists	7w	ov
\{7} and downloads are blocked	18w	pa
\{7} assist/source\{f}	1w	28
\{7} but project requires	1w	ku
\{7} cannot be found	3w	bw
\{7} depends on	3w	jo
\{7} depends on 	4w	jd
\{7} does not exist	2w	pb
\{7} does not exist in the repository 	9w	32
\{7} does not match any	7w	8g
\{7} does not \{z}	2w	in
\{7} during a previous attempt	6w	em
\{7} exists in filesystem	2w	nj
\{7} failed to resolve	9w	2u 2v
\{7} failed with: 	2w	6h
\{7} failed. See 	5w	6h 5m
\{7} failed: 	1w	62
\{7} failed: timeout	3w	ak
\{7} failure for 	3w	d4
\{7} for ruby	1w	m8
\{7} from untrusted tap	5w	nr
\{7} has been disabled because	6w	2d
\{7} has no local return	4w	6l
\{7} is not correctly formatted	14w	3y
\{7} is not found in	5w	ki
\{7} is not found in NuGet feeds	19w	h8
\{7} is not in \{bm}	4w	9o
\{7} is not supported on Lua	15w	e0
\{7} is still timing out after	2w	2o
\{7} is the internet available	12w	45
\{7} lint/a11y\{f}	1w	28
\{7} lint/complexity\{f}	1w	28
\{7} lint/correctness\{f}	1w	28
\{7} lint/nursery\{f}	1w	28
\{7} lint/performance\{f}	9w	28
\{7} lint/security\{f}	1w	28
\{7} lint/style\{f}	1w	28
\{7} lint/suspicious\{f}	1w	28
\{7} matched to [	1w	m9
\{7} not found	2w	aw 4u 6i
\{7} not found in upstream	10w	8y
\{7} not found.	3w	bw a
\{7} not found\{bn}	2w	ks
\{7} organizeImports\{f}	3w	28
\{7} owned by 	1w	nj
\{7} required--this is only version 	14w	5l
\{7} satisfies the requirement	1w	3l
\{7} sum doesn't match	1w	53
\{7} suppressions/\{f}	3w	28
\{7} was NOT installed successfully	15w	f
\{7} was not found in the local cache	18w	m8
\{7} was not found in the \{2e}	1w	p4
\{7} was not found on your system	12w	p6
\{7} with arch \{7}	3w	m8
\{7} with architecture \{7}	9w	m8
\{7} \xe2\x86\x92 Status: 4	6w	d8
\{7} could not be found	8wi	6y
\{7} is not available	5wi	ho
\{7} line \{2}	1i	db
\{7} not found	2wi	8v
\{7} ratelimit	1wi	bh
\{7} rate\{q}limit	1wi	bh
\{7}" could not be found	9w	g7
\{7}" didn't complete successfully	14w	90
\{7}" does not match binary version "	15w	ku
\{7}" file could not be downloaded	15w	51
\{7}" has no shared framework schemes	12w	3l
\{7}" is invalid: 	1w	cq
\{7}" is not a valid chart repository or ca	16w	ay
\{7}" is not available on	6w	mr
\{7}" is not exported by "\{7}	7w	kx
\{7}" not found	1w	mr
\{7}" plugin is not installed	4w	ks
\{7}" satisfies the requirement	1w	ni
\{7}' has timed out	7w	4c
\{7}' is misspelled or not recognized by th	13w	6i
\{7}' is not available	6w	kg
\{7}' not found	1w	bo 8l
\{7}' not found on medium '	10w	nm
\{7}' not found.	4w	hq
\{7}' not found:	4w	e0
\{7}' on port	1w	fh
\{7}' target may not be installed	14w	lp
\{7}' to an actual version	4w	kt
\{7}' to load	1w	42
\{7}' not in lockfile	7wi	du
\{7}'. Make sure that the gem	5w	l3
\{7}'. The package was not found	13w	3r
\{7}'s certificate, issued by	13wi	od
\{7}) does not satisfy	9w	52
\{7}), and Bundler cannot continue	4w	6h
\{7}), but does not contain package	19w	9o
\{7}, but none of the providers	1w	6p
\{7}, don't know what it is	15w	5l
\{7}. Check your network connection	11w	34
\{7}. The failure occurred during the \{5m}	18w	37
\{7}. This usually means that there are kno	9w	pb
\{7}.BanDuplicate\{0}	1w	eq
\{7}.BannedDependencies	10w	eq
\{7}.BannedPlugins	1w	eq
\{7}.DependencyConvergence	14w	eq
\{7}.RequireJavaVersion	8w	eq
\{7}.RequireMavenVersion	4w	eq
\{7}.RequireOS	2w	eq
\{7}.RequirePluginVersions	4w	eq
\{7}.RequireReleaseDeps	11w	eq
\{7}.RequireUpperBoundDeps	14w	eq
\{7}.astro:\{2}	1	nb
\{7}.bzl:\{2}	0	1z
\{7}.css Unknown word	1w	lq
\{7}.dart: \{f}	1	63
\{7}.go.orig \{7}	1w	a0
\{7}.groovy: \{2}	1w	c7
\{7}.java (at line \{2}	6w	c7
\{7}.java:\{2}	1	c7
\{7}.nix: not formatted	4w	7y
\{7}.orig \{7}	1	7y
\{7}.php:\{2}	0	i9 da
\{7}.proto: \{bo}	1w	jj
\{7}.proto:\{2}	1	jj j
\{7}.pyx:\{2}	0	60
\{7}.rb -- \{19}\{1a}	1	da
\{7}.scala	0	c7
\{7}.sol:\{2}	0	mt
\{7}.spec.\{bp}	1	pf
\{7}.sql] FAIL	2w	mz
\{7}.svelte:\{2}	1w	nb
\{7}.test.\{bp}	1	pf
\{7}.vue:\{2}	0	nb
\{7}.xml:\{2}	0	a
\{7}: Failed to download resource	19w	2c
\{7}: IO ERROR	1w	l
\{7}: Integrity check	6w	pw
\{7}: Permission denied	11w	m0
\{7}: SyntaxError: 	7w	jg
\{7}: checksum mismatch	7w	9l
\{7}: checksum \{bq}	1w	9l
\{7}: conflicting values \{f}	5w	d9
\{7}: i/o timeout	1w	fo
\{7}: import cycle not allowed	10w	9k
\{7}: line \{2}	1	7k
\{7}: no such host	3w	fo
\{7}: not found	3w	kt bn bo
\{7}: server misbehaving	5w	fo
\{7}: unknown package	5w	g0
\{7}: connect: permission denied	6wi	6z
\{7}BUILD.bazel:\{2}	3w	1z
\{7}BUILD:\{2}	1	1z
\{7}MODULE.bazel:\{2}	2w	1z
\{7}WORKSPACE:\{2}	2w	1z
\{7}] is not specified	7w	p3
\{7}] not enabled on project	11w	4b
\{7}_test.go:\{2}	1w	9t
\{7}\x60 class does not exist	4w	lq
\{7}\x60 is already uploaded	1w	ov
\{7}\x60 is not defined in \{18}	6w	p3
\{7}\x60 should be \x60	5w	mw
\{7}\x60 wasn't found	5wi	ho
\{7}\x60, with features	8w	3j
\{7}test-suite.log	1w	17
\{bk}: \x60#[deny(clippy::	7w	47
\{bk}: \x60-D clippy::	3w	47
\{br} version is incompatible with	16w	ix
\{2}  Error: \{f}	0w	7k
\{2} (resolved to	5w	42
\{2} - Unknown word (	9w	mw
\{2} - error \{0}	1w	jv
\{2} - error: 	1w	jv
\{2} Accessibility \^v	8w	d4
\{2} Checkstyle violation	6w	3p
\{2} ERROR AFFECTING	5w	i7
\{2} ERROR AND	2w	i7
\{2} ERRORS AFFECTING	5w	i7
\{2} ERRORS AND	3w	i7
\{2} FAILED TEST	3w	ao
\{2} Failures \{2}	2w	ox
\{2} Flow Failed	4w	ei
\{2} Flows Failed	5w	ei
\{2} Mismatched	3w	o4
\{2} Processus arr\xc3\xaat\xc3\xa9	7w	mf
\{2} Unicestwiony	2w	mf
\{2} assertions, \{2}	2w	f0
\{2} assertion\{g}	2w	ph
\{2} bugs and \{2}	2w	cd
\{2} but wanted \{2}	1w	1y
\{2} bytes but got	6w	bp
\{2} bytes of memory	8w	lg
\{2} chart(s) linted, \{19}\{1a}	9w	az
\{2} dependencies of derivation	15w	g2
\{2} error found	3w	c8 i9
\{2} error in \{7}	2w	or
\{2} error in \{2}	2w	fa
\{2} errors found	4w	c8 i9
\{2} errors in \{7}	3w	or
\{2} errors in \{2}	3w	fa
\{2} errors\{38}	0w	k2
\{2} error\{38}	1	k2
\{2} example, \{2}	2w	ky
\{2} examples, \{2}	3w	ky
\{2} failed	1	pg iu
\{2} failed (\{2}	1w	5z o6
\{2} faileds\{38}	1w	k2
\{2} failed\{38}	0w	k2
\{2} failing	0w	f2
\{2} failure	0w	br 9u 7o au o5
\{2} failure(s), \{2}	2w	h
\{2} failure\{bs}	1w	ox 48
\{2} failure\{bt}	1w	hh
\{2} files require formatting	10w	ne
\{2} files that can be fixed	15w	i7 i8
\{2} finding	0w	lx
\{2} fixable with the \x60--fix\x60 option	17w	la
\{2} has already been used	1w	ov
\{2} interrupted	1w	iu
\{2} issue(s) found:	8w	o8
\{2} issues:	0w	a3
\{2} issue\{g}	1	61
\{2} known vulnerabilit	8w	gf
\{2} minutes.	1w	lf
\{2} non-complying file	1w	my
\{2} not formatted file\{bu}	9w	7y
\{2} pact failures	1w	hs
\{2} panic: 	0w	lh
\{2} passed, \{19}\{1a}	1w	kw
\{2} problem	0w	7m
\{2} problem\{g}	1w	n9 j
\{2} scenario\{g}	1w	5o 25
\{2} security vulnerability advisor	11w	gf
\{2} snapshot\{g}	1w	by
\{2} style issue	4w	i8
\{2} stylelint	2w	n9
\{2} subtests	1w	i1
\{2} success / \{2}	3w	35
\{2} successes / \{2}	5w	35
\{2} suggestion\{g}	3w	mw
\{2} target failed	3w	3g
\{2} targets failed	4w	3g
\{2} test failed	4w	1a 17
\{2} test in \{f}	1w	kb
\{2} tests failed	3w	1a 17 au
\{2} tests failed  	3w	c5
\{2} tests in \{f}	2w	kb
\{2} unhandled error	2w	pf
\{2} visual change\{f}	4w	n8
\{2} vulnerabilit	2w	lx
\{2} vulnerabilities	2w	gf
\{2} warning and \{19}\{1a}	5w	hn
\{2} warning, \{2}	3w	jv
\{2} warnings and \{19}\{1a}	6w	hn
\{2} warnings, \{2}	3w	jv
\{2} weighted issues	6w	cd
\{2} | ERROR 	1w	i7
\{2} | P: 	0	mz
\{2} aborted  	1wi	mb
\{2} arg(s), received	6wi	40
\{2} bytes exhausted	3wi	eb
\{2} bytes failed	2wi	eb
\{2} delete http	2wi	bf
\{2} get http	1wi	bf
\{2} head http	1wi	bf
\{2} is below threshold	2wi	f7
\{2} patch http	1wi	bf
\{2} post http	1wi	bf
\{2} put http	1wi	bf
\{2} violation(s) that are fatal	13wi	db
\{2}% confidence)	5w	da
\{2}' finished with non-zero exit value 1	13w	ah
\{2}' finished with non-zero exit value 137	13w	lg
\{2}'. Exit code indicates	10w	nk
\{2}) AssertionError: 	5w	o6
\{2}) Error:	0w	fc
\{2}) Fatal: 	0w	fc
\{2}) test \{f}	0w	7o
\{2}) was terminated by another process: si	22w	dg
\{2}): ERROR: CHECK	7w	3m
\{2}): ERROR: REQUIRE	7w	3m
\{2}): Error: 	1w	fc
\{2}): FAILED:	2w	3m
\{2}): catastrophic error\{3}	1w	hc
\{2}): error	0w	ar
\{2}): error CS\{2}\{2}\{2}\{2}	1w	ow
\{2}): error G\{bv}\{bv}\{bv}\{bv}\{bv}\{bv}\{bv}\{bv}: 	1w	62
\{2}): error: \{bw}	1w	an
\{2}): error\{3}	1w	hc
\{2}, Assertions: \{2}	3w	ib
\{2}, Failed checks: \{19}	4w	bm
\{2}, Failures: \{19}	4w	o7
\{2}, Issues found: \{19}	4w	mw
\{2}, Level \{2}	1w	68
\{2}, characters	4w	jk
\{2}, bytes received: 	4wi	fv
\{2}: '=' expected	5w	dz
\{2}: 'end' expected	2w	dz
\{2}: DeclarationError	6w	fc
\{2}: ERROR: 	0w	mx
\{2}: ERROR: CHECK	6w	3m
\{2}: ERROR: REQUIRE	6w	3m
\{2}: ERROR: TEST CASE	6w	3m
\{2}: Error	0	fc
\{2}: Error: 	0w	62
\{2}: Error: \{2c}	0w	da
\{2}: FAILED	0w	3m
\{2}: Failure	1w	an
\{2}: File is not \{bx}	1w	a0
\{2}: ParserError	3w	fc
\{2}: SEVERE: 	2w	mx
\{2}: Suggestion: \{2c}	4w	da
\{2}: TypeError	2w	fc
\{2}: WARNING: 	0w	mx
\{2}: Warning: \{2c}	0w	da
\{2}: [error] 	1w	pt
\{2}: attempt to	3w	dz
\{2}: can't find	4w	7g
\{2}: error	0	fc ar
\{2}: error: 	0w	c7 jk f8
\{2}: error: (\{0}\{0}\{0}\{0}	0w	ne
\{2}: error: \{by}	0w	k
\{2}: executing	3w	az
\{2}: function	0w	7g
\{2}: head mismatch	6w	7g
\{2}: pattern \{7}	1w	9n
\{2}: record	0w	7g
\{2}: syntax error	1w	7g
\{2}: type \{7}	1	7g
\{2}: undefined	3w	7g
\{2}: unexpected symbol	1w	dz
\{2}: variable	0w	7g
\{2}: class \{7}	0wi	ct
\{2}: double subscript	5wi	ct
\{2}: double superscript	4wi	ct
\{2}: emergency stop	4wi	ct
\{2}: file ended while scanning	14wi	ct
\{2}: latex error	1wi	ct
\{2}: misplaced \x5cnoalign	6wi	ct
\{2}: misplaced alignment	10wi	ct
\{2}: missing \{7}	1wi	ct
\{2}: package \{7}	0wi	ct
\{2}: paragraph ended before	9wi	ct
\{2}: runaway argument	6wi	ct
\{2}: tex capacity exceeded	1wi	ct
\{2}: text line contains an invalid	1wi	ct
\{2}: undefined control sequence	3wi	ct
\{2}:Error	0	fc
\{2}ms exceeded	1w	f3 is
\{2}s timeout running '\{7}	8w	4c
\{2}|FAIL|	0	2e
\{2}\xec\x97\x90 \xec\x97\xb0\xea\xb2\xb0\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	1w	fe
\{2}\{2} - no response	2w	65
\{2}\{2} failed to respond	10wi	fg
\{2}\{2} is already in use	2wi	ef
\{2}\{2} is in use	2wi	ef
\{2}\{2} was already in use	2wi	ef
\{2}\{2}\{2}\{2}\{2}\{2}\{2}\{2} ERROR "\{7}	8w	nb
\{2}\{bz}B more space on the 	3w	nl
\{c0} severity vulnerabilit	1w	gf
\{c1} FAILED **	2w	nd
\{0} call has	1w	9w
\{0} captured	1w	9w
\{0} does not exist	2w	om
\{0} environment variable is being used for	8w	95
\{0} errored during testing	4w	c2
\{0} failed. 	1w	72
\{0} format 	0w	9w
\{0} option was not found	6w	bw
\{0} api key is \{c2}	3wi	og
\{0} api key \{c2}	2wi	og
\{0} are empty	2wi	og
\{0} are missing	4wi	og
\{0} are not defined	6wi	og
\{0} are not set	1wi	og
\{0} are required	1wi	og
\{0} are set	2i	og
\{0} are undefined	3wi	og
\{0} are unset	1wi	og
\{0} has to be empty	4wi	og
\{0} has to be missing	4wi	og
\{0} has to be not defined	4wi	og
\{0} has to be not set	4wi	og
\{0} has to be required	3wi	og
\{0} has to be set	4wi	og
\{0} has to be undefined	9wi	og
\{0} has to be unset	4wi	og
\{0} is empty	1wi	og
\{0} is missing	3wi	og
\{0} is not defined	5wi	og
\{0} is not set	3wi	og
\{0} is required	2wi	og
\{0} is set	1i	og
\{0} is undefined	5wi	og
\{0} is unset	1wi	og
\{0} must be empty	2wi	og
\{0} must be missing	2wi	og
\{0} must be not defined	2wi	og
\{0} must be not set	2wi	og
\{0} must be required	1wi	og
\{0} must be set	2wi	og
\{0} must be undefined	2wi	og
\{0} must be unset	2wi	og
\{0} token is \{c2}	3wi	og
\{0} token \{c2}	0wi	og
\{0} was empty	1wi	og
\{0} was missing	1wi	og
\{0} was not defined	6wi	og
\{0} was not set	1wi	og
\{0} was required	1wi	og
\{0} was set	2i	og
\{0} was undefined	6wi	og
\{0} was unset	1wi	og
\{0}" is incompatible with this module	9w	pv
\{0}": no such variable	7w	ns
\{0}' overflowed by \{2}	8w	10
\{0}' requires xcode	5wi	ol
\{0}() Failure	1w	72
\{0}()\x60 failed	2w	5y
\{0}()\x60 timed out	5w	5y
\{0}, XCTAssert	3w	pp
\{0}, failed - 	3w	pp
\{0}.php line \{2}	1w	i5
\{0}.result	1i	97
\{0}:FAIL\{o}	0	ox
\{0}Cept: \{f}	0	4p
\{0}Cest: \{f}	0	4p
\{0}Error: 	1	oh
\{0}Exception: 	2w	oh
\{0}Test: \{f}	0	4p
\{0}] safe_read failed	6w	l0
\{0}_SUITE ==> \{7}	1w	7h
\{0}_SUITE: ==> \{7}	3w	7h
\{0}_out: protoc-gen-\{0}	1w	jj
\{0}_compiler could be found	5wi	ol
\{0}\{0}\{0} browser on your platform	7w	2l
\{0}\{0}\{0}: could not open	10wi	e5
\{0}\{0}\{0}: uncaught target signal	8wi	e5
\{0}\{0}\{0}\{0}\{0}: ERROR	4	68
\{0}\{0}\{0}\{0}\{0}\{0}\{0}\{0} but wanted \{0}\{0}\{0}\{0}\{0}\{0}\{0}\{0}	8w	kq
\{c3} matching the given constraint	14w	nz
\{c4} failed after \{2}\{f}	3w	a6
\{c4} format violations	3w	my
\{c5}: test_\{0}	0	ez
\{c6}name too long	5w	pm
\{c7} failed to resolve import	15w	gb
\{5y} answer	1	fq
\{5y} replied	0w	fq
\{5y} reply	0	fq
\{5y} respond	0w	fq
\{1q}not create a new one because you enable	16w	7r
\{w} is not supported by the following pack	29w	3d
\{w} is not installed	9wi	on
\{w} is too \{c8}	1wi	eh
\{w} or higher is required	2wi	eh
\{w}% of diff hit (target \{w}	8w	4q
\{w}%) is below the expected minimum covera	30w	mm
\{w}) used to build golangci-lint is lower 	29w	a4
\{w}, but depends on the product	9w	ni
\{w}, but your Gemfile specified	14w	33
\{c9} not up\{q}to\{q}date\{ca}\{cb}	2wi	8e
\{c9} outdated\{ca}\{cb}	1wi	8e
\{2g} check failed	3w	a0
\{2g} completed, \{19}\{1a}	4w	c5
\{2g} failed out of	5w	5n
\{2g} failed.	0w	i3
\{2g} found	0	a0
\{2g} needs running	1w	a0
\{2g} passed, \{19}\{1a}	1w	64 o5
\{2g} un d\xc3\xa9p\xc3\xb4t git	1w	8y
\{2g}, configured to \{9}	7w	6c
\{cc} complete	0wi	4
\{cc} re-established	3wi	4
\{cc} reestablished	1wi	4
\{cc} succeeded	2wi	4
\{3s} does not exist	2w	c6
\{s} denied on	2w	84
\{s} permission for	7w	84
\{3}"UNAVAILABLE"	1w	85
\{3}"already_exists"	8wi	9f
\{3}"authentication_error"	2wi	dr
\{3}"unknown webhook"	5wi	3o
\{cd} failed: \{f}	1w	8x
\{ce}authorization required	1wi	b6
\{ce}client error	2wi	b6 b7
\{ce}forbidden	1wi	b7
\{ce}internal \{c9}	2wi	bb
\{ce}invalid or non-existent	8wi	b7
\{ce}not found	1wi	b9
\{ce}proxy error	0wi	bc
\{ce}request time\{8s}	3wi	ba
\{ce}unauthori\{9n}ed	1wi	b6
\{cf} nicht gefunden	5w	8q
\{cf} no encontrado	3w	8q
\{cf} non trouv\xc3\xa9	1w	8q
\{cf} not found	2w	8q
\{cf} n\xc3\xa3o encontrado	5w	8q
\{cf} \xe6\x9c\xaa\xe6\x89\xbe\xe5\x88\xb0	1w	8q
\{cg} detected	1w	l1
\{cg} detected in the test module	1w	2a
\{cg} have not been accepted	1w	b
\{cg} is not defined in ES module scope	16w	g8
\{cg} not gofmt	2w	a0
\{cg} only supported on Linux	15w	np
\{cg} would be reformatted	2w	29
\{cg} would have been changed (dry-run) by R	8w	d9
\{1} credential	1wi	og
\{1}": executable file not found	14w	cm 5c
\{1}' binary, normally provided by	1w	lp
\{1}: program not found or is not executabl	17w	om
\{1}\{1}\{1}' exceeded	4w	4d
\{y}": No such file	4w	om
\{y}: FAIL code \{2}	4w	oo
\{y}: FAIL \xe2\x9c\x96 in 	3w	oo
\{y}: commands failed	6w	oo
\{ch}": No such file	4w	ma
\{ch}' failed: No such file or directory	19w	om
\{ch}) used to run this analysis is	22w	ku
\{ch}: not found	3w	mh
\{bj} for architecture	8w	d5
\{5b}\{5b}\{5b}\{5b}\{5b}\{5b}\{5b}\{5b} but wanted \{5b}\{5b}\{5b}\{5b}\{5b}\{5b}\{5b}\{5b}	8w	1x
\{6f} generated.	1w	3x
\{6f} reported by Checkstyle	7w	3p
\{ci} may not be empty [	6w	4s
\{ci} went offline during the build	10w	bs
\{cj} not match \{ck}	2w	4z
\{cl}\{cm} not found	3w	i4
\{cn} request for 	4w	fh
\{co}.Error	0	b4
\{co}.TransportError	1w	b4
\{5j} Imports are incorrectly sorted	15w	29
\{cp}could not be found	7w	iq
\{6m} desconocido	1w	fn
\{6m}abandon de la connexion	1wi	fk
\{6m}allouer de la m\{7p}	4wi	eb
\{6m}arguments trop longue	7wi	e9
\{6m}est pas accessible	3wi	fr
\{6m}host non \{7p}	1wi	fr
\{6m}ordinateur cible l\{6m}	2wi	fi
\{b2}Assertion failed, no matching message	17w	7n
\{b2}Assertion with \{cq}	1w	7n
\{b2}Error Trace:\{b2}	4w	9t
\{b2}Error:      	4w	9t
\{b2}Expected \{cr}	1w	7n
\{b2}Expected: 	2w	hh
\{b2}FAILED in	1w	24
\{b2}NO STATUS in	1w	24
\{b2}TIMEOUT in	2w	24
\{b2}assertions \xe2\x94\x82\{b2}	1w	fx
\{b2}error\{b2}	0	7k pt
\{b2}expected: \{7}	2w	kz
\{b2}match (=) failed	1w	7n
\{cs}: not found	3w	mh
\{1w}' file not found	2w	36
\{7p} desligado	1wi	fr
\{7p} el fin de la conexi\{7p}	4wi	fk
\{7p} el tiempo de conexi\{7p}	9wi	fe
\{7p} em uso	1i	ef
\{7p} est introuvable	5wi	7u
\{7p} jest niedost\{7p}	1wi	fr
\{7p} operativo	2wi	fr
\{7p} ou en panne	3wi	fr
\{7p} par un autre processus	9wi	pl
\{7p} rota para o host	2wi	fr
\{7p}bordement du quota d\{6m}	6wi	e3
\{7p}chec d'authentification pour	6wi	8c
\{7p}cuter le fichier binaire	4wi	e5
\{7p}czenie odrzucone	2wi	fi
\{7p}czenie zerwane przez drug\{7p}	11wi	fk
\{7p}cznie do odczytu	2wi	ed
\{7p}dny format pliku wykonywalnego	7wi	e5
\{7p}dzenie jest wy\{7p}	5wi	fr
\{7p}e par le correspondant	4wi	fk
\{7p}gend hauptspeicher verf\{7p}	12wi	eb
\{7p}me de fichiers accessible en lecture se	1wi	ed
\{7p}n de segmento	1wi	mb
\{7p}n existente	3wi	fk
\{7p}n no permitida	6wi	ed
\{7p}n rehusada	1wi	fi
\{7p}n reinicializada por la m\{7p}	15wi	fk
\{7p}n ya se est\{7p}	2wi	ef
\{7p}na przydzieli\{7p}	1wi	eb
\{7p}ndert werden (busy)	7wi	pl
\{7p}o causada por software	8wi	fk
\{7p}o existente	1wi	fk
\{7p}o fechada pela outra ponta	14wi	fk
\{7p}o insuficiente no disco	10wi	e3
\{7p}o negada	1i	ed
\{7p}o otwartych plik\{7p}	2wi	e9
\{7p}o permitida	3wi	ed
\{7p}o pode encontrar o arquivo especificado	9wi	7u
\{7p}o recusada	1wi	fi
\{7p}o respondeu corretamente	14wi	fe
\{7p}o suficiente em	7wi	e3
\{7p}quina de destino as recusou ativamente	7wi	fi
\{7p}r die verbindung ist abgelaufen	15wi	fe
\{7p}ration non permise	5wi	ed
\{7p}rea de texto ocupada	4wi	pl
\{7p}rie de tests	1wi	78
\{7p}rio inexistente	2wi	7u
\{7p}s refus\{7p}	0wi	ed
\{7p}t ist kein speicherplatz mehr verf\{7p}	1wi	e3
\{7p}te distant a ferm\{7p}	8wi	fg
\{7p}vel alocar mem\{7p}	2wi	eb
\{7p}vel conectar em \{7}	8wi	fe
\{7p}vel executar o arquivo bin\{7p}	11wi	e5
\{7p}vel no dispositivo	9wi	e3
\{ct}256 mismatch	1w	2b
\{cu}  \xe2\x97\x8f \{f}	0	bv
\{cu}  \xe2\x9c\x95 \{f}	0	bv
\{cu}  \xe2\xa8\xaf \{0}\{f}	1	i2
\{cu} --> \{cv}	0	lm
\{cu}(in test file \{7}	3w	1w
\{cu}*** Failed! \{cw}	3w	au
\{cu}**error:\{cx}	1w	7h
\{cu}--- FAIL: 	2w	9s
\{cu}= help: for further information visit h	14w	47
\{cu}= note: \x60-D \{cy}	1w	47
\{cu}All attempts to connect to \{7}	9w	jb
\{cu}Assert.That(\{f}	2w	72
\{cu}AssertionError [ERR_ASSERTION]	13w	g6
\{cu}AssertionError: \{ci}	3w	3n
\{cu}But was:  \{f}	2w	72
\{cu}Check: CKV\{0}	2w	bm
\{cu}ConnectionClosed	8w	as
\{cu}ConnectionFailure \{cz}	7w	as
\{cu}ConnectionTimeout	6w	as
\{cu}Could not load module \xe2\x80\x98	8w	ar
\{cu}Cypress could not verify that this serv	21w	5y
\{cu}CypressError: 	2w	5y
\{cu}DELETE http\{p}	1w	dh
\{cu}Difference (- actual, + expected)	5w	1a
\{cu}ERROR: Failed to load script "res://	27w	9z
\{cu}Error occurred prerendering page "	18w	fy
\{cu}Error:	0	ez
\{cu}Error: Turbopack build failed with \{2}	4w	fy
\{cu}Error: \{7}	1	1u
\{cu}ErrorCode:ServerBusy	3w	43
\{cu}Expect \x24(\{f}	1w	ph
\{cu}Expected values to be \{bj}	12w	g6
\{cu}Expected \{f}	1w	br ez 72
\{cu}FAIL  Tests\x5c	4w	i2
\{cu}FAIL [\{5}	1	3e
\{cu}FAIL: 	0	o3
\{cu}FAILED  Tests\x5c	2w	i2
\{cu}FAILED for resource: 	1w	bm
\{cu}FAILED: 	2	o3
\{cu}FAILURE: 	1w	o3
\{cu}Failed asserting that 	2w	ia
\{cu}Failed to compile	1w	fy
\{cu}Failed \{7}	1	77
\{cu}Failed: \{19}\{w}	1w	7h
\{cu}Failing tests:	3w	pq
\{cu}Failure:	2	ez
\{cu}GET http\{p}	1w	dh
\{cu}IncompleteHeaders	1w	as
\{cu}IndentationError: 	2w	k8
\{cu}InvalidChunkHeaders	1w	as
\{cu}KeyError: '\{d0}	2w	k7
\{cu}Missing dependency: \{d1}\{d1}	10w	ks
\{cu}NoResponseDataReceived	10w	as
\{cu}PATCH http\{p}	1w	dh
\{cu}PHPUnit\x5cFramework\x5c\{1k}	2w	ia
\{cu}POST http\{p}	1w	dh
\{cu}PUT http\{p}	1w	dh
\{cu}Package size limit has exceeded by	19w	mn
\{cu}RangeError\{3}	1w	g9
\{cu}ReferenceError\{3}	2w	g9
\{cu}ResponseBodyTooShort \{2}	13w	as
\{cu}ResponseTimeout	4w	as
\{cu}StorybookTestRunnerError: 	8w	n8
\{cu}Suite: \{f}	1	ah
\{cu}SyntaxError: 	5w	k8
\{cu}SyntaxError: \{7}	5w	1u
\{cu}SyntaxError\{3}	1w	g9
\{cu}TERMINATING [\{d2}	6w	3e
\{cu}TEST FAILED	3w	o3
\{cu}TIMEOUT [\{d2}	2w	3e
\{cu}TabError: 	2w	k8
\{cu}Tests have failed	6w	pq
\{cu}Tests:    \{2}	2w	i2
\{cu}Total: \{19}\{1a}	1w	op
\{cu}Turbopack build failed with \{2}	12w	fy
\{cu}TypeError: \{7}	1w	1u
\{cu}TypeError\{3}	1w	g9
\{cu}Your package exceeds the size limit	22w	mn
\{cu}Your test suite must contain at least o	30w	bx
\{cu}[404] \{d3}	1	d8
\{cu}[ERROR] Found \{19}\{1a}	6w	i9
\{cu}[FAILED]	2	o3
\{cu}[FAILED] \{f}	1w	8b
\{cu}[FAIL]	0	o3
\{cu}[FAIL] \{f}	1	8b
\{cu}[PANICKED] \{f}	2w	8b
\{cu}[TIMEDOUT] \{f}	3w	8b
\{cu}[xUnit.net \{d4}	1w	77
\{cu}concurrent download: http\{p}	6w	ok
\{cu}elementHandle.\{0}	6w	is
\{cu}error - \{f}	2	62
\{cu}error during build:	4w	pd
\{cu}error: Program failed with	11w	jq
\{cu}error: Running program '	4w	jq
\{cu}fail: \{d5}	1	15
\{cu}failed \{7}	1	77
\{cu}failureType: '\{d6}	2w	g5
\{cu}file: \{7}	0	pd
\{cu}frame.\{0}	1	is
\{cu}java.lang.AssertionError	13w	c3
\{cu}locator.\{0}	2	is
\{cu}page.\{0}	0	is
\{cu}predicate failed on: 	12w	au
\{cu}pulumi:pulumi:Stack \{f}	12w	jq
\{cu}shellspec \{7}	2w	ml
\{cu}wrong length: \{7}	2w	46
\{cu}\xe2\x94\x82 Failing: 	2w	5z
\{cu}\xe2\x9c\x96 Timed out while running tests	15w	1a
\{cu}\xe2\x9c\x98 Test \{d7}	1w	pp
\{cu}compilation error	3wi	87
\{cu}compilation failed	3wi	87
\{cu}compile error	3wi	87
\{cu}compile failed	4wi	87
\{cu}compiling error	4wi	87
\{cu}compiling failed	8wi	87
\{cu}failed: 	2i	78
\{cu}finished \{f}	1wi	4
\{cu}\^test FAILED	3w	o5
\{cu}\^test have FAILED	5w	o5
\{cu}\^tests FAILED	2w	o5
\{cu}\^tests have FAILED	6w	o5
\{bn}AttributeError: 	5w	jy
\{bn}ClientConnectorError: 	10w	dm
\{bn}ConnectError: 	3w	dm
\{bn}ConnectTimeout: 	3w	dm
\{bn}ConnectTimeoutError: 	3w	dm
\{bn}ConnectionError: 	6w	dm
\{bn}DoesNotExist: 	3w	jy
\{bn}HTTPError: \{f}	2w	dn dp
\{bn}HTTPStatusError: \{f}	2w	dn dp
\{bn}IndexError: 	2w	jy
\{bn}KeyError: 	2w	jy
\{bn}LookupError: 	4w	jy
\{bn}MaxRetryError: 	2w	dm
\{bn}NameError: 	2w	jy
\{bn}NameResolutionError: 	2w	dm
\{bn}NewConnectionError: 	9w	dm
\{bn}NotImplementedError: 	10w	jy
\{bn}OverflowError: 	2w	jy
\{bn}ProtocolError: 	4w	dm
\{bn}ReadTimeout: 	0w	dm
\{bn}ReadTimeoutError: 	9w	dm
\{bn}RecursionError: 	5w	jy
\{bn}RemoteDisconnected: 	3w	dm
\{bn}RuntimeError: 	1w	jy
\{bn}SSLError: 	1w	dm
\{bn}ServerDisconnectedError: 	14w	dm
\{bn}StopIteration: 	3w	jy
\{bn}TypeError: 	1w	jy
\{bn}URLError: 	1w	dm
\{bn}UnboundLocalError: 	2w	jy
\{bn}ValidationError: 	3w	jy
\{bn}ValueError: 	3w	jy
\{bn}ZeroDivisionError: 	8w	jy
\{bn}gaierror: 	2w	dm
\{6t} issue	0	kc
\{d8}Could not download module "	6w	nx
\{d8}Error: Argument 	4w	nt
\{d8}Error: Backend configuration changed	8w	nt
\{d8}Error: Backend configuration required	8w	nt
\{d8}Error: Backend initialization changed	8w	nt
\{d8}Error: Backend initialization required	8w	nt
\{d8}Error: Call to unknown function	13w	nt
\{d8}Error: Conflicting 	10w	nt
\{d8}Error: Cycle: 	4w	nt
\{d8}Error: Duplicate 	3w	nt
\{d8}Error: Inconsistent conditional	8w	nt
\{d8}Error: Incorrect 	8w	nt
\{d8}Error: Instance cannot be destroyed	24w	nt
\{d8}Error: Invalid 	4w	nt
\{d8}Error: Missing attribute	14w	nt
\{d8}Error: Missing map	10w	nt
\{d8}Error: Missing name	9w	nt
\{d8}Error: Missing newline	11w	nt
\{d8}Error: Missing plugins	9w	iv
\{d8}Error: Missing required argument	21w	nt
\{d8}Error: Missing resource	6w	nt
\{d8}Error: Module not installed	11w	nt
\{d8}Error: No value for required variable	4w	nt
\{d8}Error: Provider configuration not prese	11w	nt
\{d8}Error: Reference to undeclared	18w	nt
\{d8}Error: Resource postcondition failed	13w	nt
\{d8}Error: Resource precondition failed	23w	nt
\{d8}Error: Self-referential	10w	nt
\{d8}Error: Unknown 	4w	nt
\{d8}Error: Unreadable module	5w	nt
\{d8}Error: Unsupported argument	4w	nt
\{d8}Error: Unsupported attribute	4w	nt
\{d8}Error: Unsupported block	4w	nt
\{d8}Error: Unsupported operator	4w	nt
\{d8}Error: Value for undeclared	15w	nt
\{d8}Error: Variables not allowed	19w	nt
\{d9} FAILED: 	1w	ax
\{da}n\{db}t match	1wi	3q
\{dc} not have \{dd}	2wi	5
\{dc} not match	2wi	3q
\{de} check failed	3wi	3q
\{de} does not match	7wi	3q
\{df} acquire \{0}	1wi	dt
\{df} be logged in	1wi	of
\{df} connect to podman	8wi	6x
\{df} get \{0}	0i	dt
\{df} obtain \{0}	0wi	dt
\{df} set \{0}	0i	dt
\{df} take \{0}	0i	dt
\{dg}: timed out	3wi	ft
\{dh}semgrep login\{dh}	2w	dw
\{di}libmamba \{7}	0w	ek
\{dj}Error: connect E	4w	di
\{1a}ms exceeded	1wi	fu
\{dk}TimeoutError	3w	k3
\{dk}failureException: 	2w	k9
\{dl} passed, \{19}\{1a}	1w	26
\{dm} timed out in \{2}	2w	pe
\{dn} that match	3w	af
\{do} failed	1	1a
\{dp}] \xe2\x80\xba 	0	it
\{dq} resource "	3w	ck
\{dr}AssertionError at \{7}	3w	c3
\{dr}AttributeError	5w	k4
\{dr}ImportError: cannot import name	16w	k4
\{dr}ImproperlyConfigured	1w	k4
\{dr}IndexError	2w	k4
\{dr}KeyError	1	k4
\{dr}LookupError	2w	k4
\{dr}NameError	1w	k4
\{dr}NotImplementedError	10w	k4
\{dr}OverflowError	2w	k4
\{dr}RecursionError	5w	k4
\{dr}RuntimeError	1w	k4
\{dr}StopIteration	3w	k4
\{dr}TypeError	1w	k4
\{dr}UnboundLocalError	2w	k4
\{dr}UnicodeDecodeError	2w	k4
\{dr}UnicodeEncodeError	9w	k4
\{dr}ValidationError	3w	k4
\{dr}ValueError	1w	k4
\{dr}ZeroDivisionError	8w	k4
\{ds} was thrown running a test	7w	63
\{dt} ABORTED ***	2w	lu
\{dt} FAILED ***	2w	lu
\{du} FAILED **	2w	pq
\{dv} should 	0w	ml
\{b0} ENOENT	1	ji
\{dw} Error (	0w	kh
\{dw} Failure (	2w	kh
\{dx} coverage is below the specified	20w	73
\{dy} code 127	1w	me
\{dy} code: 127	2w	me
\{dz} there \{3b}	0w	kc
\{e0}ERROR \{e1}	1	oq
\{e0}ERROR] \{e1}	0w	oq
\{e0}ERROR]\{e1}	1	oq
\{e0}ERROR\{e1}	0	oq
\{e0}error \{e1}	1	oq
\{e0}error] \{e1}	0w	oq
\{e0}error]\{e1}	1	oq
\{e0}error\{e1}	0	oq
\{e2}: error: \{f}	0w	3x
\{e2}: fatal error: \{f}	3w	3x
\{e3}: all warnings being treated as errors	19w	3x
\{e4}ld: cannot find -l	1w	d6
\{e5}: import cycle not allowed	10w	9k
\{e6} failed with a nonzero exit code	11w	nd
\{e7}agda:\{2}	0	jk
\{5c}", line\{g}	0w	hg
\{e8} socket)	0w	41 4c
\{e9}: error: 	0w	19
\{b7} Bundler/\{0}\{0}	1w	l1
\{b7} Gemspec/\{0}\{0}	1w	l1
\{b7} Layout/\{0}\{0}	0w	l1
\{b7} Lint/\{0}\{0}	0	l1
\{b7} Metrics/\{0}\{0}	1w	l1
\{b7} Naming/\{0}\{0}	0w	l1
\{b7} Performance/\{0}\{0}	4w	l1
\{b7} RSpec/\{0}\{0}	1	l1
\{b7} Rails/\{0}\{0}	1	l1
\{b7} Security/\{0}\{0}	1w	l1
\{b7} Style/\{0}\{0}	1	l1
\{ea}Error: 	1	kx
\{eb}[ERROR] \{f}	0w	7i
\{ec}[ERROR] 	0w	7i
\{5q}] - G\{2}\{2}\{2} (	0	da
\{ed} Expected '	3w	nc
\{ed} Expected a 	4w	nc
\{ed} Expression expected	9w	nc
\{ed} Unexpected eof	2w	nc
\{ed} Unexpected token	2w	nc
\{ed} Unterminated	1w	nc
\{ee}, ReasonPhrase	1w	ep
\{ef} Bundling failed	1w	ex
\{4f} but server	1w	1y
\{9e} found in	0wi	db
\{eg} potentially	1w	7m
\{eg} treated as error	7w	3z
\{eh} maxSize	0w	mn
\{ei}   Confidence: 	6w	1v
\{ej}\{2}\{2}\{2}\{2} error: 	4w	aq
\{ej}\{2}\{2}\{2}\{2} info: 	5	aq
\{ej}\{2}\{2}\{2}\{2} style: 	4w	aq
\{ej}\{2}\{2}\{2}\{2} warning: 	6w	aq
\{ek} formatting	2wi	7x
\{el} handshake	1wi	oa
\{em} passphrase	0wi	n4
\{en}-\{2}\{2}\{2}\{2} (CRITICAL): 	8w	bm
\{en}-\{2}\{2}\{2}\{2} (HIGH): 	6w	bm
\{en}-\{2}\{2}\{2}\{2} (LOW): 	5w	bm
\{en}-\{2}\{2}\{2}\{2} (MEDIUM): 	6w	bm
\{eo}.errors.\{0}\{0}\{0}\{0}\{0}	0w	68
\{ep} Error in \{eq}	2w	6b
\{er} host key is known for	14w	n1
\{es} credentials	1wi	81
\{es} not found. please rerun \{f}	10wi	b5
\{es} storage quota has been hit	1wi	d2
\{et} status: 40\{23} \{eu}	3w	ep
\{ev}: \^authentication failed	3w	f4
\{ew}AuthorizationException	8w	2f
\{8a} timed out	2wi	ft
\{ex}invalid_token	1w	mp
\{ex}missing_scope	1w	mp
\{ex}token_expired	2w	mp
\{ex}token_revoked	3w	mp
\{ey} already been expired	7wi	oe
\{ey} already been revoked	10wi	oe
\{ey} already expired	1wi	oe
\{ey} already revoked	5wi	oe
\{ey} are already been expired	11wi	oe
\{ey} are already been revoked	14wi	oe
\{ey} are already expired	5wi	oe
\{ey} are already revoked	9wi	oe
\{ey} are been expired	1wi	oe
\{ey} are been revoked	6wi	oe
\{ey} are expired	1wi	oe
\{ey} are revoked	1wi	oe
\{ey} been expired	2wi	oe
\{ey} been revoked	2wi	oe
\{ey} expired	0wi	oe
\{ey} has already been expired	1wi	oe
\{ey} has already been revoked	14wi	oe
\{ey} has already expired	1wi	oe
\{ey} has already revoked	9wi	oe
\{ey} has been expired	1wi	oe
\{ey} has been revoked	6wi	oe
\{ey} has expired	1wi	oe
\{ey} has revoked	1wi	oe
\{ey} have already been expired	2wi	oe
\{ey} have already been revoked	2wi	oe
\{ey} have already expired	2wi	oe
\{ey} have already revoked	2wi	oe
\{ey} have been expired	2wi	oe
\{ey} have been revoked	2wi	oe
\{ey} have expired	1wi	oe
\{ey} have revoked	2wi	oe
\{ey} is already been expired	1wi	oe
\{ey} is already been revoked	13wi	oe
\{ey} is already expired	1wi	oe
\{ey} is already revoked	1wi	oe
\{ey} is been expired	1wi	oe
\{ey} is been revoked	5wi	oe
\{ey} is expired	1wi	oe
\{ey} is revoked	1wi	oe
\{ey} revoked	0wi	oe
\{ey} was already been expired	1wi	oe
\{ey} was already been revoked	14wi	oe
\{ey} was already expired	1wi	oe
\{ey} was already revoked	9wi	oe
\{ey} was been expired	1wi	oe
\{ey} was been revoked	6wi	oe
\{ey} was expired	1wi	oe
\{ey} was revoked	1wi	oe
\{ey} were already been expired	1wi	oe
\{ey} were already been revoked	15wi	oe
\{ey} were already expired	1wi	oe
\{ey} were already revoked	10wi	oe
\{ey} were been expired	2wi	oe
\{ey} were been revoked	2wi	oe
\{ey} were expired	1wi	oe
\{ey} were revoked	2wi	oe
\{ez}konnte nicht aufgel\xc3\xb6st werden	1w	fn
\{f0}konnte nicht aufgel\xc3\xb6st werden	1w	fn
\{f1}\{f1}LimitExceeded	3w	4d
\{f2}out waiting for \{f3}	2wi	7f
\{f4}InternalException \{f5}	1w	as
\{f6} failed with exit code 1	2w	po
\{f6} failed: 1	2w	po
\{f7}status: 403	3wi	b8
\{f7}statuscode: 403	6wi	b8
\{f7}statuscode\{cm}: 403	4wi	b8
\{f7}status\{cm}: 403	4wi	b8
\{f8}) when calling	3w	1k
\{f9}) when calling	3w	1i
\{fa}) when calling	3w	1f
\{fb}AllocationFailed)	5w	49
\{fc}:8080 was refused	1w	cl
\{fd}curl \{7i}	0	8r
\{fe}: signal: killed	4w	4t
\{ff} failed to start: 	9w	2h
\{fg} not found	2wi	eh
\{fh} compiler cannot create executables	12wi	ol
\{fi}: could not execute: 	13wi	ol
\{fj} preempted	2wi	le
`;
/** Factors of the hashes, with which few of the most frequent bytes of a log have to be looked up. */
const factors = [-395038107, -1400170451, -174147515];
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
        factors: factors,
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

;// CONCATENATED MODULE: ./build/core/scan/gram-tables.js

/** Sets the bit that tells upper from lower case; of other bytes it makes what two of them may share. */
const fold = 0x20202020;
/**
 * The upper bits of a hash name a word of the bit table, its lowest ones four bits of that: whether it is the first of two
 * stretches, the second, or one that stands alone.
 */
const seenShift = 15;
const isFirst = 1;
const isSecond = 2;
const isAlone = 4;
const gramLength = 6;
const mostEntries = 1 << 16;
/** The stretches of six bytes by which literals are found. Nothing is made on the way that would have to be collected. */
class GramTables {
    seen = new Int32Array(1 << (32 - seenShift));
    /** The first entry of the hashes whose upper halves are alike. */
    heads = new Uint16Array(1 << 16);
    /** The hash; a literal, times 64, and the place of the bytes in it; and the next entry or 0. */
    hashes = new Int32Array(mostEntries);
    entries = new Int32Array(mostEntries);
    nexts = new Uint16Array(mostEntries);
    used = 1;
    codes;
    /** Factors of a hash of six bytes: of a whole word, and of the half of the next or the last one. */
    ofWord;
    ofNext;
    ofLast;
    /** Folded bytes of each set: from `foldedStarts[set]` on. */
    folded;
    foldedStarts;
    constructor(literals) {
        const { size, starts, places, isWide, codes, sets, factors } = literals;
        this.codes = codes;
        [this.ofWord, this.ofNext, this.ofLast] = factors;
        const count = sets.length / 8;
        this.folded = new Uint8Array(count * 128);
        this.foldedStarts = new Uint16Array(count + 1);
        for (let set = 0; set < count; set++)
            this.foldSet(sets, set);
        for (let literal = 0; literal < size; literal++) {
            const start = starts[literal];
            const place = places[literal];
            for (let at = place; at < place + 2; at++) {
                if (isWide[literal] === 1) {
                    this.addAll(start + at, 0, 0, 0, isFirst, 0);
                    this.addAll(start + at + 2, 0, 0, 0, isSecond, (literal << 6) | (at + 2));
                }
                else {
                    this.addAll(start + at, 0, 0, 0, isAlone, (literal << 6) | at);
                }
            }
        }
    }
    foldSet(sets, set) {
        let length = this.foldedStarts[set];
        for (let byte = 32; byte < 256; byte = (byte + 1) | 32) {
            // Of a byte and the one that is folded to it: their words lie side by side.
            const word = set * 8 + (byte >> 5);
            if (((sets[word] | sets[word - 1]) >>> (byte & 31)) & 1)
                this.folded[length++] = byte;
        }
        this.foldedStarts[set + 1] = length;
    }
    /** Adds six places from `place` on in all forms that they may have: `low` and `high` are the four and two bytes so far. */
    addAll(place, done, low, high, kind, entry) {
        if (done === gramLength) {
            // As a little-endian machine reads them: runners are nothing else.
            const middle = (low >>> 16) | (high << 16);
            this.add((Math.imul(low, this.ofWord) + Math.imul(high << 16, this.ofNext)) | 0, kind, entry);
            this.add((Math.imul(middle, this.ofWord) + Math.imul(low & 0xffff, this.ofLast)) | 0, kind, entry);
            return;
        }
        const code = this.codes[place + done];
        if (code < firstSet) {
            this.addByte(place, done, low, high, kind, entry, (code & 255) | 32);
            return;
        }
        const set = code - firstSet;
        const end = this.foldedStarts[set + 1];
        for (let at = this.foldedStarts[set]; at < end; at++) {
            this.addByte(place, done, low, high, kind, entry, this.folded[at]);
        }
    }
    addByte(place, done, low, high, kind, entry, byte) {
        if (done < 4)
            this.addAll(place, done + 1, low | (byte << (8 * done)), high, kind, entry);
        else
            this.addAll(place, done + 1, low, high | (byte << (8 * (done - 4))), kind, entry);
    }
    add(hash, kind, entry) {
        const word = hash >>> seenShift;
        this.seen[word] = this.seen[word] | (kind << (hash << 2));
        if (kind === isFirst)
            return;
        const { used, heads } = this;
        if (used === mostEntries)
            throw new Error('The literals of the rules are too many for their table.');
        this.hashes[used] = hash;
        this.entries[used] = entry;
        this.nexts[used] = heads[hash >>> 16];
        heads[hash >>> 16] = used;
        this.used = used + 1;
    }
}

;// CONCATENATED MODULE: ./build/core/scan/gram-filter.js
/**
 * Finds literals in bytes without looking at each byte. Wherever a literal of seven places stands, six of them begin at
 * an even byte: so only stretches of six bytes that begin there are looked up, by a hash of an aligned word and half of
 * the word before or behind it. One of nine places holds two such stretches, and both have to be there. What a bit table
 * lets pass is looked up exactly, and then compared place by place.
 */


const gram_filter_lineBreak = 10;
/** Line breaks, folded. */
const beforeBlock = 0x2a2a2a2a;
/** So many words are looked through at a time, and then what was found among them. */
const stretch = 8_192;
class GramFilter {
    literals;
    tables;
    /** The last place is written to where there is no candidate. */
    candidates = new Int32Array(stretch / 2 + 1);
    /** Stretches to look up, four of a candidate at most. */
    places = new Int32Array(stretch * 2 + 1);
    found = new Int32Array(stretch * 2 + 1);
    /** Where in each literal the place is that is told: a byte of the line that it stands in. */
    anchors;
    constructor(literals) {
        this.literals = literals;
        this.tables = new GramTables(literals);
        this.anchors = new Uint8Array(literals.size);
        for (let literal = 0; literal < literals.size; literal++) {
            const first = literals.starts[literal];
            let anchor = first;
            while (!isOfLine(literals.codes[anchor]))
                anchor++;
            this.anchors[literal] = anchor - first;
        }
    }
    /**
     * Tells `onHit` each literal that lies within `from` and `to`, in the order of lines; what is next to them counts as
     * line breaks. `words` is the same memory as `bytes`, and reaches 32 bytes further than `to`.
     */
    scan(bytes, words, from, to, onHit) {
        const { seen, ofWord, ofNext, ofLast } = this.tables;
        const { candidates } = this;
        const end = (to + 3) >> 2;
        let wanted = from;
        for (let start = from >> 2; start < end && wanted < to; start += stretch) {
            const stop = Math.min(start + stretch, end);
            const count = findCandidates(words, seen, start, stop, ofWord, ofNext, ofLast, candidates);
            if (count > 0)
                wanted = this.lookUp(bytes, words, count, wanted, to, onHit);
        }
    }
    /** Finds out which stretches of the candidates it is, again without a branch for each, and looks those up. */
    lookUp(bytes, words, count, wanted, to, onHit) {
        const { seen, ofWord, ofNext, ofLast, heads, hashes, nexts } = this.tables;
        const { candidates, places, found } = this;
        const drop = seenShift;
        let length = 0;
        for (let candidate = 0; candidate < count; candidate++) {
            const index = candidates[candidate];
            const before = index > 0 ? words[index - 1] | fold : beforeBlock;
            const one = words[index] | fold;
            const two = words[index + 1] | fold;
            const behind = words[index + 2] | fold;
            const zero = (Math.imul(before, ofWord) + Math.imul(one << 16, ofNext)) | 0;
            const a = (Math.imul(one, ofWord) + Math.imul(before >>> 16, ofLast)) | 0;
            const b = (Math.imul(one, ofWord) + Math.imul(two << 16, ofNext)) | 0;
            const c = (Math.imul(two, ofWord) + Math.imul(one >>> 16, ofLast)) | 0;
            const d = (Math.imul(two, ofWord) + Math.imul(behind << 16, ofNext)) | 0;
            const last = seen[zero >>> drop] >>> (zero << 2);
            const bitsA = seen[a >>> drop] >>> (a << 2);
            const bitsB = seen[b >>> drop] >>> (b << 2);
            const bitsC = seen[c >>> drop] >>> (c << 2);
            const bitsD = seen[d >>> drop] >>> (d << 2);
            const at = index << 2;
            found[length] = a;
            places[length] = at - 2;
            length += -(((last << 1) & bitsA & isSecond) | (bitsA & isAlone)) >>> 31;
            found[length] = b;
            places[length] = at;
            length += -(((bitsA << 1) & bitsB & isSecond) | (bitsB & isAlone)) >>> 31;
            found[length] = c;
            places[length] = at + 2;
            length += -(((bitsB << 1) & bitsC & isSecond) | (bitsC & isAlone)) >>> 31;
            found[length] = d;
            places[length] = at + 4;
            length += -(((bitsC << 1) & bitsD & isSecond) | (bitsD & isAlone)) >>> 31;
        }
        let first = wanted;
        for (let index = 0; index < length && first < to; index++) {
            const hash = found[index];
            for (let entry = heads[hash >>> 16]; entry !== 0; entry = nexts[entry]) {
                if (hashes[entry] === hash)
                    first = this.confirm(bytes, places[index], entry, first, to, onHit);
            }
        }
        return first;
    }
    confirm(bytes, at, entry, from, to, onHit) {
        const value = this.tables.entries[entry];
        const literal = value >> 6;
        const start = at - (value & 63);
        if (!this.stands(bytes, start, literal, from, to))
            return from;
        return Math.max(from, onHit(start + this.anchors[literal], literal));
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
/**
 * Writes down the first of each two words among whose bytes some may be of a literal, and tells how many there are. This
 * is where the time goes: a function of few values that all stay in registers, without a branch that depends on the bytes.
 */
function findCandidates(words, seen, start, end, ofWord, ofNext, ofLast, candidates) {
    const mask = fold;
    const drop = seenShift;
    let count = 0;
    let before = start > 0 ? words[start - 1] | mask : beforeBlock;
    let one = words[start] | mask;
    const hash = (Math.imul(before, ofWord) + Math.imul(one << 16, ofNext)) | 0;
    let last = seen[hash >>> drop] >>> (hash << 2);
    for (let index = start; index < end; index += 2) {
        const two = words[index + 1] | mask;
        const behind = words[index + 2] | mask;
        const first = Math.imul(one, ofWord);
        const second = Math.imul(two, ofWord);
        const a = (first + Math.imul(before >>> 16, ofLast)) | 0;
        const b = (first + Math.imul(two << 16, ofNext)) | 0;
        const c = (second + Math.imul(one >>> 16, ofLast)) | 0;
        const d = (second + Math.imul(behind << 16, ofNext)) | 0;
        const bitsA = seen[a >>> drop] >>> (a << 2);
        const bitsB = seen[b >>> drop] >>> (b << 2);
        const bitsC = seen[c >>> drop] >>> (c << 2);
        const bitsD = seen[d >>> drop] >>> (d << 2);
        // A first stretch two bytes before moves its bit to that of the second.
        const pairs = ((last << 1) & bitsA) | ((bitsA << 1) & bitsB) | ((bitsB << 1) & bitsC) | ((bitsC << 1) & bitsD);
        const found = (pairs & isSecond) | ((bitsA | bitsB | bitsC | bitsD) & isAlone);
        candidates[count] = index;
        // One more where any bit is set.
        count += -found >>> 31;
        last = bitsD;
        before = two;
        one = behind;
    }
    return count;
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
const recovered = /\bSuccessfully (?:installed|built|downloaded|fetched|tagged|logged|uninstalled|connected)|^added \d+ packages|^(?:up to date|changed \d+ packages)|\bsucceeded (?:on|after) (?:attempt|try|retry|\d)|\battempt #?\d+(?:\/\d+| of \d+)?:? (?:ok|okay|succeeded|successful|passed|done|worked)\b|\bretry #?\d+(?:\/\d+| of \d+)?:? (?:ok|okay|succeeded|successful|passed|done|worked)\b|^Fetched [\d.,]+ ?[kMG]?B|^\s*Finished .+ in [\d.]+|^Bundle complete|^Done in [\d.]+|^(?:\[INFO\] )?BUILD SUCCESS|^Complete!$|^Install finished successfully|^Pod installation complete|^All dependencies have been fetched|^copying path '\/nix\/store|^Download action repository '|^Status: Downloaded newer image|^Cache not found for input keys|^ *Restored \S+ \(in |^Resolved \d+ packages? in|^npm http fetch \w+ 200 |has been successfully uploaded!|\b(?:connection|upload|download) (?:re-?established|succeeded|complete)/i;
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
    const success = Math.max(lines.findLast((line) => recovered.test(line.text))?.number ?? 0, candidates.findLast((candidate) => isOwnBug(candidate))?.line.number ?? 0);
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
const survivable = new Set(['retry', 'warning', 'chatter']);
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
const bracket = 0x5b;
const ansi_lineBreak = 10;
/** Finds the codes of a block in their order: each begins with an ESC, or with the `^[[` that `gh` makes of one. */
class CodeFinder {
    raw;
    end;
    /** The next of each kind, `end` where none is left: what was found is not looked for again. */
    real = -1;
    written = -1;
    constructor(raw, end) {
        this.raw = raw;
        this.end = end;
    }
    /** Where the next code begins at or after `from`, which never goes back; -1 where none does. */
    next(from) {
        if (this.real < from)
            this.real = this.place(esc, from);
        if (this.written < from)
            this.written = this.nextWritten(from);
        const at = Math.min(this.real, this.written);
        return at < this.end ? at : -1;
    }
    nextWritten(from) {
        const { raw, end } = this;
        let at = this.place(ansi_caret, from);
        while (at < end && !(raw[at + 1] === bracket && raw[at + 2] === bracket && csiEnd(raw, at + 3, end) > 0))
            at = this.place(ansi_caret, at + 1);
        return at;
    }
    place(byte, from) {
        const at = this.raw.indexOf(byte, from);
        return at < 0 || at > this.end ? this.end : at;
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
    if (kind === bracket)
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
    return at < end && isLetter(raw[at]) ? at + 1 : 0;
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
        const codes = new CodeFinder(raw, end);
        const first = codes.next(0);
        this.isStripped = first >= 0;
        if (this.isStripped) {
            this.uncoloured ??= new Uncoloured(this.source.allocate(raw.length));
            this.uncoloured.take(raw, first, end, codes);
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
/** The second spellings are what PowerShell makes of the marks. */
const passed = /^\s*(?:[\u2713\u2714\u221a]|\u0393\u00a3[\u00f4\u00f6]|\u00d4\u00a3[\u00f4\u00f6]|\u00e2\u0153[\u201c\u201d]|PASS(?:ED)?\b|ok \d+\b|--- PASS|\[ +OK \]|\[ +PASSED +\]|.{1,200}(?: \.\.\. ok$| PASSED(?: +\[ *\d+%\])?$|\.{3,} +Passed +\d))/;
const title = /^\s*(?:(?:[\u2715\u2717\u2718\u00d7\u25cf\u276f]|\u0393\u00a3[\u00f2\u00f9\u00ff]|\u00d4\u00a3[\u00f2\u00f9\u00ff]|\u00e2\u0153[\u2022\u2014\u02dc]|[\u0393\u00d4]\u00f9\u00c5|\u0393\u00a5\u00bb|\u00d4\u00d8\u00bb)(?! *(?:\[ERROR\]|(?:[Ff]ailed to|No solution|Expected|Could not|Unable to|Invalid|error)\b))|not ok \d+\b|--- FAIL|=== (?:RUN|CONT|PAUSE)|FAILED? +\S+(?:::| >|\.)|\[ +(?:FAILED|RUN) +\]|\d+\) .{1,120}$|.{1,200} (?:FAILED|FAIL)(?: +\[ *\d+%\])?$|(?:FAIL|ERROR):? [A-Za-z_][\w.]* \(|describe\(|it\(|test\()/;
const quoted = /^\s*(?:>?\s*\d+\s*[|\u2502\u2503]|[|\u2502\u2503] |[+-](?![+-]{2} )\s*[\w"'<{([]|\/\/|\/\*|#(?! ?\d+ )\s|<!--|> \d+ \|)|^\s*(?:const|let|var|def|assert|expect\(|import|from \S+ import|return|if \(|throw new|raise )\b/;
const chatter = /\blevel=(?:info|debug|warn(?:ing)?|trace)\b|"level":\s*"(?:info|debug|warn|trace)"|^\s*(?:\S+ +\|\s+)?(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ][\d:.,Z+-]+\]?\s*)?[[(]?(?:INFO|DEBUG|TRACE|VERBOSE)\b[\])]?|\bLOG: /;
const retry = /\bretry(?:ing|\()|\bretries (?:left|remaining)|\bre-?tried\b|\bwill (?:be )?retr|\battempt \d+(?: of |\/| failed)|\btr(?:y|ies) remaining|\b(?:attempt|retry|try) ?#?\d+(?: of \d+)?:? .{0,40}\b(?:failed|unsuccessful|errored)|\bretry #\d|\b\d+ (?:attempts|tries) (?:left|remaining)|\bfailed\b.{0,80}\. \d+ left\.?$|\btrying again\b|\bback(?:ing)? ?off\b|\battempt=\d|^\[MIRROR\] |\bretry=true|\ub2e4\uc2dc \uc2dc\ub3c4|\u518d\u8a66\u884c|\u91cd\u8bd5/i;
const warning = /^\s*(?:\[?warn(?:ing)?\b\]?|W:|npm warn\b|npm WARN\b|\u26a0|\u0393\u00dc\u00e1|\u00d4\u00dc\u00e1|\u00e2\u0161|\uacbd\uace0|\u8b66\u544a|Warnung|Avertissement|Advertencia)|:\s*warning\b[ :]|^\S{1,200}\s+warning\s/i;
const trace = /^\+{1,3} \S/;
/** Entries of a table of constants in an object that Node printed: `'ECONNRESET',`, `'507': 'Insufficient Storage',`. */
const constant = /^\s*(?:'[A-Z][A-Z_\d]+'(?:, '[A-Z][A-Z_\d]+')*|'?\d{3}'?: '[^']{1,60}'),?$/;
function kindOf(line) {
    if (line.echoed || line.marker === 'debug' || line.marker === 'command' || line.marker === 'group')
        return 'echo';
    const text = line.text;
    if (trace.test(text) || constant.test(text))
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
function candidates_findCandidates(step, rules, 
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
/** Of all sections together; above it those that are over keep less. */
const mostInAll = 24_000;
const mostLater = 8;
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
    /** Keeps a line of the current section, if it decides anything. Its place is asked for only then. */
    keep(line, rules, mayRecover, place) {
        const section = this.current;
        const taken = takers(line, rules);
        const isRecovery = mayRecover && recovered.test(line.text);
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
        list.keep(line, rules, mayRecover, () => ({
            offset: this.blocks.base + text.rawStart(start),
            number: text.numberAt(start),
            length: stop - start,
        }));
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

;// CONCATENATED MODULE: ./build/core/classifier/last-statement.js


/**
 * What a step said last before it ended, where no rule knows the tool: most jobs run scripts of their project's own, and
 * a script that stops itself says why. Who prints a sentence about what is wrong and then ends with an error has checked
 * something of the project; what comes from other hosts or the machine has rules that know its words.
 */
/** So many lines that say something are looked at, from the end on. */
const reach = 40;
/** Words that tell what is wrong with something. */
const problem = /\b(?:errors?|fail(?:ed|ure|s)?|invalid|missing|must|should|not found|no such|cannot|can't|could not|couldn't|unable|does not|doesn't|did not|do not|is not|are not|isn't|aren't|not (?:set|allowed|supported|valid|met|defined|a|match\w*|enough)|out of (?:date|sync|range)|stale|expected|required|mismatch(?:es)?|unknown|unsupported|unrecogni[sz]ed|rejected|exceeds?|exceeded|too (?:many|large|long|few|small|old|short)|multiple|duplicate|conflicts?|unexpected|undefined|panic|exception|violat\w+|incompatible|broken|denied|choices|no \w+ (?:found|credentials|provided|specified)|no longer|outdated|failing|below (?:the )?(?:\w+ )?(?:threshold|minimum)|ha(?:s|ve) no|with no|was (?:replaced|removed|renamed))\b/i;
/** A place in a file, and what a checker says of it. */
const place = /^[\w@.+\\/-]{1,200}\.[A-Za-z]\w{0,7}:\d+(?::\d+)?:? (?!\+0x|\[?(?:INFO|DEBUG|TRACE|WARN)|in |[\d:.,]+ )\S/;
/** Marks by which scripts show that a check failed; the second spelling is what PowerShell makes of it. */
const mark = /[\u274c\u2717\u2718\u2716\ud83d\uded1\u26d4\ud83d\udeab]|\u0393\u00a5\u00ee|\u0393\u00a3\u00fb|\u0393\u00a3\u00f9|\u00d4\u00d8\u00ee|\u00d4\u00a3\u00fb|\u00e2\u0152|\u00e2\u0153\u2013/u;
/** Lines that only tell that something ended, that show where in the code, or that tell how to get more output. */
const hollow = /^\s*(?:at [\w.<$(]|in [\w./]+:\d|File "|\.{3} \d+ more|from \S+:\d+:in|note: |hint: |Try (?:re-?running|running|again)\b|help: |> (?:Run with|Get more help|Task )|Run with --|make(?:\[\d+\])?: \*\*\*|npm (?:ERR!|error) (?:path|command|code|errno|A complete|workspace|location|Lifecycle)|##|\^|~|-{3}|={3}|\*{3}|error Command failed with exit code|info Visit|Node\.js v\d|Exit (?:status|code)|exit status|See (?:the )?(?:docs|log|https?:)|Warning: command "|BUILD FAILED|NX {2,3}|Running target |FAILURE: Build failed|Deprecated Gradle features|You can use '--warning-mode)|\b(?:exit(?:ed)?|exit(?:s|ed)? with|returned|failed with)(?: a)?(?: non-?zero)? (?:exit ?)?(?:code|status)(?:[: ]|\b)|^\S{0,6}\s*ELIFECYCLE|ELIFECYCLE.{0,6} {0,2}Command failed|Command failed(?:\.|$|:)|COMMAND FAILED \(|^\s*\d+ (?:errors?|failures?|failed)$|^\s*(?:errors?|warnings?|fail(?:ed|ures?)?|fatal)[:.! ]*$|^(?:\[[\d:.]+\]: )?[\w ]{1,40} (?:failed|FAILED|finished with errors?)[.!]*$|\b0 (?:errors?|failed|failures?)\b|(?:errors?|failed|failures?)[=:] ?0\b|process "\/bin\/sh|[{}[\],;]$|^\s*[\w$]+: (?:undefined|null|\[|'|\d)/i;
/** What stands in front of the sentence itself. */
const prefix = /^\s*(?:\[[^\]]{1,40}\]:? |[\d:.,TZ-]{4,30} |(?:error|fatal|fail(?:ed|ure)?|err)(?:\[[\w:-]{1,40}\])?[:!] ?|[^\w\s'"`/]{1,6} ?)*/i;
/** The line that says why, the one nearest to the end; an error that the script marked for the runner goes before all. */
function lastStatement(output) {
    let found;
    let looked = 0;
    for (const line of output.backwards()) {
        const text = line.text.trim();
        if (text === '' || isEnding(line))
            continue;
        if (++looked > reach)
            break;
        if (!isStatement(line, text))
            continue;
        if (line.marker === 'error')
            return line;
        found ??= line;
    }
    return found;
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
    const users = candidates_findCandidates(step, applicable.filter((rule) => rule.origin === 'user'), owners);
    if (users.length > 0) {
        const first = users.reduce((best, next) => applicable.indexOf(next.rule) < applicable.indexOf(best.rule) ? next : best);
        return conclude(step, output, first, []);
    }
    const found = candidates_findCandidates(step, applicable, owners);
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


/***/ })

};
