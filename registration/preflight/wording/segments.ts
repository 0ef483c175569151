const GSM = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;
const TWO_UNITS = /[\^{}\\[~\]|€]/g;

/** How many messages a text is billed as: 160 or 153 characters in the GSM alphabet, 70 or 67 beyond it. */
export function segmentsOf(text: string): { readonly segments: number; readonly alphabet: 'gsm' | 'unicode' } {
  const isGsm = GSM.test(text);
  const length = text.length + (isGsm ? text.length - text.replace(TWO_UNITS, '').length : 0);
  const [alone, joined] = isGsm ? [160, 153] : [70, 67];
  return { segments: length <= alone ? 1 : Math.ceil(length / joined), alphabet: isGsm ? 'gsm' : 'unicode' };
}
