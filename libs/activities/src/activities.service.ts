import {
  type Actor,
  Clock,
  type IsoDate,
  KernelError,
  newKey,
  nodeId,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { keysOnPaths, placeOn } from '@app/organisations';
import { shortDate } from '@app/directives';
import { Files } from '@app/documents';
import { Injectable } from '@nestjs/common';
import { ActivityError } from './activities.errors';
import { ActivityAmended, ActivityEvidenced, ActivityLogged, ActivityWithdrawn } from './activities.events';
import { ActivityPermission } from './activities.permissions';
import { type Activity, ActivityDoubt, ActivityEvidence } from './activity.entity';
import type {
  AddActivityEvidenceInput,
  AmendActivityInput,
  LogActivityInput,
  WithdrawActivityArgs,
} from './activity.inputs';
import type { ActivityKey } from './activity.ids';
import {
  type ActivityEntry,
  activityFaults,
  amendedEntry,
  entered,
  entryOf,
  farDay,
  isOtherActivity,
  missedWindow,
  type WeekFrame,
} from './activity.rules';
import { amendActivity, findActivity, findTwin, insertActivity, step } from './activity-row';
import { visibleActivities } from './activity.sql';
import { weekChain, weekColumns } from './week.sql';

type Confirmed = readonly ActivityDoubt[] | null | undefined;

/** What units did: logged, corrected and taken back by the unit itself, never by the level above. */
@Injectable()
export class ActivitiesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: Files,
  ) {}

  async log(actor: Actor, input: LogActivityInput): Promise<Activity> {
    const made = await this.transactions.run(actor, async (tx) => {
      const { organisationKey } = input;
      if (!actor.worksAt(ActivityPermission.Log, organisationKey)) throw KernelError.NOT_FOUND();
      const place = await placeOn(tx.query.bind(tx), organisationKey, this.clock.today());
      if (!place) throw ActivityError.ACTIVITY_ORGANISATION_CLOSED();
      const entry = entered(input);
      await mustBeSound(tx, entry, place.path);
      const key = { ...place, year: Number(entry.startsOn.slice(0, 4)), key: newKey() };
      mustBeNear(entry, input.confirmed, this.clock.today());
      await mustHaveNoTwin(tx, { ...key, organisationKey }, entry, input.confirmed);
      await insertActivity(tx, { ...key, organisationKey }, entry);
      tell(tx, ActivityLogged, { ...key, organisationKey }, entry, { after: entry });
      return key;
    });
    return this.one(actor, made);
  }

  async amend(actor: Actor, input: AmendActivityInput): Promise<Activity> {
    const { key } = input;
    await this.transactions.run(actor, async (tx) => {
      const before = await own(tx, key);
      const entry = amendedEntry(entryOf(before), input);
      if (Number(entry.startsOn.slice(0, 4)) !== before.year) {
        throw ActivityError.ACTIVITY_YEAR_FIXED({ year: before.year }, [
          { path: 'startsOn', code: 'ACTIVITY_YEAR_FIXED' },
        ]);
      }
      await mustBeSound(tx, entry, before.path);
      const isMoved = entry.startsOn !== before.startsOn || entry.endsOn !== before.endsOn;
      if (isMoved) mustBeNear(entry, input.confirmed, this.clock.today());
      if (isOtherActivity(entryOf(before), entry)) await mustHaveNoTwin(tx, before, entry, input.confirmed);
      tell(tx, ActivityAmended, before, entry, await amendActivity(tx, before, input.version, entry));
      return key;
    });
    return this.one(actor, key);
  }

  async withdraw(actor: Actor, { key, version, reason }: WithdrawActivityArgs): Promise<Activity> {
    await this.transactions.run(actor, async (tx) => {
      const before = await own(tx, key);
      await step(tx, before, version, { withdrawnAt: tx.now });
      tell(tx, ActivityWithdrawn, before, before, { before: entryOf(before), reason: reason.trim() });
      return key;
    });
    return this.one(actor, key);
  }

  async addEvidence(actor: Actor, input: AddActivityEvidenceInput): Promise<Activity> {
    const key = input.activityKey;
    // Referring to a file opens it to every reader of the activity, so the writer must be able to read it.
    await this.files.mustRead(actor, [input.sha256]);
    await this.transactions.run(actor, async (tx) => {
      const before = await own(tx, key);
      await step(tx, before, input.version, {});
      const { sha256, fileName } = input;
      const evidence = { sha256, fileName, caption: input.caption?.trim() || null };
      const added = await tableOf(ActivityEvidence).insert(
        tx,
        { provinceId: key.provinceId, scopeId: key.scopeId, year: key.year, activityKey: key.key, ...evidence },
        { onConflict: 'DO NOTHING', answer: ['sha256'] },
      );
      if (!added) throw ActivityError.EVIDENCE_EXISTS({}, [{ path: 'sha256', code: 'EVIDENCE_EXISTS' }]);
      tell(tx, ActivityEvidenced, before, before, { after: evidence });
      return key;
    });
    return this.one(actor, key);
  }

  one(actor: Actor, key: ActivityKey): Promise<Activity> {
    return this.transactions.read(actor, async (query) => {
      const params: unknown[] = [key.provinceId, key.year, key.key];
      const activity = await findActivity(query, params, visibleActivities(actor, params));
      if (!activity) throw KernelError.NOT_FOUND();
      return activity;
    });
  }
}

