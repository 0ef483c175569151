import type { FieldId } from '../../registration/catalogue.ts';

/** What people call each field, more particular names first. Used for labels ("EIN: …"), corrections and commands ("skip the EIN"). */
export const FIELD_NAMES: readonly (readonly [FieldId, string])[] = [
  [
    'company.doingBusinessAs',
    'd\\.?b\\.?a\\.?|doing business as|trade ?name|trading name|brand(?: name)?|상호(?:명)?|브랜드(?:명|\\s?이름)?|영업\\s?명',
  ],
  [
    'company.legalName',
    '(?:legal|registered|official|business|company|corporate)(?: (?:business|company|entity))? name|name of (?:the |our |your )?(?:company|business|organi[sz]ation)|legal entity|회사\\s?(?:이름|명)|법인\\s?(?:명|이름)|법적\\s?(?:명칭|이름)|업체\\s?명|기업\\s?명|사명',
  ],
  [
    'company.businessType',
    '(?:business|company|organi[sz]ation|entity) type|type of (?:business|company|organi[sz]ation|entity)|kind of (?:business|company|organi[sz]ation)|사업\\s?유형|(?:회사|기업|단체|기관|조직)\\s?(?:유형|종류|형태)',
  ],
  [
    'company.registrationNumber',
    '(?:the )?(?:f?ein|e\\.i\\.n\\.|(?:federal )?tax(?: id(?:entification)?)?(?: number| no\\.?)?|(?:federal )?tax number|employer id(?:entification number)?|(?:company|business|registration) number|bn|cbn|business registration(?: number)?)|이아이엔|연방\\s?사업자\\s?번호|사업자\\s?(?:등록\\s?)?번호|납세자\\s?번호|세금\\s?번호|등록\\s?번호',
  ],
  [
    'company.privacyPolicyUrl',
    'privacy(?: policy)?(?: (?:url|page|link))?|개인\\s?정보(?:\\s?(?:처리)?\\s?(?:방침|정책))?(?:\\s?(?:페이지|링크|주소))?',
  ],
  [
    'company.termsUrl',
    '(?:sms )?(?:terms(?: (?:and|&) conditions)?|tos|t&c)(?: (?:of (?:service|use)|url|page|link))*|(?:이용\\s?|SMS\\s?|문자\\s?)?약관(?:\\s?(?:페이지|링크|주소))?',
  ],
  [
    'company.website',
    '(?:company |business |our )?(?:web ?site|web ?page|site|home ?page|web address|url)(?: (?:url|address|link|field))?|홈\\s?페이지(?:\\s?주소)?|홈피(?:\\s?주소)?|웹\\s?사이트(?:\\s?주소)?|사이트(?:\\s?주소)?',
  ],
  ['company.address.postalCode', 'zip(?: ?code)?|postal ?code|post ?code|우편\\s?번호'],
  ['company.address.city', 'city|town|도시'],
  ['company.address.region', 'state|province|주(?=\\s?(?:이름|는|가|를|[:：=\\t]))'],
  ['company.address.country', 'country|나라|국가'],
  ['company.contact.title', '(?:job )?title|role|position|직함|직책|직급'],
  ['company.support.email', '(?:support|customer (?:care|service)|help) e-?mail|고객\\s?(?:센터|지원)\\s?(?:이메일|메일)'],
  ['company.support.phone', '(?:support|customer (?:care|service)|help) (?:phone|line|number)|고객\\s?(?:센터|지원)\\s?(?:전화|번호)'],
  ['company.contact.email', '(?:contact |business |work |my |our )?e-?mail(?: address)?|이메일(?:\\s?주소)?|메일(?:\\s?주소)?'],
  [
    'useCases[].numbers',
    '(?:our |the |my )?(?:toll[\\s-]?free(?: texting)?(?: (?:numbers?|#))?|tfns?|800 number|texting numbers?|text numbers?|numbers? (?:to (?:register|verify)|we text from))|수신자\\s?부담\\s?(?:전화\\s?)?번호|문자\\s?번호|등록할\\s?번호|발신\\s?번호|티에프엔',
  ],
  [
    'company.contact.phone',
    '(?:contact |business |office |direct |my |our )?(?:phone|telephone|tel|cell|mobile|call(?:back)?)(?: ?(?:phone|number|no\\.?|#))?|전화(?:\\s?번호)?|연락처|휴대폰(?:\\s?번호)?|핸드폰(?:\\s?번호)?',
  ],
  ['company.contact.lastName', '(?:contact )?(?:last|family) name|surname|성씨?(?=\\s?[:：=은이])'],
  [
    'company.contact.firstName',
    '(?:main |primary |business |our )?contact(?: (?:person|name|first name))?|(?:first|given|contact|my|full) name|representative|담당자?(?:\\s?(?:이름|성함|명))?|이름|성함',
  ],
  [
    'company.address.street',
    '(?:(?:business|company|office|mailing|registered|street|our|head office|hq) )?address|street|location|headquarters|(?:회사|사업장|도로명|본사|사무실)?\\s?주소|도로명',
  ],
  ['company.genesysOrganization', 'genesys(?: cloud)? org(?:ani[sz]ation)?(?: (?:name|id))?|제네시스\\s?조직(?:\\s?(?:이름|명))?'],
  ['company.resellerName', 'reseller(?: name)?|isv(?: name)?|리셀러(?:\\s?명)?|대행사(?:\\s?명)?'],
  [
    'useCases[].optIn.description',
    'opt[\\s-]?in (?:description|flow|process|steps|workflow)|sign[\\s-]?up (?:flow|steps|process)|how (?:they|people|customers) (?:sign up|opt in)|옵트인\\s?(?:설명|절차|과정)|가입\\s?(?:절차|과정)',
  ],
  ['useCases[].optIn.keywords', '(?:opt[\\s-]?in |sign[\\s-]?up )?key ?words?|키워드'],
  ['useCases[].optIn.verbalScript', '(?:verbal |phone |call |agent )?script|(?:통화\\s?)?스크립트|대본'],
  [
    'useCases[].optIn.methods',
    'opt[\\s-]?ins?(?: (?:methods?|type|via|through|is))?|consent (?:method|is collected|via)|how (?:people|customers|they) (?:agree|opt in)|옵트인(?:\\s?방법)?|동의\\s?(?:방법|방식|수단)|수신\\s?동의',
  ],
  [
    'useCases[].callToAction.text',
    '(?:consent|opt[\\s-]?in|disclosure|cta|call[\\s-]to[\\s-]action) (?:text|words|wording|language|statement|copy)|wording|cta|call to action|동의\\s?(?:문구|문안|내용)|안내\\s?문구|문구',
  ],
  [
    'useCases[].callToAction.evidence',
    '(?:opt[\\s-]?in )?(?:evidence|proof|screen ?shots?|pictures?|image)|증빙(?:\\s?자료)?|증거(?:\\s?자료)?|스크린\\s?샷|캡처|사진',
  ],
  ['useCases[].helpMessage', 'help (?:message|reply|text|response)|HELP\\s?(?:응답|답장|메시지|문구)|도움말\\s?(?:응답|메시지|문구)'],
  [
    'useCases[].optIn.confirmationMessage',
    'confirmation(?: (?:message|text|sms))?|(?:welcome|first|opt[\\s-]?in) (?:message|text)|확인\\s?(?:메시지|문자|문구)|가입\\s?확인\\s?(?:메시지|문자)',
  ],
  [
    'useCases[].sampleMessages',
    '(?:sample|example)s?(?: (?:messages?|texts?|sms))?(?: (?:is|are))?|(?:message|text) (?:samples?|examples?)|샘플(?:\\s?(?:문자|메시지))?|예시(?:\\s?(?:문자|메시지|는))?|문자\\s?예시',
  ],
  ['useCases[].summary', '(?:use[\\s-]?case )?(?:summary|description)|용도\\s?(?:설명|요약)|요약'],
  [
    'useCases[].categories',
    '(?:use[\\s-]?cases?|purpose|category|categories|message type|type of messages)|용도|목적|카테고리|사용\\s?사례|분류',
  ],
  [
    'useCases[].monthlyVolume',
    '(?:(?:monthly|message|expected|estimated) )?(?:volume|traffic)|(?:messages?|texts?) (?:per|a) month|(?:월\\s?)?(?:발송\\s?)?(?:건수|물량|발송량|문자량|볼륨)',
  ],
  ['useCases[].messageFrequency', 'frequency|how often|(?:발송\\s?)?(?:빈도|주기)'],
  ['useCases[].audienceCountries', 'audience|recipients?(?: countr(?:y|ies))?|수신자\\s?국가|수신\\s?국가'],
  ['useCases[].additionalInformation', '(?:additional|further|extra) (?:information|info|notes?)|notes?|추가\\s?(?:정보|설명)|비고'],
  ['special.campaignVerifyToken', '(?:campaign verify )?token|토큰'],
  ['special.committeeId', '(?:fec |state )?committee id|fec id|위원회\\s?(?:번호|아이디|ID)'],
  ['special.charityProof', '501\\s?\\(?c\\)?\\s?\\(?3\\)?(?: letter| proof)|determination letter|자선\\s?(?:단체\\s?)?증빙'],
];

