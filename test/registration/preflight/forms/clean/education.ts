import type { Form } from '../../../../../registration/form.ts';
import { file, filled, page } from '../parts.ts';

const schoolDistrict: Form = filled({
  company: {
    businessType: 'GOVERNMENT',
    legalName: 'Kettle Bend Unified School District 41',
    registrationNumber: '39-6007718',
    website: 'https://kettlebendschools.example',
    privacyPolicyUrl: 'https://kettlebendschools.example/families/privacy',
    termsUrl: 'https://kettlebendschools.example/families/text-messaging',
    address: { street: '202 Academy Road', city: 'Eau Claire', region: 'WI', postalCode: '54701' },
    contact: { firstName: 'Renee', lastName: 'Vandersloot', email: 'rvandersloot@kettlebendschools.example', phone: '+17155550135' },
  },
  useCases: [
    {
      categories: ['K12'],
      summary:
        'Kettle Bend Unified School District texts parents and guardians of enrolled students: weather closings, early release, attendance, bus delays. Sent only when something happens at school, on average a handful per semester.',
      sampleMessages: [
        'Kettle Bend Unified: all schools are CLOSED Wednesday 1/22 due to snow. Make-up day is 6/5. Reply STOP to opt out.',
        'Kettle Bend Unified School District: Bus 14 is running 25 minutes late this afternoon. Watch for updates here.',
        'Kettle Bend Unified: [Student] was marked absent in period 1 today. Please phone the attendance line, 715-555-0136. STOP to end.',
      ],
      monthlyVolume: '100,000',
      helpMessage:
        'Kettle Bend Unified School District. For help with school texts call 715-555-0135 or ask at your school office. STOP to end them.',
      optIn: {
        methods: ['PAPER_FORM', 'WEB_FORM'],
        description:
          'Back-to-school packets contain a yellow paper form only for texting; a parent who wants texts signs it and sends it back with the student. The same questions are on the district web page for families, with a checkbox left empty.',
        url: 'https://kettlebendschools.example/families/sign-up-texts',
        confirmationMessage:
          'Kettle Bend Unified School District: you are on the list for school texts. Frequency varies by school events. Msg & data rates may apply. Reply HELP for help & STOP to leave the list.',
      },
      callToAction: {
        text: 'Yes! I want Kettle Bend Unified School District to send school alerts (closings, attendance, buses) to my cell phone by text. I agree that messages go out as events occur, so frequency varies. My carrier’s message and data rates may apply. I can reply STOP any time to opt out or HELP to get help. Text messaging terms: https://kettlebendschools.example/families/text-messaging. Privacy: https://kettlebendschools.example/families/privacy. Not signing has no effect on my child’s enrollment.',
        evidence: [file('yellow-form-2026-27.pdf', 180), page('https://kettlebendschools.example/families/sign-up-texts')],
      },
      numbers: ['+18555550111'],
    },
  ],
});

const university: Form = filled({
  company: {
    businessType: 'GOVERNMENT',
    legalName: 'University of the Cascade Foothills',
    registrationNumber: '93-6001947',
    website: 'https://www.cascadefoothills.example',
    privacyPolicyUrl: 'https://www.cascadefoothills.example/policies/privacy',
    termsUrl: 'https://www.cascadefoothills.example/it/sms-terms',
    address: { street: '1 University Way', city: 'Bend', region: 'OR', postalCode: '97701' },
    contact: { firstName: 'Ifeoma', lastName: 'Nwachukwu-Hale', email: 'inwachukwu@cascadefoothills.example', phone: '+15415550172' },
  },
  useCases: [
    {
      categories: ['HIGHER_EDUCATION'],
      summary:
        'The University of the Cascade Foothills messages students who enrolled in “Foothills Text”: registration windows, holds on their record, financial-aid document deadlines, and dorm move-in slots. Up to 5 messages per month during term.',
      sampleMessages: [
        'University of the Cascade Foothills Registrar: your enrollment window opens Mon 8 AM. Details at https://www.cascadefoothills.example/enroll STOP to opt out',
        'University of the Cascade Foothills Housing: {first}, your move-in slot is {slot}. Bring your student ID.',
      ],
      monthlyVolume: '100,000',
      messageFrequency: 'up to 5 per month',
      helpMessage: 'Foothills Text, University of the Cascade Foothills. Contact the Registrar at 541-555-0172. Text STOP to be removed.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'Students land on a public page advertised in orientation mail, type their name, student e-mail and cell number into the web form, and click an unchecked box next to the disclosure before pressing Join.',
        url: 'https://www.cascadefoothills.example/foothills-text',
        confirmationMessage:
          'You joined Foothills Text by the University of the Cascade Foothills! Expect up to 5 msgs per month about campus matters; message & data rates may apply; HELP for info; STOP to leave.',
      },
      callToAction: {
        text: 'I would like to opt in to Foothills Text. The University of the Cascade Foothills may text me about registration, financial aid documents, housing and other campus business, up to 5 messages per month. Message and data rates may apply depending on my plan. Reply STOP to opt out and HELP for help. SMS Terms (https://www.cascadefoothills.example/it/sms-terms) | Privacy Policy (https://www.cascadefoothills.example/policies/privacy)',
        evidence: [page('https://www.cascadefoothills.example/foothills-text')],
      },
      numbers: ['+18665550112'],
    },
  ],
});

