import { setTimeout as sleep } from 'node:timers/promises';
import exceljs from 'exceljs';
import { type DemoForm, demoFigures, demoTexts, keepRules, noise } from '../../apps/api/src/demo/figures.ts';
import * as gql from './documents.ts';
import { differences, type OwnFigures, type Sum, Unit } from './model.ts';
import { plan, PROVINCE_CODE } from './plan.ts';
import { CONFIRM, confirmation, type Confirmed, type Proposal, READ, type Tier } from './reading.ts';
import { SIGN_IN, tokenOf } from './sign-in.ts';
import type { Somebody, World } from './world.ts';

interface Page<Node> {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface Office {
  id: string;
  name: string;
  kind: 'province' | 'body' | 'district' | 'commune' | 'unit';
  parent: Office | null;
  /** Writes and sends the report. */
  reporter?: Somebody;
  /** Reviews what comes from below. */
  reviewer?: Somebody;
  obligation?: string;
  report?: { id: string; version: number };
  unit?: Unit;
}

interface Sent {
  id: string;
  version: number;
  state: string;
  isLate: boolean;
}

const ASOF = '2024-10-01';
const UNITS_PER_DISTRICT = 8;
const PARALLEL = 4;

/** One-pixel PNG: a photo is a photo to the file store when its content says so. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The stages of one lap; each leaves the model knowing what the system should now say. */
export class Lap {
  checks = 0;
  private readonly world: World;
  private readonly say: (text: string) => void;
  readonly failures: string[] = [];
  private readonly offices: Office[] = [];
  private department!: Office;
  private province!: Office;
  private form!: DemoForm & { id: string };
  private week!: { id: string; version: number };
  private directive!: string;
  private round!: string;
  /** The lowest tier, below those that the plan names. */
  private unitTier!: number;
  private cellCodes = new Map<string, string>();
  private activityEvents = new Map<string, number>();

  constructor(world: World, say: (text: string) => void) {
    this.world = world;
    this.say = say;
  }

  async plantOrganisations(): Promise<void> {
    const { administrator, government } = this.world;
    const { administrativeUnit: unit } = await administrator.ask<{ administrativeUnit: { id: string } }>(gql.UNIT, {
      code: PROVINCE_CODE,
      asOf: ASOF,
    });
    this.province = await this.create(
      'province',
      `Ủy ban nhân dân tỉnh ${plan.province}`,
      'PEOPLES_COMMITTEE',
      unit.id,
      {
        id: government.id,
      },
    );
    this.department = await this.create(
      'body',
      `Sở Giáo dục và Đào tạo tỉnh ${plan.province}`,
      'EDUCATION_DEPARTMENT',
      unit.id,
      this.province,
      this.province,
    );
    const bodies = [
      'Sở Thông tin và Truyền thông',
      'Sở Văn hóa, Thể thao và Du lịch',
      `Báo ${plan.province}`,
      'Đài Phát thanh và Truyền hình tỉnh',
      'Sở Nội vụ',
      'Sở Tư pháp',
    ];
    for (const name of bodies) this.offices.push(await this.create('body', name, 'DEPARTMENT', unit.id, this.province));
    this.offices.push(
      await this.create('body', `Tỉnh đoàn ${plan.province}`, 'MASS_ORGANISATION', unit.id, this.province),
    );
    await inTurns(await this.unitsBelow(unit.id), (district) => this.plantDistrict(district));
    const count = (kind: Office['kind']) => this.offices.filter((office) => office.kind === kind).length;
    this.say(
      `organisations: ${count('district')} districts, ${count('commune')} communes, ${count('body')} departments, ${count('unit')} units`,
    );
    this.check('at least 60 units', count('unit') >= 60);
  }

