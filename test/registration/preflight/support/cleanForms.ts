import type { Category } from '../../../../registration/choices.ts';
import type { Company, Form, UseCase } from '../../../../registration/form.ts';

interface Told {
  readonly company: Omit<Company, 'privacyPolicyUrl' | 'termsUrl' | 'support'> & Pick<Company, 'privacyPolicyUrl' | 'termsUrl' | 'support'>;
  readonly brand: string;
  readonly categories: readonly Category[];
  readonly kinds: string;
  readonly summary: string;
  readonly samples: readonly string[];
  readonly number: string;
  readonly useCase?: Partial<UseCase>;
  readonly form?: Partial<Form>;
}

const evidence = (name: string) => ({
  kind: 'file' as const,
  id: 'f0e1d2c3b4a5968778695a4b',
  name,
  contentType: 'image/png',
  size: 148_213,
  sha256: 'ab'.repeat(32),
});

/** A form with everything in order around what a company tells about itself. */
function formOf({ company, brand, categories, kinds, summary, samples, number, useCase, form }: Told): Form {
  const site = company.website ?? '';
  const country = company.address?.country === 'CA' ? 'CA' : 'US';
  const page = `${site.replace(/\/$/, '')}/text-alerts`;
  return {
    company: {
      privacyPolicyUrl: `${site}/privacy`,
      termsUrl: `${site}/sms-terms`,
      support: { email: company.contact?.email ?? '', phone: company.contact?.phone ?? '' },
      ...company,
    },
    useCases: [
      {
        categories,
        summary,
        sampleMessages: samples,
        monthlyVolume: '10,000',
        messageFrequency: 'varies',
        audienceCountries: [country],
        ageGated: false,
        helpMessage: `${brand}: for help write to ${company.contact?.email}. Reply STOP to opt out.`,
        numbers: [number],
        ...useCase,
        optIn: {
          methods: ['WEB_FORM'],
          description: `People open ${page}, enter their mobile number and tick an empty box beside the consent text before they submit the form.`,
          url: page,
          isOptional: true,
          isSeparate: true,
          preselected: false,
          ...(country === 'CA' && { doubleOptIn: true }),
          confirmationMessage: `${brand}: you are signed up for ${kinds}. Message frequency varies. Msg & data rates may apply. Reply HELP for help, STOP to opt out.`,
          ...useCase?.optIn,
        },
        callToAction: {
          text: `I agree to receive ${kinds} by text message from ${brand}. Message frequency varies. Msg & data rates may apply. Reply STOP to opt out, HELP for help. Consent is not a condition of purchase. Privacy policy: ${site}/privacy. Terms: ${site}/sms-terms.`,
          location: page,
          evidence: [{ kind: 'url', url: `${site}/images/sign-up.png` }, evidence('sign-up.png')],
          privacyConfirmed: true,
          ...useCase?.callToAction,
        },
      },
    ],
    attestations: { authorized: true, noProhibitedContent: true },
    ...form,
  };
}

const us = (street: string, city: string, region: string, postalCode: string) => ({ street, city, region, postalCode, country: 'US' });
const ca = (street: string, city: string, region: string, postalCode: string) => ({ street, city, region, postalCode, country: 'CA' });
const ein = (registrationNumber: string) => ({ registrationNumber, registrationType: 'EIN' as const, registrationCountry: 'US' });
const cbn = (registrationNumber: string) => ({ registrationNumber, registrationType: 'CBN' as const, registrationCountry: 'CA' });

