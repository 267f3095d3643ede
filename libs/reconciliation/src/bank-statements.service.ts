import {
  type Actor,
  Clock,
  type Connection,
  type ErrorParams,
  errorMessages,
  type FactKey,
  fill,
  KernelError,
  newKey,
  pageOf,
  type Transaction,
  Transactions,
  writtenIf,
} from '@app/kernel';
import { dongText, LedgerPermission, lockBooks, MoneyPlaceKind, visibleBooks } from '@app/ledger';
import { type BankSheet, readBankSheet, sameAccount } from '@app/money-rules';
import { Injectable } from '@nestjs/common';
import type { BankLine, BankStatement } from './bank.entity';
import { fingerprintsOf } from './fingerprints';
import { ReconciliationError } from './reconciliation.errors';
import { BankStatementDiscarded, BankStatementImported } from './reconciliation.events';
import {
  type BankLinesArgs,
  BankLineSorts,
  BankLineStanding,
  type BankStatementsArgs,
  BankStatementSorts,
  type ImportBankStatementInput,
} from './reconciliation.inputs';
import { bankLines, type HeldPlace, LINE_IS_OPEN, lineColumns, lockPlace, statements } from './reconciliation.sql';
import type { BankImportOutcome } from './reconciliation.view';

const MOST_FAULTS = 100;

/** SQL over `bank_line AS l`. */
const STANDINGS: Readonly<Record<BankLineStanding, string>> = {
  [BankLineStanding.Open]: LINE_IS_OPEN,
  [BankLineStanding.Matched]: `NOT ${LINE_IS_OPEN}`,
};

interface Fault {
  row: number | null;
  column: string | null;
  code: string;
  params: ErrorParams;
}

/** As it is stored with the request: numbers and keys alone. */
interface Judged {
  key: FactKey | null;
  faults: Fault[];
  lines: number;
  known: number;
  columns: string[];
  from: string | null;
  through: string | null;
  opening: number | null;
  closing: number | null;
}

/** What banks send of accounts: taken in whole or not at all, each movement once whatever statements it stands in. */
@Injectable()
export class BankStatements {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Faults are answered, not thrown. Throws NOT_FOUND, BOOKS_MISSING, STATEMENT_OF_BANK. */
  async take(actor: Actor, input: ImportBankStatementInput): Promise<BankImportOutcome> {
    const rows = input.rows.map(({ row, cells }) => ({ at: row, cells: new Map(cells.map((cell, at) => [at, cell])) }));
    const sheet = readBankSheet(rows);
    const isWanted = ({ key, faults }: Judged): boolean => !input.isRehearsal && key !== null && faults.length === 0;
    const { isWritten, answer } = await writtenIf(this.transactions, actor, isWanted, (tx) =>
      this.judge(tx, input, sheet),
    );
    const told = answer.faults.slice(0, MOST_FAULTS).map(({ params, ...fault }) => ({
      ...fault,
      message: fill(errorMessages(fault.code)[actor.language], params),
    }));
    const { lines, known, columns, from, through, opening, closing } = answer;
    return {
      isWritten,
      statementKey: isWritten ? answer.key : null,
      lines,
      known,
      columns,
      from,
      through,
      opening,
      closing,
      faults: told,
      faultCount: answer.faults.length,
    };
  }

