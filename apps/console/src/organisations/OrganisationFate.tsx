import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import type { OrganisationRow } from './organisations.graphql.ts';

type Told = Pick<OrganisationRow, 'validTo'> & Partial<Pick<OrganisationRow, 'successors' | 'formerly'>>;

/** `trước là Trường A (đến 30/06/2024)`, `thôi hoạt động sau 30/06/2025, nay là Trường B`; empty where there is nothing to say. */
export function useFateOf(): (organisation: Told) => string {
  const translate = useTranslate();
  const format = useFormat();
  return ({ validTo, successors = [], formerly = [] }) => {
    const was = formerly.map(({ name, lastDay, isPredecessor }) =>
      translate(`resources.organisations.fate.${isPredecessor ? 'predecessor' : 'former'}`, {
        name,
        lastDay: format.date(lastDay),
      }),
    );
    const ends = validTo ? [translate('resources.organisations.endsOn', { date: format.date(validTo) })] : [];
    const names = successors.map(({ organisation }) => organisation.name).join(', ');
    const goesOn = names ? [translate('resources.organisations.fate.now', { names })] : [];
    return [...was, ...ends, ...goesOn].join('; ');
  };
}

/** What an organisation was, or what became of it, below its name. */
export const OrganisationFate = ({ organisation }: { organisation: Told }) => {
  const fate = useFateOf()(organisation);
  return (
    fate && (
      <Typography variant="body2" color="textSecondary">
        {fate}
      </Typography>
    )
  );
};
