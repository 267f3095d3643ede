import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  fieldNames,
  KernelError,
  newKey,
  told,
  Transactions,
} from '@app/kernel';
import { searchName } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { Community } from './community.entity';
import { CommunityAmended, CommunityEnded, CommunityRecorded } from './subjects.events';
import {
  type AmendCommunityInput,
  type CommunitiesArgs,
  CommunitySorts,
  type EndCommunityArgs,
  RecordCommunityInput,
} from './subject.inputs';
import { count } from './subject-delta';
import { SubjectKind } from './subject.kinds';
import { BY_NAME, listed, named } from './subject-filters';
import { mustBeEmpty } from './subject-members';
import { communities } from './subject.sql';
import { SubjectFollowers } from './subject-followers';
import { SubjectStore } from './subject-store';

const FIXED = ['organisationKey'] as const;
const ENTERED = fieldNames(RecordCommunityInput, FIXED);
type Entry = Pick<Community, (typeof ENTERED)[number]>;

/** Hamlets and residential groups, kept by committee or association of the commune. */
@Injectable()
export class Communities {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: SubjectStore,
    private readonly followers: SubjectFollowers,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, COMMUNITY_EXISTS, SUBJECT_DAYS, DIFFICULT_AREA_UNCITED. */
  async record(actor: Actor, input: RecordCommunityInput): Promise<Community> {
    const made = await this.transactions.run(actor, async (tx) => {
      const { organisationKey } = input;
      const place = await this.store.placeOf(tx, organisationKey);
      const wish = told(RecordCommunityInput, input, FIXED);
      const after = sound({ ...wish, startsOn: this.store.past(wish.startsOn, 'startsOn') });
      const community = { ...place, key: newKey(), organisationKey };
      await communities.insert(tx, { ...community, ...after, searchName: searchName(after.name) });
      await count(tx, place, SubjectKind.Community, 1);
      this.store.tell(tx, CommunityRecorded, community, { after });
      return community;
    });
    return this.one(actor, made);
  }

  /** Throws NOT_FOUND, SUBJECT_ENDED, VERSION_CONFLICT, COMMUNITY_EXISTS, SUBJECT_DAYS, DIFFICULT_AREA_UNCITED. */
  async amend(actor: Actor, { key, version, ...changes }: AmendCommunityInput): Promise<Community> {
    await this.transactions.run(actor, async (tx) => {
      const before = await this.store.own(tx, Community, key);
      const after = sound(communities.amended(before, ENTERED, changes));
      this.store.past(after.startsOn, 'startsOn');
      const changed = await communities.amend(tx, before, version, after);
      const { provinceId } = before;
      await communities.update(tx, { provinceId, key: before.key }, { searchName: searchName(after.name) });
      this.store.tell(tx, CommunityAmended, before, changed);
    });
    return this.one(actor, key);
  }

  /** Throws NOT_FOUND, SUBJECT_ENDED, VERSION_CONFLICT, SUBJECT_HAS_MEMBERS, SUBJECT_DAYS. */
  async end(actor: Actor, { key, version, reason, endsOn }: EndCommunityArgs): Promise<Community> {
    await this.transactions.run(actor, async (tx) => {
      const before = await this.store.own(tx, Community, key);
      if (before.version !== version) throw KernelError.VERSION_CONFLICT({ current: before.version });
      await mustBeEmpty(tx, before, 'community');
      const after = { endsOn: this.store.past(endsOn, 'endsOn'), endReason: reason };
      this.store.tell(tx, CommunityEnded, before, await communities.amend(tx, before, version, after));
      await count(tx, before, SubjectKind.Community, -1);
      await this.followers.ended(tx, {
        kind: SubjectKind.Community,
        provinceId: before.provinceId,
        key: before.key,
        reason,
      });
    });
    return this.one(actor, key);
  }

  one(actor: Actor, key: FactKey): Promise<Community> {
    return this.store.one(actor, Community, key);
  }

  /** By name. */
  list(actor: Actor, args: CommunitiesArgs): Promise<Connection<Community>> {
    const params: unknown[] = [];
    const conditions = [...listed(args, actor, this.clock.today(), params), ...named(args.search, params)];
    if (args.kind) conditions.push(`s.kind = $${params.push(args.kind)}`);
    if (args.isDifficult != null)
      conditions.push(`(s.difficult_from <= $${params.push(this.clock.today())} AND
        (s.difficult_to IS NULL OR s.difficult_to >= $${params.length})) IS ${args.isDifficult ? '' : 'NOT '}TRUE`);
    const sort = CommunitySorts.columnsOf(args, BY_NAME);
    return this.store.list(actor, Community, { conditions, params, sort }, args);
  }
}

/** Tidied; what is no difficult area is none since no day. */
const sound = <Known extends Entry | (Omit<Entry, 'startsOn'> & { startsOn: string })>(entry: Known): Known => ({
  ...entry,
  name: entry.name.normalize('NFC').trim(),
  difficultCitation: entry.difficultCitation?.trim() || null,
});
