import type { StoreAction } from './storeAction.ts';

/** The little of botframework-webchat that the page touches; the script itself brings no types to a page. */
export type WebChat = {
  readonly createDirectLine: (options: {
    readonly token: string;
    readonly conversationId: string;
    readonly domain: string;
    readonly webSocket: boolean;
  }) => DirectLine;
  readonly createStore: (initialState: object, middleware: StoreMiddleware) => Store;
  readonly renderWebChat: (props: Readonly<Record<string, unknown>>, host: HTMLElement) => void;
};

export type DirectLine = {
  readonly token: string;
  readonly conversationId: string;
  /** Not in its documentation; the only place where a lost socket shows. */
  readonly services?: Services;
  /** Milliseconds: how long a request may take, how long it waits between tries, how often it pings. */
  timeout?: number;
  /** How many tries of a reconnection. */
  retries?: number;
  readonly end: () => void;
};

type Services = { WebSocket: typeof WebSocket; random: () => number; ajax: (request: AjaxRequest) => AjaxAnswer };
export type AjaxRequest = { readonly method: string; readonly url: string; readonly timeout?: number };
export type AjaxAnswer = { readonly do: (next: undefined, failed: (error: { readonly status?: number }) => void) => AjaxAnswer };

export type Store = { readonly dispatch: (action: StoreAction) => unknown; readonly getState: () => unknown };
export type StoreMiddleware = () => (next: (action: StoreAction) => unknown) => (action: StoreAction) => unknown;

/** Fetches Web Chat (3.9 MB before packing) beside the page instead of ahead of it. */
export function loadWebChat(address: string, nonce: string): Promise<WebChat> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.nonce = nonce;
    script.addEventListener('load', () => {
      const loaded: unknown = Reflect.get(window, 'WebChat');
      // The script's only promise is this global.
      if (loaded) resolve(loaded as WebChat);
      else reject(new Error('Web Chat did not start'));
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error('Web Chat could not be loaded'));
    });
    document.head.append(script);
  });
}
