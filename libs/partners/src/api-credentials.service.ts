import { createHash, randomBytes } from 'node:crypto';
import {
  type Actor,
  Clock,
  KernelError,
  newKey,
  tableOf,
  told,
  type Transaction,
  Transactions,
  viewOf,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ApiClientState } from './api-client.entity';
import { inForceAt } from './api-client.sql';
import { IssueApiCredentialInput } from './api-clients.inputs';
import { ApiClients } from './api-clients.service';
import { IssuedApiCredential } from './api-clients.views';
import { ApiCredential, ApiCredentialKind } from './api-credential.entity';
import { KeepApiClients } from './keep-api-clients.service';
import { PartnerError } from './partners.errors';
import { ApiCredentialIssued, ApiCredentialRevoked } from './partners.events';
import { type PublicKey, readPublicKey } from './public-key.rules';

/** In force at once: the one of today, the one of tomorrow, and what was forgotten. */
const MOST_IN_FORCE = 5;
/** Shown; older ones are told by the trail. */
const MOST_SHOWN = 20;
const HOUR_MS = 3_600_000;
const SECRET_BYTES = 32;

const credentials = tableOf(ApiCredential);

export const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** What clients prove with who they are: issued with an overlap, revoked at once. */
@Injectable()
export class ApiCredentials {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
    private readonly clients: ApiClients,
    private readonly keep: KeepApiClients,
  ) {}

  /**
   * One more; those of before end after the overlap. The secret is in no answer that is kept: a repeated request gets none.
   * Errors: NOT_FOUND, API_CLIENT_REVOKED, API_CREDENTIALS_FULL, API_KEY_UNREADABLE, API_KEY_PRIVATE, API_KEY_UNSUPPORTED, API_KEY_TAKEN.
   */
  async issue(actor: Actor, input: IssueApiCredentialInput): Promise<IssuedApiCredential> {
    const { clientKey, publicKey, overlapHours } = told(IssueApiCredentialInput, input);
    let secret: string | null = null;
    const key = await this.transactions.run(actor, async (tx) => {
      const held = await this.keep.held(tx, clientKey);
      if (held.client.state === ApiClientState.Revoked) throw PartnerError.API_CLIENT_REVOKED();
      const read = publicKey == null ? null : readPublicKey(publicKey);
      secret = read === null ? randomBytes(SECRET_BYTES).toString('base64url') : null;
      await endOthers(tx, clientKey, new Date(tx.now.getTime() + overlapHours * HOUR_MS));
      await mustHaveRoom(tx, clientKey);
      const made = { key: newKey(), clientKey, issuedAt: tx.now, ...proofOf(read, secret) };
      await credentials.insert(tx, made);
      this.tell(tx, ApiCredentialIssued, held, made);
      return made.key;
    });
    const [client, shown] = await Promise.all([this.clients.one(actor, clientKey), this.ofClients([clientKey])]);
    const credential = shown.get(clientKey)?.find((one) => one.key === key);
    if (!credential) throw KernelError.NOT_FOUND();
    return viewOf(IssuedApiCredential, { client, credential, secret });
  }

  /** Tokens that were got with it work no longer. Errors: NOT_FOUND, API_CREDENTIAL_OVER. */
  async revoke(actor: Actor, key: string): Promise<ApiCredential> {
    const clientKey = await this.transactions.run(actor, async (tx) => {
      const [row] = await tx.query<{ clientKey: string }>(
        'SELECT k.client_key AS "clientKey" FROM api_credential AS k WHERE k.key = $1',
        [key],
      );
      if (!row) throw KernelError.NOT_FOUND();
      const held = await this.keep.held(tx, row.clientKey);
      const [ended] = await tx.query<{ kind: ApiCredentialKind }>(
        `UPDATE api_credential AS k SET revoked_at = $2 WHERE k.key = $1 AND ${inForceAt('$2')} RETURNING k.kind`,
        [key, tx.now],
      );
      if (!ended) throw PartnerError.API_CREDENTIAL_OVER();
      this.tell(tx, ApiCredentialRevoked, held, { key, ...ended });
      return row.clientKey;
    });
    const shown = (await this.ofClients([clientKey])).get(clientKey)?.find((one) => one.key === key);
    if (!shown) throw KernelError.NOT_FOUND();
    return shown;
  }

  /** Of clients that the actor sees, the latest first. */
  async ofClients(keys: readonly string[]): Promise<Map<string, ApiCredential[]>> {
    const rows = await this.dataSource.query<ApiCredential[]>(
      `SELECT latest.* FROM unnest($1::uuid[]) AS asked(key) CROSS JOIN LATERAL (
         SELECT ${credentials.columns('k')}, ${inForceAt('$2')} AS "isInForce" FROM api_credential AS k
         WHERE k.client_key = asked.key ORDER BY ${inForceAt('$2')} DESC, k.issued_at DESC, k.key DESC LIMIT ${MOST_SHOWN}) AS latest`,
      [keys, this.clock.now()],
    );
    return Map.groupBy(rows.map(credentials.toRow), ({ clientKey }) => clientKey);
  }

  private tell(
    tx: Transaction,
    happened: typeof ApiCredentialIssued,
    { client, place }: Awaited<ReturnType<KeepApiClients['held']>>,
    { key, kind }: Pick<ApiCredential, 'key' | 'kind'>,
  ): void {
    tx.happened(happened, {
      subject: client.key,
      scopeId: place.scopeId,
      path: place.path,
      after: { credentialKey: key, kind },
      payload: { organisationKey: client.organisationKey, credentialKey: key, kind },
    });
  }
}

const proofOf = (read: PublicKey | null, secret: string | null) =>
  read
    ? { kind: ApiCredentialKind.PublicKey, publicJwk: read.jwk, thumbprint: read.thumbprint }
    : { kind: ApiCredentialKind.Secret, secretDigest: digestOf(secret!) };

const endOthers = (tx: Transaction, clientKey: string, at: Date) =>
  tx.query(
    `UPDATE api_credential AS k SET ends_at = $2 WHERE k.client_key = $1 AND ${inForceAt('$3')} AND (k.ends_at IS NULL OR k.ends_at > $2)`,
    [clientKey, at, tx.now],
  );

async function mustHaveRoom(tx: Transaction, clientKey: string): Promise<void> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM api_credential AS k WHERE k.client_key = $1 AND ${inForceAt('$2')}`,
    [clientKey, tx.now],
  );
  if (row!.count >= MOST_IN_FORCE) throw PartnerError.API_CREDENTIALS_FULL({ max: MOST_IN_FORCE });
}
