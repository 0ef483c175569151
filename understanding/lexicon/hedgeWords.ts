/** Clauses in which somebody has no answer yet; they open a clause, so that "when we're not sure about an order" is none. */
/** Who hedges, and adverbs. */
export const HEDGE_SUBJECT =
  "(?:(?:i|we|they|he|she)(?:'m| am|'re| are|'s| is)?\\s)?(?:(?:really|honestly|still|just|currently|actually|also|all)\\s){0,2}";
const DO_NOT =
  "(?:do not|don't|dont|does not|doesn't|doesnt|did not|didn't|have not|haven't|havent|has not|hasn't|hasnt|can not|cannot|can't|cant|could not|couldn't|couldnt|won't|will not)";
const WILL =
  "(?:will|'ll|would|'d|'m going to|am going to|are going to|'re going to|need to|needs to|have to|has to|had to|gotta|gonna|must|should|want to|wanna|can|could|let me|lemme|let us|let's)";
const THING =
  '(?:it|that|this|those|these|them|one|any|anything|something|everything|the \\w+(?: \\w+)?|our \\w+|my \\w+|an? \\w+(?: \\w+)?)';

/** What follows the subject, if there is one. */
export const HEDGE_PREDICATES: readonly string[] = [
  `(?:not|never)\\s(?:(?:too|very|quite|entirely|totally|100%|completely|at all|really|yet|so)\\s){0,2}(?:sure|certain|clear|decided|determined|settled|known|ready|there|final(?:ized|ised)?|set up|in place|familiar|positive|available|at hand)\\b`,
  `(?:unsure|uncertain|undecided|clueless|stumped|drawing a blank|blanking|torn|working on (?:it|that)|deciding|figuring (?:it|that) out|waiting (?:for|on|to)\\b)`,
  `(?:no|not a|haven't a|haven't the|without a|don't have a|have no|i've no|got no)\\s(?:(?:good|real|single|faintest|foggiest|slightest|earthly|friggin'?)\\s)?(?:clue|idea|notion|answer|opinion|preference|info|information|details?)\\b`,
  `${DO_NOT}\\s(?:(?:actually|really|even|quite|yet|fully|exactly|currently|immediately|right now)\\s){0,2}(?:know|remember|recall|think of|come up with|figured?|decided?|determined?|settled?|chosen?|picked?|made up|got(?:ten)?|get|found|find|find out|finalized?|finalised?|agreed|heard|discussed|thought|say|tell|answer|locate|see|be sure|bought|buy|purchased?|ordered?|received?|launched?|built|created?|written|started?|opened?|hired?|put my (?:hands|finger)|lay my hands)\\b`,
  `(?:do not|don't|dont|doesn't|haven't|have not)\\s(?:(?:actually|really|even|quite|yet|currently)\\s){0,2}(?:have|got)\\s${THING}(?:\\s(?:yet|right now|at hand|handy|on me|with me|in front of me|available|ready|memorized|here|so far|set up|at the moment|sadly|unfortunately|either)){1,3}`,
  `(?:(?:i|we|he|she|they)\\s?)?${WILL}\\s(?:(?:probably|just|also|first|quickly|please|maybe|definitely)\\s)?(?:have to\\s|need to\\s)?(?:ask|check|look|find|dig|get back|get you|get it|get that|come back|circle back|confirm|verify|follow up|think|see|consult|talk|speak|send|email|forward|provide|share|let you know|let u know|tell you|figure|search|hunt|track|pull|grab|ping|run (?:it|that|this) by|double[\\s-]check|know|have it|be in touch|reach out)\\b`,
];

