import Groups from '@mui/icons-material/GroupsOutlined';
import HowToReg from '@mui/icons-material/HowToRegOutlined';
import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Alert, Button, Paper, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { SearchInput, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type * as Types from '../dataProvider/schema.ts';
import { CommunityText, FamilyText } from '../subjects';
import { EmbeddedList } from '../shared/EmbeddedList';
import { ListBody } from '../shared/ListBody';
import { ManyActButton } from '../shared/many/ManyActButton';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { registerByFilePage } from './places.ts';
import { RegisterCommunityButton } from './RegisterCommunityButton';
import { REGISTER_SUBJECTS } from './registrations.graphql.ts';
import { useKeepingOffice } from './useKeepingOffice.ts';

type Kind = Exclude<Types.SubjectKind, 'ORGANISATION'>;

/** What the lists of all four kinds may say of one. */
interface Subject {
  id: string;
  name?: string;
  kind?: string;
  code?: string | null;
  birthYear?: number | null;
  head?: { name: string } | null;
  community?: { id: string; kind: string; name: string } | null;
  memberships?: { community: { id: string; kind: string; name: string } | null }[];
}

/** The list of each kind, what is looked for in it, and under which name the API is told of those chosen. */
const LISTS = {
  COMMUNITY: { resource: 'communities', search: 'search', ids: 'communityIds' },
  CLAN: { resource: 'clans', search: 'search', ids: 'clanIds' },
  FAMILY: { resource: 'families', search: 'code', ids: 'familyIds' },
  CITIZEN: { resource: 'citizens', search: 'name', ids: 'citizenIds' },
} as const satisfies Record<Kind, { resource: string; search: string; ids: keyof Types.RegisterSubjectsInput }>;

interface Registering {
  movementId: string;
  kind: Kind;
}

interface Listed extends Registering {
  /** Of whom the movement is. */
  kinds: readonly Types.SubjectKind[];
}

/** The lists of the own area: whoever is ticked is registered by the own office, on their behalf. */
export const SubjectsToRegister = ({ movementId, kind, kinds }: Listed) => {
  const translate = useTranslate();
  const canRegister = useCan()('movement.registerSubjects');
  const { resource, search } = LISTS[kind];
  const columns = useColumns({ movementId, kind, kinds });
  const byFile = canRegister && (
    <Button
      component={Link}
      to={registerByFilePage(movementId, kind)}
      variant="outlined"
      startIcon={<UploadFile />}
      sx={{ alignSelf: 'start' }}
    >
      {translate('resources.movements.register.byFile')}
    </Button>
  );
  return (
    <Stack spacing={2}>
      {canRegister ? byFile : <Alert severity="info">{translate('resources.movements.register.keepersOnly')}</Alert>}
      <Paper sx={{ overflow: 'clip' }}>
        <EmbeddedList resource={resource} filter={{}}>
          <ListBody<Subject>
            columns={columns}
            caption={translate(`enums.SubjectKind.${kind}`)}
            manyActs={canRegister ? ACTS[kind](movementId) : null}
            filters={[
              <SearchInput
                key={search}
                source={search}
                placeholder={translate(`resources.movements.register.search.${kind}`)}
                helperText={false}
              />,
            ]}
            empty={{
              icon: Groups,
              title: 'resources.movements.register.noList',
              advice: 'resources.movements.register.noListAdvice',
            }}
          />
        </EmbeddedList>
      </Paper>
    </Stack>
  );
};

function useColumns({ movementId, kind, kinds }: Listed): Column<Subject>[] {
  const canRegister = useCan()('movement.registerSubjects');
  const who: Column<Subject> = {
    label: 'resources.movements.registration.who',
    render: ({ id, name, kind: called, code, head }) =>
      kind === 'COMMUNITY' ? (
        <CommunityText community={{ id, kind: called ?? '', name: name ?? '' }} />
      ) : kind === 'FAMILY' ? (
        <FamilyText family={{ id, code: code ?? null, head: head ?? null }} />
      ) : (
        name
      ),
  };
  const where: Column<Subject> = {
    label: 'resources.movements.register.community',
    render: ({ community, memberships }) => <CommunityText community={community ?? memberships?.[0]?.community} />,
  };
  const born: Column<Subject> = {
    label: 'resources.movements.register.birthYear',
    align: 'right',
    render: ({ birthYear }) => birthYear,
  };
  const everybody: Column<Subject> = {
    label: 'resources.movements.registration.acts',
    render: (community) => <RegisterCommunityButton movementId={movementId} community={community} />,
  };
  if (kind === 'COMMUNITY') return canRegister && kinds.includes('CITIZEN') ? [who, everybody] : [who];
  return kind === 'CITIZEN' ? [who, born, where] : [who, where];
}

interface Many {
  rows: readonly Subject[];
  onDone: () => void;
}

const actOf = (kind: Kind) => {
  const made = new Map<string, (many: Many) => React.JSX.Element>();
  return (movementId: string) => {
    const Act =
      made.get(movementId) ?? ((many: Many) => <RegisterMany {...many} movementId={movementId} kind={kind} />);
    made.set(movementId, Act);
    return Act;
  };
};

/** One component for each movement and kind: a new one with each drawing would close its dialog. */
const ACTS = {
  COMMUNITY: actOf('COMMUNITY'),
  CLAN: actOf('CLAN'),
  FAMILY: actOf('FAMILY'),
  CITIZEN: actOf('CITIZEN'),
};

const RegisterMany = ({ rows, onDone, movementId, kind }: Many & Registering) => {
  const translate = useTranslate();
  const workplace = useKeepingOffice();
  const [commitment, setCommitment] = useState('');
  const nameOf = ({ name, kind: called, code, head }: Subject): string =>
    called
      ? `${translate(`enums.CommunityKind.${called}`)} ${name}`
      : (name ?? code ?? head?.name ?? translate(`enums.SubjectKind.${kind}`));
  return (
    <ManyActButton
      document={REGISTER_SUBJECTS}
      icon={HowToReg}
      label="resources.movements.register.label"
      explanation="resources.movements.register.onBehalf"
      done="resources.movements.register.doneSubjects"
      things={rows.map((row) => ({ key: row.id, name: nameOf(row), item: row.id }))}
      input={(ids) =>
        workplace
          ? { movementId, organisationId: workplace.id, [LISTS[kind].ids]: ids, commitment: commitment.trim() || null }
          : null
      }
      onDone={onDone}
    >
      <TextField
        label={translate('resources.movements.registration.commitment')}
        helperText={translate('resources.movements.register.commitmentHelp')}
        value={commitment}
        onChange={(event) => setCommitment(event.target.value)}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
    </ManyActButton>
  );
};
