import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError, type Message } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { API_ADDRESS } from './exports.config';

interface Answer {
  status: number;
  retryAfter: number;
  body: unknown;
}

const PATIENCE_MS = 60_000;
const MOST_WAITS = 10;
const LONGEST_WAIT_SECONDS = 60;
/** Four times what an answer of GraphQL may hold. */
const MOST_ANSWERED = 32 * 1024 * 1024;
const ASK_LATER = new Set([429, 503]);

/** For the worker: what only the API may read or open is asked of it, with a ticket in the body. */
@Injectable()
export class AskedApi {
  constructor(@Inject(API_ADDRESS) private readonly address: string) {}

  /** Throws what the API refuses as a DomainError; anything else means that it could not be reached, or is not well. */
  async ask<Body>(path: string, asked: object, stopped?: AbortSignal): Promise<Body> {
    for (let waits = 0; ; waits++) {
      const { status, retryAfter, body } = await this.post(path, asked, stopped);
      if (status === 200) return body as Body;
      if (!ASK_LATER.has(status) || waits === MOST_WAITS)
        throw refusalIn(body) ?? new Error(`the API answers ${status}`);
      await sleep(Math.min(retryAfter, LONGEST_WAIT_SECONDS) * 1000, undefined, { signal: stopped });
    }
  }

  /** Not `fetch`: its parser is what Node 24 can abort in (docs/decisions.md, Tests). */
  private async post(path: string, asked: object, stopped?: AbortSignal): Promise<Answer> {
    const url = new URL(path, this.address);
    const timeout = AbortSignal.timeout(PATIENCE_MS);
    const signal = stopped ? AbortSignal.any([timeout, stopped]) : timeout;
    const headers = { 'content-type': 'application/json' };
    return new Promise<Answer>((resolve, reject) => {
      const request = url.protocol === 'https:' ? overHttps : overHttp;
      const sent = request(url, { method: 'POST', headers, signal }, (response) => {
        const retryAfter = Number(response.headers['retry-after'] ?? 1);
        const answer = (body: string): Answer => ({
          status: response.statusCode ?? 0,
          retryAfter: Number.isFinite(retryAfter) ? retryAfter : 1,
          body: JSON.parse(body) as unknown,
        });
        textOf(response).then(answer).then(resolve, reject);
      });
      sent.on('error', reject);
      sent.end(JSON.stringify(asked));
    });
  }
}

/** Whoever goes on answering beyond the bound is cut off. */
async function textOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_ANSWERED) throw new Error('the API answers more than is read');
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

/** What the API has refused says itself in both languages; what is wrong with the API itself is no refusal. */
function refusalIn(body: unknown): DomainError | null {
  const [error] = (body as { errors?: { extensions?: { code?: string; messages?: Message } }[] }).errors ?? [];
  const { code, messages } = error?.extensions ?? {};
  return code && messages && code !== 'INTERNAL' ? new DomainError(code, messages) : null;
}
