// A classic script on someone else's page: no imports, no globals, and its styles stay in a shadow root.
(() => {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const origin = new URL(script.src).origin;
  const isKorean = (script.dataset['lang'] ?? document.documentElement.lang ?? '').toLowerCase().startsWith('ko');
  const words = isKorean
    ? { open: '번호 등록 채팅 열기', close: '채팅 닫기', title: '수신자 부담 번호 등록 채팅' }
    : { open: 'Register your number', close: 'Close chat', title: 'Toll-free number registration chat' };

  const styles = `
    :host { all: initial; }
    button { position: fixed; inset: auto 20px 20px auto; z-index: 2147483000; min-height: 52px; padding: 0 22px; border: 0; border-radius: 26px;
      background: #1f4fd8; color: #fff; font: 600 16px/1.2 system-ui, -apple-system, "Segoe UI", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif;
      box-shadow: 0 6px 24px rgb(16 24 40 / .28); cursor: pointer; }
    button:hover { background: #183fb0; }
    button:focus-visible { outline: 3px solid #fff; box-shadow: 0 0 0 6px #1f4fd8; }
    iframe { position: fixed; inset: auto 20px 84px auto; z-index: 2147483000; width: min(420px, calc(100vw - 40px)); height: min(680px, calc(100dvh - 104px));
      border: 1px solid rgb(16 24 40 / .16); border-radius: 16px; background: #fff; box-shadow: 0 16px 48px rgb(16 24 40 / .3); color-scheme: light dark; }
    iframe[hidden] { display: none; }
    @media (max-width: 480px) { iframe { inset: 0 0 76px 0; width: 100vw; height: calc(100dvh - 76px); border: 0; border-radius: 0; }
      button { inset: auto 12px 12px auto; } }`;

  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.type = 'button';
  shadow.append(button);
  let frame: HTMLIFrameElement | undefined;

  const turn = (open: boolean): void => {
    if (open) frame ??= newFrame();
    if (frame) frame.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? words.close : words.open;
    (open ? frame : button)?.focus();
  };
  const isOpen = (): boolean => button.getAttribute('aria-expanded') === 'true';

  /** The chat weighs megabytes: it is fetched when somebody wants it. */
  const newFrame = (): HTMLIFrameElement => {
    const made = document.createElement('iframe');
    made.title = words.title;
    made.src = `${origin}/chat?lang=${isKorean ? 'ko' : 'en'}`;
    // Before the button, so that Tab goes from the chat to "Close chat".
    shadow.prepend(made);
    return made;
  };

  button.setAttribute('aria-expanded', 'false');
  button.textContent = words.open;
  button.addEventListener('click', () => turn(!isOpen()));
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isOpen()) turn(false);
  });
  addEventListener('message', (event) => {
    const isOurs = event.origin === origin && event.source === frame?.contentWindow;
    if (isOurs && event.data === 'registration-chat/close' && isOpen()) turn(false);
  });

  const attach = (): void => document.body.append(host);
  if (document.body) attach();
  else addEventListener('DOMContentLoaded', attach);
})();
