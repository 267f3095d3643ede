import { Readable } from 'node:stream';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { WeekPermission } from './activities.permissions';
import { WeekCalendarService } from './week-calendar.service';

@OneSnapshot()
@Controller('weeks')
export class WeekCalendarController {
  constructor(private readonly calendars: WeekCalendarService) {}

  /** The week and its activities as iCalendar, for a calendar programme. */
  @Get(':id/calendar.ics')
  @Allow(WeekPermission.Read)
  @Header('Cache-Control', 'private, no-cache')
  async calendar(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const pieces = await this.calendars.of(actor, id);
    return new StreamableFile(Readable.from(pieces, { objectMode: false }), {
      type: 'text/calendar; charset=utf-8',
      disposition: 'attachment; filename="calendar.ics"',
    });
  }
}
