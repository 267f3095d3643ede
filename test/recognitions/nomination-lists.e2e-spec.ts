import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { factKey, nodeId, Role } from '@app/kernel';
import type { TestOrganisation, TestPerson } from '../support/builders';
import { SubjectAssessmentWorld } from '../subject-assessments/subject-assessments-given';
import { RecognitionWorld } from './recognitions-given';

const LIST = `mutation ($input: NominateFromListInput!) { nominateFromList(input: $input) { isWritten nominated leftOut
  faults { row column code message suggestion candidates { id name about } } matches { row who { id name } } } }`;

interface Outcome {
  isWritten: boolean;
  nominated: number;
  leftOut: number;
  faults: {
    row: number | null;
    column: string | null;
    code: string;
    message: string;
    suggestion: string | null;
    candidates: { id: string; name: string }[];
  }[];
  matches: { row: number; who: { id: string; name: string } }[];
}
type Row = Record<string, unknown>;

const codes = ({ faults }: Outcome) => faults.map(({ row, column, code }) => [row, column, code]);

describe('organisations put forward from a list as an office sends it', () => {
  let world: RecognitionWorld;
  let roundId: string;
  let stranger: TestPerson;
  const at: TestOrganisation[] = [];

  beforeAll(async () => {
    world = await RecognitionWorld.make();
    const { api, tree } = world;
    for (const name of ['Đại học Ví Dụ Một', 'Đại học Ví Dụ Hai', 'Học viện Trùng Tên', 'Học viện Trùng Tên'])
      at.push((await world.university(name)).at);
    await api.owner.query(`UPDATE organisation_period SET exchange_code = $2 WHERE organisation_key = $1`, [
      at[0]!.key,
      'T.001',
    ]);
    stranger = await api.given.person(
      Role.Officer,
      await api.given.organisation({ kind: 'university' as never, parent: tree.province }),
    );
    roundId = (await world.open()).id;
  });
  afterAll(() => world.api.close());

  const input = (rows: Row[], over: object = {}) => ({
    roundId,
    organisationId: world.tree.department.id,
    rows: rows.map((row, place) => ({ row: place + 8, ...row })),
    hasNumbers: true,
    hasCodes: false,
    isRehearsal: true,
    ...over,
  });
  const send = async (rows: Row[], over: object = {}, by = world.officer): Promise<Outcome> =>
    (await world.api.ok<{ nominateFromList: Outcome }>(by, LIST, { input: input(rows, over) })).nominateFromList;

  it('names each fault at its row and column, and whom a row may mean', async () => {
    const outcome = await send(
      [
        { number: '1', name: 'ĐẠI HỌC  ví dụ một', code: 'T.001' },
        { number: '4', name: 'Đại học Ví Dụ Hai', code: '#N/A' },
        { number: '6', name: 'Học viện Trùng Tên', code: '' },
        { number: '7', name: 'Đại học Ví Dụ Hai', code: 't.001' },
        { number: '8', name: 'Hộ ông Nguyễn Văn A', code: 'X' },
        { number: '9', name: 'Đại học Ví Dụ Ba', code: 'T.404' },
      ],
      { hasCodes: true, said: { collectives: 99, people: 48 } },
    );
    expect(codes(outcome)).toEqual([
      [null, 'collectives', 'NOMINATION_LIST_COUNT'],
      [null, 'people', 'NOMINATION_LIST_COUNT'],
      [1, 'number', 'NOMINATION_ROW_NUMBER'],
      [1, 'code', 'NOMINATION_CELL_BROKEN'],
      [2, 'number', 'NOMINATION_ROW_NUMBER'],
      [2, 'code', 'NOMINATION_CODE_MISSING'],
      [3, 'name', 'NOMINATION_ROW_DISAGREES'],
      [4, 'name', 'NOMINATION_ROW_HOUSEHOLD'],
      [5, 'code', 'NOMINATION_ROW_UNKNOWN'],
    ]);
    expect(outcome.faults[0]!.message).toBe(
      'Danh sách ghi 99 nhưng có 5. Kiểm tra có thiếu hàng; nếu danh sách đúng, sửa số đã ghi.',
    );
    const candidates = (code: string) =>
      outcome.faults.find((one) => one.code === code)!.candidates.map(({ id }) => id);
    expect(candidates('NOMINATION_CELL_BROKEN')).toEqual([at[1]!.id]);
    expect(candidates('NOMINATION_CODE_MISSING').toSorted()).toEqual([at[2]!.id, at[3]!.id].toSorted());
    expect(candidates('NOMINATION_ROW_DISAGREES').toSorted()).toEqual([at[0]!.id, at[1]!.id].toSorted());
    expect(outcome.matches.map(({ row, who }) => [row, who.id])).toEqual([[0, at[0]!.id]]);
    expect(outcome.isWritten).toBe(false);
    expect(await world.nominations(roundId)).toEqual([]);
  });

  it('takes in all rows that were mended, and those with a fault keep every other one back', async () => {
    const rows: Row[] = [
      { number: '1', name: 'Đại học Ví Dụ Một' },
      { number: '2', name: 'Học viện Trùng Tên' },
      { number: '3', name: 'Hộ ông Nguyễn Văn A' },
      { number: '4', name: 'Trường không có' },
    ];
    expect(codes(await send(rows, { isRehearsal: false }))).toEqual([
      [1, 'name', 'NOMINATION_ROW_AMBIGUOUS'],
      [2, 'name', 'NOMINATION_ROW_HOUSEHOLD'],
      [3, 'name', 'NOMINATION_ROW_UNKNOWN'],
    ]);
    expect(await world.nominations(roundId)).toEqual([]);
    rows[1]!.chosenId = at[2]!.id;
    rows[2]!.leftOutReason = 'Đề nghị ở đợt xét dành cho gia đình';
    rows[3]!.chosenId = at[2]!.id;
    expect(codes(await send(rows, { isRehearsal: false }))).toEqual([[3, 'name', 'NOMINATION_ROW_TWICE']]);
    rows[3]!.chosenId = at[1]!.id;
    const written = await send(rows, { isRehearsal: false, achievement: 'Tiêu biểu năm 2026' });
    expect(written).toMatchObject({ isWritten: true, nominated: 3, leftOut: 1, faults: [] });
    const nominated = await world.nominations(roundId);
    expect(nominated.map(({ organisation }) => organisation!.id).toSorted()).toEqual(
      [at[0]!.id, at[1]!.id, at[2]!.id].toSorted(),
    );
    // The same sheet once more, and one who is out of reach.
    const [stranded] = await world.api.owner.query<{ key: number }[]>(
      `SELECT organisation_key AS key FROM organisation_period WHERE path NOT LIKE $1 ORDER BY 1 DESC LIMIT 1`,
      [`${world.tree.province.path}%`],
    );
    rows.push({ number: '5', name: 'Ai đó', chosenId: nodeId('Organisation', stranded!.key) });
    const again = await send(rows, { isRehearsal: false });
    expect(codes(again)).toEqual(
      [
        [0, 'name', 'NOMINATED_ALREADY'],
        [1, 'name', 'NOMINATED_ALREADY'],
        [3, 'name', 'NOMINATED_ALREADY'],
      ].concat([[4, 'name', 'NOMINATION_ROW_UNKNOWN']] as never),
    );
    expect(again.matches.map(({ row }) => row)).not.toContain(4);
    const [trail] = await world.api.owner.query<{ after: { leftOut: object[] } }[]>(
      `SELECT after FROM audit_event WHERE action = 'recognitionRound.listTaken'`,
    );
    expect(trail!.after.leftOut).toEqual([{ row: 10, reason: 'Đề nghị ở đợt xét dành cho gia đình' }]);
  });

  it('is refused to whoever does not work at the office, and where the round takes nobody any more', async () => {
    const { api } = world;
    const rows = [{ number: '1', name: 'Đại học Ví Dụ Một' }];
    expect(await api.refusal(null, LIST, { input: input(rows) })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(stranger, LIST, { input: input(rows) })).toBe('NOT_FOUND');
    expect(await api.refusal(world.leader, LIST, { input: input(rows) })).toBe('FORBIDDEN');
    const { id } = await world.open({
      titleId: world.titles.get('excellent-collective') ?? world.titles.get('advanced-collective')!,
    });
    await world.close(id);
    expect(await api.refusal(world.officer, LIST, { input: input(rows, { roundId: id }) })).toBe(
      'RECOGNITION_ROUND_STATE',
    );
    expect(codes(await send([{ number: '1', leftOutReason: 'Không có ai' }]))).toEqual([
      [null, null, 'NOMINATION_LIST_EMPTY'],
    ]);
  });
});

