import type { IncomingMessage } from 'node:http';
import { DirectLineError } from './errors.ts';

/** Who wants a turn. */
export interface Caller {
  readonly address: string;
  readonly user: string;
}

export interface FairTurns {
  /** Runs `task` when it is its turn; refuses as 'too-many-requests' when too much of the same customer or address waits already. */
  run<T>(caller: Caller, task: () => Promise<T>): Promise<T>;
}

interface Limits {
  /** Turns under way side by side: enough that one computes while others wait for the disk. */
  readonly atOnce: number;
  readonly waitingPerUser: number;
  readonly waitingPerAddress: number;
}

const LIMITS: Limits = { atOnce: 4, waitingPerUser: 100, waitingPerAddress: 1_000 };

type Start = () => void;
/** Addresses in the order they are served next, each with its customers in that order, each with what they wait for. */
type Line = Map<string, Map<string, Start[]>>;

/**
 * Shares the process out: addresses take turns, and the customers of an address among themselves, so that whoever floods waits
 * behind their own flood while everybody else waits for the few turns that are under way.
 */
export function fairTurns({ atOnce, waitingPerUser, waitingPerAddress }: Limits = LIMITS): FairTurns {
  const line: Line = new Map();
  let underWay = 0;

  const leave = (): void => {
    underWay -= 1;
    nextOf(line)?.();
  };
  const enter = ({ address, user }: Caller): Promise<void> => {
    if (underWay < atOnce) {
      underWay += 1;
      return Promise.resolve();
    }
    const users = line.get(address) ?? new Map<string, Start[]>();
    const waiting = users.get(user) ?? [];
    if (waiting.length >= waitingPerUser || lengthOf(users) >= waitingPerAddress) return Promise.reject(tooMany());
    line.set(address, users.set(user, waiting));
    return new Promise((resolve) => {
      waiting.push(() => {
        underWay += 1;
        resolve();
      });
    });
  };
  return {
    async run(caller, task) {
      await enter(caller);
      try {
        return await task();
      } finally {
        leave();
      }
    },
  };
}

/** Takes the next one out, and puts its address and its customer at the end of the line. */
function nextOf(line: Line): Start | undefined {
  const [address, users] = first(line) ?? [];
  const [user, waiting] = (users && first(users)) ?? [];
  if (address === undefined || users === undefined || user === undefined || waiting === undefined) return undefined;
  line.delete(address);
  users.delete(user);
  const start = waiting.shift();
  if (waiting.length > 0) users.set(user, waiting);
  if (users.size > 0) line.set(address, users);
  return start;
}

const first = <K, V>(map: ReadonlyMap<K, V>): [K, V] | undefined => map.entries().next().value;

const lengthOf = (users: ReadonlyMap<string, Start[]>): number => [...users.values()].reduce((sum, waiting) => sum + waiting.length, 0);

const tooMany = (): DirectLineError =>
  new DirectLineError('too-many-requests', 'Too many messages at once: wait a little', { retryAfterSeconds: 2 });

export const callerFrom = ({ socket }: IncomingMessage, user: string): Caller => ({ address: addressOf(socket.remoteAddress), user });

/** One household or server has a whole /64 of IPv6: its addresses are one. */
export function addressOf(remote: string | undefined): string {
  const address = (remote ?? '').replace(/^::ffff:(?=\d)/, '');
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = address.includes('::')
    ? [...head.split(':'), ...Array.from({ length: 8 }, () => '0'), ...tail.split(':')]
    : head.split(':');
  return groups
    .slice(0, 4)
    .map((group) => group || '0')
    .join(':');
}
