import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useThings } from '../resource/things';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { NodeStanding } from './NodeStanding';
import { useDepthWords, useEdgeWords, useNodeTitle, useWayTo } from './words';
import type { Trace, TraceNode } from './trace.graphql.ts';

interface TraceListProps {
  trace: Trace;
  /** Address of the same page with this thing as its root. */
  centreOn: (id: string) => string;
}

/** The same as the graph, in words: each kind of thing, and for each thing what it hangs on. */
export const TraceList = ({ trace, centreOn }: TraceListProps) => {
  const columns = useColumns({ trace, centreOn });
  const known = useThings().keys();
  // What nobody renders comes last.
  const kinds = new Set([...known, ...trace.nodes.map(({ kind }) => kind)]);
  return [...kinds].map((kind) => (
    <Group key={kind} kind={kind} nodes={trace.nodes.filter((node) => node.kind === kind)} columns={columns} />
  ));
};

interface GroupProps {
  kind: string;
  nodes: TraceNode[];
  columns: Column<TraceNode>[];
}

const FIRST_ROWS = 10;

const Group = ({ kind, nodes, columns }: GroupProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const [isWhole, setWhole] = useState(false);
  if (nodes.length === 0) return null;
  const title = translate(`enums.ThingKind.${kind}`);
  const count = nodes.reduce((sum, node) => sum + (node.count ?? 1), 0);
  const sorted = nodes.toSorted((one, other) => one.depth - other.depth);
  return (
    <Section title={title} count={format.number(count)} flush>
      <RecordTable
        caption={title}
        rows={isWhole ? sorted : sorted.slice(0, FIRST_ROWS)}
        columns={columns}
        rowKey={({ id }) => id}
      />
      {!isWhole && nodes.length > FIRST_ROWS && (
        <Button onClick={() => setWhole(true)} sx={{ m: 1 }}>
          {translate('resources.trace.moreRows', { smart_count: nodes.length - FIRST_ROWS })}
        </Button>
      )}
    </Section>
  );
};

function useColumns({ trace, centreOn }: TraceListProps): Column<TraceNode>[] {
  const format = useFormat();
  const translate = useTranslate();
  const depthWords = useDepthWords();
  return [
    { label: 'resources.trace.fields.title', width: '28%', render: (node) => <Name node={node} /> },
    {
      label: 'resources.trace.fields.relations',
      width: '19%',
      render: (node) => <Relations node={node} trace={trace} />,
    },
    {
      label: 'resources.trace.fields.organisation',
      from: 'lg',
      width: '16%',
      render: ({ organisation }) => organisation?.name ?? '',
    },
    { label: 'resources.trace.fields.day', width: 110, render: ({ day }) => format.date(day) },
    {
      label: 'resources.trace.fields.standing',
      width: 150,
      render: (node) => (node.standing ? <NodeStanding node={node} /> : null),
    },
    { label: 'resources.trace.fields.depth', width: 130, from: 'lg', render: ({ depth }) => depthWords(depth) },
    {
      label: 'resources.trace.fields.centre',
      width: 130,
      render: (node) =>
        node.count === null && node.id !== trace.root.id ? (
          <TextLink to={centreOn(node.id)}>{translate('resources.trace.fromHere')}</TextLink>
        ) : null,
    },
  ];
}

const Name = ({ node }: { node: TraceNode }) => {
  const title = useNodeTitle()(node);
  const path = useWayTo()(node);
  return (
    <>
      {path ? <TextLink to={path}>{title}</TextLink> : title}
      {node.subtitle && (
        <Typography variant="body2" color="textSecondary">
          {node.subtitle}
        </Typography>
      )}
    </>
  );
};

const SHOWN = 5;

/** Each line of the graph once, at the thing that hangs. */
const Relations = ({ node, trace }: { node: TraceNode; trace: Trace }) => {
  const edgeWords = useEdgeWords();
  const nodeTitle = useNodeTitle();
  const translate = useTranslate();
  const edges = trace.edges.filter(({ from }) => from === node.id);
  const rest = edges.length - SHOWN;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {edges.slice(0, SHOWN).map((edge) => {
        const other = trace.nodes.find(({ id }) => id === edge.to);
        return <li key={`${edge.kind} ${edge.to}`}>{`${edgeWords(edge)}: ${other ? nodeTitle(other) : ''}`}</li>;
      })}
      {rest > 0 && <li>{translate('resources.trace.moreRelations', { smart_count: rest })}</li>}
    </Box>
  );
};
