import {
  type Actor,
  Clock,
  type Connection,
  KernelError,
  newKey,
  pageOf,
  type Permission,
  type Query,
  type SortColumn,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { DirectivesService } from '@app/directives';
import { lastPlace, placeOn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  lockedByMember,
  lockedCluster,
  membersOf,
  mustWorkAbove,
  scoresAreOpen,
  type WholeCluster,
} from './cluster-reading';
import { Cluster, ClusterDuty, ClusterMember, ClusterScore, ClusterState } from './cluster.entity';
import {
  type ClustersArgs,
  ClusterSorts,
  type JoinClusterInput,
  type LeaveClusterArgs,
  type ScoreMemberInput,
  type SetClusterDutiesInput,
  type SetUpClusterInput,
  type SignCovenantArgs,
} from './cluster.inputs';
import { rotated } from './cluster.rules';
import { clusterColumns, visibleClusters } from './cluster.sql';
import { ClusterError } from './clusters.errors';
import {
  ClusterDutiesSet,
  ClusterJoined,
  ClusterLeft,
  ClusterScored,
  ClusterSetUp,
  ClusterSigned,
} from './clusters.events';
import { ClusterPermission } from './clusters.permissions';

const clusters = tableOf(Cluster);
const members = tableOf(ClusterMember);

const LATEST_FIRST: SortColumn[] = [
  { expression: 'c.year', descending: true, type: 'int' },
  { expression: 'c.key', descending: true, type: 'uuid' },
];

/** Clusters and blocks of emulation: who is in them, who heads them, the covenant, and the points that members give each other. */
@Injectable()
export class Clusters {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directives: DirectivesService,
  ) {}

  /** The latest year first. */
  list(actor: Actor, args: ClustersArgs): Promise<Connection<Cluster>> {
    const params: unknown[] = [args.year ?? null];
    const visible = visibleClusters(actor, this.clock.today(), params);
    return pageOf<Cluster>(
      this.query,
      {
        sql: `SELECT ${clusterColumns} FROM cluster AS c WHERE ($1::int IS NULL OR c.year = $1) AND ${visible}`,
        params,
        sort: ClusterSorts.columnsOf(args, LATEST_FIRST),
      },
      args,
      clusters.toRow,
    );
  }

  async seen(actor: Actor, keys: string[]): Promise<Cluster[]> {
    const params: unknown[] = [keys];
    const visible = visibleClusters(actor, this.clock.today(), params);
    const rows = await this.query<Cluster>(
      `SELECT ${clusterColumns} FROM cluster AS c WHERE c.key = ANY($1::uuid[]) AND ${visible}`,
      params,
    );
    return rows.map(clusters.toRow);
  }

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: string): Promise<Cluster> {
    const [found] = await this.seen(actor, [key]);
    if (!found) throw KernelError.NOT_FOUND();
    return found;
  }

  /** Of organisations below the own; head and deputy by rotation. Throws NOT_FOUND, CLUSTER_EXISTS, CLUSTER_MEMBER_EXISTS. */
  async setUp(actor: Actor, input: SetUpClusterInput): Promise<Cluster> {
    const { organisationKey, directiveKey = null, previousKey = null, memberKeys, ...entered } = input;
    if (directiveKey !== null) await this.directives.byKey(actor, directiveKey);
    if (previousKey !== null) await this.one(actor, previousKey);
    const key = await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      if (!actor.worksAt(ClusterPermission.SetUp, organisationKey)) throw KernelError.NOT_FOUND();
      const place = await placeOn(tx.query.bind(tx), organisationKey, today);
      if (!place) throw KernelError.NOT_FOUND();
      for (const memberKey of memberKeys) await this.mustCover(tx, memberKey);
      const made = newKey();
      const after = {
        ...entered,
        organisationKey,
        directiveKey,
        previousKey,
        name: entered.name.normalize('NFC').trim(),
        criteriaCode: entered.criteriaCode?.trim() || null,
        items: entered.items.map(({ name, maximum }) => ({ name: name.trim(), maximum })),
        state: ClusterState.Running,
      };
      await clusters.insert(tx, { key: made, ...after });
      const seats = memberKeys.map((memberKey, at) => ({
        key: newKey(),
        clusterKey: made,
        organisationKey: memberKey,
        position: at,
        joinedOn: today,
      }));
      const { head, deputy } = rotated(seats, await lastHead(tx, previousKey));
      const dutyOf = ({ key: seat }: { key: string }) =>
        seat === head?.key ? ClusterDuty.Head : seat === deputy?.key ? ClusterDuty.Deputy : null;
      await members.insertAll(
        tx,
        seats.map((seat) => ({ ...seat, duty: dutyOf(seat) })),
      );
      const payload = { organisationKey, year: entered.year };
      tx.happened(ClusterSetUp, { subject: made, path: place.path, payload, after: { ...after, memberKeys } });
      return made;
    });
    return this.one(actor, key);
  }

  /** By hand. Throws NOT_FOUND, CLUSTER_DUTIES, CLUSTER_STATE, VERSION_CONFLICT. */
  setDuties(actor: Actor, { key, version, headKey, deputyKey = null }: SetClusterDutiesInput): Promise<Cluster> {
    return this.change(actor, key, version, async (tx, { members: seats }) => {
      const isMember = (one: string | null) => one === null || seats.some((seat) => seat.key === one);
      if (headKey === deputyKey || !isMember(headKey) || !isMember(deputyKey)) throw ClusterError.CLUSTER_DUTIES();
      // One after the other: no two hold the same duty at any moment.
      await tx.query('UPDATE cluster_member SET duty = NULL WHERE cluster_key = $1', [key]);
      await tx.query(
        `UPDATE cluster_member SET duty = CASE key WHEN $2::uuid THEN 'head' ELSE 'deputy' END WHERE cluster_key = $1 AND key IN ($2::uuid, $3::uuid)`,
        [key, headKey, deputyKey],
      );
      return { happened: ClusterDutiesSet, after: { headKey, deputyKey } };
    });
  }

  /** Throws NOT_FOUND, CLUSTER_MEMBER_EXISTS, CLUSTER_STATE, CLUSTER_SCORES_OPEN, VERSION_CONFLICT. */
  join(actor: Actor, { key, version, organisationKey }: JoinClusterInput): Promise<Cluster> {
    return this.change(actor, key, version, async (tx, whole) => {
      await this.mustCover(tx, organisationKey);
      const today = this.clock.today();
      if (scoresAreOpen(whole, today)) throw ClusterError.CLUSTER_SCORES_OPEN();
      const position = 1 + Math.max(-1, ...whole.members.map((member) => member.position));
      await members.insert(tx, {
        key: newKey(),
        clusterKey: key,
        organisationKey,
        position,
        duty: null,
        joinedOn: today,
      });
      return { happened: ClusterJoined, after: { memberKey: organisationKey } };
    });
  }

  /** It stays in the history; its points count no longer. Throws NOT_FOUND, CLUSTER_MEMBER_LEFT, CLUSTER_STATE, VERSION_CONFLICT. */
  async leave(actor: Actor, { memberKey, version, reason }: LeaveClusterArgs): Promise<Cluster> {
    const [found] = await this.query<{ clusterKey: string }>(
      'SELECT cluster_key AS "clusterKey" FROM cluster_member WHERE key = $1',
      [memberKey],
    );
    if (!found) throw KernelError.NOT_FOUND();
    return this.change(actor, found.clusterKey, version, async (tx, { members: seats }) => {
      const member = seats.find(({ key }) => key === memberKey);
      if (!member) throw ClusterError.CLUSTER_MEMBER_LEFT();
      await members.update(tx, { key: memberKey }, { leftOn: this.clock.today() });
      return { happened: ClusterLeft, after: { memberKey: member.organisationKey }, reason: reason.trim() };
    });
  }

  /** The leader of a member confirms the covenant. Throws NOT_FOUND, CLUSTER_MEMBER_LEFT, CLUSTER_SIGNED, PERSON_NEEDED. */
  async sign(actor: Actor, { memberKey }: SignCovenantArgs): Promise<Cluster> {
    const key = await this.transactions.run(actor, async (tx) => {
      const { cluster, member } = await lockedByMember(tx, memberKey, worksThere(actor, ClusterPermission.Sign));
      if (member.signedAt !== null) throw ClusterError.CLUSTER_SIGNED();
      void actor.mustBePerson;
      await members.update(tx, { key: memberKey }, { signedAt: tx.now });
      await this.tell(tx, ClusterSigned, cluster, member.organisationKey, { memberKey: member.organisationKey });
      return cluster.key;
    });
    return this.one(actor, key);
  }

  /** Again and again until the scores are open. Throws NOT_FOUND, CLUSTER_MEMBER_LEFT, CLUSTER_SCORES_OPEN, CLUSTER_POINTS. */
  async score(actor: Actor, { byKey, ofKey, points }: ScoreMemberInput): Promise<Cluster> {
    const key = await this.transactions.run(actor, async (tx) => {
      const whole = await lockedByMember(tx, byKey, worksThere(actor, ClusterPermission.Score));
      const { cluster, member } = whole;
      const scored = whole.members.find((one) => one.key === ofKey);
      if (!scored) throw KernelError.NOT_FOUND();
      if (scoresAreOpen(whole, this.clock.today())) throw ClusterError.CLUSTER_SCORES_OPEN();
      const fits = cluster.items.every(
        ({ maximum }, at) => points[at] !== undefined && points[at] >= 0 && points[at] <= maximum,
      );
      if (!fits || points.length !== cluster.items.length)
        throw ClusterError.CLUSTER_POINTS({}, [{ path: 'points', code: 'CLUSTER_POINTS' }]);
      await tableOf(ClusterScore).insert(
        tx,
        { key: newKey(), clusterKey: cluster.key, byKey, ofKey, points, scoredAt: tx.now },
        { onConflict: '(by_key, of_key) DO UPDATE SET points = excluded.points, scored_at = excluded.scored_at' },
      );
      // Which points stays sealed in the trail, too: it is read by the level above.
      await this.tell(tx, ClusterScored, cluster, member.organisationKey, { of: scored.organisationKey });
      return cluster.key;
    });
    return this.one(actor, key);
  }

  /** A change by whoever set the cluster up, while it is running. */
  private async change(
    actor: Actor,
    key: string,
    version: number,
    work: (
      tx: Transaction,
      whole: WholeCluster,
    ) => Promise<{ happened: typeof ClusterSetUp; after: object; reason?: string }>,
  ): Promise<Cluster> {
    await this.transactions.run(actor, async (tx) => {
      const whole = await lockedCluster(tx, key);
      const { cluster } = whole;
      mustWorkAbove(actor, ClusterPermission.SetUp, cluster);
      if (cluster.state !== ClusterState.Running) throw ClusterError.CLUSTER_STATE();
      await clusters.amend(tx, cluster, version, { state: cluster.state });
      const { happened, after, reason } = await work(tx, whole);
      await this.tell(tx, happened, cluster, cluster.organisationKey, after, reason);
    });
    return this.one(actor, key);
  }

  private async tell(
    tx: Transaction,
    happened: typeof ClusterSetUp,
    { key, organisationKey, year }: Cluster,
    at: number,
    after: object,
    reason: string | null = null,
  ): Promise<void> {
    const place = await lastPlace(tx.query.bind(tx), at, this.clock.today());
    const payload = { organisationKey, year };
    tx.happened(happened, { subject: key, path: place?.path ?? null, payload, after, reason });
  }

  /** Members stand below whoever sets up. Throws NOT_FOUND. */
  private async mustCover(tx: Transaction, organisationKey: number): Promise<void> {
    const place = await placeOn(tx.query.bind(tx), organisationKey, this.clock.today());
    if (!place) throw KernelError.NOT_FOUND();
    tx.actor.mustCover(ClusterPermission.SetUp, place.path);
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}

const worksThere =
  (actor: Actor, permission: Permission) =>
  ({ organisationKey }: ClusterMember): boolean =>
    actor.worksAt(permission, organisationKey);

/** Which organisation headed the cluster of the year before. */
async function lastHead(tx: Transaction, previousKey: string | null): Promise<number | null> {
  if (previousKey === null) return null;
  const seats = await membersOf(tx.query.bind(tx), [previousKey]);
  return seats.find(({ duty }) => duty === ClusterDuty.Head)?.organisationKey ?? null;
}
