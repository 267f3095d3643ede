import { describe, expect, it } from '@jest/globals';
import type { EdxmlDocument, EdxmlParty, EdxmlStatus } from './edxml';
import { writeEdxml } from './edxml-write';

const party = (organId: string, organName: string | null = null): EdxmlParty => ({
  organId,
  organName,
  inCharge: null,
  address: null,
  email: null,
  telephone: null,
  fax: null,
  website: null,
});

const plan: EdxmlDocument = {
  kind: 'document',
  from: party('H99.01', 'Cơ quan gửi'),
  to: [party('H99.02')],
  code: { number: '71', symbol: 'KH-HKH' },
  promulgation: { place: null, date: '2026-09-10' },
  type: { code: null, name: 'Kế hoạch', detail: null },
  subject: 'Về việc "A" & <B>',
  content: null,
  signer: null,
  dueDate: null,
  recipients: [],
  otherInfo: { priority: null, sphere: null, typist: null, copies: null, pages: null, appendixes: [] },
  responseFor: [],
  steering: null,
  documentId: 'H99.01,2026/09/10,71/KH-HKH',
  business: {
    type: 'recall',
    reason: 'Sai ngày',
    documentId: 'X',
    staff: null,
    paper: null,
    update: null,
    replaces: [],
  },
  traces: [{ organId: 'H99.01', at: new Date('2026-09-10T01:15:00Z') }],
  attachments: [
    {
      fileName: 'a.pdf',
      contentType: 'application/pdf',
      contentId: 'f-1',
      description: null,
      content: new Uint8Array([1, 2]),
    },
  ],
};

const status: EdxmlStatus = {
  kind: 'status',
  responseFor: { organId: 'H99.01', code: '71/KH-HKH', date: '2026-09-10', documentId: plan.documentId },
  from: party('H99.02'),
  status: '03',
  description: null,
  timestamp: new Date('2026-09-10T17:30:05Z'),
  staff: null,
};

describe('writing edXML', () => {
  it('lays a document out as the regulation does: prefixed envelope, encoded files beside it, nothing for what is not said', () => {
    expect(writeEdxml(plan)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">' +
        '<edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXML:edXMLHeader>' +
        '<edXML:MessageHeader>' +
        '<edXML:From><edXML:OrganId>H99.01</edXML:OrganId><edXML:OrganName>Cơ quan gửi</edXML:OrganName></edXML:From>' +
        '<edXML:To><edXML:OrganId>H99.02</edXML:OrganId></edXML:To>' +
        '<edXML:Code><edXML:CodeNumber>71</edXML:CodeNumber><edXML:CodeNotation>KH-HKH</edXML:CodeNotation></edXML:Code>' +
        '<edXML:PromulgationInfo><edXML:PromulgationDate>2026/09/10</edXML:PromulgationDate></edXML:PromulgationInfo>' +
        '<edXML:DocumentType><edXML:TypeName>Kế hoạch</edXML:TypeName></edXML:DocumentType>' +
        '<edXML:Subject>Về việc &quot;A&quot; &amp; &lt;B&gt;</edXML:Subject>' +
        '<edXML:DocumentId>H99.01,2026/09/10,71/KH-HKH</edXML:DocumentId></edXML:MessageHeader>' +
        '<edXML:TraceHeaderList><edXML:TraceHeader><edXML:OrganId>H99.01</edXML:OrganId>' +
        '<edXML:Timestamp>2026/09/10 08:15:00</edXML:Timestamp></edXML:TraceHeader>' +
        '<edXML:Bussiness><edXML:BussinessDocType>1</edXML:BussinessDocType>' +
        '<edXML:BussinessDocReason>Sai ngày</edXML:BussinessDocReason><edXML:DocumentId>X</edXML:DocumentId>' +
        '</edXML:Bussiness></edXML:TraceHeaderList></edXML:edXMLHeader>' +
        '<edXML:edXMLBody><edXML:edXMLManifest version="1.0">' +
        '<edXML:Reference xmlns:xlink="http://www.w3.org/1999/xlink" xlink:type="simple" xlink:href="cid:f-1">' +
        '<edXML:ContentId>cid:f-1</edXML:ContentId><edXML:ContentType>application/pdf</edXML:ContentType>' +
        '<edXML:AttachmentName>a.pdf</edXML:AttachmentName></edXML:Reference>' +
        '</edXML:edXMLManifest></edXML:edXMLBody></edXML:edXMLEnvelope>' +
        '<AttachmentEncoded><Attachment><ContentId>f-1</ContentId><ContentType>application/pdf</ContentType>' +
        '<AttachmentName>a.pdf</AttachmentName><ContentTransferEncoded>AQI=</ContentTransferEncoded></Attachment>' +
        '</AttachmentEncoded></edXML>',
    );
  });

  it('writes a status in Vietnamese time, over midnight too', () => {
    expect(writeEdxml(status)).toContain(
      '<edXML:StatusCode>03</edXML:StatusCode><edXML:Timestamp>2026/09/11 00:30:05</edXML:Timestamp></edXML:Status>',
    );
  });

  it('refuses a message without receiver, number or file name and names them all', () => {
    const [file] = plan.attachments;
    const bad = {
      ...plan,
      to: [],
      code: { number: ' ', symbol: 'KH' },
      attachments: file ? [{ ...file, fileName: '' }] : [],
    };
    expect(() => writeEdxml(bad)).toThrow(
      expect.objectContaining({
        code: 'EDXML_INCOMPLETE',
        fields: expect.arrayContaining([
          { path: 'edXML/edXMLEnvelope/edXMLHeader/MessageHeader/To', code: 'FIELD_REQUIRED' },
          { path: 'edXML/edXMLEnvelope/edXMLHeader/MessageHeader/Code/CodeNumber', code: 'FIELD_REQUIRED' },
          { path: 'edXML/AttachmentEncoded/Attachment/AttachmentName', code: 'FIELD_REQUIRED' },
        ]),
      }),
    );
  });

  it.each([
    ['NUL', 'a\u0000b'],
    ['escape', '\u001b[0m'],
    ['half a surrogate pair', 'x\ud800'],
    ['no character', 'a\ufffe'],
  ])('refuses a text with %s in it and names the element', (_, subject) => {
    expect(() => writeEdxml({ ...plan, subject })).toThrow(
      expect.objectContaining({
        code: 'EDXML_TEXT_UNWRITABLE',
        fields: [expect.objectContaining({ path: 'edXML/edXMLEnvelope/edXMLHeader/MessageHeader/Subject' })],
      }),
    );
  });

  it('refuses two attachments of one id', () => {
    expect(() => writeEdxml({ ...plan, attachments: [...plan.attachments, ...plan.attachments] })).toThrow(
      expect.objectContaining({ code: 'EDXML_ATTACHMENT_REPEATED', params: { contentId: 'f-1' } }),
    );
  });

  it('refuses to write what it would not read: more than 50 MB', () => {
    const content = new Uint8Array(40 * 1024 * 1024);
    expect(() => writeEdxml({ ...plan, attachments: plan.attachments.map((file) => ({ ...file, content })) })).toThrow(
      expect.objectContaining({ code: 'EDXML_TOO_LARGE' }),
    );
  });
});
