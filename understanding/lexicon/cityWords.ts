/** First words of cities that have two or more; for telling "800 Alder Salt Lake City" apart where no comma does. */
export const CITY_BEGINNINGS =
  'san|santa|santo|los|las|la|le|el|new|fort|ft|st|ste|saint|sainte|port|mount|mt|north|south|east|west|palm|long|grand|salt lake|lake|upper|lower|great|green|grande|college|cedar|colorado|corpus|baton|des|kansas|oklahoma|virginia|jersey|iowa|sioux|thunder|red|medicine|prince|quebec|québec|trois|moose|sault ste|little|big|bowling|coral|boca|daytona|pompano|myrtle|newport|redondo|huntington|hermosa|rancho|chula|costa|mission|simi|carson|boulder|hot|white|rock|round|cape|fond du|eau|overland|council|ann|battle|terre|winston|chapel|high|rapid|idaho|twin|coeur|walla|east st|west st|old|king of|rio|del|agua|palos|arlington|elk|buffalo|oak|orland|park|glen|silver|falls|niagara|richmond|maple|campbell|swift|fair|garden|royal|sterling';

/** Words a city's name never holds, so that a sentence is not taken for one. */
export const NOT_IN_CITIES =
  "messages?|texts?|sms|we|we're|our|us|you|your|they|their|it|it's|its|i|i'm|my|is|are|was|were|be|will|have|has|to|for|from|with|by|at|in|on|if|so|as|this|that|thats|that's|an|a|and|or|but|about|around|near|each|every|more|than|only|just|reply|send|sends|sent|text|call|visit|get|when|who|which|what|where|please|order|orders|ticket|ref|reference|invoice|customer|customers|account|case|id|ein|tax|number|code|company|office|offices|hq|headquarters|address|located|location|based|suite|apt|unit|floor|ave|avenue|blvd|boulevard|rd|road|street|drive|dr|lane|ln|pkwy|hwy|llc|inc|ltd|corp|corporation|incorporated|pllc|email|phone|tel|fax|contact|website|web|attn|state|province|zip|postal|country|county|legal|name|branch|warehouse|store|shop|mailing|business|registered|hi|hello|hey|thanks|yes|no|not|ok|okay|also|here|there|live|lives|work|works|moved|months?|days?|hours?|weeks?|years?|box";

/** Korean names of larger cities in the United States and Canada. */
export const KOREAN_CITIES: ReadonlySet<string> = new Set(
  '로스앤젤레스 엘에이 샌프란시스코 샌디에이고 샌디에고 새너제이 산호세 어바인 오클랜드 새크라멘토 롱비치 애너하임 플러턴 풀러턴 부에나파크 가든그로브 토런스 글렌데일 패서디나 파사데나 버뱅크 프리몬트 서니베일 산타클라라 팔로알토 쿠퍼티노 시애틀 벨뷰 타코마 페더럴웨이 린우드 스포캔 레드먼드 포틀랜드 비버튼 유진 휴스턴 댈러스 달라스 오스틴 샌안토니오 캐럴턴 캐롤턴 플레이노 어빙 포트워스 엘파소 애틀랜타 애틀란타 둘루스 스와니 존스크릭 노크로스 시카고 나일스 글렌뷰 네이퍼빌 뉴욕 맨해튼 맨하탄 브루클린 브룩클린 퀸스 플러싱 베이사이드 브롱크스 포트리 팰리세이즈파크 팰팍 저지시티 뉴어크 호보켄 보스턴 케임브리지 필라델피아 피츠버그 볼티모어 엘리컷시티 애난데일 센터빌 페어팩스 알렉산드리아 리치먼드 마이애미 올랜도 탬파 잭슨빌 샬럿 랄리 롤리 내슈빌 멤피스 버밍햄 몽고메리 뉴올리언스 디트로이트 앤아버 클리블랜드 콜럼버스 신시내티 인디애나폴리스 밀워키 미니애폴리스 세인트폴 세인트루이스 캔자스시티 오마하 덴버 오로라 볼더 솔트레이크시티 라스베이거스 라스베가스 헨더슨 리노 피닉스 투손 템피 메사 스코츠데일 앨버커키 호놀룰루 앵커리지 보이시 루이빌 오클라호마시티 털사 토론토 밴쿠버 버나비 서리 써리 코퀴틀람 리치몬드 빅토리아 캘거리 에드먼턴 에드몬턴 몬트리올 라발 퀘벡시티 오타와 미시사가 미시소가 브램턴 마캄 마컴 본 해밀턴 런던 키치너 워털루 위니펙 위니페그 핼리팩스 리자이나 새스커툰 세인트존스 노스욕'.split(
    ' ',
  ),
);

/** Written in capitals these codes are words too: alone they prove no state. */
export const CODES_THAT_ARE_WORDS: ReadonlySet<string> = new Set('IN OR OK ME HI ID CO AS ON MS MD PR'.split(' '));
