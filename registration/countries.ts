/** Countries customers name most, in the ways they name them; any other alpha-2 code typed in capitals is taken as it is. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  US: [
    'us',
    'usa',
    'u.s.',
    'u.s.a.',
    'united states',
    'united states of america',
    'the united states',
    'the us',
    'the usa',
    'america',
    'the states',
    '미국',
    '미합중국',
    '유에스',
  ],
  CA: ['canada', '캐나다'],
  KR: ['korea', 'south korea', 'republic of korea', '한국', '대한민국', '남한'],
  GB: ['uk', 'u.k.', 'united kingdom', 'great britain', 'england', '영국'],
  AU: ['australia', '호주'],
  NZ: ['new zealand', '뉴질랜드'],
  DE: ['germany', '독일'],
  FR: ['france', '프랑스'],
  ES: ['spain', '스페인'],
  IT: ['italy', '이탈리아'],
  NL: ['netherlands', 'the netherlands', 'holland', '네덜란드'],
  IE: ['ireland', '아일랜드'],
  CH: ['switzerland', '스위스'],
  BR: ['brazil', '브라질'],
  MX: ['mexico', '멕시코'],
  JP: ['japan', '일본'],
  CN: ['china', '중국'],
  HK: ['hong kong', '홍콩'],
  SG: ['singapore', '싱가포르'],
  IN: ['india', '인도'],
  IL: ['israel', '이스라엘'],
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.\s]+/g, ' ')
    .trim();
const BY_NAME = new Map(Object.entries(NAMES).flatMap(([code, names]) => names.map((name): [string, string] => [plain(name), code])));

/** ISO 3166-1 alpha-2 assignments that exist: `Intl` names them, unlike unassigned pairs. */
function isAssigned(code: string): boolean {
  const name = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code);
  return name !== undefined && name !== code;
}

/** The alpha-2 code of a country written by name or code; absent when it is none. `CA` is Canada here, never California. */
export function countryCode(text: string): string | undefined {
  const named = BY_NAME.get(plain(text));
  if (named) return named;
  const code = text.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code) && isAssigned(code) ? code : undefined;
}
