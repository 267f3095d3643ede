import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type IsoDate, newKey, nodeId, Role, ThingKind, uuidKey } from '@app/kernel';
import { MOVEMENT, MovementPermission } from '@app/movements';
import { flowsDownTo } from '@app/organisations';
import {
  addPlaced,
  type Placed,
  TraceEdgeKind,
  TraceModule,
  type TraceReader,
  type TraceSource,
  TraceSources,
  type TraceStep,
  UPPER,
  uppers,
} from '@app/trace';
import { Injectable, Module } from '@nestjs/common';
import { TestApi } from '../support/app';
import { type Trace, TRACE_FIELDS, TraceWorld } from './trace-given';

const TRACE = `query Trace($id: ID!) { trace(id: $id) { ${TRACE_FIELDS} } }`;
const KINDS = `{ thing: __type(name: "ThingKind") { enumValues { name } } edge: __type(name: "TraceEdgeKind") { enumValues { name } } }`;

const PENNANT = ThingKind.declare('sample_pennant', 'A pennant for the best of a movement.');
const RIBBON = ThingKind.declare('sample_ribbon');
const WON_IN = TraceEdgeKind.declare('won_in', 'A pennant, in a movement.');

interface Pennant {
  key: string;
  movementKey: string;
  name: string;
}

const COLUMNS = 'p.key, p.movement_key AS "movementKey", p.name';
const nodeOf = ({ key, name }: Pennant) => ({ id: nodeId('Pennant', key), kind: PENNANT, title: name });

/** Of one's own reach and of the levels above, like the movements. */
const visible = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  flowsDownTo({ actor, permission: MovementPermission.Read, today, organisation: 'p.organisation_key' }, params);

/** What a wing writes to stand in the trace: nothing else in the house is touched. */
@Injectable()
class PennantTrace implements TraceSource {
  readonly kind = PENNANT;
  readonly share = 20;
  readonly hangsOn = [MOVEMENT];
  readonly types = ['Pennant'];

  constructor(sources: TraceSources) {
    sources.register(this);
  }

  async add({ query, actor, today, graph }: TraceReader, ids: readonly string[]): Promise<void> {
    const params: unknown[] = [ids.map((id) => uuidKey('Pennant', id))];
    const pennants = await query<Pennant>(
      `SELECT ${COLUMNS} FROM sample_pennant AS p WHERE p.key = ANY($1::uuid[]) AND ${visible(actor, today, params)}`,
      params,
    );
    for (const pennant of pennants) {
      graph.add(nodeOf(pennant));
      graph.link(nodeOf(pennant).id, nodeId('Movement', pennant.movementKey), WON_IN);
    }
  }

  async below({ query, actor, today, graph, ...step }: TraceStep): Promise<void> {
    const movements = step.found(MOVEMENT);
    if (movements.length === 0) return;
    const params: unknown[] = uppers(movements);
    const rows = await query<Placed<Pennant>>(
      `SELECT ${COLUMNS}, upper.id AS "upperId", count(*) OVER (PARTITION BY upper.id)::int AS total
       FROM ${UPPER('uuid')} JOIN sample_pennant AS p ON p.movement_key = upper.key
       WHERE ${visible(actor, today, params)}`,
      params,
    );
    addPlaced(graph, rows, nodeOf, WON_IN);
  }
}

@Module({ imports: [TraceModule], providers: [PennantTrace] })
class PennantsModule {}

describe('a kind of thing that a wing brings along', () => {
  let api: TestApi;
  let world: TraceWorld;
  let ids: Record<'basis' | 'plan' | 'movement' | 'pennant', string>;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z', { wings: [PennantsModule] });
    await api.owner.query(
      'CREATE TABLE sample_pennant (key uuid PRIMARY KEY, movement_key uuid, organisation_key int, name text)',
    );
    await api.owner.query('GRANT SELECT ON sample_pennant TO hieuhoc_app');
    world = await TraceWorld.make(api);
    const { tree, officer } = world;
    const basis = await world.document(officer, tree.province, 'UBND tỉnh');
    const plan = await world.document(officer, tree.province, 'UBND tỉnh', [basis]);
    const movement = await world.movement(plan, tree.province);
    const key = newKey();
    await api.owner.query(`INSERT INTO sample_pennant VALUES ($1, $2, $3, 'Cờ thi đua')`, [
      key,
      uuidKey('Movement', movement),
      tree.province.key,
    ]);
    ids = { basis, plan, movement, pennant: nodeId('Pennant', key) };
  });
  afterAll(() => api.close());

  const trace = async (id: string) => (await api.ok<{ trace: Trace }>(world.officer, TRACE, { id })).trace;

  it('stands in the schema with its kind and its edge', async () => {
    type Kinds = Record<'thing' | 'edge', { enumValues: { name: string }[] }>;
    const { thing, edge } = await api.ok<Kinds>(world.officer, KINDS);
    expect(thing.enumValues.map(({ name }) => name)).toContain('SAMPLE_PENNANT');
    expect(edge.enumValues.map(({ name }) => name)).toContain('WON_IN');
  });

  it('leads up through what others own to the documents', async () => {
    const found = await trace(ids.pennant);
    expect(found.nodes.map(({ id, depth }) => [id, depth])).toEqual([
      [ids.pennant, 0],
      [ids.movement, -1],
      [ids.plan, -2],
      [ids.basis, -3],
    ]);
    expect(found.edges).toContainEqual({ from: ids.pennant, to: ids.movement, kind: 'WON_IN' });
  });

  it('is found below a document, and below the movement it belongs to', async () => {
    for (const id of [ids.basis, ids.plan, ids.movement]) {
      const { nodes, edges } = await trace(id);
      expect(nodes.find((node) => node.id === ids.pennant)).toMatchObject({
        kind: 'SAMPLE_PENNANT',
        title: 'Cờ thi đua',
        standing: null,
      });
      expect(edges).toContainEqual({ from: ids.pennant, to: ids.movement, kind: 'WON_IN' });
    }
  });

  it('is nothing to somebody of another province', async () => {
    const stranger = await api.given.person(Role.Officer, world.tree.otherProvince);
    for (const id of Object.values(ids)) expect(await api.refusal(stranger, TRACE, { id })).toBe('NOT_FOUND');
  });

  it('is refused a second time', () => {
    const sources = api.app.get(TraceSources);
    const source = { kind: RIBBON, share: 1, hangsOn: [], types: [], add: () => Promise.resolve() };
    expect(() => sources.register({ ...source, kind: PENNANT })).toThrow('the kind sample_pennant is traced twice');
    expect(() => sources.register({ ...source, types: ['Pennant'] })).toThrow('the type Pennant is traced twice');
  });
});
