import type { TestPerson } from '../support/builders';
import type { Somewhere } from './somewhere';

interface Given {
  organisationId: string;
  counterpartyId: string;
  placeId: string;
  fundId: string;
  purposeId: string;
  /** What is spent on. */
  accountId: string;
}

/** An advance that was declined, and one that is handed out and settled. */
export async function writeAdvances(
  { run, word }: Pick<Somewhere, 'run' | 'word'>,
  { treasurer, post }: { treasurer: TestPerson; post: (draft: { id: string; version: number }) => Promise<void> },
  { organisationId, counterpartyId, placeId, fundId, purposeId, accountId }: Given,
): Promise<void> {
  const day = '2024-09-12';
  const ask = () =>
    run(treasurer, 'askAdvance:AskAdvanceInput', {
      organisationId,
      counterpartyId,
      day,
      dueOn: '2024-09-20',
      content: word('words'),
      amount: 5,
      anotherReason: word('words'),
    });
  const { id, version } = await ask();
  await run(treasurer, 'declineAdvance', { id, version, reason: word('words') });
  const advance = await ask();
  const money = { fundId, purposeId, source: 'CONTRIBUTION', anotherReason: word('words') };
  await run(treasurer, 'grantAdvance:GrantAdvanceInput', { ...advance, day, ...money });
  await post(await run(treasurer, 'payAdvance:PayAdvanceInput', { id: advance.id, day, placeId }));
  const line = {
    accountId,
    content: word('words'),
    amount: 3,
    paperNumber: word('words'),
    quantities: [{ unit: 'PERSON', count: 1 }],
  };
  const paper = { lines: [line], paperReason: word('words') };
  await run(treasurer, 'settleAdvance:SettleAdvanceInput', { id: advance.id, day, ...paper }, '{ id }');
}
