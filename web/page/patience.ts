import { type SocketNews, watchedSocket } from './watchedSocket.ts';
import type { AjaxAnswer, AjaxRequest, DirectLine } from './webChat.ts';

const usual = 20_000;
/** While the connection is lost: a person is waiting. */
const hurried = 3_000;
/** 10 MB over a slow telephone. */
const uploading = 240_000;

/** Suits Direct Line's waiting to people, and tells how the connection stands; "ended" when the server no longer knows it. */
export function suitPeople(directLine: DirectLine, tell: (news: SocketNews | 'ended') => void): void {
  const { services } = directLine;
  if (!services) return;
  // It waits 3 to 15 seconds before the first try; 3 to 6 still spread the load of a restarted server.
  services.random = () => Math.random() / 4;
  services.WebSocket = watchedSocket((news) => {
    directLine.timeout = news === 'online' ? usual : hurried;
    // Otherwise it gives up after a quarter of an hour, without a word.
    directLine.retries = Number.MAX_SAFE_INTEGER;
    tell(news);
  });
  const { ajax } = services;
  services.ajax = (request: AjaxRequest): AjaxAnswer => {
    const answer = ajax(/\/upload\b/.test(request.url) ? { ...request, timeout: uploading } : request);
    if (!/\/conversations\/[^/]+\?watermark=/.test(request.url)) return answer;
    return answer.do(undefined, ({ status }) => {
      if (status === 404) tell('ended');
    });
  };
}
