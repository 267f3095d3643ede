import { type MailConfig, readMailConfig } from '@app/mail';

/** Settings of the worker. It writes as its own database role. */
export interface WorkerConfig {
  /** As the worker role. */
  databaseUrl: string;
  /** As the owner: the job queue keeps its tables to the owner. */
  queueUrl: string;
  /** Ed25519, PKCS #8 PEM. */
  auditPrivateKey: string;
  /** To which heads of the audit trail are written; left out: to the log alone. */
  auditHeadFile?: string | null;
  filesDirectory: string;
  mail: MailConfig;
}

export function readWorkerConfig(env: Record<string, string | undefined>): WorkerConfig {
  return {
    databaseUrl: required(env, 'DATABASE_WORKER_URL'),
    queueUrl: required(env, 'DATABASE_URL'),
    auditPrivateKey: required(env, 'AUDIT_PRIVATE_KEY'),
    auditHeadFile: env.AUDIT_HEAD_FILE || null,
    filesDirectory: required(env, 'FILES_DIRECTORY'),
    mail: readMailConfig(env),
  };
}

function required(env: Record<string, string | undefined>, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set; .env.example explains it`);
  return value;
}
