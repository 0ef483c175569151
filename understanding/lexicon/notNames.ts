const words = (list: string): readonly string[] => list.trim().toLowerCase().split(/\s+/);

/** Words that begin or end a phrase with a name in it, and belong to no name. */
export const NOT_NAME_WORDS: ReadonlySet<string> = new Set([
  // What introduces and greets.
  ...words(
    'contact contacts name names named full first last middle given family surname person people please hi hello hey dear morning afternoon evening good thanks thank thx cheers best regards kind kindly warm warmly sincerely yours truly respectfully cordially greetings welcome signed attn attention re fw fwd subject date from to cc bcc sent reply via ask asks reach call text email e-mail mail phone tel telephone mobile cell fax office direct ext extension use send talk speak write ping say says said tell it its this that these those here there they them their theirs she he her his him hers we us our ours you your yours i me my mine myself is are was were am be been being will would can could should shall may might must do does did done have has had not no yes yeah yep nope ok okay sure fine well so and but or nor for of on in at by with as if then than when where who whom whose what which why how because since until while about after before over under also just only both either neither each every any some all none more most other another such own same very too again still yet already soon later now today tomorrow yesterday tonight never always often sometimes maybe perhaps probably possibly actually currently normally usually honestly unfortunately hmm um uh oh ah lol the a an',
  ),
  // Days, months.
  ...words(
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec weekday weekdays weekend week month year day am pm est pst cst mst edt pdt',
  ),
  // The trade and its form.
  ...words(
    'legal business company corporate corporation registered registration registering address street city state zip postal code province country site website web homepage url link links page privacy policy terms sample samples message messages messaging sms mms texts texting toll free tollfree tfn number numbers ein fein tin irs cra bn tax id federal employer identification use case cases category categories purpose summary volume monthly opt opt-in optin consent evidence screenshot help stop start hq headquarters genesys cloud dba llc inc ltd corp pllc plc lp llp pc co group holdings partners foundation association trust fund committee council agency bureau institute university college school church clinic hospital bank credit union club league society center centre united states america usa canada north south east west northern southern eastern western new order orders customer customers client clients account accounts billing invoice delivery deliveries shipping updates alerts alert notifications notification reminders reminder marketing promotions appointment appointments service services support care sales info information admin administration reception receptionist desk front helpdesk department dept division team teams staff human resources hr it finance accounting operations logistics warehouse procurement legal compliance communications development research engineering security management board leadership everyone someone somebody anyone nobody whoever tbd tba n/a na none unknown null undefined same above below see answers inline details attached attachment signature iphone android outlook draft private public profit nonprofit non-profit charity government sole proprietor type kind field value answer question',
  ),
  // Streets and places that stand beside a contact.
  ...words(
    'st street ave avenue blvd boulevard boul rd road dr drive ln lane ct court pl place way pkwy parkway hwy highway sq square ter terrace cir circle suite ste apt unit floor fl room rm bldg building box po p.o. plaza plz mall tower towers pike loop alley',
  ),
]);

/** What makes a run of capitalised words an organisation, wherever it stands in it. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  words(
    'inc inc. incorporated llc l.l.c l.l.c. ltd ltd. limited corp corp. corporation company foundation group committee department clinic team street avenue road blvd boulevard holdings partners associates solutions services systems technologies technology software labs logistics trading industries enterprises ventures consulting conseil realty properties farms bakery cafe restaurant hospital university college school church bank union insurance pharmacy dental veterinary animal supply freight transport moving plumbing heating electric roofing landscaping cleaning fitness studio salon spa gallery hotel inn motel resort cooperative association society institute agency council city county township district authority office center centre store shop market',
  ),
);