  private async plantDistrict(district: { id: string; name: string }): Promise<void> {
    const committee = await this.create(
      'district',
      `Ủy ban nhân dân ${district.name}`,
      'PEOPLES_COMMITTEE',
      district.id,
      this.province,
    );
    const office = await this.create(
      'body',
      `Phòng Giáo dục và Đào tạo ${district.name}`,
      'EDUCATION_OFFICE',
      district.id,
      committee,
      committee,
    );
    this.offices.push(committee);
    Object.assign(committee, { office });
    let units = 0;
    for (const commune of await this.unitsBelow(district.id)) {
      const below = await this.create(
        'commune',
        `Ủy ban nhân dân ${commune.name}`,
        'PEOPLES_COMMITTEE',
        commune.id,
        committee,
      );
      this.offices.push(below);
      if (units >= UNITS_PER_DISTRICT) continue;
      this.offices.push(
        await this.create('unit', `Trường THCS ${commune.name}`, 'LOWER_SECONDARY_SCHOOL', commune.id, below),
      );
      this.offices.push(
        await this.create(
          'unit',
          `Trung tâm học tập cộng đồng ${commune.name}`,
          'COMMUNITY_LEARNING_CENTRE',
          commune.id,
          below,
        ),
      );
      units += 2;
    }
  }

  private async unitsBelow(parent: string): Promise<{ id: string; code: string; name: string }[]> {
    return pages(async (after) => {
      const page = await this.world.administrator.ask<{
        administrativeUnits: Page<{ id: string; code: string; name: string }>;
      }>(gql.UNITS_BELOW, { parent, asOf: ASOF, after });
      return page.administrativeUnits;
    });
  }

  private async create(
    kind: Office['kind'],
    name: string,
    type: string,
    unitId: string,
    parent: { id: string } & Partial<Office>,
    actsFor?: Office,
  ): Promise<Office> {
    const input = {
      name,
      kind: type,
      line: 'GOVERNMENT',
      parentId: parent.id,
      administrativeUnitId: unitId,
      actsForId: actsFor?.id,
      validFrom: '2004-01-01',
    };
    const { createOrganisation } = await this.world.administrator.ask<{ createOrganisation: { id: string } }>(
      gql.CREATE_ORGANISATION,
      { input },
    );
    return { id: createOrganisation.id, name, kind, parent: parent.kind ? (parent as Office) : null };
  }

  async enrolPeople(): Promise<void> {
    this.department.reviewer = await this.enrol('officer-so', 'OFFICER', this.department.id);
    this.province.reporter = this.department.reviewer;
    this.province.reviewer = this.department.reviewer;
    let count = 1;
    await inTurns(this.offices, async (office) => {
      const at = office.kind === 'district' ? (office as Office & { office: Office }).office.id : office.id;
      if (office.kind === 'district') {
        // The education office writes and reviews for its committee.
        office.reporter = await this.enrol(`officer-${++count}`, 'OFFICER', at);
        office.reviewer = office.reporter;
        return;
      }
      office.reporter = await this.enrol(`reporter-${++count}`, 'REPORTER', at);
      if (office.kind === 'commune') office.reviewer = await this.enrol(`leader-${++count}`, 'LEADER', at);
    });
    this.say(`people: ${count} signed in by one-time link`);
  }

  private async enrol(name: string, role: string, organisationId: string): Promise<Somebody> {
    const { administrator, stranger } = this.world;
    const input = {
      name: `Người dùng ${name}`,
      email: `${name}@lap.invalid`,
      role,
      organisationId,
      validFrom: '2024-09-01',
    };
    const { createPerson } = await administrator.ask<{ createPerson: { id: string } }>(gql.CREATE_PERSON, { input });
    const { issueSignInLink } = await administrator.ask<{ issueSignInLink: { url: string } }>(gql.ISSUE_LINK, {
      id: createPerson.id,
    });
    const person = stranger(name);
    await person.ask(SIGN_IN, { token: tokenOf(issueSignInLink.url) });
    return person;
  }

