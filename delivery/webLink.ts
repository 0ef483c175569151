/** The address a text may lead to when it is one: https only, no other words, nothing hidden before an @; undefined for all else. */
export function webLink(text: string): string | undefined {
  if (!/^https:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]{1,2000}$/.test(text) || !URL.canParse(text)) return undefined;
  const { username, password, hostname, href } = new URL(text);
  return username === '' && password === '' && hostname !== '' ? href : undefined;
}
