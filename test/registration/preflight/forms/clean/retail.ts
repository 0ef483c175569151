import type { Form } from '../../../../../registration/form.ts';
import { file, filled, page } from '../parts.ts';

const canadianRetailer: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Tofino Tide Outfitters Ltd.',
    registrationNumber: '834172058RC0001',
    website: 'https://tofinotide.example',
    privacyPolicyUrl: 'https://tofinotide.example/pages/privacy',
    termsUrl: 'https://tofinotide.example/pages/text-programme',
    address: { street: '411 Campbell Street', city: 'Tofino', region: 'BC', postalCode: 'V0R 2Z0', country: 'CA' },
    contact: { firstName: 'Maeve', lastName: 'Gallagher', email: 'maeve@tofinotide.example', phone: '+12505550170' },
  },
  useCases: [
    {
      categories: ['MARKETING'],
      summary:
        'Tofino Tide Outfitters sells surf and rain gear across Canada. Online shoppers who join the SMS list, and confirm by reply, receive promotional offers and new-colour announcements, up to three a month.',
      sampleMessages: [
        'Tofino Tide Outfitters: storm season is here! 25% off all rain shells until Sunday at https://tofinotide.example/storm. Reply STOP to unsubscribe.',
        'New colours are in, {name}. Have a look: https://tofinotide.example/new - Tofino Tide Outfitters. Text STOP to opt out.',
      ],
      monthlyVolume: '100,000',
      messageFrequency: 'up to three a month',
      helpMessage:
        'Tofino Tide Outfitters customer service: maeve@tofinotide.example, 250-555-0170, or see our website. Reply STOP to unsubscribe at any time.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'On https://tofinotide.example/sms shoppers enter a mobile number and tick an empty box. We then text "Reply Y to confirm"; only a Y adds the number to the list. Every step is stored with its time as CASL asks.',
        url: 'https://tofinotide.example/sms',
        confirmationMessage:
          'Tofino Tide Outfitters: thanks for confirming! You will receive offers, max three msgs/month. Msg & data rates may apply. Reply HELP for assistance or STOP to unsubscribe.',
      },
      callToAction: {
        text: 'I would like offers and news by text. In ticking this box I consent to receiving recurring promotional text messages from Tofino Tide Outfitters Ltd., up to three per month. Consent is not a condition of any purchase. Message and data rates may apply. I may withdraw consent whenever I wish by replying STOP; HELP brings assistance. Privacy policy: https://tofinotide.example/pages/privacy. Programme terms: https://tofinotide.example/pages/text-programme.',
        evidence: [page('https://tofinotide.example/sms')],
      },
      numbers: ['+18885550123'],
    },
  ],
});

