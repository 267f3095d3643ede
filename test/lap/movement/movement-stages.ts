import { beginning, samples } from '../../support/samples.ts';
import { CONFIRM, confirmation, type Confirmed, type Proposal, READ } from '../reading.ts';
import type { Somebody } from '../world.ts';
import * as gql from './documents.ts';
import { type Edges, type Office, type Offices, WARDS } from './offices.ts';

/** Answers the id of the movement. */
const launch = async (by: Somebody, organisation: Office, parentId: string, startsOn: string) =>
  (
    await by.ask<{ launchMovement: { id: string } }>(gql.LAUNCH, {
      input: { organisationId: organisation.id, name: 'Mỗi người dân một kế hoạch tự học', startsOn, parentId },
    })
  ).launchMovement.id;

/** The document, the cascade of movements below it, and who takes part. */
export class MovementStages {
  private readonly at: Offices;
  private movement!: string;
  private cityMovement!: string;
  readonly wardMovements: string[] = [];

  constructor(at: Offices) {
    this.at = at;
  }

  /** The guidance is read and confirmed as it was read: movement, deadlines and tasks come from its text. */
  async readDocument(): Promise<void> {
    const officer = await this.at.as(this.at.association, 'ASSOCIATION_OFFICER');
    const { name, text } = beginning(samples, '5-');
    const { sha256 } = await officer.upload(name, 'text/plain', Buffer.from(text));
    const file = { sha256, fileName: name, keeperId: this.at.association.id };
    const { readDirective: proposal } = await officer.ask<{ readDirective: Proposal }>(READ, file);
    this.at.check('the movement is read', proposal.reading.movement?.name === 'Mỗi người dân một kế hoạch tự học');
    this.at.check('its issuer is the association', proposal.issuer?.organisations[0]?.id === this.at.association.id);
    const input = confirmation(proposal, file, '2023-10-30');
    const { confirmReading: made } = await officer.ask<{
      confirmReading: Confirmed & { movement: { id: string } | null };
    }>(CONFIRM, { input });
    this.movement = made.movement!.id;
    const days = made.directive.deadlines.map(({ month, day, boundary }) => `${boundary} ${day}/${month}`);
    this.at.check(
      `communes report before 15/11, the city before 20/11 (${days.join(', ')})`,
      days.includes('BEFORE 15/11') && days.includes('BEFORE 20/11'),
    );
    this.at.say(`document read: a movement, ${made.directive.assignments.length} tasks, ${days.length} yearly days`);
  }

  /** The province's movement, the city's under it, and that of each of its sixteen wards. */
  async cascade(): Promise<void> {
    await this.at.world.itIs('2023-11-20T02:00:00Z');
    const atCity = await this.at.as(this.at.cityAssociation, 'ASSOCIATION_OFFICER');
    this.cityMovement = await launch(atCity, this.at.cityAssociation, this.movement, '2023-11-10');
    for (const ward of this.at.wardAssociations)
      this.wardMovements.push(
        await launch(await this.at.as(ward, 'ASSOCIATION_OFFICER'), ward, this.cityMovement, '2023-11-20'),
      );
    const { movements } = await atCity.ask<{ movements: Edges<{ id: string }> }>(gql.MOVEMENTS, {
      parentId: this.cityMovement,
    });
    this.at.check('sixteen hang below the city’s', movements.edges.length === WARDS);
    const far = await this.at.as(this.at.wardAssociations[1]!, 'ASSOCIATION_OFFICER');
    const seen = await far.ask<{ movements: Edges<{ id: string }> }>(gql.MOVEMENTS, { parentId: this.cityMovement });
    this.at.check(
      'a ward sees its own movement and not its neighbour’s',
      seen.movements.edges.length === 1 && seen.movements.edges[0]!.node.id === this.wardMovements[1],
    );
    this.at.say(`cascade: province, city, ${this.wardMovements.length} wards`);
  }

  /** Units register themselves or on their behalf; each counts once, whoever registered it. */
  async registerUnits(): Promise<void> {
    const atCity = await this.at.as(this.at.cityAssociation, 'ASSOCIATION_OFFICER');
    const register = async (by: Somebody, units: Office[], isRehearsal = false) =>
      (
        await by.ask<{
          registerOrganisations: { isWritten: boolean; things: { isDone: boolean; code: string | null }[] };
        }>(gql.REGISTER, {
          input: { movementId: this.cityMovement, organisationIds: units.map(({ id }) => id), isRehearsal },
        })
      ).registerOrganisations;
    await register(this.at.school.reporter, [this.at.school]);
    const rehearsed = await register(atCity, [this.at.school, this.at.secondary, this.at.enterprise], true);
    this.at.check('a rehearsal keeps nothing', !rehearsed.isWritten);
    await register(atCity, [this.at.secondary, this.at.enterprise]);
    const again = await register(atCity, [this.at.school]);
    this.at.check('nobody registers twice', again.things[0]?.code === 'MOVEMENT_REGISTERED');
    const elsewhere = await register(atCity, [this.at.university]);
    this.at.check('what lies elsewhere is refused', elsewhere.things[0]?.isDone === false);
    const { movementRegistrations: found } = await atCity.ask<{
      movementRegistrations: Edges<{ id: string; version: number; by: { id: string } | null; organisation: Office }>;
    }>(gql.REGISTERED, { movementId: this.cityMovement });
    this.at.check('three units take part', found.edges.length === 3);
    const own = found.edges.find(({ node }) => node.organisation.id === this.at.school.id)!.node;
    this.at.check('the school registered itself', own.by === null);
    this.at.check(
      'the others were registered on their behalf, and by whom is said',
      found.edges.filter(({ node }) => node.by?.id === this.at.cityAssociation.id).length === 2,
    );
    const leaving = found.edges.find(({ node }) => node.organisation.id === this.at.enterprise.id)!.node;
    await atCity.ask(gql.WITHDRAW, { input: { id: leaving.id, version: leaving.version, reason: 'Tham gia năm sau' } });
    const { registrationCounts } = await atCity.ask<{
      registrationCounts: { isWhole: boolean; counts: { kind: string; registered: number }[] }[];
    }>(gql.COUNTS, { movementId: this.cityMovement, unitId: this.at.city.unitId });
    const whole = registrationCounts.find(({ isWhole }) => isWhole)?.counts ?? [];
    this.at.check(
      'two units are counted after one has left',
      whole.find(({ kind }) => kind === 'ORGANISATION')?.registered === 2,
    );
    this.at.say('registrations: a unit by itself, two on their behalf, one withdrawn');
  }
}
