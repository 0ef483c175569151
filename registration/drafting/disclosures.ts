import type { About, Company } from '../form.ts';
import { readablePhone } from '../phone.ts';
import { hostOf } from '../webAddress.ts';

/** What carriers want said at every sign-up, word for word the same everywhere (CTIA; 30503, 30518). */
export const RATES = 'Msg & data rates may apply.';
export const STOP_AND_HELP = 'Reply STOP to opt out, HELP for help.';
export const NO_PURCHASE = 'Consent is not a condition of purchase.';

const origin = (url: string | undefined): string | undefined => (url && hostOf(url) ? `https://${hostOf(url)}` : undefined);

/** Terms and privacy policy with their links; empty as long as neither is known. No full stop: it would become part of the link. */
export function policyLinks({ termsUrl, privacyPolicyUrl }: Company = {}): string {
  return [termsUrl && `Terms: ${termsUrl}`, privacyPolicyUrl && `Privacy Policy: ${privacyPolicyUrl}`].filter(Boolean).join(' ');
}

/** As `policyLinks`, where the full links leave no room: the site both are on. */
export function policySite({ termsUrl, privacyPolicyUrl }: Company = {}): string {
  const site = origin(privacyPolicyUrl ?? termsUrl);
  return site ? `Terms and Privacy Policy: ${site}` : '';
}

/** As said aloud. */
export function spokenPolicies({ termsUrl, privacyPolicyUrl }: Company = {}): string {
  const host = hostOf(privacyPolicyUrl ?? termsUrl ?? '');
  return host ? `Our terms and privacy policy are on ${host}.` : 'Please ask us for our terms and privacy policy.';
}

/** Ways to reach a person, the fullest first; the last is short whatever the form holds. */
export function supportContacts({ form }: About): readonly [string, string] {
  const { phone, email } = form.company?.support ?? form.company?.contact ?? {};
  const call = phone && `call ${readablePhone(phone)}`;
  const write = email && `write to ${email}`;
  const website = form.company?.website;
  const ways = [call, write].filter((way) => way !== undefined && way !== '');
  const visit = `visit ${origin(website) ?? 'our website'}`;
  return [ways.join(' or ') || (website ? `visit ${website}` : visit), call || visit];
}
