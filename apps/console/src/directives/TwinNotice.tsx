import { Alert, AlertTitle, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { TextLink } from '../shared/RecordLink';
import type { DirectiveTwin } from './directives.graphql.ts';

/** Says that the register knows this document already, or one very much like it, and leads there. */
export const TwinNotice = ({ twins }: { twins: DirectiveTwin[] }) => {
  const translate = useTranslate();
  if (twins.length === 0) return null;
  const isCertain = twins.some(({ certain }) => certain);
  return (
    <Alert severity="warning" role="status" sx={{ mb: 2 }}>
      <AlertTitle>
        {translate(isCertain ? 'resources.directives.twins.certain' : 'resources.directives.twins.likely')}
      </AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {twins.map((twin) => (
          <Twin key={twin.directive.id} twin={twin} />
        ))}
      </Box>
    </Alert>
  );
};

const Twin = ({ twin: { directive } }: { twin: DirectiveTwin }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { id, code, issuedOn, issuer, keeper, subject } = directive;
  const about = [format.date(issuedOn), issuer, subject].filter(Boolean).join(' · ');
  return (
    <li>
      <TextLink to={`/directives/${encodeURIComponent(id)}/show`} isInText>
        {code ?? translate('resources.directives.noNumber')}
      </TextLink>
      {` · ${about} · ${translate('resources.directives.twins.keptBy', { name: keeper.name })}`}
    </li>
  );
};
