import { pendingName } from './answers.ts';
import type { DirectLineClient, Said } from './directLineClient.ts';

/** Answers one question after the other until `stop` is asked, or nothing is. */
export async function complete(
  client: DirectLineClient,
  first: Said,
  answers: Readonly<Record<string, string>>,
  stop = 'nothing',
): Promise<Said> {
  let said = first;
  for (let i = 0; i < 40 && pendingName(said.state.pending) !== stop; i++)
    said = await client.say(answers[pendingName(said.state.pending)] ?? 'yes');
  return said;
}
