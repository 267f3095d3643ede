import type { IsoDate } from '@app/kernel';

export enum RecognitionStepKind {
  Recognised = 'recognised',
  /** The same title or award as before. */
  RecognisedAgain = 'recognised_again',
  /** A title one level above one that was held. */
  Upgraded = 'upgraded',
  /** Its last day has passed, and nothing of the same kind followed in time. */
  Lapsed = 'lapsed',
  Revoked = 'revoked',
  /** Another paper stands in the place of its certificate. */
  Replaced = 'replaced',
}

/** A recognition as its history needs it. */
export interface Held {
  key: string;
  /** Title or award. */
  honour: string;
  /** The title one level below, where there is one. */
  lower: string | null;
  grantedOn: IsoDate;
  validUntil: IsoDate | null;
  revokedOn: IsoDate | null;
  revocationReason: string | null;
}

export interface Replacement {
  key: string;
  on: IsoDate;
  reason: string | null;
}

export interface Step {
  on: IsoDate;
  kind: RecognitionStepKind;
  key: string;
  reason: string | null;
}

/** What follows a step of the same day is a later step. */
const ORDER = Object.values(RecognitionStepKind);

const dayAfter = (day: IsoDate): IsoDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const standsOn = ({ grantedOn, revokedOn }: Held, day: IsoDate): boolean =>
  grantedOn <= day && (revokedOn === null || revokedOn > day);

/** How a recognition came: for the first time, again, or a level above. */
function came(one: Held, all: readonly Held[]): RecognitionStepKind {
  const before = all.filter(
    (other) => other.key !== one.key && other.grantedOn <= one.grantedOn && isBefore(other, one),
  );
  if (before.some(({ honour }) => honour === one.honour)) return RecognitionStepKind.RecognisedAgain;
  const hadLower = before.some((other) => other.honour === one.lower && standsOn(other, one.grantedOn));
  return hadLower ? RecognitionStepKind.Upgraded : RecognitionStepKind.Recognised;
}

/** Two of one day are told apart by their keys. */
const isBefore = (one: Held, other: Held): boolean =>
  one.grantedOn < other.grantedOn || (one.grantedOn === other.grantedOn && one.key < other.key);

/** The same one, or one above it, was given in time and goes on. */
const goesOn = (one: Held, all: readonly Held[]): boolean =>
  all.some(
    (other) =>
      other.key !== one.key &&
      (other.honour === one.honour || other.lower === one.honour) &&
      other.grantedOn <= one.validUntil! &&
      standsOn(other, dayAfter(one.validUntil!)) &&
      (other.validUntil === null || other.validUntil > one.validUntil!),
  );

/** The history of the recognitions of one subject up to a day, the earliest first. */
export function stepsOf(held: readonly Held[], replaced: readonly Replacement[], today: IsoDate): Step[] {
  const steps = held.flatMap((one): Step[] => {
    const { key, grantedOn, validUntil, revokedOn, revocationReason } = one;
    const lapses = validUntil !== null && validUntil < today && (revokedOn === null || revokedOn > validUntil);
    return [
      { on: grantedOn, kind: came(one, held), key, reason: null },
      ...(revokedOn === null
        ? []
        : [{ on: revokedOn, kind: RecognitionStepKind.Revoked, key, reason: revocationReason }]),
      ...(lapses && !goesOn(one, held)
        ? [{ on: dayAfter(validUntil), kind: RecognitionStepKind.Lapsed, key, reason: null }]
        : []),
    ];
  });
  const papers = replaced.map((one): Step => ({ ...one, kind: RecognitionStepKind.Replaced }));
  return [...steps, ...papers].toSorted(
    (one, other) =>
      (one.on < other.on ? -1 : one.on > other.on ? 1 : 0) ||
      ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) ||
      (one.key < other.key ? -1 : 1),
  );
}
