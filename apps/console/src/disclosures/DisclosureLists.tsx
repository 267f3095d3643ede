import Public from '@mui/icons-material/PublicOutlined';
import PublicOff from '@mui/icons-material/PublicOffOutlined';
import { Box, Button, Link, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { QrCode } from '../shared/QrCode';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import {
  DISCLOSING_DECISIONS,
  type DisclosingDecision,
  type DisclosureShown,
  WITHDRAW_DISCLOSURE,
} from './disclosures.graphql.ts';
import { publishPage } from './places.ts';

/** Those among documents with which somebody was recognised, and whose list the reader may publish. */
function useDecisions(ids: readonly string[]): DisclosingDecision[] {
  const asks = useCan()('disclosure.publish') && ids.length > 0;
  const { data } = useGraphql(DISCLOSING_DECISIONS, asks ? { ids: [...ids] } : null);
  return (data?.nodes ?? []).flatMap((node) =>
    node && 'canDisclose' in node && node.canDisclose ? [node as DisclosingDecision] : [],
  );
}

/** Whether the lists of documents are shown to anybody; nothing where the reader may publish none. */
export const DisclosureLists = ({ ids }: { ids: readonly string[] }) => {
  const decisions = useDecisions(ids);
  const translate = useTranslate();
  if (decisions.length === 0) return null;
  return (
    <Section title={translate('resources.disclosures.name')}>
      {decisions.map((decision) => (
        <DecisionList key={decision.id} decision={decision} isOne={decisions.length === 1} />
      ))}
    </Section>
  );
};

const DecisionList = ({ decision, isOne }: { decision: DisclosingDecision; isOne: boolean }) => {
  const translate = useTranslate();
  const { id, code, disclosure } = decision;
  const stands = disclosure !== null && disclosure.withdrawnOn === null;
  return (
    <Box sx={{ mb: 2 }}>
      {!isOne && <Typography sx={{ fontWeight: 600 }}>{code}</Typography>}
      <Standing disclosure={disclosure} />
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', mt: 1 }}>
        <Button component={RouterLink} to={publishPage(id)} variant="outlined" startIcon={<Public />}>
          {translate(`resources.disclosures.${stands ? 'change' : 'publish'}.label`)}
        </Button>
        {stands && <WithdrawButton disclosure={disclosure} />}
      </Stack>
    </Box>
  );
};

/** Whether anybody reads it today, where, and by which text. */
const Standing = ({ disclosure }: { disclosure: DisclosureShown | null }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (disclosure === null) return <Typography>{translate('resources.disclosures.standing.never')}</Typography>;
  const { isShown, url, basis, namesPeople, peopleBasis, shownFrom, shownUntil, withdrawnOn } = disclosure;
  const says = (standing: string, params: object = {}) =>
    translate(`resources.disclosures.standing.${standing}`, params);
  if (withdrawnOn !== null)
    return (
      <Typography>
        {says('withdrawn', { on: format.date(withdrawnOn), reason: disclosure.withdrawalReason })}
      </Typography>
    );
  const days = { from: format.date(shownFrom), until: shownUntil && format.date(shownUntil) };
  const people = namesPeople ? says('named', { basis: peopleBasis }) : says('counted');
  return (
    <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Typography>
          {says(isShown ? 'shown' : 'notShown')} {says(shownUntil ? 'days' : 'since', days)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {`${says('basis', { basis: basis ?? translate('resources.disclosures.unverified') })} ${people}`}
        </Typography>
        <Link href={url} target="_blank" rel="noopener" sx={{ overflowWrap: 'anywhere' }}>
          {url}
        </Link>
      </Box>
      {isShown && <QrCode text={url} label={translate('resources.disclosures.qr')} size={128} />}
    </Stack>
  );
};

const WithdrawButton = ({ disclosure: { id, version } }: { disclosure: DisclosureShown }) => {
  const reason = useReason();
  const act = useAct(WITHDRAW_DISCLOSURE, { done: 'resources.disclosures.withdraw.done' });
  return (
    <ActButton
      act={act}
      icon={PublicOff}
      color="error"
      label="resources.disclosures.withdraw.label"
      explanation="resources.disclosures.withdraw.explanation"
      variables={() => (reason.value.trim() ? { input: { id, version, reason: reason.value } } : null)}
    >
      <ReasonField reason={reason} most={500} />
    </ActButton>
  );
};
