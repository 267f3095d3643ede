import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { AutocompleteArrayInput } from 'react-admin';
import { DayFilter } from '../shared/DayInput';
import { OrganisationInput, PersonInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { Narrowed } from './Narrowed';
import { TRAIL_ACTS, type TrailEvent } from './trail.graphql.ts';
import { useActName } from './useActName';
import { useEventColumns } from './useEventColumns';

/** The trail within reach: by organisation, act, person and days, each in the address. */
export const TrailList = () => {
  const columns = useEventColumns();
  const acts = useActs();
  const canFindPeople = useCan()('identity.readPeople');
  return (
    <ListPage<TrailEvent>
      resource="trail"
      columns={columns}
      filters={[
        <OrganisationInput key="organisationId" source="organisationId" />,
        <AutocompleteArrayInput
          key="actions"
          source="actions"
          choices={acts}
          translateChoice={false}
          helperText={false}
        />,
        ...(canFindPeople ? [<PersonInput key="actorId" source="actorId" />] : []),
        <DayFilter key="from" source="from" />,
        <DayFilter key="to" source="to" />,
        <Narrowed key="subjectId" source="subjectId" />,
        ...(canFindPeople ? [] : [<Narrowed key="actorId" source="actorId" />]),
      ]}
      empty={{ icon: HistoryIcon, title: 'resources.trail.empty', advice: 'resources.trail.emptyAdvice' }}
    />
  );
};

function useActs(): { id: string; name: string }[] {
  const nameOf = useActName();
  const { data } = useGraphql(TRAIL_ACTS, {}, { staleTime: Infinity });
  return (data?.auditActs ?? [])
    .map(({ name }) => ({ id: name, name: nameOf(name) }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
