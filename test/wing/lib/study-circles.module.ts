import { DirectivesModule } from '@app/directives';
import { OrganisationsModule } from '@app/organisations';
import { TraceModule } from '@app/trace';
import { Module } from '@nestjs/common';
import { StudyCircleTrace } from './study-circle-trace';
import { StudyCirclesResolver } from './study-circles.resolver';
import { StudyCircles } from './study-circles.service';

@Module({
  imports: [OrganisationsModule, DirectivesModule, TraceModule],
  providers: [StudyCircles, StudyCirclesResolver, StudyCircleTrace],
})
export class StudyCirclesModule {}
