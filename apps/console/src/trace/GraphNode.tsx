import CenterFocusStrong from '@mui/icons-material/CenterFocusStrongOutlined';
import { Box, IconButton, Stack, Tooltip, Typography } from '@mui/material';
import { Handle, type Node, type NodeProps, Position, useReactFlow } from '@xyflow/react';
import type { FocusEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useThings } from '../resource/things';
import { useFormat } from '../shared/format';
import { TextLink } from '../shared/RecordLink';
import { KindIcon } from './KindIcon';
import { NODE_HEIGHT, NODE_WIDTH } from './layout.rules';
import { NodeStanding } from './NodeStanding';
import { useNodeTitle, useWayTo } from './words';
import type { TraceNode } from './trace.graphql.ts';

export type FlowNode = Node<{ node: TraceNode; isRoot: boolean; centrePath: string }>;

const clamped = (lines: number) => ({
  display: '-webkit-box',
  WebkitLineClamp: lines,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
});

/** A thing in the graph: its name leads to its page, the button makes it the middle of the graph. */
export const GraphNode = ({
  data: { node, isRoot, centrePath },
  positionAbsoluteX,
  positionAbsoluteY,
}: NodeProps<FlowNode>) => {
  const title = useNodeTitle()(node);
  const { setCenter, getZoom } = useReactFlow();
  const path = useWayTo()(node);
  const isOnlyNamed = useThings().get(node.kind)?.isOnlyNamed?.(node.standing) ?? false;
  // Who walks by keyboard sees where they are.
  const follow = (event: FocusEvent) => {
    if (!event.target.matches(':focus-visible')) return;
    const middle = [positionAbsoluteX + NODE_WIDTH / 2, positionAbsoluteY + NODE_HEIGHT / 2] as const;
    void setCenter(...middle, { zoom: Math.max(getZoom(), 0.6) });
  };
  return (
    <Box
      onFocus={follow}
      sx={{
        width: NODE_WIDTH,
        height: NODE_HEIGHT,
        p: 1.25,
        borderRadius: 2,
        border: isRoot ? 2 : 1,
        borderStyle: isOnlyNamed ? 'dashed' : 'solid',
        borderColor: isRoot ? 'primary.main' : 'divider',
        backgroundColor: 'background.paper',
        display: 'flex',
        flexDirection: 'column',
        gap: 0.25,
        cursor: 'default',
      }}
    >
      <Handle type="target" position={Position.Right} isConnectable={false} />
      <Handle type="source" position={Position.Left} isConnectable={false} />
      <Head node={node} isRoot={isRoot} centrePath={centrePath} title={title} />
      <Typography
        variant="body2"
        component="div"
        sx={{ fontWeight: 600, ...clamped(node.subtitle ? 1 : 2) }}
        title={title}
      >
        {path ? <TextLink to={path}>{title}</TextLink> : title}
      </Typography>
      {node.subtitle && (
        <Typography variant="caption" color="textSecondary" sx={clamped(1)} title={node.subtitle}>
          {node.subtitle}
        </Typography>
      )}
      <Foot node={node} />
    </Box>
  );
};

interface HeadProps {
  node: TraceNode;
  isRoot: boolean;
  centrePath: string;
  title: string;
}

const Head = ({ node, isRoot, centrePath, title }: HeadProps) => {
  const translate = useTranslate();
  return (
    <Stack direction="row" spacing={0.5} sx={{ alignItems: 'center', minHeight: 24 }}>
      <KindIcon kind={node.kind} />
      <Typography variant="caption" color="textSecondary" sx={{ flexGrow: 1 }}>
        {translate(`enums.ThingKind.${node.kind}`)}
      </Typography>
      {!isRoot && node.count === null && (
        <Tooltip title={translate('resources.trace.fromHere')}>
          <IconButton
            component={Link}
            to={centrePath}
            size="small"
            className="nodrag nopan"
            aria-label={translate('resources.trace.fromThis', { name: title })}
          >
            <CenterFocusStrong fontSize="inherit" />
          </IconButton>
        </Tooltip>
      )}
    </Stack>
  );
};

const Foot = ({ node }: { node: TraceNode }) => {
  const format = useFormat();
  return (
    <Stack direction="row" spacing={1} sx={{ mt: 'auto', alignItems: 'center', minWidth: 0 }}>
      {node.standing && <NodeStanding node={node} />}
      <Typography variant="caption" color="textSecondary" noWrap sx={{ minWidth: 0 }}>
        {[format.date(node.day), node.organisation?.name].filter(Boolean).join(' · ')}
      </Typography>
    </Stack>
  );
};
