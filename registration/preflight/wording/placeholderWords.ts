const NOUNS = '(?:brand|company|business|organi[sz]ation|org|sender|dba|corporation|firm|legal entity)';
/** A bracket after these is part of what happened, not the sender: "interview at [company]". */
const ELSEWHERE =
  '(?=[[{<])(?<!\\b(?:shifts?|jobs?|interview|position|role|assignment|order|purchase|delivery|package|refund|invoice|transaction|charge|\\$?\\d[\\d.,]{0,9}|amount\\S) (?:at|for|with|from|by) )';

/** Where the sender's name belongs: `[Company]`, `{{brand_name}}`, "Your Company Name:". `[Name]` or `{date}` are personal and fine. */
export const BRAND_PLACEHOLDERS: readonly RegExp[] = [
  new RegExp(
    `${ELSEWHERE}[\\[{<]{1,2}\\s?(?:(?:your|the|our|insert|enter|add)[\\s_-]?){0,2}${NOUNS}(?:[\\s_-]?names?)?(?:[\\s_-]?(?:here|inc|llc))?\\s?[\\]}>]{1,2}`,
    'i',
  ),
  /[[{<]{1,2}\s?(?:insert|enter|add|put)\b[^\]}>]{1,40}[\]}>]{1,2}/i,
  /^\W{0,3}[[{<]{1,2}\s?(?:merchant|store|shop|practice|clinic|agency|restaurant|school|bank|hotel|salon|church|office|team)(?:[\s_-]?names?)?\s?[\]}>]{1,2}/i,
  /^\W{0,2}(?:company|brand|business) name\b|\((?:your |insert )?(?:company|brand|business) name\)/i,
  /^(?:your|the|insert) ?(?:company|brand|business)(?: ?name)?(?: here)?\s?[:,-]/i,
  /\b(?:from|by|with|to|at|welcome to) (?:your|insert) (?:company|brand|business) name\b/i,
  /^\W?(?:x{2,}|abc|xyz) ?(?:company|corp|inc|llc|brand|store)?\s?:/i,
  /[[{<]\s?(?:회사|회사\s?명|회사\s?이름|브랜드|브랜드\s?명|상호|상호\s?명|업체|업체\s?명|기업\s?명|법인\s?명|귀사)\s?[\]}>]/,
  /[○◯O0]{2,5}\s?(?:회사|기업|업체|브랜드)/,
];

/** Words that hold a place until somebody writes the real ones. */
export const FILLERS: readonly RegExp[] = [
  /\blorem\b|\bipsum\b|\bdolor sit amet\b/i,
  /\bTBD\b|\bTBC\b|\bto be (?:determined|decided|confirmed later|filled in)\b|\bfill (?:this )?in later\b|\bTODO\b/i,
  /^\s?(?:TBA|n\/?a|none|test|sample|placeholder)[.!]?\s?$|\bN\/A\b/i,
  /\b(?:asdf\w{0,8}|qwerty\w{0,6}|blah(?:[ ,]{1,2}blah){1,3}|foo ?bar|test test|xyzzy)\b/i,
  /\b(?:placeholder|sample|dummy|example|your) text(?: goes)? here\b|\bplaceholder\b(?! (?:page|image))/i,
  /미정(?:입니다|이에요|임)?[.!]?$|추후\s?(?:작성|기재|입력)|ㅁㄴㅇㄹ|여기에\s?(?:입력|작성|적어)/,
];

/** Crosses that mask digits or letters of something personal: codes, card endings, amounts, phone numbers. */
export const MASKED =
  /(?:code|ending|ends|card|account|acct|order|number|no|pin|ref|tracking|invoice|ticket|case|unit|room|id|passcode|otp|confirmation|booking|amount|balance|total|due|flight|gate|seat|lot|table|번호|코드)[\s:#.(]{0,3}(?:is|in|with|of|은|는)?[\s:#.('"-]{0,3}x{2,20}|[#$*\d/-]\s?x{2,20}|(?<!x)x{2,20}[\d%/-]|(?<!x)x{2,20}\s?(?:am|pm|원|명|시)|(?<!x)x{2,20}(?=\s(?:is|as)\s(?:[\w'-]{1,20}\s){0,6}(?:code|pin|passcode|otp|password)\b)|xxx-?l(?:arge)?\b/gi;

export const CROSSES = /(?:^|[^\p{L}\p{N}])x{3,}(?=$|[^\p{L}\p{N}])/iu;
