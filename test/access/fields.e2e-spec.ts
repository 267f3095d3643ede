import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, nodeId, Role, uuidKey } from '@app/kernel';
import ExcelJS from 'exceljs';
import { download } from '../support/downloads';
import { TestApi } from '../support/app';
import type { TestPerson } from '../support/builders';
import { buildWorld, type World } from './world';
import { directiveKey, GivenDocuments, letFollow } from './world-documents';

const PARTIES = `query Parties($id: ID!) { assignment(id: $id) {
  parties { percent organisation { id } progress { percent recordedByName directive { id } file { sha256 } } } } }`;
const SENDINGS = `query Sendings($id: ID!) { directive(id: $id) { dispatches { id counts { count }
  recipients { totalCount edges { node { organisation { id } events { status actorName } } } } } } }`;
const MOVEMENT = `query Movement($id: ID!) { movement(id: $id) { directives { id } deadlines { what } } }`;
const DRAFT = `query Draft($id: ID!) { directive(id: $id) { draft { approvedBy canEdit canApprove canIssue } } }`;
const TRACE = `query Trace($id: ID!) { trace(id: $id) { nodes { id } } }`;
const GAP = `query Gap($id: ID!) { planGap(directiveId: $id, kinds: [PEOPLES_COMMITTEE], first: 100) {
  edges { node { organisation { id } plan { id } } } } }`;
const PARTY = `query Party($name: String!, $keeperId: ID!) { resolveParty(name: $name, keeperId: $keeperId) {
  organisations { id } } }`;

interface Party {
  percent: number | null;
  organisation: { id: string };
  progress: {
    percent: number;
    recordedByName: string | null;
    directive: { id: string } | null;
    file: { sha256: string } | null;
  }[];
}

