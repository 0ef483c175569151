import type { Form } from '../../../../../registration/form.ts';
import { file, filled, page } from '../parts.ts';

const dentist: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Larkspur Family Dental, PLLC',
    registrationNumber: '82-4471936',
    website: 'https://larkspurdental.example',
    privacyPolicyUrl: 'https://larkspurdental.example/privacy',
    termsUrl: 'https://larkspurdental.example/text-terms',
    address: { street: '418 W Bannock Street', street2: 'Suite 210', city: 'Boise', region: 'ID', postalCode: '83702' },
    contact: { firstName: 'Marisol', lastName: 'Etcheverry', email: 'marisol@larkspurdental.example', phone: '+12085550141' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'Larkspur Family Dental texts patients who asked for it: a confirmation when a visit is booked, a reminder two days ahead, and a note if the hygienist is running late. Only patients of the practice get them.',
      sampleMessages: [
        'Larkspur Family Dental: Hi [First name], see you Tue 3/14 at 9:40 AM with Dr. Etcheverry. Reply C to confirm or R to move it. STOP ends texts.',
        'Larkspur Family Dental here. We are about 20 min behind this morning, sorry! No need to reply. Text STOP to opt out.',
      ],
      monthlyVolume: '1,000',
      helpMessage:
        'Larkspur Family Dental: questions? Call 208-555-0141 or write to marisol@larkspurdental.example. Reply STOP and we stop texting.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'New and returning patients open our website, go to "Request a visit" and fill in the online form. Under the phone field there is an empty checkbox with the consent words; booking works with or without it.',
        url: 'https://larkspurdental.example/request-a-visit',
        confirmationMessage:
          'Larkspur Family Dental: you will get appointment texts from us now. Msg frequency varies with your visits, msg & data rates may apply. HELP for help, STOP to end.',
      },
      callToAction: {
        text: 'Yes, text me about my appointments. By checking this box I agree to receive appointment reminders and schedule changes by text from Larkspur Family Dental at the number I gave. How often depends on my visits (message frequency varies). Message and data rates may apply. Reply STOP to quit, HELP for help. Privacy: https://larkspurdental.example/privacy Terms: https://larkspurdental.example/text-terms',
        evidence: [page('https://larkspurdental.example/request-a-visit')],
      },
      numbers: ['+18335550101'],
    },
  ],
});

const quebecClinic: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Clinique Médicale Saint-Élie Inc.',
    registrationType: 'NEQ',
    registrationNumber: '1168402937',
    website: 'https://clinique-saint-elie.example',
    privacyPolicyUrl: 'https://clinique-saint-elie.example/en/confidentiality',
    termsUrl: 'https://clinique-saint-elie.example/en/sms',
    address: { street: '2250, rue King Ouest', city: 'Sherbrooke', region: 'QC', postalCode: 'J1J 2E8', country: 'CA' },
    contact: { firstName: 'Élodie', lastName: "L'Heureux-Roy", email: 'elodie@clinique-saint-elie.example', phone: '+18195550122' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'Clinique Médicale Saint-Élie reminds registered patients of consultations and vaccination shots by SMS, 48 hours before, and lets them know when a doctor must move an appointment. One to three messages for each visit.',
      sampleMessages: [
        'Clinique Medicale Saint-Elie : rappel, vous avez rendez-vous le {date} à {heure}. Répondez OUI pour confirmer, STOP ou ARRET pour ne plus recevoir de textos.',
        'Clinique Médicale Saint-Élie: your appointment of {date} had to be moved, please call 819-555-0122. Reply STOP to unsubscribe.',
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'varies by visit',
      helpMessage:
        'Clinique Médicale Saint-Élie: for assistance phone 819-555-0122, weekdays 8 to 5, or elodie@clinique-saint-elie.example. STOP / ARRET to unsubscribe.',
      optIn: {
        methods: ['PAPER_FORM'],
        description:
          'At the first visit the receptionist hands over a bilingual paper form of its own, separate from the medical file. The patient reads it, writes the mobile number and signs it if they wish. The system then sends a text and the patient must answer YES or OUI before anything else is sent.',
        confirmationMessage:
          'Clinique Médicale Saint-Élie: you are now subscribed to appointment reminders. The number of messages varies. Message/data rates may apply. HELP (AIDE) for info, STOP (ARRET) to leave.',
      },
      callToAction: {
        text: 'I consent to receive appointment reminders by text message from Clinique Médicale Saint-Élie. Frequency varies according to my appointments. Message and data charges from my carrier may apply. I can text STOP or ARRET at any time to cancel and HELP or AIDE to get help. My care does not depend on it. Our privacy policy is at https://clinique-saint-elie.example/en/confidentiality and the SMS terms of use at https://clinique-saint-elie.example/en/sms.',
        location: 'Paper form CSE-14 given at the reception desk',
        evidence: [file('form-cse-14-scan.pdf', 412)],
      },
      numbers: ['+18445550102'],
    },
  ],
});

