import { Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { SubjectKind } from '../dataProvider/schema.ts';
import type * as Types from '../dataProvider/schema.ts';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useGraphql } from '../shared/useGraphql';
import { REWARD_FOR } from './awards.graphql.ts';
import { ChoiceField, HonourField } from './fields';
import { RewardFacts } from './RewardFacts';
import { useHonours } from './useHonours.ts';

/** What is paid with a title or an award, and everything that it follows from. */
export const RewardPage = () => {
  const translate = useTranslate();
  const honours = useHonours();
  const [honour, setHonour] = useState('');
  const [kind, setKind] = useState<Types.SubjectKind>('CITIZEN');
  const [on, setOn] = useState(today());
  const chosen = honours.find(({ value }) => value === honour);
  const asked = chosen && on ? { ...chosen.ids, kind, on } : null;
  const { data } = useGraphql(REWARD_FOR, asked, { keepPrevious: true });
  const choose = (value: string) => {
    setHonour(value);
    const subjects = honours.find((one) => one.value === value)?.subjects ?? [];
    if (subjects[0] && !subjects.includes(kind)) setKind(subjects[0]);
  };
  return (
    <Page
      title={translate('resources.rewards.name')}
      subtitle={translate('resources.rewards.about')}
      above={<TextLink to="/awards">{`← ${translate('resources.awards.name')}`}</TextLink>}
    >
      <Section>
        <Stack direction={{ xs: 'column', md: 'row' }} spacing={2}>
          <HonourField value={honour} onChange={choose} />
          <ChoiceField
            label="resources.rewards.kind"
            of="SubjectKind"
            values={chosen?.subjects ?? SubjectKind}
            value={kind}
            onChange={setKind}
          />
          <DayField label="resources.rewards.on" value={on} onChange={setOn} isAnyTime />
        </Stack>
      </Section>
      <Section title={translate('resources.rewards.amount')}>
        {asked === null || !data ? (
          <Typography color="textSecondary">{translate('resources.rewards.choose')}</Typography>
        ) : data.rewardOf ? (
          <RewardFacts reward={data.rewardOf} />
        ) : (
          <Typography>{translate('resources.rewards.unknown')}</Typography>
        )}
      </Section>
    </Page>
  );
};
