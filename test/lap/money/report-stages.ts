import { type DemoForm, demoTexts } from '../../../apps/api/src/demo/figures.ts';
import * as common from '../documents.ts';
import type { Edges, Office } from '../ground.ts';
import type { Somebody } from '../world.ts';
import type { BooksKept, Entry, Line } from './books-kept.ts';
import * as gql from './documents.ts';
import type { Offices } from './offices.ts';

const WEEK = { startsOn: '2026-10-01', endsOn: '2026-10-07' };
const TITLE = 'Báo cáo Tuần lễ học tập suốt đời năm 2026';
/** What is spent from whose money stands in which line. */
const SOURCES = {
  '10.1': ['CENTRAL_BUDGET', 'PROVINCE_BUDGET', 'COMMUNE_BUDGET'],
  '10.2': ['ASSOCIATION', 'CONTRIBUTION'],
} as const;
type Code = keyof typeof SOURCES;
const CODES = ['10.1', '10.2'] as const;
type Money = Record<Code, number>;

const NOTHING: Money = { '10.1': 0, '10.2': 0 };
/** Of two that keep no books: what their activities cost. */
const SEMINAR: Money = { '10.1': 4_000_000, '10.2': 1_500_000 };
const CEREMONY: Money = { '10.1': 12_000_000, '10.2': 0 };
/** What the commune says its banners cost; its books know better. */
const SUPPOSED: Money = { '10.1': 9_000_000, '10.2': 2_000_000 };
const OF_COMMUNE = [
  ['banner', 'Băng rôn', '10-01'],
  ['contest_other', 'Thi đọc sách', '10-02'],
  ['talk', 'Tọa đàm', '10-05'],
  ['thematic_meeting', 'Tập huấn', '08-20'],
] as const;
const PARENTS = { amount: 120_000, comment: 'Phụ huynh trả thẳng 120.000 đồng tiền in, không qua sổ của trường' };

interface Form extends DemoForm {
  id: string;
  code: string;
  rows: (DemoForm['rows'][number] & { printedNumber: string; label: string })[];
}
interface Started {
  id: string;
  version: number;
  figures: { cellId: string; value: number | null; prefilled: boolean }[];
}
interface Typed {
  value: number;
  comment?: string;
}
interface Shift {
  cellId: string;
  reported: number;
  now: number;
  isTyped: boolean;
  isKept: boolean;
  comment: string | null;
}
interface SpentLine {
  voucherId: string;
  amount: number;
  activity: string;
}

/** The report of the Week: lines 10.1 and 10.2 from the books of who keeps any, from activities or by hand of who keeps none; summed by the province and opened down to the voucher. */
export class ReportStages {
  private readonly at: Offices;
  private form!: Form;
  private owed!: ReadonlyMap<string, string>;
  private kinds!: ReadonlyMap<string, string>;
  /** Titles of what takes place within the Week. */
  private readonly ofWeek: string[] = [];
  /** What is said by whoever keeps no books, and what books do not know. */
  private readonly said: Money[] = [];

  constructor(at: Offices) {
    this.at = at;
  }

  /** The round is opened, and everybody says what they do in the Week. */
  async ask(): Promise<string> {
    const { world, province, commune, communeBooks, schoolBooks, school } = this.at;
    await world.itIs('2026-09-08T02:00:00Z');
    const officer = await this.officer;
    await this.open(officer);
    const communeOfficer = await this.at.as(commune, 'OFFICER');
    for (const [kind, title, day] of OF_COMMUNE) {
      const cost = kind === 'banner' ? SUPPOSED : NOTHING;
      communeBooks.activities.set(title, await this.log(communeOfficer, commune, [kind, title, day], cost));
    }
    const day = await this.log(school.reporter, school, ['library_activity', 'Ngày hội sách', '10-03']);
    schoolBooks.activities.set('Ngày hội sách', day);
    const [first] = this.at.universities;
    await this.log(first!.reporter, first!, ['seminar', 'Hội thảo', '10-04'], SEMINAR);
    await this.log(officer, province, ['opening_ceremony', 'Lễ phát động', '10-01'], CEREMONY);
    this.said.push(SEMINAR, CEREMONY);
    return `${this.owed.size} units asked, 7 activities logged, 1 of them outside of the Week`;
  }

