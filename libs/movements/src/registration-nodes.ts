import { type Actor, Clock, type FactKey, type NodeSource, NodeSources, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { MovementPermission } from './movements.permissions';
import { MovementRegistration } from './registration.entity';
import { RegistrationIds } from './registration.ids';
import { registrationColumns, toRegistration, visibleRegistrations } from './registration.sql';

/** Registrations within reach, or of the territory for which one speaks. */
@Injectable()
export class RegistrationNodes implements NodeSource<FactKey> {
  readonly type = MovementRegistration;
  readonly ids = RegistrationIds;
  readonly permission = MovementPermission.ReadRegistrations;

  constructor(
    sources: NodeSources,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<MovementRegistration[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleRegistrations(actor, this.clock.today(), params);
    return this.transactions.read(actor, async (query) => {
      const rows = await query<MovementRegistration>(
        `SELECT ${registrationColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
         JOIN movement_registration AS r ON r.province_id = k.province_id AND r.key = k.key WHERE ${visible}`,
        params,
      );
      return rows.map(toRegistration);
    });
  }
}
