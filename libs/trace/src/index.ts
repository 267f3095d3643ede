export { type NewNode, SHOWN_EACH, TraceGraph, type Upper } from './trace-graph.rules';
export { addPlaced, countPlaced, joined, type Placed, UPPER, uppers } from './trace-places';
export { type TraceReader, type TraceSource, TraceSources, type TraceStep } from './trace-source';
export { TraceModule } from './trace.module';
export { Trace, TraceEdgeKind, TraceNode } from './trace.view';
export { Traces } from './traces.service';
