import * as gql from './documents.ts';
import { type Offices, WARDS } from './offices.ts';

/** What territories came to, against what they aim at. */
export class ResultStages {
  private readonly at: Offices;

  constructor(at: Offices) {
    this.at = at;
  }

  /** Each ward states its learning citizens; the city and the province are their sums. */
  async recordResults(): Promise<void> {
    await this.at.world.itIs('2025-02-03T02:00:00Z');
    const atProvince = await this.at.as(this.at.province, 'OFFICER');
    const { indicators } = await atProvince.ask<{ indicators: { id: string; code: string }[] }>(gql.INDICATORS);
    const indicator = indicators.find(({ code }) => code === 'learning-citizens')!;
    const sum = { part: 0, whole: 0 };
    for (const [at, ward] of this.at.wards.entries()) {
      const officer = await this.at.as(ward, 'OFFICER');
      const [part, whole] = [1385 + 17 * at, 1847 + 31 * at];
      const input = {
        organisationId: ward.id,
        indicatorId: indicator.id,
        year: 2024,
        numerator: part,
        denominator: whole,
      };
      const { recordIndicatorResult: made } = await officer.ask<{
        recordIndicatorResult: { id: string; version: number };
      }>(gql.RECORD_RESULT, { input });
      await officer.ask(gql.CONFIRM_RESULT, made);
      sum.part += part;
      sum.whole += whole;
    }
    const { areaBoard } = await atProvince.ask<{
      areaBoard: {
        series: {
          indicator: { code: string };
          points: { numerator: number; denominator: number; value: number; answered: number; expected: number }[];
        }[];
      };
    }>(gql.AREA_BOARD, { unitId: this.at.city.unitId, year: 2024 });
    const [point] = areaBoard.series.find((one) => one.indicator.code === 'learning-citizens')!.points;
    this.at.check(
      `the city is the sum of its wards (${point!.numerator} of ${point!.denominator})`,
      point!.numerator === sum.part && point!.denominator === sum.whole && point!.answered === WARDS,
    );
    // Hundredths of a percent, never rounded up to a target.
    this.at.check(
      `its share is ${point!.value} hundredths`,
      point!.value === Math.floor((sum.part * 10_000) / sum.whole),
    );
    this.at.say('targets against results: sixteen wards, summed');
  }
}
