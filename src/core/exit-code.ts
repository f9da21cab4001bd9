/** How a process ended, as one number: a command that a signal ended has failed, and says so as shells do. */

/** Signals that end a process, by their numbers on Linux and macOS; where the two differ, by Linux'. */
const signals: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGILL: 4,
  SIGTRAP: 5,
  SIGABRT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGUSR1: 10,
  SIGSEGV: 11,
  SIGUSR2: 12,
  SIGPIPE: 13,
  SIGALRM: 14,
  SIGTERM: 15,
  SIGXCPU: 24,
  SIGXFSZ: 25,
  SIGVTALRM: 26,
  SIGPROF: 27,
  SIGSYS: 31,
}

/** The exit code of `timeout` in coreutils for a command that took too long. */
export const timedOutExitCode = 124

/** A signal that has no number here still is a failure. */
export function exitCodeOf(code: number | null, signal: string | null): number {
  if (signal !== null) return 128 + (signals[signal] ?? 0)
  return code ?? 1
}

/** `SIGKILL` for 137; undefined where the code names no signal. */
export function signalIn(exitCode: number): string | undefined {
  return Object.keys(signals).find((name) => signals[name] === exitCode - 128)
}
