import '@xyflow/react/dist/base.css';
import { Box, useTheme } from '@mui/material';
import { Background, Controls, type Edge, MarkerType, ReactFlow, ReactFlowProvider } from '@xyflow/react';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { placesOf } from './layout.rules';
import { type FlowNode, GraphNode } from './GraphNode';
import { useEdgeWords } from './words';
import type { Trace } from './trace.graphql.ts';

interface TraceGraphProps {
  trace: Trace;
  /** Address of the same page with this thing as its root. */
  centreOn: (id: string) => string;
}

const NODE_TYPES = { thing: GraphNode };
/** Shown at first: the root with what stands nearest to it, large enough to be read. */
const NEAR = { x: 500, y: 330 };

/** The trace as a picture that can be moved, enlarged and walked. */
export const TraceGraph = (props: TraceGraphProps) => (
  <ReactFlowProvider>
    <Canvas key={props.trace.root.id} {...props} />
  </ReactFlowProvider>
);

const Canvas = ({ trace, centreOn }: TraceGraphProps) => {
  const translate = useTranslate();
  const { palette } = useTheme();
  const nodes = useMemo(() => nodesOf(trace, centreOn), [trace, centreOn]);
  const edges = useEdges(trace);
  const root = nodes[0]!.position;
  const near = nodes.filter(
    ({ position: { x, y } }) => Math.abs(x - root.x) <= NEAR.x && Math.abs(y - root.y) <= NEAR.y,
  );
  return (
    <Box
      role="group"
      aria-label={translate('resources.trace.graphLabel')}
      sx={{
        height: { xs: 480, md: 'calc(100vh - 300px)' },
        minHeight: 420,
        backgroundColor: 'background.default',
        '& .react-flow__controls-button': {
          backgroundColor: 'background.paper',
          border: 0,
          borderBottom: 1,
          borderColor: 'divider',
          color: 'text.primary',
          width: 32,
          height: 32,
        },
        '& .react-flow__edge-path': { stroke: palette.text.secondary },
        '& .react-flow__edge-text': { fill: palette.text.primary, fontSize: 12 },
        '& .react-flow__edge-textbg': { fill: palette.background.default },
        '& .react-flow__handle': { opacity: 0, pointerEvents: 'none' },
      }}
    >
      <ReactFlow<FlowNode>
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        fitView
        fitViewOptions={{ nodes: near, maxZoom: 1, padding: 0.1 }}
        minZoom={0.1}
        maxZoom={1.5}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        onlyRenderVisibleElements={false}
        proOptions={{ hideAttribution: true }}
        ariaLabelConfig={{
          'controls.ariaLabel': translate('resources.trace.controls'),
          'controls.zoomIn.ariaLabel': translate('resources.trace.zoomIn'),
          'controls.zoomOut.ariaLabel': translate('resources.trace.zoomOut'),
          'controls.fitView.ariaLabel': translate('resources.trace.seeAll'),
        }}
      >
        <Background color={palette.divider} />
        <Controls showInteractive={false} />
      </ReactFlow>
    </Box>
  );
};

function nodesOf(trace: Trace, centreOn: (id: string) => string): FlowNode[] {
  const places = placesOf(trace.nodes, trace.edges);
  return trace.nodes.map((node) => ({
    id: node.id,
    type: 'thing',
    // Nodes that can be neither dragged nor selected would let the pointer through to the pane.
    style: { pointerEvents: 'all' },
    position: places.get(node.id)!,
    data: { node, isRoot: node.id === trace.root.id, centrePath: centreOn(node.id) },
  }));
}

/** Arrows point to what a thing hangs on, and say how. */
function useEdges(trace: Trace): Edge[] {
  const edgeWords = useEdgeWords();
  const { palette } = useTheme();
  return useMemo(
    () =>
      trace.edges.map((edge) => ({
        id: `${edge.from} ${edge.to} ${edge.kind}`,
        source: edge.from,
        target: edge.to,
        label: edgeWords(edge),
        labelBgPadding: [4, 2] as [number, number],
        labelBgBorderRadius: 4,
        markerEnd: { type: MarkerType.ArrowClosed, color: palette.text.secondary },
      })),
    [trace, edgeWords, palette],
  );
}
