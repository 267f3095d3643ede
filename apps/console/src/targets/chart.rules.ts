interface Series {
  points: readonly { year: number; value: number | null; isComparable: boolean }[];
  targets: readonly { year: number; value: number | null; unit: { id: string } }[];
}

export interface ChartPoint {
  year: number;
  value: number | null;
  /** What was reached where units were divided: stands alone, no line leads there. */
  apart: number | null;
  target: number | null;
}

/** A point for each year of figures and of targets; of several targets of a year the last, which is the nearest territory's. */
export function chartPoints({ points, targets }: Series): ChartPoint[] {
  const years = [...new Set([...points, ...targets].map(({ year }) => year))].toSorted((one, other) => one - other);
  return years.map((year) => {
    const point = points.find((one) => one.year === year);
    const value = point?.value ?? null;
    return {
      year,
      value: point?.isComparable ? value : null,
      apart: point && !point.isComparable ? value : null,
      target: targets.findLast((one) => one.year === year && one.value !== null)?.value ?? null,
    };
  });
}

/** The last year in which somebody answered. */
export const latest = <Point extends { value: number | null }>(points: readonly Point[]): Point | null =>
  points.findLast(({ value }) => value !== null) ?? null;
