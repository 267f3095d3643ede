import { citizenList } from '../movement/citizens.ts';
import { COMMUNITY, WRITE_IMPORT } from '../movement/documents.ts';
import { untilImport } from '../movement/imports.ts';
import type { Somebody } from '../world.ts';
import type { Edges } from '../ground.ts';
import * as gql from './documents.ts';
import type { Places } from './places.ts';
import { assessCitizens } from './planted.ts';
import { type Recognised, Rounds } from './rounds.ts';

const YEAR = 2025;
const ROWS = 3088;
const LACKING = 50;
const COMMUNITIES = ['Đông', 'Tây'];

/** Three thousand citizens of one commune, put forward, recommended and recognised each in a few acts. */
export class CitizenRounds {
  readonly communities: string[] = [];
  ids: string[] = [];
  private readonly rounds: Rounds;
  private readonly at: Places;
  private officer!: Somebody;
  private right = 0;

  constructor(at: Places) {
    this.at = at;
    this.rounds = new Rounds(at);
  }

  async keep(): Promise<void> {
    const { id: organisationId } = this.at.association;
    this.officer = await this.at.as(this.at.association, 'ASSOCIATION_OFFICER');
    for (const name of COMMUNITIES) {
      const made = await this.officer.ask<{ recordCommunity: { id: string } }>(COMMUNITY, {
        input: { organisationId, kind: 'KHU_PHO', name },
      });
      this.communities.push(made.recordCommunity.id);
    }
    const list = citizenList(ROWS, COMMUNITIES);
    const { id } = await this.officer.send<{ id: string }>(
      `/citizen-imports?organisation=${organisationId}`,
      'ds.csv',
      list.text,
    );
    await untilImport(this.officer, id, 'CHECKED');
    await this.officer.ask(WRITE_IMPORT, { id });
    const { written } = await untilImport(this.officer, id, 'WRITTEN');
    this.right = ROWS - list.faults.size;
    this.at.check(`${this.right} citizens are on the list (${written})`, written === this.right);
    const { citizens } = await this.officer.ask<{ citizens: Edges<{ id: string }> }>(gql.CITIZENS, { first: 20 });
    this.ids = citizens.edges.map(({ node }) => node.id);
  }

  async decide(): Promise<Recognised[]> {
    const { id: organisationId } = this.at.association;
    const leader = await this.at.as(this.at.association, 'LEADER');
    const met = await assessCitizens(this.at.world.owner, organisationId, YEAR, LACKING);
    this.at.check(`${met} meet the criteria`, met === this.right - LACKING);
    const titleId = await this.rounds.titleId('learning-citizen');
    const round = await this.rounds.open(this.officer, {
      organisationId,
      titleId,
      subject: 'CITIZEN',
      year: YEAR,
      nominationsUntil: '2026-02-28',
    });
    let nominated = 0;
    for (let hasMore = true; hasMore;) {
      const { nominateAllMet: answer } = await this.officer.ask<{
        nominateAllMet: { nominated: number; hasMore: boolean };
      }>(gql.NOMINATE_MET, { input: { roundId: round.id, organisationId, isRehearsal: false } });
      nominated += answer.nominated;
      ({ hasMore } = answer);
    }
    this.at.check(`all who meet them are put forward (${nominated})`, nominated === met);
    const { recommendEligible } = await this.officer.ask<{ recommendEligible: { recommended: number } }>(
      gql.RECOMMEND,
      { input: { roundId: round.id, isRehearsal: false } },
    );
    this.at.check(`all are recommended (${recommendEligible.recommended})`, recommendEligible.recommended === met);
    await this.rounds.close(this.officer, round.id);
    const refused = await this.officer.refusal(gql.DRAFT, { kind: 'RECOGNITION_DECISION', id: round.id });
    this.at.check(`no decision while nobody is known to decide (${refused})`, refused === 'AUTHORITY_UNKNOWN');
    await this.rounds.enterAuthority(
      { titleId },
      { holderKind: 'STUDY_PROMOTION_ASSOCIATION', holderLevel: 'COMMUNE', position: 'Chủ tịch' },
    );
    const decision = await this.rounds.decide(round.id, this.officer, leader);
    const began = performance.now();
    const granted = await this.rounds.grant(this.officer, round.id, decision.id);
    const took = Math.round(performance.now() - began);
    this.at.check(`${granted.granted} are recognised at once`, granted.isWritten && granted.granted === met);
    const all = await this.rounds.certified(this.officer, round.id);
    const numbers = new Set(all.map(({ number }) => number));
    this.at.check(
      `numbers 1 to ${met} without gaps`,
      numbers.size === met && Math.min(...numbers) === 1 && Math.max(...numbers) === met,
    );
    const people = new Set(all.map(({ citizen }) => citizen?.id));
    this.at.check('each is recognised once', people.size === met);
    this.at.check(
      'of a learning title nothing is paid by any text at hand',
      all.every(({ rewardDue }) => rewardDue === null),
    );
    this.at.check(
      'how long it is kept no text at hand says',
      all.every(({ validity }) => validity === 'UNVERIFIED'),
    );
    this.at.say(`citizens: ${met} of ${this.right} recognised by one decision, entered in ${took} ms`);
    return all;
  }
}
