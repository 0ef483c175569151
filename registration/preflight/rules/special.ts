import { isCharity, isPolitical } from '../../fields/special.ts';
import type { About, UseCase } from '../../form.ts';
import { claims } from '../innocence.ts';
import type { Fault, Rule } from '../rule.ts';
import { absent, fault } from '../shape.ts';

const TOKEN = 'special.campaignVerifyToken';
const COMMITTEE = 'special.committeeId';

const entityIs = ({ form }: About, ...types: readonly string[]): boolean => types.includes(form.special?.politicalEntityType ?? '');
const needsToken = (about: About) => isPolitical(about) && entityIs(about, 'SECTION_527', 'CANDIDATE', 'PAC', 'PARTY');
const needsCommittee = (about: About) => isPolitical(about) && entityIs(about, 'CANDIDATE', 'PAC', 'PARTY');

const GIVING =
  /\b(?:donat\w{1,4}|donors?|(?:year-end|monthly|online|charitable|planned|annual) giving|giving (?:appeals?|campaigns?|day|tuesday|opportunit\w{1,3})|give (?:to (?!you)|today|now|generously|online|monthly|back)|gifts?|fund-?rais\w{1,4}|contribut\w{1,5}|pledg\w{1,4}|chip in|raise (?:money|funds)|dons?|collecte de fonds)\b|기부|후원|모금|성금|헌금/i;

/** Says where donations are not named although they are asked for; one use case that names them in both places is enough. */
function donations({ form }: About): readonly Fault[] {
  if (form.special?.solicitsDonations !== true) return [];
  const all = (form.useCases ?? []).map((useCase, index) => ({ useCase, index }));
  const meant = all.filter(({ useCase }) =>
    useCase.categories?.some((one) => ['CHARITY_NONPROFIT', 'POLITICAL_ELECTION_CAMPAIGNS'].includes(one)),
  );
  const asked = meant.length > 0 ? meant : all;
  if (asked.some(({ useCase }) => silentOn(useCase).length === 0)) return [];
  return asked.slice(0, 1).flatMap(({ useCase, index }) => silentOn(useCase).map((field) => ({ field: `useCases[${index}].${field}` })));
}

const silentOn = ({ summary, callToAction }: UseCase): readonly string[] => [
  ...(summary !== undefined && !GIVING.test(summary) ? ['summary'] : []),
  ...(callToAction?.text !== undefined && !GIVING.test(callToAction.text) ? ['callToAction.text'] : []),
];

const LEAST_TOKEN = 20;

function token(about: About): readonly Fault[] {
  const value = about.form.special?.campaignVerifyToken;
  if (value === undefined) return [];
  if (!needsToken(about)) return fault(true, TOKEN, { severity: 'warning', facts: { kind: 'needless' } });
  return fault(!value.includes('|') || /\s/.test(value) || value.length < LEAST_TOKEN, TOKEN);
}

/** An FEC id is C and eight digits; states number their committees as they please, but always with digits. */
const isCommitteeId = (id: string): boolean =>
  /\d{2}/.test(id) && id.length >= 3 && !/^C(?:\d{6,7}|\d{9,})$/i.test(id) && !/^(.)\1*$/.test(id);

const committee = (about: About): readonly Fault[] => {
  const id = about.form.special?.committeeId;
  if (!needsCommittee(about)) return [];
  return id === undefined ? absent(true, COMMITTEE) : fault(!isCommitteeId(id), COMMITTEE);
};

const OFFICE =
  '(?:president|congress|senate|senator|governor|mayor|sheriff|judge|assembly\\w{0,3}|state (?:house|senate|representative)|city council|county commission\\w{0,3}|school board|attorney general|parliament|premier|mpp?|mla)';
