import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import ExpandMore from '@mui/icons-material/ExpandMoreOutlined';
import { Box, Button, IconButton, LinearProgress, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { RecordLink } from '../shared/RecordLink';
import { useGraphql } from '../shared/useGraphql';
import { useViewer } from '../shared/useWorkplace';
import { ORGANISATION, ORGANISATIONS, type Organisation } from './organisations.graphql.ts';

/** The tree from the person's own organisations downwards; a branch is read when it is opened. */
export const OrganisationTree = () => {
  const viewer = useViewer();
  if (!viewer) return <LinearProgress />;
  const roots = [...new Set(viewer.roles.map((role) => role.organisation.id))];
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {roots.map((id) => (
        <Root key={id} id={id} />
      ))}
    </Box>
  );
};

const Root = ({ id }: { id: string }) => {
  const { data, error } = useGraphql(ORGANISATION, { id });
  const acted = data?.organisation?.actsFor;
  const above = useGraphql(ORGANISATION, { id: acted?.id ?? '' }, { enabled: Boolean(acted) });
  // A department acts for its committee: the committee's tree is what its staff look after.
  const root = above.data?.organisation ?? (acted ? null : data?.organisation);
  if (error) return <ErrorNotice error={error} />;
  return root ? <Branch organisation={root} isOpenAtFirst /> : null;
};

interface BranchProps {
  organisation: Organisation;
  isOpenAtFirst?: boolean;
}

const Branch = ({ organisation, isOpenAtFirst = false }: BranchProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const below = organisation.childCount ?? 0;
  const hasChildren = below > 0;
  return (
    <Box component="li">
      <Stack direction="row" spacing={0.5} sx={{ alignItems: 'center', minHeight: 40 }}>
        {hasChildren ? (
          <IconButton
            size="small"
            aria-expanded={isOpen}
            aria-label={translate('resources.organisations.openBranch', { name: organisation.name })}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? <ExpandMore /> : <ChevronRight />}
          </IconButton>
        ) : (
          <Box sx={{ width: 34, flexShrink: 0 }} />
        )}
        <Box>
          <RecordLink resource="organisations" id={organisation.id}>
            {organisation.name}
          </RecordLink>
          <Typography component="span" variant="body2" color="textSecondary" sx={{ ml: 1 }}>
            {translate(`enums.OrganisationKind.${organisation.kind}`)}
            {hasChildren && ` · ${format.number(below)}`}
          </Typography>
        </Box>
      </Stack>
      {isOpen && hasChildren && <Children parentId={organisation.id} />}
    </Box>
  );
};

const PAGE = 100;

const Children = ({ parentId, after = null }: { parentId: string; after?: string | null }) => {
  const translate = useTranslate();
  const [wantsMore, setWantsMore] = useState(false);
  const variables = { parentId, first: PAGE, after, withTotal: false };
  const { data, isPending, error, refetch } = useGraphql(ORGANISATIONS, variables);
  const next = data?.organisations.pageInfo;
  const list = (
    <>
      {isPending && (
        <li>
          <LinearProgress aria-label={translate('shared.loading')} />
        </li>
      )}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data?.organisations.edges.map(({ node }) => (
        <Branch key={node.id} organisation={node} />
      ))}
      {next?.hasNextPage && !wantsMore && (
        <li>
          <Button onClick={() => setWantsMore(true)}>{translate('resources.organisations.more')}</Button>
        </li>
      )}
      {wantsMore && <Children parentId={parentId} after={next?.endCursor} />}
    </>
  );
  if (after !== null) return list;
  return (
    <Box
      component="ul"
      sx={{ listStyle: 'none', m: 0, pl: { xs: 2, sm: 3 }, ml: 2, borderLeft: 1, borderColor: 'divider' }}
    >
      {list}
    </Box>
  );
};
