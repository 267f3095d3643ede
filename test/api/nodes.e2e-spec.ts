import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeId, NodeSources, Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id ... on Organisation { name } } }';
const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

type Found = { __typename: string; id: string } | null;

describe('anything by its id', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start();
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.districtOffice);
  });
  afterAll(() => api.close());

  const nodes = async (ids: string[], person: TestPerson = officer) =>
    (await api.ok<{ nodes: Found[] }>(person, NODES, { ids })).nodes;

  it('is refused to who is not signed in', async () => {
    expect(await api.refusal(null, NODE, { id: tree.commune.id })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(null, NODES, { ids: [tree.commune.id] })).toBe('UNAUTHENTICATED');
  });

  it('is found with its type', async () => {
    const { node } = await api.ok<{ node: Found & { name: string } }>(officer, NODE, { id: tree.commune.id });
    expect(node).toEqual({ __typename: 'Organisation', id: tree.commune.id, name: 'UBND xã' });
  });

  it('is null when it is unknown or out of sight', async () => {
    const ids = [nodeId('Organisation', 999_999_999), tree.otherSchool.id, tree.school.id];
    for (const id of ids.slice(0, 2)) expect(await api.ok(officer, NODE, { id })).toEqual({ node: null });
    expect(await nodes(ids)).toEqual([null, null, { __typename: 'Organisation', id: tree.school.id }]);
  });

  it('is told with a code to be of a type that is found within another thing only, in its place', async () => {
    const child = nodeId('FormCell', 1);
    expect(await api.refusal(officer, NODE, { id: child })).toBe('NODE_NOT_FOUND_BY_ID');
    const { data, errors } = await api.run<{ nodes: Found[] }>(officer, NODES, {
      ids: [tree.school.id, child, tree.commune.id],
    });
    expect(data.nodes.map((one) => one?.id)).toEqual([tree.school.id, undefined, tree.commune.id]);
    expect(errors).toMatchObject([
      {
        path: ['nodes', 1],
        extensions: {
          code: 'NODE_NOT_FOUND_BY_ID',
          params: { type: 'FormCell' },
          fields: [{ path: 'ids.1' }],
          messages: { vi: expect.any(String), en: expect.any(String) },
        },
      },
    ]);
  });

  it('keeps order and repetitions, and knows an id in another spelling', async () => {
    const unit = nodeId('AdministrativeUnit', tree.commune.scopeId);
    const padded = Buffer.from(unit, 'base64url').toString('base64');
    const found = await nodes([unit, tree.school.id, padded, tree.commune.id, tree.school.id]);
    expect(found.map((one) => one!.id)).toEqual([unit, tree.school.id, unit, tree.commune.id, tree.school.id]);
  });

  it.each([
    ['no id at all', 'x'],
    ['the key of another kind of thing', nodeId('Week', 7)],
    ['no text', ''],
  ])('refuses %s with its code and place', async (_, id) => {
    const one = await api.run(officer, NODE, { id });
    expect(one.errors?.[0]?.extensions).toMatchObject({
      code: expect.stringMatching(/^INVALID_I/),
      fields: [{ path: 'id' }],
    });
    const many = await api.run(officer, NODES, { ids: [tree.school.id, id] });
    expect(many.errors?.[0]?.extensions.code).toMatch(/^INVALID_I/);
  });

  it('refuses more than 100 at once', async () => {
    const ids = Array.from({ length: 101 }, () => tree.school.id);
    expect(await api.refusal(officer, NODES, { ids })).toBe('INVALID_INPUT');
    expect(await nodes(ids.slice(1))).toHaveLength(100);
  });

  it('asks as often for many as for one', async () => {
    const many = [tree.district, tree.commune, tree.school, tree.secondSchool, tree.siblingCommune].map(({ id }) => id);
    const one = await api.statements(() => nodes(many.slice(0, 1)));
    expect(await api.statements(() => nodes(many))).toBe(one);
  });

  it('has a source for every type that has an operation of its own', () => {
    const types = api.app
      .get(NodeSources)
      .types()
      .map(({ name }) => name.replace(/View$/, ''));
    expect(types.toSorted()).toEqual([
      'AccountBooks',
      'Activity',
      'AdministrativeUnit',
      'Advance',
      'AdvanceSettlement',
      'ApiClient',
      'AreaTarget',
      'Assessment',
      'AssessmentRound',
      'Assignment',
      'Authority',
      'Award',
      'Ballot',
      'BankMatch',
      'BankStatement',
      'Budget',
      'BudgetLine',
      'Campaign',
      'CashCount',
      'Citizen',
      'CitizenImport',
      'Clan',
      'Cluster',
      'Community',
      'Council',
      'CouncilRule',
      'Counterparty',
      'CriteriaSet',
      'CriteriaVersion',
      'Directive',
      'Dispatch',
      'Donation',
      'Evidence',
      'Family',
      'FormVersion',
      'Fund',
      'FundHandover',
      'FundPublication',
      'FundPurpose',
      'IndicatorResult',
      'MoneyPlace',
      'Movement',
      'MovementRegistration',
      'Nomination',
      'Obligation',
      'OpenItem',
      'Organisation',
      'Person',
      'Pledge',
      'Recognition',
      'RecognitionReward',
      'RecognitionRound',
      'RecordsFile',
      'Report',
      'RewardDecision',
      'Round',
      'ScholarshipApplication',
      'ScholarshipGrant',
      'ScholarshipRound',
      'SpendingCap',
      'StockItem',
      'SubjectAssessment',
      'SubjectResultStatement',
      'SubjectStatement',
      'Title',
      'TitleClosing',
      'TitleRegistration',
      'Voucher',
      'VoucherDraft',
      'Webhook',
      'Week',
    ]);
  });
});
