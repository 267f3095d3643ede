import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  newKey,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { RecordPeople } from '@app/people';
import { Injectable } from '@nestjs/common';
import { CitizenDigests, type Digests } from './citizen-digests';
import { type CitizenEntry, vaultData } from './citizen-data.rules';
import { Citizen } from './citizen.entity';
import { type CitizensArgs, CitizenSorts, type CorrectCitizenInput, type RecordCitizenInput } from './citizen.inputs';
import { CitizenCorrected, CitizenRecorded } from './subjects.events';
import { Community } from './community.entity';
import { Family } from './family.entity';
import { Membership } from './membership.entity';
import { count } from './subject-delta';
import { BY_KEY, listed } from './subject-filters';
import { SubjectKind } from './subject.kinds';
import { citizens } from './subject.sql';
import { SubjectStore } from './subject-store';
import { SubjectError } from './subjects.errors';

/** People who live in a commune: listed by the commune, known to the vault alone. */
@Injectable()
export class Citizens {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: SubjectStore,
    private readonly people: RecordPeople,
    private readonly digests: CitizenDigests,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws NOT_FOUND, PERSONAL_FIELD_INVALID, PERSON_NEEDS_NAME, CITIZEN_RECORDED, CITIZEN_TWIN, SUBJECT_ELSEWHERE, SUBJECT_ENDED, SUBJECT_DAYS,
   * BIRTH_YEAR_WRONG.
   */
  async record(actor: Actor, input: RecordCitizenInput): Promise<Citizen> {
    this.mustBeBorn(input);
    const made = await this.transactions.run(this.store.secretly(actor), async (tx) => {
      const { organisationKey } = input;
      const place = await this.store.placeOf(tx, organisationKey);
      const home = await this.home(tx, input, place);
      const data = this.people.asKept(vaultData(input));
      const digests = this.digests.of(data);
      if (!input.isOther) await mustHaveNoTwin(tx, place.provinceId, digests);
      const [personKey] = await this.people.write(tx, [{ data, organisationKey }], tx.now);
      const startsOn = this.store.past(input.startsOn, 'startsOn');
      const citizen = { ...place, key: newKey(), organisationKey, personKey: personKey! };
      await citizens.insert(tx, { ...citizen, startsOn, ...digests });
      const { provinceId, scopeId, key: citizenKey } = citizen;
      const membership = { provinceId, scopeId, key: newKey(), citizenKey, ...home, validFrom: startsOn };
      await tableOf(Membership).insert(tx, membership);
      await count(tx, place, SubjectKind.Citizen, 1);
      this.store.tell(tx, CitizenRecorded, citizen, {
        after: { ...home, startsOn, fields: [...data.keys()].toSorted() },
      });
      return citizen;
    });
    return this.one(actor, made);
  }

  /** The trail says which fields, never what stood in them. Throws NOT_FOUND, SUBJECT_ENDED, VERSION_CONFLICT, PERSONAL_FIELD_INVALID, CITIZEN_RECORDED. */
  async correct(actor: Actor, { key, version, ...changes }: CorrectCitizenInput): Promise<Citizen> {
    this.mustBeBorn(changes);
    await this.transactions.run(this.store.secretly(actor), async (tx) => {
      const before = await this.store.own(tx, Citizen, key);
      await citizens.amend(tx, before, version, {});
      const fields = await this.people.correctIn(tx, before.personKey, vaultData(changes));
      this.store.tell(tx, CitizenCorrected, before, { after: { fields } });
    });
    return this.one(actor, key);
  }

  one(actor: Actor, key: FactKey): Promise<Citizen> {
    return this.store.one(actor, Citizen, key);
  }

  /** In the order in which they were recorded. By a whole name or number through its digest, in the own area alone. */
  list(actor: Actor, args: CitizensArgs): Promise<Connection<Citizen>> {
    const params: unknown[] = [];
    const conditions = listed(args, actor, this.clock.today(), params);
    if (args.name?.trim()) conditions.push(`s.name_digest = $${params.push(this.digests.byName(args.name))}`);
    if (args.number?.trim()) conditions.push(`s.number_digest = $${params.push(this.digests.byNumber(args.number))}`);
    for (const [column, at] of [
      ['community_key', args.communityKey],
      ['family_key', args.familyKey],
    ] as const)
      if (at)
        conditions.push(`s.province_id = $${params.push(at.provinceId)} AND s.key IN (
          SELECT m.citizen_key FROM membership AS m
          WHERE m.province_id = $${params.length} AND m.${column} = $${params.push(at.key)} AND m.valid_to IS NULL)`);
    return this.store.list(actor, Citizen, { conditions, params, sort: CitizenSorts.columnsOf(args, BY_KEY) }, args);
  }

  /** Community and family of one area; a family brings its community. */
  async home(
    tx: Transaction,
    { communityKey, familyKey }: { communityKey: FactKey; familyKey?: FactKey | null },
    place: { provinceId: number; scopeId: number },
  ): Promise<{ communityKey: string; familyKey: string | null }> {
    const community = await this.store.mustBelong(tx, Community, communityKey, place);
    const family = familyKey ? await this.store.mustBelong(tx, Family, familyKey, place) : null;
    if (family && family.communityKey !== community.key) throw SubjectError.SUBJECT_ELSEWHERE();
    return { communityKey: community.key, familyKey: family?.key ?? null };
  }

  private mustBeBorn({ birthDate, birthYear }: CitizenEntry): void {
    const today = this.clock.today();
    const isAhead = birthDate != null && (birthDate > today || birthDate < '1900');
    if (isAhead) throw SubjectError.BIRTH_YEAR_WRONG({}, [{ path: 'birthDate', code: 'BIRTH_YEAR_WRONG' }]);
    if (birthYear != null && birthYear > Number(today.slice(0, 4)))
      throw SubjectError.BIRTH_YEAR_WRONG({}, [{ path: 'birthYear', code: 'BIRTH_YEAR_WRONG' }]);
  }
}

/** Throws CITIZEN_TWIN. */
async function mustHaveNoTwin(tx: Transaction, provinceId: number, { twinDigest }: Digests): Promise<void> {
  if (!twinDigest) return;
  const twins = await tx.query(
    'SELECT c.key FROM citizen AS c WHERE c.province_id = $1 AND c.twin_digest = $2 AND c.ends_on IS NULL LIMIT 1',
    [provinceId, twinDigest],
  );
  if (twins.length > 0) throw SubjectError.CITIZEN_TWIN({}, [{ path: 'name', code: 'CITIZEN_TWIN' }]);
}
