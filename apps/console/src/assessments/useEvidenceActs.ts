import { useAct } from '../shared/useAct';
import { useAssessment } from './AssessmentContext.ts';
import {
  DROP_ASSESSMENT_EVIDENCE,
  FILE_ASSESSMENT_EVIDENCE,
  TAKE_OFFERED_EVIDENCE,
  USE_ASSESSMENT_EVIDENCE,
} from './assessments.graphql.ts';

export interface EvidenceActs {
  file: (file: { sha256: string; fileName: string }) => Promise<void>;
  use: (evidenceId: string) => Promise<void>;
  take: (thing: string) => Promise<void>;
  drop: (evidenceId: string) => Promise<void>;
}

/** Acts on the evidence of one target; what is typed goes out first, for all of it counts one version up. */
export function useEvidenceActs(target: string): EvidenceActs {
  const { store } = useAssessment();
  const filing = useAct(FILE_ASSESSMENT_EVIDENCE, { onDone: (data) => store.adopt(data.fileAssessmentEvidence) });
  const using = useAct(USE_ASSESSMENT_EVIDENCE, { onDone: (data) => store.adopt(data.useAssessmentEvidence) });
  const taking = useAct(TAKE_OFFERED_EVIDENCE, { onDone: (data) => store.adopt(data.takeOfferedEvidence) });
  const dropping = useAct(DROP_ASSESSMENT_EVIDENCE, { onDone: (data) => store.adopt(data.dropAssessmentEvidence) });
  const at = async () => {
    await store.flush();
    const { id, version } = store.current().assessment;
    return { id, version, target };
  };
  return {
    file: async ({ sha256, fileName }) => void (await filing.run({ input: { ...(await at()), sha256, fileName } })),
    use: async (evidenceId) => void (await using.run({ ...(await at()), evidenceId })),
    take: async (thing) => void (await taking.run({ ...(await at()), thing })),
    drop: async (evidenceId) => void (await dropping.run({ ...(await at()), evidenceId })),
  };
}