  /** The plan is read, and confirmed as it was read: document, cited documents, tasks, deadlines, week and round come from its text. */
  async readPlan(): Promise<void> {
    await this.world.itIs('2024-09-20T02:00:00Z');
    const officer = this.department.reviewer!;
    const { name, text } = plan;
    const { sha256 } = await officer.upload(name, 'text/plain', Buffer.from(text));
    const file = { sha256, fileName: name, keeperId: this.province.id };
    const { readDirective: proposal } = await officer.ask<{ readDirective: Proposal }>(READ, file);
    this.checkReading(proposal);
    const { forms } = await officer.ask<{ forms: (DemoForm & { id: string; code: string })[] }>(gql.FORMS);
    this.form = forms.find(({ code }) => code.startsWith('week-province'))!;
    for (const row of this.form.rows) for (const cell of row.cells) this.cellCodes.set(cell.id, cell.code);
    const input = { ...confirmation(proposal, file, '2024-09-20'), round: this.proposedRound(proposal) };
    const { confirmReading: made } = await officer.ask<{ confirmReading: Confirmed }>(CONFIRM, { input });
    this.directive = made.directive.id;
    this.week = made.week!;
    this.round = made.round!.id;
    this.check('the plan without a number is a draft', made.directive.state === 'DRAFT');
    const stub = made.stubs.find(({ code }) => code === plan.cited);
    this.check('the dispatch it carries out is known as a stub', stub?.state === 'STUB');
    this.check('the plan is due before 20/10/2024', made.directive.deadlines[0]?.dueOn === '2024-10-20');
    this.check('the plan gives tasks', made.directive.assignments.length >= plan.assignments);
    this.say(`plan read: ${made.directive.assignments.length} tasks, ${made.stubs.length} documents known as stubs`);
    await this.checkObligations();
  }

  private checkReading({ reading, issuer, round }: Proposal): void {
    const { week, signer } = reading;
    this.check('type and symbol are read', reading.type?.value === 'KH' && reading.symbol?.value === 'KH-UBND');
    this.check('the blank number stays blank', reading.code === null);
    this.check('the blank day stays blank', reading.date?.day === null && reading.date.month === 9);
    this.check('the issuer is the committee', issuer?.organisations[0]?.id === this.province.id);
    this.check('the theme is read', week?.theme === plan.theme);
    this.check(
      'the week is read',
      week?.from === '2024-10-01' && week.to === '2024-10-07' && week.opening === week.from,
    );
    this.check('the signature is read', signer?.authority === 'DEPUTY');
    const [due] = reading.deadlines;
    this.check(
      'who owes a report is understood',
      due!.from.length === 2 && due!.from.every(({ kinds }) => kinds.length > 0),
    );
    this.check('it goes through the department', due!.through?.organisations[0]?.id === this.department.id);
    this.check(
      'a round is proposed',
      round?.tiers.some(({ tier, dueOn }) => tier === 1 && dueOn === '2024-10-20') ?? false,
    );
    this.check('the form in its annex is known', Boolean(round?.formVersion));
  }

  /** What the plan says, and the days that it leaves to the levels below and to the province itself. */
  private proposedRound({ round }: Proposal): Record<string, unknown> {
    const { title, year, startsOn, endsOn, formVersion, tiers } = round!;
    const lowest = Math.max(...tiers.map(({ tier }) => tier));
    this.unitTier = lowest + 2;
    const own: Tier[] = [
      { tier: 0, kinds: ['PEOPLES_COMMITTEE'], levels: ['PROVINCE'], dueOn: '2024-10-31', dueBoundary: 'BY' },
      { tier: lowest + 1, kinds: ['PEOPLES_COMMITTEE'], levels: ['COMMUNE'], dueOn: '2024-10-15', dueBoundary: 'BY' },
      {
        tier: this.unitTier,
        kinds: ['LOWER_SECONDARY_SCHOOL', 'COMMUNITY_LEARNING_CENTRE'],
        levels: ['COMMUNE'],
        dueOn: '2024-10-10',
        dueBoundary: 'BY',
      },
    ];
    return {
      title,
      year,
      startsOn,
      endsOn,
      formVersionId: formVersion!.id,
      tiers: [...own, ...tiers].toSorted((one, other) => one.tier - other.tier),
    };
  }

