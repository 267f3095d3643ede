import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import * as limits from './extract-limits.ts';
import { readDocument } from '../../reading/src/index.ts';

const PLAN = [
  'ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  'Số: 7/KH-UBND',
  'Lai Châu, ngày 5 tháng 9 năm 2024',
  'KẾ HOẠCH\nTổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
  'Thực hiện Kế hoạch số 12/KH-UBND ngày 02/8/2024 của Ủy ban nhân dân tỉnh, các xã báo cáo trước ngày 15/10/2024.',
].join('\n\n');

const LONG = `${PLAN}\n\n`.repeat(Math.ceil(400_000 / PLAN.length));

/** However slow the machine is: what is given up is looked at alone. */
const PATIENT = { EXTRACTION_TIMEOUT_MS: 120_000 };

async function readers(changed: Record<string, number> = {}) {
  jest.resetModules();
  jest.unstable_mockModule('./extract-limits.ts', () => ({ ...limits, ...PATIENT, ...changed }));
  return import('./extract-in-worker.ts');
}

describe('reading beside the requests', () => {
  it('reads what is read directly', async () => {
    const { readInWorker } = await readers();
    await expect(readInWorker(PLAN)).resolves.toEqual(readDocument(PLAN));
  });

  it('lets another request be answered while a long text is read', async () => {
    const { readInWorker } = await readers();
    const server = createServer((_request, response) => response.end('alive')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const order: string[] = [];
    const read = readInWorker(LONG).then(() => order.push('read'));
    for (let asked = 0; asked < 3; asked += 1) {
      const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      order.push(await answer.text());
    }
    await read;
    server.close();
    expect(order).toEqual(['alive', 'alive', 'alive', 'read']);
  });

  it('refuses whoever comes when enough are waiting, and serves the others', async () => {
    const { extractInWorker, readInWorker } = await readers({ MAX_WAITING: 2 });
    const asked = await Promise.allSettled([
      ...Array.from({ length: 4 }, () => readInWorker(PLAN)),
      readInWorker(PLAN),
      extractInWorker(new Uint8Array(10), 'pdf'),
    ]);
    expect(asked.map(({ status }) => status)).toEqual([...Array(4).fill('fulfilled'), 'rejected', 'rejected']);
    const refused = {
      reason: { code: 'EXTRACTION_BUSY', messages: { vi: expect.any(String), en: expect.any(String) } },
    };
    expect(asked.slice(4)).toMatchObject([refused, refused]);
    await expect(readInWorker(PLAN)).resolves.toHaveProperty('code');
  });

  it('gives up what takes too long', async () => {
    const { readInWorker } = await readers({ EXTRACTION_TIMEOUT_MS: 20 });
    await expect(readInWorker(LONG)).rejects.toMatchObject({ code: 'READING_TIMEOUT' });
  });

  it('gives up what costs too much of the processor', async () => {
    const { readInWorker } = await readers({ EXTRACTION_CPU_MS: 20 });
    await expect(readInWorker(LONG)).rejects.toMatchObject({ code: 'READING_TIMEOUT' });
  });

  it('gives up what takes too much memory', async () => {
    const { readInWorker } = await readers({ READING_HEAP_MB: 4 });
    await expect(readInWorker(LONG)).rejects.toMatchObject({ code: 'READING_TOO_LARGE' });
  });
});
