import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DirectLineError } from './errors.ts';

/** How often something may be done in a minute. */
export interface Limits {
  /** Per address: an office or a proxy is one address. */
  readonly tokensPerMinute: number;
  /** Per customer. */
  readonly activitiesPerMinute: number;
  /** Per customer. */
  readonly uploadsPerMinute: number;
}

type Spend = (who: string) => Promise<void>;

export interface Meters {
  readonly tokens: Spend;
  readonly activities: Spend;
  readonly uploads: Spend;
}

const DEFAULTS: Limits = { tokensPerMinute: 600, activitiesPerMinute: 3_000, uploadsPerMinute: 60 };

/** Each spends one of a caller's allowance, and refuses as 'too-many-requests' when it is used up. */
export function meters(given: Partial<Limits> = {}): Meters {
  const limits = { ...DEFAULTS, ...given };
  return {
    tokens: meter(limits.tokensPerMinute),
    activities: meter(limits.activitiesPerMinute),
    uploads: meter(limits.uploadsPerMinute),
  };
}

function meter(points: number): Spend {
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return async (who) => {
    try {
      await limiter.consume(who);
    } catch (rejection) {
      if (!(rejection instanceof RateLimiterRes)) throw rejection;
      const retryAfterSeconds = Math.max(1, Math.ceil(rejection.msBeforeNext / 1000));
      throw new DirectLineError('too-many-requests', 'Too many requests: wait a little', { retryAfterSeconds });
    }
  };
}
