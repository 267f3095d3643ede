import { SetMetadata } from '@nestjs/common';
import type { Message } from './errors';

/** What a person is at an organisation. A role reaches that organisation and everything below it. */
export enum Role {
  /** Manages people, roles and the organisation tree. */
  Administrator = 'administrator',
  /** Staff of an education department or office: directives, weeks, rounds, review. */
  Officer = 'officer',
  /** Staff of a study-promotion association: movements, awards, and reading what the government line does. */
  AssociationOfficer = 'association_officer',
  /** Logs activities and sends the unit's report. */
  Reporter = 'reporter',
  /** Returns or accepts reports of the level below, and sends up. */
  Leader = 'leader',
  /** Keeps the books. */
  Finance = 'finance',
  /** Reads everything about money and its trail, changes nothing. */
  Auditor = 'auditor',
}

/** As people call them. */
export const roleNames: Record<Role, Message> = {
  [Role.Administrator]: { vi: 'quản trị', en: 'administrator' },
  [Role.Officer]: { vi: 'chuyên viên', en: 'officer' },
  [Role.AssociationOfficer]: { vi: 'cán bộ hội khuyến học', en: 'association officer' },
  [Role.Reporter]: { vi: 'người lập báo cáo', en: 'reporter' },
  [Role.Leader]: { vi: 'lãnh đạo', en: 'leader' },
  [Role.Finance]: { vi: 'kế toán', en: 'finance' },
  [Role.Auditor]: { vi: 'kiểm tra, thanh tra', en: 'auditor' },
};

export interface Permission {
  /** Stable name, `report.submit`. */
  readonly name: string;
  readonly roles: ReadonlySet<Role>;
  /** What it lets somebody do, as it follows “may”. */
  readonly words: Message;
}

const declared = new Map<string, Permission>();

/** Declares the permissions of a subject together with the roles that carry them, and what they let somebody do, in words. */
export function definePermissions<Names extends string>(
  subject: string,
  holders: Record<Names, readonly Role[]>,
  words: Record<Names, Message>,
): Record<Names, Permission> {
  const permissions = {} as Record<Names, Permission>;
  for (const name of Object.keys(holders) as Names[]) {
    const permission = {
      name: `${subject}.${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      roles: new Set(holders[name]),
      words: words[name],
    };
    declared.set(permission.name, permission);
    permissions[name] = permission;
  }
  return permissions;
}

export const allPermissions = (): readonly Permission[] => [...declared.values()];

export const permissionNamed = (name: string): Permission | undefined => declared.get(name);

export const everyRole: readonly Role[] = Object.values(Role);

/** What programs may of an operation that needs a permission, where that is not what their scopes and their organisation come to. */
export interface ForPrograms {
  /** Only people answer for it: no scope is offered. */
  peopleAlone?: boolean;
  /** What it does to the program itself needs the scope alone, whoever works at its organisation; the service sees to it that it is that program. */
  ofItself?: boolean;
}

export type Access =
  | { kind: 'public' }
  | { kind: 'signed-in'; programsToo: boolean }
  | ({ kind: 'permission'; permission: Permission } & ForPrograms);

export const ACCESS = 'access';

/** The operation needs this permission, held anywhere; the service asks for it at the place concerned. */
export const Allow = (permission: Permission, forPrograms: ForPrograms = {}) =>
  SetMetadata(ACCESS, { kind: 'permission', permission, ...forPrograms } satisfies Access);
/** Any signed-in person; `programsToo`: what it answers follows from other rights alone, so that a program with any scope may ask, too. */
export const SignedIn = ({ programsToo = false } = {}) =>
  SetMetadata(ACCESS, { kind: 'signed-in', programsToo } satisfies Access);
/** Everybody, also without signing in. */
export const Public = () => SetMetadata(ACCESS, { kind: 'public' } satisfies Access);

/** Who may do it, in words: “chuyên viên, lãnh đạo”. */
export const holdersOf = ({ roles }: Permission): Message => ({
  vi: [...roles].map((role) => roleNames[role].vi).join(', '),
  en: [...roles].map((role) => roleNames[role].en).join(', '),
});
