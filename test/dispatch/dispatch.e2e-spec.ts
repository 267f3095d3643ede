import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeId, Role } from '@app/kernel';
import { OrganisationKind } from '@app/organisations';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';

const RECIPIENT = `id namedAs status statusAt canAct organisation { id name } events { id status note actorName }`;
const DISPATCH = `id purpose note sentAt directive { id code } sender { id } replaces { id } replacedBy { id }
  counts { status count } recipients(first: 100) { edges { node { ${RECIPIENT} } } totalCount }`;
const REGISTER = `mutation Register($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id code } }`;
const SEND = `mutation Send($input: DispatchDirectiveInput!) { dispatchDirective(input: $input) { ${DISPATCH} } }`;
const SEND_ALL = `mutation SendAll($input: DispatchDirectivesInput!) { dispatchDirectives(input: $input) { isWritten things { isDone code message } } }`;
const STEP = `mutation Step($input: SetDispatchStatusInput!) { setDispatchStatus(input: $input) { ${RECIPIENT} dispatch { id } } }`;
const RECALL = `mutation Recall($input: RecallDispatchInput!) { recallDispatch(input: $input) { ${DISPATCH} } }`;
const REPLACE = `mutation Replace($input: ReplaceDispatchInput!) { replaceDispatch(input: $input) { ${DISPATCH} } }`;
const ONE = `query One($id: ID!) { dispatch(id: $id) { ${DISPATCH} } }`;
const DOCUMENT = `query Document($id: ID!) { directive(id: $id) { id dispatches { id } } }`;
const FOUND = `query Found($search: String) { directives(search: $search, first: 5) { edges { node { id } } } }`;
const BOOK = `query Book($id: ID!) { bookEntries(organisationId: $id, book: INCOMING, year: 2024) { edges { node { number directive { id } } } } }`;
const INBOX = `query Inbox($status: DispatchStatus, $first: Int, $after: String) { dispatchInbox(status: $status, first: $first, after: $after) {
  edges { node { ${RECIPIENT} dispatch { id counts { status count } recipients(first: 3) { edges { node { id } } } directive { id } sender { id name } } } cursor }
  pageInfo { hasNextPage endCursor } totalCount } }`;
const PREVIEW = `query Preview($name: [String!]!, $senderId: ID!) { dispatchRecipients(name: $name, senderId: $senderId) {
  name organisationCount kinds levels organisations { id } } }`;
const PAGE = `query Page($id: ID!, $status: DispatchStatus, $first: Int, $after: String) { dispatch(id: $id) {
  recipients(status: $status, first: $first, after: $after) { edges { node { organisation { id } } } pageInfo { hasNextPage endCursor } totalCount } } }`;

const SENT = `query Sent($status: DispatchStatus, $search: String, $sentFrom: Date, $sentTo: Date, $sort: SendingSort, $descending: Boolean, $first: Int) {
  sentDispatches(status: $status, search: $search, sentFrom: $sentFrom, sentTo: $sentTo, sort: $sort, descending: $descending, first: $first) {
    edges { node { id senderName totals { all arrived refused received } directive { code } counts { status count }
      refused: recipients(status: REFUSED, first: 5) { edges { node { statusNote organisation { id } } } } } } totalCount } }`;

interface Sent {
  sentDispatches: {
    edges: { node: { id: string; senderName: string; totals: Record<string, number>; directive: { code: string } } }[];
    totalCount: number;
  };
}
interface Recipient {
  id: string;
  namedAs: string;
  status: string;
  canAct: string[];
  organisation: { id: string };
  events: { status: string; note: string | null; actorName: string | null }[];
}
interface Dispatch {
  id: string;
  purpose: string;
  note: string | null;
  directive: { id: string };
  replaces: { id: string } | null;
  replacedBy: { id: string } | null;
  counts: { status: string; count: number }[];
  recipients: { edges: { node: Recipient }[]; totalCount: number };
}
interface Inbox {
  dispatchInbox: {
    edges: { node: Recipient & { dispatch: { id: string; directive: { id: string } } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}

const step = (dispatchId: string, at: TestOrganisation, status: string, note: string | null = null) => ({
  input: { dispatchId, organisationId: at.id, status, note },
});

const recipientsOf = (dispatch: Dispatch) => dispatch.recipients.edges.map(({ node }) => node);

const randomDispatch = () => Buffer.from(`Dispatch::${randomUUID()}`).toString('base64url');

describe('the dispatch of documents', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;
  let districtOfficer: TestPerson;
  let leader: TestPerson;
  let reporter: TestPerson;
  let stranger: TestPerson;
  let count = 0;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department, 'Người gửi thử nghiệm');
    districtOfficer = await api.given.person(Role.Officer, tree.districtOffice);
    leader = await api.given.person(Role.Leader, tree.commune, 'Người nhận thử nghiệm');
    reporter = await api.given.person(Role.Reporter, tree.school);
    stranger = await api.given.person(Role.Officer, tree.otherProvince);
  });
  afterAll(() => api.close());

