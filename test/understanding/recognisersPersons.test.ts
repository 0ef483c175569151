import fc from 'fast-check';
import { companyNames } from '../../understanding/recognisers/companyNames.ts';
import { emails } from '../../understanding/recognisers/emails.ts';
import { personBeside } from '../../understanding/recognisers/personBeside.ts';
import { bareName, personName, personTitle, splitName } from '../../understanding/recognisers/persons.ts';
import { Segments } from '../../understanding/segments.ts';

/** First and last name as one text; absent parts are left out. */
const said = (text: string): string | undefined => {
  const person = personName(text);
  return person && [person.firstName, person.lastName].filter(Boolean).join(' + ');
};

describe('a person is named', () => {
  it.each([
    ['Rosa Benedetti', 'Rosa + Benedetti'],
    ['ROSA BENEDETTI', 'ROSA + BENEDETTI'],
    ['Mr. Rosa Benedetti', 'Rosa + Benedetti'],
    ['Dr. Rosa Benedetti', 'Rosa + Benedetti'],
    ['Prof Rosa Benedetti', 'Rosa + Benedetti'],
    ['Rosa Benedetti, CEO', 'Rosa + Benedetti'],
    ['CEO: Rosa Benedetti', 'Rosa + Benedetti'],
    ['CEO Rosa Benedetti', 'Rosa + Benedetti'],
    ['Rosa Benedetti (office manager)', 'Rosa + Benedetti'],
    ['Rosa Benedetti - Head of Marketing', 'Rosa + Benedetti'],
    ['Rosa Benedetti Operations Manager', 'Rosa + Benedetti'],
    ['my name is Rosa Benedetti', 'Rosa + Benedetti'],
    ["it's Rosa Benedetti", 'Rosa + Benedetti'],
    ['Contact: Rosa Benedetti', 'Rosa + Benedetti'],
    ['Contact Rosa Benedetti please', 'Rosa + Benedetti'],
    ['You can ask for Rosa Benedetti on weekdays.', 'Rosa + Benedetti'],
    ['Talk to our owner Rosa Benedetti.', 'Rosa + Benedetti'],
    ['Kind regards\nRosa Benedetti', 'Rosa + Benedetti'],
    ['Thanks,\nRosa Benedetti\nSales Director', 'Rosa + Benedetti'],
    ['--\nRosa Benedetti\nGérante, Atelier Nord Inc.', 'Rosa + Benedetti'],
    ['Benedetti, Rosa', 'Rosa + Benedetti'],
    ['Contact: Benedetti, Rosa', 'Rosa + Benedetti'],
    ["D'Amico, Rosa; head of care", "Rosa + D'Amico"],
    ['de la Vega, Inés', 'Inés + de la Vega'],
    ['Inés de la Vega', 'Inés + de la Vega'],
    ['Pieter van der Berg', 'Pieter + van der Berg'],
    ["Aoife O'Malley", "Aoife + O'Malley"],
    ['Jean-Luc Tremblay', 'Jean-Luc + Tremblay'],
    ['Zoë Müller', 'Zoë + Müller'],
    ['Ahmed El-Sayed', 'Ahmed + El-Sayed'],
    ['Samuel King Jr.', 'Samuel + King Jr.'],
    ['Will Hartley', 'Will + Hartley'],
    ['May Chen', 'May + Chen'],
    ['Minho Oh', 'Minho + Oh'],
    ['Peter Lane', 'Peter + Lane'],
    ['Иван Петров', 'Иван + Петров'],
    ['first name Ines, last name Carvalho', 'Ines + Carvalho'],
    ['First name: Ines Last name: Carvalho', 'Ines + Carvalho'],
    ['First name: Ines\nLast name: Carvalho', 'Ines + Carvalho'],
    ['last name is Carvalho, first name is Ines', 'Ines + Carvalho'],
    ['surname: van Dam, given name: Els', 'Els + van Dam'],
    ['First name\tEls\nLast name\tvan Dam', 'Els + van Dam'],
    ['Susan Cho예요', 'Susan + Cho'],
    ['Susan Cho이고요 메일은', 'Susan + Cho'],
    ['담당자 Susan Cho입니다', 'Susan + Cho'],
    ['조수진 (Susan Cho)', 'Susan + Cho'],
    ['조수진', '수진 + 조'],
    ['조수진입니다', '수진 + 조'],
    ['조수진이에요', '수진 + 조'],
    ['조 수진', '수진 + 조'],
    ['담당자는 조수진이고', '수진 + 조'],
    ['담당자: 조수진', '수진 + 조'],
    ['담당자 조수진, ', '수진 + 조'],
    ['이름 조수진', '수진 + 조'],
    ['이름은 조수진이에요', '수진 + 조'],
    ['성함: 조수진', '수진 + 조'],
    ['저는 조수진이라고 합니다', '수진 + 조'],
    ['조수진 팀장', '수진 + 조'],
    ['조수진 과장님이세요', '수진 + 조'],
    ['조수진 마케팅 팀장', '수진 + 조'],
    ['대표 조수진', '수진 + 조'],
    ['대표이사 조수진입니다', '수진 + 조'],
    ['원장님은 조수진이에요', '수진 + 조'],
    ['조수진 님', '수진 + 조'],
    ['조수진 드림', '수진 + 조'],
    ['감사합니다.\n조수진\n실장', '수진 + 조'],
    ['심사 연락은 조수진                    ', '수진 + 조'],
    ['이유진입니다', '유진 + 이'],
    ['정하은, 총무', '하은 + 정'],
    ['선우지호예요', '지호 + 선우'],
    ['담당자는 제갈민이에요', '민 + 제갈'],
    ['허준이에요', '준 + 허'],
    ['성은 남궁, 이름은 민', '민 + 남궁'],
    ['이름은 도윤, 성은 서', '도윤 + 서'],
    ['성: 서 이름: 도윤', '도윤 + 서'],
  ])('in %j', (text, name) => expect(said(text)).toBe(name));
});