const bookshop: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Foxglove Lane Books, Inc.',
    registrationNumber: '20-7713904',
    website: 'https://foxglovelanebooks.example',
    privacyPolicyUrl: 'https://foxglovelanebooks.example/privacy',
    termsUrl: 'https://foxglovelanebooks.example/text-message-terms',
    address: { street: '29 Lane St', city: 'Asheville', region: 'NC', postalCode: '28801' },
    contact: { firstName: 'Beatrix', lastName: 'Olmstead', email: 'bea@foxglovelanebooks.example', phone: '+18285550104' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'When a customer of Foxglove Lane Books orders a title and asks for a text, we let them know the order came in and remind them once before it goes back on the shelf. Order notifications only; at most two per order.',
      sampleMessages: [
        'Foxglove Lane Books: the book you ordered, "[Title]", has arrived. We keep it for two weeks. Reply STOP for no more order texts.',
        'Foxglove Lane Books: gentle reminder, "[Title]" is still waiting behind the register under {last name}.',
      ],
      monthlyVolume: '1,000',
      messageFrequency: 'up to two per order',
      helpMessage: 'Foxglove Lane Books, order texts. Bea or Sam will help: 828-555-0104. Reply STOP to end order texts.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'The special-order form on our site asks how to reach you: phone call, e-mail, or text. Choosing text shows one more blank checkbox with the disclosure, and that must be checked by the customer before we text.',
        url: 'https://foxglovelanebooks.example/special-order',
        confirmationMessage:
          'Foxglove Lane Books will text you about your order, two msgs per order at most. Msg & data rates may apply. HELP for help. STOP to stop.',
      },
      callToAction: {
        text: 'Text me about this order. By checking the box you consent to order updates by text from Foxglove Lane Books, at most two messages per order. Message and data rates may apply with some plans. Reply STOP to end or HELP for help. Text message terms are here: https://foxglovelanebooks.example/text-message-terms. And our privacy policy: https://foxglovelanebooks.example/privacy.',
        evidence: [page('https://foxglovelanebooks.example/special-order')],
      },
      numbers: ['+18335550124'],
    },
    {
      categories: ['MARKETING'],
      summary:
        'Readers who text FOXGLOVE to us join a separate list: Foxglove Lane Books sends them marketing texts with staff picks, signed-copy offers and our twice-yearly sale. About two texts a month.',
      sampleMessages: [
        "Foxglove Lane Books: Bea's pick for June is 20% off all week, come sniff the pages. Reply STOP to leave the reading list.",
        'Signed copies of "[Title]" just landed at Foxglove Lane Books: https://foxglovelanebooks.example/signed. STOP to opt out.',
      ],
      monthlyVolume: '1,000',
      messageFrequency: 'two a month',
      helpMessage:
        'Foxglove Lane Books reading list: write bea@foxglovelanebooks.example and we sort it out. Reply STOP to leave the list.',
      optIn: {
        methods: ['VIA_TEXT'],
        description:
          'Bookmarks tucked into every purchase say: text FOXGLOVE to 844-555-0125 for staff picks and deals, with the small print under it. Ordering a book never adds anyone to this list; it has its own keyword and number.',
        keywords: ['FOXGLOVE'],
        keywordLocation:
          'Printed on bookmarks and on the chalk sign at the door; pictured at https://foxglovelanebooks.example/reading-list',
        confirmationMessage:
          'Welcome to the Foxglove Lane Books reading list: picks and offers, two msgs a month. Msg & data rates may apply on your plan. Reply HELP for help, STOP to leave.',
      },
      callToAction: {
        text: 'Text FOXGLOVE to 844-555-0125 for staff picks and special offers. By texting FOXGLOVE you agree to receive two marketing texts a month from Foxglove Lane Books. You need not agree in order to buy anything; it is not a condition of purchase. Msg & data rates may apply (ask your provider). Reply HELP for help, STOP to leave. Terms foxglovelanebooks.example/text-message-terms, privacy policy foxglovelanebooks.example/privacy',
        evidence: [page('https://foxglovelanebooks.example/media/bookmark-front-and-back.pdf')],
      },
      numbers: ['+18445550125'],
    },
  ],
});

