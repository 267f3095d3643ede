import type { Edges } from '../ground.ts';
import { COMMUNITY } from '../movement/documents.ts';
import * as gql from './documents.ts';
import { rewardIs } from './model.ts';
import type { Places } from './places.ts';
import { Rounds } from './rounds.ts';

const BASE = 2_340_000;
const LATER = 2_530_000;
const PEOPLE = 12;
const COLLECTIVES = 4;
const HOUSEHOLDS = 3;

/** Giấy khen of a commune for people, collectives and households, decided upon on the last day of one base salary, and one more on the day after. */
export class CommendationStages {
  private readonly rounds: Rounds;
  private readonly at: Places;

  constructor(at: Places) {
    this.at = at;
    this.rounds = new Rounds(at);
  }

  async decide(citizenIds: readonly string[]): Promise<void> {
    const { id: organisationId } = this.at.association;
    const keeper = await this.at.as(this.at.association, 'ASSOCIATION_OFFICER');
    const communityIds: string[] = [];
    for (let at = 0; at < COLLECTIVES; at += 1) {
      const input = { organisationId, kind: 'KHU_PHO', name: `Khu phố Mẫu ${at + 1}` };
      communityIds.push(
        (await keeper.ask<{ recordCommunity: { id: string } }>(COMMUNITY, { input })).recordCommunity.id,
      );
    }
    const familyIds: string[] = [];
    for (let at = 0; at < HOUSEHOLDS; at += 1) {
      const input = { organisationId, communityId: communityIds[at], code: `GĐ-${at + 1}` };
      familyIds.push((await keeper.ask<{ recordFamily: { id: string } }>(gql.FAMILY, { input })).recordFamily.id);
    }
    await this.at.world.itIs('2026-06-30T02:00:00Z');
    const people = { citizenIds: citizenIds.slice(0, PEOPLE) };
    await this.give('CITIZEN', people, { tenths: 3, base: BASE, amount: 710_000 });
    await this.give('COMMUNITY', { communityIds }, { tenths: 6, base: BASE, amount: 1_410_000 });
    await this.give('FAMILY', { familyIds }, { tenths: 3, base: BASE, isHousehold: true, amount: 1_060_000 });
    await this.at.world.itIs('2026-07-01T02:00:00Z');
    const others = { citizenIds: citizenIds.slice(PEOPLE, PEOPLE + 2) };
    await this.give('CITIZEN', others, { tenths: 3, base: LATER, amount: 760_000 });
    await this.give('COMMUNITY', { communityIds }, { tenths: 6, base: LATER, amount: 1_520_000 });
    this.at.say(
      `giấy khen of 2026-06-30: ${PEOPLE} people, ${COLLECTIVES} collectives, ${HOUSEHOLDS} households; of 2026-07-01: 2 people, ${COLLECTIVES} collectives`,
    );
  }

  /** Nominated by the association, decided by the commune and given; answers the id of the decision. */
  async give(
    subject: string,
    whom: Record<string, string[]>,
    {
      tenths,
      base,
      isHousehold = false,
      amount,
    }: { tenths: number; base: number; isHousehold?: boolean; amount: number },
    nominationsUntil = '2026-07-15',
  ): Promise<string> {
    const officer = await this.at.as(this.at.commune, 'OFFICER');
    const leader = await this.at.as(this.at.commune, 'LEADER');
    const keeper = await this.at.as(this.at.association, 'ASSOCIATION_OFFICER');
    const round = await this.rounds.open(officer, {
      organisationId: this.at.commune.id,
      awardId: await this.rounds.awardId('commendation/commune'),
      awardKind: 'MOVEMENT',
      theme: `Phong trào ví dụ ${base}`,
      subject,
      year: 2026,
      nominationsUntil,
    });
    this.at.check('the commune decides on its own giấy khen', round.decider?.id === this.at.commune.id);
    const input = { roundId: round.id, organisationId: this.at.association.id, isRehearsal: false, ...whom };
    const { nominateSubjects } = await keeper.ask<{ nominateSubjects: { things: { code: string | null }[] } }>(
      gql.NOMINATE_SUBJECTS,
      { input },
    );
    const [ids] = Object.values(whom);
    this.at.check(
      `${ids!.length} ${subject} are put forward by the association (${nominateSubjects.things.map(({ code }) => code).join()})`,
      nominateSubjects.things.every(({ code }) => code === null),
    );
    const { nominations } = await officer.ask<{ nominations: Edges<{ id: string }> }>(gql.NOMINATIONS, {
      roundId: round.id,
    });
    const appraise = { ids: nominations.edges.map(({ node }) => node.id), isRecommended: true, isRehearsal: false };
    await officer.ask(gql.APPRAISE, { input: appraise });
    await this.rounds.close(officer, round.id);
    const decision = await this.rounds.decide(round.id, officer, leader);
    const granted = await this.rounds.grant(officer, round.id, decision.id);
    this.at.check(`${granted.granted} ${subject} are given it`, granted.isWritten && granted.granted === ids!.length);
    const all = await this.rounds.recognitions(officer, round.id);
    const computed = rewardIs(base, tenths, isHousehold);
    this.at.check(`the model itself says ${amount} (${computed})`, computed === amount);
    for (const { rewardDue } of all)
      this.at.check(
        `${subject}: ${rewardDue?.amount} đồng of factor ${rewardDue?.factor} and base ${rewardDue?.base}`,
        rewardDue?.amount === amount &&
          rewardDue.base === base &&
          rewardDue.factor === tenths * 10 &&
          rewardDue.isHousehold === isHousehold &&
          rewardDue.readings.length === (isHousehold ? 2 : 0),
      );
    return decision.id;
  }
}
