import type { IsoDate, Transaction } from '@app/kernel';
import { dongText, type HeldBooks } from '@app/ledger';
import { AdvanceError } from './advances.errors';
import { IS_STANDING, SETTLEMENTS } from './advances.sql';

interface Papered {
  amount: number;
  paperNumber: string | null;
  paperDay: IsoDate | null;
}

const sameAs = ({ paperNumber, amount }: Papered): string => `${paperNumber?.toLowerCase()}/${amount}`;

/**
 * A paper is settled once: the same number and amount, here or in a settlement of these books that stands, are asked back. Throws ADVANCE_PAPER_DAY, ADVANCE_PAPER_DOUBLE,
 * ADVANCE_PAPER_TWICE.
 */
export async function mustBeOtherPapers(
  tx: Transaction,
  { provinceId, key }: HeldBooks,
  lines: readonly Papered[],
  { day, isOther }: { day: IsoDate; isOther: boolean },
): Promise<void> {
  const younger = lines.findIndex(({ paperDay }) => paperDay !== null && paperDay > day);
  if (younger >= 0)
    throw AdvanceError.ADVANCE_PAPER_DAY({}, [{ path: `lines.${younger}.paperDay`, code: 'ADVANCE_PAPER_DAY' }]);
  if (isOther) return;
  const numbered = lines.flatMap((line, at) => (line.paperNumber === null ? [] : [{ ...line, at }]));
  const seen = new Set<string>();
  for (const line of numbered) {
    const params = { number: line.paperNumber! };
    if (seen.has(sameAs(line)))
      throw AdvanceError.ADVANCE_PAPER_DOUBLE(params, [
        { path: `lines.${line.at}.paperNumber`, code: 'ADVANCE_PAPER_DOUBLE', params },
      ]);
    seen.add(sameAs(line));
  }
  if (numbered.length === 0) return;
  const [twice] = await tx.query<{ at: number; day: IsoDate }>(
    `SELECT n.at, s.day FROM unnest($3::int[], $4::text[], $5::bigint[], $6::date[]) AS n(at, number, amount, day)
     JOIN advance_settlement_line AS l ON l.province_id = $1 AND lower(l.paper_number) = lower(n.number) AND l.amount = n.amount
       AND (l.paper_day IS NULL OR n.day IS NULL OR l.paper_day = n.day)
     JOIN (${SETTLEMENTS}) ON s.province_id = l.province_id AND s.key = l.settlement_key
     JOIN advance AS a ON a.province_id = s.province_id AND a.key = s.advance_key AND a.books_key = $2
     WHERE ${IS_STANDING} ORDER BY n.at LIMIT 1`,
    [
      provinceId,
      key,
      numbered.map(({ at }) => at),
      numbered.map(({ paperNumber }) => paperNumber),
      numbered.map(({ amount }) => amount),
      numbered.map(({ paperDay }) => paperDay),
    ],
  );
  if (!twice) return;
  const line = lines[twice.at]!;
  const params = { number: line.paperNumber!, amount: dongText(line.amount), day: twice.day };
  throw AdvanceError.ADVANCE_PAPER_TWICE(params, [
    { path: `lines.${twice.at}.paperNumber`, code: 'ADVANCE_PAPER_TWICE', params },
  ]);
}
