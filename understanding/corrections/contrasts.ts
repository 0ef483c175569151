/** An old value set against the new one. */
export interface Contrast {
  readonly old: string;
  readonly fresh: string;
}

const OLD = '["“\'‘]?(?<old>(?:[^,;\\n]|,(?=\\d)){1,160}?)["”\'’]?';
const FRESH = '["“\'‘]?(?<fresh>[^;\\n]{1,300}?)["”\'’]?';
const ENDS = '\\s*(?:[.;!\\n]|,(?=\\s)|$)';
const IT_IS =
  "(?:it'?s|it is|it should be|that (?:one )?should be|this should be|should be|i meant?|meant|but|make it|use|put(?: down)?|is)";

/** The ways of saying so, the more particular first. */
const FORMS: readonly RegExp[] = [
  new RegExp(`\\b(?:swap|replace|exchange)\\s+${OLD}\\s+(?:for|with|by)\\s+${FRESH}${ENDS}`, 'i'),
  new RegExp(
    `\\b(?:said|wrote|typed|put|gave|entered|have)\\s+${OLD}\\s*,?\\s*(?:but|and|when)\\s+(?:it'?s|it is|i meant?|meant|should be|that should be|it should be)\\s+${FRESH}\\s*(?:[;!\\n]|\\.(?=\\s|$)|$)`,
    'i',
  ),
  new RegExp(
    `${OLD}\\s+(?:is|was|were)\\s+(?:wrong|incorrect|a typo|not right|too (?:low|high|few|many|little|much))\\b[^.\\n]{0,40}?[,.;]?\\s+(?:${IT_IS}\\s+|(?=\\d))${FRESH}\\s*(?:[;!\\n]|\\.(?=\\s|$)|$)`,
    'i',
  ),
  new RegExp(
    `(?<!\\bi do |\\bdo )\\bnot\\s+(?:an?\\s|the\\s)?${OLD}\\s*[,;]?\\s+(?:${IT_IS}|we are|we'?re|our)\\s*:?\\s+${FRESH}\\s*(?:[;!\\n]|\\.(?=\\s|$)|$)`,
    'i',
  ),
  new RegExp(`(?<fresh>[^;\\n]{1,200}?)\\s*,?\\s+(?:and not|not|instead of|rather than)\\s+(?:the\\s|an?\\s)?${OLD}${ENDS}`, 'i'),
  new RegExp(`${OLD}\\s*(?:->|→|=>)\\s*${FRESH}${ENDS}`, 'i'),
  new RegExp(`${OLD}\\s+should\\s+(?:be|read|say|have been|have said)\\s+${FRESH}${ENDS}`, 'i'),
  new RegExp(
    `\\b(?:isn'?t|is not|aren'?t|are not|ain'?t)\\s+(?:an?\\s|the\\s)?${OLD}\\s*[,;.]?\\s+(?:[^\\n]{0,60}\\bthe new one is|${IT_IS})\\s+${FRESH}\\s*(?:[;!\\n]|\\.(?=\\s|$)|$)`,
    'i',
  ),
  new RegExp(
    `(?<fresh>[^;\\n]{1,200}?)\\s*[,.]\\s+(?:but )?i (?:said|put|wrote|chose|picked|selected|had|gave)\\s+(?:you\\s)?(?:the\\s)?${OLD}(?:\\s(?:by (?:mistake|accident)|first|before|earlier))?${ENDS}`,
    'i',
  ),
  /(?<old>[^\s,;]{1,60}?(?:\s[^\s,;]{1,30}?){0,4}?)(?:이|가|은|는)?\s*(?:아니라|아니고(?!요)|말고|대신)\s*,?\s*(?<fresh>[^;\n]{1,200})/i,
  /(?<fresh>[^;\n]{1,200}?)인데\s+(?<old>[^\s,;]{1,60}?(?:\s[^\s,;]{1,30}?){0,3}?)(?:으로|로|이라고|라고)\s?(?:잘못\s?)?(?:적|썼|쓰|골랐|입력|말씀|했)/i,
  /(?<fresh>[^;\n]{1,200}?)(?:요|다)[,.]?\s+(?<old>[^\s,;]{1,60}?(?:\s[^\s,;]{1,30}?){0,3}?)(?:이라고|라고)\s?(?:한|쓴|적은|말한|말씀드린)\s?(?:건|것은|거는|게)\s?(?:잘못|오타|실수|틀)/i,
  /(?<old>[^\s,;]{1,60}?(?:\s[^\s,;]{1,30}?){0,3}?)(?:을|를)\s+(?<fresh>[^;\n]{1,100}?)(?:으로|로)\s?(?:좀\s?)?(?:바꿔|변경|고쳐|수정|정정|교체|해\s?주|$)/i,
  /(?<fresh>[^;\n]{1,200}?)(?:이에요|예요|요|입니다|[니습]다|이요|인데요?)[,.]?\s+(?<old>[^\s,;]{1,60}?(?:\s[^\s,;]{1,30}?){0,4}?)(?:이|가|은|는)?\s*(?:아니고요|아니고$|아니에요|아니예요|아닙니다|아니라요)/i,
  /(?<old>[^\s,;]{1,60}?(?:\s[^\s,;]{1,30}?){0,3}?)에서\s+(?<fresh>[^;\n]{1,200}?)(?:으로|로)\s/i,
  /(?<old>[^\s,;]{1,60}?(?:\s[^\s,;]{1,30}?){0,3}?)(?:이)?라고\s*(?:했|썼|적었|말했)(?:는데|지만)\s*,?\s*(?<fresh>[^;\n]{1,200})/i,
  /(?<old>[^;\n]{1,60}?)(?:은|는|이|가)?\s*(?:너무\s*)?(?:적게|많게|크게|작게|잘못)\s*(?:썼|적었)(?:고|는데|어요)[,.]?\s*(?<fresh>[^;\n]{1,200})/i,
];

/** The readings of a clause as old against new; whether the old one is known, the form tells. */
export const contrasts = (clause: string): readonly Contrast[] =>
  FORMS.flatMap((form) => {
    const groups = form.exec(clause.slice(0, 600))?.groups;
    return groups?.['old'] && groups['fresh'] ? [{ old: groups['old'].trim(), fresh: groups['fresh'].trim() }] : [];
  });
