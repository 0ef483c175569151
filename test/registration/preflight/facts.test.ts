import { preflight } from '../../../registration/preflight/preflight.ts';
import { readable } from '../../../registration/preflight/readable.ts';
import { type Changes, changed, findingsOf } from './support/change.ts';

const text = (words: string) => `Northgate Dental: ${words} Reply STOP to opt out.`;
const file = (more: object) => ({
  kind: 'file',
  id: 'f0e1d2c3b4a5968778695a4b',
  name: 'a.png',
  contentType: 'image/png',
  size: 90_000,
  sha256: 'ab'.repeat(32),
  ...more,
});
const numbers = (count: number) => Array.from({ length: count }, (_, i) => `+1833555${2200 + i * 13}`);

/** Rule and severity, the form it starts from, what is wrong with it. */
const DEFECTS: readonly (readonly [string, string, Changes])[] = [
  ['COM-01 blocker', 'dentist', { 'company.legalName': undefined }],
  ['COM-01 blocker', 'dentist', { 'company.legalName': 'John' }],
  ['COM-01 blocker', 'dentist', { 'company.legalName': 'maria@ngdental.com' }],
  ['COM-01 blocker', 'dentist', { 'company.legalName': 'www.ngdental.com' }],
  ['COM-01 blocker', 'dentist', { 'company.legalName': 'ngdental.com' }],
  ['COM-02 warning', 'dentist', { 'company.legalName': 'Northgate Dental Group' }],
  ['COM-02 warning', 'koreanImporter', { 'company.legalName': 'Hanbit Trading' }],
  ['COM-03 warning', 'restaurant', { 'company.doingBusinessAs': undefined, 'company.legalName': 'Rossi Holdings LLC' }],
  ['COM-03 warning', 'startup', { 'company.doingBusinessAs': undefined }],
  ['COM-03 warning', 'canadianRetailer', { 'company.doingBusinessAs': undefined, 'company.legalName': 'Maple Leaf Equipment Ltd.' }],
  [
    'COM-03 warning',
    'dentist',
    {
      'company.legalName': 'Northgate Foods LLC',
      '~sampleMessages': [text('your order is in.').replace('Dental', 'Market'), text('we open at 8.').replace('Dental', 'Market')],
      '~callToAction.text': 'I agree to get texts from Northgate Market.',
    },
  ],
  ['COM-04 blocker', 'dentist', { 'company.registrationNumber': undefined }],
  ['COM-04 blocker', 'dentist', { 'company.registrationType': undefined }],
  ['COM-04 blocker', 'dentist', { 'company.registrationCountry': undefined }],
  ['COM-04 blocker', 'soleProprietor', { 'company.registrationNumber': '45-2093817' }],
  ['COM-05 blocker', 'dentist', { 'company.registrationNumber': '07-2093817' }],
  ['COM-05 blocker', 'dentist', { 'company.registrationNumber': '11-1111111' }],
  ['COM-05 blocker', 'dentist', { 'company.registrationNumber': '45-20938' }],
  ['COM-05 warning', 'dentist', { 'company.registrationNumber': '12-3456789' }],
  ['COM-05 warning', 'dentist', { 'company.registrationNumber': '123456789' }],
  ['COM-06 blocker', 'canadianRetailer', { 'company.registrationNumber': '12345678' }],
  ['COM-06 warning', 'canadianRetailer', { 'company.registrationNumber': '123456789RC0001' }],
  ['COM-06 blocker', 'canadianRetailer', { 'company.registrationType': 'EIN' }],
  ['COM-06 blocker', 'dentist', { 'company.registrationType': 'CBN' }],
  ['COM-07 blocker', 'dentist', { 'company.address.region': 'ON' }],
  ['COM-07 blocker', 'dentist', { 'company.address.region': 'Tex' }],
  ['COM-07 blocker', 'canadianRetailer', { 'company.address.region': 'NY' }],
  ['COM-08 blocker', 'dentist', { 'company.address.postalCode': '7875' }],
  ['COM-08 blocker', 'canadianRetailer', { 'company.address.postalCode': 'D1A 1A1' }],
  ['COM-09 warning', 'dentist', { 'company.address.postalCode': '10001' }],
  ['COM-09 warning', 'canadianRetailer', { 'company.address.postalCode': 'V6B 1A1' }],
  ['COM-10 blocker', 'dentist', { 'company.address.street': 'P.O. Box 4412' }],
  ['COM-10 blocker', 'dentist', { 'company.address.street': 'PO BOX 77' }],
  ['COM-10 blocker', 'quebec', { 'company.address.street': 'Case postale 310' }],
  ['COM-10 blocker', 'dentist', { 'company.address.street': 'P.O. Box 4412, Austin' }],
  ['COM-10 warning', 'dentist', { 'company.address.street': 'Burnet Road' }],
  ['COM-11 blocker', 'soleProprietor', { 'company.legalName': 'Ruiz Piano Lessons LLC' }],
  ['COM-11 blocker', 'soleProprietor', { 'company.legalName': 'Ruiz Inc. dba Piano Lessons' }],
  ['COM-11 warning', 'soleProprietor', { 'company.registrationNumber': '45-2093817' }],
  ['COM-12 warning', 'city', { 'company.businessType': 'PRIVATE_PROFIT' }],
  ['COM-12 warning', 'dentist', { 'company.website': 'https://northgate.gov' }],
  ['CON-01 blocker', 'dentist', { 'company.contact.email': 'maria.ngdental.com' }],
  ['CON-01 blocker', 'dentist', { 'company.contact.email': 'maria@ngdental' }],
  ['CON-01 warning', 'dentist', { 'company.contact.email': 'maria@gmial.com' }],
  ['CON-01 warning', 'dentist', { 'company.contact.email': 'maria@ngdenatl.com' }],
  ['CON-02 warning', 'dentist', { 'company.contact.email': 'northgate@gmail.com' }],
  ['CON-02 warning', 'canadianRetailer', { 'company.contact.email': 'rowe@sympatico.ca' }],
  ['CON-02 warning', 'koreanImporter', { 'company.contact.email': 'hanbit@hanmail.net' }],
  ['CON-02 warning', 'soleProprietor', { 'company.contact.email': 'dana@yahoo.com' }],
  ['CON-03 warning', 'dentist', { 'company.contact.email': 'maria@brightagency.com' }],
  ['CON-03 warning', 'schoolDistrict', { 'company.contact.email': 'agunn@otherdistrict.k12.ca.us' }],
  ['CON-04 blocker', 'dentist', { 'company.contact.firstName': 'Support', 'company.contact.lastName': 'Team' }],
  ['CON-04 blocker', 'dentist', { 'company.contact.firstName': 'Marketing', 'company.contact.lastName': 'Department' }],
  ['CON-04 blocker', 'dentist', { 'company.contact.firstName': 'Northgate', 'company.contact.lastName': 'Dental LLC' }],
  ['CON-04 blocker', 'dentist', { 'company.contact.firstName': 'Northgate', 'company.contact.lastName': 'Dental' }],
  ['CON-04 blocker', 'dentist', { 'company.contact.firstName': 'Front', 'company.contact.lastName': 'Desk' }],
  ['CON-04 warning', 'koreanImporter', { 'company.contact.firstName': '지훈', 'company.contact.lastName': '박' }],
  ['CON-05 blocker', 'dentist', { 'company.contact.phone': '+15121111111' }],
  ['CON-05 blocker', 'dentist', { 'company.contact.phone': '555-0142' }],
  ['CON-06 blocker', 'dentist', { 'company.contact.phone': '+18335550142' }],
  ['CON-07 blocker', 'dentist', { 'company.support.email': undefined, 'company.support.phone': undefined }],
  ['WEB-01 blocker', 'dentist', { 'company.website': 'http://www.ngdental.com' }],
  ['WEB-01 blocker', 'dentist', { 'company.website': 'https://192.168.1.4' }],
  ['WEB-01 blocker', 'dentist', { 'company.privacyPolicyUrl': 'http://www.ngdental.com/privacy' }],
  ['WEB-01 blocker', 'dentist', { 'company.termsUrl': 'https://localhost/terms' }],
  ['WEB-01 blocker', 'dentist', { 'company.website': 'https://www.ngdental.con' }],
  ['WEB-02 warning', 'dentist', { 'company.website': 'https://www.facebook.com/northgatedental' }],
  ['WEB-02 warning', 'dentist', { 'company.website': 'https://linktr.ee/ngdental' }],
  ['WEB-02 warning', 'dentist', { 'company.website': 'https://northgate.wixsite.com/home' }],
  ['WEB-03 blocker', 'dentist', { 'company.website': 'https://bit.ly/3ngdental' }],
  ['WEB-03 blocker', 'dentist', { 'company.privacyPolicyUrl': 'https://docs.google.com/document/d/1aB/view' }],
  ['WEB-05 warning', 'dentist', { 'company.website': 'https://www.bluefinmotors.com' }],
  ['WEB-05 warning', 'koreanImporter', { 'company.website': 'https://seoulfashion.co' }],
  ['WEB-05 warning', 'logistics', { 'company.website': 'https://sunsetbakery.net' }],
  ['WEB-06 blocker', 'dentist', { 'company.privacyPolicyUrl': undefined }],
  ['WEB-06 warning', 'dentist', { 'company.privacyPolicyUrl': 'https://www.termly.io/policy/8812' }],
  ['WEB-07 blocker', 'dentist', { 'company.termsUrl': undefined }],
  [
    'WEB-07 warning',
    'dentist',
    { 'company.termsUrl': 'https://ngdental.com/privacy/', 'company.privacyPolicyUrl': 'https://www.ngdental.com/privacy' },
  ],
  ['PRV-01 blocker', 'dentist', { '~callToAction.privacyConfirmed': false }],
  ['PRV-01 blocker', 'dentist', { '~callToAction.privacyConfirmed': undefined }],
  ['ISV-01 warning', 'dentist', { 'company.contact.email': 'jo@textpartners.com' }],
  ['ISV-02 blocker', 'dentist', { 'company.resellerName': 'Northgate Dental Group PLLC' }],
  ['EVI-01 blocker', 'dentist', { '~callToAction.evidence': undefined }],
  ['EVI-01 warning', 'dentist', { '~optIn.methods': ['WEB_FORM', 'PAPER_FORM', 'MOBILE_QR_CODE'] }],
  ['EVI-02 blocker', 'dentist', { '~callToAction.evidence': [{ kind: 'url', url: 'https://bit.ly/3xYz' }] }],
  ['EVI-02 blocker', 'dentist', { '~callToAction.evidence': [{ kind: 'url', url: 'https://localhost:3000/a.png' }] }],
  ['EVI-02 warning', 'dentist', { '~callToAction.evidence': [{ kind: 'url', url: 'https://drive.google.com/file/d/1aBcD/view' }] }],
  ['EVI-03 warning', 'dentist', { '~callToAction.evidence': [{ kind: 'url', url: 'https://ngdental.com/' }] }],
  ['EVI-04 blocker', 'dentist', { '~callToAction.evidence': [file({ contentType: 'text/html' })] }],
  ['EVI-04 blocker', 'dentist', { '~callToAction.evidence': [file({ size: 11_000_000 })] }],
  ['EVI-04 info', 'dentist', { '~callToAction.evidence': [file({ size: 900 })] }],
  [
    'EVI-07 blocker',
    'dentist',
    { '~callToAction.evidence': [file({ size: 9_000_000 }), file({ id: 'other-file-id', sha256: 'cd'.repeat(32), size: 9_000_000 })] },
  ],
  ['NUM-01 blocker', 'dentist', { '~numbers': ['+1833555014'] }],
  ['NUM-01 blocker', 'dentist', { '~numbers': ['+18331550142'] }],
  ['NUM-02 blocker', 'dentist', { '~numbers': ['+15125550142'] }],
  ['NUM-02 blocker', 'dentist', { '~numbers': ['+18225550142'] }],
  ['NUM-03 blocker', 'dentist', { '~numbers': ['+18335550142', '(833) 555-0142'] }],
  ['NUM-06 warning', 'dentist', { '~numbers': numbers(3) }],
  ['NUM-06 blocker', 'dentist', { '~numbers': numbers(6) }],
  ['NUM-06 blocker', 'dentist', { '~numbers': numbers(7), multipleNumbersReason: 'many offices' }],
  ['NUM-07 blocker', 'dentist', { '~numbers': ['+18882222222'] }],
  ['AGE-01 blocker', 'restaurant', { '~ageGated': true }],
  [
    'AGE-01 warning',
    'restaurant',
    { '~summary': 'Vine Street Wine Bar & Grill texts guests about happy hour, beer specials and wine tastings twice a month.' },
  ],
  [
    'AGE-02 blocker',
    'restaurant',
    { '~ageGated': true, '~ageGateDescription': 'Visitors click Yes or No when asked whether they are 21.' },
  ],
  [
    'AGE-02 blocker',
    'restaurant',
    { '~ageGated': true, '~ageGateDescription': 'A box to tick: I am 21 or older. No birth date is asked.' },
  ],
  ['CHA-01 blocker', 'charity', { 'special.charityProof': undefined }],
  ['CHA-01 blocker', 'university', { 'special.isCharity': true }],
  [
    'CHA-02 blocker',
    'charity',
    { '~summary': 'Open Table Food Pantry texts supporters who signed up at events: news of the pantry and reminders of their shifts.' },
  ],
  ['CHA-02 blocker', 'charity', { '~callToAction.text': 'I give my consent to receive reminders by text from Open Table Food Pantry.' }],
  ['POL-02 warning', 'dentist', { 'special.campaignVerifyToken': 'cv|1.0|tcr|10dlc|9975c339-d46f-49b7' }],
  [
    'POL-04 warning',
    'charity',
    { '~summary': 'We text supporters to re-elect Dana Moore for city council and to ask for a donation before the primary in May.' },
  ],
  ['POL-04 warning', 'dentist', { '~sampleMessages': [text('vote for Jane Doe on November 3.')] }],
  ['POL-04 warning', 'dentist', { '~sampleMessages': [text('can Senator Dale count on your vote on election day?')] }],
  ['POL-04 warning', 'dentist', { '~sampleMessages': [text('reply YES to support our candidate.')] }],
  ['POL-04 warning', 'dentist', { '~sampleMessages': [text('vote YES on Proposition 12.')] }],
  ['POL-04 warning', 'dentist', { 'company.legalName': 'Committee to Elect Maria Weed, Inc.' }],
  ['SUB-01 blocker', 'dentist', { 'company.address.city': undefined }],
  ['SUB-01 blocker', 'dentist', { 'company.address.city': 'N/A' }],
  ['SUB-01 blocker', 'dentist', { '~helpMessage': undefined }],
  ['SUB-02 blocker', 'dentist', { 'attestations.authorized': false }],
  ['SUB-02 blocker', 'dentist', { 'attestations.noProhibitedContent': undefined }],
  ['SUB-03 blocker', 'dentist', { '~additionalInformation': 'The owner’s SSN is 536-22-8714.' }],
  ['SUB-03 blocker', 'dentist', { 'company.registrationNumber': '536-22-8714' }],
  [
    'LANG-01 warning',
    'koreanImporter',
    { '~summary': '온라인으로 주문한 고객에게 주문 확인과 배송 상황을 주문마다 세 번 정도 문자로 알려 드립니다.' },
  ],
  [
    'LANG-01 warning',
    'koreanImporter',
    { '~helpMessage': 'Hanbit Trading: 도움이 필요하시면 help@hanbittrading.com 으로 연락 주세요. STOP 수신거부' },
  ],
];

