import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import JSZip from 'jszip';
import type { OfficialDocument } from './official-document';
import type { BookSheet } from './book-sheet';

const limits = { RENDER_HEAP_MB: 768, RENDER_TIMEOUT_MS: 45_000, MAX_RENDERERS: 2, MAX_WAITING_RENDERS: 8 };

async function renderers(changed: Partial<typeof limits> = {}) {
  jest.resetModules();
  jest.unstable_mockModule('./render-limits.ts', () => ({ ...limits, ...changed }));
  return import('./render-in-worker');
}

const letter: OfficialDocument = {
  letterhead: { superior: null, issuer: 'Ủy ban nhân dân tỉnh Lai Châu' },
  number: null,
  symbol: 'UBND-KGVX',
  place: 'Lai Châu',
  date: null,
  typeName: null,
  subject: 'báo cáo kết quả Tuần lễ',
  addressees: [],
  bases: [],
  body: [{ kind: 'paragraph', text: 'Đề nghị báo cáo.' }],
  signature: { lines: ['CHỦ TỊCH'], name: null },
  recipients: [],
  isDraft: true,
};

const book = (lines: number): BookSheet => ({
  title: 'Sổ đăng ký văn bản đến',
  organisation: 'Ủy ban nhân dân tỉnh Lai Châu',
  period: 'Năm 2024',
  columns: [
    { title: 'Số đến', width: 20 },
    { title: 'Trích yếu', width: 60 },
    { title: 'Ghi chú', width: 20 },
  ],
  rows: Array.from({ length: lines }, (_, at) => [String(at + 1), `Kế hoạch số ${at + 1}`, '']),
});

describe('rendering beside the requests', () => {
  it('makes the four kinds of file', async () => {
    const { renderOfficial, renderBook } = await renderers();
    const pdfs = await Promise.all([renderOfficial(letter, 'pdf'), renderBook(book(3), 'pdf')]);
    expect(pdfs.map((file) => file.subarray(0, 5).toString())).toEqual(['%PDF-', '%PDF-']);
    const [word, sheet] = await Promise.all([renderOfficial(letter, 'docx'), renderBook(book(3), 'xlsx')]);
    expect((await JSZip.loadAsync(word)).file('word/document.xml')).not.toBeNull();
    expect((await JSZip.loadAsync(sheet)).file('xl/workbook.xml')).not.toBeNull();
  });

  it('lets another request be answered while a long book is printed', async () => {
    const { renderBook } = await renderers();
    const server = createServer((_request, response) => response.end('alive')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const order: string[] = [];
    const printed = renderBook(book(1500), 'pdf').then(() => order.push('book'));
    for (let asked = 0; asked < 3; asked += 1) {
      const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      order.push(await answer.text());
    }
    await printed;
    server.close();
    expect(order).toEqual(['alive', 'alive', 'alive', 'book']);
  });

  it('refuses whoever comes when enough are waiting, and serves the others', async () => {
    const { renderOfficial } = await renderers({ MAX_WAITING_RENDERS: 2 });
    const asked = await Promise.allSettled(Array.from({ length: 6 }, () => renderOfficial(letter, 'docx')));
    expect(asked.map(({ status }) => status)).toEqual([...Array(4).fill('fulfilled'), 'rejected', 'rejected']);
    expect(asked[4]).toMatchObject({ reason: { code: 'RENDER_BUSY' } });
    await expect(renderOfficial(letter, 'docx')).resolves.toBeInstanceOf(Buffer);
  });

  it('gives up what takes too long', async () => {
    const { renderBook } = await renderers({ RENDER_TIMEOUT_MS: 20 });
    await expect(renderBook(book(3000), 'pdf')).rejects.toMatchObject({ code: 'RENDER_TIMEOUT' });
  });

  it('gives up what takes too much memory, and the process lives on', async () => {
    const { renderOfficial, renderBook } = await renderers({ RENDER_HEAP_MB: 48 });
    await expect(renderBook(book(20_000), 'xlsx')).rejects.toMatchObject({ code: 'RENDER_TOO_LARGE' });
    await expect(renderOfficial(letter, 'docx')).resolves.toBeInstanceOf(Buffer);
  });
});
