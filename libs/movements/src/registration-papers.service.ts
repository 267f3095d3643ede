import { type DrawnPaper, drawnPaper, type PaperFormat } from '@app/documents';
import { officeOf, officeThen } from '@app/issuing';
import { organisationNames } from '@app/organisations';
import { type Actor, Clock, type FactKey, KernelError, type Query, Transactions } from '@app/kernel';
import { participantNames, SUBJECT_KIND_NAMES } from '@app/participants';
import { type SubjectKind, SubjectNames } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { cascadeOf } from './movement-cascade';
import { visibleMovement } from './movement-rows';
import type { Movement } from './movement.entity';
import { MovementError } from './movements.errors';
import { MovementPermission } from './movements.permissions';
import { commitmentPaper, registrationList, type SpokenRegistration } from './registration-paper.rules';
import type { MovementRegistration } from './registration.entity';
import { registrationColumns, toRegistration, visibleRegistrations } from './registration.sql';
import { Registrations } from './registrations.service';

/** A list that somebody signs; more go out as a file of the list. */
const MOST_LINES = 2000;

/** Registrations as papers to be signed, in the form of the office that made them. */
@Injectable()
export class RegistrationPapers {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly registrations: Registrations,
    private readonly names: SubjectNames,
  ) {}

  /** Bản đăng ký. Throws NOT_FOUND, REGISTRATION_WITHDRAWN, RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
  async commitment(actor: Actor, key: FactKey, format: PaperFormat): Promise<DrawnPaper> {
    const registration = await this.registrations.one(actor, key);
    if (registration.withdrawnOn !== null) throw MovementError.REGISTRATION_WITHDRAWN();
    const query = this.transactions.reading(actor);
    const today = this.clock.today();
    const movement = await visibleMovement(query, actor, registration.movementKey, today);
    const [spoken] = await this.spoken(actor, query, [registration]);
    // As it stood then: it may have ceased since.
    const { registeredOn } = registration;
    const office = await officeThen(query, (registration.byKey ?? registration.organisationKey)!, registeredOn);
    const launcher = await launcherOf(query, movement, today);
    return drawnPaper(commitmentPaper(office, movement, launcher, spoken!), 'Bản đăng ký tham gia phong trào', format);
  }

  /** Those of a kind who take part and whom the actor sees, by the day, in the name of the actor's office. Throws as `commitment`, REGISTRATIONS_TOO_MANY. */
  async list(actor: Actor, movementKey: string, kind: SubjectKind, format: PaperFormat): Promise<DrawnPaper> {
    const today = this.clock.today();
    const query = this.transactions.reading(actor);
    const movement = await visibleMovement(query, actor, movementKey, today);
    const workplace = await this.workplaceFor(actor, query, movement);
    const params: unknown[] = [await cascadeOf(query, movementKey), kind, MOST_LINES + 1];
    const visible = visibleRegistrations(actor, today, params);
    const rows = await query<MovementRegistration>(
      `SELECT ${registrationColumns} FROM movement_registration AS r
       WHERE r.movement_key = ANY($1::uuid[]) AND r.kind = $2 AND r.withdrawn_on IS NULL AND ${visible}
       ORDER BY r.registered_on, r.key LIMIT $3`,
      params,
    );
    if (rows.length > MOST_LINES) throw MovementError.REGISTRATIONS_TOO_MANY({ most: MOST_LINES });
    const office = await officeOf(query, workplace, today);
    const spoken = await this.spoken(actor, query, rows.map(toRegistration));
    return drawnPaper(
      registrationList(office, movement, SUBJECT_KIND_NAMES[kind], spoken),
      'Danh sách đăng ký tham gia phong trào',
      format,
    );
  }

  /** Where the actor works in the territory of the movement; else the first of the workplaces. Throws NOT_FOUND. */
  private async workplaceFor(actor: Actor, query: Query, { organisationKey }: Movement): Promise<number> {
    const workplaces = actor.workplaces(MovementPermission.ReadRegistrations);
    const [within] = await query<{ key: number }>(
      `SELECT p.organisation_key AS key FROM organisation_period AS p
       JOIN administrative_unit_period AS here ON here.unit_key = p.scope_id
       JOIN organisation_period AS launcher ON launcher.organisation_key = $2
       JOIN administrative_unit_period AS there ON there.unit_key = launcher.scope_id AND starts_with(here.path, there.path)
       WHERE p.organisation_key = ANY($1::int[]) AND p.valid_from <= $3 AND (p.valid_to IS NULL OR p.valid_to >= $3)
       ORDER BY array_position($1::int[], p.organisation_key) LIMIT 1`,
      [workplaces, organisationKey, this.clock.today()],
    );
    const workplace = within?.key ?? workplaces[0];
    if (workplace === undefined) throw KernelError.NOT_FOUND();
    return workplace;
  }

  private async spoken(
    actor: Actor,
    query: Query,
    rows: readonly MovementRegistration[],
  ): Promise<SpokenRegistration[]> {
    const today = this.clock.today();
    const who = await participantNames(this.names, actor, query, rows, today);
    const by = await organisationNames(
      query,
      rows.flatMap(({ byKey }) => byKey ?? []),
      today,
    );
    return rows.map((registration, at) => ({
      registration,
      who: who[at]!,
      by: registration.byKey === null ? null : (by.get(registration.byKey) ?? null),
    }));
  }
}

async function launcherOf(
  query: Query,
  { organisationKey, launchedBy }: Movement,
  today: string,
): Promise<string | null> {
  if (organisationKey === null) return launchedBy;
  return (await organisationNames(query, [organisationKey], today)).get(organisationKey) ?? null;
}
