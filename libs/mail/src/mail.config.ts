/** Settings of outgoing mail, given by the application. */
export interface MailConfig {
  /** `smtp://user:password@host:port`, `smtps://…`, or `file:///folder` to write `.eml` files; null: no mail is sent. */
  url: string | null;
  /** Sender, `Name <address>`. */
  from: string;
}

export const MAIL_CONFIG = Symbol('MAIL_CONFIG');
