import { type FigureSource, FigureSources, type FigureTerms, type KeeperTerms } from '@app/forms';
import { type Actor, factKey, nodeId, type SortColumn, type Thing } from '@app/kernel';
import { visibleBooks } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { VOUCHER } from './spending.kinds';
import { SpentLine, type SpentRow } from './spending.view';
import { withVoucher } from './spent.sql';

const yearOf = (day: string): string => `extract(year FROM ${day})::int`;

/** One figure that books know. */
export interface BookFigure {
  quantity: keyof FigureSource['quantities'];
  /** What one entry counts for, as SQL over `spent`. */
  value: string;
  /** Columns of `SPENT_ENTRIES`, of those entries that may count. */
  entries: string;
  /** Condition over `spent`: they count in this figure. */
  only: string;
  /** Kinds of the cells that it fills, and under which of them an entry counts. */
  kinds: readonly string[];
  code: string;
  isMoney: boolean;
}

/**
 * What posted vouchers of a unit's books say of a week, in place of what is typed: for units whose books were open on the first day of the period. What names an
 * activity counts in the period in which that began, whenever it was paid; what a fund for the week spent besides counts in the year of its day. A reversal counts
 * below zero where its cause counts.
 */
export class BookFigureSource implements FigureSource {
  readonly kinds: readonly string[];
  readonly from: string;
  readonly quantities: FigureSource['quantities'];
  readonly columns = `v.province_id AS "provinceId", v.scope_id AS "scopeId", v.key, v.organisation_key AS "organisationKey", v.book, v.number, v.year, v.day,
    v.content, spent.amount, spent.source, spent.note, spent.activity`;
  readonly sort: readonly SortColumn[] = [
    { expression: 'v.day', type: 'date' },
    { expression: 'v.key', type: 'uuid' },
    { expression: 'spent.position', type: 'int' },
  ];

  constructor(readonly figure: BookFigure) {
    this.kinds = figure.kinds;
    this.from = withVoucher(figure.entries);
    this.quantities = { [figure.quantity]: figure.value };
  }

  readonly inPlaceFor = ({ organisationKey, provinceIds, startsOn }: KeeperTerms): string =>
    `EXISTS (SELECT 1 FROM account_books AS w WHERE w.province_id = ANY(${provinceIds}) AND w.organisation_key = ${organisationKey} AND w.opens_on <= ${startsOn})`;

  counts({ organisationKey, provinceIds, startsOn, endsOn, takes }: FigureTerms): string {
    const shards = provinceIds === null ? 'true' : `spent.province_id = ANY(${provinceIds})`;
    return `${shards} AND spent.organisation_key = ${organisationKey} AND ${this.figure.only}
      AND spent.year BETWEEN ${yearOf(startsOn)} AND ${yearOf(endsOn)}
      AND spent.counts_on BETWEEN CASE WHEN spent.is_named THEN ${startsOn} ELSE make_date(${yearOf(startsOn)}, 1, 1) END
        AND CASE WHEN spent.is_named THEN ${endsOn} ELSE make_date(${yearOf(endsOn)}, 12, 31) END
      AND ${takes(this.figure.code)}`;
  }

  change(since: string): string {
    return `CASE WHEN v.posted_at > ${since} THEN 'added' END`;
  }

  visible(actor: Actor, params: unknown[]): string {
    return visibleBooks('v', actor, params);
  }

  named(id: string, params: unknown[]): string {
    const { provinceId, key } = factKey('Voucher', id);
    return `v.province_id = $${params.push(provinceId)} AND v.key = $${params.push(key)}`;
  }

  readonly thing = (row: object): Thing => spentThing(row as SpentRow);
  readonly record = (row: object): SpentLine => SpentLine.of(row as SpentRow);
}

/** Figures that books keep in place of what is typed: libraries register them, checks and traces ask for all of them. */
@Injectable()
export class BookFigures {
  private readonly sources: BookFigureSource[] = [];

  constructor(private readonly figures: FigureSources) {}

  register(...figures: readonly BookFigure[]): void {
    for (const source of figures.map((figure) => new BookFigureSource(figure))) {
      this.sources.push(source);
      this.figures.register(source);
    }
  }

  get all(): readonly BookFigureSource[] {
    return this.sources;
  }
}

export const voucherId = ({ provinceId, scopeId, key }: Pick<SpentRow, 'provinceId' | 'scopeId' | 'key'>): string =>
  nodeId('Voucher', key, { provinceId, scopeId });

export type VoucherRow = Pick<
  SpentRow,
  'provinceId' | 'scopeId' | 'key' | 'organisationKey' | 'book' | 'number' | 'year' | 'day' | 'content'
>;

export const spentThing = (row: VoucherRow): Thing => ({
  id: voucherId(row),
  kind: VOUCHER,
  title: row.content,
  subtitle: `${row.book} ${row.number}/${row.year}`,
  day: row.day,
  organisationKey: row.organisationKey,
  standing: null,
});
