import { hostResembles, isSameName } from '../likeness.ts';
import type { Rule } from '../rule.ts';
import { fault } from '../shape.ts';
import { explainsDomain, foreignDomain } from './contact.ts';

export const resellerRules: readonly Rule[] = [
  {
    id: 'ISV-01',
    severity: 'warning',
    codes: ['30474', '30494'],
    reads: [
      'company.contact.email',
      'company.website',
      'company.resellerName',
      'company.legalName',
      'company.doingBusinessAs',
      'useCases[].additionalInformation',
    ],
    per: 'form',
    check: (about) => {
      const { resellerName, legalName = '', doingBusinessAs = '' } = about.form.company ?? {};
      const domain = foreignDomain(about);
      // Another domain of the same name is the firm's own, not a reseller's.
      const isOwn = domain !== undefined && [legalName, doingBusinessAs].some((name) => name !== '' && hostResembles(domain, name));
      if (domain === undefined || resellerName || isOwn || explainsDomain(about)) return [];
      return fault(true, 'company.resellerName', { facts: { domain } });
    },
  },
  {
    id: 'ISV-02',
    severity: 'blocker',
    codes: ['30474'],
    reads: ['company.resellerName', 'company.legalName', 'company.doingBusinessAs'],
    per: 'form',
    check: ({ form }) => {
      const { resellerName, legalName, doingBusinessAs } = form.company ?? {};
      const names = [legalName, doingBusinessAs].filter((name) => name !== undefined);
      return fault(resellerName !== undefined && names.some((name) => isSameName(name, resellerName)), 'company.resellerName');
    },
  },
];
