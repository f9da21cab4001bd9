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
browser/not-started
buck/error
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
lint/generic
live/curl-in-bats
live/dns-in-test
live/go-http
live/jest-worker-killed
live/newman-server-error
live/node-connect
live/node-socket
live/php-stream
live/postman-server-error
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
toolchain/missing
toolchain/sdk-not-found
tox/failed
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
102 109 119
105 112
99 114
49 53
40 110
49-50
103 107 112
51-52
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
32 45 48-57 65-90 95 97-122
100 116
46 68 71 74 78 80 82 103 110
74 78 97
68 115
69 85
101 111-112 115
32 102
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
98-99
46 48-57 65-90 95 97-122
60-62
105 110
9 11-12 32 58 128-255
45 48-57
49-53
54-55
48-51
99 116
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
105 109
39 48-57 65-90 95 97-122 128-255
39 128-255
95 115
67-68 77 86
48-57 96
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
71 115
70 73
99 106 109 116
100 109
101 109
44 115
33 115
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
10 13 32 93 124 128-255
69 78
32 68 100
39 79 111
79 83 111 115
65 78 80 82-84 97 110 112 114-116
49-50 54 77 109
79 84 111 116
82 84 114 116
32 108
32 46
9-13 32 93 128-255
0-9 11-12 14-57 59-255
69-70
97-98 101 123
100 109 117 119
78 99 117
48-57 65-90 95
32 46 48-57 62
60 104
46 48-58
104 109 112
104 116-117
34 48-57 65-90 95 97-122
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
44 48-57
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
      fixture '\{0}	6w	jg
     Failed to open TCP connection to \{1}	14w	da
    - Snapshot  - \{2}	8w	bf
    Expected\{3}	2w	bf
    New snapshot was not written	12w	bf
    Received \{4}	5w	bf
    Received\{3}	4w	bf
    Summary [\{5}	2w	3c
    expect(\{6}	2w	bh
    thrown: "Exceeded timeout of	5w	bf
  AssertionError: Locator expected to	15w	i8
  ImportError: 	0w	jd jh
  Line   \{7}	0w	hp
  ModuleNotFoundError: 	11w	jd
  Unknown CMake command "	4w	49
  evaluation failed :(	13w	nr
  failure    	4w	fe
  https://www.shellcheck.net/wiki/SC\{2}\{2}\{2}\{2}	12w	ls
  playwright._impl._errors.TimeoutError	5w	i8
  x eslint(	2w	h4
  \xc3\x97 eslint\{8}	3w	h4
 - failed: 	1wi	6w
 ... ERROR	0w	jq
 ... FAIL	0w	jq
 .NET SDK \{9}	0w	gr
 ==> Fatal error occurred	5w	ch
 ArgumentError: 	3w	bm
 AssertionError  	3w	fe
 BoundsError: 	2w	bm
 Build failed	2w	ff
 Config value	4w	ei
 ERROR    	0w	ed
 FAIL    	0w	ed
 Failed test \{a}	2w	hf
 Failed to \{b}	1w	2h
 KeyError: 	2w	bm
 MD\{2}\{2}\{2}/blanks-around	11w	e2
 MD\{2}\{2}\{2}/code-block	8w	e2
 MD\{2}\{2}\{2}/commands-show	10w	e2
 MD\{2}\{2}\{2}/descriptive	9w	e2
 MD\{2}\{2}\{2}/emphasis	6w	e2
 MD\{2}\{2}\{2}/fenced-code	9w	e2
 MD\{2}\{2}\{2}/first-line	8w	e2
 MD\{2}\{2}\{2}/heading-	6w	e2
 MD\{2}\{2}\{2}/line-length	6w	e2
 MD\{2}\{2}\{2}/link-	5	e2
 MD\{2}\{2}\{2}/list-	5	e2
 MD\{2}\{2}\{2}/no-alt	6	e2
 MD\{2}\{2}\{2}/no-bare	5w	e2
 MD\{2}\{2}\{2}/no-duplicate	6w	e2
 MD\{2}\{2}\{2}/no-emphasis	8w	e2
 MD\{2}\{2}\{2}/no-hard	5w	e2
 MD\{2}\{2}\{2}/no-inline	6w	e2
 MD\{2}\{2}\{2}/no-missing	8w	e2
 MD\{2}\{2}\{2}/no-multiple	7w	e2
 MD\{2}\{2}\{2}/no-reversed	9w	e2
 MD\{2}\{2}\{2}/no-space	6w	e2
 MD\{2}\{2}\{2}/no-trailing	8w	e2
 MD\{2}\{2}\{2}/ol-prefix	7w	e2
 MD\{2}\{2}\{2}/proper-names	7w	e2
 MD\{2}\{2}\{2}/reference	7w	e2
 MD\{2}\{2}\{2}/required-	5w	e2
 MD\{2}\{2}\{2}/single-	5w	e2
 MD\{2}\{2}\{2}/table-	6	e2
 MD\{2}\{2}\{2}/ul-indent	7w	e2
 MD\{2}\{2}\{2}/ul-style	6w	e2
 MethodError: 	1w	bm
 TIMEOUT    	3w	ed
 TypeError: 	0w	bm
 UNEXPECTEDPASS    	4w	ed
 UndefVarError: 	0w	bm
 baseline	0w	od
 build constraints exclude all Go files	14w	97
 build failed	2w	k
 conflicts \{c}	2w	6d
 conversion failed	7w	k
 coverage is below the specified thresho	19w	6r
 curl: (\{d}	0w	cw
 error: in "\{e}	3w	29
 expect(\{f}	1	i8
 failed	0	na
 features/\{7}	1w	5e
 frozen mode	3w	2y
 is not valid	4w	oe
 is yanked	0w	3g
 panicked at	3w	3b ks
 path, file name, or both are too long	16w	oo
 push code to	1w	8f
 recorded in the dependency lock file	25w	n1
 requirements are unsatisfiable	18w	o4
 server on '\{1}	3w	5v
 syntax: 	0w	bm
 terminated by SIGKILL	5w	4j
 violations were found	9w	3l
 violation\{g}	1w	bz
 when your package.json and	17w	g5
 \xe2\x94\x81\xe2\x94\x81	0	hx
 access token	2wi	nl
 argument	0wi	3w
 auth token	1wi	nl
 authentication token	1wi	nl
 cancelled	0wi	8u
 closed the connection	1wi	ex
 closed \{h}	0wi	ex
 configuring terraform aws provider: \{f}	10wi	n2
 credentials	0wi	nk
 denied	0i	5
 dependenc\{i}	1wi	h5
 deploy token	3wi	nl
 deployment token	5wi	nl
 exceeded	0wi	co
 experiencing	2wi	8v
 failed	0i	8u
 formatted	1wi	n0 7l
 maintenance	3wi	40
 not pass	0wi	8u
 not succeed	3wi	8u
 oidc token	0wi	nl
 requires hardware acceleration	4wi	73
 shutting down	3wi	kp
 timed out	1wi	fb
 unavailable	1wi	az b5 8v
 unexpected hash	1wi	3m
 unsuccessful	0wi	8u
 upload token	1wi	nl
 visual studio \{j}	3wi	np
 wrong content-hash	0wi	3m
! Checksum mismatch for 	6w	5b
! Couldn't find module or a distribution	8w	5b
! Failed to fetch distribution 	13w	5a
! Finding \{7}	0w	5b
! Installing the dependencies failed: 	19w	5b
! Interrupted: \{2}	6w	ji
! stopping after \{2}	0w	ji
! class \{7}	0i	cf
! double subscript	4wi	cf
! double superscript	3wi	cf
! emergency stop	3wi	cf
! file ended while scanning	13wi	cf
! latex error	0wi	cf
! misplaced \x5cnoalign	5wi	cf
! misplaced alignment	9wi	cf
! missing \{7}	0wi	cf
! package \{7}	0i	cf
! paragraph ended before	8wi	cf
! runaway argument	5wi	cf
! tex capacity exceeded	0wi	cf
! text line contains an invalid	0wi	cf
! undefined control sequence	2wi	cf
!class \{7}	0i	cf
!double subscript	3wi	cf
!double superscript	2wi	cf
!emergency stop	2wi	cf
!file ended while scanning	12wi	cf
!latex error	0wi	cf
!misplaced \x5cnoalign	4wi	cf
!misplaced alignment	8wi	cf
!missing \{7}	0wi	cf
!package \{7}	0wi	cf
!paragraph ended before	7wi	cf
!runaway argument	4wi	cf
!tex capacity exceeded	9wi	cf
!text line contains an invalid	14wi	cf
!undefined control sequence	1wi	cf
"msg": "Missing sudo password"	21w	nn
"error":\{k}	0wi	gu
# (in test file \{7}	4w	1v
# Failed test \{2}	3w	hj
# Looks like you \{4}	3w	hh
##[error]	0w	0
##[group]Run 	6	1
%Error: \{7}	0	et
'DotnetToolSettings.xml' was not found i	6w	gp
'Expiration time' claim ('exp')	22w	8j
(1040, 	0	5z
(AccessDenied)	5w	1a
(AccessDeniedException)	6w	1a
(ArgumentError)	3w	kd
(AuthFailure)	4w	1f
(AuthorizationError)	9w	1a
(Bad hostname	0w	f5
(Forbidden): \{f}	3w	c6
(FrozenError)	4w	kd
(InsufficientCapabilitiesException)	19w	67
(KeyError)	0w	kd
(Mix) No authenticated user found	9w	nn
(NameError)	0w	kd
(NoMethodError)	3w	kd
(OperationTimedOut)	4w	1s
(QuotaExceeded)	6w	43
(RuntimeError)	0w	kd
(ServerBusy)	0w	1s
(SkuNotAvailable)	0w	3z
(SubscriptionRequestsThrottled)	19w	1s
(SyntaxError)	0w	kd
(TooManyRequests)	0w	1s
(TypeError)	0w	kd
(UnauthorizedAccess)	0w	1a
(ValidationError) when calling the	18w	45
(Wstat: \{2}	0w	hh
(Zeitwerk::NameError)	10w	kd
(ZeitwerkError)	6w	kd
(fail) \{f}	0	2u
(failed)	1	15
(no such package)	4w	m
(standard:\{1}\{1}	0w	c4
(emfile)	1i	dq
(execution expired)	0wi	ev
(expiredtoken)	5wi	1c
(expiredtokenexception)	6wi	1c
(requestexpired)	2wi	1c
(tokenrefreshrequired)	10wi	1c
) UNAVAILABLE: 	6w	7s
* Missing dependency:	11w	h3
* checking tests ... ERROR	10w	jx
* invalid role name	0w	oa
* permission denied	10w	oa
** (ArgumentError)	6w	6y
** (CompileError)	6w	6y
** (FunctionClauseError)	13w	6y
** (KeyError)	0w	6y
** (MatchError)	3w	6y
** (MismatchedDelimiterError)	9w	6y
** (Mix) Unknown dependency	4w	ao
** (Mix) \{l}	1w	ap
** (Mix.Error)	1w	6y
** (SyntaxError)	0w	6y
** (TokenMissingError)	10w	6y
** (UndefinedFunctionError)	4w	6y
*** FAILED ***	4w	l3
*** No rule to make target \{m}	1w	e0
*** No targets specified and no makefile	10w	e0
*** [.pio\{7}	0w	10
*** missing separator	7w	e0
*** recipe commences before first target	13w	e0
***Exception: \{0}	1w	5d
***Failed	0w	5d
***Not Run	1w	5d
***Test Failed*** \{2}	9w	jq
***Timeout	0w	5d
+ FullyQualifiedErrorId : 	11w	iu
,-warnings-as-errors	5w	3v
- files were modified by this hook	4w	iv
- hook id: \{7}	0w	iv
-- Configuring incomplete, errors occurr	10w	47
--- Failed scenarios:	11w	24
--- Failed steps:	7w	24
--lockfile_mode=error	8w	20
.....Failed	2w	iv
.github/workflows/\{7}	4w	7
.kt: (\{n}	0	bt
.kts: (	0	bt
/info/refs not valid: is this a git repo	3w	89
/dev/kvm\{f}	0i	dj
/manifests/\{7}	0wi	k0
14 UNAVAILABLE: 	0w	a8
4 DEADLINE_EXCEEDED: 	12w	a7
4 architecture	4wi	dm
401 delete http	4wi	as
401 error, credentials	7wi	as
401 get http	1wi	as
401 head http	2wi	as
401 patch http	0wi	as
401 post http	2wi	as
401 put http	1wi	as
403 delete http	4wi	at
403 get http	1wi	at
403 head http	2wi	at
403 patch http	2wi	at
403 post http	2wi	at
403 put http	1wi	at
404  Not Found [IP	3w	x
404 Not Found - PUT http\{o}	13w	gg
404 client error	0wi	av
404 delete http	0wi	av
404 get http	0wi	av
404 head http	2wi	av
404 patch http	0wi	av
404 post http	2wi	av
404 put http	1wi	av
407 proxy	0wi	j1
408 client error	0wi	aw
408 delete http	0wi	aw
408 get http	0wi	aw
408 head http	2wi	aw
408 patch http	0wi	aw
408 post http	2wi	aw
408 put http	1wi	aw
410 (gone	0wi	av
410 delete http	0wi	av
410 get http	0wi	av
410 gone	0i	av
410 head http	2wi	av
410 patch http	0wi	av
410 post http	2wi	av
410 put http	1wi	av
410: gone	0wi	av
421\{p}4.\{2}.\{2} 	0w	5z
429 client error	0wi	b3
429 delete http	4wi	b3
429 get http	1wi	b3
429 head http	2wi	b3
429 patch http	0wi	b3
429 post http	2wi	b3
429 put http	1wi	b3
5.7.57 Client not authenticated	18w	ly
500 Can't connect to \{7}	0w	ey
500 delete http	0wi	ax
500 get http	0wi	ax
500 head http	2wi	ax
500 patch http	0wi	ax
500 post http	2wi	ax
500 put http	0wi	ax
500 read timeout	0wi	fa
500 server error	0wi	ax
502 delete http	0wi	ay
502 get http	0wi	ay
502 head http	2wi	ay
502 patch http	0wi	ay
502 post http	2wi	ay
502 put http	1wi	ay
502 server error	5wi	ay
503 backend fetch failed	5wi	az
503 delete http	4wi	az
503 first byte timeout	9wi	az
503 get http	1wi	az
503 head http	2wi	az
503 patch http	2wi	az
503 post http	2wi	az
503 put http	1wi	az
503 server error	5wi	az
503 status code	6wi	az
504 delete http	4wi	b0
504 get http	1wi	b0
504 head http	2wi	b0
504 patch http	0wi	b0
504 post http	2wi	b0
504 put http	1wi	b0
504 server error	5wi	b0
50\{2} slow down	3wi	az
52\{q} a timeout	2wi	b1
52\{q} connection timed out	15wi	b1
52\{q} invalid ssl	6wi	b1
52\{q} origin	0wi	b1
52\{q} server error: 	5wi	b1
52\{q} ssl handshake	5wi	b1
52\{q} web server	3wi	b1
52\{q}: a timeout	3wi	b1
52\{q}: connection timed out	16wi	b1
52\{q}: invalid ssl	3wi	b1
52\{q}: origin	2wi	b1
52\{q}: server error: 	6wi	b1
52\{q}: ssl handshake	6wi	b1
52\{q}: web server	4wi	b1
530 <none>	1wi	b1
530 origin	0wi	b1
530 site	0i	b1
534-5.7.\{2}	0w	ly
535\{p}5.7.\{2}	0w	ly
5\{2}\{2} HTTP error fetching plugin	17w	lf
5\{2}\{2} server error	5wi	b1
: Befehl nicht gefunden	12w	li
: Error During Test at \{7}	5w	bo
: Invalid: Current cppstd	14w	4s
: Kommando nicht gefunden	14w	li
: No candidates found	2w	p1
: No module named \{r}	0w	jl
: Test Failed at \{7}	8w	bo
: WARNING: \{s}	3w	m3
: Wrote only \{2}	2w	mr
: bad interpreter: 	10w	iy
: bad substitution	1w	lq
: cannot execute: required file not foun	26w	iy
: comando non trovato	8w	li
: comando n\xc3\xa3o encontrad\{t}	13w	li
: command not found	10w	li
: commande introuvable	10w	li
: error CHARSET: 	8w	6t
: error ENDOFLINE: 	4w	6t
: error FINALNEWLINE: 	5w	6t
: error IMPORTS: 	4w	6t
: error WHITESPACE: 	8w	6t
: error: -[\{7}	2w	ot
: error: \{f}	0w	ls
: linea \{2}	0	ln
: module lookup disabled by	4w	9a
: network error (check Internet connecti	25w	o
: nie znaleziono polecenia	17w	li
: no se encontr\xc3\xb3 la orden	2w	li
: note: \{f}	0	ls
: orden no encontrada	3w	li
: parameter not set	3w	lq
: style: \{f}	0w	ls
: syntax error, unexpected	13w	kd
: temporary error (try again later)	26w	o
: unbound variable	4w	lq
: unknown revision 	2w	9a
: warning: \{f}	2w	ls
: \xd0\xba\xd0\xbe\xd0\xbc\xd0\xb0\xd0\xbd\xd0\xb4\xd0\xb0 \xd0\xbd\xd0\xb5 \xd0\xbd\xd0\xb0\xd0\xb9\xd0\xb4\xd0\xb5\xd0\xbd\xd0\xb0	0w	li
: \xe3\x82\xb3\xe3\x83\x9e\xe3\x83\xb3\xe3\x83\x89\xe3\x81\x8c\xe8\xa6\x8b\xe3\x81\xa4\xe3\x81\x8b\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	li
: \xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe5\x91\xbd\xe4\xbb\xa4	0w	li
: \xe6\x9c\xaa\xe6\x89\xbe\xe5\x88\xb0\xe5\x91\xbd\xe4\xbb\xa4	0w	li
: \xeb\xaa\x85\xeb\xa0\xb9\xec\x96\xb4\xeb\xa5\xbc \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x9d\x8c	0w	li
: \xeb\xaa\x85\xeb\xa0\xb9\xec\x9d\x84 \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	li
: authentication required	2wi	k1
: \^bad substitution	1w	lq
: disk full	2wi	dk
: permission denied	10wi	du
: premature close	2wi	ex
: server misbehaving	4wi	f3
: \{u}: binary operator expected	2w	lq
: \{u}: missing \x60]'	6w	lq
: \{u}: too many arguments	5w	lq
: \{u}: unary operator expected	5w	lq
:failed_connect	1w	ey
<<< ERROR!	1w	bq
<<< FAILURE!	1w	bq
== Compilation error in file	5w	70
===== [FAILED] Took \{v}	11w	10
===> Dependency failure: 	6w	jy
===> Failed to fetch and copy dep: \{w}	26w	aq
===> Failed to update package \{7}	16w	aq
===> Failures occurred running tests	7w	75
===> Package not found in any repo: 	21w	jy
===> Package not found in registry: 	10w	jy
===> Unable to find plugin 	13w	jy
===> Unable to resolve dependencies	25w	jy
==> E \{n}	0	l3
==> X \{n}	0	l3
> Could not resolve \{x}	8w	9y
> Could not resolve: 	12w	9y
> Export encountered \{y}	10w	ff
> Failed to \{z}	2w	a3
> There were failing tests in	7w	c
> startup failed:	4w	bu
>> Issue: [B\{2}\{2}\{2}:	0w	1u
A JSON web token could not be decoded	24w	8j
A branch or tag with the name '\{f}	7w	8l
A failure occurred while executing	19w	a5
A parameter cannot be found	3w	iu
A problem occurred evaluating \{10}	13w	a1
A server with the specified hostname cou	14w	f5
AADSTS\{2}	0	1k
AADSTS\{11}	0	1m
AADSTS\{12}	0	1o
AADSTS\{13}	0	1p
AADSTS\{14}	0	1q
AADSTS\{15}	0	1s
AAPT: error: 	0w	a
ACCESS_REFUSED - 	2w	2e
AMQPConnectionError	9w	2d
ASSERT FAILED: 	1w	25
Abh\xc3\xa4ngigkeitsprobleme - 	16w	t
Aborted with \{2}	0w	ei
Aborting cache download as the download 	9w	42
Access denied for user '	8w	5x
Access token expired or revoked	19w	g6 g7
AccessDenied\{16}	2w	1a
Action failed: \{7}	4w	2l
ActiveRecord::PendingMigrationError	2w	ka
Advanced Security must be enabled for th	18w	41
AgentOfflineException	5w	be
All configured authentication methods fa	15w	m9
All mirrors were \{17}	8w	6e
An API key must be provided	11w	gl
An HTTP error occurred when trying to re	23w	4w
An action could not be found at the URI 	25w	6
An error occurred during the fetch of re	12w	1z
An error occurred inside PHPUnit	18w	hr
An error occurred while loading ./spec	19w	k9
An error occurred while sending the requ	20w	ey
An unhandled exception occurred: 	1w	d
Analysis failed with \{18}\{19}	3w	bz
Analysis of target	2w	1y
Android Gradle plugin requires Java \{2}	24w	c1
Android resource linking failed	13w	a
Another update is currently in progress	1w	j7
ApplicationContext failure threshold (\{2}	13w	c0
Architecture Violation [Priority: 	2w	c0
ArgumentError: Package \{7}	2w	bn
Arquivo ou diret\xc3\xb3rio inexistente	19w	iy
Artifact could not be deployed. Please e	16w	8x
Artifact download failed after \{2}	3w	14
ArtifactError\x24DownloadError	3w	57
Assertion Failed: 	0w	25
Assertion failed. Exiting with status co	0w	cq
Assertion is false: 	0w	dz
Assertion \{f}	0w	n8
AssertionError	2w	jc jp n8
AssertionException	2w	n8
AssertionFailedError	3w	bp
Asset size limit exceeded	12w	lv
Async callback was not invoked within	24w	ek
Asynchronous wait failed: Exceeded timeo	13w	ot
Attempted to load application default cr	14w	nn
Attempting to decrypt but no vault secre	18w	i
Aucun fichier ou dossier de ce type	24w	iy
Aucune adresse associ\xc3\xa9e avec le nom de 	27w	f4
AuthFailure: 	4w	1f
Authentication Error: Your credentials a	0w	7j
Authentication error [code: 10000]	0w	44
Authentication is required for \{7}	0w	kj
AuthorizationFailed	7w	1l
AuthorizationPermissionMismatch	19w	1l
Automatic merge failed	10w	87
Automatischer Merge fehlgeschlagen	8w	87
BEGIN failed--compilation aborted	16w	he
Backing channel '\{f}	8w	be
Bad URL \{f}	0	21
Bad credentials	0w	8j
Bad http status \{f}	0w	21
Bad username or password for	18w	kj
Badly formatted: 	8w	kw
BandwidthLimitExceeded	10w	1j
Base class package "\{f}	0w	hg
Because your app depends on "	9w	ap
Blob storage chunk did not respond in \{2}	2w	lf
Blocked mirror for repositories: 	3w	e4
Brak adresu zwi\xc4\x85zanego z nazw\xc4\x85 hosta	21w	f4
Broker transport failure	4w	2f
Build FAILED.	1w	em
Build did NOT complete	1w	1y
Build failed with \{2}	1w	76
Build file '\{f}	3w	a1
Build optimization failed: 	5w	ff
Bundler could not find compatible versio	15w	2z
Bundler found mismatched checksums	2w	2x
Bundler::ChecksumMismatchError	19w	2x
CDN: trunk Relative path couldn't be dow	9w	4e
CDN: trunk URL couldn't be downloaded: \{7}	21w	4d
CDN: trunk \{f}	0w	4e
CLUSTERDOWN 	0w	5z
CMake Error at \{7}	6w	49
CMake Error\{3}	0w	47
CONFLICT (\{1a}\{1a}\{1a}	1w	87
CONNECT tunnel failed, response 50\{2}	25w	j2
CUBLAS_STATUS_ALLOC_FAILED	12w	9v
CUDA out of memory	9w	9v
CUDA_ERROR_OUT_OF_MEMORY	8w	9v
CVE-20\{2}\{2}-\{2}	0	fw
Cache service responded with 5\{2}\{2}	1w	34 8k
Call to undefined function \{1b}	8w	hk
Caller is not authorized to perform acti	28w	1l
Can not find valid pkg-config name	5w	jm
Can't contact LDAP server	8w	ey
Can't continue due to errors on dependen	8w	am
Can't find 'action.yml', 'action.yaml' o	3w	8h
Can't find package called	3w	jw
Can't find stylesheet to import	6w	kz
Can't install dependency	15w	jw
Can't locate loadable object for module	10w	hg
Can't locate \{7}	3w	hg
Can't reach database server at	16w	5w
Can't resolve '\{1c}	2w	fs
Can't resolve '\{1d}	2w	ft
Can't run because no spec files were fou	15w	5p
Can't use 'tar -xzf' extract archive fil	23w	km
Cannot apply unknown utility class	3w	kz
Cannot build '/nix/store	1w	fj
Cannot connect to host \{7}	0w	ey
Cannot download repomd.xml	13w	6e
Cannot export project with preset \{f}	5w	9j
Cannot find a Java installation on your 	6w	c1
Cannot find matching keyid: 	7w	56
Cannot find module '\{1c}	4w	fo
Cannot find module '\{1e}	4w	ft
Cannot find module @rollup/rollup-	4w	fo
Cannot find native binding	6w	fs
Cannot find type definition file for '	5w	fs
Cannot find \{1f}	3w	fs
Cannot find \{1g}	3w	79
Cannot fit requested classes in a single	16w	a
Cannot locate vswhere in	15w	mq
Cannot read config file	5w	77
Cannot run program "\{1h}	0w	iy
Cannot \{4}	0	6e
Cannot \{1i}	0	iu
Capybara::\{1j}	1w	ka
Caused by:	1w	bx
Changes must be made through a pull requ	8w	90
Checksum for '\{f}	2w	2a
ChecksumMismatchError	10w	4t
ChefBuildError	5w	ht
Chrome failed to start: 	0w	2k
Chromium Renderer process just crashed	8w	2k
Cleaning up orphan processes	14w	2
ClientAuthenticationError	4w	1k
ClientConnectorDNSError	12w	f5
ClientConnectorError	9w	ey
Code style issues \{1k}	0w	iw
Code: 403. Errors	2w	oa
Code: ServerBusy	2w	1s
Code: SubscriptionRequestsThrottled	2w	1s
Code: TooManyRequests	4w	1s
Code="QuotaExceeded"	11w	43
Code="\{1l}	0	1s
Code="\{1m}	0	3z
CodeQL detected code written in \{f}	22w	js
Codespell found one or more problems	13w	m2
Command failed with exit code \{2}	5w	2l
CommandError: \{f}	3w	ee
CommandNotFoundException	5w	iy
Communications link failure	11w	5w
ComparisonFailure	6w	bp
Compilation error. See log for more deta	30w	bu
Compilation error: 	2w	10
Compilation failed due to warnings while	2w	70
Compilation failed; see the compiler	15w	bu
ComplexMethod	4w	c4
Composer could not find a composer.json 	1w	7g
Composer\x5cDownloader\x5cTransportException	1w	4r
Computer says no	4w	h9
Conda detected a mismatch between the ex	12w	4t
CondaEnvException: 	2w	4v
CondaError: Run 'conda init'	8w	4v
CondaHTTPError: HTTP 000 CONNECTION FAIL	18w	4w
CondaHTTPError: HTTP 5\{2}\{2}	4w	4y
CondaSSLError: 	2w	4w
CondaToSNonInteractiveError	9w	4v
CondaValueError: 	7w	4v
Condition not satisfied:	11w	bp
ConditionalCheckFailedException: The con	2w	n7
Conflicting cross-version suffixes in	2w	l0
Conflicting migrations detected	2w	ef
ConnectError("	2w	ey
ConnectFailure	4w	ey
Connection failed [IP: 	11w	42
Connection to \{7}	5w	mb
ConnectionError	5w	ey
Content access is protected by token	3w	e6
ContentLengthMismatchException	14w	1x
Could NOT find \{0}	6w	48
Could not acquire change log lock	11w	ef
Could not authenticate against	10w	4l
Could not build wheels	11w	ht
Could not compile dependency :\{0}	13w	66
Could not connect to the endpoint URL	21w	ey
Could not create installation access tok	19w	8j
Could not detect requirement name for	23w	i3
Could not download rebar3	15w	aq
Could not fetch specs from http\{o}	13w	31
Could not find "stylelint-	7w	79
Could not find Chrome (ver.	15w	2j
Could not find Chromium (rev.	12w	2j
Could not find Ninja. Please install it	8w	mq
Could not find a configuration file for 	9w	48
Could not find a matching code signing i	12w	7f
Could not find a package configuration f	9w	48
Could not find a valid gem '	9w	2z
Could not find a version of package	9w	4o
Could not find a version that satisfies 	27w	i2
Could not find any matches for 	10w	9x
Could not find any version that matches	10w	9x
Could not find artifact 	9w	e3
Could not find artifact \{7}	9w	ck
Could not find a\{1n}	7w	s
Could not find compatible versions	7w	2z
Could not find directory of OpenSSL inst	8w	51
Could not find file paket.lock	15w	ha
Could not find gem '	7w	2z
Could not find module \{1o}	7w	af
Could not find one of \{f}	11w	10
Could not find satisfied version for Sem	12w	lg
Could not find \{7}	6w	ck 2z
Could not find \{1p}	6w	63
Could not find \{1q}	6w	4o
Could not find \{1r}	6w	7g
Could not find \{x}	6w	9x
Could not install Hex because	19w	aq
Could not load file or assembly '	17w	6p
Could not load the "sharp" module	12w	fo
Could not load the Qt platform plugin "	25w	6a
Could not locate Gemfile	7w	7g
Could not open requirements file: 	8w	i3
Could not pick a version for	10w	3h
Could not reserve enough space for \{f}	13w	by
Could not resolve ".	11w	ft
Could not resolve "\{1h}	10w	fs
Could not resolve all \{1s}	13w	9y
Could not resolve dependencies for proje	20w	e3 e8
Could not resolve dependency: npm	19w	fs
Could not retrieve Project Settings	13w	oe
Could not retrieve mirrorlist http\{o}	13w	6e
Could not retrieve the list of available	21w	n6
Could not run \x60PKG_CONFIG_ALLOW	22w	i7
Could not run curl-config	11w	jm
Could not solve for environment specs	9w	4u
Could not solve package dependencies	26w	jw
Could not synchronize \{7}	10w	h2
Could not transfer \{1r}	7w	eb
Could not update repository	10w	h2
Couldn't find a script named	8w	p0
Couldn't find any versions for "	9w	p1
Couldn't find manifest for '	10w	3n
Couldn't find the binary 	7w	p2
Couldn't resolve \{1t}	5w	cp
Coverage checks have not been met	15w	bc
Coverage decreased (-\{v}	4w	4g
Coverage failure: total of	13w	59
Coverage has dropped by	6w	lu
CrashLoopBackOff	7w	cb
CreateContainerConfigError	8w	cb
CredentialUnavailableError	6w	1k
CssSyntaxError: 	0w	kz
Current browser version is \{2}	9w	2i
Current runner version:	2w	2
Cypress failed to download	1w	2h
Cython.Compiler.Errors.CompileError: 	25w	5q
DELETE http\{o}	0w	lf
DNS lookup \{1u}	0w	f5
DNS resolution \{1u}	0w	f5
DNS: transient error (try again	4w	o
DaemonDisappearedException	0w	bv
Danger has failed this build	5w	js
Datei oder Verzeichnis nicht gefunden	26w	iy
Decryption failed (no vault secrets	24w	i
DefaultAzureCredential failed	8w	1k
Dependencies lock file is not found in	8w	g9
Dependency convergence error for	14w	e7
Dependency requires at least JVM runtime	14w	c1
Dependency verification failed for confi	4w	a4
Dependency \{7}	1w	51
Depends: \{f}	0w	t
Deployment failed to report final status	27w	8y
Deployment failed, try again later	16w	8y
Der Dateiname ist zu lang	11w	oo
Der Name oder der Dienst ist nicht bekan	21w	f4
Der angegebene Host ist unbekannt	17w	f4
Detected package downgrade: 	19w	gn
DetoxRuntimeError: 	4w	68
DevToolsActivePort file doesn't exist	19w	2g 2k
DeviceException: No \{1v}	0w	8
Did not find branch or tag '\{7}	5w	8a
Did not find pkg-config by name	5w	i6
Did you forget to run actions/checkout	8w	8h
Distribution not found at: 	18w	o7
DllNotFoundException	1w	cj
Docker login for '\{7}	7w	no
Docusaurus found broken \{1w}	5w	6o
Done linting! Found \{2}	2w	ml
Download (curl) error for 'http\{o}	6w	h8
Download error (\{2}	3w	4w
Download failed on Formula '	12w	2b
Download failure, code=	14w	2h
Downloading successful, but checksum doe	21w	6h
Drift detected: Your database schema is 	24w	ix
Duplicate class \{7}	5w	a
Duplicate exports (\{2}	6w	c3
E: Conflicting values set for option \{7}	16w	mx
E: Could not get lock /var/lib	14w	v
E: Couldn't find any package by	12w	w
E: Impossible de trouver le paquet	11w	w
E: Imposs\xc3\xadvel encontrar o pacote	0w	w
E: No se ha podido localizar el paquete	3w	w
E: The list of sources could not be read	5w	mx
E: Unable to locate package	10w	w
E: Unmet dependencies	3w	t
E: dpkg was interrupted, you must manual	30w	mq
E: \xe6\x97\xa0\xe6\xb3\x95\xe5\xae\x9a\xe4\xbd\x8d\xe8\xbd\xaf\xe4\xbb\xb6\xe5\x8c\x85	0w	w
EGITNOPERMISSION	3w	k5
EG\{1x}NOPERMISSION	2w	k5
EG\{1x}NOPUSHPERMISSION	7w	k5
EINVALIDGITLABTOKEN	6w	k5
EINVALIDG\{1x}TOKEN	0w	k5
EINVALIDNPMTOKEN	5w	g6
EINVALIDTAGFORMAT	0w	k4
EJSONPARSE	0w	bl
ELIFECYCLE\{f}	0w	4j
ENAMETOOLONG	2w	oo
ENEEDAUTH	0w	g6
ENOG\{1x}TOKEN	0w	k5
ENONPMTOKEN	0w	g6
ERELEASEBRANCHES	7w	k4
ERESOLVE \{1y}	0w	gd
ERR invalid password	0w	jz
ERR! E401	0w	no
ERR! EUNCOMMIT	4w	cl
ERROR 1005 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	es
ERROR 1050 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	es
ERROR 1054 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	es
ERROR 1060 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	es
ERROR 1061 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	es
ERROR 1062 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	es
ERROR 1064 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	es
ERROR 1091 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	es
ERROR 1146 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	es
ERROR 1215 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	es
ERROR 1366 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	es
ERROR 1406 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	es
ERROR 1451 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	es
ERROR 1452 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	es
ERROR 3780 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	es
ERROR Hash check failed!	5w	2a
ERROR in (\{1}	1w	3y
ERROR in \{7}	0w	ok
ERROR! - you can use --ignore-errors to 	22w	f
ERROR! Failed to resolve the requested d	20w	f
ERROR:  column 	4w	5y
ERROR:  constraint 	4w	5y
ERROR:  database 	8w	5y
ERROR:  duplicate key 	3w	5y
ERROR:  function 	3w	5y
ERROR:  invalid input syntax 	17w	5y
ERROR:  relation 	6w	5y
ERROR:  role 	3w	5y
ERROR:  schema 	5w	5y
ERROR:  syntax error at 	4w	5y
ERROR:  type 	4w	5y
ERROR: Coverage for \{0}	6w	59
ERROR: Invalid requirement: 	3w	i1
ERROR: Job failed (system failure): 	20w	96
ERROR: LoadError: ArgumentError: Package	14w	bn
ERROR: LoadError: Some tests did not pas	24w	bo
ERROR: Missing binary: 	13w	4s
ERROR: Missing prebuilt package for	16w	4s
ERROR: Package '	3w	4s
ERROR: Preparation failed: 	13w	96
ERROR: There are invalid packages	7w	4s
ERROR: Unable to find '	14w	4s
ERROR: Unsatisfiable requirements detect	7w	bn
ERROR: Version conflict: 	15w	4s
ERROR: Wrong user or password [Remote: 	22w	no
ERROR: column 	3w	5y
ERROR: constraint 	3w	5y
ERROR: database 	4w	5y
ERROR: duplicate key 	2w	5y
ERROR: failed to create cluster: 	21w	46
ERROR: file or directory not found: 	7w	jg
ERROR: found no collectors for 	21w	jg
ERROR: function 	3w	5y
ERROR: invalid input syntax 	16w	5y
ERROR: not found: /	8w	jg
ERROR: pip's dependency resolver	14w	hv
ERROR: relation 	5w	5y
ERROR: role 	3w	5y
ERROR: schema 	4w	5y
ERROR: syntax error at 	3w	5y
ERROR: type 	3w	5y
ERROR: unable to select packages	3w	n
ERROR: \^test\{g}	2w	na
ERR_MODULE_NOT_FOUND	7w	fs
ERR_NAME_NOT_RESOLVED	7w	f5
ERR_PNPM_ABORTED_REMOVE_MODULES_DIR	15w	ih
ERR_PNPM_BAD_TARBALL_SIZE	13w	iq
ERR_PNPM_FETCH_404	1w	ij
ERR_PNPM_FETCH_40\{20}	1w	in
ERR_PNPM_FETCH_429	1w	im
ERR_PNPM_FETCH_5\{2}\{2}	1w	ip
ERR_PNPM_META_FETCH_FAIL	1w	ig
ERR_PNPM_NO_\{21}	1w	ii
ERR_PNPM_PEER_DEP_ISSUES	1w	il
ERR_PNPM_\{22}	1w	ij
ERR_PNPM_\{23}	1w	ie
ERR_PNPM_\{24}	1w	if
ERR_PNPM_\{25}	1w	id
ERR_PNPM_\{26}	0w	ic
ERR_PNPM_\{27}	1w	ic
ERR_PNPM_\{28}	0w	io
ERR_PNPM_\{29}\{29}\{29}	0w	ik
ERR_PNPM_\{2a}	1w	g6
ERR_REQUIRE_ESM	1w	fp
ERR_UNHANDLED_REJECTION	8w	fu
ERR_UNKNOWN_FILE_EXTENSION	4w	fp
ERR_WORKER_OUT_OF_MEMORY	8w	fr
ESLint configuration in	0w	77
ESLint couldn't find a	13w	77
ESLint couldn't find the \{2b}	14w	79
ESLint found too many warnings	13w	7a
EXPECTATION FAILED	1w	n8
EXPKEYSIG	0w	x
E_FAILED	0	45
Electron failed to install correctly	3w	2j
Element not found: \{2c}	9w	dz
End-of-central-directory signature not f	27w	y
Ensure GitHub Pages has been enabled	19w	8x
EnvironmentFileEmpty	8w	4v
EnvironmentFileExtensionNotValid	20w	4v
EnvironmentFileNotFound: 	13w	4v
EnvironmentLocationNotFound	15w	4v
EnvironmentNotWritableError	7w	mt
ErrImagePull	1w	b9
Erreur de lecture \xc3\xa0 l\{f}	7w	om
Erreur temporaire de r\xc3\xa9solution de	13w	f4
Erro de leitura no byte	3w	om
Error - hashes do not match	10w	2a
Error 126	0w	ll
Error 127	0w	lm
Error 137	0w	ln
Error 143	0w	lr
Error accessing registry http\{o}	1w	1z
Error acquiring \{2d}	2w	n7
Error building Player because scripts ha	24w	ny
Error building classpath. Could not find	15w	ck
Error cloning certificates \{2e}	2w	7d
Error code: P\{2}\{2}\{2}\{2}	4w	ix
Error compiling Cython file:	16w	5q
Error computing the main repository mapp	31w	21
Error de lectura en el byte	6w	om
Error downloading [http\{o}	11w	1z
Error downloading \{7}	1w	l1
Error during build: 	3w	10
Error from server (\{2f}	8w	c5
Error in \{f}	0w	jv
Error in \{2g}	0w	61
Error loading shared library 	16w	cj
Error locking \{2d}	3w	n7
Error occurred when checking code style 	29w	iw
Error retrieving packages from source '	20w	3p
Error running analysis for \x60	17w	2l
Error verifying sigstore provenance bund	26w	gf
Error: ! Test failures	11w	jx
Error: API key is required	3w	nn
Error: Build error: Failed compiling obj	8w	66
Error: Cask '\{7}	3w	2c
Error: Code coverage	11w	58
Error: Could not find or load main class	20w	bs
Error: Could not find \{2h}	13w	dh
Error: Could not satisfy dependency 	14w	dh
Error: Couldn't extract archive	18w	dh
Error: Download failed on Cask '	19w	2b
Error: Error accessing remote module reg	8w	n6
Error: Failed installing dependency: 	26w	dh
Error: Failed to build \{2i}	10w	ei
Error: Failed to download module	10w	n6
Error: Failed to download resource "	23w	2b
Error: Failed to install provider	14w	n6
Error: Failed to make request to http\{o}	11w	42
Error: Incompatible provider version	10w	n4
Error: Input required and not supplied: 	31w	8q
Error: Library "\{7}	5w	h3
Error: Module not found	11w	n5
Error: No element found for selector: 	13w	j9
Error: No results matching query were fo	13w	dh
Error: No tests found	11w	ia
Error: Nothing to do	7w	6g
Error: Process from config.webServer	25w	ia
Error: P\{2j}	0w	ix
Error: R CMD check found \{2k}	3w	jx
Error: Redis connection to \{1}	5w	5v
Error: Snapshot \x60\{f}	8w	og
Error: Test failures	3w	jx
Error: Timeout - Async function did not 	12w	ek
Error: Unable to find a match: 	19w	6g
Error: Unresolvable module version const	3w	n5
Error: Unsupported Terraform Core versio	3w	n5
Error: [Cabal-\{2}	3w	af
Error: [S-\{2l}	1w	af
Error: bundle initial exceeded maximum b	3w	d
Error: can't infer	3w	et
Error: cannot re-exec process	3w	53
Error: decrypt: encrypted: decryption fa	11w	no
Error: error downloading 'http\{o}	2w	ju
Error: expected argument	11w	et
Error: failed to download "\{f}	10w	ai
Error: failed to retrieve some files	20w	h8
Error: release command failed - aborting	24w	67
Error: template: 	3w	al
Error: undefined local variable	4w	et
Error: undefined method	4w	et
Error: unexpected token: 	4w	et
Errore temporaneo nella risoluzione del 	30w	f4
Errors parsing \{7}	5w	hm
Errors while running CTest	7w	5d
Es ist kein solcher Host bekannt	1w	f4
Este host n\xc3\xa3o \xc3\xa9 conhecido	0w	f4
Exceeded account limits: 	10w	ld
Exception in thread "\{f}	11w	bx
Executable doesn't exist at 	19w	2j
Executed \{2}	0w	bd os 23
Executing the custom container implement	23w	mq
Execution failed for task '	16w	a5
Execution failed for task '\{f}	16w	br bu
Execution halted	7w	jv
Existing lock /var/run/yum.pid	6w	mu
Exit status 137	6w	ln
Exit status 143	6w	lr
Exited with status -1 (agent lost)	15w	3q
Exiting due to INET_\{0}\{0}\{0}	11w	42
Exiting due to \{2m}	0w	46
Expectation Violated	1w	n8
Expectation failed for method name is	1w	hq
Expectation failed: 	1w	ot
Expected equality of these values:	21w	a9
Expected \{2n}	0w	bl
Expiring Daemon because JVM heap space i	10w	by
Extension error\{3}	4w	m3
FAIL Required test coverage of	18w	59
FAIL in (\{1}	0w	3y
FAIL! -- \{2}	0w	7y
FAILED (\{2o}	0w	jr
FAILED TEST\{2p}	1w	na
FAILED | \{2}	0w	65
FAILED \{7}	0	jf
FAILED: \{2q}	0w	ef
FAILURES!	0w	hr
FAILURES!!!	1w	c
FTPError: 530	4w	7m
Fail:        	0w	ed
Failed building wheel for	9w	ht
Failed example:	2w	jp
Failed examples:	2w	k9
Failed host lookup: '	7w	f5
Failed in attempting to update the sourc	29w	3p
Failed opening required '\{f}	3w	hk
Failed scenarios:	7w	5e
Failed to CreateArtifact: \{f}	10w	34 8k
Failed to apply plugin	7w	a5
Failed to authenticate, have you run fir	10w	7j
Failed to build \x60	3w	ht
Failed to build installable wheels	22w	ht
Failed to build: \{f}	3w	ht
Failed to collect dependencies	20w	e8
Failed to compile application	14w	5s
Failed to create deployment (status: 5\{2}\{2}	22w	8y
Failed to create/update the stack	24w	45
Failed to deploy artifacts: \{f}	14w	e6
Failed to download Chrom	15w	2h
Failed to download Firefox	17w	2h
Failed to download action 'http\{o}	3w	6
Failed to download archive 'http\{o}	21w	6
Failed to download metadata for repo '	25w	6e
Failed to download package '	15w	gs
Failed to download \{7}	3w	ju
Failed to establish a new connection	8w	ey
Failed to execute goal \{7}	10w	e5 ea
Failed to fetch component listing from s	23w	42
Failed to fetch record for \{f}	14w	aq
Failed to fetch registry file	18w	1z
Failed to fetch results from V2 feed at	17w	3p
Failed to fetch the Python versions mani	31w	lf
Failed to get sources of	15w	h2
Failed to get the data key required to d	7w	i
Failed to initialize container \{7}	22w	8n
Failed to install Hex: could not downloa	7w	42
Failed to install the following \{2r}	21w	b
Failed to launch the browser process	23w	2k
Failed to load \{2b}	5w	77
Failed to make request after \{2}	4w	14
Failed to obtain rpm transaction lock	17w	mu
Failed to open TCP connection to 	9w	ey
Failed to open TCP connection to \{7}	9w	f5
Failed to parse JSON	10w	bl
Failed to parse JSON data	10w	g8
Failed to parse \{2s}	7w	o3
Failed to prepare device '\{f}	14w	s
Failed to publish package: actorN	11w	64
Failed to query available provider packa	11w	n6
Failed to read artifact descriptor for	19w	e8
Failed to resolve action download info	13w	6
Failed to resolve dependencies Dependenc	20w	mo
Failed to resolve entry for package "	16w	fs
Failed to resolve import "	13w	fs
Failed to resolve import ".	13w	ft
Failed to resolve the transaction	19w	6g
Failed to retrieve available versions fo	13w	n3
Failed to retrieve information about '\{f}	13w	gs
Failed to run \{2t}	0w	ia
Failed to set up chrome v	16w	2h
Failed to start launchd_sim	15w	s
Failed to update apt cache: unknown reas	23w	42
Failed to update metadata after	11w	2f
Failed to use "	0w	ap
Failed to \{2u}	0w	34
Failed to \{2v}	0w	34
Failed to \{2w}	0w	ot
Failed when searching source; results wi	7w	3p
Failed with status code: unknown_status	21w	lf
Failed: 	1	jc
Failing scenarios:	8w	25
Failure in \{2g}	2w	61
Failure to find \{7}	7w	e3
Failure \xe2\x86\x92 \{7}	1w	32
Failure/Error: 	0w	ka
Failures: 	1w	br
Failures: \{18}\{19}	1w	b8
Falha tempor\xc3\xa1ria na resolu\xc3\xa7\xc3\xa3o de nome	31w	f4
Falha tempor\xc3\xa1ria resolvendo	13w	f4
Falha tempor\xc3\xa1rio na resolu\xc3\xa7\xc3\xa3o de nome	31w	f4
Fallo temporal al resolver	13w	f4
Fallo temporal en la resoluci\xc3\xb3n del nom	10w	f4
Fatal error: 	0w	hl
Fehler : \{2x}	0w	en
Fehler :\{2x}	0w	en
Fehler AVLN\{7}	1w	en
Fehler BC\{2}\{2}\{2}\{2}\{2}	0w	en
Fehler CA\{2}\{2}\{2}\{2}	0w	en
Fehler CS\{2}\{2}\{2}\{2}	0w	en
Fehler C\{2}\{2}\{2}\{2}	0w	en
Fehler FS\{2}\{2}\{2}\{2}	0w	en
Fehler IDE\{2}\{2}\{2}\{2}	1w	en
Fehler MC\{2}\{2}\{2}\{2}	0w	en
Fehler NETSDK1\{2}\{2}\{2}	2w	en
Fehler RZ\{2}\{2}\{2}\{2}	0w	en
Fehler SA\{2}\{2}\{2}\{2}	0w	en
Fehler XA\{2}\{2}\{2}\{2}	0w	en
Fehler beim Laden der Shared Libraries	12w	cj
Fehler beim Versenden einiger Referenzen	2w	8c
Fehler: \{2x}	0w	en
Fehler:\{2x}	0	en
Fehler\{3}	0	7n
Fehlschlag beim Aufl\xc3\xb6sen von	11w	f4
File already exists ('	13w	nx
File o directory non esistente	14w	iy
Fim de arquivo inesperado no arquivo-tar	1w	y
Fin de fichero inesperado en el archivo	5w	y
Fin pr\xc3\xa9matur\xc3\xa9e rencontr\xc3\xa9e dans l\{f}	6w	y
Final newline expected	0w	6x
FluentAssertions.Execution	6w	6q
FlywayValidateException	8w	ef
ForbiddenByFirewall	10w	1l
ForbiddenByRbac	2w	1l
ForbiddenComment	3w	c4
Found changeset \{7}	1w	k4
Found mixed changeset	7w	k4
FunctionNaming	4w	c4
Fusi\xc3\xb3n autom\xc3\xa1tica fall\xc3\xb3	13w	87
GC heap initialization failed	0w	6u
GC overhead limit exceeded	13w	by
GET http\{o}	0w	lf
GET returned 404 Not Found	11w	21
GET returned 5\{2}\{2} 	0w	22
GH001: Large files detected	0w	91
GH006: 	0	90
GH009: 	0	91
GH013: 	0	90
GITHUB PUSH PROTECTION	7w	91
Gem::ConflictError	7w	kh
Gem::DependencyResolutionError	6w	kh
Gem::GemNotFoundException	5w	2z
Gem::ImpossibleDependenciesError	22w	kh
Gem::MissingSpecError	10w	2z kh
Gem::MissingSpecVersionError	6w	kh
Gem::RemoteFetcher::FetchError	12w	31
Gem::RemoteFetcher::UnknownHostError	12w	ki
Gem::UnsatisfiableDependencyError	14w	kh
Gemfile.lock \{f}	0w	2y
Get config: Schema Parsing	6w	ix
Getting requirements to build wheel did 	17w	ht
Get\xc3\xb6tet	0	ln
GitHub Releases requires a tag	19w	7x
Giving up.	1w	om
Got TLS error trying to find package	22w	j5
Got socket error trying to find package	25w	j5
Gradle build daemon disappeared unexpect	27w	bv
GraphQL: No commits between \{7}	4w	7x
Group(s) not found: 	10w	o5
HINT: To print view hierarchy	15w	68
HTTP code 50\{2} from proxy	2w	j2
HTTPConnectionPool(host=	11w	ey
HandshakeException: \{2y}	0w	j5
Hex dependency resolution failed	5w	ap
Host desconhecido	6w	f4
Host desconocido	4w	f4
Host key verification failed	16w	m7
Host name lookup failure	6w	f5
Host sconosciuto	4w	f4
Host system is missing dependencies to r	30w	2j
Host-Adresse \{f}	0w	f4
Hostname/IP does not resolve	2w	f5
HttpRequestException	1w	6s
H\xc3\xb4te inconnu	1w	f4
IDPCommunicationError	2w	1d
INSTALLATION FAILED: 	2w	aj
INSTALL_FAILED_INSUFFICIENT_STORAGE	26w	8
INSTRUMENTATION_\{2z}	0w	c
INTERNALERROR> 	6w	jg
IllegalStateException: Failed to load Ap	28w	c0
ImagePullBackOff	7w	b9
ImportError: \{30}	0w	jl
In procedure 	0w	ab
In the dependencies for \{7}	9w	af
IncompleteSignature	10w	1f
Inconsistent dependency lock file	21w	n1
Incorrect or missing password	0w	g6
Ineffective mark-compacts	16w	fr
Installer failed with exit code: \{2}	3w	mq
Installer hash does not match	20w	2a
Instrumentation run failed due to	0w	c
InsufficientHostCapacity	9w	3z
InsufficientInstanceCapacity	12w	3z
Integration not found	2w	8j
Integrity check failed for "	16w	oy
Integrity check failed for \{31}	16w	62
InteractionRequired	0w	1k
Internal Error: Error when performing th	3w	54
InternetOpenUrl() failed	4w	3p
Invalid API Token	4w	nw
Invalid credentials (HTTP 40\{20}) for	14w	4l
Invalid export preset name: 	4w	9j
Invalid lockfile version	5w	2o
Invalid login: 5\{2}\{2}	6w	ly
Invalid option '--\{32}	4w	77
Invalid or non-existent authentication i	7w	nw
Invalid password passed via 'MATCH_PASSW	9w	7e
Invalid value. Matching delimiter not fo	11w	8m
Invalid workflow file	0w	8q
Invalid \{33}	0w	44
InvalidAccessKeyId	9w	1f
InvalidAuthenticationToken	5w	1l
InvalidClientTokenId	0w	1f
Issue recorded: 	3w	ot
It is a member of the hidden package	23w	af
It is required that your private key fil	10w	m8
JSON parse error	0w	bl
JSONDecodeError: 	0w	bl
JSONParseError	4w	bl
Java heap space	1w	by
JavaScript heap out of memory	20w	fr
Jest encountered an unexpected token	15w	bj
Jest: Coverage data for \{f}	5w	bg
Jest: Got error running	0w	bj
Jobs without a job container are forbidd	21w	mq
KafkaJSConnectionError	12w	2d
KafkaJSNumberOfRetriesExceeded	12w	2d
Keine Regel\{34}	1w	e0
Killed\{n}	0	ln
Kubernetes cluster unreachable: Get "htt	4w	c7
Kubernetes cluster unreachable: \{f}	4w	ca
LINK : fatal error LNK1181	7w	ci
LLVM ERROR: out of memory	16w	4j
LNK1104: cannot open file '\{7}	2w	ci
La fusion automatique a \xc3\xa9chou\xc3\xa9	0w	87
LaTeX Error: File \{35}\{f}	9w	cg
LargeClass	0w	c4
Latexmk: Errors, so I did not complete	12w	ch
Latexmk: Missing bbl file	0w	ch
Lesefehler bei Byte \{2}	6w	om
Library not loaded: 	10w	cj
LimitExceededException	7w	43
Lint errors found in the listed files	22w	7a
Lint found \{36}	0w	bz
Local file and index file do not match f	21w	nx
Locking Failed!	6w	i5
Login failed for user	6w	5x
Login incorrect.	7w	7m
Login \{37}	0	7m
LongMethod	1w	c4
LongParameterList	5w	c4
Looks like Playwright \{38}	7w	2j
Lost connection to MySQL server	21w	5w
MASTERDOWN 	0w	5z
MDX compilation failed for file	6w	6o
MODULE.bazel.lock is no longer up-to-dat	26w	20
MPS backend out of memory	5w	9v
MSB1003: 	0w	7g
Machine identification is invalid for cu	2w	o0
MagicNumber	0w	c4
Manifest merger failed\{3}	9w	a
Manifest.toml\{f}	3w	bn
Map keys must be unique	9w	ou
Matado\{n}	0	ln
MaxLineLength	4w	c4
Merge conflict in	8w	87
Method was expected to be called \{2}	4w	hq
Metro encountered an error	15w	ee
Microsoft.VisualStudio.TestTools\{f}	12w	6q
Migration checksum mismatch for migratio	14w	ef
Migration failed for changeset	10w	ef
Migrations for '\{0}	0w	6c
Minitest::\{39}	1w	eg
Mint.TransportError	2w	aq ey
Mismatch hashes. Expected	9w	56
Missing classes detected while running R	25w	a
Missing closing	6w	iu
Missing dependencies	10w	c3
Missing package product '\{7}	14w	mm
MissingEndCurlyBrace	2w	lq
Mockery\x5cException\x5c	0w	hq
Module build failed	8w	ok
Module parse failed	8w	ok
Module version requirements have changed	26w	n5
ModuleNotFoundError: No module named	9w	jl
MongoNetworkError: 	1w	5v
MongoNetworkTimeoutError	1w	5v
MongoServerError: \{3a}	6w	el
MongoServerSelectionError: 	6w	5v
Multiple artifacts named "\{x}	3w	8w
Multiple versions of pnpm specified	3w	ic
MultipleFailuresError	3w	bp
Must provide --username	0w	k2
NAR hash mismatch in input	4w	fk
NDK is not installed	11w	b
NDK not configured	1w	b
NETSDK1004	1w	gn
NETSDK1045	1w	gr
NETSDK1083	1w	gr
NETSDK1147	1w	gr
NOAUTH Authentication required	7w	jz
NOPERM this user has no permissions	9w	jz
NO_PUBKEY	0w	x
NT_STATUS_\{3b}	1w	7m
NU1301: 	1	gs
NUnit.Framework.AssertionException	4w	6q
Name does not resolve	2w	f5
Name oder Dienst nicht bekannt	10w	f4
Namespace not specified	3w	a
Native memory allocation (m\{1r}	4w	by
Ne parvient pas \xc3\xa0 r\xc3\xa9soudre	0w	f4
Need to perform AWS calls for account \{7}	29w	nn
Neither the MATCH_PASSWORD environment v	0w	7e
Neither \{b}	0w	ec
Nessun indirizzo associato al nome host	28w	f4
NestedBlockDepth	4w	c4
Network error while fetching http\{o}	14w	31
Network\{3c}	0	ey
NewLineAtEndOfFile	5w	c4
Nicht definierter Verweis auf	10w	cr
Nie ma takiego pliku ani katalogu	4w	iy
Nieznany host	3w	f4
No API Key was provided	8w	gl
No Git executable found	5w	mq
No Makefile found	0w	7g
No Podfile found	0w	7g
No Python that satisfies [	12w	o8
No URLs in mirrorlist	5w	6f
No applicable installer found;	0w	3n
No artifacts named "\{x}	6w	8w
No authentication configured for request	3w	g6
No available formula 	0w	2c
No available upgrade found.	14w	3n
No candidate is found for \x60	0w	it
No code found during the build	9w	js
No compatible \{3d}	4w	i4
No default language could be detected fo	23w	67
No existe el fichero o el directorio	3w	iy
No existe ninguna direcci\xc3\xb3n asociada al	3w	f4
No existing credentials found. Please ru	1w	oe
No export template found at the expected	6w	9k
No final newline expected	2w	6x
No fixes available (	4w	kl
No formulae or casks found	10w	2c
No hay ninguna regla para construir	26w	e0
No interpreter found for Python	7w	o7
No match for argument: 	0w	6g
No match was found for the specified sea	0w	6p
No matching distribution found for	0w	i2
No matching federated identity record	0w	1p
No matching toolchains found for request	16w	c1
No matching variant of	0w	9x
No matching version found for SemVer	0w	lg
No more mirrors to try	0w	6e
No online devices found	6w	8
No package '\{f}	0w	i7
No package found matching input criteria	27w	3n
No package \{7}	0w	6g
No plugin found for prefix '	17w	e8
No pnpm version is specified	16w	ic
No provider of '\{7}	5w	h7
No release type found in pull request ti	21w	4i
No se pudo resolver \xc2\xab	0w	f4
No solution found when resolving	18w	o4
No subscription\{g}	0w	1r
No such file or directory	8w	iy
No tagged versions found for	0w	3h
No targets specified and no makefile fou	6w	7g
No test \{3e}	0w	oi
No tests found, exiting with code 1	4w	bj
No tests \{3f}	0w	br
No valid Unity Editor license found	20w	o0
No version of NDK matched the requested 	15w	b
No versions available for \{7}	8w	ga
NoBrokersAvailable	2w	2f
Nom de fichier trop long	10w	oo
Nom ou service inconnu	0w	f4
Nombre de fichero demasiado largo	3w	oo
Nombre o servicio desconocido	1w	f4
Nome de arquivo muito longo	16w	oo
Nome del file troppo lungo	0w	oo
Nome o servizio sconosciuto	15w	f4
Nome ou servi\xc3\xa7o desconhecido	0w	f4
Non-resolvable \{3g}	0w	e8
None of the required '\{7}	0w	48
None of your spec sources contain a spec	0w	4c
Not all values are present. Ensure 'clie	9w	1r
Not logged in	0w	7m
Nothing to build.	0w	10
Number of failures 	2w	os
N\xc3\xa3o foi poss\xc3\xadvel resolver '	13w	f4
N\xc3\xa3o h\xc3\xa1 endere\xc3\xa7o associado com o nome	15w	f4
OCI runtime error: \{3h}	1w	53
ORA-01017	0w	5x
ORA-12\{3i}	0	5v
ORA-28001	0w	5x
Object does not exist on the server: [40	17w	cm
Odwzorowanie nazwy jest chwilowo niemo\xc5\xbc	24w	f4
One or more containers failed to start.	14w	8n
One or more files did not pass the valid	6w	mw
One or more of the steps\{f}	15w	js
One or more test\{g}	0w	na
Oops! Something went wrong! :(	6w	77
OperationalError: \{3j}	6w	5y
Our services aren't available right now	8w	8k
Out of memory.	5w	6u
OverconstrainedAllocationRequest	8w	3z
P100\{3k}: 	0	5w
PATCH http\{o}	0w	lf
PERMISSION_DENIED	8w	7r
PHP Parse error: 	3w	hm
PHP Recoverable fatal error: 	1w	hl
PHP Startup: Unable to load dynamic libr	8w	hk
PHPCBF CAN FIX	5w	hn
PMD Failure: 	1w	bz
POST http\{o}	0w	lf
PUT http\{o}	0w	lf
Package content hash validation failed f	23w	gm
Package downgrade: Detected	13w	gn
Package fetch failed and no cached copy 	22w	aq
PackagesNotFoundError	11w	4x
Pact verification failed	0w	h9
Paket failed with	0w	ha
ParameterBindingException	1w	iu
Parse failure: 	1w	k8
ParserError: 	0w	lq
Parsing error: 	0w	1t
Partition \{7}	0w	mr
Pas de r\xc3\xa8gle pour fabriquer	9w	e0
Password required	1w	k2
PathTooLongException	6w	oo
PdmException	0w	i5
Permission 'iam.serviceAccounts.getAcces	24w	7t
Permission denied (\{3l}	8w	m9
Permission denied, please try again	22w	m9
Permission to \{7}	5w	8f
Please reduce your request rate	3w	1h
Please run 'az login'	3w	1r
Please tell me who you are	7w	86
Plugin host rate limited the plugin gett	7w	le
Post job cleanup.	0w	2
Prisma Migrate has detected	9w	ix
Prisma schema validation	4w	ix
Process completed with exit code 124.	28w	kn
Process completed with exit code 126.	28w	ll
Process completed with exit code 127.	28w	lm
Process completed with exit code 1\{3m}	11w	lr
Protected branch update failed	0w	90
Provider requirements cannot be satisfie	29w	n1
ProvisionedThroughputExceededException	23w	1j
Proxy CONNECT \{33}	2w	j2
Public key for \{7}	1w	mw
Publish profile is invalid for app-name	27w	no
Push cannot contain secrets	14w	91
QUALITY GATE STATUS: FAILED	7w	js
Quality \^gate \{3n}	3w	js
Quota exceeded for quota metric \{f}	1w	43
R8: Missing class	7w	a
R8: java.	0w	a
REMOTE HOST IDENTIFICATION HAS CHANGED	7w	m7
RESOURCE_EXHAUSTED	9w	7p
ROLLBACK_COMPLETE	6w	45
RPC failed; HTTP 5\{2}\{2}	2w	85
RPC failed; result=\{3o}	10w	8e
Rate exceeded	0w	1j
Reached heap limit	4w	fr
Reached maximum number of attempts, won'	3w	oc
Reached the max retries per request limi	21w	ey
Read error (\{3p}	0w	om
Read error at byte \{2}	7w	om
Read timeout on endpoint URL: 	11w	42
Received 'killed' signal	2w	ln
Received status code 40\{20} from server: 	3w	a0
Received status code 429 from server: 	3w	9z
Received status code 5\{2}\{2} from server: 	3w	a2
Redis is loading the dataset in memory	0w	5z
Redundant Binary Upload	6w	nx
Relative import path "\{f}	4w	63
Release file \{f}	2w	x
Repository does not allow updating asset	9w	nx
Repushing of gem versions is not allowed	30w	nx
Request failed (5\{2}\{2})	5w	lf
Request failed (\x7b:failed_connect	18w	aq
RequestLimitExceeded	8w	1j
RequestTimeTooSkewed	7w	1b
Requested SDK version: 	4w	gr
Require upper bound dependencies error	6w	e7
Required test coverage of \{2}	13w	59
Resolution error: Error downloading	5w	l1
ResolutionImpossible	9w	hv
ResolutionTooDeep	8w	i5
ResolveException: 	5w	l1
ResolvePackageNotFound	12w	4x
Resource is limited - try again in \{2}	19w	ld
Resource not found for name	16w	7x
Response status code does not indicate s	3w	3o
Response violates schema	2w	l7
ReturnCount	2w	c4
RollupError: 	3w	k8
Root composer.json requires \{7}	6w	4q
Rule '\{f}	0	bc
Rule violated for \{3q}	8w	bc
Run Prettier \{3r}	3w	iw
Running makepkg as root is not allowed	19w	mt
Running \{2}	0w	ia
RuntimeException: \{7}	0w	iu
SASL authentication failed	5w	5x
SB_BUILDER-\{0}	2w	me
SB_CORE-SERVER_\{2}\{2}\{2}\{2} (	0w	me
SCRAM authentication failed	6w	5x
SC\{2}\{2}\{2}\{2} (error): 	6w	ls
SC\{2}\{2}\{2}\{2} (info): 	6w	ls
SC\{2}\{2}\{2}\{2} (style): 	6w	ls
SC\{2}\{2}\{2}\{2} (warning): 	9w	ls
SDK location not found. Define	1w	b
SIGKILL	0	ln
SMTPAuthenticationError	2w	ly
SMTPConnectError: (4\{2}\{2}, 	6w	5z
SQLSTATE[	0w	5y
SSL connect error	0w	cp
STATUS_LOGON_FAILURE	5w	7m
SafetyError: The package for	0w	4t
Sandboxing is not working on your platfo	23w	mq
SaslAuthenticationException	2w	2e
SassError: 	0w	kz
Script compilation error\{o}	9w	a1
Scripts have compiler errors.	8w	ny
Selenium::WebDriver::Error::\{3s}	13w	lc
SemanticReleaseError: 	0w	k4
Server access Error: 	2w	57
Server error	1w	l7
ServerSelectionTimeoutError	10w	5v
Serverless plugin "\{7}	4w	ib
ServiceQuotaExceeded	4w	43
ServiceRequestError	2w	ey
ShellCommandUnresponsiveException	17w	8
Shouldly.ShouldAssertException	16w	6q
Signature expired: \{7}	2w	1b
Signature mismatch	1w	gw
Signature not yet current: 	2w	1b
SignatureDoesNotMatch	2w	1f
SimpleCov failed with exit \{2}	2w	lu
Skipping '	1w	1y
SlowDown: 	1w	1h
Snapshots: 	0w	bk
Socket.socketOnEnd (\{3t}	11w	d2
SocketException	1w	6s
SocketException: \{3u}	1w	j5
SolverProblemError	7w	it
Some Enforcer rules have failed.	9w	e7
Some errors were emitted while running c	11w	26
Some packages have been changed but no c	0w	k4
Some specified paths were not resolved, 	0w	g9
Some tests failed.	6w	5u
Some test\{g}	0w	na
Some type variables	6w	gw
Something went wrong installing the "sha	0w	fo
Sorry, no solution found: 	5w	h3
Sorry, resolution of the request	3w	h3
Source input did not pass lint check	24w	mk
Sphinx error:	0w	m3
SpotBugs rule violations	4w	bz
SpotBugs \{3v}	1w	bz
StatusCode.DEADLINE_EXCEEDED	8w	a7
StatusCode.UNAVAILABLE	3w	a8
Storybook failed to \{2i}	5w	me
Stream error in the HTTP/2 framing layer	23w	cp
Summarizing \{2}	0w	7y
Summary of Failures:	1w	ed
SwallowedException	0w	c4
Syntax error	0w	gw
Syntax error: \{3w}	0w	lq
SyntaxError: Unexpected token \{3x}	10w	b2
SyntaxError: \{7}	4w	kg
SyntaxError: \{3y}	4w	fp
System management is locked by the appli	31w	mu
System.OutOfMemoryException	4w	6u
TCP Provider: \{f}	5w	5v
TEST RUN FAILED	3w	72
TEST RUN INCOMPLETE	5w	72
TOML parse error at line	4w	nm
TOMLDecodeError	4w	nm
Ta nazwa lub us\xc5\x82uga jest nieznana	20w	f4
Template \{3z}	0w	45
Tempor\xc3\xa4rer Fehler bei der Namensaufl\xc3\xb6s	20w	f4
Terminated	1w	lr
Test Failed: \{40}	2w	68
Test Suite '\{f}	0w	os
Test Suites: \{18}\{19}	4w	bk
Test code or tested code \{41}	7w	hr
Test instrumentation process crashed	4w	c
Test suite failure for package	6w	ag
The API key doesn't have access	20w	kj
The AWS Access Key Id you provided does 	30w	1f
The Cypress App could not be downloaded	8w	2h
The Python request from	13w	i4
The Test Runner unexpectedly exited via	13w	2k
The agent did not connect within	5w	3q
The audience in ID Token \{f}	0w	7t
The build backend returned an error	10w	ht
The channel is closing down or has close	31w	be
The checksum for the downloaded \x60	6w	2x
The credential associated with user '\{f}	11w	nw
The current Dart SDK version is	9w	j4
The currently activated Python version	7w	i4
The cypress npm package is installed, bu	9w	2j
The dependencies in your gemfile changed	6w	2y
The feed already contains '	18w	nx
The filename or extension is too long	24w	oo
The following artifacts could not be res	17w	e3
The following build commands failed:	7w	mj
The following files are not formatted:	7w	6z
The following package names could not be	7w	bn
The following packages are incompatible	30w	4u
The following packages are not available	7w	4x
The following packages have unmet depend	28w	t
The following plugins are required, but 	15w	ib
The following required packages were not	31w	48
The following tests FAILED	15w	5d
The forked VM terminated without properl	4w	mg
The gemspec\{g}	1w	2y
The given credential is rejected by the 	3w	7t
The implementation \{7}	1w	gw
The imports and exports are not sorted	0w	26
The key you are authenticating with has 	16w	8f
The lock file is not up to date with the	1w	4m
The lockfile at \{2s}	1w	o3
The lockfile is out of date. Run	1w	62
The lockfile would have been \{42}	1w	oz
The module failed to execute correctly, 	29w	g
The package was not found with the sourc	9w	3n
The pkg-config command could not be foun	29w	i6
The provided entity includes an attribut	24w	nx
The remote archive doesn't match the exp	23w	oy
The remote file either doesn't exist, is	15w	3n
The remote provider was unable to proces	17w	3q
The remote server returned an error: (5\{2}	24w	3o
The requested URL returned error: 5\{2}\{2}	21w	85
The service is currently unavailable	20w	7s
The sources of the following couldn't be	5w	h2
The specified API key is invalid, has ex	0w	gl
The specified module could not be found	0w	cj
The specified selector does not match an	0w	nb
The step fails because "fail-on" \{37}	0w	di
The system library \x60\{7}	9w	i7
The template is not valid	16w	8q
The type or namespace name '\{7}	6w	6p
The user '\{f}	1w	nw
The workflow is not valid	16w	8q
The zip extension and unzip/7z commands 	17w	mq
There is insufficient memory for the Jav	1w	by
There is no .changeset	0w	k4
There was a version conflict during pack	23w	ha
There were unmatched files	6w	7x
There \{43}	0	br
This application failed to start because	1w	6a
This command requires you to be logged i	15w	g6
This could be due to a typo in :dependen	8w	ck
This download does NOT match \{17}	11w	98
This expression has type	1w	gw
This legacy service is shutting down, ef	0w	8r
This operation requires a one-time passw	18w	gc
This project is configured to use \{44}	20w	ic
This project's package.json defines "pac	29w	ic
This software does not run on \{7}	9w	mv
This version of \{45}	2w	2i
ThrottledException	3w	1j
ThrottlingException	5w	1j
Timed out waiting for a node assignment	25w	2f
Timed out waiting \{2}	0w	s
Timed out while waiting for handshake	26w	mc
Timed out \{2}	0w	i8
Timeout waiting for emulator to boot	14w	8
Timeout waiting for \{46}	5w	h6
Timeout waiting to lock \{47}	15w	mu
Timeout was reached	5w	cp
Timeout, server \{7}	4w	mb
Timeout:       	4w	ed
TimeoutError: \^w	4w	j9
To update \x60pubspec.lock\x60 run	16w	j3
Too many authentication failures	0w	m9
Too many connections	0w	5z
TooGenericExceptionCaught	3w	c4
TooManyFunctions	0w	c4
TooManyRequestsException	0w	1j
Total tests run: \{2}	0w	nc
Trailing whitespace	9w	6x
Transfer finalized, status: 5\{2}\{2}	6w	4y
Transform failed with \{2}	4w	76
Tunnel connection failed: 50\{2}	19w	j2
Two-factor authentication or granular ac	27w	gh
UNAUTHORIZED: \{f}	5w	k3
UNAVAILABLE: io exception	8w	a8
Unable to accept duplicate entry for: 	25w	nx
Unable to acquire the dpkg frontend lock	31w	v
Unable to authenticate request [code: 10	10w	44
Unable to boot \{48}	4w	s
Unable to connect to source 'http\{o}	22w	3p
Unable to connect to the remote server	27w	ey
Unable to download and extract artifact:	25w	14
Unable to download data from http\{o}	3w	31
Unable to find '\{7}	7w	4s
Unable to find a resolution because	9w	i5
Unable to find a valid Visual Studio ins	25w	mq
Unable to find candidates for \{7}	10w	it
Unable to find installation candidates f	25w	it
Unable to find lockfile at \{2s}	10w	o3
Unable to find package \{7}	8w	gp
Unable to find the server at \{7}	8w	42
Unable to find version '\{7}	8w	gp
Unable to find \{49}	6w	lg
Unable to find \{4a}	6w	lg
Unable to load the service index for sou	15w	gs
Unable to load the service index \{f}	15w	gl
Unable to load \{4b}	5w	6p
Unable to locate executable file	7w	iy
Unable to lookup in current state: Shut\{48}	30w	s
Unable to make request: \{4c}	6w	14
Unable to process file command '\{4d}	16w	8m
Unable to read the lock\{4e}	14w	df
Unable to resolve AWS account to use. It	23w	nn
Unable to resolve path to module '	13w	fs
Unable to resolve path to module '.	13w	ft
Unable to retrieve result for \{f}	13w	o9
Unable to satisfy \x60pubspec.yaml\x60 using \x60	7w	j3
Unable to start the daemon process.	20w	bw
Unable to update registry \x60	11w	kx
UnauthorizedOperation	5w	1a
Unbekannter Rechner	7w	f4
Unbound variable: 	2w	ab
Unbound \{4f}	0w	gw
Unchecked dependencies for environment	4w	am
Unclassified error occured while trying 	20w	o0
Undefined scenarios:	0w	5e
Undefined \{4g}	0w	kz
UndefinedTable: 	3w	5y
Undocumented \{2y}	4w	l7
Unerwartetes Dateiende im Archiv	17w	y
Unexpected input(s) \{f}	0w	8q
Unexpected server response: 5	6w	ol
Unexpected termination of the channel	0w	be
Unexpected token	0w	iu
Unexpected value '	0w	8q
Unhandled exception	5w	bx
UnhandledPromiseRejection\{4h}	10w	fu
Unknown option\{o}	2w	ec
Unknown \{4i}	0w	10
Unlisted \{4j}	0w	c3
Unnecessary	1w	kk
Unrecognized named-value	0w	8q
UnrecognizedClientException	0w	1f
Unresolveable build extension	16w	e8
UnresolvedAddressException	11w	f5
UnsatisfiableError	0w	4u
UnsatisfiedLinkError	0w	cj
Unsupported class file major version \{2}	10w	c1
Unsupported or unrecognized SSL message	13w	ng
Unused dependencies	9w	c3
Unused devDependencies (\{2}	3w	c3
Unused exported types (\{2}	3w	c3
Unused exports (\{2}	5w	c3
Unused files (\{2}	1w	c3
UnusedParameter	5w	c4
UnusedPrivate\{0}	0w	c4
Updates were rejected because	5w	8c
Upload progress stalled.	12w	14
Use of 	0	kk
User cannot log in	1w	7m
Username and Password not accepted	14w	ly
Username and password required	14w	k2
Username must not be null!	7w	a0
Username required	3w	k2
Username/Password authentication is no l	11w	nw
Validate failed: Migrations have failed 	27w	ef
Value of: 	1w	a9
Vault is sealed	6w	ob
Verification of Gradle distribution fail	17w	a4
Verifying a pact between \{f}	11w	h9
Version conflict detected for \{7}	11w	gn
WARNING: DATA RACE	3w	9g
WRONGPASS 	0w	jz
WRONG_VERSION_NUMBER	7w	ng
Wait with matcher	8w	68
Waiter StackCreateComplete failed	14w	45
Waiting for cache lock: Could not get lo	14w	v
Wanted but not invoked:	4w	bp
Warning, treated as error:	6w	m3
Warning: An error occurred while prepari	5w	la
Warning: Failed to find package '	17w	l9
Warning: IO exception while downloading 	22w	la
Warning: prerequisite \{7}	13w	5b
We stopped hearing from agent 	0w	3q
We were unable to automatically build yo	3w	js
WebDriverException: \{f}	3w	2g
WebSocket was closed before the connecti	10w	ol
While constructing the build plan, \{f}	8w	af
WildcardImport	5w	c4
Worker terminated due to reaching memory	31w	fr
Would reformat: \{7}	3w	28
Write access to repository not granted	0w	8f
Wrong amount of	6w	6x
Wrong \{4k}	0	ab
Wrong \{4l}	0	6x
XCTAssert\{4m}	0w	ot
XCTUnwrap failed	7w	ot
Xcode alone is not sufficient on	6w	mq
Xunit.Sdk.\{0}	0w	6q
YAML parse error on \{7}	4w	al
YAMLException: 	2w	ou
YAMLParseError	4w	ou
YAMLSyntaxError	0w	ou
YN0000: \{f}	1	p0
YN0001: \{f}	1	p3
YN0016: 	1	p1
YN0018: 	1	oy
YN0028: 	1	oz
YN0033: 	0	g6
YN0035: \{f}	1	p2
You are not allowed to push	5w	8f
You are not authenticated. Please run \x60w	12w	44
You are trying to install in deployment 	3w	2y
You cannot call a method on a null-value	22w	iu
You cannot publish over the previously	12w	nx
You defined "--token", but it's missing 	2w	oe
You do not have permission to publish	10w	gh
You do not have permission to push to th	10w	kj
You have enabled multi\{4n}	4w	kj
You have \{18}\{19}	0w	bz
You installed esbuild for another platfo	27w	fo
You may not perform that action with the	17w	gh
You must be logged in to the server	4w	ca
You must install or update .NET to run t	26w	gr
You must sign in or use a license key wi	21w	nn
Your Composer dependencies require a PHP	6w	4q
Your GitHub \{4o}	2w	4l
Your Gradle distribution may have been t	6w	a4
Your RubyGems version \{f}	0w	30
Your bundle \{4p}	2w	2z
Your code has been rated at 	14w	ja
Your configFile is invalid	14w	5p
Your current stack	1w	j6
Your lock file does not contain a compat	10w	4p
Your lockfile does\{1n}	8w	2y
Your lockfile needs to be updated	2w	oz
Your mix.lock is out of date	7w	ao
Your models in app(s): \{f}	11w	ef
Your requirements could not be resolved 	24w	4p
Your rubygems.org credentials aren't set	27w	kj
ZONE_RESOURCE_POOL_EXHAUSTED	2w	3z
Z_BUF_ERROR	0w	fv
Za d\xc5\x82uga nazwa pliku	5w	oo
Zu diesem Hostnamen geh\xc3\xb6rt keine Adress	1w	f4
[!] Authentication token is invalid or u	4w	no
[!] CocoaPods could not find compatible 	1w	4a
[!] Error installing \{7}	6w	4e
[!] No \x60Podfile' found in	12w	67
[!] No podspec \{36}	1w	4c
[!] The platform of the target	20w	4a
[!] Unable to add a source with url	14w	4e
[!] Unable to find a \{4q}	12w	4c
[-Wclang-format-violations]	2w	3u
[AbstractCommand.cc:\{2}	4w	11
[BABEL] \{7}	0	1t
[ERROR] COMPILATION ERROR	10w	bu
[ERROR] Chart.yaml	6w	al
[ERROR] Could not determine which packag	22w	h3
[ERROR] No agreement	8w	h3
[ERROR] No package named	5w	h3
[ERROR] No switch is currently set	5w	mq
[ERROR] Package conflict!	16w	h3
[ERROR] The compilation of \{7}	14w	66
[ERROR] These packages are still missing	8w	h3
[ERROR] fetch failed	9w	42
[ERROR] templates/	6w	al
[ERROR] values.yaml	9w	al
[ERROR] \{7}	1	h3
[ERROR]: Task failed: 	4w	e
[Errno \{4r}	0	f5
[ErrorProne]	3w	bz
[Failed] \{7}	0w	dz
[InstallationError]: 	3w	hc
[PublishError]: The credentials for \{7}	3w	hd
[ResolutionImpossible]	10w	i5
[ant:checkstyle] [ERROR] 	12w	3l
[build failed]	2w	97
[error] Failed tests:	9w	l3
[error] Failed: Total \{2}	11w	l3
[kubelet-check] The kubelet is not runni	2w	46
[plugin\{4s}	0	of
[rejected]	1w	8c
[remote rejected]	3w	8c
[setup failed]	2w	97
[vite:\{1}	0	of
[vitepress] \{2}	0w	6o
[vue/compiler-sfc] 	7w	1t
] Erreur 127	0w	lm
] Erreur 137	0w	ln
] Erro 127	1w	lm
] Erro 137	0w	ln
] Fehler 127	3w	lm
] Fehler 137	2w	ln
] \xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc 127	6w	lm
] \xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc 137	0w	ln
] \xe9\x8c\xaf\xe8\xaa\xa4 127	3w	lm
] \xe9\x8c\xaf\xe8\xaa\xa4 137	0w	ln
] \xe9\x94\x99\xe8\xaf\xaf 127	3w	lm
] \xe9\x94\x99\xe8\xaf\xaf 137	0w	ln
] \xec\x98\xa4\xeb\xa5\x98 127	3w	lm
] \xec\x98\xa4\xeb\xa5\x98 137	0w	ln
] aborted	0wi	lj
_test.go:\{2}	0w	cy
\x60snyk\x60 requires an authenticated account	10wi	jt
a resolved file is required when automat	5w	mn
account payments have failed	1w	43
account_inactive	0w	lx
aclocal: error: 	3w	18
alembic.util.exc.CommandError	7w	ef
all possible versions conflict with prev	24w	3f
an artifact with this name already exist	5w	13
an out-of-date resolved file was detecte	18w	mn
analyze error: timeout: context deadline	26w	l5
another operation (install/upgrade/rollb	1w	aj
apiserver not ready	4w	c5
are you root?	0w	mt
assert 	0	jc
at Zlib.zlibOnError	9w	fv
attribute '\{f}	0w	fj
attribute condition\{f}	4w	7t
authenticated registries require a crede	0w	36
authentication failed for http\{o}	0w	e6
authorization failed for http\{o}	14w	e6
automake: error: 	3w	18
autoreconf: error: 	0w	18
available releases match the given \{4t}	14w	n5
az login' to setup account	17w	1r
backendError	1w	7s
bad address '\{7}	0w	f5
bad token\{f}	0w	oa
badResponseStatusCode(5\{2}\{2})	6w	lf
because it lacks a signature by a truste	21w	fh
bin/rails aborted!	2w	kd
blank line	1w	kk
breaks: world[	3w	m
browserType.launch: \{4u}	11w	2k
build finished with problems	3w	m3
builder for '/nix/store	2w	fj
bundle version must be higher than the p	15w	nx
bundler: command not found: 	2w	2z
cURL error (6)	0w	5h
cURL error (7)	0w	5g
cURL error 6: 	0w	5h
cURL error 7: 	0w	5g
cURL error \{15}	0w	5i
cabal: Could not resolve dependencies	27w	af
can only install with an existing packag	25w	g5
can't find crate for	5w	3e
can't find gem \{7}	3w	2z
can't get a valid version for \{4v}	5w	ai
can't load config: 	3w	9n
candidate versions found which didn't ma	26w	3f
cannot 	0	99
cannot be built because it requires rust	30w	39
cannot connect to socket at '/nix/var/ni	22w	fl
cannot find -l\{0}	5w	ci
cannot find Chrome binary	12w	2j
cannot find module providing package	4w	9a
cannot find package "	4w	9a
cannot find \{4w}	3w	ku
cannot load such file -- 	9w	ke
cannot load such file -- \{4x}	9w	kf
cannot lock ref	4w	8c
cannot open URL 'http\{o}	5w	ju
cannot open connection to remote store '	29w	42
cannot open shared object file	7w	cj
cannot publish over the previously publi	29w	nx
cannot re-use a name that is still in us	27w	aj
cannot update unlocked flake input '	11w	fh
cc1plus: out of memory	3w	4j
channel_not_found	0w	lw
chart "\{f}	0	ai
check your plan and billing details	9w	43
chrome not reachable	0w	2k
clang-format \{4y}	0w	3u
client error (Connect)	10w	ey
code = DeadlineExceeded	4w	a7
code = PermissionDenied	13w	7r
code = ResourceExhausted	2w	7p
code = Unavailable	2w	a8
code execution cannot proceed because	25w	cj
code: "api-\{7}	2w	ld
codeName: 'AuthenticationFailed'	9w	el
codecov/p	0w	4g
collect2: \{4z}	1w	cs
command not found: 	9w	li
comparison	1w	kk
component with package url \{7}	0w	nx
composite literal uses unkeyed	10w	9i
configure: error: \{f}	5w	51
configured for Git LFS but 'git-lfs' was	21w	cn
conflicting requests	2w	6d
conflicts with another require	3w	4p
connection to server at "\{1}	16w	5v
connection() error occurred during conne	22w	el
contains 	0w	kk
contains a Composer plugin which is bloc	12w	67
contiennent des d\xc3\xa9pendances non satisfa	9w	t
copylocks	0w	9i
could not	0w	99
could not apply \{50}\{50}\{50}\{50}\{50}\{50}\{50}	6w	87
could not be authenticated for http\{o}	13w	no
could not compile dependency :\{0}	13w	70
could not configure AzureCli Authorizer	21w	nn
could not connect to \{7}	6w	n6
could not download chart: 	17w	ai
could not find \x60Cargo.toml\x60 in	7w	7g
could not find \x60\{7}	7w	38
could not find a pyproject.toml	9w	7g
could not find an available, non-overlap	11w	53
could not find application file: \{0}	10w	mq
could not find expected ':'	8w	ou
could not find native static library	9w	ci
could not find pulumi	7w	j6
could not find system library '	9w	i7
could not lock database: File exists	7w	mu
could not parse \{51}	7w	nm
couldn't find remote ref	6w	8l
couldn't resolve module/action '	12w	f
coursier.error.FetchError	0w	57
coverage decreased by	4w	4g
coverage threshold for \{0}	12w	bg
coverage: \{f}	0w	9g
critical libmamba Multiple errors occure	0w	4w
critical libmamba \{f}	0w	4u
cudaErrorMemoryAllocation	8w	9v
curl error (6)	0w	5h
curl error (7)	0w	5g
curl error 6: 	0w	5h
curl error 7: 	0w	5g
curl error \{15}	0w	5i
curl: (18) 	1w	5j
curl: (28) \{52}	1w	5m
curl: (28) \{53}	1w	5l
curl: (35) 	1w	5n
curl: (5\{54}) 	0w	5k
curl: (7) 	0w	5g
curl: (97) 	0w	5g
curl: (\{54}) 	0w	5h
curl: (\{55}	0	5i
curl: (\{56}	0	5f
current-context is not set	10w	c7
custom attribute panicked	0w	ku
d forbidden licen\{57}e	8w	js
dead link	0w	ct
declared	1	99
denied the request: \{f}	1w	cc
dependency failed to start: container \{7}	29w	8n
dependenc\{58}	0w	jw
depends on hardware architecture being o	5w	mv
deploy key does not have write access	19w	8f
dial tcp \{7}	0w	mb
did not find expected \{59}	6w	ou
did not match any file(s) known to git	4w	8l
diff --git a/\{7}	3w	80
directories are not writable by your use	8w	mt
django.db.migrations.exceptions.	10w	ef
dlopen(\{f}	0	cj
docker-compose: command not found	8w	6j
docker: 'buildx' is not a docker command	2w	6j
docker: 'compose' is not a docker comman	8w	6j
docker: unknown command: docker \{5a}	3w	6j
docstring	0w	kk
does not 	0w	99
does not appear to be a Python project	5w	i3
does not contain a CMakeLists.txt file	23w	49
does not contain a Gradle build	19w	7g
does not have a package available for yo	9w	n4
does not have a provider named	9w	n5
does not have authorization to perform a	8w	1l
does not have \{5b}\{5b}\{5b}	0w	7r
does not provide attribute '	13w	fh
does not satisfy Python\{5c}	6w	i4
doesn't seem to be present in your lockf	3w	oz
doesn't seem to have been installed - ru	3w	oz
done() called multiple times	17w	ek
download error: Caught java.\{5d}	12w	57
dpkg: dependency problems	1w	t
dubious ownership	7w	82
due to a fatal error condition:	9w	3i
duplicate 	1w	99
duplicate symbol\{g}	5w	cr
e the lock file	3w	37
ensure condition	7w	15
environment variable \x60	6w	ku
erreur : \{2x}	0w	en
erreur :\{2x}	0w	en
erreur fatale\{5e}	0w	33
erreur lors du chargement des librairies	28w	cj
erreur: \{2x}	0w	en
erreur:\{2x}	0	en
erreur\{3}	0	7n
erro ao carregar bibliotecas compartilha	21w	cj
erro fatal\{5e}	1w	33
erro: \{n}	0	7n
error : 	1	7n
error : \{2x}	1	en
error :\{2x}	1	en
error AVLN\{7}	1w	en
error An unexpected error occurred: "\{7}	4w	p2
error BC\{2}\{2}\{2}\{2}\{2}	1	en
error CA\{2}\{2}\{2}\{2}	0w	en
error CS\{2}\{2}\{2}\{2}	0w	en
error Couldn't find package "	12w	p2
error C\{2}\{2}\{2}\{2}	0w	en
error FS\{2}\{2}\{2}\{2}	1	en
error Found incompatible module	15w	ox
error IDE\{2}\{2}\{2}\{2}	0w	en
error LNK\{2}\{2}\{2}\{2}	0w	cr
error MC\{2}\{2}\{2}\{2}	0w	en
error MSB4166: Child node	11w	6u
error MSB4236	4w	gp
error MSB\{2}\{2}\{2}\{2}\{5e}	1w	em
error NETSDK1\{2}\{2}\{2}	2w	en
error NG\{5f}	0w	d
error NU100\{11}	2w	go
error NU1108	3w	gp
error NU110\{5g}	2w	gp
error NU110\{5h}	2w	gn
error NU120\{2j}	2w	gr
error NU1213	3w	gr
error NU1301	3w	gs
error NU1301: \{f}	5w	gl
error NU1403	3w	gm
error NU16\{2}\{2}	1w	gn
error NU1\{2}\{2}\{2}: 	0w	gq
error NU30\{5i}	1w	gm
error RZ\{2}\{2}\{2}\{2}	0w	en
error SA\{2}\{2}\{2}\{2}	0w	en
error TESTERROR	3w	6q
error TS2307: \{f}	5w	nu nv
error TS2792: \{f}	5w	nu nv
error TS7016: \{f}	5w	nu nv
error TS\{2}	0w	ns
error XA\{2}\{2}\{2}\{2}	1	en
error al cargar las bibliotecas comparti	24w	cj
error connecting to api.github.com	17w	ey
error converting YAML	7w	ou
error fatal\{5e}	2w	33
error loading package	3w	1y
error occurred, no output PDF	19w	ch
error parsing YAML	4w	ou
error pulling image configuration: \{f}	4w	bb
error sending request for url	3w	ey
error trying to connect: 	2w	ey
error validating data: 	2w	cc
error validating \{5j}	2w	oa
error while loading shared libraries	22w	cj
error: 	0	7n
error: --test failed	3w	l2
error: Aborting due to Kconfig warnings	5w	69
error: AssertionError: 	9w	65
error: Cannot find \{1f}	3w	2p
error: Dependencies could not be resolve	9w	mo
error: Exited with unexpected signal cod	16w	or
error: Failed to load lockfile	19w	2o
error: GPG check FAILED	12w	mw
error: Git executable not found.	9w	o1
error: IntegrityCheckFailed extracting t	4w	2n
error: InvalidLockfile	3w	2o
error: JSR package not found: 	16w	63
error: Leaks detected:	4w	65
error: Library stubs not installed for "	11w	eq
error: Module not found "\{5k}	11w	63
error: NU110\{5g}	3w	gp
error: No means to authenticate. Pass a 	4w	64
error: No version matching "	14w	2q
error: No version\{g}	3w	2q
error: No virtual environment found; run	13w	o1
error: NoSpaceLeft	3w	2m
error: Not a transient network error, wo	8w	oc
error: Outdated	3w	2o
error: Required uv version \x60	3w	o8
error: Script not found "	2w	p0
error: Skipping analyzing "	13w	eq
error: Test failed	3w	65
error: The interpreter at \{f}	14w	o2
error: The source code is invalid, as it	31w	62
error: Values are not equal	8w	65
error: Workspace dependency "	12w	2s
error: You must be logged in	11w	ca
error: aborting due to	5w	kt
error: accumulating resources: 	3w	cc
error: bad HTTP response code: '5\{2}\{2}	19w	p5
error: broken package	3w	fh
error: bundling failed	4w	ee
error: cannot find flake '	12w	fh
error: cannot find symbol	13w	bt
error: cannot format \{7}	3w	28
error: cannot \{5l}	3w	m0
error: checksum for \x60\{f}	9w	35
error: collection could not be loaded	25w	fe
error: component '\{f}	7w	ky
error: component download failed for	7w	kx
error: connection-failed	13w	hw
error: connection-timeout	11w	hw
error: could not compile \x60	13w	kt
error: could not determine executable to	24w	2s
error: could not download file from 'htt	25w	kx
error: could not satisfy dependencies	27w	h7
error: database not found: 	9w	h7
error: doctest failed	3w	3c
error: duplicate \{5m}	2w	nm
error: expect(received).	3w	2u
error: experimental Nix feature '	22w	fl
error: external filter 'git-lfs	21w	cm
error: externally-managed-environment	19w	hy
error: failed downloading 'http\{o}	8w	42
error: failed to download from \x60http\{o}	10w	kx
error: failed to load port from \{7}	20w	od
error: failed to parse manifest at \x60	19w	nm
error: failed to run custom build comman	21w	kr
error: failed \{5n}	3w	h8
error: fatalError	7w	mj
error: hash mismatch importing path	16w	fk
error: hash mismatch: manifest declares 	18w	p6
error: https://\{7}	3w	oc
error: incomplete-download	3w	i0
error: index.js: 	3w	ee
error: insecure package	4w	fh
error: invalid HTTP response: \{5o}	3w	p4
error: invalid toolchain name	18w	ky
error: invalid \{5m}	3w	nm
error: missing required module '	17w	mm
error: no matching package \{5p}	6w	38
error: no release found for '	4w	ky
error: no such module '\{7}	7w	mm
error: no version database entry	23w	od
error: not formatted correctly	21w	kw
error: npm package '\{f}	4w	63
error: package ID specification \x60	12w	38
error: proc-macro derive panicked	15w	kr
error: proxy-connection-failed	4w	hw
error: release version \{2}	9w	c1
error: ssl-verification-failed	3w	hu
error: subprocess-exited-with-error	18w	ht
error: target not found: 	3w	h7
error: test failed, to rerun pass	3w	3c
error: test run failed	3w	3c
error: the package manifest at '\{f}	15w	mo
error: the port \{7}	7w	od
error: toolchain '\{f}	3w	ky
error: unable to connect to server: \{0}\{0}\{0}\{0}	3w	p4
error: unable to contact snap store	19w	m0
error: unable to discover remote git ser	3w	p4
error: unfree package	4w	fh
error: unknown package '	3w	mo
error: unknown \{5m}	3w	nm
error: while looking for \{7}	8w	od
error: \^failed to download from mirror se	31w	oc
error: \{2x}	1	en
error:\{2x}	0	en
errorCode=24 Authorization failed	21w	no
errorCode=3 Resource not found	8w	12
errorCode=\{5q}	1w	11
error[banned]: 	6w	js
error[rejected]	6w	fw
error[rejected]: 	7w	js
error[unlicensed]: 	9w	js
error[unmaintained]	10w	fw
error[unmaintained]: 	11w	js
error[unsound]	4w	fw
error[vulnerability]	6w	fw
error[vulnerability]: 	6w	js
error[yanked]	4w	3g
error[yanked]: 	6w	js
error[\{5r}	0	ep
error[\{5s}	0	7
errore : 	0w	7n
errore: 	1	7n
etcdserver: \{5t}	3w	c5
exceeded its progress deadline	19w	cd
exceeded quota: \{7}	4w	43
exceeded your current quota	2w	43
exceeding approved \{f}	7w	43
exceeds GitHub's file size limit	17w	91
exec plugin: invalid apiVersion "client.	8w	c9
executable file not found in \{5u}	10w	iy
executable \{7}	0w	iy
execution error at (	0w	al
existiert kein Installationskandidat	0w	w
exit 137	0	ln
exit code 137	4w	ln
exit code: 137	5w	ln
exit status 137	6w	ln
exit status 143	6w	lr
exit status: 137	7w	ln
exit: 137	0w	ln
exited in: GenServer.call(\{5v}	7w	an
exited with 137	0w	ln
exited with code 137	7w	ln
exited with code 143	7w	lr
exited with code: 137	12w	ln
exited with status 137	0w	ln
exited with status: 137	14w	ln
exited with: 137	0w	ln
expect(\{5w}	1	i9
expected 	0w	99
expected "\{5x}"	1w	kz
expected response to have status code \{2}\{2}	11w	d4 d5
expected \{5y}	0w	ku
expected\{3}	0w	ka
explicit deny in a\{1n}	4w	1a
f-string	1	kk
failed calling webhook \{f}	4w	ce
failed test\{o}	1w	na
failed to \x60git show\x60 versions/baseline.j	30w	od
failed to commit transaction (conflictin	31w	mp
failed to connect to \x60/var/guix/daemon-s	31w	fl
failed to download package '	15w	ju
failed to download replaced source regis	19w	kx
failed to find unique target for patch	8w	67
failed to find \{5z}	6w	38
failed to generate Google Cloud federate	21w	7q
failed to generate Google Cloud \{f}	21w	7t
failed to parse lock file at: 	12w	37
failed to prepare transaction (could not	15w	mp
failed to push some refs	13w	8c
failed to retrieve package '	13w	jw
failed to retrieve vault token. code: 	13w	o9
failed to select a version for	12w	3f
failed to take lock, another vcpkg	12w	mu
failed to verify the checksum of \x60	13w	35
failed to \{60}	0w	bb
failed validation: problem validating sc	9w	cc
failed: [\{f}	0w	e
failed: \{61}	0w	om
failure	0	l7
fall\xc3\xb3 el empuje de algunas referencias	14w	8c
fatal error C1060	0w	4j
fatal error C1083: Cannot open include f	12w	33
fatal error LNK1102	0w	4j
fatal error: Killed signal terminated pr	21w	4j
fatal error: all goroutines are asleep	18w	9c
fatal error: concurrent map	0w	9c
fatal error\{5e}	0w	33
fatal: A branch named	2w	83
fatal: No names found	11w	83
fatal: Not possible to fast-forward, abo	20w	84
fatal: The current branch \{7}	13w	83
fatal: You are not currently on a branch	27w	83
fatal: ambiguous argument	13w	8l
fatal: bad object	4w	8l
fatal: bad revision	6w	83
fatal: invalid reference	3w	8l
fatal: invalid upstream	11w	83
fatal: no upstream	4w	83
fatal: not a valid object	7w	83
fatal: pathspec	3w	83
fatal: protocol error: bad 	10w	42
fatal: reference is not a tree	21w	8l
fatal: refusing to merge unrelated histo	31w	84
fatal: remote error: Internal Server Err	25w	lf
fatal: remote error: upload-pack: not ou	17w	8a
fatal: tag '\{f}	3w	8c
fatal: unable to access '\{f}	3w	8e
fatal: unsafe repository ('	3w	82
fatal: your current branch	8w	83
feature \x60edition20\{2}\{2}\x60 is required	0w	39
feign.RetryableException	0w	ey
field is immutable	4w	cc
file could not be downloaded \{62}	12w	4r
file://\{7}	0	bt
files must be formatted	6w	l2
filesystem layer verification failed	24w	bb
first record does not look like a TLS ha	5w	ng
fish: Unknown command	1w	li
forbidden-api\{g}	2w	bz
forbidden: User "	3w	c6
found character that cannot start any to	8w	ou
found duplicate key	0w	ou
found in Chart.yaml, but missing in char	19w	ai al
found version conflict(s) in library dep	24w	l0
frontend grpc server closed unexpectedly	2w	42
frozen mode is set	2w	2y
g package manifest	6w	2v
g tarball	0w	2v
getaddrinfo E	0w	cx
getaddrinfo() failed	4w	f5
getting credentials: exec: 	17w	ca
getting credentials: exec: \{f}	17w	c8
git-lfs: command not found	2w	cn
git: 'lfs' is not a git command	14w	cn
giving up after \{2}	0w	k6
go.mod file indicates	1w	9d
go.mod is not tidy	9w	9d
go: errors parsing go.mod:	9w	9h
go: go.mod file not found in	10w	7g
go: no such tool "\{0}	7w	9b
gpg: Can't check signature: No public ke	18w	mw
gpg: keyserver \{63}	0w	9t
gzip: stdin: not in gzip format	1w	z
gzip: stdin: unexpected end of file	1w	y
haben unerf\xc3\xbcllte Abh\xc3\xa4ngigkeiten	3w	t
had compilation errors.	6w	he
has a matching body (FAILED)	3w	h9
has an unfree license (	12w	fh
has been automatically failed because it	15w	8o
has been compiled by a more recent versi	4w	c1
has no configured federated identity cre	15w	1p
has no feature named \{7}	7w	od
has no installation candidate	17w	w
has to be run with superuser privileges	22w	mt
hash mismatch in fixed-output derivation	26w	fk
have conflicting dependencies	7w	hv
hostname nor servname provided	6w	f5
httpx.ConnectError	3w	ey
httpx.ConnectError: [Errno -\{64}]	17w	f5
hudson.remoting.\{65}	0w	be
ice-9/boot-9.scm:\{2}	7w	ab
image not found	3w	cj
import cycle	1w	99
imported but unused	6w	kk
impossible de pousser des r\xc3\xa9f\xc3\xa9rences	8w	8c
impossible de r\xc3\xa9soudre l\{f}	7w	f4
impossible de trouver la r\xc3\xa9f\xc3\xa9rence	8w	8l
incompatible with \{f}	3w	hv
inconsistent vendoring	10w	9d
inconsistent \{66}	0w	i1
indentation	1w	kk
index.lock': File exists	13w	mu
info There appears to be trouble with yo	7w	p3
instead of	0w	kk
insufficient_quota	5w	43
internal compiler error: Killed	12w	4j
invalid 	0	99
invalid character '<' looking for beginn	10w	b2
invalid command name "	12w	my
invalid configuration: no configuration 	19w	c7
invalid go version '	0w	9h
invalid or corrupted package (PGP signat	14w	mw
invalid target release: \{2}	4w	c1
invalid version: 	0w	9a
invalid wheel	4w	i1
invalid_auth	0w	lx
invalid_blocks	5w	lw
invalid_webhook_token	0w	lx
io.cucumber.junit.UndefinedStepException	18w	5e
io.kotest.assertions.	10w	bp
is explicitly required in go.mod, but no	30w	9d
is incompatible with the project's Pytho	6w	o8
is incompatible: cannot locate Python	13w	o8
is invalid: spec.	7w	cc
is marked as \{67}	4w	fh
is not a	1	99
is not allowed to deploy to \{f}	4w	8p
is not authorized to perform: 	21w	1a
is not clang-formatted	3w	3u
is not compatible with t	8w	i4
is not installable. Neither 	19w	i3
is not loaded	4w	6p
is not present in the lock file	19w	4m
is not recognized as \{17}	4w	li
is not supported by the following packag	27w	39
is not valid JSON	3w	bl
is unavailable: No available formula	11w	2c
is unknown trust	6w	mw
is using Swift tools version \{7}	11w	mo
is_archived	2w	lw
ist entweder falsch geschrieben oder	27w	li
it could not be found in any version, th	9w	4o
ith HTTP 5\{2}\{2} when performing the request	13w	55
java.io.IOException: Error downloading	2w	1z
java.lang.OutOfMemoryError	7w	by
java.lang.\{68}	2w	bs
java.net.ConnectException	4w	ey
knownhosts: key \{69}	5w	m7
ktfmtCheck\{f}	0w	m4
ld returned 1 exit status	7w	cs
ld terminated with signal 9	18w	4j
ld: framework not found	1w	ci
ld: framework \{6a}	1w	ci
ld: library not found for	2w	cs
ld: library \{6b}	2w	ci
ld: symbol(s) not found	0w	cr
level=error msg="[linter\{6c}	15w	9p
level=error msg="could not initialize	23w	c2
level=error msg="thresholds	17w	c2
libmamba Subprocess \{f}	5w	4y
libmamba \{f}	0w	4y
library not found for -l	0w	ci
lifetime may not live long enough	19w	ku
linker command failed with exit code	12w	cs
linking with	1w	ku
linking with \x60\{0}	1w	cs
liquibase.exception.\{6d}	4w	ef
local node not active but active cluster	30w	ob
local variable	3w	kk
lock file version \{6e}	4w	37
lock mismatch: the dependency is out of 	15w	ao
lockfile had changes, but lockfile is fr	6w	2o
main class org.gradle.wrapper.GradleWrap	22w	a1
manifest for \{7}	3w	b9
manifest invalid: 	4w	b9
manifest unknown	4w	b9
mapping values are not allowed	9w	ou
markdown-link-check \{f}	5w	ct
maven-default-http-blocker	17w	e4
meson.build:\{2}	0w	51 ec
metadata-generation-failed	7w	ht
migration \{f}	0w	5y
mismatch	1	99
mismatched closing delimiter	9w	ku
missing 	0	99
missing client token	10w	oa
missing close-brac	8w	my
missing go.sum entry	9w	9d
missing licen\{57}e header	4w	js
mix deps.get --check-locked	8w	ao
mix format failed due to --check-formatt	20w	6z
module declares its path as: 	10w	9a
module not found in registries: 	4w	21
multiple 	0w	99
multiple definition of \{1o}	4w	cr
must be	0	99
must install the sshpass program	0w	mq
must specify exactly one of "workload_id	0w	7t
mysql_config\{3}	2w	jm
n was found for	0w	lg
n'est pas reconnu en tant que	16w	li
name resolution\xec\x97\x90\xec\x84\x9c \xec\x9d\xbc\xec\x8b\x9c\xec\xa0\x81\xec\x9d\xb8 \xec\x8b\xa4\xed\x8c	8w	f4
name unknown: 	1w	b9
nats: no servers available for connectio	1w	2d
necessary to set a CLOUDFLARE_API_TOKEN	14w	44
need admin rights to install	0w	mt
need to grant write permissions for that	14w	mt
neither 'setup.py' nor 'pyproject.toml' 	10w	i3
network is down	5w	ey
never used	0w	kk
ninja: error: \{6f}	1w	fg
no cached repo\{g}	4w	ai
no chart \{1p}	0w	ai
no configuration file provided: not foun	25w	7g 4k
no devices/emulators found	13w	8
no es un repositorio git	4w	8l
no image found in image index for archit	20w	ba
no match for platform in manifest	21w	ba
no matches for kind "	0w	cc
no matching package named \x60	0w	38
no matching versions for query "	0w	9a
no matching \{6g}	0w	m6
no new variables	4w	99
no password supplied	5w	5x
no pg_hba.conf entry	7w	5x
no pull requests found for branch "	12w	7x
no release found for 	12w	7x
no repo\{g}	0	ai
no required module provides package	22w	9a
no resource plugin '\{7}	7w	ib
no rules expected	0w	ku
no se ha encontrado o cargado la clase p	0w	bs
no se pudo encontrar \{6h}	0w	8l
no se pudo resolver la direcci\xc3\xb3n del eq	0w	f4
no se reconoce como	0w	li
no stack named	1w	j6
no submodule mapping found	10w	8l
no such element: Unable to locate elemen	3w	lc
no such file or directory, open '\{f}	8w	7g
no such package '@	3w	21
no such service: 	3w	4k
no such \{6i}	0w	1y
no tests ran in \{v}	5w	ji
no tiene un candidato para la instalaci\xc3	15w	w
no token found for \x60	4w	36
no_service	0w	lx
no_text	0	lw
node:internal/process/promises:\{2}	21w	fu
non-boolean	1w	99
non-fast-forward	4w	8c
non-name	0	99
non-zero exit status 126	6w	ll
non-zero exit status 127	6w	lm
not a git repository	0w	8l
not a supported wheel on this platform	19w	i4
not enough	0w	99
not enough free disk space)	8w	mr
not found deploy key or tokens	18w	nn
not found: http\{o}	4w	l1
not installed. The package was not found	24w	3n
not ok \{2}	0	fm
not part of the dependency lock state	1w	9w
not resolved: \{6j}	5w	4s
not used	0	99
not_authed	1w	lx
not_in_channel	5w	lw
notarget No matching version found for	8w	ga
note: module requires Go \{2}	15w	9h
nothing provides 	0w	4x
nothing provides '\{7}	0w	h7
nothing provides \{7}	0w	6d
nothing \{17}	0w	8b
nox > \{6k}	0	nr
npm ERR! 404 	4w	gb
npm ERR! code E	6w	g1 g0 fy gk fx
npm error 404 	5w	gb
npm error code E	7w	g1 g0 fy gk fx
nvcc fatal 	2w	gt
n\xc3\xa3o foi poss\xc3\xadvel resolver endere\xc3\xa7o	26w	f4
n\xc3\xa3o \xc3\xa9 reconhecido como	8w	li
only compatible with JVM runtime version	22w	c1
or one of its dependencies could not be 	0w	e8
org.awaitility.core.ConditionTimeoutExce	5w	bp
org.junit.\{7}	1w	bq
org.mockito.exceptions.	4w	bp
org.openqa.selenium	1w	lc
org.testng.TestException	1w	bp
org.testng.\{7}	1w	bq
overflows	0w	99
package architecture (\{7}	10w	mv
package mentioned in index not found	17w	l
package repository requested authenticat	29w	nn
packages lock file is inconsistent with 	6w	go
packet length too long	2w	ng
paket.lock \{f}	2w	ha
panic: test timed out after	12w	9e
panic: \{7}	0	9c
password authentication failed for user	2w	5x
password is empty\{f}	2w	k2
perhaps a crate was updated and forgotte	13w	38
pg_config executable not found	8w	jm
php_network_getaddresses: getaddrinfo	10w	f5
pipenv.exceptions.ResolutionFailure	22w	i5
pkg-config exited with status code	8w	i7
plain HTTP request was sent to HTTPS por	19w	ng
please run \x60cargo login	3w	36
pod failed to come online with error	14w	3q
possible \{6l}	0w	9i
potentially insufficient UIDs or GIDs av	27w	53
preview failed	3w	j6
problemas de dependencias - 	15w	t
problemas de depend\xc3\xaancia - 	7w	t
probl\xc3\xa8mes de d\xc3\xa9pendance\{g}	8w	t
proc macro panicked	8w	ku
process has already locked /\{7}	17w	mu
product '\{7}	0w	mo
protected branch hook declined	17w	90
ptxas \{36}	0	gt
pull access denied	0w	k3
push declined due to \{f}	6w	91
r: Key "\{5w}	0w	77
r: Timed out \{6m}	3w	5o
rake aborted!	2w	kd
rateLimitExceeded	5w	7p
reading http\{o}	1w	9a
reason: :\{6n}	0w	ey
rejecting connections	0w	5z
remaining connection slots are reserved	22w	5z
remote server returned error (try	2w	o
remote: error: GH\{2}\{2}\{2}: 	2w	90
repomd.xml GPG signature verification er	17w	6h
repomd.xml does not match metalink	25w	6h
repository does not exist	9w	b9
repository does not exist or may require	20w	k3
require \{6o}	0w	4q
required a higher minimum deployment tar	12w	4a
required and available but unsuitable	20w	jw
required but not available	6w	jw
required_ruby_version	4w	30
requires PHP extension \{7}	2w	4q
requires Python \{5c}	2w	i4
requires Ruby version \{6p}	3w	30
requires RubyGems version	3w	30
requires SDK version \{f}	3w	j4
requires a different Python	3w	i4
requires billing to be enabled	2w	43
requires go >= \{2}\{v}	2w	9h
requires rustc \{2}\{v}	3w	39
requires \{6o}	0w	4q
resolution-too-deep	3w	hv
resource mapping not found for name	6w	cc
returned \{6q}	1w	ln
returns a response which (FAILED)	13w	h9
rspec \{6r}	0	k9
rsync error: \{6s}	0w	kb
rsync: connection unexpectedly closed	15w	kb
rustdoc::broken\{6t}intra\{6t}doc\{6t}links	0w	k
r\xc3\xa9f\xc3\xa9rence ind\xc3\xa9finie vers	16w	cr
s covered percentage is	3w	bc
schwerwiegender Fehler\{5e}	7w	33
scp: Connection closed	13w	kb
secretOrPrivateKey must	2w	8j
security token included in the request i	2w	1f
selenium.common.exceptions	11w	lc
self-assignment of	3w	9i
server gave HTTP response to HTTPS clien	5w	ng
service "\{7}	0w	4k
services.\{7}	0w	4k
session not created: 	8w	2k
session not created: Chrome instance exi	21w	2g
sftp: Connection closed	14w	kb
shadow\{n}	0	kk
short test summary info	0w	ji
should 	0	kk
signal 9	1	ln
signal: 9, SIGKILL	2w	4j
signature from "\{f}	2w	mw
signatures couldn't be verified because 	2w	x
smudge filter lfs failed	2w	cm
snapshot assertion for '\{f}	3w	3a
some components unavailable for download	5w	ky
some thresholds have failed	15w	c2
sorry, too many clients already	7w	5z
spending limit \{6u}	0w	43
ssh: connect to host \{7}	0w	mb
ssh: handshake failed: \{6v}	2w	mb
ssh: unable to authenticate	0w	m9
ssh_exchange_identification: \{6w}	12w	mb
standard: Use Ruby Standard Style	9w	kc
state blob is already locked	19w	n7
status code: 409, reason phrase: Conflic	18w	67
status code: 40\{20}, reason phrase: \{6x}	18w	e6
status: DEADLINE_EXCEEDED	3w	a7
strict decoding error: 	2w	cc
strict mode violation: 	2w	i8
struct field tag 	8w	9i
suggested but not available	7w	jw
svelte-check found \{18}\{19}	8w	nt
syntax error	0w	99
syntax error at \{7}	7w	he
syntax error near unexpected token	15w	lq
syntax error, unexpected	11w	kg fj
syntax error: unexpected \{6y}	11w	lq
syntax error\{g}	0w	kg
t decrypt the repo	0w	7e
t formatted	2w	l2
t have a Release file	2w	x
t test/\{7}	0	eg
tar: Unexpected EOF in archive	0w	y
tarpaulin: \{f}	2w	58
tcp connect error: 	0w	ey
terminating connection due to administra	5w	5z
test result: FAILED	6w	3c
testing: race detected during execution	8w	9g
text section exceeds available space in 	0w	10
the cancel function	1w	9i
the data key \{f}	1w	i
the database system is \{6z}	7w	5z
the dependency is not available, run "mi	0w	ao
the export template appears to be missin	16w	9k
the lock file (Chart.lock) is out of syn	1w	ah
the lock file \{f}	1w	37
the locked version selections	1w	n1
the package \x60\{f}	0w	3g
the requested PHP extension \{0}	13w	4q
the server has asked for the client to p	15w	ca
the server is currently unable to handle	19w	c5
the server was unable to return a respon	28w	c5
the stack is currently locked by \{2}	18w	j7
there is no POM in this directory	9w	7g
there is no package called	0w	jw
this file contains an unclosed delimiter	13w	ku
threshold was not met for \{70}	5w	6r
thresholds on metrics '\{f}	8w	c2
tienen dependencias incumplidas	9w	t
timed out waiting for the condition	0w	cd
timeout: sending signal	5w	kn
too complex	0w	kk
too few	0	99
too many	1	99
transfer failed for http\{o}	3w	eb
triggerUncaughtException(	2w	fu
trouver ou de charger la classe principa	0w	bs
t\xc3\xaam depend\xc3\xaancias desencontradas	17w	t
unable to access index for repository ht	13w	ju
unable to authenticate, attempted method	27w	m9
unable to auto-detect email address	21w	86
unable to download 'http\{o}	3w	fi
unable to find library -l	10w	ci
unable to find the specified image "	8w	ba
unable to lock database)	7w	mu
unable to resolve '\{7}	7w	f5
unable to satisfy dependency '	7w	h7
undefined	0w	99
undefined reference to \{1o}	0w	cr
undefined symbol: 	0w	cr
undefined variable '	0w	fj
unexpected	0w	99
unexpected EOF	0w	fd
unexpected EOF while looking for matchin	16w	lq
unexpected closing delimiter	9w	ku
unexpected commit digest	13w	bb
unexpected http \{3h}	0w	85
unknown 	1	99
unknown file: Failure	7w	a9
unknown shorthand flag: 'f' in -f	18w	6j
unless you are root.	0w	mt
unnecessary	1w	kk
unreachable	0w	99
unresolved dependency: 	6w	l1
unresolved import \x60	6w	3e
unresolved link to \x60	6w	k
unsorted	1	kk
unsupported version of the configuration	31w	9n
unused import	3w	ku
unused mut	0w	ku
unused variable	4w	ku
unusedresult	2w	9i
update failed	1w	j6
updates to go.\{71}	4w	9d
use of undeclared crate or module	4w	3e
use of unresolved module or unlinked cra	12w	3e
userRateLimitExceeded	0w	7p
uses a deprecated version of \{72}	0w	8o
values don't meet the specifications of 	2w	al
vault: \{f}	0	oa
vendor/autoload.php\{f}	8w	hk
version already exists and cannot be ove	16w	nx
version solving failed	5w	it
version solving failed.	5w	ap
virtual memory exhausted	3w	4j
waiting for app \x5c"\{7}	8w	67
warning: spurious network error	14w	kx
was marked offline: 	0w	be
was not found in the package registry	4w	o7
was not found in the pkg-config search p	28w	i7
was not found in the provided package lo	24w	o7
was not loaded	5w	6p
was unable to detect the active compiler	11w	mq
websocket: bad handshake	13w	ol
websockets.exceptions.ConnectionClosedEr	31w	ol
wget: bad address '	0w	om
wget: download timed out	15w	om
wget: unable to resolve host address	19w	om
which doesn't exist (could not find pack	14w	j4
which is also in package \{7}	4w	mp
without 	0	kk
workers.api.error.internal_server	4w	lf
would exceed context deadline	15w	cd
would reformat \{7}	3w	28
wrong # args: should be "	9w	my
wrong\{73}version\{73}number	0w	ng
xcodebuild: error: Could not resolve pac	31w	mo
xcodebuild: error: \{f}	6w	mj
xz: (stdin): Unexpected end of input	21w	y
yaml.composer.\{0}\{0}\{0}\{0}\{0}	5w	ou
yaml.constructor.\{0}\{0}\{0}\{0}\{0}	2w	ou
yaml.parser.\{0}\{0}\{0}\{0}\{0}	3w	ou
yaml.scanner.\{0}\{0}\{0}\{0}\{0}	4w	ou
yaml: \{74}	0	ou
you are using a configuration file for g	11w	9n
you do not have permission to access it	10w	gh
you have held broken packages	4w	t
you might be missing crate	7w	3e
your php version (\{2}\{v}	2w	4q
\x7b"ok":false,"error_code":40\{75},"descriptio	16wi	3k
\x7b:failed_connect, [	2w	aq
\x7bfailed_connect,	1w	ey
\xc3\x89chec temporaire dans la r\xc3\xa9solution du	12w	f4
\xc3\x97 Download failed because not enough by	21w	i0
\xc3\xa9chec RPC ; curl \{76}	9w	8e
\xd0\x90\xd0\xb2\xd0\xb0\xd1\x80\xd0\xb8\xd0\xb9\xd0\xbd\xd1\x8b\xd0\xb9 \xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0\xbd\xd0\xbe\xd0\xb2	0w	lk
\xd0\x90\xd0\xb4\xd1\x80\xd0\xb5\xd1\x81 \xd1\x83\xd0\xb6\xd0\xb5 \xd0\xb8\xd1\x81\xd0\xbf\xd0\xbe\xd0\xbb\xd1\x8c\xd0\xb7\xd1\x83\xd0\xb5\xd1\x82\xd1\x81	0w	dx
\xd0\x92 \xd1\x81\xd0\xbe\xd0\xb5\xd0\xb4\xd0\xb8\xd0\xbd\xd0\xb5\xd0\xbd\xd0\xb8\xd0\xb8 \xd0\xbe\xd1\x82\xd0\xba\xd0\xb0\xd0\xb7\xd0\xb0\xd0\xbd\xd0\xbe	0w	f0
\xd0\x92\xd1\x80\xd0\xb5\xd0\xbc\xd0\xb5\xd0\xbd\xd0\xbd\xd1\x8b\xd0\xb9 \xd1\x81\xd0\xb1\xd0\xbe\xd0\xb9 \xd0\xb2 \xd1\x80\xd0\xb0\xd0\xb7\xd1\x80\xd0	0w	f4
\xd0\x92\xd1\x80\xd0\xb5\xd0\xbc\xd1\x8f \xd0\xbe\xd0\xb6\xd0\xb8\xd0\xb4\xd0\xb0\xd0\xbd\xd0\xb8\xd1\x8f \xd1\x81\xd0\xbe\xd0\xb5\xd0\xb4\xd0\xb8\xd0\xbd	0w	ew
\xd0\x9d\xd0\xb0 \xd1\x83\xd1\x81\xd1\x82\xd1\x80\xd0\xbe\xd0\xb9\xd1\x81\xd1\x82\xd0\xb2\xd0\xb5 \xd0\xbd\xd0\xb5 \xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0	0w	dl
\xd0\x9d\xd0\xb5\xd0\xb2\xd0\xbe\xd0\xb7\xd0\xbc\xd0\xbe\xd0\xb6\xd0\xbd\xd0\xbe \xd0\xb2\xd1\x8b\xd0\xb4\xd0\xb5\xd0\xbb\xd0\xb8\xd1\x82\xd1\x8c \xd0\xbf	0w	dt
\xd0\x9d\xd0\xb5\xd0\xb8\xd0\xb7\xd0\xb2\xd0\xb5\xd1\x81\xd1\x82\xd0\xbd\xd0\xbe\xd0\xb5 \xd0\xb8\xd0\xbc\xd1\x8f \xd0\xb8\xd0\xbb\xd0\xb8 \xd1\x81\xd0	0w	f4
\xd0\x9d\xd0\xb5\xd0\xb8\xd0\xb7\xd0\xb2\xd0\xb5\xd1\x81\xd1\x82\xd0\xbd\xd1\x8b\xd0\xb9 \xd1\x83\xd0\xb7\xd0\xb5\xd0\xbb	0w	f4
\xd0\x9d\xd0\xb5\xd1\x82 \xd0\xbc\xd0\xb0\xd1\x80\xd1\x88\xd1\x80\xd1\x83\xd1\x82\xd0\xb0 \xd0\xb4\xd0\xbe \xd1\x83\xd0\xb7\xd0\xbb\xd0\xb0	0w	f9
\xd0\x9d\xd0\xb5\xd1\x82 \xd1\x82\xd0\xb0\xd0\xba\xd0\xbe\xd0\xb3\xd0\xbe \xd1\x84\xd0\xb0\xd0\xb9\xd0\xbb\xd0\xb0 \xd0\xb8\xd0\xbb\xd0\xb8 \xd0\xba	0w	iy 7h
\xd0\x9e\xd0\xbf\xd0\xb5\xd1\x80\xd0\xb0\xd1\x86\xd0\xb8\xd1\x8f \xd0\xbd\xd0\xb5 \xd0\xbf\xd0\xbe\xd0\xb7\xd0\xb2\xd0\xbe\xd0\xbb\xd0\xb5\xd0\xbd\xd0\xb0	0w	dv
\xd0\x9e\xd1\x82\xd0\xba\xd0\xb0\xd0\xb7\xd0\xb0\xd0\xbd\xd0\xbe \xd0\xb2 \xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd1\x83\xd0\xbf\xd0\xb5	0w	dv
\xd0\x9e\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba\xd0\xb0 \xd1\x81\xd0\xb5\xd0\xb3\xd0\xbc\xd0\xb5\xd0\xbd\xd1\x82\xd0\xb8\xd1\x80\xd0\xbe\xd0\xb2\xd0\xb0\xd0\xbd\xd0	0w	lk
\xd0\x9e\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba\xd0\xb0 \xd1\x84\xd0\xbe\xd1\x80\xd0\xbc\xd0\xb0\xd1\x82\xd0\xb0 \xd0\xb2\xd1\x8b\xd0\xbf\xd0\xbe\xd0\xbb\xd0\xbd	0w	dn
\xd0\x9f\xd1\x80\xd0\xb5\xd0\xb2\xd1\x8b\xd1\x88\xd0\xb5\xd0\xbd\xd0\xb0 \xd0\xb4\xd0\xb8\xd1\x81\xd0\xba\xd0\xbe\xd0\xb2\xd0\xb0\xd1\x8f \xd0\xba\xd0\xb2	0w	dl
\xd0\x9f\xd1\x80\xd0\xbe\xd0\xb3\xd1\x80\xd0\xb0\xd0\xbc\xd0\xbc\xd0\xb0 \xd0\xb2\xd1\x8b\xd0\xb7\xd0\xb2\xd0\xb0\xd0\xbb\xd0\xb0 \xd1\x80\xd0\xb0\xd0\xb7	0w	f2
\xd0\xa0\xd0\xb5\xd1\x81\xd1\x83\xd1\x80\xd1\x81 \xd0\xb2\xd1\x80\xd0\xb5\xd0\xbc\xd0\xb5\xd0\xbd\xd0\xbd\xd0\xbe \xd0\xbd\xd0\xb5\xd0\xb4\xd0\xbe\xd1\x81	0w	dr
\xd0\xa1 \xd0\xb8\xd0\xbc\xd0\xb5\xd0\xbd\xd0\xb5\xd0\xbc \xd1\x83\xd0\xb7\xd0\xbb\xd0\xb0 \xd0\xbd\xd0\xb5 \xd1\x81\xd0\xb2\xd1\x8f\xd0\xb7\xd0\xb0	0w	f4
\xd0\xa1\xd0\xb5\xd1\x82\xd1\x8c \xd0\xbd\xd0\xb5\xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd1\x83\xd0\xbf\xd0\xbd\xd0\xb0	0w	f9
\xd0\xa1\xd0\xbb\xd0\xb8\xd1\x88\xd0\xba\xd0\xbe\xd0\xbc \xd0\xb4\xd0\xbb\xd0\xb8\xd0\xbd\xd0\xbd\xd0\xbe\xd0\xb5 \xd0\xb8\xd0\xbc\xd1\x8f \xd1\x84\xd0	0w	oo
\xd0\xa1\xd0\xbb\xd0\xb8\xd1\x88\xd0\xba\xd0\xbe\xd0\xbc \xd0\xb4\xd0\xbb\xd0\xb8\xd0\xbd\xd0\xbd\xd1\x8b\xd0\xb9 \xd1\x81\xd0\xbf\xd0\xb8\xd1\x81\xd0\xbe	0w	dr
\xd0\xa1\xd0\xbb\xd0\xb8\xd1\x88\xd0\xba\xd0\xbe\xd0\xbc \xd0\xbc\xd0\xbd\xd0\xbe\xd0\xb3\xd0\xbe \xd0\xbe\xd1\x82\xd0\xba\xd1\x80\xd1\x8b\xd1\x82\xd1\x8b	0w	dr
\xd0\xa1\xd0\xbe\xd0\xb5\xd0\xb4\xd0\xb8\xd0\xbd\xd0\xb5\xd0\xbd\xd0\xb8\xd0\xb5 \xd1\x80\xd0\xb0\xd0\xb7\xd0\xbe\xd1\x80\xd0\xb2\xd0\xb0\xd0\xbd\xd0\xbe 	0w	f2
\xd0\xa2\xd0\xb5\xd0\xba\xd1\x81\xd1\x82\xd0\xbe\xd0\xb2\xd1\x8b\xd0\xb9 \xd1\x84\xd0\xb0\xd0\xb9\xd0\xbb \xd0\xb7\xd0\xb0\xd0\xbd\xd1\x8f\xd1\x82	0w	dv
\xd0\xa3\xd0\xb7\xd0\xb5\xd0\xbb \xd0\xb2\xd1\x8b\xd0\xba\xd0\xbb\xd1\x8e\xd1\x87\xd0\xb5\xd0\xbd	0w	f9
\xd0\xa4\xd0\xb0\xd0\xb9\xd0\xbb\xd0\xbe\xd0\xb2\xd0\xb0\xd1\x8f \xd1\x81\xd0\xb8\xd1\x81\xd1\x82\xd0\xb5\xd0\xbc\xd0\xb0 \xd0\xb4\xd0\xbe\xd1\x81\xd1\x82	0w	dv
\xd0\xbe\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba\xd0\xb0\{3}	0w	7n
\xd1\x81\xd1\x82\xd1\x80\xd0\xbe\xd0\xba\xd0\xb0 \{2}	0w	lo
\xe2\x8e\xaf Failed \{1l}	1w	oh
\xe2\x8e\xaf Unhandled \{77}	2w	oh
\xe2\x9c\x96   found \{18}\{19}	1w	4i
\xe2\x9c\x96   \{78}	0	4i
\xe2\x9c\x96 Failed to \{79}	1w	me
\xe2\x9c\x96 failing tests:	1w	fm
\xe2\x9c\x98 Test run with \{2}	5w	os
\xe2\x9d\x8c Validation failed with \{2}	6w	j
\xe2\xa8\xaf release failed after \{f}	1w	k4
\xe3\x81\x8c\xe4\xb8\x80\xe6\x99\x82\xe7\x9a\x84\xe3\x81\xab\xe8\xa7\xa3\xe6\xb1\xba\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	f4
\xe3\x81\x9d\xe3\x81\xae\xe3\x82\x88\xe3\x81\x86\xe3\x81\xaa\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x82\x84\xe3\x83\x87\xe3\x82\xa3\xe3\x83\xac\xe3	0w	7i iy
\xe3\x81\x9d\xe3\x81\xae\xe3\x82\x88\xe3\x81\x86\xe3\x81\xaa\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xaf\xe4\xb8\x8d\xe6\x98\x8e\xe3\x81\xa7\xe3\x81\x99	0w	f4
\xe3\x81\xab\xe5\x85\x85\xe5\x88\x86\xe3\x81\xaa\xe7\xa9\xba\xe3\x81\x8d\xe3\x82\xb9\xe3\x83\x9a\xe3\x83\xbc\xe3\x82\xb9\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3	0w	dk
\xe3\x81\xab\xe5\xaf\xbe\xe3\x81\x99\xe3\x82\x8b\xe5\xae\x9a\xe7\xbe\xa9\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xa6\xe3\x81\x84\xe3\x81\xaa\xe3\x81\x84\xe5\x8f\x82\xe7	0w	cr
\xe3\x81\xae\xe3\x83\x91\xe3\x82\xb9\xe3\x83\xaf\xe3\x83\xbc\xe3\x83\x89\xe8\xaa\x8d\xe8\xa8\xbc\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97	0w	5x
\xe3\x81\xb8\xe3\x81\xae\xe8\xaa\x8d\xe8\xa8\xbc\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97\xe3\x81\x97\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	7z
\xe3\x81\xb8\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	ev
\xe3\x82\x92 make \xe3\x81\x99\xe3\x82\x8b\xe3\x83\xab\xe3\x83\xbc\xe3\x83\xab\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3	1w	e0
\xe3\x82\x92make\xe3\x81\x99\xe3\x82\x8b\xe3\x83\xab\xe3\x83\xbc\xe3\x83\xab\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	e0
\xe3\x82\x92\xe8\xa7\xa3\xe6\xb1\xba\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93\xe3\x81\xa7\xe3\x81\x97\xe3\x81\x9f	0w	f4
\xe3\x82\xa2\xe3\x82\xaf\xe3\x82\xbb\xe3\x82\xb9\xe3\x81\x8c\xe6\x8b\x92\xe5\x90\xa6\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	du
\xe3\x82\xa2\xe3\x83\x89\xe3\x83\xac\xe3\x82\xb9\xe3\x81\xaf\xe6\x97\xa2\xe3\x81\xab\xe4\xbd\xbf\xe7\x94\xa8\xe4\xb8\xad\xe3\x81\xa7\xe3\x81\x99	0w	dw
\xe3\x82\xa2\xe3\x83\xbc\xe3\x82\xab\xe3\x82\xa4\xe3\x83\x96\xe4\xb8\xad\xe3\x81\xab\xe4\xba\x88\xe6\x9c\x9f\xe3\x81\x9b\xe3\x81\xac EOF	0w	y
\xe3\x82\xa4\xe3\x83\xb3\xe3\x82\xb9\xe3\x83\x88\xe3\x83\xbc\xe3\x83\xab\xe5\x80\x99\xe8\xa3\x9c\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3	0w	w
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc : \{2x}	0w	en
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc :\{2x}	0w	en
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc AVLN\{7}	0w	en
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc BC\{2}\{2}\{2}\{2}\{2}	0w	en
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc CA\{2}\{2}\{2}\{2}	0w	en
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc CS\{2}\{2}\{2}\{2}	0w	en
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc C\{2}\{2}\{2}\{2}	0w	en
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc FS\{2}\{2}\{2}\{2}	0w	en
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc IDE\{2}\{2}\{2}\{2}	4w	en
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc MC\{2}\{2}\{2}\{2}	0w	en
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc MSB\{2}\{2}\{2}\{2}	4w	em
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc NETSDK1\{2}\{2}\{2}	6w	en
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc RZ\{2}\{2}\{2}\{2}	0w	en
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc SA\{2}\{2}\{2}\{2}	0w	en
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc XA\{2}\{2}\{2}\{2}	0w	en
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc: \xe3\x83\x91\xe3\x83\x83\xe3\x82\xb1\xe3\x83\xbc\xe3\x82\xb8\{f}	0w	bs
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc: \{2x}	0w	en
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc:\{2x}	0w	en
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc\{3}	0w	7n
\xe3\x82\xbd\xe3\x83\x95\xe3\x83\x88\xe3\x82\xa6\xe3\x82\xa7\xe3\x82\xa2\xe3\x81\x8c\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x82\x92\xe4\xb8\xad\xe6\x96\xad\xe3\x81\x97\xe3	0w	f1
\xe3\x83\x86\xe3\x82\xad\xe3\x82\xb9\xe3\x83\x88\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x81\x8c\xe3\x83\x93\xe3\x82\xb8\xe3\x83\xbc\xe7\x8a\xb6\xe6	0w	on
\xe3\x83\x86\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xae\xe5\xae\x9f\xe8\xa1\x8c\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97	0w	6w
\xe3\x83\x87\xe3\x82\xa3\xe3\x82\xb9\xe3\x82\xaf\xe3\x81\xab\xe5\x8d\x81\xe5\x88\x86\xe3\x81\xaa\xe7\xa9\xba\xe3\x81\x8d\xe9\xa0\x98\xe5\x9f\x9f\xe3\x81\x8c\xe3	0w	dk
\xe3\x83\x87\xe3\x82\xa3\xe3\x82\xb9\xe3\x82\xaf\xe4\xbd\xbf\xe7\x94\xa8\xe9\x87\x8f\xe5\x88\xb6\xe9\x99\x90\xe3\x82\x92\xe8\xb6\x85\xe9\x81\x8e\xe3\x81\x97\xe3	0w	dk
\xe3\x83\x87\xe3\x83\x90\xe3\x82\xa4\xe3\x82\xb9\xe3\x81\xab\xe7\xa9\xba\xe3\x81\x8d\xe9\xa0\x98\xe5\x9f\x9f\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3	0w	dk
\xe3\x83\x8d\xe3\x83\x83\xe3\x83\x88\xe3\x83\xaf\xe3\x83\xbc\xe3\x82\xaf\xe3\x81\xab\xe5\xb1\x8a\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	f8
\xe3\x83\x8f\xe3\x83\x83\xe3\x82\xb7\xe3\x83\xa5\xe3\x82\xb5\xe3\x83\xa0\xe3\x81\x8c\xe9\x81\xa9\xe5\x90\x88\xe3\x81\x97\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	u
\xe3\x83\x8f\xe3\x83\xb3\xe3\x83\x89\xe3\x82\xb7\xe3\x82\xa7\xe3\x82\xa4\xe3\x82\xaf\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97	0w	nf
\xe3\x83\x90\xe3\x82\xa4\xe3\x83\x88\xe3\x81\xa7\xe8\xaa\xad\xe3\x81\xbf\xe8\xbe\xbc\xe3\x81\xbf\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc	0w	om
\xe3\x83\x90\xe3\x82\xa4\xe3\x83\x8a\xe3\x83\xaa\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x82\x92\xe5\xae\x9f\xe8\xa1\x8c\xe3\x81\xa7\xe3\x81\x8d\xe3	0w	dm
\xe3\x83\x91\xe3\x83\x83\xe3\x82\xb1\xe3\x83\xbc\xe3\x82\xb8 \{f}	0w	w
\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x82\x92\xe9\x96\x8b\xe3\x81\x8d\xe3\x81\x99\xe3\x81\x8e\xe3\x81\xa7\xe3\x81\x99	0w	dq
\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe5\x90\x8d\xe3\x81\x8c\xe9\x95\xb7\xe3\x81\x99\xe3\x81\x8e\xe3\x81\xbe\xe3\x81\x99	0w	oo
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\x8c\xe8\x90\xbd\xe3\x81\xa1\xe3\x81\xa6\xe3\x81\x84\xe3\x81\xbe\xe3\x81\x99	0w	f8
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xb8\xe3\x81\xae\xe7\xb5\x8c\xe8\xb7\xaf\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	f8
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe5\x90\x8d\xe3\x81\xab\xe3\x82\xa2\xe3\x83\x89\xe3\x83\xac\xe3\x82\xb9\xe3\x81\x8c\xe5\x89\xb2\xe3\x82\x8a\xe5\xbd\x93\xe3	0w	f4
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\{f}	0w	f4
\xe3\x83\xa1\xe3\x82\xa4\xe3\x83\xb3\xe3\x83\xbb\xe3\x82\xaf\xe3\x83\xa9\xe3\x82\xb9\{f}	0w	bs
\xe3\x83\xa1\xe3\x83\xa2\xe3\x83\xaa\xe3\x82\x92\xe7\xa2\xba\xe4\xbf\x9d\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	ds
\xe3\x83\xaa\xe3\x82\xbd\xe3\x83\xbc\xe3\x82\xb9\xe3\x81\x8c\xe4\xb8\x80\xe6\x99\x82\xe7\x9a\x84\xe3\x81\xab\xe5\x88\xa9\xe7\x94\xa8\xe3\x81\xa7\xe3\x81\x8d\xe3	0w	dq
\xe4\xb8\x8d\xe5\x85\x81\xe8\xae\xb8\xe7\x9a\x84\xe6\x93\x8d\xe4\xbd\x9c	0w	du
\xe4\xb8\x8d\xe6\x98\x8e\xe3\x81\xaa\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xa7\xe3\x81\x99	0w	f4
\xe4\xb8\x8d\xe6\x98\xaf Git \xe4\xbb\x93\xe5\xba\x93	4w	8l
\xe4\xb8\x8d\xe6\x98\xaf\xe4\xb8\x80\xe5\x80\x8b git \xe7\x89\x88\xe6\x9c\xac\xe5\xba\xab	10w	8l
\xe4\xb8\x8d\xe6\x98\xaf\xe5\x86\x85\xe9\x83\xa8\xe6\x88\x96\xe5\xa4\x96\xe9\x83\xa8\xe5\x91\xbd\xe4\xbb\xa4	0w	li
\xe4\xb8\x8d\xe7\x9f\xa5\xe9\x81\x93\xe8\xbf\x99\xe6\xa0\xb7\xe7\x9a\x84\xe4\xb8\xbb\xe6\x9c\xba	0w	f4
\xe4\xb8\x8d\xe8\x83\xbd\xe8\xbf\x9e\xe6\x8e\xa5\xe5\x88\xb0 	0w	ev
\xe4\xb8\xbb\xe6\x9c\xba\xe5\x85\xb3\xe9\x97\xad	0w	f8
\xe4\xbd\x8d\xe5\x9d\x80\xe5\xb7\xb2\xe7\xb6\x93\xe6\x9c\x89\xe5\x9c\xa8\xe4\xbd\xbf\xe7\x94\xa8	0w	dw
\xe4\xbe\x9d\xe5\xad\x98\xe9\x96\xa2\xe4\xbf\x82\xe3\x81\xae\xe5\x95\x8f\xe9\xa1\x8c - 	0w	t
\xe4\xbe\x9d\xe8\xb5\x96\xe5\x85\xb3\xe7\xb3\xbb\xe9\x97\xae\xe9\xa2\x98 - 	0w	t
\xe5\x85\xb1\xe6\x9c\x89\xe3\x83\xa9\xe3\x82\xa4\xe3\x83\x96\xe3\x83\xa9\xe3\x83\xaa\xe3\x81\xae\xe3\x83\xad\xe3\x83\xbc\xe3\x83\x89\xe4\xb8\xad\xe3\x81\xab\xe3	0w	cj
\xe5\x86\x85\xe9\x83\xa8\xe3\x82\xb3\xe3\x83\x9e\xe3\x83\xb3\xe3\x83\x89\xe3\x81\xbe\xe3\x81\x9f\xe3\x81\xaf\xe5\xa4\x96\xe9\x83\xa8\xe3\x82\xb3\xe3\x83\x9e\xe3	0w	li
\xe5\x88\xa5\xe3\x81\xae\xe3\x83\x97\xe3\x83\xad\xe3\x82\xbb\xe3\x82\xb9\xe3\x81\x8c\xe4\xbd\xbf\xe7\x94\xa8	0w	on
\xe5\x88\xa5\xe3\x81\xae\xe3\x83\x97\xe3\x83\xad\xe3\x82\xbb\xe3\x82\xb9\xe3\x81\xa7\xe4\xbd\xbf\xe7\x94\xa8	0w	on
\xe5\x8f\x82\xe6\x95\xb0\xe5\x88\x97\xe8\xa1\xa8\xe8\xbf\x87\xe9\x95\xbf	0w	dq
\xe5\x8f\xa6\xe4\xb8\x80\xe4\xb8\xaa\xe7\xa8\x8b\xe5\xba\x8f\xe6\xad\xa3\xe5\x9c\xa8\xe4\xbd\xbf\xe7\x94\xa8\xe6\xad\xa4\xe6\x96\x87\xe4\xbb\xb6	0w	on
\xe5\x8f\xaa\xe8\xaf\xbb\xe6\x96\x87\xe4\xbb\xb6\xe7\xb3\xbb\xe7\xbb\x9f	0w	du
\xe5\x8f\xaf\xe5\x9f\xb7\xe8\xa1\x8c\xe6\xaa\x94\xe6\xa0\xbc\xe5\xbc\x8f\xe9\x8c\xaf\xe8\xaa\xa4	0w	dm
\xe5\x8f\xaf\xe6\x89\xa7\xe8\xa1\x8c\xe6\x96\x87\xe4\xbb\xb6\xe6\xa0\xbc\xe5\xbc\x8f\xe9\x94\x99\xe8\xaf\xaf	0w	dm
\xe5\x90\x8d\xe5\x89\x8d\xe3\x81\xbe\xe3\x81\x9f\xe3\x81\xaf\xe3\x82\xb5\xe3\x83\xbc\xe3\x83\x93\xe3\x82\xb9\xe3\x81\x8c\xe4\xb8\x8d\xe6\x98\x8e\xe3\x81\xa7\xe3	0w	f4
\xe5\x90\x8d\xe5\x89\x8d\xe8\xa7\xa3\xe6\xb1\xba\xe3\x81\xab\xe4\xb8\x80\xe6\x99\x82\xe7\x9a\x84\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97\xe3\x81\x97\xe3\x81\xbe\xe3	0w	f4
\xe5\x90\x8d\xe7\xa8\xb1\xe6\x88\x96\xe6\x9c\x8d\xe5\x8b\x99\xe6\x9c\xaa\xe7\x9f\xa5	0w	f4
\xe5\x94\xaf\xe8\xae\x80\xe7\x9a\x84\xe6\xaa\x94\xe6\xa1\x88\xe7\xb3\xbb\xe7\xb5\xb1	0w	du
\xe5\x9c\xb0\xe5\x9d\x80\xe5\xb7\xb2\xe5\x9c\xa8\xe4\xbd\xbf\xe7\x94\xa8	0w	dw
\xe5\x9f\x9f\xe5\x90\x8d\xe8\xa7\xa3\xe6\x9e\x90\xe6\x9a\x82\xe6\x97\xb6\xe5\xa4\xb1\xe8\xb4\xa5	0w	f4
\xe5\xad\x97\xe8\x8a\x82\xe5\xa4\x84\xe5\x8f\x91\xe7\x94\x9f\xe8\xaf\xbb\xe5\x8f\x96\xe9\x94\x99\xe8\xaf\xaf	0w	om
\xe5\xae\x9f\xe8\xa1\x8c\xe5\xbd\xa2\xe5\xbc\x8f\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc	0w	dm
\xe5\xaf\xbe\xe8\xb1\xa1\xe3\x81\xae\xe3\x82\xb3\xe3\x83\xb3\xe3\x83\x94\xe3\x83\xa5\xe3\x83\xbc\xe3\x82\xbf\xe3\x83\xbc\xe3\x81\xab\xe3\x82\x88\xe3\x81\xa3\xe3	0w	ez
\xe5\xb7\xb2\xe6\x9d\x80\xe6\xad\xbb	0w	ln
\xe5\xbc\x95\xe6\x95\xb0\xe3\x83\xaa\xe3\x82\xb9\xe3\x83\x88\xe3\x81\x8c\xe9\x95\xb7\xe3\x81\x99\xe3\x81\x8e\xe3\x81\xbe\xe3\x81\x99	0w	dq
\xe5\xbc\x95\xe6\x95\xb8\xe5\x88\x97\xe9\xa0\x85\xe7\x9b\xae\xe9\x81\x8e\xe9\x95\xb7	0w	dq
\xe5\xbc\xb7\xe5\x88\xb6\xe7\xb5\x82\xe4\xba\x86	0w	ln
\xe5\xbc\xb7\xe5\x88\xb6\xe7\xb5\x90\xe6\x9d\x9f	0w	ln
\xe5\xbd\x92\xe6\xa1\xa3\xe6\x96\x87\xe4\xbb\xb6\xe4\xb8\xad\xe5\xbc\x82\xe5\xb8\xb8\xe7\x9a\x84 EOF	0w	y
\xe6\x89\x93\xe5\xbc\x80\xe7\x9a\x84\xe6\x96\x87\xe4\xbb\xb6\xe8\xbf\x87\xe5\xa4\x9a	0w	dq
\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe6\x88\x96\xe6\x97\xa0\xe6\xb3\x95\xe5\x8a\xa0\xe8\xbd\xbd\xe4\xb8\xbb\xe7\xb1\xbb	0w	bs
\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe9\x80\x9a\xe5\xbe\x80\xe8\xa9\xb2\xe4\xb8\xbb\xe6\xa9\x9f\xe7\x9a\x84\xe8\xb7\xaf\xe7\x94\xb1\xe8\xb7\xaf\xe5\xbe\x91	0w	f8
\xe6\x8b\x92\xe7\xb5\x95\xe4\xb8\x8d\xe7\xac\xa6\xe6\xac\x8a\xe9\x99\x90\xe7\x9a\x84\xe6\x93\x8d\xe4\xbd\x9c	0w	du
\xe6\x8b\x92\xe7\xbb\x9d\xe8\xae\xbf\xe9\x97\xae	0w	du
\xe6\x8b\x92\xe7\xbb\x9d\xe8\xbf\x9e\xe6\x8e\xa5	0w	ez
\xe6\x8c\x87\xe5\xae\x9a\xe3\x81\x95\xe3\x82\x8c\xe3\x81\x9f\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x81\x8c\xe8\xa6\x8b\xe3\x81\xa4\xe3\x81\x8b\xe3	0w	7i
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\x8c\xe3\x82\xbf\xe3\x82\xa4\xe3\x83\xa0\xe3\x82\xa2\xe3\x82\xa6\xe3\x83\x88\xe3\x81\x97\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	ev
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\x8c\xe7\x9b\xb8\xe6\x89\x8b\xe3\x81\x8b\xe3\x82\x89\xe3\x83\xaa\xe3\x82\xbb\xe3\x83\x83\xe3\x83\x88\xe3\x81\x95\xe3\x82\x8c\xe3	0w	f1
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x82\x92\xe6\x8b\x92\xe5\x90\xa6\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	ez
\xe6\x8e\xa5\xe7\xb6\x9a\xe6\xb8\x88\xe3\x81\xbf\xe3\x81\xae\xe5\x91\xbc\xe3\x81\xb3\xe5\x87\xba\xe3\x81\x97\xe5\x85\x88\xe3\x81\x8c\xe4\xb8\x80\xe5\xae\x9a\xe3	0w	ev
\xe6\x8e\xa8\xe9\x80\x81\xe4\xb8\x80\xe4\xba\x9b\xe5\xbc\x95\xe7\x94\xa8\xe5\x88\xb0	0w	8c
\xe6\x8f\xa1\xe6\x89\x8b\xe5\xa4\xb1\xe8\xb4\xa5	0w	nf
\xe6\x96\x87\xe4\xbb\xb6\xe5\x90\x8d\xe8\xbf\x87\xe9\x95\xbf	0w	oo
\xe6\x96\x87\xe5\xad\x97\xe6\xaa\x94\xe5\xbf\x99\xe9\x8c\x84\xe4\xb8\xad	0w	on
\xe6\x96\x87\xe6\x9c\xac\xe6\x96\x87\xe4\xbb\xb6\xe5\xbf\x99	0w	on
\xe6\x97\xa0\xe6\xb3\x95\xe5\x88\x86\xe9\x85\x8d\xe5\x86\x85\xe5\xad\x98	0w	ds
\xe6\x97\xa0\xe6\xb3\x95\xe5\x8f\x91\xe7\x8e\xb0\xe8\xbf\x9c\xe7\xa8\x8b\{f}	0w	8l
\xe6\x97\xa0\xe6\xb3\x95\xe6\x89\xa7\xe8\xa1\x8c\xe4\xba\x8c\xe8\xbf\x9b\xe5\x88\xb6\xe6\x96\x87\xe4\xbb\xb6	0w	dm
\xe6\x97\xa0\xe6\xb3\x95\xe6\x89\xbe\xe5\x88\xb0\xe8\xbf\x9c\xe7\xa8\x8b\{f}	0w	8l
\xe6\x97\xa0\xe6\xb3\x95\xe6\x8e\xa8\xe9\x80\x81\xe4\xb8\x80\xe4\xba\x9b\xe5\xbc\x95\xe7\x94\xa8	0w	8c
\xe6\x97\xa0\xe6\xb3\x95\xe8\xa7\xa3\xe6\x9e\x90\{7a}	0w	f4
\xe6\x97\xa0\xe6\xb3\x95\xe8\xbf\x9e\xe6\x8e\xa5\xe4\xb8\x8a 	0w	ev
\xe6\x97\xa2\xe5\xad\x98\xe3\x81\xae\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\xaf\xe3\x83\xaa\xe3\x83\xa2\xe3\x83\xbc\xe3\x83\x88 \xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88	0w	f1
\xe6\x9a\x82\xe6\x97\xb6\xe4\xb8\x8d\xe8\x83\xbd\xe8\xa7\xa3\xe6\x9e\x90\{7a}	0w	f4
\xe6\x9c\xaa\xe7\x9f\xa5\xe7\x9a\x84\xe4\xb8\xbb\xe6\x9c\xba	0w	f4
\xe6\x9c\xaa\xe7\x9f\xa5\xe7\x9a\x84\xe5\x90\x8d\xe7\xa7\xb0\xe6\x88\x96\xe6\x9c\x8d\xe5\x8a\xa1	0w	f4
\xe6\x9c\xaa\xe7\x9f\xa5\xe7\x9a\x84\xe9\x81\xa0\xe7\xab\xaf\xe4\xbd\x8d\xe5\x9d\x80	0w	f4
\xe6\x9d\x83\xe9\x99\x90\xe4\xb8\x8d\xe5\xa4\x9f	0w	du
\xe6\xaa\x94\xe5\x90\x8d\xe5\xa4\xaa\xe9\x95\xb7	0w	oo
\xe6\xad\xa4\xe9\xa0\x85\xe6\x93\x8d\xe4\xbd\x9c\xe4\xb8\xa6\xe4\xb8\x8d\xe8\xa2\xab\xe5\x85\x81\xe8\xa8\xb1	0w	du
\xe6\xae\xb5\xe9\x94\x99\xe8\xaf\xaf	0w	lj
\xe6\xb2\x92\xe6\x9c\x89\xe4\xbd\x8d\xe5\x9d\x80\xe9\x97\x9c\xe8\x81\xaf\xe8\x87\xb3\xe6\xad\xa4\xe4\xb8\xbb\xe6\xa9\x9f\xe5\x90\x8d\xe7\xa8\xb1	0w	f4
\xe6\xb2\x92\xe6\x9c\x89\xe6\xad\xa4\xe4\xb8\x80\xe6\xaa\x94\xe6\xa1\x88\xe6\x88\x96\xe7\x9b\xae\xe9\x8c\x84	0w	7i iy
\xe6\xb2\xa1\xe6\x9c\x89\xe4\xb8\x8e\xe4\xb8\xbb\xe6\x9c\xba\xe5\x90\x8d\xe5\x85\xb3\xe8\x81\x94\xe7\x9a\x84\xe5\x9c\xb0\xe5\x9d\x80	0w	f4
\xe6\xb2\xa1\xe6\x9c\x89\xe5\x88\xb0\xe4\xb8\xbb\xe6\x9c\xba\xe7\x9a\x84\xe8\xb7\xaf\xe7\x94\xb1	0w	f8
\xe6\xb2\xa1\xe6\x9c\x89\xe5\x8f\xaf\xe5\xae\x89\xe8\xa3\x85\xe5\x80\x99\xe9\x80\x89	0w	w
\xe6\xb2\xa1\xe6\x9c\x89\xe8\xa7\x84\xe5\x88\x99\xe5\x8f\xaf\xe5\x88\xb6\xe4\xbd\x9c\xe7\x9b\xae\xe6\xa0\x87	0w	e0
\xe6\xb2\xa1\xe6\x9c\x89\xe8\xb6\xb3\xe5\xa4\x9f\xe7\x9a\x84\xe5\x8f\xaf\xe7\x94\xa8\xe7\xa9\xba\xe9\x97\xb4	0w	dk
\xe6\xb2\xa1\xe6\x9c\x89\xe9\x82\xa3\xe4\xb8\xaa\xe6\x96\x87\xe4\xbb\xb6\xe6\x88\x96\xe7\x9b\xae\xe5\xbd\x95	0w	7i iy
\xe6\xba\x80\xe3\x81\x9f\xe3\x81\x9b\xe3\x81\xaa\xe3\x81\x84\xe4\xbe\x9d\xe5\xad\x98\xe9\x96\xa2\xe4\xbf\x82\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3	0w	t
\xe7\x84\xa1\xe6\xb3\x95\xe5\x92\x8c \{f}	0w	ev
\xe7\x84\xa1\xe6\xb3\x95\xe5\x9f\xb7\xe8\xa1\x8c\xe4\xba\x8c\xe9\x80\xb2\xe4\xbd\x8d\xe6\xaa\x94\xe6\xa1\x88	0w	dm
\xe7\x84\xa1\xe6\xb3\x95\xe6\x89\xbe\xe5\x88\xb0\xe9\x81\xa0\xe7\xab\xaf\xe5\xbc\x95\xe7\x94\xa8	0w	8l
\xe7\x84\xa1\xe6\xb3\x95\xe6\x8e\xa5\xe8\xa7\xb8\xe7\xb6\xb2\xe8\xb7\xaf	0w	f8
\xe7\x84\xa1\xe6\xb3\x95\xe8\xa7\xa3\xe6\x9e\x90\{7b}	0w	f4
\xe7\x84\xa1\xe6\xb3\x95\xe9\x85\x8d\xe7\xbd\xae\xe8\xa8\x98\xe6\x86\xb6\xe9\xab\x94	0w	ds
\xe7\x94\xb1\xe4\xba\x8e\xe7\x9b\xae\xe6\xa0\x87\xe8\xae\xa1\xe7\xae\x97\xe6\x9c\xba\xe7\xa7\xaf\xe6\x9e\x81\xe6\x8b\x92\xe7\xbb\x9d	0w	ez
\xe7\x94\xb1\xe4\xba\x8e\xe8\xbf\x9e\xe6\x8e\xa5\xe6\x96\xb9\xe5\x9c\xa8\xe4\xb8\x80\xe6\xae\xb5\xe6\x97\xb6\xe9\x97\xb4\xe5\x90\x8e\xe6\xb2\xa1\xe6\x9c\x89\xe6	0w	ev
\xe7\x94\xb1\xe8\xbd\xaf\xe4\xbb\xb6\xe5\xaf\xbc\xe8\x87\xb4\xe7\x9a\x84\xe8\xbf\x9e\xe6\x8e\xa5\xe6\x96\xad\xe5\xbc\x80	0w	f1
\xe7\xa3\x81\xe7\x9b\x98\xe7\xa9\xba\xe9\x97\xb4\xe4\xb8\x8d\xe8\xb6\xb3	0w	dk
\xe7\xa3\x81\xe7\xa2\x9f\xe9\x85\x8d\xe9\xa1\x8d\xe5\xb7\xb2\xe6\xbb\xbf	0w	dk
\xe7\xa8\x8b\xe5\xbc\x8f\xe8\xa8\x98\xe6\x86\xb6\xe9\xab\x94\xe5\x8d\x80\xe6\xae\xb5\xe9\x8c\xaf\xe8\xaa\xa4	0w	lj
\xe7\xb3\xbb\xe7\xbb\x9f\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe6\x8c\x87\xe5\xae\x9a\xe7\x9a\x84\xe6\x96\x87\xe4\xbb\xb6	0w	7i
\xe7\xbd\x91\xe7\xbb\x9c\xe4\xb8\x8d\xe5\x8f\xaf\xe8\xbe\xbe	0w	f8
\xe8\x87\xaa\xe5\x8a\xa8\xe5\x90\x88\xe5\xb9\xb6\xe5\xa4\xb1\xe8\xb4\xa5	0w	87
\xe8\x87\xaa\xe5\x8b\x95\xe5\x90\x88\xe4\xbd\xb5\xe5\xa4\xb1\xe6\x95\x97	0w	87
\xe8\x87\xb4\xe5\x91\xbd\xe7\x9a\x84\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc\{5e}	0w	33
\xe8\x87\xb4\xe5\x91\xbd\xe9\x94\x99\xe8\xaf\xaf\{5e}	0w	33
\xe8\xa3\x9d\xe7\xbd\xae\xe4\xb8\x8a\xe5\xb7\xb2\xe7\x84\xa1\xe5\xa4\x9a\xe9\xa4\x98\xe7\xa9\xba\xe9\x96\x93	0w	dk
\xe8\xa7\xa3\xe6\x9e\x90\xe5\x90\x8d\xe7\xa8\xb1\xe6\x99\x82\xe7\x99\xbc\xe7\x94\x9f\xe6\x9a\xab\xe6\x99\x82\xe6\x80\xa7\xe9\x8c\xaf\xe8\xaa\xa4	0w	f4
\xe8\xa8\xb1\xe5\x8f\xaf\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	du
\xe8\xa8\xb1\xe5\x8f\xaf\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xa6\xe3\x81\x84\xe3\x81\xaa\xe3\x81\x84\xe6\x93\x8d\xe4\xbd\x9c\xe3\x81\xa7\xe3\x81\x99	0w	du
\xe8\xa8\xbc\xe6\x98\x8e\xe6\x9b\xb8\xe3\x81\xae\xe6	0w	nh
\xe8\xaa\xad\xe3\x81\xbf\xe8\xbe\xbc\xe3\x81\xbf\xe5\xb0\x82\xe7\x94\xa8\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x82\xb7\xe3\x82\xb9\xe3\x83\x86\xe3	0w	du
\xe8\xae\xbe\xe5\xa4\x87\xe4\xb8\x8a\xe6\xb2\xa1\xe6\x9c\x89\xe7\xa9\xba\xe9\x97\xb4	0w	dk
\xe8\xb3\x87\xe6\xba\x90\xe6\x9a\xab\xe6\x99\x82\xe7\x84\xa1\xe6\xb3\x95\xe5\x8f\x96\xe5\xbe\x97	0w	dq
\xe8\xb5\x84\xe6\xba\x90\xe6\x9a\x82\xe6\x97\xb6\xe4\xb8\x8d\xe5\x8f\xaf\xe7\x94\xa8	0w	dq
\xe8\xb6\x85\xe5\x87\xba\xe7\xa3\x81\xe7\x9b\x98\xe9\x99\x90\xe9\xa2\x9d	0w	dk
\xe8\xba\xab\xe4\xbb\xbd\xe9\xa9\x97\xe8\xad\x89\xe5\xa4\xb1\xe6\x95\x97	0w	7z
\xe8\xba\xab\xe4\xbb\xbd\xe9\xaa\x8c\xe8\xaf\x81\xe5\xa4\xb1\xe8\xb4\xa5	0w	7z
\xe8\xbb\x9f\xe9\xab\x94\xe9\x80\xa0\xe6\x88\x90\xe9\x80\xa3\xe7\xb7\x9a\xe4\xb8\xad\xe6\x96\xb7	0w	f1
\xe8\xbd\xaf\xe4\xbb\xb6\xe5\x8c\x85\xe6\x9c\x89\xe6\x9c\xaa\xe6\xbb\xa1\xe8\xb6\xb3\xe7\x9a\x84\xe4\xbe\x9d\xe8\xb5\x96\xe5\x85\xb3\xe7\xb3\xbb	0w	t
\xe8\xbd\xbd\xe5\x85\xa5\xe5\x85\xb1\xe4\xba\xab\xe5\xba\x93\xe6\x97\xb6\xe5\x87\xba\xe9\x94\x99	0w	cj
\xe8\xbf\x9c\xe7\xa8\x8b\xe4\xb8\xbb\xe6\x9c\xba\xe5\xbc\xba\xe8\xbf\xab\xe5\x85\xb3\xe9\x97\xad\xe4\xba\x86\xe4\xb8\x80\xe4\xb8\xaa\xe7\x8e\xb0\xe6\x9c\x89\xe7	0w	f1
\xe8\xbf\x9c\xe7\xab\xaf\xe6\x84\x8f\xe5\xa4\x96\xe6\x8c\x82\xe6\x96\xad	0w	ex
\xe8\xbf\x9e\xe6\x8e\xa5\xe8\xa2\xab\xe5\xaf\xb9\xe6\x96\xb9\xe9\x87\x8d\xe8\xae\xbe	0w	f1
\xe8\xbf\x9e\xe6\x8e\xa5\xe8\xb6\x85\xe6\x97\xb6	0w	ev
\xe9\x80\xa3\xe7\xb7\x9a\xe8\xa2\xab\xe5\xb0\x8d\xe6\x96\xb9\xe9\x87\x8d\xe8\xa8\xad	0w	f1
\xe9\x80\xa3\xe7\xb7\x9a\xe8\xa2\xab\xe6\x8b\x92\xe7\xb5\x95	0w	ez
\xe9\x80\xa3\xe7\xb7\x9a\xe8\xb6\x85\xe9\x81\x8e\xe6\x99\x82\xe9\x96\x93	0w	ev
\xe9\x81\xa0\xe7\xab\xaf\xe6\x84\x8f\xe5\xa4\x96\xe6\x8e\x9b\xe6\x96\xb7	0w	ex
\xe9\x81\xa0\xe7\xab\xaf\xe7\xb3\xbb\xe7\xb5\xb1\xe5\xb7\xb2\xe5\x81\x9c\xe6\xa9\x9f\xe4\xba\x86	0w	f8
\xe9\x89\xb4\xe6\x9d\x83\xe5\xa4\xb1\xe8\xb4\xa5	0w	7z
\xe9\x8c\xaf\xe8\xaa\xa4\{7c}	0	7n
\xe9\x94\x99\xe8\xaf\xaf: \xe7\xa8\x8b\xe5\xba\x8f\xe5\x8c\x85\{f}	0w	bs
\xe9\x94\x99\xe8\xaf\xaf\{7c}	0	7n
\xe9\x96\x8b\xe3\x81\x84\xe3\x81\xa6\xe3\x81\x84\xe3\x82\x8b\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x81\x8c\xe5\xa4\x9a\xe3\x81\x99\xe3\x81\x8e\xe3	0w	dq
\xe9\x96\x8b\xe5\x95\x9f\xe5\xa4\xaa\xe5\xa4\x9a\xe6\xaa\x94\xe6\xa1\x88	0w	dq
\xea\xb6\x8c\xed\x95\x9c\xec\x9d\xb4 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4\{f}	0w	5x
\xea\xb7\xb8\xeb\x9f\xb0 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\xb4\xeb\x82\x98 \xeb\x94\x94\xeb\xa0\x89\xed\x84\xb0\xeb\xa6\xac\xea\xb0\x80 \xec\x97\x86\xec	0w	7i iy
\xea\xb8\xb0\xeb\xb3\xb8 \xed\x81\xb4\xeb\x9e\x98\xec\x8a\xa4 \{f}	0w	bs
\xea\xb9\x83 \xec\xa0\x80\xec\x9e\xa5\xec\x86\x8c\xea\xb0\x80 \xec\x95\x84\xeb\x8b\x99\xeb\x8b\x88\xeb\x8b\xa4	0w	8l
\xeb\x82\xb4\xeb\xb6\x80 \xeb\x98\x90\xeb\x8a\x94 \xec\x99\xb8\xeb\xb6\x80 \xeb\xaa\x85\xeb\xa0\xb9	0w	li
\xeb\x84\xa4\xed\x8a\xb8\xec\x9b\x8c\xed\x81\xac\xea\xb0\x80 \xec\xa0\x91\xea\xb7\xbc \xeb\xb6\x88\xea\xb0\x80\xeb\x8a\xa5\xed\x95\xa9\xeb\x8b\x88\xeb\x8b	0w	f8
\xeb\x84\xa4\xed\x8a\xb8\xec\x9b\x8c\xed\x81\xac\xec\x97\x90 \xec\xa0\x91\xea\xb7\xbc\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb	0w	f8
\xeb\x8b\xa4\xeb\xa5\xb8 \xed\x94\x84\xeb\xa1\x9c\xec\x84\xb8\xec\x8a\xa4\xea\xb0\x80 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\x84 \xec\x82\xac\xec\x9a\xa9 	0w	on
\xeb\x8b\xa4\xeb\xa5\xb8 \xed\x94\x84\xeb\xa1\x9c\xec\x84\xb8\xec\x8a\xa4\xec\x97\x90\xec\x84\x9c \xec\x82\xac\xec\x9a\xa9 \xec\xa4\x91	0w	on
\xeb\x8c\x80\xec\x83\x81 \xec\xbb\xb4\xed\x93\xa8\xed\x84\xb0\xec\x97\x90\xec\x84\x9c \xec\x97\xb0\xea\xb2\xb0\xec\x9d\x84 \xea\xb1\xb0\xeb\xb6\x80\xed	0w	ez
\xeb\x8f\x99\xec\xa0\x81 \xeb\x9d\xbc\xec\x9d\xb4\xeb\xb8\x8c\xeb\x9f\xac\xeb\xa6\xac\xeb\xa5\xbc \xec\x9d\xbd\xec\x96\xb4\xeb\x93\xa4\xec\x9d\xb4\xeb\x8a	0w	cj
\xeb\x94\x94\xec\x8a\xa4\xed\x81\xac \xea\xb3\xb5\xea\xb0\x84\xec\x9d\xb4 \xeb\xb6\x80\xec\xa1\xb1\xed\x95\xa9\xeb\x8b\x88\xeb\x8b\xa4	0w	dk
\xeb\x94\x94\xec\x8a\xa4\xed\x81\xac \xed\x95\xa0\xeb\x8b\xb9\xeb\x9f\x89\xec\x9d\xb4 \xec\xb4\x88\xea\xb3\xbc\xeb\x90\xa8	0w	dk
\xeb\xa9\x94\xeb\xaa\xa8\xeb\xa6\xac\xeb\xa5\xbc \xed\x95\xa0\xeb\x8b\xb9\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	ds
\xeb\xaa\x85\xeb\xa0\xb9\xec\x9d\x84 \xed\x97\x88\xec\x9a\xa9\xed\x95\x98\xec\xa7\x80 \xec\x95\x8a\xec\x9d\x8c	0w	du
\xeb\xb0\x94\xec\x9d\xb4\xed\x8a\xb8\xec\x97\x90\xec\x84\x9c \xec\x9d\xbd\xea\xb8\xb0 \xec\x98\xa4\xeb\xa5\x98	0w	om
\xec\x82\xac\xec\x9a\xa9\xec\x9e\x90 \xec\x9d\xb4\xeb\xa6\x84\xec\x9d\x84 \xec\x9d\xbd\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88	0w	7z
\xec\x82\xac\xec\x9a\xa9\xec\x9e\x90\xec\x9d\x98 password \xec\x9d\xb8\xec\xa6\x9d\xec\x9d\x84 \xec\x8b\xa4\xed\x8c\xa8	14w	5x
\xec\x83\x81\xeb\x8c\x80\xed\x8e\xb8\xec\x9d\xb4 \xec\x97\xb0\xea\xb2\xb0\xec\x9d\x84 \xeb\x81\x8a\xec\x9d\x8c	0w	f1
\xec\x84\xa4\xec\xb9\x98\xed\x95\xa0 \xec\x88\x98 \xec\x9e\x88\xeb\x8a\x94 \xed\x9b\x84\xeb\xb3\xb4\xea\xb0\x80 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88	0w	w
\xec\x84\xb8\xea\xb7\xb8\xeb\xa9\x98\xed\x85\x8c\xec\x9d\xb4\xec\x85\x98 \xea\xb2\xb0\xed\x95\xa8	0w	lj
\xec\x84\xb8\xea\xb7\xb8\xeb\xa9\x98\xed\x85\x8c\xec\x9d\xb4\xec\x85\x98 \xec\x98\xa4\xeb\xa5\x98	0w	lj
\xec\x84\xb8\xea\xb7\xb8\xeb\xa9\x98\xed\x85\x8c\xec\x9d\xb4\xec\x85\x98 \xed\x8f\xb4\xed\x8a\xb8	0w	lj
\xec\x86\x8c\xed\x94\x84\xed\x8a\xb8\xec\x9b\xa8\xec\x96\xb4\xea\xb0\x80 \xec\x97\xb0\xea\xb2\xb0 \xec\xa4\x91\xeb\x8b\xa8\xec\x9d\x84 \xec\xb4\x88\xeb	0w	f1
\xec\x8b\xa4\xed\x96\x89 \xed\x8c\x8c\xec\x9d\xbc \xec\x82\xac\xec\x9a\xa9 \xec\xa4\x91	0w	on
\xec\x95\x84\xec\xb9\xb4\xec\x9d\xb4\xeb\xb8\x8c\xec\x97\x90 \xec\x98\x88\xea\xb8\xb0\xec\xb9\x98 \xec\x95\x8a\xec\x9d\x80 \xed\x8c\x8c\xec\x9d\xbc 	0w	y
\xec\x95\x8c \xec\x88\x98 \xec\x97\x86\xeb\x8a\x94 \xec\x98\xb5\xec\x85\x98	0w	3w
\xec\x95\x8c \xec\x88\x98 \xec\x97\x86\xeb\x8a\x94 \xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8	0w	f4
\xec\x95\x8c\xeb\xa0\xa4\xec\xa7\x84 \xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xea\xb0\x80 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	f4
\xec\x95\xa1\xec\x84\xb8\xec\x8a\xa4\xea\xb0\x80 \xea\xb1\xb0\xeb\xb6\x80\xeb\x90\x98\xec\x97\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	du
\xec\x97\x90 \xeb\x8c\x80\xed\x95\x9c \xec\x9d\xb8\xec\xa6\x9d\xec\x9d\xb4 \xec\x8b\xa4\xed\x8c\xa8\xed\x96\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	7z
\xec\x97\x90 \xeb\x8c\x80\xed\x95\x9c \xec\xa0\x95\xec\x9d\x98\xeb\x90\x98\xec\xa7\x80 \xec\x95\x8a\xec\x9d\x80 \xec\xb0\xb8\xec\xa1\xb0	0w	cr
\xec\x97\xb0\xea\xb2\xb0 \xec\x8b\x9c\xea\xb0\x84 \xec\xb4\x88\xea\xb3\xbc	0w	ev
\xec\x97\xb0\xea\xb2\xb0\xeb\x90\x9c \xea\xb5\xac\xec\x84\xb1\xec\x9b\x90\xec\x9c\xbc\xeb\xa1\x9c\xeb\xb6\x80\xed\x84\xb0 \xec\x9d\x91\xeb\x8b\xb5\xec\x9d	0w	ev
\xec\x97\xb0\xea\xb2\xb0\xec\x9d\x80 \xec\x9b\x90\xea\xb2\xa9 \xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xec\x97\x90 \xec\x9d\x98\xed\x95\xb4 \xea\xb0\x95	0w	f1
\xec\x97\xb0\xea\xb2\xb0\xec\x9d\xb4 \xea\xb1\xb0\xeb\xb6\x80\xeb\x90\xa8	0w	ez
\xec\x97\xb4\xeb\xa6\xb0 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\xb4 \xeb\x84\x88\xeb\xac\xb4 \xeb\xa7\x8e\xec\x9d\x8c	0w	dq
\xec\x98\xa4\xeb\xa5\x98 : \{2x}	0w	en
\xec\x98\xa4\xeb\xa5\x98 :\{2x}	0	en
\xec\x98\xa4\xeb\xa5\x98 AVLN\{7}	0w	en
\xec\x98\xa4\xeb\xa5\x98 BC\{2}\{2}\{2}\{2}\{2}	0w	en
\xec\x98\xa4\xeb\xa5\x98 CA\{2}\{2}\{2}\{2}	0w	en
\xec\x98\xa4\xeb\xa5\x98 CS\{2}\{2}\{2}\{2}	0w	en
\xec\x98\xa4\xeb\xa5\x98 C\{2}\{2}\{2}\{2}	0	en
\xec\x98\xa4\xeb\xa5\x98 FS\{2}\{2}\{2}\{2}	0w	en
\xec\x98\xa4\xeb\xa5\x98 IDE\{2}\{2}\{2}\{2}	1w	en
\xec\x98\xa4\xeb\xa5\x98 MC\{2}\{2}\{2}\{2}	0w	en
\xec\x98\xa4\xeb\xa5\x98 MSB\{2}\{2}\{2}\{2}	1w	em
\xec\x98\xa4\xeb\xa5\x98 NETSDK1\{2}\{2}\{2}	3w	en
\xec\x98\xa4\xeb\xa5\x98 RZ\{2}\{2}\{2}\{2}	0w	en
\xec\x98\xa4\xeb\xa5\x98 SA\{2}\{2}\{2}\{2}	0w	en
\xec\x98\xa4\xeb\xa5\x98 XA\{2}\{2}\{2}\{2}	0w	en
\xec\x98\xa4\xeb\xa5\x98: \{2x}	0	en
\xec\x98\xa4\xeb\xa5\x98:\{2x}	0	en
\xec\x98\xa4\xeb\xa5\x98\{3}	0	7n
\xec\x98\xb5\xec\x85\x98\xec\x9d\x84 \xec\x9d\xb8\xec\x8b\x9d\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86	0w	3w
\xec\x9d\x84(\xeb\xa5\xbc) \xeb\xa7\x8c\xeb\x93\xa4 \xea\xb7\x9c\xec\xb9\x99\xec\x9d\xb4 \xec\x97\x86	0w	e0
\xec\x9d\x98 \xec\xa3\xbc\xec\x86\x8c\xeb\xa5\xbc \xec\x95\x8c\xec\x95\x84\xeb\x82\xb4\xeb\x8a\x94	0w	f4
\xec\x9d\x98 \xec\xa3\xbc\xec\x86\x8c\xeb\xa5\xbc \xec\x95\x8c\xec\x95\x84\xeb\x82\xbc \xec\x88\x98 \xec\x97\x86	0w	f4
\xec\x9d\x98\xec\xa1\xb4\xec\x84\xb1 \xeb\xac\xb8\xec\xa0\x9c - 	0w	t
\xec\x9d\xb4\xeb\xa6\x84 \xed\x98\xb9\xec\x9d\x80 \xec\x84\x9c\xeb\xb9\x84\xec\x8a\xa4\xeb\xa5\xbc \xec\x95\x8c \xec\x88\x98 \xec\x97\x86\xec\x8a	0w	f4
\xec\x9d\xb4\xec\xa7\x84 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\x84 \xec\x8b\xa4\xed\x96\x89\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86\xec\x9d\x8c	0w	dm
\xec\x9d\xb8\xec\x88\x98 \xeb\xaa\x85\xeb\x8b\xa8\xec\x9d\xb4 \xeb\x84\x88\xeb\xac\xb4 \xea\xb9\x80	0w	dq
\xec\x9d\xb8\xec\xa6\x9d\xec\x84\x9c\xea\xb0\x80 \xeb\xa7\x8c\xeb\xa3\x8c	0w	nh
\xec\x9d\xbd\xea\xb8\xb0\xec\xa0\x84\xec\x9a\xa9 \xed\x8c\x8c\xec\x9d\xbc \xec\x8b\x9c\xec\x8a\xa4\xed\x85\x9c	0w	du
\xec\x9e\x90\xeb\x8f\x99 \xeb\xb3\x91\xed\x95\xa9\xec\x9d\xb4 \xec\x8b\xa4\xed\x8c\xa8	0w	87
\xec\x9e\x90\xec\x9b\x90\xec\x9d\xb4 \xec\x9d\xbc\xec\x8b\x9c\xec\xa0\x81\xec\x9c\xbc\xeb\xa1\x9c \xec\x82\xac\xec\x9a\xa9 \xeb\xb6\x88\xea\xb0\x80\xeb	0w	dq
\xec\x9e\xa5\xec\xb9\x98\xec\x97\x90 \xeb\x82\xa8\xec\x9d\x80 \xea\xb3\xb5\xea\xb0\x84\xec\x9d\xb4 \xec\x97\x86\xec\x9d\x8c	0w	dk
\xec\xa3\xbc\xec\x86\x8c\xea\xb0\x80 \xec\x9d\xb4\xeb\xaf\xb8 \xec\x82\xac\xec\x9a\xa9 \xec\xa4\x91\xec\x9e\x85\xeb\x8b\x88\xeb\x8b\xa4	0w	dw
\xec\xa3\xbd\xec\x97\x88\xec\x9d\x8c	0w	ln
\xec\xa7\x80\xec\xa0\x95\xeb\x90\x9c \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\x84 \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88	0w	7i
\xec\xb6\xa9\xeb\xb6\x84\xed\x95\x9c \xec\x97\xac\xec\x9c\xa0 \xea\xb3\xb5\xea\xb0\x84\xec\x9d\xb4 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	dk
\xec\xb9\x98\xeb\xaa\x85\xec\xa0\x81 \xec\x98\xa4\xeb\xa5\x98\{5e}	0w	33
\xed\x83\x80\xea\xb2\x9f\xec\x9d\x84 \xeb\xa7\x8c\xeb\x93\xa4 \xea\xb7\x9c\xec\xb9\x99\xec\x9d\xb4 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	e0
\xed\x85\x8c\xec\x8a\xa4\xed\x8a\xb8 \xec\x8b\xa4\xed\x96\x89\xec\x97\x90 \xec\x8b\xa4\xed\x8c\xa8	0w	6w
\xed\x8c\x8c\xec\x9d\xbc \xec\x9d\xb4\xeb\xa6\x84\xec\x9d\xb4 \xeb\x84\x88\xeb\xac\xb4 \xea\xb9\x81\xeb\x8b\x88\xeb\x8b\xa4	0w	oo
\xed\x8c\xa8\xed\x82\xa4\xec\xa7\x80\xec\x9d\x98 \xec\x9d\x98\xec\xa1\xb4\xec\x84\xb1\xec\x9d\xb4 \xeb\xa7\x9e\xec\xa7\x80 \xec\x95\x8a\xec\x8a\xb5\xeb	0w	t
\xed\x91\xb8\xec\x8b\x9c\xed\x95\x98\xeb\x8a\x94\xeb\x8d\xb0 \xec\x8b\xa4\xed\x8c\xa8\xed\x96\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	8c
\xed\x95\xb4\xec\x8b\x9c \xed\x95\xa9\xec\x9d\xb4 \xeb\xa7\x9e\xec\xa7\x80 \xec\x95\x8a\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	u
\xed\x95\xb8\xeb\x93\x9c\xec\x85\xb0\xec\x9d\xb4\xed\x81\xac\{f}	0w	nf
\xed\x97\x88\xea\xb0\x80 \xea\xb1\xb0\xeb\xb6\x80	0w	du
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8 \xec\xa3\xbc\xec\x86\x8c\xeb\xa5\xbc \xed\x95\xb4\xec\x84\x9d\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86	0w	f4
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xea\xb0\x80 \xec\xa3\xbd\xec\x97\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	f8
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xeb\xa1\x9c \xea\xb0\x88 \xeb\xa3\xa8\xed\x8a\xb8\xea\xb0\x80 \xec\x97\x86\xec\x9d\x8c	0w	f8
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xeb\xa5\xbc \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86	0w	f4
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xec\x9d\xb4\xeb\xa6\x84\xea\xb3\xbc \xeb\x8c\x80\xec\x9d\x91\xeb\x90\x98\xeb\x8a\x94 \xec\xa3\xbc\xec\x86\x8c\xea\xb0	0w	f4
\xef\xbb\xbfRun 	0	3
\xef\xbc\x9a\xe6\x8c\x87\xe4\xbb\xa4\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0	0w	li
\xf0\x9f\x9a\xa8 Build failed.	6w	hb
\xf0\x9f\x9a\xab Errors...	3w	ct
a connection attempt failed because the 	25wi	ev
a fatal error has been detected by the j	18wi	lj
a rede est\{7d}	0wi	f8
a release with the same tag name already	19wi	92
a required agreement is missing or has e	8wi	p
a server error occurred\{f}	3wi	8v
a socket operation was attempted to an u	2wi	f8
a terminal is required to read the passw	6wi	du
\^assertion \{7e}	0w	n8
aadsts7000222	4wi	1n
abuse detection	0wi	b3
acceso denegado	3wi	du
access is denied	3wi	du
access to model \{7}	4wi	b6
access to the path '\{f}	11wi	du
access token not provided. supply an acc	29wi	ar
access violation - code c0000005	17wi	lj
accessdeniedexception: \{7f}	5wi	du
acesso negado	2wi	du
actions_id_token_request_\{7g}	12wi	gz
actively refused it	2wi	ez
add failed: 	1wi	6k
additional propert\{i}	6wi	l6
address already in use	2wi	dw
adres jest ju\{7d}	0wi	dw
adresse d\{7d}	0wi	dw
alert certificate \{7h}	0wi	ne
all dependencies have been fetched	6wi	4
already_exists, field: tag_name	19wi	92
an action could not be found at the uri	25wi	8g
an existing connection was forcibly clos	20wi	f1
an expo user account is required	14wi	ar
an invalid token was provided.	14wi	3k
androidpublisher\{f}	5wi	9r
answered 401	3wi	as
answered 403	2wi	at
answered 404	3wi	av
answered 408	3wi	aw
answered 410	3wi	av
answered 429	3wi	b3
answered 500	3wi	ax
answered 502	3wi	ay
answered 503	2wi	az
answered 504	2wi	b0
answered 5\{7i}	1wi	b1
answered with 401	2wi	as
answered with 403	2wi	at
answered with 404	2wi	av
answered with 408	2wi	aw
answered with 410	2wi	av
answered with 429	2wi	b3
answered with 500	2wi	ax
answered with 502	2wi	ay
answered with 503	2wi	az
answered with 504	2wi	b0
answered with 5\{7i}	2wi	b1
api is \{7j}	0i	b5
api key not valid. please pass a valid a	8wi	db
api rate limit	2wi	b3
api_key client option must be set	22wi	db
api_key_invalid	0wi	db
application default credentials \{f}	16wi	7o
are outdated	0wi	81
are stale	0wi	81
are you root?	0wi	du
argument list too long	6wi	dq
artifact not found for name	2wi	8i
assumerolewithwebidentity	8wi	h0
attempt \{7k}	0wi	4
aucun chemin d\{6b}	5wi	f8
aucun espace disponible sur le p\{7d}	23wi	dk
aucun fichier ou dossier de ce type	24wi	7i
autenticaci\{7d}	2wi	7z
auth token is required for this request	0wi	jt
authentication credentials are missing o	0wi	p
authentication error (snyk	0wi	jt
authentication failed for '	0wi	7z
authentication failed: please log in	0wi	3d
authentication \{7l}	0wi	nk
authenticationerror	0wi	nk
authentifizierung fehlgeschlagen f\{7d}	11wi	7z
authorization token has expired	17wi	k1
azure trusted signing\{f}	3wi	op
\^bROKEN LINKS	3w	ct
\^billing account \{f}	7w	43
\^broken \{6h}	0	ct
backend is unhealthy	0wi	b5
bad apikey	0wi	nk
bad api\{7m}key	0wi	nk
bad config	0wi	50
bad cpu type in executable	14wi	dm
bad gateway	0wi	ay
bad login	0wi	nk
bad token	0wi	nk
before secure tls connection	3wi	nf
being used by another process	15wi	on
bodytimeouterror	6wi	fa
brak dost\{7d}	0wi	du
brak miejsca na urz\{7d}	8wi	dk
brak trasy do hosta	6wi	f8
broken pipe	0wi	eu
build exceeded maximum allowed runtime	28wi	3s
build execution time has reached the max	17wi	3s
build failed with \{18}\{19}	1wi	7u
bus error	0wi	lj
\^coverage\{3}	0w	58
cache not found for input keys	15wi	4
can't start new thread	13wi	dq
cannot access gated repo	2wi	b6
cannot allocate memory	13wi	ds
cannot connect to the docker daemon	18wi	6l
cannot execute binary file	12wi	dm
cannot find path '	7wi	7i
cannot open display	6wi	dj
cannot perform an interactive login from	19wi	k1
cannot stat '	4wi	7i
cert_has_expired	1wi	nh
certificate verification: not trusted	26wi	ni
certificate verify failed (certificate h	8wi	nh
certificate verify failed (\{7n}	8wi	ni
certificate was expired\{f}	9wi	op
certificate \{7o}	0wi	nh
certificate_verify_failed	0wi	ni
certificateexpiredexception	0wi	nh
changed \{2}	0wi	4
changes to the lockfile in deployment mo	12wi	4b
channel \{2}	0wi	ex
checksum error detected. file=	2wi	3m
checksum validation failed, expected	4wi	3m
checksum verification of the file failed	2wi	3m
checksum \{7p}	0wi	3m
chunked transfer encoding, state: 	4wi	fc
chunkedencodingerror	9wi	fc
client certificate \{f}	1wi	ne
client secret key\{7q}	7wi	1n
client.timeout \{7r}	1wi	fa
client_loop: send disconnect	10wi	ex
code 401	1i	as
code 403	0i	at
code 404	1i	av
code 408	1i	aw
code 410	1i	av
code 429	1i	b3
code 500	1i	ax
code 502	1i	ay
code 503	0i	az
code 504	1i	b0
code 5\{7i}	0i	b1
code = 401	1wi	as
code = 403	0wi	at
code = 404	1wi	av
code = 408	1wi	aw
code = 410	1wi	av
code = 429	1wi	b3
code = 500	1wi	ax
code = 502	1wi	ay
code = 503	0wi	az
code = 504	1wi	b0
code = 5\{7i}	0wi	b1
code e401	0wi	as
code e403	0wi	at
code e429	0wi	b3
code e500	0wi	ax
code e502	0wi	ay
code e503	0wi	az
code e504	0wi	b0
code of 401	2wi	as
code of 403	1wi	at
code of 404	2wi	av
code of 408	2wi	aw
code of 410	2wi	av
code of 429	1wi	b3
code of 500	2wi	ax
code of 502	2wi	ay
code of 503	1wi	az
code of 504	2wi	b0
code of 5\{7i}	0wi	b1
code sign error: 	1wi	r
code was 401	2wi	as
code was 403	2wi	at
code was 404	2wi	av
code was 408	2wi	aw
code was 410	2wi	av
code was 429	2wi	b3
code was 500	2wi	ax
code was 502	2wi	ay
code was 503	2wi	az
code was 504	2wi	b0
code was 5\{7i}	1wi	b1
code": 401	1wi	as
code": 403	0wi	at
code": 404	1wi	av
code": 408	1wi	aw
code": 410	1wi	av
code": 429	1wi	b3
code": 500	1wi	ax
code": 502	1wi	ay
code": 503	1wi	az
code": 504	1wi	b0
code": 5\{7i}	0wi	b1
code":401	0wi	as
code":403	0wi	at
code":404	0wi	av
code":408	0wi	aw
code":410	0wi	av
code":429	0wi	b3
code":500	0wi	ax
code":502	0wi	ay
code":503	0wi	az
code":504	0wi	b0
code":5\{7i}	0i	b1
code: '401	0wi	as
code: '403	0wi	at
code: '404	0wi	av
code: '408	0wi	aw
code: '410	0wi	av
code: '429	0wi	b3
code: '500	0wi	ax
code: '502	0wi	ay
code: '503	0wi	az
code: '504	0wi	b0
code: '5\{7i}	0wi	b1
code: 401	0wi	as
code: 403	0wi	at
code: 404	0wi	av
code: 408	0wi	aw
code: 410	0wi	av
code: 429	0wi	b3
code: 500	0wi	ax
code: 502	0wi	ay
code: 503	0wi	az
code: 504	0wi	b0
code: 5\{7i}	1i	b1
code=401	0i	as
code=403	0i	at
code=404	0i	av
code=408	0i	aw
code=410	0i	av
code=429	0i	b3
code=500	1i	ax
code=502	1i	ay
code=503	0i	az
code=504	1i	b0
code=5\{7i}	0i	b1
codecov token not found	0wi	4h
compiled by a more recent version of the	9wi	dy
compiler is out of heap space	5wi	ds
complete!	0wi	4
composer_auth environment variable is ma	1wi	nk
configuration error: 	8wi	50
connect timed out	8wi	ev
connect timeout	2wi	ev
connect to host	5wi	dc
connect tunnel failed, response 407	26wi	j1
connect_write timeout reached	8wi	ev
connection aborted	7wi	ex
connection closed before full header was	8wi	ex
connection closed by \{7}	8wi	ex
connection closed prematurely	20wi	ex
connection lost: the server closed the c	25wi	ex
connection refused	7wi	ez
connection reset	7wi	dc f1
connection terminated during handshake	27wi	nf
connection terminated unexpectedly	19wi	ex
connection timed out	11wi	ev
connection timeout	5wi	ev
connection was closed in the middle of o	11wi	ex
connection was reset	8wi	f1
connectionclosedexception: premature end	27wi	fc
connectionrefusederror	12wi	ez
connectionreseterror	10wi	f1
connectiontimeout caused by	5wi	fa
connectiontimeouterror	5wi	ev
connecttimeout	2wi	ev
connessione interrotta dal corrispondent	18wi	f1
connessione interrotta per un problema s	22wi	f1
connessione rifiutata	6wi	ez
connessione scaduta	6wi	ev
connexion existante a d\{7d}	10wi	f1
connexion refus\{7d}	2wi	ez
connexion termin\{7d}	4wi	ev
connresetexception	4wi	f1
contentdecodingerror	9wi	fc
context deadline exceeded (client.timeou	2wi	fa
copy failed: 	4wi	6k
copy requires at least two arguments	8wi	6m
copying path '/nix/store	8wi	4
core dumped	0wi	lj
cota da disco excedida	0wi	dk
could not assume role with oidc	6wi	h0
could not connect to display	18wi	dj
could not connect to server	16wi	dc
could not connect to \{7}	6wi	ev
could not create ssl/tls secure channel	22wi	nf
could not find a matching package	12wi	h5
could not find a valid docker environmen	9wi	6l
could not find a \{7s}	8wi	h5
could not find default credentials	8wi	7o
could not find file '	8wi	7i
could not find xcode version that satisf	31wi	nq
could not find \{7t}	6wi	h5
could not find \{7u}	6wi	50
could not load credentials from any prov	30wi	1g
could not load \{7u}	6wi	50
could not lock /	7wi	dd
could not parse \{7u}	7wi	50
could not read pgp secret key	19wi	9u
could not read \{7v}	7wi	7z
could not read \{7u}	7wi	50
could not resolve authentication method.	18wi	db
could not resolve secret reference	25wi	lb
could not resolve \{7w}	10wi	f3
could not select device driver	13wi	dj
could not start xvfb	11wi	6b
could not translate host name	7wi	f3
couldn't connect to server	15wi	ev
couldn't find a repository matching this	8wi	4h
couldn't resolve host	12wi	f3
coveralls\{f}	0wi	4h
credentials could not be loaded	19wi	1g
credentialsprovidererror	14wi	1g
credential\{7q}	0wi	nl
cssmerr_tp_cert_\{7x}	0wi	r
cuda driver version is insufficient	5wi	dj
currently \{7y}	1wi	b5
d certificate	0wi	ne
\^do not 	0	kk
da der zielcomputer die verbindung verwe	0wi	ez
da die gegenstelle nach einer bestimmten	29wi	ev
das dateisystem ist nur lesbar	13wi	du
das netzwerk ist nicht erreichbar	10wi	f8
das programm verursachte den abbruch der	21wi	f1
data must be	3wi	l6
datei oder verzeichnis nicht gefunden	26wi	7i
deadline_exceeded	0wi	fa
deadlineexceeded	0wi	fa
defaultcredentialserror	13wi	7o
demasiados archivos abiertos	6wi	dq
demasiados ficheros abiertos	9wi	dq
denied: \{7z}	0wi	k0
dependency \{7}	1wi	h5
depth_zero_self_signed_cert	7wi	ni
der rechner ist nicht aktiv	9wi	f8
der zugewiesene plattenplatz (quota) ist	7wi	dk
detected uncommitted changes	4wi	81
dial tcp \{f}	0wi	ev
did not boot	3wi	73
did not inject \x24actions_id_token	4wi	gz
did not match	4wi	3m
die adresse wird bereits verwendet	7wi	dw
die argumentliste ist zu lang	11wi	dq
die operation ist nicht erlaubt	11wi	du
die ressource ist zur zeit nicht verf\{7d}	21wi	dq
die verbindung wurde vom kommunikationsp	15wi	f1
differ\{n}	0i	81
discordapierror[\{3i}	2wi	3k
disk is full	2wi	dk
disk quota exceeded	6wi	dk
display is not set	1wi	dj
dns error: 	0wi	f3
do not match the hashes	3wi	hz
docker daemon is not running	7wi	6l
dockerfile parse error	5wi	6m
dockerfile: no such file	7wi	6k
does not exist	0wi	7i lb
does not exist in the version database	7wi	h5
does not have any valid credentials	9wi	7o
does not match	5wi	fc
does not match checksum specified	19wi	3m
does not match expected	5wi	3m
does not match the schema	5wi	l6
doesn't match	4wi	is
doesn't match any of the subject alterna	29wi	ni
doesn't match the entitlements file	15wi	q
download action repository '	2wi	4
download failed\{80}	6wi	f6
due to failing \{f}	4wi	8u
duplicate key	2wi	l6
duplicate mapping key	7wi	l6
\^emulator\{f}	1	8
\^expected 	0w	kk
\^expected \{f}	0w	n8
eacces\{n}	0i	du
eaddrinuse	0wi	dw
eai_again	0wi	f3
eai_again \{81}	1wi	dc
ebusy: resource busy or locked	19wi	on
econnrefused	0wi	ez
econnreset	0wi	dc f1
ehostunreach	2wi	f8
eine vorhandene verbindung wurde vom rem	27wi	f1
el equipo de destino deneg\{7d}	10wi	ez
el fichero de texto est\{7d}	1wi	on
el remoto se colg\{7d}	5wi	ex
elenco degli argomenti troppo lungo	11wi	dq
emfile: 	1i	dq
empty reply from server	5wi	ex
end of file before message length reache	22wi	fc
end of file reached (eoferror)	7wi	ex
enetunreach	0wi	f8
enfile: 	0i	dq
enoent\{n}	0i	7i
enomem\{n}	0i	ds
enospc: no space	4wi	dk
enotfound	0wi	f3
enotfound \{81}	0wi	dc
environment is non-interactive	18wi	4z
eof occurred in violation of protocol	5wi	nf
eoferror: compressed file ended before	22wi	fc
eoferror: end of file reached	7wi	ex
eofexception: eof reached while reading	13wi	ex
eperm: 	0i	du
erofs: 	0i	du
err_address_unreachable	12wi	f8
err_connection_closed	12wi	ex
err_connection_refused	1wi	ez
err_connection_reset	1wi	f1
err_connection_timed_out	14wi	ev
err_empty_response	2wi	ex
err_http2_\{0}	1wi	ex
err_internet_disconnected	2wi	f8
err_network_changed	3wi	f1
err_stream_premature_close	12wi	ex
err_timed_out	3wi	fa
err_tls_cert_altname_invalid	12wi	ni
erreur de format pour exec()	3wi	dm
erreur de segmentation	5wi	lj
erro no formato exec	9wi	dm
error (401	1wi	as
error (403	1wi	at
error (404	1wi	av
error (408	1wi	aw
error (410	1wi	av
error (429	1wi	b3
error (500	1wi	ax
error (502	1wi	ay
error (503	1wi	az
error (504	1wi	b0
error (5\{7i}	1i	b1
error 139	0wi	lj
error 401	0wi	as
error 403	0wi	at
error 404	0wi	av
error 408	0wi	aw
error 410	0wi	av
error 429	0wi	b3
error 500	0wi	ax
error 502	0wi	ay
error 503	0wi	az
error 504	0wi	b0
error 5\{7i}	1i	b1
error code: 52\{q}	5wi	b1
error decoding response body	3wi	fc
error downloading http\{82}	11wi	f6
error during connect: \{f}	3wi	6l
error getting credentials	11wi	k1
error in libcrypto	4wi	ma
error in the http2 framing layer	15wi	fc
error loading sso token	3wi	1i
error message: unable to get actions_id_	11wi	gz
error msb8020: 	6wi	np
error reading ssh protocol banner	11wi	fa
error saving credentials	2wi	k1
error: (401	2wi	as
error: (403	2wi	at
error: (404	2wi	av
error: (408	2wi	aw
error: (410	2wi	av
error: (429	2wi	b3
error: (500	2wi	ax
error: (502	2wi	ay
error: (503	2wi	az
error: (504	2wi	b0
error: (5\{7i}	0wi	b1
error: 401	1wi	as
error: 403	1wi	at
error: 404	1wi	av
error: 408	1wi	aw
error: 410	1wi	av
error: 429	1wi	b3
error: 500	1wi	ax
error: 502	1wi	ay
error: 503	1wi	az
error: 504	1wi	b0
error: 5\{7i}	0wi	b1
error: [401] unauthorized: no credential	24wi	j8
error: cannot perform an interactive log	26wi	k1
error: linker \x60\{7}	4wi	np
error: lockfile doesn't exist	10wi	de
error: microsoft visual c++ \{v}	12wi	np
error: terraform fmt	3wi	n0
error: the following \{83}	10wi	3w
error: unknown compiler(s): 	3wi	np
error: unknown \{84}	3wi	3w
error: z_buf_error	4wi	fc
error='not enough space'	6wi	ds
errore di segmentazione	5wi	lj
errsecinternalcomponent	13wi	r
esockettimedout	5wi	fa
espace insuffisant sur le disque	19wi	dk
espacio en disco insuficiente	6wi	dk
etimedout	0wi	ev
exceeded build time limit	2wi	3s
exceeded \{i}	0wi	co
exception: (401	6wi	as
exception: (403	6wi	at
exception: (404	6wi	av
exception: (408	6wi	aw
exception: (410	6wi	av
exception: (429	6wi	b3
exception: (500	4wi	ax
exception: (502	4wi	ay
exception: (503	4wi	az
exception: (504	4wi	b0
exception: (5\{7i}	4wi	b1
exec \xed\x98\x95\xec\x8b\x9d \xec\x98\xa4\xeb\xa5\x98	1wi	dm
exec format error	5wi	dm
exec user process caused\{f}	3wi	dm
execution took longer than \{f}	7wi	ko
exit code\{3}	0wi	lj
exit status\{3}	0wi	lj
exited with code\{3}	7wi	lj
exited with status\{3}	0wi	lj
expected \{85}	0wi	dy
expired api key	4wi	nj
expired credential	4wi	nj
expired or invalid	6wi	nj
expired token	3wi	nj
expiredtoken\{86}	4wi	1c
failed (401)	3wi	as
failed (403)	3wi	at
failed (404)	3wi	av
failed (408)	3wi	aw
failed (410)	3wi	av
failed (429)	3wi	b3
failed (500)	3wi	ax
failed (502)	3wi	ay
failed (503)	3wi	az
failed (504)	3wi	b0
failed (5\{7i}	0wi	b1
failed sending data to the peer	4wi	ex
failed to allocate memory	16wi	ds
failed to authorize: \{f}	12wi	k0
failed to boot simulator	10wi	73
failed to compile	0wi	7u
failed to connect to	0wi	dc
failed to connect to the docker api	21wi	6l
failed to connect to \{7}	0wi	ev
failed to create \{f}	7wi	dj
failed to download \{7}	3wi	f6
failed to fetch auth token	16wi	nk
failed to fetch \{7}	3wi	f6
failed to fetch \{87}	3wi	k0
failed to get authorization for username	25wi	p
failed to lookup address information	5wi	f3
failed to open stream: \{88}	9wi	d3
failed to parse service account key json	25wi	7o
failed to process "\{7}	3wi	6m
failed to query server version: \{f}	11wi	m1
failed to read dockerfile	10wi	6k
failed to read organization settings: \{f}	14wi	n2
failed to refresh cached credentials	13wi	1g
failed to resolve '	7wi	f3
failed to restore cache entry. exiting a	12wi	8i
failed to \{89}	0wi	50
failed to \{8a}	0wi	nk
failed with 401	0wi	as
failed with 403	0wi	at
failed with 404	0wi	av
failed with 408	0wi	aw
failed with 410	0wi	av
failed with 429	0wi	b3
failed with 500	0wi	ax
failed with 502	0wi	ay
failed with 503	0wi	az
failed with 504	0wi	b0
failed with 5\{7i}	0wi	b1
failed with: 401	7wi	as
failed with: 403	0wi	at
failed with: 404	7wi	av
failed with: 408	7wi	aw
failed with: 410	7wi	av
failed with: 429	7wi	b3
failed with: 500	7wi	ax
failed with: 502	7wi	ay
failed with: 503	0wi	az
failed with: 504	7wi	b0
failed with: 5\{7i}	0wi	b1
failed: 401	2wi	as
failed: 403	1wi	at
failed: 404	2wi	av
failed: 408	2wi	aw
failed: 410	2wi	av
failed: 429	1wi	b3
failed: 500	2wi	ax
failed: 502	2wi	ay
failed: 503	1wi	az
failed: 504	2wi	b0
failed: 5\{7i}	0wi	b1
failure when receiving data from the pee	8wi	ex
falha de segmenta\{7d}	4wi	lj
fatal python error: segmentation	7wi	lj
fatal: early eof	6wi	fc
federated \{8b}	0wi	h0
fehler beim testlauf	2wi	6w
fehler im format der programmdatei	13wi	dm
feignexception\x24unauthorized	7wi	as
feignexceptionserviceunavailable	11wi	az
fetch-pack: \{8c}	3wi	fc
fetched \{8d}	0wi	4
fetcherror: request to \{7}	0wi	f6
fichier texte occup\{7d}	4wi	on
file di testo occupato	7wi	on
file has unexpected size	0wi	u
file is locked by: "	5wi	on
file not found	0wi	7i
file o directory non esistente	14wi	7i
file size limit exceeded	0wi	lj
file system in sola lettura	17wi	du
filenotfounderror	7wi	7i
filenotfoundexception	2wi	7i
filenotfoundexception: http\{82}	2wi	av
flag provided but not defined: 	22wi	3w
flutter.sdk not set in local.properties	1wi	nq
flyctl auth login	4wi	ar
fmt check failed	5wi	n0
forbidden	0wi	5
forbidden - 403	4wi	at
forbids access via a \{8e}	3wi	93
forbids access via \{f}	3wi	93
forcibly closed by the remote host	9wi	f1
formato de ejecutable incorrecto	3wi	dm
formato eseguibile non valido	16wi	dm
formatted \{18}\{19}	1wi	7l
formatting issues	8wi	7l
found \{18}\{19}	0i	cv
gateway time\{8f}	2wi	b0
gatewaytimeout	0wi	b0
gegenseite hat unerwartet abgebrochen	5wi	ex
get "http\{82}	0wi	k1
get http\{82}	0wi	k1
getaddrinfo\{3}	0wi	f3
getting user info: [401]	6wi	j8
gh auth login	1wi	94
gh_token environment variable	15wi	94
ghtoken required	4wi	94
git diff --exit-code failed	6wi	81
github actions is not permitted to creat	23wi	8t
gnutls recv error	3wi	nf
gnutls_handshake() failed	5wi	nf
google play android developer api has no	16wi	9r
got 502	0i	ay
got 503	0i	az
got 504	0i	b0
got end of stream	0wi	fc
gpg failed to sign the data	16wi	9u
gpg: decryption failed	0wi	9u
gpg: no default secret key	0wi	9u
gpg: no valid openpgp data found	0wi	9u
gpg: signing failed	0wi	9u
greeting never received	8wi	fa
gyp err! find \{8g}	5wi	np
handshake \{8h}	0wi	nf
has been lost	4wi	kp
has been successfully uploaded!	22wi	4
has changed	0wi	81
has changed checksum;	0wi	3m
has exceeded the maximum execution time	0wi	ko
has no release \{7}	0wi	h5
has not been granted the required scopes	12wi	8t
hash \xe6\xa0\xa1\xe9\xaa\x8c\xe5\x92\x8c\xe4\xb8\x8d\xe7\xac\xa6	0wi	u
hash mismatch for 	0wi	hz
hash sum mismatch	2wi	u
hash value\{7q}	0wi	hz
hash-summe stimmt nicht \{7d}	7wi	u
hashes are required in --require-hashes	0wi	hz
haxm is not installed	12wi	dj
header parser received no bytes	18wi	ex
headerstimeouterror	2wi	fa
host is down	1wi	f8
host is unreachable	8wi	f8
hosted runner has been deprovisioned	18wi	kp
hostname mismatch, certificate is not va	5wi	ni
http 200 response: got 401	13wi	as
http 200 response: got 403	13wi	at
http 401	1i	as
http 403	1i	at
http 404	1i	av
http 408	1i	aw
http 410	1i	av
http 429	1i	b3
http 500	1i	ax
http 502	1i	ay
http 503	1i	az
http 504	1i	b0
http 5\{7i}	0i	b1
http basic: access denied	15wi	as
http code 407 from proxy	7wi	j1
http status\x08\{f}	1wi	az
http.client.badstatusline	13wi	ex
http/1.0 401	3wi	as
http/1.0 403	3wi	at
http/1.0 404	3wi	av
http/1.0 408	3wi	aw
http/1.0 410	3wi	av
http/1.0 429	3wi	b3
http/1.0 500	3wi	ax
http/1.0 502	3wi	ay
http/1.0 503	1wi	az
http/1.0 504	3wi	b0
http/1.0 5\{7i}	1wi	b1
http/1.1 401	3wi	as
http/1.1 403	3wi	at
http/1.1 404	3wi	av
http/1.1 408	3wi	aw
http/1.1 410	3wi	av
http/1.1 429	3wi	b3
http/1.1 500	3wi	ax
http/1.1 502	3wi	ay
http/1.1 503	3wi	az
http/1.1 504	3wi	b0
http/1.1 5\{7i}	1wi	b1
http/2 401	1wi	as
http/2 403	1wi	at
http/2 404	1wi	av
http/2 408	1wi	aw
http/2 410	1wi	av
http/2 429	1wi	b3
http/2 500	1wi	ax
http/2 502	1wi	ay
http/2 503	1wi	az
http/2 504	1wi	b0
http/2 5\{7i}	1i	b1
http/2.0 401	3wi	as
http/2.0 403	3wi	at
http/2.0 404	3wi	av
http/2.0 408	3wi	aw
http/2.0 410	3wi	av
http/2.0 429	3wi	b3
http/2.0 500	3wi	ax
http/2.0 502	3wi	ay
http/2.0 503	1wi	az
http/2.0 504	3wi	b0
http/2.0 5\{7i}	1wi	b1
http2: client connection lost	2wi	ex
http2: server sent goaway	9wi	ex
http: server closed idle connection	10wi	ex
httpclienterrorexception\x24unauthorized	9wi	as
httperror: server error	12wi	8v
httpservererrorexceptionserviceunavailab	9wi	az
httptimeoutexception	6wi	fa
i/o timeout	0wi	fa
\^import 	0	kk
\^invalid 	0	kk
id token request url	11wi	gz
id-token: write\{f}	6wi	gz
id-token:write\{f}	5wi	gz
if this is a private \{8i}	5wi	b6
illegal instruction	7wi	lj
illegal option -- 	3wi	3w
impossibile allocare memoria	0wi	ds
impossible de se connecter \{7d}	9wi	ev
in --require-hashes mode, all requiremen	13wi	hz
in \x60--require-hashes\x60 mode, all requirem	12wi	hz
incompatible architecture (have	15wi	dm
incomplete \{8j}	0wi	fc
incompletemessage	6wi	fc
incompleteread(	6wi	fc
incorrect api key provided	0wi	db
incorrect passphrase: 	0wi	j8
incorrect username or password	0wi	k1
incorrect \{8k}	0wi	nk
indirizzo gi\{7d}	0wi	dw
inotify \{8l}	0wi	do
inotify_\{8m}	0wi	do
install finished successfully	11wi	4
install xvfb and run cypress again	23wi	6b
insufficient memory to continue the exec	23wi	ds
insufficient p	5wi	5
insufficient permissions to install	21wi	du
insufficient permission\{7q}	6wi	du
insufficient \{8n}	4wi	dk
insufficient_scope: authorization failed	13wi	k0
insufficient\{73}scope	2wi	8t
integrity checksum failed when using sha	13wi	g4
integrity check\{7q}	3wi	g4
internal server error	4wi	b5
internalerror\{f}	3wi	b5
invalid access token format. must be lik	29wi	ar
invalid access token\{f}	0wi	j8
invalid config	0wi	50
invalid credentials provided\{f}	0wi	ar
invalid enum value	5wi	l6
invalid jwt signature	12wi	gv
invalid or expired	4wi	nj
invalid peer certificate: expired	8wi	nh
invalid peer certificate: unknownissuer	22wi	ni
invalid refresh\{73}token	0wi	gv
invalid status code from registry 40\{20}	14wi	k0
invalid stored block lengths	5wi	fc
invalid upload token	4wi	4h
invalid user token	7wi	b6
invalid username and password combinatio	22wi	p
invalid username or \{8o}	4wi	7z
invalid username/password	10wi	k1
invalid webhook token	4wi	3k
invalid x-api-key	7wi	db
invalid \{8p}	0wi	dy
invalid \{8q}	0wi	3w
invalid \{8r}	0wi	4z
invalid \{8s}	0wi	4z
invalid \{8k}	0wi	nk
invalid-pending-publisher	7wi	h1
invalid-publisher	0wi	h1
invalid_api_key	4wi	db
invalid_client	0wi	gu
invalid_grant	0wi	gv
invalidtokenexception	0wi	nk
is githubstatus.com reporting	13wi	8v
is not a valid win32 application	17wi	dm
is not a valid \{8t}	3wi	l6
is not in the sudoers file	15wi	du
is not installed. 	9wi	nq
is not one of the allowed \{8t}	4wi	l6
is not supported on this \{8u}	13wi	dy
is out of date, but --frozen	12wi	de
is outdated	0wi	81
is over capacity	3wi	b5
is required	0wi	94
is required, but not provided	10wi	lb
is stale	1i	81
is the docker daemon running	3wi	6l
is too old to handle	0wi	dy
issue found	1wi	cv
issues found	1wi	cv
item could not be found in the keychain	11wi	r
java.io.filenotfoundexception: \{f}	10wi	du
java.io.ioexception: premature eof	21wi	fc
java_home is \{8v}	3wi	nq
job exceeded the maximum \{8w}	6wi	ko
jsonwebtokenerror	8wi	nk
jwt expired	0wi	nj
jwt token is invalid	8wi	nk
\^kein Git-Repository	3w	8l
\^konnte Remote-Referenz \{f}	10w	8l
kafkajsconnectionerror	12wi	ev
kafkajsnumberofretriesexceeded	12wi	ev
kann die angegebene datei nicht finden	0wi	7i
keine berechtigung	4wi	du
keine route zum zielrechner	2wi	f8
kex_exchange_identification: \{8x}	12wi	f1
keystore file '\{f}	2wi	9
keystore password was incorrect	12wi	9
keystore was tampered with, or password 	14wi	9
killed process \{2}	0wi	dp
ktlint found code style violations	13wi	cv
kvm is required	1wi	dj
\^l error (28)	3w	5l
\^l error 18: 	3w	5j
\^l error 28: 	3w	5l
\^l error 35: 	3w	5n
\^l error 5\{54}: 	3w	5k
\^l error 60: 	0w	5f
\^licen\{57}e\{g}	0	js
\^line too long	1w	kk
\^lock file \{69}	0w	df
\^lockfile \{69}	1w	df
la lista de argumentos es demasiado larg	1wi	dq
la parte conectada no respondi\{7d}	1wi	ev
la red es inaccesible	0wi	f8
la rete non \{7d}	3wi	f8
la suma hash difiere	0wi	u
le parti connect\{7d}	0wi	ev
libcuda.so.1: cannot open	10wi	dj
licen\{8y}e \{8z}	0wi	nk
lista argument\{7d}	0wi	dq
lista de argumentos muito longa	0wi	dq
liste der argumente zu lang	0wi	dq
load key "\{f}	1wi	ma
localtokennotfounderror	13wi	b6
lock file \{f}	0wi	de
lockfile contains merge conflict markers	26wi	de
lockfile \{f}	0wi	de
login did not succeed	1wi	k1
login failed	0wi	nk
lost communication with the server	24wi	kp
lost connection to \{90}	10wi	ex
low on disk space	2wi	dk
\^missing 	0	kk
mac verification failed during pkcs12 im	19wi	r
malformed config	1wi	50
malformed \{8r}	1wi	4z
malformed \{8k}	1wi	nk
malformedchunkcodingexception	15wi	fc
max retries exceeded with url	7wi	f6
megalinter: errors found	2wi	cv
memory cgroup out of memory	18wi	dp
memoryerror	0wi	ds
minimum required msi percentage should b	12wi	eo
minimum version requirement failed	23wi	dy
mirror sync in progress	8wi	u
mismatch	1i	3m fc
missing a	0wi	nl
missing api key. please \{91}	14wi	jt
missing download info for \{7}	2wi	8g
missing in \{8w}	1wi	de
missing x server or \x24display	12wi	dj
missing \{91}	0wi	8t
missing \{92}	0i	nl
modprobe: fatal: module kvm	5wi	dj
mongonetworktimeouterror	1wi	fa
muitos arquivos abertos	0wi	dq
must be	0i	94
must be r	0wi	du
must have admin rights to repository	0wi	8t
must have required property	0wi	l6
must have \{93}	0wi	5
must not have additional properties	20wi	l6
must provide \{92}	0wi	nl
must set \{92}	0wi	nl
mutation score \{f}	0wi	eo
name or service not known	3wi	f3
name resolution failed	10wi	f3
nameresolutionerror	1wi	f3
naruszenie ochrony pami\{7d}	14wi	lj
ndk is missing a	1wi	nq
ndk is not configured	0wi	nq
ndk not configured	1wi	nq
ne peut allouer de la m\{7d}	11wi	ds
need to provide at least one bottoken or	21wi	3k
needs \{85}	0i	dy
nessun instradamento per l\{6b}	12wi	f8
net/http: request canceled	5wi	fa
net/http: timeout awaiting	3wi	ev
net::opentimeout	3wi	ev
net::writetimeout	5wi	ev
netlify_auth_token\{f}	5wi	ar
network failure seems to have happened	25wi	f6
network is unreachable	11wi	f8
network socket disconnected	10wi	f6
network timeout at	0wi	fa
nicht genug speicherplatz auf dem datent	13wi	dk
nie ma takiego pliku ani katalogu	4wi	7i
no acceptable c compiler found in	19wi	np
no access token available. please login 	23wi	ar
no access \{94}	0wi	nl
no accounts: add a new account	3wi	q
no address associated with hostname	7wi	f3
no api \{94}	0i	nl
no artifact\{7q}	0wi	8i
no auth \{94}	0wi	nl
no authentication \{94}	3wi	nl
no basic auth credentials	7wi	k1
no certificate for team	14wi	r
no code signing identit\{i}	13wi	q
no codesigning identities found	19wi	r
no compatible version\{7q}	8wi	h5
no config \{95}	0wi	50
no configuration \{95}	8wi	50
no corresponding publisher	1wi	h1
no credential \{96}	0wi	nl
no credentials \{96}	0wi	nl
no cuda-capable device	12wi	dj
no display environment variable	17wi	dj
no display name and no \x24display	12wi	dj
no ec2 imds role found	2wi	1g
no existe el fichero o el directorio	3wi	7i
no existe ninguna ruta hasta el \x60host\{6b}	22wi	f8
no files were found with the provided pa	6wi	8i
no healthy upstream	8wi	b5
no key found in \{97}	1wi	ma
no key with alias '\{f}	10wi	9
no matching manifest for \{7}	9wi	dm
no matching provisioning profile\{7q}	0wi	q
no openidconnect provider found	20wi	h0
no output has been received in the last 	4wi	3s
no package\{7q}	0wi	h5
no profile\{7q}	0wi	q
no puede encontrar el archivo especifica	10wi	7i
no queda espacio en el dispositivo	7wi	dk
no required ssl certificate was sent	27wi	ne
no route to host	1wi	f8
no se pudo asignar memoria	0wi	ds
no se pudo conectar a \{7}	0wi	ev
no se puede ejecutar \{7l}	0wi	dm
no secret key available	3wi	9u
no server is currently available to serv	16wi	8v
no signing certificate	9wi	r
no simulator runtime version from [	10wi	nq
no space left on device	4wi	dk
no space left on device, watch	4wi	do
no subject alternative \{f}	7wi	ni
no such file	0wi	7i
no such host	0wi	f3
no such \{98}	0wi	h5
no such \{84}	0wi	3w
no test \{95}	0wi	50
no tests \{95}	0wi	50
no tiene suficiente espacio libre en	4wi	dk
no token found, please run \{99}	12wi	3d
no token \{96}	0wi	nl
no toolchains found in the ndk toolchain	7wi	nq
no usable sandbox	7wi	dj
no valid artifacts found to download	13wi	8i
no valid credential sources found	22wi	1g
no valid credential\{7q}	5wi	n2
noauthproviders	0wi	1g
nobrokersavailable	2wi	ev
nocredentialproviders	0wi	1g
nocredentialserror	8wi	1g
nodename nor servname provided	6wi	f3
nohttpresponseexception	1wi	ex
non-existing domain	2wi	f3
noroutetohostexception	0wi	f8
not a collaborator	1wi	5
not accessible by t	0wi	8t
not an owner of	0wi	5
not authenticated	4wi	nk
not authorized to perform sts:assumerole	23wi	h0
not authorized. please check the \{7v}	13wi	m1
not authori\{9a}ed	0wi	5
not compatible	5wi	is
not enough memory	8wi	ds
not enough \{9b}	0wi	dk
not found	0wi	lb
not found - 404	6wi	av
not found in known hashes	16wi	3m
not in the authorized list	17wi	b6
not logged in	0wi	nk
not permitted to	5wi	5
not present in \{8w}	5wi	de
not ready (401)	1wi	as
not ready (403)	1wi	at
not ready (404)	1wi	av
not ready (408)	1wi	aw
not ready (410)	1wi	av
not ready (429)	1wi	b3
not ready (500)	1wi	ax
not ready (502)	1wi	ay
not ready (503)	1wi	az
not ready (504)	1wi	b0
not ready (5\{7i}	1wi	b1
not ready yet (401)	9wi	as
not ready yet (403)	10wi	at
not ready yet (404)	9wi	av
not ready yet (408)	9wi	aw
not ready yet (410)	9wi	av
not ready yet (429)	9wi	b3
not ready yet (500)	8wi	ax
not ready yet (502)	8wi	ay
not ready yet (503)	10wi	az
not ready yet (504)	8wi	b0
not ready yet (5\{7i}	7wi	b1
not supplied	3wi	94
not up to date	4wi	81
not up-to-date	1wi	81
not valid tokenless upload	14wi	4h
not_authorized	2wi	p
notafter: 	1wi	nh
notarytool\{f}	0wi	p
novalidconnectionserror	13wi	ev
nvidia driver\{f}	0wi	dj
nvidia-container-cli: initialization err	9wi	dj
nxdomain	1i	f3
o lado remoto desligou	9wi	ex
occurred (401	3wi	as
occurred (403	3wi	at
occurred (404	3wi	av
occurred (408	3wi	aw
occurred (410	3wi	av
occurred (429	3wi	b3
occurred (500	3wi	ax
occurred (502	3wi	ay
occurred (503	3wi	az
occurred (504	3wi	b0
occurred (5\{7i}	2wi	b1
oidc token \{f}	0wi	gz
only one usage of each socket address	3wi	dw
oom-kill	0i	dp
oomkilled	0wi	dp
openai_api_key environment variable is \{9c}	21wi	db
openidconnect provider's https certifica	28wi	h0
openssl ssl_\{8x}	3wi	nf
operacja niedozwolona	5wi	du
operation not permitted	14wi	du
operation timed out	10wi	ev
operation too slow	7wi	fa
operazione non permessa	7wi	du
oprogramowanie spowodowa\{7d}	11wi	f1
organization saml enforcement	15wi	93
os error 32)	0wi	on
os error \{3k}	0wi	dk
oserror: [errno 28]	6wi	dk
other side closed	6wi	ex
out of date	0wi	81
out of memory	4wi	ds
out of memory: killed process	4wi	dp
out of sync	0wi	81
out-of-sync	1wi	81
over its data quota	3wi	co
overloaded_error	3wi	b5
\^p.onStreamRead (\{5d}	7w	d2
paging file is too small	11wi	ds
panic: \{9d}	0i	73
passphrase must be set with pulumi_confi	11wi	j8
permesso negato	0wi	du
permiso denegado	4wi	du
permission denied while trying to connec	19wi	6n
permission denied: '	9wi	du
permission non accord\{7d}	8wi	du
permission_denied: 	9wi	8t
permissionerror: [errno 13]	14wi	du
pipfile.lock \{f}	0wi	is
pkix path building failed	2wi	ni
pla update available	5wi	p
platform not installed	13wi	nq
please commit\{f}	3wi	81
please log\{9e}	0wi	nk
please provide a non-empty token	12wi	3d
please provide an upload token	11wi	4h
please provide \{92}	0wi	nl
please run \{f}	2wi	7l
please run\{f}	1wi	81
please set \{92}	2wi	nl
please sign in with an app-specific pass	18wi	p
please sign\{9e}	1wi	nk
plik wykonywalny zaj\{7d}	7wi	on
pod installation complete	6wi	4
poetry.lock is not consistent with pypro	20wi	is
poetry.lock is not up to date	5wi	is
pooltimeout	0wi	fa
port is already allocated	2wi	dw
ports are not available: 	3wi	dw
premature end of c	0wi	fc
protocol_connection_lost	4wi	ex
protocolexception: unexpected end of str	27wi	fc
provisioning profile \{f}	10wi	r
proxy authentication required	6wi	j1
przekroczony czas oczekiwania na po\{7d}	25wi	ev
przekroczony limit dyskowy	13wi	dk
pthread_create failed	0wi	dq
publisher with matching claims	3wi	h1
pull rate limit	0wi	b3
pulumi_access_token must be set	20wi	j8
pylock.toml \{f}	0wi	is
pyproject.toml changed significantly sin	26wi	is
qemu: uncaught target signal	2wi	dm
quota disco superata	1wi	dk
quota exceeded for quota metric	1wi	b3
r: 40\{20} client error	8wi	b6
\^redefinition	0w	kk
rate_limit_e	3wi	b3
ratelimite	0wi	b3
ratelimit\{9f}	0wi	b3
rate\{p}limit\{9f}	0wi	b3
read timed out	5wi	fa
read timeout on endpoint url	11wi	fa
read timeout reached	0wi	fa
read-only file system	9wi	du
readtimeout	0wi	fa
reauthentication \{9g}	0wi	7o
received 401	3wi	as
received 403	3wi	at
received 404	3wi	av
received 408	3wi	aw
received 410	3wi	av
received 429	3wi	b3
received 500	3wi	ax
received 502	3wi	ay
received 503	2wi	az
received 504	3wi	b0
received 5\{7i}	1wi	b1
received fatal alert: \{9h}	3wi	ne
recurso no disponible temporalmente	6wi	dq
recurso temporariamente indispon\{7d}	16wi	dq
recv failure	2wi	f1
refresh the sso access token	11wi	1i
refresh\{73}token \{f}	1wi	gv
refused	0i	dc
refused (401)	4wi	as
refused (403)	4wi	at
refused (404)	4wi	av
refused (408)	4wi	aw
refused (410)	4wi	av
refused (429)	4wi	b3
refused (500)	2wi	ax
refused (502)	2wi	ay
refused (503)	2wi	az
refused (504)	2wi	b0
refused (5\{7i}	2wi	b1
refusing to allow a\{9i}	10wi	95
registry is \{7j}	2wi	b5
rejected (401)	3wi	as
rejected (403)	3wi	at
rejected (404)	3wi	av
rejected (408)	3wi	aw
rejected (410)	3wi	av
rejected (429)	3wi	b3
rejected (500)	3wi	ax
rejected (502)	3wi	ay
rejected (503)	3wi	az
rejected (504)	3wi	b0
rejected (5\{7i}	0wi	b1
remote end closed connection	5wi	ex
remote error: tls: \{9j}	10wi	nf
remote host terminated the handshake	25wi	nf
remote: http basic: access denied	23wi	7z
remote: internal server error	12wi	8v
remote: invalid credentials	3wi	7z
remote: repository not found	17wi	7z
remote: unauthorized	3wi	7z
remote: you may not have access	20wi	7z
remotedisconnected	2wi	ex
remoteprotocolerror	2wi	ex
repository not found\{f}	9wi	4h
request limit exceeded	9wi	b3
request timed out: \{9k}	9wi	fa
request timeout: 	2wi	fb
request: (401	4wi	as
request: (403	4wi	at
request: (404	4wi	av
request: (408	4wi	aw
request: (410	4wi	av
request: (429	4wi	b3
request: (500	2wi	ax
request: (502	2wi	ay
request: (503	2wi	az
request: (504	2wi	b0
request: (5\{7i}	2wi	b1
requested access to the resource is deni	31wi	k0
requesterror: \{9l}	2wi	f6
requestexpired: 	7wi	1c
requesttimeout	2wi	fb
require the \{9m}	2wi	8t
require \{9n}	0wi	dm
require \{85}	0wi	dy
required by package '\{7}	6wi	h5
required flag(s) 	2wi	3w
required secret \{f}	4wi	lb
required token could not be found	21wi	n2
required \{9o}	1wi	l6
requires a provisioning profile	3wi	q
requires authentication	3wi	nl
requires the \{9m}	2wi	8t
requires xcode \{v}	2wi	dy
requires \{9n}	0wi	dm
requires \{85}	0wi	dy
resolve host: \{81}	3wi	dc
resolved \{2}	0wi	4
resource not accessible by \{9p}	9wi	8t
resource temporarily unavailable	17wi	dq
resource_exhausted: \{f}	11wi	b3
responded with 401	2wi	as
responded with 403	2wi	at
responded with 404	2wi	av
responded with 408	2wi	aw
responded with 410	2wi	av
responded with 429	2wi	b3
responded with 500	2wi	ax
responded with 502	2wi	ay
responded with 503	2wi	az
responded with 504	2wi	b0
responded with 5\{7i}	2wi	b1
responded with a 401	2wi	as
responded with a 403	2wi	at
responded with a 404	2wi	av
responded with a 408	2wi	aw
responded with a 410	2wi	av
responded with a 429	2wi	b3
responded with a 500	2wi	ax
responded with a 502	2wi	ay
responded with a 503	2wi	az
responded with a 504	2wi	b0
responded with a 5\{7i}	2wi	b1
responded: 401	2wi	as
responded: 403	2wi	at
responded: 404	2wi	av
responded: 408	2wi	aw
responded: 410	2wi	av
responded: 429	2wi	b3
responded: 500	2wi	ax
responded: 502	2wi	ay
responded: 503	2wi	az
responded: 504	2wi	b0
responded: 5\{7i}	2wi	b1
response 401	3wi	as
response 403	2wi	at
response 404	3wi	av
response 408	3wi	aw
response 410	3wi	av
response 429	3wi	b3
response 500	3wi	ax
response 502	3wi	ay
response 503	2wi	az
response 504	3wi	b0
response 5\{7i}	1wi	b1
response payload is not completed	4wi	fc
response: 401	4wi	as
response: 403	3wi	at
response: 404	3wi	av
response: 408	3wi	aw
response: 410	3wi	av
response: 429	3wi	b3
response: 500	4wi	ax
response: 502	4wi	ay
response: 503	3wi	az
response: 504	3wi	b0
response: 5\{7i}	2wi	b1
ressource temporairement non disponible	13wi	dq
retrieved digest for link	4wi	hz
retry \{7k}	0i	4
returned 401	3wi	as
returned 403	3wi	at
returned 404	3wi	av
returned 408	3wi	aw
returned 410	3wi	av
returned 429	3wi	b3
returned 500	3wi	ax
returned 502	3wi	ay
returned 503	3wi	az
returned 504	3wi	b0
returned 5\{7i}	2wi	b1
returned a 401	5wi	as
returned a 403	4wi	at
returned a 404	4wi	av
returned a 408	4wi	aw
returned a 410	4wi	av
returned a 429	4wi	b3
returned a 500	5wi	ax
returned a 502	5wi	ay
returned a 503	4wi	az
returned a 504	4wi	b0
returned a 5\{7i}	3wi	b1
risorsa temporaneamente non disponibile	19wi	dq
rosetta error: 	0wi	dm
rule violations were found	13wi	cv
run the following command to generate a 	27wi	n2
running this github action without sonar	27wi	m1
\^syntax\{n}	0	kk
saml sso	1i	93
schema validation	8wi	l6
sdk location not found. define	1wi	nq
se ha excedido la cuota de disco	19wi	dk
secondary rate limit	5wi	b4
secrets manager can't find	4wi	lb
security error	2wi	3m
security token included in the request i	2wi	1c
seem to be an owner	7wi	5
segmentation fault	8wi	lj
self_signed_cert_in_chain	16wi	ni
self\{p}signed certificate in certificate c	10wi	ni
sentry reported an error: \{9q}	13wi	jt
server certificate verification failed	15wi	ni
server certificate \{f}	1wi	nh
server closed connection without sending	30wi	ex
server error\x08\{f}	1wi	az
server is overloaded	4wi	b5
server is \{7j}	1wi	b5
server returned nothing (no headers	16wi	ex
serverdisconnectederror	13wi	ex
servererror\x08\{f}	1wi	az
servfail	0i	f3
service is \{7j}	1wi	b5
service_unavailable	1wi	b5
serviceunavailable	5wi	b5
serviceunavailable\x08\{f}	5wi	az
sha256 does not match	2wi	3m
sie haben nicht genug platz in	4wi	dk
sigabrt	0i	lj
sigbus\{n}	0i	lj
sigill\{n}	0i	lj
signature failed for \{f}	2wi	3m
signature verification failed for	2wi	3m
signing certificate \{f}	6wi	r
signtool error: \{9r}	3wi	op
sigsegv	0i	lj
sigtrap	0i	lj
sistema de arquivos somente para leitura	23wi	du
sistema de ficheros de s\{7d}	9wi	du
smtpserverdisconnected: connection unexp	0wi	ex
snyk-0005	0wi	jt
socket hang up	2wi	f1
socket timeout	1wi	fa
socketerror: closed	10wi	ex
sockettimeoutexception	8wi	fa
software caused connection abort	4wi	f1
some index files failed to download	0wi	u
some licen\{8y}es have not been accepted	0wi	nq
something went wrong on our end	0wi	b5
something went wrong while executing you	0wi	8v
somme de contr\{7d}	1wi	u
sonar.login\{f}	2wi	m1
sorry, there was a problem \{9s}	8wi	b5
spawn e2big	0wi	dq
spawn unknown system error -8	3wi	dm
spawn xvfb enoent	6wi	6b
spazio esaurito sul device	10wi	dk
specify secrets.\{0}\{0}\{0}	6wi	3k
speicherzugriffsfehler	1wi	lj
spot instance\{f}	0wi	kp
spurious network error	5wi	f6
ssh-private-key argument is empty	11wi	ma
ssh: no key found	0wi	ma
ssl certificate problem: \{7n}	15wi	ni
ssl connection timeout	9wi	nf
ssl.ssl\{9t}	0i	nf
ssl_connect \{91}	1wi	nf
ssl_error_syscall	8wi	nf
sslhandshakeexception	1wi	nf
sso session \{f}	0wi	1i
sso token \{f}	0wi	1i
stack smashing detected	5wi	lj
status 401	1wi	as
status 403	1wi	at
status 404	1wi	av
status 407	1wi	j1
status 408	1wi	aw
status 410	1wi	av
status 429	1wi	b3
status 500	1wi	ax
status 502	1wi	ay
status 503	1wi	az
status 504	1wi	b0
status 5\{7i}	1i	b1
status code 407	4wi	j1
status code: 407	7wi	j1
status of 401	4wi	as
status of 403	3wi	at
status of 404	4wi	av
status of 408	4wi	aw
status of 410	3wi	av
status of 429	3wi	b3
status of 500	4wi	ax
status of 502	4wi	ay
status of 503	3wi	az
status of 504	4wi	b0
status of 5\{7i}	3wi	b1
status was '401	4wi	as
status was '403	4wi	at
status was '404	4wi	av
status was '408	4wi	aw
status was '410	4wi	av
status was '429	4wi	b3
status was '500	4wi	ax
status was '502	4wi	ay
status was '503	4wi	az
status was '504	4wi	b0
status was '5\{7i}	4wi	b1
status": 401	3wi	as
status": 403	3wi	at
status": 404	3wi	av
status": 408	3wi	aw
status": 410	3wi	av
status": 429	3wi	b3
status": 500	3wi	ax
status": 502	3wi	ay
status": 503	3wi	az
status": 504	3wi	b0
status": 5\{7i}	1wi	b1
status":401	2wi	as
status":403	2wi	at
status":404	2wi	av
status":408	2wi	aw
status":410	2wi	av
status":429	2wi	b3
status":500	2wi	ax
status":502	2wi	ay
status":503	2wi	az
status":504	2wi	b0
status":5\{7i}	0wi	b1
status: 401	2wi	as
status: 403	2wi	at
status: 404	2wi	av
status: 407	2wi	j1
status: 408	2wi	aw
status: 410	2wi	av
status: 429	2wi	b3
status: 500	2wi	ax
status: 502	2wi	ay
status: 503	2wi	az
status: 504	2wi	b0
status: 5\{7i}	1wi	b1
status: downloaded newer image	3wi	4
status=401	1wi	as
status=403	1wi	at
status=404	1wi	av
status=408	1wi	aw
status=410	1wi	av
status=429	1wi	b3
status=500	1wi	ax
status=502	1wi	ay
status=503	0wi	az
status=504	1wi	b0
status=5\{7i}	0wi	b1
std::bad_alloc	5wi	ds
storagefull	0wi	dk
stream error: stream id \{2}	10wi	f1
stream has been aborted	9wi	ex
stream was reset: 	6wi	f1
succeeded \{87}	1wi	4
success: 401	3wi	as
success: 403	2wi	at
success: 404	3wi	av
success: 408	3wi	aw
success: 410	3wi	av
success: 429	3wi	b3
success: 500	3wi	ax
success: 502	3wi	ay
success: 503	1wi	az
success: 504	3wi	b0
success: 5\{7i}	1wi	b1
successfully \{9u}	0wi	4
sudo: a password is required	10wi	du
super-linter \{9v}	4wi	cv
support for password authentication was 	14wi	7z
system limit for number of file watchers	27wi	do
\^too many	1	kk
\^trailing 	0w	kk
tag_name already exists	14wi	92
tempo esgotado para conex\{7d}	12wi	ev
temporarily unable to service	8wi	b5
temporary failure \{9w}	6wi	f3
terminal prompts disabled	7wi	7z
test run summary: failed	9wi	6w
test run \{9x}	1wi	6w
test summary: total: \{2}	5wi	6w
text file busy	5wi	on
tf400813	1i	7z
tf401019	1i	7z
the active test run was aborted.	17wi	6w
the agent has no identities	14wi	ma
the caller does not have permission	19wi	9r
the certificate of \{f}	2wi	nh
the checksum for package at	6wi	3m
the credential\{7q}	1wi	7o
the given api token does not match the f	3wi	3d
the hosted runner \{9y}	4wi	kp
the job has timed out	12wi	ko
the job was not acquired by runner	12wi	kp
the nested job \{f}	1wi	8t
the operation has timed out	18wi	fa
the operation was aborted due to timeout	11wi	fa
the project you were looking for could n	16wi	7z
the provided token has expired	16wi	1c
the read operation timed out	19wi	fa
the remote certificate \{8l}	7wi	ni
the remote end hung up unexpectedly	7wi	ex
the remote name could not be resolved	22wi	f3
the request was canceled due to the conf	12wi	fb
the response ended prematurely	21wi	ex
the runner has received a shutdown signa	19wi	kp
the sandbox is not in sync with the podf	1wi	4b
the self-hosted runner\{f}	0wi	kp
the specified pfx password is not correc	20wi	op
the ssl certificate error	0wi	ne
the ssl connection could not be establis	29wi	nf
the sso session	4wi	1i
the system cannot find the \{8e}	16wi	7i
there is no package called	0wi	h5
there is not enough space	0wi	dk
there was a problem refreshing your curr	1wi	7o
there were changes to the \{9z}	5wi	4b
this crate exists but you don't seem to 	11wi	3d
this endpoint requires you to be authent	16wi	8t
this page is taking too long to load	8wi	b5
this private key is passphrase protected	31wi	ma
time out	0i	dc
timed out	0wi	dc
timed out w	0wi	fb
timed out waiting for authorization.	0wi	ar
timedout	0i	dc
timeout	0i	dc
timeout awaiting '\{0}\{0}\{0}	9wi	fa
timeout awaiting response headers	20wi	fa
timeouterror: timeout \{8x}	4wi	fa
tls connection was non-properly terminat	27wi	nf
tls handshake eof	2wi	nf
tls handshake timeout	2wi	nf
tls: certificate required	0wi	ne
tlsv1 alert \{9p}	3wi	nf
token does not have \{f}	3wi	8t
token has been expired or revoked	21wi	gv
token has expired and refresh failed	3wi	1i
token lacks \{f}	3wi	8t
token rejected for \x60	8wi	3d
token required - not valid tokenless	17wi	4h
token required \{a0}	2wi	4h
tokenexpirederror	7wi	nj
too long with no output (exceeded	18wi	3s
too many 429	0wi	b3
too many 500	0wi	ax
too many 502	0wi	ay
too many 503	0wi	az
too many 504	0wi	b0
too many open files	0wi	dq
too many requests	0wi	b3
took too long to boot	0wi	73
toomanyrequests	0wi	b3
total tests: \{2}	0wi	6w
transfer closed with \{f}	4wi	fc
transferred a partial file	4wi	fc
translate host name \{81}	4wi	dc
transport connection broken	17wi	ex
trop de fichiers ouverts	2wi	dq
troppi file aperti	9wi	dq
truncated \{a1}	0wi	fc
trusted publishing exchange failure	23wi	h1
trusted publish\{a2}	0wi	h1
try again: hostname	4wi	f3
tunnel connection failed: 407	15wi	j1
typeerror: fetch failed	12wi	f6
typeerror: terminated	7wi	ex
\^undefined name	3w	kk
\^unused\{n}	0	kk
unable to access 'http\{82}	5wi	f6
unable to bootstrap from 	11wi	ev
unable to connect to port \{2}	17wi	ev
unable to connect to \{7}	0wi	d3 ev
unable to create \{a3}	7wi	dq
unable to detect oidc	11wi	gz
unable to establish ssl connection	8wi	nf
unable to find a d	9wi	dj
unable to find any artifacts for the ass	10wi	8i
unable to find valid certification path	30wi	ni
unable to find version \x60	8wi	8g
unable to get actions_id_token_request	8wi	gz
unable to get local issuer certificate	21wi	ni
unable to getaccesstoken	7wi	nk
unable to locate android sdk	7wi	nq
unable to locate credentials	7wi	1g
unable to lookup in current state: shutd	30wi	73
unable to prepare context: \{7v}	18wi	6k
unable to read data from the transport c	26wi	f1
unable to resolve action \x60	13wi	8g
unable to resolve host address	13wi	f3
unable to \{a4}	0wi	gz
unable to \{a5}	0wi	p
unable_to_get_issuer_cert	6wi	ni
unable_to_verify_leaf_signature	22wi	ni
unauthenticated	0wi	nk
unauthorized	0wi	5
unauthorized - 401	9wi	as
unauthorized to access repository	11wi	k0
unauthorized: \{a6}	5wi	k1
unauthorized_client	6wi	gu
unavailable (401)	8wi	as
unavailable (403)	8wi	at
unavailable (404)	8wi	av
unavailable (408)	8wi	aw
unavailable (410)	8wi	av
unavailable (429)	8wi	b3
unavailable (500)	5wi	ax
unavailable (502)	5wi	ay
unavailable (503)	5wi	az
unavailable (504)	5wi	b0
unavailable (5\{7i}	5wi	b1
unavailable - 503	6wi	az
uncommitted changes \{a7}	5wi	81
und_err_connect_timeout	0wi	ev
und_err_socket	0wi	ex
und_err_\{a8}	0wi	fa
underlying connection was closed	22wi	ex
unexpected disconnect while reading side	6wi	ex
unexpected end of file from server	8wi	ex
unexpected end of file\{f}	8wi	fc
unexpected end of stream on 	8wi	ex
unexpected end of \{a9}	8wi	fc
unexpected \{8q}	0wi	3w
unexpected \{aa}	0wi	l6
unexpected\{73}eof\{73}while\{73}reading	0wi	nf
unhealthy (401)	6wi	as
unhealthy (403)	6wi	at
unhealthy (404)	6wi	av
unhealthy (408)	6wi	aw
unhealthy (410)	6wi	av
unhealthy (429)	6wi	b3
unhealthy (500)	0wi	ax
unhealthy (502)	0wi	ay
unhealthy (503)	0wi	az
unhealthy (504)	0wi	b0
unhealthy (5\{7i}	0wi	b1
unicorn! \{ab}	0wi	8v
unknown host	2wi	f3
unknown instruction: 	7wi	6m
unknown \{ac}	0wi	3w
unknown \{8q}	0wi	3w
unknown \{ad}	0wi	3w
unknown \{ae}	0wi	l6
unknown \{8k}	0wi	nk
unknownhostexception	0wi	f3
unknownhostexception: \{81}	0wi	dc
unprotected private key file	1wi	ma
unrecognized key\{af}	0wi	l6
unrecognized \{8q}	0wi	3w
unrecognized \{84}	0wi	3w
unsatisfiable dependenc	0wi	h5
unsatisfiable requirements	0wi	h5
unsupported class file major version	10wi	dy
unsupported java.	5wi	dy
unsupported \{8r}	0wi	4z
up to date	0wi	4
upper limit on inotify	7wi	do
upstream connect error	5wi	b5
upstream request timeout	11wi	b5
urlopen error	1wi	f6
usado por outro processo	3wi	on
usage: \{7}	0i	4z
use of closed network connection	9wi	ex
utilizado por otro proceso	7wi	on
validation failed	2wi	4z
verbindung mit \{7}	0wi	ev
verbindungsaufbau abgelehnt	0wi	ez
verification checksum was incorrect	26wi	3m
violation\{7q}	0wi	cv
von einem anderen prozess verwendet	8wi	on
\^whitespace	0w	kk
we couldn't respond to your request in t	14wi	8v
we encountered an internal error	4wi	b5
we had issues producing the response	9wi	8v
we're having a really bad day	1wi	b5
web server is \{8j}	0wi	b1
webhook url \{f}	3wi	3k
websocket: close 1006	12wi	ex
went offline	0wi	kp
winerror 32	0wi	on
working directory \{ag}	1wi	81
working tree \{ag}	4wi	81
would have been \{ah}	6wi	7l
write access to repository not granted	0wi	5
writetimeout	0wi	fa
wrong checksum: \{7}	7wi	3m
wrong hash	1wi	3m
wrong \{8k}	0i	nk
x509: certificate \{ai}	0wi	ni
xcode-select: error	8wi	dy
xcrun: error	0wi	dy
you are being rate limited	3wi	b3
you do not currently have an active acco	21wi	7o
you don't have enough free space	19wi	dk
you must be authenticated to view this	4wi	ar
you must define the following mandatory 	28wi	m1
you must have access to it and be authen	9wi	b6
you must specify a region or \{f}	4wi	1g
you must \{f}	2i	5
you need \{f}	0wi	5
you're not authorized to \{83}	2wi	m1
your apple id has been locked	2wi	p
your default credentials were not found	24wi	7o
your system is missing the dependency: 	23wi	6b
zasoby chwilowo niedost\{7d}	4wi	dq
zertifikat ist abgelaufen	8wi	nh
zlib: \{8c}	0i	fc
zu viele offene dateien	3wi	dq
zugriff verweigert	0wi	du
\{aj}    (file "\{7}	3w	my
\{aj}  CHECK( \{f}	1w	3i
\{aj}  REQUIRE( \{f}	3w	3i
\{aj}  Running \xe2\x80\x98\{f}	4w	jx
\{aj} Fail  \{7}	1	4f
\{aj}# ERROR: 	0w	16
\{aj}# FAIL: 	0w	16
\{aj}# Looks like you failed \{2}	4w	hj
\{aj}# XPASS: 	1w	16
\{aj}# fail \{18}	0w	fm
\{aj}# failed \{18}	0w	fm
\{aj}-- MISSING PATTERNS	9w	71
\{aj}-- MISSING \{0}	2w	71
\{aj}-- MODULE NOT FOUND	8w	71
\{aj}-- NAMING ERROR	4w	71
\{aj}-- SYNTAX PROBLEM	9w	71
\{aj}-- TYPE MISMATCH	5w	71
\{aj}-- UNEXPECTED \{0}	1w	71
\{aj}-- UNFINISHED \{0}	1w	71
\{aj}0 failures, \{18}\{19}	4w	3y
\{aj}=== FAIL: \{7}	2w	9e
\{aj}===> Compiling \{7}	3w	74
\{aj}> Could not \{ak}	0w	a1
\{aj}@parcel/\{1}	0w	hb
\{aj}ASSERT \{7}	1	gy
\{aj}AssertionError: \{al}	3w	og
\{aj}BUILD FAILED	2w	2l
\{aj}Container '\{f}	3w	3r
\{aj}DeclarationError: \{f}	4w	et
\{aj}Diff in \{7}	0w	kw
\{aj}Done. PASS=\{2}	1w	61
\{aj}ERROR \{7}	0	jf
\{aj}ERROR! 	1	e
\{aj}ERROR: R8: 	3w	a
\{aj}ERROR: \{0}	0w	jq
\{aj}ERRORS!	1	hr
\{aj}Encountered an error:	10w	60
\{aj}Error (\{1}	0w	et
\{aj}Error --------	2w	7k
\{aj}Error \xe2\x86\x92 \{7}	2w	32
\{aj}Error: \{f}	1	mh
\{aj}Errors 	1	oi
\{aj}FAIL\x09\{7}	0	9g
\{aj}FAIL    \{7}	0w	9g
\{aj}FAIL: //\{7}	0w	23
\{aj}FAIL: \{7}	0	16
\{aj}FAIL: \{0}	0	jq
\{aj}FAIL: \{am}\{am}	0	17
\{aj}FLAKY: //\{7}	1w	23
\{aj}Failed \{2}	0w	hh 75
\{aj}Failed \{y}	0w	hq
\{aj}Falsifying example: \{0}	7w	b7
\{aj}Found \{18}\{19}	1	kl
\{aj}Invalid configuration object	1w	ok
\{aj}Lint found \{18}\{19}	1w	bz
\{aj}Not Found - https://docs.github.com/	6w	88
\{aj}Parse error: 	1w	hm
\{aj}ParserError: \{f}	1w	et
\{aj}Result (\{2}	0w	nt
\{aj}Result: FAIL	2w	hh
\{aj}SCRIPT ERROR: \{an}	5w	9l
\{aj}Snapshots 	1w	oi
\{aj}Spec Files:\{ao}	3w	oj
\{aj}Status: \{2}	0w	jx
\{aj}Summary: \{18}\{19}	1w	e2
\{aj}TIMEOUT: //\{7}	3w	23
\{aj}TOTAL: \{18}\{19}	0w	bd
\{aj}Test Files 	1w	oi
\{aj}Test failed\{ap}	3w	a3
\{aj}Test run failed\{ap}	4w	a3
\{aj}Test suite \{7}	1w	ag
\{aj}Testing failed:	7w	os
\{aj}Tests: 	1	bk
\{aj}There w	1	hr
\{aj}There was \{2}	2w	c
\{aj}Timeout reached, aborting!	18w	8z
\{aj}Total: \{18}\{19}	0w	l4
\{aj}Type error: 	1w	ns
\{aj}TypeError: \{f}	1w	et
\{aj}User for \{7}	1w	hs
\{aj}XPASS: \{am}\{am}	1	17
\{aj}[  FAILED  ]	1w	aa
\{aj}[ FAIL \{18}\{19}	0w	jx
\{aj}[ERROR] 	0w	bq
\{aj}[ERROR] (mdbook	6w	ei
\{aj}[ERROR] \{f}	0w	bt e9
\{aj}[ERROR] \{7}	0w	3l
\{aj}[ERROR] \{aq}	0w	d
\{aj}[FAIL]    	0w	gy
\{aj}[FATAL] \{f}	0w	e9
\{aj}[doctest] \{ar}	2w	3i
\{aj}[error] \{7}	0w	bt
\{aj}[semantic-release] \xe2\x80\xba \xe2\x9c\x98  E\{as}	2w	k4
\{aj}[vitest] No "\{f}	1w	og
\{aj}[vite\{at}\{f}	0	of
\{aj}devicetree error: 	4w	69
\{aj}error: GET \{7}	3w	2w 2t
\{aj}error: GET\{f}	2w	2r
\{aj}error: POST \{7}	4w	2w 2t
\{aj}error: PUT \{7}	3w	2w 2t
\{aj}error: ld: 	3w	cs
\{aj}error: package\{f}	4w	2r
\{aj}error: workspace dependency\{f}	13w	2r
\{aj}error: \{f}	1	7v
\{aj}error[E\{2}\{2}\{2}\{2}]: 	1	ku
\{aj}fqcn[\{1}\{1}	0	h
\{aj}goroutine \{2}	2w	9c
\{aj}issues found	2w	9p
\{aj}java.net.UnknownHostException: \{7}	10w	cx
\{aj}jinja[\{1}\{1}	0	h
\{aj}key-order[\{1}\{1}	2w	h
\{aj}lua5.\{2}: \{7}	0w	dg
\{aj}lua: \{7}	0	dg
\{aj}luac: \{7}	0	dg
\{aj}luajit: \{7}	1	dg
\{aj}name[\{1}\{1}	0	h
\{aj}parse error: \{f}	1w	bl
\{aj}test cases: 	4w	3i
\{aj}validating \{7}	3w	4k
\{aj}var-naming[\{1}\{1}	3w	h
\{aj}yaml[\{1}\{1}	0	h
\{aj}\xe2\x84\xb9 fail \{18}	1w	fm
\{aj}\xe2\x94\x82 [FAIL]    	3w	gy
\{aj}\xe2\xa8\xaf Invalid next.config	10w	ff
\{aj}\xe2\xa8\xaf Next.js build worker	2w	ff
\{aj}\xe2\xa8\xaf Static worker	2w	ff
\{aj}\xe2\xa8\xaf useSearchParams()	3w	ff
\{aj}added \{2}	1i	4
\{aj}build success	2wi	4
\{aj}bundle complete	1wi	4
\{aj}done in \{v}	0wi	4
\{aj}lint error	0wi	cv
\{aj}npm http fetch \{0}	3wi	4
\{aj}restored \{7}	1wi	4
\{au}ORA-0\{2}\{2}\{2}\{2}: 	0	5y
\{au}VaultDown: 	3w	ob
\{au}error\{f}	0	ns
\{au}config error	4wi	50
\{au}config file error	6wi	50
\{au}config file invalid	11wi	50
\{au}config file is error	9wi	50
\{au}config file is invalid	11wi	50
\{au}config invalid	5wi	50
\{au}config is error	5wi	50
\{au}config is invalid	6wi	50
\{au}configuration error	9wi	50
\{au}configuration file error	13wi	50
\{au}configuration file invalid	18wi	50
\{au}configuration file is error	16wi	50
\{au}configuration file is invalid	18wi	50
\{au}configuration invalid	13wi	50
\{au}configuration is error	12wi	50
\{au}configuration is invalid	13wi	50
\{au}eperm\{n}	0i	du
\{au}epipe\{n}	0i	eu
\{au}lint error	1wi	cv
\{au}lint failed	1wi	cv
\{au}lint issues	1wi	cv
\{au}linter error	1wi	cv
\{au}linter failed	1wi	cv
\{au}linter issues	3wi	cv
\{au}linting error	1wi	cv
\{au}linting failed	1wi	cv
\{au}linting issues	6wi	cv
\{n}\x0aRun \{n}	0	3
\{n}\x0dRun \{n}	0	3
\{n}: EOF\{n}	0	fd
\{n}exit code 28	4w	5m
\{n}exit code 35	4w	5n
\{n}exit code 4	1w	om
\{n}exit code 52	4w	5i
\{n}exit code 5\{54}	4w	5k
\{n}exit code 6	1w	5h
\{n}exit code 7	1w	5g
\{n}exit status 28	6w	5m
\{n}exit status 35	6w	5n
\{n}exit status 4	5w	om
\{n}exit status 52	6w	5i
\{n}exit status 5\{54}	5w	5k
\{n}exit status 6	5w	5h
\{n}exit status 7	5w	5g
\{n}hypothesis.errors.\{av}	3w	b7
\{n}denied	0i	5
\{aw} An unknown git error occurred	1w	g2
\{aw} code 128	1w	g2
\{aw} code E404	1w	gb
\{aw} code E5\{2}	0w	gj
\{aw} code EINTEGRITY	6w	g3
\{aw} code ENOENT	2w	g2
\{aw} code ENOLOCK	5w	g5
\{aw} code ENOVERSIONS	2w	ga
\{aw} code EOTP	1w	gc
\{aw} code ERESOLVE	4w	ge
\{aw} code ETARGET	3w	ga
\{aw} code E\{ax}	0w	g8
\{aw} code E\{ay}	0w	gi
\{aw} code E\{az}	0w	fz
\{aw} \^missing script: 	4w	g8
\{f} (Failed)	1w	5d
\{f} (Not Run)	2w	5d
\{f} (QF10\{2}	1	md
\{f} (S100\{2}	1	md
\{f} (S101\{2}	1	md
\{f} (S102\{2}	1	md
\{f} (S103\{2}	1	md
\{f} (SA10\{2}	1	md
\{f} (SA20\{2}	1	md
\{f} (SA30\{2}	1	md
\{f} (SA40\{2}	1	md
\{f} (SA50\{2}	1	md
\{f} (SA60\{2}	1	md
\{f} (SA90\{2}	1	md
\{f} (SEGFAULT)	3w	5d
\{f} (ST10\{2}	1	md
\{f} (Subprocess aborted)	1w	5d
\{f} (Timeout)	0w	5d
\{f} (U100\{2}	1	md
\{f} (defined at \{7}	1w	69
\{f} (failed)	1w	5t
\{f} (syntax)	1w	ov
\{f} (terraform_\{0}\{0}\{0}\{0}	1w	nd
\{f} - should panic ... FAILED	8w	3a
\{f} ... FAILED	3w	3a
\{f} ... FAILED (\{2}	3w	65
\{f} / compileIncremental) Compilation fail	26w	bu
\{f} API has not been used in project	11w	7r
\{f} FAILED	1	jf bd bq
\{f} Violation: 	4w	ml
\{f} action being checked out	17w	km
\{f} already exists	7w	67
\{f} and an update of this package was not 	2w	4n
\{f} at (\{2})	1	7w
\{f} call not used	5w	9i
\{f} can not be used	6w	cr
\{f} depends on \{f}	4w	it
\{f} did not match expected s	6w	i8
\{f} failed: Error: The stack named	17w	45
\{f} for tarball	4w	2n
\{f} has a problem	6w	j6
\{f} in JSON at position	5w	bl
\{f} is already loaded, but \{f}	11w	jw
\{f} is being loaded, but \{f}	9w	jw
\{f} is invalid: 	1w	cc
\{f} is not allowed by the project	13w	i4
\{f} is not available \{b0}	5w	jw
\{f} is not signed.	3w	x
\{f} is required but	8w	i7
\{f} ist nicht vorhanden	1w	bs
\{f} kann nicht gefunden werden	15w	w
\{f} konnte nicht gefunden oder geladen	2w	bs
\{f} no longer has a Release	5w	x
\{f} requires \{b1}	2w	j4
\{f} should be 	3w	j
\{f} sin definir	1w	cr
\{f} timed out after \{2}	2w	2u
\{f} to have no violations	5w	cq
\{f} was not found	1w	9x
\{f} | FAIL |	1w	k7
\{f} and commit	1wi	81
\{f} cannot be located	6wi	dy
\{f} does not match	7wi	h1
\{f} from store	3wi	9
\{f} impossible	1wi	ev
\{f} is missing required property	21wi	9
\{f} is not valid yet	5wi	u
\{f} nicht lesen	4wi	7z
\{f} provider: no valid credential	5wi	n2
\{f} under breaking threshold	5wi	eo
\{f}" cannot be found	4w	cg
\{f}" chart repository	1w	ak
\{f}" did not complete successfully: exit c	15w	6i
\{f}" does not appear to contain	8w	47
\{f}" for option	3w	ec
\{f}" found in pull request title	20w	4i
\{f}" found in the pull request title	24w	4i
\{f}" not found	1w	p0
\{f}" requires explicit package name	5w	he
\{f}" wurde nicht als Name	12w	li
\{f}" requires a development team	6wi	q
\{f}") still not \{b2}	1w	oj
\{f}": no secret key	7wi	9u
\{f}' URL required authentication	16w	4l
\{f}' are too open	3w	m8
\{f}' as a task	3w	a1
\{f}' contains a link	5w	ei
\{f}' could not be found	9w	a1
\{f}' declared in	5w	79
\{f}' did not match	7w	8l
\{f}' does not provide	1w	fj
\{f}' doesn't exist in cloud	9w	1r
\{f}' failed	0w	or 1v
\{f}' is not defined by "exports"	20w	fs
\{f}' is not recognized	7w	li
\{f}' located at \{7}	1w	i1
\{f}' not found	1w	38 jv
\{f}' not found in \{31}	1w	a1
\{f}' returned a non-zero code	10w	6i
\{f}' was not found	1w	w
\{f}' which is part of the dependency lock 	9w	9w
\{f}'' finished with non-zero exit value	14w	a5
\{f}', but I am a '	1w	fh
\{f}', but it did not contain	6w	8a
\{f}', required by	6w	i7
\{f}', which is also in package	8w	t
\{f}(abstract-	2w	ja
\{f}(arguments-	3w	ja
\{f}(attribute-	1w	ja
\{f}(bad-indentation	7w	ja
\{f}(bodyclose)	3w	9o
\{f}(broad-	1	ja
\{f}(consider-	1w	ja
\{f}(contextcheck)	3w	9o
\{f}(copyloopvar)	5w	9o
\{f}(custom:\{1}\{1}	2	c4
\{f}(cyclop)	2	9o
\{f}(depguard)	1w	9o
\{f}(duplicate-	1w	ja
\{f}(dupword)	1w	9o
\{f}(errcheck)	1w	9o
\{f}(errorlint)	3w	9o
\{f}(exhaustive)	4w	9o
\{f}(experimental:\{1}\{1}	5w	c4
\{f}(f-string	1w	ja
\{f}(fixme)	1	ja
\{f}(forbidigo)	1w	9o
\{f}(funlen)	1	9o
\{f}(gocognit)	2w	9o
\{f}(goconst)	1w	9o
\{f}(gocritic)	2w	9o
\{f}(gocyclo)	1w	9o
\{f}(godot)	1	9o
\{f}(gosec)	1	9o
\{f}(gosimple)	1w	9o
\{f}(govet)	1	9o
\{f}(import-	1	ja
\{f}(ineffassign)	5w	9o
\{f}(intrange)	1w	9o
\{f}(invalid-	1w	ja
\{f}(line-too	1w	ja
\{f}(logging-	1w	ja
\{f}(missing-	1w	ja
\{f}(misspell)	2w	9o
\{f}(modernize)	1w	9o
\{f}(nestif)	1	9o
\{f}(no-else	1	ja
\{f}(no-member	1w	ja
\{f}(no-name	1	ja
\{f}(no-self	1	ja
\{f}(no-value	1w	ja
\{f}(noctx)	1	9o
\{f}(nolintlint)	1w	9o
\{f}(not-callable	2w	ja
\{f}(paralleltest)	1w	9o
\{f}(perfsprint)	4w	9o
\{f}(pointless-	3w	ja
\{f}(prealloc)	1w	9o
\{f}(protected-	1w	ja
\{f}(raise-	1	ja
\{f}(redefined-	3w	ja
\{f}(revive)	2	9o
\{f}(staticcheck)	1w	9o
\{f}(stylecheck)	2w	9o
\{f}(super-	1	ja
\{f}(syntax-	1	ja
\{f}(testifylint)	1w	9o
\{f}(thelper)	1w	9o
\{f}(too-few	1	ja
\{f}(too-many	1w	ja
\{f}(trailing-	1w	ja
\{f}(typecheck)	1w	9o
\{f}(undefined-	2w	ja
\{f}(unnecessary-	3w	ja
\{f}(unparam)	1w	9o
\{f}(unreachable	2w	ja
\{f}(unspecified-	1w	ja
\{f}(unused)	2	9o
\{f}(unused-	2	ja
\{f}(use-dict	1w	ja
\{f}(use-implicit	1w	ja
\{f}(useless-	1w	ja
\{f}(whitespace)	1w	9o
\{f}(wrapcheck)	3w	9o
\{f}(wrong-	1	ja
\{f}) were not met	2w	i7
\{f}) could not be found	9wi	1g
\{f}) should not be blank	10wi	6m
\{f}, and running in non-interactive	13w	7f
\{f}, but none of the providers can be inst	1w	4u
\{f}, but you \{b3}	1w	hv
\{f}, version solving failed	8w	j4
\{f}.dart:\{2}	1	5s
\{f}.lean:\{2}	1	j0
\{f}: BAD archive	2w	l
\{f}: BAD signature	7w	mw
\{f}: UNTRUSTED signature	13w	x
\{f}: not a known dependency	3w	9a
\{f}: not found	3w	b9
\{f}: toolchain not available	6w	9h
\{f}> but was:\{b4}	1w	bp
\{f}Could not satisfy the following require	8w	f
\{f}DID NOT WARN	2w	jc
\{f}Download error	4w	4w
\{f}Expected values to be \{b5}	12w	fn
\{f}Failed host lookup	8w	j5
\{f}File already exists	1w	nx
\{f}Invalid authentication	9w	g6
\{f}Nitro build	1w	ff
\{f}No candidates found	1w	p1
\{f}Please make sure the project exists and	30w	7j
\{f}Results Summary:\{f}	3w	b8
\{f}Rollup error	1w	ff
\{f}ScopeMismatch: You tried to access	17w	jg
\{f}StorybookTestRunnerError	8w	me
\{f}Test Suite Failed	7w	7y
\{f}Test suite failed to run	7w	bj
\{f}Unsupported \{b6}	1w	g1
\{f}[arrayIndexOutOfBounds]	9w	3v
\{f}[memleak]	1w	3v
\{f}[nullPointer]	5w	3v
\{f}[syntaxError]	1w	3v
\{f}[uninitvar]	1w	3v
\{f}]: FAILED! =>	4w	e
\{f}\x60 can't be installed because	5w	o8
\{f}\x60 is the same as when the lockfile was 	24w	35
\{f}\x60 to be registered	10w	bn
\{f}adapter. Missing a gem	2w	ke
\{f}ansible	1	e
\{f}assertion\{g}	1w	oj
\{f}can't be resolved	2w	p2
\{f}can't run linter	8w	9p
\{f}cannot open shared object file	8w	d8
\{f}compiled with \{18}\{19}	3w	ok
\{f}composer\{f}	2	4l
\{f}context deadline exceeded	3w	cd
\{f}couldn't be built successfully	6w	ow
\{f}coverage	1	58
\{f}does not match the current dependencies	30w	ao
\{f}error  TS\{2}	1w	ns
\{f}failed calling webhook \{f}	5w	c5
\{f}failed to download	4w	2h
\{f}instrumentation	1w	c
\{f}is not valid	4w	oe
\{f}max-retries exceeded	8w	42
\{f}not formatted	1w	m4
\{f}or you don't have permission	13w	kj
\{f}per minute	1w	7p
\{f}restarting failed container	19w	cb
\{f}so restore can't be run in locked mode	6w	go
\{f}to access this resource	1w	gh
\{f}unexpected end of file	9w	lq
\{f}wheel on this platform	4w	i4
\{f}\xc3\xaatre install\xc3\xa9e	1w	w
\{f}\xe2\x80\x99\xe6\x9c\xaa\xe5\xae\x9a\xe4\xb9\x89\xe7\x9a\x84\xe5\xbc\x95\xe7\x94\xa8	1w	cr
\{f}\xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86	1w	w
\{f}\^apply' to fix	5w	m4
\{f}app store connect\{f}	2wi	p
\{f}can't find the specified secret	5wi	lb
\{f}caused by: sentry reported an error: \{f}	25wi	jt
\{f}context deadline exceeded	3wi	fa
\{f}enable this feature	11wi	8t
\{f}espace disponible sur	13wi	dk
\{f}id-token: write	7wi	gz
\{f}id-token:write	6wi	gz
\{f}inappropriate ioctl	1wi	9u
\{f}not found	1wi	6k
\{f}\^test) sbt.TestsFailedException	16w	l3
\{7} ==> \{7}	0	m2
\{7} already exists	7w	nx
\{7} and downloads are blocked	18w	oc
\{7} assist/source\{f}	1w	27
\{7} cannot be found	3w	bi
\{7} depends on	3w	j4
\{7} depends on 	4w	it
\{7} does not exist	2w	od
\{7} does not exist in the repository 	9w	2z
\{7} does not match any	7w	83
\{7} does not \{y}	2w	i3
\{7} during a previous attempt	6w	e3
\{7} exists in filesystem	2w	mp
\{7} failed to resolve	9w	2r 2s
\{7} failed with: 	2w	66
\{7} failed. See 	5w	66 5c
\{7} failed: 	1w	5s
\{7} failed: timeout	3w	a6
\{7} failure for 	3w	cq
\{7} for ruby	1w	lg
\{7} from untrusted tap	5w	mx
\{7} has been disabled because	6w	2c
\{7} is not correctly formatted	14w	3u
\{7} is not found in	5w	jy
\{7} is not found in NuGet feeds	19w	gp
\{7} is not in \{b7}	4w	9a
\{7} is not supported on Lua	15w	dh
\{7} lint/a11y\{f}	1w	27
\{7} lint/complexity\{f}	1w	27
\{7} lint/correctness\{f}	1w	27
\{7} lint/nursery\{f}	1w	27
\{7} lint/performance\{f}	9w	27
\{7} lint/security\{f}	1w	27
\{7} lint/style\{f}	1w	27
\{7} lint/suspicious\{f}	1w	27
\{7} matched to [	1w	lh
\{7} not found	2w	ai 4k 67
\{7} not found in upstream	10w	8l
\{7} not found.	3w	bi a
\{7} organizeImports\{f}	3w	27
\{7} owned by 	1w	mp
\{7} required--this is only version 	14w	5b
\{7} satisfies the requirement	1w	3h
\{7} sum doesn't match	1w	4t
\{7} suppressions/\{f}	3w	27
\{7} was NOT installed successfully	15w	f
\{7} was not found in the local cache	18w	lg
\{7} was not found in the \{2b}	1w	o6
\{7} was not found on your system	12w	o8
\{7} with arch \{7}	3w	lg
\{7} with architecture \{7}	9w	lg
\{7} \xe2\x86\x92 Status: 4	6w	cu
\{7} could not be found	8wi	6m
\{7} is not available	5wi	h5
\{7} line \{2}	1i	cv
\{7} not found	2wi	8i
\{7} ratelimit	1wi	b3
\{7} rate\{p}limit	1wi	b3
\{7}" could not be found	9w	fo
\{7}" didn't complete successfully	14w	8n
\{7}" file could not be downloaded	15w	4r
\{7}" has no shared framework schemes	12w	3h
\{7}" is invalid: 	1w	cc
\{7}" is not a valid chart repository or ca	16w	ak
\{7}" is not available on	6w	lz
\{7}" is not exported by "\{7}	7w	k8
\{7}" not found	1w	lz
\{7}" satisfies the requirement	1w	mo
\{7}' has timed out	7w	42
\{7}' is misspelled or not recognized by th	13w	67
\{7}' is not available	6w	jw
\{7}' not found	1w	ba 88
\{7}' not found on medium '	10w	ms
\{7}' not found.	4w	h7
\{7}' not found:	4w	dh
\{7}' on port	1w	ey
\{7}' target may not be installed	14w	ky
\{7}' not in lockfile	7wi	de
\{7}'. Make sure that the gem	5w	ke
\{7}'. The package was not found	13w	3n
\{7}'s certificate, issued by	13wi	ni
\{7}) does not satisfy	9w	4s
\{7}), and Bundler cannot continue	4w	66
\{7}), but does not contain package	19w	9a
\{7}, but none of the providers	1w	6d
\{7}, don't know what it is	15w	5b
\{7}. Check your network connection	11w	31
\{7}. This usually means that there are kno	9w	od
\{7}.BanDuplicate\{0}	1w	e7
\{7}.BannedDependencies	10w	e7
\{7}.BannedPlugins	1w	e7
\{7}.DependencyConvergence	14w	e7
\{7}.RequireJavaVersion	8w	e7
\{7}.RequireMavenVersion	4w	e7
\{7}.RequireOS	2w	e7
\{7}.RequirePluginVersions	4w	e7
\{7}.RequireReleaseDeps	11w	e7
\{7}.RequireUpperBoundDeps	14w	e7
\{7}.astro:\{2}	1	mh
\{7}.bzl:\{2}	0	1y
\{7}.css Unknown word	1w	kz
\{7}.dart: \{f}	1	5t
\{7}.go.orig \{7}	1w	9m
\{7}.groovy: \{2}	1w	bt
\{7}.java (at line \{2}	6w	bt
\{7}.java:\{2}	1	bt
\{7}.php:\{2}	0	hp
\{7}.proto: \{b8}	1w	iz
\{7}.proto:\{2}	1	iz j
\{7}.pyx:\{2}	0	5q
\{7}.scala	0	bt
\{7}.spec.\{b9}	1	oh
\{7}.sql] FAIL	2w	m5
\{7}.svelte:\{2}	1w	mh
\{7}.test.\{b9}	1	oh
\{7}.vue:\{2}	0	mh
\{7}.xml:\{2}	0	a
\{7}: Failed to download resource	19w	2b
\{7}: IO ERROR	1w	l
\{7}: Integrity check	6w	oy
\{7}: Permission denied	11w	l8
\{7}: SyntaxError: 	7w	iw
\{7}: checksum mismatch	7w	98
\{7}: checksum \{ba}	1w	98
\{7}: i/o timeout	1w	f5
\{7}: import cycle not allowed	10w	97
\{7}: line \{2}	1	78
\{7}: no such host	3w	f5
\{7}: not found	3w	b9 ba
\{7}: server misbehaving	5w	f5
\{7}: unknown package	5w	fh
\{7}: connect: permission denied	6wi	6n
\{7}BUILD.bazel:\{2}	3w	1y
\{7}BUILD:\{2}	1	1y
\{7}MODULE.bazel:\{2}	2w	1y
\{7}WORKSPACE:\{2}	2w	1y
\{7}] is not specified	7w	o5
\{7}] not enabled on project	11w	41
\{7}_test.go:\{2}	1w	9f
\{7}\x60 class does not exist	4w	kz
\{7}\x60 is already uploaded	1w	nx
\{7}\x60 is not defined in \{17}	6w	o5
\{7}\x60 should be \x60	5w	m2
\{7}\x60 wasn't found	5wi	h5
\{7}\x60, with features	8w	3f
\{7}test-suite.log	1w	16
\{b6}: \x60#[deny(clippy::	7w	3x
\{b6}: \x60-D clippy::	3w	3x
\{bb} version is incompatible with	16w	id
\{2}  Error: \{f}	0w	78
\{2} - Unknown word (	9w	m2
\{2} - error \{0}	1w	jb
\{2} - error: 	1w	jb
\{2} Accessibility \^v	8w	cq
\{2} Checkstyle violation	6w	3l
\{2} ERROR AFFECTING	5w	hn
\{2} ERROR AND	2w	hn
\{2} ERRORS AFFECTING	5w	hn
\{2} ERRORS AND	3w	hn
\{2} FAILED TEST	3w	aa
\{2} Failures \{2}	2w	nz
\{2} Flow Failed	4w	dz
\{2} Flows Failed	5w	dz
\{2} Processus arr\xc3\xaat\xc3\xa9	7w	ln
\{2} Unicestwiony	2w	ln
\{2} assertions, \{2}	2w	eh
\{2} assertion\{g}	2w	oj
\{2} bugs and \{2}	2w	bz
\{2} but wanted \{2}	1w	1x
\{2} bytes but got	6w	bb
\{2} chart(s) linted, \{18}\{19}	9w	al
\{2} dependencies of derivation	15w	fj
\{2} error found	3w	bu hp
\{2} error in \{7}	2w	nt
\{2} error in \{2}	2w	er
\{2} errors found	4w	bu hp
\{2} errors in \{7}	3w	nt
\{2} errors in \{2}	3w	er
\{2} errors\{34}	0w	ji
\{2} error\{34}	1	ji
\{2} example, \{2}	2w	k9
\{2} examples, \{2}	3w	k9
\{2} failed	1	oi ia
\{2} failed (\{2}	1w	5p nb
\{2} faileds\{34}	1w	ji
\{2} failed\{34}	0w	ji
\{2} failing	0w	ej
\{2} failure	0w	bd 9g 7c ag na
\{2} failure(s), \{2}	2w	h
\{2} failure\{bc}	1w	nz 3y
\{2} failure\{bd}	1w	gy
\{2} files require formatting	10w	mk
\{2} files that can be fixed	15w	hn ho
\{2} fixable with the \x60--fix\x60 option	17w	kl
\{2} has already been used	1w	nx
\{2} interrupted	1w	ia
\{2} issue(s) found:	8w	nd
\{2} issues:	0w	9p
\{2} issue\{g}	1	5r
\{2} known vulnerabilit	8w	fw
\{2} minutes.	1w	kq
\{2} non-complying file	1w	m4
\{2} pact failures	1w	h9
\{2} passed, \{18}\{19}	1w	k7
\{2} problem	0w	7a
\{2} problem\{g}	1w	mf j
\{2} scenario\{g}	1w	5e 24
\{2} security vulnerability advisor	11w	fw
\{2} snapshot\{g}	1w	bk
\{2} style issue	4w	ho
\{2} stylelint	2w	mf
\{2} subtests	1w	hh
\{2} success / \{2}	3w	32
\{2} successes / \{2}	5w	32
\{2} suggestion\{g}	3w	m2
\{2} target failed	3w	3c
\{2} targets failed	4w	3c
\{2} test failed	4w	19 16
\{2} test in \{f}	1w	jr
\{2} tests failed	3w	19 16 ag
\{2} tests failed  	3w	br
\{2} tests in \{f}	2w	jr
\{2} unhandled error	2w	oh
\{2} visual change\{f}	4w	me
\{2} vulnerabilities	2w	fw
\{2} warning and \{18}\{19}	5w	h4
\{2} warning, \{2}	3w	jb
\{2} warnings and \{18}\{19}	6w	h4
\{2} warnings, \{2}	3w	jb
\{2} weighted issues	6w	bz
\{2} | ERROR 	1w	hn
\{2} | P: 	0	m5
\{2} aborted  	1wi	lj
\{2} arg(s), received	6wi	3w
\{2} bytes exhausted	3wi	ds
\{2} bytes failed	2wi	ds
\{2} delete http	2wi	b1
\{2} get http	1wi	b1
\{2} head http	1wi	b1
\{2} is below threshold	2wi	eo
\{2} patch http	1wi	b1
\{2} post http	1wi	b1
\{2} put http	1wi	b1
\{2} violation(s) that are fatal	13wi	cv
\{2}' finished with non-zero exit value 1	13w	a3
\{2}'. Exit code indicates	10w	mq
\{2}) AssertionError: 	5w	nb
\{2}) Error:	0w	et
\{2}) Fatal: 	0w	et
\{2}) test \{f}	0w	7c
\{2}) was terminated by another process: si	22w	cz
\{2}): ERROR: CHECK	7w	3i
\{2}): ERROR: REQUIRE	7w	3i
\{2}): Error: 	1w	et
\{2}): FAILED:	2w	3i
\{2}): catastrophic error\{3}	1w	gt
\{2}): error	0w	ad
\{2}): error CS\{2}\{2}\{2}\{2}	1w	ny
\{2}): error G\{be}\{be}\{be}\{be}\{be}\{be}\{be}\{be}: 	1w	5s
\{2}): error: \{bf}	1w	a9
\{2}): error\{3}	1w	gt
\{2}, Assertions: \{2}	3w	hr
\{2}, Failed checks: \{18}	4w	b8
\{2}, Failures: \{18}	4w	nc
\{2}, Issues found: \{18}	4w	m2
\{2}, Level \{2}	1w	5y
\{2}, characters	4w	j0
\{2}, bytes received: 	4wi	fc
\{2}: '=' expected	5w	dg
\{2}: 'end' expected	2w	dg
\{2}: DeclarationError	6w	et
\{2}: ERROR: 	0w	m3
\{2}: ERROR: CHECK	6w	3i
\{2}: ERROR: REQUIRE	6w	3i
\{2}: ERROR: TEST CASE	6w	3i
\{2}: Error	0	et
\{2}: Error: 	0w	5s
\{2}: FAILED	0w	3i
\{2}: Failure	1w	a9
\{2}: File is not \{bg}	1w	9m
\{2}: ParserError	3w	et
\{2}: SEVERE: 	2w	m3
\{2}: TypeError	2w	et
\{2}: WARNING: 	0w	m3
\{2}: [error] 	1w	ov
\{2}: attempt to	3w	dg
\{2}: can't find	4w	74
\{2}: error	0	et ad
\{2}: error: 	0w	bt j0 ep
\{2}: error: (\{0}\{0}\{0}\{0}	0w	mk
\{2}: error: \{bh}	0w	k
\{2}: executing	3w	al
\{2}: function	0w	74
\{2}: head mismatch	6w	74
\{2}: record	0w	74
\{2}: syntax error	1w	74
\{2}: type \{7}	1	74
\{2}: undefined	3w	74
\{2}: unexpected symbol	1w	dg
\{2}: variable	0w	74
\{2}: class \{7}	0wi	cf
\{2}: double subscript	5wi	cf
\{2}: double superscript	4wi	cf
\{2}: emergency stop	4wi	cf
\{2}: file ended while scanning	14wi	cf
\{2}: latex error	1wi	cf
\{2}: misplaced \x5cnoalign	6wi	cf
\{2}: misplaced alignment	10wi	cf
\{2}: missing \{7}	1wi	cf
\{2}: package \{7}	0wi	cf
\{2}: paragraph ended before	9wi	cf
\{2}: runaway argument	6wi	cf
\{2}: tex capacity exceeded	1wi	cf
\{2}: text line contains an invalid	1wi	cf
\{2}: undefined control sequence	3wi	cf
\{2}:Error	0	et
\{2}ms exceeded	1w	ek i8
\{2}s timeout running '\{7}	8w	42
\{2}|FAIL|	0	2d
\{2}\xec\x97\x90 \xec\x97\xb0\xea\xb2\xb0\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	1w	ev
\{2}\{2} - no response	2w	5v
\{2}\{2} failed to respond	10wi	ex
\{2}\{2} is already in use	2wi	dw
\{2}\{2} is in use	2wi	dw
\{2}\{2} was already in use	2wi	dw
\{2}\{2}\{2}\{2}\{2}\{2}\{2}\{2} ERROR "\{7}	8w	mh
\{2}\{bi}B more space on the 	3w	mr
\{bj} severity vulnerabilit	1w	fw
\{bk} FAILED **	2w	mj
\{0} call has	1w	9i
\{0} captured	1w	9i
\{0} environment variable is being used for	8w	8s
\{0} errored during testing	4w	bo
\{0} failed. 	1w	6q
\{0} format 	0w	9i
\{0} option was not found	6w	bi
\{0} api key is \{bl}	3wi	nl
\{0} api key \{bl}	2wi	nl
\{0} are empty	2wi	nl
\{0} are missing	4wi	nl
\{0} are not defined	6wi	nl
\{0} are not set	1wi	nl
\{0} are required	1wi	nl
\{0} are set	2i	nl
\{0} are undefined	3wi	nl
\{0} are unset	1wi	nl
\{0} has to be empty	4wi	nl
\{0} has to be missing	4wi	nl
\{0} has to be not defined	4wi	nl
\{0} has to be not set	4wi	nl
\{0} has to be required	3wi	nl
\{0} has to be set	4wi	nl
\{0} has to be undefined	9wi	nl
\{0} has to be unset	4wi	nl
\{0} is empty	1wi	nl
\{0} is missing	3wi	nl
\{0} is not defined	5wi	nl
\{0} is not set	3wi	nl
\{0} is required	2wi	nl
\{0} is set	1i	nl
\{0} is undefined	5wi	nl
\{0} is unset	1wi	nl
\{0} must be empty	2wi	nl
\{0} must be missing	2wi	nl
\{0} must be not defined	2wi	nl
\{0} must be not set	2wi	nl
\{0} must be required	1wi	nl
\{0} must be set	2wi	nl
\{0} must be undefined	2wi	nl
\{0} must be unset	2wi	nl
\{0} token is \{bl}	3wi	nl
\{0} token \{bl}	0wi	nl
\{0} was empty	1wi	nl
\{0} was missing	1wi	nl
\{0} was not defined	6wi	nl
\{0} was not set	1wi	nl
\{0} was required	1wi	nl
\{0} was set	2i	nl
\{0} was undefined	6wi	nl
\{0} was unset	1wi	nl
\{0}" is incompatible with this module	9w	ox
\{0}": no such variable	7w	my
\{0}' overflowed by \{2}	8w	10
\{0}' requires xcode	5wi	np
\{0}() Failure	1w	6q
\{0}()\x60 failed	2w	5o
\{0}()\x60 timed out	5w	5o
\{0}, XCTAssert	3w	or
\{0}, failed - 	3w	or
\{0}.php line \{2}	1w	hl
\{0}.result	1i	8u
\{0}:FAIL\{n}	0	nz
\{0}Cept: \{f}	0	4f
\{0}Cest: \{f}	0	4f
\{0}Error: 	1	nm
\{0}Exception: 	2w	nm
\{0}Test: \{f}	0	4f
\{0}] safe_read failed	6w	kb
\{0}_SUITE ==> \{7}	1w	75
\{0}_SUITE: ==> \{7}	3w	75
\{0}_out: protoc-gen-\{0}	1w	iz
\{0}_compiler could be found	5wi	np
\{0}\{0}\{0}: could not open	10wi	dm
\{0}\{0}\{0}: uncaught target signal	8wi	dm
\{0}\{0}\{0}\{0}\{0}: ERROR	4	5y
\{bm} matching the given constraint	14w	n5
\{bn} failed after \{2}\{f}	3w	9s
\{bn} format violations	3w	m4
\{bo}: test_\{0}	0	eg
\{bp}name too long	5w	oo
\{bq} failed to resolve import	15w	fs
\{5n} answer	1	f7
\{5n} replied	0w	f7
\{5n} reply	0	f7
\{5n} respond	0w	f7
\{1n}not create a new one because you enable	16w	7f
\{v} is not supported by the following pack	29w	39
\{v} is not installed	9wi	nq
\{v} is too \{br}	1wi	dy
\{v} or higher is required	2wi	dy
\{v}% of diff hit (target \{v}	8w	4g
\{v}%) is below the expected minimum covera	30w	lu
\{v}) used to build golangci-lint is lower 	29w	9q
\{v}, but depends on the product	9w	mo
\{v}, but your Gemfile specified	14w	30
\{bs} not up\{p}to\{p}date\{bt}\{bu}	2wi	81
\{bs} outdated\{bt}\{bu}	1wi	81
\{2d} check failed	3w	9m
\{2d} completed, \{18}\{19}	4w	br
\{2d} failed out of	5w	5d
\{2d} failed.	0w	hj
\{2d} found	0	9m
\{2d} needs running	1w	9m
\{2d} passed, \{18}\{19}	1w	5u na
\{2d} un d\xc3\xa9p\xc3\xb4t git	1w	8l
\{2d}, configured to \{9}	7w	61
\{bv} complete	0wi	4
\{bv} re-established	3wi	4
\{bv} reestablished	1wi	4
\{bv} succeeded	2wi	4
\{5b} does not exist	2w	bs
\{r} denied on	2w	7r
\{r} permission for	7w	7r
\{3}"UNAVAILABLE"	1w	7s
\{3}"already_exists"	8wi	92
\{3}"authentication_error"	2wi	db
\{3}"unknown webhook"	5wi	3k
\{bw} failed: \{f}	1w	8k
\{bx}authorization required	1wi	as
\{bx}client error	2wi	as at
\{bx}forbidden	1wi	at
\{bx}internal \{bs}	2wi	ax
\{bx}invalid or non-existent	8wi	at
\{bx}not found	1wi	av
\{bx}proxy error	0wi	ay
\{bx}request time\{8f}	3wi	aw
\{bx}unauthori\{9a}ed	1wi	as
\{by} nicht gefunden	5w	8d
\{by} no encontrado	3w	8d
\{by} non trouv\xc3\xa9	1w	8d
\{by} not found	2w	8d
\{by} n\xc3\xa3o encontrado	5w	8d
\{by} \xe6\x9c\xaa\xe6\x89\xbe\xe5\x88\xb0	1w	8d
\{bz} detected	1w	kc
\{bz} detected in the test module	1w	29
\{bz} have not been accepted	1w	b
\{bz} is not defined in ES module scope	16w	fp
\{bz} not gofmt	2w	9m
\{bz} only supported on Linux	15w	mv
\{bz} would be reformatted	2w	28
\{1}": executable file not found	14w	c8 52
\{1}' binary, normally provided by	1w	ky
\{1}\{1}\{1}' exceeded	4w	43
\{x}: FAIL code \{2}	4w	nr
\{x}: FAIL \xe2\x9c\x96 in 	3w	nr
\{x}: commands failed	6w	nr
\{c0}: not found	3w	lp
\{b5} for architecture	8w	cr
\{50}\{50}\{50}\{50}\{50}\{50}\{50}\{50} but wanted \{50}\{50}\{50}\{50}\{50}\{50}\{50}\{50}	8w	1w
\{63} generated.	1w	3t
\{63} reported by Checkstyle	7w	3l
\{c1} may not be empty [	6w	4i
\{c1} went offline during the build	10w	be
\{c2} not match \{c3}	2w	4p
\{c4}\{c5} not found	3w	hk
\{c6} request for 	4w	ey
\{c7}.Error	0	aq
\{c7}.TransportError	1w	aq
\{58} Imports are incorrectly sorted	15w	28
\{c8}could not be found	7w	i6
\{6b} desconocido	1w	f4
\{6b}abandon de la connexion	1wi	f1
\{6b}allouer de la m\{7d}	4wi	ds
\{6b}arguments trop longue	7wi	dq
\{6b}est pas accessible	3wi	f8
\{6b}host non \{7d}	1wi	f8
\{6b}ordinateur cible l\{6b}	2wi	ez
\{ao}Assertion failed, no matching message	17w	7b
\{ao}Assertion with \{c9}	1w	7b
\{ao}Error Trace:\{ao}	4w	9f
\{ao}Error:      	4w	9f
\{ao}Expected \{ca}	1w	7b
\{ao}Expected: 	2w	gy
\{ao}FAILED in	1w	23
\{ao}NO STATUS in	1w	23
\{ao}TIMEOUT in	2w	23
\{ao}assertions \xe2\x94\x82\{ao}	1w	fe
\{ao}error\{ao}	0	78 ov
\{ao}expected: \{7}	2w	ka
\{ao}match (=) failed	1w	7b
\{cb}: not found	3w	lp
\{1t}' file not found	2w	33
\{7d} desligado	1wi	f8
\{7d} el fin de la conexi\{7d}	4wi	f1
\{7d} el tiempo de conexi\{7d}	9wi	ev
\{7d} em uso	1i	dw
\{7d} est introuvable	5wi	7i
\{7d} jest niedost\{7d}	1wi	f8
\{7d} operativo	2wi	f8
\{7d} ou en panne	3wi	f8
\{7d} par un autre processus	9wi	on
\{7d} rota para o host	2wi	f8
\{7d}bordement du quota d\{6b}	6wi	dk
\{7d}chec d'authentification pour	6wi	7z
\{7d}cuter le fichier binaire	4wi	dm
\{7d}czenie odrzucone	2wi	ez
\{7d}czenie zerwane przez drug\{7d}	11wi	f1
\{7d}cznie do odczytu	2wi	du
\{7d}dny format pliku wykonywalnego	7wi	dm
\{7d}dzenie jest wy\{7d}	5wi	f8
\{7d}e par le correspondant	4wi	f1
\{7d}gend hauptspeicher verf\{7d}	12wi	ds
\{7d}me de fichiers accessible en lecture se	1wi	du
\{7d}n de segmento	1wi	lj
\{7d}n existente	3wi	f1
\{7d}n no permitida	6wi	du
\{7d}n rehusada	1wi	ez
\{7d}n reinicializada por la m\{7d}	15wi	f1
\{7d}n ya se est\{7d}	2wi	dw
\{7d}na przydzieli\{7d}	1wi	ds
\{7d}ndert werden (busy)	7wi	on
\{7d}o causada por software	8wi	f1
\{7d}o existente	1wi	f1
\{7d}o fechada pela outra ponta	14wi	f1
\{7d}o insuficiente no disco	10wi	dk
\{7d}o negada	1i	du
\{7d}o otwartych plik\{7d}	2wi	dq
\{7d}o permitida	3wi	du
\{7d}o pode encontrar o arquivo especificado	9wi	7i
\{7d}o recusada	1wi	ez
\{7d}o respondeu corretamente	14wi	ev
\{7d}o suficiente em	7wi	dk
\{7d}quina de destino as recusou ativamente	7wi	ez
\{7d}r die verbindung ist abgelaufen	15wi	ev
\{7d}ration non permise	5wi	du
\{7d}rea de texto ocupada	4wi	on
\{7d}rie de tests	1wi	6w
\{7d}rio inexistente	2wi	7i
\{7d}s refus\{7d}	0wi	du
\{7d}t ist kein speicherplatz mehr verf\{7d}	1wi	dk
\{7d}te distant a ferm\{7d}	8wi	ex
\{7d}vel alocar mem\{7d}	2wi	ds
\{7d}vel conectar em \{7}	8wi	ev
\{7d}vel executar o arquivo bin\{7d}	11wi	dm
\{7d}vel no dispositivo	9wi	dk
\{cc}256 mismatch	1w	2a
\{cd}Could not download module "	6w	n3
\{cd}Error: Argument 	4w	mz
\{cd}Error: Backend configuration changed	8w	mz
\{cd}Error: Backend configuration required	8w	mz
\{cd}Error: Backend initialization changed	8w	mz
\{cd}Error: Backend initialization required	8w	mz
\{cd}Error: Call to unknown function	13w	mz
\{cd}Error: Conflicting 	10w	mz
\{cd}Error: Cycle: 	4w	mz
\{cd}Error: Duplicate 	3w	mz
\{cd}Error: Inconsistent conditional	8w	mz
\{cd}Error: Incorrect 	8w	mz
\{cd}Error: Instance cannot be destroyed	24w	mz
\{cd}Error: Invalid 	4w	mz
\{cd}Error: Missing attribute	14w	mz
\{cd}Error: Missing map	10w	mz
\{cd}Error: Missing name	9w	mz
\{cd}Error: Missing newline	11w	mz
\{cd}Error: Missing plugins	9w	ib
\{cd}Error: Missing required argument	21w	mz
\{cd}Error: Missing resource	6w	mz
\{cd}Error: Module not installed	11w	mz
\{cd}Error: No value for required variable	4w	mz
\{cd}Error: Provider configuration not prese	11w	mz
\{cd}Error: Reference to undeclared	18w	mz
\{cd}Error: Resource postcondition failed	13w	mz
\{cd}Error: Resource precondition failed	23w	mz
\{cd}Error: Self-referential	10w	mz
\{cd}Error: Unknown 	4w	mz
\{cd}Error: Unreadable module	5w	mz
\{cd}Error: Unsupported argument	4w	mz
\{cd}Error: Unsupported attribute	4w	mz
\{cd}Error: Unsupported block	4w	mz
\{cd}Error: Unsupported operator	4w	mz
\{cd}Error: Value for undeclared	15w	mz
\{cd}Error: Variables not allowed	19w	mz
\{ce} FAILED: 	1w	aj
\{cf}n\{cg}t match	1wi	3m
\{ch} not have \{ci}	2wi	5
\{ch} not match	2wi	3m
\{cj} check failed	3wi	3m
\{cj} does not match	7wi	3m
\{ck} acquire \{0}	1wi	dd
\{ck} be logged in	1wi	nk
\{ck} connect to podman	8wi	6l
\{ck} get \{0}	0i	dd
\{ck} obtain \{0}	0wi	dd
\{ck} set \{0}	0i	dd
\{ck} take \{0}	0i	dd
\{cl}: timed out	3wi	fa
\{cm}libmamba \{7}	0w	e1
\{cn}AttributeError: 	5w	je
\{cn}ClientConnectorError: 	10w	d6
\{cn}ConnectError: 	3w	d6
\{cn}ConnectTimeout: 	3w	d6
\{cn}ConnectTimeoutError: 	3w	d6
\{cn}ConnectionError: 	6w	d6
\{cn}DoesNotExist: 	3w	je
\{cn}HTTPError: \{f}	2w	d7 d9
\{cn}HTTPStatusError: \{f}	2w	d7 d9
\{cn}IndexError: 	2w	je
\{cn}KeyError: 	2w	je
\{cn}LookupError: 	4w	je
\{cn}MaxRetryError: 	2w	d6
\{cn}NameError: 	2w	je
\{cn}NameResolutionError: 	2w	d6
\{cn}NewConnectionError: 	9w	d6
\{cn}NotImplementedError: 	10w	je
\{cn}OverflowError: 	2w	je
\{cn}ProtocolError: 	4w	d6
\{cn}ReadTimeout: 	0w	d6
\{cn}ReadTimeoutError: 	9w	d6
\{cn}RecursionError: 	5w	je
\{cn}RemoteDisconnected: 	3w	d6
\{cn}RuntimeError: 	1w	je
\{cn}SSLError: 	1w	d6
\{cn}ServerDisconnectedError: 	14w	d6
\{cn}StopIteration: 	3w	je
\{cn}TypeError: 	1w	je
\{cn}URLError: 	1w	d6
\{cn}UnboundLocalError: 	2w	je
\{cn}ValidationError: 	3w	je
\{cn}ValueError: 	3w	je
\{cn}ZeroDivisionError: 	8w	je
\{cn}gaierror: 	2w	d6
\{co}  \xe2\x97\x8f \{f}	0	bh
\{co}  \xe2\x9c\x95 \{f}	0	bh
\{co}  \xe2\xa8\xaf \{0}\{f}	1	hi
\{co} --> \{cp}	0	kv
\{co}(in test file \{7}	3w	1v
\{co}*** Failed! \{cq}	3w	ag
\{co}**error:\{cr}	1w	75
\{co}--- FAIL: 	2w	9e
\{co}= help: for further information visit h	14w	3x
\{co}= note: \x60-D \{cs}	1w	3x
\{co}All attempts to connect to \{7}	9w	ir
\{co}Assert.That(\{f}	2w	6q
\{co}AssertionError [ERR_ASSERTION]	13w	fn
\{co}AssertionError: \{c1}	3w	3j
\{co}But was:  \{f}	2w	6q
\{co}Check: CKV\{0}	2w	b8
\{co}ConnectionClosed	8w	ae
\{co}ConnectionFailure \{ct}	7w	ae
\{co}ConnectionTimeout	6w	ae
\{co}Could not load module \xe2\x80\x98	8w	ad
\{co}Cypress could not verify that this serv	21w	5o
\{co}CypressError: 	2w	5o
\{co}DELETE http\{o}	1w	d0
\{co}Difference (- actual, + expected)	5w	19
\{co}ERROR: Failed to load script "res://	27w	9l
\{co}Error occurred prerendering page "	18w	ff
\{co}Error:	0	eg
\{co}Error: Turbopack build failed with \{2}	4w	ff
\{co}Error: \{7}	1	1t
\{co}Expect \x24(\{f}	1w	oj
\{co}Expected values to be \{b5}	12w	fn
\{co}Expected \{f}	1w	bd eg 6q
\{co}FAIL  Tests\x5c	4w	hi
\{co}FAIL [\{5}	1	3a
\{co}FAIL: 	0	n9
\{co}FAILED  Tests\x5c	2w	hi
\{co}FAILED for resource: 	1w	b8
\{co}FAILED: 	2	n9
\{co}FAILURE: 	1w	n9
\{co}Failed asserting that 	2w	hq
\{co}Failed to compile	1w	ff
\{co}Failed \{7}	1	6v
\{co}Failed: \{18}\{v}	1w	75
\{co}Failing tests:	3w	os
\{co}Failure:	2	eg
\{co}GET http\{o}	1w	d0
\{co}IncompleteHeaders	1w	ae
\{co}IndentationError: 	2w	jo
\{co}InvalidChunkHeaders	1w	ae
\{co}KeyError: '\{cu}	2w	jn
\{co}NoResponseDataReceived	10w	ae
\{co}PATCH http\{o}	1w	d0
\{co}PHPUnit\x5cFramework\x5c\{1j}	2w	hq
\{co}POST http\{o}	1w	d0
\{co}PUT http\{o}	1w	d0
\{co}Package size limit has exceeded by	19w	lv
\{co}RangeError\{3}	1w	fq
\{co}ReferenceError\{3}	2w	fq
\{co}ResponseBodyTooShort \{2}	13w	ae
\{co}ResponseTimeout	4w	ae
\{co}StorybookTestRunnerError: 	8w	me
\{co}Suite: \{f}	1	a3
\{co}SyntaxError: 	5w	jo
\{co}SyntaxError: \{7}	5w	1t
\{co}SyntaxError\{3}	1w	fq
\{co}TERMINATING [\{cv}	6w	3a
\{co}TEST FAILED	3w	n9
\{co}TIMEOUT [\{cv}	2w	3a
\{co}TabError: 	2w	jo
\{co}Tests have failed	6w	os
\{co}Tests:    \{2}	2w	hi
\{co}Turbopack build failed with \{2}	12w	ff
\{co}TypeError: \{7}	1w	1t
\{co}TypeError\{3}	1w	fq
\{co}Your package exceeds the size limit	22w	lv
\{co}Your test suite must contain at least o	30w	bj
\{co}[404] \{cw}	1	cu
\{co}[ERROR] Found \{18}\{19}	6w	hp
\{co}[FAILED]	2	n9
\{co}[FAILED] \{f}	1w	7y
\{co}[FAIL]	0	n9
\{co}[FAIL] \{f}	1	7y
\{co}[PANICKED] \{f}	2w	7y
\{co}[TIMEDOUT] \{f}	3w	7y
\{co}[xUnit.net \{cx}	1w	6v
\{co}elementHandle.\{0}	6w	i8
\{co}error - \{f}	2	5s
\{co}error during build:	4w	of
\{co}error: Program failed with	11w	j6
\{co}error: Running program '	4w	j6
\{co}fail: \{cy}	1	15
\{co}failed \{7}	1	6v
\{co}failureType: '\{cz}	2w	fm
\{co}file: \{7}	0	of
\{co}frame.\{0}	1	i8
\{co}java.lang.AssertionError	13w	bp
\{co}locator.\{0}	2	i8
\{co}page.\{0}	0	i8
\{co}predicate failed on: 	12w	ag
\{co}pulumi:pulumi:Stack \{f}	12w	j6
\{co}shellspec \{7}	2w	lt
\{co}\xe2\x94\x82 Failing: 	2w	5p
\{co}\xe2\x9c\x96 Timed out while running tests	15w	19
\{co}\xe2\x9c\x98 Test \{d0}	1w	or
\{co}compilation error	3wi	7u
\{co}compilation failed	3wi	7u
\{co}compile error	3wi	7u
\{co}compile failed	4wi	7u
\{co}compiling error	4wi	7u
\{co}compiling failed	8wi	7u
\{co}failed: 	2i	6w
\{co}finished \{f}	1wi	4
\{co}\^test FAILED	3w	na
\{co}\^test have FAILED	5w	na
\{co}\^tests FAILED	2w	na
\{co}\^tests have FAILED	6w	na
\{d1}Error: connect E	4w	d1
\{19}ms exceeded	1wi	fb
\{d2}TimeoutError	3w	jj
\{d2}failureException: 	2w	jp
\{d3} passed, \{18}\{19}	1w	25
\{d4} timed out in \{2}	2w	og
\{d5} that match	3w	a1
\{d6} failed	1	19
\{d7}] \xe2\x80\xba 	0	i9
\{d8} resource "	3w	c6
\{d9}AssertionError at \{7}	3w	bp
\{d9}AttributeError	5w	jk
\{d9}ImportError: cannot import name	16w	jk
\{d9}ImproperlyConfigured	1w	jk
\{d9}IndexError	2w	jk
\{d9}KeyError	1	jk
\{d9}LookupError	2w	jk
\{d9}NameError	1w	jk
\{d9}NotImplementedError	10w	jk
\{d9}OverflowError	2w	jk
\{d9}RecursionError	5w	jk
\{d9}RuntimeError	1w	jk
\{d9}StopIteration	3w	jk
\{d9}TypeError	1w	jk
\{d9}UnboundLocalError	2w	jk
\{d9}UnicodeDecodeError	2w	jk
\{d9}UnicodeEncodeError	9w	jk
\{d9}ValidationError	3w	jk
\{d9}ValueError	1w	jk
\{d9}ZeroDivisionError	8w	jk
\{da} was thrown running a test	7w	5t
\{db} ABORTED ***	2w	l3
\{db} FAILED ***	2w	l3
\{dc} FAILED **	2w	os
\{dd} should 	0w	lt
\{am} ENOENT	1	iy
\{de} Error (	0w	jx
\{de} Failure (	2w	jx
\{df} coverage is below the specified	20w	6r
\{dg} code 127	1w	lm
\{dg} code: 127	2w	lm
\{dh} there \{37}	0w	js
\{di}ERROR \{dj}	1	ns
\{di}ERROR] \{dj}	0w	ns
\{di}ERROR]\{dj}	1	ns
\{di}ERROR\{dj}	0	ns
\{di}error \{dj}	1	ns
\{di}error] \{dj}	0w	ns
\{di}error]\{dj}	1	ns
\{di}error\{dj}	0	ns
\{dk}: error: \{f}	0w	3t
\{dk}: fatal error: \{f}	3w	3t
\{dl}: all warnings being treated as errors	19w	3t
\{dm}ld: cannot find -l	1w	cs
\{6h} issue	0	js
\{dn}: import cycle not allowed	10w	97
\{do} failed with a nonzero exit code	11w	mj
\{dp}agda:\{2}	0	j0
\{51}", line\{g}	0w	gx
\{dq} socket)	0w	42
\{dr}: error: 	0w	18
\{at} Bundler/\{0}\{0}	1w	kc
\{at} Gemspec/\{0}\{0}	1w	kc
\{at} Layout/\{0}\{0}	0w	kc
\{at} Lint/\{0}\{0}	0	kc
\{at} Metrics/\{0}\{0}	1w	kc
\{at} Naming/\{0}\{0}	0w	kc
\{at} Performance/\{0}\{0}	4w	kc
\{at} RSpec/\{0}\{0}	1	kc
\{at} Rails/\{0}\{0}	1	kc
\{at} Security/\{0}\{0}	1w	kc
\{at} Style/\{0}\{0}	1	kc
\{ds}Error: 	1	k8
\{dt}[ERROR] \{f}	0w	76
\{du}[ERROR] 	0w	76
\{dv} Expected '	3w	mi
\{dv} Expected a 	4w	mi
\{dv} Expression expected	9w	mi
\{dv} Unexpected eof	2w	mi
\{dv} Unexpected token	2w	mi
\{dv} Unterminated	1w	mi
\{dw}, ReasonPhrase	1w	e6
\{dx} Bundling failed	1w	ee
\{91} found in	0wi	cv
\{dy} potentially	1w	7a
\{dy} treated as error	7w	3v
\{dz} maxSize	0w	lv
\{e0}   Confidence: 	6w	1u
\{e1}\{2}\{2}\{2}\{2} error: 	4w	ac
\{e1}\{2}\{2}\{2}\{2} info: 	5	ac
\{e1}\{2}\{2}\{2}\{2} style: 	4w	ac
\{e1}\{2}\{2}\{2}\{2} warning: 	6w	ac
\{e2} formatting	2wi	7l
\{e3} handshake	1wi	nf
\{e4} passphrase	0wi	ma
\{e5}-\{2}\{2}\{2}\{2} (CRITICAL): 	8w	b8
\{e5}-\{2}\{2}\{2}\{2} (HIGH): 	6w	b8
\{e5}-\{2}\{2}\{2}\{2} (LOW): 	5w	b8
\{e5}-\{2}\{2}\{2}\{2} (MEDIUM): 	6w	b8
\{e6}.errors.\{0}\{0}\{0}\{0}\{0}	0w	5y
\{e7} Error in \{e8}	2w	60
\{e9} host key is known for	14w	m7
\{ea} credentials	1wi	7o
\{ea} not found. please rerun \{f}	10wi	ar
\{ea} storage quota has been hit	1wi	co
\{eb} status: 40\{20} \{ec}	3w	e6
\{ed}: \^authentication failed	3w	el
\{ee}AuthorizationException	8w	2e
\{7x} timed out	2wi	fa
\{ef}invalid_token	1w	lx
\{ef}missing_scope	1w	lx
\{ef}token_expired	2w	lx
\{ef}token_revoked	3w	lx
\{eg} already been expired	7wi	nj
\{eg} already been revoked	10wi	nj
\{eg} already expired	1wi	nj
\{eg} already revoked	5wi	nj
\{eg} are already been expired	11wi	nj
\{eg} are already been revoked	14wi	nj
\{eg} are already expired	5wi	nj
\{eg} are already revoked	9wi	nj
\{eg} are been expired	1wi	nj
\{eg} are been revoked	6wi	nj
\{eg} are expired	1wi	nj
\{eg} are revoked	1wi	nj
\{eg} been expired	2wi	nj
\{eg} been revoked	2wi	nj
\{eg} expired	0wi	nj
\{eg} has already been expired	1wi	nj
\{eg} has already been revoked	14wi	nj
\{eg} has already expired	1wi	nj
\{eg} has already revoked	9wi	nj
\{eg} has been expired	1wi	nj
\{eg} has been revoked	6wi	nj
\{eg} has expired	1wi	nj
\{eg} has revoked	1wi	nj
\{eg} have already been expired	2wi	nj
\{eg} have already been revoked	2wi	nj
\{eg} have already expired	2wi	nj
\{eg} have already revoked	2wi	nj
\{eg} have been expired	2wi	nj
\{eg} have been revoked	2wi	nj
\{eg} have expired	1wi	nj
\{eg} have revoked	2wi	nj
\{eg} is already been expired	1wi	nj
\{eg} is already been revoked	13wi	nj
\{eg} is already expired	1wi	nj
\{eg} is already revoked	1wi	nj
\{eg} is been expired	1wi	nj
\{eg} is been revoked	5wi	nj
\{eg} is expired	1wi	nj
\{eg} is revoked	1wi	nj
\{eg} revoked	0wi	nj
\{eg} was already been expired	1wi	nj
\{eg} was already been revoked	14wi	nj
\{eg} was already expired	1wi	nj
\{eg} was already revoked	9wi	nj
\{eg} was been expired	1wi	nj
\{eg} was been revoked	6wi	nj
\{eg} was expired	1wi	nj
\{eg} was revoked	1wi	nj
\{eg} were already been expired	1wi	nj
\{eg} were already been revoked	15wi	nj
\{eg} were already expired	1wi	nj
\{eg} were already revoked	10wi	nj
\{eg} were been expired	2wi	nj
\{eg} were been revoked	2wi	nj
\{eg} were expired	1wi	nj
\{eg} were revoked	2wi	nj
\{eh}konnte nicht aufgel\xc3\xb6st werden	1w	f4
\{ei}konnte nicht aufgel\xc3\xb6st werden	1w	f4
\{ej}\{ej}LimitExceeded	3w	43
\{ek}out waiting for \{el}	2wi	73
\{em}InternalException \{en}	1w	ae
\{eo} failed with exit code 1	2w	oq
\{eo} failed: 1	2w	oq
\{ep} but server	1w	1x
\{eq}status: 403	3wi	au
\{eq}statuscode: 403	6wi	au
\{eq}statuscode\{c5}: 403	4wi	au
\{eq}status\{c5}: 403	4wi	au
\{er}) when calling	3w	1j
\{es}) when calling	3w	1h
\{et}) when calling	3w	1e
\{eu}AllocationFailed)	5w	3z
\{ev}:8080 was refused	1w	c7
\{ew}curl \{76}	0	8e
\{ex}: signal: killed	4w	4j
\{ey} failed to start: 	9w	2g
\{ez} not found	2wi	dy
\{f0} compiler cannot create executables	12wi	np
\{f1}: could not execute: 	13wi	np
\{f2} preempted	2wi	kp
`;
/** Factors of the hashes, with which few of the most frequent bytes of a log have to be looked up. */
const factors = [73610167, 982662019, -2053688581];
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
class GramFilter {
    literals;
    tables;
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
        const end = (to + 3) >> 2;
        let wanted = from;
        let index = from >> 2;
        while (wanted < to) {
            index = nextCandidate(words, seen, index, end, ofWord, ofNext, ofLast);
            if (index >= end)
                return;
            let word = index > 0 ? words[index - 1] | fold : beforeBlock;
            let next = words[index] | fold;
            let hash = (Math.imul(word, ofWord) + Math.imul(next << 16, ofNext)) | 0;
            let before = seen[hash >>> seenShift] >>> (hash << 2);
            for (const stop = index + 2; index < stop; index++) {
                hash = (Math.imul(next, ofWord) + Math.imul(word >>> 16, ofLast)) | 0;
                let bits = seen[hash >>> seenShift] >>> (hash << 2);
                if ((((before << 1) & bits & isSecond) | (bits & isAlone)) !== 0)
                    wanted = this.confirm(bytes, (index << 2) - 2, hash, wanted, to, onHit);
                before = bits;
                word = next;
                next = words[index + 1] | fold;
                hash = (Math.imul(word, ofWord) + Math.imul(next << 16, ofNext)) | 0;
                bits = seen[hash >>> seenShift] >>> (hash << 2);
                if ((((before << 1) & bits & isSecond) | (bits & isAlone)) !== 0)
                    wanted = this.confirm(bytes, index << 2, hash, wanted, to, onHit);
                before = bits;
            }
        }
    }
    confirm(bytes, at, hash, wanted, to, onHit) {
        let from = wanted;
        const { heads, hashes, entries, nexts } = this.tables;
        for (let entry = heads[hash >>> 16]; entry !== 0; entry = nexts[entry]) {
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
/**
 * The first of two words, from `start` on, among whose bytes some may be of a literal; `end` or more where none are. This
 * is where the time goes, so it is a function of few values that all stay in registers.
 */
function nextCandidate(words, seen, start, end, ofWord, ofNext, ofLast) {
    const mask = fold;
    const drop = seenShift;
    let index = start;
    let before = index > 0 ? words[index - 1] | mask : beforeBlock;
    let one = words[index] | mask;
    const hash = (Math.imul(before, ofWord) + Math.imul(one << 16, ofNext)) | 0;
    let last = seen[hash >>> drop] >>> (hash << 2);
    for (; index < end; index += 2) {
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
        if (((pairs & isSecond) | ((bitsA | bitsB | bitsC | bitsD) & isAlone)) !== 0)
            return index;
        last = bitsD;
        before = two;
        one = behind;
    }
    return index;
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
    if (findings.length > 1 && tally !== undefined && tally.line.number - winner.line.number > farAway)
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
/** A retry or a warning that is followed by success was survived. */
function survived(candidate, success) {
    return (candidate.kind === 'retry' || candidate.kind === 'warning') && candidate.line.number < success;
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
const warning = /^\s*(?:\[?warn(?:ing)?\b\]?|W:|npm warn\b|npm WARN\b|\u26a0|\uacbd\uace0|\u8b66\u544a|Warnung|Avertissement|Advertencia)|:\s*warning\b[ :]|^\S{1,200}\s+warning\s/i;
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
const problem = /\b(?:errors?|fail(?:ed|ure|s)?|invalid|missing|must|should|not found|no such|cannot|can't|could not|couldn't|unable|does not|doesn't|did not|do not|is not|are not|isn't|aren't|not (?:set|allowed|supported|valid|met|defined|a|match\w*|enough)|out of (?:date|sync|range)|stale|expected|required|mismatch(?:es)?|unknown|unsupported|unrecogni[sz]ed|rejected|exceeds?|exceeded|too (?:many|large|long|few|small|old|short)|multiple|duplicate|conflicts?|unexpected|undefined|panic|exception|violat\w+|incompatible|broken|denied|choices|no \w+ (?:found|credentials|provided|specified)|no longer|ha(?:s|ve) no|with no|was (?:replaced|removed|renamed))\b/i;
/** Marks by which scripts show that a check failed; the second spelling is what PowerShell makes of it. */
const mark = /[\u274c\u2717\u2718\u2716\ud83d\uded1\u26d4\ud83d\udeab]|\u0393\u00a5\u00ee|\u0393\u00a3\u00fb|\u0393\u00a3\u00f9|\u00d4\u00d8\u00ee|\u00d4\u00a3\u00fb|\u00e2\u0152|\u00e2\u0153\u2013/u;
/** Lines that only tell that something ended, that show where in the code, or that tell how to get more output. */
const hollow = /^\s*(?:at [\w.<$(]|in [\w./]+:\d|File "|\.{3} \d+ more|from \S+:\d+:in|note: |hint: |help: |> (?:Run with|Get more help|Task )|Run with --|make(?:\[\d+\])?: \*\*\*|npm (?:ERR!|error) (?:path|command|code|errno|A complete|workspace|location|Lifecycle)|##|\^|~|-{3}|={3}|\*{3}|error Command failed with exit code|info Visit|Node\.js v\d|Exit (?:status|code)|exit status|See (?:the )?(?:docs|log|https?:)|Warning: command "|BUILD FAILED|NX {2,3}|Running target |FAILURE: Build failed|Deprecated Gradle features|You can use '--warning-mode)|\b(?:exit(?:ed)?|exit(?:s|ed)? with|returned|failed with)(?: a)?(?: non-?zero)? (?:exit ?)?(?:code|status)(?:[: ]|\b)|^\S{0,6}\s*ELIFECYCLE|ELIFECYCLE.{0,6} {0,2}Command failed|Command failed(?:\.|$|:)|COMMAND FAILED \(|^\s*\d+ (?:errors?|failures?|failed)$|^\s*(?:errors?|warnings?|fail(?:ed|ures?)?|fatal)[:.! ]*$|^(?:\[[\d:.]+\]: )?[\w ]{1,40} (?:failed|FAILED|finished with errors?)[.!]*$|\b0 (?:errors?|failed|failures?)\b|(?:errors?|failed|failures?)[=:] ?0\b|process "\/bin\/sh|[{}[\],;]$|^\s*[\w$]+: (?:undefined|null|\[|'|\d)/i;
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
    if (!marked && !problem.test(text))
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
    const users = findCandidates(step, applicable.filter((rule) => rule.origin === 'user'), owners);
    if (users.length > 0) {
        const first = users.reduce((best, next) => applicable.indexOf(next.rule) < applicable.indexOf(best.rule) ? next : best);
        return conclude(step, output, first, []);
    }
    const found = findCandidates(step, applicable, owners);
    const ranking = rank(wasCancelled(step) ? lastWhenStopped(found, step.lines) : found, step.lines);
    const winner = ranking.winner;
    if (winner === undefined || winner.score < abstainBelow)
        return fromExitCode(step, output) ?? fromLastStatement(step, output, winner) ?? abstain(step, output, winner);
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
