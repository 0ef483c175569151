/** The part of Adaptive Cards 1.5 that Web Chat and Teams both draw alike. */
export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly weight?: 'Bolder';
  readonly size?: 'Medium' | 'Small';
  readonly isSubtle?: true;
  readonly spacing?: 'None' | 'Small';
  readonly style?: 'heading';
}

export interface SubmitAction {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: CardData;
  readonly tooltip?: string;
  readonly style?: 'positive';
}

export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly SubmitAction[];
}

export interface Container {
  readonly type: 'Container';
  readonly separator?: true;
  readonly items: readonly (TextBlock | ActionSet)[];
}

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly fallbackText: string;
  readonly body: readonly (TextBlock | Container | ActionSet)[];
  readonly actions?: readonly SubmitAction[];
}

/** What a pressed card button sends back. `registration` and `revision` tell an old card from a current one. */
export interface CardData {
  readonly action: 'change' | 'submit';
  readonly field?: string;
  readonly registration: string;
  readonly revision: number;
}

/** Card text is markdown: characters that would mean something are taken literally, leading ones too ("2." would renumber a list). */
export const literal = (text: string): string => (MEANS_SOMETHING.test(text) ? escaped(text) : text);

/** Most lines hold nothing of the kind. */
const MEANS_SOMETHING = /[\\`*_{}[\]<>()#+!|~\n\r\u2028\u2029]|^\s*(?:\d+[.)]|-)/;

const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>()#+!|~]/g, '\\$&')
    .replace(/^(\s*)(\d+)([.)])/gm, '$1$2\\$3')
    .replace(/^(\s*)-/gm, '$1\\-')
    .replace(/\n/g, '\n\n');

export const line = (text: string, style: Partial<TextBlock> = {}): TextBlock => ({
  type: 'TextBlock',
  text: literal(text),
  wrap: true,
  ...style,
});

export const adaptiveCard = (fallbackText: string, body: AdaptiveCard['body'], actions: readonly SubmitAction[] = []): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  fallbackText,
  body,
  ...(actions.length > 0 && { actions }),
});