const furnitureStores: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Hollis & Reed Home Furnishings Corp.',
    doingBusinessAs: 'Hollis and Reed',
    registrationNumber: '38-2960417',
    website: 'https://www.hollisandreed.example',
    privacyPolicyUrl: 'https://www.hollisandreed.example/privacy',
    termsUrl: 'https://www.hollisandreed.example/delivery-text-terms',
    address: { street: '2400 28th Street SE', city: 'Grand Rapids', region: 'MI', postalCode: '49512' },
    contact: { firstName: 'Darnell', lastName: 'Whitlock', email: 'dwhitlock@hollisandreed.example', phone: '+16165550149' },
  },
  useCases: [
    {
      categories: ['DELIVERY_NOTIFICATIONS'],
      summary:
        'Hollis and Reed delivers furniture from six Michigan showrooms. Buyers who accept delivery texts are told the delivery date, the two-hour window on the day, and when the truck is half an hour away. Frequency varies by order.',
      sampleMessages: [
        'Hollis & Reed delivery: your [item] comes Friday between 10 and noon. Reply 1 to confirm, 2 to reschedule, STOP to opt out.',
        'Hollis & Reed: truck 6 is 30 minutes away. Please clear a path to the room. Questions: 616-555-0149.',
        'Hollis & Reed: how did delivery of order #1234 go? Tell us of any scratch by reply. STOP to opt out.',
      ],
      monthlyVolume: '10,000',
      monthlyEstimate: 7500,
      helpMessage: 'Hollis & Reed delivery office: 616-555-0149 or delivery@hollisandreed.example. Reply STOP to cancel delivery texts.',
      optIn: {
        methods: ['WEB_FORM', 'POINT_OF_SALE'],
        description:
          'Web: the checkout has a box under "Delivery", not ticked, that adds delivery texts. In the showroom: the salesperson reads the script at the register and the buyer taps Yes or No on the customer-facing screen.',
        url: 'https://www.hollisandreed.example/checkout/delivery',
        verbalScript:
          'We can text you the delivery date and when the truck is near. Texts come from Hollis and Reed, frequency varies by order, message and data rates may apply, reply STOP to opt out and HELP for help. Privacy policy and terms are at hollisandreed dot example. Would you like delivery texts, yes or no? Please tap your answer.',
        confirmationMessage:
          'Hollis & Reed: delivery texts are set for your order. Msg frequency varies by order. Message & data rates may apply. Txt HELP for help or STOP to cancel delivery texts.',
      },
      callToAction: {
        text: 'Yes, text me about my delivery. I agree to get delivery texts from Hollis and Reed (date, window, truck on its way). Frequency varies by order; message and data rates may apply. I can reply STOP to opt out, HELP for help. Delivery text terms: www.hollisandreed.example/delivery-text-terms. Privacy policy: www.hollisandreed.example/privacy.',
        location: 'Online checkout, delivery step; customer-facing screen at each register',
        evidence: [file('checkout-delivery-step.png', 377), file('register-screen-photo.jpg', 1210)],
      },
      numbers: ['+18335550130', '+18335550131', '+18335550132', '+18335550133', '+18335550134', '+18335550135'],
    },
  ],
  multipleNumbersReason:
    'Each of our six showrooms (Grand Rapids, Holland, Lansing, Kalamazoo, Flint, Traverse City) has its own delivery desk that answers replies, so every showroom texts from its own number.',
});

const carDealerService: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Sandia Motor Company',
    doingBusinessAs: 'Sandia Subaru Service',
    registrationNumber: '85-0294731',
    website: 'https://sandiamotor.example',
    privacyPolicyUrl: 'https://sandiamotor.example/privacy',
    termsUrl: 'https://sandiamotor.example/service-text-terms',
    address: { street: '7800 Lomas Blvd NE', city: 'Albuquerque', region: 'NM', postalCode: '87110' },
    contact: {
      firstName: 'Estevan',
      lastName: 'Baca',
      title: 'Fixed operations director',
      email: 'ebaca@sandiamotor.example',
      phone: '+15055550173',
    },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS', 'CUSTOMER_CARE'],
      summary:
        'Service department of Sandia Motor. Customers with a car in the shop or a service appointment get status notifications (checked in, needs approval, ready) and can text their advisor questions two-way. Sandia Subaru Service sends only while a repair order is open.',
      sampleMessages: [
        'Sandia Subaru Service: your Outback is checked in. Advisor: Mo. We will text when it is ready. Reply STOP to opt out.',
        'Mo at Sandia Subaru Service: rear pads are at 2 mm, shall we do them today? $289 installed. Reply Y or N, or ask me anything.',
        'Sandia Subaru Service: all done & washed! Pick up until 7 pm. STOP to opt out.',
      ],
      monthlyVolume: '10,000',
      helpMessage: 'Sandia Subaru Service, 505-555-0173. Real people answer. Reply STOP to stop service texts.',
      optIn: {
        methods: ['AGENT_PHONE', 'WEB_FORM'],
        description:
          'Most customers book by phone: the service advisor reads the consent script and records yes/no on the repair order. Others book on our web page, where the texting checkbox is empty and booking goes through either way.',
        url: 'https://sandiamotor.example/book-service',
        verbalScript:
          'While your car is with us, Sandia Subaru Service can text you its status and answer questions about the work. Message frequency varies. Message and data rates may apply. Reply STOP to opt out, or HELP for help. The text terms and privacy policy are on sandiamotor dot example. Do you want the texts? Just say yes or no.',
        confirmationMessage:
          'Sandia Subaru Service: status texts for your visit are on. Frequency varies w/ the repair. Msg & data rates may apply. For help HELP, to opt out STOP.',
      },
      callToAction: {
        text: 'Text me about my service visit. Checking this box means I agree to text messages from Sandia Subaru Service with vehicle status and replies to my questions. Message frequency varies with the work. Message and data rates may apply at my carrier. HELP for help; STOP to opt out. Service text terms: https://sandiamotor.example/service-text-terms Privacy: https://sandiamotor.example/privacy',
        evidence: [page('https://sandiamotor.example/book-service'), file('repair-order-consent-field.png', 158)],
      },
      numbers: ['+18665550136', '+18665550137'],
    },
  ],
  multipleNumbersReason: 'The first number is for the main service drive, the second for the quick-lane express shop across the street.',
});

