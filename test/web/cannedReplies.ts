export type CannedActivity = { readonly type: string; readonly [key: string]: unknown };

const bot = { id: 'bot', name: 'Registration', role: 'bot' };

/** What the fake bot says to a message; the empty text is the start of a conversation. */
export function cannedReplies(text: string, locale: string): CannedActivity[] {
  const language = text === '한국어로' ? 'ko' : text === 'English' ? 'en' : locale.startsWith('ko') ? 'ko' : 'en';
  if (text === '') return [greeting(language), stateEvent(language, {})];
  if (text === 'card') return [reviewCard, stateEvent(language, filledForm)];
  if (text === 'fill') return [message('Thank you. What is the EIN on your tax letter?'), stateEvent(language, filledForm)];
  if (text === 'send') return [message('Sent. Your reference is TFN-1.'), stateEvent(language, filledForm, sent)];
  return [message(language === 'ko' ? '알겠습니다. 법적 상호는 무엇인가요?' : `You said: ${text}`), stateEvent(language, {})];
}

export const filledForm = {
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: '<img src=x onerror="document.title=\'owned\'">',
    registrationType: 'EIN',
    registrationNumber: '83-4567890',
    website: 'https://www.northlinelogistics.example',
    address: { street: '901 Market St', city: 'Wilmington', region: 'DE', postalCode: '19801', country: 'US' },
    contact: { firstName: 'Tom', lastName: 'Okafor', email: 'ops@northlinelogistics.example', phone: '+13025550119' },
  },
  useCases: [
    {
      categories: ['DELIVERY_NOTIFICATIONS'],
      sampleMessages: ['Northline: your pallet arrives today 2-4pm. Reply STOP to stop, HELP for help.'],
      monthlyEstimate: 12000,
      monthlyVolume: '100,000',
      optIn: { methods: ['PAPER_FORM'], isOptional: true },
      callToAction: { evidence: [{ kind: 'file', name: 'contract-p4.pdf' }] },
      numbers: ['+18555550163'],
    },
  ],
};

const sent = { status: 'submitted', reference: 'TFN-1', pending: null, missing: [], findings: [] };

function stateEvent(locale: 'en' | 'ko', form: object, part: object = {}): CannedActivity {
  const isFilled = Object.keys(form).length > 0;
  return {
    type: 'event',
    name: 'registration/state',
    from: bot,
    value: {
      registrationId: isFilled ? 'r1' : null,
      status: isFilled ? 'draft' : 'none',
      reference: null,
      locale,
      pending: isFilled ? { kind: 'field', field: 'useCases[0].optIn.description' } : null,
      sections: isFilled ? sections : [],
      form,
      missing: isFilled ? ['company.privacyPolicyUrl', 'useCases[0].optIn.description'] : [],
      findings: isFilled ? findings : [],
      turn: { captured: isFilled ? ['company.legalName', 'useCases[0].numbers'] : [], assumed: [], corrected: [] },
      ...part,
    },
  };
}

const findings = [
  { rule: 'MSG-03', severity: 'blocker', field: 'useCases[0].sampleMessages[0]' },
  { rule: 'constructor', severity: 'warning', field: 'useCases[0].optIn.description' },
];

const sections = [
  { id: 'company', answered: 12, required: 12, complete: true },
  { id: 'useCase', useCase: 0, answered: 3, required: 6, complete: false },
  { id: 'optIn', useCase: 0, answered: 2, required: 5, complete: false },
  { id: 'callToAction', useCase: 0, answered: 0, required: 4, complete: false },
  { id: 'numbers', useCase: 0, answered: 1, required: 1, complete: true },
];

function message(text: string): CannedActivity {
  return { type: 'message', from: bot, text, textFormat: 'plain', locale: 'en-US' };
}

function greeting(language: 'en' | 'ko'): CannedActivity {
  const korean = language === 'ko';
  const choices = korean
    ? ['비상장 기업', '비영리 단체', '정부 기관']
    : ['Private company', 'Public company', 'Non-profit', 'Sole proprietor', 'Government'];
  return {
    ...message(
      korean
        ? '안녕하세요. 수신자 부담 번호를 업무용 문자에 쓰도록 등록해 드립니다. 짧은 질문 약 20개면 됩니다. 어떤 조직인가요?'
        : 'Hello. I register a toll-free number for business texting on Genesys Cloud. About 20 short answers, or paste what you have. What kind of organization is it?',
    ),
    suggestedActions: { actions: choices.map((title) => ({ type: 'imBack', title, value: title })) },
  };
}

const reviewCard: CannedActivity = {
  ...message(''),
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [
          { type: 'TextBlock', text: 'Review', size: 'large', weight: 'bolder' },
          { type: 'TextBlock', text: 'Legal name', isSubtle: true, wrap: true },
          { type: 'TextBlock', text: 'Northline Logistics Inc.', wrap: true, spacing: 'none' },
          {
            type: 'Container',
            style: 'warning',
            items: [{ type: 'TextBlock', text: 'Two things reviewers may ask about', wrap: true, color: 'warning' }],
          },
          { type: 'Input.Text', id: 'name', label: 'Trade name' },
          {
            type: 'Input.ChoiceSet',
            id: 'kind',
            style: 'expanded',
            isMultiSelect: true,
            choices: [
              { title: 'Marketing', value: 'MARKETING' },
              { title: 'Events', value: 'EVENTS' },
            ],
          },
        ],
        actions: [
          { type: 'Action.Submit', title: 'Send', style: 'positive', data: { action: 'submit' } },
          { type: 'Action.Submit', title: 'Change company', data: { action: 'change' } },
          { type: 'Action.Submit', title: 'Delete', style: 'destructive', data: { action: 'delete' } },
        ],
      },
    },
  ],
};
