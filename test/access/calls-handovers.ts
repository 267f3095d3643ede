import { nodeId } from '@app/kernel';
import { type Call, drawn, found, input, list, narrowed, nothing, place } from './call';
import type { PlaceRelation } from './rule';

const OUTSIDE: readonly PlaceRelation[] = ['sibling', 'parent', 'other province'];
const DECIDED = ['HANDOVER_DECIDED'];
const NOT_KIN = ['HANDOVER_NO_SUCCESSION'];

/** No organisation at all, so that the other one decides. */
const NOWHERE = nodeId('Organisation', 2_000_000_000);
const between = (over: object) => ({ organisationId: NOWHERE, toOrganisationId: NOWHERE, day: '2024-06-01', ...over });
const prepared = (over: object) => between({ counts: [], ...over });

export const handoverCalls: Record<string, Call> = {
  fundHandovers: list(
    () => ({}),
    ({ fundHandover }) => fundHandover,
  ),
  'fundHandovers (organisation)': narrowed(
    list(
      ({ organisation }) => ({ organisationId: organisation.id }),
      ({ fundHandover }) => fundHandover,
    ),
    OUTSIDE,
    ({ fundHandover }) => fundHandover,
  ),
  fundHandover: place(({ fundHandover }) => ({ id: fundHandover })),
  'node (fund handover)': found(({ fundHandover }) => fundHandover),
  'history (fund handover)': place(({ fundHandover }) => ({ id: fundHandover })),
  booksToTakeOver: nothing(),
  fundHandoverPreview: place(({ organisation }) => between({ organisationId: organisation.id }), NOT_KIN),
  'fundHandoverPreview (to)': place(({ organisation }) => between({ toOrganisationId: organisation.id }), NOT_KIN),
  'fundHandoverPreview (funds)': place(({ fund }) => between({ fundIds: [fund] })),
  'inbox (handovers to confirm)': {
    ...place(() => ({})),
    select: 'things { id }',
    shows: (answer, target) =>
      (answer as { things: { id: string }[] }[]).some(({ things }) =>
        things.some(({ id }) => id === target!.fundHandover),
      ),
  },
  prepareFundHandover: input(({ organisation }) => prepared({ organisationId: organisation.id }), NOT_KIN),
  'prepareFundHandover (to)': input(({ organisation }) => prepared({ toOrganisationId: organisation.id }), NOT_KIN),
  'prepareFundHandover (funds)': input(({ fund }) => prepared({ fundIds: [fund] })),
  'prepareFundHandover (places)': input(({ moneyPlace }) =>
    prepared({ counts: [{ placeId: moneyPlace, counted: 0 }] }),
  ),
  'prepareFundHandover (goods)': input(({ stockItem }) =>
    prepared({ counts: [], stockCounts: [{ itemId: stockItem, counted: 0 }] }),
  ),
  agreeToFundHandover: place(({ withdrawnHandover }) => ({ id: withdrawnHandover }), DECIDED),
  confirmFundHandover: place(({ withdrawnHandover }) => ({ id: withdrawnHandover }), DECIDED),
  returnFundHandover: place(({ withdrawnHandover }) => ({ id: withdrawnHandover, reason: 'thử' }), DECIDED),
  withdrawFundHandover: place(({ withdrawnHandover }) => ({ id: withdrawnHandover, reason: 'thử' }), DECIDED),
  'GET /fund-handovers/:id/protocol.pdf': drawn(({ fundHandover }) => `/fund-handovers/${fundHandover}/protocol.pdf`),
  'GET /fund-handovers/:id/protocol.docx': drawn(({ fundHandover }) => `/fund-handovers/${fundHandover}/protocol.docx`),
};
