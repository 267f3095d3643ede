import {
  DraftKind,
  type DraftProposal,
  type DraftProposer,
  DraftProposers,
  openDraft,
  OwnDocumentPermission,
  OwnDocuments,
} from '@app/issuing';
import { type Actor, type Asking, Clock } from '@app/kernel';
import { BirthDate, Name, PersonReader } from '@app/people';
import { BirthYear } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { initialOf, isGrown } from './list-names.rules';
import { ScholarshipRoundState } from './scholarship.kinds';
import type { ScholarshipRound } from './scholarship-round.entity';
import { ScholarshipRounds } from './scholarship-rounds.service';
import { ScholarshipError } from './scholarships.errors';
import { ScholarshipRoundIds } from './scholarships.ids';
import { visibleApplications } from './scholarships.sql';

export const DECISION = DraftKind.declare(
  'scholarship_decision',
  'The decision that grants scholarships, with its list; from a round.',
);

/** Names that stand in the decision itself; more stand in a list that goes with it. */
const MOST_NAMES = 200;
const DONG = new Intl.NumberFormat('vi-VN');

interface Row {
  personKey: string;
  unit: string;
  amount: number;
  total: number;
  sum: number;
}

/** Drafts the decision with the list of those proposed: no address, nothing of need, and minors by an initial. */
@Injectable()
export class ScholarshipDecisions implements DraftProposer<string, ScholarshipRound> {
  readonly kind = DECISION;
  readonly from = ScholarshipRoundIds;
  readonly permission = OwnDocumentPermission.Draft;

  constructor(
    proposers: DraftProposers,
    private readonly rounds: ScholarshipRounds,
    private readonly ownDocuments: OwnDocuments,
    private readonly reader: PersonReader,
    private readonly clock: Clock,
  ) {
    proposers.register(this);
  }

  read(actor: Actor, key: string): Promise<ScholarshipRound> {
    return this.rounds.one(actor, key);
  }

  /** Throws NOT_FOUND, SCHOLARSHIP_ROUND_STATE, SCHOLARSHIP_NOBODY. */
  async propose(tx: Asking, round: ScholarshipRound): Promise<DraftProposal> {
    const office = await this.ownDocuments.mustDraftAt(tx, round.organisationKey);
    if (round.state !== ScholarshipRoundState.Proposed) throw ScholarshipError.SCHOLARSHIP_ROUND_STATE();
    const rows = await this.proposed(tx, round.key);
    const [first] = rows;
    if (!first) throw ScholarshipError.SCHOLARSHIP_NOBODY();
    const subject = `Về việc cấp học bổng "${round.name}" năm ${round.year}`;
    const total = `${first.total} suất, tổng số tiền ${DONG.format(first.sum)} đồng`;
    const isListed = first.total <= MOST_NAMES;
    const whom = isListed ? 'cho những người có tên sau đây' : 'cho những người có tên trong danh sách kèm theo';
    const body: DraftProposal['parts']['body'] = [
      { kind: 'paragraph', text: `Điều 1. Cấp học bổng "${round.name}" năm ${round.year} ${whom}: ${total}.` },
    ];
    if (isListed) body.push(await this.table(tx, rows));
    body.push(
      { kind: 'paragraph', text: 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.' },
      {
        kind: 'paragraph',
        text: 'Điều 3. Các đơn vị có liên quan và những người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
      },
    );
    return { office, parts: { ...openDraft(office, 'QĐ', subject), subject, body }, basedOn: [] };
  }

  private proposed(tx: Asking, roundKey: string): Promise<Row[]> {
    const params: unknown[] = [roundKey, this.clock.today()];
    const visible = visibleApplications(tx.actor, this.clock.today(), params);
    return tx.query<Row>(
      `-- all shards: whoever is proposed in a round, wherever they are
       SELECT a.person_key AS "personKey", p.name AS unit, a.amount, (count(*) OVER ())::int AS total, (sum(a.amount) OVER ())::bigint AS sum
       FROM scholarship_application AS a LEFT JOIN LATERAL (SELECT o.name FROM organisation_period AS o
         WHERE o.organisation_key = a.organisation_key AND o.valid_from <= $2::date ORDER BY o.valid_from DESC LIMIT 1) AS p ON true
       WHERE a.round_key = $1 AND a.state = 'proposed' AND ${visible} ORDER BY a.rank, a.key LIMIT ${MOST_NAMES}`,
      params,
    );
  }

  private async table(tx: Asking, rows: readonly Row[]): Promise<DraftProposal['parts']['body'][number]> {
    const today = this.clock.today();
    const keys = rows.map(({ personKey }) => personKey);
    const people = await this.reader.byKeys(keys, [Name, BirthDate, BirthYear], tx.query.bind(tx));
    const named = (key: string): string => {
      const known = people.get(key);
      const name = known?.get(Name) ?? '—';
      return isGrown({ date: known?.get(BirthDate), year: known?.get(BirthYear) }, today) ? name : initialOf(name);
    };
    return {
      kind: 'table',
      columns: [
        { title: 'STT', widthPercent: 8, align: 'center' },
        { title: 'Họ và tên', widthPercent: 37, align: 'left' },
        { title: 'Đơn vị', widthPercent: 35, align: 'left' },
        { title: 'Số tiền (đồng)', widthPercent: 20, align: 'right' },
      ],
      rows: rows.map(({ personKey, unit, amount }, at) => [
        String(at + 1),
        named(personKey),
        unit,
        DONG.format(amount),
      ]),
    };
  }
}
