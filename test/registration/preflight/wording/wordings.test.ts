import { aboutUseCase } from '../../../../registration/form.ts';
import { mentionsBrand } from '../../../../registration/preflight/wording/brand.ts';
import { bundledConsents } from '../../../../registration/preflight/wording/bundling.ts';
import {
  claimsExemption,
  forcesTexts,
  tellsNoSteps,
  ticksInAdvance,
  usesForeignList,
} from '../../../../registration/preflight/wording/claims.ts';
import { type Element, hasElement } from '../../../../registration/preflight/wording/elements.ts';
import { frequenciesIn } from '../../../../registration/preflight/wording/frequencies.ts';
import { isUnfinished, leavesBrandOpen } from '../../../../registration/preflight/wording/placeholders.ts';
import { presses, promotes, remindsOfCart, sendsPasscode } from '../../../../registration/preflight/wording/promotion.ts';
import { isVague } from '../../../../registration/preflight/wording/vague.ts';
import { CLAIMS, ELEMENTS, type Table } from '../support/wordings.ts';
import { shopOptingIn, tidewater } from './findings.ts';

const about = aboutUseCase(shopOptingIn({ methods: ['WEB_FORM'] }), 0);

const CLAIM: Readonly<Record<string, (text: string) => boolean>> = {
  leavesBrandOpen,
  filler: isUnfinished,
  exemption: claimsExemption,
  noSteps: tellsNoSteps,
  foreignList: usesForeignList,
  forced: forcesTexts,
  preticked: ticksInAdvance,
  bundled: (text) => bundledConsents(text).length > 0,
  promotes,
  passcode: sendsPasscode,
  cart: remindsOfCart,
  presses,
  vague: (text) => isVague(text, tidewater),
};

const rows = (table: Table, answer: 'yes' | 'no') =>
  Object.entries(table).flatMap(([what, lines]) => lines[answer].map((text) => [what, text] as const));

test.each(rows(ELEMENTS, 'yes'))('%s is understood in “%s”', (element, text) => {
  expect(hasElement(element as Element, text, about)).toBe(true);
});

test.each(rows(ELEMENTS, 'no'))('%s is not seen in “%s”', (element, text) => {
  expect(hasElement(element as Element, text, about)).toBe(false);
});

test.each(rows(CLAIMS, 'yes'))('%s is noticed in “%s”', (claim, text) => {
  expect(CLAIM[claim]?.(text)).toBe(true);
});

test.each(rows(CLAIMS, 'no'))('%s is not suspected in “%s”', (claim, text) => {
  expect(CLAIM[claim]?.(text)).toBe(false);
});

test.each([
  ["Orrin's Corner Pharmacy Inc.", 'Orrins Corner Pharmacy: ready'],
  ['Hollis & Reed Furnishings Corp.', 'Hollis and Reed: on its way'],
  ["St. Mary's Hospital", "Saint Mary's Hospital: hi"],
  ['Mount Olivet Church', 'Mt. Olivet choir: rehearsal at 7'],
  ['Café Lumière LLC', 'Cafe Lumiere: hi'],
  ['A & B Plumbing LLC', 'A&B Plumbing: on our way'],
  ['J.P. Keller & Sons, Inc.', 'JP Keller: hi'],
  ['Kettle Bend Unified School District 41', 'KBUSD: schools are closed'],
  ['Harborline Federal Credit Union', 'Harborline FCU: a payment is due'],
  ['City of Tamarack Falls', 'Tamarack Falls: snow emergency'],
  ['Hanbit Trading Inc (한빛무역)', '[한빛무역] 주문이 출고되었습니다'],
  ['Hanbit Trading Inc', 'Hanbit Trading(한빛트레이딩): 출고'],
  ['University of the Cascade Foothills', 'UCF: classes are cancelled'],
  ['Third Street Deli Inc', '3rd St Deli: order up'],
  ['FreshCart Groceries Inc', 'Fresh Cart: driver is near'],
  ['Lakeview Medical Center', 'Lakeview: see you at 9'],
])('%s is named in “%s”', (legalName, text) => {
  expect(mentionsBrand(text, { company: { legalName } })).toBe(true);
});

test.each([
  ["Orrin's Corner Pharmacy Inc.", 'Your order is ready'],
  ['Green Valley Credit Union', 'Your green card is ready'],
  ['First Bank of Ohio', 'First, call us'],
  ['Trillium Parcel Limited', 'Northbound Parcel: out for delivery'],
  ['Kettle Bend Unified School District', 'https://KBUSD.example/closed is our page'],
  ['City of Tamarack Falls', 'City hall is closed'],
])('%s is not named in “%s”', (legalName, text) => {
  expect(mentionsBrand(text, { company: { legalName } })).toBe(false);
});

test.each([
  ['Up to 4 promo texts a month', [{ count: 4, unit: 'month' }]],
  ['no more than two a week', [{ count: 2, unit: 'week' }]],
  ['twice monthly', [{ count: 2, unit: 'month' }]],
  ['three (3) messages per month', [{ count: 3, unit: 'month' }]],
  ['한 달에 네 번', [{ count: 4, unit: 'month' }]],
  ['open 7 days a week', []],
  ['from $9/month', []],
  ['we send 400 texts a month', []],
])('“%s” promises %j', (text, expected) => {
  expect(frequenciesIn(text)).toEqual(expect.arrayContaining(expected));
  expect(frequenciesIn(text).length > 0).toBe(expected.length > 0);
});
