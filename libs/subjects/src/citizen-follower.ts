import { Clock, type FactPlace, tableOf, type Transaction } from '@app/kernel';
import { type PersonalField, PersonFollowers, type PersonFollower, PersonReader } from '@app/people';
import { Injectable } from '@nestjs/common';
import { CitizenDigests, NO_DIGESTS } from './citizen-digests';
import { CITIZEN_FIELDS } from './citizen-fields';
import { Citizen } from './citizen.entity';
import { count } from './subject-delta';
import { SubjectFollowers } from './subject-followers';
import { SubjectEnd, SubjectKind } from './subject.kinds';

const OF_PERSON = `/* all shards: whoever is corrected or erased, by the index */
  SELECT c.province_id AS "provinceId", c.scope_id AS "scopeId", c.key, c.starts_on AS "startsOn", c.ends_on AS "endsOn"
  FROM citizen AS c WHERE c.person_key = $1 FOR NO KEY UPDATE`;

type Known = FactPlace & Pick<Citizen, 'key' | 'startsOn' | 'endsOn'>;

/** What the list of citizens keeps of a person: digests that follow what is known, and an end where the person is erased. */
@Injectable()
export class CitizenFollower implements PersonFollower {
  constructor(
    followers: PersonFollowers,
    private readonly reader: PersonReader,
    private readonly digests: CitizenDigests,
    private readonly clock: Clock,
    private readonly subjects: SubjectFollowers,
  ) {
    followers.register(this);
  }

  /** Throws CITIZEN_RECORDED where somebody else has the number. */
  async corrected(tx: Transaction, personKey: string): Promise<void> {
    const rows = await tx.query<Known>(OF_PERSON, [personKey]);
    if (rows.length === 0) return;
    const people = await this.reader.byKeys([personKey], CITIZEN_FIELDS, tx.query.bind(tx));
    const known = people.get(personKey) ?? new Map<PersonalField, string>();
    for (const { provinceId, key } of rows)
      await tableOf(Citizen).update(tx, { provinceId, key }, this.digests.of(known));
  }

  /** The row and its days stay, so that what was counted can be counted again. */
  async erased(tx: Transaction, personKey: string): Promise<Record<string, number>> {
    const rows = await tx.query<Known>(OF_PERSON, [personKey]);
    const today = this.clock.today();
    for (const { provinceId, scopeId, key, startsOn, endsOn } of rows) {
      const isRunning = endsOn === null;
      const last = startsOn > today ? startsOn : today;
      const end = isRunning ? { endsOn: last, endReason: SubjectEnd.Erased } : {};
      await tableOf(Citizen).update(tx, { provinceId, key }, { ...NO_DIGESTS, ...end });
      if (!isRunning) continue;
      await tx.query(
        `UPDATE membership AS m SET valid_to = greatest(m.valid_from, $3::date)
         WHERE m.province_id = $1 AND m.citizen_key = $2 AND m.valid_to IS NULL`,
        [provinceId, key, last],
      );
      await count(tx, { provinceId, scopeId }, SubjectKind.Citizen, -1);
      await this.subjects.ended(tx, { kind: SubjectKind.Citizen, provinceId, key, reason: SubjectEnd.Erased });
    }
    return rows.length === 0 ? {} : { citizens: rows.length };
  }
}
