import { PlacePaths } from '@app/audit';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OrganisationIds } from './organisation.ids';

/** Where an organisation stands and has stood, for whoever looks for what happened there. */
@Injectable()
export class OrganisationPaths {
  constructor(
    places: PlacePaths,
    private readonly dataSource: DataSource,
  ) {
    places.register(OrganisationIds.type, (key) => this.of(key));
  }

  private async of(key: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ path: string }[]>(
      'SELECT DISTINCT path FROM organisation_period WHERE organisation_key::text = $1',
      [key],
    );
    return rows.map(({ path }) => path);
  }
}