  const register = async (over: Record<string, unknown> = {}, person = officer) => {
    const input = {
      keeperId: tree.province.id,
      type: 'KH',
      code: `${++count}/KH-UBND`,
      issuer: 'Ủy ban nhân dân tỉnh',
      issuedOn: '2024-09-20',
      subject: 'Tổ chức Tuần lễ hưởng ứng học tập suốt đời',
      ...over,
    };
    return (await api.ok<{ registerDirective: { id: string; code: string } }>(person, REGISTER, { input }))
      .registerDirective;
  };
  const sending = (directiveId: string, over: Record<string, unknown> = {}) => ({
    directiveId,
    senderId: tree.province.id,
    organisationIds: [] as string[],
    groups: [] as unknown[],
    ...over,
  });
  const send = async (input: ReturnType<typeof sending>, person = officer) =>
    (await api.ok<{ dispatchDirective: Dispatch }>(person, SEND, { input })).dispatchDirective;
  const sentTo = async (...to: TestOrganisation[]) => {
    const { id } = await register();
    return send(sending(id, { organisationIds: to.map((one) => one.id) }));
  };
  const take = async (person: TestPerson, variables: ReturnType<typeof step>) =>
    (await api.ok<{ setDispatchStatus: Recipient }>(person, STEP, variables)).setDispatchStatus;
  const inbox = async (person: TestPerson, variables: Record<string, unknown> = {}) =>
    (await api.ok<Inbox>(person, INBOX, variables)).dispatchInbox;
  const one = async (person: TestPerson, id: string) =>
    (await api.ok<{ dispatch: Dispatch }>(person, ONE, { id })).dispatch;
  const fieldsOf = async (person: TestPerson, query: string, input: unknown) =>
    (await api.run(person, query, { input })).errors?.[0]?.extensions.fields.map(({ path, code }) => [path, code]);
  const communes = { kinds: ['PEOPLES_COMMITTEE'], levels: ['COMMUNE'], namedAs: 'UBND các xã, phường' };

  it('goes to those named and to the kinds of organisations below, as they are today, each once', async () => {
    const ceased = await api.given.organisation({
      kind: OrganisationKind.PeoplesCommittee,
      parent: tree.district,
      scopeId: tree.commune.scopeId,
      validTo: '2024-10-04',
    });
    const { id } = await register();
    const schools = { kinds: ['PRIMARY_SCHOOL', 'LOWER_SECONDARY_SCHOOL'], levels: [], namedAs: 'Các trường' };
    const dispatch = await send(
      sending(id, {
        organisationIds: [tree.district.id, tree.commune.id],
        groups: [communes, schools],
        note: 'Hoả tốc',
      }),
    );
    expect(dispatch).toMatchObject({ purpose: 'NEW', note: 'Hoả tốc', directive: { id }, replaces: null });
    expect(dispatch.counts).toEqual([{ status: 'ARRIVED', count: 5 }]);
    const named = new Map(recipientsOf(dispatch).map(({ organisation, namedAs }) => [organisation.id, namedAs]));
    expect(named).toEqual(
      new Map([
        [tree.district.id, 'UBND huyện'],
        [tree.commune.id, 'UBND xã'],
        [tree.siblingCommune.id, 'UBND các xã, phường'],
        [tree.school.id, 'Các trường'],
        [tree.secondSchool.id, 'Các trường'],
      ]),
    );
    expect(named.has(ceased.id)).toBe(false);
    expect(recipientsOf(dispatch)[0]!.events).toMatchObject([{ status: 'ARRIVED', actorName: 'Người gửi thử nghiệm' }]);
  });

  it('reaches above, beside and across the same area, but not any office of the country', async () => {
    const association = await api.given.organisation({
      kind: OrganisationKind.StudyPromotionAssociation,
      parent: tree.government,
      scopeId: tree.province.scopeId,
      line: 'association',
    });
    const { id } = await register();
    const organisationIds = [tree.government, tree.otherProvince, association, tree.department].map((to) => to.id);
    expect((await send(sending(id, { organisationIds }))).recipients.totalCount).toBe(4);
    const faulty = sending(id, { organisationIds: [tree.otherSchool.id, tree.province.id, tree.school.id] });
    expect(await fieldsOf(officer, SEND, faulty)).toEqual([
      ['organisationIds.0', 'DISPATCH_RECIPIENT_UNKNOWN'],
      ['organisationIds.1', 'DISPATCH_TO_ITSELF'],
    ]);
    const nobody = sending(id, { groups: [{ kinds: ['MUSEUM'], levels: [], namedAs: 'Bảo tàng' }] });
    expect(await fieldsOf(officer, SEND, nobody)).toEqual([['groups.0', 'DISPATCH_GROUP_EMPTY']]);
  });