/** Hedges with a subject of their own, or none. */
export const HEDGE_CLAUSES: readonly string[] = [
  `(?:(?:still|it's|that's|it is|that is|everything is|everything's|all)\\s){0,2}(?:beats me|dunno|idk|who knows|no idea|no clue|search me|your guess is as good as mine|pass on that|hard to (?:say|tell)|tough to (?:say|tell)|difficult to (?:say|tell)|impossible to (?:say|tell)|too early to (?:say|tell)|good question|it depends|depends|that depends|it varies|remains to be seen|up in the air|tbd|tba|to be (?:determined|decided|confirmed|announced)|pending|undecided|not decided|unknown|unsure|more (?:on that )?later|later on?$|not (?:right )?now|not (?:at the|at this) (?:moment|time)|nothing (?:yet|so far|comes to mind)|none yet|not yet|can't say|couldn't say|couldn't tell you|can't tell you|hmm+$|umm+$)\\b`,
  `(?:the|our|my|that|this|it|marketing|legal|management|everyone|nobody|no one|somebody|someone|the \\w+ (?:team|department|people|folks)|our \\w+ (?:team|department|people|folks))?(?:\\s[\\w-]+){0,3}?\\s?(?:has|have|is|are|was)(?:n't|nt|\\snot|\\snever|\\sstill not)?\\s?(?:yet\\s|still\\s|been\\s|being\\s|to be\\s){0,3}(?:not\\s)?(?:decided|determined|settled|chosen|agreed|finali[sz]ed|approved|confirmed|discussed|figured out|worked out|sorted|undecided|up in the air|in flux|under discussion|pending|tbd|in the works|being (?:decided|discussed|written|built|drafted)|(?:n't|not) (?:ready|there|done|written|live|online|set))\\b`,
  '(?:can|could|may) (?:i|we) (?:please )?(?:send|give|tell|add|do|provide|answer|fill|get|come|skip|email|check)\\b(?!.*\\b(?:you|them|people|customers) (?:a )?(?:text|message))',
  '(?:ask|check|get back|follow up|come back|return|reply|answer|remind|ping|try) (?:me |you |to you |to this |on this |with you )?(?:again |back )?(?:later|tomorrow|next week|on monday|soon|in a (?:bit|while|few))',
  '(?:maybe|probably|perhaps|possibly|likely|presumably) (?:some(?:one|body)|whoever|later|tomorrow|not|next week|one of (?:us|them|our|the))\\b',
  '(?:some(?:one|body) (?:else|from|in|at|on)|whoever|anyone|nobody|no one)\\b.{0,40}(?:knows?|handles?|decides?|would know|has (?:it|that)|from \\w+|in \\w+)$',
  "(?:he|she|they|my \\w+|our \\w+|the \\w+)(?:'s| is| are|'re)?\\s(?:out|away|on vacation|on leave|on holiday|out of office|not in|off|traveling|travelling|asleep|unavailable|in a meeting)\\b",
  '(?:only )?(?:my|our|the) (?:\\w+ ){1,2}(?:knows?|would know|has (?:it|that|those|this)|handles? (?:it|that|this)|keeps? (?:it|that))\\b',
  "(?:it|that|the \\w+|my \\w+|our \\w+)(?:'s| is| are)? (?:at (?:the |my )?(?:office|home|work|house)|in (?:the|my) (?:office|car|other|drawer|safe|mail)|somewhere|packed|lost|missing|with (?:the|my|our) \\w+)\\b",
];

/** Clauses that stand around a hedge and say nothing of their own. */
export const FILLER =
  "^(?:hmm+|umm*|uh+|er+|well|so|oh|ah|ok|okay|sorry|apologies|my apologies|i'm sorry|honestly|to be honest|tbh|frankly|unfortunately|sadly|actually|yeah|yes|no|nope|nah|hi|hello|hey|hey there|thanks|thank you|please|wait|hold on|hang on|one (?:sec|second|moment|minute)|just a (?:sec|second|moment|minute)|give me (?:a|one) (?:sec|second|moment|minute|day|few)(?: \\w+)?|bear with me|lol|haha|ugh|good question|great question|right now|at the moment|for now|yet|still|lol|tomorrow|later|soon|today|tonight|next week|this week|by (?:monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|then)|give or take|i guess|i suppose|i think|i believe|i'm afraid|if that's ok(?:ay)?|is that ok(?:ay)?|as far as i know|afaik|maybe|perhaps|probably|possibly|it depends|depends|and|but|or)$";

