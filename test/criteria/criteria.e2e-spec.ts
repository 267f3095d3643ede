import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadCriteria, shippedSets } from '@app/criteria';
import { nodeId, Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { DRAFT, PUBLISH, SAVE, VERSION } from './criteria-documents';

const LIST = `query List($subject: CriteriaSubject, $inForceOn: Date) { criteriaSets(first: 100, subject: $subject, inForceOn: $inForceOn) {
  totalCount edges { node { id code subject tier level provinceCode title { vi en } unverified { vi } inForce { number textCode } versions { number state } } } } }`;
const SET = `query Set($id: ID!, $on: Date!) { criteriaSet(id: $id) { code inForce(on: $on) { number textCode validFrom validTo } versions { id number state } } }`;
const ONE = `query One($id: ID!) { criteriaVersion(id: $id) { ${VERSION} } }`;
const DISCARD = `mutation Discard($id: ID!, $version: Int!) { discardCriteriaDraft(id: $id, version: $version) { code versions { number state } } }`;
const HISTORY = `query History($id: ID!) { history(id: $id, first: 10) { edges { node { action } } } }`;
const SEARCH = `query Search($words: String!, $kinds: [ThingKind!]) { search(words: $words, kinds: $kinds) { things { title } } }`;

interface Version {
  id: string;
  number: number;
  state: string;
  version: number;
  textCode: string;
  validFrom: string | null;
  validTo: string | null;
  faults: { code: string; path: string; message: { vi: string } }[];
  differences: { of: string; code: string | null; change: string; aspects: string[] }[];
  before: { number: number } | null;
  content: { criteria: { code: string; targets: Target[] }[]; rule: object };
}
interface Target {
  code: string;
  measure: { kind: string; parts: { thresholds: { value: number | null }[] }[] | null };
}

const setId = (key: number) => nodeId('CriteriaSet', key);
const COMMUNE = setId(5);
const FAMILY = setId(15);

const publish = (of: Version, validFrom: string) => ({ input: { id: of.id, version: of.version, validFrom } });

const words = (vi: string) => ({ vi, en: vi });

describe('criteria', () => {
  let api: TestApi;
  let tree: TestTree;
  let root: TestPerson;
  let provincial: TestPerson;
  let officer: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2026-11-20T03:00:00Z');
    tree = await api.given.tree();
    root = await api.given.person(Role.Administrator, tree.government);
    provincial = await api.given.person(Role.Administrator, tree.province);
    officer = await api.given.person(Role.AssociationOfficer, tree.commune);
  });
  afterAll(() => api.close());

  const draft = async (setOf: string): Promise<Version> =>
    (await api.ok<{ draftCriteria: Version }>(root, DRAFT, { input: { setId: setOf } })).draftCriteria;
  const save = async (of: Version, over: object = {}): Promise<Version> => {
    const input = { id: of.id, version: of.version, textCode: of.textCode, content: of.content, ...over };
    return (await api.ok<{ saveCriteriaDraft: Version }>(root, SAVE, { input })).saveCriteriaDraft;
  };
  const discard = (of: Version) => api.ok(root, DISCARD, { id: of.id, version: of.version });
  const inForce = async (setOf: string, on: string) =>
    (
      await api.ok<{ criteriaSet: { inForce: { number: number; textCode: string } | null } }>(officer, SET, {
        id: setOf,
        on,
      })
    ).criteriaSet.inForce;

  const found = async (text: string, kinds = ['CRITERIA_SET']) =>
    (
      await api.ok<{ search: { things: { title: string }[] } }>(officer, SEARCH, { words: text, kinds })
    ).search.things.map(({ title }) => title);

  it('are read by whoever is signed in: every title, and the text that is in force for it', async () => {
    const { criteriaSets } = await api.ok<{
      criteriaSets: {
        totalCount: number;
        edges: { node: { code: string; inForce: { textCode: string } | null; unverified: object | null } }[];
      };
    }>(officer, LIST);
    expect(criteriaSets.totalCount).toBe(17);
    const texts = Object.fromEntries(criteriaSets.edges.map(({ node }) => [node.code, node.inForce?.textCode ?? null]));
    expect(texts).toMatchObject({
      'learning-unit/district/1': '24/2023/TT-BGDĐT',
      'learning-community/commune/2': '25/2023/TT-BGDĐT',
      'learning-community/district/1': null,
      'learning-citizen': '324/QĐ-KHVN',
      'learning-unit/2020': null,
      'learning-family': null,
    });
    const citizens = await api.ok<{ criteriaSets: { totalCount: number } }>(officer, LIST, { subject: 'CITIZEN' });
    expect(citizens.criteriaSets.totalCount).toBe(1);
  });

  it('cost as many statements for all of them as for one', async () => {
    await api.ok(officer, LIST);
    const few = await api.statements(() => api.ok(officer, LIST, { subject: 'CITIZEN' }));
    expect(await api.statements(() => api.ok(officer, LIST))).toBe(few);
  });

  it('are those of a day: districts until they ended, points until the circulars of 2023', async () => {
    expect(await inForce(setId(7), '2025-06-30')).toMatchObject({ textCode: '25/2023/TT-BGDĐT' });
    expect(await inForce(setId(7), '2025-07-01')).toBeNull();
    expect(await inForce(setId(11), '2023-10-24')).toMatchObject({ textCode: '244/QĐ-KHVN', number: 1 });
    expect(await inForce(setId(11), '2023-10-25')).toMatchObject({ textCode: '324/QĐ-KHVN', number: 2 });
    expect(await inForce(setId(13), '2024-01-25')).toMatchObject({ textCode: '22/2020/TT-BGDĐT' });
    expect(await inForce(setId(1), '2024-01-25')).toBeNull();
    const { criteriaSets } = await api.ok<{ criteriaSets: { edges: { node: { code: string } }[] } }>(officer, LIST, {
      inForceOn: '2023-01-01',
    });
    expect(criteriaSets.edges.map(({ node }) => node.code)).toEqual([
      'learning-citizen',
      'learning-unit/2020',
      'learning-community/commune/2014',
    ]);
  });

  it('say article, clause and point of each target, and when it is due', async () => {
    const { criteriaVersion } = await api.ok<{ criteriaVersion: Version & { deadlines: object[] } }>(officer, ONE, {
      id: nodeId('CriteriaVersion', 501),
    });
    const target = criteriaVersion.content.criteria[4]!.targets[1]!;
    expect(target).toMatchObject({ code: '5.2', citation: { article: '6', clause: '5', point: 'b' } });
    expect(target.measure.parts?.map(({ thresholds }) => thresholds.map(({ value }) => value))).toEqual([
      [40, 50],
      [10, 12],
    ]);
    expect(criteriaVersion.deadlines).toEqual([
      { step: 'SUBMIT', month: 2, day: 28, isBefore: true, citation: { article: '9' } },
      { step: 'CONCLUDE', month: 3, day: 31, isBefore: true, citation: { article: '9' } },
    ]);
  });

  it('are kept by the administrator at the root', async () => {
    const made = await draft(COMMUNE);
    const asked = [
      [DRAFT, { input: { setId: COMMUNE } }],
      [SAVE, { input: { id: made.id, version: made.version, textCode: 'x', content: made.content } }],
      [PUBLISH, publish(made, '2027-01-01')],
      [DISCARD, { id: made.id, version: made.version }],
    ] as const;
    for (const [document, variables] of asked) {
      expect(await api.refusal(null, document, variables)).toBe('UNAUTHENTICATED');
      expect(await api.refusal(officer, document, variables)).toBe('FORBIDDEN');
      expect(await api.refusal(provincial, document, variables)).toBe('NOT_FOUND');
    }
    for (const [document, variables] of [
      [LIST, {}],
      [SET, { id: COMMUNE, on: '2026-01-01' }],
      [ONE, { id: made.id }],
    ] as const)
      expect(await api.refusal(null, document, variables)).toBe('UNAUTHENTICATED');
    expect(await api.refusal(officer, ONE, { id: made.id })).toBe('NOT_FOUND');
    expect(await api.refusal(root, DRAFT, { input: { setId: COMMUNE } })).toBe('CRITERIA_DRAFT_EXISTS');
    await discard(made);
    expect(await api.refusal(root, ONE, { id: made.id })).toBe('NOT_FOUND');
    expect(await api.refusal(root, DRAFT, { input: { setId: setId(99) } })).toBe('NOT_FOUND');
    const foreign = { setId: COMMUNE, fromId: nodeId('CriteriaVersion', 101) };
    expect(await api.refusal(root, DRAFT, { input: foreign })).toBe('NOT_FOUND');
  });

  it('change by a draft that is compared target by target and published with a day', async () => {
    const made = await draft(COMMUNE);
    expect(made).toMatchObject({ number: 2, state: 'DRAFT', differences: [], before: { number: 1 }, faults: [] });
    expect(await api.refusal(root, PUBLISH, publish(made, '2027-01-01'))).toBe('CRITERIA_UNCHANGED');

    const content = structuredClone(made.content);
    const [first, second] = content.criteria[4]!.targets;
    first!.measure.parts![0]!.thresholds[0]!.value = 65;
    second!.measure.parts![1]!.thresholds[1]!.value = null;
    content.criteria[2]!.targets.splice(1, 1);
    const saved = await save(made, { content, textCode: ' 99/2026/TT-BGDĐT ' });
    expect(saved.textCode).toBe('99/2026/TT-BGDĐT');
    expect(saved.differences).toEqual([
      { of: 'TARGET', code: '5.1', change: 'CHANGED', aspects: ['THRESHOLDS'] },
      { of: 'TARGET', code: '5.2', change: 'CHANGED', aspects: ['THRESHOLDS'] },
      { of: 'TARGET', code: '3.2', change: 'REMOVED', aspects: [] },
    ]);
    expect(
      await api.refusal(root, SAVE, { input: { id: made.id, version: made.version, textCode: 'x', content } }),
    ).toBe('VERSION_CONFLICT');
    expect(await api.refusal(root, PUBLISH, publish(saved, '2024-02-12'))).toBe('CRITERIA_VALID_TOO_EARLY');

    const { publishCriteria } = await api.ok<{ publishCriteria: Version }>(root, PUBLISH, publish(saved, '2027-01-01'));
    expect(publishCriteria).toMatchObject({ state: 'PUBLISHED', validFrom: '2027-01-01', validTo: null });
    expect(await inForce(COMMUNE, '2026-12-31')).toMatchObject({ number: 1, validTo: '2026-12-31' });
    expect(await inForce(COMMUNE, '2027-01-01')).toMatchObject({ number: 2 });
    const gone = { id: saved.id, version: publishCriteria.version };
    expect(await api.refusal(root, SAVE, { input: { ...gone, textCode: 'x', content } })).toBe('CRITERIA_PUBLISHED');
    expect(await api.refusal(root, DISCARD, gone)).toBe('CRITERIA_PUBLISHED');
    expect(await api.refusal(root, PUBLISH, publish(publishCriteria, '2028-01-01'))).toBe('CRITERIA_PUBLISHED');

    const { history } = await api.ok<{ history: { edges: { node: { action: string } }[] } }>(root, HISTORY, {
      id: made.id,
    });
    expect(history.edges.map(({ node }) => node.action)).toEqual([
      'criteria.published',
      'criteria.saved',
      'criteria.drafted',
    ]);
    // What is shipped is there already, and the day on which it ends is somebody's decision.
    await loadCriteria(api.owner);
    expect(await inForce(COMMUNE, '2026-12-31')).toMatchObject({ validTo: '2026-12-31' });
  });

  it('that nobody has confirmed begin with an empty draft, which says what it lacks', async () => {
    const made = await draft(FAMILY);
    expect(made).toMatchObject({ number: 1, before: null, content: { criteria: [] } });
    expect(made.faults.map(({ code, path }) => [code, path])).toEqual([
      ['CRITERIA_NO_CRITERIA', 'criteria'],
      ['CRITERIA_CITATION_MISSING', 'rule.citation'],
    ]);
    const { errors } = await api.run(root, PUBLISH, publish(made, '2026-12-01'));
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CRITERIA_NOT_SOUND',
      params: { count: 3 },
      fields: [
        { path: 'content.criteria', code: 'CRITERIA_NO_CRITERIA', messages: { vi: 'Chưa có tiêu chí nào.' } },
        { path: 'content.rule.citation', code: 'CRITERIA_CITATION_MISSING' },
        { path: 'textCode', code: 'FIELD_REQUIRED' },
      ],
    });
    const content = {
      criteria: [
        {
          code: '1',
          words: words('Học tập của con cháu'),
          citation: { article: '1' },
          targets: [
            {
              code: '1.1',
              words: words('Trẻ em trong gia đình đi học'),
              citation: { article: '1', clause: '' },
              applies: { kinds: [], traits: [] },
              measure: { kind: 'YES_NO', maximum: 7, parts: [] },
            },
          ],
        },
      ],
      rule: { kind: 'ALL_MET', withoutEvidence: 'AS_ANSWERED', citation: { article: '2' } },
    };
    const saved = await save(made, { content, textCode: '1/QĐ-X', textIssuedOn: '2026-11-01' });
    expect(saved.faults).toEqual([]);
    expect(saved.content.criteria[0]!.targets[0]).toMatchObject({
      citation: { article: '1', clause: null },
      applies: null,
      measure: { kind: 'YES_NO', parts: null },
    });
    await api.ok(root, PUBLISH, publish(saved, '2026-12-01'));
    expect(await inForce(FAMILY, '2026-12-01')).toMatchObject({ number: 1, textCode: '1/QĐ-X' });
  });

  it('that are shipped are loaded once, and never changed by a later build', async () => {
    const [first] = shippedSets;
    const changed = { ...first!.versions[0]!, content: { ...first!.versions[0]!.content, criteria: [] } };
    await expect(loadCriteria(api.owner, [{ ...first!, versions: [changed] }])).rejects.toThrow('never changes');
    expect(await inForce(setId(1), '2026-01-01')).toMatchObject({ number: 1 });
  });

  it('are found by their title, in either language, and by the text that says them', async () => {
    expect((await found('cong dan hoc tap'))[0]).toBe('Công dân học tập');
    expect(await found('learning citizen')).toEqual(['Công dân học tập']);
    expect(await found('324/QĐ-KHVN')).toEqual(['Công dân học tập']);
    const target = '1. Tìm, tra cứu, đọc và cập nhật kiến thức';
    expect(await found('doc va cap nhat kien thuc', ['CRITERIA_TARGET'])).toEqual([target]);
    expect(await found('keeps up to date', ['CRITERIA_TARGET'])).toEqual([target]);
  });
});
