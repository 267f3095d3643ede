import { lookup as resolve } from 'node:dns';
import { type ClientRequest, type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { addressFault, bareHost, isPublicAddress } from './address.rules';
import { WEBHOOKS_CONFIG, type WebhooksConfig } from './webhooks.config';

/** What an endpoint answered, or why it did not. */
export interface Answered {
  status: number | null;
  fault: string | null;
  tookMs: number;
}

const PATIENCE_MS = 10_000;
const MOST_ANSWERED = 64 * 1024;
const MOST_HEADERS = 16 * 1024;

class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED';
}

/** Sends to addresses that strangers have named: over https, to public addresses alone, without following anything. */
@Injectable()
export class Endpoint {
  constructor(@Inject(WEBHOOKS_CONFIG) private readonly config: WebhooksConfig) {}

  async post(url: string, body: string, headers: Record<string, string>): Promise<Answered> {
    const since = performance.now();
    const took = () => Math.round(performance.now() - since);
    try {
      return { status: await this.send(new URL(url), body, headers), fault: null, tookMs: took() };
    } catch (error) {
      return { status: null, fault: faultOf(error), tookMs: took() };
    }
  }

  private send(url: URL, body: string, headers: Record<string, string>): Promise<number> {
    const { onLoopback } = this.config;
    // A name is looked at when it is resolved, an address here: Node resolves none.
    if (addressFault(url.href, onLoopback) !== null) throw new AddressRefused();
    if (isIP(bareHost(url.hostname)) > 0 && !isPublicAddress(bareHost(url.hostname), onLoopback))
      throw new AddressRefused();
    const options = {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      // A connection of its own, to the very address that was looked at: a name that means another a moment later changes nothing.
      agent: false,
      lookup: checkedLookup(onLoopback),
      maxHeaderSize: MOST_HEADERS,
      signal: AbortSignal.timeout(PATIENCE_MS),
    };
    return new Promise((answer, fail) => {
      const take = (response: IncomingMessage) => {
        discard(response);
        answer(response.statusCode ?? 0);
      };
      const sent: ClientRequest =
        url.protocol === 'https:' ? overHttps(url, options, take) : overHttp(url, options, take);
      sent.on('upgrade', (response, socket) => {
        socket.destroy();
        answer(response.statusCode ?? 0);
      });
      sent.on('error', fail);
      // Whatever ends a connection ends the try: nothing waits for an answer that cannot come any more.
      sent.on('close', () => fail(new Error('closed without an answer')));
      sent.end(body);
    });
  }
}

/** What an endpoint says beside its status is read up to a bound, so that the connection ends well, and forgotten. */
function discard(response: IncomingMessage): void {
  let bytes = 0;
  response.on('data', ({ length }: Buffer) => {
    bytes += length;
    if (bytes > MOST_ANSWERED) response.destroy();
  });
  response.on('error', () => undefined);
}

/** Resolves a name once, and hands out its addresses where all of them are public: those are what is connected to. */
const checkedLookup =
  (onLoopback: boolean): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '');
      const addresses = found;
      if (!addresses.every(({ address }) => isPublicAddress(address, onLoopback)))
        return callback(new AddressRefused('a private address'), '');
      if (options.all) return callback(null, addresses);
      const [first] = addresses;
      return first ? callback(null, first.address, first.family) : callback(new AddressRefused('no address'), '');
    });
  };

function faultOf(error: unknown): string {
  const { name = '', code = '' } = error as { name?: string; code?: string };
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ABORT_ERR' || code === 'ETIMEDOUT')
    return 'TIMEOUT';
  if (code === 'ADDRESS_REFUSED') return code;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'NAME_UNKNOWN';
  if (/CERT|TLS|SSL|SIGNATURE|EPROTO/.test(code)) return 'TLS';
  return 'CONNECTION';
}
