import Event from '@mui/icons-material/EventAvailableOutlined';
import { Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayText } from '../shared/DayField';
import { useFormat } from '../shared/format';
import { may } from '../shared/may.ts';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { useWorkplace } from '../shared/useWorkplace';
import type { Named } from '../shared/named.ts';
import { SET_TITLE_CLOSING, TITLE_CLOSINGS, TITLE_OFFICE, type TitleClosingsQuery } from './titles.graphql.ts';

type Closing = TitleClosingsQuery['own']['edges'][number]['node'];
/** Days of the levels above come first; those below are many. */
const SHOWN = 5;

/** Until when registrations of a year are in time, by office; the own office sets its own day. */
export const TitleClosings = ({ year }: { year: number }) => {
  const translate = useTranslate();
  const format = useFormat();
  const office = useOwnOffice();
  const { data } = useGraphql(TITLE_CLOSINGS, { year, first: SHOWN });
  const set = data?.titleClosings.edges ?? [];
  const more = (data?.titleClosings.totalCount ?? 0) - set.length;
  const own = data?.own.edges.find(({ node }) => node.organisation.id === office?.id)?.node ?? null;
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
      {data && set.length === 0 && (
        <Typography>{translate('resources.titleRegistrations.closing.none', { year })}</Typography>
      )}
      {set.map(({ node: { id, closesOn, organisation } }) => (
        <Typography key={id}>
          {translate('resources.titleRegistrations.closing.of', {
            office: organisation.name,
            day: format.date(closesOn),
          })}
        </Typography>
      ))}
      {more > 0 && (
        <Typography color="textSecondary">
          {translate('resources.titleRegistrations.closing.more', { smart_count: more })}
        </Typography>
      )}
      {data && office && may(office, 'title.setClosing') && (
        <SetClosingButton key={`${year} ${own?.version ?? 0}`} office={office} year={year} own={own} />
      )}
    </Stack>
  );
};

/** The own office, with whether it sets days. */
function useOwnOffice() {
  const workplace = useWorkplace();
  const { data } = useGraphql(TITLE_OFFICE, { id: workplace?.id ?? '' }, { enabled: !!workplace });
  return data?.organisation;
}

const SetClosingButton = ({ office, year, own }: { office: Named; year: number; own: Closing | null }) => {
  const translate = useTranslate();
  const [closesOn, setClosesOn] = useState(own?.closesOn ?? '');
  const act = useAct(SET_TITLE_CLOSING, { done: 'resources.titleRegistrations.closing.done' });
  return (
    <ActButton
      act={act}
      icon={Event}
      label="resources.titleRegistrations.closing.label"
      explanation="resources.titleRegistrations.closing.explanation"
      params={{ office: office.name, year }}
      variables={() => ({
        input: { organisationId: office.id, year, closesOn: closesOn || null, version: own?.version ?? 0 },
      })}
    >
      <DayText
        label={translate('resources.titleRegistrations.closing.day')}
        help={translate('resources.titleRegistrations.closing.dayHelp')}
        value={closesOn}
        onChange={setClosesOn}
        min={`${year - 1}-01-01`}
        year={year}
        isAnyTime
      />
    </ActButton>
  );
};
