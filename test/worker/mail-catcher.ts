import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  to: string[];
  /** Whole message as it came over the line. */
  source: string;
}

/** A mail server on loopback that keeps what it takes; it refuses as many messages as it is told to. */
export class MailCatcher {
  readonly caught: CaughtMail[] = [];
  refuseNext = 0;
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          if (this.refuseNext > 0) {
            this.refuseNext -= 1;
            done(new Error(`try again later, ${session.envelope.rcptTo[0]?.address}`));
            return;
          }
          const to = session.envelope.rcptTo.map(({ address }) => address);
          this.caught.push({ to, source: Buffer.concat(chunks).toString('utf8') });
          done();
        });
      },
    });
  }

  static async start(): Promise<MailCatcher> {
    const catcher = new MailCatcher();
    await new Promise<void>((done) => void catcher.server.listen(0, '127.0.0.1', () => done()));
    return catcher;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((done) => this.server.close(() => done()));
  }
}

/** Subject and text of a message, decoded. */
export function readMail({ source }: CaughtMail): { subject: string; text: string; messageId: string } {
  const [head, ...rest] = source.split('\r\n\r\n');
  const headers = head!.replaceAll(/\r\n[ \t]+/g, ' ');
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1] ?? '';
  const body = rest.join('\r\n\r\n');
  const text =
    field('Content-Transfer-Encoding') === 'base64'
      ? Buffer.from(body, 'base64').toString('utf8')
      : Buffer.from(decodeQuoted(body.replaceAll('=\r\n', '')), 'latin1').toString('utf8');
  return { subject: decodeWords(field('Subject')), text, messageId: field('Message-ID') };
}

const decodeQuoted = (text: string): string =>
  text.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const decodeWords = (text: string): string =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : Buffer.from(decodeQuoted(word.replaceAll('_', ' ')), 'latin1').toString('utf8'),
    );
