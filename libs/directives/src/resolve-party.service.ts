import { type Actor, Clock } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type NamedParty, PartyResolution } from '@app/parties';
import { mustKeep } from './keeper';
import type { ResolvePartyArgs } from './resolve-party.inputs';

/** Whom a name means, proposed to somebody who may enter documents there. */
@Injectable()
export class ResolveParty {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly parties: PartyResolution,
  ) {}

  async resolve(actor: Actor, { name, keeperKey, on }: ResolvePartyArgs): Promise<NamedParty> {
    const query = <Row>(sql: string, params?: readonly unknown[]): Promise<Row[]> =>
      this.dataSource.query(sql, params as unknown[]);
    const keeper = await mustKeep(query, actor, keeperKey, this.clock.today());
    const [party] = await this.parties.propose(actor, [name], keeper.key, on ?? undefined);
    return party!;
  }
}
