const MARKUP = /\]\(\s*(?:javascript|data|vbscript):|!\[[^\]\n]{0,200}\]\(|\$\{|\{\{|__proto__|constructor\.prototype/i;
const ORDERS = /\b(?:ignore|disregard|forget|override)\b.{0,24}\b(?:instructions?|prompts?|rules)\b/i;

/** Markup that runs, templates, orders to the bot: ordinary text where text is asked for, never a question and never a source of values. */
export const isHostile = (text: string): boolean => MARKUP.test(text) || ORDERS.test(text);