/** Companies of many kinds, all in order: no rule about facts may speak. */
export const cleanForms: Readonly<Record<string, Form>> = {
  dentist: formOf({
    company: {
      businessType: 'PRIVATE_PROFIT',
      legalName: 'Northgate Dental Group, PLLC',
      ...ein('45-2093817'),
      address: us('1180 Burnet Rd, Ste 200', 'Austin', 'TX', '78758'),
      website: 'https://www.ngdental.com',
      contact: { firstName: 'Maria', lastName: 'Weed', email: 'maria@ngdental.com', phone: '+15125550142' },
    },
    brand: 'Northgate Dental',
    categories: ['ACCOUNT_NOTIFICATIONS'],
    kinds: 'appointment reminders',
    summary:
      'Northgate Dental Group texts patients who booked a visit: a confirmation, a reminder the day before and a note when the insurance card on file has expired.',
    samples: [
      'Northgate Dental: reminder of your cleaning on Tue at 3 PM. Please bring your insurance card. Reply C to confirm, STOP to opt out.',
      'Northgate Dental: your whitening trays are ready for pickup at the front desk. Reply STOP to opt out.',
    ],
    number: '+18335550142',
  }),
  logistics: formOf({
    company: {
      businessType: 'PRIVATE_PROFIT',
      legalName: 'Redbarn Freight & Collection Services, Inc.',
      ...ein('36-4471902'),
      address: us('4420 Commerce Pkwy', 'Columbus', 'OH', '43228'),
      website: 'https://redbarnfreight.com',
      contact: { firstName: 'Tom', lastName: 'Brewer', email: 'tbrewer@mail.redbarnfreight.com', phone: '+16145550117' },
    },
    brand: 'Redbarn Freight',
    categories: ['DELIVERY_NOTIFICATIONS'],
    kinds: 'delivery updates',
    summary:
      'Redbarn Freight texts people who await a shipment when it leaves the warehouse, when the truck is near, and to arrange the collection of returns; two to four texts per order.',
    samples: [
      'Redbarn Freight: order 48213 is out for delivery, window 1-3 PM. Track it at https://redbarnfreight.com/t/48213. Reply STOP to opt out.',
      'Redbarn Freight: your return collection is set for Friday. Reply R to reschedule or STOP to opt out.',
    ],
    number: '+18445550117',
  }),
  bank: formOf({
    company: {
      businessType: 'PUBLIC_PROFIT',
      legalName: 'Cedar Valley Bank, N.A.',
      ...ein('42-1160284'),
      address: us('200 1st Ave SE', 'Cedar Rapids', 'IA', '52401'),
      website: 'https://www.cedarvalleybank.com',
      contact: { firstName: 'Grace', lastName: 'Target', email: 'gtarget@cedarvalleybank.com', phone: '+13195550188' },
    },
    brand: 'Cedar Valley Bank',
    categories: ['FRAUD_ALERT_MESSAGING', 'ACCOUNT_NOTIFICATIONS'],
    kinds: 'fraud alerts and account notifications',
    summary:
      'Cedar Valley Bank texts its customers fraud alerts when a card payment looks unusual, and account notifications: credit card due dates, debit card deposits, new investment statements and the loan application status from their loan officer.',
    samples: [
      'Cedar Valley Bank fraud alert: did you use your debit card for a cash advance of $200 at an ATM in Reno? Reply YES or NO. We never ask for your PIN. Reply STOP to opt out.',
      'Cedar Valley Bank: your loan application status has changed and your investment statement is ready at https://www.cedarvalleybank.com. Reply STOP to opt out.',
    ],
    number: '+18665550188',
  }),
  schoolDistrict: formOf({
    company: {
      businessType: 'GOVERNMENT',
      legalName: 'Maple Ridge Unified School District',
      ...ein('94-6002817'),
      address: us('75 District Center Dr', 'Sacramento', 'CA', '95814'),
      website: 'https://www.mrusd.k12.ca.us',
      contact: { firstName: 'Alicia', lastName: 'Gunn', email: 'agunn@mrusd.k12.ca.us', phone: '+19165550133' },
    },
    brand: 'Maple Ridge USD',
    categories: ['K12'],
    kinds: 'school notices',
    summary:
      'Maple Ridge Unified School District texts parents about early dismissal, late buses, attendance and the spring raffle of the parents’ group; messages vary with the school calendar.',
    samples: [
      'Maple Ridge USD: schools close at noon today because of snow. Buses run two hours early. Reply STOP to opt out.',
      'Maple Ridge USD: the spring fair and raffle start at 5 PM in the gym. Give your child a chance to show their art. Reply STOP to opt out.',
    ],
    number: '+18885550133',
  }),
  city: formOf({
    company: {
      businessType: 'GOVERNMENT',
      legalName: 'City of Springfield',
      ...ein('37-6002033'),
      address: us('800 E Monroe St', 'Springfield', 'IL', '62701'),
      website: 'https://www.springfieldil.gov',
      contact: { firstName: 'Robert', lastName: 'Okafor', email: 'rokafor@springfieldil.gov', phone: '+12175550109' },
    },
    brand: 'City of Springfield',
    categories: ['PUBLIC_SERVICE_ANNOUNCEMENT'],
    kinds: 'city alerts',
    summary:
      'The City of Springfield texts residents about water main breaks, street closings, garbage collection changes, election day polling hours and severe weather.',
    samples: [
      'City of Springfield: garbage collection moves to Wednesday this week. Details: https://www.springfieldil.gov/waste. Reply STOP to opt out.',
      'City of Springfield: boil order lifted for all addresses east of 9th Street. Reply STOP to opt out.',
    ],
    number: '+18775550109',
  }),
  university: formOf({
    company: {
      businessType: 'NON_PROFIT',
      legalName: 'Board of Trustees of the University of Northern Prairie',
      doingBusinessAs: 'UNP',
      ...ein('47-0491233'),
      address: us('One University Circle', 'Lincoln', 'NE', '68508'),
      website: 'https://www.unp.edu',
      contact: { firstName: 'Priya', lastName: 'Raman', email: 'praman@registrar.unp.edu', phone: '+14025550161' },
    },
    brand: 'UNP',
    categories: ['HIGHER_EDUCATION'],
    kinds: 'campus notices',
    summary:
      'UNP texts students who opted in about registration deadlines, flu shot clinics, the beta of the campus app and closings; up to six texts a term.',
    samples: [
      'UNP: registration for spring opens Monday at 8 AM. Holds? Visit https://www.unp.edu/registrar. Reply STOP to opt out.',
      'UNP: free flu shots today in the student union, 10-4. Reply STOP to opt out.',
    ],
    number: '+18335550161',
    form: { special: { isCharity: false } },
  }),
  soleProprietor: formOf({
    company: {
      businessType: 'SOLE_PROPRIETOR',
      legalName: 'Dana Ruiz',
      doingBusinessAs: 'Ruiz Piano Lessons',
      address: us('19 Alder Ln', 'Portland', 'ME', '04101'),
      website: 'https://ruizpianolessons.com',
      contact: { firstName: 'Dana', lastName: 'Ruiz', email: 'dana@ruizpianolessons.com', phone: '+12075550126' },
    },
    brand: 'Ruiz Piano Lessons',
    categories: ['ACCOUNT_NOTIFICATIONS'],
    kinds: 'lesson reminders',
    summary:
      'Ruiz Piano Lessons texts pupils and their parents a reminder the evening before each weekly lesson and a note when a lesson is moved.',
    samples: ['Ruiz Piano Lessons: see you tomorrow at 4 PM! Reply R to move the lesson, STOP to opt out.'],
    number: '+18555550126',
  }),
  charity: formOf({
    company: {
      businessType: 'NON_PROFIT',
      legalName: 'Open Table Food Pantry',
      ...ein('20-5519034'),
      address: us('311 Mill St', 'Worcester', 'MA', '01602'),
      website: 'https://opentablepantry.org',
      contact: { firstName: 'Helen', lastName: 'Moore', email: 'helen@opentablepantry.org', phone: '+15085550170' },
    },
    brand: 'Open Table Food Pantry',
    categories: ['CHARITY_NONPROFIT'],
    kinds: 'donation appeals and volunteer reminders',
    summary:
      'Open Table Food Pantry texts supporters who signed up at events: one donation appeal a month and reminders of their volunteer shifts.',
    samples: ['Open Table Food Pantry: $20 feeds a family tonight. Donate at https://opentablepantry.org/give. Reply STOP to opt out.'],
    number: '+18445550170',
    form: {
      special: {
        isCharity: true,
        solicitsDonations: true,
        charityProof: { kind: 'url', url: 'https://opentablepantry.org/501c3-letter.pdf' },
      },
    },
  }),
  creditUnion: formOf({
    company: {
      businessType: 'NON_PROFIT',
      legalName: 'Harborline Federal Credit Union',
      ...ein('04-2108833'),
      address: us('55 Water St', 'New Bedford', 'MA', '02740'),
      website: 'https://www.harborlinefcu.org',
      contact: { firstName: 'Paul', lastName: 'Silva', email: 'psilva@harborlinefcu.org', phone: '+15085550155' },
    },
    brand: 'Harborline FCU',
    categories: ['ACCOUNT_NOTIFICATIONS'],
    kinds: 'account notifications',
    summary:
      'Harborline Federal Credit Union texts members about low balances, loan payment due dates, debit card activity and the vote in the yearly board election.',
    samples: [
      'Harborline FCU: your auto loan payment of $212 is due Friday. Pay at https://www.harborlinefcu.org/pay. Reply STOP to opt out.',
    ],
    number: '+18665550155',
    form: { special: { isCharity: false } },
  }),
  quebec: formOf({
    company: {
      businessType: 'PRIVATE_PROFIT',
      legalName: '9214-6489 Québec inc.',
      doingBusinessAs: 'Boulangerie Saint-Amour',
      registrationNumber: '1174839206',
      registrationType: 'NEQ',
      registrationCountry: 'CA',
      address: ca('1420, rue Sainte-Catherine O', 'Montréal', 'QC', 'H3G 1R3'),
      website: 'https://boulangeriesaintamour.ca',
      contact: { firstName: 'Émilie', lastName: 'Gagné', email: 'emilie@boulangeriesaintamour.ca', phone: '+15145550119' },
    },
    brand: 'Boulangerie Saint-Amour',
    categories: ['ACCOUNT_NOTIFICATIONS'],
    kinds: 'order notices',
    summary:
      'Boulangerie Saint-Amour avertit ses clients quand leur commande est prête et leur rappelle les heures du comptoir; deux messages par commande.',
    samples: ['Boulangerie Saint-Amour : votre commande est prête. Répondez ARRET ou STOP pour vous désabonner.'],
    number: '+18335550119',
  }),
  canadianRetailer: formOf({
    company: {
      businessType: 'PUBLIC_PROFIT',
      legalName: 'Hudson & Rowe Outfitters ULC',
      doingBusinessAs: 'Rowe Outdoors',
      ...cbn('123456782RC0001'),
      address: ca('2200 Yonge St, Unit 5', 'Toronto', 'ON', 'M4S 2C6'),
      website: 'https://www.roweoutdoors.ca',
      contact: { firstName: 'Liam', lastName: 'Chen', email: 'liam.chen@roweoutdoors.ca', phone: '+14165550144' },
    },
    brand: 'Rowe Outdoors',
    categories: ['MARKETING'],
    kinds: 'sales and new arrivals',
    summary:
      'Rowe Outdoors texts shoppers who signed up online about sales, new arrivals, back in stock alerts and offers to win back members; up to four texts a month.',
    samples: [
      'Rowe Outdoors: spring sale, 20% off all tents until Sunday. Shop https://www.roweoutdoors.ca/sale. Reply STOP to opt out.',
      'Rowe Outdoors: back in stock alert! The trail jacket is here again in your size. Reply STOP to opt out.',
    ],
    number: '+18445550144',
  }),
  britishColumbia: formOf({
    company: {
      businessType: 'PRIVATE_PROFIT',
      legalName: 'Salt Spring Ferries Ltd.',
      registrationNumber: 'BC0912345',
      registrationType: 'PROVINCIAL_NUMBER',
      registrationCountry: 'CA',
      address: ca('104 Fulford-Ganges Rd', 'Salt Spring Island', 'BC', 'V8K 2T9'),
      website: 'https://ssferries.bc.ca',
      contact: { firstName: 'Anne', lastName: 'MacLeod', email: 'anne@ssferries.bc.ca', phone: '+12505550150' },
    },
    brand: 'Salt Spring Ferries',
    categories: ['ACCOUNT_NOTIFICATIONS'],
    kinds: 'sailing updates',
    summary:
      'Salt Spring Ferries texts booked passengers about delays, cancelled sailings and boarding times; one to three texts per trip.',
    samples: ['Salt Spring Ferries: the 5:40 PM sailing is delayed by 30 minutes. Sorry for the wait. Reply STOP to opt out.'],
    number: '+18775550150',
  }),
  koreanImporter: formOf({
    company: {
      businessType: 'PRIVATE_PROFIT',
      legalName: 'Hanbit Trading LLC',
      ...ein('83-2219047'),
      address: us('3255 Wilshire Blvd, Ste 1410', 'Los Angeles', 'CA', '90010'),
      website: 'https://hanbittrading.com',
      contact: { firstName: 'Jihoon', lastName: 'Park', email: 'jihoon@hanbittrading.com', phone: '+12135550166' },
    },
    brand: 'Hanbit Trading',
    categories: ['DELIVERY_NOTIFICATIONS'],
    kinds: 'order and delivery updates',
    summary:
      'Hanbit Trading texts grocery stores and households that ordered Korean housewares: order confirmed, shipped, delivered; about three texts per order.',
    samples: [
      '[Hanbit Trading] 주문하신 상품이 오늘 출고되었습니다. 배송 조회: https://hanbittrading.com/track 수신거부는 STOP을 보내 주세요.',
      'Hanbit Trading: your order H-1029 was delivered. Reply STOP to opt out.',
    ],
    number: '+18885550166',
  }),
  startup: formOf({
    company: {
      businessType: 'PRIVATE_PROFIT',
      legalName: 'Crypto-Graphic Labs, Inc.',
      doingBusinessAs: 'Passkeep',
      ...ein('87-1140926'),
      address: us('548 Market St PMB 70711', 'San Francisco', 'CA', '94104'),
      website: 'https://passkeep.io',
      contact: { firstName: 'Noah', lastName: 'Kim', email: 'noah@passkeep.io', phone: '+14155550181' },
    },
    brand: 'Passkeep',
    categories: ['TWO_FACTOR_AUTHENTICATION'],
    kinds: 'login codes',
    summary:
      'Passkeep texts a one-time code to people who sign in to their own Passkeep account with their phone number; one text per sign-in.',
    samples: [
      'Passkeep: your login code is 482913. It expires in 10 minutes. Never share your password or this code. Reply STOP to opt out.',
    ],
    number: '+18555550181',
  }),
  restaurant: formOf({
    company: {
      businessType: 'PRIVATE_PROFIT',
      legalName: 'Vine Street Hospitality LLC',
      doingBusinessAs: 'Vine Street Wine Bar & Grill',
      ...ein('61-1778245'),
      address: us('905 Vine St', 'Cincinnati', 'OH', '45202'),
      website: 'https://www.vinestreetgrill.com',
      contact: { firstName: 'Sofia', lastName: 'Rossi', email: 'sofia@vinestreetgrill.com', phone: '+15135550124' },
    },
    brand: 'Vine Street Wine Bar & Grill',
    categories: ['ACCOUNT_NOTIFICATIONS'],
    kinds: 'table notices',
    summary:
      'Vine Street Wine Bar & Grill texts guests on the waitlist when their table, the salad bar or a pickup order is ready; one or two texts a visit.',
    samples: ['Vine Street Wine Bar & Grill: your table for 4 is ready. Please see the host within 10 minutes. Reply STOP to opt out.'],
    number: '+18335550124',
  }),
  pharmacy: formOf({
    company: {
      businessType: 'PRIVATE_PROFIT',
      legalName: 'Lakeside Pharmacy Corp',
      ...ein('16-1520983'),
      address: us('77 Lake Ave', 'Rochester', 'NY', '14608'),
      website: 'https://lakesiderx.com',
      contact: { firstName: 'Omar', lastName: 'Haddad', email: 'omar@lakesiderx.com', phone: '+15855550137' },
    },
    brand: 'Lakeside Pharmacy',
    categories: ['ACCOUNT_NOTIFICATIONS'],
    kinds: 'prescription notices',
    summary:
      'Lakeside Pharmacy texts patients who asked for it when a prescription is ready for pickup or due for a refill; about two texts a month.',
    samples: ['Lakeside Pharmacy: your prescription is ready for pickup. Open until 8 PM. Reply STOP to opt out.'],
    number: '+18445550137',
  }),
  insuranceBroker: formOf({
    company: {
      businessType: 'PRIVATE_PROFIT',
      legalName: 'The Law Office of Karen Wu, P.C.',
      ...ein('58-2347719'),
      address: us('1075 Peachtree St NE', 'Atlanta', 'GA', '30309'),
      website: 'https://karenwulaw.com',
      contact: { firstName: 'Karen', lastName: 'Wu', email: 'karen@karenwulaw.com', phone: '+14045550198' },
    },
    brand: 'Law Office of Karen Wu',
    categories: ['CUSTOMER_CARE'],
    kinds: 'case updates',
    summary:
      'The Law Office of Karen Wu answers clients’ texts about their case and reminds them of hearings and missing documents; two-way, as often as the client writes.',
    samples: ['Law Office of Karen Wu: your hearing is on May 4 at 9 AM, room 3B. Questions? Just reply. Reply STOP to opt out.'],
    number: '+18665550198',
  }),
};