describe('citizens put forward from a list', () => {
  let world: SubjectAssessmentWorld;
  let roundId: string;
  const citizens: string[] = [];

  beforeAll(async () => {
    world = await SubjectAssessmentWorld.make();
    const { api, officer, association } = world;
    for (let place = 0; place < 3; place++)
      citizens.push(await world.citizen({ name: `Nguyễn Văn ${'ABC'[place]}`, birthYear: 1980 + place }));
    const [title] = await api.owner.query<{ key: string }[]>(`SELECT key FROM title WHERE code = 'learning-citizen'`);
    const open = {
      organisationId: association.id,
      titleId: nodeId('Title', title!.key),
      subject: 'CITIZEN',
      year: 2026,
      nominationsUntil: '2027-01-20',
    };
    const { openRecognitionRound } = await api.ok<{ openRecognitionRound: { id: string } }>(
      officer,
      'mutation ($input: OpenRecognitionRoundInput!) { openRecognitionRound(input: $input) { id } }',
      { input: open },
    );
    roundId = openRecognitionRound.id;
  });
  afterAll(() => world.api.close());

  it('are found by name and year, without ranks, and otherwise chosen among those whom the office keeps', async () => {
    const { api, officer, association } = world;
    const { nodes } = await api.ok<{ nodes: { name: string; birthYear: number }[] }>(
      officer,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Citizen { name birthYear } } }',
      { ids: citizens },
    );
    const send = async (rows: Row[], over: object = {}) =>
      (
        await api.ok<{ nominateFromList: Outcome }>(officer, LIST, {
          input: {
            roundId,
            organisationId: association.id,
            rows: rows.map((row, place) => ({ row: place + 5, ...row })),
            hasNumbers: false,
            hasCodes: false,
            isRehearsal: true,
            ...over,
          },
        })
      ).nominateFromList;
    const named = (place: number) => ({ name: nodes[place]!.name, birth: `01/02/${nodes[place]!.birthYear}` });
    const rows: Row[] = [
      named(0),
      { ...named(1), name: `Thượng tá ${nodes[1]!.name}` },
      { name: nodes[2]!.name },
      { name: 'Trường THCS Ví Dụ', birth: '' },
      { name: 'Không Có Ai', birth: '1980' },
    ];
    const first = await send(rows);
    expect(codes(first)).toEqual([
      [1, 'name', 'NOMINATION_ROW_RANK'],
      [2, 'birth', 'NOMINATION_ROW_AMBIGUOUS'],
      [3, 'name', 'NOMINATION_ROW_COLLECTIVE'],
      [4, 'name', 'NOMINATION_ROW_UNKNOWN'],
    ]);
    const [ranked, unclear] = first.faults;
    expect(ranked!.suggestion).toBe(nodes[1]!.name);
    expect(unclear!.candidates.map(({ id }) => id)).toContain(citizens[2]);
    rows[1]!.name = ranked!.suggestion;
    rows[2]!.chosenId = citizens[2];
    rows[3]!.leftOutReason = rows[4]!.leftOutReason = 'Không thuộc đợt xét';
    const written = await send(rows, { isRehearsal: false });
    expect(written).toMatchObject({ isWritten: true, nominated: 3, leftOut: 2, faults: [] });
    const stored = await api.owner.query<{ key: string }[]>(
      `SELECT subject_key AS key FROM nomination WHERE round_key = $1 ORDER BY 1`,
      [Buffer.from(roundId, 'base64url').toString().split(':').at(-1)],
    );
    expect(stored.map(({ key }) => key)).toEqual(citizens.map((id) => factKey('Citizen', id).key).toSorted());
    // What is kept of the request for repeating it names nobody.
    const kept = await api.owner.query<{ text: string }[]>(
      `SELECT response::text AS text FROM idempotency_key WHERE response::text LIKE '%Nguyễn Văn A%' AND response::text LIKE '%leftOut%'`,
    );
    expect(kept).toEqual([]);
  });

  it('and so are families by whoever heads them, and clans and communities by a part of their names', async () => {
    const { api, officer, association } = world;
    const { recordFamily } = await api.ok<{ recordFamily: { id: string } }>(
      officer,
      'mutation ($input: RecordFamilyInput!) { recordFamily(input: $input) { id } }',
      { input: { organisationId: association.id, communityId: world.community, code: 'H12' } },
    );
    await api.owner.query('UPDATE family SET head_key = $1 WHERE key = $2', [
      factKey('Citizen', citizens[0]!).key,
      factKey('Family', recordFamily.id).key,
    ]);
    const { recordClan } = await api.ok<{ recordClan: { id: string } }>(
      officer,
      'mutation ($input: RecordClanInput!) { recordClan(input: $input) { id } }',
      { input: { organisationId: association.id, name: 'Nguyễn Đại Tôn' } },
    );
    const [community] = await api.owner.query<{ name: string }[]>('SELECT name FROM community WHERE key = $1', [
      factKey('Community', world.community).key,
    ]);
    const titles = await api.owner.query<{ key: string; subject: string }[]>(
      `SELECT DISTINCT ON (subject) key, subject FROM title WHERE valid_to IS NULL AND subject IN ('family', 'clan', 'community') ORDER BY subject, code`,
    );
    const judged: Record<string, Outcome> = {};
    for (const { key, subject } of titles) {
      const kind = subject.toUpperCase();
      const open = { organisationId: association.id, titleId: nodeId('Title', key), subject: kind, year: 2026 };
      const { openRecognitionRound } = await api.ok<{ openRecognitionRound: { id: string } }>(
        officer,
        'mutation ($input: OpenRecognitionRoundInput!) { openRecognitionRound(input: $input) { id } }',
        { input: { ...open, nominationsUntil: '2027-01-20' } },
      );
      const names = {
        FAMILY: ['Hộ ông Nguyễn Văn A', 'Hộ bà Không Có', 'Trường B'],
        CLAN: ['Nguyễn Đại Tôn', 'Họ Nguyễn Đại', 'Thôn Đông'],
        COMMUNITY: [community!.name, `${community!.name} Mới`, 'Họ Trần'],
      }[kind]!;
      const input = {
        roundId: openRecognitionRound.id,
        organisationId: association.id,
        rows: names.map((name, place) => ({ row: place + 1, name })),
        hasNumbers: false,
        hasCodes: false,
        isRehearsal: true,
      };
      judged[kind] = (await api.ok<{ nominateFromList: Outcome }>(officer, LIST, { input })).nominateFromList;
    }
    expect(Object.values(judged).map(codes)).toEqual([
      [
        [1, 'name', 'NOMINATION_ROW_UNKNOWN'],
        [2, 'name', 'NOMINATION_ROW_KIND'],
      ],
      [
        [1, 'name', 'NOMINATION_ROW_UNKNOWN'],
        [2, 'name', 'NOMINATION_ROW_KIND'],
      ],
      [
        [1, 'name', 'NOMINATION_ROW_UNKNOWN'],
        [2, 'name', 'NOMINATION_ROW_COLLECTIVE'],
      ],
    ]);
    expect(judged['FAMILY']!.matches[0]!.who).toEqual({
      id: recordFamily.id,
      name: expect.stringContaining('Nguyễn Văn A'),
    });
    expect(judged['CLAN']!.matches[0]!.who.id).toBe(recordClan.id);
    expect(judged['COMMUNITY']!.matches[0]!.who.id).toBe(world.community);
    expect(judged['CLAN']!.faults[0]!.candidates.map(({ id }) => id)).toContain(recordClan.id);
  });
});
