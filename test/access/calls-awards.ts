import { nodeId } from '@app/kernel';
import { type Call, nothing, own, STALE } from './call';
import type { Target } from './world';

type Said = (target: Target) => object;

const asked = (args: Said, select?: string): Call => ({
  about: 'nothing',
  ask: (world) => ({ args: { ...args(own(world)) } }),
  select,
});
const keeping = (said: Said): Call => asked((target) => ({ input: { version: STALE, ...said(target) } }));
const province = ({ organisation }: Target) => nodeId('AdministrativeUnit', organisation.provinceId);

export const awardCalls: Record<string, Call> = {
  awards: nothing({ first: 1 }),
  award: asked(({ award }) => ({ id: award }), 'id'),
  'node (award)': asked(({ award }) => ({ id: award }), 'id'),
  awardKinds: nothing(),
  rewardOf: asked(({ award }) => ({ awardId: award, kind: 'CITIZEN', on: '2026-06-30' })),
  defineAward: nothing({
    input: {
      tier: 'UNIT',
      subjects: ['CITIZEN'],
      nameVi: 'x',
      nameEn: 'x',
      basis: 'x',
      isUnverified: false,
      validFrom: '2024-01-01',
    },
  }),
  amendAward: keeping(({ award }) => ({ id: award, nameVi: 'x' })),
  closeAward: keeping(({ award }) => ({ id: award, validTo: '2024-12-31', reason: 'x' })),
  authorities: nothing({ first: 1 }),
  competence: asked((target) => ({ awardId: target.award, provinceId: province(target), on: '2026-06-30' })),
  'node (authority)': asked(({ authority }) => ({ id: authority }), 'id'),
  enterAuthority: asked((target) => ({
    input: {
      titleId: target.titles.citizen,
      act: 'DECIDE',
      provinceId: province(target),
      holderKind: 'PEOPLES_COMMITTEE',
      holderLevel: 'COMMUNE',
      validFrom: '2024-01-01',
      citation: 'x',
    },
  })),
  amendAuthority: keeping(({ authority }) => ({ id: authority, citation: 'x' })),
  endAuthority: keeping(({ authority }) => ({ id: authority, validTo: '2025-12-31', reason: 'x' })),
};
