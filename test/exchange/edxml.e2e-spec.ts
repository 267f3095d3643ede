import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';

const FIELDS = `id type code issuer place issuedOn subject state origin signerName signerPosition signerAuthority recipients body
  keeper { id } attachments { fileName file { sha256 mediaType url } }`;
const REGISTER = `mutation Register($input: RegisterDirectiveInput!) { registerDirective(input: $input) { ${FIELDS} } }`;
const SEND = `mutation Send($input: DispatchDirectiveInput!) { dispatchDirective(input: $input) { id } }`;
const STEP = `mutation Step($input: SetDispatchStatusInput!) { setDispatchStatus(input: $input) { status } }`;
const RECALL = `mutation Recall($input: RecallDispatchInput!) { recallDispatch(input: $input) { id } }`;
const IMPORT = `mutation Import($sha256: String!, $keeperId: ID!) { importEdxml(sha256: $sha256, keeperId: $keeperId) {
  isKnown arrivalMessage warnings { kind path } directive { ${FIELDS} dispatches { id } }
  recipient { status canAct events { status note actorName } dispatch { id purpose sender { id } senderName statedSenderCode isNamesake replaces { id } } } } }`;
const ONE = `query One($id: ID!) { dispatch(id: $id) { recipients { edges { node { status events { status note actorName } } } } } }`;
const DRAFT = `mutation Draft($input: DraftDirectiveInput!) { draftDirective(input: $input) { id version } }`;
const APPROVE = `mutation Approve($id: ID!, $version: Int!) { approveDirective(id: $id, version: $version) { id version } }`;
const ISSUE = `mutation Issue($id: ID!, $version: Int!) { issueDirective(id: $id, version: $version) { id version } }`;
const AMEND = `mutation Amend($input: AmendOrganisationInput!) { amendOrganisation(input: $input) { id version exchangeCode } }`;

interface Document {
  id: string;
  attachments: { fileName: string; file: { sha256: string; mediaType: string; url: string } }[];
  dispatches: { id: string }[];
}
interface Imported {
  isKnown: boolean;
  arrivalMessage: string | null;
  warnings: { kind: string; path: string }[];
  directive: Document;
  recipient: {
    status: string;
    canAct: string[];
    events: { status: string; note: string | null; actorName: string | null }[];
    dispatch: {
      id: string;
      purpose: string;
      sender: { id: string } | null;
      senderName: string;
      replaces: { id: string } | null;
    };
  } | null;
}

const PDF = Buffer.from('%PDF-1.4\n% \u0000\u0001\u0002 byte\r\n%%EOF\n', 'latin1');
const TEXT = Buffer.from('Phụ lục\r\n\tBiểu <1> & “2”\n');
const CODES = {
  province: 'H35',
  otherProvince: 'H31',
  otherSchool: 'H31.02',
  commune: 'H35.11.01',
  // Nobody holds a role there: it works in another system.
  secondSchool: 'H35.11.02',
};

/** The message as if it had been sent to the school of the other province, which sees nothing of the sender’s register. */
const toSchool = (xml: string) => xml.replace(`OrganId>${CODES.otherProvince}<`, `OrganId>${CODES.otherSchool}<`);

/** As a system writes it that knows nothing of this one. */
const messageOf = (code: string, name: string, number: string) => {
  const [count, symbol] = number.split('/') as [string, string];
  return `<?xml version="1.0" encoding="utf-8"?>
<edXML:edXML xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXML:edXMLEnvelope><edXML:edXMLHeader><edXML:MessageHeader>
<edXML:From><edXML:OrganId>${code}</edXML:OrganId><edXML:OrganName>${name}</edXML:OrganName></edXML:From>
<edXML:To><edXML:OrganId>${CODES.commune}</edXML:OrganId><edXML:OrganName>UBND xã</edXML:OrganName></edXML:To>
<edXML:Code><edXML:CodeNumber>${count}</edXML:CodeNumber><edXML:CodeNotation>${symbol}</edXML:CodeNotation></edXML:Code>
<edXML:PromulgationInfo><edXML:Place>Nơi Lạ</edXML:Place><edXML:PromulgationDate>2024/09/30</edXML:PromulgationDate></edXML:PromulgationInfo>
<edXML:DocumentType><edXML:Type>2</edXML:Type><edXML:TypeName>Công văn</edXML:TypeName></edXML:DocumentType>
<edXML:Subject>V/v phối hợp khuyến học</edXML:Subject>
<edXML:SignerInfo><edXML:Competence>GIÁM ĐỐC</edXML:Competence><edXML:Position></edXML:Position><edXML:FullName>Người Lạ</edXML:FullName></edXML:SignerInfo>
<edXML:OtherInfo><edXML:Priority>2</edXML:Priority><edXML:PageAmount>3</edXML:PageAmount></edXML:OtherInfo>
<edXML:DocumentId>${code},2024/09/30,${number}</edXML:DocumentId>
</edXML:MessageHeader><edXML:TraceHeaderList><edXML:Bussiness><edXML:BussinessDocType>0</edXML:BussinessDocType></edXML:Bussiness></edXML:TraceHeaderList></edXML:edXMLHeader><edXML:edXMLBody></edXML:edXMLBody></edXML:edXMLEnvelope></edXML:edXML>`;
};

