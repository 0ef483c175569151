import type { Meaning } from './meanings.ts';

/**
 * How customers word what reviewers told them. Words of a phrase may stand in any order within one sentence; `|` separates alternatives,
 * `_` is a space, `=` ends a word that is not merely a beginning, `!` must not occur, NOT stands for every way of saying that something is missing.
 * English words match from their beginning, Korean ones anywhere.
 */
export type Phrases = Readonly<Record<Meaning, readonly string[]>>;

const SITE = 'website|webpage|url';
const OPT_IN = 'opt-in|consent|call_to_action|cta=';
const PICTURE = 'screenshot|image|picture|photo|scan|pdf|evidence|proof|attachment';
const OFF = 'mismatch|match|differ|inconsisten|wrong|incorrect|another|other=|align|agree_with';
const CLOSED = 'inaccessib|down=|broken|404|offline|dead=|unreach|unavailable|private|permission';

export const ENGLISH_PHRASES: Phrases = {
  'not-verified-yet': ['number NOT verified_yet'],
  'window-expired': ['timed_out|timeout', 'window|deadline expired|passed|over=|missed|late='],
  unexplained: ['no_reason|without_a_reason|without_reason|any_reason|reason_unknown|unknown_reason'],
  adult: ['sexual|sex=|adult|porn|nsfw'],
  hate: ['hate'],
  alcohol: ['alcohol|liquor|wine=|beer !age=|birth|gate|verif|gating'],
  firearms: ['gun|firearm|ammo|ammunition|weapon'],
  tobacco: ['tobacco|vape|vaping|cigar|e-cig|nicotine'],
  cannabis: ['cannabis|cbd|marijuana|hemp|kratom'],
  'illegal-goods': ['illegal|prescription|controlled_substance|drugs= !cannabis|cbd|marijuana', 'federal legal|law|compliant'],
  spam: ['spam'],
  phishing: ['phish'],
  fraud: ['fraud|scam !alert|lead'],
  loans: ['loan|payday|lending|lender'],
  'lead-generation': ['lead_gen|lead-gen|lead_generation', 'third-party leads|lead='],
  'debt-collection': ['debt collect', 'collection_agency|collections='],
  'debt-relief': ['debt relief|consolidat|reduc|forgiv|settle', 'credit repair'],
  gambling: ['gambl|casino|betting|bingo|lottery|wager'],
  sweepstakes: ['sweepstake|giveaway|prize|raffle|contest='],
  'stock-alerts': ['stock alert|tip|pick'],
  cryptocurrency: ['crypto|bitcoin|nft'],
  'risky-investment': ['get_rich|get-rich|mlm|multi-level|multilevel|pyramid|work_from_home|work-from-home|investment'],
  deceptive: ['deceptive|deceiv|misleading'],
  'exemption-claimed': ['exempt'],
  'domain-reputation': [`domain|${SITE} reputation|look-alike|lookalike|high-risk|high_risk|suspicious|too_new|newly|recently`],
  cancelled: ['cancelled|canceled'],
  'not-provisioned': [
    'provision',
    'port=|porting|ported NOT|unfinished|still|pending|finish|complete',
    'number NOT account|inventory|organization|belong',
  ],
  'shared-number': [
    'number shared|another_business|another_company|other_business|other_compan|several_businesses|several_companies|multiple_businesses|multiple_companies|two_businesses|two_companies|more_than_one_business',
  ],
  'many-numbers': [
    'too_many|more_than_five|more_than_5|over_five|over_5|so_many|many|multiple|several numbers !businesses|companies',
    'numbers justif|reason_for|explain|why_we_need',
  ],
  'business-unverified': [
    `business|company|organization|entity= NOT verified|verify|validate|validated|confirm|confirmed|found|find !${SITE}|number|name=|email|address`,
  ],
  'business-invalid': [`business_info|business_details|business_data|company_info|company_details|company_data NOT|invalid|${OFF}`],
  'entity-type': [`entity|business_type|company_type|sole_prop|type_of_business type|misclass|NOT|${OFF} !${SITE}|sample`],
  'registration-number': [
    `ein=|tax_id|tax_number|brn=|registration_number|business_number|cra_number NOT|invalid|verif|needed|required|${OFF}`,
  ],
  documents: ['document|paperwork|certificate|cp_575|147c|irs_letter need|want|provide|ask|require|send|upload|NOT !501'],
  'name-records': [
    `legal_name|business_name|company_name|registered_name|dba=|trade_name|our_name|the_name|name_of_our|name_of_the NOT|record|irs=|${OFF} !${SITE}|contact|person|${OPT_IN}|${PICTURE}|sample`,
    'irs= name match|record|differ',
  ],
  address: [`address|street|zip= NOT|invalid|incomplete|verif|${OFF} !email|web|ip=`],
  'email-invalid': ['email invalid|bounce|deliver|typo|exist !domain|gmail|free|personal', 'email NOT valid|work|reach'],
  'email-domain': [
    'gmail|yahoo|hotmail|outlook.com|icloud|naver|freemail',
    'email domain|free_mail|personal|company|official|business_email|corporate !got_an_email|get_an_email|received|email_saying|email_said|email_from|email_that|by_email',
  ],
  'contact-person': [
    'contact_person|contact_name|contact=|point_of_contact NOT|person|represent|real|unintelligible|employee !email|phone_number|page|website|help=|no_contact|without_contact|contact_info',
    'representative NOT|company|business',
  ],
  'end-business': ['isv=|reseller|end_business|end_customer|end_user|end_client|agency', 'actual_business|our_client|sender'],
  incomplete: ['required|mandatory field|information|section blank|empty|missing|incomplete', 'form=|field|answers empty|blank|incomplete'],
  'website-unreachable': [
    `${SITE} ${CLOSED} !${OPT_IN}|privacy|terms|policy|login|sign-up|screenshot`,
    `${SITE} NOT open|load|work=|working|access|reach|live=|resolve|valid|online|found !${OPT_IN}|privacy|terms|policy|login|sign-up|brand|screenshot`,
  ],
  'website-thin': [
    `${SITE} establish|construction|coming_soon|parked|placeholder|unfinished|incomplete|bare=|empty|one_page`,
    `${SITE} NOT content|contact|about_us|products|services|information|details|complete !privacy|terms|${OPT_IN}`,
  ],
  'website-social': ['facebook|instagram|social|linktree|tiktok|yelp'],
  'website-login': [`login|log-in|log_in|password|sign-in|sign_in|signing_in|logging_in wall|behind|protect|require|need|${SITE}|page`],
  'website-unbranded': [
    `${SITE} brand|logo|name=|business|company NOT|show|${OFF} !email|privacy|terms|${OPT_IN}|${PICTURE}|info|details|legal_name|establish`,
  ],
  'policy-links': [`privacy terms NOT|link|url|need|require|add=|${CLOSED} !share|sharing|sell|sold|third|bundl|agree`],
  'privacy-policy': [`privacy NOT|need|require|add=|link|find|${CLOSED} !share|sharing|sell|sold|third|terms|affiliat`],
  'sms-terms': [`terms NOT|need|require|add=|link|compliant|find|${CLOSED} !privacy|bundl|agree|accept|${OPT_IN}|hid|buried|tied|separat`],
  'data-shared': ['share|sharing|sell|sold|third-part|affiliat privacy|data|policy|information|consent|opt-in|mobile|phone_numbers !lead'],
  volume: [`volume high|large|exceed|too|much|justif|NOT|${OFF}`, 'too_many messages|texts|sms='],
  'summary-vague': [
    `summary|description|use_case|use-case|explanation|explain vague|generic|unclear|short|detail|specific|incomplete|broad|general|clear !${OPT_IN}|${PICTURE}|script|wording`,
  ],
  'use-case-mismatch': [
    `use_case|use-case|category NOT|invalid|${OFF} !sample|example|${OPT_IN}|${PICTURE}|vague|generic|detail|specific|clear`,
  ],
  'samples-mismatch': [
    `sample|example_message|example_text|message_template|example NOT|fit|brand|use_case|use-case|consistent|${OFF} !link|bit.ly|shorten|http|stop=|opt-out`,
  ],
  shortener: ['bit.ly|bitly|tinyurl|shorten|short_link|short_url|shortlink'],
  'insecure-link': ['insecure|non-secure|unsecure|non-https|http=', 'link|url|website NOT secure|https|ssl', 'https need|require|use='],
  cart: ['cart=|abandon'],
  'age-gate': [
    'age= gate|gating|verif|restrict|check|screen|limit',
    'age-gate|agegate|age-verif|age-restrict|birthdate|birth_date|date_of_birth',
    'alcohol|liquor|wine=|beer birth|gate|verif|age=',
  ],
  'help-reply': [
    'help_message|help_reply|help_response|help_keyword|help_text|help_autoreply|reply_to_help|response_to_help|answer_to_help',
  ],
  confirmation: ['confirmation|welcome message|text=|reply|sms= !double'],
  'opt-in-insufficient': [
    `${OPT_IN} insufficien|inadequate|weak=|enough|express=|explicit|written|invalid|valid=|acceptable|sufficient|proper !double|verbal_script`,
  ],
  'opt-in-absent': [
    'no_opt-in|no_consent|without_opt-in|without_consent|lack_of_opt-in|lack_of_consent|lacks_opt-in|lacks_consent|missing_opt-in|missing_consent|opt-in_is_missing|opt-in_missing|consent_is_missing|consent_missing',
    `${OPT_IN} NOT collect|obtain|provided|given|found|describ|explain|have_any|get_any !optional|separat|clear|script|match|differ|flow|brand|use_case|use-case|name=|business`,
    'opt-in|consent required|needed every|always|all=|any=',
  ],
  'opt-in-bundled': [
    'opt-in|consent|texts|texting|sms|messages optional|voluntary NOT !double',
    'opt-in|consent|texts|texting|sms=|checkbox mandatory|forced|force=|bundl|tied|condition|compulsory|separat|agreement|contract|together|combined|must_accept !marketing|promot|purpose|each|kind',
    'have_to|has_to|must|required_to|forced_to|need_to agree|accept|consent|opt-in|sign-up text|sms !double|marketing|promot|separat',
    'optional opt-in|consent|texts must|should|has_to|have_to|need',
  ],
  'flow-mismatch': [
    `opt-in|workflow|flow=|process ${OFF} describ|descrip|submi|wrote|said|form=|flow|workflow|actual|live=|website !use_case|use-case|brand|compan|name=|sample`,
  ],
  'several-uses': [
    'marketing|promotion|promotional|each_purpose|each_use|use_cases|purposes separat|own=|single|one=|combined|together|same|mixed|split opt-in|consent|checkbox|box=',
  ],
  'opt-in-unbranded': [
    `${OPT_IN}|${PICTURE}|sign-up|form= brand|logo|company_name|business_name|our_name|another_company|other_company|wrong_company|different_company|another_business|end_business !${SITE}_not|email|use_case`,
  ],
  'opt-in-other-use': [`${OPT_IN} use_case|use-case|category|purpose|kind|type NOT|fit|${OFF} !separat|vague|generic|several`],
  preticked: ['pre-check|pre-tick|pre-select|precheck|pretick|preselect', 'already|default|advance|automatically check|tick|select|marked'],
  'opt-in-unreachable': [
    `${OPT_IN}|sign-up|${PICTURE} ${CLOSED}`,
    `${OPT_IN}|sign-up|${PICTURE} url|link|page|form=|${PICTURE} NOT open|reach|access|load|work=|working|viewable`,
  ],
  'evidence-unclear': [
    `${PICTURE} blur|illegib|unreadab|cut=|cut_off|cropped|incomplete|unclear|low|small|legib|readab|read=|quality|partial|clear|missing|needed|NOT !brand|logo|name=|script|${CLOSED}|open|load|access|501`,
  ],
  'verbal-script': ['script|verbal NOT|missing|need|provide|require|exact|incomplete|include|play'],
  'consent-unclear': [
    `${OPT_IN}|wording|checkbox|consent_language unclear|ambiguous|confus|hidden|hides|buried|clear|clearly|fine_print|mention !${PICTURE}|summary|script|description|rates|frequency`,
  ],
  'double-opt-in': ['double'],
  disclosures: [
    'disclosure|disclaimer',
    'frequency|rates=|stop=|stop_instructions|opt-out|opt_out NOT|missing|add=|include|need !confirmation|welcome|sample|script|help_message|help_reply',
  ],
  'charity-proof': ['501|501c3|charity|charitable|nonprofit|non-profit|tax-exempt|tax_exempt'],
  'campaign-token': ['campaign_verify|campaignverify|token|cv_token'],
  'committee-id': ['committee|fec='],
};

