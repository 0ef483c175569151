/** What happens in Web Chat, as its store is told. */
export type StoreAction = { readonly type: string; readonly payload?: unknown };
