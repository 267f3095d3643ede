import type { Unit } from '../ground.ts';
import type { Places } from './places.ts';
import { assess } from './planted.ts';
import { Rounds } from './rounds.ts';
import * as gql from './documents.ts';

const YEAR = 2025;

/** A school, a commune's committee and a commune as a community: of none of them a text at hand says who decides, since there are no districts. */
export class UnitRounds {
  private readonly rounds: Rounds;
  private readonly at: Places;

  constructor(at: Places) {
    this.at = at;
    this.rounds = new Rounds(at);
  }

  async decide(): Promise<void> {
    await this.one('learning-unit/district/1', [this.at.school, this.at.commune]);
    await this.one('learning-community/commune/1', [this.at.commune]);
    this.at.say('units: refused while no text says who decides, decided once an administrator entered one');
  }

  private async one(code: string, nominated: readonly Pick<Unit, 'id' | 'name'>[]): Promise<void> {
    const officer = await this.at.as(this.at.department, 'OFFICER');
    const leader = await this.at.as(this.at.province, 'LEADER');
    for (const { id } of nominated)
      await assess(this.at.world.owner, { organisationId: id, set: code, year: YEAR, outcome: 'met' });
    const titleId = await this.rounds.titleId(code);
    const round = await this.rounds.open(officer, {
      organisationId: this.at.department.id,
      titleId,
      subject: 'ORGANISATION',
      year: YEAR,
      nominationsUntil: '2026-02-28',
    });
    this.at.check(`${code}: nobody is known to decide`, round.authority === null && round.decider === null);
    const ids = nominated.map(({ id }) => id);
    const codes = await this.rounds.nominate(officer, round.id, ids);
    this.at.check(
      `${code}: nominated on their behalf (${codes.join()})`,
      codes.every((one) => one === null),
    );
    const appraised = await this.rounds.appraise(officer, await this.rounds.nominations(officer, round.id));
    this.at.check(
      `${code}: recommended (${appraised.join()})`,
      appraised.every((one) => one === null),
    );
    await this.rounds.close(officer, round.id);
    const refused = await officer.refusal(gql.DRAFT, { kind: 'RECOGNITION_DECISION', id: round.id });
    this.at.check(`${code}: no decision is drafted (${refused})`, refused === 'AUTHORITY_UNKNOWN');
    await this.rounds.enterAuthority(
      { titleId },
      { holderKind: 'PEOPLES_COMMITTEE', holderLevel: 'PROVINCE', position: 'Chủ tịch' },
    );
    const decision = await this.rounds.decide(round.id, officer, leader);
    const granted = await this.rounds.grant(officer, round.id, decision.id);
    this.at.check(`${code}: ${granted.granted} recognised`, granted.isWritten && granted.granted === ids.length);
  }
}
