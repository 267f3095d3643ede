/** Whose things an act concerns, with what the API says that the person may do there; queries name the permissions that their page asks about. */
export interface WithRights {
  rights: readonly string[];
}

/** Whether the person holds a permission for what belongs to the organisation. `useCan` says it of any, for what belongs to nobody yet. */
export const may = ({ rights }: WithRights, permission: string): boolean => rights.includes(permission);
