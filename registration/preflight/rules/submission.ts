import { FIELD_IDS, type FieldId } from '../../catalogue.ts';
import { check } from '../../check.ts';
import type { About, Form } from '../../form.ts';
import { at, type FieldPath } from '../../path.ts';
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
  texts(form).flatMap(({ path, value }) => {
    if (!value.some(isNothing)) return [];
    const checked = check(form, path, at(form, path));
    return !checked.ok && checked.rule === 'SUB-01' ? [{ field: path, facts: { kind: 'filler' } }] : [];
  });

interface Texts {
  readonly path: FieldPath;
  readonly value: readonly string[];
}

/** Every text of the form with the path of its field; two rules go through them. */
function texts(form: Form): readonly Texts[] {
  const known = textsOf.get(form);
  if (known) return known;
  const found: Texts[] = [];
  for (const { path } of spots(form)) {
    const value = at(form, path);
    if (value === undefined) continue;
    const all = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
    if (all.length > 0) found.push({ path, value: all });
  }
  textsOf.set(form, found);
  return found;
}

const textsOf = new WeakMap<Form, readonly Texts[]>();

const socialSecurity = ({ form }: About): readonly Fault[] =>
  texts(form)
    .filter(({ value }) => value.some(holdsSsn))
    .map(({ path }) => ({ field: path }));

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
