import type { PreflightRule } from '../../../registration/preflight/ruleIds.ts';
import type { FindingWords } from '../../findingWords.ts';
import { content } from './content.ts';
import { facts } from './facts.ts';

export const findings: Readonly<Partial<Record<PreflightRule, FindingWords>>> = { ...facts, ...content };
