import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  documentIdOf,
  edxmlBusinessTypes,
  edxmlStatuses,
  isOrganId,
  type EdxmlDocument,
  type EdxmlMessage,
  type EdxmlParty,
  type EdxmlReference,
  type EdxmlStaff,
  type EdxmlStatus,
  type EdxmlStatusCode,
} from './edxml';
import { readEdxml } from './edxml-read';
import { writeEdxml } from './edxml-write';

const bytes = (xml: string): Uint8Array => new TextEncoder().encode(xml);

const WORDS = [
  'Kế hoạch tổ chức Tuần lễ hưởng ứng',
  'hoà/hòa',
  'a & b',
  '<b>',
  '"trích"',
  "l'x",
  ']]>',
  '&amp;',
  'x\ny',
  '\r\n',
  '😀',
];
/** Anything XML can carry, without white space around it: that is what the model says of its texts. */
const words = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map(
    (parts) =>
      parts
        .join(' ')
        .replaceAll(/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu, '')
        .trim() || 'Đ',
  );
/** Of what numbers and codes may be long: at most 100, two for a letter beyond the first plane. */
const short = words.map((text) => Array.from(text).slice(0, 50).join('').trim());
const maybe = fc.option(words, { nil: null });
const amount = fc.option(fc.nat({ max: 999_999_999 }), { nil: null });
const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => new Date(seconds * 1000));
const organId = fc.constantFrom('000.00.00.G22', 'H41.05', '000.12.01.H99', 'H41');

const party: fc.Arbitrary<EdxmlParty> = fc.record({
  organId,
  organName: maybe,
  inCharge: maybe,
  address: maybe,
  email: maybe,
  telephone: maybe,
  fax: maybe,
  website: maybe,
});
const reference: fc.Arbitrary<EdxmlReference> = fc.record({
  organId,
  code: short,
  date: fc.option(day, { nil: null }),
  documentId: maybe,
});
const staff: fc.Arbitrary<EdxmlStaff | null> = fc
  .record({ department: maybe, name: maybe, mobile: maybe, email: maybe })
  .map((said) => (Object.values(said).some((part) => part !== null) ? said : null));

const attachments = fc
  .array(
    fc.record({
      fileName: words.map((name) => name.replaceAll(/[/\\]/g, '') || 'tệp.pdf').map((name) => name.trim() || 'tệp.pdf'),
      contentType: fc.constantFrom('application/pdf', 'text/plain', 'application/xml'),
      description: maybe,
      content: fc.uint8Array({ maxLength: 300 }),
    }),
    { maxLength: 4 },
  )
  .map((files) => files.map((file, index) => ({ ...file, contentId: `a1b2-${index}` })));

const documentMessage: fc.Arbitrary<EdxmlDocument> = fc.record({
  kind: fc.constant('document' as const),
  from: party,
  to: fc.array(party, { minLength: 1, maxLength: 3 }),
  code: fc.record({ number: short, symbol: short }),
  promulgation: fc.record({ place: maybe, date: day }),
  type: fc.record({ code: amount, name: maybe, detail: amount }),
  subject: words,
  content: maybe,
  signer: fc.option(fc.record({ name: words, position: maybe, authority: maybe }), { nil: null }),
  dueDate: fc.option(day, { nil: null }),
  recipients: fc.array(words, { maxLength: 3 }),
  otherInfo: fc.record({
    priority: amount,
    sphere: maybe,
    typist: maybe,
    copies: amount,
    pages: amount,
    appendixes: fc.array(words, { maxLength: 2 }),
  }),
  responseFor: fc.array(reference, { maxLength: 2 }),
  steering: amount,
  documentId: words,
  business: fc.record({
    type: fc.constantFrom(...edxmlBusinessTypes),
    reason: maybe,
    documentId: maybe,
    staff,
    paper: amount,
    update: fc.option(
      fc.record({
        documentChanged: fc.boolean(),
        receiversChanged: fc.boolean(),
        receivers: fc.array(fc.record({ organId, change: fc.constantFrom('removed' as const, 'added' as const) })),
      }),
      { nil: null },
    ),
    replaces: fc.array(fc.record({ documentId: words, organIds: fc.array(organId, { maxLength: 3 }) }), {
      maxLength: 2,
    }),
  }),
  traces: fc.array(fc.record({ organId, at: moment }), { maxLength: 3 }),
  attachments,
});

const statusMessage: fc.Arbitrary<EdxmlStatus> = fc.record({
  kind: fc.constant('status' as const),
  responseFor: reference,
  from: party,
  status: fc.constantFrom(...(Object.keys(edxmlStatuses) as EdxmlStatusCode[])),
  description: maybe,
  timestamp: moment,
  staff,
});

describe('edXML', () => {
  it('reads any message as it was written, without a warning', () => {
    fc.assert(
      fc.property(fc.oneof(documentMessage, statusMessage), (message: EdxmlMessage) => {
        expect(readEdxml(bytes(writeEdxml(message)))).toEqual({ ...message, warnings: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('never answers a damaged message with anything but one of its own errors or a reading', () => {
    fc.assert(
      fc.property(
        fc.oneof(documentMessage, statusMessage),
        fc.nat(),
        fc.nat(),
        fc.nat(255),
        (message, at, length, byte) => {
          const whole = bytes(writeEdxml(message));
          const start = at % whole.length;
          whole.fill(byte, start, start + (length % 40));
          let code = 'EDXML_';
          try {
            readEdxml(whole);
          } catch (error) {
            code = (error as { code?: string }).code ?? String(error);
          }
          expect(code).toMatch(/^EDXML_/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('names a document by its office, date, number and symbol', () => {
    expect(documentIdOf('000.00.00.G22', '2015-09-30', { number: '7816', symbol: 'VPCP-TTĐT' })).toBe(
      '000.00.00.G22,2015/09/30,7816/VPCP-TTĐT',
    );
  });

  it.each(['000.00.00.G22', 'H41', 'H41.05.03'])('takes %s for an identifier of an office', (text) => {
    expect(isOrganId(text)).toBe(true);
  });

  it.each(['', 'h41', 'H41.', 'H41..05', 'H41 05', 'Đ41', 'A'.repeat(36)])('does not take "%s" for one', (text) => {
    expect(isOrganId(text)).toBe(false);
  });
});
