import type { PreflightRule } from '../../../registration/preflight/ruleIds.ts';
import type { FindingWords } from '../../findingWords.ts';
import { content } from './content.ts';
import { facts } from './facts.ts';
import { wording } from './wording.ts';

/** What is said about each rule; a rule without words does not compile. */
export const findings: Readonly<Record<PreflightRule, FindingWords>> = { ...wording, ...facts, ...content };
