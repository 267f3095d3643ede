import type { Actor, Asking, FactKey } from '@app/kernel';
import { longDate } from '@app/directives';
import {
  DraftKind,
  type DraftProposal,
  type DraftProposer,
  DraftProposers,
  openDraft,
  OwnDocumentPermission,
  OwnDocuments,
} from '@app/issuing';
import { Injectable } from '@nestjs/common';
import type { StudyCircle } from './study-circle.entity';
import { StudyCircleIds } from './study-circle.ids';
import { StudyCircleError } from './study-circles.errors';
import { StudyCircles } from './study-circles.service';

const DECISION = DraftKind.declare(
  'study_circle_decision',
  'The decision that founds a study circle; from the circle.',
);

/** Drafts the decision with which a unit founds its circle, based on the document that asks for it. */
@Injectable()
export class StudyCircleDecisions implements DraftProposer<FactKey, StudyCircle> {
  readonly kind = DECISION;
  readonly from = StudyCircleIds;
  readonly permission = OwnDocumentPermission.Draft;

  constructor(
    proposers: DraftProposers,
    private readonly circles: StudyCircles,
    private readonly ownDocuments: OwnDocuments,
  ) {
    proposers.register(this);
  }

  read(actor: Actor, key: FactKey): Promise<StudyCircle> {
    return this.circles.one(actor, key);
  }

  /** Throws NOT_FOUND, STUDY_CIRCLE_CLOSED. */
  async propose(tx: Asking, circle: StudyCircle): Promise<DraftProposal> {
    const { organisationKey, directiveKey, name, memberCount, startsOn, closedOn } = circle;
    const office = await this.ownDocuments.mustDraftAt(tx, organisationKey);
    if (closedOn) throw StudyCircleError.STUDY_CIRCLE_CLOSED();
    const basedOn = await this.ownDocuments.citable(tx, directiveKey ? [directiveKey] : []);
    const text = `Thành lập “${name}” gồm ${memberCount} người, hoạt động từ ${longDate(startsOn)}.`;
    const parts = { ...openDraft(office, 'QĐ', `Thành lập ${name}`), body: [{ kind: 'paragraph' as const, text }] };
    return { office, parts, basedOn };
  }
}
