import AccountTree from '@mui/icons-material/AccountTreeOutlined';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../shared/EmptyState';
import { Section } from '../shared/Page';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { launcherOf } from './launcher.ts';
import { movementColumns } from './movementColumns';
import { type Movement, type MovementDetails, MOVEMENTS } from './movements.graphql.ts';

interface Above {
  id: string;
  name: string;
  launchedBy: string | null;
  organisation: { id: string; name: string } | null;
  parent?: Above | null;
}

/** From the highest down to the one above. */
export function chainAbove(movement: { parent?: Above | null }): Above[] {
  const chain: Above[] = [];
  for (let above = movement.parent; above; above = above.parent) chain.unshift(above);
  return chain;
}

/** Where the movement stands: what it carries out, and who carries it out below. */
export const Cascade = ({ movement }: { movement: MovementDetails }) => {
  const translate = useTranslate();
  const chain = chainAbove(movement);
  return (
    <Section title={translate('resources.movements.cascade')}>
      {chain.length > 0 && (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, mb: 2, p: 0, display: 'grid', gap: 0.75 }}>
          {chain.map((above, depth) => (
            <Box component="li" key={above.id} sx={{ pl: depth * 2.5 }}>
              <Typography variant="caption" color="textSecondary" component="div">
                {launcherOf(above)}
              </Typography>
              <RecordLink resource="movements" id={above.id}>
                {above.name}
              </RecordLink>
            </Box>
          ))}
        </Box>
      )}
      <Below movementId={movement.id} />
    </Section>
  );
};

const SHOWN = 50;

/** One list on a page stands in its address: this one is a table alone, and the register shows all. */
const Below = ({ movementId }: { movementId: string }) => {
  const translate = useTranslate();
  const { data } = useGraphql(MOVEMENTS, { parentId: movementId, first: SHOWN, withTotal: true });
  const rows = data?.movements.edges.map(({ node }) => node) ?? [];
  const total = data?.movements.totalCount ?? 0;
  if (data && rows.length === 0)
    return (
      <EmptyState
        icon={AccountTree}
        title="resources.movements.noneBelow"
        advice="resources.movements.noneBelowAdvice"
      />
    );
  return (
    <>
      <RecordTable<Movement>
        caption={translate('resources.movements.below')}
        columns={movementColumns}
        rows={rows}
        rowKey={({ id }) => id}
      />
      {total > rows.length && (
        <TextLink to={`/movements?filter=${encodeURIComponent(JSON.stringify({ parentId: movementId }))}`}>
          {translate('resources.movements.allBelow', { total })}
        </TextLink>
      )}
    </>
  );
};
