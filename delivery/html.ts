import type { Locale } from '../registration/draft.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML text, line breaks kept. Everything that is not our own markup goes through here. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign).replaceAll('\n', '<br>');

const FONT = "font-family:-apple-system,'Segoe UI','Malgun Gothic','Apple SD Gothic Neo',Roboto,Helvetica,Arial,sans-serif";

/** A whole mail around its content: one centred table of at most 720 px, inline styles only, as Outlook and phones understand both. */
export const htmlMail = (locale: Locale, title: string, content: string): string =>
  `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title></head>
<body style="margin:0;padding:0;background:#f3f4f6">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6"><tr><td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="720" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:720px;background:#ffffff;border:1px solid #e5e7eb"><tr><td style="padding:24px 20px;text-align:left;${FONT};font-size:15px;line-height:1.5;color:#1f2937;word-break:keep-all;word-wrap:break-word;overflow-wrap:anywhere">
${content}
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body></html>
`;

export const paragraph = (text: string): string => `<p style="margin:0 0 14px">${escaped(text)}</p>`;
