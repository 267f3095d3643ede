import { describe, expect, it } from '@jest/globals';
import { chartPoints, latest } from './chart.rules';

const point = (year: number, value: number | null, isComparable = true) => ({ year, value, isComparable });
const target = (year: number, value: number | null, id: string) => ({ year, value, unit: { id } });

describe('the chart of an indicator', () => {
  it('has the years of its figures and of its targets, and leads no line to what cannot be compared', () => {
    const points = [point(2024, 4000, false), point(2025, null), point(2026, 5960)];
    const targets = [
      target(2025, 4000, 'VN'),
      target(2030, 6000, 'VN'),
      target(2030, 7000, '12'),
      target(2028, null, 'VN'),
    ];
    expect(chartPoints({ points, targets })).toEqual([
      { year: 2024, value: null, apart: 4000, target: null },
      { year: 2025, value: null, apart: null, target: 4000 },
      { year: 2026, value: 5960, apart: null, target: null },
      { year: 2028, value: null, apart: null, target: null },
      { year: 2030, value: null, apart: null, target: 7000 },
    ]);
  });

  it('says what was reached last', () => {
    expect(latest([point(2024, 1), point(2025, null)])).toMatchObject({ year: 2024 });
    expect(latest([point(2025, null)])).toBeNull();
  });
});
