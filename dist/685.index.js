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
      fixture '\{0}	6w	jh
     Failed to open TCP connection to \{1}	14w	db
    - Snapshot  - \{2}	8w	bg
    Expected\{3}	2w	bg
    New snapshot was not written	12w	bg
    Received \{4}	5w	bg
    Received\{3}	4w	bg
    Summary [\{5}	2w	3d
    expect(\{6}	2w	bi
    thrown: "Exceeded timeout of	5w	bg
  AssertionError: Locator expected to	15w	i9
  ImportError: 	0w	je ji
  Line   \{7}	0w	hq
  ModuleNotFoundError: 	11w	je
  Unknown CMake command "	4w	4a
  evaluation failed :(	13w	ns
  failure    	4w	ff
  https://www.shellcheck.net/wiki/SC\{2}\{2}\{2}\{2}	12w	lt
  playwright._impl._errors.TimeoutError	5w	i9
  x eslint(	2w	h5
  \xc3\x97 eslint\{8}	3w	h5
 - failed: 	1wi	6x
 ... ERROR	0w	jr
 ... FAIL	0w	jr
 .NET SDK \{9}	0w	gs
 ==> Fatal error occurred	5w	ci
 ArgumentError: 	3w	bn
 AssertionError  	3w	ff
 BoundsError: 	2w	bn
 Build failed	2w	fg
 Config value	4w	ej
 ERROR    	0w	ee
 FAIL    	0w	ee
 Failed test \{a}	2w	hg
 Failed to \{b}	1w	2i
 KeyError: 	2w	bn
 MD\{2}\{2}\{2}/blanks-around	11w	e3
 MD\{2}\{2}\{2}/code-block	8w	e3
 MD\{2}\{2}\{2}/commands-show	10w	e3
 MD\{2}\{2}\{2}/descriptive	9w	e3
 MD\{2}\{2}\{2}/emphasis	6w	e3
 MD\{2}\{2}\{2}/fenced-code	9w	e3
 MD\{2}\{2}\{2}/first-line	8w	e3
 MD\{2}\{2}\{2}/heading-	6w	e3
 MD\{2}\{2}\{2}/line-length	6w	e3
 MD\{2}\{2}\{2}/link-	5	e3
 MD\{2}\{2}\{2}/list-	5	e3
 MD\{2}\{2}\{2}/no-alt	6	e3
 MD\{2}\{2}\{2}/no-bare	5w	e3
 MD\{2}\{2}\{2}/no-duplicate	6w	e3
 MD\{2}\{2}\{2}/no-emphasis	8w	e3
 MD\{2}\{2}\{2}/no-hard	5w	e3
 MD\{2}\{2}\{2}/no-inline	6w	e3
 MD\{2}\{2}\{2}/no-missing	8w	e3
 MD\{2}\{2}\{2}/no-multiple	7w	e3
 MD\{2}\{2}\{2}/no-reversed	9w	e3
 MD\{2}\{2}\{2}/no-space	6w	e3
 MD\{2}\{2}\{2}/no-trailing	8w	e3
 MD\{2}\{2}\{2}/ol-prefix	7w	e3
 MD\{2}\{2}\{2}/proper-names	7w	e3
 MD\{2}\{2}\{2}/reference	7w	e3
 MD\{2}\{2}\{2}/required-	5w	e3
 MD\{2}\{2}\{2}/single-	5w	e3
 MD\{2}\{2}\{2}/table-	6	e3
 MD\{2}\{2}\{2}/ul-indent	7w	e3
 MD\{2}\{2}\{2}/ul-style	6w	e3
 MethodError: 	1w	bn
 TIMEOUT    	3w	ee
 TypeError: 	0w	bn
 UNEXPECTEDPASS    	4w	ee
 UndefVarError: 	0w	bn
 baseline	0w	oe
 build constraints exclude all Go files	14w	98
 build failed	2w	k
 conflicts \{c}	2w	6e
 conversion failed	7w	k
 coverage is below the specified thresho	19w	6s
 curl: (\{d}	0w	cx
 error: in "\{e}	3w	2a
 expect(\{f}	1	i9
 failed	0	nb
 features/\{7}	1w	5f
 frozen mode	3w	2z
 is not valid	4w	of
 is yanked	0w	3h
 panicked at	3w	3c kt
 path, file name, or both are too long	16w	op
 push code to	1w	8g
 recorded in the dependency lock file	25w	n2
 requirements are unsatisfiable	18w	o5
 server on '\{1}	3w	5w
 syntax: 	0w	bn
 terminated by SIGKILL	5w	4k
 violations were found	9w	3m
 violation\{g}	1w	c0
 when your package.json and	17w	g6
 \xe2\x94\x81\xe2\x94\x81	0	hy
 access token	2wi	nm
 argument	0wi	3x
 auth token	1wi	nm
 authentication token	1wi	nm
 cancelled	0wi	8v
 closed the connection	1wi	ey
 closed \{h}	0wi	ey
 configuring terraform aws provider: \{f}	10wi	n3
 credentials	0wi	nl
 denied	0i	5
 dependenc\{i}	1wi	h6
 deploy token	3wi	nm
 deployment token	5wi	nm
 exceeded	0wi	cp
 experiencing	2wi	8w
 failed	0i	8v
 formatted	1wi	n1 7m
 maintenance	3wi	41
 not pass	0wi	8v
 not succeed	3wi	8v
 oidc token	0wi	nm
 requires hardware acceleration	4wi	74
 shutting down	3wi	kq
 timed out	1wi	fc
 unavailable	1wi	b0 b6 8w
 unexpected hash	1wi	3n
 unsuccessful	0wi	8v
 upload token	1wi	nm
 visual studio \{j}	3wi	nq
 wrong content-hash	0wi	3n
! Checksum mismatch for 	6w	5c
! Couldn't find module or a distribution	8w	5c
! Failed to fetch distribution 	13w	5b
! Finding \{7}	0w	5c
! Installing the dependencies failed: 	19w	5c
! Interrupted: \{2}	6w	jj
! stopping after \{2}	0w	jj
! class \{7}	0i	cg
! double subscript	4wi	cg
! double superscript	3wi	cg
! emergency stop	3wi	cg
! file ended while scanning	13wi	cg
! latex error	0wi	cg
! misplaced \x5cnoalign	5wi	cg
! misplaced alignment	9wi	cg
! missing \{7}	0wi	cg
! package \{7}	0i	cg
! paragraph ended before	8wi	cg
! runaway argument	5wi	cg
! tex capacity exceeded	0wi	cg
! text line contains an invalid	0wi	cg
! undefined control sequence	2wi	cg
!class \{7}	0i	cg
!double subscript	3wi	cg
!double superscript	2wi	cg
!emergency stop	2wi	cg
!file ended while scanning	12wi	cg
!latex error	0wi	cg
!misplaced \x5cnoalign	4wi	cg
!misplaced alignment	8wi	cg
!missing \{7}	0wi	cg
!package \{7}	0wi	cg
!paragraph ended before	7wi	cg
!runaway argument	4wi	cg
!tex capacity exceeded	9wi	cg
!text line contains an invalid	14wi	cg
!undefined control sequence	1wi	cg
"msg": "Missing sudo password"	21w	no
"error":\{k}	0wi	gv
# (in test file \{7}	4w	1w
# Failed test \{2}	3w	hk
# Looks like you \{4}	3w	hi
##[error]	0w	0
##[group]Run 	6	1
%Error: \{7}	0	eu
'DotnetToolSettings.xml' was not found i	6w	gq
'Expiration time' claim ('exp')	22w	8k
(1040, 	0	60
(AccessDenied)	5w	1b
(AccessDeniedException)	6w	1b
(ArgumentError)	3w	ke
(AuthFailure)	4w	1g
(AuthorizationError)	9w	1b
(Bad hostname	0w	f6
(Forbidden): \{f}	3w	c7
(FrozenError)	4w	ke
(InsufficientCapabilitiesException)	19w	68
(KeyError)	0w	ke
(Mix) No authenticated user found	9w	no
(NameError)	0w	ke
(NoMethodError)	3w	ke
(OperationTimedOut)	4w	1t
(QuotaExceeded)	6w	44
(RuntimeError)	0w	ke
(ServerBusy)	0w	1t
(SkuNotAvailable)	0w	40
(SubscriptionRequestsThrottled)	19w	1t
(SyntaxError)	0w	ke
(TooManyRequests)	0w	1t
(TypeError)	0w	ke
(UnauthorizedAccess)	0w	1b
(ValidationError) when calling the	18w	46
(Wstat: \{2}	0w	hi
(Zeitwerk::NameError)	10w	ke
(ZeitwerkError)	6w	ke
(fail) \{f}	0	2v
(failed)	1	15
(no such package)	4w	m
(standard:\{1}\{1}	0w	c5
(emfile)	1i	dr
(execution expired)	0wi	ew
(expiredtoken)	5wi	1d
(expiredtokenexception)	6wi	1d
(requestexpired)	2wi	1d
(tokenrefreshrequired)	10wi	1d
) UNAVAILABLE: 	6w	7t
* Missing dependency:	11w	h4
* checking tests ... ERROR	10w	jy
* invalid role name	0w	ob
* permission denied	10w	ob
** (ArgumentError)	6w	6z
** (CompileError)	6w	6z
** (FunctionClauseError)	13w	6z
** (KeyError)	0w	6z
** (MatchError)	3w	6z
** (MismatchedDelimiterError)	9w	6z
** (Mix) Unknown dependency	4w	ap
** (Mix) \{l}	1w	aq
** (Mix.Error)	1w	6z
** (SyntaxError)	0w	6z
** (TokenMissingError)	10w	6z
** (UndefinedFunctionError)	4w	6z
*** FAILED ***	4w	l4
*** No rule to make target \{m}	1w	e1
*** No targets specified and no makefile	10w	e1
*** [.pio\{7}	0w	10
*** missing separator	7w	e1
*** recipe commences before first target	13w	e1
***Exception: \{0}	1w	5e
***Failed	0w	5e
***Not Run	1w	5e
***Test Failed*** \{2}	9w	jr
***Timeout	0w	5e
+ FullyQualifiedErrorId : 	11w	iv
,-warnings-as-errors	5w	3w
- files were modified by this hook	4w	iw
- hook id: \{7}	0w	iw
-- Configuring incomplete, errors occurr	10w	48
--- Failed scenarios:	11w	25
--- Failed steps:	7w	25
--lockfile_mode=error	8w	21
.....Failed	2w	iw
.github/workflows/\{7}	4w	7
.kt: (\{n}	0	bu
.kts: (	0	bu
/info/refs not valid: is this a git repo	3w	8a
/dev/kvm\{f}	0i	dk
/manifests/\{7}	0wi	k1
14 UNAVAILABLE: 	0w	a9
4 DEADLINE_EXCEEDED: 	12w	a8
4 architecture	4wi	dn
401 delete http	4wi	at
401 error, credentials	7wi	at
401 get http	1wi	at
401 head http	2wi	at
401 patch http	0wi	at
401 post http	2wi	at
401 put http	1wi	at
403 delete http	4wi	au
403 get http	1wi	au
403 head http	2wi	au
403 patch http	2wi	au
403 post http	2wi	au
403 put http	1wi	au
404  Not Found [IP	3w	x
404 Not Found - PUT http\{o}	13w	gh
404 client error	0wi	aw
404 delete http	0wi	aw
404 get http	0wi	aw
404 head http	2wi	aw
404 patch http	0wi	aw
404 post http	2wi	aw
404 put http	1wi	aw
407 proxy	0wi	j2
408 client error	0wi	ax
408 delete http	0wi	ax
408 get http	0wi	ax
408 head http	2wi	ax
408 patch http	0wi	ax
408 post http	2wi	ax
408 put http	1wi	ax
410 (gone	0wi	aw
410 delete http	0wi	aw
410 get http	0wi	aw
410 gone	0i	aw
410 head http	2wi	aw
410 patch http	0wi	aw
410 post http	2wi	aw
410 put http	1wi	aw
410: gone	0wi	aw
421\{p}4.\{2}.\{2} 	0w	60
429 client error	0wi	b4
429 delete http	4wi	b4
429 get http	1wi	b4
429 head http	2wi	b4
429 patch http	0wi	b4
429 post http	2wi	b4
429 put http	1wi	b4
5.7.57 Client not authenticated	18w	lz
500 Can't connect to \{7}	0w	ez
500 delete http	0wi	ay
500 get http	0wi	ay
500 head http	2wi	ay
500 patch http	0wi	ay
500 post http	2wi	ay
500 put http	0wi	ay
500 read timeout	0wi	fb
500 server error	0wi	ay
502 delete http	0wi	az
502 get http	0wi	az
502 head http	2wi	az
502 patch http	0wi	az
502 post http	2wi	az
502 put http	1wi	az
502 server error	5wi	az
503 backend fetch failed	5wi	b0
503 delete http	4wi	b0
503 first byte timeout	9wi	b0
503 get http	1wi	b0
503 head http	2wi	b0
503 patch http	2wi	b0
503 post http	2wi	b0
503 put http	1wi	b0
503 server error	5wi	b0
503 status code	6wi	b0
504 delete http	4wi	b1
504 get http	1wi	b1
504 head http	2wi	b1
504 patch http	0wi	b1
504 post http	2wi	b1
504 put http	1wi	b1
504 server error	5wi	b1
50\{2} slow down	3wi	b0
52\{q} a timeout	2wi	b2
52\{q} connection timed out	15wi	b2
52\{q} invalid ssl	6wi	b2
52\{q} origin	0wi	b2
52\{q} server error: 	5wi	b2
52\{q} ssl handshake	5wi	b2
52\{q} web server	3wi	b2
52\{q}: a timeout	3wi	b2
52\{q}: connection timed out	16wi	b2
52\{q}: invalid ssl	3wi	b2
52\{q}: origin	2wi	b2
52\{q}: server error: 	6wi	b2
52\{q}: ssl handshake	6wi	b2
52\{q}: web server	4wi	b2
530 <none>	1wi	b2
530 origin	0wi	b2
530 site	0i	b2
534-5.7.\{2}	0w	lz
535\{p}5.7.\{2}	0w	lz
5\{2}\{2} HTTP error fetching plugin	17w	lg
5\{2}\{2} server error	5wi	b2
: Befehl nicht gefunden	12w	lj
: Error During Test at \{7}	5w	bp
: Invalid: Current cppstd	14w	4t
: Kommando nicht gefunden	14w	lj
: No candidates found	2w	p2
: No module named \{r}	0w	jm
: Test Failed at \{7}	8w	bp
: WARNING: \{s}	3w	m4
: Wrote only \{2}	2w	ms
: bad interpreter: 	10w	iz
: bad substitution	1w	lr
: cannot execute: required file not foun	26w	iz
: comando non trovato	8w	lj
: comando n\xc3\xa3o encontrad\{t}	13w	lj
: command not found	10w	lj
: commande introuvable	10w	lj
: error CHARSET: 	8w	6u
: error ENDOFLINE: 	4w	6u
: error FINALNEWLINE: 	5w	6u
: error IMPORTS: 	4w	6u
: error WHITESPACE: 	8w	6u
: error: -[\{7}	2w	ou
: error: \{f}	0w	lt
: linea \{2}	0	lo
: module lookup disabled by	4w	9b
: network error (check Internet connecti	25w	o
: nie znaleziono polecenia	17w	lj
: no se encontr\xc3\xb3 la orden	2w	lj
: note: \{f}	0	lt
: orden no encontrada	3w	lj
: parameter not set	3w	lr
: style: \{f}	0w	lt
: syntax error, unexpected	13w	ke
: temporary error (try again later)	26w	o
: unbound variable	4w	lr
: unknown revision 	2w	9b
: warning: \{f}	2w	lt
: \xd0\xba\xd0\xbe\xd0\xbc\xd0\xb0\xd0\xbd\xd0\xb4\xd0\xb0 \xd0\xbd\xd0\xb5 \xd0\xbd\xd0\xb0\xd0\xb9\xd0\xb4\xd0\xb5\xd0\xbd\xd0\xb0	0w	lj
: \xe3\x82\xb3\xe3\x83\x9e\xe3\x83\xb3\xe3\x83\x89\xe3\x81\x8c\xe8\xa6\x8b\xe3\x81\xa4\xe3\x81\x8b\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	lj
: \xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe5\x91\xbd\xe4\xbb\xa4	0w	lj
: \xe6\x9c\xaa\xe6\x89\xbe\xe5\x88\xb0\xe5\x91\xbd\xe4\xbb\xa4	0w	lj
: \xeb\xaa\x85\xeb\xa0\xb9\xec\x96\xb4\xeb\xa5\xbc \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x9d\x8c	0w	lj
: \xeb\xaa\x85\xeb\xa0\xb9\xec\x9d\x84 \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	lj
: authentication required	2wi	k2
: \^bad substitution	1w	lr
: disk full	2wi	dl
: permission denied	10wi	dv
: premature close	2wi	ey
: server misbehaving	4wi	f4
: \{u}: binary operator expected	2w	lr
: \{u}: missing \x60]'	6w	lr
: \{u}: too many arguments	5w	lr
: \{u}: unary operator expected	5w	lr
:failed_connect	1w	ez
<<< ERROR!	1w	br
<<< FAILURE!	1w	br
== Compilation error in file	5w	71
===== [FAILED] Took \{v}	11w	10
===> Dependency failure: 	6w	jz
===> Failed to fetch and copy dep: \{w}	26w	ar
===> Failed to update package \{7}	16w	ar
===> Failures occurred running tests	7w	76
===> Package not found in any repo: 	21w	jz
===> Package not found in registry: 	10w	jz
===> Unable to find plugin 	13w	jz
===> Unable to resolve dependencies	25w	jz
==> E \{n}	0	l4
==> X \{n}	0	l4
> Could not resolve \{x}	8w	9z
> Could not resolve: 	12w	9z
> Export encountered \{y}	10w	fg
> Failed to \{z}	2w	a4
> There were failing tests in	7w	c
> startup failed:	4w	bv
>> Issue: [B\{2}\{2}\{2}:	0w	1v
A JSON web token could not be decoded	24w	8k
A branch or tag with the name '\{f}	7w	8m
A failure occurred while executing	19w	a6
A parameter cannot be found	3w	iv
A problem occurred evaluating \{10}	13w	a2
A server with the specified hostname cou	14w	f6
AADSTS\{2}	0	1l
AADSTS\{11}	0	1n
AADSTS\{12}	0	1p
AADSTS\{13}	0	1q
AADSTS\{14}	0	1r
AADSTS\{15}	0	1t
AAPT: error: 	0w	a
ACCESS_REFUSED - 	2w	2f
AMQPConnectionError	9w	2e
ASSERT FAILED: 	1w	26
Abh\xc3\xa4ngigkeitsprobleme - 	16w	t
Aborted with \{2}	0w	ej
Aborting cache download as the download 	9w	43
Access denied for user '	8w	5y
Access token expired or revoked	19w	g7 g8
AccessDenied\{16}	2w	1b
Action failed: \{7}	4w	2m
ActiveRecord::PendingMigrationError	2w	kb
Advanced Security must be enabled for th	18w	42
AgentOfflineException	5w	bf
All configured authentication methods fa	15w	ma
All mirrors were \{17}	8w	6f
An API key must be provided	11w	gm
An HTTP error occurred when trying to re	23w	4x
An action could not be found at the URI 	25w	6
An error occurred during the fetch of re	12w	20
An error occurred inside PHPUnit	18w	hs
An error occurred while loading ./spec	19w	ka
An error occurred while sending the requ	20w	ez
An unhandled exception occurred: 	1w	d
Analysis failed with \{18}\{19}	3w	c0
Analysis of target	2w	1z
Android Gradle plugin requires Java \{2}	24w	c2
Android resource linking failed	13w	a
Another update is currently in progress	1w	j8
ApplicationContext failure threshold (\{2}	13w	c1
Architecture Violation [Priority: 	2w	c1
ArgumentError: Package \{7}	2w	bo
Arquivo ou diret\xc3\xb3rio inexistente	19w	iz
Artifact could not be deployed. Please e	16w	8y
Artifact download failed after \{2}	3w	14
ArtifactError\x24DownloadError	3w	58
Assertion Failed: 	0w	26
Assertion failed. Exiting with status co	0w	cr
Assertion is false: 	0w	e0
Assertion \{f}	0w	n9
AssertionError	2w	jd jq n9
AssertionException	2w	n9
AssertionFailedError	3w	bq
Asset size limit exceeded	12w	lw
Async callback was not invoked within	24w	el
Asynchronous wait failed: Exceeded timeo	13w	ou
Attempted to load application default cr	14w	no
Attempting to decrypt but no vault secre	18w	i
Aucun fichier ou dossier de ce type	24w	iz
Aucune adresse associ\xc3\xa9e avec le nom de 	27w	f5
AuthFailure: 	4w	1g
Authentication Error: Your credentials a	0w	7k
Authentication error [code: 10000]	0w	45
Authentication is required for \{7}	0w	kk
AuthorizationFailed	7w	1m
AuthorizationPermissionMismatch	19w	1m
Automatic merge failed	10w	88
Automatischer Merge fehlgeschlagen	8w	88
BEGIN failed--compilation aborted	16w	hf
Backing channel '\{f}	8w	bf
Bad URL \{f}	0	22
Bad credentials	0w	8k
Bad http status \{f}	0w	22
Bad username or password for	18w	kk
Badly formatted: 	8w	kx
BandwidthLimitExceeded	10w	1k
Base class package "\{f}	0w	hh
Because your app depends on "	9w	aq
Blob storage chunk did not respond in \{2}	2w	lg
Blocked mirror for repositories: 	3w	e5
Brak adresu zwi\xc4\x85zanego z nazw\xc4\x85 hosta	21w	f5
Broker transport failure	4w	2g
Build FAILED.	1w	en
Build did NOT complete	1w	1z
Build failed with \{2}	1w	77
Build file '\{f}	3w	a2
Build optimization failed: 	5w	fg
Bundler could not find compatible versio	15w	30
Bundler found mismatched checksums	2w	2y
Bundler::ChecksumMismatchError	19w	2y
CDN: trunk Relative path couldn't be dow	9w	4f
CDN: trunk URL couldn't be downloaded: \{7}	21w	4e
CDN: trunk \{f}	0w	4f
CLUSTERDOWN 	0w	60
CMake Error at \{7}	6w	4a
CMake Error\{3}	0w	48
CONFLICT (\{1a}\{1a}\{1a}	1w	88
CONNECT tunnel failed, response 50\{2}	25w	j3
CUBLAS_STATUS_ALLOC_FAILED	12w	9w
CUDA out of memory	9w	9w
CUDA_ERROR_OUT_OF_MEMORY	8w	9w
CVE-20\{2}\{2}-\{2}	0	fx
Cache service responded with 5\{2}\{2}	1w	35 8l
Call to undefined function \{1b}	8w	hl
Caller is not authorized to perform acti	28w	1m
Can not find valid pkg-config name	5w	jn
Can't contact LDAP server	8w	ez
Can't continue due to errors on dependen	8w	an
Can't find 'action.yml', 'action.yaml' o	3w	8i
Can't find package called	3w	jx
Can't find stylesheet to import	6w	l0
Can't install dependency	15w	jx
Can't locate loadable object for module	10w	hh
Can't locate \{7}	3w	hh
Can't reach database server at	16w	5x
Can't resolve '\{1c}	2w	ft
Can't resolve '\{1d}	2w	fu
Can't run because no spec files were fou	15w	5q
Can't use 'tar -xzf' extract archive fil	23w	kn
Cannot apply unknown utility class	3w	l0
Cannot build '/nix/store	1w	fk
Cannot connect to host \{7}	0w	ez
Cannot download repomd.xml	13w	6f
Cannot export project with preset \{f}	5w	9k
Cannot find a Java installation on your 	6w	c2
Cannot find matching keyid: 	7w	57
Cannot find module '\{1c}	4w	fp
Cannot find module '\{1e}	4w	fu
Cannot find module @rollup/rollup-	4w	fp
Cannot find native binding	6w	ft
Cannot find type definition file for '	5w	ft
Cannot find \{1f}	3w	ft
Cannot find \{1g}	3w	7a
Cannot fit requested classes in a single	16w	a
Cannot locate vswhere in	15w	mr
Cannot read config file	5w	78
Cannot run program "\{1h}	0w	iz
Cannot \{4}	0	6f
Cannot \{1i}	0	iv
Capybara::\{1j}	1w	kb
Caused by:	1w	by
Changes must be made through a pull requ	8w	91
Checksum for '\{f}	2w	2b
ChecksumMismatchError	10w	4u
ChefBuildError	5w	hu
Chrome failed to start: 	0w	2l
Chromium Renderer process just crashed	8w	2l
Cleaning up orphan processes	14w	2
ClientAuthenticationError	4w	1l
ClientConnectorDNSError	12w	f6
ClientConnectorError	9w	ez
Code style issues \{1k}	0w	ix
Code: 403. Errors	2w	ob
Code: ServerBusy	2w	1t
Code: SubscriptionRequestsThrottled	2w	1t
Code: TooManyRequests	4w	1t
Code="QuotaExceeded"	11w	44
Code="\{1l}	0	1t
Code="\{1m}	0	40
CodeQL detected code written in \{f}	22w	jt
Codespell found one or more problems	13w	m3
Command failed with exit code \{2}	5w	2m
CommandError: \{f}	3w	ef
CommandNotFoundException	5w	iz
Communications link failure	11w	5x
ComparisonFailure	6w	bq
Compilation error. See log for more deta	30w	bv
Compilation error: 	2w	10
Compilation failed due to warnings while	2w	71
Compilation failed; see the compiler	15w	bv
ComplexMethod	4w	c5
Composer could not find a composer.json 	1w	7h
Composer\x5cDownloader\x5cTransportException	1w	4s
Computer says no	4w	ha
Conda detected a mismatch between the ex	12w	4u
CondaEnvException: 	2w	4w
CondaError: Run 'conda init'	8w	4w
CondaHTTPError: HTTP 000 CONNECTION FAIL	18w	4x
CondaHTTPError: HTTP 5\{2}\{2}	4w	4z
CondaSSLError: 	2w	4x
CondaToSNonInteractiveError	9w	4w
CondaValueError: 	7w	4w
Condition not satisfied:	11w	bq
ConditionalCheckFailedException: The con	2w	n8
Conflicting cross-version suffixes in	2w	l1
Conflicting migrations detected	2w	eg
ConnectError("	2w	ez
ConnectFailure	4w	ez
Connection failed [IP: 	11w	43
Connection to \{7}	5w	mc
ConnectionError	5w	ez
Content access is protected by token	3w	e7
ContentLengthMismatchException	14w	1y
Could NOT find \{0}	6w	49
Could not acquire change log lock	11w	eg
Could not authenticate against	10w	4m
Could not build wheels	11w	hu
Could not compile dependency :\{0}	13w	67
Could not connect to the endpoint URL	21w	ez
Could not create installation access tok	19w	8k
Could not detect requirement name for	23w	i4
Could not download rebar3	15w	ar
Could not fetch specs from http\{o}	13w	32
Could not find "stylelint-	7w	7a
Could not find Chrome (ver.	15w	2k
Could not find Chromium (rev.	12w	2k
Could not find Ninja. Please install it	8w	mr
Could not find a configuration file for 	9w	49
Could not find a matching code signing i	12w	7g
Could not find a package configuration f	9w	49
Could not find a valid gem '	9w	30
Could not find a version of package	9w	4p
Could not find a version that satisfies 	27w	i3
Could not find any matches for 	10w	9y
Could not find any version that matches	10w	9y
Could not find artifact 	9w	e4
Could not find artifact \{7}	9w	cl
Could not find a\{1n}	7w	s
Could not find compatible versions	7w	30
Could not find directory of OpenSSL inst	8w	52
Could not find file paket.lock	15w	hb
Could not find gem '	7w	30
Could not find module \{1o}	7w	ag
Could not find one of \{f}	11w	10
Could not find satisfied version for Sem	12w	lh
Could not find \{7}	6w	cl 30
Could not find \{1p}	6w	64
Could not find \{1q}	6w	4p
Could not find \{1r}	6w	7h
Could not find \{x}	6w	9y
Could not install Hex because	19w	ar
Could not load file or assembly '	17w	6q
Could not load the "sharp" module	12w	fp
Could not load the Qt platform plugin "	25w	6b
Could not locate Gemfile	7w	7h
Could not open requirements file: 	8w	i4
Could not pick a version for	10w	3i
Could not reserve enough space for \{f}	13w	bz
Could not resolve ".	11w	fu
Could not resolve "\{1h}	10w	ft
Could not resolve all \{1s}	13w	9z
Could not resolve dependencies for proje	20w	e4 e9
Could not resolve dependency: npm	19w	ft
Could not retrieve Project Settings	13w	of
Could not retrieve mirrorlist http\{o}	13w	6f
Could not retrieve the list of available	21w	n7
Could not run \x60PKG_CONFIG_ALLOW	22w	i8
Could not run curl-config	11w	jn
Could not solve for environment specs	9w	4v
Could not solve package dependencies	26w	jx
Could not synchronize \{7}	10w	h3
Could not transfer \{1r}	7w	ec
Could not update repository	10w	h3
Couldn't find a script named	8w	p1
Couldn't find any versions for "	9w	p2
Couldn't find manifest for '	10w	3o
Couldn't find the binary 	7w	p3
Couldn't resolve \{1t}	5w	cq
Coverage checks have not been met	15w	bd
Coverage decreased (-\{v}	4w	4h
Coverage failure: total of	13w	5a
Coverage has dropped by	6w	lv
CrashLoopBackOff	7w	cc
CreateContainerConfigError	8w	cc
CredentialUnavailableError	6w	1l
CssSyntaxError: 	0w	l0
Current browser version is \{2}	9w	2j
Current runner version:	2w	2
Cypress failed to download	1w	2i
Cython.Compiler.Errors.CompileError: 	25w	5r
DELETE http\{o}	0w	lg
DNS lookup \{1u}	0w	f6
DNS resolution \{1u}	0w	f6
DNS: transient error (try again	4w	o
DaemonDisappearedException	0w	bw
Danger has failed this build	5w	jt
Datei oder Verzeichnis nicht gefunden	26w	iz
Decryption failed (no vault secrets	24w	i
DefaultAzureCredential failed	8w	1l
Dependencies lock file is not found in	8w	ga
Dependency convergence error for	14w	e8
Dependency requires at least JVM runtime	14w	c2
Dependency verification failed for confi	4w	a5
Dependency \{7}	1w	52
Depends: \{f}	0w	t
Deployment failed to report final status	27w	8z
Deployment failed, try again later	16w	8z
Der Dateiname ist zu lang	11w	op
Der Name oder der Dienst ist nicht bekan	21w	f5
Der angegebene Host ist unbekannt	17w	f5
Detected package downgrade: 	19w	go
DetoxRuntimeError: 	4w	69
DevToolsActivePort file doesn't exist	19w	2h 2l
DeviceException: No \{1v}	0w	8
Did not find branch or tag '\{7}	5w	8b
Did not find pkg-config by name	5w	i7
Did you forget to run actions/checkout	8w	8i
Distribution not found at: 	18w	o8
DllNotFoundException	1w	ck
Docker login for '\{7}	7w	np
Docusaurus found broken \{1w}	5w	6p
Done linting! Found \{2}	2w	mm
Download (curl) error for 'http\{o}	6w	h9
Download error (\{2}	3w	4x
Download failed on Formula '	12w	2c
Download failure, code=	14w	2i
Downloading successful, but checksum doe	21w	6i
Drift detected: Your database schema is 	24w	iy
Duplicate class \{7}	5w	a
Duplicate exports (\{2}	6w	c4
E: Conflicting values set for option \{7}	16w	my
E: Could not get lock /var/lib	14w	v
E: Couldn't find any package by	12w	w
E: Impossible de trouver le paquet	11w	w
E: Imposs\xc3\xadvel encontrar o pacote	0w	w
E: No se ha podido localizar el paquete	3w	w
E: The list of sources could not be read	5w	my
E: Unable to locate package	10w	w
E: Unmet dependencies	3w	t
E: dpkg was interrupted, you must manual	30w	mr
E: \xe6\x97\xa0\xe6\xb3\x95\xe5\xae\x9a\xe4\xbd\x8d\xe8\xbd\xaf\xe4\xbb\xb6\xe5\x8c\x85	0w	w
EGITNOPERMISSION	3w	k6
EG\{1x}NOPERMISSION	2w	k6
EG\{1x}NOPUSHPERMISSION	7w	k6
EINVALIDGITLABTOKEN	6w	k6
EINVALIDG\{1x}TOKEN	0w	k6
EINVALIDNPMTOKEN	5w	g7
EINVALIDTAGFORMAT	0w	k5
EJSONPARSE	0w	bm
ELIFECYCLE\{f}	0w	4k
ENAMETOOLONG	2w	op
ENEEDAUTH	0w	g7
ENOG\{1x}TOKEN	0w	k6
ENONPMTOKEN	0w	g7
ERELEASEBRANCHES	7w	k5
ERESOLVE \{1y}	0w	ge
ERR invalid password	0w	k0
ERR! E401	0w	np
ERR! EUNCOMMIT	4w	cm
ERROR 1005 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	et
ERROR 1050 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	et
ERROR 1054 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	et
ERROR 1060 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	et
ERROR 1061 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	et
ERROR 1062 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	et
ERROR 1064 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	et
ERROR 1091 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	et
ERROR 1146 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	et
ERROR 1215 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	et
ERROR 1366 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	et
ERROR 1406 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	et
ERROR 1451 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	et
ERROR 1452 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	et
ERROR 3780 (\{1z}\{1z}\{1z}\{1z}\{1z})	3w	et
ERROR Hash check failed!	5w	2b
ERROR in (\{1}	1w	3z
ERROR in \{7}	0w	ol
ERROR! - you can use --ignore-errors to 	22w	f
ERROR! Failed to resolve the requested d	20w	f
ERROR:  column 	4w	5z
ERROR:  constraint 	4w	5z
ERROR:  database 	8w	5z
ERROR:  duplicate key 	3w	5z
ERROR:  function 	3w	5z
ERROR:  invalid input syntax 	17w	5z
ERROR:  relation 	6w	5z
ERROR:  role 	3w	5z
ERROR:  schema 	5w	5z
ERROR:  syntax error at 	4w	5z
ERROR:  type 	4w	5z
ERROR: Coverage for \{0}	6w	5a
ERROR: Invalid requirement: 	3w	i2
ERROR: Job failed (system failure): 	20w	97
ERROR: LoadError: ArgumentError: Package	14w	bo
ERROR: LoadError: Some tests did not pas	24w	bp
ERROR: Missing binary: 	13w	4t
ERROR: Missing prebuilt package for	16w	4t
ERROR: Package '	3w	4t
ERROR: Preparation failed: 	13w	97
ERROR: There are invalid packages	7w	4t
ERROR: Unable to find '	14w	4t
ERROR: Unsatisfiable requirements detect	7w	bo
ERROR: Version conflict: 	15w	4t
ERROR: Wrong user or password [Remote: 	22w	np
ERROR: column 	3w	5z
ERROR: constraint 	3w	5z
ERROR: database 	4w	5z
ERROR: duplicate key 	2w	5z
ERROR: failed to create cluster: 	21w	47
ERROR: file or directory not found: 	7w	jh
ERROR: found no collectors for 	21w	jh
ERROR: function 	3w	5z
ERROR: invalid input syntax 	16w	5z
ERROR: not found: /	8w	jh
ERROR: pip's dependency resolver	14w	hw
ERROR: relation 	5w	5z
ERROR: role 	3w	5z
ERROR: schema 	4w	5z
ERROR: syntax error at 	3w	5z
ERROR: type 	3w	5z
ERROR: unable to select packages	3w	n
ERROR: \^test\{g}	2w	nb
ERR_MODULE_NOT_FOUND	7w	ft
ERR_NAME_NOT_RESOLVED	7w	f6
ERR_PNPM_ABORTED_REMOVE_MODULES_DIR	15w	ii
ERR_PNPM_BAD_TARBALL_SIZE	13w	ir
ERR_PNPM_FETCH_404	1w	ik
ERR_PNPM_FETCH_40\{20}	1w	io
ERR_PNPM_FETCH_429	1w	in
ERR_PNPM_FETCH_5\{2}\{2}	1w	iq
ERR_PNPM_META_FETCH_FAIL	1w	ih
ERR_PNPM_NO_\{21}	1w	ij
ERR_PNPM_PEER_DEP_ISSUES	1w	im
ERR_PNPM_\{22}	1w	ik
ERR_PNPM_\{23}	1w	if
ERR_PNPM_\{24}	1w	ig
ERR_PNPM_\{25}	1w	ie
ERR_PNPM_\{26}	0w	id
ERR_PNPM_\{27}	1w	id
ERR_PNPM_\{28}	0w	ip
ERR_PNPM_\{29}\{29}\{29}	0w	il
ERR_PNPM_\{2a}	1w	g7
ERR_REQUIRE_ESM	1w	fq
ERR_UNHANDLED_REJECTION	8w	fv
ERR_UNKNOWN_FILE_EXTENSION	4w	fq
ERR_WORKER_OUT_OF_MEMORY	8w	fs
ESLint configuration in	0w	78
ESLint couldn't find a	13w	78
ESLint couldn't find the \{2b}	14w	7a
ESLint found too many warnings	13w	7b
EXPECTATION FAILED	1w	n9
EXPKEYSIG	0w	x
E_FAILED	0	46
Electron failed to install correctly	3w	2k
Element not found: \{2c}	9w	e0
End-of-central-directory signature not f	27w	y
Ensure GitHub Pages has been enabled	19w	8y
EnvironmentFileEmpty	8w	4w
EnvironmentFileExtensionNotValid	20w	4w
EnvironmentFileNotFound: 	13w	4w
EnvironmentLocationNotFound	15w	4w
EnvironmentNotWritableError	7w	mu
ErrImagePull	1w	ba
Erreur de lecture \xc3\xa0 l\{f}	7w	on
Erreur temporaire de r\xc3\xa9solution de	13w	f5
Erro de leitura no byte	3w	on
Error - hashes do not match	10w	2b
Error 126	0w	lm
Error 127	0w	ln
Error 137	0w	lo
Error 143	0w	ls
Error accessing registry http\{o}	1w	20
Error acquiring \{2d}	2w	n8
Error building Player because scripts ha	24w	nz
Error building classpath. Could not find	15w	cl
Error cloning certificates \{2e}	2w	7e
Error code: P\{2}\{2}\{2}\{2}	4w	iy
Error compiling Cython file:	16w	5r
Error computing the main repository mapp	31w	22
Error de lectura en el byte	6w	on
Error downloading [http\{o}	11w	20
Error downloading \{7}	1w	l2
Error during build: 	3w	10
Error from server (\{2f}	8w	c6
Error in \{f}	0w	jw
Error in \{2g}	0w	62
Error loading shared library 	16w	ck
Error locking \{2d}	3w	n8
Error occurred when checking code style 	29w	ix
Error retrieving packages from source '	20w	3q
Error running analysis for \x60	17w	2m
Error verifying sigstore provenance bund	26w	gg
Error: ! Test failures	11w	jy
Error: API key is required	3w	no
Error: Build error: Failed compiling obj	8w	67
Error: Cask '\{7}	3w	2d
Error: Code coverage	11w	59
Error: Could not find or load main class	20w	bt
Error: Could not find \{2h}	13w	di
Error: Could not satisfy dependency 	14w	di
Error: Couldn't extract archive	18w	di
Error: Download failed on Cask '	19w	2c
Error: Error accessing remote module reg	8w	n7
Error: Failed installing dependency: 	26w	di
Error: Failed to build \{2i}	10w	ej
Error: Failed to download module	10w	n7
Error: Failed to download resource "	23w	2c
Error: Failed to install provider	14w	n7
Error: Failed to make request to http\{o}	11w	43
Error: Incompatible provider version	10w	n5
Error: Input required and not supplied: 	31w	8r
Error: Library "\{7}	5w	h4
Error: Module not found	11w	n6
Error: No element found for selector: 	13w	ja
Error: No results matching query were fo	13w	di
Error: No tests found	11w	ib
Error: Nothing to do	7w	6h
Error: Process from config.webServer	25w	ib
Error: P\{2j}	0w	iy
Error: R CMD check found \{2k}	3w	jy
Error: Redis connection to \{1}	5w	5w
Error: Snapshot \x60\{f}	8w	oh
Error: Test failures	3w	jy
Error: Timeout - Async function did not 	12w	el
Error: Unable to find a match: 	19w	6h
Error: Unresolvable module version const	3w	n6
Error: Unsupported Terraform Core versio	3w	n6
Error: [Cabal-\{2}	3w	ag
Error: [S-\{2l}	1w	ag
Error: bundle initial exceeded maximum b	3w	d
Error: can't infer	3w	eu
Error: cannot re-exec process	3w	54
Error: decrypt: encrypted: decryption fa	11w	np
Error: error downloading 'http\{o}	2w	jv
Error: expected argument	11w	eu
Error: failed to download "\{f}	10w	aj
Error: failed to retrieve some files	20w	h9
Error: release command failed - aborting	24w	68
Error: template: 	3w	am
Error: undefined local variable	4w	eu
Error: undefined method	4w	eu
Error: unexpected token: 	4w	eu
Errore temporaneo nella risoluzione del 	30w	f5
Errors parsing \{7}	5w	hn
Errors while running CTest	7w	5e
Es ist kein solcher Host bekannt	1w	f5
Este host n\xc3\xa3o \xc3\xa9 conhecido	0w	f5
Exceeded account limits: 	10w	le
Exception in thread "\{f}	11w	by
Executable doesn't exist at 	19w	2k
Executed \{2}	0w	be ot 24
Executing the custom container implement	23w	mr
Execution failed for task '	16w	a6
Execution failed for task '\{f}	16w	bs bv
Execution halted	7w	jw
Existing lock /var/run/yum.pid	6w	mv
Exit status 137	6w	lo
Exit status 143	6w	ls
Exited with status -1 (agent lost)	15w	3r
Exiting due to INET_\{0}\{0}\{0}	11w	43
Exiting due to \{2m}	0w	47
Expectation Violated	1w	n9
Expectation failed for method name is	1w	hr
Expectation failed: 	1w	ou
Expected equality of these values:	21w	aa
Expected \{2n}	0w	bm
Expiring Daemon because JVM heap space i	10w	bz
Extension error\{3}	4w	m4
FAIL Required test coverage of	18w	5a
FAIL in (\{1}	0w	3z
FAIL! -- \{2}	0w	7z
FAILED (\{2o}	0w	js
FAILED TEST\{2p}	1w	nb
FAILED | \{2}	0w	66
FAILED \{7}	0	jg
FAILED: \{2q}	0w	eg
FAILURES!	0w	hs
FAILURES!!!	1w	c
FTPError: 530	4w	7n
Fail:        	0w	ee
Failed building wheel for	9w	hu
Failed example:	2w	jq
Failed examples:	2w	ka
Failed host lookup: '	7w	f6
Failed in attempting to update the sourc	29w	3q
Failed opening required '\{f}	3w	hl
Failed scenarios:	7w	5f
Failed to CreateArtifact: \{f}	10w	35 8l
Failed to apply plugin	7w	a6
Failed to authenticate, have you run fir	10w	7k
Failed to build \x60	3w	hu
Failed to build installable wheels	22w	hu
Failed to build: \{f}	3w	hu
Failed to collect dependencies	20w	e9
Failed to compile application	14w	5t
Failed to create deployment (status: 5\{2}\{2}	22w	8z
Failed to create/update the stack	24w	46
Failed to deploy artifacts: \{f}	14w	e7
Failed to download Chrom	15w	2i
Failed to download Firefox	17w	2i
Failed to download action 'http\{o}	3w	6
Failed to download archive 'http\{o}	21w	6
Failed to download metadata for repo '	25w	6f
Failed to download package '	15w	gt
Failed to download \{7}	3w	jv
Failed to establish a new connection	8w	ez
Failed to execute goal \{7}	10w	e6 eb
Failed to fetch component listing from s	23w	43
Failed to fetch record for \{f}	14w	ar
Failed to fetch registry file	18w	20
Failed to fetch results from V2 feed at	17w	3q
Failed to fetch the Python versions mani	31w	lg
Failed to get sources of	15w	h3
Failed to get the data key required to d	7w	i
Failed to initialize container \{7}	22w	8o
Failed to install Hex: could not downloa	7w	43
Failed to install the following \{2r}	21w	b
Failed to launch the browser process	23w	2l
Failed to load \{2b}	5w	78
Failed to make request after \{2}	4w	14
Failed to obtain rpm transaction lock	17w	mv
Failed to open TCP connection to 	9w	ez
Failed to open TCP connection to \{7}	9w	f6
Failed to parse JSON	10w	bm
Failed to parse JSON data	10w	g9
Failed to parse \{2s}	7w	o4
Failed to prepare device '\{f}	14w	s
Failed to publish package: actorN	11w	65
Failed to query available provider packa	11w	n7
Failed to read artifact descriptor for	19w	e9
Failed to resolve action download info	13w	6
Failed to resolve dependencies Dependenc	20w	mp
Failed to resolve entry for package "	16w	ft
Failed to resolve import "	13w	ft
Failed to resolve import ".	13w	fu
Failed to resolve the transaction	19w	6h
Failed to retrieve available versions fo	13w	n4
Failed to retrieve information about '\{f}	13w	gt
Failed to run \{2t}	0w	ib
Failed to set up chrome v	16w	2i
Failed to start launchd_sim	15w	s
Failed to update apt cache: unknown reas	23w	43
Failed to update metadata after	11w	2g
Failed to use "	0w	aq
Failed to \{2u}	0w	35
Failed to \{2v}	0w	35
Failed to \{2w}	0w	ou
Failed when searching source; results wi	7w	3q
Failed with status code: unknown_status	21w	lg
Failed: 	1	jd
Failing scenarios:	8w	26
Failure in \{2g}	2w	62
Failure to find \{7}	7w	e4
Failure \xe2\x86\x92 \{7}	1w	33
Failure/Error: 	0w	kb
Failures: 	1w	bs
Failures: \{18}\{19}	1w	b9
Falha tempor\xc3\xa1ria na resolu\xc3\xa7\xc3\xa3o de nome	31w	f5
Falha tempor\xc3\xa1ria resolvendo	13w	f5
Falha tempor\xc3\xa1rio na resolu\xc3\xa7\xc3\xa3o de nome	31w	f5
Fallo temporal al resolver	13w	f5
Fallo temporal en la resoluci\xc3\xb3n del nom	10w	f5
Fatal error: 	0w	hm
Fehler : \{2x}	0w	eo
Fehler :\{2x}	0w	eo
Fehler AVLN\{7}	1w	eo
Fehler BC\{2}\{2}\{2}\{2}\{2}	0w	eo
Fehler CA\{2}\{2}\{2}\{2}	0w	eo
Fehler CS\{2}\{2}\{2}\{2}	0w	eo
Fehler C\{2}\{2}\{2}\{2}	0w	eo
Fehler FS\{2}\{2}\{2}\{2}	0w	eo
Fehler IDE\{2}\{2}\{2}\{2}	1w	eo
Fehler MC\{2}\{2}\{2}\{2}	0w	eo
Fehler NETSDK1\{2}\{2}\{2}	2w	eo
Fehler RZ\{2}\{2}\{2}\{2}	0w	eo
Fehler SA\{2}\{2}\{2}\{2}	0w	eo
Fehler XA\{2}\{2}\{2}\{2}	0w	eo
Fehler beim Laden der Shared Libraries	12w	ck
Fehler beim Versenden einiger Referenzen	2w	8d
Fehler: \{2x}	0w	eo
Fehler:\{2x}	0	eo
Fehler\{3}	0	7o
Fehlschlag beim Aufl\xc3\xb6sen von	11w	f5
File already exists ('	13w	ny
File o directory non esistente	14w	iz
Fim de arquivo inesperado no arquivo-tar	1w	y
Fin de fichero inesperado en el archivo	5w	y
Fin pr\xc3\xa9matur\xc3\xa9e rencontr\xc3\xa9e dans l\{f}	6w	y
Final newline expected	0w	6y
FluentAssertions.Execution	6w	6r
FlywayValidateException	8w	eg
ForbiddenByFirewall	10w	1m
ForbiddenByRbac	2w	1m
ForbiddenComment	3w	c5
Found changeset \{7}	1w	k5
Found mixed changeset	7w	k5
FunctionNaming	4w	c5
Fusi\xc3\xb3n autom\xc3\xa1tica fall\xc3\xb3	13w	88
GC heap initialization failed	0w	6v
GC overhead limit exceeded	13w	bz
GET http\{o}	0w	lg
GET returned 404 Not Found	11w	22
GET returned 5\{2}\{2} 	0w	23
GH001: Large files detected	0w	92
GH006: 	0	91
GH009: 	0	92
GH013: 	0	91
GITHUB PUSH PROTECTION	7w	92
Gem::ConflictError	7w	ki
Gem::DependencyResolutionError	6w	ki
Gem::GemNotFoundException	5w	30
Gem::ImpossibleDependenciesError	22w	ki
Gem::MissingSpecError	10w	30 ki
Gem::MissingSpecVersionError	6w	ki
Gem::RemoteFetcher::FetchError	12w	32
Gem::RemoteFetcher::UnknownHostError	12w	kj
Gem::UnsatisfiableDependencyError	14w	ki
Gemfile.lock \{f}	0w	2z
Get config: Schema Parsing	6w	iy
Getting requirements to build wheel did 	17w	hu
Get\xc3\xb6tet	0	lo
GitHub Releases requires a tag	19w	7y
Giving up.	1w	on
Got TLS error trying to find package	22w	j6
Got socket error trying to find package	25w	j6
Gradle build daemon disappeared unexpect	27w	bw
GraphQL: No commits between \{7}	4w	7y
Group(s) not found: 	10w	o6
HINT: To print view hierarchy	15w	69
HTTP code 50\{2} from proxy	2w	j3
HTTPConnectionPool(host=	11w	ez
HandshakeException: \{2y}	0w	j6
Hex dependency resolution failed	5w	aq
Host desconhecido	6w	f5
Host desconocido	4w	f5
Host key verification failed	16w	m8
Host name lookup failure	6w	f6
Host sconosciuto	4w	f5
Host system is missing dependencies to r	30w	2k
Host-Adresse \{f}	0w	f5
Hostname/IP does not resolve	2w	f6
HttpRequestException	1w	6t
H\xc3\xb4te inconnu	1w	f5
IDPCommunicationError	2w	1e
INSTALLATION FAILED: 	2w	ak
INSTALL_FAILED_INSUFFICIENT_STORAGE	26w	8
INSTRUMENTATION_\{2z}	0w	c
INTERNALERROR> 	6w	jh
IllegalStateException: Failed to load Ap	28w	c1
ImagePullBackOff	7w	ba
ImportError: \{30}	0w	jm
In procedure 	0w	ac
In the dependencies for \{7}	9w	ag
IncompleteSignature	10w	1g
Inconsistent dependency lock file	21w	n2
Incorrect or missing password	0w	g7
Ineffective mark-compacts	16w	fs
Installer failed with exit code: \{2}	3w	mr
Installer hash does not match	20w	2b
Instrumentation run failed due to	0w	c
InsufficientHostCapacity	9w	40
InsufficientInstanceCapacity	12w	40
Integration not found	2w	8k
Integrity check failed for "	16w	oz
Integrity check failed for \{31}	16w	63
InteractionRequired	0w	1l
Internal Error: Error when performing th	3w	55
InternetOpenUrl() failed	4w	3q
Invalid API Token	4w	nx
Invalid credentials (HTTP 40\{20}) for	14w	4m
Invalid export preset name: 	4w	9k
Invalid lockfile version	5w	2p
Invalid login: 5\{2}\{2}	6w	lz
Invalid option '--\{32}	4w	78
Invalid or non-existent authentication i	7w	nx
Invalid password passed via 'MATCH_PASSW	9w	7f
Invalid value. Matching delimiter not fo	11w	8n
Invalid workflow file	0w	8r
Invalid \{33}	0w	45
InvalidAccessKeyId	9w	1g
InvalidAuthenticationToken	5w	1m
InvalidClientTokenId	0w	1g
Issue recorded: 	3w	ou
It is a member of the hidden package	23w	ag
It is required that your private key fil	10w	m9
JSON parse error	0w	bm
JSONDecodeError: 	0w	bm
JSONParseError	4w	bm
Java heap space	1w	bz
JavaScript heap out of memory	20w	fs
Jest encountered an unexpected token	15w	bk
Jest: Coverage data for \{f}	5w	bh
Jest: Got error running	0w	bk
Jobs without a job container are forbidd	21w	mr
KafkaJSConnectionError	12w	2e
KafkaJSNumberOfRetriesExceeded	12w	2e
Keine Regel\{34}	1w	e1
Killed\{n}	0	lo
Kubernetes cluster unreachable: Get "htt	4w	c8
Kubernetes cluster unreachable: \{f}	4w	cb
LINK : fatal error LNK1181	7w	cj
LLVM ERROR: out of memory	16w	4k
LNK1104: cannot open file '\{7}	2w	cj
La fusion automatique a \xc3\xa9chou\xc3\xa9	0w	88
LaTeX Error: File \{35}\{f}	9w	ch
LargeClass	0w	c5
Latexmk: Errors, so I did not complete	12w	ci
Latexmk: Missing bbl file	0w	ci
Lesefehler bei Byte \{2}	6w	on
Library not loaded: 	10w	ck
LimitExceededException	7w	44
Lint errors found in the listed files	22w	7b
Lint found \{36}	0w	c0
Local file and index file do not match f	21w	ny
Locking Failed!	6w	i6
Login failed for user	6w	5y
Login incorrect.	7w	7n
Login \{37}	0	7n
LongMethod	1w	c5
LongParameterList	5w	c5
Looks like Playwright \{38}	7w	2k
Lost connection to MySQL server	21w	5x
MASTERDOWN 	0w	60
MDX compilation failed for file	6w	6p
MODULE.bazel.lock is no longer up-to-dat	26w	21
MPS backend out of memory	5w	9w
MSB1003: 	0w	7h
Machine identification is invalid for cu	2w	o1
MagicNumber	0w	c5
Manifest merger failed\{3}	9w	a
Manifest.toml\{f}	3w	bo
Map keys must be unique	9w	ov
Matado\{n}	0	lo
MaxLineLength	4w	c5
Merge conflict in	8w	88
Method was expected to be called \{2}	4w	hr
Metro encountered an error	15w	ef
Microsoft.VisualStudio.TestTools\{f}	12w	6r
Migration checksum mismatch for migratio	14w	eg
Migration failed for changeset	10w	eg
Migrations for '\{0}	0w	6d
Minitest::\{39}	1w	eh
Mint.TransportError	2w	ar ez
Mismatch hashes. Expected	9w	57
Missing classes detected while running R	25w	a
Missing closing	6w	iv
Missing dependencies	10w	c4
Missing package product '\{7}	14w	mn
MissingEndCurlyBrace	2w	lr
Mockery\x5cException\x5c	0w	hr
Module build failed	8w	ol
Module parse failed	8w	ol
Module version requirements have changed	26w	n6
ModuleNotFoundError: No module named	9w	jm
MongoNetworkError: 	1w	5w
MongoNetworkTimeoutError	1w	5w
MongoServerError: \{3a}	6w	em
MongoServerSelectionError: 	6w	5w
Multiple artifacts named "\{x}	3w	8x
Multiple versions of pnpm specified	3w	id
MultipleFailuresError	3w	bq
Must provide --username	0w	k3
NAR hash mismatch in input	4w	fl
NDK is not installed	11w	b
NDK not configured	1w	b
NETSDK1004	1w	go
NETSDK1045	1w	gs
NETSDK1083	1w	gs
NETSDK1147	1w	gs
NOAUTH Authentication required	7w	k0
NOPERM this user has no permissions	9w	k0
NO_PUBKEY	0w	x
NT_STATUS_\{3b}	1w	7n
NU1301: 	1	gt
NUnit.Framework.AssertionException	4w	6r
Name does not resolve	2w	f6
Name oder Dienst nicht bekannt	10w	f5
Namespace not specified	3w	a
Native memory allocation (m\{1r}	4w	bz
Ne parvient pas \xc3\xa0 r\xc3\xa9soudre	0w	f5
Need to perform AWS calls for account \{7}	29w	no
Neither the MATCH_PASSWORD environment v	0w	7f
Neither \{b}	0w	ed
Nessun indirizzo associato al nome host	28w	f5
NestedBlockDepth	4w	c5
Network error while fetching http\{o}	14w	32
Network\{3c}	0	ez
NewLineAtEndOfFile	5w	c5
Nicht definierter Verweis auf	10w	cs
Nie ma takiego pliku ani katalogu	4w	iz
Nieznany host	3w	f5
No API Key was provided	8w	gm
No Git executable found	5w	mr
No Makefile found	0w	7h
No Podfile found	0w	7h
No Python that satisfies [	12w	o9
No URLs in mirrorlist	5w	6g
No applicable installer found;	0w	3o
No artifacts named "\{x}	6w	8x
No authentication configured for request	3w	g7
No available formula 	0w	2d
No available upgrade found.	14w	3o
No candidate is found for \x60	0w	iu
No code found during the build	9w	jt
No compatible \{3d}	4w	i5
No default language could be detected fo	23w	68
No existe el fichero o el directorio	3w	iz
No existe ninguna direcci\xc3\xb3n asociada al	3w	f5
No existing credentials found. Please ru	1w	of
No export template found at the expected	6w	9l
No final newline expected	2w	6y
No fixes available (	4w	km
No formulae or casks found	10w	2d
No hay ninguna regla para construir	26w	e1
No interpreter found for Python	7w	o8
No match for argument: 	0w	6h
No match was found for the specified sea	0w	6q
No matching distribution found for	0w	i3
No matching federated identity record	0w	1q
No matching toolchains found for request	16w	c2
No matching variant of	0w	9y
No matching version found for SemVer	0w	lh
No more mirrors to try	0w	6f
No online devices found	6w	8
No package '\{f}	0w	i8
No package found matching input criteria	27w	3o
No package \{7}	0w	6h
No plugin found for prefix '	17w	e9
No pnpm version is specified	16w	id
No provider of '\{7}	5w	h8
No release type found in pull request ti	21w	4j
No se pudo resolver \xc2\xab	0w	f5
No solution found when resolving	18w	o5
No subscription\{g}	0w	1s
No such file or directory	8w	iz
No tagged versions found for	0w	3i
No targets specified and no makefile fou	6w	7h
No test \{3e}	0w	oj
No tests found, exiting with code 1	4w	bk
No tests \{3f}	0w	bs
No valid Unity Editor license found	20w	o1
No version of NDK matched the requested 	15w	b
No versions available for \{7}	8w	gb
NoBrokersAvailable	2w	2g
Nom de fichier trop long	10w	op
Nom ou service inconnu	0w	f5
Nombre de fichero demasiado largo	3w	op
Nombre o servicio desconocido	1w	f5
Nome de arquivo muito longo	16w	op
Nome del file troppo lungo	0w	op
Nome o servizio sconosciuto	15w	f5
Nome ou servi\xc3\xa7o desconhecido	0w	f5
Non-resolvable \{3g}	0w	e9
None of the required '\{7}	0w	49
None of your spec sources contain a spec	0w	4d
Not all values are present. Ensure 'clie	9w	1s
Not logged in	0w	7n
Nothing to build.	0w	10
Number of failures 	2w	ot
N\xc3\xa3o foi poss\xc3\xadvel resolver '	13w	f5
N\xc3\xa3o h\xc3\xa1 endere\xc3\xa7o associado com o nome	15w	f5
OCI runtime error: \{3h}	1w	54
ORA-01017	0w	5y
ORA-12\{3i}	0	5w
ORA-28001	0w	5y
Object does not exist on the server: [40	17w	cn
Odwzorowanie nazwy jest chwilowo niemo\xc5\xbc	24w	f5
One or more containers failed to start.	14w	8o
One or more files did not pass the valid	6w	mx
One or more of the steps\{f}	15w	jt
One or more test\{g}	0w	nb
Oops! Something went wrong! :(	6w	78
OperationalError: \{3j}	6w	5z
Our services aren't available right now	8w	8l
Out of memory.	5w	6v
OverconstrainedAllocationRequest	8w	40
P100\{3k}: 	0	5x
PATCH http\{o}	0w	lg
PERMISSION_DENIED	8w	7s
PHP Parse error: 	3w	hn
PHP Recoverable fatal error: 	1w	hm
PHP Startup: Unable to load dynamic libr	8w	hl
PHPCBF CAN FIX	5w	ho
PMD Failure: 	1w	c0
POST http\{o}	0w	lg
PUT http\{o}	0w	lg
Package content hash validation failed f	23w	gn
Package downgrade: Detected	13w	go
Package fetch failed and no cached copy 	22w	ar
PackagesNotFoundError	11w	4y
Pact verification failed	0w	ha
Paket failed with	0w	hb
ParameterBindingException	1w	iv
Parse failure: 	1w	k9
ParserError: 	0w	lr
Parsing error: 	0w	1u
Partition \{7}	0w	ms
Pas de r\xc3\xa8gle pour fabriquer	9w	e1
Password required	1w	k3
PathTooLongException	6w	op
PdmException	0w	i6
Permission 'iam.serviceAccounts.getAcces	24w	7u
Permission denied (\{3l}	8w	ma
Permission denied, please try again	22w	ma
Permission to \{7}	5w	8g
Please reduce your request rate	3w	1i
Please run 'az login'	3w	1s
Please tell me who you are	7w	87
Plugin host rate limited the plugin gett	7w	lf
Post job cleanup.	0w	2
Prisma Migrate has detected	9w	iy
Prisma schema validation	4w	iy
Process completed with exit code 124.	28w	ko
Process completed with exit code 126.	28w	lm
Process completed with exit code 127.	28w	ln
Process completed with exit code 1\{3m}	11w	ls
Protected branch update failed	0w	91
Provider requirements cannot be satisfie	29w	n2
ProvisionedThroughputExceededException	23w	1k
Proxy CONNECT \{33}	2w	j3
Public key for \{7}	1w	mx
Publish profile is invalid for app-name	27w	np
Push cannot contain secrets	14w	92
QUALITY GATE STATUS: FAILED	7w	jt
Quality \^gate \{3n}	3w	jt
Quota exceeded for quota metric \{f}	1w	44
R8: Missing class	7w	a
R8: java.	0w	a
REMOTE HOST IDENTIFICATION HAS CHANGED	7w	m8
RESOURCE_EXHAUSTED	9w	7q
ROLLBACK_COMPLETE	6w	46
RPC failed; HTTP 5\{2}\{2}	2w	86
RPC failed; result=\{3o}	10w	8f
Rate exceeded	0w	1k
Reached heap limit	4w	fs
Reached maximum number of attempts, won'	3w	od
Reached the max retries per request limi	21w	ez
Read error (\{3p}	0w	on
Read error at byte \{2}	7w	on
Read timeout on endpoint URL: 	11w	43
Received 'killed' signal	2w	lo
Received status code 40\{20} from server: 	3w	a1
Received status code 429 from server: 	3w	a0
Received status code 5\{2}\{2} from server: 	3w	a3
Redis is loading the dataset in memory	0w	60
Redundant Binary Upload	6w	ny
Relative import path "\{f}	4w	64
Release file \{f}	2w	x
Repository does not allow updating asset	9w	ny
Repushing of gem versions is not allowed	30w	ny
Request failed (5\{2}\{2})	5w	lg
Request failed (\x7b:failed_connect	18w	ar
RequestLimitExceeded	8w	1k
RequestTimeTooSkewed	7w	1c
Requested SDK version: 	4w	gs
Require upper bound dependencies error	6w	e8
Required test coverage of \{2}	13w	5a
Resolution error: Error downloading	5w	l2
ResolutionImpossible	9w	hw
ResolutionTooDeep	8w	i6
ResolveException: 	5w	l2
ResolvePackageNotFound	12w	4y
Resource is limited - try again in \{2}	19w	le
Resource not found for name	16w	7y
Response status code does not indicate s	3w	3p
Response violates schema	2w	l8
ReturnCount	2w	c5
RollupError: 	3w	k9
Root composer.json requires \{7}	6w	4r
Rule '\{f}	0	bd
Rule violated for \{3q}	8w	bd
Run Prettier \{3r}	3w	ix
Running makepkg as root is not allowed	19w	mu
Running \{2}	0w	ib
RuntimeException: \{7}	0w	iv
SASL authentication failed	5w	5y
SB_BUILDER-\{0}	2w	mf
SB_CORE-SERVER_\{2}\{2}\{2}\{2} (	0w	mf
SCRAM authentication failed	6w	5y
SC\{2}\{2}\{2}\{2} (error): 	6w	lt
SC\{2}\{2}\{2}\{2} (info): 	6w	lt
SC\{2}\{2}\{2}\{2} (style): 	6w	lt
SC\{2}\{2}\{2}\{2} (warning): 	9w	lt
SDK location not found. Define	1w	b
SIGKILL	0	lo
SMTPAuthenticationError	2w	lz
SMTPConnectError: (4\{2}\{2}, 	6w	60
SQLSTATE[	0w	5z
SSL connect error	0w	cq
STATUS_LOGON_FAILURE	5w	7n
SafetyError: The package for	0w	4u
Sandboxing is not working on your platfo	23w	mr
SaslAuthenticationException	2w	2f
SassError: 	0w	l0
Script compilation error\{o}	9w	a2
Scripts have compiler errors.	8w	nz
Selenium::WebDriver::Error::\{3s}	13w	ld
SemanticReleaseError: 	0w	k5
Server access Error: 	2w	58
Server error	1w	l8
ServerSelectionTimeoutError	10w	5w
Serverless plugin "\{7}	4w	ic
ServiceQuotaExceeded	4w	44
ServiceRequestError	2w	ez
ShellCommandUnresponsiveException	17w	8
Shouldly.ShouldAssertException	16w	6r
Signature expired: \{7}	2w	1c
Signature mismatch	1w	gx
Signature not yet current: 	2w	1c
SignatureDoesNotMatch	2w	1g
SimpleCov failed with exit \{2}	2w	lv
Skipping '	1w	1z
SlowDown: 	1w	1i
Snapshots: 	0w	bl
Socket.socketOnEnd (\{3t}	11w	d3
SocketException	1w	6t
SocketException: \{3u}	1w	j6
SolverProblemError	7w	iu
Some Enforcer rules have failed.	9w	e8
Some errors were emitted while running c	11w	27
Some packages have been changed but no c	0w	k5
Some specified paths were not resolved, 	0w	ga
Some tests failed.	6w	5v
Some test\{g}	0w	nb
Some type variables	6w	gx
Something went wrong installing the "sha	0w	fp
Sorry, no solution found: 	5w	h4
Sorry, resolution of the request	3w	h4
Source input did not pass lint check	24w	ml
Sphinx error:	0w	m4
SpotBugs rule violations	4w	c0
SpotBugs \{3v}	1w	c0
StatusCode.DEADLINE_EXCEEDED	8w	a8
StatusCode.UNAVAILABLE	3w	a9
Storybook failed to \{2i}	5w	mf
Stream error in the HTTP/2 framing layer	23w	cq
Summarizing \{2}	0w	7z
Summary of Failures:	1w	ee
SwallowedException	0w	c5
Syntax error	0w	gx
Syntax error: \{3w}	0w	lr
SyntaxError: Unexpected token \{3x}	10w	b3
SyntaxError: \{7}	4w	kh
SyntaxError: \{3y}	4w	fq
System management is locked by the appli	31w	mv
System.OutOfMemoryException	4w	6v
TCP Provider: \{f}	5w	5w
TEST RUN FAILED	3w	73
TEST RUN INCOMPLETE	5w	73
TOML parse error at line	4w	nn
TOMLDecodeError	4w	nn
Ta nazwa lub us\xc5\x82uga jest nieznana	20w	f5
Template \{3z}	0w	46
Tempor\xc3\xa4rer Fehler bei der Namensaufl\xc3\xb6s	20w	f5
Terminated	1w	ls
Test Failed: \{40}	2w	69
Test Suite '\{f}	0w	ot
Test Suites: \{18}\{19}	4w	bl
Test code or tested code \{41}	7w	hs
Test instrumentation process crashed	4w	c
Test suite failure for package	6w	ah
The API key doesn't have access	20w	kk
The AWS Access Key Id you provided does 	30w	1g
The Cypress App could not be downloaded	8w	2i
The Python request from	13w	i5
The Test Runner unexpectedly exited via	13w	2l
The agent did not connect within	5w	3r
The audience in ID Token \{f}	0w	7u
The build backend returned an error	10w	hu
The channel is closing down or has close	31w	bf
The checksum for the downloaded \x60	6w	2y
The credential associated with user '\{f}	11w	nx
The current Dart SDK version is	9w	j5
The currently activated Python version	7w	i5
The cypress npm package is installed, bu	9w	2k
The dependencies in your gemfile changed	6w	2z
The feed already contains '	18w	ny
The filename or extension is too long	24w	op
The following artifacts could not be res	17w	e4
The following build commands failed:	7w	mk
The following files are not formatted:	7w	70
The following package names could not be	7w	bo
The following packages are incompatible	30w	4v
The following packages are not available	7w	4y
The following packages have unmet depend	28w	t
The following plugins are required, but 	15w	ic
The following required packages were not	31w	49
The following tests FAILED	15w	5e
The forked VM terminated without properl	4w	mh
The gemspec\{g}	1w	2z
The given credential is rejected by the 	3w	7u
The implementation \{7}	1w	gx
The imports and exports are not sorted	0w	27
The key you are authenticating with has 	16w	8g
The lock file is not up to date with the	1w	4n
The lockfile at \{2s}	1w	o4
The lockfile is out of date. Run	1w	63
The lockfile would have been \{42}	1w	p0
The module failed to execute correctly, 	29w	g
The package was not found with the sourc	9w	3o
The pkg-config command could not be foun	29w	i7
The provided entity includes an attribut	24w	ny
The remote archive doesn't match the exp	23w	oz
The remote file either doesn't exist, is	15w	3o
The remote provider was unable to proces	17w	3r
The remote server returned an error: (5\{2}	24w	3p
The requested URL returned error: 5\{2}\{2}	21w	86
The service is currently unavailable	20w	7t
The sources of the following couldn't be	5w	h3
The specified API key is invalid, has ex	0w	gm
The specified module could not be found	0w	ck
The specified selector does not match an	0w	nc
The step fails because "fail-on" \{37}	0w	dj
The system library \x60\{7}	9w	i8
The template is not valid	16w	8r
The type or namespace name '\{7}	6w	6q
The user '\{f}	1w	nx
The workflow is not valid	16w	8r
The zip extension and unzip/7z commands 	17w	mr
There is insufficient memory for the Jav	1w	bz
There is no .changeset	0w	k5
There was a version conflict during pack	23w	hb
There were unmatched files	6w	7y
There \{43}	0	bs
This application failed to start because	1w	6b
This command requires you to be logged i	15w	g7
This could be due to a typo in :dependen	8w	cl
This download does NOT match \{17}	11w	99
This expression has type	1w	gx
This legacy service is shutting down, ef	0w	8s
This operation requires a one-time passw	18w	gd
This project is configured to use \{44}	20w	id
This project's package.json defines "pac	29w	id
This software does not run on \{7}	9w	mw
This version of \{45}	2w	2j
ThrottledException	3w	1k
ThrottlingException	5w	1k
Timed out waiting for a node assignment	25w	2g
Timed out waiting \{2}	0w	s
Timed out while waiting for handshake	26w	md
Timed out \{2}	0w	i9
Timeout waiting for emulator to boot	14w	8
Timeout waiting for \{46}	5w	h7
Timeout waiting to lock \{47}	15w	mv
Timeout was reached	5w	cq
Timeout, server \{7}	4w	mc
Timeout:       	4w	ee
TimeoutError: \^w	4w	ja
To update \x60pubspec.lock\x60 run	16w	j4
Too many authentication failures	0w	ma
Too many connections	0w	60
TooGenericExceptionCaught	3w	c5
TooManyFunctions	0w	c5
TooManyRequestsException	0w	1k
Total tests run: \{2}	0w	nd
Trailing whitespace	9w	6y
Transfer finalized, status: 5\{2}\{2}	6w	4z
Transform failed with \{2}	4w	77
Tunnel connection failed: 50\{2}	19w	j3
Two-factor authentication or granular ac	27w	gi
UNAUTHORIZED: \{f}	5w	k4
UNAVAILABLE: io exception	8w	a9
Unable to accept duplicate entry for: 	25w	ny
Unable to acquire the dpkg frontend lock	31w	v
Unable to authenticate request [code: 10	10w	45
Unable to boot \{48}	4w	s
Unable to connect to source 'http\{o}	22w	3q
Unable to connect to the remote server	27w	ez
Unable to download and extract artifact:	25w	14
Unable to download data from http\{o}	3w	32
Unable to find '\{7}	7w	4t
Unable to find a resolution because	9w	i6
Unable to find a valid Visual Studio ins	25w	mr
Unable to find candidates for \{7}	10w	iu
Unable to find installation candidates f	25w	iu
Unable to find lockfile at \{2s}	10w	o4
Unable to find package \{7}	8w	gq
Unable to find the server at \{7}	8w	43
Unable to find version '\{7}	8w	gq
Unable to find \{49}	6w	lh
Unable to find \{4a}	6w	lh
Unable to load the service index for sou	15w	gt
Unable to load the service index \{f}	15w	gm
Unable to load \{4b}	5w	6q
Unable to locate executable file	7w	iz
Unable to lookup in current state: Shut\{48}	30w	s
Unable to make request: \{4c}	6w	14
Unable to process file command '\{4d}	16w	8n
Unable to read the lock\{4e}	14w	dg
Unable to resolve AWS account to use. It	23w	no
Unable to resolve path to module '	13w	ft
Unable to resolve path to module '.	13w	fu
Unable to retrieve result for \{f}	13w	oa
Unable to satisfy \x60pubspec.yaml\x60 using \x60	7w	j4
Unable to start the daemon process.	20w	bx
Unable to update registry \x60	11w	ky
UnauthorizedOperation	5w	1b
Unbekannter Rechner	7w	f5
Unbound variable: 	2w	ac
Unbound \{4f}	0w	gx
Unchecked dependencies for environment	4w	an
Unclassified error occured while trying 	20w	o1
Undefined scenarios:	0w	5f
Undefined \{4g}	0w	l0
UndefinedTable: 	3w	5z
Undocumented \{2y}	4w	l8
Unerwartetes Dateiende im Archiv	17w	y
Unexpected input(s) \{f}	0w	8r
Unexpected server response: 5	6w	om
Unexpected termination of the channel	0w	bf
Unexpected token	0w	iv
Unexpected value '	0w	8r
Unhandled exception	5w	by
UnhandledPromiseRejection\{4h}	10w	fv
Unknown option\{o}	2w	ed
Unknown \{4i}	0w	10
Unlisted \{4j}	0w	c4
Unnecessary	1w	kl
Unrecognized named-value	0w	8r
UnrecognizedClientException	0w	1g
Unresolveable build extension	16w	e9
UnresolvedAddressException	11w	f6
UnsatisfiableError	0w	4v
UnsatisfiedLinkError	0w	ck
Unsupported class file major version \{2}	10w	c2
Unsupported or unrecognized SSL message	13w	nh
Unused dependencies	9w	c4
Unused devDependencies (\{2}	3w	c4
Unused exported types (\{2}	3w	c4
Unused exports (\{2}	5w	c4
Unused files (\{2}	1w	c4
UnusedParameter	5w	c5
UnusedPrivate\{0}	0w	c5
Updates were rejected because	5w	8d
Upload progress stalled.	12w	14
Use of 	0	kl
User cannot log in	1w	7n
Username and Password not accepted	14w	lz
Username and password required	14w	k3
Username must not be null!	7w	a1
Username required	3w	k3
Username/Password authentication is no l	11w	nx
Validate failed: Migrations have failed 	27w	eg
Value of: 	1w	aa
Vault is sealed	6w	oc
Verification of Gradle distribution fail	17w	a5
Verifying a pact between \{f}	11w	ha
Version conflict detected for \{7}	11w	go
WARNING: DATA RACE	3w	9h
WRONGPASS 	0w	k0
WRONG_VERSION_NUMBER	7w	nh
Wait with matcher	8w	69
Waiter StackCreateComplete failed	14w	46
Waiting for cache lock: Could not get lo	14w	v
Wanted but not invoked:	4w	bq
Warning, treated as error:	6w	m4
Warning: An error occurred while prepari	5w	lb
Warning: Failed to find package '	17w	la
Warning: IO exception while downloading 	22w	lb
Warning: prerequisite \{7}	13w	5c
We stopped hearing from agent 	0w	3r
We were unable to automatically build yo	3w	jt
WebDriverException: \{f}	3w	2h
WebSocket was closed before the connecti	10w	om
While constructing the build plan, \{f}	8w	ag
WildcardImport	5w	c5
Worker terminated due to reaching memory	31w	fs
Would reformat: \{7}	3w	29
Write access to repository not granted	0w	8g
Wrong amount of	6w	6y
Wrong \{4k}	0	ac
Wrong \{4l}	0	6y
XCTAssert\{4m}	0w	ou
XCTUnwrap failed	7w	ou
Xcode alone is not sufficient on	6w	mr
Xunit.Sdk.\{0}	0w	6r
YAML parse error on \{7}	4w	am
YAMLException: 	2w	ov
YAMLParseError	4w	ov
YAMLSyntaxError	0w	ov
YN0000: \{f}	1	p1
YN0001: \{f}	1	p4
YN0016: 	1	p2
YN0018: 	1	oz
YN0028: 	1	p0
YN0033: 	0	g7
YN0035: \{f}	1	p3
You are not allowed to push	5w	8g
You are not authenticated. Please run \x60w	12w	45
You are trying to install in deployment 	3w	2z
You cannot call a method on a null-value	22w	iv
You cannot publish over the previously	12w	ny
You defined "--token", but it's missing 	2w	of
You do not have permission to publish	10w	gi
You do not have permission to push to th	10w	kk
You have enabled multi\{4n}	4w	kk
You have \{18}\{19}	0w	c0
You installed esbuild for another platfo	27w	fp
You may not perform that action with the	17w	gi
You must be logged in to the server	4w	cb
You must install or update .NET to run t	26w	gs
You must sign in or use a license key wi	21w	no
Your Composer dependencies require a PHP	6w	4r
Your GitHub \{4o}	2w	4m
Your Gradle distribution may have been t	6w	a5
Your RubyGems version \{f}	0w	31
Your bundle \{4p}	2w	30
Your code has been rated at 	14w	jb
Your configFile is invalid	14w	5q
Your current stack	1w	j7
Your lock file does not contain a compat	10w	4q
Your lockfile does\{1n}	8w	2z
Your lockfile needs to be updated	2w	p0
Your mix.lock is out of date	7w	ap
Your models in app(s): \{f}	11w	eg
Your requirements could not be resolved 	24w	4q
Your rubygems.org credentials aren't set	27w	kk
ZONE_RESOURCE_POOL_EXHAUSTED	2w	40
Z_BUF_ERROR	0w	fw
Za d\xc5\x82uga nazwa pliku	5w	op
Zu diesem Hostnamen geh\xc3\xb6rt keine Adress	1w	f5
[!] Authentication token is invalid or u	4w	np
[!] CocoaPods could not find compatible 	1w	4b
[!] Error installing \{7}	6w	4f
[!] No \x60Podfile' found in	12w	68
[!] No podspec \{36}	1w	4d
[!] The platform of the target	20w	4b
[!] Unable to add a source with url	14w	4f
[!] Unable to find a \{4q}	12w	4d
[-Wclang-format-violations]	2w	3v
[AbstractCommand.cc:\{2}	4w	11
[BABEL] \{7}	0	1u
[ERROR] COMPILATION ERROR	10w	bv
[ERROR] Chart.yaml	6w	am
[ERROR] Could not determine which packag	22w	h4
[ERROR] No agreement	8w	h4
[ERROR] No package named	5w	h4
[ERROR] No switch is currently set	5w	mr
[ERROR] Package conflict!	16w	h4
[ERROR] The compilation of \{7}	14w	67
[ERROR] These packages are still missing	8w	h4
[ERROR] fetch failed	9w	43
[ERROR] templates/	6w	am
[ERROR] values.yaml	9w	am
[ERROR] \{7}	1	h4
[ERROR]: Task failed: 	4w	e
[Errno \{4r}	0	f6
[ErrorProne]	3w	c0
[Failed] \{7}	0w	e0
[InstallationError]: 	3w	hd
[PublishError]: The credentials for \{7}	3w	he
[ResolutionImpossible]	10w	i6
[ant:checkstyle] [ERROR] 	12w	3m
[build failed]	2w	98
[error] Failed tests:	9w	l4
[error] Failed: Total \{2}	11w	l4
[kubelet-check] The kubelet is not runni	2w	47
[plugin\{4s}	0	og
[rejected]	1w	8d
[remote rejected]	3w	8d
[setup failed]	2w	98
[vite:\{1}	0	og
[vitepress] \{2}	0w	6p
[vue/compiler-sfc] 	7w	1u
] Erreur 127	0w	ln
] Erreur 137	0w	lo
] Erro 127	1w	ln
] Erro 137	0w	lo
] Fehler 127	3w	ln
] Fehler 137	2w	lo
] \xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc 127	6w	ln
] \xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc 137	0w	lo
] \xe9\x8c\xaf\xe8\xaa\xa4 127	3w	ln
] \xe9\x8c\xaf\xe8\xaa\xa4 137	0w	lo
] \xe9\x94\x99\xe8\xaf\xaf 127	3w	ln
] \xe9\x94\x99\xe8\xaf\xaf 137	0w	lo
] \xec\x98\xa4\xeb\xa5\x98 127	3w	ln
] \xec\x98\xa4\xeb\xa5\x98 137	0w	lo
] aborted	0wi	lk
_test.go:\{2}	0w	cz
\x60snyk\x60 requires an authenticated account	10wi	ju
a resolved file is required when automat	5w	mo
account payments have failed	1w	44
account_inactive	0w	ly
aclocal: error: 	3w	19
alembic.util.exc.CommandError	7w	eg
all possible versions conflict with prev	24w	3g
an artifact with this name already exist	5w	13
an out-of-date resolved file was detecte	18w	mo
analyze error: timeout: context deadline	26w	l6
another operation (install/upgrade/rollb	1w	ak
apiserver not ready	4w	c6
are you root?	0w	mu
assert 	0	jd
at Zlib.zlibOnError	9w	fw
attribute '\{f}	0w	fk
attribute condition\{f}	4w	7u
authenticated registries require a crede	0w	37
authentication failed for http\{o}	0w	e7
authorization failed for http\{o}	14w	e7
automake: error: 	3w	19
autoreconf: error: 	0w	19
available releases match the given \{4t}	14w	n6
az login' to setup account	17w	1s
backendError	1w	7t
bad address '\{7}	0w	f6
bad token\{f}	0w	ob
badResponseStatusCode(5\{2}\{2})	6w	lg
because it lacks a signature by a truste	21w	fi
bin/rails aborted!	2w	ke
blank line	1w	kl
breaks: world[	3w	m
browserType.launch: \{4u}	11w	2l
build finished with problems	3w	m4
builder for '/nix/store	2w	fk
bundle version must be higher than the p	15w	ny
bundler: command not found: 	2w	30
cURL error (6)	0w	5i
cURL error (7)	0w	5h
cURL error 6: 	0w	5i
cURL error 7: 	0w	5h
cURL error \{15}	0w	5j
cabal: Could not resolve dependencies	27w	ag
can only install with an existing packag	25w	g6
can't find crate for	5w	3f
can't find gem \{7}	3w	30
can't get a valid version for \{4v}	5w	aj
can't load config: 	3w	9o
candidate versions found which didn't ma	26w	3g
cannot 	0	9a
cannot be built because it requires rust	30w	3a
cannot connect to socket at '/nix/var/ni	22w	fm
cannot find -l\{0}	5w	cj
cannot find Chrome binary	12w	2k
cannot find module providing package	4w	9b
cannot find package "	4w	9b
cannot find \{4w}	3w	kv
cannot load such file -- 	9w	kf
cannot load such file -- \{4x}	9w	kg
cannot lock ref	4w	8d
cannot open URL 'http\{o}	5w	jv
cannot open connection to remote store '	29w	43
cannot open shared object file	7w	ck
cannot publish over the previously publi	29w	ny
cannot re-use a name that is still in us	27w	ak
cannot update unlocked flake input '	11w	fi
cc1plus: out of memory	3w	4k
channel_not_found	0w	lx
chart "\{f}	0	aj
check your plan and billing details	9w	44
chrome not reachable	0w	2l
clang-format \{4y}	0w	3v
client error (Connect)	10w	ez
code = DeadlineExceeded	4w	a8
code = PermissionDenied	13w	7s
code = ResourceExhausted	2w	7q
code = Unavailable	2w	a9
code execution cannot proceed because	25w	ck
code: "api-\{7}	2w	le
codeName: 'AuthenticationFailed'	9w	em
codecov/p	0w	4h
collect2: \{4z}	1w	ct
command not found: 	9w	lj
comparison	1w	kl
component with package url \{7}	0w	ny
composite literal uses unkeyed	10w	9j
configure: error: \{f}	5w	52
configured for Git LFS but 'git-lfs' was	21w	co
conflicting requests	2w	6e
conflicts with another require	3w	4q
connection to server at "\{1}	16w	5w
connection() error occurred during conne	22w	em
contains 	0w	kl
contains a Composer plugin which is bloc	12w	68
contiennent des d\xc3\xa9pendances non satisfa	9w	t
copylocks	0w	9j
could not	0w	9a
could not apply \{50}\{50}\{50}\{50}\{50}\{50}\{50}	6w	88
could not be authenticated for http\{o}	13w	np
could not compile dependency :\{0}	13w	71
could not configure AzureCli Authorizer	21w	no
could not connect to \{7}	6w	n7
could not download chart: 	17w	aj
could not find \x60Cargo.toml\x60 in	7w	7h
could not find \x60\{7}	7w	39
could not find a pyproject.toml	9w	7h
could not find an available, non-overlap	11w	54
could not find application file: \{0}	10w	mr
could not find expected ':'	8w	ov
could not find native static library	9w	cj
could not find pulumi	7w	j7
could not find system library '	9w	i8
could not lock database: File exists	7w	mv
could not parse \{51}	7w	nn
couldn't find remote ref	6w	8m
couldn't resolve module/action '	12w	f
coursier.error.FetchError	0w	58
coverage decreased by	4w	4h
coverage threshold for \{0}	12w	bh
coverage: \{f}	0w	9h
critical libmamba Multiple errors occure	0w	4x
critical libmamba \{f}	0w	4v
cudaErrorMemoryAllocation	8w	9w
curl error (6)	0w	5i
curl error (7)	0w	5h
curl error 6: 	0w	5i
curl error 7: 	0w	5h
curl error \{15}	0w	5j
curl: (18) 	1w	5k
curl: (28) \{52}	1w	5n
curl: (28) \{53}	1w	5m
curl: (35) 	1w	5o
curl: (5\{54}) 	0w	5l
curl: (7) 	0w	5h
curl: (97) 	0w	5h
curl: (\{54}) 	0w	5i
curl: (\{55}	0	5j
curl: (\{56}	0	5g
current-context is not set	10w	c8
custom attribute panicked	0w	kv
d forbidden licen\{57}e	8w	jt
dead link	0w	cu
declared	1	9a
denied the request: \{f}	1w	cd
dependency failed to start: container \{7}	29w	8o
dependenc\{58}	0w	jx
depends on hardware architecture being o	5w	mw
deploy key does not have write access	19w	8g
dial tcp \{7}	0w	mc
did not find expected \{59}	6w	ov
did not match any file(s) known to git	4w	8m
diff --git a/\{7}	3w	81
directories are not writable by your use	8w	mu
django.db.migrations.exceptions.	10w	eg
dlopen(\{f}	0	ck
docker-compose: command not found	8w	6k
docker: 'buildx' is not a docker command	2w	6k
docker: 'compose' is not a docker comman	8w	6k
docker: unknown command: docker \{5a}	3w	6k
docs.astro.build/\{0}	2w	16
docstring	0w	kl
does not 	0w	9a
does not appear to be a Python project	5w	i4
does not contain a CMakeLists.txt file	23w	4a
does not contain a Gradle build	19w	7h
does not have a package available for yo	9w	n5
does not have a provider named	9w	n6
does not have authorization to perform a	8w	1m
does not have \{5b}\{5b}\{5b}	0w	7s
does not provide attribute '	13w	fi
does not satisfy Python\{5c}	6w	i5
doesn't seem to be present in your lockf	3w	p0
doesn't seem to have been installed - ru	3w	p0
done() called multiple times	17w	el
download error: Caught java.\{5d}	12w	58
dpkg: dependency problems	1w	t
dubious ownership	7w	83
due to a fatal error condition:	9w	3j
duplicate 	1w	9a
duplicate symbol\{g}	5w	cs
e the lock file	3w	38
ensure condition	7w	15
environment variable \x60	6w	kv
erreur : \{2x}	0w	eo
erreur :\{2x}	0w	eo
erreur fatale\{5e}	0w	34
erreur lors du chargement des librairies	28w	ck
erreur: \{2x}	0w	eo
erreur:\{2x}	0	eo
erreur\{3}	0	7o
erro ao carregar bibliotecas compartilha	21w	ck
erro fatal\{5e}	1w	34
erro: \{n}	0	7o
error : 	1	7o
error : \{2x}	1	eo
error :\{2x}	1	eo
error AVLN\{7}	1w	eo
error An unexpected error occurred: "\{7}	4w	p3
error BC\{2}\{2}\{2}\{2}\{2}	1	eo
error CA\{2}\{2}\{2}\{2}	0w	eo
error CS\{2}\{2}\{2}\{2}	0w	eo
error Couldn't find package "	12w	p3
error C\{2}\{2}\{2}\{2}	0w	eo
error FS\{2}\{2}\{2}\{2}	1	eo
error Found incompatible module	15w	oy
error IDE\{2}\{2}\{2}\{2}	0w	eo
error LNK\{2}\{2}\{2}\{2}	0w	cs
error MC\{2}\{2}\{2}\{2}	0w	eo
error MSB4166: Child node	11w	6v
error MSB4236	4w	gq
error MSB\{2}\{2}\{2}\{2}\{5e}	1w	en
error NETSDK1\{2}\{2}\{2}	2w	eo
error NG\{5f}	0w	d
error NU100\{11}	2w	gp
error NU1108	3w	gq
error NU110\{5g}	2w	gq
error NU110\{5h}	2w	go
error NU120\{2j}	2w	gs
error NU1213	3w	gs
error NU1301	3w	gt
error NU1301: \{f}	5w	gm
error NU1403	3w	gn
error NU16\{2}\{2}	1w	go
error NU1\{2}\{2}\{2}: 	0w	gr
error NU30\{5i}	1w	gn
error RZ\{2}\{2}\{2}\{2}	0w	eo
error SA\{2}\{2}\{2}\{2}	0w	eo
error TESTERROR	3w	6r
error TS2307: \{f}	5w	nv nw
error TS2792: \{f}	5w	nv nw
error TS7016: \{f}	5w	nv nw
error TS\{2}	0w	nt
error XA\{2}\{2}\{2}\{2}	1	eo
error al cargar las bibliotecas comparti	24w	ck
error connecting to api.github.com	17w	ez
error converting YAML	7w	ov
error fatal\{5e}	2w	34
error loading package	3w	1z
error occurred, no output PDF	19w	ci
error parsing YAML	4w	ov
error pulling image configuration: \{f}	4w	bc
error sending request for url	3w	ez
error trying to connect: 	2w	ez
error validating data: 	2w	cd
error validating \{5j}	2w	ob
error while loading shared libraries	22w	ck
error: 	0	7o
error: --test failed	3w	l3
error: Aborting due to Kconfig warnings	5w	6a
error: AssertionError: 	9w	66
error: Cannot find \{1f}	3w	2q
error: Dependencies could not be resolve	9w	mp
error: Exited with unexpected signal cod	16w	os
error: Failed to load lockfile	19w	2p
error: GPG check FAILED	12w	mx
error: Git executable not found.	9w	o2
error: IntegrityCheckFailed extracting t	4w	2o
error: InvalidLockfile	3w	2p
error: JSR package not found: 	16w	64
error: Leaks detected:	4w	66
error: Library stubs not installed for "	11w	er
error: Module not found "\{5k}	11w	64
error: NU110\{5g}	3w	gq
error: No means to authenticate. Pass a 	4w	65
error: No version matching "	14w	2r
error: No version\{g}	3w	2r
error: No virtual environment found; run	13w	o2
error: NoSpaceLeft	3w	2n
error: Not a transient network error, wo	8w	od
error: Outdated	3w	2p
error: Required uv version \x60	3w	o9
error: Script not found "	2w	p1
error: Skipping analyzing "	13w	er
error: Test failed	3w	66
error: The interpreter at \{f}	14w	o3
error: The source code is invalid, as it	31w	63
error: Values are not equal	8w	66
error: Workspace dependency "	12w	2t
error: You must be logged in	11w	cb
error: aborting due to	5w	ku
error: accumulating resources: 	3w	cd
error: bad HTTP response code: '5\{2}\{2}	19w	p6
error: broken package	3w	fi
error: bundling failed	4w	ef
error: cannot find flake '	12w	fi
error: cannot find symbol	13w	bu
error: cannot format \{7}	3w	29
error: cannot \{5l}	3w	m1
error: checksum for \x60\{f}	9w	36
error: collection could not be loaded	25w	ff
error: component '\{f}	7w	kz
error: component download failed for	7w	ky
error: connection-failed	13w	hx
error: connection-timeout	11w	hx
error: could not compile \x60	13w	ku
error: could not determine executable to	24w	2t
error: could not download file from 'htt	25w	ky
error: could not satisfy dependencies	27w	h8
error: database not found: 	9w	h8
error: doctest failed	3w	3d
error: duplicate \{5m}	2w	nn
error: expect(received).	3w	2v
error: experimental Nix feature '	22w	fm
error: external filter 'git-lfs	21w	cn
error: externally-managed-environment	19w	hz
error: failed downloading 'http\{o}	8w	43
error: failed to download from \x60http\{o}	10w	ky
error: failed to load port from \{7}	20w	oe
error: failed to parse manifest at \x60	19w	nn
error: failed to run custom build comman	21w	ks
error: failed \{5n}	3w	h9
error: fatalError	7w	mk
error: hash mismatch importing path	16w	fl
error: hash mismatch: manifest declares 	18w	p7
error: https://\{7}	3w	od
error: incomplete-download	3w	i1
error: index.js: 	3w	ef
error: insecure package	4w	fi
error: invalid HTTP response: \{5o}	3w	p5
error: invalid toolchain name	18w	kz
error: invalid \{5m}	3w	nn
error: missing required module '	17w	mn
error: no matching package \{5p}	6w	39
error: no release found for '	4w	kz
error: no such module '\{7}	7w	mn
error: no version database entry	23w	oe
error: not formatted correctly	21w	kx
error: npm package '\{f}	4w	64
error: package ID specification \x60	12w	39
error: proc-macro derive panicked	15w	ks
error: proxy-connection-failed	4w	hx
error: release version \{2}	9w	c2
error: ssl-verification-failed	3w	hv
error: subprocess-exited-with-error	18w	hu
error: target not found: 	3w	h8
error: test failed, to rerun pass	3w	3d
error: test run failed	3w	3d
error: the package manifest at '\{f}	15w	mp
error: the port \{7}	7w	oe
error: toolchain '\{f}	3w	kz
error: unable to connect to server: \{0}\{0}\{0}\{0}	3w	p5
error: unable to contact snap store	19w	m1
error: unable to discover remote git ser	3w	p5
error: unfree package	4w	fi
error: unknown package '	3w	mp
error: unknown \{5m}	3w	nn
error: while looking for \{7}	8w	oe
error: \^failed to download from mirror se	31w	od
error: \{2x}	1	eo
error:\{2x}	0	eo
errorCode=24 Authorization failed	21w	np
errorCode=3 Resource not found	8w	12
errorCode=\{5q}	1w	11
error[banned]: 	6w	jt
error[rejected]	6w	fx
error[rejected]: 	7w	jt
error[unlicensed]: 	9w	jt
error[unmaintained]	10w	fx
error[unmaintained]: 	11w	jt
error[unsound]	4w	fx
error[vulnerability]	6w	fx
error[vulnerability]: 	6w	jt
error[yanked]	4w	3h
error[yanked]: 	6w	jt
error[\{5r}	0	eq
error[\{5s}	0	7
errore : 	0w	7o
errore: 	1	7o
etcdserver: \{5t}	3w	c6
exceeded its progress deadline	19w	ce
exceeded quota: \{7}	4w	44
exceeded your current quota	2w	44
exceeding approved \{f}	7w	44
exceeds GitHub's file size limit	17w	92
exec plugin: invalid apiVersion "client.	8w	ca
executable file not found in \{5u}	10w	iz
executable \{7}	0w	iz
execution error at (	0w	am
existiert kein Installationskandidat	0w	w
exit 137	0	lo
exit code 137	4w	lo
exit code: 137	5w	lo
exit status 137	6w	lo
exit status 143	6w	ls
exit status: 137	7w	lo
exit: 137	0w	lo
exited in: GenServer.call(\{5v}	7w	ao
exited with 137	0w	lo
exited with code 137	7w	lo
exited with code 143	7w	ls
exited with code: 137	12w	lo
exited with status 137	0w	lo
exited with status: 137	14w	lo
exited with: 137	0w	lo
expect(\{5w}	1	ia
expected 	0w	9a
expected "\{5x}"	1w	l0
expected response to have status code \{2}\{2}	11w	d5 d6
expected \{5y}	0w	kv
expected\{3}	0w	kb
explicit deny in a\{1n}	4w	1b
f-string	1	kl
failed calling webhook \{f}	4w	cf
failed test\{o}	1w	nb
failed to \x60git show\x60 versions/baseline.j	30w	oe
failed to commit transaction (conflictin	31w	mq
failed to connect to \x60/var/guix/daemon-s	31w	fm
failed to download package '	15w	jv
failed to download replaced source regis	19w	ky
failed to find unique target for patch	8w	68
failed to find \{5z}	6w	39
failed to generate Google Cloud federate	21w	7r
failed to generate Google Cloud \{f}	21w	7u
failed to parse lock file at: 	12w	38
failed to prepare transaction (could not	15w	mq
failed to push some refs	13w	8d
failed to retrieve package '	13w	jx
failed to retrieve vault token. code: 	13w	oa
failed to select a version for	12w	3g
failed to take lock, another vcpkg	12w	mv
failed to verify the checksum of \x60	13w	36
failed to \{60}	0w	bc
failed validation: problem validating sc	9w	cd
failed: [\{f}	0w	e
failed: \{61}	0w	on
failure	0	l8
fall\xc3\xb3 el empuje de algunas referencias	14w	8d
fatal error C1060	0w	4k
fatal error C1083: Cannot open include f	12w	34
fatal error LNK1102	0w	4k
fatal error: Killed signal terminated pr	21w	4k
fatal error: all goroutines are asleep	18w	9d
fatal error: concurrent map	0w	9d
fatal error\{5e}	0w	34
fatal: A branch named	2w	84
fatal: No names found	11w	84
fatal: Not possible to fast-forward, abo	20w	85
fatal: The current branch \{7}	13w	84
fatal: You are not currently on a branch	27w	84
fatal: ambiguous argument	13w	8m
fatal: bad object	4w	8m
fatal: bad revision	6w	84
fatal: invalid reference	3w	8m
fatal: invalid upstream	11w	84
fatal: no upstream	4w	84
fatal: not a valid object	7w	84
fatal: pathspec	3w	84
fatal: protocol error: bad 	10w	43
fatal: reference is not a tree	21w	8m
fatal: refusing to merge unrelated histo	31w	85
fatal: remote error: Internal Server Err	25w	lg
fatal: remote error: upload-pack: not ou	17w	8b
fatal: tag '\{f}	3w	8d
fatal: unable to access '\{f}	3w	8f
fatal: unsafe repository ('	3w	83
fatal: your current branch	8w	84
feature \x60edition20\{2}\{2}\x60 is required	0w	3a
feign.RetryableException	0w	ez
field is immutable	4w	cd
file could not be downloaded \{62}	12w	4s
file://\{7}	0	bu
files must be formatted	6w	l3
filesystem layer verification failed	24w	bc
first record does not look like a TLS ha	5w	nh
fish: Unknown command	1w	lj
forbidden-api\{g}	2w	c0
forbidden: User "	3w	c7
found character that cannot start any to	8w	ov
found duplicate key	0w	ov
found in Chart.yaml, but missing in char	19w	aj am
found version conflict(s) in library dep	24w	l1
frontend grpc server closed unexpectedly	2w	43
frozen mode is set	2w	2z
g package manifest	6w	2w
g tarball	0w	2w
getaddrinfo E	0w	cy
getaddrinfo() failed	4w	f6
getting credentials: exec: 	17w	cb
getting credentials: exec: \{f}	17w	c9
git-lfs: command not found	2w	co
git: 'lfs' is not a git command	14w	co
giving up after \{2}	0w	k7
go.mod file indicates	1w	9e
go.mod is not tidy	9w	9e
go: errors parsing go.mod:	9w	9i
go: go.mod file not found in	10w	7h
go: no such tool "\{0}	7w	9c
gpg: Can't check signature: No public ke	18w	mx
gpg: keyserver \{63}	0w	9u
gzip: stdin: not in gzip format	1w	z
gzip: stdin: unexpected end of file	1w	y
haben unerf\xc3\xbcllte Abh\xc3\xa4ngigkeiten	3w	t
had compilation errors.	6w	hf
has a matching body (FAILED)	3w	ha
has an unfree license (	12w	fi
has been automatically failed because it	15w	8p
has been compiled by a more recent versi	4w	c2
has no configured federated identity cre	15w	1q
has no feature named \{7}	7w	oe
has no installation candidate	17w	w
has to be run with superuser privileges	22w	mu
hash mismatch in fixed-output derivation	26w	fl
have conflicting dependencies	7w	hw
hostname nor servname provided	6w	f6
httpx.ConnectError	3w	ez
httpx.ConnectError: [Errno -\{64}]	17w	f6
hudson.remoting.\{65}	0w	bf
ice-9/boot-9.scm:\{2}	7w	ac
image not found	3w	ck
import cycle	1w	9a
imported but unused	6w	kl
impossible de pousser des r\xc3\xa9f\xc3\xa9rences	8w	8d
impossible de r\xc3\xa9soudre l\{f}	7w	f5
impossible de trouver la r\xc3\xa9f\xc3\xa9rence	8w	8m
incompatible with \{f}	3w	hw
inconsistent vendoring	10w	9e
inconsistent \{66}	0w	i2
indentation	1w	kl
index.lock': File exists	13w	mv
info There appears to be trouble with yo	7w	p4
instead of	0w	kl
insufficient_quota	5w	44
internal compiler error: Killed	12w	4k
invalid 	0	9a
invalid character '<' looking for beginn	10w	b3
invalid command name "	12w	mz
invalid configuration: no configuration 	19w	c8
invalid go version '	0w	9i
invalid or corrupted package (PGP signat	14w	mx
invalid target release: \{2}	4w	c2
invalid version: 	0w	9b
invalid wheel	4w	i2
invalid_auth	0w	ly
invalid_blocks	5w	lx
invalid_webhook_token	0w	ly
io.cucumber.junit.UndefinedStepException	18w	5f
io.kotest.assertions.	10w	bq
is explicitly required in go.mod, but no	30w	9e
is incompatible with the project's Pytho	6w	o9
is incompatible: cannot locate Python	13w	o9
is invalid: spec.	7w	cd
is marked as \{67}	4w	fi
is not a	1	9a
is not allowed to deploy to \{f}	4w	8q
is not authorized to perform: 	21w	1b
is not clang-formatted	3w	3v
is not compatible with t	8w	i5
is not installable. Neither 	19w	i4
is not loaded	4w	6q
is not present in the lock file	19w	4n
is not recognized as \{17}	4w	lj
is not supported by the following packag	27w	3a
is not valid JSON	3w	bm
is unavailable: No available formula	11w	2d
is unknown trust	6w	mx
is using Swift tools version \{7}	11w	mp
is_archived	2w	lx
ist entweder falsch geschrieben oder	27w	lj
it could not be found in any version, th	9w	4p
ith HTTP 5\{2}\{2} when performing the request	13w	56
java.io.IOException: Error downloading	2w	20
java.lang.OutOfMemoryError	7w	bz
java.lang.\{68}	2w	bt
java.net.ConnectException	4w	ez
knownhosts: key \{69}	5w	m8
ktfmtCheck\{f}	0w	m5
ld returned 1 exit status	7w	ct
ld terminated with signal 9	18w	4k
ld: framework not found	1w	cj
ld: framework \{6a}	1w	cj
ld: library not found for	2w	ct
ld: library \{6b}	2w	cj
ld: symbol(s) not found	0w	cs
level=error msg="[linter\{6c}	15w	9q
level=error msg="could not initialize	23w	c3
level=error msg="thresholds	17w	c3
libmamba Subprocess \{f}	5w	4z
libmamba \{f}	0w	4z
library not found for -l	0w	cj
lifetime may not live long enough	19w	kv
linker command failed with exit code	12w	ct
linking with	1w	kv
linking with \x60\{0}	1w	ct
liquibase.exception.\{6d}	4w	eg
local node not active but active cluster	30w	oc
local variable	3w	kl
lock file version \{6e}	4w	38
lock mismatch: the dependency is out of 	15w	ap
lockfile had changes, but lockfile is fr	6w	2p
main class org.gradle.wrapper.GradleWrap	22w	a2
manifest for \{7}	3w	ba
manifest invalid: 	4w	ba
manifest unknown	4w	ba
mapping values are not allowed	9w	ov
markdown-link-check \{f}	5w	cu
maven-default-http-blocker	17w	e5
meson.build:\{2}	0w	52 ed
metadata-generation-failed	7w	hu
migration \{f}	0w	5z
mismatch	1	9a
mismatched closing delimiter	9w	kv
missing 	0	9a
missing client token	10w	ob
missing close-brac	8w	mz
missing go.sum entry	9w	9e
missing licen\{57}e header	4w	jt
mix deps.get --check-locked	8w	ap
mix format failed due to --check-formatt	20w	70
module declares its path as: 	10w	9b
module not found in registries: 	4w	22
multiple 	0w	9a
multiple definition of \{1o}	4w	cs
must be	0	9a
must install the sshpass program	0w	mr
must specify exactly one of "workload_id	0w	7u
mysql_config\{3}	2w	jn
n was found for	0w	lh
n'est pas reconnu en tant que	16w	lj
name resolution\xec\x97\x90\xec\x84\x9c \xec\x9d\xbc\xec\x8b\x9c\xec\xa0\x81\xec\x9d\xb8 \xec\x8b\xa4\xed\x8c	8w	f5
name unknown: 	1w	ba
nats: no servers available for connectio	1w	2e
necessary to set a CLOUDFLARE_API_TOKEN	14w	45
need admin rights to install	0w	mu
need to grant write permissions for that	14w	mu
neither 'setup.py' nor 'pyproject.toml' 	10w	i4
network is down	5w	ez
never used	0w	kl
ninja: error: \{6f}	1w	fh
no cached repo\{g}	4w	aj
no chart \{1p}	0w	aj
no configuration file provided: not foun	25w	7h 4l
no devices/emulators found	13w	8
no es un repositorio git	4w	8m
no image found in image index for archit	20w	bb
no match for platform in manifest	21w	bb
no matches for kind "	0w	cd
no matching package named \x60	0w	39
no matching versions for query "	0w	9b
no matching \{6g}	0w	m7
no new variables	4w	9a
no password supplied	5w	5y
no pg_hba.conf entry	7w	5y
no pull requests found for branch "	12w	7y
no release found for 	12w	7y
no repo\{g}	0	aj
no required module provides package	22w	9b
no resource plugin '\{7}	7w	ic
no rules expected	0w	kv
no se ha encontrado o cargado la clase p	0w	bt
no se pudo encontrar \{6h}	0w	8m
no se pudo resolver la direcci\xc3\xb3n del eq	0w	f5
no se reconoce como	0w	lj
no stack named	1w	j7
no submodule mapping found	10w	8m
no such element: Unable to locate elemen	3w	ld
no such file or directory, open '\{f}	8w	7h
no such package '@	3w	22
no such service: 	3w	4l
no such \{6i}	0w	1z
no tests ran in \{v}	5w	jj
no tiene un candidato para la instalaci\xc3	15w	w
no token found for \x60	4w	37
no_service	0w	ly
no_text	0	lx
node:internal/process/promises:\{2}	21w	fv
non-boolean	1w	9a
non-fast-forward	4w	8d
non-name	0	9a
non-zero exit status 126	6w	lm
non-zero exit status 127	6w	ln
not a git repository	0w	8m
not a supported wheel on this platform	19w	i5
not enough	0w	9a
not enough free disk space)	8w	ms
not found deploy key or tokens	18w	no
not found: http\{o}	4w	l2
not installed. The package was not found	24w	3o
not ok \{2}	0	fn
not part of the dependency lock state	1w	9x
not resolved: \{6j}	5w	4t
not used	0	9a
not_authed	1w	ly
not_in_channel	5w	lx
notarget No matching version found for	8w	gb
note: module requires Go \{2}	15w	9i
nothing provides 	0w	4y
nothing provides '\{7}	0w	h8
nothing provides \{7}	0w	6e
nothing \{17}	0w	8c
nox > \{6k}	0	ns
npm ERR! 404 	4w	gc
npm ERR! code E	6w	g2 g1 fz gl fy
npm error 404 	5w	gc
npm error code E	7w	g2 g1 fz gl fy
nvcc fatal 	2w	gu
n\xc3\xa3o foi poss\xc3\xadvel resolver endere\xc3\xa7o	26w	f5
n\xc3\xa3o \xc3\xa9 reconhecido como	8w	lj
only compatible with JVM runtime version	22w	c2
or one of its dependencies could not be 	0w	e9
org.awaitility.core.ConditionTimeoutExce	5w	bq
org.junit.\{7}	1w	br
org.mockito.exceptions.	4w	bq
org.openqa.selenium	1w	ld
org.testng.TestException	1w	bq
org.testng.\{7}	1w	br
overflows	0w	9a
package architecture (\{7}	10w	mw
package mentioned in index not found	17w	l
package repository requested authenticat	29w	no
packages lock file is inconsistent with 	6w	gp
packet length too long	2w	nh
paket.lock \{f}	2w	hb
panic: test timed out after	12w	9f
panic: \{7}	0	9d
password authentication failed for user	2w	5y
password is empty\{f}	2w	k3
perhaps a crate was updated and forgotte	13w	39
pg_config executable not found	8w	jn
php_network_getaddresses: getaddrinfo	10w	f6
pipenv.exceptions.ResolutionFailure	22w	i6
pkg-config exited with status code	8w	i8
plain HTTP request was sent to HTTPS por	19w	nh
please run \x60cargo login	3w	37
pod failed to come online with error	14w	3r
possible \{6l}	0w	9j
potentially insufficient UIDs or GIDs av	27w	54
preview failed	3w	j7
problemas de dependencias - 	15w	t
problemas de depend\xc3\xaancia - 	7w	t
probl\xc3\xa8mes de d\xc3\xa9pendance\{g}	8w	t
proc macro panicked	8w	kv
process has already locked /\{7}	17w	mv
product '\{7}	0w	mp
protected branch hook declined	17w	91
ptxas \{36}	0	gu
pull access denied	0w	k4
push declined due to \{f}	6w	92
r: Key "\{5w}	0w	78
r: Timed out \{6m}	3w	5p
rake aborted!	2w	ke
rateLimitExceeded	5w	7q
reading http\{o}	1w	9b
reason: :\{6n}	0w	ez
rejecting connections	0w	60
remaining connection slots are reserved	22w	60
remote server returned error (try	2w	o
remote: error: GH\{2}\{2}\{2}: 	2w	91
repomd.xml GPG signature verification er	17w	6i
repomd.xml does not match metalink	25w	6i
repository does not exist	9w	ba
repository does not exist or may require	20w	k4
require \{6o}	0w	4r
required a higher minimum deployment tar	12w	4b
required and available but unsuitable	20w	jx
required but not available	6w	jx
required_ruby_version	4w	31
requires PHP extension \{7}	2w	4r
requires Python \{5c}	2w	i5
requires Ruby version \{6p}	3w	31
requires RubyGems version	3w	31
requires SDK version \{f}	3w	j5
requires a different Python	3w	i5
requires billing to be enabled	2w	44
requires go >= \{2}\{v}	2w	9i
requires rustc \{2}\{v}	3w	3a
requires \{6o}	0w	4r
resolution-too-deep	3w	hw
resource mapping not found for name	6w	cd
returned \{6q}	1w	lo
returns a response which (FAILED)	13w	ha
rspec \{6r}	0	ka
rsync error: \{6s}	0w	kc
rsync: connection unexpectedly closed	15w	kc
rustdoc::broken\{6t}intra\{6t}doc\{6t}links	0w	k
r\xc3\xa9f\xc3\xa9rence ind\xc3\xa9finie vers	16w	cs
s covered percentage is	3w	bd
schwerwiegender Fehler\{5e}	7w	34
scp: Connection closed	13w	kc
secretOrPrivateKey must	2w	8k
security token included in the request i	2w	1g
selenium.common.exceptions	11w	ld
self-assignment of	3w	9j
server gave HTTP response to HTTPS clien	5w	nh
service "\{7}	0w	4l
services.\{7}	0w	4l
session not created: 	8w	2l
session not created: Chrome instance exi	21w	2h
sftp: Connection closed	14w	kc
shadow\{n}	0	kl
short test summary info	0w	jj
should 	0	kl
signal 9	1	lo
signal: 9, SIGKILL	2w	4k
signature from "\{f}	2w	mx
signatures couldn't be verified because 	2w	x
smudge filter lfs failed	2w	cn
snapshot assertion for '\{f}	3w	3b
some components unavailable for download	5w	kz
some thresholds have failed	15w	c3
sorry, too many clients already	7w	60
spending limit \{6u}	0w	44
ssh: connect to host \{7}	0w	mc
ssh: handshake failed: \{6v}	2w	mc
ssh: unable to authenticate	0w	ma
ssh_exchange_identification: \{6w}	12w	mc
standard: Use Ruby Standard Style	9w	kd
state blob is already locked	19w	n8
status code: 409, reason phrase: Conflic	18w	68
status code: 40\{20}, reason phrase: \{6x}	18w	e7
status: DEADLINE_EXCEEDED	3w	a8
strict decoding error: 	2w	cd
strict mode violation: 	2w	i9
struct field tag 	8w	9j
suggested but not available	7w	jx
svelte-check found \{18}\{19}	8w	nu
syntax error	0w	9a
syntax error at \{7}	7w	hf
syntax error near unexpected token	15w	lr
syntax error, unexpected	11w	kh fk
syntax error: unexpected \{6y}	11w	lr
syntax error\{g}	0w	kh
t decrypt the repo	0w	7f
t formatted	2w	l3
t have a Release file	2w	x
t test/\{7}	0	eh
tar: Unexpected EOF in archive	0w	y
tarpaulin: \{f}	2w	59
tcp connect error: 	0w	ez
terminating connection due to administra	5w	60
test result: FAILED	6w	3d
testing: race detected during execution	8w	9h
text section exceeds available space in 	0w	10
the cancel function	1w	9j
the data key \{f}	1w	i
the database system is \{6z}	7w	60
the dependency is not available, run "mi	0w	ap
the export template appears to be missin	16w	9l
the lock file (Chart.lock) is out of syn	1w	ai
the lock file \{f}	1w	38
the locked version selections	1w	n2
the package \x60\{f}	0w	3h
the requested PHP extension \{0}	13w	4r
the server has asked for the client to p	15w	cb
the server is currently unable to handle	19w	c6
the server was unable to return a respon	28w	c6
the stack is currently locked by \{2}	18w	j8
there is no POM in this directory	9w	7h
there is no package called	0w	jx
this file contains an unclosed delimiter	13w	kv
threshold was not met for \{70}	5w	6s
thresholds on metrics '\{f}	8w	c3
tienen dependencias incumplidas	9w	t
timed out waiting for the condition	0w	ce
timeout: sending signal	5w	ko
too complex	0w	kl
too few	0	9a
too many	1	9a
transfer failed for http\{o}	3w	ec
triggerUncaughtException(	2w	fv
trouver ou de charger la classe principa	0w	bt
t\xc3\xaam depend\xc3\xaancias desencontradas	17w	t
unable to access index for repository ht	13w	jv
unable to authenticate, attempted method	27w	ma
unable to auto-detect email address	21w	87
unable to download 'http\{o}	3w	fj
unable to find library -l	10w	cj
unable to find the specified image "	8w	bb
unable to lock database)	7w	mv
unable to resolve '\{7}	7w	f6
unable to satisfy dependency '	7w	h8
undefined	0w	9a
undefined reference to \{1o}	0w	cs
undefined symbol: 	0w	cs
undefined variable '	0w	fk
unexpected	0w	9a
unexpected EOF	0w	fe
unexpected EOF while looking for matchin	16w	lr
unexpected closing delimiter	9w	kv
unexpected commit digest	13w	bc
unexpected http \{3h}	0w	86
unknown 	1	9a
unknown file: Failure	7w	aa
unknown shorthand flag: 'f' in -f	18w	6k
unless you are root.	0w	mu
unnecessary	1w	kl
unreachable	0w	9a
unresolved dependency: 	6w	l2
unresolved import \x60	6w	3f
unresolved link to \x60	6w	k
unsorted	1	kl
unsupported version of the configuration	31w	9o
unused import	3w	kv
unused mut	0w	kv
unused variable	4w	kv
unusedresult	2w	9j
update failed	1w	j7
updates to go.\{71}	4w	9e
use of undeclared crate or module	4w	3f
use of unresolved module or unlinked cra	12w	3f
userRateLimitExceeded	0w	7q
uses a deprecated version of \{72}	0w	8p
values don't meet the specifications of 	2w	am
vault: \{f}	0	ob
vendor/autoload.php\{f}	8w	hl
version already exists and cannot be ove	16w	ny
version solving failed	5w	iu
version solving failed.	5w	aq
virtual memory exhausted	3w	4k
waiting for app \x5c"\{7}	8w	68
warning: spurious network error	14w	ky
was marked offline: 	0w	bf
was not found in the package registry	4w	o8
was not found in the pkg-config search p	28w	i8
was not found in the provided package lo	24w	o8
was not loaded	5w	6q
was unable to detect the active compiler	11w	mr
websocket: bad handshake	13w	om
websockets.exceptions.ConnectionClosedEr	31w	om
wget: bad address '	0w	on
wget: download timed out	15w	on
wget: unable to resolve host address	19w	on
which doesn't exist (could not find pack	14w	j5
which is also in package \{7}	4w	mq
without 	0	kl
workers.api.error.internal_server	4w	lg
would exceed context deadline	15w	ce
would reformat \{7}	3w	29
wrong # args: should be "	9w	mz
wrong\{73}version\{73}number	0w	nh
xcodebuild: error: Could not resolve pac	31w	mp
xcodebuild: error: \{f}	6w	mk
xz: (stdin): Unexpected end of input	21w	y
yaml.composer.\{0}\{0}\{0}\{0}\{0}	5w	ov
yaml.constructor.\{0}\{0}\{0}\{0}\{0}	2w	ov
yaml.parser.\{0}\{0}\{0}\{0}\{0}	3w	ov
yaml.scanner.\{0}\{0}\{0}\{0}\{0}	4w	ov
yaml: \{74}	0	ov
you are using a configuration file for g	11w	9o
you do not have permission to access it	10w	gi
you have held broken packages	4w	t
you might be missing crate	7w	3f
your php version (\{2}\{v}	2w	4r
\x7b"ok":false,"error_code":40\{75},"descriptio	16wi	3l
\x7b:failed_connect, [	2w	ar
\x7bfailed_connect,	1w	ez
\xc3\x89chec temporaire dans la r\xc3\xa9solution du	12w	f5
\xc3\x97 Download failed because not enough by	21w	i1
\xc3\xa9chec RPC ; curl \{76}	9w	8f
\xd0\x90\xd0\xb2\xd0\xb0\xd1\x80\xd0\xb8\xd0\xb9\xd0\xbd\xd1\x8b\xd0\xb9 \xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0\xbd\xd0\xbe\xd0\xb2	0w	ll
\xd0\x90\xd0\xb4\xd1\x80\xd0\xb5\xd1\x81 \xd1\x83\xd0\xb6\xd0\xb5 \xd0\xb8\xd1\x81\xd0\xbf\xd0\xbe\xd0\xbb\xd1\x8c\xd0\xb7\xd1\x83\xd0\xb5\xd1\x82\xd1\x81	0w	dy
\xd0\x92 \xd1\x81\xd0\xbe\xd0\xb5\xd0\xb4\xd0\xb8\xd0\xbd\xd0\xb5\xd0\xbd\xd0\xb8\xd0\xb8 \xd0\xbe\xd1\x82\xd0\xba\xd0\xb0\xd0\xb7\xd0\xb0\xd0\xbd\xd0\xbe	0w	f1
\xd0\x92\xd1\x80\xd0\xb5\xd0\xbc\xd0\xb5\xd0\xbd\xd0\xbd\xd1\x8b\xd0\xb9 \xd1\x81\xd0\xb1\xd0\xbe\xd0\xb9 \xd0\xb2 \xd1\x80\xd0\xb0\xd0\xb7\xd1\x80\xd0	0w	f5
\xd0\x92\xd1\x80\xd0\xb5\xd0\xbc\xd1\x8f \xd0\xbe\xd0\xb6\xd0\xb8\xd0\xb4\xd0\xb0\xd0\xbd\xd0\xb8\xd1\x8f \xd1\x81\xd0\xbe\xd0\xb5\xd0\xb4\xd0\xb8\xd0\xbd	0w	ex
\xd0\x9d\xd0\xb0 \xd1\x83\xd1\x81\xd1\x82\xd1\x80\xd0\xbe\xd0\xb9\xd1\x81\xd1\x82\xd0\xb2\xd0\xb5 \xd0\xbd\xd0\xb5 \xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0	0w	dm
\xd0\x9d\xd0\xb5\xd0\xb2\xd0\xbe\xd0\xb7\xd0\xbc\xd0\xbe\xd0\xb6\xd0\xbd\xd0\xbe \xd0\xb2\xd1\x8b\xd0\xb4\xd0\xb5\xd0\xbb\xd0\xb8\xd1\x82\xd1\x8c \xd0\xbf	0w	du
\xd0\x9d\xd0\xb5\xd0\xb8\xd0\xb7\xd0\xb2\xd0\xb5\xd1\x81\xd1\x82\xd0\xbd\xd0\xbe\xd0\xb5 \xd0\xb8\xd0\xbc\xd1\x8f \xd0\xb8\xd0\xbb\xd0\xb8 \xd1\x81\xd0	0w	f5
\xd0\x9d\xd0\xb5\xd0\xb8\xd0\xb7\xd0\xb2\xd0\xb5\xd1\x81\xd1\x82\xd0\xbd\xd1\x8b\xd0\xb9 \xd1\x83\xd0\xb7\xd0\xb5\xd0\xbb	0w	f5
\xd0\x9d\xd0\xb5\xd1\x82 \xd0\xbc\xd0\xb0\xd1\x80\xd1\x88\xd1\x80\xd1\x83\xd1\x82\xd0\xb0 \xd0\xb4\xd0\xbe \xd1\x83\xd0\xb7\xd0\xbb\xd0\xb0	0w	fa
\xd0\x9d\xd0\xb5\xd1\x82 \xd1\x82\xd0\xb0\xd0\xba\xd0\xbe\xd0\xb3\xd0\xbe \xd1\x84\xd0\xb0\xd0\xb9\xd0\xbb\xd0\xb0 \xd0\xb8\xd0\xbb\xd0\xb8 \xd0\xba	0w	iz 7i
\xd0\x9e\xd0\xbf\xd0\xb5\xd1\x80\xd0\xb0\xd1\x86\xd0\xb8\xd1\x8f \xd0\xbd\xd0\xb5 \xd0\xbf\xd0\xbe\xd0\xb7\xd0\xb2\xd0\xbe\xd0\xbb\xd0\xb5\xd0\xbd\xd0\xb0	0w	dw
\xd0\x9e\xd1\x82\xd0\xba\xd0\xb0\xd0\xb7\xd0\xb0\xd0\xbd\xd0\xbe \xd0\xb2 \xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd1\x83\xd0\xbf\xd0\xb5	0w	dw
\xd0\x9e\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba\xd0\xb0 \xd1\x81\xd0\xb5\xd0\xb3\xd0\xbc\xd0\xb5\xd0\xbd\xd1\x82\xd0\xb8\xd1\x80\xd0\xbe\xd0\xb2\xd0\xb0\xd0\xbd\xd0	0w	ll
\xd0\x9e\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba\xd0\xb0 \xd1\x84\xd0\xbe\xd1\x80\xd0\xbc\xd0\xb0\xd1\x82\xd0\xb0 \xd0\xb2\xd1\x8b\xd0\xbf\xd0\xbe\xd0\xbb\xd0\xbd	0w	do
\xd0\x9f\xd1\x80\xd0\xb5\xd0\xb2\xd1\x8b\xd1\x88\xd0\xb5\xd0\xbd\xd0\xb0 \xd0\xb4\xd0\xb8\xd1\x81\xd0\xba\xd0\xbe\xd0\xb2\xd0\xb0\xd1\x8f \xd0\xba\xd0\xb2	0w	dm
\xd0\x9f\xd1\x80\xd0\xbe\xd0\xb3\xd1\x80\xd0\xb0\xd0\xbc\xd0\xbc\xd0\xb0 \xd0\xb2\xd1\x8b\xd0\xb7\xd0\xb2\xd0\xb0\xd0\xbb\xd0\xb0 \xd1\x80\xd0\xb0\xd0\xb7	0w	f3
\xd0\xa0\xd0\xb5\xd1\x81\xd1\x83\xd1\x80\xd1\x81 \xd0\xb2\xd1\x80\xd0\xb5\xd0\xbc\xd0\xb5\xd0\xbd\xd0\xbd\xd0\xbe \xd0\xbd\xd0\xb5\xd0\xb4\xd0\xbe\xd1\x81	0w	ds
\xd0\xa1 \xd0\xb8\xd0\xbc\xd0\xb5\xd0\xbd\xd0\xb5\xd0\xbc \xd1\x83\xd0\xb7\xd0\xbb\xd0\xb0 \xd0\xbd\xd0\xb5 \xd1\x81\xd0\xb2\xd1\x8f\xd0\xb7\xd0\xb0	0w	f5
\xd0\xa1\xd0\xb5\xd1\x82\xd1\x8c \xd0\xbd\xd0\xb5\xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd1\x83\xd0\xbf\xd0\xbd\xd0\xb0	0w	fa
\xd0\xa1\xd0\xbb\xd0\xb8\xd1\x88\xd0\xba\xd0\xbe\xd0\xbc \xd0\xb4\xd0\xbb\xd0\xb8\xd0\xbd\xd0\xbd\xd0\xbe\xd0\xb5 \xd0\xb8\xd0\xbc\xd1\x8f \xd1\x84\xd0	0w	op
\xd0\xa1\xd0\xbb\xd0\xb8\xd1\x88\xd0\xba\xd0\xbe\xd0\xbc \xd0\xb4\xd0\xbb\xd0\xb8\xd0\xbd\xd0\xbd\xd1\x8b\xd0\xb9 \xd1\x81\xd0\xbf\xd0\xb8\xd1\x81\xd0\xbe	0w	ds
\xd0\xa1\xd0\xbb\xd0\xb8\xd1\x88\xd0\xba\xd0\xbe\xd0\xbc \xd0\xbc\xd0\xbd\xd0\xbe\xd0\xb3\xd0\xbe \xd0\xbe\xd1\x82\xd0\xba\xd1\x80\xd1\x8b\xd1\x82\xd1\x8b	0w	ds
\xd0\xa1\xd0\xbe\xd0\xb5\xd0\xb4\xd0\xb8\xd0\xbd\xd0\xb5\xd0\xbd\xd0\xb8\xd0\xb5 \xd1\x80\xd0\xb0\xd0\xb7\xd0\xbe\xd1\x80\xd0\xb2\xd0\xb0\xd0\xbd\xd0\xbe 	0w	f3
\xd0\xa2\xd0\xb5\xd0\xba\xd1\x81\xd1\x82\xd0\xbe\xd0\xb2\xd1\x8b\xd0\xb9 \xd1\x84\xd0\xb0\xd0\xb9\xd0\xbb \xd0\xb7\xd0\xb0\xd0\xbd\xd1\x8f\xd1\x82	0w	dw
\xd0\xa3\xd0\xb7\xd0\xb5\xd0\xbb \xd0\xb2\xd1\x8b\xd0\xba\xd0\xbb\xd1\x8e\xd1\x87\xd0\xb5\xd0\xbd	0w	fa
\xd0\xa4\xd0\xb0\xd0\xb9\xd0\xbb\xd0\xbe\xd0\xb2\xd0\xb0\xd1\x8f \xd1\x81\xd0\xb8\xd1\x81\xd1\x82\xd0\xb5\xd0\xbc\xd0\xb0 \xd0\xb4\xd0\xbe\xd1\x81\xd1\x82	0w	dw
\xd0\xbe\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba\xd0\xb0\{3}	0w	7o
\xd1\x81\xd1\x82\xd1\x80\xd0\xbe\xd0\xba\xd0\xb0 \{2}	0w	lp
\xe2\x8e\xaf Failed \{1l}	1w	oi
\xe2\x8e\xaf Unhandled \{77}	2w	oi
\xe2\x9c\x96   found \{18}\{19}	1w	4j
\xe2\x9c\x96   \{78}	0	4j
\xe2\x9c\x96 Failed to \{79}	1w	mf
\xe2\x9c\x96 failing tests:	1w	fn
\xe2\x9c\x98 Test run with \{2}	5w	ot
\xe2\x9d\x8c Validation failed with \{2}	6w	j
\xe2\xa8\xaf release failed after \{f}	1w	k5
\xe3\x81\x8c\xe4\xb8\x80\xe6\x99\x82\xe7\x9a\x84\xe3\x81\xab\xe8\xa7\xa3\xe6\xb1\xba\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	f5
\xe3\x81\x9d\xe3\x81\xae\xe3\x82\x88\xe3\x81\x86\xe3\x81\xaa\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x82\x84\xe3\x83\x87\xe3\x82\xa3\xe3\x83\xac\xe3	0w	7j iz
\xe3\x81\x9d\xe3\x81\xae\xe3\x82\x88\xe3\x81\x86\xe3\x81\xaa\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xaf\xe4\xb8\x8d\xe6\x98\x8e\xe3\x81\xa7\xe3\x81\x99	0w	f5
\xe3\x81\xab\xe5\x85\x85\xe5\x88\x86\xe3\x81\xaa\xe7\xa9\xba\xe3\x81\x8d\xe3\x82\xb9\xe3\x83\x9a\xe3\x83\xbc\xe3\x82\xb9\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3	0w	dl
\xe3\x81\xab\xe5\xaf\xbe\xe3\x81\x99\xe3\x82\x8b\xe5\xae\x9a\xe7\xbe\xa9\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xa6\xe3\x81\x84\xe3\x81\xaa\xe3\x81\x84\xe5\x8f\x82\xe7	0w	cs
\xe3\x81\xae\xe3\x83\x91\xe3\x82\xb9\xe3\x83\xaf\xe3\x83\xbc\xe3\x83\x89\xe8\xaa\x8d\xe8\xa8\xbc\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97	0w	5y
\xe3\x81\xb8\xe3\x81\xae\xe8\xaa\x8d\xe8\xa8\xbc\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97\xe3\x81\x97\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	80
\xe3\x81\xb8\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	ew
\xe3\x82\x92 make \xe3\x81\x99\xe3\x82\x8b\xe3\x83\xab\xe3\x83\xbc\xe3\x83\xab\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3	1w	e1
\xe3\x82\x92make\xe3\x81\x99\xe3\x82\x8b\xe3\x83\xab\xe3\x83\xbc\xe3\x83\xab\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	e1
\xe3\x82\x92\xe8\xa7\xa3\xe6\xb1\xba\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93\xe3\x81\xa7\xe3\x81\x97\xe3\x81\x9f	0w	f5
\xe3\x82\xa2\xe3\x82\xaf\xe3\x82\xbb\xe3\x82\xb9\xe3\x81\x8c\xe6\x8b\x92\xe5\x90\xa6\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	dv
\xe3\x82\xa2\xe3\x83\x89\xe3\x83\xac\xe3\x82\xb9\xe3\x81\xaf\xe6\x97\xa2\xe3\x81\xab\xe4\xbd\xbf\xe7\x94\xa8\xe4\xb8\xad\xe3\x81\xa7\xe3\x81\x99	0w	dx
\xe3\x82\xa2\xe3\x83\xbc\xe3\x82\xab\xe3\x82\xa4\xe3\x83\x96\xe4\xb8\xad\xe3\x81\xab\xe4\xba\x88\xe6\x9c\x9f\xe3\x81\x9b\xe3\x81\xac EOF	0w	y
\xe3\x82\xa4\xe3\x83\xb3\xe3\x82\xb9\xe3\x83\x88\xe3\x83\xbc\xe3\x83\xab\xe5\x80\x99\xe8\xa3\x9c\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3	0w	w
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc : \{2x}	0w	eo
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc :\{2x}	0w	eo
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc AVLN\{7}	0w	eo
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc BC\{2}\{2}\{2}\{2}\{2}	0w	eo
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc CA\{2}\{2}\{2}\{2}	0w	eo
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc CS\{2}\{2}\{2}\{2}	0w	eo
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc C\{2}\{2}\{2}\{2}	0w	eo
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc FS\{2}\{2}\{2}\{2}	0w	eo
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc IDE\{2}\{2}\{2}\{2}	4w	eo
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc MC\{2}\{2}\{2}\{2}	0w	eo
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc MSB\{2}\{2}\{2}\{2}	4w	en
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc NETSDK1\{2}\{2}\{2}	6w	eo
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc RZ\{2}\{2}\{2}\{2}	0w	eo
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc SA\{2}\{2}\{2}\{2}	0w	eo
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc XA\{2}\{2}\{2}\{2}	0w	eo
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc: \xe3\x83\x91\xe3\x83\x83\xe3\x82\xb1\xe3\x83\xbc\xe3\x82\xb8\{f}	0w	bt
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc: \{2x}	0w	eo
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc:\{2x}	0w	eo
\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc\{3}	0w	7o
\xe3\x82\xbd\xe3\x83\x95\xe3\x83\x88\xe3\x82\xa6\xe3\x82\xa7\xe3\x82\xa2\xe3\x81\x8c\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x82\x92\xe4\xb8\xad\xe6\x96\xad\xe3\x81\x97\xe3	0w	f2
\xe3\x83\x86\xe3\x82\xad\xe3\x82\xb9\xe3\x83\x88\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x81\x8c\xe3\x83\x93\xe3\x82\xb8\xe3\x83\xbc\xe7\x8a\xb6\xe6	0w	oo
\xe3\x83\x86\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xae\xe5\xae\x9f\xe8\xa1\x8c\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97	0w	6x
\xe3\x83\x87\xe3\x82\xa3\xe3\x82\xb9\xe3\x82\xaf\xe3\x81\xab\xe5\x8d\x81\xe5\x88\x86\xe3\x81\xaa\xe7\xa9\xba\xe3\x81\x8d\xe9\xa0\x98\xe5\x9f\x9f\xe3\x81\x8c\xe3	0w	dl
\xe3\x83\x87\xe3\x82\xa3\xe3\x82\xb9\xe3\x82\xaf\xe4\xbd\xbf\xe7\x94\xa8\xe9\x87\x8f\xe5\x88\xb6\xe9\x99\x90\xe3\x82\x92\xe8\xb6\x85\xe9\x81\x8e\xe3\x81\x97\xe3	0w	dl
\xe3\x83\x87\xe3\x83\x90\xe3\x82\xa4\xe3\x82\xb9\xe3\x81\xab\xe7\xa9\xba\xe3\x81\x8d\xe9\xa0\x98\xe5\x9f\x9f\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3	0w	dl
\xe3\x83\x8d\xe3\x83\x83\xe3\x83\x88\xe3\x83\xaf\xe3\x83\xbc\xe3\x82\xaf\xe3\x81\xab\xe5\xb1\x8a\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	f9
\xe3\x83\x8f\xe3\x83\x83\xe3\x82\xb7\xe3\x83\xa5\xe3\x82\xb5\xe3\x83\xa0\xe3\x81\x8c\xe9\x81\xa9\xe5\x90\x88\xe3\x81\x97\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	u
\xe3\x83\x8f\xe3\x83\xb3\xe3\x83\x89\xe3\x82\xb7\xe3\x82\xa7\xe3\x82\xa4\xe3\x82\xaf\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97	0w	ng
\xe3\x83\x90\xe3\x82\xa4\xe3\x83\x88\xe3\x81\xa7\xe8\xaa\xad\xe3\x81\xbf\xe8\xbe\xbc\xe3\x81\xbf\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc	0w	on
\xe3\x83\x90\xe3\x82\xa4\xe3\x83\x8a\xe3\x83\xaa\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x82\x92\xe5\xae\x9f\xe8\xa1\x8c\xe3\x81\xa7\xe3\x81\x8d\xe3	0w	dn
\xe3\x83\x91\xe3\x83\x83\xe3\x82\xb1\xe3\x83\xbc\xe3\x82\xb8 \{f}	0w	w
\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x82\x92\xe9\x96\x8b\xe3\x81\x8d\xe3\x81\x99\xe3\x81\x8e\xe3\x81\xa7\xe3\x81\x99	0w	dr
\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe5\x90\x8d\xe3\x81\x8c\xe9\x95\xb7\xe3\x81\x99\xe3\x81\x8e\xe3\x81\xbe\xe3\x81\x99	0w	op
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\x8c\xe8\x90\xbd\xe3\x81\xa1\xe3\x81\xa6\xe3\x81\x84\xe3\x81\xbe\xe3\x81\x99	0w	f9
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xb8\xe3\x81\xae\xe7\xb5\x8c\xe8\xb7\xaf\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	f9
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe5\x90\x8d\xe3\x81\xab\xe3\x82\xa2\xe3\x83\x89\xe3\x83\xac\xe3\x82\xb9\xe3\x81\x8c\xe5\x89\xb2\xe3\x82\x8a\xe5\xbd\x93\xe3	0w	f5
\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\{f}	0w	f5
\xe3\x83\xa1\xe3\x82\xa4\xe3\x83\xb3\xe3\x83\xbb\xe3\x82\xaf\xe3\x83\xa9\xe3\x82\xb9\{f}	0w	bt
\xe3\x83\xa1\xe3\x83\xa2\xe3\x83\xaa\xe3\x82\x92\xe7\xa2\xba\xe4\xbf\x9d\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	dt
\xe3\x83\xaa\xe3\x82\xbd\xe3\x83\xbc\xe3\x82\xb9\xe3\x81\x8c\xe4\xb8\x80\xe6\x99\x82\xe7\x9a\x84\xe3\x81\xab\xe5\x88\xa9\xe7\x94\xa8\xe3\x81\xa7\xe3\x81\x8d\xe3	0w	dr
\xe4\xb8\x8d\xe5\x85\x81\xe8\xae\xb8\xe7\x9a\x84\xe6\x93\x8d\xe4\xbd\x9c	0w	dv
\xe4\xb8\x8d\xe6\x98\x8e\xe3\x81\xaa\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe3\x81\xa7\xe3\x81\x99	0w	f5
\xe4\xb8\x8d\xe6\x98\xaf Git \xe4\xbb\x93\xe5\xba\x93	4w	8m
\xe4\xb8\x8d\xe6\x98\xaf\xe4\xb8\x80\xe5\x80\x8b git \xe7\x89\x88\xe6\x9c\xac\xe5\xba\xab	10w	8m
\xe4\xb8\x8d\xe6\x98\xaf\xe5\x86\x85\xe9\x83\xa8\xe6\x88\x96\xe5\xa4\x96\xe9\x83\xa8\xe5\x91\xbd\xe4\xbb\xa4	0w	lj
\xe4\xb8\x8d\xe7\x9f\xa5\xe9\x81\x93\xe8\xbf\x99\xe6\xa0\xb7\xe7\x9a\x84\xe4\xb8\xbb\xe6\x9c\xba	0w	f5
\xe4\xb8\x8d\xe8\x83\xbd\xe8\xbf\x9e\xe6\x8e\xa5\xe5\x88\xb0 	0w	ew
\xe4\xb8\xbb\xe6\x9c\xba\xe5\x85\xb3\xe9\x97\xad	0w	f9
\xe4\xbd\x8d\xe5\x9d\x80\xe5\xb7\xb2\xe7\xb6\x93\xe6\x9c\x89\xe5\x9c\xa8\xe4\xbd\xbf\xe7\x94\xa8	0w	dx
\xe4\xbe\x9d\xe5\xad\x98\xe9\x96\xa2\xe4\xbf\x82\xe3\x81\xae\xe5\x95\x8f\xe9\xa1\x8c - 	0w	t
\xe4\xbe\x9d\xe8\xb5\x96\xe5\x85\xb3\xe7\xb3\xbb\xe9\x97\xae\xe9\xa2\x98 - 	0w	t
\xe5\x85\xb1\xe6\x9c\x89\xe3\x83\xa9\xe3\x82\xa4\xe3\x83\x96\xe3\x83\xa9\xe3\x83\xaa\xe3\x81\xae\xe3\x83\xad\xe3\x83\xbc\xe3\x83\x89\xe4\xb8\xad\xe3\x81\xab\xe3	0w	ck
\xe5\x86\x85\xe9\x83\xa8\xe3\x82\xb3\xe3\x83\x9e\xe3\x83\xb3\xe3\x83\x89\xe3\x81\xbe\xe3\x81\x9f\xe3\x81\xaf\xe5\xa4\x96\xe9\x83\xa8\xe3\x82\xb3\xe3\x83\x9e\xe3	0w	lj
\xe5\x88\xa5\xe3\x81\xae\xe3\x83\x97\xe3\x83\xad\xe3\x82\xbb\xe3\x82\xb9\xe3\x81\x8c\xe4\xbd\xbf\xe7\x94\xa8	0w	oo
\xe5\x88\xa5\xe3\x81\xae\xe3\x83\x97\xe3\x83\xad\xe3\x82\xbb\xe3\x82\xb9\xe3\x81\xa7\xe4\xbd\xbf\xe7\x94\xa8	0w	oo
\xe5\x8f\x82\xe6\x95\xb0\xe5\x88\x97\xe8\xa1\xa8\xe8\xbf\x87\xe9\x95\xbf	0w	dr
\xe5\x8f\xa6\xe4\xb8\x80\xe4\xb8\xaa\xe7\xa8\x8b\xe5\xba\x8f\xe6\xad\xa3\xe5\x9c\xa8\xe4\xbd\xbf\xe7\x94\xa8\xe6\xad\xa4\xe6\x96\x87\xe4\xbb\xb6	0w	oo
\xe5\x8f\xaa\xe8\xaf\xbb\xe6\x96\x87\xe4\xbb\xb6\xe7\xb3\xbb\xe7\xbb\x9f	0w	dv
\xe5\x8f\xaf\xe5\x9f\xb7\xe8\xa1\x8c\xe6\xaa\x94\xe6\xa0\xbc\xe5\xbc\x8f\xe9\x8c\xaf\xe8\xaa\xa4	0w	dn
\xe5\x8f\xaf\xe6\x89\xa7\xe8\xa1\x8c\xe6\x96\x87\xe4\xbb\xb6\xe6\xa0\xbc\xe5\xbc\x8f\xe9\x94\x99\xe8\xaf\xaf	0w	dn
\xe5\x90\x8d\xe5\x89\x8d\xe3\x81\xbe\xe3\x81\x9f\xe3\x81\xaf\xe3\x82\xb5\xe3\x83\xbc\xe3\x83\x93\xe3\x82\xb9\xe3\x81\x8c\xe4\xb8\x8d\xe6\x98\x8e\xe3\x81\xa7\xe3	0w	f5
\xe5\x90\x8d\xe5\x89\x8d\xe8\xa7\xa3\xe6\xb1\xba\xe3\x81\xab\xe4\xb8\x80\xe6\x99\x82\xe7\x9a\x84\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97\xe3\x81\x97\xe3\x81\xbe\xe3	0w	f5
\xe5\x90\x8d\xe7\xa8\xb1\xe6\x88\x96\xe6\x9c\x8d\xe5\x8b\x99\xe6\x9c\xaa\xe7\x9f\xa5	0w	f5
\xe5\x94\xaf\xe8\xae\x80\xe7\x9a\x84\xe6\xaa\x94\xe6\xa1\x88\xe7\xb3\xbb\xe7\xb5\xb1	0w	dv
\xe5\x9c\xb0\xe5\x9d\x80\xe5\xb7\xb2\xe5\x9c\xa8\xe4\xbd\xbf\xe7\x94\xa8	0w	dx
\xe5\x9f\x9f\xe5\x90\x8d\xe8\xa7\xa3\xe6\x9e\x90\xe6\x9a\x82\xe6\x97\xb6\xe5\xa4\xb1\xe8\xb4\xa5	0w	f5
\xe5\xad\x97\xe8\x8a\x82\xe5\xa4\x84\xe5\x8f\x91\xe7\x94\x9f\xe8\xaf\xbb\xe5\x8f\x96\xe9\x94\x99\xe8\xaf\xaf	0w	on
\xe5\xae\x9f\xe8\xa1\x8c\xe5\xbd\xa2\xe5\xbc\x8f\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc	0w	dn
\xe5\xaf\xbe\xe8\xb1\xa1\xe3\x81\xae\xe3\x82\xb3\xe3\x83\xb3\xe3\x83\x94\xe3\x83\xa5\xe3\x83\xbc\xe3\x82\xbf\xe3\x83\xbc\xe3\x81\xab\xe3\x82\x88\xe3\x81\xa3\xe3	0w	f0
\xe5\xb7\xb2\xe6\x9d\x80\xe6\xad\xbb	0w	lo
\xe5\xbc\x95\xe6\x95\xb0\xe3\x83\xaa\xe3\x82\xb9\xe3\x83\x88\xe3\x81\x8c\xe9\x95\xb7\xe3\x81\x99\xe3\x81\x8e\xe3\x81\xbe\xe3\x81\x99	0w	dr
\xe5\xbc\x95\xe6\x95\xb8\xe5\x88\x97\xe9\xa0\x85\xe7\x9b\xae\xe9\x81\x8e\xe9\x95\xb7	0w	dr
\xe5\xbc\xb7\xe5\x88\xb6\xe7\xb5\x82\xe4\xba\x86	0w	lo
\xe5\xbc\xb7\xe5\x88\xb6\xe7\xb5\x90\xe6\x9d\x9f	0w	lo
\xe5\xbd\x92\xe6\xa1\xa3\xe6\x96\x87\xe4\xbb\xb6\xe4\xb8\xad\xe5\xbc\x82\xe5\xb8\xb8\xe7\x9a\x84 EOF	0w	y
\xe6\x89\x93\xe5\xbc\x80\xe7\x9a\x84\xe6\x96\x87\xe4\xbb\xb6\xe8\xbf\x87\xe5\xa4\x9a	0w	dr
\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe6\x88\x96\xe6\x97\xa0\xe6\xb3\x95\xe5\x8a\xa0\xe8\xbd\xbd\xe4\xb8\xbb\xe7\xb1\xbb	0w	bt
\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe9\x80\x9a\xe5\xbe\x80\xe8\xa9\xb2\xe4\xb8\xbb\xe6\xa9\x9f\xe7\x9a\x84\xe8\xb7\xaf\xe7\x94\xb1\xe8\xb7\xaf\xe5\xbe\x91	0w	f9
\xe6\x8b\x92\xe7\xb5\x95\xe4\xb8\x8d\xe7\xac\xa6\xe6\xac\x8a\xe9\x99\x90\xe7\x9a\x84\xe6\x93\x8d\xe4\xbd\x9c	0w	dv
\xe6\x8b\x92\xe7\xbb\x9d\xe8\xae\xbf\xe9\x97\xae	0w	dv
\xe6\x8b\x92\xe7\xbb\x9d\xe8\xbf\x9e\xe6\x8e\xa5	0w	f0
\xe6\x8c\x87\xe5\xae\x9a\xe3\x81\x95\xe3\x82\x8c\xe3\x81\x9f\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x81\x8c\xe8\xa6\x8b\xe3\x81\xa4\xe3\x81\x8b\xe3	0w	7j
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\x8c\xe3\x82\xbf\xe3\x82\xa4\xe3\x83\xa0\xe3\x82\xa2\xe3\x82\xa6\xe3\x83\x88\xe3\x81\x97\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	ew
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\x8c\xe7\x9b\xb8\xe6\x89\x8b\xe3\x81\x8b\xe3\x82\x89\xe3\x83\xaa\xe3\x82\xbb\xe3\x83\x83\xe3\x83\x88\xe3\x81\x95\xe3\x82\x8c\xe3	0w	f2
\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x82\x92\xe6\x8b\x92\xe5\x90\xa6\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f	0w	f0
\xe6\x8e\xa5\xe7\xb6\x9a\xe6\xb8\x88\xe3\x81\xbf\xe3\x81\xae\xe5\x91\xbc\xe3\x81\xb3\xe5\x87\xba\xe3\x81\x97\xe5\x85\x88\xe3\x81\x8c\xe4\xb8\x80\xe5\xae\x9a\xe3	0w	ew
\xe6\x8e\xa8\xe9\x80\x81\xe4\xb8\x80\xe4\xba\x9b\xe5\xbc\x95\xe7\x94\xa8\xe5\x88\xb0	0w	8d
\xe6\x8f\xa1\xe6\x89\x8b\xe5\xa4\xb1\xe8\xb4\xa5	0w	ng
\xe6\x96\x87\xe4\xbb\xb6\xe5\x90\x8d\xe8\xbf\x87\xe9\x95\xbf	0w	op
\xe6\x96\x87\xe5\xad\x97\xe6\xaa\x94\xe5\xbf\x99\xe9\x8c\x84\xe4\xb8\xad	0w	oo
\xe6\x96\x87\xe6\x9c\xac\xe6\x96\x87\xe4\xbb\xb6\xe5\xbf\x99	0w	oo
\xe6\x97\xa0\xe6\xb3\x95\xe5\x88\x86\xe9\x85\x8d\xe5\x86\x85\xe5\xad\x98	0w	dt
\xe6\x97\xa0\xe6\xb3\x95\xe5\x8f\x91\xe7\x8e\xb0\xe8\xbf\x9c\xe7\xa8\x8b\{f}	0w	8m
\xe6\x97\xa0\xe6\xb3\x95\xe6\x89\xa7\xe8\xa1\x8c\xe4\xba\x8c\xe8\xbf\x9b\xe5\x88\xb6\xe6\x96\x87\xe4\xbb\xb6	0w	dn
\xe6\x97\xa0\xe6\xb3\x95\xe6\x89\xbe\xe5\x88\xb0\xe8\xbf\x9c\xe7\xa8\x8b\{f}	0w	8m
\xe6\x97\xa0\xe6\xb3\x95\xe6\x8e\xa8\xe9\x80\x81\xe4\xb8\x80\xe4\xba\x9b\xe5\xbc\x95\xe7\x94\xa8	0w	8d
\xe6\x97\xa0\xe6\xb3\x95\xe8\xa7\xa3\xe6\x9e\x90\{7a}	0w	f5
\xe6\x97\xa0\xe6\xb3\x95\xe8\xbf\x9e\xe6\x8e\xa5\xe4\xb8\x8a 	0w	ew
\xe6\x97\xa2\xe5\xad\x98\xe3\x81\xae\xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\xaf\xe3\x83\xaa\xe3\x83\xa2\xe3\x83\xbc\xe3\x83\x88 \xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88	0w	f2
\xe6\x9a\x82\xe6\x97\xb6\xe4\xb8\x8d\xe8\x83\xbd\xe8\xa7\xa3\xe6\x9e\x90\{7a}	0w	f5
\xe6\x9c\xaa\xe7\x9f\xa5\xe7\x9a\x84\xe4\xb8\xbb\xe6\x9c\xba	0w	f5
\xe6\x9c\xaa\xe7\x9f\xa5\xe7\x9a\x84\xe5\x90\x8d\xe7\xa7\xb0\xe6\x88\x96\xe6\x9c\x8d\xe5\x8a\xa1	0w	f5
\xe6\x9c\xaa\xe7\x9f\xa5\xe7\x9a\x84\xe9\x81\xa0\xe7\xab\xaf\xe4\xbd\x8d\xe5\x9d\x80	0w	f5
\xe6\x9d\x83\xe9\x99\x90\xe4\xb8\x8d\xe5\xa4\x9f	0w	dv
\xe6\xaa\x94\xe5\x90\x8d\xe5\xa4\xaa\xe9\x95\xb7	0w	op
\xe6\xad\xa4\xe9\xa0\x85\xe6\x93\x8d\xe4\xbd\x9c\xe4\xb8\xa6\xe4\xb8\x8d\xe8\xa2\xab\xe5\x85\x81\xe8\xa8\xb1	0w	dv
\xe6\xae\xb5\xe9\x94\x99\xe8\xaf\xaf	0w	lk
\xe6\xb2\x92\xe6\x9c\x89\xe4\xbd\x8d\xe5\x9d\x80\xe9\x97\x9c\xe8\x81\xaf\xe8\x87\xb3\xe6\xad\xa4\xe4\xb8\xbb\xe6\xa9\x9f\xe5\x90\x8d\xe7\xa8\xb1	0w	f5
\xe6\xb2\x92\xe6\x9c\x89\xe6\xad\xa4\xe4\xb8\x80\xe6\xaa\x94\xe6\xa1\x88\xe6\x88\x96\xe7\x9b\xae\xe9\x8c\x84	0w	7j iz
\xe6\xb2\xa1\xe6\x9c\x89\xe4\xb8\x8e\xe4\xb8\xbb\xe6\x9c\xba\xe5\x90\x8d\xe5\x85\xb3\xe8\x81\x94\xe7\x9a\x84\xe5\x9c\xb0\xe5\x9d\x80	0w	f5
\xe6\xb2\xa1\xe6\x9c\x89\xe5\x88\xb0\xe4\xb8\xbb\xe6\x9c\xba\xe7\x9a\x84\xe8\xb7\xaf\xe7\x94\xb1	0w	f9
\xe6\xb2\xa1\xe6\x9c\x89\xe5\x8f\xaf\xe5\xae\x89\xe8\xa3\x85\xe5\x80\x99\xe9\x80\x89	0w	w
\xe6\xb2\xa1\xe6\x9c\x89\xe8\xa7\x84\xe5\x88\x99\xe5\x8f\xaf\xe5\x88\xb6\xe4\xbd\x9c\xe7\x9b\xae\xe6\xa0\x87	0w	e1
\xe6\xb2\xa1\xe6\x9c\x89\xe8\xb6\xb3\xe5\xa4\x9f\xe7\x9a\x84\xe5\x8f\xaf\xe7\x94\xa8\xe7\xa9\xba\xe9\x97\xb4	0w	dl
\xe6\xb2\xa1\xe6\x9c\x89\xe9\x82\xa3\xe4\xb8\xaa\xe6\x96\x87\xe4\xbb\xb6\xe6\x88\x96\xe7\x9b\xae\xe5\xbd\x95	0w	7j iz
\xe6\xba\x80\xe3\x81\x9f\xe3\x81\x9b\xe3\x81\xaa\xe3\x81\x84\xe4\xbe\x9d\xe5\xad\x98\xe9\x96\xa2\xe4\xbf\x82\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3	0w	t
\xe7\x84\xa1\xe6\xb3\x95\xe5\x92\x8c \{f}	0w	ew
\xe7\x84\xa1\xe6\xb3\x95\xe5\x9f\xb7\xe8\xa1\x8c\xe4\xba\x8c\xe9\x80\xb2\xe4\xbd\x8d\xe6\xaa\x94\xe6\xa1\x88	0w	dn
\xe7\x84\xa1\xe6\xb3\x95\xe6\x89\xbe\xe5\x88\xb0\xe9\x81\xa0\xe7\xab\xaf\xe5\xbc\x95\xe7\x94\xa8	0w	8m
\xe7\x84\xa1\xe6\xb3\x95\xe6\x8e\xa5\xe8\xa7\xb8\xe7\xb6\xb2\xe8\xb7\xaf	0w	f9
\xe7\x84\xa1\xe6\xb3\x95\xe8\xa7\xa3\xe6\x9e\x90\{7b}	0w	f5
\xe7\x84\xa1\xe6\xb3\x95\xe9\x85\x8d\xe7\xbd\xae\xe8\xa8\x98\xe6\x86\xb6\xe9\xab\x94	0w	dt
\xe7\x94\xb1\xe4\xba\x8e\xe7\x9b\xae\xe6\xa0\x87\xe8\xae\xa1\xe7\xae\x97\xe6\x9c\xba\xe7\xa7\xaf\xe6\x9e\x81\xe6\x8b\x92\xe7\xbb\x9d	0w	f0
\xe7\x94\xb1\xe4\xba\x8e\xe8\xbf\x9e\xe6\x8e\xa5\xe6\x96\xb9\xe5\x9c\xa8\xe4\xb8\x80\xe6\xae\xb5\xe6\x97\xb6\xe9\x97\xb4\xe5\x90\x8e\xe6\xb2\xa1\xe6\x9c\x89\xe6	0w	ew
\xe7\x94\xb1\xe8\xbd\xaf\xe4\xbb\xb6\xe5\xaf\xbc\xe8\x87\xb4\xe7\x9a\x84\xe8\xbf\x9e\xe6\x8e\xa5\xe6\x96\xad\xe5\xbc\x80	0w	f2
\xe7\xa3\x81\xe7\x9b\x98\xe7\xa9\xba\xe9\x97\xb4\xe4\xb8\x8d\xe8\xb6\xb3	0w	dl
\xe7\xa3\x81\xe7\xa2\x9f\xe9\x85\x8d\xe9\xa1\x8d\xe5\xb7\xb2\xe6\xbb\xbf	0w	dl
\xe7\xa8\x8b\xe5\xbc\x8f\xe8\xa8\x98\xe6\x86\xb6\xe9\xab\x94\xe5\x8d\x80\xe6\xae\xb5\xe9\x8c\xaf\xe8\xaa\xa4	0w	lk
\xe7\xb3\xbb\xe7\xbb\x9f\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe6\x8c\x87\xe5\xae\x9a\xe7\x9a\x84\xe6\x96\x87\xe4\xbb\xb6	0w	7j
\xe7\xbd\x91\xe7\xbb\x9c\xe4\xb8\x8d\xe5\x8f\xaf\xe8\xbe\xbe	0w	f9
\xe8\x87\xaa\xe5\x8a\xa8\xe5\x90\x88\xe5\xb9\xb6\xe5\xa4\xb1\xe8\xb4\xa5	0w	88
\xe8\x87\xaa\xe5\x8b\x95\xe5\x90\x88\xe4\xbd\xb5\xe5\xa4\xb1\xe6\x95\x97	0w	88
\xe8\x87\xb4\xe5\x91\xbd\xe7\x9a\x84\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc\{5e}	0w	34
\xe8\x87\xb4\xe5\x91\xbd\xe9\x94\x99\xe8\xaf\xaf\{5e}	0w	34
\xe8\xa3\x9d\xe7\xbd\xae\xe4\xb8\x8a\xe5\xb7\xb2\xe7\x84\xa1\xe5\xa4\x9a\xe9\xa4\x98\xe7\xa9\xba\xe9\x96\x93	0w	dl
\xe8\xa7\xa3\xe6\x9e\x90\xe5\x90\x8d\xe7\xa8\xb1\xe6\x99\x82\xe7\x99\xbc\xe7\x94\x9f\xe6\x9a\xab\xe6\x99\x82\xe6\x80\xa7\xe9\x8c\xaf\xe8\xaa\xa4	0w	f5
\xe8\xa8\xb1\xe5\x8f\xaf\xe3\x81\x8c\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93	0w	dv
\xe8\xa8\xb1\xe5\x8f\xaf\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xa6\xe3\x81\x84\xe3\x81\xaa\xe3\x81\x84\xe6\x93\x8d\xe4\xbd\x9c\xe3\x81\xa7\xe3\x81\x99	0w	dv
\xe8\xa8\xbc\xe6\x98\x8e\xe6\x9b\xb8\xe3\x81\xae\xe6	0w	ni
\xe8\xaa\xad\xe3\x81\xbf\xe8\xbe\xbc\xe3\x81\xbf\xe5\xb0\x82\xe7\x94\xa8\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x82\xb7\xe3\x82\xb9\xe3\x83\x86\xe3	0w	dv
\xe8\xae\xbe\xe5\xa4\x87\xe4\xb8\x8a\xe6\xb2\xa1\xe6\x9c\x89\xe7\xa9\xba\xe9\x97\xb4	0w	dl
\xe8\xb3\x87\xe6\xba\x90\xe6\x9a\xab\xe6\x99\x82\xe7\x84\xa1\xe6\xb3\x95\xe5\x8f\x96\xe5\xbe\x97	0w	dr
\xe8\xb5\x84\xe6\xba\x90\xe6\x9a\x82\xe6\x97\xb6\xe4\xb8\x8d\xe5\x8f\xaf\xe7\x94\xa8	0w	dr
\xe8\xb6\x85\xe5\x87\xba\xe7\xa3\x81\xe7\x9b\x98\xe9\x99\x90\xe9\xa2\x9d	0w	dl
\xe8\xba\xab\xe4\xbb\xbd\xe9\xa9\x97\xe8\xad\x89\xe5\xa4\xb1\xe6\x95\x97	0w	80
\xe8\xba\xab\xe4\xbb\xbd\xe9\xaa\x8c\xe8\xaf\x81\xe5\xa4\xb1\xe8\xb4\xa5	0w	80
\xe8\xbb\x9f\xe9\xab\x94\xe9\x80\xa0\xe6\x88\x90\xe9\x80\xa3\xe7\xb7\x9a\xe4\xb8\xad\xe6\x96\xb7	0w	f2
\xe8\xbd\xaf\xe4\xbb\xb6\xe5\x8c\x85\xe6\x9c\x89\xe6\x9c\xaa\xe6\xbb\xa1\xe8\xb6\xb3\xe7\x9a\x84\xe4\xbe\x9d\xe8\xb5\x96\xe5\x85\xb3\xe7\xb3\xbb	0w	t
\xe8\xbd\xbd\xe5\x85\xa5\xe5\x85\xb1\xe4\xba\xab\xe5\xba\x93\xe6\x97\xb6\xe5\x87\xba\xe9\x94\x99	0w	ck
\xe8\xbf\x9c\xe7\xa8\x8b\xe4\xb8\xbb\xe6\x9c\xba\xe5\xbc\xba\xe8\xbf\xab\xe5\x85\xb3\xe9\x97\xad\xe4\xba\x86\xe4\xb8\x80\xe4\xb8\xaa\xe7\x8e\xb0\xe6\x9c\x89\xe7	0w	f2
\xe8\xbf\x9c\xe7\xab\xaf\xe6\x84\x8f\xe5\xa4\x96\xe6\x8c\x82\xe6\x96\xad	0w	ey
\xe8\xbf\x9e\xe6\x8e\xa5\xe8\xa2\xab\xe5\xaf\xb9\xe6\x96\xb9\xe9\x87\x8d\xe8\xae\xbe	0w	f2
\xe8\xbf\x9e\xe6\x8e\xa5\xe8\xb6\x85\xe6\x97\xb6	0w	ew
\xe9\x80\xa3\xe7\xb7\x9a\xe8\xa2\xab\xe5\xb0\x8d\xe6\x96\xb9\xe9\x87\x8d\xe8\xa8\xad	0w	f2
\xe9\x80\xa3\xe7\xb7\x9a\xe8\xa2\xab\xe6\x8b\x92\xe7\xb5\x95	0w	f0
\xe9\x80\xa3\xe7\xb7\x9a\xe8\xb6\x85\xe9\x81\x8e\xe6\x99\x82\xe9\x96\x93	0w	ew
\xe9\x81\xa0\xe7\xab\xaf\xe6\x84\x8f\xe5\xa4\x96\xe6\x8e\x9b\xe6\x96\xb7	0w	ey
\xe9\x81\xa0\xe7\xab\xaf\xe7\xb3\xbb\xe7\xb5\xb1\xe5\xb7\xb2\xe5\x81\x9c\xe6\xa9\x9f\xe4\xba\x86	0w	f9
\xe9\x89\xb4\xe6\x9d\x83\xe5\xa4\xb1\xe8\xb4\xa5	0w	80
\xe9\x8c\xaf\xe8\xaa\xa4\{7c}	0	7o
\xe9\x94\x99\xe8\xaf\xaf: \xe7\xa8\x8b\xe5\xba\x8f\xe5\x8c\x85\{f}	0w	bt
\xe9\x94\x99\xe8\xaf\xaf\{7c}	0	7o
\xe9\x96\x8b\xe3\x81\x84\xe3\x81\xa6\xe3\x81\x84\xe3\x82\x8b\xe3\x83\x95\xe3\x82\xa1\xe3\x82\xa4\xe3\x83\xab\xe3\x81\x8c\xe5\xa4\x9a\xe3\x81\x99\xe3\x81\x8e\xe3	0w	dr
\xe9\x96\x8b\xe5\x95\x9f\xe5\xa4\xaa\xe5\xa4\x9a\xe6\xaa\x94\xe6\xa1\x88	0w	dr
\xea\xb6\x8c\xed\x95\x9c\xec\x9d\xb4 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4\{f}	0w	5y
\xea\xb7\xb8\xeb\x9f\xb0 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\xb4\xeb\x82\x98 \xeb\x94\x94\xeb\xa0\x89\xed\x84\xb0\xeb\xa6\xac\xea\xb0\x80 \xec\x97\x86\xec	0w	7j iz
\xea\xb8\xb0\xeb\xb3\xb8 \xed\x81\xb4\xeb\x9e\x98\xec\x8a\xa4 \{f}	0w	bt
\xea\xb9\x83 \xec\xa0\x80\xec\x9e\xa5\xec\x86\x8c\xea\xb0\x80 \xec\x95\x84\xeb\x8b\x99\xeb\x8b\x88\xeb\x8b\xa4	0w	8m
\xeb\x82\xb4\xeb\xb6\x80 \xeb\x98\x90\xeb\x8a\x94 \xec\x99\xb8\xeb\xb6\x80 \xeb\xaa\x85\xeb\xa0\xb9	0w	lj
\xeb\x84\xa4\xed\x8a\xb8\xec\x9b\x8c\xed\x81\xac\xea\xb0\x80 \xec\xa0\x91\xea\xb7\xbc \xeb\xb6\x88\xea\xb0\x80\xeb\x8a\xa5\xed\x95\xa9\xeb\x8b\x88\xeb\x8b	0w	f9
\xeb\x84\xa4\xed\x8a\xb8\xec\x9b\x8c\xed\x81\xac\xec\x97\x90 \xec\xa0\x91\xea\xb7\xbc\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb	0w	f9
\xeb\x8b\xa4\xeb\xa5\xb8 \xed\x94\x84\xeb\xa1\x9c\xec\x84\xb8\xec\x8a\xa4\xea\xb0\x80 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\x84 \xec\x82\xac\xec\x9a\xa9 	0w	oo
\xeb\x8b\xa4\xeb\xa5\xb8 \xed\x94\x84\xeb\xa1\x9c\xec\x84\xb8\xec\x8a\xa4\xec\x97\x90\xec\x84\x9c \xec\x82\xac\xec\x9a\xa9 \xec\xa4\x91	0w	oo
\xeb\x8c\x80\xec\x83\x81 \xec\xbb\xb4\xed\x93\xa8\xed\x84\xb0\xec\x97\x90\xec\x84\x9c \xec\x97\xb0\xea\xb2\xb0\xec\x9d\x84 \xea\xb1\xb0\xeb\xb6\x80\xed	0w	f0
\xeb\x8f\x99\xec\xa0\x81 \xeb\x9d\xbc\xec\x9d\xb4\xeb\xb8\x8c\xeb\x9f\xac\xeb\xa6\xac\xeb\xa5\xbc \xec\x9d\xbd\xec\x96\xb4\xeb\x93\xa4\xec\x9d\xb4\xeb\x8a	0w	ck
\xeb\x94\x94\xec\x8a\xa4\xed\x81\xac \xea\xb3\xb5\xea\xb0\x84\xec\x9d\xb4 \xeb\xb6\x80\xec\xa1\xb1\xed\x95\xa9\xeb\x8b\x88\xeb\x8b\xa4	0w	dl
\xeb\x94\x94\xec\x8a\xa4\xed\x81\xac \xed\x95\xa0\xeb\x8b\xb9\xeb\x9f\x89\xec\x9d\xb4 \xec\xb4\x88\xea\xb3\xbc\xeb\x90\xa8	0w	dl
\xeb\xa9\x94\xeb\xaa\xa8\xeb\xa6\xac\xeb\xa5\xbc \xed\x95\xa0\xeb\x8b\xb9\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	dt
\xeb\xaa\x85\xeb\xa0\xb9\xec\x9d\x84 \xed\x97\x88\xec\x9a\xa9\xed\x95\x98\xec\xa7\x80 \xec\x95\x8a\xec\x9d\x8c	0w	dv
\xeb\xb0\x94\xec\x9d\xb4\xed\x8a\xb8\xec\x97\x90\xec\x84\x9c \xec\x9d\xbd\xea\xb8\xb0 \xec\x98\xa4\xeb\xa5\x98	0w	on
\xec\x82\xac\xec\x9a\xa9\xec\x9e\x90 \xec\x9d\xb4\xeb\xa6\x84\xec\x9d\x84 \xec\x9d\xbd\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88	0w	80
\xec\x82\xac\xec\x9a\xa9\xec\x9e\x90\xec\x9d\x98 password \xec\x9d\xb8\xec\xa6\x9d\xec\x9d\x84 \xec\x8b\xa4\xed\x8c\xa8	14w	5y
\xec\x83\x81\xeb\x8c\x80\xed\x8e\xb8\xec\x9d\xb4 \xec\x97\xb0\xea\xb2\xb0\xec\x9d\x84 \xeb\x81\x8a\xec\x9d\x8c	0w	f2
\xec\x84\xa4\xec\xb9\x98\xed\x95\xa0 \xec\x88\x98 \xec\x9e\x88\xeb\x8a\x94 \xed\x9b\x84\xeb\xb3\xb4\xea\xb0\x80 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88	0w	w
\xec\x84\xb8\xea\xb7\xb8\xeb\xa9\x98\xed\x85\x8c\xec\x9d\xb4\xec\x85\x98 \xea\xb2\xb0\xed\x95\xa8	0w	lk
\xec\x84\xb8\xea\xb7\xb8\xeb\xa9\x98\xed\x85\x8c\xec\x9d\xb4\xec\x85\x98 \xec\x98\xa4\xeb\xa5\x98	0w	lk
\xec\x84\xb8\xea\xb7\xb8\xeb\xa9\x98\xed\x85\x8c\xec\x9d\xb4\xec\x85\x98 \xed\x8f\xb4\xed\x8a\xb8	0w	lk
\xec\x86\x8c\xed\x94\x84\xed\x8a\xb8\xec\x9b\xa8\xec\x96\xb4\xea\xb0\x80 \xec\x97\xb0\xea\xb2\xb0 \xec\xa4\x91\xeb\x8b\xa8\xec\x9d\x84 \xec\xb4\x88\xeb	0w	f2
\xec\x8b\xa4\xed\x96\x89 \xed\x8c\x8c\xec\x9d\xbc \xec\x82\xac\xec\x9a\xa9 \xec\xa4\x91	0w	oo
\xec\x95\x84\xec\xb9\xb4\xec\x9d\xb4\xeb\xb8\x8c\xec\x97\x90 \xec\x98\x88\xea\xb8\xb0\xec\xb9\x98 \xec\x95\x8a\xec\x9d\x80 \xed\x8c\x8c\xec\x9d\xbc 	0w	y
\xec\x95\x8c \xec\x88\x98 \xec\x97\x86\xeb\x8a\x94 \xec\x98\xb5\xec\x85\x98	0w	3x
\xec\x95\x8c \xec\x88\x98 \xec\x97\x86\xeb\x8a\x94 \xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8	0w	f5
\xec\x95\x8c\xeb\xa0\xa4\xec\xa7\x84 \xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xea\xb0\x80 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	f5
\xec\x95\xa1\xec\x84\xb8\xec\x8a\xa4\xea\xb0\x80 \xea\xb1\xb0\xeb\xb6\x80\xeb\x90\x98\xec\x97\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	dv
\xec\x97\x90 \xeb\x8c\x80\xed\x95\x9c \xec\x9d\xb8\xec\xa6\x9d\xec\x9d\xb4 \xec\x8b\xa4\xed\x8c\xa8\xed\x96\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	80
\xec\x97\x90 \xeb\x8c\x80\xed\x95\x9c \xec\xa0\x95\xec\x9d\x98\xeb\x90\x98\xec\xa7\x80 \xec\x95\x8a\xec\x9d\x80 \xec\xb0\xb8\xec\xa1\xb0	0w	cs
\xec\x97\xb0\xea\xb2\xb0 \xec\x8b\x9c\xea\xb0\x84 \xec\xb4\x88\xea\xb3\xbc	0w	ew
\xec\x97\xb0\xea\xb2\xb0\xeb\x90\x9c \xea\xb5\xac\xec\x84\xb1\xec\x9b\x90\xec\x9c\xbc\xeb\xa1\x9c\xeb\xb6\x80\xed\x84\xb0 \xec\x9d\x91\xeb\x8b\xb5\xec\x9d	0w	ew
\xec\x97\xb0\xea\xb2\xb0\xec\x9d\x80 \xec\x9b\x90\xea\xb2\xa9 \xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xec\x97\x90 \xec\x9d\x98\xed\x95\xb4 \xea\xb0\x95	0w	f2
\xec\x97\xb0\xea\xb2\xb0\xec\x9d\xb4 \xea\xb1\xb0\xeb\xb6\x80\xeb\x90\xa8	0w	f0
\xec\x97\xb4\xeb\xa6\xb0 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\xb4 \xeb\x84\x88\xeb\xac\xb4 \xeb\xa7\x8e\xec\x9d\x8c	0w	dr
\xec\x98\xa4\xeb\xa5\x98 : \{2x}	0w	eo
\xec\x98\xa4\xeb\xa5\x98 :\{2x}	0	eo
\xec\x98\xa4\xeb\xa5\x98 AVLN\{7}	0w	eo
\xec\x98\xa4\xeb\xa5\x98 BC\{2}\{2}\{2}\{2}\{2}	0w	eo
\xec\x98\xa4\xeb\xa5\x98 CA\{2}\{2}\{2}\{2}	0w	eo
\xec\x98\xa4\xeb\xa5\x98 CS\{2}\{2}\{2}\{2}	0w	eo
\xec\x98\xa4\xeb\xa5\x98 C\{2}\{2}\{2}\{2}	0	eo
\xec\x98\xa4\xeb\xa5\x98 FS\{2}\{2}\{2}\{2}	0w	eo
\xec\x98\xa4\xeb\xa5\x98 IDE\{2}\{2}\{2}\{2}	1w	eo
\xec\x98\xa4\xeb\xa5\x98 MC\{2}\{2}\{2}\{2}	0w	eo
\xec\x98\xa4\xeb\xa5\x98 MSB\{2}\{2}\{2}\{2}	1w	en
\xec\x98\xa4\xeb\xa5\x98 NETSDK1\{2}\{2}\{2}	3w	eo
\xec\x98\xa4\xeb\xa5\x98 RZ\{2}\{2}\{2}\{2}	0w	eo
\xec\x98\xa4\xeb\xa5\x98 SA\{2}\{2}\{2}\{2}	0w	eo
\xec\x98\xa4\xeb\xa5\x98 XA\{2}\{2}\{2}\{2}	0w	eo
\xec\x98\xa4\xeb\xa5\x98: \{2x}	0	eo
\xec\x98\xa4\xeb\xa5\x98:\{2x}	0	eo
\xec\x98\xa4\xeb\xa5\x98\{3}	0	7o
\xec\x98\xb5\xec\x85\x98\xec\x9d\x84 \xec\x9d\xb8\xec\x8b\x9d\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86	0w	3x
\xec\x9d\x84(\xeb\xa5\xbc) \xeb\xa7\x8c\xeb\x93\xa4 \xea\xb7\x9c\xec\xb9\x99\xec\x9d\xb4 \xec\x97\x86	0w	e1
\xec\x9d\x98 \xec\xa3\xbc\xec\x86\x8c\xeb\xa5\xbc \xec\x95\x8c\xec\x95\x84\xeb\x82\xb4\xeb\x8a\x94	0w	f5
\xec\x9d\x98 \xec\xa3\xbc\xec\x86\x8c\xeb\xa5\xbc \xec\x95\x8c\xec\x95\x84\xeb\x82\xbc \xec\x88\x98 \xec\x97\x86	0w	f5
\xec\x9d\x98\xec\xa1\xb4\xec\x84\xb1 \xeb\xac\xb8\xec\xa0\x9c - 	0w	t
\xec\x9d\xb4\xeb\xa6\x84 \xed\x98\xb9\xec\x9d\x80 \xec\x84\x9c\xeb\xb9\x84\xec\x8a\xa4\xeb\xa5\xbc \xec\x95\x8c \xec\x88\x98 \xec\x97\x86\xec\x8a	0w	f5
\xec\x9d\xb4\xec\xa7\x84 \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\x84 \xec\x8b\xa4\xed\x96\x89\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86\xec\x9d\x8c	0w	dn
\xec\x9d\xb8\xec\x88\x98 \xeb\xaa\x85\xeb\x8b\xa8\xec\x9d\xb4 \xeb\x84\x88\xeb\xac\xb4 \xea\xb9\x80	0w	dr
\xec\x9d\xb8\xec\xa6\x9d\xec\x84\x9c\xea\xb0\x80 \xeb\xa7\x8c\xeb\xa3\x8c	0w	ni
\xec\x9d\xbd\xea\xb8\xb0\xec\xa0\x84\xec\x9a\xa9 \xed\x8c\x8c\xec\x9d\xbc \xec\x8b\x9c\xec\x8a\xa4\xed\x85\x9c	0w	dv
\xec\x9e\x90\xeb\x8f\x99 \xeb\xb3\x91\xed\x95\xa9\xec\x9d\xb4 \xec\x8b\xa4\xed\x8c\xa8	0w	88
\xec\x9e\x90\xec\x9b\x90\xec\x9d\xb4 \xec\x9d\xbc\xec\x8b\x9c\xec\xa0\x81\xec\x9c\xbc\xeb\xa1\x9c \xec\x82\xac\xec\x9a\xa9 \xeb\xb6\x88\xea\xb0\x80\xeb	0w	dr
\xec\x9e\xa5\xec\xb9\x98\xec\x97\x90 \xeb\x82\xa8\xec\x9d\x80 \xea\xb3\xb5\xea\xb0\x84\xec\x9d\xb4 \xec\x97\x86\xec\x9d\x8c	0w	dl
\xec\xa3\xbc\xec\x86\x8c\xea\xb0\x80 \xec\x9d\xb4\xeb\xaf\xb8 \xec\x82\xac\xec\x9a\xa9 \xec\xa4\x91\xec\x9e\x85\xeb\x8b\x88\xeb\x8b\xa4	0w	dx
\xec\xa3\xbd\xec\x97\x88\xec\x9d\x8c	0w	lo
\xec\xa7\x80\xec\xa0\x95\xeb\x90\x9c \xed\x8c\x8c\xec\x9d\xbc\xec\x9d\x84 \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88	0w	7j
\xec\xb6\xa9\xeb\xb6\x84\xed\x95\x9c \xec\x97\xac\xec\x9c\xa0 \xea\xb3\xb5\xea\xb0\x84\xec\x9d\xb4 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	dl
\xec\xb9\x98\xeb\xaa\x85\xec\xa0\x81 \xec\x98\xa4\xeb\xa5\x98\{5e}	0w	34
\xed\x83\x80\xea\xb2\x9f\xec\x9d\x84 \xeb\xa7\x8c\xeb\x93\xa4 \xea\xb7\x9c\xec\xb9\x99\xec\x9d\xb4 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	e1
\xed\x85\x8c\xec\x8a\xa4\xed\x8a\xb8 \xec\x8b\xa4\xed\x96\x89\xec\x97\x90 \xec\x8b\xa4\xed\x8c\xa8	0w	6x
\xed\x8c\x8c\xec\x9d\xbc \xec\x9d\xb4\xeb\xa6\x84\xec\x9d\xb4 \xeb\x84\x88\xeb\xac\xb4 \xea\xb9\x81\xeb\x8b\x88\xeb\x8b\xa4	0w	op
\xed\x8c\xa8\xed\x82\xa4\xec\xa7\x80\xec\x9d\x98 \xec\x9d\x98\xec\xa1\xb4\xec\x84\xb1\xec\x9d\xb4 \xeb\xa7\x9e\xec\xa7\x80 \xec\x95\x8a\xec\x8a\xb5\xeb	0w	t
\xed\x91\xb8\xec\x8b\x9c\xed\x95\x98\xeb\x8a\x94\xeb\x8d\xb0 \xec\x8b\xa4\xed\x8c\xa8\xed\x96\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	8d
\xed\x95\xb4\xec\x8b\x9c \xed\x95\xa9\xec\x9d\xb4 \xeb\xa7\x9e\xec\xa7\x80 \xec\x95\x8a\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	u
\xed\x95\xb8\xeb\x93\x9c\xec\x85\xb0\xec\x9d\xb4\xed\x81\xac\{f}	0w	ng
\xed\x97\x88\xea\xb0\x80 \xea\xb1\xb0\xeb\xb6\x80	0w	dv
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8 \xec\xa3\xbc\xec\x86\x8c\xeb\xa5\xbc \xed\x95\xb4\xec\x84\x9d\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86	0w	f5
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xea\xb0\x80 \xec\xa3\xbd\xec\x97\x88\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	0w	f9
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xeb\xa1\x9c \xea\xb0\x88 \xeb\xa3\xa8\xed\x8a\xb8\xea\xb0\x80 \xec\x97\x86\xec\x9d\x8c	0w	f9
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xeb\xa5\xbc \xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86	0w	f5
\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8\xec\x9d\xb4\xeb\xa6\x84\xea\xb3\xbc \xeb\x8c\x80\xec\x9d\x91\xeb\x90\x98\xeb\x8a\x94 \xec\xa3\xbc\xec\x86\x8c\xea\xb0	0w	f5
\xef\xbb\xbfRun 	0	3
\xef\xbc\x9a\xe6\x8c\x87\xe4\xbb\xa4\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0	0w	lj
\xf0\x9f\x9a\xa8 Build failed.	6w	hc
\xf0\x9f\x9a\xab Errors...	3w	cu
a connection attempt failed because the 	25wi	ew
a fatal error has been detected by the j	18wi	lk
a rede est\{7d}	0wi	f9
a release with the same tag name already	19wi	93
a required agreement is missing or has e	8wi	p
a server error occurred\{f}	3wi	8w
a socket operation was attempted to an u	2wi	f9
a terminal is required to read the passw	6wi	dv
\^assertion \{7e}	0w	n9
aadsts7000222	4wi	1o
abuse detection	0wi	b4
acceso denegado	3wi	dv
access is denied	3wi	dv
access to model \{7}	4wi	b7
access to the path '\{f}	11wi	dv
access token not provided. supply an acc	29wi	as
access violation - code c0000005	17wi	lk
accessdeniedexception: \{7f}	5wi	dv
acesso negado	2wi	dv
actions_id_token_request_\{7g}	12wi	h0
actively refused it	2wi	f0
add failed: 	1wi	6l
additional propert\{i}	6wi	l7
address already in use	2wi	dx
adres jest ju\{7d}	0wi	dx
adresse d\{7d}	0wi	dx
alert certificate \{7h}	0wi	nf
all dependencies have been fetched	6wi	4
already_exists, field: tag_name	19wi	93
an action could not be found at the uri	25wi	8h
an existing connection was forcibly clos	20wi	f2
an expo user account is required	14wi	as
an invalid token was provided.	14wi	3l
androidpublisher\{f}	5wi	9s
answered 401	3wi	at
answered 403	2wi	au
answered 404	3wi	aw
answered 408	3wi	ax
answered 410	3wi	aw
answered 429	3wi	b4
answered 500	3wi	ay
answered 502	3wi	az
answered 503	2wi	b0
answered 504	2wi	b1
answered 5\{7i}	1wi	b2
answered with 401	2wi	at
answered with 403	2wi	au
answered with 404	2wi	aw
answered with 408	2wi	ax
answered with 410	2wi	aw
answered with 429	2wi	b4
answered with 500	2wi	ay
answered with 502	2wi	az
answered with 503	2wi	b0
answered with 504	2wi	b1
answered with 5\{7i}	2wi	b2
api is \{7j}	0i	b6
api key not valid. please pass a valid a	8wi	dc
api rate limit	2wi	b4
api_key client option must be set	22wi	dc
api_key_invalid	0wi	dc
application default credentials \{f}	16wi	7p
are outdated	0wi	82
are stale	0wi	82
are you root?	0wi	dv
argument list too long	6wi	dr
artifact not found for name	2wi	8j
assumerolewithwebidentity	8wi	h1
attempt \{7k}	0wi	4
aucun chemin d\{6b}	5wi	f9
aucun espace disponible sur le p\{7d}	23wi	dl
aucun fichier ou dossier de ce type	24wi	7j
autenticaci\{7d}	2wi	80
auth token is required for this request	0wi	ju
authentication credentials are missing o	0wi	p
authentication error (snyk	0wi	ju
authentication failed for '	0wi	80
authentication failed: please log in	0wi	3e
authentication \{7l}	0wi	nl
authenticationerror	0wi	nl
authentifizierung fehlgeschlagen f\{7d}	11wi	80
authorization token has expired	17wi	k2
azure trusted signing\{f}	3wi	oq
\^bROKEN LINKS	3w	cu
\^billing account \{f}	7w	44
\^broken \{6h}	0	cu
backend is unhealthy	0wi	b6
bad apikey	0wi	nl
bad api\{7m}key	0wi	nl
bad config	0wi	51
bad cpu type in executable	14wi	dn
bad gateway	0wi	az
bad login	0wi	nl
bad token	0wi	nl
before secure tls connection	3wi	ng
being used by another process	15wi	oo
bodytimeouterror	6wi	fb
brak dost\{7d}	0wi	dv
brak miejsca na urz\{7d}	8wi	dl
brak trasy do hosta	6wi	f9
broken pipe	0wi	ev
build exceeded maximum allowed runtime	28wi	3t
build execution time has reached the max	17wi	3t
build failed with \{18}\{19}	1wi	7v
bus error	0wi	lk
\^coverage\{3}	0w	59
cache not found for input keys	15wi	4
can't start new thread	13wi	dr
cannot access gated repo	2wi	b7
cannot allocate memory	13wi	dt
cannot connect to the docker daemon	18wi	6m
cannot execute binary file	12wi	dn
cannot find path '	7wi	7j
cannot open display	6wi	dk
cannot perform an interactive login from	19wi	k2
cannot stat '	4wi	7j
cert_has_expired	1wi	ni
certificate verification: not trusted	26wi	nj
certificate verify failed (certificate h	8wi	ni
certificate verify failed (\{7n}	8wi	nj
certificate was expired\{f}	9wi	oq
certificate \{7o}	0wi	ni
certificate_verify_failed	0wi	nj
certificateexpiredexception	0wi	ni
changed \{2}	0wi	4
changes to the lockfile in deployment mo	12wi	4c
channel \{2}	0wi	ey
checksum error detected. file=	2wi	3n
checksum validation failed, expected	4wi	3n
checksum verification of the file failed	2wi	3n
checksum \{7p}	0wi	3n
chunked transfer encoding, state: 	4wi	fd
chunkedencodingerror	9wi	fd
client certificate \{f}	1wi	nf
client secret key\{7q}	7wi	1o
client.timeout \{7r}	1wi	fb
client_loop: send disconnect	10wi	ey
code 401	1i	at
code 403	0i	au
code 404	1i	aw
code 408	1i	ax
code 410	1i	aw
code 429	1i	b4
code 500	1i	ay
code 502	1i	az
code 503	0i	b0
code 504	1i	b1
code 5\{7i}	0i	b2
code = 401	1wi	at
code = 403	0wi	au
code = 404	1wi	aw
code = 408	1wi	ax
code = 410	1wi	aw
code = 429	1wi	b4
code = 500	1wi	ay
code = 502	1wi	az
code = 503	0wi	b0
code = 504	1wi	b1
code = 5\{7i}	0wi	b2
code e401	0wi	at
code e403	0wi	au
code e429	0wi	b4
code e500	0wi	ay
code e502	0wi	az
code e503	0wi	b0
code e504	0wi	b1
code of 401	2wi	at
code of 403	1wi	au
code of 404	2wi	aw
code of 408	2wi	ax
code of 410	2wi	aw
code of 429	1wi	b4
code of 500	2wi	ay
code of 502	2wi	az
code of 503	1wi	b0
code of 504	2wi	b1
code of 5\{7i}	0wi	b2
code sign error: 	1wi	r
code was 401	2wi	at
code was 403	2wi	au
code was 404	2wi	aw
code was 408	2wi	ax
code was 410	2wi	aw
code was 429	2wi	b4
code was 500	2wi	ay
code was 502	2wi	az
code was 503	2wi	b0
code was 504	2wi	b1
code was 5\{7i}	1wi	b2
code": 401	1wi	at
code": 403	0wi	au
code": 404	1wi	aw
code": 408	1wi	ax
code": 410	1wi	aw
code": 429	1wi	b4
code": 500	1wi	ay
code": 502	1wi	az
code": 503	1wi	b0
code": 504	1wi	b1
code": 5\{7i}	0wi	b2
code":401	0wi	at
code":403	0wi	au
code":404	0wi	aw
code":408	0wi	ax
code":410	0wi	aw
code":429	0wi	b4
code":500	0wi	ay
code":502	0wi	az
code":503	0wi	b0
code":504	0wi	b1
code":5\{7i}	0i	b2
code: '401	0wi	at
code: '403	0wi	au
code: '404	0wi	aw
code: '408	0wi	ax
code: '410	0wi	aw
code: '429	0wi	b4
code: '500	0wi	ay
code: '502	0wi	az
code: '503	0wi	b0
code: '504	0wi	b1
code: '5\{7i}	0wi	b2
code: 401	0wi	at
code: 403	0wi	au
code: 404	0wi	aw
code: 408	0wi	ax
code: 410	0wi	aw
code: 429	0wi	b4
code: 500	0wi	ay
code: 502	0wi	az
code: 503	0wi	b0
code: 504	0wi	b1
code: 5\{7i}	1i	b2
code=401	0i	at
code=403	0i	au
code=404	0i	aw
code=408	0i	ax
code=410	0i	aw
code=429	0i	b4
code=500	1i	ay
code=502	1i	az
code=503	0i	b0
code=504	1i	b1
code=5\{7i}	0i	b2
codecov token not found	0wi	4i
compiled by a more recent version of the	9wi	dz
compiler is out of heap space	5wi	dt
complete!	0wi	4
composer_auth environment variable is ma	1wi	nl
configuration error: 	8wi	51
connect timed out	8wi	ew
connect timeout	2wi	ew
connect to host	5wi	dd
connect tunnel failed, response 407	26wi	j2
connect_write timeout reached	8wi	ew
connection aborted	7wi	ey
connection closed before full header was	8wi	ey
connection closed by \{7}	8wi	ey
connection closed prematurely	20wi	ey
connection lost: the server closed the c	25wi	ey
connection refused	7wi	f0
connection reset	7wi	dd f2
connection terminated during handshake	27wi	ng
connection terminated unexpectedly	19wi	ey
connection timed out	11wi	ew
connection timeout	5wi	ew
connection was closed in the middle of o	11wi	ey
connection was reset	8wi	f2
connectionclosedexception: premature end	27wi	fd
connectionrefusederror	12wi	f0
connectionreseterror	10wi	f2
connectiontimeout caused by	5wi	fb
connectiontimeouterror	5wi	ew
connecttimeout	2wi	ew
connessione interrotta dal corrispondent	18wi	f2
connessione interrotta per un problema s	22wi	f2
connessione rifiutata	6wi	f0
connessione scaduta	6wi	ew
connexion existante a d\{7d}	10wi	f2
connexion refus\{7d}	2wi	f0
connexion termin\{7d}	4wi	ew
connresetexception	4wi	f2
contentdecodingerror	9wi	fd
context deadline exceeded (client.timeou	2wi	fb
copy failed: 	4wi	6l
copy requires at least two arguments	8wi	6n
copying path '/nix/store	8wi	4
core dumped	0wi	lk
cota da disco excedida	0wi	dl
could not assume role with oidc	6wi	h1
could not connect to display	18wi	dk
could not connect to server	16wi	dd
could not connect to \{7}	6wi	ew
could not create ssl/tls secure channel	22wi	ng
could not find a matching package	12wi	h6
could not find a valid docker environmen	9wi	6m
could not find a \{7s}	8wi	h6
could not find default credentials	8wi	7p
could not find file '	8wi	7j
could not find xcode version that satisf	31wi	nr
could not find \{7t}	6wi	h6
could not find \{7u}	6wi	51
could not load credentials from any prov	30wi	1h
could not load \{7u}	6wi	51
could not lock /	7wi	de
could not parse \{7u}	7wi	51
could not read pgp secret key	19wi	9v
could not read \{7v}	7wi	80
could not read \{7u}	7wi	51
could not resolve authentication method.	18wi	dc
could not resolve secret reference	25wi	lc
could not resolve \{7w}	10wi	f4
could not select device driver	13wi	dk
could not start xvfb	11wi	6c
could not translate host name	7wi	f4
couldn't connect to server	15wi	ew
couldn't find a repository matching this	8wi	4i
couldn't resolve host	12wi	f4
coveralls\{f}	0wi	4i
credentials could not be loaded	19wi	1h
credentialsprovidererror	14wi	1h
credential\{7q}	0wi	nm
cssmerr_tp_cert_\{7x}	0wi	r
cuda driver version is insufficient	5wi	dk
currently \{7y}	1wi	b6
d certificate	0wi	nf
\^do not 	0	kl
da der zielcomputer die verbindung verwe	0wi	f0
da die gegenstelle nach einer bestimmten	29wi	ew
das dateisystem ist nur lesbar	13wi	dv
das netzwerk ist nicht erreichbar	10wi	f9
das programm verursachte den abbruch der	21wi	f2
data must be	3wi	l7
datei oder verzeichnis nicht gefunden	26wi	7j
deadline_exceeded	0wi	fb
deadlineexceeded	0wi	fb
defaultcredentialserror	13wi	7p
demasiados archivos abiertos	6wi	dr
demasiados ficheros abiertos	9wi	dr
denied: \{7z}	0wi	k1
dependency \{7}	1wi	h6
depth_zero_self_signed_cert	7wi	nj
der rechner ist nicht aktiv	9wi	f9
der zugewiesene plattenplatz (quota) ist	7wi	dl
detected uncommitted changes	4wi	82
dial tcp \{f}	0wi	ew
did not boot	3wi	74
did not inject \x24actions_id_token	4wi	h0
did not match	4wi	3n
die adresse wird bereits verwendet	7wi	dx
die argumentliste ist zu lang	11wi	dr
die operation ist nicht erlaubt	11wi	dv
die ressource ist zur zeit nicht verf\{7d}	21wi	dr
die verbindung wurde vom kommunikationsp	15wi	f2
differ\{n}	0i	82
discordapierror[\{3i}	2wi	3l
disk is full	2wi	dl
disk quota exceeded	6wi	dl
display is not set	1wi	dk
dns error: 	0wi	f4
do not match the hashes	3wi	i0
docker daemon is not running	7wi	6m
dockerfile parse error	5wi	6n
dockerfile: no such file	7wi	6l
does not exist	0wi	7j lc
does not exist in the version database	7wi	h6
does not have any valid credentials	9wi	7p
does not match	5wi	fd
does not match checksum specified	19wi	3n
does not match expected	5wi	3n
does not match the schema	5wi	l7
doesn't match	4wi	it
doesn't match any of the subject alterna	29wi	nj
doesn't match the entitlements file	15wi	q
download action repository '	2wi	4
download failed\{80}	6wi	f7
due to failing \{f}	4wi	8v
duplicate key	2wi	l7
duplicate mapping key	7wi	l7
\^emulator\{f}	1	8
\^expected 	0w	kl
\^expected \{f}	0w	n9
eacces\{n}	0i	dv
eaddrinuse	0wi	dx
eai_again	0wi	f4
eai_again \{81}	1wi	dd
ebusy: resource busy or locked	19wi	oo
econnrefused	0wi	f0
econnreset	0wi	dd f2
ehostunreach	2wi	f9
eine vorhandene verbindung wurde vom rem	27wi	f2
el equipo de destino deneg\{7d}	10wi	f0
el fichero de texto est\{7d}	1wi	oo
el remoto se colg\{7d}	5wi	ey
elenco degli argomenti troppo lungo	11wi	dr
emfile: 	1i	dr
empty reply from server	5wi	ey
end of file before message length reache	22wi	fd
end of file reached (eoferror)	7wi	ey
enetunreach	0wi	f9
enfile: 	0i	dr
enoent\{n}	0i	7j
enomem\{n}	0i	dt
enospc: no space	4wi	dl
enotfound	0wi	f4
enotfound \{81}	0wi	dd
environment is non-interactive	18wi	50
eof occurred in violation of protocol	5wi	ng
eoferror: compressed file ended before	22wi	fd
eoferror: end of file reached	7wi	ey
eofexception: eof reached while reading	13wi	ey
eperm: 	0i	dv
erofs: 	0i	dv
err_address_unreachable	12wi	f9
err_connection_closed	12wi	ey
err_connection_refused	1wi	f0
err_connection_reset	1wi	f2
err_connection_timed_out	14wi	ew
err_empty_response	2wi	ey
err_http2_\{0}	1wi	ey
err_internet_disconnected	2wi	f9
err_network_changed	3wi	f2
err_stream_premature_close	12wi	ey
err_timed_out	3wi	fb
err_tls_cert_altname_invalid	12wi	nj
erreur de format pour exec()	3wi	dn
erreur de segmentation	5wi	lk
erro no formato exec	9wi	dn
error (401	1wi	at
error (403	1wi	au
error (404	1wi	aw
error (408	1wi	ax
error (410	1wi	aw
error (429	1wi	b4
error (500	1wi	ay
error (502	1wi	az
error (503	1wi	b0
error (504	1wi	b1
error (5\{7i}	1i	b2
error 139	0wi	lk
error 401	0wi	at
error 403	0wi	au
error 404	0wi	aw
error 408	0wi	ax
error 410	0wi	aw
error 429	0wi	b4
error 500	0wi	ay
error 502	0wi	az
error 503	0wi	b0
error 504	0wi	b1
error 5\{7i}	1i	b2
error code: 52\{q}	5wi	b2
error decoding response body	3wi	fd
error downloading http\{82}	11wi	f7
error during connect: \{f}	3wi	6m
error getting credentials	11wi	k2
error in libcrypto	4wi	mb
error in the http2 framing layer	15wi	fd
error loading sso token	3wi	1j
error message: unable to get actions_id_	11wi	h0
error msb8020: 	6wi	nq
error reading ssh protocol banner	11wi	fb
error saving credentials	2wi	k2
error: (401	2wi	at
error: (403	2wi	au
error: (404	2wi	aw
error: (408	2wi	ax
error: (410	2wi	aw
error: (429	2wi	b4
error: (500	2wi	ay
error: (502	2wi	az
error: (503	2wi	b0
error: (504	2wi	b1
error: (5\{7i}	0wi	b2
error: 401	1wi	at
error: 403	1wi	au
error: 404	1wi	aw
error: 408	1wi	ax
error: 410	1wi	aw
error: 429	1wi	b4
error: 500	1wi	ay
error: 502	1wi	az
error: 503	1wi	b0
error: 504	1wi	b1
error: 5\{7i}	0wi	b2
error: [401] unauthorized: no credential	24wi	j9
error: cannot perform an interactive log	26wi	k2
error: linker \x60\{7}	4wi	nq
error: lockfile doesn't exist	10wi	df
error: microsoft visual c++ \{v}	12wi	nq
error: terraform fmt	3wi	n1
error: the following \{83}	10wi	3x
error: unknown compiler(s): 	3wi	nq
error: unknown \{84}	3wi	3x
error: z_buf_error	4wi	fd
error='not enough space'	6wi	dt
errore di segmentazione	5wi	lk
errsecinternalcomponent	13wi	r
esockettimedout	5wi	fb
espace insuffisant sur le disque	19wi	dl
espacio en disco insuficiente	6wi	dl
etimedout	0wi	ew
exceeded build time limit	2wi	3t
exceeded \{i}	0wi	cp
exception: (401	6wi	at
exception: (403	6wi	au
exception: (404	6wi	aw
exception: (408	6wi	ax
exception: (410	6wi	aw
exception: (429	6wi	b4
exception: (500	4wi	ay
exception: (502	4wi	az
exception: (503	4wi	b0
exception: (504	4wi	b1
exception: (5\{7i}	4wi	b2
exec \xed\x98\x95\xec\x8b\x9d \xec\x98\xa4\xeb\xa5\x98	1wi	dn
exec format error	5wi	dn
exec user process caused\{f}	3wi	dn
execution took longer than \{f}	7wi	kp
exit code\{3}	0wi	lk
exit status\{3}	0wi	lk
exited with code\{3}	7wi	lk
exited with status\{3}	0wi	lk
expected \{85}	0wi	dz
expired api key	4wi	nk
expired credential	4wi	nk
expired or invalid	6wi	nk
expired token	3wi	nk
expiredtoken\{86}	4wi	1d
failed (401)	3wi	at
failed (403)	3wi	au
failed (404)	3wi	aw
failed (408)	3wi	ax
failed (410)	3wi	aw
failed (429)	3wi	b4
failed (500)	3wi	ay
failed (502)	3wi	az
failed (503)	3wi	b0
failed (504)	3wi	b1
failed (5\{7i}	0wi	b2
failed sending data to the peer	4wi	ey
failed to allocate memory	16wi	dt
failed to authorize: \{f}	12wi	k1
failed to boot simulator	10wi	74
failed to compile	0wi	7v
failed to connect to	0wi	dd
failed to connect to the docker api	21wi	6m
failed to connect to \{7}	0wi	ew
failed to create \{f}	7wi	dk
failed to download \{7}	3wi	f7
failed to fetch auth token	16wi	nl
failed to fetch \{7}	3wi	f7
failed to fetch \{87}	3wi	k1
failed to get authorization for username	25wi	p
failed to lookup address information	5wi	f4
failed to open stream: \{88}	9wi	d4
failed to parse service account key json	25wi	7p
failed to process "\{7}	3wi	6n
failed to query server version: \{f}	11wi	m2
failed to read dockerfile	10wi	6l
failed to read organization settings: \{f}	14wi	n3
failed to refresh cached credentials	13wi	1h
failed to resolve '	7wi	f4
failed to restore cache entry. exiting a	12wi	8j
failed to \{89}	0wi	51
failed to \{8a}	0wi	nl
failed with 401	0wi	at
failed with 403	0wi	au
failed with 404	0wi	aw
failed with 408	0wi	ax
failed with 410	0wi	aw
failed with 429	0wi	b4
failed with 500	0wi	ay
failed with 502	0wi	az
failed with 503	0wi	b0
failed with 504	0wi	b1
failed with 5\{7i}	0wi	b2
failed with: 401	7wi	at
failed with: 403	0wi	au
failed with: 404	7wi	aw
failed with: 408	7wi	ax
failed with: 410	7wi	aw
failed with: 429	7wi	b4
failed with: 500	7wi	ay
failed with: 502	7wi	az
failed with: 503	0wi	b0
failed with: 504	7wi	b1
failed with: 5\{7i}	0wi	b2
failed: 401	2wi	at
failed: 403	1wi	au
failed: 404	2wi	aw
failed: 408	2wi	ax
failed: 410	2wi	aw
failed: 429	1wi	b4
failed: 500	2wi	ay
failed: 502	2wi	az
failed: 503	1wi	b0
failed: 504	2wi	b1
failed: 5\{7i}	0wi	b2
failure when receiving data from the pee	8wi	ey
falha de segmenta\{7d}	4wi	lk
fatal python error: segmentation	7wi	lk
fatal: early eof	6wi	fd
federated \{8b}	0wi	h1
fehler beim testlauf	2wi	6x
fehler im format der programmdatei	13wi	dn
feignexception\x24unauthorized	7wi	at
feignexceptionserviceunavailable	11wi	b0
fetch-pack: \{8c}	3wi	fd
fetched \{8d}	0wi	4
fetcherror: request to \{7}	0wi	f7
fichier texte occup\{7d}	4wi	oo
file di testo occupato	7wi	oo
file has unexpected size	0wi	u
file is locked by: "	5wi	oo
file not found	0wi	7j
file o directory non esistente	14wi	7j
file size limit exceeded	0wi	lk
file system in sola lettura	17wi	dv
filenotfounderror	7wi	7j
filenotfoundexception	2wi	7j
filenotfoundexception: http\{82}	2wi	aw
flag provided but not defined: 	22wi	3x
flutter.sdk not set in local.properties	1wi	nr
flyctl auth login	4wi	as
fmt check failed	5wi	n1
for next.js, node.js version "	6wi	dz
forbidden	0wi	5
forbidden - 403	4wi	au
forbids access via a \{8e}	3wi	94
forbids access via \{f}	3wi	94
forcibly closed by the remote host	9wi	f2
formato de ejecutable incorrecto	3wi	dn
formato eseguibile non valido	16wi	dn
formatted \{18}\{19}	1wi	7m
formatting issues	8wi	7m
found \{18}\{19}	0i	cw
gateway time\{8f}	2wi	b1
gatewaytimeout	0wi	b1
gegenseite hat unerwartet abgebrochen	5wi	ey
get "http\{82}	0wi	k2
get http\{82}	0wi	k2
getaddrinfo\{3}	0wi	f4
getting user info: [401]	6wi	j9
gh auth login	1wi	95
gh_token environment variable	15wi	95
ghtoken required	4wi	95
git diff --exit-code failed	6wi	82
github actions is not permitted to creat	23wi	8u
gnutls recv error	3wi	ng
gnutls_handshake() failed	5wi	ng
google play android developer api has no	16wi	9s
got 502	0i	az
got 503	0i	b0
got 504	0i	b1
got end of stream	0wi	fd
gpg failed to sign the data	16wi	9v
gpg: decryption failed	0wi	9v
gpg: no default secret key	0wi	9v
gpg: no valid openpgp data found	0wi	9v
gpg: signing failed	0wi	9v
greeting never received	8wi	fb
gyp err! find \{8g}	5wi	nq
handshake \{8h}	0wi	ng
has been lost	4wi	kq
has been successfully uploaded!	22wi	4
has changed	0wi	82
has changed checksum;	0wi	3n
has exceeded the maximum execution time	0wi	kp
has no release \{7}	0wi	h6
has not been granted the required scopes	12wi	8u
hash \xe6\xa0\xa1\xe9\xaa\x8c\xe5\x92\x8c\xe4\xb8\x8d\xe7\xac\xa6	0wi	u
hash mismatch for 	0wi	i0
hash sum mismatch	2wi	u
hash value\{7q}	0wi	i0
hash-summe stimmt nicht \{7d}	7wi	u
hashes are required in --require-hashes	0wi	i0
haxm is not installed	12wi	dk
header parser received no bytes	18wi	ey
headerstimeouterror	2wi	fb
host is down	1wi	f9
host is unreachable	8wi	f9
hosted runner has been deprovisioned	18wi	kq
hostname mismatch, certificate is not va	5wi	nj
http 200 response: got 401	13wi	at
http 200 response: got 403	13wi	au
http 401	1i	at
http 403	1i	au
http 404	1i	aw
http 408	1i	ax
http 410	1i	aw
http 429	1i	b4
http 500	1i	ay
http 502	1i	az
http 503	1i	b0
http 504	1i	b1
http 5\{7i}	0i	b2
http basic: access denied	15wi	at
http code 407 from proxy	7wi	j2
http status\x08\{f}	1wi	b0
http.client.badstatusline	13wi	ey
http/1.0 401	3wi	at
http/1.0 403	3wi	au
http/1.0 404	3wi	aw
http/1.0 408	3wi	ax
http/1.0 410	3wi	aw
http/1.0 429	3wi	b4
http/1.0 500	3wi	ay
http/1.0 502	3wi	az
http/1.0 503	1wi	b0
http/1.0 504	3wi	b1
http/1.0 5\{7i}	1wi	b2
http/1.1 401	3wi	at
http/1.1 403	3wi	au
http/1.1 404	3wi	aw
http/1.1 408	3wi	ax
http/1.1 410	3wi	aw
http/1.1 429	3wi	b4
http/1.1 500	3wi	ay
http/1.1 502	3wi	az
http/1.1 503	3wi	b0
http/1.1 504	3wi	b1
http/1.1 5\{7i}	1wi	b2
http/2 401	1wi	at
http/2 403	1wi	au
http/2 404	1wi	aw
http/2 408	1wi	ax
http/2 410	1wi	aw
http/2 429	1wi	b4
http/2 500	1wi	ay
http/2 502	1wi	az
http/2 503	1wi	b0
http/2 504	1wi	b1
http/2 5\{7i}	1i	b2
http/2.0 401	3wi	at
http/2.0 403	3wi	au
http/2.0 404	3wi	aw
http/2.0 408	3wi	ax
http/2.0 410	3wi	aw
http/2.0 429	3wi	b4
http/2.0 500	3wi	ay
http/2.0 502	3wi	az
http/2.0 503	1wi	b0
http/2.0 504	3wi	b1
http/2.0 5\{7i}	1wi	b2
http2: client connection lost	2wi	ey
http2: server sent goaway	9wi	ey
http: server closed idle connection	10wi	ey
httpclienterrorexception\x24unauthorized	9wi	at
httperror: server error	12wi	8w
httpservererrorexceptionserviceunavailab	9wi	b0
httptimeoutexception	6wi	fb
i/o timeout	0wi	fb
\^import 	0	kl
\^invalid 	0	kl
id token request url	11wi	h0
id-token: write\{f}	6wi	h0
id-token:write\{f}	5wi	h0
if this is a private \{8i}	5wi	b7
illegal instruction	7wi	lk
illegal option -- 	3wi	3x
impossibile allocare memoria	0wi	dt
impossible de se connecter \{7d}	9wi	ew
in --require-hashes mode, all requiremen	13wi	i0
in \x60--require-hashes\x60 mode, all requirem	12wi	i0
incompatible architecture (have	15wi	dn
incomplete \{8j}	0wi	fd
incompletemessage	6wi	fd
incompleteread(	6wi	fd
incorrect api key provided	0wi	dc
incorrect passphrase: 	0wi	j9
incorrect username or password	0wi	k2
incorrect \{8k}	0wi	nl
indirizzo gi\{7d}	0wi	dx
inotify \{8l}	0wi	dp
inotify_\{8m}	0wi	dp
install finished successfully	11wi	4
install xvfb and run cypress again	23wi	6c
insufficient memory to continue the exec	23wi	dt
insufficient p	5wi	5
insufficient permissions to install	21wi	dv
insufficient permission\{7q}	6wi	dv
insufficient \{8n}	4wi	dl
insufficient_scope: authorization failed	13wi	k1
insufficient\{73}scope	2wi	8u
integrity checksum failed when using sha	13wi	g5
integrity check\{7q}	3wi	g5
internal server error	4wi	b6
internalerror\{f}	3wi	b6
invalid access token format. must be lik	29wi	as
invalid access token\{f}	0wi	j9
invalid config	0wi	51
invalid credentials provided\{f}	0wi	as
invalid enum value	5wi	l7
invalid jwt signature	12wi	gw
invalid or expired	4wi	nk
invalid peer certificate: expired	8wi	ni
invalid peer certificate: unknownissuer	22wi	nj
invalid refresh\{73}token	0wi	gw
invalid status code from registry 40\{20}	14wi	k1
invalid stored block lengths	5wi	fd
invalid upload token	4wi	4i
invalid user token	7wi	b7
invalid username and password combinatio	22wi	p
invalid username or \{8o}	4wi	80
invalid username/password	10wi	k2
invalid webhook token	4wi	3l
invalid x-api-key	7wi	dc
invalid \{8p}	0wi	dz
invalid \{8q}	0wi	3x
invalid \{8r}	0wi	50
invalid \{8s}	0wi	50
invalid \{8k}	0wi	nl
invalid-pending-publisher	7wi	h2
invalid-publisher	0wi	h2
invalid_api_key	4wi	dc
invalid_client	0wi	gv
invalid_grant	0wi	gw
invalidtokenexception	0wi	nl
is githubstatus.com reporting	13wi	8w
is not a valid win32 application	17wi	dn
is not a valid \{8t}	3wi	l7
is not in the sudoers file	15wi	dv
is not installed. 	9wi	nr
is not one of the allowed \{8t}	4wi	l7
is not supported on this \{8u}	13wi	dz
is out of date, but --frozen	12wi	df
is outdated	0wi	82
is over capacity	3wi	b6
is required	0wi	95
is required, but not provided	10wi	lc
is stale	1i	82
is the docker daemon running	3wi	6m
is too old to handle	0wi	dz
issue found	1wi	cw
issues found	1wi	cw
item could not be found in the keychain	11wi	r
java.io.filenotfoundexception: \{f}	10wi	dv
java.io.ioexception: premature eof	21wi	fd
java_home is \{8v}	3wi	nr
job exceeded the maximum \{8w}	6wi	kp
jsonwebtokenerror	8wi	nl
jwt expired	0wi	nk
jwt token is invalid	8wi	nl
\^kein Git-Repository	3w	8m
\^konnte Remote-Referenz \{f}	10w	8m
kafkajsconnectionerror	12wi	ew
kafkajsnumberofretriesexceeded	12wi	ew
kann die angegebene datei nicht finden	0wi	7j
keine berechtigung	4wi	dv
keine route zum zielrechner	2wi	f9
kex_exchange_identification: \{8x}	12wi	f2
keystore file '\{f}	2wi	9
keystore password was incorrect	12wi	9
keystore was tampered with, or password 	14wi	9
killed process \{2}	0wi	dq
ktlint found code style violations	13wi	cw
kvm is required	1wi	dk
\^l error (28)	3w	5m
\^l error 18: 	3w	5k
\^l error 28: 	3w	5m
\^l error 35: 	3w	5o
\^l error 5\{54}: 	3w	5l
\^l error 60: 	0w	5g
\^licen\{57}e\{g}	0	jt
\^line too long	1w	kl
\^lock file \{69}	0w	dg
\^lockfile \{69}	1w	dg
la lista de argumentos es demasiado larg	1wi	dr
la parte conectada no respondi\{7d}	1wi	ew
la red es inaccesible	0wi	f9
la rete non \{7d}	3wi	f9
la suma hash difiere	0wi	u
le parti connect\{7d}	0wi	ew
libcuda.so.1: cannot open	10wi	dk
licen\{8y}e \{8z}	0wi	nl
lista argument\{7d}	0wi	dr
lista de argumentos muito longa	0wi	dr
liste der argumente zu lang	0wi	dr
load key "\{f}	1wi	mb
localtokennotfounderror	13wi	b7
lock file \{f}	0wi	df
lockfile contains merge conflict markers	26wi	df
lockfile \{f}	0wi	df
login did not succeed	1wi	k2
login failed	0wi	nl
lost communication with the server	24wi	kq
lost connection to \{90}	10wi	ey
low on disk space	2wi	dl
\^missing 	0	kl
mac verification failed during pkcs12 im	19wi	r
malformed config	1wi	51
malformed \{8r}	1wi	50
malformed \{8k}	1wi	nl
malformedchunkcodingexception	15wi	fd
max retries exceeded with url	7wi	f7
megalinter: errors found	2wi	cw
memory cgroup out of memory	18wi	dq
memoryerror	0wi	dt
minimum required msi percentage should b	12wi	ep
minimum version requirement failed	23wi	dz
mirror sync in progress	8wi	u
mismatch	1i	3n fd
missing a	0wi	nm
missing api key. please \{91}	14wi	ju
missing download info for \{7}	2wi	8h
missing in \{8w}	1wi	df
missing x server or \x24display	12wi	dk
missing \{91}	0wi	8u
missing \{92}	0i	nm
modprobe: fatal: module kvm	5wi	dk
mongonetworktimeouterror	1wi	fb
muitos arquivos abertos	0wi	dr
must be	0i	95
must be r	0wi	dv
must have admin rights to repository	0wi	8u
must have required property	0wi	l7
must have \{93}	0wi	5
must not have additional properties	20wi	l7
must provide \{92}	0wi	nm
must set \{92}	0wi	nm
mutation score \{f}	0wi	ep
name or service not known	3wi	f4
name resolution failed	10wi	f4
nameresolutionerror	1wi	f4
naruszenie ochrony pami\{7d}	14wi	lk
ndk is missing a	1wi	nr
ndk is not configured	0wi	nr
ndk not configured	1wi	nr
ne peut allouer de la m\{7d}	11wi	dt
need to provide at least one bottoken or	21wi	3l
needs \{85}	0i	dz
nessun instradamento per l\{6b}	12wi	f9
net/http: request canceled	5wi	fb
net/http: timeout awaiting	3wi	ew
net::opentimeout	3wi	ew
net::writetimeout	5wi	ew
netlify_auth_token\{f}	5wi	as
network failure seems to have happened	25wi	f7
network is unreachable	11wi	f9
network socket disconnected	10wi	f7
network timeout at	0wi	fb
nicht genug speicherplatz auf dem datent	13wi	dl
nie ma takiego pliku ani katalogu	4wi	7j
no acceptable c compiler found in	19wi	nq
no access token available. please login 	23wi	as
no access \{94}	0wi	nm
no accounts: add a new account	3wi	q
no address associated with hostname	7wi	f4
no api \{94}	0i	nm
no artifact\{7q}	0wi	8j
no auth \{94}	0wi	nm
no authentication \{94}	3wi	nm
no basic auth credentials	7wi	k2
no certificate for team	14wi	r
no code signing identit\{i}	13wi	q
no codesigning identities found	19wi	r
no compatible version\{7q}	8wi	h6
no config \{95}	0wi	51
no configuration \{95}	8wi	51
no corresponding publisher	1wi	h2
no credential \{96}	0wi	nm
no credentials \{96}	0wi	nm
no cuda-capable device	12wi	dk
no display environment variable	17wi	dk
no display name and no \x24display	12wi	dk
no ec2 imds role found	2wi	1h
no existe el fichero o el directorio	3wi	7j
no existe ninguna ruta hasta el \x60host\{6b}	22wi	f9
no files were found with the provided pa	6wi	8j
no healthy upstream	8wi	b6
no key found in \{97}	1wi	mb
no key with alias '\{f}	10wi	9
no matching manifest for \{7}	9wi	dn
no matching provisioning profile\{7q}	0wi	q
no openidconnect provider found	20wi	h1
no output has been received in the last 	4wi	3t
no package\{7q}	0wi	h6
no profile\{7q}	0wi	q
no puede encontrar el archivo especifica	10wi	7j
no queda espacio en el dispositivo	7wi	dl
no required ssl certificate was sent	27wi	nf
no route to host	1wi	f9
no se pudo asignar memoria	0wi	dt
no se pudo conectar a \{7}	0wi	ew
no se puede ejecutar \{7l}	0wi	dn
no secret key available	3wi	9v
no server is currently available to serv	16wi	8w
no signing certificate	9wi	r
no simulator runtime version from [	10wi	nr
no space left on device	4wi	dl
no space left on device, watch	4wi	dp
no subject alternative \{f}	7wi	nj
no such file	0wi	7j
no such host	0wi	f4
no such \{98}	0wi	h6
no such \{84}	0wi	3x
no test \{95}	0wi	51
no tests \{95}	0wi	51
no tiene suficiente espacio libre en	4wi	dl
no token found, please run \{99}	12wi	3e
no token \{96}	0wi	nm
no toolchains found in the ndk toolchain	7wi	nr
no usable sandbox	7wi	dk
no valid artifacts found to download	13wi	8j
no valid credential sources found	22wi	1h
no valid credential\{7q}	5wi	n3
noauthproviders	0wi	1h
nobrokersavailable	2wi	ew
nocredentialproviders	0wi	1h
nocredentialserror	8wi	1h
nodename nor servname provided	6wi	f4
nohttpresponseexception	1wi	ey
non-existing domain	2wi	f4
noroutetohostexception	0wi	f9
not a collaborator	1wi	5
not accessible by t	0wi	8u
not an owner of	0wi	5
not authenticated	4wi	nl
not authorized to perform sts:assumerole	23wi	h1
not authorized. please check the \{7v}	13wi	m2
not authori\{9a}ed	0wi	5
not compatible	5wi	it
not enough memory	8wi	dt
not enough \{9b}	0wi	dl
not found	0wi	lc
not found - 404	6wi	aw
not found - https://docs.github.com/	5wi	aw
not found in known hashes	16wi	3n
not in the authorized list	17wi	b7
not logged in	0wi	nl
not permitted to	5wi	5
not present in \{8w}	5wi	df
not ready (401)	1wi	at
not ready (403)	1wi	au
not ready (404)	1wi	aw
not ready (408)	1wi	ax
not ready (410)	1wi	aw
not ready (429)	1wi	b4
not ready (500)	1wi	ay
not ready (502)	1wi	az
not ready (503)	1wi	b0
not ready (504)	1wi	b1
not ready (5\{7i}	1wi	b2
not ready yet (401)	9wi	at
not ready yet (403)	10wi	au
not ready yet (404)	9wi	aw
not ready yet (408)	9wi	ax
not ready yet (410)	9wi	aw
not ready yet (429)	9wi	b4
not ready yet (500)	8wi	ay
not ready yet (502)	8wi	az
not ready yet (503)	10wi	b0
not ready yet (504)	8wi	b1
not ready yet (5\{7i}	7wi	b2
not supplied	3wi	95
not up to date	4wi	82
not up-to-date	1wi	82
not valid tokenless upload	14wi	4i
not_authorized	2wi	p
notafter: 	1wi	ni
notarytool\{f}	0wi	p
novalidconnectionserror	13wi	ew
nvidia driver\{f}	0wi	dk
nvidia-container-cli: initialization err	9wi	dk
nxdomain	1i	f4
o lado remoto desligou	9wi	ey
occurred (401	3wi	at
occurred (403	3wi	au
occurred (404	3wi	aw
occurred (408	3wi	ax
occurred (410	3wi	aw
occurred (429	3wi	b4
occurred (500	3wi	ay
occurred (502	3wi	az
occurred (503	3wi	b0
occurred (504	3wi	b1
occurred (5\{7i}	2wi	b2
oidc token \{f}	0wi	h0
only one usage of each socket address	3wi	dx
oom-kill	0i	dq
oomkilled	0wi	dq
openai_api_key environment variable is \{9c}	21wi	dc
openidconnect provider's https certifica	28wi	h1
openssl ssl_\{8x}	3wi	ng
operacja niedozwolona	5wi	dv
operation not permitted	14wi	dv
operation timed out	10wi	ew
operation too slow	7wi	fb
operazione non permessa	7wi	dv
oprogramowanie spowodowa\{7d}	11wi	f2
organization saml enforcement	15wi	94
os error 32)	0wi	oo
os error \{3k}	0wi	dl
oserror: [errno 28]	6wi	dl
other side closed	6wi	ey
out of date	0wi	82
out of memory	4wi	dt
out of memory: killed process	4wi	dq
out of sync	0wi	82
out-of-sync	1wi	82
over its data quota	3wi	cp
overloaded_error	3wi	b6
\^p.onStreamRead (\{5d}	7w	d3
paging file is too small	11wi	dt
panic: \{9d}	0i	74
passphrase must be set with pulumi_confi	11wi	j9
permesso negato	0wi	dv
permiso denegado	4wi	dv
permission denied while trying to connec	19wi	6o
permission denied: '	9wi	dv
permission non accord\{7d}	8wi	dv
permission_denied: 	9wi	8u
permissionerror: [errno 13]	14wi	dv
pipfile.lock \{f}	0wi	it
pkix path building failed	2wi	nj
pla update available	5wi	p
platform not installed	13wi	nr
please commit\{f}	3wi	82
please log\{9e}	0wi	nl
please provide a non-empty token	12wi	3e
please provide an upload token	11wi	4i
please provide \{92}	0wi	nm
please run \{f}	2wi	7m
please run\{f}	1wi	82
please set \{92}	2wi	nm
please sign in with an app-specific pass	18wi	p
please sign\{9e}	1wi	nl
plik wykonywalny zaj\{7d}	7wi	oo
pod installation complete	6wi	4
poetry.lock is not consistent with pypro	20wi	it
poetry.lock is not up to date	5wi	it
pooltimeout	0wi	fb
port is already allocated	2wi	dx
ports are not available: 	3wi	dx
premature end of c	0wi	fd
protocol_connection_lost	4wi	ey
protocolexception: unexpected end of str	27wi	fd
provisioning profile \{f}	10wi	r
proxy authentication required	6wi	j2
przekroczony czas oczekiwania na po\{7d}	25wi	ew
przekroczony limit dyskowy	13wi	dl
pthread_create failed	0wi	dr
publisher with matching claims	3wi	h2
pull rate limit	0wi	b4
pulumi_access_token must be set	20wi	j9
pylock.toml \{f}	0wi	it
pyproject.toml changed significantly sin	26wi	it
qemu: uncaught target signal	2wi	dn
quota disco superata	1wi	dl
quota exceeded for quota metric	1wi	b4
r: 40\{20} client error	8wi	b7
\^redefinition	0w	kl
rate_limit_e	3wi	b4
ratelimite	0wi	b4
ratelimit\{9f}	0wi	b4
rate\{p}limit\{9f}	0wi	b4
read timed out	5wi	fb
read timeout on endpoint url	11wi	fb
read timeout reached	0wi	fb
read-only file system	9wi	dv
readtimeout	0wi	fb
reauthentication \{9g}	0wi	7p
received 401	3wi	at
received 403	3wi	au
received 404	3wi	aw
received 408	3wi	ax
received 410	3wi	aw
received 429	3wi	b4
received 500	3wi	ay
received 502	3wi	az
received 503	2wi	b0
received 504	3wi	b1
received 5\{7i}	1wi	b2
received fatal alert: \{9h}	3wi	nf
recurso no disponible temporalmente	6wi	dr
recurso temporariamente indispon\{7d}	16wi	dr
recv failure	2wi	f2
refresh the sso access token	11wi	1j
refresh\{73}token \{f}	1wi	gw
refused	0i	dd
refused (401)	4wi	at
refused (403)	4wi	au
refused (404)	4wi	aw
refused (408)	4wi	ax
refused (410)	4wi	aw
refused (429)	4wi	b4
refused (500)	2wi	ay
refused (502)	2wi	az
refused (503)	2wi	b0
refused (504)	2wi	b1
refused (5\{7i}	2wi	b2
refusing to allow a\{9i}	10wi	96
registry is \{7j}	2wi	b6
rejected (401)	3wi	at
rejected (403)	3wi	au
rejected (404)	3wi	aw
rejected (408)	3wi	ax
rejected (410)	3wi	aw
rejected (429)	3wi	b4
rejected (500)	3wi	ay
rejected (502)	3wi	az
rejected (503)	3wi	b0
rejected (504)	3wi	b1
rejected (5\{7i}	0wi	b2
remote end closed connection	5wi	ey
remote error: tls: \{9j}	10wi	ng
remote host terminated the handshake	25wi	ng
remote: http basic: access denied	23wi	80
remote: internal server error	12wi	8w
remote: invalid credentials	3wi	80
remote: repository not found	17wi	80
remote: unauthorized	3wi	80
remote: you may not have access	20wi	80
remotedisconnected	2wi	ey
remoteprotocolerror	2wi	ey
repository not found\{f}	9wi	4i
request limit exceeded	9wi	b4
request timed out: \{9k}	9wi	fb
request timeout: 	2wi	fc
request: (401	4wi	at
request: (403	4wi	au
request: (404	4wi	aw
request: (408	4wi	ax
request: (410	4wi	aw
request: (429	4wi	b4
request: (500	2wi	ay
request: (502	2wi	az
request: (503	2wi	b0
request: (504	2wi	b1
request: (5\{7i}	2wi	b2
requested access to the resource is deni	31wi	k1
requesterror: \{9l}	2wi	f7
requestexpired: 	7wi	1d
requesttimeout	2wi	fc
require the \{9m}	2wi	8u
require \{9n}	0wi	dn
require \{85}	0wi	dz
required by package '\{7}	6wi	h6
required flag(s) 	2wi	3x
required secret \{f}	4wi	lc
required token could not be found	21wi	n3
required \{9o}	1wi	l7
requires a provisioning profile	3wi	q
requires authentication	3wi	nm
requires the \{9m}	2wi	8u
requires xcode \{v}	2wi	dz
requires \{9p}	0wi	dz
requires \{9n}	0wi	dn
requires \{85}	0wi	dz
resolve host: \{81}	3wi	dd
resolved \{2}	0wi	4
resource not accessible by \{9q}	9wi	8u
resource temporarily unavailable	17wi	dr
resource_exhausted: \{f}	11wi	b4
responded with 401	2wi	at
responded with 403	2wi	au
responded with 404	2wi	aw
responded with 408	2wi	ax
responded with 410	2wi	aw
responded with 429	2wi	b4
responded with 500	2wi	ay
responded with 502	2wi	az
responded with 503	2wi	b0
responded with 504	2wi	b1
responded with 5\{7i}	2wi	b2
responded with a 401	2wi	at
responded with a 403	2wi	au
responded with a 404	2wi	aw
responded with a 408	2wi	ax
responded with a 410	2wi	aw
responded with a 429	2wi	b4
responded with a 500	2wi	ay
responded with a 502	2wi	az
responded with a 503	2wi	b0
responded with a 504	2wi	b1
responded with a 5\{7i}	2wi	b2
responded: 401	2wi	at
responded: 403	2wi	au
responded: 404	2wi	aw
responded: 408	2wi	ax
responded: 410	2wi	aw
responded: 429	2wi	b4
responded: 500	2wi	ay
responded: 502	2wi	az
responded: 503	2wi	b0
responded: 504	2wi	b1
responded: 5\{7i}	2wi	b2
response 401	3wi	at
response 403	2wi	au
response 404	3wi	aw
response 408	3wi	ax
response 410	3wi	aw
response 429	3wi	b4
response 500	3wi	ay
response 502	3wi	az
response 503	2wi	b0
response 504	3wi	b1
response 5\{7i}	1wi	b2
response payload is not completed	4wi	fd
response: 401	4wi	at
response: 403	3wi	au
response: 404	3wi	aw
response: 408	3wi	ax
response: 410	3wi	aw
response: 429	3wi	b4
response: 500	4wi	ay
response: 502	4wi	az
response: 503	3wi	b0
response: 504	3wi	b1
response: 5\{7i}	2wi	b2
ressource temporairement non disponible	13wi	dr
retrieved digest for link	4wi	i0
retry \{7k}	0i	4
returned 401	3wi	at
returned 403	3wi	au
returned 404	3wi	aw
returned 408	3wi	ax
returned 410	3wi	aw
returned 429	3wi	b4
returned 500	3wi	ay
returned 502	3wi	az
returned 503	3wi	b0
returned 504	3wi	b1
returned 5\{7i}	2wi	b2
returned a 401	5wi	at
returned a 403	4wi	au
returned a 404	4wi	aw
returned a 408	4wi	ax
returned a 410	4wi	aw
returned a 429	4wi	b4
returned a 500	5wi	ay
returned a 502	5wi	az
returned a 503	4wi	b0
returned a 504	4wi	b1
returned a 5\{7i}	3wi	b2
risorsa temporaneamente non disponibile	19wi	dr
rosetta error: 	0wi	dn
rule violations were found	13wi	cw
run the following command to generate a 	27wi	n3
running this github action without sonar	27wi	m2
\^syntax\{n}	0	kl
saml sso	1i	94
schema validation	8wi	l7
sdk location not found. define	1wi	nr
se ha excedido la cuota de disco	19wi	dl
secondary rate limit	5wi	b5
secrets manager can't find	4wi	lc
security error	2wi	3n
security token included in the request i	2wi	1d
seem to be an owner	7wi	5
segmentation fault	8wi	lk
self_signed_cert_in_chain	16wi	nj
self\{p}signed certificate in certificate c	10wi	nj
sentry reported an error: \{9r}	13wi	ju
server certificate verification failed	15wi	nj
server certificate \{f}	1wi	ni
server closed connection without sending	30wi	ey
server error\x08\{f}	1wi	b0
server is overloaded	4wi	b6
server is \{7j}	1wi	b6
server returned nothing (no headers	16wi	ey
serverdisconnectederror	13wi	ey
servererror\x08\{f}	1wi	b0
servfail	0i	f4
service is \{7j}	1wi	b6
service_unavailable	1wi	b6
serviceunavailable	5wi	b6
serviceunavailable\x08\{f}	5wi	b0
sha256 does not match	2wi	3n
sie haben nicht genug platz in	4wi	dl
sigabrt	0i	lk
sigbus\{n}	0i	lk
sigill\{n}	0i	lk
signature failed for \{f}	2wi	3n
signature verification failed for	2wi	3n
signing certificate \{f}	6wi	r
signtool error: \{9s}	3wi	oq
sigsegv	0i	lk
sigtrap	0i	lk
sistema de arquivos somente para leitura	23wi	dv
sistema de ficheros de s\{7d}	9wi	dv
smtpserverdisconnected: connection unexp	0wi	ey
snyk-0005	0wi	ju
socket hang up	2wi	f2
socket timeout	1wi	fb
socketerror: closed	10wi	ey
sockettimeoutexception	8wi	fb
software caused connection abort	4wi	f2
some index files failed to download	0wi	u
some licen\{8y}es have not been accepted	0wi	nr
something went wrong on our end	0wi	b6
something went wrong while executing you	0wi	8w
somme de contr\{7d}	1wi	u
sonar.login\{f}	2wi	m2
sorry, there was a problem \{9t}	8wi	b6
spawn e2big	0wi	dr
spawn unknown system error -8	3wi	dn
spawn xvfb enoent	6wi	6c
spazio esaurito sul device	10wi	dl
specify secrets.\{0}\{0}\{0}	6wi	3l
speicherzugriffsfehler	1wi	lk
spot instance\{f}	0wi	kq
spurious network error	5wi	f7
ssh-private-key argument is empty	11wi	mb
ssh: no key found	0wi	mb
ssl certificate problem: \{7n}	15wi	nj
ssl connection timeout	9wi	ng
ssl.ssl\{9u}	0i	ng
ssl_connect \{91}	1wi	ng
ssl_error_syscall	8wi	ng
sslhandshakeexception	1wi	ng
sso session \{f}	0wi	1j
sso token \{f}	0wi	1j
stack smashing detected	5wi	lk
status 401	1wi	at
status 403	1wi	au
status 404	1wi	aw
status 407	1wi	j2
status 408	1wi	ax
status 410	1wi	aw
status 429	1wi	b4
status 500	1wi	ay
status 502	1wi	az
status 503	1wi	b0
status 504	1wi	b1
status 5\{7i}	1i	b2
status code 407	4wi	j2
status code: 407	7wi	j2
status of 401	4wi	at
status of 403	3wi	au
status of 404	4wi	aw
status of 408	4wi	ax
status of 410	3wi	aw
status of 429	3wi	b4
status of 500	4wi	ay
status of 502	4wi	az
status of 503	3wi	b0
status of 504	4wi	b1
status of 5\{7i}	3wi	b2
status was '401	4wi	at
status was '403	4wi	au
status was '404	4wi	aw
status was '408	4wi	ax
status was '410	4wi	aw
status was '429	4wi	b4
status was '500	4wi	ay
status was '502	4wi	az
status was '503	4wi	b0
status was '504	4wi	b1
status was '5\{7i}	4wi	b2
status": 401	3wi	at
status": 403	3wi	au
status": 404	3wi	aw
status": 408	3wi	ax
status": 410	3wi	aw
status": 429	3wi	b4
status": 500	3wi	ay
status": 502	3wi	az
status": 503	3wi	b0
status": 504	3wi	b1
status": 5\{7i}	1wi	b2
status":401	2wi	at
status":403	2wi	au
status":404	2wi	aw
status":408	2wi	ax
status":410	2wi	aw
status":429	2wi	b4
status":500	2wi	ay
status":502	2wi	az
status":503	2wi	b0
status":504	2wi	b1
status":5\{7i}	0wi	b2
status: 401	2wi	at
status: 403	2wi	au
status: 404	2wi	aw
status: 407	2wi	j2
status: 408	2wi	ax
status: 410	2wi	aw
status: 429	2wi	b4
status: 500	2wi	ay
status: 502	2wi	az
status: 503	2wi	b0
status: 504	2wi	b1
status: 5\{7i}	1wi	b2
status: downloaded newer image	3wi	4
status=401	1wi	at
status=403	1wi	au
status=404	1wi	aw
status=408	1wi	ax
status=410	1wi	aw
status=429	1wi	b4
status=500	1wi	ay
status=502	1wi	az
status=503	0wi	b0
status=504	1wi	b1
status=5\{7i}	0wi	b2
std::bad_alloc	5wi	dt
storagefull	0wi	dl
stream error: stream id \{2}	10wi	f2
stream has been aborted	9wi	ey
stream was reset: 	6wi	f2
succeeded \{87}	1wi	4
success: 401	3wi	at
success: 403	2wi	au
success: 404	3wi	aw
success: 408	3wi	ax
success: 410	3wi	aw
success: 429	3wi	b4
success: 500	3wi	ay
success: 502	3wi	az
success: 503	1wi	b0
success: 504	3wi	b1
success: 5\{7i}	1wi	b2
successfully \{9v}	0wi	4
sudo: a password is required	10wi	dv
super-linter \{9w}	4wi	cw
support for password authentication was 	14wi	80
system limit for number of file watchers	27wi	dp
\^too many	1	kl
\^trailing 	0w	kl
tag_name already exists	14wi	93
tempo esgotado para conex\{7d}	12wi	ew
temporarily unable to service	8wi	b6
temporary failure \{9x}	6wi	f4
terminal prompts disabled	7wi	80
test run summary: failed	9wi	6x
test run \{9y}	1wi	6x
test summary: total: \{2}	5wi	6x
text file busy	5wi	oo
tf400813	1i	80
tf401019	1i	80
the active test run was aborted.	17wi	6x
the agent has no identities	14wi	mb
the caller does not have permission	19wi	9s
the certificate of \{f}	2wi	ni
the checksum for package at	6wi	3n
the credential\{7q}	1wi	7p
the given api token does not match the f	3wi	3e
the hosted runner \{9z}	4wi	kq
the job has timed out	12wi	kp
the job was not acquired by runner	12wi	kq
the nested job \{f}	1wi	8u
the operation has timed out	18wi	fb
the operation was aborted due to timeout	11wi	fb
the project you were looking for could n	16wi	80
the provided token has expired	16wi	1d
the read operation timed out	19wi	fb
the remote certificate \{8l}	7wi	nj
the remote end hung up unexpectedly	7wi	ey
the remote name could not be resolved	22wi	f4
the request was canceled due to the conf	12wi	fc
the response ended prematurely	21wi	ey
the runner has received a shutdown signa	19wi	kq
the sandbox is not in sync with the podf	1wi	4c
the self-hosted runner\{f}	0wi	kq
the specified pfx password is not correc	20wi	oq
the ssl certificate error	0wi	nf
the ssl connection could not be establis	29wi	ng
the sso session	4wi	1j
the system cannot find the \{8e}	16wi	7j
there is no package called	0wi	h6
there is not enough space	0wi	dl
there was a problem refreshing your curr	1wi	7p
there were changes to the \{a0}	5wi	4c
this crate exists but you don't seem to 	11wi	3e
this endpoint requires you to be authent	16wi	8u
this page is taking too long to load	8wi	b6
this private key is passphrase protected	31wi	mb
time out	0i	dd
timed out	0wi	dd
timed out w	0wi	fc
timed out waiting for authorization.	0wi	as
timedout	0i	dd
timeout	0i	dd
timeout awaiting '\{0}\{0}\{0}	9wi	fb
timeout awaiting response headers	20wi	fb
timeouterror: timeout \{8x}	4wi	fb
tls connection was non-properly terminat	27wi	ng
tls handshake eof	2wi	ng
tls handshake timeout	2wi	ng
tls: certificate required	0wi	nf
tlsv1 alert \{9q}	3wi	ng
token does not have \{f}	3wi	8u
token has been expired or revoked	21wi	gw
token has expired and refresh failed	3wi	1j
token lacks \{f}	3wi	8u
token rejected for \x60	8wi	3e
token required - not valid tokenless	17wi	4i
token required \{a1}	2wi	4i
tokenexpirederror	7wi	nk
too long with no output (exceeded	18wi	3t
too many 429	0wi	b4
too many 500	0wi	ay
too many 502	0wi	az
too many 503	0wi	b0
too many 504	0wi	b1
too many open files	0wi	dr
too many requests	0wi	b4
took too long to boot	0wi	74
toomanyrequests	0wi	b4
total tests: \{2}	0wi	6x
transfer closed with \{f}	4wi	fd
transferred a partial file	4wi	fd
translate host name \{81}	4wi	dd
transport connection broken	17wi	ey
trop de fichiers ouverts	2wi	dr
troppi file aperti	9wi	dr
truncated \{a2}	0wi	fd
trusted publishing exchange failure	23wi	h2
trusted publish\{a3}	0wi	h2
try again: hostname	4wi	f4
tunnel connection failed: 407	15wi	j2
typeerror: fetch failed	12wi	f7
typeerror: terminated	7wi	ey
\^undefined name	3w	kl
\^unused\{n}	0	kl
unable to access 'http\{82}	5wi	f7
unable to bootstrap from 	11wi	ew
unable to connect to port \{2}	17wi	ew
unable to connect to \{7}	0wi	d4 ew
unable to create \{a4}	7wi	dr
unable to detect oidc	11wi	h0
unable to establish ssl connection	8wi	ng
unable to find a d	9wi	dk
unable to find any artifacts for the ass	10wi	8j
unable to find valid certification path	30wi	nj
unable to find version \x60	8wi	8h
unable to get actions_id_token_request	8wi	h0
unable to get local issuer certificate	21wi	nj
unable to getaccesstoken	7wi	nl
unable to locate android sdk	7wi	nr
unable to locate credentials	7wi	1h
unable to lookup in current state: shutd	30wi	74
unable to prepare context: \{7v}	18wi	6l
unable to read data from the transport c	26wi	f2
unable to resolve action \x60	13wi	8h
unable to resolve host address	13wi	f4
unable to \{a5}	0wi	h0
unable to \{a6}	0wi	p
unable_to_get_issuer_cert	6wi	nj
unable_to_verify_leaf_signature	22wi	nj
unauthenticated	0wi	nl
unauthorized	0wi	5
unauthorized - 401	9wi	at
unauthorized to access repository	11wi	k1
unauthorized: \{a7}	5wi	k2
unauthorized_client	6wi	gv
unavailable (401)	8wi	at
unavailable (403)	8wi	au
unavailable (404)	8wi	aw
unavailable (408)	8wi	ax
unavailable (410)	8wi	aw
unavailable (429)	8wi	b4
unavailable (500)	5wi	ay
unavailable (502)	5wi	az
unavailable (503)	5wi	b0
unavailable (504)	5wi	b1
unavailable (5\{7i}	5wi	b2
unavailable - 503	6wi	b0
uncommitted changes \{a8}	5wi	82
und_err_connect_timeout	0wi	ew
und_err_socket	0wi	ey
und_err_\{a9}	0wi	fb
underlying connection was closed	22wi	ey
unexpected disconnect while reading side	6wi	ey
unexpected end of file from server	8wi	ey
unexpected end of file\{f}	8wi	fd
unexpected end of stream on 	8wi	ey
unexpected end of \{aa}	8wi	fd
unexpected \{8q}	0wi	3x
unexpected \{ab}	0wi	l7
unexpected\{73}eof\{73}while\{73}reading	0wi	ng
unhealthy (401)	6wi	at
unhealthy (403)	6wi	au
unhealthy (404)	6wi	aw
unhealthy (408)	6wi	ax
unhealthy (410)	6wi	aw
unhealthy (429)	6wi	b4
unhealthy (500)	0wi	ay
unhealthy (502)	0wi	az
unhealthy (503)	0wi	b0
unhealthy (504)	0wi	b1
unhealthy (5\{7i}	0wi	b2
unicorn! \{ac}	0wi	8w
unknown host	2wi	f4
unknown instruction: 	7wi	6n
unknown \{ad}	0wi	3x
unknown \{8q}	0wi	3x
unknown \{ae}	0wi	3x
unknown \{af}	0wi	l7
unknown \{8k}	0wi	nl
unknownhostexception	0wi	f4
unknownhostexception: \{81}	0wi	dd
unprotected private key file	1wi	mb
unrecognized key\{ag}	0wi	l7
unrecognized \{8q}	0wi	3x
unrecognized \{84}	0wi	3x
unsatisfiable dependenc	0wi	h6
unsatisfiable requirements	0wi	h6
unsupported class file major version	10wi	dz
unsupported java.	5wi	dz
unsupported \{8r}	0wi	50
up to date	0wi	4
upper limit on inotify	7wi	dp
upstream connect error	5wi	b6
upstream request timeout	11wi	b6
urlopen error	1wi	f7
usado por outro processo	3wi	oo
usage: \{7}	0i	50
use of closed network connection	9wi	ey
utilizado por otro proceso	7wi	oo
validation failed	2wi	50
verbindung mit \{7}	0wi	ew
verbindungsaufbau abgelehnt	0wi	f0
verification checksum was incorrect	26wi	3n
violation\{7q}	0wi	cw
von einem anderen prozess verwendet	8wi	oo
\^whitespace	0w	kl
we couldn't respond to your request in t	14wi	8w
we encountered an internal error	4wi	b6
we had issues producing the response	9wi	8w
we're having a really bad day	1wi	b6
web server is \{8j}	0wi	b2
webhook url \{f}	3wi	3l
websocket: close 1006	12wi	ey
went offline	0wi	kq
winerror 32	0wi	oo
working directory \{ah}	1wi	82
working tree \{ah}	4wi	82
would have been \{ai}	6wi	7m
write access to repository not granted	0wi	5
writetimeout	0wi	fb
wrong checksum: \{7}	7wi	3n
wrong hash	1wi	3n
wrong \{8k}	0i	nl
x509: certificate \{aj}	0wi	nj
xcode-select: error	8wi	dz
xcrun: error	0wi	dz
you are being rate limited	3wi	b4
you do not currently have an active acco	21wi	7p
you don't have enough free space	19wi	dl
you must be authenticated to view this	4wi	as
you must define the following mandatory 	28wi	m2
you must have access to it and be authen	9wi	b7
you must specify a region or \{f}	4wi	1h
you must \{f}	2i	5
you need \{f}	0wi	5
you're not authorized to \{83}	2wi	m2
your apple id has been locked	2wi	p
your default credentials were not found	24wi	7p
your system is missing the dependency: 	23wi	6c
zasoby chwilowo niedost\{7d}	4wi	dr
zertifikat ist abgelaufen	8wi	ni
zlib: \{8c}	0i	fd
zu viele offene dateien	3wi	dr
zugriff verweigert	0wi	dv
\{ak}    (file "\{7}	3w	mz
\{ak}  CHECK( \{f}	1w	3j
\{ak}  REQUIRE( \{f}	3w	3j
\{ak}  Running \xe2\x80\x98\{f}	4w	jy
\{ak} Fail  \{7}	1	4g
\{ak}# ERROR: 	0w	17
\{ak}# FAIL: 	0w	17
\{ak}# Looks like you failed \{2}	4w	hk
\{ak}# XPASS: 	1w	17
\{ak}# fail \{18}	0w	fn
\{ak}# failed \{18}	0w	fn
\{ak}-- MISSING PATTERNS	9w	72
\{ak}-- MISSING \{0}	2w	72
\{ak}-- MODULE NOT FOUND	8w	72
\{ak}-- NAMING ERROR	4w	72
\{ak}-- SYNTAX PROBLEM	9w	72
\{ak}-- TYPE MISMATCH	5w	72
\{ak}-- UNEXPECTED \{0}	1w	72
\{ak}-- UNFINISHED \{0}	1w	72
\{ak}0 failures, \{18}\{19}	4w	3z
\{ak}=== FAIL: \{7}	2w	9f
\{ak}===> Compiling \{7}	3w	75
\{ak}> Could not \{al}	0w	a2
\{ak}@parcel/\{1}	0w	hc
\{ak}ASSERT \{7}	1	gz
\{ak}AssertionError: \{am}	3w	oh
\{ak}BUILD FAILED	2w	2m
\{ak}Container '\{f}	3w	3s
\{ak}DeclarationError: \{f}	4w	eu
\{ak}Diff in \{7}	0w	kx
\{ak}Done. PASS=\{2}	1w	62
\{ak}ERROR \{7}	0	jg
\{ak}ERROR! 	1	e
\{ak}ERROR: R8: 	3w	a
\{ak}ERROR: \{0}	0w	jr
\{ak}ERRORS!	1	hs
\{ak}Encountered an error:	10w	61
\{ak}Error (\{1}	0w	eu
\{ak}Error --------	2w	7l
\{ak}Error \xe2\x86\x92 \{7}	2w	33
\{ak}Error: \{f}	1	mi
\{ak}Errors 	1	oj
\{ak}FAIL\x09\{7}	0	9h
\{ak}FAIL    \{7}	0w	9h
\{ak}FAIL: //\{7}	0w	24
\{ak}FAIL: \{7}	0	17
\{ak}FAIL: \{0}	0	jr
\{ak}FAIL: \{an}\{an}	0	18
\{ak}FLAKY: //\{7}	1w	24
\{ak}Failed \{2}	0w	hi 76
\{ak}Failed \{y}	0w	hr
\{ak}Falsifying example: \{0}	7w	b8
\{ak}Found \{18}\{19}	1	km
\{ak}Invalid configuration object	1w	ol
\{ak}Lint found \{18}\{19}	1w	c0
\{ak}Not Found - https://docs.github.com/	6w	89
\{ak}Parse error: 	1w	hn
\{ak}ParserError: \{f}	1w	eu
\{ak}Result (\{2}	0w	nu
\{ak}Result: FAIL	2w	hi
\{ak}SCRIPT ERROR: \{ao}	5w	9m
\{ak}Snapshots 	1w	oj
\{ak}Spec Files:\{ap}	3w	ok
\{ak}Status: \{2}	0w	jy
\{ak}Summary: \{18}\{19}	1w	e3
\{ak}TIMEOUT: //\{7}	3w	24
\{ak}TOTAL: \{18}\{19}	0w	be
\{ak}Test Files 	1w	oj
\{ak}Test failed\{aq}	3w	a4
\{ak}Test run failed\{aq}	4w	a4
\{ak}Test suite \{7}	1w	ah
\{ak}Testing failed:	7w	ot
\{ak}Tests: 	1	bl
\{ak}There w	1	hs
\{ak}There was \{2}	2w	c
\{ak}Timeout reached, aborting!	18w	90
\{ak}Total: \{18}\{19}	0w	l5
\{ak}Type error: 	1w	nt
\{ak}TypeError: \{f}	1w	eu
\{ak}User for \{7}	1w	ht
\{ak}XPASS: \{an}\{an}	1	18
\{ak}[  FAILED  ]	1w	ab
\{ak}[ FAIL \{18}\{19}	0w	jy
\{ak}[ERROR] 	0w	br
\{ak}[ERROR] (mdbook	6w	ej
\{ak}[ERROR] \{f}	0w	bu ea
\{ak}[ERROR] \{7}	0w	3m
\{ak}[ERROR] \{ar}	0w	d
\{ak}[FAIL]    	0w	gz
\{ak}[FATAL] \{f}	0w	ea
\{ak}[doctest] \{as}	2w	3j
\{ak}[error] \{7}	0w	bu
\{ak}[semantic-release] \xe2\x80\xba \xe2\x9c\x98  E\{at}	2w	k5
\{ak}[vitest] No "\{f}	1w	oh
\{ak}[vite\{au}\{f}	0	og
\{ak}devicetree error: 	4w	6a
\{ak}error: GET \{7}	3w	2x 2u
\{ak}error: GET\{f}	2w	2s
\{ak}error: POST \{7}	4w	2x 2u
\{ak}error: PUT \{7}	3w	2x 2u
\{ak}error: ld: 	3w	ct
\{ak}error: package\{f}	4w	2s
\{ak}error: workspace dependency\{f}	13w	2s
\{ak}error: \{f}	1	7w
\{ak}error[E\{2}\{2}\{2}\{2}]: 	1	kv
\{ak}fqcn[\{1}\{1}	0	h
\{ak}goroutine \{2}	2w	9d
\{ak}issues found	2w	9q
\{ak}java.net.UnknownHostException: \{7}	10w	cy
\{ak}jinja[\{1}\{1}	0	h
\{ak}key-order[\{1}\{1}	2w	h
\{ak}lua5.\{2}: \{7}	0w	dh
\{ak}lua: \{7}	0	dh
\{ak}luac: \{7}	0	dh
\{ak}luajit: \{7}	1	dh
\{ak}name[\{1}\{1}	0	h
\{ak}parse error: \{f}	1w	bm
\{ak}test cases: 	4w	3j
\{ak}validating \{7}	3w	4l
\{ak}var-naming[\{1}\{1}	3w	h
\{ak}yaml[\{1}\{1}	0	h
\{ak}\xe2\x84\xb9 fail \{18}	1w	fn
\{ak}\xe2\x94\x82 [FAIL]    	3w	gz
\{ak}\xe2\xa8\xaf Invalid next.config	10w	fg
\{ak}\xe2\xa8\xaf Next.js build worker	2w	fg
\{ak}\xe2\xa8\xaf Static worker	2w	fg
\{ak}\xe2\xa8\xaf useSearchParams()	3w	fg
\{ak}added \{2}	1i	4
\{ak}build success	2wi	4
\{ak}bundle complete	1wi	4
\{ak}done in \{v}	0wi	4
\{ak}lint error	0wi	cw
\{ak}npm http fetch \{0}	3wi	4
\{ak}restored \{7}	1wi	4
\{av}ORA-0\{2}\{2}\{2}\{2}: 	0	5z
\{av}VaultDown: 	3w	oc
\{av}error\{f}	0	nt
\{av}config error	4wi	51
\{av}config file error	6wi	51
\{av}config file invalid	11wi	51
\{av}config file is error	9wi	51
\{av}config file is invalid	11wi	51
\{av}config invalid	5wi	51
\{av}config is error	5wi	51
\{av}config is invalid	6wi	51
\{av}configuration error	9wi	51
\{av}configuration file error	13wi	51
\{av}configuration file invalid	18wi	51
\{av}configuration file is error	16wi	51
\{av}configuration file is invalid	18wi	51
\{av}configuration invalid	13wi	51
\{av}configuration is error	12wi	51
\{av}configuration is invalid	13wi	51
\{av}eperm\{n}	0i	dv
\{av}epipe\{n}	0i	ev
\{av}lint error	1wi	cw
\{av}lint failed	1wi	cw
\{av}lint issues	1wi	cw
\{av}linter error	1wi	cw
\{av}linter failed	1wi	cw
\{av}linter issues	3wi	cw
\{av}linting error	1wi	cw
\{av}linting failed	1wi	cw
\{av}linting issues	6wi	cw
\{n}\x0aRun \{n}	0	3
\{n}\x0dRun \{n}	0	3
\{n}: EOF\{n}	0	fe
\{n}exit code 28	4w	5n
\{n}exit code 35	4w	5o
\{n}exit code 4	1w	on
\{n}exit code 52	4w	5j
\{n}exit code 5\{54}	4w	5l
\{n}exit code 6	1w	5i
\{n}exit code 7	1w	5h
\{n}exit status 28	6w	5n
\{n}exit status 35	6w	5o
\{n}exit status 4	5w	on
\{n}exit status 52	6w	5j
\{n}exit status 5\{54}	5w	5l
\{n}exit status 6	5w	5i
\{n}exit status 7	5w	5h
\{n}hypothesis.errors.\{aw}	3w	b8
\{n}denied	0i	5
\{ax} An unknown git error occurred	1w	g3
\{ax} code 128	1w	g3
\{ax} code E404	1w	gc
\{ax} code E5\{2}	0w	gk
\{ax} code EINTEGRITY	6w	g4
\{ax} code ENOENT	2w	g3
\{ax} code ENOLOCK	5w	g6
\{ax} code ENOVERSIONS	2w	gb
\{ax} code EOTP	1w	gd
\{ax} code ERESOLVE	4w	gf
\{ax} code ETARGET	3w	gb
\{ax} code E\{ay}	0w	g9
\{ax} code E\{az}	0w	gj
\{ax} code E\{b0}	0w	g0
\{ax} \^missing script: 	4w	g9
\{f} (Failed)	1w	5e
\{f} (Not Run)	2w	5e
\{f} (QF10\{2}	1	me
\{f} (S100\{2}	1	me
\{f} (S101\{2}	1	me
\{f} (S102\{2}	1	me
\{f} (S103\{2}	1	me
\{f} (SA10\{2}	1	me
\{f} (SA20\{2}	1	me
\{f} (SA30\{2}	1	me
\{f} (SA40\{2}	1	me
\{f} (SA50\{2}	1	me
\{f} (SA60\{2}	1	me
\{f} (SA90\{2}	1	me
\{f} (SEGFAULT)	3w	5e
\{f} (ST10\{2}	1	me
\{f} (Subprocess aborted)	1w	5e
\{f} (Timeout)	0w	5e
\{f} (U100\{2}	1	me
\{f} (defined at \{7}	1w	6a
\{f} (failed)	1w	5u
\{f} (syntax)	1w	ow
\{f} (terraform_\{0}\{0}\{0}\{0}	1w	ne
\{f} - should panic ... FAILED	8w	3b
\{f} ... FAILED	3w	3b
\{f} ... FAILED (\{2}	3w	66
\{f} / compileIncremental) Compilation fail	26w	bv
\{f} API has not been used in project	11w	7s
\{f} FAILED	1	jg be br
\{f} Violation: 	4w	mm
\{f} action being checked out	17w	kn
\{f} already exists	7w	68
\{f} and an update of this package was not 	2w	4o
\{f} at (\{2})	1	7x
\{f} call not used	5w	9j
\{f} can not be used	6w	cs
\{f} depends on \{f}	4w	iu
\{f} did not match expected s	6w	i9
\{f} failed: Error: The stack named	17w	46
\{f} for tarball	4w	2o
\{f} has a problem	6w	j7
\{f} in JSON at position	5w	bm
\{f} is already loaded, but \{f}	11w	jx
\{f} is being loaded, but \{f}	9w	jx
\{f} is invalid: 	1w	cd
\{f} is not allowed by the project	13w	i5
\{f} is not available \{b1}	5w	jx
\{f} is not signed.	3w	x
\{f} is required but	8w	i8
\{f} ist nicht vorhanden	1w	bt
\{f} kann nicht gefunden werden	15w	w
\{f} konnte nicht gefunden oder geladen	2w	bt
\{f} no longer has a Release	5w	x
\{f} requires \{b2}	2w	j5
\{f} should be 	3w	j
\{f} sin definir	1w	cs
\{f} timed out after \{2}	2w	2v
\{f} to have no violations	5w	cr
\{f} was not found	1w	9y
\{f} | FAIL |	1w	k8
\{f} and commit	1wi	82
\{f} cannot be located	6wi	dz
\{f} does not match	7wi	h2
\{f} from store	3wi	9
\{f} impossible	1wi	ew
\{f} is missing required property	21wi	9
\{f} is not valid yet	5wi	u
\{f} nicht lesen	4wi	80
\{f} provider: no valid credential	5wi	n3
\{f} under breaking threshold	5wi	ep
\{f}" cannot be found	4w	ch
\{f}" chart repository	1w	al
\{f}" did not complete successfully: exit c	15w	6j
\{f}" does not appear to contain	8w	48
\{f}" for option	3w	ed
\{f}" found in pull request title	20w	4j
\{f}" found in the pull request title	24w	4j
\{f}" not found	1w	p1
\{f}" requires explicit package name	5w	hf
\{f}" wurde nicht als Name	12w	lj
\{f}" requires a development team	6wi	q
\{f}") still not \{b3}	1w	ok
\{f}": no secret key	7wi	9v
\{f}' URL required authentication	16w	4m
\{f}' are too open	3w	m9
\{f}' as a task	3w	a2
\{f}' contains a link	5w	ej
\{f}' could not be found	9w	a2
\{f}' declared in	5w	7a
\{f}' did not match	7w	8m
\{f}' does not provide	1w	fk
\{f}' doesn't exist in cloud	9w	1s
\{f}' failed	0w	os 1w
\{f}' is not defined by "exports"	20w	ft
\{f}' is not recognized	7w	lj
\{f}' located at \{7}	1w	i2
\{f}' not found	1w	39 jw
\{f}' not found in \{31}	1w	a2
\{f}' returned a non-zero code	10w	6j
\{f}' was not found	1w	w
\{f}' which is part of the dependency lock 	9w	9x
\{f}'' finished with non-zero exit value	14w	a6
\{f}', but I am a '	1w	fi
\{f}', but it did not contain	6w	8b
\{f}', required by	6w	i8
\{f}', which is also in package	8w	t
\{f}(abstract-	2w	jb
\{f}(arguments-	3w	jb
\{f}(attribute-	1w	jb
\{f}(bad-indentation	7w	jb
\{f}(bodyclose)	3w	9p
\{f}(broad-	1	jb
\{f}(consider-	1w	jb
\{f}(contextcheck)	3w	9p
\{f}(copyloopvar)	5w	9p
\{f}(custom:\{1}\{1}	2	c5
\{f}(cyclop)	2	9p
\{f}(depguard)	1w	9p
\{f}(duplicate-	1w	jb
\{f}(dupword)	1w	9p
\{f}(errcheck)	1w	9p
\{f}(errorlint)	3w	9p
\{f}(exhaustive)	4w	9p
\{f}(experimental:\{1}\{1}	5w	c5
\{f}(f-string	1w	jb
\{f}(fixme)	1	jb
\{f}(forbidigo)	1w	9p
\{f}(funlen)	1	9p
\{f}(gocognit)	2w	9p
\{f}(goconst)	1w	9p
\{f}(gocritic)	2w	9p
\{f}(gocyclo)	1w	9p
\{f}(godot)	1	9p
\{f}(gosec)	1	9p
\{f}(gosimple)	1w	9p
\{f}(govet)	1	9p
\{f}(import-	1	jb
\{f}(ineffassign)	5w	9p
\{f}(intrange)	1w	9p
\{f}(invalid-	1w	jb
\{f}(line-too	1w	jb
\{f}(logging-	1w	jb
\{f}(missing-	1w	jb
\{f}(misspell)	2w	9p
\{f}(modernize)	1w	9p
\{f}(nestif)	1	9p
\{f}(no-else	1	jb
\{f}(no-member	1w	jb
\{f}(no-name	1	jb
\{f}(no-self	1	jb
\{f}(no-value	1w	jb
\{f}(noctx)	1	9p
\{f}(nolintlint)	1w	9p
\{f}(not-callable	2w	jb
\{f}(paralleltest)	1w	9p
\{f}(perfsprint)	4w	9p
\{f}(pointless-	3w	jb
\{f}(prealloc)	1w	9p
\{f}(protected-	1w	jb
\{f}(raise-	1	jb
\{f}(redefined-	3w	jb
\{f}(revive)	2	9p
\{f}(staticcheck)	1w	9p
\{f}(stylecheck)	2w	9p
\{f}(super-	1	jb
\{f}(syntax-	1	jb
\{f}(testifylint)	1w	9p
\{f}(thelper)	1w	9p
\{f}(too-few	1	jb
\{f}(too-many	1w	jb
\{f}(trailing-	1w	jb
\{f}(typecheck)	1w	9p
\{f}(undefined-	2w	jb
\{f}(unnecessary-	3w	jb
\{f}(unparam)	1w	9p
\{f}(unreachable	2w	jb
\{f}(unspecified-	1w	jb
\{f}(unused)	2	9p
\{f}(unused-	2	jb
\{f}(use-dict	1w	jb
\{f}(use-implicit	1w	jb
\{f}(useless-	1w	jb
\{f}(whitespace)	1w	9p
\{f}(wrapcheck)	3w	9p
\{f}(wrong-	1	jb
\{f}) were not met	2w	i8
\{f}) could not be found	9wi	1h
\{f}) should not be blank	10wi	6n
\{f}, and running in non-interactive	13w	7g
\{f}, but none of the providers can be inst	1w	4v
\{f}, but you \{b4}	1w	hw
\{f}, version solving failed	8w	j5
\{f}.dart:\{2}	1	5t
\{f}.lean:\{2}	1	j1
\{f}: BAD archive	2w	l
\{f}: BAD signature	7w	mx
\{f}: UNTRUSTED signature	13w	x
\{f}: not a known dependency	3w	9b
\{f}: not found	3w	ba
\{f}: toolchain not available	6w	9i
\{f}> but was:\{b5}	1w	bq
\{f}Could not satisfy the following require	8w	f
\{f}DID NOT WARN	2w	jd
\{f}Download error	4w	4x
\{f}Expected values to be \{b6}	12w	fo
\{f}Failed host lookup	8w	j6
\{f}File already exists	1w	ny
\{f}Invalid authentication	9w	g7
\{f}Nitro build	1w	fg
\{f}No candidates found	1w	p2
\{f}Please make sure the project exists and	30w	7k
\{f}Results Summary:\{f}	3w	b9
\{f}Rollup error	1w	fg
\{f}ScopeMismatch: You tried to access	17w	jh
\{f}StorybookTestRunnerError	8w	mf
\{f}Test Suite Failed	7w	7z
\{f}Test suite failed to run	7w	bk
\{f}Unsupported \{b7}	1w	g2
\{f}[arrayIndexOutOfBounds]	9w	3w
\{f}[memleak]	1w	3w
\{f}[nullPointer]	5w	3w
\{f}[syntaxError]	1w	3w
\{f}[uninitvar]	1w	3w
\{f}]: FAILED! =>	4w	e
\{f}\x60 can't be installed because	5w	o9
\{f}\x60 is the same as when the lockfile was 	24w	36
\{f}\x60 to be registered	10w	bo
\{f}adapter. Missing a gem	2w	kf
\{f}ansible	1	e
\{f}assertion\{g}	1w	ok
\{f}can't be resolved	2w	p3
\{f}can't run linter	8w	9q
\{f}cannot open shared object file	8w	d9
\{f}compiled with \{18}\{19}	3w	ol
\{f}composer\{f}	2	4m
\{f}context deadline exceeded	3w	ce
\{f}couldn't be built successfully	6w	ox
\{f}coverage	1	59
\{f}does not match the current dependencies	30w	ap
\{f}error  TS\{2}	1w	nt
\{f}failed calling webhook \{f}	5w	c6
\{f}failed to download	4w	2i
\{f}instrumentation	1w	c
\{f}is not valid	4w	of
\{f}max-retries exceeded	8w	43
\{f}not formatted	1w	m5
\{f}or you don't have permission	13w	kk
\{f}per minute	1w	7q
\{f}restarting failed container	19w	cc
\{f}so restore can't be run in locked mode	6w	gp
\{f}to access this resource	1w	gi
\{f}unexpected end of file	9w	lr
\{f}wheel on this platform	4w	i5
\{f}\xc3\xaatre install\xc3\xa9e	1w	w
\{f}\xe2\x80\x99\xe6\x9c\xaa\xe5\xae\x9a\xe4\xb9\x89\xe7\x9a\x84\xe5\xbc\x95\xe7\x94\xa8	1w	cs
\{f}\xec\xb0\xbe\xec\x9d\x84 \xec\x88\x98 \xec\x97\x86	1w	w
\{f}\^apply' to fix	5w	m5
\{f}app store connect\{f}	2wi	p
\{f}can't find the specified secret	5wi	lc
\{f}caused by: sentry reported an error: \{f}	25wi	ju
\{f}context deadline exceeded	3wi	fb
\{f}enable this feature	11wi	8u
\{f}espace disponible sur	13wi	dl
\{f}id-token: write	7wi	h0
\{f}id-token:write	6wi	h0
\{f}inappropriate ioctl	1wi	9v
\{f}not found	1wi	6l
\{f}\^test) sbt.TestsFailedException	16w	l4
\{7} ==> \{7}	0	m3
\{7} already exists	7w	ny
\{7} and downloads are blocked	18w	od
\{7} assist/source\{f}	1w	28
\{7} cannot be found	3w	bj
\{7} depends on	3w	j5
\{7} depends on 	4w	iu
\{7} does not exist	2w	oe
\{7} does not exist in the repository 	9w	30
\{7} does not match any	7w	84
\{7} does not \{y}	2w	i4
\{7} during a previous attempt	6w	e4
\{7} exists in filesystem	2w	mq
\{7} failed to resolve	9w	2s 2t
\{7} failed with: 	2w	67
\{7} failed. See 	5w	67 5d
\{7} failed: 	1w	5t
\{7} failed: timeout	3w	a7
\{7} failure for 	3w	cr
\{7} for ruby	1w	lh
\{7} from untrusted tap	5w	my
\{7} has been disabled because	6w	2d
\{7} is not correctly formatted	14w	3v
\{7} is not found in	5w	jz
\{7} is not found in NuGet feeds	19w	gq
\{7} is not in \{b8}	4w	9b
\{7} is not supported on Lua	15w	di
\{7} lint/a11y\{f}	1w	28
\{7} lint/complexity\{f}	1w	28
\{7} lint/correctness\{f}	1w	28
\{7} lint/nursery\{f}	1w	28
\{7} lint/performance\{f}	9w	28
\{7} lint/security\{f}	1w	28
\{7} lint/style\{f}	1w	28
\{7} lint/suspicious\{f}	1w	28
\{7} matched to [	1w	li
\{7} not found	2w	aj 4l 68
\{7} not found in upstream	10w	8m
\{7} not found.	3w	bj a
\{7} organizeImports\{f}	3w	28
\{7} owned by 	1w	mq
\{7} required--this is only version 	14w	5c
\{7} satisfies the requirement	1w	3i
\{7} sum doesn't match	1w	4u
\{7} suppressions/\{f}	3w	28
\{7} was NOT installed successfully	15w	f
\{7} was not found in the local cache	18w	lh
\{7} was not found in the \{2b}	1w	o7
\{7} was not found on your system	12w	o9
\{7} with arch \{7}	3w	lh
\{7} with architecture \{7}	9w	lh
\{7} \xe2\x86\x92 Status: 4	6w	cv
\{7} could not be found	8wi	6n
\{7} is not available	5wi	h6
\{7} line \{2}	1i	cw
\{7} not found	2wi	8j
\{7} ratelimit	1wi	b4
\{7} rate\{p}limit	1wi	b4
\{7}" could not be found	9w	fp
\{7}" didn't complete successfully	14w	8o
\{7}" file could not be downloaded	15w	4s
\{7}" has no shared framework schemes	12w	3i
\{7}" is invalid: 	1w	cd
\{7}" is not a valid chart repository or ca	16w	al
\{7}" is not available on	6w	m0
\{7}" is not exported by "\{7}	7w	k9
\{7}" not found	1w	m0
\{7}" satisfies the requirement	1w	mp
\{7}' has timed out	7w	43
\{7}' is misspelled or not recognized by th	13w	68
\{7}' is not available	6w	jx
\{7}' not found	1w	bb 89
\{7}' not found on medium '	10w	mt
\{7}' not found.	4w	h8
\{7}' not found:	4w	di
\{7}' on port	1w	ez
\{7}' target may not be installed	14w	kz
\{7}' not in lockfile	7wi	df
\{7}'. Make sure that the gem	5w	kf
\{7}'. The package was not found	13w	3o
\{7}'s certificate, issued by	13wi	nj
\{7}) does not satisfy	9w	4t
\{7}), and Bundler cannot continue	4w	67
\{7}), but does not contain package	19w	9b
\{7}, but none of the providers	1w	6e
\{7}, don't know what it is	15w	5c
\{7}. Check your network connection	11w	32
\{7}. This usually means that there are kno	9w	oe
\{7}.BanDuplicate\{0}	1w	e8
\{7}.BannedDependencies	10w	e8
\{7}.BannedPlugins	1w	e8
\{7}.DependencyConvergence	14w	e8
\{7}.RequireJavaVersion	8w	e8
\{7}.RequireMavenVersion	4w	e8
\{7}.RequireOS	2w	e8
\{7}.RequirePluginVersions	4w	e8
\{7}.RequireReleaseDeps	11w	e8
\{7}.RequireUpperBoundDeps	14w	e8
\{7}.astro:\{2}	1	mi
\{7}.bzl:\{2}	0	1z
\{7}.css Unknown word	1w	l0
\{7}.dart: \{f}	1	5u
\{7}.go.orig \{7}	1w	9n
\{7}.groovy: \{2}	1w	bu
\{7}.java (at line \{2}	6w	bu
\{7}.java:\{2}	1	bu
\{7}.php:\{2}	0	hq
\{7}.proto: \{b9}	1w	j0
\{7}.proto:\{2}	1	j0 j
\{7}.pyx:\{2}	0	5r
\{7}.scala	0	bu
\{7}.spec.\{ba}	1	oi
\{7}.sql] FAIL	2w	m6
\{7}.svelte:\{2}	1w	mi
\{7}.test.\{ba}	1	oi
\{7}.vue:\{2}	0	mi
\{7}.xml:\{2}	0	a
\{7}: Failed to download resource	19w	2c
\{7}: IO ERROR	1w	l
\{7}: Integrity check	6w	oz
\{7}: Permission denied	11w	l9
\{7}: SyntaxError: 	7w	ix
\{7}: checksum mismatch	7w	99
\{7}: checksum \{bb}	1w	99
\{7}: i/o timeout	1w	f6
\{7}: import cycle not allowed	10w	98
\{7}: line \{2}	1	79
\{7}: no such host	3w	f6
\{7}: not found	3w	ba bb
\{7}: server misbehaving	5w	f6
\{7}: unknown package	5w	fi
\{7}: connect: permission denied	6wi	6o
\{7}BUILD.bazel:\{2}	3w	1z
\{7}BUILD:\{2}	1	1z
\{7}MODULE.bazel:\{2}	2w	1z
\{7}WORKSPACE:\{2}	2w	1z
\{7}] is not specified	7w	o6
\{7}] not enabled on project	11w	42
\{7}_test.go:\{2}	1w	9g
\{7}\x60 class does not exist	4w	l0
\{7}\x60 is already uploaded	1w	ny
\{7}\x60 is not defined in \{17}	6w	o6
\{7}\x60 should be \x60	5w	m3
\{7}\x60 wasn't found	5wi	h6
\{7}\x60, with features	8w	3g
\{7}test-suite.log	1w	17
\{b7}: \x60#[deny(clippy::	7w	3y
\{b7}: \x60-D clippy::	3w	3y
\{bc} version is incompatible with	16w	ie
\{2}  Error: \{f}	0w	79
\{2} - Unknown word (	9w	m3
\{2} - error \{0}	1w	jc
\{2} - error: 	1w	jc
\{2} Accessibility \^v	8w	cr
\{2} Checkstyle violation	6w	3m
\{2} ERROR AFFECTING	5w	ho
\{2} ERROR AND	2w	ho
\{2} ERRORS AFFECTING	5w	ho
\{2} ERRORS AND	3w	ho
\{2} FAILED TEST	3w	ab
\{2} Failures \{2}	2w	o0
\{2} Flow Failed	4w	e0
\{2} Flows Failed	5w	e0
\{2} Processus arr\xc3\xaat\xc3\xa9	7w	lo
\{2} Unicestwiony	2w	lo
\{2} assertions, \{2}	2w	ei
\{2} assertion\{g}	2w	ok
\{2} bugs and \{2}	2w	c0
\{2} but wanted \{2}	1w	1y
\{2} bytes but got	6w	bc
\{2} chart(s) linted, \{18}\{19}	9w	am
\{2} dependencies of derivation	15w	fk
\{2} error found	3w	bv hq
\{2} error in \{7}	2w	nu
\{2} error in \{2}	2w	es
\{2} errors found	4w	bv hq
\{2} errors in \{7}	3w	nu
\{2} errors in \{2}	3w	es
\{2} errors\{34}	0w	jj
\{2} error\{34}	1	jj
\{2} example, \{2}	2w	ka
\{2} examples, \{2}	3w	ka
\{2} failed	1	oj ib
\{2} failed (\{2}	1w	5q nc
\{2} faileds\{34}	1w	jj
\{2} failed\{34}	0w	jj
\{2} failing	0w	ek
\{2} failure	0w	be 9h 7d ah nb
\{2} failure(s), \{2}	2w	h
\{2} failure\{bd}	1w	o0 3z
\{2} failure\{be}	1w	gz
\{2} files require formatting	10w	ml
\{2} files that can be fixed	15w	ho hp
\{2} fixable with the \x60--fix\x60 option	17w	km
\{2} has already been used	1w	ny
\{2} interrupted	1w	ib
\{2} issue(s) found:	8w	ne
\{2} issues:	0w	9q
\{2} issue\{g}	1	5s
\{2} known vulnerabilit	8w	fx
\{2} minutes.	1w	kr
\{2} non-complying file	1w	m5
\{2} pact failures	1w	ha
\{2} passed, \{18}\{19}	1w	k8
\{2} problem	0w	7b
\{2} problem\{g}	1w	mg j
\{2} scenario\{g}	1w	5f 25
\{2} security vulnerability advisor	11w	fx
\{2} snapshot\{g}	1w	bl
\{2} style issue	4w	hp
\{2} stylelint	2w	mg
\{2} subtests	1w	hi
\{2} success / \{2}	3w	33
\{2} successes / \{2}	5w	33
\{2} suggestion\{g}	3w	m3
\{2} target failed	3w	3d
\{2} targets failed	4w	3d
\{2} test failed	4w	1a 17
\{2} test in \{f}	1w	js
\{2} tests failed	3w	1a 17 ah
\{2} tests failed  	3w	bs
\{2} tests in \{f}	2w	js
\{2} unhandled error	2w	oi
\{2} visual change\{f}	4w	mf
\{2} vulnerabilities	2w	fx
\{2} warning and \{18}\{19}	5w	h5
\{2} warning, \{2}	3w	jc
\{2} warnings and \{18}\{19}	6w	h5
\{2} warnings, \{2}	3w	jc
\{2} weighted issues	6w	c0
\{2} | ERROR 	1w	ho
\{2} | P: 	0	m6
\{2} aborted  	1wi	lk
\{2} arg(s), received	6wi	3x
\{2} bytes exhausted	3wi	dt
\{2} bytes failed	2wi	dt
\{2} delete http	2wi	b2
\{2} get http	1wi	b2
\{2} head http	1wi	b2
\{2} is below threshold	2wi	ep
\{2} patch http	1wi	b2
\{2} post http	1wi	b2
\{2} put http	1wi	b2
\{2} violation(s) that are fatal	13wi	cw
\{2}' finished with non-zero exit value 1	13w	a4
\{2}'. Exit code indicates	10w	mr
\{2}) AssertionError: 	5w	nc
\{2}) Error:	0w	eu
\{2}) Fatal: 	0w	eu
\{2}) test \{f}	0w	7d
\{2}) was terminated by another process: si	22w	d0
\{2}): ERROR: CHECK	7w	3j
\{2}): ERROR: REQUIRE	7w	3j
\{2}): Error: 	1w	eu
\{2}): FAILED:	2w	3j
\{2}): catastrophic error\{3}	1w	gu
\{2}): error	0w	ae
\{2}): error CS\{2}\{2}\{2}\{2}	1w	nz
\{2}): error G\{bf}\{bf}\{bf}\{bf}\{bf}\{bf}\{bf}\{bf}: 	1w	5t
\{2}): error: \{bg}	1w	aa
\{2}): error\{3}	1w	gu
\{2}, Assertions: \{2}	3w	hs
\{2}, Failed checks: \{18}	4w	b9
\{2}, Failures: \{18}	4w	nd
\{2}, Issues found: \{18}	4w	m3
\{2}, Level \{2}	1w	5z
\{2}, characters	4w	j1
\{2}, bytes received: 	4wi	fd
\{2}: '=' expected	5w	dh
\{2}: 'end' expected	2w	dh
\{2}: DeclarationError	6w	eu
\{2}: ERROR: 	0w	m4
\{2}: ERROR: CHECK	6w	3j
\{2}: ERROR: REQUIRE	6w	3j
\{2}: ERROR: TEST CASE	6w	3j
\{2}: Error	0	eu
\{2}: Error: 	0w	5t
\{2}: FAILED	0w	3j
\{2}: Failure	1w	aa
\{2}: File is not \{bh}	1w	9n
\{2}: ParserError	3w	eu
\{2}: SEVERE: 	2w	m4
\{2}: TypeError	2w	eu
\{2}: WARNING: 	0w	m4
\{2}: [error] 	1w	ow
\{2}: attempt to	3w	dh
\{2}: can't find	4w	75
\{2}: error	0	eu ae
\{2}: error: 	0w	bu j1 eq
\{2}: error: (\{0}\{0}\{0}\{0}	0w	ml
\{2}: error: \{bi}	0w	k
\{2}: executing	3w	am
\{2}: function	0w	75
\{2}: head mismatch	6w	75
\{2}: record	0w	75
\{2}: syntax error	1w	75
\{2}: type \{7}	1	75
\{2}: undefined	3w	75
\{2}: unexpected symbol	1w	dh
\{2}: variable	0w	75
\{2}: class \{7}	0wi	cg
\{2}: double subscript	5wi	cg
\{2}: double superscript	4wi	cg
\{2}: emergency stop	4wi	cg
\{2}: file ended while scanning	14wi	cg
\{2}: latex error	1wi	cg
\{2}: misplaced \x5cnoalign	6wi	cg
\{2}: misplaced alignment	10wi	cg
\{2}: missing \{7}	1wi	cg
\{2}: package \{7}	0wi	cg
\{2}: paragraph ended before	9wi	cg
\{2}: runaway argument	6wi	cg
\{2}: tex capacity exceeded	1wi	cg
\{2}: text line contains an invalid	1wi	cg
\{2}: undefined control sequence	3wi	cg
\{2}:Error	0	eu
\{2}ms exceeded	1w	el i9
\{2}s timeout running '\{7}	8w	43
\{2}|FAIL|	0	2e
\{2}\xec\x97\x90 \xec\x97\xb0\xea\xb2\xb0\xed\x95\xa0 \xec\x88\x98 \xec\x97\x86\xec\x8a\xb5\xeb\x8b\x88\xeb\x8b\xa4	1w	ew
\{2}\{2} - no response	2w	5w
\{2}\{2} failed to respond	10wi	ey
\{2}\{2} is already in use	2wi	dx
\{2}\{2} is in use	2wi	dx
\{2}\{2} was already in use	2wi	dx
\{2}\{2}\{2}\{2}\{2}\{2}\{2}\{2} ERROR "\{7}	8w	mi
\{2}\{bj}B more space on the 	3w	ms
\{bk} severity vulnerabilit	1w	fx
\{bl} FAILED **	2w	mk
\{0} call has	1w	9j
\{0} captured	1w	9j
\{0} environment variable is being used for	8w	8t
\{0} errored during testing	4w	bp
\{0} failed. 	1w	6r
\{0} format 	0w	9j
\{0} option was not found	6w	bj
\{0} api key is \{bm}	3wi	nm
\{0} api key \{bm}	2wi	nm
\{0} are empty	2wi	nm
\{0} are missing	4wi	nm
\{0} are not defined	6wi	nm
\{0} are not set	1wi	nm
\{0} are required	1wi	nm
\{0} are set	2i	nm
\{0} are undefined	3wi	nm
\{0} are unset	1wi	nm
\{0} has to be empty	4wi	nm
\{0} has to be missing	4wi	nm
\{0} has to be not defined	4wi	nm
\{0} has to be not set	4wi	nm
\{0} has to be required	3wi	nm
\{0} has to be set	4wi	nm
\{0} has to be undefined	9wi	nm
\{0} has to be unset	4wi	nm
\{0} is empty	1wi	nm
\{0} is missing	3wi	nm
\{0} is not defined	5wi	nm
\{0} is not set	3wi	nm
\{0} is required	2wi	nm
\{0} is set	1i	nm
\{0} is undefined	5wi	nm
\{0} is unset	1wi	nm
\{0} must be empty	2wi	nm
\{0} must be missing	2wi	nm
\{0} must be not defined	2wi	nm
\{0} must be not set	2wi	nm
\{0} must be required	1wi	nm
\{0} must be set	2wi	nm
\{0} must be undefined	2wi	nm
\{0} must be unset	2wi	nm
\{0} token is \{bm}	3wi	nm
\{0} token \{bm}	0wi	nm
\{0} was empty	1wi	nm
\{0} was missing	1wi	nm
\{0} was not defined	6wi	nm
\{0} was not set	1wi	nm
\{0} was required	1wi	nm
\{0} was set	2i	nm
\{0} was undefined	6wi	nm
\{0} was unset	1wi	nm
\{0}" is incompatible with this module	9w	oy
\{0}": no such variable	7w	mz
\{0}' overflowed by \{2}	8w	10
\{0}' requires xcode	5wi	nq
\{0}() Failure	1w	6r
\{0}()\x60 failed	2w	5p
\{0}()\x60 timed out	5w	5p
\{0}, XCTAssert	3w	os
\{0}, failed - 	3w	os
\{0}.php line \{2}	1w	hm
\{0}.result	1i	8v
\{0}:FAIL\{n}	0	o0
\{0}Cept: \{f}	0	4g
\{0}Cest: \{f}	0	4g
\{0}Error: 	1	nn
\{0}Exception: 	2w	nn
\{0}Test: \{f}	0	4g
\{0}] safe_read failed	6w	kc
\{0}_SUITE ==> \{7}	1w	76
\{0}_SUITE: ==> \{7}	3w	76
\{0}_out: protoc-gen-\{0}	1w	j0
\{0}_compiler could be found	5wi	nq
\{0}\{0}\{0}: could not open	10wi	dn
\{0}\{0}\{0}: uncaught target signal	8wi	dn
\{0}\{0}\{0}\{0}\{0}: ERROR	4	5z
\{bn} matching the given constraint	14w	n6
\{bo} failed after \{2}\{f}	3w	9t
\{bo} format violations	3w	m5
\{bp}: test_\{0}	0	eh
\{bq}name too long	5w	op
\{br} failed to resolve import	15w	ft
\{5n} answer	1	f8
\{5n} replied	0w	f8
\{5n} reply	0	f8
\{5n} respond	0w	f8
\{1n}not create a new one because you enable	16w	7g
\{v} is not supported by the following pack	29w	3a
\{v} is not installed	9wi	nr
\{v} is too \{bs}	1wi	dz
\{v} or higher is required	2wi	dz
\{v}% of diff hit (target \{v}	8w	4h
\{v}%) is below the expected minimum covera	30w	lv
\{v}) used to build golangci-lint is lower 	29w	9r
\{v}, but depends on the product	9w	mp
\{v}, but your Gemfile specified	14w	31
\{bt} not up\{p}to\{p}date\{bu}\{bv}	2wi	82
\{bt} outdated\{bu}\{bv}	1wi	82
\{2d} check failed	3w	9n
\{2d} completed, \{18}\{19}	4w	bs
\{2d} failed out of	5w	5e
\{2d} failed.	0w	hk
\{2d} found	0	9n
\{2d} needs running	1w	9n
\{2d} passed, \{18}\{19}	1w	5v nb
\{2d} un d\xc3\xa9p\xc3\xb4t git	1w	8m
\{2d}, configured to \{9}	7w	62
\{bw} complete	0wi	4
\{bw} re-established	3wi	4
\{bw} reestablished	1wi	4
\{bw} succeeded	2wi	4
\{5b} does not exist	2w	bt
\{r} denied on	2w	7s
\{r} permission for	7w	7s
\{3}"UNAVAILABLE"	1w	7t
\{3}"already_exists"	8wi	93
\{3}"authentication_error"	2wi	dc
\{3}"unknown webhook"	5wi	3l
\{bx} failed: \{f}	1w	8l
\{by}authorization required	1wi	at
\{by}client error	2wi	at au
\{by}forbidden	1wi	au
\{by}internal \{bt}	2wi	ay
\{by}invalid or non-existent	8wi	au
\{by}not found	1wi	aw
\{by}proxy error	0wi	az
\{by}request time\{8f}	3wi	ax
\{by}unauthori\{9a}ed	1wi	at
\{bz} nicht gefunden	5w	8e
\{bz} no encontrado	3w	8e
\{bz} non trouv\xc3\xa9	1w	8e
\{bz} not found	2w	8e
\{bz} n\xc3\xa3o encontrado	5w	8e
\{bz} \xe6\x9c\xaa\xe6\x89\xbe\xe5\x88\xb0	1w	8e
\{c0} detected	1w	kd
\{c0} detected in the test module	1w	2a
\{c0} have not been accepted	1w	b
\{c0} is not defined in ES module scope	16w	fq
\{c0} not gofmt	2w	9n
\{c0} only supported on Linux	15w	mw
\{c0} would be reformatted	2w	29
\{1} credential	1wi	nm
\{1}": executable file not found	14w	c9 53
\{1}' binary, normally provided by	1w	kz
\{1}\{1}\{1}' exceeded	4w	44
\{x}: FAIL code \{2}	4w	ns
\{x}: FAIL \xe2\x9c\x96 in 	3w	ns
\{x}: commands failed	6w	ns
\{c1}": No such file	4w	lj
\{c1}: not found	3w	lq
\{b6} for architecture	8w	cs
\{50}\{50}\{50}\{50}\{50}\{50}\{50}\{50} but wanted \{50}\{50}\{50}\{50}\{50}\{50}\{50}\{50}	8w	1x
\{63} generated.	1w	3u
\{63} reported by Checkstyle	7w	3m
\{c2} may not be empty [	6w	4j
\{c2} went offline during the build	10w	bf
\{c3} not match \{c4}	2w	4q
\{c5}\{c6} not found	3w	hl
\{c7} request for 	4w	ez
\{c8}.Error	0	ar
\{c8}.TransportError	1w	ar
\{58} Imports are incorrectly sorted	15w	29
\{c9}could not be found	7w	i7
\{6b} desconocido	1w	f5
\{6b}abandon de la connexion	1wi	f2
\{6b}allouer de la m\{7d}	4wi	dt
\{6b}arguments trop longue	7wi	dr
\{6b}est pas accessible	3wi	f9
\{6b}host non \{7d}	1wi	f9
\{6b}ordinateur cible l\{6b}	2wi	f0
\{ap}Assertion failed, no matching message	17w	7c
\{ap}Assertion with \{ca}	1w	7c
\{ap}Error Trace:\{ap}	4w	9g
\{ap}Error:      	4w	9g
\{ap}Expected \{cb}	1w	7c
\{ap}Expected: 	2w	gz
\{ap}FAILED in	1w	24
\{ap}NO STATUS in	1w	24
\{ap}TIMEOUT in	2w	24
\{ap}assertions \xe2\x94\x82\{ap}	1w	ff
\{ap}error\{ap}	0	79 ow
\{ap}expected: \{7}	2w	kb
\{ap}match (=) failed	1w	7c
\{cc}: not found	3w	lq
\{1t}' file not found	2w	34
\{7d} desligado	1wi	f9
\{7d} el fin de la conexi\{7d}	4wi	f2
\{7d} el tiempo de conexi\{7d}	9wi	ew
\{7d} em uso	1i	dx
\{7d} est introuvable	5wi	7j
\{7d} jest niedost\{7d}	1wi	f9
\{7d} operativo	2wi	f9
\{7d} ou en panne	3wi	f9
\{7d} par un autre processus	9wi	oo
\{7d} rota para o host	2wi	f9
\{7d}bordement du quota d\{6b}	6wi	dl
\{7d}chec d'authentification pour	6wi	80
\{7d}cuter le fichier binaire	4wi	dn
\{7d}czenie odrzucone	2wi	f0
\{7d}czenie zerwane przez drug\{7d}	11wi	f2
\{7d}cznie do odczytu	2wi	dv
\{7d}dny format pliku wykonywalnego	7wi	dn
\{7d}dzenie jest wy\{7d}	5wi	f9
\{7d}e par le correspondant	4wi	f2
\{7d}gend hauptspeicher verf\{7d}	12wi	dt
\{7d}me de fichiers accessible en lecture se	1wi	dv
\{7d}n de segmento	1wi	lk
\{7d}n existente	3wi	f2
\{7d}n no permitida	6wi	dv
\{7d}n rehusada	1wi	f0
\{7d}n reinicializada por la m\{7d}	15wi	f2
\{7d}n ya se est\{7d}	2wi	dx
\{7d}na przydzieli\{7d}	1wi	dt
\{7d}ndert werden (busy)	7wi	oo
\{7d}o causada por software	8wi	f2
\{7d}o existente	1wi	f2
\{7d}o fechada pela outra ponta	14wi	f2
\{7d}o insuficiente no disco	10wi	dl
\{7d}o negada	1i	dv
\{7d}o otwartych plik\{7d}	2wi	dr
\{7d}o permitida	3wi	dv
\{7d}o pode encontrar o arquivo especificado	9wi	7j
\{7d}o recusada	1wi	f0
\{7d}o respondeu corretamente	14wi	ew
\{7d}o suficiente em	7wi	dl
\{7d}quina de destino as recusou ativamente	7wi	f0
\{7d}r die verbindung ist abgelaufen	15wi	ew
\{7d}ration non permise	5wi	dv
\{7d}rea de texto ocupada	4wi	oo
\{7d}rie de tests	1wi	6x
\{7d}rio inexistente	2wi	7j
\{7d}s refus\{7d}	0wi	dv
\{7d}t ist kein speicherplatz mehr verf\{7d}	1wi	dl
\{7d}te distant a ferm\{7d}	8wi	ey
\{7d}vel alocar mem\{7d}	2wi	dt
\{7d}vel conectar em \{7}	8wi	ew
\{7d}vel executar o arquivo bin\{7d}	11wi	dn
\{7d}vel no dispositivo	9wi	dl
\{cd}256 mismatch	1w	2b
\{ce}Could not download module "	6w	n4
\{ce}Error: Argument 	4w	n0
\{ce}Error: Backend configuration changed	8w	n0
\{ce}Error: Backend configuration required	8w	n0
\{ce}Error: Backend initialization changed	8w	n0
\{ce}Error: Backend initialization required	8w	n0
\{ce}Error: Call to unknown function	13w	n0
\{ce}Error: Conflicting 	10w	n0
\{ce}Error: Cycle: 	4w	n0
\{ce}Error: Duplicate 	3w	n0
\{ce}Error: Inconsistent conditional	8w	n0
\{ce}Error: Incorrect 	8w	n0
\{ce}Error: Instance cannot be destroyed	24w	n0
\{ce}Error: Invalid 	4w	n0
\{ce}Error: Missing attribute	14w	n0
\{ce}Error: Missing map	10w	n0
\{ce}Error: Missing name	9w	n0
\{ce}Error: Missing newline	11w	n0
\{ce}Error: Missing plugins	9w	ic
\{ce}Error: Missing required argument	21w	n0
\{ce}Error: Missing resource	6w	n0
\{ce}Error: Module not installed	11w	n0
\{ce}Error: No value for required variable	4w	n0
\{ce}Error: Provider configuration not prese	11w	n0
\{ce}Error: Reference to undeclared	18w	n0
\{ce}Error: Resource postcondition failed	13w	n0
\{ce}Error: Resource precondition failed	23w	n0
\{ce}Error: Self-referential	10w	n0
\{ce}Error: Unknown 	4w	n0
\{ce}Error: Unreadable module	5w	n0
\{ce}Error: Unsupported argument	4w	n0
\{ce}Error: Unsupported attribute	4w	n0
\{ce}Error: Unsupported block	4w	n0
\{ce}Error: Unsupported operator	4w	n0
\{ce}Error: Value for undeclared	15w	n0
\{ce}Error: Variables not allowed	19w	n0
\{cf} FAILED: 	1w	ak
\{cg}n\{ch}t match	1wi	3n
\{ci} not have \{cj}	2wi	5
\{ci} not match	2wi	3n
\{ck} check failed	3wi	3n
\{ck} does not match	7wi	3n
\{cl} acquire \{0}	1wi	de
\{cl} be logged in	1wi	nl
\{cl} connect to podman	8wi	6m
\{cl} get \{0}	0i	de
\{cl} obtain \{0}	0wi	de
\{cl} set \{0}	0i	de
\{cl} take \{0}	0i	de
\{cm}: timed out	3wi	fb
\{cn}libmamba \{7}	0w	e2
\{co}AttributeError: 	5w	jf
\{co}ClientConnectorError: 	10w	d7
\{co}ConnectError: 	3w	d7
\{co}ConnectTimeout: 	3w	d7
\{co}ConnectTimeoutError: 	3w	d7
\{co}ConnectionError: 	6w	d7
\{co}DoesNotExist: 	3w	jf
\{co}HTTPError: \{f}	2w	d8 da
\{co}HTTPStatusError: \{f}	2w	d8 da
\{co}IndexError: 	2w	jf
\{co}KeyError: 	2w	jf
\{co}LookupError: 	4w	jf
\{co}MaxRetryError: 	2w	d7
\{co}NameError: 	2w	jf
\{co}NameResolutionError: 	2w	d7
\{co}NewConnectionError: 	9w	d7
\{co}NotImplementedError: 	10w	jf
\{co}OverflowError: 	2w	jf
\{co}ProtocolError: 	4w	d7
\{co}ReadTimeout: 	0w	d7
\{co}ReadTimeoutError: 	9w	d7
\{co}RecursionError: 	5w	jf
\{co}RemoteDisconnected: 	3w	d7
\{co}RuntimeError: 	1w	jf
\{co}SSLError: 	1w	d7
\{co}ServerDisconnectedError: 	14w	d7
\{co}StopIteration: 	3w	jf
\{co}TypeError: 	1w	jf
\{co}URLError: 	1w	d7
\{co}UnboundLocalError: 	2w	jf
\{co}ValidationError: 	3w	jf
\{co}ValueError: 	3w	jf
\{co}ZeroDivisionError: 	8w	jf
\{co}gaierror: 	2w	d7
\{cp}  \xe2\x97\x8f \{f}	0	bi
\{cp}  \xe2\x9c\x95 \{f}	0	bi
\{cp}  \xe2\xa8\xaf \{0}\{f}	1	hj
\{cp} --> \{cq}	0	kw
\{cp}(in test file \{7}	3w	1w
\{cp}*** Failed! \{cr}	3w	ah
\{cp}**error:\{cs}	1w	76
\{cp}--- FAIL: 	2w	9f
\{cp}= help: for further information visit h	14w	3y
\{cp}= note: \x60-D \{ct}	1w	3y
\{cp}All attempts to connect to \{7}	9w	is
\{cp}Assert.That(\{f}	2w	6r
\{cp}AssertionError [ERR_ASSERTION]	13w	fo
\{cp}AssertionError: \{c2}	3w	3k
\{cp}But was:  \{f}	2w	6r
\{cp}Check: CKV\{0}	2w	b9
\{cp}ConnectionClosed	8w	af
\{cp}ConnectionFailure \{cu}	7w	af
\{cp}ConnectionTimeout	6w	af
\{cp}Could not load module \xe2\x80\x98	8w	ae
\{cp}Cypress could not verify that this serv	21w	5p
\{cp}CypressError: 	2w	5p
\{cp}DELETE http\{o}	1w	d1
\{cp}Difference (- actual, + expected)	5w	1a
\{cp}ERROR: Failed to load script "res://	27w	9m
\{cp}Error occurred prerendering page "	18w	fg
\{cp}Error:	0	eh
\{cp}Error: Turbopack build failed with \{2}	4w	fg
\{cp}Error: \{7}	1	1u
\{cp}Expect \x24(\{f}	1w	ok
\{cp}Expected values to be \{b6}	12w	fo
\{cp}Expected \{f}	1w	be eh 6r
\{cp}FAIL  Tests\x5c	4w	hj
\{cp}FAIL [\{5}	1	3b
\{cp}FAIL: 	0	na
\{cp}FAILED  Tests\x5c	2w	hj
\{cp}FAILED for resource: 	1w	b9
\{cp}FAILED: 	2	na
\{cp}FAILURE: 	1w	na
\{cp}Failed asserting that 	2w	hr
\{cp}Failed to compile	1w	fg
\{cp}Failed \{7}	1	6w
\{cp}Failed: \{18}\{v}	1w	76
\{cp}Failing tests:	3w	ot
\{cp}Failure:	2	eh
\{cp}GET http\{o}	1w	d1
\{cp}IncompleteHeaders	1w	af
\{cp}IndentationError: 	2w	jp
\{cp}InvalidChunkHeaders	1w	af
\{cp}KeyError: '\{cv}	2w	jo
\{cp}NoResponseDataReceived	10w	af
\{cp}PATCH http\{o}	1w	d1
\{cp}PHPUnit\x5cFramework\x5c\{1j}	2w	hr
\{cp}POST http\{o}	1w	d1
\{cp}PUT http\{o}	1w	d1
\{cp}Package size limit has exceeded by	19w	lw
\{cp}RangeError\{3}	1w	fr
\{cp}ReferenceError\{3}	2w	fr
\{cp}ResponseBodyTooShort \{2}	13w	af
\{cp}ResponseTimeout	4w	af
\{cp}StorybookTestRunnerError: 	8w	mf
\{cp}Suite: \{f}	1	a4
\{cp}SyntaxError: 	5w	jp
\{cp}SyntaxError: \{7}	5w	1u
\{cp}SyntaxError\{3}	1w	fr
\{cp}TERMINATING [\{cw}	6w	3b
\{cp}TEST FAILED	3w	na
\{cp}TIMEOUT [\{cw}	2w	3b
\{cp}TabError: 	2w	jp
\{cp}Tests have failed	6w	ot
\{cp}Tests:    \{2}	2w	hj
\{cp}Turbopack build failed with \{2}	12w	fg
\{cp}TypeError: \{7}	1w	1u
\{cp}TypeError\{3}	1w	fr
\{cp}Your package exceeds the size limit	22w	lw
\{cp}Your test suite must contain at least o	30w	bk
\{cp}[404] \{cx}	1	cv
\{cp}[ERROR] Found \{18}\{19}	6w	hq
\{cp}[FAILED]	2	na
\{cp}[FAILED] \{f}	1w	7z
\{cp}[FAIL]	0	na
\{cp}[FAIL] \{f}	1	7z
\{cp}[PANICKED] \{f}	2w	7z
\{cp}[TIMEDOUT] \{f}	3w	7z
\{cp}[xUnit.net \{cy}	1w	6w
\{cp}elementHandle.\{0}	6w	i9
\{cp}error - \{f}	2	5t
\{cp}error during build:	4w	og
\{cp}error: Program failed with	11w	j7
\{cp}error: Running program '	4w	j7
\{cp}fail: \{cz}	1	15
\{cp}failed \{7}	1	6w
\{cp}failureType: '\{d0}	2w	fn
\{cp}file: \{7}	0	og
\{cp}frame.\{0}	1	i9
\{cp}java.lang.AssertionError	13w	bq
\{cp}locator.\{0}	2	i9
\{cp}page.\{0}	0	i9
\{cp}predicate failed on: 	12w	ah
\{cp}pulumi:pulumi:Stack \{f}	12w	j7
\{cp}shellspec \{7}	2w	lu
\{cp}\xe2\x94\x82 Failing: 	2w	5q
\{cp}\xe2\x9c\x96 Timed out while running tests	15w	1a
\{cp}\xe2\x9c\x98 Test \{d1}	1w	os
\{cp}compilation error	3wi	7v
\{cp}compilation failed	3wi	7v
\{cp}compile error	3wi	7v
\{cp}compile failed	4wi	7v
\{cp}compiling error	4wi	7v
\{cp}compiling failed	8wi	7v
\{cp}failed: 	2i	6x
\{cp}finished \{f}	1wi	4
\{cp}\^test FAILED	3w	nb
\{cp}\^test have FAILED	5w	nb
\{cp}\^tests FAILED	2w	nb
\{cp}\^tests have FAILED	6w	nb
\{d2}Error: connect E	4w	d2
\{19}ms exceeded	1wi	fc
\{d3}TimeoutError	3w	jk
\{d3}failureException: 	2w	jq
\{d4} passed, \{18}\{19}	1w	26
\{d5} timed out in \{2}	2w	oh
\{d6} that match	3w	a2
\{d7} failed	1	1a
\{d8}] \xe2\x80\xba 	0	ia
\{d9} resource "	3w	c7
\{da}AssertionError at \{7}	3w	bq
\{da}AttributeError	5w	jl
\{da}ImportError: cannot import name	16w	jl
\{da}ImproperlyConfigured	1w	jl
\{da}IndexError	2w	jl
\{da}KeyError	1	jl
\{da}LookupError	2w	jl
\{da}NameError	1w	jl
\{da}NotImplementedError	10w	jl
\{da}OverflowError	2w	jl
\{da}RecursionError	5w	jl
\{da}RuntimeError	1w	jl
\{da}StopIteration	3w	jl
\{da}TypeError	1w	jl
\{da}UnboundLocalError	2w	jl
\{da}UnicodeDecodeError	2w	jl
\{da}UnicodeEncodeError	9w	jl
\{da}ValidationError	3w	jl
\{da}ValueError	1w	jl
\{da}ZeroDivisionError	8w	jl
\{db} was thrown running a test	7w	5u
\{dc} ABORTED ***	2w	l4
\{dc} FAILED ***	2w	l4
\{dd} FAILED **	2w	ot
\{de} should 	0w	lu
\{an} ENOENT	1	iz
\{df} Error (	0w	jy
\{df} Failure (	2w	jy
\{dg} coverage is below the specified	20w	6s
\{dh} code 127	1w	ln
\{dh} code: 127	2w	ln
\{di} there \{37}	0w	jt
\{dj}ERROR \{dk}	1	nt
\{dj}ERROR] \{dk}	0w	nt
\{dj}ERROR]\{dk}	1	nt
\{dj}ERROR\{dk}	0	nt
\{dj}error \{dk}	1	nt
\{dj}error] \{dk}	0w	nt
\{dj}error]\{dk}	1	nt
\{dj}error\{dk}	0	nt
\{dl}: error: \{f}	0w	3u
\{dl}: fatal error: \{f}	3w	3u
\{dm}: all warnings being treated as errors	19w	3u
\{dn}ld: cannot find -l	1w	ct
\{6h} issue	0	jt
\{do}: import cycle not allowed	10w	98
\{dp} failed with a nonzero exit code	11w	mk
\{dq}agda:\{2}	0	j1
\{51}", line\{g}	0w	gy
\{dr} socket)	0w	43
\{ds}: error: 	0w	19
\{au} Bundler/\{0}\{0}	1w	kd
\{au} Gemspec/\{0}\{0}	1w	kd
\{au} Layout/\{0}\{0}	0w	kd
\{au} Lint/\{0}\{0}	0	kd
\{au} Metrics/\{0}\{0}	1w	kd
\{au} Naming/\{0}\{0}	0w	kd
\{au} Performance/\{0}\{0}	4w	kd
\{au} RSpec/\{0}\{0}	1	kd
\{au} Rails/\{0}\{0}	1	kd
\{au} Security/\{0}\{0}	1w	kd
\{au} Style/\{0}\{0}	1	kd
\{dt}Error: 	1	k9
\{du}[ERROR] \{f}	0w	77
\{dv}[ERROR] 	0w	77
\{dw} Expected '	3w	mj
\{dw} Expected a 	4w	mj
\{dw} Expression expected	9w	mj
\{dw} Unexpected eof	2w	mj
\{dw} Unexpected token	2w	mj
\{dw} Unterminated	1w	mj
\{dx}, ReasonPhrase	1w	e7
\{dy} Bundling failed	1w	ef
\{91} found in	0wi	cw
\{dz} potentially	1w	7b
\{dz} treated as error	7w	3w
\{e0} maxSize	0w	lw
\{e1}   Confidence: 	6w	1v
\{e2}\{2}\{2}\{2}\{2} error: 	4w	ad
\{e2}\{2}\{2}\{2}\{2} info: 	5	ad
\{e2}\{2}\{2}\{2}\{2} style: 	4w	ad
\{e2}\{2}\{2}\{2}\{2} warning: 	6w	ad
\{e3} formatting	2wi	7m
\{e4} handshake	1wi	ng
\{e5} passphrase	0wi	mb
\{e6}-\{2}\{2}\{2}\{2} (CRITICAL): 	8w	b9
\{e6}-\{2}\{2}\{2}\{2} (HIGH): 	6w	b9
\{e6}-\{2}\{2}\{2}\{2} (LOW): 	5w	b9
\{e6}-\{2}\{2}\{2}\{2} (MEDIUM): 	6w	b9
\{e7}.errors.\{0}\{0}\{0}\{0}\{0}	0w	5z
\{e8} Error in \{e9}	2w	61
\{ea} host key is known for	14w	m8
\{eb} credentials	1wi	7p
\{eb} not found. please rerun \{f}	10wi	as
\{eb} storage quota has been hit	1wi	cp
\{ec} status: 40\{20} \{ed}	3w	e7
\{ee}: \^authentication failed	3w	em
\{ef}AuthorizationException	8w	2f
\{7x} timed out	2wi	fb
\{eg}invalid_token	1w	ly
\{eg}missing_scope	1w	ly
\{eg}token_expired	2w	ly
\{eg}token_revoked	3w	ly
\{eh} already been expired	7wi	nk
\{eh} already been revoked	10wi	nk
\{eh} already expired	1wi	nk
\{eh} already revoked	5wi	nk
\{eh} are already been expired	11wi	nk
\{eh} are already been revoked	14wi	nk
\{eh} are already expired	5wi	nk
\{eh} are already revoked	9wi	nk
\{eh} are been expired	1wi	nk
\{eh} are been revoked	6wi	nk
\{eh} are expired	1wi	nk
\{eh} are revoked	1wi	nk
\{eh} been expired	2wi	nk
\{eh} been revoked	2wi	nk
\{eh} expired	0wi	nk
\{eh} has already been expired	1wi	nk
\{eh} has already been revoked	14wi	nk
\{eh} has already expired	1wi	nk
\{eh} has already revoked	9wi	nk
\{eh} has been expired	1wi	nk
\{eh} has been revoked	6wi	nk
\{eh} has expired	1wi	nk
\{eh} has revoked	1wi	nk
\{eh} have already been expired	2wi	nk
\{eh} have already been revoked	2wi	nk
\{eh} have already expired	2wi	nk
\{eh} have already revoked	2wi	nk
\{eh} have been expired	2wi	nk
\{eh} have been revoked	2wi	nk
\{eh} have expired	1wi	nk
\{eh} have revoked	2wi	nk
\{eh} is already been expired	1wi	nk
\{eh} is already been revoked	13wi	nk
\{eh} is already expired	1wi	nk
\{eh} is already revoked	1wi	nk
\{eh} is been expired	1wi	nk
\{eh} is been revoked	5wi	nk
\{eh} is expired	1wi	nk
\{eh} is revoked	1wi	nk
\{eh} revoked	0wi	nk
\{eh} was already been expired	1wi	nk
\{eh} was already been revoked	14wi	nk
\{eh} was already expired	1wi	nk
\{eh} was already revoked	9wi	nk
\{eh} was been expired	1wi	nk
\{eh} was been revoked	6wi	nk
\{eh} was expired	1wi	nk
\{eh} was revoked	1wi	nk
\{eh} were already been expired	1wi	nk
\{eh} were already been revoked	15wi	nk
\{eh} were already expired	1wi	nk
\{eh} were already revoked	10wi	nk
\{eh} were been expired	2wi	nk
\{eh} were been revoked	2wi	nk
\{eh} were expired	1wi	nk
\{eh} were revoked	2wi	nk
\{ei}konnte nicht aufgel\xc3\xb6st werden	1w	f5
\{ej}konnte nicht aufgel\xc3\xb6st werden	1w	f5
\{ek}\{ek}LimitExceeded	3w	44
\{el}out waiting for \{em}	2wi	74
\{en}InternalException \{eo}	1w	af
\{ep} failed with exit code 1	2w	or
\{ep} failed: 1	2w	or
\{eq} but server	1w	1y
\{er}status: 403	3wi	av
\{er}statuscode: 403	6wi	av
\{er}statuscode\{c6}: 403	4wi	av
\{er}status\{c6}: 403	4wi	av
\{es}) when calling	3w	1k
\{et}) when calling	3w	1i
\{eu}) when calling	3w	1f
\{ev}AllocationFailed)	5w	40
\{ew}:8080 was refused	1w	c8
\{ex}curl \{76}	0	8f
\{ey}: signal: killed	4w	4k
\{ez} failed to start: 	9w	2h
\{f0} not found	2wi	dz
\{f1} compiler cannot create executables	12wi	nq
\{f2}: could not execute: 	13wi	nq
\{f3} preempted	2wi	kq
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
const problem = /\b(?:errors?|fail(?:ed|ure|s)?|invalid|missing|must|should|not found|no such|cannot|can't|could not|couldn't|unable|does not|doesn't|did not|do not|is not|are not|isn't|aren't|not (?:set|allowed|supported|valid|met|defined|a|match\w*|enough)|out of (?:date|sync|range)|stale|expected|required|mismatch(?:es)?|unknown|unsupported|unrecogni[sz]ed|rejected|exceeds?|exceeded|too (?:many|large|long|few|small|old|short)|multiple|duplicate|conflicts?|unexpected|undefined|panic|exception|violat\w+|incompatible|broken|denied|choices|no \w+ (?:found|credentials|provided|specified)|no longer|ha(?:s|ve) no|with no|was (?:replaced|removed|renamed))\b/i;
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