  private async judge(tx: Transaction, input: ImportBankStatementInput, sheet: BankSheet): Promise<Judged> {
    const { books, place } = await lockPlace(tx, LedgerPermission.Keep, input.placeKey);
    if (place.kind !== MoneyPlaceKind.Bank)
      throw ReconciliationError.STATEMENT_OF_BANK({}, [{ path: 'placeId', code: 'STATEMENT_OF_BANK' }]);
    const { lines, columns, opening, closing } = sheet;
    const faults = [...this.faultsOf(sheet, place)];
    const prints = fingerprintsOf(lines);
    const known = await knownIn(tx, place, prints);
    const fresh = lines
      .map((line, at) => ({ line, print: prints[at]! }))
      .filter(({ print }) => !known.prints.has(print));
    if (faults.length === 0 && fresh.length === 0)
      faults.push({ row: null, column: null, code: 'BANK_STATEMENT_KNOWN', params: { name: known.fileName ?? '' } });
    const [from, through] = [lines[0]?.day ?? null, lines.at(-1)?.day ?? null];
    const said = { lines: fresh.length, known: lines.length - fresh.length, columns, from, through, opening, closing };
    if (faults.length > 0) return { key: null, faults, ...said };
    const { provinceId, scopeId, organisationKey, path, key: booksKey } = books;
    const row = {
      provinceId,
      scopeId,
      key: newKey(),
      booksKey,
      organisationKey,
      path,
      placeKey: place.key,
      fileName: input.fileName.trim(),
      fromDay: from!,
      throughDay: through!,
      opening,
      closing,
      lineCount: fresh.length,
      byKey: tx.actor.mustBePerson,
      importedAt: tx.now,
    };
    await statements.insert(tx, row);
    await bankLines.insertAll(
      tx,
      fresh.map(({ line: { at, ...line }, print }, position) => ({
        provinceId,
        scopeId,
        key: newKey(),
        statementKey: row.key,
        path,
        placeKey: place.key,
        position,
        row: at,
        fingerprint: print,
        ...line,
      })),
    );
    tell(tx, BankStatementImported, row, { after: { opening, closing, lines: fresh.length } });
    return { key: { provinceId, scopeId, key: row.key }, faults, ...said };
  }

  private *faultsOf({ faults, lines, account }: BankSheet, { accountNumber }: HeldPlace): Generator<Fault> {
    for (const { at, column, code, params } of faults) yield { row: at, column, code, params: shown(params) };
    if (account !== null && accountNumber !== null && !sameAccount(account, accountNumber))
      yield {
        row: null,
        column: null,
        code: 'BANK_SHEET_ACCOUNT',
        params: { found: account, expected: accountNumber },
      };
    const today = this.clock.today();
    for (const { at, day } of lines)
      if (day > today) yield { row: at, column: 'day', code: 'BANK_LINE_DAY_AHEAD', params: { day } };
  }

  /** While none of its lines is matched, and no later statement of the same days was read beside it. Throws NOT_FOUND, BANK_STATEMENT_MATCHED, BANK_STATEMENT_OVERLAPPED. */
  async discard(actor: Actor, key: FactKey): Promise<boolean> {
    return this.transactions.run(actor, async (tx) => {
      const ofIt = [key.provinceId, key.key];
      const [row] = await tx.query<BankStatement>(
        `SELECT ${statements.columns('s')} FROM bank_statement AS s WHERE s.province_id = $1 AND s.key = $2`,
        ofIt,
      );
      if (!row) throw KernelError.NOT_FOUND();
      await lockBooks(tx, LedgerPermission.Keep, row.organisationKey);
      const matched = await tx.query(
        `SELECT FROM bank_line AS l WHERE l.province_id = $1 AND l.statement_key = $2 AND NOT ${LINE_IS_OPEN} LIMIT 1`,
        ofIt,
      );
      if (matched.length > 0) throw ReconciliationError.BANK_STATEMENT_MATCHED();
      // Lines that it proved, too, were not written again: they would go with this one.
      const [later] = await tx.query<{ fileName: string }>(
        `SELECT o.file_name AS "fileName" FROM bank_statement AS o
         WHERE o.province_id = $1 AND o.place_key = $2 AND (o.imported_at, o.key) > ($4::timestamptz, $3::uuid) AND o.from_day <= $6 AND o.through_day >= $5
         ORDER BY o.imported_at DESC, o.key DESC LIMIT 1`,
        [row.provinceId, row.placeKey, row.key, row.importedAt, row.fromDay, row.throughDay],
      );
      if (later) throw ReconciliationError.BANK_STATEMENT_OVERLAPPED({ name: later.fileName });
      await tx.query('DELETE FROM bank_line WHERE province_id = $1 AND statement_key = $2', ofIt);
      await tx.query('DELETE FROM bank_statement WHERE province_id = $1 AND key = $2', ofIt);
      tell(tx, BankStatementDiscarded, row, { before: { fileName: row.fileName, lines: row.lineCount } });
      return true;
    });
  }

