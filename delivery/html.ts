import type { Locale } from '../registration/draft.ts';
import { tidyLine } from '../registration/tidy.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML text, line breaks kept. Everything that is not our own markup goes through here. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign).replaceAll('\n', '<br>');

const FONT = "font-family:-apple-system,'Segoe UI','Malgun Gothic','Apple SD Gothic Neo',Roboto,Helvetica,Arial,sans-serif";
const WIDTH = 600;

/** For what inline styles cannot say: small screens, and the dark ones of programs that ask. The others are served by the inline styles. */
const STYLE = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){.card{padding:20px 16px!important}.label,.value{display:block!important;width:auto!important}.label{padding:10px 0 0!important}.value{padding:0 0 10px!important;border-top:0!important}}
@media (prefers-color-scheme:dark){.page{background:#111827!important}.card{background:#1f2937!important;border-color:#374151!important;color:#f3f4f6!important}.soft{color:#b6bdc9!important}.label{color:#b6bdc9!important}.label,.value,.line{border-color:#374151!important}.tint{background:#273244!important;color:#f3f4f6!important}.accent{color:#ff9d7a!important}.mark{background:#4a3a10!important;color:#fde68a!important}}`;

/** Most inboxes go on with the body where the preheader ends: this keeps them from it. */
const FILLING = '&#847;&zwnj;&nbsp;'.repeat(60);
const MOST_PREHEADER = 150;

/** A whole mail around its content: one centred table of at most 600 px, as Outlook and phones understand both. The preheader is what an inbox shows beside the subject. */
export const htmlMail = (locale: Locale, title: string, content: string, preheader: string): string =>
  `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><meta name="format-detection" content="telephone=no,date=no,address=no"><title>${escaped(title)}</title>
<style>${STYLE}</style></head>
<body class="page" style="margin:0;padding:0;background:#f3f4f6">
<div data-preheader style="display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px;color:#f3f4f6">${escaped(shortened(preheader))}${FILLING}</div>
<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6"><tr><td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="${WIDTH}" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:${WIDTH}px"><tr><td class="card" style="padding:26px 28px;background:#ffffff;border:1px solid #e5e7eb;text-align:left;${FONT};font-size:16px;line-height:1.55;color:#1f2937;word-break:keep-all;word-wrap:break-word;overflow-wrap:anywhere">
${content}
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body></html>
`;

const shortened = (text: string): string => {
  const signs = [...tidyLine(text)];
  return signs.length <= MOST_PREHEADER ? signs.join('') : `${signs.slice(0, MOST_PREHEADER - 1).join('')}…`;
};

export const paragraph = (text: string): string => `<p style="margin:0 0 16px">${escaped(text)}</p>`;

export const small = (text: string): string => `<p class="soft" style="margin:0 0 6px;font-size:14px;color:#6b7280">${escaped(text)}</p>`;

/** A link drawn as a button, as a table cell with a background because Outlook pads nothing else; the address stands below for those who see no button. */
export const button = (label: string, url: string): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 8px"><tr><td style="background:#b93815;border-radius:6px;padding:12px 22px"><a href="${escaped(url)}" style="color:#ffffff;font-weight:bold;text-decoration:none">${escaped(label)}</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-size:14px;color:#6b7280;word-break:break-all">${escaped(url)}</p>`;

/** A tinted field around what is to be seen at once. */
export const field = (content: string, bar = '#d1d5db', background = '#f3f4f6', ink = '#1f2937'): string =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 18px"><tr><td class="tint" style="padding:12px 16px;background:${background};border-left:4px solid ${bar};color:${ink}">${content}</td></tr></table>`;
