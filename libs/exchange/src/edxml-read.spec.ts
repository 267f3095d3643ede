import { describe, expect, it } from '@jest/globals';
import { readEdxml } from './edxml-read';

const read = (xml: string) => readEdxml(new TextEncoder().encode(xml));
const failing = (code: string) => expect.objectContaining({ code });

/**
 * Laid out by hand as the kit of the national axis does, with people's line breaks; no office or person of it is real.
 */
const SAMPLE = `<?xml version="1.0" encoding="utf-8"?>
<edXML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">
  <edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">
    <edXML:edXMLHeader>
      <edXML:MessageHeader>
        <edXML:From>
          <edXML:OrganId>000.00.01.H99</edXML:OrganId>
          <edXML:OrganizationInCharge>UBND tỉnh A</edXML:OrganizationInCharge>
          <edXML:OrganName>Sở Giáo dục và Đào tạo tỉnh A</edXML:OrganName>
          <edXML:OrganAdd>Số 1, đường B &amp; C</edXML:OrganAdd>
          <edXML:Email>so@example.vn</edXML:Email>
          <edXML:Telephone>0200 000000</edXML:Telephone>
          <edXML:Fax/>
          <edXML:Website>so.example.vn</edXML:Website>
        </edXML:From>
        <edXML:To><edXML:OrganId>000.00.02.H99</edXML:OrganId><edXML:OrganName>Hội B</edXML:OrganName></edXML:To>
        <edXML:To><edXML:OrganId>000.00.03.H99</edXML:OrganId></edXML:To>
        <edXML:Code>
          <edXML:CodeNumber>7816</edXML:CodeNumber>
          <edXML:CodeNotation>SGDĐT-GDTX</edXML:CodeNotation>
        </edXML:Code>
        <edXML:PromulgationInfo>
          <edXML:Place>Thành phố A</edXML:Place>
          <edXML:PromulgationDate>2026/09/10</edXML:PromulgationDate>
        </edXML:PromulgationInfo>
        <edXML:DocumentType>
          <edXML:Type>18</edXML:Type><edXML:TypeName>Công văn</edXML:TypeName><edXML:TypeDetail>0</edXML:TypeDetail>
        </edXML:DocumentType>
        <edXML:Subject>
          V/v hưởng ứng Tuần lễ
        </edXML:Subject>
        <edXML:Content><![CDATA[Triển khai <kế hoạch> & báo cáo]]></edXML:Content>
        <edXML:SignerInfo>
          <edXML:Competence>KT. GIÁM ĐỐC</edXML:Competence>
          <edXML:Position>PHÓ GIÁM ĐỐC</edXML:Position>
          <edXML:FullName>Người Ký</edXML:FullName>
        </edXML:SignerInfo>
        <edXML:DueDate>2026/10/31</edXML:DueDate>
        <edXML:ToPlaces><edXML:Place>Như trên</edXML:Place><edXML:Place>Lưu: VT</edXML:Place></edXML:ToPlaces>
        <edXML:OtherInfo>
          <edXML:Priority>1</edXML:Priority>
          <edXML:SphereOfPromulgation>Liên thông văn bản</edXML:SphereOfPromulgation>
          <edXML:TyperNotation>TVC</edXML:TyperNotation>
          <edXML:PromulgationAmount>2</edXML:PromulgationAmount>
          <edXML:PageAmount>22</edXML:PageAmount>
          <edXML:Appendixes><edXML:Appendix>Biểu 1</edXML:Appendix></edXML:Appendixes>
        </edXML:OtherInfo>
        <edXML:ResponseFor>
          <edXML:OrganId>000.00.02.H99</edXML:OrganId>
          <edXML:Code>267/HB</edXML:Code>
          <edXML:PromulgationDate>2026/08/06</edXML:PromulgationDate>
          <edXML:DocumentId>000.00.02.H99,2026/08/06,267/HB</edXML:DocumentId>
        </edXML:ResponseFor>
        <edXML:SteeringType>1</edXML:SteeringType>
        <edXML:DocumentId>000.00.01.H99,2026/09/10,7816/SGDĐT-GDTX</edXML:DocumentId>
      </edXML:MessageHeader>
      <edXML:TraceHeaderList id="3490sdo9" version="1.0" mustUnderstand="1"
          actor="http://schemas.xmlsoap.org/soap/actor/next">
        <edXML:TraceHeader>
          <edXML:OrganId>000.00.01.H99</edXML:OrganId>
          <edXML:Timestamp>2026/09/10 08:15:00</edXML:Timestamp>
        </edXML:TraceHeader>
        <edXML:Bussiness>
          <edXML:BussinessDocType>2</edXML:BussinessDocType>
          <edXML:BussinessDocReason>Thêm nơi nhận</edXML:BussinessDocReason>
          <edXML:BussinessDocumentInfo>
            <edXML:DocumentInfo>0</edXML:DocumentInfo>
            <edXML:DocumentReceiver>1</edXML:DocumentReceiver>
            <edXML:ReceiverList>
              <edXML:Receiver>
                <edXML:ReceiverType>1</edXML:ReceiverType><edXML:OrganId>000.00.03.H99</edXML:OrganId>
              </edXML:Receiver>
            </edXML:ReceiverList>
          </edXML:BussinessDocumentInfo>
          <edXML:DocumentId>000.00.01.H99,2026/09/01,7000/SGDĐT-GDTX</edXML:DocumentId>
          <edXML:StaffInfo>
            <edXML:Department>Văn thư</edXML:Department><edXML:Staff>Người Gửi</edXML:Staff>
            <edXML:Mobile/><edXML:Email/>
          </edXML:StaffInfo>
          <edXML:Paper>0</edXML:Paper>
          <edXML:ReplacementInfoList/>
        </edXML:Bussiness>
      </edXML:TraceHeaderList>
      <edXML:DigitalSignature/>
    </edXML:edXMLHeader>
    <edXML:edXMLBody>
      <edXML:edXMLManifest version="1.0">
        <edXML:Reference xmlns:xlink="http://www.w3.org/1999/xlink"
            xlink:href="cid:209" xlink:role="XLinkRole" xlink:type="simple">
          <edXML:ContentId>cid:209</edXML:ContentId>
          <edXML:ContentType>text/plain</edXML:ContentType>
          <edXML:AttachmentName>phụ lục.txt</edXML:AttachmentName>
          <edXML:Description>Phụ lục</edXML:Description>
        </edXML:Reference>
      </edXML:edXMLManifest>
    </edXML:edXMLBody>
  </edXML:edXMLEnvelope>
  <AttachmentEncoded>
    <Attachment>
      <ContentType>text/plain</ContentType>
      <ContentId>209</ContentId>
      <Description>Phụ lục</Description>
      <edXML:ContentTransferEncoded xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">
        VGnhur9uZyBW
        aeG7h3Q=
      </edXML:ContentTransferEncoded>
      <AttachmentName>phụ lục.txt</AttachmentName>
    </Attachment>
  </AttachmentEncoded>
</edXML>`;

