import { readFileSync } from 'node:fs';
import { isSystemError } from './errors.ts';

/** A process, told apart from a later one that got the same pid. `born` is `null` where the system does not say (no /proc). */
export interface RunningProcess {
  readonly pid: number;
  readonly born: string | null;
}

/** The process that has `pid` now; `undefined` when none does or it is dead and only waits to be reaped. */
export function runningProcess(pid: number): RunningProcess | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, under another user.
    if (!isSystemError(error, 'EPERM')) return undefined;
  }

  const stat = textOf(`/proc/${pid}/stat`);
  if (stat === null) return { pid, born: null };

  // The program's name, in parentheses, may hold spaces and parentheses of its own. See proc(5): state is field 3, start time field 22.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  // Start times count from the boot, so two boots can give the same pid the same time.
  const boot = textOf('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return { pid, born: `${boot}/${fields[19] ?? ''}` };
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
