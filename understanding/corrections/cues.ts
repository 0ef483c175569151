/** Words by which somebody takes back or changes what was said, in both languages. Without one a value is told, not corrected. */
const CUES =
  /\b(?:actually|sorry|oops|wrong|incorrect|typos?|mistyped|misspell?ed|mistakes?|mixed up|swapped|correction|corrections?|fix(?:es|ed)?|change[ds]?|update[ds]?|edit|replace|swap|instead|after all|rather than|not|sh[ou]{1,3}ld (?:be|read|say|have been)|my bad|ends? (?:in|with)|(?:last|first) (?:\w+ )?digits?|isn'?t|aren'?t|scratch that|i meant?|i (?:said|wrote|typed|entered)|moved|(?:has|have) (?:moved|changed)|(?:is|are|it'?s) now|now|no longer|(?:is|reads?|spelled) right|spelled|put down|too (?:low|high|few|many)|lacks|off by|except|make (?:it|that|the)|use .{3,120}? (?:for|instead)|please put|->|→|=>)\b|->|→|=>|(?:오타|틀[렸림려]|잘못|정정|수정|변경|바꿔|바꿀|바꾸|(?:을|를) \S+(?:으로|로)$|끝자리|실수|(?:으로|로|라고)\s?(?:잘못\s?)?(?:적었|썼|골랐|입력했)|아니에요|아니예요|아닙니다|붙였|지역\s?번호|빠뜨|이?라고요|바뀌(?!면)|바뀐|고쳐|고칠|고치|교체|아니라|아니고|말고|대신|이사했|빠졌|맞습니다|맞아요|정확한)/i;

export const isCorrecting = (text: string): boolean => CUES.test(text);

/** What surrounds a new value and is no part of it. */
const BEFORE =
  /^(?:[\s,:;=.–-]|->|→|(?:(?:my bad|oops|sorry|wait|no|hmm+|hold on|actually)(?=[,.!\s])|we(?:'re| are)(?: an?)?|is|are|was|were|has|have|had|should|must|needs?|to|be|been|read|reads|say|says|now|actually|really|called|spelled|named|changed|moved|updated?|corrected|with apostrophe|please|as|it'?s|it is|in full|field|page|link|address|number|wrong|incorrect|a typo|typo|the|our|my|that|so|make|put|down|set|use|by|of)(?=[\s,:;.]|$)|(?:은|는|이|가|을|를|도|의|이고|오타요?|틀림|틀렸어요|잘못\s?(?:썼네요|썼어요|적었어요|됐어요|골랐어요)?|끝에|주소가?|바뀌었어요|정정합니다)(?=[\s,:.]|$))+/i;
const AFTER =
  /(?:,?\s+(?:sorry(?: about that)?|my bad|oops|죄송(?:해요|합니다))|\s+to (?:our )?(?:customers|clients|people)|이?라고요|(?:으로|로)\s?적을\S*|(?<=[A-Za-z\d])(?:으로|로)(?=[,\s]*$)|이고\s.{0,20}그대로\S*|\s+(?:now|please|instead|after all|thanks|then|is right|is correct|with an? \S+ in .{1,30}|,? please fix|for (?:the|our|my) .{2,40})|,\s+(?:please fix|i (?:mistyped|swapped|moved|made|typed).{0,60}|the other .{2,40})|\s?(?:으로|로)?\s?(?:셋 다|둘 다|모두|다)?\s?(?:(?:바꿔|변경|고쳐|수정|정정|교체|해)\s?(?:주|부탁|할|요|줘|드|하|합|달)|바꿀|바꾸|고칠|고치).{0,12}|(?:이에요|예요|입니다|이요|이고요?|이거임|이거요|인데요|이라|고요)|\s?(?:이|가)?\s?(?:맞습니다|맞아요|정확한 이름입니다|정확해요)|\s?(?:이거임|이거요)|[\s,.!;]+)+$/i;

/** "Typo in the name: …", "there should be a comma: …": what stands behind words that correct. */
export const withoutLead = (words: string): string =>
  words.trim().replace(/^[^:：\n]{0,60}[:：]\s+/, (lead) => (isCorrecting(lead) ? '' : lead));

/** The new value in the words said of a field, without what leads in and out. */
export const valueIn = (words: string): string =>
  withoutLead(words)
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .replace(/^["“'‘](.*)["”'’]$/s, '$1')
    .trim();
