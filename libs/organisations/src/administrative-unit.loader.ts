import { batch, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type {
  AdministrativeUnitSuccessionView,
  AdministrativeUnitView,
  FormerUnit,
} from './administrative-unit.entity';
import { AdministrativeUnits } from './administrative-units.service';

@Injectable()
export class AdministrativeUnitLoader {
  constructor(private readonly units: AdministrativeUnits) {}

  /** The unit as of a day (today unless told), or as it last was. */
  async unit(context: RequestContext, key: number, asOf?: string): Promise<AdministrativeUnitView> {
    const load = (keys: number[]) => this.units.viewsOf(keys, asOf);
    const found = await batch(context, `AdministrativeUnit@${asOf ?? 'today'}`, load).load(key);
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
