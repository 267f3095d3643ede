import { type Actor, Clock, type Query } from '@app/kernel';
import { namesOfAll } from '@app/participants';
import { dayOf, PrintedBooks, type Shelf } from '@app/records';
import { SubjectNames } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import type { Recognition } from './recognition.entity';
import { RecognitionPermission } from './recognitions.permissions';
import { recognitionColumns, recognitions, visibleRecognitions } from './recognitions.sql';

const DONG = new Intl.NumberFormat('vi-VN');

interface Line {
  recognition: Recognition;
  name: string;
  honour: string;
  decision: string | null;
  /** In đồng; null: nothing is paid, or no confirmed text says what. */
  reward: number | null;
}

/** The book of recognitions of an office and a year, in the order of its numbers; what was revoked stands in it. No text that prescribes its form was found. */
@Injectable()
export class RecognitionBook {
  constructor(
    books: PrintedBooks,
    private readonly clock: Clock,
    private readonly names: SubjectNames,
  ) {
    books.register<Line>({
      code: 'recognitions',
      title: 'SỔ THEO DÕI CÔNG NHẬN, KHEN THƯỞNG',
      order: 70,
      form: null,
      of: 'year',
      permission: RecognitionPermission.Read,
      columns: [
        { title: 'Số vào sổ', width: 8, cell: ({ recognition }) => String(recognition.number) },
        { title: 'Họ và tên, tên đơn vị', width: 22, cell: ({ name }) => name },
        { title: 'Danh hiệu, hình thức khen thưởng', width: 18, cell: ({ honour }) => honour },
        { title: 'Năm', width: 6, cell: ({ recognition }) => String(recognition.year) },
        {
          title: 'Số, ngày quyết định',
          width: 16,
          cell: ({ decision, recognition }) => [decision, dayOf(recognition.grantedOn)].filter(Boolean).join(', '),
        },
        { title: 'Bảo lưu đến', width: 10, cell: ({ recognition }) => dayOf(recognition.validUntil) },
        {
          title: 'Tiền thưởng (đồng)',
          width: 10,
          cell: ({ reward }) => (reward === null ? '' : DONG.format(reward)),
        },
        {
          title: 'Ghi chú',
          width: 10,
          cell: ({ recognition }) => (recognition.revokedOn ? `Hủy ngày ${dayOf(recognition.revokedOn)}` : ''),
        },
      ],
      lines: (query, actor, shelf) => this.lines(query, actor, shelf),
    });
  }

  private async lines(query: Query, actor: Actor, { organisationKey, year }: Shelf): Promise<Line[]> {
    const today = this.clock.today();
    const params: unknown[] = [organisationKey, year];
    const visible = visibleRecognitions(actor, today, params);
    const rows = await query<Recognition & Omit<Line, 'recognition' | 'name'>>(
      `-- all shards: the book of an office, wherever those are whom it recognised
       SELECT ${recognitionColumns}, coalesce(t.name_vi, w.name_vi) AS honour, d.code AS decision, due.amount AS reward
       FROM recognition AS r
       LEFT JOIN title AS t ON t.key = r.title_key LEFT JOIN award AS w ON w.key = r.award_key JOIN directive AS d ON d.key = r.directive_key
       LEFT JOIN reward_due AS due ON due.province_id = r.province_id AND due.recognition_key = r.key AND due.instead_key IS NULL AND r.revoked_on IS NULL
       WHERE r.granted_by_key = $1 AND r.book_year = $2 AND ${visible} ORDER BY r.number`,
      params,
    );
    const named = await namesOfAll(this.names, actor, query, rows, today);
    return rows.map(({ honour, decision, reward, ...row }) => ({
      recognition: recognitions.toRow(row),
      name: named.get(row.key)!,
      honour,
      decision,
      reward,
    }));
  }
}
