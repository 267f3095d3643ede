import {
  type Actor,
  addDays,
  Clock,
  fieldNames,
  type IsoDate,
  KernelError,
  newKey,
  part,
  told,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { type OrganisationPlace, placeOn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { type ApiClient, ApiClientState } from './api-client.entity';
import { clients, stateOn } from './api-client.sql';
import {
  type AmendApiClientInput,
  type ChangeApiClientArgs,
  type EndApiClientArgs,
  RegisterApiClientInput,
} from './api-clients.inputs';
import { ApiClients } from './api-clients.service';
import { PartnerError } from './partners.errors';
import {
  ApiClientAmended,
  ApiClientRegistered,
  ApiClientResumed,
  ApiClientRevoked,
  ApiClientSuspended,
} from './partners.events';
import { PartnerPermission } from './partners.permissions';
import { ScopeCatalogue } from './scope-catalogue';

const MOST_CLIENTS = 50;
const MOST_YEARS = 3;
const DAYS_OF_A_YEAR = 366;
const FIXED = ['organisationKey'] as const;
const ENTERED = fieldNames(RegisterApiClientInput, FIXED);

type Entry = Pick<ApiClient, (typeof ENTERED)[number]>;
type Held = ApiClient & { state: ApiClientState };

/** Registers programs of partners, and ends what they may. */
@Injectable()
export class KeepApiClients {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly clients: ApiClients,
    private readonly catalogue: ScopeCatalogue,
  ) {}

  /** Errors: NOT_FOUND, API_SCOPE_UNKNOWN, API_CLIENT_EXPIRY, API_CLIENT_AREA, API_CLIENT_AREA_READS, API_CLIENT_NAME_TAKEN, API_CLIENTS_FULL. */
  async register(actor: Actor, input: RegisterApiClientInput): Promise<ApiClient> {
    const { organisationKey } = input;
    const key = await this.transactions.run(actor, async (tx) => {
      const place = await this.managed(tx, organisationKey);
      const entry = await this.sound(tx, place, told(RegisterApiClientInput, input, FIXED));
      await mustHaveRoom(tx, organisationKey);
      const client = { key: newKey(), organisationKey, path: place.path, ...entry };
      await clients.insert(tx, { ...client, registeredAt: tx.now });
      this.tell(tx, ApiClientRegistered, client, place, { after: entry });
      return client.key;
    });
    return this.clients.one(actor, key);
  }

  /** Errors: those of registering, VERSION_CONFLICT, API_CLIENT_REVOKED. */
  async amend(actor: Actor, { key, version, ...changes }: AmendApiClientInput): Promise<ApiClient> {
    await this.transactions.run(actor, async (tx) => {
      const { client, place } = await this.held(tx, key);
      if (client.state === ApiClientState.Revoked) throw PartnerError.API_CLIENT_REVOKED();
      const after = await this.sound(tx, place, clients.amended(client, ENTERED, changes), client.expiresOn);
      const changed = await clients.amend(tx, client, version, after);
      this.tell(
        tx,
        ApiClientAmended,
        { key, organisationKey: client.organisationKey, expiresOn: after.expiresOn },
        place,
        changed,
      );
    });
    return this.clients.one(actor, key);
  }

  /** Errors: NOT_FOUND, VERSION_CONFLICT, API_CLIENT_STATE. */
  suspend(actor: Actor, { reason, ...asked }: EndApiClientArgs): Promise<ApiClient> {
    return this.change(actor, asked, ApiClientSuspended, reason, ({ suspendedAt, revokedAt }, now) =>
      suspendedAt || revokedAt ? null : { suspendedAt: now, stateReason: reason.trim() },
    );
  }

  /** Errors: NOT_FOUND, VERSION_CONFLICT, API_CLIENT_STATE. */
  resume(actor: Actor, asked: ChangeApiClientArgs): Promise<ApiClient> {
    return this.change(actor, asked, ApiClientResumed, null, ({ suspendedAt, revokedAt }) =>
      !suspendedAt || revokedAt ? null : { suspendedAt: null, stateReason: null },
    );
  }

  /** For good, with all that it was given. Errors: NOT_FOUND, VERSION_CONFLICT, API_CLIENT_STATE. */
  revoke(actor: Actor, { reason, ...asked }: EndApiClientArgs): Promise<ApiClient> {
    return this.change(actor, asked, ApiClientRevoked, reason, ({ revokedAt }, now) =>
      revokedAt ? null : { revokedAt: now, stateReason: reason.trim() },
    );
  }

  /** A client that the actor manages, locked. Throws NOT_FOUND. */
  async held(tx: Transaction, key: string): Promise<{ client: Held; place: OrganisationPlace }> {
    const [row] = await tx.query<Held>(
      `SELECT ${clients.columns('c')}, ${stateOn('$2::date')} AS state FROM api_client AS c WHERE c.key = $1 FOR UPDATE`,
      [key, this.clock.today()],
    );
    if (!row) throw KernelError.NOT_FOUND();
    return { client: row, place: await this.managed(tx, row.organisationKey) };
  }

  private tell(
    tx: Transaction,
    happened: typeof ApiClientRegistered,
    { key, organisationKey, expiresOn }: Pick<ApiClient, 'key' | 'organisationKey' | 'expiresOn'>,
    { path, scopeId }: OrganisationPlace,
    said: { before?: unknown; after?: unknown; reason?: string | null },
  ): void {
    tx.happened(happened, { subject: key, scopeId, path, ...said, payload: { organisationKey, expiresOn } });
  }

  private async change<Column extends 'suspendedAt' | 'revokedAt' | 'stateReason'>(
    actor: Actor,
    { key, version }: ChangeApiClientArgs,
    happened: typeof ApiClientSuspended,
    reason: string | null,
    to: (client: Held, now: Date) => Pick<ApiClient, Column> | null,
  ): Promise<ApiClient> {
    await this.transactions.run(actor, async (tx) => {
      const { client, place } = await this.held(tx, key);
      const after = to(client, tx.now);
      if (version !== client.version) throw KernelError.VERSION_CONFLICT({ current: client.version });
      if (!after) throw PartnerError.API_CLIENT_STATE();
      const changed = await clients.amend(tx, client, version, after);
      this.tell(tx, happened, client, place, { ...changed, reason });
    });
    return this.clients.one(actor, key);
  }

  private async managed(tx: Transaction, organisationKey: number): Promise<OrganisationPlace> {
    const place = await placeOn((sql, params) => tx.query(sql, params), organisationKey, this.clock.today());
    if (!place) throw KernelError.NOT_FOUND();
    tx.actor.mustCover(PartnerPermission.Manage, place.path);
    return place;
  }

  /** `keptExpiry`: a day that stood before may stand on though it is over. */
  private async sound(
    tx: Transaction,
    { path }: OrganisationPlace,
    entry: Entry,
    keptExpiry: IsoDate | null = null,
  ): Promise<Entry> {
    const scopes = [...new Set(entry.scopes)].toSorted();
    if (scopes.length === 0) throw at('scopes', 'API_SCOPE_NEEDED');
    const unknown = scopes.find((name) => !this.catalogue.has(name));
    if (unknown !== undefined) throw at('scopes', 'API_SCOPE_UNKNOWN', { scope: unknown });
    if (entry.expiresOn !== keptExpiry) mustBeAhead(entry.expiresOn, this.clock.today());
    if (entry.areaKey != null) {
      const area = await placeOn((sql, params) => tx.query(sql, params), entry.areaKey, this.clock.today());
      if (!area?.path.startsWith(path) || area.path === path) throw at('areaKey', 'API_CLIENT_AREA');
      if (scopes.some((name) => this.catalogue.isWrite(name))) throw at('scopes', 'API_CLIENT_AREA_READS');
    }
    const texts = { name: entry.name.trim(), purpose: entry.purpose.trim(), contact: entry.contact.trim() };
    return { ...part(entry, ENTERED), ...texts, scopes };
  }
}

function mustBeAhead(expiresOn: IsoDate, today: IsoDate): void {
  const last = addDays(today, MOST_YEARS * DAYS_OF_A_YEAR);
  if (expiresOn <= today || expiresOn > last) throw at('expiresOn', 'API_CLIENT_EXPIRY', { years: MOST_YEARS });
}

const FIELDS = { areaKey: 'areaId', scopes: 'scopes', expiresOn: 'expiresOn' } as const;

const at = (
  field: keyof typeof FIELDS,
  code: 'API_SCOPE_NEEDED' | 'API_SCOPE_UNKNOWN' | 'API_CLIENT_EXPIRY' | 'API_CLIENT_AREA' | 'API_CLIENT_AREA_READS',
  params: Record<string, string | number> = {},
) => PartnerError[code](params, [{ path: FIELDS[field], code, params }]);

/** Who registers at one organisation waits for the other, or both would find room for one. */
async function mustHaveRoom(tx: Transaction, organisationKey: number): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`api-client/${organisationKey}`]);
  const [row] = await tx.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM api_client WHERE organisation_key = $1 AND revoked_at IS NULL',
    [organisationKey],
  );
  if (row!.count >= MOST_CLIENTS) throw PartnerError.API_CLIENTS_FULL({ max: MOST_CLIENTS });
}
