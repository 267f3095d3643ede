import HowToReg from '@mui/icons-material/HowToRegOutlined';
import { Alert, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useRehearsal } from '../shared/many/useRehearsal.ts';
import { useAct } from '../shared/useAct';
import { type ChosenSubject, useChosenName, useKeepingOffice } from '../subjects';
import { REGISTER_COMMUNITY_TITLES, type RegisterCommunityTitlesMutation } from './titles.graphql.ts';
import { useTitleName, useTitles } from './useTitles.ts';
import { useYear } from './useYear.ts';

type Asked = Omit<Types.RegisterCommunityTitlesInput, 'isRehearsal'>;

/** Everybody who lives in a community, for one title. How many that is is said before it is done. */
export const RegisterCommunityTitlesButton = ({ community }: { community: ChosenSubject }) => {
  const translate = useTranslate();
  const { year } = useYear();
  const office = useKeepingOffice();
  const titleOf = useTitleName();
  const titles = useTitles(year, 'CITIZEN');
  const nameOf = useChosenName('COMMUNITY');
  const [titleId, setTitle] = useState('');
  const act = useAct(REGISTER_COMMUNITY_TITLES, { done: 'resources.titleRegistrations.register.doneCommunity' });
  const asked = office && titleId ? { year, titleId, organisationId: office.id, communityId: community.id } : null;
  return (
    <ActButton
      act={act}
      icon={HowToReg}
      size="small"
      variant="text"
      label="resources.titleRegistrations.register.everybody"
      explanation="resources.titleRegistrations.register.everybodyExplanation"
      params={{ name: nameOf(community), year }}
      variables={() => (asked ? { input: { ...asked, isRehearsal: false } } : null)}
    >
      <TextField
        select
        required
        label={translate('resources.titleRegistrations.fields.title')}
        value={titleId}
        onChange={({ target }) => setTitle(target.value)}
      >
        {titles.map((title) => (
          <MenuItem key={title.id} value={title.id} sx={{ whiteSpace: 'normal' }}>
            {titleOf(title)}
          </MenuItem>
        ))}
      </TextField>
      {asked && <Foreseen asked={asked} />}
    </ActButton>
  );
};

const Foreseen = ({ asked }: { asked: Asked }) => {
  const translate = useTranslate();
  const { outcome, error } = useRehearsal<Asked, RegisterCommunityTitlesMutation['registerCommunityTitles']>(
    REGISTER_COMMUNITY_TITLES,
    asked,
    true,
  );
  if (!outcome) return <ErrorNotice error={error} />;
  const { registered, leftOut, already } = outcome;
  return (
    <Alert severity={registered > 0 ? 'info' : 'warning'}>
      {translate('resources.titleRegistrations.register.foreseen', { registered, already })}
      {leftOut > already &&
        ` ${translate('resources.titleRegistrations.register.foreseenOthers', { count: leftOut - already })}`}
    </Alert>
  );
};
