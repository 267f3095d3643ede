import type { ComponentType } from 'react';

/** A spot on a page where other folders may put something. The folder of the page exports it from its `index.ts`. */
export interface Place<Props> {
  readonly name: string;
  /** Never there: carries the type of what the page gives. */
  readonly gives?: Props;
}

/** `name` begins with the resource of the page, `directives.panels`: it is fetched while the page waits for its record. */
export const place = <Props extends object>(name: string): Place<Props> => ({ name });

/** A component that may be fetched before it is drawn. */
export type Fetched<Props> = ComponentType<Props> & { preload?: () => Promise<unknown> };

/** Something that a folder puts on a page of another. */
export interface Addition {
  readonly at: string;
  /** Place among the others, smallest first. */
  readonly order: number;
  readonly component: Fetched<object>;
}

/** The one way to an `Addition`: the component takes what the place gives. */
export const addition = <Props extends object>(
  at: Place<Props>,
  order: number,
  component: Fetched<Props>,
): Addition => ({ at: at.name, order, component: component as Fetched<object> });

/** Beside the acts of any record of which there is a trace. */
export const traceActs = place<{ id: string }>('record.trace');
/** At the end of any record's page. */
export const recordHistory = place<{ resource: string; id: string }>('record.history');
/** Beside the acts of any record from which documents can be drafted. */
export const draftActs = place<{ resource: string; id: string }>('record.drafts');
