export type SocketNews = 'online' | 'reconnecting' | 'no-socket';

/** A WebSocket class that tells how its sockets fare: Direct Line reconnects without a word to the page. */
export function watchedSocket(tell: (news: SocketNews) => void): typeof WebSocket {
  let hasOpened = false;
  return class extends WebSocket {
    constructor(address: string | URL) {
      super(address);
      this.addEventListener('open', () => {
        hasOpened = true;
        tell('online');
      });
      this.addEventListener('close', () => tell(hasOpened ? 'reconnecting' : 'no-socket'));
    }
  };
}