  async report(): Promise<string> {
    const { world, province, commune, communeBooks, school, schoolBooks } = this.at;
    await world.itIs('2026-10-08T08:00:00Z');
    await this.payMore();
    const [officer, communeOfficer] = [await this.officer, await this.at.as(commune, 'OFFICER')];
    for (const [nth, { id, name, reporter }] of this.at.universities.entries()) {
      // The second one had no activity and types what it paid; nobody asks why, since it keeps no books.
      const byHand = nth === 1 ? { '10.1': { value: 2_500_000 } } : {};
      if (nth === 1) this.said.push({ ...NOTHING, '10.1': 2_500_000 });
      const started = await this.start(reporter, id);
      this.mustSay(name, started, nth === 0 ? SEMINAR : NOTHING);
      await this.accept(officer, await this.submit(reporter, await this.save(reporter, started, byHand)));
    }
    const differing = await this.explain(school.reporter, communeOfficer);
    await this.accept(communeOfficer, differing);
    const ofCommune = await this.start(communeOfficer, commune.id);
    this.mustSay(communeBooks.office.name, ofCommune, this.spent(communeBooks));
    await this.accept(officer, await this.submit(communeOfficer, await this.save(communeOfficer, ofCommune)));
    const own = await this.start(officer, province.id);
    this.mustSay(province.name, own, CEREMONY);
    await this.submit(officer, await this.save(officer, own));
    const total = await this.compareTotals(officer);
    const opened = await this.openDown();
    const { row } = this.line('10.2');
    schoolBooks.faults.push(`REPORT_DIFFERS ${TITLE} – ${row.printedNumber}. ${row.label} (${PARENTS.comment})`);
    return `${this.owed.size} reports; the province spent ${total['10.1']} of budgets and ${total['10.2']} of others, 10.1 of the commune opens to ${opened} vouchers`;
  }

  /** Contributions for the talk and for the school's day of books; a mistake that was taken back. */
  private async payMore(): Promise<void> {
    const { communeBooks: books, schoolBooks } = this.at;
    const given = { fund: 'Quỹ Khuyến học', source: 'CONTRIBUTION', account: 'expenditure.week' };
    const gift = { ...given, account: 'income.contribution', amount: 1_000_000 };
    await books.post(entry('2026-10-02', 'Ủng hộ tọa đàm', gift, 'CASH_RECEIPT'));
    await books.post(entry('2026-10-05', 'Quà tặng', { ...given, amount: 650_000, activity: 'Tọa đàm' }));
    const water = { ...given, source: 'COMMUNE_BUDGET', amount: 200_000, activity: 'Tọa đàm' };
    const mistake = entry('2026-10-06', 'Nước uống tọa đàm', water);
    await books.takeBack(await books.post(mistake), mistake, '2026-10-08');
    const shelf = { ...given, purpose: 'Thiết bị thư viện', amount: 480_000, activity: 'Ngày hội sách' };
    await schoolBooks.post(entry('2026-10-03', 'Kệ sách', shelf));
  }

  /** The school types more than its books hold: only with a reason, which the commune reads with both figures. */
  private async explain(reporter: Somebody, above: Somebody): Promise<Started> {
    const { schoolBooks: books } = this.at;
    const started = await this.start(reporter, books.office.id);
    const kept = this.spent(books);
    this.mustSay(books.office.name, started, kept);
    const typed = { value: kept['10.2'] + PARENTS.amount };
    const bare = await this.save(reporter, started, { '10.2': typed });
    const fault = await reporter.fault(common.step('submitReport'), { id: bare.id, version: bare.version });
    this.at.mustRefuse('another figure than that of the books, without a word', fault, {
      code: 'REPORT_HAS_ERRORS',
      names: '"path":"figures.10.2/count","code":"CHECK_OTHER_THAN_BOOKS"',
    });
    const explained = await this.save(
      reporter,
      { ...started, version: bare.version },
      { '10.2': { ...typed, comment: PARENTS.comment } },
    );
    const sent = await this.submit(reporter, explained);
    this.said.push({ ...NOTHING, '10.2': PARENTS.amount });
    const { reportBrief } = await above.ask<{ reportBrief: { shifts: Shift[] } }>(gql.SHIFTS, { id: sent.id });
    const { cellId } = this.line('10.2');
    const shifts = reportBrief.shifts.filter(({ isKept }) => isKept);
    const wanted = [
      { cellId, reported: typed.value, now: kept['10.2'], isTyped: true, isKept: true, comment: PARENTS.comment },
    ];
    this.at.check(
      `the commune reads ${typed.value}, ${kept['10.2']} and why (${JSON.stringify(shifts)})`,
      JSON.stringify(shifts) === JSON.stringify(wanted),
    );
    return sent;
  }

