/** A fixed sequence of numbers from 0 to 1, so that a failure can be seen again. Another seed gives other moments. */
export function random(seed = Number(process.env['CHAOS_SEED'] ?? 20_261_122)): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
