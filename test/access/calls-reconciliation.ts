import { type Call, drawn, found, input, list, narrowed, nothing, own, place } from './call';
import type { PlaceRelation } from './rule';
import type { Target } from './world';

const OUTSIDE: readonly PlaceRelation[] = ['sibling', 'parent', 'other province'];
const at = ({ organisation }: Target) => ({ organisationId: organisation.id });
const history = (idOf: (target: Target) => string): Call => place((target) => ({ id: idOf(target) }));
const pile = (idOf: (target: Target) => string): Call => ({
  ...place(() => ({})),
  select: 'things { id }',
  shows: (answer, target) =>
    (answer as { things: { id: string }[] }[]).some(({ things }) => things.some(({ id }) => id === idOf(target!))),
});
const matching = (ends: readonly string[], ...args: Parameters<typeof input>): Call => ({
  ...input(args[0], ends),
  hidden: ['MATCH_VOUCHER_ELSEWHERE'],
});

export const reconciliationCalls: Record<string, Call> = {
  cashNotes: nothing({ on: '2024-03-05' }),
  cashCounts: list(
    () => ({}),
    ({ cashCount }) => cashCount,
  ),
  'cashCounts (organisation)': narrowed(
    list(at, ({ cashCount }) => cashCount),
    OUTSIDE,
    ({ cashCount }) => cashCount,
  ),
  'cashCounts (place)': narrowed(
    list(
      ({ moneyPlace }) => ({ placeId: moneyPlace }),
      ({ cashCount }) => cashCount,
    ),
    OUTSIDE,
    ({ cashCount }) => cashCount,
  ),
  cashCount: place(({ cashCount }) => ({ id: cashCount })),
  'node (cash count)': found(({ cashCount }) => cashCount),
  'history (cash count)': history(({ cashCount }) => cashCount),
  'inbox (boxes to count)': pile(({ moneyPlace }) => moneyPlace),
  'inbox (counts to sign)': pile(({ cashCount }) => cashCount),
  recordCashCount: input(
    ({ moneyPlace }) => ({ placeId: moneyPlace, day: '2024-03-06', seat: 'TREASURER' }),
    ['COUNT_NOTHING_SAID'],
  ),
  signCashCount: place(({ withdrawnCount }) => ({ id: withdrawnCount, seat: 'WITNESS' }), ['COUNT_WITHDRAWN']),
  explainCashCount: place(({ withdrawnCount }) => ({ id: withdrawnCount, reason: 'thử' }), ['COUNT_WITHDRAWN']),
  withdrawCashCount: place(({ withdrawnCount }) => ({ id: withdrawnCount, reason: 'thử' }), ['COUNT_WITHDRAWN']),
  'GET /cash-counts/:id/minutes.pdf': drawn(({ cashCount }) => `/cash-counts/${cashCount}/minutes.pdf`),
  'GET /cash-counts/:id/minutes.docx': drawn(({ cashCount }) => `/cash-counts/${cashCount}/minutes.docx`),

  bankStatements: list(
    () => ({}),
    ({ bankStatement }) => bankStatement,
  ),
  'bankStatements (organisation)': narrowed(
    list(at, ({ bankStatement }) => bankStatement),
    OUTSIDE,
    ({ bankStatement }) => bankStatement,
  ),
  'bankStatements (place)': narrowed(
    list(
      ({ bankPlace }) => ({ placeId: bankPlace }),
      ({ bankStatement }) => bankStatement,
    ),
    OUTSIDE,
    ({ bankStatement }) => bankStatement,
  ),
  bankStatement: place(({ bankStatement }) => ({ id: bankStatement })),
  'node (bank statement)': found(({ bankStatement }) => bankStatement),
  'history (bank statement)': history(({ bankStatement }) => bankStatement),
  importBankStatement: input(
    ({ moneyPlace }) => ({
      placeId: moneyPlace,
      fileName: 'sao-ke.csv',
      rows: [{ row: 1, cells: ['x'] }],
      isRehearsal: true,
    }),
    ['STATEMENT_OF_BANK'],
  ),
  discardBankStatement: place(({ bankStatement }) => ({ id: bankStatement }), ['BANK_STATEMENT_MATCHED']),
  bankLines: list(
    ({ bankPlace }) => ({ placeId: bankPlace }),
    ({ bankLine }) => bankLine,
  ),
  bankMatchProposals: place(({ bankPlace }) => ({ placeId: bankPlace })),
  bankReconciliation: place(({ bankPlace }) => ({ placeId: bankPlace, on: '2024-03-31' })),
  'GET /money-places/:id/reconciliation.pdf': drawn(
    ({ bankPlace }) => `/money-places/${bankPlace}/reconciliation.pdf?on=2024-03-31`,
  ),
  matchBankLines: matching(['MATCH_OF_ONE'], ({ bankPlace }) => ({ placeId: bankPlace, lineIds: [], voucherIds: [] })),
  'matchBankLines (lines)': matching(['MATCH_OF_ONE'], ({ bankLine }, world) => ({
    placeId: own(world).bankPlace,
    lineIds: [bankLine],
    voucherIds: [],
  })),
  'matchBankLines (vouchers)': matching(['MATCH_OF_ONE'], ({ bankVoucher }, world) => ({
    placeId: own(world).bankPlace,
    lineIds: [],
    voucherIds: [bankVoucher],
  })),
  acceptSureMatches: place(({ bankPlace }) => ({ placeId: bankPlace }), ['MATCH_NOTHING_SURE']),
  undoBankMatch: place(({ undoneMatch }) => ({ id: undoneMatch })),
  'node (bank match)': found(({ bankMatch }) => bankMatch),
  'history (bank match)': history(({ bankMatch }) => bankMatch),
};
