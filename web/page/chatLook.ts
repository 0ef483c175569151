// Colours are the page's own custom properties, so that dark mode is decided in one place, by the style sheet.

/** Web Chat's styleOptions. */
export const chatLook = {
  accent: 'var(--accent)',
  backgroundColor: 'var(--surface)',
  subtle: 'var(--muted)',
  primaryFont: 'var(--font)',
  monospaceFont: 'ui-monospace, Menlo, Consolas, monospace',
  fontSizeSmall: '13px',
  rootHeight: '100%',
  rootWidth: '100%',
  paddingRegular: 12,
  paddingWide: 16,

  bubbleBackground: 'var(--bot-bubble)',
  bubbleBorderColor: 'transparent',
  bubbleBorderRadius: 16,
  bubbleBorderWidth: 0,
  bubbleTextColor: 'var(--ink)',
  bubbleMaxWidth: 560,
  bubbleMinHeight: 40,
  bubbleFromUserBackground: 'var(--user-bubble)',
  bubbleFromUserBorderColor: 'transparent',
  bubbleFromUserBorderRadius: 16,
  bubbleFromUserBorderWidth: 0,
  bubbleFromUserTextColor: 'var(--user-ink)',
  messageActivityWordBreak: 'break-word',
  // What a customer or an agent wrote may pass through a bot message; it stays text.
  markdownRenderHTML: false,
  groupTimestamp: 300_000,
  timestampColor: 'var(--muted)',

  suggestedActionLayout: 'flow',
  suggestedActionBackgroundColor: 'var(--surface)',
  suggestedActionBorderColor: 'var(--accent)',
  suggestedActionBorderRadius: 22,
  suggestedActionBorderWidth: 1,
  suggestedActionTextColor: 'var(--accent)',
  suggestedActionBackgroundColorOnHover: 'var(--accent-soft)',
  suggestedActionTextColorOnHover: 'var(--accent)',
  suggestedActionBackgroundColorOnActive: 'var(--accent-soft)',
  suggestedActionBackgroundColorOnFocus: 'var(--accent-soft)',
  suggestedActionTextColorOnFocus: 'var(--accent)',
  suggestedActionHeight: 44,
  suggestedActionKeyboardFocusIndicatorBorderColor: 'var(--focus)',
  suggestedActionKeyboardFocusIndicatorBorderRadius: 22,

  sendBoxBackground: 'var(--surface)',
  sendBoxTextColor: 'var(--ink)',
  sendBoxPlaceholderColor: 'var(--muted)',
  sendBoxButtonColor: 'var(--accent)',
  sendBoxButtonColorOnHover: 'var(--accent)',
  sendBoxButtonColorOnFocus: 'var(--accent)',
  sendBoxButtonColorOnActive: 'var(--accent)',
  sendBoxButtonShadeColorOnHover: 'var(--accent-soft)',
  sendBoxButtonShadeColorOnFocus: 'var(--accent-soft)',
  sendBoxButtonShadeColorOnActive: 'var(--accent-soft)',
  sendBoxButtonShadeBorderRadius: 12,
  sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--focus)',
  sendBoxHeight: 54,
  sendBoxMaxHeight: 200,
  // The style sheet draws the whole field instead.
  sendBoxBorderTop: 'none',
  // Pasted e-mails and forms keep their lines, and a long answer can be read before it is sent.
  sendBoxTextWrap: true,
  // Direct Line may be reconnecting meanwhile; "failed" too early makes people send twice.
  sendTimeout: 60_000,
  sendTimeoutForAttachments: 240_000,

  uploadAccept: 'image/png,image/jpeg,application/pdf',
  uploadMultiple: true,
  // Waiting for Send, Web Chat shows only a dot on the paper-clip: people believe the file is sent.
  sendAttachmentOn: 'attach',

  transcriptActivityVisualKeyboardIndicatorColor: 'var(--focus)',
  transcriptVisualKeyboardIndicatorColor: 'var(--focus)',
  transcriptTerminatorBackgroundColor: 'var(--muted)',
  transcriptTerminatorColor: 'var(--surface)',
  transcriptOverlayButtonBackground: 'var(--ink)',
  transcriptOverlayButtonBackgroundOnHover: 'var(--accent)',
  transcriptOverlayButtonBackgroundOnFocus: 'var(--accent)',
  transcriptOverlayButtonColor: 'var(--surface)',
  transcriptOverlayButtonColorOnHover: 'var(--surface)',
  transcriptOverlayButtonColorOnFocus: 'var(--surface)',
  cardEmphasisBackgroundColor: 'var(--page)',
} as const;

const foreground = {
  default: { default: 'var(--ink)', subtle: 'var(--muted)' },
  dark: { default: 'var(--ink)', subtle: 'var(--muted)' },
  light: { default: 'var(--muted)', subtle: 'var(--muted)' },
  accent: { default: 'var(--accent)', subtle: 'var(--accent)' },
  good: { default: 'var(--good)', subtle: 'var(--good)' },
  warning: { default: 'var(--warning)', subtle: 'var(--warning)' },
  attention: { default: 'var(--bad)', subtle: 'var(--bad)' },
} as const;

/** The Adaptive Cards host config; Web Chat's own has dark text only, and a button blue below 4.5:1. */
export const cardLook = {
  supportsInteractivity: true,
  fontFamily: 'var(--font)',
  spacing: { small: 6, default: 10, medium: 16, large: 24, extraLarge: 32, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  fontSizes: { small: 13, default: 15, medium: 17, large: 20, extraLarge: 24 },
  // Below the page's own headings; without it the card says "heading" and no level.
  textBlock: { headingLevel: 3 },
  textStyles: { heading: { size: 'medium', weight: 'bolder', color: 'default', isSubtle: false, fontType: 'default' } },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  containerStyles: {
    default: { backgroundColor: 'transparent', foregroundColors: foreground },
    emphasis: { backgroundColor: 'var(--page)', foregroundColors: foreground },
    accent: { backgroundColor: 'var(--accent-soft)', foregroundColors: foreground },
    good: { backgroundColor: 'var(--good-soft)', foregroundColors: foreground },
    warning: { backgroundColor: 'var(--warning-soft)', foregroundColors: foreground },
    attention: { backgroundColor: 'var(--bad-soft)', foregroundColors: foreground },
  },
  actions: {
    maxActions: 10,
    // The style sheet's gap instead: these spacers would indent a wrapped line.
    buttonSpacing: 0,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
  },
  inputs: { label: { requiredInputs: { suffix: ' *', suffixColor: 'attention' } }, errorMessage: { color: 'attention' } },
} as const;