describe('nobody is named', () => {
  it.each([
    'our support team',
    'Customer Support',
    'IT Department',
    'Marketing Team',
    'Human Resources',
    'Sales',
    'the owner',
    'someone from legal',
    'I will have to ask around',
    'Not Sure',
    'Good Morning',
    'Kind Regards',
    'Best regards,',
    'Thank You',
    'Monday Morning',
    'Next Tuesday',
    'December 24',
    'Cedar Grove Logistics LLC',
    'Cedar Grove, Inc.',
    'Cedar Grove Bakery',
    'The Legal Department',
    'Legal Name: TBD',
    '1200 Cedar Grove',
    '14 Dock Street',
    'Cedar Grove, WI 53703',
    'British Columbia',
    'New York',
    'North Carolina',
    'United States',
    'Toll Free Number',
    'Genesys Cloud',
    'Operations Manager',
    'Privacy Policy',
    'First name: Last name:',
    '',
    '내일 보내 드릴게요',
    '담당자가 곧 바뀔 예정이라서요',
    '담당자는 아직 미정이에요',
    '담당자는 이번 주에 정해져요',
    '담당자는 지금 없어요',
    '담당자는 사장님이에요',
    '담당자는 마케팅팀이에요',
    '비상장 회사고요',
    '고객들은 저희를 푸른마켓으로 알아요',
    '서류상 이름은 다릅니다',
    '이름',
    '전화',
    '전화는 나중에요',
    '주소가 바뀌었어요',
    '문의는 메일로 주세요',
    '안내 문자예요',
    '지원 팀장',
    '인사 팀장님',
    '우리 매니저',
    '고객 센터',
    '이메일은 없어요',
    '정보를 확인해 주세요',
    '한국 회사예요',
    '이제 시작해요',
    '오전에 연락 주세요',
    '저희 직원들이 받아요',
  ])('in %j', (text) => expect(said(text)).toBeUndefined());
});

