/** What ties a label to its value, English and Korean: a mark, a verb, a particle. */
export const LABEL_LINKS =
  '(?:\\s?[:：=]\\s?|\\s-\\s|\\t+|\\s(?:is|are|was|will be|would be|should be|=)\\s(?:now\\s|actually\\s)?|(?:은|는|이|가)\\s|\\s(?=["“‘\']))';
