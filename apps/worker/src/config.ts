/** Settings of the worker. It writes as its own database role. */
export interface WorkerConfig {
  /** As the worker role. */
  databaseUrl: string;
  /** As the owner: the job queue keeps its tables to the owner. */
  queueUrl: string;
  /** Ed25519, PKCS #8 PEM. */
  auditPrivateKey: string;
  filesDirectory: string;
  /** `smtp:`, `smtps:`, or `file:` for a folder of `.eml` files; null: no mail is sent. */
  smtpUrl: string | null;
  /** Sender of every mail. */
  mailFrom: string;
}

export function readWorkerConfig(env: Record<string, string | undefined>): WorkerConfig {
  return {
    databaseUrl: required(env, 'DATABASE_WORKER_URL'),
    queueUrl: required(env, 'DATABASE_URL'),
    auditPrivateKey: required(env, 'AUDIT_PRIVATE_KEY'),
    filesDirectory: required(env, 'FILES_DIRECTORY'),
    ...mail(env),
  };
}

const MAIL_PROTOCOLS = ['smtp:', 'smtps:', 'file:'];

function mail(env: Record<string, string | undefined>): Pick<WorkerConfig, 'smtpUrl' | 'mailFrom'> {
  const smtpUrl = env.SMTP_URL || null;
  if (smtpUrl === null) return { smtpUrl, mailFrom: '' };
  const protocol = URL.canParse(smtpUrl) ? new URL(smtpUrl).protocol : '';
  if (!MAIL_PROTOCOLS.includes(protocol)) throw new Error(`SMTP_URL must begin with ${MAIL_PROTOCOLS.join(', ')}`);
  return { smtpUrl, mailFrom: required(env, 'MAIL_FROM') };
}

function required(env: Record<string, string | undefined>, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set; .env.example explains it`);
  return value;
}
