import { addDays, batch, Clock, type RequestContext, viewOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ApiCredential } from './api-credential.entity';
import { ApiCredentials } from './api-credentials.service';
import { ApiUsage } from './api-usage.entity';

/** What hangs on clients, a statement for any number of them; whoever sees the client sees it. */
@Injectable()
export class ApiClientLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly credentials: ApiCredentials,
  ) {}

  async credentialsOf(context: RequestContext, key: string): Promise<ApiCredential[]> {
    const load = (keys: string[]) => this.credentials.ofClients(keys);
    return (await batch(context, 'ApiClient.credentials', load).load(key)) ?? [];
  }

  /** The first day first; days without a call are left out. */
  async usageOf(context: RequestContext, key: string, days: number): Promise<ApiUsage[]> {
    const load = (keys: string[]) => this.usage(keys, days);
    return (await batch(context, `ApiClient.usage ${days}`, load).load(key)) ?? [];
  }

  private async usage(keys: string[], days: number): Promise<Map<string, ApiUsage[]>> {
    const rows = await this.dataSource.query<ApiUsage[]>(
      `SELECT u.client_key AS "clientKey", u.day, u.calls, u.errors, u.cost FROM api_usage AS u
       WHERE u.client_key = ANY($1::uuid[]) AND u.day BETWEEN $2 AND $3 AND u.calls > 0 ORDER BY u.client_key, u.day`,
      [keys, addDays(this.clock.today(), 1 - days), this.clock.today()],
    );
    return Map.groupBy(
      rows.map((row) => viewOf(ApiUsage, row)),
      ({ clientKey }) => clientKey,
    );
  }
}
