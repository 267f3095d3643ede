import { play } from '../play.ts';
import { AssessmentStages } from './assessment-stages.ts';
import { CitizenStages } from './citizen-stages.ts';
import { MovementStages } from './movement-stages.ts';
import { Offices } from './offices.ts';
import { ReportStages } from './report-stages.ts';
import { ResultStages } from './result-stages.ts';
import { SubjectStages } from './subject-stages.ts';

/** `npm run lap:movement`: a movement's year over HTTP as its real roles, from the document that launches it, every result computed a second time. */
await play({
  world: { now: '2023-10-30T02:00:00Z', province: { code: '68', name: 'Ví Dụ' } },
  place: (world, say) => new Offices(world, say),
  acts: async (offices) => {
    await offices.plant();
    const movement = new MovementStages(offices);
    await movement.readDocument();
    await movement.cascade();
    await movement.registerUnits();
    const subjects = new SubjectStages(offices);
    await subjects.keepSubjects();
    await subjects.registerSubjects(movement.wardMovements[0]!);
    await new ReportStages(offices).report();
    const assessments = new AssessmentStages(offices);
    await assessments.assess();
    await new CitizenStages(offices).assess();
    await assessments.carryOver();
    await new ResultStages(offices).recordResults();
  },
});
