import { ProgramFault } from '../registration/errors.ts';

/** The environment cannot be used; the message has one line per fault and never a value, because values may be secrets. */
export class ConfigError extends ProgramFault {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super('config-invalid', ['The configuration cannot be used:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
    this.faults = faults;
  }
}

/** The server cannot listen; `code` is `port-in-use`, `port-forbidden`, `host-unknown` or `listen-failed`. */
export class ServerError extends ProgramFault {}

/** A request that is refused. Unlike every other fault its code and message are written for the caller and are sent. */
export class HttpFault extends ProgramFault {
  readonly status: number;

  constructor(status: number, code: string, message: string, options?: { cause?: unknown }) {
    super(code, message, options);
    this.status = status;
  }
}
