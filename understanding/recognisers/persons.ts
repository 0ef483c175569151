/** Surnames that cover nearly all Koreans; double ones first. */
const SURNAMES =
  '남궁|황보|제갈|선우|독고|사공|서문|동방|김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|류|유|홍|전|고|문|손|양|배|백|허|남|심|노|하|곽|성|차|주|우|구|민|나|진|지|엄|채|원|천|방|공|현|함|변|염|여|추|도|소|석|선|설|마|길|연|위|표|명|기|반|왕|금|옥|육|인|맹|제|모|탁|국|어|은|편|용|예|경|봉|사|부|가|복|태|목|형|피|두|감|호';
const KOREAN_NAME = new RegExp(
  `(?<![가-힣])(${SURNAMES})\\s?([가-힣]{1,2})(?=$|[\\s,/·.|()]|이고|이에요|예요|이며|입니다|님|씨|이라고|라고|이요|요(?=$|[\\s.,!]))`,
  'u',
);
const KOREAN_LABELLED = new RegExp(
  `(?:담당자?(?:는|은|가|이)?|이름은|성함은|저는|제\\s?이름은)\\s*[:：]?\\s*(${SURNAMES})\\s?([가-힣]{1,2})(?=$|[\\s,/·.|()]|이고|이에요|예요|이며|입니다|님|씨|이라고|라고|이요|요(?=$|[\\s.,!]))`,
  'u',
);

const PART = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?";
const TITLE_BEFORE = /^(?:mr|mrs|ms|miss|dr|prof)\.?\s+/i;
const ENGLISH_NAME = new RegExp(
  `(?<![\\p{L}@.])(?:(?:Mr|Mrs|Ms|Dr|Prof)\\.?\\s+)?(${PART}(?:\\s+(?:(?:de|la|del|van|von|der|den|di|da|bin|al|el|y)\\s+)*${PART}){1,3})(?![\\p{L}@])`,
  'u',
);
/** Capitalised words that begin a phrase but no name. */
const NOT_A_NAME =
  /^(Contact|Our|The|We|My|Name|Please|Hi|Hello|Dear|Legal|Address|Site|Website|Email|E-mail|Phone|Sample|They|This|You|Thanks|Thank|Best|Regards|Kind|Manager|Office|Team|Yes|No|Ok|Okay|It|Its|I|Toll|Free|United|States|New|Send|Use|Call|Text|Reply|Hey|And|But|For|From|To|Subject|Date|EIN|TFN|SMS|US|USA)$/;
const CORPORATE =
  /\b(Inc|LLC|L\.L\.C|Ltd|Corp|Co|Company|Corporation|Foundation|Group|Committee|Department|Clinic|Team|Street|Ave|Avenue|Road|Blvd)\b/i;

const TITLES =
  /\b((?:(?:office|general|operations|marketing|project|product|account|store|branch|it|hr|regional|senior|vice|chief|executive|managing|assistant|practice|compliance)\s+){0,2}(?:manager|director|president|owner|founder|ceo|cto|coo|cfo|partner|officer|coordinator|supervisor|administrator|engineer|analyst|specialist|lead|head))\b|(대표|팀장|부장|과장|차장|대리|이사|매니저|실장|사장|원장|점장)(?:님|입니다|이에요|예요)?/i;

export interface Person {
  readonly firstName: string;
  readonly lastName?: string;
}

/** First word is the given name, the rest the family name; one word is a given name alone. */
export function splitName(name: string): Person {
  const [firstName = '', ...rest] = name.replace(TITLE_BEFORE, '').trim().split(/\s+/);
  return rest.length > 0 ? { firstName, lastName: rest.join(' ') } : { firstName };
}

function englishName(text: string): Person | undefined {
  for (let from = 0, tries = 0; tries < 20; tries++) {
    const match = ENGLISH_NAME.exec(text.slice(from));
    if (!match?.[1]) return undefined;
    const words = match[1].split(/\s+/);
    while (words.length > 1 && NOT_A_NAME.test(words[0] ?? '')) words.shift();
    if (words.length > 1 && !words.some((word) => NOT_A_NAME.test(word)) && !CORPORATE.test(match[1])) return splitName(words.join(' '));
    from += match.index + match[0].length;
  }
  return undefined;
}

function koreanName(text: string): Person | undefined {
  const match = KOREAN_LABELLED.exec(text) ?? KOREAN_NAME.exec(text);
  return match?.[1] && match[2] ? { firstName: match[2], lastName: match[1] } : undefined;
}

/** A person's name in a sentence; the Latin spelling wins where both stand. */
export const personName = (text: string): Person | undefined => englishName(text) ?? koreanName(text);

/** A title set apart from the name, "Maria Delgado, office manager", or behind a Korean name; "our manager Tom" tells who to ask for, not a title. */
export const personTitle = (text: string): string | undefined => {
  const match = TITLES.exec(text);
  if (!match) return undefined;
  const isApart = /[,(/–-]\s*$|\btitle:?\s*$|\bis (?:our|the|an?)\s*$|[가-힣]\s*$/.test(text.slice(0, match.index));
  return isApart ? (match[1] ?? match[2]) : undefined;
};

/** The answer to "who is the contact?", reduced to a name: without lead-in, title and punctuation. Empty when nothing is left. */
export const bareName = (text: string): string =>
  text
    .replace(
      /^(?:(?:hi|hello)[, ]+)?(?:(?:the|our|my)\s)?(?:contact(?:\sperson)?|name)?\s?(?:is|:|would be)?\s*(?:it(?:'s| is)|i am|i'm|this is|you can (?:reach|contact)|reach|contact)?\s*/i,
      '',
    )
    .replace(/^(?:담당자?|이름|성함)(?:는|은|가|이)?\s*[:：]?\s*/, '')
    .replace(/\s*(?:이고요?|이에요|예요|이며|입니다|이요|라고 해요|라고 합니다)[.!]?\s*$/, '')
    .replace(/[\s,;/|·&-]+$/, '')
    .replace(/^[\s,;/|·&-]+/, '')
    .trim();
