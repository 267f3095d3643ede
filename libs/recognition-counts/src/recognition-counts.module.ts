import { OrganisationsModule } from '@app/organisations';
import { SubjectsModule } from '@app/subjects';
import { Module } from '@nestjs/common';
import { RecognitionCountsResolver } from './recognition-counts.resolver';
import { RecognitionCounting } from './recognition-counts.service';

@Module({
  imports: [OrganisationsModule, SubjectsModule],
  providers: [RecognitionCounting, RecognitionCountsResolver],
})
export class RecognitionCountsModule {}
