import { StandingChip } from '../shared/StandingChip';
import type { ObligationStanding } from '../dataProvider/schema.ts';

export const ReportStanding = ({ standing }: { standing: string }) => (
  <StandingChip standing={standing as ObligationStanding} isOverdue={false} />
);
