import { newKey, Role, tableOf, type Transaction } from '@app/kernel';
import { placeOn } from '@app/organisations';
import { validUntil } from '@app/recognition-rules';
import { countRecognised } from '@app/recognition-counts';
import {
  Nomination,
  NominationState,
  Recognition,
  recognitionBook,
  RecognitionRound,
  RecognitionRoundState,
  RecognitionValidity,
} from '@app/recognitions';
import { SubjectKind } from '@app/subjects';
import type { DemoSession } from './demo-session';
import type { DemoPlaces } from './places';

const REGISTER = 'mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }';

/** Registered as a document of the province, on which the planted recognitions rest. */
export async function registerOldDecision(
  session: DemoSession,
  { keepers: { laiChau } }: DemoPlaces,
  today: string,
): Promise<void> {
  const issuedOn = decidedOn(today);
  await session.run(session.at(laiChau, Role.Officer), REGISTER, {
    input: {
      keeperId: laiChau.id,
      code: OLD_DECISION,
      type: 'QĐ',
      subject: 'Công nhận Đơn vị học tập (minh hoạ)',
      issuer: laiChau.name,
      issuedOn,
    },
  });
}

const OLD_DECISION = '99/QĐ-UBND';
const decisionYear = (today: string): number => Number(today.slice(0, 4)) - 2;
const decidedOn = (today: string): string => `${decisionYear(today)}-02-20`;

/** TT 24/2023 Điều 11 khoản 4. */
const MONTHS = 36;
/** Of the first commune's units two, and one of the second's. */
const HOLDERS = 3;

/**
 * Recognitions from before the system, planted without rounds played: of the year that makes them end on the last day of this one, as every title does by our
 * reading, so that the board shows a month and notices are due in the second half of a year.
 */
export async function plantEndingRecognitions(
  tx: Transaction,
  { units, keepers: { laiChau } }: DemoPlaces,
  today: string,
): Promise<void> {
  const [title] = await tx.query<{ key: string }>(`SELECT key FROM title WHERE code = 'learning-unit/district/1'`);
  const [decision] = await tx.query<{ key: string }>(`SELECT key FROM directive WHERE code = $1 AND keeper_key = $2`, [
    OLD_DECISION,
    laiChau.key,
  ]);
  const year = decisionYear(today) - 1;
  const roundKey = await plantRound(tx, laiChau.key, title!.key, year);
  const same = { kind: SubjectKind.Organisation, subjectKey: null, roundKey, version: 1 };
  const honour = { titleKey: title!.key, awardKey: null, year };
  const holders = [];
  for (const unit of units.slice(0, HOLDERS)) {
    const { provinceId, scopeId, path } = (await placeOn(tx.query.bind(tx), unit.key, today))!;
    const who = { ...same, provinceId, scopeId, path, organisationKey: unit.key };
    holders.push({ who, nominationKey: newKey() });
  }
  await tableOf(Nomination).insertAll(
    tx,
    holders.map(({ who, nominationKey: key }) => ({
      ...who,
      key,
      byKey: null,
      nominatedOn: `${year + 1}-01-10`,
      achievement: null,
      state: NominationState.Granted,
      reason: null,
      reopenedOn: null,
    })),
  );
  await countRecognised(
    tx,
    holders.map(({ who }) => ({ ...who, ...honour })),
  );
  const first = await tx.drawNumbers(recognitionBook(laiChau.key, year + 1), holders.length);
  await tableOf(Recognition).insertAll(
    tx,
    holders.map(({ who, nominationKey }, at) => ({
      ...who,
      ...honour,
      nominationKey,
      validUntil: validUntil(year, MONTHS),
      key: newKey(),
      achievement: `title/${title!.key}`,
      grantedByKey: laiChau.key,
      directiveKey: decision!.key,
      grantedOn: decidedOn(today),
      bookYear: year + 1,
      number: first + at,
      validity: RecognitionValidity.Until,
      revokedOn: null,
      revocationGround: null,
      revocationReason: null,
      revocationKey: null,
    })),
  );
}

async function plantRound(tx: Transaction, officeKey: number, titleKey: string, year: number): Promise<string> {
  const key = newKey();
  await tableOf(RecognitionRound).insert(tx, {
    key,
    organisationKey: officeKey,
    titleKey,
    awardKey: null,
    awardKind: null,
    theme: null,
    subject: SubjectKind.Organisation,
    year,
    nominationsUntil: `${year + 1}-01-15`,
    decideBy: `${year + 1}-02-15`,
    state: RecognitionRoundState.Decided,
    appealsUntil: null,
    reopenedOn: null,
    openedOn: `${year + 1}-01-02`,
    ownPapers: [],
    isByCouncil: false,
    reason: null,
    version: 1,
  });
  return key;
}