test.each(DEFECTS)('%s is found (%s, %j)', (expected, base, changes) => {
  expect(findingsOf(base, changes)).toContain(expected);
});

/** Looks like the defect, but is right; the rule, the form, the harmless change. */
const HARMLESS: readonly (readonly [string, string, Changes])[] = [
  ['COM-01', 'dentist', { 'company.legalName': 'Northgate.com Dental Group, Inc.' }],
  ...['L.L.C.', 'Limited', 'Co.', 'GmbH', 'Lté']
    .slice(0, 4)
    .map((end) => ['COM-02', 'dentist', { 'company.legalName': `Northgate Dental Group ${end}` }] as const),
  ['COM-02', 'bank', { 'company.legalName': 'First Northgate Credit Union' }],
  ['COM-02', 'bank', { 'company.legalName': 'Cedar Valley Farmers Cooperative' }],
  ['COM-02', 'koreanImporter', { 'company.legalName': '주식회사 한빛무역' }],
  ['COM-03', 'dentist', { '~sampleMessages': [text('see you soon.'), 'Reminder: your visit at Northgate Dental is tomorrow.'] }],
  ['COM-03', 'dentist', { '~sampleMessages': ['NDG: your visit is tomorrow at 3 PM. Reply STOP to opt out.'] }],
  ['COM-06', 'britishColumbia', { 'company.registrationNumber': '0912345' }],
  ['COM-09', 'dentist', { 'company.address.postalCode': '88510' }],
  ['COM-09', 'quebec', { 'company.address.postalCode': 'K1A 0B1' }],
  ['COM-10', 'dentist', { 'company.address.street': 'One Congress Plaza' }],
  ['COM-10', 'dentist', { 'company.address.street': '1180 Burnet Rd, PO Box 12' }],
  ['COM-11', 'soleProprietor', { 'company.legalName': 'Ruiz & Company' }],
  ['COM-12', 'dentist', { 'company.legalName': 'City of Refuge Trucking LLC' }],
  ['CON-01', 'dentist', { 'company.contact.email': 'maria@yahoo.co.kr' }],
  ['CON-01', 'dentist', { 'company.contact.email': 'maria@ngdental.co' }],
  [
    'CON-02',
    'dentist',
    { 'company.legalName': 'Comcast Corporation', 'company.website': 'https://www.comcast.net', 'company.contact.email': 'a@comcast.net' },
  ],
  ['CON-03', 'dentist', { 'company.contact.email': 'maria@north.ngdental.com' }],
  [
    'CON-03',
    'dentist',
    {
      'company.contact.email': 'maria@northgatehealth.com',
      '~additionalInformation': 'Our e-mail is on the domain of our parent company, Northgate Health.',
    },
  ],
  ['CON-04', 'soleProprietor', { 'company.legalName': 'Dana Ruiz' }],
  ['CON-04', 'dentist', { 'company.legalName': 'Maria Weed PLLC' }],
  ['CON-04', 'koreanImporter', { 'company.contact.firstName': 'Min-ji', 'company.contact.lastName': 'O' }],
  ['CON-05', 'dentist', { 'company.contact.phone': '+442079460958' }],
  ['WEB-01', 'dentist', { 'company.website': 'https://ngdental.example' }],
  ...[
    'northgatedental.com',
    'ngdental.com',
    'ndg.com',
    'northgate-dental.net',
    'www.northgatesmiles.com',
    'getnorthgate.io',
    'ndgaustin.com',
    'northgatedentalgroup.co.uk',
    'example.com',
  ].map((host) => ['WEB-05', 'dentist', { 'company.website': `https://${host}` }] as const),
  ['WEB-05', 'city', { 'company.legalName': 'County of Los Angeles', 'company.website': 'https://lacounty.gov' }],
  ['WEB-05', 'city', { 'company.legalName': 'City of New York', 'company.website': 'https://www.nyc.gov' }],
  [
    'WEB-05',
    'university',
    { 'company.legalName': 'University of Michigan', 'company.doingBusinessAs': undefined, 'company.website': 'https://umich.edu' },
  ],
  ['WEB-05', 'schoolDistrict', { 'company.legalName': 'Los Angeles Unified School District', 'company.website': 'https://www.lausd.org' }],
  ['WEB-06', 'dentist', { 'company.privacyPolicyUrl': 'https://legal.ngdental.com/privacy' }],
  [
    'WEB-07',
    'dentist',
    { 'company.termsUrl': 'https://www.ngdental.com/legal#terms', 'company.privacyPolicyUrl': 'https://www.ngdental.com/legal#privacy' },
  ],
  ['CON-03', 'dentist', { 'company.contact.email': 'jo@textpartners.com', 'company.resellerName': 'Text Partners Inc.' }],
  ['ISV-01', 'dentist', { 'company.contact.email': 'jo@textpartners.com', 'company.resellerName': 'Text Partners Inc.' }],
  ['EVI-02', 'dentist', { '~callToAction.evidence': [{ kind: 'url', url: 'https://drive.google.com/file/d/1aBcD/view?usp=sharing' }] }],
  ['EVI-03', 'dentist', { '~callToAction.evidence': [{ kind: 'url', url: 'https://www.ngdental.com/book' }] }],
  [
    'NUM-06',
    'dentist',
    { '~numbers': numbers(2), multipleNumbersReason: 'One number for the Austin office, one for the Round Rock office.' },
  ],
  [
    'NUM-06',
    'dentist',
    { '~numbers': numbers(7), multipleNumbersReason: 'Each of our seven offices answers texts on a number of its own.' },
  ],
  ['NUM-07', 'dentist', { '~numbers': ['+18885550100'] }],
  [
    'AGE-01',
    'restaurant',
    { '~summary': 'Vine Street texts guests about happy hour and beer.', '~additionalInformation': 'No alcohol is promoted in the texts.' },
  ],
  [
    'AGE-02',
    'restaurant',
    { '~ageGated': true, '~ageGateDescription': 'Visitors enter month, day and year of birth; under 21 are turned away.' },
  ],
  [
    'CNT-03',
    'restaurant',
    { '~summary': 'We text about wine tastings.', '~ageGated': true, '~ageGateDescription': 'Visitors enter their date of birth.' },
  ],
  [
    'POL-04',
    'creditUnion',
    { '~sampleMessages': ['Harborline FCU: vote for our board of directors at the annual meeting. Reply STOP to opt out.'] },
  ],
  ['POL-04', 'dentist', { '~sampleMessages': [text('are you a candidate for whitening? Our spring campaign ends Friday.')] }],
  ['POL-04', 'dentist', { '~sampleMessages': [text('vote for your favorite booth on Tuesday. School board meeting at 7.')] }],
  ['SUB-03', 'dentist', { '~additionalInformation': 'Ticket 4471-22-87140, call 512-555-0142, ZIP 78758-1204.' }],
  ['LANG-01', 'quebec', {}],
];