/** Korean predicates of somebody who has no answer; they end a sentence. */
const POLITE = '(?:요|습니다|다|네|네요|음|죠|는데요|거든요|거\\s?같아요|것\\s?같아요|대요|래요|ㅠ+|ㅜ+)?';
export const KOREAN_HEDGES: readonly string[] = [
  '(?:잘\\s?)?(?:모르겠|모르겟|몰르겠)(?:어요|습니다|네요|는데요|는데|어|다|음|고요|거든요)?',
  '(?:잘\\s?|아직\\s?)?(?:몰라요|몰라|모릅니다|모르는데요|모르네요|모름|모르죠|모르거든요|모른대요)',
  `(?:아직\\s?)?(?:결정|확정|결론|정리|논의|합의|준비|선정|확인|완성)(?:을|이|은|도|가)?\\s?(?:아직\\s?)?(?:다\\s?)?(?:못\\s?(?:했|하|냈|났)|안\\s?(?:했|됐|되|났)|되지\\s?않았|하지\\s?못했|하지\\s?않았|전이|전입|중이|중입)(?:어|아)?(?:니)?${POLITE}`,
  `(?:아직\\s?)?(?:안|못)\\s?(?:정했|정해졌|골랐|찾았|만들었|썼|샀|구했|받았|들었|물어봤)(?:어)?${POLITE}`,
  `(?:아직\\s?)?(?:정해|결정해|확정|결정|마련|준비|완성)(?:지지|되지|돼\\s?있지|되어\\s?있지|진\\s?게|된\\s?게|진\\s?건|된\\s?건)\\s?(?:않았|않아|않습|못했|없)(?:어|니)?${POLITE}`,
  '(?:아직\\s?)?(?:미정|보류|고민\\s?중|검토\\s?중|논의\\s?중|협의\\s?중|준비\\s?중|상의\\s?중|생각\\s?중|조율\\s?중|알아보는\\s?중|확인\\s?중|작업\\s?중)(?:이에요|이예요|예요|입니다|이라서요|이라|인데요|이네요|임|이라고\\s?(?:해요|합니다|하네요))?',
  `(?:생각|기억|떠오르)(?:이|은|지|도)?\\s?(?:잘\\s?|전혀\\s?|아직\\s?)?(?:안\\s?나|나지\\s?않|안\\s?떠오르|않|없)(?:아|습니|네|는)?(?:는)?${POLITE}`,
  '(?:(?:한\\s?번|다시|먼저|좀|한번|팀에|회사에|사장님께|대표님께|담당자(?:에게|한테|께)|회계사(?:에게|한테|님께)|내부적으로)\\s?){0,3}(?:확인|문의|상의|논의|검토|의논|회의|조사|생각|고민)(?:을|를)?\\s?(?:좀\\s?|더\\s?|한번\\s?|먼저\\s?)?(?:해야\\s?(?:해|돼|됩|합|할|겠|죠|되)[가-힣\\s]{0,12}|(?:해|해서|하고|한|후|할)(?:[가-힣\\s]{0,16}?(?:게요|께요|게|겠습니다|겠어요|겠음|봐야[가-힣\\s]{0,12}|려고요|예정[가-힣]{0,4}|거예요)))',
  '(?:한번\\s?|좀\\s?|다시\\s?|팀에\\s?|누구한테\\s?|(?:[가-힣]{2,6}(?:에게|한테|께|에)\\s?))?(?:물어|알아|찾아|살펴|여쭤|뒤져)\\s?(?:봐야[가-힣\\s]{0,12}|볼게요?|볼께요?|보겠[가-힣]{0,4}|보려고요|보려고\\s?(?:해요|합니다)|볼\\s?거예요|야\\s?(?:해요|돼요|합니다|됩니다)|보고(?:서)?\\s?[가-힣\\s]{0,12}?(?:게요|께요|겠습니다|겠어요))',
  '(?:(?:내일|모레|이따가?|나중에|다음\\s?주에?|금방|곧|추후에?|오후에|저녁에|월요일에|준비되면|정해지면|결정되면|확정되면|되는\\s?대로|찾으면|확인되면|정리되면|확인하고|정리해서|다시|따로|메일로)\\s?){1,3}(?:[가-힣]{0,8}\\s?)?(?:보내|알려|전달해|말씀|연락|답변|회신|답|공유해|제출|올려|드릴|할게|하겠|해\\s?드릴|정할|적을|쓸게|입력)(?:[가-힣\\s]{0,12}(?:게요|께요|게|겠습니다|겠어요|겠음|예정이에요|예정입니다|거예요|려고요|대요|까요|나요|돼요|되죠)|요)?',
  '(?:말씀드리기|말하기|답하기|대답하기|답변하기|답변드리기|정하기|예상하기|가늠하기|추정하기)(?:가|는|도)?\\s?(?:좀\\s?|아직\\s?|조금\\s?)?(?:어렵|어려|힘들|애매|곤란|이르|그렇)(?:[가-힣]{0,8})',
  '(?:그때그때|경우에\\s?따라|상황에\\s?따라|시즌마다|달마다|매번)\\s?(?:좀\\s?|많이\\s?)?(?:달라|다르|달라져|바뀌)(?:[가-힣]{0,6})',
  '아직(?:은)?\\s?(?:[가-힣]{1,8}(?:은|는|이|가|도)?\\s?)?(?:없|아니|멀었|안\\s?[가-힣]{1,4}|못\\s?[가-힣]{1,4}|모르|이르|몰라)(?:[가-힣]{0,8})',
  '(?:글쎄|글쎄요|음+|흠+|잠시만요?|잠깐만요?|패스|나중에요?|다음에요?|이따가요?|추후에요?|추후|미정|모름|몰라)',
  '(?:(?:지금|당장|현재)(?:은|는)?\\s?)?(?:수중에|손에|옆에|앞에|기억에|자료가|서류가|정보가|번호가)?\\s?(?:안\\s?가지고\\s?있|못\\s?가지고\\s?있|안\\s?보이|없어서)(?:[가-힣]{0,8})',
];

