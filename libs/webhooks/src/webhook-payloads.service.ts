import { digestOf } from '@app/exports';
import { type Actor, CallMeters, Clock, DomainError, nodeId, NodeSources } from '@app/kernel';
import { ClientActors, TokenKeys } from '@app/partners';
import { Injectable } from '@nestjs/common';
import { CompactSign } from 'jose';
import { DataSource } from 'typeorm';
import { audibleTo } from './event-reading';
import { EVENT_COLUMNS, type EventRow, toldEvent } from './event.view';
import { type SelectionAnswer, type AskLater, Selections } from './selections';
import { WebhookError } from './webhooks.errors';
import { STATE } from './webhook.sql';

/** What the worker is to do with a delivery. */
export type Prepared =
  | { kind: 'send'; url: string; body: string; signature: string; eventId: string }
  | { kind: 'withheld'; fault: string }
  | { kind: 'later'; seconds: number; fault: string };

interface Due extends EventRow {
  webhookKey: string;
  clientKey: string;
  url: string;
  selection: string | null;
}

const TYPE = 'webhook+jws';
const MOST_BYTES = 1024 * 1024;
const TOO_LARGE = {
  code: 'ANSWER_TOO_LARGE',
  message: 'The event with its answer is larger than 1 MB. Select fewer fields.',
  path: null,
};
/** Until whoever suspended a program lets it go on. */
const NOT_IN_FORCE_SECONDS = 300;

/** What is sent, as of the moment of sending: by the rights that the program has then, never by those of when it happened. */
@Injectable()
export class WebhookPayloads {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly actors: ClientActors,
    private readonly keys: TokenKeys,
    private readonly sources: NodeSources,
    private readonly selections: Selections,
    private readonly meters: CallMeters,
  ) {}

  /** Throws WEBHOOK_DELIVERY_OVER. */
  async prepare(key: string, ticket: string, request: object): Promise<Prepared> {
    const due = await this.due(key, ticket);
    const actor = await this.actors.ofClient(due.clientKey, 'vi');
    if (!actor) return { kind: 'later', seconds: NOT_IN_FORCE_SECONDS, fault: 'CLIENT_NOT_IN_FORCE' };
    if (!(await this.isAudible(actor, due.key))) return { kind: 'withheld', fault: 'OUT_OF_REACH' };
    const answer = await this.answer(actor, request, due);
    if (answer && 'seconds' in answer) return { kind: 'later', seconds: answer.seconds, fault: answer.code };
    const event = toldEvent(this.sources, due);
    const [webhook, sentAt] = [nodeId('Webhook', due.webhookKey), this.clock.now()];
    const body = bounded((said) => JSON.stringify({ ...event, ...said, webhook, sentAt }), answer);
    return { kind: 'send', url: due.url, body, signature: await this.sign(body), eventId: event.id };
  }

  private async due(key: string, ticket: string): Promise<Due> {
    const [row] = await this.dataSource.query<Due[]>(
      `SELECT ${EVENT_COLUMNS}, w.key AS "webhookKey", w.client_key AS "clientKey", w.url, w.selection
       FROM webhook_delivery AS d JOIN webhook AS w ON w.key = d.webhook_key JOIN outbox_event AS e ON e.key = d.event_key
       WHERE d.key = $1 AND d.ticket_digest = $2 AND d.state = 'waiting' AND ${STATE} = 'active'`,
      [key, digestOf(ticket)],
    );
    if (!row) throw WebhookError.WEBHOOK_DELIVERY_OVER();
    return row;
  }

  private async isAudible(actor: Actor, eventKey: string): Promise<boolean> {
    const params: unknown[] = [eventKey];
    const found = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM outbox_event AS e WHERE e.key = $1 AND ${audibleTo(actor, params)}`,
      params,
    );
    return found.length > 0;
  }

  /** It is a call of the program as any other, and counts for its quotas, with a selection or without. */
  private async answer(actor: Actor, request: object, due: Due): Promise<SelectionAnswer | AskLater | null> {
    const { id: event, subject } = toldEvent(this.sources, due);
    try {
      await this.meters.begins(actor);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { seconds: Number(error.params.seconds ?? 60), code: error.code };
    }
    if (due.selection !== null) return this.selections.known.answer(actor, request, due.selection, { subject, event });
    this.meters.answered(actor, 0, false);
    return null;
  }

  /** RFC 7515, appendix F: the body itself is what was signed and stands in the request, so it is left out of the header. */
  private async sign(body: string): Promise<string> {
    const { kid, privateKey } = this.keys.current();
    const jws = await new CompactSign(Buffer.from(body))
      .setProtectedHeader({ alg: 'EdDSA', typ: TYPE, kid })
      .sign(privateKey);
    const [head, , signature] = jws.split('.');
    return `${head}..${signature}`;
  }
}

/** The answer comes along where there is one, and is left out where the body would be too large with it. */
function bounded(write: (said: object) => string, answer: SelectionAnswer | null): string {
  if (answer === null) return write({});
  const { data, errors } = answer;
  const body = write({ data, ...(errors.length > 0 && { errors }) });
  return Buffer.byteLength(body) > MOST_BYTES ? write({ data: null, errors: [TOO_LARGE] }) : body;
}
