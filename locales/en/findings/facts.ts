import type { PreflightRule } from '../../../registration/preflight/ruleIds.ts';
import type { FindingWords } from '../../findingWords.ts';

const EXACT_NAME = 'The name is compared with the tax records, letter by letter.';
const WHERE_YOU_ARE = 'The address is looked up; one that cannot exist is refused.';
const WHO_YOU_ARE = 'Reviewers want to see that the contact belongs to the business.';
const REGISTERED = 'Since 2026 every registered business is looked up by its number.';
const OPEN_PAGES = 'Reviewers open these pages by hand.';

/** The statement alone, or with what it is about. */
const named = (statement: string, what: string | undefined): string => (what ? `${statement}: ${what}.` : `${statement}.`);

/** Findings about facts: company, contact, web, numbers, evidence, special cases. */
export const facts = {
  'COM-01': {
    wrong: () => 'The legal name is missing or is not the name of an organization.',
    why: EXACT_NAME,
    fix: () => 'Give the name exactly as it stands on the IRS or CRA letter.',
  },
  'COM-02': {
    wrong: () => 'The legal name has no ending such as Inc., LLC or Ltd.',
    why: EXACT_NAME,
    fix: () => 'Check the tax letter and add the ending if it stands there.',
  },
  'COM-03': {
    wrong: ({ name }) => `Consumers read ${name ? `“${name}”` : 'another name'}, which the form does not connect to the company.`,
    why: 'A brand that is neither the legal nor the trade name looks like somebody else’s.',
    fix: () => 'Add it as the trade name (DBA), or use the legal name in the messages.',
  },
  'COM-04': {
    wrong: ({ kind }) =>
      kind === 'sole'
        ? 'A sole proprietor’s form must not carry a registration number.'
        : 'The registration number, its type or its country is missing.',
    why: REGISTERED,
    fix: ({ kind }) =>
      kind === 'sole'
        ? 'Leave the number out, or choose the kind of company you registered.'
        : 'Give the EIN or Canadian business number with its type and country.',
  },
  'COM-05': {
    wrong: ({ kind }) => (kind === 'placeholder' ? 'The EIN looks like a placeholder.' : 'That is not an EIN the IRS could have issued.'),
    why: REGISTERED,
    fix: () => 'Copy the nine digits, NN-NNNNNNN, from your IRS letter (CP 575 or 147C).',
  },
  'COM-06': {
    wrong: ({ kind, country = 'that country' }) =>
      ({
        pair: `That type of registration number is not issued in ${country}.`,
        digit: 'The check digit of the Canadian business number does not fit.',
      })[kind ?? ''] ?? 'That is not a Canadian business number.',
    why: REGISTERED,
    fix: ({ kind }) =>
      kind === 'pair'
        ? 'Choose the type that fits the country: EIN in the US, CBN in Canada.'
        : 'Copy the nine digits from your CRA letter, with or without RC0001.',
  },
  'COM-07': {
    wrong: () => 'The state or province does not belong to the country.',
    why: WHERE_YOU_ARE,
    fix: () => 'Give a US state or a Canadian province, or correct the country.',
  },
  'COM-08': {
    wrong: () => 'The postal code does not have the shape its country uses.',
    why: WHERE_YOU_ARE,
    fix: () => 'Use five digits (or 5+4) in the US, and the form A1A 1A1 in Canada.',
  },
  'COM-09': {
    wrong: ({ region = 'the state or province given' }) => `The postal code does not lie in ${region}.`,
    why: WHERE_YOU_ARE,
    fix: () => 'Check both; one of them is probably mistyped.',
  },
  'COM-10': {
    wrong: ({ kind }) => (kind === 'box' ? 'The address is only a PO box.' : 'The street has no number.'),
    why: 'Reviewers look for the place where the business is registered.',
    fix: ({ kind }) => (kind === 'box' ? 'Give the street address on the registration.' : 'Add the house number.'),
  },
  'COM-11': {
    wrong: ({ kind }) =>
      kind === 'number'
        ? 'A sole proprietor gives a registration number.'
        : 'A name with this ending belongs to a registered company, not to a sole proprietor.',
    why: 'A business filed as the wrong kind is refused.',
    fix: () => 'Choose private company, or correct the name or number.',
  },
  'COM-12': {
    wrong: () => 'The name or website is a government’s, but the form says company.',
    why: 'A business filed as the wrong kind is refused.',
    fix: () => 'Choose government, if that is what you are.',
  },
  'CON-01': {
    wrong: ({ kind, domain = 'of the address' }) =>
      kind === 'slip' ? `The mail domain ${domain} looks mistyped.` : 'That is not a complete e-mail address.',
    why: 'The result is mailed there, and reviewers check the address.',
    fix: ({ meant }) => (meant ? `Is it ${meant}?` : 'Give an address with an @ and a domain.'),
  },
  'CON-02': {
    wrong: ({ domain = 'a free mail service' }) => `The contact writes from ${domain}, where anyone can have an address.`,
    why: WHO_YOU_ARE,
    fix: () => 'Use an address on your company’s own domain if there is one.',
  },
  'CON-03': {
    wrong: ({ domain = 'one domain', website = 'another' }) => `The e-mail is at ${domain}, the website at ${website}.`,
    why: WHO_YOU_ARE,
    fix: () => 'Use an address on the website’s domain, or say why they differ.',
  },
  'CON-04': {
    wrong: ({ kind }) =>
      kind === 'script'
        ? 'The contact’s name is not in Latin letters.'
        : 'The contact’s name is that of a department or company, not of a person.',
    why: 'A reviewer may want to reach the person who answers for the business.',
    fix: ({ kind }) => (kind === 'script' ? 'Give its Latin spelling, as on a passport.' : 'Give one person’s first and last name.'),
  },
  'CON-05': {
    wrong: () => 'That phone number cannot be called.',
    why: 'Reviewers may call the business.',
    fix: () => 'Give a full number; ten digits in the US and Canada.',
  },
  'CON-06': {
    wrong: () => 'The contact’s phone is one of the numbers to be registered.',
    why: 'A number cannot vouch for itself.',
    fix: () => 'Give another number of the business.',
  },
  'CON-07': {
    wrong: () => 'There is no phone or e-mail for consumers who need help.',
    why: 'The reply to HELP must name one.',
    fix: () => 'Give a support e-mail or phone number.',
  },
  'WEB-01': {
    wrong: ({ kind }) =>
      kind === 'http' ? 'The link is not secure: it begins with http.' : 'That is not a web address everybody can open.',
    why: OPEN_PAGES,
    fix: () => 'Give the full public address, beginning with https://.',
  },
  'WEB-02': {
    wrong: ({ host = 'The website' }) => `${host} is a page on somebody else’s platform, not a website of your own.`,
    why: 'A page like that passes only when it is active and shows who you are and how to reach you.',
    fix: () => 'Give your own website if you have one, or make sure the page shows all of that.',
  },
  'WEB-03': {
    wrong: ({ host = 'The address', kind }) =>
      kind === 'share' ? `${host} shares files; it is not a website.` : `${host} shortens links and hides where they lead.`,
    why: OPEN_PAGES,
    fix: () => 'Give the address of the page itself.',
  },
  'WEB-05': {
    wrong: ({ host }) => `The website ${host ? `${host} ` : ''}does not bear the company’s or the brand’s name.`,
    why: 'Reviewers must see at once that the site is yours.',
    fix: () => 'Check the address, add the trade name, or say why they differ.',
  },
  'WEB-06': {
    wrong: ({ host }) => (host ? `The privacy policy lies on another site, ${host}.` : 'The link to the privacy policy is missing.'),
    why: 'Carriers have asked for it with every new number since 2026.',
    fix: ({ host }) => (host ? 'Link to the policy on your own site if there is one.' : 'Give the https address of your privacy policy.'),
  },
  'WEB-07': {
    wrong: () => 'The terms are missing, or they are the same page as the privacy policy.',
    why: 'Reviewers look for the SMS terms: what is sent, how often, STOP and HELP.',
    fix: () => 'Give the https address of a page with the SMS terms.',
  },
  'PRV-01': {
    wrong: () => 'It is not confirmed that the privacy policy keeps mobile data from being shared or sold.',
    why: 'Without that sentence in the policy the number is refused.',
    fix: () => 'Add to the policy that mobile opt-in data is not shared or sold for marketing, then confirm it.',
  },
  'ISV-01': {
    wrong: ({ domain = 'another domain than the website' }) => `The contact is at ${domain}: are you filing for a customer?`,
    why: 'Who files for another business must be named.',
    fix: () => 'Name the reseller, or use a contact of the business itself.',
  },
  'ISV-02': {
    wrong: () => 'The reseller and the business are the same.',
    why: 'Every company field must show the business that sends the texts.',
    fix: () => 'Put the sending business in the company fields, or leave the reseller out.',
  },
  'EVI-01': {
    wrong: ({ items, methods = 'several' }) =>
      items
        ? `There are ${methods} ways to sign up, but evidence for ${items}.`
        : 'There is no link or picture that shows how people agree.',
    why: 'Reviewers believe a sign-up only when they see it.',
    fix: () => 'Add a link or a screenshot (PNG, JPEG, PDF) for each way.',
  },
  'EVI-02': {
    wrong: ({ host = 'The link', kind }) =>
      ({
        share: `${host} may ask for a login.`,
        short: `${host} shortens links and hides where they lead.`,
      })[kind ?? ''] ?? `${host} cannot be opened by everybody.`,
    why: 'Evidence behind a login counts as none.',
    fix: ({ kind }) =>
      kind === 'share'
        ? 'Share it with “anyone with the link”, or upload the file here.'
        : 'Give a public https link, or upload a screenshot.',
  },
  'EVI-03': {
    wrong: () => 'The evidence is only the home page.',
    why: 'Reviewers do not search a site for the form.',
    fix: () => 'Link to the page with the form, or upload a screenshot.',
  },
  'EVI-04': {
    wrong: ({ kind, name = 'The file' }) =>
      ({ size: `${name} is empty or over 10 MB.`, small: `${name} is very small.` })[kind ?? ''] ?? `${name} is not a PNG, JPEG or PDF.`,
    why: 'Pictures that cannot be opened or read are refused.',
    fix: ({ kind }) => (kind === 'small' ? 'Make sure that everything on it can be read.' : 'Upload a PNG, JPEG or PDF of at most 10 MB.'),
  },
  'EVI-07': {
    wrong: () => 'All files together are over 15 MB.',
    why: 'The form travels in one mail.',
    fix: () => 'Remove a file or make the pictures smaller.',
  },
  'NUM-01': {
    wrong: ({ numbers }) => named('That is not a US/Canada toll-free number', numbers),
    why: 'Only toll-free numbers are verified this way.',
    fix: () => 'Give 800, 833, 844, 855, 866, 877 or 888 and seven more digits.',
  },
  'NUM-02': {
    wrong: ({ numbers }) => named('That is a local number, or its prefix is not in service', numbers),
    why: 'Local numbers are registered as 10DLC, with another form.',
    fix: () => 'Take it out and register it as 10DLC.',
  },
  'NUM-03': {
    wrong: ({ numbers }) => named('A number is named twice', numbers),
    why: 'Each number is registered once.',
    fix: () => 'Name each number once.',
  },
  'NUM-04': {
    wrong: ({ numbers }) => named('A number stands in two use cases', numbers),
    why: 'A number can have one registration only.',
    fix: () => 'Keep it in one use case.',
  },
  'USE-07': {
    wrong: ({ numbers = 'a number' }) => `Two use cases share ${numbers}.`,
    why: 'A toll-free number serves one use case.',
    fix: () => 'Give each use case a number of its own, or describe both as one.',
  },
  'NUM-06': {
    wrong: ({ count = 'several' }) => `There are ${count} numbers without a reason.`,
    why: 'Many numbers for one purpose look like an attempt to spread traffic.',
    fix: () => 'Say which number serves which site or team.',
  },
  'NUM-07': {
    wrong: ({ numbers }) => named('That looks like a placeholder', numbers),
    why: 'The number must be in your inventory.',
    fix: () => 'Give the real number.',
  },
  'AGE-01': {
    wrong: ({ word }) => (word ? `“${word}”: does the program promote alcohol?` : 'It is not said how the age of consumers is checked.'),
    why: 'Age-restricted content needs a gate that asks the birth date.',
    fix: ({ word }) =>
      word ? 'Say no if it does not; otherwise describe the age gate.' : 'Describe where consumers enter their birth date.',
  },
  'AGE-02': {
    wrong: () => 'The age gate does not ask for the birth date.',
    why: 'A yes/no question is not accepted as an age check.',
    fix: () => 'Ask for month, day and year, and turn away who is too young.',
  },
  'CHA-01': {
    wrong: () => 'The proof that this is a charity is missing.',
    why: 'Charities must show their status.',
    fix: () => 'Add the IRS 501(c)(3) letter or the Canadian registration.',
  },
  'CHA-02': {
    wrong: () => 'Donations are asked for, but the summary or the consent text does not say so.',
    why: 'Consumers must know that they agree to be asked for donations.',
    fix: () => 'Name donations in the summary and in the consent text.',
  },
  'POL-01': {
    wrong: () => 'The Campaign Verify token is missing.',
    why: 'Political senders are verified there first.',
    fix: () => 'Get a token at campaignverify.org and paste it whole.',
  },
  'POL-02': {
    wrong: ({ kind }) =>
      kind === 'needless' ? 'This kind of organization has no use for a Campaign Verify token.' : 'The Campaign Verify token is not whole.',
    why: 'A broken or needless token stops the review.',
    fix: ({ kind }) => (kind === 'needless' ? 'Leave it out.' : 'Paste the whole token, with every | and no spaces.'),
  },
  'POL-03': {
    wrong: () => 'The committee number is missing or incomplete.',
    why: 'Campaigns are looked up in the FEC or state records.',
    fix: () => 'Give the FEC number, C and eight digits, or the state’s number.',
  },
  'POL-04': {
    wrong: ({ word }) => `${word ? `“${word}”` : 'The use case'} sounds political, but the category does not.`,
    why: 'Political texts have a category and proofs of their own.',
    fix: () => 'Choose political campaign, or word it otherwise.',
  },
  'SUB-01': {
    wrong: ({ kind }) => (kind === 'filler' ? 'The answer says nothing, like N/A.' : 'A required answer is missing.'),
    why: 'Incomplete forms are sent back unread.',
    fix: () => 'Give a real answer.',
  },
  'SUB-02': {
    wrong: () => 'It is not stated that you may act for the business and send nothing forbidden.',
    why: 'A form without both statements cannot be filed.',
    fix: () => 'Make both statements when you send the form.',
  },
  'SUB-03': {
    wrong: () => 'The text holds what looks like a social security number.',
    why: 'Nobody in the review needs it, and mail is no place for it.',
    fix: () => 'Take it out; if it is your EIN, write NN-NNNNNNN.',
  },
  'LANG-01': {
    wrong: () => 'This text is not in English.',
    why: 'Reviewers read English.',
    fix: () => 'Use an English version; your own words are kept beside it.',
  },
} satisfies Partial<Record<PreflightRule, FindingWords>>;
