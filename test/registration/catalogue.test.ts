import { wordsOf } from '../../locales/language.ts';
import { catalogue, FIELD_IDS, type FieldId } from '../../registration/catalogue.ts';
import { applies, check } from '../../registration/check.ts';
import { type Draft, LOCALES, newDraft, put } from '../../registration/draft.ts';
import type { Form } from '../../registration/form.ts';
import { pathOf } from '../../registration/path.ts';
import { places } from '../../registration/places.ts';
import { questionOf, questions } from '../../registration/questions.ts';
import { SHAPE_RULES } from '../../registration/rules.ts';
import { readField } from '../../understanding/readField.ts';
import { yesNo } from '../../understanding/recognisers/yesNo.ts';

const NOW = '2026-11-22T10:00:00.000Z';

/** Forms in which each conditional field exists. */
const FORMS: Readonly<Record<string, Form>> = {
  ordinary: {
    company: {
      businessType: 'PRIVATE_PROFIT',
      legalName: 'Acme LLC',
      address: { country: 'US', region: 'TX' },
      website: 'https://acme.example',
      contact: { email: 'dana@other.example' },
    },
    useCases: [
      {
        categories: ['MARKETING', 'ACCOUNT_NOTIFICATIONS'],
        ageGated: true,
        audienceCountries: ['US', 'CA'],
        optIn: { methods: ['WEB_FORM', 'VIA_TEXT', 'AGENT_PHONE', 'IMPORT'] },
      },
    ],
  },
  charity: { company: { businessType: 'NON_PROFIT' }, special: { isCharity: true }, useCases: [{}] },
  political: {
    special: { politicalEntityType: 'CANDIDATE' },
    useCases: [{ categories: ['POLITICAL_ELECTION_CAMPAIGNS'] }],
  },
  manyNumbers: { useCases: [{ numbers: [1, 2, 3, 4, 5, 6].map((digit) => `+1833555010${digit}`) }] },
  bare: { useCases: [{}] },
};

const formFor = (id: FieldId): Form => Object.values(FORMS).find((form) => applies(form, pathOf(id, 0))) ?? {};

const YES_NO = new Set(FIELD_IDS.filter((id) => check({ useCases: [{}] }, pathOf(id, 0), true).ok));

function answerTo(id: FieldId, example: string): unknown {
  if (YES_NO.has(id)) return yesNo(example) === 'yes';
  const read = readField(id, example, { form: formFor(id), locale: 'en', status: 'draft' });
  const found = read.find(([field]) => field === id) ?? read[0];
  return found?.[1];
}

describe.each(LOCALES)('the words of the form (%s)', (locale) => {
  const { form, questions: asks, refusals } = wordsOf(locale);

  it.each(FIELD_IDS)('%s has an example that is accepted', (id) => {
    const value = answerTo(id, form.fields[id].example);
    const path = pathOf(id === 'useCases[].monthlyVolume' ? 'useCases[].monthlyEstimate' : id, 0);

    expect(check(formFor(id), path, value)).toMatchObject({ ok: true });
  });

  it.each(FIELD_IDS)('%s says what it is, why, and where to find it', (id) => {
    const { label, why, where } = form.fields[id];

    for (const text of [label, why, where]) expect(text.length).toBeGreaterThan(1);
  });

  it.each(SHAPE_RULES)('%s is refused in plain words', (rule) => {
    const text = refusals[rule]('Website');

    expect(text.length).toBeGreaterThan(10);
    expect(text).not.toMatch(/invalid|oops|sorry|[A-Z]{3}-\d\d/i);
  });

  it.each(questions.map((question) => question.id))('the buttons of "%s" are few and short', (id) => {
    const buttons = asks[id].buttons ?? [];

    expect(buttons.length).toBeLessThanOrEqual(6);
    for (const title of buttons) expect([...title].length).toBeLessThan(20);
  });
});

