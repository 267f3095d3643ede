import { type Actor, Clock, type FactKey, type IsoDate, Transactions } from '@app/kernel';
import { Books } from '@app/ledger';
import { Counterparties } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import type { AdvanceSums, AdvanceTotalsAsked } from './advance-book.rules';
import { AdvanceError } from './advances.errors';
import type { AdvanceStatementArgs } from './advances.inputs';
import { ADVANCED } from './advances.kinds';
import { AdvanceMove, AdvanceStanding, AdvanceStatement } from './advances.views';

/** People of one office, told at once. */
const MOST_PEOPLE = 1000;
/** Lines of one statement. */
const MOST_MOVES = 2000;

interface Standing {
  key: string;
  advances: number;
  remains: number;
  overdue: number;
  dueOn: IsoDate | null;
}

interface Move {
  day: IsoDate;
  amount: number;
  running: number;
  advanceKey: string;
  voucherKey: string;
}

/** The book of advances by person: what each has to account for, from the entries. */
@Injectable()
export class AdvanceStatements {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly books: Books,
    private readonly counterparties: Counterparties,
  ) {}

  /** Everybody who ever had an advance of the office, whoever has most first. Throws NOT_FOUND. */
  async standings(actor: Actor, organisationKey: number): Promise<AdvanceStanding[]> {
    const { provinceId, scopeId, key } = await this.books.of(actor, organisationKey);
    const rows = await this.transactions.reading(actor)<Standing>(
      `SELECT a.counterparty_key AS key, (count(*) FILTER (WHERE o.paid > o.returned))::int AS advances, sum(o.paid - o.returned)::bigint AS remains,
         coalesce(sum(o.paid - o.returned) FILTER (WHERE a.due_on < $3::date), 0)::bigint AS overdue,
         min(a.due_on) FILTER (WHERE o.paid > o.returned) AS "dueOn"
       FROM advance AS a JOIN open_item AS o ON o.province_id = a.province_id AND o.key = a.item_key
       WHERE a.province_id = $1 AND a.books_key = $2 AND o.paid > 0 GROUP BY a.counterparty_key
       ORDER BY sum(o.paid - o.returned) DESC, a.counterparty_key LIMIT ${MOST_PEOPLE}`,
      [provinceId, key, this.clock.today()],
    );
    return rows.map(({ key: counterparty, ...said }) =>
      Object.assign(new AdvanceStanding(), said, { counterpartyKey: { provinceId, scopeId, key: counterparty } }),
    );
  }

  /** Everybody who had, or was handed, something to account for, from the entries, whoever has most at the end first. Throws NOT_FOUND, ADVANCE_RANGE, ADVANCE_STATEMENT_LONG. */
  async totals(
    actor: Actor,
    { organisationKey, from, to }: AdvanceTotalsAsked,
  ): Promise<(AdvanceSums & { counterpartyKey: FactKey })[]> {
    mustBeRange(from, to);
    const { provinceId, scopeId, key } = await this.books.of(actor, organisationKey);
    const rows = await this.transactions.reading(actor)<AdvanceSums & { key: string }>(
      `SELECT o.counterparty_key AS key, coalesce(sum(e.amount) FILTER (WHERE e.day < $4), 0)::bigint AS opening,
         coalesce(sum(e.amount) FILTER (WHERE e.day >= $4 AND e.amount > 0), 0)::bigint AS paid,
         coalesce(-sum(e.amount) FILTER (WHERE e.day >= $4 AND e.amount < 0), 0)::bigint AS returned
       FROM open_item AS o JOIN ledger_entry AS e ON e.province_id = o.province_id AND e.open_item_key = o.key
       WHERE o.province_id = $1 AND o.books_key = $2 AND o.kind = $3 AND e.day <= $5 GROUP BY o.counterparty_key
       HAVING sum(e.amount) <> 0 OR max(e.day) >= $4 ORDER BY sum(e.amount) DESC, o.counterparty_key LIMIT ${MOST_PEOPLE + 1}`,
      [provinceId, key, ADVANCED, from, to],
    );
    if (rows.length > MOST_PEOPLE) throw tooLong(MOST_PEOPLE);
    return rows.map(({ key: counterparty, ...sums }) => ({
      ...sums,
      counterpartyKey: { provinceId, scopeId, key: counterparty },
    }));
  }

  /** Throws NOT_FOUND, ADVANCE_RANGE, ADVANCE_STATEMENT_LONG. */
  async statement(actor: Actor, { counterpartyKey, from, to }: AdvanceStatementArgs): Promise<AdvanceStatement> {
    mustBeRange(from, to);
    const { provinceId, scopeId, key, organisationKey } = await this.counterparties.one(actor, counterpartyKey);
    const books = await this.books.of(actor, organisationKey);
    const query = this.transactions.reading(actor);
    const params = [provinceId, books.key, key, ADVANCED];
    const [before] = await query<{ amount: number }>(
      `SELECT coalesce(sum(e.amount), 0)::bigint AS amount FROM ${ENTRIES} AND e.day < $5`,
      [...params, from],
    );
    const rows = await query<Move>(
      `SELECT e.day, e.amount, (SELECT a.key FROM advance AS a WHERE a.province_id = o.province_id AND a.item_key = o.key) AS "advanceKey", e.voucher_key AS "voucherKey",
         ($7::bigint + sum(e.amount) OVER (ORDER BY e.day, e.voucher_key, e.position))::bigint AS running
       FROM ${ENTRIES} AND e.day BETWEEN $5 AND $6 ORDER BY e.day, e.voucher_key, e.position LIMIT ${MOST_MOVES + 1}`,
      [...params, from, to, before!.amount],
    );
    if (rows.length > MOST_MOVES) throw tooLong(MOST_MOVES);
    const fact = (of: string): FactKey => ({ provinceId, scopeId, key: of });
    const moves = rows.map(({ advanceKey, voucherKey, ...said }) =>
      Object.assign(new AdvanceMove(), said, { advanceKey: fact(advanceKey), voucherKey: fact(voucherKey) }),
    );
    const sum = (sign: 1 | -1): number => moves.reduce((all, { amount }) => all + Math.max(sign * amount, 0), 0);
    return Object.assign(new AdvanceStatement(), {
      opening: before!.amount,
      paid: sum(1),
      returned: sum(-1),
      closing: before!.amount + sum(1) - sum(-1),
      moves,
    });
  }
}

/** Throws ADVANCE_RANGE. */
function mustBeRange(from: IsoDate, to: IsoDate): void {
  if (from > to) throw AdvanceError.ADVANCE_RANGE({}, [{ path: 'from', code: 'ADVANCE_RANGE' }]);
}

const tooLong = (most: number): Error =>
  AdvanceError.ADVANCE_STATEMENT_LONG({ most }, [{ path: 'to', code: 'ADVANCE_STATEMENT_LONG' }]);

/** SQL: `$1` province, `$2` books, `$3` whose, `$4` kind. */
const ENTRIES = `open_item AS o JOIN ledger_entry AS e ON e.province_id = o.province_id AND e.open_item_key = o.key
  WHERE o.province_id = $1 AND o.books_key = $2 AND o.counterparty_key = $3 AND o.kind = $4`;
