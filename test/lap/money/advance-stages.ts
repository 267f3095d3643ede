import * as gql from './documents.ts';
import type { Drafted } from './books-kept.ts';
import type { Side } from './model.ts';
import type { Offices } from './offices.ts';

const PURSE = { fund: 'Quỹ Khuyến học', source: 'ASSOCIATION' };
const BOX = 'Két tiền mặt';
const WHO = 'Cán bộ Mẫu C';
const ADVANCED = 800_000;
/** By two papers; the rest comes back in cash. */
const SPENT = [
  { account: 'expenditure.travel', amount: 450_000, content: 'Xe đi kiểm tra chi hội' },
  { account: 'expenditure.meeting', amount: 230_000, content: 'Nước họp chi hội' },
];

interface Advance {
  id: string;
  version: number;
  state: string;
  remains: number;
}
interface Settlement {
  settled: number;
  returned: number;
  waiting: (Drafted & { kind: string })[];
}

/** Money is handed to somebody who accounts for it by papers, and brings back what is left. */
export class AdvanceStages {
  private readonly at: Offices;

  constructor(at: Offices) {
    this.at = at;
  }

  async advance(): Promise<string> {
    const { associationBooks: books } = this.at;
    const treasurer = await books.treasurer;
    await this.at.world.itIs('2026-10-13T02:00:00Z');
    await books.party(WHO, 'PERSON');
    const asked = {
      organisationId: books.office.id,
      counterpartyId: books.parties.get(WHO),
      day: '2026-10-12',
      dueOn: '2026-10-30',
      content: 'Đi kiểm tra chi hội',
      amount: ADVANCED,
    };
    const { askAdvance } = await treasurer.ask<{ askAdvance: Advance }>(gql.ASK_ADVANCE, { input: asked });
    const granting = { id: askAdvance.id, version: askAdvance.version, day: '2026-10-12', ...books.purse(PURSE) };
    const { grantAdvance } = await treasurer.ask<{ grantAdvance: Advance }>(gql.GRANT_ADVANCE, { input: granting });
    books.model.promised.push({ ...PURSE, day: '2026-10-12', amount: ADVANCED });
    const paying = { input: { id: grantAdvance.id, day: '2026-10-12', placeId: books.places.get(BOX) } };
    const { payAdvance } = await treasurer.ask<{ payAdvance: Drafted }>(gql.PAY_ADVANCE, paying);
    await books.sign(await books.attached(payAdvance), { day: '2026-10-12', book: 'PC', sides: this.cash(-ADVANCED) });
    books.model.promised.push({ ...PURSE, day: '2026-10-12', amount: -ADVANCED });
    const again = await treasurer.fault(gql.PAY_ADVANCE, paying);
    this.at.mustRefuse('an advance is handed out twice', again, { code: 'ADVANCE_NOTHING_TO_PAY', names: '' });
    await this.settle(grantAdvance.id);
    return `${ADVANCED} handed out once, 2 papers of ${SPENT.reduce((sum, { amount }) => sum + amount, 0)}, the rest returned`;
  }

  private async settle(id: string): Promise<void> {
    const { associationBooks: books } = this.at;
    const rest = ADVANCED - SPENT.reduce((sum, { amount }) => sum + amount, 0);
    const lines = SPENT.map(({ account, ...line }, at) => ({
      ...line,
      accountId: books.accounts.get(account),
      paperNumber: `HĐ ${at + 1}`,
      paperDay: '2026-10-12',
    }));
    const input = { id, day: '2026-10-13', lines, returned: rest, placeId: books.places.get(BOX) };
    const { settleAdvance } = await (
      await books.treasurer
    ).ask<{ settleAdvance: Settlement }>(gql.SETTLE_ADVANCE, { input });
    this.at.check(
      `settled ${ADVANCED - rest}, ${rest} returned`,
      settleAdvance.settled === ADVANCED - rest && settleAdvance.returned === rest,
    );
    for (const draft of settleAdvance.waiting) {
      const isReturn = draft.kind !== 'JOURNAL';
      const sides: Side[] = isReturn
        ? this.cash(rest)
        : [
            ...SPENT.map(({ account, amount }) => ({ ...PURSE, account, amount })),
            { ...PURSE, account: 'advance', amount: rest - ADVANCED },
          ];
      await books.sign(await books.attached(draft), { day: '2026-10-13', book: isReturn ? 'PT' : 'PKT', sides });
    }
    const { advance } = await (await books.auditor).ask<{ advance: Advance }>(gql.ADVANCE_OF, { id });
    this.at.check(
      `nothing of it remains (${advance.state}, ${advance.remains})`,
      advance.remains === 0 && advance.state === 'SETTLED',
    );
  }

  /** Cash against the advance; above zero: it comes in. */
  private cash(amount: number): Side[] {
    return [
      { ...PURSE, place: BOX, account: 'cash', amount },
      { ...PURSE, account: 'advance', amount: -amount },
    ];
  }
}