  /** Of statements that the actor was shown, those with a line that is matched. */
  async matchedOf(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, boolean>> {
    const rows = await this.transactions.reading(actor)<{ key: string }>(
      `SELECT k.key FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       WHERE EXISTS (SELECT 1 FROM bank_line AS l WHERE l.province_id = k.province_id AND l.statement_key = k.key AND NOT ${LINE_IS_OPEN})`,
      [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)],
    );
    return new Map(rows.map(({ key }) => [key, true]));
  }

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<BankStatement> {
    const [statement] = await this.seen(actor, [key]);
    if (!statement) throw KernelError.NOT_FOUND();
    return statement;
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<BankStatement[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleBooks('s', actor, params);
    const rows = await this.transactions.reading(actor)<BankStatement>(
      `SELECT ${statements.columns('s')} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN bank_statement AS s ON s.province_id = k.province_id AND s.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(statements.toRow);
  }

  /** The latest first. */
  list(actor: Actor, args: BankStatementsArgs): Promise<Connection<BankStatement>> {
    const params: unknown[] = [];
    const conditions = [visibleBooks('s', actor, params)];
    if (args.organisationKey != null) conditions.push(`s.organisation_key = $${params.push(args.organisationKey)}`);
    if (args.placeKey != null) conditions.push(`s.place_key = $${params.push(args.placeKey.key)}`);
    return pageOf<BankStatement>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${statements.columns('s')} FROM bank_statement AS s WHERE ${conditions.join(' AND ')}`,
        params,
        sort: BankStatementSorts.columnsOf(args, [
          { expression: 's.through_day', descending: true, type: 'date' },
          { expression: 's.key', descending: true, type: 'uuid' },
        ]),
      },
      args,
      statements.toRow,
    );
  }

  /** Movements of an account, the latest first. */
  lines(actor: Actor, args: BankLinesArgs): Promise<Connection<BankLine>> {
    const params: unknown[] = [args.placeKey.provinceId, args.placeKey.key];
    const conditions = ['l.province_id = $1 AND l.place_key = $2', visibleBooks('l', actor, params)];
    if (args.standing != null) conditions.push(STANDINGS[args.standing]);
    if (args.from != null) conditions.push(`l.day >= $${params.push(args.from)}`);
    if (args.to != null) conditions.push(`l.day <= $${params.push(args.to)}`);
    return pageOf<BankLine>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${lineColumns} FROM bank_line AS l WHERE ${conditions.join(' AND ')}`,
        params,
        sort: BankLineSorts.columnsOf(args, [
          { expression: 'l.day', descending: true, type: 'date' },
          { expression: 'l.key', descending: true, type: 'uuid' },
        ]),
      },
      args,
      bankLines.toRow,
    );
  }
}

/** Amounts as people read them. */
const shown = (params: Readonly<Record<string, string | number>>): ErrorParams =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? dongText(value) : value]),
  );

/** Which of these movements are there, and the statement of the first of them. */
async function knownIn(
  tx: Transaction,
  { provinceId, key }: HeldPlace,
  prints: readonly string[],
): Promise<{ prints: Set<string>; fileName: string | null }> {
  const rows = await tx.query<{ fingerprint: string; fileName: string }>(
    `SELECT l.fingerprint, s.file_name AS "fileName" FROM bank_line AS l
     JOIN bank_statement AS s ON s.province_id = l.province_id AND s.key = l.statement_key
     WHERE l.province_id = $1 AND l.place_key = $2 AND l.fingerprint = ANY($3::text[])`,
    [provinceId, key, prints],
  );
  return { prints: new Set(rows.map(({ fingerprint }) => fingerprint)), fileName: rows[0]?.fileName ?? null };
}

function tell(
  tx: Transaction,
  happened: typeof BankStatementImported,
  row: Pick<
    BankStatement,
    'key' | 'provinceId' | 'scopeId' | 'path' | 'organisationKey' | 'placeKey' | 'fromDay' | 'throughDay' | 'lineCount'
  >,
  change: { before?: unknown; after?: unknown },
): void {
  const { key, provinceId, scopeId, path, organisationKey, placeKey, fromDay, throughDay, lineCount } = row;
  const payload = { organisationKey, placeKey, fromDay, throughDay, lines: lineCount };
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload, ...change });
}
