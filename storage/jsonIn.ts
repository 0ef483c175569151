import { isUtf8 } from 'node:buffer';

/** The JSON value in `bytes`; `undefined` when they are not JSON. V8's own error is dropped because it quotes the text, and the text is a customer's. */
export function jsonIn(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