  private async checkObligations(): Promise<void> {
    const officer = this.department.reviewer!;
    const owed = await pages(async (after) => {
      const page = await officer.ask<{ obligations: Page<{ id: string; organisation: { id: string } }> }>(
        gql.OBLIGATIONS,
        { round: this.round, after },
      );
      return page.obligations;
    });
    const everybody = [this.province, ...this.offices];
    for (const office of everybody) {
      office.obligation = owed.find(({ organisation }) => organisation.id === office.id)?.id;
      office.unit = new Unit(office.name, office.parent?.unit ?? null);
    }
    this.check(
      `one obligation for each of ${everybody.length} organisations`,
      owed.length === everybody.length && everybody.every(({ obligation }) => obligation),
    );
    this.say(`round opened: ${owed.length} obligations`);
  }

  async logActivities(): Promise<void> {
    await this.world.itIs('2024-10-06T02:00:00Z');
    const { activityKinds } = await this.department.reviewer!.ask<{ activityKinds: { id: string; code: string }[] }>(
      gql.KINDS,
    );
    const kind = (code: string) => activityKinds.find((one) => one.code === code)!.id;
    let logged = 0;
    await inTurns(this.of('unit'), async (office, index) => {
      for (const [at, code] of ['training_life_skills', 'book_fair', 'arts'].entries()) {
        const eventCount = 1 + ((index + at) % 3);
        const { logActivity } = await office.reporter!.ask<{ logActivity: { id: string; version: number } }>(
          gql.LOG_ACTIVITY,
          {
            input: {
              organisationId: office.id,
              weekId: this.week.id,
              kindId: kind(code),
              title: `Hoạt động ${at + 1} của ${office.name}`,
              startsOn: `2024-10-0${1 + ((index + at) % 7)}`,
              mode: at === 2 ? 'BOTH' : 'IN_PERSON',
              place: 'Nhà văn hóa',
              eventCount,
              peopleCount: eventCount * 25,
              stateBudget: 500_000,
            },
          },
        );
        logged += 1;
        if (at === 0) this.activityEvents.set(office.id, eventCount);
        if (index > 2 || at > 0) continue;
        const { sha256 } = await office.reporter!.upload('anh-hoat-dong.png', 'image/png', PHOTO);
        const input = {
          activityId: logActivity.id,
          version: logActivity.version,
          sha256,
          fileName: 'anh-hoat-dong.png',
          caption: 'Ảnh chụp trong tuần',
        };
        await office.reporter!.ask(gql.ADD_EVIDENCE, { input });
      }
    });
    this.say(`activities: ${logged} logged, photos attached`);
  }

  /** Some on time, some late, two returned at a row; the last one sends nothing yet. */
  async unitsReport(): Promise<void> {
    const units = this.of('unit');
    const missing = units.at(-1)!;
    await inTurns(
      units.filter((unit) => unit !== missing),
      async (office, index) => {
        await this.write(office, index + 1, 1);
      },
    );
    await this.world.itIs('2024-10-09T02:00:00Z');
    const onTime = units.slice(0, -6);
    await inTurns(onTime, async (office) => this.expectSent(office, await this.send(office), false));
    await this.world.itIs('2024-10-12T02:00:00Z');
    await inTurns(units.slice(-6, -1), async (office) => this.expectSent(office, await this.send(office), true));
    await this.returnAndResend(units[0]!);
    await this.returnAndResend(units[5]!);
    await this.expectBoard(this.unitTier, {
      expected: units.length,
      missing: 1,
      late: 5,
      overdue: 1,
      submitted: units.length - 1,
    });
    await this.compareLive('after the units have sent', [this.province, units[0]!.parent!, units[0]!.parent!.parent!]);
    this.say(`units: ${onTime.length} in time, 5 late, 2 returned and sent again, 1 missing`);
  }

  async communesReport(): Promise<void> {
    await this.world.itIs('2024-10-13T02:00:00Z');
    const communes = this.of('commune');
    const first = this.of('unit')[0]!.parent!;
    await this.write(first, 999, 3);
    this.check(
      'a commune cannot send while a unit waits for review',
      (await this.refusalToSend(first)) === 'CHILDREN_UNREVIEWED',
    );
    await inTurns(
      this.of('unit').filter(({ report }) => report),
      (office) => this.accept(office),
    );
    await inTurns(
      communes.filter((one) => one !== first),
      (office, index) => this.write(office, 2000 + index, 3),
    );
    await inTurns(communes, async (office) => this.expectSent(office, await this.send(office), false));
    this.say(`communes: ${communes.length} consolidated and sent`);
  }

