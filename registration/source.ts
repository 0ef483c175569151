/** Where an answer comes from. */
export const SOURCES = ['customer', 'agent', 'drafted', 'assumed', 'computed'] as const;
export type Source = (typeof SOURCES)[number];

export const isSource = (value: unknown): value is Source => (SOURCES as readonly unknown[]).includes(value);
