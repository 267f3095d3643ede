import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  KernelError,
  newKey,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { searchName } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { Clan } from './clan.entity';
import { Community } from './community.entity';
import { ClanAmended, ClanEnded, ClanRecorded } from './subjects.events';
import {
  type AmendClanInput,
  type ClansArgs,
  ClanSorts,
  type EndClanArgs,
  type RecordClanInput,
} from './subject.inputs';
import { count } from './subject-delta';
import { BY_NAME, listed, named } from './subject-filters';
import { SubjectKind } from './subject.kinds';
import { mustBeEmpty } from './subject-members';
import { clans } from './subject.sql';
import { SubjectFollowers } from './subject-followers';
import { SubjectStore } from './subject-store';

/** Clans, kept by committee or association of the commune. */
@Injectable()
export class Clans {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: SubjectStore,
    private readonly followers: SubjectFollowers,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, CLAN_EXISTS, SUBJECT_DAYS, SUBJECT_ELSEWHERE. */
  async record(actor: Actor, input: RecordClanInput): Promise<Clan> {
    const made = await this.transactions.run(actor, async (tx) => {
      const { organisationKey } = input;
      const place = await this.store.placeOf(tx, organisationKey);
      const after = {
        name: tidy(input.name),
        communityKey: await this.community(tx, input.communityKey ?? null, place),
        startsOn: this.store.past(input.startsOn, 'startsOn'),
      };
      const clan = { ...place, key: newKey(), organisationKey };
      await clans.insert(tx, { ...clan, ...after, searchName: searchName(after.name) });
      await count(tx, place, SubjectKind.Clan, 1);
      this.store.tell(tx, ClanRecorded, clan, { after });
      return clan;
    });
    return this.one(actor, made);
  }

  /** Throws NOT_FOUND, SUBJECT_ENDED, VERSION_CONFLICT, CLAN_EXISTS, SUBJECT_DAYS, SUBJECT_ELSEWHERE. */
  async amend(actor: Actor, { key, version, ...changes }: AmendClanInput): Promise<Clan> {
    await this.transactions.run(actor, async (tx) => {
      const before = await this.store.own(tx, Clan, key);
      const { communityKey } = changes;
      const after = {
        name: tidy(changes.name ?? before.name),
        communityKey: communityKey === undefined ? before.communityKey : await this.community(tx, communityKey, before),
        startsOn: this.store.past(changes.startsOn ?? before.startsOn, 'startsOn'),
      };
      const changed = await clans.amend(tx, before, version, after);
      const { provinceId } = before;
      await clans.update(tx, { provinceId, key: before.key }, { searchName: searchName(after.name) });
      this.store.tell(tx, ClanAmended, before, changed);
    });
    return this.one(actor, key);
  }

  /** Throws NOT_FOUND, SUBJECT_ENDED, VERSION_CONFLICT, SUBJECT_HAS_MEMBERS, SUBJECT_DAYS. */
  async end(actor: Actor, { key, version, reason, endsOn }: EndClanArgs): Promise<Clan> {
    await this.transactions.run(actor, async (tx) => {
      const before = await this.store.own(tx, Clan, key);
      if (before.version !== version) throw KernelError.VERSION_CONFLICT({ current: before.version });
      await mustBeEmpty(tx, before, 'clan');
      const after = { endsOn: this.store.past(endsOn, 'endsOn'), endReason: reason };
      this.store.tell(tx, ClanEnded, before, await clans.amend(tx, before, version, after));
      await count(tx, before, SubjectKind.Clan, -1);
      await this.followers.ended(tx, {
        kind: SubjectKind.Clan,
        provinceId: before.provinceId,
        key: before.key,
        reason,
      });
    });
    return this.one(actor, key);
  }

  one(actor: Actor, key: FactKey): Promise<Clan> {
    return this.store.one(actor, Clan, key);
  }

  /** By name. */
  list(actor: Actor, args: ClansArgs): Promise<Connection<Clan>> {
    const params: unknown[] = [];
    const conditions = [...listed(args, actor, this.clock.today(), params), ...named(args.search, params)];
    if (args.communityKey) conditions.push(`s.community_key = $${params.push(args.communityKey.key)}`);
    return this.store.list(actor, Clan, { conditions, params, sort: ClanSorts.columnsOf(args, BY_NAME) }, args);
  }

  private async community(
    tx: Transaction,
    key: FactKey | null,
    place: { provinceId: number; scopeId: number },
  ): Promise<string | null> {
    return key && (await this.store.mustBelong(tx, Community, key, place)).key;
  }
}

const tidy = (name: string): string => name.normalize('NFC').trim();
