import { type Actor, addDays, KernelError, newKey, tableOf, type Transaction, Transactions } from '@app/kernel';
import { NationalId, PersonReader } from '@app/people';
import { Injectable } from '@nestjs/common';
import { Citizen } from './citizen.entity';
import type { MoveCitizenInput, ShowCitizenNumberArgs } from './citizen.inputs';
import { Citizens } from './citizens.service';
import { Membership } from './membership.entity';
import { count } from './subject-delta';
import type { EndCitizenArgs } from './subject.inputs';
import { SubjectKind } from './subject.kinds';
import { citizens } from './subject.sql';
import { SubjectFollowers } from './subject-followers';
import { SubjectStore } from './subject-store';
import { SubjectError } from './subjects.errors';
import { CitizenEnded, CitizenMoved, CitizenNumberShown } from './subjects.events';
import { SubjectPermission } from './subjects.permissions';

const memberships = tableOf(Membership);

/** Where citizens live, and until when they count. */
@Injectable()
export class CitizenStays {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: SubjectStore,
    private readonly followers: SubjectFollowers,
    private readonly citizensService: Citizens,
    private readonly reader: PersonReader,
  ) {}

  /** To another community or family of the same area. Throws NOT_FOUND, SUBJECT_ENDED, VERSION_CONFLICT, SUBJECT_ELSEWHERE, SUBJECT_DAYS. */
  async move(actor: Actor, input: MoveCitizenInput): Promise<Citizen> {
    await this.transactions.run(actor, async (tx) => {
      const before = await this.store.own(tx, Citizen, input.key);
      const home = await this.citizensService.home(tx, input, before);
      const movedOn = this.store.past(input.movedOn, 'movedOn');
      await citizens.amend(tx, before, input.version, {});
      const { provinceId, scopeId, key: citizenKey } = before;
      const open = await openStay(tx, before);
      if (open && movedOn < open.validFrom)
        throw SubjectError.SUBJECT_DAYS({}, [{ path: 'movedOn', code: 'SUBJECT_DAYS' }]);
      // Said again of the same day, it corrects what was said.
      if (open?.validFrom === movedOn) await memberships.update(tx, { provinceId, key: open.key }, home);
      else {
        if (open) await memberships.update(tx, { provinceId, key: open.key }, { validTo: addDays(movedOn, -1) });
        await memberships.insert(tx, { provinceId, scopeId, key: newKey(), citizenKey, ...home, validFrom: movedOn });
      }
      const was = open && { communityKey: open.communityKey, familyKey: open.familyKey };
      this.store.tell(tx, CitizenMoved, before, { before: was, after: { ...home, movedOn } });
    });
    return this.citizensService.one(actor, input.key);
  }

  /** The row stays, and what was counted with it. Throws NOT_FOUND, SUBJECT_ENDED, VERSION_CONFLICT, SUBJECT_DAYS. */
  async end(actor: Actor, { key, version, reason, endsOn }: EndCitizenArgs): Promise<Citizen> {
    await this.transactions.run(actor, async (tx) => {
      const before = await this.store.own(tx, Citizen, key);
      const after = { endsOn: this.store.past(endsOn, 'endsOn'), endReason: reason };
      const changed = await citizens.amend(tx, before, version, after);
      const open = await openStay(tx, before);
      if (open)
        await memberships.update(tx, { provinceId: before.provinceId, key: open.key }, { validTo: after.endsOn });
      await count(tx, before, SubjectKind.Citizen, -1);
      this.store.tell(tx, CitizenEnded, before, changed);
      const { provinceId } = before;
      await this.followers.ended(tx, { kind: SubjectKind.Citizen, provinceId, key: before.key, reason });
    });
    return this.citizensService.one(actor, key);
  }

  /** The whole identity number; the trail says who looked at it and what for. Throws NOT_FOUND, NUMBER_UNKNOWN. */
  async showNumber(actor: Actor, { key, reason }: ShowCitizenNumberArgs): Promise<string> {
    const citizen = await this.citizensService.one(actor, key);
    if (!actor.keeps(SubjectPermission.ShowNumber, citizen.organisationKey)) throw KernelError.NOT_FOUND();
    const number = (await this.reader.byKeys([citizen.personKey], [NationalId]))
      .get(citizen.personKey)
      ?.get(NationalId);
    if (number === undefined) throw SubjectError.NUMBER_UNKNOWN();
    // Not the request's answer that is kept under its key: the number would lie there in clear.
    await this.transactions.run(actor.under(null), async (tx) => {
      this.store.tell(tx, CitizenNumberShown, citizen, { reason: reason.trim() });
      return Promise.resolve();
    });
    return number;
  }
}

async function openStay(
  tx: Transaction,
  { provinceId, key }: Citizen,
): Promise<Pick<Membership, 'key' | 'communityKey' | 'familyKey' | 'validFrom'> | null> {
  const [open] = await tx.query<Pick<Membership, 'key' | 'communityKey' | 'familyKey' | 'validFrom'>>(
    `SELECT ${memberships.columns('m', ['key', 'communityKey', 'familyKey', 'validFrom'])} FROM membership AS m
     WHERE m.province_id = $1 AND m.citizen_key = $2 AND m.valid_to IS NULL FOR UPDATE`,
    [provinceId, key],
  );
  return open ?? null;
}
