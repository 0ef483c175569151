/** Words that tell no brand from another. */
export const SMALL_WORDS = new Set('the a an of and for at in on by to de la le du des el'.split(' '));

/** Words firms carry in their names and drop in their texts: "Lumen Technologies" signs as "Lumen". */
export const DESCRIPTORS = new Set(
  'group holdings holding international global usa us america american canada technologies technology tech solutions services service systems enterprises enterprise partners ventures industries worldwide associates north'.split(
    ' ',
  ),
);

/** Trades that follow a name: "Stonebrook University" signs as "Stonebrook". They tell no brand by themselves. */
export const TRADES = new Set(
  'university college academy institute bank foods labs laboratories logistics freight software clinic hospital pharmacy pharmaceuticals insurance realty properties motors automotive auto bakery salon spa hotel hotels restaurant restaurants cafe market markets outfitters transport transportation trucking studio studios law medical health healthcare dental care repair energy electric media digital analytics capital financial finance security networks telecom communications wireless apparel fashion cosmetics beauty brands trading imports retail stores store shop church foundation school schools fitness gym airlines travel tours pet pets veterinary vet plumbing grocery groceries books bookstore boutique dentistry orthodontics optical optometry chiropractic therapy physiotherapy wellness center centre clinics jewelers florist nursery garden gardens brewing coffee pizza grill kitchen catering bakehouse landscaping cleaning laundry moving electrical heating cooling hvac tutoring preschool daycare childcare rentals accounting tax lending mortgage title escrow management plumbing roofing construction builders homes furniture delivery couriers courier express'.split(
    ' ',
  ),
);

/** First words that many names share and that say too little alone. */
export const COMMON_FIRST_WORDS = new Set(
  'first 1st 2nd 3rd st mt city county state town national united general pacific atlantic central eastern western southern northern midwest best new great good green blue red black white golden silver royal premier prime quality pro family home community public local modern smart fast quick rapid easy happy fresh open main metro urban village lake river mountain valley hill park beach sun star summit harbor your our all total complete advanced saint saints san santa los las mount fort little big texas california florida'.split(
    ' ',
  ),
);

/** Words written in two ways: "Mt. Olivet", "St. Mary's", "3rd Street". */
export const SPELLINGS: Readonly<Record<string, string>> = {
  mount: 'mt',
  saint: 'st',
  street: 'st',
  first: '1st',
  second: '2nd',
  third: '3rd',
  veterinary: 'vet',
  centre: 'center',
};
