import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

/** A process of its own, so that making requests is not counted as serving them. */
export interface LoadOrder {
  url: string;
  concurrency: number;
  requests: { cookie: string; body: string }[];
}

export interface LoadResult {
  seconds: number;
  /** Of each request, milliseconds. */
  latencies: number[];
  /** Answers that were not a success. */
  refused: string[];
}

process.once('message', (order: LoadOrder) => {
  void run(order).then((result) => process.send!(result, () => process.disconnect()));
});

async function run({ url, concurrency, requests }: LoadOrder): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const latencies: number[] = [];
  const refused: string[] = [];
  const queue = requests.values();
  const began = performance.now();
  const client = async (): Promise<void> => {
    for (const { cookie, body } of queue) {
      const from = performance.now();
      const { status, text } = await post(agent, url, cookie, body);
      latencies.push(performance.now() - from);
      if (status !== 200 || text.includes('"errors"')) refused.push(`${status} ${text.slice(0, 500)}`);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, client));
  agent.destroy();
  return { seconds: (performance.now() - began) / 1000, latencies, refused };
}

function post(agent: Agent, url: string, cookie: string, body: string): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      'Idempotency-Key': randomUUID(),
      Cookie: cookie,
    };
    request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
      response.on('error', fail);
    })
      .on('error', fail)
      .end(body);
  });
}
