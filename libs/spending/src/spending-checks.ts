import { nodeId, type Query } from '@app/kernel';
import { type BookCheck, BookChecks, BookFaultKind, type HeldBooks } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { type BookFigureSource, BookFigures } from './book-figures';

interface Differing {
  provinceId: number;
  scopeId: number;
  reportKey: string;
  subject: string;
  day: string;
  /** Null of a figure that is no money: both stand in the subject. */
  amount: number | null;
}

/** Rounds looked at of one organisation, the latest. */
const LOOKED_AT = 50;

/**
 * SQL: `$1` province, `$2` organisation, `$3` at most so many. Figures of its sent reports, of rounds that began while it kept books, that are not what a source says, with what the
 * unit says of them.
 */
const differing = (source: BookFigureSource): string => {
  const terms = { organisationKey: 'o.organisation_key', startsOn: 'd.starts_on', provinceIds: 'ARRAY[$1::int]' };
  const counts = source.counts({ ...terms, endsOn: 'd.ends_on', takes, since: null });
  const { quantity, value, isMoney } = source.figure;
  return `
    SELECT r.province_id AS "provinceId", r.scope_id AS "scopeId", r.key AS "reportKey", d.ends_on AS day,
      ${isMoney ? '(coalesce(said.value, 0) - books.amount)::bigint' : 'NULL::bigint'} AS amount,
      d.title || ' – ' || coalesce(line.printed_number || '. ', '') || line.label 
        || ${isMoney ? `''` : `': ' || coalesce(said.value, 0) || ' – ' || books.amount`} || coalesce(' (' || said.comment || ')', '') AS subject
    FROM (SELECT o.province_id, o.key, o.round_key, o.organisation_key FROM obligation AS o
      WHERE o.province_id = $1 AND o.organisation_key = $2 ORDER BY o.round_key DESC LIMIT ${LOOKED_AT}) AS o
    JOIN round AS d ON d.key = o.round_key
    JOIN report AS r ON r.province_id = $1 AND r.obligation_key = o.key AND r.counted_number IS NOT NULL
    JOIN form_cell AS cell ON cell.form_version_key = d.form_version_key AND cell.feed->>'quantity' = '${quantity}'
    JOIN form_row AS line ON line.key = cell.row_key
    LEFT JOIN report_value AS said ON said.province_id = $1 AND said.year = r.year AND said.report_key = r.key
      AND said.number = r.counted_number AND said.cell_key = cell.key
    CROSS JOIN LATERAL (SELECT coalesce(sum(${value}), 0) AS amount FROM ${source.from} WHERE spent.province_id = $1 AND v.province_id = $1 AND ${counts}) AS books
    WHERE ${source.inPlaceFor(terms)} AND coalesce(said.value, 0) <> books.amount
    ORDER BY d.ends_on DESC, line.position LIMIT $3`;
};

const takes = (code: string): string => `cell.feed->'kinds' ? ${code}`;

/** SQL: `$1` province, `$2` books, `$3` first day, `$4` last day, `$5` at most so many. Vouchers that pay for what was taken back since. */
const TAKEN_BACK = `
  SELECT v.key, v.book || ' ' || v.number || '/' || v.year || ' – ' || a.title AS subject, v.day, sum(e.amount)::bigint AS amount
  FROM voucher AS v JOIN ledger_entry AS e ON e.province_id = v.province_id AND e.voucher_key = v.key
  JOIN activity AS a ON a.province_id = e.province_id AND a.year = e.activity_year AND a.key = e.activity_key AND a.withdrawn_at IS NOT NULL
  WHERE v.province_id = $1 AND v.books_key = $2 AND v.day BETWEEN $3 AND $4 AND v.reverses_key IS NULL
    AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.province_id = v.province_id AND r.reverses_key = v.key)
  GROUP BY v.province_id, v.key, a.title ORDER BY v.day, v.key LIMIT $5`;

const WITHDRAWN: BookCheck = {
  kind: BookFaultKind.declare('activity_withdrawn'),
  hinders: false,
  named: { vi: 'chi cho hoạt động đã rút', en: 'paid for an activity that was taken back' },
  async find(query, { provinceId, scopeId, key: booksKey }, { from, through }, most) {
    const rows = await query<{ key: string; subject: string; day: string; amount: number }>(TAKEN_BACK, [
      provinceId,
      booksKey,
      from,
      through,
      most,
    ]);
    return rows.map(({ key, ...row }) => ({ ...row, thingId: nodeId('Voucher', key, { provinceId, scopeId }) }));
  },
};

const REPORT_DIFFERS = BookFaultKind.declare('report_differs');

/** What books have to show of reports and activities. */
@Injectable()
export class SpendingChecks {
  constructor(checks: BookChecks, figures: BookFigures) {
    checks.register(WITHDRAWN, {
      kind: REPORT_DIFFERS,
      hinders: false,
      named: { vi: 'báo cáo khác sổ', en: 'a report differs from the books' },
      async find(query: Query, { provinceId, organisationKey }: HeldBooks, _, most) {
        const found: Differing[] = [];
        for (const source of figures.all)
          found.push(...(await query<Differing>(differing(source), [provinceId, organisationKey, most])));
        return found.slice(0, most).map(({ reportKey, provinceId: province, scopeId, ...row }) => ({
          ...row,
          thingId: nodeId('Report', reportKey, { provinceId: province, scopeId }),
        }));
      },
    });
  }
}