const STATUS = `<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">
  <edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXML:edXMLHeader><edXML:Status>
    <edXML:From><edXML:OrganId>000.00.02.H99</edXML:OrganId></edXML:From>
    <edXML:ResponseFor><edXML:OrganId>000.00.01.H99</edXML:OrganId><edXML:Code>7816/SGDĐT-GDTX</edXML:Code></edXML:ResponseFor>
    <edXML:StaffInfo><edXML:Staff>Người Nhận</edXML:Staff></edXML:StaffInfo>
    <edXML:StatusCode>03</edXML:StatusCode>
    <edXML:Description>Đã vào sổ</edXML:Description>
    <edXML:Timestamp>2026/09/10 09:00:00</edXML:Timestamp>
  </edXML:Status></edXML:edXMLHeader></edXML:edXMLEnvelope></edXML>`;

const attachment = (text: string): string => SAMPLE.replace(/VGnhur9uZyBW\s+aeG7h3Q=/, text);

describe('reading edXML', () => {
  it('reads a document in the layout of the regulation', () => {
    const { attachments, ...message } = read(SAMPLE) as Extract<ReturnType<typeof read>, { kind: 'document' }>;
    expect(message).toEqual({
      kind: 'document',
      from: {
        organId: '000.00.01.H99',
        organName: 'Sở Giáo dục và Đào tạo tỉnh A',
        inCharge: 'UBND tỉnh A',
        address: 'Số 1, đường B & C',
        email: 'so@example.vn',
        telephone: '0200 000000',
        fax: null,
        website: 'so.example.vn',
      },
      to: [
        expect.objectContaining({ organId: '000.00.02.H99', organName: 'Hội B' }),
        expect.objectContaining({ organId: '000.00.03.H99', organName: null }),
      ],
      code: { number: '7816', symbol: 'SGDĐT-GDTX' },
      promulgation: { place: 'Thành phố A', date: '2026-09-10' },
      type: { code: 18, name: 'Công văn', detail: 0 },
      subject: 'V/v hưởng ứng Tuần lễ',
      content: 'Triển khai <kế hoạch> & báo cáo',
      signer: { name: 'Người Ký', position: 'PHÓ GIÁM ĐỐC', authority: 'KT. GIÁM ĐỐC' },
      dueDate: '2026-10-31',
      recipients: ['Như trên', 'Lưu: VT'],
      otherInfo: {
        priority: 1,
        sphere: 'Liên thông văn bản',
        typist: 'TVC',
        copies: 2,
        pages: 22,
        appendixes: ['Biểu 1'],
      },
      responseFor: [
        { organId: '000.00.02.H99', code: '267/HB', date: '2026-08-06', documentId: '000.00.02.H99,2026/08/06,267/HB' },
      ],
      steering: 1,
      documentId: '000.00.01.H99,2026/09/10,7816/SGDĐT-GDTX',
      business: {
        type: 'update',
        reason: 'Thêm nơi nhận',
        documentId: '000.00.01.H99,2026/09/01,7000/SGDĐT-GDTX',
        staff: { department: 'Văn thư', name: 'Người Gửi', mobile: null, email: null },
        paper: 0,
        update: {
          documentChanged: false,
          receiversChanged: true,
          receivers: [{ organId: '000.00.03.H99', change: 'added' }],
        },
        replaces: [],
      },
      traces: [{ organId: '000.00.01.H99', at: new Date('2026-09-10T01:15:00Z') }],
      warnings: [],
    });
    expect(attachments).toEqual([
      {
        fileName: 'phụ lục.txt',
        contentType: 'text/plain',
        contentId: '209',
        description: 'Phụ lục',
        content: new TextEncoder().encode('Tiếng Việt'),
      },
    ]);
  });

  it('reads a status, whatever the order of its elements', () => {
    expect(read(STATUS)).toMatchObject({
      kind: 'status',
      status: '03',
      responseFor: { organId: '000.00.01.H99', code: '7816/SGDĐT-GDTX', date: null, documentId: null },
      timestamp: new Date('2026-09-10T02:00:00Z'),
      staff: { name: 'Người Nhận', department: null },
      warnings: [],
    });
  });

  it('reads the older envelope of SOAP, its dates with the day first, a status of one digit', () => {
    const soap = STATUS.replaceAll(/edXML:edXML(?:Envelope|Header)/g, (name) => name.replace('edXML:edXML', 'edXML:'))
      .replace('<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">', '')
      .replace('</edXML>', '')
      .replaceAll('http://www.mic.gov.vn/TBT/QCVN_102_2016', 'http://schemas.xmlsoap.org/soap/envelope/')
      .replace('2026/09/10 09:00:00', '10/09/2026 09:00:00')
      .replace('>03<', '>3<');
    expect(read(soap)).toMatchObject({ status: '03', timestamp: new Date('2026-09-10T02:00:00Z'), warnings: [] });
  });

  it('reads a status that stands where the header of a document does', () => {
    expect(read(STATUS.replaceAll('edXML:Status>', 'edXML:MessageHeader>'))).toMatchObject({
      kind: 'status',
      status: '03',
    });
  });

  it('knows the spelling "Business" too', () => {
    expect(read(SAMPLE.replaceAll('Bussiness', 'Business'))).toMatchObject({
      business: { type: 'update' },
      warnings: [],
    });
  });

  it('keeps out what it does not know and says where it stood', () => {
    const xml = SAMPLE.replace(
      '<edXML:Subject>',
      '<edXML:Secret><edXML:Level>1</edXML:Level></edXML:Secret><edXML:Subject>',
    )
      .replace('<edXML:DigitalSignature/>', '<edXML:Signature><SignatureValue>x</SignatureValue></edXML:Signature>')
      .replace('<edXML:Priority>1<', '<edXML:Priority>Thường<')
      .replace('2026/10/31', '2026/02/31');
    const header = 'edXML/edXMLEnvelope/edXMLHeader';
    expect(read(xml)).toMatchObject({ otherInfo: { priority: null }, dueDate: null });
    expect(new Set(read(xml).warnings)).toEqual(
      new Set([
        { kind: 'unknownElement', path: `${header}/MessageHeader/Secret` },
        { kind: 'signatureNotChecked', path: `${header}/Signature` },
        { kind: 'unreadableValue', path: `${header}/MessageHeader/OtherInfo/Priority` },
        { kind: 'unreadableValue', path: `${header}/MessageHeader/DueDate` },
      ]),
    );
  });

  it('takes a message that does not say what it does for a new document, and says so', () => {
    const xml = SAMPLE.replace(/<edXML:Bussiness>[\s\S]*<\/edXML:Bussiness>/, '');
    expect(read(xml)).toMatchObject({ business: { type: 'new' }, warnings: [{ kind: 'businessAssumedNew' }] });
  });

  it('refuses a message without the elements that name the document, all at once', () => {
    const xml = SAMPLE.replace(/<edXML:Subject>[\s\S]*<\/edXML:Subject>/, '<edXML:Subject> </edXML:Subject>')
      .replaceAll(/<edXML:To>.*<\/edXML:To>/g, '')
      .replace('<edXML:CodeNumber>7816</edXML:CodeNumber>', '');
    const header = 'edXML/edXMLEnvelope/edXMLHeader/MessageHeader';
    expect(() => read(xml)).toThrow(
      expect.objectContaining({
        code: 'EDXML_INCOMPLETE',
        fields: [`${header}/To`, `${header}/Code/CodeNumber`, `${header}/Subject`].map((path) => ({
          path,
          code: 'FIELD_REQUIRED',
        })),
      }),
    );
  });

  it('refuses a status that answers nothing', () => {
    expect(() => read(STATUS.replace(/<edXML:ResponseFor>.*<\/edXML:ResponseFor>/, ''))).toThrow(
      failing('EDXML_INCOMPLETE'),
    );
  });

  it.each([
    [
      'a date that does not exist',
      SAMPLE.replace('2026/09/10</edXML:PromulgationDate>', '2026/02/30</edXML:PromulgationDate>'),
    ],
    ['a name longer than is kept', SAMPLE.replace('Sở Giáo dục và Đào tạo tỉnh A', 'S'.repeat(301))],
    ['an identifier longer than is kept', SAMPLE.replace('000.00.01.H99', 'H'.repeat(101))],
    ['a note longer than is kept', STATUS.replace(/(Description>)[^<]*/, `$1${'x'.repeat(2001)}`)],
    ['an unknown act', SAMPLE.replace('<edXML:BussinessDocType>2<', '<edXML:BussinessDocType>7<')],
    ['an unknown status', STATUS.replace('>03<', '>07<')],
    ['a status named like a property of every object', STATUS.replace('>03<', '>constructor<')],
    ['a moment that does not exist', STATUS.replace('09:00:00', '25:00:00')],
  ])('refuses %s', (_, xml) => {
    expect(() => read(xml)).toThrow(failing('EDXML_VALUE_INVALID'));
  });
});

