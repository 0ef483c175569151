import type { PreflightRule } from './ruleIds.ts';

/** One group of content that toll-free numbers may not carry. Patterns are read over lower-case text with plain quotation marks. */
export interface ContentGroup {
  readonly id: PreflightRule;
  readonly codes: readonly string[];
  /** Innocent phrases, taken out before anything is looked for. */
  readonly innocent?: RegExp;
  /** A text that says this is about prevention, help or something else altogether: the group is not looked for in it. */
  readonly unless?: RegExp;
  /** One match in a text consumers read, or in what the programme says about itself, is a hit. */
  readonly text: RegExp;
  /** Words that are telling in a business's name, where texts may use them innocently or the other way round; absent: `text` is used. */
  readonly name?: RegExp;
  /** Telling even inside a run-together host name. */
  readonly host?: RegExp;
}

export const CONTENT_GROUPS: readonly ContentGroup[] = [
  {
    id: 'CNT-01',
    codes: ['30441'],
    innocent:
      /\badult (?:education|learners?|children|child|day|swim|care|class(?:es)?|supervision|league|patients?|family)\b|\bsex offender\b|\bnude (?:heels?|lip\w{0,8}|palettes?|shades?|tones?|polish|pumps?|collection|colou?rs?|bras?|tights)\b|\b(?:paint|wire|floor|wallpaper) strippers?\b|\b(?:load|pilot|car|vehicle|police|security|funeral|safety|walking|campus|night|ford) escorts?(?: services?)?\b/g,
    unless: /\b(?:assault|trafficking|hotline|health clinic|sti|std|hiv|education|abuse|prevention|campus|students)\b/,
    text: /\b(?:porn\w{0,10}|escorts? services?|escort agency|(?:our|local|hot|vip|independent) escorts?|(?:book|hire|meet) (?:an?|your|our) (?:\w{2,10} )?escorts?|escorts? (?:tonight|near you|available)|adult (?:entertainment|content|videos?|chat|films?|movies?|toys?|dating|stores?|novelt(?:y|ies)|products?|shop|fun|services)|nudes?|nudity|erotic\w{0,4}|sex (?:chat|toys?|cams?|shops?|videos?|dating|dolls?|line)|sexy (?:singles|girls|models|women|chats?|pics|photos|videos|content)|sexting|strip (?:clubs?|shows?|teases?|dancers?)|striptease|strippers?|lap ?dances?|exotic dancers?|onlyfans|hook-?ups?|cam ?girls?|sensual massages?|hot singles|xxx[- ](?:videos?|rated|content|shows?|strip|movies?|films?|pics|photos|chat|action|party)|x-rated|18\+ content)\b|성인용품|성인물|성인방송|성인채팅|야동|음란|조건만남|출장마사지|유흥업소|유흥주점|에로/,
    name: /\b(?:porn\w{0,10}|escorts|escort services?|adult (?:entertainment|novelt(?:y|ies)|store|toys?|superstore|video)|erotic\w{0,4}|gentlemen'?s club|strip club|sex shop)\b|성인용품|유흥주점/,
    host: /porn|escortservice|adultstore|adulttoys|sextoys|onlyfans|xxxvideo|hotsingles/,
  },
  {
    id: 'CNT-02',
    codes: ['30455'],
    unless: /\b(?:hate crimes?|anti-?hate|holocaust|museum|memorial|against hate|stop hate|stop asian hate|victims?)\b/,
    text: /\b(?:white (?:power|supremac\w{1,4}|nationalis[tm]s?)|racial purity|master race|inferior races?|race war|ethnic cleansing|neo-?nazis?|sieg heil|heil hitler|ku klux klan|sub-?humans?|death to (?:all )?(?:the )?[a-z]{3,20}s\b|(?:we|i|you) hate (?:all )?(?:the )?(?:jews|muslims|blacks|whites|gays|immigrants|asians|mexicans|christians|foreigners|refugees)|hate (?:speech|propaganda) (?:channel|group|club)|(?:jews|muslims|blacks|gays|immigrants|asians|mexicans|foreigners|refugees) (?:are|must|should|will) (?:\w{1,12} ){0,3}(?:vermin|scum|parasites|inferior|animals|eliminated|exterminated|removed|expelled|burn|die|out|replace)|(?:get rid of|wipe out|exterminate|drive out|keep out) (?:all )?(?:the )?(?:jews|muslims|blacks|gays|immigrants|asians|mexicans|foreigners|refugees)|(?:fight|stand|rally) against (?:the )?(?:jews|muslims|blacks|gays|immigrants|asians|mexicans|foreigners|refugees))\b|백인 ?우월|인종 ?청소|(?:외국인|이민자|난민|조선족|무슬림|동성애자)(?:를|을|들을)? ?(?:몰아내|추방하자|박멸|혐오)/,
  },
  {
    id: 'CNT-03',
    codes: ['30456', '30529'],
    innocent:
      /\b(?:non-?alcoholic|alcohol[- ]free|no alcohol|zero[- ]alcohol|alcohol[- ]based|alcohol (?:wipes?|swabs?|pads?|testing|abuse|treatment|counsel\w{0,8}|awareness|recovery|rehab|use|screening|policy|consumption|before)|(?:rubbing|isopropyl) alcohol|root beer|ginger (?:beer|ale)|butter ?beer|(?:shrimp|fruit|prawn|seafood) cocktails?|cocktail (?:dress(?:es)?|attire|tables?)|wine[- ](?:bar|red|color(?:ed)?|country|fridges?|coolers?|racks?|glasses|cellars?|stains?)|(?:spirit|school|team|holiday|good|high) spirits?|without (?:wine|beer|alcohol|liquor)|apple cider)\b|무알코올|와인(?:색|컬러|레드)|논알코올/g,
    unless:
      /\b(?:sober|sobriety|recovery|addiction|drugs (?:and|or) alcohol|alcohol (?:and|or) drugs|aa meeting|rehab|dui|drunk driving|designated driver|before surgery|procedure|fasting|do not drink|avoid (?:alcohol|drinking))\b/,
    text: /\b(?:beers?|wines?|whiske?ys?|vodkas?|tequilas?|bourbons?|champagne|prosecco|cocktails?|margaritas?|mimosas?|sangria|mezcal|liquors?|booze|alcohol|alcoholic (?:beverages?|drinks?)|(?:craft|premium|fine) spirits|wine (?:&|and) spirits|beer (?:&|and) wine|brewer(?:y|ies)|brewpubs?|winer(?:y|ies)|distiller(?:y|ies)|happy hours?|(?:new|now) on tap|tap ?room|craft brews?|lagers?|ipas?|hard (?:seltzers?|ciders?)|drink specials?|bottle service|2[- ]for[- ]1 drinks|jello shots|bières?|vins? (?:rouges?|blancs?)|bouteilles? de vin)\b|소주|맥주|와인|막걸리|위스키|양주|보드카|데킬라|칵테일|전통주|사케|포도주|샴페인|주류 ?(?:판매|할인|배달|매장|행사|전문|신상)|술 ?(?:할인|배달|안주|한 ?잔)|해피 ?아워/,
    name: /\b(?:liquors?|wine (?:&|and) spirits|wines (?:&|and) spirits|wine (?:shop|store|club|merchants?|cellars)|beer (?:&|and) wine|beer (?:store|garden|depot)|bottle shop|winery|distillery|distilling|spirits (?:co|company|shop)|package store|brewery|brewing|taproom|brewpub)\b|주류|와인샵|양조장/,
    host: /liquor|winery|distillery|brewery|brewing|winestore|wineshop|winesandspirits|wineandspirits|taproom|vodka|whiskey/,
  },
  {
    id: 'CNT-04',
    codes: ['30457'],
    innocent:
      /\b(?:no|without|against) (?:firearms?|guns?|weapons?)\b|\b(?:glue|nail|heat|spray|staple|caulking|caulk|massage|grease|paint|foam|water|nerf|radar|temperature|price|top|young|jump(?:ed)? the) guns?\b|\bguns n'? roses\b|\bshotgun (?:house|wedding|start|formation)\b|\b(?:rifle|shotgun),? (?:co|colorado|street|road)\b/g,
    unless:
      /\b(?:gun violence|active shooter|gun safety awareness|buy-?back|shots fired|lockdown|firearms? (?:are|is) (?:prohibited|not allowed|banned)|police (?:department|activity))\b/,
    text: /\b(?:firearms?|handguns?|shotguns?|rifles?|ammo|ammunition|pistols?|revolvers?|ar-?15s?|ak-?47s?|glocks?|guns|gun (?:shop|store|sales?|shows?|range|dealers?|deals|accessories|parts|auction|club|drop|raffle)|concealed carry|silencers?|suppressors (?:for|in)|ghost guns?|9 ?mm (?:rounds?|ammo|pistols?)|high-capacity magazines?)\b|총기|권총|소총|탄약|엽총|실탄 ?(?:판매|사격)|사냥총/,
    name: /\b(?:firearms?|guns?|ammo|ammunition|gunsmith\w{0,3}|shooting range|tactical arms)\b|총포/,
    host: /firearm|gunshop|gunstore|gunrange|gunsandammo|gunbroker|ammunition|ammostore|cheapammo|bulkammo/,
  },
  {
    id: 'CNT-05',
    codes: ['30458'],
    innocent: /\b(?:no (?:smoking|vaping)|(?:smoke|tobacco|vape|nicotine)[- ]free|cigar box|cigarette lighter (?:socket|adapter))\b/g,
    unless:
      /\b(?:quit(?:ting)?|stop smoking|cessation|quitline|prevention|nicotine (?:replacement|patch(?:es)?|gum)|smoking ban|lung (?:cancer|screening)|detectors?|awareness|dangers)\b|금연/,
    text: /\b(?:tobacco|vap(?:es?|ing|er|ors?) (?:shop|store|juice|pens?|kits?|products?|flavou?rs?|deals|sale|liquid|pods?|supplies|bar)|vapes?|vaping|e-?cig(?:s|arettes?|arette)?|e-?juices?|e-?liquids?|cigars?|cigarillos?|cigarettes?|hookahs?|shisha|juul|nicotine|snus|smoke ?shop|smokes (?:sale|deal)|rolling papers|vapotage|tabac)\b|담배|전자 ?담배|궐련|액상 ?(?:니코틴|담배|할인|신상)/,
    host: /vape|tobacco|cigar|ecig|hookah|smokeshop|ejuice/,
  },
  {
    id: 'CNT-06',
    codes: ['30459', '30469', '30528'],
    innocent:
      /\bweed (?:control|killers?|removal|whack\w{0,4}|treatment|spray\w{0,3}|management|barrier|eaters?|pulling)\b|\b(?:sea|milk|tumble|duck|knot|noxious|lawn|garden|pull|spray) ?weeds?\b|\bedible (?:arrangements?|flowers?|gardens?|landscap\w{1,4}|cookie dough)\b|\b(?:your|the) prescriptions? (?:is|are|has|have|will|was)\b|\bprescription (?:number|is ready|ready|label|pick-?up|refill|transfer|eyewear|glasses|lenses|sunglasses|insurance|drug plan|drug coverage)\b|마약 ?김밥|마약 ?베개/g,
    unless:
      /\b(?:recovery|rehab\w{0,10}|overdose|naloxone|narcan|awareness|prevention|drug-free|take-?back|drug (?:testing|screen\w{0,3}|court)|addiction|substance (?:use|abuse)|treatment program|crime stoppers)\b|마약 ?(?:예방|퇴치|중독)/,
    text: /\b(?:cannabis|marijuana|cbd|thc|thca|delta-?[89]|kratom|kush|sativa|indica|hemp (?:oil|flower|gummies|products?|extracts?|derived)|weed (?:delivery|deals?|shop|store|strains?|edibles?|specials?|sale|menu)|(?:buy|order|best|our|legal|premium|cheap|new) weed|dispensary (?:deals?|menu|specials?|near|drops?|rewards)|(?:our|the|visit|local) dispensary|edibles|pre-?rolls?|dab rigs?|psilocybin|magic mushrooms|shrooms|mdma|cocaine|heroin|lsd|steroids for sale|viagra|cialis|xanax|adderall|oxycodone|oxycontin|hydrocodone|percocet|tramadol|phentermine|(?:no|without(?: a)?) prescription (?:needed|required|necessary)|without (?:a )?prescription|online pharmacy (?:deals?|discounts?|sale)|(?:cheap|discount(?:ed)?|buy|order|save on|deals? on|% off|sale on|off all|off) (?:your )?prescription (?:drugs?|meds?|medications?)|prescription (?:drugs?|meds?|medications?) (?:sale|deals?|discounts?|specials?|promotions?|offers?|at|for only)|(?:semaglutide|tirzepatide|ozempic|wegovy|mounjaro)\b[^.!?]{0,40}(?:%|\$|\boff\b|\b(?:sale|specials?|deals?|discount\w{0,3}|order|promo\w{0,6}|per month)\b)|(?:%|\$|\b(?:off|sale|specials?|deals?|discount\w{0,3}|order|promo\w{0,6}|buy|get)\b)[^.!?]{0,40}\b(?:semaglutide|tirzepatide|ozempic|wegovy|mounjaro))(?![a-z])|대마|마리화나|필로폰|마약|cbd ?오일|비아그라|시알리스|졸피뎀|처방(?:약|전)? ?(?:없이|할인|특가|직구)|전문의약품 ?(?:할인|판매|특가)/,
    name: /\b(?:cannabis|marijuana|cbd|thc|kratom|hemp|weed (?:co|company|shop|store|delivery)|dispensary)\b|대마/,
    host: /cannabis|marijuana|kratom|dispensary|weedshop|weedstore|weeddelivery|cbdoil|cbdshop|cbdstore|cbdgummies|hempoil|budtender|viagra/,
  },
  {
    id: 'CNT-07',
    codes: ['30443'],
    innocent:
      /\bloan (?:officers?|applications? (?:status|update|has|is|was|received)|payments?|statements?|documents?|closing|number|servic\w{1,4}|account|balance)\b|\b(?:interlibrary|library|toy|tool|art) loans?\b|\bloaners?\b/g,
    unless: /\b(?:was this you|did you use|fraud alerts?|suspicious|unrecognized|did you (?:make|authorize)|library)\b|도서 ?대출/,
    text: /\b(?:pay ?day (?:loans?|advances?|lend\w{2,3})|cash advances?|(?:car |auto |vehicle )?title[- ](?:loans?|pawn)|auto[- ]title|short[- ]term (?:loans?|cash|lend\w{2,3}|credit)|high[- ](?:risk|interest) loans?|(?:bad|poor|no) credit\??,? (?:ok(?:ay)?|loans?|no problem|welcome|check)|no credit check|pre-?(?:approved|qualif(?:y|ied)) for (?:a |an |up to )?(?:\$|(?:[a-z]+ ){0,2}loan)|(?:personal|instal?lment|emergency|quick|fast|instant|same[- ]day|easy|online|cheap|low[- ](?:rate|interest|cost)|signature|unsecured|mortgage|auto|car|home equity|student|business|va|fha) loans? (?:offers?|deals?|specials?|up to|from|today|now|available|approved|in minutes|rates? (?:as low|from|start\w{0,3}|are|drop\w{0,4})|at|starting|promotions?|marketing|refinanc\w{2,4})|(?:personal|instal?lment|emergency|quick|instant|same[- ]day|unsecured|signature) loans?|(?:instant|fast|quick) (?:cash|funding)|loans? (?:up to|of up to|from) \$|borrow (?:up to )?\$|refinance (?:now|today|your)|(?:mortgage|refinanc\w{1,4}) (?:offers?|deals?|rates? (?:as low|from|drop\w{0,4}|are (?:at|down|low)))|student (?:loan|debt) (?:forgiveness|relief|refinanc\w{2,4})|merchant cash|loan (?:offers?|deals?|promotions?|marketing|specials?)|(?:get|need|want|apply for) (?:a |your |an? \w+ )?loans?(?: today| now| in minutes|\?)|lend(?:s|ing)? (?:money|cash)|prêts? (?:rapides?|sur salaire|personnels?))(?![a-z])|무직자 ?대출|소액 ?대출|당일 ?대출|급전|신용불량자? ?대출|저금리 ?대출|대환 ?대출|사채|일수 ?대출|대출 ?(?:한도|가능|상담|광고|추천|상품|특판)/,
    name: /\b(?:pay ?day|cash advance|title loans?|quick cash|fast cash|easy cash|moneylenders?)\b|대부(?:업|중개)?|캐피탈 ?대출/,
    host: /payday|cashadvance|titleloan|fastcash|quickcash|easyloan|instantloan|personalloan/,
  },
  {
    id: 'CNT-08',
    codes: ['30444', '30468'],
    innocent: /\blead (?:time|paint|pipes?|free|dentist|teacher|instructor|technician|test\w{0,3})\b/g,
    text: /\blead[- ]gen(?:eration)?\b|\bleads? (?:broker|vendor|seller|marketplace|exchange|buyers?)\b|\b(?:buy|sell|sold|selling|purchas\w{1,4}|resell|generat\w{1,4}|monetiz\w{1,4}|pass\w{0,3})\b[^.!?]{0,40}\bleads\b|\b(?:deliver\w{0,3}|provid\w{1,3}|forward\w{0,3}|refer\w{0,4}|transfer\w{0,4})\b[^.!?]{0,40}\bleads (?:to|for)\b|\b(?:consumer|your|their|customer|contact)(?:'s)? (?:information|data|details|numbers?)\b[^.!?]{0,30}\b(?:sold|shared|passed|sent|resold)\b[^.!?]{0,30}\b(?:partners?|affiliates?|advertisers?|buyers?|third[- ]part(?:y|ies)|lenders|insurers|providers)\b|\b(?:shar|sell|pass)\w{0,3} (?:your|their|consumers?'?|customers?'?|users?'?|opt-in)(?:'s)? (?:data|information|details|numbers?|contacts?)\b[^.!?]{0,25}\b(?:with|to) (?:our |its |other ){0,2}(?:\w{2,12} )?(?:partners?|affiliates?|third[- ]part(?:y|ies)|advertisers|buyers)\b|\b(?:third[- ]part(?:y|ies)|affiliate|partners?'?) (?:leads?|marketing offers?|marketers|advertisers|offers|promotions|marketing|networks?)\b|\b(?:offers?|promotions?|deals|messages?|texts?|calls?)\b[^.!?]{0,25}\bfrom (?:our |its |their |other |various |trusted |select(?:ed)? ){1,3}(?:partners?|affiliates?|advertisers?|sponsors?|third[- ]part(?:y|ies)|lenders|insurers|marketing partners)\b|\b(?:match(?:es|ed|ing)?|connect(?:s|ed|ing)?) (?:you |consumers |people |users |homeowners |drivers |applicants )?(?:up )?with (?:\w+[ -]){0,3}(?:lenders|insurers|insurance (?:agents|companies|carriers)|advertisers|contractors in our network|attorneys in our network|buyers|partners?)\b|\b(?:quotes|offers) from (?:multiple|several|many|top|up to \d{1,2}) (?:\w{2,14} )?(?:lenders|providers|contractors|companies|partners|advertisers|buyers)\b|제휴사 ?(?:광고|마케팅|영업|상품)|제3자 ?(?:마케팅|영업|광고)|(?:고객|보험|대출)? ?db ?(?:판매|구매|제공|영업|마케팅)|리드 ?(?:판매|제너레이션|수집)|파트너사 ?(?:광고|마케팅|상품)/,
    name: /\b(?:lead[- ]gen(?:eration)?|leads|affiliate marketing)\b/,
    host: /leadgen|buyleads|sellleads|leadbroker/,
  },
  {
    id: 'CNT-09',
    codes: ['30460', '30466', '30467'],
    innocent:
      /\b(?:garbage|waste|trash|recycling|parcel|data|blood|sample|toll|rent|fall|spring|summer|winter|holiday|new|art|museum|library) collections?\b|\b(?:property|homestead|senior|disaster|hurricane|tornado|flood|wildfire|farm) tax (?:relief|credits?)\b/g,
    unless: /\b(?:credit card alert|bad debt expense)\b/,
    text: /\bdebt[- ](?:collect\w{2,4}|recovery|relief|consolidat\w{1,4}|settle\w{1,6}|forgiveness|reduc\w{2,5}|eliminat\w{2,4}|negotiat\w{2,4}|resolution|free today)\b|\bcollection (?:agency|agencies|agents?)\b|\b(?:third[- ]party|past[- ]due|delinquent|overdue|unpaid) (?:debts?|account) collect\w{2,4}\b|\bcollect(?:s|ing)? (?:on )?(?:\w+[ -]){0,3}debts?\b|\b(?:assigned|referred|placed|turned over|transferred) (?:to|with) (?:us|our (?:agency|office|firm))\b[^.!?]{0,30}\bcollect\w{0,4}|\battempt to collect a debt\b|\bon behalf of (?:your |the |its |their |original )*creditors?\b|\bcreditors? (?:clients?|we represent)\b|\b(?:consolidate|eliminate|reduce|settle|erase|cut|wipe out|lower) (?:all )?(?:your |their |of your )?(?:(?:credit card|unsecured|irs|tax|personal) ){0,2}debts?\b|\bout of debt\b|\bcredit[- ](?:repair\w{0,3}|restoration|fix(?:ing)?|sweep)\b|\b(?:fix|repair|restore|rebuild|boost|raise) (?:your |their |bad )+credit(?: scores?)?\b(?! (?:limit|line|card))|\bremove\b[^.!?]{0,20}\b(?:negative|bad|derogatory) (?:items?|marks?|credit|accounts?)\b|\btax (?:relief|debts? (?:help|relief|settle\w{0,5})|resolution|settlement)\b|\b(?:settle|owe)\b[^.!?]{0,20}\b(?:irs|back taxes)\b|채권 ?추심|추심 ?(?:업무|대행|회사|안내)|채무 ?(?:조정|탕감|통합|감면|상담)|빚 ?(?:탕감|독촉|해결)|신용 ?(?:회복|등급 ?(?:올려|상승))|개인 ?회생/,
    name: /\b(?:debt|credit (?:repair|restoration|recovery)|collection (?:agency|bureau|associates)|recovery associates|receivables (?:management|recovery)|tax relief|tax resolution)\b|추심|신용정보 ?추심/,
    host: /debtrelief|debtcollect|debtsettle|debtconsolid|creditrepair|fixcredit|fixyourcredit|taxrelief|collectionagency/,
  },
  {
    id: 'CNT-10',
    codes: ['30461'],
    innocent:
      /\b(?:planning poker|poker face|poker runs?|fireplace pokers?|(?:charter |school |housing |visa |permit |lease |affordable )lottery|time ?slots?|slots? (?:available|open|left)|you bet|safe bet|best bet|i bet|alphabet|gamble on|casino (?:night fundraiser|royale))\b/g,
    unless:
      /\b(?:problem gambling|gambling (?:help|addiction|support)|gamblers anonymous|housing authority|charter schools?|enrollment lottery)\b|도박 ?(?:중독|예방|상담)/,
    text: /\b(?:casinos?|gambling|gamble|gamblers?|sports ?books?|sports? bett?ing|betting|bets? (?:now|\$|today|slip|on (?:the|your|nfl|nba|sports?|games?|tonight))|(?:free|bonus|place|risk-free|live|your) bets?|wager\w{0,3}|poker|slot machines?|slots (?:bonus|jackpot|games?|casino|tournament)|(?:online|free|bonus) slots|free spins?|spin (?:the reels|to win)|jackpots?|lotter(?:y|ies)|lotto|(?:online|cash|casino|money|free|bonus) bingo|bingo (?:halls?|jackpots?|bonus(?:es)?|cash|prizes|games? online)|roulette|blackjack|baccarat|keno|parlays?|odds boosts?|daily fantasy|scratch (?:cards?|offs?|tickets?)|horse (?:racing|betting)|loterie)\b|카지노|도박|베팅|스포츠 ?토토|사설 ?토토|토토 ?사이트|바카라|슬롯 ?머신|슬롯 ?게임|룰렛|홀덤|포커|복권|로또|경마|잭팟/,
    host: /casino|gambl|sportsbook|sportsbet|betting|poker|lottery|jackpot|bingo/,
  },
  {
    id: 'CNT-11',
    codes: ['30462'],
    innocent:
      /\braffles?\b[^.!?]{0,80}\bwin\b[^.!?]{0,40}|\bwin\b[^.!?]{0,40}\braffles?\b|\b(?:win back|win-win|won't|won (?:the|your) (?:game|match|bid|auction|case)|school raffle|award[- ]winning|contest (?:your|a|the|this) (?:ticket|citation|claim|charge|decision))\b/g,
    unless: /\b(?:auctions?|bidding|bid|tournament|science fair|spelling bee|scam|phishing)\b|청약/,
    text: /\bsweepstakes?\b|\b(?:enter|entries|entry|text [a-z0-9]{2,12}|sign up|chance|chances|opportunity)\b[^.!?]{0,25}\bto win\b|\bwin (?:a |an |one of |your |up to |free |big|\$)(?:\w+[ -]){0,4}(?:prizes?|gift ?cards?|cash|iphones?|ipads?|cars?|trips?|vacations?|cruises?|\$?\d[\d,]*|money|tickets)\b|\b(?:you(?:'ve| have)? (?:just )?won|you(?:'re| are) (?:a|our|the|today's) (?:lucky )?winner|lucky winners?|claim (?:your |a |the )?(?:free )?(?:prizes?|gift ?cards?|winnings?)|free (?:prizes?|gift ?cards?|iphones?|ipads?|cruises?|vacations?|trips? to)|grand prizes?|prize (?:draw(?:s|ings?)?|giveaways?|alerts?)|cash prizes?|(?:weekly|monthly|daily|big|huge|holiday|prize) giveaways?|instant win)\b|\bcongratulations\b[^.!?]{0,20}[!.,]?[^.!?]{0,30}\b(?:selected|won|winner|prize)\b|\bconcours gratuit\b|경품 ?(?:추첨|행사|이벤트|증정|당첨|응모|대잔치)?|당첨 ?(?:되셨|되었|됐|축하|자|금|을 축하)|무료 ?경품|추첨(?:을 통해|으로| 이벤트)|행운의 ?주인공/,
    name: /\bsweepstakes?\b|\bprize (?:draws?|promotions?)\b/,
    host: /sweepstake|freeprize|freegiftcard|giveaway/,
  },
  {
    id: 'CNT-12',
    codes: ['30463'],
    innocent: /\b(?:back|low|out|over|re|in)[- ]?(?:of |in )?[- ]?stock(?: alerts?)?\b|\bstock (?:pots?|levels?|status|photos?|room)\b/g,
    unless: /\b(?:restock\w{0,3}|inventory|sold[- ]out|warehouse|sku|back in|shelves|livestock|size)\b|재고|재입고/,
    text: /\b(?:stock(?: market)? (?:alerts?|tips?|picks?|signals?|trading (?:alerts?|tips?|signals?)|recommendations?|newsletter)|stocks? to (?:buy|watch)|hot stocks?|penny stocks?|(?:trad(?:e|ing)|options?|buy|sell|forex|futures) (?:signals?|alerts?|tips|picks)|options? trading alerts?|day[- ]trad(?:e|ing|ers?)|swing trad(?:e|es|ing)|(?:next|100x|10x) (?:big )?(?:stock|breakout)|breakout stocks?|ticker (?:alerts?|of the day))\b|주식 ?(?:추천|리딩|종목|정보방|급등|단타)|급등주|종목 ?추천|리딩방|(?:매수|매도|매매) ?(?:신호|타이밍|시그널)|테마주/,
    name: /\b(?:stock (?:alerts?|picks?|tips?)|penny stocks?|trading signals?|day traders?)\b|주식 ?리딩/,
    host: /stockalert|stockpick|stocktip|pennystock|tradingsignal|daytrad/,
  },
  {
    id: 'CNT-13',
    codes: ['30464'],
    innocent: /\bcrypto-?(?:graph|log|shred|agil|bio|modul|process)\w{0,8}\b/g,
    unless: /\b(?:scam|scams|scammers?|fraud|fraudsters?|never (?:send|pay)|impersonat\w{2,4})\b|보이스 ?피싱|사기 ?(?:예방|주의)/,
    text: /\b(?:crypto|cryptos|crypto-?currenc(?:y|ies)|bitcoins?|btc|ethereum|dogecoin|alt-?coins?|meme ?coins?|stable ?coins?|nft (?:drops?|mints?|sales?|collections?|projects?)|nfts|token (?:sales?|pre-?sales?|launch(?:es)?|airdrops?)|initial coin offerings?|(?:digital|virtual) (?:coins?|currenc(?:y|ies))|defi|web3 wallets?|coin (?:exchange|trading|presale))\b|암호 ?화폐|가상 ?화폐|가상 ?자산|비트코인|이더리움|알트코인|도지코인|코인 ?(?:투자|거래|상장|리딩|채굴|추천|지갑)|에어드[랍롭]/,
    host: /crypto(?!gra|log)|bitcoin|ethereum|altcoin|memecoin/,
  },
  {
    id: 'CNT-14',
    codes: ['30465'],
    innocent:
      /\b(?:return on investment|investment (?:statements?|accounts?|advis[eo]rs?|portfolio|documents?|services|management)|please work from home|work[- ]from[- ]home (?:day|policy|today|tomorrow|schedule|order))\b/g,
    text: /\b(?:get[- ]rich(?:[- ]quick)?|passive income|(?:work|working|earn|earning|money|jobs?|income|business)(?:[- ]from[- ]|[- ]at[- ])home (?:opportunit(?:y|ies)|jobs?|income|business(?:es)?|and (?:earn|make)|program|today and)|(?:earn|make) (?:up to |over )?\$[\d,]+(?:k)?[^.!?]{0,40}\b(?:from home|working from|at home|guaranteed|without (?:effort|experience)|no experience)|(?:earn|make) (?:up to |over )?\$[\d,]{3,9}k? (?:a|per|every) day|(?:work|working) (?:from|at) home[^.!?]{0,40}(?:\$|\bearn|\bincome|\bmake money)|make money (?:fast|online|from home|now|easily)|(?:easy|extra|fast) money (?:from|online|working)|mlm|multi-?level marketing|network marketing|down-?lines?|pyramid scheme|recruit(?:ing)? (?:new )?(?:members|distributors|sellers) (?:and|to) earn|earn commissions? (?:for|on|by) (?:every|each|recruit\w{2,4}|referr\w{2,4})|guaranteed (?:returns?|profits?|income|earnings|roi)|(?:double|triple) your (?:money|investment|income|savings)|be your own boss|(?:high[- ]yield|high[- ]return|risk[- ]free|no[- ]risk|exclusive|exciting|lucrative|limited|private|pre-?ipo|hot|real estate|ground[- ]floor) (?:investments?|investment opportunit(?:y|ies)|investing)|investment (?:opportunit(?:y|ies)|tips|signals|schemes?|leads|offers?)|(?:returns?|profits?|roi) of (?:up to |over )?\d{1,4} ?%|\d{1,4} ?% (?:guaranteed )?(?:returns?|profits?|roi)\b|(?:unlimited|residual|six[- ]figure|life-changing) (?:income|earnings?)|income opportunit(?:y|ies)|financial freedom (?:now|today|starts|from)|forex (?:trading|invest\w{0,5}|program))\b|재택[^.!?]{0,12}(?:고수익|수익|수입|부업|알바)|고수익 ?(?:알바|보장|부업|투자)?|다단계|네트워크 ?마케팅|원금 ?보장|수익 ?보장|투자 ?(?:리딩|기회|수익률)|월 ?\d{2,5}만 ?원[^.!?]{0,10}(?:수익|보장|부업)|부업 ?(?:모집|추천|수익)|일확천금/,
    name: /\b(?:mlm|multi-?level marketing|network marketing|get rich|passive income|forex)\b|다단계/,
    host: /getrich|passiveincome|workfromhome|makemoney|forextrad|networkmarketing/,
  },
  {
    id: 'CNT-15',
    codes: ['30470'],
    innocent:
      /\b(?:never|do not|don't|will not|won't|not) (?:share|give|send|reply with|ask (?:you )?(?:for|to (?:confirm|verify))|provide|confirm|disclose)\b[^.!?]{0,60}/g,
    unless: /\b(?:scam alert|beware of scams?|phishing (?:test|training|awareness))\b/,
    text: /\b(?:(?:confirm|verify|send us|reply with) (?:your )?(?:full )?(?:ssn|social security (?:number|no)|password|pin|bank (?:details|account (?:number|details))|card (?:number|details)|credit card (?:number|details)|login (?:details|credentials)))\b|\b(?:account|card|package|profile|access) (?:has been|have been|will be|was|is) (?:suspended|locked|closed|terminated|restricted|frozen|deactivated|on hold)\b[^!?]{0,60}\b(?:click (?:here|the link|below|this link|now)|within (?:24|12|48) hours|or lose)\b|\bmiracle (?:cures?|pills?|products?|weight)\b|\b(?:lose|drop|shed) (?:up to )?\d{1,3} ?(?:lbs?|pounds|kg|kilos)\b[^.!?]{0,25}\b(?:in|fast|within|guaranteed|overnight|without)\b|\b(?:guaranteed|instant) (?:approval|results|cures?|weight loss|acceptance|winner)\b|\b100 ?% (?:guaranteed|risk[- ]free|cure)\b|\bcures? (?:cancer|diabetes|arthritis|covid|any|all)\b|\b(?:doctors|banks) (?:hate|don't want you)\b|\bact now (?:or|before (?:it's too late|you lose))\b|\bfree (?:government|federal) (?:money|grants?|cash)\b|\b(?:government|stimulus|federal|relief) (?:grants?|checks?|payments?) (?:waiting|approved for you|unclaimed|available now|reserved)\b|\byou(?:'ve| have) been (?:specially )?(?:selected|chosen) (?:to receive|as (?:a|our) winner|for (?:a|an|our|this) (?:free|prize|reward|special|exclusive))\b|\b(?:irs|customs|police) (?:final )?(?:warrant|refund pending|arrest)\b|\b(?:arrest warrant|legal action will be taken)\b|\bsecret (?:trick|formula|method)\b|기적의 ?(?:약|치료|다이어트)|완치 ?보장|\d{1,2}일 ?만에 ?\d{1,3} ?kg|100 ?% ?(?:보장|환급|완치)|(?:비밀번호|계좌번호|카드번호|주민등록번호)(?:를|을)? ?(?:입력|회신|보내)[^.!?]{0,6}(?:주세요|하세요|바랍니다)/,
    name: /\bmiracle (?:cures?|pills?)\b/,
  },
];
