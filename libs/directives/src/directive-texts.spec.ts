import { describe, expect, it } from '@jest/globals';
import { indexedWords } from './directive-texts';

const document = { type: 'Kế hoạch', codes: ['1/KH-UBND', null], issuer: 'UBND xã', people: [null], body: '' };

describe('words that a document is found by', () => {
  it('keeps each once, from head and body, with short forms written out', () => {
    const { head, all } = indexedWords({ ...document, subject: 'Học tập', body: 'học tập, học nữa' });
    expect(head).toContain('uy ban nhan dan');
    expect(all.filter((word) => word === 'hoc')).toHaveLength(1);
    expect(all).toEqual(expect.arrayContaining(['nua', 'ubnd', 'uy']));
  });

  it('stops before the index is full, the head first', () => {
    const body = Array.from({ length: 180_000 }, (_, at) => `chu${at.toString(36)}`).join(' ');
    const { all } = indexedWords({ ...document, subject: 'Đầu tiên', body });
    expect(all.reduce((sum, word) => sum + word.length + 4, 0)).toBeLessThan(1024 * 1024);
    expect(all).toEqual(expect.arrayContaining(['dau', 'tien']));
  });
});
