import { Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DayField } from '../shared/DayField';
import { Fact, Facts } from '../shared/Facts';
import { today } from '../shared/format';
import { Section } from '../shared/Page';
import { useGraphql } from '../shared/useGraphql';
import { COMPETENCE_FOR } from './awards.graphql.ts';
import { Basis } from './Basis';
import { HonourField, ProvinceField } from './fields';
import { useHolder } from './useHolder.ts';
import { useHonours } from './useHonours.ts';

/** Each act with who is competent for it on a day and in a province; what no text confirms is said to be so. */
export const CompetenceSection = () => {
  const translate = useTranslate();
  const holder = useHolder();
  const honours = useHonours();
  const [honour, setHonour] = useState('');
  const [provinceId, setProvince] = useState('');
  const [on, setOn] = useState(today());
  const chosen = honours.find(({ value }) => value === honour);
  const asked = chosen && provinceId && on ? { ...chosen.ids, provinceId, on } : null;
  const { data } = useGraphql(COMPETENCE_FOR, asked, { keepPrevious: true });
  return (
    <Section title={translate('resources.authorities.ask.title')}>
      <Stack spacing={2}>
        <Stack direction={{ xs: 'column', md: 'row' }} spacing={2}>
          <HonourField value={honour} onChange={setHonour} />
          <ProvinceField value={provinceId} onChange={setProvince} />
          <DayField label="resources.authorities.ask.on" value={on} onChange={setOn} isAnyTime />
        </Stack>
        {asked === null || !data ? (
          <Typography color="textSecondary">{translate('resources.authorities.ask.choose')}</Typography>
        ) : (
          <Facts>
            {data.competence.map(({ act, authority }) => (
              <Fact key={act} label={`enums.AuthorityAct.${act}`}>
                {authority ? (
                  <>
                    {holder(authority)}
                    <br />
                    <Basis text={authority.citation} unverified={authority.unverified} />
                  </>
                ) : (
                  translate('resources.authorities.nobody')
                )}
              </Fact>
            ))}
          </Facts>
        )}
        <Typography variant="body2" color="textSecondary">
          {translate('resources.authorities.ask.help')}
        </Typography>
      </Stack>
    </Section>
  );
};