  async districtsAndDepartmentsReport(): Promise<void> {
    await this.world.itIs('2024-10-16T02:00:00Z');
    await inTurns(this.of('commune'), (office) => this.accept(office));
    const districts = this.of('district');
    await inTurns([...districts, ...this.of('body')], (office, index) => this.write(office, 5000 + index, 4));
    await this.world.itIs('2024-10-18T02:00:00Z');
    await inTurns([...districts.slice(1), ...this.of('body')], async (office) =>
      this.expectSent(office, await this.send(office), false),
    );
    // "Before the 20th": on the 20th it is late.
    await this.world.itIs('2024-10-20T02:00:00Z');
    this.expectSent(districts[0]!, await this.send(districts[0]!), true);
    this.say(`districts and departments: ${districts.length} and ${this.of('body').length} sent, 1 late`);
  }

  async provinceSendsUp(): Promise<void> {
    await this.world.itIs('2024-10-24T02:00:00Z');
    await inTurns([...this.of('district'), ...this.of('body')], (office) => this.accept(office));
    await this.write(this.province, 9000, 5);
    this.expectSent(this.province, await this.send(this.province), false);
    await this.compareSnapshots('as sent up');
    this.say('province: consolidated report sent up');
  }

  /** The missing unit sends at last: a supplement goes up level by level, nothing changes silently. */
  async lateChildBecomesSupplement(): Promise<void> {
    await this.world.itIs('2024-10-28T02:00:00Z');
    const late = this.of('unit').at(-1)!;
    const before = await this.snapshotOf(this.province);
    await this.write(late, 77, 1);
    this.expectSent(late, await this.send(late), true);
    await this.accept(late);
    this.check(
      'what was sent up has not changed',
      differences(before, await this.snapshotOf(this.province)).length === 0,
    );
    for (let office = late.parent; office; office = office.parent) {
      const { report } = await office.reporter!.ask<{
        report: { version: number; pendingSupplement: { obligations: unknown[] } | null };
      }>(gql.PENDING, { id: office.report!.id });
      this.check(`${office.name} has a supplement to send`, report.pendingSupplement?.obligations.length === 1);
      const { sendSupplement } = await office.reporter!.ask<{ sendSupplement: Sent }>(gql.step('sendSupplement'), {
        id: office.report!.id,
        version: report.version,
      });
      office.report = sendSupplement;
      office.unit!.send();
      if (office.parent) await this.accept(office);
    }
    this.say('late unit: supplements sent through commune, district and province');
  }

  async exportReport(): Promise<void> {
    const officer = this.department.reviewer!;
    const path = `/reports/${this.province.report!.id}/export`;
    const docx = await officer.download(`${path}.docx`);
    this.check('the .docx is a zip with content', docx.length > 10_000 && docx.subarray(0, 2).toString() === 'PK');
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load((await officer.download(`${path}.xlsx`)) as unknown as ArrayBuffer);
    const printed = new Set<number>();
    workbook.worksheets[0]!.eachRow((row) =>
      row.eachCell((cell) => typeof cell.value === 'number' && printed.add(cell.value)),
    );
    const totals = [...(this.province.unit!.snapshot?.values() ?? [])]
      .map(({ total }) => total)
      .filter((total) => total !== null);
    const lost = totals.filter((total) => !printed.has(total));
    this.check(`all ${totals.length} totals stand in the .xlsx (${lost.join(', ')} missing)`, lost.length === 0);
    this.say(`export: ${docx.length} bytes .docx, .xlsx holds all ${totals.length} totals`);
  }

  async compareWithRecomputation(): Promise<void> {
    const consolidating = [this.province, ...this.of('district'), ...this.of('commune')];
    const waited = await this.world.folded();
    await this.compareLive('folded', consolidating);
    await this.compareSnapshots('at the end');
    await this.compareDrillDown();
    this.say(
      `recomputation: ${consolidating.length} totals and snapshots, cell by cell (folding took ${Math.round(waited)} ms)`,
    );
  }