  it('opens the document to a recipient to whom it does not flow down, and to nobody else', async () => {
    const { id } = await register();
    expect(await api.refusal(stranger, DOCUMENT, { id })).toBe('NOT_FOUND');
    const dispatch = await send(sending(id, { organisationIds: [tree.otherProvince.id] }));
    const { directive } = await api.ok<{ directive: { dispatches: { id: string }[] } }>(stranger, DOCUMENT, { id });
    expect(directive.dispatches).toEqual([{ id: dispatch.id }]);
    const elsewhere = await api.given.person(Role.Reporter, tree.otherSchool);
    expect(await api.refusal(elsewhere, DOCUMENT, { id })).toBe('NOT_FOUND');
    expect(await api.refusal(elsewhere, ONE, { id: dispatch.id })).toBe('NOT_FOUND');
  });

  it('takes registered documents of the sender only', async () => {
    const draft = await register({ code: '/KH-UBND', issuedOn: null, draft: true });
    const toSchool = { organisationIds: [tree.school.id] };
    expect(await api.refusal(officer, SEND, { input: sending(draft.id, toSchool) })).toBe('DISPATCH_NOT_REGISTERED');
    const { id } = await register();
    const onward = sending(id, { ...toSchool, senderId: tree.commune.id });
    expect(await api.refusal(leader, SEND, { input: onward })).toBe('DISPATCH_NOT_IN_REGISTER');
    const dispatch = await send(sending(id, { organisationIds: [tree.commune.id] }));
    await take(leader, step(dispatch.id, tree.commune, 'RECEIVED'));
    expect((await send(onward, leader)).recipients.totalCount).toBe(1);
    expect(await api.refusal(officer, SEND, { input: sending(id) })).toBe('DISPATCH_NO_RECIPIENT');
  });

  it('does not send the same document twice to one office, unless it came back', async () => {
    const { id } = await register();
    const first = await send(sending(id, { organisationIds: [tree.commune.id] }));
    const again = sending(id, { organisationIds: [tree.commune.id] });
    expect(await api.refusal(officer, SEND, { input: again })).toBe('DISPATCH_ALREADY_SENT');
    const more = await send(sending(id, { groups: [communes] }));
    expect(recipientsOf(more).map(({ organisation }) => organisation.id)).toEqual([tree.siblingCommune.id]);
    await take(leader, step(first.id, tree.commune, 'REFUSED', 'Gửi nhầm'));
    expect((await send(again)).recipients.totalCount).toBe(1);
  });

  it('takes several documents to the same recipients, each as if alone', async () => {
    const documents = [await register(), await register(), await register()];
    await send(sending(documents[1]!.id, { organisationIds: [tree.district.id] }));
    const input = {
      directiveIds: documents.map(({ id }) => id),
      senderId: tree.province.id,
      organisationIds: [tree.district.id],
      groups: [],
    };
    const sendAll = async (isRehearsal: boolean, person = officer) =>
      (
        await api.ok<{
          dispatchDirectives: { isWritten: boolean; things: { code: string | null; message: string | null }[] };
        }>(person, SEND_ALL, { input: { ...input, isRehearsal } })
      ).dispatchDirectives;
    const codes = [{ code: null }, { code: 'DISPATCH_ALREADY_SENT' }, { code: null }];
    expect(await sendAll(true)).toMatchObject({ isWritten: false, things: codes });
    expect(await sendAll(false)).toMatchObject({ isWritten: true, things: codes });
    const again = await sendAll(false);
    expect(again).toMatchObject({ isWritten: false, things: documents.map(() => ({ code: 'DISPATCH_ALREADY_SENT' })) });
    expect(again.things[0]!.message).not.toBe('');
    const beyond = await sendAll(false, stranger);
    expect(beyond.things.map(({ code }) => code)).toEqual(documents.map(() => 'NOT_FOUND'));
    expect(await api.refusal(reporter, SEND_ALL, { input: { ...input, isRehearsal: true } })).toBe('FORBIDDEN');
    expect(await api.refusal(null, SEND_ALL, { input: { ...input, isRehearsal: true } })).toBe('UNAUTHENTICATED');
  });

