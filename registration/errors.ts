/** A fault of the program or the world, never of a person's answer: `code` is stable, `cause` is what led to it. Never shown to a customer. */
export class ProgramFault extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}
