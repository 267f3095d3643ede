import { AssessmentError, AssessmentRoundState, targetsOf, VersionContents } from '@app/assessments';
import { listFile } from '@app/documents';
import { type Actor, Clock, KernelError, Transactions } from '@app/kernel';
import { placeOn } from '@app/organisations';
import { covers, seenLine, SubjectAssessmentError, SubjectAssessmentPermission } from '@app/subject-assessments';
import { type CitizenImport, CitizenImports, SubjectKind } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { GUARDIAN_COLUMN_WORDS, GUARDIAN_COLUMNS } from './guardian-columns.rules';
import { headingOf } from './score-columns.rules';
import { OF_SCORES, type ScoresAsked } from './score-list';

/** Which columns a template asks of whom; the rest a list may bring besides. */
const WHO = ['Họ và tên', 'Ngày sinh', 'Số định danh', 'Thôn/Tổ dân phố', 'Địa chỉ'];

/** Sending in what citizens answered, as a list; what becomes of it then is the matter of every list from a file. */
@Injectable()
export class ScoreLists {
  constructor(
    private readonly transactions: Transactions,
    private readonly contents: VersionContents,
    private readonly imports: CitizenImports,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, SUBJECT_OF_ANOTHER_SET, ASSESSMENT_ROUND_CLOSED, FILE_TOO_LARGE, IMPORT_FORMAT. */
  async begin(
    actor: Actor,
    organisationKey: number,
    asked: ScoresAsked,
    file: { name: string; content: AsyncIterable<Buffer> },
  ): Promise<CitizenImport> {
    if (!actor.worksAt(SubjectAssessmentPermission.Enter, organisationKey)) throw KernelError.NOT_FOUND();
    const today = this.clock.today();
    await this.transactions.read(actor, async (query) => {
      const line = await seenLine(query, actor, asked, today);
      const place = await placeOn(query, organisationKey, today);
      if (!place || !(await covers(query, asked.roundKey, place, today))) throw KernelError.NOT_FOUND();
      if (line.kind !== SubjectKind.Citizen) throw SubjectAssessmentError.SUBJECT_OF_ANOTHER_SET();
      if (line.state !== AssessmentRoundState.Open) throw AssessmentError.ASSESSMENT_ROUND_CLOSED();
    });
    return this.imports.begin(actor, { organisationKey, kind: OF_SCORES, asked }, file);
  }

  /** An empty workbook with a column for each target of the line. Throws NOT_FOUND, SUBJECT_OF_ANOTHER_SET. */
  async template(actor: Actor, asked: Pick<ScoresAsked, 'roundKey' | 'line'>) {
    const content = await this.transactions.read(actor, async (query) => {
      const line = await seenLine(query, actor, asked, this.clock.today());
      if (line.kind !== SubjectKind.Citizen) throw SubjectAssessmentError.SUBJECT_OF_ANOTHER_SET();
      return this.contents.of(query, line.versionKey);
    });
    const guardian = GUARDIAN_COLUMNS.map((column) => GUARDIAN_COLUMN_WORDS[column].vi);
    const headings = [...WHO, ...guardian, ...targetsOf(content).map((target) => headingOf(target, 'vi'))];
    const columns = headings.map((heading, at) => ({ heading, path: String(at), as: 'text' as const }));
    return listFile('xlsx', { title: 'Điểm tự đánh giá', columns }, empty());
  }
}

async function* empty(): AsyncGenerator<readonly unknown[]> {
  yield await Promise.resolve([]);
}
