import HowToReg from '@mui/icons-material/HowToRegOutlined';
import { MenuItem, Paper, TextField } from '@mui/material';
import { useState } from 'react';
import { SearchInput, SelectArrayInput, useTranslate } from 'react-admin';
import { OrganisationKind } from '../dataProvider/schema.ts';
import type * as Types from '../dataProvider/schema.ts';
import { DayText } from '../shared/DayField';
import { EmbeddedList } from '../shared/EmbeddedList';
import { today } from '../shared/format';
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
import { titlesOfYear } from './places.ts';
import { RegisterCommunityTitlesButton } from './RegisterCommunityTitlesButton';
import { REGISTER_SUBJECT_TITLES, REGISTER_TITLES, type TitleCandidatesQuery } from './titles.graphql.ts';
import { useTitleName, useTitles } from './useTitles.ts';
import { useYear } from './useYear.ts';
import { YearField } from './YearField';

type Candidate = TitleCandidatesQuery['titleCandidates']['edges'][number]['node'];

/** Those who have not registered for the year, by kind; those who are chosen are registered at once. */
export const RegisterTitlesPage = () => {
  const translate = useTranslate();
  const { year } = useYear();
  const { kinds, kind } = useKinds(null);
  return (
    <Page
      title={translate('resources.titleRegistrations.create')}
      subtitle={translate('resources.titleRegistrations.register.about', { year })}
      above={<TextLink to={titlesOfYear(year, kind)}>{`← ${translate('resources.titleRegistrations.name')}`}</TextLink>}
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

/** What is entered of all that were chosen. */
interface Entered {
  titleIds: string[];
  registeredOn: string;
  note: string;
}

const useEntered = (): [Entered, (entered: Entered) => void] =>
  useState<Entered>({ titleIds: [], registeredOn: today(), note: '' });

interface FieldsProps {
  year: number;
  kind: Types.SubjectKind;
  entered: Entered;
  onChange: (entered: Entered) => void;
  isOne?: boolean;
}

const EnteredFields = ({ year, kind, entered, onChange, isOne = false }: FieldsProps) => {
  const translate = useTranslate();
  const titleOf = useTitleName();
  const titles = useTitles(year, kind);
  const { titleIds, registeredOn, note } = entered;
  return (
    <>
      <TextField
        select
        required
        label={translate('resources.titleRegistrations.fields.title')}
        value={isOne ? (titleIds[0] ?? '') : titleIds}
        onChange={({ target }) =>
          onChange({ ...entered, titleIds: [target.value as unknown as string | string[]].flat() })
        }
        slotProps={{ select: { multiple: !isOne } }}
      >
        {titles.map((title) => (
          <MenuItem key={title.id} value={title.id} sx={{ whiteSpace: 'normal' }}>
            {titleOf(title)}
          </MenuItem>
        ))}
      </TextField>
      <DayText
        label={translate('resources.titleRegistrations.fields.registeredOn')}
        help={translate('resources.titleRegistrations.register.dayHelp')}
        value={registeredOn}
        onChange={(day) => onChange({ ...entered, registeredOn: day })}
        year={year}
        isRequired
      />
      <TextField
        label={translate('resources.titleRegistrations.fields.note')}
        helperText={translate('resources.titleRegistrations.register.noteHelp')}
        value={note}
        onChange={({ target }) => onChange({ ...entered, note: target.value })}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
    </>
  );
};

const asSent = ({ registeredOn, note }: Entered) => ({ registeredOn: registeredOn || null, note: note.trim() || null });

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