/** What hangs on a thing may be seen by fewer than the thing itself. The matrix calls operations and does not look into these. */
describe('what fields show of things that are seen', () => {
  let api: TestApi;
  let world: World;
  let given: GivenDocuments;
  /** Officers of the commune, of the district above it, of the commune beside it, and of somebody outside. */
  let own: TestPerson;
  let above: TestPerson;
  let beside: TestPerson;
  let outside: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    world = await buildWorld(api, 'commune');
    given = new GivenDocuments(api);
    own = world.actors[Role.Officer].person;
    above = await api.given.person(Role.Officer, world.targets.parent.organisation);
    beside = await api.given.person(Role.Officer, world.targets.sibling.organisation);
    outside = await api.given.person(Role.Officer, world.outside);
  }, 180_000);
  afterAll(() => api.close());

  const at = (relation: keyof World['targets']) => world.targets[relation];
  const progressOf = async (person: TestPerson, id: string, of: { id: string }) => {
    const { assignment } = await api.ok<{ assignment: { parties: Party[] } }>(person, PARTIES, { id });
    return assignment.parties.find(({ organisation }) => organisation.id === of.id)!;
  };
  const takePart = (assignmentKey: string, organisationKey: number, role: string) =>
    api.owner.query(
      `INSERT INTO assignment_party (assignment_key, organisation_key, role, named_as) VALUES ($1, $2, $3, 'đơn vị')`,
      [assignmentKey, organisationKey, role],
    );

  it('shows what each party of a task has reached, but notes and files only to those concerned', async () => {
    const { organisation: sibling, draftFile: file } = at('sibling');
    const task = await given.task(directiveKey(at('parent').directive), sibling);
    await takePart(task, at('own').organisation.key, 'do');
    await given.evidence(task, sibling, file);
    const id = nodeId('Assignment', task);
    expect(await progressOf(own, id, sibling)).toMatchObject({ percent: 10, progress: [] });
    expect((await download(api, own, `/files/${file}`)).status).toBe(404);
    for (const person of [beside, above]) {
      expect(await progressOf(person, id, sibling)).toMatchObject({
        progress: [{ percent: 10, file: { sha256: file } }],
      });
      expect((await download(api, person, `/files/${file}`)).status).toBe(200);
    }
    await api.owner.query(
      `UPDATE assignment_party SET role = 'lead' WHERE assignment_key = $1 AND organisation_key = $2`,
      [task, at('own').organisation.key],
    );
    expect(await progressOf(own, id, sibling)).toMatchObject({ progress: [{ percent: 10 }] });
  });

  it('names a document as evidence, and who noted it, only to those who see the document and reach the party', async () => {
    const { givenTask, organisation, draftDirective } = at('own');
    await api.owner.query(
      `INSERT INTO assignment_progress (key, assignment_key, organisation_key, percent, directive_key, recorded_at, recorded_on, recorded_by)
       VALUES ($1, $2, $3, 20, $4, now(), '2024-10-02', $5)`,
      [newKey(), uuidKey('Assignment', givenTask), organisation.key, directiveKey(draftDirective), own.key],
    );
    const evidence = async (person: TestPerson) =>
      (await progressOf(person, givenTask, organisation)).progress.map(({ directive }) => directive?.id ?? null);
    expect(await evidence(own)).toContain(draftDirective);
    expect(await evidence(outside)).toEqual([null, null]);
    const isNamed = async (person: TestPerson) =>
      (await progressOf(person, givenTask, organisation)).progress.some(
        ({ recordedByName }) => recordedByName !== null,
      );
    expect([await isNamed(own), await isNamed(outside)]).toEqual([true, false]);
    const traced = async (person: TestPerson) =>
      (await api.ok<{ trace: { nodes: { id: string }[] } }>(person, TRACE, { id: givenTask })).trace.nodes.map(
        ({ id }) => id,
      );
    expect(await traced(own)).toContain(draftDirective);
    expect(await traced(outside)).not.toContain(draftDirective);
  });

  it('tells of an organisation that is merely named what names it, and the rest to those who may ask for it', async () => {
    const { organisation, arrival } = at('own');
    await api.owner.query(
      `UPDATE organisation_period SET contact = 'văn thư', legal_basis = 'Quyết định 1', exchange_code = 'H01.' || organisation_key
       WHERE organisation_key = ANY($1::int[])`,
      [[organisation.key, world.outside.key]],
    );
    const reserved = 'contact legalBasis exchangeCode childCount';
    const seen = async (person: TestPerson) => {
      const { dispatch } = await api.ok<{ dispatch: { sender: object; recipients: { edges: { node: object }[] } } }>(
        person,
        `query Named($id: ID!) { dispatch(id: $id) { sender { name kind line validTo ${reserved} }
          recipients { edges { node { organisation { name ${reserved} } } } } } }`,
        { id: arrival },
      );
      return [dispatch.sender, dispatch.recipients.edges[0]!.node];
    };
    const hidden = { contact: null, legalBasis: null, exchangeCode: null, childCount: null };
    const told = { contact: 'văn thư', legalBasis: 'Quyết định 1', exchangeCode: expect.any(String) };
    const names = { name: 'UBND thành phố khác', kind: 'PEOPLES_COMMITTEE', line: 'GOVERNMENT', validTo: null };
    expect(await seen(own)).toEqual([
      { ...names, ...hidden },
      { organisation: { name: 'UBND xã', ...told, childCount: 2 } },
    ]);
    expect(await seen(outside)).toEqual([
      { ...names, ...told, childCount: 0 },
      { organisation: { name: 'UBND xã', ...hidden } },
    ]);
  });

  it('shows the recipients of a sending to its sender, and to each recipient only what is within reach', async () => {
    const { directive, organisation: district } = at('parent');
    const dispatch = await given.dispatch(directiveKey(directive), district, at('own').organisation);
    await api.owner.query(
      `INSERT INTO dispatch_recipient (dispatch_key, organisation_key, named_as, status, status_at) VALUES ($1, $2, 'đơn vị', '01', now())`,
      [dispatch, at('sibling').organisation.key],
    );
    await api.owner.query(
      `INSERT INTO dispatch_event (key, dispatch_key, organisation_key, status, occurred_at, actor_id)
       SELECT gen_random_uuid(), $1, organisation_key, '01', now(), $2 FROM dispatch_recipient WHERE dispatch_key = $1`,
      [dispatch, above.key],
    );
    const seen = async (person: TestPerson) => {
      type Node = { organisation: { id: string }; events: { actorName: string | null }[] };
      type Sending = {
        id: string;
        counts: { count: number }[];
        recipients: { totalCount: number; edges: { node: Node }[] };
      };
      const answer = await api.ok<{ directive: { dispatches: Sending[] } }>(person, SENDINGS, { id: directive });
      const sending = answer.directive.dispatches.find(({ id }) => id === nodeId('Dispatch', dispatch))!;
      return {
        counts: sending.counts.map(({ count }) => count),
        total: sending.recipients.totalCount,
        organisations: sending.recipients.edges.map(({ node }) => node.organisation.id).toSorted(),
        isNamed: sending.recipients.edges.every(({ node }) => node.events[0]!.actorName !== null),
      };
    };
    const [mine, theirs] = [at('own').organisation.id, at('sibling').organisation.id];
    expect(await seen(above)).toEqual({
      counts: [2],
      total: 2,
      organisations: [mine, theirs].toSorted(),
      isNamed: true,
    });
    expect(await seen(own)).toEqual({ counts: [1], total: 1, organisations: [mine], isNamed: false });
    expect(await seen(beside)).toEqual({ counts: [1], total: 1, organisations: [theirs], isNamed: false });
  });

  it('names in a printed book only those answers that the reader may see', async () => {
    const { directive } = at('parent');
    const answers = [at('child'), at('sibling')];
    await letFollow(
      api,
      directive,
      answers.map((target) => target.directive),
      'answers',
    );
    await api.owner.query(
      `INSERT INTO register_entry (province_id, scope_id, key, organisation_key, book, year, number, directive_key, entered_on)
       VALUES ($5, $1, $2, $3, 'incoming', 2024, 2, $4, '2024-09-03')`,
      [
        at('own').organisation.scopeId,
        newKey(),
        at('own').organisation.key,
        directiveKey(directive),
        at('own').organisation.provinceId,
      ],
    );
    const named = async (person: TestPerson) => {
      const url = `/registers/incoming-handling.xlsx?organisation=${at('own').organisation.id}&year=2024`;
      const words = await wordsOf((await download(api, person, url)).body);
      return answers.map(({ code }) => words.includes(code));
    };
    expect(await named(own)).toEqual([true, false]);
    expect(await named(above)).toEqual([true, true]);
  });

  it('counts as a unit’s plan what it or somebody above keeps, not what somebody beside it says', async () => {
    const { organisation } = at('own');
    const planOf = async () => {
      type Gap = { organisation: { id: string }; plan: { id: string } | null };
      const { planGap } = await api.ok<{ planGap: { edges: { node: Gap }[] } }>(above, GAP, {
        id: at('parent').directive,
      });
      return planGap.edges.find(({ node }) => node.organisation.id === organisation.id)!.node.plan;
    };
    const say = (directive: string) =>
      api.owner.query('UPDATE directive SET issuer_key = $2 WHERE key = $1', [
        directiveKey(directive),
        organisation.key,
      ]);
    await say(at('sibling').directive);
    expect(await planOf()).toBeNull();
    await say(at('own').directive);
    expect(await planOf()).toEqual({ id: at('own').directive });
  });

  it('shows a movement without the draft that begins it to those who do not see the draft', async () => {
    const { movement, draftDirective } = at('parent');
    await api.owner.query('INSERT INTO movement_document (movement_key, directive_key, position) VALUES ($1, $2, 0)', [
      uuidKey('Movement', movement),
      directiveKey(draftDirective),
    ]);
    await given.deadline(directiveKey(draftDirective));
    expect(await api.ok(own, MOVEMENT, { id: movement })).toEqual({ movement: { directives: [], deadlines: [] } });
    expect(await api.ok(above, MOVEMENT, { id: movement })).toEqual({
      movement: { directives: [{ id: draftDirective }], deadlines: [{ what: 'Báo cáo' }] },
    });
  });

  it('tells who approved a document to those who reach its issuer only', async () => {
    const { ownIssued } = at('parent');
    await api.owner.query('UPDATE directive_draft SET approved_by = $2 WHERE directive_key = $1', [
      directiveKey(ownIssued),
      above.key,
    ]);
    const draft = { approvedBy: null, canEdit: false, canApprove: false, canIssue: false };
    expect(await api.ok(own, DRAFT, { id: ownIssued })).toEqual({ directive: { draft } });
    expect(await api.ok(above, DRAFT, { id: ownIssued })).toEqual({
      directive: { draft: { ...draft, approvedBy: expect.any(String) } },
    });
  });

  it('resolves names within the area of the keeper and above it, never beside it', async () => {
    const named = async (name: string) =>
      (
        await api.ok<{ resolveParty: { organisations: { id: string }[] } }>(own, PARTY, {
          name,
          keeperId: at('own').organisation.id,
        })
      ).resolveParty.organisations.map(({ id }) => id);
    expect(await named('Trường Tiểu học số 1')).toEqual([at('child').organisation.id]);
    for (const name of [
      'các trường học',
      'Trường Tiểu học số 1',
      'UBND xã',
      'UBND các xã',
      'UBND huyện',
      'UBND thành phố khác',
    ])
      for (const target of [at('sibling').organisation, at('other province').organisation, world.outside])
        expect(await named(name)).not.toContain(target.id);
  });
});

async function wordsOf(content: Buffer): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(content as unknown as ArrayBuffer);
  return JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()));
}
