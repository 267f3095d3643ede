import { batch, Clock, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type {
  AdministrativeUnitSuccessionView,
  AdministrativeUnitView,
  FormerUnit,
} from './administrative-unit.entity';
import { AdministrativeUnits } from './administrative-units.service';

@Injectable()
export class AdministrativeUnitLoader {
  constructor(
    private readonly units: AdministrativeUnits,
    private readonly clock: Clock,
  ) {}

  /** The unit as of a day (today unless told), or as it last was. */
  async unit(context: RequestContext, key: number, asOf?: string): Promise<AdministrativeUnitView> {
    const day = asOf ?? this.clock.today();
    const load = (places: string[]) => this.units.viewsOn(places);
    const found = await batch(context, 'AdministrativeUnit', load).load(`${key}@${day}`);
    if (!found) throw new Error(`administrative unit ${key} has no period`);
    return found;
  }

  async formerly(context: RequestContext, key: number, search: string): Promise<FormerUnit[]> {
    const load = (keys: number[]) => this.units.formerly(keys, search);
    return (await batch(context, `AdministrativeUnit.formerly ${search}`, load).load(key)) ?? [];
  }

  async predecessors(context: RequestContext, key: number): Promise<AdministrativeUnitSuccessionView[]> {
    const load = (keys: number[]) => this.units.predecessorsOf(keys);
    return (await batch(context, 'AdministrativeUnit.predecessors', load).load(key)) ?? [];
  }

  async successors(context: RequestContext, key: number): Promise<AdministrativeUnitSuccessionView[]> {
    const load = (keys: number[]) => this.units.successorsOf(keys);
    return (await batch(context, 'AdministrativeUnit.successors', load).load(key)) ?? [];
  }
}
