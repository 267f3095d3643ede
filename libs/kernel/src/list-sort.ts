import type { Type } from '@nestjs/common';
import { ArgsType, registerEnumType } from '@nestjs/graphql';
import { EnumField, FlagField } from './fields';
import { PageArgs, type SortColumn } from './paging';

/** SQL that a list may be sorted by, and the type to which a cursor's text is cast. */
export type SortKey = Pick<SortColumn, 'expression' | 'type'>;

export interface SortedPageArgs extends PageArgs {
  sort?: string | null;
  descending?: boolean | null;
}

export interface ListSorts {
  /** Arguments of a page, with the list's sorts. */
  Args: Type<SortedPageArgs>;
  /** The columns by which a page is asked for; `usual` where nobody chose. */
  columnsOf: (args: SortedPageArgs, usual: SortColumn[]) => SortColumn[];
}

/**
 * What a list may be sorted by: the enum `<name>` of the schema, and the SQL of each of its values. Rows that are equal follow in the
 * order of `last`, which is unique.
 */
export function listSorts(name: string, keys: Readonly<Record<string, SortKey>>, last: SortKey): ListSorts {
  const names = Object.fromEntries(Object.keys(keys).map((key) => [key, key]));
  registerEnumType(names, { name });

  @ArgsType()
  class Args extends PageArgs implements SortedPageArgs {
    @EnumField(() => names, { nullable: true, description: 'Without it the list has its usual order.' })
    sort?: string | null;

    @FlagField({ nullable: true, description: 'With `sort`: the greatest first.' })
    descending?: boolean | null;
  }
  return {
    Args,
    columnsOf: ({ sort, descending }, usual) =>
      sort == null ? usual : [keys[sort]!, last].map((key) => ({ ...key, descending: descending ?? false })),
  };
}

/** SQL: a text in the order of the Vietnamese alphabet; what is missing comes first. */
export const inAlphabet = (text: string): SortKey => ({
  expression: `(coalesce(${text}, '') COLLATE "vi-x-icu")`,
  type: 'text',
});

/** SQL: a day; what is missing comes last. */
export const byDay = (day: string): SortKey => ({ expression: `coalesce(${day}, 'infinity'::date)`, type: 'date' });
