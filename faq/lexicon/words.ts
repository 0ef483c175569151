/** Words of the domain that slips of the finger are mended to, and ordinary words near them that are left alone. */
export const DOMAIN_WORDS: ReadonlySet<string> = new Set(
  `register registers registered registering registration registrations verify verifies verified verifying verification
  approve approved approves approval pending throughput surcharge surcharges message messages messaging carrier carriers
  consent permission required requirement requirements require requires mandatory charity charities political nonprofit
  number numbers release released releasing inventory blocked block blocking unregistered unverified evidence screenshot
  screenshots practice practices compliance compliant compliancy guideline guidelines contact support address information incomplete
  complete completed missing deadline company companies campaign campaigns program programs optional customers customer
  question questions purpose application multimedia picture pictures pricing price affected affects voice waiting review
  restricted restrictions limit limits genesys section sections document documents documentation instructions example examples
  different difference organization organizations foundation election exempt exception exceptions texting sending
  mean means there their these those where while which would could should about after again other right still start
  send sends sender senders sense spend prices prize later latest write written white wrong going doing being thing things think
  reviews viewed forms format former number's verifies contract contracts contacts contest content contents contain contains
  called calls calling caller callers rules ruled every everything never voices choice choices point points block blocks black`
    .split(/\s+/)
    .filter(Boolean),
);
