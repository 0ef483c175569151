import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Activity } from 'botbuilder';
import { freePort, ROOT } from './program.ts';

const ON_REQUEST = new URL('./cpuOnRequest.js', import.meta.url).href;

/** A server of the Bot Framework in a process of its own, as a channel sees it. */
export class Server {
  readonly #child: ChildProcess;
  readonly #port: number;
  readonly #folder: string;
  #count = 0;

  /** Resolves once it listens. `entry`: its main file, below the project's folder. */
  static async start(entry: string): Promise<Server> {
    const [port, folder] = [await freePort(), mkdtempSync(path.join(tmpdir(), 'tfn-bench-'))];
    const env = { PATH: process.env['PATH'], PORT: String(port), DATA_DIR: folder };
    const child = spawn(process.execPath, ['--import', ON_REQUEST, entry], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
    await new Promise<void>((resolve) => child.stdout?.on('data', (chunk: Buffer) => `${chunk}`.includes('listening on') && resolve()));
    return new Server(child, port, folder);
  }

  private constructor(child: ChildProcess, port: number, folder: string) {
    this.#child = child;
    this.#port = port;
    this.#folder = folder;
  }

  /** Processor time of the whole process so far in ms, on all threads. */
  async cpu(): Promise<number> {
    const answer = once(this.#child, 'message');
    this.#child.send('cpu');
    const [{ user, system }] = (await answer) as [NodeJS.CpuUsage];
    return (user + system) / 1000;
  }

  /** One message of one person; what was said in return. */
  async say(agent: Agent, person: string, text: string): Promise<readonly Partial<Activity>[]> {
    const body = JSON.stringify({
      type: 'message',
      id: `message ${this.#count++}`,
      channelId: 'test',
      serviceUrl: 'http://127.0.0.1:9',
      deliveryMode: 'expectReplies',
      conversation: { id: `of ${person}` },
      from: { id: person, name: 'Customer' },
      recipient: { id: 'bot', name: 'Bot' },
      locale: 'en-US',
      text,
    });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request({ agent, port: this.#port, host: '127.0.0.1', path: '/api/messages', method: 'POST', headers });
    sent.end(body);
    const [response] = await once(sent, 'response');
    let answer = '';
    for await (const chunk of response) answer += chunk;
    if (response.statusCode !== 200) throw new Error(`${response.statusCode}: ${answer}`);
    return (JSON.parse(answer) as { activities: Partial<Activity>[] }).activities;
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await ended;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

export const PLAIN = fileURLToPath(new URL('./plainServer.js', import.meta.url));
export const OURS = path.join('dist', 'bot', 'index.js');
