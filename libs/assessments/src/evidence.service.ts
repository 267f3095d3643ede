import { Files } from '@app/documents';
import { VersionContents } from './version-contents.service';
import {
  type Actor,
  type Connection,
  KernelError,
  newKey,
  pageOf,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Assessment } from './assessment.entity';
import { assessmentOf, type AssessmentRow, type HeldAssessment, hold, mayAnswer, store } from './assessment-row';
import { AssessmentError, EvidenceError } from './assessments.errors';
import {
  AssessmentEvidenceDropped,
  AssessmentEvidenceUsed,
  EvidenceFiled,
  EvidenceWithdrawn,
  ofAssessment,
} from './assessments.events';
import { AssessmentPermission } from './assessments.permissions';
import { Evidence, EvidenceKind, EvidenceUse } from './evidence.entity';
import type {
  AssessmentEvidencesArgs,
  FileAssessmentEvidenceInput,
  TakeOfferedEvidenceArgs,
  UseAssessmentEvidenceArgs,
  WithdrawEvidenceArgs,
} from './evidence.inputs';
import { evidenceColumns, findEvidence, visibleEvidence } from './evidence-row';
import { EvidenceOffers } from './evidence-offers.service';
import { targetsOf } from './packed-answers.rules';
import { tellEvidence } from './tell-evidence';

type Made = Pick<Evidence, 'kind' | 'title'> & Partial<Evidence>;