const POLITICAL = new RegExp(
  [
    `\\b(?:vote|voting|votes) for [^.!?]{0,40}\\bfor ${OFFICE}\\b`,
    `\\b(?:re-?)?elect(?:ing)? (?:[a-z.'-]{2,20} ){1,3}(?:for|as|to) (?:\\w{1,8} ){0,2}${OFFICE}\\b`,
    `\\b(?:supports?|supporting|back|donate to|volunteer for) (?:[a-z.'-]{2,20} ){1,3}for ${OFFICE}\\b`,
    `\\bjoin (?!(?:the|our|your|a|an|us) )(?:[a-z.'-]{2,20} ){1,3}for ${OFFICE}\\b`,
    `(?:^|[.!?:] )(?:[a-z'-]{2,20} ){1,2}for ${OFFICE}[:!]`,
    "\\bvote for (?!(?:your|our|the|a|an|best|my) )(?:[a-z.'-]{2,20} ){1,3}(?:on|this|in|by) (?:the )?(?:nov|november|election|primary|tuesday|ballot)",
    '\\bvote for (?:our|the) (?:candidate|nominee|ticket)\\b',
    '\\b(?:flip|win|take back|keep) the (?:senate|house of|white house|legislature)\\b|\\bballot (?:measures?|initiatives?)\\b',
    `\\b(?:campaign|candidate|candidacy|run(?:s|ning)?) for (?:\\w{1,8} ){0,2}${OFFICE}\\b`,
    `\\b(?:[a-z'-]{2,20} )for ${OFFICE}(?: (?:campaign|20\\d\\d|committee))\\b`,
    "\\bpaid for by (?:[a-z.'-]{1,20} ){1,8}(?:committee|campaign|pac|for)\\b|\\bpaid for by (?:friends of|the committee|committee to)\\b",
    '\\bpolitical (?:news|polls?|messages?|texts?|outreach|updates?|campaigns?|part(?:y|ies)|action committees?|candidates?|donations?|fundrais\\w{0,3})\\b|\\bsuper pac\\b',
    '\\belection campaigns?\\b|\\bget[- ]out[- ]the[- ]vote\\b|\\bcampaign (?:rally|volunteers?|canvass\\w{0,3})\\b',
    '\\bvote (?:yes|no) on (?:prop\\w{0,8}|measure|question|amendment|issue|ballot)\\b|\\b(?:support|oppose) (?:proposition|measure|amendment) [\\da-z]{1,3}\\b',
    '\\b(?:democratic|republican|libertarian|green|conservative|liberal|new democratic) (?:part(?:y|ies)|candidates?|nominees?|voters?)\\b',
    '\\b(?:count(?:ing)? on|earn|ask(?:ing)? for|need|want) your vote\\b[^.!?]{0,60}\\b(?:election|november|nov|primary|polls?|ballot|candidates?|office|tuesday)\\b',
    '\\b(?:senator|governor|congress(?:man|woman)|congressional|councilm[ae]n|councilwoman|mayor|president|assemblym[ae]n) [a-z]{2,20}\\b[^.!?]{0,60}\\b(?:votes?|campaign|re-?elect\\w{0,4}|election|candidate|chip in)\\b',
    '\\bsupport(?:s|ing)? (?:our|the|this) (?:candidate|nominee|ticket|slate)\\b|\\b(?:our|my|her|his|their) (?:candidacy|re-?election)\\b',
    '\\b(?:our|the) (?:candidate|nominee) (?:for|needs|will|is)\\b[^.!?]{0,30}\\b(?:vote|election|ballot|office)',
    '선거 ?(?:운동|유세|캠프)|후보(?:를|에게) ?(?:지지|투표)|(?:대통령|시장|국회의원|도지사|의원) ?후보|정당 ?(?:후원|홍보|당원)|(?:후보|선거)[^.!?]{0,20}(?:지지|찍어|뽑아|한 ?표)|한 ?표 ?(?:부탁|행사)',
  ].join('|'),
);
/** None of the patterns can match without one of these; most texts are spared the long look. */
const POLITICAL_HINT =
  /vot(?:e|ing)|elect|candida|nominee|campaign|senat|congress|govern|mayor|sheriff|judge|council|assembl|school board|attorney general|president|parliament|premier|legislature|white house|politic|pac\b|proposition|measure|amendment|democrat|republican|libertarian|part(?:y|ies)|paid for by|slate|ticket|mpp?\b|mla\b|선거|후보|정당|표/;
const POLITICAL_NAME = new RegExp(
  `\\b(?:committee to (?:re-?)?elect|friends of [a-z.' -]{2,40} for ${OFFICE}|for ${OFFICE}(?:,? inc\\.?|,? llc| 20\\d\\d| campaign| committee)?$|political action committee|(?:democratic|republican|libertarian) (?:party|committee))`,
);

const politicalIn = (text: string): string | undefined => (POLITICAL_HINT.test(text) ? POLITICAL.exec(text)?.[0] : undefined);

function politics({ form }: About): readonly Fault[] {
  if (form.company?.businessType === 'GOVERNMENT') return [];
  const { legalName = '', doingBusinessAs = '' } = form.company ?? {};
  if (form.useCases?.some((useCase) => useCase.categories?.includes('POLITICAL_ELECTION_CAMPAIGNS'))) return [];
  const isNamed = [legalName, doingBusinessAs].some((name) => POLITICAL_NAME.test(name.toLowerCase()) || /\bPAC$/.test(name));
  return (form.useCases ?? []).flatMap(({ categories, summary = '', sampleMessages = [], callToAction }, index) => {
    if (categories === undefined) return [];
    const word = [summary, ...sampleMessages, callToAction?.text ?? ''].map((text) => politicalIn(claims(text))).find(Boolean);
    return fault(word !== undefined || isNamed, `useCases[${index}].categories`, { facts: { word: (word ?? legalName).slice(0, 60) } });
  });
}

const ENTITY = 'special.politicalEntityType';
const CATEGORIES = 'useCases[].categories';

export const specialRules: readonly Rule[] = [
  {
    id: 'CHA-01',
    severity: 'blocker',
    codes: ['30487'],
    reads: ['special.isCharity', 'special.charityProof', CATEGORIES],
    per: 'form',
    check: (about) => absent(isCharity(about) && about.form.special?.charityProof === undefined, 'special.charityProof'),
  },
  {
    id: 'CHA-02',
    severity: 'blocker',
    codes: ['30487'],
    reads: ['special.solicitsDonations', CATEGORIES, 'useCases[].summary', 'useCases[].callToAction.text'],
    per: 'form',
    check: donations,
  },
  {
    id: 'POL-01',
    severity: 'blocker',
    codes: ['30501'],
    reads: [ENTITY, TOKEN, CATEGORIES],
    per: 'form',
    check: (about) => absent(needsToken(about) && about.form.special?.campaignVerifyToken === undefined, TOKEN),
  },
  { id: 'POL-02', severity: 'blocker', codes: ['30501'], reads: [TOKEN, ENTITY, CATEGORIES], per: 'form', check: token },
  { id: 'POL-03', severity: 'blocker', codes: ['30502', '30541'], reads: [COMMITTEE, ENTITY, CATEGORIES], per: 'form', check: committee },
  {
    id: 'POL-04',
    severity: 'warning',
    codes: ['30496'],
    reads: [
      CATEGORIES,
      'company.businessType',
      'company.legalName',
      'company.doingBusinessAs',
      'useCases[].summary',
      'useCases[].sampleMessages',
      'useCases[].callToAction.text',
    ],
    per: 'form',
    check: politics,
  },
];
