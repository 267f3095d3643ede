import { useTranslate } from 'react-admin';
import type { AuthorityRow } from './awards.graphql.ts';

/** Who holds an authority, in the reader's words; the position stays as the text has it. */
export function useHolder(): (authority: Pick<AuthorityRow, 'holderKind' | 'holderLevel' | 'position'>) => string {
  const translate = useTranslate();
  return ({ holderKind, holderLevel, position }) => {
    const holder = translate('resources.authorities.holder', {
      kind: translate(`enums.OrganisationKind.${holderKind}`),
      level: translate(`enums.AdministrativeLevel.${holderLevel}`),
    });
    return position ? translate('resources.authorities.position', { position, holder }) : holder;
  };
}
