import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Actor,
  type Found as Answer,
  definePermissions,
  nodeId,
  Role,
  type SearchSource,
  SearchSources,
  ThingKind,
} from '@app/kernel';
import { wordsIn } from '@app/organisations';
import { Injectable, Module } from '@nestjs/common';
import { TestApi } from '../support/app';
import type { TestPerson } from '../support/builders';
import { GivenTasks } from '../support/tasks-given';
import { TraceWorld } from '../thread/trace-given';

const SEARCH = `query Search($words: String!, $kinds: [ThingKind!], $first: Int) {
  search(words: $words, kinds: $kinds, first: $first) { things { id kind title subtitle day organisation { id } } cut } }`;

interface Found {
  search: { things: { id: string; kind: string; title: string; day: string | null }[]; cut: string[] };
}

const BANNER = ThingKind.declare('sample_banner', 'A banner that a wing brings along.');
const PLAIN = ThingKind.declare('sample_unsearched');
const BannerPermission = definePermissions(
  'sampleBanner',
  { Read: [Role.Auditor] },
  { Read: { vi: 'xem', en: 'look' } },
);

/** What a wing writes to be found: nothing else in the house is touched. */
@Injectable()
class BannerSearch implements SearchSource {
  readonly kind = BANNER;
  readonly permission = BannerPermission.Read;

  constructor(sources: SearchSources) {
    sources.register(this);
  }

  find(_: Actor, words: string, most: number): Promise<Answer> {
    const card = { kind: BANNER, title: words, subtitle: null, organisationKey: null, standing: null };
    const things = Array.from({ length: most }, (__, at) => ({
      ...card,
      id: nodeId('Banner', at),
      day: `2024-10-${10 + at}`,
    }));
    return Promise.resolve({ things: words === 'hết' ? things.slice(0, 2) : things, isCut: words === 'chưa xem hết' });
  }
}

@Module({ providers: [BannerSearch] })
class BannersModule {}

