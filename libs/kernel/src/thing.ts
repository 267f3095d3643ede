import { registerEnumType } from '@nestjs/graphql';
import type { IsoDate } from './dates';
import { type KindValue, OpenKind } from './open-kind';

/** What sort of thing a card shows. The library whose thing it is declares the value. */
export const ThingKind = new OpenKind('ThingKind');
export type ThingKind = KindValue<'ThingKind'>;

/** How a thing of any kind shows itself on one line: in a trace, an inbox, a search, a history. Texts are those of the thing itself. */
export interface Thing {
  /** Global id of the thing. */
  id: string;
  kind: ThingKind;
  /** Number of a document, else name, text or theme. */
  title: string;
  subtitle: string | null;
  /** The day by which its office would look for it: of issue, the first, or the last in time. */
  day: IsoDate | null;
  /** Null where it belongs to no one organisation, or to one that is not in the system. */
  organisationKey: number | null;
  /** In CONSTANT_CASE, of the enum that the kind names; null where the kind has no standing. */
  standing: string | null;
}

/** What became of a thing after a report that counts it was sent. */
export enum ThingChange {
  /** Recorded afterwards, so the report does not count it. */
  Added = 'added',
  /** What it counts for is another. */
  Amended = 'amended',
  /** Taken back; the report still counts it. */
  Withdrawn = 'withdrawn',
}
registerEnumType(ThingChange, { name: 'ThingChange' });
