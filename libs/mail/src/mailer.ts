import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Transaction } from '@app/kernel';
import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { MAIL_CONFIG, type MailConfig } from './mail.config';

/** Name of the task with which a mail waits in the job queue. */
export const SEND_MAIL = 'send-mail';

/** A mail without attachments, as it waits in the queue. */
export interface Mail {
  /** Stable: the same mail has the same key, so that it waits once and arrives under one Message-ID. */
  key: string;
  to: string[];
  subject: string;
  text: string;
}

const TIMEOUT_MS = 20_000;

/** Sends e-mail. What is sent was queued in the transaction that had reason to; the queue tries again until it was taken. */
@Injectable()
export class Mailer implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('mail');
  private readonly deliver: (mail: Mail) => Promise<void>;
  private close: () => void = () => undefined;

  constructor(@Inject(MAIL_CONFIG) private readonly config: MailConfig) {
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

  /** Queues mails with the commit. Without a server nothing is queued: what is late is no use to anybody. One statement. */
  async postIn(tx: Transaction, mails: readonly Mail[]): Promise<void> {
    if (!this.isOn) return;
    const jobs = mails.filter(({ to }) => to.length > 0).map((mail) => ({ payload: mail, key: mail.key }));
    await tx.enqueue(SEND_MAIL, jobs);
  }

  /** Hands a queued mail over; throws when it was not taken. */
  async send(mail: Mail): Promise<void> {
    if (this.isOn) await this.deliver(mail);
  }

  private toServer(): (mail: Mail) => Promise<void> {
    if (!this.config.url) return () => Promise.resolve();
    const transport = createTransport({
      url: this.config.url,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    });
    this.close = () => transport.close();
    return async (mail) => void (await transport.sendMail(this.message(mail)));
  }

  /** For development: nothing leaves the machine. */
  private toFolder(folder: string): (mail: Mail) => Promise<void> {
    const transport = createTransport({ streamTransport: true, buffer: true });
    return async (mail) => {
      const { message } = await transport.sendMail(this.message(mail));
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${hashOf(mail.key)}.eml`), message);
    };
  }

  private message({ key, to, subject, text }: Mail) {
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
