import fc from 'fast-check';
import { allowedType, nameFits, PLAIN_TEXT, TextCheck } from './file-type.rules';
import { savedName } from './file-url.rules';

const passes = (...pieces: Uint8Array[]): boolean => {
  const check = new TextCheck();
  for (const piece of pieces) check.add(piece);
  return check.passes();
};

describe('plain text', () => {
  it('may be cut anywhere, also within a letter', () => {
    const bytes = Buffer.from('Tuần lễ hưởng ứng học tập suốt đời 🎓\r\n');
    for (let cut = 0; cut <= bytes.length; cut++)
      expect(passes(bytes.subarray(0, cut), bytes.subarray(cut))).toBe(true);
  });

  it('ends with a whole letter', () => {
    expect(passes(Buffer.from('ễ').subarray(0, 2))).toBe(false);
  });

  it.each(['<html>', ' \n\t<svg onload="x">', '\uFEFF<?xml version="1.0"?>'])(
    'does not begin like markup: %j',
    (text) => {
      expect(passes(Buffer.from(text))).toBe(false);
      expect(passes(...Array.from(Buffer.from(text), (byte) => Uint8Array.of(byte)))).toBe(false);
    },
  );
});

describe('the name of a file', () => {
  const png = allowedType('image/png')!;

  it('promises what the content is, in any case of letters, or nothing', () => {
    expect(nameFits(png, 'Khai mạc.PNG')).toBe(true);
    expect(nameFits(png, undefined)).toBe(true);
    expect(nameFits(png, 'a.png.html')).toBe(false);
    expect(nameFits(png, 'khai-mac')).toBe(false);
  });

  it('always ends with the extension of the content when it is handed out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (asked) =>
        savedName('ab'.repeat(32), asked, PLAIN_TEXT).endsWith('.txt'),
      ),
    );
    expect(savedName('ab'.repeat(32), undefined, png)).toBe('abababababababab.png');
    expect(savedName('ab'.repeat(32), 'ảnh.exe', png)).toBe('ảnh.png');
  });
});
