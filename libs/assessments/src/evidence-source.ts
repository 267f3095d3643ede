import { type Actor, type IsoDate, type Query, type ThingKind } from '@app/kernel';
import { Injectable } from '@nestjs/common';

/** Whose things, and of which year. */
export interface EvidenceFor {
  organisationKey: number;
  /** Of the organisation, as of the record. */
  path: string;
  /** Provinces in which its things may stand. */
  provinceIds: readonly number[];
  year: number;
}

/** A thing of the system that can show something. */
export interface OfferedThing {
  /** Global id. */
  thingId: string;
  thingKind: ThingKind;
  title: string;
  periodFrom: IsoDate | null;
  periodTo: IsoDate | null;
  /** Last day on which it holds, where it says one. */
  expiresOn?: IsoDate | null;
  /** How many of how many it shows, where the target asks for a share; a list by itself knows the whole alone. */
  share?: { part: number | null; whole: number };
}

/** What one kind of thing offers as evidence. */
export interface EvidenceSource {
  /** Name under which feeds ask for it. */
  readonly code: string;
  /** Those of the organisation that the actor sees, the latest first, at most `MOST_OFFERED`. */
  offers(query: Query, actor: Actor, of: EvidenceFor): Promise<OfferedThing[]>;
  /** Locks a thing of its own that can be taken back, so that it is not while it is filed; other things are left alone. */
  hold?(query: Query, thingId: string): Promise<void>;
}

/** Of one kind and for one target. */
export const MOST_OFFERED = 50;

/** Libraries register what of theirs can be evidence; which target takes it stands in `evidence-feeds.ts`. */
@Injectable()
export class EvidenceSources {
  private readonly byCode = new Map<string, EvidenceSource>();

  /** Throws where a name has a source already. */
  register(...sources: EvidenceSource[]): void {
    for (const source of sources) {
      if (this.byCode.has(source.code)) throw new Error(`evidence ${source.code} is offered twice`);
      this.byCode.set(source.code, source);
    }
  }

  /** Those of the names that somebody offers. */
  of(codes: readonly string[]): EvidenceSource[] {
    return codes.flatMap((code) => this.byCode.get(code) ?? []);
  }
}
