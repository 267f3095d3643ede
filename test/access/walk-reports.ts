import { nodeId, Role, uuidKey } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { openRound, smallForm, type TestForm, type TestRound } from '../reporting/reports-given';
import type { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';
import { placeRelations } from './rule';
import type { Walker } from './walker';
import type { World } from './world';

export interface WalkedReports {
  reports: string[];
  obligations: string[];
  /** A cell that was filled in all of them that were written here. */
  filledCell: string;
}

interface Report {
  id: string;
  version: number;
}

/** Reports with everything that one can hold, in the round of a school, its commune and the district. */
export async function walkedReports(world: World, walkers: Walker[]): Promise<WalkedReports> {
  const { api, targets, roundOfAll } = world;
  const writing = new Writing(api, await formWithAll(api));
  const second = await api.given.organisation({
    kind: 'primary_school' as OrganisationKind,
    parent: targets.own.organisation,
    name: 'Trường thứ hai',
  });
  const [school, other] = [walkers[1]!.person, await api.given.person(Role.Reporter, second)];
  const [commune, district] = [walkers[0]!.person, walkers[3]!.person];
  const places = { ...world, second };
  const before = await writing.round(places, 2023);
  await writing.accept(commune, await writing.send(school, before.obligations[1]!, [1, 10, 3]));
  const round = await writing.round(places, 2024);
  const returned = await writing.giveBack(commune, await writing.send(school, round.obligations[1]!, [1, 20, 3]));
  await writing.save(school, returned, [2, 30, 4], ['Đã làm rất tốt']);
  const child = await writing.accept(commune, await writing.submit(school, returned.id));
  const up = await writing.accept(district, await writing.send(commune, round.obligations[0]!, [1, 5, 2]));
  const late = await writing.accept(commune, await writing.send(other, round.obligations[2]!, [2, 30, 4]));
  const draft = await writing.start(school, (await writing.round(places, 2024)).obligations[1]!);
  await writing.save(school, draft, [9, 1], []);
  await api.owner.query('UPDATE activity SET recounted_at = now() WHERE organisation_key = $1', [
    targets.child.organisation.key,
  ]);
  await moveSince(api, round, targets.parent.organisation);
  return {
    reports: [
      ...placeRelations.flatMap((relation) => [targets[relation].draftReport, targets[relation].sentReport]),
      ...[child, up, late, draft].map(({ id }) => id),
    ],
    filledCell: nodeId('FormCell', writing.form.cells[0]!),
    obligations: [
      ...placeRelations.flatMap((relation) => [targets[relation].owed, targets[relation].sent]),
      ...round.obligations,
      ...roundOfAll.obligations,
    ],
  };
}

/** When the round opened the commune and its schools stood elsewhere in the district, so the commune reaches no more than what it owes itself. */
async function moveSince(api: TestApi, { keys }: TestRound, { path }: TestOrganisation): Promise<void> {
  const [commune, ...schools] = keys;
  const moved = `${path}900001.`;
  await api.owner.query('UPDATE obligation SET path = $2, node_path = $2 WHERE key = $1', [commune, moved]);
  for (const [at, key] of schools.entries())
    await api.owner.query(
      'UPDATE obligation SET path = $2 || $3::text, node_path = $2, parent_path = $2 WHERE key = $1',
      [key, moved, `90000${at + 2}.`],
    );
}

/** Rows below each other, a rule, a cell that talks fill, and a text that has to be written and belongs to a row. */
async function formWithAll(api: TestApi): Promise<TestForm> {
  const form = await smallForm(api.owner, { ruled: true });
  await api.owner.query('UPDATE form_row SET parent_key = $2 WHERE key = $1', [form.cells[1], form.cells[0]]);
  await api.owner.query('UPDATE form_cell SET feed = $2 WHERE key = $1', [
    form.cells[0],
    { kinds: ['talk'], quantity: 'people' },
  ]);
  await api.owner.query('UPDATE form_text SET required = true, row_key = $2 WHERE key = $1', [
    form.textKey,
    form.cells[0],
  ]);
  return form;
}

const REPORT = '{ id version }';

class Writing {
  constructor(
    private readonly api: TestApi,
    readonly form: TestForm,
  ) {}

  round({ targets: { own, child, parent }, second }: World & { second: TestOrganisation }, year: number) {
    return openRound(
      this.api.owner,
      this.form,
      [
        { organisation: own.organisation, to: parent.organisation, through: parent.organisation },
        { organisation: child.organisation, to: own.organisation },
        { organisation: second, to: own.organisation },
      ],
      year,
    );
  }

  start(person: TestPerson, obligationId: string): Promise<Report> {
    return this.do(person, `mutation ($id: ID!) { startReport(obligationId: $id) ${REPORT} }`, { id: obligationId });
  }

  save(person: TestPerson, { id }: Report, values: number[], bodies = ['Đã làm tốt']): Promise<Report> {
    const figures = values.map((value, at) => ({
      cellId: nodeId('FormCell', this.form.cells[at]!),
      state: 'NUMBER',
      value,
    }));
    const texts = bodies.map((body) => ({ textId: nodeId('FormText', this.form.textKey), body }));
    return this.withVersion(id, (version) =>
      this.do(person, `mutation ($input: SaveReportInput!) { saveReport(input: $input) ${REPORT} }`, {
        input: { reportId: id, version, figures, texts },
      }),
    );
  }

  submit(person: TestPerson, id: string): Promise<Report> {
    return this.step(person, id, 'submitReport');
  }

  accept(person: TestPerson, { id }: Report): Promise<Report> {
    return this.step(person, id, 'acceptReport');
  }

  async send(person: TestPerson, obligationId: string, values: number[]): Promise<Report> {
    const { id } = await this.save(person, await this.start(person, obligationId), values);
    return this.submit(person, id);
  }

  giveBack(person: TestPerson, { id }: Report): Promise<Report> {
    const [cell] = this.form.cells;
    const remarks = [
      { rowId: nodeId('FormRow', cell!), message: 'Xem lại dòng' },
      { cellId: nodeId('FormCell', cell!), message: 'Xem lại số' },
      { textId: nodeId('FormText', this.form.textKey), message: 'Xem lại lời' },
    ];
    return this.withVersion(id, (version) =>
      this.do(person, `mutation ($input: ReturnReportInput!) { returnReport(input: $input) ${REPORT} }`, {
        input: { reportId: id, version, remarks },
      }),
    );
  }

  private step(person: TestPerson, id: string, operation: string): Promise<Report> {
    const document = `mutation ($id: ID!, $version: Int!) { ${operation}(reportId: $id, version: $version) ${REPORT} }`;
    return this.withVersion(id, (version) => this.do(person, document, { id, version }));
  }

  private async withVersion(id: string, work: (version: number) => Promise<Report>): Promise<Report> {
    const [row] = await this.api.owner.query<{ version: number }[]>('SELECT version FROM report WHERE key = $1', [
      uuidKey('Report', id),
    ]);
    return work(row!.version);
  }

  private async do(person: TestPerson, document: string, variables: Record<string, unknown>): Promise<Report> {
    return Object.values(await this.api.ok<Record<string, Report>>(person, document, variables))[0]!;
  }
}
