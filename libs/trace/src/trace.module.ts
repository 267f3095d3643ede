import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { TraceSources } from './trace-source';
import { TraceResolver } from './trace.resolver';
import { Traces } from './traces.service';

/** From any thing to what hangs on it and what it hangs on. Which things there are, other libraries register. */
@Module({
  imports: [OrganisationsModule],
  providers: [TraceSources, Traces, TraceResolver],
  exports: [TraceSources, Traces],
})
export class TraceModule {}
