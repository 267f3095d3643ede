import { RowNames } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { FormContent } from './form-content';
import { FormContents } from './form-contents.service';

/** Parts of forms by the words of the form, for whoever holds their keys alone. */
@Injectable()
export class FormNames {
  constructor(
    names: RowNames,
    private readonly contents: FormContents,
  ) {
    names.register('cellKey', () => this.all(cellNames));
    names.register('rowKey', () => this.all(({ rows }) => rows.map((row) => [row.key, rowName(row)])));
    names.register('textKey', () => this.all(({ texts }) => texts.map(({ key, heading }) => [key, heading])));
  }

  private async all(partsOf: (content: FormContent) => [key: number, name: string][]): Promise<Map<string, string>> {
    const contents = await this.contents.all();
    return new Map(contents.flatMap(partsOf).map(([key, name]) => [String(key), name]));
  }
}

const rowName = ({ printedNumber, label }: FormContent['rows'][number]): string =>
  [printedNumber, label].filter(Boolean).join(' ');

/** Row and column; of a row that has one cell, the row alone. */
function cellNames({ rows, cells, measures }: FormContent): [number, string][] {
  const rowByKey = new Map(rows.map((row) => [row.key, row]));
  const labels = new Map(measures.map(({ code, label }) => [code, label]));
  const perRow = Map.groupBy(cells, ({ rowKey }) => rowKey);
  return cells.map(({ key, rowKey, measure }) => {
    const name = rowName(rowByKey.get(rowKey)!);
    return [key, perRow.get(rowKey)!.length > 1 ? `${name} — ${labels.get(measure) ?? measure}` : name];
  });
}
