import { describe, expect, it } from '@jest/globals';
import { cpuTimeOf } from '../../../test/support/cpu-time';
import { readXml } from './xml-tree';

const read = (xml: string) => readXml(new TextEncoder().encode(xml));
const failing = (code: string) => expect.objectContaining({ code });

describe('hostile XML', () => {
  it('may not declare a document type, and so neither entities nor files to fetch', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>';
    const theft = '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/hostname">]><a>&f;</a>';
    expect(() => read(bomb)).toThrow(failing('EDXML_DOCTYPE_REFUSED'));
    expect(() => read(theft)).toThrow(failing('EDXML_DOCTYPE_REFUSED'));
    expect(() => read('<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd"><a/>')).toThrow(
      failing('EDXML_DOCTYPE_REFUSED'),
    );
  });

  it.each([
    ['nothing', ''],
    ['no XML', 'Công văn số 1'],
    ['an entity that nobody declared', '<a>&nbsp;</a>'],
    ['a text that stops', '<a><b>x</b>'],
    ['crossed tags', '<a><b></a></b>'],
    ['a prefix that nobody bound', '<x:a/>'],
    ['two roots', '<a/><a/>'],
    ['a NUL', '<a>\u0000</a>'],
  ])('is refused when it is %s', (_, xml) => {
    expect(() => read(xml)).toThrow(failing('EDXML_NOT_WELL_FORMED'));
  });

  it('names the line of the fault', () => {
    expect(() => read('<a>\n<b>\n</c></a>')).toThrow(expect.objectContaining({ params: { line: 3 } }));
  });

  it('is refused in another encoding than UTF-8', () => {
    expect(() => readXml(Buffer.from('<a>Đ</a>', 'utf16le'))).toThrow();
    expect(() => readXml(new Uint8Array([0x3c, 0x61, 0x3e, 0xc3, 0x28, 0x3c, 0x2f, 0x61, 0x3e]))).toThrow(
      failing('EDXML_NOT_UTF8'),
    );
  });

  it('is read with a byte order mark', () => {
    expect(read('\ufeff<a>Đ</a>').text).toBe('Đ');
  });

  it('is refused above 50 MB, without looking inside', () => {
    expect(() => readXml(new Uint8Array(50 * 1024 * 1024 + 1))).toThrow(failing('EDXML_TOO_LARGE'));
  });

  it('is refused when it nests deeper than a message ever does', () => {
    expect(() => read('<a>'.repeat(1_000))).toThrow(failing('EDXML_TOO_COMPLEX'));
  });

  it.each([
    ['elements', `<a>${'<b/>'.repeat(1_000_000)}</a>`],
    ['comments', `<a>${'<!---->'.repeat(1_000_000)}</a>`],
    ['sections', `<a>${'<![CDATA[x]]>'.repeat(1_000_000)}</a>`],
    ['references', `<a>${'&#65;'.repeat(1_000_000)}</a>`],
    ['attributes', `<a ${Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(' ')}/>`],
  ])('is refused at once when it is full of %s', (_, xml) => {
    const spent = cpuTimeOf(() => expect(() => read(xml)).toThrow(failing('EDXML_TOO_COMPLEX')));
    // Read to its end, each of them takes minutes; refused at once, a part of a second.
    expect(spent).toBeLessThan(10_000);
  });

  it('is refused when megabytes go by before it begins', () => {
    expect(() => read(`<!DOCTYPE a "${'x'.repeat(40_000_000)}"><a/>`)).toThrow(failing('EDXML_NOT_WELL_FORMED'));
  });

  it('of one long text is read in seconds and whole, letters cut between two pieces too', () => {
    const text = 'Tiếng Việt '.repeat(500_000).trim();
    expect(read(`<a>${text}</a>`).text).toBe(text);
  });
});
