import type { State } from '../../dialogs/state.ts';

export interface Said {
  /** What the bot said in this turn, cards as JSON. */
  readonly text: string;
  readonly state: State;
  readonly states: number;
}

interface Wire {
  readonly type: string;
  readonly name?: string;
  readonly text?: string;
  readonly replyToId?: string;
  readonly value?: unknown;
  readonly from?: { readonly role?: string; readonly id?: string };
  readonly attachments?: readonly { readonly content?: unknown }[];
}

/** A customer on the embedded Direct Line: one person, one conversation, polling. */
export class DirectLineClient {
  readonly #base: string;
  #token = '';
  #id = '';
  #user = '';
  #watermark = '';

  /** `as`: another conversation of the same person. */
  static async open(url: string, { locale = 'en-US', as }: { locale?: string; as?: DirectLineClient } = {}): Promise<DirectLineClient> {
    const client = new DirectLineClient(`${url}/v3/directline`);
    client.#token = as ? as.#token : '';
    const generated = await client.#call('POST', '/tokens/generate', { locale });
    client.#token = String(generated['token']);
    client.#user = String(generated['userId']);
    const conversation = await client.#call('POST', '/conversations', { locale });
    client.#id = String(conversation['conversationId']);
    return client;
  }

  private constructor(base: string) {
    this.#base = base;
  }

  get conversationId(): string {
    return this.#id;
  }

  get token(): string {
    return this.#token;
  }

  /** Resolves once the message was processed and kept. Rejects when the connection breaks. */
  post(activity: object): Promise<string> {
    return this.#call('POST', `/conversations/${this.#id}/activities`, { type: 'message', ...activity }).then((body) => String(body['id']));
  }

  async say(text: string): Promise<Said> {
    return this.#turn(await this.post({ text }));
  }

  async press(value: object): Promise<Said> {
    return this.#turn(await this.post({ value, text: '' }));
  }

  async upload(name: string, type: string, bytes: Uint8Array, text = ''): Promise<Said> {
    const form = new FormData();
    form.append('activity', new Blob([JSON.stringify({ type: 'message', text })], { type: 'application/vnd.microsoft.activity' }));
    form.append('file', new Blob([Uint8Array.from(bytes)], { type }), name);
    const body = await this.#call('POST', `/conversations/${this.#id}/upload`, form);
    return this.#turn(String(body['id']));
  }

  /** The state event that is kept: where the conversation stands now. */
  async latestState(): Promise<State> {
    this.#watermark = '';
    const found = (await this.#poll()).findLast((one) => one.name === 'registration/state');
    if (!found) throw new Error('no state event is kept');
    return found.value as State;
  }

  /** The newest state since the last look. */
  async latestStateAfter(): Promise<State> {
    const found = (await this.#poll()).findLast((one) => one.name === 'registration/state');
    if (!found) throw new Error('no state event came');
    return found.value as State;
  }

  async #turn(id: string): Promise<Said> {
    const activities = await this.#poll();
    const states = activities.filter((one) => one.type === 'event' && one.name === 'registration/state' && one.replyToId === id);
    const last = states.at(-1);
    if (!last) throw new Error(`no state event for ${id}`);
    const said = activities.filter((one) => one.type === 'message' && one.from?.id !== this.#user);
    const text = said.flatMap((one) => [one.text ?? '', ...(one.attachments ?? []).map((card) => JSON.stringify(card.content))]).join('\n');
    return { text, state: last.value as State, states: states.length };
  }

  async #poll(): Promise<Wire[]> {
    const body = await this.#call('GET', `/conversations/${this.#id}/activities?watermark=${this.#watermark}`);
    this.#watermark = String(body['watermark'] ?? this.#watermark);
    return body['activities'] as Wire[];
  }

  async #call(method: string, route: string, body?: object): Promise<Record<string, unknown>> {
    const isForm = body instanceof FormData;
    const headers = {
      ...(this.#token && { authorization: `Bearer ${this.#token}` }),
      ...(body && !isForm && { 'content-type': 'application/json' }),
    };
    const response = await fetch(this.#base + route, { method, headers, ...(body && { body: isForm ? body : JSON.stringify(body) }) });
    if (!response.ok) throw new Error(`${method} ${route} → ${response.status} ${(await response.text()).slice(0, 200)}`);
    return (await response.json()) as Record<string, unknown>;
  }
}
