import {
  type Actor,
  type FactKey,
  KernelError,
  keyOfFact,
  newKey,
  type Query,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { dongText, Funds, type HeldBooks, LedgerPermission, lockBooks, visibleBooks } from '@app/ledger';
import { Name, PersonReader } from '@app/people';
import { Injectable } from '@nestjs/common';
import type { BankLine, BankMatch } from './bank.entity';
import { DAYS_APART, matchFault, type OpenLine, type OpenMove, proposals } from './matching.rules';
import { ReconciliationError } from './reconciliation.errors';
import { BankMatched, BankMatchUndone } from './reconciliation.events';
import type { MatchBankLinesInput } from './reconciliation.inputs';
import {
  bankLines,
  type HeldPlace,
  LINE_IS_OPEN,
  lineColumns,
  lockPlace,
  matches,
  matchLines,
  matchVouchers,
  MOVE_IS_OPEN,
  MOVES,
} from './reconciliation.sql';
import { AccountMove, MatchProposal } from './reconciliation.view';

/** Open lines and vouchers that are looked at together, the earliest first. */
const MOST_LINES = 1000;
const MOST_MOVES = 2000;

type Line = BankLine & OpenLine;
type Move = OpenMove & { scopeId: number; personKey: string | null };

interface Open {
  lines: Map<string, Line>;
  moves: Map<string, Move>;
}

/** Which lines of the bank and which vouchers are the same money. */
@Injectable()
export class BankMatches {
  constructor(
    private readonly transactions: Transactions,
    private readonly funds: Funds,
    private readonly people: PersonReader,
  ) {}

  /** What of an account may belong together; the sure ones first. Throws NOT_FOUND. */
  async proposals(actor: Actor, placeKey: FactKey): Promise<MatchProposal[]> {
    const place = await this.funds.place(actor, placeKey);
    const open = await this.openOf(this.transactions.reading(actor), place);
    const found = proposals([...open.lines.values()], [...open.moves.values()]);
    return found
      .toSorted((one, other) => Number(other.isSure) - Number(one.isSure))
      .map(({ lineKeys, moveKeys, ...said }) =>
        Object.assign(new MatchProposal(), said, {
          id: [...lineKeys, ...moveKeys].join('+'),
          lines: lineKeys.map((key) => open.lines.get(key)!),
          moves: moveKeys.map((key) => moveOf(place.provinceId, open.moves.get(key)!)),
        }),
      );
  }

  /** Throws NOT_FOUND, MATCH_OF_ONE, MATCH_MANY_TO_MANY, MATCH_SUMS_DIFFER, MATCH_LINE_TAKEN, MATCH_VOUCHER_TAKEN, MATCH_VOUCHER_ELSEWHERE. */
  async match(actor: Actor, { placeKey, ...asked }: MatchBankLinesInput): Promise<BankMatch> {
    const made = await this.transactions.run(actor, async (tx) => {
      const { books, place } = await lockPlace(tx, LedgerPermission.Keep, placeKey);
      const lineKeys = keysIn(place.provinceId, asked.lineKeys, 'lineIds');
      const voucherKeys = keysIn(place.provinceId, asked.voucherKeys, 'voucherIds');
      const ofPlace = [place.provinceId, place.key];
      const lines = await tx.query<{ amount: number }>(
        'SELECT l.amount FROM bank_line AS l WHERE l.province_id = $1 AND l.place_key = $2 AND l.key = ANY($3::uuid[])',
        [...ofPlace, lineKeys],
      );
      if (lines.length < lineKeys.length) throw KernelError.NOT_FOUND({}, [{ path: 'lineIds', code: 'NOT_FOUND' }]);
      const moves = await tx.query<{ amount: number }>(
        `SELECT m.amount FROM (${MOVES}) AS m WHERE m.key = ANY($3::uuid[])`,
        [...ofPlace, voucherKeys],
      );
      if (moves.length < voucherKeys.length)
        throw ReconciliationError.MATCH_VOUCHER_ELSEWHERE({}, [
          { path: 'voucherIds', code: 'MATCH_VOUCHER_ELSEWHERE' },
        ]);
      mustBeEqual(lines, moves);
      const amount = sum(lines.length > 0 ? lines : moves);
      const [match] = await this.writeAll(tx, atOf(books, place), [{ lineKeys, voucherKeys, amount }]);
      return match!;
    });
    const [match] = await this.seen(actor, [made]);
    return match!;
  }

  /** All proposals that are sure, of what is looked at together, at once. Throws NOT_FOUND, BOOKS_MISSING, MATCH_NOTHING_SURE. */
  async acceptSure(actor: Actor, placeKey: FactKey): Promise<number> {
    return this.transactions.run(actor, async (tx) => {
      const { books, place } = await lockPlace(tx, LedgerPermission.Keep, placeKey);
      const open = await this.openOf(tx.query.bind(tx), place);
      const sure = proposals([...open.lines.values()], [...open.moves.values()]).filter(({ isSure }) => isSure);
      if (sure.length === 0) throw ReconciliationError.MATCH_NOTHING_SURE();
      const parts = sure.map(({ lineKeys, moveKeys, amount }) => ({ lineKeys, voucherKeys: moveKeys, amount }));
      return (await this.writeAll(tx, atOf(books, place), parts)).length;
    });
  }

  /** Throws NOT_FOUND. */
  async undo(actor: Actor, { provinceId, key }: FactKey): Promise<boolean> {
    return this.transactions.run(actor, async (tx) => {
      const [row] = await tx.query<BankMatch>(
        `SELECT ${matches.columns('t')} FROM bank_match AS t WHERE t.province_id = $1 AND t.key = $2`,
        [provinceId, key],
      );
      if (!row) throw KernelError.NOT_FOUND();
      await lockBooks(tx, LedgerPermission.Keep, row.organisationKey);
      const parts = await this.partsIn(tx, row);
      for (const table of ['bank_match_line', 'bank_match_voucher'])
        await tx.query(`DELETE FROM ${table} WHERE province_id = $1 AND match_key = $2`, [provinceId, key]);
      const gone = await tx.query('DELETE FROM bank_match WHERE province_id = $1 AND key = $2 RETURNING key', [
        provinceId,
        key,
      ]);
      if (gone.length === 0) throw KernelError.NOT_FOUND();
      tell(tx, BankMatchUndone, row, { before: parts });
      return true;
    });
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<BankMatch[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleBooks('t', actor, params);
    const rows = await this.transactions.reading(actor)<BankMatch>(
      `SELECT ${matches.columns('t')} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN bank_match AS t ON t.province_id = k.province_id AND t.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(matches.toRow);
  }

  /** Of lines that the actor sees, by their keys. */
  async ofLines(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, BankMatch>> {
    const rows = await this.transactions.reading(actor)<BankMatch & { lineKey: string }>(
      `SELECT ${matches.columns('t')}, o.line_key AS "lineKey" FROM bank_match_line AS o
       JOIN bank_match AS t ON t.province_id = o.province_id AND t.key = o.match_key
       WHERE o.province_id = ANY($1::int[]) AND o.line_key = ANY($2::uuid[])`,
      [provincesOf(keys), keys.map(({ key }) => key)],
    );
    return new Map(rows.map((row) => [row.lineKey, matches.toRow(row)]));
  }

  /** Of matches that the actor sees. */
  async linesOf(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, BankLine[]>> {
    const rows = await this.transactions.reading(actor)<BankLine & { matchKey: string }>(
      `SELECT ${lineColumns}, o.match_key AS "matchKey" FROM bank_match_line AS o
       JOIN bank_line AS l ON l.province_id = o.province_id AND l.key = o.line_key
       WHERE o.province_id = ANY($1::int[]) AND o.match_key = ANY($2::uuid[]) ORDER BY o.match_key, l.day, l.key`,
      [provincesOf(keys), keys.map(({ key }) => key)],
    );
    return Map.groupBy(rows.map(bankLines.toRow) as (BankLine & { matchKey: string })[], ({ matchKey }) => matchKey);
  }

  /** Of matches that the actor sees: what their vouchers move at the account. */
  async movesOf(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, AccountMove[]>> {
    const rows = await this.transactions.reading(actor)<MoveRow & { matchKey: string }>(
      `SELECT o.match_key AS "matchKey", v.province_id AS "provinceId", v.scope_id AS "scopeId", v.key, v.day, sum(e.amount)::bigint AS amount
       FROM bank_match_voucher AS o JOIN voucher AS v ON v.province_id = o.province_id AND v.key = o.voucher_key
       JOIN ledger_entry AS e ON e.province_id = v.province_id AND e.voucher_key = v.key AND e.place_key = o.place_key
       WHERE o.province_id = ANY($1::int[]) AND o.match_key = ANY($2::uuid[])
       GROUP BY o.match_key, v.province_id, v.key ORDER BY o.match_key, v.day, v.key`,
      [provincesOf(keys), keys.map(({ key }) => key)],
    );
    const moves = rows.map((row) => ({ matchKey: row.matchKey, move: moveOf(row.provinceId, row) }));
    return new Map(
      [...Map.groupBy(moves, ({ matchKey }) => matchKey)].map(([key, all]) => [key, all.map(({ move }) => move)]),
    );
  }

  private async openOf(query: Query, { provinceId, key }: { provinceId: number; key: string }): Promise<Open> {
    const rows = await query<BankLine>(
      `SELECT ${lineColumns} FROM bank_line AS l WHERE l.province_id = $1 AND l.place_key = $2 AND ${LINE_IS_OPEN}
       ORDER BY l.day, l.key LIMIT ${MOST_LINES}`,
      [provinceId, key],
    );
    const lines = rows.map((row) => {
      const line = bankLines.toRow(row);
      return Object.assign(line, { text: `${line.content} ${line.party ?? ''}` });
    });
    const moves = await query<Move>(
      `SELECT m.key, m.scope_id AS "scopeId", m.day, m.amount, v.book || ' ' || v.number || '/' || v.year AS called, v.content, c.name AS party,
         c.person_key AS "personKey"
       FROM (${MOVES}) AS m JOIN voucher AS v ON v.province_id = m.province_id AND v.key = m.key
       LEFT JOIN counterparty AS c ON c.province_id = v.province_id AND c.key = v.counterparty_key
       WHERE m.day BETWEEN $3::date - ${DAYS_APART} AND $4::date + ${DAYS_APART} AND ${MOVE_IS_OPEN}
       ORDER BY m.day, m.key LIMIT ${MOST_MOVES}`,
      [provinceId, key, lines[0]?.day ?? null, lines.at(-1)?.day ?? null],
    );
    await this.nameThem(query, moves);
    return {
      lines: new Map(lines.map((line) => [line.key, line])),
      moves: new Map(moves.map((move) => [move.key, move])),
    };
  }

  /** People stand in the vault; whoever reads the books is told their names there, too. */
  private async nameThem(query: Query, moves: readonly Move[]): Promise<void> {
    const keys = [...new Set(moves.flatMap(({ personKey }) => personKey ?? []))];
    if (keys.length === 0) return;
    const known = await this.people.byKeys(keys, [Name], query);
    for (const move of moves) if (move.personKey !== null) move.party = known.get(move.personKey)?.get(Name) ?? null;
  }

  /** Three statements, however many; what was taken meanwhile is refused with its code. */
  private async writeAll(tx: Transaction, at: At, all: readonly Matched[]): Promise<FactKey[]> {
    const { provinceId, scopeId, placeKey } = at;
    const made = { byKey: tx.actor.mustBePerson, matchedAt: tx.now };
    const rows = all.map(({ amount }) => ({ ...at, key: newKey(), amount, ...made }));
    const parts = all.map(({ lineKeys, voucherKeys }, index) => {
      const part = { provinceId, scopeId, matchKey: rows[index]!.key };
      return {
        lines: lineKeys.map((lineKey) => ({ ...part, lineKey })),
        vouchers: voucherKeys.map((voucherKey) => ({ ...part, voucherKey, placeKey })),
      };
    });
    await matches.insertAll(tx, rows);
    await matchLines.insertAll(
      tx,
      parts.flatMap(({ lines }) => lines),
    );
    await matchVouchers.insertAll(
      tx,
      parts.flatMap(({ vouchers }) => vouchers),
    );
    for (const [index, row] of rows.entries()) {
      const { lineKeys, voucherKeys } = all[index]!;
      tell(tx, BankMatched, row, { after: { lineKeys, voucherKeys } });
    }
    return rows.map(keyOfFact);
  }

  private async partsIn(tx: Transaction, { provinceId, key }: FactKey) {
    const [row] = await tx.query<{ lineKeys: string[]; voucherKeys: string[] }>(
      `SELECT ARRAY(SELECT o.line_key FROM bank_match_line AS o WHERE o.province_id = $1 AND o.match_key = $2) AS "lineKeys",
         ARRAY(SELECT o.voucher_key FROM bank_match_voucher AS o WHERE o.province_id = $1 AND o.match_key = $2) AS "voucherKeys"`,
      [provinceId, key],
    );
    return row;
  }
}

/** What is the same money, and how much. */
interface Matched {
  lineKeys: string[];
  voucherKeys: string[];
  amount: number;
}

type At = Pick<BankMatch, 'provinceId' | 'scopeId' | 'organisationKey' | 'path' | 'placeKey'>;

const atOf = ({ provinceId, scopeId, organisationKey, path }: HeldBooks, { key }: HeldPlace): At => ({
  provinceId,
  scopeId,
  organisationKey,
  path,
  placeKey: key,
});

interface MoveRow {
  provinceId: number;
  scopeId: number;
  key: string;
  day: string;
  amount: number;
}

const provincesOf = (keys: readonly FactKey[]): number[] => [...new Set(keys.map(({ provinceId }) => provinceId))];

export const moveOf = (provinceId: number, { scopeId, key, day, amount }: Omit<MoveRow, 'provinceId'>): AccountMove =>
  Object.assign(new AccountMove(), { voucherKey: { provinceId, scopeId, key }, day, amount });

const sum = (parts: readonly { amount: number }[]): number => parts.reduce((all, { amount }) => all + amount, 0);

/** What is of another province is of another account. */
function keysIn(provinceId: number, keys: readonly FactKey[], path: string): string[] {
  if (keys.some((key) => key.provinceId !== provinceId)) throw KernelError.NOT_FOUND({}, [{ path, code: 'NOT_FOUND' }]);
  return [...new Set(keys.map(({ key }) => key))];
}

/** Throws MATCH_OF_ONE, MATCH_MANY_TO_MANY, MATCH_SUMS_DIFFER. */
function mustBeEqual(lines: readonly { amount: number }[], moves: readonly { amount: number }[]): void {
  const fault = matchFault(
    lines.map(({ amount }) => amount),
    moves.map(({ amount }) => amount),
  );
  if (fault === null) return;
  throw ReconciliationError[fault]({ difference: dongText(Math.abs(sum(lines) - sum(moves))) });
}

function tell(
  tx: Transaction,
  happened: typeof BankMatched,
  {
    key,
    provinceId,
    scopeId,
    path,
    organisationKey,
    placeKey,
    amount,
  }: Pick<BankMatch, 'key' | 'provinceId' | 'scopeId' | 'path' | 'organisationKey' | 'placeKey' | 'amount'>,
  change: { before?: unknown; after?: unknown },
): void {
  const payload = { organisationKey, placeKey, amount };
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload, ...change });
}
