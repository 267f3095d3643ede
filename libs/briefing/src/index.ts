export * from './briefing.module';
export * from './counting-reports.service';
export * from './counting-report.view';
