/** Endings that say a firm is registered, in the spellings of the US, Canada and the countries customers come from. Dots are taken out before. */
const FORMS = new Set(
  `inc incorporated incorporee llc llp lllp lp pllc plc pc pa psc sc ltd limited ltee limitee corp corporation co company ulc
  gmbh ag kg ohg sa sas sarl srl spa nv bv ab asa oy oyj aps kk pte pty pvt ltda sl slu senc senrc enr snc lc pbc chartered chtd apc
  jsc llb cic cio`.split(/\s+/),
);
/** Those of them that no sole proprietor may carry. */
const CORPORATE = new Set(
  'inc incorporated incorporee llc llp lllp lp pllc plc pc ltd limited ltee limitee corp corporation ulc gmbh pbc'.split(' '),
);
/** Those that can be nothing else, wherever they stand: `Ruiz LLC dba Ruiz Lessons`. */
const ABBREVIATED = new Set('inc llc llp pllc ltd corp ulc gmbh'.split(' '));
const KOREAN = /주식회사|유한회사|유한책임회사|합자회사|합명회사|\(주\)|\(유\)|㈜/;
/** Kinds of organisation that are registered without such an ending. */
const WITHOUT =
  /\b(?:bank|banque|credit union|caisse|co-?op|cooperative|coop[eé]rative|n\.?\s?a|national association|foundation|fondation|trust|association|society|partnership|school|schools|school district|academy|college|university|universit[eé]|church|(?:city|county|town|village|township|state|province) of)\b/i;

const SPELLED = /\b([a-z])\.\s?(?=[a-z]\b)/gi;

/** Words of a name in lower case, without accents and with `L.L.C.` read as one word. */
export const nameTokens = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(SPELLED, '$1')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** A company's legal form, or the word that tells why it has none, stands in the name. The first word never counts. */
export const showsLegalForm = (name: string): boolean =>
  KOREAN.test(name) || WITHOUT.test(name) || nameTokens(name).some((word, at) => at > 0 && FORMS.has(word));

/** The name ends as only a registered company's may. */
export function isIncorporated(name: string): boolean {
  const words = nameTokens(name);
  return KOREAN.test(name) || CORPORATE.has(words.at(-1) ?? '') || words.some((word, at) => at > 0 && ABBREVIATED.has(word));
}

/** Words of a name without its legal form. */
export const nameWords = (name: string): readonly string[] => {
  const words = nameTokens(name.replace(KOREAN, ' '));
  const bare = words.filter((word, at) => at === 0 || !FORMS.has(word));
  return bare.length > 0 ? bare : words;
};
