import { type ActOutcome, type Actor, Clock, doEach, type FactKey, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { CheckPapersInput } from './dossier.inputs';
import { checksOf, paperChecks, papersOf, standingsOf } from './dossier-store';
import { NominationState } from './nomination.entity';
import { heldNomination, roundInAppraisal, tellNomination } from './nomination-store';
import { RecognitionError } from './recognitions.errors';
import { NominationPapersChecked } from './recognitions.events';
import { RecognitionPermission } from './recognitions.permissions';

const keyOf = ({ key }: FactKey): string => key;

/** The office of a round says of dossiers which papers are there. */
@Injectable()
export class DossierChecks {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Of a thing: NOT_FOUND, NOMINATION_STATE, RECOGNITION_ROUND_STATE, PAPER_UNKNOWN. */
  async check(actor: Actor, { keys, checks, isRehearsal }: CheckPapersInput): Promise<ActOutcome> {
    const things = [...new Map(keys.map((key) => [key.key, key])).values()];
    const said = new Map(checks.map(({ paper, standing }) => [paper, standing]));
    const codes = [...said.keys()];
    return doEach(this.transactions, actor, { things, isRehearsal, keyOf }, async (tx, key) => {
      const today = this.clock.today();
      const row = await heldNomination(tx, key, today);
      const round = await roundInAppraisal(tx, row.roundKey, RecognitionPermission.Appraise);
      if (row.state === NominationState.Withdrawn || row.state === NominationState.Granted)
        throw RecognitionError.NOMINATION_STATE();
      const query = tx.query.bind(tx);
      const asked = new Set((await papersOf(query, [round])).get(round.key)!.map(({ code }) => code));
      if (codes.some((code) => !asked.has(code))) throw RecognitionError.PAPER_UNKNOWN();
      const before = standingsOf((await checksOf(query, [row])).get(row.key) ?? []);
      const place = { provinceId: row.provinceId, scopeId: row.scopeId, nominationKey: row.key };
      const check = { checkedBy: actor.personId, checkedOn: today };
      await paperChecks.insertAll(
        tx,
        codes.map((paper) => ({ ...place, paper, standing: said.get(paper)!, ...check })),
        { onConflict: paperChecks.overwriting() },
      );
      const told = (of: ReadonlyMap<string, string>) => ({
        papers: codes.map((paper) => ({ paper, standing: of.get(paper) ?? null })),
      });
      tellNomination(tx, NominationPapersChecked, row, row.state, {
        before: told(before),
        after: told(said),
      });
    });
  }
}
