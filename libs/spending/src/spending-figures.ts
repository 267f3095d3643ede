import { activityKindCodes } from '@app/activities';
import { type FigureSource, FigureSources, type FigureTerms, type KeeperTerms } from '@app/forms';
import { factKey, nodeId, type SortColumn, type Thing, type Actor } from '@app/kernel';
import { visibleBooks } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { VOUCHER } from './spending.kinds';
import { SpentLine, type SpentRow } from './spending.view';
import { BUDGET_SOURCES, OTHER_SOURCES, SPENT } from './spent.sql';

const yearOf = (day: string): string => `extract(year FROM ${day})::int`;

/**
 * What posted vouchers of a unit's books spent on a week, of some sources of money, in place of what is typed at its activities: for units whose books were open on the
 * first day of the period. What names an activity counts in the period in which that began, whenever it was paid; what a fund for the week spent besides counts in the
 * year of its day. A reversal counts below zero where its cause counts.
 */
class SpentFigures implements FigureSource {
  readonly kinds = activityKindCodes;
  readonly from = SPENT;
  readonly quantities: FigureSource['quantities'];
  readonly columns = `v.province_id AS "provinceId", v.scope_id AS "scopeId", v.key, v.organisation_key AS "organisationKey", v.book, v.number, v.year, v.day,
    v.content, spent.amount, spent.source, spent.note, spent.activity`;
  readonly sort: readonly SortColumn[] = [
    { expression: 'v.day', type: 'date' },
    { expression: 'v.key', type: 'uuid' },
    { expression: 'spent.position', type: 'int' },
  ];

  constructor(
    quantity: 'stateBudget' | 'otherFunding',
    /** As an SQL list. */
    private readonly moneySources: string,
  ) {
    this.quantities = { [quantity]: 'spent.amount' };
  }

  readonly inPlaceFor = ({ organisationKey, provinceIds, startsOn }: KeeperTerms): string =>
    `EXISTS (SELECT 1 FROM account_books AS w WHERE w.province_id = ANY(${provinceIds}) AND w.organisation_key = ${organisationKey} AND w.opens_on <= ${startsOn})`;

  counts({ organisationKey, provinceIds, startsOn, endsOn, takes }: FigureTerms): string {
    const shards = provinceIds === null ? 'true' : `spent.province_id = ANY(${provinceIds})`;
    return `${shards} AND spent.organisation_key = ${organisationKey} AND spent.source IN (${this.moneySources})
      AND spent.year BETWEEN ${yearOf(startsOn)} AND ${yearOf(endsOn)}
      AND spent.counts_on BETWEEN CASE WHEN spent.is_named THEN ${startsOn} ELSE make_date(${yearOf(startsOn)}, 1, 1) END
        AND CASE WHEN spent.is_named THEN ${endsOn} ELSE make_date(${yearOf(endsOn)}, 12, 31) END
      AND ${takes('spent.code')}`;
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

/** Lines of the form that ask what a week cost, by the money it was paid with. */
@Injectable()
export class SpendingFigures {
  readonly all: readonly FigureSource[] = [
    new SpentFigures('stateBudget', BUDGET_SOURCES),
    new SpentFigures('otherFunding', OTHER_SOURCES),
  ];

  constructor(sources: FigureSources) {
    for (const source of this.all) sources.register(source);
  }
}