const SITE_KO = '홈페이지|웹사이트|웹_사이트|사이트|URL';
const OPT_IN_KO = '동의|옵트인|옵트_인';
const PICTURE_KO = '스크린샷|스샷|캡처|캡쳐|사진|이미지|증빙|스캔';
const OFF_KO = '다르|달라|다른|틀|잘못|불일치|일치|맞지|안_맞|상이';
const CLOSED_KO = '안_열|열리지|못_열|접속|접근|깨|다운|404|안_떠|안_뜨|비공개|권한|막혀';

export const KOREAN_PHRASES: Phrases = {
  'not-verified-yet': ['번호 인증 아직'],
  'window-expired': ['기한|기간 지나|지났|만료|초과|넘', '시간_초과|타임아웃'],
  unexplained: ['이유_없이|사유_없이|이유를_안|사유를_안|이유도_없이|사유도_없이'],
  adult: ['성인_콘텐츠|성인물|음란|성적'],
  hate: ['혐오'],
  alcohol: ['술_|술이|술을|주류|알코올|맥주|와인 !연령|나이|생년|성인'],
  firearms: ['총기|총포|무기|탄약'],
  tobacco: ['담배|베이프|액상|니코틴'],
  cannabis: ['대마|마리화나|cbd'],
  'illegal-goods': ['불법|마약|처방약', '연방 법'],
  spam: ['스팸'],
  phishing: ['피싱'],
  fraud: ['사기 !알림'],
  loans: ['대출'],
  'lead-generation': ['리드_|리드를|리드가|리드_생성|잠재_고객|잠재고객'],
  'debt-collection': ['추심'],
  'debt-relief': ['채무|부채|빚|신용_회복|신용회복'],
  gambling: ['도박|카지노|베팅|복권|사행'],
  sweepstakes: ['경품|추첨'],
  'stock-alerts': ['주식|종목'],
  cryptocurrency: ['암호화폐|가상화폐|코인|가상자산|가상_자산'],
  'risky-investment': ['다단계|고수익|투자|재택'],
  deceptive: ['기만|허위|과장|오해의'],
  'exemption-claimed': ['면제|예외 !세금'],
  'domain-reputation': ['도메인|사이트 평판|의심|위험|신뢰|생긴_지'],
  cancelled: ['취소'],
  'not-provisioned': ['번호 개통|프로비저닝|할당|우리_계정|저희_계정|이전_중|이동_중|포팅', '포팅|번호_이동|번호이동 안|끝나|완료|중'],
  'shared-number': ['번호 여러_회사|다른_회사|여러_업체|다른_업체|여러_사업|공유|두_회사|공동'],
  'many-numbers': ['번호 많|다섯|5개|여러_개 !회사|업체|메시지'],
  'business-unverified': [
    `회사|사업자|업체|기업|사업체 확인|검증|조회 NOT|불가|실패|안 !${SITE_KO}|번호|이름|상호|주소|서류`,
    `회사|사업자|업체|기업|사업체 확인할_수|확인이_안|확인_안 !${SITE_KO}|번호|이름|상호|주소|서류`,
  ],
  'business-invalid': [`회사_정보|사업자_정보|업체_정보|사업체_정보|회사정보 NOT|오류|유효|부정확|${OFF_KO}`],
  'entity-type': [`사업자_유형|회사_유형|법인_유형|사업_유형|기업_유형|개인_사업자|개인사업자 NOT|분류|${OFF_KO}`],
  'registration-number': ['ein|사업자_번호|사업자번호|사업자_등록번호|사업자등록번호|납세자_번호|등록_번호|등록번호'],
  documents: ['서류|증명서|등록증 필요|제출|요구|요청|보내|내라|NOT !501'],
  'name-records': [
    `법인명|상호|회사명|회사_이름|회사이름|사업자명|dba|이름이 국세청|irs|기록|${OFF_KO} !${SITE_KO}|담당|${OPT_IN_KO}|${PICTURE_KO}|샘플|예시`,
  ],
  address: [`주소 NOT|유효|확인|오류|부정확|${OFF_KO} !이메일|메일|${SITE_KO}|웹|인터넷|짧은|단축|옵트인|링크`],
  'email-invalid': ['이메일|메일_주소 유효|반송|없는|오타|존재 !도메인|지메일|gmail|무료|개인|회사'],
  'email-domain': [
    '지메일|gmail|네이버_메일|한메일|naver.com',
    '이메일|메일_주소|메일이 도메인|지메일|gmail|네이버|naver|무료|개인|회사|공식|업무용',
  ],
  'contact-person': ['담당자|대표자|연락_담당 NOT|이름|사람|직원|실명 !이메일|메일|주소'],
  'end-business': ['리셀러|대행|최종_고객|최종_사업|실제_사업|실제_업체|실제_발신|대리점|재판매'],
  incomplete: ['필수|항목|양식|칸 빠|누락|비어|빈_칸|빈칸|미기재 !개인정보|약관|동의|프라이버시'],
  'website-unreachable': [`${SITE_KO} ${CLOSED_KO}|안_되|오류 !${OPT_IN_KO}|개인정보|약관|로그인|${PICTURE_KO}`],
  'website-thin': [`${SITE_KO} 미완성|준비_중|준비중|공사|부실|내용이|내용_부족|정보가|연락처가 !개인정보|약관|${OPT_IN_KO}|회사_정보`],
  'website-social': ['페이스북|인스타|sns|소셜|블로그'],
  'website-login': [`로그인|비밀번호 ${SITE_KO}|페이지|필요|해야|막|화면`],
  'website-unbranded': [`${SITE_KO} 브랜드|상호|로고|회사명|회사_이름|업체명 !${OPT_IN_KO}|이메일|메일|${PICTURE_KO}`],
  'policy-links': ['개인정보|프라이버시 약관 !공유|판매|제3자|동의에|묶'],
  'privacy-policy': [`개인정보|프라이버시 NOT|필요|추가|링크|${CLOSED_KO} !공유|판매|제3자|약관|제공`],
  'sms-terms': [`약관 NOT|필요|추가|링크|${CLOSED_KO} !개인정보|동의|묶|함께|프라이버시|같이|분리`],
  'data-shared': ['제3자|제_3자|제삼자|공유|판매 개인정보|동의|번호|정보|데이터|방침|옵트인 !회사_공유'],
  volume: [`발송량|물량|발송_건수|메시지_수|문자_수|월_건수 많|초과|과다|높|${OFF_KO}`],
  'summary-vague': [
    `요약|설명|사용_사례|사용_목적|용도 모호|막연|구체|일반적|짧|불분명|애매|자세|두루뭉술 !${OPT_IN_KO}|${PICTURE_KO}|스크립트`,
  ],
  'use-case-mismatch': [`사용_사례|카테고리|용도|사용_목적 ${OFF_KO} !샘플|예시|${OPT_IN_KO}|사업자|법인|${PICTURE_KO}`],
  'samples-mismatch': [`샘플|예시|문자_내용|메시지_내용 브랜드|상호|회사명|${OFF_KO} !링크|단축|수신_거부|수신거부`],
  shortener: ['단축|bit.ly|짧은_링크|짧은_주소|짧은_url'],
  'insecure-link': ['https|http_|http를|http로|http라|http여', '링크|주소|url 보안'],
  cart: ['장바구니'],
  'age-gate': ['연령|나이|생년월일|성인_인증|성인인증|21세'],
  'help-reply': ['help|도움말|헬프 답|응답|메시지|문자|회신 !빈도|요금|문구|고지'],
  confirmation: ['확인_메시지|확인_문자|가입_메시지|가입_문자|환영|첫_문자|첫_메시지|가입_확인 !이중|더블'],
  'opt-in-insufficient': [`${OPT_IN_KO} 불충분|부족|명시|미흡|충분|서면|인정 !${PICTURE_KO}`],
  'opt-in-absent': [
    `${OPT_IN_KO} 없|안_받|받지_않|받지_못|누락|빠졌 !선택|별도|명확|체크|고지|문구|${PICTURE_KO}|브랜드|상호|이름|따로|약관|개인정보|스크립트|대본|멘트`,
  ],
  'opt-in-bundled': [
    `${OPT_IN_KO}|문자_수신|수신 필수|강제|의무|선택|묶|함께|분리|별도|조건|끼워 !마케팅|광고|홍보|용도별|목적별|미리|기본|이미`,
  ],
  'flow-mismatch': [`${OPT_IN_KO}|절차|과정|흐름|플로우 ${OFF_KO} !용도|사용_사례|브랜드|상호|회사|샘플|이름|이메일|주소`],
  'several-uses': [`마케팅|광고|홍보|용도별|목적별 별도|따로|하나|분리|한_번에|같이|각각|묶|섞|함께 ${OPT_IN_KO}|체크`],
  'opt-in-unbranded': [`${OPT_IN_KO}|${PICTURE_KO} 브랜드|상호|회사명|회사_이름|로고|다른_회사|업체명`],
  'opt-in-other-use': [`${OPT_IN_KO} 용도|사용_사례|목적|카테고리 NOT|${OFF_KO} !용도별|목적별|별도|따로`],
  preticked: ['미리|이미|기본|사전|자동 체크|선택돼|선택되|표시돼'],
  'opt-in-unreachable': [`${OPT_IN_KO}|신청|가입|${PICTURE_KO} 페이지|링크|주소|url|화면|폼|양식|${PICTURE_KO} ${CLOSED_KO}`],
  'evidence-unclear': [
    `${PICTURE_KO} 흐릿|흐려|흐리|잘리|잘려|잘렸|안_보|보이지|불분명|식별|읽|작아|작다|선명|화질|부족|없|누락|필요 !브랜드|상호|로고|회사명`,
  ],
  'verbal-script': ['스크립트|멘트|대본|구두_동의|음성_안내'],
  'consent-unclear': [`${OPT_IN_KO}|문구 불명확|불분명|애매|모호|명확|숨|작은_글씨|sms라는|문자라는 !${PICTURE_KO}|요약|스크립트|설명`],
  'double-opt-in': ['이중|더블|재확인'],
  disclosures: [
    '고지',
    '빈도|요금|수신_거부|수신거부|stop|help NOT|누락|추가|필요 !확인_메시지|샘플|예시|확인_문자|help_답|help_응답|help_메시지|help_문자',
  ],
  'charity-proof': ['501|비영리|자선|세금_면제|면세'],
  'campaign-token': ['토큰|캠페인_베리|campaign_verify'],
  'committee-id': ['위원회|fec'],
};