/** Names that mean a field only where they stand as a label: "Company: …", "Per month: …", a heading of a table. */
export const FORM_LABELS: readonly (readonly [FieldId, string])[] = [
  ['company.legalName', 'company|business|organi[sz]ation|entity|applicant|name|회사|업체|기관|단체|이름'],
  ['company.doingBusinessAs', '(?:also )?known as|a\\.?k\\.?a\\.?|public name|consumer[- ]facing name'],
  ['company.businessType', '(?:company |legal )?(?:type|form)|legal structure|유형|종류|형태'],
  ['company.address.street', 'city\\s?/\\s?state\\s?/\\s?zip|street address|address line 1|hq|head office|where we are'],
  ['company.contact.firstName', 'name of contact|who|attn|attention|submitted by|담당|연락 담당'],
  ['company.contact.phone', 't|tel\\.?|ph\\.?|direct|mobile|office|전화'],
  ['company.contact.email', 'e|mail|메일'],
  [
    'useCases[].monthlyVolume',
    '(?:texts?|messages?|sms)?\\s?(?:per|a|\\/)\\s?month|monthly(?: (?:texts|messages))?|how many|월|월간|한\\s?달',
  ],
  ['useCases[].categories', 'use|used for|texts? for|what for|용도'],
  ['useCases[].numbers', 'numbers?|#|phone numbers?|번호'],
];