const pharmacy: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Orrin Valley Drug Co.',
    doingBusinessAs: "Orrin's Corner Pharmacy",
    registrationNumber: '41-6620815',
    website: 'https://orrinspharmacy.example',
    privacyPolicyUrl: 'https://orrinspharmacy.example/privacy-notice',
    termsUrl: 'https://orrinspharmacy.example/texting',
    address: { street: '77 Main St', city: 'Northfield', region: 'MN', postalCode: '55057' },
    contact: {
      firstName: 'Deb',
      lastName: 'Orrin',
      title: 'Pharmacist in charge',
      email: 'deb@orrinspharmacy.example',
      phone: '+15075550119',
    },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS', 'DELIVERY_NOTIFICATIONS'],
      summary:
        "Orrin's Corner Pharmacy notifies its customers when a refill they asked for is ready at the counter, and tells home-delivery customers when the driver is on the way. Nothing about the medicine itself is in the text. No advertising.",
      sampleMessages: [
        "Orrin's Corner Pharmacy: order #1234 is ready. We're open till 7 tonight. To stop these texts reply STOP.",
        "Orrin's Corner Pharmacy: our driver should be at your door between {time} and {time}. Not home? Call 507-555-0119. STOP=end",
      ],
      monthlyVolume: '10,000',
      helpMessage: "Orrin's Corner Pharmacy: reach a person at 507-555-0119. Text STOP if you don't want these anymore.",
      optIn: {
        methods: ['POINT_OF_SALE', 'PAPER_FORM'],
        description:
          'When someone drops off a refill at the pickup counter, the clerk asks the question in our script and keys the yes or no into the register. Home-delivery customers sign a half-page paper card instead, which has only the texting consent on it.',
        verbalScript:
          "Would you like Orrin's Corner Pharmacy to text you when a refill is ready or out for delivery? How many you get varies, message and data rates may apply, and you can reply STOP to quit or HELP for help whenever you want. You can see our privacy policy and text terms on our website. Is that a yes or a no?",
        confirmationMessage:
          "Welcome to refill and delivery texts by Orrin's Corner Pharmacy! They come as needed (frequency varies). Msg&data rates may apply. Need help? Reply HELP. Done? Reply STOP.",
      },
      callToAction: {
        text: "☐ Please text me. I agree that Orrin's Corner Pharmacy may send text messages when my refill is ready or my delivery is on its way. Message frequency varies. Message & data rates may apply. To cancel, reply STOP; for help, reply HELP or call 507-555-0119. Terms: orrinspharmacy.example/texting. Privacy policy: orrinspharmacy.example/privacy-notice.",
        location: 'Counter card and home-delivery card, both at the pickup window',
        evidence: [file('delivery-card-front.jpg', 640), file('register-script-and-screen.png', 288)],
      },
      numbers: ['+18335550103'],
    },
  ],
});

