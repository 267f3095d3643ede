import { type Actor, addDays, newKey, tableOf, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Citizen } from './citizen.entity';
import { Community } from './community.entity';
import { Families } from './families.service';
import { Family } from './family.entity';
import { Membership } from './membership.entity';
import type { MoveFamilyInput } from './subject.inputs';
import { citizens, families } from './subject.sql';
import { SubjectStore } from './subject-store';
import { SubjectError } from './subjects.errors';
import { CitizenMoved, FamilyMoved } from './subjects.events';

const memberships = tableOf(Membership);

type Member = Citizen & { stayKey: string; since: string };

/** Whole families that go to another community. */
@Injectable()
export class FamilyMoves {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: SubjectStore,
    private readonly service: Families,
  ) {}

  /** With everybody who lives in it. Throws NOT_FOUND, SUBJECT_ENDED, VERSION_CONFLICT, SUBJECT_ELSEWHERE, SUBJECT_DAYS, FAMILY_EXISTS. */
  async move(actor: Actor, input: MoveFamilyInput): Promise<Family> {
    await this.transactions.run(actor, async (tx) => {
      const family = await this.store.own(tx, Family, input.key);
      const { key: communityKey } = await this.store.mustBelong(tx, Community, input.communityKey, family);
      const movedOn = this.store.past(input.movedOn, 'movedOn');
      await families.amend(tx, family, input.version, { communityKey });
      const members = await membersOf(tx, family);
      for (const member of members) await this.moveMember(tx, family, member, { communityKey, movedOn });
      this.store.tell(tx, FamilyMoved, family, {
        before: { communityKey: family.communityKey },
        after: { communityKey, movedOn, members: members.length },
      });
    });
    return this.service.one(actor, input.key);
  }

  private async moveMember(
    tx: Transaction,
    { provinceId, key: familyKey, communityKey: left }: Family,
    member: Member,
    { communityKey, movedOn }: { communityKey: string; movedOn: string },
  ): Promise<void> {
    const { stayKey, since, scopeId, key: citizenKey } = member;
    if (movedOn < since) throw SubjectError.SUBJECT_DAYS({}, [{ path: 'movedOn', code: 'SUBJECT_DAYS' }]);
    await citizens.amend(tx, member, member.version, {});
    const home = { communityKey, familyKey };
    // Said again of the same day, it corrects what was said.
    if (since === movedOn) await memberships.update(tx, { provinceId, key: stayKey }, home);
    else {
      await memberships.update(tx, { provinceId, key: stayKey }, { validTo: addDays(movedOn, -1) });
      await memberships.insert(tx, { provinceId, scopeId, key: newKey(), citizenKey, ...home, validFrom: movedOn });
    }
    this.store.tell(tx, CitizenMoved, member, {
      before: { communityKey: left, familyKey },
      after: { ...home, movedOn },
    });
  }
}

/** Those who live in it now, locked. */
async function membersOf(tx: Transaction, { provinceId, key }: Family): Promise<Member[]> {
  const rows = await tx.query<Member>(
    `SELECT ${citizens.columns('c')}, m.key AS "stayKey", m.valid_from AS since
     FROM membership AS m JOIN citizen AS c ON c.province_id = m.province_id AND c.key = m.citizen_key
     WHERE m.province_id = $1 AND m.family_key = $2 AND m.valid_to IS NULL ORDER BY c.key FOR NO KEY UPDATE OF c`,
    [provinceId, key],
  );
  return rows.map((row) => Object.assign(citizens.toRow(row), { stayKey: row.stayKey, since: row.since }));
}
