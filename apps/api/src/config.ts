import { join } from 'node:path';
import { type MailConfig, readMailConfig } from '@app/mail';

/** Everything that differs between installations. Read once at boot; a missing or malformed value stops the boot. */
export interface Config {
  host: string;
  port: number;
  /** Address under which people reach the console; sign-in links begin with it. */
  publicUrl: string;
  /** Addresses or networks of the proxies in front; only they may say from where a request comes. Empty: nobody may. */
  trustedProxies: string[];
  /** Database as the application role; it can neither change append-only tables nor pass row-level security. */
  databaseUrl: string;
  poolSize: number;
  filesDirectory: string;
  maxFileBytes: number;
  /** 32 bytes that wrap the key of every person. */
  masterKey: Buffer;
  /** Ed25519 key, PKCS #8 PEM, with which certificates are signed; left out: one of this process alone. */
  certificatePrivateKey?: string;
  /** Raised when a key of access tokens may have become known: all of them end at once. Left out: 0. */
  tokenKeyGeneration?: number;
  /** For development and tests: webhooks may go to this very machine, over http, too. Left out: never. */
  webhooksOnLoopback?: boolean;
  /** Cookies are sent over https only. */
  secureCookies: boolean;
  introspection: boolean;
  /** For links and what people are told of their accounts; none: no mail is sent. */
  mail?: MailConfig;
  /** What whoever is not signed in may ask from one address in a minute; costly documents count for several. Left out: not counted. */
  unsignedPerMinute?: number;
  /** The same for a person or a client, for everything together. */
  signedPerMinute?: number;
  /** Milliseconds in which a body has to arrive, and after which a connection on which nothing moves is cut; left out: as in production. */
  patience?: { bodyMs: number; idleMs: number };
  logLevel: string;
  /** Folder of the built console; null when another server hands it out. */
  consoleDirectory: string | null;
  /** Manifest of the documents that the console may ask for; null: the one of this repository. A console with further folders has its own. */
  trustedDocuments: string | null;
}

export const repositoryRoot = join(
  import.meta.dirname,
  import.meta.dirname.includes(join('dist', 'apps')) ? '../../../..' : '../../..',
);

type Environment = Record<string, string | undefined>;

export function readConfig(env: Environment): Config {
  const publicUrl = new URL(required(env, 'PUBLIC_URL')).origin;
  return {
    host: env.HOST ?? '127.0.0.1',
    port: whole(env, 'PORT', 3000),
    publicUrl,
    trustedProxies: (env.TRUSTED_PROXIES ?? '').split(/[\s,]+/).filter(Boolean),
    databaseUrl: required(env, 'DATABASE_APP_URL'),
    poolSize: whole(env, 'DATABASE_POOL', 10),
    filesDirectory: required(env, 'FILES_DIRECTORY'),
    maxFileBytes: whole(env, 'MAX_FILE_MEGABYTES', 20) * 1024 * 1024,
    masterKey: key(env, 'MASTER_KEY'),
    certificatePrivateKey: required(env, 'CERTIFICATE_PRIVATE_KEY'),
    tokenKeyGeneration: whole(env, 'TOKEN_KEY_GENERATION', 0),
    webhooksOnLoopback: env.WEBHOOKS_ON_LOOPBACK === 'on',
    secureCookies: publicUrl.startsWith('https:'),
    introspection: env.GRAPHQL_INTROSPECTION !== 'off',
    mail: readMailConfig(env),
    unsignedPerMinute: whole(env, 'UNSIGNED_PER_MINUTE', 600),
    signedPerMinute: whole(env, 'SIGNED_PER_MINUTE', 6_000),
    logLevel: env.LOG_LEVEL ?? 'info',
    consoleDirectory: env.CONSOLE_DIRECTORY || null,
    trustedDocuments: env.TRUSTED_DOCUMENTS || null,
  };
}

function required(env: Environment, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set; .env.example explains it`);
  return value;
}

function whole(env: Environment, name: string, otherwise: number): number {
  const value = env[name];
  if (value === undefined || value === '') return otherwise;
  if (!/^\d{1,9}$/.test(value)) throw new Error(`${name} must be a whole number, not "${value}"`);
  return Number(value);
}

function key(env: Environment, name: string): Buffer {
  const bytes = Buffer.from(required(env, name), 'base64');
  if (bytes.length !== 32) throw new Error(`${name} must be 32 bytes in base64`);
  return bytes;
}