  /** What the province's totals say is the plain list's sum. */
  private async compareTotals(officer: Somebody): Promise<Money> {
    const { communeBooks, schoolBooks, province } = this.at;
    const parts = [this.spent(communeBooks), this.spent(schoolBooks), ...this.said];
    const { totals } = await officer.ask<{ totals: { cellId: string; total: number | null }[] }>(common.TOTALS, {
      id: this.owed.get(province.id),
    });
    const wanted = { ...NOTHING };
    for (const code of CODES) {
      wanted[code] = sum(parts.map((part) => part[code]));
      const total = totals.find(({ cellId }) => cellId === this.line(code).cellId)?.total;
      this.at.check(`${code} of the province is ${wanted[code]} (${total})`, total === wanted[code]);
    }
    return wanted;
  }

  /** From the total to the commune, from its figure to each line that was spent, from there to the voucher. */
  private async openDown(): Promise<number> {
    const { communeBooks: books, province } = this.at;
    const { cellId } = this.line('10.1');
    const reader = await this.at.as(province, 'LEADER');
    const { contributions } = await reader.ask<{
      contributions: Edges<{ value: number | null; obligation: { id: string; organisation: { id: string } } }>;
    }>(common.CONTRIBUTIONS, { id: this.owed.get(province.id), cell: cellId, after: null });
    const part = contributions.edges.find(({ node }) => node.obligation.organisation.id === books.office.id)?.node;
    const lines = books.model.spentOn(this.ofWeek, SOURCES['10.1']);
    this.at.check(`the commune's part is ${sum(lines)} (${part?.value})`, part?.value === sum(lines));
    const { thingsBehind } = await reader.ask<{ thingsBehind: Edges<{ record: SpentLine }> }>(gql.SPENT_BEHIND, {
      id: part!.obligation.id,
      cell: cellId,
    });
    const records = thingsBehind.edges.map(({ node }) => node.record);
    const amounts = inOrder(records.map(({ amount }) => amount));
    this.at.check(`behind it stand ${inOrder(lines)} (${amounts})`, amounts === inOrder(lines));
    for (const { voucherId, amount, activity } of records) {
      const { voucher } = await reader.ask<{
        voucher: { entries: { amount: number; activity: { title: string } | null }[] };
      }>(gql.VOUCHER_OF, { id: voucherId });
      this.at.check(
        `a voucher has ${amount} for ${activity} (${JSON.stringify(voucher.entries)})`,
        voucher.entries.some((entry) => entry.amount === amount && entry.activity?.title === activity),
      );
    }
    return records.length;
  }

  private get officer(): Promise<Somebody> {
    return this.at.as(this.at.department, 'OFFICER');
  }

  private spent({ model }: BooksKept): Money {
    const of = (code: Code) => sum(model.spentOn(this.ofWeek, SOURCES[code]));
    return { '10.1': of('10.1'), '10.2': of('10.2') };
  }

  private line(code: Code): { row: Form['rows'][number]; cellId: string } {
    const row = this.form.rows.find((one) => one.code === code)!;
    return { row, cellId: row.cells[0]!.id };
  }

  private mustSay(whose: string, { figures }: Started, wanted: Money): void {
    for (const code of CODES) {
      const value = figures.find(({ cellId }) => cellId === this.line(code).cellId)?.value ?? 0;
      this.at.check(`${whose}: ${code} is filled with ${wanted[code]} (${value})`, value === wanted[code]);
    }
  }

