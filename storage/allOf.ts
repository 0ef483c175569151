/** Does it for every one, one after another; what failed holds up no other, and the first fault is thrown at the end. */
export async function allOf<T>(all: Iterable<T>, act: (one: T) => Promise<unknown>): Promise<void> {
  const faults: unknown[] = [];
  for (const one of all) await act(one).catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw faults[0];
}