test.each(HARMLESS)('%s leaves what only looks wrong alone (%s, %j)', (rule, base, changes) => {
  expect(findingsOf(base, changes).filter((one) => one.startsWith(rule))).toEqual([]);
});

test('a number in two use cases is found at the second one', () => {
  const [first] = [{ numbers: ['+18335550142'] }];

  const found = findingsOf('dentist', { 'useCases[1]': first });

  expect(found).toEqual(expect.arrayContaining(['NUM-04 blocker', 'USE-07 blocker']));
});

const POLITICAL: Changes = {
  '~categories': ['POLITICAL_ELECTION_CAMPAIGNS'],
  'special.solicitsDonations': false,
  'special.isCharity': undefined,
  'special.charityProof': undefined,
};

test.each([
  ['POL-01 blocker', { 'special.politicalEntityType': 'PAC' }],
  ['POL-02 blocker', { 'special.politicalEntityType': 'PAC', 'special.campaignVerifyToken': 'abcdefghijklmnopqrstuvwxyz' }],
  ['POL-02 blocker', { 'special.politicalEntityType': 'PAC', 'special.campaignVerifyToken': 'cv|1.0|tcr' }],
  ['POL-02 warning', { 'special.politicalEntityType': 'BALLOT_MEASURE', 'special.campaignVerifyToken': 'cv|1.0|tcr|10dlc|9975c339-d46f' }],
  ['POL-03 blocker', { 'special.politicalEntityType': 'CANDIDATE' }],
  ['POL-03 blocker', { 'special.politicalEntityType': 'CANDIDATE', 'special.committeeId': 'C1234567' }],
  ['POL-03 blocker', { 'special.politicalEntityType': 'CANDIDATE', 'special.committeeId': 'pending' }],
])('%s is found in a campaign’s form (%j)', (expected, changes) => {
  expect(findingsOf('charity', { ...POLITICAL, ...changes })).toContain(expected);
});