  private async open(officer: Somebody): Promise<void> {
    const { forms } = await officer.ask<{ forms: Form[] }>(common.FORMS);
    this.form = forms.find(({ code }) => code.startsWith('week-province'))!;
    const { activityKinds } = await officer.ask<{ activityKinds: { id: string; code: string }[] }>(common.KINDS);
    this.kinds = new Map(activityKinds.map(({ id, code }) => [code, id]));
    const tiers = [
      { ...due(0, '2026-10-25'), kinds: [], levels: [] },
      { ...due(1, '2026-10-20'), kinds: ['PEOPLES_COMMITTEE', 'UNIVERSITY'], levels: ['COMMUNE', 'PROVINCE'] },
      { ...due(2, '2026-10-15'), kinds: ['PRIMARY_SCHOOL'], levels: ['COMMUNE'] },
    ];
    const input = {
      organisationId: this.at.province.id,
      formVersionId: this.form.id,
      title: TITLE,
      year: 2026,
      ...WEEK,
      tiers,
    };
    const { openRound } = await officer.ask<{ openRound: { id: string } }>(common.OPEN_ROUND, { input });
    const { obligations } = await officer.ask<{ obligations: Edges<{ id: string; organisation: Office }> }>(
      common.OBLIGATIONS,
      { round: openRound.id, after: null },
    );
    this.owed = new Map(obligations.edges.map(({ node }) => [node.organisation.id, node.id]));
    const units = [this.at.province, this.at.commune, this.at.school, ...this.at.universities];
    this.at.check(
      `${units.length} units owe a report (${this.owed.size})`,
      this.owed.size === units.length && units.every(({ id }) => this.owed.has(id)),
    );
  }

  private async log(
    by: Somebody,
    { id }: Pick<Office, 'id'>,
    [kind, title, day]: readonly [string, string, string],
    cost = NOTHING,
  ): Promise<string> {
    const startsOn = `2026-${day}`;
    const input = {
      organisationId: id,
      kindId: this.kinds.get(kind),
      title,
      startsOn,
      mode: 'IN_PERSON',
      eventCount: 1,
      stateBudget: cost['10.1'],
      otherFunding: cost['10.2'],
      confirmed: ['TWIN', 'FAR_DAY'],
    };
    if (startsOn >= WEEK.startsOn && startsOn <= WEEK.endsOn) this.ofWeek.push(title);
    return (await by.ask<{ logActivity: { id: string } }>(common.LOG_ACTIVITY, { input })).logActivity.id;
  }

  private async start(by: Somebody, organisationId: string): Promise<Started> {
    const call = { id: this.owed.get(organisationId) };
    return (await by.ask<{ startReport: Started }>(common.START, call)).startReport;
  }

  /** What nothing filled is zero, but for what is typed. */
  private async save(by: Somebody, started: Started, typed: Partial<Record<Code, Typed>> = {}): Promise<Started> {
    const over = new Map(Object.entries(typed).map(([code, said]) => [this.line(code as Code).cellId, said]));
    const filled = new Set(started.figures.filter(({ prefilled }) => prefilled).map(({ cellId }) => cellId));
    const cells = this.form.rows.flatMap((row) => row.cells).filter(({ id }) => over.has(id) || !filled.has(id));
    const input = {
      reportId: started.id,
      version: started.version,
      figures: cells.map(({ id }) => ({ cellId: id, state: 'NUMBER', ...(over.get(id) ?? { value: 0 }) })),
      texts: demoTexts(this.form, 1),
    };
    return { ...started, ...(await by.ask<{ saveReport: Started }>(common.SAVE, { input })).saveReport };
  }

  private async submit(by: Somebody, { id, version }: Started): Promise<Started> {
    return (await by.ask<{ submitReport: Started }>(common.step('submitReport'), { id, version })).submitReport;
  }

  private async accept(by: Somebody, { id, version }: Started): Promise<void> {
    await by.ask(common.step('acceptReport'), { id, version });
  }
}

const entry = (day: string, content: string, line: Line, kind: Entry['kind'] = 'CASH_PAYMENT'): Entry => ({
  kind,
  day,
  content,
  place: 'Két tiền mặt',
  party: 'Cửa hàng Mẫu B',
  lines: [line],
});

const due = (tier: number, dueOn: string) => ({ tier, dueOn, dueBoundary: 'BY' });

const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);

const inOrder = (amounts: readonly number[]): string => amounts.toSorted((one, other) => one - other).join();
