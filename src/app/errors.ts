/** Failures that a person can do something about: each message says what was tried, what came back, and what to do. */

/** GitHub's API gave a final answer that is no use, or none at all. The message is one line, safe to print. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError'
  /** HTTP status of the last answer; undefined where there was none. */
  readonly status: number | undefined
  /** How long the rate limit asks to wait, where it does: longer than we were willing to. */
  readonly waitSeconds: number | undefined

  constructor(
    message: string,
    details: {
      readonly status?: number | undefined
      readonly waitSeconds?: number | undefined
      readonly cause?: unknown
    } = {},
  ) {
    super(message, { cause: details.cause })
    this.status = details.status
    this.waitSeconds = details.waitSeconds
  }
}

/** The metrics did not arrive at the gateway. The message is one line, safe to print, and holds no credentials. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError'
  /** HTTP status of the last answer; undefined where there was none. */
  readonly status: number | undefined

  constructor(message: string, details: { readonly status?: number | undefined; readonly cause?: unknown } = {}) {
    super(message, { cause: details.cause })
    this.status = details.status
  }
}

/** A receiver did not take a message. The message is one line, safe to print: nothing of the receiver's address is in it. */
export class ReceiverError extends Error {
  override readonly name = 'ReceiverError'
  /** HTTP status of the last answer; undefined where there was none. */
  readonly status: number | undefined

  constructor(message: string, details: { readonly status?: number | undefined; readonly cause?: unknown } = {}) {
    super(message, { cause: details.cause })
    this.status = details.status
  }
}

/** Telemetry did not arrive at its OTLP endpoint. The message is one line, safe to print, and holds no credentials. */
export class TelemetryError extends Error {
  override readonly name = 'TelemetryError'
}

/** The command could not be started. The message is one line, safe to print. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
