import { ThingKind } from '@app/kernel';
import { registerEnumType } from '@nestjs/graphql';

/** Whom criteria judge and movements register. */
export enum SubjectKind {
  Organisation = 'organisation',
  Community = 'community',
  Clan = 'clan',
  Family = 'family',
  Citizen = 'citizen',
}
registerEnumType(SubjectKind, { name: 'SubjectKind' });

/** What a place of some hundred households is called; the first three in the country, the others in towns. */
export enum CommunityKind {
  Thon = 'thon',
  Ban = 'ban',
  Ap = 'ap',
  ToDanPho = 'to_dan_pho',
  KhuPho = 'khu_pho',
}
registerEnumType(CommunityKind, { name: 'CommunityKind' });

/** Why a subject is no longer one of the place. */
export enum SubjectEnd {
  /** Moved out of the territory. */
  Moved = 'moved',
  Died = 'died',
  /** Merged into another, split, or dissolved. */
  Dissolved = 'dissolved',
  /** Recorded twice, or by mistake: it never counted. */
  Mistaken = 'mistaken',
  /** What was known of the person was erased. */
  Erased = 'erased',
}
registerEnumType(SubjectEnd, { name: 'SubjectEnd' });

export const COMMUNITY = ThingKind.declare('community');
export const CLAN = ThingKind.declare('clan');
export const CITIZEN = ThingKind.declare('citizen');
