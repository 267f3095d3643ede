/** Settings of outgoing mail, given by the application. */
export interface MailConfig {
  /** `smtp://user:password@host:port`, `smtps://…`, or `file:///folder` to write `.eml` files; null: no mail is sent. */
  url: string | null;
  /** Sender, `Name <address>`. */
  from: string;
}

export const MAIL_CONFIG = Symbol('MAIL_CONFIG');

export const NO_MAIL: MailConfig = { url: null, from: '' };

const PROTOCOLS = ['smtp:', 'smtps:', 'file:'];

/** From `SMTP_URL` and `MAIL_FROM`. Throws in words when they are malformed. */
export function readMailConfig(env: Record<string, string | undefined>): MailConfig {
  const url = env.SMTP_URL || null;
  if (url === null) return NO_MAIL;
  const protocol = URL.canParse(url) ? new URL(url).protocol : '';
  if (!PROTOCOLS.includes(protocol)) throw new Error(`SMTP_URL must begin with ${PROTOCOLS.join(', ')}`);
  if (!env.MAIL_FROM) throw new Error('MAIL_FROM is not set; .env.example explains it');
  return { url, from: env.MAIL_FROM };
}
