import { customer } from '../support/customer.ts';
import { inMemoryPorts } from '../support/inMemoryPorts.ts';

/** The next turn finds no room on the disk. */
function fullForOneTurn({ ports }: ReturnType<typeof inMemoryPorts>): void {
  const { keep } = ports.turns;
  ports.turns.keep = async () => {
    ports.turns.keep = keep;
    throw new Error('no space left on device');
  };
}

it.each(['private company', 'talk to a person', 'what is an EIN?', 'undo', 'delete my data'])(
  'a turn that could not be kept, %j, leaves the talk as it was: the next answer is heard',
  async (lost) => {
    const memory = inMemoryPorts();
    const { say } = customer({ memory });
    await say('I want to register');
    await say('private company');

    fullForOneTurn(memory);
    await expect(say(lost)).rejects.toMatchObject({ name: 'NotKept' });
    const { state } = await say('Maple Row Bakery LLC');

    expect(state.form.company).toMatchObject({ businessType: 'PRIVATE_PROFIT', legalName: 'Maple Row Bakery LLC' });
    expect(state.pending).toEqual({ kind: 'field', field: 'company.address.street' });
  },
);

it('keeps nothing of a deleted registration in mind', async () => {
  const memory = inMemoryPorts();
  const { say } = customer({ memory });
  await say('I want to register, private company, Maple Row Bakery LLC, EIN 45-7654321');
  await say('change the legal name to Cedar Row Bakery LLC');
  await say('delete my data');

  const { state } = await say('yes');

  expect(state).toMatchObject({ status: 'deleted', registrationId: null });
  expect(JSON.stringify([...memory.talks.values()])).not.toMatch(/Maple|Cedar|7654321|legalName/);
});