  it('takes no more sendings at once than are bounded, nor rehearses them', async () => {
    const schools: TestOrganisation[] = [];
    for (let at = 0; at < 201; at += 1)
      schools.push(await api.given.organisation({ kind: OrganisationKind.PrimarySchool, parent: tree.otherProvince }));
    const sender = await api.given.person(Role.Officer, tree.otherProvince);
    const input = {
      directiveIds: Array.from({ length: 100 }, () => nodeId('Directive', randomUUID())),
      senderId: tree.otherProvince.id,
      organisationIds: schools.map(({ id }) => id),
      groups: [],
    };
    for (const isRehearsal of [true, false]) {
      const answer = await api.run(sender, SEND_ALL, { input: { ...input, isRehearsal } });
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'DISPATCH_TOO_MANY',
        params: { documents: 100, recipients: 201, count: 20_100, max: 20_000 },
      });
    }
    const fewer = { ...input, organisationIds: input.organisationIds.slice(1), isRehearsal: true };
    expect(await api.refusal(sender, SEND_ALL, { input: fewer })).toBeNull();
  });

  it('goes to an office once when two send it at the same moment', async () => {
    const { id } = await register();
    const input = sending(id, { organisationIds: [tree.commune.id] });
    const answers = await Promise.all([1, 2, 3, 4].map(() => api.refusal(officer, SEND, { input })));
    expect(answers.filter((code) => code === null)).toHaveLength(1);
    expect(answers.filter((code) => code === 'DISPATCH_ALREADY_SENT')).toHaveLength(3);
  });

  it('says beforehand who is meant by the words of a document, and sends to exactly those', async () => {
    interface Party {
      kinds: string[];
      levels: string[];
      organisationCount: number;
      organisations: { id: string }[];
    }
    const name = ['UBND các xã', 'Cục Hải quan'];
    const variables = { name, senderId: tree.province.id };
    const { dispatchRecipients } = await api.ok<{ dispatchRecipients: Party[] }>(officer, PREVIEW, variables);
    const [meant, nobody] = dispatchRecipients as [Party, Party];
    expect(nobody.organisationCount).toBe(0);
    expect(meant.organisations.map(({ id }) => id).toSorted()).toEqual(
      [tree.commune.id, tree.siblingCommune.id].toSorted(),
    );
    const { kinds, levels } = meant;
    const { id } = await register();
    const dispatch = await send(sending(id, { groups: [{ kinds, levels, namedAs: 'UBND các xã' }] }));
    expect(dispatch.recipients.totalCount).toBe(meant.organisationCount);
    expect(await api.refusal(null, PREVIEW, variables)).toBe('UNAUTHENTICATED');
    expect(await api.refusal(reporter, PREVIEW, variables)).toBe('FORBIDDEN');
    expect(await api.refusal(stranger, PREVIEW, variables)).toBe('NOT_FOUND');
  });

  it('walks from the province over district and commune to the school, and each level sees its own part', async () => {
    const { id } = await register();
    const dispatch = await send(
      sending(id, { organisationIds: [tree.district.id, tree.commune.id, tree.siblingCommune.id, tree.school.id] }),
    );
    const mine = (await inbox(reporter)).edges.find(({ node }) => node.dispatch.id === dispatch.id)!.node;
    expect(mine).toMatchObject({ status: 'ARRIVED', canAct: ['RECEIVED', 'REFUSED'], dispatch: { directive: { id } } });
    await take(districtOfficer, step(dispatch.id, tree.district, 'RECEIVED'));
    await take(leader, step(dispatch.id, tree.commune, 'RECEIVED'));
    const assigned = await take(leader, step(dispatch.id, tree.commune, 'ASSIGNED', 'Giao công chức văn hoá'));
    expect(assigned.canAct).toEqual(['IN_PROGRESS', 'COMPLETED']);
    await take(leader, step(dispatch.id, tree.commune, 'IN_PROGRESS'));
    await take(leader, step(dispatch.id, tree.commune, 'COMPLETED'));
    await take(reporter, step(dispatch.id, tree.school, 'REFUSED', 'Không thuộc phạm vi'));
    expect((await one(officer, dispatch.id)).counts).toEqual([
      { status: 'ARRIVED', count: 1 },
      { status: 'REFUSED', count: 1 },
      { status: 'RECEIVED', count: 1 },
      { status: 'COMPLETED', count: 1 },
    ]);
    const seenByCommune = await one(leader, dispatch.id);
    expect(recipientsOf(seenByCommune).map(({ organisation }) => organisation.id)).toEqual([
      tree.commune.id,
      tree.school.id,
    ]);
    expect(seenByCommune.counts).toEqual([
      { status: 'REFUSED', count: 1 },
      { status: 'COMPLETED', count: 1 },
    ]);
    expect((await one(reporter, dispatch.id)).recipients.totalCount).toBe(1);
  });

  it('comes back into the inbox of the office that sent when it is refused, until it is sent there again', async () => {
    const { id } = await register();
    const dispatch = await send(sending(id, { organisationIds: [tree.commune.id] }));
    const refusals = async (person: TestPerson) => {
      const { inbox: piles } = await api.ok<{ inbox: { kind: string; things: { id: string; subtitle: string }[] }[] }>(
        person,
        '{ inbox { kind things { id subtitle } } }',
      );
      return piles.find(({ kind }) => kind === 'DISPATCHES_REFUSED')?.things ?? null;
    };
    const isTold = async () => (await refusals(officer))!.some((thing) => thing.id === dispatch.id);
    expect(await isTold()).toBe(false);
    await take(leader, step(dispatch.id, tree.commune, 'REFUSED', 'Không thuộc phạm vi'));
    const told = (await refusals(officer))!.find((thing) => thing.id === dispatch.id);
    expect(told!.subtitle).toMatch(/: Không thuộc phạm vi$/);
    expect((await refusals(leader))!.some((thing) => thing.id === dispatch.id)).toBe(false);
    expect(await refusals(reporter)).toBeNull();
    api.clock.set(new Date(api.clock.now().getTime() + 60_000));
    await send(sending(id, { organisationIds: [tree.commune.id] }));
    expect(await isTold()).toBe(false);
  });

  it('lists what the own offices have sent, with totals, refusals and their reasons', async () => {
    const sent = async (person: TestPerson, variables: Record<string, unknown> = {}) => {
      const { sentDispatches } = await api.ok<Sent>(person, SENT, { first: 100, ...variables });
      return sentDispatches.edges.map(({ node }) => node);
    };
    const document = await register({ code: `${++count}/KH-GUI`, subject: 'Hội chợ sách mùa thu' });
    const { id } = await send(sending(document.id, { organisationIds: [tree.commune.id, tree.school.id] }));
    await take(leader, step(id, tree.commune, 'REFUSED', 'Gửi nhầm'));
    const [latest] = await sent(officer);
    expect(latest).toMatchObject({
      id,
      senderName: 'UBND tỉnh',
      totals: { all: 2, arrived: 1, refused: 1, received: 0 },
      refused: { edges: [{ node: { statusNote: 'Gửi nhầm', organisation: { id: tree.commune.id } } }] },
    });
    expect((await sent(officer, { search: 'hoi cho sach' })).map((one) => one.id)).toEqual([id]);
    expect((await sent(officer, { status: 'REFUSED' })).map((one) => one.id)).toContain(id);
    expect((await sent(officer, { status: 'COMPLETED' })).map((one) => one.id)).not.toContain(id);
    expect((await sent(officer, { sentFrom: '2024-10-05', sentTo: '2024-10-05' })).map((one) => one.id)).toContain(id);
    expect(await sent(officer, { sentFrom: '2024-10-06' })).toEqual([]);
    expect(await sent(officer, { sentTo: '2024-10-04' })).toEqual([]);
    const byRefusals = await sent(officer, { sort: 'REFUSALS', descending: true });
    expect(byRefusals[0]!.totals.refused).toBeGreaterThan(0);
    const codes = (await sent(officer, { sort: 'CODE' })).map(({ directive }) => directive.code);
    expect(codes.length).toBeGreaterThan(1);
    // The recipients have sent nothing themselves; a superior looks at its own sendings only.
    expect((await sent(leader)).map((one) => one.id)).not.toContain(id);
    expect(await sent(stranger)).toEqual([]);
    expect(await api.refusal(null, SENT)).toBe('UNAUTHENTICATED');
    const [one, twenty] = [
      await api.statements(() => sent(officer, { first: 1 })),
      await api.statements(() => sent(officer, { first: 20 })),
    ];
    expect(twenty).toBe(one);
  });

  it('names who acted to those who reach that office only', async () => {
    const dispatch = await sentTo(tree.commune);
    await take(leader, step(dispatch.id, tree.commune, 'RECEIVED'));
    const names = async (person: TestPerson) =>
      recipientsOf(await one(person, dispatch.id))[0]!.events.map(({ actorName }) => actorName);
    expect(await names(officer)).toEqual(['Người gửi thử nghiệm', 'Người nhận thử nghiệm']);
    expect(await names(leader)).toEqual([null, 'Người nhận thử nghiệm']);
  });

  it('takes the next arrival number of the recipient when it is received', async () => {
    const [first, second] = [await sentTo(tree.secondSchool), await sentTo(tree.secondSchool)];
    const teacher = await api.given.person(Role.Reporter, tree.secondSchool);
    for (const { id } of [first, second]) await take(teacher, step(id, tree.secondSchool, 'RECEIVED'));
    const { bookEntries } = await api.ok<{
      bookEntries: { edges: { node: { number: number; directive: { id: string } } }[] };
    }>(teacher, BOOK, { id: tree.secondSchool.id });
    expect(bookEntries.edges.map(({ node }) => [node.number, node.directive.id])).toEqual([
      [2, second.directive.id],
      [1, first.directive.id],
    ]);
  });

  it('refuses steps that the table does not know, and a refusal without a reason', async () => {
    const { id } = await sentTo(tree.commune);
    expect(await api.refusal(leader, STEP, step(id, tree.commune, 'COMPLETED'))).toBe('DISPATCH_STEP_NOT_ALLOWED');
    expect(await api.refusal(leader, STEP, step(id, tree.commune, 'REFUSED', ' '))).toBe('DISPATCH_REASON_NEEDED');
    expect(await api.refusal(leader, STEP, step(id, tree.commune, 'RECALL_REQUESTED', 'x'))).toBe(
      'DISPATCH_STEP_NOT_ALLOWED',
    );
    await take(leader, step(id, tree.commune, 'RECEIVED'));
    expect(await api.refusal(leader, STEP, step(id, tree.commune, 'RECEIVED'))).toBe('DISPATCH_STEP_NOT_ALLOWED');
  });

  it('is asked back, kept by one and given back by another, and leaves its trace', async () => {
    const dispatch = await sentTo(tree.district, tree.commune, tree.siblingCommune);
    await take(leader, step(dispatch.id, tree.commune, 'RECEIVED'));
    await take(districtOfficer, step(dispatch.id, tree.district, 'REFUSED', 'Gửi nhầm'));
    const recall = { dispatchId: dispatch.id, reason: 'Sai phụ lục' };
    const asked = (await api.ok<{ recallDispatch: Dispatch }>(officer, RECALL, { input: recall })).recallDispatch;
    expect(asked.counts).toEqual([
      { status: 'REFUSED', count: 1 },
      { status: 'RECALL_REQUESTED', count: 2 },
    ]);
    expect(await api.refusal(leader, STEP, step(dispatch.id, tree.commune, 'COMPLETED'))).toBe(
      'DISPATCH_STEP_NOT_ALLOWED',
    );
    const kept = await take(leader, step(dispatch.id, tree.commune, 'RECALL_REFUSED', 'Đã triển khai'));
    expect(kept.canAct).toEqual(['ASSIGNED', 'IN_PROGRESS', 'COMPLETED']);
    expect(kept.events.map(({ status, note }) => [status, note])).toEqual([
      ['ARRIVED', null],
      ['RECEIVED', null],
      ['RECALL_REQUESTED', 'Sai phụ lục'],
      ['RECALL_REFUSED', 'Đã triển khai'],
    ]);
    const sibling = await api.given.person(Role.Leader, tree.siblingCommune);
    const given = await take(sibling, step(dispatch.id, tree.siblingCommune, 'RECALL_AGREED'));
    expect(given.canAct).toEqual([]);
    expect((await take(leader, step(dispatch.id, tree.commune, 'COMPLETED'))).canAct).toEqual([]);
    expect(await api.refusal(officer, RECALL, { input: recall })).toBe('DISPATCH_NOTHING_TO_RECALL');
    expect(await api.refusal(officer, RECALL, { input: { ...recall, reason: '' } })).toBe('DISPATCH_REASON_NEEDED');
    const named = { ...recall, organisationIds: [tree.school.id] };
    expect(await fieldsOf(officer, RECALL, named)).toEqual([['organisationIds.0', 'DISPATCH_RECIPIENT_UNKNOWN']]);
  });

  it('is replaced by another document to the same recipients, once, and the old one stays on record', async () => {
    const old = await sentTo(tree.commune, tree.siblingCommune);
    await take(leader, step(old.id, tree.commune, 'RECEIVED'));
    const { id: directiveId } = await register();
    const input = { dispatchId: old.id, directiveId, reason: 'Thay phụ lục' };
    expect(await api.refusal(officer, REPLACE, { input: { ...input, directiveId: old.directive.id } })).toBe(
      'DISPATCH_REPLACED_BY_SAME',
    );
    const next = (await api.ok<{ replaceDispatch: Dispatch }>(officer, REPLACE, { input })).replaceDispatch;
    expect(next).toMatchObject({ purpose: 'REPLACE', replaces: { id: old.id }, directive: { id: directiveId } });
    expect(next.counts).toEqual([{ status: 'ARRIVED', count: 2 }]);
    const before = await one(officer, old.id);
    expect(before.replacedBy).toEqual({ id: next.id });
    expect(before.counts).toEqual([
      { status: 'ARRIVED', count: 1 },
      { status: 'RECEIVED', count: 1 },
    ]);
    const commune = recipientsOf(before).find(({ organisation }) => organisation.id === tree.commune.id)!;
    expect(commune.canAct).toEqual([]);
    expect(commune.events.at(-1)).toMatchObject({ status: 'RECEIVED', note: 'Thay phụ lục' });
    expect(await api.refusal(leader, STEP, step(old.id, tree.commune, 'COMPLETED'))).toBe('DISPATCH_STEP_NOT_ALLOWED');
    const inMyBox = (await inbox(leader, { first: 100 })).edges.map(({ node }) => node.dispatch.id);
    expect(inMyBox).toContain(next.id);
    expect(inMyBox).not.toContain(old.id);
    expect(await api.refusal(officer, REPLACE, { input: { ...input, directiveId: (await register()).id } })).toBe(
      'DISPATCH_ALREADY_REPLACED',
    );
    const links = (await api.owner.query(`SELECT kind FROM directive_link WHERE from_key = $1`, [
      Buffer.from(directiveId, 'base64url').toString().split(':')[2],
    ])) as unknown[];
    expect(links).toEqual([{ kind: 'replaces' }]);
  });

  it('shows its document no longer where it was refused, given back or replaced, and leaves the trace', async () => {
    const other = tree.otherProvince;
    const sees = async (id: string) => [
      await api.refusal(stranger, DOCUMENT, { id }),
      (await api.ok<{ directives: { edges: unknown[] } }>(stranger, FOUND, { search: codeOf.get(id) })).directives.edges
        .length,
    ];
    const boxed = async (id: string) =>
      (await inbox(stranger, { first: 100 })).edges.find(({ node }) => node.dispatch.id === id)?.node.dispatch
        .directive;
    const codeOf = new Map<string, string>();
    const arrived = async () => {
      const { id, code } = await register();
      codeOf.set(id, code);
      const dispatch = await send(sending(id, { organisationIds: [other.id] }));
      expect(await sees(id)).toEqual([null, 1]);
      return { id, dispatch };
    };
    const refused = await arrived();
    await take(stranger, step(refused.dispatch.id, other, 'REFUSED', 'Gửi nhầm'));
    expect(await sees(refused.id)).toEqual(['NOT_FOUND', 0]);
    expect(await boxed(refused.dispatch.id)).toBeNull();
    expect((await one(stranger, refused.dispatch.id)).recipients.totalCount).toBe(1);

    const recalled = await arrived();
    await take(stranger, step(recalled.dispatch.id, other, 'RECEIVED'));
    await api.ok(officer, RECALL, { input: { dispatchId: recalled.dispatch.id, reason: 'Sai phụ lục' } });
    expect(await sees(recalled.id)).toEqual([null, 1]);
    await take(stranger, step(recalled.dispatch.id, other, 'RECALL_AGREED'));
    expect(await sees(recalled.id)).toEqual(['NOT_FOUND', 0]);

    const replaced = await arrived();
    const { id: directiveId } = await register();
    await api.ok(officer, REPLACE, { input: { dispatchId: replaced.dispatch.id, directiveId, reason: 'Thay' } });
    expect(await sees(replaced.id)).toEqual(['NOT_FOUND', 0]);
    expect(await api.refusal(stranger, DOCUMENT, { id: directiveId })).toBeNull();
    expect((await one(stranger, replaced.dispatch.id)).directive).toBeNull();
  });

  it('gives no arrival number to a draft', async () => {
    const { id, directive } = await sentTo(tree.commune);
    const key = Buffer.from(directive.id, 'base64url').toString().split(':')[2];
    // Seeded: what is registered never becomes a draft again.
    await api.owner.query(`UPDATE directive SET state = 'draft' WHERE key = $1`, [key]);
    expect(await api.refusal(leader, STEP, step(id, tree.commune, 'RECEIVED'))).toBe('INVALID_INPUT');
    await api.owner.query(`UPDATE directive SET state = 'registered' WHERE key = $1`, [key]);
    expect((await take(leader, step(id, tree.commune, 'RECEIVED'))).status).toBe('RECEIVED');
  });

  it('keeps no step that the standard does not know', async () => {
    const made = api.owner.query(
      `INSERT INTO dispatch_event (key, dispatch_key, organisation_key, status, occurred_at)
       SELECT gen_random_uuid(), dispatch_key, organisation_key, '07', now() FROM dispatch_recipient LIMIT 1`,
    );
    await expect(made).rejects.toThrow('ck_dispatch_event_status');
  });

  it('refuses anonymous callers, roles without the right, and offices that are not one’s own', async () => {
    const { id: directiveId } = await register();
    const dispatch = await send(sending(directiveId, { organisationIds: [tree.commune.id] }));
    const { id } = dispatch;
    const input = sending(directiveId, { organisationIds: [tree.school.id] });
    const recall = { input: { dispatchId: id, reason: 'x' } };
    const replace = { input: { dispatchId: id, directiveId, reason: 'x' } };
    const receive = step(id, tree.commune, 'RECEIVED');
    for (const [query, variables] of [
      [SEND, { input }],
      [STEP, receive],
      [RECALL, recall],
      [REPLACE, replace],
      [ONE, { id }],
      [INBOX, {}],
    ] as const)
      expect(await api.refusal(null, query, variables)).toBe('UNAUTHENTICATED');
    for (const [query, variables] of [
      [SEND, { input }],
      [RECALL, recall],
      [REPLACE, replace],
    ] as const) {
      expect(await api.refusal(reporter, query, variables)).toBe('FORBIDDEN');
      expect(await api.refusal(stranger, query, variables)).toBe('NOT_FOUND');
      expect(await api.refusal(leader, query, variables)).toBe('NOT_FOUND');
    }
    const auditor = await api.given.person(Role.Auditor, tree.commune);
    expect(await api.refusal(auditor, STEP, receive)).toBe('FORBIDDEN');
    for (const person of [stranger, officer, districtOfficer, reporter])
      expect(await api.refusal(person, STEP, receive)).toBe('NOT_FOUND');
    for (const person of [stranger, reporter]) expect(await api.refusal(person, ONE, { id })).toBe('NOT_FOUND');
    expect(await api.refusal(leader, STEP, step(randomDispatch(), tree.commune, 'RECEIVED'))).toBe('NOT_FOUND');
  });

  it('pages its recipients without gaps, by status', async () => {
    for (let made = 0; made < 3; made++)
      await api.given.organisation({ kind: OrganisationKind.CultureHouse, parent: tree.district });
    const { id } = await register();
    const dispatch = await send(
      sending(id, { groups: [{ kinds: ['CULTURE_HOUSE'], levels: [], namedAs: 'Nhà văn hoá' }] }),
    );
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const {
        dispatch: page,
      }: { dispatch: Dispatch & { recipients: { pageInfo: { hasNextPage: boolean; endCursor: string } } } } =
        await api.ok(officer, PAGE, { id: dispatch.id, first: 2, after, status: 'ARRIVED' });
      expect(page.recipients.totalCount).toBe(3);
      seen.push(...page.recipients.edges.map(({ node }) => node.organisation.id));
      after = page.recipients.pageInfo.hasNextPage ? page.recipients.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(3);
    expect(seen).toHaveLength(3);
    expect(await api.refusal(officer, PAGE, { id: dispatch.id, first: 101 })).toBe('PAGE_TOO_LARGE_HERE');
    expect(await api.ok(officer, PAGE, { id: dispatch.id, first: null, after: null, status: null })).toEqual(
      await api.ok(officer, PAGE, { id: dispatch.id }),
    );
    expect(await api.refusal(officer, PAGE, { id: dispatch.id, after: 'rác' })).toBe('INVALID_CURSOR');
  });

  it('asks the database as often for twenty as for one', async () => {
    for (let made = 0; made < 20; made++) await sentTo(tree.siblingCommune, tree.district);
    const person = await api.given.person(Role.Leader, tree.siblingCommune);
    const one = await api.statements(() => inbox(person, { first: 1 }));
    const twenty = await api.statements(() => inbox(person, { first: 20 }));
    expect(twenty).toBe(one);
    for (let made = 0; made < 20; made++)
      await api.given.organisation({ kind: OrganisationKind.Library, parent: tree.district });
    const libraries = [{ kinds: ['LIBRARY'], levels: [], namedAs: 'Thư viện' }];
    const [few, many] = [(await register()).id, (await register()).id];
    const toOne = await api.statements(() => send(sending(few, { organisationIds: [tree.school.id], groups: [] })));
    const toTwenty = await api.statements(() =>
      send(sending(many, { organisationIds: [tree.school.id], groups: libraries })),
    );
    // One more asks whether the group means anybody.
    expect(toTwenty).toBe(toOne + 1);
  });

  it('writes down what happened, and tells those who wait for it', async () => {
    const dispatch = await sentTo(tree.commune);
    await take(leader, step(dispatch.id, tree.commune, 'RECEIVED'));
    const key = Buffer.from(dispatch.id, 'base64url').toString().split(':')[2];
    const trail = (await api.owner.query(
      `SELECT action, path, actor_id FROM audit_event WHERE subject_key = $1 ORDER BY occurred_at, key`,
      [key],
    )) as unknown[];
    expect(trail).toEqual([
      { action: 'directive.dispatched', path: tree.province.path, actor_id: officer.key },
      { action: 'dispatch.statusSet', path: tree.commune.path, actor_id: leader.key },
    ]);
    const events = (await api.owner.query(
      `SELECT topic, path FROM outbox_event WHERE subject_key = $1 ORDER BY flushed`,
      [key],
    )) as unknown[];
    expect(events).toEqual([
      { topic: 'directive.dispatched', path: tree.province.path },
      { topic: 'dispatch.statusSet', path: tree.commune.path },
    ]);
  });
});