test('nobody is blamed for a form just begun', () => {
  expect(preflight({}, 'draft')).toEqual([]);
  expect(preflight({ company: { legalName: 'Northgate Dental LLC' }, useCases: [{}] }, 'draft')).toEqual([]);
});

test.each([
  ['gmial.com', 'maria@gmail.com'],
  ['gmal.com', 'maria@gmail.com'],
  ['yaho.com', 'maria@yahoo.com'],
  ['outlok.com', 'maria@outlook.com'],
  ['hotmial.com', 'maria@hotmail.com'],
  ['naver.con', 'maria@naver.com'],
  ['ngdental.cmo', 'maria@ngdental.com'],
  ['ngdetnal.com', 'maria@ngdental.com'],
])('an address at %s is put right', (domain, better) => {
  const [found] = preflight(readable(changed('dentist', { 'company.contact.email': `maria@${domain}` })), 'whole').filter(
    ({ rule }) => rule === 'CON-01',
  );

  expect(found).toMatchObject({ severity: 'warning', field: 'company.contact.email', better });
});

test.each(['email.com', 'yahoo.co.uk', 'ngdental.ca', 'ng-dental.com', 'koala.com'])('an address at %s may be meant', (domain) => {
  expect(findingsOf('dentist', { 'company.contact.email': `maria@${domain}` })).not.toContain('CON-01 warning');
});

test('a campaign with token and committee number is in order', () => {
  const special = {
    'special.politicalEntityType': 'CANDIDATE',
    'special.campaignVerifyToken': 'cv|1.0|tcr|10dlc|9975c339-d46f-49b7',
    'special.committeeId': 'C00123456',
  };

  expect(findingsOf('charity', { ...POLITICAL, ...special }).filter((one) => one.startsWith('POL'))).toEqual([]);
});
