import type { Transaction } from '@app/kernel';
import { PersonFollowers, type PersonFollower, PersonReader } from '@app/people';
import { Injectable } from '@nestjs/common';
import { APPLICANT_FIELDS, ApplicantDigest } from './scholarship-person';

const OF_PERSON = `/* all shards: whoever is corrected or erased, by the index */
  SELECT a.province_id AS "provinceId", a.key FROM scholarship_application AS a WHERE a.person_key = $1 FOR NO KEY UPDATE`;

/** SQL: whoever it is looks the same as before. */
const ALIKE = '(a.number_digest, a.twin_digest) IS NOT DISTINCT FROM ($3::bytea, $4::bytea)';

/** What applications keep of a person: digests that follow what is known. Who was granted what, by which decision, stays under the pseudonym. */
@Injectable()
export class ScholarshipFollower implements PersonFollower {
  constructor(
    followers: PersonFollowers,
    private readonly reader: PersonReader,
    private readonly digests: ApplicantDigest,
  ) {
    followers.register(this);
  }

  async corrected(tx: Transaction, personKey: string): Promise<void> {
    const rows = await tx.query<Kept>(OF_PERSON, [personKey]);
    if (rows.length === 0) return;
    const people = await this.reader.byKeys([personKey], APPLICANT_FIELDS, tx.query.bind(tx));
    const { numberDigest, twinDigest } = this.digests.of(people.get(personKey) ?? new Map());
    // That it is another person was said of whoever it was before.
    for (const { provinceId, key } of rows)
      await tx.query(
        `UPDATE scholarship_application AS a SET number_digest = $3, twin_digest = $4,
           is_other = a.is_other AND ${ALIKE}, is_judged_other = a.is_judged_other AND ${ALIKE}
         WHERE a.province_id = $1 AND a.key = $2`,
        [provinceId, key, numberDigest, twinDigest],
      );
  }

  /** An application that waits is withdrawn; what was decided stands. */
  async erased(tx: Transaction, personKey: string): Promise<Record<string, number>> {
    const rows = await tx.query<Kept>(OF_PERSON, [personKey]);
    for (const { provinceId, key } of rows)
      await tx.query(
        `UPDATE scholarship_application AS a SET number_digest = NULL, twin_digest = NULL,
           state = CASE WHEN a.state = 'entered' THEN 'withdrawn' ELSE a.state END,
           reason = CASE WHEN a.state = 'entered' THEN 'Đã xóa dữ liệu cá nhân' ELSE a.reason END, version = a.version + 1
         WHERE a.province_id = $1 AND a.key = $2`,
        [provinceId, key],
      );
    return rows.length === 0 ? {} : { scholarshipApplications: rows.length };
  }
}

interface Kept {
  provinceId: number;
  key: string;
}