  private async compareDrillDown(): Promise<void> {
    const cells = [...this.cellCodes.keys()].filter((_, index) => index % 7 === 0);
    const officer = this.department.reviewer!;
    for (const cell of cells) {
      const parts = await pages(async (after) => {
        const page = await officer.ask<{ contributions: Page<{ value: number | null }> }>(gql.CONTRIBUTIONS, {
          id: this.province.obligation,
          cell,
          after,
        });
        return page.contributions;
      });
      const below = this.province.unit!.live().get(this.cellCodes.get(cell)!)?.below ?? null;
      const sum = parts.some(({ value }) => value !== null)
        ? parts.reduce((total, { value }) => total + (value ?? 0), 0)
        : null;
      this.check(`contributions to ${this.cellCodes.get(cell)} add up (${sum} of ${below})`, sum === below);
    }
    const [unit] = this.of('unit');
    const fed = [...this.cellCodes].find(([, code]) => code === '1.6/count')![0];
    const { thingsBehind } = await unit!.reporter!.ask<{ thingsBehind: Page<{ record: { eventCount: number } }> }>(
      gql.BEHIND,
      { id: unit!.obligation, cell: fed },
    );
    const events = thingsBehind.edges.reduce((total, { node }) => total + node.record.eventCount, 0);
    this.check('the activities behind a figure are listed', events === this.activityEvents.get(unit!.id));
  }

  // --- single acts ---

  private of(kind: Office['kind']): Office[] {
    return this.offices.filter((office) => office.kind === kind);
  }

  /** Starts the report, keeps what the activities have filled, writes the rest. */
  private async write(office: Office, seed: number, size: number): Promise<void> {
    const { startReport } = await office.reporter!.ask<{
      startReport: { id: string; version: number; figures: { cellId: string; value: number; prefilled: boolean }[] };
    }>(gql.START, {
      id: office.obligation,
    });
    const values = new Map(demoFigures(this.form, seed, size, 2024).map(({ cellId, value }) => [cellId, value]));
    for (const { cellId, value, prefilled } of startReport.figures) if (prefilled) values.set(cellId, value);
    const random = noise(seed);
    keepRules(this.form, values, (most) => Math.floor(random() * (most + 1)));
    if (office.kind !== 'district' && office.kind !== 'province') values.set(this.cellOf('7.1/count'), null);
    const texts = demoTexts(this.form, seed);
    await this.save(office, { ...startReport }, values, texts);
  }

  private async save(
    office: Office,
    report: { id: string; version: number },
    values: Map<string, number | null>,
    texts: { textId: string; body: string }[] = [],
  ): Promise<void> {
    const figures = [...values].map(([cellId, value]) => ({
      cellId,
      state: value === null ? 'NOT_APPLICABLE' : 'NUMBER',
      value,
    }));
    const input = { reportId: report.id, version: report.version, figures, texts };
    const { saveReport } = await office.reporter!.ask<{ saveReport: { id: string; version: number } }>(gql.SAVE, {
      input,
    });
    office.report = saveReport;
    const own: OwnFigures = new Map();
    for (const [cell, value] of values) own.set(this.cellCodes.get(cell)!, value ?? 'na');
    office.unit!.figures = own;
  }

  private cellOf(code: string): string {
    return [...this.cellCodes].find(([, one]) => one === code)![0];
  }

  private async send(office: Office): Promise<Sent> {
    const { submitReport } = await office.reporter!.ask<{ submitReport: Sent }>(gql.step('submitReport'), {
      ...office.report,
    });
    office.report = submitReport;
    office.unit!.send();
    return submitReport;
  }

  private refusalToSend(office: Office): Promise<string | null> {
    return office.reporter!.refusal(gql.step('submitReport'), { ...office.report });
  }

  private expectSent(office: Office, sent: Sent, isLate: boolean): void {
    this.check(
      `${office.name} is sent ${isLate ? 'late' : 'in time'}`,
      sent.state === 'SUBMITTED' && sent.isLate === isLate,
    );
  }

