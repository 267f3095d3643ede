import { Role } from '@app/kernel';

/** Roles that may do something, and how far from the organisation at which they are held. */
export interface Rule {
  roles: readonly Role[];
  reach: Reach;
}

/** Where the target of a call stands, seen from the actor's organisation; `self` is the actor's own account, `none` no target. */
export type Relation = PlaceRelation | 'self' | 'none';
export type PlaceRelation = (typeof placeRelations)[number];
export const placeRelations = ['own', 'child', 'sibling', 'parent', 'other province'] as const;

/**
 * Where the actors work. An acting office is a specialised body that works for the committee whose things are `own`; there nobody has a role of their own,
 * all exercise one in its holder's place, and that reaches as far. At a province the level above is the Government and a place beside is a province; at a commune other places have other scopes; at a school sibling and parent share the school's scope.
 * An association is a province's of the association line: the level above is the national one, and in place of another province stands the committee of its own, whose scope it shares.
 */
export const standpoints = ['province', 'acting office', 'commune', 'school', 'association'] as const;
export type Standpoint = (typeof standpoints)[number];

export type Reach = keyof typeof reaches;

export const reaches = {
  /** Also without signing in. */
  everybody: ['self', 'none', ...placeRelations],
  /** What is the same for all: catalogues, forms, administrative units. */
  reference: ['none'],
  /** The own account, the own uploads. */
  self: ['self'],
  /** The very organisation at which the role is held. */
  workplace: ['own'],
  /** The organisation and everything below it. */
  subtree: ['own', 'child'],
  /** The root of the government line; nobody of the matrix works there. */
  root: [],
  /** Answered as if there were none, wherever it is. */
  nothing: [],
  /** Nothing by this role; whoever holds another besides that reads the thing finds it. */
  'what another role reads': [],
  /** Everything below the organisation, not itself. */
  below: ['child'],
  /** Whose reports come to the organisation. */
  addressee: ['child'],
  /** The subtree, and what either line recorded in the territory for which the organisation speaks; a school speaks for none. */
  'subtree and territory': ['own', 'child'],
  /** What the organisation keeps, or the other line of the same area, for which it speaks. */
  'own area': ['own'],
  /** The subtree, and the papers of the levels above. */
  'flows down': ['own', 'child', 'parent'],
  /** What flows down, and for the association what is everybody's in its territory. */
  'flows to a territory': ['own', 'child', 'parent'],
  /** Figures of a territory: whoever works in it or above reads them, in either line. */
  territory: ['own', 'child'],
  /** A list that an id narrows, or an answer that is the same whatever the id names: nothing is told that one may not see anyway. */
  narrowing: placeRelations,
  /** Weeks to which an own activity may belong. */
  'own and above': ['own', 'parent'],
  above: ['parent'],
  /** Organisations that may be named in a task or as an issuer. */
  nameable: ['own', 'child', 'parent'],
  /** Organisations to which a document may be sent. */
  'may be sent to': ['own', 'child', 'sibling', 'parent'],
} as const satisfies Record<string, readonly Relation[]>;

/**
 * What a standpoint reaches besides. From a school, its neighbours work in the same area; from an association, the committee of its province:
 * a plan may name it, a letter be sent to it, its movements and the people of the territory be seen, although neither line reaches into the other.
 */
export const reachesBesides: Partial<Record<Standpoint, Partial<Record<Reach, readonly Relation[]>>>> = {
  // Whoever works there keeps or reads books besides.
  'acting office': { 'what another role reads': ['own', 'child'] },
  // What lies below a commune lies in its area.
  commune: { 'own area': ['child'] },
  school: { nameable: ['sibling'], territory: ['sibling', 'parent'] },
  association: {
    nameable: ['other province'],
    'may be sent to': ['other province'],
    'flows to a territory': ['other province'],
    'subtree and territory': ['other province'],
    'own area': ['other province'],
    territory: ['other province'],
  },
};

export const { Administrator, AssociationOfficer, Auditor, Finance, Leader, Officer, Reporter } = Role;

/** Spelled out: a new role begins with nothing. */
export const everyone = [Administrator, Officer, AssociationOfficer, Leader, Reporter, Finance, Auditor];
/** Organise the work of the levels below, and review what comes from there. */
export const staff = [Officer, AssociationOfficer, Leader];
/** Write and send what their own organisation reports. */
export const writers = [Reporter, ...staff];
export const loggers = [Reporter, Officer, AssociationOfficer];
export const administrators = [Administrator];
/** All but administrators. */
export const others = everyone.filter((role) => role !== Administrator);
/** Enter people who need no account, and answer them. */
export const recorders = [Administrator, Officer, AssociationOfficer];

export const rule = (roles: readonly Role[], reach: Reach): Rule[] => [{ roles, reach }];
