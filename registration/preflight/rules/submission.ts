import { FIELD_IDS, type FieldId } from '../../catalogue.ts';
import { check } from '../../check.ts';
import type { About, Form } from '../../form.ts';
import { at, type FieldPath, valueAt } from '../../path.ts';
import { spots } from '../../settle.ts';
import { isNothing } from '../../shapes.ts';
import { holdsSsn } from '../../ssn.ts';
import { owed } from '../owed.ts';
import type { Fault, Rule } from '../rule.ts';
import { absent, fault } from '../shape.ts';

/** Fields whose absence another rule speaks of. */
const SPOKEN_OF = new Set<string>(
  `company.legalName company.registrationNumber company.registrationType company.registrationCountry company.privacyPolicyUrl company.termsUrl
  special.charityProof special.campaignVerifyToken special.committeeId callToAction.evidence callToAction.privacyConfirmed
  ageGateDescription multipleNumbersReason`.split(/\s+/),
);
const isSpokenOf = (path: FieldPath): boolean => SPOKEN_OF.has(path.replace(/^useCases\[\d+\]\./, ''));

const gaps = ({ form }: About): readonly Fault[] =>
  owed(form)
    .filter((path) => !isSpokenOf(path))
    .flatMap((path) => absent(true, path));

/** Values such as N/A that fill a blank without answering. */
const fillers = ({ form }: About): readonly Fault[] =>
  placesThat(form, isNothing).flatMap((path) => {
    const checked = check(form, path, at(form, path));
    return !checked.ok && checked.rule === 'SUB-01' ? [{ field: path, facts: { kind: 'filler' } }] : [];
  });

/** Parts of forms without a text of either kind: what a form shares with the one before its latest change is not gone through again. */
const ordinary = new WeakSet<object>();

/** Hardly any form holds one: all its texts are gone through before a single place is looked up. */
function isOrdinary(node: unknown): boolean {
  if (typeof node === 'string') return !isNothing(node) && !holdsSsn(node);
  if (typeof node !== 'object' || node === null || ordinary.has(node)) return true;
  if (!Object.values(node).every(isOrdinary)) return false;
  ordinary.add(node);
  return true;
}

/** The places whose text is of such a kind. */
function placesThat(form: Form, is: (text: string) => boolean): readonly FieldPath[] {
  if (isOrdinary(form)) return [];
  const isText = (value: unknown): boolean => typeof value === 'string' && is(value);
  return spots(form)
    .filter(({ keys }) => [valueAt(form, keys)].flat().some(isText))
    .map(({ path }) => path);
}

const socialSecurity = ({ form }: About): readonly Fault[] => placesThat(form, holdsSsn).map((field) => ({ field }));

const STATED = ['authorized', 'noProhibitedContent'] as const;

const statements = ({ form }: About): readonly Fault[] =>
  STATED.flatMap((id) => {
    const said = form.attestations?.[id];
    return said === undefined ? absent(true, `attestations.${id}`) : fault(!said, `attestations.${id}`);
  });

const EVERYTHING: readonly FieldId[] = FIELD_IDS;

export const submissionRules: readonly Rule[] = [
  { id: 'SUB-01', severity: 'blocker', codes: [], reads: EVERYTHING, per: 'form', check: fillers, absences: gaps },
  {
    id: 'SUB-02',
    severity: 'blocker',
    codes: [],
    reads: ['attestations.authorized', 'attestations.noProhibitedContent'],
    per: 'form',
    check: statements,
  },
  { id: 'SUB-03', severity: 'blocker', codes: [], reads: EVERYTHING, per: 'form', check: socialSecurity },
];
