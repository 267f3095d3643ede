import type { Edges } from '../ground.ts';
import type { Somebody } from '../world.ts';
import * as gql from './documents.ts';
import type { Places } from './places.ts';

export interface Round {
  id: string;
  version: number;
  state: string;
  counts: { proposed: number; recommended: number; notRecommended: number; granted: number };
  decider: { id: string } | null;
  authority: { citation: string } | null;
}

export interface Nominated {
  id: string;
  version: number;
  state: string;
  reason: string | null;
  organisation: { id: string } | null;
  eligibility: { isEligible: boolean | null; points: { reason: string; standing: string; on: string | null }[] };
}

export interface Recognised {
  id: string;
  version: number;
  number: number;
  bookYear: number;
  grantedOn: string;
  validity: string;
  validUntil: string | null;
  organisation: { id: string } | null;
  citizen: { id: string } | null;
  rewardDue: {
    factor: number;
    base: number;
    unrounded: number;
    amount: number;
    isHousehold: boolean;
    readings: { order: string; amount: number; isUsed: boolean }[];
    factorCitation: string;
    baseCitation: string;
    roundingCitation: string;
  } | null;
  certificate: { code: string } | null;
}

interface Granted {
  isWritten: boolean;
  granted: number;
  failed: number;
  failures: { nominationId: string; code: string }[];
}

/** Which version of a document is meant. */
const at = (draft: { id: string; version: number }) => ({ id: draft.id, version: draft.version });

interface Draft {
  id: string;
  version: number;
  draft: { body: { kind: string; text: string | null; rows: string[][] | null }[] };
}

/** Who signs in whose name. */
const LINES = { signatureLines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], signerName: 'Người Ký Ví Dụ' };

/** What every round goes through, as its officers do it. */
export class Rounds {
  readonly at: Places;
  private titles = new Map<string, string>();
  private awards = new Map<string, string>();

  constructor(at: Places) {
    this.at = at;
  }

  async titleId(code: string): Promise<string> {
    if (this.titles.size === 0) {
      const { titles } = await this.at.world.administrator.ask<{ titles: Edges<{ id: string; code: string }> }>(
        gql.TITLES,
      );
      this.titles = new Map(titles.edges.map(({ node }) => [node.code, node.id]));
    }
    return this.titles.get(code)!;
  }

  async awardId(code: string): Promise<string> {
    if (this.awards.size === 0) {
      const { awards } = await this.at.world.administrator.ask<{ awards: Edges<{ id: string; code: string }> }>(
        gql.AWARDS,
      );
      this.awards = new Map(awards.edges.map(({ node }) => [node.code, node.id]));
    }
    return this.awards.get(code)!;
  }

  async open(by: Somebody, input: Record<string, unknown>): Promise<Round> {
    return (await by.ask<{ openRecognitionRound: Round }>(gql.OPEN, { input })).openRecognitionRound;
  }

  async see(by: Somebody, id: string): Promise<Round> {
    return (await by.ask<{ recognitionRound: Round }>(gql.ROUND_OF, { id })).recognitionRound;
  }

  async nominations(by: Somebody, roundId: string): Promise<Nominated[]> {
    const { nominations } = await by.ask<{ nominations: Edges<Nominated> }>(gql.NOMINATIONS, { roundId });
    return nominations.edges.map(({ node }) => node);
  }

  async nominate(by: Somebody, roundId: string, organisationIds: string[]): Promise<(string | null)[]> {
    const input = { roundId, organisationIds, isRehearsal: false };
    const { nominate } = await by.ask<{ nominate: { things: { code: string | null }[] } }>(gql.NOMINATE, { input });
    return nominate.things.map(({ code }) => code);
  }

  async appraise(by: Somebody, nominated: readonly Nominated[]): Promise<(string | null)[]> {
    const input = { ids: nominated.map(({ id }) => id), isRecommended: true, isRehearsal: false };
    const { appraiseNominations } = await by.ask<{ appraiseNominations: { things: { code: string | null }[] } }>(
      gql.APPRAISE,
      { input },
    );
    return appraiseNominations.things.map(({ code }) => code);
  }

  async close(by: Somebody, id: string): Promise<void> {
    const { version } = await this.see(by, id);
    await by.ask(gql.CLOSE, { input: { id, version } });
  }

  async draft(by: Somebody, kind: string, id: string): Promise<Draft> {
    return (await by.ask<{ draftFrom: Draft }>(gql.DRAFT, { kind, id })).draftFrom;
  }

  /** Drafted, finished, approved by the leader of whoever decides, and numbered. */
  async decide(roundId: string, officer: Somebody, leader: Somebody): Promise<{ id: string; issuedOn: string }> {
    return this.issue(await this.draft(officer, 'RECOGNITION_DECISION', roundId), officer, leader);
  }

  async issue({ id, version }: Draft, officer: Somebody, leader: Somebody): Promise<{ id: string; issuedOn: string }> {
    const { amendDraft } = await officer.ask<{ amendDraft: Draft }>(gql.AMEND_DRAFT, {
      input: { id, version, ...LINES },
    });
    const { approveDirective } = await leader.ask<{ approveDirective: Draft }>(gql.APPROVE, at(amendDraft));
    const { issueDirective } = await officer.ask<{ issueDirective: { id: string; issuedOn: string } }>(
      gql.ISSUE,
      at(approveDirective),
    );
    return issueDirective;
  }

  async grant(by: Somebody, roundId: string, directiveId: string, isRehearsal = false): Promise<Granted> {
    const { version } = await this.see(by, roundId);
    const input = { roundId, version, directiveId, isPartial: false, isRehearsal };
    return (await by.ask<{ grantRecognitions: Granted }>(gql.GRANT, { input })).grantRecognitions;
  }

  /** All of a round, page by page. */
  async recognitions(by: Somebody, roundId: string): Promise<Recognised[]> {
    const all: Recognised[] = [];
    for (let after: string | null = null; ;) {
      const { recognitions }: { recognitions: Page } = await by.ask<{ recognitions: Page }>(gql.RECOGNITIONS, {
        roundId,
        after,
      });
      all.push(...recognitions.edges.map(({ node }) => node));
      if (!recognitions.pageInfo.hasNextPage) return all;
      after = recognitions.pageInfo.endCursor;
    }
  }

  /** What somebody read in a text, entered by the administrator. */
  async enterAuthority(honour: { titleId: string } | { awardId: string }, holder: object): Promise<void> {
    const input = {
      ...honour,
      act: 'DECIDE',
      provinceId: this.at.provinceUnitId,
      validFrom: '2025-07-01',
      citation: 'Văn bản ví dụ của lượt chạy thử, Điều 1',
      ...holder,
    };
    await this.at.world.administrator.ask(gql.ENTER_AUTHORITY, { input });
  }

  /** Certificates are issued in the background. */
  async certified(by: Somebody, roundId: string): Promise<Recognised[]> {
    for (let tries = 0; tries < 600; tries += 1) {
      const all = await this.recognitions(by, roundId);
      if (all.every(({ certificate }) => certificate !== null)) return all;
      await new Promise((done) => setTimeout(done, 200));
    }
    throw new Error('certificates are not issued');
  }
}

interface Page extends Edges<Recognised> {
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