describe('the exchange with other document systems', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;
  let leader: TestPerson;
  let stranger: TestPerson;
  let headmaster: TestPerson;
  let count = 0;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
    leader = await api.given.person(Role.Leader, tree.commune);
    stranger = await api.given.person(Role.Officer, tree.otherProvince);
    headmaster = await api.given.person(Role.Leader, tree.otherSchool);
    for (const [name, code] of Object.entries(CODES)) await giveCode(tree[name as keyof typeof CODES], code);
  });
  afterAll(() => api.close());

  const giveCode = (organisation: TestOrganisation, code: string | null) =>
    api.owner.query('UPDATE organisation_period SET exchange_code = $2 WHERE organisation_key = $1', [
      organisation.key,
      code,
    ]);
  const upload = async (person: TestPerson, content: Buffer, name: string) => {
    const sent = api.http().post('/files').set('Cookie', person.cookie).set('Idempotency-Key', randomUUID());
    const answer = await sent.attach('file', content, name);
    expect(answer.status).toBe(201);
    return (answer.body as { sha256: string }).sha256;
  };
  const register = async (over: Record<string, unknown> = {}) => {
    const input = {
      keeperId: tree.province.id,
      type: 'KH',
      code: `${++count}/KH-UBND`,
      issuer: 'Ủy ban nhân dân tỉnh',
      place: 'Lai Châu',
      issuedOn: '2024-09-20',
      subject: 'Tổ chức Tuần lễ hưởng ứng học tập suốt đời',
      signerName: 'Người Ký',
      signerPosition: 'PHÓ CHỦ TỊCH',
      signerAuthority: 'DEPUTY',
      recipients: ['Như trên', 'Lưu: VT'],
      body: 'KẾ HOẠCH\n1. Mục đích & yêu cầu <chung>\n2. Nội dung',
      ...over,
    };
    return (await api.ok<{ registerDirective: Document }>(officer, REGISTER, { input })).registerDirective;
  };
  const send = async (directiveId: string, to: TestOrganisation) => {
    const input = { directiveId, senderId: tree.province.id, organisationIds: [to.id], groups: [] };
    return (await api.ok<{ dispatchDirective: { id: string } }>(officer, SEND, { input })).dispatchDirective.id;
  };
  const download = (person: TestPerson | null, path: string, to?: TestOrganisation) => {
    const request = api.http().get(`/dispatches/${path}`).buffer(true);
    if (person) void request.set('Cookie', person.cookie);
    return request.query(to ? { recipient: to.id } : {}).parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done(null, Buffer.concat(pieces)));
    });
  };
  const exported = async (path: string, to: TestOrganisation, person = officer) => {
    const answer = await download(person, path, to);
    expect([answer.status, String(answer.status === 200 ? '' : answer.body)]).toEqual([200, '']);
    return (answer.body as Buffer).toString('utf8');
  };
  const importing = async (person: TestPerson, keeper: TestOrganisation, xml: string) => ({
    sha256: await upload(person, Buffer.from(xml), 'goi-tin.edxml'),
    keeperId: keeper.id,
  });
  const take = async (person: TestPerson, keeper: TestOrganisation, xml: string) =>
    (await api.ok<{ importEdxml: Imported }>(person, IMPORT, await importing(person, keeper, xml))).importEdxml;
  const refused = async (person: TestPerson, keeper: TestOrganisation, xml: string) =>
    api.refusal(person, IMPORT, await importing(person, keeper, xml));
  const content = async (person: TestPerson, url: string) =>
    (
      await api
        .http()
        .get(url)
        .set('Cookie', person.cookie)
        .buffer(true)
        .parse((response, done) => {
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece));
          response.on('end', () => done(null, Buffer.concat(pieces)));
        })
    ).body as Buffer;
  const statusOf = async (person: TestPerson, id: string) =>
    (
      await api.ok<{ dispatch: { recipients: { edges: { node: NonNullable<Imported['recipient']> }[] } } }>(
        person,
        ONE,
        { id },
      )
    ).dispatch.recipients.edges[0]!.node;

  /** Code and parameters of a refused download. */
  const refusedDownload = async (id: string, to: TestOrganisation) => {
    const { body } = await download(officer, `${id}.edxml`, to);
    const [error] = (JSON.parse(String(body)) as { errors: { extensions: { code: string; params: unknown } }[] })
      .errors;
    return [error!.extensions.code, error!.extensions.params];
  };

  it('carries every field and every byte from one register into another', async () => {
    const attachments = [
      { sha256: await upload(officer, PDF, 'ke-hoach.pdf'), fileName: 'Kế hoạch.pdf' },
      { sha256: await upload(officer, TEXT, 'phu-luc.txt'), fileName: 'Phụ lục.txt' },
    ];
    const original = await register({ attachments });
    const id = await send(original.id, tree.otherProvince);
    const xml = await exported(`${id}.edxml`, tree.otherProvince);
    expect(xml).toContain(`${CODES.province},2024/09/20,${count}/KH-UBND`);
    const { directive, isKnown, recipient, warnings, arrivalMessage } = await take(
      headmaster,
      tree.otherSchool,
      toSchool(xml),
    );
    expect({ isKnown, warnings }).toEqual({ isKnown: false, warnings: [] });
    const { id: newId, keeper, dispatches, ...copy } = directive as Document & { keeper: { id: string } };
    expect(copy).toEqual({ ...original, id: undefined, keeper: undefined });
    expect(newId).not.toBe(original.id);
    expect(keeper).toEqual({ id: tree.otherSchool.id });
    expect(await content(headmaster, copy.attachments[0]!.file.url)).toEqual(PDF);
    expect(await content(headmaster, copy.attachments[1]!.file.url)).toEqual(TEXT);
    expect(recipient).toMatchObject({
      status: 'ARRIVED',
      canAct: ['RECEIVED', 'REFUSED'],
      dispatch: { purpose: 'NEW', sender: { id: tree.province.id }, replaces: null },
    });
    expect(dispatches).toEqual([{ id: recipient!.dispatch.id }]);
    expect(arrivalMessage).toContain('<edXML:StatusCode>01</edXML:StatusCode>');
    expect(arrivalMessage).toContain(`<edXML:OrganId>${CODES.otherSchool}</edXML:OrganId>`);
  });

  it('finds a document that is known and does not double it, nor its arrival', async () => {
    const original = await register();
    const id = await send(original.id, tree.otherProvince);
    const xml = await exported(`${id}.edxml`, tree.otherProvince);
    const known = await take(stranger, tree.otherProvince, xml);
    expect(known).toMatchObject({ isKnown: true, directive: { id: original.id }, recipient: { dispatch: { id } } });
    const first = await take(headmaster, tree.otherSchool, toSchool(xml));
    const second = await take(headmaster, tree.otherSchool, toSchool(xml));
    expect(second).toMatchObject({
      isKnown: true,
      directive: { id: first.directive.id },
      recipient: { dispatch: { id: first.recipient!.dispatch.id } },
    });
  });

  it('registers a document that comes to two offices at once in one register', async () => {
    const original = await register();
    const xml = await exported(`${await send(original.id, tree.otherProvince)}.edxml`, tree.otherProvince);
    for (const round of [1, 2, 3, 4, 5]) {
      const message = xml.replaceAll('KH-UBND', `KH-HAI${round}`);
      const arrived = await Promise.all([
        take(stranger, tree.otherProvince, message),
        take(headmaster, tree.otherSchool, toSchool(message)),
      ]);
      expect(arrived.filter(({ isKnown }) => isKnown)).toHaveLength(1);
      expect(new Set(arrived.map(({ directive }) => directive.id)).size).toBe(1);
    }
  });

  it('prints a document that was drafted here and carries the print, for sender and recipient alike', async () => {
    const head = await api.given.person(Role.Leader, tree.province);
    const input = {
      issuerId: tree.province.id,
      type: 'KH',
      symbol: 'KH-UBND',
      subject: 'Tuần lễ học tập suốt đời',
      bases: [],
      body: [{ kind: 'PARAGRAPH', text: 'Nâng cao nhận thức.' }],
      signatureLines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      signerName: 'Người Ký',
      recipients: ['Như trên'],
    };
    let draft = Object.values(
      await api.ok<Record<string, { id: string; version: number }>>(officer, DRAFT, { input }),
    )[0]!;
    draft = Object.values(await api.ok<Record<string, typeof draft>>(head, APPROVE, { ...draft }))[0]!;
    await api.ok(officer, ISSUE, { id: draft.id, version: draft.version });
    const id = await send(draft.id, tree.otherProvince);
    expect(await exported(`${id}.edxml`, tree.otherProvince, stranger)).toContain('<AttachmentName>Kế hoạch ');
    const { directive } = await take(
      headmaster,
      tree.otherSchool,
      toSchool(await exported(`${id}.edxml`, tree.otherProvince)),
    );
    expect(directive).toMatchObject({ origin: 'RECEIVED', subject: input.subject, signerName: 'Người Ký' });
    expect(directive.attachments.map(({ file }) => file.mediaType)).toEqual(['application/pdf']);
    const pdf = await content(headmaster, directive.attachments[0]!.file.url);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('tells what became of a document, from the recipient’s system to the sender’s', async () => {
    const original = await register();
    const id = await send(original.id, tree.commune);
    await api.ok(leader, STEP, {
      input: { dispatchId: id, organisationId: tree.commune.id, status: 'RECEIVED', note: 'Vào sổ' },
    });
    const received = await exported(`${id}/status.edxml`, tree.commune, leader);
    expect(received).toContain('<edXML:StatusCode>03</edXML:StatusCode>');
    expect(received).toContain('Vào sổ');
    const other = await send((await register()).id, tree.secondSchool);
    const told = received
      .replaceAll(`${count - 1}/KH-UBND`, `${count}/KH-UBND`)
      .replaceAll(`OrganId>${CODES.commune}<`, `OrganId>${CODES.secondSchool}<`);
    const { recipient, directive, arrivalMessage } = await take(officer, tree.province, told);
    expect(recipient).toMatchObject({ status: 'RECEIVED', dispatch: { id: other } });
    expect(recipient!.events.at(-1)).toEqual({ status: 'RECEIVED', note: 'Vào sổ', actorName: null });
    expect(directive.id).not.toBe(original.id);
    expect(arrivalMessage).toBeNull();
    expect(await refused(officer, tree.province, told)).toBe('DISPATCH_STEP_NOT_ALLOWED');
    const unknown = told.replaceAll(`${count}/KH-UBND`, '9999/KH-UBND');
    expect(await refused(officer, tree.province, unknown)).toBe('EDXML_DISPATCH_UNKNOWN');
    const nobody = told.replaceAll(CODES.secondSchool, 'H99.99');
    expect(await refused(officer, tree.province, nobody)).toBe('EDXML_OFFICE_UNKNOWN');
    expect(await refused(stranger, tree.otherProvince, told)).toBe('EDXML_NOT_ADDRESSED');
  });

  it('takes no message in the name of an office that works here', async () => {
    const id = await send((await register()).id, tree.commune);
    const status = await exported(`${id}/status.edxml`, tree.commune);
    const finished = status.replace('StatusCode>01<', 'StatusCode>03<');
    expect(await refused(officer, tree.province, finished)).toBe('EDXML_WORKS_HERE');
    expect((await statusOf(officer, id)).status).toBe('ARRIVED');
    const asking = status
      .replace('StatusCode>01<', 'StatusCode>13<')
      .replaceAll(`OrganId>${CODES.commune}<`, `OrganId>${CODES.province}<`);
    expect(await refused(leader, tree.commune, asking)).toBe('EDXML_WORKS_HERE');
    const document = (await exported(`${id}.edxml`, tree.commune)).replace('DocType>0<', 'DocType>1<');
    expect(await refused(leader, tree.commune, document)).toBe('EDXML_WORKS_HERE');
    expect((await statusOf(officer, id)).status).toBe('ARRIVED');
  });

  it('reads past a day that no calendar has', async () => {
    const id = await send((await register()).id, tree.otherProvince);
    const asking = toSchool(await exported(`${id}.edxml`, tree.otherProvince))
      .replace('DocType>0<', 'DocType>1<')
      .replace(/(DocumentId>)[^<]*</, `$1${CODES.province},2024/99/99,9999/KH-UBND<`);
    expect(await refused(headmaster, tree.otherSchool, asking)).toBe('EDXML_DISPATCH_UNKNOWN');
  });

  it('adds no file to a document that is known, and says which it left', async () => {
    const attachments = [{ sha256: await upload(officer, TEXT, 'a.txt'), fileName: 'a.txt' }];
    const original = await register({ attachments });
    const xml = toSchool(await exported(`${await send(original.id, tree.otherProvince)}.edxml`, tree.otherProvince));
    const { directive } = await take(headmaster, tree.otherSchool, xml);
    const again = await take(headmaster, tree.otherSchool, xml);
    expect(again.warnings).toEqual([]);
    const forged = xml
      .replaceAll('a.txt', 'b.txt')
      .replaceAll(TEXT.toString('base64'), Buffer.from('Một tệp khác').toString('base64'));
    const known = await take(headmaster, tree.otherSchool, forged);
    expect(known.warnings).toEqual([{ kind: 'attachmentNotAdded', path: 'b.txt' }]);
    expect(known.directive.attachments).toEqual(directive.attachments);
  });

  it('takes in neither an own document nor one that is still a draft in the register', async () => {
    const original = await register();
    const xml = await exported(`${await send(original.id, tree.otherProvince)}.edxml`, tree.otherProvince);
    const { code } = original as Document & { code: string };
    const draft = { keeperId: tree.otherSchool.id, type: 'KH', code, issuer: 'Ủy ban nhân dân tỉnh' };
    const rest = { issuedOn: '2024-09-20', subject: 'Tuần lễ', draft: true };
    await api.ok(headmaster, REGISTER, { input: { ...draft, ...rest } });
    expect(await refused(headmaster, tree.otherSchool, toSchool(xml))).toBe('EDXML_DRAFT_KNOWN');
    // Seeded: the number of a document that came in is not one of ours.
    const own = `UPDATE directive SET origin = 'own' WHERE key = $1`;
    await api.owner.query(own, [Buffer.from(original.id, 'base64url').toString().split(':')[2]]);
    const back = xml.replaceAll(`OrganId>${CODES.otherProvince}<`, `OrganId>${CODES.province}<`);
    expect(await refused(officer, tree.province, back)).toBe('EDXML_OWN_DOCUMENT');
  });

  it('registers a document although an office below has it as a draft', async () => {
    const original = await register();
    const { code } = original as Document & { code: string };
    const xml = await exported(`${await send(original.id, tree.otherProvince)}.edxml`, tree.otherProvince);
    const other = xml.replaceAll(code, `9${code}`).replace('CodeNumber>', 'CodeNumber>9');
    const draft = { keeperId: tree.otherSchool.id, type: 'KH', code: `9${code}`, issuer: 'Ủy ban nhân dân tỉnh' };
    const rest = { issuedOn: '2024-09-20', subject: 'Tuần lễ', draft: true };
    await api.ok(headmaster, REGISTER, { input: { ...draft, ...rest } });
    const { isKnown, directive } = await take(stranger, tree.otherProvince, other);
    expect([isKnown, (directive as Document & { state: string }).state]).toEqual([false, 'REGISTERED']);
  });

  it('carries the sender’s asking back, and the answer', async () => {
    const original = await register();
    const id = await send(original.id, tree.otherProvince);
    const arrived = await take(
      headmaster,
      tree.otherSchool,
      toSchool(await exported(`${id}.edxml`, tree.otherProvince)),
    );
    await api.ok(officer, RECALL, { input: { dispatchId: id, reason: 'Sai số liệu' } });
    const recall = await exported(`${id}/status.edxml`, tree.otherProvince);
    expect(recall).toContain('<edXML:StatusCode>13</edXML:StatusCode>');
    const asked = await take(headmaster, tree.otherSchool, recall);
    expect(asked.recipient).toMatchObject({
      status: 'RECALL_REQUESTED',
      canAct: ['RECALL_AGREED', 'RECALL_REFUSED'],
      dispatch: { id: arrived.recipient!.dispatch.id },
    });
    expect(asked.recipient!.events.at(-1)).toEqual({
      status: 'RECALL_REQUESTED',
      note: 'Sai số liệu',
      actorName: null,
    });
    const step = { dispatchId: id, organisationId: tree.otherProvince.id, status: 'RECALL_AGREED' };
    await api.ok(stranger, STEP, { input: step });
    expect((await statusOf(officer, id)).status).toBe('RECALL_AGREED');
  });

  it('takes the message that asks a document back at that very organisation only', async () => {
    const xml = toSchool(
      await exported(`${await send((await register()).id, tree.otherProvince)}.edxml`, tree.otherProvince),
    );
    await take(headmaster, tree.otherSchool, xml);
    const asking = xml
      .replace('DocType>0<', 'DocType>1<')
      .replace(
        '</edXML:Bussiness>',
        '<edXML:BussinessDocReason>Sai số liệu</edXML:BussinessDocReason></edXML:Bussiness>',
      );
    expect(await refused(stranger, tree.otherSchool, asking)).toBe('NOT_FOUND');
    expect((await take(headmaster, tree.otherSchool, asking)).recipient).toMatchObject({ status: 'RECALL_REQUESTED' });
  });

  it('takes a document that replaces another one, and marks the old sending', async () => {
    const sent = async () =>
      exported(`${await send((await register()).id, tree.otherProvince)}.edxml`, tree.otherProvince);
    const old = await take(headmaster, tree.otherSchool, toSchool(await sent()));
    const replaced = `${CODES.province},2024/09/20,${count}/KH-UBND`;
    const next = toSchool(await sent())
      .replace('DocType>0<', 'DocType>3<')
      .replace(
        '</edXML:Bussiness>',
        `<edXML:ReplacementInfoList><edXML:ReplacementInfo><edXML:DocumentId>${replaced}</edXML:DocumentId></edXML:ReplacementInfo></edXML:ReplacementInfoList></edXML:Bussiness>`,
      );
    const { recipient } = await take(headmaster, tree.otherSchool, next);
    expect(recipient!.dispatch).toMatchObject({ purpose: 'REPLACE', replaces: { id: old.recipient!.dispatch.id } });
    expect((await statusOf(headmaster, old.recipient!.dispatch.id)).status).toBe('ARRIVED');
  });

  it('names whoever has no identifier, and takes what is addressed to the keeper only', async () => {
    const ministry = await register({ issuer: 'Bộ Giáo dục và Đào tạo', type: 'CV', code: '5201/BGDĐT-GDTX' });
    const onward = await send(ministry.id, tree.commune);
    expect(await refusedDownload(onward, tree.commune)).toEqual([
      'EDXML_NO_CODE',
      { organisation: 'Bộ Giáo dục và Đào tạo' },
    ]);
    const toNobody = await send((await register()).id, tree.siblingCommune);
    expect(await refusedDownload(toNobody, tree.siblingCommune)).toEqual([
      'EDXML_NO_CODE',
      { organisation: 'UBND xã bên' },
    ]);
    const xml = await exported(`${await send((await register()).id, tree.otherProvince)}.edxml`, tree.otherProvince);
    expect(await refused(headmaster, tree.otherSchool, xml)).toBe('EDXML_NOT_ADDRESSED');
  });

  it('leaves out files that are not taken, and says so with whatever else was read past', async () => {
    const attachments = [{ sha256: await upload(officer, TEXT, 'a.txt'), fileName: 'a.txt' }];
    const id = await send((await register({ attachments })).id, tree.otherProvince);
    const xml = toSchool(await exported(`${id}.edxml`, tree.otherProvince))
      .replaceAll('a.txt', 'a.exe')
      .replaceAll(`OrganId>${CODES.province}<`, 'OrganId>H77<')
      .replaceAll(`${CODES.province},2024`, 'H77,2024')
      .replace('</edXML:MessageHeader>', '<edXML:Lạ>x</edXML:Lạ></edXML:MessageHeader>');
    const { directive, recipient, warnings } = await take(headmaster, tree.otherSchool, xml);
    expect(directive.attachments).toEqual([]);
    expect(recipient).toMatchObject({ status: 'ARRIVED', dispatch: { sender: null, statedSenderCode: 'H77' } });
    expect(warnings.map(({ kind, path }) => [kind, path.split('/').at(-1)])).toEqual([
      ['unknownElement', 'Lạ'],
      ['senderUnknown', 'H77'],
      ['attachmentRefused', 'a.exe'],
    ]);
  });

  describe('from an office that is not in the system', () => {
    const INBOX = `query { dispatchInbox(first: 100) { edges { node { id status dispatch { id senderName sender { id } } } } } }`;
    const DIRECTIVE = `query One($id: ID!) { directive(id: $id) { issuer urgency pages bookEntries { number organisation { id } } } }`;

    it('arrives under the name that it states, is acted on and numbered, and the answer names what the sender sent', async () => {
      const xml = messageOf('H99.07', 'Sở Lạ tỉnh Không Có', '15/SL-VP');
      const { recipient, directive, isKnown, warnings } = await take(leader, tree.commune, xml);
      expect(isKnown).toBe(false);
      expect(recipient).toMatchObject({
        status: 'ARRIVED',
        canAct: ['RECEIVED', 'REFUSED'],
        dispatch: { sender: null, senderName: 'Sở Lạ tỉnh Không Có', statedSenderCode: 'H99.07', isNamesake: false },
      });
      expect(warnings.map(({ kind }) => kind)).toContain('senderUnknown');
      const { dispatchInbox } = await api.ok<{ dispatchInbox: { edges: { node: { dispatch: { id: string } } }[] } }>(
        leader,
        INBOX,
      );
      const { id } = recipient!.dispatch;
      expect(dispatchInbox.edges.map(({ node }) => node.dispatch.id)).toContain(id);
      await api.ok(leader, STEP, { input: { dispatchId: id, organisationId: tree.commune.id, status: 'RECEIVED' } });
      const read = await api.ok<{ directive: { bookEntries: { number: number }[] } }>(leader, DIRECTIVE, {
        id: directive.id,
      });
      expect(read.directive).toMatchObject({
        issuer: 'Sở Lạ tỉnh Không Có',
        urgency: 'VERY_URGENT',
        pages: 3,
        bookEntries: [{ number: expect.any(Number), organisation: { id: tree.commune.id } }],
      });
      const status = await exported(`${id}/status.edxml`, tree.commune, leader);
      expect(status).toContain('<edXML:StatusCode>03</edXML:StatusCode>');
      expect(status).toContain('H99.07,2024/09/30,15/SL-VP');
      expect(status).toContain(`<edXML:OrganId>${CODES.commune}</edXML:OrganId>`);
      // Asking back and replacing are the sender's acts, and it is not here.
      expect(await api.refusal(leader, RECALL, { input: { dispatchId: id, reason: 'x' } })).toBe('NOT_FOUND');
    });

    it('is told apart from the office of the system whose name it states', async () => {
      const { recipient } = await take(leader, tree.commune, messageOf('H99.12', 'ubnd  XÃ BÊN', '20/SL-VP'));
      expect(recipient!.dispatch).toMatchObject({ sender: null, statedSenderCode: 'H99.12', isNamesake: true });
    });

    it('is refused with a reason, and arrives once however often the message comes', async () => {
      const xml = messageOf('H99.08', 'Sở Lạ', '16/SL-VP');
      const first = await take(leader, tree.commune, xml);
      const again = await take(leader, tree.commune, xml);
      expect(again).toMatchObject({ isKnown: true, recipient: { dispatch: { id: first.recipient!.dispatch.id } } });
      const { id } = first.recipient!.dispatch;
      const step = { dispatchId: id, organisationId: tree.commune.id, status: 'REFUSED' };
      expect(await api.refusal(leader, STEP, { input: step })).toBe('DISPATCH_REASON_NEEDED');
      await api.ok(leader, STEP, { input: { ...step, note: 'Gửi nhầm nơi' } });
      expect(await exported(`${id}/status.edxml`, tree.commune, leader)).toContain('Gửi nhầm nơi');
    });

    it('is asked back by its sender, and by no other', async () => {
      const xml = messageOf('H99.09', 'Sở Lạ', '17/SL-VP');
      const { recipient } = await take(leader, tree.commune, xml);
      const asking = xml.replace(
        'BussinessDocType>0</edXML:BussinessDocType>',
        'BussinessDocType>1</edXML:BussinessDocType><edXML:BussinessDocReason>Sai số</edXML:BussinessDocReason>',
      );
      expect(await refused(leader, tree.commune, asking.replace('OrganId>H99.09<', 'OrganId>H99.10<'))).toBe(
        'EDXML_DISPATCH_UNKNOWN',
      );
      expect((await take(leader, tree.commune, asking)).recipient).toMatchObject({
        status: 'RECALL_REQUESTED',
        dispatch: { id: recipient!.dispatch.id },
      });
    });
  });

  it('refuses what is no message, is broken, or says more than a register takes', async () => {
    const id = await send((await register()).id, tree.otherProvince);
    const xml = toSchool(await exported(`${id}.edxml`, tree.otherProvince));
    const text = await upload(headmaster, TEXT, 'a.txt');
    expect(await api.refusal(headmaster, IMPORT, { sha256: text, keeperId: tree.otherSchool.id })).toBe(
      'EDXML_NOT_EDXML',
    );
    expect(await refused(headmaster, tree.otherSchool, '<?xml version="1.0"?><a/>')).toBe('EDXML_NOT_EDXML');
    expect(await refused(headmaster, tree.otherSchool, xml.slice(0, -20))).toBe('EDXML_NOT_WELL_FORMED');
    const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>${xml.slice(xml.indexOf('?>') + 2)}`;
    expect(await refused(headmaster, tree.otherSchool, bomb)).toBe('EDXML_DOCTYPE_REFUSED');
    const long = xml.replace(/(<edXML:Subject>)[^<]*/, `$1${'x'.repeat(3000)}`);
    expect(await refused(headmaster, tree.otherSchool, long)).toBe('EDXML_VALUE_INVALID');
    const named = messageOf('H99.11', 'S'.repeat(301), '18/SL-VP');
    const answer = await api.run(leader, IMPORT, await importing(leader, tree.commune, named));
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'EDXML_VALUE_INVALID',
      fields: [{ path: expect.stringMatching(/From\/OrganName$/), code: 'EDXML_TEXT_TOO_LONG', params: { max: 300 } }],
    });
    await expect(
      api.owner.query(
        `UPDATE dispatch SET stated_document_id = repeat('x', 301) WHERE key = (SELECT key FROM dispatch LIMIT 1)`,
      ),
    ).rejects.toThrow('ck_dispatch_stated');
  });

  it('sends on what a known office forwarded under the identity of its issuer, and answers the one who forwarded it', async () => {
    const xml = messageOf(CODES.otherSchool, 'Trường bên', '19/SL-VP').replace(
      `DocumentId>${CODES.otherSchool},`,
      `DocumentId>${CODES.province},`,
    );
    const { recipient } = await take(leader, tree.commune, xml);
    const { id } = recipient!.dispatch;
    await api.owner.query(`UPDATE dispatch SET stated_document_id = 'Số riêng 19' WHERE key = $1`, [
      Buffer.from(id, 'base64url').toString().split(':').at(-1),
    ]);
    expect(await exported(`${id}.edxml`, tree.commune, leader)).toContain(
      `<edXML:DocumentId>${CODES.province},2024/09/30,19/SL-VP</edXML:DocumentId>`,
    );
    expect(await exported(`${id}/status.edxml`, tree.commune, leader)).toContain('Số riêng 19');
  });

  it('refuses anonymous callers, roles without the right, and registers outside one’s reach', async () => {
    const id = await send((await register()).id, tree.otherProvince);
    const xml = await exported(`${id}.edxml`, tree.otherProvince);
    const variables = await importing(officer, tree.province, xml);
    expect(await api.refusal(null, IMPORT, variables)).toBe('UNAUTHENTICATED');
    const reporter = await api.given.person(Role.Reporter, tree.otherProvince);
    expect(await api.refusal(reporter, IMPORT, variables)).toBe('FORBIDDEN');
    expect(await api.refusal(officer, IMPORT, { ...variables, keeperId: tree.otherProvince.id })).toBe('NOT_FOUND');
    expect(await api.refusal(stranger, IMPORT, { ...variables, keeperId: tree.otherProvince.id })).toBe('FILE_MISSING');
    for (const path of [`${id}.edxml`, `${id}/status.edxml`]) {
      expect((await download(null, path, tree.otherProvince)).status).toBe(401);
      expect((await download(headmaster, path, tree.otherProvince)).status).toBe(404);
      expect((await download(officer, path)).status).toBe(400);
      expect((await download(officer, path, tree.commune)).status).toBe(404);
      expect((await download(stranger, path, tree.otherProvince)).status).toBe(200);
    }
  });

  it('lets an administrator enter the identifier, which one organisation has at a time', async () => {
    const administrator = await api.given.person(Role.Administrator, tree.province);
    const amend = (exchangeCode: string | null, version: number) => ({
      input: { id: tree.school.id, version, exchangeCode },
    });
    expect(await api.refusal(administrator, AMEND, amend('H35 11', 1))).toBe('ORGANISATION_EXCHANGE_CODE_INVALID');
    expect(await api.refusal(administrator, AMEND, amend(CODES.commune, 1))).toBe('ORGANISATION_EXCHANGE_CODE_TAKEN');
    const { amendOrganisation } = await api.ok<{ amendOrganisation: { version: number; exchangeCode: string } }>(
      administrator,
      AMEND,
      amend(' h35.11.01.01 ', 1),
    );
    expect(amendOrganisation).toMatchObject({ version: 2, exchangeCode: 'H35.11.01.01' });
  });
});
