import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Directive, SignatureAuthority } from '@app/directives';
import { Dispatch, DispatchPurpose, DispatchStatus } from '@app/dispatch';
import type { EdxmlDocument } from './edxml';
import {
  authorityOf,
  codeOf,
  codeParts,
  documentMessage,
  entryOf,
  issuerCodeOf,
  statusMessage,
} from './edxml-mapping.rules';
import { readEdxml } from './edxml-read';
import { writeEdxml } from './edxml-write';

const office = (name: string, exchangeCode: string) => ({ name, exchangeCode });
const sender = office('UBND tỉnh A', 'H35');
const recipient = office('UBND xã B', 'H35.11.01');
const directive = (over: Partial<Directive> = {}): Directive =>
  Object.assign(new Directive(), {
    type: 'KH',
    code: '71/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh A',
    place: 'A',
    issuedOn: '2024-09-20',
    subject: 'Tuần lễ',
    signerName: 'Người Ký',
    signerPosition: 'PHÓ CHỦ TỊCH',
    signerAuthority: SignatureAuthority.Deputy,
    recipients: ['Như trên'],
    urgency: null,
    pages: null,
    ...over,
  });
const dispatch = Object.assign(new Dispatch(), {
  purpose: DispatchPurpose.New,
  note: null,
  sentAt: new Date('2024-10-05T03:00:00Z'),
});
const outgoing = (document = directive(), body = '') => ({
  directive: document,
  sender,
  issuer: sender,
  documentId: null,
  recipient,
  dispatch,
  body,
  attachments: [],
  replaces: null,
});
const throughTheWire = (message: EdxmlDocument) =>
  readEdxml(new TextEncoder().encode(writeEdxml(message))) as EdxmlDocument;

const said = (status: DispatchStatus) =>
  statusMessage({
    directive: directive(),
    sender,
    issuer: sender,
    documentId: null,
    recipient,
    standing: { status, statusAt: new Date('2024-10-06T01:02:03Z') },
    note: 'Lý do',
  });

describe('a document as a message', () => {
  it('comes back as the entry that it was', () => {
    const received = throughTheWire(documentMessage(outgoing(directive(), 'Điều 1.\n\tNội dung')));
    expect(entryOf(received, 7, { name: received.from.organName!, key: null })).toEqual({
      keeperKey: 7,
      urgency: null,
      pages: null,
      type: 'KH',
      code: '71/KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh A',
      issuerKey: null,
      place: 'A',
      issuedOn: '2024-09-20',
      subject: 'Tuần lễ',
      signerName: 'Người Ký',
      signerPosition: 'PHÓ CHỦ TỊCH',
      signerAuthority: 'KT',
      recipients: ['Như trên'],
      body: 'Điều 1.\n\tNội dung',
      draft: false,
    });
  });

  it('does not lend the sender’s identifier to another issuer’s name', () => {
    const ministry = office('Bộ C', 'G01');
    const message = documentMessage({ ...outgoing(directive({ issuer: 'Bộ C' })), issuer: ministry });
    expect(message.from).toMatchObject({ organId: 'H35', organName: 'UBND tỉnh A' });
    expect(message.documentId).toBe('G01,2024/09/20,71/KH-UBND');
    expect(issuerCodeOf(message)).toBe('G01');
  });

  it.each(['71/KH-HKH', '49-KL/TW', '24/2023/TT-BGDĐT', '5201/BGDĐT-GDTX', '43/2019/QH14'])(
    'carries %s in two parts that make it again',
    (code) => {
      expect(codeOf(codeParts(code))).toBe(code);
    },
  );

  it('carries any text, without what XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        fc.pre(text.replace(/[\p{Cc}\s\ufffe\uffff]/gu, '') === text);
        expect(throughTheWire(documentMessage(outgoing(directive(), `a${text}\fb`))).content).toBe(`a${text} b`);
      }),
    );
  });

  it.each([
    ['KT. BỘ TRƯỞNG', 'KT'],
    ['TM. ỦY BAN NHÂN DÂN', 'TM'],
    ['tl. giám đốc', 'TL'],
    ['TUQ.', 'TUQ'],
    ['Q. GIÁM ĐỐC', 'Q'],
    ['GIÁM ĐỐC', null],
    [null, null],
  ])('reads on whose behalf it is signed: %s', (competence, authority) => {
    expect(authorityOf(competence)).toBe(authority);
  });
});

describe('a standing as a message', () => {
  it('is said by the recipient to the sender', () => {
    expect(said(DispatchStatus.Received)).toMatchObject({
      from: { organId: 'H35.11.01' },
      responseFor: { organId: 'H35', code: '71/KH-UBND', documentId: 'H35,2024/09/20,71/KH-UBND' },
      status: '03',
      description: 'Lý do',
    });
  });

  it('is said by the sender when the document is asked back', () => {
    expect(said(DispatchStatus.RecallRequested).from.organId).toBe('H35');
  });
});
