/** Who keeps a list of communities, clans, families and citizens: the committee of the commune, or the association there. */
export const KEEPERS = { kinds: ['PEOPLES_COMMITTEE', 'STUDY_PROMOTION_ASSOCIATION'] };