  private async accept(office: Office): Promise<void> {
    const reviewer = office.parent!.reviewer!;
    const { acceptReport } = await reviewer.ask<{ acceptReport: Sent }>(gql.step('acceptReport'), { ...office.report });
    office.report = acceptReport;
    office.unit!.isAccepted = true;
  }

  /** The level above names the row; the unit reads the reason, mends that figure, and sends version 2. */
  private async returnAndResend(office: Office): Promise<void> {
    const cell = this.cellOf('2/count');
    const message = 'Đề nghị kiểm tra lại số tin, bài.';
    const { returnReport } = await office.parent!.reviewer!.ask<{ returnReport: Sent & { number: number } }>(
      gql.RETURN,
      {
        input: { reportId: office.report!.id, version: office.report!.version, remarks: [{ cellId: cell, message }] },
      },
    );
    office.unit!.isIn = false;
    const { report } = await office.reporter!.ask<{
      report: { number: number; remarks: { cellId: string; message: string }[] };
    }>(gql.REMARKS, { id: returnReport.id });
    this.check(
      'the unit reads the reason at the row',
      report.remarks[0]?.cellId === cell && report.remarks[0].message === message && report.number === 2,
    );
    const own = new Map(
      [...office.unit!.figures].map(([code, value]) => [this.cellOf(code), value === 'na' ? null : value]),
    );
    own.set(cell, 4);
    await this.save(office, returnReport, own);
    this.expectSent(office, await this.send(office), false);
  }

  private async expectBoard(tier: number, expected: Record<string, number>): Promise<void> {
    const { round } = await this.department.reviewer!.ask<{ round: { board: Record<string, number>[] } }>(gql.BOARD, {
      round: this.round,
    });
    const line = round.board.find((one) => one.tier === tier) ?? {};
    for (const [name, value] of Object.entries(expected))
      this.check(`board, tier ${tier}: ${name} is ${value} (${line[name]})`, line[name] === value);
  }

  private async compareLive(when: string, offices: Office[]): Promise<void> {
    for (const office of offices) {
      const { totals } = await this.department.reviewer!.ask<{ totals: (Sum & { cellId: string })[] }>(gql.TOTALS, {
        id: office.obligation,
      });
      const wrong = differences(office.unit!.live(), this.byCode(totals));
      this.check(`live totals of ${office.name} ${when}: ${wrong.slice(0, 3).join('; ')}`, wrong.length === 0);
    }
  }

  private async snapshotOf(office: Office): Promise<Map<string, Sum>> {
    const { report } = await this.department.reviewer!.ask<{ report: { snapshot: (Sum & { cellId: string })[] } }>(
      gql.SNAPSHOT,
      { id: office.report!.id },
    );
    return this.byCode(report.snapshot);
  }

  private async compareSnapshots(when: string): Promise<void> {
    for (const office of [this.province, ...this.of('district'), ...this.of('commune')]) {
      const wrong = differences(office.unit!.snapshot!, await this.snapshotOf(office));
      this.check(`snapshot of ${office.name} ${when}: ${wrong.slice(0, 3).join('; ')}`, wrong.length === 0);
    }
  }

  private byCode(cells: (Sum & { cellId: string })[]): Map<string, Sum> {
    return new Map(
      cells.map(({ cellId, own, below, total, numbered, notApplicable }) => [
        this.cellCodes.get(cellId)!,
        { own, below, total, numbered, notApplicable },
      ]),
    );
  }

  private check(what: string, holds: boolean | string | undefined): void {
    this.checks += 1;
    if (!holds) this.failures.push(what);
  }
}

/** A few at a time: the machine is shared, and deadline day is another benchmark. */
async function inTurns<Item>(items: Item[], work: (item: Item, index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < items.length; index = next++) await work(items[index]!, index);
  };
  await Promise.all(Array.from({ length: PARALLEL }, lane));
  await sleep(0);
}

async function pages<Node>(read: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const page: Page<Node> = await read(after);
    nodes.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}
