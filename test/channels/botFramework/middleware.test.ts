import { type Activity, ActivityTypes, TestAdapter, TurnContext } from 'botbuilder';
import { fit } from '../../../channels/botFramework/fit.ts';
import { hear } from '../../../channels/botFramework/hear.ts';

async function heard(activity: object): Promise<Partial<Activity>> {
  const incoming = { type: 'message', recipient: { id: 'bot', name: 'Toll-Free Bot' }, ...activity };
  const context = new TurnContext(new TestAdapter(), incoming as Partial<Activity>);
  await hear.onTurn(context, async () => {});
  return context.activity;
}

const mention = (text: string, id = 'bot') => ({ type: 'mention', text, mentioned: { id } });

describe('what the bot hears', () => {
  test.each([
    ['<at>Toll-Free Bot</at> hello', [mention('<at>Toll-Free Bot</at>')], 'hello'],
    ['<at>Bot</at> hello', [mention('<at>Bot</at>')], 'hello'],
    ['hello <at>toll-free bot</at>', [], 'hello'],
    ['<at id="0">Toll-Free Bot</at>\u00a0hello', [], 'hello'],
    ['ask <at>Jane</at>', [mention('<at>Jane</at>', 'jane')], 'ask Jane'],
    ['</at><at>', [], ''],
    ['5 < 6 @ home', [], '5 < 6 @ home'],
  ])('%j', async (text, entities, words) => {
    expect((await heard({ text, entities })).text).toBe(words);
  });

  test('a hostile text is read quickly', async () => {
    const started = performance.now();
    await heard({ text: '<at '.repeat(60_000) });
    await heard({ text: '<at>'.repeat(60_000) });

    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('the HTML mirror of a Teams message is no file, a picture is one', async () => {
    const attachments = [
      { contentType: 'text/html', content: '<p>hi</p>' },
      { contentType: 'text/html; charset=utf-8' },
      { contentType: 'image/png' },
    ];

    expect((await heard({ text: 'hi', attachments })).attachments).toEqual([{ contentType: 'image/png' }]);
  });

  test('a card submit has no text to clean', async () => {
    expect(await heard({ value: { a: 1 } })).toMatchObject({ value: { a: 1 } });
  });
});

async function said(channelId: string, ...activities: Partial<Activity>[]) {
  const adapter = new TestAdapter(async (context) => {
    context.activity.channelId = channelId;
    await fit.onTurn(context, async () => {
      ids = (await context.sendActivities(activities)).map(({ id }) => id);
    });
  });
  let ids: (string | undefined)[] = [];
  await adapter.receiveActivity('hello');
  return { ids, sent: adapter.activeQueue };
}

const choices = (count: number, type = 'imBack') => ({
  type: 'message',
  text: 'Which?',
  suggestedActions: { to: [], actions: Array.from({ length: count }, (_none, place) => ({ type, title: `${place}`, value: `${place}` })) },
});

describe('what the bot says', () => {
  test.each(['msteams', 'sms', 'constructor'])('%s is sent no event and never learns of it', async (channelId) => {
    const { sent, ids } = await said(channelId, { type: 'event', name: 'registration/state' }, { type: 'message', text: 'hi' });

    expect(sent.map(({ type }) => type)).toEqual(['message']);
    expect(ids).toEqual(['', expect.any(String)]);
  });

  test.each(['directline', 'webchat', 'emulator', 'test'])('%s is sent events', async (channelId) => {
    expect((await said(channelId, { type: 'event', name: 'registration/state' })).sent).toHaveLength(1);
  });

  test('nothing but events for Teams sends nothing', async () => {
    expect(await said('msteams', { type: 'event', name: 'x' })).toEqual({ ids: [''], sent: [] });
  });

  test('a trace is sent nowhere, because it holds the dialog state', async () => {
    expect((await said('emulator', { type: ActivityTypes.Trace, value: { ein: '12-3456789' } })).sent).toEqual([]);
  });

  test('Teams shows three suggestions and more as buttons, six a card', async () => {
    const [three] = (await said('msteams', choices(3))).sent;
    const [seven] = (await said('msteams', { ...choices(7), attachments: [{ contentType: 'x' }] })).sent;

    expect(three?.suggestedActions?.actions).toHaveLength(3);
    expect(three?.attachments).toBeUndefined();
    expect(seven?.suggestedActions).toBeUndefined();
    expect(seven?.text).toBe('Which?');
    expect(seven?.attachments?.map(({ content }) => content?.buttons?.length)).toEqual([undefined, 6, 1]);
  });

  test('Teams gets any suggestion other than plain words as a button', async () => {
    const [message] = (await said('msteams', choices(2, 'postBack'))).sent;

    expect(message?.suggestedActions).toBeUndefined();
    expect(message?.attachments).toHaveLength(1);
  });

  test.each(['webchat', 'sms'])('%s keeps its suggestions', async (channelId) => {
    const [message] = (await said(channelId, choices(7))).sent;

    expect(message?.suggestedActions?.actions).toHaveLength(7);
  });
});
