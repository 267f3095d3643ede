import { type Actor, type Asking, Clock, inShardsOf, KernelError } from '@app/kernel';
import { DraftKind, type DraftProposal, type DraftProposer, DraftProposers, OwnDocuments } from '@app/issuing';
import { Injectable } from '@nestjs/common';
import {
  deadlineOf,
  type Obligation,
  obligationsWithReports,
  overdueOn,
  ReportPermission,
  type Round,
  RoundIds,
  Rounds,
  standing,
} from '@app/reporting';
import { LetterError } from './letters.errors';
import { type LateUnit, reminderDispatch } from './report-reminder.rules';

const REMINDER = DraftKind.declare(
  'reminder_letter',
  'The letter that reminds the units which are late today; from the round.',
);

/** The dispatch lists every unit; a longer list belongs to several levels. */
const MOST_LATE = 2000;

/** Whose units are reminded, and who writes to them. */
interface Reminding {
  issuerKey: number;
  /** Path of the organisation to which the reports go, as the tree was when the round opened. */
  path: string;
}

/**
 * Drafts the dispatch that reminds the units of a round which are late today: in the name of the highest organisation at which the actor
 * works and to or through which reports of the round go; it reminds everybody below.
 */
@Injectable()
export class ReminderDrafts implements DraftProposer<number, Round> {
  readonly kind = REMINDER;
  readonly from = RoundIds;
  readonly permission = ReportPermission.Review;

  constructor(
    proposers: DraftProposers,
    private readonly clock: Clock,
    private readonly rounds: Rounds,
    private readonly ownDocuments: OwnDocuments,
  ) {
    proposers.register(this);
  }

  read(actor: Actor, key: number): Promise<Round> {
    return this.rounds.one(actor, key);
  }

  /** Throws NOT_FOUND, DRAFT_NOBODY_LATE, DRAFT_TOO_MANY_LATE. */
  async propose(tx: Asking, round: Round): Promise<DraftProposal> {
    const { issuerKey, path } = await remindingBy(tx, round);
    const office = await this.ownDocuments.mustDraftAt(tx, issuerKey);
    const today = this.clock.today();
    const units = await lateUnits(tx, round, path, today);
    if (units.length === 0) throw LetterError.DRAFT_NOBODY_LATE();
    if (units.length > MOST_LATE) throw LetterError.DRAFT_TOO_MANY_LATE({ count: units.length, max: MOST_LATE });
    const basedOn = await this.ownDocuments.citable(tx, round.directiveKey ? [round.directiveKey] : []);
    const data = { roundTitle: round.title, directive: basedOn[0] ?? null, today, units };
    return { office, parts: reminderDispatch(office, data), basedOn };
  }
}

/** Reports go to the round's owner from those at the top, and else to whoever stands above in the tree. */
async function remindingBy(tx: Asking, round: Round): Promise<Reminding> {
  const workplaces = tx.actor.workplaces(ReportPermission.Review);
  const params: unknown[] = [round.key, round.organisationKey, workplaces];
  const shards = inShardsOf(tx.actor, 'o', params);
  const [found] = await tx.query<{ toKey: number; throughKey: number | null; path: string }>(
    `SELECT o.to_key AS "toKey", o.through_key AS "throughKey", o.path FROM obligation AS o
     WHERE ${shards} AND o.round_key = $1 AND o.organisation_key <> $2 AND (o.to_key = ANY($3::int[]) OR o.through_key = ANY($3::int[]))
     ORDER BY o.tier, o.path LIMIT 1`,
    params,
  );
  if (!found) throw KernelError.NOT_FOUND();
  const { toKey, throughKey, path } = found;
  const steps = path.split('.');
  const isThrough = throughKey !== null && workplaces.includes(throughKey);
  return {
    issuerKey: isThrough ? throughKey : toKey,
    path: `${steps.slice(0, steps.indexOf(String(toKey)) + 1).join('.')}.`,
  };
}

type LateRow = Pick<Obligation, 'dueOn' | 'dueBoundary' | 'extendedTo'> & {
  name: string;
  standing: LateUnit['standing'];
};

/** Everybody below who owes a report whose last day has passed, in the order of the tree. */
async function lateUnits(tx: Asking, round: Round, path: string, today: string): Promise<LateUnit[]> {
  const params: unknown[] = [round.key, path, `${path}%`];
  const overdue = overdueOn(today, params);
  const day = `$${params.push(today)}::date`;
  const rows = await tx.query<LateRow>(
    `SELECT o.due_on AS "dueOn", o.due_boundary AS "dueBoundary", o.extended_to AS "extendedTo", ${standing} AS standing,
            (SELECT n.name FROM organisation_period AS n WHERE n.organisation_key = o.organisation_key AND n.valid_from <= ${day}
             ORDER BY n.valid_from DESC LIMIT 1) AS name
     FROM ${obligationsWithReports}
     WHERE ${inShardsOf(tx.actor, 'o', params)} AND o.round_key = $1 AND o.path <> $2 AND o.path LIKE $3 AND ${overdue} ORDER BY o.path LIMIT ${MOST_LATE + 1}`,
    params,
  );
  return rows.map((row) => ({ name: row.name, due: deadlineOf(row), standing: row.standing }));
}
