import { businessDate, type FactKey, type FieldError, KernelError, type Query, type Transaction } from '@app/kernel';
import { heldScopes } from '@app/organisations';
import { BirthDate, PersonReader } from '@app/people';
import { BirthYear, SubjectKind, visibleSubjects } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { isMinor } from './minors.rules';
import { EntryChannel, type SubjectAssessment } from './subject-assessment.entity';
import { SubjectAssessmentError } from './subject-assessments.errors';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';

/** Whose agreement is a person's own; clans and communities assess themselves in public. */
const AGREEING: readonly SubjectKind[] = [SubjectKind.Citizen, SubjectKind.Family];

interface Citizen {
  personKey: string;
  scopeId: number;
  endsOn: string | null;
}

type Said = Pick<
  SubjectAssessment,
  | 'provinceId'
  | 'scopeId'
  | 'subjectKind'
  | 'subjectKey'
  | 'channel'
  | 'reason'
  | 'consentOn'
  | 'guardianKey'
  | 'guardianRelation'
>;

type Minor = Pick<Said, 'provinceId' | 'subjectKind' | 'subjectKey'>;

/** What has to be known before an office answers for somebody. */
@Injectable()
export class OnBehalf {
  constructor(private readonly reader: PersonReader) {}

  /** Another citizen of the area, or of what went into it, who is of age, within sight. Throws GUARDIAN_UNFIT. */
  async guardian(
    tx: Transaction,
    key: FactKey,
    { scopeId, subjectKey }: Pick<Said, 'scopeId' | 'subjectKey'>,
  ): Promise<string> {
    const today = businessDate(tx.now);
    const params: unknown[] = [key.provinceId, key.key];
    const visible = visibleSubjects('s', tx.actor, today, params, SubjectAssessmentPermission.Enter);
    const [found] = await tx.query<Citizen>(`${CITIZEN} AND ${visible}`, params);
    if (!found) throw KernelError.NOT_FOUND();
    const isFit =
      found.endsOn === null && key.key !== subjectKey && (await isOneArea(tx, [found.scopeId, scopeId], today));
    if (!isFit || (await this.isMinor(tx.query.bind(tx), found.personKey, today)))
      throw SubjectAssessmentError.GUARDIAN_UNFIT({}, [{ path: 'guardianId', code: 'GUARDIAN_UNFIT' }]);
    return key.key;
  }

  /** Throws INVALID_INPUT with ON_BEHALF_REASON_REQUIRED, ON_BEHALF_CONSENT_REQUIRED, GUARDIAN_REQUIRED, GUARDIAN_RELATION_REQUIRED at their fields. */
  async mustBeSaid(tx: Transaction, said: Said): Promise<void> {
    if (said.channel !== EntryChannel.OnBehalf) return;
    const faults: FieldError[] = [];
    if (said.reason === null) faults.push({ path: 'reason', code: 'ON_BEHALF_REASON_REQUIRED' });
    if (AGREEING.includes(said.subjectKind) && said.consentOn === null)
      faults.push({ path: 'consentOn', code: 'ON_BEHALF_CONSENT_REQUIRED' });
    if (said.guardianKey === null && (await this.needsGuardian(tx, said)))
      faults.push({ path: 'guardianId', code: 'GUARDIAN_REQUIRED' });
    if (said.guardianKey !== null && said.guardianRelation === null)
      faults.push({ path: 'guardianRelation', code: 'GUARDIAN_RELATION_REQUIRED' });
    if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
  }

  /** Nobody enters answers of a minor before a guardian is named. Throws INVALID_INPUT with GUARDIAN_REQUIRED. */
  async mustHaveGuardian(tx: Transaction, of: Minor & Pick<Said, 'guardianKey'>): Promise<void> {
    if (of.guardianKey === null && (await this.needsGuardian(tx, of)))
      throw KernelError.INVALID_INPUT({}, [{ path: 'guardianId', code: 'GUARDIAN_REQUIRED' }]);
  }

  private async needsGuardian(tx: Transaction, { provinceId, subjectKind, subjectKey }: Minor): Promise<boolean> {
    if (subjectKind !== SubjectKind.Citizen) return false;
    const [citizen] = await tx.query<Citizen>(CITIZEN, [provinceId, subjectKey]);
    return citizen !== undefined && this.isMinor(tx.query.bind(tx), citizen.personKey, businessDate(tx.now));
  }

  private async isMinor(query: Query, personKey: string, today: string): Promise<boolean> {
    const people = await this.reader.byKeys([personKey], [BirthDate, BirthYear], query);
    return isMinor(people.get(personKey) ?? new Map(), today);
  }
}

/** One of two places is the other, or went into it. */
async function isOneArea(tx: Transaction, [one, other]: [number, number], today: string): Promise<boolean> {
  if (one === other) return true;
  const found = await tx.query(
    `SELECT 1 WHERE $1::int IN (${heldScopes('$2', '$3')}) OR $2::int IN (${heldScopes('$1', '$3')})`,
    [one, other, today],
  );
  return found.length > 0;
}

const CITIZEN = `SELECT s.person_key AS "personKey", s.scope_id AS "scopeId", s.ends_on AS "endsOn"
  FROM citizen AS s WHERE s.province_id = $1 AND s.key = $2`;
