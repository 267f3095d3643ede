import HowToReg from '@mui/icons-material/HowToRegOutlined';
import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Button, Paper } from '@mui/material';
import { SearchInput, SelectArrayInput, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { OrganisationKind } from '../dataProvider/schema.ts';
import { EmbeddedList } from '../shared/EmbeddedList';
import { ListBody } from '../shared/ListBody';
import { ManyActButton } from '../shared/many/ManyActButton';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import {
  CHOSEN_IDS,
  KindTabs,
  type ManySubjects,
  type PersonalKind,
  SubjectsToChoose,
  useChosenName,
  useKeepingOffice,
  useKinds,
} from '../subjects';
import { importTitlesPage, titlesOfYear } from './places.ts';
import { asSent, EnteredFields, useEntered } from './EnteredFields';
import { RegisterCommunityTitlesButton } from './RegisterCommunityTitlesButton';
import { REGISTER_SUBJECT_TITLES, REGISTER_TITLES, type TitleCandidatesQuery } from './titles.graphql.ts';
import { useYear } from './useYear.ts';
import { YearField } from './YearField';

type Candidate = TitleCandidatesQuery['titleCandidates']['edges'][number]['node'];

/** Those who have not registered for the year, by kind; those who are chosen are registered at once. */
export const RegisterTitlesPage = () => {
  const translate = useTranslate();
  const { year } = useYear();
  const { kinds, kind } = useKinds(null);
  const canImport = useCan()('title.registerSubjects');
  return (
    <Page
      title={translate('resources.titleRegistrations.create')}
      subtitle={translate('resources.titleRegistrations.register.about', { year })}
      above={<TextLink to={titlesOfYear(year, kind)}>{`← ${translate('resources.titleRegistrations.name')}`}</TextLink>}
      actions={
        canImport && (
          <Button component={Link} to={importTitlesPage(year, kind)} variant="outlined" startIcon={<UploadFile />}>
            {translate('resources.titleRegistrations.import.title')}
          </Button>
        )
      }
    >
      <Section>
        <YearField />
      </Section>
      <KindTabs kinds={kinds} kind={kind} />
      {kind === 'ORGANISATION' ? <Organisations key={year} year={year} /> : <Subjects key={kind} kind={kind} />}
    </Page>
  );
};

const Organisations = ({ year }: { year: number }) => {
  const translate = useTranslate();
  const kinds = OrganisationKind.map((id) => ({ id, name: translate(`enums.OrganisationKind.${id}`) }));
  const columns: Column<Candidate>[] = [
    { label: 'resources.titleRegistrations.fields.who', file: { path: 'name' }, render: ({ name }) => name },
    {
      label: 'resources.organisations.fields.kind',
      file: { path: 'kind', words: { of: 'OrganisationKind', values: OrganisationKind } },
      render: ({ kind }) => translate(`enums.OrganisationKind.${kind}`),
    },
  ];
  return (
    <Paper sx={{ overflow: 'clip' }}>
      <EmbeddedList resource="titleCandidates" filter={{ year }}>
        <ListBody<Candidate>
          columns={columns}
          caption={translate('resources.titleRegistrations.create')}
          manyActs={RegisterOrganisations}
          filters={[
            <SearchInput key="search" source="search" helperText={false} />,
            <SelectArrayInput
              key="kinds"
              source="kinds"
              label="resources.organisations.fields.kind"
              choices={kinds}
              translateChoice={false}
              helperText={false}
              sx={{ maxWidth: { sm: 260 } }}
            />,
          ]}
          empty={{
            icon: HowToReg,
            title: 'resources.titleRegistrations.register.nobody',
            advice: 'resources.titleRegistrations.register.nobodyAdvice',
          }}
        />
      </EmbeddedList>
    </Paper>
  );
};

const RegisterOrganisations = ({ rows, onDone }: { rows: readonly Candidate[]; onDone: () => void }) => {
  const { year } = useYear();
  const [entered, setEntered] = useEntered();
  const { titleIds } = entered;
  return (
    <ManyActButton
      document={REGISTER_TITLES}
      icon={HowToReg}
      label="resources.titleRegistrations.register.label"
      explanation="resources.titleRegistrations.register.explanation"
      done="resources.titleRegistrations.register.done"
      things={rows.map(({ id, name }) => ({ key: id, name, item: id }))}
      input={(organisationIds) =>
        titleIds.length > 0 ? { year, titleIds, organisationIds, ...asSent(entered) } : null
      }
      onDone={onDone}
    >
      <EnteredFields year={year} kind="ORGANISATION" entered={entered} onChange={setEntered} />
    </ManyActButton>
  );
};

const Subjects = ({ kind }: { kind: PersonalKind }) => {
  const canRegister = useCan()('title.registerSubjects');
  return (
    <SubjectsToChoose
      kind={kind}
      manyActs={canRegister ? ACTS[kind] : null}
      ofCommunity={(community) => <RegisterCommunityTitlesButton community={community} />}
    />
  );
};

const RegisterSubjects = ({ rows, onDone, kind }: ManySubjects & { kind: PersonalKind }) => {
  const { year } = useYear();
  const office = useKeepingOffice();
  const nameOf = useChosenName(kind);
  const [entered, setEntered] = useEntered();
  const [titleId] = entered.titleIds;
  return (
    <ManyActButton
      document={REGISTER_SUBJECT_TITLES}
      icon={HowToReg}
      label="resources.titleRegistrations.register.label"
      explanation="resources.titleRegistrations.register.onBehalf"
      done="resources.titleRegistrations.register.done"
      things={rows.map((row) => ({ key: row.id, name: nameOf(row), item: row.id }))}
      input={(ids) =>
        office && titleId
          ? { year, titleId, organisationId: office.id, [CHOSEN_IDS[kind]]: ids, ...asSent(entered) }
          : null
      }
      onDone={onDone}
    >
      <EnteredFields year={year} kind={kind} entered={entered} onChange={setEntered} isOne />
    </ManyActButton>
  );
};

/** One component for each kind: a new one with each drawing would close its dialog. */
const ACTS: Record<PersonalKind, (many: ManySubjects) => React.JSX.Element> = {
  COMMUNITY: (many) => <RegisterSubjects {...many} kind="COMMUNITY" />,
  CLAN: (many) => <RegisterSubjects {...many} kind="CLAN" />,
  FAMILY: (many) => <RegisterSubjects {...many} kind="FAMILY" />,
  CITIZEN: (many) => <RegisterSubjects {...many} kind="CITIZEN" />,
};