const library: Form = filled({
  company: {
    businessType: 'GOVERNMENT',
    legalName: 'Ottauquechee Regional Public Library',
    registrationNumber: '03-0417759',
    website: 'https://ottauquecheelibrary.example',
    privacyPolicyUrl: 'https://ottauquecheelibrary.example/privacy',
    termsUrl: 'https://ottauquecheelibrary.example/texts',
    address: { street: '14 Elm St', city: 'Woodstock', region: 'VT', postalCode: '05091' },
    contact: { firstName: 'Hollis', lastName: 'Bright', email: 'hollis@ottauquecheelibrary.example', phone: '+18025550154' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'Cardholders of the Ottauquechee Regional Public Library who text in the word BOOKS are notified of holds on the shelf, items due in three days, and overdue titles. It depends on what they borrow, so it varies.',
      sampleMessages: [
        'Ottauquechee Regional Public Library: "[Title]" is waiting for you on the hold shelf until [date]. STOP = no more texts.',
        'Ottauquechee Regional Public Library: 2 items due Thursday. Renew at https://ottauquecheelibrary.example/renew or reply RENEW.',
      ],
      monthlyVolume: '10,000',
      helpMessage: 'Ottauquechee Regional Public Library: a librarian answers at 802-555-0154. Reply STOP and the texts stop too.',
      optIn: {
        methods: ['VIA_TEXT'],
        description:
          'Posters at the circulation desk and the due-date slip invite cardholders to text BOOKS to 833-555-0113. The system replies asking for the card number, then confirms. Nobody is signed up in any other way.',
        keywords: ['BOOKS'],
        keywordLocation: 'Poster by the circulation desk, due-date slips, and https://ottauquecheelibrary.example/texts',
        confirmationMessage:
          'Ottauquechee Regional Public Library: you will now hear about holds and due dates by text. Msg frequency varies. Msg and data rates may apply. HELP: 802-555-0154. STOP to cancel.',
      },
      callToAction: {
        text: 'Text BOOKS to 833-555-0113 to get hold, due-date and overdue notices from Ottauquechee Regional Public Library. By texting BOOKS you consent to these notices by text message. Frequency varies with your loans. Message & data rates may apply. Text STOP to cancel or HELP for help. Terms of the service: ottauquecheelibrary.example/texts. Privacy policy: ottauquecheelibrary.example/privacy.',
        evidence: [file('circulation-desk-poster.jpg', 820)],
      },
      numbers: ['+18335550113'],
    },
  ],
});

const museum: Form = filled({
  company: {
    businessType: 'NON_PROFIT',
    legalName: 'The Tidewater Museum of Boats and Makers, Inc.',
    doingBusinessAs: 'Tidewater Museum',
    registrationNumber: '54-1162039',
    website: 'https://tidewatermuseum.example',
    privacyPolicyUrl: 'https://tidewatermuseum.example/privacy',
    termsUrl: 'https://tidewatermuseum.example/sms',
    address: { street: '88 Waterside Drive', city: 'Norfolk', region: 'VA', postalCode: '23510' },
    contact: { firstName: 'Clementine', lastName: 'Ashby', email: 'clem@tidewatermuseum.example', phone: '+17575550118' },
  },
  useCases: [
    {
      categories: ['EVENTS'],
      summary:
        'Visitors who scan the code in the lobby get word from Tidewater Museum on the day’s boat-building workshops, talks and tours, plus changes to events they booked. Two event texts a week at the very most.',
      sampleMessages: [
        'Tidewater Museum: today at 2, steam-bend a plank with shipwright Otis Grey, Bay 3. All ages. Reply STOP to quit event texts.',
        'Tidewater Museum: rain moved the 4 PM dock tour indoors. Same ticket, Gallery B. STOP to opt out',
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'up to 2 a week',
      helpMessage:
        'Tidewater Museum visitor desk: 757-555-0118 or clem@tidewatermuseum.example. Reply STOP to unsubscribe from event texts.',
      optIn: {
        methods: ['MOBILE_QR_CODE'],
        description:
          'A sign in the lobby shows a QR code above the disclosure. Scanning it opens our own short page (not a link service) with a number field and one empty tick box. Visitors who do not care for texts find the same programme on the wall.',
        keywordLocation: 'Free-standing sign in the lobby next to the ticket desk',
        confirmationMessage:
          'Ahoy! Tidewater Museum will text you event news, at most 2 msgs a week. Msg & data rates may apply, per your carrier. HELP for help. STOP to cancel and go ashore.',
      },
      callToAction: {
        text: 'Hear about today’s events. Scan, enter your number and tick the box to agree to event text messages from Tidewater Museum, no more than 2 per week. Message and data rates may apply. STOP to cancel. HELP for help. Terms at tidewatermuseum.example/sms, privacy policy at tidewatermuseum.example/privacy.',
        evidence: [page('https://tidewatermuseum.example/media/lobby-sign.jpg'), page('https://tidewatermuseum.example/events-by-text')],
      },
      numbers: ['+18885550114'],
    },
  ],
  special: { isCharity: false },
});

export const education = { schoolDistrict, university, library, museum };
