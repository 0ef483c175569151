const REFUSAL = '(?:거절|반려|거부|리젝|퇴짜|기각|불승인|탈락|불합격)';
const PAST =
  '(?:됐|되었|되어서|돼서|돼|당했|당해|당함|됨|된\\s?거|된\\s?이유|된\\s?사유|받았|맞았|먹었|했다|했어|했대|했습|하네|하더|하셨|했는데|했고|이래|이라고|이라|라고|났|나서|해서|통보|메일|통지|코드|오류|사유(?:는|가|로)(?!\\s?(?:어떤|무엇|뭐|뭔|무슨))|시켰)';
const TOLD: readonly RegExp[] = [
  new RegExp(`${REFUSAL}(?:을|를|이|가|도|만)?\\s?(?:또\\s?|계속\\s?)?${PAST}`),
  /(?:승인|심사|인증|검증|등록|신청|통과)[가-힣]{0,3}\s?(?:이|을|를|에|에서|가)?\s?(?:안\s?(?:됐|되었|났|돼요|됩니다|되네|나왔|받아)|못\s?(?:했|받|하고)|떨어졌|떨어져|실패했|실패하|실패라|실패로|되지\s?않았|하지\s?못했|받지\s?못했|불가)/,
  new RegExp(`${REFUSAL}\\s?(?:요|임|함)?\\s*[.!,:]|\\S\\s?${REFUSAL}$`),
  new RegExp(`${REFUSAL}\\s?(?:이유|사유)(?:가|는)[^.!?\\n]{2,60}(?:래요|대요|라고|다고|답니다|랍니다|서요)`),
];
const SUPPOSED = new RegExp(
  `${REFUSAL}\\s?(?:되면|되나요|될까|될\\s?수|되는|되지\\s?않(?:게|도록|으려|고\\s?싶|았)|되기|당하면|당하지\\s?않|안\\s?되|되었을\\s?(?:때|경우)|됐을\\s?(?:때|경우)|된\\s?(?:경우|다면|때)|됐다면|되었다면|하면|할\\s?수|될\\s?경우|될\\s?때|됐나요\\?|되었나요|된\\s?건가요|됐는지|되었는지|된\\s?적이?\\s?(?:없|있나))`,
);
const WHY = /왜|어째서|어떤\s?(?:이유|사유)|무슨\s?(?:이유|사유)|이유가\s?(?:뭐|뭔|무엇)|사유가\s?(?:뭐|뭔|무엇)/;
const FOREIGN =
  /(?:결제|카드|주문|환불|대출|송금|거래|예약|배송|택배|청구|보험|입금|이체|로그인|초대|비자|할부|승차|입장|쿠폰|반품|교환)[^.!?\n]{0,7}(?:거절|반려|거부|실패|승인)|(?:수신|문자)\s?거부/;
const GENERAL = /보통|주로|흔히|일반적으로|대개|대체로/;
const HAPPENED = new RegExp(`${REFUSAL}(?:됐|되었|된)`);
/** Others are told of it: a text that is sent, no rejection of the speaker's own. */
const PASSED_ON = new RegExp(
  `${REFUSAL}[가-힣\\s]{0,8}(?:다고|다는|때|경우)[^.!?\\n]{0,20}(?:알려\\s?(?:드|줘|주)|안내(?:해|합|를\\s?보)|통지(?:해|합)|보내|발송)`,
);

/** Whether a Korean sentence tells of a rejection of the speaker's own. */
export function tellsInKorean(sentence: string): boolean {
  if (!TOLD.some((way) => way.test(sentence)) || PASSED_ON.test(sentence) || FOREIGN.test(sentence)) return false;
  if (GENERAL.test(sentence) && !HAPPENED.test(sentence)) return false;
  return !SUPPOSED.test(sentence) || (WHY.test(sentence) && HAPPENED.test(sentence));
}