/** Whose value it is when it is not one's own. */
export const OTHERS_IN_ENGLISH =
  'competitors?|competition|rivals?|agency|agencies|vendors?|suppliers?|providers?|contractors?|freelancers?|web ?designers?|web ?developers?|developers?|designers?|web ?master|hosting (?:company|provider)|host|landlord|accountants?|bookkeepers?|lawyers?|attorneys?|neighbou?rs?|friends?|(?:sister|brother|husband|wife|cousin|uncle|aunt|boyfriend|girlfriend|son|daughter|mother|father|mom|dad)|partner (?:company|firm|business|site|agency)|franchis(?:or|er)|parent (?:company|corporation|firm)|sister company|(?:old|former|previous|last|ex|earlier) (?:company|employer|business|firm|job|boss|agency|provider|carrier|owner|tenant|website|site|address|number|domain|e-?mail)|google';
export const OTHERS_IN_KOREAN =
  '경쟁\\s?(?:사|업체|회사|가게)|라이벌|대행사|에이전시|외주\\s?(?:업체|사)?|제작\\s?(?:업체|사)|개발\\s?(?:업체|사)|디자인\\s?(?:업체|사)|호스팅\\s?(?:업체|사)|웹\\s?에이전시|협력\\s?(?:사|업체)|거래처|납품\\s?업체|공급\\s?업체|건물주|회계사|세무사|변호사|친구|지인|남편|아내|동생|형|누나|언니|오빠|(?:예전|이전|옛날|옛|전|지난|기존)\\s?(?:회사|직장|사장|대표|업체|사이트|홈페이지|주소|번호|도메인|담당자)|본사|모회사|다른\\s?(?:회사|업체|사람|가게|데)|남의|옆\\s?(?:집|가게)|만들어\\s?준\\s?(?:곳|업체|회사)|관리해\\s?주는\\s?(?:곳|업체|회사)';
