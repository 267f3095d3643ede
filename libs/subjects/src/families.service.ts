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
import { Injectable } from '@nestjs/common';
import { CitizenDigests } from './citizen-digests';
import { Clan } from './clan.entity';
import { Community } from './community.entity';
import { Family } from './family.entity';
import { FamilyAmended, FamilyEnded, FamilyRecorded } from './subjects.events';
import {
  type AmendFamilyInput,
  type EndFamilyArgs,
  type FamiliesArgs,
  FamilySorts,
  type RecordFamilyInput,
} from './subject.inputs';
import { count } from './subject-delta';
import { BY_KEY, listed } from './subject-filters';
import { SubjectKind } from './subject.kinds';
import { mustBeEmpty } from './subject-members';
import { families } from './subject.sql';
import { SubjectFollowers } from './subject-followers';
import { SubjectStore } from './subject-store';

/** Households, kept by committee or association of the commune. */
@Injectable()
export class Families {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: SubjectStore,
    private readonly followers: SubjectFollowers,
    private readonly clock: Clock,
    private readonly digests: CitizenDigests,
  ) {}

  /** Throws NOT_FOUND, FAMILY_EXISTS, SUBJECT_DAYS, SUBJECT_ELSEWHERE, SUBJECT_ENDED. */
  async record(actor: Actor, input: RecordFamilyInput): Promise<Family> {
    const made = await this.transactions.run(actor, async (tx) => {
      const { organisationKey } = input;
      const place = await this.store.placeOf(tx, organisationKey);
      const { key: communityKey } = await this.store.mustBelong(tx, Community, input.communityKey, place);
      const after = {
        communityKey,
        clanKey: await this.clan(tx, input.clanKey ?? null, place),
        code: input.code?.trim() || null,
        startsOn: this.store.past(input.startsOn, 'startsOn'),
      };
      const family = { ...place, key: newKey(), organisationKey };
      await families.insert(tx, { ...family, ...after, digest: this.digestOf(after.code) });
      await count(tx, place, SubjectKind.Family, 1);
      this.store.tell(tx, FamilyRecorded, family, { after });
      return family;
    });
    return this.one(actor, made);
  }

  /** Throws NOT_FOUND, SUBJECT_ENDED, VERSION_CONFLICT, FAMILY_EXISTS, SUBJECT_DAYS, SUBJECT_ELSEWHERE. */
  async amend(actor: Actor, { key, version, clanKey, code, startsOn }: AmendFamilyInput): Promise<Family> {
    await this.transactions.run(actor, async (tx) => {
      const before = await this.store.own(tx, Family, key);
      const after = {
        clanKey: clanKey === undefined ? before.clanKey : await this.clan(tx, clanKey, before),
        code: code === undefined ? before.code : code?.trim() || null,
        startsOn: this.store.past(startsOn ?? before.startsOn, 'startsOn'),
      };
      const changed = await families.amend(tx, before, version, after);
      const { provinceId } = before;
      const digest = this.digestOf(after.code);
      if (after.code !== before.code) await families.update(tx, { provinceId, key: before.key }, { digest });
      this.store.tell(tx, FamilyAmended, before, changed);
    });
    return this.one(actor, key);
  }

  /** Throws NOT_FOUND, SUBJECT_ENDED, VERSION_CONFLICT, SUBJECT_HAS_MEMBERS, SUBJECT_DAYS. */
  async end(actor: Actor, { key, version, reason, endsOn }: EndFamilyArgs): Promise<Family> {
    await this.transactions.run(actor, async (tx) => {
      const before = await this.store.own(tx, Family, key);
      if (before.version !== version) throw KernelError.VERSION_CONFLICT({ current: before.version });
      await mustBeEmpty(tx, before, 'family');
      const after = { endsOn: this.store.past(endsOn, 'endsOn'), endReason: reason };
      this.store.tell(tx, FamilyEnded, before, await families.amend(tx, before, version, after));
      await count(tx, before, SubjectKind.Family, -1);
      await this.followers.ended(tx, {
        kind: SubjectKind.Family,
        provinceId: before.provinceId,
        key: before.key,
        reason,
      });
    });
    return this.one(actor, key);
  }

  one(actor: Actor, key: FactKey): Promise<Family> {
    return this.store.one(actor, Family, key);
  }

  /** In the order in which they were recorded. */
  list(actor: Actor, args: FamiliesArgs): Promise<Connection<Family>> {
    const params: unknown[] = [];
    const conditions = listed(args, actor, this.clock.today(), params);
    if (args.communityKey) conditions.push(`s.community_key = $${params.push(args.communityKey.key)}`);
    if (args.clanKey) conditions.push(`s.clan_key = $${params.push(args.clanKey.key)}`);
    if (args.code) conditions.push(`s.code = $${params.push(args.code.trim())}`);
    return this.store.list(actor, Family, { conditions, params, sort: FamilySorts.columnsOf(args, BY_KEY) }, args);
  }

  /** A file that names the household by its number finds it. */
  private digestOf(code: string | null): Buffer | null {
    return code === null ? null : this.digests.byHousehold(code);
  }

  private async clan(
    tx: Transaction,
    key: FactKey | null,
    place: { provinceId: number; scopeId: number },
  ): Promise<string | null> {
    return key && (await this.store.mustBelong(tx, Clan, key, place)).key;
  }
}
