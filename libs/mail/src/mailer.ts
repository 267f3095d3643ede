import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Transaction } from '@app/kernel';
import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Recipients, type Recipient } from './recipients';
import { MAIL_CONFIG, type MailConfig } from './mail.config';

/** Name of the task with which a mail waits in the job queue. */
export const SEND_MAIL = 'send-mail';

/** A mail without attachments, as it waits in the queue. */
export interface Mail {
  /** Stable: the same mail has the same key, so that it waits once and arrives under one Message-ID. */
  key: string;
  to: Recipient;
  subject: string;
  text: string;
}

/** Queued by a build that wrote the addresses down; still waiting when this one takes over. */
type EarlierMail = Omit<Mail, 'to'> & { to: string[] };

type Deliver = (mail: Mail, to: string[]) => Promise<void>;

const TIMEOUT_MS = 20_000;

/** Sends e-mail. What is sent was queued in the transaction that had reason to; the queue tries again until it was taken. */
@Injectable()
export class Mailer implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('mail');
  private readonly deliver: Deliver;
  private close: () => void = () => undefined;

  constructor(
    private readonly recipients: Recipients,
    @Inject(MAIL_CONFIG) private readonly config: MailConfig,
  ) {
    this.deliver = config.url?.startsWith('file:') ? this.toFolder(fileURLToPath(config.url)) : this.toServer();
  }

  onModuleInit(): void {
    if (!this.isOn) this.logger.warn('SMTP_URL is not set: no e-mail is sent');
  }

  onApplicationShutdown(): void {
    this.close();
  }

  get isOn(): boolean {
    return this.config.url !== null;
  }

  /** Mails leave for a server; files of a development machine reach nobody. */
  get reachesPeople(): boolean {
    return this.isOn && !this.config.url?.startsWith('file:');
  }

  /** Queues mails with the commit. Without a server nothing is queued: what is late is no use to anybody. One statement. */
  async postIn(tx: Transaction, mails: readonly Mail[]): Promise<void> {
    if (!this.isOn) return;
    await tx.enqueue(
      SEND_MAIL,
      mails.map((mail) => ({ payload: mail, key: mail.key })),
    );
  }

  /** Hands a queued mail over; throws when it was not taken. Whoever has no address any more gets none. */
  async send(mail: Mail | EarlierMail): Promise<void> {
    if (!this.isOn) return;
    const { to } = mail;
    const addresses = Array.isArray(to) ? to : await this.recipients.addressesOf(to);
    if (addresses.length > 0) await this.deliver(mail as Mail, addresses);
  }

  private toServer(): Deliver {
    if (!this.config.url) return () => Promise.resolve();
    const transport = createTransport({
      url: this.config.url,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    });
    this.close = () => transport.close();
    return async (mail, to) => void (await transport.sendMail(this.message(mail, to)).catch(refused));
  }

  /** For development: nothing leaves the machine. */
  private toFolder(folder: string): Deliver {
    const transport = createTransport({ streamTransport: true, buffer: true });
    return async (mail, to) => {
      const { message } = await transport.sendMail(this.message(mail, to));
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${hashOf(mail.key)}.eml`), message);
    };
  }

  private message({ key, subject, text }: Mail, to: string[]) {
    return {
      from: this.config.from,
      to,
      subject,
      text,
      // A mail that was taken just before the power went is sent again; mail servers know the repeated one by this.
      messageId: `<${hashOf(key)}@hieu-hoc>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
  }
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 40);

/** What the server said may name the address; the queue keeps the error and the log tells it, so only codes go on. */
function refused(error: unknown): never {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  throw new Error(`the mail was not taken: ${[code, responseCode].filter(Boolean).join(' ') || 'no reason given'}`);
}
