import { nodeId } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';

export const OPEN = `mutation Open($input: OpenRoundInput!) { openRound(input: $input) { id title year version } }`;

/** Owner, districts, communes, schools; each due before the level above. */
export const tiersOfProvince = [
  { tier: 0, kinds: [], levels: [], dueOn: '2024-10-25', dueBoundary: 'BY' },
  { tier: 1, kinds: ['PEOPLES_COMMITTEE'], levels: ['DISTRICT'], dueOn: '2024-10-20', dueBoundary: 'BEFORE' },
  { tier: 2, kinds: ['PEOPLES_COMMITTEE'], levels: ['COMMUNE'], dueOn: '2024-10-15', dueBoundary: 'BY' },
  {
    tier: 3,
    kinds: ['PRIMARY_SCHOOL', 'LOWER_SECONDARY_SCHOOL'],
    levels: ['COMMUNE'],
    dueOn: '2024-10-13',
    dueBoundary: 'BEFORE',
  },
];

/** A round on the province's form for the week of 2024. */
export const roundInput = (at: TestOrganisation, over: Record<string, unknown> = {}): Record<string, unknown> => ({
  organisationId: at.id,
  formVersionId: nodeId('FormVersion', 2),
  title: 'Tuần lễ hưởng ứng học tập suốt đời năm 2024',
  year: 2024,
  startsOn: '2024-10-01',
  endsOn: '2024-10-07',
  tiers: tiersOfProvince,
  ...over,
});

export async function openRound(
  api: TestApi,
  officer: TestPerson,
  at: TestOrganisation,
  over: Record<string, unknown> = {},
): Promise<{ id: string }> {
  const { openRound: round } = await api.ok<{ openRound: { id: string } }>(officer, OPEN, {
    input: roundInput(at, over),
  });
  return round;
}

/** The last part of a global id. */
export const uuidOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2]!;
export const keyOf = (id: string): number => Number(uuidOf(id));
