import { type Actor, type Asking, Clock, inShardsOf, type IsoDate } from '@app/kernel';
import type { Directive } from '@app/directives';
import {
  DraftKind,
  type DraftProposal,
  type DraftProposer,
  DraftProposers,
  type Office,
  OwnDocumentPermission,
  OwnDocuments,
} from '@app/issuing';
import type { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import { deadlineOf, type Obligation } from '@app/reporting';
import { type TaskFor, tasksFor } from '@app/tasks';
import { Injectable } from '@nestjs/common';
import { unitsNamed } from './units-named.rules';
import type { Week } from './week.entity';
import { WeekIds } from './week.ids';
import { weekPlan, type WeekPlanData } from './week-plan.rules';
import { WeeksService } from './weeks.service';

const PLAN = DraftKind.declare('plan', 'The plan of a week; from the week.');

/** A week with those it inherits from, nearest first. */
interface ChainLink {
  directiveKey: string | null;
  roundKey: number | null;
}

/** Drafts a week's plan from what the week, its parents, their documents and the round say: in the name of the week's organisation. */
@Injectable()
export class WeekPlanDrafts implements DraftProposer<string, Week> {
  readonly kind = PLAN;
  readonly from = WeekIds;
  readonly permission = OwnDocumentPermission.Draft;

  constructor(
    proposers: DraftProposers,
    private readonly clock: Clock,
    private readonly weeks: WeeksService,
    private readonly ownDocuments: OwnDocuments,
  ) {
    proposers.register(this);
  }

  read(actor: Actor, key: string): Promise<Week> {
    return this.weeks.byKey(actor, key);
  }

  async propose(tx: Asking, week: Week): Promise<DraftProposal> {
    const office = await this.ownDocuments.mustDraftAt(tx, week.organisationKey);
    const chain = await readChain(tx, week);
    const known = await this.ownDocuments.citable(tx, present(chain.map(({ directiveKey }) => directiveKey)));
    const basedOn = known.filter((directive) => !isOwn(directive, office));
    const roundKeys = present(chain.map(({ roundKey }) => roundKey));
    const parts = weekPlan(office, {
      year: week.year,
      theme: week.theme,
      startsOn: week.startsOn,
      endsOn: week.endsOn,
      openingOn: week.openingOn,
      openingPlace: week.openingPlace,
      bases: basedOn,
      tasks: await readTasks(tx, known, office),
      reporting: await readReporting(tx, roundKeys, office, this.clock.today()),
    });
    return { office, parts, basedOn };
  }
}

const present = <Value>(values: (Value | null)[]): Value[] => [...new Set(values.filter((value) => value !== null))];

/** A plan is not based on what the office itself has said. */
const isOwn = ({ issuerKey, issuer }: Directive, office: Office): boolean =>
  issuerKey === null ? issuer === office.name : issuerKey === office.key;

const readChain = (tx: Asking, { key }: Week): Promise<ChainLink[]> =>
  tx.query<ChainLink>(
    `SELECT at.directive_key AS "directiveKey", at.round_key AS "roundKey"
     FROM week AS w LEFT JOIN week AS w1 ON w1.key = w.parent_key LEFT JOIN week AS w2 ON w2.key = w1.parent_key
     LEFT JOIN week AS w3 ON w3.key = w2.parent_key
     CROSS JOIN LATERAL unnest(ARRAY[w.key, w1.key, w2.key, w3.key]) WITH ORDINALITY AS link(key, depth)
     JOIN week AS at ON at.key = link.key
     WHERE w.key = $1 ORDER BY link.depth`,
    [key],
  );

/** Tasks for the office or somebody below it; of the office's own document all. */
const readTasks = (tx: Asking, documents: Directive[], office: Office): Promise<TaskFor[]> =>
  tasksFor(tx, {
    documentKeys: documents.map(({ key }) => key),
    ownKeys: documents.filter((directive) => isOwn(directive, office)).map(({ key }) => key),
    path: office.path,
  });

type Owed = Pick<Obligation, 'roundKey' | 'tier' | 'dueOn' | 'dueBoundary' | 'extendedTo'> & {
  to: string | null;
  through: string | null;
};

/** SQL: what an organisation is called on the day `$3`, or was called last. */
const nameOf = (key: string): string =>
  `(SELECT n.name FROM organisation_period AS n WHERE n.organisation_key = ${key} AND n.valid_from <= $3::date ORDER BY n.valid_from DESC LIMIT 1)`;

/** Deadlines of the nearest round in which the office owes a report or which it has opened. */
async function readReporting(
  tx: Asking,
  rounds: number[],
  office: Office,
  today: IsoDate,
): Promise<WeekPlanData['reporting']> {
  const params: unknown[] = [rounds, office.key, today];
  const [owed] = await tx.query<Owed>(
    `SELECT o.round_key AS "roundKey", o.tier, o.due_on AS "dueOn", o.due_boundary AS "dueBoundary", o.extended_to AS "extendedTo",
            ${nameOf('o.to_key')} AS to, ${nameOf('o.through_key')} AS through
     FROM obligation AS o WHERE ${inShardsOf(tx.actor, 'o', params)} AND o.round_key = ANY($1::int[]) AND o.organisation_key = $2
     ORDER BY array_position($1::int[], o.round_key) LIMIT 1`,
    params,
  );
  const tiers = await tx.query<{
    kinds: OrganisationKind[];
    levels: AdministrativeLevel[];
    dueOn: string;
    dueBoundary: Obligation['dueBoundary'];
  }>(
    `SELECT t.kinds, t.levels, t.due_on AS "dueOn", t.due_boundary AS "dueBoundary"
     FROM round_tier AS t JOIN round AS d ON d.key = t.round_key
     WHERE t.tier > $2 AND CASE WHEN $1::int IS NULL THEN d.key = ANY($3::int[]) AND d.organisation_key = $4 ELSE d.key = $1 END
     ORDER BY t.tier DESC`,
    [owed?.roundKey ?? null, owed?.tier ?? 0, rounds, office.key],
  );
  return {
    own: owed ? { to: owed.to, through: owed.through, due: deadlineOf(owed) } : null,
    below: tiers.map(({ kinds, levels, dueOn, dueBoundary }) => ({
      who: unitsNamed(kinds, levels),
      due: { on: dueOn, boundary: dueBoundary },
    })),
  };
}
