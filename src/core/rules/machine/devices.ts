import type { Rule } from '../rule.ts'

/** Displays, GPUs, emulators, simulators and browsers that do not come up: no test ran, so none failed. */
export const deviceRules: readonly Rule[] = [
  {
    id: 'machine/device-missing',
    cause: 'environment/device-missing',
    rank: 'cause',
    match:
      /cannot open display|Missing X server or \$DISPLAY|\/dev\/kvm.{0,60}(?:not|denied|missing)|KVM is required|no CUDA-capable device|NVIDIA driver.{0,40}(?:not|fail)|CUDA driver version is insufficient|could not select device driver|Failed to create .{0,20}GL context|HAXM is not installed|No usable sandbox|unable to find a (?:device|destination) matching|DISPLAY is not set|could not connect to display|no DISPLAY environment variable|no display name and no \$DISPLAY|libcuda\.so\.1: cannot open|nvidia-container-cli: initialization error|modprobe: FATAL: Module kvm/i,
    examples: {
      match: [
        '[1:1:ERROR:ozone_platform_x11.cc] Missing X server or $DISPLAY',
        'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].',
        '_tkinter.TclError: no display name and no $DISPLAY environment variable',
      ],
    },
  },
  {
    id: 'android/emulator',
    cause: 'environment/device-missing',
    rank: 'cause',
    match:
      /Timeout waiting for emulator to boot|[Ee]mulator.{0,40}(?:timed? out|did not boot|failed to boot|terminated)|DeviceException: No (?:connected|online) devices|no devices\/emulators found|No online devices found|ShellCommandUnresponsiveException|INSTALL_FAILED_INSUFFICIENT_STORAGE/,
    examples: {
      match: [
        'Error: Timeout waiting for emulator to boot.',
        'com.android.builder.testing.api.DeviceException: No connected devices!',
        'adb: no devices/emulators found',
      ],
      not: ['adb: device offline', 'Starting emulator.'],
    },
  },
  {
    id: 'apple/simulator',
    cause: 'environment/device-missing',
    rank: 'verdict',
    match:
      /Unable to boot (?:device|the Simulator)|Failed to start launchd_sim|Timed out waiting \d{1,4} seconds for simulator to boot|Failed to prepare device '.{1,60}' for impending launch|Unable to lookup in current state: Shut(?:down|ting)|Could not find an? `\w{2,10}` simulator|Timed out waiting for all destinations matching|Application failed preflight checks|Failed to install or launch the test runner/,
    help: 'The simulator did not come up: boot it in a step before (`xcrun simctl bootstatus -b`), and run the job again.',
    examples: {
      match: [
        'Unable to boot device due to insufficient system resources.',
        "App encountered an error (Failed to prepare device 'iPhone 15' for impending launch.",
      ],
    },
  },
  {
    id: 'browser/not-started',
    cause: 'environment/crashed',
    rank: 'cause',
    match:
      /session not created: |Chrome failed to start: |DevToolsActivePort file doesn't exist|Failed to launch the browser process|chrome not reachable|Chromium Renderer process just crashed|The Test Runner unexpectedly exited via|Disconnected.{0,20} because no message in \d+ ms|browserType\.launch: (?:Target|Browser|Process|Failed|Protocol)/,
    help: 'The browser did not start or died: look at memory, /dev/shm and the sandbox flags of the machine.',
    examples: {
      match: [
        "session not created: DevToolsActivePort file doesn't exist",
        'We detected that the Chromium Renderer process just crashed.',
        'Error: Failed to launch the browser process!',
        'browserType.launch: Target page, context or browser has been closed',
      ],
    },
    yieldsTo: ['dependency', 'environment/out-of-memory', 'environment/device-missing', 'browser/driver-version'],
  },
]
