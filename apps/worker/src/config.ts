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
  /** To whom the head is mailed once a day. */
  auditHeadMail?: readonly string[];
  filesDirectory: string;
  /** Where the API answers: lists that somebody wants as files are asked for there. */
  apiUrl: string;
  /** For development and tests: webhooks may go to this very machine, over http, too. Left out: never. */
  webhooksOnLoopback?: boolean;
  mail: MailConfig;
}

export function readWorkerConfig(env: Record<string, string | undefined>): WorkerConfig {
  const mail = readMailConfig(env);
  const auditHeadMail = (env.AUDIT_HEAD_MAIL ?? '').split(/[\s,;]+/).filter(Boolean);
  if (auditHeadMail.length > 0 && mail.url === null)
    throw new Error('AUDIT_HEAD_MAIL needs SMTP_URL and MAIL_FROM; .env.example explains them');
  return {
    databaseUrl: required(env, 'DATABASE_WORKER_URL'),
    queueUrl: required(env, 'DATABASE_URL'),
    auditPrivateKey: required(env, 'AUDIT_PRIVATE_KEY'),
    auditHeadFile: env.AUDIT_HEAD_FILE || null,
    auditHeadMail,
    filesDirectory: required(env, 'FILES_DIRECTORY'),
    apiUrl: httpAddress(required(env, 'API_URL')),
    webhooksOnLoopback: env.WEBHOOKS_ON_LOOPBACK === 'on',
    mail,
  };
}

function httpAddress(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Error('API_URL must begin with http: or https:');
  return url;
}

function required(env: Record<string, string | undefined>, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set; .env.example explains it`);
  return value;
}