describe('the one search', () => {
  let api: TestApi;
  let world: TraceWorld;
  let stranger: TestPerson;
  let auditor: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z', { wings: [BannersModule] });
    world = await TraceWorld.make(api);
    stranger = await api.given.person(Role.Officer, world.tree.otherProvince);
    auditor = await api.given.person(Role.Auditor, world.tree.commune);
  });
  afterAll(() => api.close());

  const search = async (person: TestPerson, words: string, over: Record<string, unknown> = {}) =>
    (await api.ok<Found>(person, SEARCH, { words, ...over })).search.things;
  const cut = async (person: TestPerson, words: string, over: Record<string, unknown> = {}) =>
    (await api.ok<Found>(person, SEARCH, { words, ...over })).search.cut;
  const ids = async (...asked: Parameters<typeof search>) => (await search(...asked)).map(({ id }) => id);

  it('finds things of many kinds, with or without diacritics', async () => {
    const { officer, tree } = world;
    const subject = 'Phát huy truyền thống hiếu học';
    const directive = await world.document(officer, tree.province, 'UBND tỉnh', [], { subject });
    const movement = await world.movement(null, tree.province, 'Phát huy truyền thống');
    const found = await search(officer, 'phat huy truyen thong');
    expect(found.map(({ id, kind }) => [id, kind])).toEqual(
      expect.arrayContaining([
        [directive, 'DIRECTIVE'],
        [movement, 'MOVEMENT'],
      ]),
    );
    // A movement that begins with the words stands before a document that has them in its subject.
    expect(found.findIndex(({ id }) => id === movement)).toBeLessThan(found.findIndex(({ id }) => id === directive));
    expect(await ids(officer, 'Phát huy truyền thống', { kinds: ['MOVEMENT'] })).toEqual([movement]);
  });

  it('finds organisations and weeks', async () => {
    const { officer, tree } = world;
    const school = await api.given.organisation({
      kind: 'primary_school' as never,
      parent: tree.commune,
      name: 'Trường Hoa Phượng Đỏ',
    });
    expect(await ids(officer, 'hoa phuong do', { kinds: ['ORGANISATION'] })).toEqual([school.id]);
    const week = await world.week(officer, tree.province, null);
    expect(await ids(officer, `chu de ${tree.province.key}`, { kinds: ['WEEK'] })).toEqual([week.id]);
  });

  it('finds activities and tasks by any of their words, the last one perhaps only begun', async () => {
    const { officer, reporter, tree } = world;
    const activity = await world.activity(null, 'Hội thi kể chuyện sách “Đường đến ước mơ”');
    for (const words of ['ke chuyen', 'uoc mo', 'sách hội thi', 'đường đến ước m'])
      expect(await ids(reporter, words, { kinds: ['ACTIVITY'] })).toEqual([activity]);
    expect(await ids(reporter, 'uoc mong', { kinds: ['ACTIVITY'] })).toEqual([]);
    expect(await ids(stranger, 'uoc mo', { kinds: ['ACTIVITY'] })).toEqual([]);
    const tasks = new GivenTasks(api);
    const text = 'Đẩy mạnh xoá mù chữ cho phụ nữ vùng cao';
    const [open, draft] = [await tasks.directive(tree.province), await tasks.directive(tree.province, 'draft')];
    const task = tasks.idOf(await tasks.task(open, { text, parties: [{ at: tree.school }] }));
    await tasks.task(draft, { text, parties: [{ at: tree.school }] });
    for (const person of [officer, reporter])
      expect(await ids(person, 'xoa mu chu', { kinds: ['ASSIGNMENT'] })).toEqual([task]);
    expect(await ids(stranger, 'xoa mu chu', { kinds: ['ASSIGNMENT'] })).toEqual([]);
  });

  it('looks through more movements than a page holds', async () => {
    const { officer, tree } = world;
    const first = await world.movement(null, tree.province, 'Áo ấm đến trường');
    for (let at = 0; at < 101; at++) await world.movement(null, tree.province, `Phong trào số ${at}`);
    expect(await ids(officer, 'ao am', { kinds: ['MOVEMENT'] })).toEqual([first]);
  });

  it.each([
    ['assignment', wordsIn('text')],
    ['week', wordsIn('own_theme')],
    ['movement', wordsIn('name')],
  ])('asks %s by its index of words', async (table, words) => {
    const plan = await api.owner.transaction(async (manager) => {
      await manager.query('SET LOCAL enable_seqscan = off');
      return JSON.stringify(
        await manager.query(`EXPLAIN SELECT key FROM ${table} WHERE ${words} @@ to_tsquery('simple', 'sach')`),
      );
    });
    expect(plan).toContain('Bitmap Index Scan');
  });

  it('shows each only what the reader may see, and asks to sign in', async () => {
    const { officer, reporter, tree } = world;
    const draft = await world.document(officer, tree.province, 'UBND tỉnh', [], {
      draft: true,
      subject: 'Gieo chữ vùng cao',
    });
    const movement = await world.movement(null, tree.province, 'Gieo chữ');
    expect(await ids(officer, 'gieo chữ')).toEqual([movement, draft]);
    expect(await ids(reporter, 'gieo chữ')).toEqual([movement]);
    expect(await ids(stranger, 'gieo chữ')).toEqual([]);
    expect(await api.refusal(null, SEARCH, { words: 'gieo chữ' })).toBe('UNAUTHENTICATED');
  });

  it('leaves out kinds that the roles may not search, and bounds what one kind and what all give', async () => {
    expect(await ids(world.officer, 'cờ đuôi nheo', { kinds: ['SAMPLE_BANNER'] })).toEqual([]);
    const found = await search(auditor, 'cờ đuôi nheo', { first: 100 });
    expect(found.map(({ kind }) => kind)).toEqual(Array.from({ length: 20 }, () => 'SAMPLE_BANNER'));
    expect(found[0]!.day).toBe('2024-10-29');
    expect(await search(auditor, 'cờ đuôi nheo', { first: 3 })).toHaveLength(3);
    for (const words of ['cờ đuôi nheo', 'chưa xem hết']) expect(await cut(auditor, words)).toEqual(['SAMPLE_BANNER']);
    expect(await cut(auditor, 'hết')).toEqual([]);
  });

  it('finds units, reports and people, each for those who may', async () => {
    const { officer, reporter, tree } = world;
    const administrator = await api.given.person(Role.Administrator, tree.province);
    const somebody = await api.given.person(Role.Reporter, tree.school, 'Nông Thị Bích Khuê');
    expect(await ids(administrator, 'bich khue', { kinds: ['PERSON'] })).toEqual([somebody.id]);
    expect(await ids(officer, 'bich khue', { kinds: ['PERSON'] })).toEqual([]);
    const units = await search(reporter, 'ha noi', { kinds: ['ADMINISTRATIVE_UNIT'] });
    expect(units[0]).toMatchObject({ kind: 'ADMINISTRATIVE_UNIT' });
    const directive = await world.document(officer, tree.province, 'UBND tỉnh', [], { subject: 'Kế hoạch tuần lễ' });
    const week = await world.week(officer, tree.commune, null);
    const report = await world.report(await world.round(week, directive));
    const { title } = (await search(reporter, 'truong', { kinds: ['REPORT'] })).find(({ id }) => id === report)!;
    expect(await ids(officer, title, { kinds: ['REPORT'] })).toContain(report);
    expect(await ids(stranger, title, { kinds: ['REPORT'] })).toEqual([]);
  });

  it('knows short forms of organisations both ways, and puts what is spelled as typed and what is of the own area first', async () => {
    const { officer, tree } = world;
    const make = (name: string) =>
      api.given.organisation({ kind: 'primary_school' as never, parent: tree.commune, name });
    const [long, short] = [await make('Trường trung học cơ sở Lửa Hồng'), await make('Trường THCS Lúa Hồng')];
    for (const words of ['THCS', 'trung học cơ sở', 'trung hoc co so'])
      expect(await ids(officer, words, { kinds: ['ORGANISATION'] })).toEqual(
        expect.arrayContaining([long.id, short.id]),
      );
    expect(await ids(officer, 'thcs lúa hồng', { kinds: ['ORGANISATION'] })).toEqual([short.id, long.id]);
    expect(await ids(officer, 'thcs lửa hồng', { kinds: ['ORGANISATION'] })).toEqual([long.id, short.id]);
  });

  it('finds nothing without words, and refuses too many of them, too large a page and a kind that is not searched', async () => {
    expect(await ids(auditor, ' .. ')).toEqual([]);
    const refusal = (variables: Record<string, unknown>) => api.refusal(auditor, SEARCH, variables);
    expect(await refusal({ words: 'x'.repeat(201) })).toBe('INVALID_INPUT');
    expect(await refusal({ words: 'x', first: 101 })).toBe('PAGE_TOO_LARGE_HERE');
    expect(await refusal({ words: 'x', first: 0 })).toBe('INVALID_INPUT');
    expect(await refusal({ words: 'x', kinds: ['SAMPLE_UNSEARCHED'] })).toBe('INVALID_INPUT');
  });

  it('takes as many statements for much as for little', async () => {
    const { officer, tree } = world;
    const asked = (words: string) =>
      api.statements(() =>
        search(officer, words, { kinds: ['ORGANISATION', 'MOVEMENT', 'WEEK', 'ACTIVITY', 'ASSIGNMENT'] }),
      );
    await world.movement(null, tree.province, 'Một chữ');
    const one = await asked('một chữ');
    for (let at = 0; at < 15; at++) await world.movement(null, tree.province, 'Nhiều chữ');
    expect(await asked('nhiều chữ')).toBe(one);
  });

  it('is refused a second source for one kind', () => {
    const sources = api.app.get(SearchSources);
    expect(() => sources.register(api.app.get(BannerSearch))).toThrow('the kind sample_banner is searched twice');
    expect(sources.of(PLAIN)).toBeNull();
  });
});
