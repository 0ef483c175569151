/** Words that sell and nothing else. "Point of sale", "promotion ceremony" or "offer letter" are none of them. */
export const PROMOTION: readonly RegExp[] = [
  /\b\d{1,2}\s?(?:%|percent) (?:off|discount|savings)\b|\$\s?\d{1,4}(?:\.\d\d)? off\b|\bsave (?:up to )?(?:\$\s?\d|\d{1,2}\s?%)/i,
  /\b(?:flash|clearance|summer|winter|spring|fall|holiday|big|huge|annual|weekend|friday|monday|store-?wide|site-?wide|one-day|today's|private|seasonal|year-end|anniversary|thanksgiving|christmas|memorial day|labor day) sale\b/i,
  /\b(?:on sale (?:now|today|this)|sale (?:ends|starts|begins|prices?|alerts?|event)|sales (?:alerts?|events?|promotions?)|deals? of the (?:day|week|month)|(?:hot|best|great|daily|weekly|exclusive|special|latest) deals?)\b/i,
  /\b(?:promo(?:tion(?:al)?)? codes?|discount codes?|coupons?(?! book(?:let)?s?\b)|promos?|promotional|promotions (?:and|or|from|on|about|via|by|to)|(?:special|sales|latest|exclusive|current|our|new) promotions?)\b/i,
  /\b(?:special|exclusive|limited[- ]time|seasonal|members?-only|subscriber) (?:offers?|discounts?|savings)\b|\boffers and (?:deals|discounts|promotions|news|coupons|updates)\b|\b(?:deals|discounts|news|sales|specials|coupons|promotions) (?:and|&|or) (?:\w{1,12} )?offers\b/i,
  /\bbuy (?:one|two|1|2|3),? get\b|\bhalf[- ]price\b|\b(?:two|2)[- ]for[- ](?:one|1|the price)\b|\b(?:black friday|cyber monday) (?:deals?|sale|offers?|specials?|starts?)\b|\b(?:free|complimentary) (?:\w{2,14} ){1,3}(?:with|when you) (?:any|every|each|your (?:purchase|order|next)|a purchase|you (?:buy|order|spend))\b|\bbogo\b|\bshop (?:now|the|our|today)\b|\bnew arrivals?\b|\blimited[- ]time\b|\bhappy hour\b|\b(?:weekly|daily|lunch|dinner) specials?\b|\bdeals and discounts\b|\bdiscounts and\b|\b(?:get|receive|enjoy) (?:\w{1,12} )?discounts?\b/i,
  /\bmarketing (?:texts?|messages?|sms|alerts?|offers?|communications?|campaigns?|content|materials?|updates?|and|or|purposes)\b|\b(?:for|receive|send|sends) marketing\b/i,
  /할인|쿠폰|특가|프로모션|세일|\(광고\)|광고(?:성)?\s?(?:문자|메시지|정보)|마케팅|1\+1|사은품/,
];

/** Anything that invites to come, look or buy: enough to call a marketing sample one. */
export const INVITATION: readonly RegExp[] = [
  /\b(?:sales?|deals?|offers?|off|save|savings|specials?|discount\w{0,3}|promo\w{0,8}|coupons?|marketing|new|menu|free|shop\w{0,4}|rewards?|points|gifts?|events?|invit\w{2,6}|exclusive|limited|launch\w{0,3}|arriv\w{2,4}|collections?|weekend|don't miss|come (?:in|by|see|visit)|visit us|stop by|book (?:now|today|yours?|a|your)|reserve|win|early access|preview|newsletters?|news|members?|loyalty|vip|bonus|half price|bogo|perks?|tickets|season\w{0,3}|try|order (?:now|today|online|yours?)|upgrade|introducing|now open|back in stock|enjoy|treat|celebrate|tips|holiday)\b|%|\$\d/i,
  /할인|쿠폰|세일|특가|신상|신메뉴|신제품|이벤트|혜택|행사|증정|적립|무료|프로모션|광고|출시|오픈|추천|입고|선물|초대|소식|마케팅/,
];

/** A code that proves who somebody is. */
export const PASSCODE: readonly RegExp[] = [
  /\b(?:verification|one[- ]time|login|log-in|sign-?in|security|access|authentication|confirmation|auth|2fa|mfa|otp) (?:pass)?(?:codes?|pins?|passwords?|passcodes?)\b(?! of conduct)/i,
  /\b(?:otps?|2fa|mfa|two[- ]factor|multi[- ]factor|passcodes?)\b|\b(?:use|enter) (?:code )?\d{4,8} to (?:log|sign|verify|confirm)|\bcode is:? ?\d{4,8}\b/i,
  /인증\s?번호|인증\s?코드|일회용\s?비밀번호|로그인\s?코드|본인\s?인증/,
];

/** Codes a shop or desk gives out, which prove nothing: excluded before PASSCODE is looked for. */
export const OTHER_CODES =
  /\b(?:promo|discount|coupon|pickup|pick-up|gate|door|offer|reward|zip|postal|booking|reservation|order|confirmation|access) codes?(?: is:?)?\b[\s\S]{0,12}/gi;

/** What was left unbought; reminders of it have rules of their own (30517). */
export const CART: readonly RegExp[] = [
  /\babandon(?:ed|ing)?[- ](?:shopping )?(?:cart|basket|checkout)s?\b|\bcart[- ](?:abandonment|reminders?|recovery)\b/i,
  /\b(?:left|forgot|forget|waiting|still|items?|something|saved|sitting|reserved)\b[^.!?]{0,40}\b(?:in|at) (?:your|their|the|a) (?:shopping )?(?:cart|basket|bag|checkout)\b/i,
  /\b(?:your|the) (?:shopping )?(?:cart|basket) (?:is|are|has|misses|expires|will|awaits|still)\b|\bcomplete (?:your|their) (?:checkout|purchase)\b|\bfinish (?:checking out|your (?:order|purchase|checkout))\b|\b(?:unfinished|incomplete) (?:checkout|purchase|order)s?\b|\bcheckout (?:is )?(?:incomplete|unfinished)\b/i,
  /장바구니/,
];

/** Phrases of swindlers. "Guaranteed delivery" is a promise a courier may make. */
export const PRESSURE: readonly RegExp[] = [
  /\bguaranteed?\b(?!\s(?:delivery|by|before|reservations?|check-?in|rates?|seats?|rooms?|shipping|arrival|issue|student|service|overnight|next|same|parking|repair|work))\s?(?:[!]|approv\w{2,4}|accept\w{0,5}|win\w{0,5}|income|results?|savings|returns?|cash|profits?|lowest|best|weight|success|to|you)/i,
  /\b(?:satisfaction|results?|approval|savings|100%|income|success|profit) guaranteed\b|\b100% free\b|\bFREE\s?!{1,9}|\bact (?:now|fast|immediately)\b|\brisk[- ]free\b|\bonce[- ]in[- ]a[- ]lifetime\b|\b(?:you(?:'ve| have)? won(?! (?:the|your|this) (?:bid|auction|game|match|case|item|lot))|you(?:'ve| have) been (?:selected|chosen)|you(?:'re| are) (?:a|the|our) (?:lucky )?winner|claim your (?:free )?(?:prize|reward|gift|cash))\b|\b(?:no strings attached|make money|earn \$\d)/i,
  /무조건\s?(?:당첨|승인|지급|무료)|100%\s?(?:당첨|무료|보장|환급)|당첨되셨|지금\s?당장|마지막\s?기회!{2,9}/,
];
