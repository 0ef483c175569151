import type { FieldPath } from '../registration/path.ts';

/** What is known of the company a message is measured with, before anything the message itself tells is taken out. */
export const BASE: Readonly<Record<FieldPath, unknown>> = {
  'company.businessType': 'PRIVATE_PROFIT',
  'company.legalName': 'Maple Row Bakery LLC',
  'company.address.street': '120 Orchard Street',
  'company.address.city': 'Madison',
  'company.address.region': 'WI',
  'company.address.postalCode': '53703',
  'company.registrationNumber': '45-7654321',
  'company.website': 'https://maplerow.example',
  'company.privacyPolicyUrl': 'https://maplerow.example/privacy',
  'company.termsUrl': 'https://maplerow.example/terms',
  'company.contact.firstName': 'Nora',
  'company.contact.lastName': 'Winters',
  'company.contact.email': 'nora@maplerow.example',
  'company.contact.phone': '+16085550147',
  'useCases[0].categories': ['ACCOUNT_NOTIFICATIONS'],
  'useCases[0].summary':
    'Customers of Maple Row Bakery are texted when their order is ready and when it has left, about four texts per order.',
  'useCases[0].sampleMessages': ['Maple Row Bakery: your order 4521 is ready for pickup. Reply STOP to opt out.'],
  'useCases[0].monthlyEstimate': 3000,
  'useCases[0].optIn.methods': ['WEB_FORM'],
  'useCases[0].optIn.description': 'Customers open our texts page, enter their mobile number, tick an empty consent box and press Sign up.',
  'useCases[0].callToAction.text':
    'By ticking this box I agree to get order texts from Maple Row Bakery. Message frequency varies. Msg & data rates may apply. Reply STOP to opt out, HELP for help. Terms: https://maplerow.example/terms Privacy: https://maplerow.example/privacy',
  'useCases[0].callToAction.evidence': [{ kind: 'url', url: 'https://maplerow.example/texts' }],
  'useCases[0].optIn.isOptional': true,
  'useCases[0].optIn.isSeparate': true,
  'useCases[0].optIn.preselected': false,
  'useCases[0].callToAction.privacyConfirmed': true,
  'useCases[0].helpMessage': 'Maple Row Bakery: for help call 608-555-0147. Reply STOP to opt out.',
  'useCases[0].optIn.confirmationMessage':
    'Maple Row Bakery: you are signed up for order texts. Message frequency varies. Msg & data rates may apply. Reply HELP for help, STOP to opt out.',
  'useCases[0].numbers': ['+18335550177'],
};