/** What shows an answer: filed once by the unit, used at any number of its targets. Only while the unit writes. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly transactions: Transactions,
    private readonly contents: VersionContents,
    private readonly files: Files,
    private readonly offers: EvidenceOffers,
  ) {}

  /** A file, at a target. Throws TARGET_UNKNOWN, EVIDENCE_PERIOD_ORDER, ASSESSMENT_ACT_NOT_ALLOWED, VERSION_CONFLICT. */
  async file(actor: Actor, input: FileAssessmentEvidenceInput): Promise<Assessment> {
    // Referring to a file opens it to every reader of the assessment, so the writer must be able to read it.
    await this.files.mustRead(actor, [input.sha256]);
    const { sha256, fileName, periodFrom = null, periodTo = null, expiresOn = null } = input;
    if (periodFrom !== null && periodTo !== null && periodTo < periodFrom)
      throw EvidenceError.EVIDENCE_PERIOD_ORDER({}, [{ path: 'periodTo', code: 'EVIDENCE_PERIOD_ORDER' }]);
    const title = input.title?.trim() || fileName;
    return this.at(actor, input, async (tx, held) => {
      const made: Made = { kind: EvidenceKind.File, title, sha256, fileName, periodFrom, periodTo, expiresOn };
      return fileEvidence(tx, held, made);
    });
  }

  /** One that is filed already. Throws EVIDENCE_WITHDRAWN, EVIDENCE_USED_ALREADY. */
  use(actor: Actor, args: UseAssessmentEvidenceArgs): Promise<Assessment> {
    return this.at(actor, args, async (tx, held) => {
      const evidence = await findEvidence(tx.query.bind(tx), args.evidenceKey);
      if (!evidence || evidence.organisationKey !== held.organisationKey) throw KernelError.NOT_FOUND();
      if (evidence.withdrawnAt) throw EvidenceError.EVIDENCE_WITHDRAWN();
      return evidence.key;
    });
  }

  /** A thing that the system offers for the target. Throws EVIDENCE_NOT_OFFERED, EVIDENCE_USED_ALREADY. */
  take(actor: Actor, args: TakeOfferedEvidenceArgs): Promise<Assessment> {
    return this.at(actor, args, async (tx, held) => {
      const thing = await this.offers.held(tx.query.bind(tx), tx.actor, held, args);
      if (!thing) throw EvidenceError.EVIDENCE_NOT_OFFERED({}, [{ path: 'thing', code: 'EVIDENCE_NOT_OFFERED' }]);
      const known = await tx.query<Evidence>(
        `SELECT ${evidenceColumns} FROM assessment_evidence AS e WHERE e.province_id = $1 AND e.organisation_key = $2 AND e.thing_id = $3`,
        [held.provinceId, held.organisationKey, thing.thingId],
      );
      const { share: _, ...filed } = thing;
      return known[0]?.key ?? fileEvidence(tx, held, { kind: EvidenceKind.Thing, ...filed });
    });
  }

  /** The target rests on it no longer; the evidence stays filed. */
  async drop(actor: Actor, args: UseAssessmentEvidenceArgs): Promise<Assessment> {
    const row = await this.transactions.run(actor, async (tx) => {
      const { held, next } = await hold(tx, args, 'save', mayAnswer);
      const { provinceId, year, key } = held;
      const gone = await tx.query(
        `DELETE FROM assessment_evidence_use WHERE province_id = $1 AND year = $2 AND assessment_key = $3 AND target = $4 AND evidence_key = $5
         RETURNING evidence_key`,
        [provinceId, year, key, args.target, args.evidenceKey.key],
      );
      if (gone.length === 0) throw KernelError.NOT_FOUND();
      const before = { target: args.target, evidenceKey: args.evidenceKey.key };
      tx.happened(AssessmentEvidenceDropped, { ...ofAssessment(held, next), before });
      return store(tx, held, next);
    });
    return assessmentOf(row);
  }

  /** Takes it back: it shows nothing any more. Throws EVIDENCE_WITHDRAWN, EVIDENCE_IN_USE_AS_SENT, VERSION_CONFLICT. */
  async withdraw(actor: Actor, { evidenceKey, version }: WithdrawEvidenceArgs): Promise<Evidence> {
    const row = await this.transactions.run(actor, async (tx) => {
      const query = tx.query.bind(tx);
      const evidence = await findEvidence(query, evidenceKey);
      if (!evidence || !actor.keeps(AssessmentPermission.Answer, evidence.organisationKey))
        throw KernelError.NOT_FOUND();
      if (evidence.withdrawnAt) throw EvidenceError.EVIDENCE_WITHDRAWN();
      const sent = await tx.query(
        `SELECT 1 FROM assessment_evidence_use AS u
         JOIN assessment AS a ON a.province_id = u.province_id AND a.year = u.year AND a.key = u.assessment_key
         WHERE u.province_id = $1 AND u.evidence_key = $2 AND a.state IN ('submitted', 'reviewed') LIMIT 1`,
        [evidence.provinceId, evidence.key],
      );
      if (sent.length > 0) throw EvidenceError.EVIDENCE_IN_USE_AS_SENT();
      await tableOf(Evidence).amend(tx, evidence, version, { withdrawnAt: tx.now });
      tellEvidence(tx, EvidenceWithdrawn, evidence);
      return Object.assign({}, evidence, { withdrawnAt: tx.now, version: version + 1 });
    });
    return tableOf(Evidence).toRow(row);
  }

  /** What an organisation has filed, the latest first. */
  list(actor: Actor, args: AssessmentEvidencesArgs): Promise<Connection<Evidence>> {
    const params: unknown[] = [args.organisationKey];
    const visible = visibleEvidence(actor, params);
    return pageOf<Evidence>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${evidenceColumns} FROM assessment_evidence AS e WHERE e.organisation_key = $1 AND ${visible}`,
        params,
        sort: [
          { expression: 'e.created_at', descending: true, type: 'timestamptz' },
          { expression: 'e.key', descending: true, type: 'uuid' },
        ],
      },
      args,
      tableOf(Evidence).toRow,
    );
  }

  private async at(
    actor: Actor,
    call: Pick<UseAssessmentEvidenceArgs, 'key' | 'version' | 'target'>,
    evidenceKeyOf: (tx: Transaction, held: HeldAssessment) => Promise<string>,
  ): Promise<Assessment> {
    const row = await this.transactions.run(actor, async (tx) => {
      const { held, next } = await hold(tx, call, 'save', mayAnswer);
      const targets = targetsOf(await this.contents.of(tx.query.bind(tx), held.versionKey));
      if (!targets.some(({ code }) => code === call.target))
        throw AssessmentError.TARGET_UNKNOWN({}, [{ path: 'target', code: 'TARGET_UNKNOWN' }]);
      return use(tx, held, next, call.target, await evidenceKeyOf(tx, held));
    });
    return assessmentOf(row);
  }
}

async function use(
  tx: Transaction,
  held: HeldAssessment,
  next: Pick<HeldAssessment, 'state' | 'number'>,
  target: string,
  evidenceKey: string,
): Promise<AssessmentRow> {
  const { provinceId, scopeId, year, key } = held;
  await tableOf(EvidenceUse).insert(tx, { provinceId, scopeId, year, assessmentKey: key, target, evidenceKey });
  tx.happened(AssessmentEvidenceUsed, { ...ofAssessment(held, next), after: { target, evidenceKey } });
  return store(tx, held, next);
}

async function fileEvidence(tx: Transaction, held: HeldAssessment, made: Made): Promise<string> {
  const { provinceId, scopeId, organisationKey, path } = held;
  const place = { provinceId, scopeId, key: newKey(), organisationKey, path };
  await tableOf(Evidence).insert(tx, { ...place, ...made, createdBy: tx.actor.personId, createdAt: tx.now });
  tellEvidence(tx, EvidenceFiled, place, made);
  return place.key;
}
