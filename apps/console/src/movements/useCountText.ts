import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import type { RegistrationCountsQuery } from './registrations.graphql.ts';

export type RegistrationCount = RegistrationCountsQuery['registrationCounts'][number];

export const totalOf = ({ counts }: RegistrationCount): number =>
  counts.reduce((sum, { registered }) => sum + (registered ?? 0), 0);

/** What a place has: its kinds, and one number for all of them, which is not told where one kind has too few to be told. */
export function useCountText() {
  const translate = useTranslate();
  const format = useFormat();
  const shown = (count: number | null) =>
    count === null ? translate('resources.movements.registration.few') : format.number(count);
  const kindsOf = ({ counts }: RegistrationCount) =>
    counts.map(({ kind, registered }) => `${translate(`enums.SubjectKind.${kind}`)} ${shown(registered)}`).join(' · ');
  const textOf = (count: RegistrationCount) =>
    count.counts.some(({ registered }) => registered === null) ? kindsOf(count) : format.number(totalOf(count));
  return { kindsOf, textOf };
}
