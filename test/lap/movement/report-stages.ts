import { type DemoForm, demoFigures, demoTexts } from '../../../apps/api/src/demo/figures.ts';
import * as common from '../documents.ts';
import type { Somebody } from '../world.ts';
import type { Edges, Office, Offices } from './offices.ts';

const YEAR = 2024;
/** What communes report, 15/11, and what a city sends on, 20/11: neither day is in time. */
const DUE = { commune: `${YEAR}-11-15`, city: `${YEAR}-11-20` };

const due = (tier: number, dueOn: string) => ({ tier, dueOn, dueBoundary: 'BEFORE' });

interface Line {
  collector: Office;
  reporters: Office[];
  kind: string;
  /** Who works at the collector's and at the reporters' offices. */
  role: string;
}

interface Sent {
  id: string;
  version: number;
  state: string;
  isLate: boolean;
}

interface Total {
  cellId: string;
  own: number | null;
  below: number | null;
  total: number | null;
}

/** The year's report of the movement goes up both lines: from sixteen wards to the city's association and to its committee. */
export class ReportStages {
  private readonly at: Offices;

  constructor(at: Offices) {
    this.at = at;
  }

  async report(): Promise<void> {
    const { cityAssociation, wardAssociations, city, wards } = this.at;
    const association = {
      collector: cityAssociation,
      reporters: wardAssociations,
      kind: 'STUDY_PROMOTION_ASSOCIATION',
      role: 'ASSOCIATION_OFFICER',
    };
    const government = { collector: city, reporters: wards, kind: 'PEOPLES_COMMITTEE', role: 'OFFICER' };
    for (const line of [association, government]) await this.up(line);
    this.at.say(
      `yearly reports up both lines: ${wardAssociations.length} and ${wards.length} wards, summed by the city`,
    );
  }

  private async up(line: Line): Promise<void> {
    await this.at.world.itIs(`${YEAR}-11-04T02:00:00Z`);
    const officer = await this.at.as(line.collector, line.role);
    const { forms } = await officer.ask<{ forms: (DemoForm & { id: string; code: string })[] }>(common.FORMS);
    const form = forms.find(({ code }) => code.startsWith('movement-year'))!;
    const roundId = await this.open(officer, line, form.id);
    const obligations = await this.obligations(officer, roundId);
    this.at.check(
      `${line.collector.name} asks its sixteen wards and itself (${obligations.size})`,
      obligations.size === line.reporters.length + 1 && line.reporters.every(({ id }) => obligations.has(id)),
    );
    const sums = new Map<string, number>();
    const add = (figures: { cellId: string; value: number | null }[]) => {
      for (const { cellId, value } of figures) sums.set(cellId, (sums.get(cellId) ?? 0) + (value ?? 0));
    };
    for (const [nth, ward] of line.reporters.entries()) {
      // The last one sends on the day itself, which is late: before the 15th.
      const isLate = nth === line.reporters.length - 1;
      if (isLate) await this.at.world.itIs(`${DUE.commune}T02:00:00Z`);
      const reporter = await this.at.as(ward, 'REPORTER');
      const sent = await this.write(reporter, obligations.get(ward.id)!, form, nth + 1);
      add(sent.figures);
      this.at.check(`${ward.name} sent ${isLate ? 'late' : 'in time'}`, sent.isLate === isLate);
      const accepted = await officer.ask<{ acceptReport: Sent }>(common.step('acceptReport'), sent.report);
      this.at.check(`${ward.name} is accepted`, accepted.acceptReport.state === 'ACCEPTED');
    }
    await this.at.world.itIs(`${YEAR}-11-19T02:00:00Z`);
    const own = obligations.get(line.collector.id)!;
    const sent = await this.write(officer, own, form, 100);
    this.at.check(`${line.collector.name} sends in time`, !sent.isLate);
    const { totals } = await officer.ask<{ totals: Total[] }>(common.TOTALS, { id: own });
    const ofOwn = new Map(sent.figures.map(({ cellId, value }) => [cellId, value ?? 0]));
    const wrong = totals.filter(
      ({ cellId, own: mine, below, total }) =>
        (mine ?? 0) !== ofOwn.get(cellId) ||
        (below ?? 0) !== sums.get(cellId) ||
        (total ?? 0) !== ofOwn.get(cellId)! + sums.get(cellId)!,
    );
    this.at.check(
      `${line.collector.name}: ${totals.length} totals are own and wards’ figures (${wrong.length} are not)`,
      totals.length > 0 && wrong.length === 0,
    );
  }

  private async open(officer: Somebody, { collector, kind }: Line, formVersionId: string): Promise<string> {
    const { openRound } = await officer.ask<{ openRound: { id: string } }>(common.OPEN_ROUND, {
      input: {
        organisationId: collector.id,
        formVersionId,
        title: `Báo cáo phong trào năm ${YEAR}`,
        year: YEAR,
        startsOn: `${YEAR}-01-01`,
        endsOn: `${YEAR}-11-14`,
        tiers: [
          { ...due(0, DUE.city), kinds: [], levels: [] },
          { ...due(1, DUE.commune), kinds: [kind], levels: ['COMMUNE'] },
        ],
      },
    });
    return openRound.id;
  }

  /** By the organisation that owes it. */
  private async obligations(officer: Somebody, round: string): Promise<Map<string, string>> {
    const { obligations } = await officer.ask<{ obligations: Edges<{ id: string; organisation: Office }> }>(
      common.OBLIGATIONS,
      { round, after: null },
    );
    return new Map(obligations.edges.map(({ node }) => [node.organisation.id, node.id]));
  }

  private async write(by: Somebody, obligationId: string, form: DemoForm, seed: number) {
    const { startReport: started } = await by.ask<{ startReport: Sent }>(common.START, { id: obligationId });
    const figures = demoFigures(form, seed, 3, YEAR);
    const { saveReport } = await by.ask<{ saveReport: Sent }>(common.SAVE, {
      input: { reportId: started.id, version: started.version, figures, texts: demoTexts(form, seed) },
    });
    const { submitReport } = await by.ask<{ submitReport: Sent }>(common.step('submitReport'), {
      id: saveReport.id,
      version: saveReport.version,
    });
    const { id, version, isLate } = submitReport;
    return { report: { id, version }, figures, isLate };
  }
}
