import { StandingChip } from '../shared/StandingChip';
import type { Standing } from '../shared/types';

export const ReportStanding = ({ standing }: { standing: string }) => (
  <StandingChip standing={standing as Standing} isOverdue={false} />
);