/** An activity of an organisation where the actor works, still standing. */
async function own(tx: Transaction, key: ActivityKey): Promise<Activity> {
  const activity = await findActivity(tx.query.bind(tx), [key.provinceId, key.year, key.key], 'true');
  if (!activity || !tx.actor.worksAt(ActivityPermission.Log, activity.organisationKey)) throw KernelError.NOT_FOUND();
  if (activity.withdrawnAt) throw ActivityError.ACTIVITY_WITHDRAWN();
  return activity;
}

async function mustBeSound(tx: Transaction, entry: ActivityEntry, path: string): Promise<void> {
  const faults = activityFaults(entry);
  if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
  if (entry.weekKey === null) return;
  const missed = missedWindow(entry, await weekFor(tx, entry.weekKey, path));
  if (missed)
    throw ActivityError.ACTIVITY_OUTSIDE_WEEK({ ...missed }, [
      { path: 'startsOn', code: 'ACTIVITY_OUTSIDE_WEEK', params: { ...missed } },
    ]);
}

function mustBeNear({ startsOn, endsOn }: ActivityEntry, confirmed: Confirmed, today: IsoDate): void {
  const day = confirmed?.includes(ActivityDoubt.FarDay) ? null : farDay([startsOn, endsOn], today);
  if (day) throw ActivityError.ACTIVITY_FAR_DAY({ day: shortDate(day) });
}

/** Two who log the same at once wait for each other, so that the second is told of the first. */
async function mustHaveNoTwin(
  tx: Transaction,
  own: Pick<Activity, 'provinceId' | 'year' | 'key' | 'organisationKey'>,
  entry: ActivityEntry,
  confirmed: Confirmed,
): Promise<void> {
  if (confirmed?.includes(ActivityDoubt.Twin)) return;
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `activity/${own.organisationKey}/${entry.kindKey}/${entry.startsOn}`,
  ]);
  const twin = await findTwin(tx.query.bind(tx), own, entry);
  if (!twin) return;
  const id = nodeId('Activity', `${twin.year}-${twin.key}`, twin);
  throw ActivityError.ACTIVITY_TWIN({ id, title: entry.title, day: shortDate(entry.startsOn) });
}

/** The week of the unit itself, of a level above it, or of a body that acts for one of these. */
async function weekFor(tx: Transaction, weekKey: string, path: string): Promise<WeekFrame> {
  const [week] = await tx.query<WeekFrame>(
    `SELECT ${weekColumns} FROM ${weekChain}
     WHERE w.key = $1 AND (w.organisation_key = ANY($2::int[]) OR EXISTS (
       SELECT FROM organisation_period AS p WHERE p.organisation_key = w.organisation_key AND p.acts_for_key = ANY($2::int[])))`,
    [weekKey, keysOnPaths([path])],
  );
  if (!week) throw ActivityError.ACTIVITY_WEEK_ELSEWHERE({}, [{ path: 'weekId', code: 'ACTIVITY_WEEK_ELSEWHERE' }]);
  return week;
}

interface Change {
  before?: ActivityEntry;
  after?: unknown;
  reason?: string;
}

function tell(
  tx: Transaction,
  happened: typeof ActivityLogged,
  { provinceId, scopeId, year, key, path, organisationKey }: ActivityKey & Pick<Activity, 'path' | 'organisationKey'>,
  { weekKey, startsOn }: Pick<Activity, 'weekKey' | 'startsOn'>,
  change: Change,
): void {
  const payload = { organisationKey, weekKey, startsOn };
  tx.happened(happened, { subject: `${year}-${key}`, provinceId, scopeId, path, payload, ...change });
}
