export interface OneAtATime {
  /** Starts `task` once every earlier task of `key` has ended, well or badly. A task that awaits `run` of its own key waits for ever. */
  run<T>(key: string, task: () => T | Promise<T>): Promise<T>;
  /** How many keys have a task running or waiting; 0 means idle. */
  busy(): number;
}

/** Lanes: tasks of one key run strictly one after another, those of different keys side by side. */
export function oneAtATime(): OneAtATime {
  const tails = new Map<string, Promise<void>>();

  return {
    busy: () => tails.size,
    run(key, task) {
      const result = (tails.get(key) ?? Promise.resolve()).then(task);
      const free = () => {
        if (tails.get(key) === tail) tails.delete(key);
      };
      const tail: Promise<void> = result.then(free, free);
      tails.set(key, tail);
      return result;
    },
  };
}
