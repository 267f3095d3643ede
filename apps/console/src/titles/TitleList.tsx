import Workspaces from '@mui/icons-material/WorkspacePremiumOutlined';
import { Button, Chip, Paper, Stack } from '@mui/material';
import { BooleanInput, NullableBooleanInput, SelectInput, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type * as Types from '../dataProvider/schema.ts';
import { CreateLink } from '../shared/CreateLink';
import { EmbeddedList } from '../shared/EmbeddedList';
import { useFormat } from '../shared/format';
import { ListBody } from '../shared/ListBody';
import { Page, Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { KindTabs, Participant, useKinds } from '../subjects';
import { registerTitlesPage } from './places.ts';
import { TitleListPrints } from './TitleButtons';
import { TitleClosings } from './TitleClosings';
import { TitleFigures } from './TitleFigures';
import type { TitleRegistrationRow } from './titles.graphql.ts';
import { useTitleName, useTitles } from './useTitles.ts';
import { useYear } from './useYear.ts';
import { YearField } from './YearField';

/** What a file of the list names those of a kind by. */
const NAMES: Record<Types.SubjectKind, string> = {
  ORGANISATION: 'organisation.name',
  COMMUNITY: 'community.name',
  CLAN: 'clan.name',
  FAMILY: 'family.code',
  CITIZEN: 'citizen.name',
};

/** Who strives for which title in a year: closing days, figures by territory, and one by one. */
export const TitleList = () => {
  const translate = useTranslate();
  const can = useCan();
  const { year } = useYear();
  const { kinds, kind } = useKinds(null);
  const mayRegister = can(kind === 'ORGANISATION' ? 'title.register' : 'title.registerSubjects');
  return (
    <Page
      title={translate('resources.titleRegistrations.name')}
      subtitle={translate('resources.titleRegistrations.about')}
      actions={
        <>
          <Button component={Link} to="/titleRegistrations/titles" variant="outlined">
            {translate('resources.titleRegistrations.definitions.title')}
          </Button>
          {mayRegister && (
            <CreateLink label="resources.titleRegistrations.create" to={registerTitlesPage(year, kind)} />
          )}
        </>
      }
    >
      <Section>
        <Stack direction={{ xs: 'column', md: 'row' }} spacing={3}>
          <YearField />
          <TitleClosings year={year} />
        </Stack>
      </Section>
      <KindTabs kinds={kinds} kind={kind} />
      <TitleFigures key={kind} year={year} kind={kind} />
      <TitleListPrints year={year} kind={kind} />
      <Paper sx={{ overflow: 'clip' }}>
        <EmbeddedList key={`${kind} ${year}`} resource="titleRegistrations" filter={{ kind, year }}>
          <Rows year={year} kind={kind} mayRegister={mayRegister} />
        </EmbeddedList>
      </Paper>
    </Page>
  );
};

interface RowsProps {
  year: number;
  kind: Types.SubjectKind;
  mayRegister: boolean;
}

const label = (name: string): string => `resources.titleRegistrations.filters.${name}`;

const Rows = ({ year, kind, mayRegister }: RowsProps) => {
  const translate = useTranslate();
  const titleOf = useTitleName();
  const columns = useColumns(kind);
  const titles = useTitles(year, kind).map((title) => ({ id: title.id, name: titleOf(title) }));
  return (
    <ListBody<TitleRegistrationRow>
      columns={columns}
      caption={translate('resources.titleRegistrations.name')}
      filters={[
        <SelectInput
          key="titleId"
          source="titleId"
          label={label('title')}
          choices={titles}
          translateChoice={false}
          helperText={false}
          sx={{ minWidth: { sm: 240 } }}
        />,
        <NullableBooleanInput
          key="isLate"
          source="isLate"
          label={label('isLate')}
          nullLabel={label('any')}
          trueLabel={label('late')}
          falseLabel={label('inTime')}
          helperText={false}
        />,
        <BooleanInput key="isWithdrawn" source="isWithdrawn" label={label('isWithdrawn')} helperText={false} />,
      ]}
      empty={{
        icon: Workspaces,
        title: 'resources.titleRegistrations.empty',
        advice: mayRegister
          ? 'resources.titleRegistrations.emptyAdvice'
          : 'resources.titleRegistrations.emptyToReaders',
        action: mayRegister && (
          <CreateLink label="resources.titleRegistrations.create" to={registerTitlesPage(year, kind)} />
        ),
      }}
    />
  );
};

function useColumns(kind: Types.SubjectKind): Column<TitleRegistrationRow>[] {
  const translate = useTranslate();
  const format = useFormat();
  const titleOf = useTitleName();
  return [
    {
      label: 'resources.titleRegistrations.fields.title',
      file: { path: 'title.name.vi' },
      render: (row) => (
        <RecordLink resource="titleRegistrations" id={row.id}>
          {titleOf(row.title)}
        </RecordLink>
      ),
    },
    {
      label: 'resources.titleRegistrations.fields.who',
      file: { path: NAMES[kind] },
      render: (registration) => <Participant registration={registration} />,
    },
    {
      label: 'resources.titleRegistrations.fields.by',
      file: { path: 'by.name' },
      from: 'lg',
      render: ({ by }) => by?.name,
    },
    {
      label: 'resources.titleRegistrations.fields.registeredOn',
      file: { path: 'registeredOn', as: 'day' },
      sort: 'REGISTERED_ON',
      render: ({ registeredOn, isLate }) => (
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
          <span>{format.date(registeredOn)}</span>
          {isLate && <Chip size="small" color="warning" label={translate('resources.titleRegistrations.late')} />}
        </Stack>
      ),
    },
    {
      label: 'resources.titleRegistrations.fields.note',
      file: { path: 'note' },
      lines: 3,
      render: ({ note, withdrawalReason }) => withdrawalReason ?? note,
    },
  ];
}