describe('the catalogue', () => {
  it.each(FIELD_IDS.filter((id) => catalogue[id].need !== 'stated'))('%s is filled by exactly one question', (id) => {
    expect(questions.filter((question) => question.fields.some((field) => field === id))).toEqual([questionOf(id)]);
  });

  it.each(FIELD_IDS.filter((id) => catalogue[id].when))('%s applies to some forms and not to others', (id) => {
    const verdicts = [...Object.values(FORMS), { company: { businessType: 'SOLE_PROPRIETOR', address: { country: 'DE' } } } as Form].map(
      (form) => applies(form, pathOf(id, 0)),
    );

    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });

  it('is walked in the order of the questions', () => {
    const draft: Draft = { ...newDraft('x', 'en', NOW), form: FORMS['ordinary'] ?? {} };

    const order = places(draft).map((place) => questions.indexOf(place.question));

    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('a refusal', () => {
  it.each([
    ['company.legalName', 'x@acme.example', 'COM-01'],
    ['company.legalName', 'N/A', 'SUB-01'],
    ['company.legalName', 'Acme '.repeat(60), 'too-long'],
    ['company.registrationNumber', '4512345', 'COM-05'],
    ['company.registrationNumber', '07-1234567', 'COM-05'],
    ['company.registrationNumber', '11-1111111', 'COM-05'],
    ['company.registrationNumber', '219-09-9999', 'SUB-03'],
    ['company.address.street', 'PO Box 12', 'COM-10'],
    ['company.contact.firstName', 'Support Team', 'not-a-person'],
    ['company.contact.email', 'dana@acme', 'not-an-email'],
    ['company.contact.email', '대표@acme.example', 'not-an-email'],
    ['company.contact.phone', '12345', 'not-a-phone'],
    ['company.contact.phone', '555 555 5555', 'not-a-phone'],
    ['company.website', 'http://acme.example', 'format'],
    ['company.website', 'javascript:alert(1)', 'not-a-url'],
    ['company.website', 'https://169.254.169.254/x', 'not-a-url'],
    ['company.website', 'https://localhost', 'not-a-url'],
    ['company.website', 'https://acme.local', 'not-a-url'],
    ['company.website', 'https://user:pass@acme.example', 'not-a-url'],
    ['company.website', 'https://bit.ly/x', 'WEB-03'],
    ['company.businessType', 'LLC', 'not-in-list'],
    ['useCases[0].summary', 'Marketing', 'too-short'],
    ['useCases[0].numbers', ['415-555-0133'], 'NUM-02'],
    ['useCases[0].numbers', ['822-555-0101'], 'NUM-02'],
    ['useCases[0].numbers', ['800-123-4567'], 'NUM-01'],
    ['useCases[0].numbers', ['800-222-2222'], 'NUM-07'],
    ['useCases[0].numbers', [], 'required'],
    [
      'useCases[0].callToAction.evidence',
      [{ kind: 'file', id: 'evidence-1', name: 'a.svg', contentType: 'image/svg+xml', size: 9, sha256: 'a'.repeat(64) }],
      'file-type',
    ],
    [
      'useCases[0].callToAction.evidence',
      [{ kind: 'file', id: 'evidence-1', name: 'a.png', contentType: 'image/png', size: 99_999_999, sha256: 'a'.repeat(64) }],
      'file-size',
    ],
    ['useCases[0].callToAction.evidence', Array.from({ length: 11 }, (_, i) => `https://acme.example/${i}`), 'file-count'],
    ['company.nothing', 'x', 'not-in-list'],
    ['__proto__.polluted', 'x', 'not-in-list'],
  ])('of %s = %j names %s', (path, raw, rule) => {
    expect(check({ useCases: [{}] }, path, raw)).toEqual({ ok: false, rule });
  });
});

describe('harmless differences are taken away', () => {
  it.each([
    ['company.registrationNumber', '45 1234567', '45-1234567'],
    ['company.registrationNumber', '４５－１２３４５６７', '45-1234567'],
    ['company.website', 'acme.example', 'https://acme.example'],
    ['company.contact.phone', '(617) 555-0142', '+16175550142'],
    ['company.contact.phone', '+82 2-312-3456', '+8223123456'],
    ['company.contact.email', '<Dana@ACME.example>', 'Dana@acme.example'],
    ['company.address.region', 'Texas', 'TX'],
    ['company.address.region', '온타리오', 'ON'],
    ['company.address.postalCode', 'm5v2t6', 'M5V 2T6'],
    ['company.address.country', '미국', 'US'],
    ['company.legalName', ' Acme \u202e  Freight,\u200b Inc. ', 'Acme Freight, Inc.'],
    ['useCases[0].numbers', ['1-833-TEXT-NOW', '(888) 555-0100', '8885550100'], ['+18338398669', '+18885550100']],
    ['useCases[0].optIn.keywords', ['join', 'JOIN'], ['JOIN']],
  ])('%s: %j becomes %j', (path, raw, value) => {
    expect(check({ useCases: [{ optIn: { methods: ['VIA_TEXT'] } }] }, path, raw)).toEqual({ ok: true, value });
  });
});

describe('what follows from an answer', () => {
  const told = (...values: readonly (readonly [string, unknown])[]): Draft =>
    values.reduce((draft, [path, value]) => put(draft, path, value, 'customer', NOW).draft, newDraft('x', 'en', NOW));

  it('a US state makes the number an EIN', () => {
    expect(told(['company.address.region', 'TX'], ['company.registrationNumber', '45-1234567']).form.company).toMatchObject({
      registrationType: 'EIN',
      registrationCountry: 'US',
      address: { country: 'US' },
    });
  });

  it('a Canadian province opens an EIN again, for Canada has other numbers', () => {
    const draft = told(['company.registrationNumber', '45-1234567']);

    const { draft: after, dropped } = put(draft, 'company.address.region', 'ON', 'customer', NOW);

    expect(after.form.company?.registrationNumber).toBeUndefined();
    expect(dropped).toEqual([{ field: 'company.registrationNumber', value: '45-1234567', rule: 'COM-06' }]);
  });

  it('a sole proprietor has no company number', () => {
    const draft = told(
      ['company.address.region', 'TX'],
      ['company.registrationNumber', '45-1234567'],
      ['company.businessType', 'SOLE_PROPRIETOR'],
    );

    expect(draft.form.company).not.toHaveProperty('registrationNumber');
    expect(draft.form.company).not.toHaveProperty('registrationType');
  });

  it('another way of agreeing opens its own questions and keeps the rest', () => {
    const draft = told(
      ['useCases[0].optIn.methods', ['WEB_FORM']],
      ['useCases[0].optIn.isOptional', true],
      ['useCases[0].optIn.preselected', false],
    );

    const { draft: after } = put(draft, 'useCases[0].optIn.methods', ['AGENT_PHONE'], 'customer', NOW);

    const open = places(after)
      .filter((place) => place.isOpen)
      .map((place) => place.id);
    expect(open).toContain('useCases[].optIn.verbalScript');
    expect(after.form.useCases?.[0]?.optIn).toEqual({ methods: ['AGENT_PHONE'], isOptional: true });
  });

  it('an estimate fills the bucket at or above it', () => {
    for (const [estimate, bucket] of [
      [3000, '10,000'],
      [10_000, '10,000'],
      [10_001, '100,000'],
      [99_000_000, '10,000,000+'],
    ] as const) {
      expect(told(['useCases[0].monthlyEstimate', estimate]).form.useCases?.[0]?.monthlyVolume).toBe(bucket);
    }
  });

  it('a reseller is asked for only when the domains differ and the mail is no free one', () => {
    const at = (email: string) => applies({ company: { website: 'https://www.acme.co.uk', contact: { email } } }, 'company.resellerName');

    expect([at('dana@acme.co.uk'), at('dana@gmail.com'), at('dana@telecom.example')]).toEqual([false, false, true]);
  });

  it('a number belongs to one use case only', () => {
    const draft = told(['useCases[0].numbers', ['+18335550177']]);

    expect(check(draft.form, 'useCases[1].numbers', ['833-555-0177'])).toEqual({ ok: false, rule: 'conflict' });
  });

  it('no change touches the form it was given', () => {
    const draft = told(['company.legalName', 'Acme LLC']);
    const before = JSON.stringify(draft);

    put(draft, 'useCases[1].numbers', ['+18335550177'], 'customer', NOW);

    expect(JSON.stringify(draft)).toBe(before);
  });
});
