/** Endings that are hardly ever anything but a street's (USPS Publication 28, Canada Post addressing guidelines). */
export const STREET_TYPES =
  'street|str|st|avenue|ave|av|aven|boulevard|blvd|boul|road|rd|drive|drv|dr|lane|ln|parkway|pkwy|highway|hwy|expressway|expy|freeway|fwy|turnpike|tpke|pike|terrace|terr|ter|crescent|cres|circle|cir|trail|trl|alley|aly|causeway|cswy|crossing|xing|byway|throughway|gdns|mews|esplanade';

/** Endings that are also everyday words or parts of a city's name. */
export const LOOSE_STREET_TYPES =
  'way|court|ct|crt|place|pl|square|sq|plaza|plz|center|centre|ctr|mall|loop|row|run|walk|path|pass|point|pt|park|cove|cv|green|gate|grove|landing|bend|commons|common|quay|wharf|close|promenade|gardens|estates|heights|broadway|bypass|ramp|extension|ext|spur|passage|circuit|hollow|ridge|vista|oval|manor|concourse';

/** Streets of one word, which have no ending. */
export const SOLE_STREETS = 'broadway|bowery|embarcadero|strand|esplanade|queensway|kingsway|danforth';

/** French puts the kind of street first. */
export const FRENCH_TYPES =
  'rue|boulevard|boul\\.?|blvd\\.?|bd\\.?|avenue|av\\.?|chemin|chem\\.?|ch\\.?|place|côte|cote|montée|montee|rang|route|rte\\.?|allée|allee|cours|quai|impasse|promenade|terrasse|carré|square|autoroute';

export const ROADS_BY_NUMBER =
  'highway|hwy|route|rte|rt|road|rd|fm|rm|sr|cr|us|interstate|ih|i|line|concession|sideroad|township road|range road|autoroute';
export const ROAD_OWNERS =
  'old|us|u\\.s\\.|state|county|co|provincial|farm to market|ranch to market|township|range|trans[- ]canada|n|s|e|w';

export const SPELLED_NUMBERS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:one|two|three|four|five|six|seven|eight|nine) hundred';

export const SHORT_DIRECTIONS = 'n\\.?e|n\\.?w|s\\.?e|s\\.?w|n|s|e|w';
export const LONG_DIRECTIONS = 'north(?:east|west)?|south(?:east|west)?|east|west|nord|sud|ouest|est';

/** What follows a direction in the name of a city: "Main St West Palm Beach". */
export const CITIES_BY_DIRECTION =
  'palm|chester|hollywood|des|jordan|valley|covina|haven|hartford|lafayette|bend|vancouver|kelowna|orange|new|babylon|allis|linn|fargo|sacramento|columbia|charleston|las|miami|york|bay|little|port|platte|canton|brunswick|bergen|olmsted|san|gate|portland|plainfield|windsor|burlington|surrey|lansing|providence|point|palo|rutherford|greenwich|aurora|hampton|bloomfield|bridgewater|springfield|memphis|monroe|mifflin|long|richland|royalton|attleboro|andover|adams|el|houston|elgin|saint|st|battleford|grenville|salem|hills|warwick|kingstown|stroudsburg|peoria|moline|milwaukee|barrington';

export const UNIT_WORDS =
  'suite|ste|apt|apartment|unit|floor|flr|fl|level|room|rm|building|bldg|tower|dept|lot|space|spc|trailer|trlr|office|bureau|app|penthouse|ph|bay|mail stop|hangar|stop|스위트|유닛|아파트|빌딩|건물|동';

/** Words in the name of a building, which may stand for a street where the rest of the address is certain. */
export const BUILDING_WORDS =
  'building|bldg|tower|towers|plaza|center|centre|hall|house|mall|market|station|complex|campus|park|square|court|pier|terminal|place|airport|hospital|pavilion|exchange|arcade|wharf|block|hq|headquarters|landing|gardens|commons|pointe|point|mill|lofts|depot|marketplace|galleria|quay|highway|hwy|junction|ranch|farm';

/** No word of a street: what is counted, and what joins the words of a sentence. */
export const NOT_IN_STREETS =
  'messages?|msgs?|texts?|sms|time|times(?!\\s+square)|hours?|hrs?|minutes?|mins?|seconds?|days?|weeks?|weekly|daily|months?|monthly|years?|customers?|clients?|patients?|people|users?|members?|orders?|numbers?|per|percent|and|or|but|we|our|us|you|your|they|their|is|are|was|were|be|will|have|has|to|for|from|with|by|at|if|so|as|it|this|that|these|those|an|about|around|each|every|more|than|only|just|reply|send|sends|sent|get|gets|when|who|which|what|please|am|pm|off|left|items?|dollars?|business|total|stores?|locations?|branches|employees|agents|staff|step|steps|am|reminders?|alerts?|coupons?|codes?|points';