const vetClinic: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Two Creeks Veterinary LLC',
    registrationNumber: '46-3081527',
    website: 'https://twocreeksvet.example',
    privacyPolicyUrl: 'https://twocreeksvet.example/privacy',
    termsUrl: 'https://twocreeksvet.example/sms',
    address: { street: '9031 Highway 12', city: 'Helena', region: 'MT', postalCode: '59601' },
    contact: { firstName: 'Tom', lastName: 'Running Wolf', email: 'tom@twocreeksvet.example', phone: '+14065550133' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS', 'CUSTOMER_CARE'],
      summary:
        'Pet owners who are clients of Two Creeks Veterinary get visit reminders and lab-ready notices, and can text back with questions that our front desk answers by hand (customer care, two-way). Usually a couple of messages around each visit.',
      sampleMessages: [
        "Two Creeks Veterinary: [Pet]'s rabies booster is Friday 10:15. Text us if you can't make it, or STOP to opt out.",
        'Two Creeks Veterinary, Ana speaking: thanks for the photo, that swelling is normal after surgery. Keep the cone on 3 more days, ok?',
        'Two Creeks Veterinary: blood results for [Pet] are in. Dr. Lund will ring you after 4. Opt out: STOP.',
      ],
      monthlyVolume: '1,000',
      helpMessage: 'This is Two Creeks Veterinary. Front desk: 406-555-0133. You can opt out any time with STOP.',
      optIn: {
        methods: ['AGENT_PHONE'],
        description:
          'Clients call the clinic to make a visit. Before hanging up the receptionist, who is our own employee, reads the script word for word and ticks yes or no in the client record with the date. Saying no changes nothing about the visit.',
        verbalScript:
          "Can Two Creeks Veterinary text you visit reminders, lab notices and answers to your questions at this number? It's usually a few messages around a visit, so frequency varies. Message and data rates may apply. Text STOP anytime and we'll quit, or HELP for help. The privacy policy and the text message terms are at twocreeksvet dot example. So, may we text you, yes or no?",
        confirmationMessage:
          'Two Creeks Veterinary: thanks for saying yes to visit and pet-care texts. Frequency varies by visit; your carrier’s message and data rates may apply; HELP gets you help; STOP gets you out.',
      },
      callToAction: {
        text: "Can Two Creeks Veterinary text you visit reminders, lab notices and answers to your questions at this number? It's usually a few messages around a visit, so frequency varies. Message and data rates may apply. Text STOP anytime and we'll quit, or HELP for help. The privacy policy and the text message terms are at twocreeksvet dot example. If you agree to these texts please say yes.",
        location: 'Read aloud on calls to 406-555-0133; call number printed on https://twocreeksvet.example/contact',
        evidence: [file('client-record-consent-box.png', 195)],
      },
      numbers: ['+18555550104'],
    },
  ],
});

const telehealth: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Moonbeam Telehealth Corporation',
    registrationNumber: '85-2193774',
    website: 'https://www.moonbeamtelehealth.example',
    privacyPolicyUrl: 'https://www.moonbeamtelehealth.example/legal/privacy',
    termsUrl: 'https://www.moonbeamtelehealth.example/legal/messaging-terms',
    address: { street: '1200 Peachtree St NE', street2: 'Floor 9', city: 'Atlanta', region: 'GA', postalCode: '30309-2701' },
    contact: { firstName: 'Priyanka', lastName: 'Deshmukh', email: 'compliance@moonbeamtelehealth.example', phone: '+14045550188' },
    support: { email: 'care@moonbeamtelehealth.example', phone: '+14045550189' },
  },
  useCases: [
    {
      categories: ['TWO_FACTOR_AUTHENTICATION', 'ACCOUNT_NOTIFICATIONS'],
      summary:
        'Moonbeam Telehealth sends its patients (a) a verification code each time they sign in and (b) visit notifications: the link to the video room 10 minutes ahead and a notice once the visit summary is in the portal. Patients are adults with an account.',
      sampleMessages: [
        '482913 is your Moonbeam Telehealth sign-in code. It expires in 10 minutes. Never share it with anyone.',
        'Moonbeam Telehealth: your clinician will be ready in 10 min. Join at https://visit.moonbeamtelehealth.example/r/[room]. Reply STOP to opt out.',
      ],
      monthlyVolume: '250,000',
      monthlyEstimate: 180000,
      helpMessage:
        'Moonbeam Telehealth support: email care@moonbeamtelehealth.example or dial 404-555-0189 (24/7). Msg & data rates may apply. Reply STOP to cancel.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'During account creation on the web the patient types a mobile number on the page "Keep your account safe". Two unticked boxes follow, one for sign-in codes and one for visit notifications. An authenticator app and e-mail can be picked in their place.',
        url: 'https://www.moonbeamtelehealth.example/signup/phone',
        confirmationMessage:
          'Moonbeam Telehealth: texts for sign-in codes and visits are on. Message frequency varies by your activity. Msg and data rates may apply. Reply HELP for help or STOP to opt out.',
      },
      callToAction: {
        text: 'By ticking the first box, I agree to receive one-time verification codes by SMS from Moonbeam Telehealth. By ticking the second box, I agree to receive visit notifications by SMS from Moonbeam Telehealth. Message frequency varies with account activity. Message and data rates may apply. Reply HELP for help and STOP to cancel. Read how we handle data in the Privacy Policy (https://www.moonbeamtelehealth.example/legal/privacy) and the programme rules in the Messaging Terms (https://www.moonbeamtelehealth.example/legal/messaging-terms).',
        evidence: [page('https://www.moonbeamtelehealth.example/signup/phone'), file('signup-phone-step.png', 350)],
      },
      numbers: ['+18665550105'],
    },
  ],
});

export const health = { dentist, quebecClinic, pharmacy, vetClinic, telehealth };
