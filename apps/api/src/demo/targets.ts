import { newKey, Role, tableOf, type Transaction } from '@app/kernel';
import { ENTERED, IndicatorResult, IndicatorResultState } from '@app/targets';
import type { DemoSession } from './demo-session';
import { noise } from './figures';
import type { DemoPlaces } from './places';

const INDICATORS = '{ indicators { id code } }';
const SET = 'mutation ($input: SetAreaTargetInput!) { setAreaTarget(input: $input) { id } }';

/** Of each indicator: people or things to be counted in a commune, hundredths reached in the first year, and what comes to them each year. */
const counted: Readonly<Record<number, readonly [whole: number, begun: number, growth: number]>> = {
  8: [3200, 3400, 350],
  9: [3200, 700, 70],
  13: [3600, 2900, 620],
  21: [1100, 5200, 380],
  23: [12, 4500, 500],
  24: [8, 5000, 700],
};
const YEARS = 5;

interface Unit {
  year: number;
  key: number;
  provinceId: number;
}

/** Figures of the last years for every commune of the province, those of before the merger among them; the latest year is not complete. */
export async function plantResults(tx: Transaction, { keepers, communes }: DemoPlaces, today: string): Promise<void> {
  const last = Number(today.slice(0, 4));
  const units = await unitsOf(tx, keepers.laiChau.scopeId, last);
  const rows = units.flatMap(({ year, key: scopeId, provinceId }) => {
    const by = communes.find((commune) => commune.scopeId === scopeId) ?? keepers.laiChau;
    return Object.entries(counted).flatMap(([indicator, [whole, begun, growth]]) => {
      const random = noise(scopeId * 100 + Number(indicator));
      const denominator = Math.max(2, Math.round(whole * (0.5 + random())));
      const share = begun + growth * (year - last + YEARS - 1) + (random() - 0.5) * begun * 0.4;
      if (year === last && random() < 0.25) return [];
      return {
        provinceId,
        scopeId,
        key: newKey(),
        organisationKey: by.key,
        path: by.path,
        indicatorKey: Number(indicator),
        year,
        numerator: Math.min(denominator, Math.floor((denominator * share) / 10_000)),
        denominator,
        source: ENTERED,
        state: year === last && random() < 0.2 ? IndicatorResultState.Draft : IndicatorResultState.Confirmed,
        recordedAt: tx.now,
      };
    });
  });
  await tableOf(IndicatorResult).insertAll(tx, rows);
}

/** The province aims higher than the country, by a plan that is made up. */
export async function setDemoTarget(session: DemoSession, { keepers }: DemoPlaces): Promise<void> {
  const officer = session.at(keepers.laiChau, Role.Officer);
  const { indicators } = await session.run<{ indicators: { id: string; code: string }[] }>(officer, INDICATORS);
  const indicatorId = indicators.find(({ code }) => code === 'learning-citizens')!.id;
  const input = {
    organisationId: keepers.laiChau.id,
    indicatorId,
    year: 2030,
    value: 7000,
    textCode: '115/KH-UBND (minh hoạ)',
    textIssuedOn: '2022-03-15',
    article: 'Mục II.1 (minh hoạ)',
  };
  await session.run(officer, SET, { input });
}

function unitsOf(tx: Transaction, provinceKey: number, last: number): Promise<Unit[]> {
  return tx.query<Unit>(
    `SELECT y.year, u.key, $1::int AS "provinceId" FROM generate_series($2::int, $3::int) AS y(year)
     JOIN administrative_unit_period AS p ON p.path LIKE '1.' || $1 || '.%' AND p.valid_from <= least(make_date(y.year, 12, 31), $4::date)
       AND (p.valid_to IS NULL OR p.valid_to >= least(make_date(y.year, 12, 31), $4::date))
     JOIN administrative_unit AS u ON u.key = p.unit_key AND u.level = 'commune' ORDER BY y.year, u.key`,
    [provinceKey, last - YEARS + 1, last, tx.now],
  );
}
