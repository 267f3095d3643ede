import { type DrawnPaper, drawnPaper, type OfficialDocument, type PaperFormat } from '@app/documents';
import { type Office, officeOf, unnumberedPaper } from '@app/issuing';
import { type Actor, Clock, KernelError, Transactions } from '@app/kernel';
import { Name, PersonReader } from '@app/people';
import { Injectable } from '@nestjs/common';
import { MOST_GRANTED } from './round.rules';
import { SCHOLARSHIP } from './scholarship-open-item';
import type { ScholarshipRound } from './scholarship-round.entity';
import { ScholarshipRounds } from './scholarship-rounds.service';
import { ScholarshipError } from './scholarships.errors';
import { ScholarshipPermission } from './scholarships.permissions';
import { visibleGrants } from './scholarships.sql';

const DONG = new Intl.NumberFormat('vi-VN');

interface Row {
  personKey: string;
  number: number;
  unit: string;
  amount: number;
}

/** Who is still to be paid in a round, to sign for it: name, unit and amount, and nothing else that is known of them. */
@Injectable()
export class PaymentLists {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly rounds: ScholarshipRounds,
    private readonly reader: PersonReader,
  ) {}

  /** For whoever works at the office of the round, or goes on with its work. Throws NOT_FOUND, SCHOLARSHIP_LIST_EMPTY, RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
  async print(actor: Actor, key: string, format: PaperFormat): Promise<DrawnPaper> {
    const round = await this.rounds.one(actor, key);
    if (!actor.keeps(ScholarshipPermission.Read, round.organisationKey)) throw KernelError.NOT_FOUND();
    const query = this.transactions.reading(actor);
    const today = this.clock.today();
    const params: unknown[] = [key, today, SCHOLARSHIP];
    const visible = visibleGrants(actor, today, params);
    const rows = await query<Row>(
      `-- all shards: grants of a round, and what is owed for them in the books of its office
       SELECT g.person_key AS "personKey", g.number, coalesce(p.name, '') AS unit, g.amount - coalesce(o.paid, 0) AS amount
       FROM scholarship_grant AS g LEFT JOIN open_item AS o ON o.kind = $3 AND o.cause_key = g.key
       LEFT JOIN LATERAL (SELECT n.name FROM organisation_period AS n
         WHERE n.organisation_key = g.organisation_key AND n.valid_from <= $2::date ORDER BY n.valid_from DESC LIMIT 1) AS p ON true
       WHERE g.round_key = $1 AND g.revoked_on IS NULL AND o.ended_on IS NULL AND g.amount > coalesce(o.paid, 0) AND ${visible} ORDER BY g.number LIMIT ${MOST_GRANTED}`,
      params,
    );
    if (rows.length === 0) throw ScholarshipError.SCHOLARSHIP_LIST_EMPTY();
    const office = await officeOf(query, round.organisationKey, today);
    const people = await this.reader.byKeys(
      rows.map(({ personKey }) => personKey),
      [Name],
      query,
    );
    const named = rows.map((row) => ({ ...row, name: people.get(row.personKey)?.get(Name) ?? '—' }));
    return drawnPaper(paymentList(office, round, named), `Danh sách chi học bổng ${round.year}`, format);
  }
}

function paymentList(
  office: Office,
  { name, year }: ScholarshipRound,
  rows: readonly (Row & { name: string })[],
): OfficialDocument {
  const total = rows.reduce((sum, { amount }) => sum + amount, 0);
  return {
    ...unnumberedPaper(office, 'Danh sách', `Chi học bổng "${name}" năm ${year}`),
    body: [
      {
        kind: 'table',
        columns: [
          { title: 'Số', widthPercent: 8, align: 'center' },
          { title: 'Họ và tên', widthPercent: 30, align: 'left' },
          { title: 'Đơn vị', widthPercent: 26, align: 'left' },
          { title: 'Số tiền (đồng)', widthPercent: 16, align: 'right' },
          { title: 'Ký nhận', widthPercent: 20, align: 'left' },
        ],
        rows: rows.map((row) => [String(row.number), row.name, row.unit, DONG.format(row.amount), '']),
      },
      { kind: 'paragraph', text: `Danh sách này có ${rows.length} người, tổng số tiền ${DONG.format(total)} đồng.` },
    ],
  };
}