describe('a job title is told', () => {
  it.each([
    ['Rosa Benedetti, CEO', 'CEO'],
    ['CEO: Rosa Benedetti', 'CEO'],
    ['Rosa Benedetti (CEO)', 'CEO'],
    ['Rosa Benedetti, office manager', 'office manager'],
    ['Rosa Benedetti - Compliance Manager - ', 'Compliance Manager'],
    ['Rosa Benedetti is our marketing director', 'marketing director'],
    ['Rosa Benedetti, our operations lead', 'operations lead'],
    ['Rosa Benedetti, VP of Marketing', 'VP of Marketing'],
    ['Rosa Benedetti\nHead of Customer Care\n', 'Head of Customer Care'],
    ['Rosa Benedetti\nGérante, Atelier Nord Inc.', 'Gérante'],
    ['Rosa Benedetti Operations Manager', 'Operations Manager'],
    ['title: practice manager', 'practice manager'],
    ['조수진 팀장', '팀장'],
    ['조수진 팀장님이에요', '팀장'],
    ['담당자는 조수진 실장입니다', '실장'],
    ['조수진 마케팅 팀장', '마케팅 팀장'],
    ['Susan Cho (운영 매니저)', '운영 매니저'],
    ['대표 조수진', '대표'],
    ['조수진, 대표이사', '대표이사'],
    ['our manager Tom', undefined],
    ['ask the manager', undefined],
    ['Rosa Benedetti', undefined],
    ['the owner', undefined],
    ['조수진이에요', undefined],
    ['', undefined],
  ])('in %j: %j', (text, title) => expect(personTitle(text)).toBe(title));
});

describe('the answer to "who is the contact?" comes down to', () => {
  it.each([
    ['jane doe', 'jane doe'],
    ["it's jane doe", 'jane doe'],
    ['the contact is jane doe', 'jane doe'],
    ['jane doe (owner)', 'jane doe'],
    ['will smith', 'will smith'],
    ['Ana', 'Ana'],
    ['민지예요', '민지'],
    ['our support team', 'support team'],
    ['not sure', ''],
    ['someone from legal', ''],
    ['tomorrow', ''],
    ['내일 보내 드릴게요', ''],
    ['아직 미정', ''],
    ['고객들은', ''],
    ['room 12', ''],
  ])('%j: %j', (text, name) => expect(bareName(text)).toBe(name));

  it('a given and a family name; a department stays whole, for its rule to refuse', () => {
    expect([splitName('jane van doe'), splitName('조수진'), splitName('민지'), splitName('support team')]).toEqual([
      { firstName: 'jane', lastName: 'van doe' },
      { firstName: '수진', lastName: '조' },
      { firstName: '민지' },
      { firstName: 'support team' },
    ]);
  });
});

describe('the person an address belongs to', () => {
  const beside = (text: string, address: string): string | undefined => {
    const at = text.indexOf(address);
    const person = personBeside(text.replace(address, ' '.repeat(address.length)), [at, at + address.length], address);
    return person && [person.firstName, person.lastName].join(' + ');
  };

  it.each([
    ['Contact: Rosa Benedetti, hello@cedar.example', 'Rosa + Benedetti'],
    ['hello@cedar.example is for Rosa Benedetti', 'Rosa + Benedetti'],
    ['Kind regards\nRosa Benedetti\nOffice Manager\nhello@cedar.example', 'Rosa + Benedetti'],
    ['Rosa Benedetti\nCedar Grove Logistics LLC\n14 Dock Street\nhello@cedar.example', 'Rosa + Benedetti'],
    ['감사합니다.\n조수진 팀장\nhello@cedar.example', '수진 + 조'],
    ['조수진 드림\nhello@cedar.example', '수진 + 조'],
    ['We are Cedar Grove Logistics LLC. Our site is up. hello@cedar.example', undefined],
    ['hello@cedar.example', undefined],
  ])('in %j is %j', (text, name) => expect(beside(text, 'hello@cedar.example')).toBe(name));

  it('is the one the address is made of', () => {
    expect(beside('Tom Park wrote this for Rosa Benedetti\nNina Sorel\nr.benedetti@cedar.example', 'r.benedetti@cedar.example')).toBe(
      'Rosa + Benedetti',
    );
  });
});

