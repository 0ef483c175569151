import type { Command } from '../turn.ts';

/** A command holds only where it is the whole message, courtesy aside. Matched in this order; more particular ones stand first. */
export const COMMAND_PHRASES: readonly (readonly [Command, RegExp])[] = [
  [
    'start-over',
    /^(?:(?:let'?s |can (?:i|we) |i (?:want|would like|need) to )?(?:start|begin) (?:over|again|afresh|anew|from (?:scratch|the (?:start|beginning)))(?: again)?|restart|reset|(?:erase|clear|wipe|scrap) everything(?: and (?:start|begin)(?: over| again)?)?)$/i,
  ],
  [
    'start-over',
    /^(?:처음부터(?:\s?다시)?(?:\s?(?:할게요|하고\s?싶어요|시작(?:할게요|해요|하고\s?싶어요|해\s?주세요)?|해요))?|다시\s?시작(?:할게요|해요|하고\s?싶어요|해\s?주세요|하기)?|초기화(?:해\s?주세요|할게요)?|리셋|전부\s?지우고\s?다시(?:\s?시작)?(?:할게요|해\s?주세요)?)$/,
  ],
  [
    'delete',
    /^(?:(?:can you |i want you to |i want to |you should )?(?:delete|erase|remove|forget|wipe) (?:all |everything(?: about me| you have)?|(?:all )?(?:of )?my (?:data|details|information|info|answers|registration|draft|stuff))(?:.{0,30})?|forget me|gdpr delete|delete)$/i,
  ],
  [
    'delete',
    /^(?:(?:제|내|저의)?\s?(?:모든\s?)?(?:데이터|정보|개인\s?정보|자료|내용|답변|기록)(?:를|을)?\s?(?:모두|전부|다|싹)?\s?(?:삭제|지워|지우|없애).{0,12}|(?:전부|모두|다)\s?(?:삭제|지워).{0,10}|삭제(?:해\s?주세요|할게요|요)?)$/,
  ],
  [
    'cancel',
    /^(?:cancel|quit|exit|abort|stop|cancel (?:the |this |my )?(?:registration|form|process|everything|it|that)|stop (?:the |this |my )?(?:registration|form|process)|never ?mind(?: i (?:don'?t|do not) want (?:to do )?(?:this|it)(?: any ?more)?)?|i (?:don'?t|do not) want (?:to (?:do|register|continue)(?: this)?|this|it)(?: any ?more)?|i give up|forget (?:the whole thing|about it|the registration)|i'?m done with this|drop it|end this)$/i,
  ],
  [
    'cancel',
    /^(?:취소(?:할게요|할래요|해\s?주세요|해줘|하고\s?싶어요|요)?|등록\s?(?:을\s?)?취소(?:할게요|할래요|해\s?주세요|해줘|하고\s?싶어요|요)?|그럼\s?등록\s?취소할게요|그만(?:할래요|할게요|하고\s?싶어요|둘래요|둘게요|요)?|중단(?:할게요|해\s?주세요)?|등록\s?(?:안|그만)\s?할(?:래요|게요)|포기할(?:래요|게요)|안\s?할래요)$/,
  ],
  [
    'save',
    /^(?:save(?: it| this| my (?:answers|progress|work))?(?: (?:for|and (?:continue|finish|come back)) ?(?:later|it later|another time)?)?|(?:i(?:'ll| will) |let me |can i |i'?d like to |could i )?(?:continue|finish|come back|return|do (?:the rest|it)|pick this up|carry on|resume)(?: (?:it|this|the rest|to this))? (?:later|tomorrow|another (?:day|time)|next week|some other time)|(?:that'?s|thats|this is) enough for (?:today|now|one day)(?:,? (?:keep|save) it)?|(?:gotta|got to|have to|need to) (?:go|run|leave)(?: now)?|bye|see you(?: later| tomorrow)?|good ?bye|pause|keep it for (?:later|now))$/i,
  ],
  [
    'save',
    /^(?:저장(?:해\s?주세요|할게요|하고\s?나중에(?:\s?(?:할게요|계속할게요|이어서\s?할게요))?|해줘|하기|요)?|(?:잠깐\s?)?(?:급한\s?일이\s?생겨서\s?)?나중에\s?(?:이어서\s?)?(?:계속\s?)?(?:다시\s?)?(?:할게요|하겠습니다|할래요|마저\s?할게요|올게요)|다음에\s?(?:이어서\s?)?(?:할게요|하겠습니다|계속할게요)|오늘은\s?(?:여기까지|그만)(?:\s?(?:할게요|만\s?할게요|하고\s?저장해\s?주세요))?|여기까지만\s?하고\s?저장.{0,8}|안녕히\s?계세요)$/,
  ],
  [
    'resume',
    /^(?:(?:i(?:'d| would) like to |i want to |let'?s |can (?:i|we) )?(?:resume|continue|pick up where (?:i|we) left off|carry on|go on|keep going|proceed)(?: (?:my |the |with my |with the |where i left off|with )?(?:registration|form|draft|it)?)?|i (?:already )?(?:started|began) (?:this|it|one|a registration|already)(?: (?:last week|yesterday|before|earlier|already|the other day|a few days ago))?|i have a (?:code|draft)|where were we|i'?m back)$/i,
  ],
  [
    'resume',
    /^(?:이어서(?:\s?(?:할게요|하기|계속할게요|하고\s?싶어요|진행할게요|해요|요))?|계속(?:\s?(?:할게요|하기|하고\s?싶어요|진행(?:할게요|해\s?주세요)?|해요|요))?|하던\s?거\s?(?:계속|이어서)\s?할게요|지난번(?:에)?\s?(?:하던\s?(?:거|등록))?\s?(?:이어서|계속)\s?할게요|(?:전에|지난주에|저번에|어제)\s?(?:시작|하다가).{0,14}|다시\s?왔(?:어요|습니다)|코드\s?(?:있어요|가\s?있어요))$/,
  ],
  [
    'undo',
    /^(?:undo(?: (?:that|it|this|the last (?:one|change)|last))?|(?:take|change|put) (?:that|it) back|revert(?: (?:that|it))?|no,? undo that|roll ?back)$/i,
  ],
  [
    'undo',
    /^(?:되돌리기|되돌려\s?(?:주세요|줘)|실행\s?취소|방금\s?(?:거|것|건|바꾼\s?(?:거|것))?\s?(?:취소|되돌려).{0,8}|원래대로(?:\s?(?:해\s?주세요|돌려\s?주세요|돌려줘))?|아까\s?걸로\s?되돌려.{0,6})$/,
  ],
  [
    'back',
    /^(?:back|go back|prev(?:ious)?|(?:the )?previous (?:question|one|step)|back (?:one|a) (?:step|question)|(?:can (?:i|we) |let'?s |i want to |could (?:i|we) )?(?:go|step|move) back(?: (?:one|a|to the (?:last|previous)))?(?: (?:step|question|one))?|last question(?: again)?|return to the (?:last|previous) question)$/i,
  ],
  [
    'back',
    /^(?:뒤로(?:\s?(?:가기|가줘|가\s?주세요|갈게요|돌아가.{0,6}))?|이전(?:으로|\s?질문(?:으로)?)?(?:\s?(?:돌아가|가).{0,8})?|이전\s?질문|앞\s?(?:질문|단계)(?:으로|로)?(?:\s?(?:돌아가|가).{0,8})?|아까\s?질문(?:으로)?(?:\s?다시)?(?:\s?(?:가|돌아가).{0,8})?|한\s?단계\s?(?:뒤로|전으로)(?:.{0,8})?)$/,
  ],
  [
    'later',
    /^(?:later|(?:i(?:'ll| will) |let me |can i |could i |may i )?(?:do|answer|give|send|fill|come back to) (?:this|that|it|this (?:one|part|question))(?: (?:in|part|one))? later|(?:ask|come back to) (?:me )?(?:(?:this|that|it) )?later|(?:i )?(?:don'?t|do not) (?:have|know) (?:it|this|that)(?: (?:yet|right now|now|here|at hand))?|not (?:now|yet)|put (?:it|this) off|park (?:it|this)|i(?:'ll| will) (?:get|find|look for) it later|skip (?:this|it|this one) for now)$/i,
  ],
  [
    'later',
    /^(?:나중에|(?:이건|이거|이\s?(?:질문|부분)은|그건)\s?(?:나중에|이따가?|다음에)(?:\s?(?:할게요|답할게요|알려\s?드릴게요|보낼게요|입력할게요|하겠습니다))?|이따가?(?:\s?할게요)?|지금은?\s?(?:없어요|몰라요|모르겠어요|안\s?갖고\s?있어요)|아직\s?(?:없어요|몰라요|모르겠어요)|미룰게요|보류)$/,
  ],
  [
    'skip',
    /^(?:skip(?: (?:it|this|that|this one|that one|this question|this part|the question|ahead))?|next(?: question| one)?|(?:can (?:i|we) |let'?s |i(?:'d| would) like to |i want to )?skip (?:this|it|that)(?: (?:one|part|question|step))?|pass|leave (?:it|this) (?:blank|empty|out)|move on(?: to the next(?: one| question)?)?|no answer)$/i,
  ],
  [
    'skip',
    /^(?:건너뛰(?:기|어\s?주세요|어줘|자|고\s?싶어요|을게요|을래요)?|(?:이건|이거|이\s?질문은?)?\s?(?:건너뛸게요|건너뛸래요|넘어갈게요|넘어가\s?주세요|넘어가요|패스(?:할게요)?|스킵(?:할게요)?)|다음(?:\s?질문)?(?:으로)?(?:\s?(?:넘어가|가).{0,8})?|비워\s?(?:둘게요|두세요|둬요|주세요))$/,
  ],
  [
    'review',
    /^(?:review(?: (?:my answers|everything|it all|the form|all))?|(?:can (?:i|you) |could (?:i|you) |let me |please )?(?:show|see|check|view|list|read)(?: me)? (?:my answers|(?:all )?(?:what|everything)(?: (?:i(?:'ve| have)?|you(?:'ve| have)?|we(?:'ve| have)?))?(?: (?:got|have|entered|said|told you|answered|given|typed|put in))?(?: (?:so far|until now|already|for me))?|the (?:form|answers|summary|review)(?: so far)?|a summary|it all)|summar(?:y|ize|ise)(?: (?:so far|please|it))?|stop it,? show my answers|what (?:do you have|have you got|have i (?:entered|told you|said))(?: so far)?|check answers)$/i,
  ],
  [
    'review',
    /^(?:검토(?:할게요|하기|해\s?주세요)?|(?:지금까지|여태)\s?(?:입력|답|적|작성|말)(?:한|은)\s?(?:내용|것|거|답|정보)(?:을|를|들)?\s?(?:보여|확인|정리).{0,8}|(?:내용|답변|답|입력\s?내용)(?:을|를)?\s?(?:보여|확인|검토|정리).{0,8}|(?:끝났어요\s?)?확인할게요|요약(?:해\s?주세요|해줘|보기)?|전체\s?(?:보기|내용\s?보기)|내\s?답변\s?보기)$/,
  ],
  [
    'progress',
    /^(?:progress|how (?:much|many|far)(?: (?:more|questions?|steps?|is|are|am i|of it|longer))*(?: (?:left|remain(?:ing)?|to go|there|still|along))*(?: (?:left|to go|do i have|in the form|now))*|what(?:'?s| is) (?:left|still missing|missing|remaining|next|still open|outstanding)|where (?:am i|are we)(?: (?:in (?:the|this) (?:form|process|registration)|now|at))?|what do you still need|am i (?:almost |nearly )?(?:done|finished)(?: yet)?|are we (?:almost |nearly )?(?:done|there)(?: yet)?|how far (?:along )?(?:am i|are we))$/i,
  ],
  [
    'progress',
    /^(?:진행\s?(?:상황|상태|률|도)?(?:\s?(?:보여|알려).{0,8}|은요|이\s?어때요)?|(?:질문이?\s?|앞으로\s?|이제\s?)?(?:얼마나|몇\s?(?:개|단계|문항|가지)|어디까지)(?:나)?\s?(?:더\s?)?(?:남았|남아|왔|했|진행|해야|답해야).{0,10}|(?:남은|빠진)\s?(?:거|것|질문|항목|게|내용)(?:이|은|는)?\s?(?:뭐|무엇|얼마|몇|있).{0,10}|뭐가?\s?(?:남았|빠졌|더\s?필요).{0,8}|거의\s?(?:다\s?)?(?:끝났|됐|왔).{0,6})$/,
  ],
  [
    'status',
    /^(?:status|any (?:news|updates?)(?: yet)?|(?:what(?:'?s| is) the )?(?:status|state)(?: of (?:my|the) (?:registration|request|form|submission))?|(?:has|is) (?:it|my (?:registration|number|form|request)|the (?:registration|number))(?: been)? (?:approved|verified|done|accepted|rejected|reviewed|through)(?: yet)?|did (?:it|they) (?:go through|approve(?: it)?)|did you hear (?:anything|back))$/i,
  ],
  [
    'status',
    /^(?:상태(?:\s?(?:확인|조회|보여|알려).{0,8}|가\s?(?:어때|어떻게).{0,8})?|(?:무슨\s?)?소식\s?(?:있|없).{0,8}|(?:등록|승인|심사|검토)(?:은|이|가)?\s?(?:됐|되었|났|끝났|어떻게\s?됐|완료됐).{0,8}|결과\s?(?:나왔|어떻게|나온).{0,8})$/,
  ],
  [
    'pdf',
    /^(?:pdf|(?:can i |could i |may i |please |i(?:'d| would) like to )?(?:have|get|send me|download|give me|see|email me)? ?(?:a |the |my )?(?:pdf|copy)(?: (?:copy|version|file|of (?:it|this|my (?:form|answers|registration)|the form)))*(?: for my (?:records|files))?)$/i,
  ],
  [
    'pdf',
    /^(?:(?:pdf|피디에프|사본)(?:로|를|을|파일)?\s?(?:파일|사본)?\s?(?:로|을|를)?\s?(?:보내|받|주|다운|볼|보고|저장).{0,14}|pdf|사본(?:\s?주세요)?)$/i,
  ],
  [
    'repeat',
    /^(?:repeat(?: (?:that|it|the question|the last (?:question|one)))?|(?:can you |could you |please )?(?:say|ask|show|repeat) (?:that|it|me|this|the question)(?: (?:the question|again|once more|one more time))*|(?:say )?(?:what|pardon|sorry|huh|come again|once more|again)(?: was (?:that|the question)(?: again)?)?|what (?:was|is) the question(?: again)?|i (?:didn'?t|did not) (?:get|understand|catch) (?:that|the question|it))$/i,
  ],
  [
    'repeat',
    /^(?:(?:다시|한\s?번\s?더)\s?(?:한\s?번\s?)?(?:말(?:씀)?해|물어|질문해|알려|보여).{0,8}|뭐라고요?|네\?|(?:질문(?:이)?\s?)?(?:뭐였죠|뭐였어요|뭐였더라|뭐라고\s?했죠)|반복(?:해\s?주세요)?|못\s?(?:들|알아들|봤).{0,8}|다시\s?한\s?번(?:요)?)$/,
  ],
  [
    'why',
    /^(?:why|(?:but )?why (?:do you (?:need|ask|want)|are you asking|would you (?:need|want|ask)|that|this|is (?:this|that|it) important|does it matter).{0,60}|what (?:do you need (?:this|that|it)|is (?:this|that|it)) for|what(?:'?s| is) (?:this|that|it) (?:used )?for|for what|do you really need (?:this|that|it|my|our).{0,40}|how come you (?:need|ask).{0,40})$/i,
  ],
  [
    'why',
    /^(?:왜(?:요|죠)?|(?!.*(?:등록|인증|제도|통신사|동의|갑자기|규정))왜\s?.{0,24}?(?:필요|물어|묻|알아야|줘야|적어야|내야|넣어야|알려).{0,12}|(?:이게|이건|그게|이거|그건)?\s?(?:왜|꼭|반드시)\s?(?:필요|있어야|해야|줘야|적어야).{0,10}|(?:이게|이건|그게|이거)?\s?(?:어디에|뭐에|무엇에|어디다)\s?(?:쓰|사용).{0,10}|무슨\s?이유.{0,8}|이유가\s?(?:뭐|무엇).{0,8})$/,
  ],
  [
    'example',
    /^(?:(?:an? )?(?:example|sample|e\.?g\.?)s?(?: please)?|(?:can you |could you |please )?(?:give|show|send)(?: me)? (?:an? )?(?:example|sample|idea)s?(?: (?:answer|of (?:that|this|a good answer|one)))?|for (?:example|instance)|like what|such as(?: what)?|what (?:would|does|should|do) (?:a good (?:answer|one)|an example|that|it|this|others?|people) (?:look like|say|write|put|usually write)|(?:i need|do you have|got) an? (?:example|sample))$/i,
  ],
  [
    'example',
    /^(?:예(?:시|제)?(?:를|가|요|는)?\s?(?:좀\s?)?(?:들어|보여|주세요|줘|알려|있나요|있어요|하나|부탁).{0,12}|예시|예를\s?들면요?|예를\s?들어(?:서|요|\s?주세요)?|어떻게\s?(?:쓰|적|답하|작성|입력)(?:면|어야|해야).{0,10}|샘플\s?(?:보여|주|있).{0,8}|보기\s?(?:주세요|좀))$/,
  ],
  [
    'person',
    /^(?:(?:can|could|may) (?:i|a (?:person|human)|someone|somebody) (?:talk|speak|chat|look|help).{0,40}|(?:i(?:'d| would) (?:like|rather)|i (?:want|need)|let me|please|get me|connect me|transfer me|put me through|hand me over)(?: to)?(?: (?:talk|speak|chat|get|be (?:connected|transferred)))?(?: (?:back )?(?:to|with))? (?:a |an |some )?(?:(?:real|live|actual) )?(?:person|human(?: being)?|agent|someone(?: real)?|somebody|representative|operator|support(?: agent| person)?|colleague|staff)(?: please)?|(?:talk|speak|chat) (?:to|with) (?:a |an |some )?(?:(?:real|live) )?(?:person|human|agent|someone|somebody|representative|operator|support|staff)|(?:human|agent|operator|representative|live agent|real person|person)|(?:get|take|bring|hand|send) me back to \p{L}+)$/iu,
  ],
  [
    'person',
    /^(?:(?:사람|상담원|직원|담당자|상담사)(?:과|와|이랑|하고|한테|에게|으로|을|를)?\s?(?:직접\s?)?(?:좀\s?)?(?:얘기|이야기|통화|대화|연결|상담|바꿔|말하|문의|불러|물어).{0,14}|(?:사람|상담원|상담사|직원|담당자)\s?(?:연결|불러\s?주세요|바꿔\s?주세요)?|여기까지만\s?하고\s?(?:담당\s?)?(?:팀|담당자|직원|사람)(?:에|에게|한테)\s?(?:전해|넘겨).{0,8}|(?:담당\s?)?(?:팀|담당자)에게?\s?(?:전해|넘겨|전달해).{0,8})$/,
  ],
  [
    'help',
    /^(?:help(?: me)?|\?+|commands?|menu|options|what can (?:you|i) (?:do|say|type|ask)(?: here)?|what (?:commands?|words?|options) (?:can i use|do you (?:know|understand|have)|are there)|how does this work|how do(?:es)? (?:i|one) use (?:this|you)|what now|i need help|i(?:'m| am) (?:lost|stuck|confused)|instructions)$/i,
  ],
  [
    'help',
    /^(?:도움(?:말|이\s?필요.{0,6})?|도와\s?(?:주세요|줘)|명령어(?:\s?(?:알려|보여|뭐).{0,8})?|(?:뭘|무엇을|뭐를?|어떤\s?걸)\s?(?:할\s?수\s?있|해\s?줄\s?수\s?있|물어볼\s?수\s?있).{0,8}|어떻게\s?(?:사용|쓰는|이용).{0,10}|사용법(?:이\s?.{0,8}|\s?알려.{0,6})?|메뉴)$/,
  ],
  [
    'submit',
    /^(?:(?:yes,? |ok(?:ay)?,? |looks? (?:right|good|fine|ok),? |all good,? |please )?(?:re)?(?:submit|send)(?: (?:it|this|the form|everything|now|off|it off|it in|the registration|my registration))*(?: now)?|(?:yes )?go ahead and (?:send|submit)(?: it)?|file it|i(?:'m| am) (?:done|finished|ready),? (?:(?:so|and|please|now) )?(?:send|submit)(?: (?:it|the form|this|everything))?)$/i,
  ],
  [
    'submit',
    /^(?:(?:네\s?)?(?:재?제출|보내기|전송)(?:해\s?주세요|할게요|하겠습니다|해줘|합니다|하기|요)?|(?:네\s?)?보내\s?(?:주세요|줘|도\s?돼요)|(?:이대로\s?)?(?:제출|전송|보내)\s?(?:해\s?주세요|주세요|할게요)|다시\s?(?:제출|보내).{0,8})$/,
  ],
];

/** Words that open the registration from anywhere. Longer sentences count where they name the number or the registration. */
export const START_PHRASES: readonly RegExp[] = [
  /^(?:start|begin|register|let'?s (?:go|start|begin)|get started|go|new registration|registration|sign up)$/i,
  /\b(?:regist(?:er|ration)|verif(?:y|ied|ication)|get approved|sign up|set up|enable)\b[^?]{0,60}\b(?:toll[\s-]?free|tfns?|8\d\d|number|text(?:ing|s)?|sms|messag(?:es|ing))\b/i,
  /\b(?:toll[\s-]?free|tfns?|number|text(?:ing|s)?|sms)\b[^?]{0,60}\b(?:regist(?:er(?:ed)?|ration)|verif(?:y|ied|ication)|approved)\b/i,
  /\bi (?:want|need|have|would like|was told i have|'d like) to (?:register|start)\b/i,
  /^(?:시작(?:할게요|해요|하기|해\s?주세요)?|등록(?:할게요|해요|하기|하고\s?싶어요|하려고요|해\s?주세요|을?\s?시작.{0,8})?)$/,
  /(?:등록|인증|확인)\s?(?:을|를)?\s?(?:하려고|하고\s?싶|시작|할게요|해야|신청|부탁|원해)/,
  /용도(?:가|는)?\s?(?:\d+|한|두|세|여러)\s?(?:개|가지)|번호(?:가|는)?\s?\d+\s?개/,
  /(?:수신자\s?부담|무료\s?전화|TFN|번호|문자)[^?]{0,30}(?:등록|보내려고|쓰려고|사용하려고)/i,
];

/** Languages by the names people call them. */
export const LANGUAGE_PHRASES: readonly (readonly ['en' | 'ko', RegExp])[] = [
  [
    'ko',
    /^(?:(?:in |speak |switch to |change to |use |can (?:you|we) (?:speak|use|do this in|switch to) )?korean(?: (?:please|language))?|한국어(?:로)?(?:\s?(?:해\s?주세요|부탁(?:해요|드려요|합니다)?|할게요|바꿔\s?주세요|말해\s?주세요|해줘|해요|가능.{0,6}|로|요))?|한글로(?:\s?.{0,8})?)$/i,
  ],
  [
    'en',
    /^(?:(?:in |speak |switch to |change to |use |can (?:you|we) (?:speak|use|do this in|switch to) )?english(?: (?:please|language))?|영어(?:로)?(?:\s?(?:해\s?주세요|부탁(?:해요|드려요|합니다)?|할게요|바꿔\s?주세요|말해\s?주세요|해줘|해요|가능.{0,6}|로|요))?)$/i,
  ],
];

export const LANGUAGE_COMMAND =
  /^(?:(?:change |switch |choose |select )?(?:the )?language|other language|언어(?:\s?(?:변경|바꾸기|바꿔.{0,6}|선택))?)$/i;
