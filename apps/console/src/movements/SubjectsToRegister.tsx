import HowToReg from '@mui/icons-material/HowToRegOutlined';
import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type * as Types from '../dataProvider/schema.ts';
import {
  CHOSEN_IDS,
  type ManySubjects,
  type PersonalKind,
  SubjectsToChoose,
  useChosenName,
  useKeepingOffice,
} from '../subjects';
import { ManyActButton } from '../shared/many/ManyActButton';
import { useCan } from '../shared/useCan';
import { registerByFilePage } from './places.ts';
import { RegisterCommunityButton } from './RegisterCommunityButton';
import { REGISTER_SUBJECTS } from './registrations.graphql.ts';

interface Registering {
  movementId: string;
  kind: PersonalKind;
}

interface Listed extends Registering {
  /** Of whom the movement is. */
  kinds: readonly Types.SubjectKind[];
}

/** The lists of the own area: whoever is ticked is registered by the own office, on their behalf. */
export const SubjectsToRegister = ({ movementId, kind, kinds }: Listed) => {
  const translate = useTranslate();
  const canRegister = useCan()('movement.registerSubjects');
  return (
    <SubjectsToChoose
      kind={kind}
      manyActs={canRegister ? ACTS[kind](movementId) : null}
      ofCommunity={
        kinds.includes('CITIZEN')
          ? (community) => <RegisterCommunityButton movementId={movementId} community={community} />
          : undefined
      }
      above={
        <Button
          component={Link}
          to={registerByFilePage(movementId, kind)}
          variant="outlined"
          startIcon={<UploadFile />}
          sx={{ alignSelf: 'start' }}
        >
          {translate('resources.movements.register.byFile')}
        </Button>
      }
    />
  );
};

const actOf = (kind: PersonalKind) => {
  const made = new Map<string, (many: ManySubjects) => React.JSX.Element>();
  return (movementId: string) => {
    const Act =
      made.get(movementId) ?? ((many: ManySubjects) => <RegisterMany {...many} movementId={movementId} kind={kind} />);
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

const RegisterMany = ({ rows, onDone, movementId, kind }: ManySubjects & Registering) => {
  const translate = useTranslate();
  const workplace = useKeepingOffice();
  const [commitment, setCommitment] = useState('');
  const nameOf = useChosenName(kind);
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
          ? { movementId, organisationId: workplace.id, [CHOSEN_IDS[kind]]: ids, commitment: commitment.trim() || null }
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