const autoRepair: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Big Lou Muffler & Brake LLC',
    doingBusinessAs: "Big Lou's",
    registrationNumber: '34-1907752',
    website: 'https://biglousbrakes.example',
    privacyPolicyUrl: 'https://biglousbrakes.example/privacy.html',
    termsUrl: 'https://biglousbrakes.example/texts.html',
    address: { street: '3818 Pearl Rd', city: 'Cleveland', region: 'OH', postalCode: '44109' },
    contact: { firstName: 'Louis', lastName: 'Kowalczyk', email: 'lou@biglousbrakes.example', phone: '+12165550150' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        "Customers who leave their car at Big Lou's get a text when the estimate is done and one when the car is ready. Reminder for the next oil change after 6 months if they said yes to that too. Few msgs, depends on the job.",
      sampleMessages: [
        "Big Lou's: estimate for your [car] is [amount]. Call 216-555-0150 for the go-ahead. STOP = no more texts",
        "Big Lou's: she's ready. Open til 6. STOP = no more texts",
        "Big Lou's: 6 months since your oil change, time to book. Reply STOP and we quit.",
      ],
      monthlyVolume: '1,000',
      helpMessage: "Big Lou's shop phone is 216-555-0150, ask for Lou. Reply STOP to quit texts.",
      optIn: {
        methods: ['POINT_OF_SALE'],
        description:
          'Customer drops off the car. The guy at the counter asks the question written on the card taped to the register and writes Y or N on the drop-off ticket. No is fine, we just call when done.',
        verbalScript:
          "You want Big Lou's to text you about the estimate, when the car is ready and when you're due again? Depends on the job how many, it varies. Message and data rates may apply. Text STOP to quit, HELP for help. Privacy policy and terms are on our website. Yes or no?",
        confirmationMessage:
          "Big Lou's: you're set for car texts. Msg frequency varies by job. Msg & data rates may apply so ya know. Txt HELP for help, STOP to quit.",
      },
      callToAction: {
        text: "You want Big Lou's to text you about the estimate, when the car is ready and when you're due again? Say yes and you agree to get these texts. Depends on the job how many, it varies. Message and data rates may apply. Text STOP to quit, HELP for help. Privacy policy: biglousbrakes.example/privacy.html, terms: biglousbrakes.example/texts.html",
        location: 'Card on the register, front counter',
        evidence: [page('https://biglousbrakes.example/img/register-card.jpg')],
      },
      numbers: ['+18775550138'],
    },
  ],
});

export const retail = { canadianRetailer, bookshop, furnitureStores, carDealerService, autoRepair };
