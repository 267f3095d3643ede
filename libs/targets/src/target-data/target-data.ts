import { NATION } from '@app/organisations';
import { AreaTargetState, type TargetReading } from '../area-target.entity';
import { SHIPPED_INDICATORS } from './indicator-data';

interface Decision {
  textCode: string;
  textIssuedOn: string;
  /** Where the values of 2025, and of 2030, were read. */
  sources: readonly [string, string];
  /** By code of the indicator: percent in 2025 and 2030; null: not confirmed. */
  values: Readonly<Record<string, readonly [number | null, number | null]>>;
}

const decisions: readonly Decision[] = [
  {
    textCode: '1373/QĐ-TTg',
    textIssuedOn: '2021-07-30',
    sources: ['lsu.vn', 'lsu.vn; vnanet'],
    values: {
      'literacy-2': [70, null],
      preschool: [70, 100],
      'primary-3': [50, 70],
      'lower-secondary-2': [100, null],
      'lower-secondary-3': [20, null],
      'information-competence': [50, 70],
      'life-skills': [50, 70],
      trained: [50, 60],
      university: [12, 15],
      'digital-universities': [70, 90],
      'digital-schools': [60, null],
      'digital-learning-centres': [70, null],
      'learning-citizens': [40, 60],
      'learning-districts': [25, 50],
      'learning-provinces': [15, 35],
    },
  },
  {
    textCode: '387/QĐ-TTg',
    textIssuedOn: '2022-03-25',
    sources: ['lsu.vn; infonet; baoyenbai', 'baobariavungtau; kế hoạch của một tỉnh'],
    values: {
      'learning-families': [70, null],
      'learning-clans': [65, null],
      'learning-communities': [65, null],
      'learning-units': [80, null],
      'citizens-in-families': [40, 60],
      'citizens-in-units': [60, 80],
      'chairs-in-centres': [100, null],
      'trained-association-staff': [40, 60],
    },
  },
  {
    textCode: '677/QĐ-TTg',
    textIssuedOn: '2022-06-03',
    sources: ['thuvienphapluat', 'thuvienphapluat 59A55; baobinhthuan'],
    values: {
      'briefed-members': [100, null],
      'adults-in-families': [40, 60],
      'staff-in-units': [60, 80],
      'digital-skills': [70, 90],
      'fluent-digital-skills': [60, 80],
    },
  },
];

/** What sources say that do not agree, by indicator and year. */
const disputed: Readonly<Record<string, TargetReading[]>> = {
  'literacy-2 2030': [
    { value: 9000, source: 'vnanet; thoidai' },
    { value: 10_000, source: 'lawnet 105428' },
  ],
  'adults-in-families 2030': [
    { value: 6000, source: 'thuvienphapluat 59A55; baobinhthuan' },
    { value: 7000, source: 'một trang tiếng Anh (dịch lại)' },
  ],
};

const YEARS = [2025, 2030] as const;

/** The same in every installation, so that what was ended there is not brought back by the next start. */
const keyOf = (indicatorKey: number, year: number): string =>
  `00000000-0000-4000-8000-${String(indicatorKey).padStart(8, '0')}${year}`;

const indicatorKeys = new Map(SHIPPED_INDICATORS.map(({ code, key }) => [code, key]));

/** What the three decisions set for the whole country, as far as it was confirmed. Articles were not. */
export const SHIPPED_TARGETS = decisions.flatMap(({ textCode, textIssuedOn, sources, values }) =>
  Object.entries(values).flatMap(([code, percents]) =>
    percents.map((percent, at) => {
      const [indicatorKey, year] = [indicatorKeys.get(code)!, YEARS[at]!];
      return {
        key: keyOf(indicatorKey, year),
        indicatorKey,
        unitKey: NATION,
        year,
        value: percent === null ? null : percent * 100,
        readings: disputed[`${code} ${year}`] ?? [],
        textCode,
        textIssuedOn,
        article: null,
        source: percent === null ? null : sources[at]!,
        organisationKey: null,
        state: AreaTargetState.InForce,
        validFrom: textIssuedOn,
        endedOn: null,
        endingReason: null,
        version: 1,
      };
    }),
  ),
);
