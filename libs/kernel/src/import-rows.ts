import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from './actor';
import { DomainError, errorMessages, type ErrorParams, type FieldError, fill } from './errors';
import type { Transaction, Transactions } from './transaction';

/** Rows of one import: all are written together, or none. */
export const MOST_IMPORTED_ROWS = 500;

/** What keeps one row of an import from being written. */
@ObjectType()
export class RowFault {
  @Field(() => Int, { description: 'Place of the row among those given, from 0.' })
  row: number;

  @Field(() => String, { nullable: true, description: 'Column of the row; null for the row as a whole.' })
  field: string | null;

  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'In the language of the caller.' })
  message: string;

  @Field(() => ID, { nullable: true, description: 'What is there already, where the caller may look at it.' })
  twinId: string | null;
}

/** What became of an import. */
@ObjectType()
export class ImportOutcome {
  @Field(() => Boolean, { description: 'All rows are written; false after a rehearsal, or where a row has a fault.' })
  isWritten: boolean;

  @Field(() => Int)
  rows: number;

  @Field(() => [RowFault])
  faults: RowFault[];
}

interface Import<Row> {
  rows: readonly Row[];
  /** Everything is done and judged, and nothing stays. */
  isRehearsal: boolean;
  /** Names of columns where the faults of a use case say others, or say a code alone. */
  columns?: Readonly<Record<string, string>>;
}

/** Undoes what was written, faults in hand. */
class Undone extends Error {
  constructor(readonly faults: RowFault[]) {
    super('undone');
  }
}

/**
 * Writes rows in one transaction, each as its use case writes one. A row that is refused leaves the others to be judged, and in the end nothing written.
 * `order`: places of the rows in the order of writing.
 */
export async function importRows<Row>(
  transactions: Transactions,
  actor: Actor,
  { rows, isRehearsal, columns = {} }: Import<Row>,
  begin: (tx: Transaction) => Promise<{ order: readonly number[]; write: (row: Row, at: number) => Promise<void> }>,
): Promise<ImportOutcome> {
  try {
    await transactions.run(actor, async (tx) => {
      const faults: RowFault[] = [];
      const { order, write } = await begin(tx);
      for (const at of order) {
        try {
          await tx.part(() => write(rows[at]!, at));
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          faults.push(...faultsOf(error, at, actor, columns));
        }
      }
      if (isRehearsal || faults.length > 0) throw new Undone(faults);
    });
    return { isWritten: true, rows: rows.length, faults: [] };
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    return { isWritten: false, rows: rows.length, faults: error.faults.toSorted((one, other) => one.row - other.row) };
  }
}

function faultsOf(
  { code, text, params, fields }: DomainError,
  row: number,
  { language }: Actor,
  columns: Readonly<Record<string, string>>,
): RowFault[] {
  if (fields.length === 0)
    return [{ row, field: columns[code] ?? null, code, message: fill(text[language], params), twinId: twinIn(params) }];
  return fields.map(({ path, code: at, params: own = params }: FieldError) => ({
    row,
    field: columns[path] ?? path,
    code: at,
    message: fill(errorMessages(at)[language], own),
    twinId: twinIn(own),
  }));
}

/** A use case that knows what is there already names it in `twinId`. */
const twinIn = ({ twinId }: ErrorParams): string | null => (typeof twinId === 'string' ? twinId : null);
