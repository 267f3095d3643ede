import type { AreaMap } from '../dataProvider/schema.ts';

interface BoardPlace {
  unitId: string;
  map: AreaMap;
}

/** Address of the board of a unit. */
export const boardPage = ({ unitId, map }: BoardPlace): string =>
  `/targets?${new URLSearchParams({ unit: unitId, map }).toString()}`;

/** Address of the units behind one figure of the board. */
export const figuresPage = ({
  unitId,
  map,
  indicatorId,
  year,
}: BoardPlace & { indicatorId: string; year: number }): string =>
  `/targets/figures?${new URLSearchParams({ unit: unitId, indicator: indicatorId, year: String(year), map }).toString()}`;
