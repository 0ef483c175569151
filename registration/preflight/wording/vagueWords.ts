/** Words a summary can hold without saying what is sent: who, how and "about our services" tell a reviewer nothing (30497). */
export const GENERIC = new Set(
  `we our ours us i me my you your they them their he she it its this that these those there here who whom which what when where why how
  will would shall should can could may might must do does did is are be been being was were am has have had having get gets got
  a an the and or but nor so if as at by for from in into of off on onto out over per through to toward up upon with within without via about regarding concerning between among during after before while also too very more most much many any all each every some other others another etc only just both either such than then no not yes
  use uses used using utilize utilise utilizes leverage number numbers line tollfree toll free phone mobile cell service services platform system tool solution channel
  send sends sending sent message messages messaging msg msgs text texts texting texted sms mms communication communications communicate communicates communicating contact contacts contacting outreach reach reaching reached notify notifies notifying notification notifications inform informs informing informed information informational info alert alerts alerting update updates updating updated announcement announcements news newsletter
  customer customers client clients user users consumer consumers people person persons member members subscriber subscribers audience prospect prospects lead leads recipient recipients everyone public community individuals followers contacts
  marketing market promote promotes promoting promotion promotions promotional advertise advertising advertisement campaign campaigns general various different multiple several several important relevant timely useful valuable valued helpful key necessary needed regular regularly daily weekly monthly day week month time times basis occasionally occasional periodically periodic frequently often sometimes whenever always ongoing current existing new potential future
  business businesses company companies organization organisation brand firm product products offering offerings needs need purpose purposes reason reasons thing things stuff matters anything everything something related want wants like keep keeps keeping stay stays staying touch loop connected connect connecting engage engages engaging engagement relationship relationships experience better best improve improving enhance provide provides providing provided share sharing give gives giving deliver make makes making help helps helping support assist assistance let lets know
  account accounts transactional operational interact interaction interactions talk talking speak respond response responses answer back two way direct quick quickly easily efficient efficiently effective effectively great good way ways kind kinds type types sort content directly interested receive receives receiving opted opt agreed consent consented signed list database base usa us canada north america nationwide across`.split(
    /\s+/,
  ),
);

/** Korean stems of the same emptiness; particles and endings follow them. */
export const GENERIC_KOREAN =
  '고객 손님 회원 사용자 이용자 소비자 사람 여러분 마케팅 홍보 광고 알림 안내 공지 정보 소식 문자 메시지 메세지 연락 소통 커뮤니케이션 발송 전송 보내 보냅 전달 전하 제공 드립 드려 드리 합니다 해요 하기 하는 하고 하려 위해 위한 목적 용도 사용 이용 활용 서비스 제품 상품 비즈니스 사업 업무 회사 저희 우리 당사 본사 브랜드 관련 관한 대한 대해 다양 여러 각종 일반 중요 필요 유용 정기 수시 기존 신규 잠재 및 또는 등 그리고 에게 에서 으로 통해 번호 전화 휴대폰 무료 대상 모든 예정 계획 입니다 있습니다 있는 할 수 것 내용 업데이트 관계 유지 향상 경험 지원'.split(
    ' ',
  );

/** One of these alone tells a trigger or an object: such a summary is not vague, however short. */
export const ANCHORS =
  /\b(?:orders?|appointments?|visits?|deliver(?:y|ies)|packages?|parcels?|shipments?|shipping|codes?|passcodes?|otp|log-?in|verification|payments?|invoices?|bills?|balances?|reservations?|bookings?|tables?|tickets?|events?|class(?:es)?|school|students?|parents?|absences?|closures?|weather|outages?|emergenc(?:y|ies)|fraud|transactions?|cards?|statements?|renewals?|prescriptions?|donations?|donors?|volunteers?|patients?|tenants?|employees?|drivers?|loads?|sales?|coupons?|discounts?|offers?|deals?|menus?|surveys?|votes?|polls?|pickups?|repairs?|claims?|policies|quotes?|estimates?|reminders? (?:of|for|about)|refunds?|returns?|stock|questions|cases|trips?|flights?|check-?in|shifts?|schedules?|meetings?|permits?|water|trash|collection|tests?|results|doses?|classes|webinars?|courses?|applications?|loans?|dates|tours?|concerts?|shows?|games?|practices?|lessons?|workshops?|rides?|routes?|buses|reports?|records?)\b|예약|주문|배송|택배|진료|방문|인증|로그인|결제|청구|수업|학교|학생|할인|쿠폰|행사|기부|봉사|상담|접수|픽업|날씨|긴급|정전|사기|거래|카드|입고|수리|티켓|설문|투표|신제품|메뉴|픽업|통관|화물|운송/i;