describe('attachments', () => {
  it.each([
    ['a foreign sign', 'VGnh*r9u'],
    ['wrong padding', 'VGnhur9'],
    ['stray bits', 'VGnhur9='],
    ['text behind the end', 'VGk=VGk='],
  ])('are refused with %s in their base64', (_, text) => {
    expect(() => read(attachment(text))).toThrow(
      expect.objectContaining({ code: 'EDXML_ATTACHMENT_DAMAGED', params: { name: 'phụ lục.txt' } }),
    );
  });

  it('may be empty', () => {
    expect(read(attachment(''))).toMatchObject({ attachments: [{ content: new Uint8Array() }], warnings: [] });
  });

  it('that are listed but missing are refused', () => {
    expect(() => read(SAMPLE.replace('<ContentId>209<', '<ContentId>210<'))).toThrow(
      failing('EDXML_ATTACHMENT_MISSING'),
    );
  });

  it('that are not listed are taken, with a warning', () => {
    expect(read(SAMPLE.replace(/<edXML:edXMLBody>[\s\S]*<\/edXML:edXMLBody>/, ''))).toMatchObject({
      attachments: [{ fileName: 'phụ lục.txt' }],
      warnings: [{ kind: 'attachmentNotListed' }],
    });
  });

  it('of one id twice are refused', () => {
    const [twice = ''] = /<Attachment>[\s\S]*<\/Attachment>/.exec(SAMPLE) ?? [];
    expect(() => read(SAMPLE.replace(twice, twice + twice))).toThrow(failing('EDXML_ATTACHMENT_REPEATED'));
  });

  it('lose the folders of their name', () => {
    expect(read(SAMPLE.replaceAll('phụ lục.txt', String.raw`..\..\etc/passwd`))).toMatchObject({
      attachments: [{ fileName: 'passwd' }],
      warnings: [{ kind: 'fileNameCut' }],
    });
  });

  it('that the sender has zipped under their old name are handed over as they came, with a warning', () => {
    expect(read(SAMPLE.replaceAll('text/plain', 'application/zip'))).toMatchObject({
      attachments: [{ fileName: 'phụ lục.txt' }],
      warnings: [{ kind: 'attachmentZipped' }],
    });
  });
});
