import type { Actor, Query } from '@app/kernel';
import { type PrintedBook, PrintedBooks, type Shelf } from '@app/records';
import { Injectable } from '@nestjs/common';
import type { StudyCircle } from './study-circle.entity';
import { circleColumns, visibleCircles } from './study-circle.sql';
import { StudyCirclePermission } from './study-circles.permissions';

/** The circles of one organisation that began in a year. */
@Injectable()
export class StudyCircleBook implements PrintedBook<StudyCircle> {
  readonly code = 'study-circles';
  readonly order = 100;
  readonly title = 'Danh sách nhóm học tập';
  readonly form = null;
  readonly of = 'year';
  readonly permission = StudyCirclePermission.Read;
  readonly columns: PrintedBook<StudyCircle>['columns'] = [
    { title: 'STT', width: 5, cell: (_, at) => String(at + 1) },
    { title: 'Tên nhóm', width: 60, cell: ({ name }) => name },
    { title: 'Ngày bắt đầu', width: 20, cell: ({ startsOn }) => startsOn },
    { title: 'Số người', width: 15, cell: ({ memberCount }) => String(memberCount) },
  ];

  constructor(books: PrintedBooks) {
    books.register(this);
  }

  lines(query: Query, actor: Actor, { organisationKey, year }: Shelf): Promise<StudyCircle[]> {
    const params: unknown[] = [organisationKey, year];
    const visible = visibleCircles(actor, params);
    return query<StudyCircle>(
      `SELECT ${circleColumns} FROM study_circle AS c
       WHERE c.organisation_key = $1 AND extract(year FROM c.starts_on) = $2 AND ${visible} ORDER BY c.starts_on, c.key`,
      params,
    );
  }
}
