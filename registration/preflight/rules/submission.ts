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
  placesOfNothing(form).flatMap((path) => {
    const checked = check(form, path, at(form, path));
    return !checked.ok && checked.rule === 'SUB-01' ? [{ field: path, facts: { kind: 'filler' } }] : [];
  });

/**
 * The places whose text is of such a kind. Hardly any form has one, so its texts are gone through before any place is looked up,
 * and those of a part that it shares with the form before its latest change not even that.
 */
function placesThat(is: (text: string) => boolean): (form: Form) => readonly FieldPath[] {
  const without = new WeakSet<object>();
  const holds = (node: unknown): boolean => {
    if (typeof node === 'string') return is(node);
    if (typeof node !== 'object' || node === null || without.has(node)) return false;
    if (Object.values(node).some(holds)) return true;
    without.add(node);
    return false;
  };
  const isText = (value: unknown): boolean => typeof value === 'string' && is(value);
  return (form) => {
    if (!holds(form)) return [];
    return spots(form)
      .filter(({ keys }) => [valueAt(form, keys)].flat().some(isText))
      .map(({ path }) => path);
  };
}

const placesOfNothing = placesThat(isNothing);
const placesOfSsn = placesThat(holdsSsn);

const socialSecurity = ({ form }: About): readonly Fault[] => placesOfSsn(form).map((field) => ({ field }));

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
