/** 822 is reserved, not in service: its own refusal says so, which it would not get as an ordinary number. */
const TOLL_FREE = /^\D*1?\D*8(?:00|22|33|44|55|66|77|88)/;

/** Whether a phone number as it was written begins like a toll-free one; whether it is one, `registration/phone.ts` judges. */
export const looksTollFree = (written: string): boolean => TOLL_FREE.test(written);