describe('a company with its legal form is named', () => {
  it.each([
    ['We are Cedar Grove Logistics LLC.', 'Cedar Grove Logistics LLC'],
    ['Cedar Grove Clinic, P.C.; trading as Cedar', 'Cedar Grove Clinic, P.C.'],
    ['Cedar Grove Farms, L.L.C. in Boise', 'Cedar Grove Farms, L.L.C.'],
    ['the firm is called Cedar Grove Ltd. and we text', 'Cedar Grove Ltd.'],
    ['The Cedar Grove LLC', 'The Cedar Grove LLC'],
    ['The company is Cedar Grove, Inc.', 'Cedar Grove, Inc.'],
    ['Name\tEIN\nCedar Grove, L.L.C.\t84-1234567', 'Cedar Grove, L.L.C.'],
    ['Rosa Benedetti\nDirectrice, Atelier Nord Inc.', 'Atelier Nord Inc.'],
    ['Owner, Cedar Grove Corp.', 'Cedar Grove Corp.'],
    ['Cedar Grove Co., Ltd.', 'Cedar Grove Co., Ltd.'],
    ['법인명은 Cedar Grove, Inc.인데요', 'Cedar Grove, Inc.'],
    ['저희는 Cedar Grove LLC이고', 'Cedar Grove LLC'],
    ['(주)푸른숲이고', '(주)푸른숲'],
    ['푸른숲 주식회사입니다', '푸른숲 주식회사'],
    ['The Company', undefined],
    ['our parent company', undefined],
    ['', undefined],
  ])('in %j: %j', (text, name) => expect(companyNames(text)[0]?.value).toBe(name));
});

describe('an e-mail address is read', () => {
  it.each([
    ['rosa@cedar.example', 'rosa@cedar.example'],
    ['<rosa@cedar.example>', 'rosa@cedar.example'],
    ['메일은 rosa@cedar.example이에요', 'rosa@cedar.example'],
    ['rosa at cedar dot com', 'rosa@cedar.com'],
    ['rosa (at) cedar [dot] com', 'rosa@cedar.com'],
    ['rosa dot b at cedar dot co dot uk', 'rosa.b@cedar.co.uk'],
    ['rosa 골뱅이 cedar 점 com', 'rosa@cedar.com'],
    ['meet us at cedar.com', undefined],
    ['look at that', undefined],
    ['cc: rosa@cedar.example', undefined],
  ])('in %j: %j', (text, address) => expect(emails(new Segments(text))[0]?.value).toBe(address));
});

describe('whatever is written', () => {
  const anyText = fc.string({ unit: fc.constantFrom(...'aAbB김이민지수 ,.\n\t()-:;\'"1@은는이요님'), maxLength: 200 });

  it('names are read without a fault, and never empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(personName(text)?.firstName).not.toBe('');
        expect(personTitle(text)).not.toBe('');
        expect(bareName(text)).toBe(bareName(text).trim());
        for (const { value, start, end } of companyNames(text)) expect(text.slice(start, end)).toBe(value);
      }),
    );
  });

  it('a full name comes back from any of its forms', () => {
    const first = fc.constantFrom('Ada', 'Jean-Luc', 'Zoë', 'María', 'Siobhan', 'Kwame');
    const last = fc.constantFrom("O'Hara", 'van Dyke', 'de la Cruz', 'Núñez', 'Novak-Reyes', 'Pruitt');
    const form = fc.constantFrom<(first: string, last: string) => string>(
      (a, b) => `${a} ${b}`,
      (a, b) => `Dr. ${a} ${b}`,
      (a, b) => `${a} ${b}, CFO`,
      (a, b) => `CFO: ${a} ${b}`,
      (a, b) => `our contact is ${a} ${b}`,
      (a, b) => `Thanks,\n${a} ${b}\nOffice Manager`,
      (a, b) => `first name ${a}, last name ${b}`,
      (a, b) => `${b}, ${a}`,
      (a, b) => `담당자는 ${a} ${b}입니다`,
      (a, b) => `${a} ${b} (대표)`,
    );
    fc.assert(fc.property(first, last, form, (a, b, write) => expect(said(write(a, b))).toBe(`${a} + ${b}`)));
  });
});
