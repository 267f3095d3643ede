import fc from 'fast-check';
import { contentDisposition, plainFileName } from './content-disposition.rules';

describe('Content-Disposition', () => {
  it('has a plain name for old programmes and the real one', () => {
    expect(contentDisposition('attachment', 'Báo cáo Đà Nẵng (2024).docx')).toBe(
      `attachment; filename="Bao-cao-Da-Nang-2024.docx"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%C4%90%C3%A0%20N%E1%BA%B5ng%20%282024%29.docx`,
    );
  });

  it('stays one header of plain characters whatever the name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(contentDisposition('attachment', name)).toMatch(
          /^attachment; filename="[A-Za-z0-9.-]+"; filename\*=UTF-8''[\w.~!%-]*$/,
        );
      }),
    );
  });

  it('leaves no name of marks only', () => {
    expect(plainFileName('…')).toBe('');
    expect(contentDisposition('inline', '…')).toContain('filename="file"');
  });
});
