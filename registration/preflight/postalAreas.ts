/** First digits of the ZIP codes in a state (USPS). El Paso is 885 and Washington's federal offices are 569, hence two each for TX and DC. */
const ZIP: Readonly<Record<string, string>> = {
  0: 'CT MA ME NH NJ PR RI VT VI NY',
  1: 'DE NY PA',
  2: 'DC MD NC SC VA WV',
  3: 'AL FL GA MS TN',
  4: 'IN KY MI OH',
  5: 'IA MN MT ND SD WI DC',
  6: 'IL KS MO NE',
  7: 'AR LA OK TX',
  8: 'AZ CO ID NM NV UT WY TX',
  9: 'AK CA HI OR WA AS GU MP',
};

/** First letters of the postal codes in a province (Canada Post); the federal offices in Gatineau, Quebec, have Ottawa's K1A. */
const LETTERS: Readonly<Record<string, string>> = {
  NL: 'A',
  NS: 'B',
  PE: 'C',
  NB: 'E',
  QC: 'GHJ',
  ON: 'KLMNP',
  MB: 'R',
  SK: 'S',
  AB: 'T',
  BC: 'V',
  NT: 'X',
  NU: 'X',
  YT: 'Y',
};

/** Whether a well-formed code can lie in a state or province; true where nothing is known. */
export function liesIn(postalCode: string, region: string, country: string | undefined): boolean {
  const first = postalCode.charAt(0).toUpperCase();
  if (country === 'CA')
    return !(region in LETTERS) || LETTERS[region]?.includes(first) === true || (region === 'QC' && /^K1A/i.test(postalCode));
  if (country === 'US') return !(first in ZIP) || (ZIP[first] ?? '').split(' ').includes(region);
  return true;
}
