import { createRequire } from 'node:module';

/**
 * Microsoft's recognisers, where they are good: English number words and yes or no, in short texts.
 * By `require`, as the SDK has them already: an import would read their megabyte twice more, to see what it exports.
 */
export const suite = createRequire(import.meta.url)(
  '@microsoft/recognizers-text-suite',
) as typeof import('@microsoft/recognizers-text-suite');
