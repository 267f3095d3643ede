import { createHash } from 'node:crypto';
import { newKey, nodeId } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation } from '../support/builders';

export interface PartnersTarget {
  apiClient: string;
  /** As `/oauth/token` knows it. */
  apiClientId: string;
  /** Of that client, revoked. */
  apiCredential: string;
  /** Of that client, parked. */
  webhook: string;
  /** An event that happened there. */
  happened: string;
}

/** Of every client of the matrix's worlds. */
export const SECRET = 'x'.repeat(43);

/** Puts a client with a secret in force and one that was revoked into the database as the owner. */
export async function partnersTarget({ owner }: TestApi, at: TestOrganisation): Promise<PartnersTarget> {
  const [client, held, revoked] = [newKey(), newKey(), newKey()];
  await owner.query(
    `INSERT INTO api_client (key, organisation_key, path, name, purpose, contact, scopes, calls_per_minute, calls_per_day, cost_per_day, expires_on, registered_at)
     VALUES ($1, $2, $3, 'Cổng thử', 'thử', 'cong@vidu.vn', '{read:activity}', 60, 1000, 100000, '2025-06-30', now())`,
    [client, at.key, at.path],
  );
  await owner.query(
    `INSERT INTO api_credential (key, client_key, kind, secret_digest, issued_at, revoked_at)
     VALUES ($1, $3, 'secret', $4, now(), NULL), ($2, $3, 'secret', $4, now(), now())`,
    [held, revoked, client, createHash('sha256').update(SECRET).digest()],
  );
  await owner.query(
    `INSERT INTO api_usage (client_key, day, calls, errors, cost, last_at) VALUES ($1, '2024-10-04', 3, 1, 300, now())`,
    [client],
  );
  const [webhook, happened] = [newKey(), newKey()];
  await owner.query(
    `INSERT INTO outbox_event (key, occurred_at, topic, version, subject_type, subject_key, path, payload, transaction_id, place)
     SELECT $1, '2024-10-04', 'activity.logged', 1, 'Activity', $1::uuid::text, $2, '{}', 1, coalesce(max(place), 0) + 1 FROM outbox_event`,
    [happened, at.path],
  );
  await owner.query(
    `INSERT INTO webhook (key, client_key, url, events, place, registered_at, parked_at, parked_because)
     VALUES ($1, $2, 'https://vidu.vn/hook', '{activity.logged}', 0, now(), now(), '500')`,
    [webhook, client],
  );
  return {
    webhook: nodeId('Webhook', webhook),
    happened: nodeId('Event', happened),
    apiClient: nodeId('ApiClient', client),
    apiClientId: client,
    apiCredential: nodeId('ApiCredential', revoked),
  };
}
