/** Processor time `act` took in ms, on all threads: other work on the machine is not counted. */
export async function cpuOf(act: () => unknown): Promise<number> {
  const begun = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Milliseconds by the clock. */
export async function timeOf(act: () => unknown): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}
