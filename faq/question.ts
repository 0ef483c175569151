/** What a question may come after. */
const OPENING =
  /^(?:(?:hi|hello|hey|ok|okay|wait|and|so|but|um|sorry|please|also|btw|by|quick question|one (?:more )?question)[,.:!\s]+)+/i;
/** Openings and endings of questions and requests to be told something, in both languages. */
const ASKS = [
  '[?？]\\s*$',
  '^if (?:i|we)\\b.{0,80}\\b(?:what|is (?:it|that|there)|do (?:i|we)|can (?:i|we)|will)\\b',
  "^(?:wha?t(?:\\W?s)?|who(?:m|\\W?s)?|why|where|which|how (?:do|does|did|to|can|could|long|lng|much|many|soon|fast|is|are|come|would|should|about|will)|hw|when (?:do|does|did|should|can|could|will|would|is|are|was|were|must|to|am)|is|are|do|does|did|can|could|will|would|should|must|shall|may|am|any (?:instructions|recommendations|idea|news|tips)|what's|whats|w[ha]{1,2}t|at what|by what|where's|when's|tell me|give me|walk me|show us|point me|explain|define|describe|list the|show me|send me|link to|meaning of|difference between|got any)\\b(?! (?:not|n't) )",
  // After a statement, with its subject: "they gave us their number, isn't that enough".
  "[,;.–-]\\s*(?:and |so |but |then )?(?:is|are|isn'?t|aren'?t|do|does|don'?t|doesn'?t|did|can|can'?t|could|will|would|should|has|have|must) (?:i|we|you|it|they|that|this|there|these|those|the|my|our|your|an?|any|agents?|customers?|people|someone|anyone)\\b",
  '(?:^|[,;.] ?)(?:anything (?:special|else|specific|more)|what then|what now|now what)\\b',
  // After a statement: "my number is pending, why can't I send".
  '(?:[,;–-]|\\band)\\s*(?:and |so |but )?(?:what|how|why|when|where|who|is (?:there|that|this|it)|are there|is any(?:thing|one)?|are any|does any|is there|do (?:i|we|they|you)|does (?:it|this|that)|can (?:i|we|you)|could (?:i|we)|will (?:it|this|my)|should (?:i|we))\\b',
  "\\bi (?:keep seeing|have no idea|don'?t (?:understand|know (?:what|why|how|if|when|where))|wonder|was wondering|'?d like to (?:know|see|get)|want to (?:know|get rid|give)|need to know|need (?:the|a) (?:form|link|guide)|have (?:another|a|other) questions?)\\b",
  '\\b(?:could you tell|can you (?:tell|explain)|not sure (?:what|why|how|if)|curious|please (?:explain|tell)|means? what)\\b|\\bright\\?|\\bhow\\s*$',
  '^(?:steps|costs?|prices?|fees?|timeline|consequences|requirements|examples?|process|deadline|instructions|info|information|details|contact info|e-?mail address|special requirements|compliance guidelines) (?:to|of|for|per|on|about|please)\\b',
  '^(?:\\S+ ){0,4}(?:link|tips|rate limit|limits|surcharge|please)\\s*[.!]?$',
  // Wanting to be rid of the number asks how.
  "\\b(?:get rid of|give up|no longer want|don'?t want) (?:a |the |this |my |our |these )?(?:tfn|toll|numbers?)\\b",
].map((pattern) => new RegExp(pattern, 'i'));
const ASKS_KOREAN =
  /(?:나요|까요|가요|인가|는가|니까|습니까|죠|지요|은지|는지|던데|뭐야|뭐예요|뭔가요|무엇|뭐죠|되요|돼요|해요|예요|에요|있어요|없어요|은요|는요|싶어요|싶지\s?않아요|래요|주세요|줘|알려|궁금(?:해요|합니다)?|설명|방법|좀|란)\s*[.!~]*$|^(?:왜|어떻게|언제|어디|누가|누구|무엇|뭐|무슨|어떤|얼마|몇)\b|(?:왜|어떻게|얼마나|언제|어디(?:서|에|로)?|무엇|무슨|뭐가|뭔지|뭘|누구|어떤)\s.{0,40}(?:요|죠|까|나)\s*[.!~]*$|(?:예요|에요|인가요)\s\S+(?:예요|에요)\s*$/;
/** Korean endings that also end plain statements: they ask only with a word that asks. */
const KOREAN_STATEMENT = /(?:래요|해요|예요|에요|있어요|없어요|싶어요|주세요|줘|좀|돼요|되요)\s*[.!~]*$/;
const KOREAN_ASKING_WORD =
  /뭐|뭔|무엇|무슨|왜|어떻게|언제|어디|누구|누가|어떤|얼마|몇(?!몇|\s?(?:년|달|개월|주|일|시간)\s?(?:전|동안|째|뒤|후))|[?？]|나요|까요|가요|알려|궁금|싶어요|싶지|안\s?쓸|(?:링크|문서|자료|방법|예시|샘플|설명|양식).{0,14}(?:주세요|줘|좀)/;

/** "They ask how long it takes, and we text them": the question is somebody else's. */
const KOREAN_REPORTED = /(?:는지|은지|인지)\s?.{0,16}(?:물어|물으|문의하|알려\s?드|안내)/;

/** "Questions? Call 202-555-0136": invites them. */
const INVITES = /^(?:any |have |got )?questions?[?？]$/i;

/** Whether words ask something of us rather than tell us something. */
export function isQuestion(text: string): boolean {
  const words = text.trim();
  if (words.length > 400 || words === '' || INVITES.test(words)) return false;
  if (/[가-힣]/.test(words))
    return (
      /[?？]\s*$/.test(words) ||
      (!KOREAN_REPORTED.test(words) && ASKS_KOREAN.test(words) && (!KOREAN_STATEMENT.test(words) || KOREAN_ASKING_WORD.test(words)))
    );
  const bare = words.replace(OPENING, '');
  return ASKS.some((pattern) => pattern.test(words) || (bare !== words && pattern.test(bare)));
}

/** The parts of a message that may each ask or tell: sentences, and what follows "and". */
export const clauses = (text: string): string[] =>
  text
    .split(/(?<=[?？!])\s+|(?<=[.。])\s+|\n+|,\s+(?=(?:and|but|also|so)\s+(?:how|what|why|when|where|who|is|are|do|does|can|will)\b)/i)
    .map((clause) => clause.trim())
    .filter(Boolean);
