import type { Rule } from '../rule.ts'

/** Browsers, displays and emulators that the machine has not, or has in another version. */
export const browserMachineRules: readonly Rule[] = [
  {
    id: 'browser/driver-version',
    cause: 'environment/wrong-tool-version',
    rank: 'verdict',
    match:
      /This version of (?:ChromeDriver|MSEdgeDriver|Microsoft Edge (?:Web)?Driver) (?:only supports|has not been tested)|Current browser version is \d/,
    help: 'Install a driver of the same major version as the browser, or let the test tool choose it.',
    examples: {
      match: [
        'session not created: This version of ChromeDriver only supports Chrome version 114',
        'Message: session not created: This version of MSEdgeDriver only supports MSEdge version 120',
      ],
    },
  },
  {
    id: 'browser/crashed',
    cause: 'environment/crashed',
    rank: 'cause',
    match:
      /DevToolsActivePort file doesn't exist|(?:Chrome|Edge|Firefox) failed to start: |session not created: Chrome instance exited|WebDriverException: .{0,40}Process unexpectedly closed with status/,
    yieldsTo: ['environment/device-missing', 'dependency/shared-library-missing', 'browser/driver-version'],
    examples: {
      match: [
        "unknown error: DevToolsActivePort file doesn't exist",
        'session not created: Chrome failed to start: exited normally.',
      ],
    },
  },
  {
    id: 'display/xvfb-missing',
    cause: 'environment/missing-tool',
    rank: 'verdict',
    match:
      /Your system is missing the dependency: |Install Xvfb and run Cypress again|Could not start Xvfb|spawn Xvfb ENOENT/i,
    help: 'Install the X server (`apt-get install xvfb`), or run the tests in an image that has it.',
    examples: {
      match: [
        'Your system is missing the dependency: Xvfb',
        'Error: Could not start Xvfb.',
        'Error: spawn Xvfb ENOENT',
      ],
    },
  },
  {
    id: 'display/qt-platform',
    cause: 'environment/device-missing',
    rank: 'cause',
    match: /Could not load the Qt platform plugin "|This application failed to start because no Qt platform plugin/,
    examples: {
      match: ['qt.qpa.plugin: Could not load the Qt platform plugin "xcb" in "" even though it was found.'],
    },
  },
  {
    // Source: android-emulator-runner, the emulator's own start-up checks, simctl.
    id: 'emulator/not-booted',
    cause: 'environment/device-missing',
    rank: 'verdict',
    match:
      /Timed? ?out waiting for (?:the )?(?:emulator|simulator|device)\b|emulation (?:currently )?requires hardware acceleration|PANIC: (?:Missing|Broken|Cannot find) (?:emulator|AVD)|Unable to lookup in current state: Shutdown|Failed to boot simulator|AVD .{1,80} (?:took too long to boot|did not boot)/i,
    examples: {
      match: [
        'Timeout waiting for emulator to boot.',
        'emulator: ERROR: x86_64 emulation currently requires hardware acceleration!',
        'PANIC: Missing emulator engine program for x86 CPU.',
      ],
      not: ['Waiting for emulator to boot'],
    },
  },
  {
    id: 'browser/not-found',
    cause: 'environment/missing-tool',
    rank: 'verdict',
    match:
      /No binary for \w{3,30} browser on your platform|Cannot find the browser\. "|Unable to obtain driver for \w{3,20};|Chrome installation not found|Unable to connect to Chrome$|ChromeHeadless failed \d+ times|Unable to establish one or more of the specified browser connections|Found no NVIDIA driver on your system/,
    yieldsTo: ['environment/crashed', 'network/dns'],
    help: 'Install the browser (or the driver) on the runner before this step, or say where it is (`CHROME_BIN`).',
    examples: {
      match: [
        '01 04 2026 02:14:07.123:ERROR [launcher]: No binary for ChromeHeadless browser on your platform.',
        'ERROR Cannot find the browser. "firefox:headless" is neither a known browser alias, nor a path to an executable file.',
        'selenium.common.exceptions.NoSuchDriverException: Message: Unable to obtain driver for chrome; For documentation on this error, please visit: x',
        '❌  Chrome installation not found',
      ],
    },
  },
]
